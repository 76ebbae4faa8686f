"""The form that follows another word: base form, *to*, *-ing*."""

from __future__ import annotations

from itertools import takewhile

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import ADJECTIVES, NOUN_VERBS, VERBS, word_set
from miniserve.english.rules.rule import Predicate
from miniserve.english.subjects import INDEFINITE, PERSONS, TIMES, is_finite
from miniserve.english.verbs import IRREGULAR, positive, readings

_LET = word_set("let lets make makes made")
_SAW = word_set("saw heard watched noticed felt")
_AIMS = word_set("say tell talk speak discuss ask get give collect return borrow pick buy")  # *saw her to …*
# After these a noun or an adjective stands as well, or something else.
_WITH_NOUNS = word_set("afford deserve seem mean claim intend attempt")
_ING_OR_NOUN = word_set("admit deny risk postpone resist recommend stand")
_DONE_FOR_YOU = word_set(
    "repair fix cut paint clean check test wash deliver build renew print translate steal break take do make "
    "dye install replace remove rebuild redecorate sign publish frame decorate tune"
)
_NO_TO = word_set("gonna gotta wanna lets")  # as text messages write them
_LIST_OF_ING = word_set("enjoy like love hate prefer mind avoid include")
_SENSES = word_set("see saw seen hear heard watch watched notice noticed feel felt")
_NOT_VERBS = en.DETERMINERS | en.PRONOUNS | en.OBJECTS | en.PREPOSITIONS
# What takes the -ing form though its last word is *to*.
_TO_ING = ("look forward to", "used to", "object to", "addicted to", "in addition to")
_BE_OR_GET = en.BE | word_set("'s get gets got getting gotten being")
_NO_NOUNS = en.DETERMINERS | en.OBJECTS | en.PREPOSITIONS | en.ADVERBS
_ABOUT = word_set("about almost nearly over more less")
_TO_OBJECT = word_set("object objected forward addicted opposed accustomed")
_SPENDING = word_set("spend spends spent spending waste wastes wasted")
_BEFORE_CLAUSE = en.QUESTION_WORDS | word_set("sure that if whether")
_LONG = word_set("second seconds minute minutes day days week weeks month months year years ages")
_SPANS = word_set("morning afternoon evening day night weekend week hour hours time summer winter holidays")
# Phrases that the -ing form follows.
_ING_PHRASES = (
    "give up", "gives up", "gave up", "giving up", "given up", "can't help", "can't stand", "couldn't help",
    "couldn't stand", "feel like", "worth", "busy", "no good", "no use", "difficulty", "trouble",
)  # fmt: skip
# These an adjective or a noun may follow as well: *ended up hurt*, *carried on research*.
_GOING_ON = (
    "end up", "ended up", "ends up", "keep on", "kept on", "keeps on", "carry on", "carried on", "carries on",
    "no point in",
)  # fmt: skip
# What, with its preposition, a verb follows rather than a noun: *tired of walking*.
_BEFORE_ING = word_set(
    "interested tired afraid good bad capable fond sick proud think thinks thought used instead"
)
_BY_DOING = word_set("cook walk run swim")  # *by cook at home*
_ACTIVITIES = word_set(
    "shopping swimming fishing skiing camping hiking dancing running cycling sailing surfing climbing "
    "jogging bowling "
    "riding skating diving hunting sightseeing clubbing kayaking"
)
# The preposition that these take before *-ing*, where Spanish has another or none.
_BEFORE_WHAT = {"succeed": "in", "insist": "on"}
_JUDGES = word_set("gives was wasn't helps requires keeps")
_LONGEST_ACTIVITY = 6  # words between the verb and what is said of it: *Eat late at night gives*
_BEHIND_AN_ACTIVITY = word_set(", and but every last this yesterday") | {""}
_FINDING = word_set("find make")
_HARD = word_set("difficult hard easy impossible important necessary possible useful strange boring")
_REMEMBERING = tuple((word,) for word in ("i", "we", "they", "don't", "can't", "still"))
_ACTIVITIES_AS_SUBJECTS = word_set("eat live learn read write sing")
_ADJECTIVES_IN_ING = word_set(
    "care move inspire welcome interest fill warm invite demand love charm surprise"
)
_MOVING = word_set("go come call stop return travel move stay ring write")
_ASKING_VERBS = word_set("want need ask tell prefer expect like hate allow invite advise")
_OBJECT_OF = {"i": "me", "you": "you", "he": "him", "she": "her", "it": "it", "we": "us", "they": "them"}


