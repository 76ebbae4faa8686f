"""Questions: *do* and its verb, the order of subject and auxiliary, and questions inside sentences."""

from __future__ import annotations

from training import vocabulary as vocab
from training.clauses import Clause, Draw, Said
from training.grammar import NEGATED, OTHER, Subject, Verb
from training.lexicon import STATIVE


def _question_word(draw: Draw, verb: Verb) -> tuple[str, str]:
    """What the question begins with ("where " or nothing), and what then still follows the verb."""
    roll = draw.roll()
    if roll < 0.35:
        return "", verb.tail
    if roll < 0.55:
        return draw.one_of("where|when|how|why") + " ", ""
    if roll < 0.85:
        return draw.one_of("when|why|how|how often|what time|where|why") + " ", verb.tail
    things = "what|what|which {thing}|what kind of {things}|how many {things}|who|what {thing}"
    return draw.say(things) + " ", ""


def question_do(draw: Draw) -> Clause:
    """Where you live? → Where do you live?"""
    subject, verb = draw.subject(), draw.verb()
    lead, tail = _question_word(draw, verb)
    if draw.chance(0.1):
        said = _ask_why_not(draw, subject, verb)
        return draw.question(said.within("", verb.tail), "question", verb.base, subject)
    ask = _ask_past if draw.chance(0.4) else _ask_present
    said, time = ask(draw, subject, verb, bool(lead))
    return draw.question(said.within(lead, tail + time), "question", verb.base, subject)


def _ask_why_not(draw: Draw, subject: Subject, verb: Verb) -> Said:
    """Why you don't come? → Why don't you come?"""
    base, who = verb.base, subject.text
    do, other, form = NEGATED[subject.do], NEGATED[OTHER[subject.do]], verb.third
    if draw.chance(0.3) and verb.changes:
        do, other, form = "didn't", "didn't", verb.past
    wrong = draw.mistake(
        (4, f"why {who} {do} {base}"),
        (other != do, f"why {other} {who} {base}"),
        (form != base, f"why {do} {who} {form}"),
        (do != "didn't", f"why not {who} {base}"),
        (do != "didn't", f"why {who} not {base}"),
    )
    return Said(f"why {do} {who} {base}", wrong)


THINGS = "the {thing}|the {adj} {thing}|this {thing}|the {things}|these {things}|your {thing}"
# Question word, verbs, and who or what they are asked of; nothing is anyone.
VERB_FIRST = (
    ("what", "mean", "this word|that|this sign|it|these words|the {thing}|this {thing}"),
    ("how much", "cost", f"{THINGS}|a {{thing}}|a {{color}} {{clothes}}|it"),
    (
        "what time",
        "start|finish|open|close|arrive|leave",
        "the {building}|the film|the class|the train|the bus|the shops|it",
    ),
    (
        "when",
        "start|finish|open|close|arrive|leave",
        "the course|the {building}|the train|the bus|the classes|the party",
    ),
    ("where", "live|work|come from|study|stay|go", ""),
    ("how", "work|open", THINGS),
)


def question_verb_first(draw: Draw) -> Clause:
    """What means this word? → What does this word mean? The order that Spanish has."""
    word, base, whose = draw.pick(VERB_FIRST)
    subject, base = draw.subject(), draw.one_of(base)
    if whose:
        text = draw.one_of(whose)
        plural = text.startswith("these") or text.endswith(("{things}", "words", "shops", "classes"))
        subject = Subject(draw.fill(text), text, 2 if plural else 3, "they" if plural else "it")
    verb, _, preposition = base.partition(" ")
    present, after = subject.present(verb), f" {preposition}" if preposition else ""
    who, do, past = subject.text, subject.do, Verb(verb, "").past
    time = ""
    if draw.chance(0.3) and past != verb:
        do, present, time = "did", past, " " + draw.time(vocab.PAST_END)
    wrong = draw.mistake(
        (4, f"{present}{after} {who}"),
        (2, f"{who} {present}{after}"),
        (do != "did", f"{OTHER.get(do)} {who} {verb}{after}"),
        (verb != present, f"{do} {who} {present}{after}"),
    )
    said = Said(f"{do} {who} {verb}{after}", wrong).within(f"{word} ", time)
    return draw.question(said, "question", verb, subject)


def there_question(draw: Draw) -> Clause:
    """There is a bank near here? → Is there a bank near here?"""
    plural = draw.chance(0.5)
    noun = draw.say(
        "any {things}|many {things}|{num} {things}|any {animals}|many people"
        if plural
        else "a {thing}|a {building}|any {drink}|any {mass}|a {adj} {building}|a problem|a {animal}"
    )
    place = draw.say(
        " in {place}| in the {building}| near {place}| on the {thing}| here| in {city}| near here|"
    )
    be, other = ("are", "is") if plural else ("is", "are")
    if draw.chance(0.2):
        be, other, place = (
            ("were", "was", f"{place} yesterday") if plural else ("was", "were", f"{place} yesterday")
        )
    wrong = draw.mistake(
        (3, f"there {be}"), (2, f"{other} there"), (2, be), (1, f"{'do' if plural else 'does'} there")
    )
    return Clause(
        *Said(f"{be} there", wrong).within("", f" {noun}{place}"),
        "question",
        f"there|{noun[-8:]}|question",
        end="?",
        joinable=False,
    )


