"""The verb and its subject: there is one, said once, and the verb agrees with it."""

from __future__ import annotations

from collections.abc import Sequence

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import ADJECTIVES, NOUN_VERBS, PLURALS, SINGULAR_IN_S, VERBS, word_set
from miniserve.english.rules.rule import Predicate
from miniserve.english.subjects import INDEFINITE, TIMES, Number, is_finite
from miniserve.english.verbs import positive, readings

_FULL = {"'m": "am", "'re": "are", "'s": "is", "'ve": "have"}
_SAME_TENSE = (frozenset({"base", "s", "present"}), frozenset({"past"}))
_TELLING = word_set("hope think believe know say see suppose guess")
_RELATIVES = word_set("that who which where whose")
_BESIDE = word_set("next behind near under opposite between inside beside above below")
_NEWS = word_set("news mathematics maths physics economics politics")
_GROUPS = {"people": "la gente", "police": "la policía"}
_PEOPLE = frozenset(_GROUPS)
_SAYING = word_set("think say believe suppose reckon hope")
_ONE_COUNTRY = SINGULAR_IN_S | word_set("netherlands philippines bahamas maldives times")
_SINGULAR = word_set("is was has does isn't wasn't hasn't doesn't")
_NOUN_ING = word_set("evening morning during according following including regarding something nothing")


def missing_subject(e: Edit) -> Slots | None:
    if en.first(e.new) not in en.PRONOUNS or not en.PRONOUNS.isdisjoint(e.old):
        return None
    if en.first(e.left) == "what" and not e.is_question:
        return None  # *What frightened him most was the dark*
    if e.is_question and _asks_opinion(e.left):
        return None  # *When do you think will be best?*
    if e.right[1:2] == e.new[:1] and positive(en.first(e.right)) in en.AUXILIARIES:
        return None  # *was she ill* has its subject
    if en.last(e.left) in {"what", "who", "which"} and len(e.right) > 1:
        return None  # *what was left of it*
    if en.last(e.left) == "," and _is_finite_form(e.left[0]):
        return None  # *Got your message, will call you*
    if en.last(e.left).endswith("ing") and en.last(e.left[:-1]) in en.DETERMINERS:
        return None  # *how the knitting was going*
    was = not {"is", "was", "'s", "isn't", "wasn't"}.isdisjoint(e.left)
    if was and en.last(e.left) in {"but", "and"} and positive(en.first(e.right)) in {"is", "was"}:
        return None  # *Your tea was perfect but is getting cold*
    noun = en.last(e.left[:-2]) in en.DETERMINERS  # *the report that was published*
    if en.last(e.left) == "that" and (noun or not _takes_that(en.last(e.left[:-1]))):
        return None  # *the code that was sent to you*
    with_verb = len(e.new) == 2 and en.forms_of_one_verb(e.old, e.new[1:])
    opens = not e.left or e.left[-1] in en.OPENERS | {",", "and", "or", "perhaps", "maybe"}
    opens |= e.new == ("it",) and not en.WEATHER.isdisjoint(e.right[:2])
    following = positive(en.first(e.right))
    told = bool(readings(en.last(e.left)).keys() & _TELLING) and (
        following in en.BE or following.endswith("s")
    )
    asked = e.is_question and positive(en.last(e.left)) in en.AUXILIARIES
    noun = en.first(e.right[1:]) in en.AUXILIARIES  # *when talks will resume*
    free = opens and (following in en.AUXILIARIES or (_is_finite_form(following) and not noun))
    before_verb = e.new[1:] == e.old == () and (free or told or asked or following in en.AUXILIARIES)
    return {"word": en.display(e.new[0])} if with_verb or before_verb else None


def _takes_that(word: str) -> bool:
    """Whether a clause with *that* may follow: *I think that*, *so happy that*; not behind a noun."""
    return word in ADJECTIVES | en.BE | en.OBJECTS or bool(readings(word).keys() & (VERBS | _TELLING))


def _is_finite_form(word: str) -> bool:
    """Whether the word is a verb with a subject, and no order or noun."""
    return any(
        base in VERBS and tags & {"s", "past"} and "base" not in tags for base, tags in readings(word).items()
    )


