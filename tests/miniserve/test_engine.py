import asyncio
import errno
import os
import random
import signal
import subprocess
import threading
import time
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from miniserve import kv_cache
from miniserve import processes as processes_module
from miniserve import runner as runner_module
from miniserve.completion import Completion, Options, max_new_tokens
from miniserve.engine import Engine
from miniserve.errors import CheckpointError, EngineFailure, MiniserveError, Unavailable
from miniserve.metrics import Metrics
from miniserve.model import Model, NumpyModel
from miniserve.processes import Processes, RemoteWorker, slots_of_workers
from miniserve.request import Request
from miniserve.runner import EngineRunner
from miniserve.settings import Settings
from miniserve.worker import LocalWorker
from tests.checkpoints import write_random_checkpoint

PROMPTS = [[2, *range(40, 40 + length), 3] for length in (0, 1, 5, 14, 15, 20, 30, 45)]


def request(prompt_ids: list[int], model: Model[Any], resolve: Callable[[Any], None]) -> Request:
    return Request("r", prompt_ids, max_new_tokens(len(prompt_ids), model.context), 0.0, resolve)


@cache
def alone(model: Model[Any], prompt_length: int) -> Completion:
    [prompt_ids] = [prompt_ids for prompt_ids in PROMPTS if len(prompt_ids) == prompt_length]
    return model.forward(prompt_ids)


@settings(deadline=None, max_examples=12)
@given(
    arrivals=st.lists(st.tuples(st.integers(0, 30), st.sampled_from(PROMPTS)), min_size=1, max_size=7),
    num_slots=st.integers(1, 5),
    num_workers=st.integers(1, 3),
    prefill_chunk=st.sampled_from([32, 64, 96]),
    rng=st.randoms(use_true_random=False),
)
def test_any_mixture_in_any_order_gets_the_answers_it_would_get_alone(
    each_model: Model[Any],
    arrivals: list[tuple[int, list[int]]],
    num_slots: int,
    num_workers: int,
    prefill_chunk: int,
    rng: random.Random,
) -> None:
    """Requests join at arbitrary steps of workers in any order, share steps with any others, wait for slots,
    and leave."""
    counts = slots_of_workers(num_slots, num_workers)
    workers = [LocalWorker(each_model, count) for count in counts]
    chosen = Settings(max_batch_size=num_slots, prefill_chunk=prefill_chunk)
    engine = Engine(each_model, workers, chosen, Metrics())
    answers: dict[int, Completion] = {}
    waiting = sorted(enumerate(arrivals), key=lambda item: item[1][0])
    for now in range(100_000):
        while waiting and waiting[0][1][0] <= now:
            index, (_, prompt_ids) = waiting.pop(0)
            engine.scheduler.add(request(prompt_ids, each_model, partial(answers.__setitem__, index)))
        engine.step(rng.randrange(len(workers)))
        engine.scheduler.check_integrity()
        if len(answers) == len(arrivals):
            break
    for index, (_, prompt_ids) in enumerate(arrivals):
        assert answers[index] == alone(each_model, len(prompt_ids))


def start(model_dir: Path, failures: list[MiniserveError] | None = None) -> EngineRunner:
    chosen = Settings(model=model_dir, max_batch_size=4, threads=2)
    thread = EngineRunner(chosen, Processes(chosen), Metrics())
    thread.start((failures if failures is not None else []).append)
    return thread


def wait_until_loaded(thread: EngineRunner) -> None:
    while True:
        try:
            thread.parts()
            return
        except Unavailable:
            time.sleep(0.001)


def test_parts_are_there_once_the_model_is_loaded(model_dir: Path) -> None:
    chosen = Settings(model=model_dir, max_batch_size=2, threads=1)
    thread = EngineRunner(chosen, Processes(chosen), Metrics())
    with pytest.raises(Unavailable, match="loading"):
        thread.parts()
    thread.start(lambda _: None)
    wait_until_loaded(thread)
    thread.stop()
    thread.join()
    with pytest.raises(Unavailable, match="stopping"):
        thread.check_ready()


