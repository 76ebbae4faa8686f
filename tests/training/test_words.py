"""The words drawn: slots, verbs and subjects."""

from __future__ import annotations

import random

import pytest

from training import vocabulary as vocab
from training.lexicon import FRAMES, PLAIN_REGULAR, STATIVE
from training.words import OPEN_SLOTS, TAKES_A_VERB, Words


@pytest.fixture
def words() -> Words:
    return Words(random.Random(0))


def test_every_template_can_be_filled(words: Words) -> None:
    templates = [
        *(template for text in FRAMES.values() for template in text.split("|")),
        *(vocab.SINGULAR_PEOPLE + vocab.SINGULAR_THINGS + vocab.PLURALS),
        *(vocab.ASIDES + vocab.OPENERS + vocab.FILLERS + vocab.TAILS),
        *(vocab.HABIT_END + vocab.PAST_END + vocab.NOW_END + vocab.FUTURE_END + vocab.SINCE),
    ]
    for template in templates:
        filled = words.fill(template)
        assert filled, template
        assert not set("{}|") & set(filled), template


def test_unknown_slot(words: Words) -> None:
    with pytest.raises(KeyError):
        words.fill("the {nothing}")


def test_open_slots_are_slots() -> None:
    assert set(vocab.SLOTS) >= OPEN_SLOTS


def test_made_up_words_differ(words: Words) -> None:
    drawn = [words.made_up() for _ in range(300)]
    assert len(set(drawn)) > 280
    assert all(word.isalpha() and word == word.lower() for word in drawn)


def test_excluded_verbs_are_not_drawn(words: Words) -> None:
    bases = {words.dynamic_verb().base for _ in range(2000)}
    assert len(bases) > 200
    assert not (bases & STATIVE) - set(PLAIN_REGULAR)  # these are never left out


def test_no_third_verb_behind_the_second(words: Words) -> None:
    for _ in range(300):
        assert words.infinitive().split()[0] not in TAKES_A_VERB - set(PLAIN_REGULAR)


def test_subjects(words: Words) -> None:
    subjects = [words.subject() for _ in range(2000)]
    assert {subject.person for subject in subjects} == {1, 2, 3}
    assert {subject.pronoun for subject in subjects} == {"I", "you", "he", "she", "it", "we", "they"}
    for subject in subjects:
        assert words.other_person(subject).person != subject.person
        assert "{" not in subject.text
