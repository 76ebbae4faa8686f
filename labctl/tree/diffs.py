"""Unified diffs as bytes: making one, and applying one hunk with its exact context wherever it has drifted
to.

Line endings belong to the file, not to the patch: a patch with LF applies to a file with CRLF and leaves it
CRLF. Knows no files, no git and no breaks.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass

_HEADER = re.compile(rb"@@ -(\d+)(?:,\d+)? \+\d+(?:,\d+)? @@")
_NO_NEWLINE = b"\\ No newline at end of file"
# What git writes before the `---` line of a plain change of content.
_PREAMBLE = (b"diff --git ", b"index ")


@dataclass(frozen=True, slots=True)
class Hunk:
    """One hunk of one file. `lines` are (b" ", b"-" or b"+", content without line ending); `start` counts
    from 1.
    """

    path: str
    start: int
    lines: tuple[tuple[bytes, bytes], ...]

    @property
    def removed(self) -> list[bytes]:
        return [content for tag, content in self.lines if tag == b"-"]

    @property
    def added(self) -> list[bytes]:
        return [content for tag, content in self.lines if tag == b"+"]

    def reversed(self) -> Hunk:
        """The hunk that undoes this one: removals first, as in any diff."""
        swapped = {b"-": b"+", b"+": b"-", b" ": b" "}
        lines: list[tuple[bytes, bytes]] = []
        added: list[tuple[bytes, bytes]] = []
        for tag, content in self.lines:
            if tag == b" ":
                lines += [*added, (tag, content)]
                added = []
            elif tag == b"-":
                added.append((swapped[tag], content))
            else:
                lines.append((swapped[tag], content))
        return Hunk(self.path, self.start, (*lines, *added))

    def apply(self, data: bytes) -> bytes | None:
        """`data` with the hunk in; None where its context is not there. Of several places the nearest one
        counts.
        """
        file = _split(data)
        old = [content for tag, content in self.lines if tag != b"+"]
        places = [
            index
            for index in range(len(file) - len(old) + 1)
            if all(file[index + offset][0] == content for offset, content in enumerate(old))
        ]
        if not old or not places:
            return None
        place = min(places, key=lambda index: abs(index - (self.start - 1)))
        new = self._with_endings(file[place : place + len(old)])
        return b"".join(content + ending for content, ending in file[:place] + new + file[place + len(old) :])

    def apply_near(self, data: bytes) -> bytes | None:
        """As `apply`, also where lines around the change have been edited, as long as the one just before it,
        or just after it, has not.
        """
        for before, after in ((len(self.lines), len(self.lines)), (1, 0), (0, 1)):
            if (changed := self._with_context(before, after).apply(data)) is not None:
                return changed
        return None

    def _with_context(self, before: int, after: int) -> Hunk:
        """The hunk with no more than so many lines of context at its ends."""
        changed = [index for index, (tag, _) in enumerate(self.lines) if tag != b" "]
        first, last = max(0, changed[0] - before), changed[-1] + 1 + after
        return Hunk(self.path, self.start + first, self.lines[first:last])

    def _with_endings(self, old: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
        """The new lines; each ends as the line it replaces, an additional one as the first old line."""
        usual = old[0][1] or b"\n"
        endings = iter(old)
        replaced: list[bytes] = []
        new: list[tuple[bytes, bytes]] = []
        for tag, content in self.lines:
            if tag == b" ":
                replaced = []
                new.append((content, next(endings)[1]))
            elif tag == b"-":
                replaced.append(next(endings)[1])
            else:
                new.append((content, replaced.pop(0) if replaced else usual))
        # Only the end of the file may lack a newline, and it keeps lacking it.
        at_end = old[-1][1] == b""
        return [
            (content, (b"" if at_end else ending or usual) if index == len(new) - 1 else ending or usual)
            for index, (content, ending) in enumerate(new)
        ]


def parse(patch: bytes) -> Hunk:
    """The one hunk of a patch to the content of one file. Raises ValueError, which says what else is in
    there.
    """
    lines = [line.removesuffix(b"\r") for line in patch.removesuffix(b"\n").split(b"\n")]
    while lines and lines[0].startswith(_PREAMBLE):
        lines.pop(0)
    if len(lines) < 3 or not lines[0].startswith(b"--- a/") or not lines[1].startswith(b"+++ b/"):
        raise ValueError("not a change to the content of one existing file (--- a/PATH, +++ b/PATH)")
    old, new = (line[6:].split(b"\t")[0].decode() for line in lines[:2])
    header = _HEADER.match(lines[2])
    if old != new or header is None:
        raise ValueError(
            f"not a plain change of one file: {old} → {new}, {lines[2].decode(errors='replace')}"
        )
    body = [line for line in lines[3:] if line != _NO_NEWLINE]
    for line in body:
        if line[:1] not in (b" ", b"-", b"+"):
            raise ValueError(f"more than one hunk, or a broken line: {line.decode(errors='replace')!r}")
    return Hunk(old, int(header[1]), tuple((line[:1], line[1:]) for line in body))


def make(before: bytes, after: bytes, path: str) -> bytes:
    """A unified diff that `git apply` takes; empty where nothing differs."""
    diff = difflib.diff_bytes(
        difflib.unified_diff,
        [content + ending for content, ending in _split(before, keep_cr=True)],
        [content + ending for content, ending in _split(after, keep_cr=True)],
        f"a/{path}".encode(),
        f"b/{path}".encode(),
    )
    return b"".join(line if line.endswith(b"\n") else line + b"\n" + _NO_NEWLINE + b"\n" for line in diff)


def _split(data: bytes, *, keep_cr: bool = False) -> list[tuple[bytes, bytes]]:
    """Lines as (content, ending): ending is LF, CRLF, or nothing at the end of the file."""
    lines = []
    for line in re.findall(rb"[^\n]*\n|[^\n]+\Z", data):
        content = line.removesuffix(b"\n")
        if not keep_cr and content != line:
            content = content.removesuffix(b"\r")
        lines.append((content, line[len(content) :]))
    return lines
