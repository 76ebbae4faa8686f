"""The explanations: a table of edits with both texts, what must not be claimed, no exceptions."""

# ruff: noqa: E501 (a row of a table reads better whole)
from __future__ import annotations

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from miniserve.english import explain as explaining
from miniserve.english.edits import Edit, Sentence, find_edits, is_comparable
from miniserve.english.explain import MAX_CHARS, MAX_EDITS, explain, rules_applied
from miniserve.english.grammar import Slots
from miniserve.english.guard import standing
from miniserve.english.rules import FORM, STRUCTURE
from miniserve.english.rules.frames import TABLES
from miniserve.english.rules.frames.notation import read
from miniserve.english.rules.rule import Predicate
from miniserve.english.sentences import spans
from miniserve.english.texts import TEXTS
from tests.miniserve.english.standing import stands

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
        "*live* → *lives*: third person singular (*he, she, it*): the verb takes *-s*",
        "*live* → *lives*: tercera persona del singular (*he, she, it*): el verbo lleva *-s*",
    ),
    (
        "Ana and Luis lives here.",
        "Ana and Luis live here.",
        "*lives* → *live*: with *Ana and Luis* the verb takes no *-s*",
        "*lives* → *live*: con *Ana and Luis* el verbo no lleva *-s*",
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
        "*belong* → *belongs*: with *the box on the table* (third person singular) the verb takes *-s*",
        "*belong* → *belongs*: con *the box on the table* (tercera persona del singular) el verbo lleva *-s*",
    ),
    (
        "We was late.",
        "We were late.",
        "*was* → *were*: *were* goes with *we*",
        "*was* → *were*: con *we* va *were*",
    ),
    (
        "My keys is here.",
        "My keys are here.",
        "*is* → *are*: *are* goes with *my keys*",
        "*is* → *are*: con *my keys* va *are*",
    ),
    (
        "She have a car.",
        "She has a car.",
        "*have* → *has*: *has* goes with *she*",
        "*have* → *has*: con *she* va *has*",
    ),
    (
        "He don't know.",
        "He doesn't know.",
        "*don't* → *doesn't*: *doesn't* goes with *he*",
        "*don't* → *doesn't*: con *he* va *doesn't*",
    ),
    (
        "There is two cats.",
        "There are two cats.",
        "*is* → *are*: after *there*, *be* agrees with what follows: *there is one*, *there are two*",
        "*is* → *are*: después de *there*, *be* concuerda con lo que sigue: *there is one*, *there are two* («hay» no cambia)",
    ),
    (
        "Is your parents here?",
        "Are your parents here?",
        "*Is* → *Are*: the form of *be* agrees with its subject",
        "*Is* → *Are*: la forma de *be* concuerda con su sujeto",
    ),
    (
        "Yesterday I go home.",
        "Yesterday I went home.",
        "*go* → *went*: past simple, because of *yesterday* (*go* is irregular: *go, went, gone*)",
        "*go* → *went*: *past simple*, por *yesterday* (*go* es irregular: *go, went, gone*)",
    ),
    (
        "We visit Rome in 1998.",
        "We visited Rome in 1998.",
        "*visit* → *visited*: past simple, because of *in 1998*",
        "*visit* → *visited*: *past simple*, por *in 1998*",
    ),
    (
        "Last Friday he is ill.",
        "Last Friday he was ill.",
        "*is* → *was*: past simple of *be*, because of *last Friday*",
        "*is* → *was*: *past simple* de *be*, por *last Friday*",
    ),
    (
        "I was ill and I stay at home.",
        "I was ill and I stayed at home.",
        "*stay* → *stayed*: past simple, like *was* in the same sentence",
        "*stay* → *stayed*: *past simple*, como *was* en la misma frase",
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
        "*stoped* → *stopped*: this is how the *-ed* form is spelt",
        "*stoped* → *stopped*: así se escribe la forma en *-ed*",
    ),
    (
        "He studys law.",
        "He studies law.",
        "*studys* → *studies*: this is how the *-s* form is spelt",
        "*studys* → *studies*: así se escribe la forma en *-s*",
    ),
    (
        "She is writting a book.",
        "She is writing a book.",
        "*writting* → *writing*: this is how the *-ing* form is spelt",
        "*writting* → *writing*: así se escribe la forma en *-ing*",
    ),
    (
        "I don't sleep last night.",
        "I didn't sleep last night.",
        "*don't* → *didn't*: past simple, because of *last night*: questions and negatives are made with *did*",
        "*don't* → *didn't*: *past simple*, por *last night*: preguntas y negaciones se forman con *did*",
    ),
    (
        "When I was six I can swim.",
        "When I was six I could swim.",
        "*can* → *could*: past, because of *when I was six*: the past of *can* is *could*",
        "*can* → *could*: pasado, por *when I was six*: el pasado de *can* es *could*",
    ),
    (
        "Look! He runs.",
        "Look! He is running.",
        "*runs* → *is running*: present continuous, for what is happening as you speak (*Look!*)",
        "*runs* → *is running*: *present continuous*, para lo que está ocurriendo mientras hablas (*Look!*)",
    ),
    (
        "I study now.",
        "I am studying now.",
        "*study* → *am studying*: present continuous, for what is happening as you speak (*now*)",
        "*study* → *am studying*: *present continuous*, para lo que está ocurriendo mientras hablas (*now*)",
    ),
    (
        "They eating at the moment.",
        "They are eating at the moment.",
        "*eating* → *are eating*: *eating* cannot be the verb on its own: the continuous is *be* + *-ing*",
        "*eating* → *are eating*: *eating* no puede ser el verbo por sí solo: la forma continua es *be* + *-ing*",
    ),
    (
        "She is cook right now.",
        "She is cooking right now.",
        "*cook* → *cooking*: the continuous is *be* + *-ing*: *is cooking*",
        "*cook* → *cooking*: la forma continua es *be* + *-ing*: *is cooking*",
    ),
    (
        "He's eat.",
        "He's eating.",
        "*eat* → *eating*: the continuous is *be* + *-ing*: *is eating*",
        "*eat* → *eating*: la forma continua es *be* + *-ing*: *is eating*",
    ),
    (
        "I am going to school every day.",
        "I go to school every day.",
        "*am going* → *go*: present simple, because of *every day*",
        "*am going* → *go*: *present simple*, por *every day*",
    ),
    (
        "I am knowing her.",
        "I know her.",
        "*am knowing* → *know*: here *know* is a state, not an action: no continuous",
        "*am knowing* → *know*: aquí *know* expresa un estado, no una acción: no va en forma continua",
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
        "*know* → *have known*: present perfect: it began in the past and is still true (*since 2001*); Spanish uses the present here",
        "*know* → *have known*: *present perfect*: empezó en el pasado y sigue siendo así (*since 2001*), aunque en español se diga en presente",
    ),
    (
        "You ever been to Cuba?",
        "Have you ever been to Cuba?",
        "*You* → *Have you*: present perfect, because of *ever*: *have* + past participle",
        "*You* → *Have you*: *present perfect*, por *ever*: *have* + participio",
    ),
    (
        "I have seen him yesterday.",
        "I saw him yesterday.",
        "*have seen* → *saw*: past simple, not present perfect: *yesterday* is a finished time",
        "*have seen* → *saw*: *past simple*, no *present perfect*: *yesterday* es un tiempo ya terminado",
    ),
    (
        "When have you sold it?",
        "When did you sell it?",
        "*have you sold* → *did you sell*: past simple, not present perfect: here *when* asks about a moment in the past",
        "*have you sold* → *did you sell*: *past simple*, no *present perfect*: aquí *when* pregunta por un momento del pasado",
    ),
    (
        "Tomorrow I call you.",
        "Tomorrow I will call you.",
        "*call* → *will call*: a future form, because of *tomorrow*: Spanish «mañana te lo digo» is *I will tell you tomorrow*",
        "*call* → *will call*: una forma de futuro, por *tomorrow*: «mañana te lo digo» es *I will tell you tomorrow*",
    ),
    (
        "I am going visit them.",
        "I am going to visit them.",
        "*visit* → *to visit*: a plan, or what is about to happen, is expressed with *be going "
        "to* + base form: Spanish «voy a hacerlo» is *I am going to do it*",
        "*visit* → *to visit*: un plan, o lo que está a punto de ocurrir, se expresa con *be "
        "going to* + infinitivo: «voy a hacerlo» es *I am going to do it*",
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
        "*will rain* → *rains*: in a condition with *if*, the present refers to the future, without *will*: Spanish «si llueve» is *if it rains*",
        "*will rain* → *rains*: en una condición con *if* el futuro va en presente, sin *will*: «si llueve» es *if it rains*",
    ),
    (
        "He will can come.",
        "He will be able to come.",
        "*can* → *be able to*: *can* has only the forms *can* and *could*; *be able to* stands in"
        " for the others: *will be able to*, *have been able to*, *without being able to*",
        "*can* → *be able to*: *can* solo tiene las formas *can* y *could*; para las demás está "
        "*be able to*: *will be able to*, *have been able to*, *without being able to*",
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
        "*saw* → *see*: after *didn't*, the base form: *didn't* already shows the past",
        "*saw* → *see*: después de *didn't* va el infinitivo sin *to*: *didn't* ya indica el pasado",
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
        "*sees* → *see*: after *want to*, the base form",
        "*sees* → *see*: después de *want to* va el infinitivo",
    ),
    (
        "Let me to try.",
        "Let me try.",
        "*to try* → *try*: after *let* + a person or thing, the base form, with no *to* or *that*",
        "*to try* → *try*: después de *let* + persona o cosa va el infinitivo, sin *to* ni *that*",
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
        "*wait* → *to wait*: *asked* + person is followed by *to* + base form",
        "*wait* → *to wait*: después de *asked* + persona va *to* + infinitivo",
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
        "*you* → *do you*: the question needs *do* + subject + base form",
        "*you* → *do you*: la pregunta lleva *do* + sujeto + infinitivo sin *to*",
    ),
    (
        "What time the shop opens?",
        "What time does the shop open?",
        "*the shop opens* → *does the shop open*: the question needs *does* + subject + base form",
        "*the shop opens* → *does the shop open*: la pregunta lleva *does* + sujeto + infinitivo sin *to*",
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
        "*does he work* → *he works*: a question inside another sentence is like a statement: *he works*, without *does*",
        "*does he work* → *he works*: una pregunta dentro de otra frase va como una oración enunciativa: *he works*, sin *does*",
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
        "*Are* → *Do*: before a base form (*like*) the auxiliary is *do*, not *be*",
        "*Are* → *Do*: con un infinitivo sin *to* (*like*) el auxiliar es *do*, no *be*",
    ),
    (
        "I not like it.",
        "I don't like it.",
        "*not* → *don't*: the negative needs *don't* + base form: *no* or *not* alone is not enough",
        "*not* → *don't*: la negación se forma con *don't* + infinitivo sin *to*: no basta con poner *no* o *not*",
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
        "*don't never* → *never*: *never* is already negative: Spanish «no quiero nada» has two negatives, English only one",
        "*don't never* → *never*: *never* ya es negativo: el español admite dos negaciones («no quiero nada»); el inglés, solo una",
    ),
    (
        "I don't want nothing.",
        "I don't want anything.",
        "*nothing* → *anything*: *don't* is already negative: Spanish «no quiero nada» has two negatives, English only one",
        "*nothing* → *anything*: *don't* ya es negativo: el español admite dos negaciones («no quiero nada»); el inglés, solo una",
    ),
    (
        "I was miss the bus.",
        "I missed the bus.",
        "*was miss* → *missed*: the past simple of *miss* takes no *be*: *missed*",
        "*was miss* → *missed*: el *past simple* de *miss* no lleva *be*: *missed*",
    ),
    (
        "I have 20 years.",
        "I am 20 years old.",
        "*have 20 years* → *am 20 years old*: age goes with *be*, not with *have*: Spanish «tengo 20 años» is *I am 20 years old*",
        "*have 20 years* → *am 20 years old*: la edad va con *be*, no con *have*: «tengo 20 años» se dice *I am 20 years old*",
    ),
    (
        "He has hungry.",
        "He is hungry.",
        "*has* → *is*: *hungry* goes with *be*, not with *have*: Spanish says «tener hambre»",
        "*has* → *is*: *hungry* va con *be*, no con *have*, aunque en español sea «tener hambre»",
    ),
    (
        "I am agree.",
        "I agree.",
        "*am agree* → *agree*: *agree* is already a verb, so it takes no *be*: Spanish says «estar de acuerdo»",
        "*am agree* → *agree*: *agree* ya es el verbo («estar de acuerdo»): no lleva *be*",
    ),
    (
        "I born in Lima.",
        "I was born in Lima.",
        "*born* → *was born*: Spanish «nacer» is *be born*, in the past with *was* or *were*: "
        "«nací» is *I was born*",
        "*born* → *was born*: «nacer» es *be born*, y en pasado lleva *was* o *were*: «nací» se "
        "dice *I was born*",
    ),
    (
        "The window was broke.",
        "The window was broken.",
        "*broke* → *broken*: the passive is *be* + past participle (*break* is irregular: *break, broke, broken*)",
        "*broke* → *broken*: la pasiva es *be* + participio (*break* es irregular: *break, broke, broken*)",
    ),
    (
        "Is raining.",
        "It is raining.",
        "*Is* → *It is*: an English sentence needs its subject, here *it*, even if Spanish names none",
        "*Is* → *It is*: en inglés la oración necesita un sujeto, aquí *it*, aunque en español no aparezca",
    ),
    (
        "Are many people here.",
        "There are many people here.",
        "*Are* → *There are*: *there is* or *there are* says that something exists: Spanish «hay»",
        "*Are* → *There are*: «hay» se dice *there is* o *there are*, siempre con *there*",
    ),
    (
        "She want buy milk.",
        "She wants to buy milk.",
        "*want* → *wants*: with *she* (third person singular) the verb takes *-s*; *buy* → *to buy*: *wants* takes *to* + base form",
        "*want* → *wants*: con *she* (tercera persona del singular) el verbo lleva *-s*; *buy* → *to buy*: después de *wants* va *to* + infinitivo",
    ),
    ("My cousin has two cat.", "My cousin has two cats.", "*cat* → *cats*", "*cat* → *cats*"),
    (
        "If I was you, I'd go.",
        "If I were you, I'd go.",
        "*was* → *were*: *were* with any person, for what is not true",
        "*was* → *were*: *were* con todas las personas, para lo que no es real",
    ),
    ("I am boring.", "I am bored.", "*boring* → *bored*", "*boring* → *bored*"),
    (
        "We going to Madrid.",
        "We are going to Madrid.",
        "*going* → *are going*: *going* cannot be the verb on its own: the continuous is *be* + *-ing*",
        "*going* → *are going*: *going* no puede ser el verbo por sí solo: la forma continua es *be* + *-ing*",
    ),
    (
        "I gave to her it.",
        "I gave it to her.",
        "*to* → *it to*; *her it* → *her*",
        "*to* → *it to*; *her it* → *her*",
    ),
    (
        "How many years do you have?",
        "How old are you?",
        "*many years do you have* → *old are you*: we ask about age with *how old* and *be*: Spanish «¿cuántos años tienes?» is *How old are you?*",
        "*many years do you have* → *old are you*: la edad se pregunta con *how old* y *be*: «¿cuántos años tienes?» es *How old are you?*",
    ),
    (
        "My son has 12 years old.",
        "My son is 12 years old.",
        "*has* → *is*: age goes with *be*, not with *have*: Spanish «tengo 20 años» is *I am 20 years old*",
        "*has* → *is*: la edad va con *be*, no con *have*: «tengo 20 años» se dice *I am 20 years old*",
    ),
    (
        "My sister is 20 years.",
        "My sister is 20 years old.",
        "*years* → *years old*: an age is *20 years old*, or just *20*: *20 years* alone is a length of time",
        "*years* → *years old*: la edad es *20 years old*, o *20* a secas: *20 years*, sin más, es una duración",
    ),
    (
        "You have reason.",
        "You are right.",
        "*have reason* → *are right*: *right* goes with *be*, not with *have*: Spanish says «tener razón»",
        "*have reason* → *are right*: *right* va con *be*, no con *have*, aunque en español sea «tener razón»",
    ),
    (
        "We have in a hurry.",
        "We are in a hurry.",
        "*have* → *are*: *in a hurry* goes with *be*, not with *have*: Spanish says «tener prisa»",
        "*have* → *are*: *in a hurry* va con *be*, no con *have*, aunque en español sea «tener prisa»",
    ),
    (
        "I'd rather to stay.",
        "I'd rather stay.",
        "*to stay* → *stay*: after *would rather*, the base form without *to*",
        "*to stay* → *stay*: después de *would rather* va el infinitivo sin *to*",
    ),
    (
        "I no tired.",
        "I am not tired.",
        "*no* → *am not*: there is no verb here, so the negative needs *be*: *am not*",
        "*no* → *am not*: aquí no hay verbo, así que la negación necesita *be*: *am not*",
    ),
    (
        "Do you tired?",
        "Are you tired?",
        "*Do* → *Are*: the auxiliary *do* goes only with a base form, and there is none for it "
        "here, so the verb is *be*: *are*",
        "*Do* → *Are*: el auxiliar *do* solo va con un infinitivo sin *to*, y aquí no hay "
        "ninguno, así que va *be*: *are*",
    ),
    (
        "My friend Jon he lives here.",
        "My friend Jon lives here.",
        "*he lives* → *lives*: the subject is said once: after *my friend Jon*, no *he*",
        "*he lives* → *lives*: el sujeto se dice una sola vez: después de *my friend Jon* sobra *he*",
    ),
    (
        "I went there for buy bread.",
        "I went there to buy bread.",
        "*for* → *to*: a purpose is expressed with *to* + base form: Spanish «para ver» is *to see*",
        "*for* → *to*: la finalidad se expresa con *to* + infinitivo: «para ver» es *to see*",
    ),
    (
        "She called for to tell me.",
        "She called to tell me.",
        "*for to* → *to*: no *for* before *to tell*: Spanish «para» + infinitive is *to* + base form",
        "*for to* → *to*: delante de *to tell* no va *for*: «para» + infinitivo es *to* + infinitivo",
    ),
    (
        "Yesterday I must go home.",
        "Yesterday I had to go home.",
        "*must* → *had to*: past, because of *yesterday*: *must* has no past form, so *had to*",
        "*must* → *had to*: pasado, por *yesterday*: *must* no tiene forma de pasado, así que se "
        "dice *had to*",
    ),
    (
        "Please sitting down.",
        "Please sit down.",
        "*sitting* → *sit*: a request or an order takes the base form, without *to* or *-ing*",
        "*sitting* → *sit*: para pedir u ordenar algo va el infinitivo sin *to*, no la forma en *-ing*",
    ),
    (
        "I look forward to see you.",
        "I look forward to seeing you.",
        "*see* → *seeing*: in *look forward to* the *to* is a preposition, so the *-ing* form follows",
        "*see* → *seeing*: en *look forward to*, *to* es una preposición: le sigue la forma en *-ing*",
    ),
    (
        "I am used to work at night.",
        "I am used to working at night.",
        "*work* → *working*: in *be used to* the *to* is a preposition, so the *-ing* form follows",
        "*work* → *working*: en *be used to*, *to* es una preposición: le sigue la forma en *-ing*",
    ),
    (
        "Eat vegetables is healthy.",
        "Eating vegetables is healthy.",
        "*Eat* → *Eating*: a verb that is the subject usually takes the *-ing* form: Spanish "
        "«fumar es malo» is *smoking is bad*",
        "*Eat* → *Eating*: el verbo que hace de sujeto suele ir en *-ing*: «fumar es malo» es "
        "*smoking is bad*",
    ),
    (
        "She sings, dance and plays.",
        "She sings, dances and plays.",
        "*dance* → *dances*: the same subject as *sings*, so the same form",
        "*dance* → *dances*: tiene el mismo sujeto que *sings*, así que lleva la misma forma",
    ),
    (
        "She always does mistakes.",
        "She always makes mistakes.",
        "*does* → *makes*: Spanish «hacer» is *make* with some nouns and *do* with others: here "
        "*make mistakes*",
        "*does* → *makes*: «hacer» es *make* con unos sustantivos y *do* con otros: aquí, *make mistakes*",
    ),
    (
        "People is nice here.",
        "People are nice here.",
        "*is* → *are*: *people* is plural in English, so *are*: Spanish «la gente» is singular",
        "*is* → *are*: *people* es plural en inglés, así que *are*, aunque «la gente» sea singular",
    ),
    (
        "The police is coming.",
        "The police are coming.",
        "*is* → *are*: *police* is plural in English, so *are*: Spanish «la policía» is singular",
        "*is* → *are*: *police* es plural en inglés, así que *are*, aunque «la policía» sea singular",
    ),
    (
        "Everybody know it.",
        "Everybody knows it.",
        "*know* → *knows*: *everybody* is singular, so the verb is too: *knows*",
        "*know* → *knows*: *everybody* es singular, así que el verbo también: *knows*",
    ),
    (
        "Nobody are here.",
        "Nobody is here.",
        "*are* → *is*: *nobody* is singular, so the verb is too: *is*",
        "*are* → *is*: *nobody* es singular, así que el verbo también: *is*",
    ),
    (
        "The news are good.",
        "The news is good.",
        "*are* → *is*: *news* is singular in English though it ends in *-s*, so *is*: Spanish «las noticias son» is *the news is*",
        "*are* → *is*: *news* es singular en inglés aunque acabe en *-s*, así que *is*: «las noticias son» se dice *the news is*",
    ),
    (
        "You should told me.",
        "You should have told me.",
        "*told* → *have told*: *should have* + past participle is for what was right to do but "
        "was not done, *shouldn't have* for what was done and was wrong: Spanish «deberías "
        "haberlo dicho» is *you should have said it*",
        "*told* → *have told*: *should have* + participio es para lo que convenía hacer y no se "
        "hizo, y *shouldn't have*, para lo que se hizo y no convenía: «deberías haberlo dicho» es"
        " *you should have said it*",
    ),
    (
        "If you had asked, I would helped you.",
        "If you had asked, I would have helped you.",
        "*helped* → *have helped*: for what would have happened but did not, *would have* + past participle: Spanish «lo habría dicho» is *I would have said it*",
        "*helped* → *have helped*: para lo que habría ocurrido y no ocurrió, *would have* + participio: «lo habría dicho» es *I would have said it*",
    ),
    (
        "She did went home.",
        "She went home.",
        "*did went* → *went*: a positive statement needs no *did*: *went* is past already",
        "*did went* → *went*: una frase afirmativa no lleva *did*: *went* ya está en pasado",
    ),
    (
        "If I would have time, I would help you.",
        "If I had time, I would help you.",
        "*would have* → *had*: in a condition with *if*, no *would*: Spanish «si tuviera» is *if I had*, «si hubiera tenido» *if I had had*",
        "*would have* → *had*: en una condición con *if* no va *would*: «si tuviera» es *if I had* y «si hubiera tenido», *if I had had*",
    ),
    (
        "I would buy it if I have money.",
        "I would buy it if I had money.",
        "*have* → *had*: when the main part has *would*, the *if* part is in the past simple: Spanish «si tuviera tiempo, iría» is *if I had time, I would go*",
        "*have* → *had*: si en la otra parte va *would*, después de *if* va un pasado: «si tuviera tiempo, iría» es *if I had time, I would go*",
    ),
    (
        "If I had time, I will help you.",
        "If I had time, I would help you.",
        "*will* → *would*: *if* + an unreal past goes with *would* in the other part: Spanish «si tuviera tiempo, iría» is *if I had time, I would go*",
        "*will* → *would*: con *if* + un pasado irreal, en la otra parte de la frase va *would*: "
        "«si tuviera tiempo, iría» es *if I had time, I would go*",
    ),
    (
        "Wait, I help you.",
        "Wait, I'll help you.",
        "*help* → *'ll help*: for an offer or a decision made on the spot, *will* (*'ll*): Spanish «te ayudo» is *I'll help you*",
        "*help* → *'ll help*: para ofrecerse o decidir sobre la marcha, *will* (*'ll*): «te ayudo» es *I'll help you*",
    ),
    (
        "The Mona Lisa painted by Leonardo.",
        "The Mona Lisa was painted by Leonardo.",
        "*painted* → *was painted*: the subject does not do the action, it receives it: passive, *be* + past participle",
        "*painted* → *was painted*: el sujeto no hace la acción, la recibe: pasiva, *be* + participio",
    ),
    (
        "It didn't written by him.",
        "It wasn't written by him.",
        "*didn't* → *wasn't*: this is a passive, so the auxiliary is *be*, not *do*: *written* is a past participle",
        "*didn't* → *wasn't*: es una pasiva, así que el auxiliar es *be*, no *do*: *written* es el participio",
    ),
    (
        "I cooked when he came.",
        "I was cooking when he came.",
        "*cooked* → *was cooking*: past continuous: it was going on then",
        "*cooked* → *was cooking*: *past continuous*: era algo que estaba ocurriendo entonces",
    ),
    (
        "I already see it.",
        "I have already seen it.",
        "*already* → *have already*: present perfect, because of *already*: *have* + past participle; *see* → *seen*: after *have*, the past participle (*see* is irregular: *see, saw, seen*)",
        "*already* → *have already*: *present perfect*, por *already*: *have* + participio; *see* → *seen*: después de *have* va el participio (*see* es irregular: *see, saw, seen*)",
    ),
    (
        "I have finish just now and she has already eat.",
        "I have finished just now and she has already eaten.",
        "*finish* → *finished*: after *have*, the past participle; *eat* → *eaten*: after *has*, the past participle (*eat* is irregular: *eat, ate, eaten*)",
        "*finish* → *finished*: después de *have* va el participio; *eat* → *eaten*: después de *has* va el participio (*eat* es irregular: *eat, ate, eaten*)",
    ),
    (
        "How long do you wait?",
        "How long have you waited?",
        "*do you wait* → *have you waited*: here *how long* asks about the time up to now, so "
        "present perfect: *have* + past participle or, for an action, usually *have been* + "
        "*-ing*, although Spanish uses the present",
        "*do you wait* → *have you waited*: aquí *how long* pregunta por el tiempo hasta ahora: "
        "*present perfect* (*have* + participio o, si es una acción, casi siempre *have been* + "
        "*-ing*), aunque en español se diga en presente",
    ),
    (
        "I live here for ten years.",
        "I have lived here for ten years.",
        "*live* → *have lived*: present perfect: it began in the past and is still true (*for ten years*); Spanish uses the present here",
        "*live* → *have lived*: *present perfect*: empezó en el pasado y sigue siendo así (*for ten years*), aunque en español se diga en presente",
    ),
    (
        "When he came, I will tell him.",
        "When he comes, I will tell him.",
        "*came* → *comes*: in a time clause with *when*, the present refers to the future: Spanish «cuando llegue» is *when I arrive*",
        "*came* → *comes*: en una oración de tiempo con *when* el futuro va en presente: «cuando llegue» es *when I arrive*",
    ),
    (
        "She said me the truth.",
        "She told me the truth.",
        "*said* → *told*: *tell* takes the person (*tell me that…*), and *lies*, *the truth*, *a "
        "story*; *say* takes only what is said (*say that…*): Spanish «decir» can be either",
        "*said* → *told*: *tell* lleva la persona (*tell me that…*), y va con *lies*, *the "
        "truth*, *a story*; *say* lleva solo lo que se dice (*say that…*): en español los dos "
        "pueden ser «decir»",
    ),
    (
        "He told that he was ill.",
        "He said that he was ill.",
        "*told* → *said*: *tell* takes the person (*tell me that…*), and *lies*, *the truth*, *a "
        "story*; *say* takes only what is said (*say that…*): Spanish «decir» can be either",
        "*told* → *said*: *tell* lleva la persona (*tell me that…*), y va con *lies*, *the "
        "truth*, *a story*; *say* lleva solo lo que se dice (*say that…*): en español los dos "
        "pueden ser «decir»",
    ),
    (
        "Do I open the door?",
        "Shall I open the door?",
        "*Do* → *Shall*: to offer or propose something, ask with *shall I* or *shall we* + base form: Spanish «¿abro la puerta?» is *Shall I open the door?*",
        "*Do* → *Shall*: para ofrecerse o proponer algo se pregunta con *shall I* o *shall we* + infinitivo sin *to*: «¿abro la puerta?» es *Shall I open the door?*",
    ),
    (
        "Can you swim? Yes, I do.",
        "Can you swim? Yes, I can.",
        "*do* → *can*: a short answer repeats the verb that opens the question, *be* or an "
        "auxiliary: here *can*",
        "*do* → *can*: la respuesta corta repite el verbo que abre la pregunta, *be* o un "
        "auxiliar: aquí *can*",
    ),
    (
        "I have worked here since three years.",
        "I have worked here for three years.",
        "*since* → *for*: *for* says how long, *since* says from when: *for three years*, *since 2010*",
        "*since* → *for*: *for* dice cuánto tiempo y *since*, desde cuándo: «desde hace tres "
        "años» es *for three years*; «desde 2010», *since 2010*",
    ),
    (
        "You are from Italy, isn't it?",
        "You are from Italy, aren't you?",
        "*isn't it* → *aren't you*: a question tag repeats the auxiliary (or *be*), then a "
        "pronoun for the subject: here *aren't you*. It is negative after a positive sentence and"
        " positive after a negative one (*never* counts as negative). Spanish «¿no?» never "
        "changes",
        "*isn't it* → *aren't you*: la coletilla repite el auxiliar (o *be*), seguido de un "
        "pronombre sujeto: aquí *aren't you*. Es negativa si la frase es afirmativa, y afirmativa"
        " si es negativa (*never* cuenta como negación). «¿No?», en cambio, no cambia nunca",
    ),
    (
        "There have two beds.",
        "There are two beds.",
        "*have* → *are*: Spanish «hay» is *there is* or *there are*, and «habrá», *there will "
        "be*: with *be*, not with *have*",
        "*have* → *are*: «hay» es *there is* o *there are*, y «habrá», *there will be*: con *be*,"
        " no con *have*",
    ),
    (
        "I am able speak French.",
        "I am able to speak French.",
        "*speak* → *to speak*: after *able*, *to* + base form",
        "*speak* → *to speak*: después de *able* va *to* + infinitivo",
    ),
    (
        "It is easy learn it.",
        "It is easy to learn it.",
        "*learn* → *to learn*: after *easy*, *to* + base form",
        "*learn* → *to learn*: después de *easy* va *to* + infinitivo",
    ),
    (
        "I want that you come.",
        "I want you to come.",
        "*that you* → *you to*: after *want*, the person and *to* + base form, not *that*, as in "
        "*I want you to come* («quiero que vengas»)",
        "*that you* → *you to*: después de *want* van la persona y *to* + infinitivo, no *that*, "
        "como en *I want you to come* («quiero que vengas»)",
    ),
    (
        "She wants that I study law.",
        "She wants me to study law.",
        "*that I* → *me to*: after *wants*, the person and *to* + base form, not *that*, as in *I"
        " want you to come* («quiero que vengas»)",
        "*that I* → *me to*: después de *wants* van la persona y *to* + infinitivo, no *that*, "
        "como en *I want you to come* («quiero que vengas»)",
    ),
    (
        "I wish I know it.",
        "I wish I knew it.",
        "*know* → *knew*: after *wish* and *if only*, a past tense for what is not true: Spanish «ojalá tuviera» is *I wish I had*",
        "*know* → *knew*: después de *wish* e *if only* va un pasado para lo que no es real: «ojalá tuviera» es *I wish I had*",
    ),
    (
        "I wish I would have a car.",
        "I wish I had a car.",
        "*would have* → *had*: after *wish* and *if only*, a past tense for what is not true: Spanish «ojalá tuviera» is *I wish I had*",
        "*would have* → *had*: después de *wish* e *if only* va un pasado para lo que no es real: «ojalá tuviera» es *I wish I had*",
    ),
    (
        "I hear that my mother work there.",
        "I hear that my mother works there.",
        "*work* → *works*: with *my mother* (third person singular) the verb takes *-s*",
        "*work* → *works*: con *my mother* (tercera persona del singular) el verbo lleva *-s*",
    ),
    (
        "The students in my class works hard.",
        "The students in my class work hard.",
        "*works* → *work*: with *the students in my class* the verb takes no *-s*",
        "*works* → *work*: con *the students in my class* el verbo no lleva *-s*",
    ),
    (
        "When he will come, I will go.",
        "When he comes, I will go.",
        "*will come* → *comes*: in a time clause with *when*, the present (or present perfect) "
        "refers to the future, without *will*: Spanish «cuando llegue» is *when I arrive*",
        "*will come* → *comes*: después de *when* («cuando», no «¿cuándo?») el futuro va en "
        "presente (o en *present perfect*), sin *will*: «cuando llegue» es *when I arrive*",
    ),
    (
        "The box with the books and the toys belong to me.",
        "The box with the books and the toys belongs to me.",
        "*belong* → *belongs*: third person singular (*he, she, it*): the verb takes *-s*",
        "*belong* → *belongs*: tercera persona del singular (*he, she, it*): el verbo lleva *-s*",
    ),
    (
        "We saw him leaves.",
        "We saw him leave.",
        "*leaves* → *leave*: after *saw* + a person or thing comes the base form or *-ing* (*I "
        "saw him fall*), neither *to* nor the past",
        "*leaves* → *leave*: después de *saw* + persona o cosa va el infinitivo sin *to* o la "
        "forma en *-ing* (*I saw him fall*), ni *to* ni el pasado",
    ),
    (
        "Never I have seen it.",
        "Never have I seen it.",
        "*I have* → *have I*: *never* at the beginning, if it refers to the whole clause, takes the order of a question: *have* before the subject",
        "*I have* → *have I*: si *never* va al principio de la frase y se refiere a toda la "
        "oración, el orden es el de una pregunta: *have* delante del sujeto",
    ),
    (
        "I don't know how much do they cost.",
        "I don't know how much they cost.",
        "*do they* → *they*: a question inside another sentence is like a statement: *they cost*, without *do*",
        "*do they* → *they*: una pregunta dentro de otra frase va como una oración enunciativa: *they cost*, sin *do*",
    ),
    (
        "I go to Rome tomorrow.",
        "I am going to Rome tomorrow.",
        "*go* → *am going*: present continuous, for what is arranged (*tomorrow*)",
        "*go* → *am going*: *present continuous*, para lo que ya está acordado (*tomorrow*)",
    ),
    (
        "The man which I met yesterday he was nice.",
        "The man which I met yesterday was nice.",
        "*he was* → *was*: the subject is said once: it has already come, so no *he*",
        "*he was* → *was*: el sujeto se dice una sola vez: las palabras que van delante de *he* ya son el sujeto",
    ),
    (
        "A lot of people thinks so.",
        "A lot of people think so.",
        "*thinks* → *think*: *people* is plural in English, so *think*: Spanish «la gente» is singular",
        "*thinks* → *think*: *people* es plural en inglés, así que *think*, aunque «la gente» sea singular",
    ),
    (
        "I work a lot lately.",
        "I have worked a lot lately.",
        "*work* → *have worked*: present perfect, because of *lately*",
        "*work* → *have worked*: *present perfect*, por *lately*",
    ),
    (
        "The dogs that bark bites.",
        "The dogs that bark bite.",
        "*bites* → *bite*: plural subject: the verb takes no *-s*",
        "*bites* → *bite*: sujeto en plural: el verbo no lleva *-s*",
    ),
    (
        "They wear a uniform if it will rain.",
        "They wear a uniform if it rains.",
        "*will rain* → *rains*: in a condition with *if*, the present refers to the future, without *will*: Spanish «si llueve» is *if it rains*",
        "*will rain* → *rains*: en una condición con *if* el futuro va en presente, sin *will*: «si llueve» es *if it rains*",
    ),
    (
        "I am calling ask about it.",
        "I am calling to ask about it.",
        "*ask* → *to ask*: a purpose is expressed with *to* + base form: Spanish «para ver» is *to see*",
        "*ask* → *to ask*: la finalidad se expresa con *to* + infinitivo: «para ver» es *to see*",
    ),
    (
        "There had a problem yesterday.",
        "There was a problem yesterday.",
        "*had* → *was*: Spanish «había» or «hubo» is *there was* or *there were*: with *be*, not with *have*",
        "*had* → *was*: «había» o «hubo» es *there was* o *there were*: va con *be*, no con *have*",
    ),
    (
        "She works here, isn't it?",
        "She works here, doesn't she?",
        "*isn't it* → *doesn't she*: *works* has no auxiliary to repeat, so the question tag is made with *do*, negative after a positive sentence: *doesn't she*",
        "*isn't it* → *doesn't she*: *works* no lleva auxiliar, así que la coletilla se forma con *do*, y es negativa porque la frase es afirmativa: *doesn't she*",
    ),
    (
        "I am learning English for six months.",
        "I have been learning English for six months.",
        "*am* → *have been*: present perfect continuous (*have been* + *-ing*): it began in the past and is still going on (*for six months*); Spanish uses the present here",
        "*am* → *have been*: *present perfect continuous* (*have been* + *-ing*): empezó en el pasado y todavía continúa (*for six months*), aunque en español se diga en presente",
    ),
    (
        "We were having lunch when the phone ring.",
        "We were having lunch when the phone rang.",
        "*ring* → *rang*: past simple, for what happened while something else was going on, here *were having* (*ring* is irregular: *ring, rang, rung*)",
        "*ring* → *rang*: *past simple*, para lo que ocurrió mientras otra acción estaba en curso, aquí *were having* (*ring* es irregular: *ring, rang, rung*)",
    ),
    (
        "I done it two hours ago.",
        "I did it two hours ago.",
        "*done* → *did*: past simple, because of *two hours ago*: *did*; *done* is the past participle",
        "*done* → *did*: *past simple*, por *two hours ago*: *did*; *done* es el participio",
    ),
    (
        "It is going to rains.",
        "It is going to rain.",
        "*rains* → *rain*: after *be going to*, the base form",
        "*rains* → *rain*: después de *be going to* va el infinitivo sin otro *to*",
    ),
    (
        "She doesn't likes it.",
        "She doesn't like it.",
        "*likes* → *like*: after *doesn't*, the base form: *doesn't* already shows the tense and the person",
        "*likes* → *like*: después de *doesn't* va el infinitivo sin *to*: *doesn't* ya indica el tiempo y la persona",
    ),
    (
        "He asked me stay.",
        "He asked me to stay.",
        "*stay* → *to stay*: *asked* + person is followed by *to* + base form",
        "*stay* → *to stay*: después de *asked* + persona va *to* + infinitivo",
    ),
    (
        "I don't know where does he live.",
        "I don't know where he lives.",
        "*does he live* → *he lives*: a question inside another sentence is like a statement: *he lives*, without *does*",
        "*does he live* → *he lives*: una pregunta dentro de otra frase va como una oración enunciativa: *he lives*, sin *does*",
    ),
    (
        "When he will come, we will eat.",
        "When he comes, we will eat.",
        "*will come* → *comes*: in a time clause with *when*, the present (or present perfect) "
        "refers to the future, without *will*: Spanish «cuando llegue» is *when I arrive*",
        "*will come* → *comes*: después de *when* («cuando», no «¿cuándo?») el futuro va en "
        "presente (o en *present perfect*), sin *will*: «cuando llegue» es *when I arrive*",
    ),
    (
        "English speaks in many countries.",
        "English is spoken in many countries.",
        "*speaks* → *is spoken*: the subject does not do the action, it receives it: passive, *be* + past participle",
        "*speaks* → *is spoken*: el sujeto no hace la acción, la recibe: pasiva, *be* + participio",
    ),
    (
        "She watch TV every day.",
        "She watches TV every day.",
        "*watch* → *watches*: with *she* (third person singular) the verb takes *-s*, which after *-ch* is *-es*",
        "*watch* → *watches*: con *she* (tercera persona del singular) el verbo lleva *-s*, que tras *-ch* es *-es*",
    ),
    (
        "If you had told me, I would helped you.",
        "If you had told me, I would have helped you.",
        "*helped* → *have helped*: for what would have happened but did not, *would have* + past participle: Spanish «lo habría dicho» is *I would have said it*",
        "*helped* → *have helped*: para lo que habría ocurrido y no ocurrió, *would have* + participio: «lo habría dicho» es *I would have said it*",
    ),
    (
        "He could won the race.",
        "He could have won the race.",
        "*won* → *have won*: for what was possible in the past and did not happen (or nobody "
        "knows), *could have* + past participle, with no *to*: Spanish «podrías haberlo dicho» is"
        " *you could have said it*",
        "*won* → *have won*: para lo que era posible y no ocurrió (o no se sabe), *could have* + "
        "participio, sin *to*: «podrías haberlo dicho» es *you could have said it*",
    ),
    (
        "She must forgot her phone.",
        "She must have forgotten her phone.",
        "*forgot* → *have forgotten*: for what seems certain about the past, *must have* + past participle: Spanish «debe de haberlo dicho» is *he must have said it*",
        "*forgot* → *have forgotten*: para deducir algo del pasado, *must have* + participio: «debe de haberlo dicho» es *he must have said it*",
    ),
    (
        "They may missed the bus.",
        "They may have missed the bus.",
        "*missed* → *have missed*: for what perhaps happened, *may have* + past participle: Spanish «puede que lo haya dicho» is *he may have said it*",
        "*missed* → *have missed*: para lo que quizá ocurrió, *may have* + participio: «puede que lo haya dicho» es *he may have said it*",
    ),
    (
        "He can't done it alone.",
        "He can't have done it alone.",
        "*done* → *have done*: for what cannot have happened, *can't have* + past participle: Spanish «no puede haberlo dicho» is *he can't have said it*",
        "*done* → *have done*: para lo que no puede haber ocurrido, *can't have* + participio: «no puede haberlo dicho» es *he can't have said it*",
    ),
    (
        "They must to eat potatoes every day last winter.",
        "They had to eat potatoes every day last winter.",
        "*must* → *had*: past, because of *last winter*: *must* has no past form, so *had to*",
        "*must* → *had*: pasado, por *last winter*: *must* no tiene forma de pasado, así que se "
        "dice *had to*",
    ),
    (
        "Wait a minute, please, I talk on the phone.",
        "Wait a minute, please, I am talking on the phone.",
        "*talk* → *am talking*: present continuous, for what is happening as you speak",
        "*talk* → *am talking*: *present continuous*, para lo que está ocurriendo mientras hablas",
    ),
    (
        "One of my friends play the guitar.",
        "One of my friends plays the guitar.",
        "*play* → *plays*: with *one of my friends* (third person singular) the verb takes *-s*",
        "*play* → *plays*: con *one of my friends* (tercera persona del singular) el verbo lleva *-s*",
    ),
    (
        "Can you tell me where is the station?",
        "Can you tell me where the station is?",
        "*is the station* → *the station is*: a question inside another sentence keeps the order of a statement: subject, then verb",
        "*is the station* → *the station is*: una pregunta dentro de otra frase sigue el orden de una oración enunciativa: sujeto + verbo",
    ),
    (
        "I was miss the bus this morning.",
        "I missed the bus this morning.",
        "*was miss* → *missed*: the past simple of *miss* takes no *be*: *missed*",
        "*was miss* → *missed*: el *past simple* de *miss* no lleva *be*: *missed*",
    ),
    (
        "Where you was last night?",
        "Where were you last night?",
        "*you was* → *were you*: in a question *be* goes before the subject, and with *you* it is *were*",
        "*you was* → *were you*: en una pregunta *be* va delante del sujeto, y con *you* es *were*",
    ),
    (
        "She carry the bags.",
        "She carries the bags.",
        "*carry* → *carries*: with *she* (third person singular) the verb takes *-s*, and *-y* after a consonant becomes *-ies*",
        "*carry* → *carries*: con *she* (tercera persona del singular) el verbo lleva *-s*, y la *-y* tras consonante pasa a *-ies*",
    ),
    (
        "The woman who carry the bags is my aunt.",
        "The woman who carries the bags is my aunt.",
        "*carry* → *carries*: third person singular (*he, she, it*): the verb takes *-s*, and *-y* after a consonant becomes *-ies*",
        "*carry* → *carries*: tercera persona del singular (*he, she, it*): el verbo lleva *-s*, y la *-y* tras consonante pasa a *-ies*",
    ),
    (
        "If it will rain, we will stay at home.",
        "If it rains, we will stay at home.",
        "*will rain* → *rains*: in a condition with *if*, the present refers to the future, without *will*: Spanish «si llueve» is *if it rains*",
        "*will rain* → *rains*: en una condición con *if* el futuro va en presente, sin *will*: «si llueve» es *if it rains*",
    ),
    (
        "I will call you before I will leave.",
        "I will call you before I leave.",
        "*will leave* → *leave*: in a time clause with *before*, the present (or present perfect)"
        " refers to the future, without *will*",
        "*will leave* → *leave*: en una oración de tiempo con *before* el futuro va en presente "
        "(o en *present perfect*), sin *will*",
    ),
    (
        "He is saving money for that his son can study.",
        "He is saving money so that his son can study.",
        "*for* → *so*: Spanish «para que» is *so that*, not *for that*",
        "*for* → *so*: «para que» se dice *so that*, no *for that*",
    ),
    (
        "They never makes the washing-up.",
        "They never do the washing-up.",
        "*makes* → *do*: Spanish «hacer» is *make* with some nouns and *do* with others: here *do"
        " the washing-up*; with *they*, no *-s*",
        "*makes* → *do*: «hacer» es *make* con unos sustantivos y *do* con otros: aquí, *do the "
        "washing-up*; con *they*, sin *-s*",
    ),
    (
        "How many languages do you speak and where you learned them?",
        "How many languages do you speak and where did you learn them?",
        "*you learned* → *did you learn*: the question needs *did* + subject + base form",
        "*you learned* → *did you learn*: la pregunta lleva *did* + sujeto + infinitivo sin *to*",
    ),
    (
        "Every weekend he washes the car, cut the grass and walks the dog.",
        "Every weekend he washes the car, cuts the grass and walks the dog.",
        "*cut* → *cuts*: the same subject as *washes*, so the same form",
        "*cut* → *cuts*: tiene el mismo sujeto que *washes*, así que lleva la misma forma",
    ),
    (
        "I was in Rome last week. I see the Pope.",
        "I was in Rome last week. I saw the Pope.",
        "*see* → *saw*: past simple, for what is over (*see* is irregular: *see, saw, seen*)",
        "*see* → *saw*: *past simple*, para lo que ya ha terminado (*see* es irregular: *see, saw, seen*)",
    ),
    (
        "I am go to school by bus.",
        "I go to school by bus.",
        "*am go* → *go*: *go* is already the verb: no *be* before it here",
        "*am go* → *go*: *go* ya es el verbo: aquí no lleva *be* delante",
    ),
    (
        "Where you going?",
        "Where are you going?",
        "*you* → *are you*: *going* cannot be the verb on its own: the continuous is *be* + *-ing*",
        "*you* → *are you*: *going* no puede ser el verbo por sí solo: la forma continua es *be* + *-ing*",
    ),
    (
        "She told that it was late.",
        "She said that it was late.",
        "*told* → *said*: *tell* takes the person (*tell me that…*), and *lies*, *the truth*, *a "
        "story*; *say* takes only what is said (*say that…*): Spanish «decir» can be either",
        "*told* → *said*: *tell* lleva la persona (*tell me that…*), y va con *lies*, *the "
        "truth*, *a story*; *say* lleva solo lo que se dice (*say that…*): en español los dos "
        "pueden ser «decir»",
    ),
    (
        "That man no check my email.",
        "That man doesn't check my email.",
        "*no* → *doesn't*: the negative needs *doesn't* + base form: *no* or *not* alone is not enough",
        "*no* → *doesn't*: la negación se forma con *doesn't* + infinitivo sin *to*: no basta con poner *no* o *not*",
    ),
    (
        "She will no come.",
        "She won't come.",
        "*will no* → *won't*: a verb is made negative with *not*, not with *no*: *will not*",
        "*will no* → *won't*: un verbo se niega con *not*, no con *no*: *will not*",
    ),
    (
        "Andrés going to school now.",
        "Andrés is going to school now.",
        "*going* → *is going*: *going* cannot be the verb on its own: the continuous is *be* + *-ing*",
        "*going* → *is going*: *going* no puede ser el verbo por sí solo: la forma continua es *be* + *-ing*",
    ),
    (
        "Right now is raining.",
        "Right now it is raining.",
        "*is* → *it is*: an English sentence needs its subject, here *it*, even if Spanish names none",
        "*is* → *it is*: en inglés la oración necesita un sujeto, aquí *it*, aunque en español no aparezca",
    ),
    (
        "If only I have a car.",
        "If only I had a car.",
        "*have* → *had*: after *wish* and *if only*, a past tense for what is not true: Spanish «ojalá tuviera» is *I wish I had*",
        "*have* → *had*: después de *wish* e *if only* va un pasado para lo que no es real: «ojalá tuviera» es *I wish I had*",
    ),
    (
        "She is makeing a cake.",
        "She is making a cake.",
        "*makeing* → *making*: this is how the *-ing* form is spelt",
        "*makeing* → *making*: así se escribe la forma en *-ing*",
    ),
    (
        "I have been here for this morning.",
        "I have been here since this morning.",
        "*for* → *since*: *for* says how long, *since* says from when: *for three years*, *since 2010*",
        "*for* → *since*: *for* dice cuánto tiempo y *since*, desde cuándo: «desde hace tres "
        "años» es *for three years*; «desde 2010», *since 2010*",
    ),
    (
        "Emma's mother reading a book.",
        "Emma's mother is reading a book.",
        "*reading* → *is reading*: *reading* cannot be the verb on its own: the continuous is *be* + *-ing*",
        "*reading* → *is reading*: *reading* no puede ser el verbo por sí solo: la forma continua es *be* + *-ing*",
    ),
    (
        "She wants my brother go to Peru.",
        "She wants my brother to go to Peru.",
        "*go* → *to go*: *wants* + person is followed by *to* + base form",
        "*go* → *to go*: después de *wants* + persona va *to* + infinitivo",
    ),
    (
        "He ran home but his brother stay there.",
        "He ran home but his brother stayed there.",
        "*stay* → *stayed*: past simple, like *ran* in the same sentence",
        "*stay* → *stayed*: *past simple*, como *ran* en la misma frase",
    ),
    (
        "There was few cars in the 1990s, and people walk more.",
        "There were few cars in the 1990s, and people walked more.",
        "*was* → *were*: after *there*, *be* agrees with what follows: *there is one*, *there are two*; *walk* → *walked*: past simple, because of *in the 1990s*",
        "*was* → *were*: después de *there*, *be* concuerda con lo que sigue: *there is one*, *there are two* («hay» no cambia); *walk* → *walked*: *past simple*, por *in the 1990s*",
    ),
    (
        "What do you do right now?",
        "What are you doing right now?",
        "*do* → *are*: before an *-ing* form the auxiliary is *be*, not *do*: *are*; *do* → *doing*: the continuous is *be* + *-ing*: *are doing*",
        "*do* → *are*: delante de una forma en *-ing* el auxiliar es *be*, no *do*: *are*; *do* → *doing*: la forma continua es *be* + *-ing*: *are doing*",
    ),
    (
        "Has been a problem with the train.",
        "There has been a problem with the train.",
        "*Has* → *There has*: *there is* or *there are* says that something exists: Spanish «hay»",
        "*Has* → *There has*: «hay» se dice *there is* o *there are*, siempre con *there*",
    ),
    (
        "In summer it very hot.",
        "In summer it is very hot.",
        "*very* → *is very*: the sentence needs the verb *be*",
        "*very* → *is very*: a la frase le falta el verbo *be*",
    ),
    (
        "Carlos arrive late every day.",
        "Carlos arrives late every day.",
        "*arrive* → *arrives*: with *Carlos* (third person singular) the verb takes *-s*",
        "*arrive* → *arrives*: con *Carlos* (tercera persona del singular) el verbo lleva *-s*",
    ),
    (
        "hes work late tonight",
        "hes working late tonight",
        "*work* → *working*: the continuous is *be* + *-ing*: *is working*",
        "*work* → *working*: la forma continua es *be* + *-ing*: *is working*",
    ),
    (
        "did u saw my msg",
        "did u see my msg",
        "*saw* → *see*: after *did*, the base form: *did* already shows the past",
        "*saw* → *see*: después de *did* va el infinitivo sin *to*: *did* ya indica el pasado",
    ),
    (
        "Does your neighbour at home?",
        "Is your neighbour at home?",
        "*Does* → *Is*: the auxiliary *do* goes only with a base form, and there is none for it "
        "here, so the verb is *be*: *is*",
        "*Does* → *Is*: el auxiliar *do* solo va con un infinitivo sin *to*, y aquí no hay "
        "ninguno, así que va *be*: *is*",
    ),
    (
        "Please doesn't shout.",
        "Please don't shout.",
        "*doesn't* → *don't*: a negative order is *don't* + base form, never *doesn't*",
        "*doesn't* → *don't*: para pedir u ordenar que no se haga algo se usa *don't*, nunca *doesn't*, + infinitivo sin *to*",
    ),
    (
        "He came for to see us.",
        "He came to see us.",
        "*for to* → *to*: no *for* before *to see*: Spanish «para» + infinitive is *to* + base form",
        "*for to* → *to*: delante de *to see* no va *for*: «para» + infinitivo es *to* + infinitivo",
    ),
    (
        "My brother hopes to hung the picture.",
        "My brother hopes to hang the picture.",
        "*hung* → *hang*: after *hopes to*, the base form",
        "*hung* → *hang*: después de *hopes to* va el infinitivo",
    ),
    (
        "She doesn't working today.",
        "She isn't working today.",
        "*doesn't* → *isn't*: before an *-ing* form the auxiliary is *be*, not *do*: *isn't*",
        "*doesn't* → *isn't*: delante de una forma en *-ing* el auxiliar es *be*, no *do*: *isn't*",
    ),
    (
        "Do you working today?",
        "Are you working today?",
        "*Do* → *Are*: before an *-ing* form the auxiliary is *be*, not *do*: *are*",
        "*Do* → *Are*: delante de una forma en *-ing* el auxiliar es *be*, no *do*: *are*",
    ),
    (
        "My brother's friends lives here.",
        "My brother's friends live here.",
        "*lives* → *live*: with *my brother's friends* the verb takes no *-s*",
        "*lives* → *live*: con *my brother's friends* el verbo no lleva *-s*",
    ),
    (
        "I have lived here from January.",
        "I have lived here since January.",
        "*from* → *since*: with a perfect tense the starting point takes *since*, not *from*: Spanish «desde enero» is here *since January*",
        "*from* → *since*: con un tiempo perfecto (*have* + participio) el punto de partida lleva *since*, no *from*: «desde enero» es aquí *since January*",
    ),
    (
        "She is arrived late.",
        "She has arrived late.",
        "*is* → *has*: before a past participle (*arrived*) the auxiliary is *have* here, not *is*: present perfect",
        "*is* → *has*: con un participio (*arrived*) el auxiliar es aquí *have*, no *is*: *present perfect*",
    ),
    (
        "They don't begun yet.",
        "They haven't begun yet.",
        "*don't* → *haven't*: before a past participle (*begun*) the auxiliary is *have* here, not *do*: present perfect",
        "*don't* → *haven't*: con un participio (*begun*) el auxiliar es aquí *have*, no *do*: *present perfect*",
    ),
    (
        "Please no shout.",
        "Please don't shout.",
        "*no* → *don't*: a negative order is *don't* + base form: *no* or *not* alone is not enough",
        "*no* → *don't*: una orden negativa se forma con *don't* + infinitivo sin *to*: no basta con poner *no* o *not*",
    ),
    (
        "Is there many people?",
        "Are there many people?",
        "*Is* → *Are*: after *there*, *be* agrees with what follows: *there is one*, *there are two*",
        "*Is* → *Are*: después de *there*, *be* concuerda con lo que sigue: *there is one*, *there are two* («hay» no cambia)",
    ),
    (
        "My boss told to me that I needed a haircut.",
        "My boss told me that I needed a haircut.",
        "*to me* → *me*: after *tell* the person comes without *to*: *tell me the news*, but *say it to me*",
        "*to me* → *me*: después de *tell* la persona va sin *to*: *tell me the news*; en cambio, *say it to me*",
    ),
    (
        "Where would you live if you can choose?",
        "Where would you live if you could choose?",
        "*can* → *could*: when the main part has *would*, *can* becomes *could* after *if*: Spanish «si pudiera» is *if I could*",
        "*can* → *could*: si en la otra parte va *would*, después de *if* va *could*: «si pudiera» es *if I could*",
    ),
    (
        "If Tom didn't have come, I wouldn't have stayed.",
        "If Tom hadn't come, I wouldn't have stayed.",
        "*didn't have* → *hadn't*: before a past participle the auxiliary is *have*, and it makes its own negative, with no *do*: *hadn't*",
        "*didn't have* → *hadn't*: con el participio el auxiliar es *have*, que se niega sin *do*: *hadn't*",
    ),
    (
        "I hope to be able of see it.",
        "I hope to be able to see it.",
        "*of* → *to*: after *able*, *to* + base form",
        "*of* → *to*: después de *able* va *to* + infinitivo",
    ),
    (
        "She came to saw me.",
        "She came to see me.",
        "*saw* → *see*: here the verb after *to* is in the base form, even when we talk about the"
        " past: *she came to see me*",
        "*saw* → *see*: aquí, después de *to*, el verbo va en infinitivo, aunque se hable del "
        "pasado: *she came to see me*",
    ),
    (
        "Drinking juice take time.",
        "Drinking juice takes time.",
        "*take* → *takes*: *drinking …* as a subject counts as *it*, so the verb is singular: *takes*",
        "*take* → *takes*: *drinking …* como sujeto cuenta como *it*, así que el verbo va en singular: *takes*",
    ),
    (
        "Are each of them ready?",
        "Is each of them ready?",
        "*Are* → *Is*: *each* is singular, so the verb is too: *is*",
        "*Are* → *Is*: *each* es singular, así que el verbo también: *is*",
    ),
    (
        "The train miss a stop every day.",
        "The train misses a stop every day.",
        "*miss* → *misses*: with *the train* (third person singular) the verb takes *-s*, which after *-ss* is *-es*",
        "*miss* → *misses*: con *the train* (tercera persona del singular) el verbo lleva *-s*, que tras *-ss* es *-es*",
    ),
    (
        "He is doing coffee for us now.",
        "He is making coffee for us now.",
        "*doing* → *making*: Spanish «hacer» is *make* with some nouns and *do* with others: here"
        " *make coffee*",
        "*doing* → *making*: «hacer» es *make* con unos sustantivos y *do* con otros: aquí, *make coffee*",
    ),
    (
        "My grandparents use to own a circus.",
        "My grandparents used to own a circus.",
        "*use* → *used*: for what was so in the past and is no longer, *used to* + base form; "
        "*use to* is used only after *did*",
        "*use* → *used*: lo que antes era así y ya no lo es se dice con *used to* + infinitivo sin *to*; *use to* solo va después de *did*",
    ),
    (
        "Where is working your sister now?",
        "Where is your sister working now?",
        "*working your sister* → *your sister working*: here the subject comes right after *is*, before *working*: *is your sister working*. In Spanish the subject can follow the verb («¿dónde trabaja tu hermana?»)",
        "*working your sister* → *your sister working*: aquí el sujeto va justo después de *is* y antes de *working*: *is your sister working*, aunque en español suela ir detrás del verbo («¿dónde trabaja tu hermana?»)",
    ),
    (
        "Why are so expensive the tickets?",
        "Why are the tickets so expensive?",
        "*so expensive the tickets* → *the tickets so expensive*: here the subject comes right after *are*, before *so expensive*: *are the tickets so expensive*. In Spanish the subject can follow the verb («¿dónde trabaja tu hermana?»)",
        "*so expensive the tickets* → *the tickets so expensive*: aquí el sujeto va justo después de *are* y antes de *so expensive*: *are the tickets so expensive*, aunque en español suela ir detrás del verbo («¿dónde trabaja tu hermana?»)",
    ),
    (
        "When will arrive the train?",
        "When will the train arrive?",
        "*arrive the train* → *the train arrive*: here the subject comes right after *will*, before *arrive*: *will the train arrive*. In Spanish the subject can follow the verb («¿dónde trabaja tu hermana?»)",
        "*arrive the train* → *the train arrive*: aquí el sujeto va justo después de *will* y antes de *arrive*: *will the train arrive*, aunque en español suela ir detrás del verbo («¿dónde trabaja tu hermana?»)",
    ),
    (
        "We had a lot of thirst after the climb.",
        "We were very thirsty after the climb.",
        "*had a lot of thirst* → *were very thirsty*: *thirsty* goes with *be*, not with *have*: Spanish says «tener sed»",
        "*had a lot of thirst* → *were very thirsty*: *thirsty* va con *be*, no con *have*, aunque en español sea «tener sed»",
    ),
    (
        "They have a lot of hurry.",
        "They are in a hurry.",
        "*have a lot of* → *are in a*: *in a hurry* goes with *be*, not with *have*: Spanish says «tener prisa»",
        "*have a lot of* → *are in a*: *in a hurry* va con *be*, no con *have*, aunque en español sea «tener prisa»",
    ),
    (
        "I wish I didn't sold my bike last year.",
        "I wish I hadn't sold my bike last year.",
        "*didn't* → *hadn't*: to wish that something in the past had been different, *had* + past participle: Spanish «ojalá no hubiera ido» is *I wish I hadn't gone*",
        "*didn't* → *hadn't*: para desear que algo pasado hubiera sido distinto, *had* + participio: «ojalá no hubiera ido» es *I wish I hadn't gone*",
    ),
    (
        "How long have you this problem?",
        "How long have you had this problem?",
        "*this* → *had this*: here *how long* asks about the time up to now, so present perfect: "
        "*have* + past participle or, for an action, usually *have been* + *-ing*, although "
        "Spanish uses the present",
        "*this* → *had this*: aquí *how long* pregunta por el tiempo hasta ahora: *present "
        "perfect* (*have* + participio o, si es una acción, casi siempre *have been* + *-ing*), "
        "aunque en español se diga en presente",
    ),
    (
        "I don't have finished yet.",
        "I haven't finished yet.",
        "*don't have* → *haven't*: before a past participle the auxiliary is *have*, and it makes its own negative, with no *do*: *haven't*",
        "*don't have* → *haven't*: con el participio el auxiliar es *have*, que se niega sin *do*: *haven't*",
    ),
    (
        "I won't understand it unless you will explain it.",
        "I won't understand it unless you explain it.",
        "*will explain* → *explain*: in a condition with *unless*, the present refers to the future, without *will*: Spanish «si llueve» is *if it rains*",
        "*will explain* → *explain*: en una condición con *unless* el futuro va en presente, sin *will*: «si llueve» es *if it rains*",
    ),
    (
        "We live here for more than twenty years.",
        "We have lived here for more than twenty years.",
        "*live* → *have lived*: present perfect: it began in the past and is still true (*for more than twenty years*); Spanish uses the present here",
        "*live* → *have lived*: *present perfect*: empezó en el pasado y sigue siendo así (*for more than twenty years*), aunque en español se diga en presente",
    ),
    (
        "I wish we went to Tokyo last summer.",
        "I wish we had gone to Tokyo last summer.",
        "*went* → *had gone*: to wish that something in the past had been different, *had* + past participle: Spanish «ojalá no hubiera ido» is *I wish I hadn't gone*; *went* → *gone*: after *had*, the past participle (*go* is irregular: *go, went, gone*)",
        "*went* → *had gone*: para desear que algo pasado hubiera sido distinto, *had* + participio: «ojalá no hubiera ido» es *I wish I hadn't gone*; *went* → *gone*: después de *had* va el participio (*go* es irregular: *go, went, gone*)",
    ),
    (
        "What are doing the children?",
        "What are the children doing?",
        "*doing the children* → *the children doing*: here the subject comes right after *are*, before *doing*: *are the children doing*. In Spanish the subject can follow the verb («¿dónde trabaja tu hermana?»)",
        "*doing the children* → *the children doing*: aquí el sujeto va justo después de *are* y antes de *doing*: *are the children doing*, aunque en español suela ir detrás del verbo («¿dónde trabaja tu hermana?»)",
    ),
    (
        "We passed a wonderful time at your barbecue.",
        "We had a wonderful time at your barbecue.",
        "*passed* → *had*: Spanish «pasarlo bien» (or «mal») is *have a good* (or *bad*) *time*, with *have*",
        "*passed* → *had*: «pasarlo bien» (o «mal») se dice *have a good* (o *bad*) *time*, con *have*",
    ),
    (
        "She asked me did I have any experience.",
        "She asked me if I had any experience.",
        "*did I have* → *if I had*: a yes-or-no question inside another sentence begins with *if* or *whether*, in the order of a statement: Spanish «si» in «me preguntó si»",
        "*did I have* → *if I had*: una pregunta de sí o no dentro de otra frase empieza con *if* o *whether* («me preguntó si»), con el orden de una oración enunciativa",
    ),
    (
        "He has been busy since he has started at the hospital.",
        "He has been busy since he started at the hospital.",
        "*has started* → *started*: the moment at which something began, after *since*, is in the past simple: *since she started*",
        "*has started* → *started*: el momento en que empezó algo, después de *since*, va en *past simple*: *since she started*",
    ),
    (
        "This is the first time that I write a formal letter.",
        "This is the first time that I have written a formal letter.",
        "*write* → *have written*: after *it is the first time*, the present perfect: Spanish «es"
        " la primera vez que lo veo» is *it is the first time I have seen it*",
        "*write* → *have written*: después de *it is the first time* va el *present perfect*: «es"
        " la primera vez que lo veo» es *it is the first time I have seen it*",
    ),
    (
        "My wife has gone to Peru twice.",
        "My wife has been to Peru twice.",
        "*gone* → *been*: *been* is for someone who has been somewhere and come back; *gone* is "
        "for someone who is still away",
        "*gone* → *been*: quien ya ha vuelto, o ha estado allí alguna vez, *has been*; quien "
        "sigue fuera, *has gone*",
    ),
    (
        "Dani has been to the supermarket and he'll be back soon.",
        "Dani has gone to the supermarket and he'll be back soon.",
        "*been* → *gone*: *been* is for someone who has been somewhere and come back; *gone* is "
        "for someone who is still away",
        "*been* → *gone*: quien ya ha vuelto, o ha estado allí alguna vez, *has been*; quien "
        "sigue fuera, *has gone*",
    ),
    (
        "I would to apply for the job.",
        "I would like to apply for the job.",
        "*to* → *like to*: *would* alone does not say what you want: Spanish «me gustaría» is *I would like to*",
        "*to* → *like to*: *would* solo no expresa un deseo: «me gustaría» es *I would like to*",
    ),
    (
        "The teacher told us to don't look at our phones.",
        "The teacher told us not to look at our phones.",
        "*to don't* → *not to*: here *to* + base form is needed, with *not* before *to* in the "
        "negative: *not to look*",
        "*to don't* → *not to*: aquí va *to* + infinitivo, con *not* delante si es negativo: *not to look*",
    ),
    (
        "I enjoy reading, swimming and cook for friends.",
        "I enjoy reading, swimming and cooking for friends.",
        "*cook* → *cooking*: it is in the same list as *swimming*, so it takes the same form",
        "*cook* → *cooking*: va en la misma enumeración que *swimming*, así que lleva la misma forma",
    ),
    (
        "What is that dog do on our sofa?",
        "What is that dog doing on our sofa?",
        "*do* → *doing*: the continuous is *be* + *-ing*: *is doing*",
        "*do* → *doing*: la forma continua es *be* + *-ing*: *is doing*",
    ),
    (
        "where r u go after class?",
        "where r u going after class?",
        "*go* → *going*: the continuous is *be* + *-ing*: *are going*",
        "*go* → *going*: la forma continua es *be* + *-ing*: *are going*",
    ),
    (
        "Doesn't be so hard on yourself.",
        "Don't be so hard on yourself.",
        "*Doesn't* → *Don't*: a negative order is *don't* + base form, never *doesn't*",
        "*Doesn't* → *Don't*: para pedir u ordenar que no se haga algo se usa *don't*, nunca *doesn't*, + infinitivo sin *to*",
    ),
    (
        "Our teacher has about fifty years.",
        "Our teacher is about fifty years old.",
        "*has about fifty years* → *is about fifty years old*: age goes with *be*, not with *have*: Spanish «tengo 20 años» is *I am 20 years old*",
        "*has about fifty years* → *is about fifty years old*: la edad va con *be*, no con *have*: «tengo 20 años» se dice *I am 20 years old*",
    ),
    (
        "The twins will have eighteen years in March.",
        "The twins will be eighteen years old in March.",
        "*have eighteen years* → *be eighteen years old*: age goes with *be*, not with *have*: Spanish «tengo 20 años» is *I am 20 years old*",
        "*have eighteen years* → *be eighteen years old*: la edad va con *be*, no con *have*: «tengo 20 años» se dice *I am 20 years old*",
    ),
    (
        "My brothers were borned in Lugo.",
        "My brothers were born in Lugo.",
        "*borned* → *born*: *born* is already the participle, without *-ed*: Spanish «nací» is *I was born*",
        "*borned* → *born*: *born* ya es el participio, sin *-ed*: «nací» se dice *I was born*",
    ),
    (
        "She is having a red car.",
        "She has a red car.",
        "*is having* → *has*: for what is yours, *have* takes no continuous: *I have a car*, but *I am having lunch*",
        "*is having* → *has*: para lo que se posee, *have* no va en forma continua: *I have a car*, pero *I am having lunch*",
    ),
    (
        "This cheese is smelling like old shoes.",
        "This cheese smells like old shoes.",
        "*is smelling* → *smells*: here *smell* is a state, not an action: no continuous",
        "*is smelling* → *smells*: aquí *smell* expresa un estado, no una acción: no va en forma continua",
    ),
    (
        "We have been to Lisbon three years ago.",
        "We went to Lisbon three years ago.",
        "*have been* → *went*: past simple, not present perfect: *three years ago* is a finished time",
        "*have been* → *went*: *past simple*, no *present perfect*: *three years ago* es un tiempo ya terminado",
    ),
    (
        "They could have to saved the tree.",
        "They could have saved the tree.",
        "*to saved* → *saved*: for what was possible in the past and did not happen (or nobody "
        "knows), *could have* + past participle, with no *to*: Spanish «podrías haberlo dicho» is"
        " *you could have said it*",
        "*to saved* → *saved*: para lo que era posible y no ocurrió (o no se sabe), *could have* "
        "+ participio, sin *to*: «podrías haberlo dicho» es *you could have said it*",
    ),
    (
        "I will lend it to you provided that you will bring it back.",
        "I will lend it to you provided that you bring it back.",
        "*will bring* → *bring*: in a condition with *provided that*, the present refers to the future, without *will*: Spanish «si llueve» is *if it rains*",
        "*will bring* → *bring*: en una condición con *provided that* el futuro va en presente, sin *will*: «si llueve» es *if it rains*",
    ),
    (
        "She's gonna to kill me.",
        "She's gonna kill me.",
        "*to kill* → *kill*: after *gonna*, the base form without *to*",
        "*to kill* → *kill*: después de *gonna* va el infinitivo sin *to*",
    ),
    (
        "I saw him to put the wallet in his bag.",
        "I saw him put the wallet in his bag.",
        "*to put* → *put*: after *saw* + a person or thing comes the base form or *-ing* (*I saw "
        "him fall*), neither *to* nor the past",
        "*to put* → *put*: después de *saw* + persona o cosa va el infinitivo sin *to* o la forma"
        " en *-ing* (*I saw him fall*), ni *to* ni el pasado",
    ),
    (
        "I can't stand to listening to his jokes.",
        "I can't stand listening to his jokes.",
        "*to listening* → *listening*: after *can't stand*, the *-ing* form without *to*, or *to*"
        " + base form, but never *to* + *-ing*",
        "*to listening* → *listening*: después de *can't stand* va la forma en *-ing* sin *to*, o"
        " bien *to* + infinitivo, pero nunca *to* + *-ing*",
    ),
    (
        "I couldn't help to laugh.",
        "I couldn't help laughing.",
        "*to laugh* → *laughing*: after *couldn't help* meaning «no poder evitar», the *-ing* "
        "form: *I can't help laughing*",
        "*to laugh* → *laughing*: «no poder evitar» hacer algo es *couldn't help* + forma en "
        "*-ing*: «no puedo evitar reírme» es *I can't help laughing*",
    ),
    (
        "We can't afford go skiing.",
        "We can't afford to go skiing.",
        "*go* → *to go*: *afford* takes *to* + base form",
        "*go* → *to go*: después de *afford* va *to* + infinitivo",
    ),
    (
        "I promised my daughter buying her a guitar.",
        "I promised my daughter to buy her a guitar.",
        "*buying* → *to buy*: *promised* + person is followed by *to* + base form",
        "*buying* → *to buy*: después de *promised* + persona va *to* + infinitivo",
    ),
    (
        "I got my brother help me.",
        "I got my brother to help me.",
        "*help* → *to help*: to persuade somebody to do something is *get* + person + *to* + base"
        " form: Spanish «conseguí que me ayudara» is *I got him to help me*",
        "*help* → *to help*: «conseguir que alguien haga algo» es *get* + persona + *to* + "
        "infinitivo: «conseguí que me ayudara» es *I got him to help me*",
    ),
    (
        "Smoke is forbidden in the hospital.",
        "Smoking is forbidden in the hospital.",
        "*Smoke* → *Smoking*: a verb that is the subject usually takes the *-ing* form: Spanish "
        "«fumar es malo» is *smoking is bad*",
        "*Smoke* → *Smoking*: el verbo que hace de sujeto suele ir en *-ing*: «fumar es malo» es "
        "*smoking is bad*",
    ),
    (
        "Where is studying your nephew this year?",
        "Where is your nephew studying this year?",
        "*studying your nephew* → *your nephew studying*: here the subject comes right after *is*, before *studying*: *is your nephew studying*. In Spanish the subject can follow the verb («¿dónde trabaja tu hermana?»)",
        "*studying your nephew* → *your nephew studying*: aquí el sujeto va justo después de *is* y antes de *studying*: *is your nephew studying*, aunque en español suela ir detrás del verbo («¿dónde trabaja tu hermana?»)",
    ),
    (
        "Not only the shower was broken, but the lights didn't work.",
        "Not only was the shower broken, but the lights didn't work.",
        "*the shower was* → *was the shower*: *not only* at the beginning, if it refers to the whole clause, takes the order of a question: *was* before the subject",
        "*the shower was* → *was the shower*: si *not only* va al principio de la frase y se "
        "refiere a toda la oración, el orden es el de una pregunta: *was* delante del sujeto",
    ),
    (
        "Neither of my sisters don't drive.",
        "Neither of my sisters drives.",
        "*don't drive* → *drives*: *neither* is already negative: Spanish «no quiero nada» has two negatives, English only one",
        "*don't drive* → *drives*: *neither* ya es negativo: el español admite dos negaciones («no quiero nada»); el inglés, solo una",
    ),
    (
        "I don't eat meat, and neither do my wife.",
        "I don't eat meat, and neither does my wife.",
        "*do* → *does*: *does* goes with *my wife*",
        "*do* → *does*: con *my wife* va *does*",
    ),
    (
        "Did you ever been to Lugo?",
        "Have you ever been to Lugo?",
        "*Did* → *Have*: before a past participle (*been*) the auxiliary is *have* here, not *did*: present perfect",
        "*Did* → *Have*: con un participio (*been*) el auxiliar es aquí *have*, no *did*: *present perfect*",
    ),
    (
        "My computer is making that noise since Monday.",
        "My computer has been making that noise since Monday.",
        "*is* → *has been*: present perfect continuous (*have been* + *-ing*): it began in the past and is still going on (*since Monday*); Spanish uses the present here",
        "*is* → *has been*: *present perfect continuous* (*have been* + *-ing*): empezó en el pasado y todavía continúa (*since Monday*), aunque en español se diga en presente",
    ),
    (
        "I have seen that film last night.",
        "I saw that film last night.",
        "*have seen* → *saw*: past simple, not present perfect: *last night* is a finished time",
        "*have seen* → *saw*: *past simple*, no *present perfect*: *last night* es un tiempo ya terminado",
    ),
    (
        "We had our roof repair after the storm.",
        "We had our roof repaired after the storm.",
        "*repair* → *repaired*: when something is done to a thing, usually by somebody else, "
        "*have* + thing + past participle: Spanish «me corto el pelo» (at the hairdresser's) is "
        "*I have my hair cut*",
        "*repair* → *repaired*: si otro hace algo por nosotros, es *have* + cosa + participio, "
        "porque la cosa recibe la acción: «me corto el pelo» (en la peluquería) es *I have my "
        "hair cut*",
    ),
    (
        "She begged me don't leave her alone.",
        "She begged me not to leave her alone.",
        "*don't* → *not to*: here *to* + base form is needed, with *not* before *to* in the "
        "negative: *not to leave*",
        "*don't* → *not to*: aquí va *to* + infinitivo, con *not* delante si es negativo: *not to leave*",
    ),
    (
        "He asked me not smoke in the car.",
        "He asked me not to smoke in the car.",
        "*smoke* → *to smoke*: here *to* + base form is needed, with *not* before *to* in the "
        "negative: *not to smoke*",
        "*smoke* → *to smoke*: aquí va *to* + infinitivo, con *not* delante si es negativo: *not to smoke*",
    ),
    (
        "Remember locking the back door when you leave.",
        "Remember to lock the back door when you leave.",
        "*locking* → *to lock*: for something one has to do, *remember* and *forget* take *to* + base form; the *-ing* form is for memories",
        "*locking* → *to lock*: para algo que hay que hacer, *remember* y *forget* llevan *to* + infinitivo; la forma en *-ing* es para recuerdos",
    ),
    (
        "It takes an hour get to the airport.",
        "It takes an hour to get to the airport.",
        "*get* → *to get*: after *takes an hour*, *to* + base form",
        "*get* → *to get*: después de *takes an hour* va *to* + infinitivo",
    ),
    (
        "He insisted on to pay for the meal.",
        "He insisted on paying for the meal.",
        "*to pay* → *paying*: after the preposition *on*, the *-ing* form",
        "*to pay* → *paying*: después de la preposición *on* va la forma en *-ing*",
    ),
    (
        "The rain prevented us from play tennis.",
        "The rain prevented us from playing tennis.",
        "*play* → *playing*: after the preposition *from*, the *-ing* form",
        "*play* → *playing*: después de la preposición *from* va la forma en *-ing*",
    ),
    (
        "We're gonna missing the last metro.",
        "We're gonna miss the last metro.",
        "*missing* → *miss*: after *gonna*, the base form",
        "*missing* → *miss*: después de *gonna* va el infinitivo sin *to*",
    ),
    (
        "You must stay in bed, drinking a lot of water and rest.",
        "You must stay in bed, drink a lot of water and rest.",
        "*drinking* → *drink*: it is in the same list as *stay*, so it takes the same form",
        "*drinking* → *drink*: va en la misma enumeración que *stay*, así que lleva la misma forma",
    ),
    (
        "I am 16 years and I live in Lugo.",
        "I am 16 and I live in Lugo.",
        "*years and* → *and*: an age is *20 years old*, or just *20*: *20 years* alone is a length of time",
        "*years and* → *and*: la edad es *20 years old*, o *20* a secas: *20 years*, sin más, es una duración",
    ),
    (
        "The meeting has postponed until Friday.",
        "The meeting has been postponed until Friday.",
        "*postponed* → *been postponed*: the subject does not do the action, it receives it: passive, *be* + past participle",
        "*postponed* → *been postponed*: el sujeto no hace la acción, la recibe: pasiva, *be* + participio",
    ),
    (
        "Rarely we see foxes here.",
        "Rarely do we see foxes here.",
        "*we* → *do we*: *rarely* at the beginning, if it refers to the whole clause, takes the order of a question: *do* before the subject",
        "*we* → *do we*: si *rarely* va al principio de la frase y se refiere a toda la oración, "
        "el orden es el de una pregunta: *do* delante del sujeto",
    ),
    (
        "He left without telling no one.",
        "He left without telling anyone.",
        "*no one* → *anyone*: *without* is already negative: Spanish «no quiero nada» has two negatives, English only one",
        "*no one* → *anyone*: *without* ya es negativo: el español admite dos negaciones («no quiero nada»); el inglés, solo una",
    ),
    (
        "I have never went to a rugby match.",
        "I have never been to a rugby match.",
        "*went* → *been*: after *have*, the past participle, not *went*; it is *been* if you ask "
        "or say whether somebody was ever there: Spanish «he estado», «nunca he estado»",
        "*went* → *been*: después de *have* va el participio, no *went*; si se habla de haber estado o no en un lugar, es *been*",
    ),
    (
        "Take a sandwich in case you will get hungry.",
        "Take a sandwich in case you get hungry.",
        "*will get* → *get*: after *in case*, the present refers to the future, without *will*: Spanish «por si llueve» is *in case it rains*",
        "*will get* → *get*: después de *in case* el futuro va en presente, sin *will*: «por si llueve» es *in case it rains*",
    ),
    (
        "The soup is tasting of garlic.",
        "The soup tastes of garlic.",
        "*is tasting* → *tastes*: here *taste* is a state, not an action: no continuous",
        "*is tasting* → *tastes*: aquí *taste* expresa un estado, no una acción: no va en forma continua",
    ),
    (
        "They'd never been abroad, did they?",
        "They'd never been abroad, had they?",
        "*did* → *had*: a question tag repeats the auxiliary (or *be*), then a pronoun for the "
        "subject: here *had they*. It is negative after a positive sentence and positive after a "
        "negative one (*never* counts as negative). Spanish «¿no?» never changes",
        "*did* → *had*: la coletilla repite el auxiliar (o *be*), seguido de un pronombre sujeto:"
        " aquí *had they*. Es negativa si la frase es afirmativa, y afirmativa si es negativa "
        "(*never* cuenta como negación). «¿No?», en cambio, no cambia nunca",
    ),
    (
        "If only I would know her number.",
        "If only I knew her number.",
        "*would know* → *knew*: after *wish* and *if only*, a past tense for what is not true: Spanish «ojalá tuviera» is *I wish I had*",
        "*would know* → *knew*: después de *wish* e *if only* va un pasado para lo que no es real: «ojalá tuviera» es *I wish I had*",
    ),
    (
        "My sister loves sushi and so does I.",
        "My sister loves sushi and so do I.",
        "*does* → *do*: *do* goes with *I*",
        "*does* → *do*: con *I* va *do*",
    ),
    (
        "What do eat rabbits in winter?",
        "What do rabbits eat in winter?",
        "*eat rabbits* → *rabbits eat*: here the subject comes right after *do*, before *eat*: *do rabbits eat*. In Spanish the subject can follow the verb («¿dónde trabaja tu hermana?»)",
        "*eat rabbits* → *rabbits eat*: aquí el sujeto va justo después de *do* y antes de *eat*: *do rabbits eat*, aunque en español suela ir detrás del verbo («¿dónde trabaja tu hermana?»)",
    ),
    (
        "The woman next to the pilots seem really nervous.",
        "The woman next to the pilots seems really nervous.",
        "*seem* → *seems*: third person singular (*he, she, it*): the verb takes *-s*",
        "*seem* → *seems*: tercera persona del singular (*he, she, it*): el verbo lleva *-s*",
    ),
    (
        "My aunt said that she will come, but she never appeared.",
        "My aunt said that she would come, but she never appeared.",
        "*will* → *would*: when we tell later what somebody said or thought about the future, "
        "*will* becomes *would*: Spanish «dijo que vendría» is *she said she would come*",
        "*will* → *would*: al contar después lo que alguien dijo o pensó sobre el futuro, *will* "
        "pasa a *would*: «dijo que vendría» es *she said she would come*",
    ),
    (
        "I'd rather you don't smoke in my car.",
        "I'd rather you didn't smoke in my car.",
        "*don't* → *didn't*: after *would rather* and another person, the past: Spanish «preferiría que no fumaras» is *I'd rather you didn't smoke*",
        "*don't* → *didn't*: después de *would rather* y otra persona va el pasado: «preferiría que no fumaras» es *I'd rather you didn't smoke*",
    ),
    (
        "My brother loves rock music, and so am I.",
        "My brother loves rock music, and so do I.",
        "*am* → *do*: what was said before has no auxiliary to repeat, so after *so* comes a form"
        " of *do*, here *do*. Spanish «también» and «tampoco» never change",
        "*am* → *do*: lo dicho antes no lleva auxiliar que repetir, así que después de *so* va "
        "una forma de *do*, aquí *do*; «también» y «tampoco», en cambio, no cambian nunca",
    ),
    (
        "Julia can't ski, and neither I can.",
        "Julia can't ski, and neither can I.",
        "*I can* → *can I*: after *neither* meaning «tampoco», the order is that of a question: *can* before the subject",
        "*I can* → *can I*: después de *neither* («tampoco») el orden es el de una pregunta: *can* delante del sujeto",
    ),
    (
        "Under no circumstances you should open this door.",
        "Under no circumstances should you open this door.",
        "*you should* → *should you*: *under no circumstances* at the beginning, if it refers to the whole clause, takes the order of a question: *should* before the subject",
        "*you should* → *should you*: si *under no circumstances* va al principio de la frase y "
        "se refiere a toda la oración, el orden es el de una pregunta: *should* delante del "
        "sujeto",
    ),
    (
        "There is a girl in my class who she plays the drums.",
        "There is a girl in my class who plays the drums.",
        "*she plays* → *plays*: the subject is said once: here *who* is already the subject, so no *she*",
        "*she plays* → *plays*: el sujeto se dice una sola vez: aquí *who* ya es el sujeto, así "
        "que sobra *she*",
    ),
    (
        "You'd better not telling her the truth.",
        "You'd better not tell her the truth.",
        "*telling* → *tell*: after *had better*, the base form without *to*",
        "*telling* → *tell*: después de *had better* va el infinitivo sin *to*",
    ),
    (
        "We ended up to sleep in the car.",
        "We ended up sleeping in the car.",
        "*to sleep* → *sleeping*: after *ended up*, the *-ing* form",
        "*to sleep* → *sleeping*: después de *ended up* va la forma en *-ing*",
    ),
    (
        "Please to send me your answer.",
        "Please send me your answer.",
        "*to send* → *send*: a request or an order takes the base form, without *to* or *-ing*",
        "*to send* → *send*: para pedir u ordenar algo va el infinitivo sin *to*, no la forma en *-ing*",
    ),
    (
        "No touch the paintings, please.",
        "Don't touch the paintings, please.",
        "*No* → *Don't*: a negative order is *don't* + base form: *no* or *not* alone is not enough",
        "*No* → *Don't*: una orden negativa se forma con *don't* + infinitivo sin *to*: no basta con poner *no* o *not*",
    ),
    (
        "I heard someone to shout my name.",
        "I heard someone shout my name.",
        "*to shout* → *shout*: after *heard* + a person or thing comes the base form or *-ing* "
        "(*I saw him fall*), neither *to* nor the past",
        "*to shout* → *shout*: después de *heard* + persona o cosa va el infinitivo sin *to* o la"
        " forma en *-ing* (*I saw him fall*), ni *to* ni el pasado",
    ),
    (
        "Have a dog means going for walks.",
        "Having a dog means going for walks.",
        "*Have* → *Having*: a verb that is the subject usually takes the *-ing* form: Spanish "
        "«fumar es malo» is *smoking is bad*",
        "*Have* → *Having*: el verbo que hace de sujeto suele ir en *-ing*: «fumar es malo» es "
        "*smoking is bad*",
    ),
    (
        "It was the first time I have eaten snails.",
        "It was the first time I had eaten snails.",
        "*have* → *had*: after *it was the first time*, the past perfect: Spanish «era la primera"
        " vez que lo veía» is *it was the first time I had seen it*",
        "*have* → *had*: después de *it was the first time* va el *past perfect*: «era la primera"
        " vez que lo veía» es *it was the first time I had seen it*",
    ),
    (
        "I know a man who he has three boats.",
        "I know a man who has three boats.",
        "*he has* → *has*: the subject is said once: here *who* is already the subject, so no *he*",
        "*he has* → *has*: el sujeto se dice una sola vez: aquí *who* ya es el sujeto, así que sobra *he*",
    ),
    (
        "How many students did passed the test?",
        "How many students passed the test?",
        "*did passed* → *passed*: *how many students* is the subject, so the question needs no *do*",
        "*did passed* → *passed*: *how many students* es el sujeto, así que la pregunta no lleva *do*",
    ),
    (
        "She has lived alone for her husband died.",
        "She has lived alone since her husband died.",
        "*for* → *since*: *for* says how long, *since* says from when: *for three years*, *since 2010*",
        "*for* → *since*: *for* dice cuánto tiempo y *since*, desde cuándo: «desde hace tres "
        "años» es *for three years*; «desde 2010», *since 2010*",
    ),
    (
        "It is raining since Monday.",
        "It has been raining since Monday.",
        "*is* → *has been*: present perfect continuous (*have been* + *-ing*): it began in the past and is still going on (*since Monday*); Spanish uses the present here",
        "*is* → *has been*: *present perfect continuous* (*have been* + *-ing*): empezó en el pasado y todavía continúa (*since Monday*), aunque en español se diga en presente",
    ),
    (
        "Every summer we was at the beach.",
        "Every summer we were at the beach.",
        "*was* → *were*: *were* goes with *we*",
        "*was* → *were*: con *we* va *were*",
    ),
    (
        "The people that I know is nice.",
        "The people that I know are nice.",
        "*is* → *are*: *people* is plural in English, so *are*: Spanish «la gente» is singular",
        "*is* → *are*: *people* es plural en inglés, así que *are*, aunque «la gente» sea singular",
    ),
    (
        "We arrived and find they could not help.",
        "We arrived and found they could not help.",
        "*find* → *found*: past simple, like *arrived* in the same sentence (*find* is irregular: *find, found, found*)",
        "*find* → *found*: *past simple*, como *arrived* en la misma frase (*find* es irregular: *find, found, found*)",
    ),
    (
        "He has to go, don't he?",
        "He has to go, doesn't he?",
        "*don't* → *doesn't*: *has to* has no auxiliary to repeat, so the question tag is made "
        "with *do*, negative after a positive sentence: *doesn't he*",
        "*don't* → *doesn't*: *has to* no lleva auxiliar, así que la coletilla se forma con *do*,"
        " y es negativa porque la frase es afirmativa: *doesn't he*",
    ),
    (
        "Please, opening the window.",
        "Please, open the window.",
        "*opening* → *open*: a request or an order takes the base form, without *to* or *-ing*",
        "*opening* → *open*: para pedir u ordenar algo va el infinitivo sin *to*, no la forma en *-ing*",
    ),
    (
        "Prices have fall in the last two months.",
        "Prices have fallen in the last two months.",
        "*fall* → *fallen*: after *have*, the past participle (*fall* is irregular: *fall, fell, fallen*)",
        "*fall* → *fallen*: después de *have* va el participio (*fall* es irregular: *fall, fell, fallen*)",
    ),
    (
        "I told him that is expensive.",
        "I told him that it is expensive.",
        "*is* → *it is*: an English sentence needs its subject, here *it*, even if Spanish names none",
        "*is* → *it is*: en inglés la oración necesita un sujeto, aquí *it*, aunque en español no aparezca",
    ),
    (
        "Mark left home early and go to school.",
        "Mark left home early and went to school.",
        "*go* → *went*: past simple, like *left* in the same sentence (*go* is irregular: *go, went, gone*)",
        "*go* → *went*: *past simple*, como *left* en la misma frase (*go* es irregular: *go, went, gone*)",
    ),
    (
        "It's time that you learn to cook.",
        "It's time that you learned to cook.",
        "*learn* → *learned*: after *it's time* and a subject, the past: Spanish «ya es hora de que aprendas» is *it's time you learned*",
        "*learn* → *learned*: después de *it's time* y un sujeto va el pasado: «ya es hora de que aprendas» es *it's time you learned*",
    ),
    (
        "You have better hurry.",
        "You had better hurry.",
        "*have* → *had*: *had better* always has *had*, even when it is about the present: Spanish «más vale que corras» is *you had better run*",
        "*have* → *had*: *had better* lleva siempre *had*, aunque se hable del presente: «más "
        "vale que corras» es *you had better run*",
    ),
    (
        "Your bike needs to washing.",
        "Your bike needs washing.",
        "*to washing* → *washing*: *needs* + *-ing* is for what must be done to the subject: *it needs washing*",
        "*to washing* → *washing*: *needs* + *-ing* es para lo que hay que hacerle al sujeto: *it needs washing*",
    ),
    (
        "These trousers need shorten.",
        "These trousers need shortening.",
        "*shorten* → *shortening*: *need* + *-ing* is for what must be done to the subject: *it needs washing*",
        "*shorten* → *shortening*: *need* + *-ing* es para lo que hay que hacerle al sujeto: *it needs washing*",
    ),
    (
        "I wish you will listen to me.",
        "I wish you would listen to me.",
        "*will* → *would*: after *wish* + another person, *would* is for what you want that person to do: Spanish «ojalá me escucharas» is *I wish you would listen to me*",
        "*will* → *would*: después de *wish* + otra persona, *would* expresa lo que se quiere que haga: «ojalá me escucharas» es *I wish you would listen to me*",
    ),
    (
        "If my parents hadn't met, I didn't be here.",
        "If my parents hadn't met, I wouldn't be here.",
        "*didn't* → *wouldn't*: *if* + an unreal past goes with *would* in the other part: Spanish «si tuviera tiempo, iría» is *if I had time, I would go*",
        "*didn't* → *wouldn't*: con *if* + un pasado irreal, en la otra parte de la frase va "
        "*would*: «si tuviera tiempo, iría» es *if I had time, I would go*",
    ),
    (
        "Little we knew that she was a spy.",
        "Little did we know that she was a spy.",
        "*we knew* → *did we know*: *little* at the beginning, if it refers to the whole clause, takes the order of a question: *did* before the subject",
        "*we knew* → *did we know*: si *little* va al principio de la frase y se refiere a toda "
        "la oración, el orden es el de una pregunta: *did* delante del sujeto",
    ),
    (
        "The council closed it in order to repairing the arches.",
        "The council closed it in order to repair the arches.",
        "*repairing* → *repair*: after *in order to*, the base form, not *-ing*",
        "*repairing* → *repair*: después de *in order to* va el infinitivo, no la forma en *-ing*",
    ),
    (
        "Carmen was late, and so did her boss.",
        "Carmen was late, and so was her boss.",
        "*did* → *was*: after *so* comes *be* or the auxiliary of what was said before (*do*, "
        "*does* or *did* if there is none), here *was*: Spanish «también» and «tampoco» need none",
        "*did* → *was*: detrás de *so* se repite *be* o el auxiliar de lo dicho antes (*do*, "
        "*does* o *did* si no hay ninguno), aquí *was*; «también» y «tampoco», en español, no "
        "llevan ninguno",
    ),
    (
        "Have you finish the exercises yet?",
        "Have you finished the exercises yet?",
        "*finish* → *finished*: after *have*, the past participle",
        "*finish* → *finished*: después de *have* va el participio",
    ),
    (
        "She was about to leaving when the phone rang.",
        "She was about to leave when the phone rang.",
        "*leaving* → *leave*: here the verb after *to* is in the base form, not in *-ing*: *she came to see me*",
        "*leaving* → *leave*: aquí *to* va con infinitivo, no con la forma en *-ing*: *she came to see me*",
    ),
    (
        "The film that we saw on Friday it was about a lost submarine.",
        "The film that we saw on Friday was about a lost submarine.",
        "*it was* → *was*: the subject is said once: it has already come, so no *it*",
        "*it was* → *was*: el sujeto se dice una sola vez: las palabras que van delante de *it* ya son el sujeto",
    ),
    (
        "Can you borrow me your charger for an hour?",
        "Can you lend me your charger for an hour?",
        "*borrow* → *lend*: *lend* is to give for a while, *borrow* is to take for a while: Spanish «prestar» is *lend*, «pedir prestado» is *borrow*",
        "*borrow* → *lend*: *lend* es prestar (lo hace quien da) y *borrow*, tomar prestado (lo hace quien recibe)",
    ),
    (
        "I lent two comics from the public library.",
        "I borrowed two comics from the public library.",
        "*lent* → *borrowed*: *lend* is to give for a while, *borrow* is to take for a while: Spanish «prestar» is *lend*, «pedir prestado» is *borrow*",
        "*lent* → *borrowed*: *lend* es prestar (lo hace quien da) y *borrow*, tomar prestado (lo hace quien recibe)",
    ),
    (
        "If you know the answer, rise your hand.",
        "If you know the answer, raise your hand.",
        "*rise* → *raise*: *raise* takes an object (*raise prices*), *rise* takes none (*prices rise*): Spanish «subir» can be either",
        "*rise* → *raise*: *raise* lleva complemento directo (*raise prices*: subir los precios); *rise*, no (*prices rise*: los precios suben)",
    ),
    (
        "In December the sun raises after eight.",
        "In December the sun rises after eight.",
        "*raises* → *rises*: *raise* takes an object (*raise prices*), *rise* takes none (*prices rise*): Spanish «subir» can be either",
        "*raises* → *rises*: *raise* lleva complemento directo (*raise prices*: subir los precios); *rise*, no (*prices rise*: los precios suben)",
    ),
    (
        "Please remember me to call the vet at five.",
        "Please remind me to call the vet at five.",
        "*remember* → *remind*: *remember* is to have something in your memory, *remind* is to make somebody else remember (*remind me to call*): Spanish «recordar» can be either",
        "*remember* → *remind*: *remember* es acordarse y *remind*, recordárselo a alguien (*remind me to call*): en español los dos son «recordar»",
    ),
    (
        "I can't remind his surname.",
        "I can't remember his surname.",
        "*remind* → *remember*: *remember* is to have something in your memory, *remind* is to make somebody else remember (*remind me to call*): Spanish «recordar» can be either",
        "*remind* → *remember*: *remember* es acordarse y *remind*, recordárselo a alguien (*remind me to call*): en español los dos son «recordar»",
    ),
    (
        "My uncle learned me to swim.",
        "My uncle taught me to swim.",
        "*learned* → *taught*: the teacher *teaches*, the pupil *learns*: *she taught me to swim*",
        "*learned* → *taught*: *teach* es enseñar y *learn*, aprender: «me enseñó a nadar» es *she taught me to swim*",
    ),
    (
        "As a waiter he wins nine euros an hour.",
        "As a waiter he earns nine euros an hour.",
        "*wins* → *earns*: money for work is *earned*; a prize or a match is *won*: Spanish «ganar» can be either",
        "*wins* → *earns*: «ganar» dinero trabajando es *earn*; «ganar» un premio o un partido, *win*",
    ),
    (
        "The girls from the other school won us again.",
        "The girls from the other school beat us again.",
        "*won* → *beat*: you *win* a match and *beat* (past: *beat*) a person or a team: Spanish «ganar» can be either",
        "*won* → *beat*: «ganar» un partido es *win*; «ganar» a una persona o a un equipo, *beat*"
        " (pasado: *beat*)",
    ),
    (
        "Two men stole a bank this morning.",
        "Two men robbed a bank this morning.",
        "*stole* → *robbed*: *rob* takes the place or the person (*rob a bank*), *steal* what is taken (*steal a bike*): Spanish «robar» can be either",
        "*stole* → *robbed*: con *rob* se nombra el lugar o la persona (*rob a bank*: atracar) y con *steal*, lo robado (*steal a bike*)",
    ),
    (
        "Somebody robbed my wallet from my bag.",
        "Somebody stole my wallet from my bag.",
        "*robbed* → *stole*: *rob* takes the place or the person (*rob a bank*), *steal* what is taken (*steal a bike*): Spanish «robar» can be either",
        "*robbed* → *stole*: con *rob* se nombra el lugar o la persona (*rob a bank*: atracar) y con *steal*, lo robado (*steal a bike*)",
    ),
    (
        "I overslept and lost the school bus.",
        "I overslept and missed the school bus.",
        "*lost* → *missed*: you *miss* a bus, a train or a lesson; you *lose* a match, or a thing you cannot find: Spanish «perder» can be either",
        "*lost* → *missed*: «perder» el autobús, el tren o una clase es *miss*; «perder» un "
        "partido, o algo que no encuentras, es *lose*",
    ),
    (
        "I knew my husband at a wedding.",
        "I met my husband at a wedding.",
        "*knew* → *met*: you *meet* somebody the first time, and from then on you *know* them: Spanish «conocer» can be either",
        "*knew* → *met*: conocer a alguien por primera vez es *meet*; conocerlo ya, *know*: en español los dos son «conocer»",
    ),
    (
        "Her daughter touches the piano well.",
        "Her daughter plays the piano well.",
        "*touches* → *plays*: an instrument is *played*; *touch* is to put your hand on something: Spanish «tocar» can be either",
        "*touches* → *plays*: «tocar» un instrumento es *play* (*play the piano*); *touch* es tocar algo con la mano o rozarlo",
    ),
    (
        "I wait that you like the present.",
        "I hope that you like the present.",
        "*wait* → *hope*: *hope* is to want something to be true, *wait* is to stay until somebody or something comes: Spanish «esperar» can be either",
        "*wait* → *hope*: «espero que» es *I hope that*; *wait* es esperar a que llegue algo o alguien (*wait for the bus*)",
    ),
    (
        "We always listen music in the car.",
        "We always listen to music in the car.",
        "*music* → *to music*: *listen* takes *to* before what you listen to: Spanish «escuchar música» is *listen to music*",
        "*music* → *to music*: *listen* lleva *to* delante de lo que se escucha: «escuchar música» es *listen to music*",
    ),
    (
        "Does your little girl know swim?",
        "Does your little girl know how to swim?",
        "*swim* → *how to swim*: for a skill you have learnt, *know how to* + base form: Spanish «sé nadar» is *I know how to swim*, or *I can swim*",
        "*swim* → *how to swim*: «saber» + infinitivo es *know how to*: «sé nadar» es *I know how to swim*, o *I can swim*",
    ),
    (
        "My grandmother doesn't know to send emails.",
        "My grandmother doesn't know how to send emails.",
        "*to* → *how to*: for a skill you have learnt, *know how to* + base form: Spanish «sé nadar» is *I know how to swim*, or *I can swim*",
        "*to* → *how to*: «saber» + infinitivo es *know how to*: «sé nadar» es *I know how to swim*, o *I can swim*",
    ),
    (
        "My son is not interesting in politics.",
        "My son is not interested in politics.",
        "*interesting* → *interested*: the person who feels it is *interested*, with *-ed*; what causes it takes *-ing*: *I am bored* because *the film is boring*",
        "*interesting* → *interested*: quien lo siente está *interested*, con *-ed*; lo que lo causa lleva *-ing*: *I am bored* porque *the film is boring*",
    ),
    (
        "I was boring in the history class.",
        "I was bored in the history class.",
        "*boring* → *bored*: the person who feels it is *bored*, with *-ed*; what causes it takes *-ing*: *I am bored* because *the film is boring*",
        "*boring* → *bored*: quien lo siente está *bored*, con *-ed*; lo que lo causa lleva *-ing*: *I am bored* porque *the film is boring*",
    ),
    (
        "The opera was so bored that half the audience left.",
        "The opera was so boring that half the audience left.",
        "*bored* → *boring*: what causes the feeling is *boring*, with *-ing*; the person who has it takes *-ed*: *the film is boring* and *I am bored*",
        "*bored* → *boring*: lo que causa la sensación es *boring*, con *-ing*; quien la tiene lleva *-ed*: *the film is boring* y *I am bored*",
    ),
    (
        "Picking olives all day is tired.",
        "Picking olives all day is tiring.",
        "*tired* → *tiring*: what causes the feeling is *tiring*, with *-ing*; the person who has it takes *-ed*: *the film is boring* and *I am bored*",
        "*tired* → *tiring*: lo que causa la sensación es *tiring*, con *-ing*; quien la tiene lleva *-ed*: *the film is boring* y *I am bored*",
    ),
    (
        "The radio is too loud, so turn down it.",
        "The radio is too loud, so turn it down.",
        "*down it* → *it down*: with a separable phrasal verb, an object pronoun goes in the middle: *turn it down*",
        "*down it* → *it down*: con un *phrasal verb* separable, el pronombre complemento va en medio: *turn it down*",
    ),
    (
        "Yesterday came my uncle from Argentina.",
        "Yesterday my uncle came from Argentina.",
        "*came my uncle* → *my uncle came*: the subject goes before its verb, *came*, although "
        "Spanish may put the verb first",
        "*came my uncle* → *my uncle came*: el sujeto va delante del verbo, *came*, aunque en "
        "español pueda ir detrás",
    ),
    (
        "I didn't hear what said the pilot.",
        "I didn't hear what the pilot said.",
        "*said the pilot* → *the pilot said*: the subject goes before its verb, *said*, although "
        "Spanish may put the verb first",
        "*said the pilot* → *the pilot said*: el sujeto va delante del verbo, *said*, aunque en "
        "español pueda ir detrás",
    ),
    (
        "It happened a terrible accident on the motorway.",
        "A terrible accident happened on the motorway.",
        "*It happened a terrible accident* → *A terrible accident happened*: the subject is what happened, so it goes before *happened*, without *it*: Spanish «ocurrió un accidente» is *an accident happened*",
        "*It happened a terrible accident* → *A terrible accident happened*: el sujeto es lo que ocurrió, así que va delante de *happened* y sobra *it*: «ocurrió un accidente» es *an accident happened*",
    ),
    (
        "Only after the funeral I understood it.",
        "Only after the funeral did I understand it.",
        "*I understood* → *did I understand*: *only after the funeral* at the beginning, if it refers to the whole clause, takes the order of a question: *did* before the subject",
        "*I understood* → *did I understand*: si *only after the funeral* va al principio de la "
        "frase y se refiere a toda la oración, el orden es el de una pregunta: *did* delante del "
        "sujeto",
    ),
    (
        "Can you explain me this rule again?",
        "Can you explain this rule to me again?",
        "*me this rule* → *this rule to me*: after *explain* the person takes *to*: *to me*; Spanish needs only «me», «le»…",
        "*me this rule* → *this rule to me*: con *explain* la persona lleva *to*: *to me*, aunque en español baste con «me», «le»…",
    ),
    (
        "Please explain me how it works.",
        "Please explain to me how it works.",
        "*me* → *to me*: after *explain* the person takes *to*: *to me*; Spanish needs only «me», «le»…",
        "*me* → *to me*: con *explain* la persona lleva *to*: *to me*, aunque en español baste con «me», «le»…",
    ),
    (
        "He suggested me to take the earlier train.",
        "He suggested that I take the earlier train.",
        "*me to* → *that I*: here *suggested* takes *that* or *-ing*, with no person in between: Spanish «me sugirió que fuera» is *he suggested that I go*",
        "*me to* → *that I*: *suggested* lleva aquí *that* o la forma en *-ing*, sin la persona en medio: «me sugirió que fuera» es *he suggested that I go*",
    ),
    (
        "The porter suggested me to take the tram.",
        "The porter suggested taking the tram.",
        "*me to take* → *taking*: here *suggested* takes *that* or *-ing*, with no person in between: Spanish «me sugirió que fuera» is *he suggested that I go*",
        "*me to take* → *taking*: *suggested* lleva aquí *that* o la forma en *-ing*, sin la persona en medio: «me sugirió que fuera» es *he suggested that I go*",
    ),
    (
        "The chef recommended us that we try the fish.",
        "The chef recommended that we try the fish.",
        "*us that* → *that*: here *recommended* takes *that* or *-ing*, with no person in between: Spanish «me sugirió que fuera» is *he suggested that I go*",
        "*us that* → *that*: *recommended* lleva aquí *that* o la forma en *-ing*, sin la persona en medio: «me sugirió que fuera» es *he suggested that I go*",
    ),
    (
        "He is waiting that I apologise.",
        "He is waiting for me to apologise.",
        "*that I* → *for me to*: when somebody else is to act, *wait for* + person + *to*, with no *that*: Spanish «espero a que llames» is *I am waiting for you to call*",
        "*that I* → *for me to*: si quien tiene que hacer algo es otro, *wait for* + persona + *to*, sin *that*: «espero a que llames» es *I am waiting for you to call*",
    ),
    (
        "The rain made that we cancelled the barbecue.",
        "The rain made us cancel the barbecue.",
        "*that we cancelled* → *us cancel*: Spanish «hacer que» is here *make* + person + base form, with no *that*: «hizo que esperáramos» is *it made us wait*",
        "*that we cancelled* → *us cancel*: «hacer que» es aquí *make* + persona + infinitivo, "
        "sin *that* ni *to*: «hizo que esperáramos» es *it made us wait*",
    ),
    (
        "I find difficult to concentrate here.",
        "I find it difficult to concentrate here.",
        "*difficult* → *it difficult*: *it* stands for what follows: *find it difficult*; Spanish needs no such word here",
        "*difficult* → *it difficult*: falta *it*, que anuncia lo que sigue: *find it difficult*; en español no hace falta",
    ),
    (
        "She succeeded to get the job.",
        "She succeeded in getting the job.",
        "*to get* → *in getting*: it is *succeed in*, and after a preposition comes the *-ing* form",
        "*to get* → *in getting*: se dice *succeed in*, y después de una preposición va la forma en *-ing*",
    ),
    (
        "I don't remember to meet you last year.",
        "I don't remember meeting you last year.",
        "*to meet* → *meeting*: *remember* or *forget doing* is about the memory of something that happened; *to do*, about something one has (or had) to do",
        "*to meet* → *meeting*: *remember* o *forget* + *-ing* se refiere al recuerdo de algo que ya pasó; con *to*, a algo que hay (o había) que hacer",
    ),
    (
        "We went to fishing at dawn.",
        "We went fishing at dawn.",
        "*to fishing* → *fishing*: an activity in *-ing* follows *go* with no preposition: *went "
        "fishing*, although Spanish has «ir de compras», «ir a nadar»",
        "*to fishing* → *fishing*: una actividad en *-ing* va detrás de *go* sin preposición: "
        "*went fishing*, aunque en español sea «ir de compras», «ir a nadar»",
    ),
    (
        "There's used to be a cinema here.",
        "There used to be a cinema here.",
        "*'s used* → *used*: Spanish «antes había» is *there used to be*, with no other *be*",
        "*'s used* → *used*: «antes había» es *there used to be*, sin otro *be*",
    ),
    (
        "Nowadays I use to go to the gym.",
        "Nowadays I usually go to the gym.",
        "*use to* → *usually*: *used to* + base form has no present; for a present habit, say "
        "*usually*: Spanish «suelo ir» is *I usually go*",
        "*use to* → *usually*: *used to* + infinitivo no tiene presente; para una costumbre actual, *usually*: «suelo ir» es *I usually go*",
    ),
    (
        "You can't go in unless you don't have a ticket.",
        "You can't go in unless you have a ticket.",
        "*don't have* → *have*: *unless* already means *if … not*, so here the verb is positive: Spanish «a no ser que tengas» is *unless you have*",
        "*don't have* → *have*: *unless* ya significa «si no», «a no ser que», así que aquí el verbo va en forma afirmativa",
    ),
    (
        "You mustn't bring a present; it isn't necessary.",
        "You don't have to bring a present; it isn't necessary.",
        "*mustn't* → *don't have to*: *mustn't* forbids; for what is not necessary, *don't have to*: Spanish «no hace falta que lo traigas» is *you don't have to bring it*",
        "*mustn't* → *don't have to*: *mustn't* prohíbe; para lo que no es necesario, *don't have to*: «no hace falta que lo traigas» es *you don't have to bring it*",
    ),
    (
        "When I woke up, it was snowing since midnight.",
        "When I woke up, it had been snowing since midnight.",
        "*was* → *had been*: past perfect: it had begun before that moment and was still going on, so *had been* + *-ing* with *since*",
        "*was* → *had been*: *past perfect*: había empezado antes de ese momento y seguía, así que *had been* + *-ing* con *since*",
    ),
    (
        "My uncle has been having that old jeep since 2003.",
        "My uncle has had that old jeep since 2003.",
        "*been having* → *had*: *have* is a state here, so it takes no *-ing*: *I have had it for"
        " years*, *I have known her since May*",
        "*been having* → *had*: *have* expresa aquí un estado y no va en *-ing*: *I have had it "
        "for years*, *I have known her since May*",
    ),
    (
        "In 2010 he told me that he will retire the following year.",
        "In 2010 he told me that he would retire the following year.",
        "*will* → *would*: the future seen from a moment in the past takes *would*, not *will*: Spanish «dijo que lo haría» is *he said he would do it*",
        "*will* → *would*: el futuro visto desde un momento del pasado lleva *would*, no *will*: «dijo que lo haría» es *he said he would do it*",
    ),
    (
        "He confessed that he has broken it the previous night.",
        "He confessed that he had broken it the previous night.",
        "*has* → *had*: what came before another moment in the past takes *had* + past participle: Spanish «confesó que lo había roto» is *he confessed that he had broken it*",
        "*has* → *had*: lo que es anterior a otro momento del pasado lleva *had* + participio: «confesó que lo había roto» es *he confessed that he had broken it*",
    ),
    (
        "She was exhausted because she has been walking all day.",
        "She was exhausted because she had been walking all day.",
        "*has* → *had*: what had been going on up to a moment in the past: *had been* + *-ing*",
        "*has* → *had*: lo que venía ocurriendo hasta un momento del pasado: *had been* + *-ing*",
    ),
    (
        "I'm graduated from the University of Chile in 2018.",
        "I graduated from the University of Chile in 2018.",
        "*'m graduated* → *graduated*: with a finished time, *graduate* goes in the past simple, with no *be*: Spanish «se graduó en 2018» is *she graduated in 2018*",
        "*'m graduated* → *graduated*: con un tiempo ya terminado, *graduate* va en *past simple*, sin *be*: «se graduó en 2018» es *she graduated in 2018*",
    ),
    (
        "Is coming your brother to the party?",
        "Is your brother coming to the party?",
        "*coming your brother* → *your brother coming*: here the subject comes right after *is*, before *coming*: *is your brother coming*. In Spanish the subject can follow the verb («¿dónde trabaja tu hermana?»)",
        "*coming your brother* → *your brother coming*: aquí el sujeto va justo después de *is* y antes de *coming*: *is your brother coming*, aunque en español suela ir detrás del verbo («¿dónde trabaja tu hermana?»)",
    ),
    (
        "I'd like visiting the lighthouse tomorrow.",
        "I'd like to visit the lighthouse tomorrow.",
        "*visiting* → *to visit*: *would like* takes *to* + base form",
        "*visiting* → *to visit*: después de *would like* va *to* + infinitivo",
    ),
    (
        "Swim is excellent for your back.",
        "Swimming is excellent for your back.",
        "*Swim* → *Swimming*: a verb that is the subject usually takes the *-ing* form: Spanish "
        "«fumar es malo» is *smoking is bad*",
        "*Swim* → *Swimming*: el verbo que hace de sujeto suele ir en *-ing*: «fumar es malo» es "
        "*smoking is bad*",
    ),
    (
        "Eat late at night gives me nightmares.",
        "Eating late at night gives me nightmares.",
        "*Eat* → *Eating*: a verb that is the subject usually takes the *-ing* form: Spanish "
        "«fumar es malo» is *smoking is bad*",
        "*Eat* → *Eating*: el verbo que hace de sujeto suele ir en *-ing*: «fumar es malo» es "
        "*smoking is bad*",
    ),
    (
        "I'm going to have my boiler to be repaired.",
        "I'm going to have my boiler repaired.",
        "*to be repaired* → *repaired*: when something is done to a thing, usually by somebody "
        "else, *have* + thing + past participle: Spanish «me corto el pelo» (at the "
        "hairdresser's) is *I have my hair cut*",
        "*to be repaired* → *repaired*: si otro hace algo por nosotros, es *have* + cosa + "
        "participio, porque la cosa recibe la acción: «me corto el pelo» (en la peluquería) es *I"
        " have my hair cut*",
    ),
    (
        "Besides to teach, she writes novels.",
        "Besides teaching, she writes novels.",
        "*to teach* → *teaching*: after the preposition *besides*, the *-ing* form",
        "*to teach* → *teaching*: después de la preposición *besides* va la forma en *-ing*",
    ),
    (
        "They are laughing, cheering and shout.",
        "They are laughing, cheering and shouting.",
        "*shout* → *shouting*: it is in the same list as *cheering*, so it takes the same form",
        "*shout* → *shouting*: va en la misma enumeración que *cheering*, así que lleva la misma forma",
    ),
    (
        "The price depends of the season.",
        "The price depends on the season.",
        "*of* → *on*: here *depend* takes *on*; Spanish has «depender de»",
        "*of* → *on*: *depend* lleva aquí *on*; en español, «depender de»",
    ),
    (
        "Please wait me outside the library.",
        "Please wait for me outside the library.",
        "*me* → *for me*: here *wait* takes *for*; Spanish has «esperar algo o a alguien»",
        "*me* → *for me*: *wait* lleva aquí *for*; en español, «esperar algo o a alguien»",
    ),
    (
        "They arrived to the airport two hours early.",
        "They arrived at the airport two hours early.",
        "*to* → *at*: *arrive in* a town or country, *arrive at* most other places (*the "
        "airport*, but *arrive home* with neither), not *arrive to*, although Spanish has «llegar"
        " a»",
        "*to* → *at*: *arrive in* con ciudades y países, *arrive at* con casi todos los demás "
        "lugares (*the airport*; pero *arrive home*, sin preposición), no *arrive to*, aunque en "
        "español sea «llegar a»",
    ),
    (
        "We arrived to Lisbon very late.",
        "We arrived in Lisbon very late.",
        "*to* → *in*: *arrive in* a town or country, *arrive at* most other places (*the "
        "airport*, but *arrive home* with neither), not *arrive to*, although Spanish has «llegar"
        " a»",
        "*to* → *in*: *arrive in* con ciudades y países, *arrive at* con casi todos los demás "
        "lugares (*the airport*; pero *arrive home*, sin preposición), no *arrive to*, aunque en "
        "español sea «llegar a»",
    ),
    (
        "I often think in my grandmother.",
        "I often think of my grandmother.",
        "*in* → *of*: here *think* takes *of*; Spanish has «pensar en»",
        "*in* → *of*: *think* lleva aquí *of*; en español, «pensar en»",
    ),
    (
        "She fell in love of a pilot.",
        "She fell in love with a pilot.",
        "*of* → *with*: here *fall in love* takes *with*; Spanish has «enamorarse de»",
        "*of* → *with*: *fall in love* lleva aquí *with*; en español, «enamorarse de»",
    ),
    (
        "A neighbour takes care my cat.",
        "A neighbour takes care of my cat.",
        "*my* → *of my*: here *take care* takes *of*; Spanish has «cuidar algo o a alguien»",
        "*my* → *of my*: *take care* lleva aquí *of*; en español, «cuidar algo o a alguien»",
    ),
    (
        "I prefer tea than coffee.",
        "I prefer tea to coffee.",
        "*than* → *to*: here *prefer* takes *to*; Spanish has «preferir algo a»",
        "*than* → *to*: *prefer* lleva aquí *to*; en español, «preferir algo a»",
    ),
    (
        "My cousin got married with a vet.",
        "My cousin got married to a vet.",
        "*with* → *to*: here *be/get married* takes *to*; Spanish has «estar casado con, casarse con»",
        "*with* → *to*: *be/get married* lleva aquí *to*; en español, «estar casado con, casarse con»",
    ),
    (
        "He spends his wages in video games.",
        "He spends his wages on video games.",
        "*in* → *on*: here *spend money* takes *on*; Spanish has «gastar dinero en»",
        "*in* → *on*: *spend money* lleva aquí *on*; en español, «gastar dinero en»",
    ),
    (
        "My aunt married with a sailor.",
        "My aunt married a sailor.",
        "*with a* → *a*: *marry* takes its object here with no preposition, although Spanish has «casarse con»",
        "*with a* → *a*: *marry* lleva aquí el complemento sin preposición, aunque en español sea «casarse con»",
    ),
    (
        "We discussed about the budget.",
        "We discussed the budget.",
        "*about the* → *the*: *discuss* takes its object here with no preposition, although Spanish has «hablar de»",
        "*about the* → *the*: *discuss* lleva aquí el complemento sin preposición, aunque en español sea «hablar de»",
    ),
    (
        "On Sundays we play to cards.",
        "On Sundays we play cards.",
        "*to cards* → *cards*: *play* takes its object here with no preposition, although Spanish has «jugar a»",
        "*to cards* → *cards*: *play* lleva aquí el complemento sin preposición, aunque en español sea «jugar a»",
    ),
    (
        "After the match we went to home by tram.",
        "After the match we went home by tram.",
        "*to home* → *home*: *home* follows a verb of movement with no *to*, as in *go home*, "
        "*come here*, *travel abroad*",
        "*to home* → *home*: *home* va detrás de un verbo de movimiento sin *to*, como en *go "
        "home*, *come here*, *travel abroad*",
    ),
    (
        "My grandfather always uses a hat.",
        "My grandfather always wears a hat.",
        "*uses* → *wears*: Spanish «usar, llevar (ropa)» is *wear* here",
        "*uses* → *wears*: «usar, llevar (ropa)» es aquí *wear*",
    ),
    (
        "My grandparents see television after dinner.",
        "My grandparents watch television after dinner.",
        "*see* → *watch*: Spanish «ver (la tele)» is *watch* here",
        "*see* → *watch*: «ver (la tele)» es aquí *watch*",
    ),
    (
        "I can't support the heat in August.",
        "I can't stand the heat in August.",
        "*support* → *stand*: Spanish «soportar (aguantar)» is *stand* here",
        "*support* → *stand*: «soportar (aguantar)» es aquí *stand*",
    ),
    (
        "Please close the lights when you leave.",
        "Please turn off the lights when you leave.",
        "*close* → *turn off*: Spanish «apagar» is *turn off* here",
        "*close* → *turn off*: «apagar» es aquí *turn off*",
    ),
    (
        "Quit your shoes before you go in.",
        "Take off your shoes before you go in.",
        "*Quit* → *Take off*: Spanish «quitarse (ropa)» is *take off* here",
        "*Quit* → *Take off*: «quitarse (ropa)» es aquí *take off*",
    ),
    (
        "We assisted to the concert on Friday.",
        "We attended the concert on Friday.",
        "*assisted to* → *attended*: Spanish «asistir a» is *attend* here",
        "*assisted to* → *attended*: «asistir a» es aquí *attend*",
    ),
    (
        "My parents don't leave me go out.",
        "My parents don't let me go out.",
        "*leave* → *let*: *let* is to allow (*let me go*); *leave* is to put something somewhere "
        "and go without it (*leave the keys at home*): Spanish «dejar» can be either",
        "*leave* → *let*: *let* es dejar hacer algo (*let me go*) y *leave*, dejar algo en un sitio (*leave the keys at home*): en español los dos son «dejar»",
    ),
    (
        "He let his keys on the piano and went out.",
        "He left his keys on the piano and went out.",
        "*let* → *left*: *let* is to allow (*let me go*); *leave* is to put something somewhere "
        "and go without it (*leave the keys at home*): Spanish «dejar» can be either",
        "*let* → *left*: *let* es dejar hacer algo (*let me go*) y *leave*, dejar algo en un sitio (*leave the keys at home*): en español los dos son «dejar»",
    ),
    (
        "I always put very nervous before an interview.",
        "I always get very nervous before an interview.",
        "*put* → *get*: Spanish «ponerse (nervioso, triste…)» is *get* here",
        "*put* → *get*: «ponerse (nervioso, triste…)» es aquí *get*",
    ),
    (
        "The film treats about a family of spies.",
        "The film is about a family of spies.",
        "*treats* → *is*: Spanish «tratar de» is *be about* here",
        "*treats* → *is*: «tratar de» es aquí *be about*",
    ),
    (
        "I felt down the stairs and broke a tooth.",
        "I fell down the stairs and broke a tooth.",
        "*felt* → *fell*: *fell* is the past of *fall* (Spanish «caerse», and *fall asleep*, "
        "«quedarse dormido»), *felt* the past of *feel* (Spanish «sentir»)",
        "*felt* → *fell*: *fell* es el pasado de *fall* («caerse»; también en *fall asleep*, "
        "«quedarse dormido»), y *felt*, el de *feel* («sentir»)",
    ),
    (
        "My aunt grew up three children alone.",
        "My aunt brought up three children alone.",
        "*grew* → *brought*: Spanish «criar» is *bring up* here",
        "*grew* → *brought*: «criar» es aquí *bring up*",
    ),
    (
        "I'd like to present you to my parents.",
        "I'd like to introduce you to my parents.",
        "*present* → *introduce*: Spanish «presentar a alguien» is *introduce* here",
        "*present* → *introduce*: «presentar a alguien» es aquí *introduce*",
    ),
    (
        "My parents discussed last night because of the dishes.",
        "My parents argued last night because of the dishes.",
        "*discussed* → *argued*: Spanish «discutir (pelearse)» is *argue* here",
        "*discussed* → *argued*: «discutir (pelearse)» es aquí *argue*",
    ),
    (
        "That purple scarf goes you very well.",
        "That purple scarf suits you very well.",
        "*goes* → *suits*: Spanish «quedarle bien a alguien» is *suit* here",
        "*goes* → *suits*: «quedarle bien a alguien» es aquí *suit*",
    ),
    (
        "It will be sunny, or at least I hope yes.",
        "It will be sunny, or at least I hope so.",
        "*yes* → *so*: after *hope*, Spanish «que sí» is *so*, not *yes*: *I hope so*",
        "*yes* → *so*: después de *hope*, «que sí» es *so*, no *yes*: *I hope so*",
    ),
    (
        "My new job is hard, but I like very much.",
        "My new job is hard, but I like it very much.",
        "*very* → *it very*: the verb needs its object here, *it*: Spanish «me gusta mucho» is *I like it very much*",
        "*very* → *it very*: al verbo le falta aquí el complemento, *it*: «me gusta mucho» es *I like it very much*",
    ),
    (
        "We enjoyed a lot at the water park.",
        "We enjoyed ourselves a lot at the water park.",
        "*a* → *ourselves a*: *enjoy* needs an object: Spanish «pasarlo bien» is here *enjoy ourselves*",
        "*a* → *ourselves a*: *enjoy* necesita un complemento: «pasarlo bien» es aquí *enjoy ourselves*",
    ),
    (
        "We met us at the entrance of the zoo.",
        "We met at the entrance of the zoo.",
        "*us at* → *at*: *met* takes no *me*, *us*, *myself*… here, although Spanish has «me», «se» or «nos»",
        "*us at* → *at*: *met* no lleva aquí *me*, *us*, *myself*…, aunque el verbo español lleve"
        " «me», «se» o «nos»",
    ),
    (
        "I brush me the teeth three times a day.",
        "I brush my teeth three times a day.",
        "*me the* → *my*: one's own clothes, hair, hands… take a possessive here: *my teeth*. "
        "Spanish «me lavo las manos» is *I wash my hands*",
        "*me the* → *my*: la ropa, el pelo, las manos… de uno mismo llevan aquí posesivo: *my "
        "teeth*. «Me lavo las manos» es *I wash my hands*",
    ),
    (
        "I cut me with a bread knife.",
        "I cut myself with a bread knife.",
        "*me* → *myself*: with *cut*, *hurt* or *burn*, if you do it to yourself, the pronoun is *myself*: Spanish «me corté» is *I cut myself*",
        "*me* → *myself*: con *cut*, *hurt* o *burn*, si uno se lo hace a sí mismo, el pronombre es *myself*: «me corté» es *I cut myself*",
    ),
    (
        "The boots that I bought them online are tight.",
        "The boots that I bought online are tight.",
        "*them online* → *online*: *that*, *which* or *who* is already the object, so *them* would say it twice",
        "*them online* → *online*: *that*, *which* o *who* ya es el complemento: *them* lo repetiría",
    ),
    (
        "You look like tired today.",
        "You look tired today.",
        "*like tired* → *tired*: before an adjective, *look* takes no *like* (*look strange*); before a noun it does: *look like a ghost*",
        "*like tired* → *tired*: delante de un adjetivo, *look* va sin *like* (*look strange*); delante de un nombre, con *like*: *look like a ghost*",
    ),
    (
        "My father changed of job two years ago.",
        "My father changed jobs two years ago.",
        "*of job* → *jobs*: one thing for another of its kind: here *change* + plural, with no *of*; Spanish «cambiar de trabajo» is *change jobs*",
        "*of job* → *jobs*: una cosa por otra de su clase: aquí, *change* + plural, sin *of*; «cambiar de trabajo» es *change jobs*",
    ),
    (
        "It was freezing, so I put my gloves before I went out.",
        "It was freezing, so I put on my gloves before I went out.",
        "*my* → *on my*: for clothes, Spanish «ponerse» is *put on*: *put* alone is «poner»",
        "*my* → *on my*: «ponerse» (ropa) es *put on*: *put* solo es «poner»",
    ),
    (
        "My grandmother came to saw me on Sunday.",
        "My grandmother came to see me on Sunday.",
        "*saw* → *see*: here the verb after *to* is in the base form, even when we talk about the"
        " past: *she came to see me*",
        "*saw* → *see*: aquí, después de *to*, el verbo va en infinitivo, aunque se hable del "
        "pasado: *she came to see me*",
    ),
    (
        "The old lady went on talk for an hour.",
        "The old lady went on talking for an hour.",
        "*talk* → *talking*: to go on doing what one does is *went on* + the *-ing* form: Spanish «siguió "
        "hablando» is *she went on talking*",
        "*talk* → *talking*: «seguir» haciendo algo es *went on* + forma en *-ing*: «siguió hablando» es "
        "*she went on talking*",
    ),
    (
        "Yesterday arrived my uncle from Lima.",
        "Yesterday my uncle arrived from Lima.",
        "*arrived my uncle* → *my uncle arrived*: the subject goes before its verb, *arrived*, "
        "although Spanish may put the verb first",
        "*arrived my uncle* → *my uncle arrived*: el sujeto va delante del verbo, *arrived*, "
        "aunque en español pueda ir detrás",
    ),
    (
        "Is very nice the hotel.",
        "The hotel is very nice.",
        "*Is very nice the hotel* → *The hotel is very nice*: the subject goes before its verb, "
        "*is very nice*, although Spanish may put the verb first",
        "*Is very nice the hotel* → *The hotel is very nice*: el sujeto va delante del verbo, *is"
        " very nice*, aunque en español pueda ir detrás",
    ),
    (
        "I was at home when died my dog.",
        "I was at home when my dog died.",
        "*died my dog* → *my dog died*: the subject goes before its verb, *died*, although "
        "Spanish may put the verb first",
        "*died my dog* → *my dog died*: el sujeto va delante del verbo, *died*, aunque en español"
        " pueda ir detrás",
    ),
    (
        "It has happened something strange.",
        "Something strange has happened.",
        "*It has happened something strange* → *Something strange has happened*: the subject is what happened, so it goes before *has happened*, without *it*: Spanish «ocurrió un accidente» is *an accident happened*",
        "*It has happened something strange* → *Something strange has happened*: el sujeto es lo que ocurrió, así que va delante de *has happened* y sobra *it*: «ocurrió un accidente» es *an accident happened*",
    ),
    (
        "It was a lot of traffic on the road.",
        "There was a lot of traffic on the road.",
        "*It* → *There*: Spanish «hay» is *there is* or *there are*, and «había», *there was* or "
        "*there were*: with *there* and *be*, not with *it* or *have*",
        "*It* → *There*: «hay» es *there is* o *there are*, y «había», *there was* o *there "
        "were*: con *there* y *be*, no con *it* ni con *have*",
    ),
    (
        "Is it many people in the park?",
        "Are there many people in the park?",
        "*Is it* → *Are there*: Spanish «hay» is *there is* or *there are*, and «había», *there "
        "was* or *there were*: with *there* and *be*, not with *it* or *have*",
        "*Is it* → *Are there*: «hay» es *there is* o *there are*, y «había», *there was* o "
        "*there were*: con *there* y *be*, no con *it* ni con *have*",
    ),
    (
        "Not until yesterday I was free.",
        "Not until yesterday was I free.",
        "*I was* → *was I*: *not until yesterday* at the beginning, if it refers to the whole clause, takes the order of a question: *was* before the subject",
        "*I was* → *was I*: si *not until yesterday* va al principio de la frase y se refiere a toda la oración, el orden es el de una pregunta: *was* delante del sujeto",
    ),
    (
        "Rarely Tom sees his cousins.",
        "Rarely does Tom see his cousins.",
        "*Tom sees* → *does Tom see*: *rarely* at the beginning, if it refers to the whole clause, takes the order of a question: *does* before the subject",
        "*Tom sees* → *does Tom see*: si *rarely* va al principio de la frase y se refiere a toda la oración, el orden es el de una pregunta: *does* delante del sujeto",
    ),
    (
        "She mentioned my parents the price.",
        "She mentioned the price to my parents.",
        "*my parents the price* → *the price to my parents*: after *mentioned* the person takes *to*: *to my parents*; Spanish needs only «me», «le»…",
        "*my parents the price* → *the price to my parents*: con *mentioned* la persona lleva *to*: *to my parents*, aunque en español baste con «me», «le»…",
    ),
    (
        "He confessed Ana that he was tired.",
        "He confessed to Ana that he was tired.",
        "*Ana* → *to Ana*: after *confessed* the person takes *to*: *to Ana*; Spanish needs only «me», «le»…",
        "*Ana* → *to Ana*: con *confessed* la persona lleva *to*: *to Ana*, aunque en español baste con «me», «le»…",
    ),
    (
        "He said us goodbye.",
        "He said goodbye to us.",
        "*us goodbye* → *goodbye to us*: after *say* the person takes *to*: *to us*; Spanish needs only «me», «le»…",
        "*us goodbye* → *goodbye to us*: con *say* la persona lleva *to*: *to us*, aunque en español baste con «me», «le»…",
    ),
    (
        "I explained the class the rules.",
        "I explained the rules to the class.",
        "*class the rules* → *rules to the class*: after *explained* the person takes *to*: *to the class*; Spanish needs only «me», «le»…",
        "*class the rules* → *rules to the class*: con *explained* la persona lleva *to*: *to the class*, aunque en español baste con «me», «le»…",
    ),
    (
        "I can't rely in him.",
        "I can't rely on him.",
        "*in* → *on*: here *rely* takes *on*; Spanish has «confiar en»",
        "*in* → *on*: *rely* lleva aquí *on*; en español, «confiar en»",
    ),
    (
        "She suffers of asthma.",
        "She suffers from asthma.",
        "*of* → *from*: here *suffer* takes *from*; Spanish has «sufrir de, padecer»",
        "*of* → *from*: *suffer* lleva aquí *from*; en español, «sufrir de, padecer»",
    ),
    (
        "They complained for the noise.",
        "They complained about the noise.",
        "*for* → *about*: here *complain* takes *about*; Spanish has «quejarse de»",
        "*for* → *about*: *complain* lleva aquí *about*; en español, «quejarse de»",
    ),
    (
        "He doesn't care of money.",
        "He doesn't care about money.",
        "*of* → *about*: here *care* takes *about*; Spanish has «importarle a uno algo»",
        "*of* → *about*: *care* lleva aquí *about*; en español, «importarle a uno algo»",
    ),
    (
        "I'm studying to the exam.",
        "I'm studying for the exam.",
        "*to* → *for*: here *study* takes *for*; Spanish has «estudiar para»",
        "*to* → *for*: *study* lleva aquí *for*; en español, «estudiar para»",
    ),
    (
        "We discussed about politics.",
        "We discussed politics.",
        "*about politics* → *politics*: *discuss* takes its object here with no preposition, "
        "although Spanish has «hablar de»",
        "*about politics* → *politics*: *discuss* lleva aquí el complemento sin preposición, "
        "aunque en español sea «hablar de»",
    ),
    (
        "I met to Ana at work.",
        "I met Ana at work.",
        "*to Ana* → *Ana*: *meet* takes its object here with no preposition, although Spanish has"
        " «conocer a»",
        "*to Ana* → *Ana*: *meet* lleva aquí el complemento sin preposición, aunque en español "
        "sea «conocer a»",
    ),
    (
        "She attended to the conference.",
        "She attended the conference.",
        "*to the* → *the*: *attend* takes its object here with no preposition, although Spanish "
        "has «asistir a»",
        "*to the* → *the*: *attend* lleva aquí el complemento sin preposición, aunque en español "
        "sea «asistir a»",
    ),
    (
        "The strike affects to everybody.",
        "The strike affects everybody.",
        "*to everybody* → *everybody*: *affect* takes its object here with no preposition, "
        "although Spanish has «afectar a»",
        "*to everybody* → *everybody*: *affect* lleva aquí el complemento sin preposición, aunque"
        " en español sea «afectar a»",
    ),
    (
        "I need of more time.",
        "I need more time.",
        "*of more* → *more*: *need* takes its object here with no preposition, although Spanish "
        "has «tener necesidad de»",
        "*of more* → *more*: *need* lleva aquí el complemento sin preposición, aunque en español "
        "sea «tener necesidad de»",
    ),
    (
        "Don't blame me of the delay.",
        "Don't blame me for the delay.",
        "*of* → *for*: here *blame* takes *for*; Spanish has «culpar a alguien de»",
        "*of* → *for*: *blame* lleva aquí *for*; en español, «culpar a alguien de»",
    ),
    (
        "She thanked us by everything.",
        "She thanked us for everything.",
        "*by* → *for*: here *thank* takes *for*; Spanish has «dar las gracias por»",
        "*by* → *for*: *thank* lleva aquí *for*; en español, «dar las gracias por»",
    ),
    (
        "I borrowed money to my brother.",
        "I borrowed money from my brother.",
        "*to* → *from*: here *borrow* takes *from*; Spanish has «pedir prestado a»",
        "*to* → *from*: *borrow* lleva aquí *from*; en español, «pedir prestado a»",
    ),
    (
        "You'll get used with the cold.",
        "You'll get used to the cold.",
        "*with* → *to*: here *get used* takes *to*; Spanish has «acostumbrarse a»",
        "*with* → *to*: *get used* lleva aquí *to*; en español, «acostumbrarse a»",
    ),
    (
        "My cousin got married with a nurse.",
        "My cousin got married to a nurse.",
        "*with* → *to*: here *be/get married* takes *to*; Spanish has «estar casado con, casarse con»",
        "*with* → *to*: *be/get married* lleva aquí *to*; en español, «estar casado con, casarse con»",
    ),
    (
        "They accused me to lie.",
        "They accused me of lying.",
        "*to lie* → *of lying*: it is *accuse of*, and after a preposition comes the *-ing* form",
        "*to lie* → *of lying*: se dice *accuse of*, y después de una preposición va la forma en *-ing*",
    ),
    (
        "I'm thinking to move.",
        "I'm thinking of moving.",
        "*to move* → *of moving*: it is *think of*, and after a preposition comes the *-ing* form",
        "*to move* → *of moving*: se dice *think of*, y después de una preposición va la forma en *-ing*",
    ),
    (
        "We had problems for find the hotel.",
        "We had problems finding the hotel.",
        "*for find* → *finding*: after *have problems*, the *-ing* form",
        "*for find* → *finding*: después de *have problems* va la forma en *-ing*",
    ),
    (
        "You go to abroad every year.",
        "You go abroad every year.",
        "*to abroad* → *abroad*: *abroad* follows a verb of movement with no *to*, as in *go "
        "home*, *come here*, *travel abroad*",
        "*to abroad* → *abroad*: *abroad* va detrás de un verbo de movimiento sin *to*, como en "
        "*go home*, *come here*, *travel abroad*",
    ),
    (
        "I advice you to wait.",
        "I advise you to wait.",
        "*advice* → *advise*: *advice* is not the verb; the verb is *advise*",
        "*advice* → *advise*: *advice* no es el verbo; el verbo es *advise*",
    ),
    (
        "He apologised us.",
        "He apologised to us.",
        "*us* → *to us*: here *apologise* takes *to*; Spanish has «disculparse con»",
        "*us* → *to us*: *apologise* lleva aquí *to*; en español, «disculparse con»",
    ),
    (
        "I agree to you.",
        "I agree with you.",
        "*to* → *with*: here *agree* takes *with*; Spanish has «estar de acuerdo con»",
        "*to* → *with*: *agree* lleva aquí *with*; en español, «estar de acuerdo con»",
    ),
    (
        "My wife loves opera, but I'm not.",
        "My wife loves opera, but I don't.",
        "*'m not* → *don't*: to avoid repeating the verb, use the auxiliary that makes it "
        "negative, here *don't*: Spanish «pero yo no» and «pero yo sí» need none",
        "*'m not* → *don't*: para no repetir el verbo se usa el auxiliar con el que ese verbo se "
        "niega, aquí *don't*; en español, «pero yo no» y «pero yo sí» no llevan ninguno",
    ),
    (
        "Do you have got a key?",
        "Have you got a key?",
        "*Do you have* → *Have you*: questions and negatives with *have got* take no *do* (*have "
        "you got…?*); with *have* alone, they need it (*do you have…?*)",
        "*Do you have* → *Have you*: las preguntas y las negaciones con *have got* van sin *do* "
        "(*have you got…?*); con *have*, sin *got*, llevan *do* (*do you have…?*)",
    ),
    (
        "We waited until she would arrive.",
        "We waited until she arrived.",
        "*would arrive* → *arrived*: in a time clause with *until*, what was still ahead goes in "
        "the past simple, without *would*: Spanish «hasta que llegara» is *until he arrived*",
        "*would arrive* → *arrived*: en una oración de tiempo con *until*, lo que entonces estaba"
        " por venir va en pasado, sin *would*: «hasta que llegara» es *until he arrived*",
    ),
    (
        "When we arrived, the film has already started.",
        "When we arrived, the film had already started.",
        "*has* → *had*: what was already done at that moment in the past takes *had* + participle (past "
        "perfect), here with *when*: Spanish «había empezado» is *had started*",
        "*has* → *had*: lo que ya había pasado en aquel momento lleva *had* + participio (*past perfect*), "
        "aquí con *when*: «había empezado» es *had started*",
    ),
    (
        "'I can't whistle.' 'Neither do I.'",
        "'I can't whistle.' 'Neither can I.'",
        "*do* → *can*: after *neither* comes *be* or the auxiliary of what was said before (*do*,"
        " *does* or *did* if there is none), here *can*: Spanish «también» and «tampoco» need "
        "none",
        "*do* → *can*: detrás de *neither* se repite *be* o el auxiliar de lo dicho antes (*do*, "
        "*does* o *did* si no hay ninguno), aquí *can*; «también» y «tampoco», en español, no "
        "llevan ninguno",
    ),
    (
        "I decided myself to go.",
        "I decided to go.",
        "*myself to* → *to*: *decided* takes no *me*, *us*, *myself*… here, although Spanish has «me», «se» "
        "or «nos»",
        "*myself to* → *to*: *decided* no lleva aquí *me*, *us*, *myself*…, aunque el verbo "
        "español lleve «me», «se» o «nos»",
    ),
    (
        "My husband drinks never coffee.",
        "My husband never drinks coffee.",
        "*drinks never* → *never drinks*: *never* goes after *be* and after an auxiliary, but "
        "before any other verb: *she is never late*, *she never drinks coffee*",
        "*drinks never* → *never drinks*: *never* va detrás de *be* y de los auxiliares, pero "
        "delante de los demás verbos: *she is never late*, *she never drinks coffee*",
    ),
    (
        "She speaks very well German.",
        "She speaks German very well.",
        "*very well German* → *German very well*: an adverb like this does not go between the "
        "verb and its object: *very well* comes after the object",
        "*very well German* → *German very well*: un adverbio así no va entre el verbo y su "
        "complemento directo: *very well* se pone detrás del complemento",
    ),
    (
        "My cousins and I see us every summer.",
        "My cousins and I see each other every summer.",
        "*us* → *each other*: when people do the same thing to one another, the pronoun is *each "
        "other*: Spanish «se quieren» is *they love each other*",
        "*us* → *each other*: si dos o más personas se hacen lo mismo unas a otras, el pronombre "
        "es *each other*: «se quieren» es *they love each other*",
    ),
    (
        "Do you have got a pen?",
        "Do you have a pen?",
        "*got a* → *a*: questions and negatives with *have got* take no *do* (*have you got…?*); "
        "with *have* alone, they need it (*do you have…?*)",
        "*got a* → *a*: las preguntas y las negaciones con *have got* van sin *do* (*have you "
        "got…?*); con *have*, sin *got*, llevan *do* (*do you have…?*)",
    ),
    (
        "I was exhausted because I have worked all night.",
        "I was exhausted because I had worked all night.",
        "*have* → *had*: what was already done at that moment in the past takes *had* + "
        "participle (past perfect), here with *because*: Spanish «había empezado» is *had "
        "started*",
        "*have* → *had*: lo que ya había pasado en aquel momento lleva *had* + participio (*past "
        "perfect*), aquí con *because*: «había empezado» es *had started*",
    ),
    (
        "We got of the bus in Leeds.",
        "We got off the bus in Leeds.",
        "*of* → *off*: use *off* when you leave a bus or a train, or fall from something you were"
        " on: *get off the train*, *fall off a ladder* (but *get out of the car*)",
        "*of* → *off*: para bajarse de un autobús o un tren, o caerse de algo a lo que uno estaba"
        " subido, se usa *off*: *get off the train*, *fall off a ladder* (pero *get out of the "
        "car*)",
    ),
    (
        "My father passed three weeks in hospital.",
        "My father spent three weeks in hospital.",
        "*passed* → *spent*: Spanish «pasar (un tiempo)» is *spend* here",
        "*passed* → *spent*: «pasar (un tiempo)» es aquí *spend*",
    ),
    (
        "The ambulance lasted an hour to come.",
        "The ambulance took an hour to come.",
        "*lasted* → *took*: Spanish «tardar» is *take* here",
        "*lasted* → *took*: «tardar» es aquí *take*",
    ),
    (
        "I remember you that it closes at six.",
        "I remind you that it closes at six.",
        "*remember* → *remind*: *remember* is to have something in your memory, *remind* is to "
        "make somebody else remember (*remind me to call*): Spanish «recordar» can be either",
        "*remember* → *remind*: *remember* es acordarse y *remind*, recordárselo a alguien "
        "(*remind me to call*): en español los dos son «recordar»",
    ),
    (
        "Prices have raised a lot.",
        "Prices have risen a lot.",
        "*raised* → *risen*: *raise* takes an object (*raise prices*), *rise* takes none (*prices"
        " rise*): Spanish «subir» can be either",
        "*raised* → *risen*: *raise* lleva complemento directo (*raise prices*: subir los "
        "precios); *rise*, no (*prices rise*: los precios suben)",
    ),
    (
        "Can you make a photo?",
        "Can you take a photo?",
        "*make* → *take*: Spanish «hacer (una foto)» is *take* here",
        "*make* → *take*: «hacer (una foto)» es aquí *take*",
    ),
    (
        "It's dark, turn the light, please.",
        "It's dark, turn on the light, please.",
        "*the* → *on the*: Spanish «encender» is here *turn on*: verb and particle go together",
        "*the* → *on the*: «encender» es aquí *turn on*: verbo y partícula van juntos",
    ),
    (
        "Please fill this form and sign it.",
        "Please fill in this form and sign it.",
        "*this* → *in this*: Spanish «rellenar» is here *fill in*: verb and particle go together",
        "*this* → *in this*: «rellenar» es aquí *fill in*: verbo y partícula van juntos",
    ),
    (
        "I grew in a small village.",
        "I grew up in a small village.",
        "*in* → *up in*: Spanish «criarse, crecer» is here *grow up*: verb and particle go together",
        "*in* → *up in*: «criarse, crecer» es aquí *grow up*: verbo y partícula van juntos",
    ),
    (
        "Our plane takes at nine.",
        "Our plane takes off at nine.",
        "*at* → *off at*: Spanish «despegar» is here *take off*: verb and particle go together",
        "*at* → *off at*: «despegar» es aquí *take off*: verbo y partícula van juntos",
    ),
    (
        "I get very well with my neighbours.",
        "I get on very well with my neighbours.",
        "*very* → *on very*: Spanish «llevarse bien con» is here *get on*: verb and particle go together",
        "*very* → *on very*: «llevarse bien con» es aquí *get on*: verbo y partícula van juntos",
    ),
    (
        "We ran out milk yesterday.",
        "We ran out of milk yesterday.",
        "*milk* → *of milk*: Spanish «quedarse sin algo» is here *run out of*: verb and particle go together",
        "*milk* → *of milk*: «quedarse sin algo» es aquí *run out of*: verbo y partícula van juntos",
    ),
    (
        "She can't put up his jokes.",
        "She can't put up with his jokes.",
        "*his* → *with his*: Spanish «aguantar» is here *put up with*: verb and particle go together",
        "*his* → *with his*: «aguantar» es aquí *put up with*: verbo y partícula van juntos",
    ),
    (
        "Who looks your children when you work?",
        "Who looks after your children when you work?",
        "*your* → *after your*: Spanish «cuidar a alguien» is here *look after*: verb and "
        "particle go together",
        "*your* → *after your*: «cuidar a alguien» es aquí *look after*: verbo y partícula van juntos",
    ),
    (
        "My father gave smoking last year.",
        "My father gave up smoking last year.",
        "*smoking* → *up smoking*: Spanish «dejar (de hacer algo)» is here *give up*: verb and "
        "particle go together",
        "*smoking* → *up smoking*: «dejar (de hacer algo)» es aquí *give up*: verbo y partícula van juntos",
    ),
    (
        "Can you pick me from the station?",
        "Can you pick me up from the station?",
        "*from* → *up from*: Spanish «recoger» is here *pick up*: verb and particle go together",
        "*from* → *up from*: «recoger» es aquí *pick up*: verbo y partícula van juntos",
    ),
    (
        "We went down of the bus near here.",
        "We got off the bus near here.",
        "*went down of* → *got off*: Spanish «bajar de (un vehículo)» is here *get off*: verb and"
        " particle go together",
        "*went down of* → *got off*: «bajar de (un vehículo)» es aquí *get off*: verbo y "
        "partícula van juntos",
    ),
    (
        "Count to ten and calm you.",
        "Count to ten and calm down.",
        "*you* → *down*: Spanish «calmarse» is here *calm down*: verb and particle go together",
        "*you* → *down*: «calmarse» es aquí *calm down*: verbo y partícula van juntos",
    ),
    (
        "My grandfather grows up tomatoes.",
        "My grandfather grows tomatoes.",
        "*up tomatoes* → *tomatoes*: Spanish «cultivar» is *grow* here, with no *up*, which would "
        "make it another verb",
        "*up tomatoes* → *tomatoes*: «cultivar» es aquí *grow* sin *up*, que lo convertiría en otro verbo",
    ),
    (
        "He gave to me a book.",
        "He gave me a book.",
        "*to me* → *me*: right after *give*, the person takes no *to* here: *give me*…; Spanish "
        "has «me», «le» or «a» + person",
        "*to me* → *me*: justo detrás de *give*, la persona va aquí sin *to*, aunque en español "
        "pueda llevar «a»: *give me*…",
    ),
    (
        "It takes to me an hour to get here.",
        "It takes me an hour to get here.",
        "*to me* → *me*: with *it takes* + time, the person goes right after the verb, with no "
        "*to*: Spanish «me lleva una hora» is *it takes me an hour*",
        "*to me* → *me*: con *it takes* + tiempo, la persona va justo detrás del verbo, sin *to*:"
        " «me lleva una hora» es *it takes me an hour*",
    ),
    (
        "They convinced us of buy a car.",
        "They convinced us to buy a car.",
        "*of* → *to*: with *convince*, the second verb takes *to* + base form, where Spanish has "
        "«convencer de»",
        "*of* → *to*: el verbo que depende de *convince* va con *to* + infinitivo, aunque en "
        "español sea «convencer de»",
    ),
    (
        "Look this chart, please.",
        "Look at this chart, please.",
        "*this* → *at this*: here *look* takes *at*; Spanish has «mirar algo»",
        "*this* → *at this*: *look* lleva aquí *at*; en español, «mirar algo»",
    ),
    (
        "Never lie me about money.",
        "Never lie to me about money.",
        "*me* → *to me*: here *lie* takes *to*; Spanish has «mentir a alguien»",
        "*me* → *to me*: *lie* lleva aquí *to*; en español, «mentir a alguien»",
    ),
    (
        "This bike belongs María.",
        "This bike belongs to María.",
        "*María* → *to María*: here *belong* takes *to*; Spanish has «pertenecer a alguien»",
        "*María* → *to María*: *belong* lleva aquí *to*; en español, «pertenecer a alguien»",
    ),
    (
        "You can count with me for anything.",
        "You can count on me for anything.",
        "*with* → *on*: here *count* takes *on*; Spanish has «contar con alguien»",
        "*with* → *on*: *count* lleva aquí *on*; en español, «contar con alguien»",
    ),
    (
        "Don't worry for it.",
        "Don't worry about it.",
        "*for* → *about*: here *worry* takes *about*; Spanish has «preocuparse por»",
        "*for* → *about*: *worry* lleva aquí *about*; en español, «preocuparse por»",
    ),
    (
        "Who paid the pizzas?",
        "Who paid for the pizzas?",
        "*the* → *for the*: here *pay* takes *for*; Spanish has «pagar algo»",
        "*the* → *for the*: *pay* lleva aquí *for*; en español, «pagar algo»",
    ),
    (
        "She takes care me.",
        "She takes care of me.",
        "*me* → *of me*: here *take care* takes *of*; Spanish has «cuidar algo o a alguien»",
        "*me* → *of me*: *take care* lleva aquí *of*; en español, «cuidar algo o a alguien»",
    ),
    (
        "They provided to us a laptop.",
        "They provided us with a laptop.",
        "*to us* → *us*: right after *provide*, the person takes no *to* here: *provide us*…; "
        "Spanish has «me», «le» or «a» + person; *a* → *with a*: here *provide* takes *with*; "
        "Spanish has «proporcionar algo a alguien»",
        "*to us* → *us*: justo detrás de *provide*, la persona va aquí sin *to*, aunque en "
        "español pueda llevar «a»: *provide us*…; *a* → *with a*: *provide* lleva aquí *with*; en"
        " español, «proporcionar algo a alguien»",
    ),
    (
        "He entered in the house through a window.",
        "He entered the house through a window.",
        "*in the* → *the*: *enter* takes its object here with no preposition, although Spanish has "
        "«entrar en»",
        "*in the* → *the*: *enter* lleva aquí el complemento sin preposición, aunque en español sea "
        "«entrar en»",
    ),
    (
        "They expect from me to study law.",
        "They expect me to study law.",
        "*from me* → *me*: *expect* takes its object here with no preposition, although Spanish has "
        "«esperar de alguien que»",
        "*from me* → *me*: *expect* lleva aquí el complemento sin preposición, aunque en español sea "
        "«esperar de alguien que»",
    ),
    (
        "She broke herself the hip.",
        "She broke her hip.",
        "*herself the* → *her*: one's own clothes, hair, hands… take a possessive here: *her "
        "hip*. Spanish «me lavo las manos» is *I wash my hands*",
        "*herself the* → *her*: la ropa, el pelo, las manos… de uno mismo llevan aquí posesivo: "
        "*her hip*. «Me lavo las manos» es *I wash my hands*",
    ),
    (
        "They stole me the wallet in the metro.",
        "They stole my wallet in the metro.",
        "*me the* → *my*: the owner goes before the thing (*my wallet*, *my brother's phone*): "
        "Spanish «me robaron la cartera» is *they stole my wallet*",
        "*me the* → *my*: el dueño se indica delante de la cosa (*my wallet*, *my brother's "
        "phone*): «me robaron la cartera» es *they stole my wallet*",
    ),
    (
        "My parents phone themselves every day.",
        "My parents phone each other every day.",
        "*themselves* → *each other*: when people do the same thing to one another, the pronoun "
        "is *each other*: Spanish «se quieren» is *they love each other*",
        "*themselves* → *each other*: si dos o más personas se hacen lo mismo unas a otras, el "
        "pronombre es *each other*: «se quieren» es *they love each other*",
    ),
    (
        "I like very much my job.",
        "I like my job very much.",
        "*very much my job* → *my job very much*: an adverb like this does not go between the "
        "verb and its object: *very much* comes after the object",
        "*very much my job* → *my job very much*: un adverbio así no va entre el verbo y su "
        "complemento directo: *very much* se pone detrás del complemento",
    ),
    (
        "My friends and I meet us every Friday.",
        "My friends and I meet every Friday.",
        "*us every* → *every*: *meet* takes no *me*, *us*, *myself*… here, although Spanish has «me», "
        "«se» or «nos»",
        "*us every* → *every*: *meet* no lleva aquí *me*, *us*, *myself*…, aunque el verbo "
        "español lleve «me», «se» o «nos»",
    ),
    (
        "I woke up me at five.",
        "I woke up at five.",
        "*me at* → *at*: *woke up* takes no *me*, *us*, *myself*… here, although Spanish has «me», "
        "«se» or «nos»",
        "*me at* → *at*: *woke up* no lleva aquí *me*, *us*, *myself*…, aunque el verbo español "
        "lleve «me», «se» o «nos»",
    ),
    (
        "I ask me why I came.",
        "I ask myself why I came.",
        "*me* → *myself*: here subject and object are the same person, so the pronoun is "
        "*myself*: Spanish «me quemé» is *I burned myself* (but many verbs with «me» take none: "
        "*I wake up*)",
        "*me* → *myself*: aquí sujeto y complemento son la misma persona, así que el pronombre es"
        " *myself*: «me quemé» es *I burned myself* (pero muchos verbos que en español llevan "
        "«me» no llevan pronombre en inglés: *I wake up*)",
    ),
    (
        "I burned with the coffee.",
        "I burned myself with the coffee.",
        "*with* → *myself with*: here subject and object are the same person, so the pronoun is "
        "*myself*: Spanish «me quemé» is *I burned myself* (but many verbs with «me» take none: "
        "*I wake up*)",
        "*with* → *myself with*: aquí sujeto y complemento son la misma persona, así que el "
        "pronombre es *myself*: «me quemé» es *I burned myself* (pero muchos verbos que en "
        "español llevan «me» no llevan pronombre en inglés: *I wake up*)",
    ),
    (
        "The system will allow to reduce costs.",
        "The system will allow us to reduce costs.",
        "*to* → *us to*: *allow* needs the person here, right after it: Spanish «permite reducir»"
        " is *allows us to reduce* and «informó de que» is *informed us that*",
        "*to* → *us to*: con *allow* no puede faltar aquí la persona: «permite reducir» es "
        "*allows us to reduce*, e «informó de que», *informed us that*",
    ),
    (
        "The surgeon informed that I could go home.",
        "The surgeon informed me that I could go home.",
        "*that* → *me that*: *inform* needs the person here, right after it: Spanish «permite "
        "reducir» is *allows us to reduce* and «informó de que» is *informed us that*",
        "*that* → *me that*: con *inform* no puede faltar aquí la persona: «permite reducir» es "
        "*allows us to reduce*, e «informó de que», *informed us that*",
    ),
    (
        "This recipe is easy to make it.",
        "This recipe is easy to make.",
        "*make it* → *make*: the subject is already the object of the last verb, so *it* would say it "
        "twice: *the cake is easy to make*",
        "*make it* → *make*: el sujeto ya es el complemento del último verbo: *it* lo repetiría (*the "
        "cake is easy to make*)",
    ),
    (
        "They accused him for stealing a bike.",
        "They accused him of stealing a bike.",
        "*for* → *of*: it is *accuse of*, and after a preposition comes the *-ing* form",
        "*for* → *of*: se dice *accuse of*, y después de una preposición va la forma en *-ing*",
    ),
    (
        "I heard to someone crying.",
        "I heard someone crying.",
        "*to someone* → *someone*: *hear* takes its object here with no preposition, although Spanish "
        "has «oír a»",
        "*to someone* → *someone*: *hear* lleva aquí el complemento sin preposición, aunque en "
        "español sea «oír a»",
    ),
    (
        "My son resembles to his grandfather.",
        "My son resembles his grandfather.",
        "*to his* → *his*: *resemble* takes its object here with no preposition, although Spanish has "
        "«parecerse a»",
        "*to his* → *his*: *resemble* lleva aquí el complemento sin preposición, aunque en español "
        "sea «parecerse a»",
    ),
    (
        "You should apologise with your sister.",
        "You should apologise to your sister.",
        "*with* → *to*: here *apologise* takes *to*; Spanish has «disculparse con»",
        "*with* → *to*: *apologise* lleva aquí *to*; en español, «disculparse con»",
    ),
    (
        "Me hurts the left knee today.",
        "My left knee hurts today.",
        "*Me hurts the left knee* → *My left knee hurts*: what hurts is the subject, with *my*, *your*…: Spanish «me duele la cabeza» is *my head hurts*",
        "*Me hurts the left knee* → *My left knee hurts*: lo que duele es el sujeto y lleva *my*, *your*…: «me duele la cabeza» es *my head hurts*",
    ),
    (
        "It likes me the colour of your room.",
        "I like the colour of your room.",
        "*It likes me* → *I like*: the person who likes something is the subject, and what they "
        "like is the object: Spanish «me gusta tu pelo» is *I like your hair*",
        "*It likes me* → *I like*: con *like* el sujeto es la persona y lo que le gusta va detrás: «me gusta tu pelo» es *I like your hair*",
    ),
    (
        "I take three years working in this bank.",
        "I have been working in this bank for three years.",
        "*take three years working in this bank* → *have been working in this bank for three "
        "years*: to say how long an action has gone on, use *have been* + *-ing* + *for*: Spanish"
        " «llevo tres años trabajando aquí» is *I have been working here for three years*",
        "*take three years working in this bank* → *have been working in this bank for three years*: «llevar» + tiempo + gerundio es *have been* + *-ing* + *for*: «llevo tres años trabajando aquí» es *I have been working here for three years*",
    ),
    (
        "I finish to eat, so I'm not hungry.",
        "I have just eaten, so I'm not hungry.",
        "*finish to eat* → *have just eaten*: what one did a moment ago is *have just* + participle: Spanish «acabo de comer» is *I have just eaten*",
        "*finish to eat* → *have just eaten*: «acabar de» + infinitivo, si significa «hace un "
        "momento», es *have just* + participio: «acabo de comer» es *I have just eaten*",
    ),
    (
        "There is raining in Seville today.",
        "It is raining in Seville today.",
        "*There* → *It*: weather, time and *is difficult to …* take *it*; *there* only says that something exists: Spanish «es tarde» is *it is late*",
        "*There* → *It*: el tiempo que hace, la hora y «es difícil…» llevan *it* («es tarde» es "
        "*it is late*); «hay» es *there is* o *there are*",
    ),
    (
        "There was very late when we got home.",
        "It was very late when we got home.",
        "*There* → *It*: weather, time and *is difficult to …* take *it*; *there* only says that something exists: Spanish «es tarde» is *it is late*",
        "*There* → *It*: el tiempo que hace, la hora y «es difícil…» llevan *it* («es tarde» es "
        "*it is late*); «hay» es *there is* o *there are*",
    ),
    (
        "Does it exist a bus from here to Ronda?",
        "Is there a bus from here to Ronda?",
        "*Does it exist* → *Is there*: to say or ask whether something exists, use *there is* or "
        "*there are*: Spanish «existe un autobús» is *there is a bus*",
        "*Does it exist* → *Is there*: para decir que algo existe se usa *there*: «¿existe un autobús…?» es *is there a bus…?*",
    ),
    (
        "Is Laura coming? I think no.",
        "Is Laura coming? I don't think so.",
        "*think no* → *don't think so*: Spanish «creo que no» is *I don't think so*, «espero que no» is *I hope not*",
        "*think no* → *don't think so*: «creo que no» es *I don't think so*; «espero que no», *I hope not*",
    ),
    (
        "Will it snow? I hope that no.",
        "Will it snow? I hope not.",
        "*that no* → *not*: Spanish «creo que no» is *I don't think so*, «espero que no» is *I hope not*",
        "*that no* → *not*: «creo que no» es *I don't think so*; «espero que no», *I hope not*",
    ),
    (
        "Marta can't come, and me neither can.",
        "Marta can't come, and neither can I.",
        "*me neither can* → *neither can I*: after *neither* comes *be* or the auxiliary of what "
        "was said before (*do*, *does* or *did* if there is none), here *can*: Spanish «también» "
        "and «tampoco» need none",
        "*me neither can* → *neither can I*: detrás de *neither* se repite *be* o el auxiliar de "
        "lo dicho antes (*do*, *does* o *did* si no hay ninguno), aquí *can*; «también» y "
        "«tampoco», en español, no llevan ninguno",
    ),
    (
        "It costs me to understand the news.",
        "It is hard for me to understand the news.",
        "*costs* → *is hard for*: *cost* is mostly for money; what takes effort is hard: Spanish «me cuesta entenderlo» is *it is hard for me to understand* or *I find it hard to understand*",
        "*costs* → *is hard for*: *cost* es sobre todo para el dinero; «me cuesta entenderlo» es *it is hard for me to understand* o *I find it hard to understand*",
    ),
    (
        "Hello, I call me Antonio.",
        "Hello, I'm called Antonio.",
        "*call me* → *'m called*: one's name takes *be called*: Spanish «me llamo Ana» is *I am called Ana*, or *my name is Ana*",
        "*call me* → *'m called*: «llamarse» es *be called*: «me llamo Ana» es *I am called Ana*, o *my name is Ana*",
    ),
    (
        "I'm going to marry me next year.",
        "I'm going to get married next year.",
        "*marry me* → *get married*: Spanish «casarse» is *get married*, or *marry* without *me* or *myself*",
        "*marry me* → *get married*: «casarse» es *get married*, o *marry* sin *me* ni *myself*",
    ),
    (
        "My sister plays chess, and so I do.",
        "My sister plays chess, and so do I.",
        "*I do* → *do I*: after *so* meaning «también», the order is that of a question: *do* before the subject",
        "*I do* → *do I*: después de *so* («también») el orden es el de una pregunta: *do* delante del sujeto",
    ),
    (
        "The boy talk to Sara is my nephew.",
        "The boy talking to Sara is my nephew.",
        "*talk* → *talking*: to say what the person or thing is doing («el chico que habla con "
        "Ana»), use *-ing* after the noun, *talking*, because the main verb of the sentence is "
        "another one: *the boy talking to Ana is my cousin*",
        "*talk* → *talking*: para decir qué hace alguien («el chico que habla con Ana»), detrás "
        "del sustantivo va la forma en *-ing*, *talking*, porque el verbo de la frase es otro: "
        "*the boy talking to Ana is my cousin*",
    ),
    (
        "The cakes making by my aunt are the best.",
        "The cakes made by my aunt are the best.",
        "*making* → *made*: what receives the action is described by the past participle, *made*:"
        " *cakes made by Ana*, *a broken toy*",
        "*making* → *made*: si el sustantivo nombra lo que recibe la acción, lleva participio, "
        "*made*: *cakes made by Ana*, *a broken toy*",
    ),
    (
        "Put the broke toy in the bin.",
        "Put the broken toy in the bin.",
        "*broke* → *broken*: what receives the action is described by the past participle, "
        "*broken*: *cakes made by Ana*, *a broken toy*",
        "*broke* → *broken*: si el sustantivo nombra lo que recibe la acción, lleva participio, "
        "*broken*: *cakes made by Ana*, *a broken toy*",
    ),
    (
        "Feel tired, she went to bed early.",
        "Feeling tired, she went to bed early.",
        "*Feel* → *Feeling*: before the main clause, if the subject is the same, the reason or "
        "the moment can go in *-ing*: Spanish «como se sentía cansada, se acostó» is *Feeling "
        "tired, she went to bed*; the base form would be an order",
        "*Feel* → *Feeling*: delante de la oración principal, y si el sujeto es el mismo, la "
        "causa o el momento puede ir con la forma en *-ing*: «como se sentía cansada, se acostó» "
        "es *Feeling tired, she went to bed*; el infinitivo sin *to* sería una orden",
    ),
    (
        "My bicycle got steal outside the library.",
        "My bicycle got stolen outside the library.",
        "*steal* → *stolen*: after *get*, as after *be*, comes the past participle: *stolen*",
        "*steal* → *stolen*: después de *get*, como después de *be*, va el participio: *stolen*",
    ),
    (
        "I need to have repair my car before the trip.",
        "I need to have my car repaired before the trip.",
        "*repair my car* → *my car repaired*: when something is done to a thing, usually by "
        "somebody else, *have* + thing + past participle: Spanish «me corto el pelo» (at the "
        "hairdresser's) is *I have my hair cut*",
        "*repair my car* → *my car repaired*: si otro hace algo por nosotros, es *have* + cosa + "
        "participio, porque la cosa recibe la acción: «me corto el pelo» (en la peluquería) es *I"
        " have my hair cut*",
    ),
    (
        "Were sold all the tickets in one hour.",
        "All the tickets were sold in one hour.",
        "*Were sold all the tickets* → *All the tickets were sold*: the subject goes before its "
        "verb, *were sold*, although Spanish may put the verb first",
        "*Were sold all the tickets* → *All the tickets were sold*: el sujeto va delante del "
        "verbo, *were sold*, aunque en español pueda ir detrás",
    ),
    (
        "I'd rather you to come on Tuesday.",
        "I'd rather you came on Tuesday.",
        "*to come* → *came*: after *would rather* and another person, the past: Spanish «preferiría que no fumaras» is *I'd rather you didn't smoke*",
        "*to come* → *came*: después de *would rather* y otra persona va el pasado: «preferiría que no fumaras» es *I'd rather you didn't smoke*",
    ),
    (
        "It's high time you to tidy your room.",
        "It's high time you tidied your room.",
        "*to tidy* → *tidied*: after *it's time* and a subject, the past: Spanish «ya es hora de que aprendas» is *it's time you learned*",
        "*to tidy* → *tidied*: después de *it's time* y un sujeto va el pasado: «ya es hora de que aprendas» es *it's time you learned*",
    ),
    (
        "The doctor insisted that my father to rest.",
        "The doctor insisted that my father rest.",
        "*to rest* → *rest*: when *insisted* is about what somebody should do, it takes *that* + "
        "subject + base form (or *should* + base form), without *to*: Spanish «insistió en que "
        "descansara» is *he insisted that she rest*",
        "*to rest* → *rest*: cuando *insisted* expresa lo que alguien debe hacer, detrás va "
        "*that* + sujeto + infinitivo sin *to* (o *should* + infinitivo sin *to*): «insistió en "
        "que descansara» es *he insisted that she rest*",
    ),
    (
        "I advise you that you take the early train.",
        "I advise you to take the early train.",
        "*that you* → *to*: advice and orders: *advise* + person + *to* + base form, or *not to*,"
        " as in *she told me to wait*, *he told me not to worry*",
        "*that you* → *to*: para consejos y órdenes, *advise* + persona + *to* + infinitivo, o "
        "*not to*: *she told me to wait*, *he told me not to worry*",
    ),
    (
        "The nurse told me that don't worry.",
        "The nurse told me not to worry.",
        "*that don't* → *not to*: advice and orders: *told* + person + *to* + base form, or *not "
        "to*, as in *she told me to wait*, *he told me not to worry*",
        "*that don't* → *not to*: para consejos y órdenes, *told* + persona + *to* + infinitivo, "
        "o *not to*: *she told me to wait*, *he told me not to worry*",
    ),
    (
        "Close the door to avoid that the cat escapes.",
        "Close the door to prevent the cat from escaping.",
        "*avoid that the cat escapes* → *prevent the cat from escaping*: *avoid* takes no clause with *that*: Spanish «evitar que el gato se escape» is *prevent the cat from escaping*",
        "*avoid that the cat escapes* → *prevent the cat from escaping*: *avoid* no va con *that*: «evitar que el gato se escape» es *prevent the cat from escaping*",
    ),
    (
        "My parents didn't let me that I went out.",
        "My parents didn't let me go out.",
        "*that I went* → *go*: after *let* + a person or thing, the base form, with no *to* or *that*",
        "*that I went* → *go*: después de *let* + persona o cosa va el infinitivo, sin *to* ni *that*",
    ),
    (
        "My laptop stopped to work yesterday.",
        "My laptop stopped working yesterday.",
        "*to work* → *working*: for ending an action or a habit, use *stop* + *-ing*: Spanish "
        "«dejó de fumar» is *he stopped smoking*",
        "*to work* → *working*: «dejar de» + infinitivo es *stop* + *-ing*: «dejó de fumar» es *he stopped smoking*",
    ),
    (
        "Last night I ended to paint the bedroom.",
        "Last night I finished painting the bedroom.",
        "*ended to paint* → *finished painting*: *finish* + *-ing* is Spanish «terminar de "
        "hacer», and *end up* + *-ing* is «acabar haciendo»; *end* is not followed by another "
        "verb",
        "*ended to paint* → *finished painting*: «terminar de pintar» es *finish painting* y «acabar pintando» es *end up painting*; *end* no lleva otro verbo detrás",
    ),
    (
        "I forgot of buying the bread.",
        "I forgot to buy the bread.",
        "*of buying* → *to buy*: for something one has to do, *remember* and *forget* take *to* +"
        " base form; the *-ing* form is for memories",
        "*of buying* → *to buy*: para algo que hay que hacer, *remember* y *forget* llevan *to* +"
        " infinitivo; la forma en *-ing* es para recuerdos",
    ),
    (
        "I remember to play with dolls when I was small.",
        "I remember playing with dolls when I was small.",
        "*to play* → *playing*: *remember* or *forget doing* is about the memory of something that happened; *to do*, about something one has (or had) to do",
        "*to play* → *playing*: *remember* o *forget* + *-ing* se refiere al recuerdo de algo que ya pasó; con *to*, a algo que hay (o había) que hacer",
    ),
    (
        "Do you fancy to see a film tonight?",
        "Do you fancy seeing a film tonight?",
        "*to see* → *seeing*: after *fancy*, the *-ing* form",
        "*to see* → *seeing*: después de *fancy* va la forma en *-ing*",
    ),
    (
        "I apologise to arrive late this morning.",
        "I apologise for arriving late this morning.",
        "*to arrive* → *for arriving*: what one apologises for takes *for* + *-ing*: *I apologise for arriving late*",
        "*to arrive* → *for arriving*: se pide perdón con *for* + *-ing*: *I apologise for arriving late*",
    ),
    (
        "I'm sorry for don't reply to your mail.",
        "I'm sorry for not replying to your mail.",
        "*don't reply* → *not replying*: after the preposition *for* the negative is *not* + *-ing*: Spanish «por no contestar» is *for not answering*",
        "*don't reply* → *not replying*: detrás de la preposición *for* la negación es *not* + *-ing*: «por no contestar» es *for not answering*",
    ),
    (
        "Always I brush my teeth before bed.",
        "I always brush my teeth before bed.",
        "*Always I* → *I always*: *always* goes after *be* and after an auxiliary, but before any"
        " other verb: *she is always late*, *she always drinks coffee*",
        "*Always I* → *I always*: *always* va detrás de *be* y de los auxiliares, pero delante de"
        " los demás verbos: *she is always late*, *she always drinks coffee*",
    ),
    (
        "I too much eat at Christmas.",
        "I eat too much at Christmas.",
        "*too much eat* → *eat too much*: when *too much* goes with the verb, it comes after the "
        "verb and its object: *she eats too much*",
        "*too much eat* → *eat too much*: cuando *too much* se refiere al verbo, va detrás de él,"
        " y detrás del complemento si lo hay: *she eats too much*",
    ),
    (
        "I very enjoy reading comics.",
        "I really enjoy reading comics.",
        "*very* → *really*: *very* goes with adjectives and adverbs, not with verbs: *I really "
        "enjoy it* or *I enjoy it very much*",
        "*very* → *really*: *very* va con adjetivos y adverbios, no con verbos: *I really enjoy "
        "it* o *I enjoy it very much*",
    ),
    (
        "Only when I got home I noticed the hole.",
        "Only when I got home did I notice the hole.",
        "*I noticed* → *did I notice*: *only when* at the beginning, if it refers to the whole clause, takes the order of a question: *did* before the subject",
        "*I noticed* → *did I notice*: si *only when* va al principio de la frase y se refiere a toda la oración, el orden es el de una pregunta: *did* delante del sujeto",
    ),
    (
        "He can't drive and I can't neither.",
        "He can't drive and I can't either.",
        "*neither* → *either*: with *can't* the sentence is negative already: Spanish «tampoco» is here *either*",
        "*neither* → *either*: con *can't* la frase ya es negativa: «tampoco» es aquí *either*",
    ),
    (
        "Take an umbrella, because it can rain this evening.",
        "Take an umbrella, because it might rain this evening.",
        "*can* → *might*: *can* says what is possible in general; what may happen this time is *might*, *may* or *could*: Spanish «puede que llueva» is *it might rain*",
        "*can* → *might*: *can* es lo que es posible en general; lo que puede pasar esta vez es *might*, *may* o *could*: «puede que llueva» es *it might rain*",
    ),
    (
        "When I was ten, I would have a parrot called Chispa.",
        "When I was ten, I had a parrot called Chispa.",
        "*would have* → *had*: about the past, *would* is for what one did again and again, not "
        "for what one had or was: *I had a dog*, or *I used to have a dog*",
        "*would have* → *had*: al hablar del pasado, *would* es para lo que se hacía una y otra "
        "vez, no para lo que se tenía o se era: *I had a dog*, o *I used to have a dog*",
    ),
    (
        "These days I use to eat lunch with Marta.",
        "These days I usually eat lunch with Marta.",
        "*use to* → *usually*: *used to* + base form has no present; for a present habit, say "
        "*usually*: Spanish «suelo ir» is *I usually go*",
        "*use to* → *usually*: *used to* + infinitivo no tiene presente; para una costumbre actual, *usually*: «suelo ir» es *I usually go*",
    ),
    (
        "These instructions are very confused for beginners.",
        "These instructions are very confusing for beginners.",
        "*confused* → *confusing*: what causes the feeling is *confusing*, with *-ing*; the person who has it takes *-ed*: *the film is boring* and *I am bored*",
        "*confused* → *confusing*: lo que causa la sensación es *confusing*, con *-ing*; quien la tiene lleva *-ed*: *the film is boring* y *I am bored*",
    ),
    (
        "I usually get at six.",
        "I usually get up at six.",
        "*at* → *up at*: Spanish «levantarse» is here *get up*: verb and particle go together",
        "*at* → *up at*: «levantarse» es aquí *get up*: verbo y partícula van juntos",
    ),
    (
        "They got up the train at Leeds.",
        "They got on the train at Leeds.",
        "*up* → *on*: Spanish «subir a (un vehículo)» is here *get on*: verb and particle go together",
        "*up* → *on*: «subir a (un vehículo)» es aquí *get on*: verbo y partícula van juntos",
    ),
    (
        "She talked me about her trip.",
        "She talked to me about her trip.",
        "*me* → *to me*: here *talk* takes *to*; Spanish has «hablarle a alguien»",
        "*me* → *to me*: *talk* lleva aquí *to*; en español, «hablarle a alguien»",
    ),
    (
        "She smiled me and left.",
        "She smiled at me and left.",
        "*me* → *at me*: here *smile* takes *at*; Spanish has «sonreírle a alguien»",
        "*me* → *at me*: *smile* lleva aquí *at*; en español, «sonreírle a alguien»",
    ),
    (
        "I joined to a gym last month.",
        "I joined a gym last month.",
        "*to a* → *a*: *join* takes its object here with no preposition, although Spanish has «unirse a»",
        "*to a* → *a*: *join* lleva aquí el complemento sin preposición, aunque en español sea «unirse a»",
    ),
    (
        "I can't access to my account.",
        "I can't access my account.",
        "*to my* → *my*: *access* takes its object here with no preposition, although Spanish has "
        "«acceder a»",
        "*to my* → *my*: *access* lleva aquí el complemento sin preposición, aunque en español sea "
        "«acceder a»",
    ),
    (
        "We are awaiting for your answer.",
        "We are awaiting your answer.",
        "*for your* → *your*: *await* takes its object here with no preposition, although Spanish has "
        "«esperar a»",
        "*for your* → *your*: *await* lleva aquí el complemento sin preposición, aunque en español "
        "sea «esperar a»",
    ),
    (
        "The police arrested to my neighbour.",
        "The police arrested my neighbour.",
        "*to my* → *my*: *arrest* takes its object here with no preposition, although Spanish has "
        "«detener a»",
        "*to my* → *my*: *arrest* lleva aquí el complemento sin preposición, aunque en español sea "
        "«detener a»",
    ),
    (
        "She reminds me my aunt.",
        "She reminds me of my aunt.",
        "*my* → *of my*: here *remind* takes *of*; Spanish has «recordarle algo a alguien»",
        "*my* → *of my*: *remind* lleva aquí *of*; en español, «recordarle algo a alguien»",
    ),
    (
        "He looks like to his father.",
        "He looks like his father.",
        "*to his* → *his*: *look like* takes its object here with no preposition, although Spanish "
        "has «parecerse a»",
        "*to his* → *his*: *look like* lleva aquí el complemento sin preposición, aunque en español "
        "sea «parecerse a»",
    ),
    (
        "They stole my brother his phone.",
        "They stole my brother's phone.",
        "*his* → *'s*: the owner goes before the thing (*my wallet*, *my brother's phone*): "
        "Spanish «me robaron la cartera» is *they stole my wallet*",
        "*his* → *'s*: el dueño se indica delante de la cosa (*my wallet*, *my brother's phone*):"
        " «me robaron la cartera» es *they stole my wallet*",
    ),
    (
        "If we go by metro, we win time.",
        "If we go by metro, we save time.",
        "*win* → *save*: Spanish «ganar (tiempo)» is *save* here",
        "*win* → *save*: «ganar (tiempo)» es aquí *save*",
    ),
    (
        "My cousin gained the tennis tournament.",
        "My cousin won the tennis tournament.",
        "*gained* → *won*: Spanish «ganar (una carrera, un partido)» is *win* here",
        "*gained* → *won*: «ganar (una carrera, un partido)» es aquí *win*",
    ),
    (
        "I pass most of my time in the library.",
        "I spend most of my time in the library.",
        "*pass* → *spend*: Spanish «pasar (tiempo)» is *spend* here",
        "*pass* → *spend*: «pasar (tiempo)» es aquí *spend*",
    ),
    (
        "The robbery passed near the bank.",
        "The robbery happened near the bank.",
        "*passed* → *happened*: Spanish «pasar (ocurrir)» is *happen* here",
        "*passed* → *happened*: «pasar (ocurrir)» es aquí *happen*",
    ),
    (
        "My sister pretends to open a shop next year.",
        "My sister intends to open a shop next year.",
        "*pretends* → *intends*: Spanish «pretender (tener intención de)» is *intend* here",
        "*pretends* → *intends*: «pretender (tener intención de)» es aquí *intend*",
    ),
    (
        "Did you listen that noise in the kitchen?",
        "Did you hear that noise in the kitchen?",
        "*listen* → *hear*: Spanish «oír» is *hear* here",
        "*listen* → *hear*: «oír» es aquí *hear*",
    ),
    (
        "Waiter, can you take us the menu, please?",
        "Waiter, can you bring us the menu, please?",
        "*take* → *bring*: Spanish «traer» is *bring* here",
        "*take* → *bring*: «traer» es aquí *bring*",
    ),
    (
        "The students realised an experiment last week.",
        "The students did an experiment last week.",
        "*realised* → *did*: Spanish «hacer, realizar (un estudio)» is *do* here",
        "*realised* → *did*: «hacer, realizar (un estudio)» es aquí *do*",
    ),
    (
        "Would you like to take a beer with us?",
        "Would you like to have a beer with us?",
        "*take* → *have*: Spanish «tomar (un café)» is *have* here",
        "*take* → *have*: «tomar (un café)» es aquí *have*",
    ),
    (
        "On Sundays my parents give a walk by the river.",
        "On Sundays my parents take a walk by the river.",
        "*give* → *take*: Spanish «dar (un paseo)» is *take* here",
        "*give* → *take*: «dar (un paseo)» es aquí *take*",
    ),
    (
        "My grandpa does a nap every afternoon.",
        "My grandpa takes a nap every afternoon.",
        "*does* → *takes*: Spanish «hacer (una siesta, una pausa)» is *take* here",
        "*does* → *takes*: «hacer (una siesta, una pausa)» es aquí *take*",
    ),
    (
        "The children made a nap after lunch.",
        "The children had a nap after lunch.",
        "*made* → *had*: Spanish «hacer (una siesta)» is *have* here",
        "*made* → *had*: «hacer (una siesta)» es aquí *have*",
    ),
    (
        "My cousins did a party in the garden.",
        "My cousins had a party in the garden.",
        "*did* → *had*: Spanish «hacer (una fiesta)» is *have* here",
        "*did* → *had*: «hacer (una fiesta)» es aquí *have*",
    ),
    (
        "Please make attention to the teacher.",
        "Please pay attention to the teacher.",
        "*make* → *pay*: Spanish «prestar (atención)» is *pay* here",
        "*make* → *pay*: «prestar (atención)» es aquí *pay*",
    ),
    (
        "Don't molest your sister when she is studying.",
        "Don't disturb your sister when she is studying.",
        "*molest* → *disturb*: Spanish «molestar» is *disturb* here",
        "*molest* → *disturb*: «molestar» es aquí *disturb*",
    ),
    (
        "Does the music molest you?",
        "Does the music bother you?",
        "*molest* → *bother*: Spanish «molestar» is *bother* here",
        "*molest* → *bother*: «molestar» es aquí *bother*",
    ),
    (
        "You have to introduce a coin in the slot.",
        "You have to insert a coin in the slot.",
        "*introduce* → *insert*: Spanish «introducir (una moneda)» is *insert* here",
        "*introduce* → *insert*: «introducir (una moneda)» es aquí *insert*",
    ),
    (
        "First introduce your password here.",
        "First enter your password here.",
        "*introduce* → *enter*: Spanish «introducir (una clave)» is *enter* here",
        "*introduce* → *enter*: «introducir (una clave)» es aquí *enter*",
    ),
    (
        "Why don't you contest my messages?",
        "Why don't you answer my messages?",
        "*contest* → *answer*: Spanish «contestar» is *answer* here",
        "*contest* → *answer*: «contestar» es aquí *answer*",
    ),
    (
        "The waiter attended us very badly.",
        "The waiter treated us very badly.",
        "*attended* → *treated*: Spanish «atender» is *treat* here",
        "*attended* → *treated*: «atender» es aquí *treat*",
    ),
    (
        "The assistants attend the clients at the counter.",
        "The assistants serve the clients at the counter.",
        "*attend* → *serve*: Spanish «atender (a los clientes)» is *serve* here",
        "*attend* → *serve*: «atender (a los clientes)» es aquí *serve*",
    ),
    (
        "I discussed with my boyfriend last night.",
        "I argued with my boyfriend last night.",
        "*discussed* → *argued*: Spanish «discutir (pelearse)» is *argue* here",
        "*discussed* → *argued*: «discutir (pelearse)» es aquí *argue*",
    ),
    (
        "You must prove this cake!",
        "You must try this cake!",
        "*prove* → *try*: Spanish «probar (comida)» is *try* here",
        "*prove* → *try*: «probar (comida)» es aquí *try*",
    ),
    (
        "I want to prove these trousers.",
        "I want to try on these trousers.",
        "*prove* → *try on*: Spanish «probarse (ropa)» is *try on* here",
        "*prove* → *try on*: «probarse (ropa)» es aquí *try on*",
    ),
    (
        "My sister approved the driving test.",
        "My sister passed the driving test.",
        "*approved* → *passed*: Spanish «aprobar (un examen)» is *pass* here",
        "*approved* → *passed*: «aprobar (un examen)» es aquí *pass*",
    ),
    (
        "He suspended the chemistry exam.",
        "He failed the chemistry exam.",
        "*suspended* → *failed*: Spanish «suspender (un examen)» is *fail* here",
        "*suspended* → *failed*: «suspender (un examen)» es aquí *fail*",
    ),
    (
        "I presented my history exam on Monday.",
        "I took my history exam on Monday.",
        "*presented* → *took*: Spanish «presentarse a (un examen)» is *take* here",
        "*presented* → *took*: «presentarse a (un examen)» es aquí *take*",
    ),
    (
        "My mother inscribed in a dance class.",
        "My mother enrolled in a dance class.",
        "*inscribed* → *enrolled*: Spanish «inscribirse» is *enroll* here",
        "*inscribed* → *enrolled*: «inscribirse» es aquí *enroll*",
    ),
    (
        "Can you point my address in your diary?",
        "Can you write my address in your diary?",
        "*point* → *write*: Spanish «apuntar» is *write* here",
        "*point* → *write*: «apuntar» es aquí *write*",
    ),
    (
        "My uncle conducts a lorry.",
        "My uncle drives a lorry.",
        "*conducts* → *drives*: Spanish «conducir» is *drive* here",
        "*conducts* → *drives*: «conducir» es aquí *drive*",
    ),
    (
        "Resume the text in fifty words.",
        "Summarise the text in fifty words.",
        "*Resume* → *Summarise*: Spanish «resumir» is *summarise* here",
        "*Resume* → *Summarise*: «resumir» es aquí *summarise*",
    ),
    (
        "Remove the sauce constantly for ten minutes.",
        "Stir the sauce constantly for ten minutes.",
        "*Remove* → *Stir*: Spanish «remover» is *stir* here",
        "*Remove* → *Stir*: «remover» es aquí *stir*",
    ),
    (
        "She retired two hundred euros from her account.",
        "She withdrew two hundred euros from her account.",
        "*retired* → *withdrew*: Spanish «retirar (dinero)» is *withdraw* here",
        "*retired* → *withdrew*: «retirar (dinero)» es aquí *withdraw*",
    ),
    (
        "I can't support this music any more.",
        "I can't stand this music any more.",
        "*support* → *stand*: Spanish «soportar (aguantar)» is *stand* here",
        "*support* → *stand*: «soportar (aguantar)» es aquí *stand*",
    ),
    (
        "The teacher put us an example.",
        "The teacher gave us an example.",
        "*put* → *gave*: Spanish «poner (un ejemplo)» is *give* here",
        "*put* → *gave*: «poner (un ejemplo)» es aquí *give*",
    ),
    (
        "Don't preoccupy for me.",
        "Don't worry for me.",
        "*preoccupy* → *worry*: Spanish «preocuparse» is *worry* here",
        "*preoccupy* → *worry*: «preocuparse» es aquí *worry*",
    ),
    (
        "It doesn't import how much it costs.",
        "It doesn't matter how much it costs.",
        "*import* → *matter*: Spanish «importar (tener importancia)» is *matter* here",
        "*import* → *matter*: «importar (tener importancia)» es aquí *matter*",
    ),
    (
        "Why are you seeing at me?",
        "Why are you looking at me?",
        "*seeing* → *looking*: Spanish «mirar» is *look* here",
        "*seeing* → *looking*: «mirar» es aquí *look*",
    ),
    (
        "I looked a fox in the forest last night.",
        "I saw a fox in the forest last night.",
        "*looked* → *saw*: Spanish «ver» is *see* here",
        "*looked* → *saw*: «ver» es aquí *see*",
    ),
    (
        "We see a lot of TV in winter.",
        "We watch a lot of TV in winter.",
        "*see* → *watch*: Spanish «ver (la tele)» is *watch* here",
        "*see* → *watch*: «ver (la tele)» es aquí *watch*",
    ),
    (
        "In the end I became to love the city.",
        "In the end I came to love the city.",
        "*became* → *came*: Spanish «llegar a» is *come* here",
        "*became* → *came*: «llegar a» es aquí *come*",
    ),
    (
        "My cousin stayed pregnant last year.",
        "My cousin got pregnant last year.",
        "*stayed* → *got*: Spanish «quedarse (embarazada)» is *get* here",
        "*stayed* → *got*: «quedarse (embarazada)» es aquí *get*",
    ),
    (
        "The waiter fell the glasses on the floor.",
        "The waiter dropped the glasses on the floor.",
        "*fell* → *dropped*: Spanish «caérsele algo a alguien» is *drop* here",
        "*fell* → *dropped*: «caérsele algo a alguien» es aquí *drop*",
    ),
    (
        "It was late, but they followed talking.",
        "It was late, but they kept talking.",
        "*followed* → *kept*: Spanish «seguir haciendo algo» is *keep* here",
        "*followed* → *kept*: «seguir haciendo algo» es aquí *keep*",
    ),
    (
        "I stand up at seven every morning.",
        "I get up at seven every morning.",
        "*stand* → *get*: Spanish «levantarse (de la cama)» is *get* here",
        "*stand* → *get*: «levantarse (de la cama)» es aquí *get*",
    ),
    (
        "You have to fulfil an application.",
        "You have to fill in an application.",
        "*fulfil* → *fill in*: Spanish «rellenar» is *fill in* here",
        "*fulfil* → *fill in*: «rellenar» es aquí *fill in*",
    ),
    (
        "Our washing machine spoiled yesterday.",
        "Our washing machine broke down yesterday.",
        "*spoiled* → *broke down*: Spanish «estropearse» is *break down* here",
        "*spoiled* → *broke down*: «estropearse» es aquí *break down*",
    ),
    (
        "The strike effected many people.",
        "The strike affected many people.",
        "*effected* → *affected*: Spanish «afectar» is *affect* here",
        "*effected* → *affected*: «afectar» es aquí *affect*",
    ),
    (
        "The milk produced him an allergy.",
        "The milk caused him an allergy.",
        "*produced* → *caused*: Spanish «producir (un dolor)» is *cause* here",
        "*produced* → *caused*: «producir (un dolor)» es aquí *cause*",
    ),
    (
        "It has no sense to wait.",
        "It makes no sense to wait.",
        "*has* → *makes*: Spanish «tener (sentido)» is *make* here",
        "*has* → *makes*: «tener (sentido)» es aquí *make*",
    ),
    (
        "Have in mind that tomorrow is a holiday.",
        "Keep in mind that tomorrow is a holiday.",
        "*Have* → *Keep*: Spanish «tener en cuenta» is *keep* here",
        "*Have* → *Keep*: «tener en cuenta» es aquí *keep*",
    ),
    (
        "I was expecting the bus at the bus stop.",
        "I was waiting for the bus at the bus stop.",
        "*expecting* → *waiting for*: Spanish «esperar (el autobús)» is *wait for* here",
        "*expecting* → *waiting for*: «esperar (el autobús)» es aquí *wait for*",
    ),
    (
        "The house was smaller than I waited.",
        "The house was smaller than I expected.",
        "*waited* → *expected*: Spanish «esperar (creer que pasará)» is *expect* here",
        "*waited* → *expected*: «esperar (creer que pasará)» es aquí *expect*",
    ),
    (
        "My knees pain a lot.",
        "My knees hurt a lot.",
        "*pain* → *hurt*: Spanish «doler» is *hurt* here",
        "*pain* → *hurt*: «doler» es aquí *hurt*",
    ),
    (
        "They demanded the hospital for the mistake.",
        "They sued the hospital for the mistake.",
        "*demanded* → *sued*: Spanish «demandar» is *sue* here",
        "*demanded* → *sued*: «demandar» es aquí *sue*",
    ),
    (
        "My feet inflated on the plane.",
        "My feet swelled on the plane.",
        "*inflated* → *swelled*: Spanish «inflamarse, hincharse» is *swell* here",
        "*inflated* → *swelled*: «inflamarse, hincharse» es aquí *swell*",
    ),
    (
        "They communicated us that the flight was late.",
        "They informed us that the flight was late.",
        "*communicated* → *informed*: Spanish «comunicar algo a alguien» is *inform* here",
        "*communicated* → *informed*: «comunicar algo a alguien» es aquí *inform*",
    ),
    (
        "He always dresses old jeans.",
        "He always wears old jeans.",
        "*dresses* → *wears*: Spanish «vestir (una prenda)» is *wear* here",
        "*dresses* → *wears*: «vestir (una prenda)» es aquí *wear*",
    ),
    (
        "The nurses carry a white uniform.",
        "The nurses wear a white uniform.",
        "*carry* → *wear*: Spanish «llevar (ropa)» is *wear* here",
        "*carry* → *wear*: «llevar (ropa)» es aquí *wear*",
    ),
    (
        "Could you approach us to the airport?",
        "Could you take us to the airport?",
        "*approach* → *take*: Spanish «acercar a alguien a un sitio» is *take* here",
        "*approach* → *take*: «acercar a alguien a un sitio» es aquí *take*",
    ),
    (
        "Put the table for lunch, please.",
        "Set the table for lunch, please.",
        "*Put* → *Set*: Spanish «poner (la mesa)» is *set* here",
        "*Put* → *Set*: «poner (la mesa)» es aquí *set*",
    ),
    (
        "My boss invited us a drink.",
        "My boss bought us a drink.",
        "*invited* → *bought*: Spanish «invitar a alguien a (una bebida)» is *buy* here",
        "*invited* → *bought*: «invitar a alguien a (una bebida)» es aquí *buy*",
    ),
    (
        "The child put to laugh.",
        "The child started to laugh.",
        "*put* → *started*: Spanish «ponerse a» is *start* here",
        "*put* → *started*: «ponerse a» es aquí *start*",
    ),
    (
        "What does this sign want to say?",
        "What does this sign mean?",
        "*want to say* → *mean*: Spanish «querer decir» is *mean* here",
        "*want to say* → *mean*: «querer decir» es aquí *mean*",
    ),
    (
        "She converted in a great doctor.",
        "She became a great doctor.",
        "*converted in* → *became*: Spanish «convertirse en» is *become* here",
        "*converted in* → *became*: «convertirse en» es aquí *become*",
    ),
    (
        "My aunt learned us a game.",
        "My aunt taught us a game.",
        "*learned* → *taught*: Spanish «enseñar» is *teach* here",
        "*learned* → *taught*: «enseñar» es aquí *teach*",
    ),
    (
        "The guard avoided him from entering.",
        "The guard prevented him from entering.",
        "*avoided* → *prevented*: Spanish «evitar que alguien haga algo» is *prevent* here",
        "*avoided* → *prevented*: «evitar que alguien haga algo» es aquí *prevent*",
    ),
    (
        "The chicken knows delicious.",
        "The chicken tastes delicious.",
        "*knows* → *tastes*: Spanish «saber (tener sabor)» is *taste* here",
        "*knows* → *tastes*: «saber (tener sabor)» es aquí *taste*",
    ),
    (
        "The cake knows to orange.",
        "The cake tastes of orange.",
        "*knows to* → *tastes of*: Spanish «saber a» is *taste of* here",
        "*knows to* → *tastes of*: «saber a» es aquí *taste of*",
    ),
    (
        "You seem to your father in this picture.",
        "You look like your father in this picture.",
        "*seem to* → *look like*: Spanish «parecerse a» is *look like* here",
        "*seem to* → *look like*: «parecerse a» es aquí *look like*",
    ),
    (
        "The trip resulted very expensive.",
        "The trip turned out very expensive.",
        "*resulted* → *turned out*: Spanish «resultar» is *turn out* here",
        "*resulted* → *turned out*: «resultar» es aquí *turn out*",
    ),
    (
        "I remembered to him that we had a meeting.",
        "I reminded him that we had a meeting.",
        "*remembered to* → *reminded*: Spanish «recordar algo a alguien» is *remind* here",
        "*remembered to* → *reminded*: «recordar algo a alguien» es aquí *remind*",
    ),
    (
        "My boss angries with us.",
        "My boss gets angry with us.",
        "*angries* → *gets angry*: Spanish «enfadarse» is *get angry* here",
        "*angries* → *gets angry*: «enfadarse» es aquí *get angry*",
    ),
    (
        "She gave herself account that it was late.",
        "She realised that it was late.",
        "*gave herself account* → *realised*: Spanish «darse cuenta» is *realise* here",
        "*gave herself account* → *realised*: «darse cuenta» es aquí *realise*",
    ),
    (
        "The children put ill after the trip.",
        "The children fell ill after the trip.",
        "*put* → *fell*: Spanish «ponerse (enfermo, gordo…)» is *fall* here",
        "*put* → *fell*: «ponerse (enfermo, gordo…)» es aquí *fall*",
    ),
    (
        "My daughter made six years in March.",
        "My daughter turned six in March.",
        "*made six years* → *turned six*: Spanish «cumplir (años)» is *turn* here",
        "*made six years* → *turned six*: «cumplir (años)» es aquí *turn*",
    ),
    (
        "Dogs give her fear.",
        "Dogs scare her.",
        "*give her fear* → *scare her*: Spanish «dar miedo» is *scare* here",
        "*give her fear* → *scare her*: «dar miedo» es aquí *scare*",
    ),
    (
        "This song recalls me my childhood.",
        "This song reminds me of my childhood.",
        "*recalls me* → *reminds me of*: Spanish «recordar a» is *remind* here",
        "*recalls me* → *reminds me of*: «recordar a» es aquí *remind*",
    ),
    (
        "We passed it really well at the beach.",
        "We had a really good time at the beach.",
        "*passed it really well* → *had a really good time*: Spanish «pasarlo bien» (or «mal») is *have a good* (or *bad*) *time*, with *have*",
        "*passed it really well* → *had a really good time*: «pasarlo bien» (o «mal») se dice *have a good* (o *bad*) *time*, con *have*",
    ),
    (
        "My sister gave light to a girl.",
        "My sister gave birth to a girl.",
        "*light* → *birth*: Spanish «dar a luz» is *give birth* here",
        "*light* → *birth*: «dar a luz» es aquí *give birth*",
    ),
    (
        "They want to large the garden.",
        "They want to enlarge the garden.",
        "*large* → *enlarge*: *large* is not the verb; the verb is *enlarge*",
        "*large* → *enlarge*: *large* no es el verbo; el verbo es *enlarge*",
    ),
    (
        "You should short your answer.",
        "You should shorten your answer.",
        "*short* → *shorten*: *short* is not the verb; the verb is *shorten*",
        "*short* → *shorten*: *short* no es el verbo; el verbo es *shorten*",
    ),
    (
        "He success in everything.",
        "He succeeds in everything.",
        "*success* → *succeeds*: *success* is not the verb; the verb is *succeed*",
        "*success* → *succeeds*: *success* no es el verbo; el verbo es *succeed*",
    ),
    (
        "I need to weight the flour.",
        "I need to weigh the flour.",
        "*weight* → *weigh*: *weight* is not the verb; the verb is *weigh*",
        "*weight* → *weigh*: *weight* no es el verbo; el verbo es *weigh*",
    ),
    (
        "She critics me all the time.",
        "She criticises me all the time.",
        "*critics* → *criticises*: *critics* is not the verb; the verb is *criticise*",
        "*critics* → *criticises*: *critics* no es el verbo; el verbo es *criticise*",
    ),
    (
        "They don't analysis the data.",
        "They don't analyse the data.",
        "*analysis* → *analyse*: *analysis* is not the verb; the verb is *analyse*",
        "*analysis* → *analyse*: *analysis* no es el verbo; el verbo es *analyse*",
    ),
    (
        "Can you full the bottle?",
        "Can you fill the bottle?",
        "*full* → *fill*: *full* is not the verb; the verb is *fill*",
        "*full* → *fill*: *full* no es el verbo; el verbo es *fill*",
    ),
    (
        "This exercise will strong your legs.",
        "This exercise will strengthen your legs.",
        "*strong* → *strengthen*: *strong* is not the verb; the verb is *strengthen*",
        "*strong* → *strengthen*: *strong* no es el verbo; el verbo es *strengthen*",
    ),
    (
        "Many people dead every year on the road.",
        "Many people die every year on the road.",
        "*dead* → *die*: *dead* is not the verb; the verb is *die*",
        "*dead* → *die*: *dead* no es el verbo; el verbo es *die*",
    ),
    (
        "My father always complaint about the noise.",
        "My father always complains about the noise.",
        "*complaint* → *complains*: *complaint* is not the verb; the verb is *complain*",
        "*complaint* → *complains*: *complaint* no es el verbo; el verbo es *complain*",
    ),
    (
        "I need to breath fresh air.",
        "I need to breathe fresh air.",
        "*breath* → *breathe*: *breath* is not the verb; the verb is *breathe*",
        "*breath* → *breathe*: *breath* no es el verbo; el verbo es *breathe*",
    ),
    (
        "My parents adviced me to rest.",
        "My parents advised me to rest.",
        "*adviced* → *advised*: *advice* is not the verb; the verb is *advise*",
        "*adviced* → *advised*: *advice* no es el verbo; el verbo es *advise*",
    ),
    (
        "We must decision the date.",
        "We must decide the date.",
        "*decision* → *decide*: *decision* is not the verb; the verb is *decide*",
        "*decision* → *decide*: *decision* no es el verbo; el verbo es *decide*",
    ),
    (
        "The meeting delayed two hours to finish.",
        "The meeting took two hours to finish.",
        "*delayed* → *took*: Spanish «tardar» is *take* here",
        "*delayed* → *took*: «tardar» es aquí *take*",
    ),
    (
        "Did it rest any cake after the party?",
        "Was there any cake left after the party?",
        "*Did it rest any cake* → *Was there any cake left*: what remains *is left*: Spanish "
        "«quedan dos galletas» is *two biscuits are left* or *there are two biscuits left*",
        "*Did it rest any cake* → *Was there any cake left*: «quedar», cuando significa que "
        "todavía hay algo, es *be left*: «quedan dos galletas» es *two biscuits are left* o "
        "*there are two biscuits left*",
    ),
    (
        "I was stolen my bag at the station.",
        "My bag was stolen at the station.",
        "*I was stolen my bag* → *My bag was stolen*: *steal* goes with the thing, never with the"
        " person: Spanish «me robaron el bolso» is *my bag was stolen*, *I had my bag stolen* or "
        "*they stole my bag*",
        "*I was stolen my bag* → *My bag was stolen*: *steal* se dice de la cosa, nunca de la "
        "persona: «me robaron el bolso» es *my bag was stolen*, *I had my bag stolen* o *they "
        "stole my bag*",
    ),
    (
        "But I yes did the homework, teacher!",
        "But I did do the homework, teacher!",
        "*yes did* → *did do*: to insist, use *do*, *does* or *did* + base form, not *yes* (but "
        "not with *be* or another auxiliary): Spanish «sí que lo hice» is *I did do it*",
        "*yes did* → *did do*: para insistir no se pone *yes* delante del verbo, sino *do*, "
        "*does* o *did* + infinitivo sin *to* (no con *be* ni otros auxiliares): «sí que lo hice»"
        " es *I did do it*",
    ),
    (
        "Do you want we speak with the teacher?",
        "Do you want us to speak with the teacher?",
        "*we* → *us to*: after *want*, the person and *to* + base form, not *that*, as in *I want"
        " you to come* («quiero que vengas»)",
        "*we* → *us to*: después de *want* van la persona y *to* + infinitivo, no *that*, como en"
        " *I want you to come* («quiero que vengas»)",
    ),
    (
        "I'm looking my left contact lens.",
        "I'm looking for my left contact lens.",
        "*my* → *for my*: here *look* takes *for*; Spanish has «buscar algo»",
        "*my* → *for my*: *look* lleva aquí *for*; en español, «buscar algo»",
    ),
    (
        "Greta never gets married with Isabel.",
        "Greta never gets married to Isabel.",
        "*with* → *to*: here *get married* takes *to*; Spanish has «casarse con»",
        "*with* → *to*: *get married* lleva aquí *to*; en español, «casarse con»",
    ),
    (
        "When I was a child, I was going to the village every summer.",
        "When I was a child, I went to the village every summer.",
        "*was going* → *went*: past simple, because of *when I was a child*",
        "*was going* → *went*: *past simple*, por *when I was a child*",
    ),
    (
        "We watched a fascinated documentary.",
        "We watched a fascinating documentary.",
        "*fascinated* → *fascinating*: what causes the feeling is *fascinating*, with *-ing*; the"
        " person who has it takes *-ed*: *the film is boring* and *I am bored*",
        "*fascinated* → *fascinating*: lo que causa la sensación es *fascinating*, con *-ing*; "
        "quien la tiene lleva *-ed*: *the film is boring* y *I am bored*",
    ),
    (
        "Can I make you a question?",
        "Can I ask you a question?",
        "*make* → *ask*: Spanish «hacer (una pregunta)» is *ask* here",
        "*make* → *ask*: «hacer (una pregunta)» es aquí *ask*",
    ),
    (
        "In July it makes very hot in Seville.",
        "In July it is very hot in Seville.",
        "*makes* → *is*: Spanish «hacer (frío, calor, sol)» is *be* here",
        "*makes* → *is*: «hacer (frío, calor, sol)» es aquí *be*",
    ),
    (
        "i dont knows where she is",
        "i dont know where she is",
        "*knows* → *know*: after *don't*, the base form",
        "*knows* → *know*: después de *don't* va el infinitivo sin *to*",
    ),
    (
        "They don't allow to eat in the library.",
        "They don't allow eating in the library.",
        "*to eat* → *eating*: if nobody is named, *allow* takes the *-ing* form: *they don't allow smoking*, but *they don't allow us to smoke*",
        "*to eat* → *eating*: si no se dice quién, *allow* lleva la forma en *-ing*: *they don't allow smoking*, pero *they don't allow us to smoke*",
    ),
    (
        "Although it was late, but we went out.",
        "Although it was late, we went out.",
        "*but we* → *we*: one link is enough: after *although*, no *but* or *however*",
        "*but we* → *we*: basta con un nexo: si una oración empieza por *although*, la otra no "
        "lleva *but* ni *however*",
    ),
    (
        "I stayed at home because of I was ill.",
        "I stayed at home because I was ill.",
        "*of I* → *I*: *because* + subject + verb, with no *of*; *because of* goes before a noun: *because of the rain*",
        "*of I* → *I*: *because* + sujeto + verbo, sin *of*; *because of* va delante de un nombre: *because of the rain*",
    ),
    (
        "Despite of the rain, we had a good time.",
        "Despite the rain, we had a good time.",
        "*of the* → *the*: *despite* takes no *of*, but *in spite of* does: Spanish «a pesar de» is either",
        "*of the* → *the*: *despite* no lleva *of*; *in spite of*, sí: los dos son «a pesar de»",
    ),
    (
        "It was hard that he to admit it.",
        "It was hard for him to admit it.",
        "*that he* → *for him*: after *for* + person comes *to* + base form: Spanish «es "
        "importante que él venga» is *it is important for him to come*",
        "*that he* → *for him*: después de *for* + persona va *to* + infinitivo: «es importante "
        "que él venga» es *it is important for him to come*",
    ),
    (
        "You will must wait for the doctor.",
        "You will have to wait for the doctor.",
        "*must* → *have to*: *must* does not follow another modal: Spanish «tendrá que» is *will have to*",
        "*must* → *have to*: *must* no va detrás de otro verbo modal: «tendrá que» es *will have to*",
    ),
    (
        "My uncle helped me painting the kitchen.",
        "My uncle helped me paint the kitchen.",
        "*painting* → *paint*: *help* + person takes the base form, with or without *to*: *she helped me cook*",
        "*painting* → *paint*: *help* + persona lleva el infinitivo, con *to* o sin él: *she helped me cook*",
    ),
    (
        "Me seems that the shop is closed.",
        "It seems to me that the shop is closed.",
        "*Me seems* → *It seems to me*: Spanish «me parece que» is *it seems to me that*, with *it* and *to*",
        "*Me seems* → *It seems to me*: «me parece que» es *it seems to me that*, con *it* y con *to*",
    ),
    (
        "Let know if you can come.",
        "Let me know if you can come.",
        "*know* → *me know*: *let … know* needs the person in the middle: *let me know*",
        "*know* → *me know*: *let … know* necesita la persona en medio: *let me know*",
    ),
    (
        "The cat was laying on the carpet.",
        "The cat was lying on the carpet.",
        "*laying* → *lying*: to be flat, in bed for example, is *lie*, *lying*; *lay* is to put "
        "something down (*lay it on the table*)",
        "*laying* → *lying*: estar tumbado es *lie*, *lying*; *lay* es poner algo en un sitio "
        "(*lay it on the table*)",
    ),
    (
        "Me really liked the show.",
        "I really liked the show.",
        "*Me* → *I*: the person who feels it is the subject: Spanish «me gusta» is *I like it* "
        "and «me encanta» is *I love it*",
        "*Me* → *I*: el sujeto es la persona que lo siente: «me gusta» es *I like it* y «me "
        "encanta», *I love it*",
    ),
    (
        "To my sister loves the sea.",
        "My sister loves the sea.",
        "*To my* → *My*: the person is the subject here, with no *to*: Spanish «a mi hermana le "
        "gusta el té» is *my sister likes tea*",
        "*To my* → *My*: la persona es aquí el sujeto, sin *to*: «a mi hermana le gusta el té» es"
        " *my sister likes tea*",
    ),
    (
        "It looks that she is going to win.",
        "It looks like she is going to win.",
        "*that* → *like*: before a whole clause, *it looks like* (or *as if*): Spanish «parece que va a llover» is *it looks like it's going to rain*",
        "*that* → *like*: delante de una oración entera, *it looks like* (o *as if*): «parece que va a llover» es *it looks like it's going to rain*",
    ),
    (
        "He maybe at home.",
        "He may be at home.",
        "*maybe* → *may be*: *maybe* is one word and means «quizá»; *may be* is the verb: *maybe she is ill*, *she may be ill*",
        "*maybe* → *may be*: *maybe*, en una palabra, es «quizá»; *may be* es el verbo («puede que esté»): *maybe she is ill*, *she may be ill*",
    ),
    (
        "If it doesn't mind you, I'll sit here.",
        "If you don't mind, I'll sit here.",
        "*it doesn't mind you* → *you don't mind*: Spanish «no me importa» is *I don't mind*; in "
        "*it doesn't matter* the subject is *it*, not the person",
        "*it doesn't mind you* → *you don't mind*: «no me importa» es *I don't mind*; en *it "
        "doesn't matter* el sujeto es *it*, no la persona",
    ),
    (
        "That is all what I know.",
        "That is all that I know.",
        "*what* → *that*: to refer back to *all*, *everything* or a noun, not *what* but *that* "
        "(after a noun, also *who* or *which*), or nothing if it is the object: Spanish «todo lo "
        "que dijo» is *all that he said*",
        "*what* → *that*: para referirse a *all*, *everything* o un nombre anterior no vale "
        "*what*: va *that* (tras un nombre, también *who* o *which*), o nada si es el "
        "complemento: «todo lo que dijo» es *all that he said*",
    ),
    (
        "There was a woman which wanted to talk to you.",
        "There was a woman who wanted to talk to you.",
        "*which* → *who*: for people, *who* or *that*; *which* is for things and animals, and "
        "*what* never refers back to a noun",
        "*which* → *who*: para personas, *who* o *that*; *which* es para cosas y animales, y "
        "*what* no puede referirse a un nombre anterior",
    ),
    (
        "Your sister seems that she is worried.",
        "Your sister seems to be worried.",
        "*that she is* → *to be*: Spanish «parece que está cansada» is *she seems to be tired* or *it seems that she is tired*",
        "*that she is* → *to be*: «parece que está cansada» es *she seems to be tired* o *it seems that she is tired*",
    ),
    (
        "He spoke quietly for not wake the baby.",
        "He spoke quietly so as not to wake the baby.",
        "*for not* → *so as not to*: Spanish «para no» + infinitive is *so as not to* or *in order not to* + base form",
        "*for not* → *so as not to*: «para no» + infinitivo es *so as not to* o *in order not to* + infinitivo",
    ),
    (
        "Me surprises that nobody came.",
        "It surprises me that nobody came.",
        "*Me surprises* → *It surprises me*: *me* goes after its verb, with no *to*, and a "
        "subject goes before it: Spanish «me sorprende» is *it surprises me*",
        "*Me surprises* → *It surprises me*: delante del verbo va un sujeto, y *me* va detrás, "
        "sin *to*: «me sorprende» es *it surprises me*",
    ),
    (
        "The exam was easier than I expected it.",
        "The exam was easier than I expected.",
        "*expected it* → *expected*: the verb after *than* needs no *it* here: Spanish «mejor de "
        "lo que pensaba» is *better than I thought*",
        "*expected it* → *expected*: el verbo que sigue a *than* va aquí sin *it*, aunque en "
        "español haya un «lo»: «mejor de lo que pensaba» es *better than I thought*",
    ),
    (
        "The more I read, more I learn.",
        "The more I read, the more I learn.",
        "*more* → *the more*: Spanish «cuanto más… más» is *the more … the more*, both times with *the* and then subject and verb",
        "*more* → *the more*: «cuanto más… más» es *the more … the more*: las dos veces con *the*, y luego sujeto y verbo",
    ),
    (
        "The reason because he left is a secret.",
        "The reason why he left is a secret.",
        "*because* → *why*: Spanish «la razón por la que» is *the reason why*, or *the reason that*",
        "*because* → *why*: «la razón por la que» es *the reason why* o *the reason that*",
    ),
    (
        "How is it called in English?",
        "What is it called in English?",
        "*How* → *What*: Spanish «¿cómo se llama?», for a thing, is *what is it called?*, with *what*",
        "*How* → *What*: «¿cómo se llama?», dicho de una cosa, es *what is it called?*, con *what*",
    ),
    (
        "During I was sleeping, the phone rang.",
        "While I was sleeping, the phone rang.",
        "*During* → *While*: before subject and verb, *while*; *during* goes before a noun (*during the film*), and *meanwhile* stands alone",
        "*During* → *While*: delante de sujeto y verbo, *while*; *during* va delante de un nombre (*during the film*) y *meanwhile* va solo",
    ),
    (
        "The girl that her father is a pilot sits next to me.",
        "The girl whose father is a pilot sits next to me.",
        "*that her* → *whose*: Spanish «cuyo» is *whose*: «la chica cuyo padre es piloto» (in "
        "speech, «la chica que su padre…») is *the girl whose father is a pilot*",
        "*that her* → *whose*: «cuyo» es *whose*: «la chica cuyo padre es piloto» (al hablar, a "
        "veces, «la chica que su padre…») es *the girl whose father is a pilot*",
    ),
    (
        "She does'nt like airports.",
        "She doesn't like airports.",
        "*does'nt* → *doesn't*: the apostrophe of *doesn't* stands where the *o* of *not* is missing",
        "*does'nt* → *doesn't*: el apóstrofo de *doesn't* va donde falta la *o* de *not*",
    ),
    (
        "You can improve by don't worry about it.",
        "You can improve by not worrying about it.",
        "*don't worry* → *not worrying*: after the preposition *by* the negative is *not* + *-ing*: *by not saying*",
        "*don't worry* → *not worrying*: detrás de la preposición *by* la negación es *not* + *-ing*: *by not saying*",
    ),
    (
        "You'd better don't tell her.",
        "You'd better not tell her.",
        "*don't* → *not*: the negative of *had better* is *had better not*, with no *don't* or *to*: Spanish «más vale que no corras» is *you had better not run*",
        "*don't* → *not*: la negación de *had better* es *had better not*, sin *don't* ni *to*: «más vale que no corras» es *you had better not run*",
    ),
    (
        "Take a coat in case of it is cold.",
        "Take a coat in case it is cold.",
        "*of it* → *it*: before subject and verb, *in case* with no *of*; *in case of* goes before a noun (*in case of fire*): Spanish «por si llueve» is *in case it rains*",
        "*of it* → *it*: delante de sujeto y verbo, *in case* sin *of*; *in case of* va delante de un nombre (*in case of fire*): «por si llueve» es *in case it rains*",
    ),
    (
        "She wants to become to be a vet.",
        "She wants to become a vet.",
        "*to be a* → *a*: a noun or an adjective follows *become* with no *to be*: Spanish «se hizo actor» is *he became an actor*",
        "*to be a* → *a*: detrás de *become* va el nombre o el adjetivo, sin *to be*: «se hizo actor» es *he became an actor*",
    ),
    (
        "My cousin suggested me a cheaper hotel.",
        "My cousin suggested a cheaper hotel.",
        "*me a* → *a*: right after *suggest* comes what is suggested, and the person, if named, takes *to*: Spanish «me sugirió un plan» is *he suggested a plan to me*",
        "*me a* → *a*: justo detrás de *suggest* va lo que se sugiere, y la persona, si se dice, lleva *to*: «me sugirió un plan» es *he suggested a plan to me*",
    ),
    (
        "The vet insisted me that the dog was ill.",
        "The vet insisted that the dog was ill.",
        "*me that* → *that*: *insist* takes *that* with no person in between: Spanish «me "
        "insistió en que era tarde» is *he insisted that it was late*",
        "*me that* → *that*: *insist* lleva *that*, sin la persona en medio: «me insistió en que "
        "era tarde» es *he insisted that it was late*",
    ),
    (
        "I don't know if to sell tonight.",
        "I don't know whether to sell tonight.",
        "*if* → *whether*: before *to* + base form it is *whether*, never *if*: Spanish «no sé si ir» is *I don't know whether to go*",
        "*if* → *whether*: delante de *to* + infinitivo va *whether*, nunca *if*: «no sé si ir» es *I don't know whether to go*",
    ),
    (
        "I'm happy for that you can come.",
        "I'm happy that you can come.",
        "*for that* → *that*: *that* comes right after *happy*, with no preposition: Spanish «de "
        "que» is here just *that*",
        "*for that* → *that*: *that* va justo detrás de *happy*, sin preposición: «de que» es aquí *that* a secas",
    ),
    (
        "Why to wait so long?",
        "Why wait so long?",
        "*to wait* → *wait*: after *why* or *why not*, if no subject follows, the base form without *to*: Spanish «¿por qué esperar?» is *why wait?*",
        "*to wait* → *wait*: después de *why* o *why not*, si no sigue un sujeto, va el infinitivo sin *to*: «¿por qué esperar?» es *why wait?*",
    ),
    (
        "Can you hold me this a moment?",
        "Can you hold this for me a moment?",
        "*me this* → *this for me*: the person for whom it is done goes after the thing, with *for*: Spanish «ábreme la puerta» is *open the door for me*",
        "*me this* → *this for me*: la persona para quien se hace va detrás de la cosa, con *for*: «ábreme la puerta» es *open the door for me*",
    ),
    (
        "You saved me the life that day.",
        "You saved my life that day.",
        "*me the* → *my*: the owner goes before the thing (*my*, *his*…), not as *me* or *to me*: Spanish «me rompió las gafas» is *he broke my glasses*",
        "*me the* → *my*: el dueño se indica delante de la cosa (*my*, *his*…), no con *me* ni *to me*: «me rompió las gafas» es *he broke my glasses*",
    ),
    (
        "Who did she lie?",
        "Who did she lie to?",
        "*lie* → *lie to*: the preposition of a verb stays with it even if its object stands "
        "elsewhere: here, *to*. Spanish «¿en qué calle vives?» is *which street do you live in?*,"
        " and «se rieron de mí», *I was laughed at*",
        "*lie* → *lie to*: la preposición de un verbo se queda con él aunque su complemento vaya "
        "en otro sitio: aquí falta *to*. «¿En qué calle vives?» es *which street do you live "
        "in?*, y «se rieron de mí», *I was laughed at*",
    ),
    (
        "I have forty emails to answer them.",
        "I have forty emails to answer.",
        "*answer them* → *answer*: the noun before *to* is already the object of the verb, so *them* would say it twice: *I have a letter to write*",
        "*answer them* → *answer*: el nombre que va delante de *to* ya es el complemento del verbo, así que *them* lo repetiría: *I have a letter to write*",
    ),
    (
        "The song made sad them.",
        "The song made them sad.",
        "*sad them* → *them sad*: the object goes right after *make*, before the adjective or the"
        " second verb: *keep the door open*, *let Ana sing*; Spanish can put it last («deja "
        "cantar a Ana»)",
        "*sad them* → *them sad*: el complemento va justo detrás de *make*, delante del adjetivo "
        "o del segundo verbo: *keep the door open*, *let Ana sing*, aunque en español pueda ir al"
        " final («deja cantar a Ana»)",
    ),
    (
        "Who has written Don Quixote?",
        "Who wrote Don Quixote?",
        "*has written* → *wrote*: past simple, for what was done at some moment and is over, even if no moment is named: Spanish «¿dónde lo has comprado?» is *where did you buy it?*",
        "*has written* → *wrote*: *past simple*, para lo que se hizo en un momento ya pasado, aunque no se diga cuándo: «¿dónde lo has comprado?» es *where did you buy it?*",
    ),
    (
        "I need an answer until Sunday.",
        "I need an answer by Sunday.",
        "*until* → *by*: *by Friday* is the latest time for something to be done; *until Friday* is for what goes on up to then (*wait until Friday*)",
        "*until* → *by*: el plazo para hacer algo lleva *by* («para el viernes», *by Friday*); *until* es «hasta», para lo que dura todo ese tiempo (*wait until Friday*)",
    ),
    (
        "He yet hasn't pumped it.",
        "He still hasn't pumped it.",
        "*yet* → *still*: *still* goes before *haven't* or *hasn't*, and *yet* at the end: Spanish «todavía no he terminado» is *I still haven't finished* or *I haven't finished yet*",
        "*yet* → *still*: *still* va delante de *haven't* o *hasn't*, y *yet*, al final: «todavía no he terminado» es *I still haven't finished* o *I haven't finished yet*",
    ),
    (
        "I hope I were rich.",
        "I wish I were rich.",
        "*hope* → *wish*: *hope* is for what may well happen, with the present or *will* (*I hope you pass*); *wish* is for what is not so, with a past tense (*I wish I were taller*)",
        "*hope* → *wish*: *hope* es para lo que puede ocurrir, con presente o *will* (*I hope you pass*: «espero que apruebes»); *wish*, para lo que no es así, con pasado (*I wish I were taller*: «ojalá fuera más alto»)",
    ),
    (
        "Sorry, I forgot me to reply.",
        "Sorry, I forgot to reply.",
        "*me to* → *to*: Spanish «se me olvidó» is *I forgot*: «se me…» cannot be said word for word",
        "*me to* → *to*: «se me olvidó» es *I forgot*: «se me…» no se traduce palabra por palabra",
    ),
    (
        "How is Cairo like?",
        "What is Cairo like?",
        "*How* → *What*: with *like*, the question word is *what*: Spanish «¿cómo es?» is *what is it like?*, and, of looks, *what does it look like?*",
        "*How* → *What*: con *like* la pregunta empieza por *what*: «¿cómo es?» es *what is it like?* y, si se trata del aspecto, *what does it look like?*",
    ),
    (
        "He seems happily today.",
        "He seems happy today.",
        "*happily* → *happy*: here an adjective follows *seem*, as it follows *be*, because it says what somebody or something is like, not how something is done: *seem happy*",
        "*happily* → *happy*: aquí detrás de *seem* va un adjetivo, como con *be*, porque se dice cómo es o está alguien o algo, no cómo se hace algo: *seem happy*",
    ),
    (
        "My French is very well.",
        "My French is very good.",
        "*well* → *good*: *well* says how something is done (*she sings well*); to say what "
        "something is like, use *good*: Spanish «está muy bien» is *it is very good*",
        "*well* → *good*: *well* dice cómo se hace algo (*she sings well*); para decir cómo es algo, *good*: «está muy bien» es *it is very good*",
    ),
    (
        "She lied the table yesterday.",
        "She laid the table yesterday.",
        "*lied* → *laid*: the past of *lay the table* is *laid*; the past of *lie on the bed* is *lay*; and *lied* is what somebody did who told a lie",
        "*lied* → *laid*: el pasado de *lay the table* («poner») es *laid*; el de *lie on the bed* («tumbarse»), *lay*; y *lied* es «mintió»",
    ),
    (
        "His joke made laugh everybody again.",
        "His joke made everybody laugh again.",
        "*laugh everybody* → *everybody laugh*: after *make*, the person goes before the second "
        "verb, with no *to*: Spanish «oí cantar a Ana» is *I heard Ana sing*, and «deja hablar a "
        "Ana», *let Ana speak*",
        "*laugh everybody* → *everybody laugh*: después de *make*, la persona va delante del "
        "segundo verbo, sin *to*: «oí cantar a Ana» es *I heard Ana sing*, y «deja hablar a Ana»,"
        " *let Ana speak*",
    ),
    (
        "In July is held a big festival in Romania.",
        "In July a big festival is held in Romania.",
        "*is held a big festival* → *a big festival is held*: what receives the action is the subject, so it goes before the verb, with no *it*: Spanish «se construyó un puente» is *a bridge was built*",
        "*is held a big festival* → *a big festival is held*: lo que recibe la acción es el sujeto, así que va delante del verbo, sin *it*: «se construyó un puente» es *a bridge was built*",
    ),
    (
        "Now I am busier than never.",
        "Now I am busier than ever.",
        "*never* → *ever*: after a comparison, after *too* and after *hard* or *impossible to …*, the word is here *ever*, not a negative one: Spanish «más que nunca» is *more than ever*",
        "*never* → *ever*: detrás de una comparación, de *too* y de *hard* o *impossible to …* no va aquí una palabra negativa, sino *ever*: «más que nunca» es *more than ever*",
    ),
    (
        "Nobody of them got.",
        "None of them got.",
        "*Nobody* → *None*: before a noun, *no*; before *of*, *none*: Spanish «no queda pan» is "
        "*there's no bread left*, and «ninguno de nosotros», *none of us*",
        "*Nobody* → *None*: delante de un nombre va *no*, y delante de *of*, *none*: «no queda "
        "pan» es *there's no bread left*, y «ninguno de nosotros», *none of us*",
    ),
    (
        "You can't watch TV until you not finish eating.",
        "You can't watch TV until you finish eating.",
        "*not finish* → *finish*: here the verb after *until* is positive: Spanish «hasta que no termines» is *until you finish*",
        "*not finish* → *finish*: después de *until* el verbo va aquí sin negación: «hasta que no termines» es *until you finish*",
    ),
    (
        "Before that he came, we talked to me.",
        "Before he came, we talked to me.",
        "*that he* → *he*: right after *before* comes the subject, with no *that*, *of* or *how*: Spanish «antes de que»",
        "*that he* → *he*: justo detrás de *before* va el sujeto, sin *that*, *of* ni *how*, aunque en español sea «antes de que»",
    ),
    (
        "You can buy what you want it.",
        "You can buy what you want.",
        "*want it* → *want*: the object was named before, so *it* would say it twice: *a letter to write*, *the bed I slept in*; Spanish may repeat it («una carta para escribirla»)",
        "*want it* → *want*: el complemento ya se ha nombrado antes, así que *it* lo repetiría: *a letter to write*, *the bed I slept in*, aunque en español se pueda repetir («una carta para escribirla»)",
    ),
    (
        "They went all home together.",
        "They all went home together.",
        "*went all* → *all went*: *all* goes before the main verb, but after *be* and after an auxiliary: *we all live here*, although Spanish has «vivimos todos aquí», «vivimos los dos aquí»",
        "*went all* → *all went*: *all* va delante del verbo principal, pero detrás de *be* y de los auxiliares: *we all live here*, aunque en español se diga «vivimos todos aquí», «vivimos los dos aquí»",
    ),
    (
        "I don't work enough hard.",
        "I don't work hard enough.",
        "*enough hard* → *hard enough*: *enough* comes after an adjective or an adverb (*old enough*), but before a noun (*enough money*): Spanish «bastante» comes before both",
        "*enough hard* → *hard enough*: *enough* va detrás de un adjetivo o un adverbio (*old enough*), pero delante de un nombre (*enough money*); en español, «bastante» va delante de los dos",
    ),
    (
        "Let's go early home tonight.",
        "Let's go home early tonight.",
        "*early home* → *home early*: *home* goes right after *go*, *come*…, with no *to*, and before *early*: Spanish «volver pronto a casa» is *come home early*",
        "*early home* → *home early*: *home* va justo detrás de *go*, *come*…, sin *to*, y delante de *early*: «volver pronto a casa» es *come home early*",
    ),
    (
        "How much big she is!",
        "How big she is!",
        "*much big* → *big*: in an exclamation, an adjective alone takes *how*, with no *much* or"
        " *a*: Spanish «¡qué alto es!» is *how tall he is!*; *what* goes with a noun (*what a "
        "tall man!*)",
        "*much big* → *big*: en una exclamación, un adjetivo sin nombre lleva *how*, sin *much* "
        "ni *a*: «¡qué alto es!» es *how tall he is!*; *what* va con un nombre (*what a tall "
        "man!*)",
    ),
    (
        "In spite of she was ill, she saw a film.",
        "Although she was ill, she saw a film.",
        "*In spite of* → *Although*: before subject and verb, *although* or *despite the fact that*; *despite* alone and *in spite of* go before a noun or *-ing*: Spanish «a pesar de que» is not *despite that*",
        "*In spite of* → *Although*: delante de sujeto y verbo, *although* o *despite the fact that*; *despite* solo e *in spite of* van delante de un nombre o de *-ing*: «a pesar de que» no es *despite that*",
    ),
    (
        "It was such sad song that Olga cried.",
        "It was such a sad song that Olga cried.",
        "*sad* → *a sad*: *such a* goes before adjective + noun (*such a good film*), *so* before an adjective alone (*so tired*), *so many* before a plural: Spanish has «tan», «tanto» for all",
        "*sad* → *a sad*: *such a* va delante de adjetivo + nombre (*such a good film*), *so*, delante de un adjetivo solo (*so tired*), y *so many*, delante de un plural: en español todos son «tan» o «tanto»",
    ),
    (
        "Because I was ill, for that we went back.",
        "Because I was ill, we went back.",
        "*for that we* → *we*: one link is enough: after *because …*, the other part takes none; "
        "Spanish «por eso», on its own, is *so* or *that's why*",
        "*for that we* → *we*: basta con un nexo: si una parte empieza por *because*, la otra no "
        "lleva ninguno; «por eso», a solas, es *so* o *that's why*",
    ),
    (
        "I am pleased for meet you.",
        "I am pleased to meet you.",
        "*for* → *to*: after *pleased*, *to* + base form",
        "*for* → *to*: después de *pleased* va *to* + infinitivo",
    ),
    (
        "I want for buy it.",
        "I want to buy it.",
        "*for* → *to*: *want* takes *to* + base form",
        "*for* → *to*: después de *want* va *to* + infinitivo",
    ),
    (
        "It would be better if you will go.",
        "It would be better if you went.",
        "*will go* → *went*: when the main part has *would*, the *if* part is in the past simple:"
        " Spanish «si tuviera tiempo, iría» is *if I had time, I would go*",
        "*will go* → *went*: si en la otra parte va *would*, después de *if* va un pasado: «si "
        "tuviera tiempo, iría» es *if I had time, I would go*",
    ),
    (
        "Our cousins are use to his jokes.",
        "Our cousins are used to his jokes.",
        "*use* → *used*: *be used to* something, or *to doing* something, means that it is no "
        "longer strange, and *used* keeps its *-d*: Spanish «estar acostumbrado a»",
        "*use* → *used*: «estar acostumbrado a» algo (o a hacer algo) es *be used to* + cosa (o +"
        " *-ing*), y *used* conserva la *-d*",
    ),
    (
        "I'm sorry for not to can help.",
        "I'm sorry for not being able to help.",
        "*to can* → *being able to*: *can* has only the forms *can* and *could*; *be able to* "
        "stands in for the others: *will be able to*, *have been able to*, *without being able "
        "to*",
        "*to can* → *being able to*: *can* solo tiene las formas *can* y *could*; para las demás "
        "está *be able to*: *will be able to*, *have been able to*, *without being able to*",
    ),
    (
        "I do able to rewind the tape.",
        "I am able to rewind the tape.",
        "*do* → *am*: the auxiliary *do* goes only with a base form, and there is none for it "
        "here, so the verb is *be*: *am*",
        "*do* → *am*: el auxiliar *do* solo va con un infinitivo sin *to*, y aquí no hay ninguno,"
        " así que va *be*: *am*",
    ),
    (
        "I have been working in a shop from 2010 to 2015.",
        "I worked in a shop from 2010 to 2015.",
        "*have been working* → *worked*: past simple, not present perfect: *from 2010 to 2015* is"
        " a finished time",
        "*have been working* → *worked*: *past simple*, no *present perfect*: *from 2010 to 2015*"
        " es un tiempo ya terminado",
    ),
    (
        "They want to dance and sings all day.",
        "They want to dance and sing all day.",
        "*sings* → *sing*: it is in the same list as *dance*, so it takes the same form",
        "*sings* → *sing*: va en la misma enumeración que *dance*, así que lleva la misma forma",
    ),
    (
        "We arrived to the conclusion that it was an accident.",
        "We arrived at the conclusion that it was an accident.",
        "*to* → *at*: here *arrive* takes *at*; Spanish has «llegar a»",
        "*to* → *at*: *arrive* lleva aquí *at*; en español, «llegar a»",
    ),
    (
        "Are you believing in ghosts?",
        "Do you believe in ghosts?",
        "*Are you believing* → *Do you believe*: here *believe* is a state, not an action: no continuous",
        "*Are you believing* → *Do you believe*: aquí *believe* expresa un estado, no una acción:"
        " no va en forma continua",
    ),
    (
        "I apologise you for the delay.",
        "I apologise for the delay.",
        "*you for* → *for*: after *apologise* the person takes *to*: *to you*; Spanish needs only"
        " «me», «le»…",
        "*you for* → *for*: con *apologise* la persona lleva *to*: *to you*, aunque en español "
        "baste con «me», «le»…",
    ),
    (
        "He have his bike stolen last week.",
        "He had his bike stolen last week.",
        "*have* → *had*: past simple, because of *last week* (*have* is irregular: *have, had, had*)",
        "*have* → *had*: *past simple*, por *last week* (*have* es irregular: *have, had, had*)",
    ),
    (
        "I shouldn't ate so much cake.",
        "I shouldn't have eaten so much cake.",
        "*ate* → *have eaten*: *should have* + past participle is for what was right to do but "
        "was not done, *shouldn't have* for what was done and was wrong: Spanish «deberías "
        "haberlo dicho» is *you should have said it*",
        "*ate* → *have eaten*: *should have* + participio es para lo que convenía hacer y no se "
        "hizo, y *shouldn't have*, para lo que se hizo y no convenía: «deberías haberlo dicho» es"
        " *you should have said it*",
    ),
    (
        "It is essential that everybody will wear a badge.",
        "It is essential that everybody wear a badge.",
        "*will wear* → *wear*: when *it is essential* is about what somebody should do, it takes "
        "*that* + subject + base form (or *should* + base form), without *to*: Spanish «insistió "
        "en que descansara» is *he insisted that she rest*",
        "*will wear* → *wear*: cuando *it is essential* expresa lo que alguien debe hacer, detrás"
        " va *that* + sujeto + infinitivo sin *to* (o *should* + infinitivo sin *to*): «insistió "
        "en que descansara» es *he insisted that she rest*",
    ),
    (
        "She was ill, but I no.",
        "She was ill, but I wasn't.",
        "*no* → *wasn't*: to avoid repeating the verb, use the auxiliary that makes it negative, "
        "here *wasn't*: Spanish «pero yo no» and «pero yo sí» need none",
        "*no* → *wasn't*: para no repetir el verbo se usa el auxiliar con el que ese verbo se "
        "niega, aquí *wasn't*; en español, «pero yo no» y «pero yo sí» no llevan ninguno",
    ),
    (
        "If you leave butter in the sun, it melt.",
        "If you leave butter in the sun, it will melt.",
        "*melt* → *will melt*: with *if* + present, the result takes *will*: Spanish «si llueve, "
        "me quedo» is *if it rains, I'll stay*",
        "*melt* → *will melt*: con *if* + presente, el resultado lleva *will*: «si llueve, me "
        "quedo» es *if it rains, I'll stay*",
    ),
    (
        "I hope you to enjoy your stay.",
        "I hope you'll enjoy your stay.",
        "*to* → *'ll*: what is expected, here with *hope*, takes *will*: Spanish «espero que te "
        "guste» is *I hope you'll like it*",
        "*to* → *'ll*: lo que se espera o se supone, aquí con *hope*, lleva *will*: «espero que "
        "te guste» es *I hope you'll like it*",
    ),
    (
        "By next June I will have study here for five years.",
        "By next June I will have been studying here for five years.",
        "*study* → *been studying*: how long it will have lasted by then: *will have been* + *-ing*",
        "*study* → *been studying*: lo que llevará ocurriendo para entonces: *will have been* + *-ing*",
    ),
    (
        "I drink every morning coffee with my sister.",
        "I drink coffee every morning with my sister.",
        "*every morning coffee* → *coffee every morning*: an adverb like this does not go between"
        " the verb and its object: *every morning* comes after the object",
        "*every morning coffee* → *coffee every morning*: un adverbio así no va entre el verbo y "
        "su complemento directo: *every morning* se pone detrás del complemento",
    ),
    (
        "He speaks as if he would be the boss.",
        "He speaks as if he were the boss.",
        "*would be* → *were*: after *as if*, no *would*; what is not true takes a past: Spanish "
        "«como si fuera» is *as if he were*",
        "*would be* → *were*: después de *as if* no va *would*; lo que no es real va en pasado: "
        "«como si fuera» es *as if he were*",
    ),
    (
        "Elena works in that bank since January.",
        "Elena's worked in that bank since January.",
        "*works* → *'s worked*: present perfect: it began in the past and is still true (*since "
        "January*); Spanish uses the present here",
        "*works* → *'s worked*: *present perfect*: empezó en el pasado y sigue siendo así (*since"
        " January*), aunque en español se diga en presente",
    ),
    (
        "We waited for two hours and nobody tell us anything.",
        "We waited for two hours and nobody has told us anything.",
        "*tell* → *has told*: present perfect, because of *for two hours*",
        "*tell* → *has told*: *present perfect*, por *for two hours*",
    ),
    (
        "Let's to eat outside tonight.",
        "Let's eat outside tonight.",
        "*to eat* → *eat*: after *let's* (*let us*), the base form with no *to*",
        "*to eat* → *eat*: después de *let's* (*let us*) va el infinitivo sin *to*",
    ),
    (
        "My knee is hurting since the marathon.",
        "My knee's been hurting since the marathon.",
        "*is* → *'s been*: present perfect continuous (*have been* + *-ing*): it began in the "
        "past and is still going on (*since the marathon*); Spanish uses the present here",
        "*is* → *'s been*: *present perfect continuous* (*have been* + *-ing*): empezó en el "
        "pasado y todavía continúa (*since the marathon*), aunque en español se diga en presente",
    ),
    (
        "She married with a pilot from Bilbao.",
        "She got married to a pilot from Bilbao.",
        "*married with* → *got married to*: Spanish «casarse con alguien» is *get married to "
        "somebody*, or *marry somebody* with no preposition",
        "*married with* → *got married to*: «casarse con alguien» es *get married to somebody*, o"
        " *marry somebody*, sin preposición",
    ),
    (
        "I'm still using the bike that you sold it to me.",
        "I'm still using the bike that you sold to me.",
        "*it to* → *to*: the object is said once: *that* already stands for it",
        "*it to* → *to*: el complemento se dice una sola vez: *that* ya lo representa",
    ),
    (
        "When I was a student, I was used to live on noodles.",
        "When I was a student, I used to live on noodles.",
        "*was used* → *used*: what was so in the past («solía vivir») is *used to* + base form, "
        "without *be*; *be used to* + *-ing* is «estar acostumbrado a»",
        "*was used* → *used*: lo que antes era así («solía vivir») es *used to* + infinitivo, sin"
        " *be*; *be used to* + *-ing* es «estar acostumbrado a»",
    ),
    (
        "It's ages since I don't see your parents.",
        "It's ages since I have seen your parents.",
        "*don't see* → *have seen*: present perfect, because of *since*",
        "*don't see* → *have seen*: *present perfect*, por *since*",
    ),
    (
        "You locked the back door last night, don't you?",
        "You locked the back door last night, didn't you?",
        "*don't* → *didn't*: *locked* is past, so the question tag is made with *did*: *didn't you*",
        "*don't* → *didn't*: *locked* está en pasado, así que la coletilla se forma con *did*: *didn't you*",
    ),
]

