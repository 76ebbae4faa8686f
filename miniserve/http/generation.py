"""What `/v1/completions` and `/v1/chat/completions` share: prompts in tokens → answers, whole or as events.

How the answers are worded is the business of a `Voice`.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from miniserve.completion import Completion, FinishReason, Options
from miniserve.http.capacity import check_capacity
from miniserve.http.responses import Json
from miniserve.http.schema import GenerationRequest, TotalUsage
from miniserve.http.stops import AnswerText, text_of
from miniserve.http.streaming import EventStream
from miniserve.http.together import all_of, open_all, part_ids
from miniserve.scheduler import BatchingScheduler
from miniserve.tokenizer import Tokenizer


class Voice(Protocol):
    """How an API says what the answers to one request are."""

    def opening(self, index: int) -> Sequence[msgspec.Struct]:
        """The events before the first of an answer."""
        ...

    def piece(self, index: int, text: str, finish_reason: FinishReason | None) -> msgspec.Struct:
        """The event that brings a piece of an answer."""
        ...

    def usage(self, usage: TotalUsage) -> msgspec.Struct:
        """The event behind the last, for clients that ask for it."""
        ...

    def whole(self, answers: Sequence[tuple[str, FinishReason]], usage: TotalUsage) -> msgspec.Struct:
        """The response that brings everything."""
        ...


class Narrator:
    """One answer's events, in an API's voice."""

    def __init__(self, index: int, text: AnswerText, voice: Voice) -> None:
        self._index = index
        self._text = text
        self._voice = voice
        self._has_begun = False

    @property
    def is_over(self) -> bool:
        return self._text.is_over

    def on_token(self, token: int) -> Iterator[object]:
        piece = self._text.add(token)
        if self.is_over:
            yield from self._said(piece, "stop")
        elif piece:
            yield from self._said(piece, None)

    def on_end(self, completion: Completion) -> Iterator[object]:
        rest = self._text.rest()
        yield from self._said(rest, self._text.reason(completion))

    def _said(self, piece: str, finish_reason: FinishReason | None) -> Iterator[object]:
        if not self._has_begun:
            self._has_begun = True
            yield from self._voice.opening(self._index)
        yield self._voice.piece(self._index, piece, finish_reason)


class Job(NamedTuple):
    """One prompt, and where its answer's text comes together."""

    request_id: str
    prompt_ids: list[int]
    options: Options
    text: AnswerText


async def respond(
    request: Request, asked: GenerationRequest, prompts: Sequence[tuple[list[int], Options]], voice: Voice
) -> Response:
    """One answer to each prompt. Each is a request of its own in the batch; if one fails, all do.

    Raises InvalidField if there are more than this server could ever hold, and what the scheduler raises.
    """
    check_capacity([prompt_ids for prompt_ids, _ in prompts], request.app.state.settings, field="prompt")
    scheduler, _ = request.app.state.engine.parts()
    jobs = _jobs(request, asked, prompts)

    def usage() -> TotalUsage:
        num_prompt_tokens = sum(len(job.prompt_ids) for job in jobs)
        num_tokens = sum(job.text.num_tokens for job in jobs)
        return TotalUsage(num_prompt_tokens, num_tokens, num_prompt_tokens + num_tokens)

    if not asked.stream:
        answers = await all_of([_answer(scheduler, job) for job in jobs])
        return Json(voice.whole(answers, usage()))
    streams = open_all(scheduler.stream(*job[:3]) for job in jobs)
    narrators = [Narrator(index, job.text, voice) for index, job in enumerate(jobs)]
    with_usage = asked.stream_options is not None and asked.stream_options.include_usage
    closing = (lambda: (voice.usage(usage()),)) if with_usage else tuple
    return EventStream([*zip(streams, narrators, strict=True)], closing)


def _jobs(
    request: Request, asked: GenerationRequest, prompts: Sequence[tuple[list[int], Options]]
) -> list[Job]:
    stops = (asked.stop,) if isinstance(asked.stop, str) else tuple(asked.stop or ())
    request_id: str = request.state.request_id
    tokenizer: Tokenizer = request.app.state.tokenizer
    ids = part_ids(request_id, len(prompts))
    return [
        Job(own_id, prompt_ids, options, AnswerText(tokenizer.decoder(), stops))
        for own_id, (prompt_ids, options) in zip(ids, prompts, strict=True)
    ]


async def _answer(scheduler: BatchingScheduler, job: Job) -> tuple[str, FinishReason]:
    if job.text.has_stops:
        return await text_of(scheduler.stream(*job[:3]), job.text)
    completion = await scheduler.submit(*job[:3])
    said = "".join(map(job.text.add, completion.token_ids)) + job.text.rest()
    return said, job.text.reason(completion)
