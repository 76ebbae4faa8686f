"""uvicorn's HTTP/1.1, and an end for clients that never come to the point. Knows no routes."""

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol

MAX_IDLE_SECONDS = 10.0
"""For a request to begin. As long as its body may then take; twice what uvicorn gives a kept connection that
is silent, so that only new clients and those that send a little now and then get to know it.
"""


class Connection(H11Protocol):
    """Closed when it has been without a request for too long, whatever comes meanwhile.

    uvicorn has no timer before the first request, and drops the one it sets after a response at the next
    byte, be it of a head without end or of a body that nobody reads any more.
    """

    _timer: asyncio.TimerHandle

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._start_timer()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self._timer.cancel()
        self._start_timer()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._timer.cancel()

    def _start_timer(self) -> None:
        self._timer = self.loop.call_later(MAX_IDLE_SECONDS, self._close_if_idle)

    def _close_if_idle(self) -> None:
        if self.cycle is None or self.cycle.response_complete:
            self.transport.close()