def test_stopping_while_loading_waits_for_nothing_and_reports_nothing(
    model_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_stopped = threading.Event()

    def load(_: Path) -> NumpyModel:
        is_stopped.wait()
        raise CheckpointError("nobody wants to know any more")

    failures: list[MiniserveError] = []
    monkeypatch.setattr(NumpyModel, "load", load)
    thread = start(model_dir, failures)
    thread.stop()
    thread.stop()
    thread.join()
    is_stopped.set()
    thread._thread.join()
    assert failures == []
    with pytest.raises(Unavailable, match="stopping"):
        thread.parts()


def test_what_has_been_loaded_when_the_server_stops_takes_no_request(model_dir: Path) -> None:
    thread = start(model_dir)
    thread.stop()
    thread._thread.join()
    with pytest.raises(Unavailable, match="stopping"):
        thread.check_ready()


def test_a_model_that_cannot_be_loaded_is_reported(tmp_path: Path) -> None:
    failures: list[MiniserveError] = []
    (write_random_checkpoint(tmp_path) / "model.safetensors").unlink()
    thread = start(tmp_path, failures)
    thread.join()
    assert [type(failure) for failure in failures] == [CheckpointError]
    with pytest.raises(Unavailable, match="could not be loaded"):
        thread.parts()


def check_not_started(thread: EngineRunner, failures: list[MiniserveError], reason: str) -> None:
    thread.join()
    assert [failure.message for failure in failures] == [reason]
    with pytest.raises(Unavailable, match="could not be loaded"):
        thread.parts()


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
    thread = start(model_dir, failures)
    check_not_started(thread, failures, "a worker process could not be started: [Errno 11] no more processes")
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


def submit_all(thread: EngineRunner, count: int, then: Callable[[], None] = lambda: None) -> list[Any]:
    """Submit `count` requests at once; returns what each ended with."""

    async def scenario() -> list[Any]:
        scheduler, _ = thread.parts()
        tasks = [
            asyncio.create_task(scheduler.submit(str(i), [2, 65 + i, 66, 3], Options())) for i in range(count)
        ]
        await asyncio.sleep(0)
        then()
        async with asyncio.timeout(30):
            return await asyncio.gather(*tasks, return_exceptions=True)

    return asyncio.run(scenario())


def test_an_engine_works_sleeps_and_works_again(model_dir: Path, model: NumpyModel) -> None:
    thread = start(model_dir)
    wait_until_loaded(thread)
    expected = [model.forward([2, 65 + i, 66, 3]) for i in range(6)]
    assert submit_all(thread, 6) == expected
    assert submit_all(thread, 6) == expected
    thread.stop()
    thread.join()


def test_a_stopping_engine_finishes_what_it_has_accepted(model_dir: Path, model: NumpyModel) -> None:
    thread = start(model_dir)
    wait_until_loaded(thread)
    assert submit_all(thread, 6, then=thread.stop) == [model.forward([2, 65 + i, 66, 3]) for i in range(6)]
    thread.join()


def test_after_the_time_for_draining_the_rest_is_told(
    model_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner_module, "DRAIN_SECONDS", -1.0)
    thread = start(model_dir)
    wait_until_loaded(thread)
    assert {type(result) for result in submit_all(thread, 3, then=thread.stop)} == {Unavailable}
    thread.join()
    scheduler, _ = thread.parts()
    assert [request.end_reason for request in scheduler.latest()] == ["shutdown"] * 3


def check_failed(thread: EngineRunner) -> None:
    thread.join()
    scheduler, _ = thread.parts()
    scheduler.check_integrity()
    with pytest.raises(Unavailable, match="has failed"):
        scheduler.check_open()


def test_a_step_that_fails_fails_its_requests_and_closes_the_door(
    model_dir: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    thread = start(model_dir)
    wait_until_loaded(thread)

    def broken(*_: Any) -> list[int]:
        raise FloatingPointError("no more numbers")

    monkeypatch.setattr(RemoteWorker, "advance", broken)
    assert {type(result) for result in submit_all(thread, 6)} == {EngineFailure}
    check_failed(thread)
    assert "no more numbers" in caplog.text


def test_a_worker_process_that_dies_fails_the_requests_and_closes_the_door(
    model_dir: Path, caplog: pytest.LogCaptureFixture
) -> None:
    thread = start(model_dir)
    wait_until_loaded(thread)
    thread._processes.workers[1]._process.kill()
    assert {type(result) for result in submit_all(thread, 6)} == {EngineFailure}
    check_failed(thread)
    assert "a worker process is gone" in caplog.text


def test_a_worker_process_that_dies_while_it_has_nothing_to_do_is_noticed_before_the_next_request(
    model_dir: Path, caplog: pytest.LogCaptureFixture
) -> None:
    thread = start(model_dir)
    wait_until_loaded(thread)
    thread.check_ready()
    thread._processes.workers[1]._process.kill()
    thread._processes.workers[1]._process.wait()
    with pytest.raises(Unavailable, match="has failed"):
        thread.check_ready()
    check_failed(thread)
    assert caplog.text.count("a worker process is gone") == 1


def test_a_worker_process_that_hangs_fails_the_requests_and_closes_the_door(
    model_dir: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(processes_module, "STEP_SECONDS", 0.5)
    monkeypatch.setattr(processes_module, "CLOSE_SECONDS", 0.2)
    thread = start(model_dir)
    wait_until_loaded(thread)
    os.kill(thread._processes.workers[1]._process.pid, signal.SIGSTOP)
    kinds = {type(result) for result in submit_all(thread, 6)}
    assert {EngineFailure} <= kinds <= {EngineFailure, Completion}, "the other worker went on meanwhile"
    check_failed(thread)
    assert "has not answered" in caplog.text


def test_a_stopping_engine_does_not_wait_for_a_worker_process_that_hangs(
    model_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes_module, "CLOSE_SECONDS", 0.2)
    thread = start(model_dir)
    wait_until_loaded(thread)
    os.kill(thread._processes.workers[1]._process.pid, signal.SIGSTOP)
    thread.stop()
    thread.join()
    assert thread._processes.workers[1]._process.returncode == -signal.SIGKILL


def test_slots_that_are_lost_are_complained_of_at_the_end(
    model_dir: Path, caplog: pytest.LogCaptureFixture
) -> None:
    thread = start(model_dir)
    wait_until_loaded(thread)
    thread.parts()[0]._slots.allocate()
    thread.stop()
    thread.join()
    assert "1 slots are used, by 0 requests" in caplog.text


def test_no_worker_process_outlives_its_engine(model_dir: Path) -> None:
    thread = start(model_dir)
    wait_until_loaded(thread)
    processes = [worker._process for worker in thread._processes.workers]
    assert [process.poll() for process in processes] == [None, None]
    thread.stop()
    thread.join()
    assert None not in [process.returncode for process in processes]
