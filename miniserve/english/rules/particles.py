"""The small word that makes another verb of a verb: *run out of*, *turn on*, *grow up*, *get on with*.

What can be meant without it is left alone: *turn the radio down*, *grew in confidence*, *put up a tent*,
*took out a coat*, *hang the phone on the wall*.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import VERBS, word_set
from miniserve.english.rules.forms import PEOPLE, RELATIVES
from miniserve.english.subjects import PERSONS, TIMES, is_finite
from miniserve.english.verbs import readings

Words = tuple[str, ...]

_SWITCHED = word_set(
    "light lights tv television telly radio heating oven kettle dishwasher microwave air-conditioning "
    "cooker hoover"
)  # not a lamp or a screen, which may be turned to the wall
_FORMS = word_set("form forms questionnaire questionnaires survey application paperwork")
_BEARABLE = word_set(
    "noise noises heat cold smell jokes joke behaviour behavior attitude complaints rudeness temper "
    "weather rain"
    "pain traffic mess lies bureaucracy moods silence laziness manners dirt stress pollution"
)
_USED_UP = word_set(
    "milk petrol gas fuel paper ink bread sugar salt coffee tea money time eggs flour water oil "
    "butter cash rice"
    "batteries battery ideas patience space stock toner shampoo soap ice food wine beer energy wood "
    "change nappies"
    "medicine tickets stamps envelopes chairs excuses luck credit data memory"
)
_DEALT_WITH = word_set(
    "problem problems email emails issue issues situation situations complaint complaints customer "
    "customers client"
    "clients stress matter matters paperwork task tasks request requests crisis emergency "
    "emergencies pressure"
    "questions calls case cases"
)
_CARED_FOR = RELATIVES | word_set(
    "baby babies child kids kid dog dogs cat cats twins nephew niece grandchildren grandson "
    "granddaughter pets"
    "plants puppy godson toddler"
)
_VEHICLES = word_set("bus train tram plane coach ferry boat underground metro")
_CARS = word_set("car van lorry motorbike bus coach taxi truck tractor motorcycle")
_PLANTS = word_set(
    "tomatoes potatoes carrots onions lettuce vegetables flowers roses tulips beans peppers "
    "strawberries lemons"
    "oranges apples olives corn wheat rice coffee tobacco herbs mint basil grapes pumpkins plants "
    "trees cucumbers"
)
_SEATS = word_set("chair sofa armchair bench floor seat wheelchair table desk stool couch bed ground")
_GIVEN_UP = word_set(
    "smoking drinking gambling swimming dancing running fishing cycling boxing skiing surfing gaming hunting "
    "studying teaching driving painting writing acting modelling singing jogging climbing eating"
)
_SHOES = word_set("shoes boots trainers sandals slippers wellies sneakers hat cap coat jacket")
_HOMES = word_set(
    "village town city neighbourhood suburb farm orphanage family house flat household slum island "
    "countryside"
)
_COLLECTED_AT = word_set(
    "station airport school hotel office house home terminal port gym nursery hospital stop corner "
    "university work"
)
_GOT_ON_WITH = PEOPLE | word_set(
    "mother-in-law father-in-law sister-in-law brother-in-law in-laws flatmate flatmates roommate "
    "roommates boss"
    "bosses stepmother stepfather stepsister stepbrother cousins teachers brothers sisters "
    "workmates teammates"
)
_PERSON_WORDS = word_set("i he she we you")
_OVER = word_set(
    ", ; : and or but when while before after because if please now again today tomorrow yesterday tonight "
    "until until since this last next every soon later first too"
) | {""}
_ORDERING = word_set(", and then to please just always never don't let's or") | {""}


def is_over(right: Words) -> bool:
    """Whether the object ends before these words, and no place or manner follows: not *… | on the wall*."""
    if right[:1] in (("and",), ("or",)) and en.first(right[1:]) in en.DETERMINERS:
        return False  # *the phone and the keys on the wall*
    return en.first(right) in _OVER or en.first(right) in TIMES


def object_over(right: Words, nouns: frozenset[str]) -> bool:
    """Whether these are a determiner, at most two words and one of the nouns, and no more: *the old TV*."""
    k = next((k for k, word in enumerate(right[:4]) if word in nouns), 0)
    plain = en.PREPOSITIONS.isdisjoint(right[:k])  # *a poster about noise*
    return k > 0 and plain and right[0] in en.DETERMINERS | {"some", "two"} and is_over(right[k + 1 :])


def _is_verb(e: Edit) -> bool:
    """Whether the word before the edit acts: not *my turn*, *a deal*."""
    return _acts_before(e.left[:-1]) or e.left[-1].endswith(("ed", "ing"))


def _acts_before(left: Words) -> bool:
    before = en.last(left)
    return before in _ORDERING | en.PRONOUNS | en.ADVERBS | en.MODALS | en.DO or before.endswith("n't")


def _named(e: Edit, k: int) -> bool:
    """Whether word k behind the edit is a name by its capital letter."""
    words = e.corrected.words[e.j2 :]
    return len(words) > k and len(e.right) > k and words[k][0].isupper() and e.right[k] != "i"


@dataclass(frozen=True)
class _Phrasal:
    """What comes behind `verb`, if `fits` says so; `wrong`: what may have been typed in its place."""

    verb: str
    particles: frozenset[str]
    fits: Callable[[Edit], bool]
    spanish: str
    wrong: frozenset[str] = frozenset({""})


def _switched(e: Edit) -> bool:
    return object_over(e.right, _SWITCHED) and _is_verb(e)


def _form(e: Edit) -> bool:
    k = next((k for k, word in enumerate(e.right[:4]) if word in _FORMS), 0)
    own = e.right[k + 1 : k + 3] in (("with", "your"), ("with", "my"), ("in", "pen"), ("in", "english"))
    return k > 0 and e.right[0] in en.DETERMINERS and (own or is_over(e.right[k + 1 :])) and _is_verb(e)


def _weight(e: Edit) -> bool:
    weight = e.right[1:] if en.first(e.right) == "some" else e.right
    over = is_over(weight[1:]) and weight[1:2] not in (("and",), ("before",), ("first",), (",",), ("or",))
    return en.first(weight) == "weight" and over and not e.is_question


def _bears(e: Edit) -> bool:
    return object_over(e.right, _BEARABLE)


def _is_looked_after(e: Edit) -> bool:
    return object_over(e.right, _CARED_FOR)


def _smokes(e: Edit) -> bool:
    return en.first(e.right) in _GIVEN_UP and is_over(e.right[1:]) and e.right[1:2] != (",",)


def _took_off(e: Edit) -> bool:
    """*The plane takes | at nine*; not *The flight takes at least an hour*."""
    flies = en.last(en.skip(e.left[:-1], en.ADVERBS | en.AUXILIARIES)) in {
        "plane",
        "planes",
        "flight",
        "helicopter",
    }
    hour = en.is_number(e.right[1:]) or e.right[1:2] in (("midnight",), ("noon",), ("dawn",))
    behind = e.right[2:4] not in (("hours",), ("minutes",)) and {"hours", "hour"}.isdisjoint(e.right[:5])
    return flies and en.first(e.right) == "at" and hour and behind


def _broke_down(e: Edit) -> bool:
    car = (
        en.last(e.left[:-1]) in _CARS
        and e.left[-1] in {"broke", "breaks"}
        and en.first(e.left) in en.DETERMINERS
    )
    road = e.right[:3] == ("in", "the", "middle") or e.right[:2] == ("on", "the")
    return car and road and not {"way", "road", "motorway", "highway", "middle"}.isdisjoint(e.right[2:3])


def _grew_up(e: Edit) -> bool:
    """*I grew | in a small village*; not *The company grew in Spain*, *I grew in confidence*."""
    left = en.skip(e.left[:-1], en.ADVERBS | en.AUXILIARIES)
    kin = en.last(left) in RELATIVES | {"cousin"} and not en.DETERMINERS.isdisjoint(left[-2:-1])
    person = en.last(left) in _PERSON_WORDS or kin
    k = next((k for k, word in enumerate(e.right[:6]) if word in _HOMES), 0)
    place = k > 1 and e.right[1] in en.DETERMINERS
    city = _named(e, 1) and en.first(e.right) in {"in", "near"} and en.last(left) != "we"
    taller = not {"by", "percent", "centimetres", "tomatoes", "confidence"}.isdisjoint(e.right)
    grown = e.left[-1] in {"grew", "grown"} and en.first(e.right) in {"in", "on", "near"}
    return person and grown and (place or city) and not taller


def _gets_on(e: Edit) -> bool:
    """*I get | very well with my boss*; not *to get well with rest*."""
    words = en.skip(e.right, en.DEGREE)
    if words[:2] != ["well", "with"]:
        return False
    sure = len(words) < len(e.right) or e.left[-1] in {"get", "gets"} or bool(e.old)
    who = tuple(words[2:])
    person = who[:1] != () and who[0] in en.OBJECTS - {"it", "them"} | PERSONS and is_over(who[1:])
    k = next((k for k, word in enumerate(who[:4]) if word in _GOT_ON_WITH), 0)
    kin = k > 0 and who[0] in en.DETERMINERS and is_over(who[k + 1 :])
    return sure and (person or kin or _named(e, len(e.right) - len(who)))


def _rises(e: Edit) -> bool:
    """*I usually get | at seven*; not *the letters I get at seven*, *I get at least three*."""
    who = en.skip(e.left[:-1], en.ADVERBS | en.DO)
    at = en.first(e.right) == "at" and (en.is_number(e.right[1:]) or e.right[1:2] in (("noon",), ("dawn",)))
    return (
        at and len(who) == 1 and who[0] in en.PRONOUNS - {"it"} and not e.is_question and is_over(e.right[2:])
    )


def _boards(e: Edit) -> bool:
    """*got up the bus*, *got down the train*."""
    return object_over(e.right, _VEHICLES) or (
        en.first(e.right) in en.DETERMINERS
        and not _VEHICLES.isdisjoint(e.right[1:2])
        and e.right[2:3] == ("at",)
    )


def _deals(e: Edit) -> bool:
    """*deal problems every day*, *deal this issue*; not *a deal the customers liked*, *deal the cards*."""
    bare = en.first(e.right) in _DEALT_WITH and en.first(e.right).endswith("s") and is_over(e.right[1:])
    return (bare or object_over(e.right, _DEALT_WITH)) and _is_verb(e)


def _undresses(e: Edit) -> bool:
    """*take out your shoes before you come in*; not *take out your shoes* alone, which may be in a bag."""
    k = next((k for k, word in enumerate(e.right[:3]) if word in _SHOES), 0)
    behind = e.right[k + 1 :]
    enters = behind[:2] in (("before", "you"), ("when", "you")) and (
        behind[2:3] in (("enter",), ("come",), ("walk",))
        or behind[2:4] in (("go", "in"), ("step", "on"), ("go", "into"))
    )
    return k > 0 and e.right[0] in en.DETERMINERS and (enters or behind == ("before", "the", "scan"))


_PHRASAL = (
    _Phrasal("turn", word_set("on off"), _switched, "encender"),
    _Phrasal("fill", word_set("in out"), _form, "rellenar"),
    _Phrasal("put", word_set("on"), _weight, "engordar, poner peso"),
    _Phrasal("hang", word_set("up"), lambda e: object_over(e.right, word_set("phone telephone")), "colgar"),
    _Phrasal("deal", word_set("with"), _deals, "ocuparse de"),
    _Phrasal("look", word_set("after"), _is_looked_after, "cuidar a alguien"),
    _Phrasal("give", word_set("up"), _smokes, "dejar (de hacer algo)"),
    _Phrasal("take", word_set("off"), _took_off, "despegar", word_set("out up") | {""}),
    _Phrasal("take", word_set("off"), _undresses, "quitarse", word_set("out") | {""}),
    _Phrasal("break", word_set("down"), _broke_down, "averiarse"),
    _Phrasal("grow", word_set("up"), _grew_up, "criarse, crecer"),
    _Phrasal("get", word_set("up"), _rises, "levantarse"),
    _Phrasal("get", word_set("on"), _boards, "subir a (un vehículo)", word_set("up")),
    _Phrasal("get", word_set("off"), _boards, "bajar de (un vehículo)", word_set("down")),
    _Phrasal("get", word_set("on along"), _gets_on, "llevarse bien con", word_set("up") | {""}),
)


def phrasal(e: Edit) -> Slots | None:
    """*turn the light* → *turn on the light*, *grew in a village* → *grew up in a village*."""
    if len(e.new) != 1 or len(e.old) > 1 or not e.left:
        return None
    bases = readings(e.left[-1]).keys()
    for use in _PHRASAL:
        meant = use.verb in bases and e.new[0] in use.particles and en.first(e.old) in use.wrong
        if meant and use.fits(e):
            spanish = (
                {"on": "encender", "off": "apagar"}.get(e.new[0]) if use.fits is _switched else use.spanish
            )
            return {"word": f"{use.verb} {e.new[0]}", "spanish": spanish or use.spanish}
    return None


def phrasal_behind(e: Edit) -> Slots | None:
    """*turn the light* → *turn the light on*, *pick me from the station* → *pick me up from the station*."""
    if len(e.new) != 1 or e.old:
        return None
    if en.last(e.left) in en.OBJECTS - {"it", "them"} and "pick" in readings(en.last(e.left[:-1])):
        place = en.first(e.right) in {"from", "at"} and not _COLLECTED_AT.isdisjoint(e.right[1:4])
        hour = en.first(e.right) == "at" and en.is_number(e.right[1:])
        return {"word": "pick up", "spanish": "recoger"} if e.new == ("up",) and (place or hour) else None
    length = next((k for k in (2, 3) if en.first(e.left[-k:]) in en.DETERMINERS), 0)
    thing = len(e.left) > length > 0 and e.left[-1] in _SWITCHED
    if not thing or e.new[0] not in {"on", "off"} or not is_over(e.right):
        return None
    turns = "turn" in readings(e.left[-length - 1]) and _acts_before(e.left[: -length - 1])
    said = {"word": f"turn {e.new[0]}", "spanish": "encender" if e.new == ("on",) else "apagar"}
    return said if turns else None


def phrasal_third(e: Edit) -> Slots | None:
    """*ran out milk* → *ran out of milk*, *put up his jokes* → *put up with his jokes*."""
    verb, up = readings(en.last(e.left[:-1])).keys(), en.last(e.left)
    supply = e.right[1:] if en.first(e.right) in en.DETERMINERS | {"all"} else e.right
    used = en.first(supply) in _USED_UP and (
        is_over(supply[1:]) or en.first(supply[1:]) in en.PREPOSITIONS | {"near"}
    )
    if (e.old, e.new, up) == ((), ("of",), "out") and "run" in verb and used:
        return {"word": "run out of", "spanish": "quedarse sin algo"}
    if (e.old, e.new, up) == ((), ("with",), "up") and "put" in verb and _bears(e):
        return {"word": "put up with", "spanish": "aguantar"}
    seat = object_over(e.right, _SEATS - {"bed"}) or (
        _SEATS.intersection(e.right[1:2]) and e.right[2:3] != () and e.right[2] in en.PRONOUNS
    )
    rises = up == "up" and bool(verb & {"stand", "get"}) and seat
    if (e.old, e.new) == (("of",), ("from",)) and rises:
        return {"word": f"{min(verb & {'stand', 'get'})} up from", "spanish": "levantarse de"}
    if (e.old, e.new, up) == (("after",), ("of",), "care") and "take" in verb:
        person = en.first(e.right) in en.OBJECTS and is_over(e.right[1:])
        person |= object_over(e.right, _CARED_FOR)
        return {"word": "take care of", "spanish": "cuidar de"} if person else None
    return None


def get_off_bus(e: Edit) -> Slots | None:
    """*went down of the bus* → *got off the bus*; *The guard went down the train checking tickets* "
    "is right."""
    if (
        e.new == ("off",)
        and e.old in (("down", "of"), ("down", "from"))
        and "get" in readings(en.last(e.left))
    ):
        return {"word": "get off", "spanish": "bajar de (un vehículo)"} if _boards(e) else None
    went = len(e.new) == 2 and e.new[1] == "off" and "get" in readings(e.new[0]) and e.old[1:2] == ("down",)
    went = went and bool(readings(e.old[0]).keys() & {"go", "come"})
    bus = (
        e.right[:1] != () and e.right[0] in en.DETERMINERS and e.right[1:2] != () and e.right[1] in _VEHICLES
    )
    stop = e.right[2:3] == ("at",) and (
        _named(e, 3) or not {"next", "first", "last", "wrong"}.isdisjoint(e.right[3:5])
    )
    sure = e.old[2:] in (("of",), ("from",)) or (len(e.old) == 2 and stop)
    return {"word": "get off", "spanish": "bajar de (un vehículo)"} if went and bus and sure else None


