"""Verbs that agree with their subject already, though it looks otherwise."""

from __future__ import annotations

from itertools import takewhile

from miniserve.english import agreement
from miniserve.english import grammar as en
from miniserve.english.agreement import changes_number
from miniserve.english.edits import Edit
from miniserve.english.lexicon import PLURALS, VERBS, word_set
from miniserve.english.lookalikes.shape import tags
from miniserve.english.verbs import positive

_ONE = word_set("is was has does")


def agrees_already(e: Edit) -> bool:
    """*A number of students have*, *My name is Elena and I am*, *The team are*, *None of them were*."""
    return changes_number(e) and agreement.agrees_already(e)


def inverted(e: Edit) -> bool:
    """*So does the dog*, *Neither do I*, *see who is at the door*: no subject stands before."""
    if not changes_number(e):
        return False
    if en.last(e.was_left) == "who":
        asked = len(e.was_left) == 1 or e.was_left[-2] in en.ASKING | VERBS
        asked &= en.first(e.was_right) not in {"these", "those"}
        return asked and "s" in tags(e.old[0]) and en.first(e.was_right) not in en.PRONOUNS
    return en.last(e.was_left) in {"so", "neither", "nor"}


def gone_are(e: Edit) -> bool:
    """*Gone are the days when …*"""
    fronted = len(e.was_left) == 1 and "participle" in tags(e.was_left[0])
    return fronted and positive(en.first(e.old)) in en.BE and changes_number(e)


def there_are(e: Edit) -> bool:
    """*There are mice in the building*: what there is follows."""
    many = en.first(e.was_right) in PLURALS and positive(en.first(e.old)) in {"are", "were"}
    return en.last(e.was_left) == "there" and many and changes_number(e)


def title(e: Edit) -> bool:
    """*The Birds was filmed in California*, *The United Nations has sent observers*: one film, one body."""
    words = e.original.words[e.i1 - len(e.was_left) : e.i1]
    capitals = list(takewhile(lambda word: word[0].isupper() and word != "The", words[::-1]))
    named = bool(capitals) and capitals[0].endswith("s") and len(words) > len(capitals)
    return (
        named and words[-len(capitals) - 1].lower() == "the" and en.first(e.old) in _ONE and changes_number(e)
    )
