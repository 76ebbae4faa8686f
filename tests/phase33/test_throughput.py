"""Lab 02's own test: eight requests at once must share the server's work, not stand in line.

It starts the real server of the tree that it lies in and measures twice, close together and in random order:
one request at a time, and eight at once. No time is compared with a number from a book, so the verdict is the
same on a fast machine and on a slow one; only the ratio counts. If one request alone takes 1:

    with batching      eight at once take about 2 each, and about 4 times as many get done
    one after another  eight at once take about 8 each, and no more get done

A busy machine blurs every ratio. So the pair is repeated until one side leads by three votes
(`labctl/judge/shape.py`). If seven pairs cannot decide, the test says so and is skipped: it never guesses.
"""

import math
import random
from collections.abc import Callable
from itertools import islice
from pathlib import Path

import pytest

from labctl.judge.shape import lead_of, shape_of
from labctl.load.endpoints import Correct
from labctl.load.runner import paired_runs
from labctl.load.stats import Summary
from labctl.load.workload import read_sentences
from labctl.measure.readings import serial_fraction

pytestmark = pytest.mark.quiet

WORKLOAD = Path(__file__).parents[2] / "labs/02-continuous-batching/workload.jsonl"
TOGETHER = 8
MAX_PAIRS, LEAD = 7, 3
REQUEST_TIMEOUT_S = 30.0

Pairs = list[tuple[Summary, Summary]]  # (one at a time, eight at once)


@pytest.fixture(scope="module")
def pairs(server: str) -> Pairs:
    """As many pairs as both tests need to decide, seven at most."""
    taken: Pairs = []
    endless = paired_runs(
        Correct(server), read_sentences(WORKLOAD), TOGETHER, timeout_s=REQUEST_TIMEOUT_S, rng=random.Random()
    )
    for pair in islice(endless, MAX_PAIRS):
        taken.append(pair)
        if all(abs(lead(taken, seconds)) >= LEAD for seconds in (latency_s, seconds_each)):
            break
    return taken


def lead(pairs: Pairs, seconds: Callable[[Summary, int], float]) -> int:
    """Pairs that look serialised minus pairs that look batched, by what each of N requests takes."""
    sigmas = [
        serial_fraction(seconds(alone, 1), seconds(together, TOGETHER), TOGETHER) for alone, together in pairs
    ]
    return lead_of([shape_of(sigma) for sigma in sigmas])


def latency_s(run: Summary, _: int) -> float:
    """The median latency."""
    return run.p50_ms / 1e3


def seconds_each(run: Summary, at_once: int) -> float:
    """By throughput: with N always in flight, each is there for N / throughput seconds (Little's law); NaN
    without an answer, which votes for nobody."""
    return at_once * run.duration_s / run.completed if run.completed else math.nan


def test_every_request_is_answered(pairs: Pairs) -> None:
    assert [run.errors for pair in pairs for run in pair if run.failed] == []


def test_eight_at_once_hardly_wait_longer_than_one_alone(pairs: Pairs) -> None:
    said = ", ".join(f"{together.p50_ms / alone.p50_ms:.1f}" for alone, together in pairs)
    _judge(lead(pairs, latency_s), f"p50 with {TOGETHER} at once, where one alone takes 1: {said}")


def test_eight_at_once_get_far_more_done_than_one_at_a_time(pairs: Pairs) -> None:
    said = ", ".join(
        f"{together.request_throughput / alone.request_throughput:.1f}" for alone, together in pairs
    )
    _judge(
        lead(pairs, seconds_each), f"throughput with {TOGETHER} at once, in times of one at a time: {said}"
    )


def _judge(lead: int, said: str) -> None:
    if abs(lead) < LEAD:
        pytest.skip(f"inconclusive, this machine is too noisy to tell. {said}")
    assert lead < 0, f"requests wait for each other. {said}"
