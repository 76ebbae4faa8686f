"""What verbs take before their object, wherever only one way is right: *rely on*, *discuss* without *about*.

`verb_prepositions.py` has the verbs where the noun behind decides. Here the kind of what follows does: a
person, a thing, anything. What can be meant as it stands is left alone: *known to her*, *voted to leave*,
*study to the end*, *a contact with him*.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import NOUN_VERBS, VERBS, word_set
from miniserve.english.rules.forms import PEOPLE, acts, ends, is_ing, object_ends, object_length
from miniserve.english.subjects import PERSONS, TIMES, is_finite
from miniserve.english.verbs import readings

_JOBS = word_set(
    "teacher doctor nurse waiter driver engineer lawyer cook student actor singer dentist baker "
    "writer artist "
    "pilot vet plumber electrician carpenter mechanic hairdresser architect journalist "
    "photographer receptionist "
    "accountant programmer scientist policeman policewoman firefighter musician pianist painter "
    "tailor butcher "
    "gardener cleaner postman shopkeeper translator interpreter guide coach referee judge "
    "librarian surgeon "
    "psychologist pharmacist chemist physicist historian baby nephew niece brother-in-law sister-in-law "
    "mother-in-law father-in-law twin customer customers guest guests client clients patient "
    "patients teachers "
    "sisters brothers cousins spaniard foreigner stranger queen king president mayor "
    "godmother godfather godson goddaughter stepmother stepfather anaesthetist dermatologist "
    "frenchman frenchwoman englishman englishwoman irishman scotsman "
    "swede dane grandson granddaughter"
)  # fmt: skip
_SOMEBODY = PEOPLE | _JOBS
_EXAMS = word_set("exam exams test race marathon interview competition match final finals championship")
_EVENTS = word_set(
    "conference meeting class classes wedding lecture lectures concert course party funeral "
    "seminar workshop "
    "event congress lesson lessons ceremony training"
)
_WON = word_set("job results result success prize victory wedding exam exams award birthday baby promotion")
_GIVEN = word_set("help gift present presents flowers invitation support advice lift meal")
_GATHERINGS = word_set(
    "project workshop tournament parade experiment study festival debate survey game strike competition "
    "race meeting event protest demonstration conference contest"
)
_GOALS = word_set("station top end agreement city hotel house village beach summit airport school border")
_ANSWERED = word_set(
    "email emails message messages letter letters question questions complaint advert invitation request"
)
_COMMENTED = word_set("news results photo photos article situation match post posts decision film book")
_STUDIED = word_set("homework work studies road details task thing exams exam health future")
_CLUBS = word_set("club gym team army group party band choir association company course navy class union")
_LANGUAGES = word_set("english spanish french german italian portuguese catalan basque galician chinese")
_THOUGHT_UP = word_set("solution name excuse plan idea present consequences reason word")


def _noun_phrase(e: Edit) -> bool:
    """*the noise*, *it*, *Ana*; not *to the end of May*."""
    first = en.first(e.right)
    timed = not (TIMES | {"degree", "extent"}).isdisjoint(e.right[:4])
    return not timed and (first in en.DETERMINERS | en.OBJECTS | PERSONS | {"everything"} or _named(e))


def _named(e: Edit) -> bool:
    return e.right[:1] != () and e.corrected.words[e.j2][0].isupper() and e.right[0] not in en.PRONOUNS


def _person(e: Edit) -> bool:
    """*me*, *everybody*, *my sister*, *a nurse*, *Ana*."""
    first = en.first(e.right)
    short = first in (en.OBJECTS - {"it"}) | PERSONS or _named(e)
    return (short and ends(e.right[1:])) or object_ends(e.right, _SOMEBODY)


def _anything(e: Edit) -> bool:
    counted = en.is_number(e.right) or not {"half", "dozen", "hundred"}.isdisjoint(e.right[:2])
    return en.first(e.right).isalpha() and not counted


def _before(nouns: frozenset[str]) -> Callable[[Edit], bool]:
    return lambda e: object_ends(e.right, nouns)


def _attended(e: Edit) -> bool:
    """*the meeting*, *all the lectures to get …*; not *the needs of the class*, *the class's needs*."""
    k = next((k for k, word in enumerate(e.right[:4]) if word in _EVENTS), 0)
    whole = {"of", "for"}.isdisjoint(e.right[:k]) and ends(e.right[k + 1 :])
    return k > 0 and e.right[0] in en.DETERMINERS | {"all", "both", "every"} and whole


