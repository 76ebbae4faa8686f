import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path

import pytest
from aiohttp import web

from labctl.judge.shape import Shape, shape_of
from labctl.load import runner
from labctl.load.arrivals import Arrivals, Closed
from labctl.load.endpoints import CHAT, COMPLETIONS, Correct, Endpoint, OpenAI
from labctl.load.instant import instant_responder
from labctl.load.load import Load
from labctl.load.mix import HangUp, Kind, only
from labctl.load.runner import Interrupted, ServerDied, ask_all, client_floor_ms, measure, paired_runs
from labctl.load.samples import Sample, Shown
from labctl.load.stats import Glance, Summary, glance, summary_of
from labctl.measure.readings import serial_fraction
from tests.labctl.load.test_process import few_open_files
from tests.labctl.responder import batching, correct, responder, serialising

SENTENCES = [f"Sentence number {n} have a mistake." for n in range(20)]


def load_on(
    endpoint: Endpoint,
    arrivals: Arrivals,
    *,
    warmup_requests: int = 0,
    seed: int = 0,
    watch: Callable[[Glance], None] | None = None,
) -> Summary:
    """The figures of a load of one kind."""
    load = Load(only(endpoint, SENTENCES), arrivals, warmup_requests=warmup_requests, seed=seed)
    return summary_of(measure(load, watch), arrivals)


def test_the_warm_up_is_sent_and_not_counted() -> None:
    with responder() as server:
        run = load_on(Correct(server.url), Closed(concurrency=2, num_requests=10), warmup_requests=6)
    assert len(server.bodies) == 16
    assert (run.completed, run.failed, run.concurrency) == (10, 0, 2)


def test_the_seed_decides_the_order_and_the_warm_up_does_not_repeat_it() -> None:
    with responder() as server:
        for _ in range(2):
            load_on(Correct(server.url), Closed(concurrency=1, num_requests=10), warmup_requests=10, seed=4)
    sent = [body["sentence"] for body in server.bodies]
    assert sent[:20] == sent[20:]
    assert len(set(sent[:20])) == 20


def test_figures_tell_a_batching_server_from_a_serialising_one() -> None:
    shapes = []
    for handler in (batching(0.05), serialising(0.05)):
        with responder(handler) as server:
            p50 = [
                load_on(Correct(server.url), Closed(n, num_requests=4 * n), warmup_requests=n).p50_ms
                for n in (1, 8)
            ]
        shapes.append(shape_of(serial_fraction(p50[0], p50[1], 8)))
    assert shapes == [Shape.BATCHING, Shape.SERIALISED]


def test_client_cpu_is_that_of_the_load_and_of_nothing_else() -> None:
    """This process works hard meanwhile, and so does the warm-up."""
    with responder() as server:
        run = load_on(Correct(server.url), Closed(concurrency=4, num_requests=200), warmup_requests=400)
    assert 0 < run.client_cpu_s <= run.duration_s * 1.1
    assert 0 < run.client_cpu_share <= 1.1


def test_a_watcher_sees_the_run_as_it_goes() -> None:
    seen: list[Glance] = []
    with responder(batching(0.05)) as server:
        plan = Closed(concurrency=2, duration_s=0.8)
        load_on(Correct(server.url), plan, watch=seen.append)
    assert [at.sent for at in seen] == sorted(at.sent for at in seen)
    assert seen[-1].sent > 0
    assert seen[-1].failed == 0
    assert seen[-1].p50_ms >= 50


def test_the_floor_of_the_client_is_small_and_asked_for_once() -> None:
    runner._floor_ms.cache_clear()
    floor = client_floor_ms(only(Correct("http://127.0.0.1:1"), [""]), 2)
    assert 0 < floor < 1000
    assert client_floor_ms(only(Correct("http://127.0.0.1:2"), [""]), 2) == floor
    assert runner._floor_ms.cache_info().hits == 1


