import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from labctl.catalog.breaks import load_break
from labctl.errors import RepositoryProblem, UsageProblem
from labctl.learner import name as learner
from labctl.tree import attempts, patching
from labctl.tree.repository import Repository, forget_git_environment
from tests.conftest import PROJECT, TARGET, git


def test_a_folder_that_is_no_clone(tmp_path: Path) -> None:
    with pytest.raises(RepositoryProblem, match="not the top folder"):
        Repository(tmp_path)


def test_a_folder_inside_a_clone_is_not_the_lab(lab: Path) -> None:
    with pytest.raises(RepositoryProblem, match="not the top folder"):
        Repository(lab / "miniserve")


def test_a_clone_without_a_commit(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    with pytest.raises(RepositoryProblem, match="no commit"):
        Repository(tmp_path).head()


def test_git_says_why_it_refuses(lab: Path) -> None:
    with pytest.raises(RepositoryProblem, match="no-such-command"):
        Repository(lab).run("no-such-command")


def test_without_git_the_message_says_how_to_get_it() -> None:
    code = "from pathlib import Path; from labctl.tree.repository import Repository; Repository(Path('.'))"
    result = subprocess.run(
        [sys.executable, "-c", code],
        cwd=PROJECT,
        env={**os.environ, "PATH": "/nowhere"},
        capture_output=True,
        text=True,
    )
    assert "RepositoryProblem" in result.stderr
    assert "install git" in result.stderr


def test_an_old_git_without_end_of_options(
    lab: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = shutil.which("git")
    old = tmp_path / "bin" / "git"
    old.parent.mkdir()
    old.write_text(
        f'#!/bin/sh\nfor word; do [ "$word" = --end-of-options ] && exit 128; done\nexec {real} "$@"\n'
    )
    old.chmod(0o755)
    monkeypatch.setenv("PATH", str(old.parent), prepend=os.pathsep)
    repository = Repository(lab)
    assert repository.head() == git(lab, "rev-parse", "HEAD")
    assert repository.blob("HEAD", TARGET) is not None
    assert repository.blob("--all", TARGET) is None
    patching.apply(lab, load_break(lab, "00"), "ana")
    patching.revert(lab)


def test_only_variables_that_point_elsewhere_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_DIR", "x")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "y")
    forget_git_environment()
    assert "GIT_DIR" not in os.environ
    assert os.environ["GIT_CONFIG_GLOBAL"] == "y"


def test_whose_record_it_is(lab: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UsageProblem, match="--learner"):
        learner.name(lab, None)
    git(lab, "config", "user.name", "From Git")
    assert learner.name(lab, None) == "From Git"
    monkeypatch.setenv("LABCTL_LEARNER", "From Environment")
    assert learner.name(lab, None) == "From Environment"
    assert learner.name(lab, "From Option") == "From Option"
    with pytest.raises(UsageProblem, match="--learner"):
        learner.name(lab, " ")


def test_a_name_that_is_not_utf_8_is_latin_1(lab: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = os.fsdecode("José".encode("latin-1"))
    subprocess.run(["git", "config", "user.name", b"Jos\xe9"], cwd=lab, check=True)
    assert learner.name(lab, None) == "José"
    monkeypatch.setenv("LABCTL_LEARNER", name)
    assert learner.name(lab, None) == "José"
    attempt = patching.apply(lab, load_break(lab, "00"), learner.name(lab, name))
    assert attempt.record == "learners/jose/phase-33/notes/breaks.md"
    assert attempts.load_active(lab) == attempt
