"""`labctl contrast`: two breaks that look alike, under the same load. Which number tells them apart?"""

from __future__ import annotations

import math
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from labctl import paths
from labctl.cli.breaks.options import BreakId
from labctl.cli.predict import number_in
from labctl.cli.shared import say_next, terminal
from labctl.cli.typed import Json
from labctl.errors import UsageProblem
from labctl.i18n import t

if TYPE_CHECKING:
    from collections.abc import Sequence

    from labctl.catalog.breaks import Break
    from labctl.measure.contrast import Row

SCHEMA_VERSION = 1

Answer = Annotated[str | None, typer.Option("--answer", metavar="N", help="core.help.contrast_answer")]


def contrast(first: BreakId, second: BreakId, answer: Answer = None, json: Json = False) -> None:
    from labctl.catalog.breaks import load_break
    from labctl.catalog.labs import load_lab
    from labctl.measure.contrast import contrast as measure
    from labctl.measure.contrast import lines_of
    from labctl.tree import lock

    root = paths.root()
    pair = load_break(root, first), load_break(root, second)
    if pair[0].id == pair[1].id:
        raise UsageProblem("core.error.contrast_same", break_id=pair[0].id)
    lab = load_lab(root, pair[0].lab)
    count = len(lines_of(lab, pair))
    if answer is not None and number_in(answer, count) is None:
        raise UsageProblem("core.error.contrast_answer", given=answer, count=count)
    with lock.hold(root), terminal.progress() as show:
        rows = measure(root, lab, pair, lambda at, of: show(t("core.contrast.doing", at=at, of=of)))
    if json:
        _print_json(pair, rows)
        return
    _draw(pair, rows)
    _reveal(pair, rows, answer)
    say_next(root)


def _print_json(pair: tuple[Break, Break], rows: Sequence[Row]) -> None:
    from labctl.encoding import as_json
    from labctl.measure.contrast import telling

    terminal.json(
        {
            "schema_version": SCHEMA_VERSION,
            "breaks": [brk.id for brk in pair],
            "rows": as_json([asdict(row) for row in rows]),
            "telling": list(rows).index(telling(rows)) + 1,
        }
    )


def _draw(pair: tuple[Break, Break], rows: Sequence[Row]) -> None:
    from labctl.view.load_figures import in_units

    columns = ["", t("load.table.metric"), t("core.contrast.load"), t("core.contrast.healthy")]
    columns += [brk.id for brk in pair]
    cells = [
        [
            str(number),
            t(f"metric.{row.metric}"),
            row.scenario,
            *(in_units(row.metric, figure) for figure in (row.healthy, row.first, row.second)),
        ]
        for number, row in enumerate(rows, start=1)
    ]
    terminal.table(columns, cells, right=(0, 3, 4, 5))


def _reveal(pair: tuple[Break, Break], rows: Sequence[Row], answer: str | None) -> None:
    """Which row it is, after a guess, and what the two breaks are about."""
    from labctl.measure.contrast import telling

    best = telling(rows)
    number = list(rows).index(best) + 1
    guess = None if answer is None else number_in(answer, len(rows))
    while guess is None and (typed := terminal.ask(t("core.contrast.question"))):
        guess = number_in(typed, len(rows))
    if guess is not None:
        is_right = math.isclose(rows[guess - 1].distance, best.distance)
        terminal.data(
            t("core.contrast.right" if is_right else "core.contrast.wrong"), "good" if is_right else "warn"
        )
    said = t("core.contrast.telling", number=number, metric=t(f"metric.{best.metric}"))
    terminal.data(terminal.fold(said), "strong")
    for brk in pair:
        terminal.data(terminal.fold(t("core.contrast.about", break_id=brk.id, concept=brk.concept)))
    for one, other in (pair, pair[::-1]):
        for alike in one.alike:
            if alike.id == other.id:
                terminal.data(terminal.fold(f"{one.id} ↔ {other.id}: {alike}"))
