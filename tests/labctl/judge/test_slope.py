import math

import pytest

from labctl.judge.blocks import Block, Observations
from labctl.judge.criteria import Expect, Opinion
from labctl.judge.slope import Slope
from labctl.load.samples import Sample
from labctl.measure.observation import Observation

MS = 1_000_000
RISES = Slope("ttft", "e2el_slope", "overload", Expect.RISES, 0.2)


def queueing(growth: float) -> Observations:
    """Two seconds of requests; each waits longer than the one before."""
    samples = [Sample(at * MS, round((100 + at + growth * at) * MS)) for at in range(0, 2000, 20)]
    return {"overload": Observation("overload", None, tuple(samples))}


@pytest.mark.parametrize(
    ("ours", "theirs", "opinion"),
    [
        (0.0, 0.0, Opinion.HEALTHY),
        (0.5, 0.0, Opinion.BROKEN),
        (0.5, 0.5, Opinion.HEALTHY),  # so does the reference's
        (0.0, 0.5, Opinion.HEALTHY),
        (0.1, 0.0, Opinion.OPEN),
    ],
)
def test_it_grows_where_the_references_does_not(ours: float, theirs: float, opinion: Opinion) -> None:
    found = RISES.weigh([Block(queueing(ours), queueing(theirs))] * 4)
    assert found.opinion is opinion
    assert found.figures["value"] == pytest.approx(ours, abs=1e-6)
    assert found.figures["reference"] == pytest.approx(theirs, abs=1e-6)


def test_without_figures_it_is_open() -> None:
    for pair in (Block({}, {}), Block(queueing(0.5)), Block({"overload": Observation("overload", None, ())})):
        found = RISES.weigh([pair] * 4)
        assert found.opinion is Opinion.OPEN
        assert math.isnan(found.figures["value"])
