"""A break where labctl has not put one: committed with everything else, staged, or back out of a stash or a
patch.

As long as it is in the last commit the reference server would have it, too, and every comparison would lie.
Looks only.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from labctl.catalog.breaks import Break, load_breaks
from labctl.errors import BreakAstray, LabctlError, UsageProblem
from labctl.tree import attempts, hunk, hunts
from labctl.tree.attempts import Attempt
from labctl.tree.repository import Repository


@dataclass(frozen=True, slots=True)
class Stray:
    """One break, and the states of its file that hold it."""

    brk: Break
    path: str
    in_tree: bool
    in_index: bool = False
    in_commit: bool = False
    is_hunted: bool = False  # a hunt is on, and which break it is might be the answer

    @property
    def problem(self) -> BreakAstray:
        """What to say about it, and the command that fixes it."""
        if self.is_hunted:
            key = "core.error.break_in_hunt"
        elif self.in_commit:
            key = "core.error.break_committed_and_in" if self.in_tree else "core.error.break_committed"
        else:
            key = "core.error.break_in_anyway" if self.in_tree else "core.error.break_staged"
        return BreakAstray(
            key, break_id=self.brk.id, file=self.path, patch=f"breaks/{self.brk.slug}/break.patch"
        )


def find(root: Path) -> Stray | None:
    """The first break in the tree, the index or the last commit, where no attempt is active. Raises
    RepositoryProblem.
    """
    if attempts.load_active(root) is not None:
        return None
    breaks = [(brk, hunk.of(brk)) for brk in _unexpected(root)]
    paths = {change.path for _, change in breaks}
    stored = Repository(root).stored(f"{state}:{path}" for path in paths for state in ("HEAD", ""))
    for brk, change in breaks:
        stray = Stray(
            brk,
            change.path,
            in_tree=change.is_in(_in_tree(root, change.path)),
            in_index=change.is_in(stored.get(f":{change.path}", b"")),
            in_commit=change.is_in(stored.get(f"HEAD:{change.path}", b"")),
            is_hunted=hunts.active(root) is not None,
        )
        if stray.in_tree or stray.in_index or stray.in_commit:
            return stray
    return None


def find_in_tree(root: Path) -> Stray | None:
    """The same in the files alone, which takes no time: git is not asked."""
    for brk in _unexpected(root):
        change = hunk.of(brk)
        if change.is_in(_in_tree(root, change.path)):
            return Stray(brk, change.path, in_tree=True, is_hunted=hunts.active(root) is not None)
    return None


def nothing_to_do(root: Path) -> LabctlError:
    """The error for a command that needs an attempt: none is active, but a break may be in all the same."""
    if (hunt := hunts.active(root)) is not None:
        return UsageProblem("core.error.hunt_only", number=hunt.number)
    found = find(root)
    return found.problem if found else UsageProblem("core.error.no_attempt")


def require_active(root: Path) -> Attempt:
    """The attempt in progress. Raises UsageProblem if none is or a command was interrupted, BreakAstray if a
    break is in that labctl knows nothing of.
    """
    attempt = attempts.load_active(root)
    if attempt is None:
        raise nothing_to_do(root)
    return attempts.require_applied(attempt)


def _unexpected(root: Path) -> list[Break]:
    """Without breaks whose lines somebody left in and repaired the server all the same."""
    left_in = {attempt.break_id for attempt in attempts.closed(root) if attempt.repair_leaves_lines}
    return [brk for brk in load_breaks(root, drafts=True) if brk.id not in left_in]


def leaves_lines(root: Path, brk: Break) -> bool:
    """Whether the lines of a break are in the tree, as they were put in."""
    change = hunk.of(brk)
    return change.is_in(_in_tree(root, change.path))


def _in_tree(root: Path, path: str) -> bytes:
    try:
        return (root / path).read_bytes()
    except OSError:
        return b""
