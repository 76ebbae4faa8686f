"""What every request passes through: its id and time of arrival, the door, and a watch on its client.

Knows no routes, and not what is asked.
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
    """Wraps `handle` around the application for HTTP requests; other ASGI scopes pass by."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await (self.handle if scope["type"] == "http" else self.app)(scope, receive, send)

    @abstractmethod
    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One HTTP request."""


class RequestIds(HttpMiddleware):
    """Notes when a request arrives and gives it an id: the client's own, if that is fit to print.

    Every response carries the id. An exception that no handler expected ends here: its traceback goes to the
    log, with the id, and the client gets a 500 with the same id.
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
    """Ends the response to a HEAD request after its head, because the body of the GET may be endless.

    uvicorn then reports the client as gone, and `HangUps` cancels the handler.
    """

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_head(message: Message) -> None:
            if message["type"] == "http.response.start":
                await send(message)
                await send({"type": "http.response.body"})

        await self.app(scope, receive, send_head if scope["method"] == "HEAD" else send)


class Door(HttpMiddleware):
    """Refuses early: if the queue is full, before the body is read.

    That halves what a refusal costs, so a flood takes less from the requests that were admitted.
    """

    def __init__(self, app: ASGIApp, paths: Collection[str], check: Callable[[], None]) -> None:
        """`check` raises Unavailable if no POST to one of the paths would be admitted."""
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
    """Cancels the handler when its client goes away: nobody wants the answer any more."""

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        worker = asyncio.current_task()
        assert worker is not None
        # One at a time: the body is read no faster than the handler asks for it.
        messages: asyncio.Queue[Message] = asyncio.Queue(1)
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
