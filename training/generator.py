"""Makes pairs of an English sentence as a learner writes it and as it should be.

Each pattern is one method of `Generator`: it draws a subject, a verb with what follows it and a time
expression, and returns the clause said rightly and said wrongly in one of the ways a learner gets that pattern
wrong. `Generator.pair` joins one to three clauses and decides which of them keep their mistake. Everything comes
from one seeded `random.Random`; there is no outside data. Knows nothing of models.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar
from zlib import crc32

from miniserve.verbs import IRREGULAR, ing, participle, past, regular_past, third_person
from training import lexicon as lex
from training import vocabulary as vocab

T = TypeVar("T")

MAX_BYTES = 200
HELD_OUT_SHARE = 16  # one combination of verb × subject × pattern in so many is never trained on


@dataclass(frozen=True)
class Subject:
    """Who does it. `person` is 1 (I), 2 (you, we, they and plurals) or 3 (he, she, it and singulars)."""

    text: str
    key: str
    person: int
    pronoun: str  # what stands for it in a later clause

    @property
    def be(self) -> str:
        return {1: "am", 2: "are", 3: "is"}[self.person]

    @property
    def was(self) -> str:
        return "were" if self.person == 2 else "was"

    @property
    def have(self) -> str:
        return "has" if self.person == 3 else "have"

    @property
    def do(self) -> str:
        return "does" if self.person == 3 else "do"


@dataclass(frozen=True)
class Verb:
    """A verb and what follows it in this sentence."""

    base: str
    tail: str  # "" or " to school"

    def present(self, subject: Subject) -> str:
        return third_person(self.base) if subject.person == 3 else self.base


@dataclass(frozen=True)
class Clause:
    """One clause, right and wrong. `end` is its final mark where it is not free ("?")."""

    right: str
    wrong: str
    kind: str
    combination: str  # verb × subject × pattern
    end: str | None = None
    joinable: bool = True


@dataclass(frozen=True)
class Pair:
    """A whole sentence: `wrong` is what a learner writes, `right` what it should be; equal where nothing is wrong."""

    wrong: str
    right: str
    kinds: tuple[str, ...]
    combinations: tuple[str, ...] = field(default=())

    @property
    def kind(self) -> str:
        return "correct" if self.wrong == self.right else "+".join(self.kinds)

    @property
    def is_held_out(self) -> bool:
        return any(is_held_out(combination) for combination in self.combinations)


def is_held_out(combination: str) -> bool:
    return crc32(combination.encode()) % HELD_OUT_SHARE == 0


I = Subject("I", "I", 1, "I")  # noqa: E741
YOU = Subject("you", "you", 2, "you")
HE = Subject("he", "he", 3, "he")
SHE = Subject("she", "she", 3, "she")
IT = Subject("it", "it", 3, "it")
WE = Subject("we", "we", 2, "we")
THEY = Subject("they", "they", 2, "they")
PRONOUNS = (I, YOU, HE, SHE, WE, THEY)
CONTRACTED = {"am": "'m", "is": "'s", "are": "'re", "will": "'ll", "have": "'ve", "has": "'s"}
CURLY = "\u2019"  # the apostrophe that phones type
NEGATED = {
    "is": "isn't", "are": "aren't", "was": "wasn't", "were": "weren't", "do": "don't", "does": "doesn't",
    "did": "didn't", "will": "won't", "have": "haven't", "has": "hasn't", "can": "can't", "could": "couldn't",
    "should": "shouldn't", "must": "mustn't", "would": "wouldn't",
}  # fmt: skip
MODALS = ("can", "could", "should", "must", "may", "might", "would")
TRANSITIVE_TAILS = (
    "the {thing}",
    "a {thing}",
    "the {things}",
    "my {thing}",
    "it",
    "them",
    "the {adj} {thing}",
)


class Generator:
    """Draws pairs for ever. The same seed gives the same pairs.

    With `held_out=False` no pair holds a combination that `is_held_out`; with True every pair holds one.
    """

    def __init__(self, seed: int, *, held_out: bool = False) -> None:
        self.rng = random.Random(seed)
        self.held_out = held_out
        weighted = self._patterns()
        self._pattern_list = [pattern for pattern, _ in weighted]
        self._pattern_weights = [weight for _, weight in weighted]

    # -- words -------------------------------------------------------------------------------------------------

    def pick(self, options: Sequence[T]) -> T:
        return self.rng.choice(options)

    def one_of(self, options: str) -> str:
        """One of "this|that|the other"."""
        return self.pick(options.split("|"))

    def say(self, templates: str) -> str:
        """One of "this|that", its `{slots}` filled."""
        return self.fill(self.one_of(templates))

    def chance(self, probability: float) -> bool:
        return self.rng.random() < probability

    def made_up(self) -> str:
        """A word that exists nowhere, so that copying is learnt and not a list of words."""
        onsets = "b bl br c ch cl d dr f fl fr g gl gr h j k kl l m n p pl pr qu r s sh sk sl sn st t th tr v w x y z".split()
        vowels = "a e i o u a e i o u oo ea ai ou é á í ó ñu y".split()
        codas = [
            "",
            "",
            "",
            "n",
            "r",
            "l",
            "s",
            "t",
            "k",
            "m",
            "ck",
            "nd",
            "rt",
            "x",
            "zz",
            "lph",
            "sk",
            "ng",
        ]
        syllables = self.rng.choice((1, 2, 2, 2, 3, 3, 4))
        return "".join(self.pick(onsets) + self.pick(vowels) + self.pick(codas) for _ in range(syllables))

    def name(self) -> str:
        roll = self.rng.random()
        name = self.made_up().capitalize() if roll < 0.35 else self.pick(vocab.MALE + vocab.FEMALE)
        if self.chance(0.12):
            name += " " + self.made_up().capitalize()
        return name

    def number(self) -> str:
        words = (
            "two three four five six seven eight nine ten twelve fifteen twenty thirty fifty a hundred".split(
                " "
            )
        )
        return (
            self.pick(words)
            if self.chance(0.5)
            else str(self.rng.choice((self.rng.randint(2, 99), self.rng.randint(100, 5000))))
        )

    def person(self) -> str:
        roll = self.rng.random()
        if roll < 0.3:
            return self.name()
        if roll < 0.65:
            return self.pick(vocab.KNOWN_PEOPLE).partition(":")[0].replace("{name}", self.name())
        if roll < 0.85:
            return self.one_of("me|him|her|us|them|you")
        return self.one_of(
            "my parents|her friends|the children|my classmates|his family|our neighbours|everybody"
        )

    def hour(self) -> str:
        hour = self.rng.randint(1, 12)
        return self.one_of(
            f"{hour}|{hour} o'clock|{hour}:{self.rng.randint(0, 59):02d}|half past {hour}|{hour} pm|"
            f"{hour}pm|"
            "noon"
        )

    def fill(self, template: str) -> str:
        """Puts words into the `{slots}` of a template."""
        while "{" in template:
            head, _, rest = template.partition("{")
            slot, _, tail = rest.partition("}")
            template = head + self.slot(slot) + tail
        return template

    def slot(self, slot: str) -> str:
        if slot in vocab.SLOTS:
            options = vocab.SLOTS[slot]
            if slot in (
                "thing",
                "things",
                "city",
                "food",
                "place",
                "animal",
                "building",
                "subject",
                "sport",
                "job",
                "adj",
            ) and self.chance(0.14):
                return self.open_word(slot)
            return self.pick(options)
        if slot == "name":
            return self.name()
        if slot == "num":
            return self.number()
        if slot == "person":
            return self.person()
        if slot == "hour":
            return self.hour()
        if slot == "year":
            return str(self.rng.randint(1950, 2023))
        if slot == "year2":
            return str(self.rng.randint(2027, 2060))
        if slot in ("inf", "ger"):
            verb = self.verb(exclude=_TAKES_A_VERB)
            return (verb.base if slot == "inf" else ing(verb.base)) + verb.tail
        raise KeyError(slot)

    def open_word(self, slot: str) -> str:
        word = self.made_up()
        if slot == "things":
            return word + "s"
        if slot == "city":
            return word.capitalize()
        if slot == "place":
            return f"the {word}" if self.chance(0.6) else word.capitalize()
        if slot == "thing" and self.chance(0.2):
            return f"{self.pick(vocab.SLOTS['thing'])} {self.pick(vocab.SLOTS['thing'])}"
        return word

    def verb(self, exclude: frozenset[str] = frozenset()) -> Verb:
        if self.chance(0.17):
            base = self.pick(lex.PLAIN_REGULAR)
            return Verb(base, " " + self.fill(self.pick(TRANSITIVE_TAILS)))
        while True:
            irregular = self.chance(0.55)
            base = self.pick(_IRREGULAR_BASES if irregular else _REGULAR_BASES)
            if base not in exclude:
                break
        tail = self.fill(self.pick(_TAILS[base]))
        if self.chance(0.13):
            tail += self.fill(self.pick(vocab.TAILS))
        if self.chance(0.04):
            tail = ""
        return Verb(base, " " + tail if tail else "")

    def dynamic_verb(self) -> Verb:
        return self.verb(exclude=lex.STATIVE)

    def subject(self) -> Subject:
        roll = self.rng.random()
        if roll < 0.03:
            return IT
        if roll < 0.40:
            return self.pick(PRONOUNS)
        if roll < 0.54:
            name = self.name()
            first = name.split()[0]
            pronoun = "he" if first in vocab.MALE else "she" if first in vocab.FEMALE else "he"
            return Subject(name, "name", 3, pronoun)
        if roll < 0.72:
            text, _, gender = self.pick(vocab.SINGULAR_PEOPLE).partition(":")
            return Subject(self.fill(text), text, 3, {"m": "he", "f": "she"}.get(gender, "he"))
        if roll < 0.80:
            text = self.pick(vocab.SINGULAR_THINGS)
            return Subject(self.fill(text), text, 3, "it")
        if roll < 0.84:
            text = self.pick(vocab.PRONOUN_SINGULAR)
            return Subject(text, text, 3, "he")
        text = self.pick(vocab.PLURALS)
        filled = self.fill(text)
        return Subject(filled, text, 2, "we" if filled.endswith("and I") else "they")

    def other_person(self, subject: Subject) -> Subject:
        """A subject that takes another verb form: for agreement mistakes."""
        return self.pick([s for s in (I, HE, THEY) if s.person != subject.person])

    def time(self, options: list[str]) -> str:
        return self.fill(self.pick(options))

    def framed(self, text: tuple[str, str], time: str) -> tuple[str, str]:
        """Puts a time expression before or after both sayings of a clause."""
        if not time:
            return text
        if self.chance(0.25):
            comma = self.one_of(", |, | ")
            return time + comma + text[0], time + comma + text[1]
        return f"{text[0]} {time}", f"{text[1]} {time}"

    def clause(
        self,
        right: str,
        wrong: str,
        kind: str,
        verb: str,
        subject: Subject,
        *,
        end: str | None = None,
        joinable: bool = True,
    ) -> Clause:
        right, wrong = self.contract(right, wrong)
        return Clause(right, wrong, kind, f"{verb}|{subject.key}|{kind}", end, joinable)

    def attach(self, subject: Subject, auxiliary: str) -> str:
        """`she~is`: a pair that `clause` may contract where the learner wrote it too."""
        contractible = subject in (*PRONOUNS, IT) and auxiliary in CONTRACTED
        return f"{subject.text}{'~' if contractible else ' '}{auxiliary}"

    def contract(self, right: str, wrong: str) -> tuple[str, str]:
        """Now and then `she~is` becomes `she's`, in both sayings or in neither: a correction keeps the learner's form."""
        if "~" not in right:
            return right, wrong
        before, _, after = right.replace("\n", " ").partition("~")
        pronoun, auxiliary = before.split(" ")[-1], after.split(" ")[0]
        full, short = f"{pronoun} {auxiliary} ", f"{pronoun}{CONTRACTED[auxiliary]} "
        wrong, right = wrong.replace("~", " "), right.replace("~", " ")
        if f" {full}" in f" {wrong}" and self.chance(0.3):
            return right.replace(full, short, 1), wrong.replace(full, short, 1)
        return right, wrong

    # -- present simple ----------------------------------------------------------------------------------------

    def present_simple(self) -> Clause:
        subject, verb = self.subject(), self.verb()
        right = verb.present(subject)
        if subject.person == 3:
            options = [verb.base] * 6
            if right != verb.base + "s":
                options += [verb.base + "s", "haves" if verb.base == "have" else verb.base + "s"]
        else:
            options = [third_person(verb.base)]
        time, adverb = "", ""
        if self.chance(0.45):
            time = self.time(vocab.HABIT_END)
            if verb.base not in lex.STATIVE:
                options += [f"{subject.be} {verb.base}", f"{subject.be} {verb.base}"]
        elif self.chance(0.4):
            adverb = self.pick(vocab.HABIT_MID) + " "
        wrong = self.pick(options)
        said = self.framed(
            (f"{subject.text} {adverb}{right}{verb.tail}", f"{subject.text} {adverb}{wrong}{verb.tail}"), time
        )
        return self.clause(*said, "agreement", verb.base, subject)

    def be_present(self) -> Clause:
        subject = self.subject()
        rest = self.say(
            "{adj}|very {adj}|a {job}|from {city}|in {place}|at home|{num} years old|"
            "ready for the {thing}|late for the {thing}|my favourite {thing}|so {adj}|"
            "good at {subject}|not very {adj}|{adj} and {adj}|always {adj}|interested in {subject}|"
            "afraid of {animals}|the best|here"
        )
        if self.chance(0.25):
            rest += " " + self.one_of("today|now|this week|this morning|every morning")
        others = [s.be for s in (self.other_person(subject),)] * 3 + [""]
        if subject.person != 3 or subject.text in ("he", "she"):
            others.append("be")
        wrong_be = self.pick(others)
        wrong = f"{subject.text} {wrong_be} {rest}".replace("  ", " ")
        return self.clause(
            f"{self.attach(subject, subject.be)} {rest}",
            wrong,
            "agreement" if wrong_be else "missing_be",
            "be",
            subject,
        )

    def be_past(self) -> Clause:
        subject = self.subject()
        rest = self.say(
            "{adj}|very {adj}|at {place}|in {city}|a {job}|at home|late|with {person}|so {adj}|"
            "there|closed|born in {city}"
        )
        time = self.time(vocab.PAST_END) if self.chance(0.7) else ""
        wrong_be = self.pick(
            ["were" if subject.was == "was" else "was"] * 3 + ([subject.be, subject.be] if time else [])
        )
        said = self.framed(
            (f"{subject.text} {subject.was} {rest}", f"{subject.text} {wrong_be} {rest}"), time
        )
        return self.clause(
            *said, "agreement" if wrong_be in ("was", "were") else "past_irregular", "be", subject
        )

    def there_be(self) -> Clause:
        plural = self.chance(0.6)
        noun = self.fill(
            self.pick(
                (
                    "{num} {things}",
                    "many {things}",
                    "a lot of {things}",
                    "some {things}",
                    "many people",
                    "two {animals}",
                    "{num} people",
                )
                if plural
                else (
                    "a {thing}",
                    "a {adj} {thing}",
                    "a {animal}",
                    "some {drink}",
                    "a problem",
                    "a {building}",
                )
            )
        )
        place = self.say(" in {place}| in the {building}| near {place}| on the {thing}| here| in {city}|")
        right_be = "are" if plural else "is"
        wrong = self.pick(
            [("there is" if plural else "there are")] * 3
            + ["there have" if plural else "there has", "it have", "have", "there be"]
        )
        time = ""
        if self.chance(0.3):
            time = self.time(vocab.PAST_END)
            right_be = "were" if plural else "was"
            wrong = self.pick(
                ["there was" if plural else "there were", "there are" if plural else "there is"]
            )
        said = self.framed((f"there {right_be} {noun}{place}", f"{wrong} {noun}{place}"), time)
        return Clause(*said, "agreement", f"there|{noun[-8:]}|there")

    # -- continuous --------------------------------------------------------------------------------------------

    def _ing_mistakes(self, base: str, be: str, other_be: str) -> list[str]:
        mistakes = (
            [f"{be} {base}"] * 4
            + [ing(base)] * 3
            + [f"{other_be} {ing(base)}"] * 2
            + [f"{be} {third_person(base)}"]
        )
        naive = base + "ing"
        if naive != ing(base):
            mistakes += [f"{be} {naive}"] * 2
        elif base not in ("eat", "see") and self.chance(0.3):
            mistakes.append(f"{be} {base}{base[-1]}ing")
        return mistakes

    def present_continuous(self) -> Clause:
        subject, verb = self.subject(), self.dynamic_verb()
        group = ing(verb.base)
        mistakes = self._ing_mistakes(verb.base, subject.be, self.other_person(subject).be)
        look = self.chance(0.2)
        marked = look or self.chance(0.75)
        if marked:
            mistakes += [verb.base] * 3 + [third_person(verb.base)] * 3
        wrong = self.pick(mistakes)
        right_text = f"{self.attach(subject, subject.be)} {group}{verb.tail}"
        wrong_text = f"{subject.text} {wrong}{verb.tail}"
        if look:
            opener = self.one_of("look! |listen! |be quiet! |look, |hurry up! ")
            return self.clause(
                opener + _upper(right_text, opener),
                opener + _upper(wrong_text, opener),
                "present_continuous",
                verb.base,
                subject,
                joinable=False,
            )
        said = self.framed((right_text, wrong_text), self.time(vocab.NOW_END) if marked else "")
        return self.clause(*said, "present_continuous", verb.base, subject)

    def stative(self) -> Clause:
        subject = self.subject()
        base = self.one_of("know|like|want|need|believe|understand|prefer|hate|love|belong|own")
        verb = Verb(base, " " + self.fill(self.pick(_TAILS[base])))
        right = verb.present(subject)
        wrong_text = f"{self.attach(subject, subject.be)} {ing(base)}{verb.tail}"
        time = self.one_of("||now|at the moment|very much")
        said = (
            self.framed((f"{subject.text} {right}{verb.tail}", wrong_text), time)
            if time != "very much"
            else (f"{subject.text} {right}{verb.tail}", wrong_text)
        )
        return self.clause(*said, "present_continuous", base, subject)

    def past_continuous(self) -> Clause:
        subject, verb = self.subject(), self.dynamic_verb()
        other = self.subject()
        second = self.dynamic_verb()
        wrong = self.pick(
            [f"{subject.was} {verb.base}"] * 3
            + [f"{'were' if subject.was == 'was' else 'was'} {ing(verb.base)}"] * 3
            + [ing(verb.base), f"{subject.be} {ing(verb.base)}"]
        )
        right_main, wrong_main = (
            f"{subject.text} {subject.was} {ing(verb.base)}{verb.tail}",
            f"{subject.text} {wrong}{verb.tail}",
        )
        event = f"{other.text} {past(second.base) if second.base != 'be' else other.was}{second.tail}"
        roll = self.rng.random()
        if roll < 0.4:
            said = (f"{right_main} when {event}", f"{wrong_main} when {event}")
        elif roll < 0.6:
            said = (f"while {right_main}, {event}", f"while {wrong_main}, {event}")
        elif roll < 0.8:
            said = (f"when {event}, {right_main}", f"when {event}, {wrong_main}")
        else:
            when = self.say("yesterday at {hour}|at {hour} yesterday|all day yesterday|last night at {hour}")
            said = (f"{right_main} {when}", f"{wrong_main} {when}")
        return self.clause(*said, "past_continuous", verb.base, subject)

    # -- past simple -------------------------------------------------------------------------------------------

    def past_simple(self) -> Clause:
        subject, verb = self.subject(), self.verb()
        base, right = verb.base, past(verb.base)
        marked = self.chance(0.85)
        mistakes = [f"was {base}", f"did {right}"] if self.chance(0.3) else []
        if base in IRREGULAR and regular_past(base) != right:
            mistakes += [regular_past(base)] * 3
            if base[-1] == "y" or base.endswith("e"):
                mistakes.append(regular_past(base))
            if participle(base) not in (right, base):
                mistakes.append(participle(base))
        elif base not in IRREGULAR:
            if base + "ed" != right:
                mistakes += [base + "ed"] * 2
        if marked:
            present = [form for form in (base, base, base, third_person(base), base) if form != right]
            mistakes += present
            mistakes += [f"{subject.have} {participle(base)}"] * 2
            if base not in lex.STATIVE:
                mistakes += [f"{subject.be} {base}"]
        if not mistakes:
            mistakes = [f"did {right}"]
        kind = "past_irregular" if base in IRREGULAR else "past_regular"
        mid = self.one_of("||||also |finally |just |only |never ") if self.chance(0.3) else ""
        wrong = self.pick(mistakes)
        if wrong.startswith(("have ", "has ", "am ", "is ", "are ", "was ", "did ")):
            mid = ""
        said = (f"{subject.text} {mid}{right}{verb.tail}", f"{subject.text} {mid}{wrong}{verb.tail}")
        return self.clause(
            *self.framed(said, self.time(vocab.PAST_END) if marked else ""), kind, base, subject
        )

    def born(self) -> Clause:
        subject = self.subject()
        when = self.say(
            "in {year}|in {city}|on {day}|in {month}|in {city} in {year}|on the {num}th of {month}"
        )
        wrong = self.one_of(
            "born|"
            f"{subject.be} born|{'were' if subject.was == 'was' else 'was'} born|"
            "borned|"
            f"{subject.have} born"
        )
        return self.clause(
            f"{subject.text} {subject.was} born {when}",
            f"{subject.text} {wrong} {when}",
            "have_be",
            "bear",
            subject,
        )

    # -- present perfect ---------------------------------------------------------------------------------------

    def present_perfect(self) -> Clause:
        subject, verb = self.subject(), self.verb()
        base = verb.base
        adverb = self.one_of("|||already |just |never |always |also ")
        right = f"{self.attach(subject, subject.have)} {adverb}{participle(base)}{verb.tail}"
        mistakes: list[str] = []
        for form, weight in (
            (base, 3),
            (past(base), 3),
            (regular_past(base), 2),
            (third_person(base), 1),
            (ing(base), 1),
        ):
            if form != participle(base):
                mistakes += [f"{subject.have} {adverb}{form}"] * weight
        mistakes += [f"{'have' if subject.have == 'has' else 'has'} {adverb}{participle(base)}"] * 3
        mistakes += (
            [f"{subject.be} {adverb}{participle(base)}"]
            if base in ("go", "eat", "see", "live", "work", "finish")
            else []
        )
        time = ""
        if not adverb:
            time = self.one_of("before|this week|twice|many times|three times|recently|lately|||today")
        wrong = f"{subject.text} {self.pick(mistakes)}{verb.tail}"
        return self.clause(
            *self.framed((right, wrong), "") if not time else (f"{right} {time}", f"{wrong} {time}"),
            "present_perfect",
            base,
            subject,
        )

    def since_for(self) -> Clause:
        subject = self.subject()
        base = self.one_of(
            "live|work|study|know|have|play|learn|teach|drive|wait|be|want|use|speak|own|love|stay|like"
        )
        tail = (
            self.say("in {city}|{adj}|a {job}|here|at {place}")
            if base == "be"
            else self.fill(self.pick(_TAILS[base]))
        )
        since = self.time(vocab.SINCE)
        present = subject.be if base == "be" else third_person(base) if subject.person == 3 else base
        continuous = base not in lex.STATIVE and self.chance(0.3)
        if continuous:
            right = f"{self.attach(subject, subject.have)} been {ing(base)} {tail} {since}"
            wrong = self.one_of(
                f"{subject.text} {subject.be} {ing(base)}|{subject.text} {subject.have} been {base}|"
                f"{subject.text} {subject.have} {ing(base)}|"
                f"{subject.text} {'have' if subject.person == 3 else 'has'} been {ing(base)}"
            )
        else:
            right = f"{self.attach(subject, subject.have)} {participle(base)} {tail} {since}"
            options = [f"{subject.text} {present}"] * 3
            if base != "be":
                options += [f"{subject.text} {base}", f"{subject.text} {subject.have} {base}"]
                if base in lex.STATIVE and base != "have":
                    options.append(f"{subject.text} {subject.be} {ing(base)}")
            wrong = self.pick(options)
        return self.clause(right, f"{wrong} {tail} {since}", "present_perfect", base, subject)

    # -- future ------------------------------------------------------------------------------------------------

    def future_will(self) -> Clause:
        subject, verb = self.subject(), self.verb()
        base = verb.base
        marked = self.chance(0.7)
        mistakes = [f"will to {base}"] * 3 + [f"will {third_person(base)}"] * 2 + [f"will {ing(base)}"] * 2
        mistakes += [f"will {past(base)}"] if past(base) != base else []
        mistakes += [f"wills {base}"] if subject.person == 3 else []
        if marked:
            mistakes += [verb.base] * 2 + [third_person(base)] * 2
            if past(base) != base:
                mistakes += [past(base)]
        right = f"{self.attach(subject, 'will')} {base}{verb.tail}"
        said = (right, f"{subject.text} {self.pick(mistakes)}{verb.tail}")
        return self.clause(
            *self.framed(said, self.time(vocab.FUTURE_END) if marked else ""), "future", base, subject
        )

    def future_going_to(self) -> Clause:
        subject, verb = self.subject(), self.verb()
        base, be, other = verb.base, subject.be, self.other_person(subject).be
        mistakes = (
            [f"going to {base}"] * 3
            + [f"{be} going {base}"] * 3
            + [
                f"{be} go to {base}",
                f"{be} going to {third_person(base)}",
                f"{be} going to {ing(base)}",
                f"{other} going to {base}",
                f"{other} going to {base}",
            ]
        )
        mistakes += [f"{be} going to {past(base)}"] if past(base) != base else []
        right = f"{self.attach(subject, be)} going to {base}{verb.tail}"
        said = (right, f"{subject.text} {self.pick(mistakes)}{verb.tail}")
        return self.clause(
            *self.framed(said, self.time(vocab.FUTURE_END) if self.chance(0.6) else ""),
            "future",
            base,
            subject,
        )

    def if_when(self) -> Clause:
        first, second = self.subject(), self.subject()
        condition, result = self.verb(), self.verb()
        word = self.one_of("if|if|when|as soon as|before|after")
        present = condition.present(first)
        if self.chance(0.25):
            first, condition, present = IT, Verb("rain", ""), "rains"
        wrong_condition = self.pick(
            [f"will {condition.base}"] * 3
            + ([condition.base] if first.person == 3 else [third_person(condition.base)])
        )
        main = f"{self.attach(second, 'will')} {result.base}{result.tail}"
        a, b = f"{first.text} {present}{condition.tail}", f"{first.text} {wrong_condition}{condition.tail}"
        if self.chance(0.6):
            said = (f"{word} {a}, {main}", f"{word} {b}, {main}")
        else:
            said = (f"{main} {word} {a}", f"{main} {word} {b}")
        return self.clause(*said, "future", condition.base, first, joinable=False)

    def would_if(self) -> Clause:
        first, second = self.subject(), self.subject()
        condition, result = self.verb(), self.verb()
        right = past(condition.base)
        wrong = self.pick(
            [f"would {condition.base}"] * 2
            + (
                [condition.present(first)]
                if condition.present(first) != right
                else [f"would {condition.base}"]
            )
        )
        main = f"{second.text} would {result.base}{result.tail}"
        return self.clause(
            f"if {first.text} {right}{condition.tail}, {main}",
            f"if {first.text} {wrong}{condition.tail}, {main}",
            "future",
            condition.base,
            first,
            joinable=False,
        )

    # -- negatives ---------------------------------------------------------------------------------------------

    def negative_present(self) -> Clause:
        subject, verb = self.subject(), self.verb()
        base, do = verb.base, subject.do
        other = "do" if do == "does" else "does"
        time = self.time(vocab.HABIT_END) if self.chance(0.2) else ""
        full = self.chance(0.2)
        right_do = f"{do} not" if full else NEGATED[do]
        other_do = f"{other} not" if full else NEGATED[other]
        mistakes = [f"{other_do} {base}"] * 4
        if subject.person == 3:
            mistakes += [f"{right_do} {third_person(base)}"] * 3 + [f"{other_do} {third_person(base)}"]
        else:
            mistakes += [f"{right_do} {third_person(base)}"] * 2
        mistakes += [f"{right_do} to {base}", f"{right_do} {ing(base)}"]
        if not full:
            mistakes += [f"not {base}"] * 3 + [f"no {base}"] * 3
            if subject.person == 3:
                mistakes += [f"not {third_person(base)}"] * 2 + [f"no {third_person(base)}"] * 2
            mistakes += [f"{subject.be} not {base}"] if base in lex.STATIVE and base != "be" else []
        said = (
            f"{subject.text} {right_do} {base}{verb.tail}",
            f"{subject.text} {self.pick(mistakes)}{verb.tail}",
        )
        return self.clause(*self.framed(said, time), "negation", base, subject)

    def negative_past(self) -> Clause:
        subject, verb = self.subject(), self.verb()
        base = verb.base
        marked = self.chance(0.6)
        full = self.chance(0.15)
        right_do = "did not" if full else "didn't"
        mistakes = [f"{right_do} {past(base)}"] * 5 if past(base) != base else []
        mistakes += [f"{right_do} to {base}", f"{right_do} {third_person(base)}"]
        if past(base) != base and not full:
            mistakes += (
                [f"not {past(base)}"] * 2
                + [f"no {past(base)}"] * 2
                + [f"don't {past(base)}", f"doesn't {past(base)}"]
            )
        if marked and not full:
            mistakes += [f"{NEGATED[subject.do]} {base}"] * 2 + [f"not {base}", f"no {base}"]
            mistakes += [f"{NEGATED[subject.was]} {base}"]
        said = (
            f"{subject.text} {right_do} {base}{verb.tail}",
            f"{subject.text} {self.pick(mistakes)}{verb.tail}",
        )
        return self.clause(
            *self.framed(said, self.time(vocab.PAST_END) if marked else ""), "negation", base, subject
        )

    def negative_be(self) -> Clause:
        subject = self.subject()
        rest = self.say(
            "{adj}|very {adj}|a {job}|at home|in {city}|ready|my {thing}|from {city}|here|{adj} enough"
        )
        was = self.chance(0.35)
        be = subject.was if was else subject.be
        time = self.time(vocab.PAST_END) if was and self.chance(0.7) else ""
        other = ("were" if be == "was" else "was") if was else self.other_person(subject).be
        if be != "am" and self.chance(0.5) and other != "am":
            right, options = NEGATED[be], [NEGATED[other]]
        else:
            right = f"{be} not"
            options = [f"{other} not"] + (
                [] if was else ["not", "no", f"not {be}", f"no {be}", f"don't {be}"]
            )
        said = (f"{subject.text} {right} {rest}", f"{subject.text} {self.pick(options)} {rest}")
        return self.clause(*self.framed(said, time), "negation", "be", subject)

    def negative_other(self) -> Clause:
        """Negatives of perfect, future and modals."""
        subject, verb = self.subject(), self.verb()
        base = verb.base
        roll = self.rng.random()
        if roll < 0.35:
            right_have = NEGATED[subject.have]
            other_have = NEGATED["have" if subject.person == 3 else "has"]
            time = self.one_of(" yet| yet|| this week")
            forms = [f for f in (base, past(base), regular_past(base)) if f != participle(base)]
            mistakes = [f"{other_have} {participle(base)}"] * 2 + [f"{right_have} {form}" for form in forms]
            mistakes += (
                [f"{NEGATED[subject.do]} {participle(base)}"]
                if time == " yet" and participle(base) != base
                else []
            )
            said = (
                f"{subject.text} {right_have} {participle(base)}{verb.tail}{time}",
                f"{subject.text} {self.pick(mistakes)}{verb.tail}{time}",
            )
        elif roll < 0.6:
            time = " " + self.time(vocab.FUTURE_END)
            mistakes = [
                f"won't to {base}",
                f"won't {third_person(base)}",
                f"won't {ing(base)}",
                f"don't will {base}",
                f"will no {base}",
                f"not will {base}",
                f"no will {base}",
            ]
            wrong = self.pick(mistakes)
            said = f"{subject.text} won't {base}{verb.tail}{time}", f"{subject.text} {wrong}{verb.tail}{time}"
        else:
            modal = self.one_of("can|can|can|should|could|must")
            no = NEGATED[modal]
            mistakes = [f"{no} to {base}"] * 2 + [
                f"{no} {third_person(base)}",
                f"{no} {ing(base)}",
                f"don't {modal} {base}",
                f"not {modal} {base}",
                f"no {modal} {base}",
            ]
            mistakes += [f"doesn't {modal} {base}"] * (subject.person == 3)
            mistakes += [f"{no} {past(base)}"] if past(base) != base else []
            said = (
                f"{subject.text} {no} {base}{verb.tail}",
                f"{subject.text} {self.pick(mistakes)}{verb.tail}",
            )
        return self.clause(*said, "negation", base, subject)

    def imperative(self) -> Clause:
        verb = self.verb()
        base = verb.base
        if self.chance(0.7):
            please = self.one_of("||please |please, ")
            right = f"{please}don't {base}{verb.tail}"
            wrong = (
                please
                + self.one_of(f"don't to {base}|not {base}|no {base}|don't {ing(base)}|doesn't {base}")
                + verb.tail
            )
        else:
            lets = self.chance(0.5)
            head = "let's" if lets else "please"
            right = f"{head} {base}{verb.tail}"
            wrong = (
                head
                + " "
                + self.pick((f"to {base}", third_person(base) if not lets else ing(base), ing(base)))
                + verb.tail
            )
        return Clause(
            right,
            wrong,
            "negation" if "don't" in right else "infinitive",
            f"{base}|imperative|imperative",
            None,
            False,
        )

    # -- questions ---------------------------------------------------------------------------------------------

    def _wh(self, verb: Verb) -> tuple[str, str]:
        """A question word and what then still follows the verb."""
        roll = self.rng.random()
        if roll < 0.35:
            return "", verb.tail
        if roll < 0.55:
            return self.one_of("where|when|how|why"), ""
        if roll < 0.85:
            return self.one_of("when|why|how|how often|what time|where|why"), verb.tail
        return self.say(
            "what|what|which {thing}|what kind of {things}|how many {things}|who|what {thing}"
        ), ""

    def question_do(self) -> Clause:
        subject, verb = self.subject(), self.verb()
        base = verb.base
        word, tail = self._wh(verb)
        lead = word + " " if word else ""
        is_past = self.chance(0.4)
        time = ""
        if is_past:
            if self.chance(0.7):
                time = " " + self.time(vocab.PAST_END)
            do, tensed = "did", past(base)
            mistakes = []
            if tensed != base:
                mistakes += [f"{lead}did {subject.text} {tensed}"] * 4 + [
                    f"{lead}{subject.text} {tensed}"
                ] * (3 if word else 1)
            mistakes += [f"{lead}did {subject.text} to {base}"]
            if time:
                mistakes += [
                    f"{lead}{subject.do} {subject.text} {base}",
                    f"{lead}{subject.was} {subject.text} {base}",
                ]
        else:
            do, tensed = subject.do, verb.present(subject)
            other = "do" if do == "does" else "does"
            if self.chance(0.15):
                time = " " + self.time(vocab.HABIT_END)
            mistakes = [f"{lead}{other} {subject.text} {base}"] * 3 + [f"{lead}{subject.text} {tensed}"] * (
                4 if word else 2
            )
            if subject.person == 3:
                mistakes += (
                    [f"{lead}{do} {subject.text} {third_person(base)}"] * 3
                    + [f"{lead}{other} {subject.text} {third_person(base)}"]
                    + [f"{lead}{subject.text} {base}"] * 2
                )
            if word and base not in lex.STATIVE:
                mistakes += [f"{lead}{subject.be} {subject.text} {base}"]
        right = f"{lead}{do} {subject.text} {base}{tail}{time}"
        return self.clause(
            right, f"{self.pick(mistakes)}{tail}{time}", "question", base, subject, end="?", joinable=False
        )

    def question_inverted(self) -> Clause:
        """Questions whose auxiliary is there but stands in the wrong place or form."""
        subject, verb = self.subject(), self.dynamic_verb()
        base = verb.base
        word, tail = self._wh(verb)
        roll = self.rng.random()
        form_mistakes: list[tuple[str, str]]
        if roll < 0.28:
            aux, form = subject.be, ing(base)
            form_mistakes = [(self.other_person(subject).be, form), (aux, base), (aux, base)]
        elif roll < 0.44:
            aux, form = subject.have, participle(base)
            other_have = "have" if subject.person == 3 else "has"
            form_mistakes = [(other_have, form)] + [
                (aux, bad) for bad in (past(base), base, regular_past(base)) if bad != form
            ]
            if self.chance(0.4):
                form, form_mistakes = f"ever {form}", [(a, f"ever {f}") for a, f in form_mistakes]
                word, tail = "", verb.tail
        elif roll < 0.62:
            aux, form = "will", base
            form_mistakes = [("will", f"to {base}"), ("will", third_person(base)), ("will", ing(base))]
        elif roll < 0.86:
            aux, form = self.one_of("can|can|could|should|would|must"), base
            form_mistakes = [(aux, f"to {base}"), (aux, third_person(base)), (aux, ing(base))]
        else:
            aux, form = subject.be, f"going to {base}"
            form_mistakes = [
                (self.other_person(subject).be, form),
                (aux, f"going {base}"),
                (aux, f"going to {third_person(base)}"),
            ]
        lead = word + " " if word else ""
        if self.chance(0.12) and word and aux in NEGATED:
            aux_text = NEGATED[aux]
            return self.clause(
                f"{lead}{aux_text} {subject.text} {form}{tail}",
                f"{lead}{subject.text} {aux_text} {form}{tail}",
                "question",
                base,
                subject,
                end="?",
                joinable=False,
            )
        if word and self.chance(0.6):
            wrong = f"{lead}{subject.text} {aux} {form}{tail}"
        else:
            bad_aux, bad_form = self.pick(form_mistakes)
            wrong = f"{lead}{bad_aux} {subject.text} {bad_form}{tail}"
        return self.clause(
            f"{lead}{aux} {subject.text} {form}{tail}",
            wrong,
            "question",
            base,
            subject,
            end="?",
            joinable=False,
        )

    def question_be(self) -> Clause:
        subject = self.subject()
        was = self.chance(0.3)
        be = subject.was if was else subject.be
        word = self.say("where|why|how|what|who|how old|||how long|when|how {adj}")
        rest = (
            self.say(" {adj}| so {adj}| here| at home| in {city}| ready| a {job}| late")
            if word in ("", "why", "how long", "when")
            else self.one_of("|| from")
            if word == "where"
            else ""
        )
        if was and self.chance(0.7):
            rest += " " + self.time(vocab.PAST_END)
        other = ("were" if be == "was" else "was") if was else self.other_person(subject).be
        lead = word + " " if word else ""
        options = [f"{lead}{other} {subject.text}{rest}"] * 2 + (
            [f"{lead}{subject.text} {be}{rest}"] * 4 if word else []
        )
        if not was:
            options.append(
                f"{lead}{subject.do} {subject.text} be{rest}"
                if word == ""
                else f"{lead}{subject.text} {be}{rest}"
            )
        return self.clause(
            f"{lead}{be} {subject.text}{rest}",
            self.pick(options),
            "question",
            "be",
            subject,
            end="?",
            joinable=False,
        )

    def question_subject(self) -> Clause:
        """Who lives here? — no do."""
        verb = self.verb()
        base = verb.base
        if self.chance(0.5):
            right, mistakes = third_person(base), [base, f"does {base}", f"do {base}"]
            time = ""
        else:
            right = past(base)
            mistakes = (
                [f"did {right}", regular_past(base)] if right != regular_past(base) else [f"did {right}"]
            )
            time = " " + self.time(vocab.PAST_END)
        word = self.one_of("who|who|who|which {job}|what")
        word = self.fill(word)
        return Clause(
            f"{word} {right}{verb.tail}{time}",
            f"{word} {self.pick(mistakes)}{verb.tail}{time}",
            "question",
            f"{base}|{word}|question_subject",
            "?",
            False,
        )

    def indirect_question(self) -> Clause:
        subject, verb = self.subject(), self.verb()
        word = self.one_of("where|when|why|how|what time")
        roll = self.rng.random()
        if roll < 0.4:
            right, wrong = f"{subject.text} {subject.be}", f"{subject.be} {subject.text}"
        elif roll < 0.8:
            right, wrong = (
                f"{subject.text} {verb.present(subject)}",
                f"{subject.do} {subject.text} {verb.base}",
            )
        else:
            right, wrong = f"{subject.text} {past(verb.base)}", f"did {subject.text} {verb.base}"
        head, end = self.pick(
            (
                ("I don't know ", None),
                ("can you tell me ", "?"),
                ("do you know ", "?"),
                ("tell me ", None),
                ("I know ", None),
                ("she asked me ", None),
                ("I wonder ", None),
            )
        )
        return self.clause(
            f"{head}{word} {right}",
            f"{head}{word} {wrong}",
            "question",
            verb.base,
            subject,
            end=end,
            joinable=False,
        )

    # -- modals, infinitives, -ing -----------------------------------------------------------------------------

    def modal(self) -> Clause:
        subject, verb = self.subject(), self.verb()
        base, modal = verb.base, self.pick(MODALS)
        mistakes = (
            [f"{modal} to {base}"] * 5 + [f"{modal} {third_person(base)}"] * 3 + [f"{modal} {ing(base)}"] * 2
        )
        mistakes += [f"{modal} {past(base)}"] * 3 if past(base) != base else []
        mistakes += [f"{modal}s {base}"] if subject.person == 3 and modal in ("can", "must", "should") else []
        if self.chance(0.25):
            need = self.one_of("have to|need to|have to")
            lead = {"have to": subject.have, "need to": "needs" if subject.person == 3 else "need"}[need]
            other = {
                "have to": "have" if subject.person == 3 else "has",
                "need to": "need" if subject.person == 3 else "needs",
            }[need]
            right = f"{subject.text} {lead} to {base}{verb.tail}"
            wrong_group = self.pick(
                (
                    f"{other} to {base}",
                    f"{lead} {base}",
                    f"{lead} to {third_person(base)}",
                    f"{lead} to {ing(base)}",
                    f"{lead} to {past(base)}" if past(base) != base else f"{other} to {base}",
                    f"{lead} {base}",
                )
            )
            return self.clause(right, f"{subject.text} {wrong_group}{verb.tail}", "modal", base, subject)
        return self.clause(
            f"{subject.text} {modal} {base}{verb.tail}",
            f"{subject.text} {self.pick(mistakes)}{verb.tail}",
            "modal",
            base,
            subject,
        )

    def infinitive(self) -> Clause:
        subject, verb = self.subject(), self.verb()
        base, head = verb.base, self.pick(lex.WANT_TO)
        kind = "infinitive"
        is_past = head in ("decide", "forget", "promise", "refuse", "agree", "offer") or self.chance(0.2)
        if head == "would_like":
            lead, others = self.one_of("would like|would love"), []
            if subject in PRONOUNS and self.chance(0.4):
                subject, lead = (
                    Subject(subject.text + "'d", subject.key, subject.person, subject.pronoun),
                    "like",
                )
        elif is_past:
            lead, others = past(head), []
        else:
            lead = third_person(head) if subject.person == 3 else head
            others = [head if subject.person == 3 else third_person(head)]
        mistakes = [f"{lead} {base}"] * 6 + [
            f"{lead} to {third_person(base)}",
            f"{lead} to {ing(base)}",
            f"{lead} for {base}",
        ]
        mistakes += [f"{lead} to {past(base)}"] * 2 if past(base) != base else []
        mistakes += (
            [f"{lead} {ing(base)}"] * 2
            if head in ("want", "need", "decide", "hope", "would_like", "learn", "plan", "promise")
            else []
        )
        mistakes += [f"{other} to {base}" for other in others] + [f"{other} {base}" for other in others]
        return self.clause(
            f"{subject.text} {lead} to {base}{verb.tail}",
            f"{subject.text} {self.pick(mistakes)}{verb.tail}",
            kind,
            base,
            subject,
        )

    def want_someone_to(self) -> Clause:
        subject, verb = self.subject(), self.verb()
        nominative, objective = self.pick(
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
        third = nominative in ("he", "she", "my brother")
        lead = self.pick(("wants", "needs") if subject.person == 3 else ("want", "need"))
        if subject.text == nominative:
            nominative, objective, third = "Ana", "Ana", True
        said = f"{lead} that {nominative} {third_person(verb.base) if third else verb.base}"
        wrong = self.pick(
            (
                said,
                said,
                f"{lead} that {nominative} {verb.base}",
                f"{lead} {objective} {verb.base}",
                f"{lead} {objective} to {third_person(verb.base)}",
            )
        )
        return self.clause(
            f"{subject.text} {lead} {objective} to {verb.base}{verb.tail}",
            f"{subject.text} {wrong}{verb.tail}",
            "infinitive",
            verb.base,
            subject,
        )

    def purpose(self) -> Clause:
        subject, verb, aim = self.subject(), self.verb(), self.verb()
        main = f"{subject.text} {self.pick((past(verb.base), verb.present(subject)))}{verb.tail}"
        wrong = self.pick(
            (
                f"for {aim.base}",
                f"for to {aim.base}",
                f"for {aim.base}",
                f"to {past(aim.base)}" if past(aim.base) != aim.base else f"for to {aim.base}",
            )
        )
        return self.clause(
            f"{main} to {aim.base}{aim.tail}", f"{main} {wrong}{aim.tail}", "infinitive", aim.base, subject
        )

    def ing_after(self) -> Clause:
        subject, verb = self.subject(), self.verb()
        base = verb.base
        if self.chance(0.5):
            head = self.one_of("enjoy|enjoy|finish|avoid|mind|keep|suggest|miss|practise|dislike")
            lead = past(head) if self.chance(0.3) else third_person(head) if subject.person == 3 else head
            wrong = self.pick((f"to {base}", f"to {base}", base))
            text = f"{subject.text} {lead}"
        else:
            lead = self.one_of("interested in|good at|afraid of|tired of|bad at|excited about|proud of")
            text = f"{self.attach(subject, subject.be)} {lead}"
            wrong = self.pick((base, base, f"to {base}"))
        if self.chance(0.3):
            lead = self.one_of("without|before|after|instead of")
            first = self.verb()
            text = f"{subject.text} {past(first.base)}{first.tail} {lead}"
            wrong = self.pick((base, f"to {base}"))
        elif self.chance(0.12):
            text = self.one_of("thank you for|thanks for|sorry for")
            wrong = base
        return self.clause(
            f"{text} {ing(base)}{verb.tail}", f"{text} {wrong}{verb.tail}", "infinitive", base, subject
        )

    def let_make(self) -> Clause:
        subject, verb = self.subject(), self.verb()
        who = self.one_of("me|him|her|us|them|my brother|the children")
        lead = self.pick(
            (
                "made",
                "let",
                "lets" if subject.person == 3 else "let",
                "makes" if subject.person == 3 else "make",
            )
        )
        wrong = self.pick(
            (
                f"to {verb.base}",
                f"to {verb.base}",
                third_person(verb.base),
                past(verb.base) if past(verb.base) != verb.base else f"to {verb.base}",
            )
        )
        if self.chance(0.3):
            lead = "used to"
            wrong = self.pick(
                (
                    past(verb.base) if past(verb.base) != verb.base else ing(verb.base),
                    ing(verb.base),
                    third_person(verb.base),
                )
            )
            return self.clause(
                f"{subject.text} {lead} {verb.base}{verb.tail}",
                f"{subject.text} {lead} {wrong}{verb.tail}",
                "infinitive",
                verb.base,
                subject,
            )
        return self.clause(
            f"{subject.text} {lead} {who} {verb.base}{verb.tail}",
            f"{subject.text} {lead} {who} {wrong}{verb.tail}",
            "infinitive",
            verb.base,
            subject,
        )

    def passive(self) -> Clause:
        subject = self.subject()
        base = self.one_of(
            "make|write|build|steal|break|speak|sell|clean|paint|buy|give|take|eat|invite|teach|"
            "wear|find|close|choose|design|drive|forget|hide|see|send|throw|know|cut"
        )
        was = self.chance(0.6)
        be = subject.was if was else subject.be
        tail = self.fill(
            self.pick(
                (
                    " by {person}",
                    " in {city}",
                    " by {name}",
                    " in {year}" if was else " every day",
                    " yesterday" if was else " here",
                    " at {place}",
                )
            )
        )
        wrongs = [
            form
            for form in (
                base,
                past(base),
                regular_past(base),
                ing(base) if base in ("speak", "sell") else base,
            )
            if form != participle(base)
        ]
        other = ("were" if be == "was" else "was") if was else self.other_person(subject).be
        wrong = (
            self.pick([f"{be} {form}" for form in wrongs] + [f"{other} {participle(base)}"])
            if wrongs
            else f"{other} {participle(base)}"
        )
        return self.clause(
            f"{subject.text} {be} {participle(base)}{tail}",
            f"{subject.text} {wrong}{tail}",
            "passive",
            base,
            subject,
        )

    # -- Spanish habits ----------------------------------------------------------------------------------------

    def age(self) -> Clause:
        subject = self.subject()
        number = self.pick((str(self.rng.randint(2, 99)), self.number()))
        be, have = subject.be, subject.have
        time = ""
        if self.chance(0.15):
            be, have, time = (
                subject.was,
                "had",
                " " + self.say("when I met {person}|last year|in {year}|then"),
            )
        if self.chance(0.2):
            wrong = self.one_of(
                f"how many years {have} {subject.text}|how old {have} {subject.text}|"
                f"how many years {subject.do} {subject.text} have|how old {subject.text} {be}"
            )
            return self.clause(
                f"how old {be} {subject.text}{time}",
                wrong + time,
                "have_be",
                "be",
                subject,
                end="?",
                joinable=False,
            )
        right = f"{subject.text} {be} {number} years old"
        wrong = self.one_of(
            f"{have} {number} years|{have} {number} years|{have} {number} years old|"
            f"{'have' if have == 'has' else have} {number} years|{be} {number} years"
        )
        return self.clause(right + time, f"{subject.text} {wrong}{time}", "have_be", "be", subject)

    def have_feeling(self) -> Clause:
        subject = self.subject()
        feeling = self.one_of(
            "hungry|thirsty|hot|cold|afraid|sleepy|right|wrong|lucky|scared|in a hurry|careful|"
            "jealous|ashamed"
        )
        noun = {
            "hungry": "hunger",
            "thirsty": "thirst",
            "afraid": "fear",
            "sleepy": "sleep",
            "right": "reason",
            "lucky": "luck",
            "scared": "fear",
        }.get(feeling, feeling)
        degree = self.one_of("||very |so ")
        if degree and feeling in ("right", "wrong", "in a hurry"):
            degree = ""
        if feeling == "afraid":
            feeling += self.say(" of {animals}| of the dark|| of the {animal}| of flying")
        was = self.chance(0.2)
        time = " " + self.time(vocab.PAST_END) if was else self.one_of("|| now| today")
        be = subject.was if was else subject.be
        have = "had" if was else subject.have
        word = feeling if self.chance(0.6) or degree or " " in feeling else noun
        if word == "fear":
            feeling, noun = "afraid", "fear"
        other = "have" if have == "has" else have
        wrong = self.pick((have, have, have, other))
        return self.clause(
            f"{self.attach(subject, be)} {degree}{feeling}{time}",
            f"{subject.text} {wrong} {degree}{word}{time}",
            "have_be",
            "be",
            subject,
        )

    def agree(self) -> Clause:
        subject = self.subject()
        tail = self.say(" with {person}| with you|| with the {thing}| with that| with me")
        right = "agrees" if subject.person == 3 else "agree"
        wrong = self.pick(
            (
                f"{subject.be} agree",
                f"{subject.be} agree",
                f"{subject.be} agreed",
                "agree" if subject.person == 3 else f"{subject.be} agree",
            )
        )
        wrong_text = f"{subject.text} {wrong}{tail}"
        if subject in PRONOUNS and wrong.startswith(subject.be) and self.chance(0.35):
            wrong_text = f"{subject.text}{CONTRACTED[subject.be]} agree{tail}"
        right_text = f"{subject.text} {right}{tail}"
        if self.chance(0.3):
            right_text = f"{subject.text} {NEGATED[subject.do]} agree{tail}"
            wrong_text = f"{subject.text} {subject.be} not agree{tail}"
        return self.clause(right_text, wrong_text, "have_be", "agree", subject)

    def weather(self) -> Clause:
        base, tail = self.pick(
            (("rain", ""), ("snow", ""), ("rain", " a lot"), ("snow", " a lot"), ("rain", " all day"))
        )
        place = self.say("|| in {city}| here| in the mountains")
        options: list[tuple[str, list[str], list[str]]] = [
            (third_person(base), [base, f"is {base}"], vocab.HABIT_END),
            (regular_past(base), [base, third_person(base), f"was {base}"], vocab.PAST_END),
            (f"is {ing(base)}", [f"is {base}", ing(base), base, f"are {ing(base)}"], vocab.NOW_END),
            (
                f"will {base}",
                [f"will {third_person(base)}", f"will to {base}", f"will {ing(base)}", base],
                vocab.FUTURE_END,
            ),
            (
                f"is going to {base}",
                [f"is going {base}", f"going to {base}", f"is go to {base}"],
                vocab.FUTURE_END,
            ),
            (
                f"doesn't {base}",
                [f"don't {base}", f"no {base}", f"doesn't {third_person(base)}", f"not {base}"],
                vocab.HABIT_END,
            ),
            (
                f"didn't {base}",
                [f"didn't {regular_past(base)}", f"no {base}", f"doesn't {base}"],
                vocab.PAST_END,
            ),
        ]
        right, mistakes, times = self.pick(options)
        said = (f"it {right}{tail}{place}", f"it {self.pick(mistakes)}{tail}{place}")
        return self.clause(*self.framed(said, self.time(times)), "agreement", base, IT)

    def missing_it(self) -> Clause:
        if self.chance(0.45):
            rest = self.one_of(
                "is raining|is snowing|was raining|is very cold|is cold today|is hot in summer|is late|"
                "was late|was very dark|is sunny today|is windy|rains a lot in {city}|rained yesterday|"
                "will rain tomorrow|is time to go home|is {hour}|is three o'clock|was a {adj} day|"
                "is Monday today|snows in winter|is my birthday today|is my first day at {place}"
            )
        else:
            quality = self.say(
                "important|difficult|easy|very important|good|dangerous|necessary|possible|impossible|"
                "very {adj}|nice|better|expensive|fun|forbidden|great|hard|cheap"
            )
            verb = self.verb()
            rest = (
                f"{self.one_of('is|is|is|was')} {self.one_of('|||not ')}{quality} to {verb.base}{verb.tail}"
            )
        rest = self.fill(rest)
        lead = self.one_of("||||today |I think that |I think |in my country |in winter |sometimes ")
        wrong = f"{lead}{rest}"
        return Clause(f"{lead}it {rest}", wrong, "missing_subject", f"it|{rest[:14]}|missing_subject")

    def missing_pronoun(self) -> Clause:
        """A second clause without its subject: because is tired."""
        subject, verb, second = self.subject(), self.verb(), self.verb()
        while subject.key == "name" and subject.text.split()[0] not in vocab.MALE + vocab.FEMALE:
            subject = self.subject()
        if subject.key.endswith(":x") or subject.key in vocab.PRONOUN_SINGULAR:
            subject = self.pick((HE, SHE, THEY))
        again = subject.pronoun
        who = Subject(again, again, subject.person, again)
        if self.chance(0.5):
            said = f"{who.be} {self.say('{adj}|very {adj}|too {adj}|in {city}|a {job}|not {adj}')}"
        else:
            said = f"{second.present(who)}{second.tail}"
        main = (
            f"{subject.text} {verb.present(subject)}{verb.tail}"
            if self.chance(0.6)
            else f"{self.attach(subject, subject.be)} {self.fill('{adj}')}"
        )
        if self.chance(0.3) and subject.pronoun == "it":
            owner = self.pick((I, WE, THEY))
            main = f"{owner.text} like {subject.text}"
        word = self.one_of("because|because|because|when|if|although|so")
        comma = "," if word in ("so",) else ""
        return self.clause(
            f"{main}{comma} {word} {again} {said}",
            f"{main}{comma} {word} {said}",
            "missing_subject",
            second.base,
            subject,
        )

    def coordinated(self) -> Clause:
        """Two verbs of one subject: He gets up and goes to work."""
        subject, first, second = self.subject(), self.verb(), self.verb()
        if self.chance(0.5):
            a, b = first.present(subject), second.present(subject)
            wrong_form = (lambda v: v.base) if subject.person == 3 else (lambda v: third_person(v.base))
            bad_a, bad_b = wrong_form(first), wrong_form(second)
            time, kind = self.time(vocab.HABIT_END), "agreement"
        else:
            a, b = past(first.base), past(second.base)
            bad_a, bad_b = (
                v.base if past(v.base) != v.base and self.chance(0.7) else regular_past(v.base)
                for v in (first, second)
            )
            time, kind = (
                self.time(vocab.PAST_END),
                "past_irregular" if second.base in IRREGULAR else "past_regular",
            )
        bad_a, bad_b = self.pick(((bad_a, b), (a, bad_b), (a, bad_b), (bad_a, bad_b)))
        link = self.one_of(" and| and|, but| and then")
        said = (
            f"{subject.text} {a}{first.tail}{link} {b}{second.tail}",
            f"{subject.text} {bad_a}{first.tail}{link} {bad_b}{second.tail}",
        )
        return self.clause(*self.framed(said, time), kind, second.base, subject)

    def relative(self) -> Clause:
        plural = self.chance(0.4)
        noun = self.fill(
            self.pick(
                ("the people", "the boys", "the women", "the {things}", "the students", "the men")
                if plural
                else (
                    "the man",
                    "the woman",
                    "the boy",
                    "the girl",
                    "the {animal}",
                    "the {job}",
                    "the {thing}",
                    "someone",
                )
            )
        )
        head = Subject(noun, noun, 2 if plural else 3, "they" if plural else "he")
        verb = self.verb()
        inside_right = verb.present(head)
        inside_wrong = verb.base if head.person == 3 else third_person(verb.base)
        link = self.one_of("who|that")
        rest = self.say("{adj}|very {adj}|from {city}|my friend|here")
        if self.chance(0.5):
            opener = self.pick(
                ("I know", "this is" if not plural else "these are", "she likes", "we met", "I saw")
            )
            return self.clause(
                f"{opener} {noun} {link} {inside_right}{verb.tail}",
                f"{opener} {noun} {link} {inside_wrong}{verb.tail}",
                "agreement",
                verb.base,
                head,
            )
        be_wrong = {"is": "are", "are": "is"}[head.be]
        group = self.pick(((inside_wrong, head.be), (inside_right, be_wrong)))
        return self.clause(
            f"{noun} {link} {inside_right}{verb.tail} {head.be} {rest}",
            f"{noun} {link} {group[0]}{verb.tail} {group[1]} {rest}",
            "agreement",
            verb.base,
            head,
        )

    def reported(self) -> Clause:
        """He says that she works: agreement behind a verb of saying."""
        teller, inner = self.subject(), self.subject()
        verb = self.verb()
        say = self.one_of("think|say|know|believe|hope")
        that = self.one_of(" that| that|")
        right_say, right_in = third_person(say) if teller.person == 3 else say, verb.present(inner)
        wrong_say = say if teller.person == 3 else third_person(say)
        wrong_in = verb.base if inner.person == 3 else third_person(verb.base)
        said = self.pick(((right_say, wrong_in), (wrong_say, right_in), (wrong_say, wrong_in)))
        return self.clause(
            f"{teller.text} {right_say}{that} {inner.text} {right_in}{verb.tail}",
            f"{teller.text} {said[0]}{that} {inner.text} {said[1]}{verb.tail}",
            "agreement", verb.base, inner,
        )  # fmt: skip

    def right_only(self) -> Clause:
        """Things that look like mistakes and are none."""
        subject, verb = self.subject(), self.verb()
        who = self.one_of("me|him|her|us|them|my brother|the children")
        text = self.pick(
            (
                f"{subject.text} saw {who} {verb.base}{verb.tail}",
                f"{subject.text} helped {who} {verb.base}{verb.tail}",
                f"{ing(verb.base)}{verb.tail} is {self.fill('{adj}')}",
                f"{subject.text} {subject.be} looking forward to {ing(verb.base)}{verb.tail}",
                f"{subject.text} used to {verb.base}{verb.tail}",
                f"{subject.text} {'likes' if subject.person == 3 else 'like'} {ing(verb.base)}{verb.tail}",
                f"{subject.text} had already {participle(verb.base)}{verb.tail}",
                f"{subject.text} {past(verb.base)}{verb.tail} and went home",
                f"{subject.text} would rather {verb.base}{verb.tail}",
                f"{subject.text} had better {verb.base}{verb.tail}",
                f"what {subject.text} {'wants' if subject.person == 3 else 'want'} is to {verb.base}{verb.tail}",
                f"{subject.text} {'enjoys' if subject.person == 3 else 'enjoy'} {ing(verb.base)}{verb.tail}",
                f"{subject.text} did {verb.base}{verb.tail}",
                f"how {subject.text} {verb.present(subject)} is a mystery",
                f"{subject.text} {verb.present(subject)} and {self.verb().present(subject)} every day",
                f"{subject.text} {past(verb.base)}{verb.tail} to {self.verb().base} {self.fill('{person}')}",
                f"{subject.text} got {participle(verb.base)}",
                f"{subject.text} {subject.be} used to {ing(verb.base)}{verb.tail}",
                f"to {verb.base}{verb.tail} is not {self.fill('{adj}')}",
            )
        )
        return Clause(text, text, "correct", f"{verb.base}|{subject.key}|right")

    # -- sentences ---------------------------------------------------------------------------------------------

    def _patterns(self) -> list[tuple[Callable[[], Clause], float]]:
        return [
            (self.present_simple, 10), (self.be_present, 5), (self.be_past, 3), (self.there_be, 2),
            (self.present_continuous, 8), (self.stative, 1.5), (self.past_continuous, 3), (self.past_simple, 16),
            (self.born, 1), (self.present_perfect, 6), (self.since_for, 4), (self.future_will, 5),
            (self.future_going_to, 4), (self.if_when, 2.5), (self.would_if, 1), (self.negative_present, 7),
            (self.negative_past, 5), (self.negative_be, 2.5), (self.negative_other, 4), (self.imperative, 1.5),
            (self.question_do, 9), (self.question_inverted, 6), (self.question_be, 3), (self.question_subject, 1.2),
            (self.indirect_question, 1.5), (self.modal, 6), (self.infinitive, 5), (self.want_someone_to, 1.2),
            (self.purpose, 1.5), (self.ing_after, 2.5), (self.let_make, 1.5), (self.passive, 2), (self.age, 2),
            (self.have_feeling, 2.2), (self.agree, 1.2), (self.missing_it, 3), (self.missing_pronoun, 2.5),
            (self.weather, 1.5), (self.relative, 2), (self.reported, 2.5), (self.coordinated, 3.5), (self.right_only, 3),
        ]  # fmt: skip

    def _draw_clause(self, joinable: bool = False) -> Clause:
        while True:
            clause = self.rng.choices(self._pattern_list, self._pattern_weights)[0]()
            if joinable and (not clause.joinable or clause.end):
                continue
            return clause

    def _candidate(self) -> Pair:
        """One sentence or short text of one to three clauses."""
        count = self.rng.choices((1, 2, 3), (0.66, 0.27, 0.07))[0]
        all_right = self.chance(0.25)
        joined = count > 1 and self.chance(0.65)
        clauses = [self._draw_clause(joinable=joined) for _ in range(count)]
        keep_wrong = [not all_right and (count == 1 or self.chance(0.6)) for _ in clauses]
        if not all_right and not any(keep_wrong):
            keep_wrong[self.rng.randrange(count)] = True
        right, wrong = "", ""
        start = True
        for index, (clause, is_wrong) in enumerate(zip(clauses, keep_wrong, strict=True)):
            if index == 0 and clause.joinable and clause.end is None and self.chance(0.12):
                opener = self.fill(self.pick(vocab.OPENERS))
                right = wrong = opener
                start = opener.endswith((". ", "! ", '"', "- "))
            elif index and joined:
                link = self.one_of(" and | but |, but | because |, so | so |, and |; | and then ")
                right, wrong, start = right + link, wrong + link, False
            said = clause.wrong if is_wrong else clause.right
            right += _capital(clause.right) if start else clause.right
            wrong += _capital(said) if start else said
            if not joined or index == count - 1:
                end = clause.end or self.pick(vocab.ENDINGS)
                if index < count - 1:
                    end = (end if end in ("?", "!") else ".") + " "
                right, wrong, start = right + end, wrong + end, True
        if self.chance(0.14):
            filler = self.fill(self.pick(vocab.FILLERS))
            if self.chance(0.5) and right.rstrip()[-1:] in ".?!":
                right, wrong = f"{right} {filler}", f"{wrong} {filler}"
            else:
                right, wrong = f"{filler} {right}", f"{filler} {wrong}"
        if self.chance(0.15):
            right, wrong = self._with_aside(right, wrong)
        if self.chance(0.03):
            right, wrong = right.lower(), wrong.lower()
        if self.chance(0.03):
            right, wrong = right.replace("'", CURLY), wrong.replace("'", CURLY)
        kinds = tuple(
            c.kind for c, is_wrong in zip(clauses, keep_wrong, strict=True) if is_wrong and c.wrong != c.right
        )
        return Pair(wrong, right, kinds, tuple(c.combination for c in clauses))

    def _with_aside(self, right: str, wrong: str) -> tuple[str, str]:
        """The same words put into both, somewhere the two agree: what is not the verb's affair is copied."""
        aside = self.made_up() if self.chance(0.4) else self.fill(self.pick(vocab.ASIDES))
        right_words, wrong_words = right.split(" "), wrong.split(" ")
        before = 0
        while before < min(len(right_words), len(wrong_words)) and right_words[before] == wrong_words[before]:
            before += 1
        after = 0
        while (
            after < min(len(right_words), len(wrong_words)) - before
            and right_words[-1 - after] == wrong_words[-1 - after]
        ):
            after += 1
        if after > 1 and self.chance(0.5):
            back = self.rng.randint(1, after)
            right_words.insert(len(right_words) - back, aside)
            wrong_words.insert(len(wrong_words) - back, aside)
        elif before > 1:
            front = self.rng.randint(1, before - 1)
            right_words.insert(front, aside)
            wrong_words.insert(front, aside)
        return " ".join(right_words), " ".join(wrong_words)

    def pair(self) -> Pair:
        """A pair of 15 to 200 bytes."""
        while True:
            candidate = self._candidate()
            if (
                candidate.is_held_out == self.held_out
                and 15 <= len(candidate.wrong.encode()) <= MAX_BYTES
                and len(candidate.right.encode()) <= MAX_BYTES
            ):
                return candidate

    def text(self, max_bytes: int) -> Pair:
        """Several sentences, one after the other, of at most `max_bytes`: for the positions that one never reaches."""
        text = self.pair()
        while True:
            more = self.pair()
            wrong, right = f"{text.wrong} {more.wrong}", f"{text.right} {more.right}"
            if max(len(wrong.encode()), len(right.encode())) > max_bytes:
                return text
            text = Pair(wrong, right, text.kinds + more.kinds, text.combinations + more.combinations)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _upper(text: str, opener: str) -> str:
    return _capital(text) if opener.rstrip().endswith("!") else text


_TAILS = {base: text.split("|") for base, text in lex.FRAMES.items()}
_TAKES_A_VERB = frozenset(base for base, text in lex.FRAMES.items() if "{inf}" in text or "{ger}" in text)
_IRREGULAR_BASES = [base for base in lex.FRAMES if base in IRREGULAR]
_REGULAR_BASES = [base for base in lex.FRAMES if base not in IRREGULAR]
