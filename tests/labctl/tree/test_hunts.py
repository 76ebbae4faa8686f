"""A sealed copy gives nothing away: not in its files, its history, its dates, nor in labctl's own note."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from labctl import paths
from labctl.catalog.breaks import load_break
from labctl.errors import UsageProblem
from labctl.tree import hunk, hunts, patching
from labctl.tree.hunts import Hunt
from miniserve.digest import source_digest
from tests.conftest import PROJECT, git


@pytest.fixture
def lab(lab: Path) -> Path:
    """With the whole server: breaks go into many files."""
    for path in sorted((PROJECT / "miniserve").rglob("*.py")):
        target = lab / path.relative_to(PROJECT)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
    git(lab, "add", "-A")
    git(lab, "commit", "-q", "--allow-empty", "-m", "The server")
    return lab


def begin(lab: Path, break_id: str, *, is_healthy: bool) -> Hunt:
    commit = git(lab, "rev-parse", "HEAD")
    return hunts.begin(lab, lab, load_break(lab, break_id), commit, is_healthy=is_healthy)


@pytest.mark.parametrize("is_healthy", [True, False])
def test_the_copy_is_the_server_with_the_break_or_without(lab: Path, is_healthy: bool) -> None:
    brk = load_break(lab, "10")
    hunt = begin(lab, "10", is_healthy=is_healthy)
    path = hunk.of(brk).path
    assert ((lab / hunt.folder / path).read_bytes() == (lab / path).read_bytes()) is is_healthy
    assert hunk.of(brk).is_in((lab / hunt.folder / path).read_bytes()) is not is_healthy
    signed = lab / "miniserve/__init__.py"
    others = [file for file in (lab / "miniserve").rglob("*.py") if file not in (lab / path, signed)]
    for file in others:
        assert (lab / hunt.folder / file.relative_to(lab)).read_bytes() == file.read_bytes()
    assert source_digest(lab / hunt.folder / "miniserve") != source_digest(lab / "miniserve")
    assert hunts.opened(lab, hunt) == (None if is_healthy else brk)
    assert hunts.subject(lab) == lab / hunt.folder


@pytest.mark.parametrize("is_healthy", [True, False])
def test_nothing_in_the_copy_or_in_the_note_names_a_break(lab: Path, is_healthy: bool) -> None:
    hunt = begin(lab, "05", is_healthy=is_healthy)
    brk = load_break(lab, "05")
    folder = lab / hunt.folder
    objects = subprocess.run(
        ["git", "cat-file", "--batch-all-objects", "--batch"], cwd=folder, capture_output=True, check=True
    ).stdout
    files = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    note = paths.hunt_file(lab).read_bytes()
    telling = [brk.slug, brk.bug_id, str(brk.title), str(brk.hidden_cause)]
    for text in (*telling, f'"{brk.id}"'):
        assert text.encode() not in note
    for text in telling:
        assert text.encode() not in objects + files
    assert git(folder, "log", "--format=%s").splitlines() == ["The server"]
    assert git(folder, "status", "--porcelain") == ""
    removed = hunk.of(brk).removed
    if not is_healthy:  # the line that was taken out is in no object
        assert all(line.strip() not in objects for line in removed if len(line.strip()) > 20)


def test_all_files_carry_one_date(lab: Path) -> None:
    hunt = begin(lab, "05", is_healthy=False)
    files = (lab / hunt.folder / "miniserve").rglob("*.py")
    assert len({path.stat().st_mtime for path in files}) == 1


def test_a_healthy_one_and_a_broken_one_are_made_by_the_same_steps(
    lab: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that neither takes longer: the processes that are started are the same."""
    started: list[object] = []
    start = subprocess.Popen.__init__

    def counted(process: Any, command: Any, *arguments: Any, **named: Any) -> None:
        started.append(command)
        start(process, command, *arguments, **named)

    monkeypatch.setattr(subprocess.Popen, "__init__", counted)
    counts = []
    for is_healthy in (True, False):
        started.clear()
        hunt = begin(lab, "04", is_healthy=is_healthy)
        counts.append(len(started))
        hunts.end(lab, hunt, "given_up", None)
    assert counts[0] == counts[1] > 3


