"""`labctl dev check --confusion`: is any break taken for another?"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from labctl.cli.dev.shared import machine
from labctl.cli.shared import leave_with, terminal
from labctl.errors import ExitCode
from labctl.i18n import t

if TYPE_CHECKING:
    from labctl.catalog.breaks import Break
    from labctl.dev.confusion import Cell

SCHEMA_VERSION = 1


def say_confusion(root: Path, breaks: list[Break], *, json: bool) -> None:
    """Measure and show the rows and columns of `breaks`; exits with 1 if there is a fault in them."""
    from labctl.catalog.breaks import load_breaks
    from labctl.dev.confusion import matrix
    from labctl.tree import lock

    with lock.hold(root), terminal.progress() as doing:
        # Somebody's unfinished draft has no signature to be held against, unless it is asked for.
        known = {brk.id: brk for brk in (*load_breaks(root), *breaks)}
        among = [known[break_id] for break_id in sorted(known)]
        cells = matrix(root, breaks, among, doing)
    faults = [cell for cell in cells if cell.is_fault]
    if json:
        terminal.json(
            {
                "schema_version": SCHEMA_VERSION,
                "machine": machine(root),
                "cells": [{**asdict(cell), "ok": not cell.is_fault} for cell in cells],
            }
        )
    else:
        _draw(among, cells)
        for cell in faults:
            key = "own" if cell.signature == cell.server else "other"
            terminal.data(t(f"dev.confusion.{key}", signature=cell.signature, server=cell.server), "bad")
        if not faults:
            terminal.data(t("dev.confusion.good"), "good")
    leave_with(ExitCode.NOT_FIXED if faults else ExitCode.OK)


def _draw(breaks: list[Break], cells: list[Cell]) -> None:
    known = {(cell.signature, cell.server): cell for cell in cells}
    terminal.data(t("dev.confusion.legend"))
    terminal.data("    " + " ".join(brk.id for brk in breaks))
    for row in breaks:
        marks = [_mark(known.get((row.id, column.id))) for column in breaks]
        terminal.data(f"{row.id}  " + "  ".join(marks))


def _mark(cell: Cell | None) -> str:
    if cell is None:
        return " "
    if cell.is_seen is None:
        return "?"
    if not cell.is_seen:
        return "·"
    return "◐" if cell.is_declared else "●"
