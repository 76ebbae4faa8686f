"""Putting a break in and taking it out again, so that no bytes are lost in any order of commands or kills.

Before the tree is touched, the originals and a record of what is about to happen are on disk (`attempts`);
files are exchanged atomically; nothing is ever checked out, reset or stashed. Knows nothing of servers or
load.

The steps of apply: originals → attempt.json "applying" → exchange → "applied" → learner's record. The steps
of revert: "reverting" → learner's version kept → exchange → learner's record → attempt closed. A kill between
any two of them is put right by `recover`, which undoes the first list and finishes the second.
"""

from __future__ import annotations

import errno
import hashlib
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from labctl import i18n, paths
from labctl.catalog.breaks import Break
from labctl.errors import CatalogProblem, LabctlError, PatchRefused, UsageProblem
from labctl.learner import records
from labctl.tree import attempts, durable, hunk, hunts, patches, stray
from labctl.tree.attempts import Attempt, FileState
from labctl.tree.repository import Repository

MAX_CHANGED_LINES = 5
_NUM_EXCHANGES_TRIED = 5

Outcome = Literal["restored", "unchanged", "unpatched", "left"]
State = Literal["broken", "original", "edited", "missing"]


@dataclass(frozen=True, slots=True)
class Restored:
    """What became of one target file.

    "restored": its original bytes are back. "unchanged": they were there already. "unpatched": HEAD has moved
    on, so only the break was taken out. "left": HEAD has moved on and the break is not in there any more; not
    touched. `kept` is a copy of what the learner had, `kept_patch` their edits alone, for the original; None
    where nothing was theirs.
    """

    path: str
    outcome: Outcome
    kept: Path | None = None
    kept_patch: Path | None = None


@dataclass(frozen=True, slots=True)
class Reverted:
    """An attempt that has ended, its files, and what to say about the learner's record, if anything."""

    attempt: Attempt
    files: tuple[Restored, ...]
    record_note: str | None


def check_patch(patch: bytes) -> list[str]:
    """What is wrong with a `break.patch` by the rules of the lab; empty if nothing.

    The rules: one hunk in one existing file under `miniserve/`, at most five changed lines, no import
    changes.
    """
    try:
        change = hunk.parse(patch)
    except ValueError as error:
        return [str(error)]
    problems = []
    parts = Path(change.path).parts
    if parts[0] != "miniserve" or ".." in parts:
        problems.append(f"changes {change.path}, which is not under miniserve/")
    changed = max(len(change.removed), len(change.added))
    if not 0 < changed <= MAX_CHANGED_LINES:
        problems.append(f"changes {changed} lines, not 1 to {MAX_CHANGED_LINES}")
    for line in (*change.removed, *change.added):
        if line.split()[:1] in ([b"import"], [b"from"]):
            problems.append(f"changes an import: {line.strip().decode(errors='replace')}")
    return problems


def require_nothing_on(root: Path) -> None:
    """Raise UsageProblem if a break is in, a command was interrupted, or a hunt is on."""
    active = attempts.load_active(root)
    if active is not None:
        key = "core.error.already_applied" if active.phase == "applied" else "core.error.interrupted"
        raise UsageProblem(key, break_id=active.break_id)
    if (hunt := hunts.active(root)) is not None:
        raise UsageProblem("core.error.hunt_on", number=hunt.number)


def apply(root: Path, brk: Break, learner: str | None) -> Attempt:
    """Put `brk` into the working tree and start an attempt; `learner` None keeps no record.

    Raises PatchRefused if a target file has uncommitted changes or is not what the patch was made for,
    UsageProblem if a break is in already, by labctl or otherwise, or a hunt is on. Whatever is raised, the
    tree is as it was.
    """
    require_nothing_on(root)
    if problems := check_patch(brk.patch):
        raise CatalogProblem("core.error.catalog", file=f"breaks/{brk.slug}/break.patch", detail=problems[0])
    if learner is not None:
        records.require_writable(root, learner)  # said before anything happens
    repository = Repository(root)
    base_commit = repository.head()
    if found := stray.find(root):
        raise found.problem
    path = hunk.of(brk).path
    target = root / path
    original = _require_clean(repository, root, path)
    broken = patches.apply(root, brk.patch, path, original)
    if broken is None:
        raise PatchRefused("core.error.patch_mismatch", file=path, break_id=brk.id)

    now = attempts.utc_now()
    attempt = Attempt(
        id=attempts.new_id(brk.id, now),
        break_id=brk.id,
        learner=learner,
        language=i18n.language(),
        phase="applying",
        base_commit=base_commit,
        files={path: FileState(_sha256(original), _sha256(broken), stat.S_IMODE(target.stat().st_mode))},
        applied_at=attempts.iso(now),
    )
    try:
        durable.write(paths.originals_dir(root, attempt.id) / path, original)
        durable.write(paths.broken_dir(root, attempt.id) / path, broken)
        attempts.save(root, attempt)
        if not _exchange(target, original, broken):
            raise PatchRefused("core.error.dirty", file=path)  # saved in an editor this very moment
        attempt.phase = "applied"
        attempts.save(root, attempt)
        _keep_record(root, attempt, brk)
    except LabctlError:
        _take_back(root, attempt)
        raise
    except OSError as error:
        _take_back(root, attempt)
        raise _cannot_write(error, target) from error
    return attempt


