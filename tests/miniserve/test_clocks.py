"""What the server says of its latencies, against what a client measures in its own process, under load.

The requests are twice as many as the slots, so half of their time is spent in the queue: a clock that starts
anywhere but at arrival is far off.
"""

import re
from collections.abc import Iterator, Sequence
from statistics import fmean

import httpx
import pytest

from labctl.load.arrivals import Closed
from labctl.load.endpoints import OpenAI
from labctl.load.load import Load
from labctl.load.mix import only
from labctl.load.process import load_process
from labctl.load.samples import Sample
from tests.program import server, url_in, wait_until_ready

CONCURRENCY = 8
MAX_DIFFERENCE = 0.05
ATTEMPTS = 12  # other tests may hold up either process; a wrong clock is off every time
SENTENCES = [
    "She go to school every day, but yesterday she stay at home because she was ill and her mother was away.",
    "They was late yesterday, so they didn't saw the beginning of the film, and then they wanted go home.",
    "I has two dogs and a cat, and my sister have a parrot that speak three languages when we eats dinner.",
]
CLOCKS = {
    "E2E": "miniserve_e2e_request_latency_seconds",
    "TTFT": "miniserve_time_to_first_token_seconds",
    "ITL": "miniserve_inter_token_latency_seconds",
}


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with server("--port", "0", "--max-batch-size", str(CONCURRENCY // 2), "--threads", "1") as (_, banner):
        url = url_in(banner)
        wait_until_ready(url)
        yield url


def totals(url: str) -> dict[str, tuple[float, float]]:
    """Sum in seconds and count of each clock."""
    text = httpx.get(f"{url}/metrics").text

    def value(name: str) -> float:
        found = re.search(rf"^{name} (\S+)$", text, re.MULTILINE)
        assert found is not None, name
        return float(found[1])

    return {clock: (value(f"{name}_sum"), value(f"{name}_count")) for clock, name in CLOCKS.items()}


def put_load(url: str, num_requests: int) -> Sequence[Sample]:
    arrivals = Closed(CONCURRENCY, num_requests=num_requests, timeout_s=60)
    mix = only(OpenAI(url, "miniserve", max_tokens=128), SENTENCES)
    samples = load_process().run(Load(mix, arrivals)).samples
    assert [sample.error for sample in samples] == [None] * num_requests
    return samples


def differences(url: str) -> dict[str, float]:
    """By how much of the client's mean the server's is smaller."""
    before = totals(url)
    samples = put_load(url, 6 * CONCURRENCY)
    after = totals(url)
    seen_ms = {
        "E2E": fmean(sample.latency_ms for sample in samples),
        "TTFT": fmean(sample.ttft_ms for sample in samples),
        "ITL": fmean(pause for sample in samples for pause in sample.itls_ms),
    }
    told_ms = {
        clock: 1000 * (after[clock][0] - before[clock][0]) / (after[clock][1] - before[clock][1])
        for clock in CLOCKS
    }
    return {clock: 1 - told_ms[clock] / seen_ms[clock] for clock in CLOCKS}


def test_server_and_client_agree(url: str) -> None:
    put_load(url, CONCURRENCY)  # connections, caches
    for _ in range(ATTEMPTS):
        found = differences(url)
        if all(abs(difference) <= MAX_DIFFERENCE for difference in found.values()):
            return
    pytest.fail(f"the server's clocks are off by {found} of the client's")
