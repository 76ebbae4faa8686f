"""An engine's life with real worker processes: load, work, fail, drain, end."""

import asyncio
import errno
import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from miniserve import kv_cache
from miniserve import processes as processes_module
from miniserve import runner as runner_module
from miniserve.batch import Segment
from miniserve.completion import Completion, Options
from miniserve.errors import CheckpointError, EngineFailure, MiniserveError, Unavailable, WorkerFailure
from miniserve.metrics import Metrics
from miniserve.model import NumpyModel
from miniserve.processes import Processes, RemoteWorker
from miniserve.runner import EngineRunner
from miniserve.settings import Settings
from tests.checkpoints import write_random_checkpoint


def start(model_dir: Path, failures: list[MiniserveError] | None = None) -> EngineRunner:
    chosen = Settings(model=model_dir, max_batch_size=4, threads=2)
    runner = EngineRunner(chosen, Processes(chosen), Metrics())
    runner.start((failures if failures is not None else []).append)
    return runner


def wait_until_loaded(runner: EngineRunner) -> None:
    while True:
        try:
            runner.parts()
            return
        except Unavailable:
            time.sleep(0.001)


def test_parts_are_there_once_the_model_is_loaded(model_dir: Path) -> None:
    chosen = Settings(model=model_dir, max_batch_size=2, threads=1)
    runner = EngineRunner(chosen, Processes(chosen), Metrics())
    with pytest.raises(Unavailable, match="loading"):
        runner.parts()
    runner.start(lambda _: None)
    wait_until_loaded(runner)
    runner.stop()
    runner.join()
    with pytest.raises(Unavailable, match="stopping"):
        runner.check_ready()


