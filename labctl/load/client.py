"""Sends requests and notes when: the closed loop, the open loop, and plain asking.

Knows endpoints and clocks. It draws nothing, judges nothing and writes no file, because its own CPU time is
part of what it measures: a client that is busy with something else draws the same straight line as a server
without batching.
"""

import asyncio
import errno
import math
import os
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache

import aiohttp
from yarl import URL

from labctl.load.arrivals import Closed, Open
from labctl.load.endpoints import Answer, BadAnswer, Correct, Correction, Endpoint
from labctl.load.samples import CLIENT_LIMIT, CONNECTION_FAILURES, PAUSES_AFTER, TIMEOUT, Sample

Ask = Callable[[bytes], Awaitable[Answer]]  # from the bytes of a request to its answer

RETRY_PAUSE_S = 0.1  # after a failed connection: a dead server must not turn the loop into a busy one
LONGEST = 4.0  # how many times its duration a run may take until it has all of its waves
GONE_AFTER_FAILURES = 5  # failed connections in a row, per worker, before the server counts as gone
GONE_AFTER_OPEN_FAILURES = 40  # the same where requests do not wait for each other


@dataclass(slots=True)
class Board:
    """Where the loop notes what happened."""

    samples: list[Sample] = field(default_factory=list)
    failed: int = 0  # of the samples
    connection_failures: int = 0  # in a row

    def note(self, sample: Sample) -> None:
        """Count a request that is over."""
        self.samples.append(sample)
        self.failed += sample.error is not None
        if sample.error in CONNECTION_FAILURES:
            self.connection_failures += 1
        elif sample.error != CLIENT_LIMIT:  # which says nothing about the server
            self.connection_failures = 0


class ServerGone(Exception):
    """Nothing listens at the endpoint, or not any more."""


class HttpStatus(ValueError):
    """An HTTP status other than 200."""

    def __init__(self, status: int) -> None:
        super().__init__(f"HTTP {status}")
        self.status = status


async def put_load(endpoint: Endpoint, sentences: Iterator[str], plan: Closed | Open, board: Board) -> None:
    """Follow the plan, and note every request on the board, those in flight at the end included.

    Raises:
        ServerGone: nothing listens any more.
    """
    bodies = map(cache(endpoint.body), sentences)
    if isinstance(plan, Closed):
        await _closed_loop(endpoint, bodies, plan, board)
    else:
        await _open_loop(endpoint, bodies, plan, board)


async def _closed_loop(endpoint: Endpoint, bodies: Iterator[bytes], plan: Closed, board: Board) -> None:
    sent = 0
    started = time.perf_counter()

    def is_over() -> bool:
        if plan.num_requests is not None:
            return sent >= plan.num_requests
        enough = sent >= plan.waves * plan.concurrency
        return time.perf_counter() >= started + plan.duration_s * (1 if enough else LONGEST)

    async def worker(ask: Ask) -> None:
        nonlocal sent
        while not is_over():
            sent += 1
            error = await _one_request(ask, next(bodies), board)
            if board.connection_failures >= GONE_AFTER_FAILURES * plan.concurrency:
                raise ServerGone
            if error in PAUSES_AFTER:
                await asyncio.sleep(RETRY_PAUSE_S)

    async with _asking(endpoint, plan.concurrency, plan.timeout_s) as ask:
        await _all_or_none([worker(ask) for _ in range(plan.concurrency)])


async def _open_loop(endpoint: Endpoint, bodies: Iterator[bytes], plan: Open, board: Board) -> None:
    origin_ns = time.perf_counter_ns()
    try:
        async with _asking(endpoint, 0, plan.timeout_s) as ask, asyncio.TaskGroup() as tasks:
            for offset in plan.offsets_s():
                intended_ns = origin_ns + round(offset * 1e9)
                await _sleep_until(intended_ns)
                if board.connection_failures >= GONE_AFTER_OPEN_FAILURES:
                    raise ServerGone
                tasks.create_task(_one_request(ask, next(bodies), board, intended_ns))
    except* ServerGone:
        raise ServerGone from None


