"""A whole hunt, by the commands, on a lab whose server only sleeps."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from labctl.cli import paired
from labctl.learner import hunting
from labctl.measure.observation import Busy
from labctl.verify.checks import Check, Mark, Name
from labctl.verify.outcome import Result
from labctl.verify.verification import Verification
from tests.conftest import git
from tests.labctl import stage
from tests.labctl.blocks import LAB, block
from tests.labctl.cli.conftest import Labctl
from tests.labctl.cli.test_questions import at_a_terminal

KIND = 1


@pytest.fixture
def lab(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = stage.build(tmp_path / "lab")
    shutil.copytree(root / "breaks/00-no-batching", root / "breaks/98-another")
    another = root / "breaks/98-another/break.toml"
    another.write_text(another.read_text().replace('id = "00"', 'id = "98"').replace("33-01", "33-98"))
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", "Two breaks to choose from")
    monkeypatch.setenv("LABCTL_ROOT", str(root))
    stage.give_the_client_room(monkeypatch)
    return root


@pytest.fixture
def broken(lab: Path, labctl: Labctl, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A hunt is on, and there is something to find. The hunted tree."""
    monkeypatch.setattr(hunting, "SHARE_HEALTHY", 0.0)
    assert labctl("hunt") == 0
    return lab / "hunts/1"


