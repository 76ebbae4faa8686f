"""Questions, negatives, and the auxiliaries that they need."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from miniserve.english import grammar as en
from miniserve.english import times
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import ADJECTIVES, VERBS, word_set
from miniserve.english.rules.forms import RELATIVES, is_ing
from miniserve.english.subjects import TIMES, is_finite
from miniserve.english.verbs import has_tag, positive, readings

_NO = frozenset({"no", "not"})
_GIVEN = word_set("give tell offer show ask send teach pay lend promise")
_NEVER_DONE = word_set("arrive sleep stay go come happen die live work run fall sit")
_INVERTS = frozenset(
    "never|rarely|seldom|hardly|hardly ever|scarcely|not only|no sooner|only then|under no circumstances|"
    "at no time|in no way|on no account|little|never before|never again|never in my life|only now|only later|"
    "not once|not for a moment|scarcely ever|at no point|very rarely|so rarely|only recently|not until then|"
    "only in this way|only after that".split("|")
)
_FRONTED = {("not", "until"), ("not", "since"), ("only", "in"), ("only", "on"), ("only", "at")}
_JOINS = word_set(", ; : and but because so that")
_LONGEST_ONLY = 5  # words of what *only after* names: *the long meeting*
_AMOUNT = word_set("lot most world")
_QUOTES = frozenset("\"“”'‘’-–—")  # noqa: RUF001
# What somebody looks or becomes he is: *She looks ill, but I'm not* is right.
_BECOMING = word_set(
    "look seem feel sound appear get become grow turn stay remain think call consider find make name say "
    "know believe keep leave marry smell taste go live have be do open break close shut finish end start "
    "begin change die stop continue"
)
_STATE_VERBS = word_set("know leave go live have believe")  # which do take *do* of others
_HOW_ONE_IS = word_set("late early alone first last away abroad together asleep awake black white raw")
_BE_HOW = word_set(
    "angry hungry thirsty nervous sad ill busy happy ready single tall shy from in good fond keen afraid "
    "interested worried allergic proud married tired at"
)
_LONGEST_WHO = 4  # words: *both of my sisters*
_ASKED = word_set("ask asks asked asking wonder wonders wondered know")
_LONGEST_QUESTION = 3  # words before the subject: *how many languages*
_LONGEST_TAG = 3  # words and their comma


def _moved(before: tuple[str, ...], after: tuple[str, ...]) -> str:
    """The auxiliary when `after` is `before` with its last word, an auxiliary, put first."""
    if len(before) < 2 or before[:-1] != after[1:]:
        return ""
    old, new = positive(before[-1]), positive(after[0])
    same = old == new or any({old, new} <= verb for verb in (en.BE, en.HAVE, en.DO))
    return after[0] if new in en.AUXILIARIES and same else ""


def inversion(e: Edit) -> Slots | None:
    aux = _moved(e.old, e.new)
    return {"aux": aux} if aux and e.is_question and _is_one_subject(e) else None


def _is_one_subject(e: Edit) -> bool:
    """Not *Who else is there?*, *Do you know where he is?*, *If you and I are late, …?*, *You are, right?*"""
    told = en.last(e.left) in en.QUESTION_WORDS | {"if"} and not en.ASKING.isdisjoint(e.left)
    asked = en.first(e.left) in en.QUESTION_WORDS
    tag = "," in e.right[-_LONGEST_TAG:] and not asked  # *Why you are crying, sweetheart?*
    if e.old[0] in en.PREPOSITIONS | {"else"} or told or tag or not (en.OPENERS | {","}).isdisjoint(e.old):
        return False
    asks = not e.left or (e.left[0] in en.QUESTION_WORDS and len(e.left) <= _LONGEST_QUESTION)
    return asks or {"and", "or"}.isdisjoint(e.old)


def inversion_agrees(e: Edit) -> Slots | None:
    """*Where you was?* → *Where were you?*"""
    slots = inversion(e)
    is_other = slots and positive(e.old[-1]) != positive(e.new[0]) and positive(e.new[0]) in en.BE
    return {**slots, "subject": " ".join(map(en.display, e.old[:-1]))} if slots and is_other else None


def inversion_after_neither(e: Edit) -> Slots | None:
    """*…, and neither I can* → *…, and neither can I*; not *Neither you nor I can*."""
    aux = _moved(e.old, e.new)
    if not aux or en.last(e.left) not in {"neither", "nor"} or e.new[1] not in en.PRONOUNS | en.DETERMINERS:
        return None
    joined = e.left[-2:-1] in ((",",), ("and",)) and "neither" not in e.left[:-1]
    return {"aux": aux, "word": e.left[-1]} if joined else None


def inversion_after_never(e: Edit) -> Slots | None:
    """*Never I have seen it* → *Never have I seen it*."""
    aux, front = _moved(e.old, e.new), _front(e.left)
    word = " ".join(front)
    only = _is_fronted(front) and not _inverts_later(e)
    if (word not in _INVERTS and not only) or (word == "little" and aux):  # not *Little she has said is true*
        return None
    subject = en.first((*e.new[1:], *e.right))
    whole = word != "not only" or _adds(e.right)  # not *Not only children like it*
    named = subject in en.PRONOUNS or (subject in en.DETERMINERS and whole)
    named |= _is_name(e) and whole and word != "little"
    done = has_tag(subject, "participle") and not named
    day = word == "never" and subject in {"a", "an"}
    later = len(front) < len(e.left) and not named  # *speaks four languages and never loses*
    if done or day or later or (word == "not once" and subject == "you"):
        return None  # *Rarely visited towns*, *Never a day goes by*, *Not once you know him*
    if not aux and named and en.first(e.new) in en.DO:  # *Rarely we see it* → *Rarely do we see it*
        verb = en.forms_of_one_verb(e.old[-1:], e.new[-1:]) and e.old[:-1] == e.new[1:-1]
        aux = e.new[0] if (len(e.new) == 1 and not e.old) or (verb and len(e.old) > 1) else ""
        knew = readings(en.last(e.new)).keys() & {"know", "realise", "realize", "suspect", "think", "imagine"}
        aux = aux if word != "little" or knew else ""
    return {"aux": aux, "word": word} if aux else None


def _front(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of the clause: *never* of *It was late and never*."""
    cut = max((k + 1 for k, word in enumerate(words) if word in _JOINS), default=0)
    while cut < len(words) and (words[cut] == "then" or not words[cut][0].isalnum()):
        cut += 1
    return words[cut:]


