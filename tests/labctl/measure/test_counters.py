import math

import pytest
from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.parser import text_string_to_metric_families

from labctl.measure import counters


class Server:
    """A registry like a server's, and its page as a mapping."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.ttft = Histogram("miniserve_ttft", "-", buckets=(0.1, 0.2, 0.4), registry=self.registry)
        self.ended = Counter("miniserve_ended", "-", ("reason",), registry=self.registry)

    def page(self) -> dict[str, float]:
        families = text_string_to_metric_families(generate_latest(self.registry).decode())
        samples = (sample for family in families for sample in family.samples)
        return {
            sample.name + ("{" + ",".join(f'{k}="{v}"' for k, v in sample.labels.items()) + "}")
            if sample.labels
            else sample.name: sample.value
            for sample in samples
        }


def test_a_total_is_over_all_labels_and_without_the_prefix() -> None:
    server = Server()
    server.ended.labels("stop").inc(3)
    server.ended.labels("length").inc(2)
    assert counters.total(server.page(), "ended_total") == 5
    assert math.isnan(counters.total(server.page(), "end"))
    assert counters.total({"vllm:num_requests_running": 2.0}, "num_requests_running") == 2


def test_an_increase_counts_from_zero_what_was_not_there_before() -> None:
    server = Server()
    before = server.page()
    server.ended.labels("stop").inc(3)
    assert counters.increase(before, server.page(), "ended_total") == 3
    assert counters.increase(server.page(), server.page(), "ended_total") == 0
    assert math.isnan(counters.increase({}, {}, "ended_total"))


def test_mean_and_quantile_are_of_what_came_between() -> None:
    server = Server()
    server.ttft.observe(0.39)
    before = server.page()
    for seconds in (0.05, 0.15, 0.15, 0.25):
        server.ttft.observe(seconds)
    after = server.page()
    assert counters.mean(before, after, "ttft") == pytest.approx(0.15)
    assert counters.quantile(before, after, "ttft", 0.5) == pytest.approx(0.15)  # half way through 0.1 to 0.2
    assert counters.quantile(before, after, "ttft", 1.0) == pytest.approx(0.4)
    assert math.isnan(counters.mean(after, after, "ttft"))
    assert math.isnan(counters.quantile(after, after, "ttft", 0.5))
    assert math.isnan(counters.quantile({}, {}, "ttft", 0.5))


def test_a_quantile_beyond_the_last_bound_is_that_bound() -> None:
    server = Server()
    before = server.page()
    server.ttft.observe(3.0)
    assert counters.quantile(before, server.page(), "ttft", 0.95) == pytest.approx(0.4)
