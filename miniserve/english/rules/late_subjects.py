"""A verb before its subject, in a statement: *Came my brother*.

Only what can be nothing else: *Yesterday came the news* and *Here comes the bride* are right.
"""

from __future__ import annotations

from miniserve.english import grammar as en
from miniserve.english import times
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import ADJECTIVES, VERBS, word_set
from miniserve.english.rules.forms import SOMETHING, SUBJECTS
from miniserve.english.subjects import TIMES
from miniserve.english.verbs import positive, readings

_ACTS_ALONE = word_set(
    "arrive come die disappear go fall faint sleep cry work live stay travel happen occur emigrate vanish "
    "exist"
)
_ALONG = word_set("to off near during into next under on through")
_BY_ITSELF = word_set("start begin end finish")  # of what nobody starts
_WEATHER = word_set("rain storm winter war holidays snow year sales season strike wave concerts fireworks")
_AUXILIARY = en.BE | en.HAVE | en.DO | word_set("will won't can can't must should could would")
_BELONGS = word_set(
    "back home late early asleep ill down off out here there up away already very well again suddenly"
)
# Of these it is said in that order: *Yesterday came the news*, *Last year came his greatest triumph*.
_HERALDED = word_set(
    "news report moment day days time chance announcement message answer result results verdict end word "
    "triumph victory decision revelation success defeat"
)
_MANY = word_set(
    "many several some two three four five six seven eight nine ten another something somebody someone "
    "nothing everything"
)
_QUANTITIES = tuple(
    tuple(text.split())
    for text in "a lot of|lots of|a few|too many|so many|too much|so much|hundreds of".split("|")
)
_BEFORE_CLAUSE = word_set("because when if until although while after before but and so though")
_MOST_LATE = 7  # words that stand before the subject
_LONGEST_NAMED = 6  # words of the subject
_OF_QUALITY = tuple("ous ful ive able ible less ish ent ant ic al".split())
_COLOURS = word_set("red blue green yellow black white brown grey pink orange purple")
_QUALITIES = (
    ADJECTIVES
    | word_set("""
    nice good bad expensive cheap beautiful big small old new modern interesting boring difficult easy
    dirty clean cold hot heavy important dangerous famous strange delicious closed open empty full
    broken crowded comfortable useful ready long far quiet noisy dark ugly wonderful terrible popular
    wet free late friendly strict kind polite rude tall funny clever angry tired happy sad busy young
    lazy shy nervous excited worried serious amazing awful bright crazy dry early fast fat fresh great
    hard huge loud lovely narrow poor pretty rich sick silly slow soft sweet thin tiny warm wide wrong
    anxious brave confused cute fair hungry thirsty jealous lucky messy rotten relaxed scared smart
    spicy stressed sunny tasty tidy true upset wise sleepy boring exciting tiring pleasant
""")
    - _COLOURS
)
_SCORED = word_set("best worst same only right wrong new favourite way word answer question point")
_SELECT = word_set("best worst same only")
_HERE = word_set("here there outside upstairs downstairs inside")


def late_subject(e: Edit) -> Slots | None:
    """*Yesterday arrived my uncle*, *is very nice the hotel*, *when died my dog*: the order of Spanish.

    Not *Then came the war*, *On the wall hung a map*, *Is learning the best way?*
    """
    if e.is_question or not _MOST_LATE + _LONGEST_NAMED >= len(e.old) == len(e.new) >= 2:
        return None
    for k in range(1, min(len(e.old), _MOST_LATE + 1)):
        late, subject = e.old[:k], e.old[k:]
        if e.new != subject + late or not _names(e, k, subject):
            continue
        opening = _opening(e)
        bare = e.mark == "" and late[0] in en.BE and len(late) == len(("is", "small"))
        bare = bare and not late[1].endswith("ing")
        order = _is_order(late) and (not e.left or not e.left[-1][0].isalnum())
        if opening == "" and (order or (bare and not e.left)):
            return None  # *is small the new big*, *Come the winter, …*
        fits = opening is not None and (
            _acts_late(late, subject, opening) or _is_said_late(late, subject, opening)
        )
        fits &= ends_here(e.right) and (subject[0] in SOMETHING or subject[-1] not in _QUALITIES | _COLOURS)
        judged = not _SCORED.isdisjoint((subject[-1], *e.right[:2])) or not _SELECT.isdisjoint(subject[:-1])
        if fits and (not judged or subject[-1] in {"friend", "friends"}):
            return {"word": e.corrected.slice(e.j2 - k, e.j2)}
    return None


