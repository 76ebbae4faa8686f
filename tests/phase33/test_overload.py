"""Lab 04's own test: a server with a full queue says so at once.

Many more requests come at the same moment than there are slots and places in the queue. Those beyond are
refused with 503 and a Retry-After, the others are answered. Counts alone are compared, so the verdict is the
same on a fast machine and on a slow one.
"""

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
SLOTS, QUEUE, AT_ONCE = 16, 16, 120
ARGUMENTS = ("--max-batch-size", str(SLOTS), "--max-queued-requests", str(QUEUE))
LEAST_REFUSED = AT_ONCE // 3  # of those at once, a good part is answered before the last one comes


@pytest.fixture(scope="module")
def samples(server: str) -> tuple[Sample, ...]:
    """What became of each request."""
    kind = Kind(Correct(server), tuple(read_sentences(WORKLOAD)))
    return measure(Load((kind,), Closed(AT_ONCE, num_requests=AT_ONCE, timeout_s=60.0))).samples


def test_requests_beyond_the_queue_are_refused(samples: tuple[Sample, ...]) -> None:
    refused = [sample for sample in samples if sample.status == 503]
    assert len(refused) >= LEAST_REFUSED
    assert all(sample.retry_after_s is not None for sample in refused)


def test_all_others_are_answered(samples: tuple[Sample, ...]) -> None:
    answered = [sample for sample in samples if sample.error is None]
    assert len(answered) >= SLOTS + QUEUE
    assert all(sample.error is None or sample.status == 503 for sample in samples)
