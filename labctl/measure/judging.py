"""Puts load on two servers in turns, and lets `trial` say what that means for one of them.

Knows servers and load. It decides nothing, and has no words for people.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from labctl.catalog.labs import Lab
from labctl.judge.blocks import PairedBlock, Run, Side
from labctl.judge.trial import Verdict, decide
from labctl.load.stats import Summary
from labctl.measure import validity
from labctl.measure.observing import Observed, observe
from labctl.measure.servers import Server
from labctl.runs.run import Role, Series

TIMEOUT_S = 30.0  # a broken server is slow, and how slow is what is asked


def judge(
    learner: Server,
    reference: Server,
    lab: Lab,
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
    blocks = paired_blocks(learner, reference, lab, rng=rng, keep=keep)
    return decide(blocks, late_factor=lab.late_factor, on_block=on_block)


def paired_blocks(
    learner: Server, reference: Server, lab: Lab, *, rng: random.Random, keep: Callable[[Series], None]
) -> Iterator[PairedBlock]:
    """Endless blocks: both servers, each at 1 and at the lab's concurrency, in random order."""
    servers: dict[Role, Server] = {"subject": learner, "reference": reference}
    alone, together = lab.scenarios[lab.file.alone], lab.default
    is_warm = False
    while True:
        turns = [(role, scenario) for role in servers for scenario in (alone, together)]
        found: dict[tuple[Role, str], Observed] = {}
        for role, scenario in rng.sample(turns, len(turns)):
            observed = observe(
                servers[role],
                scenario,
                scenario.block_plan(timeout_s=TIMEOUT_S),
                lab.workloads,
                seed=rng.randrange(2**32),
                warmup_requests=0 if is_warm else scenario.concurrency or 1,
            )
            keep(observed.series(role))
            found[role, scenario.name] = observed
        is_warm = True
        many = together.concurrency or 1
        sides = {
            role: Side(_run(found[role, alone.name].run), _run(found[role, together.name].run), many)
            for role in servers
        }
        checked = validity.all_of(observed.validity for observed in found.values())
        yield PairedBlock(sides["subject"], sides["reference"], checked)


def _run(run: Summary) -> Run:
    return Run(run.latencies_ms, run.num_prompts, run.failed)