def _is_fronted(words: tuple[str, ...]) -> bool:
    """*only after the meeting*, *not until yesterday*, *only in London*: a time or a place, and no clause."""
    opens, what = words[:2], words[2:]
    if opens == ("only", "after"):
        return _is_noun_phrase(what) or what == ("that",)
    if what[:1] == ("after",) and opens == ("not", "until"):
        return _is_noun_phrase(what[1:])
    short = 0 < len(what) <= len(("the", "end", "of", "may"))
    clause = any(map(is_finite, what)) or not (en.PRONOUNS | en.OPENERS).isdisjoint(what)
    return opens in _FRONTED and short and not clause and what[-1] not in en.PREPOSITIONS | en.DETERMINERS


def _is_name(e: Edit) -> bool:
    """Whether the subject behind the auxiliary is written with a capital letter."""
    k = e.j1 + 1
    return k < len(e.corrected.words) and e.corrected.words[k][0].isupper()


def _adds(words: tuple[str, ...]) -> bool:
    """*… but she also*: then *not only* is said of what was done, not of who did it."""
    return not {"also", "too"}.isdisjoint(words) and not en.PRONOUNS.isdisjoint(words)


def _is_noun_phrase(words: tuple[str, ...]) -> bool:
    """*the long meeting*; not *he had gone*, nor *the years we lived there*."""
    short = 1 < len(words) < _LONGEST_ONLY and words[0] in en.DETERMINERS
    return short and words[-1] not in en.PREPOSITIONS and not any(map(is_finite, words))


def _inverts_later(e: Edit) -> bool:
    """*Only after the years we lived there were we happy*."""
    subjects = en.PRONOUNS | en.DETERMINERS
    return any(positive(aux) in en.AUXILIARIES and who in subjects for aux, who in pairwise(e.right))


