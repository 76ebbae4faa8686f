"""One Spanish verb, several English ones, told apart by their object: *wear a hat*, *use a pen*.

Each row names the nouns that make it certain; the verb that was typed is right beside any other.
"""

from __future__ import annotations

from dataclasses import dataclass

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import VERBS, word_set
from miniserve.english.rules.forms import CLOTHES, RELATIVES, ends, object_ends, swaps_verb
from miniserve.english.subjects import is_finite
from miniserve.english.verbs import readings

_MOODS = word_set("nervous angry sad red furious jealous serious worried upset")
SUBJECTS = word_set("maths chemistry physics biology history geography exam exams test tests")
_SWITCHED = word_set("light lights tv television radio heating lamp lamps")
_LEFT_BEHIND = word_set("keys phone umbrella bag wallet glasses book coat jacket key handbag")
_EVENTS = word_set(
    "concert class classes meeting wedding lecture party conference lesson course match event congress"
)
_WORKS = word_set("film book novel story play series documentary article song programme poem")
_MACHINES = word_set("brakes bike computer roof tap boiler fridge")
LEARNERS = word_set("i you he she we nephew niece brother sister son daughter cousin and")
_NO_ADJECTIVES = en.PREPOSITIONS | en.PRONOUNS | en.OPENERS | {"and", ",", "up", "down", "dog"}
_BEHIND_A_MOOD = word_set("when because about with before ,") | {""}
_KNOWN = RELATIVES | word_set("fiancée fiancé colleagues partner")


_PHOTOS = word_set("photo photos picture pictures photograph photographs selfie selfies")


@dataclass(frozen=True)
class _Sense:
    """`old` as typed, `new` as it should be, the objects that decide, and what Spanish says.

    A `bare` object has no determiner; if there are `subjects`, only they may act.
    """

    old: str
    new: str
    nouns: frozenset[str]
    spanish: str
    bare: bool = False
    subjects: frozenset[str] = frozenset()


_SENSES = (
    _Sense("use", "wear", CLOTHES - {"glasses"}, "usar, llevar (ropa)"),
    _Sense("carry", "wear", word_set("glasses"), "llevar (gafas)", bare=True),
    _Sense("dress", "wear", CLOTHES, "vestir (una prenda)"),
    _Sense(
        "pass",
        "spend",
        word_set("holidays holiday vacation honeymoon easter weekend weekends summer christmas"),
        "pasar (las vacaciones, un fin de semana)",
    ),
    _Sense("see", "watch", word_set("television telly tv"), "ver (la tele)", bare=True),
    _Sense("approve", "pass", SUBJECTS, "aprobar (un examen o una asignatura)", subjects=LEARNERS),
    _Sense(
        "suspend",
        "fail",
        word_set("maths chemistry physics biology history"),
        "suspender (un examen o una asignatura)",
        True,
        LEARNERS,
    ),
    _Sense("win", "earn", word_set("salary wage"), "ganar (un sueldo)"),
    _Sense("win", "gain", word_set("weight"), "ganar (peso)", bare=True),
    _Sense("win", "gain", word_set("kilos"), "ganar (kilos)"),
    _Sense("arrange", "fix", _MACHINES, "arreglar"),
    _Sense("arrange", "repair", _MACHINES, "arreglar"),
    _Sense("listen", "hear", word_set("noise explosion bang scream shot"), "oír o escuchar (un ruido)"),
    _Sense(
        "fall", "drop", word_set("tray glass vase plate cup bottle keys phone"), "caérsele algo a alguien"
    ),
    _Sense("give", "take", word_set("walk step steps"), "dar (un paseo, un paso)"),
    _Sense("make", "take", _PHOTOS, "hacer (una foto)"),
    _Sense("do", "take", _PHOTOS, "hacer (una foto)"),
    _Sense("lose", "waste", word_set("time"), "perder (el tiempo)"),
    _Sense("put", "pay", word_set("attention"), "poner (atención)", bare=True),
    _Sense("introduce", "enter", word_set("pin password"), "introducir (una clave)"),
    _Sense(
        "renovate",
        "renew",
        word_set("passport card licence contract visa subscription"),
        "renovar (un documento)",
    ),
    _Sense("look", "watch", word_set("television telly tv"), "ver (la tele)", bare=True),
    _Sense("look", "watch", word_set("film films series match programme"), "ver (una película)"),
    _Sense("suspend", "fail", word_set("exam exams test tests"), "suspender (un examen)", subjects=LEARNERS),
)


