"""`labctl hunt`: a server that may be broken, or not; which of the two, and of what, nobody says."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from labctl import paths
from labctl.cli.shared import say_next, terminal
from labctl.cli.typed import Json
from labctl.errors import UsageProblem
from labctl.i18n import t

if TYPE_CHECKING:
    from labctl.catalog.breaks import Break
    from labctl.tree.hunts import Hunt

InLab = Annotated[str | None, typer.Option("--lab", metavar="LAB", help="core.help.hunt_lab")]
Level = Annotated[
    int | None, typer.Option("--level", min=1, max=5, metavar="1-5", help="core.help.hunt_level")
]
Mixed = Annotated[bool, typer.Option("--mixed", help="core.help.hunt_mixed")]
GiveUp = Annotated[bool, typer.Option("--give-up", help="core.help.hunt_give_up")]


def hunt(
    lab: InLab = None, level: Level = None, mixed: Mixed = False, give_up: GiveUp = False, json: Json = False
) -> None:
    from labctl.tree import lock

    if give_up + mixed + (lab is not None or level is not None) > 1:
        raise UsageProblem("core.error.hunt_one_of")
    root = paths.root()
    with lock.hold(root):
        if give_up:
            _give_up(root, json=json)
        else:
            _begin(root, lab, level, json=json)
    if not json:
        say_next(root)


def _begin(root: Path, lab: str | None, level: int | None, *, json: bool) -> None:
    import random

    from labctl.catalog.labs import load_lab
    from labctl.learner import hunting

    options = [*(["--lab", lab] if lab else []), *(["--level", str(level)] if level else [])]
    again = shlex.join(["labctl", "hunt", *options])
    begun = hunting.begin(root, lab, level, random.SystemRandom(), again=again)
    lab_hunted = load_lab(root, begun.lab)
    first = lab_hunted.file.default
    scenarios = {first: lab_hunted.default} | lab_hunted.scenarios  # in the order in which to try them
    told = {"number": begun.number, "lab": begun.lab, "folder": begun.folder}
    if json:
        terminal.json({**told, "scenarios": list(scenarios)})
        return
    said: dict[str, object] = {
        **told,
        "page": paths.shown(paths.labs_dir(root) / begun.lab / t("core.hunt.page"), root),
    }
    terminal.data(terminal.fold(t("core.hunt.begun", **said)))
    if level is not None:
        terminal.data(terminal.fold(t("core.hunt.up_to", level=level)))
    terminal.data(terminal.fold("- " + t("core.hunt.measure", **said), indent="  "))
    for name, scenario in scenarios.items():
        terminal.data(terminal.fold(f"  - {name}: {scenario.about or ''}".rstrip(": "), indent="    "))
    for part in ("say", "repair", "alone"):
        terminal.data(terminal.fold("- " + t(f"core.hunt.{part}", **said), indent="  "))


def _give_up(root: Path, *, json: bool) -> None:
    from labctl.tree import hunts

    hunt = require_active(root)
    try:
        brk = hunts.opened(root, hunt)
    except UsageProblem as problem:  # nobody knows any more; it has to end all the same
        hunts.end_unopened(root, hunt)
        terminal.note(problem.message, "warn")
        if json:
            terminal.json({"number": hunt.number, "break": None, "known": False})
        return
    hunts.end(root, hunt, "given_up", brk)
    if json:
        terminal.json({"number": hunt.number, "break": brk.id if brk else None, "known": True})
    else:
        say_what_it_was(root, hunt, brk)


def require_active(root: Path) -> Hunt:
    """The hunt that is on. Raises UsageProblem."""
    from labctl.tree import hunts

    hunt = hunts.active(root)
    if hunt is None:
        raise UsageProblem("core.error.no_hunt")
    return hunt


def say_what_it_was(root: Path, hunt: Hunt, brk: Break | None) -> None:
    """After the end."""
    from labctl.verify.hunted import told

    terminal.data(terminal.fold(told(root, hunt, brk)))
