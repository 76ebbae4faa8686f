"""Puts load on two servers in turns, and lets `trial` say what that means for one of them.

Knows servers and load. It decides nothing, and has no words for people.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence

from labctl.catalog.targets import Lab
from labctl.judge.blocks import PairedBlock, Run, Side
from labctl.judge.trial import Verdict, decide
from labctl.load.arrivals import Closed
from labctl.load.runner import ALONE_REQUESTS, WAVES_TOGETHER
from labctl.load.stats import Summary
from labctl.measure import validity
from labctl.measure.measuring import Subject, examine, put_load_on
from labctl.runs.run import Role, Series

TIMEOUT_S = 30.0  # a broken server is slow, and how slow is what is asked


def judge(
    learner: Subject,
    reference: Subject,
    lab: Lab,
    sentences: Sequence[str],
    *,
    rng: random.Random,
    on_block: Callable[[Verdict], None] = lambda _: None,
    keep: Callable[[Series], None] = lambda _: None,
) -> Verdict:
    """Is the learner's server healthy beside the reference, under the lab's load? `keep` hears every run.

    Raises:
        ServerDidNotStart, ReferenceUnhealthy: a server went away.
        Interrupted: Ctrl-C; what was measured until then has been kept.
    """
    blocks = paired_blocks(learner, reference, lab, sentences, rng=rng, keep=keep)
    return decide(blocks, late_factor=lab.late_factor, on_block=on_block)


def paired_blocks(
    learner: Subject,
    reference: Subject,
    lab: Lab,
    sentences: Sequence[str],
    *,
    rng: random.Random,
    keep: Callable[[Series], None],
) -> Iterator[PairedBlock]:
    """Endless blocks: both servers, each at 1 and at the lab's concurrency, in random order."""
    servers: dict[Role, Subject] = {"subject": learner, "reference": reference}
    many = lab.plan.concurrency
    plans = {
        1: Closed(1, num_requests=ALONE_REQUESTS, timeout_s=TIMEOUT_S),
        many: Closed(many, num_requests=WAVES_TOGETHER * many, timeout_s=TIMEOUT_S),
    }
    is_warm = False
    while True:
        turns = [(role, concurrency) for role in servers for concurrency in plans]
        found: dict[tuple[Role, int], Summary] = {}
        checks = []
        for role, concurrency in rng.sample(turns, len(turns)):
            run = put_load_on(
                servers[role],
                sentences,
                plans[concurrency],
                warmup_requests=0 if is_warm else concurrency,
                seed=rng.randrange(2**32),
            )
            measured = examine(run, servers[role].endpoint)
            keep(measured.series(role))
            found[role, concurrency] = run
            checks.append(measured.validity)
        is_warm = True
        sides = {role: Side(_run(found[role, 1]), _run(found[role, many]), many) for role in servers}
        yield PairedBlock(sides["subject"], sides["reference"], validity.all_of(checks))


def _run(run: Summary) -> Run:
    return Run(run.latencies_ms, run.num_prompts, run.failed)
