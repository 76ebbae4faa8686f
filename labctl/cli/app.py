"""The command line as a whole: which commands there are, in which language, and how each ending becomes an
exit code.

Help texts are keys of the locales; `run` puts the texts in once the language is known. A command imports what
it needs inside, because start-up time is a feature.
"""

from __future__ import annotations

from typing import Annotated, Any

import typer

from labctl import i18n, paths
from labctl.cli import usage
from labctl.cli.breaks import breaks
from labctl.cli.commands import AllCommands
from labctl.cli.contrast import contrast
from labctl.cli.curve import curve
from labctl.cli.demo import demo
from labctl.cli.dev import dev
from labctl.cli.diagnose import diagnose
from labctl.cli.doctor import doctor
from labctl.cli.help import Command
from labctl.cli.hint import hint
from labctl.cli.hunt import hunt
from labctl.cli.load import load
from labctl.cli.progress import progress
from labctl.cli.report import report
from labctl.cli.runs import runs
from labctl.cli.serve import serve
from labctl.cli.shared import notice_interrupted, terminal
from labctl.cli.typed import Json
from labctl.cli.verify import verify
from labctl.cli.where import where
from labctl.errors import ExitCode, LabctlError, UsageProblem
from labctl.i18n import t

app = typer.Typer(
    name="labctl",
    cls=AllCommands,
    help="core.help.labctl",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("demo", cls=Command, help="load.help.demo")(demo)
app.add_typer(breaks, name="break")
app.command("load", cls=Command, help="load.help.load")(load)
app.command("curve", cls=Command, help="load.help.curve")(curve)
app.command("hint", cls=Command, help="core.help.hint")(hint)
app.command("diagnose", cls=Command, help="core.help.diagnose")(diagnose)
app.command("verify", cls=Command, help="load.help.verify")(verify)
app.command("hunt", cls=Command, help="core.help.hunt")(hunt)
app.command("contrast", cls=Command, help="core.help.contrast")(contrast)
app.command("progress", cls=Command, help="core.help.progress")(progress)
app.add_typer(runs, name="runs")
app.command("report", cls=Command, help="runs.help.report")(report)
its_own = {"allow_extra_args": True, "ignore_unknown_options": True}
app.command("serve", cls=Command, help="core.help.serve", context_settings=its_own)(serve)
app.command("doctor", cls=Command, help="core.help.doctor")(doctor)
app.add_typer(dev, name="dev")

Version = Annotated[bool, typer.Option("--version", help="core.help.version")]
Language = Annotated[str | None, typer.Option("--lang", metavar="en|es", help="core.help.lang")]


@app.callback(invoke_without_command=True)
def _start(
    context: typer.Context, version: Version = False, json: Json = False, lang: Language = None
) -> None:
    # `run` has taken --lang out of the command line already; it stands here for --help.
    del lang
    if version:
        from importlib import metadata

        terminal.data(f"labctl {metadata.version('miniserve-lab')}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        where(json=json)
    elif json:
        raise UsageProblem("core.error.json_first", command=context.invoked_subcommand)
    elif context.invoked_subcommand not in ("break", "doctor"):
        notice_interrupted(paths.root())


def run(arguments: list[str]) -> int:
    """Carry out one command line; returns the exit code. Expected failures are printed, never raised."""
    try:
        i18n.choose(None)
        arguments = _take_language(arguments)
        command: Any = typer.main.get_command(app)
        _translate(command)
        # Not `command.main`, which turns a closed pipe into exit code 1: here that means "not fixed".
        with command.make_context("labctl", arguments) as context:
            command.invoke(context)
        return ExitCode.OK
    except typer.Exit as leaving:
        return leaving.exit_code
    except LabctlError as problem:
        terminal.error(problem)
        return problem.exit_code
    except _CommandLineError as problem:
        terminal.error(usage.problem_of(problem))
        return ExitCode.USAGE
    except (KeyboardInterrupt, typer.Abort):
        terminal.note(t("core.said.stopped"))
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        raise
    except OSError as problem:
        detail = ": ".join(str(part) for part in (problem.filename, problem.strerror) if part)
        terminal.error(LabctlError("core.error.system", detail=detail or problem))
        return ExitCode.INTERNAL
    except Exception:
        import traceback

        terminal.note(traceback.format_exc())
        terminal.error(LabctlError("core.error.internal"))
        return ExitCode.INTERNAL


# typer carries its own copy of click in some versions; this is the class of usage errors in either.
_CommandLineError: Any = typer.BadParameter.__base__


def _take_language(arguments: list[str]) -> list[str]:
    """Set the language from `--lang es` or `--lang=es` anywhere before `--`; returns the other arguments."""
    rest = list(arguments)
    for index, argument in enumerate(rest):
        if argument == "--":
            break
        if argument == "--lang" and index + 1 < len(rest):
            i18n.choose(rest[index + 1])
            return rest[:index] + rest[index + 2 :]
        if argument.startswith("--lang="):
            i18n.choose(argument.removeprefix("--lang="))
            return rest[:index] + rest[index + 1 :]
    return rest


def _translate(command: Any) -> None:
    """Put texts for keys, in a command and everything below it."""
    command.help = t(command.help) if command.help else None
    for parameter in command.params:
        if (help_key := getattr(parameter, "help", None)) and help_key in i18n.texts(i18n.language()):
            parameter.help = t(help_key)
    for subcommand in getattr(command, "commands", {}).values():
        _translate(subcommand)
