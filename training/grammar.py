"""Subjects and verbs, and the forms in which they agree.

Knows the auxiliaries; `miniserve.english.verbs` knows how verbs inflect. Must not know chance, mistakes or
sentences.
"""

from __future__ import annotations

from dataclasses import dataclass

from miniserve.english.verbs import ing, participle, past, regular_past, third_person

CONTRACTED = {"am": "'m", "is": "'s", "are": "'re", "will": "'ll", "have": "'ve", "has": "'s"}
NEGATED = {
    "is": "isn't", "are": "aren't", "was": "wasn't", "were": "weren't", "do": "don't", "does": "doesn't",
    "did": "didn't", "will": "won't", "have": "haven't", "has": "hasn't", "can": "can't", "could": "couldn't",
    "should": "shouldn't", "must": "mustn't", "would": "wouldn't",
}  # fmt: skip
# The form that the other persons take.
OTHER = {"was": "were", "were": "was", "do": "does", "does": "do", "have": "has", "has": "have"}


@dataclass(frozen=True)
class Subject:
    """Who does it. `person` is 1 (I), 2 (you, we, they and plurals) or 3 (he, she, it and singulars)."""

    text: str
    key: str  # what all subjects drawn from one template share
    person: int
    pronoun: str  # what stands for it in a later clause

    @property
    def third(self) -> bool:
        return self.person == 3

    @property
    def be(self) -> str:
        return {1: "am", 2: "are", 3: "is"}[self.person]

    @property
    def was(self) -> str:
        return "were" if self.person == 2 else "was"

    @property
    def have(self) -> str:
        return "has" if self.third else "have"

    @property
    def do(self) -> str:
        return "does" if self.third else "do"

    def present(self, base: str) -> str:
        """The present form that agrees: he *goes*, they *go*."""
        return third_person(base) if self.third else base

    def disagreeing(self, base: str) -> str:
        """The present form that does not: he *go*, they *goes*."""
        return base if self.third else third_person(base)

    def attach(self, auxiliary: str) -> str:
        """`she~is`: `Draw.clause` makes it `she is`, or `she's` where the learner may write that too."""
        contractible = self in (*PRONOUNS, IT) and auxiliary in CONTRACTED
        return f"{self.text}{'~' if contractible else ' '}{auxiliary}"


I = Subject("I", "I", 1, "I")  # noqa: E741
YOU = Subject("you", "you", 2, "you")
HE = Subject("he", "he", 3, "he")
SHE = Subject("she", "she", 3, "she")
IT = Subject("it", "it", 3, "it")
WE = Subject("we", "we", 2, "we")
THEY = Subject("they", "they", 2, "they")
PRONOUNS = (I, YOU, HE, SHE, WE, THEY)


# What follows a verb without being its object.
PLAIN_TAILS = tuple(
    f" {word}"
    for word in (
        "at to in up down here home late early hard well fast alone abroad again out off from too badly"
    ).split()
)


@dataclass(frozen=True)
class Verb:
    """A verb and what follows it in this sentence."""

    base: str
    tail: str  # "" or " to school"

    @property
    def third(self) -> str:
        return third_person(self.base)

    @property
    def past(self) -> str:
        return past(self.base)

    @property
    def regular_past(self) -> str:
        """With -ed, whether right or not: `goed`."""
        return regular_past(self.base)

    @property
    def participle(self) -> str:
        return participle(self.base)

    @property
    def ing(self) -> str:
        return ing(self.base)

    @property
    def is_alone(self) -> bool:
        """Whether nobody and nothing stands behind it of which a later clause might tell something."""
        return self.tail.startswith(PLAIN_TAILS) or not self.tail

    @property
    def changes(self) -> bool:
        """False for cut, put …: their past says nothing that the base does not."""
        return self.past != self.base
