"""Right constructions that look like mistakes: where a rule recognises one, what was typed stays.

A rule looks at an edit and at what was typed around it, and says whether that was right already. It must be
certain: it may let a mistake pass, but only where what was typed can be meant as it stands. Each has a row in
the test, and beside it a real mistake that it must not keep.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise, takewhile

from miniserve.english import agreement
from miniserve.english import grammar as en
from miniserve.english.agreement import changes_number
from miniserve.english.edits import Edit
from miniserve.english.lexicon import NOUN_VERBS, PLURALS, VERBS, word_set
from miniserve.english.subjects import INDEFINITE, TIMES, is_finite, is_possessive
from miniserve.english.verbs import IRREGULAR, correct_forms, positive, readings

Rule = Callable[[Edit], bool]

_ORDERS = word_set(
    "suggest recommend insist demand propose request require order urge advise ask important essential vital "
    "necessary crucial imperative better"
)
_SENSES = word_set("make let see hear watch feel notice help")
_TIMETABLE = word_set("leave arrive start begin end finish open close fly land depart sail retire expire be")
_COMMANDS = word_set(
    "listen sit stand look be take bring wait move stop leave say help call open close write keep hold "
    "remember "
    "get turn touch panic come go put raise please"
)
_STATES = word_set("married engaged divorced separated interested retired tired worried")
_UNCHANGED_PAST = frozenset(base for base, forms in IRREGULAR.items() if base == forms[0]) | {"lay"}
_PERSONAL = word_set("i you he she we")
_NAMES = word_set("will may")
_CONDITIONS = word_set("if when once before after while until unless whenever as to for")
_WITHOUT_PASSIVE = word_set(
    "arrive go come happen work die live be stay fall sleep appear agree seem rain become"
)
_BEFORE_NOUN = word_set("into of with without in on at by from about between during")
# What ties the tenses of two clauses to one another.
_TIED = word_set("if wish wishes when while because until before after as then")
_TAKES_BOTH = word_set("try stop remember forget like love hate start begin continue regret prefer")
_GIVEN = word_set("given told shown offered sent taught asked paid called named lent sold brought left")
_ONE = word_set("is was has does")
_WISHES = word_set("wish wishes wished")
_WHOSE = word_set("my your his her our their")
_BREAKS = en.OPENERS | word_set(", : ; and or but to as")
_GREETINGS = word_set("yes no well so sorry please hi hello dear oh ok okay thanks")
_RELATIVES = en.PRONOUNS | word_set("who which that")
_LASTING = word_set("live look work feel think seem taste smell stay")
_REPORTS = word_set("say think know believe hope tell mean feel suppose guess")
_JUDGED = word_set(
    "good great fine nice perfect interesting right lovely like bad fun amazing delicious awful"
)


def _bases(word: str) -> frozenset[str]:
    return frozenset(readings(positive(word)))


def _tags(word: str) -> frozenset[str]:
    """What a word may be as a form of a verb that is known; of an unknown word, anything."""
    found = readings(positive(word))
    known = [tags for base, tags in found.items() if base in VERBS]
    return frozenset().union(*(known or found.values()))


def _becomes(e: Edit, *tags: str) -> bool:
    """Whether a base form became one of these of the same verb."""
    forms = en.verb_forms(e)
    return (
        forms is not None
        and e.old[0] == forms[0]
        and not forms[2].isdisjoint(tags)
        and "base" not in forms[2]
    )


def _inserts(e: Edit) -> str:
    """The word that came where nothing went, "" for any other edit."""
    return e.new[0] if not e.old and len(e.new) == 1 else ""


def agrees_already(e: Edit) -> bool:
    """*A number of students have*, *My name is Elena and I am*, *The team are*, *None of them were*."""
    return changes_number(e) and agreement.agrees_already(e)


def inverted(e: Edit) -> bool:
    """*So does the dog*, *Neither do I*, *see who is at the door*: no subject stands before."""
    if not changes_number(e):
        return False
    if en.last(e.was_left) == "who":
        asked = len(e.was_left) == 1 or e.was_left[-2] in en.ASKING | VERBS
        asked &= en.first(e.was_right) not in {"these", "those"}
        return asked and "s" in _tags(e.old[0]) and en.first(e.was_right) not in en.PRONOUNS
    return en.last(e.was_left) in {"so", "neither", "nor"}


def subjunctive(e: Edit) -> bool:
    """*They insist that he be there*, *I suggest she see a doctor*."""
    negated = e.old == ("not",) and en.first(e.new) in en.DO | word_set("don't doesn't didn't")
    if not (_becomes(e, "s", "past") or e.old == ("be",) or negated):
        return False
    for k in range(len(e.was_left) - 1, 0, -1):
        if e.was_left[k] == "that":
            return bool(_bases(e.was_left[k - 1]) & _ORDERS) and not any(map(is_finite, e.was_left[k + 1 :]))
    before = e.was_left[:-1]
    return en.last(e.was_left) in en.PRONOUNS and bool(
        _bases(en.last(before)) & {"suggest", "recommend", "insist"}
    )


def interrupted(e: Edit) -> bool:
    """*The boys, one by one, were leaving*: the subject is there, before the comma."""
    if _inserts(e) not in en.PRONOUNS or en.last(e.was_left) != ",":
        return False
    comma = e.was_left.index(",")
    before = e.was_left[:comma]
    starts = before and before[0] not in en.PREPOSITIONS | en.OPENERS | en.ADVERBS | TIMES | _GREETINGS
    return comma < len(e.was_left) - 1 and bool(starts) and not any(map(is_finite, before))


def has_subject(e: Edit) -> bool:
    """*Rents rose by 7 %*, *Python 3.11 is installed*: the verb has its subject."""
    if _inserts(e) not in en.PRONOUNS:
        return False
    if not any(map(str.isalpha, e.was_left)):
        return en.first(e.was_right) not in en.AUXILIARIES and any(map(is_finite, e.was_right[1:2]))
    opens = e.was_left[0] in en.PREPOSITIONS | en.OPENERS | en.ADVERBS | {",", "and"}
    if not en.WEATHER.isdisjoint(e.was_right[:2]):
        return False  # *Right now is raining*
    ends = (
        en.last(e.was_left) in en.OPENERS | {",", "and", "or", ":", "perhaps", "maybe"}
        or positive(en.last(e.was_left)) in en.AUXILIARIES
    )
    known = _bases(en.last(e.was_left)) & (VERBS - NOUN_VERBS if len(e.was_left) == 1 else VERBS)
    return not (opens or ends or known) and not any(map(is_finite, e.was_left))


def shared_subject(e: Edit) -> bool:
    """*She has two brothers and is close to them*, *He works, eats and sleeps here*."""
    before, following = e.was_left[:-1], en.first(e.was_right)
    if _inserts(e) not in en.PRONOUNS or not before or not en.OPENERS.isdisjoint(before):
        return False
    listed = en.last(e.was_left) == "," and positive(following) not in en.BE and "and" in e.was_right[:8]
    has_verb = any(is_finite(word) or (k and "s" in _tags(word)) for k, word in enumerate(before))
    general = any(
        one == "to" and two in VERBS for one, two in zip(e.was_right, e.was_right[1:], strict=False)
    )
    joined = en.last(e.was_left) in {"and", "or"} and not (positive(following) in en.BE and general)
    return has_verb and (listed or joined) and before[0].isalpha()


def command(e: Edit) -> bool:
    """*…, so drive slowly*: an order has no subject."""
    brought = e.old == () and _inserts(e) in en.PRONOUNS
    verb = en.first(e.was_right) if brought else en.first(e.old)
    after = en.last(e.was_left) in {"so", "and", "then", "please", "but"}
    gained = brought or (len(e.old) == 1 and len(e.new) == 2 and e.new[0] in en.PRONOUNS)
    return gained and after and verb in VERBS and "base" in _tags(verb)


def command_to_all(e: Edit) -> bool:
    """*Everybody sit down, please*, *Somebody call a doctor!*"""
    opens = len(e.was_left) == 1 or e.was_left[-2:-1] in ((",",), ("please",))
    if (
        not opens
        or en.last(e.was_left) not in INDEFINITE
        or not (_becomes(e, "s", "past") or e.old == ("be",))
    ):
        return False
    verb, rest = e.old[0], e.was_right
    if (
        en.find_time(en.HABIT, e)
        or en.find_time(en.FINISHED, e)
        or verb in en.STATIVES | en.TO_VERBS - {"help"}
    ):
        return False
    urged = e.mark == "!" or "please" in rest or "your" in rest
    if en.last(e.was_left) == "nobody" and verb not in {"move", "say", "touch", "leave", "panic"}:
        return e.mark == "!" and len(rest) <= 3
    longest = 8 if urged or e.was_left[0] in _CONDITIONS or en.first(rest) in {"until", "till"} else 3
    return len(rest) <= longest and (urged or verb in _COMMANDS)


def one_of_orders(e: Edit) -> bool:
    """*Tighten the screws, but do not force them*, *If it freezes, unplug it and wait*."""
    if not (_becomes(e, "s", "past") or (positive(en.first(e.old)) == "do" and changes_number(e))):
        return False
    words = _main_clause(e.was_left)
    told = (k for k, word in enumerate(words) if k and is_finite(word) and words[k - 1] not in _RELATIVES)
    if en.find_time(en.FINISHED, e) or any(told):
        return False
    if not words:  # the order itself, behind its condition
        return len(e.was_left) > 1 and e.old[0] in VERBS
    known = words[0] in VERBS - {"last"} or (words[1:2] and words[1] in en.DETERMINERS | en.OBJECTS)
    orders = known and "base" in _tags(words[0]) and en.PRONOUNS.isdisjoint(words[:1])
    joined = en.last(en.skip(words, en.ADVERBS)) in {"and", "or", "but", ","}
    return bool(orders) and joined and len(words) > 1 and words[1] not in {"and", "or", ","}


def _main_clause(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without a condition before them: *Once the water boils, …*"""
    if en.first(words) in _CONDITIONS and "," in words:
        return words[words.index(",") + 1 :]
    return words


