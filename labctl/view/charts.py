"""Pictures as inline SVG: curves, distributions, and one bar a request.

Knows numbers, marks and scales. It has no words: titles, labels and units are passed in. Nothing is told
apart by colour alone: each run has a mark of its own, and what is the reference is hollow and dashed. Colours
are those of the page (`.c0` to `.c5`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from labctl.load.samples import Sample
from labctl.load.stats import percentile
from labctl.view.markup import Html, el, join

# Drawn round 0,0; about the same area each.
_SHAPES = (
    "M-4.2,0a4.2,4.2 0 1,0 8.4,0a4.2,4.2 0 1,0 -8.4,0z",
    "M-3.8,-3.8H3.8V3.8H-3.8z",
    "M0,-5.4L5,3.6H-5z",
    "M0,-5.4L5.4,0L0,5.4L-5.4,0z",
    "M0,5.4L5,-3.6H-5z",
    "M-1.7,-5H1.7V-1.7H5V1.7H1.7V5H-1.7V1.7H-5V-1.7H-1.7z",
)
NUM_LOOKS = len(_SHAPES)

_WIDTH, _HEIGHT = 440, 280
_LEFT, _RIGHT, _TOP, _BOTTOM = 50, 22, 28, 44
_PLOT_WIDTH, _PLOT_HEIGHT = _WIDTH - _LEFT - _RIGHT, _HEIGHT - _TOP - _BOTTOM
_DIGIT_WIDTH = 7.5

_STRIP_WIDTH = 960
_MARGIN = 20
_THINNEST_LANE, _THICKEST_LANE, _FEW_LANES_HEIGHT = 9, 18, 108

MARKED_QUANTILES = (50, 95, 99)
KINDS = ("late", "waiting", "tokens", "whole", "failed")  # the pieces of a request's bar

Number = Callable[[float], str]


@dataclass(frozen=True, slots=True)
class Look:
    """How a line is told from the others: colour and mark by `index`, hollow and dashed if it is `dashed`."""

    index: int
    dashed: bool = False

    @property
    def classes(self) -> str:
        return f"line c{self.index % NUM_LOOKS}" + (" dashed" if self.dashed else "")


@dataclass(frozen=True, slots=True)
class Dot:
    """A measured point; `title` is shown when it is pointed at."""

    x: float
    y: float
    title: str


def swatch(look: Look) -> Html:
    """A piece of the line with its mark, for legends and tables."""
    stroke = el("path", class_="stroke", d="M1,7H27")
    picture = join(stroke, _mark(look, 14, 7))
    return el(
        "svg", el("g", picture, class_=look.classes), class_="swatch", viewBox="0 0 28 14", aria_hidden="true"
    )


def bar_swatch(kind: str) -> Html:
    """A piece of a request's bar."""
    return el("svg", _bar(kind, 1, 3, 26, 8), class_="swatch", viewBox="0 0 28 14", aria_hidden="true")


def patterns() -> Html:
    """The hatching of failed requests in `timeline`; needed once on a page."""
    stripes = el("path", d="M0,6L6,0M-1,1L1,-1M5,7L7,5", class_="hatch")
    pattern = el("pattern", stripes, id="failed", width=6, height=6, patternUnits="userSpaceOnUse")
    return el("svg", el("defs", pattern), class_="none", width=0, height=0, aria_hidden="true")


def curves(lines: Sequence[tuple[Look, Sequence[Dot]]], *, label: str, x_label: str, number: Number) -> Html:
    """Measured points, joined. Both axes are linear and start at zero, because the lesson is whether a line
    is straight. The caption says what the vertical axis shows.
    """
    dots = [dot for _, line in lines for dot in line]
    x_ticks = sorted({dot.x for dot in dots})
    y_ticks = ticks(max((dot.y for dot in dots), default=0.0))
    x = _linear(0.0, max(x_ticks, default=1.0) * 1.04, _LEFT, _PLOT_WIDTH)
    y = _linear(0.0, y_ticks[-1], _TOP + _PLOT_HEIGHT, -_PLOT_HEIGHT)
    drawn = [_line(look, [(x(dot.x), y(dot.y)) for dot in line], line) for look, line in lines]
    axes = _axes([(x(n), number(n)) for n in x_ticks], [(y(v), number(v)) for v in y_ticks], x_label)
    return _picture(label, axes, *drawn)


