"""`labctl break revert`: give the break up. Also what `break recover` says when it has taken one out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from labctl import paths
from labctl.cli.shared import say_next_or_stray, terminal
from labctl.cli.typed import Json
from labctl.i18n import t

if TYPE_CHECKING:
    from labctl.tree.patching import Reverted


def revert(json: Json = False) -> None:
    from labctl.tree import lock, patching

    root = paths.root()
    with lock.hold(root):
        reverted = patching.revert(root)
    say(root, reverted, json=json)


def say(root: Path, reverted: Reverted, *, json: bool) -> None:
    """What has become of the files and of what the learner had in them."""
    if json:
        terminal.json(_as_json(root, reverted))
        return
    attempt = reverted.attempt
    if attempt.outcome == "interrupted":
        terminal.note(t("core.said.rolled_back", break_id=attempt.break_id))
    for file in reverted.files:
        terminal.note(t(f"core.said.{file.outcome}", file=file.path))
        if file.kept and file.kept_patch:
            kept, patch = paths.shown(file.kept, root), paths.shown(file.kept_patch, root)
            said = t("core.said.kept", file=file.path, kept=kept, patch=patch, git=paths.git(root))
            terminal.note(said, "warn")
    if reverted.record_note:
        terminal.note(reverted.record_note, "warn")
    elif attempt.outcome == "reverted" and attempt.record:
        terminal.note(t("core.said.unsealed", file=attempt.record))
        # The folder may be gone: a break comes out without it.
        for page in paths.breaks_dir(root).glob(f"{attempt.break_id}-*/{t('core.hunt.page')}"):
            terminal.note(t("core.said.story", page=paths.shown(page, root)))
    say_next_or_stray(root)


def _as_json(root: Path, reverted: Reverted) -> dict[str, Any]:
    files = [
        {
            "path": file.path,
            "outcome": file.outcome,
            "kept": paths.shown(file.kept, root) if file.kept else None,
            "kept_patch": paths.shown(file.kept_patch, root) if file.kept_patch else None,
        }
        for file in reverted.files
    ]
    return {"attempt": reverted.attempt.id, "outcome": reverted.attempt.outcome, "files": files}
