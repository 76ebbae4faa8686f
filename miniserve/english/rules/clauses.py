"""What follows a verb where Spanish has «que», «de» or «a»: *prevent it from*, *insist that he go*, *not to
worry*, *stop smoking*; and where adverbs stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from miniserve.english import grammar as en
from miniserve.english.edits import Edit
from miniserve.english.grammar import Slots
from miniserve.english.lexicon import NOUN_VERBS, VERBS, word_set
from miniserve.english.rules.rewriting import (
    OBJECT,
    OWN,
    SUBJECT_OF,
    WHO,
    base_of,
    is_base,
    is_verb_here,
    rewritten,
)
from miniserve.english.subjects import is_finite
from miniserve.english.verbs import ing, past, readings

_PEOPLE = (
    "children|boys|girls|students|kids|parents|brother|sister|mother|father|mum|dad|son|daughter|teacher|"
    "doctor|nurse|"
    "patient|patients|government|boss|manager|team|players|workers|employees|driver|passengers|people|"
    "friend|friends|"
    "cousin|neighbours|neighbour|husband|wife|uncle|aunt|customers|customer|clients|client|baby|pupils|"
    "members|staff|"
    "guests|visitors|police|company|school|city|council|class|candidates|candidate|participants|family|"
    "grandmother|"
    "grandfather|director|users|citizens|drivers"
)
_SOMEBODY = rf"(?:{WHO}|everyone|everybody|people|(?:{OWN}|the|every|all the|all) (?:\w+ )?(?:{_PEOPLE}))"
_WHOM = rf"(?:{OBJECT}|everyone|everybody|people|(?:{OWN}|the|every|all the|all) (?:\w+ )?(?:{_PEOPLE}))"
_OBJECT_OF = {"i": "me", "he": "him", "she": "her", "we": "us", "they": "them"}


def _whom(who: str) -> str:
    return _OBJECT_OF.get(who, who)


def _verb_of(word: str) -> str:
    """The verb, in whatever form; an irregular or known one only, "" for none."""
    if word in {"be", "is", "are", "was", "were"}:
        return "be"
    if word in {"have", "has", "had"}:
        return "have"
    if word in {"do", "does", "did"}:
        return "do"
    return base_of(word, "base", "s", "past")


# -- would rather, it's time

_RATHER = re.compile(
    rf"(?<!\S)(?P<lead>(?:would|'d) (?:much )?rather (?:that )?)(?P<who>{_SOMEBODY}) (?P<to>to|will) "
    r"(?!(?:need|lose|spend|regret|remember|waste|want|have|use|miss|never)\b)(?P<verb>\w+)"
)
_TIME = re.compile(
    rf"(?<!\S)(?P<lead>(?:'s|is|was) (?:high |about )?time )(?P<that>(?:that )?)(?P<who>{_SOMEBODY}) "
    r"(?P<to>to|will) "
    r"(?!(?:need|lose|spend|regret|remember|waste|want|have|use|miss|never)\b)(?P<verb>\w+)"
)


def _then(match: re.Match[str]) -> Iterator[str]:
    verb, lead, who = match["verb"], match["lead"], match["who"]
    if not (is_base(verb) or verb in {"be", "have", "do"}):
        return
    simple = {"be": "were" if who in {"you", "we", "they"} else "was"}.get(verb, past(verb))
    yield f"{lead}{who} {simple}"
    if verb == "be":
        yield f"{lead}{who} were"
    if "time" in lead:
        if match["that"]:
            yield f"{lead}that {who} {simple}"
        yield f"{lead}for {_whom(who)} to {verb}"


def rather_to(e: Edit) -> bool:
    """*I'd rather you to come* → *I'd rather you came*."""
    return rewritten(e, _RATHER, _then) is not None


def time_to(e: Edit) -> bool:
    """*It's time you to tidy it* → *It's time you tidied it*."""
    return rewritten(e, _TIME, _then) is not None


# -- insist that he go

_URGING = (
    "insisted|insists|insist|demanded|demands|demand|suggested|suggests|suggest|recommended|recommends|"
    "recommend|proposed|"
    "proposes|propose|requested|requests|request|required|requires|require|essential|important|necessary|"
    "vital|crucial|"
    "urgent|imperative"
)
_URGED = re.compile(rf"\b(?P<lead>(?:{_URGING}) that )(?P<who>{_SOMEBODY}) to (?P<verb>\w+)(?P<rest>.*)$")
_DEMANDED = re.compile(
    r"\b(?P<lead>demanded|demands|demand|demanding) (?P<who>me|him|us|them|you|her) (?P<no>not )?to "
    r"(?P<verb>\w+)"
)


def _that_he_go(match: re.Match[str]) -> Iterator[str]:
    verb = match["verb"]
    groups = match.groupdict()
    rest = groups.get("rest") or ""
    if not (is_base(verb) or verb in {"be", "have", "do"}) or any(map(is_finite, rest.split())):
        return
    who = match["who"] if "that" in match["lead"] else SUBJECT_OF[match["who"]]
    lead = match["lead"] if "that" in match["lead"] else f"{match['lead']} that "
    no = groups.get("no") or ""
    yield f"{lead}{who} {no}{verb}{rest}"
    yield f"{lead}{who} should {no}{verb}{rest}"


def that_he_go(e: Edit) -> Slots | None:
    """*insisted that he to rest* → *insisted that he rest*, *demanded us to work* → *that we work*."""
    match = rewritten(e, _URGED, _that_he_go) or rewritten(e, _DEMANDED, _that_he_go)
    return {"word": match["lead"].split()[0]} if match else None


# -- advise you to, told me not to

_INFORMED = word_set("be have owe need know get own contain mean seem lack belong cost win deserve receive")
_ADVISE = re.compile(
    rf"\b(?P<lead>(?:advise|advises|would advise|urge|urges|remind|reminds|warn)) (?P<whom>{_WHOM}) that "
    rf"(?P<who>{_SOMEBODY}) (?P<no>don't |doesn't |not )?(?P<verb>\w+)"
)
_ADVISED_NOT = re.compile(
    rf"\b(?P<lead>advis(?:e|es|ed|ing)) (?P<whom>{_WHOM}) (?:of|for) (?P<no>not )(?P<doing>\w+ing)\b"
)
_TOLD_NOT = re.compile(
    rf"\b(?P<lead>told|tell|tells|asked|ask|asks|advised|advises|warned|warns|ordered|begged|reminded) "
    rf"(?P<whom>{_WHOM}|(?!that)\w+) (?:that |for )(?:don't|doesn't|didn't|not to|no to|not|no) (?P<verb>\w+)"
)


def _to_take(match: re.Match[str]) -> Iterator[str]:
    verb = match["verb"]
    same = _whom(match["who"]) == match["whom"]
    wanted = match["lead"].split()[-1] not in {"remind", "reminds", "warn"} or match["no"]
    if same and wanted and is_base(verb) and verb not in _INFORMED:
        yield f"{match['lead']} {match['whom']} {'not ' if match['no'] else ''}to {verb}"


def _not_to_sell(match: re.Match[str]) -> Iterator[str]:
    base = base_of(match["doing"], "ing")
    if base and (
        match["no"] or match["doing"] not in {"building", "banking", "training", "marketing", "funding"}
    ):
        yield f"{match['lead']} {match['whom']} {match['no'] or ''}to {base}"


def _not_to_worry(match: re.Match[str]) -> Iterator[str]:
    verb = match["verb"]
    sure = (
        "n't " in match.group()
        or " to " in match.group()
        or (verb not in NOUN_VERBS and " that " in match.group())
    )
    if sure and (is_base(verb) or verb in {"be", "have", "do"}):
        yield f"{match['lead']} {match['whom']} not to {verb}"


def advise_to(e: Edit) -> Slots | None:
    """*advise you that you take* → *advise you to take*, *told me that don't worry* → *not to worry*."""
    for pattern, build in ((_ADVISE, _to_take), (_ADVISED_NOT, _not_to_sell), (_TOLD_NOT, _not_to_worry)):
        match = rewritten(e, pattern, build)
        if match and not (e.is_question and pattern is _ADVISE):
            return {"word": match["lead"].split()[-1]}
    return None


