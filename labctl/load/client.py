"""Sends one request, waits for what comes, and notes when: a sample.

Knows endpoints and clocks. It draws nothing, judges nothing and writes no file, because its own CPU time is
part of what it measures: a client that is busy with something else draws the same straight line as a server
without batching.
"""

import asyncio
import errno
import math
import os
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

import aiohttp
from yarl import URL

from labctl.load.endpoints import Answer, BadAnswer, Endpoint, Enough, Pieces
from labctl.load.mix import HangUp, Mix, Request
from labctl.load.samples import CLIENT_LIMIT, TIMEOUT, Sample

REFUSALS = frozenset({429, 503})
LONGEST_RETRY_AFTER_S = 5.0  # a client that is told to wait longer comes back after that all the same


class HttpStatus(ValueError):
    """An HTTP status other than 200."""

    def __init__(self, status: int) -> None:
        super().__init__(f"HTTP {status}")
        self.status = status


@dataclass(slots=True)
class Send:
    """One time a request was sent, and what has come back so far."""

    pieces: Pieces = field(default_factory=Pieces)
    status: int | None = None
    retry_after_s: float | None = None
    answer: Answer | None = None
    error: str | None = None
    hung_up: bool = False

    @property
    def is_worth_another(self) -> bool:
        """Whether a client with patience tries again: it was refused, or waited in vain."""
        return self.error == TIMEOUT or self.status in REFUSALS


@dataclass(frozen=True, slots=True)
class Wire:
    """The way to one endpoint. Its connections may be shared with other lines."""

    session: aiohttp.ClientSession
    url: URL  # read once, and not with every request
    endpoint: Endpoint

    async def ask(self, body: bytes, attempt: Send) -> Answer:
        """The answer. What comes before it, or instead of it, is noted with the attempt.

        Raises:
            Enough: no more pieces are wanted. The connection is closed, because the rest is still to come.
            aiohttp.ClientError, OSError, HttpStatus, BadAnswer: there is none.
        """
        async with self.session.request(
            self.endpoint.method, self.url, data=body or None, allow_redirects=False
        ) as response:
            attempt.status = response.status
            if response.status != 200:
                attempt.retry_after_s = _seconds(response.headers.get("Retry-After"))
                await response.read()
                raise HttpStatus(response.status)
            return await self.endpoint.read(response, attempt.pieces)


@asynccontextmanager
async def lines_to(endpoints: list[Endpoint], limit: int, timeout_s: float) -> AsyncIterator[list[Wire]]:
    """A line to each endpoint, over at most `limit` connections in all; 0: as many as are needed.

    The connections are new: none that idled away between two runs is used again.
    """
    async with AsyncExitStack() as stack:
        connector = aiohttp.TCPConnector(limit=limit, ttl_dns_cache=None)  # a name is looked up once a run
        await stack.enter_async_context(connector)
        lines = []
        for endpoint in endpoints:
            session = aiohttp.ClientSession(
                connector=connector,
                connector_owner=False,
                timeout=aiohttp.ClientTimeout(total=timeout_s, ceil_threshold=math.inf),
                headers=endpoint.headers,
                cookie_jar=aiohttp.DummyCookieJar(),  # no server sets any, and looking for them takes time
            )
            lines.append(Wire(await stack.enter_async_context(session), URL(endpoint.url), endpoint))
        yield lines


@dataclass(frozen=True, slots=True)
class Client:
    """Sends requests of a mix; `lines` are those of its kinds, in order."""

    mix: Mix
    lines: list[Wire]
    max_retries: int = 0

    async def send(self, request: Request, intended_ns: int | None = None) -> Sample:
        """One request and what became of it; `intended_ns` is when it was due. Whatever fails is an error of
        the sample, and raises nothing.
        """
        line, hang_up = self.lines[request.kind], self.mix[request.kind].hang_up
        attempts, retry_after_s = 1, None
        start_ns = time.perf_counter_ns()
        attempt = await _attempt(line, request.body, hang_up)
        while attempts <= self.max_retries and attempt.is_worth_another:
            retry_after_s = attempt.retry_after_s
            await asyncio.sleep(min(retry_after_s or 0.0, LONGEST_RETRY_AFTER_S))
            attempts += 1
            attempt = await _attempt(line, request.body, hang_up)
        end_ns = time.perf_counter_ns()
        answer = attempt.answer
        return Sample(
            start_ns,
            end_ns,
            attempt.error,
            answer.prompt_tokens if answer else 0,
            answer.completion_tokens if answer else 0,
            intended_ns,
            answer.token_ns if answer else (),
            request.kind,
            request.asked,
            answer.text if answer else None,
            attempt.hung_up,
            attempt.status,
            attempts,
            retry_after_s if attempt.retry_after_s is None else attempt.retry_after_s,
            answer.finish_reason if answer else None,
            attempt.pieces.text if attempt.pieces.texts else None,
        )


@asynccontextmanager
async def client_of(mix: Mix, *, limit: int, timeout_s: float, max_retries: int = 0) -> AsyncIterator[Client]:
    """A client with connections of its own; see `lines_to`. `timeout_s` is for each attempt."""
    async with lines_to([kind.endpoint for kind in mix], limit, timeout_s) as lines:
        yield Client(mix, lines, max_retries)


async def _attempt(line: Wire, body: bytes, hang_up: HangUp | None) -> Send:
    attempt = Send()
    try:
        if hang_up is None:
            attempt.answer = await line.ask(body, attempt)
        else:
            attempt.answer = await _ask_for_a_while(line, body, hang_up, attempt)
    except (aiohttp.ClientError, OSError, ValueError) as failure:
        attempt.error = _kind_of(failure)
    return attempt


async def _ask_for_a_while(line: Wire, body: bytes, hang_up: HangUp, attempt: Send) -> Answer:
    """The answer, or the part of it that came before the client left."""
    attempt.pieces = Pieces(hang_up.tokens or math.inf)
    try:
        async with asyncio.timeout(hang_up.after_ms and hang_up.after_ms / 1e3) as patience:
            return await line.ask(body, attempt)
    except Enough:
        pass
    except TimeoutError:
        if not patience.expired():
            raise
    attempt.hung_up = True
    pieces = attempt.pieces
    return Answer(
        text=pieces.text,
        prompt_tokens=0,
        completion_tokens=len(pieces.texts),
        token_ns=tuple(pieces.token_ns),
    )


def _seconds(retry_after: str | None) -> float | None:
    """A Retry-After in seconds; None if there is none, or a date instead."""
    try:
        seconds = float(retry_after or "")
    except ValueError:
        return None
    return seconds if 0 <= seconds < math.inf else None


def _kind_of(failure: Exception) -> str:
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
