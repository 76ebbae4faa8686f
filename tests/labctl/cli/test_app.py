import os
import re
import socket
import subprocess
import sys
from dataclasses import replace
from importlib import metadata
from pathlib import Path

import pytest

from labctl.catalog.breaks import load_break
from labctl.tree import attempts, lock, patching
from tests.conftest import PROJECT, TARGET, git
from tests.labctl.cli.conftest import Labctl

LEARNER = ("--learner", "Ana")


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
    assert labctl.err.endswith("→ labctl load\n")
    for number in (1, 2, 3):
        assert labctl("hint") == 0
        assert labctl.out.startswith(f"{number}  ")
    assert labctl("hint") == 0
    assert labctl.out == ""
    assert "--all-seen" in labctl.err
    assert labctl("hint", "--all-seen") == 0
    assert [line[:3] for line in labctl.out.splitlines()] == ["1  ", "2  ", "3  "]
    (lab / TARGET).write_bytes((lab / TARGET).read_bytes() + b"# mine\n")
    (lab / "breaks/00-no-batching/README.md").write_text("The story")
    assert labctl() == 0
    assert "→ labctl verify" in labctl.out
    assert labctl("break", "revert") == 0
    assert ".labctl/kept/" in labctl.err
    assert "break show" not in labctl.err  # which tells all of a repaired break only
    assert "breaks/00-no-batching/README.md" in labctl.err
    assert (lab / TARGET).read_bytes() == original


def test_show_does_not_spoil(lab: Path, labctl: Labctl) -> None:
    for arguments in (
        ("break", "show", "00"),
        ("break", "show", "00", "--json"),
        ("break", "list", "--json"),
    ):
        assert labctl(*arguments) == 0
        concept = str(load_break(lab, "00").concept)
        for secret in ("model.forward", "scheduler.submit", "handlers", concept):
            assert secret not in labctl.out + labctl.err


def test_show_tells_all_once_it_is_repaired(lab: Path, labctl: Labctl) -> None:
    attempts.close(lab, patching.apply(lab, load_break(lab, "00"), "Ana"), "reverted")
    assert labctl("break", "show", "00") == 0
    assert "scheduler.submit" not in labctl.out
    attempts.close(lab, started(lab), "verified")
    assert labctl("break", "show", "00") == 0
    concept = str(load_break(lab, "00").concept)
    for told in ("scheduler.submit", concept, "https://", "learners/ana/", "theory"):
        assert told in labctl.out
    assert labctl("break", "show", "00", "--json") == 0
    assert labctl.json["opened"]["hidden_cause"]


def started(lab: Path) -> attempts.Attempt:
    [attempt] = attempts.closed(lab)
    return replace(attempt, id=f"{attempt.id}x")


@pytest.mark.usefixtures("lab")
def test_json_wherever_data_comes_out(labctl: Labctl) -> None:
    assert labctl("--json") == 0
    assert labctl.json["next"] == "labctl break apply 00"
    assert labctl("break", "list", "--json") == 0
    assert {brk["state"] for brk in labctl.json} == {"new"}
    assert labctl("break", "status", "--json") == 0
    assert labctl.out == "null\n"
    assert labctl("break", "apply", "00", *LEARNER, "--json") == 0
    assert labctl.json["learner"] == "Ana"
    assert labctl("break", "status", "--json") == 0
    assert labctl.json["files"] == {TARGET: "broken"}
    assert labctl("break", "status") == 0
    assert TARGET not in labctl.out  # where it is, is for the learner to find out
    assert labctl("hint", "--json") == 0
    assert [hint["number"] for hint in labctl.json] == [1]
    assert labctl("break", "list", "--json") == 0
    assert [brk["id"] for brk in labctl.json if brk["state"] == "applied"] == ["00"]
    assert labctl("break", "revert", "--json") == 0
    assert labctl.json["files"][0]["outcome"] == "restored"
    assert labctl("break", "recover", "--json") == 0
    assert labctl.json["files"] == []


@pytest.mark.usefixtures("lab")
@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["nonsense"], 2, "labctl --help"),
        (["break", "nonsense"], 2, "labctl break --help"),
        (["revert"], 2, "→ labctl break revert"),
        (["apply", "00", *LEARNER], 2, "→ labctl break apply 00 --learner Ana"),
        (["status"], 2, "→ labctl break status"),
        (["break", "verify"], 2, "→ labctl verify"),
        (["runs", "lst"], 2, "→ labctl runs list"),
        (["lod", "--label", "one two"], 2, "→ labctl load --label 'one two'"),
        (["help", "load"], 2, "→ labctl load --help"),
        (["version"], 2, "→ labctl --version"),
        (["break", "apply"], 2, "labctl break apply --help"),
        (["hint", "--nonsense"], 2, "labctl hint --help"),
        (["serve", "--port", "0"], 2, "labctl serve --port 8033"),
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
    ("line", "english", "spanish"),
    [
        ("load --surprise", "`labctl load` has no option --surprise.", "no tiene la opción --surprise"),
        ("load --concurrency", "--concurrency needs a value.", "--concurrency necesita un valor."),
        ("load --json=3", "--json takes no value.", "--json no lleva valor."),
        ("break apply", "`labctl break apply` needs BREAK.", "le falta BREAK."),
        ("report last", "`labctl report` needs --html.", "le falta --html."),
        ("hint me now", "`labctl hint` takes no argument “me now”.", "no admite el argumento «me now»."),
        ("serve --port 65536", "“65536” is not a port from 1 to 65535.", "no es un puerto de 1 a 65535."),
    ],
)
def test_what_cannot_be_typed_is_said_in_the_language_in_use(
    labctl: Labctl, line: str, english: str, spanish: str
) -> None:
    for language, words in (("en", english), ("es", spanish)):
        assert labctl("--lang", language, *line.split()) == 2
        assert words in labctl.err.splitlines()[0]


