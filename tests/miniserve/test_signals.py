"""How the process ends: Ctrl-C and SIGTERM, at any moment from the first import on."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import httpx
import psutil
import pytest

from tests.checkpoints import write_random_checkpoint
from tests.processes import is_running, wait_until_gone
from tests.program import server, url_in, wait_until_ready


@pytest.mark.parametrize("stop_signal", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_finishes_what_runs_and_ends_with_status_0(tmp_path: Path, stop_signal: int) -> None:
    directory = write_random_checkpoint(tmp_path, max_position_embeddings=1024)
    statuses: list[int] = []
    with server("--model", str(directory), "--port", "0", "--max-batch-size", "1") as (process, banner):
        assert banner.endswith(": 0.1 M weights, 1 slots, 1 MB of keys and values, 1 worker\n")
        url = url_in(banner)
        wait_until_ready(url)

        def ask() -> None:
            sentence = {"sentence": "She walk to school, " * 12}
            statuses.append(httpx.post(f"{url}/correct", json=sentence, timeout=60).status_code)

        clients = [threading.Thread(target=ask) for _ in range(3)]
        for client in clients:
            client.start()
        with httpx.Client(base_url=url) as watcher:
            while "miniserve_request_admitted_total 3.0" not in watcher.get("/metrics").text:
                pass
        os.kill(process.pid, stop_signal)
        for client in clients:
            client.join()
        assert process.wait(10) == 0
    assert 200 in statuses, "what was running has been finished"
    assert set(statuses) <= {200, 503}, "what was waiting has been told, if there was no time left for it"
    assert len(statuses) == 3


SLOW_TO_STOP = """
import sys, time
from miniserve import __main__ as program
from miniserve.http import server

shutdown = server.Server.shutdown

async def late(self, sockets):
    time.sleep(1)  # whatever is sent meanwhile lies there unread
    await shutdown(self, sockets)

server.Server.shutdown = late
sys.exit(program.main(sys.argv[1:]))
"""


def test_a_request_that_was_sent_before_the_end_is_answered(model_dir: Path) -> None:
    command = [sys.executable, "-c", SLOW_TO_STOP, "--port", "0", "--model", str(model_dir)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        url = url_in(process.stderr.readline())
        wait_until_ready(url)
        with httpx.Client(base_url=url) as client:
            assert client.get("/healthz").status_code == 200
            process.terminate()
            time.sleep(0.5)
            assert client.post("/correct", json={"sentence": "She walk."}).status_code in (200, 503)
        assert process.wait(10) == 0


INTERRUPTED = """
import signal, sys
from miniserve import __main__ as program
from miniserve.http import server

run = server.Server.run

def interrupted(self, sockets):
    signal.raise_signal(signal.{stop_signal})
    run(self, sockets)

server.Server.run = interrupted
sys.exit(program.main(sys.argv[1:]))
"""


@pytest.mark.parametrize("stop_signal", ["SIGTERM", "SIGINT"])
def test_a_signal_that_comes_before_the_server_runs_stops_it_too(model_dir: Path, stop_signal: str) -> None:
    done = subprocess.run(
        [
            *(sys.executable, "-c", INTERRUPTED.format(stop_signal=stop_signal)),
            *("--model", str(model_dir), "--port", "0"),
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("stop_signal", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("after_s", [0, 0.2, 0.4, 0.8])
def test_a_signal_ends_a_start_at_any_moment(model_dir: Path, after_s: float, stop_signal: int) -> None:
    command = [sys.executable, "-m", "miniserve", "--model", str(model_dir), "--port", "0", "--threads", "2"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        while len(workers := psutil.Process(process.pid).children()) < 2:
            time.sleep(0.001)
        time.sleep(after_s)
        process.send_signal(stop_signal)
        status = process.wait(20)
        assert process.stderr is not None
        assert [line for line in process.stderr if not line.startswith("miniserve listens on")] == []
    assert status in (0, -stop_signal), "in the middle of an import it ends as any program does"
    wait_until_gone(*(worker.pid for worker in workers))


START_STALLS = {
    "the server's own copy of the model": "model.NumpyModel.load = lambda directory: time.sleep(600)",
    "a worker's copy": """
start = processes.Processes.start

def start_and_stop(workers):
    start(workers)
    for worker in workers.workers:
        os.kill(worker._process.pid, signal.SIGSTOP)

