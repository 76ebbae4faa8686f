"""`/v1/completions` and `/v1/models`: the part of OpenAI's API that its clients and public load tools need.

A prompt in words is a sentence to correct, as at `/correct`, or, with another model than the shipped one, a
text to go on with; a prompt in token ids is taken as it is. What
OpenAI's API knows and this server does not do is refused; fields of other servers' APIs are ignored.
"""

import secrets
import time
from collections.abc import Iterator
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from miniserve import tutor
from miniserve.completion import Completion, Options, Sampling
from miniserve.errors import InvalidField, UnknownModel
from miniserve.fields import deadline, flag, number, read_json_object, text, whole_number
from miniserve.streaming import EventStream
from miniserve.tokenizer import Bytes, Decoder, Tokenizer

MODEL = "miniserve"
DEFAULT_MAX_TOKENS = 16
MAX_TOKENS = 1_000_000
MAX_TEMPERATURE = 2.0
MAX_STOPS = 4
MAX_CHARACTERS = 4096

# What has to be so, or not to be there at all.
_ONLY: dict[str, object] = {
    "n": 1, "best_of": 1, "echo": False, "logprobs": None, "suffix": None, "top_p": 1,
    "presence_penalty": 0, "frequency_penalty": 0, "logit_bias": {},
}  # fmt: skip


async def models(request: Request) -> JSONResponse:
    """`GET /v1/models`: the one there is."""
    request.app.state.engine.parts()
    return JSONResponse(
        {"object": "list", "data": [{"id": MODEL, "object": "model", "created": 0, "owned_by": "miniserve"}]}
    )


async def completions(request: Request) -> Response:
    """`POST /v1/completions`: one prompt in, its answer out; token by token if asked to stream."""
    fields = await read_json_object(request)
    _check_supported(fields)
    scheduler, model = request.app.state.engine.parts()
    scheduler.check_open()
    tokenizer: Tokenizer = request.app.state.tokenizer
    prompt_ids = _prompt(fields, tokenizer, model.context)
    options = Options(
        arrived_at=request.state.arrived_at,
        deadline=deadline(fields, request),
        max_tokens=_max_tokens(fields, model.context - len(prompt_ids)),
        stop=_stop(fields, tokenizer),
        sampling=_sampling(fields),
    )
    request_id = request.state.request_id
    narrator = CompletionNarrator(
        request_id, len(prompt_ids), options.stop, tokenizer.decoder(), with_usage=_wants_usage(fields)
    )
    if flag(fields, "stream"):
        return EventStream(scheduler.stream(request_id, prompt_ids, options), narrator)
    return JSONResponse(narrator.whole(await scheduler.submit(request_id, prompt_ids, options)))


class CompletionNarrator:
    """What OpenAI's API says about one answer, in one piece or chunk by chunk."""

    def __init__(
        self,
        request_id: str,
        num_prompt_tokens: int,
        stop: tuple[tuple[int, ...], ...],
        decoder: Decoder,
        *,
        with_usage: bool = False,
    ) -> None:
        self._head = {
            "id": f"cmpl-{request_id}",
            "object": "text_completion",
            "created": int(time.time()),
            "model": MODEL,
        }
        self._num_prompt_tokens = num_prompt_tokens
        self._stop = stop
        self._with_usage = with_usage
        self._decoder = decoder
        self._held: list[int] = []  # the newest tokens, while they may yet turn out to be a stop sequence
        self._num_said = 0

    def whole(self, completion: Completion) -> dict[str, object]:
        """The answer in one piece."""
        answer = self._text(completion.token_ids) + self._decoder.rest()
        return {**self._said(answer, completion.finish_reason), "usage": self._usage(completion)}

    def on_token(self, token: int) -> Iterator[object]:
        self._held.append(token)
        delta = ""
        while self._held and not self._may_be_stop():
            delta += self._text([self._held.pop(0)])
        if delta:
            yield self._said(delta, None)

    def on_end(self, completion: Completion) -> Iterator[object]:
        delta = self._text(completion.token_ids[self._num_said :]) + self._decoder.rest()
        yield self._said(delta, completion.finish_reason)
        if self._with_usage:
            yield {**self._head, "choices": [], "usage": self._usage(completion)}

    def _may_be_stop(self) -> bool:
        held = tuple(self._held)
        return any(stop[: len(held)] == held for stop in self._stop)

    def _text(self, tokens: list[int]) -> str:
        self._num_said += len(tokens)
        return "".join(map(self._decoder.text, tokens))

    def _said(self, text: str, finish_reason: str | None) -> dict[str, object]:
        choice = {"index": 0, "text": text, "logprobs": None, "finish_reason": finish_reason}
        return {**self._head, "choices": [choice]}

    def _usage(self, completion: Completion) -> dict[str, int]:
        num_answered = len(completion.token_ids)
        return {
            "prompt_tokens": self._num_prompt_tokens,
            "completion_tokens": num_answered,
            "total_tokens": self._num_prompt_tokens + num_answered,
        }


