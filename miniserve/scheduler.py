"""Who waits, who runs, and what the next step computes. Continuous batching is decided here.

Between any two steps finished requests leave and waiting ones take their slots, first come, first served.
Pure Python: no arrays, no HTTP, and no clock of its own. The event loop calls `submit`; the engine's thread
calls `schedule` and `commit`; one lock keeps the two apart and is never held while anything is computed.
"""

import asyncio
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from miniserve.completion import Completion, FinishReason, max_new_tokens
from miniserve.errors import MiniserveError, Unavailable

EndReason = Literal[FinishReason, "abort", "error"]

_CANCELLED = Unavailable("the request was cancelled")


class Slots(Protocol):
    """What the scheduler needs of the cache."""

    def can_allocate(self) -> bool: ...
    def allocate(self) -> int: ...
    def free(self, slot: int) -> None: ...
    def check_integrity(self) -> None: ...


@dataclass(eq=False)
class Request:
    """One request on its way, from `submit` to its one terminal event."""

    request_id: str
    prompt_ids: Sequence[int]
    max_new_tokens: int
    arrived_at: float
    resolve: Callable[[Completion | MiniserveError], None]
    slot: int = -1
    num_prefilled: int = 0
    answer: list[int] = field(default_factory=list)
    cancelled: bool = False
    first_token_at: float | None = None
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
    """What the engine computes next: chunks of prompts, and one token of each decoding request."""

    prefills: list[Prefill]
    decodes: list[Request]

    @property
    def batch_size(self) -> int:
        return len(self.prefills) + len(self.decodes)

    @property
    def segments(self) -> Iterator[tuple[Request, int, Sequence[int]]]:
        """Which tokens of whom are computed, and the position of the first of them."""
        for prefill in self.prefills:
            yield prefill.request, prefill.chunk.start, prefill.request.prompt_ids[prefill.chunk]
        for request in self.decodes:
            yield request, request.position, request.answer[-1:]


