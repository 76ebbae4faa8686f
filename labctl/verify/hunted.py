"""Verifying a hunted server: by the criteria and the tests of the break that may be in it, in its own tree.

Opens the seal to judge, and tells nobody before the hunt has ended.
"""

from __future__ import annotations

from pathlib import Path

from labctl import paths
from labctl.catalog import in_use as in_uses
from labctl.catalog.breaks import Break, load_breaks
from labctl.catalog.in_use import InUse
from labctl.catalog.labs import load_lab
from labctl.errors import UsageProblem
from labctl.i18n import t
from labctl.tree import copies, hunts
from labctl.tree.hunts import Hunt
from labctl.tree.pristine import pristine_tree
from labctl.verify.checks import Check
from labctl.verify.lab_tests import NEEDED, check_tests
from labctl.verify.outcome import Conclusion, FixKind, Result


def in_use(root: Path, hunt: Hunt) -> InUse:
    """The lab and the break, if there is one. Raises UsageProblem before the learner has said anything."""
    require_guess(hunt)
    brk = hunts.opened(root, hunt)
    return in_uses.of_break(root, brk) if brk else InUse(load_lab(root, hunt.lab))


def require_guess(hunt: Hunt) -> None:
    """Raise UsageProblem if nothing has been said yet: a verdict would be the answer."""
    if not hunt.guesses:
        raise UsageProblem("core.error.hunt_guess_first")


def check_lab_tests(root: Path, hunt: Hunt, used: InUse) -> Check:
    """The tests of the break, or of all in the lab, as they were when the hunt began, on a copy of its
    server.
    """
    breaks = [used.brk] if used.brk else [brk for brk in load_breaks(root) if brk.lab == hunt.lab]
    tests = tuple(dict.fromkeys(test for brk in breaks for test in brk.tests))
    with copies.server_copy(root / hunt.folder) as copy:
        copies.add(copy, pristine_tree(root, hunt.base_commit), *NEEDED)
        return check_tests(copy, tests)


def is_just_broken(root: Path, hunt: Hunt, used: InUse) -> bool:
    """Whether there is a break in it, and nothing has been done about it: no luck makes that a repair."""
    return used.brk is not None and hunts.is_untouched(root, hunt)


def complete(root: Path, hunt: Hunt, result: Result, kind: FixKind) -> Conclusion | None:
    """What follows; a server that is healthy ends the hunt. None if nothing could be decided."""
    if result is Result.NOT_FIXED:
        return Conclusion(result, None, t("core.hunt.not_yet"), "labctl diagnose")
    if result is not Result.HEALTHY:
        return None
    brk = hunts.opened(root, hunt)
    hunts.end(root, hunt, "repaired" if brk else "healthy", brk)
    sentence = told(root, brk)
    if brk and kind is FixKind.COMPENSATES:
        sentence = f"{t('core.hunt.compensates')} {sentence}"
    return Conclusion(result, kind if brk else None, sentence, "labctl progress")


def told(root: Path, brk: Break | None) -> str:
    """What was in a hunt that has ended."""
    if brk is None:
        return t("core.hunt.was_healthy")
    page = paths.shown(paths.breaks_dir(root) / brk.slug / t("core.hunt.page"), root)
    return t("core.hunt.was_broken", break_id=brk.id, title=brk.title, cause=brk.hidden_cause, page=page)
