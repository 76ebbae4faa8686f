"""Which tense, and how it is built."""

from __future__ import annotations

from itertools import pairwise

from miniserve.english import grammar as en
from miniserve.english.agreement import disagrees
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import ADJECTIVES, NOUN_VERBS, VERBS, word_set
from miniserve.english.rules.rule import Predicate
from miniserve.english.subjects import TIMES, is_finite
from miniserve.english.verbs import IRREGULAR, positive, readings

_WILL = word_set("will 'll won't")
_FULL = {"'m": "am", "'re": "are", "'s": "is"}
_PERFECT_ADVERBS = word_set("already just never ever yet recently")
_NO_THINGS = (
    en.DETERMINERS | en.OBJECTS | en.PRONOUNS | en.ADVERBS | en.PREPOSITIONS | en.OPENERS | _PERFECT_ADVERBS
) | {"to"}
_FOUNDED = word_set("founded grounded bounded")  # regular, of verbs that look like other pasts
_ADMITTING = word_set("confess admit discover")
_SPANS = word_set("day morning afternoon evening night week month year")
_POINTS = word_set("midnight noon dawn breakfast lunch christmas easter")
_VERB_TO_SINCE = 3  # words from the verb up to *since*: *snowing heavily*
_ALWAYS_STATES = word_set("know own belong believe have")
_BEFORE_A_HABIT = TIMES | word_set("nowadays but and on in the , these")
_ENTERING = word_set("go enter come get park vote board")
_QUOTES = frozenset('"“”')
_TOLD = word_set("say tell promise think know believe swear hope")
_EXPECTING = word_set("think maybe perhaps sure hope promise worry when if until soon probably later expect")
_WILLING = word_set("care mind like follow come excuse wait sign take let allow step")
_MOMENTS = word_set(
    "start begin arrive move leave come meet marry buy get join open retire return graduate happen"
)
_TO_REST = word_set("bed sleep work school")  # *I've never gone to bed so late*
_SOON = word_set("soon later minute minutes hour hours moment lunch")
_WHOSE = word_set("my your his her our their")
_MEALS = word_set("breakfast lunch dinner tea coffee trouble problems fun")
_TASTES = word_set("good bad nice lovely great awful terrible horrible wonderful delicious strange funny")
_ORDINALS = word_set("first second third fourth fifth tenth")
_TIME_TO_VERB = 4  # words from *time* up to the verb: *time that my sister*
_OFTEN = word_set("once twice times")
_AHEAD = word_set("stay visit come go leave plan rent book")  # *How long are you staying?*
_PHRASES = frozenset(("provided that", "in case", "by the time"))
_FUTURE_CONJUNCTIONS = word_set("if unless when until till before after once whenever")


def _is(word: str, tag: str) -> bool:
    return any(tag in tags for tags in readings(word).values())


# -- perfect -------------------------------------------------------------------------------------------------


def past_not_perfect(e: Edit) -> Slots | None:
    perfect = en.first(e.old) in en.HAVE | {"'s"} and not en.any_of(e.new, en.HAVE)
    simple = any(_is(word, "past") for word in (e.new or en.skip(e.right, en.ADVERBS)[:1]))
    gone = len(e.old) == 1 and e.new in ((), ("did",))
    went = e.old[1:] == ("been",) and e.new == ("went",) and en.first(e.right) == "to"
    done = gone or went or (len(e.old) == 2 and en.forms_of_one_verb(e.old[1:], e.new))
    if not (perfect and simple and done):
        return None
    time = en.find_time(en.FINISHED, e) or en.past_clause(e)
    reduced = "," in e.left and _is(en.first(e.left), "participle")  # *Built in 1904, the pier has survived*
    return {"word": time} if time and not reduced else None


def past_not_perfect_when(e: Edit) -> bool:
    asked = en.last(e.left) == "when" and e.is_question
    return asked and en.first(e.old) in en.HAVE and en.first(e.new) == "did"


def past_after_since(e: Edit) -> bool:
    """*has been busy since she has started* → *since she started*; not *since then he has changed*."""
    has = e.old[:1] in (("has",), ("have",))
    gone = has and (e.old[1:] == e.new == () or en.forms_of_one_verb(e.old[1:], e.new))
    moment = e.new or e.right[:1]
    begins = any(_is(word, "past") and readings(word).keys() & _MOMENTS for word in moment)
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
    return bool(counted and has) and any(_is(word, "participle") for word in (*e.new[1:], *e.right[:1]))


