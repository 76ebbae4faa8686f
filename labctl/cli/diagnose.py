"""`labctl diagnose`: say what you think it is, before you repair it. Costs nothing."""

from __future__ import annotations

from typing import Annotated

import typer

from labctl import paths
from labctl.cli.shared import say_next, terminal
from labctl.cli.typed import Json
from labctl.errors import UsageProblem
from labctl.i18n import t
from labctl.view.terminal import Tone

TONES: dict[str, Tone] = {"right": "good", "close": "warn", "no": "bad"}

File = Annotated[str | None, typer.Option("--file", metavar="FILE", help="core.help.diagnose_file")]
Function = Annotated[str, typer.Option("--function", metavar="NAME", help="core.help.diagnose_function")]
Kind = Annotated[int | None, typer.Option("--kind", metavar="N", help="core.help.diagnose_kind")]
Sure = Annotated[int | None, typer.Option("--sure", metavar="1-5", help="core.help.diagnose_sure")]


def diagnose(
    file: File = None, function: Function = "", kind: Kind = None, sure: Sure = None, json: Json = False
) -> None:
    from dataclasses import asdict

    from labctl.learner import diagnosis
    from labctl.tree import lock, stray

    root = paths.root()
    kinds = diagnosis.kinds(root)
    stray.require_active(root)
    if file is None or kind is None or sure is None:
        if json:
            terminal.json({"kinds": dict(enumerate(kinds, start=1))})
            return
        terminal.data(t("core.diagnose.kinds"))
        for number, one in enumerate(kinds, start=1):
            terminal.data(f"{number:3}  {one}")
        terminal.next("labctl diagnose --file miniserve/FILE.py --function NAME --kind N --sure 3")
        return
    if not 1 <= kind <= len(kinds):
        raise UsageProblem("core.error.diagnose_kind", kind=kind)
    with lock.hold(root):
        given = diagnosis.diagnose(root, file, function, kinds[kind - 1], sure)
    if json:
        terminal.json(asdict(given))
        return
    terminal.data(t(f"core.diagnose.{given.answer}"), TONES[given.answer])
    say_next(root)
