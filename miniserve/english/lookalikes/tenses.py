"""Tenses that are right already."""

from __future__ import annotations

from itertools import pairwise

from miniserve.english import agreement, times
from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.lexicon import word_set
from miniserve.english.lookalikes.shape import BREAKS, bases, becomes, inserts, tags
from miniserve.english.subjects import TIMES, is_finite
from miniserve.english.verbs import IRREGULAR, has_tag, positive

_TIMETABLE = word_set("leave arrive start begin end finish open close fly land depart sail retire expire be")
_UNCHANGED_PAST = frozenset(base for base, forms in IRREGULAR.items() if base == forms[0]) | {"lay"}
# What ties the tenses of two clauses to one another.
_TIED = word_set("if wish wishes when while because until before after as then")
_LONG = word_set("for over about almost nearly than half least")  # *for over a year*
_STILL = word_set("live work study speak teach own")
_LENGTHS = word_set("ages hours minutes decades")
_WISHES = word_set("wish wishes wished")
_WHOSE = word_set("my your his her our their")
_LASTING = word_set("live look work feel think seem taste smell stay hurt ache")
_REPORTS = word_set("say think know believe hope tell mean feel suppose guess")
_WILLING = word_set("follow excuse pardon wait come let forgive take step sign allow permit keep insist")
_NO_OFFERS = en.STATIVES | word_set("hope think guess suppose wish mean have speak live work study play")
_LETTERS = word_set("enclose attach regret confirm apologise apologize")


def timetable(e: Edit) -> bool:
    """*We fly to Rome tomorrow*, *School starts next Monday*."""
    future = not word_set("will 'll going").isdisjoint(e.new)
    verb = en.first([word for word in (*e.old, *e.was_right[:1]) if bases(word) & _TIMETABLE])
    return (
        future
        and bool(verb)
        and not agreement.disagrees(e)
        and not tags(verb).isdisjoint({"base", "s", "present"})
        and bool(times.find_time(times.AHEAD, e))
    )


def unchanged_past(e: Edit) -> bool:
    """*He read the letter*, *She put it there*: a past like its base form, so no *-s* is missing."""
    if not becomes(e, "s") or e.old[0] not in _UNCHANGED_PAST:
        return False
    # *read the paper, as she always does*: always, and also then
    habit = times.find_time(times.HABIT, e) and "as" not in e.was_right
    said = habit or times.now_marker(e) or en.governor(e)
    return not said and not (en.opens_list_item(e) and en.other_verb_of_list(e))


def conditional_inversion(e: Edit) -> bool:
    """*Were I rich, …*, *Had I known, …*, *Should you need help, …*"""
    start = e.i1 - len(e.was_left)
    first = e.original.keys[start : start + 2]
    inverted = en.first(first) in {"were", "had", "should"} and en.last(first) in en.PRONOUNS | {"there"}
    condition = e.mark != "?" or ("," in e.was_right and "would" in e.was_right)
    return inverted and condition and len(e.was_left) <= 2


def conditional_not(e: Edit) -> bool:
    """*Had the pilot not reacted so quickly, …*"""
    opens = e.was_left[:1] == ("had",) and "," in e.was_right and e.mark != "?"
    negated = e.old[:1] == ("not",) and any(positive(word) in en.DO for word in e.new)
    return opens and negated and "," not in e.was_left


def past_for(e: Edit) -> bool:
    """*I lived in Berlin for two years*, *I already ate*: over, or American; no perfect is needed."""
    perfect = bool(en.any_of(e.new, en.HAVE)) and not en.any_of(e.old, en.HAVE)
    other = not {"pass", "make", "do"}.isdisjoint(bases(en.first(e.old)))
    perfect &= not (e.new[:1] == ("had",) and e.new[1:2] in ((), ("a",)) and other)  # *passed a good time*
    perfect &= en.first(e.new[1:]) not in _WHOSE  # *had my knee operated on*, *had my bag stolen*
    if positive(en.first(e.old)) == "did" and _asks_for_participle(e):
        return False  # *Did you ever been there?*
    if e.is_question and en.last(e.was_left) == "," and len(e.was_right) == 1:
        return False  # *They'd never been there, did they?*
    if en.last(e.was_left) in {"so", "neither", "nor"}:
        return False  # *I haven't tried it, and neither did she*
    verb = en.first(e.old) or en.first(en.skip(e.was_right, en.ADVERBS))
    open_ended = not {"since", "how"}.isdisjoint((*e.was_left, *e.was_right))
    hangs = positive(en.last(en.skip(e.was_left, en.ADVERBS))) in en.AUXILIARIES
    hangs |= _wishes_past(e)
    return perfect and "past" in tags(verb) - {"base"} and not (open_ended or hangs or "base" in tags(verb))


