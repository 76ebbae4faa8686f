"""*be* and *have*: age, states, *there is*, a *be* too few or too many."""

from __future__ import annotations

from collections.abc import Sequence

from miniserve.english import grammar as en
from miniserve.english import times
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import ADJECTIVES, VERBS, word_set
from miniserve.english.rules.forms import ends
from miniserve.english.rules.past import SPANS
from miniserve.english.subjects import PERSONS
from miniserve.english.verbs import IRREGULAR, has_tag, positive, readings

_ABOUT = word_set("about almost nearly around only just more than")
_DONE_TO_IT = word_set(
    "postpone cancel delay reserve steal build write paint translate sign approve repair publish "
    "deliver destroy make"
)  # *has postponed until Friday* is never right, as *has waited until* is
_NOT_DONE_TO_ANYBODY = word_set("graduate die arrive happen disappear fall occur appear belong exist")
_WHO_USED = word_set("i you he she we who there")
_TWO_OBJECTS = word_set("given shown told offered paid taught asked sent awarded named made elected handed")
_HAVING = en.HAVE | {"having"}
_PLEASANT = word_set("great good lovely nice wonderful fantastic amazing fun bad terrible awful horrible")
_AHEAD = word_set("in on next this at")
_BEHIND_AN_AGE = word_set("and but , ; so or now today already because when then last )")


def age(e: Edit) -> bool:
    """*have 20 years* → *am 20 years old*, *am 20*; not *have 20 years of experience*."""
    swapped = positive(en.first(e.old)) in en.HAVE and positive(en.first(e.new)) in en.BE
    if swapped and en.last(e.left) == "old" and "how" in e.left:
        return True
    will_be = swapped and e.new[0] == "be" and en.last(e.left) in {"will", "'ll"}
    years = not {"years", "year", "old"}.isdisjoint((*e.old, *e.was_right[:4]))  # not *I have about thirty*
    behind = en.skip([*e.new[1:], *e.right][:4], _ABOUT) + [*e.new[1:], *e.right][4:]
    exactly = [*e.new[1:], *e.right]
    return swapped and ((_is_age(exactly) and not will_be) or (years and _is_age(behind, ahead=will_be)))


def age_old(e: Edit) -> bool:
    """*is 20 years* → *is 20 years old*, *is 20*."""
    if e.old == ("years",) and not e.new:
        who = en.last(e.left[:-2])
        person = who in en.PRONOUNS - {"it"} | PERSONS
        return positive(en.last(e.left[:-1])) in en.BE and person and _is_age([*e.left[-1:], *e.right])
    added = not e.old and e.new == ("old",) and en.any_of(e.left[-4:], en.BE)
    will_be = e.left[-4:-2] in (("will", "be"), ("'ll", "be"))
    return bool(added) and _is_age([*e.left[-2:], *e.new, *e.right], ahead=will_be)


def _is_age(said: Sequence[str], *, ahead: bool = False) -> bool:
    """Whether these words begin with a number of years that is an age, not *20 years of experience*.

    `ahead`: a time may follow, *will be 20 in March*.
    """
    if not en.is_number(said):
        return False
    behind = [*said[1:]]
    behind = behind[1:] if en.first(behind) in {"year", "years"} else behind
    behind = behind[1:] if en.first(behind) == "old" else behind
    year = behind[:1] == ["in"] and en.first(behind[1:]).isdigit()  # *had 20 years in 1951*
    return not behind or year or behind[0] in _BEHIND_AN_AGE | (_AHEAD if ahead else frozenset())


def age_question(e: Edit) -> bool:
    """*How many years do you have* → *How old are you*."""
    asked = en.last(e.left) == "how" and "years" in e.old and en.first(e.new) == "old"
    asked &= bool(en.any_of((*e.old, *e.was_right), en.HAVE))  # *How many years do you work?*
    return asked or (e.old == ("have",) and not e.new and e.left[-4:-2] == ("how", "old"))


def state(e: Edit) -> Slots | None:
    """*have hungry*, *have reason*, *have a lot of thirst*, *have in a hurry* → *be* …"""
    swapped = en.any_of(e.old, en.HAVE) and not en.any_of(e.new, en.HAVE) and en.any_of(e.new, en.BE)
    if not swapped or len(e.old) > 5:
        return None
    following = [*en.skip(e.new, en.BE), *e.right]
    if e.is_question and not e.left and en.first(e.right) in en.PRONOUNS:
        following = [*e.right[1:]]
    if following[:1] == ["a"] and following[1:2] != ["bit"]:
        return None  # *I have a cold*
    following = en.skip(following, en.DEGREE)
    word = "in a hurry" if following[:2] == ["in", "hurry"] else en.first(following)
    if word in {"cold", "hot"} and not ends(following[1:]):
        return None  # *I have cold hands*
    return {"word": word, "spanish": en.STATES[word]} if word in en.STATES else None


