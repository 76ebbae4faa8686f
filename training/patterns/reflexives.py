"""What Spanish says otherwise of oneself and of others: feelings, reflexives, and clauses with *that*."""

from __future__ import annotations

from miniserve.english.verbs import ing, past
from training import vocabulary as vocab
from training.clauses import Clause, Draw, Said
from training.grammar import HE, IT, NEGATED, PRONOUNS, SHE, THEY, WE, YOU, I, Subject, Verb

# Who feels it, with what only they are followed by; *I'm worrying about it* and *tiring of it* are right.
FELT = {
    "interest": "in {subject}|in {sport}|in {animals}|in the {thing}|in history|in art|in {lang}",
    "excite": "about the trip|about the {event}|about {day}|about my new {thing}|about the holidays",
    "bore": "with this {thing}|with my job|with {subject}|with the {event}|of waiting",
    "confuse": "about the {thing}|about the rules|by the {thing}|by the question",
    "frighten": "of {animals}|of the dark|of {person}|of flying",
    "surprise": "by the {thing}|by the news|by the price|by your question",
    "disappoint": "with the {thing}|with the result|with my mark|with the {event}",
    "fascinate": "by {animals}|by {subject}|by the {thing}",
    "amaze": "by the {thing}|by the {building}|by the views",
    "shock": "by the news|by the price of the {thing}|by the {event}",
    "satisfy": "with the {thing}|with the result|with my mark",
    "please": "with the {thing}|with my present|with the result|about the news",
}
CAUSES = (
    "interest|bore|excite|surprise|disappoint|frighten|annoy|amaze|shock|embarrass|terrify|fascinate|bore"
)
THINGS = (
    "film|book|opera|match|lesson|lecture|trip|journey|documentary|story|exam|play|exhibition|concert|meeting"
    "|series|show|game|novel|course|article|programme|museum|news|result|holiday|weekend|speech"
)
SIGHTS = (
    "film|book|documentary|novel|match|lesson|lecture|exhibition|concert|game|trip|journey|programme|article"
)
SEEN = (
    "I saw {a}|we watched {a}|it was {a}|it's {a}|she is reading {a}|they recommended {a}|that was {a}"
    "|I've never seen {such}|he wrote {a}|do you know {a}|we had {a}|have you seen {such}|it wasn't {a}"
    "|{name} told me about {a}|my {kin} chose {a}|we talked about {a}|it must be {a}"
)
ACTIVITIES = (
    "learning {lang}|cooking|waiting|travelling|playing {sport}|working here|reading|living in {city}"
    "|studying {subject}|flying|walking in the mountains|driving at night|waiting for {person}"
)
VERY = "||very |so |really |quite |a bit |too "
FEELING = "excite|confuse|disappoint|surprise|frustrate|exhaust|depress|frighten|shock"


def _somebody(draw: Draw) -> Subject:
    """Who can feel and act, and can be told by its last word to be somebody."""
    roll = draw.roll()
    if roll < 0.55:
        return draw.pick((I, I, I, YOU, HE, SHE, WE, WE, THEY))
    if roll < 0.63:
        female = draw.chance(0.5)
        name = draw.pick(vocab.FEMALE if female else vocab.MALE)
        return Subject(name, "name", 3, "she" if female else "he")
    if roll < 0.88:
        who, _, gender = draw.one_of(
            "my brother:he|my sister:she|her son:he|his wife:she|my father:he|my mother:she|our teacher:she"
            "|my uncle:he|my aunt:she|my husband:he|my daughter:she|my boss:he|my neighbour:he|my cousin:she"
        ).partition(":")
        return Subject(who, who, 3, gender)
    who = draw.one_of("my parents|the children|my friends|the students|her brothers|our neighbours|the girls")
    return Subject(who, who, 2, "they")


