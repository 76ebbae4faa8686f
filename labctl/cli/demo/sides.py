"""What the two servers of the demo showed, and what that teaches if it tells them apart."""

from __future__ import annotations

import math
from dataclasses import dataclass

from labctl import units
from labctl.catalog.breaks import Demo
from labctl.judge.curve import Point, read_shape
from labctl.judge.shape import Shape
from labctl.judge.vote import CLEARLY_SLOWER
from labctl.load.stats import Summary


@dataclass(frozen=True, slots=True)
class Side:
    """What one of the two servers showed."""

    points: list[Point]
    run: Summary
    misses_targets: bool

    def p50_ms(self, concurrency: int) -> float:
        """Of the curve; NaN if it was not measured."""
        return next((one.p50_ms for one in self.points if one.concurrency == concurrency), math.nan)


def differ(healthy: Side, broken: Side, at_once: int) -> bool:
    """Whether targets or shapes tell the servers apart, and so do the two latencies in the lesson."""
    by_targets = broken.misses_targets and not healthy.misses_targets
    by_shape = read_shape(healthy.points, at_once).shape is Shape.BATCHING and (
        read_shape(broken.points, at_once).shape in (Shape.SERIALISED, Shape.RETROGRADE)
    )
    is_slower = broken.p50_ms(at_once) >= CLEARLY_SLOWER * healthy.p50_ms(at_once)
    return (by_targets or by_shape) and is_slower


def what_was_seen(shows: Demo, healthy: Side, broken: Side, at_once: int) -> str:
    """The lesson, in the figures of this run."""
    return str(shows.lesson).format(
        n=at_once,
        alone=units.milliseconds(healthy.p50_ms(1)),
        together=units.milliseconds(healthy.p50_ms(at_once)),
        queued=units.milliseconds(broken.p50_ms(at_once)),
        rps_healthy=units.per_second(healthy.run.request_throughput),
        rps_broken=units.per_second(broken.run.request_throughput),
    )
