"""Is a break what it says? Four servers, four verdicts, by the criteria and tests that a learner meets.

    healthy   as good as itself, nothing of the signature to be seen, the lab's tests green; measured once
              for all breaks of a lab
    broken    told from the healthy one, every line of the signature as declared, the tests red, and one
              client alone still answered
    repair    another repair than the original: as good as the healthy one, the tests green
    cheat     looks repaired to some figure, and is told all the same: by the tests or, if not, by the load

A machine that is not left alone may leave a verdict or a line open. That says nothing of the break, so it is
measured again. It collects what it found and prints nothing.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from labctl.catalog.breaks import Break
from labctl.catalog.in_use import InUse, of_break
from labctl.catalog.labs import Lab, load_lab
from labctl.dev import rules
from labctl.dev.signs import Line, Shown
from labctl.dev.variants import Variant, copy_with, patches_of
from labctl.errors import LabctlError
from labctl.i18n import t
from labctl.judge.blocks import Block
from labctl.judge.criteria import Opinion
from labctl.judge.trial import MAX_BLOCKS, NO_MORE_BLOCKS, Outcome, Trial, Verdict
from labctl.measure.blocks import Bench
from labctl.measure.capacity import capacity_for
from labctl.measure.servers import Server, managed
from labctl.server.process import running_server
from labctl.verify.checks import Check, Mark
from labctl.verify.criteria import scenarios_of, trial_of
from labctl.verify.lab_tests import check_tests
from labctl.verify.verdict_words import verdict_sentence

SHOWN = (Variant.HEALTHY, Variant.BROKEN)  # where the lines that move are looked for
ATTEMPTS = 3  # at a verdict, a line of a signature, the lab's tests: some may end undecided

WANTED = {
    Variant.HEALTHY: Outcome.HEALTHY,
    Variant.BROKEN: Outcome.BROKEN,
    Variant.REPAIR: Outcome.HEALTHY,
    Variant.CHEAT: Outcome.BROKEN,
}


@dataclass(frozen=True, slots=True)
class Stage:
    """What one of the four servers showed.

    - `faults`: what it should not have, in sentences.
    - `undecided`: attempts before this one, none of which told enough.
    """

    variant: Variant
    faults: tuple[str, ...]
    outcome: Outcome | None = None
    cause: str | None = None
    tests: Mark = Mark.SKIPPED
    num_blocks: int = 0
    decided_after_s: float = 0.0
    signs: tuple[Shown, ...] = ()
    undecided: tuple[Stage, ...] = ()


@dataclass(frozen=True, slots=True)
class Proof:
    """Everything about one break. `rules`: what is wrong with it before anything is measured."""

    break_id: str
    rules: tuple[str, ...]
    stages: tuple[Stage, ...]
    seconds: float

    @property
    def faults(self) -> list[str]:
        return [*self.rules, *(fault for stage in self.stages for fault in stage.faults)]


def check(root: Path, breaks: Sequence[Break], doing: Callable[[str], None]) -> Iterator[Proof]:
    """Prove breaks, lab by lab. `doing` hears what is being measured.

    Raises:
        LabctlError: the healthy server does not run, or fails.
        Interrupted: Ctrl-C.
    """
    for slug in dict.fromkeys(brk.lab for brk in breaks):
        of_lab = [brk for brk in breaks if brk.lab == slug]
        broken_rules = {brk.id: tuple(rules.faults(root, brk)) for brk in of_lab}
        yield from (Proof(brk.id, broken_rules[brk.id], (), 0.0) for brk in of_lab if broken_rules[brk.id])
        if proper := [brk for brk in of_lab if not broken_rules[brk.id]]:
            yield from _of_lab(root, load_lab(root, slug), proper, doing)


def _of_lab(root: Path, lab: Lab, breaks: Sequence[Break], doing: Callable[[str], None]) -> Iterator[Proof]:
    begun = time.monotonic()
    with copy_with(root, ()) as healthy, running_server(healthy, extra_args=lab.server_arguments) as handle:
        prover = _Prover(root, lab, managed(handle), random.Random(), doing)
        of_healthy = prover.healthy(healthy, breaks)
        for brk in breaks:
            others = [prover.stage(brk, variant) for variant in Variant if variant is not Variant.HEALTHY]
            yield Proof(brk.id, (), (of_healthy[brk.id], *others), time.monotonic() - begun)
            begun = time.monotonic()


@dataclass(slots=True)
class _Case:
    """One break as it is judged while blocks come in, from `begun` on.

    `verdict`: the first that was not open.
    """

    used: InUse
    brk: Break
    variant: Variant
    begun: float = 0.0
    verdict: Verdict | None = None
    decided_after_s: float = 0.0
    trial: Trial = field(init=False)
    lines: list[Line] = field(init=False)
    still: list[Line] = field(init=False)

    def __post_init__(self) -> None:
        alone = self.used.lab.file.alone
        lines = [Line.of(sign, alone) for sign in self.brk.signature]
        self.trial = trial_of(self.used)
        self.lines = [line for line in lines if line.sign.moves and self.variant in SHOWN]
        self.still = [line for line in lines if not line.sign.moves and self.variant is Variant.BROKEN]

    @property
    def scenarios(self) -> list[str]:
        """Those that the verdict and the lines that move need."""
        return [*(one.name for one in scenarios_of(self.used)), *(line.sign.scenario for line in self.lines)]

    def is_done(self, blocks: Sequence[Block]) -> bool:
        """Whether the verdict has fallen and every line is clear, or will not become so."""
        if self.verdict is None:
            verdict = self.trial.weigh(blocks)
            if verdict.outcome is Outcome.OPEN:
                return False
            self.verdict, self.decided_after_s = verdict, time.monotonic() - self.begun
        return len(blocks) >= MAX_BLOCKS or _are_clear(self.lines, blocks)

    def stage(self, blocks: Sequence[Block], quiet: Sequence[Block] = ()) -> Stage:
        """What came of it, without the lab's tests. `quiet`: blocks for the lines that stay still and that
        those of the verdict do not make clear. The two hold different scenarios: never weigh them together.
        """
        assert self.verdict is not None
        is_broken = self.variant is Variant.BROKEN
        looks = [(line, blocks) for line in self.lines]
        looks += [(line, blocks if _are_clear([line], blocks) else quiet) for line in self.still]
        signs = tuple(line.look(_measuring(line, seen), is_broken=is_broken) for line, seen in looks)
        return Stage(
            self.variant,
            tuple(_fault(self.variant, fault) for fault in self._faults(signs, blocks)),
            self.verdict.outcome,
            self.verdict.cause,
            num_blocks=len(blocks),
            decided_after_s=self.decided_after_s,
            signs=signs,
        )

    def _faults(self, signs: Sequence[Shown], blocks: Sequence[Block]) -> Iterator[str]:
        assert self.verdict is not None
        # Of a cheat, the lab's tests may be what tells it.
        if self.variant is not Variant.CHEAT and self.verdict.outcome is not WANTED[self.variant]:
            said = verdict_sentence(self.verdict)
            yield t("dev.fault.verdict", outcome=self.verdict.outcome, cause=self.verdict.cause, said=said)
        for sign in signs:
            if not sign.is_as_declared:
                key = f"dev.fault.{'unclear' if sign.opinion is Opinion.OPEN else 'sign'}"
                figures = {"ours": f"{sign.ours:.3g}", "theirs": f"{sign.theirs:.3g}"}
                yield t(key, metric=sign.metric, scenario=sign.scenario, expect=sign.expect, **figures)
        alone = [block.learner[self.used.lab.file.alone] for block in blocks]
        if self.variant is Variant.BROKEN and not all(seen.num_answered for seen in alone):
            yield t("dev.fault.alone")


@dataclass(slots=True)
class _Prover:
    root: Path
    lab: Lab
    reference: Server
    rng: random.Random
    doing: Callable[[str], None]
    capacity: float | None = None

    def healthy(self, tree: Path, breaks: Sequence[Break]) -> dict[str, Stage]:
        """The healthy server beside itself, once for all breaks of the lab, by the break's id."""
        names = ", ".join(brk.id for brk in breaks)
        self.doing(t("dev.doing", id=names, variant=t("dev.variant.healthy")))
        stages = self._stages(tree, breaks, Variant.HEALTHY)
        tested = {tests: _decided(tree, tests) for tests in {brk.tests for brk in breaks}}
        return {brk.id: _tested(stages[brk.id], tested[brk.tests]) for brk in breaks}

    def stage(self, brk: Break, variant: Variant) -> Stage:
        self.doing(t("dev.doing", id=brk.id, variant=t(f"dev.variant.{variant}")))
        try:
            with copy_with(self.root, patches_of(self.root, brk, variant)) as tree:
                tests = _decided(tree, brk.tests)
                if variant is Variant.CHEAT and tests.mark is Mark.FAILED:
                    return Stage(variant, (), tests=tests.mark)  # told, so no load need tell it
                stage = self._stages(tree, [brk], variant)[brk.id]
                return stage if variant is Variant.CHEAT and _is_told(stage) else _tested(stage, tests)
        except LabctlError as problem:
            return Stage(variant, (_fault(variant, problem.message),))

    def _stages(self, tree: Path, breaks: Sequence[Break], variant: Variant) -> dict[str, Stage]:
        """By the break's id, without the lab's tests. What one server leaves undecided the next is asked."""
        stages: dict[str, Stage] = {}
        for _ in range(ATTEMPTS):
            cases = [_Case(of_break(self.root, brk), brk, variant) for brk in breaks]
            with running_server(tree, extra_args=self.lab.server_arguments) as handle:
                server = managed(handle)
                blocks = self._blocks(server, cases)
                for case in cases:
                    stage = case.stage(blocks, self._quiet_blocks(server, case.still, blocks))
                    stages[case.brk.id] = _after(stages.get(case.brk.id), stage)
            breaks = [brk for brk in breaks if _is_undecided(stages[brk.id])]
            if not breaks:
                break
        return stages

    def _blocks(self, server: Server, cases: Sequence[_Case]) -> list[Block]:
        """As many as the verdicts and the lines that move need."""
        for case in cases:
            case.begun = time.monotonic()
        blocks: list[Block] = []
        for block in self._bench(server, [name for case in cases for name in case.scenarios]).blocks():
            blocks.append(block)
            done = [case.is_done(blocks) for case in cases]  # each must hear of every block
            if all(done):
                break
        return blocks

    def _quiet_blocks(self, server: Server, lines: Sequence[Line], known: Sequence[Block]) -> list[Block]:
        """Blocks for the lines that stay still, if those of the verdict do not make them clear. A figure that
        is a little off for good takes as long to tell from one that moves as a verdict does.
        """
        unclear = [line for line in lines if not _are_clear([line], known)]
        if not unclear:
            return []
        blocks: list[Block] = []
        for block in self._bench(server, [line.sign.scenario for line in unclear]).blocks():
            blocks.append(block)
            if len(blocks) >= MAX_BLOCKS or _are_clear(unclear, blocks):
                break
        return blocks

    def _bench(self, server: Server, names: Sequence[str]) -> Bench:
        scenarios = [self.lab.scenarios[name] for name in dict.fromkeys(names)]
        if self.capacity is None:  # measured once for all servers of the lab
            self.capacity = capacity_for(self.reference, self.lab, scenarios)
        return Bench(server, self.reference, self.lab, scenarios, self.capacity, self.rng)


