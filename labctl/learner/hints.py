"""The hints of the active break, one step at a time and counted. Knows nothing of how they are shown."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from labctl.catalog.breaks import load_break
from labctl.learner import records
from labctl.tree import attempts, stray


@dataclass(frozen=True, slots=True)
class Hint:
    """Hint `number` of `total`, from 1."""

    break_id: str
    number: int
    total: int
    text: str

    @property
    def is_last(self) -> bool:
        return self.number == self.total


def is_last_next(root: Path) -> bool:
    """Whether the next hint is the last one. Raises UsageProblem without a break."""
    attempt = stray.require_active(root)
    return attempt.hints_used == len(load_break(root, attempt.break_id).hints) - 1


def note_guess(root: Path, guess: str) -> None:
    """Keep what the learner thinks it is, if anything. Raises UsageProblem without a break."""
    attempt = stray.require_active(root)
    if guess:
        attempt.guess = guess
        attempts.save(root, attempt)


def reveal(root: Path) -> tuple[Hint | None, str | None]:
    """The next hint, counted in the attempt and the record; None after the last one. It never starts again.

    The second value is what to say about the learner's record, if anything. Raises UsageProblem without a
    break.
    """
    attempt = stray.require_active(root)
    brk = load_break(root, attempt.break_id)
    if attempt.hints_used >= len(brk.hints):
        return None, None
    # Counted before it is read: a kill in between costs the learner a look at `--all-seen`, nothing more.
    attempt.hints_used += 1
    attempts.save(root, attempt)
    note = records.note(root, attempt)
    text = str(brk.hints[attempt.hints_used - 1])
    return Hint(brk.id, attempt.hints_used, len(brk.hints), text), note


def seen(root: Path) -> list[Hint]:
    """The hints revealed so far. Raises UsageProblem without a break."""
    attempt = stray.require_active(root)
    brk = load_break(root, attempt.break_id)
    shown = enumerate(brk.hints[: attempt.hints_used], start=1)
    return [Hint(brk.id, number, len(brk.hints), str(text)) for number, text in shown]
