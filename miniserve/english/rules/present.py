"""The present and the future: states, habits, what is going on, plans and offers."""

from __future__ import annotations

from collections.abc import Sequence

from miniserve.english import grammar as en
from miniserve.english import times
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import ADJECTIVES, word_set
from miniserve.english.rules.forms import WILL
from miniserve.english.subjects import TIMES
from miniserve.english.verbs import has_tag, positive, readings

_FULL = {"'m": "am", "'re": "are", "'s": "is"}
_THESE_DAYS = word_set("nowadays now weekends mornings evenings")
_BEFORE_A_HABIT = TIMES | _THESE_DAYS | word_set("but and on in at the , these")
_SUPPOSING = word_set("think hope maybe perhaps sure expect probably")
_EXPECTING = _SUPPOSING | word_set("promise worry when if until soon later")
_NOW_BE = word_set("am is are 'm 's 're")
_SHORTEST_CONDITION = 4  # words: *if it rains it*
_MEALS = word_set("breakfast lunch dinner tea coffee trouble problems fun")
_TASTES = word_set("good bad nice lovely great awful terrible horrible wonderful delicious strange funny")
_SAID_NOW = word_set("promise swear think know hope")
_TIME_CONJUNCTIONS = word_set("until till unless once")
_MOST_OF_A_SUBJECT = 4  # words, with the conjunction


def able(e: Edit) -> bool:
    """*will can* → *will be able to*."""
    return not {"can", "can't", "could"}.isdisjoint((*e.old, *e.left[-1:])) and "able" in e.new


def usually(e: Edit) -> Slots | None:
    """*Nowadays I use to go* → *Nowadays I usually go*; *the app I use to track my runs* is right."""
    time = times.find_time(times.HABIT, e) or en.any_of((*e.left, *e.right), _THESE_DAYS)
    time = time or ("these days" if "these days" in " ".join((*e.left, *e.right)) else "")
    before = tuple(en.skip(e.left[:-1], _BEFORE_A_HABIT))
    own = en.last(e.left) in en.PRONOUNS and not before and not e.is_question
    return {"word": time} if own and (e.old, e.new) == (("use", "to"), ("usually",)) and time else None


def not_necessary(e: Edit) -> bool:
    """*You mustn't pay; it isn't necessary* → *You don't have to pay*; *no more than is necessary* is
    right."""
    swapped = e.old in (("mustn't",), ("must", "not")) and e.new in (("don't", "have", "to"), ("needn't",))
    behind = e.corrected.text[e.corrected.spans[e.j1][0] :] if swapped else ""
    said = any(words in behind for words in ("it isn't necessary", "it's not necessary", "it's optional"))
    return said and not any(words in behind for words in ("unless", "if ", "think"))


def going_to(e: Edit) -> bool:
    words = (*e.left[-1:], *e.new, *e.right[:3])
    at = words.index("going") if "going" in words else len(words)
    added = any(word in e.new and word not in e.old for word in ("to", "going"))
    plan = words[at + 1 : at + 2] == ("to",) and en.looks_like_verb(words[at + 2 :])
    return added and plan and bool(en.any_of((*e.left[-4:], *e.new), en.BE))


def offer(e: Edit) -> bool:
    """*Wait, I help you* → *Wait, I'll help you*."""
    added = not e.old and e.new in (("'ll",), ("will",)) and en.last(e.left) in {"i", "we"}
    for_you = not {"you", "it", "your", "them", "that", "this"}.isdisjoint(e.right[:5])
    added &= for_you or len(e.left) > 1 or e.sentence_before != ""  # not *I take the bus to work*
    added &= not _opens_time_clause(e.left) and e.right[1:2] != ("at",)
    if readings(en.first(e.right)).keys() & _SAID_NOW:
        return False  # *so I'll pay, I promise*
    return added and not times.find_time(times.AHEAD, e) and {"if", "when"}.isdisjoint(e.left + e.right)


def will(e: Edit) -> Slots | None:
    added = not WILL.isdisjoint(e.new) and not en.any_of(e.old, en.MODALS | {"wills"}) and len(e.old) <= 2
    time = times.find_time(times.AHEAD, e)
    cue = not _EXPECTING.isdisjoint((*e.left, *e.right)) and not _is_in_condition(e.left)
    added &= not _opens_time_clause(e.left) and not readings(en.first(e.right)).keys() & _SAID_NOW
    return {"because": time} if added and (time or cue) else None  # *Two and two makes four*


def _is_in_condition(left: tuple[str, ...]) -> bool:
    """*If it |*, *If, during the test, I |*: the result is still to come."""
    return left[:1] == ("if",) and (len(left) < _SHORTEST_CONDITION or left[1] == ",")


