"""What learners say about breaks by what they did with them."""

import json
from pathlib import Path

import pytest

from labctl.cli import app as cli

AT_ONCE = {"num_tries": 1, "is_repaired": True, "hints": 0, "first_diagnosis": "right"}
WITH_A_HINT = {**AT_ONCE, "hints": 1}
AFTER_A_WRONG_GUESS = {**AT_ONCE, "first_diagnosis": "no"}
NOT_REPAIRED = {"num_tries": 2, "is_repaired": False, "hints": 3, "first_diagnosis": None}
NOT_TRIED = {"num_tries": 0, "is_repaired": False, "hints": None, "first_diagnosis": None}


@pytest.mark.usefixtures("lab")
@pytest.mark.parametrize(
    ("learners", "expected"),
    [
        ([AT_ONCE] * 5, "everybody"),
        ([AT_ONCE] * 4, None),
        ([AT_ONCE] * 4 + [NOT_TRIED] * 3, None),
        ([AT_ONCE] * 5 + [WITH_A_HINT], None),
        ([AT_ONCE] * 5 + [AFTER_A_WRONG_GUESS], None),
        ([NOT_REPAIRED] * 5, "nobody"),
        ([NOT_REPAIRED] * 5 + [WITH_A_HINT], None),
        ([NOT_REPAIRED] * 5 + [NOT_TRIED], "nobody"),
    ],
)
def test_what_everybody_or_nobody_finds_is_warned_of(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    learners: list[dict[str, object]],
    expected: str | None,
) -> None:
    options = []
    for number, one in enumerate(learners):
        file = tmp_path / f"{number}.json"
        file.write_text(json.dumps({"breaks": [{"break_id": "00", "lab": "x", **one}], "hunts": {}}))
        options += ["--progress", str(file)]
    cli.run(["dev", "check", "00", "--rules", "--json", *options])
    (entry,) = json.loads(capsys.readouterr().out)["breaks"]
    assert entry["found_by"] == expected
    cli.run(["dev", "check", "00", "--rules", *options])
    assert ("who tried 00" in " ".join(capsys.readouterr().err.split())) is (expected is not None)


@pytest.mark.usefixtures("lab")
@pytest.mark.parametrize("content", ["", "[]", '{"breaks": [{"break_id": 1}]}', "\udcff"])
def test_a_file_of_something_else_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str
) -> None:
    file = tmp_path / "other.json"
    file.write_bytes(content.encode(errors="surrogateescape"))
    assert cli.run(["dev", "check", "00", "--rules", "--progress", str(file)]) == 2
    assert "other.json is no output of" in " ".join(capsys.readouterr().err.split())


@pytest.mark.usefixtures("lab")
@pytest.mark.parametrize("option", [["--rules"], ["--progress", "ana.json"]])
def test_what_the_matrix_would_pass_over_is_refused(
    capsys: pytest.CaptureFixture[str], option: list[str]
) -> None:
    assert cli.run(["dev", "check", "--confusion", *option]) == 2
    assert "goes with neither" in capsys.readouterr().err
