"""Puts a load on a server: the closed loop, the open loop, and what is sent beside them.

Knows when the next request is due, and when a server counts as gone. How one is sent is the client's affair.
"""

import asyncio
import time
from collections.abc import Coroutine, Iterator

from labctl.load.arrivals import Burst, Closed, Open
from labctl.load.board import Board
from labctl.load.client import Client, client_of
from labctl.load.clock import sleep_until
from labctl.load.companions import companions
from labctl.load.load import Load
from labctl.load.mix import Request
from labctl.load.samples import PAUSES_AFTER

RETRY_PAUSE_S = 0.1  # after a failed connection: a dead server must not turn the loop into a busy one
LONGEST = 4.0  # how many times its duration a run may take until it has all of its waves
GONE_AFTER_FAILURES = 5  # failed connections in a row, per client, before the server counts as gone
GONE_AFTER_OPEN_FAILURES = 40  # the same if requests do not wait for each other


class ServerGone(Exception):
    """Nothing listens at the endpoint, or not any more."""


async def put_load(load: Load, requests: Iterator[Request], board: Board) -> None:
    """Send the requests as the load says, warm-up left out, and note each on the board, those in flight at
    the end included.

    Raises:
        ServerGone: nothing listens any more.
    """
    arrivals = load.arrivals
    limit = arrivals.concurrency if isinstance(arrivals, Closed) else 0
    max_retries = arrivals.max_retries if isinstance(arrivals, Burst) else 0
    sending = client_of(load.mix, limit=limit, timeout_s=arrivals.timeout_s, max_retries=max_retries)
    try:
        async with sending as client, companions(load, board):
            if isinstance(arrivals, Closed):
                await _closed_loop(client, requests, arrivals, board)
            else:
                await _open_loop(client, requests, arrivals, board)
    except* ServerGone:
        raise ServerGone from None


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
    async with asyncio.TaskGroup() as tasks:
        for offset in arrivals.offsets_s():
            intended_ns = origin_ns + round(offset * 1e9)
            await sleep_until(intended_ns)
            if board.connection_failures >= GONE_AFTER_OPEN_FAILURES:
                raise ServerGone
            tasks.create_task(one(next(requests), intended_ns))


async def all_or_none(work: list[Coroutine[None, None, None]]) -> None:
    """Run all; when one fails, or this is cancelled, stop the others before passing that on."""
    tasks = [asyncio.ensure_future(part) for part in work]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
