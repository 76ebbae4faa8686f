"""Kept runs as programs read them (`--json`): heads, figures, comparisons. Prints nothing."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from labctl.encoding import as_json
from labctl.load.stats import Summary
from labctl.runs import run as runs
from labctl.runs.run import Demand, Line, Run
from labctl.view import run_words


def listed(run: Run) -> dict[str, Any]:
    """A run as `runs list --json` gives it."""
    return {**_head(run), "requests": run.num_requests}


def shown(run: Run, file: str) -> dict[str, Any]:
    """A run as `runs show --json` gives it; `file` is where it is kept."""
    figures, lines = run.figures(), run.lines()
    series = [
        {**_line(line), "client": asdict(runs.worst(lines[line])), **run_words.figures(summary)}
        for line, summary in figures.items()
    ]
    said = {
        "environment": asdict(run.environment),
        "subject": asdict(run.subject),
        "validity": {"valid": run.validity.valid, "reasons": list(map(str, run.validity.reasons))},
        "verdict": run.verdict and {**run.verdict, **_text(run.verdict)},
    }
    everything: dict[str, Any] = as_json({**_head(run), **said, "series": series, "file": file})
    return everything


def compared(a: Run, b: Run) -> dict[str, Any]:
    """Two runs as `runs compare --json` gives them."""
    in_a, in_b = a.figures(), b.figures()
    series = [
        {**_line(line), **_figures_of_both(in_a.get(line), in_b.get(line))}
        for line in sorted({**in_a, **in_b}, key=runs.order)
    ]
    differences = [asdict(one) for one in runs.differences(a, b)]
    both: dict[str, Any] = as_json(
        {"a": _head(a), "b": _head(b), "differences": differences, "series": series}
    )
    return both


def ratio(a: float, b: float) -> float:
    """`b` in multiples of `a`; NaN if `a` is 0."""
    return b / a if a else math.nan


def _head(run: Run) -> dict[str, Any]:
    """What every `--json` says about a run."""
    return {
        "id": run.id,
        "command": run.command,
        "label": run.label,
        "at": run.at,
        "partial": run.partial,
        "valid": run.validity.valid,
        "loads": [_load(line.load) for line in run.lines() if line.role == "subject"],
    }


def _text(verdict: Mapping[str, Any]) -> dict[str, str]:
    """What a verdict says, in the language in use."""
    return {"text": str(verdict["text"])} if "text" in verdict else {}


def _line(line: Line) -> dict[str, Any]:
    return {**_load(line.load), "role": line.role}


def _load(load: Demand) -> dict[str, Any]:
    """The scenario is left out if there is none."""
    values = load._asdict()
    return values if load.scenario else {name: values[name] for name in ("concurrency", "request_rate")}


def _figures_of_both(a: Summary | None, b: Summary | None) -> dict[str, Any]:
    """The figures of one load in both runs, None if a run has none, and those of B in multiples of A's."""
    left, right = a and run_words.figures(a), b and run_words.figures(b)
    ratios = {name: ratio(left[name], right[name]) for name in run_words.FORMATS} if left and right else None
    return {"a": left, "b": right, "ratio": ratios}
