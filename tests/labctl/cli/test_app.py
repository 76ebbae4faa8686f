import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from labctl.catalog.breaks import load_break
from labctl.cli import app as cli
from labctl.tree import attempts, lock, patching
from tests.conftest import PROJECT, TARGET, git

LEARNER = ("--learner", "Ana")


class Labctl:
    """Runs command lines in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.out = self.err = ""

    def __call__(self, *arguments: str) -> int:
        code = cli.run(list(arguments))
        self.out, self.err = self._capsys.readouterr()
        return code

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def labctl(capsys: pytest.CaptureFixture[str]) -> Labctl:
    return Labctl(capsys)


def interrupt(lab: Path, phase: attempts.Phase = "applying") -> None:
    """Leave the lab as a kill would have."""
    attempt = patching.apply(lab, load_break(lab, "00"), "Ana")
    attempt.phase = phase
    attempts.save(lab, attempt)


def test_the_lab_by_hand(lab: Path, labctl: Labctl) -> None:
    original = (lab / TARGET).read_bytes()
    assert labctl() == 0
    assert "→ labctl break apply 00" in labctl.out
    assert labctl("break", "apply", "00", *LEARNER) == 0
    assert "learners/ana/phase-33/notes/breaks.md" in labctl.err
    assert labctl.err.endswith("→ labctl load --concurrency 8\n")
    for number in (1, 2, 3):
        assert labctl("hint") == 0
        assert labctl.out.startswith(f"{number}/3  ")
    assert labctl("hint") == 0
    assert labctl.out == ""
    assert "--all-seen" in labctl.err
    assert labctl("hint", "--all-seen") == 0
    assert [line[:3] for line in labctl.out.splitlines()] == ["1/3", "2/3", "3/3"]
    (lab / TARGET).write_bytes((lab / TARGET).read_bytes() + b"# mine\n")
    assert labctl() == 0
    assert "→ labctl verify" in labctl.out
    assert labctl("break", "revert") == 0
    assert ".labctl/kept/" in labctl.err
    assert (lab / TARGET).read_bytes() == original


@pytest.mark.usefixtures("lab")
def test_show_does_not_spoil(labctl: Labctl) -> None:
    for arguments in (
        ("break", "show", "00"),
        ("break", "show", "00", "--json"),
        ("break", "list", "--json"),
    ):
        assert labctl(*arguments) == 0
        for secret in ("model.forward", "scheduler.submit", "handlers"):
            assert secret not in labctl.out + labctl.err


@pytest.mark.usefixtures("lab")
def test_json_wherever_data_comes_out(labctl: Labctl) -> None:
    assert labctl("--json") == 0
    assert labctl.json["next"] == "labctl break apply 00"
    assert labctl("break", "list", "--json") == 0
    assert [brk["state"] for brk in labctl.json] == ["new"]
    assert labctl("break", "status", "--json") == 0
    assert labctl.out == "null\n"
    assert labctl("break", "apply", "00", *LEARNER, "--json") == 0
    assert labctl.json["learner"] == "Ana"
    assert labctl("break", "status", "--json") == 0
    assert labctl.json["files"] == {TARGET: "broken"}
    assert labctl("hint", "--json") == 0
    assert [hint["number"] for hint in labctl.json] == [1]
    assert labctl("break", "list", "--json") == 0
    assert [brk["state"] for brk in labctl.json] == ["applied"]
    assert labctl("break", "revert", "--json") == 0
    assert labctl.json["files"][0]["outcome"] == "restored"
    assert labctl("break", "recover", "--json") == 0
    assert labctl.json["files"] == []


@pytest.mark.usefixtures("lab")
@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["nonsense"], 2, "labctl --help"),
        (["break", "apply"], 2, "labctl break apply --help"),
        (["hint", "--nonsense"], 2, "labctl hint --help"),
        (["serve", "--port", "0"], 2, "labctl serve --help"),
        (["break", "apply", "77", *LEARNER], 2, "labctl break list"),
        (["break", "apply", "00"], 2, "--learner"),
        (["break", "apply", "00", "--learner", "../.."], 2, "--learner"),
        (["break", "revert"], 2, "labctl break list"),
        (["hint"], 2, "labctl break list"),
        (["--lang", "fr"], 2, "labctl --lang en"),
    ],
)
def test_errors_have_a_code_and_a_next_command(
    labctl: Labctl, arguments: list[str], code: int, says: str
) -> None:
    assert labctl(*arguments) == code
    assert labctl.out == ""
    assert says in labctl.err.splitlines()[-1]
    assert "Traceback" not in labctl.err


def test_a_dirty_target_is_5_and_a_lock_is_7(lab: Path, labctl: Labctl) -> None:
    with lock.hold(lab):
        assert labctl("break", "apply", "00", *LEARNER) == 7
        assert str(os.getpid()) in labctl.err
    (lab / TARGET).write_bytes((lab / TARGET).read_bytes() + b"# mine\n")
    assert labctl("break", "apply", "00", *LEARNER) == 5
    assert TARGET in labctl.err


@pytest.mark.usefixtures("lab")
def test_a_bug_is_70_and_an_interrupt_130(labctl: Labctl, monkeypatch: pytest.MonkeyPatch) -> None:
    for error, code in ((ZeroDivisionError, 70), (KeyboardInterrupt, 130), (OSError(28, "full"), 70)):

        def fail(*_: object, error: BaseException | type[BaseException] = error) -> None:
            raise error

        monkeypatch.setattr(patching, "apply", fail)
        assert labctl("break", "apply", "00", *LEARNER) == code


@pytest.mark.parametrize("phase", ["applying", "reverting"])
def test_every_command_notices_an_interrupted_one(lab: Path, labctl: Labctl, phase: attempts.Phase) -> None:
    original = (lab / TARGET).read_bytes()
    interrupt(lab, phase)
    for arguments in (
        (),
        ("break", "list"),
        ("break", "status"),
        ("hint",),
        ("break", "apply", "00", *LEARNER),
    ):
        labctl(*arguments)
        assert "labctl break recover" in labctl.out + labctl.err
    assert labctl("break", "recover") == 0
    assert (lab / TARGET).read_bytes() == original
    assert labctl("break", "recover") == 0
    assert attempts.load_active(lab) is None


@pytest.mark.usefixtures("lab")
@pytest.mark.parametrize(
    "arguments",
    [["--lang", "es", "--help"], ["--help", "--lang=es"], ["break", "apply", "--help", "--lang", "es"]],
)
def test_the_language_may_stand_anywhere(labctl: Labctl, arguments: list[str]) -> None:
    assert labctl(*arguments) == 0
    assert "avería" in labctl.out.lower()
    assert "core." not in labctl.out
    assert "load." not in labctl.out


@pytest.mark.usefixtures("lab")
def test_no_help_shows_a_key(labctl: Labctl) -> None:
    for command in ("load", "curve", "verify", "demo", "hint", "serve", "doctor", "break"):
        assert labctl(command, "--help") == 0
        assert not {"core.help", "load.help"} & {word[:9] for word in labctl.out.split()}


@pytest.mark.usefixtures("lab")
@pytest.mark.parametrize("line", ["--help", "--json", "break list"])
def test_it_is_quick_because_it_loads_little(line: str) -> None:
    run = f"cli.run({line!r}.split())"
    code = f"import sys; from labctl.cli import app as cli; {run}; print(*sys.modules, file=sys.stderr)"
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    assert not {"numpy", "git", "rich", "httpx", "aiohttp"} & set(result.stderr.split())
    # typer needs it as soon as it converts a value.
    assert line != "--help" or "pydantic" not in result.stderr


@pytest.mark.usefixtures("lab")
def test_a_reader_that_goes_away_is_no_error() -> None:
    result = subprocess.run(
        f"{sys.executable} -m labctl --help | true; exit ${{PIPESTATUS[0]}}",
        shell=True,
        executable="/bin/bash",
        cwd=PROJECT,
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0
    assert result.stderr == ""


@pytest.mark.usefixtures("lab")
def test_a_terminal_without_unicode_is_no_error() -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii:strict", "LABCTL_LANG": "es"}
    result = subprocess.run(
        [sys.executable, "-m", "labctl"], cwd=PROJECT, env=environment, capture_output=True, text=True
    )
    assert result.returncode == 0
    assert "labctl break apply 00" in result.stdout


def test_json_before_the_command_is_refused_not_ignored(labctl: Labctl) -> None:
    assert labctl("--json", "doctor") == 2
    assert "→ labctl doctor --help" in labctl.err


def test_a_break_that_came_in_by_itself_is_not_no_break(lab: Path, labctl: Labctl) -> None:
    labctl("break", "apply", "00", *LEARNER)
    git(lab, "commit", "-q", "-a", "-m", "By mistake")
    for command in (("break", "revert"), ("break", "status"), ("doctor",)):
        labctl(*command)
        said = labctl.out + labctl.err
        assert "is in your last commit" in said
        assert f"git commit -m 'Without break 00' -- {TARGET}" in said
    assert labctl("break", "apply", "00", *LEARNER) == 2
    assert "is in your last commit" in labctl.err


def test_where_a_break_is_can_be_asked_without_git(lab: Path, labctl: Labctl) -> None:
    (lab / ".git").rename(lab / "no-git")
    assert labctl("break", "status") == 0
    assert "No break is in" in labctl.out


def test_doctor_names_a_fix_for_whatever_is_wrong(lab: Path, labctl: Labctl) -> None:
    labctl("doctor", "--json")
    checks = {check["name"]: check for check in labctl.json}
    assert {"Python", "Git", "BLAS", "Cores", "Threads", "Port"} <= set(checks)
    assert all(check["fix"] for check in checks.values() if check["health"] != "good")
    interrupt(lab)
    assert labctl("doctor") == 1
    assert "labctl break recover" in labctl.out
    git(lab, "checkout", "-q", "--orphan", "empty")
    (lab / ".git").rename(lab / "no-git")
    assert labctl("doctor") == 1
    assert "git clone" in labctl.out
