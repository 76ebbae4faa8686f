"""Words that Spanish has one of and English two: say and tell, make and do, since and for."""

from __future__ import annotations

from itertools import pairwise

from miniserve.english import grammar as en
from miniserve.english import times
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import VERBS, word_set
from miniserve.english.subjects import PERSONS, TIMES, is_finite
from miniserve.english.verbs import has_tag, positive, readings

# What is made and what is done, where learners take one for the other.
_MADE = word_set(
    "mistake mistakes decision decisions cake cakes noise friend friends money call calls bed beds plan "
    "plans progress effort efforts suggestion suggestions breakfast lunch dinner list promise appointment "
    "coffee tea joke jokes choice choices offer reservation fun speech difference complaint excuse excuses "
    "film sandwich mess discovery discoveries wish wishes arrangement arrangements fortune profit soup "
    "bread pizza"
)
_DONE = word_set(
    "homework shopping cleaning washing washing-up dishes exercise exercises yoga exam exams course courses "
    "favour favor best business research laundry ironing housework sport damage karate well cooking degree "
    "nothing job duty gardening judo sum sums ballet gymnastics"
)
# What begins that which somebody is told.
_TOLD = (
    en.QUESTION_WORDS
    | en.PRONOUNS
    | word_set("about that if whether not to the a an his her my our their your")
)
_UNIT = word_set("second minute hour day night week fortnight month year decade century while")
_UNITS = word_set("seconds minutes hours days nights weeks months years decades centuries")
_MOMENTS = word_set("last childhood birth noon dawn midnight christmas easter school university")
_BEGINNINGS = word_set("beginning start first")
_CLOCK = word_set("past o'clock am pm")
_ENDS = en.PREPOSITIONS | en.OPENERS | {",", "and", "or"}


_QUOTES = frozenset('"”')
_TOLD_THINGS = word_set("lie lies truth story stories joke jokes secret secrets")


def apostrophe(e: Edit) -> Slots | None:
    """*does'nt* → *doesn't*."""
    old, new = en.first(e.old), en.first(e.new)
    same = len(e.old) == len(e.new) == 1 and old.replace("'", "") == new.replace("'", "")
    return {"word": new} if same and "'" in old and new.endswith("n't") else None


def say_tell(e: Edit) -> Slots | None:
    """*said me* → *told me*, *told that* → *said that*."""
    if len(e.old) != 1 or len(e.new) != 1:
        return None
    old, new = readings(e.old[0]).keys(), readings(e.new[0]).keys()
    told = not _TOLD_THINGS.isdisjoint(e.right[:2])
    swapped = ("say" in old and "tell" in new and (told or _person_follows(e))) or (
        "tell" in old and "say" in new and (not _person_follows(e) or _ends_quote(e))
    )
    return {"new": e.new[0]} if swapped else None


def _ends_quote(e: Edit) -> bool:
    """*"I'm starving," told Chloe*; not *"Tell me," he said*."""
    return en.last(e.left) in _QUOTES and e.left[-2:-1] in ((",",), ("!",), ("?",), (".",))


def _person_follows(e: Edit) -> bool:
    """*me*, *Ana*, *the teacher* as an object; not the subject of a clause: *the driver had left*."""
    first, behind = en.first(e.right), e.right[1:2]
    if first in en.OBJECTS:
        return first != "it"
    if first == "that":
        return False  # *told that it was late*
    if first in PERSONS:
        return True
    if first in en.DETERMINERS:
        behind = e.right[2:3]
    elif not (first and e.corrected.words[e.j2][0].isupper()):
        return False
    return not any(map(is_finite, behind))


def tell_no_to(e: Edit) -> bool:
    """*told to me the news* → *told me the news*; not *the news told to me*, nor *what he told to me*."""
    gone = e.old == ("to",) and not e.new and "tell" in readings(en.last(e.left))
    passive = en.last(e.left) == "told" and bool(en.any_of(e.left[-3:-1], en.BE))
    noun = en.first(e.right) in en.DETERMINERS and en.first(e.right[1:]) not in _TOLD  # *her the news*
    person = not noun or en.last(e.right[:2]) not in _UNIT | _UNITS  # *tell to the second*
    told = en.first(e.right[2:] if noun else e.right[1:])
    return gone and _person_follows(e) and person and not passive and told in _TOLD


def make_do(e: Edit) -> Slots | None:
    if len(e.old) != 1 or len(e.new) != 1:
        return None
    old, new = readings(e.old[0]).keys(), readings(e.new[0]).keys()
    swapped = ("make" in old and "do" in new) or ("do" in old and "make" in new)
    if not swapped or (_MADE if "make" in new else _DONE).isdisjoint(e.right[:5]):
        return None
    nouns = _MADE if "make" in new else _DONE
    stop = 1 + next(k for k, word in enumerate(e.right) if word in nouns)
    base = "make" if "make" in new else "do"
    lost_s = e.old[0].endswith("s") and e.new[0] == base
    said = " ".join((base, *e.right[:stop])) if _ENDS.isdisjoint(e.right[:stop]) else base
    return {"word": said, "plural": en.subject_of(e) if lost_s else ""}


def _lasts(e: Edit) -> bool:
    """Whether what follows says how long: *three years*, *a year*, *ages*; not *half past eight*."""
    words = e.right[:5]
    one = not {"a", "an", "one"}.isdisjoint(words) and not _UNIT.isdisjoint(words)
    long = not _UNITS.isdisjoint(words) or not {"ages", "long", "time"}.isdisjoint(words)
    return (one or long) and _CLOCK.isdisjoint(words)


def _is_point(e: Edit) -> bool:
    """Whether a moment follows: *2010*, *last week*, *she left*; not *from nine to five*."""
    first, behind = en.first(e.right), en.first(e.right[1:])
    past = (tags for word in e.right[1:4] for base, tags in readings(word).items() if base in VERBS)
    clause = any("past" in tags and "base" not in tags for tags in past)
    if "to" in e.right[1:3] or (first in en.PRONOUNS | en.DETERMINERS and not clause and behind not in TIMES):
        return first in en.DETERMINERS and behind in _BEGINNINGS and e.old == ("from",)
    if e.old == ("for",):
        today = first == "this" and behind in TIMES and "been" in e.left
        return first.isdigit() or first == "last" or today or clause
    named = first.isdigit() or first in TIMES | _MOMENTS or bool(times.FINISHED.match(f"in {first} 2000"))
    return named or (first in en.DETERMINERS and (behind in TIMES or clause)) or first in en.PRONOUNS


def since_from(e: Edit) -> bool:
    """*from January* → *since January*."""
    return since_for(e) and (*e.old, *e.new) == ("from", "since")


def since_for(e: Edit) -> bool:
    """*since three years* → *for three years*; not *since Monday*, *since 2010*, *since we met*."""
    words = en.skip(e.left, en.ADVERBS)
    perfect = any(positive(has) in en.HAVE and has_tag(done, "participle") for has, done in pairwise(words))
    begins = perfect and not _lasts(e) and _is_point(e)
    fits = _lasts(e) if e.new == ("for",) else begins
    return fits and (*e.old, *e.new) in {
        ("since", "for"), ("for", "since"), ("during", "for"), ("from", "since"), ("from", "for"),
    }  # fmt: skip
