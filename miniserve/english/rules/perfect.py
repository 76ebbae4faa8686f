"""Perfect tenses and participles."""

from __future__ import annotations

from itertools import pairwise

from miniserve.english import grammar as en
from miniserve.english import times
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import VERBS, word_set
from miniserve.english.rules.forms import BE_OR_GET, FOUNDED, NO_THINGS, PERFECT_ADVERBS
from miniserve.english.rules.rule import Predicate
from miniserve.english.subjects import TIMES
from miniserve.english.verbs import has_tag, positive, readings

_POINTS = word_set("midnight noon dawn breakfast lunch christmas easter")
_VERB_TO_SINCE = 3  # words from the verb up to *since*: *snowing heavily*
_ALWAYS_STATES = word_set("know own belong believe have")
_MOMENTS = word_set(
    "start begin arrive move leave come meet marry buy get join open retire return graduate happen"
)
_TO_REST = word_set("bed sleep work school")  # *I've never gone to bed so late*
_SOON = word_set("soon later minute minutes hour hours moment lunch")
_ORDINALS = word_set("first second third fourth fifth tenth")
_TIME_TO_VERB = 4  # words from *time* up to the verb: *time that my sister*
_OFTEN = word_set("once twice times")
_AHEAD = word_set("stay visit come go leave plan rent book")  # *How long are you staying?*


def past_not_perfect(e: Edit) -> Slots | None:
    perfect = en.first(e.old) in en.HAVE | {"'s"} and not en.any_of(e.new, en.HAVE)
    simple = any(has_tag(word, "past") for word in (e.new or en.skip(e.right, en.ADVERBS)[:1]))
    gone = len(e.old) == 1 and e.new in ((), ("did",))
    went = e.old[1:] == ("been",) and e.new == ("went",) and en.first(e.right) == "to"
    done = gone or went or (len(e.old) == 2 and en.forms_of_one_verb(e.old[1:], e.new))
    if not (perfect and simple and done):
        return None
    time = times.find_time(times.FINISHED, e) or times.past_clause(e)
    # *Built in 1904, the pier has survived*
    reduced = "," in e.left and has_tag(en.first(e.left), "participle")
    return {"word": time} if time and not reduced else None


def past_not_perfect_when(e: Edit) -> bool:
    asked = en.last(e.left) == "when" and e.is_question
    return asked and en.first(e.old) in en.HAVE and en.first(e.new) == "did"


def past_after_since(e: Edit) -> bool:
    """*has been busy since she has started* → *since she started*; not *since then he has changed*."""
    has = e.old[:1] in (("has",), ("have",))
    gone = has and (e.old[1:] == e.new == () or en.forms_of_one_verb(e.old[1:], e.new))
    moment = e.new or e.right[:1]
    begins = any(has_tag(word, "past") and readings(word).keys() & _MOMENTS for word in moment)
    k = e.left.index("since") if "since" in e.left else len(e.left)
    who = e.left[k + 1 :]
    somebody = (len(who) == 1 and who[0] in en.PRONOUNS) or (
        len(who) == len(("her", "son")) and who[0] in en.DETERMINERS and who[1] not in en.PRONOUNS
    )
    rest = (*e.left[:k], *e.right)
    return gone and begins and somebody and bool(en.any_of(rest, en.HAVE))


def first_time(e: Edit) -> bool:
    """*the first time that I see it* → *the first time that I have seen it*."""
    k = next((k for k, word in enumerate(e.left) if word == "time" and e.left[k - 1] in _ORDINALS), 0)
    counted = k > 1 and en.any_of(e.left[:k], frozenset({"is", "'s"})) and len(e.left) - k <= _TIME_TO_VERB
    has = en.any_of(e.new, en.HAVE - {"had"}) and not en.any_of(e.old, en.HAVE)
    return bool(counted and has) and any(has_tag(word, "participle") for word in (*e.new[1:], *e.right[:1]))


