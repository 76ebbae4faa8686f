"""The figures of a curve: its points and its law as tables, two pictures, and its shape in one sentence.

Words and tables only. It measures nothing and decides nothing.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from labctl.i18n import t
from labctl.judge.curve import Point, Reading, read_shape
from labctl.judge.shape import Shape, shape_of
from labctl.measure.validity import MAX_CLIENT_CPU, MAX_FLOOR_SHARE
from labctl.sentences import Figure, Part, Sentence
from labctl.units import milliseconds, number, per_second
from labctl.view.picture import Guide, Plotted, draw
from labctl.view.terminal import Terminal

if TYPE_CHECKING:
    from labctl.judge.usl import Interval, UslFit

SHAPE_KEYS = {
    Shape.BATCHING: "load.shape.batching",
    Shape.SERIALISED: "load.shape.serialised",
    Shape.CONTENDED: "load.shape.contended",
    Shape.RETROGRADE: "load.shape.retrograde",
    Shape.CLIENT_BOUND: "load.shape.client_bound",
    Shape.UNCLEAR: "load.shape.unclear",
}
Curves = Sequence[tuple[str, Sequence[Point]]]  # (label, points) pairs
MAX_PICTURE_WIDTH = 78


def curve_progress(show: Callable[[str], None]) -> Callable[[int], None]:
    """Says on the progress line which concurrency is being measured."""
    return lambda concurrency: show(t("load.curve.progress", n=concurrency))


def shape_sentence(reading: Reading) -> Sentence:
    """What the curve says, in one sentence."""
    if reading.at is None:
        return Sentence("load.shape.too_few")
    disagree = reading.shape is Shape.UNCLEAR and shape_of(reading.sigma) is not Shape.UNCLEAR
    values: dict[str, Part] = {
        "n": reading.at,
        "growth": Figure(reading.growth, 1),
        "sigma": Figure(reading.sigma, 2),
        "peak": Figure(reading.fit.peak_concurrency if reading.fit else math.nan),
        "share": Figure(100 * MAX_CLIENT_CPU),
        "floor": Figure(100 * MAX_FLOOR_SHARE),
    }
    return Sentence("load.shape.disagree" if disagree else SHAPE_KEYS[reading.shape], values)


def points_table(terminal: Terminal, points: Sequence[Point], title: str = "") -> None:
    """concurrency | p50 | requests/s, and how many failed, if any did."""
    columns = [t("load.curve.concurrency"), t("metric.p50_e2el_ms"), t("metric.request_throughput")]
    rows = [[str(p.concurrency), milliseconds(p.p50_ms), per_second(p.rps)] for p in points]
    if any(p.failed for p in points):
        columns.append(t("load.curve.failed"))
        rows = [[*row, str(p.failed)] for row, p in zip(rows, points, strict=True)]
    terminal.table(columns, rows, title=title, right=range(len(columns)))


def law_table(terminal: Terminal, fits: Sequence[tuple[str, UslFit]]) -> None:
    """λ, σ and κ of the Universal Scalability Law with their intervals; one (label, fit) pair a column."""
    rows = [
        [t("load.law.lambda"), *(_estimate(fit.lambda_, fit.lambda_interval, 1) for _, fit in fits)],
        [t("load.law.sigma"), *(_estimate(fit.sigma, fit.sigma_interval, 2) for _, fit in fits)],
        [t("load.law.kappa"), *(_estimate(fit.kappa, fit.kappa_interval, 3) for _, fit in fits)],
    ]
    columns = [t("load.law.title"), *(label or t("load.law.value") for label, _ in fits)]
    terminal.table(columns, rows, right=range(1, len(columns)))


def _estimate(value: float, interval: Interval, digits: int) -> str:
    if math.isinf(interval.high):
        return t("load.law.unbounded", value=number(value, digits))
    bounds = {"low": number(interval.low, digits), "high": number(interval.high, digits)}
    return t("load.law.estimate", value=number(value, digits), **bounds)


def latency_picture(curves: Curves, width: int, up_to: int) -> str:
    """p50 against concurrency, with the law, flat latency, and the line of a server that serves in turn."""
    return _picture(
        curves,
        width,
        up_to,
        title=t("load.curve.latency_title"),
        value=lambda point: point.p50_ms,
        law=lambda fit: fit.latency_ms,
        ideal_grows=False,
    )


def throughput_picture(curves: Curves, width: int, up_to: int) -> str:
    """Requests a second against concurrency, as `latency_picture`; here the ideal is the line that grows."""
    return _picture(
        curves,
        width,
        up_to,
        title=t("load.curve.throughput_title"),
        value=lambda point: point.rps,
        law=lambda fit: fit.throughput,
        ideal_grows=True,
    )


def _picture(
    curves: Curves,
    width: int,
    up_to: int,
    *,
    title: str,
    value: Callable[[Point], float],
    law: Callable[[UslFit], Callable[[float], float]],
    ideal_grows: bool,
) -> str:
    """One figure of each point. The guides start from the first curve's measurement at concurrency 1."""
    named = [(label or t("load.curve.measured"), points) for label, points in curves]
    lines = []
    for label, points in named:
        fit = read_shape(points, up_to).fit
        measured = [(point.concurrency, value(point)) for point in points]
        lines.append(Plotted(label, measured, law(fit) if fit else None))
    first = [(point.concurrency, value(point)) for _, points in named[:1] for point in points]
    alone = [figure for concurrency, figure in first if concurrency == 1 and not math.isnan(figure)]
    guides = _guides(statistics.median(alone), ideal_grows) if alone else []
    return draw(
        lines,
        guides=guides,
        guides_up_to=up_to,
        fit_label=t("load.curve.law"),
        title=title,
        x_label=t("load.curve.x_label"),
        width=min(width, MAX_PICTURE_WIDTH),
        number=_tick,
    )


def _guides(alone: float, ideal_grows: bool) -> list[Guide]:
    def flat(_: float) -> float:
        return alone

    def growing(n: float) -> float:
        return alone * n

    ideal, serialised = (growing, flat) if ideal_grows else (flat, growing)
    return [Guide(t("load.curve.ideal"), ideal), Guide(t("load.curve.serialised"), serialised)]


def _tick(value: float) -> str:
    return number(value, 0 if value == int(value) else 1)
