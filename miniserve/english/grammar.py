"""Reads the words around an edit: what a verb hangs on, what its subject is, which form it has become.

Every question answers "" (or None, or False) when the words do not say for certain: explanations built on the
answers must not claim what is not so. Knows English, and nothing of rules or texts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from miniserve.english.edits import Edit
from miniserve.english.lexicon import ADJECTIVES, NOUN_VERBS, VERBS, word_set
from miniserve.english.subjects import INDEFINITE, TIMES, Subject, is_finite, subject_before
from miniserve.english.verbs import (
    IRREGULAR,
    has_tag,
    ing,
    participle,
    past,
    positive,
    readings,
    regular_past,
    third_person,
)

Slots = dict[str, str]  # the words for a text of an explanation


# Auxiliaries by their verb. *'s* and *'d* are left out wherever it matters which of two verbs they are.
BE = word_set("am is are was were be been 'm 're 's")
HAVE = word_set("have has had 've")
DO = word_set("do does did")
MODALS = word_set("can could may might must shall should will would 'll")
AUXILIARIES = BE | HAVE | DO | MODALS
PRONOUNS = word_set("i you he she it we they")
OBJECTS = word_set("me you him her it us them")
REFLEXIVES = word_set("myself yourself himself herself itself ourselves yourselves themselves")
DETERMINERS = word_set("the a an my your his her its our their this that these those")
POSSESSIVES = word_set("my your his her our their")  # of somebody; *its* is something's
ADVERBS = word_set(
    "always usually often sometimes never ever also still just already really only then not rarely seldom "
    "hardly almost very quite so too probably definitely certainly soon normally generally even occasionally "
    "frequently both all totally completely fully strongly"
)
DEGREE = word_set("very so too really quite not always never still a bit")
QUESTION_WORDS = word_set("what where when why who how which whose")
OPENERS = (
    word_set("but because so that if when while although until before after unless whether") | QUESTION_WORDS
)
ASKING = word_set(
    "know knows knew tell tells told ask asked wonder wondered remember understand sure idea explain see "
    "forgot "
    "forget say said learn learnt learned show showed teach taught"
)
# Adjectives and phrases with *be* where Spanish has «tener» and a noun.
STATES = {
    "hungry": "tener hambre", "thirsty": "tener sed", "cold": "tener frío", "hot": "tener calor",
    "warm": "tener calor", "afraid": "tener miedo", "scared": "tener miedo", "right": "tener razón",
    "wrong": "no tener razón", "sleepy": "tener sueño", "lucky": "tener suerte",
    "ashamed": "tener vergüenza", "careful": "tener cuidado", "jealous": "tener celos",
    "successful": "tener éxito", "in a hurry": "tener prisa",
}  # fmt: skip
# Adjectives and nouns that *to* + base form may follow.
BEFORE_TO = word_set(
    "able enough ready happy glad sorry sad afraid free easy difficult hard important necessary possible "
    "impossible "
    "nice good bad better best lovely great dangerous safe expensive cheap lucky proud pleased surprised "
    "likely "
    "unable willing keen eager way time chance place permission reason plan right opportunity something "
    "nothing "
    "anything"
)
NUMBERS = word_set(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
)
LINKING = word_set("smell taste sound")  # states, with *like* or an adjective behind
OWNED = word_set(
    "car house flat garden dog cat bike motorbike computer brother brothers sister sisters cousins uncle "
    "pool balcony phone laptop horse"
)
STATIVES = word_set(
    "know understand believe want need like love hate prefer belong own contain seem mean remember agree "
    "cost matter deserve recognise recognize consist"
)
_WORN_OUT = word_set("tired exhausted wet dirty hungry thirsty sore angry sweaty")
FEELINGS = word_set(
    "bore interest excite tire confuse surprise disappoint fascinate frighten terrify annoy amaze shock "
    "embarrass depress worry satisfy exhaust amuse thrill relax"
)
TO_VERBS = word_set(
    "want need like love hate prefer decide hope plan learn forget try promise offer agree refuse expect "
    "start begin manage choose have ask tell help invite teach allow use prepare wish mean afford deserve "
    "intend attempt fail hesitate claim pretend seem"
)
TO_WITH_OBJECT = word_set(
    "want need like ask tell help invite teach allow expect prefer advise order remind warn persuade "
    "encourage force promise get permit enable"
)
ING_VERBS = word_set(
    "enjoy finish avoid mind keep suggest dislike miss practise practice consider imagine quit admit deny "
    "risk postpone resist recommend"
)
WEATHER = word_set("raining snowing rains snows rained snowed")
PREPOSITIONS = word_set("for of without before after in at about by from on with instead despite")
_NOT_SUBJECTS = (
    word_set("today tomorrow yesterday now here there maybe perhaps please then and or to") | DETERMINERS
)
ANY_AFTER_NEGATIVE = (
    ("nothing", "anything"), ("nobody", "anybody"), ("nobody", "anyone"), ("never", "ever"), ("no", "any"),
    ("nowhere", "anywhere"), ("no one", "anyone"), ("no one", "anybody"),
)  # fmt: skip
NEGATIVES = word_set("never nothing nobody none nowhere no hardly")


# Words that open a noun phrase, and persons that are the subject of a clause behind it: *films people like*.
_SEVERAL = word_set("people things most some many one all few both several")
_ANYBODY = word_set("people everyone everybody someone somebody")
_NOT_NOUNS = ADVERBS | PREPOSITIONS | AUXILIARIES | TIMES | OPENERS | DETERMINERS
_LONGEST_ASKED = 7  # words of a subject between an auxiliary and its verb in a question
_LONGEST_SUBJECT = 5  # words that are still worth quoting
_NO_NAMES = DETERMINERS | word_set("one each every both all some most none half another either neither")


@lru_cache(maxsize=4096)
def is_plain_past(word: str) -> bool:
    return positive(word) in {"was", "were", "did"} or any(
        tags == {"past"} and base in IRREGULAR for base, tags in readings(word).items() if base != "have"
    )


def was_worn_out(left: Sequence[str]) -> bool:
    """*She was exhausted because she |*"""
    k = list(left).index("because") if "because" in left else 0
    return k > 1 and left[k - 1] in _WORN_OUT and not {"was", "were"}.isdisjoint(left[:k])


def is_worn_out(left: Sequence[str], right: Sequence[str]) -> bool:
    """*She was exhausted because she has | been walking all day*: a state then, of what went on before it."""
    worn = was_worn_out(left)
    going = first(right) == "been" and has_tag(first(right[1:]), "ing")
    today = not {"since", "lately", "recently", "this"}.isdisjoint(right)
    return worn and going and last(left) in PRONOUNS and not today


def is_negated(word: str) -> bool:
    return word == "not" or positive(word) != word


def skip(words: Iterable[str], skipped: frozenset[str]) -> list[str]:
    return [word for word in words if word not in skipped]


def last(words: Sequence[str]) -> str:
    return words[-1] if words else ""


def first(words: Sequence[str]) -> str:
    return words[0] if words else ""


def any_of(words: Iterable[str], verb: frozenset[str]) -> str:
    """The first of the words that is a form of this auxiliary, negated or not; "" if none."""
    return next((word for word in words if positive(word) in verb), "")


def clause_left(edit: Edit) -> list[str]:
    """The words of the clause before the edit, without adverbs. A pronoun after *and* is a new subject."""
    left = skip(edit.left, ADVERBS)
    for k in range(len(left) - 1, -1, -1):
        new_subject = left[k] in {"and", "or"} and left[k + 1 : k + 2] and left[k + 1] in {"he", "she", "it"}
        if left[k] in OPENERS or left[k] in ",:" or new_subject:
            return left[k + 1 :]
    return left


@lru_cache(maxsize=256)
def governor(edit: Edit) -> str:
    """The auxiliary (or *to*) that the verb of this edit hangs on: right before it, or, in a question, before
    the subject; "" if there is none or no certainty."""
    left = skip(edit.left, ADVERBS)
    if left in (["will"], ["may"]) and not edit.is_question:
        return ""  # a name
    if positive(last(left)) in AUXILIARIES or last(left) == "to":
        return left[-1]
    if not edit.is_question:
        return ""
    left = [word for word in after_comma(left) if word[:1].isalnum() or word[:1] == "'"]
    for k in range(len(left) - 2, -1, -1):
        if positive(left[k]) in AUXILIARIES:
            subject = left[k + 1 :]
            noun = subject[1:] if first(subject) == "that" else subject  # *is that dog*
            if noun[-2:] == ["and", "i"] and len(noun) <= len("my brother and i".split()):
                noun = noun[:-2]
            is_subject = len(subject) == 1 or (PRONOUNS | OPENERS).isdisjoint(noun)
            opens = k == 0 or left[0] in QUESTION_WORDS | {"and", "but", "or", "so"}
            return left[k] if opens and is_subject and len(subject) <= _LONGEST_ASKED else ""
        if left[k] == "to" and left[k - 1 : k] != ["next"]:
            return ""
    return ""


def after_comma(words: Sequence[str]) -> list[str]:
    cut = max((k + 1 for k, word in enumerate(words) if word == ","), default=0)
    return list(words[cut:])


def looks_like_verb(words: Sequence[str]) -> bool:
    """Whether these words begin with a base form, as far as that can be told without a dictionary."""
    word = first(words)
    known = word in VERBS
    return known or (
        word.isalpha() and word not in _NOT_SUBJECTS and first(words[1:]) in DETERMINERS | OBJECTS
    )


def verb_forms(edit: Edit) -> tuple[str, frozenset[str], frozenset[str]] | None:
    """(base, what the old form is, what the new form is), when a word became another form of its verb."""
    if len(edit.old) != 1 or len(edit.new) != 1:
        return None
    return _forms_of_one_verb(edit.old[0], edit.new[0])


@lru_cache(maxsize=4096)  # a dozen rules ask this of the same edit
def _forms_of_one_verb(old: str, new: str) -> tuple[str, frozenset[str], frozenset[str]] | None:
    if (positive(old) == old) != (positive(new) == new):
        return None
    before, after = readings(positive(old)), readings(positive(new))
    shared = {base for base in before.keys() & after.keys() if base in IRREGULAR or len(base) > 2}
    if not shared:
        return None

    def likely(base: str) -> tuple[bool, bool, int, str]:
        inflected = {base, third_person(base), past(base), participle(base), ing(base), regular_past(base)}
        return base in IRREGULAR, {positive(old), positive(new)} <= inflected, -len(base), base

    base = max(shared, key=likely)
    return base, before[base], after[base]


def becomes(edit: Edit, tag: str) -> str:
    """The base, when a form that was not `tag` became `tag`; else ""."""
    forms = verb_forms(edit)
    return forms[0] if forms and tag in forms[2] and tag not in forms[1] else ""


def known_verb(edit: Edit, tag: str) -> str:
    """As `becomes`, when the verb is beyond doubt: not *be like him*, *be awake*, *have blood*."""
    base = becomes(edit, tag)
    adjective = positive(governor(edit)) in BE and first(edit.old) in ADJECTIVES | {"like", "past"}
    # *is shut*, *is hurt*; not *is cut the bread*.
    done = tag == "ing" and base == participle(base) and first(edit.right) not in DETERMINERS | OBJECTS
    done &= not (edit.is_question and last(edit.left) == "you")  # *are you come to the party?*
    doubtful = adjective or (tag == "ing" and base in STATIVES) or (done and positive(governor(edit)) in BE)
    return base if base in VERBS and not doubtful else ""


def principal_parts(base: str) -> str:
    return f"{base}, {past(base)}, {participle(base)}"


def irregular_slots(base: str) -> Slots:
    return {"base": base, "irregular": principal_parts(base) if base in IRREGULAR and base != "be" else ""}


@lru_cache(maxsize=256)
def subject(edit: Edit) -> Subject | None:
    """The subject of the verb at this edit, None when it is not certain where it starts or ends."""
    return subject_before(edit.left, _written(edit))


def subject_of(edit: Edit) -> str:
    """The subject of the verb at this edit as written, "" when it is not certain, or too long to quote."""
    if not edit.left and edit.is_question:
        return edit.right[0] if first(edit.right) in PRONOUNS else ""
    found = subject(edit)
    if found is None or found.stop - found.start > _LONGEST_SUBJECT:
        return ""
    words = zip(edit.left[found.start : found.stop], _written(edit)[found.start : found.stop], strict=True)
    said = (display(key) if key in PRONOUNS | _NO_NAMES | NUMBERS else word for key, word in words)
    return " ".join(said).replace(" '", "'")


def _written(edit: Edit) -> tuple[str, ...]:
    return edit.corrected.words[edit.j1 - len(edit.left) : edit.j1]


def opens_list_item(edit: Edit) -> bool:
    """Whether the verb follows a comma, *and*, *or* or *but*, or *then* after one of them."""
    left = skip(edit.left, ADVERBS)
    return last(left) in {",", "and", "or", "but"}


def other_verb_of_list(edit: Edit) -> str:
    """A verb of the same clause in the very form that this one takes, "" if none is sure."""
    forms = verb_forms(edit)
    if forms is None:
        return ""
    wanted = "s" if "s" in forms[2] else "base"
    for word in (*edit.left[::-1], *edit.right):
        if word in {".", "because", "who", "which", "when", "if"}:
            break
        for base, tags in readings(word).items():
            if base in VERBS and wanted in tags and positive(word) not in AUXILIARIES:
                return word
    return ""


def display(pronoun: str) -> str:
    return "I" if pronoun == "i" else pronoun


def is_number(words: Sequence[str]) -> bool:
    word = first(words).split("-")[0]
    return word.isdigit() or word in NUMBERS


def forms_of_one_verb(old: tuple[str, ...], new: tuple[str, ...]) -> bool:
    return len(old) == len(new) == 1 and bool(readings(old[0]).keys() & readings(new[0]).keys())


def opens_with_relative(left: Sequence[str]) -> bool:
    """Whether these words are a noun and a relative clause without *that*, so that the main verb is still to
    come: *the things I'm worried about*, *those he talked to*; not *the girl I met is*.
    """
    opens = first(left) in DETERMINERS | INDEFINITE | _SEVERAL or is_number(left)
    return opens and any(_begins_relative(left, k) for k in range(1, len(left)))


def _begins_relative(left: Sequence[str], k: int) -> bool:
    """Whether the subject of such a clause stands at `k`, behind a noun, and its verb is the only one."""
    who = left[k] in PRONOUNS - {"it"} or (left[k] in _ANYBODY and left[k - 1] not in _SEVERAL)
    noun = left[k - 1].isalpha() and left[k - 1] not in _NOT_NOUNS
    return (
        who and noun and not any(map(is_finite, left[1:k])) and num_verbs(left[k:]) < 2 and left[-1] not in BE
    )


def num_verbs(words: Sequence[str]) -> int:
    """How many finite verbs these words have: *have gone*, *don't like*, *helped us find* are one each."""
    verbs, before = 0, ""
    for word in words:
        done = not _tags(word).isdisjoint({"participle", "ing"}) and positive(before) in HAVE | BE
        bare = word in VERBS and before in OBJECTS | {"to"}
        finite = word in AUXILIARIES or is_finite(word) or not _tags(word).isdisjoint({"past", "s"})
        base = word in VERBS - NOUN_VERBS - ADJECTIVES or (word in VERBS and before in PRONOUNS)
        verbs += not (done or bare or positive(before) in DO | MODALS) and (finite or base)
        before = word if word not in ADVERBS | {"not"} else before
    return verbs


def _tags(word: str) -> frozenset[str]:
    """What a word may be as a form of a verb; an *-s* only of one that is no noun."""
    found = {base: tags for base, tags in readings(word).items() if base in VERBS}
    return frozenset().union(*(tags - {"s"} if base in NOUN_VERBS else tags for base, tags in found.items()))
