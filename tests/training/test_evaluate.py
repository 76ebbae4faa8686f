"""What counts as right, what as harm, and how sure a share is."""

from __future__ import annotations

import re

import pytest

from training import constructions, everyday
from training.evaluate import SETS, Case, Count, damage, is_harmed, wilson, written

LIST = Case("She sings, dance and works at night.", ("She sings, dances and works at night.",), "list")
RIGHT = Case("I am Ana and I am here.", ("I am Ana and I am here.",), "correct")


@pytest.mark.parametrize(
    ("case", "answer", "harmed"),
    [
        (LIST, "She sings, dances and works at night.", False),
        (LIST, "She sings, dance and works at night.", False),  # missed
        (LIST, "She sings, danced and works at night.", False),  # seen, and corrected wrongly
        (LIST, "She sings, dances and works at the night.", True),
        (LIST, "She sings, dances and works.", True),
        (RIGHT, "I am Ana and I am here.", False),
        (RIGHT, "I am Ana and I are here.", True),
    ],
)
def test_harm_is_a_change_that_no_accepted_answer_makes(case: Case, answer: str, harmed: bool) -> None:
    assert is_harmed(case, answer) is harmed


def test_an_interval_is_wide_where_there_is_little_to_count() -> None:
    assert wilson(0, 10) == pytest.approx((0.0, 0.2775), abs=1e-4)
    assert wilson(95, 100) == pytest.approx((0.8882, 0.9785), abs=1e-4)
    assert wilson(10, 10) == pytest.approx((0.7225, 1.0), abs=1e-4)


def test_count() -> None:
    count = Count()
    for answer in ("I am Ana and I am here.", "I am Ana and I are here."):
        count.add(RIGHT, answer)
    assert (count.total, count.right, count.harmed) == (2, 1, 1)


def test_damage_tells_correct_texts_from_the_others() -> None:
    table = damage({"Set": ([LIST, RIGHT], [LIST.sentence, "I am Ana and I are here."])})
    assert "| Set | correct | 1 of 1 | 100.0 %" in table
    assert "| Set | with mistakes | 0 of 1 | 0.0 %" in table


@pytest.mark.parametrize("name", SETS)
def test_sets_can_be_read_and_say_nothing_twice(name: str) -> None:
    cases = written(name)
    assert len({case.sentence for case in cases}) == len(cases) > 10
    for case in cases:
        assert len(set(case.accept)) == len(case.accept) > 0, case
        assert case.is_correct or case.kind not in ("correct", "copied"), case


def test_no_line_is_a_sentence_of_a_set() -> None:
    """What is measured by is not trained on."""
    lines = [*everyday.RIGHT, *(line for lines in everyday.MISTAKES.values() for line in lines)]
    lines += [*constructions.RIGHT, *constructions.MISTAKES]
    said = {_letters(re.sub(r"\[([^\]/]*)[^\]]*\]", r"\1", line)) for line in lines}
    kept = [_letters(text) for name in SETS for case in written(name) for text in case.accept]
    assert said.isdisjoint(kept)


def _letters(text: str) -> str:
    return "".join(sign for sign in text.lower() if sign.isalpha())
