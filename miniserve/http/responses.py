"""Responses that are JSON, and the one shape of every error, in a response or as an event of a stream."""

from typing import Any

import msgspec
from starlette.responses import Response

from miniserve.errors import MiniserveError, Unavailable
from miniserve.http.schema import ErrorDetail, ErrorResponse


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
    headers = {"Retry-After": str(error.retry_after_seconds)} if isinstance(error, Unavailable) else None
    return Json(error_body(error), error.status, headers)