def first_time_past(e: Edit) -> bool:
    """*It was the first time I have seen it* → *… I had seen it*."""
    k = next((k for k, word in enumerate(e.left) if word == "time" and e.left[k - 1] in _ORDINALS), 0)
    counted = k > 1 and "was" in e.left[:k] and len(e.left) - k <= _TIME_TO_VERB
    had = e.new[:1] == ("had",) and "had" not in e.old
    return counted and had and any(has_tag(word, "participle") for word in (*e.new[1:], *e.right[:1]))


def been_went(e: Edit) -> bool:
    """*have never went to Peru* → *have never been to Peru*."""
    return (*e.old, *e.new) == ("went", "been") and been_gone(e)


def been_gone(e: Edit) -> bool:
    """*has gone to Peru twice* → *has been to Peru twice*; *has been out, he'll be back* → *gone*."""
    behind = en.first(e.right[1:])
    if positive(en.governor(e)) not in en.HAVE | {"'s"} or e.right[:1] != ("to",) or behind in _TO_REST:
        return False
    clause = en.clause_left(e)
    person = en.first(clause) in en.PRONOUNS - {"it"} | en.POSSESSIVES or (
        e.is_question and "it" not in e.left
    )
    opening = e.corrected.words[e.j1 - len(e.left)] if e.left else ""
    person |= opening.istitle() and opening.lower() not in en.DETERMINERS
    asked = not _OFTEN.isdisjoint((*e.left, *e.right)) or not {"never", "ever"}.isdisjoint(e.left)
    often = (*e.old, *e.new) in (("gone", "been"), ("went", "been")) and asked
    away = (*e.old, *e.new) == ("been", "gone") and ("be", "back") in pairwise(e.right)
    away &= not _SOON.isdisjoint(e.right) and not asked and clause[:1] not in (["i"], ["we"])
    return person and (often or away)


def have_negative(e: Edit) -> Slots | None:
    """*if he didn't have come* → *if he hadn't come*; not *I don't have written proof*."""
    do, have = en.first(e.old), en.first(e.new)
    swapped = positive(do) in en.DO and e.old[1:] == ("have",) and positive(have) in en.HAVE
    fits = swapped and en.is_negated(do) and en.is_negated(have) and len(e.new) == 1
    participle, behind = (*e.right, "", "")[:2]
    known = any(
        "participle" in tags and base in VERBS | {"be"} for base, tags in readings(participle).items()
    )
    noun = behind.isalpha() and behind not in NO_THINGS and participle != "been"
    return {"aux": have} if fits and known and not noun else None


def perfect_since(e: Edit) -> Slots | None:
    """*I live here since 2010* → *I have lived here since 2010*."""
    new = e.new
    is_has = new[:1] == ("'s",) and has_tag(en.last(new), "participle")  # *She's played*, *he's been waiting*
    if is_has and (new[-1] == "been" or not en.any_of(e.old, en.BE)):
        new = ("has", *new[1:])
    if not en.any_of(new, en.HAVE):
        return None
    time = times.find_time(times.SINCE, e)
    if en.last(e.left[:-1]) == "since" and en.last(e.left) in en.PRONOUNS:
        return None  # *It's ages since I have seen her*: the other clause began then
    if time.startswith("since") and {"since", "from"}.isdisjoint((*e.was_left, *e.was_right)):
        return None  # *a question for Thursday*
    old_have = en.any_of(e.old, en.HAVE)
    have = en.any_of(new, en.HAVE - {"had"}) and not old_have
    has_had = e.new == ("had",) and not e.old and en.last(e.left) in en.HAVE
    done = e.old or has_tag(en.first(e.right), "participle")
    return {"word": time} if ((have and done) or has_had) and time and not _is_of_other(e, time) else None


def _is_of_other(e: Edit, time: str) -> bool:
    """Whether the time is that of a clause before: *We have waited for an hour and nobody has come*."""
    _, found, behind = " ".join(e.left).rpartition(time.lower())
    return bool(found) and "and" in behind.split()


