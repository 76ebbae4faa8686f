import math

import pytest

from labctl.catalog.breaks import load_break
from labctl.catalog.labs import load_lab
from labctl.measure.contrast import Contrast, Row, home_of, lines_of
from tests.conftest import PROJECT


def row(first: float, second: float, metric: str = "p50_e2el_ms") -> Row:
    return Row(metric, "together", 100.0, first, second)


def test_the_row_where_the_two_breaks_lie_furthest_apart_tells() -> None:
    rows = [row(800.0, 790.0), row(5.0, 40.0, "p50_itl_ms"), row(300.0, 100.0)]
    assert Contrast(rows, []).telling is rows[1]


def test_what_only_noise_tells_apart_tells_nothing() -> None:
    assert Contrast([row(800.0, 790.0), row(100.0, 104.0)], []).telling is None


def test_what_a_server_has_no_figure_for_tells_nothing() -> None:
    assert row(math.nan, 4.0).distance == 0
    assert row(0.0, 0.0).distance == 0


@pytest.mark.parametrize(
    ("pair", "home"),
    [
        (("00", "04"), "02"),
        (("04", "05"), "03"),
        (("14", "00"), "02"),  # declared: 14 can be taken for 00, under its loads
        (("00", "14"), "02"),
        (("12", "15"), "05"),
        (("15", "12"), "05"),
    ],
)
def test_the_figures_are_those_that_move_under_either_in_the_lab_where_they_look_alike(
    pair: tuple[str, str], home: str
) -> None:
    first, second = (load_break(PROJECT, one) for one in pair)
    lab = load_lab(PROJECT, home_of((first, second)).lab)
    assert lab.slug.startswith(home)
    lines = lines_of(lab, (first, second))
    assert {metric for metric, _ in lines} == {
        sign.metric for brk in (first, second) for sign in brk.signature if sign.moves
    }
    assert all(scenario in lab.scenarios for _, scenario in lines)
    assert len(lines) == len(set(lines))
