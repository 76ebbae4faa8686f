"""How often is the verdict wrong on a real machine? The proof, and the script that reruns it.

    python -m benchmarks.verdict.prove [--count 200] [--hogs 0] [--results FILE] [--seed 33]
    python -m benchmarks.verdict.prove --summary

Judges the server of the last commit and the same server with break 00 in, `--count` times each, in random
order, while `--hogs` processes burn a core each. Every verdict has servers of its own. One JSON line a
verdict is appended to the results as soon as it is there, with everything it rests on; started again with the
same arguments, it goes on where it stopped.

Invariant: what is judged is known, so a verdict is right or wrong. Hypothesis: wrong in at most 1 of 100; a
healthy server called broken in at most 1 of 200; inconclusive in at most 1 of 20 with no hog; median time to
decide at most 10 s for the healthy server and 15 s for the broken one. The case that loses: two hogs on two
cores. Control: healthy and broken take turns by chance on the same machine. Trap: a verdict that is withheld
is not a right one, so all kinds are counted.

It judges as `labctl verify` does, by the same criteria.
"""

import argparse
import os
import platform
import random
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.verdict.recorded import rounded
from benchmarks.verdict.results import NO_VERDICT, RESULTS, Result, read, still_to_do, table
from labctl.catalog.breaks import load_break
from labctl.catalog.in_use import of_break
from labctl.errors import LabctlError
from labctl.judge.trial import Outcome, Verdict
from labctl.measure.servers import managed
from labctl.server.process import running_server
from labctl.tree.copies import broken_copy
from labctl.tree.pristine import pristine_tree
from labctl.tree.repository import Repository
from labctl.verify.beside import bench_of, decide

ROOT = Path(__file__).resolve().parents[2]
BREAK_ID = "00"


# Ends by itself when this script is killed.
HOG = "import os\nparent = os.getppid()\nwhile os.getppid() == parent:\n    for _ in range(1_000_000): pass\n"


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


def prove(count: int, hogs: int, results: Path, seed: int) -> None:
    """Judge until the results are complete."""
    known = read(results)
    rng = random.Random(seed + len(known))
    missing = still_to_do(known, hogs, count, rng)
    commit = Repository(ROOT).head()
    tree = pristine_tree(ROOT, commit)
    with broken_copy(tree, load_break(tree, BREAK_ID)) as broken, burning(hogs):
        bench = Bench({Outcome.HEALTHY: tree, Outcome.BROKEN: broken}, commit, hogs, rng)
        for number, truth in enumerate(missing, start=1):
            result = bench.judge_once(truth)
            with results.open("a", encoding="utf-8") as file:
                file.write(result.as_line())
            said = f"{result.outcome} ({result.cause}), {result.seconds:.1f} s"
            print(f"{number}/{len(missing)}: {truth} → {said}", flush=True)


@dataclass(frozen=True, slots=True)
class Bench:
    """Where it is judged: the tree of each kind of server, and what goes on beside them."""

    trees: Mapping[Outcome, Path]
    commit: str
    hogs: int
    rng: random.Random

    def judge_once(self, truth: Outcome) -> Result:
        """A verdict on servers of its own."""
        tree = self.trees[Outcome.HEALTHY]
        used = of_break(tree, load_break(tree, BREAK_ID))
        at = datetime.now(UTC).isoformat(timespec="seconds")
        begun = started = time.perf_counter()
        verdict: Verdict | None = None
        problem = ""
        try:
            with ExitStack() as stack:
                learner = managed(stack.enter_context(running_server(self.trees[truth])))
                healthy = managed(stack.enter_context(running_server(self.trees[Outcome.HEALTHY])))
                reference = replace(healthy, is_reference=True)
                started = time.perf_counter()
                verdict = decide(used, bench_of(used, learner, reference, rng=self.rng))
                ended = time.perf_counter()
        except LabctlError as error:
            ended = time.perf_counter()
            problem = error.key
        return Result(
            truth=truth,
            hogs=self.hogs,
            outcome=verdict.outcome if verdict else NO_VERDICT,
            cause=verdict.cause if verdict else problem,
            seconds=round(ended - started, 2),
            start_seconds=round(started - begun, 2),
            late_factor=used.lab.late_factor,
            at=at,
            commit=self.commit,
            machine=f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}",
            blocks=tuple(rounded(block) for block in verdict.blocks) if verdict else (),
        )


def main() -> None:
    options = argparse.ArgumentParser(description="Verdicts on servers of which the truth is known.")
    options.add_argument("--count", type=int, default=200, help="verdicts on each of the two servers")
    options.add_argument("--hogs", type=int, default=0, help="processes that burn a core meanwhile")
    options.add_argument("--results", type=Path, default=RESULTS, help="JSON lines; appended to")
    options.add_argument("--seed", type=int, default=33)
    options.add_argument("--summary", action="store_true", help="judge nothing, print what there is")
    given = options.parse_args()
    if not given.summary:
        prove(given.count, given.hogs, given.results, given.seed)
    print(table(read(given.results)))


if __name__ == "__main__":
    main()
