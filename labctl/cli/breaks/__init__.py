"""`labctl break …`: put a break in, look at it from outside, take it out."""

from __future__ import annotations

import typer

from labctl import paths
from labctl.cli.breaks.apply import apply
from labctl.cli.breaks.list import list_
from labctl.cli.breaks.recover import recover
from labctl.cli.breaks.revert import revert
from labctl.cli.breaks.show import show
from labctl.cli.breaks.status import status
from labctl.cli.commands import Commands
from labctl.cli.help import Command
from labctl.cli.shared import notice_interrupted, terminal

breaks = typer.Typer(cls=Commands, help="core.help.break", rich_markup_mode=None)
breaks.command("list", cls=Command, help="core.help.break_list")(list_)
breaks.command("show", cls=Command, help="core.help.break_show")(show)
breaks.command("apply", cls=Command, help="core.help.break_apply")(apply)
breaks.command("revert", cls=Command, help="core.help.break_revert")(revert)
breaks.command("recover", cls=Command, help="core.help.break_recover")(recover)
breaks.command("status", cls=Command, help="core.help.break_status")(status)


@breaks.callback(invoke_without_command=True)
def _before(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        terminal.data(context.get_help())
    elif context.invoked_subcommand not in ("recover", "revert"):
        notice_interrupted(paths.root())
