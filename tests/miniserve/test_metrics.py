from types import SimpleNamespace
from typing import cast, get_args

from miniserve.metrics import Metrics
from miniserve.request import EndReason, Request
from miniserve.scheduler import BatchingScheduler
from miniserve.step import Prefill, Step


def request(**fields: object) -> Request:
    made = Request("r", [1] * 6, 9, arrived_at=10.0, tell=lambda _: None)
    for name, value in fields.items():
        setattr(made, name, value)
    return made


def samples(metrics: Metrics) -> dict[str, float]:
    lines = [line for line in metrics.exposition().decode().splitlines() if not line.startswith("#")]
    return {name: float(value) for name, value in (line.rsplit(" ", 1) for line in lines)}


def test_a_step_counts_its_requests_and_their_prompt_tokens() -> None:
    metrics = Metrics()
    half, whole = request(num_prefilled=4), request(num_prefilled=6)
    metrics.on_step(Step(0, Prefill(half, slice(0, 4)), [request(), request()]), 0.0031)
    metrics.on_step(Step(0, Prefill(whole, slice(4, 6)), []), 0.002)
    metrics.on_step(Step(1, None, [request()]), 0.001)
    values = samples(metrics)
    assert values["miniserve_prompt_tokens_total"] == 6
    assert values["miniserve_batch_size_sum"] == 5
    assert values['miniserve_batch_size_bucket{le="2.0"}'] == 2
    assert values['miniserve_step_seconds_sum{phase="mixed"}'] == 0.0031
    assert values['miniserve_step_seconds_sum{phase="prefill"}'] == 0.002
    assert values['miniserve_step_seconds_sum{phase="decode"}'] == 0.001


def test_tokens_are_counted_when_they_come_and_when_they_arrive() -> None:
    metrics = Metrics()
    metrics.on_token(request(first_token_at=10.5), None)
    metrics.on_token(request(first_token_at=10.5), 0.003)
    metrics.on_deliver(2)
    values = samples(metrics)
    assert values["miniserve_generation_tokens_total"] == values["miniserve_delivered_tokens_total"] == 2
    assert values["miniserve_time_to_first_token_seconds_sum"] == 0.5
    assert values["miniserve_inter_token_latency_seconds_sum"] == 0.003
    assert values["miniserve_inter_token_latency_seconds_count"] == 1


def test_a_token_for_nobody_was_computed_all_the_same_and_moves_no_clock() -> None:
    metrics = Metrics()
    metrics.on_unwanted_token()
    values = samples(metrics)
    assert values["miniserve_generation_tokens_total"] == 1
    assert values["miniserve_delivered_tokens_total"] == 0
    assert values["miniserve_time_to_first_token_seconds_count"] == 0
    assert values["miniserve_inter_token_latency_seconds_count"] == 0


def test_an_end_counts_its_reason_its_time_in_the_queue_and_whole_answers_latency() -> None:
    metrics = Metrics()
    metrics.on_end(request(end_reason="stop", scheduled_at=10.25, ended_at=12.0))
    metrics.on_end(request(end_reason="cancelled", ended_at=11.0))
    metrics.on_refuse()
    values = samples(metrics)
    assert values['miniserve_request_success_total{finished_reason="stop"}'] == 1
    assert 'miniserve_request_success_total{finished_reason="cancelled"}' not in values
    assert values['miniserve_request_ended_total{reason="stop"}'] == 1
    assert values['miniserve_request_ended_total{reason="cancelled"}'] == 1
    assert values["miniserve_request_refused_total"] == 1
    assert values["miniserve_request_queue_time_seconds_sum"] == 1.25
    assert values["miniserve_e2e_request_latency_seconds_sum"] == 2.0
    assert values["miniserve_e2e_request_latency_seconds_count"] == 1


def test_every_series_is_there_before_anything_happens_to_it() -> None:
    metrics = Metrics()
    before = samples(metrics)
    for prefill, decodes in (
        (None, [request()]),
        (Prefill(request(), slice(0, 4)), []),
        (Prefill(request(), slice(0, 4)), [request()]),
    ):
        metrics.on_step(Step(0, prefill, decodes), 0.001)
    for reason in get_args(EndReason):
        metrics.on_end(request(end_reason=reason, ended_at=11.0))
    assert samples(metrics).keys() == before.keys()
    assert {value for name, value in before.items() if not name.partition("{")[0].endswith("_created")} == {0}


def test_gauges_are_read_when_asked_for() -> None:
    metrics = Metrics()
    scheduler = SimpleNamespace(num_running=3, num_waiting=5, num_slots_used=2)
    metrics.watch(cast(BatchingScheduler, scheduler))
    scheduler.num_running = 4
    values = samples(metrics)
    assert (values["miniserve_num_requests_running"], values["miniserve_num_requests_waiting"]) == (4, 5)
    assert values["miniserve_num_slots_used"] == 2
