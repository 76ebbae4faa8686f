from collections.abc import Sequence
from dataclasses import replace

import pytest

from labctl.load.endpoints import Correct, OpenAI
from labctl.load.mix import Kind
from labctl.load.samples import Sample
from labctl.measure.answers import AnswerBook, Told

SENTENCES = ("He go.", "She want it.", "They has left.")
MIX = (Kind(Correct(""), SENTENCES),)


class Reference:
    """Answers with what was asked and an exclamation mark; notes what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, _: Kind, sentences: Sequence[str]) -> dict[str, Told]:
        self.asked += sentences
        return {sentence: Told(sentence + "!") for sentence in sentences}


def answer(asked: int, text: str | None = None, *, hung_up: bool = False) -> Sample:
    return Sample(0, 1, answer=SENTENCES[asked] + "!" if text is None else text, asked=asked, hung_up=hung_up)


@pytest.fixture
def reference() -> Reference:
    return Reference()


def test_answers_are_held_against_what_the_reference_said_to_the_same_request(reference: Reference) -> None:
    book = AnswerBook(reference)
    book.learn("busy", MIX, [answer(0), answer(1)])
    compared = book.compare("busy", MIX, [answer(0), answer(1, "Nonsense."), answer(0)])
    assert compared.num_compared == 3
    assert [(one.sentence, one.expected, one.got) for one in compared.mismatches] == [
        ("She want it.", "She want it.!", "Nonsense.")
    ]
    assert reference.asked == []


def test_what_the_reference_was_not_asked_under_load_it_is_asked_afterwards(reference: Reference) -> None:
    compared = AnswerBook(reference).compare("busy", MIX, [answer(2), answer(2, "They left.")])
    assert reference.asked == ["They has left."]
    assert (compared.num_compared, len(compared.mismatches)) == (2, 1)


def test_a_client_that_left_must_have_had_the_beginning_of_the_answer(reference: Reference) -> None:
    left = [answer(0, "He ", hung_up=True), answer(0, "She", hung_up=True)]
    assert len(AnswerBook(reference).compare("busy", MIX, left).mismatches) == 1
    book = AnswerBook(reference)
    book.learn("busy", MIX, [answer(0, "He ", hung_up=True)])
    assert book.known == {}, "half an answer is nothing to compare with"


def streamed(asked: int, answer: str, pieces: str, *, hung_up: bool = False) -> Sample:
    return Sample(0, 1, answer=pieces if hung_up else answer, asked=asked, hung_up=hung_up, streamed=pieces)


def test_what_the_last_event_takes_back_is_not_wrong_for_one_that_left(reference: Reference) -> None:
    """A correction is streamed as it is written, and at last the sentence may stay as it was typed."""
    book = AnswerBook(reference)
    book.learn("busy", MIX, [streamed(0, "He go.", "He goes.")])
    assert book.compare("busy", MIX, [streamed(0, "", "He goe", hung_up=True)]).mismatches == ()
    assert len(book.compare("busy", MIX, [streamed(0, "", "He go.", hung_up=True)]).mismatches) == 1


def test_what_a_person_was_shown_must_be_right_too(reference: Reference) -> None:
    book = AnswerBook(reference)
    book.learn("busy", MIX, [streamed(0, "Él va.", "Él va.")])
    shown = book.compare("busy", MIX, [streamed(0, "Él va.", "\ufffd\ufffdl va.")])
    assert [(one.expected, one.got) for one in shown.mismatches] == [("Él va.", "\ufffd\ufffdl va.")]
    assert book.compare("busy", MIX, [answer(0, "Él va.")]).mismatches == (), "it came whole"


def test_failures_are_no_wrong_answers(reference: Reference) -> None:
    failed = [Sample(0, 1, "http_500"), replace(answer(0, "?"), error="timeout")]
    assert AnswerBook(reference).compare("busy", MIX, failed).num_compared == 0


@pytest.mark.parametrize(("seed", "compared"), [(None, 0), (7, 1)])
def test_sampled_answers_can_be_compared_with_a_seed_alone(
    reference: Reference, seed: int | None, compared: int
) -> None:
    mix = (Kind(OpenAI("", "m", temperature=1.0, seed=seed), SENTENCES),)
    assert AnswerBook(reference).compare("busy", mix, [answer(0)]).num_compared == compared
