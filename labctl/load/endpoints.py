"""What one request is: the bytes to send and how its answer is read, for `/correct` and for OpenAI's API.

Knows one API a class. It does not know how many requests are sent, when, or what is made of the figures.
"""

import json
import time
from dataclasses import dataclass, replace
from typing import Any, Protocol, Self
from urllib.parse import urlsplit

import aiohttp

COMPLETIONS = "/v1/completions"
CHAT = "/v1/chat/completions"
MOST_TOKENS = 10**9  # of a prompt or an answer; a larger number is no count of anything


class BadAnswer(ValueError):
    """HTTP 200, but not the answer that the API promises."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What every answer tells. `token_ns`: when the pieces of a streamed one arrived (`perf_counter_ns`)."""

    prompt_tokens: int
    completion_tokens: int
    token_ns: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction(Answer):
    """What `/correct` said about one sentence, without what differs from request to request."""

    corrected: str
    was_correct: bool


class Endpoint(Protocol):
    """Where requests go, and how to speak there."""

    @property
    def url(self) -> str: ...

    @property
    def headers(self) -> dict[str, str]: ...

    def body(self, sentence: str) -> bytes: ...

    async def read(self, response: aiohttp.ClientResponse) -> Answer:
        """The answer of a response with status 200. Raises BadAnswer."""
        ...

    def at(self, origin: str) -> Self:
        """The same API on another server, at the same path; `origin` is scheme://host:port."""
        ...

    def of(self, num_pieces: int) -> Self:
        """The same API, asked for answers of so many pieces; no difference where answers come whole."""
        ...

    def __hash__(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Correct:
    """miniserve's `POST /correct`. `base_url` is scheme://host:port."""

    base_url: str

    @property
    def url(self) -> str:
        return f"{self.base_url}/correct"

    @property
    def headers(self) -> dict[str, str]:
        return {"Content-Type": "application/json"}

    def body(self, sentence: str) -> bytes:
        return json.dumps({"sentence": sentence}).encode()

    async def read(self, response: aiohttp.ClientResponse) -> Correction:
        fields = _object(await response.read())
        prompt, completion = _usage(fields)
        corrected, was_correct = fields.get("corrected"), fields.get("was_correct")
        if not isinstance(corrected, str) or not isinstance(was_correct, bool):
            raise BadAnswer(f"no correction: {fields!r:.80}")
        return Correction(
            corrected=corrected, was_correct=was_correct, prompt_tokens=prompt, completion_tokens=completion
        )

    def at(self, origin: str) -> Self:
        return replace(self, base_url=origin)

    def of(self, num_pieces: int) -> Self:  # noqa: ARG002 - a correction comes whole
        return self


@dataclass(frozen=True, slots=True)
class OpenAI:
    """A server that speaks OpenAI's API (vLLM, llama.cpp, …), asked to stream.

    `base_url` is scheme://host:port and whatever stands before /v1; `path` is COMPLETIONS or CHAT. A server
    that does not stream and answers in one piece is measured too, without times of its tokens.
    """

    base_url: str
    model: str
    path: str = COMPLETIONS
    max_tokens: int = 128
    api_key: str | None = None

    @property
    def url(self) -> str:
        return f"{self.base_url}{self.path}"

    @property
    def headers(self) -> dict[str, str]:
        key = {"Authorization": f"Bearer {self.api_key}"} if self.api_key else {}
        return {"Content-Type": "application/json", **key}

    def body(self, sentence: str) -> bytes:
        if self.path == CHAT:
            prompt: dict[str, Any] = {"messages": [{"role": "user", "content": sentence}]}
        else:
            prompt = {"prompt": sentence}
        options = {"max_tokens": self.max_tokens, "temperature": 0, "stream": True}
        usage = {"stream_options": {"include_usage": True}}
        return json.dumps({"model": self.model, **prompt, **options, **usage}).encode()

    async def read(self, response: aiohttp.ClientResponse) -> Answer:
        if response.content_type != "text/event-stream":
            return _counted(_object(await response.read()), ())
        arrivals: list[int] = []
        last: dict[str, Any] = {}
        finished = is_answer = False
        async for line in response.content:
            if not line.startswith(b"data:"):  # what separates events, and comments that keep them alive
                continue
            now, data = time.perf_counter_ns(), line[5:].strip()
            if data == b"[DONE]":
                finished = True  # read on: a connection with something left in it is not used again
                continue
            chunk = _object(data)
            if _text(chunk):
                arrivals.append(now)
            is_answer = is_answer or bool(chunk["choices"])
            if chunk.get("usage"):
                last = chunk
        if not finished:
            raise BadAnswer("the stream ended without [DONE]")
        if last:
            return _counted(last, tuple(arrivals))
        if not is_answer:
            raise BadAnswer("a stream without an answer")
        return Answer(prompt_tokens=0, completion_tokens=len(arrivals), token_ns=tuple(arrivals))

    def at(self, origin: str) -> Self:
        return replace(self, base_url=origin + urlsplit(self.base_url).path)

    def of(self, num_pieces: int) -> Self:
        return replace(self, max_tokens=num_pieces)


def _object(data: bytes) -> dict[str, Any]:
    """A JSON object that is not the report of an error. Raises BadAnswer."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:  # the latter where it is nested without end
        raise BadAnswer(f"not JSON: {data[:80]!r}") from error
    if not isinstance(value, dict) or value.get("error"):
        raise BadAnswer(f"{value!r:.200}")
    return value


def _text(chunk: dict[str, Any]) -> str:
    """The piece of text in a chunk of a stream, if there is one. Raises BadAnswer."""
    try:
        choices = chunk["choices"]
        if not choices:  # the last chunk, which holds the usage alone
            return ""
        choice = choices[0]
        return choice.get("text") or (choice.get("delta") or {}).get("content") or ""
    except (TypeError, KeyError, AttributeError, IndexError) as error:
        raise BadAnswer(f"no choices: {chunk!r:.80}") from error


def _counted(fields: dict[str, Any], arrivals: tuple[int, ...]) -> Answer:
    """An answer by its `usage`. Raises BadAnswer."""
    prompt, completion = _usage(fields)
    return Answer(prompt_tokens=prompt, completion_tokens=completion, token_ns=arrivals)


def _usage(fields: dict[str, Any]) -> tuple[int, int]:
    """How many tokens prompt and answer have. Raises BadAnswer."""
    try:
        usage = fields["usage"]
        prompt, completion = usage["prompt_tokens"], usage["completion_tokens"]
    except (TypeError, KeyError) as error:
        raise BadAnswer(f"no usage: {fields!r:.80}") from error
    if not all(type(count) is int and 0 <= count <= MOST_TOKENS for count in (prompt, completion)):
        raise BadAnswer(f"no counts in usage: {usage!r:.80}")
    return prompt, completion
