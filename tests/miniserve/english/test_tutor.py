import pytest

from miniserve import tokenizer
from miniserve.completion import Completion
from miniserve.english import tutor
from miniserve.errors import InvalidField


def answer(text: str) -> Completion:
    return Completion(list(text.encode()), "stop")


def test_a_sentence_becomes_a_prompt() -> None:
    assert tutor.prompt_for("He go.", 1024) == tokenizer.encode_prompt("He go.")


def test_nobody_smuggles_special_tokens_in() -> None:
    prompt_ids = tutor.prompt_for("\x02He\x03 go\x04\x00\x7f now\n", 1024)
    assert prompt_ids == tokenizer.encode_prompt("He  go    now")


@pytest.mark.parametrize("sentence", ["", " ", "\n\t", "\x03\x04", "\u3000"])
def test_a_blank_sentence_is_refused(sentence: str) -> None:
    with pytest.raises(InvalidField, match="blank") as raised:
        tutor.prompt_for(sentence, 1024)
    assert raised.value.field == "sentence"


def test_a_sentence_may_have_500_bytes_on_the_shipped_model_and_no_more() -> None:
    assert tutor.max_sentence_bytes(1024) == 500
    tutor.prompt_for("é" * 250, 1024)
    with pytest.raises(InvalidField, match="501 bytes as UTF-8; this model takes at most 500") as raised:
        tutor.prompt_for("é" * 250 + "!", 1024)
    assert raised.value.field == "sentence"


def test_a_change_is_shown_and_explained() -> None:
    correction = tutor.correction("He go.", answer("He goes."), "en")
    assert correction.corrected == "He goes."
    assert not correction.was_correct
    assert "goes" in correction.explanation


def test_a_correct_sentence_comes_back_as_it_was_written() -> None:
    correction = tutor.correction(" He goes.\n", answer("He goes."), "es")
    assert (correction.corrected, correction.was_correct) == (" He goes.\n", True)
    assert correction.explanation


@pytest.mark.parametrize("lang", tutor.LANGUAGES)
@pytest.mark.parametrize(
    "completion",
    [
        Completion(list(b"He goes."), "length"),
        answer(""),
        answer("He"),
        answer("He goes. " * 9),
        answer("He\x02goes."),
        answer("He goes. "),
        Completion([72, 0xC3], "stop"),
    ],
)
def test_an_answer_without_sense_leaves_the_sentence_alone(completion: Completion, lang: str) -> None:
    correction = tutor.correction("He go to it.", completion, lang)
    assert correction.corrected == "He go to it."
    assert not correction.was_correct
    assert correction.explanation == tutor._NO_ANSWER[lang]