# --- fields


def _check_supported(fields: dict[str, Any]) -> None:
    model = text(fields, "model", MAX_CHARACTERS)
    if model is None:
        raise InvalidField(f"model is missing; it can only be {MODEL}", field="model")
    if model != MODEL:
        raise UnknownModel(f"there is no model {model!r} here, only {MODEL}", field="model")
    for name, only in _ONLY.items():
        value = fields.get(name)
        if value is not None and (value != only or isinstance(value, bool) != isinstance(only, bool)):
            raise InvalidField(f"{name} is not supported here", field=name)


def _prompt(fields: dict[str, Any], tokenizer: Tokenizer, context: int) -> list[int]:
    prompt = fields.get("prompt")
    num_tokens = tokenizer.vocab_size
    if isinstance(prompt, list) and len(prompt) == 1 and not _is_token(prompt[0], num_tokens):
        [prompt] = prompt  # a list of prompts, of which there may be one
    if isinstance(prompt, str):
        words = text({"prompt": prompt}, "prompt", MAX_CHARACTERS)
        assert words is not None
        prompt_ids = tokenizer.encode(tutor.normalised(words) if isinstance(tokenizer, Bytes) else words)
    elif isinstance(prompt, list) and prompt and all(_is_token(token, num_tokens) for token in prompt):
        prompt_ids = prompt
    else:
        raise InvalidField(
            f"prompt must be a string, or a list of token ids from 0 to {num_tokens - 1}", field="prompt"
        )
    if len(prompt_ids) >= context:
        raise InvalidField(
            f"prompt has {len(prompt_ids)} tokens; the context of {context} must hold the answer as well",
            field="prompt",
        )
    return prompt_ids


def _is_token(value: object, num_tokens: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < num_tokens


def _max_tokens(fields: dict[str, Any], room: int) -> int:
    """As many as asked for; where the default alone would not fit, as many as do."""
    asked = whole_number(fields, "max_tokens", 1, MAX_TOKENS)
    if asked is not None and asked > room:
        raise InvalidField(
            f"max_tokens is {asked}; behind this prompt there is room for {room}", field="max_tokens"
        )
    return min(DEFAULT_MAX_TOKENS, room) if asked is None else asked


def _stop(fields: dict[str, Any], tokenizer: Tokenizer) -> tuple[tuple[int, ...], ...]:
    value = fields.get("stop")
    if value is None:
        return ()
    if not isinstance(tokenizer, Bytes):  # one text may be many sequences of other tokens
        raise InvalidField("stop is not supported with this model's tokens", field="stop")
    stops = value if isinstance(value, list) else [value]
    if len(stops) > MAX_STOPS or not all(isinstance(stop, str) for stop in stops):
        raise InvalidField(f"stop must be a string, or a list of at most {MAX_STOPS}", field="stop")
    return tuple(tuple((text({"stop": stop}, "stop", MAX_CHARACTERS) or "").encode()) for stop in stops)


def _sampling(fields: dict[str, Any]) -> Sampling | None:
    """The API's default temperature is 1; without a seed, one is drawn."""
    temperature = number(fields, "temperature", 0, MAX_TEMPERATURE)
    seed = whole_number(fields, "seed", -(2**63), 2**63 - 1)
    if temperature == 0:
        return None
    drawn = secrets.randbits(63) if seed is None else seed % 2**63
    return Sampling(1.0 if temperature is None else temperature, drawn)


def _wants_usage(fields: dict[str, Any]) -> bool:
    stream_options = fields.get("stream_options")
    if stream_options is None:
        return False
    if not isinstance(stream_options, dict):
        raise InvalidField("stream_options must be an object", field="stream_options")
    return flag(stream_options, "include_usage")
