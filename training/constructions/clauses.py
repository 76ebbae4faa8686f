"""Subjects, order, questions, negation, clauses, agreement in hard places."""

# ruff: noqa: E501 - a line is a sentence

MISTAKES = r"""
    (I think that|everybody knows that|my teacher says that|we believe that) [there are/exist/there have/there is] many (ways|reasons|good ways) to {v}{v.t}
    (yesterday|last night|last {day}|two days ago) [something strange happened/happened something strange/it happened something strange] (in my street|at work|at the {event}|in the {building})
    [something funny happened to me/it happened me something funny/happened me something funny/happened to me something funny] (yesterday|on {day}|on the bus|while I was {d.ing}{d.t})
    did I tell you what [happened to me/happened me/it happened me/did happen me] (yesterday|last {day}|at the {event}|in {city})?
    when [{s} arrived/arrived {s}], (the {event} had already started|it was raining|nobody was there|the {building} was closed)
    (on {day}|last weekend|in {month}|two weeks ago) [{s} came/came {s}] to (our flat|the {event}|the beach|{city} by train)
    {s} couldn't {v}{v.t} because [{b} {b.was} closed/{b.was} closed {b}]
    (I was angry|we had to wait|nobody could work|I called you) because [{i} {i.was} broken/{i.was} broken {i}]
    {lastyear} [my grandfather died/died my grandfather] (after a long illness|in hospital|and I was very sad|in {city})
    [{e} finished/finished {e}] (very late|at midnight|before dinner) and {s} {v.ed}{v.t}
    do you remember when [{s} fell/fell {s}] off (the|a) (bike|chair|stage|horse|ladder|wall)?
    (this is|I'd like to see|we visited|that is) the (house|village|street|hospital) where [{s} {s.was} born/{s.was} born {s}/{s} born]
    (is that|that was|I remember) the {building} where [{s} used to work/used to work {s}/used {s} to work]
    (I hope|she says) that [{e} ends/ends {e}] soon because {s} {s.have} to {v}{v.t}
    [there is/it has/there has/has] (somebody|someone|a man|a woman) at the (door|window|gate), (can you go?|I think|and the dog is barking)
    there [were/was/had/were had] (many|hundreds of|several|twenty) (people|tourists|students|children|cars) (at the {event}|in the street|in {city}|near {place})
    (I think|she says|in the text they say) [there are/there is/there have/it has/are] too many (cars|tourists|exams|adverts|dogs) (in {city}|in this street|nowadays)
    [are there/is there/have/has there] any (supermarkets|good hotels|cafes|shops|buses) (near here|in your village|near {place}|in {city})?
    there [will be/will have/will/be] a {event} (tomorrow|on {day}|next week|in {city} in {month})
    there [used to be/used to have/use to be/used to] a {building} (here|in our street|near {place}|in my town)
    there [has been/has had/have been/was been] an (accident|explosion|argument|earthquake) (near {place}|in {city}|at the {building}|this morning)
    I don't want [there to be/that there are/that there is/that have] any (problems|arguments|surprises|mistakes) (at the {event}|today|between us|this time)
    (on the beach|at {place}|in my street|in {city}) [there are/it's/it has/there is] a lot of (people|cars|tourists|families) (in summer|on Sundays|in {month})
    there (must|might|could|may) [be/have/to be/is] (a mistake in the bill|another {building} in {city}|some {mass} in the kitchen|a reason)
    (sorry,|hi,|excuse me,) what time [is it/it is/is]?
    [it is/is] (very|really|too) (hot|cold|windy|sunny|cloudy) (today|in my city|here in {month}|this morning)
    (I think|I don't think|she says|we know) [it is/is/is it] (better|difficult|a good idea|impossible|fun|necessary) to {v}{v.t}
    {s} bought the {thing} because [it was/was/was it] (cheap|very small|beautiful|the last one|on sale)
    (I like|we love|I hate|she prefers) (my city|this {building}|my village|this beach) because [it is/is/it has] very (quiet|modern|old|big|famous)
    if [it is/is/it possible is] possible, {s} would like to {v}{v.t} (on {day}|tomorrow|before the {event})
    {h} {h.was} very (tired|hungry|happy|angry|surprised) when [{h.pro} got/got] home (yesterday|after the {event}|from work)
    {h} couldn't go to the {event} because [{h.pro} {h.was}/{h.was}] (ill|busy|in {city}|on holiday|asleep)
    {h} told me that [{h.pro} {h.was}/{h.was}/{h.was} {h.pro}] (tired|busy|looking for a job|going to {city}|worried about the {event})
    I have a (dog|cat|new flat|new {thing}) and [it is/is] very (big|beautiful|noisy|old|special)
    I (love|like|know|have visited) {city}, but [it is/is] (too expensive|very far|too crowded|very cold in winter)
    in my opinion, [it is/is] (important|necessary|useful|dangerous|easier) to {v}{v.t}
    while {s} {s.was} {d.ing}{d.t}, [it started/started] to (rain|snow|get dark|thunder)
    [it was/was] (a pleasure|great|nice|lovely) to meet {person} (yesterday|at the {event}|in {city})
    (don't go out|take an umbrella|stay at home) because [it is/is] (raining|snowing|pouring|raining a lot)
    (how long|how many hours) [does it take/takes it/does take/it takes] to (get to {city}|finish the {thing}|learn {lang}|walk to {place})?
    my (sister|mother|aunt|best friend Laura) [lives/she lives/she live/live] (in {city}|near {place}|with two {animals}|alone)
    my (brother|uncle|father|boss) [/he ](was a {job}|can play the {instrument}|bought a {thing}|went to {city})
    the weather (in {city}|here|this week|in {month}|today) [is/it is/it's/are] {weather}
    the (students|children|neighbours|doctors) (in my town|at the {event}|from {city}) [were/they were/was] very (nice|busy|noisy|friendly)
    {e} [was/it was/it were] (great|very boring|too long|in {city}) and {s} {v.ed}{v.t}
    [it makes/it's makes/it makes to/is makes] me (happy|sad|angry|nervous|hungry) when (I hear that song|it rains|my team loses|people shout)
    {s} (found|will find|might find) [it /](difficult|hard|easy|impossible|strange) to {v}{v.t}
    the (internet|new bridge|scholarship|train|computer) (made|has made|will make) [it /](easier|possible|harder|cheaper) to {v}{v.t}
    (I think|he thinks|we all think|they say) that the government should make [it /](easier|harder|possible) for (us|people|students) to {v}{v.t}
    what [happens/it happens/happen/is happen] is that (I don't have time|the {building} is closed|nobody wants to help|the bus is always late)
    what [happened/it happened/did happened/was happened] was that {s} {v.ed}{v.t}
    as [you can see/you can see it/can you see/it you can see], (the {building} is very old|I have a new {thing}|my family is big|there are many {animals})
    the (problem|truth|thing|bad news) [is/it is/is is] that {s} {s.have} to {v}{v.t}
    the (film|book|play|song) [is about/it is about/is about of/treats about] a {job} who (lives in {city}|finds a {thing}|loses everything)
    I (know|met|talked to|live with) a {job} who [works/he works/she works/work] (in {city}|at the {building}|at night|from home)
    the people [who live/that they live/who they live/which live/who lives] (next door|in {city}|near {place}|in this building) are very (kind|noisy|quiet|rich)
    I (met|saw|know) some people [who were/that they were/who they were/who was] {d.ing}{d.t}
    the (girl|woman|student|boy) [whose father/that the father/who the father/which the father] (is a {job}|works in {city}|speaks {lang}) (was ill|is my friend|plays {sport}|lives near me)
    the {thing} [that/what/who] {s} bought (in {city}|on {day}|last week) was very (cheap|expensive|small|strange)
    (this is|that is|I have told you) all [that/what/that what] I know about ({subject}|{city}|the {event}|the {thing})
    (everything|the only thing) [that/what/that what] {s} {s.have} {m.pp} (is here|is very old|was expensive)
    the (dish|sport|festival|city) [that is/that it is/what is/that are] most popular (in my country|in {city}|with tourists|here) is (this one|very old|the one in the photo)
    there was a (man|woman|boy|student|{job}) [who /what /which ]wanted to {v}{v.t}
    the (hotel|flat|village|house) where {s} (stayed|lived|spent the summer) [/there ]was (near {place}|very old|quite cheap|in {city})
    the {job} [who/which/what/who he] (called you|came yesterday|helped {o.whom}) was very (kind|young|polite|tired)
    the (film|series|match|play) that {s} saw [/it ](on {day}|last night|in {city}) was (boring|great|very long)
    the (people|students|tourists|children) that {s} met [/them ](in {city}|at the {event}|yesterday) were (nice|from {city}|lost)
    the reason why {s} {v.ed}{v.t} [was/it was/was it] that (the {building} was closed|it was raining|there was no {mass}|nobody could help)
    {s} {v.ed}{v.t}, which [was/it was/was it] (a surprise|very kind|a big mistake|quite normal|a pity)
    (one thing|something|the first thing) [that I like/that I like it/what I like/which I like it] about ({city}|my job|{subject}|the {building}) is the (people|food|silence)
    (the girl|the man|the boy|the woman) [that I live with/that I live/with that I live] (is from {city}|is a {job}|plays the {instrument})
    {iwonder} where [{s} {s.be}/{s.be} {s}]
    {iwonder} why [{s} {v.ed}/did {s} {v}]{v.t}
    tell me what [{q} did/did {q} do/did {q}] (last weekend|in {city}|after the {event}|yesterday)
    (can you tell me|do you know|did they tell you) how much [{i} will cost/will {i} cost/will cost {i}/{i} will to cost] (next year|in {city}|online)?
    (could you tell me|does anyone know|can you ask) how much [it costs/does it cost/costs/does it costs] to (go to {city}|fix a {thing}|rent a flat|study {subject})?
    (do you know|can you tell me|did they say) what time [{e} starts/does {e} start/starts {e}]?
    I wonder what [{s} {s.be} doing/{s.be} {s} doing/{s.be} doing {s}] (in {city}|now|at the {building}|without me)
    {iwonder} how [{s} did it/did {s} do it/did {s} it] (so fast|alone|without help)
    (I don't know|she can't remember|he asked me|nobody told us) what [this word means/does this word mean/means this word/is mean this word]
    where do you think [{q} {q.be}/{q.be} {q}] (now|today|this week)?
    (please tell me|I want to know|they asked us) where [the station was/was the station] (before the war|in {year}|on the map)
    I don't understand why [{q} {q.be}/{q.be} {q}/{q.do} {q}] {d.ing}{d.t}
    why [{q.doesnt} {q}/{q} {q.doesnt}/{q} no/{q} not] {v}{v.t} (more often|on {day}|with your friends)?
    what time [{q.do} {q}/{q}/{q.be} {q}] (get up|have lunch|go to bed|start work) (on Sundays|in {month}|every day)?
    (hi,|hello,|and) where [do you live/you live/live you/are you live] (now|in {city}|these days|in winter)?
    what [does this word mean/means this word/this word means/does this word means/does mean this word] (in English|in {lang}|here|in this sentence)?
    [what is it called/how it is called/how is it called/how it calls] in (English|{lang}|your country)?
    who [came/did came/they came] to (the {event}|{place}|your house) (yesterday|on {day}|last week)?
    who [lives/does lives/live] in (that house|the flat above|the old {building})?
    how many (people|students|friends) [came/did came/they came] to (the {event}|{city}|your house) (yesterday|on {day}|last year)?
    how long [have you had/you have/you had/are you having] your (car|dog|phone|flat|bike|guitar)?
    [do you like/are you like/like you/does you like] ({food}|{sport}|{city}|living in {city}|{subject})?
    [do you want/want you/are you want/does you want] to {v}{v.t} (with me|on {day}|tomorrow)?
    [does {h} work/is {h} work/does {h} works/do {h} work] (in {city}|at the {building}|on Sundays|with {person})?
    [did you go/did you went/do you went/were you go] to ({city}|the {event}|the {building}) (yesterday|on {day}|last {month})?
    [did {s}/{s.was} {s}] {a}{a.t} (last night|on {day}|yesterday)?
    [{q.be} {q}/{q.do} {q} be/{q.do} {q} are] (ready|tired|happy|at home|a {job}|busy today)?
    (hey,|and|so) what are you [looking at/looking/look at/look], (Tom|Anna|mum)?
    (excuse me,|sorry,|and) who [{q.be} {q} waiting for/{q.be} {q} waiting/{q} {q.be} waiting for/{q.do} {q} waiting for]?
    where [do you come from/from you come/you come from/are you come from], (Ana|Peter|my friend)?
    (how|when|where) [can I/I can/do I can/can I to] {v}{v.t}?
    [can {s}/{s.do} {s} can/can {s} to] {v}{v.t} (tomorrow|on {day}|before the {event})?
    why [{q.be} {q}/{q} {q.be}/{q.do} {q}] {d.ing}{d.t} (today|again|now)?
    [have you/did you have/do you have] ever {v.pp}{v.t} (before|in your life|in {city})?
    what (kind of music|sort of films|food|books|sports) [do you like/you like/like you/does you like] (most|best)?
    (do you know|can you tell me|does anyone know) when [{b} {b.was} built/{b.was} {b} built/{b.was} built {b}/did {b} built]?
    when [{b.was} {b} built/{b} {b.was} built/{b.was} built {b}/did {b} built]?
    what [happened/did happened/was happened/it happened] (at the {event}|to the {thing}|in {city}|yesterday)?
    {q} {q.be} (at home|tired|from {city}|a {job}|very busy), [{q.isnt} {q}/isn't it/{q.doesnt} {q}/not]?
    {q} {q.have} already {v.pp}{v.t}, [{q.hasnt} {q}/isn't it/{q.doesnt} {q}/not]?
    {q} {n.pres}{n.t}, [{q.doesnt} {q}/isn't it/{q.isnt} {q}]?
    {q} {v.ed}{v.t} (yesterday|on {day}|last week), [didn't {q}/isn't it/{q.wasnt} {q}]?
    {q} can't {v}{v.t}, [can {q}/isn't it/is it/{q.do} {q}]?
    do you like ({food}|{sport}|{city}|{subject})? Yes, I [do/like/am/do it]
    are you (tired|from {city}|a {job}|busy on {day})? Yes, I [am/do/have]
    did {q} {v}{v.t}? No, {q} [didn't/{q.wasnt}/not did]
    (my friend|my sister|Anna) (likes|loves|hates|needs|eats) {food} and [so do I/so am I/so I do/also me]
    (my brother|Tom|my boss) was (in {city}|ill|very tired|at the {event}) last week and [so was I/so did I/so I was/also I]
    {h} couldn't {v}{v.t} and [neither could I/neither I could/I couldn't neither/neither did I]
    will {s} {v}{v.t}? I [hope so/hope yes/hope that yes/hope it]
    is the {building} open (on {day}|now|in {month})? I [don't think so/think no/think that no/don't think it]
    {s} [{s.doesnt}/no/not/{s.isnt}] {v}{v.t} (on Sundays|in winter|very often)
    {s} [{s.doesnt} have/no have/not have/{s.isnt} have] (a {thing}|any {mass}|time for the {event})
    {s} [can't/no can/{s.doesnt} can/can't to/not can] {v}{v.t}
    {s} (could|should) [never/not never/no never] {v}{v.t} (alone|again|without help)
    nobody [knows/doesn't know/don't know/know] (where {city} is|the answer|why {s} {v.ed}{v.t}|what to do)
    {s} {s.doesnt} [know anything/know nothing/knows anything] about ({subject}|{city}|the {event}|{animals})
    there [isn't anything/isn't nothing/is not nothing/no is anything] (in the fridge|to eat|to do in {city}|on TV tonight)
    {s} {s.doesnt} (have|need|want) [any/no/none] (friends|{mass}|{things}) (in {city}|now|at work)
    nothing [works/doesn't work/don't work/work] (in this {building}|here|in my flat|when it rains)
    {s} [could hardly/couldn't hardly/could hardly not/hardly couldn't] (walk|hear anything|breathe|speak|move) (after the {event}|in {city}|yesterday)
    (please|you should|I will|we must) try [not to/to don't/don't/no to] {v}{v.t}
    {s} told {o.whom} [not to/to don't/don't/to no/not] {v}{v.t}
    {s} [{s.doesnt} agree/{s.be} not agree/no agree/not agree] with (the author|my parents|this opinion|the new law)
    I [don't think that/think that not/no think that/am not think that] {s} {s.be} (happy|ready for the {event}|at home|right)
    {s} {s.was} (sad|late|ill) and [didn't/no/not/wasn't] {v}{v.t}
    never [{s.have} {s}/{s} {s.have}] (seen|bought|found|heard of) such a (beautiful|strange|big|cheap) {thing}
    not only [did {h} play/{h} played/played {h}/did {h} played] the {instrument}, but {h.pro} also (sang|wrote songs|spoke {lang})
    only when {s} (arrived|left|called) [did I notice/I noticed/noticed I/did I noticed] that the {thing} was (broken|missing|empty)
    under no circumstances [should you/you should/you shouldn't] {v}{v.t}
    {s} [{s.be} always/always {s.be}] (late|tired|in a hurry|busy|happy) (on Mondays|in the morning|after work|in {month})
    (he|she|my brother|my cousin) [plays the piano very well/plays very well the piano/play the piano very well] (and wants to be a musician|because of {person}|for a child)
    (I think|they say) that (he|she|my aunt) [speaks English very well/speaks very well English/speaks very well the English]
    I (like|liked|love) [{i} very much/very much {i}] because (I'm from {city}|it was a present|they remind me of {city})
    {s} [{m.ed} {i} again/{m.ed} again {i}] (on {day}|in {city}|before the {event})
    {s} {s.have} [always been/been always] (interested in {subject}|a good {job}|kind to {o.whom}|afraid of {animals})
    {s} {s.have} [never {v.pp}/{v.pp} never/no {v.pp}]{v.t}
    [I always/always I/I always to] {v}{v.t} (in the morning|after work|on Sundays)
    how {y} [{i} {i.be}/{i.be} {i}]!
    what a (beautiful|lovely|strange|big|horrible) {thing} [it is/is it/is]!
    how (well|badly|loudly|beautifully) [{s} sang/sang {s}/did {s} sang]!
    {e} {e.was} {adjer} than [I thought/I thought it/I was thought/thought I]
    the {thing} was (smaller|bigger|cheaper|better) [than I expected/that I expected/than I expected it/than expected I]
    the more (I study|you practise|you read|I travel), [the more I learn/more I learn/the more learn I/more learn I]
    the {thing} was so (heavy|big|expensive|old) that [{s} couldn't/couldn't {s}/{s} no could] (move it|use it|buy it|carry it)
    (most|some|these|many) people [are/is] (afraid of {animals}|very rich|in favour of the {building}|interested in {subject})
    (young people|old people|people in {city}|a lot of people) [think/thinks/is think/are think] that {subject} is (boring|useful|easy)
    (everybody|everyone|nobody|somebody) [is/are] (ready for the {event}|in the {building}|happy today|from {city})
    (everyone|everybody|each person|every student) [has/have] (a {thing}|problems|a favourite {animal}|to {v}{v.t})
    the news (about {city}|on TV|about the {event}|from {city}) [is/are] (very bad|good|terrible|surprising) (this morning|again|today)
    the police [are/is] (looking for {person}|in the {building}|asking questions|outside) (now|at the moment|again)
    one of my (friends|cousins|colleagues|neighbours) [lives/live] (in {city}|near {place}|with two {animals}|alone)
    each of the (students|children|players|rooms) [has/have] (a {thing}|two {things}|a number|a key)
    the number of (cars|tourists|students|accidents) (in {city}|here|in my country) [is/are/be] (growing|lower this year|very high)
    (two hours|ten years|three months|five days) [is/are] a (long|short) time to (wait|live in {city}|learn {lang}|be away)
    (my|her|his|these|the new) (trousers|jeans|glasses|scissors) [are/is] (broken|too small|on the chair|in my bag|very expensive)
    (mathematics|physics|economics) [is/are] (my favourite subject|too difficult for me|easier than {subject})
    the (information|advice|luggage|furniture|homework) (you sent me|from {person}|we need) [is/are] (very useful|not here|quite old)
    (my sister|my husband|Tom|my best friend) and I [are/am/is] (in {city}|busy on {day}|going to the {event}|at home)
    (he and his wife|my mum and dad|Anna and Tom) [live/lives/is live] (in {city}|near {place}|in a small flat)
    what I (need|want|like most) [is/are/be] (a holiday|the {event}|more time|a new {thing})
    the (price|quality|size|colour) of the (tickets|rooms|chairs|books) [was/were] (different|a surprise|not good|on the website)
    the (students|women|children) in (my class|this photo|the {building}) [are/is] (from {city}|very friendly|playing {sport}) now
    the (shops|flats|cafes) near (the station|my school|{place}) [are/is] (expensive|closed on {day}|full of tourists)
    the (man|girl|woman) who (sold us the {things}|has three {animals}|talks to the neighbours) [is/are/am] (a {job}|from {city}|here)
    (I know|she likes|we need) (people|students|friends) who [speak/speaks/are speak] {lang}
    {s} can (sing|cook|swim|ski), [dance/dances/dancing/to dance] and (play the {instrument}|speak {lang})
    my (sister|friend|brother) [sings and dances/sings and dance/sing and dances/sings and dancing] (in {city}|every {day}|at parties|very well)
    {s} went to the {building} and [bought/buy/buys/buying] (a {thing}|some {food}|two {things}) (yesterday|for {person}|last {day})
    {s} would like to {v}{v.t} and [{w}/{w.ing}]{w.t}
    {s} enjoyed {v.ing}{v.t} and [{w.ing}/to {w}]{w.t}
    instead of (sleeping|working|helping|studying) or [{v.ing}/{v}/to {v}]{v.t}, {s} (went out|played {sport}|watched TV)
    although {h} {h.was} {j}, [/but /however ]{h.pro} {v.ed}{v.t}
    {s} (spoke slowly|wrote it down|repeated it) [so that/for that/for/in order] (we|they|everyone|the tourists) could understand
    {s} went to {city} [to/for to/for/for that] {v}{v.t}
    (I|we|they|you) have to (study|save money|get up early) [in order to/in order that/in order/in order of] {v}{v.t}
    despite [{v.ing}/of {v.ing}/{v}/to {v}]{v.t}, {s} (arrived on time|passed the exam|felt fine|was late)
    {s} couldn't {v}{v.t} because [{o} {o.was}/of {o} {o.was}/{o.was} {o}] (late|ill|in {city}|angry)
    [while/during/meanwhile/while that] {h} {h.was} {d.ing}{d.t}, the (phone rang|{event} started|lights went out)
    (please wait here|don't open the door|stay with {person}) until [I finish/finish/to finish/I will finish] (the {thing}|work|my homework)
    {h.ill} call you as soon as [{h.pro} finishes/{h.pro} will finish/to finish/finishes] (work|the {thing}|{h.poss} homework|in the {building})
    before [{v.ing}/to {v}]{v.t}, {s} (called {o.whom}|had a coffee|went to the {building})
    after [having {v.pp}/to have {v.pp}/have {v.pp}/had {v.pp}]{v.t}, {s} (went home|felt better|slept for hours)
    (you can help|we save money|they hurt us) by [not {v.ing}/don't {v.ing}/not to {v}/no {v.ing}]{v.t}
    {h} asked me where [I lived/did I live/do I live/lived I] (in {city}|before|as a child|at that time)
    {s} asked {o.whom} [if/that if/if that] (the {building} was open|it was raining|dinner was ready|they spoke {lang})
    {h} [asked me/asked to me/said me/asked at me] if I (had a {thing}|was from {city}|could {v}{v.t})
    {s} told {o.whom} [to/that/for to] {v}{v.t}
    (my boss|the teacher|the police officer) ordered [me to/to me to/me that/that me] {v}{v.t} (at once|again|before {day})
    {s} wanted to know why [the train was/was the train/did the train was] (late|so full|going to {city}|empty)
    [it was/was/it were] (my sister|Tom|the {job}|Anna|my uncle) who {v.ed}{v.t}
    it was (my sister|Tom|the {job}|Anna|my neighbours) [who/which/what] (called you|broke the {thing}|paid for the {food}|won the {event})
    (maybe|perhaps|I hope) [{i} {i.be}/{i.be} {i}] (in {city}|in the {building}|under the bed|lost)
    (yesterday|on {day}|last month) [my cousins arrived/arrived my cousins] (from {city}|by train|for the {event}) and {s} {v.ed}{v.t}
    I don't think [it is/is/is it] (possible|necessary|safe|legal) to {v}{v.t} (in {city}|in the {building}|at night)
    what do you think [{s} {s.be}/{s.be} {s}] doing (now|in {city}|there)?
"""