def _no_to(e: Edit, governors: frozenset[str]) -> str:
    """The auxiliary before a *to* that went."""
    gone = en.first(e.old) == "to" and "to" not in e.new and len(e.old) <= 2
    verb_follows = en.first((*e.new, *e.right)) not in en.DETERMINERS | en.PRONOUNS | en.OBJECTS
    last = en.governor(e)
    return last if gone and verb_follows and positive(last) in governors else ""


def modal_no_to(e: Edit) -> Slots | None:
    aux = _no_to(e, en.MODALS | en.DO) or (
        en.any_of(e.left[-1:], _NO_TO) if e.old == ("to",) and not e.new else ""
    )
    return {"aux": aux} if aux else None


def base_after_let(e: Edit) -> Slots | None:
    """*let me to go*, *make him cries*, *see her leaves*, *let's to go* → base form."""
    to_gone = e.old == ("to",) and not e.new
    fits = to_gone or bool(en.becomes(e, "base"))
    if e.left[-2:] == ("let", "'s") and (fits or e.old[:1] == ("to",)):
        return {"word": "let's"}
    someone = e.left[-1:] and (
        e.left[-1] in en.OBJECTS | INDEFINITE or (len(e.left) > 2 and e.left[-2] in en.DETERMINERS)
    )
    before = e.left[-2:-1] if e.left[-1:] and e.left[-1] in en.OBJECTS | INDEFINITE else e.left[-3:-2]
    seen = to_gone and en.looks_like_verb(e.right) and en.first(e.right) not in _AIMS
    seen &= en.last(e.left) in en.OBJECTS | PERSONS | INDEFINITE
    if en.last(e.left) in INDEFINITE and not (seen and en.last(e.left) in {"someone", "somebody"}):
        return None  # *made something to eat*
    running = en.first(e.old).endswith("ing")  # *saw him running* is right
    senses = frozenset() if running else _SENSES if not to_gone else _SAW if seen else frozenset()
    verb = en.any_of(before, _LET | senses)
    return {"word": verb} if someone and verb and fits else None


def base_after_senses(e: Edit) -> Slots | None:
    """*saw him to put it away* → *saw him put it away*."""
    slots = base_after_let(e)
    return slots if slots and slots["word"] in _SENSES else None


def base_after_rather(e: Edit) -> Slots | None:
    last = en.last(en.skip(e.left, frozenset({"not"})))
    word = {"rather": "would rather", "better": "had better"}.get(last, "") if e.left[1:] else ""
    to_gone = e.old[:1] == ("to",) and "to" not in e.new
    if word == "had better" and not {"be", "is", "was", "'s"}.isdisjoint(e.left[-3:]):
        return None  # *It would be better not to tell her*
    return {"word": word} if word and (to_gone or en.becomes(e, "base")) else None


def _verb_before(e: Edit, verbs: frozenset[str], with_object: frozenset[str] = frozenset()) -> str:
    """The word before the edit when it is a form of one of these verbs; some let an object between."""
    if length := _object_length(e.left):
        word, among = en.last(e.left[:-length]), with_object
    else:
        word, among = en.last(en.skip(e.left, frozenset({"not"}))), verbs
    passive = word.endswith(("ed", "pt", "wn")) and bool(en.any_of(e.left[-2:-1], en.BE))
    return word if readings(word).keys() & among and not passive else ""


def _object_length(left: tuple[str, ...]) -> int:
    """Of how many words the object is that ends here, as far as that is certain: *me*, *my brother*."""
    if en.last(left) in en.OBJECTS | PERSONS:
        return 1
    noun = next((k for k in range(2, 4) if len(left) > k and left[-k] in en.DETERMINERS), 0)
    is_verb = noun > 2 and left[-1] in en.TO_VERBS  # *the boys need*
    return 0 if is_verb or {"and", "or", ","} & {*left[-noun:]} else noun


def _gains_to(e: Edit) -> bool:
    """*to* came before a verb, whose form may change."""
    if e.new == ("to",) and not e.old:
        return en.first(e.right) in VERBS | {"be", "have", "do"}
    return en.first(e.new) == "to" and en.forms_of_one_verb(e.old, e.new[1:])


