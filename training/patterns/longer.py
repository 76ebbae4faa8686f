"""Agreement and tense across more than one verb, the passive, and what only looks wrong."""

from __future__ import annotations

from miniserve.english.verbs import IRREGULAR
from training import vocabulary as vocab
from training.clauses import Clause, Draw, Said
from training.grammar import IT, OTHER, Subject, Verb
from training.patterns.scripted import right_scripted
from training.words import TAKES_A_VERB


def coordinated(draw: Draw) -> Clause:
    """He gets up and go to work. → He gets up and goes to work."""
    subject, second = draw.subject(), draw.verb()
    first = draw.verb(exclude=TAKES_A_VERB)  # *wants to eat and go* would be right
    if draw.chance(0.5):
        a, b = subject.present(first.base), subject.present(second.base)
        bad_a, bad_b = subject.disagreeing(first.base), subject.disagreeing(second.base)
        time, kind = draw.time(vocab.HABIT_END), "agreement"
    else:
        a, b = first.past, second.past
        bad_a, bad_b = (
            verb.base if verb.changes and draw.chance(0.7) else verb.regular_past for verb in (first, second)
        )
        time = draw.time(vocab.PAST_END)
        kind = "past_irregular" if second.base in IRREGULAR else "past_regular"
    wrong_a, wrong_b = draw.pick(((bad_a, b), (a, bad_b), (a, bad_b), (bad_a, bad_b)))
    between = f"{first.tail}{draw.one_of(' and| and|, but| and then')} "
    if subject.pronoun != "it" and draw.chance(0.4):
        between += f"{subject.pronoun} "
    said = Said(f"{a}{between}{b}", f"{wrong_a}{between}{wrong_b}").within(f"{subject.text} ", second.tail)
    return draw.clause(said, kind, second.base, subject, time=time)


def relative(draw: Draw) -> Clause:
    """The man who live here is tall. → The man who lives here is tall."""
    plural = draw.chance(0.4)
    is_person = draw.chance(0.75)
    if is_person:
        people = "the people|the boys|the women|the students|the men|the children|people|the {animals}"
        noun = draw.say(people if plural else "the man|the woman|the boy|the girl|the {job}|someone|a friend")
    else:
        noun = draw.say("the {things}|the {animals}" if plural else "the {animal}|the {thing}|a {thing}")
    head = Subject(noun, noun, 2 if plural else 3, "they" if plural else "he")
    verb = draw.changing_verb()
    base, right, wrong = verb.base, head.present(verb.base), head.disagreeing(verb.base)
    who = f"{noun} {draw.one_of('who|that' if is_person else 'that|which')} "
    rest = draw.say("{adj}|very {adj}|from {city}|my friend|here")
    if draw.chance(0.5):
        this = "these are" if plural else "this is"
        opener = draw.one_of(f"I know|{this}|she likes|we met|I saw")
        said = Said(right, wrong).within(f"{opener} {who}", verb.tail)
    else:
        be, other = ("are", "is") if plural else ("is", "are")
        wrong, wrong_be = draw.pick(((wrong, be), (right, other)))
        said = Said(f"{right}{verb.tail} {be}", f"{wrong}{verb.tail} {wrong_be}").within(who, f" {rest}")
    return draw.clause(said, "agreement", base, head)


def reported(draw: Draw) -> Clause:
    """He says that she work here. → He says that she works here."""
    teller, inner = draw.subject(), draw.subject()
    verb = draw.changing_verb()
    base, say = verb.base, draw.one_of("think|say|know|believe|hope")
    between = f"{draw.one_of(' that| that|')} {inner.text} "
    says, works = teller.present(say), inner.present(base)
    bad_says, bad_works = teller.disagreeing(say), inner.disagreeing(base)
    wrong = draw.pick(((says, bad_works), (bad_says, works), (bad_says, bad_works)))
    said = Said(f"{says}{between}{works}", between.join(wrong)).within(f"{teller.text} ", verb.tail)
    return draw.clause(said, "agreement", base, inner)