# -- avoid that, let that, make that

_AVOID = re.compile(r"\b(?P<verb>avoid|avoids|avoided|avoiding) that (?P<words>\w+(?: \w+){1,4})")
_PERSONS = word_set("it they he she we i you people everyone everybody somebody someone anyone anybody")
_OWNERS = word_set("my your his her our their the a an")


def _prevent(match: re.Match[str]) -> Iterator[str]:
    ending = match["verb"].removeprefix("avoid")
    stop = {"": "stop", "s": "stops", "ed": "stopped", "ing": "stopping"}[ending]
    keep = {"": "keep", "s": "keeps", "ed": "kept", "ing": "keeping"}[ending]
    words = match["words"].split()
    for k in range(1, len(words)):
        who = words[:k]
        named = (k == 1 and who[0] in _PERSONS) or (k in {2, 3} and who[0] in _OWNERS)
        at = k + 1 if words[k] in {"will", "would", "can", "could"} and k + 1 < len(words) else k
        base = _verb_of(words[at])
        if (
            not base
            or not named
            or (k == 1 and at == k and words[k] == base and who[0] in {"it", "he", "she"})
        ):
            continue
        tail = " ".join(["", *words[at + 1 :]])
        for verb in (f"prevent{ending}", stop, keep):
            for link in ("from ", "") if verb != keep else ("from ",):
                yield f"{verb} {_whom(' '.join(who))} {link}{ing(base)}{tail}"


