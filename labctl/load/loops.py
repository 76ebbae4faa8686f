"""Puts a load on a server: the closed loop, the open loop, and what is sent beside them.

Knows when the next request is due, and when a server counts as gone. How one is sent is the client's affair.
"""

import asyncio
import math
import time
from collections.abc import Coroutine, Iterator
from dataclasses import dataclass, field

from labctl.load.arrivals import Burst, Closed, Open
from labctl.load.client import Client, client_of
from labctl.load.load import Load
from labctl.load.mix import Request
from labctl.load.samples import CLIENT_LIMIT, CONNECTION_FAILURES, PAUSES_AFTER, End, Sample, Scraped, Shown

RETRY_PAUSE_S = 0.1  # after a failed connection: a dead server must not turn the loop into a busy one
LONGEST = 4.0  # how many times its duration a run may take until it has all of its waves
GONE_AFTER_FAILURES = 5  # failed connections in a row, per client, before the server counts as gone
GONE_AFTER_OPEN_FAILURES = 40  # the same where requests do not wait for each other


class ServerGone(Exception):
    """Nothing listens at the endpoint, or not any more."""


@dataclass(slots=True)
class Board:
    """Where the loops note what happened."""

    samples: list[Sample] = field(default_factory=list)
    failed: int = 0  # of the samples
    connection_failures: int = 0  # in a row
    probes: list[Sample] = field(default_factory=list)
    long_prompts: list[Sample] = field(default_factory=list)
    scrapes: list[Scraped] = field(default_factory=list)

    def note(self, sample: Sample) -> None:
        """Count a request of the load that is over."""
        self.samples.append(sample)
        self.failed += sample.error is not None
        if sample.error in CONNECTION_FAILURES:
            self.connection_failures += 1
        elif sample.error != CLIENT_LIMIT:  # which says nothing about the server
            self.connection_failures = 0

    def shown(self, cpu_s: float, end: End) -> Shown:
        """All of it, for somebody else to read."""
        return Shown(
            tuple(self.samples), tuple(self.probes), tuple(self.long_prompts), tuple(self.scrapes), cpu_s, end
        )


async def put_load(load: Load, requests: Iterator[Request], board: Board) -> None:
    """Send the requests as the load says, warm-up left out, and note each on the board, those in flight at
    the end included.

    Raises:
        ServerGone: nothing listens any more.
    """
    arrivals = load.arrivals
    limit = arrivals.concurrency if isinstance(arrivals, Closed) else 0
    max_retries = arrivals.max_retries if isinstance(arrivals, Burst) else 0
    async with client_of(
        load.mix, limit=limit, timeout_s=arrivals.timeout_s, max_retries=max_retries
    ) as client:
        if isinstance(arrivals, Closed):
            await _closed_loop(client, requests, arrivals, board)
        else:
            await _open_loop(client, requests, arrivals, board)


async def _closed_loop(client: Client, requests: Iterator[Request], arrivals: Closed, board: Board) -> None:
    sent = 0
    started = time.perf_counter()

    def is_over() -> bool:
        if arrivals.num_requests is not None:
            return sent >= arrivals.num_requests
        enough = sent >= arrivals.waves * arrivals.concurrency
        return time.perf_counter() >= started + arrivals.duration_s * (1 if enough else LONGEST)

    async def worker() -> None:
        nonlocal sent
        while not is_over():
            sent += 1
            sample = await client.send(next(requests))
            board.note(sample)
            if board.connection_failures >= GONE_AFTER_FAILURES * arrivals.concurrency:
                raise ServerGone
            if sample.error in PAUSES_AFTER:
                await asyncio.sleep(RETRY_PAUSE_S)

    await all_or_none([worker() for _ in range(arrivals.concurrency)])


async def _open_loop(
    client: Client, requests: Iterator[Request], arrivals: Open | Burst, board: Board
) -> None:
    async def one(request: Request, intended_ns: int) -> None:
        board.note(await client.send(request, intended_ns))

    origin_ns = time.perf_counter_ns()
    try:
        async with asyncio.TaskGroup() as tasks:
            for offset in arrivals.offsets_s():
                intended_ns = origin_ns + round(offset * 1e9)
                await sleep_until(intended_ns)
                if board.connection_failures >= GONE_AFTER_OPEN_FAILURES:
                    raise ServerGone
                tasks.create_task(one(next(requests), intended_ns))
    except* ServerGone:
        raise ServerGone from None


async def sleep_until(due_ns: int) -> None:
    """Sleep at least once, also where it is too late: the answers want to be read meanwhile.

    In whole milliseconds, rounded up, because uvloop has no others, and would round down too.
    """
    while True:
        await asyncio.sleep(math.ceil(max(0, due_ns - time.perf_counter_ns()) / 1e6) / 1e3)
        if time.perf_counter_ns() >= due_ns:
            return


async def all_or_none(work: list[Coroutine[None, None, None]]) -> None:
    """Run all; when one fails, or this is cancelled, stop the others before passing that on."""
    tasks = [asyncio.ensure_future(part) for part in work]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
