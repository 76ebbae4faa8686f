"""Nouns and adjectives that learners make verbs of: *I advice you*, *this cream will soft your hands*.

Only where a verb must stand: behind a modal, *do* or a verb that takes *to*, and behind a subject when an
object follows. *Children want success*, *It was dead* and *her strengths* are right.
"""

from __future__ import annotations

from miniserve.english import grammar as en
from miniserve.english import times
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import word_set
from miniserve.english.rules.forms import PEOPLE, ends
from miniserve.english.subjects import PERSONS, is_finite
from miniserve.english.verbs import correct_forms, positive, readings

# What is no verb, and its verb.
_VERB_OF = {
    "dead": "die", "death": "die", "soft": "soften", "wide": "widen", "short": "shorten", "low": "lower",
    "large": "enlarge", "weak": "weaken", "strong": "strengthen", "strength": "strengthen", "weight": "weigh",
    "critic": "criticise", "critics": "criticise", "analysis": "analyse", "full": "fill", "sad": "sadden",
    "sharp": "sharpen", "deep": "deepen", "length": "lengthen", "modern": "modernise", "simple": "simplify",
    "tight": "tighten", "advice": "advise", "belief": "believe",
    "breath": "breathe", "choice": "choose", "success": "succeed", "relief": "relieve",
    "complaint": "complain", "arrival": "arrive", "thought": "think", "sale": "sell",
    "speech": "speak", "food": "feed", "flight": "fly", "growth": "grow",
    "marriage": "marry", "explanation": "explain", "decision": "decide", "discussion": "discuss",
    "invitation": "invite", "information": "inform", "organisation": "organise", "organization": "organize",
    "imagination": "imagine", "suggestion": "suggest", "apology": "apologise", "memory": "memorise",
    "threat": "threaten", "solution": "solve", "punishment": "punish", "behaviour": "behave",
    "behavior": "behave", "bright": "brighten", "thick": "thicken", "preparation": "prepare",
    "celebration": "celebrate", "translation": "translate", "pronunciation": "pronounce", "theft": "steal",
    "description": "describe", "permission": "permit", "song": "sing",
    "laughter": "laugh", "departure": "depart", "removal": "remove", "refusal": "refuse", "denial": "deny",
    "proposal": "propose", "agreement": "agree", "argument": "argue", "payment": "pay", "treatment": "treat",
    "improvement": "improve", "development": "develop", "announcement": "announce", "failure": "fail",
    "pleasure": "please", "confusion": "confuse", "destruction": "destroy", "production": "produce",
    "protection": "protect", "reduction": "reduce", "education": "educate", "connection": "connect",
    "collection": "collect", "invention": "invent", "election": "elect", "injection": "inject",
}  # fmt: skip
_AMERICAN = {"criticise": "criticize", "analyse": "analyze", "modernise": "modernize",
             "apologise": "apologize", "memorise": "memorize"}  # fmt: skip
# No forms of anything, wherever they stand; *weighted*, *shorts* and *lows* are words.
_NO_WORDS = word_set(
    "deads deaded deading adviced softs softed wides wided analysises successed complainted choiced "
    "fulled sads sadded arrivaled thoughted weaks weaked larges larged sharped criticed strengthed"
)
_ALONE = word_set(
    "die succeed complain arrive think speak bleed fly marry apologise behave breathe live laugh"
)
_WILLING = word_set(
    "want need have try hope like ask tell decide promise learn start begin help able refuse plan"
)
_NOUN_FOLLOWS = en.DETERMINERS | en.OBJECTS | word_set("some any all many more")
_SUBJECTS = PEOPLE | PERSONS | en.PRONOUNS
_DYING = word_set("if when every because")


def _base_of(word: str) -> str:
    """The noun or adjective that this is, with a verb's ending or none: *strengths*, *adviced*."""
    return next((base for base in sorted(readings(word), key=len, reverse=True) if base in _VERB_OF), "")


# What those that are verbs, too, are done to: *short the market*, *weight the data*.
_DONE_TO = {
    "short": word_set("market shares stock stocks dollar pound euro oil bank company"),
    "weight": word_set(
        "data results scores sample average grades marks votes answers rope line net curtain curtains"
    ),
}


