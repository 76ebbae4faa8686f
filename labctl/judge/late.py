"""Are requests slower than a target allows, and slower than this machine needs just now?

A request is late if it takes longer than the target promises, scaled to this machine by what one request
alone takes on the reference server, and also longer than `slack` times the reference's p50 under the same
load in the same block. So it is late by what was promised and by what was possible just then. `labctl load`
holds its targets against the same limit (`limit_ms`).

How many of the requests are late is tested as a rate. Between p0 and p1 lies what is neither good nor bad:

- LATENESS: a p95 target allows 1 late request in 20; 2 in 3 are most of them.
- SLOWNESS: a p50 target allows every second one. A good server has fewer, a slow one nearly all. A server
  that is slow with one request and with many alike shows it in both scenarios, so requests alone count too,
  if they take longer than `slack` times the reference's. In a few seconds a busy machine can make a reference
  look slow in one scenario, but hardly in both; and the server that waits a moment for company is told from
  the slow one by what it does with company.

Requests that share a fate count as one: those in flight at the same time, and any two alone.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from labctl.judge.blocks import Block, Observations, concurrency, p50_ms
from labctl.judge.criteria import Finding, Opinion
from labctl.judge.rate import figures_of, log_likelihood, opinion_of
from labctl.judge.sprt import Sprt
from labctl.measure.metrics import Count, Method


@dataclass(frozen=True, slots=True)
class Rule:
    """How a target on the latency `metric` is judged: by which criterion, slack, and test of a rate.

    `alone_shared_by`: so many requests alone count as one; None: they do not count.
    """

    criterion: str
    metric: str
    slack: float
    test: Sprt
    alone_shared_by: float | None = None


LATENESS = Rule("lateness", "p95_e2el_ms", 2.5, Sprt(p0=0.05, p1=2 / 3, alpha=0.001, beta=0.005))
SLOWNESS = Rule("slowness", "p50_e2el_ms", 1.75, Sprt(p0=0.35, p1=0.90, alpha=0.001, beta=0.005), 2)
RULES: Mapping[str, Rule] = {"p50": SLOWNESS, "p95": LATENESS, "p99": LATENESS}  # by the target's quantile


def limit_ms(promised_ms: float, possible_ms: float, rule: Rule) -> float:
    """What is late: beyond the promise, and beyond what is possible. NaN if one of them is not known.

    `promised_ms`: the target, scaled to this machine; `possible_ms`: the reference's p50 under this load.
    """
    return math.nan if math.isnan(promised_ms + possible_ms) else max(promised_ms, rule.slack * possible_ms)


@dataclass(frozen=True, slots=True)
class Late:
    """Does `scenario` keep a latency target? `promised`: the target, in times of one request of `alone`."""

    rule: Rule
    scenario: str
    alone: str
    promised: float
    resists_noise: ClassVar[bool] = False
    decides_at_once: ClassVar[bool] = False
    needs_reference: ClassVar[bool] = True

    @property
    def name(self) -> str:
        return self.rule.criterion

    def weigh(self, blocks: Sequence[Block]) -> Finding:
        counts = self._counts(blocks)
        parts = [log_likelihood(self.rule.test, count, self._in_flight(blocks)) for count in counts]
        if self.rule.alone_shared_by is not None:
            alone = [self._count_alone(block) for block in blocks]
            also = [log_likelihood(self.rule.test, count, self.rule.alone_shared_by) for count in alone]
            parts = [part + max(more, 0.0) for part, more in zip(parts, also, strict=True)]
        opinion = opinion_of(self.rule.test, parts)
        return Finding(
            criterion=self.name,
            metric=self.rule.metric,
            method=Method.RATE,
            scenario=self.scenario,
            opinion=opinion,
            figures=figures_of(counts),
            is_sound=opinion is Opinion.HEALTHY,
        )

    def limits_ms(self, blocks: Sequence[Block]) -> list[float]:
        """What is late in each block; NaN if the reference did not answer in it.

        What one request alone takes here is its p50 in the best of the blocks: a busy moment must not make a
        promise of it. How slow the machine is meanwhile shows under the load itself.
        """
        alone = [p50_ms(block.reference, self.alone) for block in blocks]
        best = min((figure for figure in alone if not math.isnan(figure)), default=math.nan)
        possible = [p50_ms(block.reference, self.scenario) for block in blocks]
        return [limit_ms(self.promised * best, figure, self.rule) for figure in possible]

    def _counts(self, blocks: Sequence[Block]) -> list[Count]:
        limited = zip(blocks, self.limits_ms(blocks), strict=True)
        return [_later(block.learner, self.scenario, limit) for block, limit in limited]

    def _count_alone(self, block: Block) -> Count:
        return _later(block.learner, self.alone, self.rule.slack * p50_ms(block.reference, self.alone))

    def _in_flight(self, blocks: Sequence[Block]) -> float:
        """How many requests are under way at a time: the concurrency, or by Little's law; at least 1."""
        at_once = concurrency(blocks, self.scenario)
        if not math.isnan(at_once):
            return at_once
        runs = [block.learner[self.scenario] for block in blocks if self.scenario in block.learner]
        seconds = sum(sum(run.latencies_ms) / 1e3 for run in runs)
        in_flight = seconds / (sum(run.duration_s for run in runs) or math.nan)
        return max(1.0, in_flight)  # NaN is not above 1


def _later(observations: Observations, scenario: str, limit_ms: float) -> Count:
    """Requests that took longer, of all that have a latency; none if there is no limit."""
    seen = observations.get(scenario)
    if seen is None or math.isnan(limit_ms):
        return Count(0, 0)
    latencies = seen.latencies_ms
    return Count(sum(latency > limit_ms for latency in latencies), len(latencies))