def _asks_for_participle(e: Edit) -> bool:
    found = tags(en.first(en.skip(e.was_right, en.ADVERBS | en.PRONOUNS)))
    return "participle" in found and found.isdisjoint({"past", "base"})


def _wishes_past(e: Edit) -> bool:
    """*I wish I didn't sold it last year*: a wish about what is over; not *I wish I lived there*."""
    left = en.skip(e.was_left, en.ADVERBS - {"only"})
    wishes = [k for k, word in enumerate(left) if word in _WISHES and en.last(left[:k]) in en.PRONOUNS]
    start = wishes[-1] + 1 if wishes else 2 if left[:2] == ["if", "only"] else 0
    who = left[start:]
    if not (start and who) or not BREAKS.isdisjoint(who) or any(map(is_finite, who)):
        return False
    somebody = en.PRONOUNS | _WHOSE | (en.DETERMINERS if wishes else frozenset())
    named = bool(wishes) and en.last(e.was_left) == who[0] and e.original.words[e.i1 - 1][0].isupper()
    if not (who[0] in somebody or named) or (who[0] in en.PRONOUNS and len(who) > 1):
        return False  # *If only one came last year*, *I wish you luck and have attached it*
    verb = tags(en.first(e.was_right) if len(e.old) < 2 else e.old[-1])
    aux = positive(en.first(e.old))
    broken = aux in en.DO and "past" in verb and "base" not in verb
    broken |= aux in en.HAVE and not verb.isdisjoint({"past", "participle"})
    return broken or _is_over(e)


def _is_over(e: Edit) -> bool:
    """Whether a time that is over follows in the clause of this edit: not *I wish I knew what happened last
    night*, *I wish I was as fit as I was a year ago*."""
    time = times.find_time(times.FINISHED, e).split()
    behind = list(e.was_right)
    at = next((k for k in range(len(behind)) if time and behind[k : k + len(time)] == time), 0)
    between = behind[1 if not e.old else 0 : at]
    was = not between and "was" in (*e.old, *behind[:1])
    return at > 0 and not was and (BREAKS - {"to"}).isdisjoint(between) and not any(map(is_finite, between))


def lasting(e: Edit) -> bool:
    """*Now they live in a flat*, *It looks better now*: a state, in the simple present as it should be."""
    continuous = len(e.old) == 1 and len(e.new) == 2 and e.new[0] in en.BE and e.new[1].endswith("ing")
    state = continuous and bases(e.old[0]) & (_LASTING | en.STATIVES)
    return bool(state) and not agreement.disagrees(e)


def so_long_each(e: Edit) -> bool:
    """*I sleep for eight hours a night*, *Boil it for ten minutes*, *It lasts for an hour*: no perfect."""
    perfect = bool(en.any_of(e.new, en.HAVE)) and not en.any_of(e.old, en.HAVE)
    if not perfect or "since" in (*e.was_left, *e.was_right) or "for" not in e.was_right:
        return False
    verb = en.first(e.old) or en.first(e.was_right)
    triples = zip(e.was_right, e.was_right[1:], e.was_right[2:], strict=False)
    each = any(one not in _LONG and two in {"a", "per"} and three in TIMES for one, two, three in triples)
    order = not e.was_left and not e.is_question and "base" in tags(verb)
    habit = "," not in e.was_right and times.find_time(times.HABIT, e)
    return bool(each or order or habit) or "last" in bases(verb)


def up_to_today(e: Edit) -> bool:
    """*I gave it up and haven't looked back*: a past beside it asks for no past perfect."""
    had = positive(en.first(e.old)) in {"have", "has"} and positive(en.first(e.new)) == "had"
    earlier = not {"when", "before", "after", "by", "until", "that", "if", "time"}.isdisjoint(
        (*e.left, *e.right)
    )
    earlier |= _wishes_past(e)
    # *She was exhausted because she has been travelling*
    earlier |= en.is_worn_out(e.was_left, e.was_right) or en.was_worn_out(e.left)
    return had and not earlier and "participle" in tags(en.first(e.was_right))


