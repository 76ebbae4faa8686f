"""On what machine, and from which commit, something was measured. Looks only; judges nothing."""

from __future__ import annotations

import importlib.metadata
import os
import platform
from pathlib import Path

from labctl.errors import RepositoryProblem
from labctl.runs.run import Environment
from labctl.tree import hunts
from labctl.tree.repository import Repository

# What is measured and what measures. The learner's own notes change all the time and move no figure.
_MEASURED = ("miniserve", "labctl")


def observe(root: Path) -> Environment:
    """The environment of the lab at `root`, now: ask before the load, which moves the load average.

    In a hunt the commit is that of the hunted copy.
    """
    commit, dirty = _commit(hunts.subject(root))
    return Environment(
        platform=platform.platform(),
        python=platform.python_version(),
        numpy=_version("numpy"),
        cpus=os.cpu_count(),
        cpu_model=cpu_model(),
        load_average=_load_average(),
        commit=commit,
        dirty=dirty,
    )


def cpu_model(cpuinfo: Path = Path("/proc/cpuinfo")) -> str | None:
    """The processor by its trade name, where Linux says it; else what Python knows, such as "arm"."""
    try:
        lines = cpuinfo.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, "") or platform.processor() or None


def _load_average() -> float | None:
    try:
        return os.getloadavg()[0]
    except (AttributeError, OSError):
        return None


def _version(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def _commit(root: Path) -> tuple[str | None, bool | None]:
    """Which commit is checked out, and whether what is measured differs from it."""
    try:
        repository = Repository(root)
        return repository.head(), bool(repository.run("status", "--porcelain", "--", *_MEASURED))
    except RepositoryProblem:
        return None, None