def perfect_continuous_since(e: Edit) -> Slots | None:
    """*I am learning it since 2010* → *I have been learning it since 2010*."""
    behind = (*e.new, *e.right[:2])
    continuous = "been" in behind and any(has_tag(word, "ing") for word in behind)
    return perfect_since(e) if continuous else None


def perfect_how_long(e: Edit) -> bool:
    """*How long do you wait* → *How long have you waited*, *have you it* → *have you had it*."""
    if e.left[-2:] == ("how", "long"):
        typed = (*e.old, *e.was_right)
        ahead = any(has_tag(word, "ing") and readings(word).keys() & _AHEAD for word in typed)
        ahead |= "before" in e.was_right  # *How long are you working here before you move?*
        return bool(not ahead and en.any_of(e.old, en.DO | en.BE) and en.any_of(e.new, en.HAVE - {"had"}))
    thing = en.first(e.was_right) in en.DETERMINERS | en.OBJECTS and en.last(e.was_right) != "for"
    bare = e.left[:2] == ("how", "long") and en.any_of(e.left[2:3], en.HAVE - {"had"})
    done = any(has_tag(word, "participle") for word in e.left[3:])
    return not e.old and e.new == ("had",) and bool(bare) and thing and not done


def perfect(e: Edit) -> Slots | None:
    if not en.any_of(e.new, en.HAVE):
        return None
    time = times.find_time(times.UP_TO_NOW, e)
    have = en.any_of(e.new, en.HAVE - {"had"}) and not en.any_of(e.old, en.HAVE)
    done = any(has_tag(word, "participle") for word in (*e.new, *e.right[:4]))
    swapped = perfect_aux(e) is not None
    if swapped or not (have and done):
        return None
    return {"word": time} if e.old and time and not e.is_question else None


def perfect_have(e: Edit) -> Slots | None:
    if positive(en.first(e.old)) not in en.DO | en.BE | {""} or len(e.old) > 1:
        return None
    typed = en.first(en.skip(e.was_right, en.ADVERBS | (en.PRONOUNS if e.is_question else frozenset())))
    unfinished = not has_tag(typed, "participle") or "been" in e.right[:2] != e.was_right[:2]
    time = times.find_time(times.UP_TO_NOW, e)
    if (unfinished and not time) or (e.old and _is_being_done(e)):
        return None
    if len(e.new) != 1 or positive(e.new[0]) not in en.HAVE - {"had"}:
        return None
    following = en.first(en.skip(e.right, en.ADVERBS | (en.PRONOUNS if e.is_question else frozenset())))
    return {"because": time if time != "never" else ""} if has_tag(following, "participle") else None


def perfect_aux(e: Edit) -> Slots | None:
    """*is arrived* → *has arrived*, *don't begun* → *haven't begun*."""
    aux = en.any_of(e.old, en.DO | en.BE)
    have = en.any_of(e.new, en.HAVE - {"had"}) and not en.any_of(e.old, en.HAVE)
    typed = en.first(en.skip(e.was_right, en.ADVERBS | (en.PRONOUNS if e.is_question else frozenset())))
    done = has_tag(typed, "participle") and typed not in VERBS and "been" not in e.new
    fits = have and done and len(e.old) == 1 and not _is_being_done(e)
    return {"aux": positive(aux), "word": typed} if aux and fits else None


def _is_being_done(e: Edit) -> bool:
    """*is been repaired this week*: it may be *being* that was meant."""
    passive = en.first(e.was_right) == "been" and has_tag(en.first(e.was_right[1:]), "participle")
    return passive and not times.find_time(times.SINCE, e)


def participle(e: Edit) -> Slots | None:
    base, aux = en.known_verb(e, "participle"), en.governor(e)
    if en.first(e.old) in FOUNDED:
        return None
    if aux == "'s" and en.first(e.old).endswith("ing"):
        return None  # *She's going away for three weeks*
    short = aux in {"'s", "'d"} and (
        not PERFECT_ADVERBS.isdisjoint(e.left[-2:])
        or e.old == ("went",)
        or times.find_time(times.SINCE, e) != ""
    )
    has = positive(aux) in en.HAVE or short
    return {"aux": "have" if short else aux, **en.irregular_slots(base)} if base and has else None