def first_time_past(e: Edit) -> bool:
    """*It was the first time I have seen it* → *… I had seen it*."""
    k = next((k for k, word in enumerate(e.left) if word == "time" and e.left[k - 1] in _ORDINALS), 0)
    counted = k > 1 and "was" in e.left[:k] and len(e.left) - k <= _TIME_TO_VERB
    had = e.new[:1] == ("had",) and "had" not in e.old
    return counted and had and any(_is(word, "participle") for word in (*e.new[1:], *e.right[:1]))


def been_went(e: Edit) -> bool:
    """*have never went to Peru* → *have never been to Peru*."""
    return (*e.old, *e.new) == ("went", "been") and been_gone(e)


def been_gone(e: Edit) -> bool:
    """*has gone to Peru twice* → *has been to Peru twice*; *has been out, he'll be back* → *gone*."""
    behind = en.first(e.right[1:])
    if positive(en.governor(e)) not in en.HAVE | {"'s"} or e.right[:1] != ("to",) or behind in _TO_REST:
        return False
    clause = en.clause_left(e)
    person = en.first(clause) in en.PRONOUNS - {"it"} | _WHOSE or (e.is_question and "it" not in e.left)
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
    noun = behind.isalpha() and behind not in _NO_THINGS and participle != "been"
    return {"aux": have} if fits and known and not noun else None


def perfect_since(e: Edit) -> Slots | None:
    """*I live here since 2010* → *I have lived here since 2010*."""
    if not en.any_of(e.new, en.HAVE):
        return None
    time = en.find_time(en.SINCE, e)
    if time.startswith("since") and {"since", "from"}.isdisjoint((*e.was_left, *e.was_right)):
        return None  # *a question for Thursday*
    old_have = en.any_of(e.old, en.HAVE)
    have = en.any_of(e.new, en.HAVE - {"had"}) and not old_have
    has_had = e.new == ("had",) and not e.old and en.last(e.left) in en.HAVE
    done = e.old or _is(en.first(e.right), "participle")
    return {"word": time} if ((have and done) or has_had) and time else None


def perfect_continuous_since(e: Edit) -> Slots | None:
    """*I am learning it since 2010* → *I have been learning it since 2010*."""
    behind = (*e.new, *e.right[:2])
    continuous = "been" in behind and any(_is(word, "ing") for word in behind)
    return perfect_since(e) if continuous else None


def perfect_how_long(e: Edit) -> bool:
    """*How long do you wait* → *How long have you waited*, *have you it* → *have you had it*."""
    if e.left[-2:] == ("how", "long"):
        ahead = any(_is(word, "ing") and readings(word).keys() & _AHEAD for word in e.was_right)
        return bool(not ahead and en.any_of(e.old, en.DO | en.BE) and en.any_of(e.new, en.HAVE - {"had"}))
    thing = en.first(e.was_right) in en.DETERMINERS | en.OBJECTS and en.last(e.was_right) != "for"
    bare = e.left[:2] == ("how", "long") and en.any_of(e.left[2:3], en.HAVE - {"had"})
    done = any(_is(word, "participle") for word in e.left[3:])
    return not e.old and e.new == ("had",) and bool(bare) and thing and not done


def perfect(e: Edit) -> Slots | None:
    if not en.any_of(e.new, en.HAVE):
        return None
    time = en.find_time(en.UP_TO_NOW, e)
    have = en.any_of(e.new, en.HAVE - {"had"}) and not en.any_of(e.old, en.HAVE)
    done = any(_is(word, "participle") for word in (*e.new, *e.right[:4]))
    swapped = perfect_aux(e) is not None
    if swapped or not (have and done):
        return None
    return {"word": time} if e.old and time and not e.is_question else None


def perfect_have(e: Edit) -> Slots | None:
    if positive(en.first(e.old)) not in en.DO | en.BE | {""} or len(e.old) > 1:
        return None
    typed = en.first(en.skip(e.was_right, en.ADVERBS | (en.PRONOUNS if e.is_question else frozenset())))
    unfinished = not _is(typed, "participle") or "been" in e.right[:2] != e.was_right[:2]
    if unfinished and not en.find_time(en.UP_TO_NOW, e):
        return None
    if len(e.new) != 1 or positive(e.new[0]) not in en.HAVE - {"had"}:
        return None
    following = en.first(en.skip(e.right, en.ADVERBS | (en.PRONOUNS if e.is_question else frozenset())))
    return {"because": en.find_time(en.UP_TO_NOW, e)} if _is(following, "participle") else None


