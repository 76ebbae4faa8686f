"""Says what changed between a sentence and its correction, and why, in English or Spanish.

An ordered table of rules: each looks at one edit and the words around it, and answers with the words for its
text in `texts`, or None. The first that answers wins. A rule that is not sure stays silent: a bare
*old* → *new* is better than a wrong reason. Knows nothing of the model, tokens or HTTP.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from miniserve.english import grammar as en
from miniserve.english.edits import Edit, Sentence, find_edits, is_comparable, merged
from miniserve.english.grammar import Slots
from miniserve.english.texts import TEXTS
from miniserve.english.verbs import IRREGULAR, positive, readings

MAX_CHARS = 1200  # of either text; beyond, comparing word by word takes too long
MAX_EDITS = 12  # beyond, the text was written anew, and a list of words teaches nothing
_MAX_QUOTE = 80  # characters
_PIECES = ("because", "like", "irregular")

# Yes with the words for the text, plain yes, or no (None or False).
Predicate = Callable[[Edit], Slots | bool | None]

_WILL = en.word_set("will 'll won't")


# -- rules over several words: be, have, do, word order, tenses made of two words ----------------------------


def _age(e: Edit) -> bool:
    if not (en.first(e.old) in en.HAVE and en.first(e.new) in en.BE):
        return False
    rest, new_rest = e.old[1:], e.new[1:]
    said = new_rest + e.right
    years = en.is_number(said) and (len(said) == 1 or said[1] in {"year", "years", "old", "and", "but", ","})
    same = new_rest in (rest, (*rest, "old")) or rest[: len(new_rest)] == new_rest
    return (years and same) or (en.last(e.left) == "old" and "how" in e.left)


def _state(e: Edit) -> Slots | None:
    swapped = en.any_of(e.old, en.HAVE) and not en.any_of(e.new, en.HAVE) and en.any_of(e.new, en.BE)
    if not swapped or len(e.old) > 3:
        return None
    if e.is_question and not e.left and en.first(e.right) in en.PRONOUNS:
        word = en.first(e.right[1:])
    else:
        word = en.first(en.skip((*en.skip(e.new, en.BE), *e.right), en.DEGREE))
    return {"word": word} if word in en.STATES else None


def _agree(e: Edit) -> bool:
    lost_be = bool(en.any_of(e.old, en.BE)) and not en.any_of(e.new, en.BE)
    near = (*e.new, *en.skip(e.right, en.PRONOUNS | en.ADVERBS)[:1])
    return lost_be and len(e.old) <= 3 and any("agree" in readings(word) for word in near)


def _moved(before: tuple[str, ...], after: tuple[str, ...]) -> str:
    """The auxiliary when `after` is `before` with its last word, an auxiliary, put first."""
    if len(before) < 2 or before[:-1] != after[1:]:
        return ""
    old, new = positive(before[-1]), positive(after[0])
    same = old == new or any({old, new} <= verb for verb in (en.BE, en.HAVE, en.DO))
    return after[0] if new in en.AUXILIARIES and same else ""


def _inversion(e: Edit) -> Slots | None:
    aux = _moved(e.old, e.new)
    return {"aux": aux} if aux and e.is_question else None


def _indirect(e: Edit) -> bool:
    asked = not (en.QUESTION_WORDS | {"if", "whether"}).isdisjoint(e.left[1:])
    if not asked or en.ASKING.isdisjoint(e.left):
        return False
    undone = en.first(e.old) in en.DO and len(e.old) > 1 and e.old[1:-1] == e.new[:-1]
    return undone or bool(_moved(e.new, e.old))


def _subject_question(e: Edit) -> Slots | None:
    asker = en.first(e.left) in {"who", "what", "which"} and not en.any_of(e.left, en.AUXILIARIES)
    verb_follows = en.first((*e.new, *e.right)) not in en.PRONOUNS | en.PREPOSITIONS | en.DETERMINERS
    undone = en.any_of(e.old, en.DO) and not en.any_of(e.new, en.AUXILIARIES) and len(e.new) < len(e.old) <= 2
    return {"word": " ".join(e.left)} if asker and verb_follows and undone and e.is_question else None


def _no_do(e: Edit) -> Slots | None:
    if not en.any_of(e.old, en.DO) or en.any_of(e.new, en.DO):
        return None
    aux, was = positive(en.any_of(e.new, en.MODALS | en.BE)), positive(en.any_of(e.old, en.MODALS | en.BE))
    same = aux == was or {aux, was} <= en.BE or {aux, was} == {"can", "could"}
    return {"aux": "be" if aux in en.BE else aux} if aux and was and same else None


def _be_to_do(e: Edit) -> Slots | None:
    aux = en.any_of(e.new, en.DO)
    swapped = en.any_of(e.old, en.BE) and not en.any_of(e.old, en.DO) and not en.any_of(e.new, en.BE)
    auxiliary = e.is_question or positive(aux) != aux or "not" in e.new
    return {"aux": aux} if aux and swapped and auxiliary and len(e.old) <= 3 else None


def _extra_be(e: Edit) -> Slots | None:
    if en.first(e.old) not in en.BE - {"'s"} or en.any_of(e.new, en.AUXILIARIES):
        return None
    shared: list[str] = []
    if len(e.old) == 1 and not e.new:
        following = readings(en.first(e.right))
        shared = [
            base
            for base in following.keys() & en.KNOWN_VERBS - {"be", "have", "do"}
            if "ing" not in following[base]
        ]
    elif len(e.old) == 2 and len(e.new) == 1:
        old, new = readings(e.old[1]), readings(e.new[0])
        shared = [base for base in old.keys() & new.keys() if "ing" not in old[base]]
    best = sorted(shared, key=lambda base: (base not in IRREGULAR, base != en.last(e.old), base))
    return {"base": best[0]} if best else None


def _do_question(e: Edit) -> Slots | None:
    aux, before = en.first(e.new), en.after_comma(e.left)
    once = positive(aux) in en.DO and not en.any_of(e.new[1:], en.DO)
    missing = not en.any_of(e.old, en.AUXILIARIES) and {"not", "no"}.isdisjoint(e.old)
    opens = not before or before[0] in en.QUESTION_WORDS | {"and", "but", "or", "so"}
    free = opens and not en.any_of(before, en.AUXILIARIES)
    return {"aux": aux} if e.is_question and once and missing and free else None


def _do_negative(e: Edit) -> Slots | None:
    negated = not {"not", "no"}.isdisjoint(e.old) or (not e.old and "not" in e.right[:1])
    aux = en.any_of(e.new, en.DO)
    if not (negated and aux) or en.any_of(e.old, en.AUXILIARIES - en.HAVE):
        return None
    return {"aux": aux if positive(aux) != aux else f"{aux} not"}


def _not_after(e: Edit) -> Slots | None:
    aux = en.any_of(e.new, en.AUXILIARIES - en.DO)
    negated = aux and (positive(aux) != aux or "not" in e.new)
    after = en.first(e.old) in {"not", "no"} and (en.any_of(e.old, en.AUXILIARIES) == positive(aux))
    return {"aux": positive(aux)} if negated and after else None


def _double_negative(e: Edit) -> Slots | None:
    if any((no,) == e.old and (some,) == e.new for no, some in en.ANY_AFTER_NEGATIVE):
        negatives = [word for word in e.left if _is_negated(word) or word in {"never", "nobody"}]
    elif _is_negated(en.first(e.old)) and not any(map(_is_negated, e.new)):
        negatives = [word for word in e.new + e.right if word in en.NEGATIVES]
    else:
        return None
    return {"word": negatives[0]} if negatives else None


def _is_negated(word: str) -> bool:
    return word == "not" or positive(word) != word


def _there(e: Edit) -> bool:
    added = "there" in e.new and "there" not in e.old
    return added and bool(en.any_of((*e.new, *e.right[:1]), en.BE))


def _missing_subject(e: Edit) -> Slots | None:
    if en.first(e.new) not in en.PRONOUNS or not en.PRONOUNS.isdisjoint(e.old):
        return None
    with_verb = len(e.new) == 2 and en.forms_of_one_verb(e.old, e.new[1:])
    opens = not e.left or e.left[-1] in en.OPENERS | {",", "and", "or"}
    before_verb = e.new[1:] == e.old == () and (
        (opens and en.first(e.right).isalpha()) or en.first(e.right) in en.AUXILIARIES
    )
    return {"word": en.display(e.new[0])} if with_verb or before_verb else None


def _born(e: Edit) -> bool:
    added = not {"was", "were"}.isdisjoint(e.new) and {"was", "were"}.isdisjoint(e.old)
    return added and "born" in (*e.new, *e.right[:1])


def _past_not_perfect(e: Edit) -> Slots | None:
    perfect = en.first(e.old) in en.HAVE and not en.any_of(e.new, en.HAVE)
    simple = any("past" in tags for word in (e.new or e.right[:1]) for tags in readings(word).values())
    done = (len(e.old) == 1 and not e.new) or (len(e.old) == 2 and en.forms_of_one_verb(e.old[1:], e.new))
    time = en.find_time(en.FINISHED, e)
    return {"word": time} if perfect and simple and done and time else None


def _past_not_perfect_when(e: Edit) -> bool:
    asked = en.last(e.left) == "when" and e.is_question
    return asked and en.first(e.old) in en.HAVE and en.first(e.new) == "did"


def _perfect(e: Edit) -> Slots | None:
    time = en.find_time(en.UP_TO_NOW, e)
    have = en.any_of(e.new, en.HAVE - {"had"}) and not en.any_of(e.old, en.HAVE)
    done = any("participle" in tags for word in (*e.new, *e.right[:4]) for tags in readings(word).values())
    if not (have and done):
        return None
    return {"word": time} if e.old and time and not e.is_question else None


def _perfect_have(e: Edit) -> Slots | None:
    if positive(en.first(e.old)) not in en.DO | en.BE | {""} or len(e.old) > 1:
        return None
    if len(e.new) != 1 or positive(e.new[0]) not in en.HAVE - {"had"}:
        return None
    following = en.first(en.skip(e.right, en.ADVERBS | (en.PRONOUNS if e.is_question else frozenset())))
    done = any("participle" in tags for tags in readings(following).values())
    return {"because": en.find_time(en.UP_TO_NOW, e)} if done else None


def _if_present(e: Edit) -> Slots | None:
    if _WILL.isdisjoint(e.old) or en.any_of(e.new, en.MODALS) or e.is_question:
        return None
    if any(map(en.is_plain_past, (*e.new, *e.right[:1]))) or not en.ASKING.isdisjoint(e.left):
        return None
    for length in (1, 2):  # of the subject between the conjunction and the verb
        before, subject = e.left[:-length], e.left[-length:]
        if length == 2 and en.first(subject) not in en.DETERMINERS:
            return None
        if before[-3:] == ("as", "soon", "as"):
            return {"word": "as soon as"}
        if en.last(before) in {"if", "unless", "when", "until", "before", "after"}:
            return {"word": en.last(before)}
    return None


def _will_able(e: Edit) -> bool:
    return "can" in e.old and "able" in e.new and not _WILL.isdisjoint((*e.left[-1:], *e.new))


def _going_to(e: Edit) -> bool:
    words = (*e.left[-1:], *e.new, *e.right[:3])
    at = words.index("going") if "going" in words else len(words)
    added = any(word in e.new and word not in e.old for word in ("to", "going"))
    plan = words[at + 1 : at + 2] == ("to",) and en.looks_like_verb(words[at + 2 :])
    return added and plan and bool(en.any_of((*e.left[-4:], *e.new), en.BE))


def _will(e: Edit) -> Slots | None:
    added = not _WILL.isdisjoint(e.new) and not en.any_of(e.old, en.MODALS) and len(e.old) <= 2
    return {"because": en.find_time(en.AHEAD, e)} if added else None


def _be_missing_going(e: Edit) -> bool:
    return _be_missing(e) and e.right[:2] == ("going", "to") and en.looks_like_verb(e.right[2:])


def _be_missing_ing(e: Edit) -> Slots | None:
    following = en.first(en.skip(e.right, en.ADVERBS))
    progressive = any("ing" in tags for tags in readings(following).values())
    return {"word": following, "because": en.now_marker(e)} if _be_missing(e) and progressive else None


def _be_missing(e: Edit) -> bool:
    return not e.old and len(e.new) == 1 and positive(e.new[0]) in en.BE - {"'s"}


def _stative(e: Edit) -> Slots | None:
    if len(e.old) != 2 or len(e.new) != 1 or e.old[0] not in en.BE:
        return None
    shared = readings(e.old[1]).keys() & readings(e.new[0]).keys() & en.STATIVES
    return {"base": min(shared)} if shared and e.old[1].endswith("ing") else None


def _habit(e: Edit) -> Slots | None:
    was_continuous = len(e.old) == 2 and e.old[0] in en.BE and e.old[1].endswith("ing")
    present = was_continuous and en.forms_of_one_verb(e.old[1:], e.new) and not en.is_plain_past(e.new[0])
    time = en.find_time(en.HABIT, e) if present else ""
    return {"word": time} if time else None


def _continuous(e: Edit) -> Slots | None:
    if len(e.old) != 1 or len(e.new) != 2 or e.new[0] not in en.BE - {"was", "were"}:
        return None
    new = readings(e.new[1])
    progressive = any("ing" in new[base] for base in readings(e.old[0]).keys() & new.keys())
    return {"because": en.now_marker(e)} if progressive else None


# -- rules over one word, or one with its *to* ---------------------------------------------------------------


def _no_to(e: Edit, governors: frozenset[str]) -> str:
    """The auxiliary before a *to* that went."""
    gone = en.first(e.old) == "to" and "to" not in e.new and len(e.old) <= 2
    verb_follows = en.first((*e.new, *e.right)) not in en.DETERMINERS | en.PRONOUNS | en.OBJECTS
    last = en.governor(e)
    return last if gone and verb_follows and positive(last) in governors else ""


def _modal_no_to(e: Edit) -> Slots | None:
    aux = _no_to(e, en.MODALS | en.DO)
    return {"aux": aux} if aux else None


def _base_after_let(e: Edit) -> Slots | None:
    verb = en.any_of(e.left[-2:-1], en.word_set("let lets make makes made"))
    to_gone = e.old == ("to",) and not e.new
    fits = verb and e.left[-1] in en.OBJECTS and (to_gone or en.becomes(e, "base"))
    return {"word": verb} if fits else None


def _verb_before(e: Edit, verbs: frozenset[str], with_object: frozenset[str] = frozenset()) -> str:
    """The word before the edit when it is a form of one of these verbs; some let an object between."""
    if en.last(e.left) in en.OBJECTS:
        word, among = en.last(e.left[:-1]), with_object
    else:
        word, among = en.last(e.left), verbs
    return word if readings(word).keys() & among else ""


def _to_after(e: Edit) -> Slots | None:
    verb = _verb_before(e, en.TO_VERBS, en.TO_WITH_OBJECT)
    if e.new == ("to",) and not e.old:
        fits = en.first(e.right) not in en.DETERMINERS | en.PRONOUNS | en.OBJECTS
    else:
        fits = en.first(e.new) == "to" and en.forms_of_one_verb(e.old, e.new[1:])
    would = verb in {"like", "love"} and en.last(e.left[:-1]) in {"would", "'d"}
    return {"word": f"would {verb}" if would else verb} if verb and fits else None


def _becomes_ing(e: Edit) -> bool:
    old = e.old[1:] if en.first(e.old) == "to" else e.old
    return len(e.new) == 1 and e.new[0].endswith("ing") and e.new != old and en.forms_of_one_verb(old, e.new)


def _ing_after(e: Edit) -> Slots | None:
    verb = _verb_before(e, en.ING_VERBS)
    return {"word": verb} if verb and _becomes_ing(e) else None


def _ing_after_preposition(e: Edit) -> Slots | None:
    word = en.last(e.left)
    return {"word": word} if word in en.PREPOSITIONS and _becomes_ing(e) else None


def _modal_s(e: Edit) -> Slots | None:
    modal = en.first(e.new)
    return {"base": modal} if modal in en.MODALS and e.old == (modal + "s",) and len(e.new) == 1 else None


def _base_after(governors: frozenset[str]) -> Predicate:
    def rule(e: Edit) -> Slots | None:
        aux = en.governor(e) if en.becomes(e, "base") else ""
        return {"aux": aux} if aux and positive(aux) in governors else None

    return rule


def _participle(e: Edit) -> Slots | None:
    base, aux = en.becomes(e, "participle"), en.governor(e)
    return {"aux": aux, **en.irregular_slots(base)} if base and positive(aux) in en.HAVE else None


def _passive(e: Edit) -> Slots | None:
    base, aux = en.becomes(e, "participle"), en.governor(e)
    adjective = e.old[:1] and e.old[0].endswith("ing")  # *boring* → *bored* is another matter
    passive = base and positive(aux) in en.BE - {"'s"} and not adjective
    return {"aux": aux, **en.irregular_slots(base)} if passive else None


def _ing_after_be(e: Edit) -> Slots | None:
    base, aux = en.becomes(e, "ing"), en.governor(e)
    return {"aux": aux, "because": en.now_marker(e)} if base and positive(aux) in en.BE else None


def _overregular(e: Edit) -> Slots | None:
    forms = en.verb_forms(e)
    if forms is None or "over" not in forms[1] or "over" in forms[2]:
        return None
    return {"base": forms[0], "forms": en.principal_parts(forms[0])}


def _spelling(tag: str) -> Predicate:
    def rule(e: Edit) -> bool:
        forms = en.verb_forms(e)
        return forms is not None and forms[0] not in IRREGULAR and tag in forms[1] & forms[2]

    return rule


def _could(e: Edit) -> Slots | None:
    return en.past_evidence(e) if (*e.old, *e.new) in (("can", "could"), ("can't", "couldn't")) else None


def _past_did(e: Edit) -> Slots | None:
    if en.becomes(e, "past") != "do":
        return None
    auxiliary = _is_negated(e.new[0]) or "not" in e.right[:1] or e.is_question
    return en.past_evidence(e) if auxiliary else None


def _be_past(e: Edit) -> Slots | None:
    return en.past_evidence(e) if en.becomes(e, "past") == "be" else None


def _past(e: Edit) -> Slots | None:
    base = en.becomes(e, "past")
    return {**en.past_evidence(e), **en.irregular_slots(base)} if base and not en.governor(e) else None


def _to_present(e: Edit) -> Slots | None:
    forms, time = en.verb_forms(e), en.find_time(en.HABIT, e)
    present = forms and "past" in forms[1] and not forms[1] & forms[2] and forms[2] & {"base", "s"}
    return {"word": time} if present and time and not en.governor(e) else None


_FULL = {"'m": "am", "'re": "are", "'s": "is", "'ve": "have"}
_SAME_TENSE = (frozenset({"base", "s", "present"}), frozenset({"past"}))


def _agrees(e: Edit) -> Slots | None:
    """Another person of be, have or do in the same tense."""
    forms = en.verb_forms(e)
    if forms is None or forms[0] not in {"be", "have", "do"} or "be" in e.new:
        return None
    same_word = _FULL.get(e.old[0], e.old[0]) == _FULL.get(e.new[0], e.new[0])
    unreal = e.new[0] == "were" and not {"if", "wish", "wishes"}.isdisjoint(e.left)  # *if I were*
    same_tense = any(forms[1] & tense and forms[2] & tense for tense in _SAME_TENSE)
    return {"base": forms[0], "new": e.new[0]} if same_tense and not same_word and not unreal else None


def _agrees_subject(e: Edit) -> Slots | None:
    slots, subject = _agrees(e), en.subject_of(e)
    return {**slots, "subject": subject} if slots and subject else None


def _there_agrees(e: Edit) -> bool:
    return _agrees(e) is not None and en.last(e.left) == "there"


def _s(e: Edit) -> bool:
    """base → -s right after something that can be nothing but a subject."""
    forms = en.verb_forms(e)
    if forms is None or "base" not in forms[1] or "s" not in forms[2] - forms[1]:
        return False
    if en.subject_of(e) or en.last(en.skip(e.left, en.ADVERBS)) in {"who", "which"}:
        return True
    left = en.clause_left(e)
    if len(left) < 3 or left[0] not in en.DETERMINERS | {"one", "each", "every"}:
        return False
    if left[-1] in en.NOT_IN_SUBJECT | en.DETERMINERS or en.is_number(left[-1:]):
        return False
    return left[-2] in en.PREPOSITIONS | en.DETERMINERS and not any(map(en.is_finite, left))


def _s_subject(e: Edit) -> Slots | None:
    subject = en.subject_of(e) if _s(e) else ""
    return {"subject": subject} if subject and subject not in en.NO_S else None


def _no_s_subject(e: Edit) -> Slots | None:
    if not _loses_s(e):
        return None
    relative = en.last(e.left) in {"who", "which", "that"}
    subject = en.last(e.left[:-1]) if relative else en.subject_of(e)
    noun = subject.rpartition(" ")[2]
    plural = noun in en.PLURALS or (noun.endswith("s") and not noun.endswith("ss"))
    return {"subject": subject} if subject in en.NO_S or plural else None


def _loses_s(e: Edit) -> bool:
    forms = en.verb_forms(e)
    return forms is not None and "s" in forms[1] and "base" in forms[2] and not en.governor(e)


def _no_s(e: Edit) -> bool:
    left = en.clause_left(e)
    compound = 2 < len(left) <= 6 and "and" in left[1:-1] and not any(map(en.is_finite, left))
    return compound and _loses_s(e)


# -- the tables ----------------------------------------------------------------------------------------------

# Tried on neighbouring edits as one, widest first, and on single edits.
STRUCTURE: tuple[tuple[str, Predicate], ...] = (
    ("age", _age),
    ("state", _state),
    ("agree", _agree),
    ("indirect", _indirect),
    ("inversion", _inversion),
    ("no_do", _no_do),
    ("be_to_do", _be_to_do),
    ("subject_question", _subject_question),
    ("past_not_perfect_when", _past_not_perfect_when),
    ("past_not_perfect", _past_not_perfect),
    ("double_negative", _double_negative),
    ("do_negative", _do_negative),
    ("do_question", _do_question),
    ("not_after", _not_after),
    ("there_inserted", _there),
    ("born", _born),
    ("subject", _missing_subject),
    ("will_able", _will_able),
    ("if_present", _if_present),
    ("going_to", _going_to),
    ("will", _will),
    ("perfect", _perfect),
    ("perfect_have", _perfect_have),
    ("stative", _stative),
    ("habit", _habit),
    ("continuous", _continuous),
    ("modal_no_to", _modal_no_to),
    ("to_after", _to_after),
    ("ing_after", _ing_after),
    ("ing_after_preposition", _ing_after_preposition),
    ("extra_be", _extra_be),
)
# Tried on single edits alone.
FORM: tuple[tuple[str, Predicate], ...] = (
    ("base_after_let", _base_after_let),
    ("be_missing_going", _be_missing_going),
    ("be_missing_ing", _be_missing_ing),
    ("be_missing", _be_missing),
    ("modal_s", _modal_s),
    ("base_after_modal", _base_after(en.MODALS)),
    ("base_after_do", _base_after(en.DO)),
    ("base_after_to", _base_after(en.word_set("to"))),
    ("participle", _participle),
    ("passive", _passive),
    ("ing_after_be", _ing_after_be),
    ("overregular", _overregular),
    ("ed_spelling", _spelling("past")),
    ("ing_spelling", _spelling("ing")),
    ("s_spelling", _spelling("s")),
    ("could", _could),
    ("there_agrees", _there_agrees),
    ("agrees_subject", _agrees_subject),
    ("agrees", _agrees),
    ("past_did", _past_did),
    ("be_past", _be_past),
    ("past", _past),
    ("habit", _to_present),
    ("s_subject", _s_subject),
    ("s", _s),
    ("no_s_subject", _no_s_subject),
    ("no_s", _no_s),
)


def explain(original: str, corrected: str, lang: str) -> str:
    """What changed and why: "*go* → *went*: past simple, because of *yesterday*", edits joined by "; ".

    `lang` is a language tag; Spanish for `es` and `es-…`, English for anything else. Plain text with *word*
    emphasis, of bounded length. Raises nothing, whatever the two strings.
    """
    column = 1 if lang.lower().replace("_", "-").split("-")[0] == "es" else 0
    if original == corrected:
        return TEXTS["unchanged"][column]
    before, after = Sentence.of(original[:MAX_CHARS]), Sentence.of(corrected[:MAX_CHARS])
    if max(len(original), len(corrected)) > MAX_CHARS or not is_comparable(before, after):
        return TEXTS["long"][column]
    edits = find_edits(before, after)
    if not edits:
        return TEXTS["layout"][column]
    if len(edits) > MAX_EDITS:
        return TEXTS["long"][column]
    return "; ".join(_line(edit, key, slots, column) for edit, key, slots in _explained(edits))


def rules_applied(original: str, corrected: str) -> list[str]:
    """The keys of the rules that explain each edit, "" where none does."""
    return [key for _, key, _ in _explained(find_edits(Sentence.of(original), Sentence.of(corrected)))]


def _explained(edits: list[Edit]) -> list[tuple[Edit, str, Slots]]:
    """Each edit with the key of its text, "" for none; neighbours are one if a rule knows both."""
    explained: list[tuple[Edit, str, Slots]] = []
    while edits:
        for width in (3, 2, 1):
            edit = merged(edits[:width]) if len(edits) >= width else None
            answer = edit and _first_answer(edit, STRUCTURE if width > 1 else STRUCTURE + FORM)
            if edit and (answer or width == 1):
                explained.append((edit, *(answer or ("", {}))))
                edits = edits[width:]
                break
    return explained


def _first_answer(edit: Edit, rules: Iterable[tuple[str, Predicate]]) -> tuple[str, Slots] | None:
    for key, predicate in rules:
        if answer := predicate(edit):
            return key, {} if answer is True else answer
    return None


def _line(edit: Edit, key: str, slots: Slots, column: int) -> str:
    old, new = (f"*{_clipped(quote)}*" if quote else "–" for quote in edit.quotes)
    if not key:
        return f"{old} → {new}"
    clipped = {name: _clipped(text) for name, text in slots.items()}
    pieces = dict.fromkeys(_PIECES, "")
    for name in _PIECES:
        if clipped.get(name):
            own = {"irregular": {"forms": clipped[name]}}.get(name, {"word": clipped[name]})
            pieces[name] = TEXTS[name][column].format(**clipped | own)
    return f"{old} → {new}: {TEXTS[key][column].format(**clipped | pieces)}"


def _clipped(text: str) -> str:
    return text if len(text) <= _MAX_QUOTE else text[: _MAX_QUOTE - 1] + "…"
