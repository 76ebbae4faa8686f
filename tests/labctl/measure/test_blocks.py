import random

import pytest

from labctl.catalog.labs import load_lab
from labctl.catalog.scenarios import Scenario
from labctl.load.arrivals import Arrivals, Open
from labctl.load.endpoints import Correct
from labctl.load.mix import Kind
from labctl.load.samples import Sample
from labctl.load.stats import summarise
from labctl.measure import blocks, observing
from labctl.measure.blocks import Bench
from labctl.measure.observation import Observation
from labctl.measure.observing import Observed, examined
from labctl.measure.servers import Server
from tests.conftest import PROJECT

MS = 1_000_000
SERVER = Server("http://127.0.0.1:9", None, None)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Arrivals]:
    """What is put on servers that answer 20 requests a second."""
    asked: list[Arrivals] = []

    def observe(_: Server, scenario: Scenario, arrivals: Arrivals, *__: object, **___: object) -> Observed:
        asked.append(arrivals)
        answered = [Sample(n * 50 * MS, (n + 1) * 50 * MS, intended_ns=n * 50 * MS) for n in range(40)]
        run = summarise(answered, None, client_cpu_s=0.01, request_rate=20)
        return examined(Observation(scenario.name, None, ()), run, (Kind(Correct(""), ("He go.",)),))

    monkeypatch.setattr(observing, "client_floor_ms", lambda *_: 1.0)
    monkeypatch.setattr(blocks, "observe", observe)
    return asked


def put(scenario: str, num_blocks: int) -> None:
    lab = load_lab(PROJECT, "04-overload")
    bench = Bench(SERVER, SERVER, lab, [lab.scenarios[scenario]], 5.0, random.Random(1)).blocks()
    for _ in range(num_blocks):
        next(bench)


def test_who_answers_more_than_was_thought_is_given_more(asked: list[Arrivals]) -> None:
    """Else a capacity that was measured beside a busy program makes an overload that is none."""
    put("overload", 2)
    assert [one.request_rate for one in asked if isinstance(one, Open)] == pytest.approx([7.5, 7.5, 30, 30])


def test_a_load_that_is_not_given_in_times_of_it_teaches_no_capacity(asked: list[Arrivals]) -> None:
    put("alone", 2)
    assert len(asked) == 4
