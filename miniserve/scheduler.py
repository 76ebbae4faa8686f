"""Who waits, who runs, and what the next step computes. Continuous batching is decided here.

Between any two steps finished requests leave and waiting ones take their slots, first come, first served.
Every request that is admitted ends in exactly one way, in `_end`. Pure Python: no arrays, no HTTP, and no
clock of its own. The event loop calls `submit` and `stream`; the engine's threads, one for each worker, call
`schedule` and `commit`; one lock keeps them apart and is never held while anything is computed.
"""

import asyncio
import threading
from collections import deque
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import chain
from math import inf
from typing import Literal, NoReturn, Protocol

from miniserve.completion import Completion, FinishReason, Options, Sampling, max_new_tokens
from miniserve.errors import DeadlineExceeded, MiniserveError, QueueFull, Unavailable

EndReason = Literal[FinishReason, "cancelled", "deadline", "error", "shutdown"]
Event = int | Completion | MiniserveError
"""What happens to a request: a token of its answer, and at last, once, a completion or an error."""

NUM_REMEMBERED = 256
"""How many ended requests can still be looked at."""

NUM_RECENT = 16
"""Over about how many requests the time that one keeps its slot is averaged."""

_LEFT = Unavailable("nobody waits for this request any more")


class Slots(Protocol):
    """What the scheduler needs of the cache."""

    @property
    def num_workers(self) -> int: ...
    @property
    def num_used(self) -> int: ...
    @property
    def num_free(self) -> int: ...
    def worker_of(self, slot: int) -> int: ...
    def can_allocate(self) -> bool: ...
    def allocate(self) -> int: ...
    def free(self, slot: int) -> None: ...
    def check_integrity(self) -> None: ...


@dataclass(eq=False)
class Request:
    """One request on its way, from `submit` to its one terminal event.

    `tell` hears of its end, and of every token before it if `wants_tokens`.
    """

    request_id: str
    prompt_ids: Sequence[int]
    max_new_tokens: int
    arrived_at: float
    tell: Callable[[Event], None]
    wants_tokens: bool = False
    deadline: float | None = None
    sampling: Sampling | None = None
    slot: int = -1
    num_prefilled: int = 0
    answer: list[int] = field(default_factory=list)
    num_generated: int = 0  # of the answer, its end token included
    num_delivered: int = 0  # of those: what whoever asked has been given
    leaving: EndReason | None = None  # nobody wants more of it: how it ends as soon as it can
    scheduled_at: float | None = None
    first_token_at: float | None = None
    last_token_at: float | None = None
    ended_at: float | None = None
    end_reason: EndReason | None = None

    @property
    def is_prefilled(self) -> bool:
        return self.num_prefilled == len(self.prompt_ids)

    @property
    def position(self) -> int:
        """Where the newest token of the answer goes: the one whose successor the next step computes."""
        return len(self.prompt_ids) + len(self.answer) - 1


@dataclass(frozen=True)
class Prefill:
    """Compute one chunk of a prompt."""

    request: Request
    chunk: slice

    @property
    def num_tokens(self) -> int:
        return int(self.chunk.stop - self.chunk.start)


@dataclass(frozen=True)
class Step:
    """What a worker computes next: a chunk of one prompt, and a token of each of its decoding requests."""

    worker: int
    prefill: Prefill | None
    decodes: list[Request]

    @property
    def batch_size(self) -> int:
        return len(self.decodes) + (self.prefill is not None)

    @property
    def segments(self) -> Iterator[tuple[Request, int, Sequence[int]]]:
        """Which tokens of whom are computed, and the position of the first of them."""
        if self.prefill is not None:
            request, chunk = self.prefill.request, self.prefill.chunk
            yield request, chunk.start, request.prompt_ids[chunk]
        for request in self.decodes:
            yield request, request.position, request.answer[-1:]


class Observer:
    """Hears what happens to requests, each thing once. This one does nothing about it."""

    def on_admit(self) -> None:
        """A request is in the queue, and will end in exactly one way."""

    def on_refuse(self) -> None:
        """The queue is full: a request was not admitted."""

    def on_token(self, request: Request, seconds: float | None) -> None:
        """A token came, so many seconds after the one before; None for the first."""

    def on_unwanted_token(self) -> None:
        """A token came for a request that had ended meanwhile: it was computed for nobody."""

    def on_deliver(self, num_tokens: int) -> None:
        """Tokens reached whoever asked for them."""

    def on_end(self, request: Request) -> None:
        """A request has ended, in whatever way."""