class BatchingScheduler:
    """Admits up to one request a slot and lets all of them advance in every step.

    `clock` gives seconds; `on_end` hears of every request exactly once, when it has ended in whatever way.
    """

    def __init__(
        self,
        slots: Slots,
        *,
        context: int,
        end_token: int,
        prefill_chunk: int,
        max_prefills_per_step: int,
        clock: Callable[[], float],
        on_end: Callable[[Request], None] = lambda _: None,
    ) -> None:
        self._slots = slots
        self._context = context
        self._end_token = end_token
        self._prefill_chunk = prefill_chunk
        self._max_prefills_per_step = max_prefills_per_step
        self._clock = clock
        self._on_end = on_end
        self._waiting: deque[Request] = deque()
        self._running: list[Request] = []
        self._refusal: str | None = None
        self._changed = threading.Condition()

    @property
    def num_waiting(self) -> int:
        return len(self._waiting)

    @property
    def num_running(self) -> int:
        return len(self._running)

    # --- called from the event loop ---------------------------------------------------------------

    def check_open(self) -> None:
        """Raise Unavailable once the scheduler takes no more requests."""
        if self._refusal is not None:
            raise Unavailable(self._refusal)

    async def submit(self, request_id: str, prompt_ids: Sequence[int]) -> Completion:
        """Queue a request and wait for its answer. Cancelling the wait cancels the request.

        Raises Unavailable when the scheduler is closed or closes before the answer is there, and
        EngineFailure when the step that computed the request failed.
        """
        loop = asyncio.get_running_loop()
        ended: asyncio.Future[Completion | MiniserveError] = loop.create_future()

        def set_result(result: Completion | MiniserveError) -> None:
            if not ended.done():
                ended.set_result(result)

        request = Request(
            request_id,
            prompt_ids,
            max_new_tokens(len(prompt_ids), self._context),
            arrived_at=self._clock(),
            resolve=lambda result: _call_in(loop, set_result, result),
        )
        self.add(request)
        try:
            result = await ended
        except asyncio.CancelledError:
            self.cancel(request)
            raise
        if isinstance(result, MiniserveError):
            raise result
        return result

    def add(self, request: Request) -> None:
        """Put a request at the end of the queue. Raises Unavailable when closed."""
        with self._changed:
            self.check_open()
            self._waiting.append(request)
            self._changed.notify()

    def cancel(self, request: Request) -> None:
        """A waiting request leaves at once, a running one after the step that is being computed."""
        with self._changed:
            request.cancelled = True
            if request in self._waiting:
                self._end(request, "abort", _CANCELLED)

    # --- called from the engine's thread ----------------------------------------------------------

    def wait_for_work(self, timeout: float | None = None) -> bool:
        """Sleep until there is a request or the scheduler is closed; returns whether there is a request."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._running or self._refusal, timeout)
            return bool(self._waiting or self._running)

    def schedule(self) -> Step:
        """Let the cancelled go, give free slots to those who waited longest, and say what to compute next."""
        with self._changed:
            self._drop_cancelled()
            while self._waiting and self._slots.can_allocate():
                request = self._waiting.popleft()
                request.slot = self._slots.allocate()
                self._running.append(request)
            prefilling = [request for request in self._running if not request.is_prefilled]
            decodes = [request for request in self._running if request.is_prefilled]
            return Step(
                [
                    Prefill(request, self._next_chunk(request))
                    for request in prefilling[: self._max_prefills_per_step]
                ],
                decodes,
            )

    def commit(self, step: Step, next_tokens: Mapping[Request, int]) -> None:
        """Take in what a step computed: the token that follows what each of its requests had computed."""
        with self._changed:
            for prefill in step.prefills:
                prefill.request.num_prefilled = prefill.chunk.stop
                if prefill.request.is_prefilled:
                    prefill.request.first_token_at = self._clock()
            for request, token in next_tokens.items():
                if request.is_prefilled:
                    self._take_token(request, token)
            self._drop_cancelled()

    def close(self, reason: str) -> None:
        """Refuse new requests from now on; those already here go on."""
        with self._changed:
            self._refusal = reason
            self._changed.notify()

    def fail_all(self, make_error: Callable[[], MiniserveError]) -> None:
        """End every request that is still here with an error, because nothing will compute it any more."""
        with self._changed:
            for request in [*self._running, *self._waiting]:
                self._end(request, "error", make_error())

    def check_integrity(self) -> None:
        """Raise RuntimeError unless the running requests hold different slots and the slots add up."""
        with self._changed:
            self._slots.check_integrity()
            if len({request.slot for request in self._running}) != len(self._running):
                raise RuntimeError("two requests share a slot")

    # --- with the lock held -----------------------------------------------------------------------

    def _next_chunk(self, request: Request) -> slice:
        start = request.num_prefilled
        return slice(start, min(start + self._prefill_chunk, len(request.prompt_ids)))

    def _take_token(self, request: Request, token: int) -> None:
        if token == self._end_token:
            self._end(request, "stop", Completion(request.answer, "stop"))
            return
        request.answer.append(token)
        if len(request.answer) == request.max_new_tokens:
            self._end(request, "length", Completion(request.answer, "length"))

    def _drop_cancelled(self) -> None:
        for request in [request for request in self._running if request.cancelled]:
            self._end(request, "abort", _CANCELLED)

    def _end(self, request: Request, reason: EndReason, result: Completion | MiniserveError) -> None:
        """The one place where a request ends: its slot is free, and whoever waits for it is told."""
        if request.slot >= 0:
            self._running.remove(request)
            self._slots.free(request.slot)
        else:
            self._waiting.remove(request)
        request.ended_at, request.end_reason = self._clock(), reason
        self._on_end(request)
        request.resolve(result)


def _call_in(
    loop: asyncio.AbstractEventLoop,
    callback: Callable[[Completion | MiniserveError], None],
    result: Completion | MiniserveError,
) -> None:
    """Run the callback on the event loop; if that has been closed, nobody waits there any more."""
    if not loop.is_closed():
        loop.call_soon_threadsafe(callback, result)
