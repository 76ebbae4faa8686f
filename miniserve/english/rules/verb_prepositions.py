"""The preposition that a verb takes, or does without, where Spanish has another.

What can be meant as it stands is left alone: *think in English*, *arrived to a warm welcome*, *is married
with two children*, *wait a minute*.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import VERBS, word_set
from miniserve.english.rules.forms import CLOTHES, PEOPLE, RELATIVES, acts, ends, object_ends
from miniserve.english.rules.particles import is_over, object_over
from miniserve.english.subjects import TIMES
from miniserve.english.verbs import positive, readings

Words = Sequence[str]
_Takes = dict[str, tuple[str, frozenset[str], Callable[[Words], bool], str]]

_PARTNERS = PEOPLE | word_set(
    "teacher spaniard italian frenchman frenchwoman englishman englishwoman irishman scotsman "
    "swede anaesthetist surgeon baker foreigner"
)
_NOT_WAITED_FOR = TIMES | word_set(
    "minute moment second while turn turns time half whole hour hours few bit ages fortnight decade "
    "lifetime couple "
    "little long longer much out sec secs age full entire eternity mo mos tick minutes seconds"
)
_LOOKED_AT = word_set(
    "board star photos animals birds dogs picture pictures photo photos photograph photographs "
    "map moon stars sky screen sea menu painting "
    "paintings animals "
    "elephants monkeys clock"
)
_LOOKED_FOR = word_set(
    "present space flat job house room keys glasses hotel present apartment passport parking "
    "restaurant bakery pharmacy "
    "wallet book"
)
_PLACES = word_set(
    "station airport hotel house school office beach city village stadium museum hospital port cinema "
    "theatre town"
)
_NO_PLACES = word_set(
    "applause cheers cheering welcome ovation news sound sounds reception fanfare delight surprise relief "
    "horror amazement joy astonishment annoyance dismay utter tune beat smell sight"
)
_THOUGHT_OF = word_set("future past consequences exam exams problem problems children") | RELATIVES
_ASKED_FOR = word_set(
    "bill menu hamburger glass coffee beer sandwich receipt refund discount "
    "loan rise dessert drink pizza "
    "salad soup"
)
_PAID_FOR = word_set(
    "ticket taxi drink drinks meal dinner lunch tickets popcorn sandwiches coffee coffees beers food"
)
_SEARCHED_FOR = word_set(
    "solution information passport keys glasses cat dog ring earring tickets key lighter"
)
_APPLIED_FOR = word_set("post job position visa scholarship")
_ANSWERED = word_set("questionnaire survey ") | word_set(
    "email emails message messages letter question questions complaint calls advert invitation"
)
_STUDIED = word_set("road details task exams exam health homework work studies")
_BOUGHT = word_set(
    "food laptop tablet car phone bike sofa camera watch games clothes books shoes sweets "
    "stickers toys presents taxis petrol coffee makeup magazines "
)
_SPENT_IN = en.DETERMINERS | word_set(
    "class business shops stores restaurants bars pubs cafes casinos sales supermarkets markets hotels "
    "clubs discos malls boutiques festivals places cities towns villages airports stations minutes "
    "hours days weeks months years euros pounds dollars advance instalments coins notes seconds "
    "weekends summers kiosks bookshops "
)
_IN_CASH = word_set("money euros pounds dollars fortune salary wages")
_NO_MONEY = word_set("time hour hours day days week weeks month months year years night nights")
_MONEY = word_set("money euros pounds dollars fortune salary wages lot savings much")
_GAMES = word_set(
    "rugby golf baseball cricket hide-and-seek video tennis football volleyball basketball "
    "cards chess handball hockey rugby golf padel dominoes badminton "
)
_ROOMS = word_set(
    "supermarket restaurant hotel school hospital library factory garage office station "
    "university lift cinema theatre bakery pharmacy room house shop classroom building office "
    "cave flat kitchen museum church bank garden "
)
_REACHED = word_set("conclusion agreement decision verdict compromise solution consensus answer")
_GIVEN = word_set("support everything advice help gift present presents flowers invitation")
_WITHOUT_TO = word_set("home abroad there here downtown upstairs downstairs overseas")
_MOVES = word_set("go come get arrive return drive walk run travel move")
_BEHIND_HOME = en.PREPOSITIONS | en.OPENERS | TIMES | word_set(", early late alone again by") | {""}


def _somebody(right: Words) -> bool:
    return (right[:1] != () and en.first(right) in en.OBJECTS and ends(right[1:])) or object_ends(
        right, PEOPLE
    )


def _thing(right: Words) -> bool:
    return en.first(right) in en.DETERMINERS and len(right) > 1


def _looked_at(right: Words) -> bool:
    """Not *the picture of health*, *the star in the eye*."""
    idiom = right[2:3] == ("of",) or right[:2] == ("a", "picture") or "eye" in right
    return object_ends(right, _LOOKED_AT) and not idiom


def _paid_for(right: Words) -> bool:
    """Not *the speeding ticket*, which is a fine."""
    return object_ends(right, _PAID_FOR) and {"speeding", "parking"}.isdisjoint(right[:3])


def _waits(right: Words) -> bool:
    clause = right[:1] == ("that",) and en.first(right[1:]) in en.PRONOUNS  # *while I waited that I saw her*
    return (
        not clause
        and (en.first(right) in en.OBJECTS or _thing(right))
        and _NOT_WAITED_FOR.isdisjoint(right[:4])
    )


def _smells(right: Words) -> bool:
    noun = en.first(right)
    return noun.isalpha() and noun not in en.DETERMINERS | en.OBJECTS | VERBS | {"high"}


def _depends(right: Words) -> bool:
    return len(right) > 0 and right[0] != "course" and {"on", "upon"}.isdisjoint(right)


def _arrived_at(right: Words) -> bool:
    """*to the clinic*; not *to the sound of drums*, *to the delight of her fans*."""
    placed = object_ends(right, _PLACES) and right[0] not in {"a", "an"}
    near = en.first(right) in en.POSSESSIVES | {"the"} and right[1:] != ()
    return placed or (near and (_NO_PLACES | PEOPLE).isdisjoint(right[1:4]))


def _asked_for(right: Words) -> bool:
    bare = en.first(right) in {"help", "advice", "permission", "information"} and ends(right[1:])
    return bare or object_ends(right, _ASKED_FOR)


# verb: (the right prepositions, the wrong ones ("" for none), what must follow, how Spanish says it)
_TAKES: _Takes = {
    "wait": ("for", frozenset({""}), _waits, "esperar algo o a alguien"),
    "look": ("at", frozenset({""}), _looked_at, "mirar algo"),
    "depend": ("on", word_set("of from"), _depends, "depender de"),
    "arrive": ("at in", word_set("to"), _arrived_at, "llegar a"),
    "think": ("of about", word_set("in"), lambda right: object_ends(right, _THOUGHT_OF), "pensar en"),
    "dream": (
        "of about",
        word_set("with"),
        lambda right: _thing(right) and not (en.POSSESSIVES | {"its"}) & {right[0]},
        "soñar con",
    ),
    "laugh": (
        "at",
        word_set("of"),
        lambda right: _thing(right) or en.first(right) in en.OBJECTS,
        "reírse de",
    ),
    "belong": ("to", frozenset({""}), _somebody, "pertenecer a alguien"),
    "reply": ("to", frozenset({""}), lambda right: object_ends(right[:3], _ANSWERED), "responder a algo"),
    "ask": ("for", frozenset({""}), _asked_for, "pedir algo"),
    "pay": ("for", frozenset({""}), _paid_for, "pagar algo"),
    "search": ("for", frozenset({""}), lambda right: object_ends(right, _SEARCHED_FOR), "buscar algo"),
    "apply": ("for", frozenset({"", "to"}), lambda right: object_ends(right, _APPLIED_FOR), "solicitar algo"),
    "consist": (
        "of",
        word_set("in on"),
        lambda right: en.is_number(right) and right[0] != "one",
        "constar de, consistir en",
    ),
    "smell": ("of", word_set("to"), _smells, "oler a"),
    "taste": ("of", word_set("to"), _smells, "saber a"),
    "participate": ("in", word_set("to"), _thing, "participar en"),
    "insist": ("on", word_set("in"), lambda right: en.first(right).endswith("ing"), "insistir en"),
    "concentrate": ("on", word_set("in"), lambda right: object_ends(right[:3], _STUDIED), "concentrarse en"),
    "happen": (
        "to",
        frozenset({""}),
        lambda right: en.first(right) in en.OBJECTS - {"it"},
        "pasarle algo a alguien",
    ),
}


def verb_preposition(e: Edit) -> Slots | None:
    """*depends of the weather* → *depends on the weather*, *wait me* → *wait for me*."""
    slots = _taken(e)
    return slots if slots and (slots["base"] != "arrive" or _is_reached(e)) else None


def arrive(e: Edit) -> bool:
    """*arrived to Lisbon* → *arrived in Lisbon*, *to the airport* → *at the airport*: a place."""
    slots = _taken(e)
    return slots is not None and slots["base"] == "arrive" and not _is_reached(e)


def _is_reached(e: Edit) -> bool:
    """*arrived at the conclusion*: no place."""
    return not _REACHED.isdisjoint(e.right[:3])


def _taken(e: Edit) -> Slots | None:
    """The preposition that belongs to the verb before the edit, where another was typed or none."""
    base = min(readings(en.last(e.left)).keys() & _TAKES.keys(), default="")
    if not base or len(e.new) != 1 or len(e.old) > 1 or (en.last(e.left) == base and not acts(e)):
        return None
    right, wrong, fits, spanish = _TAKES[base]
    swapped = e.new[0] in right.split() and en.first(e.old) in wrong
    named = (
        base == "arrive" and e.right[:1] != () and e.corrected.words[e.j2][0].isupper()
    )  # *arrived in Lima*
    known = fits(e.right) or (named and ends(e.right[1:]))
    relative = e.is_question and base == "think"
    relative |= not {"where", "longer", "what", "which"}.isdisjoint(e.left)
    return (
        {"base": base, "word": e.new[0], "spanish": spanish} if swapped and known and not relative else None
    )


def look_for(e: Edit) -> Slots | None:
    """*I'm looking a flat* → *I'm looking for a flat*; *You're looking a bit tired* is right."""
    came = not e.old and e.new == ("for",) and e.left[-1:] == ("looking",)
    came |= (
        not e.old
        and e.new == ("for",)
        and "look" in readings(en.last(e.left))
        and object_ends(e.right, _LOOKED_FOR)
    )
    mine = en.first(e.right) in {"my", "our"} and {"best", "age", "old"}.isdisjoint(e.right[1:3])
    return (
        {"base": "look", "word": "for", "spanish": "buscar algo"}
        if came and (mine or object_ends(e.right, _LOOKED_FOR))
        else None
    )


