"""Verbs that Spanish has one of and English two: lend and borrow, rob and steal. What follows tells which.

Only where nothing else can be meant: *Could I borrow her for a moment?*, *Remember me to your mother* and
*He lost his train of thought* are right.
"""

from __future__ import annotations

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import VERBS, word_set
from miniserve.english.rules.forms import ends, object_ends, swaps_verb
from miniserve.english.subjects import PERSONS, TIMES, is_finite
from miniserve.english.verbs import correct_forms, positive, readings

_THINGS_FOLLOW = word_set("your the a an some any my his this that one two five ten twenty fifty")
_LENDERS = word_set(
    "friend neighbour brother sister uncle aunt cousin colleague parents mother father library"
)
_RISING = word_set(
    "fare fares sun moon temperature temperatures price prices cost costs rent rents level levels dough"
)
_RAISED = word_set("price prices rent rents tax taxes salary salaries fee fees wages flag commission")
_LIFTED = word_set("hand hands arm arms voice head glass eyebrows")
_BEHIND_A_RISE = word_set("since a lot this in at by after before every again fast quickly and because")
_FORGOTTEN = word_set("name names surname address number password word words title pin code")
_ROBBED = word_set("branch bank banks shop shops supermarket jeweller museum kiosk pharmacy")
_STOLEN = word_set(
    "wallet purse bag handbag phone mobile bike bicycle money keys passport camera laptop watch necklace "
    "jewellery suitcase tablet backpack rucksack"
)
_ALWAYS_MISSED = word_set("bus train flight metro")
_MISSED_IF_MINE = word_set("plane ferry tram")
_WHICH_RIDE = word_set("last first next early school morning night half past")
_BEHIND_A_RIDE = word_set("to home because and so this yesterday again , but by")
_MET_AT = word_set(
    "class course campsite gym party wedding conference concert festival barbecue disco congress reception"
)
_PARTNERS = word_set("husband wife girlfriend boyfriend partner")
_INSTRUMENTS = word_set(
    "piano guitar violin drums flute trumpet cello saxophone accordion harp clarinet ukulele"
)
_PLAYED = word_set("well beautifully badly brilliantly perfectly band orchestra group since every")
_PAID = word_set("euros pounds dollars pesos money much more")
_PAID_FOR = word_set("hour day week month year")
_NOT_PAID = word_set("ago later after of in at 's for")
_BEHIND_THE_BEATEN = word_set("in at by easily again yesterday last and")
_HEARD = word_set("music radio songs jazz podcasts records")
_NOT_HEARD = TIMES | word_set("moment while second whole little bit way much longer")
_SKILLS = word_set(
    "swim drive cook dance ski ride play speak read write sing sew knit skate juggle whistle send use"
)
_WAITED_LONG = word_set("two lot all")
_CANNOT = word_set("can't cannot couldn't")


def _is_negated(e: Edit) -> bool:
    return e.is_question or any(map(en.is_negated, e.left[-3:])) or not {"nobody", "never"}.isdisjoint(e.left)


_LENT = word_set(
    "pen pencil book phone bike car umbrella ruler rubber laptop charger dictionary "
    "notes calculator scissors ladder "
    "drill tent jacket coat hat mobile computer camera guitar lighter suitcase scarf helmet bicycle newspaper"
)


def lend_borrow(e: Edit) -> bool:
    """*borrow me your pen* → *lend me …*, *I lent two books from the library* → *borrowed …*"""
    behind = en.first(e.right[1:])
    gives = en.first(e.right) in en.OBJECTS and behind in _THINGS_FOLLOW and TIMES.isdisjoint(e.right[1:3])
    k = e.right.index("from") + 1 if "from" in e.right else len(e.right)
    lender = en.first(e.right[k:]) in en.OBJECTS - {"her"} or not _LENDERS.isdisjoint(e.right[k + 1 : k + 3])
    takes = en.last(e.left) in en.PRONOUNS and en.first(e.right) not in en.OBJECTS and lender
    # *Can I lend your pencil?*, not *Can I lend your brother my pencil?*
    yours = en.last(e.left) in {"i", "we"} and en.first(e.right) == "your" and object_ends(e.right, _LENT)
    takes |= yours and ("to" not in e.right) and (en.DETERMINERS | PERSONS).isdisjoint(e.right[1:3])
    return (swaps_verb(e, "borrow", "lend") and gives) or (swaps_verb(e, "lend", "borrow") and takes)