def prevent(e: Edit) -> bool:
    """*avoid that the cat escapes* → *prevent the cat from escaping*; *avoid that road* is right."""
    return rewritten(e, _AVOID, _prevent) is not None


_LET_THAT = re.compile(
    rf"\b(?P<let>let|lets|letting|makes|make) (?P<whom>(?:{OBJECT} )?)that (?P<who>{_SOMEBODY}) (?P<verb>\w+)"
)


def _let_go(match: re.Match[str]) -> Iterator[str]:
    base = _verb_of(match["verb"])
    whom = _whom(match["who"])
    again = match["whom"].strip() in {"", whom}
    if base and again:
        yield f"{match['let']} {whom} {base}"


def let_that(e: Edit) -> Slots | None:
    """*didn't let me that I went* → *didn't let me go*, *makes that all laugh* → *makes all laugh*."""
    match = rewritten(e, _LET_THAT, _let_go)
    relative = (
        match is not None and match["let"].startswith("make") and _names_thing(match.string[: match.start()])
    )
    return None if match is None or relative else {"word": match["let"]}


def _names_thing(before: str) -> bool:
    """*the soup she makes that everybody likes*: *that* opens a clause about the soup."""
    words = en.skip(before.split(), en.ADVERBS)
    named = [word for word in words if word in en.DETERMINERS]
    several = len(named) > 1 or len(words) > len(("the", "hard", "work"))
    relative = en.last(words) in en.PRONOUNS and len(words) > 1
    return several or (relative and words[-2] not in {"and", "but", ",", "because"})


# -- stop, end, fancy, forget