@dataclass(frozen=True)
class _Use:
    """`right` instead of any of `wrong` ("" for none), if `fits` says so of what follows; `spanish` says why.

    With `acting` only where the word is a verb for certain: by its ending, or by what stands before it.
    """

    right: str
    wrong: frozenset[str]
    fits: Callable[[Edit], bool]
    spanish: str
    acting: bool = False


def _someone_alone(e: Edit) -> bool:
    """*me*, *him*, *Ana*, and no more; not *them*, which may be terms, nor *her sister*."""
    named = _named(e) and e.right[0] not in _LANGUAGES
    return (en.first(e.right) in {"me", "you", "him", "her", "us", "it"} or named) and ends(e.right[1:])


def _person_doing(e: Edit) -> bool:
    """*someone crying*, *my sister singing*; not *heard to my surprise*."""
    k = next((k for k, word in enumerate(e.right[:4]) if is_ing(word)), 0)
    return (k == 1 and (e.right[0] in en.OBJECTS | PERSONS or _named(e))) or (
        k > 1 and e.right[0] in en.DETERMINERS and e.right[k - 1] in _SOMEBODY
    )


def _spoken_to(e: Edit) -> bool:
    """*talked me about it*; not *talk me into it*, *spoke her mind*."""
    return en.first(e.right) in {"me", "him", "us", "her"} and is_told(e.right[1:]) and "what" not in e.left


def is_told(right: tuple[str, ...]) -> bool:
    return en.first(right) in word_set(", . and but when about again because yesterday today every like") | {
        ""
    }


def _dreamt_of(e: Edit) -> bool:
    """Not *Dare to dream with us*."""
    return _person(e) and e.right[0] not in {"us", "me"}


def _believed(e: Edit) -> bool:
    return _noun_phrase(e) or en.first(e.right) in word_set("god ghosts magic love ufos")


def _invested(e: Edit) -> bool:
    return _noun_phrase(e) and {"basis", "behalf", "way", "day", "top"}.isdisjoint(e.right[:3])


def _thought_up(e: Edit) -> bool:
    return object_ends(e.right, _THOUGHT_UP) or e.right[:2] == ("something", "else")


