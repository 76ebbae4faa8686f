"""The right verb and no word too many: say and tell, make and do, and subjects that are said twice."""

from __future__ import annotations

from training import vocabulary as vocab
from training.clauses import Clause, Draw, Said
from training.conjugated import verb_forms
from training.grammar import NEGATED, Subject, Verb

# What is made and what is done, where learners take one for the other.
COLLOCATIONS = {
    "make": (
        "a mistake|mistakes|a lot of mistakes|a decision|a cake|a lot of noise|noise|friends|new friends"
        "|so much noise|too much noise|a terrible mistake|a big mistake|an important decision"
        "|a decision before {day}|money"
        "|a lot of money|a phone call|the bed|a plan|plans for {day}|progress|an effort|a suggestion"
        "|breakfast"
        "|lunch|dinner|a list|a promise|an appointment|coffee|some {drink}|a joke|a {adj} mistake|a choice"
        "|an offer|a reservation|fun of {person}|the beds|a speech|a difference|a complaint|an excuse|a film"
    ),
    "do": (
        "my homework|the homework|{poss} homework|the shopping|the cleaning|the washing-up|the washing"
        "|the dishes"
        "|exercise|a lot of exercise|yoga|an exam|a course|a course in {subject}|me a favour"
        "|{person} a favour"
        "|{poss} best|business with {person}|research|the laundry|the ironing|the housework|sport|an exercise"
        "|a lot of damage|karate|well in the exam|the cooking|a degree in {subject}|nothing|a good job"
        "|{poss} duty"
    ),
}
TELL = (
    "{person}|me|him|her|us|them|the {job}|{poss} {kin}|everybody",
    "that {fact}|that {fact}|{fact}|to {inf}|not to {inf}|about the {thing}|the truth|the news|a story"
    "|a lie|why"
    "|where the {building} is|what to do|the time|everything|the answer",
)
SAID = (
    "that {fact}|that {fact}|that {fact}|hello|goodbye|hello to {person}|goodbye to {person}|sorry|yes|no"
    "|sorry to {person}|thank you"
)
# A verb, the noun that learners take for it, and what follows.
VERB_NOT_NOUN = (
    ("advise", "advice", "{person} to {inf}|{person} not to {inf}|{person} about the {thing}"),
    ("believe", "belief", "{person}|in {person}|that story|the {job}|it|every word"),
    ("prove", "proof", "it|that it is true|{poss} innocence|{poss} theory|him wrong"),
    ("lose", "loose", "the {thing}|weight|{poss} {thing}|the match|{poss} keys|money|time|the game"),
    ("breathe", "breath", "slowly|deeply|through the nose|fresh air|in this room"),
    ("live", "life", "in {city}|alone|with {person}|near the sea|in a {building}"),
    ("choose", "choice", "the {thing}|a {thing}|the {color} one|between two jobs"),
    ("succeed", "success", "in life|in {subject}|in business"),
    ("relieve", "relief", "the pain|the stress"),
    ("affect", "effect", "{person}|the {thing}|{poss} health|everybody"),
    ("complain", "complaint", "about the {thing}|about {person}|about everything"),
    ("arrive", "arrival", "on time|late|in {city}|at noon"),
)
APPOSED = (
    "my friend|my cousin|our neighbour|my colleague|my flatmate|my brother|my uncle",
    "my friend|my cousin|our neighbour|my colleague|my flatmate|my sister|my aunt",
)


def _fact(draw: Draw) -> str:
    """What somebody may say: "he was tired"."""
    subject, verb = draw.negatable(), draw.verb()
    return draw.pick(
        (
            f"{subject.text} {subject.was} {draw.fill('{adj}')}",
            f"{subject.text} would {verb.base}{verb.tail}",
            f"{subject.text} had {verb.participle}{verb.tail}",
            f"{subject.text} {verb.past}{verb.tail}",
        )
    )


