"""Verifying a hunted server: by the criteria and the tests of the break that may be in it, in its own tree.

Opens the seal to judge, and tells nobody before the hunt has ended.
"""

from __future__ import annotations

from pathlib import Path

from labctl.catalog import in_use as in_uses
from labctl.catalog.breaks import load_breaks
from labctl.catalog.in_use import InUse
from labctl.catalog.labs import load_lab
from labctl.errors import UsageProblem
from labctl.i18n import t
from labctl.tree import copies, hunts
from labctl.tree.hunts import Hunt
from labctl.tree.repository import Repository
from labctl.verify.checks import Check
from labctl.verify.lab_tests import NEEDED, check_tests
from labctl.verify.outcome import Conclusion, Result


def in_use(root: Path, hunt: Hunt) -> InUse:
    """The lab and the break, if there is one. Raises UsageProblem before the learner has said anything."""
    if not hunt.guesses:
        raise UsageProblem("core.error.hunt_guess_first")
    brk = hunts.opened(root, hunt)
    return in_uses.of_break(root, brk) if brk else InUse(load_lab(root, hunt.lab))


def check_lab_tests(root: Path, hunt: Hunt, used: InUse) -> Check:
    """The tests of the break, or of all in the lab, against a copy of the hunted server."""
    breaks = [used.brk] if used.brk else [brk for brk in load_breaks(root) if brk.lab == hunt.lab]
    tests = tuple(dict.fromkeys(test for brk in breaks for test in brk.tests))
    with copies.server_copy(root / hunt.folder) as copy:
        copies.add(copy, root, *NEEDED)
        return check_tests(copy, tests)


def is_untouched(root: Path, hunt: Hunt, used: InUse) -> bool:
    """Whether there is a break in it, and nothing has been done about it: no luck makes that a repair."""
    if used.brk is None:
        return False
    copy = Repository(root / hunt.folder)
    first = copy.run("rev-list", "--max-parents=0", "HEAD")
    changed = copy.run("diff", "--name-only", first)
    return not changed and not copy.run("ls-files", "--others", "--exclude-standard")


def complete(root: Path, hunt: Hunt, result: Result) -> Conclusion | None:
    """What follows; a server that is healthy ends the hunt. None if nothing could be decided."""
    if result is Result.NOT_FIXED:
        return Conclusion(result, None, t("load.verify.not_fixed"), "labctl diagnose")
    if result is not Result.HEALTHY:
        return None
    brk = hunts.opened(root, hunt)
    hunts.end(root, hunt, "repaired" if brk else "healthy")
    return Conclusion(result, None, told(root, hunt), "labctl progress")


def told(root: Path, hunt: Hunt) -> str:
    """What was in a hunt that has ended."""
    brk = hunts.opened(root, hunt)
    if brk is None:
        return t("core.hunt.was_healthy")
    page = f"breaks/{brk.slug}/{t('core.hunt.page')}"
    return t("core.hunt.was_broken", break_id=brk.id, title=brk.title, cause=brk.hidden_cause, page=page)