def test_figures_of_an_interrupted_floor_are_never_taken_for_a_servers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def interrupted(*_: object) -> Shown:
        raise Interrupted(Shown((Sample(0, 1),)))

    runner._floor_ms.cache_clear()
    monkeypatch.setattr(runner, "measure", interrupted)
    with pytest.raises(Interrupted) as caught:
        client_floor_ms(only(Correct(""), [""]), 2)
    assert caught.value.shown is None


@pytest.mark.parametrize("path", [COMPLETIONS, CHAT])
@pytest.mark.parametrize("base_url", ["http://127.0.0.1:1", "http://127.0.0.1:1/llm"])
def test_the_floor_of_a_streaming_client(base_url: str, path: str) -> None:
    assert client_floor_ms(only(OpenAI(base_url, "any", path), [""]), 2) > 0


@pytest.mark.parametrize("num_pieces", [1, 64])
def test_the_instant_responder_streams_as_many_pieces_as_it_is_asked_for(num_pieces: int) -> None:
    with instant_responder() as url:
        completion = Kind(OpenAI(url, "any").of(num_pieces), ("He go.",))
        correction = Kind(Correct(url, stream=True), ("x" * num_pieces,))
        samples = measure(Load((completion, correction), Closed(2, num_requests=20))).samples
    assert {sample.kind for sample in samples} == {0, 1}
    assert {(sample.error, len(sample.token_ns)) for sample in samples} == {(None, num_pieces)}


@pytest.mark.parametrize("endpoint", [Correct(""), OpenAI("", "any", stream=False)])
def test_the_instant_responder_answers_whole_if_nobody_asks_for_a_stream(endpoint: Endpoint) -> None:
    with instant_responder() as url:
        run = load_on(endpoint.at(url), Closed(2, num_requests=4))
    assert (run.completed, run.median_pieces) == (4, 0)


def test_the_floor_of_a_mix_is_that_of_its_requests_together() -> None:
    """Clients that leave early would make the floor look lower than it is for those who stay."""
    runner._floor_ms.cache_clear()
    stream = OpenAI("http://127.0.0.1:1", "any")
    whole, leaving = Kind(Correct("http://127.0.0.1:1"), ("x",)), Kind(stream, ("x",), 1.0, HangUp(tokens=1))
    alone, mixed, streamed = (
        client_floor_ms(mix, 4, 512) for mix in ((whole,), (whole, leaving), only(stream, ["x"]))
    )
    assert 0 < alone < mixed
    assert 0 < alone < streamed
    assert runner._floor_ms.cache_info().misses == 3


def test_the_floor_counts_pieces_and_is_measured_once_for_each_power_of_two() -> None:
    runner._floor_ms.cache_clear()
    endpoint = OpenAI("http://127.0.0.1:1", "any")
    few, many = (client_floor_ms(only(endpoint, [""]), 8, pieces) for pieces in (1, 400))
    assert many > 3 * few
    assert (
        client_floor_ms(only(endpoint, [""]), 8, 512) == client_floor_ms(only(endpoint, [""]), 8, 257) == many
    )
    assert runner._floor_ms.cache_info().misses == 2


def test_the_responder_has_room_for_more_connections_than_the_shell_allows_open_files(
    capfd: pytest.CaptureFixture[str],
) -> None:
    with ExitStack() as stack:
        with few_open_files():
            url = stack.enter_context(instant_responder())
        run = load_on(Correct(url), Closed(150, num_requests=300, timeout_s=30))
    assert (run.completed, capfd.readouterr().err) == (300, "")


