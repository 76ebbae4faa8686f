"""`python -m miniserve`: read the settings, take the port, start the workers, serve, exit cleanly.

Must not import NumPy before the workers have been started: to import what a server needs takes as long as a
worker takes to be ready.
"""

import os
import signal
import socket
import sys
from contextlib import closing

from miniserve.errors import MiniserveError, SettingsError
from miniserve.processes import Processes
from miniserve.settings import Settings

# Threads are the engine's business. BLAS must not start its own beside them, and it decides while NumPy is
# imported.
for _variable in ("OPENBLAS", "OMP", "MKL", "BLIS", "VECLIB_MAXIMUM"):
    os.environ[f"{_variable}_NUM_THREADS"] = "1"


def main(arguments: list[str]) -> int:
    """Serve; returns the exit status: 0 after a signal, 1 if port or model cannot be had, 2 for usage."""
    try:
        settings = Settings.read(arguments, os.environ)
    except SettingsError as error:
        print(f"miniserve: {error}", file=sys.stderr)
        return 2
    try:
        with (
            closing(_listen(settings.host, settings.port)) as listener,
            closing(Processes(settings)) as processes,
        ):
            processes.start()
            from miniserve.http.server import serve

            serve(settings, processes, listener)
    except MiniserveError as error:
        print(f"miniserve: {error}", file=sys.stderr)
        return 1
    return 0


def _listen(host: str, port: int) -> socket.socket:
    """The listening socket. Raises MiniserveError if it cannot be had."""
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listener = socket.create_server(address[:2], family=family, backlog=2048)
    except OSError as error:
        reason = str(error.strerror).partition(" (while")[0]  # `create_server` adds the address
        raise MiniserveError(f"cannot listen on {host} port {port}: {reason}") from error
    # Connections inherit it. Without, the kernel keeps a token back until the client has acknowledged the one
    # before, which clients put off for 40 ms; asyncio sets it only on sockets whose protocol was named.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


if __name__ == "__main__":
    # Until the server has a handler of its own Ctrl-C just ends the process, with no traceback of an import.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    sys.exit(main(sys.argv[1:]))