class BatchingScheduler:
    """Admits requests, gives each its slot in turn, and lets all that have one advance in every step.

    Workers take their steps independently; `slots` says who holds which slot. `clock` gives seconds.
    """

    def __init__(
        self,
        slots: Slots,
        *,
        context: int,
        end_tokens: Collection[int],
        prefill_chunk: int,
        max_queued_requests: int,
        max_queued_tokens: int,
        clock: Callable[[], float],
        observer: Observer,
    ) -> None:
        self._slots = slots
        self._context = context
        self._end_tokens = end_tokens
        self._prefill_chunk = prefill_chunk
        self._max_queued_requests = max_queued_requests
        self._max_queued_tokens = max_queued_tokens
        self._clock = clock
        self._observer = observer
        self._waiting: deque[Request] = deque()
        self._running: list[list[Request]] = [[] for _ in range(slots.num_workers)]
        self._ended: deque[Request] = deque(maxlen=NUM_REMEMBERED)
        self._slot_seconds: float | None = None  # how long a request keeps its slot, on average, lately
        self._refusal: str | None = None
        self._soonest = inf  # no deadline of anyone here is over before
        self._changed = threading.Condition()

    @property
    def num_waiting(self) -> int:
        return len(self._waiting)

    @property
    def num_running(self) -> int:
        return sum(map(len, self._running))

    @property
    def num_slots_used(self) -> int:
        return self._slots.num_used

    @property
    def is_open(self) -> bool:
        return self._refusal is None

    def latest(self) -> list[Request]:
        """The requests that ended lately, and those that are here."""
        with self._changed:
            return [*self._ended, *chain(*self._running), *self._waiting]

    def expected_wait_s(self) -> float:
        """Seconds until a request that came now would get a slot: 0 if one is free or nothing is known yet.

        With n slots, one comes free every n-th part of the time that a request keeps its own.
        """
        num_ahead = len(self._waiting) - self._slots.num_free
        if num_ahead < 0 or self._slot_seconds is None:
            return 0.0
        return (num_ahead + 1) * self._slot_seconds / (self._slots.num_used + self._slots.num_free)

    # --- called from the event loop ---------------------------------------------------------------

    def check_open(self) -> None:
        """Raise Unavailable once the scheduler takes no more requests."""
        if self._refusal is not None:
            raise Unavailable(self._refusal)

    def check_room(self) -> None:
        """Raise QueueFull where no request would be admitted, however short, and Unavailable once closed.

        A look without the lock, for who has not read the request yet; what counts is what `add` finds.
        """
        self.check_open()
        if self._num_queued >= self._max_queued_requests:
            self._refuse()

    async def submit(self, request_id: str, prompt_ids: Sequence[int], options: Options) -> Completion:
        """Queue a request and wait for its whole answer. Cancelling the wait cancels the request.

        Raises QueueFull where too many are waiting, Unavailable when the scheduler is closed or closes before
        the answer is there, DeadlineExceeded, and EngineFailure when the step that computed it failed.
        """
        with self._open(request_id, prompt_ids, options, wants_tokens=False) as stream:
            return await stream.completion()

    def stream(self, request_id: str, prompt_ids: Sequence[int], options: Options) -> "Stream":
        """Queue a request whose tokens are wanted one by one. Whoever opens a stream must close it.

        Raises QueueFull and Unavailable at once; the rest that `submit` raises comes out of the stream.
        """
        return self._open(request_id, prompt_ids, options, wants_tokens=True)

    def _open(
        self, request_id: str, prompt_ids: Sequence[int], options: Options, *, wants_tokens: bool
    ) -> "Stream":
        loop = asyncio.get_running_loop()
        events: asyncio.Queue[Event] = asyncio.Queue()
        limit = max_new_tokens(len(prompt_ids), self._context)
        if options.max_tokens is not None:
            limit = min(options.max_tokens, self._context - len(prompt_ids))
        request = Request(
            request_id,
            prompt_ids,
            limit,
            arrived_at=self._clock() if options.arrived_at is None else options.arrived_at,
            tell=lambda event: _call_in(loop, events.put_nowait, event),
            wants_tokens=wants_tokens,
            deadline=options.deadline,
            sampling=options.sampling,
        )
        self.add(request)
        return Stream(self, request, events)

    def add(self, request: Request) -> None:
        """Put a request at the end of the queue, if there is room. Raises Unavailable, QueueFull."""
        with self._changed:
            self.check_open()
            if not self._has_room_for(request):
                self._refuse()
            self._observer.on_admit()
            self._waiting.append(request)
            if request.deadline is not None:
                self._soonest = min(self._soonest, request.deadline)
            self._changed.notify_all()  # it is not known yet on which worker a slot will be free

    def _refuse(self) -> NoReturn:
        self._observer.on_refuse()
        raise QueueFull(f"{len(self._waiting)} requests are waiting already; try again later")

    def cancel(self, request: Request) -> None:
        """A waiting request leaves at once, a running one after the step that is being computed."""
        with self._changed:
            if request in self._waiting:
                self._end(request, "cancelled", _LEFT)
            elif request.leaving is None:
                request.leaving = "cancelled"

    def finish(self, request: Request) -> None:
        """Whoever asked has all that was wanted: it leaves as with `cancel`, but counts as stopped."""
        with self._changed:
            request.leaving = "stop"

    def deliver(self, request: Request, num_tokens: int) -> None:
        """Whoever asked has been given so many tokens in all."""
        self._observer.on_deliver(num_tokens - request.num_delivered)
        request.num_delivered = num_tokens

    # --- called from the engine's threads, one for each worker ------------------------------------

    def wait_for_work(self, worker: int) -> bool:
        """Sleep until there is something to do or the scheduler is closed; returns whether there is."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._running[worker] or self._refusal)
            return bool(self._waiting or self._running[worker])

    def schedule(self, worker: int) -> Step:
        """Let go who is not wanted any more, give free slots to those who waited longest, and say what this
        worker computes next.

        One prompt at a time, the one that came first: who decodes here waits for no more than a chunk.
        """
        with self._changed:
            self._drop_leaving(worker)
            self._drop_overdue(worker)
            self._give_slots()
            running = self._running[worker]
            prompt = next((request for request in running if not request.is_prefilled), None)
            return Step(
                worker,
                None if prompt is None else Prefill(prompt, self._next_chunk(prompt)),
                [request for request in running if request.is_prefilled],
            )

    def commit(self, step: Step, next_tokens: Mapping[Request, int]) -> None:
        """Take in what a step computed: the token that follows what each of its requests had computed."""
        with self._changed:
            self._drop_leaving(step.worker)
            self._drop_overdue(step.worker)
            if step.prefill is not None:
                step.prefill.request.num_prefilled = step.prefill.chunk.stop
            for request, token in next_tokens.items():
                if not request.is_prefilled:
                    continue
                if request.ended_at is None:
                    self._take_token(request, token)
                else:
                    self._observer.on_unwanted_token()

    def close(self, reason: str) -> None:
        """Refuse new requests from now on; those already here go on."""
        with self._changed:
            self._refusal = reason
            self._changed.notify_all()

    def end_all(self, reason: EndReason, make_error: Callable[[], MiniserveError]) -> None:
        """End every request that is still here with an error, because nothing will compute it any more."""
        with self._changed:
            for request in [*chain(*self._running), *self._waiting]:
                self._end(request, reason, make_error())

    def check_integrity(self) -> None:
        """Raise RuntimeError unless every used slot belongs to exactly one running request."""
        with self._changed:
            self._slots.check_integrity()
            slots = {request.slot for request in chain(*self._running)}
            if len(slots) != self.num_running:
                raise RuntimeError("two requests share a slot")
            if self._slots.num_used != len(slots):
                raise RuntimeError(f"{self._slots.num_used} slots are used, by {len(slots)} requests")

    # --- with the lock held -----------------------------------------------------------------------

    @property
    def _num_queued(self) -> int:
        """Those who will get a slot in the next step are not counted."""
        return max(0, len(self._waiting) - self._slots.num_free)

    def _has_room_for(self, request: Request) -> bool:
        """Whether a slot is free, or the queue for one shorter than its two limits allow.

        An empty queue takes any request.
        """
        num_queued = self._num_queued
        if num_queued == 0:
            return True
        if num_queued >= self._max_queued_requests:
            return False
        queued = list(self._waiting)[-num_queued:]
        num_tokens = sum(len(waiting.prompt_ids) for waiting in queued) + len(request.prompt_ids)
        return num_tokens <= self._max_queued_tokens

    def _give_slots(self) -> None:
        """First come, first served."""
        while self._waiting and self._slots.can_allocate():
            request = self._waiting.popleft()
            request.slot, request.scheduled_at = self._slots.allocate(), self._clock()
            self._running[self._slots.worker_of(request.slot)].append(request)

    def _next_chunk(self, request: Request) -> slice:
        start = request.num_prefilled
        return slice(start, min(start + self._prefill_chunk, len(request.prompt_ids)))

    def _take_token(self, request: Request, token: int) -> None:
        now, previous = self._clock(), request.last_token_at
        request.last_token_at = now
        request.num_generated += 1
        if previous is None:
            request.first_token_at = now
        self._observer.on_token(request, None if previous is None else now - previous)
        if token in self._end_tokens:
            self._end(request, "stop", Completion(request.answer, "stop"))
            return
        request.answer.append(token)
        if request.wants_tokens:
            request.tell(token)
        if len(request.answer) == request.max_new_tokens:
            self._end(request, "length", Completion(request.answer, "length"))

    def _drop_leaving(self, worker: int) -> None:
        """Only this worker's: another may be computing in its slots just now."""
        for request in [*self._running[worker]]:
            if request.leaving is not None:
                self._end(request, request.leaving, _LEFT)

    def _drop_overdue(self, worker: int) -> None:
        """Nobody waits any more for an answer after its deadline, so nothing more is computed for it."""
        now = self._clock()
        if now < self._soonest:  # of a long queue, too, this is all that most steps look at
            return
        for request in [*self._running[worker], *self._waiting]:
            if request.deadline is not None and request.deadline <= now:
                self._end(request, "deadline", DeadlineExceeded("the time given for this request is over"))
        here = [*chain(*self._running), *self._waiting]
        self._soonest = min(
            (request.deadline for request in here if request.deadline is not None), default=inf
        )

    def _end(self, request: Request, reason: EndReason, result: Completion | MiniserveError) -> None:
        """The one place where a request ends: its slot is free, and whoever waits for it is told."""
        if request.slot >= 0:
            self._running[self._slots.worker_of(request.slot)].remove(request)
            self._slots.free(request.slot)
        else:
            self._waiting.remove(request)
        request.ended_at, request.end_reason = self._clock(), reason
        if request.scheduled_at is not None:
            self._note_slot_time(request.ended_at - request.scheduled_at)
        self._ended.append(request)
        try:
            self._observer.on_end(request)
        finally:
            request.tell(result)

    def _note_slot_time(self, seconds: float) -> None:
        """A moving average, so that the load of a minute ago does not count."""
        average = seconds if self._slot_seconds is None else self._slot_seconds
        self._slot_seconds = average + (seconds - average) / NUM_RECENT


class Stream:
    """One request's tokens as they come. Closing it before its end cancels the request."""

    def __init__(
        self, scheduler: BatchingScheduler, request: Request, events: "asyncio.Queue[Event]"
    ) -> None:
        self._scheduler = scheduler
        self._request = request
        self._events = events

    def __enter__(self) -> "Stream":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        if self._request.ended_at is None:
            self._scheduler.cancel(self._request)

    def finish(self) -> None:
        """No more is wanted, because what has come is the whole answer."""
        if self._request.ended_at is None:
            self._scheduler.finish(self._request)

    async def next(self) -> int | Completion:
        """The next token, or at last the whole answer. Raises what the request ended with instead of one.

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
        """Wait for the end."""
        while not isinstance(event := await self.next(), Completion):
            pass
        return event


def _call_in(loop: asyncio.AbstractEventLoop, callback: Callable[[Event], None], event: Event) -> None:
    """Run the callback on the event loop; if that has been closed, nobody waits there any more."""
    with suppress(RuntimeError):
        loop.call_soon_threadsafe(callback, event)
