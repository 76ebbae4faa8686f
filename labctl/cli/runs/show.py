"""`labctl runs show`: the figures of one run, how far they can be trusted, and where they come from."""

from __future__ import annotations

from labctl import paths
from labctl.cli.runs.options import RunId
from labctl.cli.shared import terminal
from labctl.cli.typed import Json


def show(run: RunId, json: Json = False) -> None:
    from labctl.runs import store
    from labctl.view import run_json, run_tables

    root = paths.root()
    chosen = store.load(root, run)
    if json:
        terminal.json(run_json.shown(chosen, paths.shown(store.path_of(root, chosen.id), root)))
        return
    run_tables.head(terminal, chosen)
    run_tables.figures_table(terminal, chosen)
    terminal.data()
    run_tables.clients_table(terminal, chosen)
    terminal.data()
    run_tables.origin(terminal, chosen)
    terminal.next(f"labctl report {chosen.id} --html report.html")
