"""When it is certain that another verb was meant: one question for each row of `verb_uses.py`.

Each looks at what stands around the verb, knows nothing of what it becomes, and says no where the typed verb
can be right.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from miniserve.english import grammar as en
from miniserve.english import times
from miniserve.english.edits import Edit
from miniserve.english.lexicon import VERBS, word_set
from miniserve.english.rules.forms import CLOTHES, PEOPLE, RELATIVES, ends, is_ing
from miniserve.english.rules.verb_senses import LEARNERS
from miniserve.english.subjects import is_finite
from miniserve.english.verbs import has_tag, positive, readings

_QUANTITIES = word_set("lot lots most all some part plenty")
_NO_NOUN_PHRASE = (
    en.PREPOSITIONS | en.PRONOUNS | en.OPENERS | word_set("and or to me him us them it , up")
) - {"that"}
_MORE_ENDS = en.ADVERBS | word_set(
    "along around through round into onto upstairs downstairs outside inside here there any every now so "
    "together please well badly slowly while if when because as yet next under over during against lately"
)
_CONTAINERS = word_set("glass cup bottle plate piece slice bit jug bowl")
_LONGEST_OBJECT = 6
_BETWEEN = en.ADVERBS | en.HAVE | en.MODALS | en.DO | word_set("to not first 'd")


def _behind(right: Sequence[str], nouns: frozenset[str]) -> Sequence[str] | None:
    """The words behind the object if that ends in one of these nouns: *the old bank |*; else None."""
    for k, word in enumerate(right[:_LONGEST_OBJECT]):
        if word in nouns and en.first(right[k + 1 :]) not in nouns:
            contained = word in _CONTAINERS and right[k + 1 : k + 2] == ("of",)
            return right[k + 3 :] if contained else right[k + 1 :]
        measured = word == "of" and k > 0 and right[k - 1] in _QUANTITIES
        if not measured and (word in _NO_NOUN_PHRASE or is_finite(word)):
            return None
    return None


def _over(right: Sequence[str]) -> bool:
    """Whether the noun phrase ends before these words, adverbs and signs included."""
    word = en.first(right)
    return ends(right) or word in _MORE_ENDS or (not word[:1].isalnum() and word != "'s")


def actor(e: Edit) -> str:
    """The word before the verb and its auxiliaries: the last of the subject, where that is before it."""
    return en.last([word for word in e.left if word not in _BETWEEN and positive(word) == word])


def takes(
    nouns: frozenset[str] | str, then: str = "", who: frozenset[str] | str = "", never: str = ""
) -> Callable[[Edit], bool]:
    """Whether the object ends in one of these nouns; `then` must follow somewhere, `never` must not stand
    right behind it, and the subject ends in one of `who`."""
    things = word_set(nouns) if isinstance(nouns, str) else nouns
    subjects = word_set(who) if isinstance(who, str) else who

    def fits(e: Edit) -> bool:
        behind = _behind(e.right, things)
        if behind is None or not _over(behind) or en.first(behind) in word_set(never):
            return False
        follows = not then or not word_set(then).isdisjoint(behind)
        return follows and (not subjects or actor(e) in subjects)

    return fits


def _somebody(e: Edit, k: int = 0) -> Sequence[str] | None:
    """The words behind a personal object that begins at word k: *me |*, *my brother |*, *Ana |*."""
    words = e.right[k:]
    named = bool(words) and e.corrected.words[e.j2 + k][0].isupper() and words[0] not in en.PRONOUNS
    if named or en.first(words) in en.OBJECTS - {"it"}:
        return words[1:]
    return _behind(words, PEOPLE) if en.first(words) in en.DETERMINERS else None


def gives(nouns: str, takers: frozenset[str] = en.OBJECTS) -> Callable[[Edit], bool]:
    """Whether a personal object and then one of these nouns follow: *me the bill*."""

    def fits(e: Edit) -> bool:
        behind = _behind(e.right[1:], word_set(nouns)) if en.first(e.right) in takers else None
        itself = (actor(e), en.first(e.right)) in {("i", "me"), ("we", "us")} or actor(e) == "it"
        return behind is not None and _over(behind) and e.right[1] not in en.OBJECTS and not itself

    return fits


def _plain_subject(e: Edit) -> bool:
    """Whether nothing but a short subject stands before the verb: not *the plan he discussed with me*."""
    words = [w for w in en.clause_left(e) if w not in _BETWEEN and positive(w) == w]
    words = words[max((k + 1 for k, word in enumerate(words) if word == "and"), default=0) :]
    short = len(words) == 1 or (len(words) == len(("my", "parents")) and words[0] in en.DETERMINERS)
    relative = not {"that", "which", "who", "what", "how"}.isdisjoint(e.left)
    return short and not relative and positive(en.last(e.left)) not in en.BE


def intends(e: Edit) -> bool:
    """*pretends to study medicine next year*; *pretends to be ill tomorrow* is right."""
    verb = en.first(e.right[1:])
    meant = en.first(e.right) == "to" and verb in VERBS - word_set("be have sleep know like not")
    later = bool(times.find_time(times.AHEAD, e)) or any(
        when == "when" and who in en.PRONOUNS and verb in _TURNING_POINTS
        for when, who, verb in zip(e.right, e.right[1:], e.right[2:], strict=False)
    )
    deadline = word_set("holidays summer christmas weekend exams end easter")
    later |= verb == "finish" and "before" in e.right and not deadline.isdisjoint(e.right)
    later |= "future" in (*e.left, *e.right) and verb in {"become", "study", "buy", "open", "start", "travel"}
    certain = {"if", "when", "will", "'ll", "going", "let", "'s", "could"}.isdisjoint(e.left)
    present = not readings(e.old[0])["pretend"].isdisjoint({"base", "s"})
    return meant and later and certain and present


def spends_time(e: Edit) -> bool:
    """*passes too much time on it*; *to pass the time* is right."""
    behind = _behind(e.right, word_set("time"))
    if behind is None or word_set("lot lots much more most little free").isdisjoint(e.right[:4]):
        return False
    return _over(behind) or is_ing(en.first(behind))


def saves_time(e: Edit) -> bool:
    """*we win time*; *won time and again*, *won time for their client* are right."""
    behind = e.right[1:]
    return en.first(e.right) == "time" and _over(behind) and en.first(behind) not in {"and", "for", "from"}


def happens(e: Edit) -> bool:
    """*The accident passed at six*, *What passed yesterday?*; *What passed between them?* is right."""
    event = actor(e) in _HAPPENING and en.first(e.right) in word_set(
        "at in on near yesterday last when because"
    )
    asked = e.left == ("what",) and e.is_question and en.first(e.right) in {"yesterday", "last"}
    to_me = "something" in e.left[-3:] and e.right[:1] == ("to",) and en.first(e.right[1:]) in en.OBJECTS
    return event or asked or to_me


def hears(e: Edit) -> bool:
    """*I can't listen you*, *Can you listen that noise?*; *I didn't listen* is right."""
    cannot = any(map(en.is_negated, e.left[-1:])) and len(e.left) > 1
    somebody = en.first(e.right) in en.OBJECTS - {"it"} and _over(e.right[1:])
    return (cannot and somebody) or takes(_NOISES)(e)


def carries_out(e: Edit) -> bool:
    """*realises forty operations a week*; *realised the course in Rome had begun* is right."""
    behind = _behind(e.right, _CARRIED_OUT)
    if behind is None or not _over(behind) or en.first(behind) in {"and", "or"}:
        return False
    clause = any(is_finite(word) or (has_tag(word, "past") and word != "last") for word in behind)
    verb = any(readings(word).keys() & VERBS and has_tag(word, "s") for word in behind if word != "times")
    counted = en.first(e.right) in en.DETERMINERS | {"more", "many", "some"} or en.is_number(e.right)
    bare = e.right[0] in {"exercise", "exercises"} and en.first(behind) in word_set("every twice three") | {
        ""
    }
    return not clause and not verb and (counted or bare)


def drinks(e: Edit) -> bool:
    """*take a coffee with me*; *take a coffee with you*, *a coffee with milk* are right."""
    behind = _behind(
        e.right, word_set("coffee tea beer drink wine hot-chocolate ice-cream juice cocktail snack")
    )
    if en.first(e.right) not in {"a", "some", "another"} or en.first(behind or ()) != "with" or not behind:
        return False
    mate, own = en.first(behind[1:]), {"me": "i", "us": "we", "him": "he", "her": "she", "them": "they"}
    if mate in en.OBJECTS - {"it", "you"}:
        other = own[mate] not in e.left and actor(e) not in PEOPLE
        return other and (bool(e.left) or mate in {"me", "us"})
    if mate == "you":
        return "you" not in e.left and not {"i", "we"}.isdisjoint(e.left)
    return mate in {"my", "our"} and en.first(behind[2:]) in PEOPLE


def fetches(e: Edit) -> bool:
    """*Can you take me the bill?*; *The nurse took me some water* is right."""
    asked = e.is_question and en.last(e.left) == "you"
    order = not en.skip(e.left, word_set("please waiter ,")) or e.left[-1:] == ("and",)
    return e.old == ("take",) and (asked or order) and gives(_BROUGHT, word_set("me us"))(e)


def brings(e: Edit) -> bool:
    gifts = "present presents gift gifts souvenir souvenirs"
    return gives(gifts)(e) and "and" not in e.right


def strolls(e: Edit) -> bool:
    """*gave a long walk by the river*; *gave the dog a walk* is right."""
    return en.first(e.right) in {"a", "another"} and takes("walk stroll", never="of")(e)


def celebrates(e: Edit) -> bool:
    """*made a party on Saturday*; *We made the party at nine* is right."""
    return en.first(e.right) in {"a", "another"} and takes("party barbecue picnic", never="of to and")(e)


def disturbs(e: Edit) -> bool:
    """*Don't molest the dog while it's eating*; *molested a child* is a crime, and right."""
    behind = e.right[1:] if en.first(e.right) in en.OBJECTS else e.right
    busy = word_set("sleeping eating working studying reading resting busy asleep tired playing")
    negated = any(map(en.is_negated, e.left[-2:]))
    thing = (
        actor(e) in word_set("smoke noise music light smell heat sound radio") and e.right[:1] != behind[:1]
    )
    return (negated and not busy.isdisjoint(behind)) or thing


def inserts(e: Edit) -> bool:
    behind = _behind(e.right, word_set("coin coins card ticket key token usb disc disk plug battery"))
    place = word_set("machine slot lock reader computer printer meter door hole box socket player")
    return (
        en.first(behind or ()) in {"in", "into"}
        and "as" not in e.right
        and not place.isdisjoint((behind or ())[1:6])
    )


def enters(e: Edit) -> bool:
    """*introduce your PIN number*; *introduced the code of the club* is right."""
    behind = _behind(e.right, word_set("pin password code username number passwords data"))
    own = en.first(e.right) in {"your", "my", "his", "her", "our"}
    return (
        behind is not None
        and own
        and _over(behind)
        and en.first(behind) in word_set("in on at here . please") | {""}
    )


def answers(e: Edit) -> bool:
    """*contested the phone*; *contested the will* is right."""
    own = en.first(e.right) in {"my", "your", "our"} and takes(
        "question questions letter letters call calls"
    )(e)
    return own or takes("phone telephone doorbell email emails message messages", never="of in")(e)


def treats(e: Edit) -> bool:
    """*The receptionist attended me badly*; *attended her well* may be right of a nurse."""
    behind = _somebody(e)
    rude = {"badly", "rudely", "terribly", "horribly"}
    return behind is not None and en.first(en.skip(behind, en.DEGREE)) in rude


def quarrels(e: Edit) -> bool:
    """*discussed with my brother because …*; *the plan we discussed with him* is right."""
    if not _plain_subject(e):
        return False
    behind = _somebody(e, 1) if e.right[:1] == ("with",) else None
    alone = e.right[:2] in (("and", "then"), ("every", "day"), ("all", "the"), ("too", "much"))
    return alone or (behind is not None and _over(behind))


def tests_it(e: Edit) -> bool:
    return takes("microphone mic speakers brakes headphones camera projector printer computer alarm laptop")(
        e
    )


def sits(e: Edit) -> bool:
    """*I presented my maths exam*; *The teacher presented the exam to us* is right."""
    own = en.first(e.right) in {"my", "his", "her", "our", "their"}
    return own and takes("exam exams test tests", who=LEARNERS, never="to for")(e)


def in_class(e: Edit) -> bool:
    """*inscribed in a yoga class*; *was inscribed in the book* is right."""
    joined = _behind(
        e.right[1:], word_set("class classes course courses gym lessons marathon race university school")
    )
    to = en.first(e.right) in {"in", "to", "for"} and positive(en.last(e.left)) not in en.BE
    return to and joined is not None and _over(joined)


def drives(e: Edit) -> bool:
    """*conducts a taxi*, *conducted too fast on the motorway*; *conducts too fast* is right of a band."""
    road = word_set("police motorway road drunk fined licence traffic highway km")
    pace = en.last(e.right[:2]) in {"fast", "slowly", "carefully"} or en.first(e.right) in {
        "fast",
        "carefully",
    }
    return takes("taxi car van lorry truck motorbike ambulance tractor")(e) or (
        pace and not road.isdisjoint((*e.left, *e.right))
    )


def stirs(e: Edit) -> bool:
    """*Remove the soup slowly with a spoon*; *Remove the soup from the heat* is right."""
    behind = _behind(
        e.right, word_set("soup sauce coffee milk tea stew mixture rice custard risotto cream chocolate")
    )
    turned = word_set("slowly well constantly gently continuously")
    return en.first(behind or ()) in turned and not {"spoon", "constantly", "minutes", "until"}.isdisjoint(
        behind or ()
    )


def withdraws(e: Edit) -> bool:
    """*retire five hundred euros from the cash machine*"""
    behind = _behind(e.right, word_set("money cash euros pounds dollars savings"))
    place = word_set("machine bank account atm cashpoint accounts dispenser")
    return en.first(behind or ()) in {"from", "at"} and not place.isdisjoint((behind or ())[1:5])


def cannot_bear(e: Edit) -> bool:
    """*can't support that noise any longer*; *can't support a family* is right."""
    cannot = en.governor(e) in {"can't", "cannot", "couldn't"}
    return cannot and takes("heat noise cold smell pain music traffic humidity stress heat weather")(e)


def gives_example(e: Edit) -> bool:
    """*put you an example*; *put an example on the board* is right."""
    one = e.right[1:3] in (
        ("an", "example"),
        ("another", "example"),
        ("some", "examples"),
        ("one", "example"),
    )
    return (
        en.first(e.right) in en.OBJECTS - {"it"} and one and "of" not in e.right[3:4] and "on" not in e.right
    )


def worries(e: Edit) -> bool:
    """*Don't preoccupy, …*; *the thoughts that preoccupy him* is right."""
    alone = en.first(e.right) in {"", ",", "for", "about", "so", "too", "because"}
    own = en.last(e.left) in {"don't", "to", "not"} | en.PRONOUNS or en.is_negated(en.last(e.left))
    return alone and own and {"that", "which", "what"}.isdisjoint(e.left)


