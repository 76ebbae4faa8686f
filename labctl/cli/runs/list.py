"""`labctl runs list`: all kept runs, the newest last."""

from __future__ import annotations

from labctl import paths
from labctl.cli.shared import terminal
from labctl.cli.typed import Json
from labctl.i18n import t


def list_(json: Json = False) -> None:
    from labctl.runs.store import listing
    from labctl.view import run_json, run_tables

    found, problems = listing(paths.root())
    for problem in problems:
        terminal.note(problem.message, "warn")
    if json:
        terminal.json([run_json.listed(run) for run in found])
    elif found:
        run_tables.list_table(terminal, found)
        terminal.next("labctl runs show last")
    else:
        terminal.data(t("runs.none"))
        terminal.next(t("runs.error.none.next"))