def indirect(e: Edit) -> bool:
    """*know where does he work* → *know where he works*, *know where is he* → *know where he is*."""
    words = [*e.left]
    asked = next(
        (k for k in range(len(words) - 1, 0, -1) if words[k] in en.QUESTION_WORDS | {"if", "whether"}), 0
    )
    if not asked or en.ASKING.isdisjoint(words[:asked]):
        return False
    passive = any(
        "participle" in tags and "base" not in tags for tags in readings(en.first(e.old[1:])).values()
    )
    if not _AMOUNT.isdisjoint(e.new):
        return False  # *know what means a lot to you*
    if passive and words[asked] in {"what", "who"} and en.first(e.old) in en.BE:
        return False  # *know what was hidden there*
    if e.old[1:] == ("you",) and "s" in readings(e.old[0]).get(en.last(e.new), ()):
        return False  # *know what time suits you*
    undone = en.first(e.old) in en.DO and e.old[1:-1] == e.new[:-1] and len(e.old) > len(e.new)
    moved = bool(_moved(e.new, e.old)) or (
        len(e.old) > 1 and e.old[1:] == e.new[:-1] and is_finite(e.new[-1])
    )
    swapped = len(e.old) > 1 and en.forms_of_one_verb(e.old[:1], e.new[-1:]) and e.old[1:] == e.new[:-1]
    swapped = swapped and positive(en.last(e.left)) not in en.AUXILIARIES  # *know who is driving this car*
    return undone or moved or swapped


def indirect_if(e: Edit) -> bool:
    """*asked me did I know him* → *asked me if I knew him*."""
    asked = not _ASKED.isdisjoint(e.left[-3:]) and (en.last(e.left) in en.OBJECTS | _ASKED)
    opened = en.first(e.old) in en.DO and en.first(e.new) in {"if", "whether"}
    words = e.corrected.words
    k = e.j1 + 1
    subject = (
        e.corrected.keys[k] in en.PRONOUNS | en.DETERMINERS or words[k][0].isupper()
        if k < len(words)
        else False
    )
    return asked and opened and subject and e.old[1:-1] == e.new[1:-1]


def indirect_do(e: Edit) -> Slots | None:
    """*know where does he work* → *know where he works*."""
    aux = en.any_of(e.old, en.DO)
    gone = indirect(e) and aux and not en.any_of(e.new, en.DO)
    verb = next((word for word in (*e.new, *e.right)[1:5] if readings(word).keys() & VERBS), "")
    if aux == "did" and verb in VERBS and not has_tag(verb, "past"):
        return None  # *She asked me where did I live*: lived
    said = " ".join(e.corrected.words[e.j1 : max(e.j2, e.j1 + 2)])
    return {"aux": aux, "word": said} if gone else None


def subject_question(e: Edit) -> Slots | None:
    asker = en.first(e.left) in {"who", "what", "which"} or e.left[:2] == ("how", "many")
    asker &= not en.any_of(e.left, en.AUXILIARIES)
    verb_follows = en.first((*e.new, *e.right)) not in en.PRONOUNS | en.PREPOSITIONS | en.DETERMINERS
    undone = en.any_of(e.old, en.DO) and not en.any_of(e.new, en.AUXILIARIES) and len(e.new) < len(e.old) <= 2
    return {"word": " ".join(e.left)} if asker and verb_follows and undone and e.is_question else None


def no_do(e: Edit) -> Slots | None:
    if not en.any_of(e.old, en.DO) or en.any_of(e.new, en.DO):
        return None
    aux, was = positive(en.any_of(e.new, en.MODALS | en.BE)), positive(en.any_of(e.old, en.MODALS | en.BE))
    same = aux == was or {aux, was} <= en.BE or {aux, was} == {"can", "could"}
    return {"aux": "be" if aux in en.BE else aux} if aux and was and same else None


def be_to_do(e: Edit) -> Slots | None:
    aux = en.any_of(e.new, en.DO)
    swapped = en.any_of(e.old, en.BE) and not en.any_of(e.old, en.DO) and not en.any_of(e.new, en.BE)
    if _was_done(e):
        return None
    auxiliary = e.is_question or positive(aux) != aux or "not" in (*e.new, *e.right[:1])
    verb = next((word for word in (*e.new, *e.right) if word in VERBS and positive(word) not in en.DO), "")
    done = swapped and auxiliary and len(e.old) <= 3 and "there" not in (*e.new, *e.old)
    is_open = verb in ADJECTIVES and verb in e.right  # *Why was the windows open?*
    return {"aux": aux, "word": verb} if aux and done and verb and not is_open else None


def be_doing_to_do(e: Edit) -> Slots | None:
    """*Are you believing in ghosts?* → *Do you believe in ghosts?*: a state."""
    slots = be_to_do(e)
    typed = any(is_ing(word) for word in (*e.old, *e.was_right[:2]))
    return {"base": slots["word"]} if slots and typed and slots["word"] in en.STATIVES else None


