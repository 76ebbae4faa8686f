"""The load process: one job after another, and never longer than the labctl that started it."""

import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from labctl.load.arrivals import Closed, Open
from labctl.load.endpoints import Correct
from labctl.load.load import Load
from labctl.load.mix import only
from labctl.load.process import LoadProcess, load_process
from labctl.load.samples import End
from tests.labctl.responder import batching, responder


@contextmanager
def few_open_files() -> Iterator[None]:
    """What is started in this block may have 128 files open, unless it asks for more."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (128, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def load(url: str, arrivals: Closed | Open) -> Load:
    return Load(only(Correct(url), ["He go."]), arrivals)


def test_jobs_are_done_one_after_another_in_one_process() -> None:
    process = LoadProcess()
    try:
        with responder() as server:
            shown = [process.run(load(server.url, Closed(2, num_requests=n))) for n in (4, 6)]
    finally:
        process.close()
    assert [(len(one.samples), one.end) for one in shown] == [(4, End.FINISHED), (6, End.FINISHED)]


def test_there_may_be_more_connections_than_the_shell_allows_open_files() -> None:
    with few_open_files():
        process = LoadProcess()
    try:
        with responder(batching(0.3)) as server:
            shown = process.run(load(server.url, Closed(150, num_requests=150)))
    finally:
        process.close()
    assert {sample.error for sample in shown.samples} == {None}


def test_more_connections_than_open_files_do_not_mean_that_the_server_is_gone() -> None:
    with responder(batching(0.5)) as server:
        source = (
            "import resource\n"
            "resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))\n"
            "from tests.labctl.load.test_process import *\n"
            f"shown = load_process().run(load({server.url!r}, Open(500, num_requests=200)))\n"
            "print(shown.end, sorted({str(sample.error) for sample in shown.samples}))\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", source],
            env={**os.environ, "PYTHONPATH": str(Path.cwd())},
            capture_output=True,
            text=True,
        )
    assert (done.stdout, done.stderr) == ("finished ['None', 'client_limit']\n", "")


def test_a_run_that_is_stopped_reports_what_it_has_and_the_next_one_works() -> None:
    process = load_process()
    with responder(batching(0.01)) as server:

        def interrupt(_: object) -> None:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            process.run(load(server.url, Closed(2, duration_s=60)), interrupt)
        shown = process.stop()
        assert shown is not None
        assert shown.end is End.STOPPED
        assert shown.samples
        assert load_process() is not process
        assert len(load_process().run(load(server.url, Closed(1, num_requests=2))).samples) == 2


@pytest.mark.parametrize("written", [b"half", (1000).to_bytes(8, "big") + b"of a job"])
def test_a_run_that_is_stopped_before_it_began_has_nothing_to_report(
    written: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    """Ctrl-C while the job was being written: half a message."""
    process = LoadProcess()  # a new one, for its standard error to be the captured one
    assert process._process.stdin is not None
    process._process.stdin.write(written)
    assert process.stop() is None
    assert capfd.readouterr().err == ""


def test_a_load_process_that_dies_is_an_error_and_not_an_empty_run() -> None:
    process = load_process()
    process._process.kill()
    with pytest.raises(RuntimeError, match="ended with code -9"):
        process.run(load("http://127.0.0.1:1", Closed(1, num_requests=1)))
    assert load_process() is not process


def test_load_ends_with_the_labctl_that_was_killed() -> None:
    """Killed in the middle of a run, so that it could tell nobody."""
    with responder(batching(0.01)) as server:
        source = (
            "from tests.labctl.load.test_process import *\n"
            f"load_process().run(load({server.url!r}, Closed(2, duration_s=60)))\n"
        )
        parent = subprocess.Popen(
            [sys.executable, "-c", source], env={**os.environ, "PYTHONPATH": str(Path.cwd())}
        )
        try:
            _until(lambda: len(server.bodies) > 10)
        finally:
            parent.send_signal(signal.SIGKILL)
            parent.wait()
        _until(lambda: _is_quiet(server.bodies))


def _is_quiet(bodies: list[dict[str, object]]) -> bool:
    before = len(bodies)
    time.sleep(0.3)
    return len(bodies) == before


def _until(condition: object, seconds: float = 30) -> None:
    assert callable(condition)
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)