_HABITS = word_set("smoke drink bite gamble vape")
_AGO = (
    r"(?=.*\b(?:(?:years?|months?) ago|in (?:19|20)\d\d|last (?:year|month|january|february|"
    r"march|april|may|june|july|august|september|october|november|december)|never \w+ since))"
)
_LEFT = re.compile(
    rf"\b(?P<left>left|leaved|stopped|quitted|have stopped|has stopped) (?P<link>to|of) (?P<verb>\w+)\b{_AGO}"
)
_MACHINES = (
    "phone|mobile|car|computer|laptop|machine|fridge|watch|clock|lift|printer|tv|television|bus|engine|"
    "heating|heater|radio|"
    "tablet|bike|motorbike|boiler|camera|oven|internet|wifi|battery|heart"
)
_STOPPED = re.compile(
    rf"(?:\b(?P<what>(?:{OWN}|the) (?:\w+ )?(?:{_MACHINES})) (?:(?P<adv>suddenly|finally|just) "
    r")?(?P<stop>stopped|stops|has stopped|have stopped) to (?P<verb>work|function|ring)|"
    r"\b(?P<stop2>stop|stops|stopped) to (?P<verb2>rain|snow)|\b(?P<stop3>can't stop|cannot stop|couldn't "
    r"stop|could not stop) to (?P<verb3>laugh|cough|sneeze)|"
    r"\b(?P<baby>baby|babies) (?P<adv4>finally |never |suddenly )?(?P<stop4>stopped|stops|stop|didn't stop|"
    r"doesn't stop|don't stop|won't stop) to (?P<verb4>cry|scream)|"
    r"\b(?P<stop5>stop|stopped) to (?P<verb5>\w+)(?= (?:so|too) (?:much|many|late|often|loud)\b))\b"
)


def _stopped(match: re.Match[str]) -> Iterator[str]:
    verb = match["verb"]
    if verb not in _HABITS and base_of(verb, "ing") not in _HABITS:
        return
    doing = ing(verb) if verb in _HABITS else verb
    stopped = match["left"] if "stopped" in match["left"] else "stopped"
    if match["link"] == "to" or "stopped" not in match["left"]:
        yield f"{stopped} {doing}"
        yield f"gave up {doing}"
        yield f"quit {doing}"


def _stopped_working(match: re.Match[str]) -> Iterator[str]:
    if match["verb"]:
        adv = f"{match['adv']} " if match["adv"] else ""
        yield f"{match['what']} {adv}{match['stop']} {ing(match['verb'])}"
    elif match["verb2"]:
        yield f"{match['stop2']} {ing(match['verb2'])}"
    elif match["verb3"]:
        yield f"{match['stop3']} {ing(match['verb3'])}"
    elif match["verb4"]:
        yield f"{match['baby']} {match['adv4'] or ''}{match['stop4']} {ing(match['verb4'])}"
    else:
        yield f"{match['stop5']} {ing(match['verb5'])}"


def stop_doing(e: Edit) -> bool:
    """*left to smoke a year ago* → *stopped smoking*; *stopped to smoke a cigarette* is right."""
    cigarette = not {"cigarette", "cigar", "pipe", "outside", "coffee", "water", "beer"}.isdisjoint(e.right)
    return not cigarette and bool(rewritten(e, _LEFT, _stopped) or rewritten(e, _STOPPED, _stopped_working))


_ENDED = re.compile(
    rf"(?P<who>(?:^|\b)(?:i|you|he|she|we|they|{OWN} (?:\w+ )?(?:{_PEOPLE})|the (?:\w+ )?(?:{_PEOPLE}|"
    r"tourists))) "
    r"(?P<verb>end|ends|ended|have ended|has ended|had ended) (?:to|of) (?P<base>\w+)"
)


def _finished(match: re.Match[str]) -> Iterator[str]:
    base = match["base"] if is_base(match["base"]) else base_of(match["base"], "ing")
    if not base:
        return
    finish = match["verb"].replace("ended", "finished").replace("ends", "finishes").replace("end", "finish")
    finish = finish.replace("finishishes", "finishes")
    yield f"{match['who']} {finish} {ing(base)}"
    yield f"{match['who']} {match['verb']} up {ing(base)}"


def ended(e: Edit) -> bool:
    """*ended to paint* → *finished painting* or *ended up painting*."""
    return rewritten(e, _ENDED, _finished) is not None


_FORGOT = re.compile(
    r"\b(?P<verb>forgot|forget|forgets|forgotten|remember|remembers|remembered) of (?P<doing>\w+)\b"
)
_REMEMBER_WHEN = re.compile(
    r"\b(?P<lead>(?:i|we|they) (?:still |can )?remember) to (?P<verb>\w+)(?=.* when (?:i|we|they) (?:was|"
    r"were) \w)"
)