def _was_done(e: Edit) -> bool:
    """Whether *be* and a participle were typed, rightly: *They were not warned*; not *weren't arrived*."""
    skipped = en.ADVERBS | {"not"} | (en.PRONOUNS if e.is_question else frozenset())
    typed, behind = (*en.skip([*e.old[1:], *e.was_right], skipped), "", "")[:2]
    known = {base: tags for base, tags in readings(typed).items() if base in VERBS}
    done = any("participle" in tags for tags in known.values()) and not known.keys() & _NEVER_DONE
    if known.keys() & (_GIVEN | {"hurt", "hit"}):
        return done
    written = [word for word in e.original.words if word.lower() == behind]
    thing = behind in en.DETERMINERS | en.OBJECTS or bool(written and written[0][0].isupper())
    return done and not any("base" in tags for tags in known.values()) and not thing


def do_to_be_ing(e: Edit) -> Slots | None:
    """*doesn't working* → *isn't working*."""
    behind = en.skip(e.right, en.ADVERBS)[: 4 if e.is_question else 1]
    is_ing = any("ing" in tags for word in behind for base, tags in readings(word).items() if base in VERBS)
    return do_to_be(e) if is_ing else None


def do_to_be(e: Edit) -> Slots | None:
    """*Do you tired?* → *Are you tired?*"""
    aux = en.any_of(e.new, en.BE)
    swapped = en.any_of(e.old, en.DO) and not en.any_of(e.old, en.BE) and not en.any_of(e.new, en.DO)
    if (e.is_question and en.last(e.left) == ",") or en.last(e.left) in {"so", "neither", "nor"}:
        return None  # a tag, or *so did my brother*
    ends = en.first(e.right) in {"", ","} or e.right == ("at", "all")
    if not e.is_question and ends and not e.old[1:]:
        return None  # *but I don't* takes up a verb
    verb = en.first(en.skip([*e.old[1:], *e.was_right], en.ADVERBS))
    if "use" in e.was_right[:3]:
        return None  # *Didn't there use to be a cinema?*
    if verb in VERBS and "base" in readings(verb)[verb] and not times.now_marker(e):
        return None  # *doesn't open* is right as it stands
    asked = e.is_question and any(word.endswith("ing") for word in e.right[:5])
    if asked and not any(word.endswith("ing") for word in e.was_right[:5]) and not times.now_marker(e):
        return None  # *Does he still lives there?*
    if (
        not e.is_question
        and e.old in (("do",), ("does",), ("did",))
        and not (_describes(e.right) or en.first(e.right).endswith("ing"))
    ):
        return None  # *It does dark beers and ales*
    return {"aux": aux} if aux and swapped and len(e.old) <= 2 and len(e.new) <= 2 else None


def _describes(right: tuple[str, ...]) -> bool:
    """*able to come*, *tired today*: an adjective, and no noun behind it."""
    what, behind = (*en.skip(right, en.ADVERBS | en.DEGREE), "", "")[:2]
    ends = en.PREPOSITIONS | en.OPENERS | en.ADVERBS | TIMES | word_set("and or to all")
    return what in ADJECTIVES | en.BEFORE_TO | en.STATES.keys() and (not behind.isalpha() or behind in ends)


def tag(e: Edit) -> Slots | None:
    """*You are from Italy, isn't it?* → *…, aren't you?*"""
    at_the_end = e.is_question and len(e.right) <= 2 and "," in e.left[-3:] and len(e.left) > 2
    aux = en.any_of(e.new, en.AUXILIARIES) or en.any_of(e.left[-1:], en.AUXILIARIES)
    who = en.first([word for word in (*e.new, *e.right) if word in en.PRONOUNS | {"there"}])
    if "'s" in e.left and len(e.old) == 1 and positive(e.old[0]) in {"is", "has"}:
        return None  # *She's finished, hasn't she?*
    negated = any(positive(word) in en.DO and positive(word) != word for word in e.left)
    other = negated and positive(aux) not in en.DO  # *It doesn't open, is it?*
    return {"aux": f"{aux} {who}"} if at_the_end and aux and who and not other else None


