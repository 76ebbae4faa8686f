import math
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from labctl.catalog.targets import Judgement, Lab, Scale, Target, load_lab, overall
from labctl.errors import CatalogProblem
from labctl.load.samples import TIMEOUT
from labctl.load.stats import Summary

COMMITTED = Path(__file__).parents[3] / "labs/02-continuous-batching/lab.toml"


@pytest.fixture
def lab() -> Lab:
    return load_lab(COMMITTED)


def run(
    latencies_ms: list[float], *, duration_s: float = 1.0, failed: int = 0, concurrency: int = 8
) -> Summary:
    return Summary(
        concurrency=concurrency,
        duration_s=duration_s,
        completed=len(latencies_ms),
        errors=Counter({"http_500": failed}),
        latencies_ms=tuple(latencies_ms),
        total_output_tokens=0,
        client_cpu_s=0.1,
    )


def met(lab: Lab, summary: Summary, scale: float = 1.0) -> list[bool]:
    return [outcome.judgement is Judgement.MET for outcome in lab.judge(summary, scale)]


def test_the_committed_lab_has_the_targets_of_the_lesson(lab: Lab) -> None:
    assert lab.plan.concurrency == 8
    assert lab.reference_single_ms == 100
    assert lab.workload.is_file()
    assert lab.targets == (
        Target("e2e_latency_ms", "p50", "<=", 250, "latency"),
        Target("e2e_latency_ms", "p95", "<=", 600, "latency"),
        Target("request_throughput", "mean", ">=", 30, "throughput"),
        Target("errors", "rate", "<=", 0.01, "none"),
    )


def test_late_is_six_times_what_one_request_alone_takes(lab: Lab) -> None:
    assert lab.late_factor == 6


def test_a_lab_without_a_p95_target_promises_nothing(lab: Lab) -> None:
    others = tuple(target for target in lab.targets if target.stat != "p95")
    assert replace(lab, targets=others).late_factor == 0


def test_a_healthy_run_meets_all_targets_and_a_serialised_one_misses_them(lab: Lab) -> None:
    assert met(lab, run([170.0] * 60, duration_s=1.5)) == [True] * 4
    serialised = run([800.0] * 55 + [5000.0] * 5, duration_s=6, failed=2)
    assert {outcome.judgement for outcome in lab.judge(serialised, scale=1.0)} == {Judgement.MISSED}


def test_a_slow_machine_gets_slower_targets_and_a_fast_one_faster(lab: Lab) -> None:
    assert [o.threshold for o in lab.judge(run([1.0]), scale=2.0)] == [500, 1200, 15, 0.01]
    assert [o.threshold for o in lab.judge(run([1.0]), scale=0.5)] == [125, 300, 60, 0.01]


def test_a_run_without_answers_misses_every_target(lab: Lab) -> None:
    outcomes = lab.judge(run([], failed=3), scale=1.0)
    assert math.isnan(outcomes[0].observed)
    assert {o.judgement for o in outcomes} == {overall(outcomes)} == {Judgement.MISSED}


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
    lab: Lab, timeouts: int, p50: Judgement, p95: Judgement
) -> None:
    """A client that waits for 100 ms only sees nothing above; of 60 requests the last three make the p95."""
    some = replace(run([100.0] * 60), completed=60 - timeouts, errors=Counter({TIMEOUT: timeouts}))
    assert [outcome.judgement for outcome in lab.judge(some, scale=1.0)][:2] == [p50, p95]


@pytest.mark.parametrize(("count", "p95"), [(58, Judgement.INCONCLUSIVE), (59, Judgement.MET)])
def test_a_percentile_of_too_few_requests_is_not_judged_and_so_not_all_is_met(
    lab: Lab, count: int, p95: Judgement
) -> None:
    outcomes = lab.judge(run([170.0] * count), scale=1.0)
    assert [o.judgement for o in outcomes] == [Judgement.MET, p95, Judgement.MET, Judgement.MET]
    assert overall(outcomes) is p95
    assert [o.min_samples for o in outcomes] == [6, 59, 0, 0]


def test_what_is_missed_is_missed_whatever_else_cannot_be_judged(lab: Lab) -> None:
    assert overall(lab.judge(run([170.0] * 8, failed=1), scale=1.0)) is Judgement.MISSED
    assert overall([]) is Judgement.MET


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('metric = "errors"', 'metric = "joy"', "joy rate"),
        ('op = ">="', 'op = "=="', '"=="'),
        ('scales = "none"', 'scales = "size"', '"size"'),
        ("[reference]", "[other]", "reference"),
        ("concurrency = 8", 'concurrency = "many"', "load.concurrency = many"),
        ("concurrency = 8", "concurrency = 0", "load.concurrency = 0"),
        ("concurrency = 8", "concurrency = -3", "load.concurrency = -3"),
        ("concurrency = 8", "concurrency = 8.5", "load.concurrency = 8.5"),
        ("concurrency = 8", "concurrency = 100_000", "load.concurrency = 100000"),
        ("concurrency = 8", "concurrency = true", "load.concurrency = True"),
        ("duration_s = 8", "duration_s = 0", "load.duration_s = 0"),
        ("timeout_s = 5", "timeout_s = nan", "load.timeout_s = nan"),
        ("curve_seconds = 2.5", "curve_seconds = inf", "load.curve_seconds = inf"),
        ("warmup_requests = 16", "warmup_requests = -1", "load.warmup_requests = -1"),
        ("single_request_ms = 100", "single_request_ms = 0", "reference.single_request_ms = 0"),
        ("threshold = 250", "threshold = -250", "targets.threshold = -250"),
        ("threshold = 250", "threshold = '250'", "targets.threshold = 250"),
        ("curve_seconds = 2.5", "", "curve_seconds"),
        ('workload = "workload.jsonl"', "workload = 3", ""),
        ("[load]", "[load", ""),
    ],
)
def test_a_bad_lab_file_is_named_with_what_is_wrong(tmp_path: Path, old: str, new: str, said: str) -> None:
    path = tmp_path / "lab.toml"
    text = COMMITTED.read_text()
    assert old in text
    path.write_text(text.replace(old, new))
    with pytest.raises(CatalogProblem) as caught:
        load_lab(path)
    assert said in str(caught.value.values["detail"])
    assert caught.value.values["file"] == path


def test_the_scale_is_this_machine_over_the_reference() -> None:
    assert Scale(single_ms=112, reference_ms=100).factor == 1.12
