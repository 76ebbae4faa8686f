import math

import pytest

from labctl.judge.blocks import PairedBlock, Run, Side
from labctl.judge.gates import (
    Opinion,
    late_after_ms,
    learner_votes,
    noise,
    reference_votes,
    tally_errors,
    tally_late,
)


def run(p50_ms: float, count: int, failed: int = 0) -> Run:
    return Run((p50_ms,) * (count - failed), count, failed)


def side(sigma: float, *, alone: float = 100.0, failed: int = 0) -> Side:
    return Side(run(alone, 6), run(alone * (1 + 7 * sigma), 24, failed), 8)


def block(
    sigma: float = 0.08, reference: float = 0.08, *, alone: float = 100.0, reference_alone: float = 100.0
) -> PairedBlock:
    return PairedBlock(side(sigma, alone=alone), side(reference, alone=reference_alone))


def late(share: float) -> PairedBlock:
    """So many of 24 answers at N after 700 ms, the others after 150; the limit is 600."""
    num_late = round(24 * share)
    together = Run((700.0,) * num_late + (150.0,) * (24 - num_late), 24)
    return PairedBlock(Side(run(100, 6), together, 8), side(0.08))


SILENT = Side(Run((), 6, 6), Run((), 24, 24), 8)


def test_two_blocks_without_an_error_are_enough() -> None:
    assert tally_errors([side(0.08)]).opinion is Opinion.OPEN
    tally = tally_errors([side(0.08)] * 2)
    assert (tally.opinion, tally.hits, tally.trials) == (Opinion.HEALTHY, 0, 60)


def test_errors_speak_against_a_server_only_from_two_blocks() -> None:
    assert tally_errors([side(0.08, failed=24)]).opinion is Opinion.OPEN
    assert tally_errors([side(0.08, failed=24), side(0.08)]).opinion is Opinion.OPEN
    assert tally_errors([side(0.08, failed=8)] * 2).opinion is Opinion.BROKEN


def test_a_burst_in_one_block_is_outweighed_in_time() -> None:
    burst = side(0.08, failed=3)
    assert tally_errors([burst, *[side(0.08)] * 2]).opinion is Opinion.OPEN
    assert tally_errors([burst, *[side(0.08)] * 5]).opinion is Opinion.HEALTHY


def test_late_is_after_what_was_promised_and_after_what_was_possible() -> None:
    assert late_after_ms(side(0.08), 6) == 600
    slow_at_n = side(0.5)  # 450 ms at N, on this machine, now
    assert late_after_ms(slow_at_n, 6) == pytest.approx(2.5 * 450)
    assert late_after_ms(side(0.08), 0) == pytest.approx(2.5 * 156)
    assert math.isnan(late_after_ms(SILENT, 6))


@pytest.mark.parametrize(
    ("shares", "opinion"),
    [
        ([0.0], Opinion.OPEN),
        ([0.0, 0.0], Opinion.HEALTHY),
        ([1.0], Opinion.OPEN),
        ([1.0, 1.0], Opinion.BROKEN),
        ([1.0, 0.0], Opinion.OPEN),
        ([1.0, 0.0, 0.0, 0.0], Opinion.OPEN),
        ([1.0, *[0.0] * 5], Opinion.HEALTHY),
        ([1 / 3] * 3, Opinion.OPEN),  # one wave of three in every block: neither good nor this break
    ],
)
def test_waves_of_late_answers(shares: list[float], opinion: Opinion) -> None:
    assert tally_late([late(share) for share in shares], 6).opinion is opinion


def test_late_answers_are_counted_one_by_one() -> None:
    tally = tally_late([late(0.5), late(0.25)], 6)
    assert (tally.hits, tally.trials) == (18, 48)


def test_a_block_in_which_the_reference_did_not_answer_says_nothing_about_lateness() -> None:
    tally = tally_late([PairedBlock(side(1.0), SILENT)] * 3, 6)
    assert (tally.opinion, tally.trials) == (Opinion.OPEN, 0)


def test_a_serialised_server_beside_a_batching_one_loses_both_votes() -> None:
    votes = learner_votes([block(1.0)] * 2)
    assert (votes.opinion, votes.lead, votes.needed) == (Opinion.BROKEN, 2, 2)
    assert votes.sigma == pytest.approx(1.0)
    assert reference_votes([block(1.0)] * 2).opinion is Opinion.HEALTHY


def test_a_high_sigma_is_no_vote_where_the_reference_is_hardly_faster() -> None:
    assert learner_votes([block(0.7, 0.5)] * 2).lead == 0  # 590 ms beside 450
    assert learner_votes([block(0.7, 0.7)] * 2).lead == 0
    assert reference_votes([block(0.7, 0.7)] * 2).opinion is Opinion.BROKEN


def test_between_the_limits_only_a_learner_as_fast_as_the_reference_gets_a_vote() -> None:
    assert learner_votes([block(0.45, 0.4)] * 2).opinion is Opinion.HEALTHY  # 415 ms beside 380
    assert learner_votes([block(0.45, 0.1)] * 2).lead == 0  # 415 ms beside 170
    assert reference_votes([block(0.45, 0.4)] * 2).lead == 0


def test_a_server_that_answered_nothing_has_no_vote() -> None:
    votes = learner_votes([PairedBlock(SILENT, side(0.08))] * 2)
    assert votes.lead == 0
    assert math.isnan(votes.sigma)
    assert learner_votes([PairedBlock(side(1.0), SILENT)] * 2).lead == 0


def test_what_hits_a_whole_block_is_no_noise() -> None:
    steady = [block(alone=alone, reference_alone=alone) for alone in (100, 250, 90, 400)]
    assert noise(steady) == pytest.approx(0, abs=1e-12)


def test_servers_of_different_speed_are_no_noise_either() -> None:
    assert noise([block(1.0, 0.1, alone=90)] * 3) == pytest.approx(0, abs=1e-12)


def test_noise_by_hand() -> None:
    # One of four figures of the second block is e^0.8 times what it was. Left of the 0.8, once both means are
    # out, are ± 0.3 in that figure's two cells and ± 0.1 in the other six; 6 · 0.01 + 2 · 0.09 over 3.
    assert noise([block(), block(reference_alone=100)]) == 0
    odd = PairedBlock(block().learner, Side(run(100 * math.exp(0.8), 6), block().reference.together, 8))
    assert noise([block(), odd]) == pytest.approx(math.sqrt((6 * 0.01 + 2 * 0.09) / 3))


def test_noise_takes_blocks_in_which_all_four_runs_have_answers() -> None:
    assert noise([]) == 0
    assert noise([block(), PairedBlock(SILENT, side(0.08))]) == 0


def test_a_noisy_machine_needs_three_votes() -> None:
    unsteady = [block(1.0, reference_alone=alone) for alone in (100, 200)]
    votes = learner_votes(unsteady)
    assert noise(unsteady) > 0.25
    assert (votes.opinion, votes.lead, votes.needed) == (Opinion.OPEN, 2, 3)
