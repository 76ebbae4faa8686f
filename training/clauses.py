"""One clause said twice, rightly and wrongly, and `Draw`, which makes such clauses for the patterns.

Must not know the patterns, nor how clauses are joined into sentences.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple
from zlib import crc32

from training.grammar import CONTRACTED, Subject
from training.words import Words

HELD_OUT_SHARE = 16  # one combination of verb × subject × pattern in so many is never trained on


class Said(NamedTuple):
    """The same thing said rightly and wrongly."""

    right: str
    wrong: str

    def within(self, before: str, after: str = "") -> Said:
        """Both with the same words around them."""
        return Said(f"{before}{self.right}{after}", f"{before}{self.wrong}{after}")

    def followed_by(self, other: Said) -> Said:
        return Said(self.right + other.right, self.wrong + other.wrong)

    def capitalised(self) -> Said:
        return Said(*(text[:1].upper() + text[1:] for text in self))


@dataclass(frozen=True)
class Clause:
    """One clause, right and wrong. `end` is its final mark where it is not free: "?", or "" for none."""

    right: str
    wrong: str
    kind: str
    combination: str  # verb × subject × pattern; "" where the pattern has but one
    end: str | None = None
    joinable: bool = True
    opens_with_time: bool = False  # *last week we met and …*: what is joined to it happened then, too
    has_time: bool = False

    @property
    def tells_when(self) -> bool:
        """Whether the mistake has one correction beside others, too: *they late* might be *were late*."""
        return self.has_time or self.kind not in ("agreement", "missing_be")


def is_held_out(combination: str) -> bool:
    """Whether this combination of verb × subject × pattern is kept from training, to be tested on.

    Never one of a pattern that has no other: nothing would be left of it to learn from.
    """
    return combination != "" and crc32(combination.encode()) % HELD_OUT_SHARE == 0


class Draw(Words):
    """Words by chance, and the ways in which they become clauses."""

    def mistake(self, *options: tuple[int, str], otherwise: str = "") -> str:
        """One of the (weight, form) given; a weight of 0 or False leaves a form out.

        `otherwise` is the answer where all are left out.
        """
        return self.pick([form for weight, form in options for _ in range(weight)] or [otherwise])

    def clause(
        self,
        said: Said,
        kind: str,
        base: str,
        subject: Subject,
        *,
        time: str = "",
        end: str | None = None,
        joinable: bool = True,
    ) -> Clause:
        """A clause of these words, with `time` put before or after them and `she~is` made plain."""
        framed = self.framed(said, time)
        opens = bool(time) and framed.right.startswith(time)
        right, wrong = self.contract(framed)
        return Clause(right, wrong, kind, f"{base}|{subject.key}|{kind}", end, joinable, opens, bool(time))

    def question(self, said: Said, kind: str, base: str, subject: Subject) -> Clause:
        return self.clause(said, kind, base, subject, end="?", joinable=False)

    def framed(self, said: Said, time: str) -> Said:
        """Puts a time expression, if there is one, before or after both sayings."""
        if not time:
            return said
        if self.chance(0.33):
            return said.within(time + self.one_of(", |, | "))
        return said.within("", f" {time}")

    def contract(self, said: Said) -> Said:
        """Makes `she~is` plain; now and then `she's`, in both or in neither: a correction keeps the form."""
        if "~" not in said.right:
            return said
        before, _, after = said.right.partition("~")
        pronoun, auxiliary = before.split(" ")[-1], after.split(" ")[0]
        full, short = f"{pronoun} {auxiliary} ", f"{pronoun}{CONTRACTED[auxiliary]} "
        right, wrong = said.right.replace("~", " "), said.wrong.replace("~", " ")
        if f" {full}" in f" {wrong}" and self.chance(0.3):
            return Said(right.replace(full, short, 1), wrong.replace(full, short, 1))
        return Said(right, wrong)
