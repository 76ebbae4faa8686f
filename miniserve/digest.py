"""A fingerprint of the source that a process runs, so that no other server is measured by mistake.

Must not import anything heavy: `labctl` calls it too.
"""

import hashlib
from pathlib import Path


def source_digest(package_dir: Path) -> str:
    """SHA-256 (hex) over (path, NUL, bytes, NUL) of each `*.py` and `*.c` under `package_dir`, by path."""
    digest = hashlib.sha256()
    for name, path in sorted(
        (path.relative_to(package_dir).as_posix(), path)
        for path in package_dir.rglob("*.*")
        if path.suffix in (".py", ".c")
    ):
        digest.update(name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
