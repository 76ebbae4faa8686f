"""The *-ing* form: after verbs and prepositions, in lists, and as a subject."""

from __future__ import annotations

from miniserve.english import grammar as en
from miniserve.english import times
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import ADJECTIVES, NOUN_VERBS, VERBS, word_set
from miniserve.english.rules.forms import (
    ACTIVITIES,
    BE_OR_GET,
    HARD,
    PEOPLE,
    SPANS,
    becomes_ing,
    describes,
    is_ing,
    verb_before,
)
from miniserve.english.subjects import INDEFINITE, PERSONS, is_finite
from miniserve.english.verbs import has_tag, positive, readings

_ING_OR_NOUN = word_set("admit deny risk postpone resist recommend stand")
_LIST_OF_ING = word_set("enjoy like love hate prefer mind avoid include")
# What takes the -ing form though its last word is *to*.
_TO_ING = ("look forward to", "used to", "object to", "addicted to", "in addition to")
_SOMEBODY = PEOPLE | PERSONS | INDEFINITE | (en.PRONOUNS - {"it"}) | word_set("who people that")
_NO_OBJECT = en.ADVERBS | en.PREPOSITIONS | word_set("early late outside inside alone up out down and") | {""}
_SPENDING = word_set("spend spends spent spending waste wastes wasted")
_BEFORE_CLAUSE = en.QUESTION_WORDS | word_set("sure that if whether")
# Phrases that the -ing form follows.
_ING_PHRASES = (
    "give up", "gives up", "gave up", "giving up", "given up", "can't help", "can't stand", "couldn't help",
    "couldn't stand", "feel like", "worth", "busy", "no good", "no use", "difficulty", "trouble",
)  # fmt: skip
# These an adjective or a noun may follow as well: *ended up hurt*, *carried on research*.
_GOING_ON = (
    "end up", "ended up", "ends up", "keep on", "kept on", "keeps on", "carry on", "carried on", "carries on",
    "no point in",
)  # fmt: skip
_TROUBLES = word_set("problems trouble difficulty difficulties fun")
_SOLVED = word_set(
    "solve discuss fix face deal tackle share resolve sort talk work report overcome address "
    "consider bring tell think "
)
_WENT_ON = ("go on", "goes on", "went on", "gone on")
# What, with its preposition, a verb follows rather than a noun: *tired of walking*.
_BEFORE_ING = word_set(
    "interested tired afraid good bad capable fond sick proud think thinks thought used instead"
)
_BY_DOING = word_set("cook walk run swim")  # *by cook at home*
# The preposition that these take before *-ing*, where Spanish has another or none.
_BEFORE_WHAT = {"succeed": "in", "insist": "on"}
_JUDGES = word_set("gives was wasn't helps requires keeps")
_LONGEST_ACTIVITY = 6  # words between the verb and what is said of it: *Eat late at night gives*
_BEHIND_AN_ACTIVITY = word_set(", but every last this yesterday") | {""}
_REMEMBERING = tuple((word,) for word in ("i", "we", "they", "don't", "can't", "still"))
_ACTIVITIES_AS_SUBJECTS = word_set("eat live learn read write sing")
_ADJECTIVES_IN_ING = word_set(
    "care move inspire welcome interest fill warm invite demand love charm surprise"
)


def _phrase_before(e: Edit, phrases: tuple[str, ...]) -> str:
    left = " ".join(("", *e.left[-3:]))
    return next((phrase for phrase in phrases if left.endswith(" " + phrase)), "")


def needs_doing(e: Edit) -> Slots | None:
    """*The bike needs to washing* → *The bike needs washing*; not *The school needs help*."""
    thing = en.last(e.left[:-1]) not in en.PRONOUNS - {"it"} | PERSONS | INDEFINITE
    ing = is_ing(en.first((*e.new, *e.right))) and en.last(e.old) not in NOUN_VERBS
    needs = "need" in readings(en.last(e.left)) and thing and ing
    return {"word": e.left[-1]} if needs and (e.old == ("to",) or becomes_ing(e)) else None


