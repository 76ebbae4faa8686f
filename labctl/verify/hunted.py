"""Verifying a hunted server: by the criteria and the tests of the break that may be in it, in its own tree.

Opens the seal to judge, and tells nobody before the learner has named the cause or the hunt has ended.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from labctl import paths
from labctl.catalog import in_use as in_uses
from labctl.catalog.breaks import Break, load_breaks
from labctl.catalog.in_use import InUse
from labctl.catalog.labs import load_lab
from labctl.errors import UsageProblem
from labctl.i18n import t
from labctl.runs import run as runs
from labctl.tree import copies, hunts
from labctl.tree.hunts import Hunt
from labctl.tree.pristine import pristine_tree
from labctl.units import elapsed
from labctl.verify.checks import Check, last_marks
from labctl.verify.lab_tests import NEEDED, check_tests
from labctl.verify.outcome import Conclusion, FixKind, Result, fix_kind
from labctl.verify.subject import undecided


@dataclass(frozen=True, slots=True)
class Hunted:
    """The server of a hunt that is on in the tree at `root`."""

    root: Path
    hunt: Hunt
    is_attempt: bool = True

    @property
    def tree(self) -> Path:
        return hunts.subject(self.root)

    @property
    def name(self) -> str:
        return f"miniserve of {self.hunt.folder}"

    @property
    def is_told(self) -> bool:
        """Not before the learner knows what it is, or the hunt is over."""
        return self.hunt.outcome is not None or self._is_known()

    def in_use(self) -> InUse:
        """Raises UsageProblem before the learner has said anything, or changed anything.

        A verdict would be the answer; and under which loads it is reached says which break may be in.
        """
        require_guess(self.hunt)
        if hunts.is_untouched(self.root, self.hunt):
            raise UsageProblem("core.error.hunt_untouched", folder=self.hunt.folder)
        brk = self._opened()
        return in_uses.of_break(self.root, brk) if brk else InUse(load_lab(self.root, self.hunt.lab))

    def check_tests(self, used: InUse) -> Check:
        """The tests of the break, or of all in the lab, as they were when the hunt began, on a copy of its
        server.
        """
        breaks = (
            [used.brk] if used.brk else [brk for brk in load_breaks(self.root) if brk.lab == self.hunt.lab]
        )
        tests = tuple(dict.fromkeys(test for brk in breaks for test in brk.tests))
        with copies.server_copy(self.tree) as copy:
            copies.add(copy, pristine_tree(self.root, self.hunt.base_commit), *NEEDED)
            return check_tests(copy, tests)

    def is_just_broken(self) -> bool:
        return False  # what nobody has changed is not judged

    def _not_yet(self, result: Result) -> Conclusion:
        is_known = self._is_known()
        words = [t("core.hunt.not_yet"), t(f"core.hunt.{'right_but' if is_known else 'untold'}")]
        return Conclusion(result, None, " ".join(words), "labctl verify" if is_known else "labctl diagnose")

    def _is_known(self) -> bool:
        return any(guess.answer == "right" for guess in self.hunt.guesses)

    def complete(
        self,
        result: Result,
        checks: Sequence[Check],
        series: Sequence[runs.Series],  # noqa: ARG002 - a hunt keeps no figures
    ) -> Conclusion:
        """What follows; a server that is healthy ends the hunt."""
        if result is Result.NOT_FIXED:
            return self._not_yet(result)
        if result is not Result.HEALTHY:
            if result in (Result.INCONCLUSIVE, Result.INVALID) and not self.is_told:
                key = "core.hunt.invalid" if result is Result.INVALID else "core.hunt.undecided"
                return Conclusion(result, None, t(key), "labctl verify")
            return undecided(result)
        brk, kind = self._opened(), fix_kind(last_marks(checks), original_bytes=False)
        hunts.end(self.root, self.hunt, "repaired" if brk else "healthy", brk)
        text = told(self.root, self.hunt, brk)
        if brk is None:
            return Conclusion(result, None, text, "labctl progress")
        how = t(f"core.hunt.{'compensates' if kind is FixKind.COMPENSATES else 'fixed'}")
        return Conclusion(result, kind, f"{how} {text}", "labctl progress")

    def _opened(self) -> Break | None:
        return hunts.opened(self.root, self.hunt)


def require_guess(hunt: Hunt) -> None:
    """Raise UsageProblem if nothing has been said yet: a verdict would be the answer."""
    if not hunt.guesses:
        raise UsageProblem("core.error.hunt_guess_first")


def told(root: Path, hunt: Hunt, brk: Break | None) -> str:
    """Of a hunt that has ended: how long it took, and what was in."""
    spent = elapsed(hunts.time_spent(hunt))
    over = t("core.hunt.over", number=hunt.number, elapsed=spent, folder=hunt.folder)
    if brk is None:
        return f"{over} {t('core.hunt.was_healthy')}"
    page = paths.shown(paths.breaks_dir(root) / brk.slug / t("core.hunt.page"), root)
    known = {"break_id": brk.id, "level": brk.difficulty, "title": brk.title}
    return f"{over} {t('core.hunt.was_broken', **known, cause=brk.hidden_cause, page=page)}"
