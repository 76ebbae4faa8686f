"""The word lists fit the grammar that uses them."""

from __future__ import annotations

from miniserve.english.verbs import IRREGULAR
from training import vocabulary as vocab
from training.lexicon import FRAMES, PLAIN_REGULAR, STATIVE, WANT_TO


def test_verbs_enough() -> None:
    assert len(FRAMES) >= 120
    assert len(set(FRAMES) & set(IRREGULAR)) >= 50


def test_plain_regular_verbs_are_regular() -> None:
    assert not set(PLAIN_REGULAR) & set(IRREGULAR)
    assert len(set(PLAIN_REGULAR)) == len(PLAIN_REGULAR)


def test_no_empty_alternatives() -> None:
    for base, text in FRAMES.items():
        assert all(template and template == template.strip() for template in text.split("|")), base


def test_be_and_the_auxiliaries_are_left_to_their_patterns() -> None:
    assert "be" not in FRAMES


def test_verbs_that_take_to() -> None:
    assert {*WANT_TO} - {*FRAMES} == {"expect", "would_like"}
    assert STATIVE & set(FRAMES)


def test_a_name_has_one_gender() -> None:
    assert not set(vocab.MALE) & set(vocab.FEMALE)
    assert {who.partition(":")[2] for who in vocab.SINGULAR_PEOPLE} == {"m", "f", "x"}


def test_known_people_have_no_slot_but_a_name() -> None:
    assert not any("{" in who.replace("{name}", "") for who in vocab.KNOWN_PEOPLE)
