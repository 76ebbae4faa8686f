"""Command lines that the parser does not accept, explained in the learner's language."""

from __future__ import annotations

from typing import Any

from labctl.errors import UsageProblem


def problem_of(error: Any) -> UsageProblem:
    """What to say about a usage error of typer (or click): its own English words if no text is for it."""
    command = error.ctx.command_path if error.ctx else "labctl"
    match type(error).__name__:
        case "NoSuchOption":
            return UsageProblem("core.error.no_option", command=command, option=error.option_name)
        case "BadOptionUsage" if "requires" in error.message:
            return UsageProblem("core.error.option_alone", command=command, option=error.option_name)
        case "BadOptionUsage":
            return UsageProblem("core.error.option_value", command=command, option=error.option_name)
        case "MissingParameter" if error.param is not None:
            name = error.param.opts[0] if error.param.param_type_name == "option" else error.param.metavar
            return UsageProblem("core.error.missing", command=command, name=name)
        case "UsageError" if "unexpected extra argument" in error.message:
            extra = error.message.partition("(")[2].rpartition(")")[0].removeprefix("s) (")
            return UsageProblem("core.error.extra", command=command, extra=extra)
        case _:
            return UsageProblem("core.error.command_line", detail=error.format_message(), command=command)
