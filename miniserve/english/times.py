"""Words and clauses that tell when: *yesterday*, *since May*, *before we left*. Knows no rule and no text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain, pairwise

from miniserve.english.edits import Edit
from miniserve.english.grammar import (
    ADVERBS,
    AUXILIARIES,
    BE,
    DETERMINERS,
    HAVE,
    NUMBERS,
    OBJECTS,
    OPENERS,
    PREPOSITIONS,
    PRONOUNS,
    Slots,
    first,
    is_plain_past,
    last,
)
from miniserve.english.lexicon import VERBS, word_set
from miniserve.english.subjects import TIMES, is_finite
from miniserve.english.verbs import readings

_NUMBER = rf"(?:\d+|{'|'.join(sorted(NUMBERS))})"
_UNIT = r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)|time)"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_WHEN = rf"(?:night|week(?:end)?|month|year|summer|winter|spring|autumn|term|century|{_DAY}|{_MONTH})"


def _pattern(*alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(alternatives)})(?!\w)", re.IGNORECASE)


FINISHED = _pattern(
    r"the day before yesterday",
    r"yesterday(?: morning| afternoon| evening)?",
    rf"(?<!since )last (?:{_WHEN}|nite)",
    r"(?<!since )last (?:easter|christmas|time|lesson|holiday)",
    r"on my last \w+",
    rf"(?:an? (?:few|long|couple of) |an? |\w+ )?(?:{_UNIT}|summers?|winters?) ago",
    rf"in (?:{_MONTH} (?:of )?)?(?:1[5-9]|20)\d\d",
    r"from (?:1[5-9]|20)\d\d to (?:1[5-9]|20)\d\d",
    rf"in the {_WHEN} of (?:1[5-9]|20)\d\d",
    r"the (?:day|night|week|month|year) before last",
    rf"the {_WHEN} of (?:1[5-9]|20)\d\d",
    r"in the (?:1[5-9]|20)\d0s",
    r"until (?:19\d\d|200\d)",  # *until 2015* may be a time of day
    r"during the war",
    r"in (?:my|his|her|our|their) childhood",
    r"the other day",
    rf"when (?:i|you|he|she|it|we|they|my \w+) (?:was|were)"
    rf"(?: an? \w+| (?:at|in) \w+| young| little| small| {_NUMBER})?",
)
_WORD = re.compile(r"[\w'-]+|[^\w\s]")
_NO_NOUNS = (
    AUXILIARIES | PRONOUNS | OBJECTS | DETERMINERS | ADVERBS | OPENERS | PREPOSITIONS | {",", "and", "or"}
)
# Verbs without an object: *the train arrived*, *the man died*.
_ALONE = word_set(
    "arrive come die disappear go fall faint sleep cry work live stay travel happen occur start begin "
    "end finish"
)
# What follows may be a clause: *knows the boys lost*, *had the car repaired*.
_BEFORE_CLAUSES = word_set(
    "say think know believe hope hear tell feel see mean have get want wish suppose guess"
)
SINCE = _pattern(
    r"since (?:i|he|she|we|they|you|it) \w+(?: \w+){0,2}",
    r"since (?:primary|secondary|high|middle) school",
    r"since (?:(?:last|this|the|my) )?(?:\w+)",
    rf"for (?:more than )?(?:\w+ ){{1,2}}{_UNIT}",
    "for ages",
    r"for (?:a long time|quite a while|a while)",
)
UP_TO_NOW = _pattern(
    rf"since(?: last \w+| \d{{4}}| {_DAY}| {_MONTH}| yesterday)?",
    rf"for (?:more than )?(?:\w+ ){{1,2}}{_UNIT}",
    "for ages",
    *"already just never ever yet recently lately".split(),
    "so far",
)
_NOW = _pattern(r"right now", r"at (?:the|this) moment", r"now", r"currently", r"at present")
_URGING = re.compile(r"wait|hurry up|careful", re.IGNORECASE)
_CALL = re.compile(r"\b(look|listen|watch out|wait|hurry up|be quiet|quiet|careful|shh)\b", re.IGNORECASE)
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


@lru_cache(maxsize=1024)
def find_time(pattern: re.Pattern[str], edit: Edit) -> str:
    """The time expression in the clause of the edit, "" if none. The edit's own words do not count."""
    for part, is_behind in zip(edit.clause, (False, _acts_on(edit)), strict=True):
        for match in pattern.finditer(part):
            before = _WORD.findall(part[: match.start()].lower())
            owned = part[match.end() :].startswith("'s")  # *yesterday's call*
            if not owned and not _says_which(before[:-1], last(before), is_behind):
                time = match.group()
                return time.lower() if time.isupper() else time[0].lower() + time[1:]
    return ""


def _acts_on(edit: Edit) -> bool:
    """Whether a thing right behind this edit is what something is done to: not *had his bike stolen*."""
    return not edit.is_question and readings(last(edit.new)).keys().isdisjoint({"have", "get"})


