"""Does a figure grow during the run, where the reference's does not? A test over paired blocks.

Compares the slopes of both servers, block by block: their difference, by the sequential test of `shift.py`.
The reference has a slope too while a queue fills or a machine slows down.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import ClassVar

from labctl.judge import shift
from labctl.judge.blocks import Block, Observations
from labctl.judge.criteria import Expect, Finding
from labctl.measure.metrics import METRICS, Method


@dataclass(frozen=True, slots=True)
class Slope:
    """Does a slope differ from the reference's by `at_least` or more, in the metric's own unit?"""

    name: str
    metric: str
    scenario: str
    expect: Expect
    at_least: float
    resists_noise: ClassVar[bool] = False
    decides_at_once: ClassVar[bool] = False
    needs_reference: ClassVar[bool] = True

    def weigh(self, blocks: Sequence[Block]) -> Finding:
        pairs = [(self._figure(block.learner), self._figure(block.reference)) for block in blocks]
        known = [pair for pair in pairs if not math.isnan(sum(pair))]
        differences = [ours - theirs for ours, theirs in known]
        opinion = shift.opinion_of(self.expect, differences, self.at_least, METRICS[self.metric].noise)
        figures = {
            "at_least": self.at_least,
            "num_pairs": len(known),
            "value": fmean(ours for ours, _ in known) if known else math.nan,
            "reference": fmean(theirs for _, theirs in known) if known else math.nan,
        }
        return Finding(self.name, self.metric, Method.SLOPE, self.scenario, opinion, figures, is_sound=True)

    def _figure(self, observations: Observations) -> float:
        seen = observations.get(self.scenario)
        return METRICS[self.metric].of(seen) if seen else math.nan
