"""Draws words: names, numbers, words that exist nowhere, subjects, and verbs with what follows them.

All chance comes from the one `random.Random` it is given, in a fixed order: another draw, or one draw more,
makes other sentences of the same seed. Must not know what is done with the words, nor of mistakes.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from miniserve.english.verbs import IRREGULAR
from training import signs
from training import vocabulary as vocab
from training.grammar import HE, IT, PRONOUNS, THEY, Subject, Verb
from training.lexicon import FRAMES, PLAIN_REGULAR, STATIVE

T = TypeVar("T")

COMPLEMENTS = {base: text.split("|") for base, text in FRAMES.items()}
TAKES_A_VERB = frozenset(base for base, text in FRAMES.items() if "{inf}" in text or "{ger}" in text)
IRREGULAR_BASES = [base for base in FRAMES if base in IRREGULAR]
REGULAR_BASES = [base for base in FRAMES if base not in IRREGULAR]
# What learners write most.
COMMON_BASES = (
    "go have do make get take come see eat buy drink write speak know think give find tell want like play "
    "live work study need leave meet say arrive help talk read"
).split()
TRANSITIVE = "the {thing}|a {thing}|the {things}|my {thing}|it|them|the {adj} {thing}"

# Slots whose word is now and then made up.
OPEN_SLOTS = frozenset("thing things city food place animal building subject sport job adj".split())
ONSETS = (
    "b bl br c ch cl d dr f fl fr g gl gr h j k kl l m n p pl pr qu r s sh sk sl sn st t th tr v w x y z"
).split()
VOWELS = "a e i o u a e i o u oo ea ai ou é á í ó ñu y".split()
CODAS = "|||n|r|l|s|t|k|m|ck|nd|rt|x|zz|lph|sk|ng".split("|")
SYLLABLES = (1, 2, 2, 2, 3)
# *a umbrella*, but *a uniform*, *a useful one*, *a European*.
A_BEFORE_VOWEL = re.compile(r"\ba(?= (?!uni|use|eu|one\b)[aeiouAEIO])")
# An object that negates its verb: *nothing*, *no money*.
NEGATIVE = re.compile(r" no(thing)?\b")
AFTER_BE = (
    "{adj}|very {adj}|a {job}|here|at home|at {place}|late|on time|careful|ready|in {city}|quiet|happy"
    "|a good {job}|back at {hour}|more {adj}|with {person}|fine|polite to {person}"
)
NUMBERS = "two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|a hundred"


class Words:
    """Words by chance."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self._fillers: dict[str, Callable[[], str]] = {
            "name": self.name,
            "num": self.number,
            "person": self.person,
            "hour": self.hour,
            "year": lambda: str(rng.randint(1950, 2023)),
            "year2": lambda: str(rng.randint(2027, 2060)),
            "inf": self.infinitive,
            "ger": self.gerund,
            "habit": lambda: self.time(vocab.HABIT_END),
            "past": lambda: self.time(vocab.PAST_END),
            "since": lambda: self.time(vocab.SINCE),
            "tomorrow": lambda: self.time(vocab.FUTURE_END),
        }

    # -- choosing

    def pick(self, options: Sequence[T]) -> T:
        return self.rng.choice(options)

    def one_of(self, options: str) -> str:
        """One of "this|that|the other"."""
        return self.pick(options.split("|"))

    def say(self, templates: str) -> str:
        """One of "this|that", its `{slots}` filled."""
        return self.fill(self.one_of(templates))

    def chance(self, probability: float) -> bool:
        return self.roll() < probability

    def roll(self) -> float:
        """From 0 to 1."""
        return self.rng.random()

    # -- filling slots

    def fill(self, template: str) -> str:
        """Puts words into the `{slots}` of a template. Raises KeyError for a slot that does not exist."""
        while "{" in template:
            head, _, rest = template.partition("{")
            slot, _, tail = rest.partition("}")
            template = head + self.slot(slot) + tail
        return A_BEFORE_VOWEL.sub("an", template)

    def slot(self, slot: str) -> str:
        if slot not in vocab.SLOTS:
            return self._fillers[slot]()
        if slot in OPEN_SLOTS and self.chance(0.06):
            return self.open_word(slot)
        return self.pick(vocab.SLOTS[slot])

    def made_up(self) -> str:
        """A word that exists nowhere, so that copying is learnt and not a list of words."""
        syllables = self.pick(SYLLABLES)
        word = "".join(self.pick(ONSETS) + self.pick(VOWELS) + self.pick(CODAS) for _ in range(syllables))
        roll = self.roll()
        if roll < 0.15:
            return signs.accented(self.rng, word)
        return signs.foreign(self.rng) if roll < 0.19 else word

    def oddity(self) -> str:
        """A sign, a price, an address: what is copied and is no word."""
        return signs.oddity(self.rng, self.made_up)

    def open_word(self, slot: str) -> str:
        """A made-up word in the shape of a slot, or two words for one thing: phone camera."""
        word = self.made_up().rstrip("s")  # as a singular must not look like a plural
        if slot == "things":
            return word + "s"
        if slot == "city":
            return word.capitalize()
        if slot in ("thing", "subject") and self.chance(0.15):
            return signs.code(self.rng, word)
        if slot == "place":
            return f"the {word}" if self.chance(0.6) else word.capitalize()
        if slot == "thing" and self.chance(0.2):
            return f"{self.pick(vocab.SLOTS['thing'])} {self.pick(vocab.SLOTS['thing'])}"
        return word

    def name(self) -> str:
        """A first name, one in eight made up; now and then with a made-up family name or a title."""
        if self.chance(0.05):
            return f"{self.one_of('Mr|Mr.|Mrs|Mrs.|Ms|Dr.')} {self.made_up().capitalize()}"
        invented = self.chance(0.12)
        name = self.made_up().capitalize() if invented else self.pick(vocab.MALE + vocab.FEMALE)
        return f"{name} {self.made_up().capitalize()}" if self.chance(0.04) else name

    def number(self) -> str:
        if self.chance(0.5):
            return self.one_of(NUMBERS)
        return str(self.pick((self.rng.randint(2, 99), self.rng.randint(100, 5000))))

    def person(self) -> str:
        """Someone as an object: Ana, my sister, them."""
        roll = self.roll()
        if roll < 0.3:
            return self.name()
        if roll < 0.65:
            who = self.pick(vocab.KNOWN_PEOPLE).partition(":")[0]
            return who.replace("{name}", self.name())
        if roll < 0.85:
            return self.one_of("me|him|her|us|them|you")
        return self.one_of(
            "my parents|her friends|the children|my classmates|his family|our neighbours|everybody"
        )

    def hour(self) -> str:
        hour, minute = self.rng.randint(1, 12), self.rng.randint(0, 59)
        return self.one_of(
            f"{hour}|{hour} o'clock|{hour}:{minute:02d}|half past {hour}|{hour} pm|{hour}pm|noon"
        )

    def time(self, options: Sequence[str]) -> str:
        """A time expression, its slots filled."""
        return self.fill(self.pick(options))

    # -- verbs and subjects

    def complement(self, base: str) -> str:
        """What may follow a verb: "to school"."""
        return self.fill(self.pick(COMPLEMENTS[base]))

    def verb(self, exclude: frozenset[str] = frozenset()) -> Verb:
        if self.chance(0.12):
            base = self.pick(PLAIN_REGULAR)
            return Verb(base, " " + self.say(TRANSITIVE))
        while True:
            if self.chance(0.3):
                base = self.pick(COMMON_BASES)
            else:
                base = self.pick(IRREGULAR_BASES if self.chance(0.55) else REGULAR_BASES)
            if base not in exclude:
                break
        tail = self.complement(base)
        if self.chance(0.08):
            tail += self.fill(self.pick(vocab.TAILS))
        if self.chance(0.04):
            tail = ""
        return Verb(base, " " + tail if tail else "")

    def verb_or_be(self) -> Verb:
        """A verb to stand after *will*, *must* or *to*, where *be* comes as often as any other."""
        return Verb("be", " " + self.say(AFTER_BE)) if self.chance(0.12) else self.verb()

    def verb_to_negate(self) -> Verb:
        """A verb whose object does not negate already: *I don't know nothing* is a mistake itself."""
        verb = self.verb()
        return self.verb_to_negate() if NEGATIVE.search(verb.tail) else verb

    def dynamic_verb(self) -> Verb:
        """A verb that may stand in the continuous."""
        return self.verb(exclude=STATIVE)

    def changing_verb(self) -> Verb:
        """A verb whose past can be told from its base: *she put* might be either."""
        verb = self.verb()
        return verb if verb.changes else self.changing_verb()

    def infinitive(self) -> str:
        """A verb with what follows it, and no third verb after it: "buy a car"."""
        verb = self.verb(exclude=TAKES_A_VERB)
        return verb.base + verb.tail

    def gerund(self) -> str:
        """The same in -ing: "buying a car"."""
        verb = self.verb(exclude=TAKES_A_VERB)
        return verb.ing + verb.tail

    def negatable(self) -> Subject:
        """A subject that may stand before *not*: anyone but *nobody*."""
        subject = self.subject()
        negates = subject.text == "nobody" or subject.key.startswith(("neither", "few "))
        return self.negatable() if negates else subject

    def somebody(self) -> Subject:
        """A person or people, no thing and not *nobody*."""
        while True:
            subject = self.negatable()
            if subject.pronoun != "it" and "{things}" not in subject.key and "{animals}" not in subject.key:
                return subject

    def subject(self) -> Subject:
        roll = self.roll()
        if roll < 0.03:
            return IT
        if roll < 0.40:
            return self.pick(PRONOUNS)
        if roll < 0.54:
            name = self.name()
            pronoun = "she" if name.split()[0] in (*vocab.FEMALE, *vocab.LADIES) else "he"
            return Subject(name, "name", 3, pronoun)
        if roll < 0.74:
            text, _, gender = self.pick(vocab.SINGULAR_PEOPLE).partition(":")
            return Subject(self.fill(text), text, 3, "she" if gender == "f" else "he")
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
        return self.pick([other for other in (HE, THEY) if other.person != subject.person])
