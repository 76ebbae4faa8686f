"""Relative clauses without *that*: *the films people like make money*, *the last man she invited came*."""

from __future__ import annotations

from itertools import takewhile

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.lexicon import word_set
from miniserve.english.lookalikes.shape import BREAKS, tags
from miniserve.english.subjects import is_finite
from miniserve.english.verbs import positive

_GROUPS = word_set("family team couple group band company")
_KNOWN = word_set("know met like love see")
_PLURAL = word_set("people those men women children friends")
_ENDS = en.OPENERS | {",", ".", "and", "or"}


def main_verb(e: Edit) -> bool:
    """*Everything we had went to them*: behind such a clause stands the main verb."""
    if (
        e.old[:1] in ((), ("to",))
        or not en.opens_with_relative(e.was_left)
        or any(map(is_finite, e.was_right))
    ):
        return False
    old, new = tags(en.first(e.old)), tags(en.first(e.new))
    base = en.last(e.was_left) == "to" and "base" in new and "base" not in old
    done = "participle" in new and "past" not in new
    return base or done or en.first(e.new).endswith("ing") or e.new[:1] == ("not",)


def contact_clause(e: Edit) -> bool:
    """*The letter she wrote was long*, *The last man she invited hated it*: two verbs, and the pronoun is the
    subject of the first.
    """
    gone = len(e.old) == 1 and e.old[0] in en.PRONOUNS and not e.new
    return gone and (len(_finite(e.was_right)) > 1 or _opens_clause(e))


def _finite(words: tuple[str, ...]) -> list[str]:
    """The finite verbs up to the next clause, leaving out participles: *was lost*, *a lost submarine*."""
    clause = tuple(takewhile(lambda word: word not in BREAKS, words))
    none = en.AUXILIARIES | en.DETERMINERS
    pairs = zip(("", *clause), clause, strict=False)
    return [verb for before, verb in pairs if is_finite(verb) and positive(before) not in none]


def _opens_clause(e: Edit) -> bool:
    """Whether what stands before the pronoun can open such a clause, and verbs for both stand behind it."""
    alone = en.PRONOUNS.isdisjoint(e.was_left) and en.AUXILIARIES.isdisjoint(e.was_left)
    clause = tuple(takewhile(lambda word: word not in _ENDS, e.right))
    return alone and en.num_verbs(clause) > 1 and en.opens_with_relative((*e.was_left, "he"))


def whose_verb(e: Edit) -> bool:
    """*There are people I don't know who come here*, *the family who own it*: the noun may be plural."""
    before = en.last(e.was_left[:-1])
    known = before in _KNOWN and not _PLURAL.isdisjoint(e.was_left)
    plural = "base" in tags(en.first(e.old)) and "s" in tags(en.first(e.new))
    return e.was_left[-1:] == ("who",) and (known or before in _GROUPS) and plural
