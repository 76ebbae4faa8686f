"""Where words stand: the subject of a question, a verb before its subject there, a pronoun beside a particle.

Only what can be nothing else: *Who is helping your sister?* and *Why is learning English so hard?* are right.
"""

from __future__ import annotations

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import ADJECTIVES, VERBS, word_set
from miniserve.english.rules.forms import RELATIVES, SOMETHING, SUBJECTS
from miniserve.english.subjects import TIMES
from miniserve.english.verbs import positive, readings

_LONGEST_QUESTION = 3  # words before the auxiliary: *how many languages*
_LONGEST_WITH_DO = 6  # *how many cups of coffee does*: there no other word can be the auxiliary
_LONGEST_LATE = 3  # words that stand before the subject and belong behind it
_LONGEST_REST = 4  # words behind both
_ASKS_WHO = word_set("who what which whose")
_KNOWN = RELATIVES | {"teacher"}
_CAUSES = word_set("cause happen matter please bother worry surprise")
_PLURAL = word_set("are were have")
_DONE_BY_PEOPLE = word_set("do say think wear")
_HOW_SOMEBODY_IS = word_set("feeling doing going getting")
# Verbs that a pronoun separates from these particles: *turn it down*. Not *put on*, *take off*: *the limits
# put on it* are right.
_PARTICLES = {
    "turn": "off up down", "switch": "on off",
    "pick": "up", "carry": "out", "figure": "out", "leave": "out",
    "put": "away down back", "take": "out",
    "wake": "up",
    "give": "back up away", "throw": "away out", "fill": "in up", "try": "on", "write": "down",
    "call": "off back",
    "bring": "back up", "pay": "back", "hang": "up", "clean": "up", "let": "down", "hand": "in out",
    "sort": "out",
    "work": "out", "set": "up", "tidy": "up", "wash": "up", "cheer": "up", "drop": "off", "lock": "up",
    "plug": "in",
    "point": "out", "print": "out", "rub": "out", "ring": "up", "send": "back", "shut": "down", "tear": "up",
    "use": "up", "warm": "up", "wrap": "up", "blow": "out up", "knock": "over", "make": "up", "mix": "up",
    "phone": "back", "look": "up",
}  # fmt: skip
_WAYS = word_set("road lane street hill tree track path alley motorway chimney")
_BEHIND_HER = en.PREPOSITIONS | TIMES | {"", ",", "and", "at", "please"}
_FIRST_TIMES = frozenset(
    (
        ("yesterday",),
        ("last", "night"),
        ("last", "week"),
        ("last", "month"),
        ("last", "year"),
        ("this", "morning"),
    )
)
_ARRIVING = word_set("come arrive die phone")
_HEARING = word_set("hear heard understand understood know knew remember")
_SAYING = word_set("said think thinks thought want wants wanted")
_AMOUNT = word_set("most lot world best")
_PLACES = TIMES | word_set("here there back home up out this next last every right")


def question_order(e: Edit) -> Slots | None:
    """*Where is working your sister?*, *Why are so expensive the tickets?*: the order that Spanish has."""
    before = _question(e)
    if before is None:
        return None
    for k in range(1, min(len(e.old), _LONGEST_LATE + 1)):
        late, subject = e.old[:k], e.old[k:]
        if e.new == subject + late and _is_subject(e, k) and _stands_last(e, before, late):
            if _asks_for_it(before) and not _cannot_act(e, before, k):
                return None
            words = e.corrected
            return {
                "aux": _aux_in_full(before[-1], late),
                "subject": words.slice(e.j1, e.j2 - k),
                "word": words.slice(e.j2 - k, e.j2),
            }
    return None


def _question(e: Edit) -> list[str] | None:
    """The words of the question up to its auxiliary, None if it does not end there."""
    before = en.skip(en.after_comma(e.left), en.ADVERBS)
    if before[:1] and before[0] in {"and", "but", "so"}:
        before = before[1:]
    if not (e.is_question and before and positive(before[-1]) in en.AUXILIARIES):
        return None
    asked = before[:-1]
    fits = len(asked) <= (
        _LONGEST_WITH_DO if positive(before[-1]) in en.DO else _LONGEST_QUESTION
    ) and not any(positive(word) in en.AUXILIARIES for word in asked)
    return before if not asked or (fits and asked[0] in en.QUESTION_WORDS) else None


def _is_subject(e: Edit, k: int) -> bool:
    """Whether the words behind the first k are somebody or something, and the k no name."""
    subject, written = e.old[k:], e.original.words[e.i1 : e.i2]
    named = any(word[0].isupper() for word in written[:k]) and not written[-1].isupper()
    time = subject[0] in {"this", "that", "these", "those"} and subject[-1] in TIMES  # *free this weekend?*
    opens = subject[0] in SUBJECTS | {"you", "it"} | en.DETERMINERS or written[k][0].isupper()
    asks_for_other = en.first(e.left) not in _ASKS_WHO - {"what"} and "many" not in e.left
    free = subject[0] not in en.OBJECTS | {"here", "there"}
    opens |= asks_for_other and free and positive(en.last(e.left)) in en.DO  # *What do eat rabbits?*
    return opens and not named and not time


