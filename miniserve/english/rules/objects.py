"""Somebody between two verbs, where Spanish has a clause: *want you to come*, *had it repaired*."""

from __future__ import annotations

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import ADJECTIVES, VERBS, word_set
from miniserve.english.rules.forms import HARD, NOT_VERBS, PEOPLE, is_ing, object_length
from miniserve.english.subjects import PERSONS, TIMES, is_finite
from miniserve.english.verbs import has_tag, positive, readings

_DONE_FOR_YOU = word_set(
    "repair fix cut paint clean check test wash deliver build renew print translate steal break take do make "
    "dye install replace remove rebuild redecorate sign publish frame decorate tune"
)
_FINDING = word_set("find make")
_ASKING_VERBS = word_set("want need ask tell prefer expect like hate allow invite advise")
_OBJECT_OF = {"i": "me", "you": "you", "he": "him", "she": "her", "it": "it", "we": "us", "they": "them"}


# *that* can follow none of these; *I expect that*, *I advise that*, *I'd prefer that* are right.
_NO_THAT = word_set("want need force permit oblige invite encourage allow help like love hate")
_OF_SOMEBODY = _NO_THAT - word_set("like love hate help") | word_set("ask beg")


def causative_be(e: Edit) -> Slots | None:
    """*going to have my boiler to be repaired* → *to have it repaired*; not *have a suit to be cleaned*."""
    length, word = object_length(e.left), en.first(e.right)
    if e.old != ("to", "be") or e.new or length < len(("my", "boiler")):
        return None
    verb, before = en.last(e.left[:-length]), e.left[: -length - 1]
    own = e.left[-length] in en.DETERMINERS - {"a", "an", "this", "that", "these", "those"}
    meant = verb == "had" or (verb in {"have", "get"} and en.last(before) in en.MODALS | {"to"})
    done = any("participle" in tags for base, tags in readings(word).items() if base in _DONE_FOR_YOU)
    return {"word": min(readings(verb).keys() & {"have", "get"})} if own and meant and done else None


def causative(e: Edit) -> Slots | None:
    """*had our roof repair* → *had our roof repaired*; not *had my sister drive me*, who does it herself."""
    length = object_length(e.left)
    thing = length > 1 and en.last(e.left) not in PERSONS
    got = readings(en.last(e.left[:-length])).keys() & {"have", "get"} if thing else set()
    thing &= bool(readings(e.new[0]).keys() & _DONE_FOR_YOU) if e.new[:1] else False
    done = len(e.new) == 1 and has_tag(e.new[0], "participle")
    acts = en.first(e.right) in NOT_VERBS - en.PREPOSITIONS  # *had the plumber fix the sink*
    acts &= TIMES.isdisjoint(e.right[1:2])  # *the roof repaired this week*
    fits = got and thing and done and not acts and e.old != e.new and en.forms_of_one_verb(e.old, e.new)
    return (
        {"word": min(got)} if fits and not e.old[0].endswith("ing") and e.old[0] not in ADJECTIVES else None
    )


def want_that(e: Edit) -> Slots | None:
    """*want that you come* → *want you to come*."""
    left = e.left[:-1] if en.last(e.left) in en.OBJECTS else e.left
    verbs = [word for word in left[-1:] if readings(word).keys() & _ASKING_VERBS]
    if left[-2:-1] in (("so",), ("such",)):
        return None  # *The plot is so forced that we turn it off*
    if not verbs or "to" not in e.new or "to" in e.old:
        return None
    swapped = e.old[:1] and _OBJECT_OF.get(e.old[0], "") == en.first(e.new) != ""
    return {"word": verbs[0]} if swapped else None


def that_for_to(e: Edit) -> Slots | None:
    """*They force that I pay* → *They force me to pay*, *beg her that she stay* → *beg her to stay*."""
    left = e.left
    again = en.last(left) in en.OBJECTS
    verb = en.last(left[:-1] if again else left)
    base = min(readings(verb).keys() & (_OF_SOMEBODY if again else _NO_THAT), default="")
    if not base or not _clause_to_infinitive(e, en.last(left) if again else "", ()):
        return None
    before = en.skip(left[:-1], en.ADVERBS)
    wished = base not in {"like", "love", "hate"} or again or en.last(before) in {"would", "'d"}
    granted = base != "allow" or again or any(map(en.is_negated, left))  # *I'll allow that he tried*
    helped = base != "help" or again or left[0] not in {"it", "this", "that", "what"}
    return {"word": verb} if wished and granted and helped else None


