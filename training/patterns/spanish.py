"""What Spanish says otherwise: *tener* for to be, and subjects that may be left out."""

from __future__ import annotations

from training import vocabulary as vocab
from training.clauses import Clause, Draw, Said
from training.grammar import CONTRACTED, HE, NEGATED, OTHER, PRONOUNS, SHE, THEY, WE, Subject

# What one *has* in Spanish and *is* in English, where the two words differ.
NOUNS = {
    "hungry": "hunger",
    "thirsty": "thirst",
    "afraid": "fear",
    "sleepy": "sleep",
    "right": "reason",
    "lucky": "luck",
    "scared": "fear",
    "in a hurry": "hurry",
    "careful": "care",
    "ashamed": "shame",
}


# First words of a name that tell whether it is a he or a she.
HE_OR_SHE = (*vocab.MALE, *vocab.FEMALE, *vocab.LADIES, "Mr", "Mr.")


def age(draw: Draw) -> Clause:
    """I have 20 years. → I am 20 years old."""
    subject = draw.subject()
    number = draw.pick((str(draw.rng.randint(2, 99)), draw.number()))
    who, be, have, time = subject.text, subject.be, subject.have, ""
    if draw.chance(0.15):
        be, have = subject.was, "had"
        time = " " + draw.say("when I met {person}|last year|in {year}|then")
    if draw.chance(0.2):
        wrong = draw.one_of(
            f"how many years {have} {who}|how old {have} {who}|how many years {subject.do} {who} have"
            f"|how old {who} {be}"
        )
        return draw.question(Said(f"how old {be} {who}", wrong).within("", time), "have_be", "be", subject)
    wrong = draw.one_of(
        f"{have} {number} years|{have} {number} years|{have} {number} years old"
        f"|{_plain(have)} {number} years|{be} {number} years"
    )
    said = Said(f"{be} {number} years old", wrong).within(f"{who} ", time)
    return draw.clause(said, "have_be", "be", subject)


def _plain(have: str) -> str:
    """*has* as one who forgets the third person writes it."""
    return "have" if have == "has" else have


def have_feeling(draw: Draw) -> Clause:
    """She has hunger. → She is hungry."""
    subject = draw.subject()
    feeling = draw.one_of(
        "hungry|hungry|thirsty|hot|cold|afraid|afraid|sleepy|right|wrong|lucky|scared|in a hurry|in a hurry"
        "|careful|jealous|ashamed"
    )
    noun = NOUNS.get(feeling, feeling)
    degree = draw.one_of("||||very |so ")
    if feeling in ("right", "wrong", "in a hurry"):
        degree = ""
    of = ""
    if feeling in ("afraid", "scared"):
        of = draw.say(" of {animals}| of the dark|| of the {animal}| of flying| of {things}| of {poss} {kin}")
    was = draw.chance(0.2)
    time = f" {draw.time(vocab.PAST_END)}" if was else draw.one_of("|| now| today")
    be, have = (subject.was, "had") if was else (subject.be, subject.have)
    word = feeling if degree or draw.chance(0.25) else noun
    if word == "fear":
        feeling = "afraid"
    wrong = draw.mistake((3, have), (1, _plain(have)))
    said = Said(f"{subject.attach(be)} {degree}{feeling}", f"{subject.text} {wrong} {degree}{word}")
    return draw.clause(said.within("", of + time), "have_be", "be", subject)


def agree(draw: Draw) -> Clause:
    """I am agree with you. → I agree with you."""
    subject = draw.negatable()
    who, be = subject.text, subject.be
    tail = draw.say(" with {person}| with you|| with the {thing}| with that| with me")
    wrong = draw.mistake(
        (2, f"{be} agree"), (1, f"{be} agreed"), (1, "agree" if subject.third else f"{be} agree")
    )
    said = Said(f"{who} {subject.present('agree')}", f"{who} {wrong}")
    if subject in PRONOUNS and wrong.startswith(be) and draw.chance(0.35):
        said = Said(said.right, f"{who}{CONTRACTED[be]} agree")
    roll = draw.roll()
    if roll < 0.25:
        said = Said(f"{who} {NEGATED[subject.do]} agree", f"{who} {be} not agree")
    elif roll < 0.5:
        wrong = draw.one_of(f"{be} {who} agree|{be} {who} agree|{OTHER[subject.do]} {who} agree")
        asked = Said(f"{subject.do} {who} agree", wrong).within("", tail)
        return draw.question(asked, "have_be", "agree", subject)
    elif roll < 0.65:
        tail += f" {draw.time(vocab.PAST_END)}"
        said = Said(f"{who} agreed", f"{who} {draw.one_of(f'{subject.was} agree|{be} agree|agree')}")
    return draw.clause(said.within("", tail), "have_be", "agree", subject)