def verb_sense(e: Edit) -> Slots | None:
    """*uses a hat* → *wears a hat*, *see television* → *watch television*; *used a coat as a pillow* is
    right."""
    if len(e.old) != 1 or len(e.new) != 1:
        return None
    old, new = readings(e.old[0]).keys(), readings(e.new[0]).keys()
    for sense in _SENSES:
        fits = sense.old in old and sense.new in new and _is_object(e.right, sense)
        acts = not sense.subjects or en.last(en.skip(e.left, en.ADVERBS)) in sense.subjects
        if fits and acts and "as" not in e.right:
            return {"word": sense.new, "spanish": sense.spanish}
    return None


def _is_object(right: tuple[str, ...], sense: _Sense) -> bool:
    if sense.bare:
        return right[:1] != () and right[0] in sense.nouns and ends(right[1:])
    counted = en.is_number(right) or en.first(right) in {"all", "too", "many"}
    k = next((k for k, word in enumerate(right[:4]) if word in sense.nouns), 0)
    k += en.first(right[k + 1 :]) in sense.nouns  # *summer holidays*
    behind = right[k + 1 :]
    direct = k > 0 and (right[0] in en.DETERMINERS or counted) and not any(map(is_finite, behind))
    return direct and _NO_ADJECTIVES.isdisjoint(right[1:k]) and ends(behind)


def switch(e: Edit) -> Slots | None:
    """*close the lights* → *turn off the lights*, *open the TV* → *turn on the TV*."""
    way = {"close": "off", "shut": "off", "open": "on"}.get(
        next(iter(readings(en.first(e.old)).keys()), ""), ""
    )
    turned = len(e.old) == 1 and len(e.new) == 2 and "turn" in readings(e.new[0]) and e.new[1] == way != ""
    thing = object_ends(e.right[:3], _SWITCHED) and ends(e.right[2:])
    return (
        {"word": f"turn {way}", "spanish": "apagar" if way == "off" else "encender"}
        if turned and thing
        else None
    )


def ask_question(e: Edit) -> Slots | None:
    """*make you a question* → *ask you a question*."""
    swapped = len(e.old) == len(e.new) == 1 and "ask" in readings(e.new[0])
    made = swapped and bool(readings(e.old[0]).keys() & {"make", "do"})
    behind = e.right[1:] if en.first(e.right) in en.OBJECTS else e.right
    question = behind[:2] in (("a", "question"), ("some", "questions"), ("another", "question"))
    return {"word": "ask", "spanish": "hacer (una pregunta)"} if made and question else None


def take_off(e: Edit) -> Slots | None:
    """*quit your shoes* → *take off your shoes*."""
    turned = len(e.old) == 1 and e.new[1:] == ("off",) and "take" in readings(e.new[0])
    quits = e.old[:1] in (("quit",), ("quitted",), ("quits",)) and object_ends(e.right, CLOTHES)
    return {"word": "take off", "spanish": "quitarse (ropa)"} if turned and quits else None


def attend(e: Edit) -> Slots | None:
    """*assisted to the concert* → *attended the concert*."""
    came = len(e.new) == 1 and "attend" in readings(e.new[0]) and e.old[1:] == ("to",)
    assisted = came and "assist" in readings(e.old[0]) and not _EVENTS.isdisjoint(e.right[:4])
    return {"word": "attend", "spanish": "asistir a"} if assisted else None


_LET = word_set(
    "go come use play drive stay eat watch finish see explain try sit know think tell ask take speak do "
    "pay show carry open close choose keep buy wear leave enter pass live"
)


