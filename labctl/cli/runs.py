"""The commands about kept runs: runs list, show, compare, and report. Thin; each imports what it needs
inside.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from labctl import paths
from labctl.errors import UsageProblem
from labctl.i18n import t
from labctl.view.terminal import Cell, Terminal

if TYPE_CHECKING:
    from labctl.load.stats import Summary
    from labctl.runs.store import Line, Run

terminal = Terminal()

runs = typer.Typer(help="runs.help.runs", rich_markup_mode=None)

Json = Annotated[bool, typer.Option("--json", help="core.help.json")]


def register(app: typer.Typer) -> None:
    """Add the commands to labctl's own."""
    app.add_typer(runs, name="runs")
    app.command("report", help="runs.help.report")(report)


@runs.callback(invoke_without_command=True)
def _before(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        terminal.data(context.get_help())


@runs.command("list", help="runs.help.list")
def list_(json: Json = False) -> None:
    from labctl.runs.store import listing
    from labctl.view import run_words as words

    found, problems = listing(paths.root())
    for problem in problems:
        terminal.note(problem.message, "warn")
    if json:
        terminal.json([{**_head(run), "requests": _num_requests(run)} for run in found])
        return
    if not found:
        terminal.data(t("runs.none"))
        terminal.next(t("runs.error.none.next"))
        return
    columns = [t(f"runs.column.{name}") for name in ("run", "label", "load", "requests", "state")]
    rows: list[list[str | Cell]] = []
    for run in found:
        rows.append([run.id, run.label or "", words.loads(run), str(_num_requests(run)), _state(run)])
    terminal.table(columns, rows, right=(3,))
    terminal.next("labctl runs show last")


@runs.command("show", help="runs.help.show")
def show(
    run: Annotated[str, typer.Argument(metavar="RUN", help="runs.help.run")], json: Json = False
) -> None:
    from dataclasses import asdict

    from labctl.encoding import as_json
    from labctl.runs import store as kept
    from labctl.units import milliseconds, per_second
    from labctl.view import run_words as words

    root = paths.root()
    chosen = kept.load(root, run)
    file = paths.shown(kept.path_of(root, chosen.id), root)
    figures, lines = chosen.figures(), chosen.lines()
    if json:
        series = [
            {**_line(line), "client": asdict(kept.worst(lines[line])), **words.figures(summary)}
            for line, summary in figures.items()
        ]
        rest = {name: asdict(getattr(chosen, name)) for name in ("environment", "subject")}
        said = {
            "validity": {"valid": chosen.validity.valid, "reasons": list(map(str, chosen.validity.reasons))},
            "verdict": chosen.verdict and {**chosen.verdict, **_text(chosen.verdict)},
        }
        everything = {**_head(chosen), **rest, **said, "series": series, "file": file}
        terminal.json(as_json(everything))
        return
    terminal.data(f"{chosen.id}  {chosen.label or ''}".rstrip(), "strong")
    terminal.data(f"{words.at(chosen)} · {_state(chosen).text}", _state(chosen).tone)
    for reason in chosen.validity.reasons:
        terminal.data(f"  {reason}", "bad")
    if chosen.verdict and "text" in chosen.verdict:
        terminal.data(f"{t('runs.report.verdict')}: {chosen.verdict['text']}")
    names: tuple[str, ...] = ("load", "server", "requests", "errors", "p50_ms", "p95_ms", "p99_ms", "rps")
    rows: list[list[str | Cell]] = [
        [
            words.load(line.load),
            words.role(line.role),
            str(summary.num_prompts),
            Cell(str(summary.failed), "bad" if summary.failed else "plain"),
            *(milliseconds(summary.latency_ms(q)) for q in (50, 95, 99)),
            per_second(summary.request_throughput),
        ]
        for line, summary in figures.items()
    ]
    terminal.table([t(f"runs.column.{name}") for name in names], rows, right=range(2, 8))
    terminal.data()
    names = ("load", "server", "cpu_share", "floor_p50_ms", "little_residual")
    clients = [
        [words.load(line.load), words.role(line.role), *words.client(kept.worst(blocks))]
        for line, blocks in lines.items()
    ]
    terminal.table([t(f"runs.column.{name}") for name in names], clients, right=(2, 3, 4))
    terminal.data()
    for name, value in (asdict(chosen.subject) | asdict(chosen.environment)).items():
        if value is not None:
            terminal.data(f"{words.field(name)}: {words.value(name, value)}")
    terminal.next(f"labctl report {chosen.id} --html report.html")


@runs.command("compare", help="runs.help.compare")
def compare(
    first: Annotated[str, typer.Argument(metavar="A", help="runs.help.first")],
    second: Annotated[str, typer.Argument(metavar="B", help="runs.help.second")],
    json: Json = False,
) -> None:
    from dataclasses import asdict

    from labctl.encoding import as_json
    from labctl.runs import store as kept
    from labctl.units import NOTHING, times
    from labctl.view import run_words as words

    root = paths.root()
    a, b = kept.load(root, first), kept.load(root, second)
    differences = kept.differences(a, b)
    in_a, in_b = a.figures(), b.figures()
    lines = sorted({**in_a, **in_b}, key=kept.order)
    if json:
        series = [{**_line(line), **_compared(in_a.get(line), in_b.get(line))} for line in lines]
        both = {"a": _head(a), "b": _head(b), "differences": [asdict(one) for one in differences]}
        terminal.json(as_json({**both, "series": series}))
        return
    terminal.data(t("runs.compared", first=a.name, second=b.name))
    for letter, run in (("A", a), ("B", b)):
        if not run.is_sound:
            terminal.data(
                f"{letter}: {'; '.join([_state(run).text, *map(str, run.validity.reasons)])}", "bad"
            )
    rows = []
    for line in lines:
        row = [words.load(line.load), words.role(line.role)]
        if line not in in_a or line not in in_b:
            alone = t("runs.only_in", name="A" if line in in_a else "B")
            rows.append([*row, alone, NOTHING, NOTHING, NOTHING])
            continue
        left, right = words.figures(in_a[line]), words.figures(in_b[line])
        for name, written in words.FORMATS.items():
            ratio = _ratio(left[name], right[name])
            rows.append(
                [*row, t(f"runs.column.{name}"), written(left[name]), written(right[name]), times(ratio)]
            )
    columns = [t(f"runs.column.{name}") for name in ("load", "server", "metric")]
    terminal.table([*columns, "A", "B", "B / A"], rows, right=(3, 4, 5))
    if differences:
        names = "; ".join(map(words.difference, differences))
        terminal.data(t("runs.differ", names=names), "warn")
    terminal.next(f"labctl report {a.id} {b.id} --html report.html")


def report(
    some: Annotated[list[str], typer.Argument(metavar="RUN...", help="runs.help.some")],
    html: Annotated[Path, typer.Option("--html", metavar="FILE", help="runs.help.html")],
    force: Annotated[bool, typer.Option("--force", help="runs.help.force")] = False,
) -> None:
    """Write the page, all or nothing. Raises UsageProblem where the file exists or cannot be written."""
    import contextlib

    from labctl.runs.store import load
    from labctl.tree import durable
    from labctl.view.report import page

    root = paths.root()
    names = " ".join(some)
    if html.exists() and not force:
        raise UsageProblem("runs.error.exists", file=html, names=names)
    text = page(list({run.id: run for run in (load(root, name) for name in some)}.values()))
    try:
        html.parent.stat()  # a folder that is not there is a slip, not a wish
        durable.write(html, text.encode(errors="replace"))
    except OSError as error:
        with contextlib.suppress(OSError):
            durable.clean(html)
        raise UsageProblem("runs.error.html", file=html, names=names, detail=error.strerror) from error
    terminal.note(t("runs.written", file=html))


def _num_requests(run: Run) -> int:
    return sum(len(series.samples) for series in run.series)


def _state(run: Run) -> Cell:
    from labctl.view.run_words import state

    return Cell(state(run), "bad" if not run.validity.valid else "warn" if run.partial else "good")


def _head(run: Run) -> dict[str, Any]:
    """What every `--json` says about a run."""
    loads = [line.load._asdict() for line in run.lines() if line.role == "subject"]
    return {
        "id": run.id,
        "command": run.command,
        "label": run.label,
        "at": run.at,
        "partial": run.partial,
        "valid": run.validity.valid,
        "loads": loads,
    }


def _text(verdict: Mapping[str, Any]) -> dict[str, str]:
    """What a verdict says, in the language in use."""
    return {"text": str(verdict["text"])} if "text" in verdict else {}


def _line(line: Line) -> dict[str, Any]:
    return {**line.load._asdict(), "role": line.role}


def _compared(a: Summary | None, b: Summary | None) -> dict[str, Any]:
    """Both figures of one load, None where a run does not have it, and how many times A's those of B are."""
    from labctl.view.run_words import FORMATS, figures

    left, right = a and figures(a), b and figures(b)
    ratio = {name: _ratio(left[name], right[name]) for name in FORMATS} if left and right else None
    return {"a": left, "b": right, "ratio": ratio}


def _ratio(a: float, b: float) -> float:
    return b / a if a else float("nan")