def tag_do(e: Edit) -> Slots | None:
    """*She works here, no?* → *…, doesn't she?*: there is no auxiliary that the tag could take up."""
    slots = tag(e)
    words = en.skip(e.left, en.ADVERBS)
    comma = len(words) - 1 - words[::-1].index(",") if "," in words else 0
    before = words[:comma]
    verb = next((word for word in before[1:] if _is_main_verb(word)), "")
    if verb in en.HAVE and before[before.index(verb) + 1 :][:1] == ["to"]:  # *has to* takes *do*
        before, verb = [word for word in before if word != verb], f"{verb} to"
    plain = slots and verb and not en.any_of(before, en.AUXILIARIES)
    return {**slots, "verb": verb} if slots and plain and en.any_of(slots["aux"].split(), en.DO) else None


def tag_did(e: Edit) -> Slots | None:
    """*You locked it last night, don't you?* → *…, didn't you?*: the tense of the verb."""
    slots = tag_do(e)
    other = en.any_of(e.old, en.DO) and positive(en.first(e.old)) != positive(en.first(e.new))
    return slots if other and positive(en.first(e.new)) == "did" else None


def _is_main_verb(word: str) -> bool:
    return any(base in VERBS and tags & {"s", "past", "base"} for base, tags in readings(word).items())


def so_neither_do(e: Edit) -> Slots | None:
    """*My brother loves rock, and so am I* → *so do I*."""
    return so_neither(e) if en.any_of(e.new, en.DO) and not en.any_of(e.left, en.AUXILIARIES) else None


def so_neither(e: Edit) -> Slots | None:
    """*My brother loves rock, and so am I* → *so do I*: the auxiliary of the one clause before."""
    said, sign = e.left[:-2], e.left[-2:-1]
    if (
        en.last(e.left) not in {"so", "neither", "nor"}
        or sign != ("and",)
        or len(e.old) != 1
        or len(e.new) != 1
    ):
        return None
    said = said[:-1] if en.last(said) == "," else said
    if not (en.OPENERS | {",", "'s", "'d", "and", "may", "will"}).isdisjoint(said):
        return None  # what is taken up is not certain
    aux = next((positive(word) for word in said if positive(word) in en.AUXILIARIES), "do")
    k = next((k for k, word in enumerate(said) if positive(word) == aux), 0)
    behind = en.first(en.skip(said[k + 1 :], en.ADVERBS | {"not"}))
    if any(map(is_finite, said[:k])):
        return None  # *I thought it was great*
    if aux in en.HAVE and not has_tag(behind, "participle"):
        return None  # *They have two dogs*
    family = next(verb for verb in (en.BE, en.HAVE, en.DO, en.MODALS) if aux in verb)
    fits = positive(e.new[0]) in family and positive(e.old[0]) in en.AUXILIARIES - family
    return {"aux": e.new[0], "word": e.left[-1]} if fits else None


class _Echoed(NamedTuple):
    """Who does what, and the auxiliaries that take it up."""

    who: tuple[str, ...]
    auxiliaries: frozenset[str]
    is_negative: bool
    behind: tuple[str, ...]


def _echoed(said: Sequence[str]) -> _Echoed | None:
    """What an auxiliary may take up of one plain clause, None where that is not certain: *I think he is*."""
    words = tuple(en.skip(said, (en.ADVERBS - {"not"}) | _QUOTES | {".", "!", "?", ";"}))
    words = words[:-1] if en.last(words) == "," else words
    words = _without_owner(words)
    if not (en.OPENERS | {",", "'s", "'d", "and", "or", "as", "than"}).isdisjoint(words):
        return None
    if any(one == "to" and other in VERBS for one, other in pairwise(words)):
        return None
    first = 2 if en.first(words) in en.DETERMINERS else 1
    k = next((k for k, word in enumerate(words) if k >= first and _begins_predicate(word)), 0)
    if not k or k > _LONGEST_WHO or words[0] == "it" or not en.PRONOUNS.isdisjoint(words[1:k]):
        return None
    aux, behind = positive(words[k]), en.skip(words[k + 1 :], frozenset({"not"}))
    if any(
        positive(word) in en.AUXILIARIES - {"been"} or word in en.PRONOUNS - {"it", "you"} for word in behind
    ):
        return None
    is_negative = en.is_negated(words[k]) or words[k + 1 : k + 2] == ("not",)
    family = next((verb for verb in (en.BE, en.DO, frozenset({"can"})) if aux in verb), frozenset())
    if aux in en.HAVE:
        seen = has_tag(en.first(behind), "participle")
        family = en.HAVE if seen else en.DO if "got" not in behind else frozenset()
    elif aux not in en.AUXILIARIES:
        family = _echo_of_verb(words[k], behind)
    return _Echoed(words[:k], family, is_negative, tuple(behind)) if family else None


