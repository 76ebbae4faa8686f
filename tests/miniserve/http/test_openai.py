"""The openai package, unchanged, against a server process.

It takes seconds to import, for which no other process of the tests has to wait.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

from miniserve.model import NumpyModel
from tests.program import server, url_in, wait_until_ready

if TYPE_CHECKING:
    import openai
    from openai.types.chat import ChatCompletionMessageParam

PROMPT = [2, *b"He go.", 3]


@pytest.fixture(scope="module")
def client(model_dir: Path) -> Iterator[openai.OpenAI]:
    import openai

    with server("--port", "0", "--model", str(model_dir), "--threads", "1") as (_, banner):
        wait_until_ready(url_in(banner))
        with openai.OpenAI(base_url=f"{url_in(banner)}/v1", api_key="none", max_retries=0) as client:
            yield client


def test_models(client: openai.OpenAI) -> None:
    assert [model.id for model in client.models.list()] == ["miniserve"]
    assert client.models.retrieve("miniserve").id == "miniserve"


def test_a_completion_and_the_same_as_a_stream(client: openai.OpenAI, model: NumpyModel) -> None:
    expected = bytes(model.forward(PROMPT).token_ids[:20]).decode(errors="replace")
    whole = client.completions.create(model="miniserve", prompt=PROMPT, max_tokens=20, temperature=0)
    assert whole.choices[0].text == expected
    assert whole.usage is not None
    assert whole.usage.total_tokens == whole.usage.prompt_tokens + whole.usage.completion_tokens
    stream = client.completions.create(
        model="miniserve",
        prompt=PROMPT,
        max_tokens=20,
        temperature=0,
        stream=True,
        stream_options={"include_usage": True},
    )
    chunks = list(stream)
    assert len(chunks) > 3
    assert "".join(choice.text for chunk in chunks for choice in chunk.choices) == expected
    assert chunks[-1].usage == whole.usage


def test_prompts_in_a_list(client: openai.OpenAI) -> None:
    whole = client.completions.create(
        model="miniserve", prompt=["He go.", "She walk."], max_tokens=5, temperature=0
    )
    assert [choice.index for choice in whole.choices] == [0, 1]


def test_a_chat_and_the_same_as_a_stream(client: openai.OpenAI) -> None:
    messages: list[ChatCompletionMessageParam] = [
        {"role": "system", "content": "Correct what I say."},
        {"role": "user", "content": "She walk to school."},
    ]
    whole = client.chat.completions.create(model="miniserve", messages=messages)
    [choice] = whole.choices
    assert (choice.message.role, choice.finish_reason in ("stop", "length")) == ("assistant", True)
    assert whole.usage is not None
    chunks = list(
        client.chat.completions.create(
            model="miniserve", messages=messages, stream=True, stream_options={"include_usage": True}
        )
    )
    *_, last, usage = chunks
    assert chunks[0].choices[0].delta.role == "assistant"
    assert (
        "".join(choice.delta.content or "" for chunk in chunks for choice in chunk.choices)
        == choice.message.content
    )
    assert last.choices[0].finish_reason == choice.finish_reason
    assert (usage.choices, usage.usage) == ([], whole.usage)
    with client.chat.completions.stream(model="miniserve", messages=messages) as events:
        said = [event.delta for event in events if event.type == "content.delta"]
    assert "".join(said) == choice.message.content


def test_a_deadline_of_the_client_s_own_is_not_tried_again(client: openai.OpenAI) -> None:
    import openai

    url = f"{str(client.base_url).removesuffix('/v1/')}/metrics"
    count = re.compile(r"^miniserve_request_admitted_total (\S+)$", re.MULTILINE)
    [before] = count.findall(httpx.get(url).text)
    with pytest.raises(openai.InternalServerError, match="the time given for this request is over"):
        client.with_options(max_retries=2).completions.create(
            model="miniserve", prompt=PROMPT, max_tokens=240, temperature=0, extra_body={"timeout_ms": 1}
        )
    assert count.findall(httpx.get(url).text) == [str(float(before) + 1)]


def test_errors_are_the_package_s_own(client: openai.OpenAI) -> None:
    import openai

    with pytest.raises(openai.NotFoundError, match="no model 'other'"):
        client.completions.create(model="other", prompt="He go.")
    with pytest.raises(
        openai.UnprocessableEntityError, match="top_p must be 1; nothing else is supported here"
    ):
        client.completions.create(model="miniserve", prompt="He go.", top_p=0.5)
