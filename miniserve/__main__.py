"""`python -m miniserve`: read the settings, take the port, start the workers, serve, exit cleanly.

Must not import NumPy before it starts the workers: the imports that a server needs take as long as a worker
takes to get ready, so both happen at the same time.
"""

import signal

if __name__ == "__main__":
    # Until the server has a handler of its own, Ctrl-C ends the process at once and without a traceback; the
    # workers end when their connections do.
    signal.signal(signal.SIGINT, signal.SIG_DFL)

import os
import socket
import sys
from contextlib import closing

from miniserve import descriptors
from miniserve.errors import MiniserveError, SettingsError
from miniserve.processes import Processes
from miniserve.settings import Settings

# The engine decides about threads. BLAS must not start its own, and it reads these while NumPy is imported.
for _variable in ("OPENBLAS", "OMP", "MKL", "BLIS", "VECLIB_MAXIMUM"):
    os.environ[f"{_variable}_NUM_THREADS"] = "1"


def main(arguments: list[str]) -> int:
    """Serve; returns the exit status: 0 after a signal, 1 if port or model cannot be had, 2 for usage."""
    descriptors.open_standard_streams()
    descriptors.raise_limit()
    try:
        settings = Settings.read(arguments, os.environ)
    except SettingsError as error:
        descriptors.say(f"miniserve: {error}")
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
        descriptors.say(f"miniserve: {error}")
        return 1
    return 0


def _listen(host: str, port: int) -> socket.socket:
    """The listening socket. Raises MiniserveError if it cannot be had."""
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listener = socket.create_server(address[:2], family=family, backlog=2048)
    except UnicodeError as error:  # a name with an empty or endless part never reaches the resolver
        raise MiniserveError(f"cannot listen on {host} port {port}: this is no host name") from error
    except OSError as error:
        reason = str(error.strerror).partition(" (while")[0]  # `create_server` adds the address
        raise MiniserveError(f"cannot listen on {host} port {port}: {reason}") from error
    # Connections inherit it. Without it the kernel holds a token back until the client acknowledges the one
    # before, which clients put off for 40 ms. asyncio sets it only on sockets whose protocol was named.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
