"""The figures of a load: a table against the targets, what they rest on, live figures, one sentence each.

Words and tables only. It measures nothing and decides nothing.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from labctl.catalog.labs import Lab
from labctl.i18n import t
from labctl.judge.targets import Judgement, Scale, Target, TargetResult, overall
from labctl.load.arrivals import Arrivals, Burst
from labctl.load.stats import LATE_MS, STREAMED_METRICS, Glance, Summary, percentile
from labctl.measure.metrics import METRICS, Unit
from labctl.measure.observation import STOLEN, Busy, Observation
from labctl.sentences import Sentence
from labctl.units import NOTHING, megabytes, milliseconds, number, per_second, percent, times
from labctl.view.terminal import Cell, Terminal, Tone

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


def in_units(figure: str, value: float) -> str:
    """`value` of a metric of the registry, as a person reads it."""
    return NOTHING if math.isnan(value) else WRITTEN[METRICS[figure].unit](value)


def load_table(
    terminal: Terminal,
    lab: Lab,
    seen: Observation,
    results: Sequence[TargetResult],
    title: str,
    predicted: str | None = None,
) -> None:
    """metric | measured | target | verdict; without results, metric | measured for each target with a figure.

    `predicted`: the figure that the learner expected to miss its target.
    """
    figures = {target.figure: METRICS[target.figure].of(seen) for target in lab.targets}
    metric, measured = t("load.table.metric"), t("load.table.measured")
    if not results:
        rows = [
            [metric_name(target), in_units(target.figure, figure)]
            for target in lab.targets
            if not math.isnan(figure := figures[target.figure])
        ]
        if rows:
            terminal.table([metric, measured], rows, title=title, right=(1,))
        return
    judged = [
        _judged(one, in_units(one.target.figure, figures[one.target.figure]), predicted) for one in results
    ]
    columns = [metric, measured, t("load.table.target"), t("load.table.verdict")]
    terminal.table(columns, judged, title=title, right=(1, 2))


def _judged(result: TargetResult, measured: str, predicted: str | None) -> list[str | Cell]:
    """The row of a target."""
    figure = result.target.figure
    name = metric_name(result.target)
    if figure == predicted:
        name = t("load.predict.mark", metric=name)
    threshold = f"{OPERATOR_SIGNS[result.target.op]} {in_units(figure, result.threshold)}"
    is_missing = result.judgement is Judgement.MISSED and math.isnan(result.observed)
    key = "load.table.no_figure" if is_missing else JUDGEMENT_KEYS[result.judgement]
    word = t(key, least=result.min_samples)
    return [name, measured, threshold, Cell(word, TARGET_TONES[result.judgement])]


def targets_sentence(results: Sequence[TargetResult]) -> Sentence:
    """How a run stands against its targets."""
    count = Counter(result.judgement for result in results)
    values = {"of": len(results), "missed": count[Judgement.MISSED], "open": count[Judgement.INCONCLUSIVE]}
    return Sentence(OVERALL_KEYS[overall(results)], values)


def metric_name(target: Target) -> str:
    """What a target is about, in words."""
    return t(f"metric.{target.figure}")


def busy_sentence(others: Sequence[Busy]) -> str:
    """Which other programs kept this machine busy meanwhile, and how busy; "" if none did."""
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
    """How many requests the figures rest on, those that were left on purpose, and the failures by kind."""
    text = t("load.counted", completed=run.completed, seconds=number(run.duration_s, 1))
    if run.hung_up:
        text += " " + t("load.left", left=run.hung_up)
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
    return t("load.table.title_of_one") if run.concurrency == 1 else t("load.table.title", n=run.concurrency)


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
    """Why the targets here differ from those in `lab.toml`."""
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
