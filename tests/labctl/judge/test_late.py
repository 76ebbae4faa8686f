import math
from dataclasses import replace

import pytest

from benchmarks.verdict.recorded import ALONE, TOGETHER
from labctl.judge.blocks import Block, Observations
from labctl.judge.criteria import Finding, Opinion
from labctl.judge.late import LATENESS, SLOWNESS, Late, limit_ms
from tests.labctl.blocks import SILENT, server

P95 = Late(LATENESS, TOGETHER, ALONE, 6.0)
P50 = Late(SLOWNESS, TOGETHER, ALONE, 2.5)


def late(share: float) -> Block:
    """So many of 24 answers at once after 700 ms, the others after 150; the limit is 600."""
    num_late = round(24 * share)
    return Block(server(together=[700.0] * num_late + [150.0] * (24 - num_late)), server())


def limit(rule: Late, reference: Observations) -> float:
    (found,) = rule.limits_ms([Block(server(), reference)])
    return found


def test_late_is_after_what_was_promised_and_after_what_is_possible() -> None:
    assert limit(P95, server(0.08)) == 600
    slow_at_n = server(0.5)  # 450 ms at once, on this machine, now
    assert limit(P95, slow_at_n) == pytest.approx(2.5 * 450)
    assert limit(Late(LATENESS, TOGETHER, ALONE, 0.0), server(0.08)) == pytest.approx(2.5 * 156)
    assert math.isnan(limit(P95, SILENT))
    assert limit_ms(600, 156, LATENESS) == 600
    assert math.isnan(limit_ms(600, math.nan, LATENESS))


def test_a_busy_moment_makes_no_promise() -> None:
    blocks = [Block(server(), server(alone=alone)) for alone in (100, 200)]
    assert P95.limits_ms(blocks)[1] == pytest.approx(2.5 * 312)  # not 6 times 200


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
        ([1 / 3] * 3, Opinion.OPEN),  # one wave of three in every block: neither good nor most of them
    ],
)
def test_waves_of_late_answers(shares: list[float], opinion: Opinion) -> None:
    assert P95.weigh([late(share) for share in shares]).opinion is opinion


def test_late_answers_are_counted_one_by_one() -> None:
    assert dict(P95.weigh([late(0.5), late(0.25)]).figures) == {"hits": 18, "trials": 48}


def test_a_block_in_which_the_reference_did_not_answer_says_nothing() -> None:
    for reference in (SILENT, {}):
        found = P95.weigh([Block(server(1.0), reference)] * 3)
        assert (found.opinion, found.figures["trials"]) == (Opinion.OPEN, 0)


def slow(p50_ms: float, reference_ms: float = 156.0, blocks: int = 2) -> Finding:
    pair = Block(server(together=[p50_ms] * 24), server(together=[reference_ms] * 24))
    return P50.weigh([pair] * blocks)


def test_a_pause_of_three_tenths_of_a_second_is_slow_though_not_late() -> None:
    pair = Block(server(together=[456.0] * 24), server(0.08))
    assert P95.weigh([pair] * 2).opinion is Opinion.HEALTHY
    assert P50.weigh([pair] * 2).opinion is Opinion.OPEN  # a whole block may be a burst
    assert P50.weigh([pair] * 4).opinion is Opinion.BROKEN


def test_slow_is_beyond_the_target_and_beyond_what_the_machine_allows() -> None:
    assert slow(240).opinion is Opinion.HEALTHY  # within the target of 250
    assert slow(400, 250).opinion is Opinion.HEALTHY  # beyond it, but so is the reference
    assert slow(450, 250, blocks=4).opinion is Opinion.BROKEN


def test_requests_that_come_at_times_of_their_own_share_a_fate_by_littles_law() -> None:
    def opened(side: Observations) -> Observations:
        return {name: replace(seen, concurrency=None) for name, seen in side.items()}

    pair = late(1.0)
    assert P95.weigh([Block(opened(pair.learner), pair.reference)] * 2).opinion is Opinion.BROKEN
    assert P95.weigh([Block(opened(pair.learner), pair.reference)]).opinion is Opinion.OPEN
