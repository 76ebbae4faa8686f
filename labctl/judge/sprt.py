"""A rate, low or high: Wald's sequential probability ratio test, which looks after every observation.

Knows hits and trials. It does not know what is counted, nor when to stop for other reasons.

The logarithm of how much better p1 explains the counts than p0 is watched between two bounds. Source: A.
Wald, "Sequential tests of statistical hypotheses", Annals of Mathematical Statistics 16 (1945). The bounds
are his: ln((1 - beta) / alpha) and ln(beta / (1 - alpha)). Where p0 holds, the likelihood ratio is a
martingale with mean 1, so the chance that it is *ever* above the upper bound is at most alpha / (1 - beta)
(Ville 1939), and likewise below the lower one where p1 holds. Hence it may be looked at as seldom or as often
as one likes, after the first crossing too.
"""

import math
from dataclasses import dataclass
from enum import StrEnum


class Decision(StrEnum):
    """Where a test stands."""

    OPEN = "open"
    LOW = "low"  # p0
    HIGH = "high"  # p1


@dataclass(frozen=True, slots=True)
class Sprt:
    """Is the rate `p0` or less, or `p1` or more? `alpha`: chance of HIGH at p0; `beta`: of LOW at p1.

    Raises:
        ValueError: not 0 < p0 < p1 < 1, or an error probability that is no probability below one half.
    """

    p0: float
    p1: float
    alpha: float
    beta: float

    def __post_init__(self) -> None:
        if not 0 < self.p0 < self.p1 < 1:
            raise ValueError(f"not 0 < p0 < p1 < 1: {self.p0}, {self.p1}")
        if not (0 < self.alpha < 0.5 and 0 < self.beta < 0.5):
            raise ValueError(f"not between 0 and 0.5: alpha {self.alpha}, beta {self.beta}")

    @property
    def upper(self) -> float:
        return math.log((1 - self.beta) / self.alpha)

    @property
    def lower(self) -> float:
        return math.log(self.beta / (1 - self.alpha))

    def log_likelihood(self, hits: float, trials: float) -> float:
        """ln of how much better p1 explains `hits` in `trials` than p0; sums over independent parts.

        Fractions are allowed: observations that share one fate are counted as the fewer that they are worth.
        """
        misses = trials - hits
        return hits * math.log(self.p1 / self.p0) + misses * math.log((1 - self.p1) / (1 - self.p0))

    def decide(self, log_likelihood: float) -> Decision:
        if log_likelihood >= self.upper:
            return Decision.HIGH
        return Decision.LOW if log_likelihood <= self.lower else Decision.OPEN
