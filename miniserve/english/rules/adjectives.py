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

_LINKING = word_set(
    "sound sounds sounded feel feels felt get gets got getting become became look looks looked seem seems "
    "seemed"
)
# What only somebody who feels it is followed by: *interested in*, *excited about*.
_FELT = {
    "interest": "in", "excite": "about", "bore": "with of", "confuse": "about by", "frighten": "of by",
    "terrify": "of", "surprise": "by", "disappoint": "with by", "fascinate": "by", "embarrass": "about",
    "amaze": "by", "shock": "by", "satisfy": "with", "please": "with about", "astonish": "by",
    "thrill": "about",
}  # fmt: skip
_NOT_FELT = word_set(
    "itself parts places ways comparison night standard standards end any today own some many now groups"
)
_PEOPLE = word_set(
    "son daughter brother sister mother father mum dad husband wife friend friends parents children kids "
    "students "
    "pupils girl girls boy boys teacher cousin cousins grandfather grandmother uncle aunt boss neighbour "
    "neighbours "
    "class everybody everyone nobody people i you he she we they"
)
_FEELINGS = en.FEELINGS | word_set("please frustrate astonish")
# Nobody says of himself that he feels *exciting*; *I feel boring* he may.
_FELT_ONLY = word_set("excite confuse disappoint surprise frustrate exhaust depress frighten shock thrill")
# What one reads, goes to has no feelings: *a bored book*; *an excited voice*, *an interested party* do.
_SIGHTS = word_set(
    "film films book books documentary novel novels match lesson lessons lecture lectures exhibition "
    "concert concerts game trip journey programme article articles movie movies museum holiday holidays"
)
_CAUSING = word_set(
    "interest bore excite surprise disappoint annoy amaze shock embarrass fascinate frighten terrify"
)
_LESSONS = word_set("opera concert class classes lesson lessons lecture lectures meeting meetings")
_FEEL_NOTHING = word_set(
    "film films book books opera match lesson lessons lecture lectures trip journey day job work "
    "documentary figures speech "
    "story "
    "course article programme museum news holiday weekend novels movie movies holidays "
    "stories exam play exhibition concert meeting result results novel series show game noise noises "
    "sound weather traffic final match documentary conference presentation ending plot chapter music song "
    "task homework tour ride"
)
# Nobody takes these for somebody who is confused.
_CONFUSING = word_set(
    "instructions rules map maps signs directions exercise exercises question questions explanation menu "
    "website form timetable grammar spelling diagram"
)
_DULL = word_set("film movie play match lecture speech book talk documentary ceremony concert")
# *a tired film*, *a confused speech*, *a relaxed lesson* are right.
_SAID_OF_THINGS = word_set("tire confuse relax depress satisfy please")
_TIRING = word_set("day job work trip journey")
_NO_ACTIVITY = word_set(
    "meeting during according following regarding concerning including everything something nothing anything"
)


def _swapped(e: Edit, old: str, new: str) -> str:
    """The verb whose one form became the other behind *be* or its like, "" for none."""
    if len(e.old) != 1 or len(e.new) != 1 or not (e.old[0].endswith(old) and e.new[0].endswith(new)):
        return ""
    verb = en.last(en.skip(e.left, en.DEGREE | en.ADVERBS))
    if positive(verb) not in en.BE | _LINKING and not _asks(e):
        return ""
    return min(readings(e.old[0]).keys() & readings(e.new[0]).keys() & _FEELINGS, default="")


_VAGUE = word_set("this that these those there nothing everything something anything all one what none")


def _asks(e: Edit) -> bool:
    """*Is she interesting in art?*"""
    who = en.skip(e.left[1:], en.DEGREE)
    who = who[1:] if en.first(who) in en.DETERMINERS else who
    return e.is_question and len(who) == 1 and positive(en.first(e.left)) in en.BE and who[0] in _PEOPLE


def _is_named(e: Edit, base: str) -> bool:
    """*Ana is very exciting about it*: no town is."""
    sure = (base, en.first(e.right)) in {("excite", "about"), ("please", "with"), ("satisfy", "with")}
    be = positive(en.first(e.left[1:])) in en.BE | _LINKING
    vague = en.first(e.left) in en.QUESTION_WORDS | en.PRONOUNS | _VAGUE or en.first(e.left).endswith("ing")
    named = sure and be and not vague and not e.is_question
    return named and e.corrected.words[e.j1 - len(e.left)][0].isupper()


