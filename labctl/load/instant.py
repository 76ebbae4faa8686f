"""A responder that answers at once, in a process of its own: what is measured against it is the client.

Knows HTTP just as far as the load generator speaks it. Understands nothing it is asked.
"""

import asyncio
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

from labctl.load.child import allow_connections, drive, start

_USAGE = {"prompt_tokens": 100, "completion_tokens": 100}
_CORRECTION = {"corrected": "x" * 100, "explanation": "", "was_correct": False, "usage": _USAGE}
_STREAM = (
    'data: {"choices": [{"text": "x"}]}\n\n'
    f'data: {json.dumps({"choices": [], "usage": _USAGE})}\n\n'
    "data: [DONE]\n\n"
)  # fmt: skip


def _response(content_type: str, body: str) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\nContent-Length: {len(body)}\r\n\r\n"
    return (head + body).encode()


_CORRECT = _response("application/json", json.dumps(_CORRECTION))
_EVENTS = _response("text/event-stream", _STREAM)


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
            self._transport.write(_CORRECT if head.startswith(b"POST /correct ") else _EVENTS)


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
