"""Tenses that hang on another clause: conditions, wishes, times to come."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from miniserve.english import grammar as en
from miniserve.english import times
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import NOUN_VERBS, VERBS, word_set
from miniserve.english.rules.forms import NO_THINGS, WILL
from miniserve.english.subjects import is_finite
from miniserve.english.verbs import has_tag, positive

_ENTERING = word_set("go enter come get park vote board")
_WILLING = word_set("care mind like follow come excuse wait sign take let allow step")
_RELATIVES = frozenset(("the moment", "the next time"))  # *the moment he will never forget* is right
_PHRASES = frozenset(("provided that", "in case", "by the time")) | _RELATIVES
_HAPPENS = word_set("arrive come leave finish start begin land wake return get hear know see go")
_ASKABLE = word_set("when if whenever once unless")  # *Do you know when he will come?*
_WISHED_FOR = word_set("like prefer love rather want need care")
_WORN = word_set(
    "tired exhausted hungry thirsty angry sad happy ill nervous late wet sore upset worried sick cold dirty"
)
_ALL_BEFORE = (("all", "night"), ("all", "day"), ("all", "morning"), ("all", "afternoon"), ("for", "hours"),
    ("night", "before"), ("day", "before"), ("week", "before"), ("that", "morning"), ("whole", "way"),
    ("whole", "night"), ("whole", "day"), ("that", "day"), ("that", "night"), ("that", "week"),
    ("that", "afternoon"), ("that", "evening"), ("a", "marathon"), ("too", "much"))  # fmt: skip
_TOLD_OF = en.ASKING | word_set(
    "decide decided discover discovered found heard read written mentioned planned seen"
)
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
    return _no_will(e, _FUTURE_CONJUNCTIONS | {"as", "by the time"}) or _no_will_then(e)


def _no_will_then(e: Edit) -> Slots | None:
    """*the moment he will arrive* → *the moment he arrives*."""
    slots = _no_will(e, _RELATIVES)
    verb = en.first(en.skip([*e.old, *e.was_right], WILL | en.ADVERBS))
    if not slots or verb not in _HAPPENS or en.last(e.left) in {"moment", "time"}:
        return None
    opens = " ".join(e.left).startswith(slots["word"])
    return slots if not opens or "," in e.right else None


def _no_will(e: Edit, conjunctions: frozenset[str]) -> Slots | None:
    if WILL.isdisjoint(e.old) or en.any_of(e.new, en.MODALS):
        return None
    if any(map(en.is_plain_past, (*e.new, *e.right[:1]))):
        return None
    word = _conjunction(e, conjunctions)
    ahead = word == "unless" and not WILL.isdisjoint((*e.left, *e.right))
    asked = not ahead and not en.ASKING.isdisjoint(e.left)  # *Do you know if he will come?*
    asked = (asked or e.is_question) and (word in _ASKABLE or not word)
    return {"word": word} if word and not asked and _opens_with_subject(e, word) else None


def _opens_with_subject(e: Edit, word: str) -> bool:
    """Whether nothing but the subject stands behind the conjunction: not *After school I will go*."""
    last = word.split()[-1]
    k = len(e.left) - 1 - e.left[::-1].index(last) if last in e.left else -1
    subject = en.skip(e.left[k + 1 :], en.ADVERBS - {"then"})
    if not subject or "and" in subject or len(subject) == 1:
        return True
    begins = en.DETERMINERS | {"i"}
    two = any(each in begins and last not in en.PREPOSITIONS for last, each in pairwise(subject))
    return subject[-1] not in en.PRONOUNS and not two


def no_would_after(e: Edit) -> Slots | None:
    """*We waited until she would come* → *We waited until she came*."""
    if e.old[:1] not in (("would",), ("'d",)) or en.any_of(e.new, en.MODALS | en.HAVE) or e.is_question:
        return None
    word = _conjunction(e, frozenset({"until", "in case", "by the time"}))
    main = e.left[: max(len(e.left) - 1 - e.left[::-1].index(word.split()[-1]), 0)] if word else ()
    told = not (_TOLD_OF | {"would", "'d", "said", "thought"}).isdisjoint(main)
    past = any(has_tag(each, "past") for each in main)
    verb, then = en.first([*e.old[1:], *e.was_right]), en.first([*e.new, *e.right])
    fits = past and not told and has_tag(then, "past") and verb not in _WISHED_FOR | {"have"}
    return {"word": word} if word and fits else None


def had_then(e: Edit) -> Slots | None:
    """*When we arrived, the film has already started* → *the film had already started*."""
    old, new = positive(en.first(e.old)), positive(en.first(e.new))
    if len(e.old) != 1 or len(e.new) != 1 or old not in {"has", "have", "'ve"} or new not in {"had", "'d"}:
        return None
    words = [*en.skip(e.right, en.ADVERBS | {"just", "already"}), "", ""]
    if e.is_question or not has_tag(words[0], "participle") or "since" in (*e.left, *e.right):
        return None
    told = not _TOLD_OF.isdisjoint((*e.left, words[0]))
    already = not {"already", "just"}.isdisjoint(e.right[:1])
    if told:
        return None
    return _had_by(e, already) or _had_after(e) or _had_because(e)


def _had_by(e: Edit, already: bool) -> Slots | None:
    """*By the time we arrived, it has started*: beside a clause that is past."""
    opens = e.left[:1] == ("when",) or e.left[:3] == ("by", "the", "time")
    if opens and "," in e.left:
        clause = e.left[: len(e.left) - 1 - e.left[::-1].index(",")]
        word = "when" if clause[0] == "when" else "by the time"
        return {"word": word} if _is_past_clause(clause) and (already or word != "when") else None
    k = e.right.index("when") if "when" in e.right else 0
    fits = k and already and "," not in e.right[:k] and _is_past_clause(e.right[k:])
    return {"word": "when"} if fits else None


def _is_past_clause(words: Sequence[str]) -> bool:
    """*when she phoned*: one verb, and it is past; not *when I was a child*."""
    verbs = [word for word in words[2:] if has_tag(word, "past") and word not in {"was", "were", "had"}]
    return bool(verbs) and not en.any_of(words, en.AUXILIARIES)


def _had_after(e: Edit) -> Slots | None:
    """*After she has finished, she went home*: what came next is past."""
    if "after" not in e.left:
        return None
    k = len(e.left) - 1 - e.left[::-1].index("after")
    subject = e.left[k + 1 :]
    if (
        not subject
        or any(map(is_finite, subject))
        or (en.first(subject) not in en.PRONOUNS and len(subject) > 3)
    ):
        return None
    if k == 0:
        behind = e.right[e.right.index(",") + 1 :] if "," in e.right else ()
        past = any(map(_is_past, behind[1:3])) and not en.any_of(
            behind, en.MODALS | {"is", "are", "has", "have"}
        )
        return {"word": "after"} if past and (en.first(behind) in en.PRONOUNS) else None
    main = e.left[:k]
    present = en.any_of(main, en.AUXILIARIES) or "," in main or "that" in main
    return {"word": "after"} if any(map(_is_past, main[1:4])) and not present else None


def _is_past(word: str) -> bool:
    return has_tag(word, "past") and not has_tag(word, "base")


def _had_because(e: Edit) -> Slots | None:
    """*She was exhausted because she has worked all night*: a state then, of what went on before it."""
    k = e.left.index("because") if "because" in e.left else 0
    worn = k > 1 and e.left[k - 1] in _WORN and not {"was", "were"}.isdisjoint(e.left[:k])
    pairs = {*pairwise(e.right)}
    before = not pairs.isdisjoint(_ALL_BEFORE) or ("not" in e.right[:1] and {"eaten", "slept"} & {*e.right})
    today = not {"lately", "recently", "this", "today", "now"}.isdisjoint(e.right)
    fits = (
        worn
        and before
        and not today
        and e.right[:1] != ("been",)
        and len(e.left) - k <= len(("because", "my", "old", "brother"))
    )
    return {"word": "because"} if fits else None


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


def no_would_after_as_if(e: Edit) -> bool:
    """*as if he would be the boss* → *as if he were the boss*."""
    return ("as", "if") in pairwise(e.left) and no_would_after_if(e) is not None


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
    if e.old[:1] == ("to",):
        return False  # *I wish I had a brother to play with*
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
    now = (
        aux == "did"
        and base in VERBS
        and not has_tag(base, "past")
        and not times.find_time(times.FINISHED, e)
    )
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


def past_not_will(e: Edit) -> bool:
    """*It would be better if she will go* → *… if she went*."""
    back = e.old[:1] in (("will",), ("'ll",)) and has_tag(en.last(e.new), "past")
    asks = not _WILLING.isdisjoint(e.old[1:])  # *I would be grateful if you will let me know*
    return back and not asks and en.forms_of_one_verb(e.old[1:], e.new) and _with_would(e)


def past_with_would(e: Edit) -> bool:
    """*I would buy it if I have money* → *… if I had money*."""
    return bool(en.becomes(e, "past")) and _with_would(e)


def _with_would(e: Edit) -> bool:
    """Whether this is a clause with *if*, the main part has *would*, and it is no polite one."""
    conditional = _conjunction(e, frozenset({"if"}))
    # *If it rains, I'd like to …*, *If you need anything, I'd be glad to help*
    polite = not {("'d", "like"), ("would", "like")}.isdisjoint(pairwise(e.right))
    polite |= not {"glad", "happy", "grateful", "pleased"}.isdisjoint(e.right)
    polite |= e.right[:1] == ("mind",)  # *I'd rather stay, if you don't mind*
    would = not {"would", "wouldn't", "'d"}.isdisjoint((*e.left, *e.right))
    return bool(conditional) and not polite and would


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