def ing_after(e: Edit) -> Slots | None:
    if e.old == ("to",) and not e.new and is_ing(en.first(e.right)):
        phrase = _phrase_before(e, _ING_PHRASES + _GOING_ON)  # *can't stand to listening*
        return {"word": phrase} if phrase else None
    if not becomes_ing(e):
        return None
    if e.old[0] == "to" and en.last(e.left) == "stand":  # *can't stand to see him cry*
        return None
    noun = e.old[-1] in NOUN_VERBS and en.first(e.right) not in en.DETERMINERS | en.OBJECTS
    if (verb := verb_before(e, en.ING_VERBS)) and not (noun and readings(verb).keys() & _ING_OR_NOUN):
        return {"word": verb}
    if phrase := _phrase_before(e, _ING_PHRASES):
        return {"word": phrase}
    typed = en.last(e.old)
    base = typed in VERBS - NOUN_VERBS - ADJECTIVES and readings(typed)[typed] == {"base"}
    if (phrase := _phrase_before(e, _GOING_ON)) and (e.old[0] == "to" or base):
        return {"word": phrase}
    spent = en.any_of(e.left[-5:], _SPENDING) if en.last(e.left) in SPANS else ""
    return {"word": f"{spent} {e.left[-1]}"} if spent else None


def cant_help(e: Edit) -> Slots | None:
    """*couldn't help to laugh* → *couldn't help laughing*."""
    return _ing_after_phrase(e, "help")


def cant_stand(e: Edit) -> Slots | None:
    """*can't stand to listening* → *can't stand listening*."""
    return _ing_after_phrase(e, "stand")


def _ing_after_phrase(e: Edit, last: str) -> Slots | None:
    slots = ing_after(e)
    return slots if slots and slots["word"].endswith(f"n't {last}") else None


def have_trouble(e: Edit) -> Slots | None:
    """*had problems for find it* → *had problems finding it*; *I have problems to solve* is right."""
    noun, had = en.last(e.left), any("have" in readings(word) for word in e.left[-5:])
    if noun not in _TROUBLES or not had or en.last(e.left[:-1]) in en.DETERMINERS:
        return None
    link = en.first(e.old) if en.first(e.old) in {"to", "for"} else ""
    doing = e.old[1:] if link else e.old
    ing = (not doing and not e.new and is_ing(en.first(e.right))) or (
        len(e.new) == 1 and e.new[0].endswith("ing") and en.forms_of_one_verb(doing, e.new)
    )
    meant = readings(en.first((*doing, *e.right))).keys()
    to_be_done = link != "for" and noun == "problems" and not _SOLVED.isdisjoint(meant)
    return {"word": f"have {noun}"} if ing and e.old and not to_be_done else None


def went_on(e: Edit) -> Slots | None:
    """*went on talk* → *went on talking*; *went on to thank* and *went on strike* are right."""
    phrase = _phrase_before(e, _WENT_ON)
    return {"word": phrase} if phrase and becomes_ing(e) and e.old[0] != "to" else None


def list_form(e: Edit) -> Slots | None:
    """*I enjoy reading, swimming and cook* → *… and cooking*, *can dance, sang and play* → *…, sing and*."""
    if not en.opens_list_item(e):
        return None
    third = has_tag(en.first(e.old), "s") and en.other_verb_of_list(e)
    if en.becomes(e, "base") and (is_ing(e.old[0]) or third):
        heads = [k for k, word in enumerate(e.left) if word in VERBS and e.left[k - 1 : k] and k]
        hung = [k for k in heads if e.left[k - 1] in en.MODALS | {"to"}]
        free = hung and not any(map(is_finite, e.left[hung[-1] + 1 :]))
        return {"word": e.left[hung[-1]]} if free else None
    noun = en.last(e.old) in NOUN_VERBS and en.first(e.right) not in en.DETERMINERS | {"for", "with"}
    if noun or not becomes_ing(e):  # *We love skiing and travel*
        return None
    same = [k for k, word in enumerate(e.left) if is_ing(word)]
    verb = e.left[same[0] - 1] if same and same[0] else ""
    taken = readings(positive(verb)).keys() & _LIST_OF_ING or verb in en.PREPOSITIONS
    typed = readings(en.last(e.old)).get(en.last(e.old), frozenset())
    # *They look happy* is another verb, *open* in *caring, loving and open* none.
    acts = all(readings(e.left[k]).keys().isdisjoint(en.FEELINGS | _ADJECTIVES_IN_ING) for k in same)
    known = e.old[-1] in VERBS - ADJECTIVES and typed == {"base"}
    taken = taken or (verb in en.BE and len(same) > 1 and known and acts)
    taken = taken and same[0] > 1  # *Avoid smoking and eat more fruit*
    return {"word": e.left[same[-1]]} if taken and not any(map(is_finite, e.left[same[0] :])) else None


