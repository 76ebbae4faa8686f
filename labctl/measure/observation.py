"""What one server showed under one scenario.

Pure data. It knows no server, does not measure, and does not judge.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from labctl.load.samples import Sample, Scraped


@dataclass(frozen=True, slots=True)
class Counters:
    """The server's own /metrics: before the load, right after it, and after the rest at the end.

    Keys are as Prometheus prints them, labels included: `miniserve_step_seconds_count{phase="decode"}`. Empty
    if nobody looked, or the server does not tell.
    """

    before: Mapping[str, float] = field(default_factory=dict)
    after: Mapping[str, float] = field(default_factory=dict)
    rested: Mapping[str, float] = field(default_factory=dict)

    @property
    def last(self) -> Mapping[str, float]:
        """The latest page there is: what was computed for clients that had left is in it too."""
        return self.rested or self.after


@dataclass(frozen=True, slots=True)
class ProcessUse:
    """What the server's processes took: CPU seconds under the load, resident bytes before and after it, and
    the share of a core that they use when nobody asks. NaN: not known.
    """

    cpu_s: float = math.nan
    rss_before: float = math.nan
    rss_after: float = math.nan
    idle_cpu_share: float = math.nan


STOLEN = "steal"
"""The name under which `Busy` tells what the host gave to other guests."""


@dataclass(frozen=True, slots=True)
class Busy:
    """Another program that ran meanwhile, and how many cores it kept busy on average."""

    name: str
    pid: int
    cores: float


@dataclass(frozen=True, slots=True)
class Observation:
    """One server under one scenario.

    - `concurrency`: of a closed loop; None if requests came at times of their own.
    - `samples`, `probes`, `long_prompts`, `scrapes`: as the client saw them, warm-up left out.
    - `num_compared`, `num_wrong`: answers held against what they should be, and those that were different.
    - `duration_s`: from the first send to the last answer.
    - `client_cpu_s`: CPU time of the client; NaN: not known.
    - `others`: what other programs took of the machine.
    - `limits_ms`: what a request must keep to count as good, under vLLM's names: `ttft`, `tpot`, `e2el`.
    """

    scenario: str
    concurrency: int | None
    samples: tuple[Sample, ...]
    probes: tuple[Sample, ...] = ()
    long_prompts: tuple[Sample, ...] = ()
    scrapes: tuple[Scraped, ...] = ()
    counters: Counters = field(default_factory=Counters)
    process: ProcessUse = field(default_factory=ProcessUse)
    client_cpu_s: float = math.nan
    others: tuple[Busy, ...] = ()
    num_wrong: int = 0
    num_compared: int = 0
    duration_s: float = math.nan
    limits_ms: Mapping[str, float] = field(default_factory=dict)

    @property
    def latencies_ms(self) -> tuple[float, ...]:
        """E2E latencies, those of time-outs among them; not of requests that failed in another way."""
        return tuple(sample.latency_ms for sample in self.samples if sample.has_latency)

    @property
    def num_answered(self) -> int:
        """Requests with a whole answer."""
        return sum(sample.error is None and not sample.hung_up for sample in self.samples)
