"""Relative clauses without *that*: *the films people like make money*, *the last man she invited came*."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.lexicon import ADJECTIVES, NOUN_VERBS, VERBS, word_set
from miniserve.english.subjects import is_finite
from miniserve.english.verbs import positive, readings

_GROUPS = word_set("family team couple group band company")
_KNOWN = word_set("know met like love see")
_ENDS = en.OPENERS | {",", ".", "and", "or"}


def main_verb(e: Edit) -> bool:
    """*Everything we had went to them*: behind such a clause stands the main verb."""
    if e.old[:1] in ((), ("to",)) or not en.ends_relative(e.was_left) or any(map(is_finite, e.was_right)):
        return False
    old, new = _tags(en.first(e.old)), _tags(en.first(e.new))
    base = en.last(e.was_left) == "to" and "base" in new and "base" not in old
    done = "participle" in new and "past" not in new
    return base or done or en.first(e.new).endswith("ing") or e.new[:1] == ("not",)


def its_subject(e: Edit) -> bool:
    """*The last man she invited hated it*: two verbs, and the pronoun is the subject of the first."""
    gone = len(e.old) == 1 and e.old[0] in en.PRONOUNS and not e.new
    alone = en.PRONOUNS.isdisjoint(e.was_left) and en.AUXILIARIES.isdisjoint(e.was_left)
    return gone and alone and _num_verbs(e.right) > 1 and en.ends_relative((*e.was_left, "he"))


def _num_verbs(words: Sequence[str]) -> int:
    """How many finite verbs stand in this clause: *have gone*, *don't like* are one."""
    verbs, before = 0, ""
    for word in takewhile(lambda word: word not in _ENDS, words):
        done = not _tags(word).isdisjoint({"participle", "ing"}) and before in en.HAVE | en.BE
        helped = done or positive(before) in en.DO | en.MODALS or (before == "to" and word in VERBS)
        past = any("past" in tags and base in VERBS for base, tags in readings(word).items())
        verbs += not helped and (
            past or is_finite(word) or word in en.HAVE or word in VERBS - NOUN_VERBS - ADJECTIVES
        )
        before = word if word not in en.ADVERBS else before
    return verbs


def whose_verb(e: Edit) -> bool:
    """*There are people I don't know who come here*, *the family who own it*: nobody says how many."""
    before = en.last(e.was_left[:-1])
    plural = "base" in _tags(en.first(e.old)) and "s" in _tags(en.first(e.new))
    return e.was_left[-1:] == ("who",) and before in _GROUPS | _KNOWN and plural


def _tags(word: str) -> frozenset[str]:
    return frozenset().union(*readings(word).values())
