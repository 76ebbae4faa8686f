"""Lab 05's own test: nothing is computed for clients that have left.

Every client here hangs up after five pieces of an answer of a hundred or more. When all have left, the server
may have computed the few tokens that were on their way, but no whole answers. Counts alone are compared, so
the verdict is the same on a fast machine and on a slow one.
"""

import time
from pathlib import Path

import pytest

from labctl.load.arrivals import Closed
from labctl.load.endpoints import Correct
from labctl.load.load import Load
from labctl.load.mix import HangUp, Kind
from labctl.load.runner import measure
from labctl.load.workload import read_sentences
from labctl.measure import counters
from labctl.measure.scrape import read_counters

WORKLOAD = Path(__file__).parents[2] / "labs/02-continuous-batching/workload.jsonl"
NUM_CLIENTS, PIECES, AT_ONCE = 24, 5, 8
IDLE_TIMEOUT_S = 60.0
MOST_GENERATED = 4  # tokens for each one delivered: some are on their way when a client leaves


@pytest.fixture(scope="module")
def page(server: str) -> counters.Page:
    """The server's counters after every client has left and nothing runs any more."""
    leaving = Kind(
        Correct(server, stream=True), tuple(read_sentences(WORKLOAD)), hang_up=HangUp(tokens=PIECES)
    )
    shown = measure(Load((leaving,), Closed(AT_ONCE, num_requests=NUM_CLIENTS, timeout_s=30.0)))
    assert all(sample.hung_up for sample in shown.samples)
    deadline = time.monotonic() + IDLE_TIMEOUT_S
    while counters.total(page := read_counters(server), "num_requests_running"):
        assert time.monotonic() < deadline, "requests are still running, and nobody waits for them"
        time.sleep(0.1)
    return page


def test_hardly_more_is_computed_than_clients_have_received(page: counters.Page) -> None:
    generated = counters.total(page, "generation_tokens_total")
    delivered = counters.total(page, "delivered_tokens_total")
    assert delivered >= NUM_CLIENTS * PIECES
    assert generated <= MOST_GENERATED * delivered


def test_every_slot_is_free_again(page: counters.Page) -> None:
    assert counters.total(page, "num_requests_waiting") == 0