def perfect_aux(e: Edit) -> Slots | None:
    """*is arrived* → *has arrived*, *don't begun* → *haven't begun*."""
    aux = en.any_of(e.old, en.DO | en.BE)
    have = en.any_of(e.new, en.HAVE - {"had"}) and not en.any_of(e.old, en.HAVE)
    typed = en.first(en.skip(e.was_right, en.ADVERBS | (en.PRONOUNS if e.is_question else frozenset())))
    done = _is(typed, "participle") and typed not in VERBS and "been" not in e.new
    return {"aux": positive(aux), "word": typed} if aux and have and done and len(e.old) == 1 else None


def participle(e: Edit) -> Slots | None:
    base, aux = en.known_verb(e, "participle"), en.governor(e)
    if en.first(e.old) in _FOUNDED:
        return None
    if aux == "'s" and en.first(e.old).endswith("ing"):
        return None  # *She's going away for three weeks*
    short = aux in {"'s", "'d"} and (
        not _PERFECT_ADVERBS.isdisjoint(e.left[-2:]) or e.old == ("went",) or en.find_time(en.SINCE, e) != ""
    )
    has = positive(aux) in en.HAVE or short
    return {"aux": "have" if short else aux, **en.irregular_slots(base)} if base and has else None


def modal_perfect(*modals: str) -> Predicate:
    """*should told* → *should have told*; *would helped* → *would have helped*."""

    def rule(e: Edit) -> Slots | None:
        aux = positive(en.last(en.skip(e.left, en.ADVERBS)))
        added = en.first(e.new) in {"have", "'ve"} and not en.any_of(e.old, en.HAVE)
        done = _is(en.first([*e.new[1:], *e.right]), "participle")
        if e.old == ("to",) and not e.new and en.last(e.left) == "have":  # *could have to saved*
            added, aux = True, positive(en.last(e.left[:-1]))
        return {"aux": aux} if added and done and aux in modals else None

    return rule


# -- past ----------------------------------------------------------------------------------------------------


def passive(e: Edit) -> Slots | None:
    base, aux = en.known_verb(e, "participle"), en.governor(e)
    adjective = e.old[:1] and e.old[0].endswith("ing")  # *boring* → *bored* is another matter
    is_be = base and positive(aux) in en.BE - {"'s"} and not adjective
    return {"aux": aux, **en.irregular_slots(base)} if is_be else None


def overregular(e: Edit) -> Slots | None:
    forms = en.verb_forms(e)
    if forms is None or "over" not in forms[1] or "over" in forms[2] or e.old[0] in _FOUNDED:
        return None
    return {"base": forms[0], "forms": en.principal_parts(forms[0])}


def _spelling(tag: str) -> Predicate:
    def rule(e: Edit) -> bool:
        forms = en.verb_forms(e)
        known = forms is not None and tag == "past" and forms[0] in IRREGULAR  # *was* → *were*
        return forms is not None and not known and tag in forms[1] & forms[2]

    return rule


ed_spelling = _spelling("past")
ing_spelling = _spelling("ing")
s_spelling = _spelling("s")


def used_to(e: Edit) -> bool:
    """*They use to own a circus* → *They used to own a circus*."""
    return (*e.old, *e.new) == ("use", "used") and en.first(e.right) == "to" and not en.governor(e)


def could(e: Edit) -> Slots | None:
    return _past_reason(e) if (*e.old, *e.new) in (("can", "could"), ("can't", "couldn't")) else None


def no_did(e: Edit) -> Slots | None:
    """*did went* → *went*: no *did* in a positive statement."""
    gone = e.old == ("did",) and not e.new
    gone = gone or (e.old[:1] == ("did",) and len(e.old) == 2 and en.forms_of_one_verb(e.old[1:], e.new))
    word = en.first(e.new or e.right)
    return {"word": word} if gone and not e.is_question and _is(word, "past") else None


def past_did(e: Edit) -> Slots | None:
    if en.becomes(e, "past") != "do":
        return None
    auxiliary = en.is_negated(e.new[0]) or "not" in e.right[:1] or e.is_question
    return _past_reason(e) if auxiliary else None


def be_past(e: Edit) -> Slots | None:
    return _past_reason(e) if en.becomes(e, "past") == "be" else None


def past(e: Edit) -> Slots | None:
    base = en.becomes(e, "past")
    noun = en.last(e.old) in NOUN_VERBS and en.last(e.left) not in en.PRONOUNS
    if noun and any(_is(word, "past") and word not in VERBS for word in e.right[:1]):
        return None  # *The hike took six hours yesterday*
    if en.last(en.skip(e.left, en.ADVERBS)) in {"'d", "'ve"}:
        return None  # *They'd already eaten*
    reason = _past_reason(e) if base and not en.governor(e) else None
    if (
        e.old == ("like",)
        and en.last(e.left) not in en.PRONOUNS
        and any(_is(word, "past") for word in e.left)
    ):
        return None  # *over the marsh like a plate*
    return None if reason is None else {**reason, **en.irregular_slots(base)}


