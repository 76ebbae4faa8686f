"""What the commands share: where they print, what comes next, how they end."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from labctl import paths
from labctl.errors import CatalogProblem, ExitCode, RepositoryProblem, RunNotKept
from labctl.i18n import t
from labctl.view.terminal import Terminal

if TYPE_CHECKING:
    from labctl.measure.session import Session
    from labctl.runs import run as runs

terminal = Terminal()


def say_next(root: Path) -> None:
    """The command for where the learner is now."""
    from labctl.learner import status

    terminal.next(status.step(root).next_command)


def say_next_or_stray(root: Path) -> None:
    """What comes next; first of all to fix what is still broken in a commit, the index or the tree."""
    from labctl.tree import stray

    try:
        found = stray.find(root)
    except (RepositoryProblem, CatalogProblem):  # whoever needs git, or the breaks, will say so
        found = None
    if found:
        terminal.note(found.problem.message, "warn")
        terminal.next(found.problem.next_command)
    else:
        say_next(root)


def notice_interrupted(root: Path) -> None:
    """Say so if a command was cut off while it changed files."""
    from labctl.tree import attempts

    attempt = attempts.load_active(root)
    if attempt is not None and attempt.phase != "applied":
        terminal.note(t("core.said.interrupted", break_id=attempt.break_id), "warn")


def leave_with(code: ExitCode) -> None:
    """End the command with this exit code."""
    if code != ExitCode.OK:
        raise typer.Exit(code)


def keep(run: runs.Run) -> None:
    """Keep a run; if there is no room for it, say so and go on."""
    from labctl.runs import store

    try:
        store.save(paths.root(), run)
    except RunNotKept as problem:
        terminal.note(problem.message, "warn")
    else:
        terminal.note(t("load.said.kept", id=run.id), "dim")


def keep_partial(
    session: Session, server: runs.Subject, series: Sequence[runs.Series], label: str | None = None
) -> None:
    """Keep what a command had measured until it was cut short."""
    if series:
        keep(session.run(server, series, label=label, partial=True))