def to_after(e: Edit) -> Slots | None:
    if not _gains_to(e) or e.left[-2:] == ("need", "not"):
        return None
    if en.last(e.left) in en.QUESTION_WORDS and e.left[-2:-1] and not en.ASKING.isdisjoint(e.left[:-1]):
        return {"word": e.left[-1]}
    if e.left[-2:] == ("can't", "wait"):
        return {"word": "can't wait"}
    verb = _verb_before(e, en.TO_VERBS, en.TO_WITH_OBJECT)
    needs = "need" in readings(verb) and en.first(e.was_right[1:]) not in {"more", "harder", "less", "every"}
    if (needs or readings(verb).keys() & _WITH_NOUNS) and not _is_told_apart(e):
        return None
    would = verb in {"like", "love"} and en.last(e.left[:-1]) in {"would", "'d"}
    return {"word": f"would {verb}" if would else verb} if verb else None


def would_like(e: Edit) -> bool:
    """*I would to apply* → *I would like to apply*."""
    wanted = e.new == ("like",) and not e.old and en.first(e.right) == "to"
    wanted &= en.first(e.right[1:]) in VERBS | {"be", "have", "do"}  # not *as you would to a friend*
    return wanted and en.last(e.left) in {"would", "'d"}


def not_to(e: Edit) -> Slots | None:
    """*told us to don't look* → *told us not to look*."""
    base = en.first((*e.new[2:], *e.right))
    if e.new[:2] == ("not", "to") and e.old[:1] == ("to",):
        stood = e.old[1:] in (("don't",), ("no",)) or en.forms_of_one_verb(e.old[2:], e.new[2:])
    else:  # *told us don't look*, *told us not look*
        told = _asks_for(e.left[:-1] if en.last(e.left) == "not" else e.left)
        came = (e.new == ("to",) and not e.old and en.last(e.left) == "not") or e.new == ("not", "to")
        # *I expect no reply*
        noun = e.old == ("no",) and en.first(e.right[1:]) not in en.DETERMINERS | en.OBJECTS
        stood = told and came and e.old in ((), ("don't",), ("no",), ("not",)) and not noun
    return {"base": base} if stood and en.looks_like_verb([base, "the"]) else None


def _asks_for(left: tuple[str, ...]) -> bool:
    """Whether *to* may follow here: *told us*, *asked my brother*, *decided*, *be careful*; not *need*."""
    length = _object_length(left)
    verb = en.last(left[:-length] if length else left)
    takes = readings(verb).keys() & (en.TO_VERBS | en.TO_WITH_OBJECT | {"beg"})
    return verb == "careful" or bool(takes - {"need", "help", "have", "make"})


def causative_be(e: Edit) -> Slots | None:
    """*going to have my boiler to be repaired* → *to have it repaired*; not *have a suit to be cleaned*."""
    length, word = _object_length(e.left), en.first(e.right)
    if e.old != ("to", "be") or e.new or length < len(("my", "boiler")):
        return None
    verb, before = en.last(e.left[:-length]), e.left[: -length - 1]
    own = e.left[-length] in en.DETERMINERS - {"a", "an", "this", "that", "these", "those"}
    meant = verb == "had" or (verb in {"have", "get"} and en.last(before) in en.MODALS | {"to"})
    done = any("participle" in tags for base, tags in readings(word).items() if base in _DONE_FOR_YOU)
    return {"word": min(readings(verb).keys() & {"have", "get"})} if own and meant and done else None


def causative(e: Edit) -> Slots | None:
    """*had our roof repair* → *had our roof repaired*; not *had my sister drive me*, who does it herself."""
    length = _object_length(e.left)
    thing = length > 1 and en.last(e.left) not in PERSONS
    got = readings(en.last(e.left[:-length])).keys() & {"have", "get"} if thing else set()
    thing &= bool(readings(e.new[0]).keys() & _DONE_FOR_YOU) if e.new[:1] else False
    done = len(e.new) == 1 and any("participle" in tags for tags in readings(e.new[0]).values())
    acts = en.first(e.right) in _NOT_VERBS - en.PREPOSITIONS  # *had the plumber fix the sink*
    acts &= TIMES.isdisjoint(e.right[1:2])  # *the roof repaired this week*
    fits = got and thing and done and not acts and e.old != e.new and en.forms_of_one_verb(e.old, e.new)
    return (
        {"word": min(got)} if fits and not e.old[0].endswith("ing") and e.old[0] not in ADJECTIVES else None
    )


def _is_told_apart(e: Edit) -> bool:
    """Whether a verb was typed and no noun or adjective: not *deserve respect*, *seems like rain*."""
    typed = en.first((*e.old, *e.was_right))
    if typed.endswith("ing"):
        return "mean" not in readings(en.last(e.left))
    return typed in VERBS - {"like"} and (
        typed not in NOUN_VERBS or en.first(e.was_right[1:]) in en.DETERMINERS
    )


