"""Words that Spanish has one of and English two: say and tell, make and do, since and for."""

from __future__ import annotations

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.verbs import readings

_ENDS = en.PREPOSITIONS | en.OPENERS | {",", "and", "or"}


def say_tell(e: Edit) -> Slots | None:
    """*said me* → *told me*, *told that* → *said that*."""
    if len(e.old) != 1 or len(e.new) != 1:
        return None
    old, new = readings(e.old[0]).keys(), readings(e.new[0]).keys()
    swapped = ("say" in old and "tell" in new) or ("tell" in old and "say" in new)
    return {"new": e.new[0]} if swapped else None


def make_do(e: Edit) -> Slots | None:
    if len(e.old) != 1 or len(e.new) != 1:
        return None
    old, new = readings(e.old[0]).keys(), readings(e.new[0]).keys()
    swapped = ("make" in old and "do" in new) or ("do" in old and "make" in new)
    if not swapped:
        return None
    stop = next((k for k, word in enumerate(e.right[:5]) if word in _ENDS), 5)
    words = [word for word in e.right[:stop] if word not in en.DETERMINERS | en.OBJECTS]
    return {"word": " ".join((e.new[0], *e.right[: min(stop, 3)])) if words else e.new[0]}


def since_for(e: Edit) -> bool:
    return (*e.old, *e.new) in {
        ("since", "for"), ("for", "since"), ("during", "for"), ("from", "since"), ("from", "for"),
    }  # fmt: skip