def past_not_participle(e: Edit) -> Slots | None:
    """*I done it yesterday* → *I did it yesterday*."""
    slots, forms = past(e), en.verb_forms(e)
    if slots is None or forms is None or "participle" not in forms[1] or "base" in forms[1]:
        return None
    return {"because": slots.get("because", ""), "base": forms[0], "old": e.old[0], "new": e.new[0]}


def past_interrupts(e: Edit) -> Slots | None:
    """*We were having lunch when the phone ring* → *… rang*: what went on is a past continuous."""
    slots = past(e)
    ongoing = _going_on((*e.left, *e.right)) if slots and slots.get("like") in {"was", "were"} else ""
    return {**slots, "ongoing": ongoing} if slots and ongoing else None


def _going_on(words: tuple[str, ...]) -> str:
    """The first past continuous of these words: *were having*."""
    pairs = pairwise(en.skip(words, en.ADVERBS))
    return next((f"{be} {verb}" for be, verb in pairs if be in {"was", "were"} and _is(verb, "ing")), "")


def _past_reason(e: Edit) -> Slots | None:
    """Why this is past, None when the present that was typed is as good: *A boy named Leo lives there*."""
    reason = en.past_evidence(e)
    typed_past = _is(en.first(e.was_right), "past") and positive(e.old[0]) in en.DO
    if "but" in e.left and disagrees(e):  # it is wrong anyway, and the past before *but* says how
        reason = reason | en.past_in(e.left)
    clear = reason.get("because") or reason.get("like")
    if clear or e.sentence_before or typed_past:
        return {**reason, "over": "" if clear else e.new[0]}
    return None


def past_not_continuous(e: Edit) -> Slots | None:
    """*was miss* → *missed*, *is playing* → *played*, where the time is over."""
    was = len(e.old) == 2 and e.old[0] in en.BE and len(e.new) == 1 and _is(e.new[0], "past")
    time = en.find_time(en.FINISHED, e) if was and en.forms_of_one_verb(e.old[1:], e.new) else ""
    return {"because": time, **en.irregular_slots("")} if time and e.old[1].endswith("ing") else None


def past_continuous(e: Edit) -> bool:
    """*I cooked when …* → *I was cooking when …*"""
    if len(e.old) != 1 or len(e.new) != 2 or e.new[0] not in {"was", "were"}:
        return False
    return e.new[1].endswith("ing") and en.forms_of_one_verb(e.old, e.new[1:])


# -- conditions and wishes -----------------------------------------------------------------------------------


def _conjunction(e: Edit, among: frozenset[str]) -> str:
    """The word that opens the clause of this edit, when it is one of these."""
    left = e.left
    for k in range(len(left) - 1, -1, -1):
        for phrase in among & _PHRASES:
            if " ".join(left[: k + 1]).endswith(phrase):
                return phrase
        if left[k] == "as" and left[k - 1 : k] in (("soon",), ("long",)):
            return f"as {left[k - 1]} as" if "as" in among else ""
        if left[k] in among - {"as"}:
            subject = left[k + 1 :]
            is_subject = en.PRONOUNS.isdisjoint(subject[:-1]) and not any(map(is_finite, subject))
            return left[k] if is_subject else ""
        if left[k] in {",", "and", "but", "so", "that", "because", "who", "which"}:
            return ""
    return ""


def no_will_after_when(e: Edit) -> Slots | None:
    """*when he will come* → *when he comes*."""
    return _no_will(e, frozenset({"when"}))


def no_will_after_if(e: Edit) -> Slots | None:
    """*if it will rain* → *if it rains*."""
    return _no_will(e, frozenset({"if", "unless", "provided that"}))


def no_will_in_case(e: Edit) -> bool:
    """*in case it will rain* → *in case it rains*."""
    return _no_will(e, frozenset({"in case"})) is not None


def no_will_after(e: Edit) -> Slots | None:
    """*before you will go* → *before you go*."""
    return _no_will(e, _FUTURE_CONJUNCTIONS | {"as", "by the time"})