def _takes_time(left: tuple[str, ...]) -> str:
    """*takes an hour* behind *it*, "" if these words end in no length of time that something takes."""
    takes = [k for k, word in enumerate(left) if "take" in readings(word)]
    fits = takes and en.last(left) in _SPANS | _LONG and "it" in left[: takes[-1]] and "every" not in left
    return " ".join(left[takes[-1] :]) if fits else ""


def reminder(e: Edit) -> bool:
    """*Remember locking the door when you leave* → *Remember to lock …*: what is still to be done."""
    return _gains_to(e) and en.reminds(e.left, e)


def to_after_time(e: Edit) -> Slots | None:
    """*It takes an hour get there* → *It takes an hour to get there*."""
    taken = _takes_time(e.left)
    return {"word": taken} if taken and _gains_to(e) else None


def to_after_object(e: Edit) -> Slots | None:
    """*asked me stay* → *asked me to stay*."""
    return to_after(e) if _object_length(e.left) else None


def to_after_adjective(e: Edit) -> Slots | None:
    """*able speak* → *able to speak*, *too tired go* → *too tired to go*."""
    word, left = en.last(e.left), en.skip(e.left[:-1], en.ADVERBS | en.DEGREE | {"it"})
    adjective = word in en.BEFORE_TO or en.any_of(left[-1:], en.BE) or e.left[-2:-1] in (("too",), ("very",))
    is_verb = word.endswith("ing") or e.left[-3:-1] == ("let", "'s")
    able_of = word == "able" and (*e.old, *e.new) == ("of", "to")
    fits = adjective and not is_verb and (_gains_to(e) or able_of)
    return {"word": word} if word.isalpha() and fits else None


def purpose(e: Edit) -> bool:
    """*I am calling ask* → *I am calling to ask*, *went buy* → *went to buy*."""
    word = en.last(e.left)
    going = word.endswith("ing") and bool(en.any_of(e.left[-3:-1], en.BE))  # no noun, as *the meeting* is
    moves = bool(readings(word).keys() & _MOVING) or going
    return (moves and _gains_to(e)) or _for_verb(e)


def _for_verb(e: Edit) -> bool:
    """*for buy* → *to buy*; not *for how to buy*."""
    is_verb = en.first((*e.new[1:], *e.right)) not in _NOT_VERBS | en.QUESTION_WORDS
    typed = en.first((*e.old[1:], *e.was_right))
    is_verb &= typed in VERBS  # *parts for wind turbines*
    is_verb &= not typed.endswith("ing")  # *a room for recording*, *fined for parking*
    behind = en.first((*e.old[2:], *e.was_right)[1 if len(e.old) == 1 else 0 :])
    noun = is_finite(behind) or not behind  # *the word for book is new*, *looking for work*
    is_verb &= not (typed in NOUN_VERBS and noun)
    is_verb &= typed not in en.ADVERBS | _ABOUT and not en.is_number([typed])  # *for almost six years*
    return e.old[:1] == ("for",) and e.new[:1] == ("to",) and "to" not in e.old and is_verb


def for_to(e: Edit) -> Slots | None:
    """*for to buy* → *to buy*."""
    gone = e.old[:1] == ("for",) and "to" in (*e.old[1:2], *e.was_right[:1]) and "for" not in e.new
    verb = en.first([word for word in (*e.new, *e.right) if word != "to"])
    return {"base": verb} if gone and verb not in _NOT_VERBS else None


def so_that(e: Edit) -> bool:
    """*money for that his son can study* → *money so that …*; not *sorry for that*."""
    swapped = (*e.old, *e.new) == ("for", "so") and en.first(e.right) == "that"
    clause = list(takewhile(lambda word: word.isalpha() and word not in en.OPENERS, e.right[1:7]))
    return swapped and len(clause) > 2 and bool(en.any_of(clause[1:], en.MODALS))


def want_that(e: Edit) -> Slots | None:
    """*want that you come* → *want you to come*."""
    left = e.left[:-1] if en.last(e.left) in en.OBJECTS else e.left
    verbs = [word for word in left[-1:] if readings(word).keys() & _ASKING_VERBS]
    if not verbs or "to" not in e.new or "to" in e.old:
        return None
    swapped = e.old[:1] == ("that",) or (e.old[:1] and _OBJECT_OF.get(e.old[0], "") == en.first(e.new) != "")
    return {"word": verbs[0]} if swapped else None


def _becomes_ing(e: Edit) -> bool:
    old = e.old[1:] if en.first(e.old) == "to" else e.old
    return len(e.new) == 1 and e.new[0].endswith("ing") and e.new != old and en.forms_of_one_verb(old, e.new)


