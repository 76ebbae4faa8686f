"""Is a figure shifted, by at least so much? A sequential test on a few noisy values, one a block.

Knows numbers. It does not know whether they are differences or logarithms of ratios, nor of what.

Wald's test needs the likelihood of the values with and without the shift, and for that how noisy they are,
which nobody knows before. So the noise is integrated out (Student's t instead of a normal distribution), over
what the values themselves show of it and what is expected of them, which is worth PRIOR values. Each value is
limited to half a shift beyond both hypotheses, so that a wild one says no more than a clear one, and no
single value decides.
"""

import math
from collections.abc import Sequence

from labctl.judge.criteria import Expect, Opinion

PRIOR = 3.0  # values
ALPHA, BETA = 0.001, 0.005  # chance of BROKEN without a shift, of HEALTHY with it, as in the other tests
UPPER, LOWER = math.log((1 - BETA) / ALPHA), math.log(BETA / (1 - ALPHA))  # Wald's bounds
MIN_VALUES = 2


def opinion_of(expect: Expect, values: Sequence[float], least: float, noise: float) -> Opinion:
    """BROKEN if the values are shifted by `least` (above 0) or more, HEALTHY if they are not.

    `expect`: up (RISES), down (FALLS) or in any direction (STILL). `noise`: the SD that is expected of them.
    """
    up = _upwards(values, least, noise)
    down = _upwards([-value for value in values], least, noise)
    match expect:
        case Expect.RISES:
            return up
        case Expect.FALLS:
            return down
        case _:
            both = {up, down}
            decided = Opinion.HEALTHY if both == {Opinion.HEALTHY} else Opinion.OPEN
            return Opinion.BROKEN if Opinion.BROKEN in both else decided


def _upwards(values: Sequence[float], least: float, noise: float) -> Opinion:
    if len(values) < MIN_VALUES:
        return Opinion.OPEN
    without_worst = sorted(values)[:-1]
    if log_likelihood(without_worst, least, noise) >= UPPER:
        return Opinion.BROKEN
    return Opinion.HEALTHY if log_likelihood(values, least, noise) <= LOWER else Opinion.OPEN


def log_likelihood(values: Sequence[float], least: float, noise: float) -> float:
    """ln of how much better a shift of at least `least` explains the values than none.

    Values beyond a hypothesis agree with it: those below 0 with none, those above `least` with a shift.
    """
    limited = [min(max(value, -least / 2), 1.5 * least) for value in values]
    expected = PRIOR * noise**2
    without = expected + sum(max(value, 0.0) ** 2 for value in limited)
    shifted = expected + sum(max(least - value, 0.0) ** 2 for value in limited)
    return (PRIOR + len(values)) / 2 * math.log(without / shifted)
