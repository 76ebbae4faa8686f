"""A text as it was typed and as the model reads it, and the way back from one to the other.

The model reads composed characters (NFC), one space between words and none around them. What it does not
change goes back to the learner as it was typed, to the byte. Knows characters, and no words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

_SPACE = re.compile(r"[\s\x00-\x1f\x7f]+")
_JAMO = range(0x1161, 0x1200)  # the later letters of a Korean syllable compose too, though they are no marks


@dataclass(frozen=True)
class Change:
    """Characters `start:stop` of what the model reads become `new`."""

    start: int
    stop: int
    new: str


@dataclass(frozen=True)
class Typed:
    """`asked` is what the model reads of `text`; its character k starts at `starts[k]` in `text`.

    `starts` has one element more than `asked`: where the last character ends.
    """

    text: str
    asked: str
    starts: Sequence[int]

    @classmethod
    def of(cls, text: str) -> Typed:
        if text.isascii() and text.isprintable() and text == " ".join(text.split()):
            return cls(text, text, range(len(text) + 1))
        asked: list[str] = []
        starts: list[int] = []
        end = 0
        for start, stop in _clusters(text):
            cluster = text[start:stop]
            if _SPACE.fullmatch(cluster):
                continue
            if asked and start > end:
                asked.append(" ")
                starts.append(end)
            composed = unicodedata.normalize("NFC", cluster)
            asked += composed
            starts += [start] * len(composed)
            end = stop
        return cls(text, "".join(asked), (*starts, end))

    def changed(self, changes: Iterable[Change]) -> str:
        """The typed text with these changes, which are in order and do not overlap."""
        pieces, done = [], 0
        for change in changes:
            pieces += [self.text[done : self.starts[change.start]], change.new]
            done = self.starts[change.stop]
        return "".join([*pieces, self.text[done:]])


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Where each character begins and ends, with the marks that compose with it; runs of space are one."""
    start = 0
    while start < len(text):
        space = _SPACE.match(text, start)
        stop = space.end() if space else start + 1
        while not space and stop < len(text) and _composes(text[stop]):
            stop += 1
        yield start, stop
        start = stop


def _composes(character: str) -> bool:
    return unicodedata.combining(character) > 0 or ord(character) in _JAMO