def distributions(
    lines: Sequence[tuple[Look, Sequence[float]]],
    span: tuple[float, float],
    *,
    label: str,
    x_label: str,
    y_label: str,
    number: Number,
    title: Callable[[int, float], str],
) -> Html:
    """What share of the values lies below each one (ECDF), with marks at MARKED_QUANTILES.

    `span` is the least and the greatest value of all pictures that stand together, so that they share
    an axis. It is logarithmic, because a few ms and a time-out both have to be visible. No line is empty.
    """
    x_ticks = log_ticks(*span)
    x = _linear(math.log(x_ticks[0]), math.log(x_ticks[-1]), _LEFT, _PLOT_WIDTH)
    y = _linear(0.0, 100.0, _TOP + _PLOT_HEIGHT, -_PLOT_HEIGHT)

    def at(values: Sequence[float], q: float) -> tuple[float, float]:
        return x(math.log(max(percentile(values, q), x_ticks[0]))), y(q)

    drawn = []
    for look, values in lines:
        ordered = sorted(values)
        stroke = _path([at(ordered, q / 2) for q in range(201)])
        marks = [_mark(look, *at(ordered, q), title(q, percentile(ordered, q))) for q in MARKED_QUANTILES]
        drawn.append(el("g", stroke, *marks, class_=look.classes))
    axes = _axes(
        [(x(math.log(value)), number(value)) for value in x_ticks],
        [(y(q), number(q)) for q in (0, 25, 50, 75, 100)],
        x_label,
        y_label,
    )
    return _picture(label, axes, *drawn)


def timeline(
    samples: Sequence[Sample], *, label: str, number: Number, title: Callable[[Sample], str]
) -> Html:
    """A bar for each request: from when it should have been sent to its last byte, in as few lanes as do not
    overlap. There is at least one; `number` writes seconds since it began.
    """
    ordered = sorted(samples, key=_begin_ns)
    zero_ns = _begin_ns(ordered[0])
    duration_s = (max(sample.end_ns for sample in ordered) - zero_ns) / 1e9
    lanes = _lanes(ordered)
    num_lanes = max(lanes) + 1
    lane = max(_THINNEST_LANE, min(_THICKEST_LANE, _FEW_LANES_HEIGHT / num_lanes))
    height = num_lanes * lane
    x_ticks = [tick for tick in ticks(duration_s, 8) if tick <= duration_s]
    x = _linear(0.0, duration_s or 1.0, 1.0, _STRIP_WIDTH - 2.0)

    def at(time_ns: int) -> float:
        return x((time_ns - zero_ns) / 1e9)

    bars = []
    for sample, row in zip(ordered, lanes, strict=True):
        pieces = [
            _bar(kind, at(start_ns), row * lane + 1, at(end_ns) - at(start_ns), lane - 2)
            for kind, start_ns, end_ns in _pieces(sample)
        ]
        bars.append(el("g", el("title", title(sample)), *pieces, class_="bar"))
    grid = [el("path", class_="grid", d=f"M{x(tick):.1f},0V{height + 5:.1f}") for tick in x_ticks]
    labels = [
        el("text", number(tick), x=x(tick), y=height + 19, text_anchor=_anchor(x(tick), _STRIP_WIDTH))
        for tick in x_ticks
    ]
    box = f"0 0 {_STRIP_WIDTH} {height + 26:.0f}"
    return el("svg", *grid, *bars, *labels, class_="strip", viewBox=box, role="img", aria_label=label)


def _anchor(x: float, width: float) -> str:
    """Which end of a label is at `x`, so that none is cut off at an edge."""
    return "start" if x < _MARGIN else "end" if x > width - _MARGIN else "middle"


def kinds(sample: Sample) -> list[str]:
    """Which of KINDS the bar of a request is made of."""
    return [kind for kind, _, _ in _pieces(sample)]


def ticks(largest: float, most: int = 5) -> list[float]:
    """Round numbers from 0 to at least `largest`, about `most` of them."""
    if not 0 < largest < math.inf:
        return [0.0, 1.0]
    power = 10.0 ** math.floor(math.log10(largest / most))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor * most >= largest * 0.999)
    return [step * i for i in range(math.ceil(largest / step * 0.999) + 1)]


