"""Whether what was typed agrees with its subject already."""

from __future__ import annotations

from functools import lru_cache

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.lexicon import word_set
from miniserve.english.subjects import Number, subject_before
from miniserve.english.verbs import positive

_PRESENT = word_set("base s present")
_BE = {"am": Number.I, "'m": Number.I, "is": Number.SINGULAR, "'s": Number.SINGULAR}


def changes_number(e: Edit) -> bool:
    """Whether a verb became another person of the same tense."""
    forms = en.verb_forms(e)
    if forms is None or forms[0] in en.MODALS or ("past" in forms[2] and en.find_time(en.FINISHED, e)):
        return False
    if forms[0] != "be" and ("s" in forms[1]) == ("s" in forms[2]):
        return False
    return bool(forms[1] & _PRESENT and forms[2] & _PRESENT) or (
        forms[0] == "be" and "past" in forms[1] & forms[2]
    )


def agrees_already(e: Edit) -> bool:
    """Whether the verb that was typed goes with the subject that was typed; False when that is not "
    "certain."""
    return _agrees(e) is True


def disagrees(e: Edit) -> bool:
    """Whether it certainly does not."""
    return _agrees(e) is False


@lru_cache(maxsize=256)
def _agrees(e: Edit) -> bool | None:
    forms = en.verb_forms(e)
    subject = subject_before(e.was_left, _written(e)) if forms else None
    if forms is None or subject is None or en.governor(e) or e.old == ("be",):
        return None
    if e.is_question and forms[0] in {"be", "have", "do"} and en.first(e.was_left) in en.QUESTION_WORDS:
        return None  # the subject is behind
    if subject.number is Number.EITHER:
        return True
    old = positive(e.old[0])
    if old in {"was", "were"}:
        return (old == "were") == (subject.number is Number.PLURAL)
    if forms[0] == "be" and old != "be":
        return subject.number is _BE.get(old, Number.PLURAL)
    return ("s" in forms[1]) == (subject.number is Number.SINGULAR)


def _written(e: Edit) -> tuple[str, ...]:
    return e.original.words[e.i1 - len(e.was_left) : e.i1]
