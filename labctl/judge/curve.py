"""Latency and throughput against concurrency: what shape that is, and its picture in plain characters.

Knows points. It does not measure, and has no words: captions and labels are passed in.

How the shape is named, the first rule that fits:

1. `client_bound`: the client had no room. Such a curve says nothing about the server, whatever it looks like.
2. `unclear`: no σ̂ = (p50(N)/p50(1) - 1)/(N - 1), which takes concurrency 1 and one from 3 to 8. Two is too
   few to tell a line from a curve, and past the batch size every server queues.
3. `retrograde`: throughput really falls before that N. The Universal Scalability Law has a peak there, noise
   is no explanation for its κ, and the fall can be seen in the measurements themselves.
4. `batching` for σ̂ up to 0.20, `serialised` from 0.60, as in `labctl.votes`; but `unclear` when throughput
   says, with confidence, the opposite.
5. Between: `contended` when throughput rules out both of those, else `unclear`.
"""

from __future__ import annotations

import math
import statistics
from bisect import bisect
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from labctl.judge.votes import BATCHING_UP_TO, SERIALISED_FROM, Shape, serial_fraction, shape_of
from labctl.measure.validity import MAX_CLIENT_CPU, MAX_FLOOR_SHARE

if TYPE_CHECKING:
    from labctl.judge.usl import UslFit

LARGEST_DECISIVE = 8  # beyond the batch size every server queues, so the shape is not read there
MIN_FALL = 0.10  # of the best throughput; what is less than that is nobody's trouble
NOISES_OF_A_FALL = 3
MARKS = "●×"
FIT_MARKS = "·:"
GUIDE_MARKS = "-/"
BOTH = "⊗"  # two lines have a mark in the same place
LEGEND_GAP = "   "


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


def read_shape(points: Sequence[Point]) -> Reading:
    """The shape by the rules above. Several points at one concurrency count as their median."""
    decisive = [p for p in points if p.concurrency <= LARGEST_DECISIVE and not math.isnan(p.p50_ms)]
    saturated = [p.concurrency for p in decisive if p.is_client_bound]
    if saturated:
        return Reading(Shape.CLIENT_BOUND, max(saturated))
    p50_ms = _medians((p.concurrency, p.p50_ms) for p in decisive)
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
    measured = _medians(throughput)
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


def _medians(pairs: Iterable[tuple[int, float]]) -> dict[int, float]:
    """{concurrency: median value}, in order of concurrency."""
    values = defaultdict(list)
    for concurrency, value in pairs:
        values[concurrency].append(value)
    return {concurrency: statistics.median(values[concurrency]) for concurrency in sorted(values)}


@dataclass(frozen=True, slots=True)
class Line:
    """What was measured: (concurrency, value) pairs, in order of concurrency, and the law fitted to them.

    Without a law, straight dots from point to point.
    """

    label: str
    points: Sequence[tuple[int, float]]
    fit: Callable[[float], float] | None = None


@dataclass(frozen=True, slots=True)
class Guide:
    """A line that nobody measured, to hold the measured ones against."""

    label: str
    value: Callable[[float], float]


@dataclass(frozen=True, slots=True)
class _Trace:
    """A curve drawn with one character, from one concurrency to another."""

    mark: str
    value: Callable[[float], float]
    start: int
    end: int


