"""Words in the wrong order, and who is named first: the verb before its subject, *it* for *there*, no
inversion behind a fronted negative, and the person straight behind *explain*."""

from __future__ import annotations

from dataclasses import replace

from training import vocabulary as vocab
from training.clauses import Clause, Draw, Said
from training.conjugated import verb_forms
from training.grammar import NEGATED, PRONOUNS, Subject, Verb

PEOPLE = (
    "my {kin}|her {kin}|our {kin}|his {kin}|the {job}|the new {job}|my friend {name}|{name}"
    "|my older brother"
    "|the {job} from {city}|a {job}|an old man|a young woman|my little sister|{name}'s mother|your {kin}"
)
PEOPLE_MANY = (
    "my parents|the children|my cousins|our neighbours|the {job}s|my friends|two {job}s|her brothers"
    "|the tourists|my grandparents|a lot of people|many people|some friends|the police|his parents"
    "|the guests"
    "|{name} and {name}|three of my friends|my aunt and my uncle"
)
CARRIED = "the {vehicle}|my {thing}|the {thing}|our {thing}|a {thing}|the new {thing}|a big box|the parcel"
CARRIED_MANY = "the {things}|my {things}|two {things}|some {things}|a lot of {things}"
# What is said without an object, with what belongs to the verb, and what may follow the subject.
ACTS = {
    "arrive": "|||at {hour}|from {city}|with a {thing}|without a {thing}|in {city}",
    "come": "|||from {city}|with a {thing}|to the {event}|with {person}|to see us",
    "die": "|||in {city}|in hospital|in an accident",
    "disappear": "||||from the {building}|in {city}",
    "go": "to {city}|to the {event}|to {place}|with {person}",
    "fall": "in the street|off the bike|on the stairs|in the {building}",
    "come back": "|||from {city}|with a {thing}|without {person}",
    "fall asleep": "|||in the {event}|on the sofa",
    "fall ill": "|||during the {event}|in {city}",
    "arrive late": "|||to dinner|because of the snow",
    "arrive home": "|||with a {thing}|without {person}",
    "sleep": "|here|in my room|on the sofa|at home",
    "cry": "|a lot|because of the {thing}|at the {event}",
    "work": "in a {building}|at the {building}|in {city}|with {person}",
    "live": "in {city}|near {place}|with {person}|here",
    "faint": "|||during the {event}|in the street",
    "get married": "|||in {city}|in a small church",
    "pass away": "|||in {city}|in hospital",
    "stay": "at home|in {city}|with {person}|at the hotel",
    "travel": "to {city}|by train|with {person}",
}
BEFALLS = {
    "arrive": "|||at {hour}|from {city}|by post",
    "arrive late": "||",
    "disappear": "||||from the {building}|from my room",
    "fall": "on the floor|off the table|into the water",
    "fall down": "||",
}
MACHINES = (
    "the printer|my phone|the lift|my computer|the heating|the TV|the shower|our car|the washing machine"
    "|my laptop"
    "|the internet|the oven|the fridge|my watch|the radio|your camera|the {vehicle}|the air conditioning"
    "|this lamp"
)
MACHINES_MANY = "the lights|the computers|my headphones|the lifts|the traffic lights|the phones|these cameras"
RUNS = {
    "work": "||well|very well|today",
    "stop working": "|||suddenly|again",
    "break down": "||on the motorway",
}
# What starts and ends by itself: nobody *starts the rain*.
WEATHERS = (
    "the rain|the storm|the winter|the war|the holidays|the snow|the school year|the sales|the rainy season"
    "|the summer holidays|the strike|the heat wave|the concerts|the fireworks"
)
HAPPENINGS = (
    "an accident|something strange|something terrible|something funny|a terrible accident|a strange thing"
    "|an accident|something|something very {adj}|a disaster|a tragedy|a robbery|an explosion|an earthquake"
    "|a very strange thing|something similar|something unexpected|a misunderstanding|a funny thing"
    "|a miracle"
    "|an incident|a problem|a small problem|a serious accident|another accident|two accidents|many things"
    "|a lot of things|some problems|several accidents"
)
JUDGED = (
    "the {building}|the {thing}|my {thing}|this {thing}|the {event}|the food|the water|the weather|the exam"
    "|the house|the hotel|your {thing}|the beach|the soup|the film|the {vehicle}|the road|our flat"
    "|that {thing}"
)
JUDGED_MANY = (
    "the {things}|my {things}|these {things}|the tickets|the rooms|the streets|the shops|your {things}"
)
PERSONS = "my {kin}|our {kin}|the {job}|her {animal}|the new {job}|my boss|our teacher|his {kin}|your {kin}"
PERSONS_MANY = (
    "the people|my parents|the {job}s|the children|our neighbours|my friends|the {animals}|her sisters"
)
WHERE = (
    "in the {building}|in the kitchen|on the table|at home|in {city}|under the chair|in my room"
    "|next to the {thing}|behind the door|on the {thing}|in the garden|at {place}|outside|upstairs"
)
# What may stand before the clause, where it is past and where it is not.
BEFORE_PAST = (
    "I was at home when |we were having dinner when |I was sad because |it was very late when "
    "|we left because "
    "|I cried because |and |but |we didn't go out because |she was angry because "
    "|I was waiting there until "
    "|I was sleeping when |everybody was surprised when |I had to go home because |it's a pity, but "
)
BEFORE_PRESENT = (
    "I'm happy because |I'm worried because |we can't go because |and |but |so |it's a pity, but "
    "|I'm sad because "
    "|you have to come because |we are waiting because |I don't like it because |let's go, because "
    "|it's late and "
)
KIND = (
    "nice|friendly|strict|kind|polite|rude|tall|funny|clever|quiet|angry|tired|happy|sad|busy|young|old"
    "|lazy|shy"
    "|generous|ill|late|nervous|famous|strange|important|excited|worried|serious|patient|{adj}"
)
SUCH = (
    "nice|good|bad|expensive|cheap|beautiful|big|small|old|new|modern|interesting|boring|difficult|easy"
    "|dirty"
    "|clean|cold|hot|heavy|important|dangerous|famous|strange|delicious|closed|open|empty|full|broken"
    "|crowded"
    "|comfortable|useful|ready|long|far|quiet|noisy|dark|ugly|wonderful|terrible|popular|wet|free|late"
    "|{adj}"
)
PAST_FIRST = (
    "yesterday|last week|last night|last year|last month|last {day}|two days ago|{num} days ago|in {year}"
    "|yesterday morning|this morning|last summer|an hour ago|the other day|last weekend|a week ago"
    "|last {month}|yesterday evening|some years ago|on {day}|at {hour}|yesterday afternoon"
)
FUTURE_FIRST = "tomorrow|next week|next {day}|next month|tomorrow morning|on {day}|next summer"


