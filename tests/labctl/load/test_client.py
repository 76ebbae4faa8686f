"""One request at a time: what a sample says of it, leaving early, trying again."""

import asyncio
import itertools
from collections.abc import Awaitable, Callable
from contextlib import suppress
from threading import Event

import pytest
from aiohttp import web

from labctl.load import client
from labctl.load.arrivals import Burst, Closed
from labctl.load.child import drive
from labctl.load.endpoints import Correct, OpenAI
from labctl.load.mix import HangUp, Kind, only
from labctl.load.samples import Sample, Shown
from labctl.load.stats import summary_of
from tests.labctl.load.putting import shown
from tests.labctl.responder import Handler, correct, responder

FOREVER = 60.0  # longer than any test may take
EVENTS = {"Content-Type": "text/event-stream"}


def test_a_sample_says_what_was_asked_and_what_was_answered() -> None:
    sentences = ("He go.", "She go.", "It go.")
    with responder() as server:
        samples = shown(only(Correct(server.url), sentences), Closed(1, num_requests=6)).samples
    assert sorted(sample.asked for sample in samples) == [0, 0, 1, 1, 2, 2]
    for sample in samples:
        assert sample.answer == sentences[sample.asked]
        assert (sample.status, sample.attempts, sample.kind, sample.hung_up) == (200, 1, 0, False)


def test_of_a_request_that_failed_the_status_is_known_and_no_answer() -> None:
    async def fail(_: web.Request) -> web.Response:
        return web.Response(status=500, text="no")

    (sample,) = ask_once(fail)
    assert (sample.error, sample.status, sample.answer, sample.retry_after_s) == ("http_500", 500, None, None)


def ask_once(handler: Handler, *, timeout_s: float = FOREVER) -> tuple[Sample, ...]:
    with responder(handler) as server:
        mix = only(Correct(server.url), ["He go."])
        return shown(mix, Closed(1, num_requests=1, timeout_s=timeout_s)).samples


# --- leaving early

LATER_MS = 1000.0  # by when even a busy machine has begun to answer


def endless_stream(gone: Event) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """Streams pieces until nobody listens any more, which sets `gone`."""

    async def handle(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers=EVENTS)
        with suppress(ConnectionError):
            await response.prepare(request)
            while True:
                await response.write(b'data: {"choices": [{"text": "x"}]}\n\n')
                await asyncio.sleep(0.005)
        gone.set()
        return response

    return handle


@pytest.mark.parametrize("hang_up", [HangUp(tokens=3), HangUp(after_ms=LATER_MS)])
def test_a_client_that_hangs_up_closes_the_connection(hang_up: HangUp) -> None:
    gone = Event()
    with responder(endless_stream(gone), "/v1/completions") as server:
        kind = Kind(OpenAI(server.url, "m"), ("He go.",), hang_up=hang_up)
        found = shown((kind,), Closed(1, num_requests=1, timeout_s=FOREVER))
        assert gone.wait(FOREVER)
    (sample,) = found.samples
    assert (sample.error, sample.hung_up, sample.status, sample.has_latency) == (None, True, 200, False)
    pieces = len(sample.token_ns)
    assert pieces == 3 if hang_up.tokens else pieces > 0
    assert (sample.completion_tokens, sample.answer) == (pieces, "x" * pieces)
    assert summary_of(found, Closed(1)).latencies_ms == ()


def test_a_client_may_leave_before_there_is_any_answer() -> None:
    gone = Event()

    async def hold(request: web.Request) -> web.Response:
        while request.transport is not None and not request.transport.is_closing():
            await asyncio.sleep(0.005)
        gone.set()
        return web.Response()

    with responder(hold) as server:
        kind = Kind(Correct(server.url), ("He go.",), hang_up=HangUp(after_ms=LATER_MS))
        (sample,) = shown((kind,), Closed(1, num_requests=1, timeout_s=FOREVER)).samples
        assert gone.wait(FOREVER)
    assert (sample.error, sample.hung_up, sample.status, sample.answer) == (None, True, None, "")
    assert sample.service_ms >= LATER_MS - 10


@pytest.mark.parametrize("hang_up", [HangUp(tokens=3), HangUp(after_ms=1000 * FOREVER)])
def test_an_answer_that_is_over_before_the_client_leaves_is_a_whole_one(hang_up: HangUp) -> None:
    async def short(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers=EVENTS)
        await response.prepare(request)
        for piece in ('{"choices": [{"text": "x"}]}', '{"choices": [{"text": "y"}]}', "[DONE]"):
            await response.write(f"data: {piece}\n\n".encode())
        return response

    with responder(short, "/v1/completions") as server:
        kind = Kind(OpenAI(server.url, "m"), ("He go.",), hang_up=hang_up)
        (sample,) = shown((kind,), Closed(1, num_requests=1)).samples
    assert (sample.error, sample.hung_up, sample.answer) == (None, False, "xy")


