"""The tree as it was before the break, in a git worktree, to run the reference server from. Knows only git
and folders.

The learner's own tree is never touched: no checkout, no reset, no stash.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from labctl import paths
from labctl.errors import RepositoryProblem
from labctl.tree import attempts, hunts, stray
from labctl.tree.repository import Repository

NUM_KEPT = 3
"""Worktrees; each takes some 12 MB."""


def reference_commit(root: Path) -> str:
    """The commit before the break: the active attempt's, or the hunt's, else HEAD.

    Raises RepositoryProblem, BreakAstray if HEAD holds a break itself, and UsageProblem if a command was
    interrupted: what the tree holds then says nothing about the learner.
    """
    attempt = attempts.load_active(root)
    if attempt is not None:
        return attempts.require_applied(attempt).base_commit
    if (hunt := hunts.active(root)) is not None:
        return hunt.base_commit
    if (found := stray.find(root)) and found.in_commit:
        raise found.problem
    return Repository(root).head()


def pristine_tree(root: Path, commit: str) -> Path:
    """A worktree of `commit` under `.labctl/pristine/`, made at the first call and rebuilt whenever it is not
    clean.

    Raises RepositoryProblem if git does not have the commit any more, or does not check it out as it is.
    """
    repository = Repository(root)
    if not repository.has_commit(commit):
        raise RepositoryProblem("core.error.commit_gone", commit=commit)
    tree = paths.pristine_dir(root, commit)
    if not _is_pristine(repository, tree, commit):
        _build(repository, tree, commit)
        if changed := repository.differing(repository.files(commit), tree=tree):
            raise RepositoryProblem("core.error.checkout_differs", commit=commit[:12], file=changed[0])
        _forget_old(repository, tree)
    os.utime(tree)
    return tree


def _forget_old(repository: Repository, tree: Path) -> None:
    """Beside this one keep those that were used last: a worktree a commit would be many in time, and each can
    be made anew.
    """
    others = [other for other in tree.parent.iterdir() if other != tree]
    others.sort(key=lambda other: other.lstat().st_mtime, reverse=True)
    for other in others[NUM_KEPT - 1 :]:
        shutil.rmtree(other, ignore_errors=True)
    repository.run("worktree", "prune")


def _is_pristine(repository: Repository, tree: Path, commit: str) -> bool:
    if not (tree / ".git").is_file():
        return False
    try:
        if repository.run("rev-parse", "HEAD", cwd=tree) != commit:
            return False
        if repository.run("ls-files", "-z", "--others", "--exclude-standard", cwd=tree):
            return False
        return not repository.differing(repository.files(commit), tree=tree)
    except RepositoryProblem:  # an interrupted `worktree add`, or its administration is gone
        return False


def _build(repository: Repository, tree: Path, commit: str) -> None:
    shutil.rmtree(tree, ignore_errors=True)
    tree.parent.mkdir(parents=True, exist_ok=True)
    repository.run("worktree", "prune")
    # Twice --force: also where an interrupted run has left the entry locked.
    repository.run("worktree", "add", "--force", "--force", "--detach", str(tree), commit)
