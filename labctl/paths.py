"""Where things are in a lab. Names of files and folders only: reads and writes no file."""

from __future__ import annotations

import os
import shlex
from pathlib import Path


def root() -> Path:
    """The lab: the folder that holds the `labctl` package, or `LABCTL_ROOT` (for tests)."""
    chosen = os.environ.get("LABCTL_ROOT")
    return Path(chosen).resolve() if chosen else Path(__file__).resolve().parent.parent


def state_dir(root: Path) -> Path:
    """labctl's own notes; git ignores it."""
    return root / ".labctl"


def attempt_file(root: Path) -> Path:
    """The write-ahead record of the active attempt; absent when no break is in."""
    return state_dir(root) / "attempt.json"


def closed_dir(root: Path) -> Path:
    """One JSON file for each attempt that has ended."""
    return state_dir(root) / "closed"


def originals_dir(root: Path, attempt_id: str) -> Path:
    """The target files as they were before the break, byte for byte."""
    return state_dir(root) / "originals" / attempt_id


def broken_dir(root: Path, attempt_id: str) -> Path:
    """The target files as apply left them, byte for byte."""
    return state_dir(root) / "broken" / attempt_id


def kept_dir(root: Path) -> Path:
    """What learners had in a target file when it was restored: a full copy and a patch of each."""
    return state_dir(root) / "kept"


def pristine_dir(root: Path, commit: str) -> Path:
    """A git worktree of `commit`, to run the reference server from."""
    return state_dir(root) / "pristine" / commit


def runs_dir(root: Path) -> Path:
    """One JSON file for each measurement, with all its samples."""
    return state_dir(root) / "runs"


def logs_dir(root: Path) -> Path:
    """What the servers that labctl started have printed."""
    return state_dir(root) / "logs"


def bytecode_dir(root: Path) -> Path:
    """Compiled modules of Python's library and of installed packages; never of a tree."""
    return state_dir(root) / "bytecode"


def scratch_dir(root: Path) -> Path:
    """Folders for the length of one command; what a killed one has left there means nothing."""
    return state_dir(root) / "scratch"


def lock_file(root: Path) -> Path:
    """Held while a command changes or measures the lab."""
    return state_dir(root) / "lock"


def hunt_file(root: Path) -> Path:
    """The note of the hunt that is on; absent when none is."""
    return state_dir(root) / "hunt.json"


def ended_hunts_dir(root: Path) -> Path:
    """One JSON file for each hunt that has ended."""
    return state_dir(root) / "hunts"


def hunts_dir(root: Path) -> Path:
    """`N/` folders, each with the server that is hunted in; git ignores them."""
    return root / "hunts"


def breaks_dir(root: Path) -> Path:
    """`NN-slug/` folders with break.toml, break.patch and README."""
    return root / "breaks"


def labs_dir(root: Path) -> Path:
    """`NN-slug/` folders with lab.toml, lesson and workload."""
    return root / "labs"


def learners_dir(root: Path) -> Path:
    """`<name>/phase-33/notes/breaks.md` for each learner."""
    return root / "learners"


def shown(path: Path, root: Path) -> str:
    """`path` as a learner should read it: from the root of the lab if it lies inside."""
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)


def git(root: Path) -> str:
    """How to call git for the lab in the current folder, as it is typed."""
    try:
        return "git" if root == Path.cwd() else f"git -C {shlex.quote(str(root))}"
    except FileNotFoundError:  # somebody has deleted it
        return f"git -C {shlex.quote(str(root))}"