def _clause_to_infinitive(e: Edit, named: str, link: tuple[str, ...]) -> bool:
    """*that he comes* → *him to come* behind `link`; *that she stay* → *to stay* where she is named."""
    if e.old[:1] != ("that",) or "to" not in e.new or e.new[: len(link)] != link:
        return False
    k = e.new.index("to")
    who, was = e.new[len(link) : k], (*e.old[1:], *e.was_right)
    if named:
        if who or _OBJECT_OF.get(en.first(was), "") != named:
            return False
        rest = was[1:]
    else:
        same = len(who) == 1 and _OBJECT_OF.get(en.first(was), "") == who[0]
        kept = (
            bool(who)
            and was[: len(who)] == who
            and (len(who) > 1 or who[0] not in _OBJECT_OF or who[0] in en.OBJECTS)
        )
        if not who or not (same or kept):
            return False
        rest = was[len(who) :]
    verb = en.first((*e.new[k + 1 :], *e.right))
    shared = readings(en.first(rest)).keys() & readings(verb).keys() & (VERBS | {"be", "have", "do"})
    return bool(verb and shared) and "base" in frozenset().union(*(readings(verb)[base] for base in shared))


def explain_to(e: Edit) -> Slots | None:
    """*explain me the rule* → *explain the rule to me*, *explain me how it works* → *explain to me how …*"""
    who, verb = en.first(e.old or e.right), en.last(e.left)
    if not readings(verb).keys() & {"explain", "describe"} or who not in en.OBJECTS - {"it", "them"}:
        return None
    if "way" in (*e.old[:4], *e.right[:4]):
        return None  # *described him that way*
    moved = len(e.old) > 1 and e.new == (*e.old[1:], "to", who) and e.old[1] in en.DETERMINERS
    came = (
        e.new == ("to",)
        and not e.old
        and (en.first(e.right[1:]) in {"how", "why", "where", "what"} | en.DETERMINERS)
    )
    return {"word": verb, "subject": who} if moved or came else None


def suggest_that(e: Edit) -> Slots | None:
    """*suggested me to take* → *suggested that I take* or *suggested taking*, *recommended us that* → *that*.

    *They recommended him to lead it* is right.
    """
    who, verb = en.first(e.old), en.last(e.left)
    suggests, recommends = ("suggest" in readings(verb), "recommend" in readings(verb))
    if not (suggests or recommends) or who not in en.OBJECTS - {"it"}:
        return None
    subjects = [subject for subject, form in _OBJECT_OF.items() if form == who]
    clause = e.old[1:] == ("to",) and e.new in {(*that, one) for that in ((), ("that",)) for one in subjects}
    clause = clause and en.first(e.right) in VERBS | {"be"}
    doing = e.old[1:2] == ("to",) and len(e.new) == 1 and is_ing(e.new[0])
    doing = doing and en.forms_of_one_verb(e.old[2:], e.new)
    bare = len(e.old) == 1 and not e.new and e.right[:1] == ("that",)
    bare = bare and en.first(e.right[1:]) in en.PRONOUNS
    return {"word": verb} if bare or (suggests and (clause or doing)) else None


def wait_for(e: Edit) -> bool:
    """*He is waiting that I apologise* → *waiting for me to apologise*; *Such was the wait that I left* is
    right."""
    swapped = _clause_to_infinitive(e, "", ("for",))
    left = en.skip(e.left, en.ADVERBS)
    waits = "wait" in readings(en.last(left)) and left[-2:-1] and left[0] not in {"it", "so", "such"}
    acts = waits and (positive(left[-2]) in en.PRONOUNS | en.AUXILIARIES | {"to"} or left[-1] == "waited")
    return bool(swapped and acts)


