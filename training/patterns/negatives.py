"""Negatives in every tense, and commands."""

from __future__ import annotations

from training import vocabulary as vocab
from training.clauses import Clause, Draw, Said
from training.grammar import NEGATED, OTHER, Subject, Verb
from training.lexicon import STATIVE

# What one does to *nothing* or *anything*: a verb, and what follows its no- or any-.
OBJECTS = (
    ("know", "body"), ("know", "thing"), ("say", "thing"), ("see", "thing"), ("see", "body"),
    ("eat", "thing"), ("have", "thing"), ("have", " {things}"), ("have", " money"), ("buy", "thing"),
    ("buy", " {food}"), ("do", "thing"), ("want", "thing"), ("need", " {things}"), ("need", "thing"),
    ("tell", "body"), ("find", " {things}"), ("find", "thing"), ("understand", "thing"), ("go", "where"),
    ("meet", "body"), ("drink", " {drink}"), ("hear", "thing"), ("help", "body"), ("have", " time"),
    ("invite", "body"), ("remember", "thing"), ("speak to", "body"),
)  # fmt: skip


def negative_present(draw: Draw) -> Clause:
    """My sister don't likes cheese. → My sister doesn't like cheese."""
    subject, verb = draw.negatable(), draw.verb_to_negate()
    base, third = verb.base, verb.third
    time = draw.time(vocab.HABIT_END) if draw.chance(0.2) else ""
    full = draw.chance(0.2)
    short = not full
    do, other = (f"{do} not" if full else NEGATED[do] for do in (subject.do, OTHER[subject.do]))
    wrong = draw.mistake(
        (4, f"{other} {base}"),
        (3 if subject.third else 2, f"{do} {third}"),
        (subject.third, f"{other} {third}"),
        (1, f"{do} to {base}"),
        (1, f"{do} {verb.ing}"),
        (3 if short else 0, f"not {base}"),
        (3 if short else 0, f"no {base}"),
        (2 if short and subject.third else 0, f"not {third}"),
        (2 if short and subject.third else 0, f"no {third}"),
        (short and base in STATIVE, f"{subject.be} not {base}"),
        (4 if base == "have" else 0, draw.pick((f"{subject.have} not", NEGATED[subject.have]))),
    )
    said = Said(f"{do} {base}", wrong).within(f"{subject.text} ", verb.tail)
    return draw.clause(said, "negation", base, subject, time=time)


def negative_past(draw: Draw) -> Clause:
    """I didn't went to school. → I didn't go to school."""
    subject, verb = draw.negatable(), draw.verb_to_negate()
    base, past = verb.base, verb.past
    marked = draw.chance(0.6)
    full = draw.chance(0.15)
    did = "did not" if full else "didn't"
    past_left, tense_lost = verb.changes and not full, marked and not full
    wrong = draw.mistake(
        (5 if verb.changes else 0, f"{did} {past}"),
        (1, f"{did} to {base}"),
        (1, f"{did} {verb.third}"),
        (2 if past_left else 0, f"not {past}"),
        (2 if past_left else 0, f"no {past}"),
        (past_left, f"don't {past}"),
        (past_left, f"doesn't {past}"),
        (2 if tense_lost else 0, f"{NEGATED[subject.do]} {base}"),
        (tense_lost, f"not {base}"),
        (tense_lost, f"no {base}"),
        (tense_lost and verb.changes, f"{NEGATED[subject.was]} {base}"),  # *wasn't hurt* is right
        (marked and full and verb.changes, f"{subject.was} not {base}"),
        (marked and full, f"{subject.do} not {base}"),
    )
    said = Said(f"{did} {base}", wrong).within(f"{subject.text} ", verb.tail)
    return draw.clause(said, "negation", base, subject, time=draw.time(vocab.PAST_END) if marked else "")