def feeling(draw: Draw) -> Clause:
    """I'm very exciting about the trip. → I'm very excited about the trip."""
    roll = draw.roll()
    if roll < 0.45:
        return _felt(draw)
    base = draw.one_of(CAUSES)
    if roll < 0.62:
        return _seen(draw, base)
    very = draw.one_of(VERY)
    said = Said(f"{very}{ing(base)}", f"{very}{past(base)}")
    if roll < 0.7:
        doing = draw.say(ACTIVITIES)
        subject = Subject(doing, "doing", 3, "it")
        said = said.within(f"{doing} {draw.one_of('is|was|is')} ")
        return draw.clause(said, "feeling", base, subject, joinable=False)
    noun = draw.one_of(THINGS)
    text = draw.one_of(f"the {noun}|this {noun}|the last {noun}|my {noun}|that {noun}")
    subject = Subject(text, noun, 3, "it")
    be = draw.one_of("is|was|was|wasn't|isn't|looks|seems|has been|will be|sounds")
    tail = draw.one_of("|||, so we left| for the children|, but I liked it| and too long| yesterday")
    said = said.within(f"{text} {be} ", tail if be == "was" else "")
    return draw.clause(said, "feeling", base, subject, joinable=False)


def _seen(draw: Draw, base: str) -> Clause:
    """I saw a bored film. → I saw a boring film."""
    very = draw.one_of("|||very |really ")
    article = "an" if (very + base)[0] in "aeiou" else "a"
    head = draw.fill(draw.one_of(SEEN).replace("{a}", article).replace("{such}", f"such {article}"))
    end = "?" if head.startswith(("do ", "have ")) else None
    said = Said(f"{very}{ing(base)}", f"{very}{past(base)}").within(f"{head} ", f" {draw.one_of(SIGHTS)}")
    return draw.clause(said, "feeling", base, I, end=end, joinable=False)


def _felt(draw: Draw) -> Clause:
    """I was boring at the lecture. → I was bored at the lecture."""
    subject, very, roll = _somebody(draw), draw.one_of(VERY), draw.roll()
    if roll < 0.18:
        subject = draw.pick((I, WE))
        where = draw.one_of("at|in|during"), draw.one_of("lecture|meeting|lesson|class|opera|concert")
        said = Said("bored", "boring").within(
            f"{subject.text} {subject.was} {very}", f" {where[0]} the {where[1]}"
        )
        return draw.clause(said, "feeling", "bore", subject)
    if roll < 0.32:
        subject, base = draw.pick((I, WE)), draw.one_of(FEELING)
        tail = draw.one_of("| because of the news| after the match| today| when I heard it")
        said = Said(past(base), ing(base)).within(f"{subject.text} {draw.one_of('feel|felt')} {very}", tail)
        return draw.clause(said, "feeling", base, subject, joinable=False)
    base = draw.pick(list(FELT))
    said = Said(past(base), ing(base)).within(very, f" {draw.say(FELT[base])}")
    if draw.chance(0.15):
        return draw.question(said.within(f"{subject.be} {subject.text} "), "feeling", base, subject)
    be = draw.pick(
        (
            subject.attach(subject.be),
            f"{subject.text} {subject.was}",
            f"{subject.text} {NEGATED[subject.was]}",
            f"{subject.text} {subject.present('look')}",
            f"{subject.text} {subject.present('seem')}",
            f"{subject.text} {subject.have} always been",
            f"{subject.text} got",
        )
    )
    return draw.clause(said.within(f"{be} "), "feeling", base, subject, joinable=False)