def doubled_subject(e: Edit) -> Slots | None:
    """*My friend Jon he lives* → *My friend Jon lives*."""
    gone = len(e.old) == 1 and e.old[0] in en.PRONOUNS and not e.new
    subject = en.subject_of(e) if gone else ""
    if en.last(e.left) in TIMES or readings(en.last(e.left)).keys() & _TELLING:
        return None  # *One winter it snowed*, *witnesses say they heard*
    before = en.clause_left(e)[: -len(subject.split())]
    found = en.subject(e)
    lead = en.last(e.left[: found.start]) if found else ""
    behind_preposition = lead in en.PREPOSITIONS | {"during", "until", "despite"}
    if any(map(is_finite, before)) or behind_preposition or (gone and not _is_of_number(e)):
        return None  # *that was the money he owed*, *after the riots they met*, *two men he saw*
    return {"subject": subject, "word": en.display(e.old[0])} if subject else None


def _is_of_number(e: Edit) -> bool:
    """Whether the pronoun that goes can be the subject before it: *my friends … they*, *Jon and I … we*."""
    subject, pronoun = en.subject(e), e.old[0]
    number = subject.number if subject else Number.EITHER
    if pronoun in {"he", "she", "it"}:
        return number is not Number.PLURAL
    return number is not Number.SINGULAR and (pronoun == "they" or (pronoun == "we" and "and" in e.left))


def doubled_far_subject(e: Edit) -> Slots | None:
    """*The man that I met yesterday he was nice* → *… was nice*: a subject too long to quote."""
    gone = len(e.old) == 1 and e.old[0] in en.PRONOUNS and not e.new
    before = en.last(e.left)
    verb = en.first(en.skip(e.right, en.ADVERBS))
    if not (is_finite(verb) or readings(verb).keys() & VERBS):
        return None  # *Who ordered the pizza is ready to eat it*
    timed = before in TIMES and _RELATIVES.isdisjoint(e.left)
    if timed or (readings(before).keys() & _TELLING and _RELATIVES.isdisjoint(e.left)):
        return None  # *One winter it snowed*, *witnesses say they heard*
    none = en.PREPOSITIONS | en.DETERMINERS | en.AUXILIARIES | en.OPENERS | en.ADVERBS
    noun = before[-1:].isalpha() and before not in none and en.first(e.left) not in en.PREPOSITIONS
    # A verb before it has the subject, and the pronoun is that of a clause: *was the money he owed*.
    has_subject = any(map(is_finite, e.left)) and _RELATIVES.isdisjoint(e.left)
    fits = gone and noun and not has_subject and _is_of_number(e)
    return {"word": en.display(e.old[0])} if fits else None


def doubled_in_relative(e: Edit) -> Slots | None:
    """*a girl who she plays the drums* → *a girl who plays the drums*; not *the girl who she likes*."""
    gone = len(e.old) == 1 and e.old[0] in en.PRONOUNS and not e.new and en.last(e.left) in {"who", "which"}
    some = not {"a", "an", "somebody", "someone"}.isdisjoint(e.left[-7:-1])
    verb, behind = (*en.skip(e.right, en.ADVERBS), "", "")[:2]
    finite = _is_finite_form(verb) or verb in {"has", "is", "was"}
    named = len(e.right) > 1 and e.corrected.words[e.j2 + 1][0].isupper()
    whole = behind in {"a", "an", "the", "no"} or en.is_number([behind]) or named
    whole &= en.last(e.right) not in en.PREPOSITIONS | {"to", "most", "best"}
    return (
        {"subject": e.left[-1], "word": en.display(e.old[0])} if gone and some and finite and whole else None
    )


def _agrees(e: Edit) -> Slots | None:
    """Another person of be, have or do in the same tense."""
    forms = en.verb_forms(e)
    if forms is None or forms[0] not in {"be", "have", "do"} or "be" in e.new:
        return None
    same_word = _FULL.get(e.old[0], e.old[0]) == _FULL.get(e.new[0], e.new[0])
    if en.last(e.left) == "there" and e.right[:2] == ("so", "much"):
        return None  # *There is so much people never see*
    if e.new[0] in _SINGULAR and _names_several(e):
        return None  # *The Kowalskis aren't at home*
    behind = e.right[1:] if e.is_question else e.right
    if behind[:1] == ("a",) and behind[1:3] in (("couple", "of"), ("number", "of")) and e.new[0] in _SINGULAR:
        return None  # *There are a couple of points*
    if e.new[0] in {"are", "were", "have"} and "much" in e.left[-3:-1] and e.left[-1] == "there":
        return None  # *how much snow there is*
    unreal = e.new[0] == "were" and not {"if", "wish", "wishes"}.isdisjoint(e.left)  # *if I were*
    same_tense = any(forms[1] & tense and forms[2] & tense for tense in _SAME_TENSE)
    return {"base": forms[0], "new": e.new[0]} if same_tense and not same_word and not unreal else None


