"""What the server is judged by: the criteria that every lab has, the lab's own, and those of the break.

Knows labs and breaks as their files describe them. It judges nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from labctl.catalog.in_use import InUse
from labctl.catalog.labs import Lab
from labctl.catalog.scenarios import Scenario
from labctl.judge.bound import Bound
from labctl.judge.criteria import Criterion, Expect
from labctl.judge.defaults import default_criteria
from labctl.judge.signature import criterion_of
from labctl.judge.trial import Trial
from labctl.judge.vote import Vote
from labctl.measure.metrics import METRICS, Method

LATENCIES = {"p50_e2el_ms": "p50", "p95_e2el_ms": "p95"}
ERRORS, FAILURES = "error_rate", "failure_rate"


def trial_of(used: InUse) -> Trial:
    """The trial of a server under the lab in use, with the signature of the break that is or was in."""
    lab = used.lab
    targets = {target.figure for target in lab.targets}
    return Trial(
        default_criteria(
            used.scenario.name,
            lab.file.alone,
            _promised(lab),
            own=tuple(_own(used)),
            errors=FAILURES if FAILURES in targets else ERRORS,
        )
    )


def scenarios_of(used: InUse) -> tuple[Scenario, ...]:
    """The scenarios that `trial_of` needs, each once."""
    names = [used.lab.file.alone, used.scenario.name]
    if used.lab.file.serial_fraction:
        names.append(used.lab.file.serial_fraction.together)
    if used.brk:
        names += [sign.scenario for sign in used.brk.signature if sign.decides]
    return tuple(used.lab.scenarios[name] for name in dict.fromkeys(names))


def _promised(lab: Lab) -> dict[str, float]:
    """The lab's latency targets, in times of one request alone."""
    return {
        LATENCIES[target.figure]: target.threshold / lab.reference_single_ms
        for target in lab.targets
        if target.figure in LATENCIES and target.scales == "latency"
    }


def _own(used: InUse) -> Iterator[Criterion]:
    alone = used.lab.file.alone
    if used.lab.file.serial_fraction:
        yield Vote("shape", alone, used.lab.file.serial_fraction.together)
    for sign in used.brk.signature if used.brk else ():
        if sign.decides:
            expect = Expect(sign.expect)
            yield criterion_of(sign.metric, sign.scenario, expect, sign.at_least, alone=alone)
    if used.scenario.name == used.lab.default.name:
        yield from _bounds(used.lab)


def _bounds(lab: Lab) -> Iterator[Criterion]:
    """The targets that no other criterion asks about. In a closed loop throughput follows from latency, by
    Little's law.
    """
    for target in lab.targets:
        metric = METRICS[target.figure]
        follows = metric.unit == "per_second" and lab.default.concurrency is not None
        if target.figure not in LATENCIES and metric.test is not Method.RATE and not follows:
            yield Bound(target, lab.default.name, lab.file.alone, lab.reference_single_ms)