# Verbs that are reflexive in Spanish and not in English, and what follows them.
NOT_REFLEXIVE = {
    "feel": "better|tired|sick|sad|happy|nervous|ill|lonely|great|very tired|much better"
    "|bad|very happy|a bit sick",
    "relax": "|at home|on the beach|in the evenings|after work|with music|in the bath|a bit|with my friends",
    "concentrate": "|on the {thing}|on my work|in class|on what I'm doing|with this noise|at work",
    "complain": "about the {food}|about the {thing}|about the noise|about everything|to the {job}"
    "|that it was cold",
    "remember": "that {fact}|of you|of the {event}|that the {building} was closed|that we met",
    "decide": "to {inf}|to {inf}|to {inf}|not to {inf}",
    "get up": "at {hour}|early|late|at six|very early",
    "wake up": "at {hour}|early|late|at seven|very early|in the middle of the night",
    "imagine": "that {fact}|that it was hard",
    "realise": "that {fact}|that the {thing} was broken",
    "forget": "the {thing}|my {thing}|the {things}|that {fact}",
    "stay": "at home|in bed|at home all day|in bed all day|at home with {person}",
    "laugh": "a lot|a lot at the {event}|a lot at {person}",
    "specialise": "in {subject}|in {lang}",
    "subscribe": "to the {thing}|to a {thing}|to the magazine",
    "meet": "at the station|in {city}|at {place}|for lunch|at {hour}|outside the {building}|on {day}",
    "marry": "in {year}|last year|in {city}|in {month}|very young",
    "hurry up": "because it was late|to catch the {vehicle}|to get to {place}|in order to be on time",
}
TOGETHER = ("meet", "marry")
SELF = {
    "I": "myself", "you": "yourself", "he": "himself", "she": "herself", "we": "ourselves",
    "they": "themselves",
}  # fmt: skip
OWN = {"I": "me", "we": "us"}
# What is reflexive in English, too, or says that nobody else did it.
TRULY_REFLEXIVE = (
    "cut {self} with a knife|hurt {self} badly|taught {self} {lang}|enjoyed {self} at the {event}"
    "|introduced {self} to {person}|behaved {self} at the {event}|saw it {self}|made the {thing} {self}"
    "|bought {self} a {thing}|found {self} in {place}|looked at {self} in the mirror|burnt {self}"
    "|talked about {self}|blamed {self} for it|prepared {self} for the exam|painted the {thing} {self}"
    "|locked {self} in the {building}|helped {self} to some {food}|did it all by {self}"
)


def _fact(draw: Draw) -> str:
    subject, verb = draw.negatable(), draw.verb()
    be = f"{subject.text} {subject.was} {draw.say('{adj}|at home|in {city}|late|ill|right')}"
    return draw.pick((be, be, f"{subject.text} {verb.past}{verb.tail}"))


def _forms(subject: Subject, base: str, tail: str) -> list[str]:
    """The subject and the verb in the forms that go with what follows: "she didn't decide"."""
    who, verb, do = subject.text, Verb(base, ""), subject.do
    forms = [f"{who} {verb.past}", f"{who} {verb.past}", f"{who} didn't {base}"]
    if "last year" in tail or " in 19" in tail or " in 20" in tail:
        return forms
    forms += [f"{who} {subject.have} {verb.participle}"]
    if tail.startswith(" that") and base != "imagine":
        return forms
    forms += [f"{who} {lead} {base}" for lead in ("can't", "will", "should", NEGATED[do])]
    forms += [f"{who} {subject.present('want')} to {base}", f"{who} {subject.have} to {base}"]
    forms += [f"{who} {subject.present(base)}", f"{who} never {subject.present(base)}", f"{do} {who} {base}"]
    return forms + ([f"don't {base}", f"please {base}", f"try to {base}"] if subject == YOU else [])


