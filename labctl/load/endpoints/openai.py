"""OpenAI's API, completions and chat, as vLLM, llama.cpp, miniserve and others speak it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

from labctl.load.endpoints.api import Answer, BadAnswer, Pieces
from labctl.load.endpoints.replies import as_object, is_stream, json_bytes, read_events, usage

if TYPE_CHECKING:
    import aiohttp

COMPLETIONS = "/v1/completions"
CHAT = "/v1/chat/completions"


@dataclass(frozen=True, slots=True)
class OpenAI:
    """`base_url` is scheme://host:port and whatever stands before /v1; `path` is COMPLETIONS or CHAT.

    A server that does not stream although it is asked to is measured too, without times of its tokens. `seed`
    matters only with a `temperature` above 0. `timeout_ms` is miniserve's own: after that no answer is
    wanted.
    """

    base_url: str
    model: str
    path: str = COMPLETIONS
    max_tokens: int = 128
    api_key: str | None = None
    stop: tuple[str, ...] = ()
    seed: int | None = None
    temperature: float = 0.0
    stream: bool = True
    timeout_ms: int | None = None

    @property
    def method(self) -> str:
        return "POST"

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
        return json_bytes(
            {"model": self.model, **prompt, "max_tokens": self.max_tokens, "temperature": self.temperature},
            stream=self.stream or None,
            stream_options={"include_usage": True} if self.stream else None,
            stop=self.stop or None,
            seed=self.seed,
            timeout_ms=self.timeout_ms,
        )

    async def read(self, response: aiohttp.ClientResponse, pieces: Pieces) -> Answer:
        if is_stream(response):
            chunks = _Chunks(pieces)
            await read_events(response, chunks.note)
            return chunks.answer()
        fields = as_object(await response.read())
        text, finish_reason = _choice(fields)
        prompt, completion = usage(fields)
        return Answer(
            text=text, prompt_tokens=prompt, completion_tokens=completion, finish_reason=finish_reason
        )

    def at(self, origin: str) -> Self:
        return replace(self, base_url=origin + urlsplit(self.base_url).path)

    def of(self, num_pieces: int) -> Self:
        return replace(self, max_tokens=num_pieces)


@dataclass(slots=True)
class _Chunks:
    """What the chunks of one stream have said so far."""

    pieces: Pieces
    has_choices: bool = False  # without a text
    finish_reason: str | None = None
    usage: tuple[int, int] | None = None

    def note(self, chunk: dict[str, Any], at_ns: int) -> None:
        """Raises BadAnswer, Enough."""
        text, finish_reason = _choice(chunk)
        if finish_reason:
            self.finish_reason = finish_reason
        if chunk.get("usage"):
            self.usage = usage(chunk)
        if text:
            self.pieces.add(text, at_ns)
        elif chunk["choices"]:
            self.has_choices = True

    def answer(self) -> Answer:
        """All of it; a server that does not say its usage is counted by pieces. Raises BadAnswer."""
        if not (self.pieces.texts or self.has_choices or self.usage):
            raise BadAnswer("a stream without an answer")
        prompt, completion = self.usage or (0, len(self.pieces.texts))
        return Answer(
            text=self.pieces.text,
            prompt_tokens=prompt,
            completion_tokens=completion,
            token_ns=tuple(self.pieces.token_ns),
            finish_reason=self.finish_reason,
        )


def _choice(fields: dict[str, Any]) -> tuple[str, str | None]:
    """The text of an answer or of a piece of one, and why it ended if it has. Raises BadAnswer."""
    try:
        choices = fields["choices"]
        if not choices:  # the last chunk, which holds the usage alone
            return "", None
        choice = choices[0]
        finish_reason = choice.get("finish_reason")
        text = choice.get("text") or (choice.get("delta") or choice.get("message") or {}).get("content") or ""
    except (TypeError, KeyError, AttributeError, IndexError) as error:
        raise BadAnswer(f"no choices: {fields!r:.80}") from error
    if not isinstance(text, str) or not (finish_reason is None or isinstance(finish_reason, str)):
        raise BadAnswer(f"no text: {fields!r:.80}")
    return text, finish_reason
