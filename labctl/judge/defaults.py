"""The criteria that every lab has: few errors, right answers, and no request slower than it need be.

Knows which tests there are. It does not know labs, breaks or servers.
"""

from collections.abc import Mapping, Sequence

from labctl.judge.criteria import Criterion, Expect
from labctl.judge.exact import Exact
from labctl.judge.late import LATENESS, SLOWNESS, Late
from labctl.judge.rate import Rate
from labctl.judge.sprt import Sprt

ERRORS = Sprt(p0=0.01, p1=0.10, alpha=0.001, beta=0.005)


def default_criteria(
    scenario: str,
    alone: str,
    promised: Mapping[str, float],
    *,
    own: Sequence[Criterion] = (),
    errors: str = "error_rate",
) -> tuple[Criterion, ...]:
    """What is asked of any server under the lab's own load.

    - `alone`: the scenario with one request at a time, which says how fast this machine is.
    - `promised`: the lab's latency targets by quantile ("p50", "p95"), in times of one request alone. What
      is not promised is bounded by what the reference needs.
    - `own`: what this lab asks besides. It is named as the cause before a server is called slow.
    - `errors`: the metric of what counts as an error: `failure_rate` if a server under this load may refuse.
    """
    both = (alone, scenario)
    return (
        Rate("errors", errors, both, ERRORS),
        Exact("answers", "num_wrong_answers", both, Expect.RISES, needs_reference=False),
        *own,
        Late(LATENESS, scenario, alone, promised.get("p95", 0.0)),
        Late(SLOWNESS, scenario, alone, promised.get("p50", 0.0)),
    )
