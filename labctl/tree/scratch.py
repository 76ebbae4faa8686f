"""Folders for the length of a block, inside the lab: a kill leaves nothing in /tmp. Knows only folders."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from labctl import paths


@contextmanager
def folder(root: Path) -> Iterator[Path]:
    """An empty folder, removed after the block. What a killed process has left goes with the next one.

    Raises OSError, on a full disk for example.
    """
    parent = paths.scratch_dir(root)
    parent.mkdir(parents=True, exist_ok=True)
    for other in parent.iterdir():
        if not _is_running(other.name.partition("-")[0]):
            shutil.rmtree(other, ignore_errors=True)
    path = Path(tempfile.mkdtemp(prefix=f"{os.getpid()}-", dir=parent))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def _is_running(pid: str) -> bool:
    if not pid.isdecimal():
        return False
    try:
        os.kill(int(pid), 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:  # somebody else's
        pass
    return True
