"""Latency and throughput against concurrency: what shape that is, and its picture in plain characters.

Knows points. It does not measure, and has no words: captions and labels are passed in.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from labctl.verdict import Shape, serial_fraction, shape_of

LARGEST_DECISIVE = 8  # beyond the batch size every server queues, so the shape is not read there
MARKS = "●×"
BOTH = "⊗"  # two lines have a mark in the same place


@dataclass(frozen=True, slots=True)
class Point:
    """What was measured at one concurrency: median latency in ms, requests per second."""

    concurrency: int
    p50_ms: float
    rps: float


@dataclass(frozen=True, slots=True)
class Reading:
    """What the points say: the shape, and the pair it was read from. `growth` is p50(at) / p50(1)."""

    shape: Shape
    at: int | None = None
    growth: float = math.nan
    sigma: float = math.nan


def read_shape(points: Sequence[Point]) -> Reading:
    """The shape by σ̂ from concurrency 1 and the largest up to 8; unclear without 1 or with none above 2."""
    measured = {p.concurrency: p for p in points if not math.isnan(p.p50_ms)}
    decisive = [n for n in measured if 2 < n <= LARGEST_DECISIVE]
    if 1 not in measured or not decisive:
        return Reading(Shape.UNCLEAR)
    at = max(decisive)
    alone, together = measured[1].p50_ms, measured[at].p50_ms
    sigma = serial_fraction(alone, together, at)
    return Reading(shape_of(sigma), at, together / alone, sigma)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a picture: (concurrency, value) pairs, in order of concurrency."""

    label: str
    points: Sequence[tuple[int, float]]


def draw(
    lines: Sequence[Line],
    *,
    title: str,
    x_label: str,
    width: int = 76,
    height: int = 12,
    number: Callable[[float], str] = "{:g}".format,
) -> str:
    """The lines in one picture of at most `width` columns: a mark where something was measured, dots between.

    Both axes are linear and start at zero, because the lesson is whether a line is straight. Lines are told
    apart by their marks, never by colour. Points whose value is NaN are left out; `number` writes the labels
    of the vertical axis.
    """
    lines = [Line(line.label, [p for p in line.points if not math.isnan(p[1])]) for line in lines]
    step = _nice_step(max((value for line in lines for _, value in line.points), default=0.0))
    ticks = [step * i for i in range(5)]
    margin = max(len(number(tick)) for tick in ticks)
    plot_width = width - margin - 4
    concurrencies = sorted({n for line in lines for n, _ in line.points})
    columns_per_request = (plot_width - 1) / max(concurrencies, default=1)

    def column(concurrency: float) -> int:
        return round(concurrency * columns_per_request)

    def row(value: float) -> int:
        return height - round(value / ticks[-1] * height)

    grid = [[" "] * plot_width for _ in range(height)]
    for line in lines:  # dots first, so that no dot hides a mark
        for (n0, v0), (n1, v1) in zip(line.points, line.points[1:], strict=False):
            for x in range(column(n0) + 2, column(n1) - 1, 2):
                y = v0 + (v1 - v0) * (x - column(n0)) / (column(n1) - column(n0))
                grid[min(row(y), height - 1)][x] = "·"
    for line, mark in zip(lines, MARKS, strict=False):
        for n, value in line.points:
            y, x = min(row(value), height - 1), column(n)
            grid[y][x] = BOTH if grid[y][x] in MARKS else mark

    labels = {row(tick): number(tick) for tick in ticks}
    picture = [title]
    if len(lines) > 1:
        picture.append("   ".join(f"{mark} {line.label}" for line, mark in zip(lines, MARKS, strict=False)))
    for y, cells in enumerate(grid):
        axis = "┤" if y in labels else "│"
        picture.append(f"{labels.get(y, ''):>{margin}} {axis}{''.join(cells)}".rstrip())
    picture.append(f"{'0':>{margin}} └{_x_axis(concurrencies, column, plot_width)}")
    picture.append(" " * (margin + 2) + _x_labels(concurrencies, column))
    picture.append(f"{x_label:>{width}}")
    return "\n".join(picture)


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
