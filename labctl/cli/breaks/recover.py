"""`labctl break recover`: undo an apply, or finish a revert, that was interrupted."""

from __future__ import annotations

from labctl import paths
from labctl.cli.breaks import revert
from labctl.cli.shared import say_next, terminal
from labctl.cli.typed import Json
from labctl.i18n import t


def recover(json: Json = False) -> None:
    from labctl.catalog.breaks import load_break
    from labctl.tree import attempts, lock, patching

    root = paths.root()
    with lock.hold(root):
        active = attempts.load_active(root)
        brk = load_break(root, active.break_id) if active and active.phase == "applied" else None
        reverted = patching.recover(root, brk)
    if reverted is not None:
        revert.say(root, reverted, json=json)
    elif json:
        terminal.json({"attempt": None, "files": []})
    else:
        terminal.note(t("core.said.nothing_to_recover"))
        say_next(root)
