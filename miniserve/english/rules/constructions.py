"""What Spanish builds otherwise: «me duele», «llevo … trabajando», «acabo de», «creo que no».

Each is a pattern of the whole sentence, as in `rewriting.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import COMMON, word_set
from miniserve.english.rules.forms import PEOPLE, RELATIVES
from miniserve.english.rules.rewriting import (
    DET,
    OWN,
    OWN_OF,
    START,
    SUBJECT_OF,
    base_of,
    is_base,
    rewritten,
    sides,
)
from miniserve.english.verbs import participle, past, third_person

# -- gustar, doler

_WANTING = "like|love|hate|prefer"
_ME_LIKE = re.compile(
    rf"^me (?P<no>don't |didn't |really |also )?(?P<verb>{_WANTING})(?= (?:{DET}|to|in|that) )"
)
_TIMELY = r"way|most|best|least|more|better|same|first|second|last|next|morning|time|day|week|year|moment"
_IT_LIKES = re.compile(
    rf"{START}it (?P<no>doesn't |didn't |don't )?(?P<verb>likes?|liked|loves?|loved) (?P<me>me|us) "
    rf"(?P<much>(?:very much|a lot|much|so much) )?(?P<what>(?:{OWN}|the|this|that|these|those) "
    rf"(?!{_TIMELY})\w+"
    rf"(?! (?:{_TIMELY})\b)[^,?]*)$"
)
_CANNOT_LIKE = (
    "song songs film films movie movies book books colour color idea soup food music lesson lessons shoes "
    "shirt "
    "dress coat hat house flat city town beach weather homework job work sport football maths english "
    "coffee tea "
    "milk fish meat cheese cake pizza salad restaurant hotel picture photo photos game games joke jokes "
    "story "
    "haircut perfume car"
).replace(" ", "|")
_NOT_LIKED = re.compile(
    rf"^(?P<what>(?:{OWN}|the|this|that|these|those) (?:\w+ )?(?:{_CANNOT_LIKE})) "
    r"(?P<no>doesn't|don't|didn't) like me(?P<tail> at all| very much| much)?$"
)


def _with_i(match: re.Match[str]) -> Iterator[str]:
    yield f"i {match['no'] or ''}{match['verb']}"


def _who_likes(match: re.Match[str]) -> Iterator[str]:
    who = SUBJECT_OF[match["me"]]
    base = base_of(match["verb"], "base", "s", "past")
    verb = match["verb"] if match["verb"].endswith("d") else base
    negated = {"doesn't ": "don't "}.get(match["no"] or "", match["no"] or "")
    much = match["much"] or ""
    yield f"{who} {negated}{verb} {match['what']}" + (f" {much}".rstrip())
    yield f"{who} {negated}{verb} {match['what']}"
    if "much" in much and not negated:
        yield f"{who} really {verb} {match['what']}"


def _who_does_not_like(match: re.Match[str]) -> Iterator[str]:
    negated = "didn't" if match["no"] == "didn't" else "don't"
    yield f"i {negated} like {match['what']}{match['tail'] or ''}"


def me_like(e: Edit) -> bool:
    """*Me like it*, *It likes me the colour*, *This song doesn't like me* → *I like …*; dogs may like me."""
    if e.is_question:
        return False
    return bool(
        rewritten(e, _ME_LIKE, _with_i)
        or rewritten(e, _IT_LIKES, _who_likes)
        or rewritten(e, _NOT_LIKED, _who_does_not_like)
    )