def _is_order(late: tuple[str, ...]) -> bool:
    """Whether the verb is in the base form, as that of an order is."""
    known = late[0] in VERBS and positive(late[0]) not in _AUXILIARY
    return known and "past" not in readings(late[0])[late[0]]


def ends_here(right: tuple[str, ...]) -> bool:
    """Whether nothing, a sign, a place or a time follows: no *Was in Rome the weather good*."""
    behind = en.first(right)
    free = (
        en.PREPOSITIONS | _ALONG | TIMES | en.OPENERS | _HERE | _BELONGS | word_set("and yet last this every")
    )
    much = right[:2] in (("a", "lot"), ("a", "bit"))
    return not behind[:1].isalpha() or behind in free or much or any(map(_is_time, (behind, " ".join(right))))


def _names(e: Edit, k: int, subject: tuple[str, ...]) -> bool:
    """Whether these words are somebody or something, all of it, and nothing that is heralded so."""
    written = e.original.words[e.i1 + k : e.i2]
    owner = len(written) > len(("Ann", "'s")) and written[0][0].isupper() and "'s" in written
    named = owner or all(word[0].isupper() or word == "and" for word in written)
    opens = subject[0] in en.DETERMINERS | _MANY | SUBJECTS or named or quantity(subject) > 0
    whole = en.first(e.right) not in {"who", "that", "which", "of", "whose", "where", "'s"}
    clause = not (en.OPENERS - {"so"}).isdisjoint(subject[1:]) or "," in subject
    heavy = len(subject) > _LONGEST_NAMED or not _HERALDED.isdisjoint(subject)
    return opens and whole and not clause and not heavy


def quantity(words: tuple[str, ...]) -> int:
    """How many words of *a lot of*, *many* the words begin with."""
    found = next((len(many) for many in _QUANTITIES if words[: len(many)] == many), 0)
    number = en.is_number(words) and words[0] != "one"
    return found or int(number or en.first(words) in _MANY)


_ASIDES = frozenset(
    "in fact|in my opinion|in my experience|on the one hand|for example|at first|by the way|in general".split(
        "|"
    )
)


def _opening(e: Edit) -> str | None:
    """What stands before the verb in its clause: "" for nothing, a time, a place; None if more than that."""
    left = e.left
    cut = max((k + 1 for k, word in enumerate(left) if word in _BEFORE_CLAUSE | {":", "that"}), default=0)
    words = left[cut:]
    while words and (not words[0][0].isalnum() or words[0] == "then"):
        words = words[1:]
    said = " ".join(word for word in words if word != ",")
    if not said:
        points = left[-1:] in (("that",), ("then",))  # *that is coming*, *then came the war*
        return "" if not points else None
    before, after = _split_at_comma(words)
    placed = en.first(words) in en.PREPOSITIONS and before not in _ASIDES
    if after == "" and before and not placed and not _is_time(before):
        return ""  # *Well, is very nice …*
    if _is_time(said):
        return "when"
    placed = words[0] in {"in", "at"} and len(words) <= len(("in", "this", "big", "hotel"))
    return "where" if placed and (en.PRONOUNS | en.AUXILIARIES).isdisjoint(words) else None


def _split_at_comma(words: tuple[str, ...]) -> tuple[str, str]:
    text = " ".join(words)
    before, sign, after = text.rpartition(" ,")
    return (before, after.strip()) if sign else ("", text)


