"""Steps of an engine whose workers compute in this process."""

import random
from collections.abc import Callable
from functools import cache, partial
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from miniserve.completion import Completion, max_new_tokens
from miniserve.engine import Engine
from miniserve.metrics import Metrics
from miniserve.model import Model
from miniserve.processes import slots_of_workers
from miniserve.request import Request
from miniserve.settings import Settings
from miniserve.worker import LocalWorker

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
