"""Present simple and continuous: agreement, the missing *be*, and which of the two tenses it is."""

from __future__ import annotations

from miniserve.english.verbs import ing, regular_past, third_person
from training import vocabulary as vocab
from training.clauses import Clause, Draw, Said
from training.grammar import IT, OTHER
from training.lexicon import STATIVE


def present_simple(draw: Draw) -> Clause:
    """He go to school every day. → He goes to school every day."""
    subject, verb = draw.subject(), draw.verb()
    base, right = verb.base, subject.present(verb.base)
    time, adverb = "", ""
    if draw.chance(0.45) or not verb.changes:  # *he put* alone might as well be past
        time = draw.time(vocab.HABIT_END)
    elif draw.chance(0.4):
        adverb = draw.pick(vocab.HABIT_MID) + " "
    elif subject.third and draw.chance(0.15):
        adverb = draw.one_of("also |still |only |really |just ")
    wrong = draw.mistake(
        (6 if subject.third else 1, subject.disagreeing(base)),
        (2 if subject.third and right != base + "s" else 0, base + "s"),
        (2 if time and base not in STATIVE and verb.changes else 0, f"{subject.be} {base}"),
    )
    said = Said(right, wrong).within(f"{subject.text} {adverb}", verb.tail)
    return draw.clause(said, "agreement", base, subject, time=time)


def be_present(draw: Draw) -> Clause:
    """She are very tired. → She is very tired."""
    subject = draw.subject()
    rest = draw.say(
        "{adj}|very {adj}|a {job}|from {city}|in {place}|at home|{num} years old|ready for the {thing}"
        "|late for the {thing}|my favourite {thing}|so {adj}|good at {subject}|not very {adj}|{adj} and {adj}"
        "|always {adj}|always {adj}|always late|never at home|never {adj}|often {adj}|usually {adj}"
        "|sometimes {adj}|interested in {subject}"
        "|afraid of {animals}|the best|here"
    )
    if draw.chance(0.25):
        rest += " " + draw.one_of("today|now|this week|this morning|every morning")
    wrong = draw.mistake(
        (4, f"{draw.other_person(subject).be} "),
        (4, ""),
        (1 if not subject.third or subject.text in ("he", "she") else 0, "be "),
    )
    said = Said(f"{subject.attach(subject.be)} {rest}", f"{subject.text} {wrong}{rest}")
    return draw.clause(said, "agreement" if wrong else "missing_be", "be", subject)


def there_be(draw: Draw) -> Clause:
    """There is many people in the park. → There are many people in the park."""
    plural = draw.chance(0.6)
    noun = draw.say(
        "{num} {things}|many {things}|a lot of {things}|some {things}|many people|two {animals}|{num} people"
        if plural
        else "a {thing}|a {adj} {thing}|a {animal}|some {drink}|a problem|a {building}"
    )
    place = draw.say(" in {place}| in the {building}| near {place}| on the {thing}| here| in {city}|")
    right, other = ("are", "is") if plural else ("is", "are")
    have = "have" if plural else "has"
    first = place not in ("", " here") and draw.chance(0.25)  # in my street there are …
    wrong = draw.mistake(
        (3, f"there {other}"), (1, f"there {have}"), (plural and not first, "have"), (1, "there be"),
        (2 if plural or first else 0, right),
    )  # fmt: skip
    time = ""
    if draw.chance(0.3):
        time = draw.time(vocab.PAST_END)
        present, right = right, "were" if plural else "was"
        wrong = draw.pick((f"there {OTHER[right]}", f"there {present}"))
    said = Said(f"there {right}", wrong).within("", f" {noun}")
    said = said.within(f"{place.strip()}{draw.one_of(' |, | ')}") if first else said.within("", place)
    joinable = wrong.startswith("there ")  # *he likes it and have a dog* might as well want *has*
    name = f"there|{noun[-8:]}|there"
    return Clause(*draw.framed(said, time), "agreement", name, joinable=joinable, has_time=bool(time))


def present_continuous(draw: Draw) -> Clause:
    """I am read a book now. → I am reading a book now."""
    subject, verb = draw.subject(), draw.dynamic_verb()
    base, be, other = verb.base, subject.be, draw.other_person(subject).be
    naive = base + "ing"
    doubled = naive == verb.ing and base not in ("eat", "see") and draw.chance(0.3)
    look = draw.chance(0.2)
    marked = look or draw.chance(0.75)
    time = draw.time(vocab.NOW_END) if marked and not look else ""
    tells = marked and time != "now"  # *she works in a bank now* is right
    wrong = draw.mistake(
        (4 if verb.changes else 0, f"{be} {base}"),  # *is cut* is a passive
        (3, verb.ing),
        (2, f"{other} {verb.ing}"),
        (1, f"{be} {verb.third}"),
        (2 if naive != verb.ing else 0, f"{be} {naive}"),
        (doubled, f"{be} {base}{base[-1]}ing"),
        (3 if tells else 0, base),
        (3 if tells else 0, verb.third),
    )
    said = Said(f"{subject.attach(be)} {verb.ing}{verb.tail}", f"{subject.text} {wrong}{verb.tail}")
    kind = "present_continuous"
    if not look:
        return draw.clause(said, kind, base, subject, time=time, joinable=marked or wrong != verb.ing)
    opener = draw.one_of("look! |listen! |be quiet! |look, |hurry up! ")
    if opener.endswith("! "):
        said = said.capitalised()
    return draw.clause(said.within(opener), kind, base, subject, joinable=False)


def stative(draw: Draw) -> Clause:
    """They are wanting a car. → They want a car."""
    subject = draw.subject()
    base = draw.one_of("know|like|want|need|believe|understand|prefer|hate|love|belong|own")
    said = Said(subject.present(base), f"{subject.be} {ing(base)}")
    said = said.within(f"{subject.text} ", " " + draw.complement(base))
    return draw.clause(said, "present_continuous", base, subject, time=draw.one_of("||now|at the moment|"))


def weather(draw: Draw) -> Clause:
    """It rain a lot here every year. → It rains a lot here every year."""
    base, tail = draw.pick(
        (("rain", ""), ("snow", ""), ("rain", " a lot"), ("snow", " a lot"), ("rain", " all day"))
    )
    place = draw.say("|| in {city}| here| in the mountains")
    rains, rained, raining = third_person(base), regular_past(base), ing(base)
    right, mistakes, times = draw.pick(
        (
            (rains, f"{base}|is {base}", vocab.HABIT_END),
            (rained, f"{base}|{rains}|was {base}", vocab.PAST_END),
            (f"is {raining}", f"is {base}|{raining}|{base}|are {raining}", vocab.NOW_END),
            (f"will {base}", f"will {rains}|will to {base}|will {raining}|{base}", vocab.FUTURE_END),
            (f"is going to {base}", f"is going {base}|going to {base}|is go to {base}", vocab.FUTURE_END),
            (f"doesn't {base}", f"don't {base}|no {base}|doesn't {rains}|not {base}", vocab.HABIT_END),
            (f"didn't {base}", f"didn't {rained}|no {base}|doesn't {base}", vocab.PAST_END),
        )
    )
    said = Said(right, draw.one_of(mistakes)).within("it ", f"{tail}{place}")
    return draw.clause(said, "agreement", base, IT, time=draw.time(times))
