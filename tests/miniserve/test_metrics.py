from miniserve.metrics import Metrics
from miniserve.scheduler import Prefill, Request, Step


def request(**fields: object) -> Request:
    made = Request("r", [1] * 6, 9, arrived_at=10.0, resolve=lambda _: None)
    for name, value in fields.items():
        setattr(made, name, value)
    return made


def samples(metrics: Metrics) -> dict[str, float]:
    lines = [line for line in metrics.exposition().decode().splitlines() if not line.startswith("#")]
    return {name: float(value) for name, value in (line.rsplit(" ", 1) for line in lines)}


def test_a_step_counts_its_requests_and_their_tokens() -> None:
    metrics = Metrics()
    half, whole = request(num_prefilled=4), request(num_prefilled=6)
    step = Step([Prefill(half, slice(0, 4)), Prefill(whole, slice(4, 6))], [request(), request()])
    metrics.on_step(step, 0.0031)
    values = samples(metrics)
    assert values["miniserve_prompt_tokens_total"] == 6
    assert values["miniserve_generation_tokens_total"] == 3
    assert values["miniserve_batch_size_sum"] == 4
    assert values['miniserve_batch_size_bucket{le="3.0"}'] == 0
    assert values["miniserve_step_seconds_sum"] == 0.0031


def test_an_end_counts_its_reason_and_its_latencies() -> None:
    metrics = Metrics()
    metrics.on_end(request(end_reason="stop", first_token_at=10.5, ended_at=12.0))
    metrics.on_end(request(end_reason="abort", ended_at=11.0))
    values = samples(metrics)
    assert values['miniserve_request_success_total{finished_reason="stop"}'] == 1
    assert values['miniserve_request_success_total{finished_reason="abort"}'] == 1
    assert values["miniserve_time_to_first_token_seconds_sum"] == 0.5
    assert values["miniserve_e2e_request_latency_seconds_sum"] == 2.0
    assert values["miniserve_e2e_request_latency_seconds_count"] == 1


def test_gauges_are_read_when_asked_for() -> None:
    metrics, numbers = Metrics(), [3, 5]
    metrics.watch(lambda: numbers[0], lambda: numbers[1])
    numbers[0] = 4
    values = samples(metrics)
    assert (values["miniserve_num_requests_running"], values["miniserve_num_requests_waiting"]) == (4, 5)
