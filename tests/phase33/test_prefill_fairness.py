"""Lab 03's test of fairness: a newcomer is read while the others get their answers.

Four answers are streamed all the time. A new one begins when its prompt has been read. That takes a few
steps, and in each of them the answers beside it get a token. If the prompt waits until they have ended,
they get dozens. Tokens are counted, so the verdict is the same on a fast machine and on a slow one; what
lies between is left undecided.
"""

import statistics
from collections.abc import Sequence
from pathlib import Path

import pytest

from labctl.load.arrivals import Closed
from labctl.load.endpoints import Correct
from labctl.load.load import Load
from labctl.load.mix import Kind
from labctl.load.runner import measure
from labctl.load.samples import Sample
from labctl.load.workload import read_sentences

WORKLOAD = Path(__file__).parents[2] / "labs/02-continuous-batching/workload.jsonl"
AT_ONCE, REQUESTS = 4, 20
HEALTHY_UP_TO, BROKEN_FROM = 30, 50  # tokens, of answers that have about a hundred


@pytest.fixture(scope="module")
def samples(server: str) -> Sequence[Sample]:
    """Requests in the order in which they were sent."""
    kind = Kind(Correct(server, stream=True), tuple(read_sentences(WORKLOAD)))
    load = Load((kind,), Closed(AT_ONCE, num_requests=REQUESTS, timeout_s=30.0), warmup_requests=AT_ONCE)
    return sorted(measure(load).samples, key=lambda sample: sample.start_ns)


def test_every_request_is_answered(samples: Sequence[Sample]) -> None:
    assert [sample.error for sample in samples if sample.error] == []


def test_a_newcomer_waits_for_a_few_tokens_of_the_others(samples: Sequence[Sample]) -> None:
    newcomers = samples[AT_ONCE:]  # the first ones come all at the same moment
    waits = [max(_tokens_meanwhile(one, other) for other in samples if other is not one) for one in newcomers]
    usual = statistics.median(waits)
    said = f"tokens that another answer gets while a newcomer waits for its first: {usual:g} (median)"
    if HEALTHY_UP_TO < usual < BROKEN_FROM:
        pytest.skip(f"inconclusive. {said}")
    assert usual <= HEALTHY_UP_TO, said


def _tokens_meanwhile(waiting: Sample, other: Sample) -> int:
    """How many tokens the other one got while this one waited: until its second piece, because any server can
    send an empty first one at once.
    """
    until = waiting.token_ns[1]
    return sum(waiting.start_ns < at < until for at in other.token_ns)
