"""A broken server beside the healthy one under a lab's scenarios: what every metric of every scenario shows.

It measures and judges nothing.
"""

from __future__ import annotations

import math
import random
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from labctl.catalog.labs import Lab
from labctl.dev.variants import copy_with
from labctl.judge.blocks import Block, Observations
from labctl.measure.blocks import Bench
from labctl.measure.capacity import capacity_of
from labctl.measure.metrics import METRICS, Metric
from labctl.measure.servers import managed
from labctl.server.process import running_server


@dataclass(frozen=True, slots=True)
class Pair:
    """A figure of the broken server and of the healthy one in each block."""

    metric: str
    scenario: str
    figures: tuple[tuple[float, float], ...]

    @property
    def ratios(self) -> list[float]:
        """Broken over healthy; 1 if both are nearly nothing, infinity if only the healthy one's is."""
        least = METRICS[self.metric].least or 1e-9
        return [max(ours, least) / max(theirs, least) for ours, theirs in self.figures]


def measure(
    root: Path, lab: Lab, patches: Sequence[tuple[str, bytes]], scenarios: Sequence[str], num_blocks: int
) -> list[Block]:
    """Blocks with the patched server as the learner's. `patches`: each with its name, for people.

    Raises:
        CatalogProblem: a patch does not fit.
        ServerDidNotStart: one of the servers does not run.
        Interrupted: Ctrl-C.
    """
    named = [lab.scenarios[name] for name in scenarios]
    arguments = lab.server_arguments
    with (
        copy_with(root, ()) as healthy,
        copy_with(root, patches) as broken,
        running_server(healthy, extra_args=arguments) as reference,
        running_server(broken, extra_args=arguments) as learner,
    ):
        pristine = managed(reference)
        needs_capacity = any(scenario.times_capacity for scenario in named)
        capacity = capacity_of(pristine, lab) if needs_capacity else None
        bench = Bench(managed(learner), pristine, lab, named, capacity, random.Random())
        return list(islice(bench.blocks(), num_blocks))


def pairs(blocks: Sequence[Block], alone: str) -> Iterator[Pair]:
    """Every metric of every scenario that both servers have a figure for."""
    for scenario in blocks[0].learner:
        for metric in METRICS.values():
            ours = [figure(metric, block.learner, scenario, alone) for block in blocks]
            theirs = [figure(metric, block.reference, scenario, alone) for block in blocks]
            known = tuple(pair for pair in zip(ours, theirs, strict=True) if not math.isnan(sum(pair)))
            if known:
                yield Pair(metric.name, scenario, known)


def figure(metric: Metric, seen: Observations, scenario: str, alone: str) -> float:
    """One server's figure; NaN if it does not exist. `alone`: for a metric that takes two observations."""
    if scenario not in seen:
        return math.nan
    if metric.between is None:
        return metric.of(seen[scenario])
    return metric.between(seen[alone], seen[scenario]) if alone in seen and scenario != alone else math.nan


def median(figures: Sequence[float]) -> float:
    """Of those that exist; NaN if none does."""
    known = [value for value in figures if not math.isnan(value)]
    return statistics.median(known) if known else math.nan
