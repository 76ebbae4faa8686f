"""uvicorn's HTTP/1.1, with limits for clients that send nothing, read nothing, or are too many.

A client that closes its sending side counts as gone: what it asked for is cancelled, and it gets no answer.
(Clients that leave close that side too, and nothing tells the two apart.) Knows no routes.
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
"""How long a connection may be without a whole request head. A body may then take as long again. uvicorn
closes a silent kept connection after half of it, so this limit is for new clients and those that trickle.
"""

MAX_UNREAD_SECONDS = 10.0
"""How long a client may leave unread what the kernel could not buffer for it. That is 64 KiB at most, so no
usable line is as slow as that."""

MAX_PIPELINED_BYTES = 64 * 1024
"""How much of further requests is read while one is being answered."""

REMIND_SECONDS = 60.0
"""How often the log says that connections are closed to make room for others."""


class Crowd:
    """The connections of one server, of which there may be `max_connections`.

    Beyond, the one that has been idle for longest is closed, and that is the new one if no other is idle. A
    connection is idle until a whole request is there, its body included, and again when that is answered.
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
    """Closed if it is without a request for too long, whatever bytes come meanwhile, or if its client does
    not read.

    uvicorn alone has no timer before the first request, and drops the one that it sets after a response at
    the next byte, even one of an endless head or of a body that nobody reads any more. It has none at all for
    a client that does not read, and would wait for ever even to close.
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
        """Reads on while a request is answered: uvicorn would not, and would not see the client go."""
        super().data_received(data)
        if self._is_busy and not self.cycle.more_body:
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
        """Never: a server that does not know the protocol goes on in HTTP/1.1 and says nothing."""
        return False

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002 - uvicorn's own words
        refusal = self.conn.refusal
        assert refusal is not None
        reason = str(refusal).partition(": bytearray")[0]  # h11 quotes what it has got
        self._refuse(MalformedRequest(f"this is no HTTP request: {reason}", refusal.error_status_hint))

    # --- the rest

    @property
    def _is_busy(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    def _refuse(self, error: MiniserveError) -> None:
        """Say what is wrong, unless a response has already begun, and hang up."""
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
