"""`labctl dev new`: a break from the change that is in the tree."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from labctl import paths
from labctl.cli.dev.shared import require_healthy
from labctl.cli.shared import terminal
from labctl.cli.typed import Json
from labctl.i18n import t

if TYPE_CHECKING:
    from labctl.dev.draft import Moved

NUM_SHOWN = 12

Slug = Annotated[str, typer.Argument(metavar="SLUG", help="dev.help.slug")]
InLab = Annotated[str | None, typer.Option("--lab", metavar="LAB", help="dev.help.lab")]


def new(slug: Slug, lab: InLab = None, json: Json = False) -> None:
    from labctl.catalog.labs import load_lab, load_labs
    from labctl.dev import draft
    from labctl.tree import lock

    root = paths.root()
    require_healthy(root)
    labs = [load_lab(root, draft.lab_called(root, lab))] if lab else load_labs(root)
    with lock.hold(root), terminal.progress() as doing:
        change = draft.change_of(root)
        folder = draft.folder_for(root, slug)
        draft.take(root, change, folder)
        terminal.note(t("dev.said.taken", file=change.path, patch=paths.shown(folder / "break.patch", root)))
        found = draft.measure(root, labs, change, doing)
        chosen = next((one for one in labs if found and one.slug == found[0].lab), labs[0])
        left = draft.write(folder, chosen, found)
    if json:
        terminal.json(
            {"folder": paths.shown(folder, root), "lab": chosen.slug, "to_write": _names(left, root)}
        )
    else:
        _say(found)
        terminal.data(t("dev.said.left", files=", ".join(_names(left, root))))
    terminal.next(f"labctl dev check --rules {folder.name}")


def _say(found: list[Moved]) -> None:
    """The clearest of what moved."""
    if not found:
        terminal.data(t("dev.said.nothing_moves"), "warn")
        return
    columns = [t(f"dev.column.{name}") for name in ("lab", "scenario", "metric", "broken", "healthy")]
    rows = [
        [one.lab, one.pair.scenario, one.pair.metric, *(f"{figure:.3g}" for figure in one.pair.figures[0])]
        for one in found[:NUM_SHOWN]
    ]
    terminal.table(columns, rows)


def _names(files: list[Path], root: Path) -> list[str]:
    return [paths.shown(file, root) for file in files]
