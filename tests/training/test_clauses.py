"""How what is said twice becomes a clause."""

from __future__ import annotations

import random

import pytest

from training.clauses import Draw, Said, is_held_out
from training.grammar import HE, I


@pytest.fixture
def draw() -> Draw:
    return Draw(random.Random(0))


def test_said() -> None:
    said = Said("goes", "go").within("he ", " home")
    assert said == ("he goes home", "he go home")
    assert said.capitalised() == ("He goes home", "He go home")
    assert Said("a", "b").followed_by(Said("c", "d")) == ("ac", "bd")


def test_mistake_weighs_and_leaves_out(draw: Draw) -> None:
    drawn = [draw.mistake((3, "often"), (0, "never"), (False, "no"), (True, "once")) for _ in range(4000)]
    assert set(drawn) == {"often", "once"}
    assert 0.72 < drawn.count("often") / len(drawn) < 0.78
    assert draw.mistake((0, "never"), otherwise="else") == "else"


def test_time_stands_before_or_after_both(draw: Draw) -> None:
    assert draw.framed(Said("he goes", "he go"), "") == ("he goes", "he go")
    framed = {draw.framed(Said("he goes", "he go"), "now") for _ in range(100)}
    assert framed == {
        ("he goes now", "he go now"),
        ("now he goes", "now he go"),
        ("now, he goes", "now, he go"),
    }


def test_contraction_in_both_or_in_neither(draw: Draw) -> None:
    said = Said(f"{HE.attach('is')} reading", "he is readed")
    assert {draw.contract(said) for _ in range(100)} == {
        ("he is reading", "he is readed"),
        ("he's reading", "he's readed"),
    }


def test_no_contraction_where_the_learner_wrote_none(draw: Draw) -> None:
    said = Said(f"{HE.attach('is')} reading", "he reading")
    assert {draw.contract(said) for _ in range(100)} == {("he is reading", "he reading")}


def test_clause(draw: Draw) -> None:
    clause = draw.clause(Said("I am", "I is"), "agreement", "be", I)
    assert (clause.right, clause.wrong, clause.end, clause.joinable) == ("I am", "I is", None, True)
    assert clause.combination == "be|I|agreement"
    question = draw.question(Said("am I", "is I"), "question", "be", I)
    assert (question.end, question.joinable) == ("?", False)


def test_the_only_combination_of_a_pattern_is_trained_on() -> None:
    assert not is_held_out("")
    assert any(is_held_out(f"go|{index}|future") for index in range(200))