def bare_infinitive(e: Edit) -> bool:
    """*make him go*, *see her leave*, *let my brother drive*."""
    if not _becomes(e, "s", "past"):
        return False
    left = e.was_left
    senses = [k for k, word in enumerate(left) if _bases(word) & _SENSES and k]
    if senses and en.last(left) == "and":  # *watched the boy climb the wall and jump down*
        between = left[senses[0] + 1 : -1]
        if any(word in VERBS for word in between[1:]) and not any(map(is_finite, between)):
            return True
    if senses and "and" in left[senses[0] :] and not any(map(is_finite, left[senses[0] + 1 :])):
        own_object = en.last(left) not in en.PRONOUNS and not en.opens_list_item(e)
        return own_object and "then" not in left[-2:]  # *heard the car stop and a door slam*
    for length in range(1, 5):  # of the object
        someone, verb = left[-length:], en.last(left[:-length])
        if not verb or any(word in {",", "that", "and"} for word in someone):
            return False
        starts = someone[0] in en.DETERMINERS | en.OBJECTS or length == 1
        if starts and someone[0] not in {"i", "he", "she", "we", "they"} and _bases(verb) & _SENSES:
            return not en.is_number(someone)
    return False


def timetable(e: Edit) -> bool:
    """*We fly to Rome tomorrow*, *School starts next Monday*."""
    future = not word_set("will 'll going").isdisjoint(e.new)
    verb = en.first([word for word in (*e.old, *e.was_right[:1]) if _bases(word) & _TIMETABLE])
    return (
        future
        and bool(verb)
        and not agreement.disagrees(e)
        and not _tags(verb).isdisjoint({"base", "s", "present"})
        and bool(en.find_time(en.AHEAD, e))
    )


