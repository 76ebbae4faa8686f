"""The lab's tests run what they should, nothing that lies beside them, and end with labctl."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from labctl import paths
from labctl.cli import app as cli
from labctl.server import bytecode
from labctl.tree import attempts
from labctl.tree.attempts import Phase
from labctl.tree.repository import Repository
from labctl.verify.checks import Mark
from labctl.verify.lab_tests import check_tests
from labctl.verify.tools import changed_since
from tests.labctl import stage
from tests.processes import is_running

TEST = "tests/phase33/test_throughput.py"
GREEN = "def test_a(): pass\n"


@pytest.fixture
def lab(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LABCTL_ROOT", str(tmp_path / "lab"))
    return stage.build(tmp_path / "lab")


# --- nothing beside them is run


@pytest.mark.parametrize("name", ["pytest.py", "random.py", "queue.py", "aiohttp.py", "sitecustomize.py"])
def test_a_file_at_the_root_is_nobodys_library(lab: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (lab / name).write_text("raise SystemExit('run')")
    (lab / TEST).write_text(f"import random, queue, aiohttp\n{GREEN}")
    monkeypatch.chdir(lab)
    monkeypatch.setenv("PYTHONPATH", str(lab))
    check = check_tests(lab, [TEST])
    assert check.mark is Mark.PASSED, check.reason


def test_a_planted_bytecode_file_is_not_run(lab: Path) -> None:
    (lab / TEST).write_text("def test_a(): pass\n")
    planted = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", TEST]
    plain = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    subprocess.run(planted, cwd=lab, env=plain, check=True, capture_output=True)
    cached = list((lab / "tests/phase33/__pycache__").glob("*.pyc"))
    assert cached, "pytest keeps what it has compiled beside the test"
    when = (lab / TEST).stat()
    (lab / TEST).write_text("def test_a(): 1/ 0\n")  # the same size and time
    os.utime(lab / TEST, ns=(when.st_atime_ns, when.st_mtime_ns))
    assert check_tests(lab, [TEST]).mark is Mark.FAILED


def test_tests_find_each_other(lab: Path) -> None:
    (lab / "tests/helper.py").write_text("VALUE = 1\n")
    (lab / TEST).write_text(f"from tests.helper import VALUE\n{GREEN}")
    assert check_tests(lab, [TEST]).mark is Mark.PASSED


def test_a_cache_that_does_not_load_is_no_verdict(
    lab: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "bytecode_dir", lambda _: tmp_path / "own bytecode")
    (lab / TEST).write_text(GREEN)
    assert check_tests(lab, [TEST]).mark is Mark.PASSED
    for path in (tmp_path / "own bytecode").rglob("*.pyc"):
        path.write_bytes(path.read_bytes()[:100])  # as a full disk leaves it
    assert bytecode.is_damaged()
    assert check_tests(lab, [TEST]).mark is Mark.PASSED


# --- tools are compared by their bytes


def test_a_filter_does_not_hide_a_changed_tool(lab: Path) -> None:
    repository = Repository(lab)
    (lab / ".git/info").mkdir(exist_ok=True)
    (lab / ".git/info/attributes").write_text("*.py filter=hide\n")
    repository.run("config", "filter.hide.clean", f"git show HEAD:{TEST}")
    (lab / TEST).write_text("# anything at all\n")
    assert changed_since(repository, repository.head()) == [TEST]


def test_line_endings_of_a_checkout_are_no_change(lab: Path) -> None:
    repository = Repository(lab)
    for path in (lab / "breaks").rglob("*.toml"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert changed_since(repository, repository.head()) == []


# --- what was interrupted is not judged


@pytest.mark.parametrize("phase", ["applying", "reverting"])
@pytest.mark.parametrize("command", [["verify"], ["load", "--paired"], ["curve", "--compare"], ["demo"]])
def test_an_interrupted_change_is_named_and_not_judged(
    lab: Path, phase: Phase, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    original = (lab / stage.HANDLERS).read_bytes()
    assert cli.run(["break", "apply", "00"]) == 0
    attempt = attempts.load_active(lab)
    assert attempt is not None
    attempt.phase = phase
    attempts.save(lab, attempt)
    (lab / stage.HANDLERS).write_bytes(original)  # as a kill at the third rename of revert leaves it
    assert cli.run(command) == 2
    assert "labctl break recover" in capsys.readouterr().err
    assert attempts.load_active(lab) == attempt


@pytest.mark.parametrize("command", [["verify"], ["break", "revert"], ["hint"], ["hint", "--all-seen"]])
def test_after_git_clean_the_break_is_still_seen(
    lab: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["break", "apply", "00"]) == 0
    Repository(lab).run("clean", "-fdx")
    assert not paths.state_dir(lab).exists()
    assert cli.run(command) == 2
    assert "apply -R" in capsys.readouterr().err


# --- what they have started ends with labctl

STARTS_A_SERVER = """
import os, pathlib, subprocess, sys, time
def test_a():
    code = "import time, signal; signal.signal(signal.SIGTERM, signal.SIG_DFL); time.sleep(300)"
    server = subprocess.Popen([sys.executable, "-c", code])
    pathlib.Path(os.environ["PIDS"]).write_text(f"{os.getpid()} {server.pid}")
    time.sleep(300)
"""

VERIFY = """
import pathlib, signal, sys
from labctl.__main__ import _leave
from labctl.verify.lab_tests import check_tests
signal.signal(signal.SIGTERM, _leave)
check_tests(pathlib.Path(sys.argv[1]), [sys.argv[2]])
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_a_server_of_the_tests_does_not_outlive_labctl(
    lab: Path, tmp_path: Path, number: signal.Signals
) -> None:
    (lab / TEST).write_text(STARTS_A_SERVER)
    pids = tmp_path / "pids"
    labctl = subprocess.Popen(
        [sys.executable, "-c", VERIFY, str(lab), TEST],
        cwd=stage.REAL,
        env=os.environ | {"PIDS": str(pids)},
        stderr=subprocess.DEVNULL,
    )
    with labctl:
        wait_for(lambda: pids.exists() and len(pids.read_text().split()) == 2)
        started = [int(pid) for pid in pids.read_text().split()]
        labctl.send_signal(number)
        labctl.wait(30)
    wait_for(lambda: not any(map(is_running, started)))


def wait_for(happens: Callable[[], bool]) -> None:
    give_up_at = time.monotonic() + 60
    while not happens():
        assert time.monotonic() < give_up_at
        time.sleep(0.02)