def _stands_last(e: Edit, before: list[str], late: tuple[str, ...]) -> bool:
    """Whether the words are a verb behind its auxiliary, or how somebody is: no *Is swimming your hobby?*"""
    aux = positive(before[-1])
    known = (tags for base, tags in readings(late[-1]).items() if base in VERBS | {"be"})
    tags = frozenset().union(*known)
    if aux not in en.BE:
        return ("participle" if aux in en.HAVE else "base") in tags
    if (late[0] in en.DEGREE and len(late) > 1) or late[-1] in ADJECTIVES or "participle" in tags:
        return True
    person = e.old[len(late)] in en.POSSESSIVES and e.old[-1] in _KNOWN  # *Is coming your brother?*
    if "ing" not in tags or (before in (["is"], ["was"]) and not person):
        return False
    ends = (
        not e.right
        or e.right[0] in en.PREPOSITIONS | en.OPENERS | {"and", "to"}
        or _PLACES.issuperset(e.right)
    )
    judged = not (en.DEGREE | ADJECTIVES).isdisjoint(e.right) or len(e.right) > _LONGEST_REST
    gerund = before[0] == "how" and late[-1] not in _HOW_SOMEBODY_IS  # *How was visiting Rome?*
    return ends and not judged and not gerund


def _asks_for_it(before: list[str]) -> bool:
    """Whether what is asked for may be the subject itself: *Who has seen Maria?*, *How many people …*"""
    counted = before[:2] in (["how", "many"], ["how", "much"]) and len(before) > len(("how", "many", "aux"))
    return counted or (before[0] in _ASKS_WHO and before[1:2] != ["time"])


def _cannot_act(e: Edit, before: list[str], k: int) -> bool:
    """Whether it is certainly not: *What are doing the children?*, *What has bought she?*"""
    if e.old[k] in SUBJECTS:
        return True
    if positive(before[-1]) in en.DO:  # *What did cause the fire?*
        return _CAUSES.isdisjoint(e.old[:k])
    person = e.old[k] in en.POSSESSIVES or e.original.words[e.i1 + k][0].isupper()
    done = person and not _DONE_BY_PEOPLE.isdisjoint(base for word in e.old[:k] for base in readings(word))
    return before[0] == "what" and len(before) == len(("what", "aux")) and (done or before[-1] in _PLURAL)


def _aux_in_full(aux: str, late: tuple[str, ...]) -> str:
    if aux != "'s":
        return aux
    return "is" if late[-1].endswith("ing") or late[0] in en.DEGREE or late[-1] in ADJECTIVES else "has"


def particle_order(e: Edit) -> Slots | None:
    """*turn down it* → *turn it down*; not *look after it*, whose two words stay together."""
    if len(e.old) != 2 or e.new != e.old[::-1] or e.new[0] not in en.OBJECTS:
        return None
    verbs = readings(en.last(e.left)).keys() & _PARTICLES.keys()
    fits = any(e.old[0] in _PARTICLES[verb].split() for verb in verbs)
    noun = not en.DETERMINERS.isdisjoint(e.left[-2:-1]) or not _WAYS.isdisjoint(e.left)
    hers = e.old[1] == "her" and en.first(e.right) not in _BEHIND_HER  # *picked up her bag*
    asked = e.is_question and en.first(e.left) in en.QUESTION_WORDS
    word = " ".join((*e.left[-1:], *e.new))
    return {"word": word} if fits and not (noun or hers or asked) else None


def late_verb(e: Edit) -> Slots | None:
    """*Yesterday came my uncle* → *Yesterday my uncle came*, *what said the pilot* → *what the pilot said*.

    Not *Last year came his greatest triumph*, *what means the most to me*.
    """
    if len(e.old) < 2 or e.new != (*e.old[1:], e.old[0]):
        return None
    bases, who = readings(e.old[0]).keys(), e.old[1]
    came = bool(bases & _ARRIVING) and who in en.POSSESSIVES and e.old[-1] in _KNOWN
    arrived = came or ("happen" in bases and who in SOMETHING)
    opened = tuple(en.skip(e.left, frozenset({","}))) in _FIRST_TIMES
    asked = e.left[-1:] == ("what",) and not _HEARING.isdisjoint(e.left[-2:-1]) and e.old[0] in _SAYING
    somebody = (
        who in en.DETERMINERS and len(e.old) == len(("said", "the", "pilot")) and e.old[2] not in _AMOUNT
    )
    return {"word": e.old[0]} if (opened and arrived) or (asked and somebody) else None


def late_verb_it(e: Edit) -> Slots | None:
    """*It happened an accident* → *An accident happened*; *It happened a week ago* is right."""
    if (
        e.old[:1] != ("it",)
        or e.new != (*e.old[2:], *e.old[1:2])
        or len(e.new) < len(("accidents", "happened"))
    ):
        return None
    happened = readings(e.old[1]).keys() & {"happen", "occur"} and TIMES.isdisjoint(e.new)
    return {"word": e.old[1]} if happened and e.new[0] in {"a", "an", "something"} else None