def negative_continuous(draw: Draw) -> Clause:
    """I don't working now. → I'm not working now. And *not going to*."""
    subject, verb = draw.negatable(), draw.verb_to_negate()
    while verb.base in STATIVE:
        verb = draw.verb_to_negate()
    who, be, do, short = (
        subject.text,
        subject.be,
        NEGATED[subject.do],
        draw.chance(0.5) and subject.be != "am",
    )
    base, ing, time = verb.base, verb.ing, draw.time(vocab.NOW_END) if draw.chance(0.7) else ""
    if draw.chance(0.3):
        base, ing, time = f"go to {base}", f"going to {base}", draw.time(vocab.FUTURE_END)
    right = f"{who} {NEGATED[be]}" if short else f"{subject.attach(be)} not"
    wrong = draw.mistake(
        (4 if verb.changes or base != verb.base else 0, f"{right} {base}"),  # *isn't hurt* is right
        (3 if time and short else 0, f"{who} {do} {ing}"),
        (0 if short else 2, f"{who} not {ing}"),
        (0 if short else 1, f"{who} no {be} {ing}"),
        (0 if short else 1, f"{who} {draw.other_person(subject).be} not {ing}"),
        (3 if ing != verb.ing else 0, f"{right} going {verb.base}"),
        # *he doesn't reading* alone might as well want *doesn't read*
        otherwise=f"{who} {NEGATED[draw.other_person(subject).be]} {ing}",
    )
    return draw.clause(
        Said(f"{right} {ing}", wrong).within("", verb.tail), "negation", verb.base, subject, time=time
    )


def double_negative(draw: Draw) -> Clause:
    """I don't know nobody here. → I don't know anybody here."""
    subject = draw.negatable()
    who, tense = subject.text, draw.one_of("present|present|past|can")
    aux = {"present": NEGATED[subject.do], "past": "didn't", "can": draw.one_of("can't|couldn't")}[tense]
    base, one = draw.pick(OBJECTS)
    one = draw.fill(one)
    place = draw.say("|| here| in {city}| at {place}| about it| today| with {person}")
    roll = draw.roll()
    if roll < 0.45:
        said = Said(f"{aux} {base} any{one}", f"{aux} {base} no{one}")
        said = said.within(f"{who} ", place)
    elif roll < 0.55:
        verb = Verb(base, "")
        form = {"present": subject.present(base), "past": verb.past, "can": f"can {base}"}[tense]
        said = Said(f"never {form} any{one}", f"never {form} no{one}").within(f"{who} ", place)
    elif roll < 0.6:
        be = draw.one_of("isn't|isn't|wasn't")
        said = Said(f"{be} any", f"{be} no").within("there ", draw.say(" {drink}| {mass}") + place)
    elif roll < 0.8:
        verb = draw.changing_verb()
        verbs = {"present": subject.present(verb.base), "past": verb.past, "can": f"can {verb.base}"}
        negated = draw.one_of(f"never {aux} {verb.base}|{aux} never {verb.base}")
        said = Said(f"never {verbs[tense]}", negated).within(f"{who} ", verb.tail)
        base = verb.base
    else:
        verb, no = draw.changing_verb(), draw.one_of("nobody|no one|nothing|none of us")
        verbs = {"present": verb.third, "past": verb.past, "can": f"can {verb.base}"}
        aux = {"present": draw.one_of("doesn't|don't"), "past": "didn't", "can": "can't"}[tense]
        said = Said(verbs[tense], f"{aux} {verb.base}").within(f"{no} ", verb.tail)
        base = verb.base
    return draw.clause(said, "negation", base, subject, joinable=roll < 0.8)


