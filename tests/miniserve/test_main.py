"""The process: flags, port, banner, signals."""

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx
import psutil
import pytest

from miniserve.__main__ import main
from miniserve.processes import Processes
from tests.checkpoints import write_random_checkpoint
from tests.compiler import needs_compiler
from tests.processes import is_running, wait_until_gone


@contextmanager
def server(
    *arguments: str, program: Sequence[str] = ("-m", "miniserve")
) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A server process and its first line. In the end it stops when it is told to, and without complaint."""
    process = subprocess.Popen([sys.executable, *program, *arguments], stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    try:
        yield process, process.stderr.readline()
        if process.poll() is None:
            process.terminate()
            assert process.wait(30) == 0
        assert "Traceback" not in process.stderr.read()
    finally:
        process.kill()
        process.stderr.close()
        process.wait()


def url_in(banner: str) -> str:
    found = re.search(r"http://\S+", banner)
    assert found, banner
    return found[0]


def wait_until_ready(url: str) -> None:
    with httpx.Client(base_url=url) as client:
        for _ in range(2000):
            if client.get("/readyz").status_code == 200:
                return
    raise TimeoutError(url)


def until_ready(url: str, process: subprocess.Popen[bytes]) -> None:
    """As above, of a server that does not say when it listens."""
    give_up_at = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < give_up_at:
        with suppress(httpx.TransportError):
            if httpx.get(f"{url}/readyz").status_code == 200:
                return
        time.sleep(0.05)
    raise TimeoutError(url)


def test_a_bad_value_is_one_line_and_status_2() -> None:
    with server("--port", "http") as (process, line):
        assert line == "miniserve: --port (or MINISERVE_PORT) must be a whole number, not 'http'\n"
        assert process.stderr is not None
        assert process.stderr.read() == ""
        assert process.wait(10) == 2


def test_help_tells_every_flag_and_variable() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "miniserve", "--help"], capture_output=True, text=True, check=True
    )
    for name in ("host", "port", "max-batch-size", "prefill-chunk", "threads", "model"):
        assert f"--{name} " in done.stdout
        assert "MINISERVE_" + name.upper().replace("-", "_") in done.stdout


def test_a_busy_port_is_one_line_and_status_1(model_dir: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with server("--model", str(model_dir), "--port", str(port)) as (process, line):
            assert line == f"miniserve: cannot listen on 127.0.0.1 port {port}: Address already in use\n"
            assert process.stderr is not None
            assert process.stderr.read() == ""
            assert process.wait(10) == 1


@pytest.mark.parametrize(
    "host",
    ["exa..mple", "." * 3, "a" * 70 + ".example", "999.1.1.1", "no such name", "\udcff", "fe80::1%none"],
)
def test_a_host_that_is_none_is_one_line_and_status_1(host: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--port", "0", "--host", host]) == 1
    [line] = capfd.readouterr().err.splitlines()
    assert line.startswith("miniserve: cannot listen on ")


@pytest.mark.parametrize("path", ["a" * 5000, "/x" * 2100, "\udcff", "/dev/null", "a\nb"])
def test_a_model_that_no_path_leads_to_is_one_line_and_status_2(
    path: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["--port", "0", "--model", path]) == 2
    [line] = capfd.readouterr().err.splitlines()
    assert line.startswith(
        "miniserve: --model (or MINISERVE_MODEL) must be a directory with a config.json, not "
    )


CLOSED = """
import os, sys
for number in sys.argv.pop(1):
    os.close(int(number))
os.execv(sys.executable, [sys.executable, "-m", "miniserve", *sys.argv[1:]])
"""


@pytest.mark.parametrize("closed", ["0", "1", "2", "12", "012"])
def test_it_serves_with_its_standard_streams_closed(model_dir: Path, closed: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    flags = ("--port", str(port), "--model", str(model_dir), "--threads", "1")
    process = subprocess.Popen([sys.executable, "-c", CLOSED, closed, *flags])
    try:
        until_ready(f"http://127.0.0.1:{port}", process)
        assert httpx.post(f"http://127.0.0.1:{port}/correct", json={"sentence": "He go."}).status_code == 200
        process.terminate()
        assert process.wait(30) == 0
    finally:
        process.kill()
        process.wait()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_it_serves_though_nothing_can_be_printed(model_dir: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    command = [sys.executable, "-m", "miniserve", "--port", str(port), "--model", str(model_dir)]
    with Path("/dev/full").open("w") as full:
        process = subprocess.Popen(command, stdout=full, stderr=full)
    try:
        until_ready(f"http://127.0.0.1:{port}", process)
        process.terminate()
        assert process.wait(30) == 0
    finally:
        process.kill()
        process.wait()


EARLY = """
import sys
from miniserve import __main__ as program

def start(processes):
    print(*sorted({name.partition(".")[0] for name in sys.modules} & {"numpy", "starlette", "uvicorn"}))
    sys.exit()

