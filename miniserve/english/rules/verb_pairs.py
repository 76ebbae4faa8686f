"""Verbs that Spanish has one of and English two: lend and borrow, rob and steal. What follows tells which.

A verb that can be meant as it stands is left alone: *The bank lent them money*, *Remember me to your mother*.
"""

from __future__ import annotations

from collections.abc import Sequence

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.lexicon import VERBS, word_set
from miniserve.english.verbs import positive, readings

_PEOPLE = en.OBJECTS - {"it", "them"}
_WHOSE = word_set("my your his her our their")
_RISING = word_set(
    "sun moon temperature temperatures price prices cost costs rent rents level levels smoke dough"
)
_FORGOTTEN = word_set("name names surname address number password word words title pin code")
_ROBBED = word_set(
    "bank banks shop shops supermarket jeweller jewellers museum kiosk pharmacy station house houses"
)
_STOLEN = word_set(
    "wallet purse bag handbag phone mobile bike bicycle money keys passport camera laptop watch necklace "
    "jewellery "
    "suitcase tablet backpack rucksack"
)
_MISSED = word_set("bus train plane flight tram ferry metro underground connection coach lesson")
_MET_AT = word_set("party wedding conference concert festival funeral barbecue disco congress reception")
_INSTRUMENTS = word_set(
    "piano guitar violin drums flute trumpet cello saxophone accordion harp clarinet keyboard bass organ "
    "ukulele"
)
_PAID_FOR = word_set("hour day week month year")
_MOST_BETWEEN = 3  # words of a noun phrase before its noun: *the last school bus*
_CANNOT = word_set("can't cannot couldn't")


def _becomes(e: Edit, old: str, new: str) -> bool:
    """Whether a form of the one verb became a form of the other."""
    one = len(e.old) == len(e.new) == 1
    return one and old in readings(e.old[0]) and new in readings(e.new[0])


def _object_is(right: Sequence[str], nouns: frozenset[str]) -> bool:
    """Whether a determiner follows and, soon, one of these nouns: *the last bus*."""
    return en.first(right) in en.DETERMINERS and not nouns.isdisjoint(right[1 : 2 + _MOST_BETWEEN])


def _to_do(words: Sequence[str]) -> bool:
    return en.first(words) == "to" and en.first(words[1:]) in VERBS | {"be"}


def lend_borrow(e: Edit) -> bool:
    """*borrow me your pen* → *lend me …*, *lent two books from the library* → *borrowed …*"""
    gives = _becomes(e, "borrow", "lend") and en.first(e.right) in _PEOPLE and len(e.right) > 1
    takes = _becomes(e, "lend", "borrow") and "from" in e.right and en.first(e.right) not in en.OBJECTS
    return gives or (takes and {"to", "himself", "herself"}.isdisjoint(e.right))


def raise_rise(e: Edit) -> bool:
    """*rise your hand* → *raise …*, *The sun raises at six* → *rises*"""
    lifts = _becomes(e, "rise", "raise") and en.first(e.right) in _WHOSE
    alone = en.first(e.right) not in en.DETERMINERS | en.OBJECTS and not en.any_of(e.left[-2:], en.BE)
    return lifts or (_becomes(e, "raise", "rise") and alone and en.last(e.left) in _RISING)


def remind_remember(e: Edit) -> bool:
    """*remember me to call* → *remind me …*, *can't remind her name* → *can't remember …*"""
    behind = e.right[1:]
    makes = en.first(e.right) in en.OBJECTS and (en.first(behind) == "of" or _to_do(behind))
    forgot = (
        en.governor(e) in _CANNOT and _object_is(e.right, _FORGOTTEN) and {"to", "of"}.isdisjoint(e.right)
    )
    return (_becomes(e, "remember", "remind") and makes) or (_becomes(e, "remind", "remember") and forgot)


def teach_learn(e: Edit) -> bool:
    """*learned me to swim* → *taught me …*"""
    taught = en.first(e.right) in _PEOPLE and (_to_do(e.right[1:]) or en.first(e.right[1:]) == "how")
    return _becomes(e, "learn", "teach") and taught


def win_earn(e: Edit) -> bool:
    """*wins nine euros an hour* → *earns …*"""
    pairs = zip(e.right, e.right[1:], strict=False)
    paid = any(a in {"a", "an", "per", "every", "each"} and unit in _PAID_FOR for a, unit in pairs)
    return _becomes(e, "win", "earn") and paid


def win_beat(e: Edit) -> bool:
    """*They won us* → *They beat us*"""
    return (
        _becomes(e, "win", "beat")
        and en.first(e.right) in _PEOPLE
        and en.first(e.right[1:]) not in {"a", "the"}
    )


def rob_steal(e: Edit) -> bool:
    """*stole a bank* → *robbed …*, *robbed my wallet* → *stole …*"""
    place = _becomes(e, "steal", "rob") and _object_is(e.right[:4], _ROBBED) and "from" not in e.right
    thing = _becomes(e, "rob", "steal") and _object_is(e.right[:4], _STOLEN) and "of" not in e.right[:2]
    return place or (thing and en.first(e.right) in _WHOSE | {"the"} and "shop" not in e.right[:4])


def miss_lose(e: Edit) -> bool:
    """*lost the school bus* → *missed …*; a thing that was mislaid is lost."""
    behind = en.first(e.right[1:3][-1:])
    ride = _object_is(e.right, _MISSED) and behind not in {"ticket", "pass"}
    tickets = {"ticket", "tickets", "pass", "card", "driver", "money", "keys"}
    return _becomes(e, "lose", "miss") and ride and tickets.isdisjoint(e.right)


def meet_know(e: Edit) -> bool:
    """*I knew my husband at a wedding* → *I met …*: the first time."""
    at = e.right.index("at") if "at" in e.right else len(e.right)
    event = not _MET_AT.isdisjoint(e.right[at:][:4])
    first = " ".join(e.right).find("for the first time") >= 0
    somebody = en.first(e.right) in en.OBJECTS | _WHOSE or bool(
        e.right and e.corrected.words[e.j2][0].isupper()
    )
    return _becomes(e, "know", "meet") and e.old == ("knew",) and somebody and (event or first)


def play_touch(e: Edit) -> bool:
    """*touches the piano* → *plays the piano*"""
    return _becomes(e, "touch", "play") and _object_is(e.right[:3], _INSTRUMENTS)


def hope_wait(e: Edit) -> bool:
    """*I wait that you like it* → *I hope that you like it*"""
    return _becomes(e, "wait", "hope") and en.first(e.right) == "that"


def listen_to(e: Edit) -> bool:
    """*listen music* → *listen to music*"""
    came = e.new == ("to",) and not e.old and "listen" in readings(en.last(e.left))
    return came and en.first(e.right) not in en.PREPOSITIONS | en.OPENERS | {"to", "up", "out", "in", ""}


def know_how(e: Edit) -> bool:
    """*I don't know swim* → *I don't know how to swim*; *He knows to wait* is right."""
    knows = "know" in readings(en.last(e.left)) and e.new == ("how", "to") and e.old in ((), ("to",))
    asked = e.new == ("how",) and not e.old and _to_do(e.right) and "know" in readings(en.last(e.left))
    negated = any(positive(word) != word for word in e.left[-3:]) or e.is_question
    return (knows or (asked and negated)) and en.first(e.right[1:] if asked else e.right) in VERBS