def short_answer(draw: Draw) -> Clause:
    """Do you like it? Yes, I likes. → Do you like it? Yes, I do."""
    asked, verb = draw.subject(), draw.verb()
    again = {"I": "you", "you": "I", "we": "you"}.get(asked.text, asked.pronoun)
    if asked.key.endswith(":x"):
        again = draw.one_of("he|she")
    subject = Subject(again, again, 1 if again == "I" else 3 if again in ("he", "she", "it") else 2, again)
    yes = draw.chance(0.5)
    who, do, have, base, done = asked.text, asked.do, asked.have, verb.base, verb.participle
    not_do, not_have = OTHER[subject.do], OTHER[subject.have]
    first, answer, bad_first, bad = draw.pick(
        (
            (f"{do} {who} {base}", subject.do, f"{OTHER[do]} {who} {base}", not_do),
            (f"{do} {who} {base}", subject.do, f"{do} {who} {verb.third}", not_do),
            (f"did {who} {base}", "did", f"did {who} {verb.past}", subject.do),
            (f"{have} {who} {done}", subject.have, f"{OTHER[have]} {who} {done}", not_have),
            (f"can {who} {base}", "can", f"can {who} to {base}", "do"),
        )
    )
    if not yes:
        answer, bad = NEGATED[answer], NEGATED[bad]
    else:
        bad = draw.one_of(f"{bad}|{bad}|{subject.present(base)}") if answer in ("do", "does") else bad
    wrong_first, wrong = draw.pick(((bad_first, answer), (first, bad), (first, bad)))
    mark = draw.one_of('? |?" "|? - ')
    opens, closes = ('"', '"') if '"' in mark else ("", "")
    start = Said(first, wrong_first).within("", f"{verb.tail}{mark}").capitalised()
    said = start.followed_by(Said(answer, wrong).within(f"{'Yes' if yes else 'No'}, {again} ")).within(opens)
    name = f"{base}|{asked.key}|short_answer"
    return Clause(*said, "question", name, end=f".{closes}", joinable=False)


def _ask_past(draw: Draw, subject: Subject, verb: Verb, has_word: bool) -> tuple[Said, str]:
    """Did you went yesterday? → Did you go yesterday?"""
    base, past, who = verb.base, verb.past, subject.text
    time = f" {draw.time(vocab.PAST_END)}" if draw.chance(0.7) else ""
    wrong = draw.mistake(
        (4 if verb.changes else 0, f"did {who} {past}"),
        ((3 if has_word else 1) if verb.changes else 0, f"{who} {past}"),
        (1, f"did {who} to {base}"),
        (bool(time), f"{subject.do} {who} {base}"),
        (bool(time), f"{subject.was} {who} {base}"),
        (2 if time else 0, f"{subject.have} {who} {verb.participle}"),
    )
    return Said(f"did {who} {base}", wrong), time


def _ask_present(draw: Draw, subject: Subject, verb: Verb, has_word: bool) -> tuple[Said, str]:
    """Do she goes every day? → Does she go every day?"""
    base, do, other, who = verb.base, subject.do, OTHER[subject.do], subject.text
    time = f" {draw.time(vocab.HABIT_END)}" if draw.chance(0.15) or not verb.changes else ""
    wrong = draw.mistake(
        (3, f"{other} {who} {base}"),
        (4 if has_word else 2, f"{who} {subject.present(base)}"),
        (3 if subject.third else 0, f"{do} {who} {verb.third}"),
        (subject.third, f"{other} {who} {verb.third}"),
        (2 if subject.third else 0, f"{who} {base}"),
        (3 if base in STATIVE and base != "like" else 0, f"{subject.be} {who} {base}"),  # *what is she like?*
    )
    return Said(f"{do} {who} {base}", wrong), time


def question_inverted(draw: Draw) -> Clause:
    """Why she is crying? → Why is she crying? The auxiliary is there, in the wrong place or form."""
    subject, verb = draw.subject(), draw.dynamic_verb()
    lead, tail = _question_word(draw, verb)
    auxiliary, form, mistakes = _auxiliary_and_form(draw, subject, verb)
    if form.startswith("ever ") or (auxiliary in ("have", "has") and lead.startswith(("when", "what time"))):
        lead, tail = "", verb.tail  # *when have you gone* would be a mistake itself
    who = subject.text
    if draw.chance(0.12) and lead and auxiliary in NEGATED:
        auxiliary = NEGATED[auxiliary]
        wrong = f"{who} {auxiliary} {form}"
    elif lead and draw.chance(0.6):
        wrong = f"{who} {auxiliary} {form}"
    else:
        bad_auxiliary, bad_form = draw.pick(mistakes)
        wrong = f"{bad_auxiliary} {who} {bad_form}"
    said = Said(f"{auxiliary} {who} {form}", wrong).within(lead, tail)
    return draw.question(said, "question", verb.base, subject)


