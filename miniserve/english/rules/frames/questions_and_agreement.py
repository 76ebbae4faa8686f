"""Questions and their answers, order, clauses, passives, agreement; one subject, and only one."""

# ruff: noqa: E501 - a line is a frame

FRAMES = r"""
@edge = $|in|on|at|there|here|today|now|tonight|tomorrow|every|last|with|exactly|again
@then = in {n}|in january|in february|in march|in april|in may|in june|in july|in august|in september|in october|in november|in december|in spring|in summer|in autumn|in winter|in my town|in my country|in my city|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|on the last day|at the end|after the {x}|last year|last month|last week|last summer|next year|next month|next week|every year|every month|every summer|{n} {x} ago|tomorrow|yesterday
@inside = in {x}|in my {x}|in this {x}|in the {x}|in new {x}|in south {x}|in san {x}
@weather = dark|light|cold|hot|warm|windy|late
@offer = a job|a place|a better|some help|some money
@nearly = nearly|almost|already|about|
@somebody = i|you|he|she|it|we|they|my {x}|your {x}|his {x}|her {x}|our {x}|their {x}|the {x}|ana|maria|marta|laura|lucia|carmen|elena|sara|juan|pedro|pablo|carlos|luis|javier|david|tom|john|mary|peter|anna
@liking = like~|love~|hate~|enjoy~|avoid~|prefer~|don't like|doesn't like|didn't like|don't mind|doesn't mind|can't stand|couldn't stand
@where = in|on|at|near|between|by|behind|next|close|opposite|outside|along|beside|here|there
@sites = hotel|museum|restaurant|bar|café|park|school|house|flat|hospital|shop|office|station|church|castle|library|bank|university|cinema|theatre|factory|supermarket|pharmacy|bakery|clinic|garage|centre|gallery|prison|embassy|village|town|city|place|room|country
@er = older|younger|newer|bigger|smaller|taller|shorter|longer|richer|poorer|busier|stronger|weaker|cheaper|easier|harder|lighter|heavier|colder|hotter|higher|lower|simpler|nicer|happier|faster|slower|worse|more expensive|more difficult|more dangerous|more complicated
@act = cook|drive|work|sing|run|jump|play|study|write|speak|eat|dance|swim|read|drink|travel|train|laugh|walk|sleep
@acts = cooks|drives|works|sings|runs|jumps|plays|studies|writes|speaks|eats|dances|swims|reads|drinks|travels|trains|laughs|walks|sleeps
@acted = cooked|drove|worked|sang|ran|jumped|played|studied|wrote|spoke|ate|danced|swam|read|drank|travelled|trained|laughed|walked|slept
@how = better|more|less|faster|harder|worse|earlier|later|longer|slower|higher|more often|more quickly|more slowly
@fast = soon|fast|quickly|slowly|well|much|hard|often|early|late|long|loud|far|high
@adjectives = beautiful|ugly|pretty|handsome|big|small|tall|short|old|young|new|expensive|cheap|strong|weak|clever|intelligent|stupid|funny|boring|interesting|difficult|easy|nice|strange|sad|happy|tired|angry|nervous|busy|lazy|rich|poor|fat|thin|dirty|clean|noisy|quiet|heavy|slow|dangerous|famous|important|delicious|horrible|lovely|huge|tiny|crazy|excited|worried|scared|shy|proud|generous|amazing|awful|bright|cute|elegant|exciting|fantastic|friendly|gorgeous|impressive|incredible|loud|modern|narrow|polite|popular|relaxing|ridiculous|romantic|rude|selfish|serious|silly|simple|stressful|strict|terrible|unfair|weird|wonderful|comfortable|complicated|convenient|delicate|disappointing|efficient|enormous|exhausting|fashionable|fragile|healthy|helpful|hilarious|honest|hopeless|informal|lively|lonely|lucky|luxurious|magnificent|miserable|muddy|mysterious|nasty|obvious|odd|old-fashioned|ordinary|painful|peaceful|pleasant|powerful|practical|precious|professional|reliable|responsible|rusty|sensible|sensitive|shiny|sleepy|slippery|smart|sophisticated|spacious|special|spectacular|sticky|talented|tasty|tidy|traditional|trendy|tricky|typical|unbelievable|unpleasant|unusual|useful|useless|valuable|worthless
subject: word=you
    (call me|text me|tell me|see me|phone me|call us|text us|tell us|know) when [you {v.only}/{v.only}] (home|here|back|at|in|there|your|to the)
    (if|when) [you need/need] (help|anything|something|more|a|an|any|some|to|it|me|advice|money)
    (if|when) [you want/want] (to|a|an|some|any|anything|something|more|it)
late_verb: word=gets
    ^(here|at night|@inside) [it gets/gets it] (very|really|so|too|) (@weather)
it_is:
    [it 's/there is/there 's] so (windy|sunny|cloudy|@weather) (and|because|to|@edge)
    ^[it 's/there is/there 's] too (windy|sunny|cloudy|@weather) (and|because|to|@edge)
    [it 's/there is/there 's] (raining|snowing)
verb_sense: spanish=son las dos; word=it is two o'clock
    [it 's/they are] (@nearly) {n} o'clock (in|now|already|$)
    [it 's/they are] (@nearly) (half past|a quarter past|a quarter to|ten past|twenty past) {n} (in|now|already|$)
    [it 's/they are] (@nearly) (ten to|twenty to) (two|three|four|five|six|seven|eight|nine)$
verb_sense: spanish=eran las dos; word=it was two o'clock
    [it was/they were] (@nearly) {n} o'clock (in|when|already|$)
verb_sense: spanish=pone que; word=it says
    (sign|website|letter|ticket|text|label|notice|email|message|article|contract) [says/puts] that (the|we|you|they|it|i|he|she|dogs|breakfast)
    ^[it says/it puts] (here|in the letter|in the email|in the contract|on the website|on the door|on the ticket) that {subject} {x}
    ^[it says/puts] here that {subject} {x}
there_for_it:
    [there/it] ('s|is|was) no need to {v}
    [there/it] ('s|is|was) nothing to (do|see|eat|buy|drink) (in|at|here)
doubled_far_subject: word=it
    ^the (first|last|only|best|worst) thing {s} {x} (in the {x}|every {x}|at {x}) [is/it is/is it/it 's]
    the (best|worst|first|last) (part|moment|day|thing) of {who} [was/it was/was it] when
    ^what {v.s} {o} [is/is it/it is] that
    ^learning (to {x}|english|spanish|french|german|italian|the guitar|the piano|the violin) [is/it 's]
    ^to (speak {x}|live in {x}|have a {x}|work at {x}) [is/it 's] (not easy|easy|very hard|hard|fun|expensive|my dream|better than) (nothing|but|because|$)
doubled_subject: subject={first}; word=they
    ^(everybody|everyone) (in my {x}|in the {x}|at {x}|i know) [has/they have] (a|an|two|three|seen the)
not_for_no: aux={head}
    (i|you|we|he|she) (am|are|is|was|were|'s) [not/no] (coming|going|staying|leaving|doing|eating)
    (i|you|we|he|she) (am|are|is|was|were|'s) [not/no] playing (football|tennis|with|any more|@edge)
not_for_no: aux=let's
    let 's [not/no] {v}
base_after_rather: word=let's not
    let 's [not/not to] {v}
do_to_be_ing: aux={head}
    (i|you|we|they|he|she) (am|are|is|was|were|'s) [not/don't/doesn't/didn't] {v.ing}
do_question: aux=does
    what time [does {subject} start/starts {subject}] (@edge)
    what time [does the {x} {v}/{v.s:open|leave} the {x}] (@edge)
    (hi|hey|hello|yo|sorry) what time [does {s} {v}/{s} {v.s}] (@edge)
    (hi|hey|hello|yo|sorry) what time [does the {x} {v}/the {x} {v.s}] (@edge)
do_question: aux=can
    ^where [can i/i can/can i to] {v} {any} (please|, please)$
heard_sing: word={head}
    ^{s} (saw|heard|watched) [my {x} leave/leave my {x}/leave to my {x}] (the|by|in|at|from|with|early|$)
    ^{s} (saw|heard|watched) [the {x} leave/leave to the {x}] (the|by|in|at|from|with|early|$)
    (last night|yesterday|suddenly|this morning|at {n}) {s} (saw|heard|watched) [my {x} leave/leave my {x}/leave to my {x}] (the|by|in|at|from|with|early|$)
    ^{s} (can|could) hear [the {x} {v.ing}/{v.ing} the {x}/{v.only} the {x}] (every|in|all|at|from|outside|$)
    ^from (my|our|the) {x} {s} (can|could) hear [the {x} {v.ing}/{v.ing} the {x}/{v.only} the {x}] (every|in|all|at|from|outside|when|$)
    let [the {x} {v}/{v:play|sleep} the {x}] (outside|in|a bit|here|with|for)
    ^let [the {x} {v}/to {v} the {x}] (outside|in|a bit|here|with|for)
    please let [the {x} {v}/to {v} the {x}] (outside|in|a bit|here|with|for)
    make~ [everybody laugh/laugh everybody/laugh to everybody/to laugh everybody]
    make~ [the {x} laugh/laugh the {x}/laugh to the {x}] (a lot|so|very|@edge)
indirect:
    what [people think/think people/thinks people]
    depend~ on (where|when) [{s} {v}/do {s} {v}/{v} {s}]
    depend~ on how [{s} {v}/do {s} {v}]
    depend~ on how [{s} {v}/{v} {s}]$
    depend~ on how (much|many|long|far|often) [{s} {v.s}/does {s} {v}]
    depend~ on how much [it {v.s}/{v.s:cost|rain} it]
    (guess|believe|imagine) (where|how|how long) [{s} {v.ed}/did {s} {v}/did {s} {v.ed}]
    (guess|believe|imagine) (who|what|how much|how many) [{x} {v.ed}/did {x:i|he|she|they} {v}/did {x:i|he|she|they} {v.ed}]
    (when|how|why) do you think [people will/will people] {v}
    (when|how|why|what|where) do you think [{s} will/that will {s}/will {s}] {v}
    (when|how|why) do you think [the {x} will/that will the {x}/will the {x}] {v}
    (where|when|who|what) did you say [{s} were/were {s}]
    (where|when) did you say [{s} was/was {s}]
    (time|where|when) did you say [{x} {v.ed}/did {x:you|he|she|they} {v}]
    (explain~|understand~|show~ {o}|tell~ {o}) how [{subject} {v.ed}/did {subject} {v}]
    (explain~|understand~|show~ {o}|tell~ {o}) how [the {x} {v.ed}/{v.ed} the {x}]$
late_verb: word=says
    ^as [{subject} says/says {subject}] ,
late_verb: word={v_s}
    ^not even [my {x} {v.s}/{v.s} my {x}]
late_verb: word=comes
    (if|when) [{s} comes/comes {s}] (tonight|tomorrow|today|while|before|late|early)
    (if|when) [my {x} comes/comes my {x}] (tonight|tomorrow|today|while|before|late|early)
late_verb: word=arrives
    (if|when) [{s} arrives/arrives {s}] (tonight|tomorrow|today|while|before|late|early)
    (if|when) [my {x} arrives/arrives my {x}] (tonight|tomorrow|today|while|before|late|early)
late_verb: word=rains
    (if|when) [it rains/rains it] (tonight|tomorrow|today|while|before|late|early)
late_verb: word=eat
    ^(@inside) [people eat/eat people]
late_verb: word=drink
    ^(@inside) [people drink/drink people]
passive_late:
    ^(in {n}|at the end|{n} {x} ago) [a {x} was built/was built a {x}] (near|over|by|to|for|@edge)
    ^(in {n}|at the end|{n} {x} ago) [a new {x} was built/was built a new {x}] (near|over|by|to|for|@edge)
    ^(in {n}|at the end|{n} {x} ago) [the {x} was {v.ed}/was {v.ed:build|open|invent} the {x}] (near|over|by|to|for|@edge)
    ^(@then) [{n} {x} were built/were built {n} {x}] (near|over|by|to|for|@edge)
    ^(@then) [many {x} were built/were built many {x}] (near|over|by|to|for|@edge)
    ^(@then) [{y} {x} is held/is held {y:a|the} {x}] (near|over|by|for|@edge)
    ^(@then) [a big {x} is held/is held a big {x}] (near|over|by|for|@edge)
    ^(@then) [the {x} will be announced/will be announced the {x}] (online|by|@edge)
    [a new {x} was built/it was built a new {x}] (near|next|behind|opposite|for|@edge)
    [{n} new {x} were opened/it was opened {n} new {x}]
    [a big {x} is held/it is held a big {x}]
    [the {x} were given/it was given the {x}] to the (winners|children|students)$
    [a lot of {x} are made/it is made a lot of {x}] (every|for|here|in)
    [the {x} will be announced/it will be announced the {x}] (online|at|on the|on monday|on friday|on saturday|on sunday|tomorrow)
question_order: aux=is; subject=the {x}; word=like
    what [is the {x} like/is like the {x}] (there|here|now|today|tonight|in your|in spain|in england|in london)
question_order: aux=is; subject=the weather; word=like
    what [is the weather like/is like the weather] (@edge)
question_order: aux=is; subject=the food; word=like
    what [is the food like/is like the food] (@edge)
question_order: aux=is; subject={subject}; word=for
    ^who [is {subject} for/for is {subject}]$
what_like:
    [what/how] (is|are|was|were) (@somebody|{x}|the new {x}|your new {x}|his new {x}|her new {x}) like ($|in|on|at|there|here|now|today)
    [what/how] (does|do|did) {subject} look like ($|in|now|today|when)
verb_bare: base={head}; spanish=¿a quién…?
    [who/to who/a who] (did|do|does) {subject} (see|invite|meet|help|visit|love|miss|kiss|choose)
stranded: word={won}
    (what|which|school) (subject|sport|game|instrument|language) (are|is) {s} [good at/good] (now|this|$)
    (what|which) (flat|room|hotel|house|hostel) (are|is) {subject} [staying in/staying] (this|tonight|now|tomorrow|$)
    who did {subject} (borrow the {x}|borrow that {x}|borrow your {x}|hear the news|hear the story|hear the rumour|hear the gossip) [from/] (last|in|this|yesterday|on|$)
inversion: aux=is
    ^what is {subject} [about/is about] ($|exactly|in)
be_missing:
    ^what [is/] the {x} about ($|exactly|in)
verb_sense: spanish=¿de quién es…?; word=whose is…?
    ^[whose/of who] (is|are|was) (this|that|these|those) {x}$
    ^[whose/of whom] (is|are) (this|that|these|those) (bag|phone|coat|jacket|car|bike|book|pen|umbrella|key|keys|dog|cat|cup|ticket|seat|chair|computer|hat|room|money|glass)
extra_be: base=cause
    what [caused/was caused] the (accident|problem|fire|war|delay|crash|damage|mistake|trouble|argument)
extra_be: base={post}
    per cent of {who} [/is/are] (think|believe|want|prefer|agree)
extra_be: base=matter
    ^what [matters/is matter] (most|now|here|to {o}|in life) is
doubled_subject: subject=what; word=it
    ^what [matters/it matters] (most|now|here|to {o}|in life) is
doubled_in_relative: subject=who; word=that
    who do you think [/that] will (win|lose|arrive) (the|this|first|tonight|today|tomorrow|on|in|at|$)
tag: aux=isn't it
    ^this (is|'s) {any} , [isn't it/isn't this]$
    ^that (is|'s) {any} , [isn't it/isn't that]$
tag: aux=aren't they
    ^these are {any} , [aren't they/aren't these]$
    ^those are {any} , [aren't they/aren't those]$
short_answer: aux=would
    yes , i [would/would like/'d like]$
to_after: word=would love
    (yes|yeah|sure|thanks|please) , i ('d|would) [love to/love]$
hope_so: base=think
    ^i think [so/that yes]$
hope_so: base=am afraid
    i am afraid [so/that yes]$
verb_sense: spanish=claro que no; word=of course not
    ^of course [not/no/that no]$
verb_sense: spanish=¿por qué no?; word=why not?
    ^why [not/no]$
verb_sense: spanish=todavía no; word=not yet
    no , [not yet/yet not]$
verb_sense: spanish=ya no; word=not … any more
    ^(i|we|they) don't (live|work|like|go|smoke|eat|play|love|study) (here|there|in {x}|in the {x}|at {x}|at the {x}|with {x}|with my {x}|to {x}|to the {x}|{o}|meat|fish|sugar|sweets|football|tennis|basketball|the {x}) [any more/already]$
not_either: word={head}
    (and|but) {s} (don't|doesn't|didn't|can't|won't|haven't|isn't) [either/too/also]$
so_neither_do: word=so; aux=do
    (has|have) to {v} (on {x}|at {x}|in {x}|every {x}|tomorrow|today|) and so [do/am] i$
so_neither_do: word=so; aux=did
    used to {any} and so [did/used/use] i$
so_neither: word=so; aux=am
    (is|are|'s) going to {any} and so [am/go] i$
so_neither: word=so; aux=would
    (would|'d) (love|like) {any} and so [would/love] i$
any_here: word={won}
    (faster|happier|taller|older|richer|stronger|more {x}) than [anybody/nobody/no one] (else|in my class|in my family|in my school|in my team|in my country|in the class|in the family|in the team|in the school|in the world|in this {x}|i know)
    better than [anybody/nobody/no one] (else|i know|in the team|in the class)
    than [anything/nothing] (in the world|in this world|else|on earth)
    (happier|busier|healthier|stronger|bigger|sadder|thinner|colder|hotter|more tired|more beautiful|more popular|more difficult|more nervous|more excited) than [ever/never]$
    too (tired|ill|sick|sleepy) to (say|read|see|cook|watch|write) [anything/nothing]
    (impossible|difficult|hard) to find [anything/nothing] (here|open|cheap)
double_negative: word={first}
    (don't|doesn't|didn't) think [anybody/nobody/no one]
    ^don't [ever/never] {v}
    ^{subject} won't [ever/never] {v}
    (don't|doesn't|didn't|can't|won't) {x} [either/neither] {x} (or|nor)
double_negative: word=don't
    (please|hey|now) don't [ever/never] {v}
double_negative: word=not even
    not even [my {x} {v.s}/my {x} doesn't {v}]
    not even [{s} {v.s}/{s} doesn't {v}]
double_negative: word=no
    (have|has|had) [no/no any] {x}
so_as_not_to:
    in order [not to {v}/to don't {v}/for not {v}/for not to {v}]
for_not: word=for
    (thank you|thanks) for [not {v.ing}/not {v}] (here|near|in my|in the|the|my|me|it)
    (thank you|thanks) for [not {v.ing}/no {v.ing}] (here|my|me|it)
why_wait:
    ^why [not {v}/no {v.only}] (the|a|an|again|another|it|this|my)
no_none:
    there ('s|is|was) [no/none] (time|money|bread|hope|water|milk|food|coffee|room|space|need|chance|problem|doubt|point)
    [none/nobody] of (us|them|you)
    [none/nobody] of (my|your|his|her|our|their|the|these|those) (@people)
verb_sense: spanish=no todos; word=not all
    ^[not all/no all/not every] (people|students|children|tourists|men|women|kids|parents|teachers|animals) (like|are|have|can|know|want|speak|live)
verb_sense: spanish=no mucha gente; word=not many people
    ^[not many/no many] people (came|come|know|live|speak|like|go|went|have)
    ^[not many/not much] people (came|come|live|go|went)
until_done:
    until {s} [/don't/not] (finish|arrive|apologise|return)
    until {subject} [{v.s}/doesn't {v:finish|arrive}]
verb_sense: spanish=ni… ni; word=neither … nor
    (drink~|like~|want~|eat~|have~|speak~) neither {x} [nor/neither/and not] {x}$
verb_sense: spanish=tener cuidado; word=be careful
    [be/take/have/make] careful (with|of)
verb_sense: spanish=pasar (un buen día); word=have
    ^[have/pass] a (nice|good|great|lovely) (day|weekend|time|evening) (in|with|at|$)
agrees_subject: new=have; subject={pre}
    ^a number of {x} [have/has] {v.pp}
verb_sense: spanish=me, le… ofrecieron; word=be offered
    [{o.subj} was offered/it was offered to {o}/was offered to {o}] (@offer)
    [{o.subj} were offered/it was offered to {o}] (@offer)
    [{who} was offered/it was offered to {who}/was offered to {who}] (@offer)
verb_sense: spanish=se dice que es, está…; word=is said to be
    the {x} (is|are) said [to be/that is/that it is/that are/that they are]
passive_be:
    ^(@my) (letter|parcel|form|package|money|invitation|card) (should|could|must|might|would) have [been sent/sent] (last|on|to|before|yesterday|$)
    (accident|problem|fire|mistake|war|crash|delay) (should|could|might|would) have [been avoided/avoided] (easily|with|by|if|$)
ing_after: word={head}
    ^({s}|@names|nobody|everybody|everyone|people|children|my {x}|his {x}|her {x}|our {x}) (@liking) [being {v.pp}/be {v.pp}]
ing_after: word={pre}
    (without|instead of|tired of|sick of|afraid of|scared of|fed up with) [being {v.pp}/be {v.pp}]
passive:
    (@liking|without|of|by|from|is|are|was|were) being [{v.pp}/{v.only}] (by|like|what|how)
    (@liking|without|of|by|from) being [told/telling/tell]
    being [treated/treat/treating] (like|as|badly|well|fairly|unfairly)
    without being [seen/see/saw]
verb_sense: spanish=estar situado; word=be situated
    be~ [situated/situate/situating] (@where)
verb_sense: spanish=estar (situado); word=be located
    be~ [located/locate] (@where)
    (@sites) [is located/locates] (@where)
verb_sense: spanish=estar rodeado de; word=be surrounded by
    be~ [surrounded/surround] by
    be~ [surrounded/surrounding] by (mountains|trees|water|walls|forests|hills|fields|gardens|people|friends|family|beautiful|high|tall|big|many|a|the sea|the mountains|my)
verb_sense: spanish=estar basado en; word=be based on
    be~ [based/base] on
verb_sense: spanish=estar formado por; word=be made up of
    be~ [made up/make up] of
verb_preposition: base=look; word=after; spanish=cuidar a
    (well|be~) looked [after/of/] by
verb_preposition: base=laugh; word=at; spanish=reírse de
    be~ laughed [at/of/] by
verb_sense: spanish=(escrito, pintado…) por; word=by
    be~ (written|painted|composed|directed|sung|designed|invented) [by/from] (@my|a|an) (@people|writer|singer|poet|musician|journalist|actor) ($|from|of mine|who)
perfect_aux: word=been; aux={lost}
    ^[has/is/does] (my|your|his|her|our|their|the) ({x}|{x} {x}) been
    ^[have/are/do] (my|your|his|her|our|their|the) ({x}|{x} {x}) been
subject_next: word=the way; spanish=la manera en que
    (@liking|miss~|is|was|'s|about) the way [/how/in how]
verb_sense: spanish=en el que, en la que; word=where
    (@sites) [where/which/what] {s} (met|slept|stayed|lived|got married|grew up|had lunch|had dinner|spent the {x}|celebrated my {x}|celebrated his {x}|celebrated her {x}|celebrated our {x}) ($|last|yesterday)
    place [where/which] {subject} can (park|swim|play|sleep|sit|eat|rest|relax|work|stay|have lunch|have dinner|buy food|buy bread) ($|here|near here|nearby)
    (@sites) [where/what] {subject} can (swim|park|sleep|relax|rest|have lunch|have dinner)
verb_preposition: base={head}; word=on; spanish=sentarse en, dormir en
    ^(the|that|this|our|my) (sofa|bench|chair|armchair|stool|seat|bed) (@somebody) (sat|was sitting|were sitting|slept|was sleeping|was lying) [on/] (is|was)
verb_preposition: base={head}; word=in; spanish=dormir en, vivir en
    ^(the|that|this|our|my) (bed|room|tent|house|flat|hotel|village|town|city|country) (@somebody) (slept|lived|stayed) [in/] (is|was)
verb_preposition: base=sit; word=on; spanish=sentarse en
    (there|have|has) (a|an|any|some) (chair|stool|cushion|bench|armchair) to sit [on/]$
verb_preposition: base=worry; word=about; spanish=preocuparse por
    (nothing|something|anything) to worry [about/] ($|now|any more|anymore|this time|today|because|here)
object_already: word={lost}
    ^the (sofa|bench|chair|bed|room|tent|house|flat|hotel) {subject} (sat|slept|lived|stayed|{x} sitting|{x} sleeping|{x} lying) (on|in) [/it] (is|was)
    have~ (a|an|some|two|three|a few|many) (letter|letters|email|emails|report|reports|essay|essays|book|books|exams) to (write|read|answer|correct|finish) [/it] ($|tonight|today|tomorrow|before|for)
    have~ (some|two|three|a few|many) (letters|emails|reports|essays|exams) to (answer|correct|finish) [/them] ($|tonight|today|tomorrow|before|for)
    (chair|stool|bench) to sit on [/it]
    (there|there is|there 's|there was|have|has|had) (nothing|something|anything) to (worry|talk|complain|laugh) about [/it/them]
    (eat|buy|wear|choose|do|take|order|drink|say|pick|use|cook) what {s} (want|wants|need|like|likes|prefer) [/it]$
    be~ one of the {x} (people|men|women|students|teachers|friends|players) {s} (know|knew|met|have) [/them/him/her]
rel_that:
    (all|everything|nothing|something|anything|thing|things) [that/which that] (@somebody)
    (it|this|that) (is|was|'s) the {x} thing [that/what]
verb_sense: spanish=lo que, lo cual; word=which
    ^(@somebody|one of my {x}|a {x}|people|everybody) (came|arrived|left early|won|failed|passed|cancelled|fell|didn't come|didn't call|didn't work|didn't answer|didn't pass|didn't win|couldn't come|couldn't go|couldn't sleep) {any} , [which/what] (made me {x}|made us {x}|made us all {x}|was a surprise|was a mistake|was a pity|was a big {x}|was very {x})$
resumptive: word={lost}
    who {s} (have|has|had) known [/him/her/them/to him/to her] (for|since)
verb_sense: spanish=como dije; word=as I said
    ^as {s} (said|mentioned) [/it] (before|earlier|already) ,
verb_sense: spanish=como te dije; word=as I told you
    ^as {s} told [{o}/it {o}] ($|before|yesterday|last|already|on the|in my)
verb_sense: spanish=lo que; word=what
    ^(that|this) (is|'s|was) [what/that what/the what] (@somebody)
verb_sense: spanish=donde, en donde; word=where
    (that|this|it) (is|'s|was) [where/in where] (@somebody)
    ^(that|this) (is|'s|was) [where/the where] (@somebody)
verb_sense: spanish=así es como; word=that's how
    ^(that|this) (is|'s|was) [how/the how] (@somebody)
verb_sense: spanish=por eso; word=that's why
    ^(that|this) (is|'s|was) [why/the why] (@somebody)
    ^(that|this) (is|'s|was) [why/for that] (i|you|he|she|it|we|they|my {x}|the {x})
inversion_after_never: word={first}; aux=have
    ^nowhere (else|) [have {s} {v.pp}/{s} have {v.pp}] (such|so many|so much)
inversion_after_neither: word=nor; aux=does
    (doesn't|isn't|not|never) {any} , nor [does {s} {v}/{s} {v.s}/{s} doesn't {v}]
late_verb: word=is
    ^here [it is/is it] ($|on|in|under|next|behind)
late_verb: word=looks
    (as|than) [it looks/looks it]$
used_to:
    than [it used/it was used] to be
echo: aux=do
    (@acts) (@how) than i [do/am]$
echo: aux=does
    ^(i|you|we|they) (@act) (@how) than (he|she) [does/is]$
echo: aux=am
    ^(@somebody) (is|are|was|were|'s) (taller|older|younger|stronger|richer|shorter|thinner|fatter|happier|busier|lazier|healthier|cleverer) than i [am/do/have]$
echo: aux=did
    (@acted) (@how) than (i|you|he|she|we|they) [did/was/were]$
late_verb: word=can
    as (@fast) as [{s} can/can {s}]$
late_verb: word=could
    as (@fast) as [{s} could/could {s}]$
indirect:
    no matter how {x} [{s} {v}/do {s} {v}]
the_more:
    the (@er) [{subject} gets/does {subject} get] , the
    the (@er) [{x} gets/gets {x:he|she}] , the
    the (colder|hotter|worse|easier|more expensive|more difficult|more dangerous|more complicated) [it gets/gets it] , the
    the (sooner|earlier|later|longer|faster|harder) [{s} {v}/do {s} {v}/{v} {s}] , the
adverb_order: word=every day
    (eat~|drink~|have~|buy~|cook~|watch~|read~) [{y} {x} every day/every day {y:a|the} {x}] ($|at|in|with my|with her|with his|with our|with a friend|for|before|after|on)
    (eat~|buy~|cook~) [{x} every day/every day {x:fruit|meat|fish}] ($|at|in|with my|with her|with his|with our|with a friend|for|before|after|on)
    (drink~|buy~|have~) [coffee every day/every day coffee] ($|at|in|with my|with her|with his|with our|with a friend|for|before|after|on)
    watch~ [tv every day/every day tv] ($|at|in|with|for|before|after|on)
adverb_order: word=every week
    (eat~|drink~|have~|buy~|cook~|watch~|read~) [{y} {x} every week/every week {y:a|the} {x}] ($|at|in|with my|with her|with his|with our|with a friend|for|before|after|on)
adverb_order: word=every morning
    (eat~|drink~|have~|buy~|cook~|watch~|read~) [{y} {x} every morning/every morning {y:a|the} {x}] ($|at|in|with my|with her|with his|with our|with a friend|for|before|after|on)
    (drink~|have~) [coffee every morning/every morning coffee] ($|at|in|with my|with her|with his|with our|with a friend|for|before|after|on)
adverb_order: word=again
    (lose~|forget~|break~|miss~|wash~|clean~|change~) [my {x} again/again my {x}]
verb_sense: spanish=otra vez; word=again
    (lose~|forget~|break~|miss~|wash~|clean~|change~) [my {x} again/other time my {x}/another time my {x}]
adverb_order: word=yesterday
    (sent|gave|wrote|showed|bought|brought|lent) [{y} a {x} yesterday/{y:me|him|her|us} yesterday a {x}/yesterday {y:me|him|her|us} a {x}] ($|about|from|with|for|in|at)
    (sent|gave|wrote|showed|bought|brought|lent) [{y} the {x} yesterday/{y:me|him|her|us} yesterday the {x}/yesterday {y:me|him|her|us} the {x}] ($|about|from|with|for|in|at)
    (sent|gave|showed|brought|lent) [me his {x} yesterday/me yesterday his {x}/yesterday me his {x}] ($|about|from|with|for|in)
    (sent|gave|showed|brought|lent) [me her {x} yesterday/me yesterday her {x}/yesterday me her {x}] ($|about|from|with|for|in)
often_order: word=still
    (he|she|@people) [still lives/lives still] (in a|in the same|near|next|here|there|alone|with)
    (he|she|@people) [still lives/lives still] in {x}$
    (he|she|@people) [still works/works still] (@where|for|with|as)
all_both: word=all
    (we|they|you) [all went/went all] (home|to the|to my|to his|to her|to our|to school|to bed|to work|to church|to see)
past:
    ^(we|they) [all went/all gone] (to|home)
all_both: word=both
    (we|they|parents|grandparents|brothers|sisters|cousins|friends|children|kids|colleagues) [both work~/work~ both] (in {x}|in the {x}|at the {x}|at the {x} {x}|at home|from home|here|there)$
    (we|they|parents|grandparents|brothers|sisters|cousins|friends|children|kids|colleagues) [both live~/live~ both] (in {x}|in the {x}|near {x}|near the {x}|at home|here|there|alone)$
enough_after:
    be~ (not|) [old enough/enough old] ($|to|for)
    (work~|study~|train~|try~) [hard enough/enough hard] ($|to|for|because)
    (know~|speak~|sleep~|play~|feel~) [well enough/enough well] ($|to|for|and|because)
place_first: word=early; spanish=pronto
    (go~|come~|get~|return~|drive~|arrive~) [home early/early home/early to home] ($|from|because|on|to|this|last|after|before|so|yesterday|today|tonight|tomorrow|every)
place_first: word=late; spanish=tarde
    (go~|come~|get~|return~|drive~|arrive~) [home late/late home/late to home] ($|from|because|on|to|this|last|after|before|so|yesterday|today|tonight|tomorrow|every)
often_order: word=usually
    (do|does|did) {subject} [usually {v}/{v} usually] (lunch|dinner|breakfast|coffee|tea|up|home|your|his|her|their)
verb_sense: spanish=normalmente; word=usually
    (do|does|did) (i|you|he|she|we|they) [usually/usual] {v}
list_form: word={w}
    (can|could|must|should|will|may|might) either {w} ({o}|{x}|my {x}|your {x}|the {x}|a {x}|) or [{v}/to {v.only}]
list_form: word={w_s}
    ^({s}|@names|my {x}|his {x}|her {x}|the {x}) neither {w.s} nor [{v.s}/{v.ing}]
list_form: word={w_ing}
    there (are|were) (people|men|women|children|boys|girls|students) {w.ing} and [singing/sing/sang/to sing]
    (hobbies|hobby|interests) (are|is) ({x} ,|{x} , {x} ,|) {w.ing} and [{v.ing}/to {v}]
    (hobbies|hobby|interests) (are|is) ({x} ,|{x} , {x} ,|) {w.ing} and [{v.ing}/{v.only}] (@my|a|books|music|football|tennis|films|songs|stories|clothes|stamps|coins|new {x}|to {x})
    (hobbies|hobby|interests) (are|is) ({x} ,|{x} , {x} ,|) {w.ing} and [playing/play] (football|tennis|basketball|volleyball|golf|padel|chess|cards|games|videogames|video|computer|sports|music|the|with)
list_form: word={w_pp}
    be~ {w.pp} and [arrested/arrests/arresting] by the police$
    (sheets|shirts|towels|clothes|trousers|dresses) be~ {w.pp} and [ironed/iron/ironing] ($|every|by|in|on)
feeling_tired:
    ^while [{v.ing}/{v.only}/to {v.only}] (@my|a|an|some|dinner|lunch|breakfast)
    ^while [cooking/cook/to cook] (@my|a|some|dinner|lunch)
    ^[being/be/been] (so young|so old|so small|so shy|an only child|the youngest|the oldest|new here|a foreigner) , {s} (am|is|are|was|were|have|has|had|don't|doesn't|didn't|can't|couldn't)
    ^[not wanting/not want/no wanting] to {any} , {s} (stayed|left|went|took|decided|hid|waited|lied|kept|made|ran|said nothing)
ing_after_preposition: word=since
    ^since [{v.ing}/{v.only}] (@my|school|home|university)
ing_after_preposition: word={pre}
    ^besides [{v.ing}/to {v.only}] {any} , {subject}
    ^(besides|apart from) [{v.ing}/{v.only}] (@my|a|an|some) {any} , {subject}
done_to: word={won}
    (people|guests|students|friends|children|teachers|colleagues) [invited/inviting] to (@my) ({x}|{x} {x}) (are|were|have|had|brought|came|will)
    ^(the|my|that|this) (van|lorry|motorbike|taxi|car|bus|bike) [parked/parks] (outside|near {x}|near the {x}|behind the {x}|in front of the {x}) (is|was)
    have~ (a|some|two|many|a few|lots of) (photo|photos|picture|pictures) [taken/taking/took] (in|by|at|last|on|during)
feels: word=interested
    ^(anyone|anybody|everyone|everybody|those|people|students) [interested/interest] in {any} (can|should|must|may|will)
    ^(anyone|anybody|everyone|everybody|those|people|students) [interested/interesting] in (joining|learning|buying|helping|going|coming|studying|playing|working|taking part|doing) {any} (can|should|must|may|will)
are_left:
    there (are|were) only {n} {x} [left/leaved]
    there (are|were|is) (only|) {n} (chairs|tickets|minutes|seats|eggs|euros|rooms|places) [left/leave/leaving/leaved]
ing_after: word=keep somebody
    keep~ (me|you|him|her|us|them|people|everyone|everybody) [waiting/wait]
    keep~ (me|you|him|her|us|them|everyone|everybody) [waiting/to wait] ($|outside|here|there|in|so|too|long|an|a|two|at)
ing_after: word=catch somebody
    ^{s} caught (me|you|him|her|us|them|someone|somebody|@names) [{v.ing}/{v.only}]
    catch~ ({o}|someone|somebody|@names) [stealing/to steal/stole]
how_exclaim:
    ^[how/what/what a] (@adjectives) (@my) {any} (is|are|was|were)$
    ^how [/much] (@adjectives) (@somebody) (am|is|are|was|were)
late_verb: word=has changed
    ^how much [{s} has changed/has changed {s}]
    ^how much [my {x} has changed/has changed my {x}]
late_verb: word=have changed
    ^how much [{subject} have changed/have changed {subject}] ($|since|in)
late_verb: word=are
    ^what a lot of {any} [there are/are there] (here|in this|in my|in our|in your)
verb_sense: spanish=el que, la que, quien; word=who
    it (is|'s|was) (@my) (@people) [who/the who]
verb_sense: spanish=no fui yo quien; word=it wasn't me who
    ^[it wasn't me/i wasn't] who {v.ed}
verb_sense: spanish=el que, la que, quien; word=the one who
    (i am|i was|you are|you were) [the one who/the who] {v.ed}
    (i am|i was) [the one who/who] {v.ed}
    (i am|i was|you are|you were) [the one who/the who] {v.s}
    (i am|i was) [the one who/who] {v.s}
    (i am|i was|you are|you were) [the one who/who/the who] (can|always|never|will)
base_after_modal: aux=what … did was
    what {s} did was [call/calling]
base_after_modal: aux=all … did was
    all (@somebody) did was [{v}/{v.ing}] (my|your|his|her|our|their|up|down|away|off|behind)
despite_clause:
    [although/despite/in spite of] (i|he|she|we|they) (am|is|are|was|were|have|has|had|can|could|can't|couldn't|don't|doesn't|didn't|wasn't|weren't|will)
    ^[although/despite/in spite of] you (are|were|have|had|don't|didn't|weren't)
    ^[although/despite/in spite of] it (is|'s|was) (raining|snowing|expensive|difficult|winter|sunday)
    despite [the fact that/that/of that] (@somebody|nobody) {x} {any} , (@somebody|nobody|everybody)
verb_sense: spanish=aunque; word=even though
    ^even [though/that] (@somebody) (am|is|are|was|were) {any} , (@somebody)
such_so:
    be~ [such a/so a/a so] {x} {x} that
    be~ [such a/such] (@adjectives|good|bad|great|cold|hot|long) (film|day|trip|song|book|night|story|party|game|house|place|meeting|wedding|concert|exam|meal) that
    there (are|were) [so many/so much/such many] (people|students|children|cars|tourists|things|books|dogs|problems|questions)
    be~ [so/such] (tired|hungry|thirsty|busy|drunk|weak|sleepy|@adjectives) that
    be~ [so/too] (tired|hungry|thirsty|busy|drunk|weak|sleepy) that (i|he|she|we|they)
because_of:
    because [of/for/] (the|this|that) (rain|traffic|strike|snow|weather|storm|noise|heat|fog|wind|crisis|pandemic)$
verb_sense: spanish=como (porque); word=as
    ^[as/how] {subject} (was|were) (late|tired|closed|ill|sick|raining|snowing|cold|dark|hungry|busy) , {s} (went|took|decided|stayed|came|left|couldn't)
verb_sense: spanish=siempre que (a condición de que); word=as long as
    ^[as long as/always that] you {any} , you (can|may|will|won't)
verb_sense: spanish=siempre que; word=whenever
    ^[whenever/always that/always when] (@somebody) {any} , {s} (am|is|are|was|were|get|gets|got|have|has|had|go|goes|went|feel|feels|felt|eat|eats|take|takes|bring|brings|buy|buys|visit|visits|always|never|can|can't|want|wants)
verb_sense: spanish=(ni) aunque; word=even if
    (wouldn't|won't|would not) (go|come|stay|move|accept|sing|live there|work there|go there|do it|do that|sell it|buy it|eat it|marry him|marry her|help {o}|work for {o}) [even if/even] {s} (paid|asked|begged|offered|told) {o}$
verb_sense: spanish=por si; word=in case
    ^(take|pack|carry|buy|keep|wear) (@my|a|an|some) ({x}|{x} {x}) [in case/for if/by if] {subject}
verb_sense: spanish=como si; word=as if
    (talks|talked|behaves|behaved|acts|acted|speaks|spoke|walks|walked|drives|drove|don't talk|don't behave|don't act|don't speak) [as if/like if/how if] {subject}
subject_next: word=since; spanish=desde que
    (have|has|haven't|hasn't|'s) {any} since [/that] ({s}|my {x}|our {x}|the {x}) {v.ed}
subject_next: word=before; spanish=antes de que
    before [/of] (i|he|she|we|they)
    before [/of that] (i|you|he|she|it|we|they|my {x}|the {x})
    ^before [/that] {s} (left|arrived|came|went to bed|got up|got home|fell asleep|died) , (@somebody|nobody|everybody) {v.ed}
one_link: word={first}
    ^(because|as|since) {subject} (was|were) {any} , [/for that] {s} (didn't|couldn't|went|stayed|left|took|came|bought|called|decided|ate|walked)
verb_sense: spanish=que yo sepa; word=as far as I know
    as far as i [know/am know/am knowing/knows]
often_order: word=never
    [will never be/will be never] (happy|satisfied|able|alone|the|a|as|famous|rich|ready|free|too|like)
    (i|you|he|she|it|we|they) [will never {v}/never will to {v}]
doubled_far_subject: word=it
    ^(all|what|the last thing|the only thing|the first thing) {s} (want|need|wanted|needed) (now|most|) [is/it is/is it/it 's] (a|an|some|more|another)
    ^(not knowing|not speaking|not understanding) (english|spanish|french|german|italian|chinese|russian|arabic|japanese|dutch|basque|catalan) [is/it is/it 's] (a|an|not a|not an|normal)
doubled_subject: subject=what; word=it
    ^what [happened/it happened] ($|here|there|last|to {o}|to my|to your|to his|to her|to our|to their|yesterday|at school|at work|at home|at the|in the|in your|with the|with your|next|then)
do_question: aux=do
    ^how (old|tall|far|far away|big|long|rich) [do you think/you think] {any} (is|are|am|was|were) ?
    ^how (old|tall|far|far away|big|long|rich) [do you think/think you] {any} (is|are|am|was|were)$
verb_sense: spanish=no tengo ni idea; word=have no idea
    {s} [have no idea/have not idea/no have idea/don't have idea]
verb_sense: spanish=cuánto cuesta, a qué hora empieza; word=how much it costs, what time it starts
    (don't|doesn't|didn't) know how much [it costs/costs/does it cost]$
    (don't|doesn't|didn't) know (what time|when) [it starts/starts/does it start]$
    (depends|depend) on how much [it costs/does it cost/costs it]
verb_sense: spanish=cuando esté listo; word=when it's ready
    when [it 's/it] ready
verb_sense: spanish=se hace tarde, se hace de noche; word=it's getting late, it's getting dark
    ^[it 's getting/it getting/it 's making/it makes/it 's doing/it 's making itself] (late|dark|cold|hot) , (let|we|put|the|i|so|call|turn|hurry)
    ^[it is getting/it getting/it is making/it makes/it is doing] (late|dark|cold|hot) , (let|we|put|the|i|so|call|turn|hurry)
late_verb: word=came
    until [{s} came/came {s}/that came {s}] (home|back|from)
    before [{s} came/came {s}] ,
verb_sense: spanish=¿para qué es…?; word=what is … for?
    ^what is this (button|key|machine|tool|thing|cable) [for/is for]$
    ^who [is this for/for is this]$
verb_sense: spanish=¿por qué no ha llamado todavía?; word=why hasn't he called yet?
    ^why [hasn't {s}/doesn't {s}] {v.pp:call|arrive|finish|answer|eat|come} yet
subject_question: word=who
    ^who [won/did won/was won] the (match|prize|election|race|game|lottery)
    ^who [used to live/was used to live/use to live] (here|next door|there|in)
verb_sense: spanish=casi nadie; word=hardly anyone
    hardly [anyone/no one/nobody] {v.ed}
verb_sense: spanish=casi no queda; word=there's hardly any
    there 's hardly [any/no/none] (food|bread|milk|time|money|room|water|coffee|sugar|rice)
    (promise|swear) (i|we) won't [ever/never]
verb_sense: spanish=no mucha gente; word=not many people
    ^[not many/no many] people (came|know|live|speak|like|go)
agrees_subject: new={won}; subject=people
    a number of (students|tourists|neighbours|people) [have/has] {v.pp:complain|call|ask|leave|arrive|vote}
agrees_subject: new={won}; subject={x}
    (two thirds|half|most) of the {x:students|teachers|people} (in my school|in this town|in my class|at work) [are/is] (women|men|over|from|very|under)
    (fifty|ten|eighty|twenty|thirty|{n}) per cent of the {x:students|workers|voters|customers|people} [say/is say]
passive_be:
    after being [told/telling/telled] the
    (breakfast|parking|internet|lunch|the drink|dinner|the wifi) [isn't included/doesn't include/isn't include] in the
    (team|group|class|committee|band) is [made/make] up of
    (stopped|arrested|caught) and [searched/search] by
    there (are|were) only {n} {x} [left/leave/leaved]$
verb_sense: spanish=los que, quienes; word=those who
    ^those who [want/wants] to
verb_sense: spanish=así es como; word=that's how
    ^that 's [how/the how] (you|we|i|he|she|they|the)
verb_sense: spanish=por eso; word=that's why
    ^that 's [why/the why] (i|we|he|she|they|you|my|the|@names)
verb_sense: spanish=ni bebe; word=nor does he drink
    doesn't {any} , nor [does he/he/he doesn't/he does] drink
verb_sense: spanish=aquí viene; word=here he comes
    here [he comes/comes he/he come]
    here [she comes/comes she/she come]
verb_sense: spanish=de lo que parece; word=than it looks
    (than|as) [it looks/looks it/it look]$
verb_sense: spanish=en cuanto puedas; word=as soon as you can
    as soon as [you can/can you]$
    as (fast|well|quickly|hard) as [he could/could he]$
    as (fast|well|quickly|hard) as [she could/could she]$
verb_sense: spanish=por mucho que; word=no matter how much
    no matter how (hard|much|often) [i try/do i try/try i]
adverb_order: word=really
    (i|we|they|you) [really want/very want] to
adverb_order: word=ever
    have you [ever seen/ever saw]
verb_sense: spanish=ni… ni…; word=neither … nor
    (he|she|it) neither (smokes|drinks|gambles|works|sings) nor [{v.s}/{v.ing}] ($|the|a|to|in|my|with)
ing_after_preposition: word=since
    ^since [{v.ing}/to {v}/{v:leave|move|retire|start|finish}] (school|home|university|the|to|work) , {s} (has|have|'ve|'s)
    ^since [{v.ing}/{v:leave|move|retire|start|finish}] (the|to|my) {x} , {s} (has|have|'ve|'s)
verb_sense: spanish=al no querer; word=not wanting
    ^[not wanting/not want/no wanting] to {v} {any} , (i|he|she|we|they)
verb_sense: spanish=a pesar de que; word=despite the fact that
    ^despite [the fact/of] that {s} (was|were|had|didn't|couldn't|is|are)
    in spite of [the fact that/the fact of that] (it|the|there|nobody|he|she|i|we|they) (was|were|rained|had)
verb_sense: spanish=tan buena película; word=such a good film
    it was [such a/so a/a so] (good|bad|long|sad|cold|nice|great) (film|day|trip|song|book|idea|time|week|game) that
verb_sense: spanish=tan… que; word=so … that
    {s} (was|were) [so/such] (tired|hungry|angry|nervous|happy|sad) that {s} couldn't
verb_sense: spanish=como (porque); word=as
    ^[as/like] (it was late|{s} was tired|{s} didn't have|{s} had no|{s} were tired) {any} , (we|i|he|she|they) {v.ed}
subject_next: word=after; spanish=después de que
    after [/of that] (he|she|they|we|i|@names) (left|got home|fell asleep|arrived|came)
verb_sense: spanish=¿qué pasó?; word=what happened?
    ! what [happened/it happened] (here|last|to|yesterday|with)
verb_sense: spanish=sí, me gustaría; word=yes, I would
    yes , i [would/would like]$
verb_sense: spanish=me temo que sí; word=I'm afraid so
    i 'm afraid [so/that yes/it]$
    (i|we) suppose [so/that yes/suppose it]$
    it seems [so/that yes]$
verb_sense: spanish=todavía no; word=not yet
    no , [not yet/yet not]$
object_in_relative: word={x}
    (the|a|my|your|his|her) (bike|car|book|house|phone|camera|film|letter|photo|computer|guitar|coat|jacket|ticket|umbrella) {x:that|which} {s} (sold|lent|gave|sent|showed|read|bought|told|explained) [/it] (to|for) (me|us|him|her|them)
"""
