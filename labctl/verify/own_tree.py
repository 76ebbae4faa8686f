"""Verifying the learner's own tree, with a break that `labctl break apply` put in, or without."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from labctl import paths
from labctl.catalog import breaks as catalog
from labctl.catalog import in_use as in_uses
from labctl.catalog.in_use import InUse
from labctl.i18n import t
from labctl.learner import status
from labctl.runs import run as runs
from labctl.tree import attempts, stray
from labctl.tree.attempts import Attempt
from labctl.units import elapsed
from labctl.verify import completing
from labctl.verify.checks import Check, last_marks
from labctl.verify.lab_tests import LAB_TESTS, check_tests
from labctl.verify.outcome import Conclusion, FixKind, Result
from labctl.verify.subject import undecided

KIND_KEYS = {
    FixKind.ORIGINAL: "load.verify.fixed.original",
    FixKind.OTHER: "load.verify.fixed.other",
    FixKind.COMPENSATES: "load.verify.fixed.compensates",
}


@dataclass(frozen=True, slots=True)
class OwnTree:
    """The tree at `tree`; `commit` is the reference's."""

    tree: Path
    commit: str
    name: str = "miniserve of this tree"
    is_told: bool = True

    @property
    def is_attempt(self) -> bool:
        return attempts.load_active(self.tree) is not None

    def in_use(self) -> InUse:
        """Raises UsageProblem if a break is in that labctl knows nothing of."""
        used = in_uses.in_use(self.tree)
        if not self.is_attempt and (found := stray.find_in_tree(self.tree)):
            raise found.problem
        return used

    def check_tests(self, used: InUse) -> Check:
        return check_tests(self.tree, used.brk.tests if used.brk else LAB_TESTS)

    def is_just_broken(self) -> bool:
        attempt = attempts.load_active(self.tree)
        return attempt is not None and completing.is_just_broken(self.tree, attempt, self.commit)

    def complete(self, result: Result, checks: Sequence[Check], series: Sequence[runs.Series]) -> Conclusion:
        """Note the result with the attempt; a repaired one is closed, and its record opened."""
        attempt, now = attempts.load_active(self.tree), attempts.utc_now()
        if attempt is None:
            return self._without_attempt(result, now)
        completing.remember(attempt, checks, series, now)
        if result is Result.HEALTHY:
            return self._repaired(attempt, checks, now)
        attempts.save(self.tree, attempt)
        command = "labctl hint" if attempt.hints_used < catalog.NUM_HINTS else "labctl break revert"
        if result is Result.NOT_FIXED:
            return Conclusion(result, None, t("load.verify.not_fixed"), command)
        if result is Result.INCONCLUSIVE and self.is_just_broken():
            return Conclusion(result, None, t("load.verify.untouched"), command)
        return undecided(result)

    def _repaired(self, attempt: Attempt, checks: Sequence[Check], now: datetime) -> Conclusion:
        kind = completing.complete(self.tree, attempt, last_marks(checks), now)
        spent = elapsed(completing.time_spent(attempt, now))
        sentence = t(KIND_KEYS[kind], spent=spent, hints=attempt.hints_used, total=catalog.NUM_HINTS)
        if attempt.guess:
            sentence += " " + t("core.hint.guessed", guess=attempt.guess)
        return Conclusion(Result.HEALTHY, kind, sentence, self._next_step())

    def _without_attempt(self, result: Result, now: datetime) -> Conclusion:
        if result is Result.HEALTHY:
            is_reverted = completing.complete_reverted(self.tree, now)
            key = "load.verify.reverted" if is_reverted else "load.verify.healthy"
            return Conclusion(result, None, t(key), self._next_step())
        if result is Result.NOT_FIXED:
            command = f"{paths.git(self.tree)} diff HEAD -- miniserve"
            return Conclusion(result, None, t("load.verify.unhealthy"), command)
        return undecided(result)

    def _next_step(self) -> str:
        return status.step(self.tree).next_command
