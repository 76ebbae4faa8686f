import io
import math
import re
from collections.abc import Callable

import pytest

from labctl import i18n
from labctl.judge import usl
from labctl.judge.curve import Point, Reading
from labctl.judge.shape import Shape
from labctl.view import curve_figures
from labctl.view.terminal import Terminal


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LABCTL_LANG", "en")
    i18n.choose(None)


FALLING = usl.fit([(1, 6.0), (2, 9.5), (4, 10.0), (8, 6.0), (1, 6.2), (2, 9.4), (4, 10.1), (8, 6.1)])
POINTS = [Point(*figures) for figures in [(1, 158, 6.3), (2, 176, 11.1), (4, 264, 14.3), (8, 354, 21.2)]]
OTHERS = [Point(*figures) for figures in [(1, 172, 5.8), (2, 296, 6.4), (4, 500, 8.0), (8, 1076, 7.3)]]


@pytest.mark.parametrize(
    ("reading", "said"),
    [
        (Reading(Shape.BATCHING, 8, 1.5, 0.07), "share the work"),
        (Reading(Shape.SERIALISED, 8, 8.0, 1.0), "wait in line"),
        (Reading(Shape.CONTENDED, 8, 2.7, 0.25), "part of the work"),
        (Reading(Shape.RETROGRADE, 8, 12.0, 1.6, FALLING), "past about 3 requests"),
        (Reading(Shape.CLIENT_BOUND, 8), "at 8 requests at once it kept more than 80 % of a core busy"),
        (Reading(Shape.UNCLEAR, 8, 2.7, 0.25), "Neither"),
        (Reading(Shape.UNCLEAR, 8, 1.5, 0.07, FALLING), "contradict"),
        (Reading(Shape.UNCLEAR), "Too little"),
    ],
)
def test_the_shape_in_a_sentence(reading: Reading, said: str) -> None:
    assert said in str(curve_figures.shape_sentence(reading))


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_shape_has_a_sentence(shape: Shape, language: str) -> None:
    i18n.choose(language)
    said = str(curve_figures.shape_sentence(Reading(shape, 8, 2.7, 0.25, FALLING)))
    assert "8" in said
    assert "nan" not in said


def law_table(*fits: tuple[str, usl.UslFit]) -> list[list[str]]:
    out = io.StringIO()
    curve_figures.law_table(Terminal(out=out), fits)
    lines = [re.split(r"  +", line.strip()) for line in out.getvalue().splitlines()]
    return [lines[0], *lines[2:]]


def test_the_law_in_a_table_with_its_intervals() -> None:
    head, *rows = law_table(("", FALLING))
    assert head == ["scalability law", "value (95 % interval)"]
    assert [row[0][0] for row in rows] == ["λ", "σ", "κ"]
    value, low, high = map(float, re.findall(r"[0-9.]+", rows[2][1]))
    assert low < value < high
    assert value == pytest.approx(FALLING.kappa, abs=0.001)


def test_the_laws_of_two_servers_in_one_table_and_what_is_not_known() -> None:
    three = usl.fit([(1, 6.0), (4, 10.0), (8, 6.0)])
    head, *rows = law_table(("reference", FALLING), ("this tree", three))
    assert head[1:] == ["reference", "this tree"]
    assert all("to" in row[1] and "too few" in row[2] for row in rows)
    assert "inf" not in str(rows)


@pytest.mark.parametrize("picture", [curve_figures.latency_picture, curve_figures.throughput_picture])
@pytest.mark.parametrize("width", [40, 78, 200])
@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_pictures_fit_and_explain_their_marks(
    picture: Callable[[curve_figures.Curves, int, int], str], width: int, language: str
) -> None:
    i18n.choose(language)
    alone = picture([("", POINTS)], width, 8)
    both = picture([("reference", POINTS), ("tree", OTHERS)], width, 8)
    for drawn, explained in ((alone, "●·-/"), (both, "●×·:-/")):
        assert max(map(len, drawn.splitlines())) <= min(width, curve_figures.MAX_PICTURE_WIDTH)
        legend, _, _ = drawn.partition("┤")
        assert all(f"{mark} " in legend for mark in explained)


def body(drawn: str) -> list[str]:
    return [line.partition("┤")[2] or line.partition("│")[2] for line in drawn.splitlines()[2:-3]]


def test_ideal_is_flat_latency_and_growing_throughput_and_the_serialised_line_the_other_way_round() -> None:
    for drawn, flat, growing in (
        (curve_figures.latency_picture([("", POINTS)], 78, 8), "-", "/"),
        (curve_figures.throughput_picture([("", POINTS)], 78, 8), "/", "-"),
    ):
        assert sum(flat in line for line in body(drawn)) == 1
        assert sum(growing in line for line in body(drawn)) > 5


def test_the_law_goes_through_the_measurements_of_both_figures() -> None:
    """Latency from throughput by Little's law: in the same rows as the latencies that were measured."""
    steep = [Point(n, 1000 * n / 12, 12) for n in (1, 2, 4, 8)]
    for drawn in (
        curve_figures.latency_picture([("", steep)], 78, 8),
        curve_figures.throughput_picture([("", steep)], 78, 8),
    ):
        rows = [line for line in body(drawn) if "●" in line]
        assert all("·" in line for line in rows[:-1]), drawn  # of the last there is only the end


def test_without_a_measurement_of_one_alone_there_is_nothing_to_hold_a_curve_against() -> None:
    drawn = curve_figures.latency_picture([("", POINTS[1:])], 78, 8)
    assert "one after another" not in drawn
    assert "-" not in "".join(body(drawn))


def test_a_client_bound_curve_is_drawn_without_a_law() -> None:
    bound = [*POINTS[:3], Point(8, 354, 21.2, client_share=0.95)]
    assert "scalability law" not in curve_figures.latency_picture([("", bound)], 78, 8)


def test_failures_stand_beside_the_points_where_there_are_any() -> None:
    def rows(*points: Point) -> str:
        out = io.StringIO()
        curve_figures.points_table(Terminal(out=out), points)
        return out.getvalue()

    assert "failed" not in rows(Point(1, 100.0, 10.0))
    assert "failed" in rows(Point(1, 100.0, 10.0), Point(4, 120.0, 33.0, failed=7))


def test_pictures_of_a_server_that_answers_nothing_alone_are_drawn_without_guides() -> None:
    points = [Point(1, math.nan, 0.0), Point(8, 120.0, 33.0)]
    assert "ideal" not in curve_figures.latency_picture([("", points)], 80, 8)
