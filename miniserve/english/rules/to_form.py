"""*To* and the base form: after verbs and adjectives, and for a purpose."""

from __future__ import annotations

from itertools import takewhile

from miniserve.english import grammar as en
from miniserve.english import times
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import NOUN_VERBS, ONLY_VERBS, VERBS, word_set
from miniserve.english.rules.forms import NOT_VERBS, SPANS, object_length, verb_before
from miniserve.english.subjects import is_finite
from miniserve.english.verbs import readings

# After these a noun or an adjective stands as well, or something else.
_WITH_NOUNS = word_set("afford deserve seem mean claim intend attempt")
_ABOUT = word_set("about almost nearly over more less")
_LONG = word_set("second seconds minute minutes day days week weeks month months year years ages")
_IN_VAIN = word_set("end use result answer")  # *told him to no end*
# Behind these *for buy* is a purpose: *I learn for pass the exam*.
_WITH_PURPOSE = word_set("learn start begin choose have ask tell help invite teach allow use prepare")
_MOVING = word_set("go come call stop return travel move stay ring write")


def _gains_to(e: Edit) -> bool:
    """*to* came before a verb, whose form may change."""
    if e.new == ("to",) and not e.old:
        return en.first(e.right) in VERBS | {"be", "have", "do"}
    return en.first(e.new) == "to" and en.forms_of_one_verb(e.old, e.new[1:])


def to_after(e: Edit) -> Slots | None:
    if _for_verb(e):  # *I want for buy it*
        verb = "" if object_length(e.left) else verb_before(e, en.TO_VERBS - _WITH_PURPOSE)
        return {"word": verb} if verb else None
    if not _gains_to(e) or e.left[-2:] == ("need", "not"):
        return None
    if en.last(e.left) in en.QUESTION_WORDS and e.left[-2:-1] and not en.ASKING.isdisjoint(e.left[:-1]):
        return {"word": e.left[-1]}
    if e.left[-2:] == ("can't", "wait"):
        return {"word": "can't wait"}
    verb = verb_before(e, en.TO_VERBS, en.TO_WITH_OBJECT)
    needs = "need" in readings(verb) and en.first(e.was_right[1:]) not in {"more", "harder", "less", "every"}
    if (needs or readings(verb).keys() & _WITH_NOUNS) and not _is_told_apart(e):
        return None
    would = verb in {"like", "love"} and en.last(e.left[:-1]) in {"would", "'d"}
    return {"word": f"would {verb}" if would else verb} if verb else None


def would_like(e: Edit) -> bool:
    """*I would to apply* → *I would like to apply*."""
    wanted = e.new == ("like",) and not e.old and en.first(e.right) == "to"
    wanted &= en.first(e.right[1:]) in VERBS | {"be", "have", "do"}  # not *as you would to a friend*
    return wanted and en.last(e.left) in {"would", "'d"}


def not_to(e: Edit) -> Slots | None:
    """*told us to don't look* → *told us not to look*."""
    base = en.first((*e.new[2:], *e.right))
    if e.new[:2] == ("not", "to") and e.old[:1] == ("to",):
        stood = e.old[1:] in (("don't",), ("no",)) or en.forms_of_one_verb(e.old[2:], e.new[2:])
    else:  # *told us don't look*, *told us not look*
        told = _asks_for(e.left[:-1] if en.last(e.left) == "not" else e.left)
        came = (e.new == ("to",) and not e.old and en.last(e.left) == "not") or e.new == ("not", "to")
        # *I expect no reply*
        noun = e.old == ("no",) and en.first(e.right[1:]) not in en.DETERMINERS | en.OBJECTS
        stood = told and came and e.old in ((), ("don't",), ("no",), ("not",)) and not noun
    in_vain = e.old[-1:] == ("no",) and (base not in VERBS or base in _IN_VAIN)
    return {"base": base} if stood and base.isalpha() and not in_vain else None


def _asks_for(left: tuple[str, ...]) -> bool:
    """Whether *to* may follow here: *told us*, *asked my brother*, *decided*, *be careful*; not *need*."""
    length = object_length(left)
    verb = en.last(left[:-length] if length else left)
    takes = readings(verb).keys() & (en.TO_VERBS | en.TO_WITH_OBJECT | {"beg"})
    return verb == "careful" or bool(takes - {"need", "help", "have", "make"})


def _is_told_apart(e: Edit) -> bool:
    """Whether a verb was typed and no noun or adjective: not *deserve respect*, *seems like rain*."""
    typed = en.first((*e.old, *e.was_right))
    if typed.endswith("ing"):
        return "mean" not in readings(en.last(e.left))
    return typed in VERBS - {"like"} and (
        typed not in NOUN_VERBS or en.first(e.was_right[1:]) in en.DETERMINERS
    )


