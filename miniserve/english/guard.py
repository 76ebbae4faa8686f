"""What of the model's answer may stand: nothing garbled, lost or said twice, no change without reason.

The answer is a proposal, taken edit by edit. An edit that cannot be accounted for, that no rule explains, or
that would undo a right construction is put back, and the others are looked at again in what is then the
sentence. Knows words and edits, and nothing of the model.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from miniserve.english import grammar as en
from miniserve.english.agreement import misagrees
from miniserve.english.edits import Edit, Sentence, find_edits, is_comparable
from miniserve.english.explain import Reason, explained
from miniserve.english.lexicon import COMMON, FOREIGN, word_set
from miniserve.english.lookalikes import lookalike
from miniserve.english.rules import CONSTRUCTIONS, verb_pairs, verb_uses, word_class
from miniserve.english.rules.frames.matching import framed
from miniserve.english.typed import Change
from miniserve.english.verbs import correct_forms, positive, readings

_MAX_ROUNDS = 5
_MAX_INSERTED = 4  # words that one edit may bring along

_NEGATED = word_set(
    "not don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot "
    "couldn't shouldn't mustn't"
)
_INDEFINITE = word_set(
    "any anything anybody anyone anywhere ever no nothing nobody none nowhere never some something somebody"
)
# Words that a correction may put in or take out; every other word must be accounted for.
_SMALL = (
    en.AUXILIARIES | _NEGATED | en.PRONOUNS | en.OBJECTS | _INDEFINITE
    | word_set("'s 'd being having to for there able going old")
    | word_set("each other myself yourself himself herself itself ourselves yourselves themselves")
)  # fmt: skip
_GOING = word_set("that since many years")
_LOT = word_set("a lot of")
_QUANTITY = _LOT | word_set("much very")  # *a lot of thirst* → *very thirsty*
_COUNTED = word_set("success luck")  # nouns of which one may have a lot
_PERSONS = en.PRONOUNS - {"it"}
# Words that a correction may swap, though they are no forms of one another; a verb stands for its forms.
_SWAPS = tuple(
    map(
        word_set,
        (
            "say tell",
            "gone been",
            "been went",
            "passed had",
            "pass have",
            "make do",
            "lend borrow",
            "raise rise",
            "remind remember",
            "teach learn",
            "win earn",
            "win beat",
            "rob steal",
            "miss lose",
            "meet know",
            "play touch",
            "hope wait",
            "use usually",
            "use wear",
            "carry wear",
            "dress wear",
            "pass spend",
            "expend spend",
            "see watch",
            "approve pass",
            "suspend fail",
            "realise do",
            "realize do",
            "put pay",
            "win gain",
            "arrange fix",
            "arrange repair",
            "listen hear",
            "fall drop",
            "give take",
            "support stand",
            "support bear",
            "leave let",
            "put get",
            "put become",
            "treat be",
            "make be",
            "make ask",
            "do ask",
            "fall feel",
            "grow bring",
            "present introduce",
            "discuss argue",
            "go suit",
            "stay suit",
            "delay take",
            "go get",
            "come get",
            "fulfil fill",
            "yes so",
            "assist attend",
            "make take",
            "do take",
            "make have",
            "do have",
            "lose waste",
            "introduce enter",
            "renovate renew",
            "look watch",
            "throw take",
            "last take",
            "cost take",
            "of off",
            "close turn",
            "shut turn",
            "open turn",
            "quit take",
            "since for",
            "during for",
            "from since",
            "from for",
            "for so",
            "reason right",
            "luck lucky",
            "hunger hungry",
            "thirst thirsty",
            "fear afraid",
            "fear scared",
            "sleep sleepy",
            "care careful",
            "shame ashamed",
            "jealousy jealous",
            "success successful",
        ),
    )
)

_VERB_PREPOSITIONS = word_set("to for at on of in about with by from than like")
_PARTICLES = word_set("up down off out after along")
_BEHIND_VERBS = _VERB_PREPOSITIONS | _PARTICLES | {"you"}  # *calm you* → *calm down*
_VERBS_IN_LY = word_set("fly apply reply supply rely imply multiply comply ally bully rally tally")
_FULL = {"'ll": "will", "'m": "am", "'re": "are", "'ve": "have"}

_CHUNK = re.compile(r"`[^`]*`|\S+")
_CODE = re.compile(r"&&|\|\||[=-]>|==|[{}]|</|\s--?[a-z]")
_EDGES = "[].,;:!?\"'()“”‘’«»…–—"  # noqa: RUF001 - signs that stand beside words
_PLAIN = re.compile(r"[A-Za-z]+(?:['’-][A-Za-z]+)*['’]?")  # noqa: RUF001
_SHOUTED_SHARE = 0.5
_SIGN_SHARE = 0.5


@dataclass(frozen=True)
class Standing:
    """What stands: the edits with their reasons, the same as changes of characters, both in order.

    `is_doubtful` if something was put back because it was garbled or had no reason.
    """

    reasons: tuple[Reason, ...]
    changes: tuple[Change, ...]
    is_doubtful: bool


NOTHING = Standing((), (), is_doubtful=True)


def standing(asked: str, answer: str) -> Standing:
    """What stands of `answer` as a correction of `asked`. Raises nothing, whatever the two strings."""
    if answer == asked:
        return Standing((), (), is_doubtful=False)
    before, after = Sentence.of(asked), Sentence.of(" ".join(answer.split()))
    if not (is_comparable(before, after) and _is_prose(before)):
        return NOTHING
    is_doubtful = False
    for _ in range(_MAX_ROUNDS):
        reasons = explained(find_edits(before, after))
        good = []
        for reason in reasons:
            if not reason.key or is_garble(reason.edit) or misagrees(reason.edit):
                is_doubtful = True
            elif not lookalike(reason.edit):
                good.append(reason.edit)
        good = _with_their_own(good, [reason.edit for reason in reasons])
        changes = tuple(_changes(good))
        if len(good) == len(reasons):
            return Standing(tuple(reasons), changes, is_doubtful)
        after = Sentence.of(_applied(asked, changes))
    return NOTHING


def _is_prose(sentence: Sentence) -> bool:
    """Whether it is English, as far as small words tell, and no code or list of numbers."""
    if _CODE.search(sentence.text):
        return False
    chunks = sentence.text.split()
    signs = sum(2 * sum(map(str.isalpha, chunk)) < len(chunk) for chunk in chunks)
    if signs >= _SIGN_SHARE * len(chunks):
        return False
    return len(FOREIGN.intersection(sentence.keys)) <= len(COMMON.intersection(sentence.keys))


def _with_their_own(good: list[Edit], found: list[Edit]) -> list[Edit]:
    """Without those that lost what they hang on.

    An auxiliary and its verb stand or fall together, and so do two edits with no word between them: half of
    *it was* → *were* would be *it were*.
    """
    for edits in (found, found[::-1]):
        for one, other in pairwise(edits):
            if one in good or other not in good or _in_full(one.old) == _in_full(one.new):
                continue
            touch = one.i2 == other.i1 or other.i2 == one.i1
            moved = (_moves_auxiliary(one) or _moves_auxiliary(other)) and one.is_in_clause_of(other)
            if touch or moved or _moves_word(one, other) or _moves_word(other, one):
                good = [edit for edit in good if edit is not other]
    return good


def _moves_auxiliary(edit: Edit) -> bool:
    """Whether an auxiliary came, went, or became one of another verb."""
    old, new = (positive(en.any_of(_in_full(words), en.AUXILIARIES)) for words in (edit.old, edit.new))
    return old != new and not (old and new and readings(old).keys() & readings(new).keys())


def _moves_word(one: Edit, other: Edit) -> bool:
    """Whether a word that came in the one went in the other: half of *is doing he* → *is he doing* would say
    it twice. Not of two verbs that each became another form."""
    if en.verb_forms(one) and en.verb_forms(other):
        return False
    return not ({*one.new} - {*one.old}).isdisjoint({*other.old} - {*other.new})


def _in_full(words: Sequence[str]) -> list[str]:
    """Without contractions, which are nobody's mistake."""
    return [_FULL.get(word, word) for word in words]