def raise_rise(e: Edit) -> bool:
    """*rise your hand* → *raise …*, *The sun raises at six* → *rises*"""
    lifts = en.first(e.right) in en.DETERMINERS and not _LIFTED.isdisjoint(e.right[1:2])
    lifts &= en.last(e.left) not in _RISING | {"pay"} | en.DETERMINERS
    acts = e.old != ("rise",) and en.first(e.left) not in en.PREPOSITIONS  # *In the east rises the price*
    lifts |= swaps_verb(e, "rise", "raise") and acts and object_ends(e.right, _RAISED)
    alone = en.first(e.right) in _BEHIND_A_RISE | {""} and not any(map(is_finite, e.right))
    named = tuple(en.skip(e.left, en.HAVE | en.BE | en.MODALS | en.ADVERBS | {"to"}))
    subjects = {en.last(named)}
    if "of" in named[-4:] and "," not in named[-4:]:  # *the price of olive oil*
        subjects.add(en.last(named[: len(named) - 1 - named[::-1].index("of")]))
    alone &= not _RISING.isdisjoint(subjects) and {"that", "which", "what"}.isdisjoint(e.left)
    alone &= e.right[:1] != ("a",) or e.right[1:2] in (("lot",), ("bit",), ("little",))
    return (swaps_verb(e, "rise", "raise") and lifts) or (swaps_verb(e, "raise", "rise") and alone)


def remind_remember(e: Edit) -> bool:
    """*remember me to call* → *remind me …*, *can't remind her name* → *can't remember …*"""
    verb = e.right[2:3] and e.right[2] in VERBS - {"have"} and e.corrected.words[e.j2 + 2].islower()
    to_do = e.right[:1] in (("me",), ("us",)) and e.right[1:2] == ("to",) and verb
    of = en.first(e.right) in en.OBJECTS and e.right[1:2] == ("of",) and e.right[2:3] != ("old",)
    forgot = en.governor(e) in _CANNOT and object_ends(e.right, _FORGOTTEN)
    forgot |= e.left[-2:] == ("i", "don't") and object_ends(e.right, _FORGOTTEN)
    return (swaps_verb(e, "remember", "remind") and bool(to_do or of)) or (
        swaps_verb(e, "remind", "remember") and forgot and {"to", "of"}.isdisjoint(e.right)
    )


def teach_learn(e: Edit) -> bool:
    """*learned me to swim* → *taught me …*; *That'll learn you* is dialect."""
    to_do = e.right[1:2] == ("to",) and en.first(e.right[2:]) in VERBS
    taught = en.first(e.right) in en.OBJECTS - {"it", "them"} and (to_do or e.right[1:2] == ("how",))
    return swaps_verb(e, "learn", "teach") and taught and positive(en.last(e.left)) not in {"will", "'ll"}


def win_earn(e: Edit) -> bool:
    """*wins nine euros an hour* → *earns …*; *won the cup a year ago* is right."""
    paid = any(
        word in {"a", "an", "per"}
        and e.right[k - 1] in _PAID
        and en.first(e.right[k + 1 :]) in _PAID_FOR
        and en.first(e.right[k + 2 :]) not in _NOT_PAID
        for k, word in enumerate(e.right)
        if k
    )
    asked = (
        e.left[:2] == ("how", "much")
        and e.right[:1] in (("a",), ("per",))
        and not _PAID_FOR.isdisjoint(e.right[1:2])
    )
    many = e.left[:2] == ("how", "many") and not _PAID.isdisjoint(e.left[2:3])
    asked |= many and e.right[:1] in (("a",), ("per",), ("an",)) and not _PAID_FOR.isdisjoint(e.right[1:2])
    wage = (
        e.old in (("win",), ("wins",))
        and e.right[1:2]
        and e.right[1] in _PAID
        and e.right[2:3] in (("a",), ("an",))
    )
    paid |= bool(wage) and e.right[3:4] == ("hour",)
    return swaps_verb(e, "win", "earn") and (paid or asked) and "winner" not in e.left


def win_beat(e: Edit) -> bool:
    """*They won us* → *They beat us*; *That won us friends* is right."""
    score = "by" in e.right and not {"goals", "points", "sets", "goal", "point"}.isdisjoint(e.right)
    beaten = (score and en.first(e.right) in en.DETERMINERS) or (
        en.first(e.right) in en.OBJECTS - {"it"} and en.first(e.right[1:]) in _BEHIND_THE_BEATEN | {""}
    )
    words = e.right[1:] if en.first(e.right) in {"the", "real"} else e.right
    named = en.first(words) in _CLUBS or en.last(e.right[:3]) in {"branch", "team"}
    named &= bool(e.right) and (e.right[0] == "the" or e.corrected.words[e.j2][0].isupper())
    team = not {"team", "players", "club", "side"}.isdisjoint(e.left) and (named or e.right[:1] == ("the",))
    beaten |= named and score
    against = _behind_name(e)
    beaten |= (team or (named and en.last(e.left) in _CLUBS)) and en.first(against) in _BEHIND_A_NAME
    return swaps_verb(e, "win", "beat") and beaten and not (_CUPS & {*e.right})


