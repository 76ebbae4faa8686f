"""Continuous batching: who waits, who runs, and what each step computes.

Between any two steps finished requests leave and waiting ones take their slots. Read `schedule` and `commit`
first, then the policy below them: each decision is one small function.

Pure Python: no arrays, no HTTP, no clock of its own. The engine's threads, one for each worker, call
`schedule` and `commit`; the event loop calls `submit`, `stream` and `cancel`. One lock keeps them apart,
which is free while a step is computed, and while clients are told.
"""

import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from math import inf

from miniserve.completion import Completion, Options, max_new_tokens
from miniserve.errors import DeadlineExceeded, MiniserveError, QueueFull, Unavailable
from miniserve.observer import Observer
from miniserve.request import EndReason, Request, State
from miniserve.roster import Roster
from miniserve.slots import SlotPool
from miniserve.step import Prefill, Step
from miniserve.stream import Events, Outbox, Stream

NUM_RECENT = 16
"""The time that a request keeps its slot is averaged over about so many requests."""

_LEFT = Unavailable("the client no longer waits for this request")


class BatchingScheduler:
    """Admits requests, gives each its slot in turn, and advances all that have one in every step.

    Each worker takes its own steps, without waiting for the others. `clock` gives seconds.
    """

    def __init__(
        self,
        slots: SlotPool,
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
        self._roster = Roster(slots)
        self._context = context
        self._end_tokens = end_tokens
        self._prefill_chunk = prefill_chunk
        self._max_queued_requests = max_queued_requests
        self._max_queued_tokens = max_queued_tokens
        self._clock = clock
        self._observer = observer
        self._refusal: str | None = None  # why it takes no more requests, once it does not
        self._next_deadline = inf  # none here is over before
        self._slot_seconds: float | None = None  # how long a request keeps its slot, on average, lately
        self._changed = threading.Condition()
        self._outbox = Outbox(self._changed)

    # --- steps; called from the engine's threads, one for each worker ------------------------------

    def wait_for_work(self, worker: int) -> bool:
        """Sleep until this worker has something to do. False once the scheduler is closed and it has not."""
        with self._changed:
            self._changed.wait_for(lambda: self._has_work(worker) or not self.is_open)
            return self._has_work(worker) or self.is_open

    def schedule(self, worker: int) -> Step:
        """What this worker computes next."""
        with self._outbox:
            self._drop_leaving(worker)
            self._drop_overdue(worker)
            self._fill_slots()
            running = self._roster.running[worker]
            return Step(worker, self._next_prefill(running), self._next_decodes(running))

    def commit(self, step: Step, next_tokens: Mapping[Request, int]) -> None:
        """Take in what a step computed: the token that follows what each of its requests had computed."""
        with self._outbox:
            self._drop_leaving(step.worker)
            self._drop_overdue(step.worker)
            if step.prefill is not None:
                _note_prefilled(step.prefill)
            for request in step.answering:
                if request.state is State.ENDED:
                    self._observer.on_unwanted_token()
                else:
                    self._take_token(request, next_tokens[request])

    # --- policy: each decision is one function; called with the lock held --------------------------

    # Which requests may wait, and which is next?

    def _is_queue_full(self, num_tokens: int) -> bool:
        """Whether a prompt of so many tokens finds no room in the queue. An empty queue takes any prompt.

        Requests that will get a free slot in the next step do not count as queued.
        """
        queued = [*self._roster.waiting][self._num_to_start() :]
        if not queued:
            return False
        num_queued_tokens = sum(len(request.prompt_ids) for request in queued)
        return (
            len(queued) >= self._max_queued_requests
            or num_queued_tokens + num_tokens > self._max_queued_tokens
        )

    def _next_in_line(self) -> Request:
        """First come, first served."""
        return self._roster.waiting[0]

    # Which requests run?

    def _has_work(self, worker: int) -> bool:
        return bool(self._roster.running[worker]) or self._num_to_start() > 0

    def _num_to_start(self) -> int:
        """As many as there are free slots, whatever else is running."""
        return min(self.num_waiting, self._slots.num_free)

    def _fill_slots(self) -> None:
        for _ in range(self._num_to_start()):
            self._roster.start(self._next_in_line(), self._clock())
            self._changed.notify_all()  # the slot may be another worker's, and that one asleep

    # What does a step compute?

    def _next_prefill(self, running: Sequence[Request]) -> Prefill | None:
        """One prompt at a time, the one that came first, so that the others wait for no more than a chunk."""
        prompts = (request for request in running if request.state is State.PREFILL)
        request = next(prompts, None)
        return None if request is None else Prefill(request, self._next_chunk(request))

    def _next_chunk(self, request: Request) -> slice:
        """A bounded part of the prompt: however long it is, the answers beside it go on."""
        start = request.num_prefilled
        return slice(start, min(start + self._prefill_chunk, len(request.prompt_ids)))

    def _next_decodes(self, running: Sequence[Request]) -> list[Request]:
        """A token for every answer in every step, whatever prompt is beside it."""
        return [request for request in running if request.state is State.DECODE]

    # When is a request let go?

    def _is_end(self, token: int) -> bool:
        return token in self._end_tokens

    def _is_long_enough(self, request: Request) -> bool:
        return len(request.answer) == request.max_new_tokens

    def _is_overdue(self, request: Request, now: float) -> bool:
        return request.deadline is not None and request.deadline <= now

    def _drop_leaving(self, worker: int) -> None:
        """Nothing more is computed for a client that has gone.

        Only this worker's requests: another worker may be computing in its slots at this moment.
        """
        for request in [*self._roster.running[worker]]:
            if request.leaving is not None:
                self._end(request, request.leaving, _LEFT)

    def _drop_overdue(self, worker: int) -> None:
        """Nor for a request whose time is over, in this worker's slots or in the queue."""
        now = self._clock()
        if now < self._next_deadline:  # all that most steps look at, however long the queue
            return
        for request in [*self._roster.running[worker], *self._roster.waiting]:
            if self._is_overdue(request, now):
                self._end(request, "deadline", DeadlineExceeded("the time given for this request is over"))
        deadlines = (request.deadline for request in self._roster.here)
        self._next_deadline = min((deadline for deadline in deadlines if deadline is not None), default=inf)

    # --- how requests move on and end; called with the lock held -----------------------------------

    def _take_token(self, request: Request, token: int) -> None:
        now, previous = self._clock(), request.last_token_at
        request.last_token_at = now
        request.num_generated += 1
        if previous is None:
            request.first_token_at = now
        self._observer.on_token(request, None if previous is None else now - previous)
        if self._is_end(token):
            self._end(request, "stop", Completion(request.answer, "stop"))
            return
        request.answer.append(token)
        if request.wants_tokens:
            self._outbox.add(request, token)
        if self._is_long_enough(request):
            self._end(request, "length", Completion(request.answer, "length"))

    def _end(self, request: Request, reason: EndReason, result: Completion | MiniserveError) -> None:
        """The one place where a request ends: its slot is free, and its client is told, once."""
        now = self._clock()
        self._roster.end(request, reason, now)
        if request.scheduled_at is not None:
            self._note_slot_time(now - request.scheduled_at)
        self._outbox.add(request, result)
        self._observer.on_end(request)

    def _note_slot_time(self, seconds: float) -> None:
        """A moving average, so that the load of a minute ago does not count."""
        average = seconds if self._slot_seconds is None else self._slot_seconds
        self._slot_seconds = average + (seconds - average) / NUM_RECENT

    # --- requests come and go; called from the event loop ------------------------------------------

    def check_open(self) -> None:
        """Raise Unavailable if the scheduler takes no more requests."""
        if self._refusal is not None:
            raise Unavailable(self._refusal)

    def check_room(self) -> None:
        """Raise QueueFull if no request would be admitted, however short, and Unavailable once closed.

        A look without the lock, before the request has been read. What counts is what `add` finds.
        """
        self.check_open()
        self._check_queue(num_tokens=1)

    def _check_queue(self, num_tokens: int) -> None:
        if self._is_queue_full(num_tokens):
            self._observer.on_refuse()
            reason = f"the queue is full ({self.num_waiting} waiting); try again later"
            raise QueueFull(reason, wait_s=self.expected_wait_s())

    async def submit(self, request_id: str, prompt_ids: Sequence[int], options: Options) -> Completion:
        """Queue a request and wait for its whole answer. Cancelling the wait cancels the request.

        Raises QueueFull if too many are waiting, Unavailable if the scheduler is closed or closes before the
        answer is there, DeadlineExceeded, and EngineFailure if the step that computed it failed.
        """
        with self._open(request_id, prompt_ids, options, wants_tokens=False) as stream:
            return await stream.completion()

    def stream(self, request_id: str, prompt_ids: Sequence[int], options: Options) -> Stream:
        """Queue a request whose tokens are wanted one by one. Whoever opens a stream must close it.

        Raises QueueFull and Unavailable at once; the stream raises the rest of what `submit` does.
        """
        return self._open(request_id, prompt_ids, options, wants_tokens=True)

    def _open(
        self, request_id: str, prompt_ids: Sequence[int], options: Options, *, wants_tokens: bool
    ) -> Stream:
        events = Events()
        request = Request(
            request_id,
            prompt_ids,
            max_new_tokens(len(prompt_ids), self._context, options.max_tokens),
            arrived_at=self._clock() if options.arrived_at is None else options.arrived_at,
            tell=events.put,
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
            self._check_queue(len(request.prompt_ids))
            self._observer.on_admit()
            self._roster.enter(request)
            if request.deadline is not None:
                self._next_deadline = min(self._next_deadline, request.deadline)
            self._changed.notify_all()  # it is not known yet which worker will compute it

    def cancel(self, request: Request) -> None:
        """A waiting request leaves at once, a running one after the step that is being computed."""
        with self._outbox:
            if request.state is State.WAITING:
                self._end(request, "cancelled", _LEFT)
            elif request.leaving is None:
                request.leaving = "cancelled"

    def finish(self, request: Request) -> None:
        """The client has all it wanted: the request leaves as with `cancel`, but counts as stopped."""
        with self._changed:
            request.leaving = "stop"

    def deliver(self, request: Request, num_tokens: int) -> None:
        """The response has been given so many tokens in all."""
        self._observer.on_deliver(num_tokens - request.num_delivered)
        request.num_delivered = num_tokens

    # --- shutdown ------------------------------------------------------------------------------------

    def close(self, reason: str) -> None:
        """Refuse new requests from now on; those already here go on."""
        with self._changed:
            self._refusal = reason
            self._changed.notify_all()

    def end_all(self, reason: EndReason, make_error: Callable[[], MiniserveError]) -> None:
        """End every request that is still here with an error, because nothing will compute it any more."""
        with self._outbox:
            for request in [*self._roster.here]:
                self._end(request, reason, make_error())

    # --- what can be seen from outside -------------------------------------------------------------

    @property
    def num_waiting(self) -> int:
        return len(self._roster.waiting)

    @property
    def num_running(self) -> int:
        return self._roster.num_running

    @property
    def num_slots_used(self) -> int:
        return self._slots.num_used

    @property
    def is_open(self) -> bool:
        return self._refusal is None

    def expected_wait_s(self) -> float:
        """Seconds until a request that came now would get a slot: 0 if one is free or nothing is known yet.

        With n slots, one comes free every n-th part of the time that a request keeps its own.
        """
        num_ahead = self.num_waiting - self._slots.num_free
        if num_ahead < 0 or self._slot_seconds is None:
            return 0.0
        return (num_ahead + 1) * self._slot_seconds / self._slots.num_slots

    def latest(self) -> list[Request]:
        """The requests that ended lately, then those that are here."""
        with self._changed:
            return [*self._roster.ended, *self._roster.here]

    def check_integrity(self) -> None:
        """Raise RuntimeError unless every used slot belongs to exactly one running request."""
        with self._changed:
            self._roster.check_integrity()


def _note_prefilled(prefill: Prefill) -> None:
    request = prefill.request
    request.num_prefilled = prefill.chunk.stop
    if prefill.is_last and request.state is State.PREFILL:  # it may have ended meanwhile
        request.state = State.DECODE
