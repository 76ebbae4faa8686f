import math
import random

import pytest

from labctl.judge.sprt import Decision, Sprt

ERRORS = Sprt(p0=0.01, p1=0.10, alpha=0.001, beta=0.005)


def outcome(test: Sprt, rate: float, rng: random.Random, most: int = 2000) -> Decision:
    """Of one run of the test on independent observations, looked at after each."""
    hits = 0
    for trials in range(1, most + 1):
        hits += rng.random() < rate
        decision = test.decide(test.log_likelihood(hits, trials))
        if decision is not Decision.OPEN:
            return decision
    return Decision.OPEN


def test_the_bounds_are_walds() -> None:
    test = Sprt(0.1, 0.3, alpha=0.05, beta=0.1)
    assert test.upper == pytest.approx(math.log(18))
    assert test.lower == pytest.approx(math.log(2 / 19))


def test_one_observation_by_hand() -> None:
    test = Sprt(0.1, 0.3, alpha=0.05, beta=0.1)
    assert test.log_likelihood(1, 1) == pytest.approx(math.log(3))
    assert test.log_likelihood(0, 1) == pytest.approx(math.log(7 / 9))
    assert test.log_likelihood(2, 5) == pytest.approx(2 * math.log(3) + 3 * math.log(7 / 9))
    assert test.log_likelihood(0, 0) == 0


def test_parts_add_up_and_fractions_weigh_less() -> None:
    whole = ERRORS.log_likelihood(3, 24)
    assert ERRORS.log_likelihood(1, 10) + ERRORS.log_likelihood(2, 14) == pytest.approx(whole)
    assert ERRORS.log_likelihood(3 / 8, 24 / 8) == pytest.approx(whole / 8)


def test_two_blocks_of_thirty_answers_show_that_errors_are_rare() -> None:
    assert ERRORS.decide(ERRORS.log_likelihood(0, 30)) is Decision.OPEN
    assert ERRORS.decide(ERRORS.log_likelihood(0, 60)) is Decision.LOW
    assert ERRORS.decide(ERRORS.log_likelihood(4, 10)) is Decision.HIGH


@pytest.mark.parametrize(("rate", "wrong"), [(0.1, Decision.HIGH), (0.4, Decision.LOW)])
def test_wrong_decisions_are_as_rare_as_asked_for(rate: float, wrong: Decision) -> None:
    test = Sprt(0.1, 0.4, alpha=0.05, beta=0.05)
    rng = random.Random(20260801)
    decisions = [outcome(test, rate, rng) for _ in range(2000)]
    assert Decision.OPEN not in decisions
    assert 0 < decisions.count(wrong) <= 0.06 * len(decisions)  # 0.05 / 0.95, and chance


@pytest.mark.parametrize(
    ("p0", "p1", "alpha", "beta"),
    [
        (0, 0.1, 0.01, 0.01),
        (0.1, 0.1, 0.01, 0.01),
        (0.1, 1, 0.01, 0.01),
        (0.1, 0.2, 0, 0.01),
        (0.1, 0.2, 0.01, 0.5),
    ],
)
def test_rates_and_error_probabilities_must_make_sense(
    p0: float, p1: float, alpha: float, beta: float
) -> None:
    with pytest.raises(ValueError, match="not"):
        Sprt(p0, p1, alpha, beta)
