"""How often is the verdict on a break wrong, and how long does it take? Every break, broken and healthy.

    python -m benchmarks.breaks.verdicts [ID …] [--count 10] [--hogs 0] [--results FILE] [--seed 33]

Judges the server of the last commit, and the same server with each break in, `--count` times each, round by
round and each round in random order, while `--hogs` processes burn a core each. Every verdict has servers of
its own. One JSON line a verdict is appended to the results as soon as it is there; started again with the
same arguments, it goes on where it stopped. `benchmarks.breaks.page` writes what they add up to.

It judges as `labctl verify` does, by the break's own criteria, without the checks before and after the load.
"""

import argparse
import json
import random
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from benchmarks.verdict.judging import burning, judge, this_machine
from benchmarks.verdict.results import TRUTHS, append, whole_lines
from labctl.catalog.breaks import Break, load_break, load_breaks
from labctl.catalog.in_use import of_break
from labctl.judge.trial import Outcome
from labctl.tree.copies import broken_copy
from labctl.tree.pristine import pristine_tree
from labctl.tree.repository import Repository

ROOT = Path(__file__).resolve().parents[2]
RESULTS = Path(__file__).with_name("verdicts.jsonl")


@dataclass(frozen=True, slots=True)
class Told:
    """One verdict. Times in seconds: to decide, and before that to start both servers."""

    break_id: str
    truth: str
    hogs: int
    outcome: str  # an Outcome, or NO_VERDICT
    cause: str | None
    seconds: float
    start_seconds: float
    num_blocks: int
    at: str
    commit: str
    machine: str

    @property
    def is_wrong(self) -> bool:
        """Broken called healthy, or healthy broken; a verdict that is withheld is neither."""
        return self.outcome in TRUTHS and self.outcome != self.truth


Case = tuple[str, Outcome]  # a break's id, and whether it is in


def prove(breaks: Sequence[Break], count: int, hogs: int, results: Path, seed: int) -> None:
    """Judge until the results are complete."""
    known = read(results)
    rng = random.Random(seed + len(known))
    missing = still_to_do(known, [brk.id for brk in breaks], hogs, count, rng)
    commit = Repository(ROOT).head()
    tree = pristine_tree(ROOT, commit)
    with burning(hogs):
        for number, case in enumerate(missing, start=1):
            told = _judge(tree, case, hogs, commit, rng)
            append(results, json.dumps(asdict(told), separators=(",", ":")) + "\n")
            said = f"{told.outcome} ({told.cause}), {told.seconds:.1f} s"
            print(f"{number}/{len(missing)}: {told.break_id} {told.truth} → {said}", flush=True)


def _judge(healthy: Path, case: Case, hogs: int, commit: str, rng: random.Random) -> Told:
    break_id, truth = case
    brk = load_break(healthy, break_id)
    at = datetime.now(UTC).isoformat(timespec="seconds")
    with ExitStack() as stack:
        tree = healthy if truth is Outcome.HEALTHY else stack.enter_context(broken_copy(healthy, brk))
        judged = judge(of_break(healthy, brk), tree, healthy, rng)
    return Told(
        break_id=break_id,
        truth=truth,
        hogs=hogs,
        outcome=judged.outcome,
        cause=judged.cause,
        seconds=judged.seconds,
        start_seconds=judged.start_seconds,
        num_blocks=len(judged.verdict.blocks) if judged.verdict else 0,
        at=at,
        commit=commit,
        machine=this_machine(),
    )


def read(path: Path = RESULTS) -> list[Told]:
    """All results; one whose line a kill cut short is none, and is judged again."""
    return [Told(**json.loads(line)) for line in whole_lines(path)]


def still_to_do(
    known: Sequence[Told], break_ids: Sequence[str], hogs: int, count: int, rng: random.Random
) -> list[Case]:
    """What is left, so that each break has `count` verdicts of each truth beside so many hogs.

    Round by round, each in random order: wherever it stops, no break is far behind.
    """
    done = [(one.break_id, one.truth) for one in known if one.hogs == hogs]
    cases = [(break_id, truth) for break_id in break_ids for truth in TRUTHS]
    rounds = [[case for case in cases if done.count(case) <= number] for number in range(count)]
    for one in rounds:
        rng.shuffle(one)
    return [case for one in rounds for case in one]


def table(results: Sequence[Told]) -> Iterator[str]:
    """What they add up to in Markdown, a line for each truth and number of hogs, then one for each break."""
    yield "| hogs | server | verdicts | wrong | inconclusive | no verdict | median s | longest s |\n"
    yield "|---:|---|---:|---:|---:|---:|---:|---:|\n"
    for hogs in sorted({one.hogs for one in results}):
        for truth in TRUTHS:
            if some := [one for one in results if (one.hogs, one.truth) == (hogs, truth)]:
                seconds = [one.seconds for one in some]
                times = f"{median(seconds):.0f} | {max(seconds):.0f}"
                yield f"| {hogs} | {truth} | {' | '.join(map(str, _counts(some)))} | {times} |\n"
    yield "\n| break | verdicts | wrong | inconclusive | no verdict "
    yield "| median s, healthy, no hog | median s, broken, no hog |\n"
    yield "|---|---:|---:|---:|---:|---:|---:|\n"
    for break_id in sorted({one.break_id for one in results}):
        some = [one for one in results if one.break_id == break_id]
        quiet = [[one.seconds for one in some if (one.hogs, one.truth) == (0, truth)] for truth in TRUTHS]
        times = " | ".join(f"{median(seconds):.0f}" if seconds else "–" for seconds in quiet)
        yield f"| {break_id} | {' | '.join(map(str, _counts(some)))} | {times} |\n"


def _counts(some: Sequence[Told]) -> tuple[int, int, int, int]:
    """How many; how many of them wrong, inconclusive, and none for another reason."""
    wrong = sum(one.is_wrong for one in some)
    inconclusive = sum(one.outcome == Outcome.INCONCLUSIVE for one in some)
    right = sum(one.outcome == one.truth for one in some)
    return len(some), wrong, inconclusive, len(some) - wrong - inconclusive - right


def main() -> None:
    options = argparse.ArgumentParser(description="Verdicts on every break, of which the truth is known.")
    options.add_argument("ids", nargs="*", metavar="ID", help="breaks; all unless given")
    options.add_argument("--count", type=int, default=10, help="verdicts on each break, in and not in")
    options.add_argument("--hogs", type=int, default=0, help="processes that burn a core meanwhile")
    options.add_argument("--results", type=Path, default=RESULTS, help="JSON lines; appended to")
    options.add_argument("--seed", type=int, default=33)
    given = options.parse_args()
    breaks = [load_break(ROOT, id_) for id_ in given.ids] if given.ids else load_breaks(ROOT)
    prove(breaks, given.count, given.hogs, given.results, given.seed)
    print(*table(read(given.results)), sep="")


if __name__ == "__main__":
    main()
