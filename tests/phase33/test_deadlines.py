"""Lab 04's test of deadlines: nothing is computed for a request whose time is over.

Long prompts come with a deadline that has passed before they can be read. A server that looks at the clock in
time computes a chunk of each at most, or nothing. One that looks too late reads them all, for nobody. Tokens
are counted, so the verdict is the same on a fast machine and on a slow one.
"""

from pathlib import Path

import pytest

from labctl.load.arrivals import Closed
from labctl.load.endpoints import OpenAI
from labctl.load.load import Load
from labctl.load.mix import Kind
from labctl.load.runner import measure
from labctl.load.samples import Sample
from labctl.load.workload import read_sentences
from labctl.measure import counters
from labctl.measure.scrape import read_counters

WORKLOAD = Path(__file__).parents[2] / "labs/workloads/long.jsonl"  # of nine hundred tokens each
NUM_CLIENTS, NUM_REQUESTS, TOO_SOON_MS, LONG_MS = 4, 12, 1, 60_000
MOST_READ = 128  # tokens of each prompt: four chunks, of which the first may begin in time


def ask(server: str, num_requests: int, timeout_ms: int) -> tuple[tuple[Sample, ...], float]:
    """What became of the requests, and how many prompt tokens were computed for them."""
    before = counters.total(read_counters(server), "prompt_tokens_total")
    asked = OpenAI(server, "miniserve", max_tokens=2, stream=False, timeout_ms=timeout_ms)
    kind = Kind(asked, tuple(read_sentences(WORKLOAD)))
    shown = measure(Load((kind,), Closed(NUM_CLIENTS, num_requests=num_requests, timeout_s=60.0)))
    return shown.samples, counters.total(read_counters(server), "prompt_tokens_total") - before


@pytest.fixture(scope="module")
def hopeless(server: str) -> tuple[tuple[Sample, ...], float]:
    return ask(server, NUM_REQUESTS, TOO_SOON_MS)


def test_nobody_whose_time_is_over_gets_an_answer(hopeless: tuple[tuple[Sample, ...], float]) -> None:
    samples, _ = hopeless
    assert {sample.status for sample in samples} == {504}


def test_a_prompt_whose_time_is_over_is_not_read(hopeless: tuple[tuple[Sample, ...], float]) -> None:
    _, num_tokens = hopeless
    assert num_tokens <= MOST_READ * NUM_REQUESTS


def test_whoever_has_time_is_answered(server: str) -> None:
    samples, num_tokens = ask(server, NUM_CLIENTS, LONG_MS)
    assert all(sample.error is None for sample in samples)
    assert num_tokens > MOST_READ * NUM_CLIENTS
