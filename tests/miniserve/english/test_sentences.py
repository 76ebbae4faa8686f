"""Where sentences end, and where they do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from miniserve.english.sentences import spans

SPLIT = [
    "He go.|She come.",
    "Mr. Smith go home.|He eat.",
    "Dr. J. K. Woods and St. Mary are here.|Yes.",
    "It costs 3.14 euros.|Version 1.26.4 is out.|It works.",
    "It is e.g. red, i.e. not blue.|Next.",
    "I bought apples, pears, etc. and more.|Then I went home.",
    "She arrive at 5 p.m.|Then she left.",
    "No. 7 is nice.|No. 8 is not.",
    "I said no.|I mean it.",
    "It was I.|She left.",
    "What?!|No way...|Really?",
    "Well... I think so.",
    "Please wait…|He comes.",
    "See www.example.com.|He like it.",
    '"Who is it?" she whispered.',
    '"Who is it?"|She whispered.',
    'He said, "I am here. You go."|Then he left.',
    "(I am here. You too.)|Bye now.",
    "«Hola. ¿Qué tal?» means hello.|It is Spanish.",
    "yesterday i didnt went to class.|i had a fever",
    # a call tells the time of what follows
    "Look! The bus come.",
    "Be quiet! The baby sleep.|We go out now.",
    "Hi Tom! How are you?|I is fine.",
    # lists
    "2. Milk",
    "a) yes",
    "IV. Results are good.|V. Next.",
    "1. Eggs\n|2. Milk\n|3. Bread",
    "- eggs\n|- milk",
    # letters and wrapped lines
    "Dear Ana,\n\n|I am writing to you.\n|Yours,\n|Pepe",
    "One.\r\n|Two.\r\n",
    "The words go on\nin the next line.|Here is another.",
    "This is a very long line that was wrapped by a program\nAnd I do not know where it ends.",
    "  He go.  |She come.\t|\n\n|They go.  ",
    "What???!!!",
    "...",
]


@pytest.mark.parametrize("text", SPLIT)
def test_sentences(text: str) -> None:
    wanted = [part.strip() for part in text.split("|") if part.strip()]
    text = text.replace("|", " ") if "\n|" not in text else text.replace("|", "")
    assert [text[start:stop] for start, stop in spans(text)] == wanted


@given(st.text(alphabet="aB .!?\n\"'()1…", max_size=60))
def test_nothing_is_lost_but_space(text: str) -> None:
    done = 0
    for start, stop in spans(text):
        assert text[done:start].strip() == ""
        assert text[start:stop] == text[start:stop].strip() != ""
        done = stop
    assert text[done:].strip() == ""