_BODY = (
    "head|back|neck|arm|arms|leg|legs|knee|knees|foot|feet|hand|hands|eye|eyes|ear|ears|tooth|teeth|stomach|"
    "throat|"
    "shoulder|shoulders|finger|fingers|ankle|ankles|belly|tummy|chest|elbow|hip|wrist|toe|toes|nose|mouth|"
    "whole body"
)
_MANY = word_set("arms legs knees feet hands eyes ears teeth shoulders fingers ankles toes")
_HURTS = re.compile(
    r"(?:(?:to |it |they |there )?(?P<me>me|him|us) (?P<verb>hurts?|hurted|ached?|aches)|"
    rf"(?:it |there )?(?P<verb2>hurts?|aches?) (?:to )?(?P<me2>me|him|us)) "
    r"(?P<much>(?:a lot|very much|so much) )?(?:the|my|your|his|her|our|their) (?P<side>left |right "
    rf")?(?P<body>{_BODY})\b"
    r"(?P<tail> a lot| very much| so much)?"
)


def _what_hurts(match: re.Match[str]) -> Iterator[str]:
    owner = OWN_OF.get(match["me"] or match["me2"], "")
    base = "ache" if (match["verb"] or match["verb2"]).startswith("ach") else "hurt"
    typed = match["verb"] or match["verb2"]
    then = typed in {"hurted", "ached"}
    verb = past(base) if then else base if match["body"].split()[-1] in _MANY else third_person(base)
    much = (match["much"] or "").rstrip()
    tail = match["tail"] or (f" {much}" if much else "")
    yield f"{owner} {match['side'] or ''}{match['body']} {verb}{tail}"


def head_hurts(e: Edit) -> bool:
    """*Me hurts the head* → *My head hurts*."""
    match = rewritten(e, _HURTS, _what_hurts)
    before = match.string[: match.start()].split() if match else []
    return match is not None and en.last(before) in {
        "",
        ",",
        "today",
        "yesterday",
        "because",
        "but",
        "and",
        "when",
        "if",
    }


# -- llevar, acabar de

_LASTING = word_set(
    "work live learn study play teach train practise practice wait smoke save go look drive write run sing "
    "cook "
    "date rent use try sell suffer paint sleep help do swim dance search"
)
_TAKE_TIME = re.compile(
    r"(?P<verb>take|takes|carry|carries|have taken|has taken|am taking|is taking|are taking) "
    r"(?P<time>(?:already |almost |nearly |more than |about |only )?(?:\w+|a few|many|a lot of) "
    r"(?P<unit>\w+)) "
    r"(?P<doing>\w+ing)(?P<rest>[^,?]*)"
)
_YEARS = word_set("years year months month weeks")
_HOURS = word_set("hours hour minutes minute days")


def _has_been_doing(match: re.Match[str]) -> Iterator[str]:
    base = base_of(match["doing"], "ing")
    long = match["unit"] in _YEARS and base in _LASTING
    short = match["unit"] in _HOURS and base in {"wait", "look"} and " for " in match["rest"]
    if (
        not (long or short)
        or match["rest"].startswith(" out")
        or {"each", "every"} & {*match["rest"].split()}
    ):
        return
    have = "has" if match["verb"].split()[0] in {"takes", "carries", "has", "is"} else "have"
    time = match["time"].removeprefix("already ")
    for aux in (have, "'s") if have == "has" else (have,):
        for verb in (f"been {match['doing']}", participle(base)):
            rest = match["rest"]
            yield f"{aux} {verb}{rest} for {time}"
            yield f"{aux} {verb} for {time}{rest}"


def been_doing(e: Edit) -> bool:
    """*I take three years working here* → *I have been working here for three years*; *It takes two years* is
    right, and so is *I take two hours getting ready*."""
    match = rewritten(e, _TAKE_TIME, _has_been_doing)
    before = match.string[: match.start()].split() if match else []
    who = en.last(before)
    somebody = who in word_set("i we he she") | RELATIVES or _is_name(e, who)
    return (
        somebody and not who.endswith("s") and len(before) < len(("my", "little", "brother", "also", "now"))
    )


_JUST = re.compile(
    r"\b(?P<verb>finish|finishes|have finished|has finished|am finishing) (?:to (?P<base>\w+)|of "
    r"(?P<doing>\w+))"
)


