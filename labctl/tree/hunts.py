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
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

import msgspec

from labctl import paths
from labctl.catalog.breaks import PATCH, Break, load_breaks
from labctl.errors import UsageProblem
from labctl.tree import attempts, copies, durable, hunk
from labctl.tree.attempts import Answer
from miniserve.digest import source_digest

_IDENTITY = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "labctl"), ("EMAIL", "labctl@localhost"))
}

NOTHING = ""  # instead of a break's id: the server is healthy

HuntOutcome = Literal["repaired", "healthy", "given_up"]


@dataclass(frozen=True, slots=True)
class Guess:
    """What was said of a hunted server: that something is wrong with it, where and what, or that nothing is;
    and how sure from 1 to 5.
    """

    at: str
    says_broken: bool
    sure: int
    answer: Answer
    file: str = ""
    function: str = ""
    kind: str = ""


@dataclass(slots=True)
class Hunt:
    """One hunt. `folder` holds the copy, from the root of the lab.

    - `sealed`: a digest of `salt` and the break's id, or of NOTHING; `break_id` is known once it
      has ended; None if nobody could tell.
    - `given`: the digest of the copied server's source, as it was handed out.
    - `is_shown`: labctl itself shows how to hunt; it counts for nobody.
    - `again`: the command that asks for another like it.
    """

    number: int
    lab: str
    folder: str
    base_commit: str
    began_at: str
    salt: str
    sealed: str
    given: str
    guesses: list[Guess] = field(default_factory=list)
    outcome: HuntOutcome | None = None
    ended_at: str | None = None
    break_id: str | None = None
    is_shown: bool = False
    again: str = "labctl hunt"
    schema: Literal[1] = 1


def active(root: Path) -> Hunt | None:
    """The hunt that is on. Raises UsageProblem if its note cannot be read."""
    path = paths.hunt_file(root)
    try:
        hunt = msgspec.json.decode(durable.read(path), type=Hunt)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise UsageProblem("core.error.hunt_damaged", file=paths.shown(path, root), detail=error) from error
    return None if _ended_file(root, hunt).exists() else hunt  # a kill at its very end leaves both


def subject(root: Path) -> Path:
    """The tree that is measured: of a hunt, if one is on, else the learner's own.

    Raises UsageProblem if the hunted tree is gone.
    """
    hunt = active(root)
    if hunt is None:
        return root
    if not (root / hunt.folder / "miniserve").is_dir():
        raise UsageProblem("core.error.hunt_gone", number=hunt.number, folder=hunt.folder)
    return root / hunt.folder


def begin(
    root: Path,
    tree: Path,
    brk: Break,
    commit: str,
    *,
    is_healthy: bool,
    is_shown: bool = False,
    again: str = "labctl hunt",
) -> Hunt:
    """Start a hunt in a copy of `tree`, the healthy server of `commit`. The break is put in, or, if
    `is_healthy`, only looked at, which takes as long.

    Raises CatalogProblem if the break does not fit.
    """
    number = _next_number(root)
    folder = paths.hunts_dir(root) / str(number)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with copies.server_copy(tree) as copy:
        path = copy / hunk.of(brk).path
        original = path.read_bytes()
        copies.put(copy, brk.patch, f"breaks/{brk.slug}/{PATCH}")
        if is_healthy:
            path.write_bytes(original)
        _sign(copy, number)
        _commit(copy)
        given = source_digest(copy / "miniserve")
        shutil.copytree(copy, folder, copy_function=shutil.copy2)
    salt = secrets.token_hex(16)
    hunt = Hunt(
        number=number,
        lab=brk.lab,
        folder=paths.shown(folder, root),
        base_commit=commit,
        began_at=attempts.iso(attempts.utc_now()),
        salt=salt,
        sealed=_digest(salt, NOTHING if is_healthy else brk.id),
        given=given,
        is_shown=is_shown,
        again=again,
    )
    save(root, hunt)
    return hunt


def is_healthy(hunt: Hunt) -> bool:
    """Whether nothing was put in. Needs no catalogue."""
    return _digest(hunt.salt, NOTHING) == hunt.sealed


def opened(root: Path, hunt: Hunt) -> Break | None:
    """The break that is in; None: the server is healthy.

    Raises UsageProblem if it is a break that is not in the catalogue any more.
    """
    if is_healthy(hunt):
        return None
    for brk in load_breaks(root, drafts=True):
        if _digest(hunt.salt, brk.id) == hunt.sealed:
            return brk
    raise UsageProblem("core.error.hunt_unknown", number=hunt.number)


def is_untouched(root: Path, hunt: Hunt) -> bool:
    """Whether the copied server is what was handed out."""
    return source_digest(root / hunt.folder / "miniserve") == hunt.given


def save(root: Path, hunt: Hunt) -> None:
    """Write the hunt that is on to disk, all or nothing."""
    durable.write(paths.hunt_file(root), msgspec.json.format(msgspec.json.encode(hunt), indent=2) + b"\n")


def end(root: Path, hunt: Hunt, outcome: HuntOutcome, brk: Break | None) -> None:
    """End it, and say in the note what was in (`brk`: as `opened`). The copy stays; it is the learner's."""
    hunt.break_id = brk.id if brk else NOTHING
    _close(root, hunt, outcome)


def end_unopened(root: Path, hunt: Hunt) -> None:
    """End one of which nobody can say any more what was in."""
    _close(root, hunt, "given_up")


def _close(root: Path, hunt: Hunt, outcome: HuntOutcome) -> None:
    hunt.outcome = outcome
    hunt.ended_at = attempts.iso(attempts.utc_now())
    durable.write(_ended_file(root, hunt), msgspec.json.format(msgspec.json.encode(hunt), indent=2) + b"\n")
    durable.remove(paths.hunt_file(root))


def ended(root: Path) -> list[Hunt]:
    """Hunts that have ended, oldest first; a damaged note is passed over."""
    found = []
    for path in sorted(paths.ended_hunts_dir(root).glob("*.json")):
        try:
            found.append(msgspec.json.decode(durable.read(path), type=Hunt))
        except (OSError, ValueError):
            continue
    return found


def time_spent(hunt: Hunt) -> timedelta:
    """From its beginning to its end; one that is on has taken no time yet."""
    began, ended_at = (datetime.fromisoformat(at) for at in (hunt.began_at, hunt.ended_at or hunt.began_at))
    return ended_at - began


def _next_number(root: Path) -> int:
    """Above that of every folder too: what is in one is the learner's, whatever became of our note of it."""
    folders = (int(path.name) for path in paths.hunts_dir(root).glob("*") if path.name.isdigit())
    return 1 + max((*folders, *(one.number for one in ended(root))), default=0)


def _ended_file(root: Path, hunt: Hunt) -> Path:
    return paths.ended_hunts_dir(root) / f"{hunt.number:04}.json"


def _sign(copy: Path, number: int) -> None:
    """One line of its own, or a healthy copy would have the very digest of the tree that it was made of."""
    with (copy / "miniserve/__init__.py").open("a", encoding="utf-8") as file:
        file.write(f"# Hunt {number} {secrets.token_hex(4)}\n")


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
