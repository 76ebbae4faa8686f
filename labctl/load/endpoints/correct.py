"""miniserve's `POST /correct`: one sentence in, its correction out, whole or as it is written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Self

from labctl.load.endpoints.api import Answer, BadAnswer, Pieces
from labctl.load.endpoints.replies import as_object, is_stream, json_bytes, read_events, usage

if TYPE_CHECKING:
    import aiohttp


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction(Answer):
    """What `/correct` said about one sentence, without what differs from request to request."""

    was_correct: bool


@dataclass(frozen=True, slots=True)
class Correct:
    """`base_url` is scheme://host:port. `timeout_ms`: after that no answer is wanted any more; `lang`: which
    language its explanation is in. None: the server decides.
    """

    base_url: str
    stream: bool = False
    timeout_ms: int | None = None
    lang: str | None = None

    @property
    def method(self) -> str:
        return "POST"

    @property
    def url(self) -> str:
        return f"{self.base_url}/correct"

    @property
    def headers(self) -> dict[str, str]:
        return {"Content-Type": "application/json"}

    def body(self, sentence: str) -> bytes:
        stream = self.stream or None
        return json_bytes({"sentence": sentence}, stream=stream, timeout_ms=self.timeout_ms, lang=self.lang)

    async def read(self, response: aiohttp.ClientResponse, pieces: Pieces) -> Correction:
        if not is_stream(response):
            return _correction(as_object(await response.read()))
        last: dict[str, Any] = {}

        def note(event: dict[str, Any], at_ns: int) -> None:
            nonlocal last
            last = event
            if isinstance(delta := event.get("delta"), str):
                pieces.add(delta, at_ns)

        await read_events(response, note)
        return replace(_correction(last), token_ns=tuple(pieces.token_ns))

    def at(self, origin: str) -> Self:
        return replace(self, base_url=origin)

    def of(self, num_pieces: int) -> Self:  # noqa: ARG002 - a correction is about as long as its sentence
        return self


def _correction(fields: dict[str, Any]) -> Correction:
    """Raises BadAnswer."""
    prompt, completion = usage(fields)
    corrected, was_correct = fields.get("corrected"), fields.get("was_correct")
    if not isinstance(corrected, str) or not isinstance(was_correct, bool):
        raise BadAnswer(f"no correction: {fields!r:.80}")
    return Correction(
        text=corrected, was_correct=was_correct, prompt_tokens=prompt, completion_tokens=completion
    )
