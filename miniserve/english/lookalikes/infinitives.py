"""Base forms, infinitives and *-ing* forms that stand rightly."""

from __future__ import annotations

from miniserve.english import grammar as en
from miniserve.english import times
from miniserve.english.edits import Edit
from miniserve.english.lexicon import VERBS, word_set
from miniserve.english.lookalikes.shape import bases, becomes
from miniserve.english.subjects import TIMES, Number, is_finite, number_of
from miniserve.english.verbs import positive, readings

_ORDERS = word_set(
    "suggest recommend insist demand propose request require order urge advise ask important essential vital "
    "necessary crucial imperative better"
)
_SENSES = word_set("make let see hear watch feel notice help")
_PERSONAL = word_set("i you he she we")
_TAKES_BOTH = word_set("try stop remember forget like love hate start begin continue regret prefer")
_ONE = (("has",), ("is",), ("was",))
_JUDGED = word_set("good great nice lovely fun wonderful interesting easier worth busy")


def subjunctive(e: Edit) -> bool:
    """*They insist that he be there*, *I suggest she see a doctor*."""
    negated = e.old == ("not",) and en.first(e.new) in en.DO | word_set("don't doesn't didn't")
    if not (becomes(e, "s", "past") or e.old == ("be",) or negated):
        return False
    for k in range(len(e.was_left) - 1, 0, -1):
        if e.was_left[k] == "that":
            return bool(bases(e.was_left[k - 1]) & _ORDERS) and not any(map(is_finite, e.was_left[k + 1 :]))
    before = e.was_left[:-1]
    return en.last(e.was_left) in en.PRONOUNS and bool(
        bases(en.last(before)) & {"suggest", "recommend", "insist"}
    )


def bare_infinitive(e: Edit) -> bool:
    """*make him go*, *see her leave*, *let my brother drive*."""
    if not becomes(e, "s", "past"):
        return False
    left = e.was_left
    senses = [k for k, word in enumerate(left) if bases(word) & _SENSES and k]
    if senses and en.last(left) == "and":  # *watched the boy climb the wall and jump down*
        between = left[senses[0] + 1 : -1]
        if any(word in VERBS for word in between[1:]) and not any(map(is_finite, between)):
            return True
    if senses and "and" in left[senses[0] :] and not any(map(is_finite, left[senses[0] + 1 :])):
        own_object = en.last(left) not in en.PRONOUNS and not en.opens_list_item(e)
        return own_object and "then" not in left[-2:]  # *heard the car stop and a door slam*
    for length in range(1, 5):  # of the object
        someone, verb = left[-length:], en.last(left[:-length])
        if not verb or any(word in {",", "that", "and"} for word in someone):
            return False
        starts = someone[0] in en.DETERMINERS | en.OBJECTS or length == 1
        acts = becomes(e, "past") and en.first(e.was_right) in en.DETERMINERS | en.OBJECTS
        acts &= TIMES.isdisjoint(e.was_right[1:2]) and positive(en.governor(e)) not in en.HAVE
        named = length == 1 and e.original.words[e.i1 - 1][0].isupper()  # *had Tom fix the sink*
        acts &= someone[0] in en.DETERMINERS | en.OBJECTS or named
        senses_or_had = _SENSES | ({"have"} if acts else frozenset())  # *had the plumber fix the sink*
        if starts and someone[0] not in {"i", "he", "she", "we", "they"} and bases(verb) & senses_or_had:
            return not en.is_number(someone)
    return False


def to_ing(e: Edit) -> bool:
    """*In addition to baking bread*, *committed to reducing waste*: a preposition, whatever its name."""
    forms, before = en.verb_forms(e), en.last(e.was_left[:-1])
    ing = forms is not None and "ing" in forms[1] and en.last(e.was_left) == "to"
    takes_base = bases(before) & (en.TO_VERBS | {"have", "go", "use"}) or before in en.BEFORE_TO | en.OBJECTS
    takes_base = takes_base or before == "about" or e.was_left[-3:-1] == ("in", "order")
    return ing and before.isalpha() and not takes_base and before not in en.QUESTION_WORDS


def remembered(e: Edit) -> bool:
    """*I remember locking the door before we left*: who remembers does so now."""
    recalls = len(e.old) == 1 and bool(bases(e.old[0]) & {"remember", "regret", "recall"})
    return recalls and becomes(e, "past") and en.first(e.was_right).endswith("ing")


def needs_doing(e: Edit) -> bool:
    """*The jacket needs washing*: it needs to be washed."""
    needs = bool(bases(en.last(e.was_left)) & {"need", "want", "require"})
    ing = len(e.old) == 1 and e.old[0].endswith("ing") and en.first(e.new) == "to"
    return needs and ing and _PERSONAL.isdisjoint(e.was_left)


