"""A lab's load profile and targets (`lab.toml`), and how a run stands against them on this machine.

Knows figures and thresholds. It does not measure, and has no words for people but where a file is wrong.

The thresholds were set for a machine on which one request alone takes `reference.single_request_ms`.
Elsewhere they are scaled by what one request alone takes there, on the server as it was before any break.
"""

import math
import operator
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Literal, get_args

from labctl import paths
from labctl.catalog.breaks import load_break
from labctl.errors import CatalogProblem
from labctl.i18n import t
from labctl.load.arrivals import Closed
from labctl.load.stats import Summary
from labctl.measure.validity import samples_needed
from labctl.tree import attempts

FIRST_LAB = "02-continuous-batching"
MAX_CONCURRENCY = 1024
MAX_WARMUP = 10_000
MAX_SEED = 2**32 - 1

Scales = Literal["latency", "throughput", "none"]

METRICS: dict[tuple[str, str], Callable[[Summary], float]] = {
    ("e2e_latency_ms", "p50"): lambda run: run.latency_ms(50),
    ("e2e_latency_ms", "p95"): lambda run: run.latency_ms(95),
    ("e2e_latency_ms", "p99"): lambda run: run.latency_ms(99),
    ("request_throughput", "mean"): lambda run: run.request_throughput,
    ("errors", "rate"): lambda run: run.error_rate,
}
QUANTILES = {"p50": 0.50, "p95": 0.95, "p99": 0.99}
OPERATORS: dict[str, Callable[[float, float], bool]] = {"<=": operator.le, ">=": operator.ge}


@dataclass(frozen=True, slots=True)
class Target:
    metric: str
    stat: str
    op: str
    threshold: float
    scales: Scales

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
class Outcome:
    """One target on this machine. `observed` is NaN when there was nothing to observe: that is a miss. So is
    a percentile of requests that timed out (not `is_answered`), however short the time they were waited for.

    Figures of fewer than `min_samples` requests are shown and not judged.
    """

    target: Target
    threshold: float
    observed: float
    num_samples: int
    is_answered: bool = True

    @property
    def min_samples(self) -> int:
        quantile = QUANTILES.get(self.target.stat)
        return samples_needed(quantile) if quantile else 0

    @property
    def judgement(self) -> Judgement:
        if self.num_samples < self.min_samples and not math.isnan(self.observed):
            return Judgement.INCONCLUSIVE
        is_met = self.is_answered and OPERATORS[self.target.op](self.observed, self.threshold)
        return Judgement.MET if is_met else Judgement.MISSED


def overall(outcomes: Iterable[Outcome]) -> Judgement:
    """A single miss is one; and nothing is met as long as something is not judged."""
    found = {outcome.judgement for outcome in outcomes}
    return next((one for one in (Judgement.MISSED, Judgement.INCONCLUSIVE) if one in found), Judgement.MET)


@dataclass(frozen=True, slots=True)
class Scale:
    """This machine and the one the thresholds were set for: median latency of one request alone, in ms."""

    single_ms: float
    reference_ms: float

    @property
    def factor(self) -> float:
        return self.single_ms / self.reference_ms


@dataclass(frozen=True, slots=True)
class Lab:
    """What `lab.toml` says about load. The targets are meant for `plan.concurrency` and no other."""

    path: Path
    plan: Closed
    warmup_requests: int
    seed: int
    curve_seconds: float
    workload: Path
    reference_single_ms: float
    targets: tuple[Target, ...]

    @property
    def late_factor(self) -> float:
        """The p95 target in times that one request alone takes; 0 where a lab has none: then it promises no
        more than what the reference server does.
        """
        p95 = [
            t for t in self.targets if (t.metric, t.stat, t.scales) == ("e2e_latency_ms", "p95", "latency")
        ]
        return min((t.threshold for t in p95), default=0.0) / self.reference_single_ms

    def judge(self, run: Summary, scale: float) -> list[Outcome]:
        """Every target against a run at the lab's own concurrency."""
        return [
            Outcome(
                one,
                one.scaled(scale),
                METRICS[one.metric, one.stat](run),
                num_samples=len(run.latencies_ms),
                is_answered=one.stat not in QUANTILES or run.is_answered(100 * QUANTILES[one.stat]),
            )
            for one in self.targets
        ]


def load_lab(path: Path) -> Lab:
    """Read a `lab.toml`.

    Raises:
        CatalogProblem: a key is missing or has no value that makes sense, or a metric, operator or scaling
            rule is not known.
    """
    try:
        fields = tomllib.loads(path.read_text(encoding="utf-8"))
        return Lab(
            path=path,
            plan=Closed(
                concurrency=_whole(fields, "load", "concurrency", 1, MAX_CONCURRENCY),
                duration_s=_positive(fields, "load", "duration_s"),
                timeout_s=_positive(fields, "load", "timeout_s"),
            ),
            warmup_requests=_whole(fields, "load", "warmup_requests", 0, MAX_WARMUP),
            seed=_whole(fields, "load", "seed", 0, MAX_SEED),
            curve_seconds=_positive(fields, "load", "curve_seconds"),
            workload=path.parent / fields["load"]["workload"],
            reference_single_ms=_positive(fields, "reference", "single_request_ms"),
            targets=tuple(_target(target) for target in fields["targets"]),
        )
    except KeyError as error:
        raise CatalogProblem("core.error.catalog", file=path, detail=f"{error}: missing") from error
    except (OSError, TypeError, ValueError) as error:
        raise CatalogProblem("core.error.catalog", file=path, detail=error) from error


def _whole(fields: Mapping[str, Any], table: str, name: str, least: int, most: int) -> int:
    value = fields[table][name]
    if type(value) is not int or not least <= value <= most:
        raise ValueError(t("load.lab.whole", key=f"{table}.{name}", value=value, least=least, most=most))
    return value


def _positive(fields: Mapping[str, Any], table: str, name: str) -> float:
    value = fields[table][name]
    if type(value) not in (int, float) or not 0 < value < math.inf:
        raise ValueError(t("load.lab.positive", key=f"{table}.{name}", value=value))
    return float(value)


def lab_in_use(root: Path) -> Lab:
    """The lab of the break that is in, else the first one that measures anything.

    Raises:
        CatalogProblem: its `lab.toml`, or the break's own file, does not say what it must.
    """
    attempt = attempts.load_active(root)
    slug = load_break(root, attempt.break_id).lab if attempt else FIRST_LAB
    return load_lab(paths.labs_dir(root) / slug / "lab.toml")


def _target(fields: dict[str, Any]) -> Target:
    threshold = fields["threshold"]
    if type(threshold) not in (int, float) or not 0 <= threshold < math.inf:
        raise ValueError(t("load.lab.threshold", key="targets.threshold", value=threshold))
    target = Target(fields["metric"], fields["stat"], fields["op"], float(threshold), fields["scales"])
    if (target.metric, target.stat) not in METRICS:
        known = ", ".join(" ".join(pair) for pair in METRICS)
        raise ValueError(_unknown("metric, stat", f"{target.metric} {target.stat}", known))
    if target.op not in OPERATORS:
        raise ValueError(_unknown("op", target.op, ", ".join(OPERATORS)))
    if target.scales not in get_args(Scales):
        raise ValueError(_unknown("scales", target.scales, ", ".join(get_args(Scales))))
    return target


def _unknown(key: str, value: str, known: str) -> str:
    return t("load.lab.unknown", key=f"targets.{key}", value=value, known=known)
