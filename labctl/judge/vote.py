"""Does a server work on several requests at once, or on one after the other? A vote over paired blocks.

Each block votes by its own σ̂ (`shape.py`), and the reference tells what this machine allows just now. A vote
against the learner asks for a p50 at N that is CLEARLY_SLOWER than the reference's a moment before or after:
on two cores a serialised server is 3 to 4 times as slow if both are free, and still 1.6 to 1.9 times while
another program takes one of them. And if σ̂ alone says nothing, a learner that is AS_FAST_AS the reference
votes for sharing: a busy machine is not the learner's fault.

Without a reference in the blocks σ̂ alone votes.
"""

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from labctl.judge.blocks import Block, concurrency, noise, p50_ms
from labctl.judge.criteria import Finding, Opinion
from labctl.judge.shape import Shape, lead_needed, lead_of, shape_of
from labctl.measure.metrics import METRICS, Method

METRIC = "serial_fraction"
CLEARLY_SLOWER, AS_FAST_AS = 1.4, 1.25  # times the reference's p50 at N


@dataclass(frozen=True, slots=True)
class Vote:
    """Do requests in `together` wait for each other? `alone` is the same load, one request at a time."""

    name: str
    alone: str
    together: str
    resists_noise: ClassVar[bool] = False
    decides_at_once: ClassVar[bool] = False
    needs_reference: ClassVar[bool] = False

    def weigh(self, blocks: Sequence[Block]) -> Finding:
        """How far the lead for serialised must go depends on the noise of all that the blocks hold."""
        lead = lead_of([self._shape(block) for block in blocks])
        needed = lead_needed(noise(blocks))
        opinion = Opinion.BROKEN if lead >= needed else Opinion.HEALTHY if lead <= -needed else Opinion.OPEN
        sigmas = [sigma for block in blocks if not math.isnan(sigma := self.sigma(block))]
        figures = {
            "lead": lead,
            "needed": needed,
            "sigma": statistics.median(sigmas) if sigmas else math.nan,
            "concurrency": concurrency(blocks, self.together),
        }
        return Finding(self.name, METRIC, Method.VOTE, self.together, opinion, figures, is_sound=lead <= 0)

    def sigma(self, block: Block) -> float:
        """σ̂ of the learner's server; NaN if one of the scenarios has no answer."""
        between = METRICS[METRIC].between
        seen = block.learner
        if between is None or self.alone not in seen or self.together not in seen:
            return math.nan
        return between(seen[self.alone], seen[self.together])

    def _shape(self, block: Block) -> Shape:
        shape = shape_of(self.sigma(block))
        if not block.reference:
            return shape
        slower = p50_ms(block.learner, self.together) / p50_ms(block.reference, self.together)
        if shape is Shape.SERIALISED and not slower >= CLEARLY_SLOWER:
            return Shape.UNCLEAR
        if shape is Shape.UNCLEAR and slower <= AS_FAST_AS:
            return Shape.BATCHING
        return shape