def phrase_preposition(e: Edit) -> Slots | None:
    """*fell in love of her* → *with her*, *takes care my cat* → *of my cat*, *prefer tea than coffee* →
    *to*."""
    swap = (" ".join(e.old), " ".join(e.new))
    if swap == ("of", "with") and e.left[-2:] == ("in", "love"):
        return {"base": "fall in love", "word": "with", "spanish": "enamorarse de"}
    if swap == ("", "of") and e.left[-1:] == ("care",):
        takes = "take" in readings(en.last(e.left[:-1])) and len(e.left) > len(("take", "care"))
        object_ = e.right[:1] != () and e.right[0] in en.POSSESSIVES and ends(e.right[2:])
        return (
            {"base": "take care", "word": "of", "spanish": "cuidar algo o a alguien"}
            if takes and object_
            else None
        )
    if swap == ("than", "to") and "prefer" in readings(en.last(e.left[:-1])):
        plain = en.first(e.right) not in en.PRONOUNS and not e.left[-1].endswith("er")
        return {"base": "prefer", "word": "to", "spanish": "preferir algo a"} if plain else None
    if swap == ("by", "for") and "thank" in readings(en.last(e.left[:-1])) and en.last(e.left) in en.OBJECTS:
        given = object_ends(e.right, _GIVEN)
        return {"base": "thank", "word": "for", "spanish": "dar las gracias por"} if given else None
    before = en.last(en.skip(e.left[:-1], en.ADVERBS | {"happily"}))
    is_state = positive(before) in en.BE or "get" in readings(before)  # not *She married with him*
    if swap == ("with", "to") and e.left[-1:] == ("married",) and is_state:
        known = object_ends(
            e.right, _PARTNERS - {"children", "family", "friends", "parents", "son", "daughter"}
        )
        return (
            {"base": "be/get married", "word": "to", "spanish": "estar casado con, casarse con"}
            if known
            else None
        )
    if swap == ("in", "on") and any("spend" in readings(word) for word in e.left[-7:]):
        k = next((k for k, word in enumerate(e.right[:2]) if word in _BOUGHT), -1)
        things = en.first(e.right).endswith("s") and e.right[0].isalpha() and e.right[0] not in _SPENT_IN
        things &= not _IN_CASH.isdisjoint(e.left) and _NO_MONEY.isdisjoint(e.left)
        k = 0 if things and e.corrected.words[e.j2][0].islower() else k
        bought = k >= 0 and ends(e.right[k + 1 :]) and not _MONEY.isdisjoint(e.left)
        return {"base": "spend money", "word": "on", "spanish": "gastar dinero en"} if bought else None
    return None


