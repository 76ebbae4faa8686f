import asyncio
import errno
import math
import os
import resource
import socket
import time
from collections.abc import Awaitable, Callable
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest
from aiohttp import web

from labctl.load.arrivals import Arrivals, Closed, Open
from labctl.load.asking import corrections
from labctl.load.board import Board
from labctl.load.child import drive
from labctl.load.client import HttpStatus
from labctl.load.endpoints import BadAnswer, Correct, Correction
from labctl.load.load import Load
from labctl.load.loops import ServerGone, put_load
from labctl.load.mix import drawn, only
from labctl.load.samples import Sample
from labctl.load.stats import percentile, summarise
from tests.labctl.responder import Handler, batching, correct, responder

SENTENCES = ["He go home.", "Ella está aquí: sí."]


def load(url: str, arrivals: Arrivals) -> Board:
    return drive(board_of(url, arrivals))


async def board_of(url: str, arrivals: Arrivals) -> Board:
    """The load, in this event loop."""
    board = Board()
    load = Load(only(Correct(url), SENTENCES), arrivals)
    await put_load(load, drawn(load.mix, load.seed), board)
    return board


def errors_of(handler: Handler) -> set[str | None]:
    with responder(handler) as server:
        board = load(server.url, Closed(concurrency=2, num_requests=4))
    assert len(board.samples) == 4
    return {sample.error for sample in board.samples}


def test_exactly_as_many_requests_as_asked_for_are_sent() -> None:
    with responder() as server:
        board = load(server.url, Closed(concurrency=3, num_requests=10))
    assert len(board.samples) == len(server.bodies) == 10
    assert [sample.error for sample in board.samples] == [None] * 10
    assert board.samples[0].completion_tokens > 0


def test_sentences_arrive_as_they_are() -> None:
    with responder() as server:
        load(server.url, Closed(concurrency=1, num_requests=2))
    assert sorted(str(body["sentence"]) for body in server.bodies) == sorted(SENTENCES)


def test_requests_in_flight_at_the_end_are_waited_for_and_counted() -> None:
    with responder(batching(0.3)) as server:
        board = load(server.url, Closed(concurrency=4, duration_s=0.05))
    assert len(board.samples) == len(server.bodies) == 4
    assert all(sample.error is None and sample.latency_ms >= 300 for sample in board.samples)


def test_a_slow_server_gets_all_the_waves_that_are_asked_for() -> None:
    with responder(batching(0.45)) as server:
        board = load(server.url, Closed(concurrency=4, duration_s=0.4, waves=3))
    assert len(board.samples) == 12


def test_one_that_is_too_slow_for_that_ends_the_run_all_the_same() -> None:
    with responder(batching(0.1)) as server:
        board = load(server.url, Closed(concurrency=4, duration_s=0.2, waves=1000))
    assert 4 < len(board.samples) <= 80


def test_never_more_than_the_concurrency_at_once() -> None:
    at_once = 0
    most = 0

    async def counting(request: web.Request) -> web.Response:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await asyncio.sleep(0.01)
        at_once -= 1
        return await correct(request)

    with responder(counting) as server:
        load(server.url, Closed(concurrency=5, num_requests=30))
    assert most == 5


async def hang(request: web.Request) -> web.Response:
    await asyncio.sleep(0.5)
    return await correct(request)


async def fail(_: web.Request) -> web.Response:
    return web.Response(status=500, text="no")


async def redirect(_: web.Request) -> web.Response:
    return web.Response(status=302, headers={"Location": "http://127.0.0.1:1/"})


async def html(_: web.Request) -> web.Response:
    return web.Response(text="<html>")


async def half(_: web.Request) -> web.Response:
    return web.json_response({"corrected": "He goes home."})


async def wrong_types(_: web.Request) -> web.Response:
    usage = {"prompt_tokens": "many", "completion_tokens": "more"}
    return web.json_response({"corrected": None, "was_correct": 1, "usage": usage})


