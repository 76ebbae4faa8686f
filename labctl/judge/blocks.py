"""What was measured of two servers in turns. Data alone: it does not know how, nor what follows from it."""

import math
import statistics
from dataclasses import dataclass

from labctl.judge.votes import serial_fraction
from labctl.measure.validity import VALID, Validity


@dataclass(frozen=True, slots=True)
class Run:
    """One short run: latencies in ms, those of time-outs among them; how many requests, how many failed."""

    latencies_ms: tuple[float, ...]
    num_requests: int
    num_failed: int = 0

    @property
    def p50_ms(self) -> float:
        """NaN when nothing was answered."""
        return statistics.median(self.latencies_ms) if self.latencies_ms else math.nan


@dataclass(frozen=True, slots=True)
class Side:
    """One server's part of a block: one request at a time, and `concurrency` at once."""

    alone: Run
    together: Run
    concurrency: int

    @property
    def sigma(self) -> float:
        """σ̂; NaN when one of the runs has no answer."""
        return serial_fraction(self.alone.p50_ms, self.together.p50_ms, self.concurrency)

    @property
    def num_requests(self) -> int:
        return self.alone.num_requests + self.together.num_requests

    @property
    def num_failed(self) -> int:
        return self.alone.num_failed + self.together.num_failed


@dataclass(frozen=True, slots=True)
class PairedBlock:
    """The learner's server and the reference server, close together in time.

    Four runs in random order, only one at a time, so that whatever else the machine does hits all four alike.
    A block that is not valid counts neither for nor against anybody.
    """

    learner: Side
    reference: Side
    validity: Validity = VALID
