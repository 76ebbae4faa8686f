from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest

from benchmarks.verdict.recorded import ALONE, TOGETHER
from benchmarks.verdict.simulate import CASES, MACHINES, row
from labctl.judge.blocks import Block, noise
from labctl.judge.criteria import Expect, Finding, Opinion
from labctl.judge.exact import Exact
from labctl.judge.trial import MAX_BLOCKS, MAX_INVALID, Outcome, Trial, Verdict
from labctl.measure.metrics import Method
from labctl.measure.observation import Busy
from tests.labctl.blocks import INVALID, LAB, SILENT, block, server

HEALTHY = block()
BROKEN = block(1.0)
UNCLEAR = block(0.21)
BOTH_SERIALISED = block(1.0, 1.0)
ANSWERS = Exact("answers", "num_wrong_answers", (ALONE, TOGETHER), Expect.RISES, needs_reference=False)


def decided(*blocks: Block) -> Verdict:
    return LAB.decide(blocks)


@pytest.mark.parametrize(
    ("pair", "outcome", "cause", "num_blocks"),
    [
        (HEALTHY, Outcome.HEALTHY, "all_gates", 2),
        (BROKEN, Outcome.BROKEN, "shape", 2),
        (Block(server(failed=8), server()), Outcome.BROKEN, "errors", 2),
        (block(alone=500), Outcome.BROKEN, "lateness", 2),
        (block(0.25), Outcome.BROKEN, "slowness", 4),
        (UNCLEAR, Outcome.INCONCLUSIVE, "no_more_blocks", MAX_BLOCKS),
        (BOTH_SERIALISED, Outcome.REFERENCE_UNHEALTHY, "reference_shape", 2),
        (block(0.08, 0.6), Outcome.REFERENCE_UNHEALTHY, "reference_shape", 2),
        (Block(server(failed=8), server(failed=8)), Outcome.REFERENCE_UNHEALTHY, "reference_errors", 2),
    ],
)
def test_the_same_block_again_and_again(pair: Block, outcome: Outcome, cause: str, num_blocks: int) -> None:
    verdict = decided(*[pair] * 20)
    assert (verdict.outcome, verdict.cause, verdict.evidence.num_blocks) == (outcome, cause, num_blocks)


def test_no_single_block_decides() -> None:
    for pair in (HEALTHY, BROKEN, BOTH_SERIALISED, Block(server(failed=24), server())):
        assert decided(pair).outcome is Outcome.OPEN


def test_a_server_that_answers_nothing_is_broken_by_its_errors() -> None:
    verdict = decided(*[Block(SILENT, server())] * 5)
    assert (verdict.outcome, verdict.cause) == (Outcome.BROKEN, "errors")
    assert not verdict.evidence.slower


def test_the_learner_is_not_blamed_while_the_reference_has_not_been_heard_out() -> None:
    doubtful = Block(server(1.0), server(failed=2))
    assert decided(BROKEN, doubtful).outcome is Outcome.OPEN
    assert decided(BROKEN, doubtful, *[BROKEN] * 5).outcome is Outcome.BROKEN


def test_votes_against_each_other_cancel_out() -> None:
    verdict = decided(BROKEN, HEALTHY, UNCLEAR, BROKEN, BROKEN)
    assert verdict.evidence.findings["shape"].figures["lead"] == 2
    assert verdict.evidence.num_blocks == 5


def test_a_machine_on_which_nothing_repeats_gets_no_verdict() -> None:
    figures = ((100, 400), (500, 100), (100, 700))
    verdict = decided(*[block(alone=alone, reference_alone=reference) for alone, reference in figures])
    assert (verdict.outcome, verdict.cause) == (Outcome.INCONCLUSIVE, "noise")
    assert verdict.evidence.noise > 0.6


def with_others(pair: Block, *others: Busy) -> Block:
    learner = {name: replace(seen, others=others) for name, seen in pair.learner.items()}
    return replace(pair, learner=learner)


