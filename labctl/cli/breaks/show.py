"""`labctl break show`: what a learner may know about a break; all of it, once they have repaired it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from labctl import paths
from labctl.cli.breaks.options import BreakId
from labctl.cli.shared import say_next, terminal
from labctl.cli.typed import Json
from labctl.i18n import t

if TYPE_CHECKING:
    from labctl.catalog.breaks import Break


def show(break_id: BreakId, json: Json = False) -> None:
    from labctl.catalog.breaks import load_break
    from labctl.learner.progress import repair_of

    root = paths.root()
    brk = load_break(root, break_id)
    known: dict[str, Any] = {
        "id": brk.id,
        "title": str(brk.title),
        "lab": brk.lab,
        "difficulty": brk.difficulty,
        "ticket": str(brk.ticket),
        "symptom": str(brk.symptom),
        "load": brk.scenario,
        "tests": list(brk.tests),
    }
    repair = repair_of(root, brk.id)
    opened = {**_opened(brk, root), "record": repair.record} if repair else {}
    if json:
        concept = str(brk.concept) if repair else None  # before, `labctl diagnose` asks for it
        more = {"concept": concept, "hints": len(brk.hints), "bug_id": brk.bug_id, "opened": opened}
        terminal.json({**known, **more})
        return
    if repair:
        known["concept"] = str(brk.concept)
    for name, value in {**known, "tests": ", ".join(brk.tests), **opened}.items():
        lines = "".join(f"\n    {line}" for line in value) if isinstance(value, list) else f" {value}"
        terminal.data(f"{t(f'core.column.{name}')}:{lines}")
    say_next(root)


def _opened(brk: Break, root: Path) -> dict[str, Any]:
    """What is sealed until it is repaired; the learner's own diff is in the record."""
    pages = (paths.breaks_dir(root) / brk.slug, paths.labs_dir(root) / brk.lab / "theory")
    return {
        "hidden_cause": str(brk.hidden_cause),
        "fix": str(brk.fix),
        "diff": brk.patch.decode(errors="replace").splitlines(),
        "hint_texts": [str(hint) for hint in brk.hints],
        "incidents": [f"{incident}: {incident.url}" for incident in brk.incidents],
        "pages": [paths.shown(page, root) for page in pages],
    }