def _decided(tree: Path, tests: tuple[str, ...]) -> Check:
    """What the lab's tests say, in as many attempts as they need on a machine that others use."""
    for _ in range(ATTEMPTS):
        check = check_tests(tree, tests)
        if check.mark is not Mark.UNCLEAR:
            break
    return check


def _tested(stage: Stage, tests: Check) -> Stage:
    """The stage with what the lab's tests say of the same server."""
    wanted = Mark.PASSED if WANTED[stage.variant] is Outcome.HEALTHY else Mark.FAILED
    if tests.mark is wanted:
        return replace(stage, tests=tests.mark)
    key = "dev.fault.cheat" if stage.variant is Variant.CHEAT else "dev.fault.tests"
    fault = _fault(stage.variant, t(key, outcome=stage.outcome, mark=tests.mark, reason=tests.reason))
    return replace(stage, tests=tests.mark, faults=(*stage.faults, fault))


def _after(undecided: Stage | None, stage: Stage) -> Stage:
    """The stage with the attempts that were made before it."""
    return stage if undecided is None else replace(stage, undecided=(*undecided.undecided, undecided))


def _is_undecided(stage: Stage) -> bool:
    """Whether something could not be told, and nothing that could speaks against the break."""
    is_open = stage.outcome is Outcome.INCONCLUSIVE and not (
        stage.variant is Variant.CHEAT and _is_told(stage)
    )
    is_open |= any(sign.opinion is Opinion.OPEN for sign in stage.signs)
    is_wrong = stage.outcome not in (WANTED[stage.variant], Outcome.INCONCLUSIVE)
    is_wrong |= any(sign.opinion not in (sign.wanted, Opinion.OPEN) for sign in stage.signs)
    return is_open and not is_wrong


def _is_told(cheat: Stage) -> bool:
    """By the load: broken, or between good and bad even after all blocks. A noisy machine tells nothing."""
    return cheat.outcome is Outcome.BROKEN or cheat.cause == NO_MORE_BLOCKS


def _are_clear(lines: Sequence[Line], blocks: Sequence[Block]) -> bool:
    return all(line.criterion.weigh(_measuring(line, blocks)).opinion is not Opinion.OPEN for line in lines)


def _measuring(line: Line, blocks: Sequence[Block]) -> list[Block]:
    """Those that count and in which the line's scenario was put on."""
    return [block for block in blocks if block.validity.valid and line.sign.scenario in block.learner]


def _fault(variant: Variant, sentence: str) -> str:
    return f"{t(f'dev.variant.{variant}')}: {sentence}"
