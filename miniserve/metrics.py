"""What Prometheus sees. Names follow vLLM's, under the prefix `miniserve_`. A registry for each server."""

from collections.abc import Sequence
from typing import get_args

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from miniserve.completion import FinishReason
from miniserve.observer import Observer
from miniserve.request import EndReason, Request
from miniserve.scheduler import BatchingScheduler
from miniserve.step import Step

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"

LATENCY_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 0.8, 1.2, 2.0, 5.0, 10.0)
STEP_BUCKETS = (0.0005, 0.001, 0.0015, 0.002, 0.003, 0.004, 0.006, 0.008, 0.012, 0.02, 0.05, 0.1, 0.5)
BATCH_BUCKETS = (1, 2, 3, 4, 6, 8, 12, 16, 32)


class Metrics(Observer):
    """Counters that only the scheduler's and the engine's events move; the HTTP side never touches them.

    Each labelled series exists from the start, at zero, so that `increase()` sees the first event.
    """

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._scheduler: BatchingScheduler | None = None  # none before the model is loaded
        self._batch_size = self._histogram(
            "batch_size", "Requests that one step of one worker advanced.", BATCH_BUCKETS
        )
        self._step_seconds = self._histogram(
            "step_seconds", "Time one step took, by what was in it.", STEP_BUCKETS, "phase"
        )
        for phase in ("prefill", "decode", "mixed"):
            self._step_seconds.labels(phase)

        self._prompt_tokens = self._counter("prompt_tokens", "Prompt tokens computed.")
        self._generation_tokens = self._counter(
            "generation_tokens", "Answer tokens computed, end tokens included."
        )
        self._delivered_tokens = self._counter(
            "delivered_tokens",
            "Answer tokens handed to the response, end tokens included; "
            "those of an answer that is not streamed count when the whole of it is.",
        )

        self._admitted = self._counter("request_admitted", "Requests that were let into the queue.")
        self._refused = self._counter("request_refused", "Requests not admitted, because the queue was full.")
        self._success = self._counter("request_success", "Requests that got their answer.", "finished_reason")
        for finish_reason in get_args(FinishReason):
            self._success.labels(finish_reason)
        self._ended = self._counter("request_ended", "Requests that ended, by reason.", "reason")
        for reason in get_args(EndReason):
            self._ended.labels(reason)

        self._queue_time = self._histogram(
            "request_queue_time_seconds",
            "From arrival to a slot, or to the end without one.",
            LATENCY_BUCKETS,
        )
        self._ttft = self._histogram(
            "time_to_first_token_seconds", "From arrival to the first token.", LATENCY_BUCKETS
        )
        self._itl = self._histogram(
            "inter_token_latency_seconds", "From one token of a request to the next.", STEP_BUCKETS
        )
        self._e2e = self._histogram(
            "e2e_request_latency_seconds", "From arrival to the last token.", LATENCY_BUCKETS
        )

        self._running = self._gauge("num_requests_running", "Requests in a slot.")
        self._waiting = self._gauge("num_requests_waiting", "Requests in the queue.")
        self._slots_used = self._gauge("num_slots_used", "Slots that are not free.")

    def _counter(self, name: str, text: str, *labels: str) -> Counter:
        return Counter(f"miniserve_{name}", text, labels, registry=self._registry)

    def _gauge(self, name: str, text: str) -> Gauge:
        return Gauge(f"miniserve_{name}", text, registry=self._registry)

    def _histogram(self, name: str, text: str, buckets: Sequence[float], *labels: str) -> Histogram:
        return Histogram(f"miniserve_{name}", text, labels, buckets=buckets, registry=self._registry)

    def watch(self, scheduler: BatchingScheduler) -> None:
        """Read the gauges from this scheduler at each scrape."""
        self._scheduler = scheduler

    def on_step(self, step: Step, seconds: float) -> None:
        """A worker has computed a step in so many seconds."""
        phase = "decode" if step.prefill is None else "mixed" if step.decodes else "prefill"
        self._batch_size.observe(step.batch_size)
        self._step_seconds.labels(phase).observe(seconds)
        self._prompt_tokens.inc(0 if step.prefill is None else step.prefill.num_tokens)

    def on_admit(self) -> None:
        self._admitted.inc()

    def on_refuse(self) -> None:
        self._refused.inc()

    def on_token(self, request: Request, seconds: float | None) -> None:
        self._generation_tokens.inc()
        if seconds is not None:
            self._itl.observe(seconds)
        elif request.first_token_at is not None:
            self._ttft.observe(request.first_token_at - request.arrived_at)

    def on_unwanted_token(self) -> None:
        self._generation_tokens.inc()

    def on_deliver(self, num_tokens: int) -> None:
        self._delivered_tokens.inc(num_tokens)

    def on_end(self, request: Request) -> None:
        assert request.ended_at is not None
        self._ended.labels(request.end_reason).inc()
        left_queue_at = request.ended_at if request.scheduled_at is None else request.scheduled_at
        self._queue_time.observe(left_queue_at - request.arrived_at)
        if request.end_reason in get_args(FinishReason):
            self._success.labels(request.end_reason).inc()
            self._e2e.observe(request.ended_at - request.arrived_at)

    def exposition(self) -> bytes:
        """The text format that Prometheus scrapes."""
        self._read_gauges()
        return generate_latest(self._registry)

    def _read_gauges(self) -> None:
        """How many requests are here now, and where."""
        if self._scheduler is None:
            return
        self._running.set(self._scheduler.num_running)
        self._waiting.set(self._scheduler.num_waiting)
        self._slots_used.set(self._scheduler.num_slots_used)
