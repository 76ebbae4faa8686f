"""`python -m miniserve`: read the settings, take the port, serve until a signal comes, exit cleanly."""

import asyncio
import os
import signal
import socket
import sys
from types import FrameType

from miniserve.errors import MiniserveError, SettingsError
from miniserve.settings import Settings

# Threads are the engine's business. BLAS must not start its own beside them, and it decides while NumPy is
# imported.
for _variable in ("OPENBLAS", "OMP", "MKL", "BLIS", "VECLIB_MAXIMUM"):
    os.environ[f"{_variable}_NUM_THREADS"] = "1"

import uvicorn  # noqa: E402

from miniserve.app import create_app  # noqa: E402
from miniserve.checkpoint import read_config  # noqa: E402
from miniserve.connections import Connection  # noqa: E402
from miniserve.engine import DRAIN_SECONDS, slots_of_workers  # noqa: E402
from miniserve.kv_cache import KVCache  # noqa: E402

LAST_REQUESTS_SECONDS = 0.1
"""For what had been sent when the signal came to be read and get its 503; uvicorn would hang up unread."""

GIL_SECONDS = 0.0002
"""After how long a thread asks for the interpreter's lock; Python's own choice is 5 ms. Between two steps a
worker waits for the engine's thread, and that for whatever handler is at work: a flood of requests left 89 %
of the tokens a second, and leaves 92 and 97 % with this (`tests/soak/overload.py`, which alone notices)."""


class Server(uvicorn.Server):
    """uvicorn, with one line when it listens, and an engine that takes no more work from the signal on."""

    banner = ""
    load_failure: MiniserveError | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        if not self.should_exit:
            print(self.banner, file=sys.stderr, flush=True)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await asyncio.sleep(LAST_REQUESTS_SECONDS)
        await super().shutdown(sockets)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        self.config.app.state.engine.stop()  # type: ignore[union-attr]
        super().handle_exit(sig, frame)

    def on_load_failure(self, error: MiniserveError) -> None:
        self.load_failure = error
        self.should_exit = True


def main(arguments: list[str]) -> int:
    """Serve; returns the exit status: 0 after a signal, 1 where port or model cannot be had, 2 for usage."""
    try:
        settings = Settings.read(arguments, os.environ)
        config = read_config(settings.model)
        app = create_app(settings, on_load_failure=lambda error: server.on_load_failure(error))
        listener = _listen(settings.host, settings.port)
    except SettingsError as error:
        print(f"miniserve: {error}", file=sys.stderr)
        return 2
    except (MiniserveError, OSError) as error:
        print(f"miniserve: {error}", file=sys.stderr)
        return 1
    server = Server(
        uvicorn.Config(
            app,
            http=Connection,
            access_log=False,
            log_level="warning",
            lifespan="on",
            timeout_graceful_shutdown=int(DRAIN_SECONDS) + 2,
        )
    )
    # For a signal that comes before uvicorn has its own handlers, and because it raises the signal once more
    # when it is done.
    for stop_signal in (signal.SIGTERM, signal.SIGINT):
        signal.signal(stop_signal, server.handle_exit)
    host, port = listener.getsockname()[:2]
    num_workers = len(slots_of_workers(settings.max_batch_size, settings.threads))
    server.banner = (
        f"miniserve listens on http://{f'[{host}]' if ':' in host else host}:{port} (process {os.getpid()}): "
        f"{config.num_parameters / 1e6:.1f} M weights, {settings.max_batch_size} slots, "
        f"{KVCache.num_bytes(config, settings.max_batch_size) / 1e6:.0f} MB of keys and values, "
        f"{num_workers} worker{'s' * (num_workers > 1)}"
    )
    sys.setswitchinterval(GIL_SECONDS)
    server.run(sockets=[listener])
    if server.load_failure is not None:
        print(f"miniserve: {server.load_failure}", file=sys.stderr)
        return 1
    return 0


def _listen(host: str, port: int) -> socket.socket:
    """The listening socket. Raises OSError with a message for people."""
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listener = socket.create_server(address[:2], family=family, backlog=2048)
    except OSError as error:
        reason = str(error.strerror).partition(" (while")[0]  # `create_server` adds the address
        raise OSError(f"cannot listen on {host} port {port}: {reason}") from error
    # Connections inherit it. Without, the kernel keeps a token back until the client has acknowledged the one
    # before, which clients put off for 40 ms; asyncio sets it only on sockets whose protocol was named.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