def born(draw: Draw) -> Clause:
    """I born in Madrid. → I was born in Madrid."""
    subject = draw.subject()
    when = draw.say("in {year}|in {city}|on {day}|in {month}|in {city} in {year}|on {month} 5th")
    was = subject.was
    if draw.chance(0.2):
        who, word = subject.text, draw.one_of("where|when|what year|why")
        wrong = draw.one_of(
            f"did {who} born|{who} {was} born|{who} born|{OTHER[was]} {who} born|{subject.be} {who} born"
        )
        said = Said(f"{was} {who} born", wrong).within(f"{word} ")
        return draw.question(said, "have_be", "bear", subject)
    wrong = draw.one_of(f"born|{subject.be} born|{OTHER[was]} born|borned|{subject.have} born")
    said = Said(f"{was} born", wrong).within(f"{subject.text} ", f" {when}")
    return draw.clause(said, "have_be", "bear", subject)


def _weather(draw: Draw) -> str:
    """What *it* does, and when: "rained a lot yesterday"."""
    was = draw.one_of("was very cold|rained a lot|was sunny|snowed|rained|was very hot|was windy|was dark")
    was += f" {draw.time(vocab.PAST_END)}"
    will = draw.one_of("will be sunny|will rain|is going to rain|will be cold|will snow")
    will += f" {draw.time(vocab.FUTURE_END)}"
    now = draw.one_of("is raining|is snowing|is getting dark") + f" {draw.time(vocab.NOW_END)}"
    often = draw.one_of("rains a lot|is very hot|snows|is cold|gets dark early")
    often += draw.say(" in {month}| in {city}| in summer| in winter| here")
    return draw.pick((was, will, now, often))


def missing_it(draw: Draw) -> Clause:
    """Is important to study. → It is important to study."""
    joinable, leads = True, "||||I think that |I think |in my country |for {person} |sometimes "
    leads = leads.replace("{person}", draw.person())
    if draw.chance(0.2):
        rest, leads = _weather(draw), "||||I think that |I think |I hope "
        if rest.startswith(("is raining", "is snowing", "is getting")):
            leads = "||now |at the moment |outside |right now |and now |look! "
    elif draw.chance(0.2):
        joinable, leads = False, "|in my opinion, |for me, |to be honest, |I think |I think that |well, "
        rest = draw.one_of("is |is |was ") + draw.say(
            "a {adj} {thing}|a good idea|very {adj}|a {adj} {building}|a pity|the best day of my life"
            "|a good film|not a problem|too late|my fault|a very good {job}|not fair|the same {thing}"
        )
    elif draw.chance(0.45):
        joinable, leads = (
            False,
            "||||I think that |I think |I believe ",
        )  # *she left because was late* wants *she*
        rest = draw.say(
            "is raining|is snowing|was raining|is very cold|is cold today|is hot in summer|is late|was late"
            "|was very dark|is sunny today|is windy|rains a lot in {city}|rained yesterday|will rain tomorrow"
            "|is time to go home|is {hour}|is three o'clock|was a {adj} day|is Monday today|snows in winter"
            "|is my birthday today|is my first day at {place}"
        )
    else:
        quality = draw.say(
            "important|difficult|easy|very important|good|dangerous|necessary|possible|impossible|very {adj}"
            "|nice|better|expensive|fun|forbidden|great|hard|cheap"
        )
        verb = draw.verb()
        be, negated = draw.one_of("is|is|is|was"), draw.one_of("|||not ")
        if draw.chance(0.25):
            said = Said(f"{be} it {quality} to {verb.base}", f"{be} {quality} to {verb.base}").within(
                "", verb.tail
            )
            return Clause(
                *said, "missing_subject", f"{verb.base}|it|missing_subject", end="?", joinable=False
            )
        rest = f"{be} {negated}{quality} to {verb.base}{verb.tail}"
    # *Today is cold* would be right.
    said = Said(f"it {rest}", rest).within(draw.one_of(leads))
    return Clause(*said, "missing_subject", f"it|{rest[:14]}|missing_subject", joinable=joinable)