def matters(e: Edit) -> bool:
    """*It doesn't import if you are late*; *It doesn't import oil* is right."""
    clause = en.first(e.right) in {"if", "whether", "what", "how", "who"}
    to_me = e.right[:1] == ("to",) and en.first(e.right[1:]) in en.OBJECTS - {"it", "them"}
    return actor(e) in {"it", "that", "this", "what", "which"} and (clause or to_me)


def looks_at(e: Edit) -> bool:
    """*see at me like that*; *see at a glance* is right."""
    somebody = e.right[:1] == ("at",) and en.first(e.right[1:]) in en.OBJECTS
    return somebody and (_over(e.right[2:]) or e.right[2:4] == ("like", "that"))


def comes_to(e: Edit) -> bool:
    mind = word_set(
        "understand know realise realize love like hate think believe feel respect appreciate accept"
    )
    return e.right[:1] == ("to",) and en.first(e.right[1:]) in mind and "what" not in e.left


def gets_pregnant(e: Edit) -> bool:
    """*stayed pregnant a month after the wedding*; *stayed pregnant for nine months* is right."""
    lasting = {"for", "until", "till", "all", "throughout", "while", "during", "despite"}
    begun = not {"ago", "after", "last", "yesterday", "again", "when"}.isdisjoint(e.right)
    return e.right[:1] == ("pregnant",) and begun and lasting.isdisjoint(e.right)


