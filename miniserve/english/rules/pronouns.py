"""Object pronouns: missing, one too many, or of another kind than in Spanish."""

from __future__ import annotations

from collections.abc import Sequence

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import word_set
from miniserve.english.subjects import TIMES
from miniserve.english.verbs import readings

_LIKING = word_set("like love hate enjoy")
_MUCH = (("very", "much"), ("a", "lot"), ("so", "much"))
_SELF = {
    "i": "myself",
    "we": "ourselves",
    "they": "themselves",
    "he": "himself",
    "she": "herself",
    "you": "yourself",
}
_OWN = {"i": "me", "we": "us", "he": "him", "she": "her", "they": "them", "you": "you"}
_POSSESSIVE = {"me": "my", "him": "his", "us": "our", "them": "their", "her": "her", "you": "your"}
_BODY = word_set("teeth hair face hands arm leg finger nose nails feet")
_TO_ONES_BODY = word_set("brush wash break dry cut")
_HOW_ONE_FEELS = word_set("tired sick bad good better sad happy nervous ill lonely great")
_HOW_IT_LOOKS = _HOW_ONE_FEELS | word_set(
    "comfortable expensive delicious angry nice worried beautiful easy difficult"
)
_FOR_SOMEBODY = word_set("buy find make write choose cook")
_FOUND = word_set("buy meet see find make write lose choose cook invite")


_SELVES = frozenset(_SELF.values()) | {"yourselves", "itself"}
_UP = word_set("get wake hurry")
_THAT = word_set("that")
_THE = en.DETERMINERS | _THAT
_PLACED = en.PREPOSITIONS | {"outside"}
# Verbs that never are reflexive before these words; with none, before any. Emphasis stands behind them:
# *I decided that myself*.
_FOLLOWED = {
    "feel": _HOW_ONE_FEELS, "relax": frozenset[str](), "concentrate": frozenset[str](),
    "complain": word_set("about that to of"), "remember": word_set("that of"), "decide": word_set("to not"),
    "imagine": _THAT, "realise": _THAT, "realize": _THAT, "forget": _THE, "stay": word_set("at in"),
    "laugh": word_set("a"), "specialise": word_set("in"), "specialize": word_set("in"),
    "subscribe": word_set("to"), "meet": _PLACED - word_set("of with instead despite"),
    "marry": word_set("in on at last very when two three young"),
}  # fmt: skip
_ENDS = word_set(", after because when now today and but again this") | {""}
_BETWEEN = (
    en.ADVERBS
    | en.AUXILIARIES
    | word_set(
        "don't doesn't didn't can't couldn't won't haven't hasn't to want wants wanted cannot shouldn't"
    )
)


def object_it(e: Edit) -> Slots | None:
    """*I like very much* → *I like it very much*; *they know what they like* is right."""
    came = not e.old and e.new in (("it",), ("them",)) and bool(readings(en.last(e.left)).keys() & _LIKING)
    clause = not (en.QUESTION_WORDS | {"that", "to", "as", "than", "if"}).isdisjoint(e.left) or e.is_question
    told = _opens(en.skip(e.left[:-1], en.ADVERBS | {"don't", "didn't", "doesn't", "really"}))
    much = e.right in _MUCH and not readings(en.last(e.left)).keys() & {"enjoy"}
    ends = not e.right and {"but", "and"} & {*e.left}
    return {"word": e.new[0]} if came and told and not clause and (much or ends) else None


def _opens(left: Sequence[str]) -> bool:
    """Whether these words end in a pronoun that opens its clause: not *a place we love very much*."""
    return en.last(left) in en.PRONOUNS and en.last(left[:-1]) in {"", ",", "and", "but", "so"}


def enjoy_oneself(e: Edit) -> Slots | None:
    """*We enjoyed a lot* → *We enjoyed ourselves a lot*."""
    came = (
        not e.old and len(e.new) == 1 and e.new[0] in _SELF.values() and "enjoy" in readings(en.last(e.left))
    )
    subject = en.last(e.left[:-1])
    fits = e.new[:1] == (_SELF.get(subject, ""),) and _opens(e.left[:-1])
    guests = len(e.left) == len(("the", "guests", "enjoyed")) and e.left[0] in en.DETERMINERS
    fits |= e.new == ("themselves",) and guests
    return {"word": e.new[0]} if came and fits and e.right[:2] in _MUCH else None


def no_reflexive(e: Edit) -> Slots | None:
    """*We met us at the station* → *We met at the station*, *I feel me tired* → *I feel tired*."""
    verb, subject = readings(en.last(e.left)).keys(), en.last(en.skip(e.left[:-1], en.ADVERBS))
    own = len(e.old) == 1 and not e.new and e.old[0] in {_OWN.get(subject, "-"), _SELF.get(subject, "-")}
    cannot = (
        e.left[-2:-1] in (("can't",), ("couldn't",))
        and not e.new
        and e.old[:1] in {(one,) for one in _SELF.values()}
    )
    together = "meet" in verb and e.old == ("us",) and en.first(e.right) in en.PREPOSITIONS | {"outside"}
    bare = e.old in (("me",), ("us",))
    feels = "feel" in verb and bare and en.first(en.skip(e.right, en.DEGREE)) in _HOW_ONE_FEELS
    done = bool(verb & {"relax", "concentrate", "complain"}) or ("shower" in verb and bare)
    known = (own and (together or feels or done)) or (cannot and "concentrate" in verb)
    return {"word": en.last(e.left)} if known else None


