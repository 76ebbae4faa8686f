"""Does an invariant hold? What no noise can break decides at once, in a single block.

Knows a figure of the learner's server and the reference's for the same, or zero.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from labctl.judge.blocks import Block
from labctl.judge.criteria import Expect, Finding, Opinion
from labctl.measure.metrics import METRICS, Method


@dataclass(frozen=True, slots=True)
class Exact:
    """Does a metric do what it does in a broken server, in one of the scenarios of one block?

    Without `needs_reference` the figure is held against zero. RISES and FALLS ask for a factor of `at_least`.
    """

    name: str
    metric: str
    scenarios: tuple[str, ...]
    expect: Expect
    at_least: float = 1.0
    needs_reference: bool = True
    resists_noise: ClassVar[bool] = True
    decides_at_once: ClassVar[bool] = True

    def weigh(self, blocks: Sequence[Block]) -> Finding:
        pairs = [pair for block in blocks for pair in self._pairs(block)]
        broken = [pair for pair in pairs if self._is_broken(*pair)]
        opinion = Opinion.BROKEN if broken else Opinion.HEALTHY if pairs else Opinion.OPEN
        value, reference = (broken or pairs or [(math.nan, math.nan)])[-1]
        return Finding(
            criterion=self.name,
            metric=self.metric,
            method=Method.EXACT,
            scenario=self.scenarios[-1],
            opinion=opinion,
            figures={"value": value, "reference": reference, **self._counts(blocks)},
            is_sound=opinion is not Opinion.BROKEN,
        )

    def _pairs(self, block: Block) -> Iterator[tuple[float, float]]:
        """The learner's figure and what it is held against, of each scenario in which both exist."""
        of = METRICS[self.metric].of
        for name in self.scenarios:
            ours = of(block.learner[name]) if name in block.learner else math.nan
            theirs = 0.0
            if self.needs_reference:
                theirs = of(block.reference[name]) if name in block.reference else math.nan
            if not math.isnan(ours + theirs):
                yield ours, theirs

    def _is_broken(self, ours: float, theirs: float) -> bool:
        match self.expect:
            case Expect.RISES:
                return ours > theirs and ours >= self.at_least * theirs
            case Expect.FALLS:
                return ours < theirs and self.at_least * ours <= theirs
            case Expect.ZERO:
                return ours == 0 != theirs
            case Expect.STILL:
                return not theirs <= self.at_least * ours <= self.at_least**2 * theirs
            case Expect.EQUAL:
                return ours != theirs

    def _counts(self, blocks: Sequence[Block]) -> dict[str, float]:
        """Hits and trials, of a metric that has them."""
        count = METRICS[self.metric].count
        if count is None:
            return {}
        seen = [block.learner[name] for block in blocks for name in self.scenarios if name in block.learner]
        counts = [count(one) for one in seen]
        return {"hits": sum(one.hits for one in counts), "trials": sum(one.trials for one in counts)}
