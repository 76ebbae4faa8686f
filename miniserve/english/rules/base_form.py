"""The base form: after modals and *do*, after *let* and *see*, after *to*, and in orders."""

from __future__ import annotations

from miniserve.english import grammar as en
from miniserve.english import times
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import VERBS, word_set
from miniserve.english.rules.forms import ACTIVITIES, BE_OR_GET, NOT_VERBS, describes
from miniserve.english.rules.rule import Predicate
from miniserve.english.subjects import INDEFINITE, PERSONS
from miniserve.english.verbs import IRREGULAR, positive, readings

_LET = word_set("let lets make makes made")
_SAW = word_set("saw heard watched noticed felt")
_AIMS = word_set("say tell talk speak discuss ask get give collect return borrow pick buy")  # *saw her to …*
_ASKING = word_set("can could would should must")
_NO_TO = word_set("gonna gotta wanna lets")  # as text messages write them
_SENSES = word_set("see saw seen hear heard watch watched notice noticed feel felt")
_TO_OBJECT = word_set("object objected forward addicted opposed accustomed")
_PERFECT_MODALS = word_set("should shouldn't must might may could would")


def _no_to(e: Edit, governors: frozenset[str]) -> str:
    """The auxiliary before a *to* that went."""
    gone = en.first(e.old) == "to" and "to" not in e.new and len(e.old) <= 2
    verb_follows = en.first((*e.new, *e.right)) not in NOT_VERBS
    last = en.governor(e)
    if last == "will" and en.last(e.left[:-1]) in en.DETERMINERS:
        return ""  # *lost the will to live*
    return last if gone and verb_follows and positive(last) in governors else ""


def modal_no_to(e: Edit) -> Slots | None:
    aux = _no_to(e, en.MODALS | en.DO)
    gone = e.old == ("to",) and not e.new
    who = en.last(e.left[:-1]) in en.PRONOUNS and en.last(e.left[:-2]) in {"as", "all", "than", "what"}
    if gone and who and en.last(e.left) == "should":
        return None  # *We aren't doing as much as we should to stop it*
    if not aux and gone and en.last(e.left) in {"you", "i", "we"} and en.first(e.right) in VERBS:
        aux = en.any_of(e.left[-2:-1], _ASKING)  # *can you to pick me up*, with or without a mark
    if not aux and gone:
        aux = en.any_of(e.left[-1:], _NO_TO)
    return {"aux": aux} if aux else None


def base_after_let(e: Edit) -> Slots | None:
    """*let me to go*, *make him cries*, *see her leaves* → base form."""
    to_gone = e.old == ("to",) and not e.new
    fits = to_gone or bool(en.becomes(e, "base"))
    made_it = en.last(e.left) == "it" and "make" in readings(en.last(e.left[:-1]))
    if to_gone and made_it and e.right[:1] in (("work",), ("school",)):
        return None  # *I made it to work on time*
    someone = e.left[-1:] and (
        e.left[-1] in en.OBJECTS | INDEFINITE or (len(e.left) > 2 and e.left[-2] in en.DETERMINERS)
    )
    before = e.left[-2:-1] if e.left[-1:] and e.left[-1] in en.OBJECTS | INDEFINITE else e.left[-3:-2]
    seen = to_gone and en.looks_like_verb(e.right) and en.first(e.right) not in _AIMS
    seen &= en.last(e.left) in en.OBJECTS | PERSONS | INDEFINITE
    if en.last(e.left) in INDEFINITE and not (seen and en.last(e.left) in {"someone", "somebody"}):
        return None  # *made something to eat*
    running = en.first(e.old).endswith("ing")  # *saw him running* is right
    senses = frozenset() if running else _SENSES if not to_gone else _SAW if seen else frozenset()
    verb = en.any_of(before, _LET | senses)
    return {"word": verb} if someone and verb and fits else None


def base_after_lets(e: Edit) -> bool:
    """*let's to go*, *let's going* → *let's go*."""
    return e.left[-2:] == ("let", "'s") and (e.old[:1] == ("to",) or bool(en.becomes(e, "base")))


def base_after_senses(e: Edit) -> Slots | None:
    """*saw him to put it away* → *saw him put it away*."""
    slots = base_after_let(e)
    return slots if slots and slots["word"] in _SENSES else None


