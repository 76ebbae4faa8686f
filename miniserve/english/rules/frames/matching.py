"""Finds the frames in a sentence.

An edit fits a frame if it makes of a wrong way just what is right there, and nothing else. Knows forms of
verbs, and no construction.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache, partial
from itertools import product

from miniserve.english.edits import Edit
from miniserve.english.grammar import AUXILIARIES, Slots
from miniserve.english.lexicon import ONLY_VERBS, VERBS
from miniserve.english.rules.frames import TABLES
from miniserve.english.rules.frames.notation import FORMS, Frame, Token, read
from miniserve.english.rules.rewriting import rewritten, sides
from miniserve.english.verbs import correct_forms, readings

_TAGS = {"": "base", "only": "base", "s": "s", "ed": "past", "pp": "participle", "ing": "ing"}
_MAKE = {tag: FORMS[form] for form, tag in _TAGS.items()}
_OBJECTS = {"i": "me", "he": "him", "she": "her", "we": "us", "they": "them"}
_SUBJECTS = {object_: subject for subject, object_ in _OBJECTS.items()}
_KNOWN = VERBS | {"be", "have", "do"}


@cache
def _index() -> dict[str, list[Frame]]:
    """The frames by words of which one must stand in the sentence."""
    index: dict[str, list[Frame]] = defaultdict(list)
    for frame in (frame for table in TABLES for frame in read(table)):
        for anchor in frame.anchors:
            index[anchor].append(frame)
    return index


@lru_cache(maxsize=256)
def framed(e: Edit) -> tuple[str, Slots] | None:
    """The key of the text that explains the edit, and the words for it; None if no frame fits."""
    index = _index()
    for word in dict.fromkeys(sides(e)[0].split()):
        for frame in index.get(word, ()):
            if match := rewritten(e, frame.pattern, partial(becomes, frame)):
                return frame.key, {name: _word(value, match, e) for name, value in frame.slots}
    return None


def becomes(frame: Frame, match: re.Match[str]) -> Iterator[str]:
    """What a match of the frame becomes, in each reading of its verbs."""
    groups = {name: text for name, text in match.groupdict().items() if text is not None}
    verbs, tags = dict[str, list[str]](), frozenset[str]()
    for name, text in groups.items():
        slot, _, form = name.partition("_")
        if slot in {"v", "w"}:
            tag = _TAGS[form]
            known = [base for base in readings(text).keys() & _KNOWN if text in correct_forms(base)]
            if form == "only" and text not in ONLY_VERBS:
                known = []
            verbs[slot] = sorted(base for base in known if tag in readings(text)[base])
        elif slot == "lex":
            tags = readings(text).get(form, frozenset({"base"}))
    for bases in product(*verbs.values()):
        meant = dict(zip(verbs, bases, strict=True))
        for words in product(*(list(_ways(token, groups, meant, tags)) for token in frame.right)):
            yield " ".join(filter(None, (groups["pre"], *words, groups["post"].strip())))


def _ways(
    token: Token, groups: Mapping[str, str], verbs: Mapping[str, str], tags: frozenset[str]
) -> Iterator[str]:
    """What a token of the right side may be. `tags` are the forms of the verb that it replaces."""
    if token.slot in verbs:
        yield FORMS[token.form](verbs[token.slot])
    elif token.slot:
        word = groups[token.slot]
        yield {"obj": _OBJECTS, "subj": _SUBJECTS}.get(token.form, {}).get(word, word)
    elif token.word.endswith("~"):
        yield from (_MAKE[tag](token.word[:-1]) for tag in tags & _MAKE.keys())
    else:
        yield token.word


def _word(value: str, match: re.Match[str], e: Edit) -> str:
    """A word for the text. `{first}` is the first word of the match; `{head}` is the base of the verb before
    the bracket, or the last word there, or the first verb of all; `{lost}` and `{won}` are the words that go
    and come.
    """
    known = {name: text or "" for name, text in match.groupdict().items()}
    words, before = match.group().split(), known["pre"].split()
    named = [name.removeprefix("head_") for name, text in known.items() if text and name.startswith("head_")]
    head = [*named, *reversed(_verbs(before)), *before[-1:], *_verbs(words), *words][0]
    return value.format(head=head, first=words[0], lost=" ".join(e.old), won=" ".join(e.new), **known).strip()


def _verbs(words: Sequence[str]) -> list[str]:
    """The base forms of those that are verbs and no auxiliaries."""
    bases = (sorted(readings(word).keys() & VERBS) for word in words if word not in AUXILIARIES)
    return [found[0] for found in bases if found]