def reduced_relative(e: Edit) -> bool:
    """*The man wearing a hat is my uncle*: the clause has its verb, further on or before."""
    last = en.last(e.was_left)
    finite = positive(_inserts(e)) in {"am", "is", "are", "was", "were"}
    return finite and last not in en.PRONOUNS and positive(last) not in en.AUXILIARIES and _clause_has_verb(e)


def reduced_participle(e: Edit) -> bool:
    """*The letters written by her are old*: a participle behind its noun."""
    forms = en.verb_forms(e)
    became_past = forms is not None and forms[1] == {"participle"} and "past" in forms[2]
    behind = not en.PRONOUNS.isdisjoint(e.was_left[:-1]) and en.first(e.was_right) in en.PREPOSITIONS
    return became_past and en.last(e.was_left) not in en.PRONOUNS and (behind or _clause_has_verb(e))


def _clause_has_verb(e: Edit) -> bool:
    """Whether the clause around this edit, as typed, has a finite verb anyway."""
    aside = en.last(e.was_left) == ","
    for k, word in enumerate(e.was_right):
        if word in en.OPENERS | {"and", "but", "or"} or (word == "," and not aside):
            break
        if is_possessive(e.was_right, k):
            continue
        if k and (is_finite(word) or _is_verb_only(word, e.was_right[k - 1])):
            return True
    for k, word in reversed([*enumerate(e.was_left)]):
        if word in en.OPENERS | {",", "and", "but", "or"}:
            break
        if is_possessive(e.was_left, k):
            continue
        if is_finite(word) or word in _THIRD_PERSONS:
            return True
    return False


