"""Paired blocks by hand: a server alone and with eight requests at once, of which latencies are known."""

from collections.abc import Sequence

from benchmarks.verdict.recorded import ALONE, TOGETHER, observed, recorded_trial
from labctl.judge.blocks import Block, Observations
from labctl.measure.validity import VALID, Flaw, Reason, Validity

AT_ONCE = 8
LAB = recorded_trial(6.0)  # the criteria of the first lab
INVALID = Validity((Reason(Flaw.CLIENT_CPU, 0.95, 0.80),))


def server(
    sigma: float = 0.08, *, alone: float = 100.0, failed: int = 0, together: Sequence[float] = ()
) -> Observations:
    """6 requests alone, each of `alone` ms, and 24 at once, by σ̂ or as given; so many of these fail."""
    latencies = together or [alone * (1 + 7 * sigma)] * (24 - failed)
    return {
        ALONE: observed(ALONE, 1, [alone] * 6, 6),
        TOGETHER: observed(TOGETHER, AT_ONCE, latencies, 24, failed),
    }


SILENT: Observations = {
    ALONE: observed(ALONE, 1, [], 6, 6),
    TOGETHER: observed(TOGETHER, AT_ONCE, [], 24, 24),
}


def block(
    sigma: float = 0.08,
    reference: float = 0.08,
    *,
    alone: float = 100.0,
    reference_alone: float = 100.0,
    validity: Validity = VALID,
) -> Block:
    """Two servers by their σ̂."""
    return Block(server(sigma, alone=alone), server(reference, alone=reference_alone), validity)
