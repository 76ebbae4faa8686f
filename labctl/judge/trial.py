"""Is the learner's server healthy? Paired blocks with the reference server, no more of them than it takes.

Pure decision code: it knows counts and latencies, not how they were measured and not what is said about them.

Three gates (`gates.py`) look at every block, and the first that speaks against the learner decides: broken.
Healthy means that all three have spoken for it. No verdict at all without a sound reference: what the
reference server does no better on this machine, right now, is nobody's fault. A block whose measurement is
not valid is put aside, and the third such block ends it.

**How often it is wrong**, and how that is divided:

- A healthy server is called broken if any gate errs, so the gates share 1 in 200: errors 0.1 % and lateness
  0.1 % by Wald's bound (`sprt.py`), shape 0.3 % by simulation.
- A broken server is called healthy only if *every* gate passes it, the one that it really fails among them;
  so each gate alone may err by 0.5 %: errors and lateness by Wald's bound, shape by simulation.

Wald's bound supposes independent observations, which bursts of noise are not; counting N requests as one, and
never deciding against the learner by one block alone, is there for that, and simulation is the judge.

**Simulated** (`benchmarks/verdict/simulated.md`), over ten machines from quiet to 40 % noise in every single
run, with drift, stalls, and hogs that halve the speed of some runs:

- healthy, σ 0.05 to 0.18: 3 of 9,000 called broken; on the machine where it happens most, 1 in 150;
- serialised, σ 0.8 to 1: 1 of 9,000 called healthy; errors of 15 %: none of 3,000;
- inconclusive, for σ up to 0.08: none up to 25 % noise, 5 % at 40 %.

**Measured** (`benchmarks/verdict/results.jsonl`), on real servers, with and without other programs beside:
see `python -m benchmarks.verdict.prove --summary`.

**What other choices would cost.** HOPELESS_NOISE at 0.40, where a single server is given up (`votes.py`),
would leave half of the verdicts at 40 % noise inconclusive and make none of them better. With 0.30 as the
limit of what is serialised, 1 to 2 % of healthy servers would be called broken on the two hardest machines,
and beside a hog most references would count as unhealthy. What is left is a server that is slow at 1 and at
N alike, but only just beyond what is late: at 1.3 times the limit, 4 to 9 % pass on machines with hogs or
40 % noise.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from labctl.judge.blocks import PairedBlock, Run
from labctl.judge.gates import (
    Opinion,
    Tally,
    Votes,
    learner_votes,
    noise,
    reference_votes,
    tally_errors,
    tally_late,
)
from labctl.judge.paired import Ratio, ratio
from labctl.measure.validity import Validity, all_of

MAX_BLOCKS = 7  # that are valid
MAX_INVALID = 3
HOPELESS_NOISE = 0.60
MIN_BLOCKS_FOR_HOPELESS = 3  # two blocks say too little about noise to give up on


class Outcome(StrEnum):
    """What follows."""

    OPEN = "open"
    HEALTHY = "healthy"
    BROKEN = "broken"
    INCONCLUSIVE = "inconclusive"
    REFERENCE_UNHEALTHY = "reference_unhealthy"
    INVALID = "invalid"


class Cause(StrEnum):
    """Why: the gate that decided, or what stood in the way."""

    ALL_GATES = "all_gates"
    ERRORS = "errors"
    SHAPE = "shape"
    LATENESS = "lateness"
    REFERENCE_ERRORS = "reference_errors"
    REFERENCE_SHAPE = "reference_shape"
    NOISE = "noise"
    NO_MORE_BLOCKS = "no_more_blocks"
    INVALID = "invalid"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the valid blocks say, in figures.

    `slower_alone` and `slower_together` are the learner's p50 over the reference's, at 1 and at N, None
    without a block in which both answered. `invalid` is why the blocks that were put aside do not count.
    """

    concurrency: int
    num_blocks: int
    num_invalid: int
    errors: Tally
    reference_errors: Tally
    shape: Votes
    reference_shape: Votes
    late: Tally
    noise: float
    slower_alone: Ratio | None
    slower_together: Ratio | None
    invalid: Validity


