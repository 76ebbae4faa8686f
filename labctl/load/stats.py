"""From single requests to figures: percentiles, rates, and the flat JSON record of one run.

Knows samples and how they were asked for. It does not send, draw, or judge.

A request that timed out stays in the percentiles, with the time the client waited for it: leaving it out
would remove exactly the slowest requests. Requests that failed in another way (refused, HTTP 500) say nothing
about latency, so they count as errors only. A request that its client left on purpose counts as neither
completed nor failed, and has a time to its first token but no E2E latency.
"""

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from labctl.load.arrivals import Arrivals, Closed
from labctl.load.samples import TIMEOUT, Sample, Shown

RECENT = 200  # requests that a glance looks back on
LATE_MS = 10.0  # a request of an open loop that leaves later than this is counted as late
LATE_EACH_MS = 1.0  # for each request that was due at the same moment and left before it


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
    """The figures of one run. Latencies in ms (NaN when nothing was answered), duration in seconds.

    `concurrency` is None in an open loop, `request_rate` (a second) in a closed one.
    """

    concurrency: int | None
    duration_s: float
    completed: int
    errors: Counter[str]
    latencies_ms: tuple[float, ...]
    total_output_tokens: int
    client_cpu_s: float
    request_rate: float | None = None
    samples: tuple[Sample, ...] = ()

    @property
    def failed(self) -> int:
        return self.errors.total()

    @property
    def hung_up(self) -> int:
        """Requests that their clients left on purpose."""
        return sum(sample.hung_up for sample in self.samples)

    @property
    def num_prompts(self) -> int:
        return self.completed + self.failed + self.hung_up

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
    def mean_in_flight(self) -> float:
        """Requests under way on average, by Little's law."""
        held_ms = sum(sample.service_ms for sample in self.samples if sample.has_latency or sample.hung_up)
        return held_ms / 1e3 / self.duration_s if self.duration_s else 0.0

    @property
    def client_cpu_share(self) -> float:
        """CPU time of the client by the clock: 1 is a whole core."""
        return self.client_cpu_s / self.duration_s if self.duration_s else 0.0

    @property
    def service_ms(self) -> tuple[float, ...]:
        """Latencies from the actual send, which hide what was sent late."""
        return tuple(sample.service_ms for sample in self.samples if sample.has_latency)

    @property
    def ttfts_ms(self) -> tuple[float, ...]:
        return tuple(sample.ttft_ms for sample in self.samples if sample.token_ns)

    @property
    def tpots_ms(self) -> tuple[float, ...]:
        return tuple(sample.tpot_ms for sample in self.samples if not math.isnan(sample.tpot_ms))

    @property
    def itls_ms(self) -> tuple[float, ...]:
        return tuple(pause for sample in self.samples for pause in sample.itls_ms)

    @property
    def median_pieces(self) -> int:
        """Pieces of a streamed answer; 0 if none was streamed."""
        pieces = [len(sample.token_ns) for sample in self.samples if sample.token_ns]
        return round(percentile(pieces, 50)) if pieces else 0

    @property
    def late_sends(self) -> int:
        """Requests of an open loop that left more than LATE_MS after they were due. Of those that are due at
        the same moment, each has LATE_EACH_MS more than the one before it: nobody can send them all at once.
        """
        before: Counter[int | None] = Counter()
        late = 0
        for sample in sorted(self.samples, key=lambda sample: sample.start_ns):
            late += sample.lateness_ms > LATE_MS + LATE_EACH_MS * before[sample.intended_ns]
            before[sample.intended_ns] += 1
        return late

    @property
    def achieved_rate(self) -> float:
        """Requests sent a second, from the first to the last; NaN for fewer than two."""
        starts = [sample.start_ns for sample in self.samples]
        span = (max(starts) - min(starts)) / 1e9 if starts else 0.0
        return (len(starts) - 1) / span if span else math.nan

    def goodput(self, limits: Mapping[str, float]) -> float:
        """Requests a second that kept every limit (ms), by the names of GOODPUT_METRICS.

        NaN if a limit is on pieces of an answer and every answer came whole.
        """
        if self.completed and not self.ttfts_ms and STREAMED_METRICS & limits.keys():
            return math.nan
        kept = sum(
            all(GOODPUT_METRICS[name](sample) <= most for name, most in limits.items())
            for sample in self.samples
            if sample.error is None and not sample.hung_up
        )
        return kept / self.duration_s if self.duration_s else 0.0

    def latency_ms(self, q: float) -> float:
        return percentile(self.latencies_ms, q)

    def is_answered(self, q: float) -> bool:
        """Whether the q-th percentile is that of requests that got their answer. Of those that timed out it
        is no more than what they were waited for.
        """
        count = len(self.latencies_ms)
        return math.ceil((count - 1) * q / 100) < count - self.errors[TIMEOUT]

    @property
    def p50_ms(self) -> float:
        return self.latency_ms(50)

    @property
    def p95_ms(self) -> float:
        return self.latency_ms(95)


