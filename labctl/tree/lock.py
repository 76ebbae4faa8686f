"""One labctl at a time changes or measures a lab. Knows only the lock file; a killed process lets go of it by
itself.
"""

from __future__ import annotations

import fcntl
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from labctl import paths
from labctl.errors import Locked, UsageProblem


@contextmanager
def hold(root: Path) -> Iterator[None]:
    """Hold the lab for the length of the block.

    Raises Locked, which names the process and command that has it; UsageProblem if the lock cannot be opened.
    """
    with _open(paths.lock_file(root)) as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            file.seek(0)
            raise Locked("core.error.locked", **_holder(file.read())) from error
        file.truncate(0)
        holder = {"pid": os.getpid(), "command": " ".join(["labctl", *sys.argv[1:]])}
        with suppress(OSError):  # on a full disk the lock holds all the same
            os.write(file.fileno(), json.dumps(holder).encode())
        yield
        file.truncate(0)


def _open(path: Path) -> TextIO:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Without waiting for the other end, should it be a FIFO.
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NONBLOCK | os.O_CLOEXEC, 0o666)
    except OSError as error:
        raise UsageProblem("core.error.no_lock", file=path, detail=error.strerror) from error
    return os.fdopen(descriptor, "r+", encoding="utf-8")


def _holder(text: str) -> dict[str, object]:
    try:
        holder = json.loads(text)
        return {"pid": holder["pid"], "command": holder["command"]}
    except (ValueError, KeyError, TypeError):  # read between its truncate and its write
        return {"pid": "?", "command": "labctl"}