def _is_verb_only(word: str, before: str) -> bool:
    return (word in _VERBS_ONLY and before not in {"to", "not"}) or word in _THIRD_PERSONS


_VERBS_ONLY = word_set("want need know believe live think go come say belong work look seem need")
_THIRD_PERSONS = frozenset(base + "s" for base in _VERBS_ONLY) | word_set("goes says teaches has does")


def unchanged_past(e: Edit) -> bool:
    """*He read the letter*, *She put it there*: a past like its base form, so no *-s* is missing."""
    if not _becomes(e, "s") or e.old[0] not in _UNCHANGED_PAST:
        return False
    # *read the paper, as she always does*: always, and also then
    habit = en.find_time(en.HABIT, e) and "as" not in e.was_right
    said = habit or en.now_marker(e) or en.governor(e)
    return not said and not (en.opens_list_item(e) and en.other_verb_of_list(e))


def name(e: Edit) -> bool:
    """*Will has a new car*, *May works in a bank*: a finite verb behind it makes it a name."""
    start = e.i1 - len(e.was_left)
    first, follower = (*e.original.keys[start : start + 2], "", "")[:2]
    opens = first in _NAMES and len(e.was_left) <= 1 and e.mark != "?"
    finite = follower in {"has", "is", "was", "had"}
    return opens and (finite or ("s" in _tags(follower) and follower not in VERBS))


def conditional_inversion(e: Edit) -> bool:
    """*Were I rich, …*, *Had I known, …*, *Should you need help, …*"""
    start = e.i1 - len(e.was_left)
    first = e.original.keys[start : start + 2]
    inverted = en.first(first) in {"were", "had", "should"} and en.last(first) in en.PRONOUNS | {"there"}
    condition = e.mark != "?" or ("," in e.was_right and "would" in e.was_right)
    return inverted and condition and len(e.was_left) <= 2


def past_for(e: Edit) -> bool:
    """*I lived in Berlin for two years*, *I already ate*: over, or American; no perfect is needed."""
    perfect = bool(en.any_of(e.new, en.HAVE)) and not en.any_of(e.old, en.HAVE)
    verb = en.first(e.old) or en.first(en.skip(e.was_right, en.ADVERBS))
    open_ended = not {"since", "how"}.isdisjoint((*e.was_left, *e.was_right))
    hangs = positive(en.last(en.skip(e.was_left, en.ADVERBS))) in en.AUXILIARIES
    hangs |= _wishes_past(e)
    return perfect and "past" in _tags(verb) - {"base"} and not (open_ended or hangs or "base" in _tags(verb))


def _wishes_past(e: Edit) -> bool:
    """*I wish I didn't sold it last year*: a wish about what is over; not *I wish I lived there*."""
    left = en.skip(e.was_left, en.ADVERBS - {"only"})
    wishes = [k for k, word in enumerate(left) if word in _WISHES and en.last(left[:k]) in en.PRONOUNS]
    start = wishes[-1] + 1 if wishes else 2 if left[:2] == ["if", "only"] else 0
    who = left[start:]
    if not (start and who) or not _BREAKS.isdisjoint(who) or any(map(is_finite, who)):
        return False
    if who[0] not in en.PRONOUNS | _WHOSE or (who[0] in en.PRONOUNS and len(who) > 1):
        return False  # *If only one came last year*, *I wish you luck and have attached it*
    verb = _tags(en.first(e.was_right) if len(e.old) < 2 else e.old[-1])
    aux = positive(en.first(e.old))
    broken = aux in en.DO and "past" in verb and "base" not in verb
    broken |= aux in en.HAVE and not verb.isdisjoint({"past", "participle"})
    return broken or _is_over(e)


