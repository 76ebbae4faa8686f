"""Past simple and continuous: irregular and regular forms, *was* and *were*."""

from __future__ import annotations

from miniserve.english.verbs import IRREGULAR
from training import vocabulary as vocab
from training.clauses import Clause, Draw, Said
from training.grammar import CONTRACTED, OTHER, PRONOUNS
from training.lexicon import STATIVE


def be_past(draw: Draw) -> Clause:
    """They was late yesterday. → They were late yesterday."""
    subject = draw.subject()
    rest = draw.say(
        "{adj}|very {adj}|at {place}|in {city}|a {job}|at home|late|with {person}|so {adj}|there|closed"
        "|born in {city}"
    )
    time = draw.time(vocab.PAST_END) if draw.chance(0.7) else ""
    wrong = draw.mistake((3, OTHER[subject.was]), (2 if time else 0, subject.be))
    said = Said(subject.was, wrong).within(f"{subject.text} ", f" {rest}")
    kind = "past_irregular" if wrong == subject.be else "agreement"
    return draw.clause(said, kind, "be", subject, time=time)


def past_simple(draw: Draw) -> Clause:
    """I goed to London last year. → I went to London last year."""
    subject, verb = draw.subject(), draw.verb()
    base, right = verb.base, verb.past
    marked = draw.chance(0.85)
    time = draw.time(vocab.PAST_END) if marked else ""
    told = marked and draw.chance(0.15)  # the other verb tells when
    if told:
        time = _other_event(draw)
        marked = not time.startswith("because")  # *he pays by card because I lost the money* is right
    emphatic = draw.chance(0.3)
    irregular = base in IRREGULAR and verb.regular_past != right
    regular = base not in IRREGULAR
    mid = draw.one_of("||||also |finally |just |only |never ") if draw.chance(0.3) else ""
    wrong = draw.mistake(
        (emphatic and verb.changes, f"did {right}"),
        (marked and emphatic and not told and verb.changes, f"was {base}"),  # *was cut* is a passive
        ((4 if base.endswith(("e", "y")) else 3) if irregular else 0, verb.regular_past),
        (irregular and verb.participle not in (right, base), verb.participle),
        (2 if regular and base + "ed" != right else 0, base + "ed"),
        (3 if marked and verb.changes else 0, base),
        (marked, verb.third),
        (marked and verb.changes, base),
        (2 if marked else 0, f"{subject.have} {verb.participle}"),
        (marked and base not in STATIVE and not told and verb.changes, f"{subject.be} {base}"),
        otherwise=f"did {right}",
    )
    if wrong.startswith(("have ", "has ", "am ", "is ", "are ", "was ", "did ")):
        mid = ""
    said = Said(right, wrong).within(f"{subject.text} {mid}", verb.tail)
    if wrong.startswith(("have ", "has ")) and subject in PRONOUNS and draw.chance(0.4):
        said = Said(said.right, f"{subject.text}{CONTRACTED[subject.have]} {verb.participle}{verb.tail}")
    kind = "past_regular" if regular else "past_irregular"
    return draw.clause(said, kind, base, subject, time=time)


def _other_event(draw: Draw) -> str:
    """What else happened then: *when he arrived*, *because I didn't know*."""
    other, verb = draw.negatable(), draw.changing_verb()
    if draw.chance(0.6):
        return f"{draw.one_of('when|when|after|before|because')} {other.text} {verb.past}{verb.tail}"
    return f"because {other.text} didn't {verb.base}{verb.tail}"


def narrative(draw: Draw) -> Clause:
    """We went out and everybody start to dance. → We went out and everybody started to dance."""
    first, second = draw.subject(), draw.subject()
    opening, verb = draw.changing_verb(), draw.changing_verb()
    if draw.chance(0.4):
        second = first if first in PRONOUNS else second
    base, right = verb.base, verb.past
    time = draw.time(vocab.PAST_END) if draw.chance(0.6) else ""
    consequence = draw.one_of(" and| and then| and| but|, and|, so")
    opened = opening.past
    if time and consequence != ", so" and draw.chance(0.4):
        opened = draw.one_of(f"{opening.base}|{first.present(opening.base)}|did {opening.past}")
    wrong = draw.mistake(
        (3, second.disagreeing(base)),
        (
            3 if time and consequence not in (", so", " but") else 0,
            second.present(base),
        ),  # else it might be right
        (verb.regular_past != right, verb.regular_past),
        (base not in IRREGULAR and base + "ed" != right, base + "ed"),
    )
    between = f"{consequence} {second.text} "
    kind = "past_irregular" if base in IRREGULAR else "past_regular"
    said = Said(f"{opening.past}{opening.tail}{between}{right}", f"{opened}{opening.tail}{between}{wrong}")
    said = said.within(f"{first.text} ", verb.tail)
    if time and draw.chance(0.3):
        said = Said(*(side.replace(between, f" {time}{between}", 1) for side in said))
    elif time:
        said = said.within(f"{time}{draw.one_of(', | ')}")
    return draw.clause(said, kind, base, second, joinable=False)


def past_continuous(draw: Draw) -> Clause:
    """I was cook when Ana arrived. → I was cooking when Ana arrived."""
    subject, verb = draw.subject(), draw.dynamic_verb()
    other, second = draw.subject(), draw.changing_verb()
    wrong = draw.mistake(
        (3 if verb.changes else 0, f"{subject.was} {verb.base}"),  # *was hurt* is right
        (3, f"{OTHER[subject.was]} {verb.ing}"),
        (1, verb.ing),
        (1, f"{subject.be} {verb.ing}"),
    )
    said = Said(f"{subject.was} {verb.ing}", wrong).within(f"{subject.text} ", verb.tail)
    event = f"{other.text} {second.past}{second.tail}"
    roll = draw.roll()
    if roll < 0.4:
        said = said.within("", f" when {event}")
    elif roll < 0.6:
        said = said.within("while ", f", {event}")
    elif roll < 0.8:
        said = said.within(f"when {event}, ")
    else:
        when = draw.say("at {hour} yesterday|all day yesterday|at this time yesterday|all day yesterday")
        said = said.within("", f" {when}")
    return draw.clause(said, "past_continuous", verb.base, subject)
