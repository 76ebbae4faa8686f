"""Reads the notation of frames: from `busy [{v.ing}/to {v}]` to patterns. Knows no construction.

What stands in the bracket is right first, then wrong, as learners write it:

    ing_after: word={head}                      the text that explains it, and the words for its slots
        enjoy~ [{v.ing}/of {v.ing}]             one line a frame

A word with `~` is every form of that verb; in the bracket, the right verb takes the form of the wrong one.
`{v}` and `{w}` are verbs, in the form behind the dot: *s*, *ed*, *pp*, *ing*, none for the base; `{v.only}`
is a base form that is no noun and no adjective: in *involve meet*, not in *involve work*. `{o}` is *me*,
*him*…, `{s}` *I*, *he*…, `{d}` *my*, *the*, *this*…, `{who}` and `{subject}` also any other word, or a
determiner and up to three more; `{x}` and `{y}` are any word, `{any}` any number of them, `{n}` a number.
In a wrong way, `{v.ing:go|run}` is one of these. `(a|b)` is one of several, `@people` a list of this name:
of `lists.py`, or of a line `@people = mother|father` further up. `^` is the beginning of a clause and `$`
an end, which a comma is not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from miniserve.english.lexicon import COMMON
from miniserve.english.rules.frames.lists import LISTS
from miniserve.english.rules.rewriting import DET, OBJECT, START, WHO
from miniserve.english.verbs import correct_forms, ing, participle, past, third_person

# The forms of a verb by their names in slots. `only` is a base form.
FORMS: Mapping[str, Callable[[str], str]] = {
    "": str,
    "only": str,
    "s": third_person,
    "ed": past,
    "pp": participle,
    "ing": ing,
}
_LETTER = r"[^\W\d_]"
_WORD = rf"{_LETTER}\w*(?:-\w+)?"
_PHRASES = {
    "o": OBJECT,
    "s": WHO,
    "v": _WORD,
    "w": _WORD,
    "x": rf"{_LETTER}[\w'-]*",
    "y": rf"{_LETTER}[\w'-]*",
    "any": r"(?: [\w'-]+)*?",
    "d": rf"(?:{LISTS['my']})",
    "n": rf"(?:\d[\d.,]*|{LISTS['numbers']})",
    "who": rf"(?:{OBJECT}|{DET}(?: {_LETTER}\w*){{1,3}}?|(?!to\b){_LETTER}\w*)",
    "subject": rf"(?:{WHO}|{DET}(?: {_LETTER}\w*){{1,3}}?|{_LETTER}\w*)",
}
_END = r"(?=$| [^\w ',])"  # no comma: *it is making dark, moody music*
_TOKEN = re.compile(r"\{(\w+)(?:\.(\w+))?(?::([^}]*))?\}|\(([^()]*)\)|(\^|\$)|([^\s{}()^$]+)")
_LIST = re.compile(r"@(\w+)")
_BRACKET = re.compile(r"(.*?)\[([^\]]*)\](.*)")


class Token(NamedTuple):
    """One of the notation: a slot, with its form and, if it is one of several words, these; alternatives; an
    edge; or a word. The others are empty.
    """

    slot: str
    form: str
    among: str
    group: str
    edge: str
    word: str


@dataclass(frozen=True)
class Frame:
    """One wrong way of a construction.

    `wrong` is what stands before, in and behind the bracket; `right` is what the bracket becomes. One of the
    `anchors` stands in every sentence that fits.
    """

    key: str
    slots: tuple[tuple[str, str], ...]
    wrong: tuple[str, str, str]
    right: tuple[Token, ...]
    anchors: frozenset[str]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Made when it is first looked for: most frames never are.

        It has groups for what stands before and behind the bracket (*pre*, *post*), for the slots, and for
        verbs with `~`: *lex_* and the base in the bracket, *head_* and the base before it.
        """
        return _pattern(*self.wrong)


def read(table: str) -> Iterator[Frame]:
    """The frames of a table, in their order. Raises ValueError for a line that is none."""
    key, slots = "", tuple[tuple[str, str], ...]()
    for line in expanded(table):
        if not line.startswith(" "):
            key, _, rest = line.partition(":")
            pairs = (piece.partition("=") for piece in rest.split(";") if piece.strip())
            slots = tuple((name.strip(), value.strip()) for name, _, value in pairs)
            continue
        match = _BRACKET.fullmatch(line.strip())
        if match is None:
            raise ValueError(f"no frame: {line.strip()}")
        before, ways, behind = match.groups()
        right, *wrongs = ways.split("/")
        if reason := _not_said(before, *wrongs, behind):
            raise ValueError(f"{reason}: {line.strip()}")
        for wrong in wrongs:
            anchors = _anchors(before, wrong, behind)
            yield Frame(key, slots, (before, wrong, behind), tuple(_tokens(right)), anchors)


