"""Three questions about the learner's server, answered from the same paired blocks.

Pure: knows counts and latencies; not how many blocks there may be, nor what the answers mean together.

*Errors*. Does one request in a hundred fail, as the labs allow, or one in ten? Wald's test over all requests.

*Shape*. Every block votes by its own σ̂ (`votes.py`), and the reference tells what this machine allows just
now. A vote against the learner asks for a p50 at N that is CLEARLY_SLOWER than the reference's a moment
before or after: a server without batching is 3 to 4 times as slow on two free cores, and still 1.6 to 1.9
times while another program burns one of them. And where σ̂ alone says nothing, a learner that is AS_FAST_AS
the reference votes for batching: a busy machine is not the learner's fault.

*Lateness*. A request at N is late when it is slower than the lab's p95 target, scaled to this machine by what
one request alone takes on the reference server in the same block, and also beyond LATE_BESIDE times the
reference's p50 at N in that block. So it is late by what was promised and by what was possible just then. p0
is 1 in 20, which is what a p95 target allows; p1 is 2 in 3: most of them. In between lies what is neither
good nor this break, and what is there is not decided by this gate. This is the gate for a server that is slow
at 1 and at N alike, which σ̂ cannot see.

Two things keep noise, which comes in bursts, from being counted as many observations:

- The N requests in flight share a fate, so N of them count as one observation of lateness.
- No gate speaks against the learner because of a single block: it must still do so without its worst one.
"""

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from labctl.judge.blocks import PairedBlock, Side
from labctl.judge.sprt import Decision, Sprt
from labctl.judge.votes import Shape, lead_needed, lead_of, shape_of

ERRORS = Sprt(p0=0.01, p1=0.10, alpha=0.001, beta=0.005)
LATE = Sprt(p0=0.05, p1=2 / 3, alpha=0.001, beta=0.005)
CLEARLY_SLOWER, AS_FAST_AS = 1.4, 1.25  # times the reference's p50 at N
LATE_BESIDE = 2.5  # times the same


class Opinion(StrEnum):
    """What a gate says of a server."""

    OPEN = "open"
    HEALTHY = "healthy"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Tally:
    """So many of so many requests, and what follows."""

    opinion: Opinion
    hits: int
    trials: int


@dataclass(frozen=True, slots=True)
class Votes:
    """Votes for serialised minus votes for batching, how many decide, the median σ̂, and what follows."""

    opinion: Opinion
    lead: int
    needed: int
    sigma: float


def tally_errors(sides: Sequence[Side]) -> Tally:
    """Requests of one server that failed, alone and together."""
    return _tally(ERRORS, [(side.num_failed, side.num_requests) for side in sides])


def tally_late(blocks: Sequence[PairedBlock], late_factor: float) -> Tally:
    """Answers of the learner's server at N that came late; `late_factor` as of `late_after_ms`."""
    counts = []
    for block in blocks:
        limit = late_after_ms(block.reference, late_factor)
        if not math.isnan(limit):
            latencies = block.learner.together.latencies_ms
            counts.append((sum(latency > limit for latency in latencies), len(latencies)))
    return _tally(LATE, counts, shared_by=blocks[0].learner.concurrency if blocks else 1)


def late_after_ms(reference: Side, late_factor: float) -> float:
    """What is late beside this reference; NaN where it did not answer.

    `late_factor`: the lab's p95 target, in times that one request alone takes.
    """
    promised = late_factor * reference.alone.p50_ms
    possible = LATE_BESIDE * reference.together.p50_ms
    return math.nan if math.isnan(promised + possible) else max(promised, possible)


def _tally(test: Sprt, counts: Sequence[tuple[int, int]], shared_by: int = 1) -> Tally:
    """(hits, trials) of each block under a test; `shared_by`: how many trials are one observation."""
    parts = [test.log_likelihood(hits / shared_by, trials / shared_by) for hits, trials in counts]
    without_worst = sum(parts) - max(parts, default=0.0)
    if test.decide(without_worst) is Decision.HIGH:
        opinion = Opinion.BROKEN
    elif test.decide(sum(parts)) is Decision.LOW:
        opinion = Opinion.HEALTHY
    else:
        opinion = Opinion.OPEN
    return Tally(opinion, sum(hits for hits, _ in counts), sum(trials for _, trials in counts))


def learner_votes(blocks: Sequence[PairedBlock]) -> Votes:
    """The shape of the learner's server, beside what the reference shows in the same blocks."""
    return _votes([block.learner for block in blocks], [_shape_beside(block) for block in blocks], blocks)


def reference_votes(blocks: Sequence[PairedBlock]) -> Votes:
    """The shape of the reference server, which is serialised only on a machine that is of no use now."""
    sides = [block.reference for block in blocks]
    return _votes(sides, [shape_of(side.sigma) for side in sides], blocks)


def _shape_beside(block: PairedBlock) -> Shape:
    shape = shape_of(block.learner.sigma)
    slower = block.learner.together.p50_ms / block.reference.together.p50_ms
    if shape is Shape.SERIALISED and not slower >= CLEARLY_SLOWER:
        return Shape.UNCLEAR
    if shape is Shape.UNCLEAR and slower <= AS_FAST_AS:
        return Shape.BATCHING
    return shape


def _votes(sides: Sequence[Side], shapes: Sequence[Shape], blocks: Sequence[PairedBlock]) -> Votes:
    lead, needed = lead_of(shapes), lead_needed(noise(blocks))
    opinion = Opinion.BROKEN if lead >= needed else Opinion.HEALTHY if lead <= -needed else Opinion.OPEN
    sigmas = [side.sigma for side in sides if not math.isnan(side.sigma)]
    return Votes(opinion, lead, needed, statistics.median(sigmas) if sigmas else math.nan)


def noise(blocks: Sequence[PairedBlock]) -> float:
    """SD of ln p50 that pairing does not remove; 0 below two blocks.

    Each block gives four figures. What it does to all four alike (a machine that has slowed down) harms no
    comparison within it, and what sets the four apart in every block is what is being measured; both means
    are taken out (a two-way layout, Fisher 1925), which leaves 3 degrees of freedom for each further block.
    The spread of p50(1) between blocks, which is all one server alone can tell, would count the first as
    noise and give up beside a steady hog, where all the ratios are good.
    """
    rows = [row for block in blocks if not math.isnan(sum(row := _logs(block)))]
    if len(rows) < 2:
        return 0.0
    columns = [statistics.fmean(column) for column in zip(*rows, strict=True)]
    everything = statistics.fmean(columns)
    squares = (
        (value - statistics.fmean(row) - column + everything) ** 2
        for row in rows
        for value, column in zip(row, columns, strict=True)
    )
    return math.sqrt(sum(squares) / (3 * (len(rows) - 1)))


def _logs(block: PairedBlock) -> list[float]:
    runs = (side_run for side in (block.learner, block.reference) for side_run in (side.alone, side.together))
    return [math.log(run.p50_ms) if run.p50_ms > 0 else math.nan for run in runs]