def test_the_connection_is_closed_even_if_all_but_the_end_is_already_here() -> None:
    """Used again, it would never tell the server that anybody left."""
    events = b'data: {"choices": [{"text": "x"}]}\n\n' * 5
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 1000000\r\n\r\n"
    connections = itertools.count(1)

    async def run() -> tuple[Shown, int]:
        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            next(connections)
            await reader.readuntil(b"}")
            writer.write(head + events)
            await reader.read()  # up to the end of the connection
            writer.close()

        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        kind = Kind(OpenAI(f"http://127.0.0.1:{port}", "m"), ("He go.",), hang_up=HangUp(tokens=2))
        async with server:
            found = await asyncio.to_thread(shown, (kind,), Closed(1, num_requests=3))
        return found, next(connections) - 1

    found, num_connections = drive(run())
    assert [sample.completion_tokens for sample in found.samples] == [2, 2, 2]
    assert num_connections == 3


def test_the_figures_of_a_load_with_clients_that_leave() -> None:
    """Those who stay have latencies; those who leave have tokens and a first one, and are no errors."""
    gone = Event()
    with responder(endless_stream(gone), "/v1/completions") as server, responder() as other:
        leaving = Kind(OpenAI(server.url, "m"), ("He go.",), hang_up=HangUp(tokens=2))
        staying = Kind(Correct(other.url), ("He go.",))
        found = shown((staying, leaving), Closed(1, num_requests=40))
    run = summary_of(found, Closed(1))
    assert run.completed + run.hung_up == run.num_prompts == 40
    assert min(run.completed, run.hung_up) > 5
    assert (run.failed, run.error_rate) == (0, 0)
    assert len(run.latencies_ms) == run.completed
    assert len(run.ttfts_ms) == run.hung_up
    assert run.goodput({"e2el": 1e9}) == run.request_throughput


# --- trying again


def refusing(times: int, status: int = 503, retry_after: str | None = "0") -> Handler:
    """Refuses so many requests, then answers."""
    refused = itertools.count()

    async def handle(request: web.Request) -> web.Response:
        if next(refused) < times:
            return web.Response(status=status, headers={"Retry-After": retry_after} if retry_after else {})
        return await correct(request)

    return handle


def burst(handler: Handler, max_retries: int, *, timeout_s: float = FOREVER) -> tuple[Sample, int]:
    """The sample of a single request, and how many the server saw."""
    with responder(handler) as server:
        arrivals = Burst(1, period_s=1, duration_s=0.1, timeout_s=timeout_s, max_retries=max_retries)
        (sample,) = shown(only(Correct(server.url), ["He go."]), arrivals).samples
    return sample, len(server.bodies)


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("retry_after", ["0", None, "Wed, 21 Oct 2015 07:28:00 GMT"])
def test_a_client_with_patience_tries_again_after_a_refusal(status: int, retry_after: str | None) -> None:
    sample, seen = burst(refusing(2, status, retry_after), max_retries=3)
    assert (sample.error, sample.status, sample.attempts, seen) == (None, 200, 3, 3)
    assert sample.retry_after_s == (0 if retry_after == "0" else None)


def test_it_gives_up_in_the_end() -> None:
    sample, seen = burst(refusing(100), max_retries=3)
    assert (sample.error, sample.status, sample.attempts, seen) == ("http_503", 503, 4, 4)


def test_without_patience_a_refusal_is_the_end() -> None:
    sample, seen = burst(refusing(100, retry_after="7"), max_retries=0)
    assert (sample.error, sample.attempts, sample.retry_after_s, seen) == ("http_503", 1, 7, 1)


def test_what_is_no_refusal_is_not_tried_again() -> None:
    sample, seen = burst(refusing(100, status=500), max_retries=3)
    assert (sample.error, sample.attempts, seen) == ("http_500", 1, 1)


def test_it_waits_as_long_as_it_is_told_to_and_all_of_that_is_latency() -> None:
    sample, _ = burst(refusing(2, retry_after="0.2"), max_retries=3)
    assert (sample.error, sample.retry_after_s) == (None, 0.2)
    assert sample.latency_ms >= 400


def test_but_never_longer_than_its_own_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "LONGEST_RETRY_AFTER_S", 0.01)
    sample, _ = burst(refusing(2, retry_after="1000"), max_retries=3)
    assert (sample.error, sample.retry_after_s) == (None, 1000)


def test_a_time_out_is_tried_again_at_once_and_the_latency_is_that_of_all_attempts() -> None:
    asked = itertools.count()

    async def slow_at_first(request: web.Request) -> web.Response:
        if next(asked) < 2:
            await asyncio.sleep(FOREVER)
        return await correct(request)

    sample, seen = burst(slow_at_first, max_retries=2, timeout_s=0.5)
    assert (sample.error, sample.attempts, seen) == (None, 3, 3)
    assert sample.latency_ms >= 1000
