import os
import subprocess
import sys
from pathlib import Path

import pytest

from labctl.errors import RepositoryProblem, UsageProblem
from labctl.learner import name as learner
from labctl.tree.repository import Repository, forget_git_environment
from tests.conftest import PROJECT, git


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
