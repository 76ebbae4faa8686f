import math
from dataclasses import replace

import pytest

from labctl.catalog.labs import FIRST_LAB, load_lab
from labctl.judge.targets import Judgement, Scale, TargetResult, against_targets, overall
from labctl.load.samples import TIMEOUT, Sample
from labctl.measure.observation import Observation
from tests.conftest import PROJECT

TARGETS = load_lab(PROJECT, FIRST_LAB).targets


def seen(latencies_ms: list[float], *, duration_s: float = 1.0, failed: int = 0) -> Observation:
    answered = [Sample(0, round(latency * 1e6)) for latency in latencies_ms]
    return Observation(
        "together", 8, (*answered, *[Sample(0, 1, "http_500")] * failed), duration_s=duration_s
    )


def results(observation: Observation, scale: float = 1.0) -> list[TargetResult]:
    return against_targets(TARGETS, observation, scale)


def judgements(observation: Observation) -> list[Judgement]:
    return [result.judgement for result in results(observation)]


def test_a_healthy_run_meets_all_targets_and_a_serialised_one_misses_them() -> None:
    assert judgements(seen([170.0] * 60, duration_s=1.5)) == [Judgement.MET] * 4
    serialised = seen([800.0] * 55 + [5000.0] * 5, duration_s=6, failed=2)
    assert judgements(serialised) == [Judgement.MISSED] * 4


def test_a_slow_machine_gets_slower_targets_and_a_fast_one_faster() -> None:
    assert [one.threshold for one in results(seen([1.0]), scale=2.0)] == [500, 1200, 15, 0.01]
    assert [one.threshold for one in results(seen([1.0]), scale=0.5)] == [125, 300, 60, 0.01]


def test_a_run_without_answers_misses_every_target() -> None:
    found = results(seen([], failed=3))
    assert math.isnan(found[0].observed)
    assert {one.judgement for one in found} == {overall(found)} == {Judgement.MISSED}


@pytest.mark.parametrize(
    ("timeouts", "p50", "p95"),
    [
        (2, Judgement.MET, Judgement.MET),
        (3, Judgement.MET, Judgement.MISSED),
        (30, Judgement.MISSED, Judgement.MISSED),
        (60, Judgement.MISSED, Judgement.MISSED),
    ],
)
def test_a_percentile_of_requests_that_timed_out_is_never_met(
    timeouts: int, p50: Judgement, p95: Judgement
) -> None:
    """A client that waits for 100 ms only sees nothing above; of 60 requests the last three make the p95."""
    observation = seen([100.0] * 60)
    late = [replace(sample, error=TIMEOUT) for sample in observation.samples[:timeouts]]
    some = replace(observation, samples=(*late, *observation.samples[timeouts:]))
    assert judgements(some)[:2] == [p50, p95]


@pytest.mark.parametrize(("count", "p95"), [(58, Judgement.INCONCLUSIVE), (59, Judgement.MET)])
def test_a_percentile_of_too_few_requests_is_not_judged_and_so_not_all_is_met(
    count: int, p95: Judgement
) -> None:
    found = results(seen([170.0] * count))
    assert [one.judgement for one in found] == [Judgement.MET, p95, Judgement.MET, Judgement.MET]
    assert overall(found) is p95
    assert [one.min_samples for one in found] == [6, 59, 0, 0]


def test_what_is_missed_is_missed_whatever_else_cannot_be_judged() -> None:
    assert overall(results(seen([170.0] * 8, failed=1))) is Judgement.MISSED
    assert overall([]) is Judgement.MET


def test_the_scale_is_this_machine_over_the_reference() -> None:
    assert Scale(single_ms=112, reference_ms=100).factor == 1.12