def revert(root: Path) -> Reverted:
    """Give the break up: restore the files, open the seals of the record, close the attempt.

    Raises UsageProblem if no break is in, BreakAstray if one is that labctl knows nothing of, PatchRefused if
    a file cannot be restored; the attempt then stays.
    """
    attempt = attempts.load_active(root)
    if attempt is None:
        raise stray.nothing_to_do(root)
    if attempt.phase == "applying":
        return _roll_back(root, attempt)
    attempt.phase = "reverting"
    attempts.save(root, attempt)
    files = _restore_all(root, attempt)
    note = records.note(root, attempt, unseal=True, fix_kind="reverted", fix_diff=fix_diff(root, attempt))
    attempts.close(root, attempt, "reverted")
    return Reverted(attempt, files, note)


def recover(root: Path, brk: Break | None = None) -> Reverted | None:
    """Put right what a kill has left: an interrupted apply is taken back, an interrupted revert is finished.

    Returns None if there was nothing to put right. With `brk`, a record that apply did not get to is written
    now.
    """
    attempt = attempts.load_active(root)
    if attempt is None or attempt.phase == "applied":
        if attempt is not None and brk is not None and attempt.record is None:
            _keep_record(root, attempt, brk)
        return None
    return revert(root)


def file_states(root: Path, attempt: Attempt) -> dict[str, State]:
    """How each target file stands now: as apply left it, as it was before, otherwise edited, or gone."""
    states: dict[str, State] = {}
    for path, state in attempt.files.items():
        try:
            digest = _sha256((root / path).read_bytes())
        except OSError:
            states[path] = "missing"
            continue
        known: dict[str, State] = {state.sha256_after: "broken", state.sha256_before: "original"}
        states[path] = known.get(digest, "edited")
    return states


def fix_diff(root: Path, attempt: Attempt) -> str:
    """The repair so far, as a unified diff from what apply left, if that is still known, to what is there."""
    parts = [
        patches.diff(root, broken, _contents(root / path) or b"", path)
        for path in attempt.files
        if (broken := _broken(root, attempt, path)) is not None
    ]
    return b"".join(parts).decode(errors="replace")


def _keep_record(root: Path, attempt: Attempt, brk: Break) -> None:
    path = records.append_attempt(root, attempt, brk)
    if path is not None:
        attempt.record = paths.shown(path, root.resolve())
        attempts.save(root, attempt)


def _take_back(root: Path, attempt: Attempt) -> None:
    """Undo an apply that was refused on its way. If even that is refused, `recover` has what it needs."""
    if not paths.attempt_file(root).exists():
        return  # the tree has not been touched
    attempt.phase = "applying"
    with suppress(OSError):  # on a full disk: what is there already may say "applied", and that is true
        attempts.save(root, attempt)
    _roll_back(root, attempt)


def _roll_back(root: Path, attempt: Attempt) -> Reverted:
    files = _restore_all(root, attempt)
    try:
        attempts.close(root, attempt, "interrupted")
    except OSError:  # no room for the history of something that has not happened
        attempts.forget(root)
    return Reverted(attempt, files, None)


def _cannot_write(error: OSError, target: Path) -> PatchRefused:
    """`target`: what was being written, if the system does not name a file."""
    return PatchRefused("core.error.cannot_write", file=error.filename or target, detail=error.strerror)


def _restore_all(root: Path, attempt: Attempt) -> tuple[Restored, ...]:
    repository = Repository(root)
    try:
        return tuple(_restore(root, repository, attempt, path) for path in attempt.files)
    except OSError as error:
        raise _cannot_write(error, root / next(iter(attempt.files))) from error