def _without_owner(words: tuple[str, ...]) -> tuple[str, ...]:
    """*his brother* for *Ana's brother*."""
    k = words.index("'s") if "'s" in words else 0
    owns = k and words[k + 1 : k + 2] and words[k + 1] in RELATIVES | {"best", "older", "younger"}
    return ("his", *words[k + 1 :]) if owns else words


def _begins_predicate(word: str) -> bool:
    return positive(word) in en.AUXILIARIES or _is_main_verb(word)


def _echo_of_verb(verb: str, behind: Sequence[str]) -> frozenset[str]:
    """*do* or *did*, none where *be* might be meant: *Ana left happy, but I wasn't*."""
    tags = frozenset().union(*(tags for base, tags in readings(verb).items() if base in VERBS))
    bases = readings(verb).keys() & VERBS
    state = en.last(behind) in (ADJECTIVES - {"well"}) | _HOW_ONE_IS or "like" in behind
    state = (
        state or ("pass" in bases and behind[:1] == ["for"]) or (len(behind) > 1 and behind[0] in en.OBJECTS)
    )  # *They saw me crying*
    if not bases or bases & (_BECOMING - _STATE_VERBS) or state or any(map(is_finite, behind)):
        return frozenset()
    if bases & _STATE_VERBS and not (
        behind and behind[0] in en.DETERMINERS | {"in", "at", "near", "to", "from"}
    ):
        return frozenset() if bases - {"know", "find"} else en.DO
    return frozenset({"did"}) if "past" in tags and not tags & {"base", "s"} else en.DO


def _auxiliary_of(words: Sequence[str]) -> str:
    """The auxiliary of *don't*, *'m not*, *is*; "" for anything else."""
    one = len(words) == 1 or (len(words) == len(("am", "not")) and words[1] == "not")
    return positive(words[0]) if one and positive(words[0]) in en.AUXILIARIES else ""


def echo(e: Edit) -> Slots | None:
    """*My wife loves opera, but I'm not* → *but I don't*; *She looks ill, but I'm not* is right."""
    old, new = _auxiliary_of(e.old), _auxiliary_of(e.new)
    if not (old and new) or "but" not in e.left or e.is_question or e.right not in ((), ("at", "all")):
        return None
    k = len(e.left) - 1 - e.left[::-1].index("but")
    said, who = _echoed(e.left[:k]), _without_owner(e.left[k + 1 :])
    if said is None or not who or who == said.who or len(who) > _LONGEST_WHO + 1:
        return None
    if not {"he", "she", "it", "they"}.isdisjoint(who) or any(map(_begins_predicate, who[1:-1])):
        return None
    if said.is_negative == any(map(en.is_negated, e.new)) or new not in said.auxiliaries:
        return None
    fits = old in en.BE
    if said.auxiliaries is en.BE:
        fits = old in en.DO and en.first(en.skip(said.behind, en.DEGREE)) in ADJECTIVES | _BE_HOW
    elif said.auxiliaries is en.HAVE:
        fits = old in en.DO and said.behind[0] in {"been", "seen", "met"}
    return {"aux": e.new[0] if len(e.new) == 1 else " ".join(e.new)} if fits else None


def echo_no(e: Edit) -> Slots | None:
    """*She was ill, but I no* → *but I wasn't*."""
    if e.old not in (("no",), ("not",)) or "but" not in e.left or e.right not in ((), ("at", "all")):
        return None
    k = len(e.left) - 1 - e.left[::-1].index("but")
    said, aux = _echoed(e.left[:k]), _auxiliary_of(e.new)
    fits = said is not None and not said.is_negative and aux in said.auxiliaries
    negated = any(map(en.is_negated, e.new)) or "not" in e.new
    return {"aux": " ".join(e.new)} if fits and negated and len(e.left) - k <= _LONGEST_WHO + 1 else None