def _no_will(e: Edit, conjunctions: frozenset[str]) -> Slots | None:
    if _WILL.isdisjoint(e.old) or en.any_of(e.new, en.MODALS) or e.is_question:
        return None
    if any(map(en.is_plain_past, (*e.new, *e.right[:1]))):
        return None
    word = _conjunction(e, conjunctions)
    ahead = word == "unless" and not _WILL.isdisjoint((*e.left, *e.right))
    asked = not ahead and not en.ASKING.isdisjoint(e.left)  # *Do you know if he will come?*
    return {"word": word} if word and not asked else None


def present_after_when(e: Edit) -> Slots | None:
    """*when he came, I will …* → *when he comes, I will …*"""
    forms = en.verb_forms(e)
    present = forms and "past" in forms[1] and not forms[1] & forms[2] and forms[2] & {"base", "s"}
    word = _conjunction(e, _FUTURE_CONJUNCTIONS | {"as"}) if present else ""
    ahead = not _WILL.isdisjoint((*e.left, *e.right))
    return {"word": word} if word and ahead else None


def no_would_after_if(e: Edit) -> Slots | None:
    """*if I would have* → *if I had*."""
    if not en.any_of(e.old, frozenset({"would", "'d"})) or en.any_of(e.new, en.MODALS):
        return None
    if "'d" in e.old and _is(en.first((*e.old[1:], *e.was_right)), "participle"):
        return None  # *if you'd listened*: had
    asks = not _WILLING.isdisjoint((*e.old, *e.was_right[:1]))
    polite = asks and {"would", "wouldn't", "'d"}.isdisjoint(e.right)  # *If you would care to wait, I will*
    if e.left[:2] == ("if", "only") or polite:
        return None  # a wish
    word = _conjunction(e, frozenset({"if", "unless"}))
    return {"word": word} if word else None


def were_unreal(e: Edit) -> bool:
    unreal = not {"if", "wish", "wishes", "wished"}.isdisjoint(e.left)
    return e.old in (("was",), ("am",), ("is",), ("be",)) and e.new == ("were",) and unreal


def wish_past(e: Edit) -> bool:
    """*I wish I didn't sold it* → *I wish I hadn't sold it*: *had* and what was done."""
    words = en.skip([*e.new[1:], *e.right], en.ADVERBS)
    behind = en.first(words[1:])
    thing = behind.isalpha() and behind not in _NO_THINGS  # *I wish we had fried eggs*
    done = _is(en.first(words), "participle") and not thing
    return wish(e) and done and positive(en.first(e.new)) == "had"


def wish_would(e: Edit) -> bool:
    """*I wish you will listen* → *I wish you would listen*."""
    return (*e.old, *e.new) in (("will", "would"), ("'ll", "'d")) and wish(e)


def wish(e: Edit) -> bool:
    """*I wish I know* → *I wish I knew*, *I wish I would have* → *I wish I had*."""
    opening = not {"wish", "wishes", "wished"}.isdisjoint(e.left[-6:]) or e.left[:2] == ("if", "only")
    wish = next((k for k in range(len(e.left) - 1, -1, -1) if e.left[k] in {"wish", "wishes", "wished"}), -1)
    between = e.left[wish + 1 :] if wish >= 0 else ()
    if not {"and", ",", "but"}.isdisjoint(between) or e.left[max(wish - 2, 0) : wish] == ("as", "you"):
        return False  # *I wish you luck and hope you win*
    if wish > 0 and e.left[wish - 1] in {"a", "the", "if", "my", "your"}:
        return False  # *Make a wish and it will come true*
    wished = opening and positive(en.governor(e)) not in en.HAVE and not _wished_rightly(e)
    back = any(_is(positive(word), "past") or word in {"had", "could"} for word in e.new)
    gone = e.old == ("would",) and not e.new and e.left[:2] == ("if", "only")
    back |= (*e.old, *e.new) in (("will", "would"), ("'ll", "'d"))
    back |= gone and en.is_plain_past(en.first(e.right))  # *If only I would know* → *If only I knew*
    forward = not any(_is(word, "past") for word in e.old) or bool(en.any_of(e.old, en.MODALS))
    return wished and back and forward and len(e.new) <= 2


def _wished_rightly(e: Edit) -> bool:
    """*I wish it would stop*, *I wish I could have seen it*, *I wish I didn't have to work*."""
    aux, words = positive(en.first(e.old)), en.skip(e.was_left, en.ADVERBS)
    other = aux == "would" and words[-3:-2] != words[-1:] and "have" not in (*e.old, *e.was_right[:1])
    base = en.first([*e.old[1:], *e.was_right])
    if e.was_left[:2] == ("if", "only") and base in en.STATIVES - {"understand"}:
        return False
    now = aux == "did" and base in VERBS and not _is(base, "past") and not en.find_time(en.FINISHED, e)
    return other or now or (aux == "could" and "have" in (*e.old, *e.was_right[:1]))


