"""Which form follows another verb: the base after modals, *to*, or *-ing*."""

from __future__ import annotations

from miniserve.english.verbs import past
from training import lexicon as lex
from training import vocabulary as vocab
from training.clauses import Clause, Draw, Said
from training.grammar import PRONOUNS, Subject, Verb

MOVES = "go go come travel drive walk run fly stop wait return meet call phone stay work use open".split()
MODALS = ("can", "could", "should", "must", "may", "might", "would")


# *after work*, *he had work*: with these nothing need be wrong.
ALSO_NOUNS = frozenset("work help sleep rest dance travel sound".split())


def modal(draw: Draw) -> Clause:
    """She must to work. → She must work."""
    subject, verb = draw.subject(), draw.verb_or_be()
    base, modal, time = verb.base, draw.pick(MODALS), ""
    if draw.chance(0.25):
        said = _have_to(draw, subject, verb)
    else:
        wrong = draw.mistake(
            (5, f"{modal} to {base}"),
            (3, f"{modal} {verb.third}"),
            (2, f"{modal} {verb.ing}"),
            (3 if verb.changes else 0, f"{modal} {verb.past}"),
            (subject.third and modal in ("can", "must", "should"), f"{modal}s {base}"),
        )
        said = Said(f"{modal} {base}", wrong)
        if wrong == f"{modal} {verb.past}" and modal != "can":  # else *should have worked*
            time = draw.time(vocab.FUTURE_END if draw.chance(0.5) else vocab.HABIT_END)
    return draw.clause(said.within(f"{subject.text} ", verb.tail), "modal", base, subject, time=time)


def _have_to(draw: Draw, subject: Subject, verb: Verb) -> Said:
    """Need go. → Need to go."""
    base, need = verb.base, draw.one_of("have|need|have")
    lead, other = subject.present(need), subject.disagreeing(need)
    wrong = draw.mistake(
        (1, f"{other} to {base}"),
        (2 if need == "need" else 0, f"{lead} {base}"),  # *has write* would rather be *has written*
        (1, f"{lead} to {verb.third}"),
        (1, f"{lead} to {verb.ing}"),
        (1, f"{lead} to {verb.past}" if verb.changes else f"{other} to {base}"),
    )
    return Said(f"{lead} to {base}", wrong)


def past_modal(draw: Draw) -> Clause:
    """Yesterday I can't sleep. → Yesterday I couldn't sleep. And *must*, which becomes *had to*."""
    subject, verb = draw.negatable(), draw.verb_or_be()
    base, past = verb.base, verb.past
    could = (f"can {base}", f"can {base}", f"could to {base}")
    couldnt = (f"can't {base}", f"can't {base}", f"couldn't {past}", f"couldn't to {base}")
    had = f"must {base}" if base in ALSO_NOUNS or verb.participle == base else f"had {base}"
    had_to = (f"must {base}", f"must {base}", f"{subject.have} to {base}", had)
    right, mistakes = draw.pick(
        ((f"could {base}", could), (f"couldn't {base}", couldnt), (f"had to {base}", had_to))
    )
    said = Said(right, draw.pick(mistakes)).within(f"{subject.text} ", verb.tail)
    return draw.clause(said, "modal", base, subject, time=draw.time(vocab.PAST_END))


def adjective_to(draw: Draw) -> Clause:
    """It is difficult learn Chinese. → It is difficult to learn Chinese."""
    subject, verb = draw.subject(), draw.verb_or_be()
    base = verb.base
    if draw.chance(0.55):
        lead = draw.say(
            "it is {adj}|it is very {adj}|it's {adj}|it was {adj}|it is not {adj}|it's time"
            "|it is important|it takes me {num} minutes|it takes a lot of time|I don't know how"
            "|I don't know what|do you know how"
            "|I have no time|I don't have time|it is possible|it's better|it's impossible|we learned how"
        )
        key, end = lead.split(" ")[0], "?" if lead.startswith("do ") else None
    else:
        lead = f"{subject.attach(subject.be)} " + draw.say(
            "happy|ready|too {adj}|{adj} enough|very happy|too tired|afraid|sorry|free"
        )
        key, end = subject.key, None
    wrong = draw.mistake((5, base), (1, f"to {verb.third}"), (1, f"for {base}"))
    said = Said(f"to {base}", wrong).within(f"{lead} ", verb.tail)
    right, wrong = draw.contract(said)
    return Clause(right, wrong, "infinitive", f"{base}|{key}|infinitive", end, joinable=end is None)


def infinitive_question(draw: Draw) -> Clause:
    """Would you like come with us? → Would you like to come with us?"""
    subject, verb = draw.subject(), draw.verb_or_be()
    base, who = verb.base, subject.text
    lead = draw.pick(
        (
            f"would {who} like",
            f"{subject.do} {who} {draw.one_of('want|need|have')}",
            f"did {who} {draw.one_of('want|need|have|decide|forget')}",
        )
    )
    wrong = draw.mistake(
        (5, base), (1, f"to {verb.third}"), (1, f"to {verb.ing}"), (verb.changes, f"to {verb.past}")
    )
    return draw.question(Said(f"to {base}", wrong).within(f"{lead} ", verb.tail), "infinitive", base, subject)