def say_tell(draw: Draw) -> Clause:
    """She said me that it was late. → She told me that it was late. One tells somebody, not *to* somebody,
    and says something."""
    subject = draw.negatable()
    if draw.chance(0.65):
        right, wrong = "tell", "say"
        tail = f"{draw.say(TELL[0])} {draw.one_of(TELL[1])}"
    else:
        right, wrong, tail = "say", "tell", draw.one_of(SAID)
    tail = draw.fill(tail.replace("{fact}", _fact(draw)))
    if draw.chance(0.15) and right == "tell":
        head = draw.say(
            "can you |could you |please |don't |you must |I'd like to |let me |did {name} |will you "
        )
        said = Said("tell", "say").within(head, f" {tail}")
        end = "?" if head.startswith(("can", "could", "did", "will")) else None
        return draw.clause(said, "say_tell", "tell", subject, end=end, joinable=False)
    said, _ = verb_forms(draw, subject, right, wrong)
    if right == "tell" and draw.chance(0.25):
        said = Said(said.right, f"{said.right} to")
    return draw.clause(said.within(f"{subject.text} ", f" {tail}"), "say_tell", right, subject)


def make_do(draw: Draw) -> Clause:
    """I have to make my homework. → I have to do my homework."""
    subject = draw.negatable()
    right, wrong = draw.pick((("make", "do"), ("do", "make")))
    tail = draw.say(COLLOCATIONS[right])
    if draw.chance(0.2):
        head = draw.say(
            "can you |could you |please |don't |you must |I'd like to |let's |did {name} |why do you "
        )
        said = Said(right, wrong).within(head, f" {tail}")
        end = "?" if head.startswith(("can", "could", "did", "why")) else None
        return draw.clause(said, "make_do", right, subject, end=end, joinable=False)
    said, time = verb_forms(draw, subject, right, wrong)
    time = time if draw.chance(0.5) else ""
    return draw.clause(said.within(f"{subject.text} ", f" {tail}"), "make_do", right, subject, time=time)


def verb_not_noun(draw: Draw) -> Clause:
    """I advice you to wait. → I advise you to wait."""
    subject = draw.somebody()
    verb, noun, tails = draw.pick(VERB_NOT_NOUN)
    plain = f"can|should|must|will|didn't|want to|have to|{NEGATED[subject.do]}|might|could"
    if subject.third:
        plain = plain.replace("want to|have to", "wants to|has to")
    lead = draw.say(plain)
    said = Said(f"{lead} {verb}", f"{lead} {noun}")
    if draw.chance(0.4) and not noun.endswith("s"):
        said = Said(subject.present(verb), f"{noun}s" if subject.third else noun)
    said = said.within(f"{subject.text} ", f" {draw.say(tails)}")
    return draw.clause(said, "noun_for_verb", verb, subject, joinable=False)


def _doubled(draw: Draw) -> tuple[Subject, str]:
    """A subject, and the pronoun that a learner says after it."""
    roll = draw.roll()
    if roll < 0.40:
        female = draw.chance(0.5)
        name = draw.pick(vocab.FEMALE if female else vocab.MALE)
        text = name if draw.chance(0.3) else f"{draw.one_of(APPOSED[female])} {name}"
        return Subject(text, "friend", 3, "she" if female else "he"), "she" if female else "he"
    if roll < 0.58:
        text = draw.say(
            "the {thing}|this {thing}|my {thing}|the {event}|the {building}|the {thing} that I bought"
            "|the {thing} that we saw on {day}|the {event} that we went to|the {thing} you gave me"
        )
        return Subject(text, "thing", 3, "it"), "it"
    if roll < 0.68:
        text = draw.say("the {things}|my {things}|these {things}|the {animals}")
        return Subject(text, "things", 2, "they"), "they"
    if roll < 0.77:
        female = draw.chance(0.5)
        who = draw.one_of("the woman|the girl|my aunt" if female else "the man|the boy|my uncle")
        behind = draw.say(
            " who lives upstairs| who lives in {city}| who works at {place}| that I met {past}"
            "| who sits next to {person}| from {city}| who helped {person}| with the {adj} {thing}"
        )
        return Subject(who + behind, "person", 3, "she" if female else "he"), "she" if female else "he"
    if roll < 0.85:
        text = draw.say(
            "the people who live next door|my parents|my friends|the children|my brothers|{name} and {name}"
            "|the people in my town"
        )
        return Subject(text, "people", 2, "they"), "they"
    if roll < 0.92:
        pronoun = draw.one_of("he|she")
        return Subject(
            draw.say("the {job}|the new {job}|our {job}|the {job} next door"), "job", 3, pronoun
        ), pronoun
    kin = draw.pick([who for who in vocab.KNOWN_PEOPLE if not who.endswith(":x") and "{" not in who])
    text, _, gender = kin.partition(":")
    pronoun = "she" if gender == "f" else "he"
    return Subject(text, "kin", 3, pronoun), pronoun


