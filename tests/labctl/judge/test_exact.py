import math
from dataclasses import replace

import pytest

from labctl.judge.blocks import Block, Observations
from labctl.judge.criteria import Expect, Opinion
from labctl.judge.exact import Exact
from labctl.measure.observation import Counters, Observation
from tests.labctl.blocks import INVALID

ANSWERS = Exact("answers", "num_wrong_answers", ("a", "b"), Expect.RISES, needs_reference=False)


def answered(wrong: int, compared: int = 24, scenario: str = "a") -> Observations:
    return {scenario: Observation(scenario, 8, (), num_wrong=wrong, num_compared=compared)}


def wasted(generated: float) -> Observations:
    page = {"miniserve_generation_tokens_total": generated, "miniserve_delivered_tokens_total": 100.0}
    return {"hang-ups": Observation("hang-ups", 8, (), counters=Counters(rested=page))}


def weighed(expect: Expect, ours: float, theirs: float, at_least: float = 1.5) -> Opinion:
    waste = Exact("waste", "generated_per_delivered", ("hang-ups",), expect, at_least)
    return waste.weigh([Block(wasted(ours), wasted(theirs))]).opinion


def test_one_wrong_answer_in_one_block_decides() -> None:
    blocks = [Block(answered(0)), Block(answered(1)), Block(answered(0))]
    found = ANSWERS.weigh(blocks)
    assert found.opinion is Opinion.BROKEN
    assert (found.figures["hits"], found.figures["trials"], found.figures["value"]) == (1, 72, 1)


def test_in_any_of_the_scenarios() -> None:
    assert ANSWERS.weigh([Block({**answered(0), **answered(2, scenario="b")})]).opinion is Opinion.BROKEN


def test_right_answers_are_healthy_and_none_at_all_say_nothing() -> None:
    assert ANSWERS.weigh([Block(answered(0))]).opinion is Opinion.HEALTHY
    nothing = ANSWERS.weigh([Block(answered(0, compared=0)), Block({})])
    assert nothing.opinion is Opinion.OPEN
    assert math.isnan(nothing.figures["value"])
    assert nothing.is_sound


@pytest.mark.parametrize(
    ("expect", "ours", "theirs", "opinion"),
    [
        (Expect.RISES, 350, 106, Opinion.BROKEN),
        (Expect.RISES, 150, 106, Opinion.HEALTHY),
        (Expect.RISES, 50, 106, Opinion.HEALTHY),
        (Expect.FALLS, 50, 106, Opinion.BROKEN),
        (Expect.FALLS, 350, 106, Opinion.HEALTHY),
        (Expect.ZERO, 0, 106, Opinion.BROKEN),
        (Expect.ZERO, 0, 0, Opinion.HEALTHY),
        (Expect.STILL, 120, 106, Opinion.HEALTHY),
        (Expect.STILL, 50, 106, Opinion.BROKEN),
        (Expect.STILL, 350, 106, Opinion.BROKEN),
        (Expect.EQUAL, 106, 106, Opinion.HEALTHY),
        (Expect.EQUAL, 107, 106, Opinion.BROKEN),
    ],
)
def test_beside_the_reference(expect: Expect, ours: float, theirs: float, opinion: Opinion) -> None:
    assert weighed(expect, ours, theirs) is opinion


def test_a_count_above_a_reference_of_zero_has_risen() -> None:
    def held(slots: float) -> Observations:
        return {"a": Observation("a", 8, (), counters=Counters(rested={"miniserve_num_slots_used": slots}))}

    leak = Exact("leak", "num_slots_used_when_idle", ("a",), Expect.RISES)
    assert leak.weigh([Block(held(1), held(0))]).opinion is Opinion.BROKEN
    assert leak.weigh([Block(held(0), held(0))]).opinion is Opinion.HEALTHY
    assert leak.weigh([Block(held(1))]).opinion is Opinion.OPEN


def test_a_measurement_that_does_not_count_for_times_still_shows_a_wrong_answer() -> None:
    wrong = replace(Block(answered(1)), validity=INVALID)
    assert ANSWERS.weigh([wrong]).opinion is Opinion.BROKEN
