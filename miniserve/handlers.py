"""The HTTP routes: JSON in, JSON or events out. What is computed is decided elsewhere; no NumPy here."""

import os
import time
from collections.abc import Iterator
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from miniserve import metrics, tokenizer
from miniserve.completion import Completion, Options
from miniserve.english import tutor
from miniserve.errors import InvalidField, NoCorrector
from miniserve.http.fields import deadline, flag, read_json_object, text
from miniserve.http.streaming import EventStream

MAX_SENTENCE_CHARACTERS = 500
MAX_LEARNER_ID_CHARACTERS = 100


async def correct(request: Request) -> Response:
    """`POST /correct`: one sentence in, its correction and the reason for it out; as events if asked to."""
    if not isinstance(request.app.state.tokenizer, tokenizer.Bytes):
        raise NoCorrector("the model that is served here corrects no sentences; ask POST /v1/completions")
    fields = await read_json_object(request)
    sentence = _sentence(fields)
    lang = _language(fields, request.headers.get("accept-language", ""))
    _check_learner_id(fields)
    options = Options(arrived_at=request.state.arrived_at, deadline=deadline(fields, request))
    scheduler, model = request.app.state.engine.parts()
    prompt_ids = tutor.prompt_for(sentence, model.context)
    request_id = request.state.request_id
    if flag(fields, "stream"):
        narrator = CorrectionNarrator(request_id, sentence, lang, len(prompt_ids))
        return EventStream(scheduler.stream(request_id, prompt_ids, options), narrator)
    result = await scheduler.submit(request_id, prompt_ids, options)
    correction = tutor.correction(sentence, result, lang)
    return JSONResponse(_answer(correction, request_id, len(prompt_ids), len(result.token_ids)))


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
) -> dict[str, object]:
    return {
        "corrected": correction.corrected,
        "explanation": correction.explanation,
        "was_correct": correction.was_correct,
        "request_id": request_id,
        "usage": {"prompt_tokens": num_prompt_tokens, "completion_tokens": num_completion_tokens},
    }


async def healthz(request: Request) -> JSONResponse:
    """`GET /healthz`: the process is alive, and this is the source it runs."""
    state = request.app.state
    return JSONResponse(
        {
            "status": "alive",
            "uptime_seconds": round(time.monotonic() - state.started_at, 3),
            "source_digest": state.source_digest,
            "pid": os.getpid(),
        }
    )


async def readyz(request: Request) -> JSONResponse:
    """`GET /readyz`: 200 once the model can answer; 503 before, while stopping and after a failure."""
    request.app.state.engine.check_ready()
    return JSONResponse({"status": "ready"})


async def prometheus(request: Request) -> Response:
    """`GET /metrics`: Prometheus' text format."""
    return Response(request.app.state.metrics.exposition(), media_type=metrics.CONTENT_TYPE)


# --- fields; those that are not named here are ignored, so that newer clients may send more


def _sentence(fields: dict[str, Any]) -> str:
    sentence = text(fields, "sentence", MAX_SENTENCE_CHARACTERS)
    if sentence is None:
        raise InvalidField("sentence is missing", field="sentence")
    return sentence


def _check_learner_id(fields: dict[str, Any]) -> None:
    text(fields, "learner_id", MAX_LEARNER_ID_CHARACTERS)


def _language(fields: dict[str, Any], accept_language: str) -> str:
    """The body's `lang`, else the best supported one of `Accept-Language`, else English."""
    lang = fields.get("lang")
    if lang is None:
        return _negotiated(accept_language)
    if lang not in tutor.LANGUAGES:
        raise InvalidField(f"lang must be one of {', '.join(tutor.LANGUAGES)}", field="lang")
    return str(lang)


def _negotiated(accept_language: str) -> str:
    """`es-MX;q=0.9, en;q=0.8` → `es`; at equal weight the first counts. The unreadable is passed over."""
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
