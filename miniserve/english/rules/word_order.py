"""Where words stand: the subject of a question, the first verb, a pronoun beside a particle.

Only what can be nothing else: *Who is helping your sister?* and *Why is learning English so hard?* are right.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import ADJECTIVES, VERBS, word_set
from miniserve.english.subjects import TIMES
from miniserve.english.verbs import positive, readings

_LONGEST_QUESTION = 3  # words before the auxiliary: *how many languages*
_LONGEST_WITH_DO = 6  # *how many cups of coffee does*: there no other word can be the auxiliary
_LONGEST_LATE = 3  # words that stand before the subject and belong behind it
_LONGEST_REST = 4  # words behind both
_ASKS_WHO = word_set("who what which whose")
_SUBJECTS = word_set("i he she we they")
_WHOSE = word_set("my your his her our their")
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
_RELATIVES = word_set(
    "brother sister mother father mum dad son daughter husband wife uncle aunt cousin friend boss "
    "neighbour parents "
    "grandmother grandfather girlfriend boyfriend teacher"
)
_ARRIVING = word_set("come arrive die phone")
_SOMETHING = word_set("something someone somebody")
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
    opens = subject[0] in _SUBJECTS | {"you", "it"} | en.DETERMINERS or written[k][0].isupper()
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
    person = e.old[len(late)] in _WHOSE and e.old[-1] in _RELATIVES  # *Is coming your brother?*
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
    if e.old[k] in _SUBJECTS:
        return True
    if positive(before[-1]) in en.DO:  # *What did cause the fire?*
        return _CAUSES.isdisjoint(e.old[:k])
    person = e.old[k] in _WHOSE or e.original.words[e.i1 + k][0].isupper()
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
    came = bool(bases & _ARRIVING) and who in _WHOSE and e.old[-1] in _RELATIVES
    arrived = came or ("happen" in bases and who in _SOMETHING)
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


# -- the verb before its subject, in a statement

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
        fits &= _ends_here(e.right) and (subject[0] in _SOMETHING or subject[-1] not in _QUALITIES | _COLOURS)
        judged = not _SCORED.isdisjoint((subject[-1], *e.right[:2])) or not _SELECT.isdisjoint(subject[:-1])
        if fits and (not judged or subject[-1] in {"friend", "friends"}):
            return {"word": e.corrected.slice(e.j2 - k, e.j2)}
    return None


def _is_order(late: tuple[str, ...]) -> bool:
    """Whether the verb is in the base form, as that of an order is."""
    known = late[0] in VERBS and positive(late[0]) not in _AUXILIARY
    return known and "past" not in readings(late[0])[late[0]]


def _ends_here(right: tuple[str, ...]) -> bool:
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
    opens = subject[0] in en.DETERMINERS | _MANY | _SUBJECTS or named or _quantity(subject) > 0
    whole = en.first(e.right) not in {"who", "that", "which", "of", "whose", "where", "'s"}
    clause = not (en.OPENERS - {"so"}).isdisjoint(subject[1:]) or "," in subject
    heavy = len(subject) > _LONGEST_NAMED or not _HERALDED.isdisjoint(subject)
    return opens and whole and not clause and not heavy


def _quantity(words: tuple[str, ...]) -> int:
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
    known = en.FINISHED.fullmatch(said) or en.AHEAD.fullmatch(said) or en.HABIT.fullmatch(said)
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
            amount = subject[0] in {"a", "an"} | _MANY or _quantity(subject)
            if auxiliary and e.new[-1] == late[-1] and amount and (TIMES | {"times"}).isdisjoint(subject):
                return {"word": " ".join(e.new[len(subject) :])}
    return None


# -- *it* for *there*

_MEASURED = word_set("""
    work fun money time trouble effort stress pressure hours hour minutes minute days weeks months years euros
    dollars pounds miles kilometres metres degrees points stops blocks times pages percent seconds steps kilos
    litres cents problem use good need wonder kind sort years ago
