"""`labctl report`: kept runs as one web page."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Annotated

import typer

from labctl import paths
from labctl.cli.shared import terminal
from labctl.errors import UsageProblem
from labctl.i18n import t

Runs = Annotated[list[str], typer.Argument(metavar="RUN...", help="runs.help.some")]
HtmlFile = Annotated[Path, typer.Option("--html", metavar="FILE", help="runs.help.html")]
Force = Annotated[bool, typer.Option("--force", help="runs.help.force")]


def report(some: Runs, html: HtmlFile, force: Force = False) -> None:
    """Write the page, all or nothing. Raises UsageProblem if the file exists or cannot be written."""
    from labctl.runs.store import load
    from labctl.tree import durable
    from labctl.view.report import page

    root = paths.root()
    names = " ".join(some)
    if html.exists() and not force:
        raise UsageProblem("runs.error.exists", file=html, names=names)
    text = page(list({run.id: run for run in (load(root, name) for name in some)}.values()))
    try:
        html.parent.stat()  # a folder that is not there is a slip, not a wish
        durable.write(html, text.encode(errors="replace"))
    except OSError as error:
        with contextlib.suppress(OSError):
            durable.clean(html)
        raise UsageProblem("runs.error.html", file=html, names=names, detail=error.strerror) from error
    terminal.note(t("runs.written", file=html))
