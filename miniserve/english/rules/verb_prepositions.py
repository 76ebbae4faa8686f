"""The preposition that a verb takes, or does without, where Spanish has another.

What can be meant as it stands is left alone: *think in English*, *arrived to a warm welcome*, *is married
with two children*, *wait a minute*.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import word_set
from miniserve.english.rules.forms import CLOTHES
from miniserve.english.subjects import TIMES
from miniserve.english.verbs import positive, readings

Words = Sequence[str]

_WHOSE = word_set("my your his her our their")
_RELATIVES = word_set(
    "mother mum father dad brother sister aunt uncle cousin grandmother grandfather grandma grandpa friend "
    "friends parents "
    "wife husband son daughter boss neighbour girlfriend boyfriend family children grandparents"
)
_HELPERS = word_set("police plumber doctor dentist electrician landlord bank hotel restaurant office school")
_NOT_WAITED_FOR = TIMES | word_set(
    "minute moment second while turn turns time half whole hour hours few bit ages"
)
_NOT_LOOKED_AT = word_set("part same other way picture business worse")
_NO_ARRIVAL = word_set("welcome ovation sound applause cheers surprise news standing warm cold mixed scene")
_THOUGHT_OF = word_set("future past consequences exam exams problem problems children food")
_ASKED_FOR = word_set(
    "bill menu hamburger glass coffee beer sandwich receipt refund discount loan rise table room map help "
    "advice money "
    "permission dessert drink pizza salad soup wine water"
)
_PAID_FOR = word_set(
    "drinks meal dinner lunch ticket tickets popcorn sandwiches coffee coffees beers food course ice"
)
_SEARCHED_FOR = word_set(
    "passport keys glasses wallet phone cat dog ring earring ticket tickets purse key lighter"
)
_APPLIED_FOR = word_set("job position visa scholarship grant loan place post")
_ANSWERED = word_set(
    "email emails message messages letter question questions complaint call calls phone advert invitation"
)
_STUDIED = word_set("homework work studies exam lesson game match book")
_BOUGHT = word_set(
    "games clothes books shoes sweets stickers toys presents taxis petrol coffee makeup magazines"
)
_FAMILY = word_set(
    "child children kids baby babies family dog dogs cat cats mortgage son sons daughter daughters"
)
_GAMES = word_set(
    "tennis football volleyball basketball cards chess handball hockey rugby golf padel dominoes badminton"
)
_ENDS = en.PREPOSITIONS | en.OPENERS | {"", ",", "and", "early", "late", "alone", "again"} | TIMES


def _somebody(right: Words) -> bool:
    return en.first(right) in en.OBJECTS or (en.first(right) in en.DETERMINERS and len(right) > 1)


def _noun(right: Words, nouns: frozenset[str], length: int = 4) -> bool:
    return en.first(right) in en.DETERMINERS and not nouns.isdisjoint(right[1:length])


def _waits(right: Words) -> bool:
    return _somebody(right) and _NOT_WAITED_FOR.isdisjoint(right[:3])


def _looks(right: Words) -> bool:
    return en.first(right) in en.DETERMINERS and _NOT_LOOKED_AT.isdisjoint(right[1:3])


def _place(right: Words) -> bool:
    return en.first(right) in en.DETERMINERS and _NO_ARRIVAL.isdisjoint(right[1:4])


def _thought(right: Words) -> bool:
    return en.first(right) in en.OBJECTS - {"it", "her"} or _noun(right, _RELATIVES | _THOUGHT_OF, 3)


def _any(right: Words) -> bool:
    return len(right) > 0 and not right[0].endswith("ing")


# verb: (the right prepositions, the wrong ones ("" for none), what must follow, how Spanish says it)
_TAKES: dict[str, tuple[str, frozenset[str], Callable[[Words], bool], str]] = {
    "wait": ("for", frozenset({""}), _waits, "esperar algo"),
    "look": ("at for", frozenset({""}), _looks, "mirar algo, buscar algo"),
    "depend": ("on", word_set("of from in to"), _any, "depender de"),
    "arrive": ("at in", word_set("to"), _place, "llegar a"),
    "think": ("of about", word_set("in"), _thought, "pensar en"),
    "dream": (
        "of about",
        word_set("with"),
        lambda right: _somebody(right) and "eyes" not in right[:3],
        "soñar con",
    ),
    "laugh": ("at", word_set("of"), _somebody, "reírse de"),
    "belong": ("to", frozenset({""}), _somebody, "pertenecer a"),
    "reply": ("to", frozenset({""}), lambda right: _noun(right, _ANSWERED), "responder a"),
    "ask": ("for", frozenset({""}), lambda right: _noun(right, _ASKED_FOR, 3), "pedir algo"),
    "pay": ("for", frozenset({""}), lambda right: _noun(right, _PAID_FOR, 3), "pagar algo"),
    "search": ("for", frozenset({""}), lambda right: _noun(right, _SEARCHED_FOR, 3), "buscar algo"),
    "apply": ("for", frozenset({""}), lambda right: _noun(right, _APPLIED_FOR), "solicitar algo"),
    "consist": (
        "of",
        word_set("in on"),
        lambda right: en.is_number(right) or en.first(right) == "a",
        "consistir en",
    ),
    "smell": ("of", word_set("to"), lambda right: _any(right) and right[0] not in {"me", "high"}, "oler a"),
    "taste": ("of", word_set("to"), lambda right: _any(right) and right[0] not in {"me"}, "saber a"),
    "participate": ("in", word_set("to on at"), _any, "participar en"),
    "insist": ("on", word_set("in"), lambda right: len(right) > 0, "insistir en"),
    "concentrate": ("on", word_set("in"), lambda right: _noun(right, _STUDIED, 3), "concentrarse en"),
    "happen": (
        "to",
        frozenset({""}),
        lambda right: en.first(right) in en.OBJECTS - {"it"},
        "pasarle a alguien",
    ),
}


def _verb(e: Edit, among: dict[str, tuple[str, frozenset[str], Callable[[Words], bool], str]]) -> str:
    return min(readings(en.last(e.left)).keys() & among.keys(), default="")


def verb_preposition(e: Edit) -> Slots | None:
    """*depends of the weather* → *depends on the weather*, *wait me* → *wait for me*."""
    base = _verb(e, _TAKES)
    if not base or len(e.new) != 1 or len(e.old) > 1:
        return None
    right, wrong, fits, spanish = _TAKES[base]
    swapped = e.new[0] in right.split() and en.first(e.old) in wrong
    verbal = base != "look" or e.new != ("for",) or e.left[-1] == "looking"
    named = base == "arrive" and bool(e.right) and e.corrected.words[e.j2][0].isupper()  # *arrived in Lima*
    known = fits(e.right) or named
    return {"base": base, "word": e.new[0], "spanish": spanish} if swapped and verbal and known else None


def phrase_preposition(e: Edit) -> Slots | None:
    """*fell in love of her* → *with her*, *takes care my cat* → *of my cat*, *prefer tea than* → *to*."""
    swap, last_two = (" ".join(e.old), " ".join(e.new)), e.left[-2:]
    if swap == ("of", "with") and last_two == ("in", "love"):
        return {"base": "fall in love", "word": "with", "spanish": "enamorarse de"}
    if swap == ("", "of") and e.left[-1:] == ("care",) and "take" in readings(en.first(last_two)):
        return {"base": "take care", "word": "of", "spanish": "cuidar de"} if _somebody(e.right) else None
    if swap == ("than", "to") and any("prefer" in readings(word) for word in e.left):
        plain = {"rather", "more", "would", "'d"}.isdisjoint(e.left) and "to" not in e.left
        return {"base": "prefer", "word": "to", "spanish": "preferir algo a"} if plain else None
    if swap == ("by", "for") and any("thank" in readings(word) for word in e.left[-3:]):
        return {"base": "thank", "word": "for", "spanish": "agradecer algo"}
    if swap == ("with", "to") and e.left[-1:] == ("married",) and _FAMILY.isdisjoint(e.right):
        known = en.first(e.right) in en.DETERMINERS | en.OBJECTS and not en.is_number(e.right)
        return {"base": "be married", "word": "to", "spanish": "estar casado con"} if known else None
    if swap == ("in", "on") and any("spend" in readings(word) for word in e.left[-6:]):
        bought = not _BOUGHT.isdisjoint(e.right[:2])
        return {"base": "spend", "word": "on", "spanish": "gastar en"} if bought else None
    return None


# verb: (the prepositions that it does without, what must follow, how Spanish says it)
_BARE: dict[str, tuple[frozenset[str], Callable[[Words], bool], str]] = {
    "marry": (word_set("with"), _somebody, "casarse con"),
    "enter": (word_set("to in"), _somebody, "entrar en"),
    "discuss": (word_set("about"), _any, "hablar de"),
    "enjoy": (word_set("of"), _somebody, "disfrutar de"),
    "phone": (word_set("to"), _somebody, "llamar a"),
    "call": (word_set("to"), lambda right: _noun(right, _RELATIVES | _HELPERS, 3), "llamar a"),
    "visit": (word_set("to"), _somebody, "visitar a"),
    "help": (word_set("to"), _somebody, "ayudar a"),
    "ask": (word_set("to"), _somebody, "preguntar a"),
    "know": (word_set("to"), _somebody, "conocer a"),
    "answer": (word_set("to"), lambda right: _noun(right, _ANSWERED), "contestar a"),
    "affect": (word_set("to"), _somebody, "afectar a"),
    "contact": (word_set("with"), _somebody, "contactar con"),
    "realise": (word_set("of"), _somebody, "darse cuenta de"),
    "realize": (word_set("of"), _somebody, "darse cuenta de"),
    "remember": (word_set("of"), _somebody, "acordarse de"),
    "play": (word_set("to"), lambda right: en.first(right) in _GAMES, "jugar a"),
}
_NOUNS_TOO = word_set("call visit help answer contact phone")


def verb_bare(e: Edit) -> Slots | None:
    """*discussed about it* → *discussed it*, *married with a pilot* → *married a pilot*; *in contact "
    "with* is right."""
    base = min(readings(en.last(e.left)).keys() & _BARE.keys(), default="")
    if not base or e.new or len(e.old) != 1:
        return None
    gone, fits, spanish = _BARE[base]
    acts = en.last(e.left[:-1])
    verbal = acts in en.PRONOUNS | en.ADVERBS | {"to", "please", "and", "nobody", "everybody", ""}
    sure = base not in _NOUNS_TOO or en.last(e.left) != base  # *answered*, not *the answer to*
    verbal |= positive(acts) in en.MODALS | en.DO or (sure and acts not in en.BE)
    passive = positive(acts) in en.BE | en.HAVE and base in {"marry", "know", "call", "ask", "help"}
    known = e.old[0] in gone and fits(e.right) and verbal and not passive
    return {"base": base, "spanish": spanish} if known else None


