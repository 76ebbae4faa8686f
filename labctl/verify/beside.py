"""The learner's server beside the reference, under the lab's load: what is measured, and what that decides.

Knows labs, servers and criteria, and has no words for people.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from labctl.catalog.in_use import InUse
from labctl.judge.trial import Verdict
from labctl.measure.blocks import Bench
from labctl.measure.capacity import capacity_for
from labctl.measure.servers import Server
from labctl.runs.run import Series
from labctl.verify.criteria import scenarios_of, trial_of


def bench_of(
    used: InUse,
    learner: Server,
    reference: Server,
    *,
    rng: random.Random | None = None,
    keep: Callable[[Series], None] = lambda _: None,
) -> Bench:
    """Both servers under all scenarios that count. `rng`: None for requests that nobody can foresee.

    Raises ReferenceUnhealthy.
    """
    scenarios = scenarios_of(used)
    capacity = capacity_for(reference, used.lab, scenarios)
    return Bench(learner, reference, used.lab, scenarios, capacity, rng or random.SystemRandom(), keep)


def decide(used: InUse, bench: Bench, on_block: Callable[[Verdict], None] = lambda _: None) -> Verdict:
    """Measure block by block until there is a verdict.

    Raises:
        ServerDidNotStart, ReferenceUnhealthy: a server went away.
        Interrupted: Ctrl-C; what was measured until then has been kept.
    """
    return trial_of(used).decide(bench.blocks(), on_block)
