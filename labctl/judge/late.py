"""Are requests slower than a target allows, and slower than this machine needs just now?

A request is late if it takes longer than the target promises, scaled to this machine by what one request
alone takes on the reference server in the same block, and also longer than `slack` times the reference's p50
under the same load in that block. So it is late by what was promised and by what was possible just then.
`labctl load` holds its targets against the same limit (`limit_ms`).

How many of the requests are late is tested as a rate. Between p0 and p1 lies what is neither good nor bad:

- a p95 target allows 1 late request in 20; 2 in 3 are most of them. (LATENESS)
- a p50 target allows every second one, so a good server has few, and a slow one nearly all. (SLOWNESS)

The requests in flight at the same time share a fate, so they count as one. This criterion sees a server that
is slow with one request and with many alike, which a serial fraction does not show.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from labctl.judge.blocks import Block, Observations, concurrency, p50_ms
from labctl.judge.criteria import Finding, Opinion
from labctl.judge.rate import figures_of, opinion_of
from labctl.judge.sprt import Sprt
from labctl.measure.metrics import Count, Method


@dataclass(frozen=True, slots=True)
class Rule:
    """How a target on the latency `metric` is judged: by which criterion, slack, and test of a rate."""

    criterion: str
    metric: str
    slack: float
    test: Sprt


LATENESS = Rule("lateness", "p95_e2el_ms", 2.5, Sprt(p0=0.05, p1=2 / 3, alpha=0.001, beta=0.005))
SLOWNESS = Rule("slowness", "p50_e2el_ms", 1.75, Sprt(p0=0.25, p1=0.95, alpha=0.001, beta=0.005))
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
        counts = [self._count(block) for block in blocks]
        opinion = opinion_of(self.rule.test, counts, self._in_flight(blocks))
        return Finding(
            criterion=self.name,
            metric=self.rule.metric,
            method=Method.RATE,
            scenario=self.scenario,
            opinion=opinion,
            figures=figures_of(counts),
            is_sound=opinion is Opinion.HEALTHY,
        )

    def limit_ms(self, reference: Observations) -> float:
        """What is late beside this reference; NaN if it did not answer."""
        promised_ms = self.promised * p50_ms(reference, self.alone)
        return limit_ms(promised_ms, p50_ms(reference, self.scenario), self.rule)

    def _count(self, block: Block) -> Count:
        limit = self.limit_ms(block.reference)
        seen = block.learner.get(self.scenario)
        if seen is None or math.isnan(limit):
            return Count(0, 0)
        latencies = seen.latencies_ms
        return Count(sum(latency > limit for latency in latencies), len(latencies))

    def _in_flight(self, blocks: Sequence[Block]) -> float:
        """How many requests are under way at a time: the concurrency, or by Little's law; at least 1."""
        at_once = concurrency(blocks, self.scenario)
        if not math.isnan(at_once):
            return at_once
        runs = [block.learner[self.scenario] for block in blocks if self.scenario in block.learner]
        seconds = sum(sum(run.latencies_ms) / 1e3 for run in runs)
        in_flight = seconds / (sum(run.duration_s for run in runs) or math.nan)
        return max(1.0, in_flight)  # NaN is not above 1
