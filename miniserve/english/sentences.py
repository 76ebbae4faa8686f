"""Where the sentences of a text begin and end. Knows punctuation, and no grammar.

A split in the wrong place hurts more than a missing one, so where it is not certain, there is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

# A sentence ends with these signs, and the quotes and brackets that close with it, before a space.
_END = re.compile(r"(?P<signs>[.!?…]+)(?P<closing>[\"'”’»)\]]*)(?=\s)")  # noqa: RUF001
_OPENING = "\"'“‘«([¿¡*_#>-–—"  # noqa: RUF001 - may stand before the first letter of a sentence
_LAST_WORD = re.compile(r"[^\s(\[\"'“‘«]*$")  # noqa: RUF001
_NEXT_WORD = re.compile(r"[^\s.,;:!?…]+")
# Quotes and brackets that are closed in the same paragraph: no sentence is taken out of them.
_ENCLOSED = re.compile(r"\"[^\"\n]*\"|“[^”\n]*”|«[^»\n]*»|\([^()\n]*\)")
_LINE = re.compile(r"[^\n]*\n?")
_LIST_MARK = re.compile(r"\s*(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)]$")

_NEVER_LAST = frozenset(
    "mr mrs ms dr prof st vs e.g i.e cf fig approx ca gen col sgt capt rev hon mt".split()
)
_BEFORE_NUMBER = frozenset("no nos p pp vol ch sec art".split())
# Text messages begin sentences with small letters: these are hardly anything else behind a full stop.
_SMALL_STARTS = frozenset("i im ive he she we they you my our his her this that there then yesterday".split())

_CALL_WORDS = 3  # *Look!*, *Be quiet!*: what is called belongs to the next sentence, whose time it tells
_WRAPPED = 50  # characters: a line so long may just be wrapped


def spans(text: str) -> list[tuple[int, int]]:
    """The sentences as character ranges, in order; between and around them there is only white space."""
    found: list[tuple[int, int]] = []
    for start, stop in _blocks(text):
        found += _in_block(text, start, stop)
    return found


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Lines, and lines that one sentence runs through, without the white space around them."""
    start = end = 0
    for line in _LINE.finditer(text):
        if line.start() == line.end():
            break
        if start < end and not _runs_on(text[start:end], line.group()):
            yield from _stripped(text, start, end)
            start = line.start()
        end = line.end()
    yield from _stripped(text, start, end)


def _runs_on(before: str, line: str) -> bool:
    """Whether a line goes on with the sentence of the one before: it was only wrapped."""
    last, following = before.rstrip("\n").rpartition("\n")[2].rstrip(), line.strip()
    if not last or not following or last[-1] in '.!?…:;"”»' or not following[0].isalpha():
        return False
    if _LIST_MARK.match(following.split()[0]):
        return False
    return following[0].islower() or (len(last) >= _WRAPPED and last[-1] not in ",")


def _stripped(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    piece = text[start:stop]
    if piece.strip():
        yield start + len(piece) - len(piece.lstrip()), stop - len(piece) + len(piece.rstrip())


def _in_block(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    enclosed = [match.span() for match in _ENCLOSED.finditer(text, start, stop)]
    for match in _END.finditer(text, start, stop):
        inside = any(first < match.start() and match.end() < last for first, last in enclosed)
        signs = match["signs"] + match["closing"]
        if not inside and _ends(text[start : match.start()], signs, text[match.end() : stop]):
            yield start, match.end()
            start = match.end() + len(text[match.end() : stop]) - len(text[match.end() : stop].lstrip())
    if start < stop:
        yield start, stop


def _ends(before: str, signs: str, behind: str) -> bool:
    """Whether a sentence ends between these two, with these signs and quotes."""
    following = behind.lstrip().lstrip(_OPENING)
    if not following:
        return False
    word = _LAST_WORD.search(before)
    last = word.group().lower() if word else ""
    if signs == "!" and len(before.split()) <= _CALL_WORDS:
        return False
    if signs == "." and (_is_abbreviation(last, following) or _LIST_MARK.match(before + ".")):
        return False
    if signs.endswith(("...", "…")) and following.startswith("I "):
        return False
    first = _NEXT_WORD.match(following)
    small_start = first is not None and first.group() in _SMALL_STARTS and len(signs) == 1 and signs != "…"
    return following[0].isupper() or following[0].isdigit() or not following[0].isascii() or small_start


def _is_abbreviation(last: str, following: str) -> bool:
    initial = len(last) == 1 and last.isalpha() and last != "i"
    return last in _NEVER_LAST or initial or (last in _BEFORE_NUMBER and following[0].isdigit())
