"""`labctl serve`: the server of the working tree, in the foreground."""

from __future__ import annotations

from typing import Annotated

import typer

from labctl import paths

Port = Annotated[int, typer.Option("--port", min=1, max=65535, help="core.help.port")]


def serve(port: Port = 8033) -> None:
    from labctl.catalog.in_use import in_use
    from labctl.server import process as server

    root = paths.root()
    raise typer.Exit(server.serve(root, port, in_use(root).lab.server_arguments))
