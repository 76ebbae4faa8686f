"""Prose: a subject of any length, a verb in any tense, what follows it, and perhaps a second clause.

What is wrong in it, if anything is, is the agreement of one verb; the rest is there to be copied.
"""

from __future__ import annotations

from typing import NamedTuple

from miniserve.english.verbs import ing, third_person
from training import prose
from training.clauses import Clause, Draw, Said
from training.words import A_BEFORE_VOWEL

SHARE_WRONG = 0.35


class Forms(NamedTuple):
    """A verb whose forms are given."""

    base: str
    past: str
    participle: str


class Phrase(NamedTuple):
    """A noun phrase and its number; the noun alone says nothing of it once something stands behind it."""

    text: str
    plural: bool


def _split(text: str) -> list[tuple[str, ...]]:
    return [tuple(entry.split("/")) for entry in text.split("|")]


PEOPLE, NOUNS = _split(prose.PEOPLE), _split(prose.NOUNS)
TRANSITIVE = [Forms(*entry) for entry in _split(prose.TRANSITIVE)]
INTRANSITIVE = [Forms(*entry) for entry in _split(prose.INTRANSITIVE)]
MASS, ADJECTIVES, ADVERBS, LINKS, PREPOSITIONS, OPENINGS = (
    words.split("|")
    for words in (
        prose.MASS, prose.ADJECTIVES, prose.ADVERBS, prose.LINKS, prose.PREPOSITIONS, prose.OPENINGS,
    )
)  # fmt: skip
SINGULAR = "the|the|the|a|his|her|their|this|that|every|each|no|one|another|our|my".split("|")
PLURAL = "the|the|the|his|her|their|these|those|two|three|many|some|no|most|all|few|our||".split("|")


def _noun(draw: Draw, depth: int = 0) -> Phrase:
    """A noun with what may stand before and behind it."""
    roll = draw.roll()
    if roll < 0.08:
        return Phrase(draw.name(), plural=False)
    if roll < 0.14:
        adjective = f"{draw.pick(ADJECTIVES)} " if draw.chance(0.3) else ""
        return Phrase(draw.one_of("the |||his |their |more |no ") + adjective + draw.pick(MASS), plural=False)
    one, many = draw.pick(PEOPLE if draw.chance(0.45) else NOUNS)
    plural = draw.chance(0.45)
    words = [draw.pick(PLURAL) if plural else draw.pick(SINGULAR)]
    if draw.chance(0.4):
        words.append(draw.pick(ADJECTIVES))
        if draw.chance(0.15):
            words[-1] += f", {draw.pick(ADJECTIVES)}"
    words.append(many if plural else one)
    text = " ".join(word for word in words if word)
    if depth < 2 and draw.chance(0.25):
        text += _behind(draw, depth, plural, who=(one, many) in PEOPLE)
    return Phrase(text, plural)


def _behind(draw: Draw, depth: int, plural: bool, who: bool) -> str:
    """What tells more of a noun: of the king, found in the lake, who had seen him."""
    roll = draw.roll()
    where = f"{draw.pick(PREPOSITIONS)} {_noun(draw, depth + 1).text}"
    if roll < 0.55:
        return f" {where}"
    doing = draw.pick(TRANSITIVE)
    if roll < 0.68:
        return f" {doing.participle} {draw.one_of('by|in|near|with')} {_noun(draw, depth + 1).text}"
    if roll < 0.8:
        return f" {ing(doing.base)} {_noun(draw, depth + 1).text}"
    if roll < 0.92:
        that = draw.one_of("that|who" if who else "that|which")
        form = doing.past if draw.chance(0.6) else doing.base if plural else third_person(doing.base)
        return f" {that} {form} {_noun(draw, depth + 1).text}"
    return f" that {_noun(draw, depth + 1).text} had {doing.participle}"


def _predicate(draw: Draw, plural: bool) -> tuple[str, str, str]:
    """The form that agrees, the one that does not ("" where all forms are one), and what follows."""
    does = draw.chance(0.6)
    verb = draw.pick(TRANSITIVE if does else INTRANSITIVE)
    thing = f" {_noun(draw, 1).text}" if does else ""
    tail = thing
    if draw.chance(0.45):
        tail += (
            f" {draw.pick(ADVERBS)}"
            if draw.chance(0.5)
            else f" {draw.pick(PREPOSITIONS)} {_noun(draw, 1).text}"
        )
    pairs = {
        "is": "are",
        "was": "were",
        "has": "have",
        "does not": "do not",
        "doesn't": "don't",
        "wasn't": "weren't",
    }
    roll = draw.roll()
    if roll < 0.3:
        return verb.past, "", tail
    if roll < 0.45:
        forms = third_person(verb.base), verb.base
    elif roll < 0.55:
        forms, tail = draw.pick((("is", "are"), ("was", "were"))), f" {draw.pick(ADJECTIVES)}"
    elif roll < 0.63:
        forms, tail = draw.pick((("is", "are"), ("was", "were"))), f" {ing(verb.base)}{tail}"
    elif roll < 0.73:
        forms, tail = ("has", "have"), f" {verb.participle}{tail}"
    elif roll < 0.8 and does:
        behind = draw.one_of(" by| in| with| near| after")
        forms, tail = draw.pick((("is", "are"), ("was", "were"))), f" {verb.participle}{behind}{thing}"
    elif roll < 0.86:
        one = draw.one_of("does not|doesn't")
        forms, tail = (one, pairs[one]), f" {verb.base}{tail}"
    else:
        modal = draw.one_of(
            "will|would|could|must|should|may|might|cannot|did not|didn't|had to|used to|can|shall"
        )
        if draw.chance(0.3):
            return (
                f"{draw.one_of('could|would|must|should|may|might|will|cannot')} have {verb.participle}",
                "",
                tail,
            )
        return f"{modal} {verb.base}", "", tail
    return (forms[1], forms[0], tail) if plural else (forms[0], forms[1], tail)


def _said(draw: Draw) -> tuple[Said, bool]:
    """A clause, and whether something is wrong in its wrong version."""
    subject = _noun(draw)
    right, wrong, tail = _predicate(draw, subject.plural)
    return Said(right, wrong or right).within(f"{subject.text} ", tail), bool(wrong)


def prose_sentence(draw: Draw) -> Clause:
    """The walls of the tower was black. → The walls of the tower were black. Most have no mistake."""
    said, has_wrong = _said(draw)
    if draw.chance(0.25):
        second, second_wrong = _said(draw)
        link = draw.pick(LINKS)
        said = Said(said.right, said.wrong if draw.chance(0.5) or not second_wrong else said.right)
        has_wrong = said.wrong != said.right or second_wrong
        said = said.within("", link).followed_by(second)
    if draw.chance(0.2):
        said = said.within(f"{draw.fill(draw.pick(OPENINGS))} ")
    right, wrong = (A_BEFORE_VOWEL.sub("an", text) for text in said)
    if not has_wrong or not draw.chance(SHARE_WRONG):
        wrong = right
    kind = "correct" if wrong == right else "agreement"
    return Clause(right, wrong, kind, "", joinable=False)
