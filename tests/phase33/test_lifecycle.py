"""Lab 05's own test: nothing is computed for clients that have left, and nothing of theirs is kept.

Some clients leave while their request waits for a slot, others in the middle of their answer. Counts alone
are compared, so the verdict is the same on a fast machine and on a slow one.
"""

import json
import socket
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

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
SENTENCES = tuple(read_sentences(WORKLOAD))
SLOTS = 8
ARGUMENTS = ("--max-batch-size", str(SLOTS))
NUM_STAYING, NUM_IN_LINE = 2 * SLOTS, 6  # those in line stand behind a whole round of others
AT_ONCE, PIECES = 3, 5
NUM_LEAVING = 2 * AT_ONCE  # fewer than there are slots
ATTEMPTS = 4  # a test that is held up itself may look too late
TIMEOUT_S = 60.0
MOST_GENERATED = 4  # tokens for each one delivered: some are on their way when a client leaves
MOST_ROWS = 6  # of all steps: one for each token, and one for each chunk of a prompt


def num_admitted(page: counters.Page) -> float:
    return counters.total(page, "request_admitted_total")


def in_flight(page: counters.Page) -> float:
    """The requests that were let in and have not ended."""
    return num_admitted(page) - counters.total(page, "request_ended_total")


def page_when(server: str, is_so: Callable[[counters.Page], bool]) -> counters.Page:
    """The first of the server's pages of which `is_so` is true."""
    deadline = time.monotonic() + TIMEOUT_S
    while not is_so(page := read_counters(server)):
        assert time.monotonic() < deadline, f"{in_flight(page):.0f} requests are still there"
        time.sleep(0.01)
    return page


def ask(server: str, sentence: str) -> socket.socket:
    """A client that has asked for a correction. Closing the socket hangs up."""
    address = urlsplit(server)
    body = json.dumps({"sentence": sentence}).encode()
    client = socket.create_connection((address.hostname, address.port), TIMEOUT_S)
    head = "POST /correct HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\n"
    client.sendall(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
    return client


@pytest.fixture(scope="module")
def after_the_line(server: str) -> counters.Page:
    """The server's counters after some clients have left the queue and the others are answered."""
    with ExitStack() as staying, ExitStack() as leaving:
        clients = [staying.enter_context(ask(server, one)) for one in SENTENCES[:NUM_STAYING]]
        page_when(server, lambda page: num_admitted(page) == NUM_STAYING)
        for one in SENTENCES[NUM_STAYING : NUM_STAYING + NUM_IN_LINE]:
            leaving.enter_context(ask(server, one))
        page_when(server, lambda page: num_admitted(page) == NUM_STAYING + NUM_IN_LINE)
        leaving.close()
        page = page_when(server, lambda page: not in_flight(page))
        assert all(client.recv(15) == b"HTTP/1.1 200 OK" for client in clients)
    return page


def leave(server: str) -> bool:
    """Some clients hang up in the middle of their answers. False if one got no answer to hang up on."""
    kind = Kind(Correct(server, stream=True), SENTENCES, hang_up=HangUp(tokens=PIECES))
    shown = measure(Load((kind,), Closed(AT_ONCE, num_requests=AT_ONCE, timeout_s=TIMEOUT_S / 3)))
    return all(sample.hung_up for sample in shown.samples)


@pytest.fixture(scope="module")
def before_and_after(server: str, after_the_line: counters.Page) -> tuple[counters.Page, counters.Page]:
    """The server's counters before some clients have left their answers, and when nothing runs any more."""
    assert all(leave(server) for _ in range(0, NUM_LEAVING, AT_ONCE))
    return after_the_line, page_when(server, lambda page: not in_flight(page))


def test_nothing_is_computed_for_clients_that_left_the_queue(after_the_line: counters.Page) -> None:
    assert counters.total(after_the_line, "request_success_total") == NUM_STAYING


def test_hardly_more_is_computed_than_clients_have_received(
    before_and_after: tuple[counters.Page, counters.Page],
) -> None:
    generated = counters.increase(*before_and_after, "generation_tokens_total")
    delivered = counters.increase(*before_and_after, "delivered_tokens_total")
    assert delivered >= NUM_LEAVING * PIECES
    assert generated <= MOST_GENERATED * delivered
    assert counters.increase(*before_and_after, "batch_size_sum") <= MOST_ROWS * delivered


def test_clients_that_left_are_not_answered_to_the_end(
    before_and_after: tuple[counters.Page, counters.Page],
) -> None:
    """Whatever counts as delivered. On a slow machine an answer may end before its client is seen to go."""
    assert counters.increase(*before_and_after, "request_success_total") <= NUM_LEAVING / 2


def test_every_slot_is_free_again(server: str, before_and_after: tuple[counters.Page, counters.Page]) -> None:
    _, after = before_and_after
    assert counters.total(after, "num_slots_used") == counters.total(after, "num_requests_waiting") == 0
    is_served = all(leave(server) for _ in range(0, 2 * SLOTS, AT_ONCE))
    assert is_served, f"of {2 * SLOTS} clients that leave one after another, not all got an answer to leave"


def test_who_leaves_the_queue_is_out_of_it_at_once(server: str) -> None:
    """And does not stand in it until its turn: a full queue would turn away those that want to stay."""
    answered = [num_answered_when_all_have_left(server)]
    while answered[-1] >= SLOTS and len(answered) < ATTEMPTS:
        answered.append(num_answered_when_all_have_left(server))
    assert answered[-1] < SLOTS, f"they were still there when {answered} others had been answered"


def num_answered_when_all_have_left(server: str) -> float:
    """How many of those that stay are answered before the queue is without those that left it."""
    before = read_counters(server)

    def cancelled(page: counters.Page) -> float:
        ended = counters.increase(before, page, "request_ended_total")
        return ended - counters.increase(before, page, "request_success_total")

    with ExitStack() as staying, ExitStack() as leaving:
        for one in SENTENCES[:NUM_STAYING]:
            staying.enter_context(ask(server, one))
        page_when(server, lambda page: num_admitted(page) - num_admitted(before) == NUM_STAYING)
        for one in SENTENCES[NUM_STAYING : NUM_STAYING + NUM_IN_LINE]:
            leaving.enter_context(ask(server, one))
        both = NUM_STAYING + NUM_IN_LINE
        page_when(server, lambda page: num_admitted(page) - num_admitted(before) == both)
        leaving.close()
        page = page_when(server, lambda page: cancelled(page) >= NUM_IN_LINE or not in_flight(page))
        page_when(server, lambda page: not in_flight(page))
    return counters.increase(before, page, "request_success_total")
