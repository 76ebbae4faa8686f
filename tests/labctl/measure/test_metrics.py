import math
from collections.abc import Sequence
from dataclasses import replace

import pytest

from labctl.load.samples import TIMEOUT, Sample, Scraped
from labctl.measure.metrics import METRICS, Count, Method
from labctl.measure.observation import Counters, Observation, ProcessUse
from labctl.measure.pairs import ratio

MS = 1_000_000


def sample(
    start_ms: float = 0,
    latency_ms: float = 100,
    *,
    tokens_ms: Sequence[float] = (),
    error: str | None = None,
    status: int | None = 200,
    prompt_tokens: int = 10,
    completion_tokens: int = 5,
    kind: int = 0,
    hung_up: bool = False,
) -> Sample:
    return Sample(
        round(start_ms * MS),
        round((start_ms + latency_ms) * MS),
        error,
        prompt_tokens=0 if error else prompt_tokens,
        completion_tokens=0 if error else completion_tokens,
        token_ns=tuple(round((start_ms + at) * MS) for at in tokens_ms),
        kind=kind,
        hung_up=hung_up,
        status=status,
    )


REFUSED = sample(latency_ms=3, error="http_503", status=503)
TIMED_OUT = sample(latency_ms=5000, error=TIMEOUT, status=None)
TOO_LATE = sample(latency_ms=700, error="http_504", status=504)
CRASHED = sample(latency_ms=9, error="http_500", status=500)


def seen(*samples: Sample, duration_s: float = 2.0) -> Observation:
    return Observation("any", 8, samples, duration_s=duration_s)


def figure(name: str, observation: Observation) -> float:
    return METRICS[name].of(observation)


def test_names_are_identifiers_and_their_own() -> None:
    assert all(name.isidentifier() and metric.name == name for name, metric in METRICS.items())


@pytest.mark.parametrize("name", METRICS)
def test_nothing_at_all_has_no_figure_and_breaks_nothing(name: str) -> None:
    metric = METRICS[name]
    found = metric.of(Observation("any", None, ()))
    assert math.isnan(found)
    assert metric.count is None or metric.count(seen()).hits == 0


def test_rates_have_counts_and_votes_take_two() -> None:
    for metric in METRICS.values():
        assert metric.test is not Method.RATE or metric.count
        assert (metric.test is Method.VOTE) == (metric.between is not None)


def test_spreads_of_all_four_times() -> None:
    answers = [
        sample(latency_ms=latency, tokens_ms=(40, 50, 60, latency), completion_tokens=4)
        for latency in (100, 200, 300)
    ]
    run = seen(*answers, sample(latency_ms=900, tokens_ms=(80, 85), hung_up=True, completion_tokens=2))
    assert figure("p50_e2el_ms", run) == 200  # who left on purpose has no E2E latency
    assert figure("max_e2el_ms", run) == 300
    assert figure("max_ttft_ms", run) == 80
    assert figure("p50_itl_ms", run) == 10
    assert figure("max_itl_ms", run) == 240
    assert figure("max_tpot_ms", run) == pytest.approx(260 / 3)


def test_a_time_out_counts_with_the_time_that_it_was_waited_for() -> None:
    assert figure("max_e2el_ms", seen(sample(), TIMED_OUT)) == 5000


@pytest.mark.parametrize(
    ("name", "hits"), [("error_rate", 4), ("failure_rate", 2), ("refusal_rate", 1), ("timeout_rate", 2)]
)
def test_ways_to_fail(name: str, hits: int) -> None:
    run = seen(sample(), sample(hung_up=True), REFUSED, TIMED_OUT, TOO_LATE, CRASHED)
    metric = METRICS[name]
    assert metric.count is not None
    assert metric.count(run) == Count(hits, 6)
    assert metric.of(run) == hits / 6


def test_time_to_a_refusal() -> None:
    assert figure("p50_refusal_ms", seen(sample(), REFUSED)) == 3


def test_time_until_a_client_hears_that_its_deadline_has_passed() -> None:
    assert figure("p50_deadline_ms", seen(sample(), REFUSED, TOO_LATE)) == 700


def test_throughput_counts_answers_and_tokens() -> None:
    run = seen(sample(), sample(), sample(hung_up=True, completion_tokens=2), CRASHED)
    assert figure("request_throughput", run) == 1
    assert figure("output_throughput", run) == 6
    assert figure("tokens_per_request", run) == 5


def test_goodput_is_the_answers_that_kept_their_limits() -> None:
    run = seen(sample(latency_ms=100), sample(latency_ms=300), REFUSED)
    assert figure("request_goodput", run) == 1  # nothing promised: each answer
    assert figure("request_goodput", replace(run, limits_ms={"e2el": 200})) == 0.5
    assert figure("request_goodput", replace(run, limits_ms={"ttft": 200})) == 0


def test_the_serial_fraction_takes_two_observations() -> None:
    between = METRICS["serial_fraction"].between
    assert between is not None
    alone = Observation("alone", 1, (sample(latency_ms=100),))
    assert between(alone, Observation("together", 8, (sample(latency_ms=800),))) == 1
    assert between(alone, Observation("together", 8, (sample(latency_ms=100),))) == 0
    assert math.isnan(between(alone, Observation("open", None, (sample(),))))
    assert math.isnan(between(alone, Observation("one at a time", 1, (sample(),))))


