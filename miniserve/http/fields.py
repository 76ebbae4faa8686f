"""Reading what a client sent: a JSON object, and fields of it. What is wrong is named; no NumPy here."""

import asyncio
import json
from typing import Any, NoReturn

from starlette.requests import Request

from miniserve.errors import BadRequest, BodyTimeout, InvalidField, PayloadTooLarge

MAX_BODY_BYTES = 64 * 1024
MAX_BODY_SECONDS = 10.0
MAX_TIMEOUT_MS = 600_000
TIMEOUT_HEADER = "X-Request-Timeout-Ms"


async def read_json_object(request: Request) -> dict[str, Any]:
    """The body. Raises BadRequest, BodyTimeout, PayloadTooLarge; InvalidField for JSON that is no object."""
    text = await _read_body(request)
    try:
        body = json.loads(text.decode("utf-8"), parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        reason = "it is nested too deeply" if isinstance(error, RecursionError) else str(error)
        raise BadRequest(f"the body is not JSON: {reason}") from error
    if not isinstance(body, dict):
        raise InvalidField("the body must be a JSON object", field="body")
    return body


def text(fields: dict[str, Any], name: str, max_characters: int) -> str | None:
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
    try:
        value.encode()
    except UnicodeEncodeError as error:
        reason = f"{name} holds half a surrogate pair, which is not a character"
        raise InvalidField(reason, field=name) from error
    return value


def whole_number(fields: dict[str, Any], name: str, low: int, high: int) -> int | None:
    """A field that must be a whole number if it is there (and not null). Raises InvalidField."""
    value = fields.get(name)
    if value is not None and not (_is_number(value, low, high) and isinstance(value, int)):
        raise InvalidField(f"{name} must be a whole number from {low} to {high}", field=name)
    return value


def number(fields: dict[str, Any], name: str, low: float, high: float) -> float | None:
    """A field that must be a number if it is there (and not null). Raises InvalidField."""
    value = fields.get(name)
    if value is not None and not _is_number(value, low, high):
        raise InvalidField(f"{name} must be a number from {low:g} to {high:g}", field=name)
    return value


def _is_number(value: object, low: float, high: float) -> bool:
    """JSON's true and false are numbers to Python, and to nobody else."""
    return isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high


def flag(fields: dict[str, Any], name: str) -> bool:
    """A field that is false unless it is true. Raises InvalidField where it is neither."""
    value = fields.get(name)
    if value is not None and not isinstance(value, bool):
        raise InvalidField(f"{name} must be true or false", field=name)
    return bool(value)


def deadline(fields: dict[str, Any], request: Request) -> float | None:
    """Until when an answer is wanted: `timeout_ms` in the body, else in the header, from arrival on."""
    header = request.headers.get(TIMEOUT_HEADER)
    is_number = header is not None and header.isdecimal() and len(header) < 10
    from_header = {TIMEOUT_HEADER: int(header) if header and is_number else header}
    default_ms = whole_number(from_header, TIMEOUT_HEADER, 1, MAX_TIMEOUT_MS)
    timeout_ms = whole_number(fields, "timeout_ms", 1, MAX_TIMEOUT_MS) or default_ms
    return None if timeout_ms is None else float(request.state.arrived_at + timeout_ms / 1000)


async def _read_body(request: Request) -> bytes:
    """The body, read no further than the limit, whatever length was announced."""
    announced = request.headers.get("content-length", "")
    body = bytearray()
    try:
        async with asyncio.timeout(MAX_BODY_SECONDS):
            if not (announced.isdecimal() and int(announced) > MAX_BODY_BYTES):
                async for chunk in request.stream():
                    body += chunk
                    if len(body) > MAX_BODY_BYTES:
                        break
                else:
                    return bytes(body)
    except TimeoutError as error:
        raise BodyTimeout(f"the body must be here within {MAX_BODY_SECONDS:g} seconds") from error
    raise PayloadTooLarge(f"the body must not be larger than {MAX_BODY_BYTES} bytes")


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON value")
