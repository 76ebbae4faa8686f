"""A request's body → the struct that describes it. Errors name what is wrong. Knows no routes."""

import asyncio
import json
import re
from collections.abc import Iterator
from typing import Any, NoReturn, TypeVar, get_args, get_type_hints

import msgspec
from starlette.requests import Request

from miniserve.errors import BadRequest, BodyTimeout, InvalidField, PayloadTooLarge, UnsupportedMediaType
from miniserve.http.schema import TimeoutMs

MAX_BODY_BYTES = 64 * 1024
MAX_BODY_SECONDS = 10.0
TIMEOUT_HEADER = "X-Request-Timeout-Ms"

Asked = TypeVar("Asked", bound=msgspec.Struct)


async def read(request: Request, kind: type[Asked]) -> Asked:
    """The body. Raises BadRequest, BodyTimeout, PayloadTooLarge, UnsupportedMediaType, InvalidField."""
    _check_media_type(request)
    raw = await _read_bytes(request)
    body = _json(raw)
    try:
        asked = msgspec.convert(body, kind)
    except msgspec.ValidationError as error:
        raise _invalid_field(str(error), kind) from None
    if b"\\u" in raw:
        _check_characters(body, kind)
    return asked


def deadline(timeout_ms: int | None, request: Request) -> float | None:
    """Until when an answer is wanted: `timeout_ms` after arrival, or what the header says instead."""
    header = request.headers.get(TIMEOUT_HEADER)
    if header is not None:
        try:
            default_ms = msgspec.convert(header, TimeoutMs, strict=False)
        except msgspec.ValidationError:
            raise InvalidField(f"{TIMEOUT_HEADER} must be {_rule(TimeoutMs)}", field=TIMEOUT_HEADER) from None
        timeout_ms = timeout_ms or default_ms
    return None if timeout_ms is None else float(request.state.arrived_at + timeout_ms / 1000)


def _check_media_type(request: Request) -> None:
    """JSON by any name (`curl -d` declares a form), except as text: any page may have a browser send that."""
    encoding = request.headers.get("content-encoding", "identity").strip().lower()
    if encoding != "identity":
        raise UnsupportedMediaType(f"the body must not be compressed ({encoding})")
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type.startswith(("text/", "multipart/")):
        raise UnsupportedMediaType(f"the body must be application/json, not {media_type}")


async def _read_bytes(request: Request) -> bytes:
    """The body, read no further than the limit, whatever length the client announced."""
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


def _json(body: bytes) -> Any:
    """By Python's own reader: to msgspec's, half a surrogate pair is a body that was cut off."""
    try:
        return json.loads(body.decode(), parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        reason = "it is nested too deeply" if isinstance(error, RecursionError) else str(error)
        raise BadRequest(f"the body is not JSON: {reason}") from error


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON value")


# --- what is wrong, in words


def _invalid_field(complaint: str, kind: type[msgspec.Struct]) -> InvalidField:
    """msgspec's complaint, `Expected … - at $.stop[1]`, as one that names the field and quotes the schema."""
    what, _, path = complaint.partition(" - at `$")
    path = path.removesuffix("`").removeprefix(".")
    if missing := re.fullmatch("Object missing required field `(.+)`", what):
        field = f"{path}.{missing[1]}".removeprefix(".")
        return InvalidField(f"{field} is missing", field=field)
    path = re.sub(r"(\[\d+\])+$", "", path)  # an element's error names the list
    if not path:
        return InvalidField("the body must be a JSON object", field="body")
    return InvalidField(f"{path} must be {_rule_at(kind, *re.split(r'[^a-z_]+', path))}", field=path)


def _rule_at(kind: type[msgspec.Struct], name: str, *inner: str) -> str:
    """What a field must be, or one of the struct that it holds."""
    hint = get_type_hints(kind, include_extras=True)[name]
    return _rule_at(next(_structs(hint)), *inner) if inner else _rule(hint)


def _structs(hint: Any) -> Iterator[type[msgspec.Struct]]:
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        yield hint
    for part in get_args(hint):
        yield from _structs(part)


def _rule(hint: Any) -> str:
    return " or ".join(dict.fromkeys(_descriptions(hint)))


def _descriptions(hint: Any) -> Iterator[str]:
    """A union has those of its members. A type with a description of its own needs none of its parts'."""
    parts = get_args(hint)
    own = [part.description for part in parts if isinstance(part, msgspec.Meta) and part.description]
    yield from own or (text for part in parts for text in _descriptions(part))


def _check_characters(body: dict[str, Any], kind: type[msgspec.Struct]) -> None:
    """Raises InvalidField for half a surrogate pair (`"\\ud800"`), which JSON can say but no text hold."""
    for name in kind.__struct_fields__:
        try:
            json.dumps(body.get(name), ensure_ascii=False).encode()
        except UnicodeEncodeError:
            raise InvalidField(
                f"{name} holds half a surrogate pair, which is not a character", field=name
            ) from None