_NONE = frozenset({""})
_APOLOGIES = (
    _Use("to", frozenset({"", "with"}), _person, "disculparse con"),
    _Use(
        "for",
        word_set("by"),
        _before(word_set("delay noise mistake mistakes trouble english")),
        "disculparse por",
    ),
)
_USES: dict[str, tuple[_Use, ...]] = {
    "depend": (_Use("on", word_set("in"), _noun_phrase, "depender de"),),
    "rely": (_Use("on", word_set("in of"), _noun_phrase, "confiar en"),),
    "complain": (_Use("about", word_set("for of"), _noun_phrase, "quejarse de"),),
    "worry": (_Use("about", word_set("of"), _anything, "preocuparse por", acting=True),),
    "care": (_Use("about", word_set("of"), _anything, "importarle a uno algo", acting=True),),
    "suffer": (_Use("from", word_set("of"), _anything, "sufrir de, padecer"),),
    "recover": (_Use("from", word_set("of"), _anything, "recuperarse de"),),
    "escape": (_Use("from", word_set("of"), _anything, "escapar de", acting=True),),
    "believe": (_Use("in", word_set("on"), _believed, "creer en"),),
    "vote": (_Use("for", word_set("to"), _noun_phrase, "votar a", acting=True),),
    "prepare": (_Use("for", word_set("to"), _before(_EXAMS), "prepararse para"),),
    "study": (_Use("for", word_set("to"), _before(_EXAMS), "estudiar para"),),
    "train": (_Use("for", word_set("to"), _before(_EXAMS), "entrenarse para", acting=True),),
    "apologise": _APOLOGIES,
    "apologize": _APOLOGIES,
    "discuss": (_Use("", word_set("about"), _anything, "hablar de"),),
    "enjoy": (_Use("", word_set("of"), _anything, "disfrutar de"),),
    "realise": (_Use("", word_set("of"), _anything, "darse cuenta de"),),
    "realize": (_Use("", word_set("of"), _anything, "darse cuenta de"),),
    "marry": (_Use("", word_set("with to"), _person, "casarse con", acting=True),),
    "attend": (_Use("", word_set("to at"), _attended, "asistir a"),),
    "approach": (_Use("", word_set("to"), _before(_GOALS), "acercarse a", acting=True),),
    "reach": (_Use("", word_set("to"), _before(_GOALS), "llegar a"),),
    "affect": (_Use("", word_set("to"), _noun_phrase, "afectar a"),),
    "lack": (_Use("", word_set("of"), _anything, "carecer de", acting=True),),
    "talk": (_Use("to", _NONE, _spoken_to, "hablarle a alguien", acting=True),),
    "speak": (_Use("to", _NONE, _spoken_to, "hablarle a alguien", acting=True),),
    "whisper": (_Use("to", _NONE, _spoken_to, "susurrarle a alguien", acting=True),),
    "smile": (_Use("at", _NONE, _spoken_to, "sonreírle a alguien", acting=True),),
    "shout": (_Use("at", _NONE, _spoken_to, "gritarle a alguien", acting=True),),
    "join": (_Use("", word_set("to"), _before(_CLUBS), "unirse a"),),
    "access": (_Use("", word_set("to"), _noun_phrase, "acceder a", acting=True),),
    "emphasise": (_Use("", word_set("on in"), _noun_phrase, "hacer hincapié en"),),
    "emphasize": (_Use("", word_set("on in"), _noun_phrase, "hacer hincapié en"),),
    "await": (_Use("", word_set("for"), _noun_phrase, "esperar a"),),
    "investigate": (_Use("", word_set("about"), _noun_phrase, "investigar sobre"),),
    "avoid": (_Use("", word_set("of from"), _noun_phrase, "evitar"),),
    "resemble": (_Use("", word_set("to"), _noun_phrase, "parecerse a"),),
    "need": (_Use("", word_set("of"), _anything, "tener necesidad de", acting=True),),
    "resist": (_Use("", word_set("to"), _noun_phrase, "resistirse a"),),
    "obey": (_Use("", word_set("to"), _noun_phrase, "obedecer a"),),
    "oppose": (_Use("", word_set("to"), _noun_phrase, "oponerse a", acting=True),),
    "regret": (_Use("", word_set("of"), _noun_phrase, "arrepentirse de", acting=True),),
    "remember": (_Use("", word_set("of"), _noun_phrase, "acordarse de", acting=True),),
    "forget": (_Use("", word_set("of"), _noun_phrase, "olvidarse de", acting=True),),
    "doubt": (_Use("", word_set("of"), _noun_phrase, "dudar de", acting=True),),
    "mention": (_Use("", word_set("about"), _noun_phrase, "hablar de", acting=True),),
    "contact": (_Use("", word_set("with"), _person, "contactar con", acting=True),),
    "participate": (_Use("in", word_set("on"), _before(_GATHERINGS), "participar en"),),
    "operate": (_Use("on", word_set("to"), _person, "operar a alguien"),),
    "mind": (_Use("about", word_set("of"), _noun_phrase, "importarle a uno algo", acting=True),),
    "belong": (_Use("to", word_set("of"), _noun_phrase, "pertenecer a, ser de"),),
    "agree": (_Use("with", word_set("to"), _someone_alone, "estar de acuerdo con"),),
    "invest": (_Use("in", word_set("on"), _invested, "invertir en"),),
    "respond": (_Use("to", _NONE, _before(_ANSWERED), "responder a"),),
    "reply": (_Use("to", _NONE, _before(_ANSWERED), "responder a"),),
    "comment": (_Use("on", _NONE, _before(_COMMENTED), "comentar"),),
    "focus": (_Use("on", word_set("in"), _before(_STUDIED), "centrarse en"),),
    "think": (
        _Use("of", word_set("in"), _thought_up, "pensar en"),
        _Use("about", word_set("in"), _someone_alone, "pensar en"),
    ),
    "dream": (_Use("about", word_set("with"), _dreamt_of, "soñar con", acting=True),),
}
# Verbs before whose object a person has «a» in Spanish and nothing in English.
_WITH_PERSONS = {
    "meet": "conocer a", "know": "conocer a", "visit": "visitar a", "help": "ayudar a", "ask": "preguntar a",
    "invite": "invitar a", "love": "querer a", "hate": "odiar a", "miss": "echar de menos a",
    "kiss": "besar a", "hug": "abrazar a", "understand": "entender a", "follow": "seguir a",
    "forget": "olvidar a", "find": "encontrar a", "hear": "oír a", "watch": "mirar a",
    "greet": "saludar a", "interview": "entrevistar a", "respect": "respetar a", "punish": "castigar a",
    "attack": "atacar a", "insult": "insultar a", "defend": "defender a", "recognise": "reconocer a",
    "recognize": "reconocer a", "convince": "convencer a", "arrest": "detener a",
    "hire": "contratar a", "criticise": "criticar a", "criticize": "criticar a", "disturb": "molestar a",
    "rescue": "rescatar a", "warn": "avisar a", "inform": "informar a", "advise": "aconsejar a",
    "scare": "asustar a", "annoy": "molestar a", "beat": "ganar a", "disappoint": "decepcionar a",
    "persuade": "persuadir a", "surprise": "sorprender a", "embarrass": "avergonzar a",
    "thank": "dar las gracias a", "accompany": "acompañar a",
    "congratulate": "felicitar a", "admire": "admirar a", "phone": "llamar a", "contact": "contactar a",
}  # fmt: skip
_ALSO_NOUNS = word_set(
    "whisper shout talk smile access insult arrest rescue scare surprise hire beat attack respect "
    "interview care worry need doubt regret vote train contact phone escape"
)
_TITLES = word_set("access attack hire insult interview respect rescue surprise scare arrest talk")
_NO_VERBS = word_set(
    "annoying surprising embarrassing disappointing disturbing insulting convincing loving understanding "
    "inviting respecting scaring missing known thanks opposed helps visits kisses phones contacts married"
)
_AMOUNTS = en.QUESTION_WORDS - {"when", "where", "why"} | word_set("all little much that everything nothing")
_BE_OR_HAVE_BEEN = en.BE | word_set("'s 're been being get got")