# What a goodput limit can be set on, under the names of `vllm bench serve`; a missing figure keeps no limit.
GOODPUT_METRICS: Mapping[str, Callable[[Sample], float]] = {
    "ttft": lambda sample: sample.ttft_ms,
    "tpot": lambda sample: sample.tpot_ms,
    "e2el": lambda sample: sample.latency_ms,
}


STREAMED_METRICS = frozenset({"ttft", "tpot"})


def summarise(
    samples: Sequence[Sample], concurrency: int | None, client_cpu_s: float, request_rate: float | None = None
) -> Summary:
    """The figures of a run. Its duration goes from the first send to the last answer, so that requests which
    were in flight when the time was up are paid for as well as counted."""
    duration_ns = max(s.end_ns for s in samples) - min(s.start_ns for s in samples) if samples else 0
    return Summary(
        concurrency=concurrency,
        duration_s=duration_ns / 1e9,
        completed=sum(s.error is None and not s.hung_up for s in samples),
        errors=Counter(s.error for s in samples if s.error is not None),
        latencies_ms=tuple(s.latency_ms for s in samples if s.has_latency),
        total_output_tokens=sum(s.completion_tokens for s in samples),
        client_cpu_s=client_cpu_s,
        request_rate=request_rate,
        samples=tuple(samples),
    )


def summary_of(shown: Shown, arrivals: Arrivals) -> Summary:
    """The figures of what a load showed."""
    if isinstance(arrivals, Closed):
        return summarise(shown.samples, arrivals.concurrency, shown.cpu_s)
    return summarise(shown.samples, None, shown.cpu_s, arrivals.request_rate)


@dataclass(frozen=True, slots=True)
class Glance:
    """What a live display shows. Milliseconds and seconds; NaN until something was answered."""

    elapsed_s: float
    sent: int
    failed: int
    p50_ms: float
    p95_ms: float
    rps: float


def glance(samples: Sequence[Sample], failed: int, elapsed_s: float) -> Glance:
    """The figures so far, latencies over the most recent requests only. `failed` of the samples are errors;
    counting them here would take longer and longer, in the loop that sends the requests."""
    recent = [s.latency_ms for s in samples[-RECENT:] if s.has_latency]
    return Glance(
        elapsed_s=elapsed_s,
        sent=len(samples),
        failed=failed,
        p50_ms=percentile(recent, 50),
        p95_ms=percentile(recent, 95),
        rps=(len(samples) - failed) / elapsed_s if elapsed_s else 0.0,
    )


def as_json(summary: Summary, *, date: datetime, backend: str, label: str | None) -> dict[str, object]:
    """The run, flat, under the names that `vllm bench serve` writes, so that tools that read those read this.

    `errors` lists one kind a failed request, so its length is `failed`; a figure that does not exist is null.
    """

    def figure(value: float) -> float | None:
        return None if math.isnan(value) else round(value, 3)

    def spread(name: str, values: Sequence[float]) -> dict[str, float | None]:
        mean = sum(values) / len(values) if values else math.nan
        at = {f"p{q}_{name}_ms": figure(percentile(values, q)) for q in (50, 95, 99)}
        return {f"mean_{name}_ms": figure(mean), f"median_{name}_ms": figure(percentile(values, 50)), **at}

    streamed = {
        **spread("ttft", summary.ttfts_ms),
        **spread("tpot", summary.tpots_ms),
        **spread("itl", summary.itls_ms),
    }
    opened = {
        "achieved_request_rate": figure(summary.achieved_rate),
        "late_sends": summary.late_sends,
        **spread("service", summary.service_ms),
    }
    return {
        "date": date.strftime("%Y%m%d-%H%M%S"),
        "backend": backend,
        "label": label,
        "model_id": backend,
        "num_prompts": summary.num_prompts,
        "max_concurrency": summary.concurrency,
        "request_rate": summary.request_rate,
        "duration": figure(summary.duration_s),
        "completed": summary.completed,
        "failed": summary.failed,
        "request_throughput": figure(summary.request_throughput),
        "output_throughput": figure(summary.output_throughput),
        "total_output_tokens": summary.total_output_tokens,
        **spread("e2el", summary.latencies_ms),
        **(streamed if summary.ttfts_ms else {}),
        **(opened if summary.request_rate else {}),
        "errors": sorted(summary.errors.elements()),
    }