# verb: (the prepositions that it does without, what must follow, how Spanish says it)
_BARE: dict[str, tuple[frozenset[str], Callable[[Words], bool], str]] = {
    "marry": (word_set("with"), lambda right: object_ends(right, _PARTNERS), "casarse con"),
    "enter": (word_set("to in"), lambda right: object_ends(right, _ROOMS), "entrar en"),
    "discuss": (word_set("about"), _thing, "hablar de"),
    "enjoy": (word_set("of"), _thing, "disfrutar de"),
    "phone": (word_set("to"), _somebody, "llamar a alguien"),
    "visit": (word_set("to"), _somebody, "visitar a alguien"),
    "help": (word_set("to"), _somebody, "ayudar a alguien"),
    "ask": (word_set("to"), _somebody, "preguntar (o pedir algo) a alguien"),
    "know": (word_set("to"), _somebody, "conocer a alguien"),
    "answer": (word_set("to"), lambda right: object_ends(right, _ANSWERED), "contestar a"),
    "affect": (word_set("to"), lambda right: en.first(right) in en.POSSESSIVES, "afectar a"),
    "contact": (word_set("with"), _somebody, "contactar con"),
    "realise": (word_set("of"), lambda right: en.first(right) in en.POSSESSIVES | {"the"}, "darse cuenta de"),
    "realize": (word_set("of"), lambda right: en.first(right) in en.POSSESSIVES | {"the"}, "darse cuenta de"),
    "play": (word_set("to"), lambda right: en.first(right) in _GAMES, "jugar a"),
}
_RATHER_NOUNS = word_set("visit help answer contact phone")
_AMOUNTS = en.QUESTION_WORDS | word_set("all little much that everything")


