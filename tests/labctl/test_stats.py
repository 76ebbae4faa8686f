import json
import math
from datetime import datetime

import pytest

from labctl.load.stats import Sample, Summary, as_json, percentile, summarise

MS = 1_000_000


def sample(start_ms: int, end_ms: int, error: str | None = None, tokens: int = 0) -> Sample:
    return Sample(start_ms * MS, end_ms * MS, error, completion_tokens=tokens)


@pytest.fixture
def run() -> Summary:
    """Two answers, one time-out, one HTTP 500, over two seconds."""
    samples = [
        sample(0, 100, tokens=40),
        sample(100, 400, tokens=60),
        sample(500, 1500, "timeout"),
        sample(1999, 2000, "http_500"),
    ]
    return summarise(samples, concurrency=2, client_cpu_s=0.5)


@pytest.mark.parametrize(("q", "expected"), [(0, 1), (25, 2), (50, 3), (95, 4.8), (99, 4.96), (100, 5)])
def test_percentile_interpolates_between_ranks(q: float, expected: float) -> None:
    assert percentile([5, 1, 4, 2, 3], q) == pytest.approx(expected)


def test_percentile_of_nothing_is_nan() -> None:
    assert math.isnan(percentile([], 50))


def test_percentile_of_one_value_is_that_value() -> None:
    assert percentile([7], 95) == 7


def test_rates_count_answers_over_the_time_from_first_send_to_last_answer(run: Summary) -> None:
    assert run.duration_s == 2
    assert run.request_throughput == 1
    assert run.output_throughput == 50
    assert run.num_prompts == 4
    assert run.error_rate == 0.5


def test_a_timeout_keeps_its_place_among_the_latencies_and_other_failures_do_not(run: Summary) -> None:
    assert run.latencies_ms == (100, 300, 1000)
    assert run.p50_ms == 300


def test_json_has_exactly_the_names_of_vllm(run: Summary) -> None:
    record = as_json(run, date=datetime(2026, 8, 1, 10, 15, 2), backend="miniserve", label=None)
    assert (
        list(record)
        == (
            "date backend label model_id num_prompts max_concurrency duration completed failed "
            "request_throughput output_throughput total_output_tokens "
            "mean_e2el_ms median_e2el_ms p50_e2el_ms p95_e2el_ms p99_e2el_ms errors"
        ).split()
    )
    assert record["date"] == "20260801-101502"
    assert record["errors"] == ["http_500", "timeout"]
    assert record["p95_e2el_ms"] == 930
    assert record["mean_e2el_ms"] == 466.667


def test_json_of_a_run_without_answers_holds_null_and_no_nan() -> None:
    empty = summarise([sample(0, 1, "refused")], concurrency=1, client_cpu_s=0)
    record = as_json(empty, date=datetime(2026, 8, 1), backend="miniserve", label=None)
    assert record["p50_e2el_ms"] is None
    assert record["completed"] == 0
    json.dumps(record, allow_nan=False)


def test_no_samples_give_no_figures() -> None:
    empty = summarise([], concurrency=1, client_cpu_s=0)
    assert empty.request_throughput == 0
    assert math.isnan(empty.error_rate)
    assert math.isnan(empty.mean_ms)
