"""The commands, thin: each imports what it needs inside, because start-up time is a feature.

Help texts are keys of the locales; `main` puts the texts in once the language is known.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from labctl import i18n, paths
from labctl.cli import load as cli_load
from labctl.cli import runs as cli_runs
from labctl.errors import ExitCode, LabctlError, UsageProblem
from labctl.i18n import t
from labctl.view.terminal import Cell, Terminal

if TYPE_CHECKING:
    from labctl.tree.patching import Reverted

app = typer.Typer(
    name="labctl",
    help="core.help.labctl",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
breaks = typer.Typer(help="core.help.break", rich_markup_mode=None)
app.add_typer(breaks, name="break")
cli_load.register(app)
cli_runs.register(app)

terminal = Terminal()

Json = Annotated[bool, typer.Option("--json", help="core.help.json")]
Language = Annotated[str | None, typer.Option("--lang", metavar="en|es", help="core.help.lang")]
BreakId = Annotated[str, typer.Argument(metavar="BREAK", help="core.help.break_id")]
LearnerName = Annotated[str | None, typer.Option("--learner", metavar="NAME", help="core.help.learner")]


@app.callback(invoke_without_command=True)
def _start(context: typer.Context, json: Json = False, lang: Language = None) -> None:
    # `run` has taken --lang out of the command line already; it stands here for --help.
    del lang
    if context.invoked_subcommand is None:
        _where(json)
        return
    if json:
        raise UsageProblem("core.error.json_first", command=context.invoked_subcommand)
    if context.invoked_subcommand not in ("break", "doctor"):
        _notice_interrupted()


def _where(json: bool) -> None:
    from labctl.learner import status

    step = status.step(paths.root())
    if json:
        terminal.json({"where": step.where, "text": step.text, "next": step.next_command})
        return
    terminal.data(step.text)
    terminal.data(f"→ {step.next_command}", "strong")


@breaks.callback(invoke_without_command=True)
def _before_break(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        terminal.data(context.get_help())
    elif context.invoked_subcommand not in ("recover", "revert"):
        _notice_interrupted()


@breaks.command("list", help="core.help.break_list")
def break_list(json: Json = False) -> None:
    from labctl.catalog.breaks import load_breaks
    from labctl.tree import attempts

    root = paths.root()
    active = attempts.load_active(root)
    verified = {attempt.break_id for attempt in attempts.closed(root) if attempt.outcome == "verified"}
    tried = {attempt.break_id for attempt in attempts.closed(root)}

    def state(break_id: str) -> str:
        if active is not None and active.break_id == break_id:
            return "applied"
        return "verified" if break_id in verified else "tried" if break_id in tried else "new"

    catalog = [(brk, state(brk.id)) for brk in load_breaks(root)]
    if json:
        keys = ("id", "bug_id", "slug", "title", "concept", "lab", "difficulty", "state")
        rows = [
            (b.id, b.bug_id, b.slug, str(b.title), str(b.concept), b.lab, b.difficulty, s) for b, s in catalog
        ]
        terminal.json([dict(zip(keys, row, strict=True)) for row in rows])
        return
    columns = [t(f"core.column.{name}") for name in ("id", "title", "concept", "difficulty", "state")]
    terminal.table(
        columns,
        [
            (b.id, str(b.title), str(b.concept), f"{b.difficulty}/5", Cell(t(f"core.state.{s}"), _TONES[s]))
            for b, s in catalog
        ],
    )
    _say_next()


_TONES: dict[str, Any] = {"applied": "warn", "verified": "good", "tried": "dim", "new": "plain"}


@breaks.command("show", help="core.help.break_show")
def break_show(break_id: BreakId, json: Json = False) -> None:
    from labctl.catalog.breaks import load_break

    brk = load_break(paths.root(), break_id)
    known: dict[str, Any] = {
        "id": brk.id,
        "title": str(brk.title),
        "concept": str(brk.concept),
        "lab": brk.lab,
        "difficulty": brk.difficulty,
        "symptom": str(brk.symptom),
        "load": list(brk.concurrency),
        "tests": list(brk.tests),
        "hints": len(brk.hints),
    }
    if json:
        terminal.json({**known, "bug_id": brk.bug_id})
        return
    for name, value in known.items():
        text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
        terminal.data(f"{t(f'core.column.{name}')}: {text}")
    _say_next()


@breaks.command("apply", help="core.help.break_apply")
def break_apply(break_id: BreakId, learner: LearnerName = None, json: Json = False) -> None:
    from labctl.catalog.breaks import load_break
    from labctl.learner import name as learners
    from labctl.tree import lock, patching

    root = paths.root()
    brk = load_break(root, break_id)
    with lock.hold(root):
        attempt = patching.apply(root, brk, learners.name(root, learner))
    if json:
        record = {
            "break": brk.id,
            "attempt": attempt.id,
            "learner": attempt.learner,
            "record": attempt.record,
        }
        terminal.json(record)
        return
    terminal.note(t("core.said.applied", break_id=brk.id, title=brk.title))
    terminal.note(t("core.said.record", file=attempt.record))
    _say_next()


@breaks.command("revert", help="core.help.break_revert")
def break_revert(json: Json = False) -> None:
    from labctl.tree import lock, patching

    root = paths.root()
    with lock.hold(root):
        reverted = patching.revert(root)
    _say_reverted(root, reverted, json)


@breaks.command("recover", help="core.help.break_recover")
def break_recover(json: Json = False) -> None:
    from labctl.catalog.breaks import load_break
    from labctl.tree import attempts, lock, patching

    root = paths.root()
    with lock.hold(root):
        active = attempts.load_active(root)
        brk = load_break(root, active.break_id) if active and active.phase == "applied" else None
        reverted = patching.recover(root, brk)
    if reverted is not None:
        _say_reverted(root, reverted, json)
    elif json:
        terminal.json({"attempt": None, "files": []})
    else:
        terminal.note(t("core.said.nothing_to_recover"))
        _say_next()


@breaks.command("status", help="core.help.break_status")
def break_status(json: Json = False) -> None:
    from labctl.tree import attempts, patching

    root = paths.root()
    attempt = attempts.load_active(root)
    if attempt is None:
        if json:
            terminal.json(None)
        else:
            terminal.data(t("core.said.no_attempt"))
            _say_next_or_stray(root)
        return
    details: dict[str, Any] = {
        "break": attempt.break_id,
        "attempt": attempt.id,
        "phase": attempt.phase,
        "learner": attempt.learner,
        "applied_at": attempt.applied_at,
        "base_commit": attempt.base_commit,
        "hints_used": attempt.hints_used,
        "record": attempt.record,
        "files": patching.file_states(root, attempt),
    }
    if json:
        terminal.json({**details, "measured": attempt.measured})
        return
    for name, value in details.items():
        if name == "files":
            for path, state in value.items():
                terminal.data(f"{path}: {t(f'core.file.{state}')}")
        elif value is not None:
            terminal.data(f"{t(f'core.column.{name}')}: {value}")
    _say_next()


@app.command("hint", help="core.help.hint")
def hint(
    all_seen: Annotated[bool, typer.Option("--all-seen", help="core.help.all_seen")] = False,
    json: Json = False,
) -> None:
    from labctl.learner import hints
    from labctl.tree import lock

    root = paths.root()
    intact = True
    if all_seen:
        shown = hints.seen(root)
    else:
        with lock.hold(root):
            new, intact = hints.reveal(root)
        shown = [new] if new else []
    if json:
        keys = ("break", "number", "total", "text")
        values = [(h.break_id, h.number, h.total, h.text) for h in shown]
        terminal.json([dict(zip(keys, value, strict=True)) for value in values])
        return
    for one in shown:
        terminal.data(f"{one.number}/{one.total}  {one.text}")
    if not shown:
        terminal.note(t("core.said.no_hint_seen" if all_seen else "core.said.no_more_hints"))
    if not intact:
        terminal.note(t("core.said.record_anew"), "warn")
    _say_next()


@app.command("serve", help="core.help.serve")
def serve(
    port: Annotated[int, typer.Option("--port", min=1, max=65535, help="core.help.port")] = 8033,
) -> None:
    from labctl.server import process as server

    raise typer.Exit(server.serve(paths.root(), port))


@app.command("doctor", help="core.help.doctor")
def doctor(json: Json = False) -> None:
    import dataclasses

    from labctl.doctor import examine

    checks = examine(paths.root())
    if json:
        terminal.json([dataclasses.asdict(check) for check in checks])
    else:
        marks = {"good": "✓", "warn": "!", "bad": "✗"}
        for check in checks:
            terminal.data(f"{marks[check.health]} {check.name}: {check.found}", check.health)
            if check.fix:
                terminal.data(f"    {check.fix}")
    if any(check.health == "bad" for check in checks):
        raise typer.Exit(ExitCode.NOT_FIXED)


def _say_reverted(root: Path, reverted: Reverted, json: bool) -> None:
    if json:
        files = [
            {
                "path": file.path,
                "outcome": file.outcome,
                "kept": paths.shown(file.kept, root) if file.kept else None,
                "kept_patch": paths.shown(file.kept_patch, root) if file.kept_patch else None,
            }
            for file in reverted.files
        ]
        terminal.json({"attempt": reverted.attempt.id, "outcome": reverted.attempt.outcome, "files": files})
        return
    if reverted.attempt.outcome == "interrupted":
        terminal.note(t("core.said.rolled_back", break_id=reverted.attempt.break_id))
    for file in reverted.files:
        terminal.note(t(f"core.said.{file.outcome}", file=file.path))
        if file.kept and file.kept_patch:
            kept, patch = paths.shown(file.kept, root), paths.shown(file.kept_patch, root)
            terminal.note(t("core.said.kept", file=file.path, kept=kept, patch=patch), "warn")
    if not reverted.record_intact:
        terminal.note(t("core.said.record_anew"), "warn")
    if reverted.attempt.outcome == "reverted" and reverted.attempt.record:
        terminal.note(t("core.said.unsealed", file=reverted.attempt.record))
    _say_next_or_stray(root)


def _notice_interrupted() -> None:
    from labctl.tree import attempts

    attempt = attempts.load_active(paths.root())
    if attempt is not None and attempt.phase != "applied":
        terminal.note(t("core.said.interrupted", break_id=attempt.break_id), "warn")


def _say_next_or_stray(root: Path) -> None:
    """What comes next; first of all to mend what is still broken in a commit, the index or the tree."""
    from labctl.errors import RepositoryProblem
    from labctl.tree import stray

    try:
        found = stray.find(root)
    except RepositoryProblem:  # whoever needs git will say so
        found = None
    if found:
        terminal.note(found.problem.message, "warn")
        terminal.next(found.problem.next_command)
    else:
        _say_next()


def _say_next() -> None:
    from labctl.learner import status

    terminal.next(status.step(paths.root()).next_command)


def main() -> NoReturn:
    """Run labctl on `sys.argv` and leave the process with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # a C locale is no reason to fail
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _leave)
    try:
        code = run(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:  # `labctl … | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = ExitCode.OK
    sys.exit(code)


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
        command_path = problem.ctx.command_path if problem.ctx else "labctl"
        detail = problem.format_message()
        terminal.error(UsageProblem("core.error.command_line", detail=detail, command=command_path))
        return ExitCode.USAGE
    except (KeyboardInterrupt, typer.Abort):
        terminal.note(t("core.said.stopped"))
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        raise
    except OSError as problem:
        terminal.error(LabctlError("core.error.system", detail=problem))
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


def _leave(number: int, _: object) -> None:
    """Let every `finally` run when the process is asked to end."""
    raise SystemExit(128 + number)