def infinitive(draw: Draw) -> Clause:
    """I want buy a car. → I want to buy a car."""
    subject, verb = draw.subject(), draw.verb_or_be()
    base, head = verb.base, draw.pick(lex.WANT_TO)
    is_past = head in ("decide", "forget", "promise", "refuse", "agree", "offer") or draw.chance(0.2)
    who, other = subject.text, ""
    if head == "would_like":
        lead = draw.one_of("would like|would love")
        if subject in PRONOUNS and draw.chance(0.4):
            who, lead = f"{who}'d", "like"
    elif is_past:
        lead = past(head)
    else:
        lead, other = subject.present(head), subject.disagreeing(head)
    may_take_ing = head in ("want", "need", "decide", "hope", "would_like", "learn", "plan", "promise")
    wrong = draw.mistake(
        (6, f"{lead} {base}"),
        (1, f"{lead} to {verb.third}"),
        (1, f"{lead} to {verb.ing}"),
        (1, f"{lead} for {base}"),
        (2 if verb.changes else 0, f"{lead} to {verb.past}"),
        (2 if may_take_ing else 0, f"{lead} {verb.ing}"),
        (bool(other), f"{other} to {base}"),
        (bool(other), f"{other} {base}"),
    )
    said = Said(f"{lead} to {base}", wrong).within(f"{who} ", verb.tail)
    return draw.clause(said, "infinitive", base, subject)


def want_someone_to(draw: Draw) -> Clause:
    """She wants that I help her. → She wants me to help her. And *told me to call*."""
    subject, verb = draw.subject(), draw.verb_or_be()
    base = verb.base
    wants = draw.chance(0.6)
    who, whom = draw.pick(
        (
            ("I", "me"),
            ("he", "him"),
            ("she", "her"),
            ("we", "us"),
            ("they", "them"),
            ("you", "you"),
            ("my brother", "my brother"),
            ("people", "people"),
        )
    )
    head = draw.one_of("want|need|want" if wants else "ask|tell|invite|advise|teach|tell|ask")
    lead = subject.present(head) if wants or draw.chance(0.3) else past(head)
    if subject.text == who:
        who = whom = "Ana"
    said = f"{lead} that {who} {verb.third if who in ('he', 'she', 'my brother', 'Ana') else base}"
    wrong = draw.mistake(
        (2 if wants else 0, said),
        (wants, f"{lead} that {who} {base}"),
        (1 if wants else 4, f"{lead} {whom} {base}"),
        (1, f"{lead} {whom} to {verb.third}"),
    )
    both = Said(f"{lead} {whom} to {base}", wrong).within(f"{subject.text} ", verb.tail)
    return draw.clause(both, "infinitive", base, subject)


def purpose(draw: Draw) -> Clause:
    """He went to Lima for study law. → He went to Lima to study law."""
    subject, aim = draw.subject(), draw.verb()
    moved = draw.pick(MOVES)  # *I thank you for study* would want *studying*
    verb, base = Verb(moved, f" {draw.complement(moved)}"), aim.base
    main = draw.pick((verb.past, subject.present(verb.base)))
    wrong = draw.mistake(
        (1, f"for {base}"),
        (1, f"for to {base}"),
        (1, f"for {base}"),
        (1, f"to {aim.past}" if aim.changes else f"for to {base}"),
    )
    said = Said(f"to {base}", wrong).within(f"{subject.text} {main}{verb.tail} ", aim.tail)
    return draw.clause(said, "infinitive", base, subject)


def ing_after(draw: Draw) -> Clause:
    """They enjoy to dance. → They enjoy dancing."""
    subject, verb = draw.subject(), draw.verb()
    while verb.base in ALSO_NOUNS:
        verb = draw.verb()
    base, to_base = verb.base, f"to {verb.base}"
    if draw.chance(0.5):
        head = draw.one_of("enjoy|enjoy|finish|avoid|mind|keep|suggest|miss|practise|dislike")
        lead = f"{subject.text} {past(head) if draw.chance(0.3) else subject.present(head)}"
        wrong = draw.pick((to_base, to_base, base))
    else:
        quality = draw.one_of("interested in|good at|afraid of|tired of|bad at|excited about|proud of")
        lead = f"{subject.attach(subject.be)} {quality}"
        wrong = draw.pick((base, base, to_base))
        if draw.chance(0.2):
            lead, wrong = f"{subject.attach(subject.be)} looking forward to", base
    if draw.chance(0.3):
        preposition = draw.one_of("without|before|after|instead of")
        first = draw.verb()
        lead = f"{subject.text} {first.past}{first.tail} {preposition}"
        wrong = draw.pick((base, to_base))
    elif draw.chance(0.12):
        lead, wrong = draw.one_of("thank you for|thanks for|sorry for"), base
    said = Said(verb.ing, wrong).within(f"{lead} ", verb.tail)
    return draw.clause(said, "infinitive", base, subject)


def let_make(draw: Draw) -> Clause:
    """My boss lets me to leave early. → My boss lets me leave early. And: used to + base."""
    subject, verb = draw.subject(), draw.verb()
    base, bad_past = verb.base, verb.past if verb.changes else ""
    who = draw.one_of("me|him|her|us|them|my brother|the children")
    lead = draw.pick(("made", "let", subject.present("let"), subject.present("make"))) + f" {who}"
    wrong = draw.pick((f"to {base}", f"to {base}", verb.third, bad_past or f"to {base}"))
    if draw.chance(0.3):
        lead = "used to"
        wrong = draw.pick((bad_past or verb.ing, verb.ing, verb.third))
    said = Said(base, wrong).within(f"{subject.text} {lead} ", verb.tail)
    return draw.clause(said, "infinitive", base, subject)
