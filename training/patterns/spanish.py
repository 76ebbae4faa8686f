"""What Spanish says otherwise: *tener* for to be, and subjects that may be left out."""

from __future__ import annotations

from training import vocabulary as vocab
from training.clauses import Clause, Draw, Said
from training.grammar import CONTRACTED, HE, NEGATED, OTHER, PRONOUNS, SHE, THEY, WE, I, Subject

# What one *has* in Spanish and *is* in English, where the two words differ.
NOUNS = {
    "hungry": "hunger",
    "thirsty": "thirst",
    "afraid": "fear",
    "sleepy": "sleep",
    "right": "reason",
    "lucky": "luck",
    "scared": "fear",
}


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
        "hungry|thirsty|hot|cold|afraid|sleepy|right|wrong|lucky|scared|in a hurry|careful|jealous|ashamed"
    )
    noun = NOUNS.get(feeling, feeling)
    degree = draw.one_of("||very |so ")
    if feeling in ("right", "wrong", "in a hurry"):
        degree = ""
    if feeling == "afraid":
        feeling += draw.say(" of {animals}| of the dark|| of the {animal}| of flying")
    was = draw.chance(0.2)
    time = f" {draw.time(vocab.PAST_END)}" if was else draw.one_of("|| now| today")
    be, have = (subject.was, "had") if was else (subject.be, subject.have)
    word = feeling if draw.chance(0.6) or degree or " " in feeling else noun
    if word == "fear":
        feeling = "afraid"
    wrong = draw.mistake((3, have), (1, _plain(have)))
    said = Said(f"{subject.attach(be)} {degree}{feeling}", f"{subject.text} {wrong} {degree}{word}")
    return draw.clause(said.within("", time), "have_be", "be", subject)


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
    if draw.chance(0.3):
        said = Said(f"{who} {NEGATED[subject.do]} agree", f"{who} {be} not agree")
    return draw.clause(said.within("", tail), "have_be", "agree", subject)


def born(draw: Draw) -> Clause:
    """I born in Madrid. → I was born in Madrid."""
    subject = draw.subject()
    when = draw.say("in {year}|in {city}|on {day}|in {month}|in {city} in {year}|on {month} 5th")
    was = subject.was
    wrong = draw.one_of(f"born|{subject.be} born|{OTHER[was]} born|borned|{subject.have} born")
    said = Said(f"{was} born", wrong).within(f"{subject.text} ", f" {when}")
    return draw.clause(said, "have_be", "bear", subject)


def missing_it(draw: Draw) -> Clause:
    """Is important to study. → It is important to study."""
    if draw.chance(0.45):
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
        rest = f"{be} {negated}{quality} to {verb.base}{verb.tail}"
    lead = draw.one_of("||||today |I think that |I think |in my country |in winter |sometimes ")
    said = Said(f"it {rest}", rest).within(lead)
    return Clause(*said, "missing_subject", f"it|{rest[:14]}|missing_subject")


def missing_pronoun(draw: Draw) -> Clause:
    """Ana is at home because is tired. → Ana is at home because she is tired."""
    subject, verb, second = draw.subject(), draw.verb(), draw.verb()
    while subject.key == "name" and subject.text.split()[0] not in vocab.MALE + vocab.FEMALE:
        subject = draw.subject()
    if subject.key.endswith(":x") or subject.key in vocab.PRONOUN_SINGULAR:
        subject = draw.pick((HE, SHE, THEY))
    again = Subject(subject.pronoun, subject.pronoun, subject.person, subject.pronoun)
    if draw.chance(0.5):
        rest = f"{again.be} {draw.say('{adj}|very {adj}|too {adj}|in {city}|a {job}|not {adj}')}"
    else:
        rest = f"{again.present(second.base)}{second.tail}"
    if draw.chance(0.6):
        main = f"{subject.text} {subject.present(verb.base)}{verb.tail}"
    else:
        main = f"{subject.attach(subject.be)} {draw.fill('{adj}')}"
    if draw.chance(0.3) and subject.pronoun == "it":
        main = f"{draw.pick((I, WE, THEY)).text} like {subject.text}"
    word = draw.one_of(" because| because| because| when| if| although|, so")
    said = Said(f"{again.text} {rest}", rest).within(f"{main}{word} ")
    return draw.clause(said, "missing_subject", second.base, subject)