def verb_bare(e: Edit) -> Slots | None:
    """*discussed about it* → *discussed it*, *married with a pilot* → *married a pilot*."""
    base = min(readings(en.last(e.left)).keys() & _BARE.keys(), default="")
    if not base or e.new or len(e.old) != 1:
        return None
    gone, fits, spanish = _BARE[base]
    may_be_noun = base in _RATHER_NOUNS and e.left[-1] == base
    verbal = (acts(e) and len(e.left) > 1) if may_be_noun else not en.any_of(e.left[-2:-1], en.BE)
    passive = bool(en.any_of(e.left[-3:-1], en.BE)) and base in {"marry", "know", "ask", "help"}
    amount = not _AMOUNTS.isdisjoint(e.left)
    known = e.old[0] in gone and fits(e.right) and verbal and not passive and not amount
    return {"base": base, "spanish": spanish} if known and not e.is_question else None


def change_of(e: Edit) -> bool:
    """*changed of school* → *changed schools*; *a change of plan* is right."""
    changed = en.last(e.left) in {"changed", "changes", "changing"} or (
        en.last(e.left) == "change" and en.last(e.left[:-1]) in en.PRONOUNS | en.MODALS | {"to"}
    )
    noun = len(e.old) == len(("of", "school")) and e.old[0] == "of" and e.new == (f"{e.old[1]}s",)
    return changed and noun


def put_on(e: Edit) -> bool:
    """*put my coat and ran* → *put on my coat and ran*; *put my coat on the chair* is right."""
    came = e.new == ("on",) and not e.old and "put" in readings(en.last(e.left))
    worn = en.first(e.right) in en.POSSESSIVES and not CLOTHES.isdisjoint(e.right[1:2])
    ends = en.first(e.right[2:]) in {"and", "before", "because", ",", "to", "", "quickly"}
    return came and worn and ends


def home(e: Edit) -> Slots | None:
    """*went to home* → *went home*, *travel to abroad* → *travel abroad*; *from there to here* is right."""
    place = en.first(e.right)
    gone = e.old == ("to",) and not e.new and place in _WITHOUT_TO
    moves = readings(en.last(e.left)).keys() & _MOVES
    behind = place != "home" or en.first(e.right[1:]) in _BEHIND_HOME
    return {"word": place} if gone and moves and behind else None