def negative_be(draw: Draw) -> Clause:
    """They no are at home. → They are not at home."""
    subject = draw.negatable()
    rest = draw.say(
        "{adj}|very {adj}|a {job}|at home|in {city}|ready|my {thing}|from {city}|here|{adj} enough"
    )
    was = draw.chance(0.35)
    be = subject.was if was else subject.be
    time = draw.time(vocab.PAST_END) if was and draw.chance(0.7) else ""
    other = OTHER[be] if was else draw.other_person(subject).be
    if be != "am" and draw.chance(0.5) and other != "am":
        said = Said(NEGATED[be], draw.pick((NEGATED[other],)))
    else:
        options = f"{other} not" if was else f"{other} not|not|no|not {be}|no {be}|don't {be}"
        said = Said(f"{be} not", draw.one_of(options))
    return draw.clause(said.within(f"{subject.text} ", f" {rest}"), "negation", "be", subject, time=time)


def negative_other(draw: Draw) -> Clause:
    """He can't to swim. → He can't swim. Negatives of perfect, future and modals."""
    subject, verb = draw.negatable(), draw.verb_to_negate()
    roll = draw.roll()
    negated = _not_perfect if roll < 0.35 else _not_future if roll < 0.6 else _not_modal
    said = negated(draw, subject, verb).within(f"{subject.text} ")
    return draw.clause(said, "negation", verb.base, subject)


def _not_perfect(draw: Draw, subject: Subject, verb: Verb) -> Said:
    """Hasn't went yet. → Hasn't gone yet."""
    base, participle = verb.base, verb.participle
    have, other = NEGATED[subject.have], NEGATED[OTHER[subject.have]]
    time = draw.one_of(" yet| yet|| this week")
    wrong = draw.mistake(
        (2, f"{other} {participle}"),
        *((form != participle, f"{have} {form}") for form in (base, verb.past, verb.regular_past)),
        (time == " yet" and participle != base, f"{NEGATED[subject.do]} {participle}"),
    )
    return Said(f"{have} {participle}", wrong).within("", verb.tail + time)


def _not_future(draw: Draw, _: Subject, verb: Verb) -> Said:
    """Don't will go tomorrow. → Won't go tomorrow."""
    base, time = verb.base, draw.time(vocab.FUTURE_END)
    wrong = draw.one_of(
        f"won't to {base}|won't {verb.third}|won't {verb.ing}|don't will {base}|will no {base}"
        f"|not will {base}|no will {base}"
    )
    return Said(f"won't {base}", wrong).within("", f"{verb.tail} {time}")


def _not_modal(draw: Draw, subject: Subject, verb: Verb) -> Said:
    """Not can go. → Can't go."""
    base, modal = verb.base, draw.one_of("can|can|can|should|could|must")
    no, full = NEGATED[modal], draw.chance(0.25)
    if full:
        no = "cannot" if modal == "can" else f"{modal} not"
    short = not full  # a wrong *don't can* is no *cannot*
    wrong = draw.mistake(
        (2, f"{no} to {base}"),
        (1, f"{no} {verb.third}"),
        (1, f"{no} {verb.ing}"),
        (short, f"don't {modal} {base}"),
        (short, f"not {modal} {base}"),
        (short, f"no {modal} {base}"),
        (short and subject.third, f"doesn't {modal} {base}"),
        (verb.changes, f"{no} {verb.past}"),
    )
    return Said(f"{no} {base}", wrong).within("", verb.tail)


def imperative(draw: Draw) -> Clause:
    """Please not open the door. → Please don't open the door."""
    verb = draw.verb()
    base = verb.base
    if draw.chance(0.7):
        head, kind, right = draw.one_of("||please |please, "), "negation", f"don't {base}"
        wrong = draw.one_of(f"don't to {base}|not {base}|no {base}|don't {verb.ing}|doesn't {base}")
    else:
        lets = draw.chance(0.5)
        head, kind, right = "let's " if lets else "please ", "infinitive", base
        wrong = draw.pick((f"to {base}", verb.ing if lets else verb.third, verb.ing))
    said = Said(right, wrong).within(head, verb.tail)
    return Clause(*said, kind, f"{base}|imperative|imperative", joinable=False)