async def _sleep_until(due_ns: int) -> None:
    """Sleep at least once, also where it is too late: the answers want to be read meanwhile.

    In whole milliseconds, rounded up, because uvloop has no others, and would round down too.
    """
    while True:
        await asyncio.sleep(math.ceil(max(0, due_ns - time.perf_counter_ns()) / 1e6) / 1e3)
        if time.perf_counter_ns() >= due_ns:
            return


async def corrections(
    base_url: str, sentences: list[str], *, concurrency: int, timeout_s: float
) -> list[Correction]:
    """miniserve's answer to each sentence, in order, asked `concurrency` at a time.

    Raises:
        aiohttp.ClientError, TimeoutError, HttpStatus, BadAnswer: a sentence did not get one.
    """
    endpoint = Correct(base_url)
    found: dict[int, Correction] = {}
    waiting = iter(enumerate(sentences))

    async def worker(ask: Ask) -> None:
        for index, sentence in waiting:
            answer = await ask(endpoint.body(sentence))
            assert isinstance(answer, Correction)
            found[index] = answer

    async with _asking(endpoint, concurrency, timeout_s) as ask:
        await _all_or_none([worker(ask) for _ in range(concurrency)])
    return [found[index] for index in range(len(sentences))]


async def _one_request(ask: Ask, body: bytes, board: Board, intended_ns: int | None = None) -> str | None:
    """Send it and note what became of it. Returns the kind of its error."""
    answer = Answer(prompt_tokens=0, completion_tokens=0)
    error: str | None = None
    start_ns = time.perf_counter_ns()
    try:
        answer = await ask(body)
    except (aiohttp.ClientError, OSError, ValueError) as failure:
        error = _kind(failure)
    end_ns = time.perf_counter_ns()
    board.note(
        Sample(
            start_ns,
            end_ns,
            error,
            answer.prompt_tokens,
            answer.completion_tokens,
            intended_ns,
            answer.token_ns,
        )
    )
    return error


def _kind(failure: Exception) -> str:
    match failure:
        case TimeoutError():
            return TIMEOUT
        case HttpStatus():
            return f"http_{failure.status}"
        case BadAnswer():
            return "bad_answer"
        case OSError(errno=errno.EMFILE | errno.ENFILE | errno.EADDRNOTAVAIL):
            return CLIENT_LIMIT
        case aiohttp.ClientConnectorDNSError() if not _can_open_files():
            return CLIENT_LIMIT
        case aiohttp.ClientConnectorError():
            return "refused"
        case aiohttp.ClientConnectionError() | aiohttp.ClientPayloadError() | OSError():
            return "reset"
        case _:
            return "bad_http"


def _can_open_files() -> bool:
    """Looked up by trying: without a file left to open the C library says that it knows no such host."""
    try:
        os.close(os.open(os.devnull, os.O_RDONLY))
    except OSError:
        return False
    return True


@asynccontextmanager
async def _asking(endpoint: Endpoint, limit: int, timeout_s: float) -> AsyncIterator[Ask]:
    """A way to ask, over a session of its own for every run: no connection that idled away between two runs
    is used again.

    At most `limit` connections; 0: as many as are needed.
    """
    url = URL(endpoint.url)  # read once, and not with every request
    async with aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=limit, ttl_dns_cache=None),  # a name is looked up once a run
        timeout=aiohttp.ClientTimeout(total=timeout_s, ceil_threshold=math.inf),
        headers=endpoint.headers,
        cookie_jar=aiohttp.DummyCookieJar(),  # nobody sets any, and looking for them costs time every time
    ) as session:

        async def ask(body: bytes) -> Answer:
            async with session.post(url, data=body, allow_redirects=False) as response:
                if response.status != 200:
                    await response.read()
                    raise HttpStatus(response.status)
                return await endpoint.read(response)

        yield ask


async def _all_or_none(work: list[Coroutine[None, None, None]]) -> None:
    """Run all; when one fails, or this is cancelled, stop the others before passing that on."""
    tasks = [asyncio.ensure_future(part) for part in work]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