def _to_buy(match: re.Match[str]) -> Iterator[str]:
    base = base_of(match["doing"], "ing", "base")
    if base and (is_base(match["doing"]) or match["doing"].endswith("ing")):
        yield f"{match['verb']} to {base}"


def _remember_playing(match: re.Match[str]) -> Iterator[str]:
    if is_base(match["verb"]):
        yield f"{match['lead']} {ing(match['verb'])}"


def forget_of(e: Edit) -> Slots | None:
    """*forgot of buying it* → *forgot to buy it*."""
    remembers = _FORGOT.search(" ".join((*e.left, *e.old, *e.right)))
    if remembers and remembers["verb"].startswith("remember"):
        return None
    match = rewritten(e, _FORGOT, _to_buy)
    return {"word": match["verb"]} if match else None


def remember_when(e: Edit) -> bool:
    """*I remember to play here when I was six* → *I remember playing …*."""
    return rewritten(e, _REMEMBER_WHEN, _remember_playing) is not None


_FANCY = re.compile(
    rf"\b(?P<lead>(?:{WHO}|don't|do you|didn't|doesn't|really|also|would) (?P<verb>fancy|fancies|fancied)) "
    r"to (?P<base>\w+)"
)
_ABOUT = re.compile(r"^(?P<lead>(?P<verb>how|what) about) (?:to )?(?P<base>\w+)(?P<behind>.*)$")
_NO_POINT = re.compile(
    r"\b(?P<lead>(?P<verb>no point)) (?:to|of) (?!discuss|mention|make|add|raise|remember)(?P<base>\w+)(?= "
    r"(?:with|for|to|about|in|at|the|my|your|it|him|her|them|me|us)\b|$)"
)
_THANKS = re.compile(
    r"\b(?P<lead>(?P<verb>thank you|thanks|thank you very much|thanks a lot|thank you so much) for) (?:to "
    r")?(?P<base>\w+)"
    rf"(?=(?P<behind> (?:so (?!far|much|many)\w+|{OBJECT}|{OWN}|the|a|an|to me|to us|with me|on time)\b))"
)


def _fancy_seeing(match: re.Match[str]) -> Iterator[str]:
    base, lead = match["base"], match["lead"]
    behind = match.groupdict().get("behind") or ""
    if not is_base(base) and base != "have":
        return
    if lead.endswith(" about"):
        if " about to " in match.group() or base not in NOUN_VERBS:
            yield f"{lead} {ing(base)}{behind}"
        return
    if "point" in lead:
        yield f"{lead} in {ing(base)}"
        yield f"{lead} {ing(base)}"
        return
    yield f"{lead} {ing(base)}"


def fancy(e: Edit) -> Slots | None:
    """*Do you fancy to see it?* → *fancy seeing*, *no point to argue* → *no point in arguing*."""
    for pattern in (_FANCY, _ABOUT, _NO_POINT, _THANKS):
        match = rewritten(e, pattern, _fancy_seeing)
        if match and (pattern is not _NO_POINT or match["base"] not in NOUN_VERBS or e.right):
            return {"word": match["lead"] if pattern in (_ABOUT, _THANKS) else match["verb"]}
    return None


