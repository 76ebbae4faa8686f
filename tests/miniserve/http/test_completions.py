"""The part of OpenAI's API that is served, over the tiny model; the fuller tests of streams are beside it."""

import asyncio
import json
from collections.abc import Coroutine, Mapping
from typing import Any

import httpx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from starlette.applications import Starlette

from miniserve.completion import Completion
from miniserve.http.completions import AnswerText, CompletionNarrator
from miniserve.model import NumpyModel
from miniserve.tokenizer import ByteDecoder
from tests.miniserve.conftest import ready

PROMPT = [2, *b"He go.", 3]


def complete(app: Starlette, *bodies: Mapping[str, Any]) -> list[httpx.Response]:
    async def scenario() -> list[httpx.Response]:
        async with ready(app) as client:
            posts = (client.post("/v1/completions", json={"model": "miniserve", **body}) for body in bodies)
            return await asyncio.gather(*posts)

    return asyncio.run(scenario())


def events(response: httpx.Response) -> list[Any]:
    """The events of a stream, which must end with [DONE]."""
    assert response.headers["content-type"].startswith("text/event-stream")
    *lines, done, rest = response.text.split("\n\n")
    assert (done, rest) == ("data: [DONE]", "")
    return [json.loads(line.removeprefix("data: ")) for line in lines if not line.startswith(":")]


def streamed_text(response: httpx.Response) -> str:
    return "".join(choice["text"] for event in events(response) for choice in event["choices"])


def test_greedy_answers_are_the_model_s_in_one_piece_and_in_many(app: Starlette, model: NumpyModel) -> None:
    expected = model.forward(PROMPT)
    body = {"temperature": 0, "max_tokens": 32}
    whole, by_ids, stream = complete(
        app,
        {**body, "prompt": "He go."},
        {**body, "prompt": [PROMPT]},
        {**body, "prompt": "He go.", "stream": True, "stream_options": {"include_usage": True}},
    )
    [choice] = whole.json()["choices"]
    assert choice["text"] == bytes(expected.token_ids[:32]).decode(errors="replace")
    assert choice["finish_reason"] == ("length" if len(expected.token_ids) >= 32 else "stop")
    assert by_ids.json()["choices"] == whole.json()["choices"]
    assert streamed_text(stream) == choice["text"]
    *chunks, last, usage = events(stream)
    assert all(chunk["choices"][0]["finish_reason"] is None for chunk in chunks)
    assert last["choices"][0]["finish_reason"] == choice["finish_reason"]
    assert (usage["choices"], usage["usage"]) == ([], whole.json()["usage"])
    assert whole.json()["usage"]["prompt_tokens"] == 8


def test_a_seed_gives_the_same_answer_in_any_company_and_another_one_another(app: Starlette) -> None:
    async def scenario() -> list[httpx.Response]:
        async with ready(app) as client:

            def ask(seed: int) -> Coroutine[Any, Any, httpx.Response]:
                body = {"model": "miniserve", "prompt": "He go.", "max_tokens": 40, "seed": seed}
                return client.post("/v1/completions", json=body)

            together = await asyncio.gather(*map(ask, (1, 2, 1, 3, -5, 2**63 - 1)))
            return [*together, await ask(1)]

    texts = [response.json()["choices"][0]["text"] for response in asyncio.run(scenario())]
    assert texts[0] == texts[2] == texts[-1]
    assert len(set(texts)) >= 4


@pytest.mark.parametrize("temperature", [5e-324, 1e-40, 1e-9])
def test_next_to_no_temperature_is_greedy(app: Starlette, model: NumpyModel, temperature: float) -> None:
    [response] = complete(app, {"prompt": PROMPT, "temperature": temperature, "max_tokens": 20})
    expected = bytes(model.forward(PROMPT).token_ids[:20]).decode(errors="replace")
    assert response.json()["choices"][0]["text"] == expected


