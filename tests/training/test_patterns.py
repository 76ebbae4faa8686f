"""Every pattern alone: it yields a mistake, and its right side is clean."""

from __future__ import annotations

import random
from functools import cache

import pytest

from training.clauses import Clause, Draw
from training.patterns import PATTERNS, Pattern
from training.patterns.copying import copied
from training.patterns.lists import interrupted
from training.patterns.longer import natural, right_only
from training.patterns.prose import prose_sentence
from training.patterns.questions import short_answer
from training.patterns.rightful import lookalike, register
from training.patterns.scripted import construction, everyday_words, other_words, phrase, scripted

DRAWS = 200
RIGHT = (right_only, natural, lookalike, register, copied)  # nothing is wrong in them
PARTLY_RIGHT = (interrupted, prose_sentence, construction)
MARKED = (natural, lookalike, register, copied)  # they have their own final marks, or none
ENDS: dict[Pattern, tuple[str | None, ...]] = {short_answer: (".", '."')}
every_pattern = pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.__name__)


@cache
def draws(pattern: Pattern) -> list[Clause]:
    draw = Draw(random.Random(pattern.__name__))
    return [pattern(draw) for _ in range(DRAWS)]


@every_pattern
def test_makes_mistakes(pattern: Pattern) -> None:
    clauses = draws(pattern)
    mistaken = sum(clause.wrong != clause.right for clause in clauses)
    if pattern in RIGHT:
        assert mistaken == 0
        assert {clause.kind for clause in clauses} == {"correct"}
    elif pattern in PARTLY_RIGHT:
        assert 0.15 * DRAWS <= mistaken <= 0.75 * DRAWS
    else:
        assert mistaken >= 0.9 * DRAWS
        assert "correct" not in {clause.kind for clause in clauses}


@every_pattern
def test_clauses_are_clean(pattern: Pattern) -> None:
    for clause in draws(pattern):
        for text in (clause.right, clause.wrong):
            assert pattern is copied or "{" not in text
            assert "  " not in text
            assert text == text.strip()
        assert "~" not in clause.right
        assert pattern in MARKED or clause.end in ENDS.get(pattern, (None, "?"))
        assert clause.end is None or not clause.joinable
        if (
            pattern in (scripted, phrase, everyday_words, other_words, construction, prose_sentence, *MARKED)
            and not clause.combination
        ):
            continue  # a line that has but one verb and subject, or a sentence that is never made again
        assert len(clause.combination.split("|")) == (3 if pattern not in MARKED else 2)
        assert all(clause.combination.split("|"))


@every_pattern
def test_contraction_mark_never_leaks(pattern: Pattern) -> None:
    assert not any("~" in clause.wrong for clause in draws(pattern))


def test_names_differ_and_weights_count() -> None:
    assert len({pattern.__name__ for pattern in PATTERNS}) == len(PATTERNS)
    assert min(PATTERNS.values()) > 0


@pytest.mark.parametrize(
    ("name", "wrong", "right"),
    [
        ("present_simple", "he go to", "he goes to"),
        ("past_simple", "goed to", "went to"),
        ("negative_past", "didn't went", "didn't go"),
        ("question_do", "do he ", "does he "),
        ("agree", "I am agree", "I agree"),
        ("age", "have 20 years", "am 20 years old"),
        ("infinitive", "want go", "want to go"),
        ("missing_it", "is important to", "it is important to"),
    ],
)
def test_the_mistakes_a_lesson_expects(name: str, wrong: str, right: str) -> None:
    pattern = next(pattern for pattern in PATTERNS if pattern.__name__ == name)
    draw = Draw(random.Random(0))
    clauses = (pattern(draw) for _ in range(40_000))
    assert any(wrong in clause.wrong and right in clause.right for clause in clauses)
