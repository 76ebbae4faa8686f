"""A verdict, and why a measurement does not count, in a sentence. Words only: it decides nothing."""

from __future__ import annotations

from labctl.judge.paired import Ratio
from labctl.judge.trial import Outcome, Verdict
from labctl.measure.validity import COUNTED, Reason, Validity
from labctl.sentences import Figure, Part, Sentence, Unit, Words
from labctl.units import NOTHING


def verdict_sentence(verdict: Verdict) -> Words:
    """What decided, with its figures; empty while nothing has."""
    if verdict.cause is None:
        return ""
    seen = verdict.evidence
    values: dict[str, Part] = {
        "n": seen.concurrency,
        "blocks": seen.num_blocks,
        "sigma": Figure(seen.shape.sigma, 2),
        "reference_sigma": Figure(seen.reference_shape.sigma, 2),
        "ratio": ratio_sentence(seen.slower_together),
        "failed": seen.errors.hits,
        "sent": seen.errors.trials,
        "reference_failed": seen.reference_errors.hits,
        "reference_sent": seen.reference_errors.trials,
        "late": seen.late.hits,
        "answered": seen.late.trials,
        "noise": Figure(seen.noise, unit="percent"),
        "reasons": reasons_of(seen.invalid),
    }
    return Sentence(f"load.trial.{verdict.cause}", values)


def invalid_reasons(verdict: Verdict) -> tuple[Sentence, ...]:
    """Why there is no verdict because of how it was measured; a block that was put aside is no reason."""
    return reasons_of(verdict.evidence.invalid) if verdict.outcome is Outcome.INVALID else ()


def ratio_sentence(ratio: Ratio | None) -> Words:
    """The learner's time over the reference's, with its interval and what that is worth."""
    if ratio is None:
        return NOTHING
    bounds = {name: Figure(getattr(ratio, name), 2) for name in ("estimate", "low", "high")}
    return Sentence("load.trial.ratio", {**bounds, "coverage": Figure(100 * ratio.coverage)})


def reasons_of(validity: Validity) -> tuple[Sentence, ...]:
    """Why a measurement does not count, the worst first; empty when it does."""
    reasons = sorted(validity.reasons, key=lambda reason: reason.excess, reverse=True)
    return tuple(_reason(reason) for reason in reasons)


def _reason(reason: Reason) -> Sentence:
    unit: Unit = "number" if reason.check in COUNTED else "percent"
    values = {"figure": Figure(reason.figure, unit=unit), "limit": Figure(reason.limit, unit=unit)}
    return Sentence(f"load.invalid.{reason.check}", values)