def ing_after_to(e: Edit) -> Slots | None:
    """*look forward to see* → *look forward to seeing*."""
    left = " ".join(e.left[-4:])
    word = next((phrase for phrase in _TO_ING if left.endswith(phrase.split(" ", 1)[-1])), "")
    if word == "used to":
        aux = en.last(en.skip(e.left[:-2], en.ADVERBS))
        if positive(aux) not in BE_OR_GET:
            return None
        word = "be used to" if positive(aux) in en.BE | {"'s", "been"} else "get used to"
        if word == "be used to" and _serves(e):
            return None
    new = e.new[-1:]
    fits = bool(new) and new[0].endswith("ing") and en.forms_of_one_verb(e.old, new)
    fits &= not en.opens_with_relative(e.left)
    if word == "be used to" and "there" in e.left[-5:]:
        return None  # *There's used to be one* lost something else
    return {"word": word} if word and fits else None


def _serves(e: Edit) -> bool:
    """*Wooden spoons are used to stir the sauce*: a thing and what is done with it; not *to get up early*."""
    who = en.last(en.skip(en.skip(e.left[:-2], en.ADVERBS)[:-1], en.ADVERBS))
    return who not in _SOMEBODY and en.first(e.right) not in _NO_OBJECT


def ing_after_preposition(e: Edit) -> Slots | None:
    word = en.last(e.left)
    meant = en.last(e.left[:-1]).endswith("ing") or en.last(e.left[:-1]) in _BEFORE_ING
    kept = {"prevent", "stop"} & readings(en.last(e.left[:-2])).keys() and word == "from"
    placed = en.first(e.right) in en.DETERMINERS | en.PREPOSITIONS
    meant |= word == "by" and en.first(e.old) in _BY_DOING and placed
    meant |= bool(kept) and en.last(e.left[:-1]) in en.OBJECTS  # *prevented us from playing*
    if word == "for" and en.last(e.left[:-1]) in {"out", "here", "there", "back", "home"} and len(e.old) == 1:
        return None  # *I'm going out for buy milk* is *to buy*
    if e.left[-2:-1] == ("those",):
        return None  # *Those with a card go in free, those without have to pay*
    noun = (
        len(e.old) == 1
        and e.old[0] in NOUN_VERBS
        and en.first(e.right) not in en.DETERMINERS | en.OBJECTS
        and not meant
    )
    # *went on to thank*, *about to go*
    went_on = e.old[:1] == ("to",) and (e.left[-2:-1] == ("went",) or (word == "about" and not meant))
    went_on |= e.old[:1] == ("to",) and word == "for" and not meant  # *for to see it*
    if e.old == ("to",) and not e.new and is_ing(en.first(e.right)):  # *instead of to calling*
        went_on |= word in {"on", "in"}  # *moved on to teaching*, *gave in to smoking*
        return {"word": word} if word in en.PREPOSITIONS and not went_on else None
    kept = went_on or describes(e)
    fits = word in en.PREPOSITIONS or (word == "besides" and e.old[:1] == ("to",))
    fits = fits and becomes_ing(e)
    return {"word": word} if fits and not (noun or kept or en.opens_with_relative(e.left)) else None


