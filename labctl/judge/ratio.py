"""How many times the reference's is a figure? A test over paired blocks, each with the ratio of two figures.

Decided by a sequential test of the logarithms (`shift.py`): the signed-rank test alone takes eight blocks to
reach 1 %. Estimate and interval are Hodges and Lehmann's (`paired.py`).

How much the figures of a block differ for no reason is known for the metric on a quiet machine, and from the
blocks for this machine now (`blocks.noise`); the larger of both is expected. Hence a busy machine makes it
say less, never something else.
"""

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import ClassVar

from labctl.judge import paired, shift
from labctl.judge.blocks import Block, Observations, noise
from labctl.judge.criteria import Expect, Finding
from labctl.measure.metrics import METRICS, Method


@dataclass(frozen=True, slots=True)
class Ratio:
    """Does a metric move by a factor of `at_least` or more, beside the reference's?"""

    name: str
    metric: str
    scenario: str
    expect: Expect
    at_least: float
    resists_noise: ClassVar[bool] = False
    decides_at_once: ClassVar[bool] = False
    needs_reference: ClassVar[bool] = True

    def weigh(self, blocks: Sequence[Block]) -> Finding:
        pairs = [pair for block in blocks if (pair := self._pair(block))]
        logs = [math.log(ours / theirs) for ours, theirs in pairs]
        expected = max(METRICS[self.metric].noise, noise(blocks))
        opinion = shift.opinion_of(self.expect, logs, math.log(self.at_least), expected)
        figures: dict[str, float] = {"at_least": self.at_least, "num_pairs": len(pairs)}
        if pairs:
            figures |= asdict(paired.ratio([ours for ours, _ in pairs], [theirs for _, theirs in pairs]))
        return Finding(self.name, self.metric, Method.RATIO, self.scenario, opinion, figures, is_sound=True)

    def _pair(self, block: Block) -> tuple[float, float] | None:
        """The learner's figure and the reference's; None if one of them does not exist."""
        ours, theirs = self._figure(block.learner), self._figure(block.reference)
        return (ours, theirs) if ours > 0 and theirs > 0 else None

    def _figure(self, observations: Observations) -> float:
        metric = METRICS[self.metric]
        seen = observations.get(self.scenario)
        figure = metric.of(seen) if seen else math.nan
        return figure if math.isnan(figure) else max(figure, metric.least)
