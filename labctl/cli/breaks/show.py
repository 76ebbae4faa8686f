"""`labctl break show`: what a learner may know about a break before the hunt."""

from __future__ import annotations

from typing import Any

from labctl import paths
from labctl.cli.breaks.options import BreakId
from labctl.cli.shared import say_next, terminal
from labctl.cli.typed import Json
from labctl.i18n import t


def show(break_id: BreakId, json: Json = False) -> None:
    from labctl.catalog.breaks import load_break

    root = paths.root()
    brk = load_break(root, break_id)
    known: dict[str, Any] = {
        "id": brk.id,
        "title": str(brk.title),
        "concept": str(brk.concept),
        "lab": brk.lab,
        "difficulty": brk.difficulty,
        "ticket": str(brk.ticket),
        "symptom": str(brk.symptom),
        "load": brk.scenario,
        "tests": list(brk.tests),
        "hints": len(brk.hints),
    }
    if json:
        terminal.json({**known, "bug_id": brk.bug_id})
        return
    for name, value in known.items():
        text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
        terminal.data(f"{t(f'core.column.{name}')}: {text}")
    say_next(root)