def _restore(root: Path, repository: Repository, attempt: Attempt, path: str) -> Restored:
    """Take the break out of one file; see `Restored` for the cases."""
    target = root / path
    state = attempt.files[path]
    durable.clean(target)
    for _ in range(_NUM_EXCHANGES_TRIED):
        current = _read_regular(target, path)
        if current is not None and _sha256(current) == state.sha256_before:
            return Restored(path, "unchanged")
        original = _original(root, repository, attempt, path)
        theirs = current if current is not None and _sha256(current) != state.sha256_after else None
        kept, kept_patch = (
            _keep(root, attempt, path, theirs, original) if theirs is not None else (None, None)
        )

        # Where the file has gone on in commits, or apply never got to it, the original would undo work of
        # theirs: then only the break is taken out, if it is in there at all.
        gently = attempt.phase == "applying" or (
            repository.blob("HEAD", path) != repository.blob(attempt.base_commit, path)
        )
        if gently and current is None:
            return Restored(path, "left")
        if gently and theirs is not None:
            wanted = _unpatched(root, attempt, path, original, theirs)
            if wanted is None:
                return Restored(path, "left", kept, kept_patch)
            if _exchange(target, current, wanted):
                return Restored(path, "unpatched", kept, kept_patch)
        elif _exchange_back(target, current, original, state.mode, _saved(root, attempt, path)):
            return Restored(path, "restored", kept, kept_patch)
    raise PatchRefused("core.error.keeps_changing", file=path)


def _unpatched(root: Path, attempt: Attempt, path: str, original: bytes, current: bytes) -> bytes | None:
    broken = _broken(root, attempt, path)
    return None if broken is None else patches.without(root, broken, original, current, path)


def _keep(root: Path, attempt: Attempt, path: str, theirs: bytes, original: bytes) -> tuple[Path, Path]:
    """A copy of the learner's version, and a patch of their edits, without the break if it is still in there:
    whoever applies the patch wants those back. The same version is kept once however often this runs.
    """
    name = f"{attempt.id}-{_sha256(theirs)[:8]}-{path.replace('/', '-')}"
    copy, patch = paths.kept_dir(root) / name, paths.kept_dir(root) / f"{name}.patch"
    durable.write(copy, theirs)
    mine = _unpatched(root, attempt, path, original, theirs)
    durable.write(patch, patches.diff(root, original, theirs if mine is None else mine, path))
    return copy, patch


def _original(root: Path, repository: Repository, attempt: Attempt, path: str) -> bytes:
    """The bytes from before the break: our copy, else git's, whichever still has the right checksum."""
    copy = _saved(root, attempt, path)
    for data in (
        copy.read_bytes() if copy.is_file() else None,
        repository.content(attempt.base_commit, path),
    ):
        if data is not None and _sha256(data) == attempt.files[path].sha256_before:
            return data
    raise PatchRefused("core.error.original_lost", file=path)


def _broken(root: Path, attempt: Attempt, path: str) -> bytes | None:
    """The bytes as apply left them; None if our copy is gone or damaged."""
    data = _contents(paths.broken_dir(root, attempt.id) / path)
    known = data is not None and _sha256(data) == attempt.files[path].sha256_after
    return data if known else None


def _saved(root: Path, attempt: Attempt, path: str) -> Path:
    return paths.originals_dir(root, attempt.id) / path


def _exchange_back(target: Path, expected: bytes | None, original: bytes, mode: int, saved: Path) -> bool:
    """As `_exchange`; if the disk has no room for a copy of the original, the saved one itself goes there."""
    try:
        return _exchange(target, expected, original, mode=mode)
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT) or _contents(saved) != original:
            raise
    if _contents(target) != expected:
        return False
    durable.move(saved, target, mode)
    return True


def _exchange(target: Path, expected: bytes | None, new: bytes, *, mode: int | None = None) -> bool:
    """Put `new` in place of `expected`; False, and nothing done, where something else is there by now."""
    if _contents(target) != expected:
        return False
    durable.write(target, new, mode=mode)
    return True


def _contents(path: Path) -> bytes | None:
    """What is in a file; None if there is none."""
    return path.read_bytes() if path.is_file() else None


def _require_clean(repository: Repository, root: Path, path: str) -> bytes:
    """The bytes of a target file that is tracked, regular and as in HEAD. Raises PatchRefused, naming it."""
    data = _read_regular(root / path, path)
    if data is None:
        raise PatchRefused("core.error.target_missing", file=path)
    if (root / path).resolve() != root.resolve() / path:
        raise PatchRefused("core.error.not_regular", file=path)
    committed, staged = repository.blob("HEAD", path), repository.staged_blobs(path)
    if committed is None or not staged:
        raise PatchRefused("core.error.untracked", file=path)
    # Contents, not `git status`, which trusts time stamps and the assume-unchanged bit.
    if staged != [committed] or repository.hash_of_file(path) != committed:
        raise PatchRefused("core.error.dirty", file=path)
    return data


def _read_regular(target: Path, path: str) -> bytes | None:
    """The bytes of a regular file, None if there is nothing. Raises PatchRefused for a link, a folder, a
    device.
    """
    try:
        mode = target.lstat().st_mode
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(mode):
        raise PatchRefused("core.error.not_regular", file=path)
    return target.read_bytes()


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
