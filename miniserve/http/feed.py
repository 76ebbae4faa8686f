"""The page, and `GET /batch`: what the batch does, as events that the page draws. It only watches."""

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, StreamingResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from miniserve.http.middleware import HttpMiddleware
from miniserve.http.streaming import KEEP_ALIVE, KEEP_ALIVE_SECONDS, event
from miniserve.request import Request as ScheduledRequest
from miniserve.scheduler import BatchingScheduler

PAGE = Path(__file__).parent / "page"
INTERVAL_SECONDS = 0.1
WINDOW_SECONDS = 10.0
"""How far back the picture goes."""

BRIEF_SECONDS = 0.3
"""Whoever has been here, to the last byte, for less may still be on the way to the scheduler."""

# The page needs nothing from anywhere else, and may not be made to ask for it.
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
}


@dataclass(eq=False)
class Visit:
    """A POST, as the door saw it: known even if the scheduler never hears of it."""

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


async def page(request: Request) -> FileResponse:  # noqa: ARG001 - Starlette passes it
    """`GET /`."""
    return FileResponse(PAGE / "index.html", headers=_HEADERS)


async def batch(request: Request) -> StreamingResponse:
    """`GET /batch`: an event each tenth of a second while there is something to see; ends with the server."""
    scheduler, _ = request.app.state.engine.parts()
    return StreamingResponse(
        _events(scheduler, request.app.state.num_slots, request.app.state.visits),
        media_type="text/event-stream",
        headers={"Cache-Control": "no-store"},
    )


async def _events(scheduler: BatchingScheduler, num_slots: int, visits: deque[Visit]) -> AsyncIterator[bytes]:
    there_was_something, sent_at = True, 0.0
    while scheduler.is_open:
        now = time.monotonic()
        requests = scheduler.latest()
        bars = _bars(requests, now)
        # All that the scheduler knows of, not the bars alone: a visit goes a moment after its request's bar.
        outside = _outside(visits, {request.arrived_at for request in requests}, now)
        there_is_something = bool(bars or outside)
        if there_is_something or there_was_something:
            sent_at = now
            yield event({"now": now, "num_slots": num_slots, "requests": bars, "outside": outside})
        elif now - sent_at > KEEP_ALIVE_SECONDS:
            sent_at = now
            yield KEEP_ALIVE
        there_was_something = there_is_something
        await asyncio.sleep(INTERVAL_SECONDS)


def _bars(requests: Iterable[ScheduledRequest], now: float) -> list[dict[str, float | None]]:
    """When each request arrived, got its slot and its first token, and ended; seconds, on one clock."""
    return [
        {
            "slot": request.slot,
            "arrived": request.arrived_at,
            "scheduled": request.scheduled_at,
            "first_token": request.first_token_at,
            "ended": request.ended_at,
        }
        for request in requests
        if request.ended_at is None or now - request.ended_at < WINDOW_SECONDS
    ]


def _outside(visits: Iterable[Visit], inside: set[float], now: float) -> list[dict[str, float | None]]:
    """The visits that the scheduler never heard of, though they were answered or have been here a while."""
    return [
        {"arrived": visit.arrived_at, "ended": visit.ended_at}
        for visit in visits
        if visit.arrived_at not in inside and _is_seen(visit, now)
    ]


def _is_seen(visit: Visit, now: float) -> bool:
    if visit.ended_at is None:
        return visit.read_at is not None and now - visit.read_at > BRIEF_SECONDS
    return visit.status == HTTPStatus.OK and now - visit.ended_at < WINDOW_SECONDS
