"""A verdict, and why a measurement does not count, in a sentence. Words only: it decides nothing."""

from __future__ import annotations

from labctl.i18n import t
from labctl.paired import Ratio
from labctl.trial import Outcome, Verdict
from labctl.units import NOTHING, number, percent
from labctl.validity import COUNTED, Reason, Validity


def verdict_sentence(verdict: Verdict) -> str:
    """What decided, with its figures; empty while nothing has."""
    if verdict.cause is None:
        return ""
    seen = verdict.evidence
    return t(
        f"load.trial.{verdict.cause}",
        n=seen.concurrency,
        blocks=seen.num_blocks,
        sigma=number(seen.shape.sigma, 2),
        reference_sigma=number(seen.reference_shape.sigma, 2),
        ratio=ratio_text(seen.slower_together),
        failed=seen.errors.hits,
        sent=seen.errors.trials,
        reference_failed=seen.reference_errors.hits,
        reference_sent=seen.reference_errors.trials,
        late=seen.late.hits,
        answered=seen.late.trials,
        noise=percent(seen.noise),
        reasons="; ".join(reason_texts(seen.invalid)),
    )


def invalid_texts(verdict: Verdict) -> list[str]:
    """Why there is no verdict because of how it was measured; a block that was put aside is no reason."""
    return reason_texts(verdict.evidence.invalid) if verdict.outcome is Outcome.INVALID else []


def ratio_text(ratio: Ratio | None) -> str:
    """The learner's time over the reference's, with its interval and what that is worth."""
    if ratio is None:
        return NOTHING
    return t(
        "load.trial.ratio",
        estimate=number(ratio.estimate, 2),
        low=number(ratio.low, 2),
        high=number(ratio.high, 2),
        coverage=number(100 * ratio.coverage),
    )


def reason_texts(validity: Validity) -> list[str]:
    """Why a measurement does not count, the worst first; empty when it does."""
    reasons = sorted(validity.reasons, key=lambda reason: reason.excess, reverse=True)
    return [_reason_text(reason) for reason in reasons]


def _reason_text(reason: Reason) -> str:
    written = number if reason.check in COUNTED else percent
    return t(f"load.invalid.{reason.check}", figure=written(reason.figure), limit=written(reason.limit))
