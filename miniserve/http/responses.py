"""Responses that are JSON, and the one shape of every error, in a response or as an event of a stream."""

import random
from typing import Any

import msgspec
from starlette.responses import Response

from miniserve.errors import MiniserveError, Unavailable
from miniserve.http.schema import ErrorDetail, ErrorResponse

MIN_WAIT_SECONDS = 1.0
"""Before a client should ask again, however short the queue."""


class Json(Response):
    """A struct, or what msgspec can encode otherwise."""

    media_type = "application/json"

    def render(self, content: Any) -> bytes:
        return msgspec.json.encode(content)


def error_body(error: MiniserveError) -> ErrorResponse:
    return ErrorResponse(
        ErrorDetail(error.type, error.message, error.field, param=error.field, code=error.code or error.type)
    )


def error_response(error: MiniserveError) -> Json:
    return Json(error_body(error), error.status, _advice(error))


def _advice(error: MiniserveError) -> dict[str, str] | None:
    """Whether and when to ask again. The first and the last of these only OpenAI's own clients read."""
    if error.is_final:
        return {"x-should-retry": "false"}
    if not isinstance(error, Unavailable):
        return None
    # Each gets another time: otherwise those who are refused together would be back together.
    seconds = max(MIN_WAIT_SECONDS, error.wait_s) * random.uniform(1, 2)
    return {"Retry-After": str(round(seconds)), "retry-after-ms": str(round(1000 * seconds))}
