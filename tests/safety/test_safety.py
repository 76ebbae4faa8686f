"""The short forms of the walk and of the machine, which are scripts for the long ones."""

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.conftest import PROJECT
from tests.safety.forked import Fault, Forks
from tests.safety.owned import RECORD, TARGET, Owned, build, git
from tests.safety.walk import APPLY, REVERT


def test_a_share_of_all_points_loses_nothing() -> None:
    printed = run("tests.safety.walk", "--share", "0.002", "--seed", "1")
    points = re.search(r"(\d+)  points walked \(seed \d+\), 0 faults", printed)
    assert points, printed
    assert int(points[1]) > 0


def test_some_random_sequences_lose_nothing() -> None:
    """Five, but 500 in continuous integration."""
    examples = os.environ.get("SAFETY_SEQUENCES", "5")
    printed = run("tests.safety.machine", "--examples", examples, "--steps", "10", "--same")
    counted = re.search(r"(\d+)  example", printed)
    assert counted, printed
    assert int(counted[1]) >= int(examples)


def run(module: str, *options: str) -> str:
    """In a process of its own, because it forks."""
    done = subprocess.run(
        [sys.executable, "-m", module, *options], cwd=PROJECT, capture_output=True, text=True, timeout=600
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


# --- the instruments themselves


def test_a_fault_happens_where_it_should(tmp_path: Path) -> None:
    forks = Forks()
    try:
        lab = build(tmp_path / "lab")
        before = Owned.of(lab)
        codes: dict[Fault, int | None] = {"killed": None, "refused": 5, "full": 5}
        for fault, code in codes.items():
            done = forks.run(lab, *APPLY, fault=fault, point=50)
            assert done.code == code, done
            assert len(done.changes) >= 50
            forks.run(lab, "break", "recover")
            assert Owned.of(lab).target == before.target
        assert forks.run(lab, *APPLY).code == 0
        assert Owned.of(lab).target != before.target
        assert forks.run(lab, *REVERT).code == 0
        assert Owned.of(lab).target == before.target
    finally:
        forks.close()


def test_the_model_notices_what_is_lost(tmp_path: Path) -> None:
    lab = build(tmp_path / "lab")
    before = Owned.of(lab)
    assert before.lost(Owned.of(lab)) == []
    (lab / RECORD).write_bytes(b"changed by commands too")
    (lab / TARGET).write_bytes(b"changed by commands too")
    assert before.lost(Owned.of(lab)) == []
    (lab / "idea.txt").write_bytes(b"")
    (lab / "miniserve/other.py").chmod(0o700)
    (lab / "left-behind").touch()
    git(lab, "reset", "-q")
    assert before.lost(Owned.of(lab)) == [
        "idea.txt is not as it was",
        "miniserve/other.py is not as it was",
        "left-behind has appeared",
        "the index has changed",
    ]