def modal_perfect(*modals: str) -> Predicate:
    """*should told* → *should have told*; *would helped* → *would have helped*."""

    def rule(e: Edit) -> Slots | None:
        aux = positive(en.last(en.skip(e.left, en.ADVERBS)))
        added = en.first(e.new) in {"have", "'ve"} and not en.any_of(e.old, en.HAVE)
        done = has_tag(en.first([*e.new[1:], *e.right]), "participle")
        if e.old == ("to",) and not e.new and en.last(e.left) == "have":  # *could have to saved*
            added, aux = True, positive(en.last(e.left[:-1]))
        return {"aux": aux} if added and done and aux in modals else None

    return rule


def be_used_to(e: Edit) -> bool:
    """*are use to his jokes* → *are used to his jokes*; *is used to cut paper* is a passive."""
    swapped = (*e.old, *e.new) == ("use", "used") and en.first(e.right) == "to"
    thing = en.first(e.right[1:])
    used = swapped and (thing.endswith("ing") or thing not in VERBS)
    return used and positive(en.last(en.skip(e.left, en.ADVERBS | {"not"}))) in BE_OR_GET


def passive(e: Edit) -> Slots | None:
    base, aux = en.known_verb(e, "participle"), en.governor(e)
    adjective = e.old[:1] and e.old[0].endswith("ing")  # *boring* → *bored* is another matter
    typed = readings(en.first(e.old)).values()
    # *will announce its decision*
    acts = aux == "be" and e.was_left[-1:] != ("be",) and any("base" in tags for tags in typed)
    acts = acts and en.first(e.right) in en.DETERMINERS
    is_be = base and positive(aux) in en.BE - {"'s"} and not adjective and not acts
    return {"aux": aux, **en.irregular_slots(base)} if is_be else None


def had_been(e: Edit) -> bool:
    """*She was tired because she has been walking* → *had been walking*."""
    swapped = (*e.old, *e.new) in (("has", "had"), ("have", "had"))
    return swapped and en.is_worn_out(e.left, e.right)


def had_been_since(e: Edit) -> bool:
    """*When I woke up, it was snowing since midnight* → *it had been snowing since midnight*."""
    came = (*e.old, *e.new) in (("was", "had", "been"), ("were", "had", "been"))
    narrated = en.first(e.left) in {"when", "by"} and "," in e.left and any(map(en.is_plain_past, e.left))
    since = e.right.index("since") if "since" in e.right else 0
    point = 0 < since <= _VERB_TO_SINCE and (e.right[since + 1 :] or ("",))[0]
    moment = bool(point) and (point in _POINTS | TIMES or str(point).isdigit())
    simple = {"that", "which", "what", "first", "saying", "having", "asking"}.isdisjoint(e.right)
    return came and narrated and has_tag(en.first(e.right), "ing") and moment and simple


def stative_perfect(e: Edit) -> Slots | None:
    """*has been having that car since 2003* → *has had*, *have been knowing* → *have known*."""
    went = (
        len(e.old) == 2 and e.old[0] == "been" and len(e.new) == 1 and en.forms_of_one_verb(e.old[1:], e.new)
    )
    if not went or positive(en.last(en.skip(e.left, en.ADVERBS))) not in en.HAVE:
        return None
    base = min(readings(e.old[1]).keys() & readings(e.new[0]).keys() & _ALWAYS_STATES, default="")
    k = next((k for k, word in enumerate(e.right[:4]) if word in en.OWNED | {"jeep", "van"}), 0)
    owned = k > 0 and e.right[0] in en.DETERMINERS and not has_tag(en.first(e.right[k + 1 :]), "participle")
    return {"base": base} if base and (base != "have" or owned) else None
