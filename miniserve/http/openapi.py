"""`GET /openapi.json`: what may be sent and what comes back, in the words of OpenAPI 3.1."""

from copy import deepcopy
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse

from miniserve import handlers
from miniserve.english import tutor
from miniserve.http import completions, feed, fields

_ERRORS = {
    400: "the body is not JSON",
    404: "there is no such thing",
    408: "the body came too slowly",
    413: "the body is too large",
    422: "a field is missing or wrong; it is named",
    500: "the server's fault; the log has more under the request id",
    501: "another model than the shipped one corrects no sentences",
    503: "loading, stopping, or too much is waiting",
    504: "the time given for this request is over",
}
_TIMEOUT = {"type": ["integer", "null"], "minimum": 1, "maximum": fields.MAX_TIMEOUT_MS}
_FLAG = {"type": ["boolean", "null"]}


def _object(properties: dict[str, Any], required: list[str] | None = None) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties) if required is None else required,
    }


def _text(max_characters: int) -> dict[str, Any]:
    return {"type": "string", "minLength": 1, "maxLength": max_characters}


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


_USAGE = _object({"prompt_tokens": {"type": "integer"}, "completion_tokens": {"type": "integer"}})
_ERROR = _object(
    {
        "error": _object(
            {"type": {"type": "string"}, "message": {"type": "string"}, "field": {"type": ["string", "null"]}}
        )
    }
)
_CORRECTION_REQUEST = _object(
    {
        "sentence": _text(handlers.MAX_SENTENCE_CHARACTERS),
        "lang": _or_null({"enum": list(tutor.LANGUAGES)}),
        "learner_id": _or_null(_text(handlers.MAX_LEARNER_ID_CHARACTERS)),
        "stream": _FLAG,
        "timeout_ms": _TIMEOUT,
    },
    ["sentence"],
)
_CORRECTION = _object(
    {
        "corrected": {"type": "string"},
        "explanation": {"type": "string"},
        "was_correct": {"type": "boolean"},
        "request_id": {"type": "string"},
        "usage": _USAGE,
    }
)
_STOP = _text(completions.MAX_CHARACTERS)
_PROMPT = _text(completions.MAX_CHARACTERS)
_COMPLETION_REQUEST = _object(
    {
        "model": {"enum": [completions.MODEL]},
        "prompt": _PROMPT,
        "max_tokens": {"type": ["integer", "null"], "minimum": 1, "maximum": completions.MAX_TOKENS},
        "temperature": {"type": ["number", "null"], "minimum": 0, "maximum": completions.MAX_TEMPERATURE},
        "seed": {"type": ["integer", "null"], "minimum": -(2**63), "maximum": 2**63 - 1},
        "stop": {
            "anyOf": [
                _STOP,
                {"type": "array", "maxItems": completions.MAX_STOPS, "items": _STOP},
                {"type": "null"},
            ]
        },
        "stream": _FLAG,
        "stream_options": _or_null(_object({"include_usage": _FLAG}, [])),
        "timeout_ms": _TIMEOUT,
    },
    ["model", "prompt"],
)
_CHOICE = _object(
    {
        "index": {"const": 0},
        "text": {"type": "string"},
        "logprobs": {"type": "null"},
        "finish_reason": {"enum": ["stop", "length"]},
    }
)
_COMPLETION = _object(
    {
        "id": {"type": "string"},
        "object": {"const": "text_completion"},
        "created": {"type": "integer"},
        "model": {"const": completions.MODEL},
        "choices": {"type": "array", "items": _CHOICE},
        "usage": _USAGE,
    }
)
_MODELS = _object({"object": {"const": "list"}, "data": {"type": "array", "items": {"type": "object"}}})
_HEALTH = _object(
    {
        "status": {"const": "alive"},
        "uptime_seconds": {"type": "number"},
        "source_digest": {"type": "string"},
        "pid": {"type": "integer"},
    }
)


def _json(schema: dict[str, Any]) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}


def _operation(
    summary: str, answer: dict[str, Any], errors: tuple[int, ...], asked: dict[str, Any] | None = None
) -> dict[str, Any]:
    """One operation; `answer` is the content of its 200, by media type."""
    responses: dict[str, Any] = {"200": {"description": "the answer", "content": answer}}
    for status in errors:
        responses[str(status)] = {"description": _ERRORS[status], "content": _json(_ERROR)}
    operation: dict[str, Any] = {"summary": summary, "responses": responses}
    if asked is not None:
        operation["requestBody"] = {"required": True, "content": _json(asked)}
        operation["parameters"] = [
            {
                "name": fields.TIMEOUT_HEADER,
                "in": "header",
                "required": False,
                "schema": {"type": "integer", "minimum": 1, "maximum": fields.MAX_TIMEOUT_MS},
            }
        ]
    return operation


_EVENTS: dict[str, Any] = {"text/event-stream": {}}
_POST_ERRORS = (400, 408, 413, 422, 500, 503, 504)

_READY = {"get": _operation("Can the model answer?", _json(_object({"status": {"const": "ready"}})), (503,))}

_DESCRIPTION: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "miniserve", "version": "1", "description": "Corrects English sentences."},
    "paths": {
        "/correct": {
            "post": _operation(
                "Correct a sentence",
                {**_json(_CORRECTION), **_EVENTS},
                (501, *_POST_ERRORS),
                _CORRECTION_REQUEST,
            )
        },
        "/v1/completions": {
            "post": _operation(
                "Complete a prompt",
                {**_json(_COMPLETION), **_EVENTS},
                (404, *_POST_ERRORS),
                _COMPLETION_REQUEST,
            )
        },
        "/v1/models": {"get": _operation("List the one model", _json(_MODELS), (503,))},
        "/healthz": {"get": _operation("Is the process alive?", _json(_HEALTH), ())},
        "/readyz": _READY,
        "/health": _READY,
        "/metrics": {"get": _operation("Prometheus", {"text/plain": {"schema": {"type": "string"}}}, ())},
        "/": {"get": _operation("The page", {"text/html": {}}, ())},
        "/page/{file}": {
            "get": _operation(
                "What the page is made of",
                {"text/html": {}, "text/css": {}, "text/javascript": {}, "application/json": {}},
                (404,),
            ),
            "parameters": [
                {
                    "name": "file",
                    "in": "path",
                    "required": True,
                    "schema": {"enum": sorted(path.name for path in feed.PAGE.iterdir())},
                }
            ],
        },
        "/batch": {
            "get": _operation("What the batch does, for as long as the server is there", _EVENTS, (503,))
        },
        "/openapi.json": {"get": _operation("This description", _json({"type": "object"}), ())},
    },
}


def description(vocab_size: int) -> dict[str, Any]:
    """The API of a server whose model has so many tokens."""
    token = {"type": "integer", "minimum": 0, "maximum": vocab_size - 1}
    described = deepcopy(_DESCRIPTION)
    completion = described["paths"]["/v1/completions"]["post"]["requestBody"]["content"]["application/json"]
    completion["schema"]["properties"]["prompt"] = {
        "anyOf": [_PROMPT, {"type": "array", "minItems": 1, "items": token}]
    }
    return described


async def openapi(request: Request) -> JSONResponse:
    return JSONResponse(description(request.app.state.tokenizer.vocab_size))
