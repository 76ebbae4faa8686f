"""`labctl dev check`: is every break what it says?"""

from __future__ import annotations

import math
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from labctl import paths
from labctl.cli.dev.confusion import say_confusion
from labctl.cli.dev.shared import machine, require_healthy
from labctl.cli.shared import leave_with, terminal
from labctl.cli.typed import Json
from labctl.errors import ExitCode, UsageProblem
from labctl.i18n import t

if TYPE_CHECKING:
    from labctl.catalog.breaks import Break
    from labctl.dev.check import Proof, Stage
    from labctl.dev.found import Warned

SCHEMA_VERSION = 1

Ids = Annotated[list[str] | None, typer.Argument(metavar="[BREAK…]", help="dev.help.ids")]
Confusion = Annotated[bool, typer.Option("--confusion", help="dev.help.confusion")]
Rules = Annotated[bool, typer.Option("--rules", help="dev.help.rules")]
Progress = Annotated[list[Path] | None, typer.Option("--progress", metavar="FILE", help="dev.help.progress")]


def check(
    ids: Ids = None,
    confusion: Confusion = False,
    rules: Rules = False,
    progress: Progress = None,
    json: Json = False,
) -> None:
    from labctl.dev import found as of_learners
    from labctl.dev.check import check as prove
    from labctl.tree import lock

    root = paths.root()
    require_healthy(root)
    if confusion:
        if rules or progress:
            raise UsageProblem("dev.error.confusion_alone")
        say_confusion(root, chosen(root, ids), json=json)
        return
    learners = of_learners.read(progress or [])
    proofs: list[Proof] = []
    with lock.hold(root), terminal.progress() as doing:
        breaks = chosen(root, ids)
        found = (_only_rules(root, brk) for brk in breaks) if rules else prove(root, breaks, doing)
        for proof in found:
            proofs.append(proof)
            if not json:
                _say(proof)
                _warn(of_learners.warned(proof.break_id, learners))
    is_good = not any(proof.faults for proof in proofs)
    if json:
        entries = [_entry(proof, of_learners.warned(proof.break_id, learners)) for proof in proofs]
        terminal.json({"schema_version": SCHEMA_VERSION, "machine": machine(root), "breaks": entries})
    else:
        terminal.data()
        count = sum(not proof.faults for proof in proofs)
        terminal.data(t("dev.said.total", count=count, total=len(proofs)), "good" if is_good else "bad")
    leave_with(ExitCode.OK if is_good else ExitCode.NOT_FIXED)


def chosen(root: Path, ids: list[str] | None) -> list[Break]:
    """Those that were named; without a name all. Raises UsageProblem, CatalogProblem."""
    from labctl.catalog.breaks import load_break, load_breaks

    return [load_break(root, one) for one in ids] if ids else load_breaks(root, drafts=True)


def _only_rules(root: Path, brk: Break) -> Proof:
    from labctl.dev import rules
    from labctl.dev.check import Proof

    return Proof(brk.id, tuple(rules.faults(root, brk)), (), 0.0)


def _say(proof: Proof) -> None:
    """One line a break, and one for everything that is wrong with it."""
    marks = [f"{t('dev.variant.rules')} {_mark(not proof.rules)}"]
    marks += [f"{t(f'dev.variant.{stage.variant}')} {_told(stage)}" for stage in proof.stages]
    line = f"{proof.break_id}  {'  '.join(marks)}  {proof.seconds:.0f} s"
    terminal.data(line, "bad" if proof.faults else "good")
    for fault in proof.faults:
        terminal.data(terminal.fold(f"    {fault}"))
    for fault in (fault for stage in proof.stages for attempt in stage.undecided for fault in attempt.faults):
        terminal.note(terminal.fold(f"    {t('dev.said.again', fault=fault)}"))


def _warn(warned: Warned | None) -> None:
    """Of a break that says nothing about its learners: not a fault, but a reason to look at it again."""
    if warned is not None:
        said = t(f"dev.found.{warned.found}", id=warned.break_id, count=warned.count)
        terminal.note(terminal.fold(f"    {said}"), "warn")


def _told(stage: Stage) -> str:
    seconds = f" ({stage.decided_after_s:.0f} s)" if stage.outcome else ""
    return f"{_mark(not stage.faults)}{seconds}"


def _mark(is_good: bool) -> str:
    return "✓" if is_good else "✗"


def _entry(proof: Proof, warned: Warned | None) -> dict[str, Any]:
    return {
        "id": proof.break_id,
        "ok": not proof.faults,
        "found_by": warned.found if warned else None,
        "seconds": round(proof.seconds, 1),
        "rules": proof.rules,
        "stages": [_without_nan(asdict(stage)) for stage in proof.stages],
    }


def _without_nan(value: Any) -> Any:
    """For JSON, which has no word for a figure that does not exist but null."""
    if isinstance(value, dict):
        return {name: _without_nan(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_without_nan(one) for one in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
