"""A fingerprint of the source a process runs, so that nobody measures a server other than the one they think.

Must not import anything heavy: `labctl` calls it too.
"""

import hashlib
from pathlib import Path


def source_digest(package_dir: Path) -> str:
    """SHA-256 (hex) over (relative path, NUL, bytes, NUL) of every `*.py` and `*.c` under `package_dir`, by
    path."""
    digest = hashlib.sha256()
    for name, path in sorted(
        (path.relative_to(package_dir).as_posix(), path)
        for path in package_dir.rglob("*.*")
        if path.suffix in (".py", ".c")
    ):
        digest.update(name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
