"""The closed-loop client: N workers, each sends its next request when the last one is answered.

Knows `POST /correct` and clocks. It draws nothing, judges nothing and writes no file, because its own CPU
time is part of what it measures: a client that is busy with something else draws the same straight line as a
server without batching.
"""

import asyncio
import json
import math
import time
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field

import aiohttp

from labctl.load.stats import TIMEOUT, Sample

RETRY_PAUSE_S = 0.1  # after a failed connection: a dead server must not turn the loop into a busy one
GONE_AFTER_FAILURES = 5  # refused connections in a row, per worker, before the server counts as gone


@dataclass(frozen=True, slots=True)
class Plan:
    """How much load: `num_requests` in all, or else as many as fit into `duration_s`. Times in seconds."""

    concurrency: int
    duration_s: float = 10.0
    num_requests: int | None = None
    timeout_s: float = 5.0


@dataclass(slots=True)
class Board:
    """Where the loop notes what happened and others may look: `samples` only grows, so reading it from
    another thread needs no lock."""

    samples: list[Sample] = field(default_factory=list)
    connection_failures: int = 0  # in a row


class ServerGone(Exception):
    """The server stopped answering connections in the middle of a run."""


class BadAnswer(ValueError):
    """HTTP 200, but not the answer that `/correct` promises."""


class HttpStatus(ValueError):
    """An HTTP status other than 200."""

    def __init__(self, status: int) -> None:
        super().__init__(f"HTTP {status}")
        self.status = status


@dataclass(frozen=True, slots=True)
class Answer:
    """What `/correct` said about one sentence, without what differs from request to request."""

    corrected: str
    was_correct: bool
    prompt_tokens: int
    completion_tokens: int


async def closed_loop(
    url: str, sentences: Iterator[str], plan: Plan, board: Board, is_gone: Callable[[], bool] = lambda: False
) -> None:
    """Put load on `url`/correct and note every request on the board, those in flight at the end included.

    `is_gone` is asked after a failed connection: true when the server process is known to be dead.

    Raises:
        ServerGone: nothing listens any more.
    """
    remaining = plan.num_requests
    deadline = time.perf_counter() + plan.duration_s

    def has_next() -> bool:
        nonlocal remaining
        if remaining is None:
            return time.perf_counter() < deadline
        remaining -= 1
        return remaining >= 0

    async def worker(session: aiohttp.ClientSession) -> None:
        while has_next():
            await _one_request(session, f"{url}/correct", next(sentences), board)
            if board.connection_failures:
                if is_gone() or board.connection_failures >= GONE_AFTER_FAILURES * plan.concurrency:
                    raise ServerGone
                await asyncio.sleep(RETRY_PAUSE_S)

    async with _session(plan.concurrency, plan.timeout_s) as session:
        await _all_or_none([worker(session) for _ in range(plan.concurrency)])


async def answers(url: str, sentences: list[str], *, concurrency: int, timeout_s: float) -> list[Answer]:
    """The answer to each sentence, in order, asked `concurrency` at a time.

    Raises:
        aiohttp.ClientError, TimeoutError, HttpStatus, BadAnswer: a sentence did not get one.
    """
    found: dict[int, Answer] = {}
    waiting = iter(enumerate(sentences))

    async def worker(session: aiohttp.ClientSession) -> None:
        for index, sentence in waiting:
            found[index] = _parse(*await _post(session, f"{url}/correct", _body(sentence)))

    async with _session(concurrency, timeout_s) as session:
        await _all_or_none([worker(session) for _ in range(concurrency)])
    return [found[index] for index in range(len(sentences))]


async def _one_request(session: aiohttp.ClientSession, url: str, sentence: str, board: Board) -> None:
    body = _body(sentence)
    answer = None
    error: str | None = None
    start_ns = time.perf_counter_ns()
    try:
        status, content = await _post(session, url, body)
        end_ns = time.perf_counter_ns()
        answer = _parse(status, content)
    except (aiohttp.ClientError, OSError, ValueError) as failure:
        end_ns = time.perf_counter_ns()
        error = _kind(failure)
    board.connection_failures = board.connection_failures + 1 if error in ("refused", "reset") else 0
    board.samples.append(
        Sample(
            start_ns,
            end_ns,
            error,
            answer.prompt_tokens if answer else 0,
            answer.completion_tokens if answer else 0,
        )
    )


def _kind(failure: Exception) -> str:
    match failure:
        case TimeoutError():
            return TIMEOUT
        case HttpStatus():
            return f"http_{failure.status}"
        case BadAnswer():
            return "bad_answer"
        case aiohttp.ClientConnectorError():
            return "refused"
        case aiohttp.ClientConnectionError() | aiohttp.ClientPayloadError() | OSError():
            return "reset"
        case _:
            return "bad_http"


def _session(concurrency: int, timeout_s: float) -> aiohttp.ClientSession:
    """A session of its own for every run: no connection that idled away between two runs is used again."""
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=concurrency),
        timeout=aiohttp.ClientTimeout(total=timeout_s, ceil_threshold=math.inf),
        headers={"Content-Type": "application/json"},
    )


def _body(sentence: str) -> bytes:
    return json.dumps({"sentence": sentence}).encode()


async def _post(session: aiohttp.ClientSession, url: str, body: bytes) -> tuple[int, bytes]:
    async with session.post(url, data=body, allow_redirects=False) as response:
        return response.status, await response.read()


def _parse(status: int, content: bytes) -> Answer:
    if status != 200:
        raise HttpStatus(status)
    try:
        fields = json.loads(content)
        usage = fields["usage"]
        answer = Answer(
            corrected=fields["corrected"],
            was_correct=fields["was_correct"],
            prompt_tokens=usage["prompt_tokens"],
            completion_tokens=usage["completion_tokens"],
        )
    except (ValueError, TypeError, KeyError) as error:
        raise BadAnswer(repr(error)) from error
    if not (isinstance(answer.corrected, str) and isinstance(answer.completion_tokens, int)):
        raise BadAnswer(f"wrong types: {content[:80]!r}")
    return answer


async def _all_or_none(work: list[Coroutine[None, None, None]]) -> None:
    """Run all; when one fails, or this is cancelled, stop the others before passing that on."""
    tasks = [asyncio.ensure_future(part) for part in work]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
