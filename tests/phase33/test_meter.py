"""Lab 06's own test: what the server says of itself is what its clients have seen.

Eight clients come at once, and there are two slots. All of them are answered, and meanwhile the server's
figures are read again and again. Counts must agree to the last request. Times are compared with other times
of the same requests: the wait in the queue is a part of the wait for the first token, so it cannot be longer.
So the verdict is the same on a fast machine and on a slow one.
"""

import statistics
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from labctl.load.arrivals import Closed
from labctl.load.endpoints import Correct
from labctl.load.load import Load
from labctl.load.mix import Kind
from labctl.load.runner import measure
from labctl.load.samples import Sample, Shown
from labctl.load.workload import read_sentences
from labctl.measure import counters
from labctl.measure.scrape import read_counters

WORKLOAD = Path(__file__).parents[2] / "labs/02-continuous-batching/workload.jsonl"
SLOTS, NUM_CLIENTS = 2, 8
ARGUMENTS = ("--max-batch-size", str(SLOTS))
SETTLE_S = 0.5  # after the last answer, until the server has taken in that it was the last
LEAST_SHARE = 0.5  # of the client's time that the server's may be; two clocks and a socket lie between them
CLIENT_S = 0.1  # and so long may a client's thread wait for a processor
HISTOGRAMS: dict[str, Callable[[Sample], float]] = {
    "time_to_first_token_seconds": lambda sample: sample.ttft_ms,
    "e2e_request_latency_seconds": lambda sample: sample.latency_ms,
}
MOST_APART = (
    6  # times, the waits in one bucket: its bounds are 2.5 times apart, and clients wait a little longer
)
MOST_TRIES = 20
GAUGES = ("num_requests_running", "num_requests_waiting", "num_slots_used")


@dataclass(frozen=True)
class Seen:
    """What the clients saw, what the server said meanwhile, and what it said when all was over."""

    samples: tuple[Sample, ...]
    meanwhile: list[counters.Page]
    afterwards: counters.Page

    def total(self, name: str) -> float:
        return counters.total(self.afterwards, name)


@pytest.fixture(scope="module")
def seen(server: str) -> Seen:
    meanwhile: list[counters.Page] = []
    shown = put_load(server, meanwhile)
    assert all(sample.error is None for sample in shown.samples)
    time.sleep(SETTLE_S)
    return Seen(shown.samples, meanwhile, read_counters(server))


def put_load(server: str, pages: list[counters.Page]) -> Shown:
    """All clients at once, and meanwhile the pages of the server's figures."""
    kind = Kind(Correct(server, stream=True), tuple(read_sentences(WORKLOAD)))
    with reading(server, pages):
        return measure(Load((kind,), Closed(NUM_CLIENTS, num_requests=NUM_CLIENTS, timeout_s=60.0)))


@contextmanager
def reading(url: str, pages: list[counters.Page]) -> Iterator[None]:
    """Reads the server's figures without a pause, beside whatever is done in the block."""
    is_over = threading.Event()

    def read() -> None:
        while not is_over.wait(0.02):
            pages.append(read_counters(url))

    thread = threading.Thread(target=read)
    thread.start()
    try:
        yield
    finally:
        is_over.set()
        thread.join()


def test_each_answer_is_counted_once(seen: Seen) -> None:
    assert seen.total("request_success_total") == NUM_CLIENTS
    assert seen.total("request_admitted_total") == seen.total("request_ended_total") == NUM_CLIENTS
    assert seen.total("time_to_first_token_seconds_count") == NUM_CLIENTS
    assert seen.total("e2e_request_latency_seconds_count") == NUM_CLIENTS


def test_each_token_is_counted_once(seen: Seen) -> None:
    received = sum(sample.completion_tokens for sample in seen.samples)
    end_tokens = seen.afterwards.get('miniserve_request_success_total{finished_reason="stop"}', 0)
    assert seen.total("generation_tokens_total") == received + end_tokens
    assert seen.total("delivered_tokens_total") == received + end_tokens
    assert seen.total("prompt_tokens_total") == sum(sample.prompt_tokens for sample in seen.samples)
    assert seen.total("batch_size_sum") >= received


def test_the_wait_for_the_first_token_begins_when_the_request_arrives(seen: Seen) -> None:
    ttft_s = seen.total("time_to_first_token_seconds_sum")
    assert ttft_s >= seen.total("request_queue_time_seconds_sum")
    assert ttft_s >= LEAST_SHARE * sum(sample.ttft_ms for sample in seen.samples) / 1e3


def test_buckets_tell_a_short_wait_from_a_long_one(seen: Seen) -> None:
    waits = sorted(sample.ttft_ms for sample in seen.samples)
    if waits[-1] < 2 * MOST_APART * waits[0]:
        pytest.skip(f"inconclusive: the clients waited {statistics.median(waits):.0f} ms, all about as long")
    done = 0
    for _, count in sorted(buckets(seen.afterwards, "time_to_first_token_seconds").items()):
        inside = waits[done : int(count)]
        assert not inside or inside[-1] <= MOST_APART * inside[0]
        done = int(count)


@pytest.mark.parametrize("histogram", HISTOGRAMS)
def test_a_bucket_is_the_same_whenever_it_is_read_and_never_loses(seen: Seen, histogram: str) -> None:
    last = buckets(seen.afterwards, histogram)
    for page in [page for page in seen.meanwhile if page]:
        earlier = buckets(page, histogram)
        assert earlier.keys() == last.keys()
        assert all(count <= last[bound] for bound, count in earlier.items())


@pytest.mark.parametrize("histogram", HISTOGRAMS)
def test_buckets_hold_what_the_clients_waited(seen: Seen, histogram: str) -> None:
    waits_s = [HISTOGRAMS[histogram](sample) / 1e3 for sample in seen.samples]
    for bound, count in buckets(seen.afterwards, histogram).items():
        assert count >= sum(wait <= bound for wait in waits_s)  # the server's wait is a part of the client's
        assert count <= sum(LEAST_SHARE * wait - CLIENT_S <= bound for wait in waits_s)


def buckets(page: counters.Page, histogram: str) -> dict[float, float]:
    """The cumulative count of each bucket, by its upper bound in seconds."""
    found = {key: value for key, value in page.items() if f"{histogram}_bucket" in key}
    return {float(key.partition('le="')[2].partition('"')[0]): value for key, value in found.items()}


def test_gauges_show_who_is_here(server: str, seen: Seen) -> None:
    pages = list(seen.meanwhile)
    for _ in range(MOST_TRIES):  # on a busy machine hardly a page may be read while all are here
        if all(highest(pages)) and highest(pages)[0] == highest(pages)[2] == SLOTS:
            break
        put_load(server, pages)
    running, waiting, used = highest(pages)
    assert running == used == SLOTS
    assert 0 < waiting <= NUM_CLIENTS  # all of them, before the first has got its slot


def highest(pages: list[counters.Page]) -> list[float]:
    """The highest that each gauge has shown."""
    return [max((counters.total(page, gauge) for page in pages if page), default=0) for gauge in GAUGES]


def test_gauges_show_when_nobody_is_here(seen: Seen) -> None:
    assert {gauge: seen.total(gauge) for gauge in GAUGES} == dict.fromkeys(GAUGES, 0)
