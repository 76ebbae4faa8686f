"""The few figures of a run that an attempt and the learner's record keep."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from labctl.learner import records
from labctl.load.stats import Summary
from labctl.tree import attempts, patching


def note_symptom(root: Path, run: Summary) -> None:
    """Keep the figures of a run under a break with its attempt and in the learner's record.

    Only while the break is in as it was applied: what is measured after a repair is not the symptom.
    """
    attempt = attempts.load_active(root)
    if attempt is None or attempt.phase != "applied":
        return
    if set(patching.file_states(root, attempt).values()) != {"broken"}:
        return
    attempt.measured = figures(run)
    attempts.save(root, attempt)
    records.update(root, attempt, measured=attempt.measured)


def figures(run: Summary) -> dict[str, Any]:
    """Concurrency (None in an open loop), latencies in ms, requests a second, share of errors."""
    return {
        "concurrency": run.concurrency,
        "p50_ms": round(run.p50_ms, 1),
        "p95_ms": round(run.p95_ms, 1),
        "rps": round(run.request_throughput, 2),
        "error_rate": round(run.error_rate, 4),
    }
