"""What the subject of a verb is, and whether it is one or many, read off the words before the verb.

Answers None when the words do not say for certain. Knows words, and nothing of edits or rules.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from unicodedata import combining, normalize

from miniserve.english import lexicon
from miniserve.english.lexicon import word_set
from miniserve.english.verbs import IRREGULAR, positive, readings


class Number(StrEnum):
    """Which form of the verb a subject takes. Some take either: *the team is*, *the team are*."""

    I = "i"  # noqa: E741 - it is the pronoun
    SINGULAR = "singular"
    PLURAL = "plural"
    EITHER = "either"


@dataclass(frozen=True)
class Subject:
    """The words `start:stop` of those that were looked at; `noun` is the word that decides the number."""

    start: int
    stop: int
    noun: str
    number: Number


_PRONOUNS = {
    "i": Number.I, "he": Number.SINGULAR, "she": Number.SINGULAR, "it": Number.SINGULAR,
    "you": Number.PLURAL, "we": Number.PLURAL, "they": Number.PLURAL,
}  # fmt: skip
INDEFINITE = word_set(
    "everybody everyone everything somebody someone something nobody nothing anybody anyone anything"
)
PERSONS = word_set("everybody everyone somebody someone nobody anybody anyone people")
_ONE = word_set("a an this that each every another either neither one")
_MANY = word_set(
    "these those many few several both two three four five six seven eight nine ten eleven twelve twenty "
    "thirty"
)
_THE = word_set("the my your his her its our their no some any other")
_STARTS = _ONE | _MANY | _THE
_PARTS = word_set(
    "some most half all lot lots plenty rest quarter third thirds majority minority percent any much"
)
_PREPOSITIONS = word_set(
    "of in on at with without from for to by near behind under over between opposite about above below next "
    "beside beyond inside outside across around against among during after before until since into onto "
    "through like as than along towards up down off"
)
_ADVERBS = word_set(
    "always usually often sometimes never ever also still just already really only then not rarely seldom "
    "hardly almost nearly very quite so too probably definitely certainly soon normally generally even "
    "occasionally frequently now finally simply actually currently suddenly clearly obviously either both all"
)
_OPENERS = word_set(
    "but because so that if when while although though until before after unless whether since where why how "
    'what who whom whose which as ; : ( “ " «'
)
_CLOSING = word_set("” » \" ' )")
TIMES = word_set(
    "today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday weekend "
    "day days "
    "night nights morning mornings afternoon evening week weeks month year years summer winter spring "
    "autumn time "
    "moment now then here there first later finally maybe perhaps please sometimes often usually however"
)


def subject_before(words: Sequence[str], written: Sequence[str]) -> Subject | None:
    """The subject that ends right before the end of `words`, which are in lower case; `written` as typed."""
    stop = len(words)
    while stop and words[stop - 1] in _CLOSING:
        stop -= 1
    while stop and words[stop - 1] in _ADVERBS and (stop == 1 or words[stop - 1] not in {"both", "all"}):
        stop -= 1
    stop = _without_aside(words, stop)
    start = _clause_start(words, stop)
    last = words[stop - 1] if start < stop else ""
    relative = start > 0 and words[start - 1] in {"who", "which", "that"} and words[stop - 1] not in _PRONOUNS
    if last in {"", "and", "or"} or (relative and words[start] not in _STARTS):
        return None
    if last in _PRONOUNS:
        return _pronoun(words, start, stop)
    if last in INDEFINITE:
        return Subject(stop - 1, stop, last, Number.SINGULAR)
    return _noun_phrase(words, written, start, stop)


def _without_aside(words: Sequence[str], stop: int) -> int:
    """Before *, as always,* when the words end with such an aside, and it comes right after the subject."""
    if not stop or words[stop - 1] != ",":
        return stop
    comma = next((k for k in range(stop - 2, 0, -1) if words[k] == ","), 0)
    return comma if comma and not _acts(words, comma) and not any(map(is_finite, words[:comma])) else stop


def _acts(words: Sequence[str], comma: int) -> bool:
    """Whether a verb and its object follow the comma, as one did before it: *I get up, have a shower,*"""
    verb, object_ = (*words[comma + 1 : comma + 3], "", "")[:2]
    before = any(readings(word).keys() & lexicon.VERBS for word in words[1:comma])
    return before and verb in lexicon.VERBS - {"like"} and object_ in _STARTS


def _clause_start(words: Sequence[str], stop: int) -> int:
    for k in range(stop - 1, -1, -1):
        excepted = words[k] == "but" and words[k - 1] in INDEFINITE  # *nobody but my parents*
        sign = not any(map(str.isalnum, words[k])) and words[k] not in {"-", "."}
        points = words[k] == "that" and k == 0  # *That man works here*
        sooner = (
            words[k] == "than" and "sooner" in words[:k]
        )  # *no sooner had it begun than the geese were out*
        if (words[k] in _OPENERS or sign or sooner) and not (excepted or points):
            return k + 1
        joins = words[k] in {"and", "or"} and k + 1 < stop and words[k + 1] in _PRONOUNS
        if joins and (words[k + 1] != "i" or _is_clause(words[:k])):
            return k + 1
    return 0


def _is_clause(words: Sequence[str]) -> bool:
    """Whether there is a verb, and not but *my brother* (*and I*)."""
    verbs = [
        k
        for k, word in enumerate(words)
        if k and words[k - 1] not in _STARTS and readings(word).keys() & lexicon.VERBS
    ]
    return any(map(is_finite, words)) or bool(verbs)


def _pronoun(words: Sequence[str], start: int, stop: int) -> Subject | None:
    pronoun, before = words[stop - 1], words[start : stop - 1]
    if before and before[-1] in {"and", "or"}:
        return Subject(start, stop, pronoun, Number.PLURAL) if before[-1] == "and" else None
    placed = before and before[0] in _PREPOSITIONS  # *in summer it*
    is_object = pronoun in {"you", "it"} and before and before[-1] not in TIMES and not placed
    return None if is_object else Subject(stop - 1, stop, pronoun, _PRONOUNS[pronoun])


def _noun_phrase(words: Sequence[str], written: Sequence[str], start: int, stop: int) -> Subject | None:
    first = _first_word(words, written, start, stop)
    if first is None:
        return None
    owner = next((k for k in range(stop - 2, first, -1) if is_possessive(words, k)), 0)
    if owner:  # *Emma's mother*
        number = _number(("the", *words[owner + 1 : stop]), ("the", *written[owner + 1 : stop]))
        return None if number is None else Subject(first, stop, words[stop - 1], number)
    head_stop = next((k for k in range(first + 1, stop) if _ends_head(words, k)), stop)
    if any(map(is_finite, words[first:head_stop])) or any(
        positive(word) in _AUXILIARIES for word in words[first:stop]
    ):
        return None
    if (
        head_stop < stop
        and words[head_stop] == "of"
        and words[head_stop - 1] in _PARTS | _MANY | {"number", "couple", "none"}
    ):
        return _part(words, written, first, head_stop, stop)
    if "and" in words[first:head_stop]:
        return Subject(first, stop, words[head_stop - 1], _number_of_several(words[first:head_stop]))
    if "or" in words[first:head_stop] or "," in words[first:head_stop]:
        return None
    number = _number(words[first:head_stop], written[first:head_stop], is_first=head_stop == 1)
    return None if number is None else Subject(first, stop, words[head_stop - 1], number)


def _number_of_several(words: Sequence[str]) -> Number:
    """*my mother and my aunt* are many, *every boy and girl* is one, *fish and chips* may be either."""
    if words[0] in {"every", "each"}:
        return Number.SINGULAR
    return Number.EITHER if " ".join(words) in _ONE_DISH else Number.PLURAL


_ONE_DISH = frozenset(
    {"fish and chips", "bread and butter", "bacon and eggs", "macaroni and cheese", "rock and roll"}
)


def _ends_head(words: Sequence[str], k: int) -> bool:
    """Whether word k begins what follows a noun: *of the house*, *made in Japan*, *wearing a hat*."""
    tags = frozenset().union(*readings(words[k]).values())
    participle = "participle" in tags and k + 1 < len(words) and words[k + 1] in _PREPOSITIONS
    return words[k] in _PREPOSITIONS | {"but", "except"} or participle


_TIME_STARTS = word_set("every all each last next this one")


def _first_word(words: Sequence[str], written: Sequence[str], start: int, stop: int) -> int | None:
    """Where the noun phrase begins: at the start, or behind a time (*every day my father*)."""
    while start < stop - 1 and words[start] in {"and", "or", "so", "then"}:
        start += 1
    if words[start] not in _PREPOSITIONS and words[start] not in TIMES:
        later = [k for k in range(start + 1, stop) if words[k] in _STARTS | _PARTS and words[k - 1] in TIMES]
        return later[-1] if later and words[start] in _TIME_STARTS else start
    for k in range(start + 1, stop):
        begins = words[k] in _STARTS or written[k][:1].isupper()
        if begins and words[k - 1] not in _PREPOSITIONS and words[k - 1] not in _STARTS:
            return k
    return None


def _part(words: Sequence[str], written: Sequence[str], first: int, of: int, stop: int) -> Subject | None:
    """*some of the …*: the noun after *of* decides. *The number of …* is one, *none of …* may be either."""
    head = words[of - 1]
    inner = next((k for k in range(of + 2, stop) if words[k] in _PREPOSITIONS), stop)
    if head == "number":
        number: Number | None = Number.SINGULAR if words[of - 2] == "the" else Number.PLURAL
    elif head == "couple":
        number = Number.PLURAL
    elif head == "none":
        number = Number.EITHER
    else:
        number = _number(words[of + 1 : inner], written[of + 1 : inner])
    return None if number is None else Subject(first, stop, words[inner - 1], number)


def _number(words: Sequence[str], written: Sequence[str], *, is_first: bool = False) -> Number | None:
    """Of one noun and what stands before it; `is_first` if the noun opens the sentence."""
    if not words:
        return None
    noun, first = words[-1], words[0]
    if noun in INDEFINITE:
        return Number.SINGULAR
    if noun in {"us", "them", "you"}:
        return Number.PLURAL
    if first in {"one", "each", "either", "neither", "another", "every"}:
        return Number.SINGULAR
    if noun in _STARTS or noun in _PREPOSITIONS or not noun.replace("-", "").replace("'", "").isalpha():
        return None
    if noun in {"data", "none"}:
        return Number.EITHER
    if noun in lexicon.AMOUNTS and (first in _MANY or first[0].isdigit()):
        return Number.EITHER  # *Twenty dollars is a lot*
    if noun in lexicon.PLURALS:
        return Number.PLURAL
    if noun in lexicon.COLLECTIVES:
        return Number.EITHER
    is_name = written[-1][:1].isupper() and not is_first
    if _without_accents(noun) in lexicon.SINGULAR_IN_S:
        return None if first in _MANY else Number.SINGULAR
    if noun.endswith("us"):
        return None  # *the menus*, *the cactus*
    if first == "the" and len(words) == 2 and noun in lexicon.PEOPLE_BY_KIND:
        return Number.PLURAL
    if is_name and first in {"mr", "mrs", "ms", "dr", "miss"}:
        return Number.SINGULAR
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is", "'s")):
        return Number.PLURAL if not is_name or first == "the" else None
    if first in _STARTS:
        return Number.SINGULAR
    return Number.SINGULAR if written[-1][:1].isupper() and not (is_first and noun in lexicon.VERBS) else None


def _without_accents(word: str) -> str:
    return "".join(sign for sign in normalize("NFD", word) if not combining(sign))


def number_of(noun: str) -> Number | None:
    """The number of one noun by itself, None when that is not certain."""
    return _number(("the", noun), ("the", noun))


def is_possessive(words: Sequence[str], k: int) -> bool:
    """Whether the *'s* at k is that of *Emma's mother*, and surely not short for *is* or *has*."""
    if words[k] != "'s" or not k or k + 1 == len(words):
        return False
    before, behind = words[k - 1], words[k + 1]
    tags = frozenset().union(*(tags for base, tags in readings(behind).items() if base in lexicon.VERBS))
    small = lexicon.COMMON | _ADVERBS | _PREPOSITIONS | lexicon.ADJECTIVES
    is_noun = behind.isalpha() and behind not in small and tags.isdisjoint({"ing", "participle"})
    return is_noun and before not in lexicon.COMMON | INDEFINITE | _PRONOUNS.keys() | {"let"}


def is_finite(word: str) -> bool:
    """Whether the word is an auxiliary or, by the tables, the verb of a clause already."""
    finite = any(base in IRREGULAR and tags & {"s", "past"} for base, tags in readings(word).items())
    return positive(word) in _AUXILIARIES or finite


_AUXILIARIES = word_set(
    "am is are was were 'm 're 's have has had 've do does did can could may might must shall should "
    "will would 'll "
    "ain't"
)
