"""OpenAI's API as the load generator speaks it, against servers that behave and servers that do not."""

import asyncio
import json
from collections.abc import Awaitable, Callable

import pytest
from aiohttp import web

from labctl.load.arrivals import Closed
from labctl.load.endpoints import CHAT, COMPLETIONS, Correct, Endpoint, OpenAI
from labctl.load.mix import only
from labctl.load.samples import Sample
from tests.labctl.load.putting import shown
from tests.labctl.responder import responder

USAGE = {"prompt_tokens": 7, "completion_tokens": 3}


def event(data: object) -> bytes:
    return b"data: " + (data if isinstance(data, bytes) else json.dumps(data).encode()) + b"\n\n"


def text(piece: str) -> bytes:
    return event({"choices": [{"text": piece}]})


def delta(piece: str | None) -> bytes:
    return event({"choices": [{"delta": {"content": piece} if piece else {"role": "assistant"}}]})


DONE = event(b"[DONE]")
END = event({"choices": [], "usage": USAGE}) + DONE


def streaming(*pieces: bytes, pause_s: float = 0.0) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """A server that sends these bytes one after another."""

    async def handle(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream; charset=utf-8"})
        await response.prepare(request)
        for piece in pieces:
            await response.write(piece)
            await asyncio.sleep(pause_s)
        return response

    return handle


def ask_once(endpoint: Endpoint) -> Sample:
    """The sample of one request."""
    (sample,) = shown(only(endpoint, ["He go."]), Closed(1, num_requests=1)).samples
    return sample


def ask(
    handler: Callable[[web.Request], Awaitable[web.StreamResponse]], path: str = COMPLETIONS
) -> tuple[Sample, dict[str, object]]:
    """One request's sample, and the body that was sent."""
    with responder(handler, path) as server:
        sample = ask_once(OpenAI(server.url, "some-model", path, max_tokens=20))
    return sample, server.bodies[0]


def test_a_completion_is_asked_for_as_the_api_wants_it() -> None:
    _, body = ask(streaming(text("a"), END))
    assert body == {
        "model": "some-model",
        "prompt": "He go.",
        "max_tokens": 20,
        "temperature": 0,
        "stream": True,
        "stream_options": {"include_usage": True},
    }


def test_a_chat_is_asked_for_as_the_api_wants_it() -> None:
    sample, body = ask(streaming(delta(None), delta("a"), delta("b"), END), CHAT)
    assert body["messages"] == [{"role": "user", "content": "He go."}]
    assert "prompt" not in body
    assert sample.error is None
    assert len(sample.token_ns) == 2  # a role is no token


def test_the_times_of_a_stream() -> None:
    sample, _ = ask(streaming(b": alive\n\n", text("a"), text("b"), text("c"), END, pause_s=0.05))
    assert sample.error is None
    assert (sample.prompt_tokens, sample.completion_tokens) == (7, 3)
    assert len(sample.token_ns) == 3
    assert sample.ttft_ms >= 50
    assert all(pause >= 30 for pause in sample.itls_ms)
    assert sample.tpot_ms == pytest.approx(sum(sample.itls_ms) / 2)
    assert sample.latency_ms >= sample.ttft_ms + sum(sample.itls_ms)


def test_a_server_that_does_not_say_its_usage_is_counted_by_pieces() -> None:
    sample, _ = ask(streaming(text("a"), text("b"), DONE))
    assert (sample.error, sample.completion_tokens) == (None, 2)


def test_an_answer_without_a_token_is_one() -> None:
    """Where a model ends at once: seen on llama.cpp's server, which says no usage either."""
    end = event({"choices": [{"text": "", "finish_reason": "stop"}]})
    sample, _ = ask(streaming(end, DONE))
    assert (sample.error, sample.completion_tokens, sample.token_ns) == (None, 0, ())


def test_events_that_come_in_halves_are_put_together() -> None:
    whole = text("añ") + END
    sample, _ = ask(streaming(*(whole[i : i + 5] for i in range(0, len(whole), 5))))
    assert (sample.error, len(sample.token_ns)) == (None, 1)


def test_a_server_that_does_not_stream_is_measured_without_times_of_tokens() -> None:
    async def whole(_: web.Request) -> web.Response:
        return web.json_response({"choices": [{"text": "He goes."}], "usage": USAGE})

    sample, _ = ask(whole)
    assert (sample.error, sample.completion_tokens, sample.token_ns) == (None, 3, ())


@pytest.mark.parametrize(
    "pieces",
    [
        (text("a"),),  # ends without [DONE]
        (DONE,),
        (event(b"{half"),),
        (event({"error": {"message": "out of memory"}}), DONE),
        (event({"no": "choices"}), END),
        (event(["a list"]), END),
        (event({"choices": "x"}), END),
        (text("a"), event({"choices": [], "usage": {"prompt_tokens": 1}}), DONE),
        (text("a"), event({"choices": [], "usage": {"prompt_tokens": "x", "completion_tokens": 1}}), DONE),
        *(
            (text("a"), event({"choices": [], "usage": {**USAGE, "completion_tokens": count}}), DONE)
            for count in (10**400, -1, 1.5, True, None)
        ),
        (event(b"[" * 50_000), END),
        (b"data: " + b"x" * 200_000 + b"\n\n", END),
        (b"\x00\xff\xfe garbage",),
    ],
)
def test_a_stream_that_is_none_is_a_bad_answer(pieces: tuple[bytes, ...]) -> None:
    sample, _ = ask(streaming(*pieces))
    assert sample.error in ("bad_answer", "bad_http")


NESTED = b"[" * 200_000  # too deep to read
NO_COUNTS: list[object] = [10**400, -1, 1.5, True, None, "7", []]  # the first is too large for a float


@pytest.mark.parametrize("endpoint", [Correct(""), OpenAI("", "m")])
@pytest.mark.parametrize(
    "body",
    [
        NESTED,
        b'{"usage": ' + NESTED,
        *(
            json.dumps(
                {"corrected": "He goes.", "was_correct": False, "usage": {**USAGE, name: count}}
            ).encode()
            for name in USAGE
            for count in NO_COUNTS
        ),
    ],
)
def test_what_nobody_can_count_with_is_a_bad_answer(endpoint: Endpoint, body: bytes) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(body=body, content_type="application/json")

    with responder(answer, endpoint.url) as server:
        assert ask_once(endpoint.at(server.url)).error == "bad_answer"


def test_html_is_a_bad_answer() -> None:
    async def html(_: web.Request) -> web.Response:
        return web.Response(text="<html>", content_type="text/html")

    assert ask(html)[0].error == "bad_answer"


def test_the_same_api_on_another_server_is_at_the_same_path() -> None:
    behind = OpenAI("http://h/llm", "m")
    assert behind.at("http://127.0.0.1:1").url == "http://127.0.0.1:1/llm/v1/completions"
    assert behind.at("").at("http://127.0.0.1:1") == behind.at("http://127.0.0.1:1")


def test_a_key_is_sent_as_a_bearer_token() -> None:
    assert OpenAI("http://h", "m", api_key="k").headers["Authorization"] == "Bearer k"
    assert "Authorization" not in OpenAI("http://h", "m").headers


def ask_correct(*pieces: bytes) -> Sample:
    """One streamed correction."""
    with responder(streaming(*pieces)) as server:
        return ask_once(Correct(server.url, stream=True))


CORRECTED = event({"corrected": "He goes.", "was_correct": False, "explanation": "", "usage": USAGE})


def test_a_correction_as_it_is_written() -> None:
    """What counts is its last event; the deltas say when the pieces came."""
    sample = ask_correct(event({"delta": "He "}), event({"delta": "went."}), CORRECTED + DONE)
    assert (sample.error, sample.answer, len(sample.token_ns)) == (None, "He goes.", 2)
    assert (sample.prompt_tokens, sample.completion_tokens) == (7, 3)


@pytest.mark.parametrize(
    "pieces",
    [
        (event({"delta": "He"}), DONE),
        (event({"delta": "He"}), CORRECTED),
        (event({"delta": "He"}), event({"error": {"message": "too late", "type": "timeout"}}), DONE),
        (DONE,),
    ],
)
def test_a_streamed_correction_without_its_end_is_a_bad_answer(pieces: tuple[bytes, ...]) -> None:
    assert ask_correct(*pieces).error == "bad_answer"


def test_a_correction_is_asked_for_as_miniserve_wants_it() -> None:
    assert json.loads(Correct("").body("He go.")) == {"sentence": "He go."}
    everything = Correct("", stream=True, timeout_ms=500, lang="es")
    assert json.loads(everything.body("He go.")) == {
        "sentence": "He go.", "stream": True, "timeout_ms": 500, "lang": "es",
    }  # fmt: skip


def test_a_completion_may_be_asked_for_whole_sampled_and_up_to_a_stop_string() -> None:
    endpoint = OpenAI("", "m", stop=(".", "\n"), seed=7, temperature=0.8, stream=False, timeout_ms=900)
    assert json.loads(endpoint.body("He go.")) == {
        "model": "m", "prompt": "He go.", "max_tokens": 128, "temperature": 0.8,
        "stop": [".", "\n"], "seed": 7, "timeout_ms": 900,
    }  # fmt: skip


def test_an_answer_and_why_it_ended() -> None:
    end = event({"choices": [{"text": "", "finish_reason": "length"}]})
    sample, _ = ask(streaming(text("He "), text("goes."), end, END))
    assert (sample.answer, sample.finish_reason) == ("He goes.", "length")


def test_a_whole_answer_of_a_chat() -> None:
    async def whole(_: web.Request) -> web.Response:
        choice = {"message": {"content": "He goes."}, "finish_reason": "stop"}
        return web.json_response({"choices": [choice], "usage": USAGE})

    sample, _ = ask(whole, CHAT)
    assert (sample.error, sample.answer, sample.finish_reason) == (None, "He goes.", "stop")
