"""A step: the scheduler decides, a worker computes, the scheduler takes in the result. Knows no HTTP."""

import time
from collections.abc import Sequence
from typing import Any

from miniserve.batch import Segment
from miniserve.metrics import Metrics
from miniserve.model import Model
from miniserve.scheduler import BatchingScheduler
from miniserve.settings import Settings
from miniserve.slots import SlotPool
from miniserve.worker import Worker


class Engine:
    """The scheduler and the workers.

    Workers do not wait for one another. If all took each step together, it would take as long as the slowest:
    another process on one of two cores halved the throughput, and now costs a sixth of it.
    """

    def __init__(
        self, model: Model[Any], workers: Sequence[Worker], settings: Settings, metrics: Metrics
    ) -> None:
        self.model = model
        self._workers = workers
        self._metrics = metrics
        self._slots = SlotPool(settings.max_batch_size, len(workers))
        self.scheduler = BatchingScheduler(
            self._slots,
            context=model.context,
            end_tokens=model.config.end_token_ids,
            prefill_chunk=settings.prefill_chunk,
            max_queued_requests=settings.max_queued_requests,
            max_queued_tokens=settings.max_queued_tokens,
            clock=time.monotonic,
            observer=metrics,
        )
        metrics.watch(self.scheduler)

    @property
    def num_workers(self) -> int:
        return len(self._workers)

    def step(self, worker: int) -> None:
        """One step of one worker. Does nothing if it has no requests."""
        started = time.perf_counter()
        step = self.scheduler.schedule(worker)
        if step.batch_size:
            requests, segments = [], []
            for request, start, token_ids in step.segments:
                requests.append(request)
                place = self._slots.place_of(request.slot)
                segments.append(Segment(place, start, token_ids, request.sampling))
            tokens = self._workers[worker].advance(segments)
            self.scheduler.commit(step, dict(zip(requests, tokens, strict=True)))
            self._metrics.on_step(step, time.perf_counter() - started)
