import asyncio
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from miniserve import engine as engine_module
from miniserve.completion import Completion, max_new_tokens
from miniserve.engine import Engine, EngineThread, divide
from miniserve.errors import CheckpointError, EngineFailure, MiniserveError, Unavailable
from miniserve.metrics import Metrics
from miniserve.model import Model
from miniserve.scheduler import Prefill, Request, Step
from tests.checkpoints import write_random_checkpoint

SENTENCES = st.binary(max_size=60).map(lambda text: [2, *(32 + byte % 90 for byte in text), 3])


def request(prompt_ids: list[int], model: Model, resolve: Callable[[Any], None]) -> Request:
    return Request("r", prompt_ids, max_new_tokens(len(prompt_ids), model.context), 0.0, resolve)


@settings(deadline=None, max_examples=25)
@given(
    arrivals=st.lists(st.tuples(st.integers(0, 40), SENTENCES), min_size=1, max_size=8),
    num_slots=st.integers(1, 5),
    num_threads=st.integers(1, 3),
)
def test_any_mixture_in_any_order_gets_the_answers_it_would_get_alone(
    model: Model, arrivals: list[tuple[int, list[int]]], num_slots: int, num_threads: int
) -> None:
    """Requests join at arbitrary steps, share steps with any others, wait for slots, and leave."""
    engine = Engine(model, num_slots=num_slots, num_threads=num_threads, metrics=Metrics())
    answers: dict[int, Completion] = {}
    waiting = sorted(enumerate(arrivals), key=lambda item: item[1][0])
    for now in range(100_000):
        while waiting and waiting[0][1][0] <= now:
            index, (_, prompt_ids) = waiting.pop(0)
            engine.scheduler.add(request(prompt_ids, model, partial(answers.__setitem__, index)))
        engine.step()
        engine.scheduler.check_integrity()
        if len(answers) == len(arrivals):
            break
    for index, (_, prompt_ids) in enumerate(arrivals):
        assert answers[index] == model.forward(prompt_ids)


@given(num_prefills=st.integers(0, 5), num_decodes=st.integers(0, 20), num_shares=st.integers(1, 5))
def test_a_step_is_divided_without_loss(num_prefills: int, num_decodes: int, num_shares: int) -> None:
    everybody = [
        Request("r", [1] * 40, 9, 0.0, lambda _: None, slot) for slot in range(num_prefills + num_decodes)
    ]
    step = Step([Prefill(r, slice(0, 9)) for r in everybody[:num_prefills]], everybody[num_prefills:])
    shares = divide(step, num_shares)
    assert len(shares) <= num_shares
    assert all(share.prefills or share.decodes for share in shares)
    assert sorted(p.request.slot for share in shares for p in share.prefills) == list(range(num_prefills))
    assert [r for share in shares for r in share.decodes] == step.decodes
    counts = [len(share.decodes) for share in shares if share.decodes]
    assert not counts or max(counts) - min(counts) <= 1
    assert len(counts) <= 1 or min(counts) >= engine_module.MIN_ROWS_PER_THREAD
    if num_prefills < num_shares:
        assert not any(share.prefills and share.decodes for share in shares)


def start(model_dir: Path, failures: list[MiniserveError] | None = None) -> EngineThread:
    thread = EngineThread(model_dir, num_slots=2, num_threads=2, metrics=Metrics())
    thread.start((failures if failures is not None else []).append)
    return thread


def wait_until_loaded(thread: EngineThread) -> None:
    while True:
        try:
            thread.parts()
            return
        except Unavailable:
            time.sleep(0.001)


def test_parts_are_there_once_the_model_is_loaded(model_dir: Path) -> None:
    thread = EngineThread(model_dir, num_slots=2, num_threads=1, metrics=Metrics())
    with pytest.raises(Unavailable, match="loading"):
        thread.parts()
    thread.start(lambda _: None)
    wait_until_loaded(thread)
    thread.stop()
    thread.join()
    scheduler, _ = thread.parts()
    with pytest.raises(Unavailable, match="stopping"):
        scheduler.check_open()


def test_stopping_while_loading_ends_the_thread(model_dir: Path) -> None:
    thread = start(model_dir)
    thread.stop()
    thread.stop()
    thread.join()


def test_a_model_that_cannot_be_loaded_is_reported(tmp_path: Path) -> None:
    failures: list[MiniserveError] = []
    (write_random_checkpoint(tmp_path) / "model.safetensors").unlink()
    thread = start(tmp_path, failures)
    thread.join()
    assert [type(failure) for failure in failures] == [CheckpointError]
    with pytest.raises(Unavailable, match="could not be loaded"):
        thread.parts()


def submit_all(thread: EngineThread, count: int, then: Callable[[], None] = lambda: None) -> list[Any]:
    """Submit `count` requests at once; returns what each ended with."""

    async def scenario() -> list[Any]:
        scheduler, _ = thread.parts()
        tasks = [asyncio.create_task(scheduler.submit(str(i), [2, 65 + i, 66, 3])) for i in range(count)]
        await asyncio.sleep(0)
        then()
        return await asyncio.gather(*tasks, return_exceptions=True)

    return asyncio.run(scenario())


def test_an_engine_works_sleeps_and_works_again(model_dir: Path, model: Model) -> None:
    thread = start(model_dir)
    wait_until_loaded(thread)
    expected = [model.forward([2, 65 + i, 66, 3]) for i in range(5)]
    assert submit_all(thread, 5) == expected
    assert submit_all(thread, 5) == expected
    thread.stop()
    thread.join()


def test_a_stopping_engine_finishes_what_it_has_accepted(model_dir: Path, model: Model) -> None:
    thread = start(model_dir)
    wait_until_loaded(thread)
    assert submit_all(thread, 5, then=thread.stop) == [model.forward([2, 65 + i, 66, 3]) for i in range(5)]
    thread.join()


def test_after_the_time_for_draining_the_rest_is_told(
    model_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_module, "DRAIN_SECONDS", -1.0)
    thread = start(model_dir)
    wait_until_loaded(thread)
    assert {type(result) for result in submit_all(thread, 3, then=thread.stop)} == {Unavailable}
    thread.join()


@pytest.mark.parametrize("failing_thread", ["engine", "engine-helper"])
def test_a_step_that_fails_fails_its_requests_and_closes_the_door(
    model_dir: Path, monkeypatch: pytest.MonkeyPatch, failing_thread: str, caplog: pytest.LogCaptureFixture
) -> None:
    thread = start(model_dir)
    wait_until_loaded(thread)

    def broken(*_: Any) -> int:
        if threading.current_thread().name == failing_thread:
            raise FloatingPointError("no more numbers")
        return 65

    monkeypatch.setattr(Model, "prefill", broken)
    assert {type(result) for result in submit_all(thread, 4)} == {EngineFailure}
    thread.join()
    assert "no more numbers" in caplog.text
    scheduler, _ = thread.parts()
    scheduler.check_integrity()
    with pytest.raises(Unavailable, match="has failed"):
        scheduler.check_open()
