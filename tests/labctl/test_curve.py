import math

import pytest

from labctl.curve import BOTH, Line, Point, Reading, draw, read_shape
from labctl.verdict import Shape

BATCHING = [(1, 100.0), (2, 105.0), (4, 120.0), (8, 156.0), (16, 260.0)]
SERIALISED = [(1, 100.0), (2, 200.0), (4, 400.0), (8, 800.0), (16, 1600.0)]


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


def picture(*lines: Line, height: int = 12) -> list[str]:
    return draw(lines, title="p50 (ms)", x_label="requests at once", height=height).splitlines()


def test_a_picture_fits_eighty_columns_and_names_its_axes() -> None:
    drawn = picture(Line("with batching", BATCHING), Line("without", SERIALISED))
    assert max(map(len, drawn)) <= 80
    assert drawn[0] == "p50 (ms)"
    assert drawn[1] == "● with batching   × without"
    assert drawn[-2].split() == ["1", "2", "4", "8", "16"]
    assert drawn[-1].endswith("requests at once")


def test_marks_stand_where_the_points_are() -> None:
    drawn = picture(Line("", SERIALISED))
    body = drawn[1:-3]
    marks = [(x, y) for y, text in enumerate(body) for x, char in enumerate(text) if char == "●"]
    assert len(marks) == len(SERIALISED)
    columns = sorted(x for x, _ in marks)
    ticks = [x for x, char in enumerate(drawn[-3]) if char == "┴"]
    assert columns == ticks
    # Straight: twice the concurrency, twice the height above the axis, to the nearest row.
    heights = [len(body) - y for x, y in sorted(marks)]
    assert heights[4] == pytest.approx(2 * heights[3], abs=1)


def test_labels_on_the_axis_reach_the_largest_value() -> None:
    drawn = picture(Line("", SERIALISED))
    assert drawn[1].split()[0] == "2000"
    assert drawn[-3].split()[0] == "0"


def test_a_mark_that_covers_another_shows_both() -> None:
    drawn = "\n".join(picture(Line("a", BATCHING), Line("b", SERIALISED), height=40))
    assert drawn.count(BOTH) == 1
    assert drawn.count("●") == drawn.count("×") == 5  # four in the picture, one in the legend


def test_unanswered_points_are_left_out_and_nothing_at_all_can_be_drawn() -> None:
    assert sum(text.count("●") for text in picture(Line("", [(1, 100.0), (2, math.nan), (4, 90.0)]))) == 2
    assert picture(Line("", [(1, math.nan)]))
    assert picture()


def test_crowded_labels_are_left_out_rather_than_run_together() -> None:
    drawn = picture(Line("", [(n, float(n)) for n in (1, 2, 3, 4, 64, 128)]))
    assert drawn[-2].split()[-1] == "128"
    assert set(drawn[-2].split()) <= {"1", "2", "3", "4", "64", "128"}
