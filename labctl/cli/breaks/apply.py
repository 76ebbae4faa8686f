"""`labctl break apply`: put a break into the server, and start the learner's record of it."""

from __future__ import annotations

from labctl import paths
from labctl.cli.breaks.options import BreakId, LearnerName
from labctl.cli.shared import say_next, terminal
from labctl.cli.typed import Json
from labctl.i18n import t


def apply(break_id: BreakId, learner: LearnerName = None, json: Json = False) -> None:
    from labctl.catalog.breaks import load_break
    from labctl.learner import name as learners
    from labctl.tree import lock, patching

    root = paths.root()
    brk = load_break(root, break_id)
    with lock.hold(root):
        attempt = patching.apply(root, brk, learners.name(root, learner))
    if json:
        terminal.json(
            {"break": brk.id, "attempt": attempt.id, "learner": attempt.learner, "record": attempt.record}
        )
        return
    terminal.note(t("core.said.applied", break_id=brk.id, title=brk.title))
    terminal.data(terminal.fold(str(brk.ticket)))
    terminal.note(t("core.said.record", file=attempt.record))
    say_next(root)
