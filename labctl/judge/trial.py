"""Is the learner's server healthy? Criteria over paired blocks, no more of them than it takes.

Pure decision code: it knows findings, not what they are about, how anything was measured, or any words.

The criteria look at every block. One that decides against the learner decides: broken. Healthy means that all
have decided for it. There is no verdict without a sound reference: the criteria that need no comparison are
asked of the reference server too, for what it does no better, here and now, is nobody's fault. A block whose
measurement is not valid is put aside, and the third such block ends it. What no noise and no reference can
make, a wrong answer say, decides at once, in any block.

**How often it is wrong**, and how that is divided:

- A healthy server is called broken if any criterion errs, so they share 1 in 200: each test 0.1 % by Wald's
  bound (`sprt.py`, `shift.py`), a vote 0.3 % by simulation.
- A broken server is called healthy only if *every* criterion passes it, those that it really fails among
  them; so each test may err by 0.5 %.

These bounds suppose independent observations, which bursts of noise are not. Requests that share a fate count
as one, and no single block decides against the learner; simulation shows what that is worth
(`benchmarks/verdict/simulated.md`), and real servers, with and without other programs beside, show it too
(`benchmarks/verdict/results.jsonl`).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from labctl.judge.blocks import Block, noise, p50_ms
from labctl.judge.criteria import Criterion, Finding, Opinion
from labctl.judge.paired import Estimate, ratio
from labctl.measure.observation import Busy
from labctl.measure.validity import Validity, all_of

MAX_BLOCKS = 7  # that are valid
MAX_INVALID = 3
HOPELESS_NOISE = 0.60  # 0.40 would leave half of the verdicts at 40 % noise open, and make none better
MIN_BLOCKS_FOR_HOPELESS = 3  # two blocks say too little about noise to give up on
ALL_HEALTHY, NOISE, NO_MORE_BLOCKS, INVALID = "all_gates", "noise", "no_more_blocks", "invalid"


class Outcome(StrEnum):
    """What follows."""

    OPEN = "open"
    HEALTHY = "healthy"
    BROKEN = "broken"
    INCONCLUSIVE = "inconclusive"
    REFERENCE_UNHEALTHY = "reference_unhealthy"
    INVALID = "invalid"


@dataclass(frozen=True, slots=True)
class Grounds:
    """What the blocks say, in figures.

    - `findings`, `reference`: by criterion, of the learner's server and of the reference.
    - `slower`: the learner's p50 over the reference's, by scenario; without those that one never answered.
    - `noise`: the SD of a measurement's logarithm; `others`: the programs that kept the machine busy, the
      busiest first; `invalid`: why the blocks that were put aside do not count.
    """

    num_blocks: int
    num_invalid: int
    findings: Mapping[str, Finding]
    reference: Mapping[str, Finding]
    slower: Mapping[str, Estimate]
    noise: float
    others: tuple[Busy, ...]
    invalid: Validity

    def as_fields(self) -> dict[str, Any]:
        """Flat, for JSON: each finding by the name of its criterion, of the reference with a prefix."""
        return {
            "num_blocks": self.num_blocks,
            "num_invalid": self.num_invalid,
            **{name: finding.as_fields() for name, finding in self.findings.items()},
            **{f"reference_{name}": finding.as_fields() for name, finding in self.reference.items()},
            **{f"slower_{scenario}": asdict(ratio) for scenario, ratio in self.slower.items()},
            "noise": self.noise,
            "others": [asdict(busy) for busy in self.others],
            "invalid": asdict(self.invalid),
        }


@dataclass(frozen=True, slots=True)
class Verdict:
    """What follows, why, and on what grounds.

    `cause`: the name of the criterion that decided, with `reference_` before it if it was the reference that
    failed, or ALL_HEALTHY, NOISE, NO_MORE_BLOCKS, INVALID; None while it is open.
    """

    outcome: Outcome
    cause: str | None
    evidence: Grounds
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Trial:
    """The criteria that apply, in the order in which they are named as the cause."""

    criteria: tuple[Criterion, ...]

    def decide(
        self, blocks: Iterable[Block], on_block: Callable[[Verdict], None] = lambda _: None
    ) -> Verdict:
        """Take blocks until there is a verdict, and ask for no more than that; open if they end before.

        `on_block` hears what is known after each.

        Raises:
            ValueError: no block at all.
        """
        taken: list[Block] = []
        verdict = None
        for block in blocks:
            taken.append(block)
            verdict = self.weigh(taken)
            on_block(verdict)
            if verdict.outcome is not Outcome.OPEN:
                break
        return verdict or self.weigh(taken)

    def weigh(self, blocks: Sequence[Block]) -> Verdict:
        """What these blocks say. Raises ValueError without a block."""
        evidence = self._evidence(blocks)
        outcome, cause = self._conclude(evidence)
        return Verdict(outcome, cause, evidence, tuple(blocks))

    def _evidence(self, blocks: Sequence[Block]) -> Grounds:
        if not blocks:
            raise ValueError("no blocks")
        valid = [block for block in blocks if block.validity.valid]
        of_reference = [block.of_reference for block in valid if block.reference]
        asked = [criterion for criterion in self.criteria if of_reference and not criterion.needs_reference]
        return Grounds(
            num_blocks=len(valid),
            num_invalid=len(blocks) - len(valid),
            findings={one.name: one.weigh(blocks if one.decides_at_once else valid) for one in self.criteria},
            reference={one.name: one.weigh(of_reference) for one in asked},
            slower=_slower(valid),
            noise=noise(valid),
            others=_others(blocks),
            invalid=all_of(block.validity for block in blocks),
        )

    def _conclude(self, seen: Grounds) -> tuple[Outcome, str | None]:
        against = [one for one in self.criteria if seen.findings[one.name].opinion is Opinion.BROKEN]
        at_once = next((one.name for one in against if one.decides_at_once), None)
        certain = next((one.name for one in against if one.resists_noise), None)
        unfit = next((name for name, one in seen.reference.items() if one.opinion is Opinion.BROKEN), None)
        is_sound = all(finding.is_sound for finding in seen.reference.values())
        if unfit is not None:
            return Outcome.REFERENCE_UNHEALTHY, f"reference_{unfit}"
        if at_once is not None:
            return Outcome.BROKEN, at_once
        if seen.num_invalid >= MAX_INVALID:
            return Outcome.INVALID, INVALID
        if is_sound and certain is not None:
            return Outcome.BROKEN, certain
        if seen.num_blocks >= MIN_BLOCKS_FOR_HOPELESS and seen.noise > HOPELESS_NOISE:
            return Outcome.INCONCLUSIVE, NOISE
        if is_sound and against:
            return Outcome.BROKEN, against[0].name
        if is_sound and all(finding.opinion is Opinion.HEALTHY for finding in seen.findings.values()):
            return Outcome.HEALTHY, ALL_HEALTHY
        if seen.num_blocks >= MAX_BLOCKS:
            return Outcome.INCONCLUSIVE, NO_MORE_BLOCKS
        return Outcome.OPEN, None


def _slower(blocks: Sequence[Block]) -> dict[str, Estimate]:
    """Of the scenarios in which both servers answered at least once in the same block."""
    found: dict[str, Estimate] = {}
    for scenario in blocks[0].learner if blocks else ():
        pairs = [(p50_ms(block.learner, scenario), p50_ms(block.reference, scenario)) for block in blocks]
        both = [(ours, theirs) for ours, theirs in pairs if ours > 0 and theirs > 0]
        if both:
            found[scenario] = ratio([ours for ours, _ in both], [theirs for _, theirs in both])
    return found


def _others(blocks: Sequence[Block]) -> tuple[Busy, ...]:
    """What each other program took of the machine in the run in which it took most."""
    most: dict[int, Busy] = {}
    for block in blocks:
        for seen in (*block.learner.values(), *block.reference.values()):
            for busy in seen.others:
                most[busy.pid] = max(most.get(busy.pid, busy), busy, key=lambda one: one.cores)
    return tuple(sorted(most.values(), key=lambda one: one.cores, reverse=True))
