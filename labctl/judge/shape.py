"""How latency and throughput go with concurrency, and what one σ̂ says of it.

By the Universal Scalability Law latency at N grows as 1 + σ(N-1) while κ is small; σ is the part of the work
that is done one request at a time. Measured on two cores (`benchmarks/verdict/`): 0.7 to 1.7 without
batching, 0.05 to 0.3 with it, and up to 0.5 with it while other programs take one of the cores or both, which
cost eight requests at once more than one alone. So what lies between the limits votes for nobody.

Pure: it knows ratios, not how they were measured and not what is said about them.
"""

from collections.abc import Sequence
from enum import StrEnum

SERIALISED_FROM = 0.60
BATCHING_UP_TO = 0.20
MIN_LEAD = 2
MIN_LEAD_WHEN_NOISY = 3
NOISY_SD = 0.25  # of ln p50, as `blocks.noise` has it


class Shape(StrEnum):
    """How latency and throughput go with concurrency.

    One σ̂ knows only the first two and the last; the others take a whole curve to see (`curve.py`).
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
