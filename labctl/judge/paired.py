"""How many times slower? The ratio of two servers measured in turns, with an interval that noise cannot fool.

Knows pairs of positive figures. It does not know what they are, nor who is to blame.

What is compared is the logarithm of each pair's ratio, so that twice as slow and twice as fast weigh alike.
Estimate: Hodges and Lehmann (1963), the median of the Walsh averages (the means of all pairs of values, each
with itself too). Interval and p-value: the signed-rank test (Wilcoxon 1945), which asks for symmetry and for
no particular distribution, and which one wild block moves by no more than one rank.
"""

import math
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate, combinations_with_replacement

EXACT_UP_TO = 50  # pairs; beyond that the normal approximation is good to a fraction of a per cent
NORMAL = statistics.NormalDist()
CONFIDENCE = 0.95  # of the interval


@dataclass(frozen=True, slots=True)
class Estimate:
    """first / second over `num_pairs` pairs: estimate, interval, and what the interval is worth.

    `coverage` is the interval's exact confidence: at least CONFIDENCE, unless so few pairs cannot give it.
    Then the interval is the widest that they do give, from the smallest ratio to the largest: 2 pairs cover
    50 %, 3 cover 75 %, 6 are the first to cover 95 %. `p_value`: two-sided, of no difference.
    """

    estimate: float
    low: float
    high: float
    coverage: float
    p_value: float
    num_pairs: int


def ratio(first: Sequence[float], second: Sequence[float]) -> Estimate:
    """The ratio of `first` to `second`, paired by position.

    Raises:
        ValueError: no pairs, a different number of each, or a figure that is not above zero.
    """
    if len(first) != len(second) or not first:
        raise ValueError(f"{len(first)} and {len(second)} figures make no pairs")
    if not all(figure > 0 for figure in (*first, *second)):
        raise ValueError("a figure is not above zero")
    logs = [math.log(a / b) for a, b in zip(first, second, strict=True)]
    averages = sorted((a + b) / 2 for a, b in combinations_with_replacement(logs, 2))
    skipped, coverage = _interval(len(logs))
    return Estimate(
        estimate=math.exp(statistics.median(averages)),
        low=math.exp(averages[skipped]),
        high=math.exp(averages[-1 - skipped]),
        coverage=coverage,
        p_value=signed_rank_p(logs),
        num_pairs=len(logs),
    )


def signed_rank_p(differences: Sequence[float]) -> float:
    """Two-sided p-value of the signed-rank test that `differences` are symmetric about zero.

    Exact up to EXACT_UP_TO differences, ties included: equal sizes share the mean of their ranks, and the
    distribution is that of these very ranks under random signs. Zeros are ranked, then left out (Pratt 1959):
    dropped before ranking, a pair that shows no difference could make the difference more significant.
    """
    ranks = _doubled_ranks([abs(d) for d in differences])
    signed = [(rank, d > 0) for rank, d in zip(ranks, differences, strict=True) if d != 0]
    if not signed:
        return 1.0
    ranks = [rank for rank, _ in signed]
    positive = sum(rank for rank, is_positive in signed if is_positive)
    smaller = min(positive, sum(ranks) - positive)  # the distribution is symmetric
    return min(1.0, 2 * _chance_of_at_most(ranks)(smaller))


def _interval(num_pairs: int) -> tuple[int, float]:
    """How many Walsh averages to skip at each end, and the confidence of the interval between.

    The sum of positive ranks is the number of Walsh averages above zero. So a centre below the (k+1)-th of
    them is one that the test rejects for a sum of at most k, and skipping k at each end leaves out the truth
    with probability 2 P(sum ≤ k).
    """
    chance = _chance_of_at_most([2 * rank for rank in range(1, num_pairs + 1)])

    def left_out(skipped: int) -> float:
        return 2 * chance(2 * skipped)

    skipped = 0
    while left_out(skipped + 1) <= 1 - CONFIDENCE:
        skipped += 1
    return skipped, 1 - left_out(skipped)


def _doubled_ranks(sizes: Sequence[float]) -> list[int]:
    """Twice the rank of each, from 1; twice, because the mean rank of equal ones may be a half."""
    ordered = sorted(sizes)
    first = {size: ordered.index(size) for size in set(sizes)}
    return [2 * first[size] + 1 + ordered.count(size) for size in sizes]


def _chance_of_at_most(ranks: Sequence[int]) -> Callable[[int], float]:
    """P(sum of the positive ranks ≤ s), as a function of s, when every sign is a fair coin. All doubled."""
    if len(ranks) > EXACT_UP_TO:
        mean, deviation = sum(ranks) / 2, math.sqrt(sum(rank * rank for rank in ranks)) / 2
        return lambda s: NORMAL.cdf((s + 1 - mean) / deviation)  # + 1: half a rank, for continuity
    ways = [1] + [0] * sum(ranks)  # in how many of the 2^n sign patterns each sum comes up, rank by rank
    for rank in ranks:
        ways = [w + (ways[s - rank] if s >= rank else 0) for s, w in enumerate(ways)]
    up_to = list(accumulate(ways))
    return lambda s: up_to[s] / up_to[-1]
