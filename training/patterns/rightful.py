"""Whole sentences with nothing wrong in them: look-alikes of every mistake, and what people really write."""

from __future__ import annotations

from training import lookalikes, registers
from training.clauses import Clause, Draw
from training.patterns.scripted import Line, parse, play

LOOKALIKES = [[parse(line, "correct") for line in lines] for lines in lookalikes.LOOKALIKES.values()]
REGISTERS = [[parse(line, "correct") for line in lines] for lines in registers.REGISTERS.values()]
FINAL = '.?!":),'


def _played(draw: Draw, line: Line) -> Clause:
    text, _, combination = play(draw, line)
    words = text.rstrip(FINAL)
    if not words:
        words, text = text, text
    mark = text[len(words) :]
    combination = f"{combination}|{line.key}".replace("|", " ") + "|right" if line.letters else ""
    return Clause(words, words, "correct", combination, end=mark, joinable=False)


def lookalike(draw: Draw) -> Clause:
    """The doctor suggested that he take a month off. What looks like a mistake and is none."""
    return _played(draw, draw.pick(draw.pick(LOOKALIKES)))


def register(draw: Draw) -> Clause:
    """As agreed, I enclose a copy of the contract. Letters, chats, news, novels, manuals, and scraps."""
    return _played(draw, draw.pick(draw.pick(REGISTERS)))
