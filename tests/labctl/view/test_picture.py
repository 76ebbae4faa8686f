import math
from collections.abc import Sequence

import pytest

from labctl.view.picture import BOTH, Guide, Plotted, draw

BATCHING = [(1, 100.0), (2, 105.0), (4, 120.0), (8, 156.0), (16, 260.0)]
SERIALISED = [(1, 100.0), (2, 200.0), (4, 400.0), (8, 800.0), (16, 1600.0)]


def picture(*lines: Plotted, height: int = 12) -> list[str]:
    return draw(lines, title="p50 (ms)", x_label="requests at once", height=height).splitlines()


def test_a_picture_fits_eighty_columns_and_names_its_axes() -> None:
    drawn = picture(Plotted("with batching", BATCHING), Plotted("without", SERIALISED))
    assert max(map(len, drawn)) <= 80
    assert drawn[0] == "p50 (ms)"
    assert drawn[1] == "● with batching   × without"
    assert drawn[-2].split() == ["1", "2", "4", "8", "16"]
    assert drawn[-1].endswith("requests at once")


def test_marks_stand_where_the_points_are() -> None:
    drawn = picture(Plotted("", SERIALISED))
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
    drawn = picture(Plotted("", SERIALISED))
    assert drawn[1].split()[0] == "2000"
    assert drawn[-3].split()[0] == "0"


def test_a_mark_that_covers_another_shows_both() -> None:
    drawn = "\n".join(picture(Plotted("a", BATCHING), Plotted("b", SERIALISED), height=40))
    assert drawn.count(BOTH) == 1
    assert drawn.count("●") == drawn.count("×") == 5  # four in the picture, one in the legend


def test_unanswered_points_are_left_out_and_nothing_at_all_can_be_drawn() -> None:
    assert sum(text.count("●") for text in picture(Plotted("", [(1, 100.0), (2, math.nan), (4, 90.0)]))) == 2
    assert picture(Plotted("", [(1, math.nan)]))
    assert picture()


def test_crowded_labels_are_left_out_rather_than_run_together() -> None:
    drawn = picture(Plotted("", [(n, float(n)) for n in (1, 2, 3, 4, 64, 128)]))
    assert drawn[-2].split()[-1] == "128"
    assert set(drawn[-2].split()) <= {"1", "2", "3", "4", "64", "128"}


def flat(_: float) -> float:
    return 100.0


def growing(n: float) -> float:
    return 100.0 * n


IDEAL, SERIAL = Guide("ideal", flat), Guide("one by one", growing)


def whole(*lines: Plotted, width: int = 76, guides: Sequence[Guide] = (IDEAL, SERIAL)) -> list[str]:
    return draw(
        lines, title="p50", x_label="at once", guides=guides, guides_up_to=8, fit_label="law", width=width
    ).splitlines()


def test_measured_fitted_and_guides_are_told_apart_by_their_marks() -> None:
    drawn = whole(Plotted("measured", BATCHING, lambda n: 90 + 10 * n))
    assert drawn[1] == "● measured   · law   - ideal   / one by one"
    body = "".join(drawn[2:-3])
    assert body.count("●") == len(BATCHING)
    assert min(body.count(mark) for mark in "·-/") > 10


def test_two_servers_are_told_apart_by_their_marks_and_so_are_their_fits() -> None:
    drawn = whole(
        Plotted("reference", BATCHING, lambda n: 90 + 10 * n), Plotted("this tree", SERIALISED, growing)
    )
    assert drawn[1] == "● reference   × this tree   · : law   - ideal   / one by one"
    body = "".join(drawn[2:-3])
    assert body.count("●") + body.count(BOTH) == body.count("×") + body.count(BOTH) == 5
    assert min(body.count(mark) for mark in "·:-/") > 10


def test_lines_that_fall_together_take_turns_instead_of_hiding_each_other() -> None:
    drawn = "".join(whole(Plotted("measured", SERIALISED, growing))[2:-3])
    assert drawn.count("·") == pytest.approx(drawn.count("/"), abs=5)


def places(drawn: list[str], mark: str) -> list[tuple[int, int]]:
    """(column, height above the axis) of each such mark in the picture, its frame left out."""
    body = [text.partition("┤")[2] or text.partition("│")[2] for text in drawn if "┤" in text or "│" in text]
    return sorted(
        (x, len(body) - y) for y, text in enumerate(body) for x, char in enumerate(text) if char == mark
    )


@pytest.mark.parametrize("width", [40, 78])
def test_ideal_is_level_and_the_serialised_line_straight_in_any_width(width: int) -> None:
    drawn = whole(Plotted("measured", BATCHING, flat), width=width)
    assert max(map(len, drawn)) <= width
    assert len({y for _, y in places(drawn, "-")}) == 1
    (x0, y0), *_, (x1, y1) = places(drawn, "/")
    for x, y in places(drawn, "/"):
        assert y == pytest.approx(y0 + (y1 - y0) * (x - x0) / (x1 - x0), abs=1)


def test_a_legend_too_long_for_the_terminal_goes_on_in_the_next_line() -> None:
    drawn = whole(Plotted("measured", BATCHING, flat), width=30)
    assert drawn[1:3] == ["● measured   · law   - ideal", "/ one by one"]


def test_the_scale_reaches_the_guides_where_the_shape_is_read_and_no_further() -> None:
    drawn = whole(Plotted("", BATCHING, flat))
    assert drawn[2].split()[0] == "800"  # not the 1600 of the line at 16
    assert max(x for x, _ in places(drawn, "/")) < max(x for x, _ in places(drawn, "●"))
    assert whole(Plotted("", SERIALISED[:3]))[2].split()[0] == "400"


def test_a_law_is_drawn_from_the_first_point_to_the_end_of_the_picture_and_straight_dots_without_one() -> (
    None
):
    fitted = whole(Plotted("", BATCHING[1:4], flat), Plotted("", SERIALISED[:1]), Plotted("", []), guides=())
    joined = whole(Plotted("", [(2, 100.0), (4, 400.0), (8, 100.0)]), guides=())
    assert {y for _, y in places(fitted, "·")} == {places(fitted, "●")[0][1]}
    assert max(y for _, y in places(joined, "·")) >= max(y for _, y in places(joined, "●")) - 1
    assert not any("law" in text for text in joined)


def test_repeated_measurements_are_all_drawn_and_cover_no_other_line() -> None:
    drawn = whole(Plotted("", [(1, 100.0), (4, 100.0), (4, 101.0), (4, 300.0)]), guides=())
    assert len(places(drawn, "●")) == 3  # two of them in one place
    assert BOTH not in "".join(drawn)
