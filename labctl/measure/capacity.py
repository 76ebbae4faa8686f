"""What this machine can do: how long one request alone takes on the reference server, and how many requests a
second it answers at most.

Knows servers and load. It judges nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from labctl.catalog.labs import Lab
from labctl.catalog.scenarios import ClosedArrivals, Scenario
from labctl.errors import ReferenceUnhealthy
from labctl.judge.targets import Scale
from labctl.load.arrivals import Closed
from labctl.measure.observing import Observed, observe
from labctl.measure.servers import Server

SINGLE_WARMUP = 5
SINGLE_REQUESTS = 15
TIMEOUT_S = 30.0
FULL = 16  # requests at once: as many as there are slots
FULL_SECONDS = 2.0


def scale_on(reference: Server, lab: Lab) -> Scale:
    """How long one request alone takes on the reference server. Raises ReferenceUnhealthy if one fails."""
    arrivals = Closed(1, num_requests=SINGLE_REQUESTS, timeout_s=TIMEOUT_S)
    observed = _plain(reference, lab, arrivals, SINGLE_WARMUP)
    return Scale(single_ms=observed.run.p50_ms, reference_ms=lab.reference_single_ms)


def capacity_of(reference: Server, lab: Lab) -> float:
    """Requests a second that the reference server answers with all its slots in use. Raises
    ReferenceUnhealthy.
    """
    return _plain(
        reference, lab, Closed(FULL, FULL_SECONDS, timeout_s=TIMEOUT_S), FULL
    ).run.request_throughput


def capacity_for(reference: Server, lab: Lab, scenarios: Iterable[Scenario]) -> float | None:
    """The capacity, if one of the scenarios is given in times of it. Raises ReferenceUnhealthy."""
    needs_it = any(scenario.times_capacity for scenario in scenarios)
    return capacity_of(reference, lab) if needs_it else None


def _plain(reference: Server, lab: Lab, arrivals: Closed, warmup_requests: int) -> Observed:
    """Whole answers to the default workload, whatever the lab's own scenarios ask."""
    plain = Scenario(arrivals=ClosedArrivals(concurrency=arrivals.concurrency), name="plain")
    observed = observe(
        reference, plain, arrivals, lab.workloads, seed=plain.seed, warmup_requests=warmup_requests
    )
    if observed.run.failed:
        raise ReferenceUnhealthy(
            "load.error.reference_errors", failed=observed.run.failed, sent=observed.run.num_prompts
        )
    return observed