def calm_down(e: Edit) -> Slots | None:
    """*Count to ten and calm you* → *and calm down*; *I will sing and calm you* is right."""
    swapped = e.new == ("down",) and e.old in (("you",), ("yourself",), ()) and e.left[-1:] == ("calm",)
    order = e.left[-2:-1] in ((), ("please",)) or (e.left[-2:-1] == ("and",) and e.left[0] in VERBS)
    order = order and en.PRONOUNS.isdisjoint(e.left)
    return (
        {"word": "calm down", "spanish": "calmarse"}
        if swapped and e.old == ("you",) and order and is_over(e.right)
        else None
    )


def no_particle(e: Edit) -> Slots | None:
    """*grows up tomatoes* → *grows tomatoes*, *can't stand up this noise* → *can't stand this noise*.

    *When I was growing up tomatoes were cheap* is right.
    """
    if (e.old, e.new) != (("up",), ()):
        return None
    bases = readings(en.last(e.left)).keys()
    first = e.right[1:] if en.first(e.right) in en.DETERMINERS | {"some"} else e.right
    plants = "grow" in bases and en.first(first) in _PLANTS
    plants = (
        plants and not any(map(is_finite, e.right)) and {"when", "while", "as", "where"}.isdisjoint(e.left)
    )
    if plants:
        return {"word": "grow", "spanish": "cultivar"}
    cannot = en.last(e.left) == "stand" and en.last(e.left[:-1]) in {"can't", "cannot", "couldn't"}
    return {"word": "stand", "spanish": "soportar"} if cannot and _bears(e) else None
