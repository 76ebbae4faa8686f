import math
import re

import pytest

from labctl.load.samples import Sample
from labctl.units import plain
from labctl.view import charts
from labctl.view.charts import Dot, Look
from tests.labctl.kept import MS


@pytest.mark.parametrize(
    ("largest", "expected"),
    [
        (0, [0, 1]),
        (math.nan, [0, 1]),
        (1, [0, 0.2, 0.4, 0.6, 0.8, 1]),
        (492.6, [0, 100, 200, 300, 400, 500]),
        (100, [0, 20, 40, 60, 80, 100]),
        (0.031, [0, 0.01, 0.02, 0.03, 0.04]),
    ],
)
def test_ticks_are_round_and_reach_the_largest_value(largest: float, expected: list[float]) -> None:
    assert charts.ticks(largest) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        ((30, 260), [20, 50, 100, 200, 500]),
        ((100, 140), [100, 150]),
        ((100, 100), [100, 150]),
        (
            (0.01, 5000),
            [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000],
        ),
        ((999, 1001), [800, 1000, 1500]),
    ],
)
def test_ticks_of_a_logarithmic_axis_lie_round_all_values(
    span: tuple[float, float], expected: list[float]
) -> None:
    assert charts.log_ticks(*span) == pytest.approx(expected)


def marks(svg: str) -> list[tuple[float, float]]:
    places = re.findall(r'class="mark"[^>]*translate\(([\d.]+),([\d.]+)\)', svg)
    return [(float(x), float(y)) for x, y in places]


def test_a_curve_has_a_mark_for_each_point_on_linear_axes_from_zero() -> None:
    line = [Dot(1, 100, "one"), Dot(2, 200, "two"), Dot(4, 400, "four")]
    svg = charts.curves([(Look(0), line)], label="p50", x_label="n", number=plain)
    (x1, y1), (x2, y2), (x4, y4) = marks(svg)
    assert x4 - x2 == pytest.approx(2 * (x2 - x1), abs=0.2)
    assert y2 - y4 == pytest.approx(2 * (y1 - y2), abs=0.2)
    assert "<title>four</title>" in svg
    assert 'aria-label="p50"' in svg


def test_lines_differ_by_mark_and_dash_and_not_only_by_colour() -> None:
    dots = [Dot(1, 1, ""), Dot(2, 2, "")]
    looks = [Look(0), Look(1), Look(1, dashed=True)]
    svg = charts.curves([(look, dots) for look in looks], label="", x_label="", number=plain)
    shapes = re.findall(r'class="mark" d="([^"]+)"', svg)
    assert shapes[0] != shapes[2]
    assert shapes[2] == shapes[4]
    assert [" dashed" in group for group in re.findall(r'<g class="([^"]+)"', svg)] == [False, False, True]
    assert (
        len({charts.swatch(Look(index)).replace(f"c{index}", "") for index in range(charts.NUM_LOOKS)}) == 6
    )


def test_numbers_on_an_axis_do_not_overlap() -> None:
    dots = [Dot(n, n, "") for n in (1, 2, 4, 8, 128)]
    svg = charts.curves([(Look(0), dots)], label="", x_label="", number=plain)
    assert {"1", "8", "128"} <= set(re.findall(r">(\d+)</text>", svg))
    assert ">2</text>" not in svg
    assert len(marks(svg)) == 5


def test_a_distribution_rises_to_all_values_with_marks_at_the_quantiles() -> None:
    lines = [(Look(0), [30.0, 10.0, 20.0]), (Look(1), [15.0])]
    svg = charts.distributions(
        lines, (10, 30), label="", x_label="", y_label="", number=plain, title=lambda q, ms: f"{q}: {ms:g}"
    )
    assert len(marks(svg)) == 6
    assert "<title>50: 20</title>" in svg
    path = re.findall(r'class="stroke" d="M([^"]+)"', svg)[0]
    places = [tuple(map(float, place.split(","))) for place in path.split("L")]
    assert places == sorted(places, key=lambda place: (place[0], -place[1]))


def bars(*samples: Sample) -> str:
    return charts.timeline(samples, label="", number=plain, title=lambda sample: str(sample.start_ns))


def rows(svg: str) -> list[str]:
    return re.findall(r'<rect class="\w+" x="[\d.]+" y="([\d.]+)"', svg)


def test_requests_that_overlap_lie_in_different_rows() -> None:
    first, second, third = Sample(0, 10 * MS), Sample(5 * MS, 15 * MS), Sample(10 * MS, 20 * MS)
    svg = bars(third, first, second)
    assert rows(svg)[0] == rows(svg)[2] != rows(svg)[1]
    assert svg.count('class="bar"') == 3


@pytest.mark.parametrize(
    ("sample", "kinds"),
    [
        (Sample(0, 9), ["whole"]),
        (Sample(0, 9, token_ns=(3, 5)), ["waiting", "tokens"]),
        (Sample(0, 9, "timeout", token_ns=(3,)), ["failed"]),
        (Sample(4, 9, intended_ns=1), ["late", "whole"]),
        (Sample(4, 9, intended_ns=4), ["whole"]),
        (Sample(5, 5), ["whole"]),
    ],
)
def test_what_the_bar_of_a_request_is_made_of(sample: Sample, kinds: list[str]) -> None:
    assert charts.kinds(sample) == kinds
    svg = bars(sample)
    assert re.findall(r'<rect class="(\w+)"', svg) == kinds
    assert all(float(width) > 0 for width in re.findall(r' width="([\d.]+)"', svg))


def test_a_request_of_an_open_loop_begins_when_it_should_have_been_sent() -> None:
    svg = bars(Sample(0, 10 * MS), Sample(20 * MS, 30 * MS, intended_ns=5 * MS))
    assert rows(svg)[0] != rows(svg)[1]
