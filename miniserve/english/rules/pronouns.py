"""Object pronouns: missing, one too many, or of another kind than in Spanish."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import SINGULAR_IN_S, VERBS, word_set
from miniserve.english.rules.forms import RELATIVES
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
_HOW_ONE_FEELS = word_set(
    "dizzy weak guilty proud uncomfortable strange awful terrible exhausted stressed worried "
    "scared bored embarrassed ashamed homesick tired sick bad good better sad happy nervous ill "
    "lonely great well fine worse "
)
_HOW_IT_LOOKS = _HOW_ONE_FEELS | word_set(
    "comfortable expensive delicious angry nice worried beautiful easy difficult interesting boring amazing "
    "dangerous fantastic perfect excellent horrible exciting reasonable"
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
    if e.new == ("it",) and any(map(_is_plural, e.left)):
        return None  # *I tried snails and I liked them*
    return {"word": e.new[0]} if came and told and not clause and (much or ends) else None


def _is_plural(word: str) -> bool:
    """*snails*; not *makes*, *always*."""
    none = SINGULAR_IN_S | TIMES | en.ADVERBS | en.POSSESSIVES | {"'s", "its", "this"}
    verb = readings(word).keys() & VERBS
    return word.endswith("s") and not word.endswith("ss") and word not in none and not verb


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
        ends = words[1] in _ENDS or (verb == "feel" and words[1] in en.PREPOSITIONS)
        behind = words[0] if ends else ""  # *He felt himself better than us*
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
    things = e.old == ("them",) and en.last(e.left[:that]).endswith("s")
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


_OF_SELF = {
    "myself": "my", "himself": "his", "herself": "her", "ourselves": "our", "themselves": "their",
    "yourself": "your",
}  # fmt: skip
_MORE_OF_BODY = _BODY | word_set(
    "hip ankle wrist toe knee elbow shoulder foot head face leg arm back beard ears eyes thumb rib "
    "ribs nails lip"
)


def self_body(e: Edit) -> Slots | None:
    """*broke herself the hip* → *broke her hip*."""
    whose = _OF_SELF.get(en.first(e.old), "-")
    swapped = e.old[1:] == ("the",) and e.new == (whose,) and en.first(e.right) in _MORE_OF_BODY
    done = bool(
        readings(en.last(e.left)).keys() & (_TO_ONES_BODY | word_set("hurt burn twist sprain shave injure"))
    )
    return {"word": f"{whose} {e.right[0]}"} if swapped and done else None


_OWNED = word_set(
    "wallet phone mobile bag handbag purse bike bicycle car passport watch laptop backpack keys camera money "
    "suitcase umbrella motorbike scooter rucksack necklace earrings tablet coat jacket"
)


def stolen_from(e: Edit) -> bool:
    """*stole me the wallet* → *stole my wallet*, *stole my sister her bag* → *stole my sister's bag*."""
    if not e.left:
        return False
    behind = en.first(e.right[1:])
    over = behind in en.PREPOSITIONS - {"of", "without"} | TIMES | {
        "",
        ",",
        "and",
        "last",
        "while",
        "when",
        "this",
    }
    if en.first(e.right) not in _OWNED or not over:
        return False
    whose = _POSSESSIVE.get(en.first(e.old), "-")
    mine = e.old[1:] == ("the",) and e.new == (whose,) and "steal" in readings(e.left[-1])
    hers = e.new == ("'s",) and e.old in (("her",), ("his",)) and "steal" in readings(en.last(e.left[:-2]))
    hers = hers and e.left[-2] in en.DETERMINERS and e.left[-1] in RELATIVES
    return mine or hers


_TOGETHER = word_set("every once twice again later")


