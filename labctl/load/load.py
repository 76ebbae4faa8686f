"""A whole load: what is asked, how it comes, and what happens beside it.

Pure data.
"""

from dataclasses import dataclass, replace
from typing import Self

from labctl.load.arrivals import Arrivals, Closed
from labctl.load.beside import Beside
from labctl.load.mix import Mix


@dataclass(frozen=True, slots=True)
class Load:
    """One run. The first `warmup_requests` are sent and appear in no figure; the same seed draws the same
    requests in the same order.
    """

    mix: Mix
    arrivals: Arrivals
    beside: tuple[Beside, ...] = ()
    warmup_requests: int = 0
    seed: int = 0

    def warmup(self) -> Self:
        """What is sent before the measurement: a closed loop, at this load's concurrency if it has one."""
        concurrency = self.arrivals.concurrency if isinstance(self.arrivals, Closed) else 1
        arrivals = Closed(concurrency, num_requests=self.warmup_requests, timeout_s=self.arrivals.timeout_s)
        return replace(self, arrivals=arrivals, beside=(), warmup_requests=0)
