"""Server-sent events: answers' tokens, sent as they come. Knows no routes, and not what the events say."""

import asyncio
import json
from abc import abstractmethod
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from contextlib import aclosing
from typing import Protocol

import msgspec
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from miniserve.completion import Completion
from miniserve.errors import MiniserveError, log, logged
from miniserve.http.responses import error_body
from miniserve.http.together import Together
from miniserve.stream import Stream

DONE = b"data: [DONE]\n\n"
KEEP_ALIVE = b": still here\n\n"
KEEP_ALIVE_SECONDS = 10.0
"""After so long without a token a comment is sent, so that nobody between here and the client hangs up."""


def event(value: object) -> bytes:
    """One event that holds one value as JSON.

    In ASCII: some clients split lines wherever Unicode does, which JSON allows in the middle of a text.
    """
    text = msgspec.json.encode(value)
    if not text.isascii():
        text = json.dumps(msgspec.json.decode(text), separators=(",", ":")).encode()
    return b"data: %b\n\n" % text


class Events(Response):
    """A response that is sent piece by piece.

    Its status goes out with the first piece, so that what fails before it is an ordinary error response.
    """

    media_type = "text/event-stream"

    def __init__(self) -> None:
        super().__init__(headers={"Cache-Control": "no-store"})
        del self.headers["content-length"]

    @abstractmethod
    def pieces(self, request_id: str) -> AsyncGenerator[tuple[bytes, bool], None]:
        """What to send, and whether that is the last of it."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - ASGI
        has_started = False
        async with aclosing(self.pieces(scope["state"]["request_id"])) as pieces:
            async for piece, is_last in pieces:
                if not has_started:
                    has_started = True
                    start = {"type": "http.response.start", "status": 200, "headers": self.raw_headers}
                    await send(start)
                await send({"type": "http.response.body", "body": piece, "more_body": not is_last})


class Narrator(Protocol):
    """What one answer's events say: values, for each token and for the end."""

    @property
    def is_over(self) -> bool:
        """Whether the events of the latest token were the end, whatever else would be computed."""
        ...

    def on_token(self, token: int) -> Iterable[object]: ...
    def on_end(self, completion: Completion) -> Iterable[object]: ...


class EventStream(Events):
    """Sends what narrators make of their streams, then `[DONE]`. An error in the middle is the last event.

    The streams are closed in every case, which cancels what no client listens to any more. `closing` makes
    the events behind the end of the last answer.
    """

    def __init__(
        self, answers: Sequence[tuple[Stream, Narrator]], closing: Callable[[], Iterable[object]] = tuple
    ) -> None:
        super().__init__()
        self._streams = Together([stream for stream, _ in answers])
        self._narrators = [narrator for _, narrator in answers]
        self._closing = closing

    async def pieces(self, request_id: str) -> AsyncGenerator[tuple[bytes, bool], None]:
        has_begun = is_last = False
        with self._streams:
            while not is_last:
                try:
                    piece, is_last = await self._news()
                except Exception as error:
                    if not has_begun:
                        raise
                    piece, is_last = event(error_body(_as_told(error, request_id))), True
                has_begun = True
                yield piece, is_last

    async def _news(self) -> tuple[bytes, bool]:
        try:
            async with asyncio.timeout(
                KEEP_ALIVE_SECONDS
            ):  # `wait_for` may lose a cancellation (Python 3.11)
                news = await self._streams.next()
        except TimeoutError:
            return KEEP_ALIVE, False
        events: list[object] = []
        for index, token_or_end in news:
            narrator = self._narrators[index]
            if isinstance(token_or_end, Completion):
                events += narrator.on_end(token_or_end)
                continue
            events += narrator.on_token(token_or_end)
            if narrator.is_over:
                self._streams.finish(index)
        if not self._streams.is_over:
            return b"".join(map(event, events)), False
        events += self._closing()
        return b"".join(map(event, events)) + DONE, True


def _as_told(error: Exception, request_id: str) -> MiniserveError:
    """The error as the client hears of it. If nobody expected it, the log has the traceback."""
    if isinstance(error, MiniserveError):
        return logged(error, request_id)
    log.exception("request %s failed", request_id)
    return MiniserveError(f"something went wrong here; the log has more under request id {request_id}")