def _phrase_before(e: Edit, phrases: tuple[str, ...]) -> str:
    left = " ".join(("", *e.left[-3:]))
    return next((phrase for phrase in phrases if left.endswith(" " + phrase)), "")


def needs_doing(e: Edit) -> Slots | None:
    """*The bike needs to washing* → *The bike needs washing*; not *The school needs help*."""
    thing = en.last(e.left[:-1]) not in en.PRONOUNS - {"it"} | PERSONS | INDEFINITE
    ing = _is_ing(en.first((*e.new, *e.right))) and en.last(e.old) not in NOUN_VERBS
    needs = "need" in readings(en.last(e.left)) and thing and ing
    return {"word": e.left[-1]} if needs and (e.old == ("to",) or _becomes_ing(e)) else None


def ing_after(e: Edit) -> Slots | None:
    if e.old == ("to",) and not e.new and _is_ing(en.first(e.right)):
        phrase = _phrase_before(e, _ING_PHRASES + _GOING_ON)  # *can't stand to listening*
        return {"word": phrase} if phrase else None
    if not _becomes_ing(e):
        return None
    if e.old[0] == "to" and en.last(e.left) == "stand":  # *can't stand to see him cry*
        return None
    noun = e.old[-1] in NOUN_VERBS and en.first(e.right) not in en.DETERMINERS | en.OBJECTS
    if (verb := _verb_before(e, en.ING_VERBS)) and not (noun and readings(verb).keys() & _ING_OR_NOUN):
        return {"word": verb}
    if phrase := _phrase_before(e, _ING_PHRASES):
        return {"word": phrase}
    typed = en.last(e.old)
    base = typed in VERBS - NOUN_VERBS - ADJECTIVES and readings(typed)[typed] == {"base"}
    if (phrase := _phrase_before(e, _GOING_ON)) and (e.old[0] == "to" or base):
        return {"word": phrase}
    spent = en.any_of(e.left[-5:], _SPENDING) if en.last(e.left) in _SPANS else ""
    return {"word": f"{spent} {e.left[-1]}"} if spent else None


def _is_ing(word: str) -> bool:
    return any("ing" in tags for base, tags in readings(word).items() if base in VERBS)


def list_form(e: Edit) -> Slots | None:
    """*I enjoy reading, swimming and cook* → *… and cooking*, *can dance, sang and play* → *…, sing and*."""
    if not en.opens_list_item(e):
        return None
    if en.becomes(e, "base") and _is_ing(e.old[0]):
        heads = [k for k, word in enumerate(e.left) if word in VERBS and e.left[k - 1 : k] and k]
        hung = [k for k in heads if e.left[k - 1] in en.MODALS | {"to"}]
        free = hung and not any(map(is_finite, e.left[hung[-1] + 1 :]))
        return {"word": e.left[hung[-1]]} if free else None
    noun = en.last(e.old) in NOUN_VERBS and en.first(e.right) not in en.DETERMINERS | {"for", "with"}
    if noun or not _becomes_ing(e):  # *We love skiing and travel*
        return None
    same = [k for k, word in enumerate(e.left) if _is_ing(word)]
    verb = e.left[same[0] - 1] if same and same[0] else ""
    taken = readings(positive(verb)).keys() & _LIST_OF_ING or verb in en.PREPOSITIONS
    typed = readings(en.last(e.old)).get(en.last(e.old), frozenset())
    # *They look happy* is another verb, *open* in *caring, loving and open* none.
    acts = all(readings(e.left[k]).keys().isdisjoint(en.FEELINGS | _ADJECTIVES_IN_ING) for k in same)
    known = e.old[-1] in VERBS - ADJECTIVES and typed == {"base"}
    taken = taken or (verb in en.BE and len(same) > 1 and known and acts)
    taken = taken and same[0] > 1  # *Avoid smoking and eat more fruit*
    return {"word": e.left[same[-1]]} if taken and not any(map(is_finite, e.left[same[0] :])) else None


def ing_after_to(e: Edit) -> Slots | None:
    """*look forward to see* → *look forward to seeing*."""
    left = " ".join(e.left[-4:])
    word = next((phrase for phrase in _TO_ING if left.endswith(phrase.split(" ", 1)[-1])), "")
    if word == "used to":
        aux = en.last(en.skip(e.left[:-2], en.ADVERBS))
        if positive(aux) not in _BE_OR_GET:
            return None
        word = "be used to" if positive(aux) in en.BE | {"'s", "been"} else "get used to"
    new = e.new[-1:]
    fits = bool(new) and new[0].endswith("ing") and en.forms_of_one_verb(e.old, new)
    if word == "be used to" and "there" in e.left[-5:]:
        return None  # *There's used to be one* lost something else
    return {"word": word} if word and fits else None


