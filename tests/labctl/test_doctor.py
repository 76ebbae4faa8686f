import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from labctl import doctor, paths
from labctl.catalog.breaks import load_break
from labctl.tree import attempts, hunts, patching
from tests.conftest import git


@pytest.fixture
def lab(lab: Path) -> Path:
    git(lab, "config", "user.name", "Ana")
    return lab


def bad(lab: Path) -> dict[str, doctor.Diagnosis]:
    """What doctor finds wrong with the lab, by name; the machine's own checks left out."""
    looks = (
        doctor._breaks,
        doctor._attempt,
        doctor._learner,
        doctor._record,
        doctor._notes,
        doctor._bytecode,
    )
    checks = [check for look in looks for check in look(lab)]
    return {check.name: check for check in checks if check.health == "bad"}


def test_nothing_is_wrong_with_a_fresh_clone_nor_with_a_break_in(lab: Path) -> None:
    assert bad(lab) == {}
    patching.apply(lab, load_break(lab, "00"), "Ana")
    assert bad(lab) == {}


def test_a_record_that_nobody_has_begun_is_not_said_to_be_there(lab: Path) -> None:
    def said() -> str:
        return next(check.found for check in doctor._record(lab))

    assert "as soon as you break something" in said()
    file = lab / "learners/ana/phase-33/notes/breaks.md"
    file.parent.mkdir(parents=True)
    file.touch()
    assert said() == "learners/ana/phase-33/notes/breaks.md"


def _record_is_a_folder(lab: Path) -> None:
    (lab / "learners/ana/phase-33/notes/breaks.md").mkdir(parents=True)


def _attempt_is_a_folder(lab: Path) -> None:
    paths.attempt_file(lab).mkdir(parents=True)


def _attempt_is_half_written(lab: Path) -> None:
    paths.attempt_file(lab).parent.mkdir(parents=True, exist_ok=True)
    paths.attempt_file(lab).write_text('{"id": ')


def _attempt_is_a_fifo(lab: Path) -> None:
    paths.attempt_file(lab).parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(paths.attempt_file(lab))


def _hunt_is_a_fifo(lab: Path) -> None:
    paths.hunt_file(lab).parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(paths.hunt_file(lab))


def _lock_is_a_folder(lab: Path) -> None:
    paths.lock_file(lab).unlink(missing_ok=True)
    paths.lock_file(lab).mkdir(parents=True)


def _another_learners_record_is_a_folder(lab: Path) -> None:
    (lab / "learners/vera/phase-33/notes/breaks.md").mkdir(parents=True)


def _break_is_half_edited(lab: Path) -> None:
    (paths.breaks_dir(lab) / load_break(lab, "00").slug / "break.toml").write_text("[title")


def _bytecode_is_damaged(lab: Path) -> None:
    (paths.bytecode_dir(lab) / "stdlib").mkdir(parents=True, exist_ok=True)
    (paths.bytecode_dir(lab) / "stdlib" / "damaged.pyc").write_bytes(b"\0" * 16 + b"\xe3")


@pytest.mark.parametrize(
    ("damage", "name"),
    [
        (_record_is_a_folder, "Record"),
        (_attempt_is_a_folder, "Break"),
        (_attempt_is_half_written, "Break"),
        (_attempt_is_a_fifo, "Break"),
        (_hunt_is_a_fifo, "Notes"),
        (_lock_is_a_folder, "Notes"),
        (_another_learners_record_is_a_folder, "Record"),
        (_break_is_half_edited, "Breaks"),
        (_bytecode_is_damaged, "Bytecode"),
    ],
)
def test_it_looks_where_it_hurts(
    lab: Path, damage: Callable[[Path], None], name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "bytecode_dir", lambda _: tmp_path / "bytecode")
    damage(lab)
    found = bad(lab)
    assert list(found) == [name]
    assert found[name].fix


def test_a_break_that_is_in_while_its_folder_is_gone(lab: Path) -> None:
    patching.apply(lab, load_break(lab, "00"), "Ana")
    shutil.rmtree(paths.breaks_dir(lab) / load_break(lab, "00").slug)
    assert "is gone or damaged" in bad(lab)["Break"].found


def test_where_a_break_is_in_is_not_told(lab: Path) -> None:
    brk = load_break(lab, "00")
    attempt = patching.apply(lab, brk, "Ana")
    [check] = doctor._attempt(lab)
    assert check.found == "00 (the file it is in: as the break left it)"
    (lab / next(iter(attempt.files))).write_text("# mine\n")
    [check] = doctor._attempt(lab)
    assert check.found == f"00 ({next(iter(attempt.files))}: edited since)"


def test_notes_that_sudo_has_made_roots_are_named(lab: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    attempts.close(lab, patching.apply(lab, load_break(lab, "00"), None), "reverted")
    monkeypatch.setattr(os, "access", lambda path, _: Path(path).name != "closed")
    assert bad(lab)["Notes"].found == ".labctl/closed"
    assert "chown" in bad(lab)["Notes"].fix


def test_a_hunt_is_not_no_break(lab: Path) -> None:
    assert "no break is in" in [check.found for check in doctor._attempt(lab)]
    hunts.begin(lab, lab, load_break(lab, "00"), "c" * 40, is_healthy=True)
    [check] = doctor._attempt(lab)
    assert check.found.startswith("Hunt 1 is on")


def test_settings_that_labctl_ignores_are_named(lab: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    [check] = doctor._settings(lab)
    assert check.health == "good"
    monkeypatch.setenv("MINISERVE_MAX_BATCH_SIZE", "1")
    [check] = doctor._settings(lab)
    assert check.health == "warn"
    assert "MINISERVE_MAX_BATCH_SIZE" in check.found
