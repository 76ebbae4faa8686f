"""What the commands of `labctl dev` share."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from labctl.errors import UsageProblem


def machine(root: Path) -> dict[str, Any]:
    """Where and when something was measured, for JSON."""
    from labctl.measure.environment import observe
    from labctl.tree import attempts

    return {"at": attempts.iso(attempts.utc_now()), **asdict(observe(root))}


def require_healthy(root: Path) -> None:
    """Raise UsageProblem if a break is in: then there is nothing to compare with."""
    from labctl.tree import attempts, stray

    if attempt := attempts.load_active(root):
        raise UsageProblem("dev.error.break_is_in", id=attempt.break_id)
    if found := stray.find_in_tree(root):
        raise found.problem
