"""`POST /v1/completions`: the part of OpenAI's API that public load tools need.

A prompt in words is a sentence to correct, as at `/correct`, or, with another model than the shipped one, a
text to continue. A prompt in token ids is taken as it is. Of a list of prompts each gets its own answer.
"""

import time
from collections.abc import Sequence

from starlette.requests import Request
from starlette.responses import Response

from miniserve.completion import FinishReason
from miniserve.english import tutor
from miniserve.errors import InvalidField
from miniserve.http.asking import check_fits, max_tokens, options
from miniserve.http.body import read
from miniserve.http.generation import respond
from miniserve.http.models import check_model
from miniserve.http.schema import (
    MODEL,
    CompletionChoice,
    CompletionChunk,
    CompletionRequest,
    CompletionResponse,
    TotalUsage,
)
from miniserve.tokenizer import Bytes, Tokenizer

DEFAULT_MAX_TOKENS = 16


async def completions(request: Request) -> Response:
    """`POST /v1/completions`: prompts in, an answer to each out; token by token if asked to stream."""
    asked = await read(request, CompletionRequest)
    check_model(asked.model)
    _, model = request.app.state.engine.parts()
    tokenizer: Tokenizer = request.app.state.tokenizer
    prompts = []
    for prompt in _each(asked.prompt):
        prompt_ids = _encoded(prompt, tokenizer)
        room = check_fits(prompt_ids, model.context, field="prompt")
        limit = max_tokens(asked.max_tokens, room, field="max_tokens")
        prompts.append(
            (prompt_ids, options(request, asked, min(DEFAULT_MAX_TOKENS, room) if limit is None else limit))
        )
    return await respond(request, asked, prompts, CompletionVoice(request.state.request_id))


def _each(prompt: str | list[str | int | list[int]]) -> list[object]:
    """One prompt or several, as a list of them."""
    if isinstance(prompt, str) or isinstance(prompt[0], int):
        return [prompt]
    return [*prompt]


def _encoded(prompt: object, tokenizer: Tokenizer) -> list[int]:
    if isinstance(prompt, str):
        words = tutor.normalised(prompt) if isinstance(tokenizer, Bytes) else prompt
        if not words:
            raise InvalidField("prompt must not be blank", field="prompt")
        return tokenizer.encode(words)
    tokens = prompt if isinstance(prompt, list) else []
    prompt_ids = [token for token in tokens if isinstance(token, int) and token < tokenizer.vocab_size]
    if len(prompt_ids) < max(1, len(tokens)):
        raise InvalidField(
            f"prompt must be a string, a list of token ids from 0 to {tokenizer.vocab_size - 1}, "
            "or a list of such prompts",
            field="prompt",
        )
    return prompt_ids


class CompletionVoice:
    """See generation.Voice."""

    def __init__(self, request_id: str) -> None:
        self._id = f"cmpl-{request_id}"
        self._created = int(time.time())

    def opening(self, index: int) -> Sequence[CompletionChunk]:  # noqa: ARG002 - chats have one
        return ()

    def piece(self, index: int, text: str, finish_reason: FinishReason | None) -> CompletionChunk:
        return self._chunk(CompletionChoice(index, text, None, finish_reason))

    def usage(self, usage: TotalUsage) -> CompletionChunk:
        chunk = self._chunk()
        chunk.usage = usage
        return chunk

    def whole(self, answers: Sequence[tuple[str, FinishReason]], usage: TotalUsage) -> CompletionResponse:
        choices = [CompletionChoice(index, text, None, why) for index, (text, why) in enumerate(answers)]
        return CompletionResponse(self._id, "text_completion", self._created, MODEL, choices, usage)

    def _chunk(self, *choices: CompletionChoice) -> CompletionChunk:
        return CompletionChunk(self._id, "text_completion", self._created, MODEL, [*choices])