# -- what is garbled -----------------------------------------------------------------------------------------


def is_garble(edit: Edit) -> bool:
    """Whether the edit touches what must survive, or changes words as no correction does."""
    if _only_moves(edit.original, edit.corrected):
        return False  # nothing is lost and nothing said twice; a rule must know the order
    lost = _fixed(edit.original, edit.i1, edit.i2) != _fixed(edit.corrected, edit.j1, edit.j2)
    return lost or not _is_accounted_for(edit) or _says_twice(edit)


@lru_cache(maxsize=64)
def _only_moves(before: Sentence, after: Sentence) -> bool:
    """Whether the same words stand in another order."""
    return before.keys != after.keys and sorted(before.keys) == sorted(after.keys)


def _fixed(sentence: Sentence, start: int, stop: int) -> list[str]:
    """Those of the words `start:stop` that must survive: with digits, signs or foreign letters, code,
    names."""
    strange = _strange(sentence)
    words = []
    for k in range(start, stop):
        word = sentence.words[k]
        named = word[0].isupper() and sentence.keys[k] != "i" and not sentence.opens(k)
        if any(first <= sentence.spans[k][0] < last for first, last in strange) or (
            named and not _shouts(sentence)
        ):
            words.append(word)
    return words


@lru_cache(maxsize=64)
def _strange(sentence: Sentence) -> list[tuple[int, int]]:
    """The character ranges of what is no plain word, whatever stands beside it."""
    shouts = _shouts(sentence)
    return [
        match.span()
        for match in _CHUNK.finditer(sentence.text)
        if (chunk := match.group().strip(_EDGES))
        and (not _PLAIN.fullmatch(chunk) or (len(chunk) > 1 and chunk.isupper() and not shouts))
    ] + [match.span() for match in _CHUNK.finditer(sentence.text) if not match.group().strip(_EDGES)]


