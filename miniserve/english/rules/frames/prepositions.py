"""The preposition that a word takes, or does without, where Spanish has another."""

# ruff: noqa: E501 - a line is a frame

FRAMES = r"""
@kin = son|daughter|mother|father|mum|dad|sister|brother|husband|wife|friend|friends|cousin|aunt|uncle|neighbour|boss|teacher|doctor|child|children|parents|grandmother|grandfather|girlfriend|boyfriend|partner|colleague
@jobs = teacher|doctor|nurse|waiter|waitress|driver|engineer|lawyer|cook|chef|secretary|farmer|journalist|programmer|dentist|pilot|architect|mechanic|baker|plumber|manager|cleaner|receptionist|translator|builder|electrician|librarian|vet|guide|hairdresser|novelist|writer|actor|actress|singer|photographer|scientist|policeman|firefighter|shop assistant|accountant
@end = $|and|but|because|when|again|yesterday|today|tomorrow|last|in|at|after|before|very|so|if|every
@my = my|your|his|her|our|their|the|this|that|these|those
verb_preposition: base=suspect; word=of; spanish=sospechar que ha hecho algo
    suspect~ (me|him|her|us|them|you) [of {v.ing}/of {v:steal|lie|cheat}/for {v:steal|lie|cheat}]
verb_preposition: base=ban; word=from; spanish=prohibir
    ban~ (me|him|her|us|them|you|people) [from {v.ing}/of {v.ing}]
verb_preposition: base=be dressed; word=as; spanish=ir vestido de
    (was|were|is|are|went|came|'s|am|'m) dressed [as/of] (a|an) (pirate|ghost|witch|cat|dog|clown|princess|cowboy|vampire|soldier|nun|king|queen|@jobs)
verb_bare: base={head}; spanish=a + persona o cosa
    (dog|snake|cat|wasp|bee|insect) (bit|attacked|frightened|stung) [/to] (me|him|her|us|them|you|two children|a tourist)
    (dog|snake|cat|wasp|bee|insect) (bit|attacked|frightened|stung) [/to] (my|his|her|our|the|a) (@kin|tourist|man|woman|boy|girl)
    (interrupt|ignore|disturb) [/to] (me|him|us|them)$
verb_preposition: base=break up; word=with; spanish=romper con
    (broke|break|broken|breaking|breaks) up [with/from] (her|his|my) (boyfriend|girlfriend|fiancé|fiancée|husband|wife|partner|ex)
verb_preposition: base=work; word=as; spanish=trabajar de
    (i|he|she|we|they|you|@kin|@names) (work|works|worked|is working|was working) [as/of] (a|an) (@jobs)
    (@my) (@kin) (work|works|worked|is working|was working) [as/of] (a|an) (@jobs)
to_person: base={head}; word={o}
    bought [/to] {o} (a|an|some) {x}
verb_bare: base=await; spanish=esperar
    (i|we|are|am) await~ [/to] (your|his|her|the)
verb_sense: spanish=decir que sí, que no; word=say yes, say no
    said [/that] (yes|no)$
verb_sense: spanish=depende de si; word=it depends on whether
    depends [on whether/of whether/of if/of that] (he|she|it|we|they|you|i) (is|are|can|has|have|want|wants|will|likes|like|comes|come|am|feel|feels)
verb_sense: spanish=durante diez minutos; word=for ten minutes
    (boil|cook|stir|leave|bake|fry|simmer|rest) (it|them|the {x}|for|the {x} in the {x}|it in the {x}|) [for/during] (ten|fifteen|twenty|five|thirty|{n}) minutes
verb_sense: spanish=subir a un coche; word=get into
    get [in/up] the (car|taxi) ($|,|and|now|please|quickly)
verb_sense: spanish=hacer clic en; word=click on
    [click on/make click in/do click in/make click on] the (link|red button|button|second option|icon|image|photo)
"""
