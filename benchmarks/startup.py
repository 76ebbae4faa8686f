"""How long a server takes from its start until it answers.

    python -m benchmarks.startup [TREE …] [--rounds 15]

Invariant: the shipped weights, the defaults, one server at a time, each in a process of its own that is asked
for `/readyz` every 5 ms. Hypothesis: ready within a second. Control: several trees (this one and an older
one, say) take turns in random order, because the machine's speed changes from one second to the next. The
case that loses: a cold disk, and sources that Python has to compile first; one start of each tree is not
counted, and Python may keep what it has compiled. Trap: what asks runs on the same cores, so it sleeps in
between.
"""

import argparse
import os
import random
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from http.client import HTTPConnection
from pathlib import Path
from tempfile import TemporaryDirectory

POLL_SECONDS = 0.005
LIMIT_SECONDS = 60.0


def seconds_to_ready(tree: Path, compiled: str) -> float:
    """Start a server of this tree, wait until it is ready, and stop it. Raises RuntimeError.

    `compiled` is the folder where Python keeps what it has compiled.
    """
    started = time.perf_counter()
    command = [sys.executable, "-m", "miniserve", "--port", "0"]
    keeps = {"PYTHONPYCACHEPREFIX": compiled, "PYTHONDONTWRITEBYTECODE": ""}
    with subprocess.Popen(
        command, cwd=tree, env=os.environ | keeps, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stderr is not None
            line = process.stderr.readline()  # it listens, or says why not
            if not (found := re.search(r"http://([^:]+):(\d+)", line)):
                raise RuntimeError(f"{tree}: {line}")
            while not _is_ready(found[1], int(found[2])):
                if time.perf_counter() - started > LIMIT_SECONDS:
                    raise RuntimeError(f"{tree}: not ready after {LIMIT_SECONDS:.0f} s")
                time.sleep(POLL_SECONDS)
            return time.perf_counter() - started
        finally:
            process.terminate()


def _is_ready(host: str, port: int) -> bool:
    connection = HTTPConnection(host, port, timeout=LIMIT_SECONDS)
    try:
        connection.request("GET", "/readyz")
        return connection.getresponse().status == 200
    finally:
        connection.close()


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("trees", nargs="*", type=Path, default=[Path(__file__).parents[1]], metavar="TREE")
    parser.add_argument("--rounds", type=int, default=15)
    chosen = parser.parse_args(arguments)
    taken: dict[Path, list[float]] = {tree: [] for tree in chosen.trees}
    with TemporaryDirectory() as compiled:
        for number in range(chosen.rounds + 1):
            for tree in random.sample(chosen.trees, len(chosen.trees)):
                seconds = seconds_to_ready(tree, compiled)
                if number:
                    taken[tree].append(seconds)
    for tree, times in taken.items():
        low, middle, high = statistics.quantiles(times, n=4)
        print(f"{tree}: ready after {middle:.2f} s (quartiles {low:.2f} and {high:.2f}), {len(times)} starts")


if __name__ == "__main__":
    main(sys.argv[1:])
