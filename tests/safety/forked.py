"""Commands of labctl in forks of one warm process, with a fault at any one of their changes to the disk.

A change is a system call that creates, writes, renames, removes or syncs something, or starts a process.
Python announces nearly all of them to audit hooks, but not writing and syncing: those functions are wrapped.
What is killed is killed by SIGKILL: nothing is tidied up.

`python -m tests.safety.forked` reads jobs, one JSON object a line, and answers each with one line.
"""

from __future__ import annotations

import errno
import gc
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any, Literal

PROJECT = Path(__file__).resolve().parents[2]

Fault = Literal["none", "killed", "refused", "full"]
"""killed: at the change. refused: that one change. full: from that change on all that need room."""

NEEDS_NO_ROOM = {
    *("os.remove", "os.rmdir", "os.rename", "os.truncate", "os.chmod", "os.utime", "subprocess.Popen")
}
CHANGES = {"os.mkdir", "os.link", "os.symlink"} | NEEDS_NO_ROOM


@dataclass(frozen=True, slots=True)
class Job:
    """A command line, or an action after an @, and the number, from 1, of the change that is to fail."""

    root: str
    arguments: list[str]
    fault: Fault = "none"
    point: int = 0


@dataclass(frozen=True, slots=True)
class Done:
    """How a job ended: its exit code, or None if it was killed; what it printed; and a sign for each change,
    an X for one that exchanges a file that the learner sees.
    """

    code: int | None
    printed: str
    changes: str


class Forks:
    """The parent's end: a process that forks for each job."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.safety.forked"],
            cwd=PROJECT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, root: Path, *arguments: str, fault: Fault = "none", point: int = 0) -> Done:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        job = Job(str(root), list(arguments), fault, point)
        self._process.stdin.write(json.dumps(asdict(job)) + "\n")
        self._process.stdin.flush()
        return Done(**json.loads(self._process.stdout.readline()))

    def close(self) -> None:
        self._process.communicate()


def serve() -> None:
    """The process's end."""
    _warm_up()
    gc.freeze()  # else each fork copies what it only looks through
    for line in sys.stdin:
        print(json.dumps(asdict(_fork(Job(**json.loads(line))))), flush=True)


def _warm_up() -> None:
    """Import what the commands import, once for all: they take longer for that than for their work."""
    from tests.safety import actions, owned

    streams, nowhere = (os.dup(1), os.dup(2)), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    with tempfile.TemporaryDirectory() as folder:
        root = owned.build(Path(folder) / "lab")
        _settle_in(str(root))
        for command in (actions.APPLY, ["hint"], ["@measured"], ["break", "status"], ["break", "list"], []):
            actions.run(root, command)
        for command in (["break", "revert"], ["break", "recover"], actions.APPLY, ["@verified"]):
            actions.run(root, command)
    sys.stdout.flush()
    sys.stderr.flush()
    for number, stream in enumerate(streams, start=1):
        os.dup2(stream, number)


def _settle_in(root: str) -> None:
    os.environ.update(
        LABCTL_ROOT=root, LABCTL_LANG="en", GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_SYSTEM=os.devnull
    )
    os.chdir(root)


def _fork(job: Job) -> Done:
    with tempfile.TemporaryFile() as printed, tempfile.TemporaryFile() as counted:
        child = os.fork()
        if child == 0:
            _in_the_child(job, printed, counted)
        _, status = os.waitpid(child, 0)
        printed.seek(0)
        counted.seek(0)
        said = printed.read().decode(errors="replace")
        code = None if os.WIFSIGNALED(status) else os.waitstatus_to_exitcode(status)
        return Done(code, said, counted.read().decode())


def _in_the_child(job: Job, printed: IO[bytes], counted: IO[bytes]) -> None:
    code = 99
    try:
        for stream in (1, 2):
            os.dup2(printed.fileno(), stream)
        _settle_in(job.root)
        from tests.safety import actions

        _Changes(job, counted.fileno()).watch()
        code = actions.run(Path(job.root), job.arguments)
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


class _Changes:
    """Writes down the changes of this process, a sign each, and lets the wanted one fail."""

    def __init__(self, job: Job, counted: int) -> None:
        self._job = job
        self._counted = counted
        self._number = 0
        self._write = os.write
        self._sync = os.fsync

    def watch(self) -> None:
        sys.addaudithook(self._hear)
        os.fsync = self._before(lambda _: None, "os.fsync")  # nobody pulls the plug here, and disks are slow
        os.fdopen = self._opened(os.fdopen)
        Path.write_bytes = self._before(Path.write_bytes, "write")  # type: ignore[method-assign]

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event == "os.rename":
            self._change(event, "." if "/.labctl/" in str(arguments[1]) else "X")
        elif event in CHANGES:
            self._change(event)
        elif event == "open":
            path, _, flags = arguments
            changing = flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC)
            if changing and str(path).startswith(self._job.root):
                self._change(event)

    def _before(self, call: Callable[..., Any], event: str) -> Callable[..., Any]:
        def counted(*arguments: Any, **named: Any) -> Any:
            self._change(event)
            return call(*arguments, **named)

        return counted

    def _opened(self, fdopen: Callable[..., Any]) -> Callable[..., Any]:
        def opened(*arguments: Any, **named: Any) -> Any:
            return _Writing(fdopen(*arguments, **named), self._change)

        return opened

    def _change(self, event: str, sign: str = ".") -> None:
        job = self._job
        self._number += 1
        self._write(self._counted, sign.encode())
        here = self._number == job.point
        if job.fault == "killed" and here:
            os.kill(os.getpid(), signal.SIGKILL)
        if job.fault == "refused" and here:
            raise OSError(errno.EACCES, "Permission denied")
        if job.fault == "full" and self._number >= job.point and event not in NEEDS_NO_ROOM:
            raise OSError(errno.ENOSPC, "No space left on device")


class _Writing:
    """A file whose writes are changes."""

    def __init__(self, file: Any, change: Callable[[str], None]) -> None:
        self._file = file
        self._change = change

    def write(self, data: Any) -> Any:
        self._change("write")
        return self._file.write(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def __enter__(self) -> _Writing:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()


if __name__ == "__main__":
    serve()