@lru_cache(maxsize=64)
def _shouts(sentence: Sentence) -> bool:
    """Whether the text is in capital letters, which then say nothing."""
    words = [word for word in sentence.text.split() if len(word) > 1 and word.isalpha()]
    return len(words) > 1 and sum(map(str.isupper, words)) > _SHOUTED_SHARE * len(words)


def _is_accounted_for(edit: Edit) -> bool:
    """Every word that goes is a small one or comes back in another form; every word that comes likewise."""
    if any(rule(edit) for _, rule in CONSTRUCTIONS) or framed(edit):
        return True
    if len(edit.new) - len(edit.old) > _MAX_INSERTED:
        return False
    if len(edit.old) < 2 and len(edit.new) < 2 and _BEHIND_VERBS.issuperset((*edit.old, *edit.new)):
        return True  # a rule knows which verb takes which
    if verb_uses.knows(edit) or word_class.verb_not_word(edit) or verb_pairs.verb_not_noun(edit):
        return True  # a rule knows these two words, and where one is taken for the other
    if edit.old == ("of",):
        return _is_misheard(edit)
    gone, come = list(edit.old), list(edit.new)
    for is_same in (str.__eq__, _is_form_of_one_verb, _is_form):  # *made* is rather *make* than *did*
        for word in [*come]:
            match = next((was for was in gone if is_same(was, word)), None)
            if match is not None:
                gone.remove(match)
                come.remove(word)
    coming, going = _SMALL, _SMALL | _GOING
    if en.first(edit.old) in en.DO and en.first(edit.new) in {"if", "whether"}:
        coming = coming | {edit.new[0]}  # *asked me did I know* → *asked me if I knew*
    if edit.old == ("no", "one") and edit.new in (("anyone",), ("anybody",)):
        return True
    if en.first(edit.old) == "of" and "change" in readings(en.last(edit.left)):
        going = going | {"of"}  # *changed of school* → *changed schools*
    if edit.new[1:] in (("off",), ("on",)) and bool(readings(edit.new[0]).keys() & {"turn", "take"}):
        coming = coming | {edit.new[1]}  # *close the lights* → *turn off the lights*
    coming, going = coming | _particles_coming(edit), going | _particles_going(edit)
    if edit.old[1:] == ("the",) and en.first(edit.old) in en.OBJECTS | en.REFLEXIVES:
        coming, going = coming | en.DETERMINERS, going | {"the"}  # *brush me the teeth* → *brush my teeth*
    if readings(en.last(edit.left)).keys() & {"suggest", "recommend"}:
        coming = coming | {"that"}  # *suggested me to go* → *suggested that I go*
    if len(edit.old) == len(edit.new) == len(("to", "get")) and edit.new[1].endswith("ing"):
        swapped = _VERB_PREPOSITIONS & {edit.new[0]} and _VERB_PREPOSITIONS & {edit.old[0]}
        if swapped:  # *succeeded to get it* → *succeeded in getting it*
            coming, going = coming | {edit.new[0]}, going | {edit.old[0]}
    if edit.old == ("got",) and "have" in edit.left[-1:] and not en.DO.isdisjoint(edit.left):
        going = going | {"got"}  # *Do you have got a key?* → *Do you have a key?*
    if edit.new[:1] == ("how",) and "know" in readings(en.last(edit.left)):
        coming = coming | {"how"}  # *don't know swim* → *don't know how to swim*
    if edit.new == ("like",) and en.last(edit.left) in {"would", "'d"}:
        return True
    if en.first(edit.was_right) == "hurry":
        coming, going = coming | word_set("in a"), going | _QUANTITY
    elif not en.STATES.keys().isdisjoint((*edit.new, *edit.was_right[:1])):
        whole = _LOT.issubset(edit.old) or _LOT.isdisjoint(gone)
        if whole and _COUNTED.isdisjoint(edit.old) and not any(map(en.is_negated, edit.old)):
            coming, going = coming | {"very"}, going | _QUANTITY
    return coming.issuperset(come) and going.issuperset(gone)