def verb_not_word(e: Edit) -> Slots | None:
    """*will soft your hands* → *soften*, *critics my cooking* → *criticises*; *want success* is right."""
    if len(e.old) != 1 or len(e.new) != 1:
        return None
    word = e.old[0] if e.old[0] in _VERB_OF else _base_of(e.old[0])
    verb = _VERB_OF.get(word, "")
    spelt = next((v for v in (verb, _AMERICAN.get(verb, "")) if v and v in readings(e.new[0])), "")
    if not spelt or e.new[0] not in correct_forms(spelt) or e.old[0] in correct_forms(spelt):
        return None
    noun = word[:1].upper() + word[1:] if e.corrected.words[e.j1][0].isupper() and not e.left else word
    if not _DONE_TO.get(word, frozenset()).isdisjoint(e.right[:3]):
        return None
    sure = (
        _is_base_place(e, spelt)
        or _is_finite_place(e, spelt)
        or (e.old[0] in _NO_WORDS and _fits_time(e, spelt))
    )
    return {"word": noun.lower(), "verb": spelt} if sure else None


def _follows(e: Edit, verb: str) -> bool:
    """Whether an object follows, or nothing where the verb needs none."""
    alone = verb in _ALONE and (ends(e.right) or not en.first(e.right)[:1].isalnum())
    return en.first(e.right) in _NOUN_FOLLOWS or alone


def _is_base_place(e: Edit, verb: str) -> bool:
    """*can | the volume*, *want to | the road*: only a base form stands there; not *led to success*."""
    if not (e.new[0] == verb and _follows(e, verb)) or "that" in e.right[:1]:
        return False
    before = en.last(en.skip(e.left, en.ADVERBS))
    modal = positive(before) in en.MODALS | en.DO and not e.is_question  # *Does success matter?*
    modal &= len(e.left) > 1 or positive(before) != before
    asked = e.is_question and before in en.PRONOUNS and positive(en.last(e.left[:-1])) in en.MODALS | en.DO
    willing = bool(readings(en.last(e.left[:-1])).keys() & _WILLING)
    willing |= e.left[-2:-1] in (("going",), ("me",), ("us",))
    order = not en.skip(e.left, word_set("please ,")) and en.first(e.right) in {"the", "your", "me", "this"}
    order &= word in _ORDERED if (word := e.old[0]) else False
    willing &= "have" not in readings(en.last(e.left[:-1])) or en.first(e.right) in _NOUN_FOLLOWS
    return modal or asked or (before == "to" and willing) or order


_ORDERED = word_set("low full soft short advice weight")


def _is_finite_place(e: Edit, verb: str) -> bool:
    """*He | my cooking*, *Exercise | your heart*, *My sister | the red one*: behind a subject, an object."""
    left = en.skip(e.left, en.ADVERBS)
    who, opens = en.last(left), en.first(left) in _OPENING or len(left) == 1
    subject = who in word_set("i he she we they") or (who in _SUBJECTS and opens and len(left) < _LONG)
    many = opens and len(left) < _LONG and who.endswith("s") and who not in en.DETERMINERS | en.BE
    clause = any(map(is_finite, e.right))
    own = (
        len(left) == 1
        and e.old[0].endswith("s")
        and e.old[0] != "critics"
        and who not in en.DETERMINERS | en.BE
    )
    own &= en.first(e.right) in {"your", "our", "my"} and not clause
    dying = word_set("dead") & {e.old[0]} and (who in en.PRONOUNS or many) and en.first(e.right) in _DYING
    every = verb in _ALONE and (many or subject) and en.first(e.right) in {"every", "about", "because"}
    object_follows = en.first(e.right) in _NOUN_FOLLOWS - {"more"} and (
        subject or (many and not clause) or own
    )
    object_follows &= verb != "weigh"
    kilos = en.is_number(e.right) and not _KILOS.isdisjoint(e.right[1:3])
    heavy = e.old[0] == "weights" and kilos and len(e.left) > 1
    return bool(dying or every or object_follows or heavy) and _fits_time(e, verb)


_LONG = 4  # words
_OPENING = en.DETERMINERS | word_set("many some all most several two three four both")
_KILOS = word_set("kilo kilos kg grams pounds tons tonnes stone")


def _fits_time(e: Edit, verb: str) -> bool:
    """Whether the new form has the ending of the old one, or is a past beside a past time."""
    old, new = e.old[0], e.new[0]
    tags = readings(new)[verb]
    if old.endswith("ed"):
        return not tags.isdisjoint({"past", "participle"})
    if old.endswith("ing"):
        return "ing" in tags
    if "past" in tags:
        return bool(times.find_time(times.FINISHED, e) or times.past_evidence(e).get("like"))
    with_s = old == "critics" or (old.endswith("s") and old not in _VERB_OF)
    return "s" in tags if with_s else True
