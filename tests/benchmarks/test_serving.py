import pytest

from benchmarks.serving import Samples, Window, interval, pooled


def test_an_answer_counts_with_the_share_of_its_time_that_lies_within() -> None:
    window = Window(num_clients=2, seconds=10)
    window.add(0, 4, 100, is_first=True)
    window.add(4, 9, 100, is_first=False)
    window.add(0, 10, 100, is_first=True)  # now both have had one: from 10 to 20
    window.add(9, 11, 100, is_first=False)  # a half
    window.add(10, 20, 100, is_first=False)  # all of it
    assert not window.is_over
    window.add(20, 21, 100, is_first=False)  # nothing: it is asked only so that the other is not alone
    window.add(11, 19, 100, is_first=False)  # all of it
    window.add(19, 23, 100, is_first=False)  # a quarter
    assert window.is_over
    samples = window.samples
    assert (samples.answers, samples.completion_tokens) == (2.75, 275)
    assert samples.latencies == [2, 10, 8]
    assert samples.rate == 0.275


def rounds(*answers: float) -> list[Samples]:
    return [Samples(2.0, latencies=[0.5], answers=number, completion_tokens=100) for number in answers]


def test_rounds_count_together() -> None:
    total = pooled(rounds(4, 8))
    assert (total.rate, total.p50_ms, total.completion_tokens) == (3.0, 500.0, 200)


def test_the_interval_is_as_wide_as_the_rounds_differ() -> None:
    alone = rounds(2, 4, 2, 4, 2, 4)
    both_vary_alike = interval(rounds(10, 20, 10, 20, 10, 20), alone)
    assert both_vary_alike == pytest.approx((5, 5))
    low, high = interval(rounds(10, 10, 20, 20, 10, 20), alone)
    assert 3 < low < 4.5 < 5.5 < high < 8
