"""Participles beside nouns, and what is done by or to somebody: *the boy talking to Ana*, *a broken toy*,
*had my hair cut*, *got stolen*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import word_set
from miniserve.english.rules.forms import PEOPLE, RELATIVES
from miniserve.english.rules.rewriting import DET, OWN, base_of, rewritten
from miniserve.english.verbs import ing, participle, readings, third_person

_PERSON = (
    "man|woman|boy|girl|lady|guy|person|child|student|teacher|gentleman|kid|baby|people|men|women|boys|"
    "girls|children|"
    "students|kids|dog|cat"
)
_PLACED = "to|by|near|in|with|on|at|under|behind|next|beside|outside|over|between|opposite"
_SEEN = word_set(
    "stand sit wait wear live hold sing smile wave carry talk speak eat read work run sleep dance play lie"
)
_NOT_NOUNS = word_set("stand sit wait wear hold sing carry eat read speak lie talk")
_NO_CLAUSE = (
    "that|which|who|and|because|but|where|when|what|if|is|are|was|were|i|you|he|she|it|we|they|the|a|an|my|"
    "your|his|her|"
    "our|their|whose|this|these"
)
_RELATIVE = re.compile(
    rf"^(?P<noun>(?:the|that|this|those) (?:\w+ )?(?:{_PERSON})) (?P<verb>\w+)"
    rf"(?= (?:(?:{_PLACED}|to) (?:next to |{OWN} |the |a |an )?|a |an |the )(?:(?!(?:{_NO_CLAUSE})\b)\w+ "
    rf"){{1,4}}"
    r"(?:is|are|was|were|looks|has) )"
)


def _doing(match: re.Match[str]) -> Iterator[str]:
    word = match["verb"]
    base = base_of(word, "base", "s")
    alone = match["noun"].split()[-1] in word_set("people men women boys girls children students kids")
    girl_talk = word == base == "talk" and (alone or not match.string.startswith(" to ", match.end()))
    if base in _SEEN and (word == third_person(base) or base in _NOT_NOUNS) and not girl_talk:
        yield f"{match['noun']} {ing(base)}"


def boy_talking(e: Edit) -> Slots | None:
    """*The boy talk to Sara is my nephew* → *The boy talking to Sara is …*: the sentence has its verb."""
    match = None if e.is_question else rewritten(e, _RELATIVE, _doing)
    if match is None:
        return None
    return {"word": ing(base_of(match["verb"], "base", "s"))}


_MADE = word_set(
    "make write paint sell build design cook take draw produce organise organize wear bake invent discover "
    "direct speak "
    "prepare sign film publish sew knit buy choose grow record compose use teach create"
)
_PEOPLE = word_set(
    "man woman boy girl lady person people men women boys girls children child student students teacher "
    "workers those "
    "person bus car train dog cat"
)
_AGENTS = "|".join(sorted(PEOPLE | RELATIVES)) + (
    "|artist|friend|friends|company|firm|factory|people|person|painter|designer|architect|baker|director|"
    "author|poet|"
    "tailor|carpenter|chef|group|band|class|pupils|monks|women|men|girls|boys|kids|ladies|children|"
    "grandmother|nuns"
)
_BY = rf"(?= by (?:{OWN} \w+|(?:a|an|the|two|three|some) (?:\w+ )?(?:{_AGENTS})\b))"
_MADE_BY = re.compile(rf"(?P<noun>\b{DET} (?:\w+ )?(?P<last>\w+)) (?P<verb>\w+){_BY}")
_IS = re.compile(r" by .*?\b(?:is|are|was|were|can|will|has|have|looks?|tastes?)\b")


def _done_by(match: re.Match[str]) -> Iterator[str]:
    verb, rest = match["verb"], match.string[match.end() :]
    base = base_of(verb, "ing", "past", "base")
    if base not in _MADE or match["last"] in _PEOPLE | PEOPLE | RELATIVES or verb == participle(base):
        return
    before = match.string[: match.start()].split()
    tags = readings(verb)[base]
    whole = bool(_IS.match(rest)) and not before
    if "ing" in tags or ("past" in tags and whole) or ("base" in tags and whole):
        yield f"{match['noun']} {participle(base)}"


_ATTACHED = re.compile(
    r"\b(?P<noun>(?:files?|documents?|photos?|pictures?|forms?|invoices?|reports?|lists?)) attaching(?= "
    r"(?:to|here|below))|"
    r"\b(?P<noun2>(?:patients|people|children|animals|dogs)) treating(?= with (?:this|the|a|an|these) )"
)


def _attached(match: re.Match[str]) -> Iterator[str]:
    yield f"{match['noun']} attached" if match["noun"] else f"{match['noun2']} treated"


_CALLING = re.compile(
    r"\b(?P<verb>have|has|had|know|knows|knew|got|met) (?P<noun>an? (?:\w+ )?(?:boy|girl|man|woman|dog|cat|"
    r"friend|cousin|"
    r"brother|sister|son|daughter|baby|parrot|horse|uncle|aunt|teacher|neighbour|pet|hamster|rabbit)) "
    r"(?:calling|call|calls) "
    r"(?P<name>\w+)(?=$| and | who | from | [^\w ])"
)


def _called(match: re.Match[str]) -> Iterator[str]:
    yield f"{match['verb']} {match['noun']} called {match['name']}"


_HIDE = re.compile(
    r"\b(?P<verb>found|discovered) (?P<noun>(?:the|my|his|her|some|a) (?:money|keys?|letters?|treasure|box|"
    r"phone|ring|bag|gun|toys?|wallet|presents?|sweets|map|diary|passport|jewels|camera)) hide(?= (?:under|"
    r"in|behind|inside|at) )"
)


def _hidden(match: re.Match[str]) -> Iterator[str]:
    yield f"{match['verb']} {match['noun']} hidden"


_THINGS = (
    "toy|toys|window|windows|chair|chairs|glass|glasses|cup|cups|plate|plates|leg|arm|finger|vase|phone|"
    "door|heart|mirror|"
    "bottle|bottles|watch|lamp|table|computer|pencil|pencils|screen|umbrella|nose|bone|bike|bicycle|wallet|"
    "car|cars|money|"
    "purse|bag|jewels|jewellery|painting|paintings|laptop|passport|food|fish|pizza|peas|vegetables|chicken|"
    "meat|lake|river|"
    "leaves|branch|branches|boots|clothes|letter|letters|message|exam|test|word|words|language|plates|"
    "dishes|lift|machine|camera"
)
_BEFORE_NOUN = {
    "broke": "broken", "stole": "stolen", "froze": "frozen", "wrote": "written", "spoke": "spoken",
    "fell": "fallen", "forgot": "forgotten", "chose": "chosen", "tore": "torn", "hid": "hidden",
}  # fmt: skip
_BROKE_TOY = re.compile(
    rf"\b(?P<det>(?:{OWN}|the|a|an|(?:(?<=from )|(?<=with )|(?<=on ))that)) (?P<verb>\w+) (?P<noun>{_THINGS})"
    r"(?=$| [^\w ]| (?:in|on|at|to|from|into|with|is|are|was|were|under|and|yesterday|for|because|that|"
    r"near)\b)"
)


def _broken(match: re.Match[str]) -> Iterator[str]:
    done = _BEFORE_NOUN.get(match["verb"], "")
    fell = match["verb"] == "fell" and match["noun"] not in {"leaves", "branch", "branches"}
    if done and not fell:
        yield f"{match['det']} {done} {match['noun']}"


_FEEL_TIRED = re.compile(
    r"^feel (?P<how>(?:very |so |too |really )?(?:tired|ill|sick|hungry|thirsty|cold|hot|sad|lonely|bored|"
    r"angry|nervous|sleepy|"
    r"better|worried|scared|dizzy|exhausted|happy)) (?=, (?:i|he|she|we|they) (?P<verb>\w+))"
)


def _feeling(match: re.Match[str]) -> Iterator[str]:
    if en.is_plain_past(match["verb"]) and match["verb"] not in {"said", "thought", "told"}:
        yield f"feeling {match['how']} "


def done_to(e: Edit) -> Slots | None:
    """*cakes making by my aunt* → *made by*, *a broke toy* → *a broken toy*, *boy calling Ana* → *called*."""
    for pattern, build in (
        (_MADE_BY, _done_by),
        (_ATTACHED, _attached),
        (_CALLING, _called),
        (_HIDE, _hidden),
        (_BROKE_TOY, _broken),
    ):
        if match := rewritten(e, pattern, build):
            named = match.re is not _CALLING or e.corrected.words[e.j2 : e.j2 + 1][:1] != ()
            if match.re is _CALLING:
                named = any(word[0].isupper() for word in e.corrected.words[e.j1 : e.j2 + 1])
            if named:
                return {"word": next((word for word in e.new if base_of(word, "participle")), e.new[0])}
    return None


def feeling_tired(e: Edit) -> bool:
    """*Feel tired, she went to bed* → *Feeling tired, she …*; *Feel free, she said* is right."""
    return rewritten(e, _FEEL_TIRED, _feeling) is not None


# -- get + participle

_GOT_DONE = word_set(
    "steal break lose marry confuse worry bore engage divorce injure cancel burn arrest promote pay "
    "frighten excite "
    "stick bite dress annoy embarrass disappoint scare tire damage destroy catch"
)
_NOUNS_GOT = word_set("pay worry bite scare catch damage dress cancel stick burn divorce break lose steal")
_GET = re.compile(
    r"\b(?P<get>get|gets|got|getting|have got|gotten) (?P<how>(?:so |very |really |too |always "
    r")?)(?P<verb>\w+)"
    r"(?=$| [^\w ]| (?:every|outside|in|at|on|by|last|yesterday|during|when|because|again|if|while|and|from|"
    r"this|near|easily|"
    r"with|to my|quickly|after|before|next|about|soon)\b)"
)


def _got_done(match: re.Match[str]) -> Iterator[str]:
    word = match["verb"]
    base = min(readings(word).keys() & _GOT_DONE, default="")
    typed = readings(word).get(base, frozenset())
    if (
        base not in _GOT_DONE
        or typed & {"participle", "s"}
        or (word.endswith("ing") and base in {"bore", "embarrass", "tire"})
    ):
        return
    if word.endswith("ing") and base not in {"lose", "marry", "steal", "dress"}:
        return
    if word == base and base in _NOUNS_GOT - {"lose", "steal", "dress", "break", "divorce"}:
        return
    for done in {participle(base), "burnt" if base == "burn" else participle(base)}:
        yield f"{match['get']} {match['how']}{done}"


def got_done(e: Edit) -> Slots | None:
    """*got steal* → *got stolen*, *get losing* → *get lost*."""
    match = rewritten(e, _GET, _got_done)
    things = match is not None and match["verb"] == "broke" and not _owns_thing(match.string[: match.start()])
    return None if match is None or things else {"word": " ".join(e.new)}


def _owns_thing(before: str) -> bool:
    """*My phone got broke*; not *He got broke*, who has no money."""
    return re.search(rf"\b(?:{_THINGS})(?: \w+)?\s*$", before) is not None


# -- causatives

_HAIRDRESSER = r"(?:hairdresser|barber|salon|stylist|hairdressers|barbers|barbershop)"
_CUT_HAIR = re.compile(
    r"\b(?P<verb>cut|cuts|cutting|dyed?|dyes|make|makes|made|do|does|did) "
    r"(?P<self>(?:me |myself |himself |herself )?)(?P<own>my|his|her|our|their|your|the) (?P<thing>hair|"
    r"nails|eyebrows)"
    rf"(?P<time>(?: yesterday| today| last week| again)?)(?= (?:at|in) (?:\w+ ){{0,3}}?{_HAIRDRESSER})"
)


_HAD = (
    dict.fromkeys(("cuts", "makes", "does", "dyes"), ("has", "gets"))
    | dict.fromkeys(("made", "did", "dyed"), ("had", "got"))
    | {"cutting": ("having", "getting")}
)


def _had_hair_cut(match: re.Match[str]) -> Iterator[str]:
    done = "cut" if match["verb"].startswith("cut") else "dyed" if match["verb"].startswith("dye") else "done"
    own = {"me ": "my", "myself ": "my", "himself ": "his", "herself ": "her"}.get(
        match["self"], match["own"]
    )
    mine = "i" in match.string[: match.start()].split()[-2:] and own == "my"
    hers = own in {"her", "his"} and match["verb"] in {"makes", "made", "make"}
    if own == "the" or not (
        mine or hers or (own == "my" and match["self"]) or match["verb"].startswith("dy")
    ):
        return
    tense = _HAD.get(match["verb"], ("have", "had", "get", "got"))
    for have in tense:
        yield f"{have} {own} {match['thing']} {done}{match['time']}"


_DONE_FOR = word_set(
    "repair fix cut paint clean check test wash deliver build renew print translate install replace remove "
    "rebuild "
    "redecorate sign publish frame decorate tune service mend iron dye design"
)
_HAVE_REPAIR = re.compile(
    rf"\b(?P<lead>to|must|should|will|can|could|going to|would) (?P<have>have|get|make) (?P<verb>\w+) "
    rf"(?P<thing>(?:{OWN}|the) (?!way)(?:\w+ )?\w+?)(?P<rest>(?:| by (?:a|an|my|our|two|some|the) .*| "
    r"before .*| at .*| in .*| "
    r"this .*| next .*| tomorrow.*| soon)?)$"
)
_MADE_PAINT = re.compile(
    rf"\b(?P<have>make|makes|made|making) (?P<verb>\w+) (?P<thing>(?:{OWN}|the) (?!way)(?:\w+ )?\w+)"
    r"(?= by (?:a|an|my|our|his|her|the|two|three|some|their) )"
)


def _had_it_done(match: re.Match[str]) -> Iterator[str]:
    base = base_of(match["verb"], "base")
    if base not in _DONE_FOR or match["verb"] != base:
        return
    groups = match.groupdict()
    lead, rest = groups.get("lead", ""), groups.get("rest") or ""
    if lead not in {"", "to", "going to"} and not rest.startswith(" by "):
        return
    form = {"makes": ("has", "gets"), "made": ("had", "got"), "making": ("having", "getting")}.get(
        match["have"], ("have", "get")
    )
    for have in form:
        yield f"{lead} {have} {match['thing']} {participle(base)}{rest}".lstrip()


_EYES = "eyes?|knees?|back|foot|feet|nose|heart|hip|shoulder|hand|leg|arm|ankle|stomach|ears?|wrist|tonsils"
_OPERATE = re.compile(
    r"(?P<lead>.*\b)(?P<verb>operated?|operates|operating) (?P<self>(?:me |myself |himself |herself "
    r")?)(?P<own>my|his|her|our) "
    rf"(?P<side>left |right )?(?P<body>{_EYES})\b(?! (?:on|with))"
)
_DOCTORS = word_set(
    "doctor doctors surgeon surgeons vet dentist specialist they dr professor hospital team who"
)


def _had_it_operated(match: re.Match[str]) -> Iterator[str]:
    lead = match["lead"]
    subject = {*lead.split()[:4]}
    mine = match["own"] == "my" and "i" in lead.split()
    hers = match["own"] in {"his", "her"} and not subject & (_DOCTORS | {"i", "you", "we"})
    if not (mine or hers):
        return
    thing = f"{match['own']} {match['side'] or ''}{match['body']}"
    forms = {"operated": ("had",), "operates": ("has",), "operating": ("having",)}.get(
        match["verb"], ("have",)
    )
    for have in forms:
        yield f"{lead}{have} {thing} operated on"
        yield f"{lead}{have} an operation on {thing}"


def have_done(e: Edit) -> Slots | None:
    """*cut my hair at the barber's* → *had my hair cut*, *have repair my car* → *have my car repaired*."""
    for pattern, build in (
        (_CUT_HAIR, _had_hair_cut),
        (_HAVE_REPAIR, _had_it_done),
        (_MADE_PAINT, _had_it_done),
        (_OPERATE, _had_it_operated),
    ):
        if rewritten(e, pattern, build):
            return {"word": "have"}
    return None


_WERE_SOLD = re.compile(
    r"^(?P<be>was|were) (?P<done>\w+) (?P<who>(?:my|your|his|her|our|their|the|all the|all my|many|two|"
    r"three|a lot of) (?:\w+ )?\w+)"
    r"(?=$| (?:in|at|on|yesterday|last|by|from|because|during) )"
)


def _all_sold(match: re.Match[str]) -> Iterator[str]:
    if base_of(match["done"], "participle") and "base" not in readings(match["done"]).get(
        match["done"], frozenset()
    ):
        yield f"{match['who']} {match['be']} {match['done']}"


def late_passive(e: Edit) -> Slots | None:
    """*Were sold all the tickets* → *All the tickets were sold*, if it is a statement."""
    free = not e.is_question and e.mark != "" and "," not in e.right
    match = rewritten(e, _WERE_SOLD, _all_sold) if free else None
    return {"word": f"{match['be']} {match['done']}"} if match else None
