"""Is the server batching or serialising? A vote over paired blocks, decided as soon as it is clear.

Pure decision code: it knows latencies, not how they were measured and not what is said about them.

A block is a measurement at concurrency 1 and one at N, close together in time and in random order, so that
whatever else the machine does hits both alike. By the Universal Scalability Law latency at N grows as
1 + σ(N-1) while κ is small; σ is the part of the work that is done one request at a time. Measured on two
cores (`benchmarks/verdict/`): 0.7 to 1.7 without batching, 0.05 to 0.3 with it, and up to 0.5 with it while
other programs take one of the cores or both, which cost eight requests at once more than one alone. So what
lies between the limits votes for nobody. A block votes by its own σ; the first side that leads by two votes
has it.
Simulated at 25 % host noise the verdict is wrong in fewer than 1 of 100 runs (`tests/labctl/test_votes.py`
repeats that simulation).
"""

import math
import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from labctl.measure.readings import serial_fraction

SERIALISED_FROM = 0.60
BATCHING_UP_TO = 0.20
MIN_LEAD = 2
MIN_LEAD_WHEN_NOISY = 3
NOISY_SD = 0.25  # of ln p50(1)
HOPELESS_SD = 0.40
MIN_BLOCKS_FOR_HOPELESS = 3  # a spread of two values says too little to give up on
MAX_BLOCKS = 7


class Shape(StrEnum):
    """How latency and throughput go with concurrency.

    A vote knows only the first two and the last; the others take a whole curve to see (`labctl.curve`).
    """

    BATCHING = "batching"
    SERIALISED = "serialised"
    CONTENDED = "contended"
    RETROGRADE = "retrograde"
    CLIENT_BOUND = "client_bound"
    UNCLEAR = "unclear"


def shape_of(sigma: float) -> Shape:
    """What one σ̂ says. NaN says nothing."""
    if sigma >= SERIALISED_FROM:
        return Shape.SERIALISED
    if sigma <= BATCHING_UP_TO:
        return Shape.BATCHING
    return Shape.UNCLEAR


def lead_of(shapes: Sequence[Shape]) -> int:
    """Votes for serialised minus votes for batching."""
    return shapes.count(Shape.SERIALISED) - shapes.count(Shape.BATCHING)


def lead_needed(noise: float) -> int:
    """How many votes ahead decide on a machine this unsteady (`noise`: the SD of a logarithm)."""
    return MIN_LEAD_WHEN_NOISY if noise > NOISY_SD else MIN_LEAD


@dataclass(frozen=True, slots=True)
class Block:
    """One pair: median latency alone and at `concurrency`, same unit; NaN when nothing was answered."""

    p50_alone: float
    p50_together: float
    concurrency: int

    @property
    def sigma(self) -> float:
        return serial_fraction(self.p50_alone, self.p50_together, self.concurrency)


class Stage(StrEnum):
    """Where a vote stands."""

    OPEN = "open"
    DECIDED = "decided"
    GAVE_UP = "gave_up"


@dataclass(frozen=True, slots=True)
class Vote:
    """The blocks so far and what they say."""

    blocks: tuple[Block, ...] = ()

    @property
    def lead(self) -> int:
        return lead_of([shape_of(block.sigma) for block in self.blocks])

    @property
    def noise(self) -> float:
        """Standard deviation of ln p50(1) between blocks: how unsteady this machine is; 0 for one block."""
        logs = [math.log(block.p50_alone) for block in self.blocks if block.p50_alone > 0]
        return statistics.stdev(logs) if len(logs) > 1 else 0.0

    @property
    def sigma(self) -> float:
        """The median σ̂ over blocks; NaN without a usable block."""
        sigmas = [block.sigma for block in self.blocks if not math.isnan(block.sigma)]
        return statistics.median(sigmas) if sigmas else math.nan

    @property
    def stage(self) -> Stage:
        if len(self.blocks) >= MIN_BLOCKS_FOR_HOPELESS and self.noise > HOPELESS_SD:
            return Stage.GAVE_UP
        if abs(self.lead) >= lead_needed(self.noise):
            return Stage.DECIDED
        return Stage.GAVE_UP if len(self.blocks) >= MAX_BLOCKS else Stage.OPEN

    @property
    def shape(self) -> Shape:
        """The verdict; unclear while open and when given up."""
        if self.stage is not Stage.DECIDED:
            return Shape.UNCLEAR
        return Shape.SERIALISED if self.lead > 0 else Shape.BATCHING


def decide(blocks: Iterable[Block], on_block: Callable[[Vote], None] = lambda _: None) -> Vote:
    """Take blocks until the vote is decided or given up; ask for no more than that."""
    vote = Vote()
    for block in blocks:
        vote = Vote((*vote.blocks, block))
        on_block(vote)
        if vote.stage is not Stage.OPEN:
            break
    return vote