_APOLOGISE = re.compile(
    r"(?<!\S)(?P<lead>(?:apologi[sz](?:e|es|ed|ing)|am sorry|'m sorry|sorry)(?: to (?:me|you|him|her|us|"
    r"them|everyone))?) (?P<link>to|for) (?P<no>(?:don't |doesn't |didn't |no |not )?)(?P<verb>\w+)"
    r"(?P<behind>(?: .*)?)$"
)
_REGRETTED = word_set(
    "arrive forget break lose miss interrupt disturb bother shout lie cheat spill insult offend hurt drop "
    "damage delay"
)
_FOR_DONT = re.compile(
    r"(?:(?<=\bsorry )|(?<=\bapologise )|(?<=\bapologize )|(?<=\bapologised )|(?<=\bapologized )|"
    r"(?<=\bthank you )|(?<=\bthanks )|"
    r"(?<=\bforgive me )|(?<=\bexcuse me )|(?<=\binstead )|(?<=\bguilty )|(?<=\bworried )|(?<=\bafraid )|"
    r"(?<=\baccused him )|(?<=\bangry )|"
    r"(?<=\bpunished )|(?<=\bfined )|(?<=\bproud )|(?<=\bashamed )|(?<=\bblamed me )|(?=without))"
    r"(?P<lead>for|of|without|about) (?:don't|doesn't|didn't|no to|not to) (?P<verb>\w+)\b"
)


def _for_arriving(match: re.Match[str]) -> Iterator[str]:
    verb, behind = match["verb"], match["behind"]
    plain = is_base(verb) and (verb not in NOUN_VERBS or is_verb_here(verb, behind))
    if not plain and verb not in {"be", "have"}:
        return
    late = verb == "be" and re.match(r" (?:so |very )?(?:late|rude|absent)\b", behind) is not None
    if match["lead"].startswith("apolog") and match["link"] == "to":
        if not (match["no"] or late or verb in _REGRETTED):
            return  # *apologised to keep the peace*
        yield f"{match['lead']} for {'not ' if match['no'] else ''}{ing(verb)}{behind}"
    elif match["link"] == "for" and match["no"]:
        yield f"{match['lead']} for not {ing(verb)}{behind}"
    elif match["link"] == "for" and match["lead"].startswith("apolog"):
        yield f"{match['lead']} for {ing(verb)}{behind}"


def _not_doing(match: re.Match[str]) -> Iterator[str]:
    if is_base(match["verb"]) or match["verb"] in {"be", "have", "do"}:
        negated = "" if match["lead"] == "without" else "not "
        yield f"{match['lead']} {negated}{ing(match['verb'])}"


def apologise_for(e: Edit) -> bool:
    """*apologise to arrive late* → *apologise for arriving late*."""
    return rewritten(e, _APOLOGISE, _for_arriving) is not None


def for_not(e: Edit) -> Slots | None:
    """*for don't reply* → *for not replying*."""
    match = rewritten(e, _FOR_DONT, _not_doing)
    return {"word": match["lead"]} if match else None


# -- adverbs

_ALWAYS_FIRST = re.compile(
    rf"(?P<open>^|\bbut |\band |\bbecause )(?P<adv>always|never) (?!you mind)"
    rf"(?P<who>{WHO}|my (?:mum|dad|mother|father|brother|sister|parents|friends|wife|husband|boss|teacher)) "
    r"(?P<verb>\w+)"
)
_GO_ALWAYS = re.compile(
    r"(?P<who>\b(?:i|you|he|she|it|we|they|\w+)) (?P<verb>go|goes|went|come|comes|came|arrive|arrives|"
    r"arrived|eat|eats|ate|get|gets|got|"
    r"have|has|had|play|plays|played|study|studies|studied|walk|walks|walked|travel|travels|travelled|wake|"
    r"wakes|sit|sits|sat|"
    r"drink|drinks|drank|run|runs|wear|wears|wore|buy|buys|bought|forget|forgets|watch|watches|watched|read|"
    r"reads|leave|leaves|take|takes|"
    r"took) (?P<adv>always|never|usually) (?=(?:to|at|in|by|with|for|on|late|early|home|there|here|up|the|a|"
    r"my|his|her|our|their|some|lunch|dinner|breakfast)\b)"
)
_MUCH_FIRST = re.compile(
    r"(?P<who>(?:^|\bbut |\band |, |because )(?:i|you|he|she|we|they|my \w+)) (?P<much>too much|a lot|so "
    rf"much) (?P<verb>\w+)(?P<rest>(?: (?:{OWN}|the|this|that|it|them|you|him|her)(?: \w+)?)?)"
)
_VERY_ENJOY = re.compile(
    r"(?P<who>\b(?:i|you|he|she|we|they)) very (?P<verb>enjoy|like|love|hate|want|need|enjoys|likes|loves|"
    r"hates|wants|needs|enjoyed|liked|loved|hated|"
    r"wanted|needed|appreciate|appreciated|regret|miss|missed|prefer)(?P<rest>.*)$"
)


