"""The metrics: the figures of an observation by name, and which test compares each.

To add one, write a function in `readings.py` and a line in METRICS. Names are identifiers, and vLLM's if vLLM
has one. Pure: it does not measure, does not judge, and has no words. A figure that does not exist is NaN.
"""

import math
import statistics
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from labctl.load.samples import Sample
from labctl.load.stats import percentile
from labctl.measure import counters, readings
from labctl.measure.observation import Observation
from labctl.measure.readings import Of, Values

Unit = Literal["ms", "per_second", "share", "times", "count", "bytes", "cores"]

QUIET, TAIL = 0.10, 0.30  # see Metric.noise: medians and means, and what a few slow requests decide
SERVER_SIDE = {  # the server's histogram of what a client sees, in seconds
    "ttft": "time_to_first_token_seconds",
    "itl": "inter_token_latency_seconds",
    "e2el": "e2e_request_latency_seconds",
}


class Method(StrEnum):
    """Which test compares a metric (`labctl/judge/`)."""

    RATE = "rate"
    RATIO = "ratio"
    VOTE = "vote"
    EXACT = "exact"
    SLOPE = "slope"


@dataclass(frozen=True, slots=True)
class Count:
    """So many of so many."""

    hits: int
    trials: int


@dataclass(frozen=True, slots=True)
class Metric:
    """One figure of an observation.

    - `of`: the figure. NaN for a metric that takes two observations, which has `between` instead: of the same
      server with one request at a time, and of this one.
    - `count`: hits and trials, of a rate.
    - `least`: smaller figures count as this one, so that a ratio of two tiny ones does not mean much.
    - `noise`: how far two measurements of one server lie apart on a quiet machine: the SD of the logarithm of
      their ratio or, of a slope, of their difference.
    - `is_difference`: it counts how the server differs from the reference, which has no such figure itself.
    """

    name: str
    unit: Unit
    test: Method
    of: Of
    count: Callable[[Observation], Count] | None = None
    between: Callable[[Observation, Observation], float] | None = None
    least: float = 0.0
    noise: float = QUIET
    is_difference: bool = False


def _spreads(what: str, values: Values, least_ms: float = 1.0) -> Iterable[Metric]:
    """p50, p95, p99 and maximum of a time."""

    def at(q: float) -> Of:
        return lambda seen: percentile(values(seen), q)

    for name, q, noise in (("p50", 50, QUIET), ("p95", 95, TAIL), ("p99", 99, TAIL), ("max", 100, TAIL)):
        yield Metric(f"{name}_{what}_ms", "ms", Method.RATIO, at(q), least=least_ms, noise=noise)


def _rate(name: str, is_hit: Callable[[Sample], bool]) -> Metric:
    """The share of the requests of which `is_hit` is true."""

    def count(seen: Observation) -> Count:
        return Count(sum(map(is_hit, seen.samples)), len(seen.samples))

    def of(seen: Observation) -> float:
        return count(seen).hits / len(seen.samples) if seen.samples else math.nan

    return Metric(name, "share", Method.RATE, of, count=count, least=0.02, noise=TAIL)


def _per_second(name: str, number: Of) -> Metric:
    def of(seen: Observation) -> float:
        return number(seen) / seen.duration_s if seen.duration_s else math.nan

    return Metric(name, "per_second", Method.RATIO, of, least=0.01)


def _server_to_client(what: str, values: Values) -> Iterable[Metric]:
    """The server's figure over the client's for the same thing: about 1 if both tell the same."""

    def mean(seen: Observation) -> float:
        theirs = counters.mean(seen.counters.before, seen.counters.last, SERVER_SIDE[what])
        ours = values(seen)
        return 1e3 * theirs / statistics.fmean(ours) if ours else math.nan

    def p95(seen: Observation) -> float:
        theirs = counters.quantile(seen.counters.before, seen.counters.last, SERVER_SIDE[what], 0.95)
        ours = percentile(values(seen), 95)
        return 1e3 * theirs / ours if ours else math.nan

    yield Metric(f"mean_{what}_server_to_client", "times", Method.RATIO, mean, least=0.01)
    yield Metric(f"p95_{what}_server_to_client", "times", Method.RATIO, p95, least=0.01, noise=TAIL)


