"""uvicorn's HTTP/1.1, with an end for clients that never come to the point, never read, or are too many.

A client that closes its sending side has hung up: it gets no answer, and whatever it asked for is cancelled.
Nothing else tells it from one that is gone. Knows no routes.
"""

import asyncio
import logging
import time
from http import HTTPStatus
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from miniserve.errors import MalformedRequest, MiniserveError
from miniserve.http.responses import error_response
from miniserve.http.wire import Wire

log = logging.getLogger("miniserve")

MAX_IDLE_SECONDS = 10.0
"""For a request to begin. As long as its body may then take; twice what uvicorn gives a kept connection that
is silent, so that only new clients and those that send a little now and then get to know it.
"""

MAX_UNREAD_SECONDS = 10.0
"""For a client to make room for what the kernel would not take for it: 64 KiB at most, so a line as slow as
that is no line."""

MAX_PIPELINED_BYTES = 64 * 1024
"""Of further requests, read while one is being answered."""

REMIND_SECONDS = 60.0
"""How often the log says that connections are closed to make room for others."""


class Crowd:
    """The connections of one server, no more of them than there are file descriptors for.

    One too many, and the one that has been idle for longest goes. If none but the newest is idle, it goes.
    """

    def __init__(self, max_connections: int) -> None:
        self._max_connections = max_connections
        self._num_connections = 0
        self._idle: dict[Connection, None] = {}  # in the order in which they became so
        self._said_at: float | None = None

    def enter(self, connection: "Connection") -> None:
        self._num_connections += 1
        self._idle[connection] = None
        if self._num_connections > self._max_connections:
            self._say()
            next(iter(self._idle)).transport.abort()

    def leave(self, connection: "Connection") -> None:
        self._num_connections -= 1
        self._idle.pop(connection, None)

    def set_busy(self, connection: "Connection") -> None:
        self._idle.pop(connection, None)

    def set_idle(self, connection: "Connection") -> None:
        self._idle[connection] = None

    def _say(self) -> None:
        now = time.monotonic()
        if self._said_at is None or now - self._said_at > REMIND_SECONDS:
            self._said_at = now
            log.warning(
                "%d connections are all that the limit on open files allows (`ulimit -n`): "
                "idle ones are closed to make room",
                self._max_connections,
            )


class Connection(H11Protocol):
    """Closed when it has been without a request for too long, whatever comes meanwhile, and when its client
    does not read.

    uvicorn has no timer before the first request, and drops the one that it sets after a response at the next
    byte, be it of a head without end or of a body that nobody reads any more. For a client that does not read
    it has none at all, and would wait for it for ever, even to close.
    """

    conn: Wire
    _idle: asyncio.TimerHandle
    _unread: asyncio.TimerHandle | None = None

    def __init__(self, *, crowd: Crowd, **uvicorn_s: Any) -> None:
        super().__init__(**uvicorn_s)
        self._crowd = crowd

    # --- what asyncio and uvicorn call

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.conn = Wire(h11.SERVER)
        transport.set_write_buffer_limits(high=0)  # so writing pauses as soon as something is left unsent
        self._start_timer()
        self._crowd.enter(self)

    def data_received(self, data: bytes) -> None:
        """uvicorn reads no further than the next request, and would then not see the client go."""
        super().data_received(data)
        if self._is_busy:
            self._crowd.set_busy(self)
        if self.conn.their_state is h11.DONE and len(self.conn.trailing_data[0]) <= MAX_PIPELINED_BYTES:
            self.flow.resume_reading()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self._idle.cancel()
        self._start_timer()
        if not self._is_busy and not self.transport.is_closing():
            self._crowd.set_idle(self)

    def pause_writing(self) -> None:
        super().pause_writing()
        self._unread = self.loop.call_later(MAX_UNREAD_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        super().resume_writing()
        self._forget_unread()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._crowd.leave(self)
        self._idle.cancel()
        self._forget_unread()

    def _should_upgrade(self) -> bool:
        """To nothing: a server that does not know a protocol goes on in HTTP/1.1, without a word."""
        return False

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002 - uvicorn's words for it
        refusal = self.conn.refusal
        assert refusal is not None
        reason = str(refusal).partition(": bytearray")[0]  # h11 quotes what it has got
        self._refuse(MalformedRequest(f"this is no HTTP request: {reason}", refusal.error_status_hint))

    # --- the rest

    @property
    def _is_busy(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    def _refuse(self, error: MiniserveError) -> None:
        """Say what is wrong, unless a response has begun already, and hang up."""
        if self.cycle is not None:
            self.cycle.disconnected = True
        if self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            response = error_response(error)
            headers = [*response.raw_headers, (b"connection", b"close")]
            for event in (
                h11.Response(
                    status_code=error.status, headers=headers, reason=HTTPStatus(error.status).phrase.encode()
                ),
                h11.Data(data=bytes(response.body)),
                h11.EndOfMessage(),
            ):
                self.transport.write(self.conn.send(event) or b"")
        self.transport.close()

    def _start_timer(self) -> None:
        self._idle = self.loop.call_later(MAX_IDLE_SECONDS, self._close_if_idle)

    def _close_if_idle(self) -> None:
        if not self._is_busy:
            self.transport.close()

    def _forget_unread(self) -> None:
        if self._unread is not None:
            self._unread.cancel()
