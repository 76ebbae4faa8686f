"""What a hunt is told of a repair that does not pass."""

from pathlib import Path

import pytest

from labctl.tree.attempts import Answer
from labctl.tree.hunts import Guess, Hunt
from labctl.verify.hunted import Hunted
from labctl.verify.outcome import Result


@pytest.mark.parametrize(
    ("answers", "following", "stands"),
    [
        ([], "labctl diagnose", False),
        (["close"], "labctl diagnose", False),
        (["no", "right"], "labctl verify", True),
    ],
)
def test_a_right_diagnosis_stands_though_the_repair_does_not_pass(
    tmp_path: Path, answers: list[Answer], following: str, stands: bool
) -> None:
    said = [Guess("", True, 3, answer) for answer in answers]
    hunt = Hunt(1, "lab", "hunts/1", "", "", "", "", "", said)
    conclusion = Hunted(tmp_path, hunt).complete(Result.NOT_FIXED, [], [])
    assert conclusion.next_command == following
    assert ("What you said about it stands" in conclusion.sentence) == stands


@pytest.mark.parametrize(("answer", "is_told"), [("close", False), ("right", True)])
@pytest.mark.parametrize("result", [Result.INCONCLUSIVE, Result.INVALID])
def test_an_undecided_verify_points_at_no_hidden_line(
    tmp_path: Path, answer: Answer, is_told: bool, result: Result
) -> None:
    hunt = Hunt(1, "lab", "hunts/1", "", "", "", "", "", [Guess("", True, 3, answer)])
    conclusion = Hunted(tmp_path, hunt).complete(result, [], [])
    assert conclusion.next_command == "labctl verify"
    assert ("line about the load" in conclusion.sentence) == is_told
