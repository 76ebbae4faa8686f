"""What is copied and is no word."""

from __future__ import annotations

import random

import pytest

from training import signs


@pytest.fixture
def rng() -> random.Random:
    return random.Random(0)


def test_every_one_is_printed_on_one_line(rng: random.Random) -> None:
    drawn = [signs.oddity(rng, lambda: "blin") for _ in range(3000)]
    assert all(text.isprintable() and text == text.strip() for text in drawn)
    assert len(set(drawn)) > 1500


def test_no_sentence_ends_at_one(rng: random.Random) -> None:
    assert not any(signs.sign(rng) in (".", "!", "?") for _ in range(3000))


def test_accented_words_stay_words(rng: random.Random) -> None:
    drawn = [signs.accented(rng, "blinto") for _ in range(500)]
    assert all(word.isalpha() and len(word) == 6 for word in drawn)


def test_every_byte_that_text_can_hold_is_seen(rng: random.Random) -> None:
    """Bytes never trained on are not copied: `Óscar` became `Áscar`."""
    text = " ".join(signs.oddity(rng, lambda: signs.accented(rng, "wordzqxjkv")) for _ in range(60_000))
    text += "".join(signs.accented(rng, "wordzqxjkv").capitalize() for _ in range(20_000))
    leading = {*range(0xC2, 0xC6), 0xCE, 0xCF, 0xD0, 0xD1, 0xD7, 0xD8, 0xD9, *range(0xE2, 0xEE), 0xF0}
    continuing = range(0x80, 0xC0)
    assert {*leading, *continuing, *b"#$%&'()*+-/<=>@[]^_`{|}~"} <= set(text.encode())
