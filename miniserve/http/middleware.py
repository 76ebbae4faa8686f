"""What every request passes through: its id and time of arrival, the door, a watch on who still listens.

Knows no routes and nothing of what is asked.
"""

import asyncio
import logging
import string
import time
import uuid
from abc import ABC, abstractmethod
from collections.abc import Callable, Collection

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from miniserve.errors import MiniserveError, Unavailable
from miniserve.http.responses import error_response

log = logging.getLogger("miniserve")

MAX_REQUEST_ID_CHARACTERS = 128
_REQUEST_ID_CHARACTERS = frozenset(string.ascii_letters + string.digits + string.punctuation)


class HttpMiddleware(ABC):
    """Wraps `handle` around what the application does with one HTTP request; the rest passes by."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await (self.handle if scope["type"] == "http" else self.app)(scope, receive, send)

    @abstractmethod
    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One HTTP request."""


class RequestIds(HttpMiddleware):
    """Notes when a request came, and gives it an id, the client's own where that is fit to print.

    The id comes back on every response. What no handler expected ends here: the traceback goes to the log,
    the id goes to both.
    """

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        request_id = _request_id(dict(scope["headers"]).get(b"x-request-id", b"").decode("latin-1"))
        scope.setdefault("state", {}).update(request_id=request_id, arrived_at=time.monotonic())
        has_started = False

        async def send_with_id(message: Message) -> None:
            nonlocal has_started
            if message["type"] == "http.response.start":
                has_started = True
                message["headers"] = [*message["headers"], (b"x-request-id", request_id.encode())]
            await send(message)

        try:
            await self.app(scope, receive, send_with_id)
        except Exception:
            log.exception("request %s failed", request_id)
            if not has_started:
                error = MiniserveError(
                    f"something went wrong here; the log has more under request id {request_id}"
                )
                await error_response(error)(scope, receive, send_with_id)


class HeadsAlone(HttpMiddleware):
    """Ends the response to a HEAD request behind its head: what would follow may have no end.

    The server then reports the client as gone, and `HangUps` cancels whatever is still at work.
    """

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_head(message: Message) -> None:
            if message["type"] == "http.response.start":
                await send(message)
                await send({"type": "http.response.body"})

        await self.app(scope, receive, send_head if scope["method"] == "HEAD" else send)


class Door(HttpMiddleware):
    """Turns away at once who would be refused as soon as the request had been read.

    So a flood costs the server less of what it has for the requests that it let in: half as much for each.
    """

    def __init__(self, app: ASGIApp, paths: Collection[str], check: Callable[[], None]) -> None:
        """`check` raises Unavailable where nobody is let in who POSTs to one of the paths."""
        super().__init__(app)
        self._paths = paths
        self._check = check

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        app: ASGIApp = self.app
        if scope["path"] in self._paths and scope["method"] == "POST":
            try:
                self._check()
            except Unavailable as error:
                app = error_response(error)
        await app(scope, receive, send)


class HangUps(HttpMiddleware):
    """Cancels the work for a client that has gone away: nobody wants its answer any more."""

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        worker = asyncio.current_task()
        assert worker is not None
        messages: asyncio.Queue[Message] = asyncio.Queue(1)  # the body is read no faster than it is wanted
        has_hung_up = False

        async def listen() -> None:
            nonlocal has_hung_up
            while (message := await receive())["type"] != "http.disconnect":
                await messages.put(message)
            has_hung_up = True
            worker.cancel()

        listener = asyncio.create_task(listen())
        try:
            await self.app(scope, messages.get, send)
        except asyncio.CancelledError:
            if not has_hung_up or worker.uncancel() > 0:
                raise
        finally:
            listener.cancel()


def _request_id(wanted: str) -> str:
    is_fit = 0 < len(wanted) <= MAX_REQUEST_ID_CHARACTERS and _REQUEST_ID_CHARACTERS.issuperset(wanted)
    return wanted if is_fit else uuid.uuid4().hex
