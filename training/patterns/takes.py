"""What a verb takes: the preposition that it has in English, or none, where Spanish has another.

depend on (not *of*) · discuss (not *discuss about*) · know somebody (not *know to somebody*)
"""

from __future__ import annotations

from typing import NamedTuple

from training.clauses import Clause, Draw, Said
from training.conjugated import verb_forms
from training.lexicon import STATIVE
from training.patterns.infinitives import ALSO_NOUNS

_PERSON = "{person}|{person}|{poss} {kin}|the {job}|her|him|us|them|{name}"
_TOPIC = (
    "the {thing}|the plan|the problem|politics|money|the price|{poss} future|the {adj} {thing}|everything|it"
    "|the {event}|{poss} holidays|the weather|the {things}|{subject}|religion|the new rules|{poss} salary"
)
_PLACE = "the {building}|the {adj} {building}|the station|the airport|the hotel|{poss} office|school"
_ROOM = "the {building}|the room|the kitchen|{poss} office|the classroom|the house|the shop|the {building}"
_EVENT = "the {event}|a {event}|the meeting|a conference|the wedding|{poss} classes|the lecture|a workshop"


class Row(NamedTuple):
    """Verbs with the preposition they take ("" for none), the wrong ones, and what may follow."""

    verbs: str
    right: str
    wrong: str
    tails: str