def echo_so(e: Edit) -> Slots | None:
    """*"I can't whistle." "Neither do I."* → *"Neither can I."*"""
    left, (old, new) = en.skip(e.left, _QUOTES), (_auxiliary_of(e.old), _auxiliary_of(e.new))
    if not (old and new) or len(left) != 1 or left[0] not in {"so", "neither", "nor"} or e.is_question:
        return None
    right = en.skip(e.right, _QUOTES)
    who = _without_owner(tuple(right[: right.index(",")] if "," in right else right))
    named = bool(who) and len(who) <= _LONGEST_WHO and not any(map(_begins_predicate, who[2:]))
    said = _echoed(_sentence_before(e))
    if said is None or not named or who[-1] in {"it", "that", "this", "one"} or new not in said.auxiliaries:
        return None
    fits = said.is_negative == (left[0] != "so") and old not in said.auxiliaries
    return {"aux": e.new[0], "word": left[0]} if fits and old in en.BE | en.DO else None


def inversion_after_so(e: Edit) -> Slots | None:
    """*My sister plays chess, and so I do* → *and so do I*; *She asked me to go, and so I did* is right."""
    before, after = (*e.left, *e.old, *e.right), (*e.left, *e.new, *e.right)
    k = before.index("so") if "so" in before else 0
    who, aux = before[k + 1 : -1], en.last(before)
    if e.is_question or not who or before[k - 1 : k] != ("and",) or after != (*before[: k + 1], aux, *who):
        return None
    said = _echoed(before[: k - 1])
    fits = said is not None and not said.is_negative and aux in said.auxiliaries and who != said.who
    named = len(who) <= _LONGEST_WHO and not any(map(_begins_predicate, who[2:]))
    return {"aux": aux, "word": "so"} if fits and named and who[-1] not in {"it", "that"} else None


def _sentence_before(e: Edit) -> tuple[str, ...]:
    """The words of the sentence before this one, with its signs."""
    keys, stop = e.corrected.keys, e.j1 - len(e.left)
    start = next((k + 1 for k in range(stop - 2, -1, -1) if e.corrected.ends(k)), 0)
    return keys[start:stop]


_WITH_GOT = {"do": "have", "does": "has", "don't": "haven't", "doesn't": "hasn't"}


def have_got(e: Edit) -> bool:
    """*Do you have got a key?* → *Have you got a key?*"""
    if (e.old, e.new) == (("got",), ()) and en.last(e.left) == "have" and not en.DO.isdisjoint(e.left):
        return True
    moved = e.old[1:] == (*e.new[1:], "have") and e.right[:1] == ("got",)
    return moved and _WITH_GOT.get(e.old[0], "-") == en.first(e.new)


def short_answer(e: Edit) -> Slots | None:
    """*Can you swim? Yes, I do.* → *Yes, I can.*"""
    left, right = en.skip(e.left, _QUOTES), en.skip(e.right, _QUOTES)
    opens = left[:2] in (["yes", ","], ["no", ","]) and len(left) == len(("yes", ",", "it"))
    opens = opens and left[2] in en.PRONOUNS | {"there"}
    swapped = len(e.new) == 1 and positive(en.first(e.old)) in en.AUXILIARIES and e.old[1:] in ((), ("not",))
    aux = positive(e.new[0]) if swapped else ""
    ends = not right or right[0] == ","
    question = en.skip(_sentence_before(e), _QUOTES)
    asks = positive(en.first(question)) if en.last(question) == "?" else ""
    family = next((verb for verb in (en.BE, en.HAVE, en.DO, en.MODALS) if asks in verb), frozenset({aux}))
    then = word_set("did was were")
    if aux not in family or (asks in family - en.MODALS and (asks in then) != (aux in then)):
        return None  # *Is she here? Yes, she does*, *Did she go? Yes, she does*
    return {"aux": e.new[0]} if opens and aux in en.AUXILIARIES and ends else None


def shall(e: Edit) -> bool:
    """*Do I open the door?* → *Shall I open the door?*"""
    return "shall" in e.new and e.is_question and en.first((*e.new[1:], *e.right)) in {"i", "we"}


def _since_question_word(words: list[str]) -> list[str]:
    """Without the question before an *and*: *where do you live and where you work*."""
    joined = [k for k, word in enumerate(words[1:], 1) if word in {"and", "or", "but"}]
    cut = next((k for k in reversed(joined) if en.first(words[k + 1 :]) in en.QUESTION_WORDS), 0)
    return words[cut:]


