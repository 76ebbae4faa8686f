"""*There is* and *there are*, where Spanish has «hay»: *there have*, *it was a lot of traffic*."""

from __future__ import annotations

from miniserve.english import grammar as en
from miniserve.english import times
from miniserve.english.edits import Edit
from miniserve.english.lexicon import word_set
from miniserve.english.rules.late_subjects import quantity
from miniserve.english.subjects import TIMES
from miniserve.english.verbs import positive

_MEASURED = word_set("""
    work fun money time trouble effort stress pressure hours hour minutes minute days weeks months years euros
    dollars pounds miles kilometres metres degrees points stops blocks times pages percent seconds steps kilos
    litres cents problem use good need wonder kind sort years ago
""")
_CROWD = word_set("""
    people traffic cars tourists noise snow rain children students police smoke rubbish wind visitors shops
    bars trees animals women men buses families foreigners
""")
_PUBLIC = word_set("""
    street streets party road beach station airport park square concert town city motorway centre festival
    match wedding
""")
_AT = word_set("in on at near under behind outside")
_THERE_OLD = en.BE | en.HAVE | en.DO | {"it", "not"}


def there_for_it(e: Edit) -> bool:
    """*It was a lot of traffic* → *There was …*; not *It was a lot of work*, *It was two friends who
    came*."""
    old = [positive(word) for word in e.old]
    new = [positive(word) for word in e.new]
    if "there" not in new or "there" in old or not _THERE_OLD.issuperset(old):
        return False
    if not (en.BE | en.HAVE | {"there", "not"}).issuperset(new):
        return False
    words = en.skip(e.right, frozenset())
    while words and (
        words[0] in {"be", "been", "going", "to", "not"} or positive(words[0]) in en.AUXILIARIES
    ):
        words = words[1:]
    asked = e.left[:1] == ("how",) and e.left[1:2] in (("many",), ("much",)) and "it" in old
    if asked:
        counted = e.left[2:3] and e.left[2] not in en.AUXILIARIES
        return bool(counted) and _is_in_a_place(e, words) and _MEASURED.isdisjoint(e.left)
    length = quantity(tuple(words)) or (en.first(words) in {"much", "any", "no", "lots"})
    noun = _noun_behind(words[length:])
    if not length or not noun or not _MEASURED.isdisjoint((noun, *words[length : length + 2])):
        return False
    behind = words[words.index(noun, length) + 1 :]
    relative = not {"who", "that", "which"}.isdisjoint(behind)
    bare = "it" not in old  # *Had a lot of people in the house*
    relative |= en.first(behind) in en.PRONOUNS | {"'s"} or noun in en.PRONOUNS  # *some people I knew*
    had = any(word in en.HAVE | en.DO for word in old) and "been" not in e.right[:1]
    if had or bare:  # *It had many people in the team*: *it* may be a firm
        return not relative and noun in _CROWD and not _PUBLIC.isdisjoint(behind)
    certain = noun in _CROWD and "over" not in behind and en.first(behind) != "of"
    return not relative and (certain or _is_in_a_place(e, behind))


def _noun_behind(words: list[str]) -> str:
    """The last word before what ends a noun phrase: *orange juice* in the fridge."""
    stop = next((k for k, word in enumerate(words) if not word.isalpha() or word in _ENDS_NOUN), len(words))
    return words[stop - 1] if 0 < stop <= len(("very", "long", "school", "bus")) else ""


_ENDS_NOUN = en.PRONOUNS | en.PREPOSITIONS | _AT | TIMES | en.OPENERS | word_set("to this last and next")


def _is_in_a_place(e: Edit, words: list[str]) -> bool:
    """*in the street*, *at my party*; not *to the station*, *from here*, *in total*."""
    front = words[:3] == ["in", "front", "of"]
    named = {word.lower() for word in e.corrected.words if word[0].isupper()}
    return front or (en.first(words) in _AT and en.first(words[1:]) in en.DETERMINERS | named)


def there_have(e: Edit) -> bool:
    """*there have two* → *there are two*, *in my class have thirty* → *there are thirty*."""
    then = not {"was", "were"}.isdisjoint(e.new) and {"had", "was", "were", "did", "didn't"}.isdisjoint(
        (*e.old, *e.left)
    )
    if then and not any(times.past_evidence(e).values()):
        return False  # *There have mistakes in it* is present
    if "use" in e.was_right[:3] or (e.old == ("had",) and not e.left and not e.is_question):
        return False  # *Didn't there use to be a cinema?*, *Had a great time, thanks*
    if "it" in e.old:
        return False  # *It has a lot of rooms*: `there_for_it` knows which are wrong
    had = en.any_of(e.old, en.HAVE | en.DO) and not en.any_of(e.new, en.HAVE | en.DO)
    near = (*e.left[-2:], *e.new, *e.right[:1])
    gone = e.old == ("have",) and not e.new and "there" in e.left[-2:] and en.any_of(e.left[-2:], en.BE)
    return bool(had and en.any_of(e.new, en.BE) and "there" in near) or bool(gone)


def there_had(e: Edit) -> bool:
    """*there had a problem* → *there was a problem*."""
    return there_have(e) and not {"was", "were"}.isdisjoint((*e.new, *e.left[-2:]))


def there_inserted(e: Edit) -> bool:
    if e.old == ("had",) and not e.left and not e.is_question:
        return False  # *Had a great time, thanks*
    if "it" in e.old:
        return False  # *It was a lot of work*
    added = "there" in e.new and "there" not in (*e.old, *e.left[-2:], *e.right[:2])
    near = (*e.left[-1:], *e.new, *e.right[:1])
    been = en.any_of(near, en.HAVE) and "been" in e.right[:2]
    if en.first(e.right) in en.DEGREE - {"a"}:
        return False  # *Why are so expensive the tickets?*
    return added and bool(en.any_of(near, en.BE) or been)