def doubled_subject(draw: Draw) -> Clause:
    """My friend Jon he lives in Bilbao. → My friend Jon lives in Bilbao."""
    subject, pronoun = _doubled(draw)
    adj = draw.fill("{adj}")
    if pronoun == "it" or subject.key == "things":
        rest = draw.pick(
            (
                f"{subject.be} {adj}",
                f"{subject.was} {adj}",
                f"{subject.be} very {adj}",
                f"{subject.was} too {adj}",
                f"{subject.present('cost')} {draw.number()} euros",
                f"{NEGATED[subject.do]} work",
                f"{NEGATED[subject.be]} {adj}",
                f"{subject.be} on the {draw.fill('{thing}')}",
                f"{subject.was} in the {draw.fill('{thing}')}",
            )
        )
    else:
        verb, dynamic = draw.verb_to_negate(), draw.dynamic_verb()
        rest = draw.pick(
            (
                f"{subject.present(verb.base)}{verb.tail}",
                f"{subject.present(verb.base)}{verb.tail}",
                f"{verb.past}{verb.tail}",
                f"{subject.be} {adj}",
                f"{subject.was} {adj}",
                f"{subject.be} {dynamic.ing}{dynamic.tail}",
                f"{subject.have} {verb.participle}{verb.tail}",
                f"{NEGATED[subject.do]} {verb.base}{verb.tail}",
                f"didn't {verb.base}{verb.tail}",
                f"can {verb.base}{verb.tail}",
                f"will {verb.base}{verb.tail}",
            )
        )
    said = Said(rest, f"{pronoun} {rest}").within(f"{subject.text} ")
    return draw.clause(said, "doubled_subject", rest.split()[0], subject, joinable=False)


def passive_without_be(draw: Draw) -> Clause:
    """The Mona Lisa painted by Leonardo. → The Mona Lisa was painted by Leonardo."""
    plural = draw.chance(0.35)
    text = draw.say(
        "the {things}|these {things}|my {things}|two {things}|all the {things}"
        if plural
        else "the {thing}|this {thing}|my {thing}|the {building}|this {building}|the {adj} {thing}"
        "|our {thing}"
    )
    subject = Subject(text, "passive", 2 if plural else 3, "they" if plural else "it")
    base = draw.one_of(
        "make|write|build|steal|paint|give|take|find|choose|see|send|throw|repair|publish|invent|design|buy"
        "|use|draw"
        "|deliver|cancel|create|check|cook|clean|wash|discover|eat"
    )
    participle = Verb(base, "").participle
    tail = draw.say(
        "by {person}|by {name}|by {name}|by my {kin}|by the {job}|in {year}|by {name} in {year}"
        "|by {name} {past}"
    )
    said = Said(f"{subject.was} {participle}", participle).within(f"{subject.text} ", f" {tail}")
    return draw.clause(said, "passive", base, subject, joinable=False)
