"""How requests come: in a closed loop, in an open one, or in bursts.

Knows times and counts. It does not send, and does not know what is asked.
"""

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, count, repeat, takewhile


@dataclass(frozen=True, slots=True)
class Closed:
    """A closed loop: each of `concurrency` clients sends its next request when its last one is answered.

    `num_requests` in all, or else as many as fit into `duration_s`. If the clients have not sent `waves`
    requests each by then, on average, the run may take up to four times as long: in the first wave no request
    has full company yet. Times in seconds.
    """

    concurrency: int
    duration_s: float = 10.0
    num_requests: int | None = None
    timeout_s: float = 5.0
    waves: int = 0


@dataclass(frozen=True, slots=True)
class Open:
    """An open loop: each request is sent when it is due, whether or not earlier ones were answered.

    The pauses between requests are gamma-distributed with mean 1 / `request_rate` seconds. `burstiness` is
    the shape: 1 is a Poisson process, less is burstier, more is steadier (as in `vllm bench serve`).
    """

    request_rate: float
    burstiness: float = 1.0
    duration_s: float = 10.0
    num_requests: int | None = None
    timeout_s: float = 5.0
    seed: int = 0

    def offsets_s(self) -> Iterator[float]:
        """When each request is due, in seconds from the start."""
        rng = random.Random(self.seed)
        scale = 1 / (self.request_rate * self.burstiness)
        most = math.inf if self.num_requests is None else self.num_requests
        due = accumulate(iter(lambda: rng.gammavariate(self.burstiness, scale), None))
        for index, offset in enumerate(due):
            if index >= most or (self.num_requests is None and offset >= self.duration_s):
                return
            yield offset


@dataclass(frozen=True, slots=True)
class Burst:
    """Bursts: `size` requests at once, every `period_s` seconds, for `duration_s`; the first at the start.

    A client tries again up to `max_retries` times: after a refusal (503, 429) it waits as long as Retry-After
    says, but at most five seconds; after a time-out it does not wait. `timeout_s` is for each attempt.
    Latency counts from the first.
    """

    size: int
    period_s: float
    duration_s: float = 10.0
    timeout_s: float = 5.0
    max_retries: int = 0

    @property
    def request_rate(self) -> float:
        """Requests a second, on average."""
        return self.size / self.period_s

    def offsets_s(self) -> Iterator[float]:
        """When each request is due, in seconds from the start."""
        bursts = takewhile(lambda offset: offset < self.duration_s, (n * self.period_s for n in count()))
        for offset in bursts:
            yield from repeat(offset, self.size)


Arrivals = Closed | Open | Burst
