"""From a line of a break's signature to the criterion that looks for it.

BROKEN means that the server shows the signature; of a metric that should stay still, that it moved.
"""

from labctl.judge.criteria import Criterion, Expect
from labctl.judge.exact import Exact
from labctl.judge.ratio import Ratio
from labctl.judge.slope import Slope
from labctl.judge.vote import Vote
from labctl.measure.metrics import METRICS, TAIL, Method

LEAST_FACTOR = 2.0  # what noise of 25 % in every run can hardly make, and seven blocks can tell
LEAST_FACTOR_TAIL = 4.0  # by how much what a few slow requests decide must move if it should stay still
LEAST_SLOPE = 0.2  # each second of the run adds 0.2 s


def criterion_of(
    metric: str, scenario: str, expect: Expect, at_least: float | None = None, *, alone: str = "alone"
) -> Criterion:
    """The right test for the metric, named after metric and scenario.

    `at_least`: times the reference's figure, above 1; of a slope, the difference from the reference's, above
    0. Choose it well below what the break really does: a server that shows just so much is a border case.
    `alone`: the scenario with one request at a time, for a metric that takes two.

    Raises:
        ValueError: no such metric, an `at_least` that is none, or the metric cannot do what is expected.
    """
    found = METRICS.get(metric)
    if found is None:
        raise ValueError(f"no metric is called {metric!r}")
    name = f"{metric}@{scenario}"
    match found.test:
        case Method.VOTE if expect is Expect.RISES:
            return Vote(name, alone, scenario)
        case Method.SLOPE if expect in (Expect.RISES, Expect.FALLS, Expect.STILL):
            return Slope(name, metric, scenario, expect, _above(0, at_least, LEAST_SLOPE))
        case Method.RATIO | Method.RATE if expect is not Expect.EQUAL:
            moves = Expect.FALLS if expect is Expect.ZERO else expect
            is_tail = expect is Expect.STILL and found.noise >= TAIL
            usual = LEAST_FACTOR_TAIL if is_tail else LEAST_FACTOR
            return Ratio(name, metric, scenario, moves, _above(1, at_least, usual))
        case Method.EXACT:
            usual = 1.0 if found.unit == "count" else LEAST_FACTOR
            least = _above(1, at_least, usual)
            return Exact(name, metric, (scenario,), expect, least, needs_reference=not found.is_difference)
        case _:
            raise ValueError(f"nobody can tell whether {metric} is {expect}")


def _above(least: float, at_least: float | None, usual: float) -> float:
    if at_least is None:
        return usual
    if not at_least > least:
        raise ValueError(f"at_least is {at_least}, not above {least}")
    return at_least