def no_reflexive(draw: Draw) -> Clause:
    """I feel myself better. → I feel better."""
    subject = _somebody(draw)
    if draw.chance(0.06):
        done = draw.one_of(TRULY_REFLEXIVE).replace("{self}", SELF[subject.pronoun])
        text = f"{subject.text} {draw.fill(done)}"
        return draw.clause(Said(text, text), "reflexive", "self", subject, joinable=False)
    whole = draw.pick(list(NOT_REFLEXIVE))
    if whole in TOGETHER and subject.person != 2:
        subject = draw.pick((WE, THEY, WE))
    base, _, particle = whole.partition(" ")
    tail = draw.fill(draw.one_of(NOT_REFLEXIVE[whole]).replace("{fact}", _fact(draw)))
    tail, self = f" {tail}" if tail else "", SELF[subject.pronoun]
    if whole in ("feel", "meet") and subject in (I, WE) and draw.chance(0.4):
        self = OWN[subject.text]
    particle = f" {particle}" if particle else ""
    form = draw.pick(_forms(subject, base, tail))
    end = "?" if form.startswith(("do ", "does ")) else None
    wrong = f"{form}{particle} {self}"
    said = Said(f"{form}{particle}", wrong).within("", tail)
    return draw.clause(said, "reflexive", whole, subject, end=end, joinable=False)


# Where a person and *to* follow, and no *that* can: *I expect that*, *I advise that* can.
ASKED = "want|want|would like|would like|would love|would hate|need|need|wait|wait|wait|wait|allow|permit"
ASKED_OF = "allow|force|invite|encourage|beg|ask|want|need|permit"
ACTS = (
    "come|stay|wait|go|help {person}|{inf}|{inf}|{inf}|{inf}|call {person}|close the {thing}|leave|sit down"
    "|finish the {thing}|be quiet|be careful|learn {lang}|pay the bill|bring the {thing}|answer {person}"
    "|speak {lang}|be there|be on time|come home|go with {person}|do it|try it"
)
OBJECT = {"I": "me", "you": "you", "he": "him", "she": "her", "we": "us", "they": "them"}


def _other(draw: Draw, subject: Subject, *, pronoun: bool = False) -> Subject:
    """Somebody else, by a pronoun where asked for."""
    while True:
        other = draw.pick(PRONOUNS) if pronoun else _somebody(draw)
        if other.pronoun != subject.pronoun and {other.pronoun, subject.pronoun} != {"I", "we"}:
            return other


def _asking(draw: Draw, subject: Subject, verb: str) -> str:
    """Who wants, allows or waits: "she wouldn't allow"."""
    who, do = subject.text, NEGATED[subject.do]
    if verb.startswith("would"):
        short = subject in PRONOUNS and draw.chance(0.5)
        return f"{who}'d {verb[6:]}" if short else f"{who} {verb}"
    if verb in ("want", "need"):
        present = subject.present(verb)
        return draw.one_of(
            f"{who} {present}|{who} {do} {verb}|{who} really {present}|{subject.do} {who} {verb}"
        )
    if verb == "wait":
        leads = f"{subject.was} waiting|waited|{subject.have} to wait|{subject.be} still waiting|can't wait"
        waiting = subject.attach(subject.be) + " waiting"
        return waiting if draw.chance(0.3) else f"{who} {draw.one_of(leads)}"
    return f"{who} {draw.one_of(f'{do}|did not|would not|cannot')} {verb}"


def that_for_to(draw: Draw) -> Clause:
    """I'm waiting that he answers me. → I'm waiting for him to answer me."""
    subject, again = _somebody(draw), draw.chance(0.3)
    other = _other(draw, subject, pronoun=again)
    base, _, tail = draw.say(ACTS).partition(" ")
    tail = f" {tail}" if tail else ""
    present = other.be if base == "be" else other.present(base)
    that, object_ = draw.pick((present, present, base)), OBJECT.get(other.text, other.text)
    if again:
        verb = Verb(draw.one_of(ASKED_OF), "")
        lead = f"{subject.text} {subject.present(verb.base)}"
        if verb.base not in ("want", "need"):
            done = f"{subject.have} {verb.participle}"
            lead = (
                f"{subject.text} {draw.one_of(f'{verb.past}|{verb.past}|{done}|didn{chr(39)}t {verb.base}')}"
            )
        said = Said(f"{object_} to {base}", f"{object_} that {other.text} {that}")
        return draw.clause(said.within(f"{lead} ", tail), "that_clause", verb.base, subject, joinable=False)
    asks = draw.one_of(ASKED)
    lead = _asking(draw, subject, asks)
    end = "?" if lead.startswith(("do ", "does ")) else None
    link = "for " if asks == "wait" else ""
    said = Said(f"{link}{object_} to {base}", f"that {other.text} {that}").within(f"{lead} ", tail)
    return draw.clause(said, "that_clause", asks, subject, end=end, joinable=False)