ROWS = (
    # Another preposition, or one where Spanish has none.
    Row("depend", "on", "of|of|from|in", "{person}|the weather|the {thing}|the price|the day|it"),
    Row("listen", "to", "|", "{person}|music|the radio|{poss} {kin}|a podcast|this song|me|us"),
    Row("wait", "for", "|", "{person}|the bus|{poss} {kin}|an answer|me|us|the results|a taxi"),
    Row("look", "at", "|", "this picture|me|the screen|the map|the stars|the {animals}|these photos"),
    Row("look", "for", "|", "a job|{poss} keys|a flat|a present|{poss} glasses|a parking space"),
    Row("think", "about", "in", "{person}|{poss} {kin}|the future|it|me|you|{poss} children"),
    Row("think", "of", "in", "a solution|something else|the consequences|a name|an excuse"),
    Row("dream", "about", "with", "{person}|{poss} {kin}|the sea|a {animal}|you|the exam|a big house"),
    Row("arrive", "at", "to", _PLACE),
    Row("arrive", "in", "to", "{city}|{city}|{city}|the village|the city centre|my country"),
    Row("laugh", "at", "of", _PERSON + "|{poss} jokes"),
    Row("belong", "to", "|of", _PERSON + "|the {building}"),
    Row("reply|respond", "to", "|", "the email|{poss} message|my question|{poss} letters|the advert"),
    Row("ask", "for", "|", "the bill|some {drink}|more time|help|a discount|the menu|advice|a refund"),
    Row("pay", "for", "|", "the tickets|dinner|the drinks|the meal|the coffee|the taxi|{poss} ticket"),
    Row("search", "for", "|", "{poss} keys|information|{poss} passport|a solution|{poss} glasses"),
    Row("apply", "for", "to||", "the job|a visa|a scholarship|a loan|this position|a grant|the post"),
    Row("vote", "for", "to", "{name}|this party|her|the Greens|the other candidate|him|my {kin}"),
    Row("prepare|study|train", "for", "to", "the exam|the race|{poss} exams|the interview|the match"),
    Row("care", "about", "of", "money|{poss} friends|{person}|the environment|{poss} health"),
    Row("worry", "about", "of", "money|{person}|the exam|{poss} {kin}|everything|the future"),
    Row("complain", "about", "for|of", "the noise|the {food}|everything|{poss} boss|the price|the service"),
    Row("rely", "on", "in|of", _PERSON + "|it|this {thing}"),
    Row("concentrate|focus", "on", "in", "{poss} work|{poss} studies|the road|the details|one thing"),
    Row("comment", "on", "|", "the news|the results|{poss} photos|the article|the situation"),
    Row("spend all {poss} money|spend a lot|spend too much", "on", "in", "clothes|shoes|games|books|food"),
    Row("spend {num} euros|spend a fortune", "on", "in", "a {thing}|clothes|a new {thing}|presents|sweets"),
    Row("consist", "of", "in|on", "{num} {things}|three parts|two exams|{num} chapters|five people"),
    Row("smell|taste", "of", "to", "{food}|{drink}|garlic|fish|smoke|lemon|paint|flowers"),
    Row("suffer", "from", "of", "headaches|stress|insomnia|a rare illness|an allergy|asthma|back pain"),
    Row("escape|recover", "from", "of", "prison|the {building}|the operation|the fire|his illness|it"),
    Row("protect me|protect us|protect them", "from", "of", "the sun|the rain|the cold|danger|the {animals}"),
    Row("borrow {num} euros|borrow money|borrow a {thing}", "from", "to", "{poss} {kin}|{name}|the bank|him"),
    Row("believe", "in", "on", "ghosts|God|{person}|love|magic|{name}|herself"),
    Row("invest", "in", "on", "the company|{poss} education|shares|a {building}|new {things}"),
    Row("participate", "in", "to", "the {event}|a {event}|the race|the meeting|a competition"),
    Row("agree", "with", "to", "you|him|her|them|me|us"),
    Row("fall in love", "with", "of", _PERSON + "|this {city}|the {adj} {thing}"),
    Row("apologise", "for", "by", "the delay|the noise|{poss} mistake|my English|the {thing}"),
    Row("apologise", "to", "", _PERSON),
    Row("thank {person}", "for", "by", "the present|{poss} help|everything|{poss} support|the invitation"),
    Row("congratulate {person}", "on", "by", "{poss} new job|the results|{poss} success|the prize"),
    Row("blame me|blame him|blame us|blame {name}", "for", "of", "the accident|everything|the delay|it"),
    Row("get used", "to", "with", "it|the noise|the cold|{poss} new job|the {food}|the weather"),
    Row("get married", "to", "with", "a {job}|{name}|{poss} {kin}|an old friend|a Spaniard|him|her"),
    # None, where Spanish has one.
    Row("discuss", "", "about", _TOPIC),
    Row("enter", "", "in|to", _ROOM),
    Row("marry", "", "with|with|to", "a {job}|{name}|{poss} {kin}|him|her|an old friend|a Spaniard"),
    Row("enjoy", "", "of", "the {event}|the {food}|{poss} holidays|the {adj} {thing}|life|the view|it"),
    Row("phone|contact|visit|help", "", "to", _PERSON),
    Row("contact", "", "with", _PERSON),
    Row("answer", "", "to", "the phone|{poss} email|my question|the letter|{poss} message"),
    Row("attend", "", "to|at", _EVENT),
    Row("approach|reach", "", "to", "the station|the village|the top|the city|the house|the end"),
    Row("affect", "", "to", _PERSON + "|{poss} health|the economy|everybody|{poss} work|the environment"),
    Row("lack", "", "of", "confidence|experience|money|imagination|time|patience"),
    Row("need", "", "of", "a {thing}|some {food}|{poss} help|more time|money|a holiday"),
    Row("resist|obey|oppose", "", "to", "the rules|the plan|the temptation|{poss} orders|the change|it"),
    Row("regret|remember|forget|doubt", "", "of", "it|{poss} words|the {event}|{poss} {thing}|that"),
    Row("realise", "", "of", "{poss} mistake|the problem|the danger|the difference|it|that"),
    Row("mention", "", "about", "the {thing}|it|{poss} {thing}|the price|the {event}|him"),
    Row("play", "", "to", "football|tennis|cards|chess|basketball|video games|rugby|volleyball|golf"),
    # The Spanish personal *a*.
    Row("meet|know|visit|help|ask|invite|love|hate|miss|kiss|hug", "", "to", _PERSON),
    Row("understand|follow|forget|find|hear|watch|thank|tell|meet|know", "", "to", _PERSON),
    Row("accompany|congratulate|admire|miss|ask|help|love", "", "to", _PERSON),
    # *home*, *here* and *abroad* take no *to*.
    Row("go|come|get|return|walk|drive|arrive|run", "", "to", "home|home|home|home late|home early"),
    Row("go|travel|move", "", "to", "abroad|there|downtown|upstairs|overseas|inside"),
    Row("come|get", "", "to", "here|there|home|inside|downstairs|back here"),
)
_NOT_CONTINUOUS = STATIVE | set(
    (
        "consist belong depend lack realise regret doubt smell taste affect care trust admire believe reach "
        "resist oppose forget rely"
    ).split()
)

