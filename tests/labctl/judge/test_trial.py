import math
from dataclasses import replace

import pytest

from benchmarks.verdict.simulate import CASES, MACHINES, row
from labctl.judge.blocks import PairedBlock, Run, Side
from labctl.judge.trial import MAX_BLOCKS, MAX_INVALID, Cause, Outcome, Verdict, decide, weigh
from labctl.measure.validity import Check, Reason, Validity

INVALID = Validity((Reason(Check.CLIENT_CPU, 0.95, 0.80),))


def side(sigma: float = 0.08, *, alone: float = 100.0, failed: int = 0) -> Side:
    together = Run((alone * (1 + 7 * sigma),) * (24 - failed), 24, failed)
    return Side(Run((alone,) * 6, 6), together, 8)


HEALTHY = PairedBlock(side(), side())
BROKEN = PairedBlock(side(1.0), side())
UNCLEAR = PairedBlock(side(0.25), side())
BOTH_SERIALISED = PairedBlock(side(1.0), side(1.0))


def decided(*blocks: PairedBlock) -> Verdict:
    return decide(blocks, late_factor=6)


@pytest.mark.parametrize(
    ("block", "outcome", "cause", "num_blocks"),
    [
        (HEALTHY, Outcome.HEALTHY, Cause.ALL_GATES, 2),
        (BROKEN, Outcome.BROKEN, Cause.SHAPE, 2),
        (PairedBlock(side(failed=8), side()), Outcome.BROKEN, Cause.ERRORS, 2),
        (PairedBlock(side(alone=500), side()), Outcome.BROKEN, Cause.LATENESS, 2),
        (UNCLEAR, Outcome.INCONCLUSIVE, Cause.NO_MORE_BLOCKS, MAX_BLOCKS),
        (BOTH_SERIALISED, Outcome.REFERENCE_UNHEALTHY, Cause.REFERENCE_SHAPE, 2),
        (PairedBlock(side(), side(0.6)), Outcome.REFERENCE_UNHEALTHY, Cause.REFERENCE_SHAPE, 2),
        (PairedBlock(side(failed=8), side(failed=8)), Outcome.REFERENCE_UNHEALTHY, Cause.REFERENCE_ERRORS, 2),
    ],
)
def test_the_same_block_again_and_again(
    block: PairedBlock, outcome: Outcome, cause: Cause, num_blocks: int
) -> None:
    verdict = decided(*[block] * 20)
    assert (verdict.outcome, verdict.cause, verdict.evidence.num_blocks) == (outcome, cause, num_blocks)


def test_no_single_block_decides() -> None:
    for block in (HEALTHY, BROKEN, BOTH_SERIALISED, PairedBlock(side(failed=24), side())):
        assert decided(block).outcome is Outcome.OPEN


def test_a_server_that_answers_nothing_is_broken_by_its_errors() -> None:
    silent = Side(Run((), 6, 6), Run((), 24, 24), 8)
    verdict = decided(*[PairedBlock(silent, side())] * 5)
    assert (verdict.outcome, verdict.cause) == (Outcome.BROKEN, Cause.ERRORS)
    assert verdict.evidence.slower_together is None


def test_the_learner_is_not_blamed_while_the_reference_has_not_been_heard_out() -> None:
    doubtful = PairedBlock(side(1.0), side(failed=2))
    assert decided(BROKEN, doubtful).outcome is Outcome.OPEN
    assert decided(BROKEN, doubtful, *[BROKEN] * 5).outcome is Outcome.BROKEN


def test_votes_against_each_other_cancel_out() -> None:
    verdict = decided(BROKEN, HEALTHY, UNCLEAR, BROKEN, BROKEN)
    assert verdict.evidence.shape.lead == 2
    assert verdict.evidence.num_blocks == 5


def test_a_machine_on_which_nothing_repeats_gets_no_verdict() -> None:
    wild = [
        PairedBlock(side(alone=alone), side(alone=reference))
        for alone, reference in ((100, 400), (500, 100), (100, 700))
    ]
    verdict = decided(*wild)
    assert (verdict.outcome, verdict.cause) == (Outcome.INCONCLUSIVE, Cause.NOISE)
    assert verdict.evidence.noise > 0.6


def test_blocks_that_are_not_valid_count_neither_for_nor_against_anybody() -> None:
    against, none = replace(BROKEN, validity=INVALID), replace(HEALTHY, validity=INVALID)
    assert decided(against, against, HEALTHY, HEALTHY).outcome is Outcome.HEALTHY
    assert decided(none, none, BROKEN, BROKEN).outcome is Outcome.BROKEN


def test_the_third_block_that_is_not_valid_is_the_end() -> None:
    invalid = replace(BROKEN, validity=INVALID)
    verdict = decided(*[invalid] * 20)
    assert (verdict.outcome, verdict.cause) == (Outcome.INVALID, Cause.INVALID)
    assert verdict.evidence.num_invalid == MAX_INVALID
    assert verdict.evidence.invalid == INVALID
    assert math.isnan(verdict.evidence.shape.sigma)


def test_the_evidence_holds_the_ratio_to_the_reference() -> None:
    verdict = decided(*[PairedBlock(side(1.0, alone=110), side(0.08))] * 2)
    alone, together = verdict.evidence.slower_alone, verdict.evidence.slower_together
    assert alone is not None
    assert together is not None
    assert alone.estimate == pytest.approx(1.1)
    assert together.estimate == pytest.approx(1.1 * 8 / 1.56)
    assert together.coverage == 0.5


def test_blocks_are_asked_for_one_by_one_and_no_further() -> None:
    waiting = iter([HEALTHY] * 5)
    seen: list[Outcome] = []
    verdict = decide(waiting, late_factor=6, on_block=lambda so_far: seen.append(so_far.outcome))
    assert seen == [Outcome.OPEN, Outcome.HEALTHY]
    assert verdict.blocks == (HEALTHY, HEALTHY)
    assert len(list(waiting)) == 3


def test_without_a_block_there_is_nothing_to_weigh() -> None:
    with pytest.raises(ValueError, match="no blocks"):
        weigh([], 6)


@pytest.mark.parametrize("machine", [name for name in MACHINES if name != "quiet"])
@pytest.mark.parametrize("case", ["healthy 0.05", "healthy 0.18", "broken 0.8", "broken 1.0"])
def test_simulated_verdicts_are_rarely_wrong(machine: str, case: str) -> None:
    found = row(CASES[case], MACHINES[machine], 100)
    assert found.wrong <= 0.01


@pytest.mark.parametrize("case", ["healthy 0.05", "healthy 0.08", "broken 0.8", "broken 1.0"])
def test_on_a_quiet_machine_simulated_verdicts_are_right_and_quick(case: str) -> None:
    found = row(CASES[case], MACHINES["quiet"], 50)
    assert (found.wrong, found.inconclusive, found.reference_unhealthy) == (0, 0, 0)
    assert found.median_s <= (10 if CASES[case].truth is Outcome.HEALTHY else 15)