def _subject(draw: Draw, one: str, many: str, *, share: float = 0.35) -> Subject:
    """Somebody or something that is one, or that is many."""
    plural = draw.chance(share)
    template = draw.one_of(many if plural else one)
    text = draw.fill(template)
    return Subject(text, template, 2 if plural else 3, "they" if plural else "it")


def _starts(draw: Draw, said: Said, first: str, kind: str, base: str, subject: Subject) -> Clause:
    """The clause behind a time, and no other time beside it."""
    said = said.within(first + (draw.one_of(" |, | ") if first else ""))
    clause = draw.clause(said, kind, base, subject)
    return replace(clause, opens_with_time=bool(first), has_time=bool(first))


def _acting(draw: Draw, subject: Subject, phrase: str) -> tuple[str, str]:
    """The verb phrase in one form of many, and the time that may stand before it."""
    base, _, particle = phrase.partition(" ")
    verb, behind = Verb(base, ""), f" {particle}" if particle else ""
    past, ahead = draw.say(PAST_FIRST), draw.say(FUTURE_FIRST)
    forms = [
        (verb.past, past), (verb.past, past), (verb.past, past), (verb.past, past), (verb.past, ""),
        (f"didn't {base}", past),
        (f"didn't {base}", ""),
        (f"will {base}", ahead if base != "arrive" else ""),
        (f"won't {base}", ahead),
        (f"{subject.have} {verb.participle}", ""),
        (f"{subject.have} already {verb.participle}", ""),
        (f"{NEGATED[subject.have]} {verb.participle}", ""),
    ]  # fmt: skip
    if base in ("come", "arrive", "work", "sleep", "cry", "go", "live", "stay"):
        forms += [
            (f"{subject.be} {verb.ing}", ""),
            (f"{subject.was} {verb.ing}", ""),
            (f"{subject.be} {verb.ing}", ahead if base in ("come", "arrive") else ""),
            (subject.present(base), "every " + draw.say("{day}|day|week|morning|summer")),
            (f"{NEGATED[subject.do]} {base}", ""),
        ]
    if base == "live":  # *Live my brothers here* might be an order
        forms = [option for option in forms if option[0] != base]
    form, time = draw.pick(forms)
    return form + behind, "" if base == "live" else time


