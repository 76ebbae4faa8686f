"""The sentences of the explanations, English and Spanish side by side. Nothing but text.

Slots: {base} {old} {new} {aux} {word} {subject} are words of the edit; {because}, {like}, {over}, {now},
{irregular}, {es} and {plural} are empty or one of the pieces at the end, which bring their own comma or
bracket.
"""

from __future__ import annotations

# key: (English, Spanish)
TEXTS: dict[str, tuple[str, str]] = {
    "unchanged": ("I see nothing to change.", "No veo nada que cambiar."),
    "layout": (
        "The words are right; only capital letters, spaces or punctuation changed.",
        "Las palabras están bien; solo cambian mayúsculas, espacios o puntuación.",
    ),
    "doubtful": (
        "I could not work out a correction that I trust, so that part of your text stays as it is.",
        "No he encontrado una corrección de la que me fíe, así que esa parte de tu texto se queda como está.",
    ),
    "too_long": (
        "One of your sentences is too long for me, so it stays as it is.",
        "Una de tus frases es demasiado larga para mí, así que se queda como está.",
    ),
    "long": ("Too many changes to list them.", "Hay demasiados cambios para enumerarlos."),
    # be and have
    "age": (
        "age goes with *be*, not with *have*: Spanish «tengo 20 años» is *I am 20 years old*",
        "la edad va con *be*, no con *have*: «tengo 20 años» se dice *I am 20 years old*",
    ),
    "age_old": (
        "an age is *20 years old*, or just *20*: *20 years* alone is a length of time",
        "la edad es *20 years old*, o *20* a secas: *20 years*, sin más, es una duración",
    ),
    "age_question": (
        "we ask about age with *how old* and *be*: Spanish «¿cuántos años tienes?» is *How old are you?*",
        "la edad se pregunta con *how old* y *be*: «¿cuántos años tienes?» es *How old are you?*",
    ),
    "state": (
        "*{word}* goes with *be*, not with *have*: Spanish says «{spanish}»",
        "*{word}* va con *be*, no con *have*, aunque en español sea «{spanish}»",
    ),
    "agree": (
        "*agree* is already a verb, so it takes no *be*: Spanish says «estar de acuerdo»",
        "*agree* ya es el verbo («estar de acuerdo»): no lleva *be*",
    ),
    "good_time": (
        "Spanish «pasarlo bien» (or «mal») is *have a good* (or *bad*) *time*, with *have*",
        "«pasarlo bien» (o «mal») se dice *have a good* (o *bad*) *time*, con *have*",
    ),
    "born_already": (
        "*born* is already the participle, without *-ed*: Spanish «nací» is *I was born*",
        "*born* ya es el participio, sin *-ed*: «nací» se dice *I was born*",
    ),
    "born": (
        "Spanish «nacer» is *be born*, in the past with *was* or *were*: «nací» is *I was born*",
        "«nacer» es *be born*, y en pasado lleva *was* o *were*: «nací» se dice *I was born*",
    ),
    "there_inserted": (
        "*there is* or *there are* says that something exists: Spanish «hay»",
        "«hay» se dice *there is* o *there are*, siempre con *there*",
    ),
    "there_for_it": (
        "Spanish «hay» is *there is* or *there are*, and «había», *there was* or *there were*: with *there* "
        "and *be*, not with *it* or *have*",
        "«hay» es *there is* o *there are*, y «había», *there was* o *there were*: con *there* y *be*, no "
        "con *it* ni con *have*",
    ),
    "there_have": (
        "Spanish «hay» is *there is* or *there are*, and «habrá», *there will be*: with *be*, not "
        "with *have*",
        "«hay» es *there is* o *there are*, y «habrá», *there will be*: con *be*, no con *have*",
    ),
    "there_had": (
        "Spanish «había» or «hubo» is *there was* or *there were*: with *be*, not with *have*",
        "«había» o «hubo» es *there was* o *there were*: va con *be*, no con *have*",
    ),
    "there_agrees": (
        "after *there*, *be* agrees with what follows: *there is one*, *there are two*",
        "después de *there*, *be* concuerda con lo que sigue: *there is one*, *there are two* («hay» no "
        "cambia)",
    ),
    "used_to_alone": (
        "what was so in the past («solía vivir») is *used to* + base form, without *be*; *be used to* + "
        "*-ing* is «estar acostumbrado a»",
        "lo que antes era así («solía vivir») es *used to* + infinitivo, sin *be*; *be used to* + *-ing* es "
        "«estar acostumbrado a»",
    ),
    "extra_be": (
        "*{base}* is already the verb: no *be* before it here",
        "*{base}* ya es el verbo: aquí no lleva *be* delante",
    ),
    "extra_be_past": (
        "the past simple of *{base}* takes no *be*: *{new}*",
        "el *past simple* de *{base}* no lleva *be*: *{new}*",
    ),
    "be_missing_ing": (
        "*{word}* cannot be the verb on its own: the continuous is *be* + *-ing*",
        "*{word}* no puede ser el verbo por sí solo: la forma continua es *be* + *-ing*",
    ),
    "be_missing_going": ("*be going to* needs its *be*", "*be going to* necesita el verbo *be*"),
    "be_missing": ("the sentence needs the verb *be*", "a la frase le falta el verbo *be*"),
    "passive_be": (
        "the subject does not do the action, it receives it: passive, *be* + past participle",
        "el sujeto no hace la acción, la recibe: pasiva, *be* + participio",
    ),
    "passive_not_do": (
        "this is a passive, so the auxiliary is *be*, not *do*: *{word}* is a past participle",
        "es una pasiva, así que el auxiliar es *be*, no *do*: *{word}* es el participio",
    ),
    # questions and negatives
    "inversion": (
        "in a question *{aux}* goes before the subject",
        "en una pregunta *{aux}* va delante del sujeto",
    ),
    "question_order": (
        "here the subject comes right after *{aux}*, before *{word}*: *{aux} {subject} {word}*. "
        "In Spanish the subject can follow the verb («¿dónde trabaja tu hermana?»)",
        "aquí el sujeto va justo después de *{aux}* y antes de *{word}*: *{aux} {subject} {word}*, "
        "aunque en español suela ir detrás del verbo («¿dónde trabaja tu hermana?»)",
    ),
    "inversion_agrees": (
        "in a question *be* goes before the subject, and with *{subject}* it is *{aux}*",
        "en una pregunta *be* va delante del sujeto, y con *{subject}* es *{aux}*",
    ),
    "inversion_after_neither": (
        "after *{word}* meaning «tampoco», the order is that of a question: *{aux}* before the subject",
        "después de *{word}* («tampoco») el orden es el de una pregunta: *{aux}* delante del sujeto",
    ),
    "inversion_after_never": (
        "*{word}* at the beginning, if it refers to the whole clause, takes the order of a question: "
        "*{aux}* before the subject",
        "si *{word}* va al principio de la frase y se refiere a toda la oración, el orden es el de una "
        "pregunta: *{aux}* delante del sujeto",
    ),
    "tag": (
        "a question tag repeats the auxiliary (or *be*), then a pronoun for the subject: here *{aux}*. It "
        "is negative after a positive sentence and positive after a negative one (*never* counts as "
        "negative). Spanish «¿no?» never changes",
        "la coletilla repite el auxiliar (o *be*), seguido de un pronombre sujeto: aquí *{aux}*. Es "
        "negativa si la frase es afirmativa, y afirmativa si es negativa (*never* cuenta como negación). "
        "«¿No?», en cambio, no cambia nunca",
    ),
    "tag_did": (
        "*{verb}* is past, so the question tag is made with *did*: *{aux}*",
        "*{verb}* está en pasado, así que la coletilla se forma con *did*: *{aux}*",
    ),
    "tag_do": (
        "*{verb}* has no auxiliary to repeat, so the question tag is made with *do*, negative after a "
        "positive sentence: *{aux}*",
        "*{verb}* no lleva auxiliar, así que la coletilla se forma con *do*, y es negativa porque la "
        "frase es afirmativa: *{aux}*",
    ),
    "short_answer": (
        "a short answer repeats the verb that opens the question, *be* or an auxiliary: here *{aux}*",
        "la respuesta corta repite el verbo que abre la pregunta, *be* o un auxiliar: aquí *{aux}*",
    ),
    "echo": (
        "to avoid repeating the verb, use the auxiliary that makes it negative, here *{aux}*: Spanish «pero "
        "yo no» and «pero yo sí» need none",
        "para no repetir el verbo se usa el auxiliar con el que ese verbo se niega, aquí *{aux}*; en "
        "español, «pero yo no» y «pero yo sí» no llevan ninguno",
    ),
    "have_got": (
        "questions and negatives with *have got* take no *do* (*have you got…?*); with *have* alone, they "
        "need it (*do you have…?*)",
        "las preguntas y las negaciones con *have got* van sin *do* (*have you got…?*); con *have*, sin "
        "*got*, llevan *do* (*do you have…?*)",
    ),
    "so_neither_do": (
        "what was said before has no auxiliary to repeat, so after *{word}* comes a form of *do*, here "
        "*{aux}*. Spanish «también» and «tampoco» never change",
        "lo dicho antes no lleva auxiliar que repetir, así que después de *{word}* va una forma de *do*, "
        "aquí *{aux}*; «también» y «tampoco», en cambio, no cambian nunca",
    ),
    "so_neither": (
        "after *{word}* comes *be* or the auxiliary of what was said before (*do*, *does* or *did* if"
        " there is none), here *{aux}*: Spanish «también» and «tampoco» need none",
        "detrás de *{word}* se repite *be* o el auxiliar de lo dicho antes (*do*, *does* o *did* si "
        "no hay ninguno), aquí *{aux}*; «también» y «tampoco», en español, no llevan ninguno",
    ),
    "shall": (
        "to offer or propose something, ask with *shall I* or *shall we* + base form: Spanish «¿abro la "
        "puerta?» is *Shall I open the door?*",
        "para ofrecerse o proponer algo se pregunta con *shall I* o *shall we* + infinitivo sin *to*: «¿abro "
        "la puerta?» es *Shall I open the door?*",
    ),
    "indirect": (
        "a question inside another sentence keeps the order of a statement: subject, then verb",
        "una pregunta dentro de otra frase sigue el orden de una oración enunciativa: sujeto + verbo",
    ),
    "indirect_if": (
        "a yes-or-no question inside another sentence begins with *if* or *whether*, in the order of a "
        "statement: Spanish «si» in «me preguntó si»",
        "una pregunta de sí o no dentro de otra frase empieza con *if* o *whether* («me preguntó si»), "
        "con el orden de una oración enunciativa",
    ),
    "indirect_do": (
        "a question inside another sentence is like a statement: *{word}*, without *{aux}*",
        "una pregunta dentro de otra frase va como una oración enunciativa: *{word}*, sin *{aux}*",
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
        "before a base form (*{word}*) the auxiliary is *{aux}*, not *be*",
        "con un infinitivo sin *to* (*{word}*) el auxiliar es *{aux}*, no *be*",
    ),
    "do_to_be": (
        "the auxiliary *do* goes only with a base form, and there is none for it here, so the verb is "
        "*be*: *{aux}*",
        "el auxiliar *do* solo va con un infinitivo sin *to*, y aquí no hay ninguno, así que va *be*: "
        "*{aux}*",
    ),
    "do_to_be_ing": (
        "before an *-ing* form the auxiliary is *be*, not *do*: *{aux}*",
        "delante de una forma en *-ing* el auxiliar es *be*, no *do*: *{aux}*",
    ),
    "do_question": (
        "the question needs *{aux}* + subject + base form",
        "la pregunta lleva *{aux}* + sujeto + infinitivo sin *to*",
    ),
    "do_negative": (
        "the negative needs *{aux}* + base form: *no* or *not* alone is not enough",
        "la negación se forma con *{aux}* + infinitivo sin *to*: no basta con poner *no* o *not*",
    ),
    "order_negative": (
        "a negative order is *don't* + base form: *no* or *not* alone is not enough",
        "una orden negativa se forma con *don't* + infinitivo sin *to*: no basta con poner *no* o *not*",
    ),
    "be_not": (
        "there is no verb here, so the negative needs *be*: *{aux}*",
        "aquí no hay verbo, así que la negación necesita *be*: *{aux}*",
    ),
    "not_for_no": (
        "a verb is made negative with *not*, not with *no*: *{aux} not*",
        "un verbo se niega con *not*, no con *no*: *{aux} not*",
    ),
    "not_after": ("*not* goes after *{aux}*", "*not* va después de *{aux}*"),
    "double_negative": (
        "*{word}* is already negative: Spanish «no quiero nada» has two negatives, English only one",
        "*{word}* ya es negativo: el español admite dos negaciones («no quiero nada»); el inglés, solo una",
    ),
    "subject": (
        "an English sentence needs its subject, here *{word}*, even if Spanish names none",
        "en inglés la oración necesita un sujeto, aquí *{word}*, aunque en español no aparezca",
    ),
    "doubled_subject": (
        "the subject is said once: after *{subject}*, no *{word}*",
        "el sujeto se dice una sola vez: después de *{subject}* sobra *{word}*",
    ),
    "doubled_in_relative": (
        "the subject is said once: here *{subject}* is already the subject, so no *{word}*",
        "el sujeto se dice una sola vez: aquí *{subject}* ya es el sujeto, así que sobra *{word}*",
    ),
    "doubled_far_subject": (
        "the subject is said once: it has already come, so no *{word}*",
        "el sujeto se dice una sola vez: las palabras que van delante de *{word}* ya son el sujeto",
    ),
    "object_in_relative": (
        "the object is said once: *{word}* already stands for it",
        "el complemento se dice una sola vez: *{word}* ya lo representa",
    ),
    # perfect and past
    "past_not_perfect": (
        "past simple, not present perfect: *{word}* is a finished time",
        "*past simple*, no *present perfect*: *{word}* es un tiempo ya terminado",
    ),
    "past_not_perfect_when": (
        "past simple, not present perfect: here *when* asks about a moment in the past",
        "*past simple*, no *present perfect*: aquí *when* pregunta por un momento del pasado",
    ),
    "past_after_since": (
        "the moment at which something began, after *since*, is in the past simple: *since she started*",
        "el momento en que empezó algo, después de *since*, va en *past simple*: *since she started*",
    ),
    "first_time": (
        "after *it is the first time*, the present perfect: Spanish «es la primera vez que lo veo» is *it"
        " is the first time I have seen it*",
        "después de *it is the first time* va el *present perfect*: «es la primera vez que lo veo» es *it"
        " is the first time I have seen it*",
    ),
    "first_time_past": (
        "after *it was the first time*, the past perfect: Spanish «era la primera vez que lo veía» is *it"
        " was the first time I had seen it*",
        "después de *it was the first time* va el *past perfect*: «era la primera vez que lo veía» es *it"
        " was the first time I had seen it*",
    ),
    "been_went": (
        "after *have*, the past participle, not *went*; it is *been* if you ask or say whether somebody "
        "was ever there: Spanish «he estado», «nunca he estado»",
        "después de *have* va el participio, no *went*; si se habla de haber estado o no en un lugar, es "
        "*been*",
    ),
    "been_gone": (
        "*been* is for someone who has been somewhere and come back; *gone* is for someone who is still away",
        "quien ya ha vuelto, o ha estado allí alguna vez, *has been*; quien sigue fuera, *has gone*",
    ),
    "perfect": ("present perfect, because of *{word}*", "*present perfect*, por *{word}*"),
    "perfect_since": (
        "present perfect: it began in the past and is still true (*{word}*); Spanish uses the present here",
        "*present perfect*: empezó en el pasado y sigue siendo así (*{word}*), aunque en español se "
        "diga en presente",
    ),
    "perfect_continuous_since": (
        "present perfect continuous (*have been* + *-ing*): it began in the past and is still going on "
        "(*{word}*); Spanish uses the present here",
        "*present perfect continuous* (*have been* + *-ing*): empezó en el pasado y todavía continúa "
        "(*{word}*), aunque en español se diga en presente",
    ),
    "perfect_how_long": (
        "here *how long* asks about the time up to now, so present perfect: *have* + past participle or, "
        "for an action, usually *have been* + *-ing*, although Spanish uses the present",
        "aquí *how long* pregunta por el tiempo hasta ahora: *present perfect* (*have* + participio o, si "
        "es una acción, casi siempre *have been* + *-ing*), aunque en español se diga en presente",
    ),
    "perfect_have": (
        "present perfect{because}: *have* + past participle",
        "*present perfect*{because}: *have* + participio",
    ),
    "perfect_aux": (
        "before a past participle (*{word}*) the auxiliary is *have* here, not *{aux}*: present perfect",
        "con un participio (*{word}*) el auxiliar es aquí *have*, no *{aux}*: *present perfect*",
    ),
    "participle": (
        "after *{aux}*, the past participle{irregular}",
        "después de *{aux}* va el participio{irregular}",
    ),
    "should_have": (
        "*should have* + past participle is for what was right to do but was not done, *shouldn't have* for "
        "what was done and was wrong: Spanish «deberías haberlo dicho» is *you should have said it*",
        "*should have* + participio es para lo que convenía hacer y no se hizo, y *shouldn't have*, para lo "
        "que se hizo y no convenía: «deberías haberlo dicho» es *you should have said it*",
    ),
    "could_have": (
        "for what was possible in the past and did not happen (or nobody knows), *could have* + past "
        "participle, with no *to*: Spanish «podrías haberlo dicho» is *you could have said it*",
        "para lo que era posible y no ocurrió (o no se sabe), *could have* + participio, sin *to*: «podrías "
        "haberlo dicho» es *you could have said it*",
    ),
    "would_have": (
        "for what would have happened but did not, *would have* + past participle: Spanish «lo habría "
        "dicho» is *I would have said it*",
        "para lo que habría ocurrido y no ocurrió, *would have* + participio: «lo habría dicho» es *I "
        "would have said it*",
    ),
    "must_have": (
        "for what seems certain about the past, *must have* + past participle: Spanish «debe de haberlo "
        "dicho» is *he must have said it*",
        "para deducir algo del pasado, *must have* + participio: «debe de haberlo dicho» es *he must "
        "have said it*",
    ),
    "may_have": (
        "for what perhaps happened, *{aux} have* + past participle: Spanish «puede que lo haya dicho» is "
        "*he {aux} have said it*",
        "para lo que quizá ocurrió, *{aux} have* + participio: «puede que lo haya dicho» es *he {aux} "
        "have said it*",
    ),
    "can_have": (
        "for what cannot have happened, *can't have* + past participle: Spanish «no puede haberlo dicho» "
        "is *he can't have said it*",
        "para lo que no puede haber ocurrido, *can't have* + participio: «no puede haberlo dicho» es *he "
        "can't have said it*",
    ),
    "passive": (
        "the passive is *be* + past participle{irregular}",
        "la pasiva es *be* + participio{irregular}",
    ),
    "overregular": ("*{base}* is irregular: *{forms}*", "*{base}* es irregular: *{forms}*"),
    "past": ("past simple{because}{like}{over}{irregular}", "*past simple*{because}{like}{over}{irregular}"),
    "past_not_participle": (
        "past simple{because}: *{new}*; *{old}* is the past participle",
        "*past simple*{because}: *{new}*; *{old}* es el participio",
    ),
    "past_interrupts": (
        "past simple, for what happened while something else was going on, here *{ongoing}*{irregular}",
        "*past simple*, para lo que ocurrió mientras otra acción estaba en curso, aquí "
        "*{ongoing}*{irregular}",
    ),
    "past_continuous": (
        "past continuous: it was going on then",
        "*past continuous*: era algo que estaba ocurriendo entonces",
    ),
    "no_did": (
        "a positive statement needs no *did*: *{word}* is past already",
        "una frase afirmativa no lleva *did*: *{word}* ya está en pasado",
    ),
    "past_did": (
        "past simple{because}{like}: questions and negatives are made with *did*",
        "*past simple*{because}{like}: preguntas y negaciones se forman con *did*",
    ),
    "used_to": (
        "for what was so in the past and is no longer, *used to* + base form; *use to* is used only after "
        "*did*",
        "lo que antes era así y ya no lo es se dice con *used to* + infinitivo sin *to*; *use to* solo va "
        "después de *did*",
    ),
    "be_used_to": (
        "*be used to* something, or *to doing* something, means that it is no longer strange, and *used* "
        "keeps its *-d*: Spanish «estar acostumbrado a»",
        "«estar acostumbrado a» algo (o a hacer algo) es *be used to* + cosa (o + *-ing*), y *used* "
        "conserva la *-d*",
    ),
    "could": (
        "past{because}{like}: the past of *can* is *could*",
        "pasado{because}{like}: el pasado de *can* es *could*",
    ),
    "ed_spelling": ("this is how the *-ed* form is spelt", "así se escribe la forma en *-ed*"),
    "ing_spelling": ("this is how the *-ing* form is spelt", "así se escribe la forma en *-ing*"),
    "s_spelling": ("this is how the *-s* form is spelt", "así se escribe la forma en *-s*"),
    # future
    "no_will_after": (
        "in a time clause with *{word}*, the present (or present perfect) refers to the future, without "
        "*will*",
        "en una oración de tiempo con *{word}* el futuro va en presente (o en *present perfect*), sin *will*",
    ),
    "no_will_after_when": (
        "in a time clause with *{word}*, the present (or present perfect) refers to the future, without "
        "*will*: Spanish «cuando llegue» is *when I arrive*",
        "después de *{word}* («cuando», no «¿cuándo?») el futuro va en presente (o en *present perfect*), "
        "sin *will*: «cuando llegue» es *when I arrive*",
    ),
    "no_will_after_if": (
        "in a condition with *{word}*, the present refers to the future, without *will*: Spanish «si "
        "llueve» is *if it rains*",
        "en una condición con *{word}* el futuro va en presente, sin *will*: «si llueve» es *if it rains*",
    ),
    "present_after_when": (
        "in a time clause with *{word}*, the present refers to the future: Spanish «cuando llegue» is"
        " *when I arrive*",
        "en una oración de tiempo con *{word}* el futuro va en presente: «cuando llegue» es *when I arrive*",
    ),
    "no_would_after": (
        "in a time clause with *{word}*, what was still ahead goes in the past simple, without *would*: "
        "Spanish «hasta que llegara» is *until he arrived*",
        "en una oración de tiempo con *{word}*, lo que entonces estaba por venir va en pasado, sin "
        "*would*: «hasta que llegara» es *until he arrived*",
    ),
    "had_then": (
        "what was already done at that moment in the past takes *had* + participle (past perfect), here "
        "with *{word}*: Spanish «había empezado» is *had started*",
        "lo que ya había pasado en aquel momento lleva *had* + participio (*past perfect*), aquí con "
        "*{word}*: «había empezado» es *had started*",
    ),
    "no_will_in_case": (
        "after *in case*, the present refers to the future, without *will*: Spanish «por si llueve» is "
        "*in case it rains*",
        "después de *in case* el futuro va en presente, sin *will*: «por si llueve» es *in case it rains*",
    ),
    "no_would_after_as_if": (
        "after *as if*, no *would*; what is not true takes a past: Spanish «como si fuera» is *as if he "
        "were*",
        "después de *as if* no va *would*; lo que no es real va en pasado: «como si fuera» es *as if he "
        "were*",
    ),
    "no_would_after_if": (
        "in a condition with *{word}*, no *would*: Spanish «si tuviera» is *if I had*, «si hubiera "
        "tenido» *if I had had*",
        "en una condición con *{word}* no va *would*: «si tuviera» es *if I had* y «si hubiera tenido», "
        "*if I had had*",
    ),
    "would_with_if": (
        "*if* + an unreal past goes with *would* in the other part: Spanish «si tuviera tiempo, iría» is "
        "*if I had time, I would go*",
        "con *if* + un pasado irreal, en la otra parte de la frase va *would*: «si tuviera tiempo, iría» "
        "es *if I had time, I would go*",
    ),
    "could_with_would": (
        "when the main part has *would*, *can* becomes *could* after *if*: Spanish «si pudiera» is *if I "
        "could*",
        "si en la otra parte va *would*, después de *if* va *could*: «si pudiera» es *if I could*",
    ),
    "have_negative": (
        "before a past participle the auxiliary is *have*, and it makes its own negative, with no *do*: "
        "*{aux}*",
        "con el participio el auxiliar es *have*, que se niega sin *do*: *{aux}*",
    ),
    "past_with_would": (
        "when the main part has *would*, the *if* part is in the past simple: Spanish «si tuviera "
        "tiempo, iría» is *if I had time, I would go*",
        "si en la otra parte va *would*, después de *if* va un pasado: «si tuviera tiempo, iría» es *if "
        "I had time, I would go*",
    ),
    "were_unreal": (
        "*were* with any person, for what is not true",
        "*were* con todas las personas, para lo que no es real",
    ),
    "wish_past": (
        "to wish that something in the past had been different, *had* + past participle: "
        "Spanish «ojalá no hubiera ido» is *I wish I hadn't gone*",
        "para desear que algo pasado hubiera sido distinto, *had* + participio: "
        "«ojalá no hubiera ido» es *I wish I hadn't gone*",
    ),
    "wish_would": (
        "after *wish* + another person, *would* is for what you want that person to do: Spanish «ojalá "
        "me escucharas» is *I wish you would listen to me*",
        "después de *wish* + otra persona, *would* expresa lo que se quiere que haga: «ojalá me "
        "escucharas» es *I wish you would listen to me*",
    ),
    "wish": (
        "after *wish* and *if only*, a past tense for what is not true: "
        "Spanish «ojalá tuviera» is *I wish I had*",
        "después de *wish* e *if only* va un pasado para lo que no es real: "
        "«ojalá tuviera» es *I wish I had*",
    ),
    "reported_would": (
        "when we tell later what somebody said or thought about the future, *will* becomes *would*: "
        "Spanish «dijo que vendría» is *she said she would come*",
        "al contar después lo que alguien dijo o pensó sobre el futuro, *will* pasa a *would*: «dijo "
        "que vendría» es *she said she would come*",
    ),
    "rather_past": (
        "after *would rather* and another person, the past: Spanish «preferiría que no fumaras» is *I'd "
        "rather you didn't smoke*",
        "después de *would rather* y otra persona va el pasado: «preferiría que no fumaras» es *I'd "
        "rather you didn't smoke*",
    ),
    "its_time": (
        "after *it's time* and a subject, the past: Spanish «ya es hora de que aprendas» is *it's time "
        "you learned*",
        "después de *it's time* y un sujeto va el pasado: «ya es hora de que aprendas» es *it's time you "
        "learned*",
    ),
    "had_better": (
        "*had better* always has *had*, even when it is about the present: Spanish «más vale que corras» "
        "is *you had better run*",
        "*had better* lleva siempre *had*, aunque se hable del presente: «más vale que corras» es *you "
        "had better run*",
    ),
    "able": (
        "*can* has only the forms *can* and *could*; *be able to* stands in for the others: *will be able "
        "to*, *have been able to*, *without being able to*",
        "*can* solo tiene las formas *can* y *could*; para las demás está *be able to*: *will be able "
        "to*, *have been able to*, *without being able to*",
    ),
    "had_to": (
        "past{because}{like}: *must* has no past form, so *had to*",
        "pasado{because}{like}: *must* no tiene forma de pasado, así que se dice *had to*",
    ),
    "going_to": (
        "a plan, or what is about to happen, is expressed with *be going to* + base form: Spanish «voy a "
        "hacerlo» is *I am going to do it*",
        "un plan, o lo que está a punto de ocurrir, se expresa con *be going to* + infinitivo: «voy a "
        "hacerlo» es *I am going to do it*",
    ),
    "by_then": (
        "how long it will have lasted by then: *will have been* + *-ing*",
        "lo que llevará ocurriendo para entonces: *will have been* + *-ing*",
    ),
    "will_with_if": (
        "with *if* + present, the result takes *will*: Spanish «si llueve, me quedo» is *if it rains, I'll "
        "stay*",
        "con *if* + presente, el resultado lleva *will*: «si llueve, me quedo» es *if it rains, I'll stay*",
    ),
    "will_expected": (
        "what is expected, here with *{word}*, takes *will*: Spanish «espero que te guste» is *I hope "
        "you'll like it*",
        "lo que se espera o se supone, aquí con *{word}*, lleva *will*: «espero que te guste» es *I hope "
        "you'll like it*",
    ),
    "will": (
        "a future form{because}: Spanish «mañana te lo digo» is *I will tell you tomorrow*",
        "una forma de futuro{because}: «mañana te lo digo» es *I will tell you tomorrow*",
    ),
    "offer": (
        "for an offer or a decision made on the spot, *will* (*'ll*): Spanish «te ayudo» is *I'll help you*",
        "para ofrecerse o decidir sobre la marcha, *will* (*'ll*): «te ayudo» es *I'll help you*",
    ),
    # the form after another verb
    "modal_no_to": (
        "after *{aux}*, the base form without *to*",
        "después de *{aux}* va el infinitivo sin *to*",
    ),
    "modal_s": ("*{base}* never takes *-s*", "*{base}* nunca lleva *-s*"),
    "base_after_modal": ("after *{aux}*, the base form", "después de *{aux}* va el infinitivo sin *to*"),
    "base_after_does": (
        "after *{aux}*, the base form: *{aux}* already shows the tense and the person",
        "después de *{aux}* va el infinitivo sin *to*: *{aux}* ya indica el tiempo y la persona",
    ),
    "base_after_did": (
        "after *{aux}*, the base form: *{aux}* already shows the past",
        "después de *{aux}* va el infinitivo sin *to*: *{aux}* ya indica el pasado",
    ),
    "base_after_to": ("after *{aux}*, the base form", "después de *{aux}* va el infinitivo"),
    "base_after_order": (
        "after *in order to*, the base form, not *-ing*",
        "después de *in order to* va el infinitivo, no la forma en *-ing*",
    ),
    "base_of_to": (
        "here the verb after *to* is in the base form, even when we talk about the past: *she came to see "
        "me*",
        "aquí, después de *to*, el verbo va en infinitivo, aunque se hable del pasado: *she came to see me*",
    ),
    "base_after_going_to": (
        "after *be going to*, the base form",
        "después de *be going to* va el infinitivo sin otro *to*",
    ),
    "base_after_let": (
        "after *{word}* + a person or thing, the base form, with no *to* or *that*",
        "después de *{word}* + persona o cosa va el infinitivo, sin *to* ni *that*",
    ),
    "base_after_lets": (
        "after *let's* (*let us*), the base form with no *to*",
        "después de *let's* (*let us*) va el infinitivo sin *to*",
    ),
    "base_after_senses": (
        "after *{word}* + a person or thing comes the base form or *-ing* (*I saw him fall*), neither *to* "
        "nor the past",
        "después de *{word}* + persona o cosa va el infinitivo sin *to* o la forma en *-ing* (*I saw him "
        "fall*), ni *to* ni el pasado",
    ),
    "base_after_rather": (
        "after *{word}*, the base form without *to*",
        "después de *{word}* va el infinitivo sin *to*",
    ),
    "to_after": ("*{word}* takes *to* + base form", "después de *{word}* va *to* + infinitivo"),
    "would_like": (
        "*would* alone does not say what you want: Spanish «me gustaría» is *I would like to*",
        "*would* solo no expresa un deseo: «me gustaría» es *I would like to*",
    ),
    "not_to": (
        "here *to* + base form is needed, with *not* before *to* in the negative: *not to {base}*",
        "aquí va *to* + infinitivo, con *not* delante si es negativo: *not to {base}*",
    ),
    "reminder": (
        "for something one has to do, *remember* and *forget* take *to* + base form; the *-ing* form is "
        "for memories",
        "para algo que hay que hacer, *remember* y *forget* llevan *to* + infinitivo; la forma en *-ing* "
        "es para recuerdos",
    ),
    "to_after_object": (
        "*{word}* + person is followed by *to* + base form",
        "después de *{word}* + persona va *to* + infinitivo",
    ),
    "get_to": (
        "to persuade somebody to do something is *get* + person + *to* + base form: Spanish «conseguí que"
        " me ayudara» is *I got him to help me*",
        "«conseguir que alguien haga algo» es *get* + persona + *to* + infinitivo: «conseguí que me "
        "ayudara» es *I got him to help me*",
    ),
    "to_after_adjective": ("after *{word}*, *to* + base form", "después de *{word}* va *to* + infinitivo"),
    "causative": (
        "when something is done to a thing, usually by somebody else, *{word}* + thing + past participle: "
        "Spanish «me corto el pelo» (at the hairdresser's) is *I have my hair cut*",
        "si otro hace algo por nosotros, es *{word}* + cosa + participio, porque la cosa recibe la acción: "
        "«me corto el pelo» (en la peluquería) es *I have my hair cut*",
    ),
    "purpose": (
        "a purpose is expressed with *to* + base form: Spanish «para ver» is *to see*",
        "la finalidad se expresa con *to* + infinitivo: «para ver» es *to see*",
    ),
    "so_that": (
        "Spanish «para que» is *so that*, not *for that*",
        "«para que» se dice *so that*, no *for that*",
    ),
    "for_to": (
        "no *for* before *to {base}*: Spanish «para» + infinitive is *to* + base form",
        "delante de *to {base}* no va *for*: «para» + infinitivo es *to* + infinitivo",
    ),
    "want_that": (
        "after *{word}*, the person and *to* + base form, not *that*, as in *I want you to come* («quiero "
        "que vengas»)",
        "después de *{word}* van la persona y *to* + infinitivo, no *that*, como en *I want you to come* "
        "(«quiero que vengas»)",
    ),
    "ing_after": ("after *{word}*, the *-ing* form", "después de *{word}* va la forma en *-ing*"),
    "cant_help": (
        "after *{word}* meaning «no poder evitar», the *-ing* form: *I can't help laughing*",
        "«no poder evitar» hacer algo es *{word}* + forma en *-ing*: «no puedo evitar reírme» es *I can't"
        " help laughing*",
    ),
    "cant_stand": (
        "after *{word}*, the *-ing* form without *to*, or *to* + base form, but never *to* + *-ing*",
        "después de *{word}* va la forma en *-ing* sin *to*, o bien *to* + infinitivo, pero nunca *to* + "
        "*-ing*",
    ),
    "went_on": (
        "to go on doing what one does is *{word}* + the *-ing* form: Spanish «siguió hablando» is *she "
        "went on talking*",
        "«seguir» haciendo algo es *{word}* + forma en *-ing*: «siguió hablando» es *she went on talking*",
    ),
    "needs_doing": (
        "*{word}* + *-ing* is for what must be done to the subject: *it needs washing*",
        "*{word}* + *-ing* es para lo que hay que hacerle al sujeto: *it needs washing*",
    ),
    "ing_after_to": (
        "in *{word}* the *to* is a preposition, so the *-ing* form follows",
        "en *{word}*, *to* es una preposición: le sigue la forma en *-ing*",
    ),
    "ing_after_preposition": (
        "after the preposition *{word}*, the *-ing* form",
        "después de la preposición *{word}* va la forma en *-ing*",
    ),
    "ing_subject": (
        "a verb that is the subject usually takes the *-ing* form: Spanish «fumar es malo» is *smoking is"
        " bad*",
        "el verbo que hace de sujeto suele ir en *-ing*: «fumar es malo» es *smoking is bad*",
    ),
    "imperative": (
        "a request or an order takes the base form, without *to* or *-ing*",
        "para pedir u ordenar algo va el infinitivo sin *to*, no la forma en *-ing*",
    ),
    "imperative_not": (
        "a negative order is *don't* + base form, never *doesn't*",
        "para pedir u ordenar que no se haga algo se usa *don't*, nunca *doesn't*, + infinitivo sin *to*",
    ),
    # present
    "stative_have": (
        "for what is yours, *have* takes no continuous: *I have a car*, but *I am having lunch*",
        "para lo que se posee, *have* no va en forma continua: *I have a car*, pero *I am having lunch*",
    ),
    "stative": (
        "here *{base}* is a state, not an action: no continuous",
        "aquí *{base}* expresa un estado, no una acción: no va en forma continua",
    ),
    "habit": ("present simple, because of *{word}*", "*present simple*, por *{word}*"),
    "continuous": (
        "present continuous, for what is happening as you speak{now}",
        "*present continuous*, para lo que está ocurriendo mientras hablas{now}",
    ),
    "arranged": (
        "present continuous, for what is arranged (*{word}*)",
        "*present continuous*, para lo que ya está acordado (*{word}*)",
    ),
    "ing_after_be": (
        "the continuous is *be* + *-ing*: *{aux} {word}*",
        "la forma continua es *be* + *-ing*: *{aux} {word}*",
    ),
    "be_past": ("past simple of *be*{because}{like}{over}", "*past simple* de *be*{because}{like}{over}"),
    "agrees_subject": ("*{new}* goes with *{subject}*", "con *{subject}* va *{new}*"),
    "agrees": (
        "the form of *{base}* agrees with its subject",
        "la forma de *{base}* concuerda con su sujeto",
    ),
    "many_people": (
        "*{word}* is plural in English, so *{new}*: Spanish «{spanish}» is singular",
        "*{word}* es plural en inglés, así que *{new}*, aunque «{spanish}» sea singular",
    ),
    "one_everybody": (
        "*{word}* is singular, so the verb is too: *{new}*",
        "*{word}* es singular, así que el verbo también: *{new}*",
    ),
    "one_news": (
        "*{word}* is singular in English though it ends in *-s*, so *{new}*: Spanish «las noticias son» "
        "is *the news is*",
        "*{word}* es singular en inglés aunque acabe en *-s*, así que *{new}*: «las noticias son» se "
        "dice *the news is*",
    ),
    "s_subject": (
        "with *{subject}* (third person singular) the verb takes *-s*{es}",
        "con *{subject}* (tercera persona del singular) el verbo lleva *-s*{es}",
    ),
    "ies_subject": (
        "with *{subject}* (third person singular) the verb takes *-s*, and *-y* after a consonant "
        "becomes *-ies*",
        "con *{subject}* (tercera persona del singular) el verbo lleva *-s*, y la *-y* tras consonante "
        "pasa a *-ies*",
    ),
    "s_ing": (
        "*{word} …* as a subject counts as *it*, so the verb is singular: *{new}*",
        "*{word} …* como sujeto cuenta como *it*, así que el verbo va en singular: *{new}*",
    ),
    "s": (
        "third person singular (*he, she, it*): the verb takes *-s*{es}",
        "tercera persona del singular (*he, she, it*): el verbo lleva *-s*{es}",
    ),
    "ies": (
        "third person singular (*he, she, it*): the verb takes *-s*, and *-y* after a consonant becomes "
        "*-ies*",
        "tercera persona del singular (*he, she, it*): el verbo lleva *-s*, y la *-y* tras consonante "
        "pasa a *-ies*",
    ),
    "no_s_subject": ("with *{subject}* the verb takes no *-s*", "con *{subject}* el verbo no lleva *-s*"),
    "no_s": ("plural subject: the verb takes no *-s*", "sujeto en plural: el verbo no lleva *-s*"),
    "list": (
        "the same subject as *{word}*, so the same form",
        "tiene el mismo sujeto que *{word}*, así que lleva la misma forma",
    ),
    "list_form": (
        "it is in the same list as *{word}*, so it takes the same form",
        "va en la misma enumeración que *{word}*, así que lleva la misma forma",
    ),
    "say_tell": (
        "*tell* takes the person (*tell me that…*), and *lies*, *the truth*, *a story*; *say* takes only "
        "what is said (*say that…*): Spanish «decir» can be either",
        "*tell* lleva la persona (*tell me that…*), y va con *lies*, *the truth*, *a story*; *say* lleva "
        "solo lo que se dice (*say that…*): en español los dos pueden ser «decir»",
    ),
    "tell_no_to": (
        "after *tell* the person comes without *to*: *tell me the news*, but *say it to me*",
        "después de *tell* la persona va sin *to*: *tell me the news*; en cambio, *say it to me*",
    ),
    "make_do": (
        "Spanish «hacer» is *make* with some nouns and *do* with others: here *{word}*{plural}",
        "«hacer» es *make* con unos sustantivos y *do* con otros: aquí, *{word}*{plural}",
    ),
    "feels": (
        "the person who feels it is *{word}*, with *-ed*; what causes it takes *-ing*: *I am bored* "
        "because *the film is boring*",
        "quien lo siente está *{word}*, con *-ed*; lo que lo causa lleva *-ing*: *I am bored* porque "
        "*the film is boring*",
    ),
    "causes": (
        "what causes the feeling is *{word}*, with *-ing*; the person who has it takes *-ed*: *the "
        "film is boring* and *I am bored*",
        "lo que causa la sensación es *{word}*, con *-ing*; quien la tiene lleva *-ed*: *the film is "
        "boring* y *I am bored*",
    ),
    "particle_order": (
        "with a separable phrasal verb, an object pronoun goes in the middle: *{word}*",
        "con un *phrasal verb* separable, el pronombre complemento va en medio: *{word}*",
    ),
    "late_verb_it": (
        "the subject is what happened, so it goes before *{word}*, without *it*: Spanish «ocurrió un "
        "accidente» is *an accident happened*",
        "el sujeto es lo que ocurrió, así que va delante de *{word}* y sobra *it*: «ocurrió un "
        "accidente» es *an accident happened*",
    ),
    "fell_felt": (
        "*fell* is the past of *fall* (Spanish «caerse», and *fall asleep*, «quedarse dormido»), *felt* the "
        "past of *feel* (Spanish «sentir»)",
        "*fell* es el pasado de *fall* («caerse»; también en *fall asleep*, «quedarse dormido»), y *felt*, "
        "el de *feel* («sentir»)",
    ),
    "arrive": (
        "*arrive in* a town or country, *arrive at* most other places (*the airport*, but *arrive "
        "home* with neither), not *arrive to*, although Spanish has «llegar a»",
        "*arrive in* con ciudades y países, *arrive at* con casi todos los demás lugares (*the "
        "airport*; pero *arrive home*, sin preposición), no *arrive to*, aunque en español sea "
        "«llegar a»",
    ),
    "put_on": (
        "for clothes, Spanish «ponerse» is *put on*: *put* alone is «poner»",
        "«ponerse» (ropa) es *put on*: *put* solo es «poner»",
    ),
    "let_leave": (
        "*let* is to allow (*let me go*); *leave* is to put something somewhere and go without it "
        "(*leave the keys at home*): Spanish «dejar» can be either",
        "*let* es dejar hacer algo (*let me go*) y *leave*, dejar algo en un sitio (*leave the keys "
        "at home*): en español los dos son «dejar»",
    ),
    "hope_so": (
        "after *{base}*, Spanish «que sí» is *so*, not *yes*: *I {base} so*",
        "después de *{base}*, «que sí» es *so*, no *yes*: *I {base} so*",
    ),
    "base_of_to_ing": (
        "here the verb after *to* is in the base form, not in *-ing*: *she came to see me*",
        "aquí *to* va con infinitivo, no con la forma en *-ing*: *she came to see me*",
    ),
    "late_verb": (
        "the subject goes before its verb, *{word}*, although Spanish may put the verb first",
        "el sujeto va delante del verbo, *{word}*, aunque en español pueda ir detrás",
    ),
    "explain_to": (
        "after *{word}* the person takes *to*: *to {subject}*; Spanish needs only «me», «le»…",
        "con *{word}* la persona lleva *to*: *to {subject}*, aunque en español baste con «me», «le»…",
    ),
    "suggest_that": (
        "here *{word}* takes *that* or *-ing*, with no person in between: Spanish «me sugirió que "
        "fuera» is *he suggested that I go*",
        "*{word}* lleva aquí *that* o la forma en *-ing*, sin la persona en medio: «me sugirió que "
        "fuera» es *he suggested that I go*",
    ),
    "wait_for": (
        "when somebody else is to act, *wait for* + person + *to*, with no *that*: Spanish «espero a "
        "que llames» is *I am waiting for you to call*",
        "si quien tiene que hacer algo es otro, *wait for* + persona + *to*, sin *that*: «espero a "
        "que llames» es *I am waiting for you to call*",
    ),
    "make_that": (
        "Spanish «hacer que» is here *make* + person + base form, with no *that*: «hizo que esperáramos» is "
        "*it made us wait*",
        "«hacer que» es aquí *make* + persona + infinitivo, sin *that* ni *to*: «hizo que esperáramos» es "
        "*it made us wait*",
    ),
    "find_it": (
        "*it* stands for what follows: *{word}*; Spanish needs no such word here",
        "falta *it*, que anuncia lo que sigue: *{word}*; en español no hace falta",
    ),
    "right_preposition": (
        "it is *{word}*, and after a preposition comes the *-ing* form",
        "se dice *{word}*, y después de una preposición va la forma en *-ing*",
    ),
    "remember_doing": (
        "*remember* or *forget doing* is about the memory of something that happened; *to do*, about "
        "something one has (or had) to do",
        "*remember* o *forget* + *-ing* se refiere al recuerdo de algo que ya pasó; con *to*, a algo "
        "que hay (o había) que hacer",
    ),
    "go_doing": (
        "an activity in *-ing* follows *go* with no preposition: *{word}*, although Spanish has «ir "
        "de compras», «ir a nadar»",
        "una actividad en *-ing* va detrás de *go* sin preposición: *{word}*, aunque en español sea "
        "«ir de compras», «ir a nadar»",
    ),
    "there_used": (
        "Spanish «antes había» is *there used to be*, with no other *be*",
        "«antes había» es *there used to be*, sin otro *be*",
    ),
    "usually": (
        "*used to* + base form has no present; for a present habit, say *usually*: Spanish «suelo ir» is "
        "*I usually go*",
        "*used to* + infinitivo no tiene presente; para una costumbre actual, *usually*: «suelo ir» es *I"
        " usually go*",
    ),
    "unless": (
        "*unless* already means *if … not*, so here the verb is positive: Spanish «a no ser que "
        "tengas» is *unless you have*",
        "*unless* ya significa «si no», «a no ser que», así que aquí el verbo va en forma afirmativa",
    ),
    "not_necessary": (
        "*mustn't* forbids; for what is not necessary, *don't have to*: Spanish «no hace falta que lo"
        " traigas» is *you don't have to bring it*",
        "*mustn't* prohíbe; para lo que no es necesario, *don't have to*: «no hace falta que lo "
        "traigas» es *you don't have to bring it*",
    ),
    "had_been_since": (
        "past perfect: it had begun before that moment and was still going on, so *had been* + *-ing* with "
        "*since*",
        "*past perfect*: había empezado antes de ese momento y seguía, así que *had been* + *-ing* con "
        "*since*",
    ),
    "stative_perfect": (
        "*{base}* is a state here, so it takes no *-ing*: *I have had it for years*, *I have known her "
        "since May*",
        "*{base}* expresa aquí un estado y no va en *-ing*: *I have had it for years*, *I have known her "
        "since May*",
    ),
    "reported_then": (
        "the future seen from a moment in the past takes *would*, not *will*: Spanish «dijo que lo "
        "haría» is *he said he would do it*",
        "el futuro visto desde un momento del pasado lleva *would*, no *will*: «dijo que lo haría» es"
        " *he said he would do it*",
    ),
    "reported_had": (
        "what came before another moment in the past takes *had* + past participle: Spanish «confesó "
        "que lo había roto» is *he confessed that he had broken it*",
        "lo que es anterior a otro momento del pasado lleva *had* + participio: «confesó que lo había"
        " roto» es *he confessed that he had broken it*",
    ),
    "had_been": (
        "what had been going on up to a moment in the past: *had been* + *-ing*",
        "lo que venía ocurriendo hasta un momento del pasado: *had been* + *-ing*",
    ),
    "extra_be_then": (
        "with a finished time, *{base}* goes in the past simple, with no *be*: Spanish «se graduó en "
        "2018» is *she graduated in 2018*",
        "con un tiempo ya terminado, *{base}* va en *past simple*, sin *be*: «se graduó en 2018» es "
        "*she graduated in 2018*",
    ),
    "verb_preposition": (
        "here *{base}* takes *{word}*; Spanish has «{spanish}»",
        "*{base}* lleva aquí *{word}*; en español, «{spanish}»",
    ),
    "verb_bare": (
        "*{base}* takes its object here with no preposition, although Spanish has «{spanish}»",
        "*{base}* lleva aquí el complemento sin preposición, aunque en español sea «{spanish}»",
    ),
    "takes_person": (
        "with *it takes* + time, the person goes right after the verb, with no *to*: Spanish «me "
        "lleva una hora» is *it takes me an hour*",
        "con *it takes* + tiempo, la persona va justo detrás del verbo, sin *to*: «me lleva una hora»"
        " es *it takes me an hour*",
    ),
    "to_person": (
        "right after *{base}*, the person takes no *to* here: *{base} {word}*…; Spanish has «me», «le» or"
        " «a» + person",
        "justo detrás de *{base}*, la persona va aquí sin *to*, aunque en español pueda llevar «a»: "
        "*{base} {word}*…",
    ),
    "of_to_do": (
        "with *{word}*, the second verb takes *to* + base form, where Spanish has «{spanish}»",
        "el verbo que depende de *{word}* va con *to* + infinitivo, aunque en español sea «{spanish}»",
    ),
    "phrasal": (
        "Spanish «{spanish}» is here *{word}*: verb and particle go together",
        "«{spanish}» es aquí *{word}*: verbo y partícula van juntos",
    ),
    "no_particle": (
        "Spanish «{spanish}» is *{word}* here, with no *up*, which would make it another verb",
        "«{spanish}» es aquí *{word}* sin *up*, que lo convertiría en otro verbo",
    ),
    "stolen_from": (
        "the owner goes before the thing (*my wallet*, *my brother's phone*): Spanish «me robaron la "
        "cartera» is *they stole my wallet*",
        "el dueño se indica delante de la cosa (*my wallet*, *my brother's phone*): «me robaron la "
        "cartera» es *they stole my wallet*",
    ),
    "ask_myself": (
        "here subject and object are the same person, so the pronoun is *{word}*: Spanish «me quemé» is *I "
        "burned myself* (but many verbs with «me» take none: *I wake up*)",
        "aquí sujeto y complemento son la misma persona, así que el pronombre es *{word}*: «me quemé» es *I "
        "burned myself* (pero muchos verbos que en español llevan «me» no llevan pronombre en inglés: *I "
        "wake up*)",
    ),
    "missing_person": (
        "*{base}* needs the person here, right after it: Spanish «permite reducir» is *allows us to "
        "reduce* and «informó de que» is *informed us that*",
        "con *{base}* no puede faltar aquí la persona: «permite reducir» es *allows us to reduce*, e "
        "«informó de que», *informed us that*",
    ),
    "easy_to_make": (
        "the subject is already the object of the last verb, so *{word}* would say it twice: *the cake is "
        "easy to make*",
        "el sujeto ya es el complemento del último verbo: *{word}* lo repetiría (*the cake is easy to make*)",
    ),
    "often_order": (
        "*{word}* goes after *be* and after an auxiliary, but before any other verb: *she is {word} late*, "
        "*she {word} drinks coffee*",
        "*{word}* va detrás de *be* y de los auxiliares, pero delante de los demás verbos: *she is {word} "
        "late*, *she {word} drinks coffee*",
    ),
    "adverb_order": (
        "an adverb like this does not go between the verb and its object: *{word}* comes after the object",
        "un adverbio así no va entre el verbo y su complemento directo: *{word}* se pone detrás del "
        "complemento",
    ),
    "get_off": (
        "use *off* when you leave a bus or a train, or fall from something you were on: *get off the "
        "train*, *fall off a ladder* (but *get out of the car*)",
        "para bajarse de un autobús o un tren, o caerse de algo a lo que uno estaba subido, se usa "
        "*off*: *get off the train*, *fall off a ladder* (pero *get out of the car*)",
    ),
    "each_other": (
        "when people do the same thing to one another, the pronoun is *each other*: Spanish «se quieren» is "
        "*they love each other*",
        "si dos o más personas se hacen lo mismo unas a otras, el pronombre es *each other*: «se quieren» "
        "es *they love each other*",
    ),
    "verb_not_noun": (
        "*{word}* is not the verb; the verb is *{verb}*",
        "*{word}* no es el verbo; el verbo es *{verb}*",
    ),
    "change_of": (
        "one thing for another of its kind: here *change* + plural, with no *of*; Spanish «cambiar de"
        " trabajo» is *change jobs*",
        "una cosa por otra de su clase: aquí, *change* + plural, sin *of*; «cambiar de trabajo» es "
        "*change jobs*",
    ),
    "go_home": (
        "*{word}* follows a verb of movement with no *to*, as in *go home*, *come here*, *travel abroad*",
        "*{word}* va detrás de un verbo de movimiento sin *to*, como en *go home*, *come here*, *travel "
        "abroad*",
    ),
    "verb_sense": ("Spanish «{spanish}» is *{word}* here", "«{spanish}» es aquí *{word}*"),
    "object_it": (
        "the verb needs its object here, *{word}*: Spanish «me gusta mucho» is *I like it very much*",
        "al verbo le falta aquí el complemento, *{word}*: «me gusta mucho» es *I like it very much*",
    ),
    "enjoy_oneself": (
        "*enjoy* needs an object: Spanish «pasarlo bien» is here *enjoy {word}*",
        "*enjoy* necesita un complemento: «pasarlo bien» es aquí *enjoy {word}*",
    ),
    "no_reflexive": (
        "*{word}* takes no *me*, *us*, *myself*… here, although Spanish has «me», «se» or «nos»",
        "*{word}* no lleva aquí *me*, *us*, *myself*…, aunque el verbo español lleve «me», «se» o «nos»",
    ),
    "own_body": (
        "one's own clothes, hair, hands… take a possessive here: *{word}*. Spanish «me lavo las manos» is "
        "*I wash my hands*",
        "la ropa, el pelo, las manos… de uno mismo llevan aquí posesivo: *{word}*. «Me lavo las manos» es "
        "*I wash my hands*",
    ),
    "myself": (
        "with *cut*, *hurt* or *burn*, if you do it to yourself, the pronoun is *{word}*: Spanish «me"
        " corté» is *I cut myself*",
        "con *cut*, *hurt* o *burn*, si uno se lo hace a sí mismo, el pronombre es *{word}*: «me "
        "corté» es *I cut myself*",
    ),
    "resumptive": (
        "*that*, *which* or *who* is already the object, so *{word}* would say it twice",
        "*that*, *which* o *who* ya es el complemento: *{word}* lo repetiría",
    ),
    "looks_like": (
        "before an adjective, *{word}* takes no *like* (*{word} strange*); before a noun it does: "
        "*{word} like a ghost*",
        "delante de un adjetivo, *{word}* va sin *like* (*{word} strange*); delante de un nombre, con"
        " *like*: *{word} like a ghost*",
    ),
    "lend_borrow": (
        "*lend* is to give for a while, *borrow* is to take for a while: Spanish «prestar» is *lend*,"
        " «pedir prestado» is *borrow*",
        "*lend* es prestar (lo hace quien da) y *borrow*, tomar prestado (lo hace quien recibe)",
    ),
    "raise_rise": (
        "*raise* takes an object (*raise prices*), *rise* takes none (*prices rise*): Spanish «subir»"
        " can be either",
        "*raise* lleva complemento directo (*raise prices*: subir los precios); *rise*, no (*prices "
        "rise*: los precios suben)",
    ),
    "remind_remember": (
        "*remember* is to have something in your memory, *remind* is to make somebody else remember "
        "(*remind me to call*): Spanish «recordar» can be either",
        "*remember* es acordarse y *remind*, recordárselo a alguien (*remind me to call*): en español"
        " los dos son «recordar»",
    ),
    "teach_learn": (
        "the teacher *teaches*, the pupil *learns*: *she taught me to swim*",
        "*teach* es enseñar y *learn*, aprender: «me enseñó a nadar» es *she taught me to swim*",
    ),
    "win_earn": (
        "money for work is *earned*; a prize or a match is *won*: Spanish «ganar» can be either",
        "«ganar» dinero trabajando es *earn*; «ganar» un premio o un partido, *win*",
    ),
    "win_beat": (
        "you *win* a match and *beat* (past: *beat*) a person or a team: Spanish «ganar» can be either",
        "«ganar» un partido es *win*; «ganar» a una persona o a un equipo, *beat* (pasado: *beat*)",
    ),
    "rob_steal": (
        "*rob* takes the place or the person (*rob a bank*), *steal* what is taken (*steal a bike*): "
        "Spanish «robar» can be either",
        "con *rob* se nombra el lugar o la persona (*rob a bank*: atracar) y con *steal*, lo robado "
        "(*steal a bike*)",
    ),
    "miss_lose": (
        "you *miss* a bus, a train or a lesson; you *lose* a match, or a thing you cannot find: Spanish "
        "«perder» can be either",
        "«perder» el autobús, el tren o una clase es *miss*; «perder» un partido, o algo que no encuentras, "
        "es *lose*",
    ),
    "meet_know": (
        "you *meet* somebody the first time, and from then on you *know* them: Spanish «conocer» can "
        "be either",
        "conocer a alguien por primera vez es *meet*; conocerlo ya, *know*: en español los dos son «conocer»",
    ),
    "play_touch": (
        "an instrument is *played*; *touch* is to put your hand on something: Spanish «tocar» can be either",
        "«tocar» un instrumento es *play* (*play the piano*); *touch* es tocar algo con la mano o rozarlo",
    ),
    "hope_wait": (
        "*hope* is to want something to be true, *wait* is to stay until somebody or something comes:"
        " Spanish «esperar» can be either",
        "«espero que» es *I hope that*; *wait* es esperar a que llegue algo o alguien (*wait for the bus*)",
    ),
    "listen_to": (
        "*listen* takes *to* before what you listen to: Spanish «escuchar música» is *listen to music*",
        "*listen* lleva *to* delante de lo que se escucha: «escuchar música» es *listen to music*",
    ),
    "know_how": (
        "for a skill you have learnt, *know how to* + base form: Spanish «sé nadar» is *I know how to"
        " swim*, or *I can swim*",
        "«saber» + infinitivo es *know how to*: «sé nadar» es *I know how to swim*, o *I can swim*",
    ),
    "since_for": (
        "*for* says how long, *since* says from when: *for three years*, *since 2010*",
        "*for* dice cuánto tiempo y *since*, desde cuándo: «desde hace tres años» es *for three years*; "
        "«desde 2010», *since 2010*",
    ),
    "since_from": (
        "with a perfect tense the starting point takes *since*, not *from*: Spanish «desde enero» is "
        "here *since January*",
        "con un tiempo perfecto (*have* + participio) el punto de partida lleva *since*, no *from*: "
        "«desde enero» es aquí *since January*",
    ),
    "me_like": (
        "the person who likes something is the subject, and what they like is the object: Spanish «me "
        "gusta tu pelo» is *I like your hair*",
        "con *like* el sujeto es la persona y lo que le gusta va detrás: «me gusta tu pelo» es *I like "
        "your hair*",
    ),
    "head_hurts": (
        "what hurts is the subject, with *my*, *your*…: Spanish «me duele la cabeza» is *my head hurts*",
        "lo que duele es el sujeto y lleva *my*, *your*…: «me duele la cabeza» es *my head hurts*",
    ),
    "been_doing": (
        "to say how long an action has gone on, use *have been* + *-ing* + *for*: Spanish «llevo tres"
        " años trabajando aquí» is *I have been working here for three years*",
        "«llevar» + tiempo + gerundio es *have been* + *-ing* + *for*: «llevo tres años trabajando "
        "aquí» es *I have been working here for three years*",
    ),
    "just_done": (
        "what one did a moment ago is *have just* + participle: Spanish «acabo de comer» is *I have just "
        "eaten*",
        "«acabar de» + infinitivo, si significa «hace un momento», es *have just* + participio: «acabo de"
        " comer» es *I have just eaten*",
    ),
    "it_is": (
        "weather, time and *is difficult to …* take *it*; *there* only says that something exists: "
        "Spanish «es tarde» is *it is late*",
        "el tiempo que hace, la hora y «es difícil…» llevan *it* («es tarde» es *it is late*); «hay» es "
        "*there is* o *there are*",
    ),
    "there_exists": (
        "to say or ask whether something exists, use *there is* or *there are*: Spanish «existe un "
        "autobús» is *there is a bus*",
        "para decir que algo existe se usa *there*: «¿existe un autobús…?» es *is there a bus…?*",
    ),
    "think_so": (
        "Spanish «creo que no» is *I don't think so*, «espero que no» is *I hope not*",
        "«creo que no» es *I don't think so*; «espero que no», *I hope not*",
    ),
    "costs": (
        "*cost* is mostly for money; what takes effort is hard: Spanish «me cuesta entenderlo» is *it is "
        "hard for me to understand* or *I find it hard to understand*",
        "*cost* es sobre todo para el dinero; «me cuesta entenderlo» es *it is hard for me to "
        "understand* o *I find it hard to understand*",
    ),
    "be_called": (
        "one's name takes *be called*: Spanish «me llamo Ana» is *I am called Ana*, or *my name is Ana*",
        "«llamarse» es *be called*: «me llamo Ana» es *I am called Ana*, o *my name is Ana*",
    ),
    "get_married": (
        "Spanish «casarse» is *get married*, or *marry* without *me* or *myself*",
        "«casarse» es *get married*, o *marry* sin *me* ni *myself*",
    ),
    "marry": (
        "Spanish «casarse con alguien» is *get married to somebody*, or *marry somebody* with no preposition",
        "«casarse con alguien» es *get married to somebody*, o *marry somebody*, sin preposición",
    ),
    "boy_talking": (
        "to say what the person or thing is doing («el chico que habla con Ana»), use *-ing* after "
        "the noun, *{word}*, because the main verb of the sentence is another one: *the boy talking "
        "to Ana is my cousin*",
        "para decir qué hace alguien («el chico que habla con Ana»), detrás del sustantivo va la "
        "forma en *-ing*, *{word}*, porque el verbo de la frase es otro: *the boy talking to Ana is "
        "my cousin*",
    ),
    "done_to": (
        "what receives the action is described by the past participle, *{word}*: *cakes made by Ana*, *a "
        "broken toy*",
        "si el sustantivo nombra lo que recibe la acción, lleva participio, *{word}*: *cakes made by "
        "Ana*, *a broken toy*",
    ),
    "feeling_tired": (
        "before the main clause, if the subject is the same, the reason or the moment can go in "
        "*-ing*: Spanish «como se sentía cansada, se acostó» is *Feeling tired, she went to bed*; the"
        " base form would be an order",
        "delante de la oración principal, y si el sujeto es el mismo, la causa o el momento puede ir "
        "con la forma en *-ing*: «como se sentía cansada, se acostó» es *Feeling tired, she went to "
        "bed*; el infinitivo sin *to* sería una orden",
    ),
    "got_done": (
        "after *get*, as after *be*, comes the past participle: *{word}*",
        "después de *get*, como después de *be*, va el participio: *{word}*",
    ),
    "that_he_go": (
        "when *{word}* is about what somebody should do, it takes *that* + subject + base form (or "
        "*should* + base form), without *to*: Spanish «insistió en que descansara» is *he insisted that "
        "she rest*",
        "cuando *{word}* expresa lo que alguien debe hacer, detrás va *that* + sujeto + infinitivo sin "
        "*to* (o *should* + infinitivo sin *to*): «insistió en que descansara» es *he insisted that she "
        "rest*",
    ),
    "advise_to": (
        "advice and orders: *{word}* + person + *to* + base form, or *not to*, as in *she told me to wait*, "
        "*he told me not to worry*",
        "para consejos y órdenes, *{word}* + persona + *to* + infinitivo, o *not to*: *she told me to "
        "wait*, *he told me not to worry*",
    ),
    "prevent": (
        "*avoid* takes no clause with *that*: Spanish «evitar que el gato se escape» is *prevent the cat "
        "from escaping*",
        "*avoid* no va con *that*: «evitar que el gato se escape» es *prevent the cat from escaping*",
    ),
    "stop_doing": (
        "for ending an action or a habit, use *stop* + *-ing*: Spanish «dejó de fumar» is *he stopped"
        " smoking*",
        "«dejar de» + infinitivo es *stop* + *-ing*: «dejó de fumar» es *he stopped smoking*",
    ),
    "ended": (
        "*finish* + *-ing* is Spanish «terminar de hacer», and *end up* + *-ing* is «acabar haciendo»; "
        "*end* is not followed by another verb",
        "«terminar de pintar» es *finish painting* y «acabar pintando» es *end up painting*; *end* no "
        "lleva otro verbo detrás",
    ),
    "apologise_for": (
        "what one apologises for takes *for* + *-ing*: *I apologise for arriving late*",
        "se pide perdón con *for* + *-ing*: *I apologise for arriving late*",
    ),
    "for_not": (
        "after the preposition *{word}* the negative is *not* + *-ing*: Spanish «por no contestar» is "
        "*for not answering*",
        "detrás de la preposición *{word}* la negación es *not* + *-ing*: «por no contestar» es *for not "
        "answering*",
    ),
    "inversion_after_so": (
        "after *{word}* meaning «también», the order is that of a question: *{aux}* before the subject",
        "después de *{word}* («también») el orden es el de una pregunta: *{aux}* delante del sujeto",
    ),
    "much_last": (
        "when *{word}* goes with the verb, it comes after the verb and its object: *she eats {word}*",
        "cuando *{word}* se refiere al verbo, va detrás de él, y detrás del complemento si lo hay: *she "
        "eats {word}*",
    ),
    "are_left": (
        "what remains *is left*: Spanish «quedan dos galletas» is *two biscuits are left* or *there "
        "are two biscuits left*",
        "«quedar», cuando significa que todavía hay algo, es *be left*: «quedan dos galletas» es *two"
        " biscuits are left* o *there are two biscuits left*",
    ),
    "was_stolen": (
        "*steal* goes with the thing, never with the person: Spanish «me robaron el bolso» is *my bag was "
        "stolen*, *I had my bag stolen* or *they stole my bag*",
        "*steal* se dice de la cosa, nunca de la persona: «me robaron el bolso» es *my bag was stolen*, *I "
        "had my bag stolen* o *they stole my bag*",
    ),
    "did_do": (
        "to insist, use *do*, *does* or *did* + base form, not *yes* (but not with *be* or another "
        "auxiliary): Spanish «sí que lo hice» is *I did do it*",
        "para insistir no se pone *yes* delante del verbo, sino *do*, *does* o *did* + infinitivo sin"
        " *to* (no con *be* ni otros auxiliares): «sí que lo hice» es *I did do it*",
    ),
    "really_enjoy": (
        "*very* goes with adjectives and adverbs, not with verbs: *I really enjoy it* or *I enjoy it very"
        " much*",
        "*very* va con adjetivos y adverbios, no con verbos: *I really enjoy it* o *I enjoy it very much*",
    ),
    "not_either": (
        "with *{word}* the sentence is negative already: Spanish «tampoco» is here *either*",
        "con *{word}* la frase ya es negativa: «tampoco» es aquí *either*",
    ),
    "might": (
        "*can* says what is possible in general; what may happen this time is *might*, *may* or *could*: "
        "Spanish «puede que llueva» is *it might rain*",
        "*can* es lo que es posible en general; lo que puede pasar esta vez es *might*, *may* o *could*: "
        "«puede que llueva» es *it might rain*",
    ),
    "had_as_child": (
        "about the past, *would* is for what one did again and again, not for what one had or was: *I had"
        " a dog*, or *I used to have a dog*",
        "al hablar del pasado, *would* es para lo que se hacía una y otra vez, no para lo que se tenía o "
        "se era: *I had a dog*, o *I used to have a dog*",
    ),
    "apostrophe": (
        "the apostrophe of *{word}* stands where the *o* of *not* is missing",
        "el apóstrofo de *{word}* va donde falta la *o* de *not*",
    ),
    # frames
    "not_ing": (
        "after the preposition *{word}* the negative is *not* + *-ing*: *{word} not saying*",
        "detrás de la preposición *{word}* la negación es *not* + *-ing*: *{word} not saying*",
    ),
    "become_be": (
        "a noun or an adjective follows *become* with no *to be*: Spanish «se hizo actor» is *he "
        "became an actor*",
        "detrás de *become* va el nombre o el adjetivo, sin *to be*: «se hizo actor» es *he became an actor*",
    ),
    "that_alone": (
        "*{word}* takes *that* with no person in between: Spanish «me insistió en que era tarde» is "
        "*he insisted that it was late*",
        "*{word}* lleva *that*, sin la persona en medio: «me insistió en que era tarde» es *he "
        "insisted that it was late*",
    ),
    "suggest_to": (
        "right after *{word}* comes what is suggested, and the person, if named, takes *to*: Spanish "
        "«me sugirió un plan» is *he suggested a plan to me*",
        "justo detrás de *{word}* va lo que se sugiere, y la persona, si se dice, lleva *to*: «me "
        "sugirió un plan» es *he suggested a plan to me*",
    ),
    "in_case_of": (
        "before subject and verb, *in case* with no *of*; *in case of* goes before a noun (*in case "
        "of fire*): Spanish «por si llueve» is *in case it rains*",
        "delante de sujeto y verbo, *in case* sin *of*; *in case of* va delante de un nombre (*in "
        "case of fire*): «por si llueve» es *in case it rains*",
    ),
    "had_better_not": (
        "the negative of *had better* is *had better not*, with no *don't* or *to*: Spanish «más vale"
        " que no corras» is *you had better not run*",
        "la negación de *had better* es *had better not*, sin *don't* ni *to*: «más vale que no "
        "corras» es *you had better not run*",
    ),
    "allow_ing": (
        "if nobody is named, *{word}* takes the *-ing* form: *they don't allow smoking*, but *they "
        "don't allow us to smoke*",
        "si no se dice quién, *{word}* lleva la forma en *-ing*: *they don't allow smoking*, pero "
        "*they don't allow us to smoke*",
    ),
    "although_but": (
        "one link is enough: after *although*, no *but* or *however*",
        "basta con un nexo: si una oración empieza por *although*, la otra no lleva *but* ni *however*",
    ),
    "because_of": (
        "*because* + subject + verb, with no *of*; *because of* goes before a noun: *because of the rain*",
        "*because* + sujeto + verbo, sin *of*; *because of* va delante de un nombre: *because of the rain*",
    ),
    "despite_of": (
        "*despite* takes no *of*, but *in spite of* does: Spanish «a pesar de» is either",
        "*despite* no lleva *of*; *in spite of*, sí: los dos son «a pesar de»",
    ),
    "for_to_do": (
        "after *for* + person comes *to* + base form: Spanish «es importante que él venga» is *it is "
        "important for him to come*",
        "después de *for* + persona va *to* + infinitivo: «es importante que él venga» es *it is important "
        "for him to come*",
    ),
    "had_to_will": (
        "*must* does not follow another modal: Spanish «tendrá que» is *will have to*",
        "*must* no va detrás de otro verbo modal: «tendrá que» es *will have to*",
    ),
    "help_do": (
        "*help* + person takes the base form, with or without *to*: *she helped me cook*",
        "*help* + persona lleva el infinitivo, con *to* o sin él: *she helped me cook*",
    ),
    "it_seems_to_me": (
        "Spanish «me parece que» is *it seems to me that*, with *it* and *to*",
        "«me parece que» es *it seems to me that*, con *it* y con *to*",
    ),
    "let_know": (
        "*let … know* needs the person in the middle: *let me know*",
        "*let … know* necesita la persona en medio: *let me know*",
    ),
    "lie_lay": (
        "to be flat, in bed for example, is *lie*, *lying*; *lay* is to put something down (*lay it "
        "on the table*)",
        "estar tumbado es *lie*, *lying*; *lay* es poner algo en un sitio (*lay it on the table*)",
    ),
    "like_subject": (
        "the person who feels it is the subject: Spanish «me gusta» is *I like it* and «me encanta» "
        "is *I love it*",
        "el sujeto es la persona que lo siente: «me gusta» es *I like it* y «me encanta», *I love it*",
    ),
    "like_subject_a": (
        "the person is the subject here, with no *to*: Spanish «a mi hermana le gusta el té» is *my "
        "sister likes tea*",
        "la persona es aquí el sujeto, sin *to*: «a mi hermana le gusta el té» es *my sister likes tea*",
    ),
    "looks_like_clause": (
        "before a whole clause, *it looks like* (or *as if*): Spanish «parece que va a llover» is *it"
        " looks like it's going to rain*",
        "delante de una oración entera, *it looks like* (o *as if*): «parece que va a llover» es *it "
        "looks like it's going to rain*",
    ),
    "may_be": (
        "*maybe* is one word and means «quizá»; *may be* is the verb: *maybe she is ill*, *she may be ill*",
        "*maybe*, en una palabra, es «quizá»; *may be* es el verbo («puede que esté»): *maybe she is "
        "ill*, *she may be ill*",
    ),
    "mind_it": (
        "Spanish «no me importa» is *I don't mind*; in *it doesn't matter* the subject is *it*, not "
        "the person",
        "«no me importa» es *I don't mind*; en *it doesn't matter* el sujeto es *it*, no la persona",
    ),
    "rel_that": (
        "to refer back to *all*, *everything* or a noun, not *what* but *that* (after a noun, also "
        "*who* or *which*), or nothing if it is the object: Spanish «todo lo que dijo» is *all that "
        "he said*",
        "para referirse a *all*, *everything* o un nombre anterior no vale *what*: va *that* (tras un"
        " nombre, también *who* o *which*), o nada si es el complemento: «todo lo que dijo» es *all "
        "that he said*",
    ),
    "rel_who": (
        "for people, *who* or *that*; *which* is for things and animals, and *what* never refers back"
        " to a noun",
        "para personas, *who* o *that*; *which* es para cosas y animales, y *what* no puede referirse"
        " a un nombre anterior",
    ),
    "seem_to": (
        "Spanish «parece que está cansada» is *she seems to be tired* or *it seems that she is tired*",
        "«parece que está cansada» es *she seems to be tired* o *it seems that she is tired*",
    ),
    "so_as_not_to": (
        "Spanish «para no» + infinitive is *so as not to* or *in order not to* + base form",
        "«para no» + infinitivo es *so as not to* o *in order not to* + infinitivo",
    ),
    "surprises_me": (
        "*me* goes after its verb, with no *to*, and a subject goes before it: Spanish «me sorprende»"
        " is *it surprises me*",
        "delante del verbo va un sujeto, y *me* va detrás, sin *to*: «me sorprende» es *it surprises me*",
    ),
    "than_it": (
        "the verb after *than* needs no *it* here: Spanish «mejor de lo que pensaba» is *better than "
        "I thought*",
        "el verbo que sigue a *than* va aquí sin *it*, aunque en español haya un «lo»: «mejor de lo "
        "que pensaba» es *better than I thought*",
    ),
    "the_more": (
        "Spanish «cuanto más… más» is *the more … the more*, both times with *the* and then subject and verb",
        "«cuanto más… más» es *the more … the more*: las dos veces con *the*, y luego sujeto y verbo",
    ),
    "the_reason_why": (
        "Spanish «la razón por la que» is *the reason why*, or *the reason that*",
        "«la razón por la que» es *the reason why* o *the reason that*",
    ),
    "what_called": (
        "Spanish «¿cómo se llama?», for a thing, is *what is it called?*, with *what*",
        "«¿cómo se llama?», dicho de una cosa, es *what is it called?*, con *what*",
    ),
    "while_during": (
        "before subject and verb, *while*; *during* goes before a noun (*during the film*), and "
        "*meanwhile* stands alone",
        "delante de sujeto y verbo, *while*; *during* va delante de un nombre (*during the film*) y "
        "*meanwhile* va solo",
    ),
    "whose": (
        "Spanish «cuyo» is *whose*: «la chica cuyo padre es piloto» (in speech, «la chica que su "
        "padre…») is *the girl whose father is a pilot*",
        "«cuyo» es *whose*: «la chica cuyo padre es piloto» (al hablar, a veces, «la chica que su "
        "padre…») es *the girl whose father is a pilot*",
    ),
    # frames of single constructions
    "whether_to": (
        "before *to* + base form it is *whether*, never *if*: Spanish «no sé si ir» is *I don't know "
        "whether to go*",
        "delante de *to* + infinitivo va *whether*, nunca *if*: «no sé si ir» es *I don't know "
        "whether to go*",
    ),
    "of_that": (
        "*that* comes right after *{word}*, with no preposition: Spanish «de que» is here just *that*",
        "*that* va justo detrás de *{word}*, sin preposición: «de que» es aquí *that* a secas",
    ),
    "why_wait": (
        "after *why* or *why not*, if no subject follows, the base form without *to*: Spanish «¿por "
        "qué esperar?» is *why wait?*",
        "después de *why* o *why not*, si no sigue un sujeto, va el infinitivo sin *to*: «¿por qué "
        "esperar?» es *why wait?*",
    ),
    "for_me": (
        "the person for whom it is done goes after the thing, with *for*: Spanish «ábreme la puerta» "
        "is *open the door for me*",
        "la persona para quien se hace va detrás de la cosa, con *for*: «ábreme la puerta» es *open "
        "the door for me*",
    ),
    "my_glasses": (
        "the owner goes before the thing (*my*, *his*…), not as *me* or *to me*: Spanish «me rompió "
        "las gafas» is *he broke my glasses*",
        "el dueño se indica delante de la cosa (*my*, *his*…), no con *me* ni *to me*: «me rompió las"
        " gafas» es *he broke my glasses*",
    ),
    "stranded": (
        "the preposition of a verb stays with it even if its object stands elsewhere: here, *{word}*. "
        "Spanish «¿en qué calle vives?» is *which street do you live in?*, and «se rieron de mí», *I was "
        "laughed at*",
        "la preposición de un verbo se queda con él aunque su complemento vaya en otro sitio: aquí falta "
        "*{word}*. «¿En qué calle vives?» es *which street do you live in?*, y «se rieron de mí», *I was "
        "laughed at*",
    ),
    "noun_to_do": (
        "the noun before *to* is already the object of the verb, so *{word}* would say it twice: *I "
        "have a letter to write*",
        "el nombre que va delante de *to* ya es el complemento del verbo, así que *{word}* lo "
        "repetiría: *I have a letter to write*",
    ),
    "object_between": (
        "the object goes right after *{word}*, before the adjective or the second verb: *keep the door "
        "open*, *let Ana sing*; Spanish can put it last («deja cantar a Ana»)",
        "el complemento va justo detrás de *{word}*, delante del adjetivo o del segundo verbo: *keep the "
        "door open*, *let Ana sing*, aunque en español pueda ir al final («deja cantar a Ana»)",
    ),
    "past_over": (
        "past simple, for what was done at some moment and is over, even if no moment is named: "
        "Spanish «¿dónde lo has comprado?» is *where did you buy it?*",
        "*past simple*, para lo que se hizo en un momento ya pasado, aunque no se diga cuándo: "
        "«¿dónde lo has comprado?» es *where did you buy it?*",
    ),
    "by_until": (
        "*by Friday* is the latest time for something to be done; *until Friday* is for what goes on "
        "up to then (*wait until Friday*)",
        "el plazo para hacer algo lleva *by* («para el viernes», *by Friday*); *until* es «hasta», "
        "para lo que dura todo ese tiempo (*wait until Friday*)",
    ),
    "still_not": (
        "*still* goes before *haven't* or *hasn't*, and *yet* at the end: Spanish «todavía no he "
        "terminado» is *I still haven't finished* or *I haven't finished yet*",
        "*still* va delante de *haven't* o *hasn't*, y *yet*, al final: «todavía no he terminado» es "
        "*I still haven't finished* o *I haven't finished yet*",
    ),
    "hope_wish": (
        "*hope* is for what may well happen, with the present or *will* (*I hope you pass*); *wish* "
        "is for what is not so, with a past tense (*I wish I were taller*)",
        "*hope* es para lo que puede ocurrir, con presente o *will* (*I hope you pass*: «espero que "
        "apruebes»); *wish*, para lo que no es así, con pasado (*I wish I were taller*: «ojalá fuera "
        "más alto»)",
    ),
    "happened_to_me": (
        "Spanish «{spanish}» is *{word}*: «se me…» cannot be said word for word",
        "«{spanish}» es *{word}*: «se me…» no se traduce palabra por palabra",
    ),
    "what_like": (
        "with *like*, the question word is *what*: Spanish «¿cómo es?» is *what is it like?*, and, of"
        " looks, *what does it look like?*",
        "con *like* la pregunta empieza por *what*: «¿cómo es?» es *what is it like?* y, si se trata "
        "del aspecto, *what does it look like?*",
    ),
    "adjective_after": (
        "here an adjective follows *{word}*, as it follows *be*, because it says what somebody or "
        "something is like, not how something is done: *{word} {adj}*",
        "aquí detrás de *{word}* va un adjetivo, como con *be*, porque se dice cómo es o está alguien"
        " o algo, no cómo se hace algo: *{word} {adj}*",
    ),
    "good_not_well": (
        "*well* says how something is done (*she sings well*); to say what something is like, use *good*: "
        "Spanish «está muy bien» is *it is very good*",
        "*well* dice cómo se hace algo (*she sings well*); para decir cómo es algo, *good*: «está muy bien» "
        "es *it is very good*",
    ),
    "lay_laid": (
        "the past of *lay the table* is *laid*; the past of *lie on the bed* is *lay*; and *lied* is "
        "what somebody did who told a lie",
        "el pasado de *lay the table* («poner») es *laid*; el de *lie on the bed* («tumbarse»), "
        "*lay*; y *lied* es «mintió»",
    ),
    "heard_sing": (
        "after *{word}*, the person goes before the second verb, with no *to*: Spanish «oí cantar a Ana» is "
        "*I heard Ana sing*, and «deja hablar a Ana», *let Ana speak*",
        "después de *{word}*, la persona va delante del segundo verbo, sin *to*: «oí cantar a Ana» es *I "
        "heard Ana sing*, y «deja hablar a Ana», *let Ana speak*",
    ),
    "passive_late": (
        "what receives the action is the subject, so it goes before the verb, with no *it*: Spanish "
        "«se construyó un puente» is *a bridge was built*",
        "lo que recibe la acción es el sujeto, así que va delante del verbo, sin *it*: «se construyó "
        "un puente» es *a bridge was built*",
    ),
    "any_here": (
        "after a comparison, after *too* and after *hard* or *impossible to …*, the word is here "
        "*{word}*, not a negative one: Spanish «más que nunca» is *more than ever*",
        "detrás de una comparación, de *too* y de *hard* o *impossible to …* no va aquí una palabra "
        "negativa, sino *{word}*: «más que nunca» es *more than ever*",
    ),
    "no_none": (
        "before a noun, *no*; before *of*, *none*: Spanish «no queda pan» is *there's no bread left*, and "
        "«ninguno de nosotros», *none of us*",
        "delante de un nombre va *no*, y delante de *of*, *none*: «no queda pan» es *there's no bread "
        "left*, y «ninguno de nosotros», *none of us*",
    ),
    "until_done": (
        "here the verb after *until* is positive: Spanish «hasta que no termines» is *until you finish*",
        "después de *until* el verbo va aquí sin negación: «hasta que no termines» es *until you finish*",
    ),
    "subject_next": (
        "right after *{word}* comes the subject, with no *that*, *of* or *how*: Spanish «{spanish}»",
        "justo detrás de *{word}* va el sujeto, sin *that*, *of* ni *how*, aunque en español sea «{spanish}»",
    ),
    "object_already": (
        "the object was named before, so *{word}* would say it twice: *a letter to write*, *the bed I"
        " slept in*; Spanish may repeat it («una carta para escribirla»)",
        "el complemento ya se ha nombrado antes, así que *{word}* lo repetiría: *a letter to write*, "
        "*the bed I slept in*, aunque en español se pueda repetir («una carta para escribirla»)",
    ),
    "all_both": (
        "*{word}* goes before the main verb, but after *be* and after an auxiliary: *we {word} live "
        "here*, although Spanish has «vivimos todos aquí», «vivimos los dos aquí»",
        "*{word}* va delante del verbo principal, pero detrás de *be* y de los auxiliares: *we {word}"
        " live here*, aunque en español se diga «vivimos todos aquí», «vivimos los dos aquí»",
    ),
    "enough_after": (
        "*enough* comes after an adjective or an adverb (*old enough*), but before a noun (*enough "
        "money*): Spanish «bastante» comes before both",
        "*enough* va detrás de un adjetivo o un adverbio (*old enough*), pero delante de un nombre "
        "(*enough money*); en español, «bastante» va delante de los dos",
    ),
    "place_first": (
        "*home* goes right after *go*, *come*…, with no *to*, and before *{word}*: Spanish «volver "
        "{spanish} a casa» is *come home {word}*",
        "*home* va justo detrás de *go*, *come*…, sin *to*, y delante de *{word}*: «volver {spanish} "
        "a casa» es *come home {word}*",
    ),
    "how_exclaim": (
        "in an exclamation, an adjective alone takes *how*, with no *much* or *a*: Spanish «¡qué alto es!» "
        "is *how tall he is!*; *what* goes with a noun (*what a tall man!*)",
        "en una exclamación, un adjetivo sin nombre lleva *how*, sin *much* ni *a*: «¡qué alto es!» es *how "
        "tall he is!*; *what* va con un nombre (*what a tall man!*)",
    ),
    "despite_clause": (
        "before subject and verb, *although* or *despite the fact that*; *despite* alone and *in "
        "spite of* go before a noun or *-ing*: Spanish «a pesar de que» is not *despite that*",
        "delante de sujeto y verbo, *although* o *despite the fact that*; *despite* solo e *in spite "
        "of* van delante de un nombre o de *-ing*: «a pesar de que» no es *despite that*",
    ),
    "such_so": (
        "*such a* goes before adjective + noun (*such a good film*), *so* before an adjective alone "
        "(*so tired*), *so many* before a plural: Spanish has «tan», «tanto» for all",
        "*such a* va delante de adjetivo + nombre (*such a good film*), *so*, delante de un adjetivo "
        "solo (*so tired*), y *so many*, delante de un plural: en español todos son «tan» o «tanto»",
    ),
    "one_link": (
        "one link is enough: after *{word} …*, the other part takes none; Spanish «por eso», on its own, is "
        "*so* or *that's why*",
        "basta con un nexo: si una parte empieza por *{word}*, la otra no lleva ninguno; «por eso», a "
        "solas, es *so* o *that's why*",
    ),
    # pieces
    "because": (", because of *{word}*", ", por *{word}*"),
    "now": (" (*{word}*)", " (*{word}*)"),
    "like": (", like *{word}* in the same sentence", ", como *{word}* en la misma frase"),
    "over": (", for what is over", ", para lo que ya ha terminado"),
    "es": (", which after *{word}* is *-es*", ", que tras *{word}* es *-es*"),
    "plural": ("; with *{word}*, no *-s*", "; con *{word}*, sin *-s*"),
    "irregular": (" (*{base}* is irregular: *{forms}*)", " (*{base}* es irregular: *{forms}*)"),
}