def passive(draw: Draw) -> Clause:
    """The house was build in 1990. → The house was built in 1990."""
    noun = draw.one_of(
        "the {thing}|this {thing}|my {thing}|the {building}|the {things}|these {things}|my {things}"
    )
    plural = noun.endswith("s}")
    subject = Subject(draw.fill(noun), noun, 2 if plural else 3, "they" if plural else "it")
    base = draw.one_of(
        "make|write|build|steal|break|sell|clean|paint|buy|give|take|find|close|choose|design|forget|hide|see|send"
        "|throw|repair|cut|cook|wash|finish|publish|invent|destroy|fix|check|lose|deliver"
    )
    was = draw.chance(0.6)
    be = subject.was if was else subject.be
    when = " in {year}| yesterday" if was else " every day| here"
    verb = Verb(base, draw.say(f" by {{person}}| in {{city}}| by {{name}}|{when}| at {{place}}"))
    participle = verb.participle
    other = OTHER[be] if was else draw.other_person(subject).be
    says_by = verb.tail.startswith(" by ") or was  # *is sell here* alone might as well want *selling*
    # *the shop was clean yesterday* is right
    forms = (
        (2 if says_by and base not in ("clean", "close") else 0, base),
        (1, verb.past),
        (1, verb.regular_past),
    )
    wrong = draw.mistake(
        *((weight if form != participle else 0, f"{be} {form}") for weight, form in forms),
        (1, f"{other} {participle}"),
    )
    said = Said(f"{be} {participle}", wrong).within(f"{subject.text} ", verb.tail)
    return draw.clause(said, "passive", base, subject)


def right_only(draw: Draw) -> Clause:
    """I saw him cross the street. Things that look like mistakes and are none."""
    subject, verb = draw.subject(), draw.verb()
    whom = draw.one_of("me|him|her|us|them|my brother|the children")
    quality, also, aim = draw.fill("{adj}"), draw.verb(), draw.verb()
    other_quality = draw.fill("{adj}")
    who, tail, base = subject.text, verb.tail, verb.base
    present, likes = subject.present, subject.present("like")
    text = draw.pick(
        (
            f"{who} saw {whom} {base}{tail}",
            f"{who} helped {whom} {base}{tail}",
            f"{verb.ing}{tail} is {quality}",
            f"{who} {subject.be} looking forward to {verb.ing}{tail}",
            f"{who} used to {base}{tail}",
            f"{who} {likes} {verb.ing}{tail}",
            f"{who} had already {verb.participle}{tail}",
            f"{who} {verb.past}{tail} and went home",
            f"{who} would rather {base}{tail}",
            f"{who} had better {base}{tail}",
            f"what {who} {present('want')} is to {base}{tail}",
            f"{who} {present('enjoy')} {verb.ing}{tail}",
            f"{who} {present(base)}{tail} and {present(also.base)}{also.tail} every day",
            f"{who} {verb.past}{tail} to {aim.base}{aim.tail}",
            f"{who} {subject.be} used to {verb.ing}{tail}",
            f"to {base}{tail} is not {other_quality}",
        )
    )
    return Clause(text, text, "correct", f"{base}|{subject.key}|right")


def order_with_reason(draw: Draw) -> Clause:
    """It raining, so take your umbrella. → It is raining, so take your umbrella."""
    verb, why = draw.verb(), draw.dynamic_verb()
    subject = IT if draw.chance(0.2) else draw.subject()
    if subject == IT:
        why = Verb(draw.one_of("rain|snow"), draw.one_of("| again| a lot"))
    order = draw.one_of("|don't |let's |please ") + verb.base + verb.tail
    be, other = subject.be, draw.other_person(subject).be
    if draw.chance(0.6):
        wrong = draw.one_of(f"{why.ing}|{be} {why.base}|{other} {why.ing}")
        said, kind = Said(f"{be} {why.ing}", wrong).within("", why.tail), "present_continuous"
    else:
        said, kind = Said(f"{be} ", draw.one_of(f"|{other} ")), "agreement"
        said = said.within("", draw.say("{adj}|very {adj}|late|at {place}"))
    said = said.within(f"{subject.text} ")
    roll = draw.roll()
    if roll < 0.45:
        said = said.within("", f", so {order}")
    elif roll < 0.7:
        said = said.within(f"{order}, because " if draw.chance(0.3) else f"{order} because ")
    else:
        said = (
            said.capitalised().within(f"{order}{draw.one_of('. |! |. ')}")
            if draw.chance(0.6)
            else said.within(f"{order}, ")
        )
    return Clause(*said, kind, f"{verb.base}|{subject.key}|order", joinable=False)


def natural(draw: Draw) -> Clause:
    """Neither of them speaks French. A whole sentence with nothing wrong in it."""
    template = draw.pick(vocab.NATURAL)
    text, key = draw.fill(template), template.replace("|", "")
    if draw.chance(0.6):
        text, key = right_scripted(draw)
    words = text.rstrip('.?!"')
    mark = text[len(words) :]
    return Clause(words, words, "correct", f"{key}|natural", end=mark, joinable=False)
