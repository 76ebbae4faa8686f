"""Are tests and tools what they were before the break?"""

from __future__ import annotations

from pathlib import Path

from labctl import paths
from labctl.i18n import t
from labctl.tree.repository import Repository
from labctl.verify.checks import Check, Mark, Name

PROTECTED = ("tests", "labctl", "labs", "breaks", "bin", "pyproject.toml")
NO_ADDITIONS = ("tests", "labctl", "bin")  # a new file here can change what the others do
STEERS_PYTEST = ("conftest.py", "pytest.ini", ".pytest.ini", "tox.ini", "setup.cfg")


def check_tools(repository: Repository, commit: str, *, is_attempt: bool) -> Check:
    """Tests and tools are what they were at `commit`, to the byte (but for line endings).

    Without an attempt a difference is somebody's work on the lab, worth a word and no more.
    """
    changed = changed_since(repository, commit)
    if not changed:
        return Check(Name.TOOLS, Mark.PASSED, t("load.verify.tools.same"))
    names = ", ".join(changed[:3]) + (f" (+{len(changed) - 3})" if len(changed) > 3 else "")
    if is_attempt:
        git = paths.git(repository.root)
        reason = t("load.verify.tools.changed", files=names, commit=commit[:12], git=git)
        return Check(Name.TOOLS, Mark.FAILED, reason)
    return Check(Name.TOOLS, Mark.SKIPPED, t("load.verify.tools.own_work", files=names))


def changed_since(repository: Repository, commit: str) -> list[str]:
    """Protected paths that differ from `commit`: changed, deleted, or added where an addition matters."""
    there = repository.files(commit, *PROTECTED)
    added = [path for path in _present(repository.root) if path not in there]
    return sorted(repository.differing(there) + added)


def _present(root: Path) -> list[str]:
    found = [root / name for name in STEERS_PYTEST]
    for folder in NO_ADDITIONS:
        found += [path for path in (root / folder).rglob("*") if "__pycache__" not in path.parts]
    return [path.relative_to(root).as_posix() for path in found if path.is_file()]
