"""The table of frames: each is heard, and says what its text needs. That none harms is in `test_guard.py`."""

from __future__ import annotations

import re
import string
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from miniserve.english.edits import Sentence
from miniserve.english.explain import explain
from miniserve.english.guard import standing
from miniserve.english.rules.frames import TABLES
from miniserve.english.rules.frames.matching import becomes
from miniserve.english.rules.frames.notation import FORMS, Frame, expanded, read
from miniserve.english.rules.rewriting import in_full
from miniserve.english.texts import TEXTS
from tests.miniserve.english.standing import stands

RIGHT = [
    in_full(Sentence.of(line).keys)
    for line in (Path(__file__).parent / "right_beside_frames.txt").read_text().splitlines()
]
SLOTS = {"o": "me", "s": "they", "who": "my cousin", "subject": "my cousin"}
SLOTS |= {"x": "table", "y": "table", "any": "it", "n": "ten", "d": "my"}
SLOT = re.compile(r"\{(\w+)(?:\.(\w+))?(?::([^}]*))?\}")
VERBS = {"v": "describe", "w": "cook"}
PIECES = {"now", "plural", "irregular", "because", "like", "over", "es"}  # that may be missing
OTHERS = {("s", "obj"): "them", ("o", "subj"): "i"}


def said(text: str, among: Mapping[str, str]) -> str:
    """The words of a piece of a frame, with an example in each slot. `among`: those that the line names."""

    def slot(match: re.Match[str]) -> str:
        name, form = match[1], match[2] or ""
        word = among.get(name, VERBS.get(name, SLOTS.get(name, "")))
        return FORMS[form](word) if name in VERBS else OTHERS.get((name, form), word)

    text = re.sub(r"\(([^()|]*)\|[^()]*\)", r"\1", text)  # the first of several
    return SLOT.sub(slot, text).replace("~", "").replace("^", "").replace("$", "")


def examples() -> Iterator[tuple[str, str]]:
    """Each wrong way as a sentence, and what it should become."""
    for line in (line for table in TABLES for line in expanded(table)):
        if line.startswith(" "):
            match = re.fullmatch(r" +(.*?)\[([^\]]*)\](.*)", line)
            assert match is not None, line
            before, ways, behind = match.groups()
            among = {name: words.split("|")[0] for name, _, words in SLOT.findall(line) if words}
            sentences = (said(f"{before} {way} {behind}", among).split() for way in ways.split("/"))
            right, *wrongs = map(" ".join, sentences)
            yield from ((wrong, right) for wrong in wrongs)


def test_every_frame_corrects_its_own_example() -> None:
    """One that the guard stops for another reason would be dead."""
    corrected = [(wrong, right, stands(wrong, right)) for wrong, right in examples()]
    assert [example for example in corrected if example[1] != example[2]] == []


def test_a_contraction_is_read_in_full() -> None:
    assert stands("I've stopped of smoking.", "I've stopped smoking.") == "I've stopped smoking."


def test_the_text_names_the_verb_of_the_frame() -> None:
    said = explain("I congratulated her for win.", "I congratulated her on winning.", "en")
    assert "*congratulate somebody on*" in said


def test_every_frame_says_what_its_text_needs() -> None:
    for frame in (frame for table in TABLES for frame in read(table)):
        asked = {
            name for text in TEXTS[frame.key] for _, name, _, _ in string.Formatter().parse(text) if name
        }
        assert {name for name, _ in frame.slots} == asked - PIECES, frame


def test_no_frame_changes_what_is_right() -> None:
    """Sentences that hold the wrong ways of frames, and are right: by people who looked for them."""
    frames = defaultdict[str, list[Frame]](list)
    for frame in (frame for table in TABLES for frame in read(table)):
        for anchor in frame.anchors:
            frames[anchor].append(frame)
    changed = [
        (typed, frame.wrong, answer)
        for typed in RIGHT
        for word in dict.fromkeys(typed.split())
        for frame in frames[word]
        for match in frame.pattern.finditer(typed)
        for made in becomes(frame, match)
        if (answer := typed[: match.start()] + made + typed[match.end() :]) != typed
        and standing(typed, answer).changes
    ]
    assert changed == []


def test_a_list_is_of_the_table_or_of_all_tables() -> None:
    [here] = read("busy:\n@tasks = work|school\n    (@tasks|@people) is [hard/hardly]")
    assert here.pattern.search("school is hardly")
    assert here.pattern.search("mother is hardly")
    with pytest.raises(ValueError, match="no list @tasks"):
        list(read("busy:\n    (@tasks) is [hard/hardly]"))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("busy to cook", "no frame"),
        ("busy {z} [cooking/to cook]", "no such slot"),
        ("busy [cooking/to cook] (now|in {x}$)", "an edge is an alternative of its own"),
        ("(like|{v.ing}) [cooking/to cook]", "no verb among alternatives"),
        ("^(very|) busy [cooking/to cook]", "nothing cannot stand first"),
    ],
)
def test_what_would_mean_something_else_is_refused(line: str, reason: str) -> None:
    with pytest.raises(ValueError, match=f"{reason}: {re.escape(line)}"):
        list(read(f"ing_after: word=busy\n    {line}"))


def test_a_slot_may_be_one_of_several_words() -> None:
    [frame] = read(
        "ing_after_to: word=look forward to\n    looking forward [to {v.ing}/to {v:dance|play}] with"
    )
    assert frame.pattern.search("looking forward to play with")
    assert not frame.pattern.search("looking forward to work with")
