"""What a `break.patch` says: the file, the lines that go, the lines that come. Applies nothing.

Git applies patches (`patches`). This module is for what must not cost a process: bare `labctl` looks for
every break in the tree before it prints a line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import dropwhile, takewhile

from labctl.catalog.breaks import Break
from labctl.errors import CatalogProblem

_HEADER = re.compile(rb"@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@")
_NO_NEWLINE = b"\\ No newline at end of file"
# What git writes before the `---` line of a plain change of content.
_PREAMBLE = (b"diff --git ", b"index ")

Line = tuple[bytes, bytes]


@dataclass(frozen=True, slots=True)
class Hunk:
    """One hunk of one file. `lines` are (b" ", b"-" or b"+", content without line ending)."""

    path: str
    lines: tuple[Line, ...]

    @property
    def removed(self) -> list[bytes]:
        return [content for tag, content in self.lines if tag == b"-"]

    @property
    def added(self) -> list[bytes]:
        return [content for tag, content in self.lines if tag == b"+"]

    def is_in(self, data: bytes) -> bool:
        """Whether the new lines are in `data`, below or above the line of context that is next to them.

        One neighbour is enough, because learners edit around a break; without one, any line that looks like
        the break would count. A hunk that only removes lines needs both.
        """
        before, new, after = self._new_lines()
        wanted = [before + new, new + after] if new and before and after else [before + new + after]
        lines = [line.removesuffix(b"\r") for line in data.split(b"\n")]
        return any(_contains(lines, part) for part in wanted)

    def place_in(self, original: bytes) -> list[int] | None:
        """The numbers, from 1, of the lines that go, or else of those around what comes; None if it does not
        fit. `original`: the file without the change.
        """
        old = [(tag, content) for tag, content in self.lines if tag != b"+"]
        lines = [line.removesuffix(b"\r") for line in original.split(b"\n")]
        contents = [content for _, content in old]
        for at in range(len(lines) - len(old) + 1):
            if lines[at : at + len(old)] == contents:
                gone = [at + n for n, (tag, _) in enumerate(old, start=1) if tag == b"-"]
                before = len(list(takewhile(_is_context, self.lines)))
                return gone or [at + before]
        return None

    def _new_lines(self) -> tuple[list[bytes], list[bytes], list[bytes]]:
        """The new lines from the first change to the last, with one line of context before and after."""
        before = [content for _, content in takewhile(_is_context, self.lines)]
        rest = list(dropwhile(_is_context, self.lines))
        after = [content for _, content in takewhile(_is_context, reversed(rest))]
        changed = rest[: len(rest) - len(after)]
        return before[-1:], [content for tag, content in changed if tag != b"-"], after[-1:]


def of(brk: Break) -> Hunk:
    """What its patch says. Raises CatalogProblem."""
    try:
        return parse(brk.patch)
    except ValueError as error:
        file = f"breaks/{brk.slug}/break.patch"
        raise CatalogProblem("core.error.catalog", file=file, detail=error) from error


def path_of(patch: bytes) -> str | None:
    """The file that a patch changes, if it is an existing one, and the only one."""
    found = re.findall(rb"^\+\+\+ b/([^\t\r\n]+)", patch, re.MULTILINE)
    return found[0].decode() if len(found) == 1 else None


def parse(patch: bytes) -> Hunk:
    """The one hunk of a patch to the content of one file. Raises ValueError that says what else is there."""
    lines = [line.removesuffix(b"\r") for line in patch.removesuffix(b"\n").split(b"\n")]
    while lines and lines[0].startswith(_PREAMBLE):
        lines.pop(0)
    if len(lines) < 3 or not lines[0].startswith(b"--- a/") or not lines[1].startswith(b"+++ b/"):
        raise ValueError("not a change to the content of one existing file (--- a/PATH, +++ b/PATH)")
    old, new = (line[6:].split(b"\t")[0].decode() for line in lines[:2])
    if old != new or not _HEADER.match(lines[2]):
        raise ValueError(
            f"not a plain change of one file: {old} → {new}, {lines[2].decode(errors='replace')}"
        )
    body = [line for line in lines[3:] if line != _NO_NEWLINE]
    for line in body:
        if line[:1] not in (b" ", b"-", b"+"):
            raise ValueError(f"more than one hunk, or a broken line: {line.decode(errors='replace')!r}")
    return Hunk(old, tuple((line[:1], line[1:]) for line in body))


def _is_context(line: Line) -> bool:
    return line[0] == b" "


def _contains(lines: list[bytes], part: list[bytes]) -> bool:
    return any(lines[at : at + len(part)] == part for at in range(len(lines) - len(part) + 1))
