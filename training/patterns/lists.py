"""Agreement where the subject is far away: the verbs of a list, and what stands between subject and verb."""

from __future__ import annotations

from training import vocabulary as vocab
from training.clauses import Clause, Draw, Said
from training.grammar import NEGATED, OTHER, Subject, Verb
from training.words import TAKES_A_VERB

# What may stand between a subject and its verb, and changes nothing.
APART = (
    ", one by one,|, like most of {poss} friends,|, as always,|, along with {poss} {kin},"
    "|, not {poss} parents,"
    "|, however,|, of course,|, on the other hand,|, for example,|, as you know,|, like {person},|, I think,"
    "|, it seems,|, together with {poss} {kin},|, as usual,|, in my opinion,|, tired and {adj},|, at last,"
    "|, without a word,|, as far as I know,|, in fact,|, too,|, however {adj},|, at the moment,"
    "|, like the {things},"
    "|, unlike {poss} {kin},|, with {poss} {adj} {things},|, after all,|, believe it or not,|, by the way,"
    "|, according to {name},|, as well as {poss} {kin},|, even the {adj} ones,|, more than ever,"
)
BEHIND = (
    " in the {building}| with the {things}| with two {animals}| at the next table| from {city}| next door"
    "| on the {thing}| behind the {things}| near {place}| of the {building}| with the {color} {clothes}"
    "| in the {adj} {thing}| opposite the {building}| of my {kin}| between the {things}| under the {things}"
)
HEADS = (
    "the man|the woman|the boy|the girl|the {job}|my {kin}|the {thing}|the {animal}|the owner|the price"
    "|the key"
    "|the colour|the box of {things}|the list of {things}|a bag of {things}|the story|the end|the number",
    "the men|the women|the boys|the girls|the people|my friends|the {things}|the {animals}|the keys"
    "|the students"
    "|the children|the windows|the houses|the players|the {job}s|the prices|the walls|the members",
)


def listed(draw: Draw) -> Clause:
    """She sings, dance and plays the piano. → She sings, dances and plays the piano."""
    subject = draw.subject()
    while not subject.third and draw.chance(0.7):
        subject = draw.subject()
    verbs = [draw.verb(exclude=TAKES_A_VERB) for _ in range(3)]
    if draw.chance(0.5):
        verbs = [Verb(verb.base, "") if draw.chance(0.4) else verb for verb in verbs]
    past = draw.chance(0.3)
    while past and not all(verb.changes for verb in verbs):
        verbs = [draw.changing_verb() for _ in range(3)]
    right = [verb.past if past else subject.present(verb.base) for verb in verbs]
    bad = [verb.base if past else subject.disagreeing(verb.base) for verb in verbs]
    which = draw.pick(((1,), (1,), (1,), (2,), (2,), (0,), (1, 2), (0, 1), (0, 2)))
    wrong = [bad[index] if index in which else right[index] for index in range(3)]
    link = draw.one_of(" and |, and | and then | and |, but ")
    between = (f"{verbs[0].tail}, ", f"{verbs[1].tail}{link}", verbs[2].tail)
    said = Said(
        "".join(form + tail for form, tail in zip(right, between, strict=True)),
        "".join(form + tail for form, tail in zip(wrong, between, strict=True)),
    )
    time = ""
    if past or draw.chance(0.4):
        time = draw.time(vocab.PAST_END if past else vocab.HABIT_END)
    head = f"{subject.text} "
    if draw.chance(0.12) and subject.third and not past:  # several mistakes, and one of another kind
        number = draw.number()
        return draw.clause(
            Said(f"is {number} years old, ", draw.one_of(f"has {number} years, |have {number} years, "))
            .followed_by(said)
            .within(head),
            "list",
            verbs[1].base,
            subject,
            joinable=False,
        )
    return draw.clause(said.within(head), "list", verbs[1].base, subject, time=time, joinable=False)


def interrupted(draw: Draw) -> Clause:
    """The boys, one by one, was leaving. → The boys, one by one, were leaving."""
    plural = draw.chance(0.5)
    if draw.chance(0.5):
        subject = draw.negatable()
    else:
        text = draw.say(HEADS[plural])
        subject = Subject(text, "head", 2 if plural else 3, "they" if plural else "it")
    between = draw.say(APART if draw.chance(0.6) else BEHIND)
    if subject.key == subject.text:
        between = draw.say(APART)  # *he in the building* is none
    verb, adj = draw.changing_verb(), draw.fill("{adj}")
    other_be = "are" if subject.third else "is"
    right, wrong, tail = draw.pick(
        (
            (subject.present(verb.base), subject.disagreeing(verb.base), verb.tail),
            (subject.be, other_be, f" {adj}"),
            (subject.was, OTHER[subject.was], f" {adj}"),
            (subject.be, other_be, f" {verb.ing}{verb.tail}"),
            (subject.was, OTHER[subject.was], f" {verb.ing}{verb.tail}"),
            (subject.have, OTHER[subject.have], f" {verb.participle}{verb.tail}"),
            (NEGATED[subject.do], NEGATED[OTHER[subject.do]], f" {verb.base}{verb.tail}"),
        )
    )
    if draw.chance(0.4):
        wrong = right
    said = Said(right, wrong).within(f"{subject.text}{between} ", tail)
    return draw.clause(said, "agreement", verb.base, subject, joinable=False)
