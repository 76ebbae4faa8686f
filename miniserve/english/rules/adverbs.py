"""Where an adverb stands: *drinks never*, *speaks very well English*."""

from __future__ import annotations

from collections.abc import Iterator

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import VERBS, word_set
from miniserve.english.rules.late_subjects import ends_here
from miniserve.english.subjects import TIMES
from miniserve.english.verbs import positive, readings

_OFTEN = word_set("never always usually often sometimes rarely seldom also")
_OF_TWO = (("hardly", "ever"), ("almost", "never"), ("almost", "always"))
_HOW = word_set("well badly fluently perfectly beautifully carefully quickly slowly quietly clearly a lot")
_HOW_MUCH = (("very", "much"), ("very", "well"), ("so", "much"), ("quite", "well"), ("a", "lot"))


def often_order(e: Edit) -> Slots | None:
    """*drinks never coffee* → *never drinks coffee*; *goes often to Rome* is right."""
    for before, first, last, behind in _moves(e):
        placed = _begins_object(behind) or "never" in last
        if placed and _is_often(last) and _is_main_verb(first, before):
            return {"word": " ".join(last)}
    return None


def adverb_order(e: Edit) -> Slots | None:
    """*speaks very well Greek* → *speaks Greek very well*."""
    for before, first, last, behind in _moves(e):
        if _is_how(first) and _is_verb_of_object(before) and _is_object(last) and ends_here(behind):
            return {"word": " ".join(first)}
    return None


def _moves(e: Edit) -> Iterator[tuple[tuple[str, ...], ...]]:
    """If but one stretch of words has moved: what stands before, the two that changed places, and what
    stands behind.
    """
    before, after = e.original.keys, e.corrected.keys
    if sorted(before) != sorted(after):
        return
    differ = [k for k, (one, other) in enumerate(zip(before, after, strict=True)) if one != other]
    start, stop = differ[0], differ[-1] + 1
    for k in range(start + 1, stop):
        if before[k:stop] + before[start:k] == after[start:stop]:
            yield before[:start], before[start:k], before[k:stop], before[stop:]


def _is_often(words: tuple[str, ...]) -> bool:
    return (len(words) == 1 and words[0] in _OFTEN) or words in _OF_TWO


def _is_how(words: tuple[str, ...]) -> bool:
    return (len(words) == 1 and words[0] in _HOW) or words in _HOW_MUCH


def _is_main_verb(words: tuple[str, ...], before: tuple[str, ...]) -> bool:
    """One finite verb, no auxiliary, behind its subject: not the order of *is never*."""
    known = (
        len(words) == 1
        and positive(words[0]) not in en.AUXILIARIES
        and bool(readings(words[0]).keys() & VERBS)
    )
    return known and len(before) > 0 and before[-1] not in en.AUXILIARIES | {"to", ",", "and"}


def _is_verb_of_object(before: tuple[str, ...]) -> bool:
    return len(before) > 1 and bool(readings(before[-1]).keys() & VERBS) and before[-1] not in en.AUXILIARIES


def _begins_object(behind: tuple[str, ...]) -> bool:
    return en.first(behind) in en.DETERMINERS | en.OBJECTS


def _is_object(words: tuple[str, ...]) -> bool:
    """*it*, *Greek*, *your new curtains*."""
    if not TIMES.isdisjoint(words) or "season" in words:
        return False  # *is playing well this season*, *miss a lot this year*
    if len(words) == 1:
        return words[0].isalpha() and words[0] not in en.PREPOSITIONS | en.ADVERBS | en.DETERMINERS
    object_ = words[0] in en.DETERMINERS and len(words) <= _LONGEST_OBJECT
    return object_ and en.PREPOSITIONS.isdisjoint(words)


_LONGEST_OBJECT = 4
