import asyncio
import itertools
import math
import socket
from collections.abc import Awaitable, Callable

import pytest
from aiohttp import web

from labctl.load.client import Answer, BadAnswer, Board, HttpStatus, Plan, ServerGone, answers, closed_loop
from tests.labctl.responder import Handler, batching, correct, responder

SENTENCES = ["He go home.", "Ella está aquí: sí."]


def load(url: str, plan: Plan, is_gone: Callable[[], bool] = lambda: False) -> Board:
    board = Board()
    asyncio.run(closed_loop(url, itertools.cycle(SENTENCES), plan, board, is_gone))
    return board


def errors_of(handler: Handler) -> set[str | None]:
    with responder(handler) as server:
        board = load(server.url, Plan(concurrency=2, num_requests=4))
    assert len(board.samples) == 4
    return {sample.error for sample in board.samples}


def test_exactly_as_many_requests_as_asked_for_are_sent() -> None:
    with responder() as server:
        board = load(server.url, Plan(concurrency=3, num_requests=10))
    assert len(board.samples) == len(server.bodies) == 10
    assert [sample.error for sample in board.samples] == [None] * 10
    assert board.samples[0].completion_tokens > 0


def test_sentences_arrive_as_they_are() -> None:
    with responder() as server:
        load(server.url, Plan(concurrency=1, num_requests=2))
    assert [body["sentence"] for body in server.bodies] == SENTENCES


def test_requests_in_flight_at_the_end_are_waited_for_and_counted() -> None:
    with responder(batching(0.3)) as server:
        board = load(server.url, Plan(concurrency=4, duration_s=0.05))
    assert len(board.samples) == len(server.bodies) == 4
    assert all(sample.error is None and sample.latency_ms >= 300 for sample in board.samples)


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
        load(server.url, Plan(concurrency=5, num_requests=30))
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
        board = load(server.url, Plan(concurrency=2, num_requests=2, timeout_s=0.1))
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
        board = Board()
        async with server:
            await closed_loop(
                f"http://127.0.0.1:{port}", itertools.cycle(SENTENCES), Plan(1, num_requests=2), board
            )
        return board

    assert {sample.error for sample in asyncio.run(run()).samples} == {"bad_http"}


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def test_nobody_at_the_address_ends_the_run() -> None:
    with pytest.raises(ServerGone):
        load(f"http://127.0.0.1:{free_port()}", Plan(concurrency=8, duration_s=math.inf))


def test_a_process_known_to_be_dead_ends_the_run_at_the_first_failure() -> None:
    board = Board()
    with pytest.raises(ServerGone):
        asyncio.run(
            closed_loop(
                f"http://127.0.0.1:{free_port()}",
                itertools.cycle(SENTENCES),
                Plan(concurrency=1, duration_s=math.inf),
                board,
                is_gone=lambda: True,
            )
        )
    assert [sample.error for sample in board.samples] == ["refused"]


def test_a_single_lost_connection_does_not_end_the_run() -> None:
    answered = 0

    async def flaky(request: web.Request) -> web.StreamResponse:
        nonlocal answered
        answered += 1
        return await close_mid_body(request) if answered == 2 else await correct(request)

    with responder(flaky) as server:
        board = load(server.url, Plan(concurrency=1, num_requests=4))
    assert [sample.error for sample in board.samples] == [None, "reset", None, None]


def test_answers_come_in_the_order_of_the_sentences() -> None:
    with responder() as server:
        got = asyncio.run(answers(server.url, ["a", "bb", "ccc"], concurrency=8, timeout_s=5))
    assert got == [Answer("a", True, 3, 2), Answer("bb", True, 4, 3), Answer("ccc", True, 5, 4)]


@pytest.mark.parametrize(("handler", "error"), [(fail, HttpStatus), (html, BadAnswer), (hang, TimeoutError)])
def test_a_sentence_without_answer_is_an_error(handler: Handler, error: type[Exception]) -> None:
    with responder(handler) as server, pytest.raises(error):
        asyncio.run(answers(server.url, SENTENCES, concurrency=2, timeout_s=0.2))
