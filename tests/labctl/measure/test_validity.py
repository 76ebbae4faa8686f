import math
import random
from collections.abc import Callable

import pytest

from labctl.load.samples import Sample
from labctl.measure.validity import Flaw, Reason, Validity, all_of, check, little_residual, samples_needed

MS = 1_000_000
GOOD = {
    "floor_ms": 2.0,
    "p50_ms": 150.0,
    "client_cpu_share": 0.1,
    "residual": 0.01,
    "late_share": 0.01,
    "num_requests": 60,
    "min_requests": 59,
    "num_client_limits": 0,
}


def checked(**changes: float) -> Validity:
    return check(**{**GOOD, **changes})  # type: ignore[arg-type]


def closed_loop(
    concurrency: int, num_requests: int, latency_ms: Callable[[int], float], pause_ms: float = 0.0
) -> list[Sample]:
    """What N workers note that each rest for a while between an answer and the next request."""
    free = [0.0] * concurrency
    samples = []
    for index in range(num_requests):
        worker = free.index(min(free))
        start, end = free[worker], free[worker] + latency_ms(index)
        samples.append(Sample(round(start * MS), round(end * MS)))
        free[worker] = end + pause_ms
    return samples


def naive_residual(samples: list[Sample], concurrency: int) -> float:
    """Over the whole run, ramp-down and all."""
    wall = max(s.end_ns for s in samples) - min(s.start_ns for s in samples)
    return abs(concurrency - sum(s.end_ns - s.start_ns for s in samples) / wall) / concurrency


def test_a_good_run_is_valid() -> None:
    assert checked().valid
    assert checked().reasons == ()


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"floor_ms": 15.1}, Reason(Flaw.FLOOR, 15.1 / 150, 0.10)),
        ({"client_cpu_share": 0.81}, Reason(Flaw.CLIENT_CPU, 0.81, 0.80)),
        ({"residual": 0.11}, Reason(Flaw.LITTLE, 0.11, 0.10)),
        ({"late_share": 0.11}, Reason(Flaw.LATE, 0.11, 0.10)),
        ({"num_requests": 58}, Reason(Flaw.SAMPLES, 58, 59)),
        ({"num_client_limits": 1}, Reason(Flaw.CLIENT_LIMIT, 1, 0)),
    ],
)
def test_each_limit_makes_a_reason_of_its_own(changes: dict[str, float], reason: Reason) -> None:
    assert checked(**changes) == Validity((reason,))


def test_the_limits_themselves_are_allowed() -> None:
    assert checked(floor_ms=15, client_cpu_share=0.80, residual=0.10, late_share=0.10).valid


def test_what_a_broken_server_leaves_unknown_is_no_reason() -> None:
    # It answered nothing: the errors are the story, and the measurement did its work.
    assert checked(p50_ms=math.nan, residual=0.5, client_cpu_share=1.0).valid
    assert checked(residual=math.nan).valid


def test_a_client_that_could_send_nothing_has_measured_nothing() -> None:
    # No p50 either, but here the errors are not the server's.
    nothing = checked(p50_ms=math.nan, residual=math.nan, num_client_limits=60)
    assert nothing == Validity((Reason(Flaw.CLIENT_LIMIT, 60, 0),))


def test_of_several_runs_the_worst_reason_of_each_kind_is_told() -> None:
    together = all_of(
        [
            checked(client_cpu_share=0.9, num_requests=40),
            checked(),
            checked(client_cpu_share=0.95, num_requests=50, residual=0.2),
        ]
    )
    assert set(together.reasons) == {
        Reason(Flaw.CLIENT_CPU, 0.95, 0.80),
        Reason(Flaw.SAMPLES, 40, 59),
        Reason(Flaw.LITTLE, 0.2, 0.10),
    }
    assert all_of([checked(), checked()]).valid
    limited = all_of(checked(num_client_limits=count) for count in (3, 12, 5))
    assert limited.reasons == (Reason(Flaw.CLIENT_LIMIT, 12, 0),)


@pytest.mark.parametrize(("quantile", "needed"), [(0.50, 6), (0.95, 59), (0.99, 299), (0.05, 59)])
def test_how_many_samples_a_quantile_needs(quantile: float, needed: int) -> None:
    assert samples_needed(quantile) == needed


def test_that_many_samples_hold_the_quantile_between_them() -> None:
    rng = random.Random(20260801)
    truth = math.log(20)  # p95 of the exponential distribution
    runs = [[rng.expovariate(1) for _ in range(samples_needed(0.95))] for _ in range(2000)]
    held = sum(min(run) <= truth <= max(run) for run in runs)
    assert held / len(runs) == pytest.approx(0.95, abs=0.015)


@pytest.mark.parametrize(("quantile", "confidence"), [(0, 0.95), (1, 0.95), (0.5, 1), (0.5, 0)])
def test_certainty_takes_more_samples_than_there_are(quantile: float, confidence: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        samples_needed(quantile, confidence)


@pytest.mark.parametrize("concurrency", [1, 8])
def test_a_full_load_has_no_residual_whatever_the_latencies(concurrency: int) -> None:
    rng = random.Random(1)
    samples = closed_loop(concurrency, 6 * concurrency, lambda _: rng.expovariate(1 / 100))
    assert little_residual(samples, concurrency) == pytest.approx(0, abs=1e-6)


def test_the_end_of_a_run_is_no_residual() -> None:
    samples = closed_loop(8, 24, lambda index: 1000 if index == 23 else 100)
    assert naive_residual(samples, 8) > 0.5
    assert little_residual(samples, 8) == 0


@pytest.mark.parametrize("concurrency", [1, 8])
def test_a_client_that_rests_a_fifth_of_the_time_has_a_residual_of_a_fifth(concurrency: int) -> None:
    rng = random.Random(1)
    samples = closed_loop(concurrency, 400, lambda _: rng.uniform(60, 100), pause_ms=20)
    assert little_residual(samples, concurrency) == pytest.approx(0.2, abs=0.02)


def test_time_outs_were_in_flight_too() -> None:
    samples = closed_loop(2, 8, lambda _: 100)
    timed_out = [Sample(s.start_ns, s.end_ns, "timeout") if s.start_ns else s for s in samples]
    assert little_residual(timed_out, 2) == 0


@pytest.mark.parametrize("error", ["refused", "reset", "client_limit"])
def test_after_a_failed_connection_the_client_pauses_on_purpose(error: str) -> None:
    samples = closed_loop(2, 8, lambda _: 100)
    assert math.isnan(little_residual([*samples, Sample(0, 1, error)], 2))


@pytest.mark.parametrize("num_requests", [0, 7, 8])
def test_without_a_time_of_full_load_there_is_nothing_to_say(num_requests: int) -> None:
    assert math.isnan(little_residual(closed_loop(8, num_requests, lambda _: 100), 8))
