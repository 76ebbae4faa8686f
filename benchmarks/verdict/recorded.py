"""Paired blocks from latencies and counts alone, which is all that a recorded verdict holds, and back.

Knows the format of the record, and observations. It starts no server and decides nothing.
"""

from collections.abc import Sequence
from typing import Any

from labctl.judge.blocks import Block, Observations
from labctl.judge.defaults import default_criteria
from labctl.judge.trial import Trial
from labctl.judge.vote import Vote
from labctl.load.samples import TIMEOUT, Sample
from labctl.measure.observation import Observation
from labctl.measure.validity import Flaw, Reason, Validity

ALONE, TOGETHER = "alone", "together"
PROMISED_P50 = 2.5  # times one request alone: lab 02's target


def recorded_trial(late_factor: float) -> Trial:
    """The criteria that a record has the figures for. `late_factor`: the p95 target, in times of one request
    alone."""
    criteria = default_criteria(
        TOGETHER, ALONE, {"p50": PROMISED_P50, "p95": late_factor}, own=(Vote("shape", ALONE, TOGETHER),)
    )
    return Trial(tuple(one for one in criteria if one.name != "answers"))


def observed(
    scenario: str, concurrency: int, latencies_ms: Sequence[float], num_requests: int, num_failed: int = 0
) -> Observation:
    """A run of which only this is known. Time-outs are among the latencies: the longest, as they waited
    longest."""
    num_timeouts = len(latencies_ms) + num_failed - num_requests
    longest_first = sorted(range(len(latencies_ms)), key=latencies_ms.__getitem__, reverse=True)
    timeouts = set(longest_first[:num_timeouts])
    answered = [
        Sample(0, round(latency * 1e6), TIMEOUT if index in timeouts else None)
        for index, latency in enumerate(latencies_ms)
    ]
    failed = [Sample(0, 0, "http_500")] * (num_failed - num_timeouts)
    duration_s = sum(latencies_ms) / 1e3 / concurrency  # by Little's law
    return Observation(scenario, concurrency, (*answered, *failed), duration_s=duration_s)


def block_of(fields: dict[str, Any]) -> Block:
    """What `fields_of` has written. Raises KeyError, TypeError or ValueError for anything else."""
    reasons = tuple(
        Reason(Flaw(reason["check"]), reason["figure"], reason["limit"])
        for reason in fields["validity"]["reasons"]
    )
    return Block(_side(fields["learner"]), _side(fields["reference"]), Validity(reasons))


def fields_of(block: Block) -> dict[str, Any]:
    """The block as it is recorded, latencies to 10 µs."""
    reasons = [
        {"check": one.check, "figure": one.figure, "limit": one.limit} for one in block.validity.reasons
    ]
    return {
        "learner": _fields_of_side(block.learner),
        "reference": _fields_of_side(block.reference),
        "validity": {"reasons": reasons},
    }


def rounded(block: Block) -> Block:
    """The block as it comes back from its record."""
    return block_of(fields_of(block))


def _side(fields: dict[str, Any]) -> Observations:
    concurrencies = {ALONE: 1, TOGETHER: fields["concurrency"]}
    return {name: observed(name, number, **fields[name]) for name, number in concurrencies.items()}


def _fields_of_side(side: Observations) -> dict[str, Any]:
    runs = {name: _fields_of(side[name]) for name in (ALONE, TOGETHER)}
    return {**runs, "concurrency": side[TOGETHER].concurrency}


def _fields_of(seen: Observation) -> dict[str, Any]:
    return {
        "latencies_ms": [round(latency, 2) for latency in seen.latencies_ms],
        "num_requests": len(seen.samples),
        "num_failed": sum(one.error is not None for one in seen.samples),
    }