def test_who_else_kept_the_machine_busy_is_known_the_busiest_first() -> None:
    compiler, player = Busy("cc1plus", 7, 0.4), Busy("player", 9, 0.6)
    pair = with_others(HEALTHY, compiler, player)
    verdict = decided(pair, with_others(HEALTHY, replace(compiler, cores=0.9)))
    assert verdict.evidence.others == (Busy("cc1plus", 7, 0.9), player)


def test_blocks_that_are_not_valid_count_neither_for_nor_against_a_server() -> None:
    against, none = replace(BROKEN, validity=INVALID), replace(HEALTHY, validity=INVALID)
    assert decided(against, against, HEALTHY, HEALTHY).outcome is Outcome.HEALTHY
    assert decided(none, none, BROKEN, BROKEN).outcome is Outcome.BROKEN


def test_the_third_block_that_is_not_valid_is_the_end() -> None:
    verdict = decided(*[replace(BROKEN, validity=INVALID)] * 20)
    assert (verdict.outcome, verdict.cause) == (Outcome.INVALID, "invalid")
    assert verdict.evidence.num_invalid == MAX_INVALID
    assert verdict.evidence.invalid == INVALID


def answering(wrong: int, pair: Block = HEALTHY) -> Block:
    learner = {name: replace(seen, num_wrong=wrong, num_compared=6) for name, seen in pair.learner.items()}
    reference = {name: replace(seen, num_compared=6) for name, seen in pair.reference.items()}
    return replace(pair, learner=learner, reference=reference)


def test_a_wrong_answer_decides_at_once() -> None:
    trial = Trial((*LAB.criteria, ANSWERS))
    verdict = trial.decide([answering(1)])
    assert (verdict.outcome, verdict.cause) == (Outcome.BROKEN, "answers")
    assert trial.decide([answering(0)] * 2).outcome is Outcome.HEALTHY


def test_a_wrong_answer_counts_in_a_block_whose_times_do_not() -> None:
    trial = Trial((*LAB.criteria, ANSWERS))
    verdict = trial.decide([replace(answering(1), validity=INVALID)])
    assert (verdict.outcome, verdict.cause) == (Outcome.BROKEN, "answers")


def test_a_reference_that_answers_wrongly_is_no_reference() -> None:
    both = answering(1)
    verdict = Trial((*LAB.criteria, ANSWERS)).decide([replace(both, reference=both.learner)])
    assert (verdict.outcome, verdict.cause) == (Outcome.REFERENCE_UNHEALTHY, "reference_answers")


def test_answers_that_nobody_compared_are_not_right_ones() -> None:
    assert Trial((*LAB.criteria, ANSWERS)).decide([HEALTHY] * 20).outcome is Outcome.INCONCLUSIVE


def test_without_a_reference_the_criteria_that_need_none_decide() -> None:
    alone = Trial(tuple(one for one in LAB.criteria if not one.needs_reference))
    assert alone.decide([Block(server(1.0))] * 7).outcome is Outcome.BROKEN
    assert alone.decide([Block(server(0.1))] * 7).outcome is Outcome.HEALTHY
    assert LAB.decide([Block(server(0.1))] * 7).outcome is Outcome.INCONCLUSIVE


@dataclass(frozen=True)
class Told:
    """A criterion that says what it was told to."""

    name: str
    opinion: Opinion
    resists_noise: bool = False
    decides_at_once: bool = False
    needs_reference: bool = True

    def weigh(self, _: Sequence[Block]) -> Finding:
        return Finding(self.name, "p50_e2el_ms", Method.RATIO, TOGETHER, self.opinion, {}, is_sound=True)


def told(*criteria: Told, blocks: int = 1) -> tuple[Outcome, str | None]:
    verdict = Trial(criteria).decide([HEALTHY] * blocks)
    return verdict.outcome, verdict.cause