def missing_pronoun_thing(draw: Draw) -> Clause:
    """Don't buy those shoes, are too expensive. → Don't buy those shoes, they are too expensive."""
    plural = draw.chance(0.5)
    pronoun, be = ("they", draw.one_of("are|were")) if plural else ("it", draw.one_of("is|was"))
    noun = draw.say(
        "these {things}|those {things}|the {things}|my {things}|the {color} {things}"
        if plural
        else "this {thing}|that {thing}|the {thing}|my {thing}|the {adj} {thing}|this {building}|the {animal}"
    )
    # The main clause has a subject that cannot be that of the second one, too.
    mains = "don't buy|look at|don't touch|take|open|bring me|don't lose|please return|put away"
    if be == "is":
        mains += "|I like|I don't like|I bought|I want|I can't find|do you like|we didn't sell|I lost"
    if (be != "are" and not plural) or be == "is":
        mains += "|we need|they want|we lost|we didn't buy|they sold|we like|you can't use|you broke"
    if plural:
        mains += (
            "|I like|she loves|he sold|I want|{name} has|I can't find|I don't like|I bought|my sister hates"
        )
    main = draw.say(mains)
    rest = be + draw.say(" {adj}| very {adj}| too {adj}| not {adj}| from {city}| on the {thing}| so {adj}")
    if draw.chance(0.35) and not main.startswith("do "):
        link, said = ". ", Said(f"{pronoun} {rest}", rest).capitalised()
    else:
        link, said = draw.one_of(", | because | because | but |; "), Said(f"{pronoun} {rest}", rest)
    end = "?" if main.startswith("do ") else None
    said = said.within(f"{main} {noun}{link}")
    return Clause(*said, "missing_subject", f"{main}|{noun[-8:]}|missing_subject", end, joinable=False)


def missing_pronoun(draw: Draw) -> Clause:
    """Ana is at home because is tired. → Ana is at home because she is tired."""
    subject, verb, second = draw.subject(), draw.verb(), draw.verb()
    while subject.key == "name" and subject.text.split()[0] not in HE_OR_SHE:
        subject = draw.subject()
    if subject.key.endswith(":x") or subject.key in vocab.PRONOUN_SINGULAR:
        subject = draw.pick((HE, SHE, THEY))
    again = Subject(subject.pronoun, subject.pronoun, subject.person, subject.pronoun)
    past, commands = draw.chance(0.3), False
    if past:
        rest = draw.pick((f"{again.was} {draw.fill('{adj}')}", f"{second.past}{second.tail}"))
    elif draw.chance(0.5):
        rest = f"{again.be} {draw.say('{adj}|very {adj}|too {adj}|in {city}|a {job}|not {adj}')}"
    else:
        rest = f"{again.present(second.base)}{second.tail}"
        commands = not again.third  # *we are late, so take the bus* is right
    while subject.third and subject.pronoun != "it" and not verb.is_alone:
        verb = draw.verb()  # *Ana has that table because is old*: the table, or Ana?
    roll = draw.roll()
    if past and roll < 0.7:
        main = f"{subject.text} {draw.one_of(f'{verb.past}|could not {verb.base}')}{verb.tail}"
    elif past:
        main = f"{subject.text} {subject.was} {draw.fill('{adj}')}"
    elif roll < 0.35:
        main = f"{subject.text} {subject.present(verb.base)}{verb.tail}"
    elif roll < 0.6:
        auxiliary = draw.pick(("can", "should", "will", NEGATED[subject.do], "must"))
        main = f"{subject.text} {auxiliary} {verb.base}{verb.tail}"
        main = main.replace("can ", "can't ", 1) if draw.chance(0.5) else main
    else:
        main = f"{subject.attach(subject.be)} {draw.fill('{adj}')}"
    # *We like the house when was built*, but not *when opened*, which might be us.
    if draw.chance(0.3) and subject.pronoun == "it" and rest.startswith(("is ", "was ")):
        main = f"{draw.pick((WE, THEY)).text} like {subject.text}"
    said = Said(f"{again.text} {rest}", rest)
    roll = draw.roll()
    if roll < 0.15:
        said = said.within(f"when {main}, ")
    elif roll < 0.3 and not commands:
        return draw.clause(
            said.capitalised().within(f"{main}. "), "missing_subject", second.base, subject, joinable=False
        )
    else:
        links = (
            " because| because| because| when| although"
            + ("" if commands else "|, so")
            + ("" if past else "| if")
        )
        said = said.within(f"{main}{draw.one_of(links)} ")
    return draw.clause(said, "missing_subject", second.base, subject)
