"""Which break, and whose."""

from __future__ import annotations

from typing import Annotated

import typer

BreakId = Annotated[str, typer.Argument(metavar="BREAK", help="core.help.break_id")]
LearnerName = Annotated[str | None, typer.Option("--learner", metavar="NAME", help="core.help.learner")]
