import math
from datetime import UTC, datetime
from pathlib import Path

import pytest

from labctl import paths
from labctl.errors import UsageProblem
from labctl.tree import attempts, stray
from labctl.tree.attempts import Attempt, FileState


def make(break_id: str = "00") -> Attempt:
    now = datetime(2026, 8, 1, 10, 15, 2, 123000, tzinfo=UTC)
    return Attempt(
        id=attempts.new_id(break_id, now),
        break_id=break_id,
        learner="Añá",
        language="es",
        phase="applied",
        base_commit="0" * 40,
        files={"miniserve/handlers.py": FileState("a", "b", 0o644)},
        applied_at=attempts.iso(now),
    )


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    assert attempts.load_active(tmp_path) is None
    attempt = make()
    attempt.measured = {"p50_ms": 1.5}
    attempts.save(tmp_path, attempt)
    assert attempts.load_active(tmp_path) == attempt
    assert (attempt.id, attempt.applied_at) == ("20260801T101502.123Z-00", "2026-08-01T10:15:02Z")


def test_closing_moves_it_into_the_history_and_can_be_repeated(tmp_path: Path) -> None:
    attempt = make()
    attempts.save(tmp_path, attempt)
    for _ in range(2):
        attempts.close(tmp_path, attempt, "verified")
    assert attempts.load_active(tmp_path) is None
    assert attempts.closed(tmp_path) == [attempt]
    assert attempt.outcome == "verified"


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[]", b"{}", b'{"schema": 2}', b'{"schema": 1, "files": {}}', b"\xff"]
)
def test_a_damaged_file_is_said_and_never_deleted(tmp_path: Path, damage: bytes) -> None:
    attempts.save(tmp_path, make())
    paths.attempt_file(tmp_path).write_bytes(damage)
    with pytest.raises(UsageProblem, match=r"attempt\.json"):
        attempts.load_active(tmp_path)
    assert paths.attempt_file(tmp_path).read_bytes() == damage


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    paths.attempt_file(tmp_path).mkdir(parents=True)
    with pytest.raises(UsageProblem, match=r"attempt\.json cannot be read \(Is a directory\)"):
        attempts.load_active(tmp_path)


def test_an_entry_of_another_type_is_named(tmp_path: Path) -> None:
    attempts.save(tmp_path, make())
    file = paths.attempt_file(tmp_path)
    file.write_bytes(file.read_bytes().replace(b'"hints_used": 0', b'"hints_used": "0"'))
    with pytest.raises(UsageProblem, match=r"Expected `int`, got `str` - at `\$\.hints_used`"):
        attempts.load_active(tmp_path)


def test_half_a_character_costs_nothing_but_itself(tmp_path: Path) -> None:
    attempt = make()
    attempt.last_verify = {"checks": [{"reason": "got \ud800 for tests/\udcff.py"}], "p50_ms": math.nan}
    attempts.save(tmp_path, attempt)
    loaded = attempts.load_active(tmp_path)
    assert loaded is not None
    assert loaded.last_verify == {"checks": [{"reason": "got ? for tests/?.py"}], "p50_ms": None}


def test_damaged_history_is_passed_over(tmp_path: Path) -> None:
    attempts.close(tmp_path, make(), "reverted")
    (paths.closed_dir(tmp_path) / "zz.json").write_text("{")
    assert len(attempts.closed(tmp_path)) == 1


def test_an_interrupted_attempt_is_not_one_to_work_with(tmp_path: Path) -> None:
    attempt = make()
    attempt.phase = "applying"
    attempts.save(tmp_path, attempt)
    with pytest.raises(UsageProblem, match="labctl break recover"):
        stray.require_active(tmp_path)
