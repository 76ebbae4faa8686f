"""Participles and passives that stand rightly."""

from __future__ import annotations

from miniserve.english import grammar as en
from miniserve.english import times
from miniserve.english.edits import Edit
from miniserve.english.lexicon import word_set
from miniserve.english.lookalikes.shape import bases, inserts, tags
from miniserve.english.subjects import TIMES, is_finite, is_possessive
from miniserve.english.verbs import positive

_STATES = word_set("married engaged divorced separated interested retired tired worried")
_CALLS = word_set("call ask shout cry answer whisper add reply")
_MOVES = word_set("wait walk run sit stand swim laugh cry travel look listen smile talk jump play")
_WITHOUT_PASSIVE = word_set(
    "arrive go come happen work die live be stay fall sleep appear agree seem rain become"
)
_BEFORE_NOUN = word_set("into of with without in on at by from about between during")
_GIVEN = word_set("given told shown offered sent taught asked paid called named lent sold brought left")
_VERBS_ONLY = word_set("want need know believe live think go come say belong work look seem need")
_THIRD_PERSONS = frozenset(base + "s" for base in _VERBS_ONLY) | word_set("goes says teaches has does")


def reduced_relative(e: Edit) -> bool:
    """*The man wearing a hat is my uncle*: the clause has its verb, further on or before."""
    last = en.last(e.was_left)
    finite = positive(inserts(e)) in {"am", "is", "are", "was", "were"}
    return finite and last not in en.PRONOUNS and positive(last) not in en.AUXILIARIES and _clause_has_verb(e)


def reduced_participle(e: Edit) -> bool:
    """*The letters written by her are old*: a participle behind its noun."""
    forms = en.verb_forms(e)
    became_past = forms is not None and forms[1] == {"participle"} and "past" in forms[2]
    behind = not en.PRONOUNS.isdisjoint(e.was_left[:-1]) and en.first(e.was_right) in en.PREPOSITIONS
    return became_past and en.last(e.was_left) not in en.PRONOUNS and (behind or _clause_has_verb(e))


def _clause_has_verb(e: Edit) -> bool:
    """Whether the clause around this edit, as typed, has a finite verb anyway."""
    aside = en.last(e.was_left) == ","
    for k, word in enumerate(e.was_right):
        points = word == "that" and not TIMES.isdisjoint(e.was_right[k + 1 : k + 2])  # *given that day*
        if points:
            continue
        if word in en.OPENERS | {"and", "but", "or"} or (word == "," and not aside):
            break
        if is_possessive(e.was_right, k):
            continue
        if k and (is_finite(word) or _is_verb_only(word, e.was_right[k - 1])):
            return True
    for k, word in reversed([*enumerate(e.was_left)]):
        if word in en.OPENERS | {",", "and", "but", "or"}:
            break
        if is_possessive(e.was_left, k):
            continue
        if is_finite(word) or word in _THIRD_PERSONS:
            return True
    return False


def _is_verb_only(word: str, before: str) -> bool:
    return (word in _VERBS_ONLY and before not in {"to", "not"}) or word in _THIRD_PERSONS


def saying_nothing(e: Edit) -> bool:
    """*He stood there, saying nothing*: what he did meanwhile."""
    ing = len(e.old) == len(e.new) == 1 and e.old[0].endswith("ing") and not e.new[0].endswith("ing")
    told = any(map(is_finite, e.was_left)) and en.MODALS.isdisjoint(e.was_left)
    return ing and told and en.last(e.was_left) == "," and en.verb_forms(e) is not None and not _lists(e)


def _lists(e: Edit) -> bool:
    """Whether a list goes on behind: *gets up, making tea and reads*."""
    return {"and", "or"} & {*e.was_right} != set()


def be_done(e: Edit) -> bool:
    """*Aren't you supposed to be here?*, *The work is already finished*: a passive, no perfect."""
    swapped = positive(en.any_of(e.old, en.BE)) and en.any_of(e.new, en.HAVE) and len(e.old) == 1
    skipped = en.ADVERBS | (en.PRONOUNS if e.is_question else frozenset())
    verb, object_ = (*en.skip(e.was_right, skipped), "", "")[:2]
    passive = "participle" in tags(verb) and bases(verb).isdisjoint(_WITHOUT_PASSIVE | {"be"})
    still = verb in _STATES and e.new[-1:] == ("been",) and times.find_time(times.SINCE, e)
    return bool(swapped) and not still and passive and object_ not in en.OBJECTS


def active(e: Edit) -> bool:
    """*The bill passed the Senate*: it has its object."""
    done = {"past", "participle"} <= tags(en.first(e.was_right))
    object_ = en.first(e.was_right[1:]) in en.DETERMINERS | en.OBJECTS
    given = en.first(e.was_right) in _GIVEN  # *I was given a book*
    return inserts(e) in en.BE and done and object_ and not given


def into_tears(e: Edit) -> bool:
    """*burst into tears*: what follows a preposition is no finite verb."""
    forms = en.verb_forms(e)
    return forms is not None and en.last(e.was_left) in _BEFORE_NOUN and "past" in forms[2] - forms[1]


def agreed_that(e: Edit) -> bool:
    """*It was agreed that …*"""
    return e.was_left[-1:] == ("it",) and "agreed" in e.was_right[:2] and positive(en.first(e.old)) in en.BE


def modal_passive(e: Edit) -> bool:
    """*The deposit will be returned*: somebody returns it."""
    done = len(e.old) == 2 and e.old[0] == "be" and en.forms_of_one_verb(e.old[1:], e.new)
    passive = done and "participle" in tags(e.old[1]) and bases(e.old[1]).isdisjoint(_WITHOUT_PASSIVE)
    return passive and positive(en.last(en.skip(e.was_left, en.ADVERBS))) in en.MODALS


def passive_stays(e: Edit) -> bool:
    """*Nothing has been heard of them*, *It was left open*, *They're gone*: done to it, no continuous."""
    forms = en.verb_forms(e)
    if forms is None or "ing" not in forms[2] or "participle" not in forms[1] or "base" in forms[1]:
        return False
    if bases(e.old[0]) & en.FEELINGS:
        return False  # *The opera was bored*: a rule looks at its subject
    following = en.first(e.was_right)
    if e.old[0] == "gone":
        return following != "to"
    acts = following in en.DETERMINERS | en.OBJECTS or bool(bases(e.old[0]) & (_WITHOUT_PASSIVE | _MOVES))
    return positive(en.governor(e)) in en.BE and not acts


def called_out(e: Edit) -> bool:
    """*"Who is there?" his aunt called.*: what was said stands before."""
    said = bool(e.sentence_before) and bool(bases(en.first(e.was_right)) & _CALLS)
    return said and inserts(e) in en.BE and not any(map(str.isalpha, e.was_right[1:]))
