import math
import random
from collections.abc import Sequence
from itertools import product

import pytest

from labctl.judge.paired import EXACT_UP_TO, ratio, signed_rank_p


def p_by_enumeration(differences: Sequence[float]) -> float:
    """The two-sided p-value over every pattern of signs, with mean ranks and Pratt's zeros."""
    sizes = sorted(map(abs, differences))
    ranks = [
        sum(i + 1 for i, size in enumerate(sizes) if size == abs(d)) / sizes.count(abs(d))
        for d in differences
        if d != 0
    ]
    seen = sum(rank for rank, d in zip(ranks, filter(None, differences), strict=True) if d > 0)
    sums = [
        sum(rank for rank, sign in zip(ranks, signs, strict=True) if sign)
        for signs in product([0, 1], repeat=len(ranks))
    ]
    below = sum(s <= seen for s in sums)
    above = sum(s >= seen for s in sums)
    return min(1.0, 2 * min(below, above) / len(sums))


def normal(rng: random.Random, count: int, mean: float = 0.3) -> list[float]:
    return [rng.gauss(mean, 1) for _ in range(count)]


def test_a_small_case_by_hand() -> None:
    # Ranks of 1, -2, 3, 4: positive 1 + 3 + 4 = 8 of 10; sums of at most 2: {}, {1}, {2}; 2 · 3/16.
    assert signed_rank_p([1, -2, 3, 4]) == 6 / 16


def test_the_estimate_is_the_median_of_the_walsh_averages() -> None:
    # ln ratios 0, ln 4: averages 0, ln 2, ln 4.
    found = ratio([1, 4], [1, 1])
    assert found.estimate == pytest.approx(2)
    assert [found.low, found.high] == pytest.approx([1, 4])
    assert (found.coverage, found.num_pairs) == (0.5, 2)


def test_twice_as_slow_and_twice_as_fast_cancel_out() -> None:
    found = ratio([100, 200], [200, 100])
    assert found.estimate == pytest.approx(1)
    assert found.p_value == 1


@pytest.mark.parametrize(("pairs", "coverage"), [(1, 0), (2, 0.5), (3, 0.75), (5, 0.9375), (6, 0.96875)])
def test_few_pairs_give_their_widest_interval_and_say_what_it_is_worth(pairs: int, coverage: float) -> None:
    found = ratio(range(2, pairs + 2), [1] * pairs)
    assert found.coverage == coverage
    assert [found.low, found.high] == pytest.approx([2, pairs + 1])


def test_more_pairs_may_leave_out_the_ends() -> None:
    # n = 8: sums of at most 3 have 5 of 256 patterns, of at most 4 have 7; so 3 averages are left out.
    found = ratio(range(2, 10), [1] * 8)
    assert found.coverage == pytest.approx(1 - 2 * 5 / 256)
    assert found.low > 2
    assert found.high < 9


def test_one_wild_block_hardly_moves_the_estimate() -> None:
    steady = ratio([1.5, 1.52, 1.48, 1.5, 1.51, 1.49, 1.5], [1] * 7)
    wild = ratio([1.5, 1.52, 1.48, 1.5, 1.51, 1.49, 150], [1] * 7)
    assert wild.estimate == pytest.approx(steady.estimate, rel=0.01)


@pytest.mark.parametrize(
    "differences",
    [[1, 1, 1, -1], [1, -1, 2, -2, 3], [0.0, 0.0, 1, 2, -3], [0.0, 1, 1, -2, 5, 5, 5, -7], [0.0, 1], [5]],
)
def test_ties_and_zeros_are_exact(differences: list[float]) -> None:
    assert signed_rank_p(differences) == pytest.approx(p_by_enumeration(differences))


def test_only_zeros_show_no_difference() -> None:
    assert signed_rank_p([0.0, 0.0]) == 1


def test_a_pair_without_a_difference_never_makes_one_more_significant() -> None:
    assert signed_rank_p([0.0, 1, 2, 3]) >= signed_rank_p([1, 2, 3])


def test_exact_and_normal_meet_where_one_takes_over() -> None:
    rng = random.Random(1)
    differences = normal(rng, EXACT_UP_TO)
    exact, approximate = signed_rank_p(differences), signed_rank_p([*differences, 0.01, -0.011])
    assert approximate == pytest.approx(exact, abs=0.02)


def test_the_interval_holds_the_truth_as_often_as_it_says() -> None:
    rng = random.Random(20260801)
    held = 0
    for _ in range(1000):
        first = [3 * math.exp(rng.gauss(0, 0.25)) for _ in range(7)]
        found = ratio(first, [math.exp(rng.gauss(0, 0.25)) for _ in range(7)])
        held += found.low <= 3 <= found.high
    assert found.coverage == pytest.approx(1 - 2 * 3 / 2**7)  # sums of at most 2: {}, {1}, {2}
    assert held / 1000 == pytest.approx(found.coverage, abs=0.015)


@pytest.mark.parametrize(
    ("first", "second"), [([], []), ([1.0], []), ([1.0], [0.0]), ([math.nan], [1.0]), ([-1.0], [1.0])]
)
def test_what_makes_no_pair_is_refused(first: list[float], second: list[float]) -> None:
    with pytest.raises(ValueError, match=r"no pairs|above zero"):
        ratio(first, second)


@pytest.mark.parametrize("count", [3, 7, 20, 50])
def test_the_same_p_as_scipy_without_ties(count: int) -> None:
    stats = pytest.importorskip("scipy.stats")
    differences = normal(random.Random(count), count)
    assert signed_rank_p(differences) == pytest.approx(stats.wilcoxon(differences, method="exact").pvalue)


@pytest.mark.parametrize("digits", [0, 1, 9])
def test_the_same_p_as_scipy_for_many_with_ties_and_zeros(digits: int) -> None:
    stats = pytest.importorskip("scipy.stats")
    differences = [round(d, digits) + 0.0 for d in normal(random.Random(digits), 80, mean=0.2)]
    theirs = stats.wilcoxon(differences, zero_method="pratt", correction=True, method="approx").pvalue
    assert signed_rank_p(differences) == pytest.approx(theirs)
