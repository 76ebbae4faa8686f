"""The verdicts of the proof as they are kept, one JSON line each, and what they add up to.

Knows files and verdicts. It starts no server and measures nothing.
"""

import json
import random
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from statistics import median

from benchmarks.verdict.judging import NO_VERDICT
from benchmarks.verdict.recorded import block_of, fields_of
from labctl.judge.blocks import Block
from labctl.judge.trial import Outcome
from labctl.load.stats import percentile
from labctl.tree import durable

RESULTS = Path(__file__).with_name("results.jsonl")
TRUTHS = (Outcome.HEALTHY, Outcome.BROKEN)


@dataclass(frozen=True, slots=True)
class Result:
    """One verdict. Times in seconds: to decide, and before that to start both servers."""

    truth: Outcome
    hogs: int
    outcome: str  # an Outcome, or NO_VERDICT
    cause: str | None
    seconds: float
    start_seconds: float
    late_factor: float
    at: str
    commit: str
    machine: str
    blocks: tuple[Block, ...]

    def as_line(self) -> str:
        """JSON, latencies to 10 µs."""
        fields = {**asdict(replace(self, blocks=())), "blocks": [fields_of(block) for block in self.blocks]}
        return json.dumps(fields, separators=(",", ":")) + "\n"

    @classmethod
    def from_line(cls, line: str) -> "Result":
        """Raises ValueError, KeyError or TypeError for anything that `as_line` has not written."""
        fields = json.loads(line)
        blocks = tuple(block_of(block) for block in fields.pop("blocks"))
        return cls(**{**fields, "truth": Outcome(fields["truth"]), "blocks": blocks})


def read(path: Path) -> list[Result]:
    """All results; one whose line a kill cut short is none."""
    return [Result.from_line(line) for line in whole_lines(path)]


def whole_lines(path: Path) -> list[str]:
    """The lines of a file, none if there is no file; without one that a kill cut short."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True) if path.exists() else []
    return [line for line in lines if line.endswith("\n")]


def append(path: Path, line: str) -> None:
    """Add a line; one that a kill cut short before is taken out first."""
    if path.exists() and not path.read_bytes().endswith(b"\n"):
        durable.write(path, "".join(whole_lines(path)).encode())
    with path.open("a", encoding="utf-8") as file:
        file.write(line)


def still_to_do(results: Iterable[Result], hogs: int, count: int, rng: random.Random) -> list[Outcome]:
    """What is left to judge, so that each truth has `count` results with so many hogs; in random order."""
    done = [result.truth for result in results if result.hogs == hogs]
    missing = [truth for truth in TRUTHS for _ in range(count - done.count(truth))]
    rng.shuffle(missing)
    return missing


@dataclass(frozen=True, slots=True)
class Summary:
    """The results of one truth beside so many hogs; counts, and seconds to decide."""

    truth: Outcome
    hogs: int
    count: int
    wrong: int
    inconclusive: int
    reference_unhealthy: int
    invalid: int
    errors: int
    median_s: float
    p95_s: float


def summaries(results: Sequence[Result]) -> list[Summary]:
    """One for each truth and number of hogs that there are results of."""
    groups = sorted({(result.hogs, TRUTHS.index(result.truth)) for result in results})
    return [
        summary([r for r in results if (r.hogs, r.truth) == (hogs, TRUTHS[index])]) for hogs, index in groups
    ]


def summary(results: Sequence[Result]) -> Summary:
    """Of results with the same truth and number of hogs; at least one."""
    outcomes = [result.outcome for result in results]
    seconds = [result.seconds for result in results]
    truth = results[0].truth
    return Summary(
        truth=truth,
        hogs=results[0].hogs,
        count=len(results),
        wrong=sum(outcome in TRUTHS and outcome != truth for outcome in outcomes),
        inconclusive=outcomes.count(Outcome.INCONCLUSIVE),
        reference_unhealthy=outcomes.count(Outcome.REFERENCE_UNHEALTHY),
        invalid=outcomes.count(Outcome.INVALID),
        errors=outcomes.count(NO_VERDICT),
        median_s=median(seconds),
        p95_s=percentile(seconds, 95),
    )


def table(results: Sequence[Result]) -> str:
    """The summaries in Markdown, and the wrong verdicts of all of them."""
    lines = [
        "| hogs | server | verdicts | wrong | inconclusive | reference unhealthy | invalid | no verdict "
        "| median s | p95 s |",
        "|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    found = summaries(results)
    for s in found:
        counts = (s.count, s.wrong, s.inconclusive, s.reference_unhealthy, s.invalid, s.errors)
        cells = [str(s.hogs), s.truth, *map(str, counts), f"{s.median_s:.1f}", f"{s.p95_s:.1f}"]
        lines.append(f"| {' | '.join(cells)} |")
    wrong = sum(s.wrong for s in found)
    share = wrong / len(results) if results else 0.0
    return "\n".join([*lines, "", f"Wrong: {wrong} of {len(results)} ({share:.2%})."])
