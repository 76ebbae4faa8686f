"""Auxiliaries that take up a verb said before: *but I don't*, *Neither can I*, *No, she hasn't*."""

from __future__ import annotations

from typing import NamedTuple

from training.clauses import Clause, Draw, Said
from training.grammar import NEGATED, PRONOUNS, I, Subject, Verb

# What people do or do not, without being: after these, *but I'm not* takes up nothing.
DOINGS = (
    "love {thing_loved}|like {thing_loved}|hate {thing_loved}|speak {lang}|speak a little {lang}"
    "|play the {instrument}|play {sport}|drink {drink}|eat {food}|want a {thing}|need a {thing}"
    "|know {person}|know {city} well|live in {city}|live near {place}|work in {city}|work at {place}"
    "|drive to {place}|walk to {place}|go to {place}|buy {food}|sell {things}|read {things}"
    "|remember the {event}|understand {subject}|study {subject}|smoke|cook|swim|ski|wear glasses"
    "|believe in ghosts|watch {sport}|listen to the radio|enjoy the {event}|prefer {drink}"
    "|write letters|dance|sing|paint|travel a lot|save money|use the {thing}|own a {vehicle}|help {person}"
)
LOVED = "opera|jazz|{food}|{drink}|{sport}|{subject}|{animals}|{city}|cooking|swimming|winter|coffee|music"
# What was done once.
DONE = (
    "go to {place}|go to the {event}|see the {event}|buy a {thing}|pass the exam|come to the {event}"
    "|eat the {food}|drink the {drink}|visit {city}|like the {event}|enjoy the {event}"
    "|know the answer|bring a {thing}|help {person}|sleep well|take the {vehicle}"
    "|study for the exam|understand the {subject} teacher|win|pay|dance|remember the address|lose the {thing}"
)
DOINGS_PERFECT = "been to {city}|seen the {event}|met {person}|seen this {building}|been to the {building}"
SKILLS = (
    "swim|drive|whistle|ski|cook|dance|speak {lang}|play the {instrument}|play {sport}|ride a bike"
    "|ride a horse|understand {lang}|sing|read music|type fast|stand on one hand|make {food}|sew|float"
)
STATES = (
    "tired|happy|hungry|thirsty|married|single|ready|busy|ill|nervous|tall|shy|angry|Spanish|from {city}"
    "|fond of {drink}|good at {sport}|good at {subject}|keen on {sport}|afraid of {animals}|very patient"
    "|interested in {subject}|worried about the exam|allergic to {food}|in love|proud of {person}|sad"
)
# Who answers: *do you …?*, *I do*.
ANSWERERS = {"I": "you", "we": "you", "you": "I"}
HAD = (
    "a {thing}|a {animal}|any {things}|a {vehicle}|any brothers|a {color} {clothes}|enough time|any money"
    "|a new {thing}|the {thing}|my {thing}|a better {thing}|a {adj} {thing}|any {drink}|a job|two {animals}"
)
_VAGUE = ("someone", "the dogs", "my trousers", "these jeans", "people", "men", "women")
_LONGEST = 3  # words of a subject


class Taken(NamedTuple):
    """A predicate, the auxiliary by which a second subject takes it up, and those that do not fit."""

    predicate: str
    negative: bool
    auxiliary: str
    others: tuple[str, ...]


def _negated(subject: Subject, auxiliary: str) -> str:
    """Who and what: "I'm not", "she doesn't"."""
    if auxiliary == "am":
        return f"{subject.text}'m not"
    return f"{subject.text} {NEGATED[auxiliary]}"


def _somebody(draw: Draw) -> Subject:
    """Anybody of whom one may say *I don't, but she does*: not *nobody* nor a thing."""
    while True:
        subject = draw.negatable()
        vague = subject.key in _VAGUE or subject.key.startswith(("each", "every"))
        thing = subject.pronoun == "it" or "{thing" in subject.key or "{animal" in subject.key
        if not (vague or thing or len(subject.text.split()) > _LONGEST):
            return subject


def _two(draw: Draw) -> tuple[Subject, Subject]:
    """Two who cannot be the same: *my sister* and *I*, *he* and *Ana*; not *my sister* and *she*."""
    while True:
        first, second = _somebody(draw), I if draw.chance(0.3) else _somebody(draw)
        third = second in PRONOUNS and second.pronoun in ("he", "she", "they")
        ours = {first.pronoun, second.pronoun} <= {"I", "we", "you"}
        if first.text != second.text and not third and not (ours and "we" in (first.pronoun, second.pronoun)):
            return first, second


def _filled(draw: Draw, templates: str) -> str:
    return draw.fill(draw.one_of(templates).replace("{thing_loved}", draw.one_of(LOVED)))


def _taken(draw: Draw, first: Subject, second: Subject) -> Taken:
    """Something said of the first, and the auxiliary that takes it up for the second."""
    negative, roll = draw.chance(0.45), draw.roll()
    base, _, tail = _filled(draw, DOINGS if roll < 0.5 else DONE).partition(" ")
    tail = f" {tail}" if tail else ""
    if roll < 0.5:
        said = f" {NEGATED[first.do]} {base}{tail}" if negative else f" {first.present(base)}{tail}"
        return Taken(first.text + said, negative, second.do, (second.be,))
    if roll < 0.72:
        said = f" didn't {base}{tail}" if negative else f" {Verb(base, '').past}{tail}"
        return Taken(first.text + said, negative, "did", (second.was,))
    if roll < 0.84:
        can = "can't" if negative else "can"
        others = (second.be, second.do) if negative else (second.be,)
        return Taken(f"{first.text} {can} {_filled(draw, SKILLS)}", negative, "can", others)
    if roll < 0.96:
        be, states = (first.be, second.be) if draw.chance(0.6) else (first.was, second.was)
        who = _negated(first, be) if negative else f"{first.text} {be}"
        other = second.do if states == second.be else "did"
        return Taken(f"{who} {_filled(draw, STATES)}", negative, states, (other,))
    have = NEGATED[first.have] if negative else first.have
    said = f"{first.text} {have} {_filled(draw, DOINGS_PERFECT)}"
    return Taken(said, negative, second.have, (second.do,))