def log_ticks(least: float, greatest: float) -> list[float]:
    """Round numbers from at most `least` to at least `greatest`, with like factors between them."""
    steps = (1, 2, 5) if greatest > 8 * least else (1, 1.5, 2, 3, 4, 5, 6, 8)
    powers = range(math.floor(math.log10(least)), math.ceil(math.log10(greatest)) + 1)
    around = [10.0**power * step for power in powers for step in steps]
    low = max((tick for tick in around if tick <= least), default=around[0])
    high = min(tick for tick in around if tick >= greatest and tick > low)
    return [tick for tick in around if low <= tick <= high]


def _linear(low: float, high: float, start: float, length: float) -> Callable[[float], float]:
    return lambda value: start + (value - low) / (high - low) * length


def _picture(label: str, *parts: Html) -> Html:
    return el("svg", *parts, class_="chart", viewBox=f"0 0 {_WIDTH} {_HEIGHT}", role="img", aria_label=label)


def _axes(
    x_ticks: Iterable[tuple[float, str]],
    y_ticks: Iterable[tuple[float, str]],
    x_label: str,
    y_label: str = "",
) -> Html:
    """Grid, numbers and names of both axes. A number that would run into its left neighbour is left out."""
    bottom = _TOP + _PLOT_HEIGHT
    parts = []
    for y, text in y_ticks:
        parts.append(el("path", class_="grid", d=f"M{_LEFT},{y:.1f}H{_WIDTH - _RIGHT}"))
        parts.append(el("text", text, x=_LEFT - 6, y=y + 4, text_anchor="end"))
    free_from = -math.inf
    for x, text in x_ticks:
        parts.append(el("path", class_="grid", d=f"M{x:.1f},{bottom}v5"))
        width = len(text) * _DIGIT_WIDTH
        if x - width / 2 > free_from:
            parts.append(el("text", text, x=x, y=bottom + 18, text_anchor="middle"))
            free_from = x + width / 2 + 4
    parts.append(el("text", x_label, x=_WIDTH - _RIGHT, y=_HEIGHT - 6, text_anchor="end", class_="name"))
    if y_label:
        parts.append(el("text", y_label, x=4, y=13, class_="name"))
    return join(*parts)


def _line(look: Look, places: Sequence[tuple[float, float]], dots: Sequence[Dot]) -> Html:
    marks = [_mark(look, x, y, dot.title) for (x, y), dot in zip(places, dots, strict=True)]
    return el("g", _path(places), *marks, class_=look.classes)


def _path(places: Iterable[tuple[float, float]]) -> Html:
    points = "L".join(f"{x:.1f},{y:.1f}" for x, y in places)
    return el("path", class_="stroke", d=f"M{points}" if points else "")


def _mark(look: Look, x: float, y: float, title: str = "") -> Html:
    words = [el("title", title)] if title else []
    place = f"translate({x:.1f},{y:.1f})"
    return el("path", *words, class_="mark", d=_SHAPES[look.index % NUM_LOOKS], transform=place)


def _bar(kind: str, x: float, y: float, width: float, height: float) -> Html:
    return el("rect", class_=kind, x=x, y=y, width=max(width, 0.6), height=height)


def _begin_ns(sample: Sample) -> int:
    return sample.start_ns if sample.intended_ns is None else min(sample.intended_ns, sample.start_ns)


def _pieces(sample: Sample) -> list[tuple[str, int, int]]:
    """(kind, from, to) of one request, in order."""
    late = [("late", sample.intended_ns, sample.start_ns)] if sample.intended_ns is not None else []
    pieces = [piece for piece in late if piece[1] < piece[2]]
    if sample.error is not None:
        return [*pieces, ("failed", sample.start_ns, sample.end_ns)]
    if not sample.token_ns:
        return [*pieces, ("whole", sample.start_ns, sample.end_ns)]
    first_ns = sample.token_ns[0]
    return [*pieces, ("waiting", sample.start_ns, first_ns), ("tokens", first_ns, sample.end_ns)]


def _lanes(ordered: Iterable[Sample]) -> list[int]:
    """For each request the first lane that is free by then."""
    free_from: list[float] = []
    chosen = []
    for sample in ordered:
        begin = _begin_ns(sample)
        row = next((row for row, end in enumerate(free_from) if end <= begin), len(free_from))
        free_from[row : row + 1] = [sample.end_ns]
        chosen.append(row)
    return chosen
