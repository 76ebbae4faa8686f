import pytest

from miniserve import tokenizer


def test_a_prompt_is_the_sentence_between_its_marks() -> None:
    assert tokenizer.encode_prompt("Sí") == [2, ord("S"), 0xC3, 0xAD, 3]


def test_decoding_gives_the_text_back() -> None:
    assert tokenizer.decode(tokenizer.encode_prompt("¿Él goes? 🙂")[1:-1]) == "¿Él goes? 🙂"


def test_bytes_that_are_not_text_raise() -> None:
    with pytest.raises(UnicodeDecodeError):
        tokenizer.decode([0xC3])