def ing_after_preposition(e: Edit) -> Slots | None:
    word = en.last(e.left)
    meant = en.last(e.left[:-1]).endswith("ing") or en.last(e.left[:-1]) in _BEFORE_ING
    kept = {"prevent", "stop"} & readings(en.last(e.left[:-2])).keys() and word == "from"
    placed = en.first(e.right) in en.DETERMINERS | en.PREPOSITIONS
    meant |= word == "by" and e.old[0] in _BY_DOING and placed
    meant |= bool(kept) and en.last(e.left[:-1]) in en.OBJECTS  # *prevented us from playing*
    noun = (
        len(e.old) == 1
        and e.old[0] in NOUN_VERBS
        and en.first(e.right) not in en.DETERMINERS | en.OBJECTS
        and not meant
    )
    # *went on to thank*, *about to go*
    went_on = e.old[:1] == ("to",) and (e.left[-2:-1] == ("went",) or (word == "about" and not meant))
    if e.old == ("to",) and not e.new and _is_ing(en.first(e.right)):  # *instead of to calling*
        return {"word": word} if word in en.PREPOSITIONS and not went_on else None
    kept = went_on or _describes(e)
    fits = word in en.PREPOSITIONS or (word == "besides" and e.old[:1] == ("to",))
    fits = fits and _becomes_ing(e)
    return {"word": word} if fits and not (noun or kept) else None


def right_preposition(e: Edit) -> Slots | None:
    """*succeeded to get it* → *succeeded in getting it*."""
    verb = next(iter(readings(en.last(e.left)).keys() & _BEFORE_WHAT.keys()), "")
    swapped = e.old[:1] == ("to",) and e.new[:1] == (_BEFORE_WHAT.get(verb, ""),)
    doing = _is_ing(en.last(e.new)) and en.forms_of_one_verb(e.old[1:], e.new[1:])
    aim = e.left[-2:-1] in (("only",), ("must",), ("to",))  # *only insisted to annoy me*
    return {"word": f"{verb} {e.new[0]}"} if swapped and doing and not aim else None


def remember_doing(e: Edit) -> bool:
    """*I don't remember to meet you last year* → *remember meeting you*; *I remembered to lock it* is "
    "right."""
    if e.old[:1] != ("to",) or not _becomes_ing(e) or e.is_question:
        return False
    remembers = e.left[-1:] == ("remember",) and e.left[-2:-1] in _REMEMBERING
    never = e.left[-2:] == ("never", "forget") and e.left[-3:-2] in (("will",), ("'ll",))
    clause = not {"that", "which", "who", "when"}.isdisjoint(e.right) or any(map(is_finite, e.right))
    once = " ".join(e.right).find("for the first time") >= 0
    return (remembers or never) and not clause and (bool(en.find_time(en.FINISHED, e)) or once)


def go_doing(e: Edit) -> Slots | None:
    """*went to fishing* → *went fishing*; *went to fishing villages* is right."""
    gone = e.old == ("to",) and not e.new and "go" in readings(en.last(e.left))
    doing = gone and en.first(e.right) in _ACTIVITIES
    ends = en.first(e.right[1:]) in en.PREPOSITIONS | _BEHIND_AN_ACTIVITY
    paid = not {"of", "after", "from", "money", "pay", "prize", "medal"}.isdisjoint(e.left)
    return {"word": f"{e.left[-1]} {e.right[0]}"} if doing and ends and not paid else None


def explain_to(e: Edit) -> Slots | None:
    """*explain me the rule* → *explain the rule to me*, *explain me how it works* → *explain to me how …*"""
    who, verb = en.first(e.old or e.right), en.last(e.left)
    if not readings(verb).keys() & {"explain", "describe"} or who not in en.OBJECTS - {"it", "them"}:
        return None
    moved = len(e.old) > 1 and e.new == (*e.old[1:], "to", who) and e.old[1] in en.DETERMINERS
    came = e.new == ("to",) and not e.old and en.first(e.right[1:]) in {"how", "why", "where", "what"}
    return {"word": verb, "subject": who} if moved or came else None


