"""Where the processes that labctl starts keep compiled modules: no tree's, and none that does not load."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from labctl import paths
from labctl.tree import scratch

# In a process of its own: what is damaged may crash the interpreter. The header takes 16 bytes.
_LOOK = """
import marshal, pathlib, sys
for path in pathlib.Path(sys.argv[1]).rglob("*.pyc"):
    try:
        marshal.loads(path.read_bytes()[16:])
    except Exception:
        sys.exit(1)
"""


@contextmanager
def cache() -> Iterator[str]:
    """A cache folder for one process, empty as far as any tree is concerned.

    Python's own library and the installed packages do not change under us; their part is a link to one that
    all processes share, because compiling them anew would cost a second of CPU at every start.
    """
    with scratch.folder(paths.root()) as folder:
        for name in ("stdlib", "purelib"):
            library = Path(sysconfig.get_path(name))
            link = Path(folder, *library.parts[1:])
            if not link.exists():  # packages may lie inside the library
                shared = paths.bytecode_dir(paths.root()) / name
                shared.mkdir(parents=True, exist_ok=True)
                link.parent.mkdir(parents=True, exist_ok=True)
                link.symlink_to(shared)
        yield str(folder)


def is_damaged() -> bool:
    """Whether a module in the shared part does not load: a full disk leaves half of one, for Python to trip
    over at every start.
    """
    looked = subprocess.run(
        [sys.executable, "-I", "-S", "-c", _LOOK, str(paths.bytecode_dir(paths.root()))],
        stdin=subprocess.DEVNULL,
        capture_output=True,
    )
    return looked.returncode != 0


def throw_away_if_damaged() -> bool:
    """True if it was: whatever failed may be tried again."""
    if not is_damaged():
        return False
    shutil.rmtree(paths.bytecode_dir(paths.root()), ignore_errors=True)
    return True
