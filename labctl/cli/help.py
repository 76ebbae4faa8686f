"""`--help` in the learner's language, for every command. Knows nothing of which commands there are.

typer carries its own copy of click in some versions, so the types of its contexts and formatters are `Any`.
"""

from __future__ import annotations

from typing import Any

from typer.core import TyperCommand, TyperGroup

from labctl.i18n import t


class _Helpful:
    """How a command writes its help."""

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        words = [t("core.help.some_options"), *(name for name, _ in _arguments(ctx))]
        if hasattr(self, "commands"):
            words.append(t("core.help.a_command"))
        formatter.write_usage(ctx.command_path, " ".join(words), prefix=f"{t('core.help.usage')} ")

    def format_options(self, ctx: Any, formatter: Any) -> None:
        for title, rows in (("arguments", _arguments(ctx)), ("options", _options(ctx))):
            if rows:
                with formatter.section(t(f"core.help.{title}")):
                    formatter.write_dl(rows)
        if hasattr(self, "commands"):
            self.format_commands(ctx, formatter)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        with formatter.section(t("core.help.commands")):
            formatter.write_dl(summaries(ctx.command, list(ctx.command.commands)))


class Command(_Helpful, TyperCommand):
    """A command, with help in the learner's language."""


class Group(_Helpful, TyperGroup):
    """A command that has others below it, with help in the learner's language."""


def summaries(group: Any, names: list[str]) -> list[tuple[str, str]]:
    """Commands of a group, each with the first sentence of its help."""
    return [(name, group.commands[name].get_short_help_str(limit=1000)) for name in names]


def _arguments(ctx: Any) -> list[tuple[str, str]]:
    """What has no name: how it is written in a usage line, and what it means."""
    return [
        (one.metavar, one.help)
        for one in ctx.command.get_params(ctx)
        if one.param_type_name == "argument" and not one.hidden
    ]


def _options(ctx: Any) -> list[tuple[str, str]]:
    own = [one for one in ctx.command.get_params(ctx) if one.param_type_name == "option"]
    rows = []
    for one in own:
        names = ", ".join(sorted(one.opts, key=len))
        text = t("core.help.help") if "--help" in one.opts else one.help
        rows.append(
            (
                names if one.is_flag else f"{names} {one.metavar}",
                f"{text}  {t('core.help.required')}" if one.required else text,
            )
        )
    return rows