program.Processes.start = start
program.main(sys.argv[1:])
"""


def test_workers_start_before_anything_large_is_imported() -> None:
    """So they are ready when the rest is; only a clock would notice otherwise."""
    command = [sys.executable, "-c", EARLY, "--port", "0"]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "\n"


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Processes]:
    """Those that `main` has started."""
    started: list[Processes] = []
    start = Processes.start

    def noted(processes: Processes) -> None:
        started.append(processes)
        start(processes)

    monkeypatch.setattr(Processes, "start", noted)
    return started


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[]", ": Expected `object`, got `array`"),
        ('{"num_hidden_layers": 1000000}', ": num_hidden_layers: Expected `int` <= 1024"),
        ('{"max_position_embeddings": 10000000000}', ": max_position_embeddings: Expected `int` <= 1048576"),
        ('{"a": ' + 100_000 * "[" + 100_000 * "]" + "}", " is nested too deep"),
    ],
)
def test_a_configuration_that_cannot_be_meant_is_one_line_and_no_worker_stays(
    tmp_path: Path, started: list[Processes], capfd: pytest.CaptureFixture[str], text: str, complaint: str
) -> None:
    write_random_checkpoint(tmp_path)
    (tmp_path / "config.json").write_text(text)
    assert main(["--model", str(tmp_path), "--port", "0", "--threads", "2"]) == 1
    assert capfd.readouterr().err == f"miniserve: {tmp_path / 'config.json'}{complaint}\n"
    [processes] = started
    assert len(processes.workers) == 2
    assert None not in [worker._process.returncode for worker in processes.workers]


def test_a_busy_port_starts_no_worker(started: list[Processes], capfd: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert main(["--port", str(taken.getsockname()[1])]) == 1
    assert "Address already in use" in capfd.readouterr().err
    assert started == []


def test_workers_that_cannot_be_started_are_one_line_and_status_1(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert main(["--port", "0"]) == 1
    reason = "[Errno 2] No such file or directory: '/nowhere/python'"
    assert capfd.readouterr().err == f"miniserve: a worker process could not be started: {reason}\n"


@pytest.mark.parametrize(("num_slots", "words"), [(1, "1 worker"), (2, "2 workers"), (9, "3 workers")])
def test_the_banner_counts_workers_of_which_none_is_without_a_slot(
    model_dir: Path, num_slots: int, words: str
) -> None:
    sizes = ("--max-batch-size", str(num_slots), "--threads", "3")
    with server("--model", str(model_dir), "--port", "0", *sizes) as (_, banner):
        assert banner.endswith(f", {words}\n")


@needs_compiler
def test_a_kernel_that_has_no_place_is_one_line_and_status_1(
    model_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "/dev/null/x")
    with server("--model", str(model_dir), "--port", "0", "--kernel", "compiled") as (process, first_line):
        assert process.wait(30) == 1
        assert process.stderr is not None
        *banner, complaint = [first_line, *process.stderr]
        assert complaint.startswith("miniserve: --kernel compiled cannot use /dev/null/x/miniserve: ")
        assert len(banner) <= 1, "it may have been listening by then"


@pytest.mark.parametrize(
    ("size", "complaint"),
    [
        ({}, "cannot read "),
        (
            {"head_dim": 1024, "max_position_embeddings": 2**20},  # more than any machine holds
            "keys and values of 256 slots with 1048576 positions take 8796.1 GB, and this machine has ",
        ),
    ],
)
def test_a_model_that_cannot_be_loaded_is_one_line_and_status_1(
    tmp_path: Path, size: dict[str, int], complaint: str
) -> None:
    (write_random_checkpoint(tmp_path, **size) / "model.safetensors").unlink()
    sizes = ("--max-batch-size", "256", "--threads", "2")
    with server("--model", str(tmp_path), "--port", "0", *sizes) as (process, first_line):
        assert process.stderr is not None
        *banner, last_line = [first_line, *process.stderr]
        assert last_line.startswith(f"miniserve: {complaint}")
        assert len(banner) <= 1, "it may have been listening by then"
        assert process.wait(10) == 1


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


def cpu_seconds(pid: int) -> float:
    """What a process and its children have computed so far."""
    seconds = 0.0
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it may have ended meanwhile
            fields = path.read_text().rpartition(")")[2].split()
            if pid in (int(path.parent.name), int(fields[1])):
                seconds += (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return seconds


@pytest.mark.skipif(sys.platform != "linux", reason="reads CPU times from /proc")
def test_an_idle_server_does_nothing(model_dir: Path) -> None:
    """At most a hundredth of a core, its worker processes included. CPU time: no machine is too slow."""
    with server("--port", "0", "--model", str(model_dir), "--threads", "2") as (process, banner):
        url = url_in(banner)
        wait_until_ready(url)
        assert httpx.post(f"{url}/correct", json={"sentence": "She go."}).status_code == 200
        before = cpu_seconds(process.pid)
        assert before > 0.1, "two processes have started and imported NumPy"
        time.sleep(0.5)
        before = cpu_seconds(process.pid)
        time.sleep(3)
        assert cpu_seconds(process.pid) - before <= 0.03
