"""What `examined` looks at: each way in which a run may say nothing about its server."""

import math
from collections.abc import Sequence
from dataclasses import replace

import pytest

from labctl.catalog.labs import FIRST_LAB, load_lab
from labctl.load.arrivals import Closed
from labctl.load.endpoints import Correct
from labctl.load.mix import Kind
from labctl.load.samples import CLIENT_LIMIT, Sample
from labctl.load.stats import Summary, summarise
from labctl.measure import curves, observing
from labctl.measure.curves import observe_at, of_curve
from labctl.measure.observation import Observation
from labctl.measure.observing import Observed, examined
from labctl.measure.servers import Server
from labctl.measure.validity import Flaw
from tests.conftest import PROJECT

MS = 1_000_000


def rounds(count: int, *, busy_ms: int = 100, idle_ms: int = 0) -> list[Sample]:
    """Two workers, each with a pause between its requests."""
    every = busy_ms + idle_ms
    return [Sample(n * every * MS, (n * every + busy_ms) * MS) for n in range(count) for _ in range(2)]


@pytest.fixture
def floors(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The concurrencies at which the client's floor was asked for; it is 1 ms."""
    asked: list[int] = []

    def floor(_: object, concurrency: int, __: int) -> float:
        asked.append(concurrency)
        return 1.0

    monkeypatch.setattr(observing, "client_floor_ms", floor)
    return asked


MIX = (Kind(Correct(""), ("He go.",)),)


def examine(run: Summary) -> Observed:
    return examined(Observation("together", run.concurrency, run.samples), run, MIX)


def failed_checks(run: Summary) -> Sequence[Flaw]:
    return [reason.check for reason in examine(run).validity.reasons]


def test_a_sound_run_is_valid_and_is_kept_with_what_shows_it(floors: list[int]) -> None:
    measured = examine(summarise(rounds(20), 2, client_cpu_s=0.1))
    assert measured.validity.valid
    assert floors == [2]
    client = measured.series("reference").client
    assert client.floor_p50_ms == 1.0
    assert client.little_residual == pytest.approx(0.0)
    assert client.cpu_share == pytest.approx(0.05)


@pytest.mark.usefixtures("floors")
def test_a_client_that_was_late_in_sending() -> None:
    assert failed_checks(summarise(rounds(20, idle_ms=40), 2, client_cpu_s=0.1)) == [Flaw.LITTLE]


@pytest.mark.usefixtures("floors")
def test_a_client_without_a_core_left() -> None:
    assert failed_checks(summarise(rounds(20), 2, client_cpu_s=1.9)) == [Flaw.CLIENT_CPU]


@pytest.mark.usefixtures("floors")
def test_a_client_that_is_most_of_the_latency() -> None:
    assert failed_checks(summarise(rounds(20, busy_ms=5), 2, client_cpu_s=0.01)) == [Flaw.FLOOR]


@pytest.mark.usefixtures("floors")
def test_a_client_that_could_not_open_a_connection() -> None:
    samples = [*rounds(20), Sample(0, MS, CLIENT_LIMIT)]
    assert failed_checks(summarise(samples, 2, client_cpu_s=0.1)) == [Flaw.CLIENT_LIMIT]


@pytest.mark.usefixtures("floors")
def test_too_few_requests() -> None:
    assert failed_checks(summarise(rounds(2), 2, client_cpu_s=0.01)) == [Flaw.SAMPLES]


@pytest.mark.usefixtures("floors")
def test_a_curve_counts_if_its_decisive_runs_do_however_short_they_are() -> None:
    def run(concurrency: int, idle_ms: int, count: int = 20) -> Observed:
        many = [s for s in rounds(count, idle_ms=idle_ms) for _ in range(concurrency // 2)]
        return examine(summarise(many, concurrency, client_cpu_s=0.1))

    assert of_curve([run(2, 0, count=2), run(8, 0), run(16, 40)], 8).valid
    assert [reason.check for reason in of_curve([run(2, 0), run(8, 40)], 8).reasons] == [Flaw.LITTLE]


def test_the_floor_of_a_stream_has_as_many_pieces_as_its_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def floor(_: object, __: int, num_pieces: int) -> float:
        asked.append(num_pieces)
        return 1.0

    monkeypatch.setattr(observing, "client_floor_ms", floor)
    streamed = [replace(one, token_ns=(one.start_ns,) * n) for n, one in enumerate(rounds(9))]
    examine(summarise(streamed, 2, client_cpu_s=0.1))
    examine(summarise(rounds(9), 2, client_cpu_s=0.1))
    assert asked == [9, 0]


def test_an_open_loop_has_no_number_in_flight_to_hold_it_to(floors: list[int]) -> None:
    samples = [Sample(n * 50 * MS, (n * 50 + 150) * MS, intended_ns=n * 50 * MS) for n in range(40)]
    measured = examine(summarise(samples, None, client_cpu_s=0.01, request_rate=20))
    assert measured.validity.valid
    assert math.isnan(measured.residual)
    assert floors == [3]  # by Little's law


@pytest.mark.usefixtures("floors")
def test_an_open_loop_whose_requests_left_late() -> None:
    def run(late_ms: int) -> Summary:
        at = [(n * 50 + (late_ms if n % 5 == 0 else 0)) * MS for n in range(40)]
        samples = [Sample(sent, sent + 150 * MS, intended_ns=n * 50 * MS) for n, sent in enumerate(at)]
        return summarise(samples, None, client_cpu_s=0.01, request_rate=20)

    assert failed_checks(run(20)) == [Flaw.LATE]
    assert not failed_checks(run(5))


def test_a_point_of_the_curve_has_three_waves_however_slow_the_server_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """One would be too few: in the first nobody waits for full company, so the line would flatten."""
    asked: list[Closed] = []

    def observed(_: object, __: object, arrivals: Closed, *___: object, **____: object) -> Observed:
        asked.append(arrivals)
        return examine(summarise(rounds(20), 2, client_cpu_s=0.1))

    monkeypatch.setattr(curves, "observe", observed)
    monkeypatch.setattr(observing, "client_floor_ms", lambda *_: 1.0)
    lab = load_lab(PROJECT, FIRST_LAB)
    observe_at(Server("http://127.0.0.1:1", None, None), lab, lab.default, 16)
    assert [(arrivals.concurrency, arrivals.waves) for arrivals in asked] == [(16, 3)]
