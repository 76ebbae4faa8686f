"""Lines over concurrency, drawn in plain characters.

Knows points and curves. It does not measure or judge, and has no words: titles and labels are passed in.
"""

from __future__ import annotations

import math
from bisect import bisect
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from labctl.judge.curve import medians

MARKS = "●×"
FIT_MARKS = "·:"
GUIDE_MARKS = "-/"
BOTH = "⊗"  # two lines have a mark in the same place
LEGEND_GAP = "   "


@dataclass(frozen=True, slots=True)
class Plotted:
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
    lines: Sequence[Plotted],
    *,
    title: str,
    x_label: str,
    guides: Sequence[Guide] = (),
    guides_up_to: int = 1,
    fit_label: str = "",
    width: int = 76,
    height: int = 12,
    number: Callable[[float], str] = "{:g}".format,
) -> str:
    """At most two lines and two guides in one picture of at most `width` columns.

    Marks show what was measured, dots the law fitted to it, dashes and strokes the guides. Each has its own
    character, because colour alone must not tell them apart, and they take turns from column to column, so
    that none hides another. Both axes are linear and start at zero, because the lesson is whether a line is
    straight. Guides set the scale up to the concurrency `guides_up_to`; beyond, they may leave the picture.
    Points whose value is NaN are left out; `number` writes the labels of the vertical axis.
    """
    lines = [
        Plotted(line.label, [p for p in line.points if not math.isnan(p[1])], line.fit) for line in lines
    ]
    concurrencies = sorted({n for line in lines for n, _ in line.points})
    largest = max(concurrencies, default=1)
    values = [value for line in lines for _, value in line.points]
    values += [guide.value(min(largest, guides_up_to)) for guide in guides]
    step = _nice_step(max(values, default=0.0))
    ticks = [step * i for i in range(5)]
    margin = max(len(number(tick)) for tick in ticks)
    plot = _Plot(width - margin - 4, height, largest, ticks[-1])
    plot.trace(_traces(lines, guides, largest))
    plot.mark(lines)  # last, so that nothing hides a mark
    labels = {plot.row(tick): number(tick) for tick in ticks[1:]}
    picture = [title, *_legend(lines, guides, fit_label, width)]
    for y, cells in enumerate(plot.grid):
        axis = "┤" if y in labels else "│"
        picture.append(f"{labels.get(y, ''):>{margin}} {axis}{''.join(cells)}".rstrip())
    picture.append(f"{'0':>{margin}} └{_x_axis(concurrencies, plot.column, plot.width)}")
    picture.append(" " * (margin + 2) + _x_labels(concurrencies, plot.column))
    picture.append(f"{x_label:>{width}}")
    return "\n".join(picture)


class _Plot:
    """A field of characters, with `largest` requests at once at the right and the value `top` above."""

    def __init__(self, width: int, height: int, largest: int, top: float) -> None:
        self.width = width
        self.grid = [[" "] * width for _ in range(height)]
        self._columns_per_request = (width - 1) / largest
        self._top = top

    def column(self, concurrency: float) -> int:
        return round(concurrency * self._columns_per_request)

    def row(self, value: float) -> int:
        height = len(self.grid)
        return min(height - round(value / self._top * height), height - 1)

    def trace(self, traces: Sequence[_Trace]) -> None:
        """All of them, taking turns from column to column."""
        spacing = max(len(traces), 2)
        for turn, trace in enumerate(traces):
            for x in range(turn, self.width, spacing):
                if self.column(trace.start) <= x <= self.column(trace.end):
                    y = self.row(trace.value(x / self._columns_per_request))
                    if y >= 0:
                        self.grid[y][x] = trace.mark

    def mark(self, lines: Sequence[Plotted]) -> None:
        """What was measured."""
        for line, mark in zip(lines, MARKS, strict=False):
            for n, value in line.points:
                y, x = self.row(value), self.column(n)
                is_taken = self.grid[y][x] in MARKS + BOTH and self.grid[y][x] != mark
                self.grid[y][x] = BOTH if is_taken else mark


def _traces(lines: Sequence[Plotted], guides: Sequence[Guide], largest: int) -> list[_Trace]:
    traces = []
    for line, mark in zip(lines, FIT_MARKS, strict=False):
        measured = medians(line.points)
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


def _legend(lines: Sequence[Plotted], guides: Sequence[Guide], fit_label: str, width: int) -> list[str]:
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
    """The smallest step of the form 1, 2, 2.5 or 5 × 10^k that reaches `largest` in four."""
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