def late_subject(draw: Draw) -> Clause:
    """Yesterday arrived my uncle from Lima. → Yesterday my uncle arrived from Lima."""
    person = draw.chance(0.7)
    acts, one, many = ACTS, PEOPLE, PEOPLE_MANY
    if not person:
        acts, one, many = draw.pick(((BEFALLS, CARRIED, CARRIED_MANY), (RUNS, MACHINES, MACHINES_MANY)))
    subject = _subject(draw, one, many)
    phrase = draw.pick(list(acts))
    form, time = _acting(draw, subject, phrase)
    tail = draw.fill(draw.one_of(acts[phrase]))
    if (
        draw.chance(0.12) and subject.text[0].islower() and not tail.startswith("because")
    ):  # *Lives in Lima my sister*
        form, tail = f"{form} {tail}".strip(), ""
    said = Said(f"{subject.text} {form}", f"{form} {subject.text}").within("", f" {tail}" if tail else "")
    past = form.split()[0] in (Verb(phrase.split()[0], "").past, "was", "were", "didn't")
    before = draw.one_of(BEFORE_PAST if past else BEFORE_PRESENT)
    opener = before if draw.chance(0.25) or subject.text[0].isupper() else ""  # a name opens no sentence
    if time and (not opener or draw.chance(0.3)):
        return _starts(draw, said, time, "late_subject", phrase, subject)
    said = said.within(opener, f" {time}" if time else "")
    return draw.clause(said, "late_subject", phrase, subject, joinable=False)


def late_subject_happens(draw: Draw) -> Clause:
    """It happened an accident. → An accident happened. Also *Yesterday started the rain*."""
    if draw.chance(0.25):
        text = draw.one_of(WEATHERS)
        subject = Subject(text, text, 2 if text.endswith("s") else 3, "it")
        base = draw.one_of("start|begin|end|finish")
    else:
        text = draw.say(HAPPENINGS)
        many = text.startswith(("two", "many", "several", "some ", "a lot"))
        subject, base = Subject(text, text, 2 if many else 3, "it"), draw.one_of("happen|happen|happen|occur")
    verb = Verb(base, "")
    form = draw.pick((verb.past, verb.past, verb.past, f"{subject.have} {verb.participle}", f"will {base}"))
    time = draw.say(PAST_FIRST) if form == verb.past and draw.chance(0.7) else ""
    where = draw.say(
        "||| in my street| at the {building}| in {city}| on the motorway| to me| to {person}| near here"
    )
    where = where if base in ("happen", "occur") else ""
    where = where.replace(" to ", " near ") if base == "occur" else where
    said = Said(f"{text} {form}", f"{form} {text}").within("", where)
    if base in ("happen", "occur") and draw.chance(0.5):
        said = Said(said.right, f"it {said.wrong}")
    if time and draw.chance(0.6):
        return _starts(draw, said, time, "late_subject", base, subject)
    said = said.within("", f" {time}" if time else "")
    return draw.clause(said, "late_subject", base, subject)


def late_subject_be(draw: Draw) -> Clause:
    """Is very nice the hotel. → The hotel is very nice."""
    person, placed = draw.chance(0.4), draw.chance(0.2)
    subject = _subject(draw, PERSONS, PERSONS_MANY) if person else _subject(draw, JUDGED, JUDGED_MANY)
    if placed and not person:
        subject = _subject(draw, "my {thing}|the {thing}|your {thing}", "the keys|your {things}|my glasses")
    about = draw.pick((subject.be, subject.be, subject.was, NEGATED[subject.be], NEGATED[subject.was]))
    past = about.startswith("w")
    degree = draw.one_of("very |very |so |too |really ||quite |very ")
    rest = draw.say(WHERE) if placed else degree + draw.say(KIND if person else SUCH)
    said = Said(f"{subject.text} {about} {rest}", f"{about} {rest} {subject.text}")
    roll = draw.roll()
    if 0.3 <= roll < 0.4 and not degree:
        roll = 1
    if roll < 0.3:
        said = said.within(draw.one_of(BEFORE_PAST if past else BEFORE_PRESENT))
    elif roll < 0.4 and not placed:
        said = said.within(draw.say("in my town |in {city} |at school |in my country |in this {building} "))
    elif roll < 0.5 and past and not placed:
        said = said.within(draw.say("yesterday |last night |last week |last year |this morning "))
    return draw.clause(said, "late_subject", "be", subject, joinable=False)