def all_i_did(e: Edit) -> bool:
    """*All I did was ask*."""
    was = en.last(e.was_left) in {"is", "was"} and en.last(e.was_left[:-1]) in {"do", "does", "did"}
    forms = en.verb_forms(e)
    return was and forms is not None and e.old[0] == forms[0]


def nothing_but(e: Edit) -> bool:
    """*sees nothing but snow*, *does nothing but sleep*."""
    nothing = {"nothing", "anything", "everything", "all"}
    return e.was_left[-1:] == ("but",) and en.last(e.was_left[:-1]) in nothing


def tried_doing(e: Edit) -> bool:
    """*I tried turning it off*: both forms are right, in sense apart."""
    both = bool(bases(en.last(e.was_left)) & _TAKES_BOTH) and not times.reminds(e.was_left, e)
    would = en.last(e.was_left) == "like" and en.last(e.was_left[:-1]) in {"would", "'d"}
    both &= not (
        would and times.find_time(times.AHEAD, e) and en.first(e.was_right) != "for"
    )  # *I'd like visiting it tomorrow*
    return both and len(e.old) == 1 and e.old[0].endswith("ing") and en.first(e.new) == "to"


def modal_list(e: Edit) -> bool:
    """*She can sing, dance and play*: all hang on *can*."""
    if not (becomes(e, "s") and en.opens_list_item(e)):
        return False
    verbs = [k for k, word in enumerate(e.was_left) if word in VERBS]
    return bool(verbs) and en.last(en.skip(e.was_left[: verbs[0]], en.ADVERBS)) in en.MODALS


def own_verb(e: Edit) -> bool:
    """*She can drive and has a car*, *Both speak it and have worked there*: the subject's second verb."""
    forms = en.verb_forms(e)
    third = forms is not None and "s" in forms[1] and "base" in forms[2]
    third |= e.old in (("has",), ("is",)) and e.new in (("have",), ("be",))
    if en.last(e.was_left) == "and" and e.old in (("have",), ("are",), ("were",)) and e.new[:1] in _ONE:
        return en.first(e.was_left) in {"both", "they", "we", "these", "those", "all"}
    hung = any(word in en.MODALS | {"to"} for word in e.was_left)
    who, noun = (*e.was_left, "", "")[:2]
    one = who in {"he", "she", "it"} or (who in en.DETERMINERS and number_of(noun) is Number.SINGULAR)
    return third and hung and en.last(e.was_left) == "and" and one


def to_list(e: Edit) -> bool:
    """*He decided to leave his job and open a café*: both hang on *to*."""
    if not (becomes(e, "s", "past") and en.opens_list_item(e)):
        return False
    verbs = [k for k, word in enumerate(e.left[:-1]) if word in VERBS and e.left[k - 1] == "to" and k]
    return bool(verbs) and not any(map(is_finite, e.left[verbs[-1] + 1 :]))


def made_somebody(e: Edit) -> bool:
    """*He made her cry*, *Her uncle made him apologise*: no *do*, which takes no person and verb."""
    swapped = len(e.old) == 1 and bool(bases(e.old[0]) & {"make"}) and en.any_of(e.new, en.DO)
    someone, verb = (*e.was_right, "", "")[:2]
    return bool(swapped) and someone in en.OBJECTS and verb in readings(verb) and verb not in en.DETERMINERS


def semi_modal(e: Edit) -> bool:
    """*He need not come*, *I haven't a clue*."""
    need = e.old in (("need",), ("dare",)) and en.first(e.was_right) == "not"
    have = en.first(e.old) in {"haven't", "hasn't"} and en.last(e.was_left) != "there"
    have = have and en.first(e.was_right) in {"a", "the", "any"}
    return need or have


def used_for(e: Edit) -> bool:
    """*A knife was used to open it*: a thing is used for something, and nobody is used to it."""
    thing = en.first(e.was_left) in {"a", "an", "the", "this", "that", "these", "those", "it"}
    ing = bool(e.new) and e.new[-1].endswith("ing") and e.was_left[-2:] == ("used", "to")
    return thing and ing and positive(en.last(e.was_left[:-2])) in en.BE


def lovely_meeting(e: Edit) -> bool:
    """*It was lovely meeting you*: as right as *to meet*."""
    judged = en.last(e.was_left) in _JUDGED
    return judged and len(e.old) == 1 and e.old[0].endswith("ing") and en.first(e.new) == "to"


def willing(e: Edit) -> bool:
    """*They were willing to help*: an adjective."""
    return "willing" in e.old and "willing" not in e.new
