"""What the rules on verb forms ask: which form a word is, what it became, what verb it follows."""

from __future__ import annotations

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.lexicon import VERBS, word_set
from miniserve.english.subjects import PERSONS
from miniserve.english.verbs import readings

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
FOUNDED = word_set("founded grounded bounded")  # regular, of verbs that look like other pasts


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


def is_ing(word: str) -> bool:
    return any("ing" in tags for base, tags in readings(word).items() if base in VERBS)


def describes(e: Edit) -> bool:
    """*after leaked e-mails*: a participle before its noun."""
    forms = en.verb_forms(e)
    past = forms is not None and "past" in forms[1] - {"base"}
    return past and bool(e.right) and e.right[0] not in _NO_NOUNS


def has_tag(word: str, tag: str) -> bool:
    return any(tag in tags for tags in readings(word).values())
