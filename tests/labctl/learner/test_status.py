import shutil
import subprocess
from pathlib import Path
from typing import Literal

import pytest

from labctl import paths
from labctl.catalog.breaks import load_break, load_breaks
from labctl.learner import hints, hunting, status
from labctl.tree import attempts, patching, stray
from labctl.tree.attempts import Diagnosis
from tests.conftest import TARGET


def where(lab: Path) -> tuple[str, str]:
    step = status.step(lab)
    assert step.text
    return step.where, step.next_command


def test_only_a_break_that_a_curve_shows_leads_to_the_curve(lab: Path) -> None:
    attempt = patching.apply(lab, load_break(lab, "00"), "ana")
    attempt.measured = {"p50_ms": 800}
    for brk in load_breaks(lab):
        attempt.break_id = brk.id
        attempts.save(lab, attempt)
        is_shown = brk.lab == "02-continuous-batching"
        assert where(lab)[1] == ("labctl curve" if is_shown else "labctl hint"), brk.id


def test_each_place_on_the_way_names_one_next_command(lab: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    brk = load_break(lab, "00")
    assert where(lab) == ("fresh", "labctl break apply 00")

    attempt = patching.apply(lab, brk, "ana")
    assert where(lab) == ("applied", "labctl load")
    attempt.measured = {"p50_ms": 800}
    attempts.save(lab, attempt)
    assert where(lab) == ("to_draw", "labctl curve")
    curve = paths.runs_dir(lab) / "20260101T101502.123Z-curve.json"
    curve.parent.mkdir(parents=True)
    curve.touch()
    assert where(lab) == ("to_draw", "labctl curve")  # it is older than the attempt
    curve.with_name(f"{attempts.new_id('curve', attempts.utc_now())}.json").touch()
    assert where(lab) == ("drawn", "labctl hint")
    hints.reveal(lab)
    assert where(lab) == ("hinted", "labctl hint")
    hints.reveal(lab)
    hints.reveal(lab)
    assert where(lab) == ("out_of_hints", "labctl verify")

    broken = (lab / TARGET).read_bytes()
    (lab / TARGET).write_bytes(broken + b"# mine\n")
    assert where(lab) == ("edited", "labctl verify")

    attempt = stray.require_active(lab)
    attempt.phase = "reverting"
    attempts.save(lab, attempt)
    assert where(lab) == ("interrupted", "labctl break recover")
    patching.revert(lab)
    assert where(lab) == ("fresh", "labctl break apply 00")

    patching.apply(lab, brk, None)
    assert where(lab) == ("demo", "labctl break revert")
    broken = (lab / TARGET).read_bytes()
    patching.revert(lab)
    healthy = (lab / TARGET).read_bytes()
    (lab / TARGET).write_bytes(broken)
    assert where(lab) == ("stray", f"git -C {lab} apply -R -C0 breaks/00-no-batching/break.patch")
    (lab / TARGET).write_bytes(healthy)
    assert where(lab) == ("fresh", "labctl break apply 00")

    attempts.close(lab, patching.apply(lab, brk, "ana"), "verified")
    (lab / TARGET).write_bytes(healthy)
    following = load_breaks(lab)[1].id
    assert where(lab) == ("fresh", f"labctl break apply {following}")
    for brk in load_breaks(lab)[1:]:
        shutil.rmtree(paths.breaks_dir(lab) / brk.slug)
    assert where(lab) == ("done", "labctl break list")
    monkeypatch.setattr(hunting, "another", lambda _: "labctl hunt --level 3")
    assert where(lab) == ("done", "labctl hunt --level 3")  # who hunts goes on hunting


def test_a_repair_of_ones_own_is_put_aside_before_the_next_break(lab: Path) -> None:
    healthy = (lab / TARGET).read_bytes()
    attempts.close(lab, patching.apply(lab, load_break(lab, "00"), "ana"), "verified")
    mine = healthy + b"# mine\n"
    (lab / TARGET).write_bytes(mine)
    module = lab / "miniserve" / "mine.py"  # a repair may be in several files, and in new ones
    module.write_text("x = 1\n")
    place, command = where(lab)
    assert place == "own_repair"
    assert "break apply" not in command
    subprocess.run(command, shell=True, cwd=lab, check=True, capture_output=True)
    assert (lab / TARGET).read_bytes() == healthy
    assert not module.exists()
    assert where(lab)[1].startswith("labctl break apply")
    subprocess.run(["git", "stash", "pop"], cwd=lab, check=True, capture_output=True)
    assert (lab / TARGET).read_bytes() == mine
    assert module.exists()


@pytest.mark.parametrize(("answer", "expected"), [("right", "labctl verify"), ("close", "labctl hint")])
def test_who_knows_what_it_is_is_led_to_the_repair(
    lab: Path, answer: Literal["right", "close"], expected: str
) -> None:
    attempt = patching.apply(lab, load_break(lab, "00"), "ana")
    attempt.break_id = "10"  # which no curve shows
    attempt.measured = {"p50_ms": 800}
    attempt.diagnoses.append(Diagnosis("", TARGET, "", "", 3, answer))
    attempts.save(lab, attempt)
    assert where(lab)[1] == expected