@pytest.mark.parametrize("line", ["", "break", "break apply", "runs compare", "report", "load", "serve"])
def test_no_word_of_a_spanish_help_is_english(labctl: Labctl, line: str) -> None:
    assert labctl(*line.split(), "--help", "--lang", "es") == 0
    words = set(re.findall(r"[A-Za-z]+", labctl.out))
    assert not words & {"Usage", "Options", "Commands", "Arguments", "Show", "exit", "required", "OPTIONS"}
    assert "<" not in labctl.out


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


def test_the_version(labctl: Labctl) -> None:
    assert labctl("--version") == 0
    assert labctl.out == f"labctl {metadata.version('miniserve-lab')}\n"


@pytest.mark.parametrize("language", ["en", "es"])
def test_help_has_every_command_once_in_the_order_in_which_it_is_needed(
    labctl: Labctl, language: str
) -> None:
    assert labctl("--help", "--lang", language) == 0
    words = [line.split()[0] for line in labctl.out.splitlines() if re.match(r"  [a-z]+  ", line)]
    learning = "demo break load curve hint diagnose verify hunt contrast progress"
    assert words == f"{learning} runs report serve doctor dev".split()
    assert "..." not in labctl.out.partition("\n")[2]
    assert labctl("load", "--help", "--lang", language) == 0
    assert re.fullmatch(r"\w+: labctl load \[\w+\]", labctl.out.splitlines()[0])


def test_a_port_that_is_taken_leads_to_a_free_one(labctl: Labctl) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        assert labctl("serve", "--port", str(port)) == 6
    assert f"Port {port} is taken" in labctl.err
    assert re.search(r"→ labctl serve --port \d+\n$", labctl.err)


def test_git_commands_that_are_offered_work_from_any_folder(
    lab: Path, labctl: Labctl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    healthy = (lab / TARGET).read_bytes()
    labctl("break", "apply", "00", *LEARNER)
    broken = (lab / TARGET).read_bytes()
    labctl("break", "revert")
    for folder in (lab, lab / "miniserve", tmp_path):
        monkeypatch.chdir(folder)
        (lab / TARGET).write_bytes(broken)
        labctl("break", "status")
        offered = labctl.err.splitlines()[-1].removeprefix("→ ")
        assert " apply -R " in offered
        subprocess.run(offered, shell=True, check=True)
        assert (lab / TARGET).read_bytes() == healthy


@pytest.mark.usefixtures("lab")
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_closed_stream_is_no_error(closed: str) -> None:
    result = subprocess.run(
        f"{sys.executable} -m labctl {closed}", shell=True, cwd=PROJECT, capture_output=True, text=True
    )
    assert (result.returncode, result.stderr) == (0, "")


@pytest.mark.usefixtures("lab")
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
@pytest.mark.parametrize("full", [">/dev/full", "2>/dev/full", ">/dev/full 2>/dev/full"])
def test_a_stream_without_room_is_no_bug(full: str) -> None:
    result = subprocess.run(
        f"{sys.executable} -m labctl hint --all-seen {full}",
        shell=True,
        cwd=PROJECT,
        capture_output=True,
        text=True,
    )
    assert result.returncode in (2, 70)
    assert "Traceback" not in result.stderr


@pytest.mark.usefixtures("lab")
@pytest.mark.parametrize("command", ["", "--help", "break list", "runs list"])
def test_a_folder_that_is_gone_is_no_error(command: str, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    line = f"cd {gone} && rmdir {gone} && PYTHONPATH={PROJECT} {sys.executable} -P -m labctl {command}"
    result = subprocess.run(line, shell=True, capture_output=True, text=True)
    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize("module", ["typer", "labctl.cli.app"])
def test_ctrl_c_while_modules_are_loaded_leaves_in_silence(module: str) -> None:
    code = f"""
import builtins, runpy, sys
load = builtins.__import__
def interrupted(name, *rest, **named):
    if name == {module!r}:
        raise KeyboardInterrupt
    return load(name, *rest, **named)
builtins.__import__ = interrupted
sys.argv = ["labctl"]
runpy.run_module("labctl", run_name="__main__")
"""
    result = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True)
    assert (result.returncode, result.stdout, result.stderr) == (130, "", "")


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
        assert f"git -C {lab} commit -m 'Without break 00' -- {TARGET}" in said
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
