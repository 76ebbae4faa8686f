import pytest

from benchmarks.serving import Samples, interval, pooled, share


@pytest.mark.parametrize(
    ("started", "ended", "expected"),
    [(12, 14, 1.0), (9, 11, 0.5), (19, 23, 0.25), (5, 25, 0.5), (6, 10, 0.0), (20, 21, 0.0)],
)
def test_an_answer_counts_with_the_share_of_its_time_that_lies_within(
    started: float, ended: float, expected: float
) -> None:
    assert share(started, ended, begin=10, end=20) == expected


def rounds(*answers: float) -> list[Samples]:
    return [Samples(2.0, latencies=[0.5], answers=number, completion_tokens=100) for number in answers]


def test_rounds_count_together() -> None:
    total = pooled(rounds(4, 8))
    assert (total.rate, total.p50_ms, total.completion_tokens) == (3.0, 500.0, 200)


def test_the_interval_is_as_wide_as_the_rounds_differ() -> None:
    alone = rounds(2, 4, 2, 4, 2, 4)
    assert interval(rounds(10, 20, 10, 20, 10, 20), alone) == pytest.approx(
        (5, 5)
    )  # the machine, and both with it
    low, high = interval(rounds(10, 10, 20, 20, 10, 20), alone)
    assert 3 < low < 4.5 < 5.5 < high < 8