def test_what_a_learner_did_in_a_copy_is_never_overwritten(lab: Path) -> None:
    first = begin(lab, "04", is_healthy=False)
    (lab / first.folder / "mine.txt").write_text("mine")
    hunts.end(lab, first, "given_up", None)
    assert hunts.active(lab) is None
    paths.ended_hunts_dir(lab).joinpath("0001.json").unlink()  # as `git clean -fdx` would
    second = begin(lab, "04", is_healthy=False)
    assert second.folder != first.folder
    assert (lab / first.folder / "mine.txt").read_text() == "mine"


def test_one_thing_at_a_time(lab: Path) -> None:
    begin(lab, "04", is_healthy=False)
    with pytest.raises(UsageProblem, match="Hunt 1 is on"):
        patching.apply(lab, load_break(lab, "00"), None)


def test_a_note_that_cannot_be_read_is_an_error_that_says_what_to_do(lab: Path) -> None:
    begin(lab, "04", is_healthy=False)
    paths.hunt_file(lab).write_text("{")
    with pytest.raises(UsageProblem, match=r"hunt\.json"):
        hunts.active(lab)


def test_a_copy_that_is_gone_is_named(lab: Path) -> None:
    hunt = begin(lab, "04", is_healthy=False)
    shutil.rmtree(lab / hunt.folder)
    with pytest.raises(UsageProblem, match="labctl hunt --give-up"):
        hunts.subject(lab)


def test_a_break_that_has_left_the_catalogue_is_not_taken_for_none(lab: Path) -> None:
    hunt = begin(lab, "04", is_healthy=False)
    shutil.rmtree(lab / "breaks" / load_break(lab, "04").slug)
    with pytest.raises(UsageProblem, match="not among the breaks"):
        hunts.opened(lab, hunt)
    hunts.end_unopened(lab, hunt)
    [ended] = hunts.ended(lab)
    assert (ended.outcome, ended.break_id) == ("given_up", None)


def test_a_kill_at_the_very_end_leaves_no_hunt_on(lab: Path) -> None:
    hunt = begin(lab, "04", is_healthy=False)
    note = paths.hunt_file(lab).read_bytes()
    hunts.end(lab, hunt, "repaired", load_break(lab, "04"))
    paths.hunt_file(lab).write_bytes(note)
    assert hunts.active(lab) is None


def test_touched_is_what_runs_and_nothing_else(lab: Path) -> None:
    hunt = begin(lab, "04", is_healthy=False)
    (lab / hunt.folder / "notes.txt").write_text("mine")
    git(lab / hunt.folder, "commit", "-q", "--amend", "--allow-empty", "-m", "Mine")
    assert hunts.is_untouched(lab, hunt)
    (lab / hunt.folder / "miniserve/engine.py").write_text("# mine\n")
    git(lab / hunt.folder, "commit", "-q", "-a", "--amend", "-m", "Mine")
    assert not hunts.is_untouched(lab, hunt)


def test_ruff_says_nothing_of_a_copy(tmp_path: Path) -> None:
    """Break 00 leaves a name unused: whoever checks the style would be told what it is."""
    shutil.copy(PROJECT / "pyproject.toml", tmp_path)
    unused = "import os\n"
    for folder in ("hunts/1/miniserve", "miniserve"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "scheduler.py").write_text(unused)
    arguments = ["ruff", "check", "--no-cache", "--output-format", "concise", "."]
    done = subprocess.run(
        [sys.executable, "-m", *arguments], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert "miniserve/scheduler.py" in done.stdout
    assert "hunts" not in done.stdout