def right_preposition(e: Edit) -> Slots | None:
    """*succeeded to get it* → *succeeded in getting it*."""
    verb = next(iter(readings(en.last(e.left)).keys() & _BEFORE_WHAT.keys()), "")
    swapped = e.old[:1] == ("to",) and e.new[:1] == (_BEFORE_WHAT.get(verb, ""),)
    doing = is_ing(en.last(e.new)) and en.forms_of_one_verb(e.old[1:], e.new[1:])
    aim = e.left[-2:-1] in (("only",), ("must",), ("to",))  # *only insisted to annoy me*
    return {"word": f"{verb} {e.new[0]}"} if swapped and doing and not aim else None


def remember_doing(e: Edit) -> bool:
    """*I don't remember to meet you last year* → *remember meeting you*; *I remembered to lock it* is
    right."""
    if e.old[:1] != ("to",) or not becomes_ing(e) or e.is_question:
        return False
    remembers = e.left[-1:] == ("remember",) and e.left[-2:-1] in _REMEMBERING
    never = e.left[-2:] == ("never", "forget") and e.left[-3:-2] in (("will",), ("'ll",))
    clause = not {"that", "which", "who", "when"}.isdisjoint(e.right) or any(map(is_finite, e.right))
    once = " ".join(e.right).find("for the first time") >= 0
    return (remembers or never) and not clause and (bool(times.find_time(times.FINISHED, e)) or once)


def go_doing(e: Edit) -> Slots | None:
    """*went to fishing* → *went fishing*; *went to fishing villages* is right."""
    gone = e.old == ("to",) and not e.new and "go" in readings(en.last(e.left))
    doing = gone and en.first(e.right) in ACTIVITIES
    ends = en.first(e.right[1:]) in en.PREPOSITIONS | _BEHIND_AN_ACTIVITY
    paid = not {"of", "after", "from", "money", "pay", "prize", "medal"}.isdisjoint(e.left)
    return {"word": f"{e.left[-1]} {e.right[0]}"} if doing and ends and not paid else None


def _is_judged(e: Edit) -> bool:
    """*Eat late at night gives me nightmares*: what an activity does; not *Read what she gives you*."""
    soon = next((k for k, word in enumerate(e.right[:_LONGEST_ACTIVITY]) if word in _JUDGES), 0)
    between = e.right[:soon]
    own = (en.OPENERS | en.PRONOUNS | {",", "that", "whatever", "whoever"}).isdisjoint(between)
    named = any(word[0].isupper() for word in e.corrected.words[e.j2 : e.j2 + soon])
    hard = en.first(en.skip(e.right[soon + 1 :], en.DEGREE)) in HARD | {"good", "fun"}
    judged = soon > 0 and own and not named and (e.right[soon] not in {"was", "wasn't"} or hard)
    return judged and e.old[-1:] != () and e.old[-1] in _ACTIVITIES_AS_SUBJECTS


def ing_subject(e: Edit) -> bool:
    """*Smoke is bad* → *Smoking is bad*."""
    placed = en.first(e.right) in {"in", "on", "at", "for", "of", "from"}  # *Rain in summer is good for us*
    noun = en.last(e.old) in NOUN_VERBS and (
        placed or not {"is", "takes", "can", "makes"}.isdisjoint(e.right[:1])
    )
    noun |= en.last(e.old) not in VERBS
    noun &= en.first(en.skip(e.right[1:], frozenset({"not"}))) not in {"forbidden", "prohibited", "allowed"}
    has_verb = bool(en.any_of(e.right, frozenset({"is", "takes", "can", "makes", "means", "isn't"})))
    good = en.first(en.skip(e.right[1:], en.DEGREE)) in en.BEFORE_TO | {"excellent", "healthy", "fun"}
    noun &= not (e.old == ("swim",) and e.right[:1] == ("is",) and good)  # nobody says *Swim is good*
    has_verb |= _is_judged(e)
    order = en.first(e.right) in _BEFORE_CLAUSE  # *Make sure the battery is charged*
    return not e.left and becomes_ing(e) and has_verb and not noun and not order
