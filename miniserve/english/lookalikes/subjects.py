"""Sentences whose subject is there already, and those that need none."""

from __future__ import annotations

from itertools import pairwise

from miniserve.english import grammar as en
from miniserve.english import times
from miniserve.english.agreement import changes_number
from miniserve.english.edits import Edit
from miniserve.english.lexicon import NOUN_VERBS, VERBS, word_set
from miniserve.english.lookalikes.shape import bases, becomes, inserts, tags
from miniserve.english.subjects import INDEFINITE, TIMES, is_finite
from miniserve.english.verbs import positive

_COMMANDS = word_set(
    "listen sit stand look be take bring wait move stop leave say help call open close write keep hold "
    "remember "
    "get turn touch panic come go put raise please"
)
_NAMES = word_set("will may")
_FETCHING = word_set("fetch call get bring open stop tell pass take lend answer give help turn")
_CONDITIONS = word_set(
    "if when once before after while until unless as to for whatever whenever wherever however whoever"
)
_GREETINGS = word_set("yes no well so sorry please hi hello dear oh ok okay thanks")
_RELATIVES = en.PRONOUNS | word_set("who which that")
_JUDGED = word_set(
    "good great fine nice perfect interesting right lovely like bad fun amazing delicious awful"
)


def interrupted(e: Edit) -> bool:
    """*The boys, one by one, were leaving*: the subject is there, before the comma."""
    if inserts(e) not in en.PRONOUNS or en.last(e.was_left) != ",":
        return False
    comma = e.was_left.index(",")
    before = e.was_left[:comma]
    starts = before and before[0] not in en.PREPOSITIONS | en.OPENERS | en.ADVERBS | TIMES | _GREETINGS
    return comma < len(e.was_left) - 1 and bool(starts) and not any(map(is_finite, before))


def has_subject(e: Edit) -> bool:
    """*Rents rose by 7 %*, *Python 3.11 is installed*: the verb has its subject."""
    if inserts(e) not in en.PRONOUNS:
        return False
    if not any(map(str.isalpha, e.was_left)):
        return en.first(e.was_right) not in en.AUXILIARIES and any(map(is_finite, e.was_right[1:2]))
    opens = e.was_left[0] in en.PREPOSITIONS | en.OPENERS | en.ADVERBS | {",", "and"}
    if not en.WEATHER.isdisjoint(e.was_right[:2]):
        return False  # *Right now is raining*
    ends = (
        en.last(e.was_left) in en.OPENERS | {",", "and", "or", ":", "perhaps", "maybe"}
        or positive(en.last(e.was_left)) in en.AUXILIARIES
    )
    known = bases(en.last(e.was_left)) & (VERBS - NOUN_VERBS if len(e.was_left) == 1 else VERBS)
    return not (opens or ends or known) and not any(map(is_finite, e.was_left))


def shared_subject(e: Edit) -> bool:
    """*She has two brothers and is close to them*, *He works, eats and sleeps here*."""
    before, following = e.was_left[:-1], en.first(e.was_right)
    if inserts(e) not in en.PRONOUNS or not before or not en.OPENERS.isdisjoint(before):
        return False
    listed = en.last(e.was_left) == "," and positive(following) not in en.BE and "and" in e.was_right[:8]
    told = any(
        "past" in tags(word) and "base" not in tags(word) and word.endswith("ed") for word in before[1:]
    )
    has_verb = told or any(is_finite(word) or (k and "s" in tags(word)) for k, word in enumerate(before))
    general = any(
        one == "to" and two in VERBS for one, two in zip(e.was_right, e.was_right[1:], strict=False)
    )
    joined = en.last(e.was_left) in {"and", "or"} and not (positive(following) in en.BE and general)
    return has_verb and (listed or joined) and before[0].isalpha()


def command(e: Edit) -> bool:
    """*…, so drive slowly*: an order has no subject."""
    brought = e.old == () and inserts(e) in en.PRONOUNS
    verb = en.first(e.was_right) if brought else en.first(e.old)
    after = en.last(e.was_left) in {"so", "and", "then", "please", "but"}
    gained = brought or (len(e.old) == 1 and len(e.new) == 2 and e.new[0] in en.PRONOUNS)
    return gained and after and verb in VERBS and "base" in tags(verb)


