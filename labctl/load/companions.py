"""Sends what happens beside a load: probes, long prompts and scrapes, each when it is due.

Knows what may be beside a load, and the board. The load itself is the loops' affair.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from itertools import count

from yarl import URL

from labctl.load.beside import Beside, LongPrompt, Probe, Scrape
from labctl.load.board import Board
from labctl.load.client import Client, client_of
from labctl.load.clock import sleep_until
from labctl.load.endpoints import Page
from labctl.load.load import Load
from labctl.load.mix import Kind, Mix, Request, drawn, only
from labctl.load.samples import Sample, Scraped


@dataclass(frozen=True, slots=True)
class Companion:
    """Requests of one kind, one every `every_s` seconds, the first after `first` such times.

    `one_by_one`: none before the last one was answered.
    """

    mix: Mix
    every_s: float
    first: int
    note: Callable[[Sample], None]
    one_by_one: bool = False

    async def keep_sending(self, client: Client, seed: int, tasks: asyncio.TaskGroup) -> None:
        """Until cancelled; what is under way then is left to `tasks`."""
        requests, origin_ns = drawn(self.mix, seed), time.perf_counter_ns()
        for turn in count(self.first):
            due_ns = origin_ns + round(turn * self.every_s * 1e9)
            if self.one_by_one and due_ns < time.perf_counter_ns():
                continue  # its time passed while the last one was under way
            await sleep_until(due_ns)
            sent = tasks.create_task(self._send(client, next(requests), due_ns))
            if self.one_by_one:
                await asyncio.wait({sent})

    async def _send(self, client: Client, request: Request, due_ns: int) -> None:
        self.note(await client.send(request, due_ns))


@asynccontextmanager
async def companions(load: Load, board: Board) -> AsyncIterator[None]:
    """Send what happens beside the load for the length of the block, then wait for what is under way.

    Raises:
        ExceptionGroup: of what the block raised.
    """
    async with AsyncExitStack() as connections, asyncio.TaskGroup() as tasks:
        senders = []
        for one in load.beside:
            companion = _companion(one, load.mix[0], board)
            sending = client_of(companion.mix, limit=0, timeout_s=load.arrivals.timeout_s)
            client = await connections.enter_async_context(sending)
            senders.append(tasks.create_task(companion.keep_sending(client, load.seed, tasks)))
        yield
        for sender in senders:
            sender.cancel()


def _companion(one: Beside, kind: Kind, board: Board) -> Companion:
    """`kind` says on which server pages are fetched."""
    origin = str(URL(kind.endpoint.url).origin())
    match one:
        case Probe():
            return Companion(only(Page(origin, one.path), [""]), one.every_s, 0, board.probes.append)
        case LongPrompt():
            return Companion((one.kind,), one.every_s, 1, board.long_prompts.append, one_by_one=True)
        case Scrape():
            page = only(Page(origin, one.path), [""])
            return Companion(page, one.every_s, 0, lambda sample: board.scrapes.append(_scraped(sample)))


def _scraped(sample: Sample) -> Scraped:
    is_whole = sample.answer is not None or (sample.error or "").startswith("http_")
    return Scraped(
        at_ns=sample.start_ns,
        took_ms=sample.service_ms,
        size_bytes=len((sample.answer or "").encode()),
        status=sample.status if is_whole else None,
    )
