"""Questions and their tags that are right already."""

from __future__ import annotations

from itertools import pairwise

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.lexicon import word_set
from miniserve.english.lookalikes.shape import inserts
from miniserve.english.verbs import positive

_HAS_TO = (("have", "to"), ("has", "to"), ("had", "to"))
_HEARD = word_set("what who which where whose how")
_LONGEST_BEFORE = 2  # words before the gerund: *why is*


def gerund_subject(e: Edit) -> bool:
    """*Is learning to type worth it?*, *Did moving make you happy?*, *Has giving up helped?*"""
    if not e.is_question or positive(en.last(e.was_left)) not in en.AUXILIARIES:
        return False
    short = len(e.was_left) <= _LONGEST_BEFORE
    subject = inserts(e) in {"it", "there"} and en.first(e.was_right).endswith("ing")
    if subject:
        following = en.first(e.was_right)
        return following != "going" and en.WEATHER.isdisjoint({following}) and len(e.was_right) > 1
    ing = len(e.old) == 1 and e.old[0].endswith("ing") and len(e.was_right) > 1
    return short and ing and positive(e.was_left[-1]) not in en.BE


def echo(e: Edit) -> bool:
    """*You paid how much for it?*, *She said what to the inspector?*: somebody has not heard right."""
    words = (*e.old, *e.was_right)
    asks = next((k for k, word in enumerate(words) if word in _HEARD), 0)
    added = en.first(e.new) in en.DO and not en.any_of(e.old, en.AUXILIARIES)
    if not (e.is_question and added and asks) or e.was_left:
        return False
    verb, behind = words[asks - 1], words[asks + 1 : asks + 3]
    many = en.first(behind) in {"much", "many"}
    heard = not behind or many or (behind[0] in en.PREPOSITIONS - {"to"}) or behind == ("to", "the")
    return heard if words[asks] == "how" or verb in en.ASKING else True


def tag_of_used_to(e: Edit) -> bool:
    """*There used to be one, didn't there?*, *We don't have to go, do we?*"""
    used = e.old in (("didn't",), ("did",)) and "used" in e.was_left
    pairs = {*pairwise(e.was_left)}
    has_to = positive(en.first(e.old)) in en.DO and not pairs.isdisjoint(_HAS_TO)
    has_to &= positive(en.first(e.new)) in en.HAVE
    had_better = positive(en.first(e.old)) == "had" and bool({("had", "better"), ("'d", "better")} & pairs)
    return en.last(e.was_left) == "," and (used or has_to or had_better)


def inverted_already(e: Edit) -> bool:
    """*When it boils, will you make tea?*: the subject stands behind its auxiliary."""
    aux, subject = (*e.was_right, "", "")[:2]
    asked = e.is_question or en.last(e.was_left) == ","  # *he didnt come, is he sick*
    return asked and inserts(e) in en.PRONOUNS and aux in en.AUXILIARIES and subject in en.PRONOUNS


def dont_you_wish(e: Edit) -> bool:
    """*Don't you wish you lived nearer?*: who wishes does so now."""
    asked = e.was_right[1:2] in (("wish",), ("think",), ("mean",), ("remember",))
    asked |= e.was_right[:1] == ("remember",)  # *I don't remember meeting you last year*
    return positive(en.first(e.old)) == "do" and positive(en.first(e.new)) == "did" and asked
