"""`GET /batch`: what the batch does, as events that the page draws. It only watches.

A tick looks once, however many clients watch, and an event is sent only if it shows something new: the page
moves its bars by itself. Still each event is sent to each watcher, so there may only be a few.
"""

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Collection, Iterator
from contextlib import contextmanager
from http import HTTPStatus

import msgspec
from starlette.requests import Request

from miniserve.errors import Unavailable
from miniserve.http.streaming import KEEP_ALIVE, KEEP_ALIVE_SECONDS, Events, event
from miniserve.http.visits import Visit
from miniserve.request import Request as ScheduledRequest
from miniserve.runner import EngineRunner
from miniserve.scheduler import BatchingScheduler

MAX_WATCHERS = 16
TICK_SECONDS = 0.1
WINDOW_SECONDS = 5.0
"""How far back an event looks: a second more than the page shows."""

BRIEF_SECONDS = 0.3
"""A visit whose last byte came less than this ago may still be on its way to the scheduler."""


class Bar(msgspec.Struct, frozen=True):
    """When a request arrived, got its slot and its first token, and ended; seconds, on one clock."""

    slot: int
    arrived: float
    scheduled: float | None
    first_token: float | None
    ended: float | None


class Outsider(msgspec.Struct, frozen=True):
    """A visit of which the scheduler never heard, though it was answered or has been here a while."""

    arrived: float
    ended: float | None


class Picture(msgspec.Struct):
    """What one event says."""

    now: float
    num_slots: int
    requests: list[Bar]
    outside: list[Outsider]


class Feed:
    """The events of one server, for all who watch."""

    def __init__(self, engine: EngineRunner, num_slots: int, visits: Collection[Visit]) -> None:
        self._engine = engine
        self._num_slots = num_slots
        self._visits = visits
        self._num_watchers = 0
        self._looked_at = 0.0
        self._shown: set[Bar | Outsider] = set()
        self._event = b""

    @contextmanager
    def place(self) -> Iterator[None]:
        """Hold a watcher's place. Raises Unavailable if all are taken."""
        if self._num_watchers >= MAX_WATCHERS:
            raise Unavailable(f"{MAX_WATCHERS} clients watch the batch already")
        self._num_watchers += 1
        try:
            yield
        finally:
            self._num_watchers -= 1

    async def events(self) -> AsyncIterator[bytes]:
        """What there is to see now, then whatever is new, until the server takes no more requests.

        Raises Unavailable before the engine is there.
        """
        scheduler, _ = self._engine.parts()
        sent_at = time.monotonic()
        seen = self._newest(scheduler, sent_at)
        yield event(self._picture(scheduler, sent_at))
        while scheduler.is_open:
            await asyncio.sleep(TICK_SECONDS)
            now = time.monotonic()
            newest = self._newest(scheduler, now)
            if newest is not seen:
                seen, sent_at = newest, now
                yield newest
            elif now - sent_at > KEEP_ALIVE_SECONDS:
                sent_at = now
                yield KEEP_ALIVE

    def _newest(self, scheduler: BatchingScheduler, now: float) -> bytes:
        """The latest event that showed something new. Only the first call in a tick looks."""
        if now - self._looked_at >= TICK_SECONDS:
            self._looked_at = now
            picture = self._picture(scheduler, now)
            showing: set[Bar | Outsider] = {*picture.requests, *picture.outside}
            if not showing <= self._shown:
                self._event = event(picture)
            self._shown = showing
        return self._event

    def _picture(self, scheduler: BatchingScheduler, now: float) -> Picture:
        requests = scheduler.latest()
        # All that the scheduler knows of, not the bars alone: a visit goes a moment after its request's bar.
        inside = {request.arrived_at for request in requests}
        bars = [_bar(request) for request in requests if _is_in_window(request.ended_at, now)]
        outside = [
            Outsider(visit.arrived_at, visit.ended_at)
            for visit in self._visits
            if visit.arrived_at not in inside and _is_seen(visit, now)
        ]
        return Picture(now, self._num_slots, bars, outside)


class Watch(Events):
    """Sends a feed's events for as long as the client listens and the server is there."""

    def __init__(self, feed: Feed) -> None:
        super().__init__()
        self._feed = feed

    async def pieces(self, request_id: str) -> AsyncGenerator[tuple[bytes, bool], None]:  # noqa: ARG002 - as declared
        with self._feed.place():
            async for news in self._feed.events():
                yield news, False
            yield b"", True


async def batch(request: Request) -> Watch:
    """`GET /batch`."""
    return Watch(request.app.state.feed)


def _bar(request: ScheduledRequest) -> Bar:
    return Bar(
        request.slot, request.arrived_at, request.scheduled_at, request.first_token_at, request.ended_at
    )


def _is_in_window(ended_at: float | None, now: float) -> bool:
    return ended_at is None or now - ended_at < WINDOW_SECONDS


def _is_seen(visit: Visit, now: float) -> bool:
    if visit.ended_at is None:
        return visit.read_at is not None and now - visit.read_at > BRIEF_SECONDS
    return visit.status == HTTPStatus.OK and _is_in_window(visit.ended_at, now)
