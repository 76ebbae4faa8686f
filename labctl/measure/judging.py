"""Puts load on two servers in turns, and lets `trial` say what that means for one of them.

Knows servers and load. It decides nothing, and has no words for people.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from labctl.catalog.labs import Lab
from labctl.judge.blocks import Block
from labctl.judge.defaults import default_criteria
from labctl.judge.trial import Trial, Verdict
from labctl.judge.vote import Vote
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
    return trial_of(lab).decide(blocks, on_block)


def trial_of(lab: Lab) -> Trial:
    """The criteria of the lab. Answers are compared elsewhere, and left out here."""
    alone, together = lab.file.alone, lab.default.name
    shape = [Vote("shape", alone, lab.file.serial_fraction.together)] if lab.file.serial_fraction else []
    criteria = default_criteria(together, alone, promised(lab), own=shape)
    return Trial(tuple(one for one in criteria if one.name != "answers"))


def promised(lab: Lab) -> dict[str, float]:
    """The latency targets by quantile, in times that one request alone takes."""
    return {
        name.partition("_")[0]: target.threshold / lab.reference_single_ms
        for target in lab.targets
        if (name := target.figure).endswith("_e2el_ms") and target.scales == "latency"
    }


def paired_blocks(
    learner: Server, reference: Server, lab: Lab, *, rng: random.Random, keep: Callable[[Series], None]
) -> Iterator[Block]:
    """Endless blocks: both servers, each under both scenarios of the lab, in random order."""
    servers: dict[Role, Server] = {"subject": learner, "reference": reference}
    scenarios = (lab.scenarios[lab.file.alone], lab.default)
    is_warm = False
    while True:
        turns = [(role, scenario) for role in servers for scenario in scenarios]
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
        sides = {
            role: {scenario.name: found[role, scenario.name].observation for scenario in scenarios}
            for role in servers
        }
        checked = validity.all_of(observed.validity for observed in found.values())
        yield Block(sides["subject"], sides["reference"], checked)