def make_that(e: Edit) -> Slots | None:
    """*The rain made that we cancelled it* → *made us cancel it*; *the cake she made that we liked* is
    right."""
    made = e.left[-1:] in (("made",), ("makes",)) and e.old[:1] == ("that",) and len(e.left) > 1
    swapped = len(e.old) >= 2 and e.new[:1] == (_OBJECT_OF.get(e.old[1], ""),)
    verb = not e.old[2:] or (en.forms_of_one_verb(e.old[2:], e.new[1:]) and e.old[2] not in en.AUXILIARIES)
    if not (made and swapped and verb and len(e.new) == len(e.old) - 1):
        return None
    maker = e.corrected.words[e.j1 - 2]
    somebody = e.left[-2] in en.PRONOUNS or (maker[0].isupper() and len(e.left) > len(("Ann", "made")))
    return (
        None
        if somebody or e.left[0] in {"it", "that"} or any(map(is_finite, e.left[:-1]))
        else {"word": e.left[-1]}
    )


def find_it(e: Edit) -> Slots | None:
    """*I find difficult to sleep* → *I find it difficult to sleep*; *a book I found hard to read* is
    right."""
    adjective = en.first(en.skip(e.right, en.DEGREE))
    came = e.new == ("it",) and not e.old and bool(readings(en.last(e.left)).keys() & _FINDING)
    if not came or adjective not in HARD or e.is_question:
        return None
    clause = not (en.OPENERS | {"that"}).isdisjoint(e.left) or any(map(is_finite, e.left[:-1]))
    short = len(en.skip(e.left, en.ADVERBS | en.AUXILIARIES)) <= len(("my", "brother", "found"))
    behind = e.right[e.right.index(adjective) + 1 :]
    own = (
        en.first(e.left) in en.PRONOUNS | en.DETERMINERS or e.corrected.words[e.j1 - len(e.left)][0].isupper()
    )
    fits = own and short and not clause and en.first(behind) == "to"
    return {"word": f"{e.left[-1]} it {adjective}"} if fits else None


_ENABLING = word_set("allow permit enable")
_OFFICIALS = PEOPLE | word_set(
    "surgeon bank company agent officer school council librarian headmaster judge mechanic clerk "
    "airline hotel"
)


def missing_person(e: Edit) -> Slots | None:
    """*will allow to reduce costs* → *will allow us to reduce costs*, *informed that I could* → *informed me
    that …*; *We were informed that* and *what they allow to happen* are right."""
    if e.old or len(e.new) != 1 or e.new[0] not in en.OBJECTS - {"it"}:
        return None
    bases = readings(en.last(e.left)).keys()
    before = en.last(en.skip(e.left[:-1], en.ADVERBS))
    passive = before in en.BE | word_set("'s be been being get got he's") or before.endswith(
        ("sn't", "ren't")
    )
    relative = not (en.QUESTION_WORDS | {"that", "as", "than", "everything", "anything"}).isdisjoint(e.left)
    relative |= sum(word in en.DETERMINERS | en.PRONOUNS for word in e.left) > 1  # *those we permit to enter*
    if passive or relative or before in {"", "and", ",", "when", "if", "once", "having"}:
        return None
    verb = e.right[:1] == ("to",) and e.right[1:2] != () and e.right[1] in VERBS | {"be", "have", "do"}
    enables = bases & _ENABLING and verb
    tells = (
        "inform" in bases
        and e.right[:1] == ("that",)
        and en.first(e.right[1:]) in en.PRONOUNS | en.DETERMINERS
    )
    tells = tells and before in _OFFICIALS and e.new[0] in {"me", "us"}
    base = min(bases & (_ENABLING | {"inform"}), default="")
    return {"base": base} if enables or tells else None


def very_much(e: Edit) -> Slots | None:
    """*I like very much my job* → *I like my job very much*; *those who love very much the sea* is poetry."""
    much = next((much for much in (("very", "much"), ("a", "lot"), ("so", "much")) if e.old[:2] == much), ())
    thing = e.old[2:]
    moved = bool(much and thing) and e.new == (*thing, *much)
    likes = readings(en.last(e.left)).keys() & {"like", "love", "enjoy", "miss", "appreciate", "hate"}
    short = (
        moved and thing[0] in en.DETERMINERS and not any(map(is_finite, thing)) and "that" not in thing[1:]
    )
    own = en.last(en.skip(e.left[:-1], en.ADVERBS)) in en.PRONOUNS and TIMES.isdisjoint(thing)
    return {"word": " ".join(much)} if short and likes and own and thing[0] != "that" else None
