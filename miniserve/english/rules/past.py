"""The past, and what was said of it then."""

from __future__ import annotations

from itertools import pairwise

from miniserve.english import grammar as en
from miniserve.english import times
from miniserve.english.agreement import disagrees
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import NOUN_VERBS, VERBS, word_set
from miniserve.english.rules.forms import FOUNDED, SUBJECTS, is_ing
from miniserve.english.rules.rule import Predicate
from miniserve.english.verbs import IRREGULAR, has_tag, positive, readings, third_person

_ADMITTING = word_set("confess admit discover")
_LASTING = en.STATIVES | {"feel"}
SPANS = word_set("day morning afternoon evening night week month year")
_QUOTES = frozenset('"“”')
_TOLD = word_set("say tell promise think know believe swear hope")
_PERCEIVED = word_set("see hear notice watch feel find catch leave keep smell spot")


def overregular(e: Edit) -> Slots | None:
    forms = en.verb_forms(e)
    if forms is None or "over" not in forms[1] or "over" in forms[2] or e.old[0] in FOUNDED:
        return None
    return {"base": forms[0], "forms": en.principal_parts(forms[0])}


def _spelling(tag: str) -> Predicate:
    def rule(e: Edit) -> bool:
        forms = en.verb_forms(e)
        known = forms is not None and tag == "past" and forms[0] in IRREGULAR  # *was* → *were*
        known |= forms is not None and tag == "past" and e.old[0].endswith("eed")  # *proceed*, *exceed*
        right = forms is not None and tag == "s" and e.old[0] == third_person(forms[0])  # *breathes*
        return forms is not None and not known and not right and tag in forms[1] & forms[2]

    return rule


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
    return {"word": word} if gone and not e.is_question and has_tag(word, "past") else None


def past_did(e: Edit) -> Slots | None:
    if en.becomes(e, "past") != "do":
        return None
    auxiliary = en.is_negated(e.new[0]) or "not" in e.right[:1] or e.is_question
    return _past_reason(e) if auxiliary else None


def be_past(e: Edit) -> Slots | None:
    return _past_reason(e) if en.becomes(e, "past") == "be" else None


def _lacks_s(e: Edit) -> bool:
    """*he made pancakes and take the dog out*: no present either."""
    who = next((word for word in reversed(e.left) if word in en.PRONOUNS), "")
    return who in {"he", "she", "it"} and has_tag(en.first(e.old), "base")


def _is_told_now(word: str) -> bool:
    """*walks*, *asks*; not *pancakes*."""
    return any(base in VERBS and "s" in tags for base, tags in readings(word).items())


def past(e: Edit) -> Slots | None:
    base = en.becomes(e, "past")
    if base == "have" and "time" in e.left and has_tag(en.first(e.right), "participle"):
        return None  # *It's the first time he has seen it, he explained*
    noun = en.last(e.old) in NOUN_VERBS and en.last(e.left) not in en.PRONOUNS
    if noun and any(has_tag(word, "past") and word not in VERBS for word in e.right[:1]):
        return None  # *The hike took six hours yesterday*
    if en.last(en.skip(e.left, en.ADVERBS)) in {"'d", "'ve"}:
        return None  # *They'd already eaten*
    if _is_perfect_since(e) or (en.last(e.left) == "and" and base in _LASTING and not _lacks_s(e)):
        return None  # *It came on Monday and I have answered it*, *He gave up sugar and feels better*
    if en.last(e.old).endswith("ing") and en.last(e.left) in en.DETERMINERS | en.DEGREE:
        return None  # *an interesting lesson*, *very boring*
    if (
        en.last(e.old).endswith("ing")
        and en.last(e.left) in {"and", "or"}
        and any(map(is_ing, e.left[-4:-1]))
    ):
        return None  # *he was sitting up and asking for tea*
    seen = any(readings(word).keys() & _PERCEIVED for word in e.left[:-1])
    if en.last(e.old).endswith("ing") and seen and en.last(e.left) not in SUBJECTS:
        return None  # *I heard a boy calling*
    if en.last(e.left) == "and" and any(_is_told_now(word) for word in e.left):
        return None  # *So this guy walks up to me yesterday and asks me*
    narrates = any(is_ing(word) for be, word in pairwise(e.left) if be in {"am", "'m", "are", "'re"})
    if narrates and base and has_tag(en.first(e.old), "s"):
        return None  # *So I'm walking home last night and this fox sits down*
    reason = _past_reason(e) if base and not en.governor(e) else None
    if (
        e.old == ("like",)
        and en.last(e.left) not in en.PRONOUNS
        and any(has_tag(word, "past") for word in e.left)
    ):
        return None  # *over the marsh like a plate*
    return None if reason is None else {**reason, **en.irregular_slots(base)}