_CLUBS = word_set(
    "chelsea arsenal barcelona madrid liverpool sevilla valencia betis everton tottenham england "
    "spain france germany italy brazil argentina portugal manchester united city milan juventus "
    "boca river peru chile colombia mexico we they"
)
_CUPS = word_set(
    "cup league final title match game championship trophy medal open tournament wimbledon eurovision race"
)
_BEHIND_A_NAME = word_set("on by in at yesterday last again easily and 2 3 4 5 one two three four five") | {
    ""
}


def _behind_name(e: Edit) -> tuple[str, ...]:
    """The words behind the team that was beaten, *-* behind none: *Arsenal |*, *the Santander branch |*."""
    words = e.corrected.words[e.j2 : e.j2 + len(e.right)]
    k = 1 if e.right[:1] == ("the",) else 0
    stop = next((n for n in range(k, len(words)) if not words[n][0].isupper()), len(words))
    if k and e.right[stop : stop + 1] and e.right[stop] in {"branch", "team", "school", "class", "side"}:
        stop += 1
    return e.right[stop:] if stop > k else ("-",)


def _is_robbed(e: Edit) -> bool:
    k = next((k for k, word in enumerate(e.right[:4]) if word in _VICTIMS), 0)
    return k > 0 and ends(e.right[k + 1 :])


_VICTIMS = word_set("lady tourist couple pensioner passenger driver customer shopkeeper tourists family")


def rob_steal(e: Edit) -> bool:
    """*stole a bank* → *robbed …*, *robbed my wallet* → *stole …*; *stole a bank card* is right."""
    robbed = object_ends(e.right, _ROBBED) or (en.first(e.right) in {"a", "an"} and _is_robbed(e))
    robbed |= en.first(e.right) in {"me", "him", "us"} and en.first(e.right[1:]) in {
        "in",
        "at",
        "on",
        "last",
        "yesterday",
    }
    place = swaps_verb(e, "steal", "rob") and robbed and "from" not in e.right
    thing = swaps_verb(e, "rob", "steal") and object_ends(e.right, _STOLEN) and "of" not in e.right
    return place or thing


def miss_lose(e: Edit) -> bool:
    """*lost the school bus* → *missed …*; *lost my train of thought* is right."""
    if not swaps_verb(e, "lose", "miss"):
        return False
    ride = en.skip(e.right[1:], _WHICH_RIDE)
    mine = en.first(e.right) in {"the", "my", "our"}
    known = mine or en.first(e.right) in {"his", "her", "your"}
    named = en.first(ride) in (_ALWAYS_MISSED | (_MISSED_IF_MINE if mine else frozenset()))
    who = en.last(en.skip(e.left, en.ADVERBS))
    somebody = who in en.PRONOUNS | {"and", "to"} or positive(who) in en.AUXILIARIES
    return known and named and somebody and en.first(ride[1:]) in _BEHIND_A_RIDE | {""}


def meet_know(e: Edit) -> bool:
    """*I knew my husband at a wedding* → *I met …*; *I knew him at the party by his walk* is right."""
    k = 1 if en.first(e.right) in en.OBJECTS - {"it", "you"} else 2
    k += e.right[1:3] == ("best", "friend")
    somebody = k == 1 or (
        en.first(e.right) in en.DETERMINERS and en.last(e.right[:k]) in _PARTNERS | {"friend"}
    )
    event = e.right[k : k + 2] == ("at", "a") and not _MET_AT.isdisjoint(e.right[k + 2 : k + 4])
    rest = e.right[k + 3 + (en.first(e.right[k + 2 :]) not in _MET_AT) :]
    alone = en.last(e.left) in en.PRONOUNS and en.first(rest) in {"", "in", "two", "three", "last"}
    where = e.right[k : k + 2] in (("at", "a"), ("in", "the"), ("at", "the"), ("in", "a"), ("on", "a"))
    first = en.last(e.left) == "first" and (event or (where and not _MET_AT.isdisjoint(e.right[k + 2 :])))
    once = e.left[:2] in (("last", "year"), ("last", "summer"), ("last", "week"), ("last", "month"))
    once &= len(e.left) == len(("last", "year", "i")) and where
    sure = (event and alone) or first or once
    return swaps_verb(e, "know", "meet") and e.old == ("knew",) and somebody and sure


