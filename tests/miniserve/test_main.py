"""The process: flags, port, banner, what it prints and what it costs while nobody asks."""

import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from miniserve.__main__ import main
from miniserve.processes import Processes
from tests.checkpoints import write_random_checkpoint
from tests.compiler import needs_compiler
from tests.processes import cpu_seconds
from tests.program import server, url_in, wait_until_ready


def until_ready(url: str, process: subprocess.Popen[bytes]) -> None:
    """Of a server that does not say when it listens."""
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
