"""Reads the words around an edit: which time it speaks of, what a verb hangs on, what its subject is.

Every question answers "" (or None, or False) when the words do not say for certain: explanations built on the
answers must not claim what is not so. Knows English, and nothing of rules or texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from miniserve.english.edits import Edit
from miniserve.english.verbs import (
    DOUBLING,
    IRREGULAR,
    ing,
    participle,
    past,
    positive,
    readings,
    regular_past,
    third_person,
)

Slots = dict[str, str]  # the words for a text of an explanation


def word_set(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Auxiliaries by their verb. *'s* and *'d* are left out wherever it matters which of two verbs they are.
BE = word_set("am is are was were be been 'm 're 's")
HAVE = word_set("have has had 've")
DO = word_set("do does did")
MODALS = word_set("can could may might must shall should will would 'll")
AUXILIARIES = BE | HAVE | DO | MODALS
PRONOUNS = word_set("i you he she it we they")
OBJECTS = word_set("me you him her it us them")
_THIRD = word_set("he she it everybody everyone somebody someone nobody anybody who which that")
DETERMINERS = word_set("the a an my your his her its our their this that these those")
NO_S = word_set("I you we they")
PLURALS = word_set("people children men women police")
ADVERBS = word_set(
    "always usually often sometimes never ever also still just already really only then not rarely seldom "
    "hardly very quite so too probably definitely certainly soon normally generally even"
)
DEGREE = word_set("very so too really quite not always never still a bit")
QUESTION_WORDS = word_set("what where when why who how which whose")
OPENERS = (
    word_set("but because so that if when while although until before after unless whether") | QUESTION_WORDS
)
ASKING = word_set(
    "know knows tell ask asked wonder remember understand sure idea explain see forgot forget say"
)
STATES = word_set(
    "hungry thirsty cold hot warm afraid scared right wrong sleepy lucky ashamed careful jealous successful"
)
_NUMBERS = word_set(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
)
STATIVES = word_set(
    "know understand believe want need like love hate prefer belong own contain seem mean remember agree "
    "cost matter deserve recognise recognize"
)
TO_VERBS = word_set(
    "want need like love hate prefer decide hope plan learn forget try promise offer agree refuse expect "
    "start begin manage choose have ask tell help invite teach allow use prepare wish mean"
)
TO_WITH_OBJECT = word_set("want need like ask tell help invite teach allow expect prefer")
ING_VERBS = word_set(
    "enjoy finish avoid mind keep suggest dislike miss practise practice consider imagine quit"
)
PREPOSITIONS = word_set("for of without before after in at about by from on with instead despite")
_NOT_SUBJECTS = (
    word_set("today tomorrow yesterday now here there maybe perhaps please then and or to") | DETERMINERS
)
NOT_IN_SUBJECT = PRONOUNS | PREPOSITIONS | word_set("and or to , today yesterday tomorrow")
ANY_AFTER_NEGATIVE = (
    ("nothing", "anything"), ("nobody", "anybody"), ("nobody", "anyone"), ("never", "ever"), ("no", "any"),
    ("nowhere", "anywhere"),
)  # fmt: skip
NEGATIVES = word_set("never nothing nobody none nowhere no")


_NUMBER = rf"(?:\d+|{'|'.join(sorted(_NUMBERS))})"
KNOWN_VERBS = STATIVES | TO_VERBS | ING_VERBS | DOUBLING | IRREGULAR.keys()
_UNIT = r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)|time)"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_WHEN = rf"(?:night|week(?:end)?|month|year|summer|winter|spring|autumn|term|century|{_DAY}|{_MONTH})"


def _pattern(*alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(alternatives)})(?!\w)", re.IGNORECASE)


FINISHED = _pattern(
    r"the day before yesterday",
    r"yesterday(?: morning| afternoon| evening)?",
    rf"(?<!since )last {_WHEN}",
    rf"(?:an? (?:few|long|couple of) |an? |\w+ )?{_UNIT} ago",
    r"in (?:1[5-9]|20)\d\d",
    r"from (?:1[5-9]|20)\d\d to (?:1[5-9]|20)\d\d",
    r"the other day",
    rf"when (?:i|you|he|she|it|we|they|my \w+) (?:was|were)(?: an? \w+| young| little| small| {_NUMBER})?",
)
UP_TO_NOW = _pattern(
    rf"since(?: last \w+| \d{{4}}| {_DAY}| {_MONTH}| yesterday)?",
    rf"for (?:\w+ ){{1,2}}{_UNIT}",
    "for ages",
    *"already just never ever yet recently lately".split(),
    "so far",
)
_NOW = _pattern(r"right now", r"at (?:the|this) moment", r"now", r"currently", r"at present")
_CALL = re.compile(r"\b(look|listen|watch out)\b[^.!?]*!\s*$", re.IGNORECASE)
AHEAD = _pattern(
    r"tomorrow(?: morning| afternoon| evening| night)?",
    rf"next {_WHEN}",
    r"tonight",
    r"soon",
    rf"in (?:an?|\d+|\w+|a few) {_UNIT}(?! ago)",
    r"in 20[3-9]\d",
)
HABIT = _pattern(
    rf"every (?:\w+ )?(?:{_UNIT}|morning|afternoon|evening|{_WHEN})",
    *"always usually often sometimes normally generally".split(),
    rf"on (?:{_DAY}|weekend)s",
    r"(?:once|twice|\w+ times) an? \w+",
)


# -- what the rules ask about an edit ------------------------------------------------------------------------


def find_time(pattern: re.Pattern[str], edit: Edit) -> str:
    """The time expression in the clause of the edit, "" if none. The edit's own words do not count."""
    for part in edit.clause:
        if match := pattern.search(part):
            return match.group()[0].lower() + match.group()[1:]
    return ""


