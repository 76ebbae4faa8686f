"""Future with *will* and *going to*, and the clauses with *if* and *when* in which neither may stand."""

from __future__ import annotations

from training import vocabulary as vocab
from training.clauses import Clause, Draw, Said
from training.grammar import IT, Verb

# What happens by a timetable, in the present.
TIMETABLE = (
    "leave arrive start begin finish open close fly return go come land sail travel have work play meet "
    "see move"
).split()


def future_will(draw: Draw) -> Clause:
    """He will to call you tomorrow. → He will call you tomorrow."""
    subject, verb = draw.subject(), draw.verb_or_be()
    base = verb.base
    is_be = base == "be"
    marked = draw.chance(0.7) and not is_be  # *he is late tomorrow* might be right
    time = draw.time(vocab.FUTURE_END) if marked or (is_be and draw.chance(0.6)) else ""
    # *He studied medicine later* is right, and so is *the train leaves at six tomorrow*.
    tells = marked and time not in ("soon", "later", "before long") and base not in TIMETABLE
    wrong = draw.mistake(
        (4 if is_be else 0, "will"),
        (0 if is_be or verb.participle == base else 1, f"will be {base}"),
        (3, f"will to {base}"),
        (2, f"will {verb.third}"),
        (2, f"will {verb.ing}"),
        (verb.changes, f"will {verb.past}"),
        (subject.third, f"wills {base}"),
        (2 if tells else 0, base),
        (2 if tells else 0, verb.third),
        (tells and verb.changes, verb.past),
    )
    said = Said(f"{subject.attach('will')} {base}", f"{subject.text} {wrong}").within("", verb.tail)
    return draw.clause(said, "future", base, subject, time=time)


def future_going_to(draw: Draw) -> Clause:
    """She is going buy a car. → She is going to buy a car."""
    subject, verb = draw.subject(), draw.verb_or_be()
    base, be, other = verb.base, subject.be, draw.other_person(subject).be
    time = draw.time(vocab.FUTURE_END) if draw.chance(0.6) else ""
    wrong = draw.mistake(
        (3, f"going to {base}"),
        (3, f"{be} going {base}"),
        (1, f"{be} go to {base}"),
        (1, f"{be} going to {verb.third}"),
        (1, f"{be} going to {verb.ing}"),
        (2, f"{other} going to {base}"),
        (bool(time), f"{subject.present('go')} to {base}"),
        (verb.changes, f"{be} going to {verb.past}"),
    )
    said = Said(f"{subject.attach(be)} going to {base}", f"{subject.text} {wrong}").within("", verb.tail)
    return draw.clause(said, "future", base, subject, time=time)


def second_conditional(draw: Draw) -> Clause:
    """If I would have a car, I would drive. → If I had a car, I would drive."""
    subject, other = draw.subject(), draw.subject()
    condition, result = draw.changing_verb(), draw.verb_or_be()
    base, would = condition.base, draw.one_of("would|would|could")
    wrong = draw.mistake(
        (3, f"would {base}"),
        (would == "would", subject.present(base)),  # *if he calls, we could go* is right
        (condition.past != condition.participle, f"would {condition.past}"),
    )
    said = Said(condition.past, wrong).within(f"{subject.text} ", condition.tail)
    main = f"{other.text} {would} {result.base}{result.tail}"
    said = said.within("if ", f", {main}") if draw.chance(0.6) else said.within(f"{main} if ")
    return draw.clause(said, "future", base, subject, joinable=False)


def if_when(draw: Draw) -> Clause:
    """If it will rain, we will stay at home. → If it rains, we will stay at home."""
    subject, other = draw.subject(), draw.subject()
    condition, result = draw.verb(), draw.verb()
    word = draw.one_of("if|if|when|as soon as|before|after")
    if draw.chance(0.25):
        subject, condition = IT, Verb("rain", "")
    base = condition.base
    wrong = draw.mistake((3, f"will {base}"), (1, subject.disagreeing(base)))
    said = Said(subject.present(base), wrong).within(f"{subject.text} ", condition.tail)
    main = f"{other.attach('will')} {result.base}{result.tail}"
    said = said.within(f"{word} ", f", {main}") if draw.chance(0.6) else said.within(f"{main} {word} ")
    return draw.clause(said, "future", base, subject, joinable=False)
