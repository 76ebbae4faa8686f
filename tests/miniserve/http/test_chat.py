"""Conversations with the shipped kind of model; those with another one are in `test_chat_template`."""

import asyncio
import json
from collections.abc import Mapping
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from miniserve.model import NumpyModel
from tests.miniserve.conftest import ready
from tests.miniserve.http.test_completions import events

PROMPT = [2, *b"He go.", 3]
ASKED = {"role": "user", "content": "He go."}


def chat(app: Starlette, *bodies: Mapping[str, Any]) -> list[httpx.Response]:
    """All at the same time; what has a prompt goes to the other endpoint."""

    async def scenario() -> list[httpx.Response]:
        async with ready(app) as client:
            paths = ("/v1/completions" if "prompt" in body else "/v1/chat/completions" for body in bodies)
            asked = ({"model": "miniserve", **body} for body in bodies)
            posts = (client.post(path, json=body) for path, body in zip(paths, asked, strict=True))
            return await asyncio.gather(*posts)

    return asyncio.run(scenario())


CONVERSATIONS = [
    [ASKED],
    [{"role": "system", "content": "You are a teacher."}, ASKED],
    [{"role": "user", "content": "I has."}, {"role": "assistant", "content": "I have."}, ASKED],
    [{"role": "user", "content": [{"type": "text", "text": "He "}, {"type": "text", "text": "go."}]}],
    [{"role": "developer", "content": ""}, {"role": "user", "content": " He go.\n", "name": "ana"}],
    [ASKED, {"role": "assistant", "content": None, "tool_calls": []}],
]


def test_the_last_message_of_the_user_is_the_sentence(app: Starlette, model: NumpyModel) -> None:
    expected = model.forward(PROMPT)
    text = bytes(expected.token_ids).decode(errors="replace")
    for response in chat(app, *({"messages": messages} for messages in CONVERSATIONS)):
        body = response.json()
        assert (body["object"], body["id"][:9]) == ("chat.completion", "chatcmpl-")
        [choice] = body["choices"]
        assert choice["message"] == {"role": "assistant", "content": text}
        assert choice["finish_reason"] == expected.finish_reason
        assert body["usage"]["prompt_tokens"] == len(PROMPT)
        assert body["usage"]["total_tokens"] == len(PROMPT) + len(expected.token_ids)


def test_a_stream_says_the_role_once_then_the_same_text_then_why_it_ended(app: Starlette) -> None:
    whole, streamed, without_usage = chat(
        app,
        {"messages": [ASKED]},
        {"messages": [ASKED], "stream": True, "stream_options": {"include_usage": True}},
        {"messages": [ASKED], "stream": True},
    )
    first, *chunks, last, usage = events(streamed)
    assert first["choices"][0]["delta"] == {"role": "assistant", "content": ""}
    assert {chunk["object"] for chunk in (first, *chunks, last, usage)} == {"chat.completion.chunk"}
    deltas = [chunk["choices"][0]["delta"] for chunk in (*chunks, last)]
    assert all(set(delta) <= {"content"} for delta in deltas)
    [choice] = whole.json()["choices"]
    assert "".join(delta.get("content", "") for delta in deltas) == choice["message"]["content"]
    assert all(chunk["choices"][0]["finish_reason"] is None for chunk in (first, *chunks))
    assert last["choices"][0]["finish_reason"] == choice["finish_reason"]
    assert (usage["choices"], usage["usage"]) == ([], whole.json()["usage"])
    assert len(events(without_usage)) == len(chunks) + 2


def test_limits_stops_and_temperature_are_those_of_completions(app: Starlette) -> None:
    asked = {"messages": [ASKED], "temperature": 1.5, "seed": 7}
    short, shorter, stopped, completed = chat(
        app,
        {**asked, "max_tokens": 9},
        {**asked, "max_tokens": 9, "max_completion_tokens": 4},
        {**asked, "max_tokens": 9, "stop": "e"},
        {"prompt": "He go.", "temperature": 1.5, "seed": 7, "max_tokens": 9},
    )
    assert short.json()["choices"][0]["message"]["content"] == completed.json()["choices"][0]["text"]
    assert short.json()["usage"]["completion_tokens"] == 9
    assert shorter.json()["usage"]["completion_tokens"] == 4
    assert "e" not in stopped.json()["choices"][0]["message"]["content"]


