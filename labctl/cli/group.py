"""How commands show themselves in `--help`, and what they say when one below them does not exist."""

from __future__ import annotations

import difflib
import shlex
from collections.abc import Iterator, Sequence
from typing import Any

from typer.core import TyperCommand, TyperGroup

from labctl.errors import UsageProblem
from labctl.i18n import t

# Of the commands below `labctl`, which are told apart by what they are for.
SECTIONS = {
    "core.section.first": ("demo",),
    "core.section.hunt": ("break", "load", "curve", "hint", "verify"),
    "core.section.runs": ("runs", "report"),
    "core.section.machine": ("serve", "doctor"),
}


class Command(TyperCommand):
    """One whose usage line leaves out the arguments that are hidden."""

    def collect_usage_pieces(self, ctx: Any) -> list[str]:
        shown = (one for one in self.get_params(ctx) if not getattr(one, "hidden", False))
        pieces: list[str] = [self.options_metavar or ""]
        return pieces + [piece for one in shown for piece in one.get_usage_pieces(ctx)]


class Group(TyperGroup):
    """One that says what was meant."""

    # typer carries its own copy of click in some versions, hence `Any`.
    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args and self.get_command(ctx, args[0]) is None:
            name = f"{ctx.command_path} {args[0]}"
            raise UsageProblem("core.error.no_command", name=name, command=_meant(ctx, args))
        return super().resolve_command(ctx, args)


class Commands(Group):
    """All of labctl, in the order in which a learner needs it."""

    def list_commands(self, ctx: Any) -> list[str]:
        del ctx
        return [name for names in SECTIONS.values() for name in names]

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        del ctx
        for section, names in SECTIONS.items():
            with formatter.section(t(section)):
                formatter.write_dl([(name, _first_sentence(self.commands[name])) for name in names])


def _first_sentence(command: Any) -> str:
    text: str = command.get_short_help_str(limit=1000)
    return text


def _meant(ctx: Any, args: Sequence[str]) -> str:
    """The command line that comes closest to one whose command does not exist."""
    name, rest = args[0].lower(), args[1:]
    if name == "help":
        return shlex.join(["labctl", *rest, "--help"])
    lines = [*_lines(ctx.command, ctx.command_path.split()[1:]), *_lines(ctx.find_root().command, [])]
    by_word = {"version": ["--version"]} | {line[-1]: line for line in reversed(lines)}
    if found := difflib.get_close_matches(name, by_word, n=1):
        return shlex.join(["labctl", *by_word[found[0]], *rest])
    return f"{ctx.command_path} --help"


def _lines(command: Any, words: Sequence[str]) -> Iterator[list[str]]:
    """Every command below this one, in words."""
    for name, below in getattr(command, "commands", {}).items():
        yield [*words, name]
        yield from _lines(below, [*words, name])
