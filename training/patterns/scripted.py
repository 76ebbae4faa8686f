"""Casts the lines of `scripts.py`, `everyday/` and `constructions/`: who does what, and how it goes wrong.

Letters that are subjects: `s` and `o` someone, `p` a pronoun, `q` one but *I*, `h` one person, `g` one of
whom it is known whether he or she, `i` a thing or things, `b` a building, `e` an event. Letters that are
verbs: `v` and `w` any, `c` one that changes in the past, `d` one that goes into the continuous, `n` one that
does not, `a` one that lasts, `m` one that goes into the passive, `k` one without its object, `x` *look* or
*seem*, `z` what the weather does. `y` is an adjective, `j` a state. A verb agrees with `s`, or the first
subject of the line; with the form `preso` with `o`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import accumulate
from typing import NamedTuple

from miniserve.english.verbs import IRREGULAR
from training import constructions, everyday, scripts
from training import vocabulary as vocab
from training.clauses import Clause, Draw
from training.grammar import CONTRACTED, HE, IT, NEGATED, OTHER, PRONOUNS, SHE, I, Subject, Verb
from training.lexicon import STATIVE
from training.words import NEGATIVE, TAKES_A_VERB

PART = re.compile(r"\[([^\]]*)\]")
CAST = re.compile(r"\{([a-z])(?:\.([a-z]+))?\}")
ONE_OF = re.compile(r"\(([^()]*\|[^()]*)\)")
DURATIVE = "live work study learn play teach drive wait use rent travel train cook read write stay".split()

PASSIVE = (
    "make write build steal break sell paint give take find choose forget hide see send throw repair cancel "
    "publish deliver fix wash cook destroy check move finish lose buy draw use invent deliver change damage"
).split()
WITHOUT_OBJECT = "want need mean do say think eat drink buy know write read see like prefer".split()
# With these, few lines mean anything.
NOT_CAST = TAKES_A_VERB | set("cost mean shine happen exist include belong depend rise".split())
POSSESSIVE = {"I": "my", "you": "your", "he": "his", "she": "her", "it": "its", "we": "our", "they": "their"}
KIN = [who for who in vocab.KNOWN_PEOPLE if not who.endswith(":x")]
THINGS = ("the {thing}", "my {thing}", "this {thing}", "the {adj} {thing}", "the {things}", "these {things}")
STATES = (
    "ill",
    "tired",
    "here",
    "in {city}",
    "a {job}",
    "interested in {subject}",
    "friends with {person}",
    "away",
)


class Line(NamedTuple):
    """A line of a script: pieces of text, each with its wrong ways, and its letters in their order."""

    pieces: tuple[tuple[str, ...], ...]
    letters: tuple[str, ...]
    key: str
    kind: str


def parse(text: str, kind: str) -> Line:
    """A line of a script as data."""
    pieces = tuple(
        tuple(piece.split("/")) if index % 2 else (piece,) for index, piece in enumerate(PART.split(text))
    )
    letters = tuple(dict.fromkeys(letter for letter, _ in CAST.findall(text)))
    key = CAST.sub(r"\1", ONE_OF.sub("_", PART.sub("_", text)))[:24].strip()
    return Line(tuple(piece for piece in pieces if piece != ("",)), letters, key, kind)


MISTAKEN = [parse(text, kind) for kind, lines in scripts.MISTAKES.items() for text in lines]
PHRASES = [[parse(text, kind) for text in lines] for kind, lines in scripts.PHRASES.items()]
EVERYDAY = [[parse(text, kind) for text in lines] for kind, lines in everyday.MISTAKES.items()]
OTHERS = [parse(text, "other") for text in everyday.MISTAKES["other"]]
CONSTRUCTIONS = [parse(text, "other") for text in constructions.MISTAKES]
CONSTRUCTIONS += [parse(text, "correct") for text in constructions.RIGHT]
# A kind with more lines comes more often, though each of its lines less.
_EVERYDAY_WEIGHTS = list(accumulate(len(lines) ** 0.75 for lines in EVERYDAY))
RIGHT = [parse(text, "correct") for text in (*scripts.RIGHT, *everyday.RIGHT)]

TENSED = frozenset(("agreement", "question", "negation", "past_irregular", "present_continuous"))

# -- who and what

Cast = Subject | Verb | str


def _known(draw: Draw) -> Subject:
    """One of whom is known whether he or she, or they."""
    roll = draw.roll()
    if roll < 0.4:
        female = draw.chance(0.5)
        name = draw.pick(vocab.FEMALE if female else vocab.MALE)
        return Subject(name, "name", 3, "she" if female else "he")
    if roll < 0.85:
        who, _, gender = draw.pick(KIN).partition(":")
        return Subject(who, who, 3, "she" if gender == "f" else "he")
    who = draw.one_of("my parents|his friends|the children|her brothers|our neighbours|the students")
    return Subject(who, who, 2, "they")


def _one_person(draw: Draw) -> Subject:
    while True:
        subject = draw.pick((HE, SHE)) if draw.chance(0.35) else draw.somebody()
        if subject.third:
            return subject


def _thing(draw: Draw) -> Subject:
    text = draw.pick(THINGS)
    plural = text.endswith("s}")
    return Subject(draw.fill(text), text, 2 if plural else 3, "they" if plural else "it")


def _building(draw: Draw) -> Subject:
    return Subject(draw.fill("the {building}"), "building", 3, "it")


def _event(draw: Draw) -> Subject:
    return Subject(draw.fill("the {event}"), "event", 3, "it")


def _verb(draw: Draw) -> Verb:
    while True:
        verb = draw.verb(exclude=NOT_CAST)
        if not NEGATIVE.search(verb.tail):  # many lines negate it
            return verb


def _changing(draw: Draw) -> Verb:
    verb = _verb(draw)
    return verb if verb.changes else _changing(draw)


def _dynamic(draw: Draw) -> Verb:
    while True:
        verb = _verb(draw)
        if verb.base not in STATIVE and verb.changes:
            return verb


def _with_complement(draw: Draw, base: str) -> Verb:
    while True:
        tail = draw.complement(base)
        if not tail.startswith("to "):
            return Verb(base, f" {tail}")


CASTING: dict[str, Callable[[Draw], Cast]] = {
    "s": Draw.somebody,
    "o": Draw.somebody,
    "p": lambda draw: draw.pick(PRONOUNS),
    "q": lambda draw: draw.pick([pronoun for pronoun in PRONOUNS if pronoun is not I]),
    "h": _one_person,
    "g": _known,
    "i": _thing,
    "b": _building,
    "e": _event,
    "v": _verb,
    "w": _verb,
    "c": _changing,
    "d": _dynamic,
    "n": lambda draw: _with_complement(draw, draw.one_of("know|want|need|believe|understand|prefer|own")),
    "a": lambda draw: _with_complement(draw, draw.pick(DURATIVE)),
    "m": lambda draw: Verb(draw.pick(PASSIVE), ""),
    "k": lambda draw: Verb(draw.pick(WITHOUT_OBJECT), ""),
    "x": lambda draw: Verb(draw.one_of("look|seem"), ""),
    "z": lambda draw: Verb(draw.one_of("rain|snow"), ""),
    "y": lambda draw: draw.fill("{adj}"),
    "j": lambda draw: draw.fill(draw.pick(STATES)),
}

# -- their forms

VERB_FORMS: dict[str, Callable[[Verb], str]] = {
    "": lambda verb: verb.base,
    "s": lambda verb: verb.third,
    "ed": lambda verb: verb.past,
    "pp": lambda verb: verb.participle,
    "ing": lambda verb: verb.ing,
    "reg": lambda verb: verb.regular_past,
    "t": lambda verb: verb.tail,
}
# What happens by a timetable, of subjects: {s.leaves}
TIMETABLED = {
    form: form.removesuffix("s") for form in ("leaves", "arrives", "starts", "comes", "moves", "retires")
} | {"flies": "fly"}
OBJECTS = {"I": "me", "you": "you", "he": "him", "she": "her", "it": "it", "we": "us", "they": "them"}
AGREEING: dict[str, Callable[[Subject, str], str]] = {
    "pres": Subject.present,
    "preso": Subject.present,
    "bad": Subject.disagreeing,
    "bado": Subject.disagreeing,
}


def _other_be(subject: Subject) -> str:
    return "are" if subject.third else "is"


SUBJECT_FORMS: dict[str, Callable[[Subject], str]] = {
    "": lambda who: who.text,
    "be": lambda who: who.be,
    "was": lambda who: who.was,
    "have": lambda who: who.have,
    "do": lambda who: who.do,
    "pro": lambda who: who.pronoun,
    "poss": lambda who: POSSESSIVE[who.pronoun],
    "obj": lambda who: OBJECTS[who.pronoun],
    "whom": lambda who: OBJECTS.get(who.text, who.text),
    "like": lambda who: who.present("like"),
    "pres": lambda who: who.present("cost"),
    "notbe": _other_be,
    "notwas": lambda who: OTHER[who.was],
    "nothave": lambda who: OTHER[who.have],
    "notdo": lambda who: OTHER[who.do],
    "isnt": lambda who: NEGATED.get(who.be, "aren't"),
    "wasnt": lambda who: NEGATED[who.was],
    "hasnt": lambda who: NEGATED[who.have],
    "doesnt": lambda who: NEGATED[who.do],
    "notisnt": lambda who: NEGATED[_other_be(who)],
    "notwasnt": lambda who: NEGATED[OTHER[who.was]],
    "nothasnt": lambda who: NEGATED[OTHER[who.have]],
    "notdoesnt": lambda who: NEGATED[OTHER[who.do]],
    # she's, where she is a pronoun; *my sister's* is rare in writing
    "im": lambda who: who.text + CONTRACTED[who.be] if who in (*PRONOUNS, IT) else f"{who.text} {who.be}",
    "ive": lambda who: who.text + CONTRACTED[who.have] if who in PRONOUNS else f"{who.text} {who.have}",
    "ill": lambda who: f"{who.text}'ll" if who in PRONOUNS else f"{who.text} will",
    "id": lambda who: f"{who.text}'d" if who in PRONOUNS else f"{who.text} would",
}


def _form(cast: dict[str, Cast], letter: str, form: str) -> str:
    """One of the cast in one of its forms. Raises KeyError for a form that does not exist."""
    who = cast[letter]
    if isinstance(who, Subject):
        return who.present(TIMETABLED[form]) if form in TIMETABLED else SUBJECT_FORMS[form](who)
    if isinstance(who, str):
        return who
    if form in AGREEING:
        subjects = [one for one in cast.values() if isinstance(one, Subject)]
        subject = cast["o"] if form.endswith("o") else cast.get("s", subjects[0])
        assert isinstance(subject, Subject)
        return AGREEING[form](subject, who.base)
    return VERB_FORMS[form](who)


def _cast(draw: Draw, line: Line) -> dict[str, Cast]:
    cast: dict[str, Cast] = {}
    for letter in line.letters:
        # *I wonder who read it* is right: where agreement is what is wrong, the past must look otherwise.
        casting = _changing if letter in "vw" and line.kind in TENSED else CASTING[letter]
        cast[letter] = casting(draw)
        while letter == "o" and cast["o"] == cast.get("s"):
            cast["o"] = draw.somebody()
    return cast


def play(draw: Draw, line: Line) -> tuple[str, str, str]:
    """The line rightly and wrongly, and its verb and subject."""
    while True:
        cast = _cast(draw, line)

        def said(match: re.Match[str], cast: dict[str, Cast] = cast) -> str:
            return _form(cast, match[1], match[2] or "")

        pieces: list[str] = []
        mistakes: list[tuple[int, str]] = []
        for index, piece in enumerate(line.pieces):
            if len(piece) == 1:
                plain = ONE_OF.sub(lambda match: draw.one_of(match[1]), piece[0])
                pieces.append(draw.fill(CAST.sub(said, plain)))
                continue
            ways = [CAST.sub(said, way) for way in piece]
            pieces.append(ways[0])
            mistakes += [(index, way) for way in dict.fromkeys(ways[1:]) if way != ways[0]]
        right = "".join(pieces)
        if line.kind != "correct":
            if not mistakes:
                continue
            chosen = dict([draw.pick(mistakes)])
            if draw.chance(0.35):  # a line with several parts may have several mistakes
                chosen |= {index: way for index, way in mistakes if draw.chance(0.5)}
            for index, way in chosen.items():
                pieces[index] = way
        bases = [one.base for one in cast.values() if isinstance(one, Verb)]
        subjects = [one.key for one in cast.values() if isinstance(one, Subject)]
        return right, "".join(pieces), f"{(bases or ['be'])[0]}|{(subjects or ['it'])[0]}"


def scripted(draw: Draw) -> Clause:
    """You had better to go. → You had better go. Kinds of sentences that are too many for a pattern each."""
    return _clause_of(draw, draw.pick(MISTAKEN))


def phrase(draw: Draw) -> Clause:
    """I have worked here since three years. → I have worked here for three years."""
    return _clause_of(draw, draw.pick(draw.pick(PHRASES)))


def everyday_words(draw: Draw) -> Clause:
    """Cheese is make from milk. → Cheese is made from milk. For the words that slots lack."""
    [lines] = draw.rng.choices(EVERYDAY, cum_weights=_EVERYDAY_WEIGHTS)
    return _clause_of(draw, draw.pick(lines))


def other_words(draw: Draw) -> Clause:
    """I pass a lot of time here. → I spend a lot of time here. Kinds that are too many to name."""
    return _clause_of(draw, draw.pick(OTHERS))


def construction(draw: Draw) -> Clause:
    """The bag that I bought it was cheap. → The bag that I bought was cheap. In frames of many words. More
    than half of the lines are right, and look like the others.
    """
    return _clause_of(draw, draw.pick(CONSTRUCTIONS))


def _clause_of(draw: Draw, line: Line) -> Clause:
    right, wrong, combination = play(draw, line)
    kind = line.kind
    if kind == "past_irregular" and combination.split("|")[0] not in IRREGULAR:
        kind = "past_regular"
    asks = right.endswith("?")
    right, wrong = right.removesuffix("?"), wrong.removesuffix("?")
    combination = f"{combination}|{line.key}" if line.letters else ""
    return Clause(right, wrong, kind, combination, "?" if asks else None, joinable=False)


def right_scripted(draw: Draw) -> tuple[str, str]:
    """A whole sentence with its mark and with nothing wrong in it, and its verb, subject and line."""
    line = draw.pick(RIGHT)
    right, _, combination = play(draw, line)
    return right, f"{combination}|{line.key}".replace("|", " ")
