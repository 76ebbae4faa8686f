"""Fixed phrases that no rule may touch, and purposes that stand behind a verb by chance."""

from __future__ import annotations

from itertools import pairwise

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.lexicon import VERBS, word_set
from miniserve.english.lookalikes.shape import bases, tags
from miniserve.english.subjects import INDEFINITE
from miniserve.english.verbs import has_tag, positive

_FRANK = word_set("honest fair frank precise exact clear")
_TOLD = word_set("can could can't couldn't cannot")
_TO_DO = word_set("going used not about")
_MADE_SO = word_set("list harder easier better worse longer shorter")
_EACH = word_set("every each everything all")
_FELT = word_set("surprise delight horror relief mind")
_PHRASES = word_set("writing print public person vain")


def to_be_honest(e: Edit) -> bool:
    """*I'm busy to be honest*, *hard to start with*."""
    words = (*e.old, *e.was_right)[:3]
    frank = words[:2] == ("to", "be") and en.first(words[2:]) in _FRANK
    start = words[:2] in (("to", "start"), ("to", "begin")) and words[2:] == ("with",)
    return e.old[:1] == ("to",) and (frank or start) and en.last(e.was_left) not in en.MODALS


def in_writing(e: Edit) -> bool:
    """*They insisted in writing*, *thinking in print*."""
    told = e.old == ("in",) and en.first(e.was_right) in _PHRASES
    told &= en.first(e.was_right[1:]) in {"", "on", "that", "to"}
    noun = len(e.old) == 1 and e.old[0] in _PHRASES and en.last(e.was_left) == "in"
    return told or noun


def told_yes(e: Edit) -> bool:
    """*I was told yes*, *told that story*, *couldn't tell what was real*."""
    tells = len(e.old) == 1 and "tell" in bases(e.old[0]) and "say" in bases(en.first(e.new))
    passive = en.last(e.was_left) in en.BE and e.was_left[-2:-1] != ("it",)
    apart = en.last(e.was_left) in _TOLD and en.first(e.was_right) in en.QUESTION_WORDS | {"if", "whether"}
    story = e.was_right[:1] == ("that",) and en.first(e.was_right[1:]) in {"story", "joke", "tale", "lie"}
    return tells and (passive or apart or story)


def before_now(e: Edit) -> bool:
    """*It has been used before to treat the disease*: *before* is an adverb."""
    pairs = pairwise(en.skip(e.was_left, en.ADVERBS | {"not"}))
    done = any(positive(have) in en.HAVE and "participle" in tags(word) for have, word in pairs)
    return e.old[:1] == ("to",) and en.last(e.was_left) == "before" and done


def to_avoid_to(e: Edit) -> bool:
    """*ten foods to avoid to lose weight*, *What should I avoid to sleep better?*: a purpose."""
    to = e.old[:1] == ("to",) and en.first(e.new).endswith("ing")
    asked = e.is_question and en.first(e.was_left) == "what" and en.last(e.was_left) == "avoid"
    before = en.last(e.was_left[:-2])
    noun = before != "" and not bases(before) & VERBS and before not in en.BEFORE_TO | en.OBJECTS | _TO_DO
    return to and (asked or (noun and e.was_left[-2:-1] == ("to",)))


def let_me_to_the(e: Edit) -> bool:
    """*Let me to the front*, *They make them to order*."""
    led = any(bases(word) & {"let", "make"} for word in e.was_left[-2:])
    place = en.first(e.was_right) in en.DETERMINERS
    return e.old == ("to",) and not e.new and led and (place or e.was_right == ("order",))


def big_thank_you(e: Edit) -> bool:
    """*A big thank you to work colleagues*: a noun."""
    thanks = e.was_left[-2:] == ("thank", "you") and e.old[:1] == ("to",)
    return thanks and en.last(e.was_left[:-2]) in {"a", "big", "special", "huge"}


def not_as_one(e: Edit) -> bool:
    """*She told us not like a teacher*, *asked us not so much as a question*."""
    came = not e.old and e.new == ("to",) and en.last(e.was_left) == "not"
    return came and en.first(e.was_right) in {"like", "so"}


def would_rather(e: Edit) -> bool:
    """*If we would rather stay*, *ask if they would have a table*."""
    would = e.old[:1] in (("would",), ("'d",))
    behind = en.first((*e.old[1:], *e.was_right))
    k = e.was_left.index("if") if "if" in e.was_left else 0
    asked = k > 0 and e.was_left[k - 1] in en.ASKING | en.OBJECTS and behind not in en.MODALS
    return would and (behind in {"rather", "prefer"} or asked)


def now_as_then(e: Edit) -> bool:
    """*I wasn't who I am now*."""
    then = e.old in (("am",), ("is",), ("are",)) and e.new in (("was",), ("were",))
    return then and e.was_right == ("now",) and en.last(e.was_left) in en.PRONOUNS


