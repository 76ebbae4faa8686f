import os
import py_compile
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from labctl import paths
from labctl.errors import ServerDidNotStart
from labctl.server import bytecode, guard
from labctl.server import process as server
from miniserve.digest import source_digest
from tests.conftest import PROJECT
from tests.processes import is_running, wait_until_gone

# The two routes labctl asks for, and as much of a server as they need.
SERVER = """
import argparse, http.server, json, os, pathlib, signal, sys
from miniserve.digest import source_digest
parser = argparse.ArgumentParser()
parser.add_argument("--host"); parser.add_argument("--port", type=int); parser.add_argument("--flag")
args = parser.parse_args()
digest = source_digest(pathlib.Path(__file__).parent)
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        health = {"status": "alive", "pid": os.getpid(), "source_digest": digest}
        body = json.dumps(health if self.path == "/healthz" else {"status": "ready"}).encode()
        self.send_response(200); self.send_header("content-length", str(len(body))); self.end_headers()
        self.wfile.write(body)
    def log_message(self, *args): pass
signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
print("listening", args.flag, os.environ["PYTHONPYCACHEPREFIX"], flush=True)
http.server.HTTPServer((args.host, args.port), Handler).serve_forever()
"""


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A tree with a server that starts at once."""
    monkeypatch.setenv("LABCTL_ROOT", str(tmp_path))
    package = tmp_path / "miniserve"
    package.mkdir()
    shutil.copy(PROJECT / "miniserve" / "digest.py", package)
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text(SERVER)
    return tmp_path


def test_it_runs_the_tree_and_stops(tree: Path) -> None:
    with server.running_server(tree, extra_args=["--flag", "x"]) as handle:
        assert is_running(handle.pid)
        assert handle.url == f"http://127.0.0.1:{handle.port}"
        assert handle.source_digest == source_digest(tree / "miniserve")
        assert server.get_json(handle.port, "/healthz")["pid"] == handle.pid
        assert "listening x" in handle.last_log_lines()
        pycache = Path(handle.last_log_lines().split()[-1])
        assert pycache.is_dir()
    assert not is_running(handle.pid)
    assert not pycache.exists()
    assert not (tree / "miniserve" / "__pycache__").exists()
    kept = [path.name for path in paths.bytecode_dir(paths.root()).rglob("*.pyc")]
    assert any(name.startswith("argparse.") for name in kept)
    assert not any(name.startswith("__main__.") for name in kept)


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, ZeroDivisionError])
def test_it_stops_whatever_happens(tree: Path, error: type[BaseException]) -> None:
    with pytest.raises(error), server.running_server(tree) as handle:
        raise error
    assert not is_running(handle.pid)


def test_one_that_will_not_stop_is_killed(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "STOP_SECONDS", 0.2)
    main = tree / "miniserve" / "__main__.py"
    main.write_text(SERVER.replace("lambda *_: sys.exit(0)", "signal.SIG_IGN"))
    with server.running_server(tree) as handle:
        pass
    assert not is_running(handle.pid)


def test_one_that_dies_at_once_says_why(tree: Path) -> None:
    (tree / "miniserve" / "__main__.py").write_text("print('first'); raise SystemExit('no weights here')")
    with pytest.raises(ServerDidNotStart, match="no weights here") as problem, server.running_server(tree):
        pass
    assert problem.value.exit_code == 6
    assert "exit code 1" in problem.value.message


def test_one_that_is_never_ready_says_so_and_is_stopped(tree: Path) -> None:
    (tree / "miniserve" / "__main__.py").write_text(
        "import os, time; print('pid', os.getpid(), flush=True); time.sleep(60)"
    )
    with (
        pytest.raises(ServerDidNotStart, match="not ready after 4 s") as problem,
        server.running_server(tree, ready_timeout=4),
    ):
        pass
    wait_until_gone(int(problem.value.message.split()[-1]))


def test_one_that_runs_other_files_is_refused(tree: Path) -> None:
    main = tree / "miniserve" / "__main__.py"
    main.write_text(SERVER.replace("digest = source", "digest = 'old' + source"))
    with pytest.raises(ServerDidNotStart, match="does not run the files"), server.running_server(tree):
        pass


def test_a_stale_bytecode_file_is_not_loaded(tree: Path) -> None:
    """Same second, same size, other code: the import system takes the .pyc for fresh."""
    module = tree / "miniserve" / "answer.py"
    (tree / "miniserve" / "__main__.py").write_text(
        SERVER.replace(
            'print("listening"', 'import miniserve.answer; print(miniserve.answer.VALUE, "listening"'
        )
    )
    module.write_text("VALUE = 'stale'")
    os.utime(module, (1_000_000, 1_000_000))
    stale = tree / "miniserve" / "__pycache__" / f"answer.{sys.implementation.cache_tag}.pyc"
    py_compile.compile(str(module), cfile=str(stale), doraise=True)
    module.write_text("VALUE = 'fresh'")
    os.utime(module, (1_000_000, 1_000_000))
    with server.running_server(tree) as handle:
        assert "fresh listening" in handle.last_log_lines()


def test_a_port_lost_between_look_and_bind_is_replaced(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    find = server._free_port
    with socket.socket() as squatter:
        squatter.bind((server.HOST, 0))
        squatter.listen()
        ports = [squatter.getsockname()[1]]
        monkeypatch.setattr(server, "_free_port", lambda: ports.pop() if ports else find())
        with server.running_server(tree) as handle:
            assert handle.port != squatter.getsockname()[1]


def test_a_port_that_was_asked_for_and_is_taken_is_an_error(tree: Path) -> None:
    with socket.socket() as squatter:
        squatter.bind((server.HOST, 0))
        squatter.listen()
        port = squatter.getsockname()[1]
        with pytest.raises(ServerDidNotStart, match="in use"), server.running_server(tree, port=port):
            pass


def test_another_server_on_the_port_is_not_taken_for_ours(tree: Path) -> None:
    with server.running_server(tree) as first:
        slow = SERVER.replace("import argparse", "import time; time.sleep(60)\nimport argparse")
        (tree / "miniserve" / "__main__.py").write_text(slow)
        with (
            pytest.raises(ServerDidNotStart, match=f"pid {first.pid}"),
            server.running_server(tree, port=first.port),
        ):
            pass


SHADOW = "raise SystemExit('a file of the learner was run')"


def test_no_other_file_of_the_tree_is_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The real server with its workers, beside files that are called like the library's and the packages'."""
    monkeypatch.setenv("LABCTL_ROOT", str(tmp_path))
    shutil.copytree(PROJECT / "miniserve", tmp_path / "miniserve", ignore=shutil.ignore_patterns("weights"))
    (tmp_path / "miniserve" / "weights").symlink_to(PROJECT / "miniserve" / "weights")
    for name in ("random", "queue", "aiohttp", "numpy", "uvicorn", "labctl"):
        (tmp_path / f"{name}.py").write_text(SHADOW)
    monkeypatch.chdir(tmp_path)
    with server.running_server(tmp_path) as handle:
        assert server.get_json(handle.port, "/healthz")["pid"] == handle.pid


