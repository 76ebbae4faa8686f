"""Adjectives of feeling: *-ed* for who feels it, *-ing* for what causes it.

Most stand rightly in either form (*He is boring*, *The audience was bored*): only what follows, or a subject
that can feel nothing, makes it certain.
"""

from __future__ import annotations

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import word_set
from miniserve.english.subjects import subject_before
from miniserve.english.verbs import positive, readings

_LINKING = word_set("feel feels felt get gets got getting become became look looks looked seem seems seemed")
# What only somebody who feels it is followed by: *interested in*, *frightened by*.
_FELT = {
    "interest": "in", "excite": "about by", "bore": "with of by", "tire": "of", "worry": "about by",
    "confuse": "about by", "frighten": "of by", "terrify": "of by", "surprise": "by at", "shock": "by at",
    "disappoint": "with by in", "annoy": "with by", "amaze": "by at", "fascinate": "by with",
    "embarrass": "about by", "depress": "about by", "satisfy": "with", "exhaust": "by", "amuse": "by",
    "thrill": "by",
}  # fmt: skip
_BEHIND_A_FEELING = word_set("in when because at , : ;")
_FEEL_NOTHING = word_set(
    "it film films book books opera match lesson lessons trip journey day job work news documentary "
    "figures speech "
    "story stories exam weather play exhibition concert meeting result results novel series show game noise"
)


def _swapped(e: Edit, old: str, new: str) -> str:
    """The verb whose one form became the other behind *be* or its like, "" for none."""
    if len(e.old) != 1 or len(e.new) != 1 or not (e.old[0].endswith(old) and e.new[0].endswith(new)):
        return ""
    verb = en.last(en.skip(e.left, en.DEGREE | en.ADVERBS))
    if positive(verb) not in en.BE | _LINKING and not (e.is_question and en.any_of(e.left[:2], en.BE)):
        return ""
    return min(readings(e.old[0]).keys() & readings(e.new[0]).keys() & en.FEELINGS, default="")


def feels(e: Edit) -> Slots | None:
    """*I'm interesting in art* → *I'm interested in art*; *He is boring* is right."""
    base, follows = _swapped(e, "ing", "ed"), en.first(e.right)
    myself = e.left[:1] in (("i",), ("we",)) and len(en.skip(e.left, en.DEGREE | en.ADVERBS)) == len(
        ("i", "'m")
    )
    sure = follows in _FELT.get(base, "").split() or (myself and follows in _BEHIND_A_FEELING)
    return {"word": e.new[0]} if base and sure else None


def causes(e: Edit) -> Slots | None:
    """*The opera was bored* → *The opera was boring*; *The audience was bored* is right."""
    base = _swapped(e, "ed", "ing")
    k = max((k for k, word in enumerate(e.left) if positive(word) in en.BE | _LINKING), default=0)
    subject = subject_before(e.left[:k], e.corrected.words[e.j1 - len(e.left) :][:k])
    doing = (
        en.first(e.left).endswith("ing") and {"and", ","}.isdisjoint(e.left) and len(e.left[0]) > len("being")
    )
    nothing = subject is not None and subject.noun in _FEEL_NOTHING
    follows = en.first(e.right)
    felt = follows in _FELT.get(base, "").split() or follows in {"by", "with"}
    return {"word": e.new[0]} if base and (nothing or doing) and not felt else None
