"""One measured run: warm-up, load, what it showed; and the floor of the client itself.

Knows the load process and nothing of who looks at the figures.
"""

import asyncio
import random
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from labctl.load.arrivals import Closed
from labctl.load.asking import corrections
from labctl.load.endpoints import Correction, Endpoint
from labctl.load.instant import instant_responder
from labctl.load.load import Load
from labctl.load.mix import Kind, Mix, only
from labctl.load.process import load_process
from labctl.load.samples import End, Shown
from labctl.load.stats import Glance, Summary, summary_of

ALONE_REQUESTS = 6  # of a paired run
WAVES_TOGETHER = 3  # of these the first has not yet full company
FLOOR_WAVES, LEAST_FLOOR_WAVES = 25, 3
FLOOR_PIECES = 100_000  # about a second of the client's time, and no need for more
MAX_PIECES = 1024  # of one answer


class ServerDied(Exception):
    """The server went away in the middle; `shown` is what was measured until then (None: nothing)."""

    def __init__(self, shown: Shown | None) -> None:
        super().__init__("the server went away")
        self.shown = shown


class Interrupted(KeyboardInterrupt):
    """Ctrl-C in the middle; `shown` is what was measured until then (None: nothing)."""

    def __init__(self, shown: Shown | None) -> None:
        super().__init__("interrupted")
        self.shown = shown


def measure(load: Load, watch: Callable[[Glance], None] | None = None) -> Shown:
    """Warm up, then put the load on. The warm-up's requests appear in no figure.

    Raises:
        ServerDied, Interrupted: with what was measured so far.
    """
    process = load_process()
    try:
        shown = process.run(load, watch)
    except KeyboardInterrupt as interrupt:
        raise Interrupted(_if_any(process.stop())) from interrupt
    if shown.end is End.SERVER_GONE:
        raise ServerDied(_if_any(shown))
    return shown


def _if_any(shown: Shown | None) -> Shown | None:
    return shown if shown and shown.samples else None


def client_floor_ms(mix: Mix, concurrency: int, num_pieces: int = 1) -> float:
    """Median latency that the client itself makes at this concurrency: the same requests, against a responder
    that answers at once, in `num_pieces` if it is asked to stream. An upper bound, because here the client is
    never idle, and all pieces come at once. Measured once for each mix of APIs, and for each power of two of
    pieces, rounded up.

    Raises:
        Interrupted: without figures, because what was measured until then was no server.
    """
    rounded_up = 1 << (min(max(1, num_pieces), MAX_PIECES) - 1).bit_length()
    apis = tuple((kind.endpoint.at("").of(rounded_up), kind.share) for kind in mix)
    try:
        return _floor_ms(apis, concurrency, rounded_up)
    except Interrupted as interrupt:
        raise Interrupted(None) from interrupt


@cache
def _floor_ms(apis: tuple[tuple[Endpoint, float], ...], concurrency: int, num_pieces: int) -> float:
    waves = min(FLOOR_WAVES, max(LEAST_FLOOR_WAVES, FLOOR_PIECES // (concurrency * num_pieces)))
    sentence = "x" * num_pieces  # a correction comes in about as many pieces as its sentence has characters
    with instant_responder() as origin:
        mix = tuple(Kind(endpoint.at(origin), (sentence,), share) for endpoint, share in apis)
        arrivals = Closed(concurrency, num_requests=waves * concurrency)
        shown = measure(Load(mix, arrivals, warmup_requests=2 * concurrency))
    return summary_of(shown, arrivals).p50_ms


def paired_runs(
    endpoint: Endpoint, sentences: Sequence[str], concurrency: int, *, timeout_s: float, rng: random.Random
) -> Iterator[tuple[Summary, Summary]]:
    """Endless short runs in pairs, (one request at a time, `concurrency` at a time), in random order within a
    pair, so that whatever else the machine does hits both alike. For the labs' own tests, which have no
    reference server to hold a server against.

    Raises:
        ServerDied, Interrupted: as `measure`.
    """
    mix = only(endpoint, sentences)
    alone = Closed(1, num_requests=ALONE_REQUESTS, timeout_s=timeout_s)
    together = Closed(concurrency, num_requests=WAVES_TOGETHER * concurrency, timeout_s=timeout_s)
    while True:
        runs = {}
        for arrivals in rng.sample([alone, together], 2):
            load = Load(mix, arrivals, warmup_requests=arrivals.concurrency, seed=rng.randrange(2**32))
            runs[arrivals] = summary_of(measure(load), arrivals)
        yield runs[alone], runs[together]


def ask_all(
    base_url: str, sentences: Sequence[str], *, concurrency: int, timeout_s: float
) -> list[Correction]:
    """miniserve's answer to each sentence, in order; see `asking.corrections` for what it raises."""
    return asyncio.run(corrections(base_url, sentences, concurrency=concurrency, timeout_s=timeout_s))
