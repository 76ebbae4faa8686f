"""One Spanish verb, several English ones, or a false friend, each told by what stands around it.

`verb_senses.py` has those that their object alone tells apart. A row says which verb was typed, which is
meant and when that is certain; the verb that was typed is right everywhere else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import word_set
from miniserve.english.rules import verb_signs as signs
from miniserve.english.rules.forms import CLOTHES, PEOPLE
from miniserve.english.rules.verb_senses import LEARNERS, SUBJECTS
from miniserve.english.verbs import correct_forms, readings


@dataclass(frozen=True)
class _Use:
    """`wrong` as typed, `right` the verbs that it may become (words may follow: *fill in*), what Spanish
    says, and where it is certain."""

    wrong: str
    right: str
    spanish: str
    fits: Callable[[Edit], bool]


_USES = (
    _Use("win", "save|gain", "ganar (tiempo)", signs.saves_time),
    _Use("gain", "win", "ganar (una carrera, un partido)", signs.takes(signs.GAME)),
    _Use("pass", "spend", "pasar (tiempo)", signs.spends_time),
    _Use("pass", "happen", "pasar (ocurrir)", signs.happens),
    _Use("pretend", "intend", "pretender (tener intención de)", signs.intends),
    _Use("listen", "hear", "oír", signs.hears),
    _Use("take", "bring", "traer", signs.fetches),
    _Use("carry", "bring", "traer", signs.brings),
    _Use(
        "realise",
        "do|perform|carry out|take|complete|conduct",
        "hacer, realizar (un estudio)",
        signs.carries_out,
    ),
    _Use(
        "realize",
        "do|perform|carry out|take|complete|conduct",
        "hacer, realizar (un estudio)",
        signs.carries_out,
    ),
    _Use("take", "have", "tomar (un café)", signs.drinks),
    _Use("give", "take|have|go for", "dar (un paseo)", signs.strolls),
    _Use("make", "take|have|go for", "dar (un paseo)", signs.strolls),
    _Use("throw", "take|have", "echarse (una siesta)", signs.takes("nap siesta")),
    _Use("make", "take|have", "hacer (una siesta)", signs.takes("nap siesta")),
    _Use("do", "take|have", "hacer (una siesta, una pausa)", signs.takes("nap siesta break")),
    _Use("make", "have", "hacer (una fiesta)", signs.celebrates),
    _Use("do", "have", "hacer (una fiesta)", signs.celebrates),
    _Use("make", "pay", "prestar (atención)", signs.bares("attention")),
    _Use("molest", "disturb|bother|annoy", "molestar", signs.disturbs),
    _Use("introduce", "insert|put", "introducir (una moneda)", signs.inserts),
    _Use("introduce", "enter|type", "introducir (una clave)", signs.enters),
    _Use("contest", "answer", "contestar", signs.answers),
    _Use(
        "attend", "serve|help", "atender (a los clientes)", signs.takes("customers customer clients client")
    ),
    _Use("attend", "treat|serve", "atender", signs.treats),
    _Use("discuss", "argue|quarrel", "discutir (pelearse)", signs.quarrels),
    _Use("prove", "try|taste", "probar (comida)", signs.takes(signs.FOOD)),
    _Use("prove", "test|try|check", "probar (un aparato)", signs.tests_it),
    _Use("prove", "try on", "probarse (ropa)", signs.takes(CLOTHES - {"glasses"})),
    _Use("approve", "pass", "aprobar (un examen)", signs.takes(SUBJECTS | {"subjects"}, who=LEARNERS)),
    _Use(
        "suspend",
        "fail",
        "suspender (un examen)",
        signs.takes(SUBJECTS | {"subjects"}, who=LEARNERS - {"we"}),
    ),
    _Use("present", "take|sit|do", "presentarse a (un examen)", signs.sits),
    _Use("inscribe", "enrol|enroll|register", "inscribirse", signs.in_class),
    _Use(
        "point",
        "write|note",
        "apuntar",
        signs.takes(
            "number address date name word words homework sentence", "notebook diary calendar paper book"
        ),
    ),
    _Use("conduct", "drive", "conducir", signs.drives),
    _Use("resume", "summarise|summarize", "resumir", signs.summarises),
    _Use("remove", "stir", "remover", signs.stirs),
    _Use("retire", "withdraw|take out", "retirar (dinero)", signs.withdraws),
    _Use("support", "stand|bear", "soportar (aguantar)", signs.cannot_bear),
    _Use("put", "give", "poner (un ejemplo)", signs.gives_example),
    _Use("preoccupy", "worry", "preocuparse", signs.worries),
    _Use("import", "matter", "importar (tener importancia)", signs.matters),
    _Use("see", "look", "mirar", signs.looks_at),
    _Use("look", "see|notice", "ver", signs.sees_animal),
    _Use("see", "watch", "ver (la tele)", signs.watches),
    _Use("become", "come", "llegar a", signs.comes_to),
    _Use("stay", "get|become", "quedarse (embarazada)", signs.gets_pregnant),
    _Use(
        "fall",
        "drop",
        "caérsele algo a alguien",
        signs.takes(
            "phone tray glass glasses vase plate plates cup bottle keys wallet camera", then="in into on from"
        ),
    ),
    _Use("follow", "keep|be still|continue", "seguir haciendo algo", signs.goes_on),
    _Use("stand", "get", "levantarse (de la cama)", signs.gets_up),
    _Use(
        "fulfil",
        "fill in|fill out|complete",
        "rellenar",
        signs.takes("form forms questionnaire application survey", never="of"),
    ),
    _Use(
        "fulfill",
        "fill in|fill out|complete",
        "rellenar",
        signs.takes("form forms questionnaire application survey", never="of"),
    ),
    _Use("spoil", "break down|break", "estropearse", signs.breaks_down),
    _Use("effect", "affect", "afectar", signs.affects),
    _Use("produce", "cause|give", "producir (un dolor)", signs.causes_pain),
    _Use("constipate", "catch a cold", "constiparse", signs.catches_cold),
    _Use("have", "make", "tener (sentido)", signs.makes_sense),
    _Use("have", "keep", "tener en cuenta", signs.keeps_in_mind),
    _Use("expect", "wait for", "esperar (el autobús)", signs.waits_for),
    _Use("hope", "wait for", "esperar (a alguien)", signs.waits_for),
    _Use("wait", "expect", "esperar (creer que pasará)", signs.expects),
    _Use("pain", "hurt", "doler", signs.hurts),
    _Use("demand", "sue", "demandar", signs.sues),
    _Use("inflate", "swell", "inflamarse, hincharse", signs.swells),
    _Use("communicate", "inform|tell", "comunicar algo a alguien", signs.told_that),
    _Use("dress", "wear", "vestir (una prenda)", signs.wears),
    _Use("carry", "wear", "llevar (ropa)", signs.carries_clothes),
    _Use("approach", "take|drive", "acercar a alguien a un sitio", signs.gives_lift),
    _Use("put", "set|lay", "poner (la mesa)", signs.sets_table),
    _Use(
        "invite",
        "buy|get",
        "invitar a alguien a (una bebida)",
        signs.gives("beer coffee drink tea wine juice coke"),
    ),
    _Use("put", "start|begin", "ponerse a", signs.starts_to),
    _Use("want to say", "mean", "querer decir", signs.means),
    _Use("convert in", "become|turn into|change into", "convertirse en", signs.turns_into),
    _Use("learn", "teach", "enseñar", signs.teaches),
    _Use("avoid", "prevent|stop", "evitar que alguien haga algo", signs.prevents),
    _Use("know", "taste", "saber (tener sabor)", signs.tastes),
    _Use("know to", "taste of|taste like", "saber a", signs.tastes),
    _Use("miss", "lose", "perder (un objeto)", signs.misses_not),
    _Use("result", "turn out|be", "resultar", signs.turns_out),
    _Use("remember to", "remind", "recordar algo a alguien", signs.reminds),
    _Use("angry", "get angry", "enfadarse", signs.angers),
    _Use("give myself account", "realise|realize", "darse cuenta", signs.realises),
    _Use("give himself account", "realise|realize", "darse cuenta", signs.realises),
    _Use("give herself account", "realise|realize", "darse cuenta", signs.realises),
    _Use("give me account", "realise|realize", "darse cuenta", signs.realises),
    _Use("put", "get|become|fall", "ponerse (enfermo, gordo…)", signs.has_nerves),
    _Use("record", "remember", "recordar", signs.forgets),
    _Use("seem to", "look like", "parecerse a", signs.looks_alike),
)


def verb_use(e: Edit) -> Slots | None:
    """*Prove this soup* → *Try this soup*, *knows to lemon* → *tastes of lemon*; *Prove it* is right."""
    if not e.old or not e.new:
        return None
    for use in _USES:
        if _is_phrase(e.old, use.wrong) and (right := _which(e, use)) and use.fits(e):
            return {"word": right, "spanish": use.spanish}
    return None


def _which(e: Edit, use: _Use) -> str:
    """Which of the right verbs came, in a form that stands for the one that went."""
    for right in use.right.split("|"):
        verb = right.split()[0]
        if _is_phrase(e.new, right) and e.new[0] in correct_forms(verb):
            gone, came = readings(e.old[0])[use.wrong.split()[0]], readings(e.new[0])[verb]
            return right if gone & came or ("present" in came and "base" in gone) else ""
    return ""


def _is_phrase(words: tuple[str, ...], phrase: str) -> bool:
    """Whether these words are the phrase, its verb in any form."""
    verb, *rest = phrase.split()
    return words[1:] == tuple(rest) and verb in readings(words[0])


# -- two edits as one ----------------------------------------------------------------------------------------

_FEARED = {"fear": "scare frighten", "shame": "embarrass", "pleasure": "please"}
_FEASTS = word_set(
    "party barbecue wedding beach holiday holidays weekend camp concert festival trip dinner picnic zoo"
)


def turns_age(e: Edit) -> Slots | None:
    """*My son makes nine years tomorrow* → *turns nine*; *That makes nine years* is right."""
    made = bool(readings(en.first(e.old)).keys() & {"make", "accomplish", "fulfil", "complete", "do"})
    years = len(e.old) == len(("makes", "nine", "years")) and e.old[2] == "years" and en.is_number(e.old[1:])
    turned = (
        len(e.new) == len(("turns", "nine")) and e.new[0] in correct_forms("turn") and e.new[1:] == e.old[1:2]
    )
    person = signs.actor(e) in PEOPLE | en.PRONOUNS - {"it"} | word_set(
        "nephew niece baby grandson granddaughter twins"
    )
    return {"word": "turn", "spanish": "cumplir (años)"} if made and years and turned and person else None


def gives_fear(e: Edit) -> Slots | None:
    """*Spiders give me fear* → *Spiders frighten me*."""
    if (
        len(e.old) != len(("give", "me", "fear"))
        or len(e.new) != len(("scare", "me"))
        or e.old[1] != e.new[1]
    ):
        return None
    verbs = _FEARED.get(e.old[2], "").split()
    verb = next((one for one in verbs if e.new[0] in correct_forms(one)), "")
    given = "give" in readings(e.old[0]) and e.old[1] in en.OBJECTS
    spanish = {"fear": "dar miedo", "shame": "dar vergüenza"}.get(e.old[2], "dar gusto")
    return {"word": verb, "spanish": spanish} if verb and given else None


def reminds_of(e: Edit) -> Slots | None:
    """*This recalls me the beach* → *reminds me of the beach*."""
    if len(e.old) != len(("recalls", "me")) or len(e.new) != len(("reminds", "me", "of")):
        return None
    recalls = bool(readings(e.old[0]).keys() & {"recall", "remember", "remind"}) and e.old[1] in en.OBJECTS
    reminds = e.new[0] in correct_forms("remind") and e.new[1:] == (e.old[1], "of")
    noun = en.first(e.right) in en.DETERMINERS - {"that", "this"} and signs.actor(e) not in en.PRONOUNS - {
        "it"
    }
    return {"word": "remind", "spanish": "recordar a"} if recalls and reminds and noun else None


def passed_it_well(e: Edit) -> bool:
    """*passed it very well at the party* → *had a very good time …*; *passed it well in June* is right."""
    good = {"well", "great", "bad", "badly", "fantastic", "wonderful"}
    passed = "pass" in readings(en.first(e.old)) and e.old[1:2] == ("it",) and en.last(e.old) in good
    time = en.first(e.new) in correct_forms("have") and e.new[1:2] == ("a",) and en.last(e.new) == "time"
    feast = not _FEASTS.isdisjoint(e.right)
    return passed and time and feast and len(e.new) <= len(e.old) + 1


def gives_birth(e: Edit) -> Slots | None:
    """*gave light to twins* → *gave birth to twins*; *gave light to the room* is right."""
    babies = word_set("boy girl twins baby son daughter triplets child children babies boys girls")
    swapped = (e.old, e.new) == (("light",), ("birth",)) and "give" in readings(en.last(e.left))
    mother = not (PEOPLE | {"she", "i", "niece", "cat", "dog"}).isdisjoint(e.left[-4:-1])
    born = mother and e.right[:1] == ("to",) and not babies.isdisjoint(e.right[1:4])
    return {"word": "give birth", "spanish": "dar a luz"} if swapped and born else None


_TOGETHER = (turns_age, gives_fear, reminds_of, passed_it_well, gives_birth)


def knows(e: Edit) -> bool:
    """Whether a rule for two words that are no forms of one another is sure of this edit."""
    return bool(verb_use(e)) or any(rule(e) for rule in _TOGETHER)
