"""The attempt: one break put in, from apply to verify or revert, as a small JSON file that survives a kill.

The file is written ahead of every change to the tree, so whoever reads it knows what may have happened. Knows
nothing of git, patches or servers.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

import msgspec

from labctl import paths
from labctl.errors import UsageProblem
from labctl.tree import durable

Phase = Literal["applying", "applied", "reverting"]
Outcome = Literal["verified", "reverted", "interrupted"]


@dataclass(frozen=True, slots=True)
class FileState:
    """SHA-256 of one target file before and after the break, in hex, and its permission bits."""

    sha256_before: str
    sha256_after: str
    mode: int


Answer = Literal["right", "close", "no"]


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What the learner thought it was, how sure from 1 to 5, and whether it was."""

    at: str
    file: str
    function: str
    kind: str
    sure: int
    answer: Answer


@dataclass(frozen=True, slots=True)
class Prediction:
    """What the learner expected of the first figures, "" if the question was passed over, and whether it came
    so; None: it could not be told.
    """

    said: str
    held: bool | None


@dataclass(slots=True)
class Attempt:
    """One try at one break. Times are ISO 8601 in UTC; paths are relative to the root, with slashes."""

    id: str
    break_id: str
    learner: str | None  # None: nobody's (the demo), so no record is kept
    language: str
    phase: Phase
    base_commit: str
    files: dict[str, FileState]
    applied_at: str
    hints_used: int = 0
    guess: str = ""  # in the learner's words, before the last hint
    prediction: Prediction | None = None
    diagnoses: list[Diagnosis] = field(default_factory=list)
    measured: dict[str, Any] | None = None
    last_verify: dict[str, Any] | None = None
    record: str | None = None  # the learner's breaks.md
    outcome: Outcome | None = None  # None while active
    repair_leaves_lines: bool = False  # what the break put in is still there, and the server healthy
    closed_at: str | None = None
    schema: Literal[1] = 1


def new_id(break_id: str, now: datetime) -> str:
    """An id that sorts by time and names the break: "20260801T101502.123Z-00"."""
    return f"{now:%Y%m%dT%H%M%S}.{now.microsecond // 1000:03d}Z-{break_id}"


def utc_now() -> datetime:
    return datetime.now(UTC)


def iso(moment: datetime) -> str:
    """`moment` to the second, as written in records: "2026-08-01T10:15:02Z"."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def load_active(root: Path) -> Attempt | None:
    """The attempt in progress, interrupted ones included, or None. Raises UsageProblem if the file cannot be
    read.
    """
    path = paths.attempt_file(root)
    try:
        return _read(path)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError) as error:
        detail = error.strerror if isinstance(error, OSError) else error
        raise UsageProblem(
            "core.error.attempt_damaged", file=paths.shown(path, root), detail=detail
        ) from error


def require_applied(attempt: Attempt) -> Attempt:
    """The same attempt. Raises UsageProblem if a command was interrupted while it changed files."""
    if attempt.phase != "applied":
        raise UsageProblem("core.error.interrupted", break_id=attempt.break_id)
    return attempt


def save(root: Path, attempt: Attempt) -> None:
    """Write the active attempt to disk, all or nothing."""
    durable.write(paths.attempt_file(root), _bytes(attempt))


def close(root: Path, attempt: Attempt, outcome: Outcome) -> None:
    """End the attempt: into the history first, then out of the way. Safe to repeat after a kill."""
    attempt.outcome = outcome
    attempt.closed_at = iso(utc_now())
    durable.write(paths.closed_dir(root) / f"{attempt.id}.json", _bytes(attempt))
    forget(root)


def forget(root: Path) -> None:
    """No attempt is active any more."""
    durable.remove(paths.attempt_file(root))


def closed(root: Path) -> list[Attempt]:
    """Attempts that have ended, oldest first; a damaged file of history is passed over."""
    history = []
    for path in sorted(paths.closed_dir(root).glob("*.json")):
        with suppress(OSError, ValueError, RecursionError):
            history.append(_read(path))
    return history


def _bytes(attempt: Attempt) -> bytes:
    try:
        data = msgspec.json.encode(attempt)
    except UnicodeEncodeError:  # half a character, in a server's answer or the name of a file
        data = msgspec.json.encode(_printable(msgspec.to_builtins(attempt)))
    return msgspec.json.format(data, indent=2) + b"\n"


def _printable(value: Any) -> Any:
    """`value` with a question mark for each half of a character, which no JSON reader has to accept."""
    if isinstance(value, str):
        return value.encode(errors="replace").decode()
    if isinstance(value, dict):
        return {_printable(key): _printable(item) for key, item in value.items()}
    return [_printable(item) for item in value] if isinstance(value, list | tuple) else value


def _read(path: Path) -> Attempt:
    return msgspec.json.decode(durable.read(path), type=Attempt)