""")
_CROWD = word_set("""
    people traffic cars tourists noise snow rain children students police smoke rubbish wind visitors shops
    bars trees animals women men buses families foreigners
""")
_PUBLIC = word_set("""
    street streets party road beach station airport park square concert town city motorway centre festival
    match wedding
""")
_AT = word_set("in on at near under behind outside")
_THERE_OLD = en.BE | en.HAVE | en.DO | {"it", "not"}


def there_for_it(e: Edit) -> bool:
    """*It was a lot of traffic* → *There was …*; not *It was a lot of work*, *It was two friends who
    came*."""
    old = [positive(word) for word in e.old]
    new = [positive(word) for word in e.new]
    if "there" not in new or "there" in old or not _THERE_OLD.issuperset(old):
        return False
    if not (en.BE | en.HAVE | {"there", "not"}).issuperset(new):
        return False
    words = en.skip(e.right, frozenset())
    while words and (
        words[0] in {"be", "been", "going", "to", "not"} or positive(words[0]) in en.AUXILIARIES
    ):
        words = words[1:]
    asked = e.left[:1] == ("how",) and e.left[1:2] in (("many",), ("much",)) and "it" in old
    if asked:
        counted = e.left[2:3] and e.left[2] not in en.AUXILIARIES
        return bool(counted) and _is_in_a_place(e, words) and _MEASURED.isdisjoint(e.left)
    length = _quantity(tuple(words)) or (en.first(words) in {"much", "any", "no", "lots"})
    noun = _noun_behind(words[length:])
    if not length or not noun or not _MEASURED.isdisjoint((noun, *words[length : length + 2])):
        return False
    behind = words[words.index(noun, length) + 1 :]
    relative = not {"who", "that", "which"}.isdisjoint(behind)
    bare = "it" not in old  # *Had a lot of people in the house*
    relative |= en.first(behind) in en.PRONOUNS | {"'s"} or noun in en.PRONOUNS  # *some people I knew*
    had = any(word in en.HAVE | en.DO for word in old) and "been" not in e.right[:1]
    if had or bare:  # *It had many people in the team*: *it* may be a firm
        return not relative and noun in _CROWD and not _PUBLIC.isdisjoint(behind)
    certain = noun in _CROWD and "over" not in behind and en.first(behind) != "of"
    return not relative and (certain or _is_in_a_place(e, behind))


def _noun_behind(words: list[str]) -> str:
    """The last word before what ends a noun phrase: *orange juice* in the fridge."""
    stop = next((k for k, word in enumerate(words) if not word.isalpha() or word in _ENDS_NOUN), len(words))
    return words[stop - 1] if 0 < stop <= len(("very", "long", "school", "bus")) else ""


_ENDS_NOUN = en.PRONOUNS | en.PREPOSITIONS | _AT | TIMES | en.OPENERS | word_set("to this last and next")


def _is_in_a_place(e: Edit, words: list[str]) -> bool:
    """*in the street*, *at my party*; not *to the station*, *from here*, *in total*."""
    front = words[:3] == ["in", "front", "of"]
    named = {word.lower() for word in e.corrected.words if word[0].isupper()}
    return front or (en.first(words) in _AT and en.first(words[1:]) in en.DETERMINERS | named)


# -- to whom something is explained

_TELLS = word_set(
    "explain describe suggest mention introduce say report confess announce demonstrate deliver return "
    "repeat reveal propose dictate admit prove clarify donate communicate"
)
_GREETINGS = word_set("hello goodbye goodnight sorry hi everything thank good")
_NO_THINGS = TIMES | word_set("way winner champion liar best one hero thief manner")
_TELLS_CLAUSE = word_set("explain confess")  # *mentioned the boy that she met* is right
_TOLD = _RELATIVES | word_set(
    "class students children people team group friends colleagues colleague flatmate classmate classmates "
    "dentist lawyer doctor teachers sisters brothers neighbours manager secretary guests"
)
_OTHERS = en.PRONOUNS | en.DETERMINERS | word_set("everybody nobody everyone all some most many people there")
_NAMES_ONE = word_set("prove announce report admit")  # *They announced her the winner*


def explained_to(e: Edit) -> Slots | None:
    """*explained the class the rules* → *explained the rules to the class*, *explained Ann that* → *to Ann
    that*; not *returned them the next day*, *described the boy that she met*."""
    bases = readings(en.last(e.left)).keys() & _TELLS
    if not bases:
        return _moved_behind(e, readings(en.last(e.left[:-1])).keys() & _TELLS, e.left[-1:])
    if e.new == ("to",) and not e.old:
        length = _length_of_person(e, e.right, e.j2)
        behind, then = (*e.right[length:], "", "")[:2]
        if not length or behind not in {"that", "how", "why", "what", "where"} or then in TIMES | {"way", ""}:
            return None
        one = e.right[0] in en.OBJECTS or e.corrected.words[e.j2][0].isupper()
        told = e.right[length - 1] in _TOLD and then in _OTHERS
        sure = one or behind != "that" or (told and bool(bases & _TELLS_CLAUSE))
        return {"word": e.left[-1], "subject": e.corrected.slice(e.j2, e.j2 + length)} if sure else None
    return _moved_behind(e, bases, ())


def _moved_behind(e: Edit, bases: AbstractSet[str], shared: tuple[str, ...]) -> Slots | None:
    """Whether the person went behind the thing, with *to*. `shared`: *the* of *the class the rules*."""
    old, new = shared + e.old, shared + e.new
    for k in range(1, len(old) if bases else 0):
        who, thing = old[:k], old[k:]
        if new != (*thing, "to", *who) or _length_of_person(e, who, e.j2 - k) != k:
            continue
        if "say" in bases:
            return {"word": "say", "subject": e.corrected.slice(e.j2 - k, e.j2)} if _greets(thing) else None
        greets = thing[0] in en.DETERMINERS | {"some", "another"} or thing == ("everything",)
        noun = len(thing) > 1 or greets
        called = bool(bases & _NAMES_ONE) and thing[0] in {"a", "an"}
        known = "introduce" in bases and thing[0] == "the" and who[0] in _WHOSE  # *my brother the doctor*
        called |= known or not _ends_here(e.right)
        if greets and noun and not called and _NO_THINGS.isdisjoint(thing):
            verb = en.last(e.left[:-1]) if shared else e.left[-1]
            return {"word": verb, "subject": e.corrected.slice(e.j2 - k, e.j2)}
    return None


def _greets(words: tuple[str, ...]) -> bool:
    return words[0] in _GREETINGS and len(words) <= len(("good", "morning"))


def _length_of_person(e: Edit, words: tuple[str, ...], start: int) -> int:
    """How many of the words, which stand at `start` of the corrected text, are somebody: *me*, *Ann*, *the
    class*."""
    hers = words[:1] == ("her",) and words[1:2] and words[1] not in en.DETERMINERS | _ENDS_PERSON
    if en.first(words) in en.OBJECTS - {"it"} and not hers:
        return 1
    written = e.corrected.words[start : start + len(words)]
    if written and written[0][0].isupper() and words[0] not in en.PRONOUNS:
        return next((k for k, word in enumerate(written) if not word[0].isupper()), len(written))
    if en.first(words) not in _WHOSE | {"the"}:
        return 0
    stop = next(
        (k for k, word in enumerate(words) if word in _ENDS_PERSON or not word[0].isalpha()), len(words)
    )
    acts = words[stop - 1] in VERBS - _TOLD if stop else False  # *suggested his wife slide the bolt*
    return stop if 1 < stop <= len(("the", "young", "bus", "driver")) and not acts else 0


_ENDS_PERSON = en.OPENERS | word_set("that again please at in on to from every last yesterday next tomorrow")


_OFTEN = word_set("never always usually often sometimes rarely seldom also")
_OF_TWO = (("hardly", "ever"), ("almost", "never"), ("almost", "always"))
_HOW = word_set("well badly fluently perfectly beautifully carefully quickly slowly quietly clearly a lot")
_HOW_MUCH = (("very", "much"), ("very", "well"), ("so", "much"), ("quite", "well"), ("a", "lot"))


def often_order(e: Edit) -> Slots | None:
    """*drinks never coffee* → *never drinks coffee*; *goes often to Rome* is right."""
    for before, first, last, behind in _moves(e):
        placed = _begins_object(behind) or "never" in last
        if placed and _is_often(last) and _is_main_verb(first, before):
            return {"word": " ".join(last)}
    return None


def adverb_order(e: Edit) -> Slots | None:
    """*speaks very well Greek* → *speaks Greek very well*."""
    for before, first, last, behind in _moves(e):
        if _is_how(first) and _is_verb_of_object(before) and _is_object(last) and _ends_here(behind):
            return {"word": " ".join(first)}
    return None


def _moves(e: Edit) -> Iterator[tuple[tuple[str, ...], ...]]:
    """If but one stretch of words has moved: what stands before, the two that changed places, and what
    stands behind.
    """
    before, after = e.original.keys, e.corrected.keys
    if sorted(before) != sorted(after):
        return
    differ = [k for k, (one, other) in enumerate(zip(before, after, strict=True)) if one != other]
    start, stop = differ[0], differ[-1] + 1
    for k in range(start + 1, stop):
        if before[k:stop] + before[start:k] == after[start:stop]:
            yield before[:start], before[start:k], before[k:stop], before[stop:]


def _is_often(words: tuple[str, ...]) -> bool:
    return (len(words) == 1 and words[0] in _OFTEN) or words in _OF_TWO


def _is_how(words: tuple[str, ...]) -> bool:
    return (len(words) == 1 and words[0] in _HOW) or words in _HOW_MUCH


def _is_main_verb(words: tuple[str, ...], before: tuple[str, ...]) -> bool:
    """One finite verb, no auxiliary, behind its subject: not the order of *is never*."""
    known = (
        len(words) == 1
        and positive(words[0]) not in en.AUXILIARIES
        and bool(readings(words[0]).keys() & VERBS)
    )
    return known and len(before) > 0 and before[-1] not in en.AUXILIARIES | {"to", ",", "and"}


def _is_verb_of_object(before: tuple[str, ...]) -> bool:
    return len(before) > 1 and bool(readings(before[-1]).keys() & VERBS) and before[-1] not in en.AUXILIARIES


def _begins_object(behind: tuple[str, ...]) -> bool:
    return en.first(behind) in en.DETERMINERS | en.OBJECTS


def _is_object(words: tuple[str, ...]) -> bool:
    """*it*, *Greek*, *your new curtains*."""
    if not TIMES.isdisjoint(words) or "season" in words:
        return False  # *is playing well this season*
    if len(words) == 1:
        return words[0].isalpha() and words[0] not in en.PREPOSITIONS | en.ADVERBS | en.DETERMINERS
    object_ = words[0] in en.DETERMINERS and len(words) <= _LONGEST_OBJECT
    return object_ and en.PREPOSITIONS.isdisjoint(words) and TIMES.isdisjoint(words)  # *miss a lot this year*


_LONGEST_OBJECT = 4


def each_other(e: Edit) -> bool:
    """*My cousins and I see us* → *see each other*; *We saw us in the mirror* is no mistake."""
    we = "we" in e.left or "and i" in " ".join(e.left)
    mirrored = not {"mirror", "video", "photo", "photos", "picture", "film", "tv"}.isdisjoint(e.right)
    if e.right[:1] == ("to",):
        return False  # *We helped ourselves to cake*
    return e.old in (("us",), ("ourselves",)) and e.new == ("each", "other") and we and not mirrored
