"""From single requests to figures: percentiles, rates, and the flat JSON record of one run.

Knows samples only. It does not send, draw, or judge.

A request that timed out stays in the percentiles, with the time it was waited for: leaving it out would
remove exactly the slowest requests. Requests that failed in another way (refused, HTTP 500) say nothing about
latency, so they count as errors only.
"""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

TIMEOUT = "timeout"


@dataclass(frozen=True, slots=True)
class Sample:
    """One request as the client saw it. Times are `time.perf_counter_ns`; `error` is None or its kind.

    `intended_ns` is when an open loop should have sent it, None in a closed loop; `token_ns` are the arrivals
    of a streamed answer's pieces, empty where nothing was streamed.
    """

    start_ns: int
    end_ns: int
    error: str | None = None
    prompt_tokens: int = 0
    completion_tokens: int = 0
    intended_ns: int | None = None
    token_ns: tuple[int, ...] = ()

    @property
    def service_ms(self) -> float:
        """From the actual send: what the server did, blind to requests that were sent late."""
        return (self.end_ns - self.start_ns) / 1e6

    @property
    def latency_ms(self) -> float:
        """E2E latency as the user has it: from when the request should have been sent."""
        return (self.end_ns - (self.start_ns if self.intended_ns is None else self.intended_ns)) / 1e6

    @property
    def ttft_ms(self) -> float:
        """From the (intended) send to the first streamed piece; NaN where nothing was streamed."""
        start = self.start_ns if self.intended_ns is None else self.intended_ns
        return (self.token_ns[0] - start) / 1e6 if self.token_ns else math.nan

    @property
    def has_latency(self) -> bool:
        return self.error is None or self.error == TIMEOUT


def percentile(values: Sequence[float], q: float) -> float:
    """The q-th percentile (0–100), interpolated linearly between ranks as NumPy does; NaN when empty."""
    if not values:
        return math.nan
    ordered = sorted(values)
    rank = (len(ordered) - 1) * q / 100
    low = math.floor(rank)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (rank - low)


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of one run. Latencies in ms (NaN when nothing was answered), duration in seconds."""

    concurrency: int
    duration_s: float
    completed: int
    errors: Counter[str]
    latencies_ms: tuple[float, ...]
    total_output_tokens: int
    client_cpu_s: float

    @property
    def failed(self) -> int:
        return self.errors.total()

    @property
    def num_prompts(self) -> int:
        return self.completed + self.failed

    @property
    def error_rate(self) -> float:
        return self.failed / self.num_prompts if self.num_prompts else math.nan

    @property
    def request_throughput(self) -> float:
        return self.completed / self.duration_s if self.duration_s else 0.0

    @property
    def output_throughput(self) -> float:
        return self.total_output_tokens / self.duration_s if self.duration_s else 0.0

    @property
    def mean_ms(self) -> float:
        return sum(self.latencies_ms) / len(self.latencies_ms) if self.latencies_ms else math.nan

    def latency_ms(self, q: float) -> float:
        return percentile(self.latencies_ms, q)

    @property
    def p50_ms(self) -> float:
        return self.latency_ms(50)

    @property
    def p95_ms(self) -> float:
        return self.latency_ms(95)


def summarise(samples: Sequence[Sample], concurrency: int, client_cpu_s: float) -> Summary:
    """The figures of a run. Its duration goes from the first send to the last answer, so that requests which
    were in flight when the time was up are paid for as well as counted."""
    duration_ns = max(s.end_ns for s in samples) - min(s.start_ns for s in samples) if samples else 0
    return Summary(
        concurrency=concurrency,
        duration_s=duration_ns / 1e9,
        completed=sum(s.error is None for s in samples),
        errors=Counter(s.error for s in samples if s.error is not None),
        latencies_ms=tuple(s.latency_ms for s in samples if s.has_latency),
        total_output_tokens=sum(s.completion_tokens for s in samples),
        client_cpu_s=client_cpu_s,
    )


def as_json(summary: Summary, *, date: datetime, backend: str, label: str | None) -> dict[str, object]:
    """The run, flat, under the names that `vllm bench serve` writes, so that tools that read those read this.

    `errors` lists one kind a failed request, so its length is `failed`; a figure that does not exist is null.
    """

    def figure(value: float) -> float | None:
        return None if math.isnan(value) else round(value, 3)

    return {
        "date": date.strftime("%Y%m%d-%H%M%S"),
        "backend": backend,
        "label": label,
        "model_id": backend,
        "num_prompts": summary.num_prompts,
        "max_concurrency": summary.concurrency,
        "duration": figure(summary.duration_s),
        "completed": summary.completed,
        "failed": summary.failed,
        "request_throughput": figure(summary.request_throughput),
        "output_throughput": figure(summary.output_throughput),
        "total_output_tokens": summary.total_output_tokens,
        "mean_e2el_ms": figure(summary.mean_ms),
        "median_e2el_ms": figure(summary.p50_ms),
        "p50_e2el_ms": figure(summary.p50_ms),
        "p95_e2el_ms": figure(summary.p95_ms),
        "p99_e2el_ms": figure(summary.latency_ms(99)),
        "errors": sorted(summary.errors.elements()),
    }