WRONG: list[tuple[dict[str, Any], int, str]] = [
    ({}, 422, "messages"),
    ({"messages": []}, 422, "messages"),
    ({"messages": "He go."}, 422, "messages"),
    ({"messages": [ASKED], "model": "gpt-4o"}, 404, "model"),
    ({"messages": [{"content": "He go."}]}, 422, "messages[0].role"),
    ({"messages": [{"role": "system", "content": "x"}]}, 422, "messages"),
    ({"messages": [ASKED, {"role": "tool", "content": "x"}]}, 422, "messages[1].role"),
    ({"messages": [{"role": "user", "content": 5}]}, 422, "messages[0].content"),
    ({"messages": [{"role": "user", "content": ""}]}, 422, "messages"),
    ({"messages": [{"role": "user", "content": " \n"}]}, 422, "messages"),
    ({"messages": [{"role": "user"}]}, 422, "messages"),
    ({"messages": [{"role": "user", "content": "a" * 117}]}, 422, "messages"),
    (
        {"messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "data:"}}]}]},
        422,
        "messages[0].content[0].type",
    ),
    ({"messages": [{"role": "user", "content": [{"type": "text"}]}]}, 422, "messages[0].content[0].text"),
    ({"messages": [ASKED], "n": 2}, 422, "n"),
    ({"messages": [ASKED], "tools": [{"type": "function"}]}, 422, "tools"),
    ({"messages": [ASKED], "logprobs": True}, 422, "logprobs"),
    ({"messages": [ASKED], "response_format": {"type": "json_object"}}, 422, "response_format.type"),
    ({"messages": [ASKED], "max_tokens": 0}, 422, "max_tokens"),
    ({"messages": [ASKED], "max_tokens": 249}, 422, "max_tokens"),
    ({"messages": [ASKED], "max_completion_tokens": 249}, 422, "max_completion_tokens"),
    ({"messages": [ASKED], "timeout_ms": 0}, 422, "timeout_ms"),
    ({"messages": [ASKED], "stream": "yes"}, 422, "stream"),
]


def test_what_is_wrong_or_not_supported_is_named(app: Starlette) -> None:
    responses = chat(app, *(body for body, _, _ in WRONG))
    errors = [response.json()["error"] for response in responses]
    said = [(response.status_code, error["param"]) for response, error in zip(responses, errors, strict=True)]
    assert said == [(status, field) for _, status, field in WRONG]
    codes = {error["code"] for error in errors}
    assert codes == {"invalid_field", "model_not_found", "context_length_exceeded"}


def test_what_clients_send_along_is_ignored_or_empty(app: Starlette) -> None:
    body = {
        "messages": [ASKED],
        "tools": [],
        "tool_choice": "auto",
        "logprobs": False,
        "response_format": {"type": "text"},
        "top_p": 1,
        "n": 1,
        "user": "ana",
        "metadata": {"a": "b"},
        "parallel_tool_calls": True,
        "stop": None,
    }
    [response] = chat(app, body)
    assert response.status_code == 200


def test_a_surrogate_in_a_message_is_named(app: Starlette) -> None:
    async def scenario() -> httpx.Response:
        async with ready(app) as client:
            content = json.dumps({"model": "miniserve", "messages": [{"role": "user", "content": "\ud800"}]})
            return await client.post("/v1/chat/completions", content=content)

    response = asyncio.run(scenario())
    assert (response.status_code, response.json()["error"]["param"]) == (422, "messages")


@pytest.mark.parametrize("is_streamed", [True, False])
def test_a_deadline_is_kept(app: Starlette, is_streamed: bool) -> None:
    async def scenario() -> httpx.Response:
        async with ready(app) as client:
            scheduler, _ = app.state.engine.parts()
            scheduler._clock = lambda: 1e9  # it is late
            body = {"model": "miniserve", "messages": [ASKED], "timeout_ms": 600_000, "stream": is_streamed}
            return await client.post("/v1/chat/completions", json=body)

    assert asyncio.run(scenario()).status_code == 504