def let_leave(e: Edit) -> bool:
    """*leave me go out* → *let me go out*, *let my keys on the table* → *left my keys on the table*."""
    if len(e.old) != 1 or len(e.new) != 1:
        return False
    old, new = readings(e.old[0]).keys(), readings(e.new[0]).keys()
    allows = "leave" in old and "let" in new and en.first(e.right) in en.OBJECTS - {"it", "her"}
    verb = en.first(e.right[1:])
    allows = allows and verb in _LET and verb in VERBS
    behind = "let" in old and "leave" in new and en.first(e.right) in en.DETERMINERS
    placed = e.right[1:2] != () and e.right[1] in _LEFT_BEHIND and e.right[2:3] in (("on",), ("in",), ("at",))
    behind = behind and placed and not any(word in VERBS for word in e.right[3:])
    return bool(allows or behind)


def become_nervous(e: Edit) -> Slots | None:
    """*I put very nervous* → *I get very nervous*; *put serious thought into it* is right."""
    swapped = len(e.old) == len(e.new) == 1 and "put" in readings(e.old[0])
    mood = en.skip(e.right, en.DEGREE)
    upset = en.first(mood) in _MOODS and en.first(mood[1:]) in _BEHIND_A_MOOD
    gets = min(readings(e.new[0]).keys() & {"get", "become"}, default="") if swapped else ""
    return {"word": gets, "spanish": "ponerse (nervioso, triste…)"} if gets and upset else None


def about(e: Edit) -> Slots | None:
    """*The film treats about spies* → *The film is about spies*."""
    swapped = (
        len(e.old) == len(e.new) == 1 and "treat" in readings(e.old[0]) and e.new[0] in {"is", "was", "are"}
    )
    number = en.is_number(e.right[1:]) or not {"hundred", "dozen", "half", "thousand"}.isdisjoint(
        e.right[1:4]
    )
    fiction = en.last(e.left) in {"film", "book", "novel", "story", "play"}
    number &= not (fiction and en.is_number(e.right[1:]) and not e.right[1].isdigit())
    told = swapped and e.right[:1] == ("about",) and not number and en.last(e.left) in _WORKS
    return {"word": "be about", "spanish": "tratar de"} if told else None


def fell_felt(e: Edit) -> bool:
    """*felt down the stairs* → *fell …*, *I fell very tired* → *I felt …*; *fell ill* is right."""
    moods = word_set("tired sad happy hungry cold dizzy nervous guilty")
    down = e.right[:2] == ("down", "the") and e.right[2:3] in (
        ("stairs",),
        ("steps",),
        ("hill",),
        ("ladder",),
    )
    off = e.right[:1] == ("off",) and en.first(e.right[1:]) in en.DETERMINERS
    falls = (e.old, e.new) == (("felt",), ("fell",)) and (down or off or e.right[:1] == ("asleep",))
    mood = en.skip(e.right, en.DEGREE)
    feels = (e.old, e.new) == (("fell",), ("felt",)) and en.first(mood) in moods and ends(mood[1:])
    feels = feels and en.last(e.left) in en.PRONOUNS
    return bool(falls or feels)


def is_weather(e: Edit) -> Slots | None:
    """*it makes very cold* → *it is very cold*."""
    swapped = len(e.old) == len(e.new) == 1 and "make" in readings(e.old[0]) and e.new[0] in {"is", "was"}
    weather = en.first(en.skip(e.right, en.DEGREE)) in {"cold", "hot", "sunny", "windy", "warm"}
    ends = len(en.skip(e.right, en.DEGREE)) < 2 or en.skip(e.right, en.DEGREE)[1] in en.PREPOSITIONS | {
        "today",
        "here",
    }
    it = en.last(e.left) == "it"
    return (
        {"word": "be", "spanish": "hacer (frío, calor, sol)"} if swapped and weather and ends and it else None
    )


def bring_up(e: Edit) -> Slots | None:
    """*grew up three children* → *brought up three children*."""
    swapped = swaps_verb(e, "grow", "bring")
    children = e.right[:1] == ("up",) and not {"children", "kids", "daughters", "sons", "twins"}.isdisjoint(
        e.right[1:4]
    )
    alone = en.PREPOSITIONS.isdisjoint(e.right[1:3]) and not any(map(is_finite, e.right))
    alone &= (en.OPENERS | {"as", "once"}).isdisjoint(e.left)
    return {"word": "bring up", "spanish": "criar"} if swapped and children and alone else None


