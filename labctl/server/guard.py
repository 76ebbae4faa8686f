"""A process that never outlives labctl, whatever ends labctl. Knows nothing of what the process does.

It gets a session of its own, and is ended with everything it has started there. A second process, the guard,
holds the other end of a pipe and does the same if labctl is killed.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

STOP_SECONDS = 8.0  # miniserve gives running requests 5 s
POLL_SECONDS = 0.02

# Reads from labctl which group to watch, and then that it has ended. If the pipe ends instead, labctl was
# killed or gave up waiting: stop the group, and remove the folder that the guard was started with.
_GUARD = f"""
import os, signal, sys, time
signal.signal(signal.SIGINT, signal.SIG_IGN)
group = sys.stdin.readline()
if group and not sys.stdin.readline():
    give_up_at = time.monotonic() + {STOP_SECONDS}
    try:
        os.killpg(int(group), signal.SIGTERM)
        while time.monotonic() < give_up_at:
            os.killpg(int(group), 0)
            time.sleep({POLL_SECONDS})
        os.killpg(int(group), signal.SIGKILL)
    except ProcessLookupError:
        pass
    import shutil
    shutil.rmtree(sys.argv[1], ignore_errors=True)
"""


@contextmanager
def guarded(
    command: Sequence[str], *, cwd: Path, env: Mapping[str, str], output: IO[bytes] | None, folder: str
) -> Iterator[subprocess.Popen[bytes]]:
    """Run `command` until the block ends; then its whole process group is stopped.

    `output`: where it prints, with nothing to read; None: labctl's own streams. If labctl is killed, `folder`
    is removed.
    """
    with _guard(folder) as watch:
        process = subprocess.Popen(
            command,
            cwd=cwd,
            env=env,
            stdin=subprocess.DEVNULL if output else None,
            stdout=output,
            stderr=subprocess.STDOUT if output else None,
            start_new_session=True,  # Ctrl-C in the terminal reaches labctl, and labctl stops the process
        )
        watch(process)
        try:
            yield process
        finally:
            _stop(process)


@contextmanager
def _guard(folder: str) -> Iterator[Callable[[subprocess.Popen[bytes]], None]]:
    """The guard, which is there before there is anything to watch: nothing runs unwatched while it starts."""
    guard = subprocess.Popen(
        [sys.executable, "-I", "-S", "-c", _GUARD, folder],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    watched: subprocess.Popen[bytes] | None = None

    def watch(process: subprocess.Popen[bytes]) -> None:
        nonlocal watched
        watched = process
        assert guard.stdin is not None
        guard.stdin.write(f"{process.pid}\n".encode())
        guard.stdin.flush()

    try:
        yield watch
    finally:
        assert guard.stdin is not None
        if watched is None or not _is_running(watched):
            with suppress(OSError):
                guard.communicate(b"well\n")
        else:  # stopping it was interrupted: the guard goes on with that alone
            guard.stdin.close()


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End the process and whatever it has started in its group: politely, then not. Safe to repeat."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        give_up_at = time.monotonic() + STOP_SECONDS
        if _is_running(process):
            with suppress(ProcessLookupError):
                os.killpg(process.pid, number)
        while _is_running(process) and time.monotonic() < give_up_at:
            time.sleep(POLL_SECONDS)


def _is_running(process: subprocess.Popen[bytes]) -> bool:
    """The process, or anything that it has left in its group."""
    if process.poll() is None:
        return True
    try:
        os.killpg(process.pid, 0)
    except (ProcessLookupError, PermissionError):  # macOS refuses for a group of zombies
        return False
    return True
