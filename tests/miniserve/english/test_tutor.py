import unicodedata

import pytest

from miniserve import tokenizer
from miniserve.completion import Completion
from miniserve.english import tutor
from miniserve.english.texts import TEXTS
from miniserve.errors import InvalidField


def answer(text: str) -> Completion:
    return Completion(list(text.encode()), "stop")


def corrected(typed: str, *answers: Completion, lang: str = "en") -> tutor.Correction:
    """What the learner sees of a text when the model gives these answers to its sentences."""
    text = tutor.Text.of(typed, 1024)
    assert len(text.questions) == len(answers)
    revisions = [question.revised(given) for question, given in zip(text.questions, answers, strict=True)]
    return text.correction(revisions, lang)


def test_a_sentence_becomes_a_prompt() -> None:
    assert tutor.Text.of("He go.", 1024).prompts == [tokenizer.encode_prompt("He go.")]


def test_each_sentence_is_a_prompt_of_its_own() -> None:
    prompts = [tokenizer.encode_prompt(sentence) for sentence in ("He go.", "She come.", "Yes.")]
    assert tutor.Text.of("  He go. She\ncome.\n\nYes.", 1024).prompts == prompts


def test_nobody_smuggles_special_tokens_in() -> None:
    prompts = tutor.Text.of("\x02He\x03 go\x04\x00\x7f now\n", 1024).prompts
    assert prompts == [tokenizer.encode_prompt("He go now")]


def test_the_model_reads_composed_letters() -> None:
    prompts = tutor.Text.of(unicodedata.normalize("NFD", "José live here."), 1024).prompts
    assert prompts == [tokenizer.encode_prompt("José live here.")]


@pytest.mark.parametrize("sentence", ["", " ", "\n\t", "\x03\x04", "\u3000"])
def test_a_blank_text_is_refused(sentence: str) -> None:
    with pytest.raises(InvalidField, match="blank") as raised:
        tutor.Text.of(sentence, 1024)
    assert raised.value.field == "sentence"


def test_a_sentence_may_have_500_bytes_on_the_shipped_model_and_no_more() -> None:
    assert tutor.max_sentence_bytes(1024) == 500
    tutor.Text.of("é" * 250, 1024)
    with pytest.raises(InvalidField, match="501 bytes as UTF-8; this model takes at most 500") as raised:
        tutor.Text.of("é" * 250 + "!", 1024)
    assert raised.value.field == "sentence"


def test_a_text_may_have_64_sentences_and_no_more() -> None:
    assert len(tutor.Text.of("He go. " * 64, 1024).questions) == 64
    with pytest.raises(InvalidField, match="65 sentences; at most 64") as raised:
        tutor.Text.of("He go. " * 65, 1024)
    assert raised.value.field == "sentence"


def test_a_change_is_shown_and_explained() -> None:
    correction = corrected("He go.", answer("He goes."))
    assert correction.corrected == "He goes."
    assert not correction.was_correct
    assert "goes" in correction.explanation


def test_a_right_sentence_comes_back_as_it_was_typed() -> None:
    correction = corrected(" He  goes.\n", answer("He goes."), lang="es")
    assert correction == tutor.Correction(" He  goes.\n", TEXTS["unchanged"][1], was_correct=True)


def test_a_text_is_put_together_again_with_the_space_it_had() -> None:
    correction = corrected(
        "\tHe  go.  She is\there.\n\nThey goes. ",
        answer("He goes."),
        answer("She is here."),
        answer("They go."),
    )
    assert correction.corrected == "\tHe  goes.  She is\there.\n\nThey go. "
    assert [line.partition(":")[0] for line in correction.explanation.splitlines()] == [
        "*go* → *goes*",
        "*goes* → *go*",
    ]


def test_letters_come_back_as_they_were_typed() -> None:
    typed = unicodedata.normalize("NFD", "José live in León.")
    assert corrected(typed, answer("José lives in León.")).corrected == typed.replace("live", "lives")


@pytest.mark.parametrize("lang", tutor.LANGUAGES)
@pytest.mark.parametrize(
    "completion",
    [
        Completion(list(b"He goes."), "length"),
        answer(""),
        answer("He"),
        answer("He goes. " * 9),
        answer("He goes home to it and eats it."),
        Completion([72, 0xC3], "stop"),
        Completion([0xFF] * 20, "stop"),
    ],
)
def test_an_answer_without_sense_leaves_the_sentence_alone(completion: Completion, lang: str) -> None:
    correction = corrected("He has it, too.", completion, lang=lang)
    doubtful = TEXTS["doubtful"][tutor.LANGUAGES.index(lang)]
    assert correction == tutor.Correction("He has it, too.", doubtful, was_correct=False)


def test_one_answer_without_sense_leaves_its_own_sentence_alone() -> None:
    correction = corrected("He go. I am here.", answer("He goes."), answer("I am am am here."))
    assert correction.corrected == "He goes. I am here."
    assert correction.explanation.splitlines()[-1] == TEXTS["doubtful"][0]


def test_a_sentence_that_is_too_long_stays_and_that_is_said() -> None:
    long = "And so " + "and so " * 72 + "on."
    correction = corrected(f"He go. {long} They goes.", answer("He goes."), answer("They go."))
    assert correction.corrected == f"He goes. {long} They go."
    assert correction.explanation.splitlines()[-1] == TEXTS["too_long"][0]
    assert not correction.was_correct
