"""Curves: a server, and the reference beside it if wanted, at one concurrency after the other.

Knows servers and load. It has no words for people.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from labctl.catalog.targets import Lab
from labctl.judge.curve import Point, Reading, read_shape
from labctl.load.arrivals import Closed
from labctl.measure.loading import so_far
from labctl.measure.measuring import Measured, Subject, curve_on, of_curve, point
from labctl.measure.validity import Validity
from labctl.runs.run import Role, Series


@dataclass(slots=True)
class Curves:
    """What servers showed, by role, in the order of concurrency."""

    servers: Mapping[Role, Subject]
    measured: dict[Role, list[Measured]] = field(default_factory=dict)
    series: list[Series] = field(default_factory=list)

    def measure(
        self,
        lab: Lab,
        sentences: Sequence[str],
        concurrencies: Sequence[int],
        on_start: Callable[[int], None],
    ) -> None:
        """All servers at each concurrency in turns, so that whatever else runs here hits all of them.

        Raises what `curve_on` raises; `series` then holds what was measured so far.
        """
        for concurrency in concurrencies:
            for role, server in self.servers.items():
                try:
                    found = curve_on(server, lab, sentences, concurrency, on_start=on_start)
                except BaseException as end:
                    if unfinished := so_far(end, Closed(concurrency)):
                        self.series.append(Series.of(unfinished, role))
                    raise
                self.measured.setdefault(role, []).append(found)
                self.series.append(found.series(role))

    @property
    def points(self) -> dict[Role, list[Point]]:
        return {role: [point(one) for one in found] for role, found in self.measured.items()}

    def readings(self) -> dict[Role, Reading]:
        """The shape of each curve. Fits a law, which takes a moment."""
        return {role: read_shape(points) for role, points in self.points.items()}

    @property
    def validity(self) -> Validity:
        """That of all curves together."""
        return of_curve([one for found in self.measured.values() for one in found])