def verb_object(e: Edit) -> Slots | None:
    """*rely in him* → *rely on him*, *suffers of asthma* → *suffers from asthma*."""
    use = _use_of(e)
    return {"base": use[0], "word": use[1].right, "spanish": use[1].spanish} if use and use[1].right else None


def verb_bare_object(e: Edit) -> Slots | None:
    """*discussed about politics* → *discussed politics*, *I met to Ana* → *I met Ana*."""
    use = _use_of(e)
    return {"base": use[0], "spanish": use[1].spanish} if use and not use[1].right else None


def _use_of(e: Edit) -> tuple[str, _Use] | None:
    word = en.last(e.left)
    left = " ".join(e.left).replace("my little ", "").replace("our little ", "")
    amount = not _AMOUNTS.isdisjoint(left.split())  # *how much do you remember of it?*
    if not word or amount or max(len(e.old), len(e.new)) > 1 or word in _NO_VERBS or _is_passive(e):
        return None
    typed, new = en.first(e.old), en.first(e.new)
    for base in sorted(readings(word).keys()):
        for use in (*_USES.get(base, ()), *_of_person(base)):
            if (
                new == use.right
                and typed in use.wrong
                and typed != new
                and use.fits(e)
                and _acts(e, use, base)
            ):
                return base, use
    return None


