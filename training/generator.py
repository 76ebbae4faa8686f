"""Makes pairs of an English text as a learner writes it and as it should be.

`patterns` draw clauses, each right and wrong; a `Generator` joins one to three of them and decides which
keep their mistake. Everything comes from one seeded `random.Random`; there is no outside data. Must not know
models.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from itertools import accumulate

from training import vocabulary as vocab
from training.clauses import Clause, Draw, Said, is_held_out
from training.patterns import PATTERNS
from training.patterns.scripted import right_scripted

MIN_BYTES, MAX_BYTES = 2, 200
_PATTERNS, _WEIGHTS = list(PATTERNS), list(accumulate(PATTERNS.values()))
MESSAGE_I = re.compile(r"\bI\b")
# don't, it's, I've, you're; not we'll, she'd or we're, which would be other words.
MESSAGE_APOSTROPHE = re.compile(
    r"(?<=n)'(?=t\b)|(?<=\b[Ii])'(?=m\b|ve\b)|(?<=you|hey)'(?=re\b|ve\b)|(?<=\bit|\bhe)'(?=s\b)|(?<=\bshe)'(?=s\b)|(?<=that|what)'(?=s\b)"
)
SHORT = {"you": "u", "your": "ur", "please": "pls", "tonight": "tonite", "because": "cos", "tomorrow": "tmrw"}
SHORT_FOR = re.compile(rf"\b(?:{'|'.join(SHORT)})\b", re.IGNORECASE)
CURLY = "\u2019"  # the apostrophe that phones type


@dataclass(frozen=True)
class Pair:
    """A text: `wrong` is what a learner writes, `right` what it should be; equal where nothing is wrong.

    `kinds` are those of the mistakes in `wrong`; `combinations` are those of all clauses, wrong or not.
    """

    wrong: str
    right: str
    kinds: tuple[str, ...]
    combinations: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        return "correct" if self.wrong == self.right else "+".join(self.kinds)

    @property
    def is_held_out(self) -> bool:
        return any(is_held_out(combination) for combination in self.combinations)


class Generator:
    """Draws pairs for ever. The same seed gives the same pairs.

    With `held_out=False` no pair holds a combination that `is_held_out`; with True every pair holds one.
    `plain` pairs are one clause with nothing around it.
    """

    def __init__(self, seed: int, *, held_out: bool = False, plain: bool = False) -> None:
        self.draw = Draw(random.Random(seed))
        self.held_out = held_out
        self.plain = plain

    def pair(self) -> Pair:
        """A pair of 2 to 200 bytes, on either side."""
        while True:
            pair = self._candidate()
            wrong, right = len(pair.wrong.encode()), len(pair.right.encode())
            if pair.is_held_out == self.held_out and MIN_BYTES <= wrong <= MAX_BYTES and right <= MAX_BYTES:
                return pair

    def text(self, max_bytes: int) -> Pair:
        """Several sentences of at most `max_bytes` in all, for the positions that one alone never reaches.

        One pair, however long, if `max_bytes` has no room for two.
        """
        text = self.pair()
        while True:
            more = self.pair()
            wrong, right = f"{text.wrong} {more.wrong}", f"{text.right} {more.right}"
            if max(len(wrong.encode()), len(right.encode())) > max_bytes:
                return text
            text = Pair(wrong, right, text.kinds + more.kinds, text.combinations + more.combinations)

    def _candidate(self) -> Pair:
        """One to three clauses, as one sentence or as many."""
        draw = self.draw
        count = 1 if self.plain else draw.rng.choices((1, 2, 3), (0.68, 0.27, 0.05))[0]
        all_right = draw.chance(0.3)
        joined = count > 1 and draw.chance(0.5)
        clauses = [self._clause(joinable=joined) for _ in range(count)]
        joined = joined and not any(clause.opens_with_time for clause in clauses[:-1])
        keep_wrong = [not all_right and (count == 1 or draw.chance(0.65)) for _ in clauses]
        if not all_right and not any(keep_wrong):
            keep_wrong[draw.rng.randrange(count)] = True
        if joined:  # *we went out and everybody start*: nothing would tell when
            keep_wrong = [
                keeps and clause.tells_when for keeps, clause in zip(keep_wrong, clauses, strict=True)
            ]
        text = self._written(clauses, keep_wrong, joined)
        if not self.plain:
            text = self._dressed(text)
        kinds = tuple(
            clause.kind
            for clause, keeps in zip(clauses, keep_wrong, strict=True)
            if keeps and clause.wrong != clause.right
        )
        return Pair(text.wrong, text.right, kinds, tuple(clause.combination for clause in clauses))

    def _clause(self, *, joinable: bool) -> Clause:
        """One clause of any pattern; only one that may stand beside others if `joinable`."""
        while True:
            pattern = self.draw.rng.choices(_PATTERNS, cum_weights=_WEIGHTS)[0]
            clause = pattern(self.draw)
            if not joinable or (clause.joinable and clause.end is None):
                return clause

    def _written(self, clauses: list[Clause], keep_wrong: list[bool], joined: bool) -> Said:
        """The clauses with capitals, links and final marks: one sentence if `joined`, else one each."""
        draw, last = self.draw, len(clauses) - 1
        first = clauses[0]
        opener = ""
        if first.joinable and first.end is None and not self.plain and draw.chance(0.12):
            opener = draw.fill(draw.pick(vocab.OPENERS))
        text = Said(opener, opener)
        starts = not opener or opener.endswith((". ", "! ", "- "))
        for index, (clause, keeps) in enumerate(zip(clauses, keep_wrong, strict=True)):
            if joined and index > 0:
                link = draw.one_of(" and | but |, but | because |, so | so |, and |; | and then ")
                text, starts = text.within("", link), False
            said = Said(clause.right, clause.wrong if keeps else clause.right)
            text = text.followed_by(said.capitalised() if starts else said)
            if not joined or index == last:
                mark = draw.pick(vocab.ENDINGS) if clause.end is None else clause.end
                if index < last:
                    mark = (mark if clause.end or mark in ("?", "!") else ".") + " "
                text, starts = text.within("", mark), True
        return text

    def _dressed(self, text: Said) -> Said:
        """Now and then adds a sentence, an aside or quotation marks, or changes capitals or apostrophes."""
        draw = self.draw
        if draw.chance(0.15):
            filler = right_scripted(draw)[0] if draw.chance(0.5) else draw.fill(draw.pick(vocab.FILLERS))
            filler = filler[:1].upper() + filler[1:]
            behind = draw.chance(0.5) and text.right.endswith((".", "?", "!"))
            text = text.within("", f" {filler}") if behind else text.within(f"{filler} ")
        if draw.chance(0.01):
            text = self._with_aside(
                text, draw.made_up() if draw.chance(0.25) else draw.fill(draw.pick(vocab.ASIDES))
            )
        if draw.chance(0.06):
            text = self._with_aside(text, draw.oddity())
        if draw.chance(0.04):
            text = text.within(*draw.pick(vocab.QUOTES)) if '"' not in text.right else text
        if draw.chance(0.02):
            text = Said(text.right.lower(), text.wrong.lower())
        elif draw.chance(0.1):
            short = draw.chance(0.3)
            text = Said(*(as_message(side, short=short) for side in text))
        elif draw.chance(0.012) and text.right.isascii() and text.wrong.isascii():
            text = Said(text.right.upper(), text.wrong.upper())
        if draw.chance(0.02):
            text = self._spaced(text)
        elif draw.chance(0.012):
            again, link = draw.rng.randint(2, 6), draw.one_of(" | |  |, ")
            text = Said(*(link.join([side] * again) for side in text))
        # Where the correction adds an apostrophe, nothing tells which.
        if text.wrong.count("'") == text.right.count("'") > 0 and draw.chance(0.04):
            text = Said(text.right.replace("'", CURLY), text.wrong.replace("'", CURLY))
        return text

    def _spaced(self, text: Said) -> Said:
        """With two spaces for one: between all words, or in one place where the two agree."""
        if self.draw.chance(0.4):
            return Said(*(side.replace(" ", "  ") for side in text))
        right, wrong = text.right.split(" "), text.wrong.split(" ")
        before = _shared(right, wrong)
        if before < 2:
            return text
        place, gap = self.draw.rng.randint(1, before - 1), " " * self.draw.rng.randint(1, 2)
        return Said(
            *(" ".join((*words[:place], gap + words[place], *words[place + 1 :])) for words in (right, wrong))
        )

    def _with_aside(self, text: Said, aside: str) -> Said:
        """The same words put into both where the two agree: what is not the verb's affair is copied."""
        draw = self.draw
        right, wrong = text.right.split(" "), text.wrong.split(" ")
        before = _shared(right, wrong)
        after = min(_shared(right[::-1], wrong[::-1]), min(len(right), len(wrong)) - before)
        # Never where the two part: *perhaps they were* and *they perhaps were* would both be right.
        if after > 1 and draw.chance(0.5):
            back = draw.rng.randint(1, after - 1)
            right.insert(len(right) - back, aside)
            wrong.insert(len(wrong) - back, aside)
        elif before > 1:
            front = draw.rng.randint(1, before - 1)
            right.insert(front, aside)
            wrong.insert(front, aside)
        return Said(" ".join(right), " ".join(wrong))


def as_message(text: str, *, short: bool = False) -> str:
    """As people type it on a phone: *i dont know*. Nothing is taken away that would make another word.

    `short`: with the usual letters for words, too: *did u see it*.
    """
    text = MESSAGE_APOSTROPHE.sub("", MESSAGE_I.sub("i", text[:1].lower() + text[1:])).removesuffix(".")
    return SHORT_FOR.sub(lambda word: SHORT[word.group().lower()], text) if short else text


def _shared(first: list[str], second: list[str]) -> int:
    """How many words the two have in common before they differ."""
    pairs = enumerate(zip(first, second, strict=False))
    return next((index for index, (a, b) in pairs if a != b), min(len(first), len(second)))
