"""One measured run against one endpoint: warm-up, load, figures; and the floor of the client itself.

Knows the load process and nothing of who looks at the figures.
"""

import asyncio
import random
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from labctl.load.arrivals import Closed, Open
from labctl.load.client import corrections
from labctl.load.endpoints import Correction, Endpoint
from labctl.load.instant import instant_responder
from labctl.load.process import Job, Report, load_process
from labctl.load.samples import End
from labctl.load.stats import Glance, Summary, summarise

ALONE_REQUESTS = 6  # of a paired run
WAVES_TOGETHER = 3  # of these one is the first, in which nobody waits for full company yet
FLOOR_WAVES, LEAST_FLOOR_WAVES = 25, 3
FLOOR_PIECES = 100_000  # about a second of the client's time, and no need for more
MAX_PIECES = 1024  # of one answer


class ServerDied(Exception):
    """The server went away in the middle; `summary` holds what was measured until then (None: nothing)."""

    def __init__(self, summary: Summary | None) -> None:
        super().__init__("the server went away")
        self.summary = summary


class Interrupted(KeyboardInterrupt):
    """Ctrl-C in the middle; `summary` holds what was measured until then (None: nothing)."""

    def __init__(self, summary: Summary | None) -> None:
        super().__init__("interrupted")
        self.summary = summary


def measure(
    endpoint: Endpoint,
    sentences: Sequence[str],
    plan: Closed | Open,
    *,
    warmup_requests: int,
    seed: int = 0,
    watch: Callable[[Glance], None] | None = None,
) -> Summary:
    """Warm up, then measure `plan`. The warm-up's requests appear in no figure.

    Raises:
        ServerDied, Interrupted: with what was measured so far.
    """
    warmup = _warmup(plan, warmup_requests) if warmup_requests else None
    job = Job(endpoint, sentences, plan, warmup, seed, watched=watch is not None)
    process = load_process()
    try:
        report = process.run(job, watch or (lambda _: None))
    except KeyboardInterrupt as interrupt:
        raise Interrupted(_so_far(process.stop(), plan)) from interrupt
    if report.end is End.SERVER_GONE:
        raise ServerDied(_so_far(report, plan))
    return _summary(report, plan)


def _warmup(plan: Closed | Open, num_requests: int) -> Closed:
    concurrency = plan.concurrency if isinstance(plan, Closed) else 1
    return Closed(concurrency, num_requests=num_requests, timeout_s=plan.timeout_s)


def _summary(report: Report, plan: Closed | Open) -> Summary:
    if isinstance(plan, Closed):
        return summarise(report.samples, plan.concurrency, report.cpu_s)
    return summarise(report.samples, None, report.cpu_s, plan.request_rate)


def _so_far(report: Report | None, plan: Closed | Open) -> Summary | None:
    return _summary(report, plan) if report and report.samples else None


def client_floor_ms(endpoint: Endpoint, concurrency: int, num_pieces: int = 1) -> float:
    """Median latency that the client itself makes at this concurrency: the same requests, against a responder
    that answers at once, in `num_pieces` where it streams. An upper bound, for here the client is never idle,
    and all pieces come at once. Measured once for each API, and for each power of two of pieces, rounded up.

    Raises:
        Interrupted: without figures, for what was measured until then was no server.
    """
    rounded_up = 1 << (min(max(1, num_pieces), MAX_PIECES) - 1).bit_length()
    try:
        return _floor_ms(endpoint.at("").of(rounded_up), concurrency, rounded_up)
    except Interrupted as interrupt:
        raise Interrupted(None) from interrupt


@cache
def _floor_ms(endpoint: Endpoint, concurrency: int, num_pieces: int) -> float:
    waves = min(FLOOR_WAVES, max(LEAST_FLOOR_WAVES, FLOOR_PIECES // (concurrency * num_pieces)))
    with instant_responder() as origin:
        plan = Closed(concurrency, num_requests=waves * concurrency)
        run = measure(endpoint.at(origin), ["x" * 100], plan, warmup_requests=2 * concurrency)
    return run.p50_ms


def paired_runs(
    endpoint: Endpoint, sentences: Sequence[str], concurrency: int, *, timeout_s: float, rng: random.Random
) -> Iterator[tuple[Summary, Summary]]:
    """Endless short runs in pairs, (one request at a time, `concurrency` at a time), in random order within a
    pair, so that whatever else the machine does hits both alike. For the labs' own tests, which have no
    reference server to hold a server against.

    Raises:
        ServerDied, Interrupted: as `measure`.
    """
    while True:
        alone = Closed(1, num_requests=ALONE_REQUESTS, timeout_s=timeout_s)
        together = Closed(concurrency, num_requests=WAVES_TOGETHER * concurrency, timeout_s=timeout_s)
        runs = {
            plan: measure(
                endpoint, sentences, plan, warmup_requests=plan.concurrency, seed=rng.randrange(2**32)
            )
            for plan in rng.sample([alone, together], 2)
        }
        yield runs[alone], runs[together]


def ask_all(
    base_url: str, sentences: Sequence[str], *, concurrency: int, timeout_s: float
) -> list[Correction]:
    """miniserve's answer to each sentence, in order; see `client.corrections` for what it raises."""
    return asyncio.run(corrections(base_url, list(sentences), concurrency=concurrency, timeout_s=timeout_s))
