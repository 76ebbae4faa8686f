"""Verbs that agree with their subject already, though it looks otherwise."""

from __future__ import annotations

from itertools import takewhile

from miniserve.english import agreement
from miniserve.english import grammar as en
from miniserve.english.agreement import changes_number
from miniserve.english.edits import Edit
from miniserve.english.lexicon import AMOUNTS, COLLECTIVES, PLURALS, VERBS, word_set
from miniserve.english.lookalikes.shape import bases, tags
from miniserve.english.subjects import TIMES, Number, is_finite, number_of
from miniserve.english.verbs import positive

_ONE = word_set("is was has does")
_SEVERAL = word_set("some several many two three four few")
_COUNTED = en.DETERMINERS | en.ADVERBS | _SEVERAL | word_set("lots plenty more most less no any all both")
_PLURAL_FORMS = word_set("are were have do")
_SAYS = word_set("say says said think thinks thought believe believed")
_PLACES = word_set("above below behind under near here there")
_STANDING = word_set("stand hang lie sit grow come go stretch rise")
_WISHED = word_set("help bless save forbid")


def agrees_already(e: Edit) -> bool:
    """*A number of students have*, *My name is Elena and I am*, *The team are*, *None of them were*."""
    return changes_number(e) and agreement.agrees_already(e)


def inverted(e: Edit) -> bool:
    """*So does the dog*, *Neither do I*, *see who is at the door*: no subject stands before."""
    if not changes_number(e):
        return False
    if e.is_question and not e.was_left:  # *Does the gym close?*
        who, noun, behind = (*e.was_right, "", "", "")[:3]
        one = who in en.DETERMINERS and number_of(noun) is Number.SINGULAR and behind not in {"and", "of"}
        return e.old[0] in _ONE and one
    if en.last(e.was_left) == "what" and not e.is_question:  # *what is being said*, *what are known as*
        return e.old[0] in {"is", "are"}
    if en.last(e.was_left) == "who":
        asked = len(e.was_left) == 1 or e.was_left[-2] in en.ASKING | VERBS
        asked &= en.first(e.was_right) not in {"these", "those"}
        return asked and "s" in tags(e.old[0]) and en.first(e.was_right) not in en.PRONOUNS
    if en.last(e.was_left) in {"there", "here"} and bases(e.old[0]) & {"go", "come"}:
        numbers = [number_of(word) for word in e.was_right[1:3]]  # *there go my flowers*
        return Number.PLURAL in numbers and "s" not in tags(e.old[0])
    if en.last(e.was_left) not in {"so", "neither", "nor"}:
        return False
    if en.first(e.was_right) in en.PRONOUNS:  # *so does I*
        third = en.first(e.was_right) in {"he", "she", "it"}
        return third is (e.old[0] in _ONE) or e.old[0] == "was"
    words = list(takewhile(lambda word: word.isalpha() and word not in en.PREPOSITIONS, e.was_right))
    one = len(words) == len(("my", "wife")) and words[0] in en.DETERMINERS and "of" not in e.was_right
    one &= "and" not in e.was_right and number_of(words[-1]) is Number.SINGULAR if one else False
    return positive(e.old[0]) != "do" or not one  # *neither do my wife*


def on_the_shelf_stand(e: Edit) -> bool:
    """*On the shelf stand three blue jars*: a place is no subject, and what stands there comes behind."""
    words = e.was_left
    place = en.first(words) in en.PREPOSITIONS | _PLACES
    subject = any(
        word in en.PRONOUNS or (word in en.DETERMINERS and words[k - 1] not in en.PREPOSITIONS | _PLACES)
        for k, word in enumerate(words)
    )
    stands = bool(bases(en.first(e.old)) & _STANDING) and "base" in tags(en.first(e.old))
    return place and not subject and stands and changes_number(e)


def amount_was(e: Edit) -> bool:
    """*Fifty pounds was all I had*: one sum."""
    number = en.is_number(e.was_left[:1]) or e.was_left[:1] == ("hundred",)
    sum_of = en.last(e.was_left) in AMOUNTS and number and len(e.was_left) == len(("fifty", "pounds"))
    return sum_of and en.first(e.old) in _ONE and changes_number(e)


def you_say(e: Edit) -> bool:
    """*the letter that you say was posted*: the verb belongs to the letter."""
    which, who, says = ("", "", "", *e.was_left)[-3:]
    said = which in {"that", "which", "who"} and who in en.PRONOUNS and says in _SAYS
    return said and changes_number(e)


def gone_are(e: Edit) -> bool:
    """*Gone are the days when …*"""
    fronted = len(e.was_left) == 1 and "participle" in tags(e.was_left[0])
    return fronted and positive(en.first(e.old)) in en.BE and changes_number(e)


def there_are(e: Edit) -> bool:
    """*There are mice in the building*: what there is follows."""
    k = e.was_right.index("and") if "and" in e.was_right[:6] else 0
    behind = en.first(e.was_right[k + 1 :])
    counted = behind in {"a", "an"} or en.is_number([behind])  # *a doctor and two nurses*
    list_of = k > 1 and counted and not any(map(is_finite, e.was_right[k + 1 : k + 5]))
    many = en.first(e.was_right) in PLURALS or list_of
    many &= positive(en.first(e.old)) in {"are", "were"}
    return en.last(e.was_left) == "there" and many and changes_number(e)


