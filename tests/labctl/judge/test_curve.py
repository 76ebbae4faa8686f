import math
import random
from collections.abc import Sequence
from dataclasses import replace

import pytest

from labctl.judge import curve, usl
from labctl.judge.curve import Point, Reading
from labctl.judge.shape import Shape, shape_of

BATCHING = [(1, 100.0), (2, 105.0), (4, 120.0), (8, 156.0), (16, 260.0)]
SERIALISED = [(1, 100.0), (2, 200.0), (4, 400.0), (8, 800.0), (16, 1600.0)]


def read_shape(points: Sequence[Point]) -> Reading:
    return curve.read_shape(points, 8)


def points(pairs: list[tuple[int, float]]) -> list[Point]:
    return [Point(n, p50, 1000 * n / p50) for n, p50 in pairs]


@pytest.mark.parametrize(("pairs", "shape"), [(BATCHING, Shape.BATCHING), (SERIALISED, Shape.SERIALISED)])
def test_the_shape_is_read_at_eight(pairs: list[tuple[int, float]], shape: Shape) -> None:
    reading = read_shape(points(pairs))
    assert (reading.shape, reading.at) == (shape, 8)
    assert reading.growth == pytest.approx(pairs[3][1] / 100)


def test_the_largest_concurrency_up_to_eight_decides() -> None:
    assert read_shape(points([(1, 100), (3, 290), (6, 580), (9, 100)])).at == 6


@pytest.mark.parametrize(
    "pairs",
    [
        [(1, 100), (2, 200)],
        [(1, 100), (2, 200), (16, 1600)],
        [(2, 200), (8, 800)],
        [(1, math.nan), (8, 800)],
        [(1, 100), (8, math.nan)],
        [],
    ],
    ids=["never at two", "never past eight", "without one", "one unanswered", "eight unanswered", "nothing"],
)
def test_the_shape_is_unclear_without_the_points_to_read_it_from(pairs: list[tuple[int, float]]) -> None:
    assert read_shape(points(pairs)) == Reading(Shape.UNCLEAR)


CONCURRENCIES = (1, 2, 4, 8, 16)
MEASURED_HEALTHY = [
    Point(*figures)
    for figures in zip(CONCURRENCIES, (158, 176, 264, 354, 560), (6.3, 11.1, 14.3, 21.2, 27.4), strict=True)
]
MEASURED_BROKEN = [
    Point(*figures)
    for figures in zip(CONCURRENCIES, (172, 296, 500, 1076, 1876), (5.8, 6.4, 8.0, 7.3, 8.2), strict=True)
]
FALLING = (0.1, 0.1)
FALLING_SERIALISED = (0.9, 0.1)


def measured(
    sigma: float, kappa: float, *, passes: int = 3, noise: float = 0.03, seed: int = 0
) -> list[Point]:
    """A server under the law, measured at 1 to 16 this many times, with relative noise."""
    rng = random.Random(seed)
    taken = []
    for n in CONCURRENCIES * passes:
        mean_ms = 160 * (1 + sigma * (n - 1) + kappa * n * (n - 1)) * math.exp(rng.gauss(0, noise))
        taken.append(Point(n, mean_ms * math.exp(rng.gauss(0, noise)), 1000 * n / mean_ms))
    return taken


@pytest.mark.parametrize(
    ("points", "shape"), [(MEASURED_HEALTHY, Shape.BATCHING), (MEASURED_BROKEN, Shape.SERIALISED)]
)
def test_servers_that_were_measured(points: list[Point], shape: Shape) -> None:
    reading = read_shape(points)
    assert (reading.shape, reading.at) == (shape, 8)
    assert reading.fit is not None
    assert reading.fit.largest == 8  # sixteen draws nothing but the picture


