"""`labctl doctor`: what this machine has, what it lacks, and how to fix it."""

from __future__ import annotations

import dataclasses

from labctl import paths
from labctl.cli.shared import leave_with, terminal
from labctl.cli.typed import Json
from labctl.errors import ExitCode

_MARKS = {"good": "✓", "warn": "!", "bad": "✗"}


def doctor(json: Json = False) -> None:
    from labctl.doctor import examine

    checks = examine(paths.root())
    if json:
        terminal.json([dataclasses.asdict(check) for check in checks])
    else:
        for check in checks:
            terminal.data(f"{_MARKS[check.health]} {check.name}: {check.found}", check.health)
            if check.fix:
                terminal.data(f"    {check.fix}")
    if any(check.health == "bad" for check in checks):
        leave_with(ExitCode.NOT_FIXED)
