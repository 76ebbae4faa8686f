"""Figures from a server's /metrics, of which two pages a moment apart are at hand.

Knows the names and the kinds of Prometheus's series. It does not fetch a page and judges nothing. Names come
without the server's prefix, so that miniserve's and vLLM's own are read alike. What is not there is NaN.
"""

import math
from collections.abc import Mapping

PREFIXES = ("miniserve_", "vllm:")

Page = Mapping[str, float]  # keys as Prometheus prints them, labels included


def total(page: Page, name: str) -> float:
    """The sum of a series over all its labels."""
    found = [value for key, value in page.items() if _bare(key) == name]
    return sum(found) if found else math.nan


def increase(before: Page, after: Page, name: str) -> float:
    """How much a counter has grown. A series that was not there before has begun at zero."""
    begun = total(before, name)
    return total(after, name) - (0.0 if math.isnan(begun) else begun)


def mean(before: Page, after: Page, histogram: str) -> float:
    """The mean of what a histogram has seen meanwhile, in its own unit."""
    count = increase(before, after, f"{histogram}_count")
    return increase(before, after, f"{histogram}_sum") / count if count > 0 else math.nan


def quantile(before: Page, after: Page, histogram: str, q: float) -> float:
    """The q-quantile (0 to 1) as Prometheus's `histogram_quantile` estimates it from the buckets.

    Linear within a bucket. Beyond the last finite bound there is nothing to go by but that bound.
    """
    bounds = sorted({_bound(key) for key in after if _bare(key) == f"{histogram}_bucket"})
    counts = [_up_to(after, histogram, bound) - _up_to(before, histogram, bound) for bound in bounds]
    if not counts or counts[-1] <= 0:
        return math.nan
    rank = q * counts[-1]
    at = next(index for index, count in enumerate(counts) if count >= rank)
    low, below = (bounds[at - 1], counts[at - 1]) if at else (0.0, 0.0)
    if math.isinf(bounds[at]) or counts[at] == below:
        return low
    return low + (bounds[at] - low) * (rank - below) / (counts[at] - below)


def _bare(key: str) -> str:
    name = key.partition("{")[0]
    return next((name.removeprefix(prefix) for prefix in PREFIXES if name.startswith(prefix)), name)


def _bound(key: str) -> float:
    return float(key.partition('le="')[2].partition('"')[0])


def _up_to(page: Page, histogram: str, bound: float) -> float:
    return sum(
        value for key, value in page.items() if _bare(key) == f"{histogram}_bucket" and _bound(key) == bound
    )
