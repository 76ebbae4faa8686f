"""How a request's tokens leave: from the engine's thread that made them to the handler that sends them."""

import asyncio
import threading
from contextlib import suppress
from typing import Protocol

from miniserve.completion import Completion
from miniserve.errors import MiniserveError
from miniserve.request import Event, Request, State


class Scheduler(Protocol):
    """What a stream tells the scheduler."""

    def cancel(self, request: Request) -> None: ...
    def finish(self, request: Request) -> None: ...
    def deliver(self, request: Request, num_tokens: int) -> None: ...


class Events:
    """One request's events, from any thread to the event loop on which this object was made."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._queue: asyncio.Queue[Event] = asyncio.Queue()

    def put(self, event: Event) -> None:
        """Never blocks: a client that reads slowly must not hold up the engine."""
        with suppress(RuntimeError):  # the loop is closed, so nobody listens
            self._loop.call_soon_threadsafe(self._queue.put_nowait, event)

    async def get(self) -> Event:
        """Wait for the next event."""
        return await self._queue.get()


class Outbox:
    """What clients are to be told. `with` it, the lock is held; they are told when the lock is free again.

    So a client that is slow to hear keeps nobody else out.
    """

    def __init__(self, lock: threading.Condition) -> None:
        self._lock = lock
        self._news: list[tuple[Request, Event]] = []

    def add(self, request: Request, event: Event) -> None:
        self._news.append((request, event))

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(self, *_: object) -> None:
        news, self._news = self._news, []
        self._lock.release()
        for request, event in news:
            request.tell(event)


class Stream:
    """One request's tokens as they come. Closing it before its end cancels the request."""

    def __init__(self, scheduler: Scheduler, request: Request, events: Events) -> None:
        self._scheduler = scheduler
        self._request = request
        self._events = events

    def __enter__(self) -> "Stream":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """The client has gone, or has all of it. What has not ended is cancelled."""
        if self._request.state is not State.ENDED:
            self._scheduler.cancel(self._request)

    def finish(self) -> None:
        """The tokens so far are the whole answer: compute no more."""
        if self._request.state is not State.ENDED:
            self._scheduler.finish(self._request)

    async def next(self) -> int | Completion:
        """The next token, or at last the whole answer. Raises the error that the request ended with, if any.

        Not to be called again after the end: nothing more will come.
        """
        event = await self._events.get()
        if isinstance(event, MiniserveError):
            raise event
        is_end = isinstance(event, Completion)
        self._scheduler.deliver(
            self._request, self._request.num_generated if is_end else self._request.num_delivered + 1
        )
        return event

    async def completion(self) -> Completion:
        """Wait for the whole answer. Raises as `next` does."""
        while not isinstance(event := await self.next(), Completion):
            pass
        return event