def thinks_that_will(e: Edit) -> bool:
    """*When do you think that will happen?*: *that* is the subject."""
    asked = e.is_question and en.first(e.was_left) in en.QUESTION_WORDS and en.last(e.was_left) == "that"
    came = not e.old and e.new in (("it",), ("there",))
    return asked and came and en.first(e.was_right) in en.MODALS | {"is", "was"}


def no_one_told(e: Edit) -> bool:
    """*I don't believe no one told you*."""
    one = e.old == ("no",) and e.new == ("any",) and e.was_right[:1] == ("one",)
    return one and has_tag(en.first(e.was_right[1:]), "past")


def shopping_list(e: Edit) -> bool:
    """*I made the shopping list*, *It makes the exercise harder*."""
    made = "make" in bases(en.first(e.old)) and "do" in bases(en.first(e.new))
    return made and "to" not in e.was_right[:3] and not _MADE_SO.isdisjoint(e.was_right[1:4])


def in_every_one(e: Edit) -> bool:
    """*I have worked at every final from 1996 to 2012*: it may go on."""
    gone = e.old in (("have",), ("has",), ("'ve",)) and not e.new
    return gone and not _EACH.isdisjoint(e.was_right) and "from" in e.was_right


def what_is_when(e: Edit) -> bool:
    """*What is certain is when they will leave*."""
    return e.old == ("will",) and e.was_left[:1] == ("what",) and ("is", "when") in pairwise(e.was_left)


def to_and_to(e: Edit) -> bool:
    """*To think it and to say it are different things*."""
    one = (*e.old, *e.new) in (("are", "is"), ("were", "was"))
    return one and e.was_left[:1] == ("to",) and ("and", "to") in pairwise(e.was_left)


def time_in_car(e: Edit) -> bool:
    """*How much time do you spend in a car?*"""
    return (*e.old, *e.new) == ("in", "on") and "time" in e.was_left and "car" in e.was_right[:3]


def this_time(e: Edit) -> bool:
    """*How long do we stay in port this time?*: it is ahead."""
    return en.first(e.was_left) == "how" and e.was_right[-2:] == ("this", "time") and "have" in e.new


def the_way_he_said_it(e: Edit) -> bool:
    """*The way that he said it was rude*: an object."""
    said = en.last(e.was_left[:-1]) in en.PRONOUNS and bases(en.last(e.was_left)) & VERBS
    return e.old == ("it",) and not e.new and bool(said) and "way" in e.was_left


def to_my_surprise(e: Edit) -> bool:
    """*To my surprise she loves it*."""
    opens = (*e.was_left, *e.old)[:1] == ("to",) and not e.new
    return opens and not _FELT.isdisjoint((*e.was_left, *e.was_right[:2]))


def myself_and_others(e: Edit) -> bool:
    """*I dress myself and the children every morning*."""
    came = not e.old and en.any_of(e.new, en.BE) != "" and not en.REFLEXIVES.isdisjoint(e.was_left)
    return came and en.first(e.was_right) in {"every", "in", "at", "on"}


def in_need(e: Edit) -> bool:
    """*People in need want a home*."""
    return not e.old and e.new == ("to",) and e.was_left[-2:] == ("in", "need")


def they_wish_to_be(e: Edit) -> bool:
    """*They wish to all be friends*."""
    before = en.skip(e.was_left, en.ADVERBS | {"all"})
    return (*e.old, *e.new) == ("be", "were") and en.last(before) == "to"


def found_interesting(e: Edit) -> bool:
    """*I find interesting the fact that …*"""
    finds = "find" in bases(en.last(e.was_left))
    return finds and len(e.old) == 1 and e.old[0].endswith("ing") and e.old[0] not in INDEFINITE


def are_open(e: Edit) -> bool:
    """*Today we are open on Monday hours*."""
    be = e.old in (("are",), ("is",), ("am",)) and not e.new and e.was_right[:1] == ("open",)
    return be and en.first(e.was_right[1:]) not in en.DETERMINERS


def close_to(e: Edit) -> bool:
    """*Everyone close to me would like to see you*."""
    return (*e.old, *e.new) == ("close", "closes") and en.first(e.was_right) == "to"


def any_good(e: Edit) -> bool:
    """*Which films are any good?*"""
    return e.is_question and (*e.old, *e.new) == ("are", "is") and e.was_right[:2] == ("any", "good")


def due_to(e: Edit) -> bool:
    """*due to lost time*: *to* is a preposition."""
    lost = len(e.old) == 1 and "participle" in tags(e.old[0])
    return e.was_left[-2:] == ("due", "to") and lost


def in_summer_is(e: Edit) -> bool:
    """*The market is in the hall but in summer is held outdoors*: the subject has been said."""
    came = e.new in (("it",), ("there",)) and not e.old
    came |= e.new[:1] == ("there",) and e.old in (("is",), ("was",))
    was = not {"is", "was", "'s"}.isdisjoint(e.was_left) and not {"but", "and"}.isdisjoint(e.was_left)
    done = en.first(e.was_right[1:] if not e.old else e.was_right)
    passive = has_tag(done, "participle")
    return came and was and passive
