"""The processes of the load generator: how they are started, what drives them, and how many connections they
may have.

Knows neither what they do nor what is said to them.
"""

import os
import resource
import subprocess
import sys
from collections.abc import Coroutine
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

MOST_IF_UNLIMITED = 10_240  # open files: macOS says that it has no limit, and takes no larger number


def start(module: str) -> subprocess.Popen[bytes]:
    """Run `main` of a module in a process of its own, with a pipe to its input and one from its output.

    Ctrl-C in the terminal does not reach it: labctl gets it, and ends what it has started. With -P a
    `queue.py` in the current folder does not stand in for the library's. Relative entries of the path, as of
    import hooks, would keep Python from starting in a folder that has been deleted.
    """
    path = [entry for entry in sys.path if Path(entry).is_absolute()]
    return subprocess.Popen(
        [sys.executable, "-P", "-c", f"from {module} import main; main()"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(path)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    )


def drive(work: Coroutine[object, object, T]) -> T:
    """What `asyncio.run` does on uvloop, which takes three quarters of the CPU time for a request."""
    import uvloop  # here, because labctl itself, which starts these processes, has no use for it

    return uvloop.run(work)


def allow_connections() -> None:
    """Let this process have as many files open as it may: every connection is one, and shells allow few."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = MOST_IF_UNLIMITED if hard == resource.RLIM_INFINITY else hard
    if soft != resource.RLIM_INFINITY and soft < most:
        with suppress(OSError, ValueError):  # then it stays with what the shell allows
            resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
