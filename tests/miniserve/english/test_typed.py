"""What was typed comes back to the byte where nothing changed."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from miniserve.english.typed import Change, Typed

DECOMPOSED = unicodedata.normalize("NFD", "José")


def test_the_model_reads_composed_letters_and_single_spaces() -> None:
    typed = Typed.of(f"  {DECOMPOSED}\t live\u00a0\n here ")
    assert typed.asked == "José live here"
    assert typed.changed([Change(5, 9, "lives")]) == f"  {DECOMPOSED}\t lives\u00a0\n here "


def test_control_characters_are_spaces_and_stay() -> None:
    typed = Typed.of("\x02He\x03go\x04")
    assert typed.asked == "He go"
    assert typed.changed([Change(3, 5, "goes")]) == "\x02He\x03goes\x04"


def test_a_korean_syllable_and_a_letter_with_two_marks_are_one_character() -> None:
    typed = Typed.of(unicodedata.normalize("NFD", "한 Nguyễn go"))
    assert typed.asked == "한 Nguyễn go"
    assert unicodedata.normalize("NFC", typed.changed([Change(9, 11, "goes")])) == "한 Nguyễn goes"


@given(st.text(max_size=40))
def test_without_changes_it_is_what_was_typed(text: str) -> None:
    typed = Typed.of(text)
    assert typed.changed([]) == text
    assert len(typed.starts) == len(typed.asked) + 1
    assert typed.asked == " ".join(typed.asked.split())


@given(st.text(max_size=20), st.text(max_size=20))
def test_a_change_touches_nothing_around_it(before: str, after: str) -> None:
    typed = Typed.of(f"{before} go {after}")
    at = typed.asked.find("go", len(Typed.of(before).asked))
    assert typed.changed([Change(at, at + 2, "goes")]) == f"{before} goes {after}"