# -- *it* for *there*

# Nouns of which *it was a lot* cannot be said of something else, and where they are.
COUNTED_THERE = (
    (
        "people|people|people|tourists|children|students|{job}s|cars|shops|bars|animals|{animals}"
        "|young people|police"
        "|women|men|buses|trees|foreigners|visitors|families",
        "at the {event}|in the street|in the park|in my town|on the beach|at the station"
        "|near the {building}"
        "|in our street|at the airport|outside the {building}|in front of the {building}|in the square"
        "|in {city}"
        "|in my class|in this {building}|in the {building}|on the road|at my party|in the city centre",
    ),
    (
        "{things}|{things}|books|chairs|bottles|toys|mistakes|boxes|flowers|plates|glasses|spoons|photos"
        "|apples",
        "on the table|in my room|in the kitchen|in the {thing}|in this {building}|on the floor|in my bag"
        "|on the shelf"
        "|under the bed|in the cupboard|in her house|in the drawer|behind the door|near the {building}",
    ),
)
MASS_THERE = (
    (
        "traffic|traffic|noise|snow|smoke|rubbish|dust|music|ice|mud|water",
        "on the road|in the street|in my town|in our street|on the motorway|in the city centre"
        "|at the {event}|in {city}"
        "|near the {building}|in the park|outside the {building}|in front of the {building}",
    ),
    (
        "food|milk|bread|water|sugar|{mass}|{drink}|salt|butter|cheese|oil|coffee|ice cream|meat",
        "on the table|in the fridge|in the kitchen|in the {thing}|at the party|in the cupboard|in the bottle"
        "|in my bag",
    ),
)
MANY = (
    "a lot of|a lot of|many|many|lots of|too many|so many|several|some|three|two|{num}|a few|hundreds of"
    "|not many"
)
MUCH = "a lot of|a lot of|lots of|too much|so much|a lot of|some|no"
THERE_TIME = (
    "yesterday|last night|this morning|last week|on {day}|last {day}|when I arrived|when we left|last summer"
)


PUBLIC = (
    "in the street|in the park|on the beach|at the station|at the airport|at the party|at the concert"
    "|on the road"
    "|in the city centre|in the square|on the motorway|at the festival|in my town|in the streets"
    "|at my party"
)
# What was there in such numbers that *it* needs no place.
CERTAIN = ("people", "traffic", "cars", "tourists", "noise", "snow", "children", "students")


def _amount(draw: Draw) -> tuple[str, str, str, bool]:
    """*a lot of*, *traffic*, *on the road*, and whether it is many."""
    many = draw.chance(0.65)
    nouns, where = draw.pick(COUNTED_THERE if many else MASS_THERE)
    quantity = draw.say(MANY if many else MUCH)
    return quantity.replace("not many", "many"), draw.say(nouns), draw.say(where), many


def _there_forms(there: Subject, *, past: bool) -> list[tuple[str, str]]:
    """What follows *there*, and what learners say after *it*."""
    many = there.person != 3
    forms = [
        (there.was, "was"), (there.was, "were" if many else "was"), (there.was, "had"), (there.was, "had"),
        (NEGATED[there.was], "wasn't"), (NEGATED[there.was], "didn't have"),
        (f"{there.have} been", "has been"),
    ]  # fmt: skip
    if past:
        return forms
    return [
        *forms,
        (there.be, "is"), (there.be, "is"), (there.be, "is"), (there.be, "has"), ("will be", "will be"),
        (NEGATED[there.be], "isn't"), ("can be", "can be"), ("must be", "must be"),
        (f"{there.be} going to be", "is going to be"),
    ]  # fmt: skip