def test_settings_of_the_shell_do_not_reach_it(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    main = tree / "miniserve" / "__main__.py"
    main.write_text(
        SERVER.replace("args.flag", "sorted(n for n in os.environ if 'BATCH' in n or 'PYTHON' in n)")
    )
    for name in ("MINISERVE_MAX_BATCH_SIZE", "PYTHONPATH", "PYTHONINSPECT"):
        monkeypatch.setenv(name, "1")
    with server.running_server(tree) as handle:
        assert "['PYTHONPYCACHEPREFIX', 'PYTHONUNBUFFERED']" in handle.last_log_lines()


@pytest.mark.usefixtures("own_cache")
def test_a_cache_that_does_not_load_is_thrown_away(tree: Path) -> None:
    with server.running_server(tree):
        pass
    for path in paths.bytecode_dir(tree).rglob("argparse.*.pyc"):
        path.write_bytes(path.read_bytes()[:1000])  # as a full disk leaves it
    assert bytecode.is_damaged()
    with server.running_server(tree):
        pass
    assert not bytecode.is_damaged()


@pytest.mark.usefixtures("own_cache")
def test_a_server_that_does_not_start_costs_no_cache(tree: Path) -> None:
    with server.running_server(tree):
        pass
    kept = sorted(paths.bytecode_dir(tree).rglob("*.pyc"))
    assert kept
    (tree / "miniserve" / "__main__.py").write_text("raise SystemExit(3)")
    with pytest.raises(ServerDidNotStart), server.running_server(tree):
        pass
    assert set(kept) <= set(paths.bytecode_dir(tree).rglob("*.pyc"))


@pytest.fixture
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "bytecode_dir", lambda _: tmp_path / "own bytecode")


USE = """
import pathlib, sys, time
from labctl.server import process as server
import signal
signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))  # as labctl does
with server.running_server(pathlib.Path(sys.argv[1])) as handle:
    print(handle.pid, flush=True)
    time.sleep(60)
"""


def wait_until_empty(folder: Path) -> None:
    give_up_at = time.monotonic() + 20
    while left := list(folder.iterdir()):
        assert time.monotonic() < give_up_at, left
        time.sleep(0.02)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_it_does_not_outlive_labctl(tree: Path, number: signal.Signals) -> None:
    labctl = subprocess.Popen(
        [sys.executable, "-c", USE, str(tree)], cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    with labctl:
        assert labctl.stdout is not None
        pid = int(labctl.stdout.readline())
        assert is_running(pid)
        labctl.send_signal(number)
        labctl.wait(20)
    wait_until_gone(pid)
    wait_until_empty(paths.scratch_dir(tree))


KILLED_WHILE_STARTING = """
import os, pathlib, signal, sys
from labctl.server import process as server
def killed(process, *_):
    print(process.pid, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
server._wait_until_ready = killed
with server.running_server(pathlib.Path(sys.argv[1])):
    pass
"""


INTERRUPTED_TWICE = """
import pathlib, sys
from labctl.server import guard, process as server
def interrupted(_):
    raise KeyboardInterrupt
guard._stop = interrupted
with server.running_server(pathlib.Path(sys.argv[1])) as handle:
    print(handle.pid, flush=True)
"""


@pytest.mark.parametrize("source", [KILLED_WHILE_STARTING, INTERRUPTED_TWICE])
def test_it_does_not_outlive_a_labctl_that_had_no_time_to_stop_it(tree: Path, source: str) -> None:
    labctl = subprocess.run(
        [sys.executable, "-c", source, str(tree)],
        cwd=PROJECT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    wait_until_gone(int(labctl.stdout))
    wait_until_empty(paths.scratch_dir(tree))


def test_logs_do_not_pile_up(tree: Path) -> None:
    for _ in range(30):
        server._new_log()
    assert len(list(paths.logs_dir(tree).iterdir())) == 20
