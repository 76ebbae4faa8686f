"""Whose record it is: `--learner`, `LABCTL_LEARNER`, `git config user.name`, in that order."""

from __future__ import annotations

import os
from pathlib import Path

from labctl.errors import UsageProblem


def name(root: Path, option: str | None) -> str:
    """The learner's name as they gave it. Raises UsageProblem if there is none."""
    from labctl.tree.repository import Repository

    found = option if option is not None else os.environ.get("LABCTL_LEARNER") or Repository(root).user_name()
    if not found or not found.strip():
        raise UsageProblem("core.error.no_learner")
    return _readable(found)


def _readable(name: str) -> str:
    """The name with what is not UTF-8 in it read as Latin-1, in which every byte means something."""
    try:
        return os.fsencode(name).decode("utf-8")
    except UnicodeDecodeError:
        return os.fsencode(name).decode("latin-1")
