"""The HTTP routes: JSON in, JSON out. What is computed, and when, is decided elsewhere; no NumPy here."""

import json
import os
import time
from typing import Any, NoReturn

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from miniserve import metrics, tutor
from miniserve.errors import BadRequest, InvalidField, PayloadTooLarge

MAX_BODY_BYTES = 64 * 1024
MAX_SENTENCE_CHARACTERS = 500
MAX_LEARNER_ID_CHARACTERS = 100


async def correct(request: Request) -> JSONResponse:
    """`POST /correct`: one sentence in, its correction and the reason for it out."""
    fields = await _read_json_object(request)
    sentence = _sentence(fields)
    lang = _language(fields, request.headers.get("accept-language", ""))
    _check_learner_id(fields)
    scheduler, model = request.app.state.engine.parts()
    scheduler.check_open()
    prompt_ids = tutor.prompt_for(sentence, model.context)
    request_id = request.state.request_id
    result = await scheduler.submit(request_id, prompt_ids)
    correction = tutor.correction(sentence, result, lang)
    return JSONResponse(
        {
            "corrected": correction.corrected,
            "explanation": correction.explanation,
            "was_correct": correction.was_correct,
            "request_id": request_id,
            "usage": {"prompt_tokens": len(prompt_ids), "completion_tokens": len(result.token_ids)},
        }
    )


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
    scheduler, _ = request.app.state.engine.parts()
    scheduler.check_open()
    return JSONResponse({"status": "ready"})


async def prometheus(request: Request) -> Response:
    """`GET /metrics`: Prometheus' text format."""
    return Response(request.app.state.metrics.exposition(), media_type=metrics.CONTENT_TYPE)


# --- reading the request; fields that are not named here are ignored, so that newer clients may send more


async def _read_json_object(request: Request) -> dict[str, Any]:
    text = await _read_body(request)
    try:
        body = json.loads(text.decode("utf-8"), parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        reason = "it is nested too deeply" if isinstance(error, RecursionError) else str(error)
        raise BadRequest(f"the body is not JSON: {reason}") from error
    if not isinstance(body, dict):
        raise InvalidField("the body must be a JSON object", field="body")
    return body


async def _read_body(request: Request) -> bytes:
    """The body, read no further than the limit, whatever length was announced."""
    announced = request.headers.get("content-length", "")
    body = bytearray()
    try:
        if not (announced.isdecimal() and int(announced) > MAX_BODY_BYTES):
            async for chunk in request.stream():
                body += chunk
                if len(body) > MAX_BODY_BYTES:
                    break
            else:
                return bytes(body)
    except ClientDisconnect as error:
        raise BadRequest("the body ended early") from error
    raise PayloadTooLarge(f"the body must not be larger than {MAX_BODY_BYTES} bytes")


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON value")


def _sentence(fields: dict[str, Any]) -> str:
    sentence = _text(fields, "sentence", MAX_SENTENCE_CHARACTERS)
    if sentence is None:
        raise InvalidField("sentence is missing", field="sentence")
    return sentence


def _check_learner_id(fields: dict[str, Any]) -> None:
    _text(fields, "learner_id", MAX_LEARNER_ID_CHARACTERS)


def _text(fields: dict[str, Any], name: str, max_characters: int) -> str | None:
    """A field that must be text if it is there (and not null). Raises InvalidField."""
    value = fields.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise InvalidField(f"{name} must be a string", field=name)
    if not 1 <= len(value) <= max_characters:
        raise InvalidField(
            f"{name} must have from 1 to {max_characters} characters, not {len(value)}", field=name
        )
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise InvalidField(f"{name} holds half a surrogate pair, which is not a character", field=name)
    return value


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