def _often(match: re.Match[str]) -> Iterator[str]:
    groups = match.groupdict()
    known = bool(readings(match["verb"]).keys() & VERBS)
    if "open" in groups:
        who, verb, adv = match["who"], match["verb"], match["adv"]
        aux = verb in en.AUXILIARIES | {"'s"}
        if not (aux or known):
            return
        if aux and verb not in {"have", "has", "had", "do", "does"}:
            yield f"{match['open']}{who} {verb} {adv}"
        elif verb in {"have", "has", "had"}:
            yield f"{match['open']}{who} {verb} {adv}"
            yield f"{match['open']}{who} {adv} {verb}"
        else:
            yield f"{match['open']}{who} {adv} {verb}"
        return
    if known and match["who"] not in {"to", "and"} | en.MODALS and match["adv"] != "usually":
        yield f"{match['who']} {match['adv']} {match['verb']} "


def often_first(e: Edit) -> Slots | None:
    """*Always I brush them* → *I always brush them*, *goes always to work* → *always goes to work*."""
    if e.is_question:
        return None
    match = rewritten(e, _ALWAYS_FIRST, _often) or rewritten(e, _GO_ALWAYS, _often)
    return {"word": match["adv"]} if match else None


_DONE_TOO_MUCH = word_set(
    "talk eat work drink sleep cry laugh study speak play run smoke read travel walk cook spend shout "
    "practise train help watch worry complain shop"
)


def _much_last(match: re.Match[str]) -> Iterator[str]:
    verb, rest = match["verb"], match["rest"]
    # *I so much want to go* is right.
    if readings(verb).keys() & _DONE_TOO_MUCH or (match["much"] == "a lot" and verb in {"like", "love"}):
        yield f"{match['who']} {verb}{rest} {match['much']}"
        yield f"{match['who']} {verb} {match['much']}{rest}"


def much_last(e: Edit) -> Slots | None:
    """*I too much eat* → *I eat too much*."""
    match = rewritten(e, _MUCH_FIRST, _much_last)
    behind = match is not None and match.string[match.end() :].split()[:1]
    fits = match is not None and (
        not behind or behind[0] in en.PREPOSITIONS | {"but", "and", ",", "when", "to"}
    )
    return {"word": match["much"]} if match and fits else None


def _really(match: re.Match[str]) -> Iterator[str]:
    who, verb, rest = match["who"], match["verb"], match["rest"]
    yield f"{who} really {verb}{rest}"
    yield f"{who} very much {verb}{rest}"
    yield f"{who} {verb}{rest} very much"
    yield f"{who} {verb}{rest} a lot"


def really_enjoy(e: Edit) -> bool:
    """*I very enjoy it* → *I really enjoy it*."""
    return rewritten(e, _VERY_ENJOY, _really) is not None


# -- only when, neither, might, would

_ONLY_WHEN = re.compile(
    rf"^(?P<open>only (?:when|after|once) (?P<one>{WHO}) (?:\w+ ){{0,5}}?\w+ )(?P<sep>(?:, )?)(?P<two>i|you|"
    r"he|she|we|they) (?P<verb>\w+) (?P<next>\w+)"
)
_OBJECTS = en.DETERMINERS | en.OBJECTS | word_set("that how why what where who")


def _did_i(match: re.Match[str]) -> Iterator[str]:
    verb, opens, who = match["verb"], match["open"], match["two"]
    base = base_of(verb, "past")
    if base and "base" not in readings(verb)[base] and match["next"] in _OBJECTS:
        for sep in {match["sep"], ""}:
            yield f"{opens}{sep}did {who} {base} {match['next']}"
    if verb in {"will", "could", "can", "would"} and is_base(match["next"]):
        for sep in {match["sep"], ""}:
            yield f"{opens}{sep}{verb} {who} {match['next']}"


