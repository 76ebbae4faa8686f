"""English verbs: irregular tables and regular inflection.

Shared by the explanations of the server and the sentence generator of the training. Knows words, and nothing
of sentences, models or HTTP.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

# base: (past simple, past participle)
IRREGULAR: dict[str, tuple[str, str]] = {
    "be": ("was", "been"),
    "arise": ("arose", "arisen"),
    "awake": ("awoke", "awoken"),
    "beat": ("beat", "beaten"),
    "become": ("became", "become"),
    "begin": ("began", "begun"),
    "bend": ("bent", "bent"),
    "bet": ("bet", "bet"),
    "bite": ("bit", "bitten"),
    "bleed": ("bled", "bled"),
    "blow": ("blew", "blown"),
    "break": ("broke", "broken"),
    "breed": ("bred", "bred"),
    "bring": ("brought", "brought"),
    "build": ("built", "built"),
    "burst": ("burst", "burst"),
    "buy": ("bought", "bought"),
    "cast": ("cast", "cast"),
    "catch": ("caught", "caught"),
    "choose": ("chose", "chosen"),
    "cling": ("clung", "clung"),
    "come": ("came", "come"),
    "cost": ("cost", "cost"),
    "creep": ("crept", "crept"),
    "cut": ("cut", "cut"),
    "deal": ("dealt", "dealt"),
    "dig": ("dug", "dug"),
    "do": ("did", "done"),
    "draw": ("drew", "drawn"),
    "drink": ("drank", "drunk"),
    "drive": ("drove", "driven"),
    "eat": ("ate", "eaten"),
    "fall": ("fell", "fallen"),
    "feed": ("fed", "fed"),
    "feel": ("felt", "felt"),
    "fight": ("fought", "fought"),
    "find": ("found", "found"),
    "flee": ("fled", "fled"),
    "fling": ("flung", "flung"),
    "fly": ("flew", "flown"),
    "forbid": ("forbade", "forbidden"),
    "foresee": ("foresaw", "foreseen"),
    "forget": ("forgot", "forgotten"),
    "forgive": ("forgave", "forgiven"),
    "freeze": ("froze", "frozen"),
    "get": ("got", "got"),
    "give": ("gave", "given"),
    "go": ("went", "gone"),
    "grow": ("grew", "grown"),
    "hang": ("hung", "hung"),
    "have": ("had", "had"),
    "hear": ("heard", "heard"),
    "hide": ("hid", "hidden"),
    "hit": ("hit", "hit"),
    "hold": ("held", "held"),
    "hurt": ("hurt", "hurt"),
    "keep": ("kept", "kept"),
    "kneel": ("knelt", "knelt"),
    "know": ("knew", "known"),
    "lay": ("laid", "laid"),
    "lead": ("led", "led"),
    "leave": ("left", "left"),
    "lend": ("lent", "lent"),
    "let": ("let", "let"),
    "lose": ("lost", "lost"),
    "make": ("made", "made"),
    "mean": ("meant", "meant"),
    "meet": ("met", "met"),
    "mistake": ("mistook", "mistaken"),
    "overcome": ("overcame", "overcome"),
    "overhear": ("overheard", "overheard"),
    "oversleep": ("overslept", "overslept"),
    "pay": ("paid", "paid"),
    "put": ("put", "put"),
    "quit": ("quit", "quit"),
    "read": ("read", "read"),
    "rebuild": ("rebuilt", "rebuilt"),
    "rewrite": ("rewrote", "rewritten"),
    "rid": ("rid", "rid"),
    "ride": ("rode", "ridden"),
    "ring": ("rang", "rung"),
    "rise": ("rose", "risen"),
    "run": ("ran", "run"),
    "say": ("said", "said"),
    "see": ("saw", "seen"),
    "seek": ("sought", "sought"),
    "sell": ("sold", "sold"),
    "send": ("sent", "sent"),
    "set": ("set", "set"),
    "shake": ("shook", "shaken"),
    "shed": ("shed", "shed"),
    "shine": ("shone", "shone"),
    "shoot": ("shot", "shot"),
    "show": ("showed", "shown"),
    "shrink": ("shrank", "shrunk"),
    "shut": ("shut", "shut"),
    "sing": ("sang", "sung"),
    "sink": ("sank", "sunk"),
    "sit": ("sat", "sat"),
    "sleep": ("slept", "slept"),
    "slide": ("slid", "slid"),
    "speak": ("spoke", "spoken"),
    "spend": ("spent", "spent"),
    "spin": ("spun", "spun"),
    "spit": ("spat", "spat"),
    "split": ("split", "split"),
    "spread": ("spread", "spread"),
    "spring": ("sprang", "sprung"),
    "stand": ("stood", "stood"),
    "steal": ("stole", "stolen"),
    "stick": ("stuck", "stuck"),
    "sting": ("stung", "stung"),
    "stink": ("stank", "stunk"),
    "strike": ("struck", "struck"),
    "string": ("strung", "strung"),
    "swear": ("swore", "sworn"),
    "sweep": ("swept", "swept"),
    "swell": ("swelled", "swollen"),
    "swim": ("swam", "swum"),
    "swing": ("swung", "swung"),
    "take": ("took", "taken"),
    "teach": ("taught", "taught"),
    "tear": ("tore", "torn"),
    "tell": ("told", "told"),
    "think": ("thought", "thought"),
    "throw": ("threw", "thrown"),
    "undergo": ("underwent", "undergone"),
    "understand": ("understood", "understood"),
    "undertake": ("undertook", "undertaken"),
    "undo": ("undid", "undone"),
    "upset": ("upset", "upset"),
    "wake": ("woke", "woken"),
    "wear": ("wore", "worn"),
    "weave": ("wove", "woven"),
    "weep": ("wept", "wept"),
    "win": ("won", "won"),
    "withdraw": ("withdrew", "withdrawn"),
    "wring": ("wrung", "wrung"),
    "write": ("wrote", "written"),
    "babysit": ("babysat", "babysat"),
    "broadcast": ("broadcast", "broadcast"),
    "mishear": ("misheard", "misheard"),
    "mislead": ("misled", "misled"),
    "misunderstand": ("misunderstood", "misunderstood"),
    "outgrow": ("outgrew", "outgrown"),
    "overdo": ("overdid", "overdone"),
    "overtake": ("overtook", "overtaken"),
    "redo": ("redid", "redone"),
    "repay": ("repaid", "repaid"),
    "retell": ("retold", "retold"),
    "rewind": ("rewound", "rewound"),
    "unwind": ("unwound", "unwound"),
    "withhold": ("withheld", "withheld"),
    "withstand": ("withstood", "withstood"),
}

# Regular verbs whose last consonant doubles before -ed and -ing (British spelling for travel and cancel).
DOUBLING = frozenset(
    "admit ban beg blot cancel chat chop clap clip commit control cram dip drag drop drum dub equip expel "
    "fit flap flip grab grin grip hem hop hug hum jam jog kidnap knit label log model mop nag nap nod "
    "occur pat pedal permit pin plan plug pop prefer quarrel refer regret rip rob rub sag scan scrap "
    "scrub ship shop shovel shrug signal sip skid skip slam slap slip slot snap sob spot stab step stir "
    "stop strip stun submit swap swat tap tip transfer trap travel trim trip tug wag whip worship wrap "
    "zip".split()
)
# Irregular verbs that double before -ing.
_DOUBLING_ING = frozenset(
    "babysit begin bet cut dig forbid forget get hit let put quit rid run set shed shut sit spin spit split "
    "swim upset win".split()
)
# Right forms beside those of the tables: American ones, and pasts in -t.
_OTHER_FORMS = {
    "get": "gotten", "prove": "proven", "learn": "learnt", "burn": "burnt", "dream": "dreamt",
    "spell": "spelt", "smell": "smelt", "lean": "leant", "spoil": "spoilt", "spill": "spilt",
    "leap": "leapt", "light": "lit",
}  # fmt: skip
_BASES_OF_OTHERS = {form: base for base, form in _OTHER_FORMS.items()}
_VOWELS = "aeiou"
_SHORT = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")  # one short syllable: verbs that no table has double, too


def third_person(base: str) -> str:
    """Present simple with he, she, it: `go` → `goes`, `study` → `studies`."""
    if base in ("be", "have"):
        return {"be": "is", "have": "has"}[base]
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ies"
    return base + "s"


def regular_past(base: str) -> str:
    """The -ed form by the spelling rules, regular verb or not: `stop` → `stopped`, `go` → `goed`."""
    if base in DOUBLING:
        return base + base[-1] + "ed"
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ied"
    return base + "ed"


def past(base: str) -> str:
    """Past simple: `go` → `went`, `work` → `worked`. For `be`, the form with I, he, she, it."""
    return IRREGULAR[base][0] if base in IRREGULAR else regular_past(base)


def participle(base: str) -> str:
    """Past participle: `go` → `gone`, `work` → `worked`."""
    return IRREGULAR[base][1] if base in IRREGULAR else regular_past(base)


def ing(base: str) -> str:
    """The -ing form: `make` → `making`, `lie` → `lying`, `run` → `running`."""
    if base == "be":
        return "being"
    if base in DOUBLING or base in _DOUBLING_ING:
        return base + base[-1] + "ing"
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    return base + "ing"


@cache
def correct_forms(base: str) -> frozenset[str]:
    """Every right form of a verb, as far as the tables know it; American spellings (`traveled`) too."""
    if base == "be":
        return frozenset("be am is are was were been being 'm 're 's".split())
    forms = {base, third_person(base), past(base), participle(base), ing(base), _OTHER_FORMS.get(base, base)}
    if base in DOUBLING and base.endswith("l"):
        forms |= {base + "ed", base + "ing"}
    elif base not in IRREGULAR and _SHORT.fullmatch(base):
        forms |= {base + base[-1] + "ed", base + base[-1] + "ing"}
    return frozenset(forms)


@cache
def _irregular_forms() -> dict[str, str]:
    forms: dict[str, str] = {}
    for base, (simple, perfect) in IRREGULAR.items():
        for form in (perfect, simple, third_person(base), ing(base), base):
            forms[form] = base
    forms.update({"am": "be", "is": "be", "are": "be", "were": "be", "does": "do", "has": "have"})
    return forms


def irregular_base(form: str) -> str | None:
    """The base of any form of an irregular verb (`went` → `go`), or None."""
    return _irregular_forms().get(form)


_BE_FORMS = {
    "be": "base", "am": "present", "are": "present", "'m": "present", "'re": "present",
    "is": "s", "'s": "s", "was": "past", "were": "past", "been": "participle", "being": "ing",
}  # fmt: skip
# Short words that an ending would turn into others: it, its; on, one.
_NOT_VERBS = frozenset(
    "a an the i you he she it we they me him her us them my your his its our their hers yours ours "
    "theirs this that these those who whose on one ones to at in of off or not no nothing thing things "
    "there theres here other others as so if and but any all upstairs downstairs indoors outdoors overseas "
    "besides afterwards towards backwards forwards nowadays always sometimes perhaps lots thanks news "
    "except".split()
)
_POSITIVE = {"can't": "can", "cannot": "can", "won't": "will", "shan't": "shall"}
# suffix, what the base may end in instead, what the suffix marks
_SUFFIXES = (
    ("ies", ("y",), "s"),
    ("es", ("", "e"), "s"),
    ("s", ("",), "s"),
    ("ied", ("y",), "ed"),
    ("ed", ("", "e"), "ed"),
    ("ying", ("ie",), "ing"),
    ("ing", ("", "e"), "ing"),
)


@lru_cache(maxsize=4096)
def readings(word: str) -> Mapping[str, frozenset[str]]:
    """What a lower-case word may be as a verb form, right or wrong: {base: tags}.

    Tags: base, s, past, participle, ing, present (am, are) and over (an irregular verb with -ed: `goed`).
    Lenient, without a lexicon of regular verbs: any word is a base, and `boss` may be the third
    person of `bos`. Only a base that two words share says something about them.
    """
    if word in _BE_FORMS:
        return {"be": frozenset({_BE_FORMS[word]})}
    if word in _NOT_VERBS:
        return {}
    if word in _BASES_OF_OTHERS:
        marks = {"participle"} if word.endswith("en") else {"past", "participle"}
        return {_BASES_OF_OTHERS[word]: frozenset(marks)}
    found: dict[str, set[str]] = {}
    irregular = irregular_base(word)
    if irregular is None:
        found[word] = {"base"}
    else:
        forms = (irregular, third_person(irregular), *IRREGULAR[irregular], ing(irregular))
        names = ("base", "s", "past", "participle", "ing")
        found[irregular] = {name for name, form in zip(names, forms, strict=True) if form == word}
    for suffix, endings, mark in _SUFFIXES:
        stem = word.removesuffix(suffix)
        if stem == word or len(stem) < (1 if suffix == "ying" else 2):
            continue
        bases = [stem + ending for ending in endings]
        if len(stem) > 3 and stem[-1] == stem[-2]:
            bases.append(stem[:-1])
        for base in bases:
            known = irregular_base(base)
            tags = {mark} if mark != "ed" else {"over"} if known else {"past", "participle"}
            if known is None or known != irregular:  # else the tables know better
                found.setdefault(known or base, set()).update(tags)
    return {base: frozenset(tags) for base, tags in found.items()}


def has_tag(word: str, tag: str) -> bool:
    """Whether it may be this form of any verb."""
    return any(tag in tags for tags in readings(word).values())


@lru_cache(maxsize=4096)
def positive(word: str) -> str:
    """An auxiliary without its *not*: `doesn't` → `does`, `can't` → `can`; any other word as it is."""
    return _POSITIVE.get(word) or word.removesuffix("n't")