def win_he_did(e: Edit) -> bool:
    """*He said he would win, and win he did*."""
    who, aux = (*e.was_right, "", "")[:2]
    fronted = en.last(e.was_left) == "and" and who in en.PRONOUNS and positive(aux) in en.DO | en.MODALS
    fronted &= len(e.was_right) == len((who, aux))
    return fronted and en.verb_forms(e) is not None


def it_is_ages(e: Edit) -> bool:
    """*It is ages since we met*: as right as *It has been*."""
    if e.was_left != ("it",) or e.old != ("is",) or "since" not in e.was_right:
        return False
    return not (_LENGTHS | TIMES).isdisjoint(e.was_right[: e.was_right.index("since")])


def as_you_can_see(e: Edit) -> bool:
    """*He was happy, as you can see*: now."""
    return e.was_left[-2:-1] == ("as",) and e.old == ("can",) and e.new == ("could",)


def report(e: Edit) -> bool:
    """*My mother says I was brave*: who tells of the past does so now."""
    forms = en.verb_forms(e)
    present = (
        forms is not None
        and forms[0] in _REPORTS
        and bool(forms[1] & word_set("base s"))
        and "past" in forms[2]
    )
    told = en.first(e.was_right) in en.PRONOUNS | en.DETERMINERS | {"that"}
    told &= {"wish", "wishes", "if"}.isdisjoint(e.was_left)
    time = times.find_time(times.FINISHED, e).split()
    retold = any(map(is_finite, en.skip(e.was_right[1:3], en.ADVERBS))) and not {*time[:1]} & {*e.was_left}
    return present and told and (retold or not time)  # *They think she went there in 2010*


def own_time(e: Edit) -> bool:
    """*It snowed, and the garden looks white*, *we describe how it was done*: another clause is past."""
    forms = en.verb_forms(e)
    if forms is None or "past" not in forms[2] - forms[1]:
        return False
    if forms[0] in _STILL and "s" in forms[1] and en.last(e.was_left) == "and":
        return True  # *He moved to Spain in 2010 and works in a bank*
    if not agreement.agrees_already(e):
        return False
    if forms[0] in _LETTERS and en.last(e.was_left) in {"i", "we"}:
        return True  # *I enclose a photograph taken last year*
    evidence = times.past_evidence(e)
    if not _TIED.isdisjoint((*e.was_left, *e.was_right)) or not any(evidence.values()):
        return False
    asked = next((k for k, word in enumerate(e.was_right) if word in en.QUESTION_WORDS), len(e.was_right))
    before, behind = e.was_left, e.was_right[:asked]
    still = forms[0] in en.STATIVES | _STILL
    own_subject = en.last(before) in en.PRONOUNS and still and "and" in before[-2:-1]
    if "s" in forms[1] or forms[0] == "be" or own_subject:  # *I bought two, and they love them*
        before = before[_last_of((",", "and"), before) :] if not own_subject else before[-1:]
        behind = behind[: _first_of((",", "and"), behind)]
    own = times.past_in((*before, *behind))
    return not any(own.values())


def _first_of(pair: tuple[str, str], words: tuple[str, ...]) -> int:
    """Where the two stand beside one another first; behind all words if they do not."""
    return next((k for k in range(len(words)) if words[k : k + 2] == pair), len(words))


def _last_of(pair: tuple[str, str], words: tuple[str, ...]) -> int:
    """Behind their last place; 0 if there is none."""
    return next((k + 2 for k in range(len(words) - 2, -1, -1) if words[k : k + 2] == pair), 0)


def seems(e: Edit) -> bool:
    """*It was one of those days when nothing seems to matter*."""
    forms = en.verb_forms(e)
    if forms is None or times.find_time(times.FINISHED, e):
        return False
    return forms[0] in {"seem", "matter", "mean"} and "s" in forms[1] and "past" in forms[2]


def still_does(e: Edit) -> bool:
    """*He told me yesterday that he lives near here*: as he still does."""
    forms = en.verb_forms(e)
    state = forms is not None and forms[0] in _STILL | en.STATIVES and "s" in forms[1] and "past" in forms[2]
    told = e.was_left[-2:-1] == ("that",) and e.was_left[-1] in en.PRONOUNS
    return state and told and agreement.agrees_already(e) and not times.find_time(times.FINISHED, e)


