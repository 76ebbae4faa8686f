"""Curves: a server, and the reference beside it if wanted, at one concurrency after the other.

Knows servers and load. It has no words for people.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from labctl.catalog.labs import Lab
from labctl.catalog.scenarios import Scenario
from labctl.judge.curve import Point, Reading, read_shape
from labctl.load.arrivals import Closed
from labctl.load.runner import WAVES_TOGETHER
from labctl.load.stats import summary_of
from labctl.measure import validity
from labctl.measure.machine import busiest
from labctl.measure.observation import Busy
from labctl.measure.observing import Observed, observe, so_far
from labctl.measure.servers import Server
from labctl.measure.validity import Flaw, Validity
from labctl.runs.run import Role, Series

TIMEOUT_S = 30.0  # a curve is there to show slow answers, not to count them as errors


@dataclass(slots=True)
class Curves:
    """What servers showed, by role, in the order of concurrency. `up_to`: as of `read_shape`."""

    servers: Mapping[Role, Server]
    up_to: int
    observed: dict[Role, list[Observed]] = field(default_factory=dict)
    series: list[Series] = field(default_factory=list)

    def measure(
        self, lab: Lab, scenario: Scenario, concurrencies: Sequence[int], on_start: Callable[[int], None]
    ) -> None:
        """All servers at each concurrency in turns, so that whatever else runs here hits all of them.

        Raises what `observe` raises; `series` then holds what was measured so far.
        """
        for concurrency in concurrencies:
            for role, server in self.servers.items():
                try:
                    found = observe_at(server, lab, scenario, concurrency, on_start=on_start)
                except BaseException as end:
                    if shown := so_far(end):
                        unfinished = summary_of(shown, Closed(concurrency))
                        self.series.append(Series.of(unfinished, role, scenario=scenario.name))
                    raise
                self.observed.setdefault(role, []).append(found)
                self.series.append(found.series(role))

    @property
    def points(self) -> dict[Role, list[Point]]:
        return {role: [point(one) for one in found] for role, found in self.observed.items()}

    def readings(self) -> dict[Role, Reading]:
        """The shape of each curve. Fits a law, which takes a moment."""
        return {role: read_shape(points, self.up_to) for role, points in self.points.items()}

    @property
    def others(self) -> tuple[Busy, ...]:
        """The programs that took a good part of this machine while the decisive points were measured."""
        decisive = [one for found in self.observed.values() for one in found if _is_decisive(one, self.up_to)]
        return busiest(one.observation.others for one in decisive)

    @property
    def validity(self) -> Validity:
        """That of all curves together."""
        return of_curve([one for found in self.observed.values() for one in found], self.up_to)


def observe_at(
    server: Server,
    lab: Lab,
    scenario: Scenario,
    concurrency: int,
    *,
    on_start: Callable[[int], None] = lambda _: None,
) -> Observed:
    """From which a curve has its point at this concurrency. `on_start` hears when it begins.

    Raises:
        ServerDidNotStart (ReferenceUnhealthy): the server dies.
        Interrupted: with what was measured so far.
    """
    on_start(concurrency)
    arrivals = Closed(concurrency, lab.curve.seconds, timeout_s=TIMEOUT_S, waves=WAVES_TOGETHER)
    return observe(server, scenario, arrivals, lab.workloads, seed=scenario.seed, warmup_requests=concurrency)


def point(observed: Observed) -> Point:
    """As a point of the curve."""
    run = observed.run
    return Point(
        run.concurrency or 0,
        run.p50_ms,
        run.request_throughput,
        run.client_cpu_share,
        observed.floor_ms,
        run.failed,
    )


def of_curve(observed: Sequence[Observed], up_to: int) -> Validity:
    """Why a curve does not count: what is wrong with the runs that its shape is read from.

    Few samples are no reason: they make the shape uncertain, which its intervals say, and a slow server has
    no other way to be drawn at all.
    """
    found = validity.all_of(one.validity for one in observed if _is_decisive(one, up_to))
    return Validity(tuple(reason for reason in found.reasons if reason.check is not Flaw.SAMPLES))


def _is_decisive(observed: Observed, up_to: int) -> bool:
    return (observed.run.concurrency or 0) <= up_to
