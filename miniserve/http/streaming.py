"""Server-sent events: an answer's tokens, sent as they come. Knows no routes, and not what the events say."""

import asyncio
import json
from collections.abc import Iterable
from typing import Protocol

import msgspec
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from miniserve.completion import Completion
from miniserve.errors import MiniserveError, log, logged
from miniserve.http.responses import error_body
from miniserve.stream import Stream

DONE = b"data: [DONE]\n\n"
KEEP_ALIVE = b": still here\n\n"
KEEP_ALIVE_SECONDS = 10.0
"""After so long without a token a comment is sent, so that nobody between here and the client hangs up."""


class Narrator(Protocol):
    """What an answer's events say: JSON values, for each token and for the end."""

    @property
    def is_over(self) -> bool:
        """Whether the events of the latest token were the end, whatever else would be computed."""
        ...

    def on_token(self, token: int) -> Iterable[object]: ...
    def on_end(self, completion: Completion) -> Iterable[object]: ...


class EventStream(Response):
    """Sends what a narrator makes of a stream, then `[DONE]`; an error in the middle is the last event.

    The status is sent with the first event, so that what goes wrong before it is an ordinary error response.
    The stream is closed in every case, which cancels a request that nobody listens to any more.
    """

    media_type = "text/event-stream"

    def __init__(self, stream: Stream, narrator: Narrator) -> None:
        super().__init__(headers={"Cache-Control": "no-store"})
        del self.headers["content-length"]
        self._stream = stream
        self._narrator = narrator

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - ASGI
        has_started = is_last = False
        with self._stream:
            while not is_last:
                events, is_last = await self._next(has_started, scope["state"]["request_id"])
                if not has_started:
                    has_started = True
                    await send(
                        {
                            "type": "http.response.start",
                            "status": self.status_code,
                            "headers": self.raw_headers,
                        }
                    )
                await send({"type": "http.response.body", "body": events, "more_body": not is_last})

    async def _next(self, has_started: bool, request_id: str) -> tuple[bytes, bool]:
        """The next bytes to send, and whether they are the last. Raises errors while that can still help."""
        try:
            return await self._news()
        except Exception as error:
            if not has_started:
                raise
            return event(error_body(_as_told(error, request_id))), True

    async def _news(self) -> tuple[bytes, bool]:
        try:
            async with asyncio.timeout(
                KEEP_ALIVE_SECONDS
            ):  # `wait_for` may lose a cancellation (Python 3.11)
                news = await self._stream.next()
        except TimeoutError:
            return KEEP_ALIVE, False
        if isinstance(news, Completion):
            return b"".join(map(event, self._narrator.on_end(news))) + DONE, True
        events = b"".join(map(event, self._narrator.on_token(news)))
        if not self._narrator.is_over:
            return events, False
        self._stream.finish()
        return events + DONE, True


def _as_told(error: Exception, request_id: str) -> MiniserveError:
    """The error as the client hears of it; of what nobody expected the log has the traceback."""
    if isinstance(error, MiniserveError):
        return logged(error, request_id)
    log.exception("request %s failed", request_id)
    return MiniserveError(f"something went wrong here; the log has more under request id {request_id}")


def event(value: object) -> bytes:
    """One event that holds one value as JSON.

    In ASCII: some clients split lines wherever Unicode does, which JSON allows in the middle of a text.
    """
    text = msgspec.json.encode(value)
    if not text.isascii():
        text = json.dumps(msgspec.json.decode(text), separators=(",", ":")).encode()
    return b"data: %b\n\n" % text