def test_any_criterion_breaks_and_all_must_be_healthy() -> None:
    good, open_, bad = Told("a", Opinion.HEALTHY), Told("b", Opinion.OPEN), Told("c", Opinion.BROKEN)
    assert told(good, good) == (Outcome.HEALTHY, "all_gates")
    assert told(good, open_) == (Outcome.OPEN, None)
    assert told(good, open_, blocks=9) == (Outcome.INCONCLUSIVE, "no_more_blocks")
    assert told(good, open_, bad) == (Outcome.BROKEN, "c")


def test_the_cause_is_the_surest_and_then_the_first() -> None:
    timed, other = Told("timed", Opinion.BROKEN), Told("other", Opinion.BROKEN)
    counted = Told("counted", Opinion.BROKEN, resists_noise=True)
    exact = Told("exact", Opinion.BROKEN, resists_noise=True, decides_at_once=True)
    assert told(timed, other) == (Outcome.BROKEN, "timed")
    assert told(timed, counted) == (Outcome.BROKEN, "counted")
    assert told(timed, counted, exact) == (Outcome.BROKEN, "exact")


def test_on_a_hopeless_machine_only_what_resists_noise_decides() -> None:
    figures = ((100, 400), (500, 100), (100, 700))
    wild = [block(alone=alone, reference_alone=other) for alone, other in figures]
    assert noise(wild) > 0.6
    timed = Trial((Told("timed", Opinion.BROKEN),))
    counted = Trial((Told("counted", Opinion.BROKEN, resists_noise=True),))
    assert timed.weigh(wild).outcome is Outcome.INCONCLUSIVE
    assert counted.weigh(wild).outcome is Outcome.BROKEN


def test_the_evidence_holds_the_ratio_to_the_reference() -> None:
    slower = decided(*[block(1.0, alone=110)] * 2).evidence.slower
    assert slower[ALONE].estimate == pytest.approx(1.1)
    assert slower[TOGETHER].estimate == pytest.approx(1.1 * 8 / 1.56)
    assert slower[TOGETHER].coverage == 0.5


def test_the_evidence_as_fields() -> None:
    fields = decided(BROKEN, BROKEN).evidence.as_fields()
    assert fields["errors"] == {"opinion": "healthy", "hits": 0, "trials": 60}
    assert fields["reference_shape"]["opinion"] == "healthy"
    assert fields["slower_together"]["estimate"] > 5


def test_blocks_are_asked_for_one_by_one_and_no_further() -> None:
    waiting = iter([HEALTHY] * 5)
    seen: list[Outcome] = []
    verdict = LAB.decide(waiting, lambda so_far: seen.append(so_far.outcome))
    assert seen == [Outcome.OPEN, Outcome.HEALTHY]
    assert verdict.blocks == (HEALTHY, HEALTHY)
    assert len(list(waiting)) == 3


def test_without_a_block_there_is_nothing_to_weigh() -> None:
    with pytest.raises(ValueError, match="no blocks"):
        LAB.decide([])


@pytest.mark.parametrize("machine", [name for name in MACHINES if name != "quiet"])
@pytest.mark.parametrize("case", ["healthy 0.05", "healthy 0.18", "broken 0.8", "broken 1.0"])
def test_simulated_verdicts_are_rarely_wrong(machine: str, case: str) -> None:
    found = row(CASES[case], MACHINES[machine], 20)
    assert found.wrong == 0


@pytest.mark.parametrize("case", ["healthy 0.05", "healthy 0.08", "broken 0.8", "broken 1.0"])
def test_on_a_quiet_machine_simulated_verdicts_are_right_and_quick(case: str) -> None:
    found = row(CASES[case], MACHINES["quiet"], 50)
    assert (found.wrong, found.inconclusive, found.reference_unhealthy) == (0, 0, 0)
    assert found.median_s <= (10 if CASES[case].truth is Outcome.HEALTHY else 15)
