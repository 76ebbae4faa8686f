"""What was measured of two servers in turns, and how much of it is noise.

Pure data. It does not know how it was measured, nor what follows from it.
"""

import math
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from labctl.load.stats import percentile
from labctl.measure.observation import Observation
from labctl.measure.validity import VALID, Validity

Observations = Mapping[str, Observation]  # by the name of the scenario


@dataclass(frozen=True, slots=True)
class Block:
    """Both servers under each scenario, close together in time and in random order, one run at a time.

    So whatever else the machine does hits all of them alike. `reference` is empty if there is no reference
    server. A block that is not valid counts neither for nor against a server.
    """

    learner: Observations
    reference: Observations = field(default_factory=dict)
    validity: Validity = VALID

    @property
    def of_reference(self) -> "Block":
        """The reference server's part, as if it were the one to be judged."""
        return Block(self.reference, validity=self.validity)


def p50_ms(observations: Observations, scenario: str) -> float:
    """Median E2E latency under a scenario; NaN if nothing was answered, or it was not measured."""
    seen = observations.get(scenario)
    return percentile(seen.latencies_ms, 50) if seen else math.nan


def concurrency(blocks: Sequence[Block], scenario: str) -> float:
    """Of the closed loop that the scenario is; NaN if it is none, or was not measured."""
    seen = next((block.learner[scenario] for block in blocks if scenario in block.learner), None)
    return math.nan if seen is None or seen.concurrency is None else seen.concurrency


def noise(blocks: Sequence[Block]) -> float:
    """SD of ln p50 that pairing does not remove; 0 for fewer than two blocks.

    Each block gives one figure for each server and closed loop. What it does to all of them alike (a machine
    that has slowed down) harms no comparison within it, and what sets them apart in every block is what is
    being measured; both means are taken out (a two-way layout, Fisher 1925). The spread of one server's p50
    between blocks, which is all that this server alone can tell, would count the first as noise too, and give
    up beside a steady load, although all the ratios are good.

    In an open loop a server near its limit gets many times as slow on a machine that is hardly slower, which
    says little about the machine.
    """
    rows = [row for block in blocks if not math.isnan(sum(row := _logs(block)))]
    if len(rows) < 2 or len(rows[0]) < 2:
        return 0.0
    columns = [statistics.fmean(column) for column in zip(*rows, strict=True)]
    everything = statistics.fmean(columns)
    squares = (
        (value - statistics.fmean(row) - column + everything) ** 2
        for row in rows
        for value, column in zip(row, columns, strict=True)
    )
    return math.sqrt(sum(squares) / ((len(columns) - 1) * (len(rows) - 1)))


def _logs(block: Block) -> list[float]:
    sides = (block.learner, block.reference)
    closed = [name for name, seen in block.learner.items() if seen.concurrency is not None]
    medians = [p50_ms(side, scenario) for side in sides if side for scenario in closed]
    return [math.log(median) if median > 0 else math.nan for median in medians]