def now_marker(edit: Edit) -> str:
    call = _CALL.search(edit.sentence_before)
    return find_time(_NOW, edit) or (call[1].capitalize() + "!" if call else "")


def past_evidence(edit: Edit) -> Slots:
    """Why a past is a past: a time expression, else another verb of the sentence that is surely a past."""
    if time := find_time(FINISHED, edit):
        return {"because": time}
    return {"like": next((word for word in edit.left + edit.right if is_plain_past(word)), "")}


@lru_cache(maxsize=4096)
def is_plain_past(word: str) -> bool:
    return positive(word) in {"was", "were", "did"} or any(
        tags == {"past"} and base in IRREGULAR for base, tags in readings(word).items() if base != "have"
    )


def skip(words: Iterable[str], skipped: frozenset[str]) -> list[str]:
    return [word for word in words if word not in skipped]


def last(words: Sequence[str]) -> str:
    return words[-1] if words else ""


def first(words: Sequence[str]) -> str:
    return words[0] if words else ""


def any_of(words: Iterable[str], verb: frozenset[str]) -> str:
    """The first of the words that is a form of this auxiliary, negated or not; "" if none."""
    return next((word for word in words if positive(word) in verb), "")


def clause_left(edit: Edit) -> list[str]:
    """The words of the clause before the edit, without adverbs. A pronoun after *and* is a new subject."""
    left = skip(edit.left, ADVERBS)
    for k in range(len(left) - 1, -1, -1):
        new_subject = left[k] in {"and", "or"} and left[k + 1 : k + 2] and left[k + 1] in {"he", "she", "it"}
        if left[k] in OPENERS or left[k] in ",:" or new_subject:
            return left[k + 1 :]
    return left


def governor(edit: Edit) -> str:
    """The auxiliary (or *to*) that the verb of this edit hangs on: right before it, or, in a question, before
    the subject; "" if there is none or no certainty."""
    left = skip(edit.left, ADVERBS)
    if positive(last(left)) in AUXILIARIES or last(left) == "to":
        return left[-1]
    if not edit.is_question:
        return ""
    left = after_comma(left)
    for k in range(len(left) - 2, max(len(left) - 6, -1), -1):
        if positive(left[k]) in AUXILIARIES:
            subject = left[k + 1 :]
            is_subject = len(subject) == 1 or (PRONOUNS | OPENERS | {"to"}).isdisjoint(subject)
            opens = k == 0 or left[0] in QUESTION_WORDS | {"and", "but", "or", "so"}
            return left[k] if opens and is_subject else ""
    return ""