# -- future --------------------------------------------------------------------------------------------------


def its_time(e: Edit) -> bool:
    """*It's time you learn to cook* → *It's time you learned to cook*."""
    words = [word for word in e.left if word not in {"high", "about", "that"}]
    who = words[3:]
    one = who[:1] and (who[0] in en.PRONOUNS or e.corrected.words[e.j1 - 1][0].isupper())
    somebody = len(who) == 1 if one else len(who) == len(("the", "boys")) and who[0] in en.DETERMINERS
    opened = words[:3] in (["it", "'s", "time"], ["it", "is", "time"]) and somebody
    return opened and bool(en.becomes(e, "past")) and not en.governor(e)


def had_better(e: Edit) -> bool:
    """*You have better hurry* → *You had better hurry*."""
    had = e.new in (("had",), ("'d",)) and e.old in (("have",), ("has",), ("'ve",))
    verb = en.first(en.skip(e.right[1:], frozenset({"not"})))
    return had and en.first(e.right) == "better" and verb in VERBS - NOUN_VERBS


def able(e: Edit) -> bool:
    """*will can* → *will be able to*."""
    return not {"can", "can't", "could"}.isdisjoint((*e.old, *e.left[-1:])) and "able" in e.new


def had_to(e: Edit) -> Slots | None:
    """*Yesterday I must go* → *Yesterday I had to go*."""
    swapped = e.old[:1] == ("must",) and (*e.new, *e.right[:1])[:2] == ("had", "to")
    return _past_reason(e) if swapped else None


def past_with_would(e: Edit) -> bool:
    """*I would buy it if I have money* → *… if I had money*."""
    back = en.becomes(e, "past") and _conjunction(e, frozenset({"if"}))
    # *If it rains, I'd like to …*, *If you need anything, I'd be glad to help*
    polite = not {("'d", "like"), ("would", "like")}.isdisjoint(pairwise(e.right))
    polite |= not {"glad", "happy", "grateful", "pleased"}.isdisjoint(e.right)
    return bool(back) and not polite and not {"would", "wouldn't", "'d"}.isdisjoint((*e.left, *e.right))


def could_with_would(e: Edit) -> bool:
    """*Where would you live if you can choose?* → *… if you could choose?*"""
    swapped = e.old in {("can",), ("would", "can"), ("will", "can")} and e.new == ("could",)
    before = e.is_question and en.first(e.left) in en.QUESTION_WORDS and "would" in e.left
    ahead = before or not {"would", "wouldn't", "'d"}.isdisjoint(e.right)
    asked = not en.ASKING.isdisjoint(e.left)  # *How would I know if I can come?*
    return swapped and ahead and not asked and bool(_conjunction(e, frozenset({"if"})))


def reported_would(e: Edit) -> bool:
    """*She said that she will come, but she didn't* → *would*: what came of it is known."""
    swapped = (*e.old, *e.new) in (("will", "would"), ("'ll", "'d"), ("won't", "wouldn't"))
    words = [word for word in e.left if word != "that"]
    who, before = en.last(words) in en.PRONOUNS, words[-3:-1]
    told = any(_is(word, "past") and readings(word).keys() & _TOLD for word in before)
    if not (swapped and who and told and "but" in e.right) or en.find_time(en.AHEAD, e):
        return False
    behind = e.right[e.right.index("but") + 1 :]
    return any(map(en.is_plain_past, behind)) or any(
        _is(word, "past") and word not in VERBS for word in behind
    )


def reported_then(e: Edit) -> bool:
    """*In 2010 he told me that he will retire the following year* → *would*."""
    swapped = (*e.old, *e.new) in (("will", "would"), ("'ll", "'d"), ("won't", "wouldn't"))
    told = any(_is(word, "past") and readings(word).keys() & _TOLD for word in e.left)
    ends = e.right[-3:-1] in (("the", "following"), ("the", "next")) and e.right[-1] in _SPANS
    past = bool(en.find_time(en.FINISHED, e)) or any(map(en.FINISHED.search, (" ".join(e.left),)))
    return swapped and told and ends and past and _QUOTES.isdisjoint(e.corrected.text)


