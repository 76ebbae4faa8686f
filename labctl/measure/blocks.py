"""Puts a lab's scenarios on two servers in turns, block by block, and compares their answers.

Each block asks fresh sentences: of the same kinds and lengths as the workload's, with other names and words,
the same for both servers and never the same twice. So a server that remembers answers gains nothing, and
whatever else the machine does hits both servers alike.

Knows servers and load. It decides nothing, and has no words for people.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from labctl.catalog.labs import Lab
from labctl.catalog.scenarios import Scenario, Workloads
from labctl.judge.blocks import Block
from labctl.load.arrivals import Closed
from labctl.load.fresh import fresh, sibling
from labctl.load.load import Load
from labctl.load.mix import Kind
from labctl.load.runner import measure
from labctl.load.samples import Sample
from labctl.measure import validity
from labctl.measure.answers import AnswerBook, Compared, Mismatch, Told
from labctl.measure.observation import Observation
from labctl.measure.observing import Observed, observe
from labctl.measure.servers import Server
from labctl.runs.run import Role, Series

TIMEOUT_S = 30.0  # a broken server is slow, and how slow is what is asked
ASKED_AT_ONCE = 8
NUM_PAIRS = 8

Turn = tuple[Role, str]  # who, under which scenario


@dataclass(slots=True)
class Bench:
    """Two servers side by side.

    `capacity`: of the reference, in requests a second, if a scenario needs it. It grows to what the reference
    is seen to answer, for it may have been measured beside a busy program.
    `mismatches` collects the learner's answers that are not the reference's; `keep` hears every run.
    """

    learner: Server
    reference: Server
    lab: Lab
    scenarios: Sequence[Scenario]
    capacity: float | None
    rng: random.Random
    keep: Callable[[Series], None] = lambda _: None
    mismatches: list[Mismatch] = field(default_factory=list)
    num_compared: int = 0
    is_warm: bool = False

    def blocks(self) -> Iterator[Block]:
        """Endless blocks, each scenario on both servers in random order.

        Raises:
            ServerDidNotStart, ReferenceUnhealthy: a server went away.
            Interrupted: Ctrl-C; what was measured until then has been kept.
        """
        while True:
            yield self._block()

    def ask_pairs(self) -> None:
        """Ask both servers for sentences in pairs that differ near their ends alone, and compare the answers.

        So that nobody passes who knows an answer by how its request begins: of the few sentences of some
        blocks, no two need begin alike.

        Raises:
            ServerDidNotStart, ReferenceUnhealthy: a server went away.
        """
        workloads = {name: self._pairs(sentences) for name, sentences in self.lab.workloads.items()}
        scenario = self.scenarios[0]
        asked = zip(
            *(scenario.kinds(server.url, workloads) for server in (self.learner, self.reference)), strict=True
        )
        for ours, theirs in asked:
            book = AnswerBook(self._ask_reference)
            book.learn(scenario.name, (theirs,), _samples(theirs))
            self._count(book.compare(scenario.name, (ours,), _samples(ours)))

    def _pairs(self, sentences: Sequence[str]) -> tuple[str, ...]:
        """Sentences, and then for each the one that begins as it does."""
        firsts = fresh(self.rng.sample(sentences, min(NUM_PAIRS, len(sentences))), self.rng)
        seconds = (sibling(first, self.rng) for first in firsts)
        return (*firsts, *filter(None, seconds))

    def _block(self) -> Block:
        workloads = self._fresh_workloads()
        seeds = {scenario.name: self.rng.randrange(2**32) for scenario in self.scenarios}
        named = {scenario.name: scenario for scenario in self.scenarios}
        roles: tuple[Role, Role] = ("subject", "reference")
        turns: list[Turn] = [(role, name) for role in roles for name in named]
        found: dict[Turn, Observed] = {}
        for role, name in self.rng.sample(turns, len(turns)):
            found[role, name] = self._observe(role, named[name], workloads, seeds[name])
            self.keep(found[role, name].series(role))
        self.is_warm = True
        if self.capacity is not None:
            counted_in_it = [name for name, scenario in named.items() if scenario.times_capacity]
            answered = (found["reference", name].run.request_throughput for name in counted_in_it)
            self.capacity = max((self.capacity, *answered))
        return Block(
            learner=self._compared(named, found, workloads),
            reference={name: found["reference", name].observation for name in named},
            validity=validity.all_of(observed.validity for observed in found.values()),
        )

    def _observe(self, role: Role, scenario: Scenario, workloads: Workloads, seed: int) -> Observed:
        server = self.learner if role == "subject" else self.reference
        timeout_s = TIMEOUT_S if scenario.concurrency else None
        return observe(
            server,
            scenario,
            scenario.block_plan(self.capacity, timeout_s),
            workloads,
            seed=seed,
            warmup_requests=0 if self.is_warm else scenario.concurrency or scenario.warmup_requests,
        )

    def _compared(
        self, named: dict[str, Scenario], found: dict[Turn, Observed], workloads: Workloads
    ) -> dict[str, Observation]:
        """The learner's observations, with how many of the answers are not the reference's."""
        book = AnswerBook(self._ask_reference)
        compared: dict[str, Observation] = {}
        for name, scenario in named.items():
            mix = scenario.kinds(self.reference.url, workloads)
            book.learn(name, mix, found["reference", name].observation.samples)
            observation = found["subject", name].observation
            result = book.compare(name, mix, observation.samples)
            self._count(result)
            compared[name] = replace(
                observation, num_wrong=len(result.mismatches), num_compared=result.num_compared
            )
        return compared

    def _count(self, result: Compared) -> None:
        self.mismatches += result.mismatches
        self.num_compared += result.num_compared

    def _ask_reference(self, kind: Kind, sentences: Sequence[str]) -> dict[str, Told]:
        asked = replace(kind, sentences=tuple(sentences))
        return {asked.sentences[one.asked]: told for one in _samples(asked) if (told := Told.by(one))}

    def _fresh_workloads(self) -> Workloads:
        return {name: tuple(fresh(sentences, self.rng)) for name, sentences in self.lab.workloads.items()}


def _samples(kind: Kind) -> Sequence[Sample]:
    """Each of its sentences asked once, by a client that stays to the end."""
    arrivals = Closed(ASKED_AT_ONCE, num_requests=len(kind.sentences), timeout_s=TIMEOUT_S)
    return measure(Load((replace(kind, hang_up=None),), arrivals)).samples
