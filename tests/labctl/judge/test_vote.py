import math

import pytest

from benchmarks.verdict.recorded import ALONE, TOGETHER
from labctl.judge.blocks import Block, noise
from labctl.judge.criteria import Finding, Opinion
from labctl.judge.vote import Vote
from tests.labctl.blocks import SILENT, block, server

SHAPE = Vote("shape", ALONE, TOGETHER)


def of_reference(*blocks: Block) -> Finding:
    return SHAPE.weigh([one.of_reference for one in blocks])


def test_a_serialised_server_beside_one_that_is_not_loses_both_votes() -> None:
    found = SHAPE.weigh([block(1.0)] * 2)
    assert found.opinion is Opinion.BROKEN
    assert (found.figures["lead"], found.figures["needed"], found.figures["concurrency"]) == (2, 2, 8)
    assert found.figures["sigma"] == pytest.approx(1.0)
    reference = of_reference(*[block(1.0)] * 2)
    assert (reference.opinion, reference.is_sound) == (Opinion.HEALTHY, True)


def test_a_high_sigma_is_no_vote_if_the_reference_is_hardly_faster() -> None:
    assert SHAPE.weigh([block(0.7, 0.5)] * 2).figures["lead"] == 0  # 590 ms beside 450
    assert SHAPE.weigh([block(0.7, 0.7)] * 2).figures["lead"] == 0
    reference = of_reference(*[block(0.7, 0.7)] * 2)
    assert (reference.opinion, reference.is_sound) == (Opinion.BROKEN, False)


def test_between_the_limits_only_a_learner_as_fast_as_the_reference_gets_a_vote() -> None:
    assert SHAPE.weigh([block(0.45, 0.4)] * 2).opinion is Opinion.HEALTHY  # 415 ms beside 380
    assert SHAPE.weigh([block(0.45, 0.1)] * 2).figures["lead"] == 0  # 415 ms beside 170
    reference = of_reference(*[block(0.45, 0.4)] * 2)
    assert (reference.opinion, reference.is_sound) == (Opinion.OPEN, True)


def test_a_server_that_answered_nothing_has_no_vote() -> None:
    found = SHAPE.weigh([Block(SILENT, server())] * 2)
    assert found.figures["lead"] == 0
    assert math.isnan(found.figures["sigma"])
    assert SHAPE.weigh([Block(server(1.0), SILENT)] * 2).figures["lead"] == 0
    assert SHAPE.weigh([Block({}, {})]).opinion is Opinion.OPEN


def test_a_noisy_machine_needs_three_votes() -> None:
    unsteady = [block(1.0, reference_alone=alone) for alone in (100, 200)]
    assert noise(unsteady) > 0.25
    found = SHAPE.weigh(unsteady)
    assert (found.opinion, found.figures["lead"], found.figures["needed"]) == (Opinion.OPEN, 2, 3)
