"""A lab's targets, and how an observation stands against them on this machine.

Pure: knows figures and thresholds. It does not measure, reads no files, and has no words for people.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Literal

import msgspec

from labctl.judge.late import RULES, limit_ms
from labctl.load.samples import TIMEOUT
from labctl.load.stats import percentile
from labctl.measure.metrics import METRICS, TAIL, Method
from labctl.measure.observation import Observation
from labctl.measure.validity import samples_needed

Scales = Literal["latency", "throughput", "none"]

FIGURES = {  # (metric, stat) → the registry's name
    ("e2e_latency_ms", "p50"): "p50_e2el_ms",
    ("e2e_latency_ms", "p95"): "p95_e2el_ms",
    ("e2e_latency_ms", "p99"): "p99_e2el_ms",
    ("request_throughput", "mean"): "request_throughput",
    ("errors", "rate"): "error_rate",
}
E2E = {"p50_e2el_ms": RULES["p50"], "p95_e2el_ms": RULES["p95"], "p99_e2el_ms": RULES["p99"]}
# Times the reference's own figure, within which a server is as good as it: of a count, of one that a few slow
# requests decide, of any other; of a slope it is a difference.
SLACK_EXACT, SLACK_TAIL, SLACK, SLACK_SLOPE = 1.25, 2.5, 1.75, 0.2
QUANTILES = {"p50": 0.50, "p95": 0.95, "p99": 0.99}
OPERATORS: dict[str, Callable[[float, float], bool]] = {"<=": operator.le, ">=": operator.ge}


class Target(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a healthy server reaches under the lab's load.

    `metric` with `stat` names a figure (see FIGURES); `metric` alone is a name of the registry.
    """

    metric: str
    stat: str = ""
    op: Literal["<=", ">="]
    threshold: Annotated[float, msgspec.Meta(ge=0, le=1e12)]
    scales: Scales = "none"

    def __post_init__(self) -> None:
        if self.figure not in METRICS:
            pairs = ", ".join(" ".join(pair) for pair in FIGURES)
            name = f"{self.metric} {self.stat}".strip()
            raise ValueError(f"no metric {name!r}; there are {pairs}, and {', '.join(METRICS)}")

    @property
    def figure(self) -> str:
        """The registry's name for it."""
        return FIGURES.get((self.metric, self.stat), "" if self.stat else self.metric)

    @property
    def quantile(self) -> float | None:
        return QUANTILES.get(self.stat or self.metric.partition("_")[0])

    def scaled(self, scale: float) -> float:
        """The threshold on a machine whose single request takes `scale` times the reference's."""
        match self.scales:
            case "latency":
                return self.threshold * scale
            case "throughput":
                return self.threshold / scale
            case "none":
                return self.threshold


class Judgement(StrEnum):
    """How a run stands against one target, or against all of them."""

    MET = "met"
    MISSED = "missed"
    INCONCLUSIVE = "inconclusive"


@dataclass(frozen=True, slots=True)
class TargetResult:
    """One target on this machine. `observed` is NaN when there was nothing to observe: that is a miss. So is
    a percentile of requests that timed out (not `is_answered`), however short the time they were waited for.

    Figures of fewer than `min_samples` requests are shown and not judged.
    """

    target: Target
    threshold: float
    observed: float
    num_samples: int
    is_answered: bool = True

    def is_widened(self, scale: float) -> bool:
        """Whether the threshold is not the target's own, but what the reference server needs."""
        return self.threshold != self.target.scaled(scale)

    @property
    def min_samples(self) -> int:
        quantile = self.target.quantile
        return samples_needed(quantile) if quantile else 0

    @property
    def judgement(self) -> Judgement:
        if self.num_samples < self.min_samples and not math.isnan(self.observed):
            return Judgement.INCONCLUSIVE
        is_met = self.is_answered and OPERATORS[self.target.op](self.observed, self.threshold)
        return Judgement.MET if is_met else Judgement.MISSED


@dataclass(frozen=True, slots=True)
class Scale:
    """This machine and the one the thresholds were set for: median latency of one request alone, in ms."""

    single_ms: float
    reference_ms: float

    @property
    def factor(self) -> float:
        return self.single_ms / self.reference_ms


def limit_of(target: Target, scale: float, reference: Observation | None = None) -> float:
    """What a server must keep here: the target on this machine or, if that is less to ask for, what the
    reference server needs under the same load just now, with some slack.

    `labctl load` and the verdict (`bound.py`, `late.py`) ask the same. Of a rate the target alone counts.
    """
    promised = target.scaled(scale)
    if reference is None:
        return promised
    if target.figure in E2E:
        possible = percentile(reference.latencies_ms, 50)
        return promised if math.isnan(possible) else limit_ms(promised, possible, E2E[target.figure])
    possible, slack = METRICS[target.figure].of(reference), slack_of(target)
    if math.isnan(possible) or METRICS[target.figure].test is Method.RATE:
        return promised
    if METRICS[target.figure].test is Method.SLOPE:
        return max(promised, possible + slack) if target.op == "<=" else min(promised, possible - slack)
    return max(promised, possible * slack) if target.op == "<=" else min(promised, possible / slack)


def slack_of(target: Target) -> float:
    """How far beyond the reference's figure a server may be: a factor or, of a slope, a difference."""
    metric = METRICS[target.figure]
    if metric.test is Method.SLOPE:
        return SLACK_SLOPE
    if metric.test is Method.EXACT:
        return SLACK_EXACT
    return SLACK_TAIL if metric.noise >= TAIL else SLACK


def against_targets(
    targets: Sequence[Target], observation: Observation, scale: float, reference: Observation | None = None
) -> list[TargetResult]:
    """Every target against what was observed. `scale` as of `Scale.factor`; `reference`: the reference server
    under the same load.
    """
    return [_result(target, observation, limit_of(target, scale, reference)) for target in targets]


def overall(results: Iterable[TargetResult]) -> Judgement:
    """A single miss is one; and nothing is met as long as something is not judged."""
    found = {result.judgement for result in results}
    return next((one for one in (Judgement.MISSED, Judgement.INCONCLUSIVE) if one in found), Judgement.MET)


def _result(target: Target, observation: Observation, limit: float) -> TargetResult:
    latencies = observation.latencies_ms
    num_timeouts = sum(sample.error == TIMEOUT for sample in observation.samples)
    quantile = target.quantile
    is_answered = quantile is None or (
        math.ceil((len(latencies) - 1) * quantile) < len(latencies) - num_timeouts
    )
    observed = METRICS[target.figure].of(observation)
    return TargetResult(target, limit, observed, len(latencies), is_answered)
