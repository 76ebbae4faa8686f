"""What an edit does to a word, as the rules of this package ask it."""

from __future__ import annotations

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.lexicon import VERBS, word_set
from miniserve.english.verbs import positive, readings

BREAKS = en.OPENERS | word_set(", : ; and or but to as")
"""Words and signs that no subject of few words goes beyond."""


def bases(word: str) -> frozenset[str]:
    return frozenset(readings(positive(word)))


def tags(word: str) -> frozenset[str]:
    """What a word may be as a form of a verb that is known; of an unknown word, anything."""
    found = readings(positive(word))
    known = [tags for base, tags in found.items() if base in VERBS]
    return frozenset().union(*(known or found.values()))


def becomes(e: Edit, *tags: str) -> bool:
    """Whether a base form became one of these of the same verb."""
    forms = en.verb_forms(e)
    return (
        forms is not None
        and e.old[0] == forms[0]
        and not forms[2].isdisjoint(tags)
        and "base" not in forms[2]
    )


def inserts(e: Edit) -> str:
    """The word that came where nothing went, "" for any other edit."""
    return e.new[0] if not e.old and len(e.new) == 1 else ""