def it_for_there(draw: Draw) -> Clause:
    """It was a lot of traffic on the road. → There was a lot of traffic on the road. *Hay*, *había*."""
    quantity, noun, where, many = _amount(draw)
    there = Subject("there", "there", 2 if many else 3, "it")
    past = noun in CERTAIN and draw.chance(0.4)
    right, wrong = draw.pick(_there_forms(there, past=past))
    if past and wrong != "has been":
        where = draw.say(THERE_TIME)
    if "n't" in right:
        quantity = {"some": "any", "no": "much", "several": "many", "a few": "many"}.get(quantity, quantity)
    if wrong in ("has", "had", "didn't have"):  # *it* may be a box, which *has* bottles in it
        if noun in CERTAIN:
            where = draw.say(PUBLIC)
        else:
            right, wrong = (there.be, "is") if wrong == "has" else (there.was, "was")
            quantity = quantity if quantity != "any" else "some"
    said = Said(f"there {right}", f"it {wrong}")
    if wrong == "had" and draw.chance(0.4):
        said = Said(said.right, "had")
    elif wrong == "is" and not many and draw.chance(0.3):
        said = Said("there's", "it's")
    said = said.within("", f" {quantity} {noun} {where}")
    return draw.clause(said, "it_for_there", noun, there, joinable=said.wrong.startswith("it"))


def it_for_there_question(draw: Draw) -> Clause:
    """Was it a lot of traffic? → Was there a lot of traffic?"""
    quantity, noun, where, many = _amount(draw)
    there = Subject("there", "there", 2 if many else 3, "it")
    aux, wrong = draw.pick(
        ((there.was, "was"), (there.be, "is"), (there.was, there.was), (there.be, there.be))
    )
    said = Said(f"{aux} there", f"{wrong} it")
    if draw.chance(0.35):
        said = said.within(f"{'how many' if many else 'how much'} {noun} ", f" {where}")
    else:
        quantity = {"some": "any", "no": "any", "several": "many"}.get(quantity, quantity)
        where = f" {where}" if noun not in CERTAIN or draw.chance(0.7) else ""
        said = said.within("", f" {quantity} {noun}{where}")
    return draw.question(said, "it_for_there", noun, there)


# -- behind a fronted negative

FRONTED = (
    "never|never|never|rarely|rarely|seldom|hardly ever|never before|never in my life|only then|only now"
    "|at no time"
    "|in no way|under no circumstances|on no account|not once|only later|not for a moment|very rarely"
    "|only recently"
    "|so rarely|only after the {event}|only after that|not until {year}|not until yesterday"
    "|not until last {day}"
    "|only on {day}s|only in {city}|not until then|only in this way|not since {year}|at no point"
    "|scarcely ever"
    "|not until after the {event}|never again|under no circumstances|only after the {event}|seldom"
    "|only then"
)
FRONTED_SUBJECTS = (
    "my {kin}|the {job}|our {job}|my parents|the children|the students|{name}|{name}|the {job}s|my friends"
)


def _who(draw: Draw, share: float) -> Subject:
    """A pronoun mostly, as it is where one writes so."""
    if draw.chance(share):
        return draw.pick(PRONOUNS)
    template = draw.one_of(FRONTED_SUBJECTS)
    many = template.endswith(("s", "children"))
    return Subject(draw.fill(template), template, 2 if many else 3, "they" if many else "he")


def _inverted(draw: Draw, subject: Subject, verb: Verb, front: str) -> Said:
    """*does she sing* and *she sings*, in one form of many."""
    who = subject.text
    options = [
        (f"did {who} {verb.base}", f"{who} {verb.past}"),
        (f"did {who} {verb.base}", f"{who} {verb.past}"),
        (f"{subject.do} {who} {verb.base}", f"{who} {subject.present(verb.base)}"),
        (f"{subject.do} {who} {verb.base}", f"{who} {subject.present(verb.base)}"),
        (f"can {who} {verb.base}", f"{who} can {verb.base}"),
        (f"will {who} {verb.base}", f"{who} will {verb.base}"),
        (f"{subject.have} {who} {verb.participle}", f"{who} {subject.have} {verb.participle}"),
        (f"{subject.have} {who} {verb.participle}", f"{who} {subject.have} {verb.participle}"),
        (f"could {who} {verb.base}", f"{who} could {verb.base}"),
    ]
    if "circumstances" in front or "account" in front:
        options = [
            (f"{aux} {who} {verb.base}", f"{who} {aux} {verb.base}")
            for aux in ("should", "must", "can", "will")
        ]
    elif front.startswith(("not until", "only then", "only later", "only after")):
        options = [*options[:2], options[-1]]
    elif front.startswith(("not since", "never before", "never in")):
        options = options[6:8]
    elif front == "never again":
        options = [options[0], options[5], options[8]]
    elif "recently" in front or front == "not once":
        options = [*options[:2], *options[6:8]]
    right, wrong = draw.pick(options)
    return Said(right, wrong).within("", verb.tail)


