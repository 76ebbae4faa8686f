import pytest

from labctl.judge.criteria import Expect, Opinion
from labctl.judge.shift import log_likelihood, opinion_of


def test_by_hand() -> None:
    # (3 + 1) / 2 · ln((3 · 0.1² + 0.7²) / (3 · 0.1²))
    assert log_likelihood([0.7], 0.7, 0.1) == pytest.approx(2 * 2.852, rel=1e-3)
    assert log_likelihood([0.35], 0.7, 0.1) == pytest.approx(0)
    assert log_likelihood([0.0], 0.7, 0.1) == pytest.approx(-log_likelihood([0.7], 0.7, 0.1))


def test_beyond_a_hypothesis_a_value_says_no_more_than_a_clear_one() -> None:
    assert log_likelihood([50.0], 0.7, 0.1) == log_likelihood([1.05], 0.7, 0.1)
    assert log_likelihood([-50.0], 0.7, 0.1) == log_likelihood([-0.35], 0.7, 0.1)


def test_values_that_spread_say_less() -> None:
    assert log_likelihood([0.7, 0.7], 0.7, 0.1) > log_likelihood([0.3, 1.1], 0.7, 0.1) > 0


@pytest.mark.parametrize(
    ("values", "opinion"),
    [
        ([], Opinion.OPEN),
        ([0.0], Opinion.OPEN),
        ([0.0, 0.0], Opinion.HEALTHY),
        ([2.0], Opinion.OPEN),
        ([2.0, 2.0], Opinion.BROKEN),
        ([2.0, 0.0], Opinion.OPEN),
        ([2.0, *[0.0] * 6], Opinion.OPEN),
        ([2.0, *[0.0] * 8], Opinion.HEALTHY),
    ],
)
def test_no_single_value_decides(values: list[float], opinion: Opinion) -> None:
    assert opinion_of(Expect.RISES, values, 0.7, 0.1) is opinion
    assert opinion_of(Expect.FALLS, [-value for value in values], 0.7, 0.1) is opinion
