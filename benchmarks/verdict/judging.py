"""One verdict, as `labctl verify` reaches it, on servers of its own and beside whatever else is to go on.

Knows trees and servers. It does not know which of them is broken.
"""

import os
import platform
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from labctl.catalog.in_use import InUse
from labctl.errors import LabctlError
from labctl.judge.trial import Verdict
from labctl.measure.servers import managed
from labctl.server.process import running_server
from labctl.verify.beside import bench_of, decide

NO_VERDICT = "error"  # a server went away, or did not start

# Ends by itself when this script is killed.
HOG = "import os\nparent = os.getppid()\nwhile os.getppid() == parent:\n    for _ in range(1_000_000): pass\n"


@dataclass(frozen=True, slots=True)
class Judged:
    """What came of it. `outcome`: an Outcome, or NO_VERDICT with the error as its `cause`.

    Times in seconds: to decide, and before that to start both servers.
    """

    outcome: str
    cause: str | None
    seconds: float
    start_seconds: float
    verdict: Verdict | None


def judge(used: InUse, tree: Path, healthy: Path, rng: random.Random) -> Judged:
    """The server of `tree` beside that of `healthy`."""
    arguments = used.lab.server_arguments
    verdict: Verdict | None = None
    problem: str | None = None
    begun = started = time.perf_counter()
    try:
        with ExitStack() as stack:
            learner = managed(stack.enter_context(running_server(tree, extra_args=arguments)))
            beside = managed(stack.enter_context(running_server(healthy, extra_args=arguments)))
            started = time.perf_counter()
            verdict = decide(used, bench_of(used, learner, replace(beside, is_reference=True), rng=rng))
            ended = time.perf_counter()
    except LabctlError as error:
        ended = time.perf_counter()
        problem = error.key
    return Judged(
        outcome=verdict.outcome if verdict else NO_VERDICT,
        cause=verdict.cause if verdict else problem,
        seconds=round(ended - started, 2),
        start_seconds=round(started - begun, 2),
        verdict=verdict,
    )


@contextmanager
def burning(count: int) -> Iterator[None]:
    """So many processes that use a core each, for the length of the block."""
    processes = [subprocess.Popen([sys.executable, "-c", HOG]) for _ in range(count)]
    try:
        yield
    finally:
        for process in processes:
            process.kill()
            process.wait()


def this_machine() -> str:
    """In a few words."""
    return f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