def _of_person(base: str) -> tuple[_Use, ...]:
    spanish = _WITH_PERSONS.get(base)
    if not spanish:
        return ()
    doing = base in {"hear", "watch", "find"}
    fits = (lambda e: _person(e) or _person_doing(e)) if doing else _person
    return (_Use("", word_set("to"), fits, spanish, acting=True),)


def _acts(e: Edit, use: _Use, base: str) -> bool:
    inflected = e.left[-1] not in {base, f"{base}s"} and not e.left[-1].endswith("ing")
    inflected |= e.left[-1] == "lacks" and e.left[-2:-1] != () and e.left[-2] not in en.DETERMINERS
    if base in _TITLES and len(e.left) == 1:
        return False  # *Access to the building is free*
    owned = en.last(e.left[:-1]) in en.HAVE  # *have need of*, *have doubts*
    return not use.acting or base not in NOUN_VERBS | _ALSO_NOUNS or (acts(e) and not owned) or inflected


def _is_passive(e: Edit) -> bool:
    """*was asked to*, *is married to*; *is asking to* is none."""
    return (
        not en.last(e.left).endswith("ing") and en.last(en.skip(e.left[:-1], en.ADVERBS)) in _BE_OR_HAVE_BEEN
    )


# The preposition behind a verb and its object: the right one, the wrong ones, what must follow if not any.
_BEHIND_OBJECT: dict[str, tuple[str, frozenset[str], frozenset[str], str]] = {
    "blame": ("for", word_set("of"), frozenset(), "culpar a alguien de"),
    "protect": ("from", word_set("of"), frozenset(), "proteger a alguien de"),
    "congratulate": ("on", word_set("by"), _WON, "felicitar a alguien por"),
    "thank": ("for", word_set("by"), _GIVEN, "dar las gracias por"),
}


def behind_object(e: Edit) -> Slots | None:
    """*blamed me of it* → *blamed me for it*; *protect the rights of the people* is right."""
    word, whole = _verb_behind_object(e)
    base = min(readings(word).keys() & _BEHIND_OBJECT.keys(), default="")
    if not base or len(e.old) != 1 or len(e.new) != 1:
        return None
    right, wrong, nouns, spanish = _BEHIND_OBJECT[base]
    fits = e.new[0] == right and e.old[0] in wrong and _noun_phrase(e)
    known = whole if not nouns else object_ends(e.right, nouns) or en.first(e.right) == "everything"
    return {"base": base, "word": right, "spanish": spanish} if fits and known else None


def _verb_behind_object(e: Edit) -> tuple[str, bool]:
    """The word before an object that ends here, and whether that object is one person for certain."""
    last = en.last(e.left)
    named = e.corrected.words[e.j1 - 1][0].isupper() if e.left else False
    if last in en.OBJECTS | PERSONS or named:
        return en.last(e.left[:-1]), True
    length = object_length(e.left)
    return (en.last(e.left[:-length]) if length else "", last in _SOMEBODY)


_MOST_BORROWED = 5  # words from the verb to its preposition


def borrow_from(e: Edit) -> Slots | None:
    """*borrowed money to my brother* → *borrowed money from my brother*."""
    swapped = (e.old, e.new) == (("to",), ("from",))
    k = next((k for k, word in enumerate(e.left) if "borrow" in readings(word)), len(e.left))
    near = k < len(e.left) <= k + _MOST_BORROWED and "to" not in e.left[k:]
    lender = _person(e) or object_ends(e.right, word_set("bank library neighbours school"))
    return (
        {"base": "borrow", "word": "from", "spanish": "pedir prestado a"}
        if swapped and near and lender
        else None
    )


def get_used_with(e: Edit) -> Slots | None:
    """*get used with the cold* → *get used to the cold*; *is used with care* is right."""
    used = e.left[-1:] == ("used",) and "get" in readings(en.last(e.left[:-1]))
    fits = (e.old, e.new) == (("with",), ("to",)) and used
    return {"base": "get used", "word": "to", "spanish": "acostumbrarse a"} if fits else None


