"""What this machine and this clone have, and what to do about what they lack. Looks only; changes nothing."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from labctl import paths
from labctl.catalog.breaks import load_breaks
from labctl.errors import LabctlError
from labctl.i18n import t
from labctl.learner import name as learner
from labctl.learner import records
from labctl.server import bytecode
from labctl.server import process as server
from labctl.tree import attempts, hunts, patching, stray
from labctl.tree.repository import Repository

Health = Literal["good", "warn", "bad"]

DEFAULT_PORT = 8033
_THREAD_VARIABLES = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One thing looked at. `fix` is empty if nothing has to be done."""

    name: str
    health: Health
    found: str
    fix: str = ""


def examine(root: Path) -> list[Diagnosis]:
    """Every check, in the order in which one would fix things."""
    looks = (
        *(_python, _packages, _git, _cores, _blas, _threads, _settings, _port),
        *(_breaks, _attempt, _learner, _record, _disk, _notes, _bytecode),
    )
    return [check for look in looks for check in look(root)]


def _python(_: Path) -> Iterator[Diagnosis]:
    fine = sys.version_info >= (3, 11)
    found = f"{platform.python_version()} ({sys.executable})"
    yield _check("python", "good" if fine else "bad", found)


def _packages(_: Path) -> Iterator[Diagnosis]:
    required = [line for line in importlib.metadata.requires("miniserve-lab") or [] if "extra ==" not in line]
    names = [re.split(r"[^A-Za-z0-9._-]", line)[0] for line in required]
    versions = {name: _version(name) for name in names}
    missing = [name for name, version in versions.items() if version is None]
    if missing:
        yield _check("packages", "bad", t("core.doctor.missing", names=", ".join(missing)))
    else:
        yield _check("packages", "good", ", ".join(f"{name} {version}" for name, version in versions.items()))


def _git(root: Path) -> Iterator[Diagnosis]:
    try:
        repository = Repository(root)
        version = repository.run("version").removeprefix("git version ")
        yield _check("git", "good", f"{version}, {repository.head()[:10]}")
    except LabctlError as problem:
        yield Diagnosis(t("core.doctor.git.name"), "bad", problem.message, problem.next_command)


def _cores(_: Path) -> Iterator[Diagnosis]:
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    load = os.getloadavg()[0]
    found = t("core.doctor.cores_found", cores=usable, load=f"{load:.1f}")
    yield _check("cores", "good" if load < usable else "warn", found)


def _blas(_: Path) -> Iterator[Diagnosis]:
    import numpy

    config: Any = numpy.show_config(mode="dicts")
    blas = config.get("Build Dependencies", {}).get("blas", {})
    name = blas.get("name", "?")
    known = "openblas" in name or "accelerate" in name or "mkl" in name
    yield _check(
        "blas", "good" if known else "warn", f"{name} {blas.get('version', '')}, NumPy {numpy.__version__}"
    )


def _threads(_: Path) -> Iterator[Diagnosis]:
    fixed = [f"{name}={os.environ[name]}" for name in _THREAD_VARIABLES if os.environ.get(name)]
    yield _check("threads", "warn" if fixed else "good", ", ".join(fixed) or t("core.doctor.threads_free"))


def _settings(_: Path) -> Iterator[Diagnosis]:
    ignored = sorted(name for name in os.environ if name.startswith("MINISERVE_"))
    found = (
        t("core.doctor.settings_ignored", names=", ".join(ignored))
        if ignored
        else t("core.doctor.settings_none")
    )
    yield _check("settings", "warn" if ignored else "good", found)


def _port(_: Path) -> Iterator[Diagnosis]:
    taken = server.is_taken(DEFAULT_PORT)
    found = t("core.doctor.port_taken" if taken else "core.doctor.port_free", port=DEFAULT_PORT)
    yield _check("port", "warn" if taken else "good", found)


def _breaks(root: Path) -> Iterator[Diagnosis]:
    try:
        yield _check("breaks", "good", ", ".join(brk.id for brk in load_breaks(root)))
    except LabctlError as problem:
        yield Diagnosis(t("core.doctor.breaks.name"), "bad", problem.message, problem.next_command)