_ASKING = (
    "can you |could you |please |don't |you must |I'd like to |let's |did {name} |why do you |would you "
    "|we need to |I want to |do you |remember to |I hope to |it's important to |it isn't easy to "
)
_ASKS = ("can", "could", "did", "why", "do you", "would")

# With what stands between the verb and its -ing form, rightly and wrongly.
_DOING = (
    ("think", "of|about", "to|in"),
    ("dream", "of|about", "with"),
    ("insist", "on", "to|in|in"),
    ("succeed", "in", "to|on"),
    ("apologise", "for", "for"),
    ("look forward", "to", "for"),
    ("worry", "about", "of"),
    ("complain", "about", "of"),
    ("talk", "about", "of|on"),
    ("get used", "to", "with"),
    ("concentrate", "on", "in"),
    ("prevent {person}", "from", "to|of"),
    ("stop {person}", "from", "of"),
    ("accuse {person}", "of", "to"),
    ("congratulate {person}", "on", "to"),
    ("forgive {person}", "for", "to"),
    ("thank {person}", "for", "to"),
    ("blame {person}", "for", "to|of"),
    ("have problems", "", "for"),
    ("have trouble", "", "to|for"),
    ("have difficulty", "", "to|for"),
    ("have fun", "", "to"),
    ("spend the day", "", "to"),
    ("waste {poss} time", "", "to"),
)


def _said_with(draw: Draw, verb: str, links: Said, tail: str, kind: str) -> Clause:
    """The verb in any form, with what joins it to its `tail` rightly and wrongly."""
    subject = draw.somebody()
    head, _, rest = draw.fill(verb).partition(" ")
    joint = Said(*(" ".join((rest, one)).strip() for one in links))
    joint = Said(*(f" {one} " if one else " " for one in joint)) if tail else joint.within(" ")
    if draw.chance(0.3):
        opening = draw.say(_ASKING)
        said = Said(head, head).followed_by(joint).within(opening, tail)
        end = "?" if opening.startswith(_ASKS) else None
        return draw.clause(said, kind, head, subject, end=end, joinable=False)
    form, time = verb_forms(draw, subject, head, head)
    while head in _NOT_CONTINUOUS and form.right.endswith("ing"):
        form, time = verb_forms(draw, subject, head, head)
    said = form.followed_by(joint).within(f"{subject.text} ", tail)
    return draw.clause(said, kind, head, subject, time=time if draw.chance(0.4) else "", joinable=False)


def taken(draw: Draw) -> Clause:
    """It depends of the weather. → It depends on the weather."""
    row = draw.pick(ROWS)
    links = Said(row.right, draw.one_of(row.wrong))
    return _said_with(draw, draw.one_of(row.verbs), links, draw.say(row.tails), "preposition")


def doing(draw: Draw) -> Clause:
    """She insisted to pay. → She insisted on paying."""
    head, rights, wrongs = draw.pick(_DOING)
    verb = draw.verb()
    while verb.base in ALSO_NOUNS:
        verb = draw.verb()
    right, wrong = draw.one_of(rights), draw.one_of(wrongs)
    ways = [f"{wrong} {verb.base}", f"{right} {verb.base}"]
    if right not in ("", "to"):
        ways.append(f"{right} to {verb.base}")
    if wrong not in ("", "to"):
        ways.append(f"{wrong} {verb.ing}")
    links = Said(f"{right} {verb.ing}".strip(), draw.pick(ways).strip())
    return _said_with(draw, head, links, verb.tail.strip(), "infinitive")
