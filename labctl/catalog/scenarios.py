"""Scenarios as `lab.toml` describes them: how requests come, what they ask, what happens beside.

    [scenario.hang-ups]
    about = { en = "eight clients, some of whom hang up", es = "ocho clientes; algunos cuelgan" }
    arrivals = { kind = "closed", concurrency = 8 }
    mix = [{ stream = true }, { stream = true, hang_up_after = { tokens = 5 } }]
    beside = { metrics = "1s" }
    duration = "8s"
    block = { duration = "2s" }

Knows what may be asked of a server and how. It does not know which server, and puts no load on any.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

import msgspec

from labctl.catalog.toml import Count, Duration, NonEmpty, Positive, Seed, Struct, Text, seconds
from labctl.load.arrivals import Arrivals, Burst, Closed, Open
from labctl.load.beside import Beside, LongPrompt, Probe, Scrape
from labctl.load.endpoints import Correct, Endpoint, OpenAI
from labctl.load.mix import HangUp, Kind
from labctl.measure.validity import MIN_REQUESTS

MAX_CONCURRENCY = 1024
MODEL = "miniserve"

Workloads = Mapping[str, tuple[str, ...]]
"""Sentences by the name of their workload."""


class ClosedArrivals(Struct, frozen=True, kw_only=True, tag_field="kind", tag="closed"):
    """So many clients, each of which sends its next request when its last one is answered."""

    concurrency: Annotated[int, msgspec.Meta(ge=1, le=MAX_CONCURRENCY)]


class OpenArrivals(Struct, frozen=True, kw_only=True, tag_field="kind", tag="open"):
    """Requests that are sent when they are due: so many a second, or so many times what the reference server
    can answer on this machine.
    """

    rate: Positive | None = None
    times_capacity: Positive | None = None
    burstiness: Positive = 1.0

    def __post_init__(self) -> None:
        if (self.rate is None) == (self.times_capacity is None):
            raise ValueError("an open loop has either a rate or times_capacity")


class BurstArrivals(Struct, frozen=True, kw_only=True, tag_field="kind", tag="burst"):
    """So many requests at once, every period; refused clients try again up to `retries` times."""

    size: Annotated[int, msgspec.Meta(ge=1, le=MAX_CONCURRENCY)]
    period: Duration
    retries: Annotated[int, msgspec.Meta(ge=0, le=10)] = 0


class HangUpAfter(Struct, frozen=True, kw_only=True):
    """When a client leaves before the end of its answer: after so many streamed pieces, or so many ms."""

    tokens: Count | None = None
    ms: Positive | None = None

    def __post_init__(self) -> None:
        if (self.tokens is None) == (self.ms is None):
            raise ValueError("hang_up_after has either tokens or ms")


class MixEntry(Struct, frozen=True, kw_only=True):
    """One kind of request. `stop`, `seed`, `temperature` and `max_tokens` need `api = "completions"`."""

    workload: NonEmpty = "default"
    share: Positive = 1.0
    api: Literal["correct", "completions"] = "correct"
    stream: bool = False
    stop: tuple[NonEmpty, ...] = ()
    seed: Seed | None = None
    temperature: Annotated[float, msgspec.Meta(ge=0, le=2)] = 0.0
    max_tokens: Count | None = None
    timeout_ms: Count | None = None
    hang_up_after: HangUpAfter | None = None

    def __post_init__(self) -> None:
        only = {"stop": self.stop, "seed": self.seed is not None, "temperature": self.temperature}
        only["max_tokens"] = self.max_tokens is not None
        given = [name for name, value in only.items() if value]
        if self.api == "correct" and given:
            raise ValueError(f'{", ".join(given)} can only be asked with api = "completions"')

    def endpoint(self, base_url: str) -> Endpoint:
        """How it is asked of the miniserve at `base_url`."""
        if self.api == "correct":
            return Correct(base_url, stream=self.stream, timeout_ms=self.timeout_ms)
        return OpenAI(
            base_url,
            MODEL,
            max_tokens=self.max_tokens or 128,
            stop=self.stop,
            seed=self.seed,
            temperature=self.temperature,
            stream=self.stream,
            timeout_ms=self.timeout_ms,
        )

    def of(self, endpoint: Endpoint, workloads: Workloads) -> Kind:
        """This kind of request at `endpoint`."""
        left = self.hang_up_after
        hang_up = HangUp(tokens=left.tokens, after_ms=left.ms) if left else None
        return Kind(endpoint, workloads[self.workload], self.share, hang_up)


class LongPromptBeside(MixEntry, frozen=True, kw_only=True):
    """One request of this kind beside the load, again and again."""

    every: Duration


class BesideLoad(Struct, frozen=True, kw_only=True):
    """What happens beside the load: probes of /healthz, scrapes of /metrics, a long prompt; each so often."""

    healthz: Duration | None = None
    metrics: Duration | None = None
    long_prompt: LongPromptBeside | None = None


class BlockPart(Struct, frozen=True, kw_only=True):
    """How much of the scenario one block of a verification takes: requests in all, or a time."""

    requests: Count | None = None
    duration: Duration | None = None

    def __post_init__(self) -> None:
        if (self.requests is None) == (self.duration is None):
            raise ValueError("a block has either requests or a duration")
        if self.requests is not None and self.requests < MIN_REQUESTS:
            raise ValueError(f"a block takes at least {MIN_REQUESTS} requests: with fewer, none would count")


class Scenario(Struct, frozen=True, kw_only=True):
    """Load of one kind. `name` is its key in `lab.toml`; `about` says in a few words who asks for what;
    `rest`: how long to look at the idle server.
    """

    arrivals: ClosedArrivals | OpenArrivals | BurstArrivals
    mix: Annotated[tuple[MixEntry, ...], msgspec.Meta(min_length=1)] = (MixEntry(),)
    beside: BesideLoad = BesideLoad()
    duration: Duration = "8s"
    timeout: Duration = "5s"
    rest: Duration | None = None
    warmup_requests: Annotated[int, msgspec.Meta(ge=0, le=10_000)] = 16
    seed: Seed = 33
    block: BlockPart | None = None
    about: Text | None = None
    name: str = ""

    @property
    def concurrency(self) -> int | None:
        """How many requests are in flight; None if that is not fixed."""
        return self.arrivals.concurrency if isinstance(self.arrivals, ClosedArrivals) else None

    @property
    def times_capacity(self) -> float | None:
        """The rate in times of what the reference server can answer, if it is given like that."""
        return self.arrivals.times_capacity if isinstance(self.arrivals, OpenArrivals) else None

    @property
    def workload_names(self) -> set[str]:
        long_prompt = self.beside.long_prompt
        return {asked.workload for asked in (*self.mix, *([long_prompt] if long_prompt else []))}

    @property
    def rest_s(self) -> float:
        return seconds(self.rest) if self.rest else 0.0

    def plan(self, capacity: float | None = None) -> Arrivals:
        """The whole load. `capacity`, in requests a second: what `times_capacity` is counted in."""
        return self._arrivals(seconds(self.duration), None, capacity)

    def block_plan(self, capacity: float | None = None, timeout_s: float | None = None) -> Arrivals:
        """The load of one block of a verification."""
        part = self.block or BlockPart(duration=self.duration)
        duration_s = seconds(part.duration) if part.duration else seconds(self.duration)
        return self._arrivals(duration_s, part.requests, capacity, timeout_s)

    def _arrivals(
        self,
        duration_s: float,
        num_requests: int | None,
        capacity: float | None,
        timeout_s: float | None = None,
    ) -> Arrivals:
        timeout_s = timeout_s or seconds(self.timeout)
        match self.arrivals:
            case ClosedArrivals(concurrency=concurrency):
                return Closed(concurrency, duration_s, num_requests, timeout_s)
            case OpenArrivals(rate=rate, times_capacity=times, burstiness=burstiness):
                rate = rate or (times or 0.0) * (capacity or 0.0)
                return Open(rate, burstiness, duration_s, num_requests, timeout_s, self.seed)
            case BurstArrivals(size=size, period=period, retries=retries):
                return Burst(size, seconds(period), duration_s, timeout_s, retries)

    def kinds(self, base_url: str, workloads: Workloads) -> tuple[Kind, ...]:
        """What is asked of the miniserve at `base_url`."""
        return tuple(asked.of(asked.endpoint(base_url), workloads) for asked in self.mix)

    def kinds_at(self, endpoint: Endpoint, workloads: Workloads) -> tuple[Kind, ...]:
        """The same sentences, asked of any server in the one way that it is asked."""
        return tuple(asked.of(endpoint, workloads) for asked in self.mix)

    def besides(self, base_url: str, workloads: Workloads) -> tuple[Beside, ...]:
        """What happens beside the load, at the miniserve at `base_url`."""
        found: list[Beside] = []
        if self.beside.healthz:
            found.append(Probe(every_s=seconds(self.beside.healthz)))
        if self.beside.metrics:
            found.append(Scrape(every_s=seconds(self.beside.metrics)))
        if long_prompt := self.beside.long_prompt:
            kind = long_prompt.of(long_prompt.endpoint(base_url), workloads)
            found.append(LongPrompt(kind, seconds(long_prompt.every)))
        return tuple(found)