def _says_which(before: Sequence[str], done: str, is_behind: bool) -> bool:
    """Whether this participle says which thing is meant, so that a time behind it is not that of the main
    verb: *owns a house built in 1904*; not *because my brother called yesterday*.

    `is_behind`: these words stand right behind a verb.
    """
    base = next((base for base, tags in readings(done).items() if "participle" in tags and base in VERBS), "")
    if not base or base in _ALONE or done in VERBS or not before or before[-1] in _NO_NOUNS:
        return False
    owner = next((k for k in range(1, 4) if k < len(before) and before[-1 - k] in DETERMINERS), 0)
    lead = before[: -1 - owner]
    if lead[-2:-1] and lead[-2] in DETERMINERS | PREPOSITIONS:
        return False  # *during the show my sister lost it*: a noun, and no verb
    if not lead:
        return is_behind and last(before) not in TIMES
    acted = readings(lead[-1]).keys() & VERBS
    return lead[-1] in PREPOSITIONS - {"before", "after"} or bool(acted - _BEFORE_CLAUSES)


def past_clause(edit: Edit) -> str:
    """The beginning of a clause beside this one that is surely past: *before we went*."""
    up_to_now = not {"since", "just", "already", "never", "ever", "yet"}.isdisjoint(edit.left + edit.right)
    for words, start in ((edit.left, edit.j1 - len(edit.left)), (edit.right, edit.j2)):
        for k, word in enumerate(words):
            clause = words[k + 1 : k + 6]
            past = any(map(is_plain_past, clause))
            past |= word == "when" and not up_to_now and first(clause) in PRONOUNS and any(_pasts(clause))
            if word in {"before", "after", "when"} and past:
                said = edit.corrected.slice(start + k, start + k + 3)
                return said[0].lower() + said[1:]
    return ""


def now_marker(edit: Edit) -> str:
    if time := find_time(_NOW, edit):
        return time
    before = edit.sentence_before
    call = _CALL.match(before) or _CALL.match(" ".join(edit.left))
    if call is None:
        return ""
    return call[1].capitalize() + ("!" if before.startswith("!", call.end()) else "")


def now_slot(edit: Edit) -> Slots:
    """What says that it is happening now, if that is worth quoting: *Look!* is, *Wait* is not."""
    marker = now_marker(edit)
    return {"now": "" if _URGING.match(marker) else marker}


def past_evidence(edit: Edit) -> Slots:
    """Why a past is a past: a time expression, else another verb of the sentence that is surely a past.

    What stands beyond *but* is none: *He can't swim, but he could float when he was a baby*.
    """
    if time := find_time(FINISHED, edit):
        return {"because": time}
    left, right = edit.left, edit.right
    for sign in '"“«':  # what is quoted has a time of its own
        left = left[len(left) - left[::-1].index(sign) :] if sign in left else left
    if "but" in left:
        left = left[len(left) - left[::-1].index("but") :]
    if "but" in right:
        right = right[: right.index("but")]
    found = past_in(left, right, is_behind=_acts_on(edit))
    # What came with the same answer is no evidence: *I admire it, I question it* might both be right.
    typed = {*edit.was_left, *edit.was_right}
    if not typed.isdisjoint(_PAST_BE):  # *We was camping when it begin to snow*
        typed |= _PAST_BE
    return found if found.get("like") in typed or found.get("because") else {"like": ""}


def past_in(left: Sequence[str], right: Sequence[str] = (), *, is_behind: bool = False) -> Slots:
    """A time on the left of an edit, else the first verb on either side that is surely a past.

    `is_behind`: the words on the right stand right behind a verb.
    """
    if match := FINISHED.search(" ".join(left)):
        return {"because": match.group()}
    return {"like": next(chain(_pasts(left), _pasts(right, is_behind=is_behind)), "")}


_PAST_BE = frozenset({"was", "were"})
_NAMING = word_set("named called need")  # *a boy named Leo*


def _pasts(words: Sequence[str], *, is_behind: bool = False) -> Iterator[str]:
    """The words that are surely the past of a verb: irregular ones, and *-ed* right behind a subject.

    `is_behind`: they stand right behind a verb.
    """
    for k, word in enumerate(words):
        if _says_which(words[:k], word, is_behind):
            continue
        tags = frozenset().union(*readings(word).values())
        after_pronoun = k > 0 and words[k - 1] in PRONOUNS and "past" in tags and word not in VERBS
        meant = "past" in tags and word not in _NAMING and bool(readings(word).keys() & VERBS)
        behind_subject = k > 0 and words[k - 1] not in BE | HAVE | DETERMINERS | PREPOSITIONS | {"and", ","}
        said = meant and behind_subject and word not in VERBS and words[k + 1 : k + 2] != ("by",)
        had = word == "had" and first(words[k + 1 :]) in DETERMINERS
        if is_plain_past(word) or said or after_pronoun or had:
            yield word


def reminds(left: Sequence[str], edit: Edit) -> bool:
    """Whether *Remember …* or *Don't forget …* is an order about what is ahead, so that *to* follows."""
    order = [word for word in left if word not in {"please", "and", "but", "always", ","}]
    if order not in (["remember"], ["don't", "forget"], ["never", "forget"]) or edit.is_question:
        return False
    behind = tuple(pairwise(edit.right))
    if any(map(is_finite, edit.right[:1])) or any(map(is_plain_past, edit.right)):
        return False  # *Remember parking is free tomorrow*, *… dancing when you were young*
    return bool(find_time(AHEAD, edit)) or any(
        pair in behind for pair in (("when", "you"), ("before", "you"))
    )