@dataclass(frozen=True, slots=True)
class Verdict:
    """What follows, why, and on what grounds. `cause` is None while it is open."""

    outcome: Outcome
    cause: Cause | None
    evidence: Evidence
    blocks: tuple[PairedBlock, ...]


def decide(
    blocks: Iterable[PairedBlock], *, late_factor: float, on_block: Callable[[Verdict], None] = lambda _: None
) -> Verdict:
    """Take blocks until there is a verdict, and ask for no more than that; open if they end before.

    `late_factor`: the lab's p95 target, in times that one request alone takes on the machine it was set for.
    `on_block` hears what is known after each.

    Raises:
        ValueError: no block at all.
    """
    taken: list[PairedBlock] = []
    for block in blocks:
        taken.append(block)
        verdict = weigh(taken, late_factor)
        on_block(verdict)
        if verdict.outcome is not Outcome.OPEN:
            return verdict
    return weigh(taken, late_factor)


def weigh(blocks: Sequence[PairedBlock], late_factor: float) -> Verdict:
    """What these blocks say. Raises ValueError without a block."""
    evidence = _evidence(blocks, late_factor)
    outcome, cause = _conclude(evidence)
    return Verdict(outcome, cause, evidence, tuple(blocks))


def _conclude(seen: Evidence) -> tuple[Outcome, Cause | None]:
    if seen.num_invalid >= MAX_INVALID:
        return Outcome.INVALID, Cause.INVALID
    if seen.reference_errors.opinion is Opinion.BROKEN:
        return Outcome.REFERENCE_UNHEALTHY, Cause.REFERENCE_ERRORS
    if seen.reference_shape.opinion is Opinion.BROKEN:
        return Outcome.REFERENCE_UNHEALTHY, Cause.REFERENCE_SHAPE
    is_sound = seen.reference_errors.opinion is Opinion.HEALTHY and seen.reference_shape.lead <= 0
    is_hopeless = seen.num_blocks >= MIN_BLOCKS_FOR_HOPELESS and seen.noise > HOPELESS_NOISE
    if is_sound and seen.errors.opinion is Opinion.BROKEN:  # which no noise makes
        return Outcome.BROKEN, Cause.ERRORS
    if is_hopeless:
        return Outcome.INCONCLUSIVE, Cause.NOISE
    if is_sound and seen.shape.opinion is Opinion.BROKEN:
        return Outcome.BROKEN, Cause.SHAPE
    if is_sound and seen.late.opinion is Opinion.BROKEN:
        return Outcome.BROKEN, Cause.LATENESS
    if is_sound and {seen.errors.opinion, seen.shape.opinion, seen.late.opinion} == {Opinion.HEALTHY}:
        return Outcome.HEALTHY, Cause.ALL_GATES
    if seen.num_blocks >= MAX_BLOCKS:
        return Outcome.INCONCLUSIVE, Cause.NO_MORE_BLOCKS
    return Outcome.OPEN, None


def _evidence(blocks: Sequence[PairedBlock], late_factor: float) -> Evidence:
    if not blocks:
        raise ValueError("no blocks")
    valid = [block for block in blocks if block.validity.valid]
    return Evidence(
        concurrency=blocks[0].learner.concurrency,
        num_blocks=len(valid),
        num_invalid=len(blocks) - len(valid),
        errors=tally_errors([block.learner for block in valid]),
        reference_errors=tally_errors([block.reference for block in valid]),
        shape=learner_votes(valid),
        reference_shape=reference_votes(valid),
        late=tally_late(valid, late_factor),
        noise=noise(valid),
        slower_alone=_slower([(block.learner.alone, block.reference.alone) for block in valid]),
        slower_together=_slower([(block.learner.together, block.reference.together) for block in valid]),
        invalid=all_of(block.validity for block in blocks),
    )


def _slower(pairs: Sequence[tuple[Run, Run]]) -> Ratio | None:
    both = [(ours.p50_ms, theirs.p50_ms) for ours, theirs in pairs if ours.p50_ms > 0 and theirs.p50_ms > 0]
    return ratio([ours for ours, _ in both], [theirs for _, theirs in both]) if both else None
