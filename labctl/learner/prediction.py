"""What the learner expects of the first figures under a break, and whether it came so. Asked once an attempt.

Knows what can be predicted and keeps it with the attempt; it asks nobody and prints nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from labctl.judge.shape import Shape
from labctl.judge.targets import Judgement, TargetResult, overall
from labctl.tree import attempts
from labctl.tree.attempts import Prediction

SKIPPED = ""
NONE = "none"  # of the targets is missed
LINES = ("flat", "straight", "other")

_DRAWN = {Shape.BATCHING: "flat", Shape.SERIALISED: "straight"}


def is_due(root: Path) -> bool:
    """Whether a break is in of which nothing has been predicted, nor any figure been seen."""
    attempt = attempts.load_active(root)
    return (
        attempt is not None
        and attempt.phase == "applied"
        and attempt.learner is not None
        and attempt.prediction is None
        and attempt.measured is None
    )


def is_late(root: Path) -> bool:
    """Whether a break is in of which it is too late to predict anything: see `is_due`."""
    return attempts.load_active(root) is not None and not is_due(root)


def of_targets(said: str, results: Sequence[TargetResult]) -> bool | None:
    """Whether the target that was named is missed; None while too few answers are in to say."""
    if not results:  # a load that has no targets, or one that counts for nothing
        return None
    if said == NONE:
        judgement = overall(results)
        return None if judgement is Judgement.INCONCLUSIVE else judgement is Judgement.MET
    named = {result.target.figure: result.judgement for result in results}.get(said)
    return None if named in (None, Judgement.INCONCLUSIVE) else named is Judgement.MISSED


def of_shape(said: str, shape: Shape) -> bool | None:
    """Whether the line is the one that was named; None if the measurement cannot say what it is."""
    return None if shape is Shape.UNCLEAR else _DRAWN.get(shape, "other") == said


def note(root: Path, said: str, held: bool | None) -> None:
    """Keep the first answer of an attempt, a question that was passed over too."""
    attempt = attempts.load_active(root)
    if attempt is None or attempt.prediction is not None:
        return
    attempt.prediction = Prediction(said, held)
    attempts.save(root, attempt)