def agree(e: Edit) -> bool:
    lost_be = bool(en.any_of(e.old, en.BE)) and not en.any_of(e.new, en.BE)
    near = (*e.new, *en.skip(e.right, en.PRONOUNS | en.ADVERBS)[:1])
    return lost_be and len(e.old) <= 3 and any("agree" in readings(word) for word in near)


def born(e: Edit) -> bool:
    added = not {"was", "were"}.isdisjoint(e.new) and {"was", "were"}.isdisjoint(e.old)
    asked = e.is_question and "born" in e.right[:5]
    who = en.first(e.right) in en.PRONOUNS | en.POSSESSIVES  # not *Are babies born with blue eyes?*
    moved = e.is_question and e.old[:1] in (("is",), ("are",)) and "born" in e.right[:5] and who
    beside = "born" in (*e.new, *e.right[:1]) and not times.find_time(times.HABIT, e)
    return moved or (added and (beside or (asked and not e.old)))


def born_already(e: Edit) -> bool:
    """*were borned* → *were born*."""
    return e.old[-1:] == ("borned",) and e.new[-1:] == ("born",)


def good_time(e: Edit) -> bool:
    """*I passed a great time* → *I had a great time*."""
    itself = en.OBJECTS.issuperset(e.old[1:])  # *passed me a great time*
    swapped = itself and "pass" in readings(en.first(e.old)) and e.new[0] in _HAVING if e.new[:1] else False
    time = "time" in e.right[1:4] and not _PLEASANT.isdisjoint(e.right[:3])
    return swapped and len(e.new) == 1 and (time or "fun" in e.right[:3])


def passive_not_do(e: Edit) -> Slots | None:
    """*didn't sent by* → *wasn't sent by*."""
    swapped = en.any_of(e.old, en.DO) and en.any_of(e.new, en.BE) and len(e.old) == len(e.new) == 1
    following = en.first(en.skip(e.right, en.ADVERBS))
    done = has_tag(following, "participle")
    return {"word": following} if swapped and done and "by" in e.right[1:4] else None


def used_to_alone(e: Edit) -> bool:
    """*When I was a student I was used to live alone* → *I used to live alone*."""
    slots = extra_be(e)
    return slots is not None and slots.get("base") == "use"


def extra_be(e: Edit) -> Slots | None:
    if en.first(e.old) not in en.BE - {"'s"} or en.any_of(e.new, en.AUXILIARIES):
        return None
    done = (e.old[1:] or e.right)[:1]
    if e.was_right[:2] == ("used", "to") and en.first(e.was_right[2:]).endswith("ing"):
        return None  # *I'm used to eating them*
    if e.right[:2] == ("used", "to") and en.last(e.left) not in _WHO_USED:
        return None  # *A knife was used to open it*
    if en.first(e.right).endswith("ed") and en.first(e.right) in ADJECTIVES and not e.new:
        return None  # *We are closed on Mondays*
    if en.last(e.left) in {"what", "who"} and not e.new:
        return None  # *know what was hidden there*
    if (*e.old, *e.was_right)[1:3] in (("like", "a"), ("like", "an")):
        return None  # *The plan is like a map*
    participle = any(has_tag(word, "participle") for word in done)
    if e.old[0] != "be" and en.first(e.old[1:]).endswith("ed") and en.first(e.new) in VERBS:
        return None  # *They are confused*
    if participle and "by" in e.right[:4]:
        return None  # *is owned by one family*
    shared: list[str] = []
    if len(e.old) == 1 and not e.new:
        following = readings(en.first(e.right))
        shared = [
            base for base in following.keys() & VERBS - {"be", "have", "do"} if "ing" not in following[base]
        ]
    elif len(e.old) == 2 and len(e.new) == 1:
        old, new = readings(e.old[1]), readings(e.new[0])
        shared = [base for base in old.keys() & new.keys() if "ing" not in old[base]]
    best = sorted(shared, key=lambda base: (base not in IRREGULAR, base != en.last(e.old), base))
    return {"base": best[0]} if best else None


def extra_be_then(e: Edit) -> Slots | None:
    """*I'm graduated from Oxford in 2018* → *I graduated …*: over, so no state of now."""
    gone = e.old in (("'m",), ("am",), ("is",), ("are",), ("'re",)) and not e.new
    done = readings(en.first(e.right))
    verb = min(
        (base for base, tags in done.items() if base in _NOT_DONE_TO_ANYBODY and "past" in tags), default=""
    )
    clause = not (en.PRONOUNS | {"as", "like", "that", "which", "who"}).isdisjoint(e.right)
    own = en.last(e.left) in en.PRONOUNS and not clause
    return {"base": verb} if gone and verb and own and times.find_time(times.FINISHED, e) else None


def extra_be_past(e: Edit) -> Slots | None:
    """*I was miss the bus* → *I missed the bus*: the past that *was* showed goes into the verb."""
    slots = extra_be(e) if en.first(e.old) in {"was", "were"} and e.new else None
    tags = readings(e.new[0])[slots["base"]] if slots else frozenset()
    return {**slots, "new": e.new[0]} if slots and "past" in tags and e.old[-1] != e.new[0] else None