def fronted_negative(draw: Draw) -> Clause:
    """Never I have seen a snake. → Never have I seen a snake."""
    roll = draw.roll()
    if roll < 0.4:
        return _not_only(draw)
    if roll < 0.5:
        return _no_sooner(draw)
    if roll < 0.57:
        subject = _who(draw, 0.8)
        base = draw.one_of("know|realise|suspect|imagine|think")
        rest = draw.pick((f"that {_fact(draw)}", "what would happen", draw.fill("how {adj} it would be")))
        said = Said(f"did {subject.text} {base}", f"{subject.text} {Verb(base, '').past}")
        return draw.clause(
            said.within("little ", f" {rest}"), "fronted_negative", base, subject, joinable=False
        )
    subject, verb, front = _who(draw, 0.65), draw.verb_to_negate(), draw.say(FRONTED)
    if draw.chance(0.15) and not front.startswith(
        ("not since", "never before", "never in", "never again", "under", "on no")
    ):
        be, rest = draw.pick((subject.be, subject.was)), draw.say("so {adj}|{adj}|late|at home|in {city}")
        be = subject.was if front.startswith(("not until", "only then", "only later", "only after")) else be
        said = Said(f"{be} {subject.text} {rest}", f"{subject.text} {be} {rest}")
    else:
        said = _inverted(draw, subject, verb, front)
    return draw.clause(said.within(f"{front} "), "fronted_negative", verb.base, subject)


def _fact(draw: Draw) -> str:
    subject = draw.negatable()
    return f"{subject.text} {subject.was} {draw.fill('{adj}')}"


def _not_only(draw: Draw) -> Clause:
    """Not only she sings, but she also dances. → Not only does she sing, but she also dances."""
    subject = _who(draw, 0.8)
    first, second = draw.verb_to_negate(), draw.verb_to_negate()
    who, pro = subject.text, subject.pronoun if subject not in PRONOUNS else subject.text
    roll = draw.roll()
    if roll < 0.3:
        adj, other = draw.fill("{adj}"), draw.fill("{adj}")
        be = draw.pick((subject.be, subject.was))
        said = Said(f"{be} {who} {adj}", f"{who} {be} {adj}")
        more = draw.pick(
            (f"{pro} {be} also {other}", f"{pro} {be} {other}, too", f"{pro} {be} also very {other}")
        )
    elif roll < 0.75:
        said = Said(
            f"{subject.do} {who} {first.base}{first.tail}", f"{who} {subject.present(first.base)}{first.tail}"
        )
        more = f"{pro} also {subject.present(second.base)}{second.tail}"
        if draw.chance(0.5):
            said = Said(f"did {who} {first.base}{first.tail}", f"{who} {first.past}{first.tail}")
            more = f"{pro} also {second.past}{second.tail}"
    else:
        aux = draw.pick(("can", "will", "could", subject.have))
        one, other = (
            (first.participle, second.participle) if aux == subject.have else (first.base, second.base)
        )
        said = Said(f"{aux} {who} {one}{first.tail}", f"{who} {aux} {one}{first.tail}")
        more = f"{pro} {aux} also {other}{second.tail}"
    said = said.within("not only ", f"{draw.one_of(', but |, but | but |, ')}{more}")
    return draw.clause(said, "fronted_negative", first.base, subject, joinable=False)


def _no_sooner(draw: Draw) -> Clause:
    """No sooner I had arrived than it rained. → No sooner had I arrived than it rained."""
    subject, verb = _who(draw, 0.7), draw.verb_to_negate()
    front, link = draw.pick(
        (("no sooner", "than"), ("no sooner", "than"), ("hardly", "when"), ("scarcely", "when"))
    )
    then = draw.say(
        "it started to rain|the phone rang|{name} arrived|the lights went out|the {animal} escaped"
        "|the {vehicle} left|my {kin} called me|somebody knocked at the door|we heard a noise"
    )
    said = Said(f"had {subject.text} {verb.participle}", f"{subject.text} had {verb.participle}")
    said = said.within(f"{front} ", f"{verb.tail} {link} {then}")
    return draw.clause(said, "fronted_negative", verb.base, subject, joinable=False)


# -- to whom something is explained

