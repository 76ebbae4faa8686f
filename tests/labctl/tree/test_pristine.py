import os
import shutil
from pathlib import Path

import pytest

from labctl.catalog.breaks import load_break
from labctl.errors import RepositoryProblem
from labctl.tree import patching, pristine
from tests.conftest import TARGET, git


def test_the_reference_is_the_commit_before_the_break(lab: Path) -> None:
    before = git(lab, "rev-parse", "HEAD")
    assert pristine.reference_commit(lab) == before
    original = (lab / TARGET).read_bytes()
    patching.apply(lab, load_break(lab, "00"), None)
    git(lab, "commit", "-q", "-a", "-m", "The break, by mistake")
    assert pristine.reference_commit(lab) == before
    tree = pristine.pristine_tree(lab, before)
    assert (tree / TARGET).read_bytes() == original
    assert git(lab, "status", "--porcelain") == ""


def test_it_is_used_again_and_rebuilt_when_touched(lab: Path) -> None:
    commit = git(lab, "rev-parse", "HEAD")
    tree = pristine.pristine_tree(lab, commit)
    made = tree.stat().st_ino
    assert pristine.pristine_tree(lab, commit) == tree
    assert tree.stat().st_ino == made
    original = (tree / TARGET).read_bytes()
    for damage in (
        lambda: (tree / TARGET).write_text("mine"),
        lambda: (tree / "miniserve" / "new.py").write_text("mine"),
        lambda: (tree / TARGET).unlink(),
        lambda: (tree / ".git").unlink(),
        lambda: shutil.rmtree(tree),
        lambda: shutil.rmtree(lab / ".git" / "worktrees"),
    ):
        damage()
        assert pristine.pristine_tree(lab, commit) == tree
        assert (tree / TARGET).read_bytes() == original
        assert not (tree / "miniserve" / "new.py").exists()


def test_those_of_commits_long_ago_are_forgotten(lab: Path) -> None:
    trees = []
    for number in range(5):
        git(lab, "commit", "-q", "--allow-empty", "-m", f"Commit {number}")
        trees.append(pristine.pristine_tree(lab, git(lab, "rev-parse", "HEAD")))
        os.utime(trees[-1], (number, number))
    assert [tree.exists() for tree in trees] == [False, False, True, True, True]
    assert len(git(lab, "worktree", "list").splitlines()) == 4
    pristine.pristine_tree(lab, trees[2].name)  # used again
    again = pristine.pristine_tree(lab, trees[0].name)
    assert [tree.exists() for tree in trees] == [True, False, True, False, True]
    assert (again / TARGET).read_bytes() == (lab / TARGET).read_bytes()


def test_hooks_of_the_learner_do_not_run(lab: Path) -> None:
    hook = lab / ".git" / "hooks" / "post-checkout"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\necho ran > hook-ran; exit 1\n")
    hook.chmod(0o755)
    tree = pristine.pristine_tree(lab, git(lab, "rev-parse", "HEAD"))
    assert not (tree / "hook-ran").exists()


def test_an_index_that_trusts_time_stamps_hides_nothing(lab: Path) -> None:
    commit = git(lab, "rev-parse", "HEAD")
    tree = pristine.pristine_tree(lab, commit)
    original = (tree / TARGET).read_bytes()
    git(tree, "update-index", "--assume-unchanged", TARGET)
    (tree / TARGET).write_bytes(original + b"slow\n")
    assert pristine.pristine_tree(lab, commit) == tree
    assert (tree / TARGET).read_bytes() == original


def test_a_filter_that_changes_the_reference_is_named(lab: Path) -> None:
    (lab / ".git" / "info").mkdir(exist_ok=True)
    (lab / ".git" / "info" / "attributes").write_text("*.py filter=slow\n")
    git(lab, "config", "filter.slow.smudge", "tr a-z A-Z")
    git(lab, "config", "filter.slow.clean", "tr A-Z a-z")
    with pytest.raises(RepositoryProblem, match=r"info/attributes"):
        pristine.pristine_tree(lab, git(lab, "rev-parse", "HEAD"))


def test_a_checkout_with_other_line_endings_is_the_same(lab: Path) -> None:
    git(lab, "config", "core.autocrlf", "true")
    tree = pristine.pristine_tree(lab, git(lab, "rev-parse", "HEAD"))
    assert b"\r\n" in (tree / TARGET).read_bytes()
    made = tree.stat().st_ino
    assert pristine.pristine_tree(lab, git(lab, "rev-parse", "HEAD")).stat().st_ino == made


def test_a_commit_that_git_does_not_have(lab: Path) -> None:
    with pytest.raises(RepositoryProblem, match="labctl break revert"):
        pristine.pristine_tree(lab, "0" * 40)
