import os
import signal
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from miniserve import processes as processes_module
from miniserve.batch import Segment
from miniserve.checkpoint import read_config
from miniserve.errors import WorkerFailure
from miniserve.model import NumpyModel
from miniserve.processes import RemoteWorker, slots_of_workers, step_limit
from miniserve.settings import PREFILL_TILE, WEIGHTS
from miniserve.worker import LocalWorker
from tests.checkpoints import write_random_checkpoint


def test_a_worker_process_computes_what_this_one_does(model_dir: Path, model: NumpyModel) -> None:
    local, remote = LocalWorker(model, 2), RemoteWorker(model_dir, 2, 2 * PREFILL_TILE)
    remote.wait_until_loaded()
    for share in (
        [Segment(0, 0, [2, 65, 66, 3]), Segment(1, 0, [2, 67, 3])],
        [Segment(1, 3, [70]), Segment(0, 4, [80])],
    ):
        assert remote.advance(share) == local.advance(share)
    remote.close()


def test_a_share_that_cannot_be_computed_is_reported(model_dir: Path) -> None:
    remote = RemoteWorker(model_dir, 1, PREFILL_TILE)
    remote.wait_until_loaded()
    with pytest.raises(WorkerFailure, match="IndexError"):
        remote.advance([Segment(9, 0, [2, 65, 3])])
    remote.close()


def test_a_process_that_died_is_reported(model_dir: Path) -> None:
    remote = RemoteWorker(model_dir, 1, PREFILL_TILE)
    remote.wait_until_loaded()
    remote._process.kill()
    remote._process.wait()
    with pytest.raises(WorkerFailure, match="is gone"):
        remote.advance([Segment(0, 0, [2, 65, 3])])
    remote.close()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes_module, "STEP_SECONDS", 0.2)
    monkeypatch.setattr(processes_module, "CLOSE_SECONDS", 0.2)


def stop(remote: RemoteWorker) -> None:
    os.kill(remote._process.pid, signal.SIGSTOP)
    os.waitid(os.P_PID, remote._process.pid, os.WSTOPPED | os.WNOWAIT)


@pytest.mark.usefixtures("impatient")
def test_a_process_that_hangs_in_a_step_is_given_up_and_goes(model_dir: Path) -> None:
    remote = RemoteWorker(model_dir, 1, PREFILL_TILE)
    remote.wait_until_loaded()
    stop(remote)
    with pytest.raises(WorkerFailure, match="has not answered"):
        remote.advance([Segment(0, 0, [2, 65, 3])])
    remote.close()
    assert remote._process.returncode == -signal.SIGKILL


def test_a_large_step_may_take_longer() -> None:
    assert step_limit(read_config(WEIGHTS).num_parameters, 48) < 11
    assert step_limit(1_000_000_000, 48) > 60
    assert step_limit(1_000_000_000, 4096) > 10 * step_limit(1_000_000_000, 48)


@pytest.mark.usefixtures("impatient")
def test_a_process_that_hangs_while_it_loads_is_given_up_and_goes(
    model_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes_module, "LOAD_SECONDS", 0.2)
    remote = RemoteWorker(model_dir, 1, PREFILL_TILE)
    stop(remote)
    with pytest.raises(WorkerFailure, match="has not answered"):
        remote.wait_until_loaded()
    remote.close()
    assert remote._process.returncode == -signal.SIGKILL


def test_a_process_that_has_nothing_to_do_waits_for_longer_than_a_step_may_take(
    model_dir: Path, model: NumpyModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes_module, "STEP_SECONDS", 0.2)
    monkeypatch.setattr(processes_module, "CLOSE_SECONDS", 30.0)
    remote = RemoteWorker(model_dir, 1, PREFILL_TILE)
    remote.wait_until_loaded()
    time.sleep(3 * processes_module.STEP_SECONDS)
    assert remote.advance([Segment(0, 0, [2, 65, 3])]) == [model.forward([2, 65, 3]).token_ids[0]]
    remote.close()
    assert remote._process.returncode == 1


def test_a_process_that_cannot_load_is_reported(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (write_random_checkpoint(tmp_path) / "model.safetensors").unlink()
    remote = RemoteWorker(tmp_path, 1, PREFILL_TILE)
    with pytest.raises(WorkerFailure, match="is gone"):
        remote.wait_until_loaded()
    remote.close()
    assert capfd.readouterr().err == ""


def test_a_process_writes_nothing(model_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It may be stopped while it still imports, by whoever then removes the folder."""
    monkeypatch.setenv("PYTHONPYCACHEPREFIX", str(tmp_path / "compiled"))
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    remote = RemoteWorker(model_dir, 1, PREFILL_TILE)
    remote.wait_until_loaded()
    remote.close()
    assert not (tmp_path / "compiled").exists()


@given(num_slots=st.integers(1, 40), num_workers=st.integers(1, 5))
def test_slots_are_spread_evenly_over_workers(num_slots: int, num_workers: int) -> None:
    counts = slots_of_workers(num_slots, num_workers)
    assert sum(counts) == num_slots
    assert min(counts) > 0
    assert max(counts) - min(counts) <= 1