TOLD = {
    "explain": "the {thing}|the problem|the rules|the lesson|the exercise|this word|the situation|the plan"
    "|the reason|the grammar|your idea|the difference|my {thing}|everything",
    "describe": "the {thing}|the man|the house|the place|her {kin}|the {building}|the problem",
    "suggest": "a {thing}|a film|a good restaurant|a solution|another {thing}|a hotel|an idea",
    "mention": "the {thing}|the problem|the {event}|your name|the price|the book",
    "introduce": "his wife|her {kin}|the new {job}|my {kin}|his parents|her boyfriend",
    "report": "the problem|the accident|the mistake|the theft|the results",
    "confess": "the truth|his mistake|the secret|everything|her secret|his love",
    "announce": "the date|the results|the news|the wedding|the {event}|the decision",
    "demonstrate": "the {thing}|the method|the new {thing}|the machine|the technique",
    "deliver": "the {thing}|the parcel|the {things}|the pizza|the letter|the furniture",
    "return": "the {thing}|the {things}|my {thing}|the money|the keys|the book",
    "say": "hello|goodbye|good morning|hello|sorry|goodnight|thank you|hi",
    "repeat": "the question|the instructions|the answer|the sentence",
    "reveal": "the secret|the truth|the {thing}|the plan",
    "propose": "a plan|a {thing}|an idea|a solution|a trip",
    "dictate": "the letter|the text|the sentence|the numbers",
    "admit": "the mistake|the truth|everything",
    "prove": "the theory|his innocence",
    "clarify": "the {thing}|the rules|the situation|this point",
    "donate": "the money|the clothes|some food|the {things}",
    "communicate": "the decision|the results|the news|the date",
}  # fmt: skip
OFTEN_TOLD = "explain explain explain explain describe suggest introduce say mention".split()
TELLS_THAT = (
    "explain explain explain mention announce confess report admit describe demonstrate prove".split()
)
TO_WHOM = (
    "me|me|me|him|her|us|us|them|you|{name}|{name}|my {kin}|my parents|the students|our {job}|the {job}"
    "|the children|{poss} {kin}|the class|my friends"
)
ORDERS = (
    "can you |could you |please |I want to |you must |don't |will you |would you |I'd like to |can he "
    "|nobody wanted to |I'm going to |she tried to |he had to |would you mind |thank you for "
)


def _teller(draw: Draw) -> Subject:
    """Somebody, as no thing explains."""
    if draw.chance(0.45):
        return draw.pick(PRONOUNS)
    return _subject(
        draw, PEOPLE, "my parents|the {job}s|our teachers|my friends|the doctors|{name} and {name}"
    )


def _told_that(draw: Draw, base: str, who: str) -> Said:
    """*to me how it works* and *me how it works*."""
    if base in ("describe", "demonstrate") or (base == "explain" and draw.chance(0.5)):
        what = draw.say("how it works|how it was made|what happened|how to {inf}|what it was like")
    else:
        what = f"that {_fact(draw)}"
        if who not in ("me", "us", "you"):  # *mentioned the boy that she met* is right
            who = draw.say("him|her|them|{name}|{name}")
    return Said(f"to {who} {what}", f"{who} {what}")


def _telling(draw: Draw, subject: Subject, base: str) -> tuple[str, str]:
    """The verb in one form of many, and a time that goes with it."""
    verb = Verb(base, "")
    return draw.pick(
        (
            (verb.past, draw.time(vocab.PAST_END)),
            (verb.past, ""),
            (verb.past, ""),
            (subject.present(base), draw.time(vocab.HABIT_END)),
            (f"didn't {base}", ""),
            (f"{subject.have} {verb.participle}", ""),
            (f"{NEGATED[subject.have]} {verb.participle}", ""),
            (f"will {base}", draw.time(vocab.FUTURE_END)),
            (f"{subject.be} {verb.ing}", ""),
            (f"never {verb.past}", ""),
            (f"{NEGATED[subject.do]} {base}", ""),
            (f"always {verb.past}", ""),
            (f"{subject.be} going to {base}", ""),
            (f"{subject.was} {verb.ing}", ""),
        )
    )


def explain_to(draw: Draw) -> Clause:
    """She explained me the problem. → She explained the problem to me."""
    clausal = draw.chance(0.3)
    base = draw.pick(TELLS_THAT) if clausal else draw.pick([*OFTEN_TOLD, *TOLD])
    subject, who = _teller(draw), draw.say(TO_WHOM)
    head = draw.one_of(ORDERS) if draw.chance(0.3) else ""
    mine = head.startswith("I") if head else subject.text in ("I", "we")
    yours = not head.startswith(("I", "nobody", "she", "he ")) if head else subject.text == "you"
    if (who in ("me", "us") and mine) or (who == "you" and yours):
        who = "him"
    if clausal:
        said = _told_that(draw, base, who)
    else:
        thing = draw.say(TOLD[base])
        said = Said(f"{thing} to {who}", f"{who} {thing}")
    if head:
        form = Verb(base, "").ing if head.endswith(("mind ", "for ")) else base
        asks = head.startswith(("can", "could", "will", "would"))
        said = said.within(f"{head}{form} ", draw.one_of("|||, please| again") if not clausal else "")
        return draw.clause(said, "explain_to", base, subject, end="?" if asks else None, joinable=False)
    form, time = _telling(draw, subject, base)
    said = said.within(f"{subject.text} {form} ")
    return draw.clause(said, "explain_to", base, subject, time="" if clausal else time)