def test_itl_beside_a_long_prompt_is_the_longest_pause_while_it_is_read() -> None:
    steady = sample(0, 1000, tokens_ms=[10 * i for i in range(41)] + [462, *range(470, 1000, 10)])
    long_prompt = sample(405, 300, tokens_ms=(55, 65))
    assert figure("itl_beside_long_prompt_ratio", replace(seen(steady), long_prompts=(long_prompt,))) == (
        pytest.approx(6.2)
    )
    assert math.isnan(figure("itl_beside_long_prompt_ratio", seen(steady)))


def test_long_against_short() -> None:
    short = [sample(latency_ms=100, tokens_ms=(20, 90), prompt_tokens=100) for _ in range(8)]
    long = [sample(latency_ms=700, tokens_ms=(300, 650), prompt_tokens=400, kind=1) for _ in range(2)]
    assert figure("e2el_long_to_short_ratio", seen(*short, *long)) == 7
    assert figure("ttft_long_to_short_ratio", seen(*short, *long)) == 15
    assert math.isnan(figure("e2el_long_to_short_ratio", seen(*short)))
    starved = sample(latency_ms=5000, error=TIMEOUT, status=None, kind=1)
    assert figure("e2el_long_to_short_ratio", seen(*short, *long, *[starved] * 5)) == 50


@pytest.mark.parametrize("growth", [0.0, 0.5])
def test_the_slope_is_read_when_half_of_the_run_is_over(growth: float) -> None:
    begun = [sample(at, 100 + at) for at in range(0, 1000, 20)]
    settled = [sample(at, 1100 + growth * (at - 1000)) for at in range(1000, 2001, 20)]
    assert figure("e2el_slope", seen(*begun, *settled)) == pytest.approx(growth)


def test_a_few_requests_have_no_slope() -> None:
    assert math.isnan(figure("e2el_slope", seen(*[sample(at, at) for at in range(20)])))


def test_one_stall_tilts_no_slope() -> None:
    run = [sample(at, 5000 if 1500 <= at < 1600 else 100) for at in range(0, 2001, 20)]
    assert figure("e2el_slope", seen(*run)) == 0


def with_counters(after: dict[str, float], **rested: float) -> Observation:
    pages = {"after": {f"miniserve_{name}": value for name, value in after.items()}}
    if rested:
        pages["rested"] = {f"miniserve_{name}": value for name, value in rested.items()}
    return replace(seen(sample(), sample()), counters=Counters(**pages))


def test_what_was_generated_for_clients_that_had_left_is_counted_after_the_rest() -> None:
    counted = {"generation_tokens_total": 10.0, "delivered_tokens_total": 10.0}
    run = with_counters(counted, generation_tokens_total=35.0, delivered_tokens_total=10.0)
    assert figure("generated_per_delivered", run) == 3.5


def test_what_is_still_held_when_nobody_asks() -> None:
    run = with_counters({"num_slots_used": 8.0}, num_slots_used=1.0)
    assert figure("num_slots_used_when_idle", run) == 1
    assert math.isnan(figure("num_slots_used_when_idle", with_counters({"num_slots_used": 8.0})))


def test_counters_that_stand_still_while_answers_arrive() -> None:
    still = {"generation_tokens_total": 0.0, "batch_size_count": 0.0, "prompt_tokens_total": 9.0}
    assert figure("num_counters_still", with_counters(still)) == 2
    assert math.isnan(figure("num_counters_still", seen(sample())))
    nobody_asked = replace(with_counters(still), samples=())
    assert math.isnan(figure("num_counters_still", nobody_asked))


def test_the_servers_figure_over_the_clients() -> None:
    counted = {
        "e2e_request_latency_seconds_sum": 0.1,
        "e2e_request_latency_seconds_count": 2.0,
        "batch_size_sum": 12.0,
        "batch_size_count": 3.0,
    }
    run = with_counters(counted)
    assert figure("mean_e2el_server_to_client", run) == pytest.approx(0.5)
    assert figure("mean_batch_size", run) == 4


def test_probes_and_scrapes_have_times_of_their_own() -> None:
    pages = (Scraped(0, 2.0, 1000, 200), Scraped(200 * MS, 40.0, 3000, 200), Scraped(9, 1.0, 0, None))
    run = replace(seen(sample(), sample()), probes=(sample(latency_ms=7), TIMED_OUT), scrapes=pages)
    assert figure("max_healthz_ms", run) == 5000
    assert figure("max_scrape_ms", run) == 40
    assert figure("metrics_growth_per_thousand_requests", run) == 1_000_000


def test_memory_per_thousand_requests() -> None:
    run = replace(seen(*[sample()] * 4), process=ProcessUse(rss_before=1000, rss_after=1200))
    assert figure("rss_growth_per_thousand_requests", run) == 50_000


def test_wrong_answers_are_counted_if_any_were_compared() -> None:
    assert figure("num_wrong_answers", replace(seen(sample()), num_compared=3, num_wrong=1)) == 1
    assert math.isnan(figure("num_wrong_answers", seen(sample())))


def test_a_pause_of_a_chunk_or_two_is_no_stall() -> None:
    assert ratio("stall_beside_long_prompt", 0.05, 0.11) == 1
    assert ratio("stall_beside_long_prompt", 0.9, 0.11) == pytest.approx(6)