def _is_over(e: Edit) -> bool:
    """Whether a time that is over follows in the clause of this edit: not *I wish I knew what happened last
    night*, *I wish I was as fit as I was a year ago*."""
    time = en.find_time(en.FINISHED, e).split()
    behind = list(e.was_right)
    at = next((k for k in range(len(behind)) if time and behind[k : k + len(time)] == time), 0)
    between = behind[1 if not e.old else 0 : at]
    was = not between and "was" in (*e.old, *behind[:1])
    return at > 0 and not was and (_BREAKS - {"to"}).isdisjoint(between) and not any(map(is_finite, between))


def lasting(e: Edit) -> bool:
    """*Now they live in a flat*, *It looks better now*: a state, in the simple present as it should be."""
    continuous = len(e.old) == 1 and len(e.new) == 2 and e.new[0] in en.BE and e.new[1].endswith("ing")
    state = continuous and _bases(e.old[0]) & (_LASTING | en.STATIVES)
    return bool(state) and not agreement.disagrees(e)


def be_done(e: Edit) -> bool:
    """*Aren't you supposed to be here?*, *The work is already finished*: a passive, no perfect."""
    swapped = positive(en.any_of(e.old, en.BE)) and en.any_of(e.new, en.HAVE) and len(e.old) == 1
    skipped = en.ADVERBS | (en.PRONOUNS if e.is_question else frozenset())
    verb, object_ = (*en.skip(e.was_right, skipped), "", "")[:2]
    passive = "participle" in _tags(verb) and _bases(verb).isdisjoint(_WITHOUT_PASSIVE | {"be"})
    still = verb in _STATES and e.new[-1:] == ("been",) and en.find_time(en.SINCE, e)
    return bool(swapped) and not still and passive and object_ not in en.OBJECTS


def has_noun(e: Edit) -> bool:
    """*had fear in its eyes*, *a hunger for change*, *has love in her heart*: nouns."""
    became_state = len(e.old) > 1 and e.old[0] in en.HAVE and en.any_of(e.new, en.BE)
    if became_state:
        return en.first(e.was_right) in {"in", "for"}
    noun = e.old[:1] and e.old[0] in NOUN_VERBS and en.last(e.was_left) in en.HAVE
    return bool(noun) and _becomes(e, "participle") and en.first(e.was_right) == "in" and not _up_to_now(e)


def _up_to_now(e: Edit) -> bool:
    return bool(en.find_time(en.SINCE, e) or en.find_time(en.UP_TO_NOW, e))


def to_ing(e: Edit) -> bool:
    """*In addition to baking bread*, *committed to reducing waste*: a preposition, whatever its name."""
    forms, before = en.verb_forms(e), en.last(e.was_left[:-1])
    ing = forms is not None and "ing" in forms[1] and en.last(e.was_left) == "to"
    takes_base = _bases(before) & (en.TO_VERBS | {"have", "go", "use"}) or before in en.BEFORE_TO | en.OBJECTS
    return ing and before.isalpha() and not takes_base and before not in en.QUESTION_WORDS


def remembered(e: Edit) -> bool:
    """*I remember locking the door before we left*: who remembers does so now."""
    recalls = len(e.old) == 1 and bool(_bases(e.old[0]) & {"remember", "regret", "recall"})
    return recalls and _becomes(e, "past") and en.first(e.was_right).endswith("ing")


def spelled_right(e: Edit) -> bool:
    """*canceled*, *traveling*: American."""
    forms = en.verb_forms(e)
    if forms is None or forms[1].isdisjoint(forms[2] & {"past", "ing"}):
        return False
    if readings(e.new[0]).keys() & IRREGULAR.keys():  # *writting* is no form of *writ*
        return False
    return e.old[0] in correct_forms(forms[0])


def needs_doing(e: Edit) -> bool:
    """*The jacket needs washing*: it needs to be washed."""
    needs = bool(_bases(en.last(e.was_left)) & {"need", "want", "require"})
    ing = len(e.old) == 1 and e.old[0].endswith("ing") and en.first(e.new) == "to"
    return needs and ing and _PERSONAL.isdisjoint(e.was_left)


