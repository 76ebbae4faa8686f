"""Constructions that learners build as in Spanish, in frames that are cast anew each time.

The lines are as in `scripts.py`; `(a|b)` outside the brackets is one of its parts. A whole sentence of
`everyday/` teaches a word, and is learnt by heart; a frame with many words in it teaches the construction.
Only words; knows no grammar.
"""

from __future__ import annotations

from training.constructions import (
    after_verbs,
    aspect_and_modals,
    clauses,
    complements,
    objects,
    questions_and_agreement,
    tempting,
    tenses,
    word_for_word,
)
from training.scripts import lines

_ROOMS = (
    complements,
    objects,
    tenses,
    clauses,
    after_verbs,
    aspect_and_modals,
    word_for_word,
    questions_and_agreement,
)

# What is wrong has one correction, whatever is cast.
MISTAKES: tuple[str, ...] = tuple(line for room in _ROOMS for line in lines(room.MISTAKES))

# What looks like them and is right.
RIGHT: tuple[str, ...] = tuple(line for room in (*_ROOMS, tempting) for line in lines(room.RIGHT))