def summarises(e: Edit) -> bool:
    """*Resume the text in ten lines*; *resume the film in ten minutes* is right."""
    told = word_set("story article text book chapter film news report paragraph lesson novel speech")
    behind = _behind(e.right, told) or ()
    short = not word_set("lines words sentences paragraph paragraphs pages").isdisjoint(behind[1:4])
    return en.first(behind) in {"in", "into", "to"} and short


def goes_on(e: Edit) -> bool:
    """*follow working*; *follow working practices*, *follow boxing* are right."""
    doing = word_set(
        "working crying talking waiting eating sleeping living raining snowing studying "
        "smoking playing doing "
        "thinking being trying laughing looking speaking asking shouting"
    )
    if e.right[1:2] == ("with",):
        return False
    return en.first(e.right) in doing and (_over(e.right[1:]) or en.first(e.right[1:]) in en.DETERMINERS)


def gets_up(e: Edit) -> bool:
    """*stand up at six every day*; *They always stand up at the end* is right."""
    habit = word_set("always usually every often never morning mornings early normally")
    hour = e.right[:2] == ("up", "at") and en.is_number(e.right[2:])
    o_clock = en.first(e.right[3:]) in word_set("o'clock am pm every in on for and because to so but ,") | {
        ""
    }
    return hour and o_clock and not habit.isdisjoint((*e.left, *e.right))


