"""Kept runs on the screen: the list, the figures of one run, two runs side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from labctl.i18n import t
from labctl.runs import run as runs
from labctl.runs.run import Run
from labctl.units import NOTHING, milliseconds, per_second, times
from labctl.view import run_words as words
from labctl.view.run_json import ratio
from labctl.view.terminal import Cell, Terminal


def list_table(terminal: Terminal, runs: Sequence[Run]) -> None:
    """run | label | load | requests | state."""
    columns = [t(f"runs.column.{name}") for name in ("run", "label", "load", "requests", "state")]
    rows: list[list[str | Cell]] = [
        [run.id, run.label or "", words.loads(run), str(run.num_requests), state(run)] for run in runs
    ]
    terminal.table(columns, rows, right=(3,))


def state(run: Run) -> Cell:
    """Whether it is valid and complete, in the colour that says so."""
    return Cell(words.state(run), "bad" if not run.validity.valid else "warn" if run.partial else "good")


def head(terminal: Terminal, run: Run) -> None:
    """Which run, when, and how far it counts."""
    terminal.data(f"{run.id}  {run.label or ''}".rstrip(), "strong")
    terminal.data(f"{words.at(run)} · {state(run).text}", state(run).tone)
    for reason in run.validity.reasons:
        terminal.data(f"  {reason}", "bad")
    if run.verdict and "text" in run.verdict:
        terminal.data(f"{t('runs.report.verdict')}: {run.verdict['text']}")


def figures_table(terminal: Terminal, run: Run) -> None:
    """load | server | requests | errors | p50 | p95 | p99 | requests/s."""
    names = ("load", "server", "requests", "errors", "p50_ms", "p95_ms", "p99_ms", "rps")
    rows: list[list[str | Cell]] = [
        [
            words.load(line.load),
            words.role(line.role),
            str(summary.num_prompts),
            Cell(str(summary.failed), "bad" if summary.failed else "plain"),
            *(milliseconds(summary.latency_ms(q)) for q in (50, 95, 99)),
            per_second(summary.request_throughput),
        ]
        for line, summary in run.figures().items()
    ]
    terminal.table([t(f"runs.column.{name}") for name in names], rows, right=range(2, 8))


def clients_table(terminal: Terminal, run: Run) -> None:
    """load | server | client CPU | client alone | Little's law off by."""
    names = ("load", "server", "cpu_share", "floor_p50_ms", "little_residual")
    rows = [
        [words.load(line.load), words.role(line.role), *words.client(runs.worst(blocks))]
        for line, blocks in run.lines().items()
    ]
    terminal.table([t(f"runs.column.{name}") for name in names], rows, right=(2, 3, 4))


def origin(terminal: Terminal, run: Run) -> None:
    """Server and machine, a line a field."""
    for name, value in (asdict(run.subject) | asdict(run.environment)).items():
        if value is not None:
            terminal.data(f"{words.field(name)}: {words.value(name, value)}")


def caveats(terminal: Terminal, runs: Sequence[Run]) -> None:
    """Which of the runs do not count, called A, B and so on, and why."""
    for letter, run in zip("AB", runs, strict=False):
        if not run.is_sound:
            reasons = "; ".join([words.state(run), *map(str, run.validity.reasons)])
            terminal.data(f"{letter}: {reasons}", "bad")


def compare_table(terminal: Terminal, a: Run, b: Run) -> None:
    """load | server | metric | A | B | B / A."""
    in_a, in_b = a.figures(), b.figures()
    rows = []
    for line in sorted({**in_a, **in_b}, key=runs.order):
        row = [words.load(line.load), words.role(line.role)]
        if line not in in_a or line not in in_b:
            alone = t("runs.only_in", name="A" if line in in_a else "B")
            rows.append([*row, alone, NOTHING, NOTHING, NOTHING])
            continue
        left, right = words.figures(in_a[line]), words.figures(in_b[line])
        for name, written in words.FORMATS.items():
            both = (written(left[name]), written(right[name]), times(ratio(left[name], right[name])))
            rows.append([*row, t(f"runs.column.{name}"), *both])
    columns = [t(f"runs.column.{name}") for name in ("load", "server", "metric")]
    terminal.table([*columns, "A", "B", "B / A"], rows, right=(3, 4, 5))