def reported_had(e: Edit) -> bool:
    """*He confessed that he has broken it the previous night* → *had broken*."""
    swapped = (*e.old, *e.new) in (
        ("has", "had"),
        ("have", "had"),
        ("hasn't", "hadn't"),
        ("haven't", "hadn't"),
    )
    told = any(_is(word, "past") and readings(word).keys() & (_TOLD | _ADMITTING) for word in e.left)
    before = any(
        e.right[k : k + 2] == ("the", "previous") and en.first(e.right[k + 2 :]) in _SPANS
        for k in range(len(e.right))
    )
    return swapped and told and before and _is(en.first(en.skip(e.right, en.ADVERBS)), "participle")


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
    return came and narrated and _is(en.first(e.right), "ing") and moment and simple


def stative_perfect(e: Edit) -> Slots | None:
    """*has been having that car since 2003* → *has had*, *have been knowing* → *have known*."""
    went = (
        len(e.old) == 2 and e.old[0] == "been" and len(e.new) == 1 and en.forms_of_one_verb(e.old[1:], e.new)
    )
    if not went or positive(en.last(en.skip(e.left, en.ADVERBS))) not in en.HAVE:
        return None
    base = min(readings(e.old[1]).keys() & readings(e.new[0]).keys() & _ALWAYS_STATES, default="")
    k = next((k for k, word in enumerate(e.right[:4]) if word in en.OWNED | {"jeep", "van"}), 0)
    owned = k > 0 and e.right[0] in en.DETERMINERS and not _is(en.first(e.right[k + 1 :]), "participle")
    return {"base": base} if base and (base != "have" or owned) else None


def there_used(e: Edit) -> bool:
    """*There's used to be a cinema* → *There used to be a cinema*."""
    gone = not e.new and e.old in (("'s",), ("is",), ("was",), ("were",), ("are",))
    return gone and e.left[-1:] == ("there",) and e.right[:3] == ("used", "to", "be")


def usually(e: Edit) -> Slots | None:
    """*Nowadays I use to go* → *Nowadays I usually go*; *the app I use to track my runs* is right."""
    time = en.find_time(en.HABIT, e) or en.any_of((*e.left, *e.right), frozenset({"nowadays", "now"}))
    before = tuple(en.skip(e.left[:-1], _BEFORE_A_HABIT))
    own = en.last(e.left) in en.PRONOUNS and not before and not e.is_question
    return {"word": time} if own and (e.old, e.new) == (("use", "to"), ("usually",)) and time else None


def unless(e: Edit) -> bool:
    """*You can't go in unless you don't have a ticket* → *unless you have one*: *unless* is negative."""
    gone = e.old == ("don't",) and not e.new and e.right[:1] == ("have",)
    k = e.left.index("unless") if "unless" in e.left else 0
    barred = not {"can't", "cannot"}.isdisjoint(e.left[:k]) and not _ENTERING.isdisjoint(e.left[:k])
    return gone and barred and len(e.left) - k == len(("unless", "you"))


def not_necessary(e: Edit) -> bool:
    """*You mustn't pay; it isn't necessary* → *You don't have to pay*; *no more than is necessary* is "
    "right."""
    swapped = e.old in (("mustn't",), ("must", "not")) and e.new in (("don't", "have", "to"), ("needn't",))
    behind = e.corrected.text[e.corrected.spans[e.j1][0] :] if swapped else ""
    said = any(words in behind for words in ("it isn't necessary", "it's not necessary", "it's optional"))
    return said and not any(words in behind for words in ("unless", "if ", "think"))


def rather_past(e: Edit) -> bool:
    """*I'd rather you don't smoke* → *I'd rather you didn't smoke*: the wish is about somebody else."""
    words = en.skip(e.left, en.ADVERBS)
    other = words[-1:] and words[-1] in en.PRONOUNS and words[-2:-1] == ["rather"]
    back = en.becomes(e, "past") or (*e.old, *e.new) in (("don't", "didn't"), ("doesn't", "didn't"))
    return bool(other and back) and words[-3:-2] in (["would"], ["'d"])


def would_with_if(e: Edit) -> bool:
    """*If I had time, I will go* → *If I had time, I would go*."""
    swapped = not _WILL.isdisjoint(e.old) and not {"would", "wouldn't", "'d"}.isdisjoint(e.new)
    unreal = (*e.old, *e.new) in (("didn't", "wouldn't"), ("don't", "wouldn't")) and "hadn't" in e.left
    words = (*e.left, *e.right)
    past = any(en.is_plain_past(word) or _is(word, "past") for word in words) and "born" not in words
    return (swapped and past and "if" in words) or (unreal and e.left[:1] == ("if",))


def going_to(e: Edit) -> bool:
    words = (*e.left[-1:], *e.new, *e.right[:3])
    at = words.index("going") if "going" in words else len(words)
    added = any(word in e.new and word not in e.old for word in ("to", "going"))
    plan = words[at + 1 : at + 2] == ("to",) and en.looks_like_verb(words[at + 2 :])
    return added and plan and bool(en.any_of((*e.left[-4:], *e.new), en.BE))