def all_i_did(e: Edit) -> bool:
    """*All I did was ask*."""
    was = en.last(e.was_left) in {"is", "was"} and en.last(e.was_left[:-1]) in {"do", "does", "did"}
    forms = en.verb_forms(e)
    return was and forms is not None and e.old[0] == forms[0]


def gone_are(e: Edit) -> bool:
    """*Gone are the days when …*"""
    fronted = len(e.was_left) == 1 and "participle" in _tags(e.was_left[0])
    return fronted and positive(en.first(e.old)) in en.BE and changes_number(e)


def the_easier_it(e: Edit) -> bool:
    """*The more you practise, the easier it gets*."""
    before = en.last(e.was_left)
    compared = "the" in e.was_left[-3:-1] and (before.endswith("er") or "more" in e.was_left[-2:])
    pairs = pairwise((*e.was_left, *e.old, *e.was_right))  # not *The teacher she …*
    twice = (
        sum(one == "the" and (two.endswith("er") or two in {"more", "less", "worse"}) for one, two in pairs)
        > 1
    )
    return compared and twice and len(e.old) == 1 and e.old[0] in en.PRONOUNS and not e.new


def contact_clause(e: Edit) -> bool:
    """*The letter she wrote was long*: the pronoun has a verb of its own, and the noun another."""
    ends = next((k for k, word in enumerate(e.was_right) if word in _BREAKS), len(e.was_right))
    gone = len(e.old) == 1 and e.old[0] in en.PRONOUNS and not e.new
    return gone and sum(map(is_finite, e.was_right[:ends])) > 1


def so_long_each(e: Edit) -> bool:
    """*I sleep for eight hours a night*, *Boil it for ten minutes*, *It lasts for an hour*: no perfect."""
    perfect = bool(en.any_of(e.new, en.HAVE)) and not en.any_of(e.old, en.HAVE)
    if not perfect or "since" in (*e.was_left, *e.was_right) or "for" not in e.was_right:
        return False
    verb = en.first(e.old) or en.first(e.was_right)
    each = any(one in {"a", "per", "each"} and two in TIMES for one, two in pairwise(e.was_right))
    order = not e.was_left and not e.is_question and "base" in _tags(verb)
    return bool(each or order or en.find_time(en.HABIT, e)) or "last" in _bases(verb)


def up_to_today(e: Edit) -> bool:
    """*I gave it up and haven't looked back*: a past beside it asks for no past perfect."""
    had = positive(en.first(e.old)) in {"have", "has"} and positive(en.first(e.new)) == "had"
    earlier = not {"when", "before", "after", "by", "until", "that", "if"}.isdisjoint((*e.left, *e.right))
    earlier |= _wishes_past(e)
    return had and not earlier and "participle" in _tags(en.first(e.was_right))


def asked_for(e: Edit) -> bool:
    """*Please find attached the minutes of last Tuesday*: an order, whatever the time."""
    return en.last(e.was_left) == "please" and _becomes(e, "s", "past")


def there_are(e: Edit) -> bool:
    """*There are mice in the building*: what there is follows."""
    many = en.first(e.was_right) in PLURALS and positive(en.first(e.old)) in {"are", "were"}
    return en.last(e.was_left) == "there" and many and changes_number(e)


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
    time = en.find_time(en.FINISHED, e).split()
    retold = any(map(is_finite, en.skip(e.was_right[1:3], en.ADVERBS))) and not {*time[:1]} & {*e.was_left}
    return present and told and (retold or not time)  # *They think she went there in 2010*


def nothing_but(e: Edit) -> bool:
    """*sees nothing but snow*, *does nothing but sleep*."""
    nothing = {"nothing", "anything", "everything", "all"}
    return e.was_left[-1:] == ("but",) and en.last(e.was_left[:-1]) in nothing


def tried_doing(e: Edit) -> bool:
    """*I tried turning it off*: both forms are right, in sense apart."""
    both = bool(_bases(en.last(e.was_left)) & _TAKES_BOTH)
    return both and len(e.old) == 1 and e.old[0].endswith("ing") and en.first(e.new) == "to"


