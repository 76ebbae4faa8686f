"""Which tense and which modal: what is so now, till now, by then, or would be."""

# ruff: noqa: E501 - a line is a frame

FRAMES = r"""
@own = my|your|his|her|our|their|the
@future = tomorrow|tonight|next week|next month|next year|next summer|this weekend|this evening|this afternoon
@days = on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday
@deadline = monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|midnight|next|the end of the week|the end of the month|the end of the year|the end of the day|the end of next|the end of this|the weekend
@orders = i will|we will|you will|you can|we can|call|tell|send|let|phone|text|please|write|come|stay|bring|take|turn|switch|give|talk|close|shut|lock|say|put|don't|remember
@years = 1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022
@done = finished|done|read|eaten|received|decided|started|arrived|paid|written|answered|replied|called|told|bought|sold|cleaned|cooked|come|heard|learned|learnt|sent|chosen|opened|repaired|washed|visited
@moments = met|bought|sold|started|left|finished|began|moved|came|arrived|got|married|died|opened|went|saw
@goods = the|a|an|my|your|his|her|our|their|it|him|them|me|us|any|some
@habits = it|the cold|the heat|the weather|the noise|the food|the traffic|the city|this weather|this city|this noise|this job
@short = the|a|an|my|your|his|her|our|their|it|him|them|me|us|this|to|in|at|for|with|early|here|$
continuous:
    ^(ok|okay|all right|wait) , [i am coming/i come] (|now|at once|right away)$
    ^(we|i|you) (should|must|have to|better|had better|'d better) (go|go home|leave|hurry) , it [is getting/gets] (late|dark)$
    let 's (go|go home|leave|hurry) , it [is getting/gets] (late|dark)$
verb_sense: spanish=hacerse (tarde, de noche); word=get (late, dark)
    it (is|was|'s) [getting/making] (late so|late , so|dark so|dark , so)
    (go|home|leave|up) , it (is|'s) [getting/making] (late|dark)$
usually:
    (what time|when|where|how often) (do|does) ({s}|people|your {x}|my {x}|his {x}|her {x}|the {x}) [usually/use to] {v}
arranged: word=this time
    how long [are you staying/do you stay] (|here|with us|in {x}) this time$
arranged: word=tomorrow, tonight…
    ^[are you coming to {subject}/do you come to {subject}] (@future) (or|with|and|$)
arranged: word=a party, a wedding…
    ^[are you coming/do you come] to (@my) (party|wedding|concert|barbecue|birthday|dinner) (@days)$
verb_sense: spanish=esperar un bebé; word=be expecting a baby
    ({s}|@people) (is|are|am|was|were|'s) [expecting/waiting] a (baby|child) (next month|next year|next week|$)
    (she|@people) [is expecting/waits] a baby (next month|next year|$)
stative: base=last
    ^the (film|class|lesson|play|course|exam|concert) [lasts/is lasting] (|about|almost|nearly|only) ({n}|an|one) (hours|minutes|hour)$
past_over:
    ^where [did {s} buy/have {s} bought] (that|this|those|these|your) (jacket|bag|hat|dress|shirt|coat|lamp|bike|phone|shoes|jeans|book|watch|ring|scarf|cake)$
    ^where [did you buy/have you bought] (that|this)$
    ^who [wrote/has written] (don quixote|the odyssey|the iliad)$
    (know|remember|guess|forgot) who [wrote/has written] (don quixote|hamlet|macbeth|romeo and juliet|the odyssey|the iliad|frankenstein|dracula|oliver twist|war and peace)$
    (know|remember|guess|forgot) who [invented/has invented] the (telephone|radio|wheel|light bulb|printing press|steam engine|internet)$
    ^the first time {s} [went/have gone/has gone/go] to (the {x}|a {x}|my {x}|{x}) , {s} (was|were|got|didn't|couldn't|loved|rained|stayed|felt)
    ^the first time {s} [{v.ed}/have {v.pp}/has {v.pp}] (him|her|it|them|you|the {x}|my {x}|a {x}) , {s} (loved|felt|thought|liked)
past_not_perfect: word=last night
    ^({s}|my {x}|our {x}|the {x}) [didn't {v}/haven't {v.pp}/hasn't {v.pp}] (well|at all|much|enough|anything|very well|a lot) last night (and|but|because|so|$)
do_negative: aux=didn't
    ^{s} [didn't {v}/not {v.pp}] (well|at all|much|enough|anything|very well) last night (and|but|because|so|$)
past_not_perfect: word=from {x} to {y}
    ^({s}|my {x}|our {x}|his {x}|her {x}) [worked/have worked/has worked/have been working/has been working] (there|here|in {x}|in a {x}|in the {x}|at {x}|at the {x}|as a {x}|as an {x}|for a {x}) from {x:@years} (to|until|till) {y:@years}
    ^({s}|my {x}|our {x}|his {x}|her {x}) [lived/have lived/has lived/have been living/has been living] (there|here|in {x}|in a {x}|in the {x}|with {o}|with my {x}|with her {x}|with his {x}) from {x:@years} (to|until|till) {y:@years}
    ^({s}|my {x}|our {x}|his {x}|her {x}) [studied/have studied/has studied/have been studying/has been studying] (there|here|in {x}|at {x}|at the {x}) from {x:@years} (to|until|till) {y:@years}
past_not_perfect: word=after {subject}
    ^after {subject} (,|) {s} [went/have gone/has gone/have went/has went] (home|out|back|shopping|to {x}|to the {x}|to my {x}|for a {x}) and (came|went|saw|took)
passive_be:
    (exam|match|flight|concert|wedding|trip|lesson) [was cancelled/has cancelled] (yesterday|last|this morning|{x} hour ago|{x} hours ago|{x} days ago)
perfect: word=in the last … years
    ^in the (last|past) (few|{n}) years (,|) {subject} [has {v.ed}/{v.s:change|improve}/is {v.ing:change|improve}] (a lot|so much|completely)
    ^in the (last|past) (few|{n}) years (,|) {subject} [has grown/grows/is growing] (a lot|so much|completely)
perfect_since: word=all my life
    ^i [have lived/live] (here|there|in {x}|in this {x}|with {x}|with my {x}) all my life (and|but|so|because|$)
    ^i [have worked/work] (here|there|in {x}|in this {x}|at {x}|with {x}) all my life (and|but|so|because|$)
    ^i [have lived/am living] (here|there|in {x}|in this {x}|in the {x}|with my {x}) all my life
verb_sense: spanish=siempre; word=always
    ^i have [always/ever] wanted to (be a|be an|have a|have an|see a|see the|visit the|write a|buy a|learn to)
perfect_continuous_since: word=all this time
    what [have you been doing/are you doing/do you do] all this time$
perfect_continuous_since: word=how many years
    ^how many years [have {s} been working/are {s} working] (here|there|in this {x}|for this {x}|as a {x})$
perfect_since: word=how many years
    ^how many years [have {s} been/are {s}] (married|together|friends|in this company|in the team|on the team)$
verb_sense: spanish=llevar (años) muerto; word=have been dead
    ^(@own) (|old|poor) {x} [has been dead/has died/is died] for ({n}|many|several|a few) (years|months)
been_doing:
    (i|we|they|you) [have been {v.ing} here for {n} {x}/carry {n} {x:years|months|hours} {v.ing} here]
    (he|she) [has been {v.ing} here for {n} {x}/carries {n} {x:years|months|hours} {v.ing} here]
    (i|we|they|you) [have been {v.ing} in {subject} for {n} {x}/carry {n} {x:years|months|hours} {v.ing} in {subject}] (and|but|because|$)
verb_sense: spanish=llevar dos días sin hacer algo; word=not have done something for two days
    (i|we|they|you) [haven't {v.pp} for {n} {x}/carry {n} {x:years|months|weeks|days} without {v.ing}]
    (he|she|@people) [hasn't {v.pp} for {n} {x}/carries {n} {x:years|months|weeks|days} without {v.ing}]
    (i|we|they|you) [haven't {v.pp} for a week/carry a week without {v.ing}]
since_for:
    (have|has) (had|known|lived) (it|him|her|them|this|that|here|there|each other|my {x}|this {x}|in {x}) [for {n} {x}/since {n} {x} ago/for {n} {x} ago]
    (have|has) had (@my|a) (car|dog|cat|garden|sofa|house|flat|job|bike|phone) [for {n} {x}/from {n} {x} ago/since {n} {x} ago/for {n} {x} ago] (and|but|because|$)
verb_sense: spanish=hace…; word=… ago
    ^({s}|my {x}|our {x}|his {x}|her {x}) (@moments) (|{x}|to {x}|in {x}|the {x}|my {x}|this {x}|a {x}) [{n} years ago/ago {n} years/makes {n} years/since {n} years] (and|but|because|when|$)
    ^({s}|my {x}|our {x}|his {x}|her {x}) (@moments) (|{x}|to {x}|in {x}|the {x}|my {x}|this {x}|a {x}) [{n} months ago/ago {n} months/makes {n} months/since {n} months] (and|but|because|when|$)
    ^({s}|my {x}|our {x}|his {x}|her {x}) (@moments) (|{x}|to {x}|in {x}|the {x}|my {x}|this {x}|a {x}) [{n} weeks ago/ago {n} weeks/makes {n} weeks/since {n} weeks] (and|but|because|when|$)
    ^({s}|my {x}|our {x}|his {x}|her {x}) (@moments) (|{x}|to {x}|in {x}|the {x}|my {x}|this {x}|a {x}) [{n} days ago/ago {n} days/makes {n} days/since {n} days] (and|but|because|when|$)
    ^({s}|my {x}|our {x}|his {x}|her {x}) (@moments) (|{x}|to {x}|in {x}|the {x}|my {x}|this {x}|a {x}) [{n} hours ago/ago {n} hours/makes {n} hours/since {n} hours] (and|but|because|when|$)
    ^({s}|my {x}|our {x}|his {x}|her {x}) (@moments) (|{x}|to {x}|in {x}|the {x}|my {x}|this {x}|a {x}) [{n} minutes ago/ago {n} minutes] (and|but|because|when|$)
    ^({s}|my {x}|our {x}|his {x}|her {x}) (@moments) (|{x}|to {x}|in {x}|the {x}|my {x}|this {x}|a {x}) [many years ago/ago many years/makes many years/since many years] (and|but|because|when|$)
    ^({s}|my {x}|our {x}|his {x}|her {x}) (@moments) (|{x}|to {x}|in {x}|the {x}|my {x}|this {x}|a {x}) [a long time ago/ago a long time/makes a long time/since a long time] (and|but|because|when|$)
verb_sense: spanish=¿cuánto hace que…?; word=how long ago…?
    [how long ago/how much time ago/how long time ago]
    ^[how long ago/ago how long] did
past_not_perfect: word=ago
    ^how long ago [did {subject} {v}/have {subject} {v.pp}/has {subject} {v.pp}]
late_verb: word=have passed
    ^[{n} years have passed/have passed {n} years/they have passed {n} years] since
late_verb_it: word=have passed
    ^[{n} years have passed/it has passed {n} years/it have passed {n} years] since
late_verb: word=have happened
    ^[many things have happened/have happened many things/they have happened many things]
late_verb_it: word=have happened
    ^[many things have happened/it has happened many things]
takes_person:
    how long (did|does|will|would|can) it take [{o}/to {o}] to {v}
by_until:
    ^{s} (will|must|have to|has to|should|need to) (finish|complete|submit|hand in) (it|them|this|everything|the {x}|my {x}|our {x}|your {x}) [by/until] (@deadline)
    ^{s} (must|have to|has to|should|need to) return (it|them|this|the book|the money|the car|the keys|the form) [by/until] (@deadline)
    ^{s} (will|must|have to|has to|should|need to) hand (it|them|everything) in [by/until] (@deadline)
    ^(it|everything|the {x}|my {x}|your {x}|our {x}|this {x}) (must|has to|should|needs to) be (finished|completed) [by/until] (@deadline)
    ^(everything|the report|my report|the essay|dinner|the cake|the house|the project|this project) (must|has to|should|needs to) be ready [by/until] (@deadline)
    ^please (send|return|submit|email|give) (me|us|) (the|your|this) (form|report|answer|reply|essay|homework|application|invoice) [by/until] (@deadline)
    ^(i|we) need (an|your|the|a) (answer|reply|decision) [by/until] (@deadline)
still_not:
    ^{s} [still haven't/yet haven't] {v.pp}
    ^{s} [still hasn't/yet hasn't] {v.pp}
    [still haven't/haven't still] (@done)
    [still hasn't/hasn't still] (@done)
    (haven't|hasn't) (@done) (|it|him|them|the letter|the book|the report|the results|my homework|the homework|my room|the bill) [yet/still]$
verb_sense: spanish=ya; word=already
    ^(i|we|they|you) have [already/yet] {v.pp} (the|a|an|my|your|his|her|our|their|it|some)
verb_sense: spanish=seguir (en un estado); word=be still
    ^(he|she|my {x}|our {x}|his {x}|her {x}|your {x}) is [still/yet] (asleep|awake|in bed|at work|at home|at school|angry|ill|sick|tired)
    ^(he|she|my {x}|our {x}|his {x}|her {x}|your {x}) [is still/follows] (asleep|awake|in bed|angry with|angry at)
verb_sense: spanish=ya no; word=not … any more
    ^({s}|my {x}|his {x}|her {x}|our {x}) (don't|doesn't) live (here|there) [any more/more]$
    [doesn't live here any more/already doesn't live here]$
    [don't live {x} any more/already don't live {x:here|there}]$
    ^[{s} don't live {x} any more/already {s} don't live {x:here|there}]$
    ^({s}|my {x}|his {x}|her {x}) (don't|doesn't) (eat|drink) (meat|coffee|beer|wine) [any more/more/already]$
    ^({s}|my {x}|his {x}|her {x}) (don't|doesn't) smoke [any more/already]$
verb_sense: spanish=todavía no; word=not yet
    ^no , [not yet/yet not/yet no]$
verb_sense: spanish=ya veremos; word=we'll see
    ^[we will see/already we will see/we will already see/we already will see]$
verb_sense: spanish=ya te llamaré, ya lo haré…; word=I'll…
    don't worry , [i will/already i will/i will already/i already will] (call|tell|help|pay|ask|write|send|phone|bring|explain)
verb_sense: spanish=alguna vez; word=ever
    if {s} [ever {v}/some time {v}/any time {v}]
    if {s} [ever {v}/{v} ever] (to|in|back|here|there)
    (have|has) {s} [ever/some time/sometime/any time] (been|seen|eaten|tried|met|visited|read|heard|won|driven|written|ridden|flown|played|worked|lived|thought|done|drunk|slept|cooked)
    (have|has) {s} [ever/some time/sometime/any time] {v.pp} (a|an|it|him|her|them|us|my)
verb_sense: spanish=el mejor que he visto nunca; word=the best I have ever seen
    (is|was|'s) the (best|worst|nicest|strangest|most {x}) (meal|dinner|lunch|breakfast|food|dish|coffee|cake|soup|pizza|paella|wine) (that|) (i|we) have [ever/never] (had|eaten|tasted|drunk)
    (is|was|'s) the (best|worst|nicest|kindest|funniest|strangest|most {x}) {x} (that|) [{s} have ever {v.pp}/{s} have {v.pp} never] ($|in|before)
double_negative: word=nothing
    ^nothing (like this|like that|like it|similar) [has ever/has never] {v.pp}
    ^nothing [has ever/has never] happened
    nothing (like this|like that|like it|similar) [has ever {v.pp}/never {v.s}] {any} before
perfect_have:
    ^[have {subject} {v.pp}/do {subject} have {v.pp}/did {subject} have {v.pp}] (yet|@goods)
    ^[has {subject} {v.pp}/does {subject} have {v.pp}] (yet|@goods)
have_negative: aux=hadn't
    [hadn't {v.pp}/didn't had {v.pp}]
no_do: aux=had
    [had {s} ever/did {s} had ever/did {s} ever had/did {s} have ever] {v.pp}
question_order: aux=have; subject=you; word=got
    how much {x} [have you got/have got you]$
    how many (brothers|sisters|children|kids|cats|books|friends|cousins|euros) [have you got/have got you]$
verb_sense: spanish=acostumbrarse a; word=get used to
    get~ [used/use] to
    (i|you|he|she|we|they) (can't|couldn't|will|will never|will soon) [get used to/used to] (@my|it)
    (i|you|he|she|we|they) (can't|couldn't) [get used to/get used] (my|your|his|her|our|their|@habits)
    (i|you|he|she|we|they) (will|will never|will soon) [get used to/get used] (@habits)
    (hard|easy|difficult) to [get used to/used to] (@my|it)
    (hard|easy|difficult) to [get used to/get used] (my|your|his|her|our|their|@habits)
    ^{s} [got used to/used to] (@habits|my new {x}|the new {x})
used_to:
    ^[did {s} use to/does {s} use to] {v}
there_have:
    ^there (didn't|did not) [use to be/use to have/used to have]
    ^there (has|have|had|needs) to [be/have/has] (a|an|another|some|someone|somebody|something|more|no)
    ^there (might|may|could|must|should|will|would) not [be/have] (any|enough|a|an|much|many|another|time|room)
not_for_no: aux={head}
    there (might|may|will|could|must) [not/no] be
going_to:
    i [am going to/will going to]
    (he|she|it|this|that|@people|everyone|everybody|someone|somebody|nobody) [is going to/will going to]
    (we|you|they|@people) [are going to/will going to]
verb_sense: spanish=volver a hacer algo; word=do something again
    (car|lift|heating|printer|bus|train|computer|machine|boiler) [broke down again/returned to break down/came back to break down]
    (prices|rents|taxes|temperatures|costs) [have gone up again/have returned to go up/have come back to go up]
verb_sense: spanish=sigue lloviendo; word=it is still raining
    it (is|was|'s) [still/following] (raining|snowing)
went_on: word=keep
    (phone|bell|alarm) [kept ringing/followed ringing] (all|for|until|$)
    why (do|does|did) {s} [keep {v.ing}/follow {v.ing}] {o}
verb_sense: spanish=ponerse a hacer algo; word=start to do something
    [started/put herself/put himself/put itself/put themselves] to (cry|laugh|rain|snow|scream|shout|sing|dance)
verb_sense: spanish=hay que; word=you have to
    ^in (this|that|our) {x} [you have to/there is to] (pay|wear|leave|show|wait|speak|work|study|queue|take|bring)
    ^in (this|that|our) {x} [you have to/there is that] (pay for|wear a mask|wear a uniform|leave your bag|leave your coat|take off your)
    ^to {v} {any} , [you have to/there is to] (fill in|fill out|pay a|pay the|show your|bring your|sign the)
    ^to {v} {any} , [you have to/there is that] (fill in a|fill in the|fill out a|show your|bring your)
verb_sense: spanish=tener que; word=have to
    ^(i|we|they|you) have [to/that] {v.only} (@own|a|this)
    ^(i|we|they|you) have [to/that] (go now|go home|go to the|go to my|go to work|go to school|go to bed|finish this|finish my|leave now|get up early|get up at)
    ^(do|does|did) {subject} have [to/that] (go now|go home|go to the|go to work|go to school|pay a|pay the|wear a|leave now|get up early|get up at)
verb_sense: spanish=tener que; word=have got to
    ^{s} (have|has|'s) got [to/that] {v.only} (my|your|his|her|our|their|a|an|some|this)
    ^{s} (have|has|'s) got [to/] (be|eat|tell|learn the|learn how|write a|find a|find the|go to the|go to work|go to school|go to bed|go now|go home)
verb_sense: spanish=¿me ayudas?, ¿me esperas? (al pedir algo); word=can you…?
    ^[can you/do you/do you can] (pass|lend|give|bring|show|tell|help|explain) (me|us) {any} , please$
    ^[can you/do you/do you can] (pass|lend|give|bring|show|tell|help|explain) (me|us) (|the {x}|a {x}|your {x}|it|this|that|with this|with my {x}) please$
    ^[can you/do you/do you can] (wait|repeat|speak more|speak a bit|speak in|speak slower) {any} , please$
    ^[can you/do you/do you can] (wait|repeat) (|a minute|a moment|here|that|it) please$
will:
    ^maybe i [will/] (go|buy|call|visit) {any} (@future)$
by_then:
    ^by {any} {s} will have [been {v.ing}/{v:study|work|live|learn|teach|play}] (here|there|in {x}|in the {x}|at {x}|at the {x}|with {x}|for)
modal_no_to: aux=will
    ^{s} will [/to] {v}
    (think|thinks|hope|believe|know|sure|so|then|maybe|if|when) {s} will [/to] {v}
base_after_modal: aux=will
    ^{s} will [{v}/{v.s}]
    (think|thinks|hope|believe|know|sure|so|then|maybe|if|when) {s} will [{v}/{v.s}]
modal_no_to: aux=needn't
    needn't [/to] {v}
base_after_modal: aux=needn't
    needn't [have/had] {v.pp}
verb_sense: spanish=nos vemos; word=see you
    ^[see you/we see us] (@future|@days|soon) (|at {x}|in {x}|then)$
hope_wish:
    ^i hope (that|) {subject} [will/would] {v} (|it|me|us|him|her|them|here|to {x}|to the {x}|the {x}|my {x}) (@future|@days|this year|this week)$
    ^i [hope/wish] (you|they|we) (pass|win|get|have|find|come|enjoy|feel|arrive)
    ^i [hope/wish] (he|she|it) {v.s}
    ^i [hope/wish] {s} (don't|doesn't) {v}
    ^i [wish/hope/would like/want] (that|) i were
    ^i [wish/would like/want] (that|) i had
    ^i [wish/hope] i had (a sister|a brother|a garden|more time|more free time|more money|more friends|your patience) (and|to|$)
verb_sense: spanish=puede que; word=might
    (i|you|he|she|it|we|they|them|everyone) [might/will might] {v}
verb_sense: spanish=no quería (arrancar, abrirse…); word=wouldn't start, wouldn't open…
    ^(yesterday|last night|last week|last month|last winter|last summer) (,|) (@own) {x} [wouldn't/won't] (start|open|close|work|move|eat|sleep|go|turn)
verb_sense: spanish=habré + participio; word=will have done, will have finished…
    ^by the time i am {n} , i [will have/would have] (finished|bought|saved|lived|moved|travelled|traveled|read|written|become|learned|learnt|started|visited)
no_will_after: word=the moment
    ^the moment (he|she|it|the {x}|my {x}|your {x}|someone|everyone) [{v.s}/will {v}] {any} , (i will|we will|tell|send|phone|text|bring|turn|switch|close|shut|lock)
    ^the moment (i|you|we|they|people|the {x}|my {x}|your {x}) [{v}/will {v}] {any} , (i will|we will|tell|send|phone|text|bring|turn|switch|close|shut|lock)
present_after_when: word=the next time
    ^the next time you [come/came/would come] {any} , (we will|stay|bring|call|come|tell|let|text)
verb_sense: spanish=pase lo que pase; word=whatever happens
    (will|won't|don't|can|must) {any} , whatever [happens/will happen/would happen]$
verb_sense: spanish=vayas donde vayas; word=wherever you go
    ^wherever {s} [go/will go/would go] {any} , (@orders|people will)
verb_sense: spanish=cuando quieras, donde quieras…; word=whenever you want, wherever you want…
    (can|may|could) {any} (wherever|whenever) {s} [want/will want] (to|$)
    ^(come|call|take|write|phone|stop|visit) (|me|us|back|in|by|over|here|it|a break|and see us) whenever you [want/wanted]$
    ^{s} can (come|go|leave|stay|start|stop|call|come in|call me|visit us|visit me|use it) whenever {s} [want/wanted]$
verb_sense: spanish=te guste o no; word=whether you like it or not
    (going|coming) (out|home|there|out tonight|to the {x}) whether you [like/will like/would like] it or not
verb_sense: spanish=el primero que (conteste, llegue…); word=the first who {won}
    first (person|one|student|team|player|child|caller) (who|that) [{v.s}/will {v:answer|arrive|finish|call|find}] {any} will (get|win|receive)
present_after_when: word=as soon as
    as soon as {s} [can/will be able to/will be able/would can]
    will (call|come|reply|answer|write|pay|do it|send it|be there|call you|write to you|tell you|let you know|get back to you) as soon as {s} [can/could]$
present_after_when: word=when
    when {s} [can/would can]
    ^(send|call|come|write|phone|text|give|bring|pay|visit) (|it|me|us|him|her|them|back|it to me|to me|and see us) when you [can/could]$
    ^when {s} [can/could] {v} {any} , {s} will
    ^when i [{v}/would {v}/will {v.ed}] {any} , i (would like to|want to)
    (what|where) (will {s}|are {s} going to|is {s} going to) (do|live|go|work|study|be) when (i|you|we|they) [{v}/will {v}]
    (what|where) (will {s}|are {s} going to|is {s} going to) (do|live|go|work|study|be) when (he|she|it) [{v.s}/will {v}]
    (what|where) (will {s}|are {s} going to|is {s} going to) (do|live|go|work|study|be) when (i|you|we|they) [finish/would finish]
present_after_when: word=while
    will (look after|take care of|feed|water|watch|clean) {any} while (you|they|we) [are/will be/would be] (away|out|abroad|on holiday|asleep)
present_after_when: word=before
    it will be {any} before (i|you|we|they) [{v}/would {v}] (again|back|home|each other)
no_would_after: word=as soon as
    (said|promised|told|thought|knew) {any} would (call|come|pay|write|help|leave|tell|send|start|let|do|give|buy|move|marry) {any} as soon as {s} [{v.ed}/would {v}]
verb_sense: spanish=antes de que; word=before
    before [/of] (i|he|she|we|they)
    ^before [/that] {s} (leave|arrive|start|begin|finish) {any} , (@orders)
verb_sense: spanish=hasta que; word=until
    {x} until [/that] (i|you|he|she|we|they|everyone|everybody|the|my|our)
verb_sense: spanish=una vez que; word=once
    ^[once/once that] (i|you|he|she|we|they|it is|the|my|everyone|everybody) {any} , (@orders)
    ^[once/one time that] (i|you|we|they) (finish|arrive|get|have|are) {any} , (i will|we will|call|send|tell)
verb_sense: spanish=en cuanto; word=as soon as
    ^[as soon as/as soon that/so soon that] {any} , (@orders)
    (call|tell|send|write|let|phone) (|me|us|him|her|them|you|it|back|everyone|me know|us know|it to me) [as soon as/as soon that]
verb_sense: spanish=yo que tú; word=if I were you
    ^[if i were you/i that you/i than you] , i
past_with_would:
    (what|how|where) would {subject} (say|do|think|feel|react|live|go) if ({s}|my {x}|your {x}|his {x}|her {x}|the {x}|people|someone) [{v.ed}/will {v}]
would_have:
    (i|we|he|she|they|you) [wouldn't have/hadn't] (come|gone|stayed|come here|gone there|done it|done that|said anything|won|passed) if {s} hadn't
    {s} [would have liked/had liked] to {v} {any} , but (it wasn't possible|there was no time|there wasn't time|i couldn't)$
    would have [liked/like] to {v}
no_would_after_if: word=if
    ^if (i|he|she|it|we|they) [/would] (come|go|travel|visit|move) {any} next (summer|winter|spring|autumn|year|christmas) , {s} will
no_would_after_if: word=only if
    will {any} only if (i|he|she|it|we|they) [/would] (come|go|help|pay|stay|play|sing|dance) (too|with)
verb_sense: spanish=por si; word=in case
    (take|bring|carry) (an|your|the|a) (umbrella|coat|jacket|raincoat|sweater|jumper) [in case/by if] it (rains|snows|gets cold|is cold)
verb_sense: spanish=a menos que; word=unless
    ^[unless/at least that/unless that/less that/at less that] (i|you|he|she|it|we|they) {any} , {s} (will|won't|can|can't)
    (will|won't|can't) {any} [unless/unless that] (i|you|he|she|it|we|they)
verb_sense: spanish=siempre que (condición); word=as long as
    can (stay|play|come|use|borrow|sit|smoke|sleep|go) {any} [as long as/always that/while that] (you|they|we)
verb_sense: spanish=si no fuera por; word=if it weren't for
    ^[if it weren't for/if it wasn't by/if it weren't by/if not were by] (@my) (parents|job|weather|rain|dog|family|traffic|money|health) , {s} (would|wouldn't|'d|could)
verb_sense: spanish=si no hubiera sido por; word=if it hadn't been for
    if it hadn't been [for/by] (your help|his help|her help|the rain|the weather) , {s} would
verb_sense: spanish=¿te importa si…?; word=do you mind if I {won}…?
    do you mind if (i|we) [{v}/will {v}/would {v}/{v.ing}/to {v}]
verb_sense: spanish=le agradecería que; word=I would appreciate it if
    ^i (would|'d) appreciate [it if/it that] you could
verb_sense: spanish=aunque, incluso si; word=even if
    ^[even if/even/even that] it (rains|snows)
for_to_do:
    (it is|it 's) time [for us to/for we] {v}
    (it is|it 's) time [for {s.obj} to {v}/for that {s} {v}/for {s} to {v}]
    (it is|it 's) time [for {x} to {v}/to {x:us|me|him|them} {v}]
verb_sense: spanish=como si; word=as if
    (talk~|speak~|behave~|act~|feels|felt|i feel) [as if/how if] ({s}|my {x}|the {x}|nothing|everything)
looks_like_clause:
    ^it looks [like/like that] (it|he|she|they|we|you|there) (is|are|'s|was|were|will|has|have)
had_to:
    (have|has) [had to/must to/had must] {v}
    ^{s} (have|has) [had to/must] {v} (@short)
    ^(@own) {x} (have|has) [had to/must] {v} (@short)
verb_sense: spanish=voy a tener que; word=I am going to have to
    (am|is|are|was|were) going to [have to/must to] {v}
    ^{x} (am|is|are|was|were|'s) going to [have to/must] {v} (@short)
    ^(@own) {x} (is|are|was|were) going to [have to/must] {v} (@short)
verb_sense: spanish=tener que; word=having to
    ^{s} (hate~|love~|enjoy~|don't like|don't mind|doesn't like|doesn't mind) [having to/must/to must] {v} (@short)
    without [having to/to must/to have to] {v}
not_necessary:
    (don't|doesn't|didn't) [have to/must to] {v}
    ^{s} (don't|doesn't|didn't) [have to/must] {v}
    ^(@own) {x} (don't|doesn't|didn't) [have to/must] {v}
verb_sense: spanish=¿tienes que…?; word=do you have to…?
    ^(do|does|did) ({s}|people|children|students|everyone) [have to/must/must to] {v}
    ^(do|does|did) (@own) (@people) [have to/must/must to] {v}
    (what|where|when|why|how|time) (do|does|did) {s} [have to/must/must to] {v}
be_to_do: aux=can't; word={v}
    ^(i|you|he|she|we|they) [can't/isn't can/aren't can/am not can/is not can/are not can/'s not can] {v}
    ^(@own) (@people|dog|cat|car|phone|computer) [can't/isn't can/aren't can/is not can/are not can] {v}
be_to_do: aux=can; word={v}
    ^(i|you|he|she|we|they) [can/am can/is can/are can/'s can] {v}
    ^(@own) (@people|dog|cat|car|phone|computer) [can/is can/are can] {v}
be_to_do: aux=can't; word=be
    ^it [can't/isn't can/is not can/'s not can] be
be_to_do: aux=can; word=be
    ^it [can/is can/'s can] be
should_have:
    [shouldn't have/hadn't to have] {v.pp}
to_after: word=ought
    ^(i|you|he|she|we|they|it|{x} and {x}|my {x}|our {x}|his {x}|her {x}|the {x}|everyone|everybody|people|children) ought [to {v}/{v}]
verb_sense: spanish=se supone que; word=be supposed to
    ^[{s} is supposed to {v}/is supposed that {s} {v.s}]
    ^[{s} are supposed to be/is supposed that {s} are]
verb_sense: spanish=me dejan, nos dejan…; word=be allowed to
    (i|we|you|they|he|she|@people) (am|is|are|was|were|isn't|aren't|wasn't|weren't) (not|) [allowed/let/allow] to {v}
    ^(are|is|were|was|am) {s} [allowed/let/allow] to {v}
    ^[are we allowed to/do we allow to] {v}
    ^[am i allowed to/do i allow to] {v}
had_better_not:
    ^{s} [had better not/better don't] {v}
ing_after: word=first time
    (my|your|his|her|our|their) first time [visiting/that i visit/that i am visiting/that we visit/that we are visiting]
    (my|your|his|her|our|their) first time [{v.ing}/that {s} {v}/that {s} am {v.ing}/that {s} are {v.ing}/that {s} is {v.ing}/that {s} {v.s}] (@goods|in|to|at|on|here|abroad|alone)
    (it|this) (is|was|'s) (my|your|his|her|our|their) first time [{v.ing}/{v.only}] (a|an|the|in|to|at|on|here|abroad)
base_after_to: aux=able to
    able to [{v}/{v.ed:walk|go|come|do|eat|take|buy|make|speak|write|sleep|swim|drive|talk|play|work|finish|help}]
not_necessary:
    ^tomorrow is a (|bank|public) holiday , so (i|you|we|they) [don't have to/mustn't/must not] (go|get up|work|study)
verb_sense: spanish=hace siglos que no te veo; word=it's ages since I saw you
    (ages|years|months|weeks|a long time) since {s} [saw/don't see/didn't see]
    (ages|years|months|weeks|a long time) since (i|we|you|they) [have seen/don't see/didn't see]
reported_would:
    said {any} that {s} [would/will] (come|call|write|pay|help|phone|arrive|return) {any} , but {s} never (came|called|wrote|paid|helped|phoned|arrived|returned)
ing_subject:
    ^[{v.ing}/{v:swim|eat|sing|learn|write|drive|teach}] is (the best|my favourite|good for|bad for|great for|fun|relaxing|healthy)
    ^[swimming/swim] in (cold|hot|warm) {x} is (good|bad|great|the best|fun|relaxing)
unless:
    ^unless {s} [/don't] (pay|hurry|study|leave|practise|book) {any} , {s} (will|'ll) (lose|miss|fail|be late)
    (will|'ll) (miss|lose|fail) {any} unless {s} [/don't] (hurry|leave|go|pay|study|run)
feels: word={won}
    ^i was (very|so|really) [bored/boring] (during|in|at) {any} , so i (left|went|fell asleep)
    (i|we|he|she|they|twins|children|kids|students|friends|parents|sister|brother|son|daughter) (am|are|is|was|were|'m|'re|'s) (|very|so|really|quite|too) [excited/exciting] about
usually:
    ^i [usually/use to] (have|go|get up|eat|work|run|walk|study) {any} , (but today|that 's why i get)
habit: word=in {x}
    ^in (my|our|this|the) (city|village|country|region|town|area) it [rains/is raining/rain] (a lot|a little|very little|every day) in {x:winter|summer|spring|autumn|october|november|april|march|may|january}
verb_sense: spanish=esperar un bebé; word=be expecting a baby
    (my|his|our|her) (sister|wife|neighbour|cousin|daughter|best friend|aunt|girlfriend|friend) [is expecting/waits/is waiting] a baby
continuous:
    ^what [are you laughing/are you laugh] at
    (hello|hi|good morning|good afternoon) , i [am calling/am call/calling] about (the|my|your|a)
    excuse me , you [are sitting/are sit/sitting] in my (seat|chair|place)
stative: base=owe
    still [owe/am owing/am owe] (you|my|the|him|her|them) {any} (euros|pounds|money|rent|dollars)
had_as_child:
    ^when i was (a child|little|at school|a kid|young) , i [had/have had] (long hair|short hair|a dog|a cat|glasses|a lot of|lots of|an imaginary|a bike|two|many)
verb_sense: spanish=¿quién escribió…?; word=who wrote…?
    ^who [wrote/did wrote] (romeo and juliet|hamlet|don quixote|the odyssey|frankenstein|this book|this poem)
    ^who [discovered/did discovered] (america|penicillin|gravity|the|radium|neptune)
past_not_perfect: word=yesterday
    why [didn't {s}/haven't {s}/hasn't {s}] come to (class|work|the party|the meeting|school|the wedding) yesterday
past_not_perfect: word=until {x}
    ^until {x:2015|2010|2018|2019|2020} , {s} [{v.ed}/have {v.pp}/has {v.pp}/am {v.ing:live|work|study}]
was_stolen:
    my (bike|car|wallet|phone|bag|laptop|passport) [was stolen/has stolen/is stolen] (last|yesterday|two days ago|this morning)
perfect: word=so far
    ^so far {s} [have {v.pp}/have {v:visit|see|eat|spend|buy|meet}]
perfect: word=until now
    ^until now (nobody|everybody|nothing|everything|she|he|it) [has {v.pp}/is {v.ing}/{v.s}/has {v:complain|happen|arrive|call|say|answer}]
perfect_since: word=all my life
    i [have lived/am living] here all my life
perfect_how_long:
    ^[have you been waiting/are you waiting] long
    ^[have you lived/do you live/have you live] here long
    ^[have you known/do you know/are you knowing/have you know] each other long
verb_sense: spanish=llevar dos años haciendo algo; word=have been doing something for two years
    {s} have [been married for {n} years/{n} years married]
    {s} [have been married for {n} years/carry {n} years married/take {n} years married]
verb_sense: spanish=llevar dos días sin hacer algo; word=not have done something for two days
    ^(he|she|it|the baby|my son|my daughter|the dog|the cat|my {x}) [hasn't eaten for two days/takes two days without eating/is two days without eating/carries two days without eating]
    ^(we|i|they|you) [haven't spoken for a week/take a week without speaking/are a week without speaking/carry a week without speaking]
    ^(we|i|they|you) [haven't smoked for two months/take two months without smoking/carry two months without smoking/am two months without smoking]
    ^(we|i|they|you) [haven't slept for two days/take two days without sleeping/carry two days without sleeping]
verb_sense: spanish=ya no; word=not … any more
    ^we [don't live there any more/already don't live there]
    ^i [don't live there any more/already don't live there]
just_done:
    {s} [have just {v.pp}/finish of {v}/finish of {v.ing}]
    (he|she|it) [has just {v.pp}/finishes of {v}/finishes of {v.ing}]
verb_sense: spanish=¿has hecho…?; word=have you done…?
    ^[have {s}/did {s} have] {v.pp:do|eat|finish|read|call|pay|see|write|buy|speak} {any} yet
verb_sense: spanish=no he hecho, no ha visto…; word=haven't done, hasn't seen…
    {s} [haven't/didn't had] {v.pp:be|see|do|eat|go|write|speak|call} {any} since (monday|last|the|yesterday)
had_then: word=before
    {s} [hadn't/didn't had] {v.pp:be|see|do|eat|go|write|speak|meet|drive|fly} {any} before (that|the|this)
verb_sense: spanish=hay que; word=you have to
    ^to {v} {any} , [you have to/there is that] (pay|wear|fill|show|study|work|be|go|have)
verb_sense: spanish=puede que; word=might be
    (shop|restaurant|bar|bank|museum|pharmacy|office) [might be/might is/might to be] closed
verb_sense: spanish=¿me pasas…?, ¿me das…? (al pedir algo); word=can you…?
    ^[can you pass me/do you pass me/do you can pass me] (the|that|some|my|a) {any} , please
    ^[can you give me/do you give me/do you can give me] (your|the|a|another|some|my) {any} , please
    ^[can you bring us/you bring us/do you bring us/do you can bring us] (the|some|another|a) {any} , please
    ^[can you bring me/you bring me/do you bring me/do you can bring me] (the|some|another|a) {any} , please
    ^[can i/do i can] (come in|ask you|try this|pay|have the|use the|sit here) {any} please
verb_sense: spanish=nos vemos; word=see you
    (goodbye|bye|ok|okay|well) , [see you/we see us] (tomorrow|on|next|at|later|soon)
verb_sense: spanish=gane quien gane; word=whoever wins
    ^whoever [wins/will win/win] (the|this) {any} , {any} will
no_will_after: word=every time
    ^every time i [hear/am hearing/will hear/hears] (this|that|the) (song|music|name|story) , (i|we|my)
verb_sense: spanish=cuanto antes…, antes…; word=the sooner…, the sooner…
    the (sooner|earlier|later|faster) {s} [{v}/will {v}/would {v}] , the (sooner|earlier|later|faster|better) {s} (will|'ll)
no_will_after: word=as long as
    (remember|love|thank|regret) {any} as long as i [live/will live]
verb_sense: spanish=te guste o no; word=whether you like it or not
    whether (you|they) [like/likes] it or not
no_would_after_if: word=if
    what (happens|will happen) if (i|we|you|they) [{v}/would {v:lose|miss|break|forget|fail|arrive|pay}]
no_will_after_if: word=if
    (is it ok|is it okay|is it all right) if (i|we) [{v}/will {v}]
verb_sense: spanish=¿te parece bien si…?; word=is it OK if I…?
    (is it ok|is it okay|is it all right) if (i|we) [{v}/{v.ing:bring|leave|use|open|take|smoke}]
no_would_after_if: word=if
    'll (come|dance|sing|pay|go|do it|help) only if {s} [{v}/would {v}] too
verb_sense: spanish=a menos que; word=unless
    ^[unless/less that] (you hurry|it stops|someone|somebody|you|he|she|they|we|it)
verb_sense: spanish=siempre que (condición); word=as long as
    (stay|play here|come with us|go|use my {x}|have it|borrow it) [as long as/always that/while that/always when] (you|they|he|she)
verb_sense: spanish=parece que; word=it looks like
    ^it looks like [/that] (it 's going to|it is going to|it will|we are going to|we 're going to)
    ^it looks [like/like that] it (is|'s|will)
would_have:
    if you hadn't {v.pp} me , i [would be/will be] (dead|lost|in hospital|in prison|alone|late)
    {s} [would have loved/would loved/would have love] to {any} , but
verb_sense: spanish=tener que; word=have to
    (would|wouldn't|might|may|used to|want to|going to|hate to) [have to/must/must to/have must] {v:wear|work|pay|wait|do|go|get|stand|learn|call|ask|study}
    (don't|doesn't|didn't) want to [have to/must to/have must] {v}
    (has|have|'ve|'s) [had to/must to/had must] {v:work|pay|wait|do|go|get|call|ask|study|sell|buy|move|cancel|take|leave}
    (without|hate|hates|mind|avoid|like|love) [having to/to must/have must] (pay|wait|show|get up|work|wear|do|go|study|cook|clean|speak)
verb_sense: spanish=sin poder; word=without being able to
    without [being able to/to can/be able to/being can] (say|pay|speak|see|do|go|eat|sleep|talk|breathe|help|move)
verb_sense: spanish=no puedo; word=I can't
    (i|we|they|you|he|she|it|@names) [can't/isn't can/aren't can/am not can/are not can/is not can/doesn't can] {v}
verb_sense: spanish=no podía; word=couldn't
    told (me|us|him|her|them) (he|she|they|i|we) [couldn't/wouldn't can/couldn't to] {v}
verb_sense: spanish=si podía; word=if I could
    asked (me|us|him|her|them) if (i|we|he|she|they) [could/would can/can to/could to] {v}
verb_sense: spanish=tendría que; word=would have to
    that (i|we|he|she|they|you) [would have to/would must/will must/would must to] {v}
verb_sense: spanish=si pudieras; word=if you could
    it would be (great|nice|better|good|lovely|fantastic) if (you|we|he|she|they) [could/would can/will can/could to/would could] {v}
verb_sense: spanish=deberías; word=you should
    (you|he|she|they|we|i) [should/would must/would should] (see a|rest|call|eat|go|try|tell|take|sleep|talk|stop|do)
not_for_no: aux=might
    it might [not/no] (rain|work|be|arrive|happen|snow|come)
verb_sense: spanish=podrías haber…; word=could have
    (you|he|she|they) [could have/could had/could has] (told|called|asked|sent|said|come|helped|waited|warned) (me|us|first|a|something|earlier|before)
base_after_modal: aux=must
    that (man|woman|boy|girl|car|house) must [be/of be/to be/is/being] (the|very|rich|lost|in|a|new|old)
verb_sense: spanish=se supone que; word=be supposed to
    ^[they are supposed to {v}/they suppose to {v}]
    ^[you are supposed to {v}/you suppose to {v}]
    ^[we are supposed to {v}/we suppose to {v}]
    ^[i am supposed to {v}/i suppose to {v}]
passive_be:
    must have [been stolen/be stolen/being stolen/been stole]
    (wasn't|weren't|was|were|aren't|isn't|are|is) [allowed/allow] to {v}
verb_sense: spanish=es la primera vez que…; word=it's my first time doing…
    this is my first time [{v.ing}/that i {v}/that i am {v.ing}/{v:visit|fly|drive|ski|see|cook|travel}]
    is this your first time [{v.ing}/that you are {v.ing}/{v:visit|fly|drive|ski|see|cook|travel}]
verb_sense: spanish=de repente me di cuenta; word=suddenly I realised
    ^suddenly (i|we|he|she|they) [{v.ed}/has {v.pp:realise|realize|see|hear|feel|understand|notice}]
past_not_perfect: word=after {x}
    ^after {x:lunch|dinner|breakfast|class|work} (i|we|he|she|they) [went/have gone/have went/has went] (for|to|home|out|back|shopping) {any} and {v.ed}
verb_sense: spanish=volver a llover; word=rain again
    it [rained again/returned to rain/came back to rain] (in|after|on|later|at|yesterday|last|this)
"""
