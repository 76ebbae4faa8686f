import math

import pytest

from labctl.judge.shape import Shape, lead_needed, lead_of, shape_of
from labctl.measure.readings import serial_fraction


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


def test_votes_against_each_other_cancel_out_and_those_between_do_not_count() -> None:
    assert lead_of([shape_of(sigma) for sigma in (1.0, 0.1, 1.0, 1.0, 0.4, math.nan)]) == 2
    assert lead_of([Shape.BATCHING] * 3) == -3
    assert lead_of([]) == 0


def test_a_noisy_machine_needs_one_vote_more() -> None:
    assert (lead_needed(0.1), lead_needed(0.3)) == (2, 3)