def _auxiliary_and_form(draw: Draw, subject: Subject, verb: Verb) -> tuple[str, str, list[tuple[str, str]]]:
    """What stands before and behind the subject, and the ways to get the two wrong."""
    base = verb.base
    roll = draw.roll()
    if roll < 0.28:
        be, other = subject.be, draw.other_person(subject).be
        doing = (subject.do, f"{be} {verb.ing}")
        return be, verb.ing, [(other, verb.ing), (be, base), (be, base), doing]
    if roll < 0.44:
        have, right = subject.have, verb.participle
        forms = [form for form in (verb.past, base, verb.regular_past) if form != right]
        ever = "ever " if draw.chance(0.4) else ""
        mistakes = [(OTHER[have], ever + right), *((have, ever + form) for form in forms)]
        return have, ever + right, mistakes
    if roll < 0.86:
        modal = "will" if roll < 0.60 else draw.one_of("can|can|could|should|would|must|may")
        doing = (subject.do, f"{modal} {base}")
        return modal, base, [(modal, f"to {base}"), (modal, verb.third), (modal, verb.ing), doing, doing]
    be, other, form = subject.be, draw.other_person(subject).be, f"going to {base}"
    return be, form, [(other, form), (be, f"going {base}"), (be, f"going to {verb.third}")]


def question_be(draw: Draw) -> Clause:
    """How old you are? → How old are you?"""
    subject = draw.subject()
    was = draw.chance(0.3)
    be, who = subject.was if was else subject.be, subject.text
    word = draw.say("where|why|how|what|who|how old|||how long|when|how {adj}")
    rest = ""
    if word in ("", "why", "how long", "when"):
        rest = draw.say(" {adj}| so {adj}| here| at home| in {city}| ready| a {job}| late")
    elif word == "where":
        rest = draw.one_of("|| from")
    if was and draw.chance(0.7):
        rest += f" {draw.time(vocab.PAST_END)}"
    other = OTHER[be] if was else draw.other_person(subject).be
    wrong = draw.mistake(
        (2, f"{other} {who}"),
        ((4 if was else 5) if word else 0, f"{who} {be}"),
        (2 if not was else 0, f"{subject.do} {who} be"),
        (not was, f"{subject.do} {who} {be}"),
    )
    said = Said(f"{be} {who}", wrong).within(f"{word} " if word else "", rest)
    return draw.question(said, "question", "be", subject)


def question_subject(draw: Draw) -> Clause:
    """Who does live here? → Who lives here? No *do* where the question word is the subject."""
    verb = draw.verb()
    happens = draw.chance(0.15)
    if happens:
        verb = Verb("happen", draw.say(" to {person}| to the {thing}| here| in {place}| at the {thing}|"))
    base, past = verb.base, verb.past
    if verb.changes and draw.chance(0.5):  # *who put it* alone might as well be past
        right, mistakes, time = verb.third, [base, f"does {base}", f"do {base}"], ""
    else:
        right, mistakes, time = past, [f"did {past}"], f" {draw.time(vocab.PAST_END)}"
        if past != verb.regular_past:
            mistakes.append(verb.regular_past)
    word = "what" if happens else draw.say("who|who|who|which {job}")
    said = Said(right, draw.pick(mistakes)).within(f"{word} ", verb.tail + time)
    return Clause(*said, "question", f"{base}|{word}|question_subject", end="?", joinable=False)


def indirect_question(draw: Draw) -> Clause:
    """Can you tell me where does he live? → Can you tell me where he lives?"""
    subject, verb = draw.subject(), draw.verb()
    base, who = verb.base, subject.text
    word = draw.one_of("where|when|why|how|what time")
    roll = draw.roll()
    if roll < 0.3:
        word = draw.one_of("where|where|how|who")
        said = Said(f"{who} {subject.be}", f"{subject.be} {who}")
    elif roll < 0.8:
        said = Said(f"{who} {subject.present(base)}", f"{subject.do} {who} {base}")
    else:
        said = Said(f"{who} {verb.past}", f"did {who} {base}")
    head = draw.one_of("I don't know|can you tell me|do you know|tell me|I know|she asked me|I wonder")
    end = "?" if head in ("can you tell me", "do you know") else None
    said = said.within(f"{head} {word} ")
    return draw.clause(said, "question", base, subject, end=end, joinable=False)