_LOOKED_AT_ALSO = word_set(
    "blackboard whiteboard chart graph map screen picture pictures photo photos sky table diagram "
    "poster sign"
    "stars moon clock drawing drawings example examples exercise menu timetable calendar video "
    "mountain mountains"
)
_SEEKING = word_set("help lost find looking everywhere must searching")
_THINGS_THOUGHT_OF = word_set(
    "holiday holidays trip weekend wedding birthday dinner lunch food money girlfriend boyfriend ex baby"
)
_PAID_FOR_ALSO = word_set("ice-cream cream creams pizza pizzas ice-creams flight flights juice cake shoes")
_ASKED_FOR_ALSO = word_set("appointment rise extension explanation discount scholarship lift hand day")
_ENTERED = word_set(
    "house room shop classroom building church bank kitchen museum flat office lift bar pub cafe tunnel"
)
_CALLS = word_set("phone phones door questions question exercises teacher teacher's emails")


def look_at(e: Edit) -> Slots | None:
    """*Look this chart* → *Look at this chart*, *help me look them* → *look for them*.

    *He looks his age*, *doesn't look it*, *look me in the eye* are right.
    """
    if e.old or e.new not in (("at",), ("for",)) or "look" not in readings(en.last(e.left)):
        return None
    who = en.first(e.right)
    pronoun = (
        who in en.OBJECTS - {"it"} and (is_over(e.right[1:]) or e.right[1:2] == ("like",)) and who != "her"
    )
    seeks = not _SEEKING.isdisjoint(e.left[:-1])
    if e.new == ("for",):
        fits = pronoun and seeks and who == "them"
        return {"base": "look", "word": "for", "spanish": "buscar algo"} if fits else None
    verb = not e.left[:-1] or acts(e) or e.left[-1] != "look"
    thing = object_over(e.right, _LOOKED_AT_ALSO) and e.right[0] not in {"a", "an"}
    known = verb and not seeks and (thing or pronoun)
    return {"base": "look", "word": "at", "spanish": "mirar algo"} if known else None


def lie_to(e: Edit) -> Slots | None:
    """*Never lie me* → *lie to me*, *It doesn't matter me* → *matter to me*; *no matter what* is right."""
    if e.old or e.new != ("to",) or en.first(e.right) not in en.OBJECTS - {"it", "them"}:
        return None
    word, behind = en.last(e.left), e.right[1:]
    bases = readings(word).keys()
    if "matter" in bases and en.last(e.left[:-1]) not in en.DETERMINERS | {"no", "any"}:
        fits = is_over(behind) or behind[:1] in (
            ("that",),
            ("what",),
            ("how",),
            ("whether",),
            ("who",),
            ("at",),
        )
        return {"base": "matter", "word": "to", "spanish": "importarle a alguien"} if fits else None
    lies = word in {"lie", "lies", "lied", "lying"} and en.last(e.left[:-1]) not in en.DETERMINERS
    fits = lies and (is_over(behind) or behind[:1] == ("about",))
    return {"base": "lie", "word": "to", "spanish": "mentir a alguien"} if fits else None


def belong_to(e: Edit) -> Slots | None:
    """*This belongs María* → *This belongs to María*."""
    came = (e.old, e.new) == ((), ("to",)) and "belong" in readings(en.last(e.left))
    named = came and e.right[:1] != () and e.corrected.words[e.j2][0].isupper() and is_over(e.right[1:])
    return {"base": "belong", "word": "to", "spanish": "pertenecer a alguien"} if named else None


def count_on(e: Edit) -> Slots | None:
    """*You can count with me for anything* → *count on me*; *count with me to ten* is right."""
    swapped = (e.old, e.new) == (("with",), ("on",)) and e.left[-1:] == ("count",)
    can = en.last(en.skip(e.left[:-1], en.ADVERBS)) in {"can", "could", "can't"}
    help_ = e.right[1:2] in (("for",), ("if",), ("whenever",), ("when",)) or "always" in e.left
    fits = swapped and can and en.first(e.right) in en.OBJECTS and help_ and e.right[1:3] != ("for", "a")
    return {"base": "count", "word": "on", "spanish": "contar con alguien"} if fits else None