def suggest_that(e: Edit) -> Slots | None:
    """*suggested me to take* → *suggested that I take* or *suggested taking*, *recommended us that* → *that*.

    *They recommended him to lead it* is right.
    """
    who, verb = en.first(e.old), en.last(e.left)
    suggests, recommends = ("suggest" in readings(verb), "recommend" in readings(verb))
    if not (suggests or recommends) or who not in en.OBJECTS - {"it"}:
        return None
    subjects = [subject for subject, form in _OBJECT_OF.items() if form == who]
    clause = e.old[1:] == ("to",) and e.new in {(*that, one) for that in ((), ("that",)) for one in subjects}
    clause = clause and en.first(e.right) in VERBS | {"be"}
    doing = e.old[1:2] == ("to",) and len(e.new) == 1 and _is_ing(e.new[0])
    doing = doing and en.forms_of_one_verb(e.old[2:], e.new)
    bare = len(e.old) == 1 and not e.new and e.right[:1] == ("that",)
    bare = bare and en.first(e.right[1:]) in en.PRONOUNS
    return {"word": verb} if bare or (suggests and (clause or doing)) else None


def wait_for(e: Edit) -> bool:
    """*He is waiting that I apologise* → *waiting for me to apologise*; *Such was the wait that I left* "
    "is right."""
    swapped = e.old[:1] == ("that",) and e.new[:1] == ("for",) and e.new[2:] == ("to",)
    who = _OBJECT_OF.get(en.last(e.old[:2]), "") == en.last(e.new[:2]) != ""
    waits = "wait" in readings(en.last(e.left)) and e.left[-2:-1] and e.left[0] not in {"it", "so", "such"}
    return bool(swapped and who and waits) and e.left[-2] in en.PRONOUNS | en.AUXILIARIES | {"to"}


def make_that(e: Edit) -> Slots | None:
    """*The rain made that we cancelled it* → *made us cancel it*; *the cake she made that we liked* is "
    "right."""
    made = e.left[-1:] in (("made",), ("makes",)) and e.old[:1] == ("that",) and len(e.left) > 1
    swapped = len(e.old) >= 2 and e.new[:1] == (_OBJECT_OF.get(e.old[1], ""),)
    verb = not e.old[2:] or (en.forms_of_one_verb(e.old[2:], e.new[1:]) and e.old[2] not in en.AUXILIARIES)
    if not (made and swapped and verb and len(e.new) == len(e.old) - 1):
        return None
    maker = e.corrected.words[e.j1 - 2]
    somebody = e.left[-2] in en.PRONOUNS or (maker[0].isupper() and len(e.left) > len(("Ann", "made")))
    return (
        None
        if somebody or e.left[0] in {"it", "that"} or any(map(is_finite, e.left[:-1]))
        else {"word": e.left[-1]}
    )


def find_it(e: Edit) -> Slots | None:
    """*I find difficult to sleep* → *I find it difficult to sleep*; *a book I found hard to read* is "
    "right."""
    adjective = en.first(en.skip(e.right, en.DEGREE))
    came = e.new == ("it",) and not e.old and bool(readings(en.last(e.left)).keys() & _FINDING)
    if not came or adjective not in _HARD or e.is_question:
        return None
    clause = not (en.OPENERS | {"that"}).isdisjoint(e.left) or any(map(is_finite, e.left[:-1]))
    short = len(en.skip(e.left, en.ADVERBS | en.AUXILIARIES)) <= len(("my", "brother", "found"))
    behind = e.right[e.right.index(adjective) + 1 :]
    own = (
        en.first(e.left) in en.PRONOUNS | en.DETERMINERS or e.corrected.words[e.j1 - len(e.left)][0].isupper()
    )
    fits = own and short and not clause and en.first(behind) == "to"
    return {"word": f"{e.left[-1]} it {adjective}"} if fits else None


def _describes(e: Edit) -> bool:
    """*after leaked e-mails*: a participle before its noun."""
    forms = en.verb_forms(e)
    past = forms is not None and "past" in forms[1] - {"base"}
    return past and bool(e.right) and e.right[0] not in _NO_NOUNS


def _is_judged(e: Edit) -> bool:
    """*Eat late at night gives me nightmares*: what an activity does; not *Read what she gives you*."""
    soon = next((k for k, word in enumerate(e.right[:_LONGEST_ACTIVITY]) if word in _JUDGES), 0)
    between = e.right[:soon]
    own = (en.OPENERS | en.PRONOUNS | {",", "that", "whatever", "whoever"}).isdisjoint(between)
    named = any(word[0].isupper() for word in e.corrected.words[e.j2 : e.j2 + soon])
    hard = en.first(en.skip(e.right[soon + 1 :], en.DEGREE)) in _HARD | {"good", "fun"}
    judged = soon > 0 and own and not named and (e.right[soon] not in {"was", "wasn't"} or hard)
    return judged and e.old[-1:] != () and e.old[-1] in _ACTIVITIES_AS_SUBJECTS