def own_time(e: Edit) -> bool:
    """*It snowed, and the garden looks white*, *we describe how it was done*: another clause is past."""
    forms = en.verb_forms(e)
    if forms is None or "past" not in forms[2] - forms[1] or not agreement.agrees_already(e):
        return False
    evidence = en.past_evidence(e)
    if not _TIED.isdisjoint((*e.was_left, *e.was_right)) or not any(evidence.values()):
        return False
    asked = next((k for k, word in enumerate(e.was_right) if word in en.QUESTION_WORDS), len(e.was_right))
    before, behind = e.was_left, e.was_right[:asked]
    if "s" in forms[1] or forms[0] == "be":
        before = before[_last_of((",", "and"), before) :]
        behind = behind[: _first_of((",", "and"), behind)]
    own = en.past_in((*before, *behind))
    return not any(own.values())


def _first_of(pair: tuple[str, str], words: tuple[str, ...]) -> int:
    """Where the two stand beside one another first; behind all words if they do not."""
    return next((k for k in range(len(words)) if words[k : k + 2] == pair), len(words))


def _last_of(pair: tuple[str, str], words: tuple[str, ...]) -> int:
    """Behind their last place; 0 if there is none."""
    return next((k + 2 for k in range(len(words) - 2, -1, -1) if words[k : k + 2] == pair), 0)


def active(e: Edit) -> bool:
    """*The bill passed the Senate*: it has its object."""
    done = {"past", "participle"} <= _tags(en.first(e.was_right))
    object_ = en.first(e.was_right[1:]) in en.DETERMINERS | en.OBJECTS
    given = en.first(e.was_right) in _GIVEN  # *I was given a book*
    return _inserts(e) in en.BE and done and object_ and not given


def into_tears(e: Edit) -> bool:
    """*burst into tears*: what follows a preposition is no finite verb."""
    forms = en.verb_forms(e)
    return forms is not None and en.last(e.was_left) in _BEFORE_NOUN and "past" in forms[2] - forms[1]


def since_noun(e: Edit) -> bool:
    """*since the summer break*: a noun."""
    ends = not any(map(str.isalpha, e.was_right)) and "since" in e.was_left[-4:]
    return ends and _becomes(e, "s")


def agreed_that(e: Edit) -> bool:
    """*It was agreed that …*"""
    return e.was_left[-1:] == ("it",) and "agreed" in e.was_right[:2] and positive(en.first(e.old)) in en.BE


def title(e: Edit) -> bool:
    """*The Birds was filmed in California*, *The United Nations has sent observers*: one film, one body."""
    words = e.original.words[e.i1 - len(e.was_left) : e.i1]
    capitals = list(takewhile(lambda word: word[0].isupper() and word != "The", words[::-1]))
    named = bool(capitals) and capitals[0].endswith("s") and len(words) > len(capitals)
    return (
        named and words[-len(capitals) - 1].lower() == "the" and en.first(e.old) in _ONE and changes_number(e)
    )


def modal_list(e: Edit) -> bool:
    """*She can sing, dance and play*: all hang on *can*."""
    if not (_becomes(e, "s") and en.opens_list_item(e)):
        return False
    verbs = [k for k, word in enumerate(e.was_left) if word in VERBS]
    return bool(verbs) and en.last(en.skip(e.was_left[: verbs[0]], en.ADVERBS)) in en.MODALS


def seems(e: Edit) -> bool:
    """*It was one of those days when nothing seems to matter*."""
    forms = en.verb_forms(e)
    if forms is None or en.find_time(en.FINISHED, e):
        return False
    return forms[0] in {"seem", "matter", "mean"} and "s" in forms[1] and "past" in forms[2]


def chat(e: Edit) -> bool:
    """*Sounds good*, *Not bad*, *Will tell you*: what people write without a subject."""
    if e.was_left:
        return False
    if e.old[:1] == ("not",):
        return en.first(e.was_right) not in VERBS
    came = e.new[:1] and e.new[0] in en.PRONOUNS
    verb, rest = en.first(e.old[:1] or e.was_right), e.was_right[0 if e.old else 1 :]
    judged = verb in {"sounds", "looks", "seems", "smells", "tastes", "feels"} and en.first(rest) in _JUDGED
    asks = (
        verb in en.MODALS and e.mark != "?" and en.first(rest) not in {"be", "rain", "snow", "take", "cost"}
    )
    return bool(came) and (judged or asks)