def test_without_a_seed_answers_differ(app: Starlette) -> None:
    bodies = [{"prompt": "He go.", "max_tokens": 40}] * 3
    assert len({response.json()["choices"][0]["text"] for response in complete(app, *bodies)}) == 3


def test_the_answer_ends_before_a_stop_string(app: Starlette, model: NumpyModel) -> None:
    answer = bytes(model.forward(PROMPT).token_ids)
    stop = next(pair for start in range(3, 15) if (pair := answer[start : start + 2]).isascii())
    body = {"prompt": "He go.", "temperature": 0, "max_tokens": 20, "stop": ["never", stop.decode()]}
    whole, stream = complete(app, body, {**body, "stream": True})
    [choice] = whole.json()["choices"]
    before = answer.split(stop)[0]
    assert (choice["text"], choice["finish_reason"]) == (before.decode(errors="replace"), "stop")
    assert whole.json()["usage"]["completion_tokens"] == len(before) + len(stop)
    assert streamed_text(stream) == choice["text"]
    assert events(stream)[-1]["choices"][0]["finish_reason"] == "stop"


WRONG: list[tuple[dict[str, Any], int, str]] = [
    ({}, 422, "prompt"),
    ({"model": None, "prompt": "a"}, 422, "model"),
    ({"model": 3, "prompt": "a"}, 422, "model"),
    ({"model": "gpt-4", "prompt": "a"}, 404, "model"),
    ({"prompt": ""}, 422, "prompt"),
    ({"prompt": " "}, 422, "prompt"),
    ({"prompt": "\n\0"}, 422, "prompt"),
    ({"prompt": []}, 422, "prompt"),
    ({"prompt": [256]}, 422, "prompt"),
    ({"prompt": [-1]}, 422, "prompt"),
    ({"prompt": [True]}, 422, "prompt"),
    ({"prompt": ["a", "b"]}, 422, "prompt"),
    ({"prompt": [["a"]]}, 422, "prompt"),
    ({"prompt": "a", "n": True}, 422, "n"),
    ({"prompt": [7] * 256}, 422, "prompt"),
    ({"prompt": "a" * 255}, 422, "prompt"),
    ({"prompt": "a", "max_tokens": 0}, 422, "max_tokens"),
    ({"prompt": "a", "max_tokens": 1.5}, 422, "max_tokens"),
    ({"prompt": "a", "max_tokens": True}, 422, "max_tokens"),
    ({"prompt": [7] * 250, "max_tokens": 7}, 422, "max_tokens"),
    ({"prompt": "a", "temperature": -1}, 422, "temperature"),
    ({"prompt": "a", "temperature": "hot"}, 422, "temperature"),
    ({"prompt": "a", "seed": 1.5}, 422, "seed"),
    ({"prompt": "a", "seed": 2**63}, 422, "seed"),
    ({"prompt": "a", "stop": 3}, 422, "stop"),
    ({"prompt": "a", "stop": [""]}, 422, "stop"),
    ({"prompt": "a", "stop": ["a"] * 5}, 422, "stop"),
    ({"prompt": "a", "stream": 1}, 422, "stream"),
    ({"prompt": "a", "stream_options": 1}, 422, "stream_options"),
    ({"prompt": "a", "n": 2}, 422, "n"),
    ({"prompt": "a", "top_p": 0.5}, 422, "top_p"),
    ({"prompt": "a", "echo": True}, 422, "echo"),
    ({"prompt": "a", "logprobs": 3}, 422, "logprobs"),
    ({"prompt": "a", "logit_bias": {"50": 1}}, 422, "logit_bias"),
]
"""What is wrong with a request or not supported, the status it gets, and the field that is named."""


def test_what_is_wrong_or_not_supported_is_named(app: Starlette) -> None:
    responses = complete(app, *(body for body, _, _ in WRONG))
    said = [(response.status_code, response.json()["error"]["field"]) for response in responses]
    assert said == [(status, field) for _, status, field in WRONG]


def test_as_much_as_fits_where_nothing_was_asked_for(app: Starlette) -> None:
    [response] = complete(app, {"prompt": [7] * 250, "temperature": 0})
    assert response.json()["usage"]["completion_tokens"] <= 6


