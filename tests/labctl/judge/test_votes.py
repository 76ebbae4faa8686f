import math
import random
from collections.abc import Iterator

import pytest

from labctl.judge.votes import MAX_BLOCKS, Block, Shape, Stage, Vote, decide, shape_of
from labctl.measure.readings import serial_fraction

HEALTHY_SIGMA = 0.08  # p50(8) = 1.56 × p50(1), as the shipped server shows
BROKEN_SIGMA = 1.0
RIGHT = pytest.mark.parametrize(
    ("sigma", "shape"), [(HEALTHY_SIGMA, Shape.BATCHING), (BROKEN_SIGMA, Shape.SERIALISED)]
)


def blocks(*sigmas: float, alone: float = 100.0) -> list[Block]:
    return [Block(alone, alone * (1 + 7 * sigma), 8) for sigma in sigmas]


def noisy_blocks(sigma: float, noise: float, rng: random.Random) -> Iterator[Block]:
    """Blocks on a host whose speed wanders by `noise` (SD of the logarithm), within a block too."""
    while True:
        alone = 100 * math.exp(rng.gauss(0, noise))
        together = 100 * (1 + 7 * sigma) * math.exp(rng.gauss(0, noise))
        yield Block(alone, together, 8)


@pytest.mark.parametrize(
    ("sigma", "shape"),
    [
        (1.0, Shape.SERIALISED),
        (0.60, Shape.SERIALISED),
        (0.59, Shape.UNCLEAR),
        (0.21, Shape.UNCLEAR),
        (0.20, Shape.BATCHING),
        (0.02, Shape.BATCHING),
        (-0.1, Shape.BATCHING),
        (math.nan, Shape.UNCLEAR),
    ],
)
def test_the_shape_of_one_sigma(sigma: float, shape: Shape) -> None:
    assert shape_of(sigma) is shape


def test_sigma_is_one_when_latency_grows_with_concurrency() -> None:
    assert serial_fraction(100, 800, 8) == 1
    assert serial_fraction(100, 400, 4) == 1
    assert serial_fraction(100, 100, 8) == 0


@RIGHT
def test_two_blocks_that_agree_decide(sigma: float, shape: Shape) -> None:
    vote = decide(blocks(*[sigma] * MAX_BLOCKS))
    assert (vote.shape, len(vote.blocks)) == (shape, 2)


def test_one_block_never_decides() -> None:
    assert Vote(tuple(blocks(1.0))).stage is Stage.OPEN


def test_votes_against_each_other_cancel_out() -> None:
    vote = decide(blocks(1.0, 0.1, 1.0, 1.0))
    assert (vote.shape, len(vote.blocks)) == (Shape.SERIALISED, 4)


def test_blocks_between_the_thresholds_do_not_vote_and_seven_blocks_are_the_end() -> None:
    vote = decide(blocks(*[0.25] * 20))
    assert (vote.stage, vote.shape, len(vote.blocks)) == (Stage.GAVE_UP, Shape.UNCLEAR, MAX_BLOCKS)


def test_a_noisy_machine_needs_three_votes() -> None:
    unsteady = [blocks(1.0, alone=alone)[0] for alone in (100, 170, 105, 150)]
    vote = decide(unsteady)
    assert vote.noise > 0.25
    assert (vote.shape, len(vote.blocks)) == (Shape.SERIALISED, 3)


def test_a_hopeless_machine_gets_no_verdict() -> None:
    unsteady = [blocks(1.0, alone=alone)[0] for alone in (100, 300, 90, 280)]
    vote = decide(unsteady)
    assert (vote.stage, vote.shape, len(vote.blocks)) == (Stage.GAVE_UP, Shape.UNCLEAR, 3)


def test_a_block_without_answers_says_nothing() -> None:
    silent = Block(math.nan, math.nan, 8)
    assert decide([silent] * 20).stage is Stage.GAVE_UP
    assert decide([silent, *blocks(0.1, 0.1)]).shape is Shape.BATCHING


def test_every_block_is_reported_while_the_vote_is_open() -> None:
    seen: list[Stage] = []
    decide(blocks(0.1, 0.25, 0.1), lambda vote: seen.append(vote.stage))
    assert seen == [Stage.OPEN, Stage.OPEN, Stage.DECIDED]


def test_no_block_is_asked_for_after_the_decision() -> None:
    waiting = iter(blocks(0.1, 0.1, 0.1))
    decide(waiting)
    assert len(list(waiting)) == 1


@pytest.mark.parametrize("noise", [0.05, 0.15, 0.25])
@RIGHT
def test_simulated_verdicts_are_rarely_wrong(sigma: float, shape: Shape, noise: float) -> None:
    rng = random.Random(20260801)
    verdicts = [decide(noisy_blocks(sigma, noise, rng)).shape for _ in range(2000)]
    wrong = len(verdicts) - verdicts.count(shape) - verdicts.count(Shape.UNCLEAR)
    assert wrong <= 0.01 * len(verdicts)


@RIGHT
def test_simulated_verdicts_on_a_quiet_machine_are_right(sigma: float, shape: Shape) -> None:
    rng = random.Random(20260801)
    verdicts = [decide(noisy_blocks(sigma, 0.05, rng)).shape for _ in range(500)]
    assert set(verdicts) == {shape}
