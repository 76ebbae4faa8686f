"""The shipped weights through the whole server: what a learner types first, and what was once garbled.

What is right must come back as it was typed, to the byte. Of a mistake that these weights do not know, only
that it is not made worse is asked.
"""

import asyncio
import unicodedata

import pytest
from starlette.applications import Starlette

from miniserve.english.sentences import spans
from miniserve.http.app import create_app
from miniserve.processes import Processes
from miniserve.settings import Settings
from tests.miniserve.conftest import ready

RIGHT = [
    "A number of students have already left.",
    "I have twenty years of experience in sales.",
    "Prices have gotten higher since January.",
    "My name is Elena and I am from Murcia.",
    "The boys, one by one, were leaving the room.",
    "We fly to Rome tomorrow morning.",
    # once garbled
    "Nguyễn works in Hà Nội.",
    "The code is 1000000 42.",
    "It costs $1,000,000.00 in all.",
    "I am using version 1.26.4 on my laptop.",
    "The &lang tag is missing.",
    "Run it with -- and a name.",
    "<script>alert(1)</script> is in the page.",
    "2. Milk",
    "Wales is a small country.",
    "Will has a new phone.",
    "He works here. He works here. He works here. He works here. He works here.",
    "  Two  spaces,\tand\na line.  ",
]
CORRECTED = [
    (unicodedata.normalize("NFD", "José live in León."), unicodedata.normalize("NFD", "José lives in León.")),
    ("She  have  a  dog", "She  has  a  dog"),
]
# typed, what is right: these weights may leave it, and must not make it worse
NOT_WORSE = [
    ("We were having lunch when the phone ring.", "We were having lunch when the phone rang."),
    ("Wait a minute, please, I talk on the phone.", "Wait a minute, please, I am talking on the phone."),
    ("I have worked here since three years.", "I have worked here for three years."),
    ("My friend Jon he lives in Bilbao.", "My friend Jon lives in Bilbao."),
    (
        "She have 25 years, works in a bank and want to change her job.",
        "She is 25 years old, works in a bank and want to change her job.",
        "She is 25 years old, works in a bank and wants to change her job.",
    ),
    (
        "You should told me yesterday that the meeting was cancelled.",
        "You should have told me yesterday that the meeting was cancelled.",
    ),
    ("The Mona Lisa painted by Leonardo.", "The Mona Lisa was painted by Leonardo."),
    ("She said me that she was tired.", "She told me that she was tired."),
    ("yesterday i didnt went to class", "yesterday i didnt go to class"),
    ("He don't know what 5 % of 2000000 is.", "He doesn't know what 5 % of 2000000 is."),
]
# each sentence of a text, with what may become of it
TEXT = [
    ("My name is Carla and I am from Valencia.",),
    ("I have 22 years and I study biology.", "I am 22 years old and I study biology."),
    ("I live here since 2021, in a flat with two.", "I have lived here since 2021, in a flat with two."),
    ("They are very nice, but they never makes lunch.", "They are very nice, but they never make lunch."),
    ("We go to a park, where there is many paths.", "We go to a park, where there are many paths."),
    ("My brother, who is 30, have been there twice.", "My brother, who is 30, has been there twice."),
    ("He say that it cost him $1,200.50.", "He says that it cost him $1,200.50."),
    ("Write to me soon!",),
]  # fmt: skip


@pytest.fixture(scope="module")
def answers() -> dict[str, dict[str, object]]:
    """What the server answers to each of the texts."""
    texts = [*RIGHT, *(typed for typed, *_ in (*CORRECTED, *NOT_WORSE)), _joined()]
    settings = Settings(threads=1)
    return asyncio.run(_answered(create_app(settings, Processes(settings)), texts))


async def _answered(app: Starlette, texts: list[str]) -> dict[str, dict[str, object]]:
    async with ready(app) as client:
        responses = [await client.post("/correct", json={"sentence": text}) for text in texts]
    return {text: response.json() for text, response in zip(texts, responses, strict=True)}


def _joined() -> str:
    return "  ".join(typed for typed, *_ in TEXT)


@pytest.mark.parametrize("typed", RIGHT)
def test_what_is_right_stays(typed: str, answers: dict[str, dict[str, object]]) -> None:
    assert answers[typed]["corrected"] == typed


@pytest.mark.parametrize(("typed", "corrected"), CORRECTED)
def test_a_mistake_beside_what_was_garbled(
    typed: str, corrected: str, answers: dict[str, dict[str, object]]
) -> None:
    assert answers[typed]["corrected"] == corrected


@pytest.mark.parametrize("accepted", NOT_WORSE, ids=lambda accepted: accepted[0])
def test_no_mistake_is_made_worse(accepted: tuple[str, ...], answers: dict[str, dict[str, object]]) -> None:
    assert answers[accepted[0]]["corrected"] in accepted


def test_no_sentence_of_a_text_is_made_worse(answers: dict[str, dict[str, object]]) -> None:
    answer = answers[_joined()]
    corrected = str(answer["corrected"])
    assert answer["sentences"] == len(TEXT)
    pieces = [corrected[start:stop] for start, stop in spans(corrected)]
    assert "  ".join(pieces) == corrected
    assert [piece for piece, accepted in zip(pieces, TEXT, strict=True) if piece not in accepted] == []
    assert sum(piece != typed for piece, (typed, *_) in zip(pieces, TEXT, strict=True)) >= 4


def test_every_change_is_explained(answers: dict[str, dict[str, object]]) -> None:
    for answer in answers.values():
        for change in str(answer["explanation"]).splitlines():
            assert " → " not in change or ": " in change