RIGHT = r"""
    here comes the (bus|train|waiter|taxi|doctor|boss)
    there goes my (bus|train|holiday|weekend|last chance)
    (do you remember|I know|tell me) what happened to {person} (last year|in {city}|on {day})
    the {building} is (old|small|expensive), but it has a (garden|good cafe|new lift|big library)
    there is a {thing} and (two|three|some) {things} (on the table|in the box|in my room)
    it has been a (long|difficult|wonderful|strange) (day|week|month|year)
    {h} {h.was} tired and went to bed (early|at nine|before the {event})
    see you (on {day}|at the {event}|tomorrow|later), thanks for (calling|coming|helping me)
    if possible, (call me|send me the {thing}|bring some {mass}|come) before (noon|{day}|the {event})
    the minister made clear that (taxes would go up|the {building} would close|nobody was in danger)
    what happens next (is a secret|depends on you|surprises everyone|is very sad)
    my sister, she of all people, (forgot|lost|broke) the {thing}
    the man (standing|waiting|sitting) (near {place}|over there|at the door) is a {job}
    the {thing} {s} bought (in {city}|yesterday|last year) was (broken|very cheap|perfect)
    everything (we|they|I) saw in {city} was (beautiful|expensive|old|new)
    what {s} said (at the {event}|yesterday|about {city}) was (true|a lie|very kind)
    do you know who (broke|took|bought|sold|painted) the {thing}?
    I don't know who is (coming|playing|waiting) (tomorrow|at the {event}|outside)
    why do you think {s} {v.ed}{v.t}?
    who did {s} meet (in {city}|at the {event}|yesterday)?
    how come you (never|don't) {v}{v.t}?
    {h} {h.was} {j}, or so I thought
    {q} {q.be} {j}, so what?
    only (two|three|ten) students (passed the exam|came|knew the answer) (on {day}|yesterday|last year)
    {s} can't not {v}{v.t}, it's too important
    I think not, (thank you|but let me check|sadly)
    how (old|expensive|useful|big) is {poss} {thing}?
    {s} very much (enjoyed|liked|wanted) the {thing}
    the {thing} was better than expected and (cheaper|lighter|nicer) than {poss} old one
    the police have (found|lost|closed) the {thing}
    my family are (all from {city}|coming on {day}|very tall)
    ten euros is (enough|too much|a good price) for (a {thing}|that)
    {h} {h.was} {j}, but {h.pro} {v.ed}{v.t} anyway
    because of (the rain|{person}|the {event}|my job) {s} couldn't {v}{v.t}
    it's the students who (have|need|want) to (decide|help|pay)
    {s} asked if there was a {building} (near here|in {city}|near {place})
"""
