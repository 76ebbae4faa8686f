"""Does a server keep a lab's target, or at least come as near to it as the reference does just now?

The limit is that of `labctl load` (`targets.limit_of`), so both say the same. A latency target on a quantile
of all requests has a sharper test, request by request (`late.py`), and a rate has Wald's (`rate.py`).

This is a guard, not a search: it speaks against a server as surely as the other tests do, and for a server as
soon as the figures are nearer to the reference's than to the limit.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from labctl.judge import shift
from labctl.judge.blocks import Block, Observations, noise, p50_ms
from labctl.judge.criteria import Finding, Opinion
from labctl.judge.targets import Target, limit_of, slack_of
from labctl.measure.metrics import METRICS, Method


@dataclass(frozen=True, slots=True)
class Bound:
    """Does `scenario` keep `target`? On this machine: where one request of `alone` takes `single_ms`, the
    threshold is as it is written.
    """

    target: Target
    scenario: str
    alone: str
    single_ms: float
    resists_noise: ClassVar[bool] = False
    decides_at_once: ClassVar[bool] = False
    needs_reference: ClassVar[bool] = True

    @property
    def name(self) -> str:
        return f"target_{self.target.figure}"

    def weigh(self, blocks: Sequence[Block]) -> Finding:
        asked = [block for block in blocks if not math.isnan(self._figure(block.reference))]
        pairs = [(self._figure(block.learner), self._limit(block)) for block in asked]
        known = [(ours, limit) for ours, limit in pairs if not math.isnan(ours + limit)]
        value, limit = known[-1] if known else (math.nan, math.nan)
        is_floor = self.target.op == ">="
        return Finding(
            criterion=self.name,
            metric=self.target.figure,
            method=METRICS[self.target.figure].test,
            scenario=self.scenario,
            opinion=self._opinion(known, blocks, is_asked=bool(asked)),
            figures={"value": value, "limit": limit, "is_floor": float(is_floor), "num_pairs": len(known)},
            is_sound=True,
        )

    def _opinion(
        self, known: Sequence[tuple[float, float]], blocks: Sequence[Block], *, is_asked: bool
    ) -> Opinion:
        if len(blocks) < shift.MIN_VALUES:
            return Opinion.OPEN
        if not is_asked:  # the reference shows nothing that could be bounded
            return Opinion.HEALTHY
        metric, slack = METRICS[self.target.figure], slack_of(self.target)
        if metric.test is Method.EXACT and metric.unit == "count":
            return self._opinion_of_counts(known)
        is_slope = metric.test is Method.SLOPE
        least = slack if is_slope else math.log(slack)
        values = sorted(self._beyond(ours, limit) + least for ours, limit in known)
        expected = metric.noise if is_slope else max(metric.noise, noise(blocks))
        if len(values) < shift.MIN_VALUES:
            return Opinion.OPEN
        if shift.log_likelihood(values[:-1], least, expected) >= shift.UPPER:
            return Opinion.BROKEN
        return Opinion.HEALTHY if shift.log_likelihood(values, least, expected) <= 0 else Opinion.OPEN

    def _opinion_of_counts(self, known: Sequence[tuple[float, float]]) -> Opinion:
        """A count is what it is: no noise is added to it, and a limit of 0 has no logarithm. One block may
        have been unlucky; every one is not.
        """
        if len(known) < shift.MIN_VALUES:
            return Opinion.OPEN
        sign = 1 if self.target.op == "<=" else -1
        beyond = [sign * (ours - limit) > 0 for ours, limit in known]
        return Opinion.BROKEN if all(beyond) else Opinion.OPEN if any(beyond) else Opinion.HEALTHY

    def _beyond(self, ours: float, limit: float) -> float:
        """How far beyond the limit, above 0 if it is: a logarithm or, of a slope, a difference."""
        sign = 1 if self.target.op == "<=" else -1
        if METRICS[self.target.figure].test is Method.SLOPE:
            return sign * (ours - limit)
        least = METRICS[self.target.figure].least or 1e-6
        return sign * math.log(max(ours, least) / max(limit, least))

    def _limit(self, block: Block) -> float:
        scale = p50_ms(block.reference, self.alone) / self.single_ms
        return limit_of(self.target, scale, block.reference[self.scenario])

    def _figure(self, observations: Observations) -> float:
        seen = observations.get(self.scenario)
        return METRICS[self.target.figure].of(seen) if seen else math.nan