def test_stopping_while_loading_waits_for_nothing_and_reports_nothing(
    model_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_stopped = threading.Event()

    def load(_: Path) -> NumpyModel:
        is_stopped.wait()
        raise CheckpointError("nobody wants to know any more")

    failures: list[MiniserveError] = []
    monkeypatch.setattr(NumpyModel, "load", load)
    runner = start(model_dir, failures)
    runner.stop()
    runner.stop()
    runner.join()
    is_stopped.set()
    runner._thread.join()
    assert failures == []
    with pytest.raises(Unavailable, match="stopping"):
        runner.parts()


def test_what_has_been_loaded_when_the_server_stops_takes_no_request(model_dir: Path) -> None:
    runner = start(model_dir)
    runner.stop()
    runner._thread.join()
    with pytest.raises(Unavailable, match="stopping"):
        runner.check_ready()


def test_a_model_that_cannot_be_loaded_is_reported(tmp_path: Path) -> None:
    failures: list[MiniserveError] = []
    (write_random_checkpoint(tmp_path) / "model.safetensors").unlink()
    runner = start(tmp_path, failures)
    runner.join()
    assert [type(failure) for failure in failures] == [CheckpointError]
    with pytest.raises(Unavailable, match="could not be loaded"):
        runner.parts()


def check_not_started(runner: EngineRunner, failures: list[MiniserveError], reason: str) -> None:
    runner.join()
    assert [failure.message for failure in failures] == [reason]
    with pytest.raises(Unavailable, match="could not be loaded"):
        runner.parts()


def test_when_the_second_worker_cannot_be_started_the_first_does_not_stay(
    model_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures: list[MiniserveError] = []
    started: list[subprocess.Popen[bytes]] = []

    def only_one(*arguments: Any, **options: Any) -> subprocess.Popen[bytes]:
        if started:
            raise BlockingIOError(errno.EAGAIN, "no more processes")
        started.append(popen(*arguments, **options))
        return started[0]

    popen = subprocess.Popen
    monkeypatch.setattr(subprocess, "Popen", only_one)
    runner = start(model_dir, failures)
    check_not_started(runner, failures, "a worker process could not be started: [Errno 11] no more processes")
    assert started[0].returncode is not None


def test_too_little_memory_is_reported_in_one_line(
    model_dir: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def no_room(_: Path) -> NumpyModel:
        raise MemoryError("no room for 9 GB")

    failures: list[MiniserveError] = []
    monkeypatch.setattr(NumpyModel, "load", no_room)
    reason = "there is not enough memory for this model: MemoryError('no room for 9 GB')"
    check_not_started(start(model_dir, failures), failures, reason)
    assert caplog.text == ""


def test_keys_and_values_that_are_more_than_the_machine_holds_are_reported(
    model_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures: list[MiniserveError] = []
    monkeypatch.setattr(kv_cache, "machine_memory", lambda: 500_000)
    start(model_dir, failures).join()
    [failure] = failures
    assert "take 0.0 GB, and this machine has 0.0 GB; lower --max-batch-size" in failure.message


@pytest.mark.parametrize(
    ("error", "reason"), [(OSError("no more files"), "no more files"), (OverflowError(), "OverflowError()")]
)
def test_whatever_goes_wrong_while_loading_is_reported(
    model_dir: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    error: Exception,
    reason: str,
) -> None:
    def no_room(_: Path) -> NumpyModel:
        raise error

    failures: list[MiniserveError] = []
    monkeypatch.setattr(NumpyModel, "load", no_room)
    check_not_started(start(model_dir, failures), failures, f"the engine could not be started: {reason}")
    assert "Traceback" in caplog.text


def test_threads_that_cannot_be_started_are_reported(
    model_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start_thread = threading.Thread.start

    def only_the_first(thread: threading.Thread) -> None:
        if thread.name != "engine":
            raise RuntimeError("can't start new thread")
        start_thread(thread)

    failures: list[MiniserveError] = []
    monkeypatch.setattr(threading.Thread, "start", only_the_first)
    check_not_started(
        start(model_dir, failures), failures, "the engine could not be started: can't start new thread"
    )


def submit_all(runner: EngineRunner, count: int, then: Callable[[], None] = lambda: None) -> list[Any]:
    """Submit `count` requests at once; returns what each ended with."""

    async def scenario() -> list[Any]:
        scheduler, _ = runner.parts()
        tasks = [
            asyncio.create_task(scheduler.submit(str(i), [2, 65 + i, 66, 3], Options())) for i in range(count)
        ]
        await asyncio.sleep(0)
        then()
        async with asyncio.timeout(30):
            return await asyncio.gather(*tasks, return_exceptions=True)

    return asyncio.run(scenario())


def test_an_engine_works_sleeps_and_works_again(model_dir: Path, model: NumpyModel) -> None:
    runner = start(model_dir)
    wait_until_loaded(runner)
    expected = [model.forward([2, 65 + i, 66, 3]) for i in range(6)]
    assert submit_all(runner, 6) == expected
    assert submit_all(runner, 6) == expected
    runner.stop()
    runner.join()


def test_a_stopping_engine_finishes_what_it_has_accepted(model_dir: Path, model: NumpyModel) -> None:
    runner = start(model_dir)
    wait_until_loaded(runner)
    assert submit_all(runner, 6, then=runner.stop) == [model.forward([2, 65 + i, 66, 3]) for i in range(6)]
    runner.join()


def hold_back(worker: RemoteWorker, until: threading.Event, monkeypatch: pytest.MonkeyPatch) -> None:
    advance = worker.advance

    def held_back(segments: Sequence[Segment]) -> list[int]:
        assert until.wait(30)
        return advance(segments)

    monkeypatch.setattr(worker, "advance", held_back)


def test_after_the_time_for_draining_the_rest_is_told(
    model_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner_module, "DRAIN_SECONDS", -1.0)
    runner = start(model_dir)
    wait_until_loaded(runner)
    has_stopped = threading.Event()
    for worker in runner._processes.workers:
        hold_back(worker, has_stopped, monkeypatch)

    def stop() -> None:
        runner.stop()
        has_stopped.set()

    results = submit_all(runner, 6, then=stop)
    runner.join()
    told = [result for result in results if isinstance(result, Unavailable)]
    assert len(told) >= 2, "four slots: at least these two were still waiting"
    assert {type(result) for result in results} <= {Unavailable, Completion}, "a step under way ends"
    scheduler, _ = runner.parts()
    assert [request.end_reason for request in scheduler.latest()].count("shutdown") == len(told)


def check_failed(runner: EngineRunner) -> None:
    runner.join()
    scheduler, _ = runner.parts()
    scheduler.check_integrity()
    with pytest.raises(Unavailable, match="has failed"):
        scheduler.check_open()


def test_a_step_that_fails_fails_its_requests_and_closes_the_door(
    model_dir: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    runner = start(model_dir)
    wait_until_loaded(runner)

    def broken(*_: Any) -> list[int]:
        raise FloatingPointError("no more numbers")

    monkeypatch.setattr(RemoteWorker, "advance", broken)
    assert {type(result) for result in submit_all(runner, 6)} == {EngineFailure}
    check_failed(runner)
    assert "no more numbers" in caplog.text


def let_the_second_fail_first(runner: EngineRunner, monkeypatch: pytest.MonkeyPatch) -> None:
    """Hold the first worker back until a step of the second has failed: alone it could answer everything."""
    first, second = runner._processes.workers
    advance, has_failed = second.advance, threading.Event()

    def failing(segments: Sequence[Segment]) -> list[int]:
        try:
            return advance(segments)
        except WorkerFailure:
            has_failed.set()
            raise

    hold_back(first, has_failed, monkeypatch)
    monkeypatch.setattr(second, "advance", failing)


def check_that_requests_fail(runner: EngineRunner) -> None:
    kinds = {type(result) for result in submit_all(runner, 6)}
    assert {EngineFailure} <= kinds <= {EngineFailure, Completion}, "the other worker may end its own"
    check_failed(runner)


def test_a_worker_process_that_dies_fails_the_requests_and_closes_the_door(
    model_dir: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    runner = start(model_dir)
    wait_until_loaded(runner)
    let_the_second_fail_first(runner, monkeypatch)
    runner._processes.workers[1]._process.kill()
    check_that_requests_fail(runner)
    assert "a worker process is gone" in caplog.text


def test_a_worker_process_that_dies_while_it_has_nothing_to_do_is_noticed_before_the_next_request(
    model_dir: Path, caplog: pytest.LogCaptureFixture
) -> None:
    runner = start(model_dir)
    wait_until_loaded(runner)
    runner.check_ready()
    runner._processes.workers[1]._process.kill()
    runner._processes.workers[1]._process.wait()
    with pytest.raises(Unavailable, match="has failed"):
        runner.check_ready()
    check_failed(runner)
    assert caplog.text.count("a worker process is gone") == 1


def test_a_worker_process_that_hangs_fails_the_requests_and_closes_the_door(
    model_dir: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(processes_module, "STEP_SECONDS", 0.5)
    monkeypatch.setattr(processes_module, "CLOSE_SECONDS", 0.2)
    runner = start(model_dir)
    wait_until_loaded(runner)
    let_the_second_fail_first(runner, monkeypatch)
    os.kill(runner._processes.workers[1]._process.pid, signal.SIGSTOP)
    check_that_requests_fail(runner)
    assert "has not answered" in caplog.text


def test_a_stopping_engine_does_not_wait_for_a_worker_process_that_hangs(
    model_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes_module, "CLOSE_SECONDS", 0.2)
    runner = start(model_dir)
    wait_until_loaded(runner)
    os.kill(runner._processes.workers[1]._process.pid, signal.SIGSTOP)
    runner.stop()
    runner.join()
    assert runner._processes.workers[1]._process.returncode == -signal.SIGKILL


def test_slots_that_are_lost_are_complained_of_at_the_end(
    model_dir: Path, caplog: pytest.LogCaptureFixture
) -> None:
    runner = start(model_dir)
    wait_until_loaded(runner)
    runner.parts()[0]._slots.allocate()
    runner.stop()
    runner.join()
    assert "1 slots are used, by 0 requests" in caplog.text


def test_no_worker_process_outlives_its_engine(model_dir: Path) -> None:
    runner = start(model_dir)
    wait_until_loaded(runner)
    processes = [worker._process for worker in runner._processes.workers]
    assert [process.poll() for process in processes] == [None, None]
    runner.stop()
    runner.join()
    assert None not in [process.returncode for process in processes]
