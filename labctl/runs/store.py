"""Where runs are kept: one JSON file each under `.labctl/runs/`, the newest MAX_KEPT of them.

Knows files and their names. What is in them is the business of `file_format`.
"""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

from labctl import paths
from labctl.errors import RunNotKept, UsageProblem
from labctl.runs.file_format import OtherSchema, decode, encode
from labctl.runs.run import SCHEMA, Run
from labctl.tree import durable

MAX_KEPT = 200
LAST = "last"

_ID = re.compile(r"\d{8}T\d{6}\.\d{3}Z-[a-z]+")


def path_of(root: Path, run_id: str) -> Path:
    """Where the run is, or would be, kept."""
    return paths.runs_dir(root) / f"{run_id}.json"


def save(root: Path, run: Run) -> Path:
    """Keep the run, all or nothing, and no more than the newest MAX_KEPT runs. Returns its file.

    Raises RunNotKept if there is no room or no permission; the figures can still be shown.
    """
    path = path_of(root, run.id)
    try:
        durable.write(path, encode(run))
    except OSError as error:
        with contextlib.suppress(OSError):
            durable.clean(path)
        raise RunNotKept("runs.error.not_kept", detail=error.strerror or error) from error
    for old in _ids(root)[:-MAX_KEPT]:
        with contextlib.suppress(OSError):  # one old run too many does no harm
            durable.remove(path_of(root, old))
    return path


def load(root: Path, name: str) -> Run:
    """The run with this id, or with the only id that begins so, or the "last" one.

    Raises UsageProblem: there is none, or more than one, or its file cannot be read.
    """
    ids = _ids(root)
    if not ids:
        raise UsageProblem("runs.error.none")
    found = ids[-1:] if name == LAST else [run_id for run_id in ids if run_id.startswith(name)]
    if not found:
        raise UsageProblem("runs.error.unknown", name=name)
    if len(found) > 1:
        raise UsageProblem(
            "runs.error.ambiguous", name=name, count=len(found), first=found[0], last=found[-1]
        )
    return _read(root, found[0])


def listing(root: Path) -> tuple[list[Run], list[UsageProblem]]:
    """Every kept run that can be read, oldest first, and what is wrong with those that cannot."""
    runs: list[Run] = []
    problems: list[UsageProblem] = []
    for run_id in _ids(root):
        try:
            runs.append(_read(root, run_id))
        except UsageProblem as problem:
            problems.append(problem)
    return runs, problems


def since(root: Path, stamp: str) -> list[Run]:
    """The kept runs that began after `stamp`, which is how the names of runs begin, oldest first; one that
    cannot be read is passed over.
    """
    runs: list[Run] = []
    for run_id in _ids(root):
        if run_id > stamp:
            with contextlib.suppress(UsageProblem):
                runs.append(_read(root, run_id))
    return runs


def _ids(root: Path) -> list[str]:
    """Oldest first. Any other file in the folder is somebody else's."""
    names = (path.stem for path in paths.runs_dir(root).glob("*.json"))
    return sorted(name for name in names if _ID.fullmatch(name))


def _read(root: Path, run_id: str) -> Run:
    file = paths.shown(path_of(root, run_id), root)
    try:
        return decode(durable.read(path_of(root, run_id)))
    except OtherSchema as other:
        raise UsageProblem("runs.error.schema", file=file, schema=other, known=SCHEMA) from other
    except ValueError as error:
        raise UsageProblem("runs.error.damaged", file=file, detail=error) from error
    except OSError as error:
        raise UsageProblem("runs.error.damaged", file=file, detail=error.strerror) from error
