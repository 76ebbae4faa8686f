import pytest

from benchmarks.verdict.recorded import ALONE, TOGETHER
from labctl.judge.blocks import Block
from labctl.judge.criteria import Expect, Finding, Opinion
from labctl.judge.ratio import Ratio
from tests.labctl.blocks import SILENT, server


def p50(times: float, blocks: int, *, expect: Expect = Expect.RISES, at_least: float = 2.0) -> Finding:
    """The learner's p50 is so many times the reference's."""
    pairs = [Block(server(alone=100 * times), server(alone=100))] * blocks
    return Ratio("p50", "p50_e2el_ms", TOGETHER, expect, at_least).weigh(pairs)


@pytest.mark.parametrize(
    ("times", "opinion", "expect"),
    [
        (1.0, Opinion.HEALTHY, Expect.RISES),
        (0.5, Opinion.HEALTHY, Expect.RISES),
        (4.0, Opinion.BROKEN, Expect.RISES),
        (1.0, Opinion.HEALTHY, Expect.FALLS),
        (4.0, Opinion.HEALTHY, Expect.FALLS),
        (0.25, Opinion.BROKEN, Expect.FALLS),
        (1.0, Opinion.HEALTHY, Expect.STILL),
        (0.25, Opinion.BROKEN, Expect.STILL),
        (4.0, Opinion.BROKEN, Expect.STILL),
    ],
)
def test_which_way_it_moves(times: float, opinion: Opinion, expect: Expect) -> None:
    found = p50(times, 3, expect=expect)
    assert found.opinion is opinion
    assert found.figures["estimate"] == pytest.approx(times)


def test_one_block_never_decides() -> None:
    assert p50(1.0, 1).opinion is Opinion.OPEN
    assert p50(100.0, 1).opinion is Opinion.OPEN


def test_no_block_alone_speaks_against_a_server() -> None:
    steady, wild = Block(server(), server()), Block(server(alone=300), server())
    rises = Ratio("p50", "p50_e2el_ms", TOGETHER, Expect.RISES, 2.0)
    assert rises.weigh([steady, wild, steady]).opinion is not Opinion.BROKEN
    assert rises.weigh([wild, *[steady] * 6]).opinion is not Opinion.BROKEN


def test_between_none_and_what_is_asked_for_nothing_is_decided() -> None:
    assert p50(1.4, 7).opinion is Opinion.OPEN


def test_a_busy_machine_makes_it_say_less() -> None:
    rises = Ratio("p50", "p50_e2el_ms", TOGETHER, Expect.RISES, 2.0)
    quiet = [Block(server(alone=350), server())] * 3
    assert rises.weigh(quiet).opinion is Opinion.BROKEN
    unsteady = [
        Block({**server(alone=350), ALONE: server(alone=alone)[ALONE]}, server()) for alone in (40, 350, 2000)
    ]
    assert rises.weigh(unsteady).opinion is Opinion.OPEN


def test_what_one_of_them_does_not_show_makes_no_pair() -> None:
    rises = Ratio("p50", "p50_e2el_ms", TOGETHER, Expect.RISES, 2.0)
    for pair in (Block(SILENT, server()), Block(server(), SILENT), Block(server()), Block({}, {})):
        found = rises.weigh([pair] * 3)
        assert (found.opinion, found.figures["num_pairs"]) == (Opinion.OPEN, 0)


def test_two_tiny_figures_are_the_same() -> None:
    none = Block(server(), server())
    few = Block(server(failed=4), server())
    rises = Ratio("errors", "error_rate", TOGETHER, Expect.RISES, 3.0)
    assert rises.weigh([none] * 3).opinion is Opinion.HEALTHY  # 0 of 24 beside 0 of 24
    assert rises.weigh([few] * 4).opinion is Opinion.BROKEN
