"""Bare `labctl`: where the learner is, and what to type next."""

from __future__ import annotations

from labctl import paths
from labctl.cli.shared import terminal


def where(*, json: bool) -> None:
    """Say it, or print it as JSON."""
    from labctl.learner import status

    step = status.step(paths.root())
    if json:
        terminal.json({"where": step.where, "text": step.text, "next": step.next_command})
        return
    terminal.data(step.text)
    terminal.data(f"→ {step.next_command}", "strong")