async def close_mid_body(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Length": "1000"})
    await response.prepare(request)
    await response.write(b'{"corrected"')
    assert request.transport is not None
    request.transport.abort()
    return response


@pytest.mark.parametrize(
    ("handler", "kind"),
    [
        (fail, "http_500"),
        (redirect, "http_302"),
        (html, "bad_answer"),
        (half, "bad_answer"),
        (wrong_types, "bad_answer"),
        (close_mid_body, "reset"),
    ],
)
def test_each_way_to_fail_has_its_kind(
    handler: Callable[[web.Request], Awaitable[web.StreamResponse]], kind: str
) -> None:
    assert errors_of(handler) == {kind}


def test_a_timeout_is_an_error_that_took_the_time_it_was_waited_for() -> None:
    with responder(hang) as server:
        board = load(server.url, Closed(concurrency=2, num_requests=2, timeout_s=0.1))
    assert [sample.error for sample in board.samples] == ["timeout", "timeout"]
    assert all(sample.latency_ms >= 95 for sample in board.samples)


def test_garbage_instead_of_http_is_an_error() -> None:
    async def garbage(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readline()
        writer.write(b"\x00\xffnot http at all\r\n\r\n")
        await writer.drain()
        writer.close()

    async def run() -> Board:
        server = await asyncio.start_server(garbage, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        async with server:
            return await board_of(f"http://127.0.0.1:{port}", Closed(1, num_requests=2))

    assert {sample.error for sample in drive(run()).samples} == {"bad_http"}


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def test_nobody_at_the_address_ends_the_run() -> None:
    with pytest.raises(ServerGone):
        load(f"http://127.0.0.1:{free_port()}", Closed(concurrency=8, duration_s=math.inf))


def test_nobody_at_the_address_ends_an_open_loop_too() -> None:
    with pytest.raises(ServerGone):
        load(f"http://127.0.0.1:{free_port()}", Open(request_rate=500, duration_s=math.inf))


@pytest.fixture(
    params=[errno.EMFILE, errno.ENFILE, errno.EADDRNOTAVAIL], ids=lambda number: errno.errorcode[number]
)
def no_room(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The client has no file or no port left for another connection."""

    async def fail(*_: object, **__: object) -> socket.socket:
        raise OSError(request.param, os.strerror(request.param))

    monkeypatch.setattr("aiohappyeyeballs.start_connection", fail)


@pytest.mark.usefixtures("no_room")
@pytest.mark.parametrize(
    "arrivals", [Closed(concurrency=10, num_requests=60), Open(request_rate=2000, num_requests=60)]
)
def test_a_client_at_its_own_limit_is_not_taken_for_a_server_that_is_gone(arrivals: Closed | Open) -> None:
    board = load("http://127.0.0.1:1", arrivals)
    assert [sample.error for sample in board.samples] == ["client_limit"] * 60


def test_a_client_without_files_left_does_not_say_that_the_name_is_unknown() -> None:
    """Which is what the C library says of any name then."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)

    async def run() -> Board:
        with ExitStack() as stack:
            resource.setrlimit(resource.RLIMIT_NOFILE, (100, hard))
            stack.callback(resource.setrlimit, resource.RLIMIT_NOFILE, (soft, hard))
            with suppress(OSError):
                while True:
                    stack.enter_context(Path(os.devnull).open())
            return await board_of("http://localhost:1", Closed(concurrency=1, num_requests=2))

    assert [sample.error for sample in drive(run()).samples] == ["client_limit"] * 2


def test_a_name_that_nobody_knows_is_refused() -> None:
    board = load("http://no-such-host.invalid", Closed(concurrency=1, num_requests=2))
    assert [sample.error for sample in board.samples] == ["refused"] * 2


@pytest.mark.usefixtures("no_room")
def test_a_client_at_its_own_limit_does_not_try_again_at_once() -> None:
    board = load("http://127.0.0.1:1", Closed(concurrency=1, duration_s=0.25))
    assert 1 <= len(board.samples) <= 3


def test_a_client_at_its_own_limit_says_nothing_about_the_server() -> None:
    board = Board()
    for error, failures in (("refused", 1), ("client_limit", 1), ("reset", 2), ("http_500", 0)):
        board.note(Sample(0, 1, error))
        assert board.connection_failures == failures


def test_a_single_lost_connection_does_not_end_the_run() -> None:
    answered = 0

    async def flaky(request: web.Request) -> web.StreamResponse:
        nonlocal answered
        answered += 1
        return await close_mid_body(request) if answered == 2 else await correct(request)

    with responder(flaky) as server:
        board = load(server.url, Closed(concurrency=1, num_requests=4))
    assert [sample.error for sample in board.samples] == [None, "reset", None, None]
    assert (board.failed, board.connection_failures) == (1, 0)


def test_answers_come_in_the_order_of_the_sentences() -> None:
    with responder() as server:
        got = asyncio.run(corrections(server.url, ["a", "bb", "ccc"], concurrency=8, timeout_s=5))
    assert got == [
        Correction(text=text, was_correct=True, prompt_tokens=n + 2, completion_tokens=n + 1)
        for n, text in enumerate(("a", "bb", "ccc"), start=1)
    ]


@pytest.mark.parametrize(("handler", "error"), [(fail, HttpStatus), (html, BadAnswer), (hang, TimeoutError)])
def test_a_sentence_without_answer_is_an_error(handler: Handler, error: type[Exception]) -> None:
    with responder(handler) as server, pytest.raises(error):
        asyncio.run(corrections(server.url, SENTENCES, concurrency=2, timeout_s=0.2))


def test_an_open_loop_does_not_wait_for_answers() -> None:
    with responder(batching(0.3)) as server:
        board = load(server.url, Open(request_rate=100, burstiness=1e6, num_requests=20))
    assert len(board.samples) == 20
    starts = [sample.start_ns for sample in board.samples]
    assert max(starts) - min(starts) < 300e6 * 19  # one after the other would take that long
    assert all(sample.intended_ns is not None for sample in board.samples)


def test_no_request_of_an_open_loop_leaves_before_it_is_due() -> None:
    with responder() as server:
        board = load(server.url, Open(request_rate=300, num_requests=100))
    assert min(sample.lateness_ms for sample in board.samples) >= 0


def test_a_server_that_stalls_is_seen_by_the_intended_send_time_in_an_open_loop() -> None:
    """One second without an answer, once, among 4 s of 100 requests a second that take 10 ms each.

    The stalled second catches 100 requests of 400, whose latencies go evenly from 1 s down to nothing: the
    99th percentile is that of the fourth slowest, 0.97 s, the 85th that of the sixtieth, 0.41 s. A slow
    machine can only add to them. A closed loop of one sees one slow request in more than a hundred.
    """
    began: float | None = None

    async def stalling(request: web.Request) -> web.StreamResponse:
        nonlocal began
        now = asyncio.get_running_loop().time()
        began = began or now
        if 1.0 <= now - began < 2.0:
            await asyncio.sleep(began + 2.0 - now)
        return await batching(0.01)(request)

    with responder(stalling) as server:
        board = load(server.url, Open(request_rate=100, burstiness=1e6, duration_s=4))
    latencies = [sample.latency_ms for sample in board.samples]
    assert 950 < percentile(latencies, 99) < 2000
    assert 390 < percentile(latencies, 85) < 1400


def test_a_client_that_sends_late_counts_from_the_intended_time() -> None:
    """The loop itself is blocked for 0.3 s: the requests of that time leave late, and say so."""

    async def run() -> Board:
        asyncio.get_running_loop().call_later(0.2, time.sleep, 0.3)
        return await board_of(server.url, Open(request_rate=100, burstiness=1e6, duration_s=0.6))

    with responder() as server:
        run_ = summarise(drive(run()).samples, None, 0.0, request_rate=100)
    assert run_.late_sends >= 20
    assert percentile(run_.latencies_ms, 90) > 100 + percentile(run_.service_ms, 90)