def worry_about(e: Edit) -> Slots | None:
    """*Don't worry for it* → *Don't worry about it*; *I worry for his safety* is right."""
    swapped = (e.old, e.new) == (("for",), ("about",)) and e.left[-2:] == ("don't", "worry")
    order = swapped and en.last(e.left[:-2]) in {"", "please", ",", "and", "but", "so"}
    fits = order and en.first(e.right) in en.OBJECTS - {"them"} | {"that", "this"} and is_over(e.right[1:])
    return {"base": "worry", "word": "about", "spanish": "preocuparse por"} if fits else None


def more_prepositions(e: Edit) -> Slots | None:
    """*paid the pizzas* → *paid for the pizzas*, *thinking in my trip* → *thinking about my trip*."""
    word, bases = en.last(e.left), readings(en.last(e.left)).keys()
    if len(e.new) != 1 or len(e.old) > 1:
        return None
    relative = not {"where", "longer", "what", "which", "that"}.isdisjoint(e.left)
    if "pay" in bases and (e.old, e.new) == ((), ("for",)) and (word != "pay" or acts(e)):
        fits = object_over(e.right, _PAID_FOR_ALSO)
        return {"base": "pay", "word": "for", "spanish": "pagar algo"} if fits else None
    if "ask" in bases and (e.old, e.new) == ((), ("for",)) and (word != "ask" or acts(e)):
        fits = en.first(e.right) in {"a", "an", "another"} and object_ends(e.right, _ASKED_FOR_ALSO)
        return {"base": "ask", "word": "for", "spanish": "pedir algo"} if fits and not relative else None
    if (
        word in {"think", "thinks", "thinking", "thought"}
        and e.old == ("in",)
        and e.new[0] in {"about", "of"}
    ):
        fits = object_over(e.right, _THINGS_THOUGHT_OF) and e.right[0] in en.POSSESSIVES
        sure = fits and not relative and (word != "thinking" or bool(en.any_of(e.left, en.BE)))
        return {"base": "think", "word": e.new[0], "spanish": "pensar en"} if sure else None
    return None


def more_bare(e: Edit) -> Slots | None:
    """*entered in the house through a window* → *entered the house*, *answer to the phone* → *answer the
    phone*; *the answer to the question* is right."""
    if e.new or len(e.old) != 1 or not e.left:
        return None
    word, bases = e.left[-1], readings(e.left[-1]).keys()
    if "enter" in bases and e.old[0] in {"in", "to"}:
        behind = e.right[2:]
        fits = e.right[1:2] != () and e.right[0] in en.DETERMINERS and e.right[1] in _ENTERED
        fits = fits and (is_over(behind) or behind[:1] in (("through",), ("by",), ("with",), ("at",)))
        return {"base": "enter", "spanish": "entrar en"} if fits else None
    if "answer" in bases and e.old == ("to",) and object_over(e.right, _CALLS):
        order = e.left[-2:-1] == ("and",) and e.left[0] in VERBS and _QUESTIONS.isdisjoint(e.left)
        verb = word in {"answered", "answering"} or (word == "answer" and (acts(e) or order))
        return {"base": "answer", "spanish": "contestar a"} if verb and "answers" not in e.left else None
    if word == "like" and e.old == ("to",) and readings(en.last(e.left[:-1])).keys() & {"look", "sound"}:
        fits = (
            en.first(e.right) in en.POSSESSIVES
            and not RELATIVES.isdisjoint(e.right[1:2])
            and ends(e.right[2:])
        )
        return {"base": "look like", "spanish": "parecerse a"} if fits else None
    if (
        word == "trust"
        and e.old == ("in",)
        and e.right[:1] == ("that",)
        and en.first(e.right[1:]) in en.PRONOUNS
    ):
        return {"base": "trust", "spanish": "confiar en que"}
    return None


_QUESTIONS = word_set("question questions solution riddle")


def care_of(e: Edit) -> Slots | None:
    """*takes care me* → *takes care of me*."""
    came = (e.old, e.new) == ((), ("of",)) and e.left[-1:] == ("care",)
    takes = "take" in readings(en.last(e.left[:-1]))
    fits = came and takes and en.first(e.right) in en.OBJECTS and en.first(e.right) != "her"
    over = is_over(e.right[1:]) or e.right[1:2] in (("at",), ("in",))
    return (
        {"base": "take care", "word": "of", "spanish": "cuidar algo o a alguien"} if fits and over else None
    )
