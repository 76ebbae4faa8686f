"""`labctl break status`: which break is in, and how its files stand."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from labctl import paths
from labctl.cli.shared import say_next, say_next_or_stray, terminal
from labctl.cli.typed import Json
from labctl.i18n import t

if TYPE_CHECKING:
    from labctl.tree.attempts import Attempt


def status(json: Json = False) -> None:
    from labctl.tree import attempts, hunts

    root = paths.root()
    attempt = attempts.load_active(root)
    if json:
        terminal.json({**_details(root, attempt), "measured": attempt.measured} if attempt else None)
    elif attempt is None:
        hunt = hunts.active(root)
        terminal.data(t("core.said.hunt_on", number=hunt.number) if hunt else t("core.said.no_attempt"))
        say_next_or_stray(root)
    else:
        _say(_details(root, attempt))
        say_next(root)


def _details(root: Path, attempt: Attempt) -> dict[str, Any]:
    from labctl.tree import patching

    return {
        "break": attempt.break_id,
        "attempt": attempt.id,
        "phase": attempt.phase,
        "learner": attempt.learner,
        "applied_at": attempt.applied_at,
        "base_commit": attempt.base_commit,
        "hints_used": attempt.hints_used,
        "record": attempt.record,
        "files": patching.file_states(root, attempt),
    }


def _say(details: dict[str, Any]) -> None:
    for name, value in details.items():
        if name == "files":
            for path, state in value.items():
                # Which file it is, is for the learner to find out; one that they have changed they know.
                shown = t("core.file.its") if state == "broken" else path
                terminal.data(f"{shown}: {t(f'core.file.{state}')}")
        elif value is not None:
            terminal.data(f"{t(f'core.column.{name}')}: {value}")
