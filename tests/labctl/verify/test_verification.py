"""`labctl verify`, end to end, on a lab whose server only sleeps."""

import subprocess
from pathlib import Path

import pytest

from labctl.cli import app as cli
from labctl.learner import records
from labctl.measure.answers import Mismatch
from labctl.measure.blocks import Bench
from labctl.runs import store as runs
from labctl.tree import attempts, stray
from labctl.tree.pristine import reference_commit
from labctl.tree.repository import Repository
from labctl.verify.checks import Mark, Name
from labctl.verify.completing import complete
from labctl.verify.outcome import Result
from labctl.verify.own_tree import OwnTree
from tests.labctl import stage


@pytest.fixture
def broken(staged: Path) -> Path:
    assert cli.run(["break", "apply", "00"]) == 0
    return staged


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
    assert "the original code is back" in printed.out
    assert "`labctl break show 00` tells the rest" in " ".join(printed.err.split())
    assert attempts.load_active(broken) is None
    assert attempts.closed(broken)[-1].outcome == "verified"
    record = record_of(broken, attempt)
    assert record["fix_kind"] == "original"
    assert record["hidden_cause"] != "sealed"
    assert record["verified_at"] is not None
    assert record["time_to_fix"] is not None
    assert stage.SEAM.strip() in str(record["fix_diff"])


def test_an_untouched_break_that_does_not_show_is_no_matter_of_the_machine(broken: Path) -> None:
    conclusion = OwnTree(broken, reference_commit(broken)).complete(Result.INCONCLUSIVE, [], [])
    assert conclusion.sentence.startswith("You have not changed anything yet")
    assert conclusion.next_command == "labctl hint"
    stage.edit(broken, stage.BROKEN, stage.SEAM)
    conclusion = OwnTree(broken, reference_commit(broken)).complete(Result.INCONCLUSIVE, [], [])
    assert conclusion.sentence.startswith("These figures do not decide it")


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


def test_pairs_that_differ_near_the_end_are_asked_before_it_is_called_fixed(
    broken: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[str] = []
    ask_pairs = Bench.ask_pairs

    def remembering(bench: Bench) -> None:
        ask_pairs(bench)
        asked.append(bench.learner.url)
        bench.mismatches.append(Mismatch("She like tea.", "She likes tea.", "She likes eggs."))

    monkeypatch.setattr(Bench, "ask_pairs", remembering)
    stage.edit(broken, stage.BROKEN, stage.SEAM)
    assert cli.run(["verify"]) == 1
    assert len(asked) == 1
    assert "She likes eggs." in capsys.readouterr().out


CHANCE = """
from pathlib import Path

def test_who_is_here():
    ran = Path(__file__).with_name("ran")
    is_first, _ = not ran.exists(), ran.touch()
    assert not is_first
"""


@pytest.mark.parametrize(
    ("source", "passes"), [(CHANCE, True), ("def test_who_is_here(): assert [3] == [2]\n", False)]
)
def test_a_lab_test_that_is_red_by_chance_is_run_once_more(
    staged: Path, source: str, passes: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    (staged / "tests/phase33/test_throughput.py").write_text(source)
    for command in (["add", "-A"], ["-c", "user.email=stage@example.org", "commit", "-q", "-m", "A test"]):
        subprocess.run(["git", *command], cwd=staged, check=True)
    assert (cli.run(["verify"]) == 0) == passes
    printed = capsys.readouterr().out
    assert ("assert [3] == [2]" in printed) != passes


def test_what_was_measured_is_kept(staged: Path) -> None:
    assert cli.run(["verify"]) == 0
    run = runs.load(staged, "last")
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
    staged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stage.edit(staged, stage.SEAM, stage.BROKEN.replace("\n", "  # slow for everybody\n", 1))
    commit_all(staged)
    assert cli.run(["verify"]) == 4
    assert "it is this machine" in capsys.readouterr().err


def test_a_break_that_was_committed_is_not_blamed_on_the_machine(
    broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    commit_all(broken)
    assert cli.run(["break", "revert"]) == 0
    assert cli.run(["verify"]) == 2
    assert "Break 00 is in your last commit" in capsys.readouterr().err


def commit_all(staged: Path) -> None:
    Repository(staged).run("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qam", "all")


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
    # Answers are remembered by how their sentences begin.
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
    assert "the reference gives them: different: " in printed
    assert attempts.load_active(broken) is not None


def test_a_server_that_is_slow_with_one_and_with_many_is_not_repaired(
    broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cheat(broken, stage.SEAM, stage.SEAM + "    await asyncio.sleep(10 * SECONDS)\n")
    assert cli.run(["verify"]) == 1
    assert marks(capsys.readouterr().out)[3] == "✗"