def breaks_down(e: Edit) -> bool:
    machine = actor(e) in word_set(
        "lift car fridge computer machine boiler bus train motorbike printer van dishwasher"
    )
    return machine and _over(e.right) and "that" not in e.left


def affects(e: Edit) -> bool:
    """*effected all the branches*; *effected a change* is right."""
    acts = e.old == ("effected",) or positive(en.last(e.left)) in en.MODALS | en.DO
    somebody = en.first(e.right) in en.OBJECTS - {"it", "her"} or en.first(e.right) in {
        "everyone",
        "everybody",
    }
    return acts and (somebody or takes(_AFFECTED, who="")(e))


def causes_pain(e: Edit) -> bool:
    pain = "pain pains headache allergy anxiety stress damage stomachache rash nightmares"
    return gives(pain, en.OBJECTS - {"it"})(e)


def makes_sense(e: Edit) -> bool:
    """*It has no sense to pay*; *He has no sense of humour* is right."""
    k = 1 if en.first(e.right) in {"no", "any", "much", "more"} else 0
    idea = word_set(
        "it this that which saying say sentence story joke answer explanation text plan idea question"
    )
    fits = e.right[k : k + 1] == ("sense",) and en.first(e.right[k + 1 :]) in word_set(
        "to , because for but"
    ) | {""}
    return fits and actor(e) in idea


