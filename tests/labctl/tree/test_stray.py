import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from labctl.catalog.breaks import Break, load_break
from labctl.errors import BreakAstray
from labctl.tree import attempts, patching, pristine, stray
from tests.conftest import TARGET, git


@pytest.fixture
def brk(lab: Path) -> Break:
    return load_break(lab, "00")


def committed(lab: Path) -> None:
    git(lab, "commit", "-q", "-a", "-m", "My notes, and the break by mistake")
    patching.revert(lab)


def committed_and_left(lab: Path) -> None:
    committed(lab)
    git(lab, "checkout", "-q", "--", TARGET)


def staged(lab: Path) -> None:
    git(lab, "add", "-A")
    patching.revert(lab)


def stashed(lab: Path) -> None:
    git(lab, "stash", "-q")
    patching.revert(lab)
    git(lab, "stash", "pop", "-q")


NOTE = b"        # a note of mine\n"
AFTER = b"        return question.revised("


@pytest.mark.parametrize("note", [b"", NOTE], ids=["as it was put in", "with an edit beside it"])
@pytest.mark.parametrize("mishap", [committed, committed_and_left, staged, stashed])
def test_the_command_it_names_mends_it(
    lab: Path, brk: Break, mishap: Callable[[Path], None], note: bytes
) -> None:
    original = (lab / TARGET).read_bytes()
    patching.apply(lab, brk, None)
    edited = (lab / TARGET).read_bytes().replace(AFTER, note + AFTER)
    (lab / TARGET).write_bytes(edited)
    mishap(lab)
    found = stray.find(lab)
    assert found is not None
    with pytest.raises(BreakAstray, match=TARGET):
        raise found.problem
    identity = {f"GIT_{who}_{what}": "me@x" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    command = found.problem.next_command
    subprocess.run(command, shell=True, cwd=lab, env=os.environ | identity, check=True, capture_output=True)
    assert stray.find(lab) is None
    assert (lab / TARGET).read_bytes() in (original, original.replace(AFTER, note + AFTER))
    assert git(lab, "diff", "--cached") == ""


def test_lines_that_only_look_like_it_are_no_break(lab: Path) -> None:
    original = (lab / TARGET).read_bytes()
    helper = (
        b"\n\ndef baseline(model, prompt_ids):\n    result = model.forward(prompt_ids)\n    return result\n"
    )
    (lab / TARGET).write_bytes(original + helper)
    assert stray.find(lab) is None


def test_a_repair_that_leaves_the_lines_in_is_not_called_stray(lab: Path, brk: Break) -> None:
    attempt = patching.apply(lab, brk, None)
    attempt.repair_leaves_lines = stray.leaves_lines(lab, brk)
    attempts.close(lab, attempt, "verified")
    assert attempt.repair_leaves_lines
    assert stray.find(lab) is None
    assert stray.find_in_tree(lab) is None


def test_as_long_as_it_is_in_the_last_commit_there_is_no_reference(lab: Path, brk: Break) -> None:
    patching.apply(lab, brk, None)
    committed(lab)
    with pytest.raises(BreakAstray, match="last commit"):
        pristine.reference_commit(lab)
    with pytest.raises(BreakAstray, match="last commit"):
        patching.apply(lab, brk, None)
    git(lab, "commit", "-q", "-a", "-m", "Without it")
    assert pristine.reference_commit(lab) == git(lab, "rev-parse", "HEAD")


@pytest.mark.parametrize("mishap", [staged, stashed])
def test_elsewhere_it_does_not_harm_the_reference(
    lab: Path, brk: Break, mishap: Callable[[Path], None]
) -> None:
    patching.apply(lab, brk, None)
    mishap(lab)
    assert pristine.reference_commit(lab) == git(lab, "rev-parse", "HEAD")


def test_a_break_that_labctl_has_in_is_where_it_should_be(lab: Path, brk: Break) -> None:
    assert stray.find(lab) is None
    patching.apply(lab, brk, None)
    assert stray.find(lab) is None
    git(lab, "commit", "-q", "-a", "-m", "By mistake")
    assert stray.find(lab) is None, "the reference is the commit before the break"


def test_no_file_no_break(lab: Path) -> None:
    (lab / TARGET).unlink()
    assert stray.find(lab) is None
    assert stray.find_in_tree(lab) is None