def perfect_negative(e: Edit) -> bool:
    """*It has not been easy*: *have* is the auxiliary and takes no *do*."""
    had = en.any_of(e.old or e.was_left[-1:], en.HAVE)
    behind = en.first(en.skip(e.was_right, en.ADVERBS | {"not"}))
    negated = "not" in (*e.old, *e.was_right[:1]) or positive(had) != had
    return bool(had and en.any_of(e.new, en.DO)) and negated and "participle" in _tags(behind)


def modal_passive(e: Edit) -> bool:
    """*The deposit will be returned*: somebody returns it."""
    done = len(e.old) == 2 and e.old[0] == "be" and en.forms_of_one_verb(e.old[1:], e.new)
    passive = done and "participle" in _tags(e.old[1]) and _bases(e.old[1]).isdisjoint(_WITHOUT_PASSIVE)
    return passive and positive(en.last(en.skip(e.was_left, en.ADVERBS))) in en.MODALS


def made_somebody(e: Edit) -> bool:
    """*He made her cry*, *Her uncle made him apologise*: no *do*, which takes no person and verb."""
    swapped = len(e.old) == 1 and bool(_bases(e.old[0]) & {"make"}) and en.any_of(e.new, en.DO)
    someone, verb = (*e.was_right, "", "")[:2]
    return bool(swapped) and someone in en.OBJECTS and verb in readings(verb) and verb not in en.DETERMINERS


def semi_modal(e: Edit) -> bool:
    """*He need not come*, *I haven't a clue*."""
    need = e.old in (("need",), ("dare",)) and en.first(e.was_right) == "not"
    have = en.first(e.old) in {"haven't", "hasn't"} and en.last(e.was_left) != "there"
    have = have and en.first(e.was_right) in {"a", "the", "any"}
    return need or have


def stranded(e: Edit) -> bool:
    """*the course you asked about has been cancelled*: the preposition belongs to what stands before."""
    return (
        en.last(e.was_left) in en.PREPOSITIONS
        and len(e.old) == 1
        and positive(e.old[0]) in en.AUXILIARIES - {"have", "be", "do"}
    )


# name, rule: tried in this order
LOOKALIKES: tuple[tuple[str, Rule], ...] = (
    ("agrees_already", agrees_already),
    ("inverted", inverted),
    ("subjunctive", subjunctive),
    ("interrupted", interrupted),
    ("has_subject", has_subject),
    ("shared_subject", shared_subject),
    ("command", command),
    ("command_to_all", command_to_all),
    ("one_of_orders", one_of_orders),
    ("bare_infinitive", bare_infinitive),
    ("timetable", timetable),
    ("reduced_relative", reduced_relative),
    ("reduced_participle", reduced_participle),
    ("unchanged_past", unchanged_past),
    ("name", name),
    ("conditional_inversion", conditional_inversion),
    ("past_for", past_for),
    ("lasting", lasting),
    ("be_done", be_done),
    ("needs_doing", needs_doing),
    ("all_i_did", all_i_did),
    ("gone_are", gone_are),
    ("the_easier_it", the_easier_it),
    ("contact_clause", contact_clause),
    ("so_long_each", so_long_each),
    ("up_to_today", up_to_today),
    ("asked_for", asked_for),
    ("has_noun", has_noun),
    ("to_ing", to_ing),
    ("remembered", remembered),
    ("spelled_right", spelled_right),
    ("there_are", there_are),
    ("as_you_can_see", as_you_can_see),
    ("report", report),
    ("nothing_but", nothing_but),
    ("tried_doing", tried_doing),
    ("own_time", own_time),
    ("active", active),
    ("into_tears", into_tears),
    ("since_noun", since_noun),
    ("agreed_that", agreed_that),
    ("title", title),
    ("modal_list", modal_list),
    ("seems", seems),
    ("chat", chat),
    ("perfect_negative", perfect_negative),
    ("modal_passive", modal_passive),
    ("made_somebody", made_somebody),
    ("semi_modal", semi_modal),
    ("stranded", stranded),
)


def lookalike(edit: Edit) -> str:
    """The name of the first rule that recognises a right construction at this edit, "" if none does."""
    return next((name for name, rule in LOOKALIKES if rule(edit)), "")