def waits_for(e: Edit) -> bool:
    """*expect the bus in front of the bank*, *was hoping you outside*; *expect the bus at nine* is right."""
    behind = _behind(e.right, word_set("bus train taxi tram metro coach"))
    stop = behind is not None and en.first(e.right) in en.DETERMINERS
    stop &= (behind or ())[:3] in (("in", "front", "of"), ("at", "the", "stop"), ("at", "the", "bus"))
    hoped = "hope" in readings(e.old[0]) and en.last(e.left[-1:]) in en.BE
    person = hoped and en.first(e.right) in en.OBJECTS and not any(map(is_finite, e.right[1:]))
    there = e.right[1:2] == ("outside",) or e.right[1:4] in (("for", "an", "hour"), ("at", "the", "station"))
    return bool(stop or (person and there))


def expects(e: Edit) -> bool:
    """*bigger than I waited*; *longer than I waited* is right."""
    bigger = word_set(
        "bigger smaller better worse harder easier cheaper dearer nicer hotter colder higher lower"
    )
    than = (
        e.left[-2:-1] == ("than",)
        and e.left[-1] in en.PRONOUNS
        and en.first(e.right) in {"", ",", "and", "but"}
    )
    grown = e.left[-3:-2] != () and e.left[-3] in bigger
    return than and (grown or e.left[-4:-3] == ("more",))