def test_ctrl_c_in_the_terminal_does_not_reach_the_responder() -> None:
    """It reaches every process of the session, and the responder would print a traceback."""
    source = (
        "import time\n"
        "from labctl.load.instant import instant_responder\n"
        "with instant_responder() as url:\n"
        "    try:\n"
        "        print(url, flush=True)\n"
        "        time.sleep(60)\n"
        "    except KeyboardInterrupt:\n"
        "        pass\n"
    )
    terminal = subprocess.Popen(
        [sys.executable, "-c", source],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    assert terminal.stdout is not None
    assert terminal.stdout.readline().startswith("http://")
    os.killpg(terminal.pid, signal.SIGINT)
    assert terminal.communicate() == ("", "")
    assert terminal.returncode == 0


def test_a_glance_looks_at_recent_latencies_and_all_failures() -> None:
    ms = 1_000_000
    samples = [Sample(0, 1000 * ms, "http_500")] + [Sample(0, 10 * ms)] * 3
    assert glance(samples, failed=1, elapsed_s=2) == Glance(2, 4, 1, 10, 10, 1.5)
    assert glance([], failed=0, elapsed_s=0).rps == 0


def test_a_glance_takes_no_longer_the_longer_a_run_lasts() -> None:
    """It is taken by the loop that sends the requests."""

    class Many(list[Sample]):
        def __iter__(self) -> Iterator[Sample]:
            raise AssertionError("every sample is looked at")

    ms = 1_000_000
    samples = Many([Sample(0, 1000 * ms)] * 10_000 + [Sample(0, 10 * ms)] * 200)
    assert glance(samples, failed=0, elapsed_s=10) == Glance(10, 10_200, 0, 10, 10, 1020)


def test_a_server_that_dies_ends_the_run_with_what_was_measured() -> None:
    with responder(batching(0.01)) as server:

        async def dying(request: web.Request) -> web.Response:
            if len(server.bodies) == 20:
                server.stop()
            return await correct(request)

        with responder(dying) as server, pytest.raises(ServerDied) as caught:
            load_on(Correct(server.url), Closed(concurrency=4, duration_s=60))
    assert caught.value.shown is not None
    assert len(caught.value.shown.samples) >= 10


def test_a_server_that_is_dead_from_the_start_leaves_no_figures_of_the_warm_up() -> None:
    with responder() as server:
        pass
    with pytest.raises(ServerDied) as caught:
        load_on(Correct(server.url), Closed(concurrency=4, duration_s=60), warmup_requests=100)
    assert caught.value.shown is None


def test_ctrl_c_ends_the_run_with_what_was_measured() -> None:
    with responder(batching(0.01)) as server:

        def interrupt_when_busy() -> None:
            while len(server.bodies) < 20:
                time.sleep(0.01)
            os.kill(os.getpid(), signal.SIGINT)

        threading.Thread(target=interrupt_when_busy, daemon=True).start()
        with pytest.raises(Interrupted) as caught:
            load_on(Correct(server.url), Closed(concurrency=4, duration_s=60))
    assert caught.value.shown is not None
    assert len(caught.value.shown.samples) >= 10


def test_paired_runs_come_in_random_order_and_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[int] = []
    seeds: set[object] = set()

    def measured(load: Load) -> Shown:
        assert isinstance(load.arrivals, Closed)
        order.append(load.arrivals.concurrency)
        seeds.add(load.seed)
        return Shown(())

    monkeypatch.setattr(runner, "measure", measured)
    pairs = list(islice(paired_runs(Correct(""), SENTENCES, 8, timeout_s=5, rng=random.Random(1)), 10))
    assert [(alone.concurrency, together.concurrency) for alone, together in pairs] == [(1, 8)] * 10
    assert {tuple(order[i : i + 2]) for i in range(0, 20, 2)} == {(1, 8), (8, 1)}
    assert len(seeds) == 20


def test_paired_runs_measure_a_real_server() -> None:
    with responder(serialising(0.05)) as server:
        alone, together = next(
            paired_runs(Correct(server.url), SENTENCES, 8, timeout_s=5, rng=random.Random(1))
        )
    assert shape_of(serial_fraction(alone.p50_ms, together.p50_ms, 8)) is Shape.SERIALISED


def test_ask_all_keeps_the_order() -> None:
    with responder() as server:
        got = ask_all(server.url, SENTENCES, concurrency=8, timeout_s=5)
    assert [answer.text for answer in got] == SENTENCES


def test_nothing_in_the_load_generator_knows_labs_or_the_screen() -> None:
    for path in (Path(__file__).parents[3] / "labctl/load").rglob("*.py"):
        lines = map(str.strip, path.read_text().splitlines())
        imports = [line for line in lines if line.startswith(("from labctl", "import labctl"))]
        assert all(line.startswith("from labctl.load.") for line in imports), path
