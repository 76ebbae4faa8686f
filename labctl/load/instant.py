"""A responder that answers at once, in a process of its own: what is measured against it is the client.

Knows HTTP just as far as the load generator speaks it, and reads of a request only how long its answer should
be.
"""

import asyncio
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, cast

from labctl.load.child import allow_connections, drive, start

_HEAD = "HTTP/1.1 200 OK\r\n"
_USAGE = {"prompt_tokens": 100, "completion_tokens": 100}
_CORRECTION = json.dumps({"corrected": "x" * 100, "explanation": "", "was_correct": False, "usage": _USAGE})
_DELTA = json.dumps({"delta": "x"})
_CHOICES = {"id": "x" * 36, "object": "text_completion", "choices": [{"index": 0, "text": "x" * 4}]}
_CHUNK, _COMPLETION = json.dumps(_CHOICES), json.dumps({**_CHOICES, "usage": _USAGE})
_COUNTED = json.dumps({"choices": [], "usage": _USAGE})


@cache
def _whole(text: str) -> bytes:
    """A JSON text in one piece."""
    return f"{_HEAD}Content-Type: application/json\r\nContent-Length: {len(text)}\r\n\r\n{text}".encode()


@cache
def _events(piece: str, num_pieces: int, last: str) -> bytes:
    """A stream of JSON texts, each a chunk of its own, as servers send them, but all at once."""
    events = [f"data: {text}\n\n" for text in [*[piece] * num_pieces, last, "[DONE]"]]
    chunks = "".join(f"{len(event):x}\r\n{event}\r\n" for event in [*events, ""])
    return f"{_HEAD}Content-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n{chunks}".encode()


def _reply(asked: dict[str, Any]) -> bytes:
    """A completion of as many pieces as are asked for, or a correction of as many as the sentence is long."""
    if "sentence" in asked:
        piece, num_pieces, last = _DELTA, len(asked["sentence"]), _CORRECTION
    else:
        piece, num_pieces, last = _CHUNK, asked["max_tokens"], _COUNTED
    if asked.get("stream"):
        return _events(piece, num_pieces, last)
    return _whole(_CORRECTION if "sentence" in asked else _COMPLETION)


class _Instant(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.WriteTransport", transport)  # which uvloop's does not inherit
        self._received = b""

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, separator, body = self._received.partition(b"\r\n\r\n")
        length = next(
            (int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0
        )
        if separator and len(body) >= length:
            self._received = body[length:]
            self._transport.write(_reply(json.loads(body[:length])))


@contextmanager
def instant_responder() -> Iterator[str]:
    """Its base URL, for the length of the block."""
    process = start(__name__)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.stdin.close()
        process.stdout.close()
        process.wait()


def main() -> None:
    """The responder's process."""
    allow_connections()
    drive(_serve())


async def _serve() -> None:
    """Until standard input ends, so that it does not outlive whoever started it."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(_Instant, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()