# -- adverbs between a verb and its object

_OFTEN = "never|never|always|usually|often|sometimes|rarely|hardly ever|also|seldom|almost never"
_WELL = (
    ("speak", "{lang}", "very well|well|fluently|badly|perfectly"),
    ("play", "{instrument}|{sport}|the {instrument}|chess", "very well|badly|beautifully|quite well"),
    ("like", "{food}|the {thing}|{poss} {thing}|this {thing}|{subject}|{sport}", "very much|a lot|so much"),
    ("love", "{poss} {kin}|the {thing}|{city}|{food}", "very much|so much"),
    ("enjoy", "the {event}|the {food}|the {thing}|{poss} holidays", "very much|a lot"),
    ("know", "{poss} {kin}|{name}|the {job}|this {building}|{city}", "very well|well|quite well"),
    ("need", "{poss} help|the {thing}|a {thing}", "badly|very much"),
    ("read", "the {thing}|the letter|the instructions", "carefully|quickly|slowly|again"),
    ("do", "the exercise|{poss} homework|the {thing}", "quickly|carefully|badly|very well"),
    ("close", "the {thing}|the door", "carefully|slowly|quietly"),
    ("clean", "the {thing}|the house", "well|quickly|carefully"),
    ("miss", "{poss} {kin}|{city}|{name}|{poss} {thing}", "very much|a lot|so much"),
    ("explain", "the {thing}|the problem|the rule", "clearly|very well|well"),
    ("finish", "the {thing}|{poss} work", "quickly|late"),
)


def often_late(draw: Draw) -> Clause:
    """My husband drinks never coffee. → My husband never drinks coffee."""
    subject, verb, often = draw.somebody(), draw.verb_to_negate(), draw.one_of(_OFTEN)
    while not verb.tail.startswith((" the ", " a ", " my ", " his ", " her ", " {")) and draw.chance(0.7):
        verb = draw.verb_to_negate()
    form = verb.past if draw.chance(0.3) else subject.present(verb.base)
    said = Said(f"{often} {form}", f"{form} {often}").within(f"{subject.text} ", verb.tail)
    return draw.clause(said, "adverb_order", verb.base, subject, joinable=False)


def well_between(draw: Draw) -> Clause:
    """She speaks very well German. → She speaks German very well."""
    subject = draw.somebody()
    base, objects, adverbs = draw.pick(_WELL)
    form, _ = verb_forms(draw, subject, base, base)
    while base in ("like", "love", "know", "need", "miss") and form.right.endswith("ing"):
        form, _ = verb_forms(draw, subject, base, base)
    what, how = draw.say(objects), draw.one_of(adverbs)
    said = form.followed_by(Said(f" {what} {how}", f" {how} {what}")).within(f"{subject.text} ")
    return draw.clause(said, "adverb_order", base, subject, joinable=False)


_EACH_OTHER = "see|know|meet|call|help|love|text|visit|hug|kiss|understand|miss|respect|hate"


def each_other(draw: Draw) -> Clause:
    """My cousins and I see us every summer. → My cousins and I see each other every summer."""
    who = draw.say(
        "we|my {kin} and I|{name} and I|my friends and I|the neighbours and I|my {kin} and I|we|we all"
    )
    subject = Subject(who, "we", 2, "we")
    base = draw.one_of(_EACH_OTHER)
    form, time = verb_forms(draw, subject, base, base)
    while form.right.endswith("ing"):
        form, time = verb_forms(draw, subject, base, base)
    wrong = draw.one_of("us|us|ourselves") if base in ("see", "call", "text", "visit") else "us"
    said = form.followed_by(Said(" each other", f" {wrong}")).within(f"{who} ")
    return draw.clause(
        said, "each_other", base, subject, time=time if draw.chance(0.6) else "", joinable=False
    )