def never_reflexive(e: Edit) -> Slots | None:
    """*I decided myself to go* → *I decided to go*; *I saw it myself*, *She forgot herself* are right."""
    up = en.last(e.left) == "up"
    verb = en.last(e.left[:-1] if up else e.left)
    subject = en.last(en.skip(e.left[: -2 if up else -1], _BETWEEN))
    own = len(e.old) == 1 and (e.old[0] in _SELVES or e.old[0] == {"i": "me", "we": "us"}.get(subject, "-"))
    if not own or e.new:
        return None
    bases = readings(verb).keys() & (_UP if up else _FOLLOWED.keys())
    base = min(bases, default="")
    behind, next_ = (*e.right, "", "")[:2]
    if not base or (e.old[0] in _OWN.values() and base not in {"meet", "feel"}):
        return None
    if up:
        fits = base == "hurry" or behind in en.PREPOSITIONS | {"early", "late", "very"}
        return {"word": f"{verb} up"} if fits and behind.isalpha() else None
    if base == "feel":
        words = [*en.skip(e.right, en.DEGREE | {"much"}), "", ""]
        behind = words[0] if words[1] in _ENDS else ""  # *He felt himself better than us*
    if behind == "that" and next_ not in en.PRONOUNS | en.DETERMINERS and not _is_name(e, 1):
        return None  # *She forgot herself that evening*
    if base == "forget" and behind in {"this", "these", "those", "that"} and next_ in TIMES:
        return None
    allowed = _FOLLOWED[base]
    fits = behind in allowed or (not allowed and (base != "complain"))
    fits = fits and "mirror" not in e.right and (base != "stay" or next_ in {"home", "bed"})
    return {"word": verb} if fits else None


def _is_name(e: Edit, k: int) -> bool:
    words = e.corrected.words[e.j2 :]
    return len(words) > k and words[k][:1].isupper()


def own_body(e: Edit) -> Slots | None:
    """*brush me the teeth* → *brush my teeth*."""
    if e.old == ("the",) and not e.new and e.left[-1:] == ("her",):  # *brushes her the teeth*
        done, whose = readings(en.last(e.left[:-1])).keys() & _TO_ONES_BODY, "her"
    else:
        whose = _POSSESSIVE.get(en.first(e.old), "")
        swapped = e.old[1:] == ("the",) and e.new == (whose,)
        done = readings(en.last(e.left)).keys() & _TO_ONES_BODY if swapped else set()
    return {"word": f"{whose} {e.right[0]}"} if done and en.first(e.right) in _BODY else None


def myself(e: Edit) -> Slots | None:
    """*I cut me* → *I cut myself*."""
    subject = en.last(e.left[:-1])
    swapped = e.old == (_OWN.get(subject, "-"),) and e.new == (_SELF.get(subject, ""),)
    swapped &= subject in {"i", "we", "you"}  # *He hurt him* is about two
    hurt = readings(en.last(e.left)).keys() & {"cut", "hurt", "burn"}
    return (
        {"word": e.new[0]}
        if swapped and hurt and en.first(e.right) not in en.DETERMINERS | {"a", "some"}
        else None
    )


def resumptive(e: Edit) -> Slots | None:
    """*The boots that I bought them are tight* → *The boots that I bought are tight*."""
    gone = len(e.old) == 1 and not e.new and e.old[0] in {"it", "them", "him", "her"}
    that = next((k for k, word in enumerate(e.left) if word in {"that", "which", "who", "whom"}), 0)
    clause = e.left[that + 1 :]
    named = (
        that > 1
        and e.left[0] in en.DETERMINERS
        and len(clause) == len(("i", "bought"))
        and clause[0] in en.PRONOUNS
    )
    bought = named and bool(readings(clause[1]).keys() & _FOUND)
    # *The cake that I made her was lovely* says for whom.
    for_whom = bought and e.old != ("it",) and bool(readings(clause[1]).keys() & _FOR_SOMEBODY)
    things = e.old == ("them",) and e.left[that - 1].endswith("s")
    fits = gone and bought and (things or not for_whom) and en.first(e.right) not in en.DETERMINERS
    return {"word": e.old[0]} if fits else None


def looks_like(e: Edit) -> Slots | None:
    """*You look like tired* → *You look tired*."""
    gone = e.old == ("like",) and not e.new
    verb = min(readings(en.last(e.left)).keys() & {"look", "sound", "feel", "seem"}, default="")
    adjective = en.first(e.right) in _HOW_IT_LOOKS and en.first(e.right[1:]) in {
        "",
        "today",
        "tonight",
        ",",
        "and",
        "but",
    }
    return {"word": verb} if gone and verb and adjective else None