# Conjunctions behind which the present speaks of what is to come.
AHEAD = (
    "in case|in case|in case|unless|until|until|as soon as|as soon as|before|after|the moment|by the time"
    "|the next time|provided that|as long as|until|in case"
)
ORDERS = (
    "take a {thing}|wait here|stay at home|don't leave|please wait|call me|take your {clothes}|tell me"
    "|lock the {thing}|bring some {food}|write to me|let's go|let's wait|don't open the {thing}|be ready"
)
CALLS = "call me|tell me|write to me|let's go|let's leave|leave|phone {person}|tell {person}|help {person}"
HAPPENING = (
    "arrive|come home|finish|leave|come back|get there|get to {place}|land in {city}|see {person}|wake up"
    "|start work|go home|know the answer|hear the news"
)
STAYED = (
    "{name} waited here|I took a {thing}|we stayed at home|she kept the {thing}|they waited|I didn't leave"
)


def _happening(draw: Draw, word: str) -> tuple[Subject, Verb]:
    """What is to come: she, arrive."""
    if word in ("the moment", "the next time") or draw.chance(0.3):
        base, _, tail = draw.say(HAPPENING).partition(" ")
        return _somebody(draw), Verb(base, f" {tail}" if tail else "")
    if draw.chance(0.3):
        weather = Verb("be", draw.say(" {weather}"))
        return IT, draw.pick((Verb("rain", ""), weather, weather, Verb("snow", ""), Verb("get", " dark")))
    return draw.subject(), draw.verb_or_be()


def no_will_then(draw: Draw) -> Clause:
    """Take a jumper in case it will be cold. → Take a jumper in case it is cold."""
    word, other = draw.one_of(AHEAD), draw.subject()
    subject, verb = _happening(draw, word)
    base, tail, who = verb.base, verb.tail, subject.text
    if word in ("in case", "until") and draw.chance(0.12):
        then = subject.was if base == "be" else verb.past
        said = Said(f"{then}{tail}", f"would {base}{tail}").within(f"{draw.say(STAYED)} {word} {who} ")
        return draw.clause(said, "future", base, subject, joinable=False)
    said = Said(f"{who} {subject.be if base == 'be' else subject.present(base)}", f"{who} will {base}")
    if word in ("in case", "as long as", "provided that") and base != "be" and draw.chance(0.06):
        said = Said(f"{who} {NEGATED[subject.do]} {base}", f"{who} won't {base}")
    elif subject in PRONOUNS and draw.chance(0.25):
        said = Said(said.right, f"{who}'ll {base}")
    said = said.within("", tail)
    main = draw.say(ORDERS if word in ("in case", "unless", "until") else CALLS)
    if word in ("provided that", "as long as", "by the time") or draw.chance(0.5):
        result, modal = draw.verb_or_be(), draw.one_of(f"will|will|can|must|{other.have} to")
        main = f"{other.text} {modal} {result.base}{result.tail}"
    if word != "in case" and draw.chance(0.35):
        return draw.clause(said.within(f"{word} ", f", {main}"), "future", base, subject, joinable=False)
    return draw.clause(said.within(f"{main} {word} "), "future", base, subject, joinable=False)


