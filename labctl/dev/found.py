"""Which breaks everybody finds at once, and which nobody: by the `labctl progress --json` of each learner.

Reads those files. It measures nothing, and has no words for people.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec

from labctl.errors import UsageProblem
from labctl.tree.attempts import Answer

MIN_LEARNERS = 5  # fewer say more about themselves than about a break

Found = Literal["everybody", "nobody"]


class OfBreak(msgspec.Struct, frozen=True):
    """What one learner did with one break: the part of `labctl progress --json` that is asked for here."""

    break_id: str
    num_tries: int
    is_repaired: bool
    hints: int | None
    first_diagnosis: Answer | None

    @property
    def is_at_once(self) -> bool:
        """Repaired without a hint, and recognised at the first word, if one was said."""
        return self.is_repaired and not self.hints and self.first_diagnosis in (None, "right")


class Learner(msgspec.Struct, frozen=True):
    """One learner's progress."""

    breaks: tuple[OfBreak, ...]


@dataclass(frozen=True, slots=True)
class Warned:
    """A break that tells its learners apart no longer. `count`: of those who tried it."""

    break_id: str
    found: Found
    count: int


def read(files: Sequence[Path]) -> list[Learner]:
    """Raises UsageProblem for a file that is none of `labctl progress --json`."""
    return [_read(file) for file in files]


def warned(break_id: str, learners: Sequence[Learner]) -> Warned | None:
    """Whether all who tried this break found it at once, or none repaired it; None while too few tried."""
    tried = [one for who in learners for one in who.breaks if one.break_id == break_id and one.num_tries]
    if len(tried) < MIN_LEARNERS:
        return None
    if all(one.is_at_once for one in tried):
        return Warned(break_id, "everybody", len(tried))
    if not any(one.is_repaired for one in tried):
        return Warned(break_id, "nobody", len(tried))
    return None


def _read(file: Path) -> Learner:
    try:
        return msgspec.json.decode(file.read_bytes(), type=Learner)
    except (OSError, ValueError) as error:
        raise UsageProblem("dev.error.progress", file=file, detail=error) from error
