"""Puts uvicorn, the application and its engine together, and serves until a signal comes."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from types import FrameType

import uvicorn

from miniserve import descriptors
from miniserve.checkpoint import read_config
from miniserve.errors import MiniserveError
from miniserve.http.app import create_app
from miniserve.http.connections import Connection, Crowd
from miniserve.kv_cache import KVCache
from miniserve.processes import Processes, sizes_of_workers
from miniserve.runner import DRAIN_SECONDS
from miniserve.settings import Settings

LAST_REQUESTS_SECONDS = 0.1
"""Requests that are on their way when the signal comes are read in this time and get their 503. uvicorn alone
would hang up unread."""

GIL_SECONDS = 0.0002
"""After how long a thread asks for the GIL; Python's default is 5 ms. Between two steps a worker waits for
the engine's thread, and that thread for the handler that holds the GIL. In a flood of requests the server
kept 89 % of its tokens a second with the default, and keeps 92 to 97 % with this (`tests/soak/overload.py`).
"""

SPARE_DESCRIPTORS = 16
"""For the event loop and for files that are read meanwhile. All others may be connections."""

STOP_SIGNALS = (signal.SIGTERM, signal.SIGINT)


class Server(uvicorn.Server):
    """uvicorn with one line when it listens, and an engine that takes no more work after the first signal."""

    banner = ""
    load_failure: MiniserveError | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        if not self.should_exit:
            descriptors.say(self.banner)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await asyncio.sleep(LAST_REQUESTS_SECONDS)
        await super().shutdown(sockets)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Do nothing: `serve` has set the handlers, and uvicorn would raise each signal again at the end."""
        yield

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """The first signal ends the server once it has answered what it accepted, the second at once."""
        if self.should_exit:
            descriptors.say("miniserve: stopped at once; what was being answered is cut off")
            signal.signal(sig, signal.SIG_DFL)
            signal.raise_signal(sig)
        self.config.app.state.engine.stop()  # type: ignore[union-attr]
        super().handle_exit(sig, frame)

    def on_load_failure(self, error: MiniserveError) -> None:
        self.load_failure = error
        self.should_exit = True


def serve(settings: Settings, processes: Processes, listener: socket.socket) -> None:
    """Serve until a signal comes. Raises MiniserveError if the model cannot be loaded."""
    app = create_app(settings, processes, on_load_failure=lambda error: server.on_load_failure(error))
    crowd = Crowd(max(1, descriptors.num_free() - SPARE_DESCRIPTORS))
    server = Server(
        uvicorn.Config(
            app,
            http=partial(Connection, crowd=crowd),  # type: ignore[arg-type]  # it is only ever called
            access_log=False,
            log_level="warning",
            lifespan="on",
            timeout_graceful_shutdown=int(DRAIN_SECONDS) + 2,
        )
    )
    for stop_signal in STOP_SIGNALS:
        signal.signal(stop_signal, server.handle_exit)
    server.banner = _banner(settings, *listener.getsockname()[:2])
    sys.setswitchinterval(GIL_SECONDS)
    server.run(sockets=[listener])
    if server.load_failure is not None:
        raise server.load_failure


def _banner(settings: Settings, host: str, port: int) -> str:
    config = read_config(settings.model)
    num_workers = len(sizes_of_workers(settings))
    return (
        f"miniserve listens on http://{f'[{host}]' if ':' in host else host}:{port} (process {os.getpid()}): "
        f"{config.num_parameters / 1e6:.1f} M weights, {settings.max_batch_size} slots, "
        f"{KVCache.num_bytes(config, settings.max_batch_size) / 1e6:.0f} MB of keys and values, "
        f"{num_workers} worker{'s' * (num_workers > 1)}"
    )
