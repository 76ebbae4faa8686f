from pathlib import Path

import pytest

from labctl.cli import app as cli
from labctl.learner import records
from labctl.runs import store as runs
from labctl.tree import attempts, stray
from labctl.tree.repository import Repository
from labctl.verify.checks import Mark, Name
from labctl.verify.completing import complete
from labctl.verify.lab_tests import check_tests
from labctl.verify.outcome import FixKind, Result, conclude, fix_kind
from labctl.verify.tools import changed_since
from tests.labctl import stage

ALL_PASSED = dict.fromkeys(Name, Mark.PASSED)


@pytest.fixture
def lab(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LABCTL_ROOT", str(tmp_path / "lab"))
    monkeypatch.setenv("LABCTL_LANG", "en")
    monkeypatch.delenv("LABCTL_LEARNER", raising=False)
    stage.give_the_client_room(monkeypatch)
    return stage.build(tmp_path / "lab")


@pytest.fixture
def repository(lab: Path) -> Repository:
    return Repository(lab)


@pytest.mark.parametrize(
    ("changed", "result"),
    [
        ({}, Result.HEALTHY),
        ({Name.STARTS: Mark.FAILED}, Result.SERVER_DOWN),
        ({Name.TOOLS: Mark.FAILED}, Result.NOT_FIXED),
        ({Name.ANSWERS: Mark.FAILED}, Result.NOT_FIXED),
        ({Name.LOAD: Mark.FAILED}, Result.NOT_FIXED),
        ({Name.TESTS: Mark.FAILED}, Result.NOT_FIXED),
        ({Name.LOAD: Mark.UNCLEAR}, Result.INCONCLUSIVE),
        ({Name.TESTS: Mark.SKIPPED}, Result.INCONCLUSIVE),
        ({Name.LOAD: Mark.UNCLEAR, Name.ANSWERS: Mark.FAILED}, Result.NOT_FIXED),
        ({Name.TOOLS: Mark.SKIPPED}, Result.HEALTHY),
        ({Name.EVIDENCE: Mark.FAILED}, Result.HEALTHY),
        ({Name.TESTS: Mark.UNCLEAR}, Result.HEALTHY),
    ],
)
def test_what_follows_from_the_checks(changed: dict[Name, Mark], result: Result) -> None:
    assert conclude({**ALL_PASSED, **changed}, break_is_in=False, same_source=False) is result


def test_a_check_that_is_missing_never_counts_as_passed() -> None:
    assert conclude({}, break_is_in=False, same_source=False) is Result.SERVER_DOWN
    unanswered = {**ALL_PASSED, Name.ANSWERS: Mark.SKIPPED}
    assert conclude(unanswered, break_is_in=False, same_source=False) is Result.INCONCLUSIVE


def test_with_the_break_in_to_the_byte_no_luck_makes_it_fixed() -> None:
    assert conclude(ALL_PASSED, break_is_in=True, same_source=False) is Result.INCONCLUSIVE


@pytest.mark.parametrize("name", [Name.LOAD, Name.TESTS])
def test_with_the_files_of_the_reference_no_noise_makes_it_broken(name: Name) -> None:
    marks = {**ALL_PASSED, name: Mark.FAILED}
    assert conclude(marks, break_is_in=False, same_source=True) is Result.INCONCLUSIVE
    marks[Name.ANSWERS] = Mark.FAILED
    assert conclude(marks, break_is_in=False, same_source=True) is Result.NOT_FIXED


def test_a_load_that_was_not_what_it_should_be_says_nothing_either_way() -> None:
    unclear = {**ALL_PASSED, Name.LOAD: Mark.UNCLEAR}
    assert conclude(unclear, break_is_in=False, same_source=False, is_valid=False) is Result.INVALID
    assert conclude(unclear, break_is_in=True, same_source=False, is_valid=False) is Result.INVALID
    unclear[Name.TESTS] = Mark.FAILED  # the same client measures there
    assert conclude(unclear, break_is_in=False, same_source=False, is_valid=False) is Result.INVALID
    unclear[Name.ANSWERS] = Mark.FAILED
    assert conclude(unclear, break_is_in=False, same_source=False, is_valid=False) is Result.NOT_FIXED


def test_kinds_of_repair() -> None:
    assert fix_kind(ALL_PASSED, original_bytes=True) is FixKind.ORIGINAL
    assert fix_kind(ALL_PASSED, original_bytes=False) is FixKind.OTHER
    without_evidence = {**ALL_PASSED, Name.EVIDENCE: Mark.FAILED}
    assert fix_kind(without_evidence, original_bytes=False) is FixKind.COMPENSATES


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


@pytest.mark.parametrize(
    ("source", "mark", "said"),
    [
        ("def test_a(): pass", Mark.PASSED, "1 passed"),
        ("def test_a(): assert 0", Mark.FAILED, "test_a"),
        ("def test_a(): pass\ndef test_b(): assert 0", Mark.FAILED, "test_b"),
        ("import pytest\ndef test_a(): pytest.skip('noisy')", Mark.UNCLEAR, "could not decide"),
        ("import pytest\ndef test_a(): pass\ndef test_b(): pytest.skip('noisy')", Mark.UNCLEAR, ""),
        ("", Mark.UNCLEAR, ""),
        ("def test_a(:", Mark.FAILED, "red"),
        ("import os\nos._exit(0)", Mark.FAILED, "did not run"),
    ],
)
def test_the_labs_tests_pass_only_if_they_ran_and_decided(
    lab: Path, source: str, mark: Mark, said: str
) -> None:
    (lab / "tests/phase33/test_throughput.py").write_text(source)
    check = check_tests(lab, ["tests/phase33/test_throughput.py"])
    assert check.mark is mark
    assert said in check.reason


def test_options_and_plugins_of_whoever_runs_it_decide_nothing(
    lab: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTEST_ADDOPTS", "--collect-only")
    monkeypatch.setenv("PYTEST_PLUGINS", "no_such_plugin")
    (lab / "tests/phase33/test_throughput.py").write_text("def test_a(): pass")
    assert check_tests(lab, ["tests/phase33/test_throughput.py"]).mark is Mark.PASSED


def test_tests_that_are_gone_did_not_pass(lab: Path) -> None:
    assert check_tests(lab, ["tests/nowhere.py"]).mark is not Mark.PASSED


# --- the command, end to end, on a server that only sleeps


@pytest.fixture
def broken(lab: Path) -> Path:
    assert cli.run(["break", "apply", "00"]) == 0
    return lab


def marks(printed: str) -> str:
    return "".join(line[0] for line in printed.splitlines() if line and line[0] in "✓✗?–")


def record_of(root: Path, attempt: attempts.Attempt) -> dict[str, object]:
    fields = records.read(root, attempt)
    assert fields is not None
    return fields


def test_from_the_break_to_the_repair(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["verify"]) == 1
    printed = capsys.readouterr()
    assert marks(printed.out) == "✓✓✓✗✗–"
    assert printed.out.splitlines()[-1] == "Not fixed yet."
    assert printed.err.splitlines()[-1] == "→ labctl hint"
    attempt = attempts.load_active(broken)
    assert attempt is not None
    assert attempt.last_verify is not None
    assert record_of(broken, attempt)["hidden_cause"] == "sealed"

    stage.edit(broken, stage.BROKEN, stage.SEAM)
    assert cli.run(["verify"]) == 0
    printed = capsys.readouterr()
    assert marks(printed.out) == "✓✓✓✓✓✓"
    assert "the original line is back" in printed.out
    assert attempts.load_active(broken) is None
    assert attempts.closed(broken)[-1].outcome == "verified"
    record = record_of(broken, attempt)
    assert record["fix_kind"] == "original"
    assert record["hidden_cause"] != "sealed"
    assert record["verified_at"] is not None
    assert record["time_to_fix"] is not None
    assert stage.SEAM.strip() in str(record["fix_diff"])


@pytest.mark.parametrize("leaves_them", [True, False])
def test_whether_a_verified_repair_leaves_the_lines_of_the_break_in_is_noted(
    broken: Path, leaves_them: bool
) -> None:
    if not leaves_them:
        stage.edit(broken, stage.BROKEN, stage.SEAM)
    attempt = stray.require_active(broken)
    complete(broken, attempt, {Name.EVIDENCE: Mark.PASSED}, attempts.utc_now())
    assert attempts.closed(broken)[-1].repair_leaves_lines is leaves_them


def test_a_repair_that_only_compensates_is_called_that(
    broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stage.edit(broken, stage.BROKEN, "    await asyncio.sleep(SECONDS)\n    result = sentence\n")
    assert cli.run(["verify", "--json"]) == 0
    assert '"fix_kind": "compensates"' in capsys.readouterr().out
    assert record_of(broken, attempts.closed(broken)[-1])["fix_kind"] == "compensates"


def test_other_answers_are_no_repair(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stage.edit(broken, stage.BROKEN, stage.SEAM)
    stage.edit(broken, 'result + "!"', 'result + "?"')
    assert cli.run(["verify"]) == 1
    assert marks(capsys.readouterr().out) == "✓✓✗–✓–"


def test_a_server_that_does_not_answer_is_nothing_to_measure(
    broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stage.edit(broken, stage.BROKEN, "    result = model.backward(prompt_ids)\n")
    assert cli.run(["verify"]) == 6
    assert marks(capsys.readouterr().out) == "✓✗––––"


def test_a_server_that_does_not_start_is_nothing_to_measure(
    broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stage.edit(broken, stage.BROKEN, "    result = (\n")
    assert cli.run(["verify"]) == 6
    printed = capsys.readouterr().out
    assert marks(printed) == "✓✗––––"
    assert "SyntaxError" in printed


def test_a_client_without_room_is_no_verdict_and_says_so(
    broken: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("labctl.measure.observing.client_floor_ms", lambda *_: 500.0)
    assert cli.run(["verify"]) == 8
    printed = " ".join(capsys.readouterr().out.split())  # however it was wrapped
    assert "the client alone takes" in printed
    assert "does not count" in printed
    attempt = attempts.load_active(broken)
    assert attempt is not None
    assert record_of(broken, attempt)["hidden_cause"] == "sealed"


def test_what_was_measured_is_kept(lab: Path) -> None:
    assert cli.run(["verify"]) == 0
    run = runs.load(lab, "last")
    assert (run.command, run.partial, run.validity.valid) == ("verify", False, True)
    assert run.verdict is not None
    assert run.verdict["outcome"] == "healthy"
    assert {(series.role, series.concurrency) for series in run.series} == {
        ("subject", 1),
        ("subject", 8),
        ("reference", 1),
        ("reference", 8),
    }


def test_a_shape_that_the_reference_shows_too_is_not_the_learners_fault(
    lab: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stage.edit(lab, stage.SEAM, stage.BROKEN.replace("\n", "  # slow for everybody\n", 1))
    commit_all(lab)
    assert cli.run(["verify"]) == 4
    assert "it is this machine" in capsys.readouterr().err


def test_a_break_that_was_committed_is_not_blamed_on_the_machine(
    broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    commit_all(broken)
    assert cli.run(["break", "revert"]) == 0
    assert cli.run(["verify"]) == 2
    assert "Break 00 is in your last commit" in capsys.readouterr().err


def commit_all(lab: Path) -> None:
    Repository(lab).run("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qam", "all")


def test_a_reverted_break_is_verified_in_the_record(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["break", "revert"]) == 0
    assert cli.run(["verify"]) == 0
    assert "was reverted" in capsys.readouterr().out
    record = record_of(broken, attempts.closed(broken)[-1])
    assert record["fix_kind"] == "reverted"
    assert record["verified_at"] is not None


# --- servers that are right only as long as nobody looks


def cheat(broken: Path, old: str, new: str) -> None:
    """Put the original line back, and something besides."""
    stage.edit(broken, stage.BROKEN, stage.SEAM)
    stage.edit(broken, old, new)


ANSWER = '"corrected": result + "!"'
CHEATS = {
    # Every seventh answer after the thirtieth belongs to somebody else.
    "mixed up": (
        ANSWER,
        '"corrected": "Nobody asked." if seen.answered > 30 and seen.answered % 7 == 0 else result + "!"',
    ),
    # Answers are remembered by the beginning of the sentence.
    "remembered": (ANSWER, '"corrected": memory.setdefault(sentence[:12], result + "!")'),
    # Only the sentences of the workload are corrected.
    "known by heart": (ANSWER, '"corrected": result + "!" if sentence in KNOWN else result'),
}


@pytest.mark.parametrize("name", CHEATS)
def test_a_server_that_answers_wrongly_under_load_alone_is_not_repaired(
    broken: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    cheat(broken, *CHEATS[name])
    stage.edit(
        broken,
        "SECONDS = 0.03\n",
        "SECONDS = 0.03\nmemory = {}\n"
        'KNOWN = set(Path("labs/02-continuous-batching/workload.jsonl").read_text().split(\'"\'))\n',
    )
    assert cli.run(["verify"]) == 1
    printed = capsys.readouterr().out
    assert marks(printed)[2] == "✗"
    assert "differ; the first:" in printed
    assert attempts.load_active(broken) is not None


def test_a_server_that_is_slow_with_one_and_with_many_is_not_repaired(
    broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cheat(broken, stage.SEAM, stage.SEAM + "    await asyncio.sleep(10 * SECONDS)\n")
    assert cli.run(["verify"]) == 1
    assert marks(capsys.readouterr().out)[3] == "✗"
