"""What every metric of every scenario shows of two servers, block by block. Pure."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from labctl.judge.blocks import Block, Observations
from labctl.measure.metrics import METRICS, Metric


@dataclass(frozen=True, slots=True)
class Pair:
    """A figure of the broken server and of the healthy one in each block."""

    metric: str
    scenario: str
    figures: tuple[tuple[float, float], ...]

    @property
    def ratios(self) -> list[float]:
        """Broken over healthy."""
        return [ratio(self.metric, ours, theirs) for ours, theirs in self.figures]


def ratio(metric: str, one: float, other: float) -> float:
    """One figure over another; 1 if both are nearly nothing."""
    least = METRICS[metric].least or 1e-9
    return max(one, least) / max(other, least)


def pairs(blocks: Sequence[Block], alone: str) -> Iterator[Pair]:
    """Every metric of every scenario that both servers have a figure for."""
    for scenario in blocks[0].learner:
        for metric in METRICS.values():
            found = [both(metric, block, scenario, alone) for block in blocks]
            known = tuple(pair for pair in found if not math.isnan(sum(pair)))
            if known:
                yield Pair(metric.name, scenario, known)


def both(metric: Metric, block: Block, scenario: str, alone: str) -> tuple[float, float]:
    """The learner's figure and the reference's, which differs from itself in nothing; NaN for what does not
    exist. `alone`: for a metric that takes two observations.
    """
    ours = _figure(metric, block.learner, scenario, alone)
    return ours, 0.0 if metric.is_difference else _figure(metric, block.reference, scenario, alone)


def _figure(metric: Metric, seen: Observations, scenario: str, alone: str) -> float:
    if scenario not in seen:
        return math.nan
    if metric.between is None:
        return metric.of(seen[scenario])
    return metric.between(seen[alone], seen[scenario]) if alone in seen and scenario != alone else math.nan


def median(figures: Sequence[float]) -> float:
    """Of those that exist; NaN if none does."""
    known = [value for value in figures if not math.isnan(value)]
    return statistics.median(known) if known else math.nan
