"""Nouns and spellings that are right already."""

from __future__ import annotations

from miniserve.english import grammar as en
from miniserve.english import times
from miniserve.english.edits import Edit
from miniserve.english.lexicon import word_set
from miniserve.english.lookalikes.shape import becomes
from miniserve.english.verbs import IRREGULAR, correct_forms, readings

_FELT = word_set("love fear hope faith pain trust interest power experience need work plan dream")


def has_noun(e: Edit) -> bool:
    """*had fear in its eyes*, *a hunger for change*, *has love in her heart*: nouns."""
    became_state = len(e.old) > 1 and e.old[0] in en.HAVE and en.any_of(e.new, en.BE)
    if became_state and not en.is_number(e.old[1:]):
        return en.first(e.was_right) in {"in", "for"}
    noun = e.old[:1] and e.old[0] in _FELT and en.last(e.was_left) in en.HAVE
    return bool(noun) and becomes(e, "participle") and en.first(e.was_right) == "in" and not _up_to_now(e)


def _up_to_now(e: Edit) -> bool:
    return bool(times.find_time(times.SINCE, e) or times.find_time(times.UP_TO_NOW, e))


def spelled_right(e: Edit) -> bool:
    """*canceled*, *traveling*: American."""
    forms = en.verb_forms(e)
    if forms is None or forms[1].isdisjoint(forms[2] & {"past", "ing"}):
        return False
    if readings(e.new[0]).keys() & IRREGULAR.keys():  # *writting* is no form of *writ*
        return False
    return e.old[0] in correct_forms(forms[0])