def _is_perfect_since(e: Edit) -> bool:
    """*It came on Monday and I have already answered it*: what came of it, and no clause that says when."""
    done = has_tag(en.first(en.skip(e.right, en.ADVERBS)), "participle")
    return (*e.old, *e.new) in (("have", "had"), ("has", "had")) and done and e.left[-2:-1] == ("and",)


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
    return next((f"{be} {verb}" for be, verb in pairs if be in {"was", "were"} and has_tag(verb, "ing")), "")


def _past_reason(e: Edit) -> Slots | None:
    """Why this is past, None when the present that was typed is as good: *A boy named Leo lives there*."""
    reason = times.past_evidence(e)
    typed_past = has_tag(en.first(e.was_right), "past") and positive(e.old[0]) in en.DO
    if "but" in e.left and disagrees(e):  # it is wrong anyway, and the past before *but* says how
        reason = reason | times.past_in(e.left)
    clear = reason.get("because") or reason.get("like")
    if clear or e.sentence_before or typed_past:
        return {**reason, "over": "" if clear else e.new[0]}
    return None


def past_not_continuous(e: Edit) -> Slots | None:
    """*was miss* → *missed*, *is playing* → *played*, where the time is over."""
    was = len(e.old) == 2 and e.old[0] in en.BE and len(e.new) == 1 and has_tag(e.new[0], "past")
    time = times.find_time(times.FINISHED, e) if was and en.forms_of_one_verb(e.old[1:], e.new) else ""
    return {"because": time, **en.irregular_slots("")} if time and e.old[1].endswith("ing") else None


def past_continuous(e: Edit) -> bool:
    """*I cooked when …* → *I was cooking when …*"""
    if len(e.old) != 1 or len(e.new) != 2 or e.new[0] not in {"was", "were"}:
        return False
    return e.new[1].endswith("ing") and en.forms_of_one_verb(e.old, e.new[1:])


def had_to(e: Edit) -> Slots | None:
    """*Yesterday I must go* → *Yesterday I had to go*."""
    swapped = e.old[:1] == ("must",) and (*e.new, *e.right[:1])[:2] == ("had", "to")
    return _past_reason(e) if swapped else None


def reported_would(e: Edit) -> bool:
    """*She said that she will come, but she didn't* → *would*: what came of it is known."""
    swapped = (*e.old, *e.new) in (("will", "would"), ("'ll", "'d"), ("won't", "wouldn't"))
    words = [word for word in e.left if word != "that"]
    who, before = en.last(words) in en.PRONOUNS, words[-3:-1]
    told = any(has_tag(word, "past") and readings(word).keys() & _TOLD for word in before)
    if not (swapped and who and told and "but" in e.right) or times.find_time(times.AHEAD, e):
        return False
    behind = e.right[e.right.index("but") + 1 :]
    return any(map(en.is_plain_past, behind)) or any(
        has_tag(word, "past") and word not in VERBS for word in behind
    )


def reported_then(e: Edit) -> bool:
    """*In 2010 he told me that he will retire the following year* → *would*."""
    swapped = (*e.old, *e.new) in (("will", "would"), ("'ll", "'d"), ("won't", "wouldn't"))
    told = any(has_tag(word, "past") and readings(word).keys() & _TOLD for word in e.left)
    ends = e.right[-3:-1] in (("the", "following"), ("the", "next")) and e.right[-1] in SPANS
    past = bool(times.find_time(times.FINISHED, e)) or any(map(times.FINISHED.search, (" ".join(e.left),)))
    return swapped and told and ends and past and _QUOTES.isdisjoint(e.corrected.text)


def reported_had(e: Edit) -> bool:
    """*He confessed that he has broken it the previous night* → *had broken*."""
    swapped = (*e.old, *e.new) in (
        ("has", "had"),
        ("have", "had"),
        ("hasn't", "hadn't"),
        ("haven't", "hadn't"),
    )
    told = any(has_tag(word, "past") and readings(word).keys() & (_TOLD | _ADMITTING) for word in e.left)
    before = any(
        e.right[k : k + 2] == ("the", "previous") and en.first(e.right[k + 2 :]) in SPANS
        for k in range(len(e.right))
    )
    return swapped and told and before and has_tag(en.first(en.skip(e.right, en.ADVERBS)), "participle")


def there_used(e: Edit) -> bool:
    """*There's used to be a cinema* → *There used to be a cinema*."""
    gone = not e.new and e.old in (("'s",), ("is",), ("was",), ("were",), ("are",))
    return gone and e.left[-1:] == ("there",) and e.right[:3] == ("used", "to", "be")


ed_spelling = _spelling("past")
ing_spelling = _spelling("ing")
s_spelling = _spelling("s")