def play_touch(e: Edit) -> bool:
    """*touches the piano beautifully* → *plays …*; *Don't touch the piano* is right."""
    learns = not {"learn", "learning", "learned", "learnt", "how"}.isdisjoint(e.left[-3:])
    sure = learns or not _PLAYED.isdisjoint(e.right)
    own = bool(e.left) and not _is_negated(e)
    noun = any(word in _INSTRUMENTS for word in e.right[1:2])
    return swaps_verb(e, "touch", "play") and noun and sure and own


def hope_wait(e: Edit) -> bool:
    """*I wait that you like it* → *I hope that you like it*; *I can't wait that long* is right."""
    clause = en.first(e.right[1:]) in en.PRONOUNS | en.DETERMINERS | {"everything", "everybody", "everyone"}
    bare = (
        en.last(e.left) in en.PRONOUNS
        and en.first(e.right) in en.PRONOUNS
        and is_finite(en.first(e.right[1:]))
    )
    that = en.first(e.right) == "that" and clause
    return swaps_verb(e, "wait", "hope") and (that or bare)


def listen_to(e: Edit) -> bool:
    """*listen music* → *listen to music*; *I listened this morning* is right."""
    listens = en.last(e.left) in {"listen", "listens", "listened"} or (
        en.last(e.left) == "listening" and bool(en.any_of(e.left[-4:-1], en.BE))
    )
    heard, behind = en.first(e.right), e.right[1:3]
    somebody = heard in en.OBJECTS and en.first(behind) not in _WAITED_LONG
    somebody &= heard != "her" or ends(behind)
    thing = heard in en.DETERMINERS and _NOT_HEARD.isdisjoint(behind)
    fits = somebody or (thing and len(behind) > 0) or heard in _HEARD
    return e.new == ("to",) and not e.old and listens and fits


def know_how(e: Edit) -> bool:
    """*I don't know swim* → *I don't know how to swim*; *I didn't know to ask* is right."""
    came = (e.new == ("how", "to") and not e.old) or (
        e.new == ("how",) and not e.old and e.right[:1] == ("to",)
    )
    verb = en.first(e.right[1:] if e.right[:1] == ("to",) else e.right)
    knows = en.last(e.left) in {"know", "knows", "knew"} and "how" not in e.left
    behind = en.first(e.right[e.right.index(verb) + 1 :]) if verb else ""
    does = behind in en.DETERMINERS | {"", "very", "well"}  # not *knows play therapists*
    return came and knows and verb in _SKILLS and (_is_negated(e) or does)


# The noun that is taken for its verb.
_NOUNS = {
    "advice": "advise", "belief": "believe", "proof": "prove", "loose": "lose", "breath": "breathe",
    "life": "live", "choice": "choose", "success": "succeed", "relief": "relieve", "effect": "affect",
    "complaint": "complain", "arrival": "arrive",
}  # fmt: skip
# What nouns that are verbs, too, are done to: *proof a text*, *loose an arrow*.
_IS_VERB = {
    "proof": word_set("text dough bread book manuscript copy article pages tent"),
    "loose": word_set("arrow arrows dogs hounds"),
    "effect": word_set("change changes cure transfer repair repairs escape"),
}
_WILLING = word_set("want have need try hope learn")
_BEFORE_A_VERB = en.PRONOUNS | word_set("to let's please never always don't doesn't didn't can't won't")


def verb_not_noun(e: Edit) -> Slots | None:
    """*I advice you* → *I advise you*; *to life as we know it* is right."""
    if len(e.old) != 1 or len(e.new) != 1:
        return None
    noun = e.old[0] if e.old[0] in _NOUNS else e.old[0].removesuffix("s").removesuffix("d")
    verb, before = _NOUNS.get(noun, ""), en.last(e.left)
    modal = positive(before) in en.MODALS | {"do", "does", "did", "will"}
    modal &= not (e.is_question and len(e.left) == 1)  # *Does success matter?*
    acts = before in _BEFORE_A_VERB or modal or before in PERSONS
    follows = en.first(e.right) not in {"", "of", "and", ","} and before not in {"it", "her"}
    follows &= _IS_VERB.get(noun, frozenset()).isdisjoint(e.right[1:3])
    opens = len(e.left) == 1 or positive(en.last(e.left[:-1])) in en.AUXILIARIES
    follows &= before not in {"you", *PERSONS} or opens  # *I gave you advice the other day*
    willing = bool(readings(en.last(e.left[:-1])).keys() & _WILLING)
    willing &= noun != "life" or "have" not in readings(en.last(e.left[:-1]))  # *the right we have to life*
    aimed = before != "to" or willing or noun in {"advice", "proof", "loose"}
    same = bool(verb) and verb in readings(e.new[0]) and e.new[0] in correct_forms(verb)
    return {"word": noun, "verb": verb} if verb and same and acts and follows and aimed else None
