"""Does a server show what the lines of a break's signature say? Pure.

A line that moves must be seen under the break and must not be seen without it. A line that stays still must
do so under the break. What cannot be told after all blocks is neither, so it is not as declared.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from labctl.catalog.breaks import Sign
from labctl.judge.blocks import Block
from labctl.judge.criteria import Criterion, Expect, Opinion
from labctl.judge.signature import criterion_of
from labctl.measure.metrics import METRICS, Method
from labctl.measure.pairs import both, median


@dataclass(frozen=True, slots=True)
class Shown:
    """What the blocks say of one line. `ours`, `theirs`: medians of the server's and the reference's."""

    metric: str
    scenario: str
    expect: str
    opinion: Opinion
    wanted: Opinion
    ours: float
    theirs: float

    @property
    def is_as_declared(self) -> bool:
        return self.opinion is self.wanted


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a signature with the test that looks for it. `alone`: the scenario with one client."""

    sign: Sign
    criterion: Criterion
    alone: str

    @classmethod
    def of(cls, sign: Sign, alone: str) -> Line:
        """Raises ValueError if the metric cannot do what the line says."""
        expect = Expect(sign.expect)
        return cls(sign, criterion_of(sign.metric, sign.scenario, expect, sign.at_least, alone=alone), alone)

    def look(self, blocks: Sequence[Block], *, is_broken: bool) -> Shown:
        """`is_broken`: whether the break is in."""
        metric = METRICS[self.sign.metric]
        figures = [both(metric, block, self.sign.scenario, self.alone) for block in blocks]
        return Shown(
            metric=self.sign.metric,
            scenario=self.sign.scenario,
            expect=self.sign.expect,
            opinion=self.criterion.weigh(blocks).opinion,
            wanted=Opinion.BROKEN if is_broken and self.sign.moves else Opinion.HEALTHY,
            ours=median([ours for ours, _ in figures]),
            theirs=median([theirs for _, theirs in figures]),
        )

    def is_seen(self, blocks: Sequence[Block]) -> bool:
        """Whether the medians alone show it: for a quick look, with too few blocks for a test."""
        shown = self.look(blocks, is_broken=True)
        least = self.sign.at_least or 0.0
        if METRICS[self.sign.metric].test is Method.SLOPE:
            by = shown.ours - shown.theirs
            return by >= least if self.sign.expect == "rises" else -by >= least
        match self.sign.expect:
            case "rises":
                return shown.ours >= least * shown.theirs and shown.ours > shown.theirs
            case "falls":
                return shown.theirs >= least * shown.ours and shown.ours < shown.theirs
            case "zero":
                return shown.ours == 0 < shown.theirs
            case _:
                return True