def hurts(e: Edit) -> bool:
    """*My back pains a lot*; *a lot of people* would be another thing."""
    lot = e.right[:2] in (("a", "lot"), ("so", "much"), ("very", "much")) and e.right[2:3] != ("of",)
    return actor(e) in _BODY and (lot or en.first(e.right) in {"when", "today"} or not e.right)


def sues(e: Edit) -> bool:
    """*demanded the bank for the fees*; *demanded the money* is right."""
    company = "bank company hospital landlord newspaper airline employer council"
    return takes(company, then="for")(e) and {"in", "from"}.isdisjoint(e.right[:4])


def wears(e: Edit) -> bool:
    """*always dresses black clothes*; *dresses the dog in a coat* is right."""
    verb = (
        e.old != ("dress",)
        or en.last(e.left) in en.PRONOUNS | {"to"} | en.ADVERBS
        or en.is_negated(en.last(e.left))
    )
    return verb and takes(CLOTHES | {"clothes"})(e)


def carries_clothes(e: Edit) -> bool:
    """*carries a uniform to school*; *carries a uniform in her bag* is right."""
    held = word_set("bag suitcase case hand hands arm arms backpack car over under boot")
    worn = takes("uniform tie jeans trousers earrings shirt skirt dress pyjamas", never="for into up")
    behind = en.first(
        _behind(e.right, word_set("uniform tie jeans trousers earrings shirt skirt dress pyjamas")) or ()
    )
    home = behind == "to" and not {"school", "work", "class"}.isdisjoint(e.right)
    alone = home or behind in {"", ",", "at", "on", "every", "because", "when", "and"}
    return (
        worn(e)
        and held.isdisjoint(e.right)
        and alone
        and en.first(e.right) not in en.DETERMINERS - {"a", "an"}
    )


def sees_animal(e: Edit) -> bool:
    """*looked a strange bird in the garden*; *looked a fool in the garden* is right."""
    animal = word_set(
        "bird fox dog cat squirrel deer rabbit snake horse spider rat mouse owl bear wolf butterfly"
    )
    behind = _behind(e.right, animal)
    place = word_set("garden park street forest field tree sky road kitchen beach")
    there = en.first(behind or ()) in {"in", "on"} and not place.isdisjoint((behind or ())[1:4])
    return there and "different" not in e.right and en.first(e.right) in {"a", "an", "some"}


def gives_lift(e: Edit) -> bool:
    """*approach me to the station*"""
    place = word_set("station airport school house hospital centre hotel office university beach stop")
    the = en.first(e.right[2:]) in en.DETERMINERS and not place.isdisjoint(e.right[3:6])
    to = e.right[1:2] == ("to",) and (the or (not place.isdisjoint(e.right[2:3]) and _over(e.right[3:])))
    return en.first(e.right) in en.OBJECTS - {"it"} and to


