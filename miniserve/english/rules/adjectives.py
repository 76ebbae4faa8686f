"""Adjectives of feeling: *-ed* for who feels it, *-ing* for what causes it.

Most stand rightly in either form (*He is boring*, *The audience was bored*): only what follows, or a subject
that can feel nothing, makes it certain.
"""

from __future__ import annotations

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import VERBS, word_set
from miniserve.english.subjects import Subject, subject_before
from miniserve.english.verbs import positive, readings

_LINKING = word_set("feel feels felt get gets got getting become became look looks looked seem seems seemed")
# What only somebody who feels it is followed by: *interested in*, *excited about*.
_FELT = {
    "interest": "in", "excite": "about", "bore": "with of", "confuse": "about by", "frighten": "of by",
    "terrify": "of", "surprise": "by", "disappoint": "with by", "fascinate": "by", "embarrass": "about",
}  # fmt: skip
_NOT_FELT = word_set(
    "itself parts places ways comparison night standard standards end any today own some many"
)
_PEOPLE = word_set(
    "son daughter brother sister mother father mum dad husband wife friend friends parents children kids "
    "students "
    "pupils girl girls boy boys teacher cousin cousins grandfather grandmother uncle aunt boss neighbour "
    "neighbours "
    "class everybody everyone nobody people i you he she we they"
)
_LESSONS = word_set("class classes lesson lessons lecture lectures meeting meetings")
_FEEL_NOTHING = word_set(
    "film films book books opera match lesson lessons lecture lectures trip journey day job work "
    "documentary figures speech "
    "story "
    "stories exam play exhibition concert meeting result results novel series show game"
)
# *a tired film*, *a confused speech*, *a relaxed lesson* are right.
_SAID_OF_THINGS = word_set("tire confuse relax depress")
_TIRING = word_set("day job work trip journey")
_NO_ACTIVITY = word_set(
    "during according following regarding concerning including everything something nothing anything"
)


def _swapped(e: Edit, old: str, new: str) -> str:
    """The verb whose one form became the other behind *be* or its like, "" for none."""
    if len(e.old) != 1 or len(e.new) != 1 or not (e.old[0].endswith(old) and e.new[0].endswith(new)):
        return ""
    verb = en.last(en.skip(e.left, en.DEGREE | en.ADVERBS))
    if positive(verb) not in en.BE | _LINKING:
        return ""
    return min(readings(e.old[0]).keys() & readings(e.new[0]).keys() & en.FEELINGS, default="")


def _subject_before_be(e: Edit) -> Subject | None:
    k = max((k for k, word in enumerate(e.left) if positive(word) in en.BE | _LINKING), default=0)
    return subject_before(e.left[:k], e.corrected.words[e.j1 - len(e.left) :][:k])


def feels(e: Edit) -> Slots | None:
    """*I'm interesting in art* → *I'm interested in art*; *It is interesting in parts* is right."""
    base, subject = _swapped(e, "ing", "ed"), _subject_before_be(e)
    somebody = subject is not None and subject.noun in _PEOPLE
    behind = e.right[1:3]
    felt = en.first(e.right) in _FELT.get(base, "").split() and _NOT_FELT.isdisjoint(behind) and behind
    myself = e.left[:1] in (("i",), ("we",)) and base == "bore"
    in_class = e.right[:1] == ("in",) and not _LESSONS.isdisjoint(e.right[1:4])
    return {"word": e.new[0]} if base and somebody and (felt or (myself and in_class)) else None


def causes(e: Edit) -> Slots | None:
    """*The opera was bored* → *The opera was boring*; *It seemed bored*, *The film felt tired* are right."""
    base, subject = _swapped(e, "ed", "ing"), _subject_before_be(e)
    be = en.last(en.skip(e.left, en.DEGREE | en.ADVERBS))
    acts = any(word in en.PRONOUNS or "make" in readings(word) for word in e.left)
    doing = _is_activity(en.first(e.left)) and be in {"is", "was"} and not acts
    things = _TIRING if base == "tire" else frozenset() if base in _SAID_OF_THINGS else _FEEL_NOTHING
    nothing = subject is not None and subject.noun in things and not any(map(_is_activity, e.left))
    it = e.left[:1] == ("it",) and len(e.left) <= len(("it", "was", "so")) and e.right[:1] == ("that",)
    felt = en.first(e.right) in {"by", "with", *_FELT.get(base, "").split()}
    return {"word": e.new[0]} if base and (nothing or doing or it) and not felt else None


def _is_activity(word: str) -> bool:
    ing = any("ing" in tags for base, tags in readings(word).items() if base in VERBS)
    return ing and word not in _NO_ACTIVITY
