"""How measured figures read on the screen: numbers with units, tables, pictures, readings in one sentence.

Words and tables only. It measures nothing and decides nothing.
"""

from __future__ import annotations

import math
import statistics
import textwrap
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from labctl.catalog.labs import Lab
from labctl.i18n import t
from labctl.judge.curve import Point, Reading, read_shape
from labctl.judge.shape import Shape, shape_of
from labctl.judge.targets import Judgement, Scale, Target, TargetResult, overall
from labctl.load.arrivals import Arrivals, Burst
from labctl.load.stats import LATE_MS, STREAMED_METRICS, Glance, Summary, percentile
from labctl.measure.metrics import METRICS, Unit
from labctl.measure.observation import STOLEN, Busy, Observation
from labctl.measure.validity import MAX_CLIENT_CPU, MAX_FLOOR_SHARE
from labctl.sentences import Figure, Part, Sentence
from labctl.units import NOTHING, megabytes, milliseconds, number, per_second, percent, times
from labctl.view.picture import Guide, Plotted, draw
from labctl.view.terminal import Cell, Terminal, Tone

if TYPE_CHECKING:
    from labctl.judge.usl import Interval, UslFit

OPERATOR_SIGNS = {"<=": "≤", ">=": "≥"}
WRITTEN: Mapping[Unit, Callable[[float], str]] = {
    "ms": milliseconds,
    "per_second": per_second,
    "share": percent,
    "times": times,
    "count": lambda value: number(value, 0 if value == int(value) else 1),
    "bytes": megabytes,
    "cores": lambda value: number(value, 2),
}
SHAPE_KEYS = {
    Shape.BATCHING: "load.shape.batching",
    Shape.SERIALISED: "load.shape.serialised",
    Shape.CONTENDED: "load.shape.contended",
    Shape.RETROGRADE: "load.shape.retrograde",
    Shape.CLIENT_BOUND: "load.shape.client_bound",
    Shape.UNCLEAR: "load.shape.unclear",
}
JUDGEMENT_KEYS = {
    Judgement.MET: "load.table.met",
    Judgement.MISSED: "load.table.missed",
    Judgement.INCONCLUSIVE: "load.table.too_few",
}
OVERALL_KEYS = {
    Judgement.MET: "load.said.met",
    Judgement.MISSED: "load.said.missed",
    Judgement.INCONCLUSIVE: "load.said.inconclusive",
}
TARGET_TONES: Mapping[Judgement, Tone] = {
    Judgement.MET: "good",
    Judgement.MISSED: "bad",
    Judgement.INCONCLUSIVE: "warn",
}
Curves = Sequence[tuple[str, Sequence[Point]]]  # (label, points) pairs
MAX_PICTURE_WIDTH = 78
MAX_TEXT_WIDTH = 80


def in_units(figure: str, value: float) -> str:
    """`value` of a metric of the registry, as a person reads it."""
    return NOTHING if math.isnan(value) else WRITTEN[METRICS[figure].unit](value)


def paragraph(text: str, width: int, indent: str = "") -> str:
    """`text` in lines of at most `width` columns, broken between words; its own line breaks stay."""
    return "\n".join(
        textwrap.fill(
            line,
            min(width, MAX_TEXT_WIDTH),
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )
        for line in text.splitlines()
    )


def load_table(
    terminal: Terminal, lab: Lab, seen: Observation, results: Sequence[TargetResult], title: str
) -> None:
    """metric | measured | target | verdict; without results, the measured column alone is filled."""
    judged = {result.target: result for result in results}
    rows: list[list[str | Cell]] = []
    for target in lab.targets:
        measured = in_units(target.figure, METRICS[target.figure].of(seen))
        result = judged.get(target)
        if result is None:
            rows.append([metric_name(target), measured, NOTHING, NOTHING])
            continue
        threshold = f"{OPERATOR_SIGNS[target.op]} {in_units(target.figure, result.threshold)}"
        word = t(JUDGEMENT_KEYS[result.judgement], least=result.min_samples)
        rows.append([metric_name(target), measured, threshold, Cell(word, TARGET_TONES[result.judgement])])
    columns = [
        t("load.table.metric"),
        t("load.table.measured"),
        t("load.table.target"),
        t("load.table.verdict"),
    ]
    terminal.table(columns, rows, title=title, right=(1, 2))