def _subject_before_be(e: Edit) -> Subject | None:
    k = max((k for k, word in enumerate(e.left) if positive(word) in en.BE | _LINKING), default=0)
    while k > 1 and positive(e.left[k - 1]) in en.AUXILIARIES | {"always", "never"}:
        k -= 1  # *has always been*
    return subject_before(e.left[:k], e.corrected.words[e.j1 - len(e.left) :][:k])


def feels(e: Edit) -> Slots | None:
    """*I'm interesting in art* → *I'm interested in art*; *It is interesting in parts* is right."""
    base, subject = _swapped(e, "ing", "ed"), _subject_before_be(e)
    somebody = (subject is not None and subject.noun in _PEOPLE) or _asks(e) or _is_named(e, base)
    behind = e.right[1:3]
    felt = en.first(e.right) in _FELT.get(base, "").split() and _NOT_FELT.isdisjoint(behind) and behind
    myself = e.left[:1] in (("i",), ("we",)) and base == "bore"
    in_class = e.right[:1] in (("in",), ("at",), ("during",)) and not _LESSONS.isdisjoint(e.right[1:4])
    sure = felt or (myself and in_class) or _feels_so(e, base) or _bored_by(e, base)
    return {"word": e.new[0]} if base and somebody and sure else None


def _feels_so(e: Edit, base: str) -> bool:
    """*I felt very exciting* → *I felt very excited*: *I* and *we* only, and no noun behind."""
    verb = en.last(en.skip(e.left, en.DEGREE | en.ADVERBS))
    ends = en.first(e.right) in {"", ",", "because", "when", "after", "today", "and", "but", "about"}
    felt = verb in {"feel", "felt"} and base in _FELT_ONLY | {"embarrass"}
    # *I was exciting when they offered me the post*; not *when I was young*.
    then, acts = en.first(e.right[1:]), en.first(e.right[2:])
    told = verb in {"was", "were"} and e.right[:1] == ("when",) and then in {"they", "he", "she"}
    told &= base in _FELT_ONLY and (acts.endswith("ed") or any(map(en.is_plain_past, e.right[2:4])))
    return e.left[:1] in (("i",), ("we",)) and ((felt and ends) or told)


def _bored_by(e: Edit, base: str) -> bool:
    """*The students were boring because the film was so long*."""
    return base == "bore" and e.right[:2] == ("because", "the") and en.first(e.right[2:]) in _DULL


def causes_before(e: Edit) -> Slots | None:
    """*an interested book* → *an interesting book*."""
    if len(e.old) != 1 or len(e.new) != 1 or not (e.old[0].endswith("ed") and e.new[0].endswith("ing")):
        return None
    shared = readings(e.old[0]).keys() & readings(e.new[0]).keys() & _CAUSING
    opens = en.last(en.skip(e.left, en.DEGREE - {"a", "bit"})) in {"a", "an", "the", "this", "that", "some"}
    return {"word": e.new[0]} if shared and opens and en.first(e.right) in _SIGHTS else None


def causes(e: Edit) -> Slots | None:
    """*The opera was bored* → *The opera was boring*; *It seemed bored*, *The film felt tired* are right."""
    base, subject = _swapped(e, "ed", "ing"), _subject_before_be(e)
    be = en.last(en.skip(e.left, en.DEGREE | en.ADVERBS))
    acts = any(word in en.PRONOUNS or "make" in readings(word) for word in e.left)
    doing = _is_activity(en.first(e.left)) and be in {"is", "was"} and not acts
    things = _TIRING if base == "tire" else frozenset() if base in _SAID_OF_THINGS else _FEEL_NOTHING
    things = _CONFUSING if base == "confuse" and e.right[:1] == ("for",) else things
    nothing = subject is not None and subject.noun in things and not any(map(_is_activity, e.left))
    it = e.left[:1] == ("it",) and len(e.left) <= len(("it", "was", "so")) and e.right[:1] == ("that",)
    felt = en.first(e.right) in {"by", "with", *_FELT.get(base, "").split()}
    return {"word": e.new[0]} if base and (nothing or doing or it) and not felt else None


def _is_activity(word: str) -> bool:
    ing = any("ing" in tags for base, tags in readings(word).items() if base in VERBS)
    return ing and word not in _NO_ACTIVITY
