"""Frames from the first lines of the generator on: of every part of grammar."""

# ruff: noqa: E501 - a line is a frame

FRAMES = r"""
ing_after: word=busy
    be~ (busy|very busy|so busy|always busy) [{v.ing}/to {v}]
ing_after: word={head}
    (enjoy~|avoid~|finish~|postpone~) [{v.ing}/of {v.ing}]
    (enjoy~|avoid~|finish~|postpone~) [{v.ing}/to {v}/of {v}]
    (you|don't|doesn't) mind [{v.ing}/to {v}] (the|my|your|this|that|a|it|me|if|for)
    give~ up [{v.ing}/to {v}]
ing_after: word=worth
    worth [{v.ing}/{v}/that {s} {v}]
ing_after: word=no use
    no use [{v.ing}/to {v}]
ing_after: word=spend
    (spend~|waste~) {any} (time|hours|minutes|day|days|morning|weekend|afternoon|evening|week|weeks) [{v.ing}/to {v}/in {v}]
    how much (time|money) do (you|they|we|i) spend [{v.ing}/on {v}/{v}]
    how much (time|money) does (he|she|it) spend [{v.ing}/on {v}/{v}]
right_preposition: word=no point in
    no point [in {v.ing}/of {v.ing}/on {v}/on {v.ing}]
right_preposition: word=interested in
    interested [in {v.ing}/to {v}/on {v.ing}/on {v}/for {v}/about {v.ing}]
right_preposition: word=capable of
    capable [of {v.ing}/to {v}/for {v}]
right_preposition: word={head} of
    (dream~|dreamt|dreamed) [of {v.ing}/with {v.ing}/to {v}]
    be~ thinking [of {v.ing}/in {v.ing}/on {v.ing}/in {v}/on {v}]
right_preposition: word={head} somebody of
    accuse~ {who} [of {v.ing}/to {v}/for {v.ing}]
right_preposition: word={head} in
    succeed~ [in {v.ing}/on {v.ing}]
right_preposition: word={head} on
    insist~ [on {v.ing}/in {v.ing}/in {v}]
right_preposition: word={head} somebody from
    prevent~ {who} [from {v.ing}/to {v}/of {v.ing}]
    (will|can|could|would|to) stop {o} [from {v.ing}/to {v}]
    prevent~ [{s.obj} from {v.ing}/that {s} {v}/that {s} {v.ed}]
    prevent~ [{subject} from {v.ing}/that {subject} {v}/that {subject} {v.ed}]
right_preposition: word={head} somebody for
    (thank~|blame~|forgive~) {o} [for {v.ing}/to {v}/of {v.ing}]
    thank you [for {v.ing}/to {v}]
right_preposition: word={head} somebody on
    congratulate~ {o} [on {v.ing}/for {v}/by {v.ing}/to {v}]
ing_after_to: word=look forward to
    looking forward [to {v.ing}/to {v}/to to {v}/for {v.ing}]
    look forward [to {v.ing}/to {v}/to to {v}/for {v.ing}]
ing_after_preposition: word={head}
    before [{v.ing}/of {v.ing}/of {v}/to {v}] (the|a|my|your|his|her|it|to|in|at|here|home|for|some)
    (without|despite|after) [{v.ing}/of {v.ing}]
ing_after_preposition: word=in spite of
    in spite of [{v.ing}/to {v}]
stop_doing:
    (please|don't|didn't|doesn't|never|can't|won't|and|to|must|should) stop [{v.ing}/of {v.ing}/of {v}]
    (has|have|had) stopped [{v.ing}/of {v.ing}/of {v}]
    {s} stopped [{v.ing}/of {v.ing}/of {v}]
to_after: word={head}
    (tried|trying|decided|promised|agreed|managed|refused) [to {v}/of {v}/of {v.ing}]
    threaten~ [to {v}/with {v}]
    ought [to {v}/{v.ing}]
to_after_object: word={head}
    (allow~|permit~|encourage~|persuade~|force~|invite~|oblige~) {who} [to {v}/for {v}]
    (ask~|tell~|told|teach~|taught|order~) [{o} to {v}/to {o} to {v}/to {o} {v}]
    advise~ {o} [to {v}/{v.ing}]
missing_person: base={head}
    (app|card|ticket|website|job|machine|system|course|phone|it|this) allows [you to {v}/to {v}/{v}/that you {v}]
want_that: word={head}
    want~ [{s.obj} to {v}/that {s} {v}/that {s} {v.ed}]
    want~ [{subject} to {v}/that {subject} {v}/that {subject} {v.ed}/that {subject} {v.s}]
want_that: word=would like
    (would like|'d like) [{s.obj} to {v}/that {s} {v}/that {s} {v.ed}]
    (would like|'d like) [{subject} to {v}/that {subject} {v}/that {subject} {v.ed}/that {subject} {v.s}]
    (would like|'d like) {o} [to {v}/{v}]
wait_for:
    (wait|waits|waiting|waited) [for {s.obj} to {v}/that {s} {v.s}]
    (wait|waits|waiting|waited) [for {o} to {v}/{o} to {v}]
base_after_let: word={head}
    (don't|doesn't|didn't|never|always|won't) let [{o} {v}/to {o} {v}]
    (make~|let~) {o} [{v}/to {v}]
    let~ [{s.obj} {v}/that {s} {v}/that {s} {v.ed}]
help_do:
    help~ {o} [{v}/{v.ing}/for {v}]
base_after_rather: word=would rather
    (would|'d) rather [{v}/to {v}]
had_better:
    {s} (had|'d) better [{v}/to {v}]
not_to: base={v}
    (try~|decide~|prefer~|promise~|learn~|told|tell~|ask~|careful|important|necessary|agree~|hope~|want~) [not to {v}/to don't {v}/don't {v}/to no {v}/no to {v}/to not to {v}/for not {v}]
    (told|tell~|ask~|advise~|warn~) {who} [not to {v}/to don't {v}/don't {v}/to no {v}/for not {v}/to not to {v}/not {v}]
so_as_not_to:
    [so as not to {v}/for not {v}] (the|my|a|to|it|anybody|him|her|them|us|more|late)
    [in order not to {v}/for not {v}] (the|my|a|to|it|anybody|him|her|them|us|more|late)
so_that:
    [so that/for that/in order that] {s} (can|could|will|would|don't|doesn't)
of_to_do: word=it is time; spanish=es hora de
    it is time [to {v}/of {v}]
    it 's time [to {v}/of {v}]
of_to_do: word={head}; spanish=oportunidad de
    opportunity [to {v}/of {v}] (the|a|to|my|your|in|at|with|some|more|abroad|there|here)
to_after_adjective: word={first}
    (easy|difficult|possible|impossible|necessary|important) [to {v}/of {v}/of {v.ing}/of to {v}]
    enough [to {v}/for to {v}]
    about [to {v}/to {v.ing}] (when|the|a|my)
for_to_do:
    (important|necessary|impossible|hard|essential|difficult|easy) [for {s.obj} to {v}/that {s} to {v}]
    (important|necessary|impossible|hard|essential|difficult|easy) [for {o} to {v}/{o} to {v}]
    (important|necessary|impossible|hard|essential|difficult|easy) [for {subject} to {v}/that {subject} to {v}]
that_he_go: word=it is {first}
    (essential|vital|necessary|important) that {subject} [/will/would] {v}
    (essential|vital|necessary|important) that {subject} [{v.s}/will {v}/would {v}]
that_he_go: word={head}
    (suggest~|recommend~|insist~|propose~) [that {o.subj} {v}/to {o} to {v}]
allow_ing: word={head}
    (doesn't|don't|didn't|does not|do not|did not|never) (allow|permit) [{v.ing}/to {v}/{v}/that {v}]
    (forbid~|permits|allows) [{v.ing}/to {v}] (in|inside|on|at|near|here|there|after|before|without|during)
seem_to:
    (she|he|they|mother|sister|brother|teacher|girl|boy|man|woman|boss|friend|baby|dog|wife|husband|neighbour|neighbours) seem~ [to {v}/that {s} {v.s}/that {s} {v}/that {v.s}]
    (she|he|they|mother|sister|brother|teacher|girl|boy|man|woman|boss|friend|baby|dog|wife|husband|neighbour|neighbours) seem~ [to be/that {s} is/that {s} are/that is/that are/that he 's/that she 's]
    (she|he|they|mother|sister|brother|teacher|girl|boy|man|woman|boss|friend|baby|dog|wife|husband|neighbour|neighbours) seem~ [to have/that {s} has/that {s} have/that has/to has]
    (don't|doesn't|didn't) seem [to {v}/that {s} {v}/{v.ing}]
it_seems_to_me:
    it seem~ [to {o}/{o}] that
    ^[it seems to me/me seems/it seems me/seems me] that
looks_like_clause:
    it looks [like/that/as] {subject} (am|is|are|will|has|have|was|were)
needs_doing: word=need
    (windows|carpets|stairs|shoes|floor|roof|clothes|trousers|walls|curtains) need [{v.ing}/to {v}] (again|every|before|as|more|soon|$)
easy_to_make: word={lost}
    too (heavy|expensive|spicy|salty|difficult) to {v} [/it/them] (on|upstairs|to|in|up|so|alone|now|without|by|at|$)
    (soup|coffee|tea|food|milk) (is|was) too hot to {v} [/it]
    (were|are|is|was) (the|these|those|your|his|her|my|its) {x} (easy|hard|difficult|impossible) to {v} [/it/them]$
go_doing: word=go {v_ing}
    go~ [{v.ing}/of {v.ing}/to do {v.ing}] (with|in|on|at|this|near|every|tomorrow|together|$)
    go~ [{v.ing}/of {v.ing}] (with|in|on|at|every|near|$)
know_how:
    do you know [how to {v}/{v}/to {v}/{v.ing}] (the|chess|poker|well|paella|a)
usually:
    (he|she|it|mother|father|sister|brother|neighbour|uncle|aunt|grandmother|grandfather) [usually {v.s}/uses to {v}]
used_to:
    (didn't|did not) [use to/used to] {v}
    did {subject} [use to/used to] {v}
purpose:
    [to {v}/in order that {v}/in order of {v}/in order of {v.ing}]
    in order [to {v}/{v}/that {v}/to {v.ing}]
the_reason_why:
    (the reason|reason) [why/of that/because/by which/for what/that why] {subject} {x}
like_subject:
    ^[i/to me] (like|love|really liked|really like|don't like|liked|loved|didn't like|prefer|hate|miss)
    ^[i don't {v}/me doesn't {v}/to me doesn't {v}/to me don't {v}]
    ^[i miss/me misses/it misses me]
    ^[i like/it like me] (the|this|that|these|those|my|your|playing|going|watching|to|{v.ing})
    ^[i really liked/liked me/me liked/me really liked/liked me a lot] (the|this|that|these|your|it)
    ^[i liked/liked me/me liked/me gusted] (the|this|that|these|your|it)
    what [do you like/likes you/it likes you/do likes you]
like_subject_a:
    ^[/to] (my|his|her|our|your|their|most|many|all|the) {x} (loves|likes|love|like|doesn't|don't|really|loved|liked)
    ^[/to] (my|his|her|our|your|their|the) {x} {x} (loves|likes|love|like|doesn't|don't|really|loved|liked)
surprises_me:
    ^[it surprises me/me surprises/it surprises to me] (that|how|when)
    ^[it surprised me/me surprised/it surprised to me/i surprised] (that|how|when)
    (history|politics|music|art|it|science|sport|football|cooking) [interests me/me interests/interests to me] (a lot|very|more|$)
    (films|speeches|museums|lessons|books|jokes) [bore me/me bore/bore to me] (a lot|very|more|to|$)
verb_sense: spanish=me falta; word=I don't have enough
    ^[i don't have enough/it lacks me/lacks me/me lacks/it lack me]
verb_sense: spanish=(solo) me falta; word=I (only) need
    ^[i only need/only lacks me/it only lacks me/me only lacks/only me lacks]
verb_sense: spanish=me da miedo; word=be afraid of
    [i am afraid of/it gives me fear/i have fear of/i have afraid of/i have fear to/me gives fear/gives me fear]
verb_sense: spanish=dar miedo; word=scare
    (spiders|dogs|storms|snakes|they|heights|clowns|horses) [scare me/give me fear/give fear to me/do me fear]
verb_sense: spanish=me dio vergüenza; word=be embarrassed
    ^[i was embarrassed/it gave me shame/i had shame/gave me shame/it did me shame]
verb_sense: spanish=me hace ilusión; word=be excited about
    [i am really excited about/it makes me a lot of illusion/i have a lot of illusion for/it makes me illusion/i have illusion for]
costs:
    it [is hard for me/costs to me/is difficult me] to
    it [was very hard for me/costed me a lot/costed to me/costed me] to
    it [is very hard for me/costs to me a lot] to
no_reflexive: word={head}
    i (relax|concentrate|complained|retired|relaxed) [/me/myself]
    we (relax|concentrate|complained|retired|relaxed) [/us/ourselves]
    (to|can|can't|couldn't) (relax|concentrate) [/myself/ourselves/themselves/himself/herself/yourself]
    (he|man|father|grandfather|neighbour|customer|owner) (relaxes|concentrates|complained|retired|relaxed) [/himself/him]
    (she|woman|mother|grandmother|customer) (relaxes|concentrates|complained|retired|relaxed) [/herself]
    feel~ [/me/myself/yourself/ourselves/us] (tired|lonely|happy|better|ill|sick|nervous|sad|well|bad|good|very|much|so|a|at|like|comfortable)
    do you feel [/yourself/you] (tired|lonely|happy|better|ill|sick|nervous|sad|well|bad|good|very|comfortable)
    (get~|got) dressed [/me]
    (get~|got) up [/me/us] (at|late|early|before|very|in)
    wake~ up [/me/us] (at|late|early|before|very|in)
    we met [/us] (at|in|on|ten|five|two|for|when|last)
get_married:
    [got married/married herself/married himself/got marry/was got married/got married herself]
    [get married/marry themselves/get marry/marry ourselves/marry us]
each_other:
    (love|see|know|help|hate|text|phone|call|write to|miss|understand|hug|kiss) [each other/one to other/one to the other] (very|a lot|so|every|well|twice|since|when|on|$)
    (shouted|smiled|looked|laughed) [at each other/themselves/us/to each other] (in|for|on|all|$)
was_stolen:
    i [had my {x} stolen/was stolen my {x}/was stolen the {x}]
    he [had his {x} stolen/was stolen his {x}]
    she [had her {x} stolen/was stolen her {x}]
    we [had our {x} stolen/were stolen our {x}]
    [my {x} was stolen/i was stolen my {x}/i was stolen the {x}/me stole the {x}/they stole me the {x}/i was robbed my {x}]
    [i had my {x} stolen/they stole me the {x}/they stole me my {x}/me stole the {x}]
rob_steal:
    (bag|wallet|phone|bike|car|purse|camera|money|passport|suitcase|laptop) (was|were|has been|have been) [stolen/robbed]
    [stole/robbed/has robbed] (my|his|her|our|their) (bike|car|bag|wallet|phone|purse|camera|money|passport|suitcases|suitcase|laptop|keys)
explain_to: word={head}; subject={o}
    explain~ [it to {o}/{o} it/it {o}/to {o} it]
    explain~ [them to {o}/{o} them/them {o}/to {o} them]
    that {subject} explained [to {o}/{o}]
    (deliver~|return~) [it to {o}/{o} it/it {o}]
    happen~ [to {o}/{o}]
    occur~ [to {o}/{o}] (that|yesterday|to|in)
say_tell:
    (can|could) you [tell/explain] {o} (where|your|what|the|how|when|if|why)
    (she|he|they|boss|teacher|doctor|mother|father|nobody) [told/said] {o} (the truth|a lie|that|what|about)
    what did {subject} [say/say you/say me/tell/speak] (when|about|after|before|$)
verb_sense: spanish=pasar; word=happen
    what 's [happening/passing] (in|here|there|with)
    what is [happening/passing] (in|here|there|with|to)
    ^what [happened/passed] to (your|my|his|her) {x}$
to_person: base={head}; word={o}
    ask~ [{o}/to {o}] (if|what|where|when|how|why|for|about|a)
    make~ [{o}/to {o}] (happy|sad|nervous|angry|laugh|cry|feel|tired|hungry)
verb_bare: base={head}; spanish=a alguien
    (i|we|you|they|can|must|should|never|always) help [/to] (my|your|his|her|our|their|the) {x}
verb_preposition: base={head}; word=for; spanish=pedir
    ask~ [for/] (help|a refund|the bill|information|advice|a new|permission|money)
verb_preposition: base={head}; word=on; spanish=depender de
    depend~ [on/from]
verb_preposition: base=fall in love; word=with; spanish=enamorarse de
    in love [with/of/from] (a|an|the|my|his|her|him|me|you|this|that|{x})
verb_preposition: base=composed; word=of; spanish=compuesto por
    (team|jury|band|committee|group|family|class|commission) (is|was|are) composed [of/by/for]
verb_preposition: base={head}; word=of; spanish=oler a
    (smell~|smelled|smelt) [of/to] (fish|paint|fresh|gas|garlic|old|smoke|lemon|coffee|chocolate|onion|flowers|petrol)
arrive:
    arrive~ [at/to] (the|my|his|her|our|their) (airport|hotel|station|office|cinema|school|restaurant|museum|hospital|beach|party|bus|train|clinic|theatre|university|house|shop|gym|meeting|stadium|farm|camp|campsite|church)
    arrive~ [in/to] (london|paris|madrid|spain|france|england|italy|delhi|rome|berlin|lisbon|barcelona|seville|germany|america|valencia|milan|new york|mexico|argentina) (yesterday|last|at|on|in|late|early|by|tomorrow|$)
let_know:
    let [me/] know (if|when|what|how|whether|that|where|as)
resumptive: word={lost}
    that {subject} {v.ed} [/it] (in|on|at|last|yesterday|from|is|are|was|were|has|have)
    (that|which|who) {subject} (told|talked) {any} about [/it/them/him/her] (is|was|are|were|has)
    that (i|you|we|they) (like|love|need|want|prefer) [/it/them] (most|best)
raise_rise:
    (prices|taxes|rents|temperatures|costs|sales|price|temperature|rent|sun|sea) (have|has|had) [risen/raised/rised/arisen] (a lot|again|by|this|since|sharply|in|too|$)
    [raise/rise/arise] (your|my|his|her|their) (hand|hands|voice|arm|arms)
lie_lay:
    be~ [lying/laying] on the (sofa|bed|beach|grass|floor|ground|carpet|rug)
    be~ [lying/laying] in (bed|the sun|hospital)
lend_borrow:
    (can|could|will|would) you [lend/borrow] me (some|your|a|the|ten|twenty|five|{x} euros)
win_earn:
    how much (do|does) {subject} [earn/win/gain] (a month|a year|per|an hour|$)
win_beat:
    (we|they|i|he|she|madrid|team) [beat/won to] (them|us|him|her|the best|the champions|our|their|my|{x} three|{x} two)
hope_wait:
    ^i [hope/wait that] (you are|that you|you can|it doesn't|we can|you like)
    [expected/waited/hoped] (the|my|it|him|her|you|them) {x} to be
    [expected/waited] (it|him|her|you|them) to
remind_remember:
    [remind~/remember~ to] (me|you|us|him|her) (of|to)
verb_sense: spanish=oír; word=hear
    (can't|cannot|couldn't) [hear/listen/hear to] (you|anything|me|him|her|them)
    (suddenly|once|then) {s} [heard/listened] a
verb_sense: spanish=ver en la tele; word=watch
    [watch~/look~ at/see~ to] (a|the|some) (film|series|match|news|movie|cartoons|programme)
verb_sense: spanish=hablar un idioma; word=speak
    [speak/talk/talk to/say/tell] (english|spanish|french|german|italian|chinese|catalan|basque) (very|at all|as|well|a bit|fluently|perfectly)
are_left:
    only {x} {x} [are left/rest/stay/lack/remain left]$
verb_sense: spanish=pasar tiempo; word=spend
    much time (do|does|did) {subject} [spend/pass/stay]
    [spend~/pass~] (a lot of|much|too much|all my|the whole) (time|day|weekend|summer|holidays)
verb_sense: spanish=asistir a; word=attend
    [attend~/assist~ to] (the|a|my|all the|his|her|our) (meeting|lesson|conference|wedding|class|classes|course|concert|lecture|lectures|event|ceremony|lessons|workshop|party|congress)
    [attend~/assist~] (the|a|my|his|her|our) (meeting|lesson|wedding|class|classes|lecture|lectures|ceremony|lessons)$
verb_sense: spanish=realizar; word=carry out
    [carried out/realized] (a|an|several|some|two|many|the) (study|experiment|survey|test|tests|experiments|surveys|studies|investigation|analysis)
verb_sense: spanish=soportar; word=stand
    (can't|couldn't|cannot) [stand/bear to] (the|this|that|these|so|it|him|her|them|my|noise|heat|people|{v.ing})
verb_sense: spanish=discutir; word=argue
    (parents|they|we|neighbours|i|brothers|sisters) [argued/discussed themselves] (all|because|with|loudly|a lot|every|about money|last|yesterday|so)
verb_sense: spanish=llevar puesto; word=wear
    [wear~/take~] (glasses|a uniform|sunglasses|jeans|a tie|contact)
verb_sense: spanish=tardar; word=take
    it [took/carried] (me|him|her|us|them|you) (two|three|four|five|ten|an|a|half|all|many|some|only|more|twenty)
let_leave:
    (don't|doesn't|didn't|never|won't) [let/leave/leave to] (me|him|us|them) {v}
verb_sense: spanish=devolver; word=return
    [return/turn back/give back to/devolve/devolve back] (the|it|my|your|this|these|them) {x}
verb_sense: spanish=ponerse (nervioso); word=get
    {s} [got/put himself/put herself/put me/became to/putted/put myself] (nervous|angry|sad|jealous|ill|very|really|so|red|worried|crazy|happy|sick)
verb_not_noun: word={lost}; verb=advise
    [advised/adviced] (me|us|him|her|them|you) to
    [advise/advice] (me|us|him|her|them|you) (to|what|about|on|which|not)
verb_sense: spanish=darse cuenta de; word=realise
    [realised/gave account/gave me account/realised me/realised of/gave myself account/took account] that
    [realise/give account/give me account/realise me/realise of] that
verb_sense: spanish=molestar; word=bother
    (don't|not|never|to|please) [bother/molest to/bother to] (me|him|her|us|them|your|my|the|his|grandma|mum|dad)
verb_not_noun: word=kitchen; verb=cook
    who [cooks/kitchens/cookers]
verb_sense: spanish=hacer una foto; word=take
    [take~/make~] (a|some|many|two|lots of) (photo|selfie|picture|photos|pictures|selfies)
verb_sense: spanish=ducharse, bañarse; word=have
    [have~/make~] a (shower|bath|quick shower)
verb_sense: spanish=dar un paseo; word=go for
    [go for/give/make] a walk
    [went for/gave/maked] a walk
verb_sense: spanish=preguntar; word=ask
    [ask~/make~/do~] (me|you|him|her|us|them|) (a question|some questions)
make_do: word=do homework, sport
    [do~/make~] (my|your|his|her|the|our|some|any|more) (homework|shopping|exercises|ironing|cleaning|housework|washing|sport|exercise)
    [done/maked/doed] (my|your|his|her|the|our|some|any) (homework|shopping|exercises|ironing|cleaning|housework|washing|sport)
verb_sense: spanish=prestar atención; word=pay
    [pay~/put~/take~/make~] (attention|more attention|a lot of attention|much attention|no attention)
verb_sense: spanish=engordar; word=put on weight
    [put on/won/earned/taken/gained up/win/earn] weight
verb_sense: spanish=coger (un resfriado); word=catch
    [caught/catched/picked] (a|an|another|the) (cold|terrible cold|bad cold|flu)
phrasal: word=put on; spanish=ponerse
    put~ (your|my|his|her|a|the) (coat|shoes|gloves|hat|jacket|scarf|boots|socks|coats|pyjamas|jumper|sweater) [on/] (before|because|when|if)
get_off:
    (get~|got) [off/down/down of/out of] the (bus|train|tram|metro|underground|plane)
    (get~|got) [off/down] (at|here|at the) (next|the next|{x} stop)
phrasal: word=look after; spanish=cuidar
    look~ [after/of/to] (my|your|his|her|the|our|their) (cat|plants|children|dog|baby|kids|grandmother|grandma|grandfather|son|daughter|brother|sister)
phrasal: word=grow up; spanish=crecer
    when (i|he|she|we|you) (grow|grows|grew) [up/]$
    when (i|we|you|they) [grow up/will grow up/will grow]$
phrasal: word=run out of; spanish=quedarse sin
    (run|ran|running) [out of/of/off of] (milk|petrol|paper|sugar|bread|money|time|coffee|water|eggs|ideas)
phrasal: word=get up; spanish=levantarse
    i get [up/] at half past
state: word=hungry, thirsty, cold…; spanish=tengo hambre, sed, frío…
    i [am/have/feel me/have got] (hungry|thirsty|sleepy)
state: word=right; spanish=tienes razón
    you [are right/are with reason] (,|and|but|because|$)
    (he|she|it) [is/has] right$
state: word=in a hurry; spanish=tengo prisa
    i [am in a hurry/have hurry/have a hurry/am hurry/am in hurry/have much hurry]
state: word=lucky; spanish=tengo suerte
    (was|were|am|is|are|been|be) [lucky/a luck]
    (i|he|she) [was lucky/had lucky/was with luck]
verb_sense: spanish=hace (frío, calor, sol); word=it is (cold, hot, sunny)
    it [is/makes/does/has/it makes] (very cold|hot|cold|too windy|sunny|windy|very hot|too hot|so cold|so hot|warm|good weather) (today|here|outside|now|in the|in winter|in summer|$)
    it [was/made/did/had/it made] (very cold|hot|cold|too windy|sunny|windy|very hot|too hot|so cold|so hot|warm) (yesterday|here|outside|last|in the|in winter|in summer|$)
verb_sense: spanish=tener sentido; word=make sense
    (doesn't|don't|didn't|not|it|that|this) [make/have/do] (sense|any sense|no sense|much sense)
    [makes/haves] (sense|no sense|a lot of sense)
verb_not_noun: word={lost}; verb=breathe
    (can|could|can't|couldn't|hardly) [breathe/breath] (because|in|after|when|here|$)
verb_sense: spanish=comprobar; word=check
    (can you|could you|somebody|please|forget to) [check/control/comprobate] (that|if|whether)
reported_would:
    (sure|certain|convinced|afraid) that {subject} [would/will] {v} {any} but
    (i|we|they|he|she|you) (hoped|thought|expected|believed|imagined) that {subject} [would/will] {v}
    was (sure|certain|convinced|afraid) (that|) {s} [would/will] {v}
    promised (me|us|him|her|them|my {x}|the {x}|our {x}|) (that|) {s} [would/will] {v} {any} (but|and {s} did)
no_will_in_case:
    in case (he|she|it) [{v.s}/will {v}/would {v}]
    in case (i|you|we|they) [{v}/will {v}/would {v}]
rather_past:
    rather you [didn't/don't/won't] {v}
    rather {s} [{v.ed}/{v}/{v.s}/will {v}]
no_would_after_if: word={head}
    (suppose|imagine|if) (you|i|we|he|she|they) [had/would have] (a|an|wings|more|three|two|enough|your|the|no|time|money|{x} months)
able:
    (will|would|won't|might|should) [be able to/can/to can/could] {v}
    to [be able to/can/to can] {v} (the|a|well|in|at|{x})
    must [be able to/can/to can] {v}
had_to_will:
    (will|would|might) [have to/must/must to/to must] {v}
may_be:
    (he|she|they|we|you) [may be/maybe] (late|ill|tired|at|in|asleep|on|sick|right|wrong)
    ^[maybe/may be] {subject} (will|can|is|are|could|should|has|have|was|were|{x})
done_to: word={won}
    (film|book|series|song|story|man|woman|boy|girl|town|village|dog|restaurant|place|game|cat|city|programme|app|company) [called/naming]
    (book|poem|letter|article|story|novel|song|film|play|email) [written/wrote/write] by
    (a|the|some|two|an) [broken/broke/breaked/breaking] (window|chair|glass|plate|bottle|leg|arm|heart|toy|cup)
    the [stolen/stole/stealed] (car|money|bikes|painting|jewels|bag|phone|wallet)
feels: word=bored
    {s} (was|were|am|is|are) so [bored/boring] that {s} (fell|left|started|went)
passive_be:
    be~ [made/making] (of|from|by) (goat|milk|wood|hand|glass|plastic|gold|steel|the government|experts|flour|water|cotton|wool)
    it is [said/saying] that
    (bridge|road|roof|lift|castle|house|street|building|kitchen|school|hotel|car) (is|was) [being {v.pp}/been {v.pp}] (at|this|now|again|when|by)
    (bridge|road|roof|lift|castle|building) is [being repaired/repairing]
    (bridge|road|roof|lift|castle|building) is [being built/building]
there_have:
    ^there (used to|must|might|could|may|should|can) [be/have/has/to be] (a|an|another|some|many|no|two)
    ^there [will be/will have/will has/is going to have] (a|an|many|some|fireworks|lots|no)
there_had:
    ^there [was/were had/was had/had] (a|an|many|some|several|twenty)
there_for_it:
    (in|on|at) (my|the|our|this|that) {x} [there are/it has/it have/have] (a lot of|many|some|two|too many)
    (in|on|at) (my|the|our|this|that) {x} [there is/it have] (a|an|one|no)
    ^[there is/it has/it have] (somebody|someone|a lot of people)
    (think|says|know|that) [there are/exist/there have/there is] (too many|many|a lot of)
arranged: word={post}
    what [are you doing/do you do/you do/are you do] (tonight|tomorrow|this weekend|this evening)
continuous:
    where [are you going/do you go/you go/are you go] (so|in such|now|at this|with that)
been_went:
    (have|has|had) [gone/went/go] (to|home|on|out|away|by)
have_got:
    ^[have you got/do you have got/are you got] (a|an|any|some|the|time|change|brothers)
rel_who:
    (a|an) (man|woman|boy|girl|person|teacher|student|doctor|friend|lady|neighbour) [who/which/what] {v.s}
    (a|an) (man|woman|boy|girl|person|teacher|student|doctor|friend|lady|neighbour) [who/which/what] {v.ed}
    it was (my|his|her) (mother|father|sister|brother|uncle|aunt|cousin|friend|boss|teacher|neighbour) [who/which/what]
doubled_in_relative: subject=that; word=it
    (dish|sport|festival|city|thing|film|book|car|house|place) [that is/that it is/what is]
rel_that:
    (all|everything|nothing|something|anything|the only thing|the first thing|the best thing|one thing) [that/what/that what]
    the {x} [that/what] (i|you|he|she|we|they) {v.ed} (yesterday|last|in|at|for|from)
resumptive: word=there
    where {subject} (stayed|lived|spent the summer|worked|studied|met) [/there]
doubled_subject: subject=what; word=it
    ^what [happens/it happens/happen/is happen] is
    ^what [happened/it happened/was happened/did happen] was
    ^(the|my|this|our) (weather|film|match|party|problem|house|city|food|class|exam|book|town|concert|game) [is/it is/it 's]
    ^(the|my|this|our) (weather|film|match|party|problem|house|city|food|class|exam|book|town|concert|game) [was/it was]
extra_be: base=make
    it [makes/'s makes/is makes/is make] (me|him|her|us|you|them)
find_it: word={head} it
    (make|makes|made) [it/] (easier|harder|possible|difficult|easy|impossible|cheaper) (to|for)
what_called:
    ^[what is it called/how is it called/how it is called/how it calls/how is called/how do it call/what it is called]
perfect_how_long:
    how long [have you known/do you know/you know] (her|him|each|the|my|your|them|{x})
hope_so: base=hope
    hope [so/that yes/yes]$
short_answer: aux=do
    yes , i [do/like/do it/like it]$
than_it:
    than (i|we|you|they|he|she) (thought|expected|imagined) [/it]$
the_more:
    the more {s} {x} , [the more {s}/more {s}/the more {x} {s}]
    the (more|less|longer|older|harder) {s} {v} , [the/] (more|less|better|worse|easier) {s} {v}
although_but:
    (although|though|even though) {any} , [/but/however] (i|he|she|we|they|you|it)
despite_of:
    despite [/of] {x}
because_of:
    because [/of] (i|he|she|we|they) (was|were|is|are|am|had|has|have|didn't|don't)
while_during:
    [while/during/meanwhile] (i|you|he|she|it|we|they) (was|were|is|are|am)
verb_preposition: base=interested; word=in; spanish=interesado en
    interested [in/on/for/about] (the|a|my|your|this|{x})
verb_sense: spanish=quedar bien; word=suit
    (jacket|hat|colour|dress|shirt|hairstyle|it|that|blazer|coat) [suits you/stays you well/goes you well/feels you good/stays you good/goes you good/fits you good]
mind_it:
    (i|you|we|they) don't [mind/matter] (if|{v.ing})
    if [you don't mind/it doesn't mind you/you don't matter/doesn't mind you/it doesn't matter you]
    ^[i don't mind/it doesn't mind me/me doesn't matter/doesn't matter me/it doesn't matter me] {v.ing}
verb_sense: spanish=¿qué te parece?; word=think of
    what [do you think of/seems you/does it seem you/do you seem] (my|the|this|our|her|his|that|your)
state: word=afraid; spanish=tengo miedo
    i [am/have] (afraid|scared) of
to_after_adjective: word=able
    be~ able [to {v}/of {v}/of {v.ing}/{v}]
to_after_adjective: word=too {x}
    too {x} [to {v}/for to {v}]
verb_bare: base=discuss; spanish=discutir de, hablar de
    discuss~ [/about] (the|a|it|this|our|my|his|her|their|politics|money|them)
    that {subject} discussed [/about/about it/about them]
verb_bare: base=affect; spanish=afectar a
    affect~ [/to] (everybody|everyone|the|all|our|my|your|his|her|their|us|me|you|people|young|poor|many|health)
verb_bare: base=contact; spanish=contactar con
    contact~ [/to] (me|us|him|her|them|the|my|your)
verb_bare: base=change; spanish=cambiar de
    change~ [/of] (my|your|his|her|our|their) (mind|job|clothes)
verb_bare: base=enter; spanish=entrar en
    enter~ [/inside] (the|my|a|his|her|our|their)
verb_preposition: base=depend; word=on; spanish=depender de
    (what|who|which) it depends [on/]$
verb_preposition: base=introduce; word=to; spanish=presentar a
    introduce~ {o} [to/] (my|his|her|your|our|their)
verb_not_noun: word={lost}; verb=prove
    (study|letter|video|photo|this|that|it) [proves/proofs/proof] that
verb_not_noun: word={lost}; verb=choose
    (have to|must|can|could|should) [choose/choice/election/elect] (a|one|the|between|your|my|which)
verb_not_noun: word={lost}; verb=die
    (grandfather|he|she|dog|cat|father|mother|uncle) [died/dead/was died/was die/deaded] (in|last|when|very|of|two|ten|five|yesterday|a)
verb_not_noun: word={lost}; verb=lose
    (don't|please|not|to) [lose/loose/lost/lossed] (your|the|hope|my|weight|time|money|it)
verb_not_noun: word={lost}; verb=succeed
    {s} [succeeded/successed/success] in {v.ing}
right_preposition: word=succeed in
    succeeded [in/to] {v.ing}
explain_to: word=occur; subject={o}
    it [occurred to {o}/{o} occurred] that
verb_preposition: base=look; word=at; spanish=mirar algo
    ^look [at/] (this|that|these|those|my) (photo|picture|dog|cat|bird|girl|boy|man|car|dress|house|video|map|flower|tree|baby|shoes|photos|pictures|message|note)
past_after_since:
    (have|has) {any} since (i|he|she) [was/am/is] (a|little|very|young|small|ten|five|six|twelve)
whose:
    (girl|boy|man|woman|friend|student|classmate|colleague) [whose/that her/that his] (father|mother|brother|sister|son|daughter|wife|husband|uncle|aunt) is a
had_better_not:
    (had|'d) better [not {v}/don't {v}/not to {v}/to not {v}]
verb_sense: spanish=perder (el autobús); word=miss
    [miss~/fail~] (the|my|his|her|our) (bus|train|flight|plane|ferry)
in_case_of:
    in case [/of] (you|i|he|she|we|they|it|there)
particle_order: word=pick {o} up
    to [pick {o} up/pick up {o}] (at|from|after|before|$)
particle_order: word=wake {o} up
    (can|will|could) you [wake {o} up/wake up {o}] (at|before|when|tomorrow|early|$)
suggest_to: word=suggest
    suggest~ [/me/us/him/her/them] (a|an|another) {x}
that_alone: word={head}
    (suggest~|insist~) [/me/us/him/her/them/you] that
become_be:
    [become/become to be] (a|an|the|one)
    [became/became to be] (a|an|the|one|famous|popular)
doubled_in_relative: subject=which; word=it
    , which [is/it is] (a|the|very|really|not|quite)
    , which [was/it was] (a|the|very|really|not|quite)
extra_be: base=happen
    what [happened/was happened] (at|in|to|yesterday|last|with)
not_ing: word=by
    by [not {v.ing}/don't {v.ing}/not to {v}/no {v.ing}/don't {v}]
verb_sense: spanish=vestirse; word=get dressed
    {s} [get dressed/dress me/dress myself/wear me] and
think_so:
    (don't|doesn't|didn't) think [so/it/that]$
"""
