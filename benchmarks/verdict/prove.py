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
import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.verdict.judging import burning, judge, this_machine
from benchmarks.verdict.recorded import rounded
from benchmarks.verdict.results import RESULTS, Result, append, read, still_to_do, table
from labctl.catalog.breaks import load_break
from labctl.catalog.in_use import of_break
from labctl.judge.trial import Outcome
from labctl.tree.copies import broken_copy
from labctl.tree.pristine import pristine_tree
from labctl.tree.repository import Repository

ROOT = Path(__file__).resolve().parents[2]
BREAK_ID = "00"


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
            append(results, result.as_line())
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
        healthy = self.trees[Outcome.HEALTHY]
        used = of_break(healthy, load_break(healthy, BREAK_ID))
        at = datetime.now(UTC).isoformat(timespec="seconds")
        judged = judge(used, self.trees[truth], healthy, self.rng)
        return Result(
            truth=truth,
            hogs=self.hogs,
            outcome=judged.outcome,
            cause=judged.cause,
            seconds=judged.seconds,
            start_seconds=judged.start_seconds,
            late_factor=used.lab.late_factor,
            at=at,
            commit=self.commit,
            machine=this_machine(),
            blocks=tuple(rounded(block) for block in judged.verdict.blocks) if judged.verdict else (),
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