def sets_table(e: Edit) -> bool:
    """*put the table for dinner*; *put the table in the garden* is right."""
    meal = word_set("dinner lunch breakfast supper")
    return e.right[:3] == ("the", "table", "for") and en.first(e.right[3:]) in meal


def starts_to(e: Edit) -> bool:
    """*The baby put to cry*; *money put to work* is right."""
    verb = word_set("cry laugh rain snow shout sing dance scream bark tremble talk run")
    return e.right[:1] == ("to",) and en.first(e.right[1:]) in verb and positive(en.last(e.left)) not in en.BE


def means(e: Edit) -> bool:
    """*This word wants to say …*; *What do you want to say?* is right."""
    alone = "of" not in e.left
    return (alone and actor(e) in word_set("word expression sign sentence symbol phrase abbreviation")) or (
        e.is_question and en.last(e.left) in word_set("word expression sign sentence symbol phrase")
    )


def turns_into(e: Edit) -> bool:
    """*converted in a famous singer*; *The barn was converted in a year* is right."""
    kinds = PEOPLE | word_set(
        "prince princess monster star champion vampire millionaire frog butterfly hero legend"
    )
    kind = _behind(e.right, kinds)
    return (
        en.first(e.right) in {"a", "an", "the"}
        and kind is not None
        and _over(kind)
        and (positive(en.last(e.left)) not in en.BE)
    )


def prevents(e: Edit) -> bool:
    """*avoided us from playing*"""
    behind = _somebody(e)
    return behind is not None and en.first(behind) == "from" and is_ing(en.first(behind[1:]))


def tastes(e: Edit) -> bool:
    """*The milk knows strange*, *This ice cream knows to lemon*"""
    good = "strange bad good great sweet salty sour bitter delicious funny terrible horrible awful wonderful"
    taste = en.skip(e.right, en.DEGREE)
    adjective = en.first(taste) in word_set(good) and _over(taste[1:])
    return actor(e) in FOOD and (adjective or len(e.old) > 1)


def looks_alike(e: Edit) -> bool:
    """*You seem to your mother in this photo*; *You seem lazy to your mother* is right."""
    behind = _behind(e.right, RELATIVES)
    own = en.first(e.right) in {"your", "my", "his", "her", "their"}
    photo = not {"photo", "picture"}.isdisjoint(behind or ())
    photo |= tuple(behind or ()) == ("a", "lot")
    return own and bool(behind) and photo and {"how", "what", "as"}.isdisjoint(e.left)


def keeps_in_mind(e: Edit) -> bool:
    """*Have in mind that …*; *what I have in mind* is right."""
    order = not en.skip(e.left, word_set("please and , always"))
    return order and e.right[:3] == ("in", "mind", "that")


def watches(e: Edit) -> bool:
    """*sees too much TV*; *I can see the television in the window* is right."""
    habit = word_set("every always usually never often evening evenings night").isdisjoint(
        (*e.left, *e.right)
    )
    much = not {"much", "lot"}.isdisjoint(e.right[:3])
    cannot = {"can", "could", "can't", "couldn't"}.isdisjoint(e.left)
    return takes("tv television telly")(e) and (much or not habit) and cannot


def catches_cold(e: Edit) -> bool:
    return _plain_subject(e) and _over(e.right)


def bares(nouns: str) -> Callable[[Edit], bool]:
    """Whether one of these nouns follows at once, and ends there: *attention to it*."""
    return lambda e: en.first(e.right) in word_set(nouns) and _over(e.right[1:])


def told_that(e: Edit) -> bool:
    return en.first(e.right) in en.OBJECTS - {"it"} and e.right[1:2] == ("that",)


def teaches(e: Edit) -> bool:
    return gives("song songs game games lesson lessons trick word words dance grammar")(e)


