"""Says what changed between a sentence and its correction, and why, in English or Spanish.

The reason is read off the edit itself, by the tables in `rules`. Knows nothing of the model, tokens or HTTP.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from miniserve.english.edits import Edit, Sentence, find_edits, is_comparable, merged
from miniserve.english.grammar import Slots
from miniserve.english.rules import FORM, STRUCTURE
from miniserve.english.rules.frames.matching import framed
from miniserve.english.rules.rule import Predicate
from miniserve.english.texts import TEXTS


class Reason(NamedTuple):
    """An edit, the key of its text, "" for none, and the words for the text."""

    edit: Edit
    key: str
    slots: Slots


MAX_CHARS = 1200  # of either text; beyond, comparing word by word takes too long
MAX_EDITS = 12  # beyond, the text was written anew, and a list of words teaches nothing
_MAX_QUOTE = 80  # characters
_PIECES = ("because", "like", "over", "now", "irregular", "es", "plural")


def explain(original: str, corrected: str, lang: str) -> str:
    """What changed and why: "*go* → *went*: past simple, because of *yesterday*", edits joined by "; ".

    `lang` is a language tag; Spanish for `es` and `es-…`, English for anything else. Plain text with *word*
    emphasis, of bounded length. Raises nothing, whatever the two strings.
    """
    if original == corrected:
        return said("unchanged", lang)
    before, after = Sentence.of(original[:MAX_CHARS]), Sentence.of(corrected[:MAX_CHARS])
    if max(len(original), len(corrected)) > MAX_CHARS or not is_comparable(before, after):
        return said("long", lang)
    edits = find_edits(before, after)
    return listed(explained(edits), lang) if edits else said("layout", lang)


def said(key: str, lang: str) -> str:
    """The text with this key, which has no slots."""
    return TEXTS[key][_column(lang)]


def listed(reasons: Sequence[Reason], lang: str) -> str:
    """One line for all: what became what, and why. There is at least one reason."""
    if len(reasons) > MAX_EDITS:
        return said("long", lang)
    return "; ".join(_line(*reason, _column(lang)) for reason in reasons)


def _column(lang: str) -> int:
    return 1 if lang.lower().replace("_", "-").split("-")[0] == "es" else 0


def rules_applied(original: str, corrected: str) -> list[str]:
    """The keys of the rules that explain each edit, "" where none does."""
    return [reason.key for reason in explained(find_edits(Sentence.of(original), Sentence.of(corrected)))]


def explained(edits: list[Edit]) -> list[Reason]:
    """Each edit with its reason; neighbours are one if a rule knows both."""
    reasons: list[Reason] = []
    while edits:
        width, reason = _first_reason(edits)
        reasons.append(reason)
        edits = edits[width:]
    return reasons


def _first_reason(edits: list[Edit]) -> tuple[int, Reason]:
    """Of the first edits as one, widest first, and how many they are. Rules are sure, frames only licensed,
    so of edits of one width the rules are asked first.
    """
    wide = [(width, edit) for width in (3, 2) if len(edits) >= width and (edit := merged(edits[:width]))]
    for group, rules in ((wide, STRUCTURE), ([(1, edits[0])], STRUCTURE + FORM)):
        for width, edit in group:
            if answer := _first_answer(edit, rules):
                return width, Reason(edit, *answer)
        for width, edit in group:
            if answer := framed(edit):
                return width, Reason(edit, *answer)
    return 1, Reason(edits[0], "", {})


def _first_answer(edit: Edit, rules: Iterable[tuple[str, Predicate]]) -> tuple[str, Slots] | None:
    for key, predicate in rules:
        if answer := predicate(edit):
            return key, {} if answer is True else answer
    return None


def _line(edit: Edit, key: str, slots: Slots, column: int) -> str:
    old, new = (f"*{_clipped(quote)}*" if quote else "–" for quote in edit.quotes)
    if not key:
        return f"{old} → {new}"
    clipped = {name: _clipped(text) for name, text in slots.items()}
    pieces = dict.fromkeys(_PIECES, "")
    for name in _PIECES:
        if clipped.get(name):
            own = {"irregular": {"forms": clipped[name]}}.get(name, {"word": clipped[name]})
            pieces[name] = TEXTS[name][column].format(**clipped | own)
    return f"{old} → {new}: {TEXTS[key][column].format(**clipped | pieces)}"


def _clipped(text: str) -> str:
    return text if len(text) <= _MAX_QUOTE else text[: _MAX_QUOTE - 1] + "…"
