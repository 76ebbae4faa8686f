"""A load as programs read it (`load --json`, `--out`): vLLM's names, and ours under `labctl`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from labctl.encoding import as_json
from labctl.judge.targets import Judgement, TargetResult
from labctl.load import stats
from labctl.measure.loading import Loaded

SCHEMA_VERSION = 1

_PASSES = {Judgement.MET: True, Judgement.MISSED: False, Judgement.INCONCLUSIVE: None}


def record(loaded: Loaded, label: str | None, limits: Mapping[str, float]) -> dict[str, Any]:
    """The record of a run. `limits` are those of goodput, in ms."""
    run, subject = loaded.run, loaded.server.kept()
    flat = stats.as_json(run, date=datetime.now(), backend=subject.backend, label=label)
    goodput = {"request_goodput": as_json(run.goodput(limits))} if limits else {}
    return {**flat, **goodput, "labctl": as_json(_ours(loaded))}


def _ours(loaded: Loaded) -> dict[str, Any]:
    observed, server, run = loaded.observed, loaded.server, loaded.run
    validity = observed.validity
    judgement = loaded.judgement if loaded.results else None
    return {
        "schema_version": SCHEMA_VERSION,
        "targets": [_target(result) for result in loaded.results],
        "scale": round(loaded.scale.factor, 4) if loaded.scale else None,
        "verdict": judgement if validity.valid else "invalid",
        "validity": {"valid": validity.valid, "reasons": [asdict(reason) for reason in validity.reasons]},
        "server": {"pid": server.pid, "source_digest": server.source_digest, "managed": server.managed},
        "client": {
            "cpu_seconds": round(run.client_cpu_s, 4),
            "cpu_share": round(run.client_cpu_share, 4),
            "floor_p50_ms": observed.floor_ms,
            "little_residual": observed.residual,
        },
    }


def _target(result: TargetResult) -> dict[str, Any]:
    return {
        "metric": result.target.metric,
        "stat": result.target.stat,
        "op": result.target.op,
        "threshold": round(result.threshold, 4),
        "observed": result.observed,
        "pass": _PASSES[result.judgement],
    }
