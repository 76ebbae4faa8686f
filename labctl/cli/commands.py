"""Which command was meant by one that does not exist, and the order in which `labctl --help` lists them."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from typing import Any

from labctl.cli.help import Group, summaries
from labctl.errors import UsageProblem
from labctl.i18n import t

SECTIONS = {
    "core.section.first": ("demo",),
    "core.section.hunt": (
        "break",
        "load",
        "curve",
        "hint",
        "diagnose",
        "verify",
        "hunt",
        "contrast",
        "progress",
    ),
    "core.section.runs": ("runs", "report"),
    "core.section.machine": ("serve", "doctor"),
    "core.section.authors": ("dev",),
}


class Commands(Group):
    """Commands below a command; an unknown one gets the command line that comes closest."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args and self.get_command(ctx, args[0]) is None:
            name = f"{ctx.command_path} {args[0]}"
            raise UsageProblem("core.error.no_command", name=name, command=_meant(ctx, args))
        return super().resolve_command(ctx, args)


class AllCommands(Commands):
    """Those of `labctl` itself, in the order in which a learner needs them."""

    def list_commands(self, ctx: Any) -> list[str]:
        del ctx
        return [name for names in SECTIONS.values() for name in names]

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        del ctx
        for section, names in SECTIONS.items():
            with formatter.section(t(section)):
                formatter.write_dl(summaries(self, list(names)))


def _meant(ctx: Any, args: Sequence[str]) -> str:
    """The command line that comes closest to one whose command does not exist."""
    import difflib

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
