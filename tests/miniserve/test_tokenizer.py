from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

from miniserve import tokenizer
from miniserve.tokenizer import Vocabulary


def test_a_prompt_is_the_sentence_between_its_marks() -> None:
    assert tokenizer.encode_prompt("Sí") == [2, ord("S"), 0xC3, 0xAD, 3]


def test_decoding_gives_the_text_back() -> None:
    assert tokenizer.decode(tokenizer.encode_prompt("¿Él goes? 🙂")[1:-1]) == "¿Él goes? 🙂"


def test_bytes_that_are_not_text_raise() -> None:
    with pytest.raises(UnicodeDecodeError):
        tokenizer.decode([0xC3])


# --- a vocabulary: what comes token by token is what `decode` makes of all tokens together

SPECIAL = ["<unk>", "<s>", "</s>"]
FIRST_BYTE = len(SPECIAL)
"""Of 256 tokens, one for each byte, in both vocabularies."""


def byte_fallback() -> Tokenizer:
    """As Llama 2 has it: words with their spaces, and bytes for everything else."""
    words = ["▁", "▁▁", "a", "b", "▁a", "▁the", "日", "\ufffd"]
    names = [*SPECIAL, *(f"<0x{byte:02X}>" for byte in range(256)), *words]
    found = Tokenizer(models.BPE({name: i for i, name in enumerate(names)}, [], byte_fallback=True))
    steps = [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)]
    found.decoder = decoders.Sequence(steps)
    found.add_special_tokens(SPECIAL)
    found.add_tokens([AddedToken("<tool>")])
    return found


def byte_level() -> Tokenizer:
    """As Llama 3 has it: every token is a sequence of bytes, whole characters or not."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]  # they stand for themselves
    others = sorted({*range(256)}.difference(printable))
    signs = dict(zip([*printable, *others], sorted(pre_tokenizers.ByteLevel.alphabet()), strict=True))
    merges = [("Ġ", "a"), ("æ", "Ĺ"), ("ð", "Ł"), ("¥", "a"), ("Ġ", "Ġ")]
    names = [*SPECIAL, *(signs[byte] for byte in range(256)), *map("".join, merges)]
    found = Tokenizer(models.BPE({name: i for i, name in enumerate(names)}, merges))
    found.decoder = decoders.ByteLevel()
    found.add_special_tokens(SPECIAL)
    found.add_tokens([AddedToken("<tool>")])
    return found


def letter(reader: Tokenizer, name: str) -> int:
    token: int | None = reader.token_to_id(name)
    assert token is not None
    return token


def as_bytes(text: str) -> list[int]:
    return [FIRST_BYTE + byte for byte in text.encode()]


READERS = {"byte fallback": byte_fallback(), "byte level": byte_level()}
NUM_TOKENS = max(reader.get_vocab_size() for reader in READERS.values()) + 1  # one more than anybody knows


@pytest.mark.parametrize("kind", READERS)
@given(token_ids=st.lists(st.integers(0, NUM_TOKENS - 1) | st.sampled_from(as_bytes("日🙂a \ufffd"))))
@example(token_ids=[*as_bytes("日"), FIRST_BYTE + 0xFF])  # a byte may spoil those before it, too
@example(token_ids=[FIRST_BYTE + 0xE6, 1, *as_bytes("日")[1:]])  # a special token in a character
@example(token_ids=[1, FIRST_BYTE + 256, 1, FIRST_BYTE + 256, FIRST_BYTE + 258])  # spaces at the beginning
@settings(max_examples=300, deadline=None, derandomize=True)
def test_a_text_comes_token_by_token_as_it_does_in_one_piece(kind: str, token_ids: list[int]) -> None:
    reader = READERS[kind]
    decoder = Vocabulary(reader).decoder()
    said = "".join([*map(decoder.text, token_ids), decoder.rest()])
    expected = reader.decode(token_ids)
    if kind == "byte fallback" and expected.endswith("\ufffd"):  # whole characters before half a one are kept
        spoken = [token for token in token_ids if reader.id_to_token(token) not in (None, *SPECIAL)]
        cuts = range(len(spoken), len(spoken) - 4, -1)
        assert said in [reader.decode(spoken[:cut]) + reader.decode(spoken[cut:]) for cut in cuts if cut >= 0]
    else:
        assert said == expected


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("byte fallback", ["", "", "", "日a", ""]), ("byte level", ["", "", "日", "a", ""])],
)
def test_a_character_comes_when_it_is_certain(kind: str, expected: list[str]) -> None:
    decoder = Vocabulary(READERS[kind]).decoder()
    token_ids = [*as_bytes("日"), letter(READERS[kind], "a"), as_bytes("日")[0]]
    assert [decoder.text(token) for token in token_ids] == expected
    assert decoder.rest() == "\ufffd"


@pytest.mark.parametrize("kind", READERS)
def test_whole_characters_before_half_a_one_are_not_lost(kind: str) -> None:
    decoder = Vocabulary(READERS[kind]).decoder()
    said = "".join(map(decoder.text, as_bytes("日本")[:-1])) + decoder.rest()
    assert (said[0], {*said[1:]}) == ("日", {"\ufffd"})


class Counting:
    """A tokenizer that notes how many tokens are decoded at a time."""

    def __init__(self, reader: Tokenizer) -> None:
        self._reader = reader
        self.lengths: list[int] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._reader, name)

    def decode(self, token_ids: Sequence[int]) -> str:
        self.lengths.append(len(token_ids))
        return self._reader.decode(token_ids)


@pytest.mark.parametrize("kind", READERS)
def test_a_token_costs_the_same_however_long_the_answer_is(kind: str) -> None:
    reader = Counting(READERS[kind])
    decoder = Vocabulary(reader).decoder()
    for _ in range(500):
        for token in (letter(READERS[kind], "a"), 1, *as_bytes("日"), letter(READERS[kind], "b")):
            decoder.text(token)
    decoder.rest()
    assert 0 < max(reader.lengths) <= 10
    assert len(reader.lengths) <= 2 * 500 * 6