def targets_sentence(results: Sequence[TargetResult]) -> Sentence:
    """How a run stands against its targets."""
    count = Counter(result.judgement for result in results)
    values = {"of": len(results), "missed": count[Judgement.MISSED], "open": count[Judgement.INCONCLUSIVE]}
    return Sentence(OVERALL_KEYS[overall(results)], values)


def metric_name(target: Target) -> str:
    """What a target is about, in words."""
    return t(f"metric.{target.figure}")


def busy_sentence(others: Sequence[Busy]) -> str:
    """Which other programs took how much of this machine meanwhile; empty if none did."""
    named = [
        t(
            "load.busy.host" if one.name == STOLEN else "load.busy.program",
            name=one.name,
            cores=number(one.cores, 1),
        )
        for one in others
    ]
    return t("load.busy.said", named=", ".join(named)) if named else ""


def counted(run: Summary) -> str:
    """How much the figures rest on, with the failures by kind."""
    text = t("load.counted", completed=run.completed, seconds=number(run.duration_s, 1))
    if run.failed:
        text += " " + t("load.failed", failed=run.failed, kinds=kinds_of([run]))
    return text


def kinds_of(runs: Sequence[Summary]) -> str:
    """The failures by kind, the most frequent first."""
    errors = sum((run.errors for run in runs), Counter[str]())
    return ", ".join(f"{kind} × {count}" for kind, count in errors.most_common())


def load_title(run: Summary) -> str:
    """What load it was."""
    if run.request_rate is not None:
        return t("load.table.rate_title", rate=per_second(run.request_rate))
    return t("load.table.title", n=run.concurrency)


def token_table(terminal: Terminal, run: Summary) -> None:
    """TTFT, TPOT and ITL of a streamed run: p50, p95, p99."""
    named = (("TTFT", run.ttfts_ms), ("TPOT", run.tpots_ms), ("ITL", run.itls_ms))
    rows = [[name, *(milliseconds(percentile(values, q)) for q in (50, 95, 99))] for name, values in named]
    terminal.table([t("load.table.metric"), "p50", "p95", "p99"], rows, right=(1, 2, 3))


def open_loop_lines(run: Summary) -> list[str]:
    """What an open loop has besides: the rate it kept, and the other view of latency."""
    if run.request_rate is None:
        return []
    rates = t(
        "load.open.rates",
        scheduled=per_second(run.request_rate),
        achieved=per_second(run.achieved_rate),
        late=run.late_sends,
        late_ms=milliseconds(LATE_MS),
    )
    p50, p95, p99 = (milliseconds(percentile(run.service_ms, q)) for q in (50, 95, 99))
    return [rates, t("load.open.service", p50=p50, p95=p95, p99=p99)]


def goodput_sentence(run: Summary, limits: Mapping[str, float]) -> str:
    """How many requests a second kept all the limits (ms)."""
    goodput = run.goodput(limits)
    if math.isnan(goodput):
        return t("load.goodput_whole", names=", ".join(sorted(STREAMED_METRICS & limits.keys())))
    kept = ", ".join(f"{name} ≤ {milliseconds(most)}" for name, most in limits.items())
    return t("load.goodput", goodput=per_second(goodput), limits=kept)


def scale_sentence(scale: Scale) -> str:
    """Why the targets here are not those in the book."""
    return t(
        "load.scale",
        single=milliseconds(scale.single_ms),
        reference=milliseconds(scale.reference_ms),
        factor=number(scale.factor, 2),
    )


def glance_line(at: Glance, arrivals: Arrivals) -> str:
    """One line of live figures."""
    num_requests = None if isinstance(arrivals, Burst) else arrivals.num_requests
    if num_requests is None:
        of = t("load.seconds", seconds=f"{arrivals.duration_s:g}")
    else:
        of = t("load.requests", count=num_requests)
    return t(
        "load.progress",
        elapsed=number(at.elapsed_s, 1),
        of=of,
        answered=at.sent - at.failed,
        p50=milliseconds(at.p50_ms),
        p95=milliseconds(at.p95_ms),
        rps=per_second(at.rps),
        failed=at.failed,
    )


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
