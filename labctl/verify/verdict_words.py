"""A verdict, and why a measurement does not count, in a sentence. Words only: it decides nothing."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict

from labctl.judge.criteria import Finding, Opinion
from labctl.judge.paired import Estimate
from labctl.judge.trial import ALL_HEALTHY, INVALID, NO_MORE_BLOCKS, NOISE, Grounds, Outcome, Verdict
from labctl.measure.metrics import METRICS, Method
from labctl.measure.observation import Busy
from labctl.measure.validity import COUNTED, Reason, Validity
from labctl.sentences import Figure, Part, Sentence, Unit, Words
from labctl.units import NOTHING

# The criteria with sentences of their own, and what these call hits and trials. Of any other the test says
# what can be said.
COUNTS = {
    "errors": ("failed", "sent"),
    "answers": ("wrong", "compared"),
    "lateness": ("late", "answered"),
    "slowness": ("late", "answered"),
}
NAMED_FROM = 0.2  # cores that another program takes, to be named


def verdict_sentence(verdict: Verdict) -> Words:
    """What decided, with its figures; empty while nothing has."""
    seen, cause = verdict.evidence, verdict.cause
    if cause is None:
        return ""
    if cause == INVALID:
        return Sentence("load.trial.invalid", {"reasons": reasons_of(seen.invalid)})
    if cause in (ALL_HEALTHY, NO_MORE_BLOCKS, NOISE):
        return _of_all(seen, cause)
    finding = seen.findings.get(cause) or seen.reference[cause.removeprefix("reference_")]
    kind = _kind(finding) if cause in seen.findings else f"reference_{_kind(finding)}"
    return Sentence(f"load.trial.{kind}", {"blocks": seen.num_blocks, **_values(finding, seen)})


def invalid_reasons(verdict: Verdict) -> tuple[Sentence, ...]:
    """Why there is no verdict because of how it was measured; a block that was put aside is no reason."""
    return reasons_of(verdict.evidence.invalid) if verdict.outcome is Outcome.INVALID else ()


def _of_all(seen: Grounds, cause: str) -> Sentence:
    """Of a verdict that no single criterion has made."""
    findings = seen.findings.values()
    told = [one for one in findings if cause == ALL_HEALTHY or one.opinion is not Opinion.HEALTHY]
    values: dict[str, Part] = {
        "blocks": seen.num_blocks,
        "noise": Figure(seen.noise, unit="percent"),
        "ratio": ratio_sentence(_slower(next(iter(findings)), seen)),
        "found": tuple(Sentence(f"load.trial.found.{_found(one)}", _values(one, seen)) for one in told),
    }
    if cause == ALL_HEALTHY:
        return Sentence("load.trial.healthy", values)
    said = Sentence("load.trial.noise" if cause == NOISE else "load.trial.undecided", values)
    if (busy := busiest(seen)) is None:
        return said
    return Sentence("load.trial.meanwhile", {"said": said, "who": busy.name, "cores": Figure(busy.cores, 1)})


def busiest(seen: Grounds) -> Busy | None:
    """The program that took most of the machine, if it took enough to be named."""
    busy = next(iter(seen.others), None)
    return busy if busy is not None and busy.cores >= NAMED_FROM else None


def _kind(finding: Finding) -> str:
    """Which sentence tells of it."""
    if finding.method is Method.VOTE:
        return "shape"
    if "limit" in finding.figures:
        return "target"
    return finding.criterion if finding.criterion in COUNTS else f"shows_{finding.method}"


def _found(finding: Finding) -> str:
    """Which part of a sentence of all tells of it."""
    if _kind(finding) == "target":
        return "floor" if finding.figures["is_floor"] else "ceiling"
    return _kind(finding)


def _values(finding: Finding, seen: Grounds) -> dict[str, Part]:
    """What its sentence may say. Figures of the reference are those of the same criterion, asked of it."""
    figures = finding.figures
    theirs = seen.reference[finding.criterion].figures if finding.criterion in seen.reference else {}
    values: dict[str, Part] = {
        "metric": Sentence(f"metric.{finding.metric}"),
        "scenario": finding.scenario,
        "ratio": ratio_sentence(_slower(finding, seen)),
    }
    if finding.criterion in COUNTS:
        for name, figure in zip(COUNTS[finding.criterion], ("hits", "trials"), strict=True):
            values |= {name: int(figures[figure]), f"reference_{name}": int(theirs.get(figure, 0))}
    if finding.method is Method.VOTE:
        values |= {"n": Figure(figures["concurrency"]), "sigma": Figure(figures["sigma"], 2)}
        values["reference_sigma"] = Figure(theirs.get("sigma", math.nan), 2)
    if "estimate" in figures:
        values["ratio"] = _ratio(figures)
    for name in figures.keys() & {"value", "reference", "limit"}:
        values[name] = _figure(finding.metric, figures[name])
    return values


def _figure(metric: str, value: float) -> Figure:
    """With the metric's unit."""
    match METRICS[metric].unit:
        case "ms":
            return Figure(value, unit="milliseconds")
        case "share":
            return Figure(value, unit="percent")
        case "count" if float(value).is_integer():
            return Figure(value)
        case _:
            return Figure(value, 2)


def _slower(finding: Finding, seen: Grounds) -> Estimate | None:
    return seen.slower.get(finding.scenario)


def ratio_sentence(ratio: Estimate | None) -> Words:
    """The learner's time over the reference's, with its interval and what that is worth."""
    return NOTHING if ratio is None else _ratio(asdict(ratio))


def _ratio(figures: Mapping[str, float]) -> Sentence:
    bounds = {name: Figure(figures[name], 2) for name in ("estimate", "low", "high")}
    worth = {"coverage": Figure(100 * figures["coverage"]), "pairs": Figure(figures["num_pairs"])}
    return Sentence("load.trial.ratio_of_blocks", {**bounds, **worth})


def reasons_of(validity: Validity) -> tuple[Sentence, ...]:
    """Why a measurement does not count, the worst first; empty when it does."""
    reasons = sorted(validity.reasons, key=lambda reason: reason.excess, reverse=True)
    return tuple(_reason(reason) for reason in reasons)


def _reason(reason: Reason) -> Sentence:
    unit: Unit = "number" if reason.check in COUNTED else "percent"
    values = {"figure": Figure(reason.figure, unit=unit), "limit": Figure(reason.limit, unit=unit)}
    return Sentence(f"load.invalid.{reason.check}", values)
