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

from miniserve.completion import Completion, FinishReason, Options, Sampling
from miniserve.english import tutor
from miniserve.errors import InvalidField, UnknownModel
from miniserve.http.fields import deadline, flag, number, read_json_object, text, whole_number
from miniserve.http.streaming import EventStream
from miniserve.stream import Stream
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
    tokenizer: Tokenizer = request.app.state.tokenizer
    prompt_ids = _prompt(fields, tokenizer, model.context)
    options = Options(
        arrived_at=request.state.arrived_at,
        deadline=deadline(fields, request),
        max_tokens=_max_tokens(fields, model.context - len(prompt_ids)),
        sampling=_sampling(fields),
    )
    stops = _stops(fields)
    request_id = request.state.request_id
    narrator = CompletionNarrator(
        request_id, len(prompt_ids), AnswerText(tokenizer.decoder(), stops), with_usage=_wants_usage(fields)
    )
    if flag(fields, "stream"):
        return EventStream(scheduler.stream(request_id, prompt_ids, options), narrator)
    if stops:
        stream = scheduler.stream(request_id, prompt_ids, options)
        completion = await _up_to_stop(stream, AnswerText(tokenizer.decoder(), stops))
    else:
        completion = await scheduler.submit(request_id, prompt_ids, options)
    return JSONResponse(narrator.whole(completion))


class AnswerText:
    """An answer's tokens → its text as it comes, up to the first stop string.

    What may be the beginning of a stop string is held back. Texts are compared, not tokens, because one text
    may be many sequences of tokens.
    """

    def __init__(self, decoder: Decoder, stops: tuple[str, ...]) -> None:
        self._decoder = decoder
        self._stops = stops
        self._held = ""
        self.num_tokens = 0
        self.is_over = False  # a stop string was reached

    def add(self, token: int) -> str:
        """The text that is certain with this token."""
        self.num_tokens += 1
        return self._certain(self._decoder.text(token))

    def rest(self) -> str:
        """What is left where the answer ends of itself."""
        return "" if self.is_over else self._certain(self._decoder.rest()) + self._held

    def _certain(self, piece: str) -> str:
        text = self._held + piece
        ends = [(at + len(stop), at) for stop in self._stops if (at := text.find(stop)) >= 0]
        if ends:
            self.is_over, self._held = True, ""
            _, start = min(ends)  # as if the text had come character by character
            return text[:start]
        starts = (at for at in range(len(text)) if any(stop.startswith(text[at:]) for stop in self._stops))
        start = next(starts, len(text))
        self._held = text[start:]
        return text[:start]


async def _up_to_stop(stream: Stream, text: AnswerText) -> Completion:
    """An answer, ended early where its text reaches a stop string; the rest of it is not computed."""
    token_ids: list[int] = []
    with stream:
        while not text.is_over:
            news = await stream.next()
            if isinstance(news, Completion):
                return news
            token_ids.append(news)
            text.add(news)
        stream.finish()
    return Completion(token_ids, "stop")


class CompletionNarrator:
    """What OpenAI's API says about one answer, in one piece or chunk by chunk."""

    def __init__(
        self, request_id: str, num_prompt_tokens: int, text: AnswerText, *, with_usage: bool = False
    ) -> None:
        self._head = {
            "id": f"cmpl-{request_id}",
            "object": "text_completion",
            "created": int(time.time()),
            "model": MODEL,
        }
        self._num_prompt_tokens = num_prompt_tokens
        self._text = text
        self._with_usage = with_usage

    @property
    def is_over(self) -> bool:
        return self._text.is_over

    def whole(self, completion: Completion) -> dict[str, object]:
        """The answer in one piece."""
        answer = "".join(map(self._text.add, completion.token_ids)) + self._text.rest()
        return {**self._said(answer, self._reason(completion)), "usage": self._usage()}

    def on_token(self, token: int) -> Iterator[object]:
        delta = self._text.add(token)
        if self.is_over:
            yield from self._end(delta, "stop")
        elif delta:
            yield self._said(delta, None)

    def on_end(self, completion: Completion) -> Iterator[object]:
        delta = self._text.rest()
        yield from self._end(delta, self._reason(completion))

    def _end(self, delta: str, finish_reason: FinishReason) -> Iterator[object]:
        yield self._said(delta, finish_reason)
        if self._with_usage:
            yield {**self._head, "choices": [], "usage": self._usage()}

    def _reason(self, completion: Completion) -> FinishReason:
        """The rest of a text may have made a stop string whole."""
        return "stop" if self.is_over else completion.finish_reason

    def _said(self, text: str, finish_reason: FinishReason | None) -> dict[str, object]:
        choice = {"index": 0, "text": text, "logprobs": None, "finish_reason": finish_reason}
        return {**self._head, "choices": [choice]}

    def _usage(self) -> dict[str, int]:
        return {
            "prompt_tokens": self._num_prompt_tokens,
            "completion_tokens": self._text.num_tokens,
            "total_tokens": self._num_prompt_tokens + self._text.num_tokens,
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


def _stops(fields: dict[str, Any]) -> tuple[str, ...]:
    value = fields.get("stop")
    if value is None:
        return ()
    stops = value if isinstance(value, list) else [value]
    if len(stops) > MAX_STOPS or not all(isinstance(stop, str) for stop in stops):
        raise InvalidField(f"stop must be a string, or a list of at most {MAX_STOPS}", field="stop")
    return tuple(text({"stop": stop}, "stop", MAX_CHARACTERS) or "" for stop in stops)


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