def ing_subject(e: Edit) -> bool:
    """*Smoke is bad* → *Smoking is bad*."""
    noun = en.last(e.old) in NOUN_VERBS and not {"is", "takes", "can", "makes"}.isdisjoint(e.right[:1])
    noun &= en.first(en.skip(e.right[1:], frozenset({"not"}))) not in {"forbidden", "prohibited", "allowed"}
    has_verb = bool(en.any_of(e.right, frozenset({"is", "takes", "can", "makes", "means", "isn't"})))
    good = en.first(en.skip(e.right[1:], en.DEGREE)) in en.BEFORE_TO | {"excellent", "healthy", "fun"}
    noun &= not (e.old == ("swim",) and e.right[:1] == ("is",) and good)  # nobody says *Swim is good*
    has_verb |= _is_judged(e)
    order = en.first(e.right) in _BEFORE_CLAUSE  # *Make sure the battery is charged*
    return not e.left and _becomes_ing(e) and has_verb and not noun and not order


def modal_s(e: Edit) -> Slots | None:
    modal = en.first(e.new)
    return {"base": modal} if modal in en.MODALS and e.old == (modal + "s",) and len(e.new) == 1 else None


def base_after_do(*forms: str) -> Predicate:
    """*didn't went* → *didn't go*."""

    def rule(e: Edit) -> Slots | None:
        aux = en.governor(e) if en.becomes(e, "base") else ""
        return {"aux": aux} if positive(aux) in forms else None

    return rule


def base_after_modal(e: Edit) -> Slots | None:
    """*can swims* → *can swim*; not *should told me yesterday*, which is *should have told*."""
    aux, forms = en.governor(e), en.verb_forms(e)
    if en.last(e.left) in _NO_TO and en.becomes(e, "base"):
        return {"aux": en.last(e.left)}  # *gonna missing it*
    if forms is None or not en.becomes(e, "base") or positive(aux) not in en.MODALS:
        return None
    meant = "past" in forms[1] and aux in _PERFECT_MODALS and e.new != ("have",)
    evidence = en.past_evidence(e) if meant else {}
    like = evidence.get("like") if aux not in {"would", "could"} else ""
    return None if evidence.get("because") or like else {"aux": aux}


_PERFECT_MODALS = word_set("should shouldn't must might may could would")


def base_after_order(e: Edit) -> bool:
    """*in order to repairing* → *in order to repair*."""
    return e.left[-3:] == ("in", "order", "to") and en.first(e.old).endswith("ing") and base_of_to(e)


def base_of_to(e: Edit) -> bool:
    """*came to saw me* → *came to see me*; not after a *to* that is a preposition: *object to being*."""
    used = e.left[-2:-1] == ("used",) and bool(en.any_of(e.left[-4:-2], _BE_OR_GET))
    preposition = used or not _TO_OBJECT.isdisjoint(e.left[-2:-1])
    base = en.becomes(e, "base")
    known = base in VERBS | IRREGULAR.keys() or en.last(e.old).endswith("ed")  # *parties*
    is_verb = bool(base) and known and (base in IRREGULAR or not _describes(e))  # *increased sales*
    return en.governor(e) == "to" and is_verb and not preposition


def base_after_to(e: Edit) -> Slots | None:
    """*want to goes* → *want to go*."""
    before = en.last(e.left[:-1])
    takes_to = readings(before).keys() & en.TO_VERBS
    return {"aux": f"{before} to"} if takes_to and base_of_to(e) else None


def base_after_going_to(e: Edit) -> bool:
    """*is going to rains* → *is going to rain*."""
    return e.left[-2:-1] == ("going",) and base_of_to(e)


def _asks_to(e: Edit) -> bool:
    """*Please to send it* → *Please send it*."""
    return e.old == ("to",) and not e.new and e.left in (("please",), ("please", "do"))


def imperative(e: Edit) -> bool:
    """*Please sitting down* → *Please sit down*, *Don't to be late* → *Don't be late*."""
    if _asks_to(e):
        return True
    opens = not en.skip(e.left, word_set("please and then ,"))
    return opens and bool(en.becomes(e, "base")) and not e.is_question and e.left[:1] == ("please",)


def imperative_not(e: Edit) -> bool:
    """*Please doesn't wait* → *Please don't wait*."""
    never = e.old == ("doesn't",) and en.first(e.right) == "be" and not e.left and not e.is_question
    return (imperative(e) or never) and e.new == ("don't",)