def draw(
    lines: Sequence[Line],
    *,
    title: str,
    x_label: str,
    guides: Sequence[Guide] = (),
    fit_label: str = "",
    width: int = 76,
    height: int = 12,
    number: Callable[[float], str] = "{:g}".format,
) -> str:
    """At most two lines and two guides in one picture of at most `width` columns.

    A mark where something was measured, dots for the law fitted to it, dashes and strokes for the guides. All
    are told apart by their characters, never by colour, and take turns from column to column, so that none
    hides another. Both axes are linear and start at zero, because the lesson is whether a line is straight. A
    guide sets the scale up to the largest concurrency that decides; beyond that it may leave the picture.
    Points whose value is NaN are left out; `number` writes the labels of the vertical axis.
    """
    lines = [Line(line.label, [p for p in line.points if not math.isnan(p[1])], line.fit) for line in lines]
    concurrencies = sorted({n for line in lines for n, _ in line.points})
    largest = max(concurrencies, default=1)
    values = [value for line in lines for _, value in line.points]
    values += [guide.value(min(largest, LARGEST_DECISIVE)) for guide in guides]
    step = _nice_step(max(values, default=0.0))
    ticks = [step * i for i in range(5)]
    margin = max(len(number(tick)) for tick in ticks)
    plot_width = width - margin - 4
    columns_per_request = (plot_width - 1) / largest

    def column(concurrency: float) -> int:
        return round(concurrency * columns_per_request)

    def row(value: float) -> int:
        return min(height - round(value / ticks[-1] * height), height - 1)

    grid = [[" "] * plot_width for _ in range(height)]
    traces = _traces(lines, guides, largest)
    spacing = max(len(traces), 2)
    for turn, trace in enumerate(traces):
        for x in range(turn, plot_width, spacing):
            if column(trace.start) <= x <= column(trace.end):
                y = row(trace.value(x / columns_per_request))
                if y >= 0:
                    grid[y][x] = trace.mark
    for line, mark in zip(lines, MARKS, strict=False):  # last, so that nothing hides a mark
        for n, value in line.points:
            y, x = row(value), column(n)
            is_taken = grid[y][x] in MARKS + BOTH and grid[y][x] != mark
            grid[y][x] = BOTH if is_taken else mark

    labels = {row(tick): number(tick) for tick in ticks[1:]}
    picture = [title, *_legend(lines, guides, fit_label, width)]
    for y, cells in enumerate(grid):
        axis = "┤" if y in labels else "│"
        picture.append(f"{labels.get(y, ''):>{margin}} {axis}{''.join(cells)}".rstrip())
    picture.append(f"{'0':>{margin}} └{_x_axis(concurrencies, column, plot_width)}")
    picture.append(" " * (margin + 2) + _x_labels(concurrencies, column))
    picture.append(f"{x_label:>{width}}")
    return "\n".join(picture)


def _traces(lines: Sequence[Line], guides: Sequence[Guide], largest: int) -> list[_Trace]:
    traces = []
    for line, mark in zip(lines, FIT_MARKS, strict=False):
        measured = _medians(line.points)
        if line.fit is not None and measured:
            traces.append(_Trace(mark, line.fit, min(measured), largest))
        elif len(measured) > 1:
            traces.append(_Trace(mark, _joined(measured), min(measured), max(measured)))
    traces += [
        _Trace(mark, guide.value, 1, largest) for guide, mark in zip(guides, GUIDE_MARKS, strict=False)
    ]
    return traces


def _joined(measured: dict[int, float]) -> Callable[[float], float]:
    """Straight from each point to the next."""
    at = list(measured)

    def value(n: float) -> float:
        right = min(max(bisect(at, n), 1), len(at) - 1)
        n0, n1 = at[right - 1], at[right]
        return measured[n0] + (measured[n1] - measured[n0]) * (n - n0) / (n1 - n0)

    return value


def _legend(lines: Sequence[Line], guides: Sequence[Guide], fit_label: str, width: int) -> list[str]:
    """Which character is what, in as many lines as that takes. What has no label is not explained."""
    fits = [mark for line, mark in zip(lines, FIT_MARKS, strict=False) if line.fit is not None]
    entries = [(mark, line.label) for line, mark in zip(lines, MARKS, strict=False)]
    entries += [(" ".join(fits), fit_label)] if fits else []
    entries += [(mark, guide.label) for guide, mark in zip(guides, GUIDE_MARKS, strict=False)]
    legend: list[str] = []
    for entry in (f"{mark} {label}" for mark, label in entries if label):
        if legend and len(legend[-1] + LEGEND_GAP + entry) <= width:
            legend[-1] += LEGEND_GAP + entry
        else:
            legend.append(entry)
    return legend


def _nice_step(largest: float) -> float:
    """The smallest 1, 2, 2.5 or 5 × 10^k of which four reach `largest`."""
    if largest <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(largest / 4))
    return next(power * factor for factor in (1, 2, 2.5, 5, 10) if power * factor * 4 >= largest * 0.999)


def _x_axis(concurrencies: Sequence[int], column: Callable[[float], int], width: int) -> str:
    ticks = {column(n) for n in concurrencies}
    return "".join("┴" if x in ticks else "─" for x in range(width))


def _x_labels(concurrencies: Sequence[int], column: Callable[[float], int]) -> str:
    """The numbers under their ticks; one that would run into its left neighbour is left out."""
    text = ""
    for n in concurrencies:
        start = max(column(n) - len(str(n)) // 2, 0)
        if not text or start > len(text):
            text = text.ljust(start) + str(n)
    return text
