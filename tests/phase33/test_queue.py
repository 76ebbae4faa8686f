"""Lab 04's test of the queue: first come, first served.

One slot, eight clients, prompts of two lengths. With a single slot answers come in the order in which slots
are given, so no request that comes later may be answered first. Places in a line are counted, so the verdict
is the same on a fast machine and on a slow one.
"""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest

from labctl.load.arrivals import Closed
from labctl.load.endpoints import OpenAI
from labctl.load.load import Load
from labctl.load.mix import Kind
from labctl.load.runner import measure
from labctl.load.samples import Sample
from labctl.load.workload import read_sentences

WORKLOAD = Path(__file__).parents[2] / "labs/02-continuous-batching/workload.jsonl"
AT_ONCE, REQUESTS = 8, 48
ARGUMENTS = ("--max-batch-size", "1")
MOST_OVERTAKEN = 2  # requests that are sent at nearly the same moment may arrive in another order


@pytest.fixture(scope="module")
def samples(server: str) -> Sequence[Sample]:
    """Requests in the order in which they were sent."""
    sentences = read_sentences(WORKLOAD)
    asked = OpenAI(server, "miniserve", max_tokens=4, stream=False)
    short = Kind(asked, tuple(sentences), share=3.0)
    long = Kind(asked, tuple(f"{one} {other}" for one, other in pairwise(sentences)))
    shown = measure(Load((short, long), Closed(AT_ONCE, num_requests=REQUESTS, timeout_s=60.0)))
    return sorted(shown.samples, key=lambda sample: sample.start_ns)


def test_every_request_is_answered(samples: Sequence[Sample]) -> None:
    assert [sample.error for sample in samples if sample.error] == []


def test_nobody_is_overtaken_by_a_crowd(samples: Sequence[Sample]) -> None:
    """The first ones come all at the same moment, in any order, so they cannot overtake one another."""
    overtaken = [
        sum(later.end_ns < one.end_ns for later in samples[max(i + 1, AT_ONCE) :])
        for i, one in enumerate(samples)
    ]
    assert max(overtaken) <= MOST_OVERTAKEN
