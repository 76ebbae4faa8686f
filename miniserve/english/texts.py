"""The sentences of the explanations, English and Spanish side by side. Nothing but text.

Slots: {base} {old} {new} {aux} {word} {subject} are words of the edit; {because}, {like} and {irregular} are
empty or one of the pieces at the end, which bring their own comma or bracket.
"""

from __future__ import annotations

# key: (English, Spanish)
TEXTS: dict[str, tuple[str, str]] = {
    "unchanged": ("Correct: nothing to change.", "Correcto: no hay nada que cambiar."),
    "layout": (
        "The words are right; only capital letters, spaces or punctuation changed.",
        "Las palabras están bien; solo cambian mayúsculas, espacios o puntuación.",
    ),
    "long": ("Too many changes to list them.", "Hay demasiados cambios para enumerarlos."),
    # be and have
    "age": (
        "in English, age goes with *be*, not with *have*",
        "en inglés la edad va con *be*, no con *have*",
    ),
    "state": (
        "*{word}* is an adjective in English: it goes with *be*, not with *have*",
        "*{word}* es un adjetivo en inglés: va con *be*, no con *have*",
    ),
    "agree": (
        "*agree* is a verb in English, so it takes no *be*",
        "*agree* es un verbo en inglés («estar de acuerdo»): no lleva *be*",
    ),
    "born": (
        "*was/were born*: in English it is a passive",
        "*was/were born*: en inglés «nacer» va en pasiva",
    ),
    "there_inserted": ("*there* + *be* says that something exists", "para decir «hay» se usa *there* + *be*"),
    "there_agrees": (
        "after *there*, the verb agrees with what follows",
        "después de *there*, el verbo concuerda con lo que sigue",
    ),
    "extra_be": (
        "*{base}* is already the verb: no *be* before it here",
        "*{base}* ya es el verbo: aquí no lleva *be* delante",
    ),
    "be_missing_ing": (
        "the continuous needs *be* before *{word}*{because}",
        "el continuo necesita *be* delante de *{word}*{because}",
    ),
    "be_missing_going": ("*be going to* needs its *be*", "*be going to* necesita el verbo *be*"),
    "be_missing": ("the sentence needs the verb *be*", "a la frase le falta el verbo *be*"),
    # questions and negatives
    "inversion": (
        "in a question *{aux}* goes before the subject",
        "en una pregunta *{aux}* va delante del sujeto",
    ),
    "indirect": (
        "inside another sentence a question keeps the normal order: subject, then verb",
        "una pregunta dentro de otra frase mantiene el orden normal: sujeto y luego verbo",
    ),
    "subject_question": (
        "*{word}* is the subject, so the question needs no *do*",
        "*{word}* es el sujeto, así que la pregunta no lleva *do*",
    ),
    "no_do": (
        "*{aux}* makes negatives and questions by itself, without *do*",
        "*{aux}* forma la negación y la pregunta por sí solo, sin *do*",
    ),
    "be_to_do": (
        "with this verb the auxiliary is *{aux}*, not *be*",
        "con este verbo el auxiliar es *{aux}*, no *be*",
    ),
    "do_question": (
        "a question with this verb needs *{aux}* before the subject",
        "la pregunta con este verbo necesita *{aux}* delante del sujeto",
    ),
    "do_negative": ("the negative of this verb needs *{aux}*", "este verbo se niega con *{aux}*"),
    "not_after": ("*not* goes after *{aux}*", "*not* va después de *{aux}*"),
    "double_negative": (
        "*{word}* is already negative: one negative is enough",
        "*{word}* ya es negativo: en inglés basta una negación",
    ),
    "subject": (
        "an English verb needs its subject, here *{word}*",
        "el verbo inglés necesita su sujeto, aquí *{word}*",
    ),
    # perfect and past
    "past_not_perfect": (
        "past simple, not present perfect: *{word}* is a finished time",
        "pasado simple, no *present perfect*: *{word}* es un tiempo terminado",
    ),
    "past_not_perfect_when": (
        "past simple, not present perfect: *when* asks for a finished time",
        "pasado simple, no *present perfect*: *when* pregunta por un momento terminado",
    ),
    "perfect": ("present perfect, because of *{word}*", "*present perfect*, por *{word}*"),
    "perfect_have": (
        "the present perfect needs *have* before the participle{because}",
        "el *present perfect* necesita *have* delante del participio{because}",
    ),
    "participle": (
        "after *{aux}*, the past participle{irregular}",
        "después de *{aux}* va el participio{irregular}",
    ),
    "passive": (
        "after *{aux}*, the past participle{irregular}",
        "después de *{aux}* va el participio{irregular}",
    ),
    "overregular": ("*{base}* is irregular: *{forms}*", "*{base}* es irregular: *{forms}*"),
    "past": ("past simple{because}{like}{irregular}", "pasado simple{because}{like}{irregular}"),
    "past_did": (
        "past, so the auxiliary is *did*{because}{like}",
        "en pasado el auxiliar es *did*{because}{like}",
    ),
    "could": ("*could* is the past of *can*{because}{like}", "*could* es el pasado de *can*{because}{like}"),
    "ed_spelling": ("the spelling of the *-ed* form", "así se escribe la forma en *-ed*"),
    "ing_spelling": ("the spelling of the *-ing* form", "así se escribe la forma en *-ing*"),
    "s_spelling": ("the spelling of the *-s* form", "así se escribe la forma en *-s*"),
    # future
    "if_present": (
        "after *{word}*, the present speaks of the future, without *will*",
        "después de *{word}* el futuro se dice en presente, sin *will*",
    ),
    "will_able": (
        "*will* cannot go with *can*; *can* becomes *be able to*",
        "*will* no se combina con *can*; *can* pasa a *be able to*",
    ),
    "going_to": ("*be going to* + base form: a future plan", "*be going to* + infinitivo: un plan de futuro"),
    "will": ("future with *will*{because}", "futuro con *will*{because}"),
    # the form after another verb
    "modal_no_to": (
        "after *{aux}*, the base form without *to*",
        "después de *{aux}* va el infinitivo sin *to*",
    ),
    "modal_s": ("*{base}* never takes *-s*", "*{base}* nunca lleva *-s*"),
    "base_after_modal": ("after *{aux}*, the base form", "después de *{aux}* va el infinitivo sin *to*"),
    "base_after_do": (
        "after *{aux}*, the base form: *{aux}* already shows the tense and the person",
        "después de *{aux}* va el infinitivo sin *to*: *{aux}* ya indica el tiempo y la persona",
    ),
    "base_after_to": ("after *to*, the base form", "después de *to* va el infinitivo"),
    "base_after_let": (
        "after *{word}* + a person or thing, the base form without *to*",
        "después de *{word}* + persona o cosa va el infinitivo sin *to*",
    ),
    "to_after": ("*{word}* takes *to* + base form", "después de *{word}* va *to* + infinitivo"),
    "ing_after": ("after *{word}*, the *-ing* form", "después de *{word}* va la forma en *-ing*"),
    "ing_after_preposition": (
        "after the preposition *{word}*, the *-ing* form",
        "después de la preposición *{word}* va la forma en *-ing*",
    ),
    # present
    "stative": (
        "*{base}* is a state, not an action: no continuous",
        "*{base}* expresa un estado, no una acción: no va en continuo",
    ),
    "habit": ("present simple, because of *{word}*", "presente simple, por *{word}*"),
    "continuous": ("present continuous{because}", "presente continuo{because}"),
    "ing_after_be": (
        "after *{aux}*, the *-ing* form: something in progress{because}",
        "después de *{aux}*, la forma en *-ing* para lo que está ocurriendo{because}",
    ),
    "be_past": ("past of *be*{because}{like}", "pasado de *be*{because}{like}"),
    "agrees_subject": (
        "with *{subject}*, the form of *{base}* is *{new}*",
        "con *{subject}*, la forma de *{base}* es *{new}*",
    ),
    "agrees": (
        "the form of *{base}* agrees with the subject",
        "la forma de *{base}* concuerda con el sujeto",
    ),
    "s_subject": (
        "with *{subject}* (third person singular) the verb takes *-s*",
        "con *{subject}* (tercera persona del singular) el verbo lleva *-s*",
    ),
    "s": (
        "third person singular (he, she, it): the verb takes *-s*",
        "tercera persona del singular (he, she, it): el verbo lleva *-s*",
    ),
    "no_s_subject": ("with *{subject}* the verb takes no *-s*", "con *{subject}* el verbo no lleva *-s*"),
    "no_s": ("plural subject: the verb takes no *-s*", "sujeto en plural: el verbo no lleva *-s*"),
    # pieces
    "because": (", because of *{word}*", ", por *{word}*"),
    "like": (", like *{word}* in the same sentence", ", como *{word}* en la misma frase"),
    "irregular": (" (*{base}* is irregular: *{forms}*)", " (*{base}* es irregular: *{forms}*)"),
}
