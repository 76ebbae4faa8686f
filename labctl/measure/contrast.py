"""Two breaks beside the healthy server under the same load: which figures tell them apart?

It measures, and says nothing.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from labctl.catalog.breaks import Break
from labctl.catalog.labs import Lab
from labctl.judge.blocks import Block
from labctl.measure.blocks import Bench
from labctl.measure.capacity import capacity_for
from labctl.measure.metrics import METRICS
from labctl.measure.pairs import both, median, ratio
from labctl.measure.servers import managed, reference
from labctl.measure.validity import Validity
from labctl.server.process import running_server
from labctl.tree import copies
from labctl.tree.pristine import pristine_tree, reference_commit

NUM_BLOCKS = 2


@dataclass(frozen=True, slots=True)
class Row:
    """One figure of the three servers: medians of the blocks; NaN for what a server has not."""

    metric: str
    scenario: str
    healthy: float
    first: float
    second: float

    @property
    def distance(self) -> float:
        """Between the two breaks, as the logarithm of their ratio; 0 for what cannot be compared."""
        if math.isnan(self.first + self.second):
            return 0.0
        return abs(math.log(ratio(self.metric, self.first, self.second)))


@dataclass(frozen=True, slots=True)
class Contrast:
    """The rows, and what was wrong with the measurement, if anything."""

    rows: Sequence[Row]
    flaws: Sequence[Validity]

    @property
    def telling(self) -> Row | None:
        """The row that tells the two apart best; None if none does by more than noise."""
        best = max(self.rows, key=lambda row: row.distance)
        return best if best.distance > 2 * METRICS[best.metric].noise else None


def home_of(pair: tuple[Break, Break]) -> Break:
    """The break whose lab's loads are put on both: the one that the other is declared to be like, else the
    first.
    """
    first, second = pair
    return second if second.id in {alike.id for alike in first.alike} else first


def contrast(root: Path, lab: Lab, pair: tuple[Break, Break], doing: Callable[[int, int], None]) -> Contrast:
    """Every figure that moves under one of the two.

    `lab` is that of `home_of(pair)`; `doing` hears which block of how many comes next.

    Raises:
        CatalogProblem: a break does not fit.
        ServerDidNotStart, ReferenceUnhealthy: a server does not run.
        Interrupted: Ctrl-C.
    """
    lines = lines_of(lab, pair)
    named = [lab.scenarios[name] for name in dict.fromkeys(scenario for _, scenario in lines)]
    tree = pristine_tree(root, reference_commit(root))
    found: tuple[list[Block], list[Block]] = ([], [])
    with ExitStack() as stack:
        healthy = stack.enter_context(reference(root, lab.server_arguments))
        capacity = capacity_for(healthy, lab, named)
        benches = []
        for brk in pair:
            copy = stack.enter_context(copies.broken_copy(tree, brk))
            broken = managed(stack.enter_context(running_server(copy, extra_args=lab.server_arguments)))
            benches.append(Bench(broken, healthy, lab, named, capacity, random.Random()).blocks())
        for number in range(NUM_BLOCKS):
            doing(number + 1, NUM_BLOCKS)
            for blocks, bench in zip(found, benches, strict=True):
                blocks.append(next(bench))
    flaws = [block.validity for blocks in found for block in blocks if not block.validity.valid]
    return Contrast([_row(metric, scenario, found, lab.file.alone) for metric, scenario in lines], flaws)


def lines_of(lab: Lab, pair: tuple[Break, Break]) -> list[tuple[str, str]]:
    """Every metric that moves under one of the breaks, with the scenarios of this lab that show it.

    `lab`: that of `home_of` the two. A metric that moves in another lab only is looked at under the load that
    shows the break at home.
    """
    home = home_of(pair)
    found = [
        (sign.metric, sign.scenario if brk.lab == home.lab else home.scenario)
        for brk in sorted(pair, key=lambda brk: brk is not home)
        for sign in brk.signature
        if sign.moves
    ]
    return [line for line in dict.fromkeys(found) if line[1] in lab.scenarios]


def _row(metric: str, scenario: str, found: tuple[list[Block], list[Block]], alone: str) -> Row:
    first, second = ([both(METRICS[metric], block, scenario, alone) for block in blocks] for blocks in found)
    return Row(
        metric,
        scenario,
        healthy=median([theirs for _, theirs in (*first, *second)]),
        first=median([ours for ours, _ in first]),
        second=median([ours for ours, _ in second]),
    )