def get_married_with(e: Edit) -> Slots | None:
    """*get married with a nurse* → *get married to a nurse*; *with two children* is right."""
    married = e.left[-1:] == ("married",) and "get" in readings(en.last(e.left[:-1]))
    fits = (e.old, e.new) == (("with",), ("to",)) and married and _person(e)
    return {"base": "get married", "word": "to", "spanish": "casarse con"} if fits else None


# Before the -ing form: the right prepositions and the wrong ones; *to* also stands before the base form.
_DOING: dict[str, tuple[str, frozenset[str]]] = {
    "think": ("of about", word_set("to in on")),
    "dream": ("of about", word_set("with")),
    "insist": ("on", word_set("in")),
    "succeed": ("in", word_set("on")),
    "worry": ("about", word_set("of")),
    "complain": ("about", word_set("of")),
    "talk": ("about", word_set("of on")),
    "concentrate": ("on", word_set("in")),
    "prevent": ("from", word_set("to of")),
    "stop": ("from", word_set("of")),
    "accuse": ("of", word_set("to for")),
    "congratulate": ("on", word_set("to")),
    "forgive": ("for", word_set("to")),
    "thank": ("for", word_set("to")),
    "blame": ("for", word_set("to of")),
}
_WITH_OBJECT = frozenset("prevent stop accuse congratulate forgive thank blame".split())


def before_doing(e: Edit) -> Slots | None:
    """*accused me to lie* → *accused me of lying*, *thinking in moving* → *thinking of moving*."""
    word, _ = _verb_behind_object(e)
    base = min(readings(word).keys() & _WITH_OBJECT, default="")
    base = base or min(readings(en.last(e.left)).keys() & _DOING.keys() - _WITH_OBJECT, default="")
    if not base or not e.old or not e.new or (base == "think" and en.is_negated(en.last(e.left[:-1]))):
        return None
    right, wrong = _DOING[base]
    swapped = e.new[0] in right.split() and e.old[0] in wrong
    behind = en.first(e.right)
    already = len(e.old) == len(e.new) == 1 and behind.endswith("ing")
    already = already and (is_ing(behind) if e.old != ("to",) else base in {"accuse", "prevent"})
    becomes = len(e.new) == len(e.old) == len(("of", "lying")) and is_ing(e.new[1])
    doing = already or (becomes and en.forms_of_one_verb(e.old[1:], e.new[1:]))
    return {"word": f"{base} {e.new[0]}"} if swapped and doing else None


_VEHICLES = word_set("train bus tram plane bike bicycle horse ladder boat ship bed chair roof tree wall")


def get_off(e: Edit) -> bool:
    """*get of the train* → *get off the train*, *fell of his bike* → *fell off his bike*."""
    moves = bool(readings(en.last(e.left)).keys() & {"get", "fall", "jump", "climb"})
    return (e.old, e.new) == (("of",), ("off",)) and moves and object_ends(e.right, _VEHICLES)


_FOR_TWO = word_set("give buy show send lend offer bring pass write teach sell provide cook serve")
_TIMES_MORE = word_set("following same sense understanding deal lot bit little few times that great")


def to_person(e: Edit) -> Slots | None:
    """*gave to me a book* → *gave me a book*; *the book that he gave to me the next day* is right."""
    bases, who = readings(en.last(e.left)).keys(), en.first(e.right)
    if not _loses_to(e) or e.is_question:
        return None
    thing = e.right[1:2] != () and (e.right[1] in en.DETERMINERS | {"some"} or en.is_number(e.right[1:]))
    thing |= "provide" in bases and e.right[1:2] == ("with",)
    gives = bool(bases & _FOR_TWO) and thing and not _names_time(e) and _TIMES_MORE.isdisjoint(e.right[1:4])
    return {"base": min(bases & _FOR_TWO), "word": who} if gives and not _is_relative(e) else None


def takes_person(e: Edit) -> bool:
    """*takes to me an hour* → *takes me an hour*."""
    counts = e.right[1:2] in {("a",), ("an",)} or en.is_number(e.right[1:])
    lasts = "take" in readings(en.last(e.left)) and _names_time(e) and counts
    return _loses_to(e) and lasts and not _is_relative(e)