def swells(e: Edit) -> bool:
    return actor(e) in word_set(
        "ankle ankles foot feet knee knees finger fingers face lips lip hand hands leg"
    ) and _over(e.right)


_TURNING_POINTS = word_set("finish leave retire move turn grow graduate finishes leaves retires moves")
_HAPPENING = word_set("accident robbery explosion crash earthquake murder miracle tragedy disaster")
_NOISES = word_set("noise noises explosion bang scream shot thunder footsteps voices crash")
_CARRIED_OUT = word_set(
    "course courses operation operations activity activities exercise exercises "
    "experiment experiments task tasks "
    "search survey study interview interviews work project"
)
FOOD = word_set(
    "soup cheese cake wine sauce salad milk coffee tea juice chocolate cream meat fish chicken "
    "omelette stew rice yoghurt yogurt jam sandwich biscuit biscuits cookies dessert pie sausage "
    "sausages ham paella gazpacho apple apples strawberries melon mango food dish dishes recipe "
    "drink beer cocktail water curry lasagne burger tapas"
)
_AFFECTED = word_set(
    "branches people children families health economy sleep students workers "
    "customers town region city country "
    "farmers body skin mood village animals family business team environment"
)
_BODY = word_set(
    "back head knee foot leg arm shoulder neck stomach tooth ankle throat hand finger "
    "ear elbow wrist eye knees feet legs arms shoulders teeth hands fingers ears eyes"
)
_BROUGHT = (
    "bill menu glass cup bottle plate water milk tea coffee beer salt sugar sauce scissors keys "
    "umbrella towel blanket pen pencil dictionary newspaper medicine aspirin slippers napkin spoon "
    "fork knife ketchup spoons forks"
)
GAME = "race match game championship tournament lottery election final competition"


def misses_not(e: Edit) -> bool:
    """*I think I missed my wallet in the taxi*; *I missed my phone in the mountains* is right."""
    thing = word_set("wallet keys phone purse bag umbrella passport glasses ring card ticket gloves scarf")
    behind = _behind(e.right, thing)
    place = word_set("taxi bus train metro underground street plane tram")
    perhaps = not {"think", "probably", "must", "may", "might"}.isdisjoint(e.left)
    there = en.first(behind or ()) in {"in", "on"} and not place.isdisjoint((behind or ())[1:4])
    return perhaps and there


def forgets(e: Edit) -> bool:
    """*I don't record the name*; *We don't record the names of callers* is right."""
    negated = en.is_negated(en.last(e.left)) and en.last(e.left[:-1]) == "i"
    return (
        negated
        and _behind(e.right, word_set("name surname address number title word password face")) is not None
    )


def turns_out(e: Edit) -> bool:
    adjective = (
        "boring difficult easy expensive good funny interesting impossible hard fun "
        "useful dangerous great bad"
    )
    return en.first(en.skip(e.right, en.DEGREE)) in word_set(adjective)


def reminds(e: Edit) -> bool:
    """*remembered to my sister that …*; *remembered to phone* is right."""
    behind = _somebody(e)
    return behind is not None and en.first(behind) in {"that", "to", "about"}


def angers(e: Edit) -> bool:
    """*My mother angries when we shout*"""
    return e.old != ("angry",) and (_over(e.right) or e.right[:1] == ("with",))


def realises(e: Edit) -> bool:
    return en.first(e.right) in {"that", "of", "how", "what", "", "too"} | en.DETERMINERS | en.PRONOUNS


def has_nerves(e: Edit) -> bool:
    """*put very fat since Christmas*, *put ill during the call*; *put sick people to bed* is right."""
    state = en.skip(e.right, en.DEGREE)
    behind = en.first(state[1:])
    very = len(state) < len(e.right)
    fits = en.first(state) in {"ill", "sick", "pale"} or (en.first(state) in {"fat", "thin"} and very)
    return fits and (
        behind in word_set("since during last yesterday when after because in again") or not behind
    )