def change_of(e: Edit) -> bool:
    """*changed of school* → *changed schools*; *a change of plan* is right."""
    changed = en.last(e.left) in {"changed", "changes", "changing"} or (
        en.last(e.left) == "change" and en.last(e.left[:-1]) in en.PRONOUNS | en.MODALS | {"to"}
    )
    noun = len(e.old) == len(("of", "school")) and e.old[0] == "of" and e.new == (f"{e.old[1]}s",)
    return changed and noun


def put_on(e: Edit) -> Slots | None:
    """*put my coat and ran* → *put on my coat and ran*; *put my coat on the chair* is right."""
    came = e.new == ("on",) and not e.old and "put" in readings(en.last(e.left))
    worn = en.first(e.right) in _WHOSE and not CLOTHES.isdisjoint(e.right[1:2])
    ends = en.first(e.right[2:]) in {"and", "before", "because", ",", "to", "", "quickly"}
    return {"base": "put", "word": "on", "spanish": "ponerse"} if came and worn and ends else None


def home(e: Edit) -> bool:
    """*went to home* → *went home*."""
    gone = e.old == ("to",) and not e.new and e.right[:1] == ("home",)
    moves = readings(en.last(e.left)).keys() & {
        "go",
        "come",
        "get",
        "arrive",
        "return",
        "drive",
        "walk",
        "run",
    }
    return gone and bool(moves) and en.first(e.right[1:]) in _ENDS