def _asks_opinion(left: Sequence[str]) -> bool:
    """*when do you think*, *who did she say*: what comes next has its subject, or asks for it."""
    if len(left) < 4:
        return False  # *Do you think it will rain?*
    aux, who, verb = left[-3:]
    return aux in en.DO and who in en.PRONOUNS and verb in _SAYING


def _names_several(e: Edit) -> bool:
    """Whether a family or a team stands before, by its name: *the Kowalskis*, not *the Netherlands*."""
    words = e.original.words[: e.i1]
    name = en.last(words)
    is_plural = name[:1].isupper() and name.endswith("s") and name.lower() not in _ONE_COUNTRY
    return is_plural and en.last(e.left[:-1]) == "the"


def _changes_number(e: Edit) -> bool:
    return _agrees(e) is not None or gains_s(e) or loses_s(e)


def _with_noun(nouns: frozenset[str], *, is_one: bool) -> Predicate:
    def rule(e: Edit) -> Slots | None:
        noun = _noun_of_subject(e) if _changes_number(e) else ""
        becomes_one = gains_s(e) or en.first(e.new) in _SINGULAR
        if not noun or noun not in nouns or becomes_one is not is_one:
            return None
        return {"word": noun, "new": e.new[0], "spanish": _GROUPS.get(noun, "")}

    return rule


def _noun_of_subject(e: Edit) -> str:
    """*everybody* of *everybody know* and of *Are everybody here?*, but not of *Are everybody's shoes …?*"""
    if e.is_question and not e.left:
        return "" if e.right[1:2] == ("'s",) else en.first(e.right)
    subject = en.subject(e)
    return subject.noun if subject else _noun_before_relative(e)


def _noun_before_relative(e: Edit) -> str:
    """*people* of *the people that I know is nice*."""
    starts = [k for k in range(len(e.left) - 2) if e.left[k] in _PEOPLE and e.left[k + 1] in {"that", "who"}]
    verbs = [word for k in starts for word in e.left[k + 2 :] if readings(word).keys() & VERBS]
    return e.left[starts[-1]] if verbs and e.old[0] in en.BE else ""


many_people = _with_noun(_PEOPLE, is_one=False)
one_everybody = _with_noun(INDEFINITE | {"each"}, is_one=True)
one_news = _with_noun(_NEWS, is_one=True)


def agrees_subject(e: Edit) -> Slots | None:
    slots, subject = _agrees(e), en.subject_of(e)
    if slots and en.last(e.left) in {"so", "neither", "nor"}:  # *neither does my wife*
        subject = e.corrected.slice(e.j2, e.j2 + (1 if en.first(e.right) in en.PRONOUNS else 2))
    return {"new": slots["new"], "subject": subject} if slots and subject else None


def agrees(e: Edit) -> Slots | None:
    slots, last = _agrees(e), en.last(e.left)
    if e.is_question and e.right[1:2] == ("'s",):
        return None  # *Do everyone's shoes fit?*
    if en.first(e.left) == "what" and not e.is_question and e.old == ("is",):
        return None  # *What worries me is the brakes*
    return slots if e.is_question or (last.isalnum() and last not in en.PREPOSITIONS | {"to"}) else None


def there_agrees(e: Edit) -> bool:
    there = en.last(e.left) == "there" or (e.is_question and en.first(e.right) == "there")
    return _agrees(e) is not None and there


def _verb_follows(e: Edit) -> bool:
    """*The marathon route passes here*: the next word is the verb, so this one is a noun."""
    behind = en.first(e.right)
    known = {base: tags for base, tags in readings(behind).items() if base in VERBS}
    done = any(tags & {"s", "past"} and "base" not in tags for tags in known.values())
    return positive(behind) in en.AUXILIARIES - {"'s"} or (done and behind not in NOUN_VERBS)


def gains_s(e: Edit) -> bool:
    forms = en.verb_forms(e)
    before = en.last(e.left[:-1])  # *show a clear fall*, *an endurance test*
    noun = (en.last(e.left) in ADJECTIVES and before in en.DETERMINERS) or before in {"a", "an"}
    noun |= en.first(e.old) in en.ADVERBS | {"yet"}
    noun |= _verb_follows(e)
    gains = forms is not None and "base" in forms[1] and "s" in forms[2] - forms[1]
    return gains and not noun and not en.governor(e)


def loses_s(e: Edit) -> bool:
    forms = en.verb_forms(e)
    return forms is not None and "s" in forms[1] and "base" in forms[2] and not en.governor(e)