def _not_said(before: str, *others: str) -> str:
    """What would be read as something else than it seems, "" if there is nothing."""
    tokens = [token for text in (before, *others) for token in _tokens(text)]
    ways = [way for token in tokens for way in token.group.split("|") if way != "$"]
    inner = [token for way in ways for token in _tokens(way)]
    start = list(_tokens(before.removeprefix("^")))[:1]
    if any(token.slot and token.slot not in _PHRASES for token in (*tokens, *inner)):
        return "no such slot"
    if any(token.edge for token in inner):
        return "an edge is an alternative of its own"
    if any(token.slot in {"v", "w", "any"} for token in inner):
        return "no verb among alternatives"
    if any("" in token.group.split("|") for token in start if token.group):
        return "nothing cannot stand first"
    return ""


def expanded(table: str) -> Iterator[str]:
    """The lines of a table, with the words of their lists. Raises ValueError for a list that nobody made."""
    lists = dict(LISTS)
    for line in table.strip().splitlines():
        if line.startswith("@"):
            name, _, words = line.removeprefix("@").partition(" = ")
            lists[name] = words
            continue
        for name in _LIST.findall(line):
            if name not in lists:
                raise ValueError(f"no list @{name}: {line.strip()}")
        yield _LIST.sub(lambda name: lists[name[1]], line)


def _tokens(text: str) -> Iterator[Token]:
    return (Token(*found) for found in _TOKEN.findall(text))


def _anchors(*texts: str) -> frozenset[str]:
    """The forms of the rarest word, or alternatives, without slots: few sentences have one."""
    found: list[frozenset[str]] = []
    for token in (token for text in texts for token in _tokens(text)):
        ways = token.group.split("|") if token.group else [token.word]
        heads = [way.split()[0] if way else "" for way in ways]
        if all(head and head[0] not in "{$" for head in heads):
            forms = (correct_forms(head[:-1]) if head.endswith("~") else {head} for head in heads)
            found.append(frozenset().union(*forms))
    return min(found, key=lambda words: (len(words & COMMON), len(words)), default=frozenset())


# -- patterns


class _Part(NamedTuple):
    """A piece of a pattern; `glued` if no space comes before it, `opens` if none comes behind."""

    text: str
    glued: bool = False
    opens: bool = False


def _pattern(before: str, wrong: str, behind: str) -> re.Pattern[str]:
    taken: set[str] = set()  # by the bracket first: what it holds is said again
    inside = _joined(_parts(wrong, taken, "lex"))
    left, right = _joined(_parts(before, taken, "head")), _joined(_parts(behind, taken))
    left, right = (
        part._replace(text=f"(?P<{name}>{part.text})") for name, part in (("pre", left), ("post", right))
    )
    return re.compile(rf"(?<![\w'-])(?:{_joined([left, inside, right]).text})(?![\w'-])")


def _parts(text: str, taken: set[str], verbs: str = "") -> Iterator[_Part]:
    """Words and slots. A slot whose name is not taken is remembered, and, by this name, a verb with `~`."""
    for slot, form, among, group, edge, word in _tokens(text):
        if edge:
            yield _Part(START, opens=True) if edge == "^" else _Part(_END, glued=True)
        elif group:
            yield _one_of(group, taken, verbs)
        elif word:
            yield _Part(_forms_of(word, taken, verbs))
        elif slot == "any":
            yield _Part(_PHRASES[slot], glued=True)
        else:
            name, said = f"{slot}_{form}" if form else slot, _PHRASES[slot]
            if among:
                said = "|".join(FORMS[form](word) for word in among.split("|"))
            yield _Part(f"(?:{said})" if name in taken else f"(?P<{name}>{said})")
            taken.add(name)


def _one_of(group: str, taken: set[str], verbs: str) -> _Part:
    """`enjoy~|give~ up|$`; an empty one stands for nothing."""
    ways = group.split("|")
    said = "|".join(
        " ".join(
            _forms_of(token.word, taken, verbs) if token.word else f"(?:{_PHRASES[token.slot]})"
            for token in _tokens(way)
        )
        for way in ways
        if way not in ("", "$")
    )
    if "" in ways:
        return _Part(f"(?: (?:{said}))?", glued=True)
    return _Part(f"(?: (?:{said})|{_END})", glued=True) if "$" in ways else _Part(f"(?:{said})")


def _forms_of(word: str, taken: set[str], verbs: str) -> str:
    """The word; with `~`, every form of the verb, remembered by the name of `verbs` and its base."""
    if not word.endswith("~"):
        return f"(?:{re.escape(word)})"
    base, forms = word[:-1], "|".join(sorted(correct_forms(word[:-1])))
    name = f"{verbs}_{base}"
    if not verbs or name in taken:
        return f"(?:{forms})"
    taken.add(name)
    return f"(?P<{name}>{forms})"


def _joined(parts: Iterable[_Part]) -> _Part:
    """One behind the other, with spaces between."""
    whole = _Part("", glued=True, opens=True)
    for part in filter(lambda part: part.text, parts):
        space = "" if whole.opens or part.glued else " "
        glued = whole.glued if whole.text else part.glued
        whole = _Part(whole.text + space + part.text, glued, part.opens)
    return whole
