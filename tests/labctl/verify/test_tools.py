"""Whether the tools that judge are those from before the break."""

from pathlib import Path

import pytest

from labctl.tree.repository import Repository
from labctl.verify.tools import changed_since
from tests.labctl import stage


@pytest.fixture
def repository(staged: Path) -> Repository:
    return Repository(staged)


def test_nothing_has_changed_in_a_fresh_clone(repository: Repository) -> None:
    assert changed_since(repository, repository.head()) == []


@pytest.mark.parametrize(
    "path",
    [
        "tests/phase33/test_throughput.py",
        "labs/02-continuous-batching/lab.toml",
        "breaks/00-no-batching/break.toml",
        "pyproject.toml",
    ],
)
def test_a_changed_or_deleted_tool_is_named(repository: Repository, path: str) -> None:
    head = repository.head()
    (repository.root / path).write_bytes((repository.root / path).read_bytes() + b"\n")
    assert changed_since(repository, head) == [path]
    repository.run("update-index", "--assume-unchanged", path)
    assert changed_since(repository, head) == [path]
    (repository.root / path).unlink()
    assert changed_since(repository, head) == [path]


@pytest.mark.parametrize(
    "path", ["tests/phase33/conftest.py", "conftest.py", "labctl/extra.py", "pytest.ini"]
)
def test_an_added_file_that_could_change_the_outcome_is_named(repository: Repository, path: str) -> None:
    added = repository.root / path
    added.parent.mkdir(exist_ok=True)
    added.touch()
    assert changed_since(repository, repository.head()) == [path]


def test_other_files_are_the_learners_own(repository: Repository) -> None:
    for path in ("notes.md", "learners/ana/breaks.md", "miniserve/extra.py", "tests/__pycache__/a.pyc"):
        added = repository.root / path
        added.parent.mkdir(parents=True, exist_ok=True)
        added.touch()
    stage.edit(repository.root, stage.SEAM, stage.BROKEN)
    assert changed_since(repository, repository.head()) == []


def test_a_commit_made_during_the_attempt_does_not_hide_a_change(repository: Repository) -> None:
    head = repository.head()
    (repository.root / "pyproject.toml").write_text("")
    repository.run("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qam", "cheat")
    assert changed_since(repository, head) == ["pyproject.toml"]
