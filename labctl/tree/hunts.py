"""The tree that is hunted in: a copy of the server with one break in it, or none.

The copy is a git repository with a single commit, so neither its history nor its diff tells anything, and all
of its files carry one date. Which break it is stands nowhere in it; labctl's own note of the hunt, outside of
the copy, holds a salted digest. Knows files and git; nothing of servers or of who hunts.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import msgspec

from labctl import paths
from labctl.catalog.breaks import PATCH, Break, load_breaks
from labctl.errors import UsageProblem
from labctl.tree import attempts, copies, durable, hunk
from labctl.tree.attempts import Answer

_IDENTITY = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "labctl"), ("EMAIL", "labctl@localhost"))
}

NOTHING = ""  # instead of a break's id: the server is healthy

HuntOutcome = Literal["repaired", "healthy", "given_up"]


@dataclass(frozen=True, slots=True)
class Guess:
    """What was said of a hunted server: that something is wrong with it or nothing, how sure from 1 to 5."""

    at: str
    says_broken: bool
    sure: int
    answer: Answer


@dataclass(slots=True)
class Hunt:
    """One hunt. `sealed` is a digest of `salt` and the break's id, or of NOTHING; `break_id` is known once it
    has ended. `folder` holds the copy, from the root of the lab.
    """

    number: int
    lab: str
    folder: str
    base_commit: str
    began_at: str
    salt: str
    sealed: str
    guesses: list[Guess] = field(default_factory=list)
    outcome: HuntOutcome | None = None
    ended_at: str | None = None
    break_id: str | None = None
    schema: Literal[1] = 1


def active(root: Path) -> Hunt | None:
    """The hunt that is on. Raises UsageProblem if its note cannot be read."""
    path = paths.hunt_file(root)
    try:
        return msgspec.json.decode(path.read_bytes(), type=Hunt)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise UsageProblem("core.error.hunt_damaged", file=paths.shown(path, root), detail=error) from error


def subject(root: Path) -> Path:
    """The tree that is measured: of a hunt, if one is on, else the learner's own."""
    hunt = active(root)
    return root / hunt.folder if hunt else root


def begin(root: Path, tree: Path, brk: Break, commit: str, *, is_healthy: bool) -> Hunt:
    """Start a hunt in a copy of `tree`, the healthy server of `commit`. The break is put in, or, if
    `is_healthy`, only looked at, which takes as long.

    Raises CatalogProblem if the break does not fit.
    """
    number = _next_number(root)
    folder = paths.hunts_dir(root) / str(number)
    folder.mkdir(parents=True)
    shutil.copytree(tree / "miniserve", folder / "miniserve", ignore=shutil.ignore_patterns("__pycache__"))
    path = folder / hunk.of(brk).path
    original = path.read_bytes()
    copies.put(folder, brk.patch, f"breaks/{brk.slug}/{PATCH}")
    if is_healthy:
        path.write_bytes(original)
    _commit(folder)
    salt = secrets.token_hex(16)
    hunt = Hunt(
        number=number,
        lab=brk.lab,
        folder=paths.shown(folder, root),
        base_commit=commit,
        began_at=attempts.iso(attempts.utc_now()),
        salt=salt,
        sealed=_digest(salt, NOTHING if is_healthy else brk.id),
    )
    save(root, hunt)
    return hunt


def opened(root: Path, hunt: Hunt) -> Break | None:
    """The break that is in; None: the server is healthy."""
    for brk in load_breaks(root, drafts=True):
        if _digest(hunt.salt, brk.id) == hunt.sealed:
            return brk
    return None


def save(root: Path, hunt: Hunt) -> None:
    """Write the hunt that is on to disk, all or nothing."""
    durable.write(paths.hunt_file(root), msgspec.json.format(msgspec.json.encode(hunt), indent=2) + b"\n")


def end(root: Path, hunt: Hunt, outcome: HuntOutcome) -> Break | None:
    """End it, and open the seal. The copy stays; it is the learner's. Returns what was in."""
    brk = opened(root, hunt)
    hunt.outcome = outcome
    hunt.ended_at = attempts.iso(attempts.utc_now())
    hunt.break_id = brk.id if brk else NOTHING
    written = msgspec.json.format(msgspec.json.encode(hunt), indent=2) + b"\n"
    durable.write(paths.ended_hunts_dir(root) / f"{hunt.number:04}.json", written)
    durable.remove(paths.hunt_file(root))
    return brk


def ended(root: Path) -> list[Hunt]:
    """Hunts that have ended, oldest first; a damaged note is passed over."""
    found = []
    for path in sorted(paths.ended_hunts_dir(root).glob("*.json")):
        try:
            found.append(msgspec.json.decode(path.read_bytes(), type=Hunt))
        except (OSError, ValueError):
            continue
    return found


def _next_number(root: Path) -> int:
    """Above that of every folder too: what is in one is the learner's, whatever became of our note of it."""
    folders = (int(path.name) for path in paths.hunts_dir(root).glob("*") if path.name.isdigit())
    return 1 + max((*folders, *(one.number for one in ended(root))), default=0)


def _commit(folder: Path) -> None:
    """All files, of one date, in the one commit of a repository of their own; the weights need no history."""
    from git import Git

    (folder / ".gitignore").write_text("miniserve/weights/\n__pycache__/\n")
    now = time.time()
    for path in folder.rglob("*"):
        os.utime(path, (now, now))
    git = Git(str(folder))
    git.update_environment(**_IDENTITY, GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_SYSTEM=os.devnull)
    git.init("-q", "--template=")
    git.add("-A")
    git.commit("-q", "-m", "The server")


def _digest(salt: str, break_id: str) -> str:
    return hashlib.sha256(f"{salt}{break_id}".encode()).hexdigest()
