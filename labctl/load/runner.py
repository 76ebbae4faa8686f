"""One measured run against one URL: warm-up, load, figures.

Knows the client and nothing of who looks at the figures. The sending loop has this process's main thread to
itself; whoever wants to draw meanwhile gets a glance at the figures from another thread (`watch`). Client CPU
is the time of the sending thread alone.
"""

import asyncio
import random
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from labctl.load.client import Answer, Board, Plan, ServerGone, answers, closed_loop
from labctl.load.stats import Sample, Summary, percentile, summarise
from labctl.load.workload import endless

REFRESH_S = 0.25
RECENT = 200  # requests that the live figures look back on
ALONE_REQUESTS = 6  # of a paired run
WAVES_TOGETHER = 3


@dataclass(frozen=True, slots=True)
class Glance:
    """What a live display shows. Milliseconds and seconds; NaN until something was answered."""

    elapsed_s: float
    sent: int
    failed: int
    p50_ms: float
    p95_ms: float
    rps: float


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
    url: str,
    sentences: Sequence[str],
    plan: Plan,
    *,
    warmup_requests: int,
    seed: int = 0,
    is_gone: Callable[[], bool] = lambda: False,
    watch: Callable[[Glance], None] | None = None,
) -> Summary:
    """Warm up, then measure `plan`. The warm-up's requests appear in no figure.

    Raises:
        ServerDied, Interrupted: with what was measured so far.
    """
    order = endless(sentences, seed)
    board = Board()
    cpu_start = time.thread_time()

    def so_far() -> Summary | None:
        samples = list(board.samples)
        return summarise(samples, plan.concurrency, time.thread_time() - cpu_start) if samples else None

    try:
        if warmup_requests:
            warmup = replace(plan, num_requests=warmup_requests)
            asyncio.run(closed_loop(url, order, warmup, Board(), is_gone))
        cpu_start = time.thread_time()
        with _Watcher(board, watch):
            asyncio.run(closed_loop(url, order, plan, board, is_gone))
    except ServerGone as gone:
        raise ServerDied(so_far()) from gone
    except KeyboardInterrupt as interrupt:
        raise Interrupted(so_far()) from interrupt
    return summarise(board.samples, plan.concurrency, time.thread_time() - cpu_start)


def paired_runs(
    url: str,
    sentences: Sequence[str],
    concurrency: int,
    *,
    timeout_s: float,
    rng: random.Random,
    is_gone: Callable[[], bool] = lambda: False,
) -> Iterator[tuple[Summary, Summary]]:
    """Endless short runs in pairs, (one request at a time, `concurrency` at a time), in random order within a
    pair, so that whatever else the machine does hits both alike.

    Raises:
        ServerDied, Interrupted: as `measure`.
    """
    while True:
        alone = Plan(1, num_requests=ALONE_REQUESTS, timeout_s=timeout_s)
        together = Plan(concurrency, num_requests=WAVES_TOGETHER * concurrency, timeout_s=timeout_s)
        runs = {
            plan: measure(
                url,
                sentences,
                plan,
                warmup_requests=plan.concurrency,
                seed=rng.randrange(2**32),
                is_gone=is_gone,
            )
            for plan in rng.sample([alone, together], 2)
        }
        yield runs[alone], runs[together]


def ask_all(url: str, sentences: Sequence[str], *, concurrency: int, timeout_s: float) -> list[Answer]:
    """The answer to each sentence, in order; see `client.answers` for what it raises."""
    return asyncio.run(answers(url, list(sentences), concurrency=concurrency, timeout_s=timeout_s))


def glance(samples: Sequence[Sample], elapsed_s: float) -> Glance:
    """The figures so far, latencies over the most recent requests only."""
    recent = [s.latency_ms for s in samples[-RECENT:] if s.has_latency]
    failed = sum(s.error is not None for s in samples)
    return Glance(
        elapsed_s=elapsed_s,
        sent=len(samples),
        failed=failed,
        p50_ms=percentile(recent, 50),
        p95_ms=percentile(recent, 95),
        rps=(len(samples) - failed) / elapsed_s if elapsed_s else 0.0,
    )


class _Watcher:
    """Shows the board to `watch` a few times a second, from a thread of its own."""

    def __init__(self, board: Board, watch: Callable[[Glance], None] | None) -> None:
        self._board = board
        self._watch = watch
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="load-watcher", daemon=True)

    def _run(self) -> None:
        assert self._watch is not None
        start = time.perf_counter()
        while not self._stop.wait(REFRESH_S):
            self._watch(glance(list(self._board.samples), time.perf_counter() - start))

    def __enter__(self) -> None:
        if self._watch is not None:
            self._thread.start()

    def __exit__(self, *exc: object) -> None:
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()