def offer(e: Edit) -> bool:
    """*Wait, I help you* → *Wait, I'll help you*."""
    added = not e.old and e.new in (("'ll",), ("will",)) and en.last(e.left) in {"i", "we"}
    for_you = not {"you", "it", "your", "them", "that", "this"}.isdisjoint(e.right[:5])
    added &= for_you or len(e.left) > 1 or e.sentence_before != ""  # not *I take the bus to work*
    return added and not en.find_time(en.AHEAD, e) and {"if", "when"}.isdisjoint(e.left + e.right)


def will(e: Edit) -> Slots | None:
    added = not _WILL.isdisjoint(e.new) and not en.any_of(e.old, en.MODALS | {"wills"}) and len(e.old) <= 2
    time = en.find_time(en.AHEAD, e)
    cue = not _EXPECTING.isdisjoint((*e.left, *e.right))
    return {"because": time} if added and (time or cue) else None  # *Two and two makes four*


# -- present -------------------------------------------------------------------------------------------------


def stative(e: Edit) -> Slots | None:
    if len(e.old) != 2 or len(e.new) != 1 or e.old[0] not in en.BE - {"been"}:
        return None
    shared = readings(e.old[1]).keys() & readings(e.new[0]).keys()
    known = frozenset(shared & en.STATIVES)
    if en.first(e.right) == "like" or en.first(en.skip(e.right, en.DEGREE)) in ADJECTIVES | _TASTES:
        known = known | (shared & en.LINKING)
    elif en.first(e.right) == "of":
        known = known | (shared & {"smell", "taste"})
    return {"base": min(known)} if known and e.old[1].endswith("ing") else None


def stative_have(e: Edit) -> bool:
    """*is having a red car* → *has a red car*; not *is having dinner in the garden*, *the house painted*."""
    shown = len(e.old) == 2 and e.old[0] in en.BE and e.old[1] == "having" and en.any_of(e.new, en.HAVE)
    k = next((k for k, word in enumerate(e.right[:4]) if word in en.OWNED), 0)
    done = any(_is(word, "participle") for word in e.right[k + 1 : k + 2])
    meal = not (en.PREPOSITIONS | _MEALS).isdisjoint(e.right[:k])
    return bool(shown and k) and len(e.new) == 1 and not done and not meal


def habit(e: Edit) -> Slots | None:
    was_continuous = len(e.old) == 2 and e.old[0] in en.BE and e.old[1].endswith("ing")
    present = was_continuous and en.forms_of_one_verb(e.old[1:], e.new) and not en.is_plain_past(e.new[0])
    time = en.find_time(en.HABIT, e) if present else ""
    return {"word": time} if time else None


def continuous(e: Edit) -> Slots | None:
    if len(e.old) != 1 or len(e.new) != 2 or e.new[0] not in en.BE - {"was", "were"}:
        return None
    new = readings(e.new[1])
    progressive = any("ing" in new[base] for base in readings(e.old[0]).keys() & new.keys())
    narrated = any(word == "had" or en.is_plain_past(word) for word in (*e.left, *e.right))
    now = en.now_marker(e)
    sure = progressive and now and not narrated and not en.find_time(en.HABIT, e)
    return en.now_slot(e) if sure else None


def arranged(e: Edit) -> Slots | None:
    """*Tomorrow I go to the dentist* → *Tomorrow I am going …*"""
    progressive = len(e.old) == 1 and len(e.new) == 2 and e.new[0] in en.BE and e.new[1].endswith("ing")
    time = en.find_time(en.AHEAD, e) if progressive else ""
    return {"word": time} if time and en.forms_of_one_verb(e.old, e.new[1:]) else None


def ing_after_be(e: Edit) -> Slots | None:
    base, aux = en.known_verb(e, "ing"), en.governor(e)
    asked = e.is_question and en.any_of(e.was_left, en.DO)  # *What do you do right now?*
    if not en.any_of((*e.was_left, *e.old), en.BE | {"'s"}) and not asked:
        return None
    if en.last(e.left) in en.PREPOSITIONS:
        return None  # *Which is quicker at rush hour?*
    felt = en.last(e.old).endswith("ed") and bool(
        readings(e.old[0]).keys() & en.FEELINGS
    )  # *was disappointed*
    fits = base and positive(aux) in en.BE and not felt
    return {"aux": _FULL.get(aux, aux), "word": e.new[0]} if fits else None
