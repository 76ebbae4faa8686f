"""What a test says of a server, and what a test is.

Pure data. It does not know how anything was measured, how findings are weighed against each other, or words.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from labctl.judge.blocks import Block
from labctl.measure.metrics import Method


class Opinion(StrEnum):
    """What a criterion says of a server."""

    OPEN = "open"
    HEALTHY = "healthy"
    BROKEN = "broken"


class Expect(StrEnum):
    """What a metric does in a broken server, beside the reference server's."""

    RISES = "rises"
    FALLS = "falls"
    STILL = "still"  # neither: a server in which it moves is broken in another way
    ZERO = "zero"
    EQUAL = "equal"  # as STILL, without any tolerance


@dataclass(frozen=True, slots=True)
class Finding:
    """What one criterion found in the blocks so far, and the figures that it rests on.

    `metric`: as the registry calls it. A figure called `limit` is what it was held against.
    `is_sound`: a reference server of which this is found is good enough to be compared with.
    """

    criterion: str
    metric: str
    method: Method
    scenario: str
    opinion: Opinion
    figures: Mapping[str, float]
    is_sound: bool

    def as_fields(self) -> dict[str, str | float]:
        """Opinion and figures, for JSON."""
        return {"opinion": self.opinion, **self.figures}


class Criterion(Protocol):
    """One metric under one scenario, and the test that turns paired blocks into a finding.

    - `resists_noise`: no noise of the machine makes it say BROKEN.
    - `decides_at_once`: nor does anything else but the server, so that BROKEN need not wait until the
      reference has proved to be sound.
    - `needs_reference`: without a reference server in the blocks it stays OPEN.
    """

    @property
    def name(self) -> str: ...

    @property
    def resists_noise(self) -> bool: ...

    @property
    def decides_at_once(self) -> bool: ...

    @property
    def needs_reference(self) -> bool: ...

    def weigh(self, blocks: Sequence[Block]) -> Finding:
        """What these blocks say of the learner's server."""
        ...