def command_to_all(e: Edit) -> bool:
    """*Everybody sit down, please*, *Somebody call a doctor!*"""
    opens = len(e.was_left) == 1 or e.was_left[-2:-1] in ((",",), ("please",))
    if (
        not opens
        or en.last(e.was_left) not in INDEFINITE
        or not (becomes(e, "s", "past") or e.old == ("be",))
    ):
        return False
    verb, rest = e.old[0], e.was_right
    if (
        times.find_time(times.HABIT, e)
        or times.find_time(times.FINISHED, e)
        or verb in en.STATIVES | en.TO_VERBS - {"help"}
    ):
        return False
    until = rest[rest.index("before") + 1 :] if "before" in rest else ()
    # *Someone fetch a towel before the dog comes in*
    fetched = verb in _FETCHING and en.first(until) in en.PRONOUNS | en.DETERMINERS
    urged = e.mark == "!" or "please" in rest or "your" in rest or fetched
    if en.last(e.was_left) == "nobody" and verb not in {"move", "say", "touch", "leave", "panic"}:
        return e.mark == "!" and len(rest) <= 3
    joined = rest[rest.index("and") + 1 :] if "and" in rest else ()
    urged |= verb in _COMMANDS and en.first(joined) in VERBS  # *Everyone take a breath and relax*
    longest = 8 if urged or e.was_left[0] in _CONDITIONS or en.first(rest) in {"until", "till"} else 3
    return len(rest) <= longest and (urged or verb in _COMMANDS)


def one_of_orders(e: Edit) -> bool:
    """*Tighten the screws, but do not force them*, *If it freezes, unplug it and wait*."""
    if not (becomes(e, "s", "past") or (positive(en.first(e.old)) == "do" and changes_number(e))):
        return False
    if e.was_left == ("kindly",):
        return True
    words = _main_clause(e.was_left)
    if words[:2] in (("turn", "left"), ("keep", "left"), ("go", "left"), ("bear", "left")):
        words = (words[0], *words[2:])
    told = (k for k, word in enumerate(words) if k and is_finite(word) and words[k - 1] not in _RELATIVES)
    if times.find_time(times.FINISHED, e) or any(told):
        return False
    if not words:  # the order itself, behind its condition
        return len(e.was_left) > 1 and e.old[0] in VERBS
    known = words[0] in VERBS - {"last"} or (words[1:2] and words[1] in en.DETERMINERS | en.OBJECTS)
    orders = known and "base" in tags(words[0]) and en.PRONOUNS.isdisjoint(words[:1])
    joined = en.last(en.skip(words, en.ADVERBS)) in {"and", "or", "but", ","}
    return bool(orders) and joined and len(words) > 1 and words[1] not in {"and", "or", ","}


def _main_clause(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without a condition before them: *Once the water boils, …*"""
    if en.first(words) in _CONDITIONS and "," in words:
        return words[words.index(",") + 1 :]
    return words


def asked_for(e: Edit) -> bool:
    """*Please find attached the minutes of last Tuesday*: an order, whatever the time."""
    return en.last(e.was_left) == "please" and becomes(e, "s", "past")


def chat(e: Edit) -> bool:
    """*Sounds good*, *Not bad*, *Will tell you*: what people write without a subject."""
    if e.was_left:
        return False
    if e.old[:1] == ("not",):
        return en.first(e.was_right) not in VERBS
    came = e.new[:1] and e.new[0] in en.PRONOUNS
    verb, rest = en.first(e.old[:1] or e.was_right), e.was_right[0 if e.old else 1 :]
    judged = verb in {"sounds", "looks", "seems", "smells", "tastes", "feels"} and en.first(rest) in _JUDGED
    asks = (
        verb in en.MODALS and e.mark != "?" and en.first(rest) not in {"be", "rain", "snow", "take", "cost"}
    )
    return bool(came) and (judged or asks)


def the_easier_it(e: Edit) -> bool:
    """*The more you practise, the easier it gets*."""
    before = en.last(e.was_left)
    compared = "the" in e.was_left[-3:-1] and (
        before.endswith("er") or before in {"worse", "less"} or "more" in e.was_left[-2:]
    )
    pairs = pairwise((*e.was_left, *e.old, *e.was_right))  # not *The teacher she …*
    twice = (
        sum(one == "the" and (two.endswith("er") or two in {"more", "less", "worse"}) for one, two in pairs)
        > 1
    )
    return compared and twice and len(e.old) == 1 and e.old[0] in en.PRONOUNS and not e.new


def stranded(e: Edit) -> bool:
    """*the course you asked about has been cancelled*: the preposition belongs to what stands before."""
    return (
        en.last(e.was_left) in en.PREPOSITIONS
        and len(e.old) == 1
        and positive(e.old[0]) in en.AUXILIARIES - {"have", "be", "do"}
    )


def name(e: Edit) -> bool:
    """*Will has a new car*, *May works in a bank*: a finite verb behind it makes it a name."""
    start = e.i1 - len(e.was_left)
    first, follower = (*e.original.keys[start : start + 2], "", "")[:2]
    opens = first in _NAMES and len(e.was_left) <= 1 and e.mark != "?"
    finite = follower in {"has", "is", "was", "had"}
    return opens and (finite or ("s" in tags(follower) and follower not in VERBS))
