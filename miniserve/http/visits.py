"""The latest POSTs, noted as they arrive: known even if the scheduler never hears of them."""

import time
from collections import deque
from dataclasses import dataclass

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from miniserve.http.middleware import HttpMiddleware


@dataclass(eq=False)
class Visit:
    """One POST. Times are in seconds of the scheduler's clock; `read_at` is when its last byte was read."""

    arrived_at: float
    read_at: float | None = None
    status: int = 0
    ended_at: float | None = None


class Visits(HttpMiddleware):
    """Middleware that keeps the latest visits."""

    def __init__(self, app: ASGIApp, latest: deque[Visit]) -> None:
        super().__init__(app)
        self._latest = latest

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] != "POST":
            await self.app(scope, receive, send)
            return
        visit = Visit(scope["state"]["arrived_at"])
        self._latest.append(visit)

        async def reading() -> Message:
            message = await receive()
            if message["type"] == "http.request" and not message.get("more_body", False):
                visit.read_at = time.monotonic()
            return message

        async def noting(message: Message) -> None:
            if message["type"] == "http.response.start":
                visit.status = message["status"]
            await send(message)

        try:
            await self.app(scope, reading, noting)
        finally:
            visit.ended_at = time.monotonic()