RULES = {key for key, _ in STRUCTURE + FORM} | {frame.key for table in TABLES for frame in read(table)}


def test_says_what_changed_and_why() -> None:
    said = [
        (typed, answer, explain(typed, answer, "en"), explain(typed, answer, "es"))
        for typed, answer, *_ in EXPLAINED
    ]
    assert said == EXPLAINED


# Explained where somebody asks, and yet no correction that the tutor may make.
NOT_MADE = {
    "My cousin has two cat.",  # no verb
    "I gave to her it.",
    "If I was you, I'd go.",  # both are right
    "I am boring.",
}


def test_what_is_explained_stands() -> None:
    alone = [row for row in EXPLAINED if len(spans(row[0])) == 1 and row[0] not in NOT_MADE]
    assert [typed for typed, answer, *_ in alone if stands(typed, answer) != answer] == []


@pytest.mark.parametrize("original", sorted(NOT_MADE))
def test_what_is_no_correction_is_not_made(original: str) -> None:
    corrected = next(corrected for asked, corrected, *_ in EXPLAINED if asked == original)
    assert not standing(original, corrected).changes


def test_every_rule_has_its_case() -> None:
    applied = {key for original, corrected, *_ in EXPLAINED for key in rules_applied(original, corrected)}
    assert applied - {""} == RULES


