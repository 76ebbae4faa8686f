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
    from labctl.measure.contrast import Contrast, Row

SCHEMA_VERSION = 1

Answer = Annotated[str | None, typer.Option("--answer", metavar="N", help="core.help.contrast_answer")]


def contrast(first: BreakId, second: BreakId, answer: Answer = None, json: Json = False) -> None:
    from labctl.catalog.breaks import load_break
    from labctl.catalog.labs import load_lab
    from labctl.measure.contrast import NUM_BLOCKS, home_of, lines_of
    from labctl.measure.contrast import contrast as measure
    from labctl.tree import lock
    from labctl.verify.verdict_words import reasons_of

    root = paths.root()
    pair = load_break(root, first), load_break(root, second)
    if pair[0].id == pair[1].id:
        raise UsageProblem("core.error.contrast_same", break_id=pair[0].id)
    lab = load_lab(root, home_of(pair).lab)
    count = len(lines_of(lab, pair))
    if answer is not None and number_in(answer, count) is None:
        raise UsageProblem("core.error.contrast_answer", given=answer, count=count)
    with lock.hold(root), terminal.progress() as show:
        found = measure(root, lab, pair, lambda at, of: show(t("core.contrast.doing", at=at, of=of)))
    if json:
        _print_json(pair, lab.slug, found)
        return
    terminal.data(terminal.fold(t("core.contrast.under", lab=lab.slug, blocks=NUM_BLOCKS)))
    _draw(pair, found.rows)
    if found.flaws:
        reasons = ", ".join(str(reason) for flaw in found.flaws for reason in reasons_of(flaw))
        terminal.note(terminal.fold(t("core.contrast.flawed", reasons=reasons)), "warn")
    _reveal(pair, found, answer)
    say_next(root)


def _print_json(pair: tuple[Break, Break], lab: str, found: Contrast) -> None:
    from labctl.encoding import as_json

    terminal.json(
        {
            "schema_version": SCHEMA_VERSION,
            "breaks": [brk.id for brk in pair],
            "lab": lab,
            "rows": as_json([asdict(row) for row in found.rows]),
            "telling": list(found.rows).index(found.telling) + 1 if found.telling else None,
            "valid": not found.flaws,
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


def _reveal(pair: tuple[Break, Break], found: Contrast, answer: str | None) -> None:
    """Which row it is, after a guess, and what the two breaks are about."""
    count = len(found.rows)
    guess = None if answer is None else number_in(answer, count)
    while guess is None and (typed := terminal.ask(t("core.contrast.question"))):
        guess = number_in(typed, count)
    _say_telling(found, guess)
    for brk in pair:
        terminal.data(terminal.fold(t("core.contrast.about", break_id=brk.id, concept=brk.concept)))
    for one, other in (pair, pair[::-1]):
        for alike in one.alike:
            if alike.id == other.id:
                terminal.data(terminal.fold(f"{one.id} ↔ {other.id}: {alike}"))


def _say_telling(found: Contrast, guess: int | None) -> None:
    best = found.telling
    if best is None:
        terminal.data(terminal.fold(t("core.contrast.nothing")), "strong")
        return
    if guess is not None:
        is_right = math.isclose(found.rows[guess - 1].distance, best.distance)
        terminal.data(t(f"core.contrast.{'right' if is_right else 'wrong'}"), "good" if is_right else "warn")
    number = list(found.rows).index(best) + 1
    said = t("core.contrast.telling", number=number, metric=t(f"metric.{best.metric}"))
    terminal.data(terminal.fold(said), "strong")
