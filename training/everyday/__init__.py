"""More lines as in `scripts.py`, in everyday words: whole sentences with few slots.

A pattern that draws its words from slots teaches the kind of a mistake, and not where else it comes:
sentences by people who had seen nothing of the project were missed mostly for a word that no slot had. Each
file holds the lines of one part of grammar. Only words; knows no grammar.
"""

from __future__ import annotations

from training.everyday import (
    clauses,
    complements,
    modals,
    others,
    passives,
    questions,
    right,
    tenses,
    verbs_and_subjects,
    words,
)
from training.scripts import lines

# By the kind of their mistake. What is wrong has one correction, whatever is cast.
MISTAKES: dict[str, tuple[str, ...]] = {
    kind: lines(text)
    for room in (clauses, complements, modals, others, passives, questions, tenses, verbs_and_subjects, words)
    for kind, text in room.MISTAKES.items()
}

# What looks like them and is right.
RIGHT: tuple[str, ...] = lines(right.RIGHT)
