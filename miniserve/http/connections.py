"""uvicorn's HTTP/1.1, and an end for clients that never come to the point or never read. Knows no routes."""

import asyncio

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

MAX_IDLE_SECONDS = 10.0
"""For a request to begin. As long as its body may then take; twice what uvicorn gives a kept connection that
is silent, so that only new clients and those that send a little now and then get to know it.
"""

MAX_UNREAD_SECONDS = 10.0
"""For a client to make room for what the kernel would not take for it: 64 KiB at most, so a line as slow as
that is no line."""

MAX_PIPELINED_BYTES = 64 * 1024
"""Of further requests, read while one is being answered."""


class Connection(H11Protocol):
    """Closed when it has been without a request for too long, whatever comes meanwhile, and when its client
    does not read.

    uvicorn has no timer before the first request, and drops the one it sets after a response at the next
    byte, be it of a head without end or of a body that nobody reads any more. For a client that does not read
    it has none at all, and would wait for it for ever, even to close.
    """

    _idle: asyncio.TimerHandle
    _unread: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.conn = Wire(h11.SERVER)
        transport.set_write_buffer_limits(high=0)  # so writing pauses as soon as something is left unsent
        self._start_timer()

    def data_received(self, data: bytes) -> None:
        """uvicorn reads no further than the next request, and would then not see the client go."""
        super().data_received(data)
        if self.conn.their_state is h11.DONE and len(self.conn.trailing_data[0]) <= MAX_PIPELINED_BYTES:
            self.flow.resume_reading()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self._idle.cancel()
        self._start_timer()

    def pause_writing(self) -> None:
        super().pause_writing()
        self._unread = self.loop.call_later(MAX_UNREAD_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        super().resume_writing()
        self._forget_unread()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._idle.cancel()
        self._forget_unread()

    def _start_timer(self) -> None:
        self._idle = self.loop.call_later(MAX_IDLE_SECONDS, self._close_if_idle)

    def _close_if_idle(self) -> None:
        if self.cycle is None or self.cycle.response_complete:
            self.transport.close()

    def _forget_unread(self) -> None:
        if self._unread is not None:
            self._unread.cancel()


class Wire(h11.Connection):
    """h11, which keeps a response's head until there is something of its body.

    uvicorn writes the two one after the other. In one piece they are one system call, one packet, and the
    client is woken once: of a refusal's 0.8 ms of CPU that is a twentieth, and a tenth of the client's.
    """

    _head = b""

    def send(self, event: h11.Event) -> bytes | None:  # type: ignore[override]  # it is overloaded
        data = super().send(event)
        if isinstance(event, h11.Response) and data is not None:
            self._head = data
            return b""
        if isinstance(event, h11.Data) and data is not None:
            data, self._head = self._head + data, b""
        return data
