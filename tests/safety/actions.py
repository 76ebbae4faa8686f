"""What a job does: a command line as it is typed, or what a measuring command changes on the disk."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

APPLY = ["break", "apply", "00", "--learner", "Ana"]


def run(root: Path, arguments: list[str]) -> int:
    """The exit code."""
    from labctl.cli import app

    if arguments[:1] == ["@verified"]:
        return _verified(root)
    if arguments[:1] == ["@measured"]:
        return _measured(root)
    return app.run(arguments)


def _verified(root: Path) -> int:
    """What `labctl verify` does once every check has passed."""
    from labctl.tree import lock, stray
    from labctl.verify.checks import Mark, Name
    from labctl.verify.completing import complete

    with lock.hold(root):
        complete(root, stray.require_active(root), dict.fromkeys(Name, Mark.PASSED), datetime.now(UTC))
    return 0


def _measured(root: Path) -> int:
    """What `labctl load` does with its figures under a break."""
    from labctl.learner import records
    from labctl.tree import attempts, lock, stray

    with lock.hold(root):
        attempt = stray.require_active(root)
        attempt.measured = {"p50_ms": 812.5}
        attempts.save(root, attempt)
        return 0 if records.note(root, attempt, measured=attempt.measured) is None else 1