def _particles_coming(edit: Edit) -> frozenset[str]:
    """*went down the bus* → *got off*, *fulfil a form* → *fill in*, *ended to stay* → *ended up staying*."""
    if edit.new == ("off",) and "get" in readings(en.last(edit.left)):
        return _PARTICLES
    particle = edit.new[1:] in (("off",), ("in",), ("out",))
    ended = edit.new[1:2] and edit.new[0] == "up" and en.last(edit.left) in {"end", "ends", "ended"}
    if ended or (particle and {"get", "fill"} & readings(edit.new[0]).keys()):
        return _PARTICLES | {"in"}
    return frozenset()


def _particles_going(edit: Edit) -> frozenset[str]:
    if edit.new == ("'s",):
        return word_set("his their")  # *stole my brother his phone* → *my brother's phone*
    got = edit.new == ("off",) and "get" in readings(en.last(edit.left))
    if got or (edit.new[1:] == ("off",) and "get" in readings(edit.new[0])):
        return word_set("down of from")
    doing = len(edit.old) == len(edit.new) == len(("of", "buying")) and edit.old[1].endswith("ing")
    return frozenset({"of"} if doing and edit.new[0] == "to" else ())


def _is_misheard(edit: Edit) -> bool:
    """*would of gone* → *have*, *able of go* → *to*; not *a can of beans*."""
    after_modal = en.last(edit.left) in en.MODALS and en.last(edit.left[:-1]) not in en.DETERMINERS
    return (
        edit.new == ("off",)
        or (edit.new == ("have",) and after_modal)
        or (edit.new == ("to",) and en.last(edit.left) == "able")
    )


def _is_form_of_one_verb(old: str, new: str) -> bool:
    return bool(readings(old).keys() & readings(new).keys()) and _is_form(old, new)


@lru_cache(maxsize=4096)
def _is_form(old: str, new: str) -> bool:
    """Whether the new word is the old one, or a right form of its verb, or of the verb that it is
    swapped for."""
    if old == new or any({old, new} <= swap for swap in _SWAPS):
        return True
    if old.endswith("ly") and old not in _VERBS_IN_LY:  # *simply*
        return False
    if (positive(old), positive(new)) != (old, new) and positive(old) != positive(new):
        return False
    before, after = readings(positive(old)).keys(), readings(positive(new)).keys()
    shared = before & after
    if any(before & swap and after & swap for swap in _SWAPS):
        shared |= after
    return any(len(base) > 1 and new in correct_forms(base) for base in shared)


def _says_twice(edit: Edit) -> bool:
    """Whether a word stands beside itself more often than it was typed, or the subject of a question comes
    again: *What is he doing he?*"""
    came = {*edit.new} - {*edit.old}
    if edit.is_question and any(word in came & _PERSONS and not verb for word, verb in _with_verbs(edit)):
        return True
    keys = edit.corrected.keys
    around = range(max(edit.j1, 1), min(edit.j2 + 1, len(keys)))
    twice = {keys[k] for k in around if keys[k] == keys[k - 1]} - {"had", "that"}
    return any(_repeats(keys, word) > _repeats(edit.original.keys, word) for word in twice)


def _with_verbs(edit: Edit) -> list[tuple[str, bool]]:
    """The next two words, and whether a verb follows each: *Do think you can help?* has two subjects."""
    words = edit.was_right
    return [
        (word, en.looks_like_verb(words[k + 1 :]) or positive(en.first(words[k + 1 :])) in en.AUXILIARIES)
        for k, word in enumerate(words[:2])
    ]


def _repeats(keys: Sequence[str], word: str) -> int:
    return sum(one == other == word for one, other in pairwise(keys))


# -- what is changed -----------------------------------------------------------------------------------------


def _changes(edits: Sequence[Edit]) -> Iterator[Change]:
    """The edits as changes of characters, and the capital letter of a word behind one that opens or
    opened."""
    for edit in edits:
        yield edit.change
        if edit.i2 < len(edit.original.keys) and edit.original.opens(edit.i2) != edit.corrected.opens(
            edit.j2
        ):
            start, stop = edit.original.spans[edit.i2]
            yield Change(start, stop, edit.corrected.slice(edit.j2, edit.j2 + 1))


def _applied(asked: str, changes: Iterable[Change]) -> str:
    pieces, done = [], 0
    for change in changes:
        pieces += [asked[done : change.start], change.new]
        done = change.stop
    return "".join([*pieces, asked[done:]])