def only_when(e: Edit) -> Slots | None:
    """*Only when I got home I noticed it* → *did I notice it*; *Only when I saw the man I loved* is right."""
    later = re.search(
        rf"\b(?:will|can|do|did|does|would|could|was|were|is|am|are|have|had) {WHO}\b",
        " ".join((*e.left, *e.old, *e.right)),
    )
    match = None if e.is_question or later else rewritten(e, _ONLY_WHEN, _did_i)
    if match is None:
        return None
    aux = match["verb"] if match["verb"] in en.MODALS else "did"
    return {"aux": aux, "word": " ".join(match["open"].split()[:2])}


_NEITHER = re.compile(
    r"(?P<lead>\b\w+n't|\bcannot|\bnot|\bnever)(?P<mid>(?: (?!or\b|nor\b|but\b|and\b)\w+){0,5}) neither(?=$|"
    r" [^\w ]| (?:and|but|because)\b)"
)


def _either(match: re.Match[str]) -> Iterator[str]:
    yield f"{match['lead']}{match['mid']} either"


def not_either(e: Edit) -> Slots | None:
    """*I can't neither* → *I can't either*."""
    match = rewritten(e, _NEITHER, _either)
    return {"word": match["lead"]} if match else None


_CAN_RAIN = re.compile(
    r"\bit can (?P<verb>rain|snow|freeze|get (?:cold|cooler|windy|hot|dark)|be (?:cold|windy|sunny|hot|"
    r"wet)) (?P<soon>this (?:evening|afternoon|morning|week|weekend)|"
    r"tonight|tomorrow|later|soon)\b"
)


def _might_rain(match: re.Match[str]) -> Iterator[str]:
    for might in ("might", "may", "could"):
        yield f"it {might} {match['verb']} {match['soon']}"


def might(e: Edit) -> bool:
    """*It can rain tonight* → *It might rain tonight*; *It can rain a lot in May* is right."""
    free = not e.is_question and not {"for", "that", "all"} & {*e.right[:4]}
    return free and rewritten(e, _CAN_RAIN, _might_rain) is not None


_OWNED = (
    "dog|cat|parrot|bike|bicycle|horse|rabbit|hamster|pony|tortoise|turtle|brother|sister|house|garden|car|"
    "computer|garage|"
    "piano|guitar|doll|teddy|skateboard|goldfish|bird|canary|swimming pool|pool|television|boat|motorbike|"
    "farm"
)
_WOULD_HAVE = re.compile(
    rf"\b(?P<who>{WHO}) would (?P<verb>have (?=(?:a|an|two|three|many|one) (?:\w+ )?(?:{_OWNED})s?\b)|live "
    r"(?=in )|know (?=the|all|every)|own (?=a)|be (?=(?:fat|tall|short|blond|blonde|thin) ))"
)


def _had_one(match: re.Match[str]) -> Iterator[str]:
    verb = match["verb"].strip()
    for then in {"be": ("was", "were")}.get(verb, (past(verb),)):
        yield f"{match['who']} {then} "


def had_then(e: Edit) -> bool:
    """*As a child I would have a dog* → *I had a dog*; *I would play there* is right."""
    words = " ".join((*e.left, *e.right))
    child = re.search(
        r"\bwhen (?:i|he|she|we|they) (?:was|were) (?:an? |little|young|small|\d|ten|nine|eight|seven|six|"
        r"five|eleven|twelve)|\bas a (?:child|kid|boy|girl)\b",
        words,
    )
    unreal = re.search(
        r"\b(?:if|sleep|wish|always|said|thought|often|rather|love to|like to|every|told|promised|sure|"
        r"dreamed|knew)\b",
        words,
    )
    return child is not None and unreal is None and rewritten(e, _WOULD_HAVE, _had_one) is not None
