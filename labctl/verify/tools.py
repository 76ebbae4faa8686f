"""Are tests and tools what they were before the break?"""

from __future__ import annotations

from pathlib import Path

from labctl.i18n import t
from labctl.tree.repository import Repository
from labctl.verify.checks import Check, Mark, Name

PROTECTED = ("tests", "labctl", "labs", "breaks", "bin", "pyproject.toml")
NO_ADDITIONS = ("tests", "labctl", "bin")  # a new file here can change what the others do
STEERS_PYTEST = ("conftest.py", "pytest.ini", ".pytest.ini", "tox.ini", "setup.cfg")


def check_tools(repository: Repository, commit: str, *, is_attempt: bool) -> Check:
    """Tests and tools are what they were at `commit`, to the byte (but for line endings that git changes).

    Without an attempt a difference is somebody's work on the lab, worth a word and no more.
    """
    changed = changed_since(repository, commit)
    if not changed:
        return Check(Name.TOOLS, Mark.PASSED, t("load.verify.tools.same"))
    names = ", ".join(changed[:3]) + (f" (+{len(changed) - 3})" if len(changed) > 3 else "")
    if is_attempt:
        reason = t("load.verify.tools.changed", files=names, commit=commit[:12])
        return Check(Name.TOOLS, Mark.FAILED, reason)
    return Check(Name.TOOLS, Mark.SKIPPED, t("load.verify.tools.own_work", files=names))


def changed_since(repository: Repository, commit: str) -> list[str]:
    """Protected paths that differ from `commit`: changed, deleted, or added where an addition matters."""
    listing = repository.run("ls-tree", "-r", "-z", commit, "--", *PROTECTED).split("\0")
    then = {path: meta.split()[2] for meta, _, path in (entry.partition("\t") for entry in listing if entry)}
    there = [path for path in then if (repository.root / path).is_file()]
    hashes = repository.run("hash-object", "--", *there).split() if there else []
    now = dict(zip(there, hashes, strict=True))
    added = [path for path in _present(repository.root) if path not in then]
    return sorted([path for path in then if now.get(path) != then[path]] + added)


def _present(root: Path) -> list[str]:
    found = [root / name for name in STEERS_PYTEST]
    for folder in NO_ADDITIONS:
        found += [path for path in (root / folder).rglob("*") if "__pycache__" not in path.parts]
    return [path.relative_to(root).as_posix() for path in found if path.is_file()]
