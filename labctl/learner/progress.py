"""What a learner has done with each break, how, and what to do next. Reads the attempts; prints nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

from labctl.catalog.breaks import Break, load_breaks
from labctl.tree import attempts, hunts
from labctl.tree.attempts import Answer, Attempt, Diagnosis
from labctl.tree.hunts import Guess, Hunt

VERY_SURE = 4
AGAIN_AFTER = timedelta(days=7)  # long enough to have forgotten the line, not the surprise

Why = Literal["active", "sure_but_wrong", "same_lab", "next_lab", "given_up", "done"]


@dataclass(frozen=True, slots=True)
class Done:
    """One break as the learner stands with it.

    A hunt of it that has ended is a try like any other; it has no hints and no prediction.

    - `hints`: of the first attempt that repaired it, else of the last one; None if there is none.
    - `seconds`: of the first try that repaired it; None if none has.
    - `first_diagnosis`: the first answer of the first attempt that asked for one, else of the first hunt.
    - `was_sure_but_wrong`: a first diagnosis that was wrong, and that the learner was sure of.
    - `is_due_again`: so it was a week ago or more, and it has not been tried since.
    - `prediction_held`: the first prediction of its figures; None if there is none, or none could be judged.
    """

    break_id: str
    lab: str
    level: int
    num_tries: int
    is_active: bool
    is_repaired: bool
    hints: int | None
    seconds: float | None
    first_diagnosis: Answer | None
    was_sure_but_wrong: bool
    is_due_again: bool = False
    prediction_held: bool | None = None


@dataclass(frozen=True, slots=True)
class Next:
    """The break to take next, and why; None: all are repaired."""

    break_id: str | None
    why: Why


def progress(root: Path) -> tuple[list[Done], Next]:
    """Every break, by id, and what comes next. Raises CatalogProblem, UsageProblem."""
    breaks = load_breaks(root)
    active = attempts.load_active(root)
    tries = [one for one in attempts.closed(root) if one.learner is not None]
    if active is not None and active.learner is not None:
        tries.append(active)
    hunted = [one for one in hunts.ended(root) if not one.is_shown]
    done = [
        _of_break(
            brk,
            [one for one in tries if one.break_id == brk.id],
            [one for one in hunted if one.break_id == brk.id],
        )
        for brk in breaks
    ]
    last = tries[-1].break_id if tries else None
    return done, next_of(done, last)


def look_alikes(root: Path, done: Sequence[Done]) -> list[tuple[str, str]]:
    """Pairs of breaks that show the same figures, and that the learner has both repaired."""
    repaired = {one.break_id for one in done if one.is_repaired}
    return [
        (brk.id, alike.id)
        for brk in load_breaks(root)
        for alike in brk.alike
        if {brk.id, alike.id} <= repaired
    ]


def repair_of(root: Path, break_id: str) -> Attempt | None:
    """The learner's last attempt that repaired the break."""
    repaired = [
        one
        for one in attempts.closed(root)
        if one.break_id == break_id and one.learner is not None and one.outcome == "verified"
    ]
    return repaired[-1] if repaired else None


def next_of(done: Sequence[Done], last: str | None) -> Next:
    """What is in first; then what was sure but wrong a week ago; then the rest of the lab of the
    `last` break tried, easy ones first; then the first lab that is not finished.
    """
    for one in done:
        if one.is_active:
            return Next(one.break_id, "active")
    for one in done:
        if one.is_due_again:
            return Next(one.break_id, "sure_but_wrong")
    lab = next((one.lab for one in done if one.break_id == last), None)
    open_ones = sorted(
        (one for one in done if not one.is_repaired), key=lambda one: (one.lab != lab, one.lab, one.level)
    )
    if not open_ones:
        return Next(None, "done")
    first = open_ones[0]
    why: Why = "given_up" if first.num_tries else "same_lab" if first.lab == lab else "next_lab"
    return Next(first.break_id, why)


def _of_break(brk: Break, tries: Sequence[Attempt], hunted: Sequence[Hunt]) -> Done:
    repaired = next((one for one in tries if one.outcome == "verified"), None)
    repaired_hunt = next((one for one in hunted if one.outcome == "repaired"), None)
    said: list[Diagnosis | Guess] = [one.diagnoses[0] for one in tries if one.diagnoses]
    said += [one.guesses[0] for one in hunted if one.guesses]
    first = next(iter(said), None)
    held = (one.prediction.held for one in tries if one.prediction)
    begun = [*(one.applied_at for one in tries), *(one.began_at for one in hunted)]
    was_sure_but_wrong = bool(first and first.answer == "no" and first.sure >= VERY_SURE)
    return Done(
        break_id=brk.id,
        lab=brk.lab,
        level=brk.difficulty,
        num_tries=len(begun),
        is_active=any(one.outcome is None for one in tries),
        is_repaired=bool(repaired or repaired_hunt),
        hints=(repaired or tries[-1]).hints_used if tries else None,
        seconds=_seconds(repaired, repaired_hunt),
        first_diagnosis=first.answer if first else None,
        was_sure_but_wrong=was_sure_but_wrong,
        is_due_again=was_sure_but_wrong and len(begun) == 1 and _age(begun[0]) >= AGAIN_AFTER,
        prediction_held=next((one for one in held if one is not None), None),
    )


def _age(moment: str) -> timedelta:
    """Since then."""
    return attempts.utc_now() - datetime.fromisoformat(moment)


def _seconds(attempt: Attempt | None, hunt: Hunt | None) -> float | None:
    """From the moment the break went in, or the hunt began, to its end."""
    if attempt is None:
        return hunts.time_spent(hunt).total_seconds() if hunt else None
    if attempt.closed_at is None:
        return None
    began, ended = (datetime.fromisoformat(at) for at in (attempt.applied_at, attempt.closed_at))
    return (ended - began).total_seconds()
