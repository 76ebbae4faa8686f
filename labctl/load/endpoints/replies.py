"""JSON as servers answer with it, in one piece or as server-sent events, and what every API counts in it.

Knows no routes. Whatever a server sends instead is a BadAnswer and nothing worse.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec

from labctl.load.endpoints.api import BadAnswer

if TYPE_CHECKING:
    import aiohttp

MOST_TOKENS = 10**9  # of a prompt or an answer; a larger number is no count of anything


def json_bytes(fields: dict[str, Any], **options: object) -> bytes:
    """The body of a request; options that are None are left out."""
    given = {name: value for name, value in options.items() if value is not None}
    return json.dumps({**fields, **given}).encode()


def is_stream(response: aiohttp.ClientResponse) -> bool:
    """Whether the answer comes as events, whatever was asked for."""
    return response.content_type == "text/event-stream"


async def read_events(response: aiohttp.ClientResponse, note: Callable[[dict[str, Any], int], None]) -> None:
    """Hand each object of the stream, and when it arrived, to `note`, up to the end of the response.

    Raises:
        BadAnswer: there is something else in the stream, or `[DONE]` is missing.
    """
    finished = False
    async for line in response.content:
        if not line.startswith(b"data:"):  # what separates events, and comments that keep them alive
            continue
        now, data = time.perf_counter_ns(), line[5:].strip()
        if data == b"[DONE]":
            finished = True  # read on: a connection with something left in it is not used again
        else:
            note(as_object(data), now)
    if not finished:
        raise BadAnswer("the stream ended without [DONE]")


def as_object(data: bytes) -> dict[str, Any]:
    """A JSON object that is not the report of an error. Raises BadAnswer."""
    try:
        value = msgspec.json.decode(data)
    except (ValueError, RecursionError) as error:  # the latter if it is nested without end
        raise BadAnswer(f"not JSON: {data[:80]!r}") from error
    if not isinstance(value, dict) or value.get("error"):
        raise BadAnswer(f"{value!r:.200}")
    return value


def usage(fields: dict[str, Any]) -> tuple[int, int]:
    """How many tokens prompt and answer have. Raises BadAnswer."""
    try:
        counts = fields["usage"]
        prompt, completion = counts["prompt_tokens"], counts["completion_tokens"]
    except (TypeError, KeyError) as error:
        raise BadAnswer(f"no usage: {fields!r:.80}") from error
    if not all(type(count) is int and 0 <= count <= MOST_TOKENS for count in (prompt, completion)):
        raise BadAnswer(f"no counts in usage: {counts!r:.80}")
    return prompt, completion