def no_reflexive_more(e: Edit) -> Slots | None:
    """*Ann and I meet us every Friday* → *meet every Friday*, *woke up me at five* → *woke up at five*,
    *How do you feel yourself?* → *How do you feel?*; *the lights woke up me and Ann* is no such thing."""
    if e.new or len(e.old) != 1 or not e.left:
        return None
    own, verb, behind = e.old[0], readings(e.left[-1]).keys(), en.first(e.right)
    before = en.skip(e.left[:-1], _BETWEEN)
    we = en.last(before) == "we" or tuple(before[-2:]) == ("and", "i")
    many = we or en.last(before) == "they" or "and" in before[-5:]
    if "meet" in verb and behind in _TOGETHER and "mirror" not in e.right:
        fits = (own in {"us", "ourselves"} and we) or (own == "themselves" and many)
        return {"word": e.left[-1]} if fits else None
    if (
        own in {"me", "myself", "itself"}
        and e.left[-1] == "up"
        and behind in en.PREPOSITIONS | {"early", "late"}
    ):
        rises = readings(en.last(e.left[:-1])).keys() & {"wake", "get"}
        mine = en.last(en.skip(e.left[:-2], _BETWEEN)) == ("it" if own == "itself" else "i")
        return {"word": f"{e.left[-2]} up"} if rises and mine and behind not in {"of", "with"} else None
    if own in _SELVES and e.left[-1] == "feel" and "how" in e.left[:-2] and e.is_question:
        return {"word": "feel"} if behind in {"", "today", "now", ",", "after", "when", "this"} else None
    if own in _SELVES and verb & {"complain"} and behind in {"every", "all"} and e.left[-1] != "complaint":
        return {"word": e.left[-1]}
    fled = bool(verb & {"escape"}) and own in _SELVES and behind == "from"
    return {"word": e.left[-1]} if fled else None


_ASKED = word_set("why if whether what how where when who")


def ask_myself(e: Edit) -> Slots | None:
    """*I ask me why* → *I ask myself why*, *I burned with the iron* → *I burned myself with the iron*."""
    subject = en.last(en.skip(e.left[:-1], _BETWEEN))
    if subject not in _SELF or e.new != (_SELF[subject],) or subject == "they":
        return None
    verb = readings(e.left[-1]).keys()
    asks = (
        "ask" in verb and e.old == (_OWN[subject],) and subject in {"i", "we"} and en.first(e.right) in _ASKED
    )
    if asks:
        return {"word": e.new[0]}
    burns = not e.old and "burn" in verb and e.right[:1] == ("with",)
    burns = burns and e.right[1:2] != () and e.right[1] in en.DETERMINERS
    hot = word_set("coffee iron oven soup pan tea kettle hairdryer")
    return {"word": e.new[0]} if burns and not hot.isdisjoint(e.right[2:4]) else None


_MUTUAL = word_set("phone text email visit message write kiss")


def each_other(e: Edit) -> bool:
    """*My cousins and I see us* → *see each other*; *We saw us in the mirror* is no mistake."""
    we = "we" in e.left or ("and", "i") in pairwise(e.left)
    mirrored = not {"mirror", "video", "photo", "photos", "picture", "film", "tv"}.isdisjoint(e.right)
    if e.right[:1] == ("to",):
        return False  # *We helped ourselves to cake*
    return e.old in (("us",), ("ourselves",)) and e.new == ("each", "other") and we and not mirrored


def each_other_they(e: Edit) -> bool:
    """*My parents phone themselves every day* → *phone each other*; *They hate themselves* is right."""
    swapped = e.old == ("themselves",) and e.new == ("each", "other")
    left = e.left[:-1] if e.left[-1:] == ("to",) else e.left
    verb = readings(en.last(left)).keys() & _MUTUAL
    return bool(swapped and verb and (not {"write"} & verb or e.left[-1] == "to"))


_EASY = word_set("easy hard difficult impossible")
_BEING = word_set("is are was were isn't wasn't looks")


def easy_to_make(e: Edit) -> Slots | None:
    """*This recipe is easy to make it* → *This recipe is easy to make*; *It is easy to make it* is right."""
    gone = not e.new and e.old in (("it",), ("them",)) and len(e.left) > len(("this", "is", "easy", "to"))
    verb = gone and e.left[-1] in VERBS and e.left[-2] == "to" and e.left[-3] in _EASY
    be = next((k for k, word in enumerate(e.left) if word in _BEING), 0)
    thing = verb and e.left[0] in {"this", "that", "these", "those", "my", "your", "the"} and 1 < be <= 3
    degree = thing and not en.skip(e.left[be + 1 : -3], en.DEGREE)
    person = e.left[be - 1] in RELATIVES | {"it"} if be else True
    return (
        {"word": e.old[0]} if degree and not person and en.first(e.right) in {"", ",", "and", "but"} else None
    )
