"""Whether what was typed agrees with its subject already."""

from __future__ import annotations

from functools import lru_cache

from miniserve.english import grammar as en
from miniserve.english import times
from miniserve.english.edits import Edit
from miniserve.english.lexicon import VERBS, word_set
from miniserve.english.subjects import INDEFINITE, Number, Subject, is_finite, number_of, subject_before
from miniserve.english.verbs import positive, readings

_ONE = word_set("is was has does")
_NOT_WITH = dict.fromkeys(("he", "she"), word_set("am are were have do")) | dict.fromkeys(
    ("they", "we"), _ONE
)
_PRESENT = word_set("base s present")
_BE = {"am": Number.I, "'m": Number.I, "is": Number.SINGULAR, "'s": Number.SINGULAR}


def changes_number(e: Edit) -> bool:
    """Whether a verb became another person of the same tense."""
    forms = en.verb_forms(e)
    if forms is None or forms[0] in en.MODALS or ("past" in forms[2] and times.find_time(times.FINISHED, e)):
        return False
    if forms[0] != "be" and ("s" in forms[1]) == ("s" in forms[2]):
        return False
    return bool(forms[1] & _PRESENT and forms[2] & _PRESENT) or (
        forms[0] == "be" and "past" in forms[1] & forms[2]
    )


def agrees_already(e: Edit) -> bool:
    """Whether the verb that was typed goes with the subject that was typed; False when that is not
    certain."""
    return _agrees(e) is True


def disagrees(e: Edit) -> bool:
    """Whether it certainly does not."""
    return _agrees(e) is False


def misagrees(e: Edit) -> bool:
    """Whether the *be* that came certainly does not go with its subject: *the tram are*."""
    new = positive(en.first(e.new))
    if e.is_question and new in _NOT_WITH.get(en.first(e.right), ()):
        return True  # *was they?*
    if en.last(e.left) in {"so", "neither", "nor"} and en.first(e.right) in en.PRONOUNS:
        return new in _NOT_WITH.get(en.first(e.right), ())  # *neither are we*
    subject = None if e.is_question else en.subject(e)
    if len(e.new) != 1 or subject is None or subject.number is Number.EITHER:
        return False
    if new in {"was", "were"}:
        unreal = not {"if", "wish", "wishes", "wished", "though"}.isdisjoint(e.left)
        return not unreal and (new == "were") != (subject.number is Number.PLURAL)
    return new in {"am", "is", "are"} and subject.number is not _BE.get(new, Number.PLURAL)


@lru_cache(maxsize=256)
def _agrees(e: Edit) -> bool | None:
    old = positive(en.first(e.old))
    subject = _subject(e) if old and old != "be" and not en.governor(e) else None
    if subject is None:
        return None
    if e.is_question and old in en.AUXILIARIES and en.first(e.was_left) in en.QUESTION_WORDS:
        return None  # the subject is behind
    if subject.number is Number.EITHER:
        return True
    if old in {"was", "were"}:
        return (old == "were") == (subject.number is Number.PLURAL)
    if old in en.BE:
        return subject.number is _BE.get(old, Number.PLURAL)
    tags = _tags(e, old)
    return ("s" in tags) == (subject.number is Number.SINGULAR) if tags else None


def _tags(e: Edit, old: str) -> frozenset[str]:
    """What the typed word is as a form of its verb."""
    if forms := en.verb_forms(e):
        return forms[1]
    return frozenset().union(*(tags for base, tags in readings(old).items() if base in VERBS))


def _subject(e: Edit) -> Subject | None:
    """The typed subject; of a relative clause, the noun before *who*."""
    left = en.skip(e.was_left, en.ADVERBS)
    if len(left) > 1 and left[-1] in {"who", "which", "that"}:
        noun = left[-3] if len(left) > 2 and left[-2] == "," else left[-2]
        number = number_of(noun) if noun.isalpha() and noun not in en.ASKING else None
        return Subject(0, 0, noun, number) if number is Number.PLURAL else None
    if e.is_question and not e.was_left:
        return _asked_about(e.was_right)
    words, written = e.was_left, _written(e)
    if len(words) > 2 and words[-2] in en.PRONOUNS and words[-3].isalpha() and is_finite(words[-1]):
        words, written = words[:-2], written[:-2]  # *The link you sent has expired*
    return subject_before(words, written)


def _asked_about(right: tuple[str, ...]) -> Subject | None:
    """*everybody* of *Is everybody here?*, as far as it is certain."""
    noun, behind = en.first(right), right[1:2]
    known = noun in INDEFINITE or noun == "people"
    number = Number.SINGULAR if noun in INDEFINITE else Number.PLURAL
    return Subject(0, 0, noun, number) if known and behind != ("'s",) else None


def _written(e: Edit) -> tuple[str, ...]:
    return e.original.words[e.i1 - len(e.was_left) : e.i1]
