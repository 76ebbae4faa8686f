"""Tenses that hang on another clause: conditions, wishes, times to come."""

from __future__ import annotations

from itertools import pairwise

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import NOUN_VERBS, VERBS, word_set
from miniserve.english.rules.forms import NO_THINGS, WILL, has_tag
from miniserve.english.subjects import is_finite
from miniserve.english.verbs import positive

_ENTERING = word_set("go enter come get park vote board")
_WILLING = word_set("care mind like follow come excuse wait sign take let allow step")
_PHRASES = frozenset(("provided that", "in case", "by the time"))
_FUTURE_CONJUNCTIONS = word_set("if unless when until till before after once whenever")


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
    if WILL.isdisjoint(e.old) or en.any_of(e.new, en.MODALS) or e.is_question:
        return None
    if any(map(en.is_plain_past, (*e.new, *e.right[:1]))):
        return None
    word = _conjunction(e, conjunctions)
    ahead = word == "unless" and not WILL.isdisjoint((*e.left, *e.right))
    asked = not ahead and not en.ASKING.isdisjoint(e.left)  # *Do you know if he will come?*
    return {"word": word} if word and not asked else None


def present_after_when(e: Edit) -> Slots | None:
    """*when he came, I will …* → *when he comes, I will …*"""
    forms = en.verb_forms(e)
    present = forms and "past" in forms[1] and not forms[1] & forms[2] and forms[2] & {"base", "s"}
    word = _conjunction(e, _FUTURE_CONJUNCTIONS | {"as"}) if present else ""
    ahead = not WILL.isdisjoint((*e.left, *e.right))
    return {"word": word} if word and ahead else None


def no_would_after_if(e: Edit) -> Slots | None:
    """*if I would have* → *if I had*."""
    if not en.any_of(e.old, frozenset({"would", "'d"})) or en.any_of(e.new, en.MODALS):
        return None
    if "'d" in e.old and has_tag(en.first((*e.old[1:], *e.was_right)), "participle"):
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
    thing = behind.isalpha() and behind not in NO_THINGS  # *I wish we had fried eggs*
    done = has_tag(en.first(words), "participle") and not thing
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
    back = any(has_tag(positive(word), "past") or word in {"had", "could"} for word in e.new)
    gone = e.old == ("would",) and not e.new and e.left[:2] == ("if", "only")
    back |= (*e.old, *e.new) in (("will", "would"), ("'ll", "'d"))
    back |= gone and en.is_plain_past(en.first(e.right))  # *If only I would know* → *If only I knew*
    forward = not any(has_tag(word, "past") for word in e.old) or bool(en.any_of(e.old, en.MODALS))
    return wished and back and forward and len(e.new) <= 2


def _wished_rightly(e: Edit) -> bool:
    """*I wish it would stop*, *I wish I could have seen it*, *I wish I didn't have to work*."""
    aux, words = positive(en.first(e.old)), en.skip(e.was_left, en.ADVERBS)
    other = aux == "would" and words[-3:-2] != words[-1:] and "have" not in (*e.old, *e.was_right[:1])
    base = en.first([*e.old[1:], *e.was_right])
    if e.was_left[:2] == ("if", "only") and base in en.STATIVES - {"understand"}:
        return False
    now = aux == "did" and base in VERBS and not has_tag(base, "past") and not en.find_time(en.FINISHED, e)
    return other or now or (aux == "could" and "have" in (*e.old, *e.was_right[:1]))


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


def unless(e: Edit) -> bool:
    """*You can't go in unless you don't have a ticket* → *unless you have one*: *unless* is negative."""
    gone = e.old == ("don't",) and not e.new and e.right[:1] == ("have",)
    k = e.left.index("unless") if "unless" in e.left else 0
    barred = not {"can't", "cannot"}.isdisjoint(e.left[:k]) and not _ENTERING.isdisjoint(e.left[:k])
    return gone and barred and len(e.left) - k == len(("unless", "you"))


def rather_past(e: Edit) -> bool:
    """*I'd rather you don't smoke* → *I'd rather you didn't smoke*: the wish is about somebody else."""
    words = en.skip(e.left, en.ADVERBS)
    other = words[-1:] and words[-1] in en.PRONOUNS and words[-2:-1] == ["rather"]
    back = en.becomes(e, "past") or (*e.old, *e.new) in (("don't", "didn't"), ("doesn't", "didn't"))
    return bool(other and back) and words[-3:-2] in (["would"], ["'d"])


def would_with_if(e: Edit) -> bool:
    """*If I had time, I will go* → *If I had time, I would go*."""
    swapped = not WILL.isdisjoint(e.old) and not {"would", "wouldn't", "'d"}.isdisjoint(e.new)
    unreal = (*e.old, *e.new) in (("didn't", "wouldn't"), ("don't", "wouldn't")) and "hadn't" in e.left
    words = (*e.left, *e.right)
    past = any(en.is_plain_past(word) or has_tag(word, "past") for word in words) and "born" not in words
    return (swapped and past and "if" in words) or (unreal and e.left[:1] == ("if",))
