"""Which runs."""

from __future__ import annotations

from typing import Annotated

import typer

RunId = Annotated[str, typer.Argument(metavar="RUN", help="runs.help.run")]
FirstRun = Annotated[str, typer.Argument(metavar="A", help="runs.help.first")]
SecondRun = Annotated[str, typer.Argument(metavar="B", help="runs.help.second")]