def contrasted(draw: Draw) -> Clause:
    """My wife loves opera, but I'm not. → My wife loves opera, but I don't."""
    first, second = _two(draw)
    said = _taken(draw, first, second)
    other = draw.pick(said.others)
    if said.auxiliary == "can" and other in ("do", "does"):
        other = second.be  # *She can't swim, but I do* might be meant
    if said.negative:
        echo = Said(f"{second.text} {said.auxiliary}", f"{second.text} {other}")
    else:
        echo = Said(_negated(second, said.auxiliary), _negated(second, other))
    but = draw.one_of(", but |, but | but ")
    behind = draw.one_of("||| at all") if not said.negative else ""
    echo = echo.within(f"{said.predicate}{but}", behind)
    return draw.clause(echo, "question", said.auxiliary, second, joinable=False)


def agreed(draw: Draw) -> Clause:
    """'I can't whistle.' 'Neither do I.' → 'I can't whistle.' 'Neither can I.'"""
    first, second = _two(draw)
    said = _taken(draw, first, second)
    while said.negative and "do" in said.others and draw.chance(0.7):
        said = _taken(draw, first, second)
    word = draw.one_of("neither|neither|nor") if said.negative else "so"
    who = second.text
    if draw.chance(0.4):
        echo = Said(f"{said.auxiliary} {who}", f"{draw.pick(said.others)} {who}")
        echo = echo.within(f"{said.predicate}{draw.one_of(', and | and ')}{word} ")
        return draw.clause(echo, "question", said.auxiliary, second, joinable=False)
    echo = Said(f"{said.auxiliary} {who}", f"{draw.pick(said.others)} {who}").within(f"{word.capitalize()} ")
    opened, shut = draw.pick((('"', '" "'), ("'", "' '"), ("", " "), ("- ", " - "), ("“", "” “")))
    mark = draw.one_of(".|.|.|!")
    first_said = f"{said.predicate[:1].upper()}{said.predicate[1:]}{mark}"
    ending = {'"': '"', "'": "'", "“": "”"}.get(opened, "")
    speaker = f",{ending} said {draw.name()}" if ending else ""
    echo = echo.within(f"{opened}{first_said}{shut}", speaker)
    return draw.clause(echo, "question", said.auxiliary, second, joinable=False)


def _asked(draw: Draw, asked: Subject, again: Subject) -> tuple[str, str, tuple[str, ...]]:
    """A question without its mark, the auxiliary of its answer, and others that do not fit."""
    roll, who = draw.roll(), asked.text
    if roll < 0.42:
        return f"{asked.do} {who} {_filled(draw, DOINGS)}", again.do, (again.be, again.be, again.have)
    if roll < 0.62:
        return f"did {who} {_filled(draw, DONE)}", "did", (again.was, again.was, again.do)
    if roll < 0.76:
        return f"can {who} {_filled(draw, SKILLS)}", "can", (again.do, again.be)
    if roll < 0.86:
        return f"{asked.have} {who} {_filled(draw, DOINGS_PERFECT)}", again.have, (again.do, again.do)
    if roll < 0.95:
        return f"{asked.be} {who} {_filled(draw, STATES)}", again.be, (again.do, again.have)
    return f"{asked.was} {who} {_filled(draw, STATES)}", again.was, ("did", again.do)


def answered(draw: Draw) -> Clause:
    """'Do you smoke?' 'No, I'm not.' → 'Do you smoke?' 'No, I don't.'"""
    asked = _somebody(draw)
    pronoun = ANSWERERS.get(asked.text, asked.pronoun)
    if asked.key.endswith(":x"):
        pronoun = draw.one_of("he|she")
    person = {"I": 1, "he": 3, "she": 3}.get(pronoun, 2)
    again = Subject(pronoun, pronoun, person, pronoun)
    question, right, others = _asked(draw, asked, again)
    wrong = draw.pick(others)
    if draw.chance(0.5):
        answer = Said(f"Yes, {pronoun} {right}", f"Yes, {pronoun} {wrong}")
    else:
        answer = Said(f"No, {_negated(again, right)}", f"No, {_negated(again, wrong)}")
    opened, shut = draw.pick((('"', '" "'), ("'", "' '"), ("", " "), ("- ", " - "), ("“", "” “")))
    ending = {'"': '"', "'": "'", "“": "”"}.get(opened, "")
    speaker = f",{ending} said {draw.name()}" if ending else ""
    answer = answer.within(f"{opened}{question[:1].upper()}{question[1:]}?{shut}", speaker)
    return draw.clause(answer, "question", right, asked, joinable=False)


def have_got(draw: Draw) -> Clause:
    """Do you have got a key? → Have you got a key?"""
    subject, what = _somebody(draw), draw.say(HAD)
    have, do, who = subject.have, subject.do, subject.text
    if draw.chance(0.6):
        asks = draw.say("|||why |how many {things} |how much {drink} |what |which {thing} ")
        tail = (
            f" {what}" if asks in ("", "why ") else draw.say("| in the {thing}| at home| now| with {person}")
        )
        said = Said(f"{have} {who} got{tail}", f"{do} {who} have got{tail}").within(asks)
        return draw.question(said, "question", "have", subject)
    said = Said(f"{NEGATED[have]} got", f"{NEGATED[do]} have got").within(f"{who} ", f" {what}")
    return draw.clause(said, "negative", "have", subject)
