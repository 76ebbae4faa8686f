"""One load on one server, and how it stands against the lab's targets.

Knows servers and load; decides nothing by itself and has no words for people.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from labctl.catalog.in_use import InUse
from labctl.catalog.scenarios import Scenario
from labctl.judge.targets import Judgement, Scale, TargetResult, against_targets, overall
from labctl.load.arrivals import Arrivals, Closed
from labctl.load.stats import Summary
from labctl.measure.capacity import capacity_of, scale_on
from labctl.measure.observation import Observation
from labctl.measure.observing import Observed, Watch, observe
from labctl.measure.servers import Server, reference


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a server showed under a load. Without a `scale` there are no targets for this load."""

    server: Server
    observed: Observed
    scale: Scale | None
    results: Sequence[TargetResult]

    @property
    def run(self) -> Summary:
        return self.observed.run

    @property
    def judgement(self) -> Judgement:
        """All the targets together."""
        return overall(self.results)


@dataclass(frozen=True, slots=True)
class Yardstick:
    """What the reference server does on this machine: its scale for the targets, its capacity in requests a
    second, and what it shows under a block of the load; None: not needed.
    """

    scale: Scale | None = None
    capacity: float | None = None
    beside: Observation | None = None


def has_targets(in_use: InUse, arrivals: Arrivals | None) -> bool:
    """Whether the lab's targets are meant for this load on a miniserve. `arrivals`: as typed; None: the
    scenario's own.
    """
    if in_use.scenario.name != in_use.lab.default.name:
        return False
    if arrivals is None:
        return True
    return isinstance(arrivals, Closed) and arrivals.concurrency == in_use.scenario.concurrency


def yardstick(root: Path, in_use: InUse, *, needs_scale: bool, needs_capacity: bool) -> Yardstick:
    """Measure the reference server, which runs no longer than that takes. Raises ReferenceUnhealthy."""
    if not (needs_scale or needs_capacity):
        return Yardstick()
    lab, scenario = in_use.lab, in_use.scenario
    with reference(root, lab.server_arguments) as pristine:
        capacity = capacity_of(pristine, lab) if needs_capacity else None
        if not needs_scale:
            return Yardstick(capacity=capacity)
        block = observe(pristine, scenario, scenario.block_plan(capacity), lab.workloads, seed=scenario.seed)
        return Yardstick(scale_on(pristine, lab), capacity, block.observation)


def put_load(
    in_use: InUse,
    server: Server,
    scenario: Scenario,
    arrivals: Arrivals,
    scale: Scale | None,
    watch: Watch | None = None,
    *,
    beside: Observation | None = None,
) -> Loaded:
    """Load, a look at whether it counts, and the targets. `beside`: what the reference server shows.

    Raises:
        ServerDidNotStart: the server dies.
        Interrupted: with what was measured so far.
    """
    at_once = arrivals.concurrency if isinstance(arrivals, Closed) else 1
    observed = observe(
        server,
        scenario,
        arrivals,
        in_use.lab.workloads,
        seed=scenario.seed,
        warmup_requests=max(scenario.warmup_requests, at_once),
        watch=watch,
    )
    results: list[TargetResult] = []
    if scale and observed.validity.valid:
        results = against_targets(in_use.lab.targets, observed.observation, scale.factor, beside)
    return Loaded(server, observed, scale, results)
