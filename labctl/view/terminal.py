"""The one place that prints. Data goes to stdout, commentary to stderr; colour and width never change the
content.

On a terminal, tables are drawn with rich and words are coloured (unless `NO_COLOR`); in a pipe or a file the
same content comes out plain. Knows nothing about breaks, servers or loads.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import textwrap
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TextIO

if TYPE_CHECKING:
    from labctl.errors import LabctlError

Tone = Literal["plain", "good", "bad", "warn", "dim", "strong"]

MAX_TEXT_WIDTH = 80  # what is easy to read

_ANSI: dict[Tone, str] = {"good": "32", "bad": "31", "warn": "33", "dim": "2", "strong": "1"}
_RICH: dict[Tone, str] = {"good": "green", "bad": "red", "warn": "yellow", "dim": "dim", "strong": "bold"}


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell with a tone. A plain `str` will do if no tone is needed."""

    text: str
    tone: Tone = "plain"


class Terminal:
    """Writes for people and for programs. `out` and `err` default to the process's streams at call time."""

    def __init__(self, out: TextIO | None = None, err: TextIO | None = None) -> None:
        self._out = out
        self._err = err

    @property
    def out(self) -> TextIO:
        return self._out or sys.stdout

    @property
    def err(self) -> TextIO:
        return self._err or sys.stderr

    def data(self, text: str = "", tone: Tone = "plain") -> None:
        """One piece of the answer, to stdout."""
        self._write(self.out, text, tone)

    def note(self, text: str = "", tone: Tone = "plain") -> None:
        """What labctl is doing or advises, to stderr."""
        self._write(self.err, text, tone)

    def next(self, command: str) -> None:
        """The one command to type now, to stderr."""
        self._write(self.err, f"→ {command}", "strong")

    def error(self, problem: LabctlError) -> None:
        """What went wrong, and what to type now, to stderr."""
        self._write(self.err, f"labctl: {problem.message}", "bad")
        self.next(problem.next_command)

    def json(self, value: object) -> None:
        """One JSON document, to stdout; the same on a terminal and in a pipe."""
        self._write(self.out, json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False))

    def table(
        self,
        columns: Sequence[str],
        rows: Sequence[Sequence[str | Cell]],
        *,
        title: str = "",
        right: Sequence[int] = (),
    ) -> None:
        """A table to stdout. `right` lists the columns to align right. Cells are never cut, only folded
        between words; if the terminal is too narrow for that, each row becomes a list.
        """
        cells = [[cell if isinstance(cell, Cell) else Cell(cell) for cell in row] for row in rows]
        if not self.out.isatty():
            self._plain_table(columns, cells, title, right)
        elif widths := _widths(columns, cells, right, self.width):
            self._rich_table(columns, cells, title, right, widths)
        else:
            self._list(columns, cells, title)

    @property
    def can_ask(self) -> bool:
        """Whether somebody is there to answer."""
        return sys.stdin is not None and sys.stdin.isatty() and self.err.isatty()

    def ask(self, question: str) -> str:
        """The line that somebody types; "" for Enter alone, at the end of the input, without a terminal."""
        if not self.can_ask:
            return ""
        self.err.write(f"{question} ")
        self.err.flush()
        try:
            return sys.stdin.readline().strip()
        except UnicodeDecodeError:  # not in the terminal's own encoding
            return ""

    @contextmanager
    def progress(self) -> Iterator[Callable[[str], None]]:
        """One line on stderr that is rewritten in place. Off a terminal it prints a line at most every ten
        seconds.
        """
        live = self.err.isatty()
        last_line_at = time.monotonic()

        def show(text: str) -> None:
            nonlocal last_line_at
            if live:
                # A line that wraps cannot be rewritten, so this one, which nobody keeps, is cut.
                self.err.write("\r\x1b[2K" + text[: self.width - 1])
                self.err.flush()
            elif time.monotonic() - last_line_at >= 10:
                last_line_at = time.monotonic()
                self.note(text)

        try:
            yield show
        finally:
            if live:
                self.err.write("\r\x1b[2K")
                self.err.flush()

    def fold(self, text: str, indent: str = "") -> str:
        """`text` in lines that are easy to read here; all but the first begin with `indent`."""
        return fold(text, self.width, indent)

    @property
    def width(self) -> int:
        """Columns of the terminal; 100 without one, so that what is drawn in a pipe is always the
        same.
        """
        return shutil.get_terminal_size().columns if self.out.isatty() else 100

    def _write(self, stream: TextIO, text: str, tone: Tone = "plain") -> None:
        print(_coloured(stream, text, tone), file=stream, flush=True)

    def _rich_table(
        self,
        columns: Sequence[str],
        rows: Sequence[Sequence[Cell]],
        title: str,
        right: Sequence[int],
        widths: Sequence[int],
    ) -> None:
        from rich.console import Console
        from rich.table import Table
        from rich.text import Text

        table = Table(title=title or None, title_justify="left", title_style="bold")
        for index, column in enumerate(columns):
            justify: Literal["left", "right"] = "right" if index in right else "left"
            table.add_column(column, justify=justify, width=widths[index], overflow="fold")
        for row in rows:
            table.add_row(*(Text(cell.text, style=_RICH.get(cell.tone, "")) for cell in row))
        # Both, or rich takes a terminal that calls itself dumb for one of 80 columns.
        Console(file=self.out, width=self.width, height=1, highlight=False).print(table)

    def _list(self, columns: Sequence[str], rows: Sequence[Sequence[Cell]], title: str) -> None:
        if title:
            self.data(title, "strong")
        for number, row in enumerate(rows):
            if number:
                self.data()
            for column, cell in zip(columns, row, strict=True):
                self.data(f"{column}: {cell.text}", cell.tone)

    def _plain_table(
        self, columns: Sequence[str], rows: Sequence[Sequence[Cell]], title: str, right: Sequence[int]
    ) -> None:
        lines = [list(columns), *([cell.text for cell in row] for row in rows)]
        widths = [max(len(line[index]) for line in lines) for index in range(len(columns))]
        lines.insert(1, ["-" * width for width in widths])
        if title:
            self.data(title)
        for line in lines:
            padded = (
                text.rjust(widths[index]) if index in right else text.ljust(widths[index])
                for index, text in enumerate(line)
            )
            self.data("  ".join(padded).rstrip())