def base_after_rather(e: Edit) -> Slots | None:
    last = en.last(en.skip(e.left, frozenset({"not"})))
    word = {"rather": "would rather", "better": "had better"}.get(last, "") if e.left[1:] else ""
    to_gone = e.old[:1] == ("to",) and "to" not in e.new
    if word == "had better" and not {"be", "is", "was", "'s"}.isdisjoint(e.left[-3:]):
        return None  # *It would be better not to tell her*
    return {"word": word} if word and (to_gone or en.becomes(e, "base")) else None


def modal_s(e: Edit) -> Slots | None:
    modal = en.first(e.new)
    return {"base": modal} if modal in en.MODALS and e.old == (modal + "s",) and len(e.new) == 1 else None


def base_after_do(*forms: str) -> Predicate:
    """*didn't went* → *didn't go*."""

    def rule(e: Edit) -> Slots | None:
        aux = en.governor(e) if en.becomes(e, "base") else ""
        if aux == "" and e.left[-2:] == ("do", "you") and en.becomes(e, "base"):  # *hey do you knows it*
            aux = "do"
        if e.old == ("did",) and e.right[:1] == ("not",):
            return None  # *What he did did not surprise us*
        return {"aux": aux} if positive(aux) in forms else None

    return rule


def base_after_modal(e: Edit) -> Slots | None:
    """*can swims* → *can swim*; not *should told me yesterday*, which is *should have told*."""
    aux, forms = en.governor(e), en.verb_forms(e)
    if en.last(e.left) in _NO_TO and en.becomes(e, "base"):
        return {"aux": en.last(e.left)}  # *gonna missing it*
    if forms is None or not en.becomes(e, "base") or positive(aux) not in en.MODALS:
        return None
    meant = "past" in forms[1] and aux in _PERFECT_MODALS and e.new != ("have",)
    evidence = times.past_evidence(e) if meant else {}
    like = evidence.get("like") if aux not in {"would", "could"} else ""
    return None if evidence.get("because") or like else {"aux": aux}


def base_after_order(e: Edit) -> bool:
    """*in order to repairing* → *in order to repair*."""
    return e.left[-3:] == ("in", "order", "to") and en.first(e.old).endswith("ing") and base_of_to(e)


def base_of_to(e: Edit) -> bool:
    """*came to saw me* → *came to see me*; not after a *to* that is a preposition: *object to being*."""
    used = e.left[-2:-1] == ("used",) and bool(en.any_of(e.left[-4:-2], BE_OR_GET))
    preposition = used or not _TO_OBJECT.isdisjoint(e.left[-2:-1])
    base = en.becomes(e, "base")
    known = base in VERBS | IRREGULAR.keys() or en.last(e.old).endswith("ed")  # *parties*
    is_verb = bool(base) and known and (base in IRREGULAR or not describes(e))  # *increased sales*
    goes = "go" in readings(en.last(e.left[:-1])) and en.last(e.old) in ACTIVITIES  # *we go to shopping*
    main = e.old == ("has",) and (
        en.opens_with_relative(e.left) or not {"who", "that"}.isdisjoint(e.left[1:3])
    )
    # *The dentist I'm going to has to call me*, *anyone who wants to has to tell me*
    return en.governor(e) == "to" and is_verb and not (preposition or goes or main)


def base_of_to_ing(e: Edit) -> bool:
    """*was about to leaving* → *was about to leave*."""
    return en.last(e.old).endswith("ing") and base_of_to(e)


def base_after_to(e: Edit) -> Slots | None:
    """*want to goes* → *want to go*."""
    before = en.last(e.left[:-1])
    takes_to = readings(before).keys() & en.TO_VERBS or before == "able"
    return {"aux": f"{before} to"} if takes_to and base_of_to(e) else None


def base_after_going_to(e: Edit) -> bool:
    """*is going to rains* → *is going to rain*."""
    return e.left[-2:-1] == ("going",) and base_of_to(e)


def _asks_to(e: Edit) -> bool:
    """*Please to send it* → *Please send it*."""
    return e.old == ("to",) and not e.new and e.left in (("please",), ("please", "do"))


def imperative(e: Edit) -> bool:
    """*Please sitting down* → *Please sit down*, *Don't to be late* → *Don't be late*."""
    if _asks_to(e):
        return True
    opens = not en.skip(e.left, word_set("please and then ,"))
    return opens and bool(en.becomes(e, "base")) and not e.is_question and e.left[:1] == ("please",)


def imperative_not(e: Edit) -> bool:
    """*Please doesn't wait* → *Please don't wait*."""
    never = e.old == ("doesn't",) and en.first(e.right) == "be" and not e.left and not e.is_question
    return (imperative(e) or never) and e.new == ("don't",)
