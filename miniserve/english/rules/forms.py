"""What the rules on verb forms ask: which form a word is, what it became, what verb it follows."""

from __future__ import annotations

from collections.abc import Sequence

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.lexicon import VERBS, word_set
from miniserve.english.subjects import PERSONS, TIMES
from miniserve.english.verbs import positive, readings

CLOTHES = word_set(
    "hat coat jacket dress skirt shirt trousers jeans shoes boots sandals gloves scarf tie uniform jumper "
    "sweater glasses "
    "helmet pyjamas suit socks shorts cap blouse earrings"
)
NOT_VERBS = en.DETERMINERS | en.PRONOUNS | en.OBJECTS | en.PREPOSITIONS
BE_OR_GET = en.BE | word_set("'s get gets got getting gotten being")
_NO_NOUNS = en.DETERMINERS | en.OBJECTS | en.PREPOSITIONS | en.ADVERBS
SPANS = word_set("morning afternoon evening day night weekend week hour hours time summer winter holidays")
HARD = word_set(
    "difficult hard easy impossible important necessary possible useful strange boring easier harder"
)
WILL = word_set("will 'll won't")
PERFECT_ADVERBS = word_set("already just never ever yet recently")
NO_THINGS = (
    en.DETERMINERS | en.OBJECTS | en.PRONOUNS | en.ADVERBS | en.PREPOSITIONS | en.OPENERS | PERFECT_ADVERBS
) | {"to"}
ACTIVITIES = word_set(
    "shopping swimming fishing skiing camping hiking dancing running cycling sailing surfing climbing "
    "jogging bowling "
    "riding skating diving hunting sightseeing clubbing kayaking"
)
FOUNDED = word_set("founded grounded bounded")  # regular, of verbs that look like other pasts


SUBJECTS = word_set("i he she we they")  # never objects
SOMETHING = word_set("something someone somebody")
RELATIVES = word_set(
    "mother mum father dad brother sister aunt uncle cousin grandmother grandfather grandma grandpa friend "
    "friends parents wife husband son daughter boss neighbour girlfriend boyfriend family children "
    "grandparents"
)
PEOPLE = RELATIVES | word_set(
    "teacher doctor dentist nurse waiter receptionist plumber pilot vet lawyer man woman lady boy girl "
    "sailor "
    "firefighter police students colleague colleagues neighbours classmates secretary manager landlord "
    "artist singer actor chef engineer farmer driver writer musician photographer"
)
_ENDS = (
    en.PREPOSITIONS
    | en.OPENERS
    | TIMES
    | word_set(", and or to last this again very early late yesterday too")
    | {""}
)
_MOST_BETWEEN = 2  # words between a determiner and its noun: *the last school bus*


def object_ends(right: Sequence[str], nouns: frozenset[str]) -> bool:
    """Whether the object is a determiner, few words and, as its last, one of these nouns: *the old bank*."""
    k = next((k for k, word in enumerate(right[: 2 + _MOST_BETWEEN]) if word in nouns), 0)
    return k > 0 and right[0] in en.DETERMINERS and ends(right[k + 1 :])


def ends(right: Sequence[str]) -> bool:
    """Whether a noun phrase ends before these words: not *the bank | manager*."""
    return en.first(right) in _ENDS or en.is_number(right)


def acts(e: Edit) -> bool:
    """Whether the word before the edit is a verb for certain, by what stands before it: not *after a long
    wait*."""
    before = en.last(e.left[:-1])
    if e.left[-3:-1] == ("let", "'s"):
        return True
    return before in en.PRONOUNS | en.ADVERBS - {"only"} | word_set("to please just always never let's") | {
        ""
    } or (positive(before) in en.AUXILIARIES or en.is_negated(before))


def verb_before(e: Edit, verbs: frozenset[str], with_object: frozenset[str] = frozenset()) -> str:
    """The word before the edit when it is a form of one of these verbs; some let an object between."""
    if length := object_length(e.left):
        word, among = en.last(e.left[:-length]), with_object
    else:
        word, among = en.last(en.skip(e.left, frozenset({"not"}))), verbs
    passive = word.endswith(("ed", "pt", "wn")) and bool(en.any_of(e.left[-2:-1], en.BE))
    return word if readings(word).keys() & among and not passive else ""


def object_length(left: tuple[str, ...]) -> int:
    """Of how many words the object is that ends here, as far as that is certain: *me*, *my brother*."""
    if en.last(left) in en.OBJECTS | PERSONS:
        return 1
    noun = next((k for k in range(2, 4) if len(left) > k and left[-k] in en.DETERMINERS), 0)
    is_verb = noun > 2 and left[-1] in en.TO_VERBS  # *the boys need*
    return 0 if is_verb or {"and", "or", ","} & {*left[-noun:]} else noun


def becomes_ing(e: Edit) -> bool:
    old = e.old[1:] if en.first(e.old) == "to" else e.old
    return len(e.new) == 1 and e.new[0].endswith("ing") and e.new != old and en.forms_of_one_verb(old, e.new)


def swaps_verb(e: Edit, old: str, new: str) -> bool:
    """Whether a form of the one verb became a form of the other."""
    one = len(e.old) == len(e.new) == 1
    return one and old in readings(e.old[0]) and new in readings(e.new[0])


def is_ing(word: str) -> bool:
    return any("ing" in tags for base, tags in readings(word).items() if base in VERBS)


def describes(e: Edit) -> bool:
    """*after leaked e-mails*: a participle before its noun."""
    forms = en.verb_forms(e)
    past = forms is not None and "past" in forms[1] - {"base"}
    return past and bool(e.right) and e.right[0] not in _NO_NOUNS