def fold(text: str, width: int, indent: str = "") -> str:
    """`text` in lines of at most `width` columns, broken between words; its own line breaks stay."""
    return "\n".join(
        textwrap.fill(
            line,
            min(width, MAX_TEXT_WIDTH),
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )
        for line in text.splitlines()
    )


def _coloured(stream: TextIO, text: str, tone: Tone) -> str:
    plain = (
        tone not in _ANSI
        or not stream.isatty()
        or os.environ.get("NO_COLOR")
        or os.environ.get("TERM") == "dumb"
    )
    return text if plain else f"\x1b[{_ANSI[tone]}m{text}\x1b[0m"


def _widths(
    columns: Sequence[str], rows: Sequence[Sequence[Cell]], right: Sequence[int], available: int
) -> list[int]:
    """How wide the columns of a drawn table are. None is narrower than its longest word, or, aligned right,
    than its longest figure with its unit; empty if there is no room for that.
    """
    from rich.cells import cell_len

    widths, wanted = [], []
    for index, column in enumerate(columns):
        texts = [row[index].text for row in rows]
        words = column.split() + (texts if index in right else " ".join(texts).split())
        widths.append(max(map(cell_len, words), default=0))
        wanted.append(max(map(cell_len, [column, *texts])))
    spare = available - sum(widths) - 3 * len(widths) - 1  # each column has a border and two blanks
    if spare < 0:
        return []
    for index in range(len(widths)):
        more = min(spare, wanted[index] - widths[index])
        widths[index] += more
        spare -= more
    return widths