def _loses_to(e: Edit) -> bool:
    """Before a person."""
    return (e.old, e.new) == (("to",), ()) and en.first(e.right) in en.OBJECTS - {"it"} and not _is_passive(e)


def _names_time(e: Edit) -> bool:
    return not TIMES.isdisjoint(e.right[2:4]) or not _UNITS.isdisjoint(e.right[1:5])


def _is_relative(e: Edit) -> bool:
    return not {"that", "which", "who", "whom", "what", "whatever", "everything", "all"}.isdisjoint(e.left)


_UNITS = word_set("second seconds minute minutes hour hours day days week weeks month months year years ages")


def provide_with(e: Edit) -> Slots | None:
    """*provided to us a laptop* → *provided us with a laptop*; *provided us a laptop* is no "
    "mistake in America."""
    came = (e.old, e.new) == ((), ("with",)) and en.last(e.left) in en.OBJECTS
    typed = e.was_left[-2:-1] == ("to",) and "provide" in readings(en.last(e.left[:-1]))
    fits = came and typed and en.first(e.right) in en.DETERMINERS | {"some"}
    return {"base": "provide", "word": "with", "spanish": "proporcionar algo a alguien"} if fits else None


def expect_from(e: Edit) -> Slots | None:
    """*They expect from me to study law* → *They expect me to study law*."""
    gone = (e.old, e.new) == (("from",), ()) and "expect" in readings(en.last(e.left)) and not _is_passive(e)
    who = en.first(e.right) in en.OBJECTS - {"it"} and e.right[1:2] == ("to",)
    acts_ = e.right[2:3] != () and e.right[2] in VERBS | {"be", "have"} and e.right[2] != "date"
    asked = not _AMOUNTS.isdisjoint(e.left)
    return (
        {"base": "expect", "spanish": "esperar de alguien que"}
        if gone and who and acts_ and not asked
        else None
    )


def to_do(e: Edit) -> Slots | None:
    """*convinced us of buy it* → *convinced us to buy it*; *convinced us of the need* is right."""
    if en.first(e.old) != "of" or en.first(e.new) != "to" or len(e.old) != len(e.new):
        return None
    named = e.left != () and e.corrected.words[e.j1 - 1][0].isupper() and e.left[-1] != "i"
    length = 1 if named else object_length(e.left)
    bases = readings(en.last(e.left[:-length])).keys() & {"convince", "persuade"} if length else set()
    doing = len(e.old) == len(("of", "buying")) and is_ing(e.old[1]) and e.old[1] not in {"being", "having"}
    doing = doing and en.forms_of_one_verb(e.old[1:], e.new[1:])
    base = len(e.old) == 1 and e.was_right[:1] == e.right[:1] and e.right[1:2] != ("of",)
    base = base and en.first(e.right) in VERBS - NOUN_VERBS
    return {"word": min(bases), "spanish": f"{_OF[min(bases)]} de"} if bases and (doing or base) else None


_OF = {"convince": "convencer", "persuade": "persuadir"}


def remind_of(e: Edit) -> Slots | None:
    """*She reminds me my aunt* → *She reminds me of my aunt*; *Remind me my aunt is coming* is right."""
    came = (e.old, e.new) == ((), ("of",)) and en.last(e.left) in en.OBJECTS
    reminds = came and "remind" in readings(en.last(e.left[:-1]))
    reminds &= e.left[-2:-1] in (("reminds",), ("reminded",), ("remind",)) and len(e.left) > 2
    thing = en.first(e.right) in en.POSSESSIVES and e.right[1:2] != () and e.right[1] in PEOPLE
    thing = thing and ends(e.right[2:])
    clause = any(map(is_finite, e.right)) or not TIMES.isdisjoint(e.right[:3])
    return (
        {"base": "remind", "word": "of", "spanish": "recordarle algo a alguien"}
        if reminds and thing and not clause
        else None
    )