def test_no_rule_is_there_that_never_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """One whose cases another answers before it would be dead, and its name with many others does not tell."""
    answered: set[Predicate] = set()

    def watched(rule: Predicate) -> Predicate:
        def answer(edit: Edit) -> bool | Slots | None:
            if slots := rule(edit):
                answered.add(rule)
            return slots

        return answer

    for name, rules in (("STRUCTURE", STRUCTURE), ("FORM", FORM)):
        monkeypatch.setattr(explaining, name, tuple((key, watched(rule)) for key, rule in rules))
    for original, corrected, *_ in EXPLAINED:
        explain(original, corrected, "en")
    assert [rule for _, rule in STRUCTURE + FORM if rule not in answered] == []


def test_every_rule_has_both_languages() -> None:
    assert set(TEXTS) >= RULES
    for english, spanish in TEXTS.values():
        assert english
        assert spanish
        assert _slots(english) == _slots(spanish)


def test_no_text_without_a_use() -> None:
    others = {
        "unchanged",
        "doubtful",
        "too_long",
        "layout",
        "long",
        "because",
        "like",
        "over",
        "now",
        "irregular",
        "es",
        "plural",
    }
    assert set(TEXTS) == RULES | others


def _slots(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize(
    ("original", "corrected", "claim"),
    [
        # an agreement that is none: subjunctive, noun, contraction
        ("If I was rich, I'd travel.", "If I were rich, I'd travel.", "goes with"),
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
        ("She lie to me every day.", "She lies to me every day.", "-ies"),
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
    assert explain("Hello.", "Hello.", lang) == "No veo nada que cambiar."


@pytest.mark.parametrize("lang", ["en", "en-GB", "de", "", "est"])
def test_english_for_all_others(lang: str) -> None:
    assert explain("Hello.", "Hello.", lang) == "I see nothing to change."


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
