"""The explanations: a table of edits with both texts, what must not be claimed, no exceptions."""

# ruff: noqa: E501 (a row of a table reads better whole)
from __future__ import annotations

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from miniserve.english.edits import Sentence, find_edits, is_comparable
from miniserve.english.explain import FORM, MAX_CHARS, MAX_EDITS, STRUCTURE, explain, rules_applied
from miniserve.english.texts import TEXTS

# original, corrected, English, Spanish
EXPLAINED = [
    (
        "My dog like fish.",
        "My dog likes fish.",
        "*like* → *likes*: with *my dog* (third person singular) the verb takes *-s*",
        "*like* → *likes*: con *my dog* (tercera persona del singular) el verbo lleva *-s*",
    ),
    (
        "They works here.",
        "They work here.",
        "*works* → *work*: with *they* the verb takes no *-s*",
        "*works* → *work*: con *they* el verbo no lleva *-s*",
    ),
    (
        "The girl who live next door is nice.",
        "The girl who lives next door is nice.",
        "*live* → *lives*: third person singular (he, she, it): the verb takes *-s*",
        "*live* → *lives*: tercera persona del singular (he, she, it): el verbo lleva *-s*",
    ),
    (
        "Ana and Luis lives here.",
        "Ana and Luis live here.",
        "*lives* → *live*: plural subject: the verb takes no *-s*",
        "*lives* → *live*: sujeto en plural: el verbo no lleva *-s*",
    ),
    (
        "The children goes to bed.",
        "The children go to bed.",
        "*goes* → *go*: with *the children* the verb takes no *-s*",
        "*goes* → *go*: con *the children* el verbo no lleva *-s*",
    ),
    (
        "The boys who plays there are tall.",
        "The boys who play there are tall.",
        "*plays* → *play*: with *boys* the verb takes no *-s*",
        "*plays* → *play*: con *boys* el verbo no lleva *-s*",
    ),
    (
        "The box on the table belong to Eva.",
        "The box on the table belongs to Eva.",
        "*belong* → *belongs*: third person singular (he, she, it): the verb takes *-s*",
        "*belong* → *belongs*: tercera persona del singular (he, she, it): el verbo lleva *-s*",
    ),
    (
        "We was late.",
        "We were late.",
        "*was* → *were*: with *we*, the form of *be* is *were*",
        "*was* → *were*: con *we*, la forma de *be* es *were*",
    ),
    (
        "My keys is here.",
        "My keys are here.",
        "*is* → *are*: with *my keys*, the form of *be* is *are*",
        "*is* → *are*: con *my keys*, la forma de *be* es *are*",
    ),
    (
        "She have a car.",
        "She has a car.",
        "*have* → *has*: with *she*, the form of *have* is *has*",
        "*have* → *has*: con *she*, la forma de *have* es *has*",
    ),
    (
        "He don't know.",
        "He doesn't know.",
        "*don't* → *doesn't*: with *he*, the form of *do* is *doesn't*",
        "*don't* → *doesn't*: con *he*, la forma de *do* es *doesn't*",
    ),
    (
        "There is two cats.",
        "There are two cats.",
        "*is* → *are*: after *there*, the verb agrees with what follows",
        "*is* → *are*: después de *there*, el verbo concuerda con lo que sigue",
    ),
    (
        "Is your parents here?",
        "Are your parents here?",
        "*Is* → *Are*: the form of *be* agrees with the subject",
        "*Is* → *Are*: la forma de *be* concuerda con el sujeto",
    ),
    (
        "Yesterday I go home.",
        "Yesterday I went home.",
        "*go* → *went*: past simple, because of *yesterday* (*go* is irregular: *go, went, gone*)",
        "*go* → *went*: pasado simple, por *yesterday* (*go* es irregular: *go, went, gone*)",
    ),
    (
        "We visit Rome in 1998.",
        "We visited Rome in 1998.",
        "*visit* → *visited*: past simple, because of *in 1998*",
        "*visit* → *visited*: pasado simple, por *in 1998*",
    ),
    (
        "Last Friday he is ill.",
        "Last Friday he was ill.",
        "*is* → *was*: past of *be*, because of *last Friday*",
        "*is* → *was*: pasado de *be*, por *last Friday*",
    ),
    (
        "I was ill and I stay at home.",
        "I was ill and I stayed at home.",
        "*stay* → *stayed*: past simple, like *was* in the same sentence",
        "*stay* → *stayed*: pasado simple, como *was* en la misma frase",
    ),
    (
        "She buyed a hat.",
        "She bought a hat.",
        "*buyed* → *bought*: *buy* is irregular: *buy, bought, bought*",
        "*buyed* → *bought*: *buy* es irregular: *buy, bought, bought*",
    ),
    (
        "I stoped the car.",
        "I stopped the car.",
        "*stoped* → *stopped*: the spelling of the *-ed* form",
        "*stoped* → *stopped*: así se escribe la forma en *-ed*",
    ),
    (
        "He studys law.",
        "He studies law.",
        "*studys* → *studies*: the spelling of the *-s* form",
        "*studys* → *studies*: así se escribe la forma en *-s*",
    ),
    (
        "She is writting a book.",
        "She is writing a book.",
        "*writting* → *writing*: the spelling of the *-ing* form",
        "*writting* → *writing*: así se escribe la forma en *-ing*",
    ),
    (
        "I don't sleep last night.",
        "I didn't sleep last night.",
        "*don't* → *didn't*: past, so the auxiliary is *did*, because of *last night*",
        "*don't* → *didn't*: en pasado el auxiliar es *did*, por *last night*",
    ),
    (
        "When I was six I can swim.",
        "When I was six I could swim.",
        "*can* → *could*: *could* is the past of *can*, because of *when I was six*",
        "*can* → *could*: *could* es el pasado de *can*, por *when I was six*",
    ),
    ("I call Ana.", "I called Ana.", "*call* → *called*: past simple", "*call* → *called*: pasado simple"),
    (
        "Look! He runs.",
        "Look! He is running.",
        "*runs* → *is running*: present continuous, because of *Look!*",
        "*runs* → *is running*: presente continuo, por *Look!*",
    ),
    (
        "I study now.",
        "I am studying now.",
        "*study* → *am studying*: present continuous, because of *now*",
        "*study* → *am studying*: presente continuo, por *now*",
    ),
    (
        "They eating at the moment.",
        "They are eating at the moment.",
        "*eating* → *are eating*: the continuous needs *be* before *eating*, because of *at the moment*",
        "*eating* → *are eating*: el continuo necesita *be* delante de *eating*, por *at the moment*",
    ),
    (
        "She is cook right now.",
        "She is cooking right now.",
        "*cook* → *cooking*: after *is*, the *-ing* form: something in progress, because of *right now*",
        "*cook* → *cooking*: después de *is*, la forma en *-ing* para lo que está ocurriendo, por *right now*",
    ),
    (
        "He's eat.",
        "He's eating.",
        "*eat* → *eating*: after *'s*, the *-ing* form: something in progress",
        "*eat* → *eating*: después de *'s*, la forma en *-ing* para lo que está ocurriendo",
    ),
    (
        "I am going to school every day.",
        "I go to school every day.",
        "*am going* → *go*: present simple, because of *every day*",
        "*am going* → *go*: presente simple, por *every day*",
    ),
    (
        "I ate rice every day.",
        "I eat rice every day.",
        "*ate* → *eat*: present simple, because of *every day*",
        "*ate* → *eat*: presente simple, por *every day*",
    ),
    (
        "I am knowing her.",
        "I know her.",
        "*am knowing* → *know*: *know* is a state, not an action: no continuous",
        "*am knowing* → *know*: *know* expresa un estado, no una acción: no va en continuo",
    ),
    (
        "She very tall.",
        "She is very tall.",
        "*very* → *is very*: the sentence needs the verb *be*",
        "*very* → *is very*: a la frase le falta el verbo *be*",
    ),
    (
        "He has ate my cake.",
        "He has eaten my cake.",
        "*ate* → *eaten*: after *has*, the past participle (*eat* is irregular: *eat, ate, eaten*)",
        "*ate* → *eaten*: después de *has* va el participio (*eat* es irregular: *eat, ate, eaten*)",
    ),
    (
        "I know her since 2001.",
        "I have known her since 2001.",
        "*know* → *have known*: present perfect, because of *since 2001*",
        "*know* → *have known*: *present perfect*, por *since 2001*",
    ),
    (
        "You ever been to Cuba?",
        "Have you ever been to Cuba?",
        "*You* → *Have you*: the present perfect needs *have* before the participle, because of *ever*",
        "*You* → *Have you*: el *present perfect* necesita *have* delante del participio, por *ever*",
    ),
    (
        "I have seen him yesterday.",
        "I saw him yesterday.",
        "*have seen* → *saw*: past simple, not present perfect: *yesterday* is a finished time",
        "*have seen* → *saw*: pasado simple, no *present perfect*: *yesterday* es un tiempo terminado",
    ),
    (
        "When have you sold it?",
        "When did you sell it?",
        "*have you sold* → *did you sell*: past simple, not present perfect: *when* asks for a finished time",
        "*have you sold* → *did you sell*: pasado simple, no *present perfect*: *when* pregunta por un momento terminado",
    ),
    (
        "Tomorrow I call you.",
        "Tomorrow I will call you.",
        "*call* → *will call*: future with *will*, because of *tomorrow*",
        "*call* → *will call*: futuro con *will*, por *tomorrow*",
    ),
    (
        "I am going visit them.",
        "I am going to visit them.",
        "*visit* → *to visit*: *be going to* + base form: a future plan",
        "*visit* → *to visit*: *be going to* + infinitivo: un plan de futuro",
    ),
    (
        "They going to buy a boat.",
        "They are going to buy a boat.",
        "*going* → *are going*: *be going to* needs its *be*",
        "*going* → *are going*: *be going to* necesita el verbo *be*",
    ),
    (
        "If it will rain, I stay.",
        "If it rains, I stay.",
        "*will rain* → *rains*: after *if*, the present speaks of the future, without *will*",
        "*will rain* → *rains*: después de *if* el futuro se dice en presente, sin *will*",
    ),
    (
        "He will can come.",
        "He will be able to come.",
        "*can* → *be able to*: *will* cannot go with *can*; *can* becomes *be able to*",
        "*can* → *be able to*: *will* no se combina con *can*; *can* pasa a *be able to*",
    ),
    (
        "She can sings.",
        "She can sing.",
        "*sings* → *sing*: after *can*, the base form",
        "*sings* → *sing*: después de *can* va el infinitivo sin *to*",
    ),
    (
        "I must to go.",
        "I must go.",
        "*to go* → *go*: after *must*, the base form without *to*",
        "*to go* → *go*: después de *must* va el infinitivo sin *to*",
    ),
    (
        "He cans cook.",
        "He can cook.",
        "*cans* → *can*: *can* never takes *-s*",
        "*cans* → *can*: *can* nunca lleva *-s*",
    ),
    (
        "They didn't to pay.",
        "They didn't pay.",
        "*to pay* → *pay*: after *didn't*, the base form without *to*",
        "*to pay* → *pay*: después de *didn't* va el infinitivo sin *to*",
    ),
    (
        "We didn't saw it.",
        "We didn't see it.",
        "*saw* → *see*: after *didn't*, the base form: *didn't* already shows the tense and the person",
        "*saw* → *see*: después de *didn't* va el infinitivo sin *to*: *didn't* ya indica el tiempo y la persona",
    ),
    (
        "Does he likes it?",
        "Does he like it?",
        "*likes* → *like*: after *does*, the base form: *does* already shows the tense and the person",
        "*likes* → *like*: después de *does* va el infinitivo sin *to*: *does* ya indica el tiempo y la persona",
    ),
    (
        "I want to sees it.",
        "I want to see it.",
        "*sees* → *see*: after *to*, the base form",
        "*sees* → *see*: después de *to* va el infinitivo",
    ),
    (
        "Let me to try.",
        "Let me try.",
        "*to try* → *try*: after *let* + a person or thing, the base form without *to*",
        "*to try* → *try*: después de *let* + persona o cosa va el infinitivo sin *to*",
    ),
    (
        "I want sleep.",
        "I want to sleep.",
        "*sleep* → *to sleep*: *want* takes *to* + base form",
        "*sleep* → *to sleep*: después de *want* va *to* + infinitivo",
    ),
    (
        "I would like eat.",
        "I would like to eat.",
        "*eat* → *to eat*: *would like* takes *to* + base form",
        "*eat* → *to eat*: después de *would like* va *to* + infinitivo",
    ),
    (
        "She asked me wait.",
        "She asked me to wait.",
        "*wait* → *to wait*: *asked* takes *to* + base form",
        "*wait* → *to wait*: después de *asked* va *to* + infinitivo",
    ),
    (
        "He enjoys to sing.",
        "He enjoys singing.",
        "*to sing* → *singing*: after *enjoys*, the *-ing* form",
        "*to sing* → *singing*: después de *enjoys* va la forma en *-ing*",
    ),
    (
        "Thank you for come.",
        "Thank you for coming.",
        "*come* → *coming*: after the preposition *for*, the *-ing* form",
        "*come* → *coming*: después de la preposición *for* va la forma en *-ing*",
    ),
    (
        "Where you live?",
        "Where do you live?",
        "*you* → *do you*: a question with this verb needs *do* before the subject",
        "*you* → *do you*: la pregunta con este verbo necesita *do* delante del sujeto",
    ),
    (
        "What time the shop opens?",
        "What time does the shop open?",
        "*the shop opens* → *does the shop open*: a question with this verb needs *does* before the subject",
        "*the shop opens* → *does the shop open*: la pregunta con este verbo necesita *does* delante del sujeto",
    ),
    (
        "What she is eating?",
        "What is she eating?",
        "*she is* → *is she*: in a question *is* goes before the subject",
        "*she is* → *is she*: en una pregunta *is* va delante del sujeto",
    ),
    (
        "Do you know where does he work?",
        "Do you know where he works?",
        "*does he work* → *he works*: inside another sentence a question keeps the normal order: subject, then verb",
        "*does he work* → *he works*: una pregunta dentro de otra frase mantiene el orden normal: sujeto y luego verbo",
    ),
    (
        "Who did broke it?",
        "Who broke it?",
        "*did broke* → *broke*: *who* is the subject, so the question needs no *do*",
        "*did broke* → *broke*: *who* es el sujeto, así que la pregunta no lleva *do*",
    ),
    (
        "Do you can swim?",
        "Can you swim?",
        "*Do you can* → *Can you*: *can* makes negatives and questions by itself, without *do*",
        "*Do you can* → *Can you*: *can* forma la negación y la pregunta por sí solo, sin *do*",
    ),
    (
        "Are you like tea?",
        "Do you like tea?",
        "*Are* → *Do*: with this verb the auxiliary is *do*, not *be*",
        "*Are* → *Do*: con este verbo el auxiliar es *do*, no *be*",
    ),
    (
        "I not like it.",
        "I don't like it.",
        "*not* → *don't*: the negative of this verb needs *don't*",
        "*not* → *don't*: este verbo se niega con *don't*",
    ),
    (
        "You not should go.",
        "You should not go.",
        "*not should* → *should not*: *not* goes after *should*",
        "*not should* → *should not*: *not* va después de *should*",
    ),
    (
        "I don't never lie.",
        "I never lie.",
        "*don't never* → *never*: *never* is already negative: one negative is enough",
        "*don't never* → *never*: *never* ya es negativo: en inglés basta una negación",
    ),
    (
        "I don't want nothing.",
        "I don't want anything.",
        "*nothing* → *anything*: *don't* is already negative: one negative is enough",
        "*nothing* → *anything*: *don't* ya es negativo: en inglés basta una negación",
    ),
    (
        "I was miss the bus.",
        "I missed the bus.",
        "*was miss* → *missed*: *miss* is already the verb: no *be* before it here",
        "*was miss* → *missed*: *miss* ya es el verbo: aquí no lleva *be* delante",
    ),
    (
        "I have 20 years.",
        "I am 20 years old.",
        "*have 20 years* → *am 20 years old*: in English, age goes with *be*, not with *have*",
        "*have 20 years* → *am 20 years old*: en inglés la edad va con *be*, no con *have*",
    ),
    (
        "He has hungry.",
        "He is hungry.",
        "*has* → *is*: *hungry* is an adjective in English: it goes with *be*, not with *have*",
        "*has* → *is*: *hungry* es un adjetivo en inglés: va con *be*, no con *have*",
    ),
    (
        "I am agree.",
        "I agree.",
        "*am agree* → *agree*: *agree* is a verb in English, so it takes no *be*",
        "*am agree* → *agree*: *agree* es un verbo en inglés («estar de acuerdo»): no lleva *be*",
    ),
    (
        "I born in Lima.",
        "I was born in Lima.",
        "*born* → *was born*: *was/were born*: in English it is a passive",
        "*born* → *was born*: *was/were born*: en inglés «nacer» va en pasiva",
    ),
    (
        "The window was broke.",
        "The window was broken.",
        "*broke* → *broken*: after *was*, the past participle (*break* is irregular: *break, broke, broken*)",
        "*broke* → *broken*: después de *was* va el participio (*break* es irregular: *break, broke, broken*)",
    ),
    (
        "Is raining.",
        "It is raining.",
        "*Is* → *It is*: an English verb needs its subject, here *it*",
        "*Is* → *It is*: el verbo inglés necesita su sujeto, aquí *it*",
    ),
    (
        "Are many people here.",
        "There are many people here.",
        "*Are* → *There are*: *there* + *be* says that something exists",
        "*Are* → *There are*: para decir «hay» se usa *there* + *be*",
    ),
    (
        "She want buy milk.",
        "She wants to buy milk.",
        "*want* → *wants*: with *she* (third person singular) the verb takes *-s*; *buy* → *to buy*: *wants* takes *to* + base form",
        "*want* → *wants*: con *she* (tercera persona del singular) el verbo lleva *-s*; *buy* → *to buy*: después de *wants* va *to* + infinitivo",
    ),
    ("My cousin has two cat.", "My cousin has two cats.", "*cat* → *cats*", "*cat* → *cats*"),
    ("If I was you, I'd go.", "If I were you, I'd go.", "*was* → *were*", "*was* → *were*"),
    ("I am boring.", "I am bored.", "*boring* → *bored*", "*boring* → *bored*"),
    (
        "We going to Madrid.",
        "We are going to Madrid.",
        "*going* → *are going*: the continuous needs *be* before *going*",
        "*going* → *are going*: el continuo necesita *be* delante de *going*",
    ),
    (
        "I gave to her it.",
        "I gave it to her.",
        "*to* → *it to*; *her it* → *her*",
        "*to* → *it to*; *her it* → *her*",
    ),
]

