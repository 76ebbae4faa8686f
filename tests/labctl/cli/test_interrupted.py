"""A run cut short by Ctrl-C, by its server or by an edit: what was measured is kept, and gets no verdict."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from labctl.load import runner
from labctl.load.runner import Interrupted
from labctl.load.samples import Shown
from labctl.measure import blocks, observing
from labctl.runs import store as runs
from labctl.tree import attempts
from tests.labctl import stage
from tests.labctl.cli.typed import labctl
from tests.processes import is_running


def test_a_server_that_dies_under_load_ends_the_run_at_once(
    staged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stage.edit(
        staged, "    seen.answered += 1\n", "    seen.answered += 1\n    seen.answered < 40 or os._exit(9)\n"
    )
    started = time.monotonic()
    assert labctl("load", "--duration", "60s", "--concurrency", "4") == 6
    assert time.monotonic() - started < 30
    assert "died under load" in capsys.readouterr().err


def test_a_server_that_does_not_start(staged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stage.edit(staged, "SECONDS = 0.03", "SECONDS = 0.03 +")
    assert labctl("load", "--concurrency", "4") == 6
    assert "SyntaxError" in capsys.readouterr().err


def test_ctrl_c_stops_the_server_and_shows_what_was_measured(staged: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "labctl", "load", "--concurrency", "4", "--duration", "60s"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=stage.REAL,
        env={**os.environ, "LABCTL_ROOT": str(staged)},
    )
    busy = staged / ".labctl/busy"
    busy.unlink(missing_ok=True)
    while not busy.exists() or not busy.read_text():
        assert process.poll() is None
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert process.returncode == 130, err
    assert "cut short" in out
    assert "p50 latency" in out
    assert "Traceback" not in err
    assert not is_running(int(busy.read_text()))
    kept = runs.load(staged, "last")
    assert kept.partial
    assert kept.series[0].concurrency == 4


def interrupted_at(turn: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C when so many runs of this command are over."""
    real, begun = runner.measure, iter(range(100))

    def measure(*arguments: Any, **options: Any) -> Shown:
        if next(begun) == turn:
            raise Interrupted(None)
        return real(*arguments, **options)

    monkeypatch.setattr(observing, "measure", measure)


@pytest.mark.parametrize(
    ("command", "series"),
    [(["curve", "--concurrency", "1,2,4"], 2), (["load", "--paired"], 2), (["verify"], 2)],
)
def test_what_was_measured_before_ctrl_c_is_kept_and_marked(
    staged: Path, command: list[str], series: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupted_at(series, monkeypatch)
    assert labctl(*command) == 130
    kept = runs.load(staged, "last")
    assert kept.command == command[0]
    assert kept.partial
    assert len(kept.series) == series


def test_ctrl_c_while_the_client_is_looked_at_loses_no_figure(
    staged: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> float:
        raise Interrupted(None)

    monkeypatch.setattr(observing, "client_floor_ms", interrupt)
    assert labctl("load", "--concurrency", "2", "--requests", "8") == 130
    assert "cut short" in capsys.readouterr().out
    assert runs.load(staged, "last").partial


@pytest.mark.parametrize("command", [["load", "--paired"], ["verify"]])
def test_files_edited_during_a_comparison_belong_to_no_verdict(
    staged: Path, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = observing.observe

    def edit(*arguments: Any, **options: Any) -> Any:
        stage.edit(staged, stage.SEAM, stage.SEAM + "  # repaired")
        monkeypatch.setattr(blocks, "observe", real)
        return real(*arguments, **options)

    monkeypatch.setattr(blocks, "observe", edit)
    assert labctl(*command) == 8
    assert attempts.load_active(staged) is None