def introduce(e: Edit) -> Slots | None:
    """*present you to my parents* → *introduce you to my parents*."""
    swapped = swaps_verb(e, "present", "introduce")
    person = en.first(e.right) in en.OBJECTS - {"it"} and e.right[1:2] == ("to",)
    person = person and object_ends(e.right[2:], _KNOWN)
    return {"word": "introduce", "spanish": "presentar a alguien"} if swapped and person else None


def argue(e: Edit) -> Slots | None:
    """*My parents discussed last night* → *argued …*; *the plan we discussed last night* is right."""
    swapped = swaps_verb(e, "discuss", "argue")
    alone = en.first(e.right) in {"last", "because", "all", "yesterday", "again"}
    alone &= len(e.left) == 1 or (len(e.left) == len(("my", "parents")) and e.left[0] in en.DETERMINERS)
    return {"word": "argue", "spanish": "discutir (pelearse)"} if swapped and alone else None


def suits(e: Edit) -> Slots | None:
    """*That scarf goes you very well* → *suits you very well*."""
    swapped = swaps_verb(e, "go", "suit") or swaps_verb(e, "stay", "suit")
    person = en.first(e.right) in en.OBJECTS and "well" in e.right[1:3]
    return {"word": "suit", "spanish": "quedarle bien a alguien"} if swapped and person else None


def hope_so(e: Edit) -> Slots | None:
    """*I hope yes* → *I hope so*."""
    verb = readings(en.last(e.left)).keys() & {"hope", "think", "believe"}
    said = (e.old, e.new) == (("yes",), ("so",)) and en.first(e.right) in {"", ",", "but"}
    return {"base": min(verb)} if verb and said else None


_SPANS = word_set(
    "minutes hours days weeks months years minute hour day week month year afternoon morning evening"
)


def spent(e: Edit) -> Slots | None:
    """*passed three weeks in bed* → *spent three weeks in bed*; *two hours passed* is right."""
    if not swaps_verb(e, "pass", "spend") or en.is_number(e.left[-1:]):
        return None
    counted = en.is_number(e.right) or en.first(e.right) in {"a", "an", "all", "many", "the"}
    span = next((k for k, word in enumerate(e.right[:5]) if word in _SPANS), 0)
    whole = {"ago", "exam", "test"}.isdisjoint(e.right) and en.first(e.right[span + 1 :]) in en.PREPOSITIONS
    return {"word": "spend", "spanish": "pasar (un tiempo)"} if counted and span and whole else None


def took_time(e: Edit) -> Slots | None:
    """*It costs me an hour to get there*, *The bus lasted an hour to come* → *takes*, *took*."""
    verb = next((one for one in ("last", "cost", "delay") if swaps_verb(e, one, "take")), "")
    span = next((k for k, word in enumerate(e.right[:6]) if word in _SPANS), 0)
    to_do = e.right[span + 1 : span + 2] == ("to",) and en.first(e.right[span + 2 :]) in VERBS
    dummy = verb in {"last", "delay"} or en.last(e.left) == "it"
    arriving = en.first(e.right[span + 2 :]) in word_set(
        "get arrive come reach walk finish go answer reply open cook"
    )
    dummy &= verb != "delay" or arriving
    asked = verb == "delay" and e.left[:2] == ("how", "long") and en.first(e.right) == "to"
    spanish = "costar (tiempo)" if verb == "cost" else "tardar"
    sure = (span and to_do and dummy) or asked
    return {"word": "take", "spanish": spanish} if verb and sure else None


def remind_that(e: Edit) -> bool:
    """*remember you that it is late* → *remind you that …*; *I remember you that day* is right."""
    told = e.right[1:2] == ("that",) and en.first(e.right[2:]) in en.PRONOUNS | en.DETERMINERS
    return swaps_verb(e, "remember", "remind") and en.first(e.right) in en.OBJECTS and told


# -- which verb, by what stands around it --------------------------------------------------------------------
