"""One miniserve process, started from a tree and always stopped again. Knows HTTP only as far as `/healthz`,
`/readyz`.

The process is proved to run the files of its tree (`source_digest`), never a stale `.pyc`, and does not
outlive labctl: a guard process, which holds the other end of a pipe, stops it even when labctl is killed.
"""

from __future__ import annotations

import http.client
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from labctl import paths
from labctl.errors import ServerDidNotStart
from labctl.server import bytecode
from labctl.server.guard import POLL_SECONDS, guarded

HOST = "127.0.0.1"
SETTINGS = ("PYTHON", "MINISERVE_")  # how variables begin that change what a server does
_NUM_PORTS_TRIED = 5
_NUM_LOGS_KEPT = 20


@dataclass(frozen=True, slots=True)
class ServerHandle:
    """A server that is up. `log` holds what it has printed."""

    url: str
    pid: int
    port: int
    source_digest: str
    log: Path

    def last_log_lines(self, count: int = 12) -> str:
        """The end of what the server has printed, for an error message."""
        return _tail(self.log, count)


class _PortTaken(Exception):
    """Somebody took the free port between our look and the server's bind."""


@contextmanager
def running_server(
    tree: Path, *, port: int | None = None, extra_args: Sequence[str] = (), ready_timeout: float = 30
) -> Iterator[ServerHandle]:
    """Run `python -m miniserve` of `tree` until the block ends; `ready_timeout` in seconds.

    Without `port`, a free one is found. Raises ServerDidNotStart, with the last log lines, if the server
    ends, is not ready in time, or does not run the files of `tree`.
    """
    attempts_left = 1 if port else _NUM_PORTS_TRIED
    may_be_the_cache = True
    with ExitStack() as stack:
        while True:
            attempts_left -= 1
            try:
                handle = stack.enter_context(
                    _one_server(tree, port or _free_port(), extra_args, ready_timeout)
                )
                break
            except _PortTaken as taken:
                if not attempts_left:
                    raise taken.__cause__ or taken from None
            except ServerDidNotStart:
                if not (may_be_the_cache and bytecode.throw_away_if_damaged()):
                    raise
                may_be_the_cache = False
        yield handle


@contextmanager
def _one_server(
    tree: Path, port: int, extra_args: Sequence[str], ready_timeout: float
) -> Iterator[ServerHandle]:
    log = _new_log()
    with log.open("wb") as output, _process(tree, command(tree, port, extra_args), output) as process:
        yield _wait_until_ready(process, tree, port, log, ready_timeout)


def serve(tree: Path, port: int, extra_args: Sequence[str] = ()) -> int:
    """Run the server of `tree` in the foreground until it ends; returns its exit code. Ctrl-C stops it
    politely.
    """
    with _process(tree, command(tree, port, extra_args), None) as process, suppress(KeyboardInterrupt):
        process.wait()
    return process.returncode


@contextmanager
def _process(
    tree: Path, arguments: Sequence[str], output: BinaryIO | None
) -> Iterator[subprocess.Popen[bytes]]:
    """A server process, stopped when the block ends. `output`: where it prints; None: where labctl prints."""
    with (
        bytecode.cache() as pycache,
        guarded(arguments, cwd=tree, env=environment(pycache), output=output, folder=pycache) as process,
    ):
        yield process


def command(tree: Path, port: int, extra_args: Sequence[str] = ()) -> list[str]:
    """The command line that starts the server of a tree."""
    boot = Path(__file__).with_name("boot.py")
    arguments = ["--host", HOST, "--port", str(port), *extra_args]
    return [sys.executable, "-P", str(boot), str(tree.resolve()), *arguments]


def environment(pycache: str) -> dict[str, str]:
    """Our environment with this bytecode cache, without settings of Python or miniserve: a server that took
    `MINISERVE_MAX_BATCH_SIZE` from the shell would be measured against targets that know nothing of it.
    """
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(SETTINGS)}
    return {**inherited, "PYTHONPYCACHEPREFIX": pycache, "PYTHONUNBUFFERED": "1"}


def _wait_until_ready(
    process: subprocess.Popen[bytes], tree: Path, port: int, log: Path, ready_timeout: float
) -> ServerHandle:
    from miniserve.digest import source_digest

    url = f"http://{HOST}:{port}"
    deadline = time.monotonic() + ready_timeout
    while not _is_ready(port):
        if process.poll() is not None:
            ended = ServerDidNotStart("core.error.server_ended", code=process.returncode, log=_tail(log))
            if is_taken(port):
                raise _PortTaken from ended
            raise ended
        if time.monotonic() > deadline:
            raise ServerDidNotStart(
                "core.error.server_not_ready", seconds=f"{ready_timeout:g}", log=_tail(log)
            )
        time.sleep(POLL_SECONDS)
    health = get_json(port, "/healthz")
    if health.get("pid") != process.pid:
        stranger = ServerDidNotStart("core.error.port_is_anothers", port=port, pid=health.get("pid"))
        raise _PortTaken from stranger
    digest = source_digest(tree / "miniserve")
    if health.get("source_digest") != digest:
        raise ServerDidNotStart("core.error.wrong_source", tree=tree)
    return ServerHandle(url, process.pid, port, digest, log)


def get_json(port: int, path: str, *, timeout: float = 5.0) -> dict[str, Any]:
    """GET a small JSON object from a local server. No proxy is ever asked. {} for what is not JSON or not
    200.
    """
    connection = http.client.HTTPConnection(HOST, port, timeout=timeout)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        value = json.loads(response.read()) if response.status == 200 else {}
        return value if isinstance(value, dict) else {}
    except (OSError, http.client.HTTPException, ValueError):
        return {}
    finally:
        connection.close()


def _is_ready(port: int) -> bool:
    return get_json(port, "/readyz", timeout=1.0).get("status") == "ready"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def is_taken(port: int) -> bool:
    with socket.socket() as probe:
        # A port in TIME_WAIT is not taken.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return True
        return False


def _new_log() -> Path:
    folder = paths.logs_dir(paths.root())
    folder.mkdir(parents=True, exist_ok=True)
    for old in sorted(folder.glob("server-*.log"))[: -(_NUM_LOGS_KEPT - 1)]:
        old.unlink(missing_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=f"server-{time.time_ns()}-", suffix=".log", dir=folder)
    os.close(descriptor)
    return Path(name)


def _tail(log: Path, count: int = 12) -> str:
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    return "\n".join(f"    {line}" for line in lines[-count:])
