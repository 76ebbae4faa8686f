"""`labctl runs compare`: two runs, load by load."""

from __future__ import annotations

from labctl import paths
from labctl.cli.runs.options import FirstRun, SecondRun
from labctl.cli.shared import terminal
from labctl.cli.typed import Json
from labctl.i18n import t


def compare(first: FirstRun, second: SecondRun, json: Json = False) -> None:
    from labctl.runs import store
    from labctl.runs.run import differences
    from labctl.view import run_json, run_tables, run_words

    root = paths.root()
    a, b = store.load(root, first), store.load(root, second)
    if json:
        terminal.json(run_json.compared(a, b))
        return
    terminal.data(t("runs.compared", first=a.name, second=b.name))
    run_tables.caveats(terminal, (a, b))
    run_tables.compare_table(terminal, a, b)
    if different := differences(a, b):
        names = "; ".join(map(run_words.difference, different))
        terminal.data(t("runs.differ", names=names), "warn")
    terminal.next(f"labctl report {a.id} {b.id} --html report.html")
