"""Where a text ends, however its tokens cut it, and what its events say."""

from typing import Any

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from miniserve.completion import Completion
from miniserve.http.completions import CompletionVoice
from miniserve.http.generation import Narrator
from miniserve.http.stops import AnswerText
from miniserve.tokenizer import ByteDecoder


def reference(text: str, stops: tuple[str, ...]) -> tuple[str, bool]:
    """The text up to the stop string that is complete first, the longest one of those; is there one?"""
    for end in range(len(text) + 1):
        if found := [stop for stop in stops if text[:end].endswith(stop)]:
            return text[: end - max(map(len, found))], True
    return text, False


class InPieces:
    """A decoder whose tokens are the numbers of pieces; the last piece comes at the end."""

    def __init__(self, pieces: list[str]) -> None:
        self._pieces = pieces

    def text(self, token: int) -> str:
        return self._pieces[token]

    def rest(self) -> str:
        return self._pieces[-1]


@given(
    pieces=st.lists(st.text("abc", max_size=4), min_size=1, max_size=12),
    stops=st.lists(st.text("abc", min_size=1, max_size=5), max_size=4).map(tuple),
)
@example(pieces=["ab", ""], stops=("b", "a"))  # the first to be complete
@example(pieces=["ab", ""], stops=("b", "ab"))  # the longest of those
@settings(deadline=None, derandomize=True)
def test_a_text_ends_at_the_same_stop_string_however_it_is_cut(
    pieces: list[str], stops: tuple[str, ...]
) -> None:
    text = AnswerText(InPieces(pieces), stops)
    said = heard = ""
    for token, piece in enumerate(pieces[:-1]):
        if text.is_over:
            break
        said, heard = said + text.add(token), heard + piece
        if not text.is_over:
            held = next(
                at for at in range(len(heard) + 1) if any(s.startswith(heard[at:]) for s in (*stops, ""))
            )
            assert said == heard[:held], "what cannot be a stop string is said, and nothing else"
    said += text.rest()
    assert (said, text.is_over) == reference("".join(pieces), stops)


def narrator(*stops: str) -> Narrator:
    return Narrator(0, AnswerText(ByteDecoder(), stops), CompletionVoice("r"))


def choices(events: Any) -> list[dict[str, Any]]:
    return [choice for event in msgspec.to_builtins([*events]) for choice in event["choices"]]


@pytest.mark.parametrize("stops", [(), ("#END",), ("no", "no way"), ("\ufffd",)])
@pytest.mark.parametrize("text", ["naïve 日本 #EN#E", "x", ""])
def test_no_text_is_lost_or_said_twice_while_a_stop_may_be_beginning(
    stops: tuple[str, ...], text: str
) -> None:
    speaker = narrator(*stops)
    said = [choice for token in text.encode() for choice in choices(speaker.on_token(token))]
    said += choices(speaker.on_end(Completion(list(text.encode()), "length")))
    assert "".join(choice["text"] for choice in said) == text
    assert not any("\ufffd" in choice["text"] for choice in said), "never half a character"
    assert not speaker.is_over


def test_what_may_be_a_stop_is_held_back_and_never_said_once_it_is_one() -> None:
    speaker = narrator("#END")
    assert [len(choices(speaker.on_token(token))) for token in b"ab#EN"] == [1, 1, 0, 0, 0]
    assert not speaker.is_over
    [end] = choices(speaker.on_token(ord("D")))
    assert speaker.is_over
    assert (end["text"], end["finish_reason"]) == ("", "stop")


def test_the_end_may_be_what_makes_a_stop_string_whole() -> None:
    speaker = narrator("b\ufffd")
    assert len([choice for token in b"ab\xc3" for choice in choices(speaker.on_token(token))]) == 1
    [end] = choices(speaker.on_end(Completion([ord("a"), ord("b"), 0xC3], "length")))
    assert (end["text"], end["finish_reason"]) == ("", "stop")