def _when_idle(gauge: str) -> Metric:
    """What a gauge still shows after the rest."""
    return Metric(
        f"{gauge}_when_idle", "count", Method.EXACT, lambda seen: counters.total(seen.counters.rested, gauge)
    )


def _slope(what: str, values: Callable[[Sample], float]) -> Metric:
    return Metric(f"{what}_slope", "times", Method.SLOPE, readings.slope(values), noise=0.05)


def _growth(what: str, of: Of, least: float) -> Metric:
    return Metric(f"{what}_growth_per_thousand_requests", "bytes", Method.RATIO, of, least=least)


def _long_to_short(what: str, values: Callable[[Sample], float]) -> Metric:
    return Metric(f"{what}_long_to_short_ratio", "times", Method.RATIO, readings.long_to_short(values))


def _wrong(seen: Observation) -> Count:
    return Count(seen.num_wrong, seen.num_compared)


def _of_two(_: Observation) -> float:
    return math.nan


def _registry(*metrics: Metric) -> Mapping[str, Metric]:
    return {metric.name: metric for metric in metrics}


METRICS = _registry(
    *_spreads("e2el", readings.e2els_ms),
    *_spreads("ttft", readings.ttfts_ms),
    *_spreads("itl", readings.itls_ms),
    *_spreads("tpot", readings.tpots_ms),
    Metric("itl_beside_long_prompt_ratio", "times", Method.RATIO, readings.beside_long_prompt, noise=TAIL),
    Metric(
        "stall_beside_long_prompt",
        "share",
        Method.RATIO,
        readings.stall_beside_long_prompt,
        least=0.15,  # two or three chunks of it; somebody always waits so long
        noise=TAIL,
    ),
    _per_second("request_throughput", readings.num_answered),
    _per_second("output_throughput", readings.num_tokens),
    _per_second("request_goodput", readings.num_good),
    Metric("tokens_per_request", "count", Method.RATIO, readings.tokens_per_request),
    _rate("error_rate", readings.is_error),
    _rate("failure_rate", readings.is_failed),
    _rate("refusal_rate", readings.is_refused),
    _rate("timeout_rate", readings.is_timeout),
    *_spreads("refusal", readings.refusals_ms, least_ms=5.0),
    *_spreads("deadline", readings.deadlines_ms, least_ms=5.0),
    Metric("serial_fraction", "share", Method.VOTE, _of_two, between=readings.serial_fraction_of),
    _long_to_short("e2el", readings.latency_ms),
    _long_to_short("ttft", readings.ttft_ms),
    _slope("e2el", readings.latency_ms),
    _slope("ttft", readings.ttft_ms),
    Metric("generated_per_delivered", "times", Method.EXACT, readings.generated_per_delivered),
    _when_idle("num_slots_used"),
    _when_idle("num_requests_running"),
    _when_idle("num_requests_waiting"),
    *_server_to_client("ttft", readings.ttfts_ms),
    *_server_to_client("itl", readings.itls_ms),
    *_server_to_client("e2el", readings.answered_e2els_ms),
    Metric("num_counters_still", "count", Method.EXACT, readings.num_counters_still),
    Metric("mean_batch_size", "count", Method.RATIO, readings.mean_batch_size),
    *_spreads("healthz", readings.healthz_ms, least_ms=10.0),
    *_spreads("scrape", readings.scrapes_ms, least_ms=10.0),
    Metric("idle_cpu_share", "cores", Method.RATIO, lambda seen: seen.process.idle_cpu_share, least=0.05),
    _growth("rss", readings.rss_growth, least=2**21),
    _growth("metrics", readings.metrics_growth, least=2**10),
    Metric("num_wrong_answers", "count", Method.EXACT, readings.num_wrong, count=_wrong, is_difference=True),
)
