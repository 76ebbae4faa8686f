"""`GET /openapi.json`: what may be sent and what comes back, in the words of OpenAPI 3.1."""

from typing import Any

import msgspec
from starlette.requests import Request

from miniserve.http import page, schema
from miniserve.http.body import TIMEOUT_HEADER
from miniserve.http.responses import Json

_ERRORS = {
    400: "the body is not JSON",
    403: "a page from elsewhere asks, through a browser",
    404: "there is no such thing",
    408: "the body came too slowly",
    413: "the body is too large",
    415: "the body is compressed, or declared as text",
    422: "a field is missing or wrong; it is named",
    500: "the server's fault; the log has more under the request id",
    501: "the model that is served corrects no sentences",
    503: "loading, stopping, or too many requests are waiting",
    504: "the request's deadline is over",
}
_POST_ERRORS = (400, 403, 408, 413, 415, 422, 500, 503, 504)

_STRUCTS = [
    schema.CorrectionRequest,
    schema.CompletionRequest,
    schema.ChatRequest,
    schema.ErrorResponse,
    schema.CorrectionResponse,
    schema.CompletionResponse,
    schema.ChatResponse,
    schema.ModelList,
    schema.ModelCard,
    schema.Health,
    schema.Readiness,
]
_REFERENCES, _COMPONENTS = msgspec.json.schema_components(
    _STRUCTS, ref_template="#/components/schemas/{name}"
)
_REFERENCE = dict(zip(_STRUCTS, _REFERENCES, strict=True))

_EVENTS: dict[str, Any] = {"text/event-stream": {}}


def _json(kind: type[msgspec.Struct]) -> dict[str, Any]:
    return {"application/json": {"schema": _REFERENCE[kind]}}


def _get(summary: str, answer: dict[str, Any], *errors: int) -> dict[str, Any]:
    """A GET; `answer` is the content of its 200, by media type."""
    responses: dict[str, Any] = {"200": {"description": "the answer", "content": answer}}
    for status in errors:
        responses[str(status)] = {"description": _ERRORS[status], "content": _json(schema.ErrorResponse)}
    return {"summary": summary, "responses": responses}


def _post(
    summary: str, asked: type[msgspec.Struct], answer: type[msgspec.Struct], *errors: int
) -> dict[str, Any]:
    """A POST whose answer may be streamed."""
    return {
        **_get(summary, {**_json(answer), **_EVENTS}, *_POST_ERRORS, *errors),
        "requestBody": {"required": True, "content": _json(asked)},
        "parameters": [
            {
                "name": TIMEOUT_HEADER,
                "in": "header",
                "required": False,
                "schema": msgspec.json.schema(schema.TimeoutMs),
            }
        ],
    }


_READY = {"get": _get("Can the model answer?", _json(schema.Readiness), 503)}


def _path_parameter(name: str, kind: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": kind}


_PAGE_FILE = _path_parameter("file", {"enum": sorted(path.name for path in page.PAGE.iterdir())})
_PAGE_TYPES: dict[str, Any] = {"text/html": {}, "text/css": {}, "text/javascript": {}, "application/json": {}}

DESCRIPTION: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "miniserve", "version": "1", "description": "Corrects English sentences."},
    "paths": {
        "/correct": {
            "post": _post("Correct a sentence", schema.CorrectionRequest, schema.CorrectionResponse, 501)
        },
        "/v1/completions": {
            "post": _post("Complete a prompt", schema.CompletionRequest, schema.CompletionResponse, 404)
        },
        "/v1/chat/completions": {
            "post": _post("Answer a conversation", schema.ChatRequest, schema.ChatResponse, 404)
        },
        "/v1/models": {"get": _get("List the one model", _json(schema.ModelList), 503)},
        "/v1/models/{name}": {
            "get": _get("The one model", _json(schema.ModelCard), 404, 503),
            "parameters": [_path_parameter("name", {"enum": [schema.MODEL, "another"]})],
        },
        "/healthz": {"get": _get("Is the process alive?", _json(schema.Health))},
        "/readyz": _READY,
        "/health": _READY,
        "/metrics": {"get": _get("Prometheus", {"text/plain": {"schema": {"type": "string"}}})},
        "/": {"get": _get("The page", {"text/html": {}})},
        "/page/{file}": {
            "get": _get("What the page is made of", _PAGE_TYPES, 404),
            "parameters": [_PAGE_FILE],
        },
        "/batch": {"get": _get("What the batch does, for as long as the server is there", _EVENTS, 503)},
        "/openapi.json": {"get": _get("This description", {"application/json": {}})},
    },
    "components": {"schemas": _COMPONENTS},
}


async def openapi(request: Request) -> Json:  # noqa: ARG001 - Starlette passes it
    return Json(DESCRIPTION)