def _takes_time(left: tuple[str, ...]) -> str:
    """*takes an hour* behind *it*, "" if these words end in no length of time that something takes."""
    takes = [k for k, word in enumerate(left) if "take" in readings(word)]
    fits = takes and en.last(left) in SPANS | _LONG and "it" in left[: takes[-1]] and "every" not in left
    return " ".join(left[takes[-1] :]) if fits else ""


def reminder(e: Edit) -> bool:
    """*Remember locking the door when you leave* → *Remember to lock …*: what is still to be done."""
    return _gains_to(e) and times.reminds(e.left, e)


def to_after_time(e: Edit) -> Slots | None:
    """*It takes an hour get there* → *It takes an hour to get there*."""
    taken = _takes_time(e.left)
    return {"word": taken} if taken and _gains_to(e) else None


def to_after_object(e: Edit) -> Slots | None:
    """*asked me stay* → *asked me to stay*."""
    return to_after(e) if object_length(e.left) else None


def get_to(e: Edit) -> Slots | None:
    """*got my brother help me* → *got my brother to help me*."""
    slots = to_after_object(e)
    return slots if slots and "get" in readings(slots["word"]) else None


def to_after_adjective(e: Edit) -> Slots | None:
    """*able speak* → *able to speak*, *too tired go* → *too tired to go*."""
    word, left = en.last(e.left), en.skip(e.left[:-1], en.ADVERBS | en.DEGREE | {"it"})
    adjective = word in en.BEFORE_TO or en.any_of(left[-1:], en.BE) or e.left[-2:-1] in (("too",), ("very",))
    is_verb = word.endswith("ing") or e.left[-3:-1] == ("let", "'s")
    able_of = word == "able" and (*e.old, *e.new) == ("of", "to")
    for_verb = _for_verb(e) and word in en.BEFORE_TO
    fits = adjective and not is_verb and (_gains_to(e) or able_of or for_verb)
    return {"word": word} if word.isalpha() and fits else None


def purpose(e: Edit) -> bool:
    """*I am calling ask* → *I am calling to ask*, *went buy* → *went to buy*."""
    word = en.last(e.left)
    going = word.endswith("ing") and bool(en.any_of(e.left[-3:-1], en.BE))  # no noun, as *the meeting* is
    moves = bool(readings(word).keys() & _MOVING) or going
    return (moves and _gains_to(e)) or _for_verb(e)


def _for_verb(e: Edit) -> bool:
    """*for buy* → *to buy*; not *for how to buy*."""
    is_verb = en.first((*e.new[1:], *e.right)) not in NOT_VERBS | en.QUESTION_WORDS
    typed = en.first((*e.old[1:], *e.was_right))
    is_verb &= typed in VERBS  # *parts for wind turbines*
    is_verb &= not typed.endswith("ing")  # *a room for recording*, *fined for parking*
    behind = en.first((*e.old[2:], *e.was_right)[1 if len(e.old) == 1 else 0 :])
    noun = is_finite(behind) or not behind  # *the word for book is new*, *looking for work*
    is_verb &= not (typed in NOUN_VERBS and (noun or behind not in en.DETERMINERS | en.OBJECTS))
    is_verb &= typed not in en.ADVERBS | _ABOUT and not en.is_number([typed])  # *for almost six years*
    # *difficult for rescue teams to reach*, *time for balance to come back*
    is_verb &= typed in ONLY_VERBS or behind in en.OBJECTS or "to" not in e.was_right[:4]
    return e.old[:1] == ("for",) and e.new[:1] == ("to",) and "to" not in e.old and is_verb


def for_to(e: Edit) -> Slots | None:
    """*for to buy* → *to buy*."""
    gone = (
        en.first(e.left) not in en.QUESTION_WORDS
        and e.old[:1] == ("for",)
        and "to" in (*e.old[1:2], *e.was_right[:1])
        and "for" not in e.new
    )
    verb = en.first([word for word in (*e.new, *e.right) if word != "to"])
    return {"base": verb} if gone and verb not in NOT_VERBS else None


def so_that(e: Edit) -> bool:
    """*money for that his son can study* → *money so that …*; not *sorry for that*."""
    swapped = (*e.old, *e.new) == ("for", "so") and en.first(e.right) == "that"
    clause = list(takewhile(lambda word: word.isalpha() and word not in en.OPENERS, e.right[1:7]))
    return swapped and len(clause) > 2 and bool(en.any_of(clause[1:], en.MODALS))
