"""`labctl diagnose`: say what you think it is, before you repair it. Costs nothing."""

from __future__ import annotations

import posixpath
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from labctl import paths
from labctl.cli.shared import say_next, terminal
from labctl.cli.typed import Json
from labctl.errors import UsageProblem
from labctl.i18n import t
from labctl.view.terminal import Tone

if TYPE_CHECKING:
    from labctl.tree.attempts import Diagnosis
    from labctl.tree.hunts import Guess

TONES: dict[str, Tone] = {"right": "good", "close": "warn", "no": "bad"}

File = Annotated[str | None, typer.Option("--file", metavar="FILE", help="core.help.diagnose_file")]
Function = Annotated[str, typer.Option("--function", metavar="NAME", help="core.help.diagnose_function")]
Kind = Annotated[int | None, typer.Option("--kind", metavar="N", help="core.help.diagnose_kind")]
Healthy = Annotated[bool, typer.Option("--healthy", help="core.help.diagnose_healthy")]
Sure = Annotated[int | None, typer.Option("--sure", metavar="1-5", help="core.help.diagnose_sure")]


def diagnose(
    file: File = None,
    function: Function = "",
    kind: Kind = None,
    sure: Sure = None,
    healthy: Healthy = False,
    json: Json = False,
) -> None:
    from dataclasses import asdict

    from labctl.learner import diagnosis, hunting
    from labctl.tree import hunts, lock, stray

    root = paths.root()
    kinds = diagnosis.kinds(root)
    if healthy:
        if file is not None or kind is not None:
            raise UsageProblem("core.error.diagnose_either")
        _declare_healthy(root, sure, json=json)
        return
    if hunts.active(root) is None:
        stray.require_active(root)
    if file is None or kind is None or sure is None:
        _require_nothing_said(file, function, kind, sure)
        if json:
            terminal.json({"kinds": dict(enumerate(kinds, start=1))})
            return
        terminal.data(terminal.fold(t("core.diagnose.kinds")))
        for number, one in enumerate(kinds, start=1):
            terminal.data(f"{number:3}  {one}")
        terminal.next(t("core.error.diagnose_incomplete.next"))
        return
    if not 1 <= kind <= len(kinds):
        raise UsageProblem("core.error.diagnose_kind", kind=kind)
    given: Diagnosis | Guess
    file = posixpath.normpath(file)
    with lock.hold(root):
        hunt = hunts.active(root)
        if hunt is None:
            given = diagnosis.diagnose(root, file, function, kinds[kind - 1], sure)
        else:
            given = hunting.diagnose(root, hunt, file, function, kinds[kind - 1], sure)
    if json:
        terminal.json(asdict(given))
        return
    terminal.data(t(f"core.diagnose.{given.answer}"), TONES[given.answer])
    if given.answer == "right" or (hunt is not None and given.answer == "close"):
        terminal.note(t("core.diagnose.repair", folder=f"{hunt.folder}/miniserve" if hunt else "miniserve"))
    say_next(root)


def _require_nothing_said(file: str | None, function: str, kind: int | None, sure: int | None) -> None:
    """Raise UsageProblem for half a diagnosis: nothing of it would be kept."""
    if any(said not in (None, "") for said in (file, function, kind, sure)):
        needed = {"--file": file, "--kind": kind, "--sure": sure}
        missing = ", ".join(name for name, said in needed.items() if said is None)
        raise UsageProblem("core.error.diagnose_incomplete", missing=missing)


def _declare_healthy(root: Path, sure: int | None, *, json: bool) -> None:
    """In a hunt: nothing is wrong. If that is so, the hunt is over."""
    from dataclasses import asdict

    from labctl.cli.hunt import require_active, say_what_it_was
    from labctl.learner import hunting
    from labctl.tree import hunts, lock

    if sure is None:
        raise UsageProblem("core.error.diagnose_healthy")
    with lock.hold(root):
        hunt = require_active(root)
        given = hunting.declare_healthy(root, hunt, sure)
        if given.answer == "right":
            hunts.end(root, hunt, "healthy", None)
    if json:
        terminal.json(asdict(given))
        return
    if given.answer == "right":
        say_what_it_was(root, hunt, None)
        terminal.next("labctl progress")
    else:
        terminal.data(t("core.hunt.not_healthy"), TONES[given.answer])
        say_next(root)
