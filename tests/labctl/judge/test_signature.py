import pytest

from labctl.judge.criteria import Expect
from labctl.judge.exact import Exact
from labctl.judge.ratio import Ratio
from labctl.judge.signature import LEAST_FACTOR, LEAST_SLOPE, criterion_of
from labctl.judge.slope import Slope
from labctl.judge.vote import Vote
from labctl.measure.metrics import METRICS, Method


def test_the_test_is_the_metrics() -> None:
    assert criterion_of("p95_ttft_ms", "s", Expect.RISES, 3) == (
        Ratio("p95_ttft_ms@s", "p95_ttft_ms", "s", Expect.RISES, 3)
    )
    assert criterion_of("serial_fraction", "together", Expect.RISES) == (
        Vote("serial_fraction@together", "alone", "together")
    )
    assert criterion_of("generated_per_delivered", "hang-ups", Expect.RISES, 1.5) == (
        Exact("generated_per_delivered@hang-ups", "generated_per_delivered", ("hang-ups",), Expect.RISES, 1.5)
    )
    assert criterion_of("ttft_slope", "overload", Expect.RISES, 0.3) == (
        Slope("ttft_slope@overload", "ttft_slope", "overload", Expect.RISES, 0.3)
    )


def test_a_rate_beside_the_reference_is_a_ratio() -> None:
    zero = criterion_of("refusal_rate", "overload", Expect.ZERO)
    assert zero == Ratio("refusal_rate@overload", "refusal_rate", "overload", Expect.FALLS, LEAST_FACTOR)


def test_without_at_least_there_is_a_usual_one() -> None:
    usual = [
        ("p50_itl_ms", LEAST_FACTOR),
        ("ttft_slope", LEAST_SLOPE),
        ("generated_per_delivered", LEAST_FACTOR),
        ("num_slots_used_when_idle", 1.0),
    ]
    for metric, at_least in usual:
        found = criterion_of(metric, "s", Expect.RISES)
        assert isinstance(found, Ratio | Slope | Exact)
        assert found.at_least == at_least


@pytest.mark.parametrize("metric", METRICS)
def test_every_metric_can_be_expected_to_rise(metric: str) -> None:
    assert criterion_of(metric, "s", Expect.RISES).name == f"{metric}@s"


@pytest.mark.parametrize("metric", [m.name for m in METRICS.values() if m.test is not Method.VOTE])
@pytest.mark.parametrize("expect", [Expect.FALLS, Expect.STILL])
def test_and_every_metric_of_one_observation_to_fall_or_stay(metric: str, expect: Expect) -> None:
    assert criterion_of(metric, "s", expect).name == f"{metric}@s"


def test_what_a_few_slow_requests_decide_may_move_further_before_it_counts_as_moved() -> None:
    tail, median = (criterion_of(f"{name}_healthz_ms", "s", Expect.STILL) for name in ("p95", "p50"))
    assert isinstance(tail, Ratio)
    assert isinstance(median, Ratio)
    assert tail.at_least > median.at_least


@pytest.mark.parametrize(
    ("metric", "expect", "at_least", "problem"),
    [
        ("p50_latency", Expect.RISES, None, "no metric is called 'p50_latency'"),
        ("p50_e2el_ms", Expect.EQUAL, None, "nobody can tell"),
        ("serial_fraction", Expect.FALLS, None, "nobody can tell"),
        ("ttft_slope", Expect.ZERO, None, "nobody can tell"),
        ("p50_e2el_ms", Expect.RISES, 1.0, "not above 1"),
        ("ttft_slope", Expect.RISES, 0.0, "not above 0"),
        ("generated_per_delivered", Expect.RISES, 0.5, "not above 1"),
    ],
)
def test_what_makes_no_sense_is_refused(
    metric: str, expect: Expect, at_least: float | None, problem: str
) -> None:
    with pytest.raises(ValueError, match=problem):
        criterion_of(metric, "s", expect, at_least)