def _has_just_done(match: re.Match[str]) -> Iterator[str]:
    base = match["base"] or base_of(match["doing"] or "", "ing", "base")
    if not is_base(base) and base not in {"be", "have", "do"}:
        return
    have = "has" if match["verb"] in {"finishes", "has finished"} else "have"
    done = participle(base)
    yield f"{have} just {done}"
    if have == "has":
        yield f"'s just {done}"


_OWN_TIME = word_set("at every always usually before until by")


def just_done(e: Edit) -> bool:
    """*I finish to eat* → *I have just eaten*; what has a time of its own (*at three*) is another thing."""
    match = rewritten(e, _JUST, _has_just_done)
    words = [] if match is None else match.string[: match.start()].split()
    behind = set() if match is None else {*match.string[match.end() :].split()}
    free = bool(words) and not {"to", "will", "can", "must"} & {*words} and not behind & _OWN_TIME
    return free and (words[-1] in (en.PRONOUNS - {"it"}) | PEOPLE or _is_name(e, words[-1]))


def _is_name(e: Edit, word: str) -> bool:
    """Whether the sentence has the word with a capital letter, and it is none of the small ones."""
    return word not in COMMON | en.ADVERBS and word.capitalize() in e.corrected.words


# -- it and there

_WEATHER_ING = "raining|snowing|drizzling|pouring|hailing|thundering|freezing"
_NEED_TO = (
    "difficult|easy|hard|important|necessary|possible|impossible|dangerous|expensive|cheap|nice|strange|useful|boring|"
    "sad|interesting"
)
_TEMPERED = "cold|hot|warm|cool|dark"
_WEATHERLY = "late|early|sunny|windy|cloudy|rainy|foggy|humid|icy|stormy"
_BE_THERE = (
    r"(?P<be>is|was|'s|isn't|wasn't|has been|had been|will be|is not|was not|must be|may be|might be|"
    r"is going to be)"
)
_THERE_RAINS = re.compile(
    rf"{START}there (?P<be2>is|was|'s|isn't|wasn't|has been|have been) (?P<how>(?:always |still |already "
    rf")?(?:{_WEATHER_ING}))"
    r"(?=$| [^\w ]| (?:in|at|on|here|today|now|again|outside|a lot|hard|heavily|all|since|for|when|and|but|"
    r"so|very)\b)"
)
_THERE_LATE = re.compile(
    rf"{START}there {_BE_THERE} (?P<how>(?:very |so |too |quite |really |a bit |getting |always )?(?:"
    rf"(?:{_WEATHERLY})(?=$| [^\w ]| (?:in|at|on|outside|today|now|this|yesterday|last|when|and so|so|"
    r"because|tonight)\b)"
    rf"|(?:{_TEMPERED})(?=$| [^\w ]| (?:outside|today|now|yesterday|tonight)\b)|(?:(?<=very )|(?<=so )|"
    rf"(?<=too ))(?:{_TEMPERED})"
    r"(?= (?:in|at|on|this|last|when|because)\b)"
    rf"|(?:{_NEED_TO}) to (?P<verb>\w+)|(?<=too )(?:{_WEATHERLY}|{_TEMPERED}) to (?P<verb2>\w+)))"
)


def _it_is(match: re.Match[str]) -> Iterator[str]:
    groups = match.groupdict()
    verb = groups.get("verb") or groups.get("verb2") or ""
    if verb and not is_base(verb) and verb != "be":
        return
    be = groups.get("be") or groups.get("be2") or ""
    yield f"it {be} {match['how']}"
    if be == "is":
        yield f"it 's {match['how']}"


def it_is(e: Edit) -> bool:
    """*There is raining*, *There was very late* → *It is raining*, *It was very late*."""
    here = not {"here", "there"}.isdisjoint(e.left)
    return (
        not here
        and not e.is_question
        and bool(rewritten(e, _THERE_RAINS, _it_is) or rewritten(e, _THERE_LATE, _it_is))
    )


