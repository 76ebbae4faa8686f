import json
import math
from dataclasses import replace
from datetime import datetime

import pytest

from labctl.load.samples import Sample
from labctl.load.stats import Summary, as_json, percentile, summarise

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
            "date backend label model_id num_prompts max_concurrency request_rate duration completed failed "
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


def test_an_open_loop_reports_both_views_and_what_was_late() -> None:
    on_time = Sample(0, 50 * MS, intended_ns=0)
    late = Sample(1000 * MS, 1050 * MS, intended_ns=500 * MS)
    run = summarise([on_time, late], None, client_cpu_s=0.1, request_rate=2.0)
    assert run.latencies_ms == (50, 550)
    assert run.service_ms == (50, 50)
    assert (run.late_sends, run.achieved_rate) == (1, 1.0)
    record = as_json(run, date=datetime(2026, 8, 1), backend="openai", label=None)
    assert (record["max_concurrency"], record["request_rate"]) == (None, 2.0)
    assert (record["p99_service_ms"], record["late_sends"]) == (50, 1)


def test_a_streamed_run_has_the_figures_of_its_tokens_under_the_names_of_vllm() -> None:
    streamed = Sample(0, 100 * MS, None, 5, 3, None, (40 * MS, 60 * MS, 90 * MS))
    run = summarise([streamed], 1, client_cpu_s=0)
    assert (run.ttfts_ms, run.tpots_ms, run.itls_ms) == ((40,), (25,), (20, 30))
    record = as_json(run, date=datetime(2026, 8, 1), backend="openai", label=None)
    assert (record["median_ttft_ms"], record["p99_tpot_ms"], record["mean_itl_ms"]) == (40, 25, 25)


def test_one_token_has_no_time_per_output_token() -> None:
    assert math.isnan(Sample(0, 10 * MS, None, 5, 1, None, (5 * MS,)).tpot_ms)
    assert math.isnan(Sample(0, 10 * MS).ttft_ms)


def test_goodput_counts_what_kept_every_limit() -> None:
    fast = Sample(0, 100 * MS, None, 5, 3, None, (40 * MS, 60 * MS, 90 * MS))
    slow_start = Sample(0, 1000 * MS, None, 5, 3, None, (300 * MS, 310 * MS, 320 * MS))
    unknown = Sample(0, 100 * MS)
    failed = Sample(0, 100 * MS, "http_500", 5, 3, None, (40 * MS,))
    run = summarise([fast, slow_start, unknown, failed], 4, client_cpu_s=0)
    assert run.goodput({"ttft": 200, "e2el": 2000}) == 1
    assert run.goodput({"e2el": 2000}) == 3
    assert run.goodput({"e2el": 100, "tpot": 24}) == 0


def test_no_samples_give_no_figures() -> None:
    empty = summarise([], concurrency=1, client_cpu_s=0)
    assert empty.request_throughput == 0
    assert math.isnan(empty.error_rate)


def test_of_requests_that_are_due_at_once_each_may_leave_a_little_after_the_one_before() -> None:
    burst = [Sample(at * MS, 500 * MS, intended_ns=0) for at in range(100)]
    assert summarise(burst, None, 0.0, request_rate=50).late_sends == 0
    slow = [Sample(3 * at * MS, 500 * MS, intended_ns=0) for at in range(100)]
    assert summarise(slow, None, 0.0, request_rate=50).late_sends == 94
    spread = [replace(sample, intended_ns=n) for n, sample in enumerate(burst)]
    assert summarise(spread, None, 0.0, request_rate=50).late_sends == 89
