"""Nouns, adjectives and *like* where a rule sees a verb."""

from __future__ import annotations

from itertools import takewhile

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.lexicon import ADJECTIVES, word_set
from miniserve.english.lookalikes.shape import bases, tags

_HAD = word_set("influence contact access control faith")  # *Parents have influence on them*
_BEHIND_INFLUENCE = word_set("on over with to in")
_NOUNS = word_set("brunch shelter spring contact launch doubt print half double")
_WAITING = word_set("while as when")


def like_for_about(e: Edit) -> bool:
    """*for like ten minutes*, *worth like a million*, *nothing like the bread*."""
    about = e.old == ("like",) and e.new == ("liking",)
    thing = en.last(e.was_left) in {"nothing", "something", "anything"} and not e.old
    to = e.new == ("to",) and en.first(e.was_right) == "like" and (thing or e.old == ("for",))
    return about or to


def keep_open(e: Edit) -> bool:
    """*keep open the door*, *keeps clean and tidy*."""
    state = len(e.old) == 1 and e.old[0] in ADJECTIVES - {"live"} and en.first(e.new) != e.old[0]
    return state and any("keep" in bases(word) for word in e.was_left[-3:])


def noun_here(e: Edit) -> bool:
    """*for brunch*, *from spring to fall*, *without doubt*, *give up work*, *worth double*."""
    owned = en.first(e.was_right) in en.DETERMINERS
    noun = len(e.old) == 1 and e.old[0] in _NOUNS and e.new[:1] == (f"{e.old[0]}ing",) and not owned
    behind = en.first(e.was_right[1:])
    swapped = e.old == ("for",) and e.new == ("to",) and en.first(e.was_right) in _NOUNS
    swapped &= behind not in en.OBJECTS
    doubled = (*e.old, *e.new) in (("double", "doubling"), ("doubt", "doubting"))
    job = (*e.old, *e.new) == ("work", "working") and "give" in bases(en.last(e.was_left[:-1]))
    return doubled or job or noun or swapped


def have_influence(e: Edit) -> bool:
    """*Parents have influence on their children*, *He had contact with them*."""
    had = "have" in bases(en.last(e.was_left))
    noun = en.first((*e.old, *e.was_right)) in _HAD
    behind = en.first(e.was_right if e.old else e.was_right[1:])
    return had and noun and behind in _BEHIND_INFLUENCE and (e.new == ("to",) or len(e.old) == 1)


def all_i_know(e: Edit) -> bool:
    """*I taught her all I know*: *I* is no object."""
    return not e.old and e.new == ("to",) and en.last(e.was_left) in {"i", "he", "she", "we", "they"}


def helped(e: Edit) -> bool:
    """*I got them help*: a noun."""
    gave = bases(en.last(e.was_left[:-1])) & {"get", "give", "find"} and en.last(e.was_left) in en.OBJECTS
    return bool(gave) and not e.old and e.new == ("to",) and e.was_right == ("help",)


def seem_hurt(e: Edit) -> bool:
    """*He didn't seem hurt*: a participle."""
    seems = "seem" in bases(en.last(e.was_left))
    found = tags(en.first(e.was_right))
    done = "participle" in found and ("base" not in found or e.was_right[0] in {"hurt", "upset"})
    return not e.old and e.new == ("to",) and seems and done


def when_put(e: Edit) -> bool:
    """*when put in water*, *If calls continue*, *how much work it is*."""
    came = len(e.new) == 2 and len(e.old) == 1 and e.new[0] in en.PRONOUNS
    done = "participle" in tags(en.first(e.old)) and en.first(e.new) in {"it", "they"}
    behind = en.first(e.was_right)
    verb = "base" in tags(behind) and behind not in ADJECTIVES
    plural = en.first(e.old).endswith("s") and verb and behind not in en.PREPOSITIONS | en.DETERMINERS
    opens = en.last(e.was_left) in {"when", "if", "once", "until", "unless", "while", "much"}
    return came and opens and (done or plural or behind in en.PRONOUNS)


def waiting_a_child(e: Edit) -> bool:
    """*While I was waiting a child ran up to me*: the next clause begins there."""
    opens = not _WAITING.isdisjoint(e.was_left[:1]) and "wait" in bases(en.last(e.was_left))
    clause = takewhile(lambda word: word != "," and word not in en.PRONOUNS, e.was_right[1:7])
    return opens and not e.old and e.new == ("for",) and any("past" in tags(word) for word in clause)