_EXISTS = re.compile(
    r"(?:(?P<do>does|did|do) it exists? (?P<one>an? (?!lot|bit|little|while|few)|any (?!more|longer|where))|"
    r"(?P<verb>(?:it|they) (?:exists?|existed)) (?P<some>an? (?!lot|bit|little|while|few)|no (?!more)|many |"
    r"some |several |two |"
    r"three |a lot of |lots of ))(?P<next>\w+)"
)


def _there_is(match: re.Match[str]) -> Iterator[str]:
    many = match["next"].endswith("s") and not match["next"].endswith("ss")
    if match["next"] in _YEARS | _HOURS | {"times", "time", "ways", "centuries", "more", "long", "short"}:
        return
    if match["do"]:
        then, several = match["do"] == "did", match["one"] == "any " and many
        word = ("were" if several else "was") if then else ("are" if several else "is")
        yield f"{word} there {match['one']}{match['next']}"
        return
    then = match["verb"].endswith("ed")
    one = match["some"] in {"a ", "an ", "no "} and not (match["some"] == "no " and many)
    be2 = ("was" if one else "were") if then else ("is" if one else "are")
    yield f"there {be2} {match['some']}{match['next']}"
    if be2 == "is":
        yield f"there 's {match['some']}{match['next']}"
    yield f"there {'existed' if then else 'exists' if one else 'exist'} {match['some']}{match['next']}"


def there_exists(e: Edit) -> bool:
    """*Does it exist a bus?* → *Is there a bus?*; *Does it exist any more?* is right."""
    placed = not word_set("below above down deep away behind").isdisjoint(e.right)
    return not placed and rewritten(e, _EXISTS, _there_is) is not None


# -- yo también, creo que no

_THINK_NO = re.compile(
    r"(?P<who>\bi|we|they|he|she) (?P<verb>thinks?|believes?|thought|imagine|suppose) (?:no|that no|that not)"
    r"(?=$| [^\w ]| but| because)"
)
_HOPE_NO = re.compile(
    r"(?P<verb>\b(?:hope|hopes|hoped|guess|suppose|am afraid|is afraid|are afraid)) (?:that )?(?:no|"
    r"don't)(?=$| [^\w ]| but| because)"
)


def _do_not_think_so(match: re.Match[str]) -> Iterator[str]:
    base = base_of(match["verb"], "base", "s", "past")
    do = "didn't" if match["verb"] == "thought" else "doesn't" if match["verb"].endswith("s") else "don't"
    who = match["who"]
    for negated in (do, f"{do[:-3]} not"):
        yield f"{who} {negated} {base} so"
    if " that " not in match.group() or "no" in match.group():
        yield f"{who} {match['verb']} not"


def _hope_not(match: re.Match[str]) -> Iterator[str]:
    yield f"{match['verb']} not"


def think_so(e: Edit) -> bool:
    """*I think no* → *I don't think so*, *I hope that no* → *I hope not*; *I think not* is right."""
    before = sides(e)[0]
    thought = rewritten(e, _THINK_NO, _do_not_think_so) and not re.search(
        r"(?:think|believe|thought) not(?: |$)", before
    )
    return bool(thought or rewritten(e, _HOPE_NO, _hope_not))


_ME_NEITHER = re.compile(
    r"and (?:me|i) neither (?P<aux>can|do|did|am|was|have|will|would|could|should|must)(?: not)?$"
)
_ME_TOO = re.compile(r"and (?:me|i) too (?P<aux>can|do|did|am|was|have|will|would|could|should|must)$")


def _neither_do_i(match: re.Match[str]) -> Iterator[str]:
    yield f"and neither {match['aux']} i"
    yield f"and nor {match['aux']} i"


def _so_do_i(match: re.Match[str]) -> Iterator[str]:
    yield f"and so {match['aux']} i"
    yield f"and i {match['aux']} too"


