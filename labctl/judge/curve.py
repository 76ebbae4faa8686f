"""Latency and throughput against concurrency: what shape that is.

Knows points. It does not measure, does not draw, and has no words.

How the shape is named, the first rule that fits:

1. `client_bound`: the client had no room. Such a curve says nothing about the server, whatever it looks like.
2. `unclear`: no σ̂ = (p50(N)/p50(1) - 1)/(N - 1), which takes concurrency 1 and one from 3 on. Two is too few
   to tell a line from a curve.
3. `retrograde`: throughput really falls before that N. The Universal Scalability Law has a peak there, noise
   is no explanation for its κ, and the fall can be seen in the measurements themselves.
4. `batching` for σ̂ up to 0.20, `serialised` from 0.60, as in `shape.py`; but `unclear` when throughput
   says, with confidence, the opposite.
5. Between: `contended` when throughput rules out both of those, else `unclear`.
"""

from __future__ import annotations

import math
import statistics
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from labctl.judge.shape import BATCHING_UP_TO, SERIALISED_FROM, Shape, shape_of
from labctl.measure.readings import serial_fraction
from labctl.measure.validity import MAX_CLIENT_CPU, MAX_FLOOR_SHARE

if TYPE_CHECKING:
    from labctl.judge.usl import UslFit

MIN_FALL = 0.10  # of the best throughput; what is less than that is nobody's trouble
NOISES_OF_A_FALL = 3


@dataclass(frozen=True, slots=True)
class Point:
    """What was measured at one concurrency: median latency in ms, requests per second.

    Then, NaN where nobody looked, what the client had to do with it: its CPU time by the clock (1 is a whole
    core), and the median latency in ms that it shows at this concurrency when the server answers at once.
    `failed` counts the requests that were not answered as they should be; they are in no other figure.
    """

    concurrency: int
    p50_ms: float
    rps: float
    client_share: float = math.nan
    floor_ms: float = math.nan
    failed: int = 0

    @property
    def is_client_bound(self) -> bool:
        """Whether the client is seen here more than the server."""
        return self.client_share > MAX_CLIENT_CPU or self.floor_ms > MAX_FLOOR_SHARE * self.p50_ms


@dataclass(frozen=True, slots=True)
class Reading:
    """What the points say: the shape, and the pair it was read from. `growth` is p50(at) / p50(1), `sigma` σ̂.

    `fit` is of throughput at the concurrencies from which a shape may be read; None below three of them. Of a
    client-bound curve there is nothing but where (`at`) the client was at its limit.
    """

    shape: Shape
    at: int | None = None
    growth: float = math.nan
    sigma: float = math.nan
    fit: UslFit | None = None


def read_shape(points: Sequence[Point], up_to: int) -> Reading:
    """The shape by the rules above. Several points at one concurrency count as their median.

    `up_to`: the largest concurrency from which it is read. Beyond the batch size every server queues.
    """
    decisive = [p for p in points if p.concurrency <= up_to and not math.isnan(p.p50_ms)]
    saturated = [p.concurrency for p in decisive if p.is_client_bound]
    if saturated:
        return Reading(Shape.CLIENT_BOUND, max(saturated))
    p50_ms = medians((p.concurrency, p.p50_ms) for p in decisive)
    at = max(p50_ms, default=0)
    if 1 not in p50_ms or at <= 2:
        return Reading(Shape.UNCLEAR)
    sigma = serial_fraction(p50_ms[1], p50_ms[at], at)
    throughput = [(p.concurrency, p.rps) for p in decisive]
    fit = _fit(throughput)
    shape = shape_of(sigma)
    if fit is not None:
        shape = Shape.RETROGRADE if _falls(throughput, fit) else _in_view_of(fit, shape)
    return Reading(shape, at, p50_ms[at] / p50_ms[1], sigma, fit)


def _fit(throughput: Sequence[tuple[int, float]]) -> UslFit | None:
    """The law through the points; None when they are too few, or nothing was answered at one of them."""
    from labctl.judge import usl  # here, because it loads NumPy, and start-up time is a feature

    enough = len({n for n, _ in throughput}) >= usl.MIN_CONCURRENCIES
    return usl.fit(throughput) if enough and all(rps > 0 for _, rps in throughput) else None


def _falls(throughput: Sequence[tuple[int, float]], fit: UslFit) -> bool:
    """Whether throughput has passed its peak by more than noise can make it look."""
    measured = medians(throughput)
    fall = 1 - measured[fit.largest] / max(measured.values())
    return (
        fit.kappa_interval.low > 0
        and fit.peak_concurrency < fit.largest
        and fall > max(MIN_FALL, NOISES_OF_A_FALL * fit.noise)
    )


def _in_view_of(fit: UslFit, shape: Shape) -> Shape:
    """The shape that latency has, unless throughput knows better; by Little's law both should agree."""
    share = fit.share_interval
    if shape is Shape.UNCLEAR and share.low > BATCHING_UP_TO and share.high < SERIALISED_FROM:
        return Shape.CONTENDED
    if shape is Shape.BATCHING and share.low >= SERIALISED_FROM:
        return Shape.UNCLEAR
    if shape is Shape.SERIALISED and share.high <= BATCHING_UP_TO:
        return Shape.UNCLEAR
    return shape


def medians(pairs: Iterable[tuple[int, float]]) -> dict[int, float]:
    """{concurrency: median value}, in order of concurrency."""
    values = defaultdict(list)
    for concurrency, value in pairs:
        values[concurrency].append(value)
    return {concurrency: statistics.median(values[concurrency]) for concurrency in sorted(values)}
