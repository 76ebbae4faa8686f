"""`/v1/completions` and `/v1/models`: the part of OpenAI's API that its clients and public load tools need.

A prompt in words is a sentence to correct, as at `/correct`, or, with another model than the shipped one, a
text to go on with; a prompt in token ids is taken as it is. What
OpenAI's API knows and this server does not do is refused; fields of other servers' APIs are ignored.
"""

import secrets
import time
from collections.abc import Iterator

from starlette.requests import Request
from starlette.responses import Response

from miniserve.completion import Completion, FinishReason, Options, Sampling
from miniserve.english import tutor
from miniserve.errors import ContextExceeded, InvalidField
from miniserve.http.body import deadline, read
from miniserve.http.models import check_model
from miniserve.http.responses import Json
from miniserve.http.schema import MODEL, CompletionRequest
from miniserve.http.streaming import EventStream
from miniserve.stream import Stream
from miniserve.tokenizer import Bytes, Decoder, Tokenizer

DEFAULT_MAX_TOKENS = 16


async def completions(request: Request) -> Response:
    """`POST /v1/completions`: one prompt in, its answer out; token by token if asked to stream."""
    asked = await read(request, CompletionRequest)
    check_model(asked.model)
    scheduler, model = request.app.state.engine.parts()
    tokenizer: Tokenizer = request.app.state.tokenizer
    prompt_ids = _prompt(asked, tokenizer, model.context)
    options = Options(
        arrived_at=request.state.arrived_at,
        deadline=deadline(asked.timeout_ms, request),
        max_tokens=_max_tokens(asked.max_tokens, model.context - len(prompt_ids)),
        sampling=_sampling(asked),
    )
    stops = _stops(asked.stop)
    request_id = request.state.request_id
    with_usage = asked.stream_options is not None and bool(asked.stream_options.include_usage)
    narrator = CompletionNarrator(
        request_id, len(prompt_ids), AnswerText(tokenizer.decoder(), stops), with_usage=with_usage
    )
    if asked.stream:
        return EventStream(scheduler.stream(request_id, prompt_ids, options), narrator)
    if stops:
        stream = scheduler.stream(request_id, prompt_ids, options)
        completion = await _up_to_stop(stream, AnswerText(tokenizer.decoder(), stops))
    else:
        completion = await scheduler.submit(request_id, prompt_ids, options)
    return Json(narrator.whole(completion))


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


# --- what was asked


def _prompt(asked: CompletionRequest, tokenizer: Tokenizer, context: int) -> list[int]:
    prompt: object = asked.prompt
    if isinstance(prompt, list) and not isinstance(prompt[0], int):
        prompt = prompt[0] if len(prompt) == 1 else None  # a list of prompts, of which there may be one
    if isinstance(prompt, str):
        words = tutor.normalised(prompt) if isinstance(tokenizer, Bytes) else prompt
        if not words:
            raise InvalidField("prompt must not be blank", field="prompt")
        prompt_ids = tokenizer.encode(words)
    else:
        tokens = prompt if isinstance(prompt, list) else []
        prompt_ids = [token for token in tokens if isinstance(token, int) and token < tokenizer.vocab_size]
        if len(prompt_ids) < max(1, len(tokens)):
            raise InvalidField(
                f"prompt must be a string, or a list of token ids from 0 to {tokenizer.vocab_size - 1}",
                field="prompt",
            )
    if len(prompt_ids) >= context:
        raise ContextExceeded(
            f"prompt has {len(prompt_ids)} tokens; the context of {context} must hold the answer as well",
            field="prompt",
        )
    return prompt_ids


def _max_tokens(asked: int | None, room: int) -> int:
    """As many as asked for; if the default does not fit, as many as do."""
    if asked is not None and asked > room:
        raise ContextExceeded(
            f"max_tokens is {asked}; behind this prompt there is room for {room}", field="max_tokens"
        )
    return min(DEFAULT_MAX_TOKENS, room) if asked is None else asked


def _stops(asked: str | list[str] | None) -> tuple[str, ...]:
    return (asked,) if isinstance(asked, str) else tuple(asked or ())


def _sampling(asked: CompletionRequest) -> Sampling | None:
    """The API's default temperature is 1. Without a seed, one is drawn."""
    if asked.temperature == 0:
        return None
    drawn = secrets.randbits(63) if asked.seed is None else asked.seed % 2**63
    return Sampling(1.0 if asked.temperature is None else asked.temperature, drawn)