def _is_time(said: str) -> bool:
    known = times.FINISHED.fullmatch(said) or times.AHEAD.fullmatch(said) or times.HABIT.fullmatch(said)
    words = said.split()
    return bool(known) or (
        words[0] in {"this", "on", "at", "some", "every", "last", "next", "the"}
        and len(words) <= len(("at", "half", "past", "7"))
        and (
            not TIMES.isdisjoint(words)
            or any(map(str.isdigit, words[-1]))
            or words[-1] in {"o'clock", "noon", "pm"}
        )
    )


def _acts_late(late: tuple[str, ...], subject: tuple[str, ...], opening: str) -> bool:
    """Whether the words are a verb that takes no object: *didn't come back*, *has already arrived*."""
    words = [word for word in late if word not in _AUXILIARY and word not in {"already", "not", "never"}]
    aux = [word for word in late if word in _AUXILIARY or positive(word) in _AUXILIARY]
    words = [word for word in words if positive(word) not in _AUXILIARY]
    if not words or opening == "where" or late[-1] in en.PREPOSITIONS | _ALONG:
        return False
    if not aux and words[0].endswith("ing"):
        return False
    bases = readings(words[0]).keys()
    tail = words[1:]
    if "stop" in bases and tail[:1] == ["working"]:
        return True
    if "break" in bases and tail[:1] == ["down"]:
        return True
    if bases & {"get", "pass"} and tail[:1] in (["married"], ["away"]):
        return True
    if bases & _BY_ITSELF:
        return subject[-1] in _WEATHER and not tail and subject[0] == "the"
    known = bool(bases & _ACTS_ALONE) and (not aux or late[0] == aux[0])
    if (
        "come" in bases and not aux and not tail and opening == "when"
    ):  # *Last year came the famous revolution*
        known &= (
            subject[0] not in {"the", "a", "an"}
            or subject[-1] in _COMERS
            or subject[-1].endswith(("er", "ers"))
        )
    tail = tail if tail != ["a", "lot"] else []
    while tail and tail[0] in _BELONGS:
        tail = tail[1:]
    return known and (not tail or en.first(tail) in en.PREPOSITIONS | _ALONG)


_COMERS = word_set(
    "police doctor doctors children boy girl bus train man woman guests tourists people nurse chef cook"
)


def _is_said_late(late: tuple[str, ...], subject: tuple[str, ...], opening: str) -> bool:
    """Whether the words are *be* and how or where somebody is: *is very nice*, *are on the table*."""
    if positive(late[0]) not in {"is", "are", "was", "were"} or len(late) == 1:
        return False
    rest = late[2:] if late[1] == "not" else late[1:]
    degree = rest[0] in {"very", "so", "too", "really", "quite"}
    if len(rest) > 2 + degree and rest[0] not in en.PREPOSITIONS | {"under", "next", "behind"}:
        return False
    if degree:
        return len(rest) > 1
    if rest[0] in _QUALITIES or rest[0].endswith(_OF_QUALITY):
        return len(rest) == 1 and opening != "where" and subject[0] in en.DETERMINERS
    placed = rest[0] in {"in", "on", "at", "under", "behind", "next"} or (len(rest) == 1 and rest[0] in _HERE)
    return placed and opening == "" and subject[0] in en.DETERMINERS - {"a", "an"}


def happened_it(e: Edit) -> Slots | None:
    """*It has happened something strange* → *Something strange has happened*, also with many things."""
    if e.old[:1] != ("it",) or e.is_question:
        return None
    for k in range(2, min(len(e.old), len(("it", "has", "happened")) + 1)):
        late, subject = e.old[1:k], e.old[k:]
        happened = readings(late[-1]).keys() & {"happen", "occur"}
        if e.new[: len(subject)] == subject and len(e.new) == len(e.old) - 1 and happened:
            auxiliary = en.forms_of_one_verb(late[:1], e.new[len(subject) : len(subject) + 1])
            amount = subject[0] in {"a", "an"} | _MANY or quantity(subject)
            if auxiliary and e.new[-1] == late[-1] and amount and (TIMES | {"times"}).isdisjoint(subject):
                return {"word": " ".join(e.new[len(subject) :])}
    return None
