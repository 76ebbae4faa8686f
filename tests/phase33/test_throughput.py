"""Lab 02's own test: eight requests at once must share the server's work, not stand in line.

It starts the real server of the tree that it lies in and measures twice, close together and in random order:
one request at a time, and eight at once. No time is compared with a number from a book, so the verdict is the
same on a fast machine and on a slow one; only the ratio counts. Where one request alone takes 1:

    with batching      eight at once take about 2 each, and about 4 times as many get done
    one after another  eight at once take about 8 each, and no more get done

A busy machine blurs every ratio. So the pair is repeated until one side leads by two votes
(`labctl/votes.py`), and when seven pairs cannot decide, the test says so and is skipped: it never guesses.
"""

import math
import random
from itertools import islice
from pathlib import Path

import pytest

from labctl.judge.votes import MAX_BLOCKS, Block, Shape, Stage, Vote, decide
from labctl.load.endpoints import Correct
from labctl.load.runner import paired_runs
from labctl.load.stats import Summary
from labctl.load.workload import read_sentences

TREE = Path(__file__).resolve().parents[2]
WORKLOAD = TREE / "labs/02-continuous-batching/workload.jsonl"
TOGETHER = 8
REQUEST_TIMEOUT_S = 30.0

Pairs = list[tuple[Summary, Summary]]  # (one at a time, eight at once)


@pytest.fixture(scope="module")
def pairs(server: str) -> Pairs:
    """As many pairs as both tests need to decide, seven at most."""
    taken: Pairs = []
    endless = paired_runs(
        Correct(server), read_sentences(WORKLOAD), TOGETHER, timeout_s=REQUEST_TIMEOUT_S, rng=random.Random()
    )
    for pair in islice(endless, MAX_BLOCKS):
        taken.append(pair)
        if Stage.OPEN not in (latency_vote(taken).stage, throughput_vote(taken).stage):
            break
    return taken


def latency_vote(pairs: Pairs) -> Vote:
    """By the median latency."""
    return decide(Block(alone.p50_ms, together.p50_ms, TOGETHER) for alone, together in pairs)


def throughput_vote(pairs: Pairs) -> Vote:
    """By throughput: with N always in flight, each is there for N / throughput seconds (Little's law)."""
    return decide(
        Block(seconds_each(alone), TOGETHER * seconds_each(together), TOGETHER) for alone, together in pairs
    )


def seconds_each(run: Summary) -> float:
    """Seconds from one answer to the next, on average; NaN without an answer, which votes for nobody."""
    return run.duration_s / run.completed if run.completed else math.nan


def test_every_request_is_answered(pairs: Pairs) -> None:
    assert [run.errors for pair in pairs for run in pair if run.failed] == []


def test_eight_at_once_hardly_wait_longer_than_one_alone(pairs: Pairs) -> None:
    vote = latency_vote(pairs)
    said = ", ".join(f"{together.p50_ms / alone.p50_ms:.1f}" for alone, together in pairs)
    _judge(vote, f"p50 with {TOGETHER} at once, where one alone takes 1: {said}")


def test_eight_at_once_get_far_more_done_than_one_at_a_time(pairs: Pairs) -> None:
    vote = throughput_vote(pairs)
    said = ", ".join(f"{seconds_each(alone) / seconds_each(together):.1f}" for alone, together in pairs)
    _judge(vote, f"throughput with {TOGETHER} at once, where one at a time gets 1 done: {said}")


def _judge(vote: Vote, said: str) -> None:
    if vote.stage is not Stage.DECIDED:
        pytest.skip(f"inconclusive, this machine is too noisy to tell. {said}")
    assert vote.shape is Shape.BATCHING, f"requests wait for each other. {said}"