@pytest.fixture
def healthy(lab: Path, labctl: Labctl, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A hunt is on, and there is nothing to find."""
    monkeypatch.setattr(hunting, "SHARE_HEALTHY", 1.0)
    assert labctl("hunt") == 0
    return lab / "hunts/1"


def test_a_load_without_targets_is_there_to_be_compared(broken: Path, labctl: Labctl) -> None:
    assert broken.exists()
    assert "  - together\n  - alone\n" in labctl.out  # the lab's own load first
    assert labctl("load", "--scenario", "alone", "--duration", "1s") == 0
    assert "held against the others" in " ".join(labctl.err.split())
    assert "–" not in labctl.out  # what has no figure, and no target, has no row and no column
    assert labctl.err.endswith("→ labctl load --scenario together\n")


@pytest.mark.parametrize(("cores", "said"), [(0.0, "→ labctl verify"), (0.9, "→ labctl doctor")])
def test_an_open_comparison_sends_to_doctor_only_if_a_program_was_in_the_way(
    broken: Path, labctl: Labctl, monkeypatch: pytest.MonkeyPatch, cores: float, said: str
) -> None:
    unclear = block(0.21)
    meanwhile = (Busy("cc1plus", 7, cores),) if cores else ()
    busy = {name: replace(seen, others=meanwhile) for name, seen in unclear.learner.items()}
    verdict = LAB.decide([replace(unclear, learner=busy)] * 7)
    assert broken.exists()
    assert labctl("diagnose", "--file", "miniserve/handlers.py", "--kind", "1", "--sure", "3") == 0
    monkeypatch.setattr(paired, "decide", lambda *_: verdict)
    assert labctl("load", "--paired") == 3
    assert labctl.err.endswith(f"{said}\n")


def test_measured_diagnosed_repaired(lab: Path, broken: Path, labctl: Labctl) -> None:
    assert "No batching" not in labctl.out + labctl.err
    assert labctl.err.endswith("→ labctl load\n")
    assert labctl("load", "--duration", "1s") == 1  # the hunted server, not the tree's, which is healthy
    assert "Its other loads help" in " ".join(labctl.err.split())
    assert labctl() == 0
    assert labctl.out.endswith("→ labctl load --scenario alone\n")
    assert labctl("load", "--scenario", "alone", "--duration", "1s") == 0
    assert "healthy is an answer, too" in labctl.err  # who has seen all loads may say so
    assert f"this lab is about as well: {stage.HANDLERS}." in " ".join(labctl.err.split())
    assert labctl.err.endswith("→ labctl diagnose\n")
    assert labctl("load", "--duration", "1s") == 1
    assert "seen it under all its loads" in " ".join(labctl.err.split())
    for command in (["verify"], ["load", "--paired"], ["curve", "--compare"]):
        assert labctl(*command) == 2
        assert "labctl diagnose" in labctl.err
    assert labctl("break", "status") == 0
    assert labctl.out.startswith("Hunt 1 is on")
    where = ("--file", f"./{stage.HANDLERS}", "--function", "correct", "--kind", str(KIND), "--sure", "4")
    assert labctl("diagnose", *where) == 0
    assert labctl.out.startswith("Right")
    assert "Repair it in hunts/1/miniserve" in labctl.err
    assert labctl("verify") == 2  # under which loads it judges would be half the answer
    assert "Nothing in hunts/1 has been changed" in labctl.err
    stage.edit(broken, stage.BROKEN, stage.BROKEN + "  # so what?")
    assert labctl() == 0
    assert labctl.out.endswith("→ labctl verify\n")
    assert labctl("verify") == 1
    stage.edit(broken, stage.BROKEN + "  # so what?", stage.SEAM)
    assert labctl("verify") == 0
    assert labctl.out.rpartition("\n\n")[2].startswith("Fixed. Hunt 1 is over, 0:0")
    assert "break show" not in labctl.err  # that is for an attempt; the hunt has told where to read
    assert "It was break " in labctl.out
    assert (lab / stage.HANDLERS).read_text() == stage.SERVER
    assert labctl("progress", "--json") == 0
    assert labctl.json["hunts"]["hits"] == 1
    found = [one for one in labctl.json["breaks"] if one["num_tries"]]
    assert [(one["is_repaired"], one["first_diagnosis"]) for one in found] == [(True, "right")]
    assert found[0]["seconds"] is not None
    assert labctl("load", "--duration", "1s") == 0  # the tree's own again


@pytest.mark.usefixtures("healthy")
def test_nothing_is_wrong_is_an_answer(labctl: Labctl) -> None:
    assert labctl("diagnose", "--healthy") == 2
    assert labctl("diagnose", "--healthy", "--sure", "5") == 0
    assert labctl.out.startswith("Hunt 1 is over, 0:0")
    assert "Nothing was wrong" in labctl.out
    assert labctl("progress") == 0
    assert "healthy ones recognised 1, false alarms 0" in " ".join(labctl.out.split())


@pytest.mark.usefixtures("broken")
def test_a_broken_one_called_healthy_is_a_miss_and_the_hunt_goes_on(labctl: Labctl) -> None:
    assert labctl("diagnose", "--healthy", "--sure", "5") == 0
    assert labctl.out == "No: something is wrong with it.\n"
    assert labctl.err.endswith("→ labctl diagnose\n")
    assert labctl("hunt", "--give-up") == 0
    assert "It was break " in labctl.out
    assert labctl("progress", "--json") == 0
    assert labctl.json["hunts"] == {
        "hits": 0,
        "misses": 1,
        "false_alarms": 0,
        "correct_rejections": 0,
        "d_prime": None,
    }


def test_without_the_breaks_a_guess_is_kept_all_the_same(lab: Path, broken: Path, labctl: Labctl) -> None:
    """Else whoever moved them away could ask for nothing."""
    shutil.rmtree(lab / "breaks")
    (lab / "breaks").mkdir()
    assert labctl("diagnose", "--healthy", "--sure", "5") == 0
    assert labctl.out == "No: something is wrong with it.\n"
    assert broken.exists()


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["hunt"], "Hunt 1 is on"),
        (["break", "apply", "00"], "Hunt 1 is on"),
        (["load", "--scenario", "nowhere"], "it has together, alone"),
        (["hunt", "--lab", "02", "--mixed"], "Either --give-up"),
        (["hint"], "a hunt has no hints"),
        (["load", "--paired"], "labctl diagnose"),
        (["diagnose", "--healthy", "--sure", "3", "--file", "x.py"], "not both"),
        (["diagnose", "--kind", "1"], "takes --file, --sure"),
        (["diagnose", "--file", "labctl/paths.py", "--kind", "1", "--sure", "3"], "labctl diagnose --help"),
    ],
)
def test_what_does_not_go_meanwhile(labctl: Labctl, arguments: list[str], said: str) -> None:
    assert labctl(*arguments) == 2
    assert said in labctl.err


@pytest.mark.usefixtures("lab")
def test_the_next_hunt_is_of_the_same_level(labctl: Labctl, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hunting, "SHARE_HEALTHY", 1.0)
    assert labctl("hunt", "--level", "2") == 0
    assert "of level 2 or lower" in " ".join(labctl.out.split())
    assert labctl("diagnose", "--healthy", "--sure", "3") == 0
    assert labctl("progress") == 0
    assert "Another: `labctl hunt --level 2`" in " ".join(labctl.out.split())
    assert labctl.err.endswith("→ labctl hunt --level 2\n")
    assert labctl() == 0
    assert "labctl break apply 00" in labctl.out  # or a break, for who has hunted enough
    assert labctl.out.endswith("→ labctl hunt --level 2\n")
    assert labctl("break", "apply", "00") == 0
    assert labctl("progress") == 0
    assert labctl.err.endswith("→ labctl\n")  # who has a break in goes on with it


def test_what_it_fails_by_is_told_to_who_knows(broken: Path, labctl: Labctl) -> None:
    """Which loads and which figures are judged says which break it may be."""
    assert labctl("diagnose", "--healthy", "--sure", "3") == 0
    stage.edit(broken, stage.BROKEN, stage.BROKEN + "  # so what?")
    assert labctl("verify") == 1
    assert "✗" not in labctl.out
    assert "once your diagnosis is right" in " ".join(labctl.out.split())
    assert labctl.err.endswith("→ labctl diagnose\n")
    assert labctl("verify", "--json") == 1
    assert labctl.json["checks"] == []
    assert labctl("runs", "list", "--json") == 0
    assert not labctl.json
    where = ("--file", stage.HANDLERS, "--function", "correct", "--kind", str(KIND), "--sure", "4")
    assert labctl("diagnose", *where) == 0
    assert labctl("verify") == 1
    assert "✗" in labctl.out


def test_who_repairs_before_a_word_is_asked_for_one(broken: Path, labctl: Labctl) -> None:
    stage.edit(broken, stage.BROKEN, stage.SEAM)
    assert labctl() == 0
    assert labctl.out.endswith("→ labctl diagnose\n")
    where = ("--file", stage.HANDLERS, "--kind", "1", "--sure", "2")
    assert labctl("diagnose", *where) == 0
    assert labctl() == 0
    assert labctl.out.endswith("→ labctl verify\n")
    assert labctl("diagnose", "--healthy", "--sure", "3") == 0  # which is wrong, so think again
    assert labctl() == 0
    assert labctl.out.endswith("→ labctl diagnose\n")


def test_a_server_that_is_gone_is_said_to_be_so(broken: Path, labctl: Labctl) -> None:
    shutil.rmtree(broken)
    assert labctl() == 0
    assert labctl.out.startswith("The server of hunt 1 is gone: hunts/1.")
    assert labctl.out.endswith("→ labctl hunt --give-up\n")


@pytest.mark.parametrize("is_told", [False, True])
def test_that_only_a_test_is_red_is_told_to_who_knows(
    broken: Path, labctl: Labctl, monkeypatch: pytest.MonkeyPatch, is_told: bool
) -> None:
    """That the tests run says that all else has passed: a learner would know which kind of fault it is."""
    red = Check(Name.TESTS, Mark.FAILED, "A test is red.")
    monkeypatch.setattr("labctl.verify.hunted.check_tests", lambda *_: red)
    where = ("--file", stage.HANDLERS, "--function", "correct", "--kind", str(KIND), "--sure", "4")
    assert labctl("diagnose", *(where if is_told else ("--healthy", "--sure", "3"))) == 0
    stage.edit(broken, stage.BROKEN, stage.SEAM)
    doing: list[str] = []
    verification = Verification(broken.parents[1], say=lambda _: None, doing=doing.append)
    assert verification.run() is Result.NOT_FIXED
    assert any("blocks so far" in line for line in doing)
    assert any("test" in line for line in doing) == is_told


def test_a_hunted_file_in_ones_own_tree_is_not_named_either(lab: Path, broken: Path, labctl: Labctl) -> None:
    shutil.copy(broken / stage.HANDLERS, lab / stage.HANDLERS)
    assert labctl("break", "status") == 0
    said = labctl.out + labctl.err
    assert "breaks/" not in said
    assert f"stash push -- {stage.HANDLERS}" in said
    assert labctl("hunt", "--give-up") == 0
    labctl("break", "status")
    assert "breaks/" in labctl.out + labctl.err, labctl.out + labctl.err  # now it may be told


def test_a_kept_run_tells_of_the_hunted_copy(broken: Path, labctl: Labctl) -> None:
    stage.edit(broken, stage.BROKEN, stage.BROKEN + "  # so what?")
    assert labctl("load", "--duration", "1s") == 1
    assert labctl("runs", "show", "last", "--json") == 0
    assert labctl.json["environment"]["dirty"] is True
    assert labctl.json["environment"]["commit"] == git(broken, "rev-parse", "HEAD")


@pytest.mark.usefixtures("lab")
def test_without_a_hunt(labctl: Labctl) -> None:
    assert labctl("hunt", "--give-up") == 2
    assert "→ labctl hunt" in labctl.err
    assert labctl("diagnose", "--healthy", "--sure", "3") == 2


WALK = """
[[walk]]
step = "run"
words = ["load"]
en = "Put its load on."
es = "Ponle su carga."

[[walk]]
step = "look"
words = ["model.forward"]
en = "Look."
es = "Mira."

[[walk]]
step = "diagnose"
en = "Say it."
es = "Dilo."

[[walk]]
step = "repair"
en = "Repair it."
es = "Repáralo."

[[walk]]
step = "verify"
en = "Check it."
es = "Compruébalo."
"""


@pytest.fixture
def walked(lab: Path) -> Path:
    """The first break can be shown from its beginning to its end."""
    with (lab / "breaks/00-no-batching/break.toml").open("a") as file:
        file.write(WALK)
    git(lab, "commit", "-q", "-a", "-m", "A walk")
    return lab


def test_a_hunt_is_shown_with_the_real_commands_and_counts_for_nobody(walked: Path, labctl: Labctl) -> None:
    assert labctl("demo", "--hunt") == 0
    said = labctl.out.splitlines()
    assert [line for line in said if line.startswith("$ ")][::3] == ["$ labctl load", "$ labctl verify"]
    assert "+" + stage.SEAM.rstrip() in said
    assert "It was break 00" in labctl.out
    assert labctl.err.endswith("→ labctl hunt --level 2\n")
    assert (walked / stage.HANDLERS).read_text() == stage.SERVER
    assert labctl("progress", "--json") == 0
    assert not any(labctl.json["hunts"][count] for count in ("hits", "misses", "false_alarms"))
    assert labctl("hunt", "--give-up") == 2  # none is on


def test_it_can_be_left_at_any_step(walked: Path, labctl: Labctl) -> None:
    at_a_terminal(walked, "q\n", "demo", "--hunt")
    assert labctl("hunt", "--give-up") == 2
    assert labctl("progress", "--json") == 0
