"""What a verification leaves behind: the figures with the attempt, the completed record of a repair."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from pathlib import Path

from labctl.catalog.breaks import load_break
from labctl.learner import records
from labctl.load.stats import Summary
from labctl.measure.symptom import figures
from labctl.runs import run as runs
from labctl.tree import attempts, patching, stray
from labctl.tree.attempts import Attempt
from labctl.tree.repository import Repository
from labctl.units import elapsed
from labctl.verify.checks import Check, Mark, Name
from labctl.verify.outcome import FixKind, fix_kind


def complete(root: Path, attempt: Attempt, marks: Mapping[Name, Mark], now: datetime) -> FixKind:
    """Open and complete the record of a repaired attempt, then close it."""
    kind = fix_kind(marks, original_bytes=file_states(root, attempt) == {"original"})
    records.update(
        root,
        attempt,
        unseal=True,
        verified_at=attempts.iso(now),
        time_to_fix=elapsed(time_spent(attempt, now)),
        fix_kind=kind.value,
        fix_diff=patching.fix_diff(root, attempt),
    )
    attempt.repair_leaves_lines = stray.leaves_lines(root, load_break(root, attempt.break_id))
    attempts.close(root, attempt, "verified")
    return kind


def time_spent(attempt: Attempt, now: datetime) -> timedelta:
    """From apply to now, in whole seconds."""
    return now.replace(microsecond=0) - datetime.fromisoformat(attempt.applied_at)


def complete_reverted(root: Path, now: datetime) -> bool:
    """If the last attempt was given up, note in its record that the tree was healthy again."""
    history = attempts.closed(root)
    if not history or history[-1].outcome != "reverted":
        return False
    record = records.read(root, history[-1])
    if record is None or record["verified_at"] is not None:
        return False
    return records.update(root, history[-1], unseal=True, verified_at=attempts.iso(now))


def file_states(root: Path, attempt: Attempt) -> set[patching.State]:
    return set(patching.file_states(root, attempt).values())


def is_just_broken(root: Path, attempt: Attempt, commit: str) -> bool:
    """Whether the server is that of `commit` with the break in, to the byte, and nothing besides."""
    if file_states(root, attempt) != {"broken"}:
        return False
    repository = Repository(root)
    changed = repository.run("diff", "--name-only", "-z", commit, "--", "miniserve").split("\0")
    added = repository.run("ls-files", "-z", "--others", "--exclude-standard", "--", "miniserve").split("\0")
    return {path for path in (*changed, *added) if path} == set(attempt.files)


def remember(attempt: Attempt, checks: Sequence[Check], series: Sequence[runs.Series], now: datetime) -> None:
    """Put the checks, and the figures they rest on, into the attempt (which the caller saves)."""
    attempt.last_verify = {
        "at": attempts.iso(now),
        "checks": [asdict(check) for check in checks],
        "measured": figures(load) if (load := _under_load(series)) else None,
    }


def _under_load(series: Sequence[runs.Series]) -> Summary | None:
    """The learner's server at the lab's concurrency, over all blocks."""
    blocks = [one for one in series if one.role == "subject" and one.concurrency != 1]
    return runs.pooled(blocks) if blocks else None
