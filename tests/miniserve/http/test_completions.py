"""The part of OpenAI's API that is served, over the tiny model; the fuller tests of streams are beside it."""

import asyncio
import json
from collections.abc import Coroutine, Mapping
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from miniserve.model import NumpyModel
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
    ({"prompt": ["a", 66]}, 422, "prompt"),
    ({"prompt": [66, "a"]}, 422, "prompt"),
    ({"prompt": ["a", ""]}, 422, "prompt"),
    ({"prompt": ["a", " "]}, 422, "prompt"),
    ({"prompt": [[66], []]}, 422, "prompt"),
    ({"prompt": [[66], [256]]}, 422, "prompt"),
    ({"prompt": ["a", "b" * 255]}, 422, "prompt"),
    ({"prompt": ["a"] * 133}, 422, "prompt"),  # four slots, and a queue for 128
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


def test_each_prompt_of_a_list_gets_its_own_answer_in_their_order(app: Starlette) -> None:
    prompts = ["He go.", "She walk to school.", "I has a dog.", "They was late.", "It rain.", "We sings."]
    body = {"max_tokens": 20, "temperature": 0}
    together, by_ids, stream, *alone = complete(
        app,
        {**body, "prompt": prompts},
        {**body, "prompt": [[2, *prompt.encode(), 3] for prompt in prompts]},
        {**body, "prompt": prompts, "stream": True, "stream_options": {"include_usage": True}},
        *({**body, "prompt": prompt} for prompt in prompts),
    )
    expected = [response.json() for response in alone]
    choices = together.json()["choices"]
    assert [choice["index"] for choice in choices] == [*range(len(prompts))]
    assert [choice["text"] for choice in choices] == [one["choices"][0]["text"] for one in expected]
    assert by_ids.json()["choices"] == choices
    usage = together.json()["usage"]
    assert usage == {name: sum(one["usage"][name] for one in expected) for name in usage}
    said = dict.fromkeys(range(len(prompts)), "")
    reasons = {}
    *chunks, last = events(stream)
    for choice in (choice for chunk in chunks for choice in chunk["choices"]):
        assert choice["index"] not in reasons, "nothing comes behind an answer's end"
        said[choice["index"]] += choice["text"]
        if choice["finish_reason"]:
            reasons[choice["index"]] = choice["finish_reason"]
    assert said == {choice["index"]: choice["text"] for choice in choices}
    assert reasons == {choice["index"]: choice["finish_reason"] for choice in choices}
    assert (last["choices"], last["usage"]) == ([], usage)


@pytest.mark.parametrize("is_streamed", [True, False])
def test_a_stop_string_ends_one_answer_of_a_list_and_not_the_others(
    app: Starlette, model: NumpyModel, is_streamed: bool
) -> None:
    answer = bytes(model.forward(PROMPT).token_ids)
    stop = next(pair for start in range(3, 15) if (pair := answer[start : start + 2]).isascii()).decode()
    body = {"temperature": 0, "max_tokens": 30, "stop": stop}
    prompts = ["He go.", "She walk to school."]
    response, *alone = complete(
        app,
        {**body, "prompt": prompts, "stream": is_streamed},
        *({**body, "prompt": prompt} for prompt in prompts),
    )
    found = dict.fromkeys(range(len(prompts)), "")
    for event in events(response) if is_streamed else [response.json()]:
        for choice in event["choices"]:
            found[choice["index"]] += choice["text"]
    assert [*found.values()] == [one.json()["choices"][0]["text"] for one in alone]
    assert len(found[0]) < 20


def test_without_a_seed_the_answers_to_one_prompt_differ_within_a_list(app: Starlette) -> None:
    free, seeded = complete(
        app,
        {"prompt": ["He go."] * 3, "max_tokens": 40},
        {"prompt": ["He go."] * 3, "max_tokens": 40, "seed": 1},
    )
    assert [len({choice["text"] for choice in one.json()["choices"]}) for one in (free, seeded)] == [3, 1]
