"""Compares whole sentences: a pattern finds wrong words, and what they must become is written out.

So every word is accounted for. A pattern knows full forms only (*have*, not *'ve*).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from miniserve.english.edits import Edit
from miniserve.english.lexicon import NOUN_VERBS, VERBS
from miniserve.english.verbs import readings

Build = Callable[[re.Match[str]], Iterator[str]]

_FULL = {"'m": "am", "'re": "are", "'ve": "have", "'ll": "will"}
WHO = r"(?:i|you|he|she|it|we|they)"
OBJECT = r"(?:me|you|him|her|it|us|them)"
OWN = r"(?:my|your|his|her|our|their)"
DET = rf"(?:{OWN}|the|a|an|this|that|these|those|some|two|three|every|each|another|all the|many)"
START = r"(?:(?<=^)|(?<=^and )|(?<=^but )|(?<=, )|(?<=because )|(?<=\bbut )|(?<=^oh , ))"
SUBJECT_OF = {"me": "i", "him": "he", "her": "she", "us": "we", "them": "they", "you": "you", "it": "it"}
OWN_OF = {"me": "my", "him": "his", "her": "her", "us": "our", "them": "their", "you": "your"}


@lru_cache(maxsize=256)
def sides(e: Edit) -> tuple[str, str]:
    """The sentence without and with this edit, every other edit made, in full forms."""
    before, after = ((*e.left, *words, *e.right) for words in (e.old, e.new))
    return in_full(before), in_full(after)


def in_full(words: Iterable[str]) -> str:
    """The words as a sentence, *have* for *'ve*."""
    return " ".join(_FULL.get(word, word) for word in words)


def rewritten(e: Edit, pattern: re.Pattern[str], build: Build) -> re.Match[str] | None:
    """The place of the pattern where the edit is just what `build` says, None if there is none."""
    before, after = sides(e)
    for match in pattern.finditer(before):
        head, tail = before[: match.start()], before[match.end() :]
        if any(after == head + new + tail for new in build(match)):
            return match
    return None


def is_base(word: str) -> bool:
    """Whether the word is the base form of a known verb."""
    return word in VERBS and "base" in readings(word)[word]


def base_of(word: str, *wanted: str) -> str:
    """The known verb of which the word is such a form, "" if it is none."""
    return min(
        (base for base, tags in readings(word).items() if base in VERBS and tags & {*wanted}), default=""
    )


def is_verb_here(word: str, behind: str) -> bool:
    """Whether a word that may be a noun is a verb: *answer so quickly*, *help me*; not *help*."""
    return is_base(word) and (
        word not in NOUN_VERBS or re.match(rf" (?:{DET}|{OBJECT}|so \w+ly)\b", behind) is not None
    )