processes.Processes.start = start_and_stop
""",
}
STALLED = """
import os, signal, sys, time
from miniserve import __main__ as program, model, processes
{stall}
sys.exit(program.main(sys.argv[1:]))
"""


@pytest.mark.parametrize("stop_signal", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("stall", START_STALLS)
def test_a_signal_ends_a_start_that_takes_for_ever(model_dir: Path, stall: str, stop_signal: int) -> None:
    program = ("-c", STALLED.format(stall=START_STALLS[stall]))
    with server("--model", str(model_dir), "--port", "0", "--threads", "2", program=program) as (
        process,
        banner,
    ):
        assert httpx.get(url_in(banner) + "/readyz").status_code == 503
        workers = psutil.Process(process.pid).children()
        process.send_signal(stop_signal)
        assert process.stderr is not None
        assert (process.wait(20), process.stderr.read()) == (0, "")
    assert len(workers) == 2
    wait_until_gone(*(worker.pid for worker in workers))


def test_a_signal_ends_a_start_whose_compiler_takes_for_ever(
    model_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiler = tmp_path / "cc"
    compiler.write_text(f"#!/bin/sh\necho $$ > {tmp_path / 'pid'}\nexec sleep 600\n")
    compiler.chmod(0o755)
    monkeypatch.setenv("CC", str(compiler))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    with server("--model", str(model_dir), "--port", "0", "--kernel", "compiled") as (process, _):
        while not (tmp_path / "pid").exists() or not (tmp_path / "pid").read_text():
            time.sleep(0.01)
        process.terminate()
        assert process.wait(20) == 0
    pid = int((tmp_path / "pid").read_text())
    assert not is_running(pid), "it is ended with the server"
    assert list((tmp_path / "miniserve").iterdir()) == [], "and leaves nothing"


def wait_until(happens: Callable[[], bool]) -> None:
    give_up_at = time.monotonic() + 60
    while not happens():
        assert time.monotonic() < give_up_at
        time.sleep(0.01)


def is_ready(url: str) -> bool:
    try:
        return httpx.get(f"{url}/readyz").status_code == 200
    except httpx.TransportError:
        return False


@contextmanager
def stopped_by(stop_signal: signal.Signals, *command: str) -> Iterator[subprocess.Popen[str]]:
    """A process to which the signal means what it means in a terminal, even if these tests ignore it."""
    with subprocess.Popen(
        [sys.executable, *command],
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(stop_signal, signal.SIG_DFL),
    ) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.mark.parametrize("stop_signal", [signal.SIGINT, signal.SIGTERM])
def test_the_second_signal_ends_it_at_once_and_in_one_line(
    model_dir: Path, stop_signal: signal.Signals
) -> None:
    """While an answer waits for a worker that stands still, so that only the second signal can end it."""
    arguments = ("-m", "miniserve", "--model", str(model_dir), "--port", "0", "--threads", "1")
    with stopped_by(stop_signal, *arguments) as process, ThreadPoolExecutor(1) as client:
        assert process.stderr is not None
        url = url_in(process.stderr.readline())
        wait_until_ready(url)
        [worker] = psutil.Process(process.pid).children()
        worker.suspend()
        try:
            answer = client.submit(httpx.post, f"{url}/correct", json={"sentence": "She go."}, timeout=60)
            wait_until(lambda: "miniserve_num_requests_running 1" in httpx.get(f"{url}/metrics").text)
            process.send_signal(stop_signal)
            wait_until(lambda: not is_ready(url))
            process.send_signal(stop_signal)
            assert process.wait(30) == -stop_signal
        finally:
            worker.kill()
        assert isinstance(answer.exception(), httpx.HTTPError)
        lines = process.stderr.read().splitlines()
    assert lines == ["miniserve: stopped at once; what was being answered is cut off"]


@pytest.mark.parametrize("imported", ["miniserve.descriptors", "miniserve.settings", "uvicorn"])
def test_ctrl_c_while_it_starts_ends_it_without_a_traceback(model_dir: Path, imported: str) -> None:
    """Sent as soon as Python reports this import: after the package's first line, before it serves."""
    arguments = ("-X", "importtime", "-m", "miniserve", "--model", str(model_dir), "--port", "0")
    with stopped_by(signal.SIGINT, *arguments) as process:
        assert process.stderr is not None
        assert any(line.split()[-1] == imported for line in process.stderr), "never imported"
        process.send_signal(signal.SIGINT)
        assert process.wait(30) in (0, -signal.SIGINT)
        assert "Traceback" not in process.stderr.read()