def _attempt(root: Path) -> Iterator[Diagnosis]:
    try:
        attempt = attempts.load_active(root)
    except LabctlError as problem:
        yield Diagnosis(t("core.doctor.attempt.name"), "bad", problem.message, problem.next_command)
        return
    if attempt is None:
        yield _stray(root) or _check("attempt", "good", _nothing_in(root))
    elif attempt.phase != "applied":
        yield _check("attempt", "bad", t("core.doctor.interrupted", break_id=attempt.break_id))
    elif attempt.break_id not in _known_breaks(root):
        found = t("core.doctor.break_gone", break_id=attempt.break_id)
        yield Diagnosis(
            t("core.doctor.attempt.name"), "bad", found, t("core.doctor.attempt.give_up", git=paths.git(root))
        )
    else:
        states = (
            f"{t('core.file.its') if state == 'broken' else path}: {t(f'core.file.{state}')}"
            for path, state in patching.file_states(root, attempt).items()
        )
        yield Diagnosis(t("core.doctor.attempt.name"), "good", f"{attempt.break_id} ({', '.join(states)})")


def _nothing_in(root: Path) -> str:
    with suppress(LabctlError):  # a note that cannot be read is told by every command
        if (hunt := hunts.active(root)) is not None:
            return t("core.said.hunt_on", number=hunt.number)
    return t("core.doctor.no_attempt")


def _known_breaks(root: Path) -> set[str]:
    with suppress(LabctlError):  # has a line of its own
        return {brk.id for brk in load_breaks(root, drafts=True)}
    return set()


def _stray(root: Path) -> Diagnosis | None:
    try:
        found = stray.find(root)
    except LabctlError:  # git and the breaks have their own lines
        return None
    if found is None:
        return None
    problem = found.problem
    return Diagnosis(t("core.doctor.attempt.name"), "bad", problem.message, problem.next_command)


def _learner(root: Path) -> Iterator[Diagnosis]:
    try:
        yield _check("learner", "good", learner.name(root, None))
    except LabctlError as problem:
        yield Diagnosis(t("core.doctor.learner.name"), "warn", problem.message, problem.next_command)


def _record(root: Path) -> Iterator[Diagnosis]:
    """The record of the break that is in, else of whoever would put one in, and what stands in its place."""
    for odd in sorted((root / "learners").glob("*/phase-33/notes/breaks.md")):
        if not odd.is_file():
            shown = paths.shown(odd, root)
            yield Diagnosis(
                t("core.doctor.record.name"), "bad", shown, t("core.doctor.notes.odd", file=shown)
            )
    try:
        attempt = attempts.load_active(root)
        name = attempt.learner if attempt else learner.name(root, None)
    except LabctlError:  # has a line of its own
        return
    if name is None:
        return
    try:
        records.require_writable(root, name)
        file = records.record_path(root, name)
        shown = paths.shown(file, root.resolve())
        found = shown if file.exists() else t("core.doctor.record_to_come", file=shown)
        yield _check("record", "good", found)
    except LabctlError as problem:
        yield Diagnosis(t("core.doctor.record.name"), "bad", problem.message, problem.next_command)


def _notes(root: Path) -> Iterator[Diagnosis]:
    """labctl's own notes, one of which `sudo labctl` may have made root's."""
    state = paths.state_dir(root)
    notes = [state, *sorted(state.iterdir())] if state.is_dir() else []
    for file in (
        paths.lock_file(root),
        paths.hunt_file(root),
    ):  # a folder or a FIFO stands in everybody's way
        if os.path.lexists(file) and not file.is_file():
            shown = paths.shown(file, root)
            yield Diagnosis(t("core.doctor.notes.name"), "bad", shown, t("core.doctor.notes.odd", file=shown))
    locked = [paths.shown(path, root) for path in notes if not os.access(path, os.R_OK | os.W_OK)]
    yield _check("notes", "bad" if locked else "good", ", ".join(locked) or t("core.doctor.notes_open"))


def _bytecode(root: Path) -> Iterator[Diagnosis]:
    damaged = bytecode.is_damaged()
    folder = paths.shown(paths.bytecode_dir(root), root)
    yield _check("bytecode", "bad" if damaged else "good", folder)


def _disk(root: Path) -> Iterator[Diagnosis]:
    folder = paths.state_dir(root) if paths.state_dir(root).exists() else root
    free_mb = shutil.disk_usage(folder).free // 2**20
    writable = os.access(folder, os.W_OK)
    found = t(
        "core.doctor.disk_found" if writable else "core.doctor.disk_locked", free=free_mb, folder=folder
    )
    yield _check("disk", "good" if writable and free_mb >= 100 else "bad", found)


def _check(name: str, health: Health, found: str) -> Diagnosis:
    fix = "" if health == "good" else t(f"core.doctor.{name}.fix")
    return Diagnosis(t(f"core.doctor.{name}.name"), health, found, fix)


def _version(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None