def be_missing(e: Edit) -> bool:
    if e.old or len(e.new) != 1 or not e.left:
        return False
    came = positive(e.new[0]) in {"am", "is", "are", "was", "were", "'m", "'re"}
    after_modal = e.new == ("be",) and positive(en.governor(e)) in en.MODALS | {"to"}
    after_modal |= e.new == ("be",) and en.last(e.left) == "gonna"
    fragment = not e.mark and not {":", "/", "#"}.isdisjoint(e.left)  # *Re: your order*
    following = en.first(e.right)
    if following == "cost":
        return False  # nothing is cost: *It cost 20 €*
    verb = en.first(en.skip(e.right, en.ADVERBS)).removeprefix("re")
    if following.endswith(("ed", "en")) and _acts_itself(following, e.right[1:]):
        return False
    if verb in VERBS - (frozenset() if after_modal else ADJECTIVES) and readings(verb)[verb] == {"base"}:
        return False  # *I am always cry*, *The road will be reopen*
    has_verb = following == "ain't" or positive(following) in en.AUXILIARIES
    finite = {"s", "past"} & readings(verb).get(verb.removesuffix("s"), frozenset()) and e.right[1:] == ()
    if finite and not after_modal:
        return False  # *my stomach hurts*
    if len(e.left) == 1 and e.left[0] not in en.PRONOUNS | en.OPENERS and following in en.DETERMINERS:
        return False  # *Rinse the rice*
    has_subject = en.subject(e) is not None or en.last(e.left) in {
        "who",
        "which",
        "that",
        "there",
        "here",
        "what",
    }
    return ((came and has_subject) or after_modal) and not fragment and not has_verb


def be_missing_going(e: Edit) -> bool:
    return be_missing(e) and e.right[:2] == ("going", "to") and en.looks_like_verb(e.right[2:])


def be_missing_ing(e: Edit) -> Slots | None:
    following = en.first(en.skip(e.was_right, en.ADVERBS))
    if en.last(e.left) == "why" and following in VERBS:
        return None  # *Why bother asking?*
    if e.is_question and not en.skip(e.left, en.QUESTION_WORDS) and e.new[:1] != ("been",):
        return _asks_with_ing(e)
    progressive = has_tag(following, "ing")
    been = not e.old and e.new == ("been",) and positive(en.governor(e)) in en.HAVE
    return {"word": following} if (been or be_missing(e)) and progressive else None


def _is_ing(word: str) -> bool:
    return any(base in VERBS and "ing" in tags for base, tags in readings(word).items())


def _asks_with_ing(e: Edit) -> Slots | None:
    """*Where Clara going?* → *Where is Clara going?*: the subject stands behind."""
    be = not e.old and len(e.new) == 1 and positive(e.new[0]) in en.BE
    verb = next((word for word in e.right[1:5] if _is_ing(word)), "")
    return {"word": verb} if be and verb else None


def _has_object(behind: Sequence[str]) -> bool:
    """Whether these words are a verb and its object: *announce its decision*."""
    return en.first(behind[1:]) in en.DETERMINERS and en.first(behind) not in ADJECTIVES


def passive_be(e: Edit) -> Slots | None:
    """*painted by Leonardo* → *was painted by Leonardo*."""
    following = en.first(en.skip(e.right, en.ADVERBS))
    done = has_tag(following, "participle")
    been = e.new == ("been",) and not e.old and positive(en.governor(e)) in en.HAVE
    if has_tag(en.first(e.was_right), "base") and _has_object(e.was_right):
        return None  # *will announce its decision*
    been &= en.first(e.right[1:]) in {"by", "until"} and bool(readings(following).keys() & _DONE_TO_IT)
    return {"word": following} if (been or be_missing(e)) and done and following != "born" else None


def _acts_itself(done: str, behind: Sequence[str]) -> bool:
    """*My brother calls Ana every day*, *The dog bites the postman*: an object is left, so nothing is done to
    the subject.
    """
    if done == "called":
        return en.first(behind[1:]).isalpha() and behind[1] != "and"
    is_time = not (SPANS | {"time", "moment"}).isdisjoint(behind[1:3])
    return en.first(behind) in {"the", "my", "his", "her", "our"} and not is_time and done not in _TWO_OBJECTS


def passive_for_active(e: Edit) -> bool:
    """*English speaks in many countries* → *English is spoken …*: one edit, and no continuous."""
    made = len(e.old) == 1 and len(e.new) == 2 and positive(e.new[0]) in en.BE - {"been", "be"}
    done = made and en.forms_of_one_verb(e.old, e.new[1:]) and not e.new[1].endswith("ing")
    done = done and not _acts_itself(e.new[1], e.right)
    if done and e.new[0] == "'s" and times.find_time(times.SINCE, e):
        return False  # *Elena's worked there since May*: has
    return done and has_tag(e.new[1], "participle")
