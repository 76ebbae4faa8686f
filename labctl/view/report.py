"""Kept runs as one web page: figures, curves, distributions, every request, and where they come from.

The page is complete in itself: no network, no script, readable on a phone and in the dark. Knows kept runs
and words; it measures nothing, judges nothing and writes no file.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any

from labctl.errors import UsageProblem
from labctl.i18n import language, t
from labctl.load.samples import Sample
from labctl.load.stats import Summary
from labctl.runs.run import Line, Run, Series, differences, order, worst
from labctl.units import NOTHING, milliseconds, number, percent, plain, seconds
from labctl.view import charts, run_words
from labctl.view.charts import Dot, Look
from labctl.view.markup import Html, el, join

MAX_RUNS = charts.NUM_LOOKS
MAX_BARS = 200
_SHORTEST_MS = 0.01  # a logarithmic axis has no zero
STYLE = Path(__file__).with_name("report.css")
# The page asks for nothing, and a browser that knows this rule makes sure of it.
_NOTHING_FROM_OUTSIDE = "default-src 'none'; style-src 'unsafe-inline'"


@dataclass(frozen=True, slots=True)
class _Shown:
    """One load of one run, as the page shows it."""

    run: Run
    letter: str  # empty if there is only one run
    index: int
    line: Line
    blocks: tuple[Series, ...]
    figures: Summary

    @property
    def look(self) -> Look:
        return Look(self.index, dashed=self.line.role == "reference")

    @property
    def server(self) -> str:
        """Whose figures these are: "A", "A, reference", or "server"."""
        role = run_words.role(self.line.role)
        if not self.letter:
            return role
        return f"{self.letter}, {role}" if self.line.role == "reference" else self.letter

    @property
    def load(self) -> str:
        return run_words.load(self.line.load)


def page(runs: Sequence[Run]) -> str:
    """The whole page, in the language in use. Raises UsageProblem if these are too many runs to tell
    apart.
    """
    if len(runs) > MAX_RUNS:
        raise UsageProblem("runs.error.too_many", most=MAX_RUNS, count=len(runs))
    shown = sorted(
        (one for index, run in enumerate(runs) for one in _lines(run, index, several=len(runs) > 1)),
        key=lambda one: (order(one.line)[:3], one.index, one.look.dashed),
    )
    heading = t("runs.report.several", count=len(runs)) if len(runs) > 1 else runs[0].name
    head = el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("meta", name="color-scheme", content="light dark"),
        el("meta", http_equiv="Content-Security-Policy", content=_NOTHING_FROM_OUTSIDE),
        el("title", t("runs.report.title", name=heading)),
        el("style", Html(STYLE.read_text(encoding="utf-8"))),
    )
    body = el(
        "body",
        charts.patterns(),
        el("h1", heading),
        el("main", _cards(runs), _differences(runs), *_sections(shown), _origin(runs)),
        el("footer", el("p", t("runs.report.footer"))),
    )
    return f"<!DOCTYPE html>\n{el('html', head, body, lang=language())}\n"


def _lines(run: Run, index: int, *, several: bool) -> list[_Shown]:
    lines, figures = run.lines(), run.figures()
    letter = _letter(index) if several else ""
    return [_Shown(run, letter, index, line, lines[line], figures[line]) for line in lines]


def _letter(index: int) -> str:
    return chr(ord("A") + index)


def _cards(runs: Sequence[Run]) -> Html:
    """What each run is, and whether it can be trusted, before any figure."""
    cards = []
    for index, run in enumerate(runs):
        parts = [
            el("p", el("span", run_words.state(run), class_=f"badge {'good' if run.is_sound else 'bad'}")),
            el("p", f"{t('runs.report.intro', command=run.command)} {run_words.at(run)}", class_="soft"),
        ]
        if len(runs) > 1:
            name = join(charts.swatch(Look(index)), f"{_letter(index)}: {run.name}")
            parts.insert(0, el("p", name, class_="name-of-run"))
        if run.partial:
            parts.append(el("p", t("runs.report.partial")))
        if not run.validity.valid:
            reasons = (el("li", str(reason)) for reason in run.validity.reasons)
            parts += [el("p", t("runs.report.invalid")), el("ul", *reasons, class_="reasons")]
        if run.verdict and "text" in run.verdict:
            parts.append(el("p", str(run.verdict["text"])))
        cards.append(el("li", *parts))
    return el("ul", *cards, class_="runs")


def _differences(runs: Sequence[Run]) -> Html:
    """What differs between the runs besides the load."""
    names = dict.fromkeys(one.name for run in runs[1:] for one in differences(runs[0], run))
    if not names:
        return Html()
    return el("p", t("runs.report.differ", names=", ".join(map(run_words.field, names))))


def _sections(shown: Sequence[_Shown]) -> list[Html]:
    answered = [one for one in shown if one.figures.latencies_ms]
    if not any(one.figures.num_prompts for one in shown):
        return [_section("figures", el("p", t("runs.report.no_figures")))]
    sections = [
        _figures(shown),
        _curves(answered),
        _distributions(answered),
        _timelines(shown),
        _client(shown),
    ]
    return [section for section in sections if section]


def _section(name: str, *parts: Html) -> Html:
    return el("section", el("h2", t(f"runs.section.{name}")), *parts)


def _figures(shown: Sequence[_Shown]) -> Html:
    names = ("load", "server", "p50_ms", "p95_ms", "p99_ms", "rps", "errors", "requests", "state")
    rows = []
    for one in shown:
        run = one.figures
        rows.append(
            [
                el("th", one.load, class_="words", scope="row"),
                _server_cell(one),
                *(el("td", number(run.latency_ms(q), 1)) for q in (50, 95, 99)),
                el("td", number(run.request_throughput, 1)),
                el("td", _errors(run), class_="bad" if run.failed else None),
                el("td", str(run.num_prompts)),
                el("td", run_words.state(one.run), class_="words" if one.run.is_sound else "words bad"),
            ]
        )
    table = _table("figures", names, rows)
    return _section("figures", table, el("p", t("runs.report.latency_note"), class_="soft"))


def _errors(run: Summary) -> str:
    """The share of requests that failed, and how."""
    if not run.failed:
        return "0"
    kinds = ", ".join(f"{kind} × {count}" for kind, count in run.errors.most_common())
    return f"{percent(run.error_rate)} ({kinds})"


def _server_cell(one: _Shown) -> Html:
    return el("td", charts.swatch(one.look), one.server, class_="words")


def _table(name: str, columns: Iterable[str], rows: Iterable[Sequence[Html]]) -> Html:
    """A table that scrolls by itself if it is wider than the page."""
    words = ("load", "server", "state")
    heads = (
        el("th", t(f"runs.column.{column}"), class_="words" if column in words else None, scope="col")
        for column in columns
    )
    body = el("tbody", *(el("tr", *row) for row in rows))
    table = el("table", el("thead", el("tr", *heads)), body)
    return _scrolling(table, t(f"runs.section.{name}"))


def _scrolling(inner: Html, label: str) -> Html:
    # With a name and a place in the tab order, so that a keyboard can scroll it.
    return el("div", inner, class_="scroll", tabindex="0", role="region", aria_label=label)


def _legend(shown: Iterable[_Shown]) -> Html:
    """Which look belongs to which server; runs that are invalid or cut short say so."""
    looks = {one.look: one for one in sorted(shown, key=lambda one: (one.index, one.look.dashed))}
    items = []
    for look, one in looks.items():
        name = f"{one.server}: {one.run.name}" if one.letter else one.server
        items.append(
            el(
                "li",
                charts.swatch(look),
                name if one.run.is_sound else f"{name} ({run_words.state(one.run)})",
            )
        )
    return el("ul", *items, class_="legend")


def _figure(title: str, text: str, picture: Html) -> Html:
    caption = join(el("strong", title), " ", text) if text else el("strong", title)
    return el("figure", el("figcaption", caption), picture)


def _curves(shown: Sequence[_Shown]) -> Html:
    """p50 and throughput against requests at once, or in an open loop against the rate: a pair of pictures a
    scenario.
    """
    groups: dict[tuple[str, str | None], list[_Shown]] = {}
    for one in shown:
        load = one.line.load
        kind = "rate" if load.concurrency is None else "at_once"
        groups.setdefault((kind, load.scenario), []).append(one)
    pictures = []
    for (kind, _), loads in groups.items():
        if len({one.line.load for one in loads}) > 1:  # one point is no curve
            pictures += [
                _curve(loads, "latency", kind, lambda run: run.p50_ms, milliseconds),
                _curve(loads, "rps", kind, lambda run: run.request_throughput, partial(number, digits=1)),
            ]
    if not pictures:
        return Html()
    return _section("curves", _legend(shown), el("div", *pictures, class_="pictures"))


def _curve(
    shown: Sequence[_Shown],
    name: str,
    kind: str,
    value: Callable[[Summary], float],
    written: Callable[[float], str],
) -> Html:
    lines: dict[Look, list[Dot]] = {}
    for one in shown:
        x, y = one.line.load.concurrency or one.line.load.request_rate or 0.0, value(one.figures)
        title = t("runs.report.dot", load=one.load, value=written(y))
        lines.setdefault(one.look, []).append(Dot(x, y, title))
    title = run_words.of_scenario(shown[0].line.load.scenario, t(f"runs.curve.{name}.title"))
    picture = charts.curves(list(lines.items()), label=title, x_label=t(f"runs.curve.x.{kind}"), number=plain)
    return _figure(title, t(f"runs.curve.{name}.{kind}"), picture)


def _distributions(shown: Sequence[_Shown]) -> Html:
    """One picture a load, with a line for each server."""
    if not shown:
        return Html()
    values = [max(value, _SHORTEST_MS) for one in shown for value in one.figures.latencies_ms]
    span = min(values), max(values)
    pictures = []
    for load in dict.fromkeys(one.load for one in shown):
        lines = [(one.look, one.figures.latencies_ms) for one in shown if one.load == load]
        picture = charts.distributions(
            lines,
            span,
            label=f"{t('runs.section.distribution')}: {load}",
            x_label=t("runs.report.distribution_x"),
            y_label=t("runs.report.distribution_y"),
            number=plain,
            title=lambda q, ms: t("runs.report.distribution_mark", q=q, ms=milliseconds(ms)),
        )
        pictures.append(_figure(load, "", picture))
    says = el("p", t("runs.report.distribution_says"), class_="soft")
    return _section("distribution", says, _legend(shown), el("div", *pictures, class_="pictures small"))


def _timelines(shown: Sequence[_Shown]) -> Html:
    """The first requests of every load, a bar each; open is the heaviest load of each run."""
    drawn = [one for one in shown if any(block.samples for block in one.blocks)]
    heaviest = {one.run.id: one for one in drawn if one.line.role == "subject"}
    parts = []
    kinds: dict[str, None] = {}
    for one in drawn:
        samples = next(block.samples for block in one.blocks if block.samples)
        first = sorted(samples, key=lambda sample: sample.start_ns)[:MAX_BARS]
        kinds |= dict.fromkeys(kind for sample in first for kind in charts.kinds(sample))
        count = one.figures.num_prompts
        key = "runs.report.timeline_all" if len(first) == count else "runs.report.timeline_some"
        title = f"{one.server}, {one.load}: {t(key, shown=len(first), count=count)}"
        picture = charts.timeline(first, label=title, number=_tick, title=partial(_bar_title, first))
        state = "" if one.run.is_sound else f" ({run_words.state(one.run)})"
        parts.append(
            el(
                "details",
                el("summary", title + state),
                _scrolling(picture, title),
                open="" if heaviest.get(one.run.id) is one else None,
            )
        )
    legend = (
        el("li", charts.bar_swatch(kind), t(f"runs.kind.{kind}")) for kind in charts.KINDS if kind in kinds
    )
    says = el("p", t("runs.report.timelines_says"), class_="soft")
    return _section("timelines", says, el("ul", *legend, class_="legend"), *parts)


def _tick(time_s: float) -> str:
    return f"{plain(time_s)} s"


def _bar_title(samples: Sequence[Sample], sample: Sample) -> str:
    start = seconds((sample.start_ns - samples[0].start_ns) / 1e9)
    if sample.error is not None:
        return t(
            "runs.report.bar_failed", start=start, error=sample.error, took=milliseconds(sample.latency_ms)
        )
    if math.isnan(sample.ttft_ms):
        return t("runs.report.bar", start=start, took=milliseconds(sample.latency_ms))
    first = milliseconds(sample.ttft_ms)
    return t("runs.report.bar_first", start=start, took=milliseconds(sample.latency_ms), first=first)


def _client(shown: Sequence[_Shown]) -> Html:
    rows = []
    for one in shown:
        cells = run_words.client(worst(one.blocks))
        if any(cell != NOTHING for cell in cells):
            head = el("th", one.load, class_="words", scope="row")
            rows.append([head, _server_cell(one), *(el("td", cell) for cell in cells)])
    if not rows:
        return _section("client", el("p", t("runs.report.client_none")))
    names = ("load", "server", "cpu_share", "floor_p50_ms", "little_residual")
    says = el("p", t("runs.report.client_says"), class_="soft")
    return _section("client", says, _table("client", names, rows))


def _origin(runs: Sequence[Run]) -> Html:
    parts = []
    for index, run in enumerate(runs):
        if len(runs) > 1:
            parts.append(el("h3", f"{_letter(index)}: {run.name}"))
        said: list[tuple[str, str]] = [
            (t("runs.column.run"), run.id),
            (run_words.field("at"), run_words.at(run)),
            (run_words.field("command"), f"labctl {run.command}"),
        ]
        known: dict[str, Any] = asdict(run.subject) | asdict(run.environment)
        said += [
            (run_words.field(name), run_words.value(name, value))
            for name, value in known.items()
            if value is not None
        ]
        said += [
            (f"{t('runs.report.verdict')}: {name}", json.dumps(value, ensure_ascii=False).strip('"'))
            for name, value in (run.verdict or {}).items()
            if name != "text"
        ]
        parts.append(
            el("dl", *(el(tag, text) for pair in said for tag, text in zip(("dt", "dd"), pair, strict=True)))
        )
    return _section("origin", *parts)
