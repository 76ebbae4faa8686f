"""Reading files, and writing them so that a kill at any moment leaves either the old bytes or the new ones.

Knows nothing of labs.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

_UNFINISHED = ".labctl-unfinished"


def read(path: Path) -> bytes:
    """What is in a file. Raises OSError, also at once for a FIFO, which nobody may ever write to."""
    with os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, "not a regular file", str(path))
        return file.read()


def write(path: Path, data: bytes, *, mode: int | None = None) -> None:
    """Put `data` at `path`, atomically and on disk; keeps the mode of an existing file unless `mode` is
    given.

    A kill in the middle leaves `.<name>.labctl-unfinished` beside the file; the next write, or `clean`,
    removes it. Raises OSError, which names the file, and leaves nothing.
    """
    try:
        _write(path, data, mode)
    except OSError as error:
        with suppress(OSError):
            clean(path)
        if error.filename is None:  # the system names none when a write finds no room
            error.filename = str(path)
        raise


def _write(path: Path, data: bytes, mode: int | None) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if mode is None:
        mode = path.stat().st_mode if path.exists() else 0o666 & ~_umask()
    unfinished = _unfinished(path)
    unfinished.unlink(missing_ok=True)
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fchmod(file.fileno(), mode & 0o7777)
        os.fsync(file.fileno())
    unfinished.replace(path)
    _sync_directory(path.parent)


def move(spare: Path, path: Path, mode: int) -> None:
    """Put `spare`, a file of the same file system, at `path`, atomically; a full disk has room for that."""
    spare.chmod(mode)
    spare.replace(path)
    _sync_directory(path.parent)


def remove(path: Path) -> None:
    """Delete `path` if it is there, on disk too."""
    path.unlink(missing_ok=True)
    _sync_directory(path.parent)


def clean(path: Path) -> None:
    """Remove what an interrupted `write(path)` left beside it."""
    _unfinished(path).unlink(missing_ok=True)


def _unfinished(path: Path) -> Path:
    return path.with_name(f".{path.name}{_UNFINISHED}")


def _sync_directory(directory: Path) -> None:
    """As far as the file system can: what has been renamed has been, and to fail now would hide that."""
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        with suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
