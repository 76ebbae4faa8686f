"""`labctl serve`: the server of the working tree, in the foreground, with its own options behind ours."""

from __future__ import annotations

import re
from typing import Annotated

import typer

from labctl import paths
from labctl.errors import ServerDidNotStart, UsageProblem

MAX_PORT = 65535

Port = Annotated[str, typer.Option("--port", metavar="N", help="core.help.port")]


def serve(context: typer.Context, port: Port = "8033") -> None:
    from labctl.catalog.in_use import in_use
    from labctl.server import process as server
    from labctl.tree import hunts

    if not re.fullmatch("[0-9]{1,5}", port) or not 0 < int(port) <= MAX_PORT:
        raise UsageProblem("core.error.port", text=port, most=MAX_PORT)
    number = int(port)
    if server.is_taken(number):
        others = (*range(number + 1, MAX_PORT + 1), *range(8033, number))
        free = next(other for other in others if not server.is_taken(other))
        raise ServerDidNotStart("core.error.port_taken", port=number, free=free)
    root = paths.root()
    settings = (*in_use(root).lab.server_arguments, *context.args)
    raise typer.Exit(server.serve(hunts.subject(root), number, settings))
