"""A scheduler on a bench: a fake clock, answers that the test makes up, and a witness of all that happens."""

from collections.abc import Callable

from miniserve.completion import Completion
from miniserve.errors import MiniserveError
from miniserve.observer import Observer
from miniserve.request import Event, Request
from miniserve.scheduler import BatchingScheduler
from miniserve.slots import SlotPool
from miniserve.step import Step

END = 4


class Witness(Observer):
    def __init__(self) -> None:
        self.ended: list[Request] = []
        self.gaps: list[float | None] = []
        self.num_delivered = self.num_admitted = self.num_refused = self.num_unwanted = 0

    def on_admit(self) -> None:
        self.num_admitted += 1

    def on_refuse(self) -> None:
        self.num_refused += 1

    def on_token(self, request: Request, seconds: float | None) -> None:  # noqa: ARG002
        self.gaps.append(seconds)

    def on_unwanted_token(self) -> None:
        self.num_unwanted += 1

    def on_deliver(self, num_tokens: int) -> None:
        self.num_delivered += num_tokens

    def on_end(self, request: Request) -> None:
        self.ended.append(request)


class Bench:
    """A scheduler, and everything that happened around it."""

    def __init__(
        self,
        policy: type[BatchingScheduler] = BatchingScheduler,
        num_slots: int = 2,
        num_workers: int = 1,
        context: int = 100,
        max_queued_requests: int = 100,
        max_queued_tokens: int = 10_000,
    ) -> None:
        self.now = 0.0
        self.slots = SlotPool(num_slots, num_workers)
        self.witness = Witness()
        self.results: dict[str, Completion | MiniserveError] = {}
        self.scheduler = policy(
            self.slots,
            context=context,
            end_tokens={END},
            prefill_chunk=4,
            max_queued_requests=max_queued_requests,
            max_queued_tokens=max_queued_tokens,
            clock=lambda: self.now,
            observer=self.witness,
        )

    @property
    def ended(self) -> list[Request]:
        return self.witness.ended

    def add(
        self, name: str, prompt_length: int = 4, max_new_tokens: int = 50, deadline: float | None = None
    ) -> Request:
        request = Request(
            name,
            [7] * prompt_length,
            max_new_tokens,
            self.now,
            tell=lambda event: self.hear(name, event),
            deadline=deadline,
        )
        self.scheduler.add(request)
        return request

    def hear(self, name: str, event: Event) -> None:
        assert not isinstance(event, int), "nobody asked for single tokens"
        assert name not in self.results, "a request ends once"
        self.results[name] = event

    def step(self, token: Callable[[Request], int] = lambda _: 65, worker: int = 0) -> Step:
        step = self.scheduler.schedule(worker)
        requests = [request for request, _, _ in step.segments]
        self.now += 1
        self.scheduler.commit(step, {request: token(request) for request in requests})
        self.scheduler.check_integrity()
        assert self.slots.num_free + self.scheduler.num_running == self.slots.num_slots
        return step


def names(step: Step) -> tuple[list[str], list[str]]:
    prefilling = [] if step.prefill is None else [step.prefill.request]
    return [request.request_id for request in prefilling], [request.request_id for request in step.decodes]