def _is_verb(e: Edit) -> bool:
    """Whether the word is surely a verb: a common one, and nothing before it makes a noun of it."""
    forms, before = en.verb_forms(e), en.last(e.left)
    known = forms is not None and forms[0] in VERBS
    noun = before in en.DETERMINERS | en.PREPOSITIONS | {"of", "and"} or en.is_number([before])
    return known and not noun


def same_subject(e: Edit) -> Slots | None:
    """*sings, dance and plays* → *sings, dances and plays*: the form of another verb of the list."""
    forms = en.verb_forms(e)
    if not (gains_s(e) or loses_s(e)) or not en.opens_list_item(e) or forms is None or forms[0] not in VERBS:
        return None
    other = en.other_verb_of_list(e)
    return {"word": other} if other else None


def s_subject(e: Edit) -> Slots | None:
    subject = en.subject(e) if gains_s(e) else None
    if subject is None or subject.number is not Number.SINGULAR:
        return None
    words = en.subject_of(e)
    return {"subject": words, **_ending(e)} if words else None


def _ending(e: Edit) -> Slots:
    """What makes *-es* of *-s*, if anything does: the *-ch* of *watch*, the *-o* of *go*."""
    base = e.old[0]
    sound = base[-2:] if base.endswith(("ss", "sh", "ch", "zz")) else base[-1:]
    return {"es": f"-{sound}" if e.new[0] == base + "es" else ""}


def ies_subject(e: Edit) -> Slots | None:
    """*she carry* → *she carries*."""
    return s_subject(e) if _y_becomes_ies(e) else None


def ies(e: Edit) -> Slots | None:
    return s(e) if _y_becomes_ies(e) else None


def _y_becomes_ies(e: Edit) -> bool:
    """*carry* → *carries*; not *lie* → *lies*."""
    return en.last(e.old).endswith("y") and en.last(e.new).endswith("ies")


def _opens_with_ing(words: Sequence[str]) -> bool:
    """Whether a clause begins as *Learning English* does; not *Evening classes*."""
    is_verb = any("ing" in tags and base in VERBS for base, tags in readings(en.first(words)).items())
    return is_verb and en.first(words) not in _NOUN_ING


def s_ing(e: Edit) -> Slots | None:
    """*Learning languages take time* → *… takes time*."""
    clause = en.clause_left(e)
    opens = _opens_with_ing(clause) and clause == [*en.skip(e.left, en.ADVERBS)]
    fits = opens and len(clause) > 1 and "and" not in clause and not any(map(is_finite, clause[1:]))
    becomes_one = (gains_s(e) and _is_verb(e)) or (_agrees(e) and e.new[0] in _SINGULAR)
    return {"word": clause[0], "new": e.new[0]} if fits and becomes_one else None


def s(e: Edit) -> Slots | None:
    """base → -s right after something that can be nothing but a subject, or of a verb beyond doubt."""
    return _ending(e) if gains_s(e) and _takes_s(e) else None


def _takes_s(e: Edit) -> bool:
    if en.subject_of(e) or en.last(en.skip(e.left, en.ADVERBS)) in {"who", "which", "that"}:
        return True
    left = en.skip(e.left, en.ADVERBS)
    before = en.last(left)
    if before == "further":
        return False  # *until further notice*
    named = before.capitalize() in e.corrected.words[: e.j1]
    many = before in PLURALS or (before.endswith("s") and not before.endswith("ss"))
    far = not (en.PREPOSITIONS | _BESIDE).isdisjoint(left[1:])  # *The owner of the houses live here*
    if (many and not named and not far) or "&" in left or (_opens_with_ing(left) and "and" in left):
        return False  # *Evening classes start*, *Reading and drinking coffee make me happy*
    finite = is_finite(before) and left not in (["may"], ["will"])  # which are names here
    return _is_verb(e) and before.isalpha() and not finite and before != e.old[0]


def no_s_subject(e: Edit) -> Slots | None:
    if not loses_s(e):
        return None
    if en.last(e.left) in {"who", "which", "that"}:
        noun = en.last(e.left[:-1])
        return (
            {"subject": noun} if noun in PLURALS or (noun.endswith("s") and not noun.endswith("ss")) else None
        )
    subject = en.subject(e)
    if subject is None or subject.number not in {Number.PLURAL, Number.I}:
        return None
    words = en.subject_of(e)
    return {"subject": words} if words else None


def no_s(e: Edit) -> bool:
    one = _opens_with_ing(e.left) and "and" not in e.left  # *Drinking juice takes time*
    return loses_s(e) and _is_verb(e) and any(map(str.isalpha, e.left)) and not one