WORN = {
    "tired": "worked all night|walked all day|run a marathon the day before|driven the whole night before"
    "|worked a lot that week|danced until late the night before",
    "exhausted": "worked all night|cooked all that day|studied until late the night before"
    "|walked all the day before|not slept the night before",
    "hungry": "not eaten that day|not eaten anything that day|not had breakfast that morning",
    "thirsty": "not drunk anything that day|played {sport} that afternoon|eaten too much salt that night",
    "angry": "waited for hours that morning|not slept the night before|lost the {thing} the day before",
    "sad": "lost the {thing} the day before|failed the exam the day before|said goodbye the night before",
    "happy": "won the {event} the day before|passed the exam the week before|met {person} the night before",
    "ill": "eaten too much the night before|drunk too much the night before|not slept the night before",
    "nervous": "not slept that night|drunk coffee all night|not studied the night before",
    "late": "missed the {vehicle} that morning|lost the {thing} that morning",
    "wet": "walked home in the rain that evening|waited in the rain for hours that day",
    "sore": "played {sport} the day before|carried boxes all day|carried {adj} bags all that day",
}
BEGUN = {
    "film": "started|finished|begun", "train": "left|gone|arrived", "bus": "left|gone",
    "class": "started|begun", "concert": "started|ended|begun",
    "meeting": "started|ended|finished", "shop": "closed|opened",
    "match": "started|ended", "plane": "left|landed|taken off", "party": "started|ended|finished",
    "show": "begun|ended", "guests": "left|arrived|gone", "museum": "closed|opened", "fire": "started|spread",
    "rain": "stopped|started", "children": "gone to bed|eaten|left", "lesson": "begun|finished|started",
    "ferry": "left|sailed", "ceremony": "started|ended", "sun": "set|risen", "others": "left|arrived|eaten",
}  # fmt: skip
CAME = (
    "arrived|got there|got to {place}|came home|woke up|reached {city}|came back|got home|arrived at {place}"
    "|phoned|called"
)


def _begun(draw: Draw) -> Clause:
    """By the time we arrived, the film has started. → By the time we arrived, the film had started."""
    subject, noun, came = _somebody(draw), draw.pick(list(BEGUN)), draw.say(CAME)
    plural = noun in ("guests", "children", "others")
    what = Subject(f"the {noun}", noun, 2 if plural else 3, "they" if plural else "it")
    done, already = draw.one_of(BEGUN[noun]), draw.one_of("already |already |just ")
    said = Said("had", what.have).within(f"{what.text} ")
    if draw.chance(0.4):
        said = said.within(f"by the time {subject.text} {came}, ", f" {draw.one_of('already ||')}{done}")
    elif draw.chance(0.55):
        said = said.within(f"when {subject.text} {came}, ", f" {already}{done}")
    else:
        said = said.within("", f" {already}{done} when {subject.text} {came}")
    return draw.clause(said, "perfect", done.split(" ")[0], what, joinable=False)


def past_perfect_then(draw: Draw) -> Clause:
    """When we arrived, the film has already started. → When we arrived, the film had already started."""
    roll, subject = draw.roll(), _somebody(draw)
    if roll < 0.4:
        return _worn(draw, subject)
    if roll < 0.8:
        return _begun(draw)
    verb, then, again = draw.dynamic_verb(), draw.changing_verb(), subject.pronoun
    said = Said("had", subject.have).within("", f" {verb.participle}{verb.tail}")
    if draw.chance(0.6):
        said = said.within(f"after {subject.text} ", f", {again} {then.past}{then.tail}")
    else:
        said = said.within(f"{subject.text} {then.past}{then.tail} after {again} ")
    return draw.clause(said, "perfect", verb.base, subject, joinable=False)


def _worn(draw: Draw, subject: Subject) -> Clause:
    """I was exhausted because I have worked all night. → … because I had worked all night."""
    state, very = draw.pick(list(WORN)), draw.one_of("|very |so ")
    before = f"{subject.text} {subject.was} {very}{state} because {subject.pronoun} "
    said = Said("had", subject.have).within(before, f" {draw.say(WORN[state])}")
    return draw.clause(said, "perfect", state, subject, joinable=False)
