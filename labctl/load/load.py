"""A whole load: what is asked, how it comes, and what happens beside it.

Pure data.
"""

from dataclasses import dataclass

from labctl.load.arrivals import Arrivals
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