def after_comma(words: Sequence[str]) -> list[str]:
    cut = max((k + 1 for k, word in enumerate(words) if word == ","), default=0)
    return list(words[cut:])


def looks_like_verb(words: Sequence[str]) -> bool:
    """Whether these words begin with a base form, as far as that can be told without a dictionary."""
    word = first(words)
    known = word in KNOWN_VERBS
    return known or (
        word.isalpha() and word not in _NOT_SUBJECTS and first(words[1:]) in DETERMINERS | OBJECTS
    )


def verb_forms(edit: Edit) -> tuple[str, frozenset[str], frozenset[str]] | None:
    """(base, what the old form is, what the new form is), when a word became another form of its verb."""
    if len(edit.old) != 1 or len(edit.new) != 1:
        return None
    return _forms_of_one_verb(edit.old[0], edit.new[0])


@lru_cache(maxsize=4096)  # a dozen rules ask this of the same edit
def _forms_of_one_verb(old: str, new: str) -> tuple[str, frozenset[str], frozenset[str]] | None:
    if (positive(old) == old) != (positive(new) == new):
        return None
    before, after = readings(positive(old)), readings(positive(new))
    shared = {base for base in before.keys() & after.keys() if base in IRREGULAR or len(base) > 2}
    if not shared:
        return None

    def likely(base: str) -> tuple[bool, bool, int, str]:
        inflected = {base, third_person(base), past(base), participle(base), ing(base), regular_past(base)}
        return base in IRREGULAR, {positive(old), positive(new)} <= inflected, -len(base), base

    base = max(shared, key=likely)
    return base, before[base], after[base]


def becomes(edit: Edit, tag: str) -> str:
    """The base, when a form that was not `tag` became `tag`; else ""."""
    forms = verb_forms(edit)
    return forms[0] if forms and tag in forms[2] and tag not in forms[1] else ""


def principal_parts(base: str) -> str:
    return f"{base}, {past(base)}, {participle(base)}"


def irregular_slots(base: str) -> Slots:
    return {"base": base, "irregular": principal_parts(base) if base in IRREGULAR and base != "be" else ""}


def subject_of(edit: Edit) -> str:
    """The subject of the verb at this edit as written, "" when it is not certain where it starts or ends."""
    left = clause_left(edit)
    if not left and edit.is_question:
        return edit.right[0] if first(edit.right) in PRONOUNS else ""
    if last(left) in PRONOUNS:
        compound = last(left[:-1]) in {"and", "or"}
        maybe_object = left[-1] in OBJECTS and len(left) > 1 and left[-2] != "as"
        return "" if compound or maybe_object else display(left[-1])
    if len(left) == 1 and left[0] in _THIRD | PLURALS:
        return left[0]
    determined = left[:1] and left[0] in DETERMINERS and 2 <= len(left) <= 3
    named = len(left) == 1 and left[0] not in _NOT_SUBJECTS
    if (determined or named) and NOT_IN_SUBJECT.isdisjoint(left) and not any_of(left, AUXILIARIES):
        written = {key: edit.corrected.slice(k, k + 1) for k, key in enumerate(edit.corrected.keys)}
        return " ".join(written[word] if word not in DETERMINERS else word for word in left)
    return ""


def display(pronoun: str) -> str:
    return "I" if pronoun == "i" else pronoun


def is_number(words: Sequence[str]) -> bool:
    word = first(words).split("-")[0]
    return word.isdigit() or word in _NUMBERS


def forms_of_one_verb(old: tuple[str, ...], new: tuple[str, ...]) -> bool:
    return len(old) == len(new) == 1 and bool(readings(old[0]).keys() & readings(new[0]).keys())


def is_finite(word: str) -> bool:
    """Whether the word is an auxiliary or, by the tables, the verb of a clause already."""
    finite = any(base in IRREGULAR and tags & {"s", "past"} for base, tags in readings(word).items())
    return positive(word) in AUXILIARIES or finite