@pytest.mark.parametrize("noise", [0.03, 0.10])
@pytest.mark.parametrize(
    ("law", "shape"),
    [
        ((0.10, 0.0), Shape.BATCHING),
        ((0.05, 0.002), Shape.BATCHING),
        ((1.0, 0.0), Shape.SERIALISED),
        ((0.75, 0.0), Shape.SERIALISED),
        (FALLING, Shape.RETROGRADE),
        (FALLING_SERIALISED, Shape.RETROGRADE),
    ],
)
def test_noise_hardly_ever_changes_the_name(
    law: tuple[float, float], shape: Shape, noise: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(usl, "RESAMPLES", 200)
    names = [read_shape(measured(*law, noise=noise, seed=seed)).shape for seed in range(10)]
    assert names.count(shape) >= (10 if noise < 0.05 else 6), names
    if shape is not Shape.RETROGRADE:
        assert names.count(Shape.RETROGRADE) == 0, names


def test_contended_takes_measurements_that_rule_both_others_out() -> None:
    assert read_shape(measured(0.4, 0.0)).shape is Shape.CONTENDED
    noisy = [read_shape(measured(0.4, 0.0, noise=0.4, seed=seed)) for seed in range(6)]
    between = [reading for reading in noisy if shape_of(reading.sigma) is Shape.UNCLEAR]
    between.append(read_shape(measured(0.58, 0.0, noise=0.06, seed=3)))  # might well be serialised
    between.append(read_shape(measured(0.22, 0.0, noise=0.06, seed=6)))  # might well be batching
    assert [reading.shape for reading in between] == [Shape.UNCLEAR] * len(between)
    assert all(shape_of(reading.sigma) is Shape.UNCLEAR for reading in between)
    no_law = read_shape([p for p in measured(0.4, 0.0) if p.concurrency in (1, 8)])
    assert (no_law.shape, no_law.at, no_law.fit) == (Shape.UNCLEAR, 8, None)


def test_one_pass_that_shows_a_small_fall_is_not_called_retrograde() -> None:
    assert MEASURED_BROKEN[3].rps < MEASURED_BROKEN[2].rps
    fell = [replace(p, rps=rps) for p, rps in zip(MEASURED_BROKEN, (5.8, 6.4, 8.0, 6.0, 5.0), strict=True)]
    assert read_shape(fell).shape is Shape.SERIALISED


def test_a_fall_that_noise_alone_may_explain_takes_more_measurements() -> None:
    once = read_shape(measured(*FALLING, passes=1, noise=0.04, seed=2))
    assert once.fit is not None
    assert once.fit.kappa_interval.low == 0
    assert once.shape is Shape.SERIALISED
    assert read_shape(measured(*FALLING, passes=3, noise=0.04, seed=2)).shape is Shape.RETROGRADE


def test_a_bump_at_four_is_no_peak() -> None:
    bump = [
        Point(n, 1000 * n / rps, rps * jitter)
        for n, rps in ((1, 10.0), (2, 18.8), (4, 51.4), (8, 44.5))
        for jitter in (0.99, 1.0, 1.01)
    ]
    fit = read_shape(bump).fit
    assert fit is not None
    assert fit.kappa_interval.low > 0
    assert fit.peak_concurrency > 8
    assert read_shape(bump).shape is Shape.BATCHING


def test_a_fall_that_is_certain_but_tiny_is_not_called_retrograde() -> None:
    exact = measured(0.38, 0.03, noise=1e-6)
    reading = read_shape(exact)
    assert reading.fit is not None
    assert reading.fit.kappa_interval.low > 0
    assert reading.fit.peak_concurrency < 8
    assert exact[3].rps < exact[2].rps
    assert reading.shape is Shape.SERIALISED


def test_a_peak_past_the_batch_size_is_not_called_retrograde() -> None:
    points = [Point(p.concurrency, p.p50_ms, p.rps) for p in measured(0.02, 0.008, noise=1e-6)]
    reading = read_shape([*points, Point(32, 9000, 1), Point(64, 90000, 0.1)])
    assert reading.shape is Shape.BATCHING
    assert reading.fit is not None
    assert reading.fit.peak_concurrency > 8


def test_what_is_measured_past_the_batch_size_changes_nothing() -> None:
    up_to_eight = [p for p in measured(0.1, 0.0) if p.concurrency <= 8]
    assert read_shape([*up_to_eight, Point(9, 1e6, 0.001), Point(16, 1.0, 1e6)]) == read_shape(up_to_eight)


@pytest.mark.parametrize(
    ("client_share", "floor_ms"), [(0.81, math.nan), (0.5, 0.11 * 354)], ids=["cpu", "floor"]
)
@pytest.mark.parametrize("points", [MEASURED_HEALTHY, MEASURED_BROKEN, measured(*FALLING, passes=1)])
def test_a_client_at_its_limit_wins_over_every_shape(
    points: list[Point], client_share: float, floor_ms: float
) -> None:
    at_eight = replace(points[3], p50_ms=354, client_share=client_share, floor_ms=floor_ms)
    assert read_shape([*points[:3], at_eight, points[4]]) == Reading(Shape.CLIENT_BOUND, 8)
    assert read_shape([at_eight]) == Reading(Shape.CLIENT_BOUND, 8)


def test_a_client_with_room_or_at_its_limit_where_nothing_is_decided_is_no_reason() -> None:
    roomy = [replace(p, client_share=0.8, floor_ms=0.1 * p.p50_ms) for p in MEASURED_HEALTHY]
    assert read_shape(roomy).shape is Shape.BATCHING
    at_sixteen = replace(roomy[-1], client_share=1.0)
    assert read_shape([*roomy[:-1], at_sixteen]).shape is Shape.BATCHING


def test_throughput_that_says_the_opposite_of_latency_leaves_it_unclear() -> None:
    flat, rising = measured(0.05, 0.0), measured(1.0, 0.0)
    answered_few = [replace(p, rps=q.rps) for p, q in zip(flat, rising, strict=True)]
    answered_many = [replace(p, rps=q.rps) for p, q in zip(rising, flat, strict=True)]
    for points, shape in ((answered_few, Shape.BATCHING), (answered_many, Shape.SERIALISED)):
        reading = read_shape(points)
        assert shape_of(reading.sigma) is shape
        assert reading.shape is Shape.UNCLEAR


def test_several_points_at_one_concurrency_count_as_their_median() -> None:
    outlier = Point(8, 100_000.0, 0.08)
    points = [*measured(0.1, 0.0, passes=4, noise=0.01), outlier]
    assert read_shape(points).sigma == pytest.approx(0.1, abs=0.03)
    assert read_shape(points).shape is Shape.BATCHING


def test_a_concurrency_at_which_nothing_was_answered_in_time_leaves_no_law_to_fit() -> None:
    reading = read_shape([*MEASURED_BROKEN[:3], Point(8, 30_000.0, 0.0)])
    assert (reading.shape, reading.fit) == (Shape.SERIALISED, None)
