"""`labctl hint`: the next hint, or those the learner has had."""

from __future__ import annotations

from typing import Annotated

import typer

from labctl import paths
from labctl.cli.shared import say_next, terminal
from labctl.cli.typed import Json
from labctl.i18n import t

AllSeen = Annotated[bool, typer.Option("--all-seen", help="core.help.all_seen")]


def hint(all_seen: AllSeen = False, json: Json = False) -> None:
    from labctl.learner import hints
    from labctl.tree import lock

    root = paths.root()
    note = None
    if all_seen:
        shown = hints.seen(root)
    else:
        guess = "" if json or not hints.is_last_next(root) else terminal.ask(t("core.hint.guess"))
        with lock.hold(root):
            hints.note_guess(root, guess)
            new, note = hints.reveal(root)
        shown = [new] if new else []
    if json:
        keys = ("break", "number", "total", "text")
        values = [(h.break_id, h.number, h.total if h.is_last else None, h.text) for h in shown]
        terminal.json([dict(zip(keys, value, strict=True)) for value in values])
        return
    for one in shown:
        terminal.data(f"{one.number}  {one.text}")
        if one.is_last:
            terminal.note(t("core.hint.last"))
    if not shown:
        terminal.note(t("core.said.no_hint_seen" if all_seen else "core.said.no_more_hints"))
    if note:
        terminal.note(note, "warn")
    say_next(root)