def of_those(e: Edit) -> bool:
    """*It was one of those evenings when nobody wants to go out*: evenings of that kind, always."""
    forms = en.verb_forms(e)
    of = [k for k, word in enumerate(e.was_left[:-1]) if word == "of" and e.was_left[k + 1] == "those"]
    told = forms is not None and not forms[1].isdisjoint({"base", "s"}) and "past" in forms[2]
    return told and bool(of) and not {"when", "who", "that", "which"}.isdisjoint(e.was_left[of[-1] :])


def rarely_does(e: Edit) -> bool:
    """*Rarely does a first novel sell so well*: the base form, behind a subject however long."""
    base = has_tag(en.first(e.old), "base") and en.verb_forms(e) is not None
    opened = e.was_left[:1] and e.was_left[0] in {
        "never",
        "rarely",
        "seldom",
        "little",
        "hardly",
        "only",
        "not",
    }
    does = [k for k, word in enumerate(e.was_left) if word in en.DO]
    return bool(opened and base and does) and not any(map(is_finite, e.was_left[does[0] + 1 :]))


def perfect_negative(e: Edit) -> bool:
    """*It has not been easy*: *have* is the auxiliary and takes no *do*."""
    had = en.any_of(e.old or e.was_left[-1:], en.HAVE)
    behind = en.first(en.skip(e.was_right, en.ADVERBS | {"not"}))
    negated = "not" in (*e.old, *e.was_right[:1]) or positive(had) != had
    return bool(had and en.any_of(e.new, en.DO)) and negated and "participle" in tags(behind)


def since_noun(e: Edit) -> bool:
    """*since the summer break*: a noun."""
    ends = not any(map(str.isalpha, e.was_right)) and "since" in e.was_left[-4:]
    return ends and becomes(e, "s")


def polite_will(e: Edit) -> bool:
    """*If you'll follow me, I'll show you*, *If you will keep interrupting*: willing, or bent on it."""
    will = not {"will", "'ll"}.isdisjoint(e.old) and en.last(e.was_left) in {"you", "he", "she"}
    verb = en.first(e.old[1:]) or en.first(e.was_right)
    return will and verb in _WILLING and "if" in e.was_left[-2:]


def if_only_would(e: Edit) -> bool:
    """*If only the buses would run at night*."""
    verb = en.first(e.old[1:]) or en.first(e.was_right)
    state = verb in en.STATIVES - {"understand"}  # *If only I would know it*
    would = "would" in e.old and "have" not in e.old
    return e.was_left[:2] == ("if", "only") and would and not state


def later_today(e: Edit) -> bool:
    """*You paid for the taxi, so I pay for the drinks tonight*: the time is ahead, whatever was before."""
    forms = en.verb_forms(e)
    back = forms is not None and "past" in forms[2] - forms[1]
    sure = not en.governor(e) and not agreement.disagrees(e) and _WISHES.isdisjoint(e.was_left)
    sure &= en.first(e.right) != "better"  # *You have better take the earlier flight tomorrow*
    return back and sure and times.find_time(times.AHEAD, e) not in {"", "soon"}  # *as soon as*


def as_if(e: Edit) -> bool:
    """*She treats him as if he were a child*: no past."""
    forms = en.verb_forms(e)
    back = forms is not None and "past" in forms[2] - forms[1]
    pairs = pairwise(e.was_right)
    if (*e.old, *e.new) == ("were", "was") and e.was_left[-3:-1] in (("as", "if"), ("as", "though")):
        return True
    return (
        back
        and agreement.agrees_already(e)
        and any(pair in (("as", "if"), ("as", "though")) for pair in pairs)
    )


def hoped_already(e: Edit) -> bool:
    """*Here is your present, and I hope you like it*: no offer."""
    return e.new in (("'ll",), ("will",)) and not e.old and en.first(e.was_right) in _NO_OFFERS


def message_will(e: Edit) -> bool:
    """*ill pick them up*: *I'll*, as people type it."""
    return en.last(e.was_left) in {"ill", "shell", "theyll", "youll", "itll"} and becomes(e, "s")


def rained_again(e: Edit) -> bool:
    """*Rained again.*: a diary."""
    verb = en.first(e.was_right)
    past = "past" in tags(verb) and "base" not in tags(verb) and "be" not in bases(verb)
    short = not e.was_left and len(e.was_right) <= len(("rained", "again"))
    return short and past and inserts(e) in en.PRONOUNS
