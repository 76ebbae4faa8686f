"""Constructions as frames: a line shows one rightly and in the ways in which learners write it.

A frame is a licence for the guard: what it calls wrong must be wrong whatever its slots hold and whatever
stands around it, and no look-alike may fit. `notation.py` says how a frame is written, `matching.py` finds
the frames in a sentence; every other file is a table, and holds nothing but frames.
"""

from __future__ import annotations

from miniserve.english.rules.frames import (
    after_verbs,
    aspect_and_modals,
    general,
    infinitives,
    phrases,
    prepositions,
    questions_and_agreement,
    word_for_word,
)

TABLES: tuple[str, ...] = tuple(
    table.FRAMES
    for table in (
        general,
        after_verbs,
        aspect_and_modals,
        word_for_word,
        questions_and_agreement,
        infinitives,
        prepositions,
        phrases,
    )
)
