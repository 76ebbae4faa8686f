"""`labctl dev …`: for those who write breaks."""

from __future__ import annotations

import typer

from labctl.cli.commands import Commands
from labctl.cli.dev.check import check
from labctl.cli.dev.new import new
from labctl.cli.dev.show import show
from labctl.cli.help import Command
from labctl.cli.shared import terminal

dev = typer.Typer(cls=Commands, help="dev.help.dev", rich_markup_mode=None)
dev.command("check", cls=Command, help="dev.help.check")(check)
dev.command("new", cls=Command, help="dev.help.new")(new)
dev.command("show", cls=Command, help="dev.help.show")(show)


@dev.callback(invoke_without_command=True)
def _before(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        terminal.data(context.get_help())