def will_with_if(e: Edit) -> bool:
    """*If you leave it in the sun, it melt* → *it will melt*."""
    conditional = e.left[:1] == ("if",) or "if" in e.right
    return conditional and will(e) == {"because": ""}


def will_expected(e: Edit) -> Slots | None:
    """*I think it rain* → *I think it will rain*."""
    word = next((word for word in reversed(e.left) if word in _SUPPOSING), "")
    return {"word": word} if word and will(e) == {"because": ""} else None


def _opens_time_clause(left: Sequence[str]) -> bool:
    """*until my mother | comes*, *before she | comes*, where no *will* may come."""
    near = not _TIME_CONJUNCTIONS.isdisjoint(left[-_MOST_OF_A_SUBJECT:])
    text = " ".join(left[-2 * _MOST_OF_A_SUBJECT :])
    near |= "as soon as" in text or "in case" in text
    return near or (en.last(left) in en.PRONOUNS and en.last(left[:-1]) in {"before", "after"})


def stative(e: Edit) -> Slots | None:
    if len(e.old) != 2 or len(e.new) != 1 or e.old[0] not in en.BE - {"been"}:
        return None
    shared = readings(e.old[1]).keys() & readings(e.new[0]).keys()
    known = frozenset(shared & en.STATIVES)
    if en.first(e.right) == "like" or en.first(en.skip(e.right, en.DEGREE)) in ADJECTIVES | _TASTES:
        known = known | (shared & en.LINKING)
    elif en.first(e.right) == "of":
        known = known | (shared & {"smell", "taste"})
    return {"base": min(known)} if known and e.old[1].endswith("ing") else None


def stative_have(e: Edit) -> bool:
    """*is having a red car* → *has a red car*; not *is having dinner in the garden*, *the house painted*."""
    shown = len(e.old) == 2 and e.old[0] in en.BE and e.old[1] == "having" and en.any_of(e.new, en.HAVE)
    k = next((k for k, word in enumerate(e.right[:4]) if word in en.OWNED), 0)
    done = any(has_tag(word, "participle") for word in e.right[k + 1 : k + 2])
    meal = not (en.PREPOSITIONS | _MEALS).isdisjoint(e.right[:k])
    return bool(shown and k) and len(e.new) == 1 and not done and not meal


def habit(e: Edit) -> Slots | None:
    was_continuous = len(e.old) == 2 and e.old[0] in en.BE and e.old[1].endswith("ing")
    present = was_continuous and en.forms_of_one_verb(e.old[1:], e.new) and not en.is_plain_past(e.new[0])
    time = times.find_time(times.HABIT, e) if present else ""
    return {"word": time} if time else None


def continuous(e: Edit) -> Slots | None:
    if len(e.old) != 1 or len(e.new) != 2 or e.new[0] not in en.BE - {"was", "were"}:
        return None
    if en.last(e.left) == "here":
        return None  # *Here comes the tram*
    new = readings(e.new[1])
    progressive = any("ing" in new[base] for base in readings(e.old[0]).keys() & new.keys())
    narrated = any(word == "had" or en.is_plain_past(word) for word in (*e.left, *e.right))
    now = times.now_marker(e)
    sure = progressive and now and not narrated and not times.find_time(times.HABIT, e)
    return times.now_slot(e) if sure else None


def arranged(e: Edit) -> Slots | None:
    """*Tomorrow I go to the dentist* → *Tomorrow I am going …*"""
    progressive = len(e.old) == 1 and len(e.new) == 2 and e.new[0] in _NOW_BE and e.new[1].endswith("ing")
    time = times.find_time(times.AHEAD, e) if progressive else ""
    return {"word": time} if time and en.forms_of_one_verb(e.old, e.new[1:]) else None


def ing_after_be(e: Edit) -> Slots | None:
    base, aux = en.known_verb(e, "ing"), en.governor(e)
    asked = e.is_question and en.any_of(e.was_left, en.DO)  # *What do you do right now?*
    if not en.any_of((*e.was_left, *e.old), en.BE | {"'s"}) and not asked:
        return None
    if en.last(e.left) in en.PREPOSITIONS:
        return None  # *Which is quicker at rush hour?*
    felt = en.last(e.old).endswith("ed") and bool(
        readings(e.old[0]).keys() & en.FEELINGS
    )  # *was disappointed*
    fits = base and positive(aux) in en.BE and not felt
    return {"aux": _FULL.get(aux, aux), "word": e.new[0]} if fits else None
