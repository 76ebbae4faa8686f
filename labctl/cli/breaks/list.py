"""`labctl break list`: all breaks, and what the learner has done with each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from labctl import paths
from labctl.cli.shared import say_next, terminal
from labctl.cli.typed import Json
from labctl.i18n import t
from labctl.view.terminal import Cell, Tone

if TYPE_CHECKING:
    from labctl.catalog.breaks import Break

_TONES: dict[str, Tone] = {"applied": "warn", "verified": "good", "tried": "dim", "new": "plain"}


def list_(json: Json = False) -> None:
    root = paths.root()
    catalog = _with_states(root)
    if json:
        terminal.json([_entry(brk, state) for brk, state in catalog])
        return
    columns = [t(f"core.column.{name}") for name in ("id", "title", "lab", "difficulty", "state")]
    terminal.table(columns, [_row(brk, state) for brk, state in catalog])
    say_next(root)


def _with_states(root: Path) -> list[tuple[Break, str]]:
    """Every break with a key of `_TONES`."""
    from labctl.catalog.breaks import load_breaks
    from labctl.tree import attempts

    active = attempts.load_active(root)
    closed = attempts.closed(root)
    states = {attempt.break_id: "tried" for attempt in closed}
    states |= {attempt.break_id: "verified" for attempt in closed if attempt.outcome == "verified"}
    if active is not None:
        states[active.break_id] = "applied"
    return [(brk, states.get(brk.id, "new")) for brk in load_breaks(root)]


def _entry(brk: Break, state: str) -> dict[str, Any]:
    return {
        "id": brk.id,
        "bug_id": brk.bug_id,
        "slug": brk.slug,
        "title": str(brk.title),
        "concept": str(brk.concept) if state == "verified" else None,  # what `labctl diagnose` asks
        "lab": brk.lab,
        "difficulty": brk.difficulty,
        "state": state,
    }


def _row(brk: Break, state: str) -> list[str | Cell]:
    word = Cell(t(f"core.state.{state}"), _TONES[state])
    return [brk.id, str(brk.title), brk.lab, f"{brk.difficulty}/5", word]