def me_neither(e: Edit) -> Slots | None:
    """*…, and me neither can* → *…, and neither can I*."""
    for word, pattern, build in (("neither", _ME_NEITHER, _neither_do_i), ("so", _ME_TOO, _so_do_i)):
        if match := rewritten(e, pattern, build):
            return {"aux": match["aux"], "word": word}
    return None


# -- costar

_COSTS = re.compile(
    r"\bit costs? (?:to )?(?P<who>me|him|her|us|them) (?P<much>(?:a lot|very much|much|so much) )?to "
    r"(?P<verb>understand|speak|get|wake|concentrate|pronounce|remember|sleep|believe|say|accept|"
    r"follow|express|memorise|breathe|relax|decide|explain|listen|stop)\b"
)


def _is_hard(match: re.Match[str]) -> Iterator[str]:
    who, verb = match["who"], match["verb"]
    degree = ("", "very ", "really ") if match["much"] else ("",)
    for much in degree:
        for hard in ("hard", "difficult"):
            for be in ("is", "'s"):
                yield f"it {be} {much}{hard} for {who} to {verb}"
            find = "finds" if who in {"him", "her"} else "find"
            yield f"{SUBJECT_OF[who]} {find} it {much}{hard} to {verb}"


def costs(e: Edit) -> bool:
    """*It costs me to understand* → *It is hard for me to understand*; what costs money is right."""
    money = word_set("money euros pounds dollars fortune price")
    return money.isdisjoint(e.right) and rewritten(e, _COSTS, _is_hard) is not None


# -- llamarse, casarse

_CALL_ME = re.compile(r"\b(?P<who>i) (?:call|calls) me\b(?= (?!time\b)\w)")
_NAMED_THINGS = (
    "dog|cat|parrot|horse|hamster|rabbit|turtle|tortoise|fish|pony|village|town|city|street|"
    "film|book|song|beach|river|island"
)
_THING_CALLS = re.compile(
    rf"(?P<who>(?:{OWN}) (?:\w+ )?(?:{_NAMED_THINGS})) (?:calls|call) (?:itself )?(?P<name>\w+(?: \w+)?)$"
)
_MARRY_ME = re.compile(
    r"(?<!\w)(?P<lead>i (?:(?:am|will|want|would|'d|like|going|to|not|don't) )+)marry (?:me|myself)\b"
)


def _am_called(match: re.Match[str]) -> Iterator[str]:
    yield f"{match['who']} am called"
    yield "my name is"
    yield "my name 's"


def _is_called(match: re.Match[str]) -> Iterator[str]:
    yield f"{match['who']} is called {match['name']}"
    yield f"{match['who']} 's called {match['name']}"


def _get_married(match: re.Match[str]) -> Iterator[str]:
    yield f"{match['lead']}get married"
    yield f"{match['lead']}marry"


def be_called(e: Edit) -> bool:
    """*I call me Ana* → *I'm called Ana*; *I call myself an artist*, *My brother calls Ana* are right."""
    named = e.corrected.words[-2:] if e.mark else e.corrected.words[-1:]
    capital = bool(named) and named[0][:1].isupper()
    return bool(
        rewritten(e, _CALL_ME, _am_called)
        or (capital and not e.is_question and rewritten(e, _THING_CALLS, _is_called))
    )


def get_married(e: Edit) -> bool:
    """*I'm going to marry me* → *I'm going to get married*."""
    return rewritten(e, _MARRY_ME, _get_married) is not None


# -- faltar, quedar, sí que

