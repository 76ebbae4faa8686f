"""`labctl serve`: the server of the working tree, in the foreground."""

from __future__ import annotations

from typing import Annotated

import typer

from labctl import paths
from labctl.errors import ServerDidNotStart

MAX_PORT = 65535

Port = Annotated[int, typer.Option("--port", min=1, max=MAX_PORT, help="core.help.port")]


def serve(port: Port = 8033) -> None:
    from labctl.catalog.in_use import in_use
    from labctl.server import process as server

    if server.is_taken(port):
        others = (*range(port + 1, MAX_PORT + 1), *range(8033, port))
        free = next(other for other in others if not server.is_taken(other))
        raise ServerDidNotStart("core.error.port_taken", port=port, free=free)
    root = paths.root()
    raise typer.Exit(server.serve(root, port, in_use(root).lab.server_arguments))
