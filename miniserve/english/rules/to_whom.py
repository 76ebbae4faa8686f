"""To whom something is explained: *explained me the rules*.

Only what can be nothing else: *They announced her the winner* is right.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import VERBS, word_set
from miniserve.english.rules.forms import RELATIVES
from miniserve.english.rules.late_subjects import ends_here
from miniserve.english.subjects import TIMES
from miniserve.english.verbs import readings

_TELLS = word_set(
    "explain describe suggest mention introduce say report confess announce demonstrate deliver return "
    "repeat reveal propose dictate admit prove clarify donate communicate"
)
_GREETINGS = word_set("hello goodbye goodnight sorry hi everything thank good")
_NO_THINGS = TIMES | word_set("way winner champion liar best one hero thief manner")
_TELLS_CLAUSE = word_set("explain confess")  # *mentioned the boy that she met* is right
_TOLD = RELATIVES | word_set(
    "teacher class students children people team group friends colleagues colleague flatmate classmate "
    "classmates dentist lawyer doctor teachers sisters brothers neighbours manager secretary guests"
)
_OTHERS = en.PRONOUNS | en.DETERMINERS | word_set("everybody nobody everyone all some most many people there")
_NAMES_ONE = word_set("prove announce report admit")  # *They announced her the winner*


def explained_to(e: Edit) -> Slots | None:
    """*explained the class the rules* → *explained the rules to the class*, *explained Ann that* → *to Ann
    that*; not *returned them the next day*, *described the boy that she met*."""
    bases = readings(en.last(e.left)).keys() & _TELLS
    if not bases:
        return _moved_behind(e, readings(en.last(e.left[:-1])).keys() & _TELLS, e.left[-1:])
    if e.new == ("to",) and not e.old:
        length = _length_of_person(e, e.right, e.j2)
        behind, then = (*e.right[length:], "", "")[:2]
        if not length or behind not in {"that", "how", "why", "what", "where"} or then in TIMES | {"way", ""}:
            return None
        one = e.right[0] in en.OBJECTS or e.corrected.words[e.j2][0].isupper()
        told = e.right[length - 1] in _TOLD and then in _OTHERS
        sure = one or behind != "that" or (told and bool(bases & _TELLS_CLAUSE))
        return {"word": e.left[-1], "subject": e.corrected.slice(e.j2, e.j2 + length)} if sure else None
    return _moved_behind(e, bases, ())


def _moved_behind(e: Edit, bases: AbstractSet[str], shared: tuple[str, ...]) -> Slots | None:
    """Whether the person went behind the thing, with *to*. `shared`: *the* of *the class the rules*."""
    old, new = shared + e.old, shared + e.new
    for k in range(1, len(old) if bases else 0):
        who, thing = old[:k], old[k:]
        if new != (*thing, "to", *who) or _length_of_person(e, who, e.j2 - k) != k:
            continue
        if "say" in bases:
            return {"word": "say", "subject": e.corrected.slice(e.j2 - k, e.j2)} if _greets(thing) else None
        greets = thing[0] in en.DETERMINERS | {"some", "another"} or thing == ("everything",)
        noun = len(thing) > 1 or greets
        called = bool(bases & _NAMES_ONE) and thing[0] in {"a", "an"}
        known = (
            "introduce" in bases and thing[0] == "the" and who[0] in en.POSSESSIVES
        )  # *my brother the doctor*
        called |= known or not ends_here(e.right)
        if greets and noun and not called and _NO_THINGS.isdisjoint(thing):
            verb = en.last(e.left[:-1]) if shared else e.left[-1]
            return {"word": verb, "subject": e.corrected.slice(e.j2 - k, e.j2)}
    return None


def _greets(words: tuple[str, ...]) -> bool:
    return words[0] in _GREETINGS and len(words) <= len(("good", "morning"))


def _length_of_person(e: Edit, words: tuple[str, ...], start: int) -> int:
    """How many of the words, which stand at `start` of the corrected text, are somebody: *me*, *Ann*, *the
    class*."""
    hers = words[:1] == ("her",) and words[1:2] and words[1] not in en.DETERMINERS | _ENDS_PERSON
    if en.first(words) in en.OBJECTS - {"it"} and not hers:
        return 1
    written = e.corrected.words[start : start + len(words)]
    if written and written[0][0].isupper() and words[0] not in en.PRONOUNS:
        return next((k for k, word in enumerate(written) if not word[0].isupper()), len(written))
    if en.first(words) not in en.POSSESSIVES | {"the"}:
        return 0
    stop = next(
        (k for k, word in enumerate(words) if word in _ENDS_PERSON or not word[0].isalpha()), len(words)
    )
    acts = words[stop - 1] in VERBS - _TOLD if stop else False  # *suggested his wife slide the bolt*
    return stop if 1 < stop <= len(("the", "young", "bus", "driver")) and not acts else 0


_ENDS_PERSON = en.OPENERS | word_set("that again please at in on to from every last yesterday next tomorrow")
