"""Which requests are here, and where: in the queue, in a slot, or ended a moment ago. Keeps the books.

Decides nothing, locks nothing, knows no clock: the scheduler does all that.
"""

from collections import deque
from collections.abc import Iterator
from itertools import chain

from miniserve.request import EndReason, Request, State
from miniserve.slots import SlotPool

NUM_REMEMBERED = 256
"""How many ended requests can still be looked at."""


class Roster:
    """Every request is in exactly one of three places, as its `state` says."""

    def __init__(self, slots: SlotPool) -> None:
        self.slots = slots
        self.waiting: deque[Request] = deque()  # in order of arrival
        self.running: list[list[Request]] = [[] for _ in range(slots.num_workers)]  # by worker
        self.ended: deque[Request] = deque(maxlen=NUM_REMEMBERED)

    @property
    def num_running(self) -> int:
        return sum(map(len, self.running))

    @property
    def here(self) -> Iterator[Request]:
        """All that have not ended."""
        return chain(*self.running, self.waiting)

    def enter(self, request: Request) -> None:
        """To the end of the queue."""
        self.waiting.append(request)

    def start(self, request: Request, now: float) -> None:
        """From the queue into a slot."""
        self.waiting.remove(request)
        request.state, request.slot, request.scheduled_at = State.PREFILL, self.slots.allocate(), now
        self.running[self.slots.worker_of(request.slot)].append(request)

    def end(self, request: Request, reason: EndReason, now: float) -> None:
        """From wherever it is to the ended ones. Its slot is free."""
        if request.state is State.WAITING:
            self.waiting.remove(request)
        else:
            self.running[self.slots.worker_of(request.slot)].remove(request)
            self.slots.free(request.slot)
        request.state, request.end_reason, request.ended_at = State.ENDED, reason, now
        self.ended.append(request)

    def check_integrity(self) -> None:
        """Raise RuntimeError unless every used slot belongs to exactly one running request."""
        self.slots.check_integrity()
        slots = {request.slot for request in chain(*self.running)}
        if len(slots) != self.num_running:
            raise RuntimeError("two requests share a slot")
        if self.slots.num_used != len(slots):
            raise RuntimeError(f"{self.slots.num_used} slots are used, by {len(slots)} requests")