RULES = {key for key, _ in STRUCTURE + FORM}


@pytest.mark.parametrize(("original", "corrected", "english", "spanish"), EXPLAINED)
def test_says_what_changed_and_why(original: str, corrected: str, english: str, spanish: str) -> None:
    assert explain(original, corrected, "en") == english
    assert explain(original, corrected, "es") == spanish


def test_every_rule_has_its_case() -> None:
    applied = {key for original, corrected, *_ in EXPLAINED for key in rules_applied(original, corrected)}
    assert applied - {""} == RULES


def test_every_rule_has_both_languages() -> None:
    assert set(TEXTS) >= RULES
    for english, spanish in TEXTS.values():
        assert english
        assert spanish
        assert _slots(english) == _slots(spanish)


def test_no_text_without_a_use() -> None:
    others = {"unchanged", "layout", "long", "because", "like", "irregular"}
    assert set(TEXTS) == RULES | others


def _slots(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize(
    ("original", "corrected", "claim"),
    [
        # an agreement that is none: subjunctive, noun, contraction
        ("If I was rich, I'd travel.", "If I were rich, I'd travel.", "with"),
        ("She likes red apple.", "She likes red apples.", "third person"),
        ("I saw two dog.", "I saw two dogs.", "third person"),
        ("I'm here.", "I am here.", "form of"),
        ("It's nice.", "It is nice.", "form of"),
        # a subject that is an object
        ("I call you times three.", "I call you time three.", "with *you*"),
        ("I like very much.", "I like it very much.", "subject"),
        # past perfect, and words that only look like a past
        ("I planned to go before he came.", "I had planned to go before he came.", "present perfect"),
        ("We nes milk.", "We need milk.", "past"),
        ("He was quite annoys.", "He was quite annoyed.", "past simple"),
        # *going to* a place is no plan, and needs no base form
        ("We are going Madrid.", "We are going to Madrid.", "plan"),
        ("Are you going the park?", "Are you going to the park?", "plan"),
        # the modal of another clause
        (
            "You said you can swim and they likes it.",
            "You said you can swim and they like it.",
            "after *can*",
        ),
        ("Do you think they likes it?", "Do you think they like it?", "after *do*"),
        # a time that belongs to another clause, or is not over
        (
            "He lives here because he work last year.",
            "He lived here because he worked last year.",
            "*lived*: past simple, b",
        ),
        ("I work here since last year.", "I have worked here since last year.", "past simple"),
        ("He work here since last May.", "He worked here since last May.", "because"),
        # *do* that is a verb
        ("Do you want to it?", "Do you want to do it?", "question"),
        # *will* of the main clause
        ("If it rains I will go home.", "If it rains I go home.", "after *if*"),
    ],
)
def test_claims_no_false_reason(original: str, corrected: str, claim: str) -> None:
    assert claim not in explain(original, corrected, "en")


@pytest.mark.parametrize(
    ("original", "corrected"),
    [
        ("Where you live and what you do?", "Where do you live and what do you do?"),
        ("Where you live what you do?", "Where do you live what do you do?"),
        ("I not eat and not drink.", "I don't eat and don't drink."),
    ],
)
def test_two_of_a_kind_are_two_lines(original: str, corrected: str) -> None:
    assert explain(original, corrected, "en").count(" → ") == 2


def test_two_unlike_texts_are_one_edit() -> None:
    assert len(find_edits(Sentence.of("go see " * 8), Sentence.of("went saw " * 8))) == 1
    assert len(find_edits(Sentence.of("go see"), Sentence.of("went saw"))) == 2


def test_only_what_the_letters_look_like() -> None:
    assert explain("i am here", "I am  here", "en") == TEXTS["layout"][0]
    assert explain("I don\u2019t know", "I don't know", "es") == TEXTS["layout"][1]


@pytest.mark.parametrize("lang", ["es", "ES", "es-MX", "es_ES"])
def test_spanish_by_its_tags(lang: str) -> None:
    assert explain("Hello.", "Hello.", lang) == "Correcto: no hay nada que cambiar."


@pytest.mark.parametrize("lang", ["en", "en-GB", "de", "", "est"])
def test_english_for_all_others(lang: str) -> None:
    assert explain("Hello.", "Hello.", lang) == "Correct: nothing to change."


def test_too_many_edits_are_not_listed() -> None:
    words = [chr(ord("a") + k) * 3 for k in range(2 * MAX_EDITS + 2)]
    wrong = [word + "x" if k % 2 else word for k, word in enumerate(words)]
    assert explain(" ".join(wrong), " ".join(words), "en") == TEXTS["long"][0]
    assert explain(" ".join(wrong[2:]), " ".join(words[2:]), "en").count(" → ") == MAX_EDITS


def test_a_long_quote_is_cut() -> None:
    assert len(explain("a" * 500, "b" * 500, "en")) < 200


@pytest.mark.parametrize(
    ("original", "corrected"),
    [("a " * MAX_CHARS, "b " * MAX_CHARS), ("." * 500, ".!" * 250), ("in " * 160, "in on " * 80)],
)
def test_what_would_take_long_is_not_compared(original: str, corrected: str) -> None:
    assert explain(original, corrected, "en") == TEXTS["long"][0]


def test_the_work_of_a_comparison_is_bounded() -> None:
    text = " ".join(f"word{k} the" for k in range(30))
    assert is_comparable(Sentence.of(text), Sentence.of(text))
    assert not is_comparable(Sentence.of("the " * 40), Sentence.of("the " * 40))


# Arbitrary text seldom meets a rule, so most words come from those that the rules look at.
_WORDS = st.sampled_from(
    "I he they my dog dogs is are was 's 'm isn't do does don't didn't have has had go goes went gone goed going to "
    "can can't will 'll not no never like likes liking hungry 20 years old agree born there who what if when and , . "
    "? ! Look now yesterday last year ago since 2010 tomorrow every day for it {x} * \u2019s".split()
)
_SENTENCES = st.lists(_WORDS, max_size=14).map(" ".join)


@settings(deadline=None)
@given(st.text(max_size=60) | _SENTENCES, st.text(max_size=60) | _SENTENCES, st.sampled_from(["en", "es"]))
def test_never_raises_and_stays_short(original: str, corrected: str, lang: str) -> None:
    text = explain(original, corrected, lang)
    assert 0 < len(text) < 4000
    assert "\n" not in text


@settings(deadline=None)
@given(_SENTENCES, _SENTENCES)
def test_edits_rebuild_the_correction(original: str, corrected: str) -> None:
    before, after = Sentence.of(original), Sentence.of(corrected)
    rebuilt, done = [], 0
    for edit in find_edits(before, after):
        rebuilt += [*before.keys[done : edit.i1], *edit.new]
        done = edit.i2
    assert (*rebuilt, *before.keys[done:]) == after.keys
