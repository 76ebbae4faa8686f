from dataclasses import replace

import pytest

from benchmarks.verdict.recorded import ALONE, TOGETHER
from labctl.judge.blocks import Block, Observations
from labctl.judge.bound import Bound
from labctl.judge.criteria import Finding, Opinion
from labctl.judge.targets import Judgement, Target, against_targets, limit_of
from labctl.measure.observation import Counters
from tests.labctl.blocks import SILENT, server

WASTE = Target(metric="generated_per_delivered", op="<=", threshold=1.3)
THROUGHPUT = Target(metric="request_throughput", op=">=", threshold=30, scales="throughput")
P50 = Target(metric="p50_e2el_ms", op="<=", threshold=250, scales="latency")
P95 = Target(metric="p95_e2el_ms", op="<=", threshold=600, scales="latency")
ERRORS = Target(metric="error_rate", op="<=", threshold=0.01)
SLOPE = Target(metric="e2el_slope", op="<=", threshold=0.1)


def wasting(generated: float, side: Observations | None = None) -> Observations:
    """A server that computes so many tokens for each that it delivers."""
    page = {"miniserve_generation_tokens_total": 100 * generated, "miniserve_delivered_tokens_total": 100.0}
    seen = side or server()
    return {name: replace(one, counters=Counters(rested=page)) for name, one in seen.items()}


def weighed(target: Target, ours: Observations, theirs: Observations, blocks: int = 4) -> Finding:
    return Bound(target, TOGETHER, ALONE, 100.0).weigh([Block(ours, theirs)] * blocks)


def test_the_limit_is_the_target_or_what_the_reference_needs() -> None:
    fast, slow = server(0.05)[TOGETHER], server(0.3)[TOGETHER]  # p50 of 135 and of 310 ms
    assert limit_of(P50, 1.0) == 250
    assert limit_of(P50, 2.0, fast) == 500
    assert limit_of(P50, 1.0, slow) == pytest.approx(1.75 * 310)
    assert limit_of(P95, 1.0, slow) == pytest.approx(2.5 * 310)
    assert limit_of(ERRORS, 1.0, server(failed=12)[TOGETHER]) == 0.01
    assert limit_of(THROUGHPUT, 1.0, slow) == pytest.approx(24 / 0.93 / 1.75)
    assert limit_of(WASTE, 1.0, wasting(1.06)[TOGETHER]) == pytest.approx(1.25 * 1.06)
    assert limit_of(SLOPE, 1.0, fast) == 0.1  # too few requests for a slope
    assert limit_of(P50, 1.0, SILENT[TOGETHER]) == 250


def test_load_and_verdict_ask_the_same() -> None:
    paused, reference = server(together=[456.0] * 24)[TOGETHER], server()[TOGETHER]
    (missed,) = against_targets([P50], paused, 1.0, reference)
    assert missed.judgement is Judgement.MISSED
    assert missed.threshold == pytest.approx(1.75 * 156)
    (met,) = against_targets([P50], server(0.21)[TOGETHER], 1.0, reference)
    assert met.judgement is Judgement.MET
    assert met.is_widened(1.0)


@pytest.mark.parametrize(
    ("ours", "theirs", "opinion"),
    [
        (1.05, 1.06, Opinion.HEALTHY),
        (1.2, 1.06, Opinion.OPEN),  # nearer to the limit than to the reference
        (1.25, 1.2, Opinion.HEALTHY),
        (3.5, 1.06, Opinion.BROKEN),
        (3.5, 3.4, Opinion.HEALTHY),  # so does the reference
    ],
)
def test_beside_the_limit(ours: float, theirs: float, opinion: Opinion) -> None:
    found = weighed(WASTE, wasting(ours), wasting(theirs))
    assert (found.criterion, found.opinion) == ("target_generated_per_delivered", opinion)
    assert found.figures["value"] == pytest.approx(ours)


def test_a_figure_that_should_be_high() -> None:
    assert weighed(THROUGHPUT, server(1.0), server()).opinion is Opinion.BROKEN
    assert weighed(THROUGHPUT, server(), server()).opinion is Opinion.HEALTHY


def test_one_block_never_decides() -> None:
    assert weighed(WASTE, wasting(1.0), wasting(1.06), blocks=1).opinion is Opinion.OPEN
    assert weighed(WASTE, wasting(9.0), wasting(1.06), blocks=1).opinion is Opinion.OPEN


def test_what_the_reference_does_not_show_is_not_asked_of_the_learner() -> None:
    assert weighed(WASTE, server(), server()).opinion is Opinion.HEALTHY
    assert weighed(WASTE, server(), wasting(1.06)).opinion is Opinion.OPEN


SLOTS = Target(metric="num_slots_used_when_idle", op="<=", threshold=0)


def holding(num_slots: int) -> Observations:
    """A server that still holds so many slots when nobody asks any more."""
    page = {"miniserve_num_slots_used": float(num_slots)}
    return {name: replace(one, counters=Counters(rested=page)) for name, one in server().items()}


@pytest.mark.parametrize(
    ("slots", "opinion"),
    [
        ([0], Opinion.OPEN),
        ([0, 0], Opinion.HEALTHY),
        ([0, 1, 0, 0], Opinion.OPEN),  # one block may have been unlucky
        ([1, 2], Opinion.BROKEN),
    ],
)
def test_a_count_may_be_bounded_by_nothing(slots: list[int], opinion: Opinion) -> None:
    blocks = [Block(holding(ours), holding(0)) for ours in slots]
    assert Bound(SLOTS, TOGETHER, ALONE, 100.0).weigh(blocks).opinion is opinion
