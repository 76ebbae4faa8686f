"""`labctl runs …`: the runs that were kept."""

from __future__ import annotations

import typer

from labctl.cli.commands import Commands
from labctl.cli.help import Command
from labctl.cli.runs.compare import compare
from labctl.cli.runs.list import list_
from labctl.cli.runs.show import show
from labctl.cli.shared import terminal

runs = typer.Typer(cls=Commands, help="runs.help.runs", rich_markup_mode=None)
runs.command("list", cls=Command, help="runs.help.list")(list_)
runs.command("show", cls=Command, help="runs.help.show")(show)
runs.command("compare", cls=Command, help="runs.help.compare")(compare)


@runs.callback(invoke_without_command=True)
def _before(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        terminal.data(context.get_help())