def answer(*stops: str) -> AnswerText:
    return AnswerText(ByteDecoder(), stops)


def reference(text: str, stops: tuple[str, ...]) -> tuple[str, bool]:
    """The text up to the stop string that is complete first, the longest one of those; is there one?"""
    for end in range(len(text) + 1):
        if found := [stop for stop in stops if text[:end].endswith(stop)]:
            return text[: end - max(map(len, found))], True
    return text, False


class InPieces:
    """A decoder whose tokens are the numbers of pieces; the last piece comes at the end."""

    def __init__(self, pieces: list[str]) -> None:
        self._pieces = pieces

    def text(self, token: int) -> str:
        return self._pieces[token]

    def rest(self) -> str:
        return self._pieces[-1]


@given(
    pieces=st.lists(st.text("abc", max_size=4), min_size=1, max_size=12),
    stops=st.lists(st.text("abc", min_size=1, max_size=5), max_size=4).map(tuple),
)
@example(pieces=["ab", ""], stops=("b", "a"))  # the first to be complete
@example(pieces=["ab", ""], stops=("b", "ab"))  # the longest of those
@settings(deadline=None, derandomize=True)
def test_a_text_ends_at_the_same_stop_string_however_it_is_cut(
    pieces: list[str], stops: tuple[str, ...]
) -> None:
    text = AnswerText(InPieces(pieces), stops)
    said = heard = ""
    for token, piece in enumerate(pieces[:-1]):
        if text.is_over:
            break
        said, heard = said + text.add(token), heard + piece
        if not text.is_over:
            held = next(
                at for at in range(len(heard) + 1) if any(s.startswith(heard[at:]) for s in (*stops, ""))
            )
            assert said == heard[:held], "what cannot be a stop string is said, and nothing else"
    said += text.rest()
    assert (said, text.is_over) == reference("".join(pieces), stops)


@pytest.mark.parametrize("stops", [(), ("#END",), ("no", "no way"), ("\ufffd",)])
@pytest.mark.parametrize("text", ["naïve 日本 #EN#E", "x", ""])
def test_no_text_is_lost_or_said_twice_while_a_stop_may_be_beginning(
    stops: tuple[str, ...], text: str
) -> None:
    narrator = CompletionNarrator("r", 1, answer(*stops))
    said = [event for token in text.encode() for event in narrator.on_token(token)]
    said += narrator.on_end(Completion(list(text.encode()), "length"))
    deltas = [event["choices"][0]["text"] for event in said if isinstance(event, dict)]
    assert "".join(deltas) == text
    assert not any("\ufffd" in delta for delta in deltas), "never half a character"
    assert not narrator.is_over


def test_what_may_be_a_stop_is_held_back_and_never_said_once_it_is_one() -> None:
    narrator = CompletionNarrator("r", 1, answer("#END"), with_usage=True)
    said = [list(narrator.on_token(token)) for token in b"ab#EN"]
    assert [len(events) for events in said] == [1, 1, 0, 0, 0]
    assert not narrator.is_over
    end, usage = narrator.on_token(ord("D"))
    assert narrator.is_over
    assert isinstance(end, dict)
    assert (end["choices"][0]["text"], end["choices"][0]["finish_reason"]) == ("", "stop")
    assert isinstance(usage, dict)
    assert usage["usage"]["completion_tokens"] == 6


def test_the_end_may_be_what_makes_a_stop_string_whole() -> None:
    narrator = CompletionNarrator("r", 1, answer("b\ufffd"))
    said = [*narrator.on_token(ord("a")), *narrator.on_token(ord("b")), *narrator.on_token(0xC3)]
    [end] = narrator.on_end(Completion([ord("a"), ord("b"), 0xC3], "length"))
    assert len(said) == 1
    assert isinstance(end, dict)
    assert (end["choices"][0]["text"], end["choices"][0]["finish_reason"]) == ("", "stop")
