"""How many of how many requests: a rate that should be low, by Wald's test over all requests.

Knows counts of observations. It needs no reference server. Asked of the reference, it must be decided: where
errors are still an open question for the server to compare with, there is nothing to compare with.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from labctl.judge.blocks import Block, Observations
from labctl.judge.criteria import Finding, Opinion
from labctl.judge.sprt import Decision, Sprt
from labctl.measure.metrics import METRICS, Count, Method


@dataclass(frozen=True, slots=True)
class Rate:
    """Is the rate of a metric as low as `test` asks, counted over `scenarios` together?"""

    name: str
    metric: str
    scenarios: tuple[str, ...]
    test: Sprt
    resists_noise: ClassVar[bool] = True
    decides_at_once: ClassVar[bool] = False
    needs_reference: ClassVar[bool] = False

    def weigh(self, blocks: Sequence[Block]) -> Finding:
        counts = [self._count(block.learner) for block in blocks]
        opinion = opinion_of(self.test, [log_likelihood(self.test, count) for count in counts])
        return Finding(
            criterion=self.name,
            metric=self.metric,
            method=Method.RATE,
            scenario=self.scenarios[-1],
            opinion=opinion,
            figures=figures_of(counts),
            is_sound=opinion is Opinion.HEALTHY,
        )

    def _count(self, observations: Observations) -> Count:
        count = METRICS[self.metric].count
        if count is None:
            raise ValueError(f"{self.metric} is no rate")
        counts = [count(observations[name]) for name in self.scenarios if name in observations]
        return Count(sum(one.hits for one in counts), sum(one.trials for one in counts))


def log_likelihood(test: Sprt, count: Count, shared_by: float = 1) -> float:
    """What one block's count says; `shared_by`: so many trials share one fate, and count as one."""
    return test.log_likelihood(count.hits / shared_by, count.trials / shared_by)


def opinion_of(test: Sprt, parts: Sequence[float]) -> Opinion:
    """What the blocks say together; `parts`: the log-likelihood of each.

    Noise comes in bursts, so no single block speaks against a server: the rest must do so without it.
    """
    without_worst = sum(parts) - max(parts, default=0.0)
    if test.decide(without_worst) is Decision.HIGH:
        return Opinion.BROKEN
    return Opinion.HEALTHY if test.decide(sum(parts)) is Decision.LOW else Opinion.OPEN


def figures_of(counts: Sequence[Count]) -> dict[str, float]:
    """Hits and trials of all blocks."""
    return {"hits": sum(count.hits for count in counts), "trials": sum(count.trials for count in counts)}
