import math

import pytest

from benchmarks.verdict.recorded import ALONE, TOGETHER
from labctl.judge.blocks import Block, concurrency, noise, p50_ms
from tests.labctl.blocks import SILENT, block, server


def test_the_median_is_nan_without_an_answer_or_a_measurement() -> None:
    assert p50_ms(server(alone=90), ALONE) == 90
    assert math.isnan(p50_ms(SILENT, ALONE))
    assert math.isnan(p50_ms(server(), "another scenario"))


def test_concurrency_is_that_of_a_closed_loop() -> None:
    assert concurrency([block()], TOGETHER) == 8
    assert math.isnan(concurrency([block()], "another scenario"))


def test_the_reference_as_if_it_were_judged() -> None:
    pair = block(1.0, 0.1)
    assert pair.of_reference.learner is pair.reference
    assert not pair.of_reference.reference


def test_what_hits_a_whole_block_is_no_noise() -> None:
    steady = [block(alone=alone, reference_alone=alone) for alone in (100, 250, 90, 400)]
    assert noise(steady) == pytest.approx(0, abs=1e-12)


def test_servers_of_different_speed_are_no_noise_either() -> None:
    assert noise([block(1.0, 0.1, alone=90)] * 3) == pytest.approx(0, abs=1e-12)


def test_noise_by_hand() -> None:
    # One of four figures of the second block is e^0.8 times what it was. Left of the 0.8, once both means are
    # out, are ± 0.3 in that figure's two cells and ± 0.1 in the other six; 6 · 0.01 + 2 · 0.09 over 3.
    odd = Block(block().learner, {**server(), ALONE: server(alone=100 * math.exp(0.8))[ALONE]})
    assert noise([block(), odd]) == pytest.approx(math.sqrt((6 * 0.01 + 2 * 0.09) / 3), rel=1e-6)
    assert noise([block(), block()]) == pytest.approx(0, abs=1e-12)


def test_noise_takes_blocks_in_which_every_run_has_answers() -> None:
    assert noise([]) == 0
    assert noise([block(), Block(SILENT, server())]) == 0


def test_a_server_alone_has_noise_too() -> None:
    alone = [Block(server(alone=first)) for first in (100, 200)]
    assert noise(alone) == pytest.approx(0, abs=1e-12)
    assert noise([Block(server(0.1)), Block(server(0.9))]) > 0.3