_FEW = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|\d+|a few|some|many)"
_LACK = re.compile(
    rf"(?:(?<=^)|(?<=, ))(?:lacks?) (?P<only>(?:only |just )?)(?P<time>{_FEW} "
    r"(?P<unit>seconds?|minutes?|hours?|days?|weeks?|months?|years?))(?= (?:until|for|before|till)\b)"
)
_FOOD = (
    "food|cake|bread|pizza|milk|wine|beer|water|juice|coffee|sugar|cheese|soup|rice|chicken|fruit|biscuits|"
    "cakes|cookies|"
    "sandwiches|apples|oranges|eggs|tickets|copies|places|seats|chairs|sweets|potatoes|tomatoes|chocolates|"
    "bottles|money"
)
_MUCH = r"(?:any|some|a lot of|lots of|no|a little|a few|many|much|two|three|four|five|six|ten|one)"
_REST = re.compile(
    r"(?:(?P<did>did|does) it (?:rest|remain|stay)|(?:it|they|there) (?P<rests>rests?|rested|was left|were "
    r"left|is left)) "
    rf"(?P<what>{_MUCH} (?P<noun>{_FOOD}))\b"
)
_STOLEN = re.compile(
    rf"^(?P<time>(?:yesterday|last \w+) ,? ?)?(?P<who>i|he|she|we|they|{OWN} \w+) (?:was|were|got|have been|"
    r"has been) (?:stolen|robbed) "
    rf"(?P<own>{OWN}) (?P<thing>(?:mobile phone|credit card|\w+))(?=$| (?:in|at|on|by|from|last|yesterday|"
    r"while|when|outside|near)\b)"
)
_YES_DID = re.compile(
    r"\b(?P<who>i|you|he|she|we|they) yes (?:that )?(?P<verb>\w+)(?= (?:the|my|your|his|her|our|their|a|it|"
    r"to|him|them)\b|$)"
)


def _are_left(match: re.Match[str]) -> Iterator[str]:
    one = match["time"].startswith("one ")
    for be in ("is", "'s") if one else ("are",):
        yield f"there {be} {match['only']}{match['time']} left"
        yield f"there {be} {match['only']}{match['time']}"


def _is_left(match: re.Match[str]) -> Iterator[str]:
    what, noun = match["what"], match["noun"]
    many = noun.endswith("s") and not what.startswith("one ")
    if match["did"]:
        be = ("were" if many else "was") if match["did"] == "did" else ("are" if many else "is")
        yield f"{be} there {what} left"
        return
    then = match["rests"] in {"rested", "was left", "were left"}
    be = ("were" if many else "was") if then else ("are" if many else "is")
    yield f"there {be} {what} left"
    if be == "is":
        yield f"there 's {what} left"


def _was_stolen(match: re.Match[str]) -> Iterator[str]:
    thing, time = match["thing"], match["time"] or ""
    many = thing.endswith("s") and not thing.endswith(("ss", "us"))
    yield f"{time}{match['own']} {thing} {'were' if many else 'was'} stolen"
    have = {"i": "had", "we": "had"}.get(match["who"], "had")
    yield f"{time}{match['who']} {have} {match['own']} {thing} stolen"


def _did_do(match: re.Match[str]) -> Iterator[str]:
    who, verb = match["who"], match["verb"]
    if verb in en.AUXILIARIES - en.DO - en.HAVE:
        yield f"{who} {verb}"
        return
    for do, tag in (("did", "past"), ("does", "s"), ("do", "base")):
        base = "do" if verb in {"do", "does", "did"} else base_of(verb, tag)
        if base and (verb in {"do", "does", "did"}) <= (verb == do):
            yield f"{who} {do} {base}"


def are_left(e: Edit) -> bool:
    """*Lack only ten minutes until the meeting* → *There are only ten minutes left …*, *It rests some cake* →
    *There is some cake left*; *They rest two hours a day* is right."""
    if rewritten(e, _LACK, _are_left):
        return True
    match = rewritten(e, _REST, _is_left)
    return match is not None and not ("left" in (match["rests"] or "") and match["noun"] == "money")


def was_stolen(e: Edit) -> bool:
    """*I was stolen my bag* → *My bag was stolen*."""
    return not e.is_question and rewritten(e, _STOLEN, _was_stolen) is not None


def did_do(e: Edit) -> bool:
    """*I yes did the homework* → *I did do the homework*."""
    return not e.is_question and rewritten(e, _YES_DID, _did_do) is not None