def title(e: Edit) -> bool:
    """*The Birds was filmed in California*, *The United Nations has sent observers*: one film, one body."""
    words = e.original.words[e.i1 - len(e.was_left) : e.i1]
    capitals = list(takewhile(lambda word: word[0].isupper() and word != "The", words[::-1]))
    named = bool(capitals) and capitals[0].endswith("s") and len(words) > len(capitals)
    return (
        named and words[-len(capitals) - 1].lower() == "the" and en.first(e.old) in _ONE and changes_number(e)
    )


def one_of_several(e: Edit) -> bool:
    """*There was a lamp, two chairs and a heap of papers*, *There is ice on the road*: the first decides."""
    first, behind = (*e.was_right, "", "")[:2]
    one = first in {"a", "an", "one"} and behind not in {"lot", "number", "couple", "few", "dozen", "hundred"}
    ends = not behind.isalpha() or behind in en.PREPOSITIONS | {"here", "there", "left"}
    mass = first.isalpha() and first not in _COUNTED and ends and number_of(first) is Number.SINGULAR
    is_one = positive(en.first(e.old)) in {"is", "was"}
    return en.last(e.was_left) == "there" and changes_number(e) and is_one and (one or mass)


def there_seem(e: Edit) -> bool:
    """*There seem to be some pages missing*."""
    many = en.first(e.was_right[2:]) in _SEVERAL and en.first(e.old) in {"seem", "appear"}
    return en.last(e.was_left) == "there" and e.was_right[:2] == ("to", "be") and many


def who_tried_it(e: Edit) -> bool:
    """*All the guests who tried it have asked for more*: the noun before *who* decides."""
    left = e.was_left
    who = next((k for k in range(len(left) - 1, 0, -1) if left[k] in {"who", "which"}), 0)
    acted = sum(map(is_finite, left[who + 1 :])) == 1 or bool(bases(en.first(left[who + 1 :])) & VERBS)
    many = bool(who) and number_of(left[who - 1]) is Number.PLURAL
    return changes_number(e) and many and bool(acted) and positive(en.first(e.old)) in _PLURAL_FORMS


def nearest_of_either(e: Edit) -> bool:
    """*Neither the manager nor the waiters were able*: the nearest decides."""
    joined = not {"nor", "or"}.isdisjoint(e.was_left) and not {"neither", "either"}.isdisjoint(e.was_left)
    number = number_of(en.last(e.was_left)) if e.was_left else None
    group = en.last(e.was_left) in COLLECTIVES
    many = (group or number is Number.PLURAL) and positive(en.first(e.old)) in _PLURAL_FORMS
    one = number is Number.SINGULAR and "s" in tags(en.first(e.old))
    one &= en.first(e.was_left) in {"either", "neither"}
    return joined and (many or one) and changes_number(e)


def every_man(e: Edit) -> bool:
    """*Every man, woman and child was given a blanket*; not *Every summer we was there*."""
    every = en.first(e.was_left) == "every" and "and" in e.was_left
    own = (en.PRONOUNS | en.DETERMINERS | TIMES).isdisjoint(e.was_left[1:])
    return every and own and en.first(e.old) in _ONE and changes_number(e)


def few_were(e: Edit) -> bool:
    """*so fast that few were saved*, *the idea that cats are aloof*: a plural right behind *that*."""
    that, noun = ("", "", *e.was_left)[-2:]
    many = noun in {"few", "many", "several"} or (that == "that" and number_of(noun) is Number.PLURAL)
    return many and positive(en.first(e.old)) in _PLURAL_FORMS and changes_number(e)


def god_help(e: Edit) -> bool:
    """*God help the man who parks there*: a wish, with the base form."""
    wished = en.last(e.was_left) in {"god", "heaven"} and e.was_left[-2:-1] in ((), ("and",))
    return wished and en.first(e.old) in _WISHED and changes_number(e)


def noun_before_auxiliary(e: Edit) -> bool:
    """*Nobody knows when the mountain road will reopen*: what stands before an auxiliary is no verb."""
    named = len(e.old) == 1 and (e.old[0] not in VERBS or en.last(e.was_left) in en.DETERMINERS)
    follows = positive(en.first(e.was_right)) in en.AUXILIARIES
    return named and follows and len(e.new) == 1 and e.new[0] in (e.old[0] + "s", e.old[0] + "es")


def second_clause(e: Edit) -> bool:
    """*My IP is 10.0.0.1 and the port is 8080*: each has a verb of its own."""
    joined, the, noun = (*e.was_left[-3:], "", "", "")[:3]
    is_one = joined == "and" and the in en.DETERMINERS and number_of(noun) is Number.SINGULAR
    before = not {"is", "are", "was", "were"}.isdisjoint(e.was_left[:-3])
    return is_one and before and changes_number(e) and positive(en.first(e.old)) in {"is", "was"}
