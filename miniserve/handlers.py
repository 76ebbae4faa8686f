"""The HTTP routes: JSON in, JSON or events out. What is computed is decided elsewhere; no NumPy here."""

import os
import time
from collections.abc import Iterator

from starlette.requests import Request
from starlette.responses import Response

from miniserve import metrics, tokenizer
from miniserve.completion import Completion, Options
from miniserve.english import tutor
from miniserve.errors import NoCorrector
from miniserve.http.body import deadline, read
from miniserve.http.responses import Json
from miniserve.http.schema import CorrectionRequest, CorrectionResponse, Health, Readiness, Usage
from miniserve.http.streaming import EventStream


async def correct(request: Request) -> Response:
    """`POST /correct`: one sentence in, its correction and the reason for it out; as events if asked to."""
    if not isinstance(request.app.state.tokenizer, tokenizer.Bytes):
        raise NoCorrector("the model that is served here corrects no sentences; ask POST /v1/completions")
    asked = await read(request, CorrectionRequest)
    sentence = asked.sentence
    lang = asked.lang or _negotiated(request.headers.get("accept-language", ""))
    options = Options(arrived_at=request.state.arrived_at, deadline=deadline(asked.timeout_ms, request))
    scheduler, model = request.app.state.engine.parts()
    prompt_ids = tutor.prompt_for(sentence, model.context)
    request_id = request.state.request_id
    if asked.stream:
        narrator = CorrectionNarrator(request_id, sentence, lang, len(prompt_ids))
        return EventStream([(scheduler.stream(request_id, prompt_ids, options), narrator)])
    result = await scheduler.submit(request_id, prompt_ids, options)
    correction = tutor.correction(sentence, result, lang)
    return Json(_answer(correction, request_id, len(prompt_ids), len(result.token_ids)))


class CorrectionNarrator:
    """The events of a correction: `{"delta": …}` as it is written, and at last what else a response holds.

    The last one is what counts: an answer that makes no sense is only known as such when it has ended.
    """

    is_over = False  # a correction ends where the model ends it

    def __init__(self, request_id: str, sentence: str, lang: str, num_prompt_tokens: int) -> None:
        self._request_id = request_id
        self._sentence = sentence
        self._lang = lang
        self._num_prompt_tokens = num_prompt_tokens
        self._decoder = tokenizer.ByteDecoder()

    def on_token(self, token: int) -> Iterator[object]:
        if delta := self._decoder.text(token):
            yield {"delta": delta}

    def on_end(self, completion: Completion) -> Iterator[object]:
        correction = tutor.correction(self._sentence, completion, self._lang)
        yield _answer(correction, self._request_id, self._num_prompt_tokens, len(completion.token_ids))


def _answer(
    correction: tutor.Correction, request_id: str, num_prompt_tokens: int, num_completion_tokens: int
) -> CorrectionResponse:
    return CorrectionResponse(
        correction.corrected,
        correction.explanation,
        correction.was_correct,
        request_id,
        Usage(num_prompt_tokens, num_completion_tokens),
    )


async def healthz(request: Request) -> Json:
    """`GET /healthz`: the process is alive, and this is the source it runs."""
    state = request.app.state
    uptime_seconds = round(time.monotonic() - state.started_at, 3)
    return Json(Health("alive", uptime_seconds, state.source_digest, os.getpid()))


async def readyz(request: Request) -> Json:
    """`GET /readyz`: 200 once the model can answer; 503 before, while stopping and after a failure."""
    request.app.state.engine.check_ready()
    return Json(Readiness("ready"))


async def prometheus(request: Request) -> Response:
    """`GET /metrics`: Prometheus' text format."""
    return Response(request.app.state.metrics.exposition(), media_type=metrics.CONTENT_TYPE)


def _negotiated(accept_language: str) -> str:
    """The best supported language of `es-MX;q=0.9, en;q=0.8`, English if there is none.

    At equal weight the first counts; unreadable entries are skipped.
    """
    best, best_weight = tutor.LANGUAGES[0], 0.0
    for entry in accept_language.split(","):
        tag, _, parameter = entry.partition(";")
        language = tag.strip().lower().partition("-")[0]
        try:
            weight = float(parameter.strip().removeprefix("q=")) if parameter.strip() else 1.0
        except ValueError:
            continue
        if language in tutor.LANGUAGES and best_weight < weight <= 1.0:
            best, best_weight = language, weight
    return best