def do_question(e: Edit) -> Slots | None:
    if e.left[:2] in (("how", "come"), ("what", "if"), ("how", "about"), ("what", "about")):
        return None
    if en.first(e.right) in en.PRONOUNS and en.any_of(e.right[1:2], en.BE):
        return None  # *Do I am hungry?*
    aux, before = en.first(e.new), _since_question_word(en.after_comma(e.left))
    once = positive(aux) in en.DO and not en.any_of(e.new[1:], en.DO)
    missing = not en.any_of(e.old, en.AUXILIARIES) and {"not", "no"}.isdisjoint(e.old)
    opens = not before or before[0] in en.QUESTION_WORDS | {"and", "but", "or", "so"}
    free = opens and not en.any_of(before, en.AUXILIARIES)
    return {"aux": aux} if e.is_question and once and missing and free else None


def do_negative(e: Edit) -> Slots | None:
    negated = not {"not", "no"}.isdisjoint(e.old) or (not e.old and "not" in e.right[:1])
    if ("not", "to") in pairwise((*e.old, *e.was_right)):
        return None  # *They decided not to go*
    aux = en.any_of(e.new, en.DO)
    if not (negated and aux) or en.any_of(e.old, en.AUXILIARIES - en.HAVE):
        return None
    if en.last(e.new) == aux and en.first(e.right) in {"until", "before", "in", "on", "at", "for", "yet"}:
        return None  # *Some left early, others not until dawn*
    kept, came = en.skip(e.old, _NO), en.skip(e.new, _NO | {aux})
    if len(came) > len(kept) and e.old:
        return None  # *not have money* → *doesn't have to money*
    if e.old[:1] == ("no",) and not _is_order(e) and en.subject(e) is None:
        return None  # *Long time no see*
    return {"aux": aux if positive(aux) != aux else f"{aux} not"}


def order_negative(e: Edit) -> Slots | None:
    """*Please no shout* → *Please don't shout*."""
    return do_negative(e) if _is_order(e) and e.new[:1] == ("don't",) else None


def _is_order(e: Edit) -> bool:
    """*Please no shout*; not *No ball games*."""
    asked = "please" in e.left and not en.skip(e.left, word_set("please ,"))
    verb, behind = (*e.right, "", "")[:2]
    sure = verb in VERBS and behind in en.DETERMINERS | en.OBJECTS  # *No touch the paintings*
    sure &= TIMES.isdisjoint(e.right[2:3])  # *No work this Friday*
    return asked or (not e.left and sure and "base" in readings(verb)[verb])


def be_not(e: Edit) -> Slots | None:
    """*I no tired* → *I am not tired*."""
    aux = en.any_of(e.new, en.BE)
    negated = e.old in (("no",), ("not",)) and (e.new[1:] == ("not",) or positive(aux) != aux)
    negated &= bool(e.right)
    return {"aux": " ".join(e.new)} if aux and negated else None


def not_after(e: Edit) -> Slots | None:
    aux = en.any_of(e.new, en.AUXILIARIES - en.DO)
    negated = aux and (positive(aux) != aux or "not" in e.new)
    after = en.first(e.old) in _NO and en.any_of(e.old, en.AUXILIARIES) == positive(aux)
    return {"aux": positive(aux)} if negated and after else None


def not_for_no(e: Edit) -> Slots | None:
    """*will no come* → *won't come*."""
    aux = en.any_of(e.new, en.AUXILIARIES - en.DO)
    negated = aux and (positive(aux) != aux or "not" in e.new)
    return {"aux": positive(aux)} if negated and e.old == (positive(aux), "no") else None


def double_negative(e: Edit) -> Slots | None:
    if any((*no.split(),) == e.old and (some,) == e.new for no, some in en.ANY_AFTER_NEGATIVE):
        negative = {"never", "nobody", "nothing", "without", "hardly"}
        negatives = [word for word in e.left if en.is_negated(word) or word in negative]
        behind = en.first(e.right)
        clause = is_finite(behind) or behind in en.MODALS or _is_main_verb(behind)
        if (e.old == ("no",) and behind in en.PREPOSITIONS) or (clause and e.old != ("no",)):
            return None  # *can't take no for an answer*, *can't believe no one called*
    elif any(map(en.is_negated, e.old)) and not any(map(en.is_negated, e.new)):
        negatives = [word for word in (*e.new, *e.left[-4:], *e.right) if word in en.NEGATIVES]
        if en.last(e.left) in en.PRONOUNS and en.last(e.left[:-1]) in en.NEGATIVES:
            return None  # *There's nothing I can't do*
        if e.left[:2] == ("neither", "of") or en.last(e.left) in {"neither", "nor"}:
            negatives = ["neither" if "neither" in e.left else "nor"]
    else:
        return None
    return {"word": negatives[0]} if negatives else None
