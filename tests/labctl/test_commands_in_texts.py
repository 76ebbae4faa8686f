"""Every command line that a learner is told to type can be typed: in hints, pages, docs and next steps."""

import re
import shlex
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import typer

from labctl.cli.app import app
from tests.conftest import PROJECT

PAGES = (
    *(PROJECT / name for name in ("README.md", "README.es.md", "CONTRIBUTING.md", "ARCHITECTURE.md")),
    *sorted((PROJECT / "docs").glob("*.md")),
    *sorted((PROJECT / "labs").rglob("*.md")),
    *sorted((PROJECT / "breaks").rglob("*.md")),
    *sorted((PROJECT / "breaks").rglob("break.toml")),
    *sorted((PROJECT / "labctl/locales").glob("*.toml")),
)


@cache
def tree() -> Any:
    return typer.main.get_command(app)


def commands(page: Path) -> Iterator[str]:
    """What stands in code: between backticks, in a block, or as a next step."""
    text = page.read_text(encoding="utf-8").replace("\\\n", " ").replace('\\"', '"')
    if page.suffix == ".toml":
        pieces = re.findall(r"`([^`\n]*)`", text) + re.findall(r'^next = "([^"\n]*)"', text, re.MULTILINE)
    else:
        blocks = "\n".join(re.findall(r"^```[a-z]*\n(.*?)^```", text, re.MULTILINE | re.DOTALL))
        pieces = re.findall(r"`([^`\n]+)`", text) + blocks.splitlines()
    for piece in pieces:
        for part in re.split(r"&&|\|\||[;|&#]", piece.strip()):
            words = part.strip().removeprefix("$ ").removeprefix("bin/")
            if re.match(r"labctl [a-z]", words):
                yield words


def fault_of(line: str) -> str:
    """The command or option that there is none of, "" if all exist."""
    words = shlex.split(line)[1:]
    command = tree()
    while hasattr(command, "commands") and words:
        name = words.pop(0)
        if name not in command.commands:
            return f"no command {name}"
        command = command.commands[name]
    if command.context_settings.get("ignore_unknown_options"):
        return ""
    known = {option for parameter in command.params for option in parameter.opts} | {"-h", "--help", "--lang"}
    typed = {word.split("=")[0] for word in words if word.startswith("-")}
    return f"no option {', '.join(typed - known)}" if typed - known else ""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(PROJECT)))
def test_each_command_in_a_text_exists(page: Path) -> None:
    faults = {line: fault_of(line.replace("…", "")) for line in commands(page)}
    assert {line: fault for line, fault in faults.items() if fault} == {}


def test_commands_are_found_in_hints_and_pages() -> None:
    assert any("serve" in line for line in commands(PROJECT / "breaks/13-ttft-late/break.toml"))
    assert len(list(commands(PROJECT / "README.md"))) >= 4
