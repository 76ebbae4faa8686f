"""Questions and their answers, order, clauses, passives, agreement; one subject, and only one."""

# ruff: noqa: E501 - a line is a sentence

MISTAKES = r"""
    (call me|text me|let me know|come and see me) when [you arrive/arrive] (in {city}|home|at the {building}|at the airport)
    (call me|write to me|ask the {job}|tell us) if [you need/need] (help|anything|more time|more money|a {thing})
    (if|when) [you want/want] to {v}{v.t}, (you have to pay|call me first|just ask me|tell the {job})
    I know [I have to/have to] {v}{v.t}
    (I think|I hope|I know|I'm sure) [I can/can] (finish it today|come on {day}|pass the exam|help you|do it alone)
    (I think|I hope|I'm sure) [I will {v}/will {v}]{v.t}
    my (brother|wife|best friend|cousin) and I can't (come|go to the {event}|help you|play on {day}) because [we have/have] (an exam|a lot of homework|to work|no time|a meeting)
    my parents (are very happy|are tired|can't sleep|are worried) because [they have/have] (a new {animal}|a lot of work|to sell the house|problems with the {thing})
    (sorry,|hi,|hello,) I couldn't (come|answer|call you|do the homework) (yesterday|on {day}) because [I was/was] (ill|very busy|in hospital|at the dentist's|asleep)
    I bought a (printer|camera|washing machine|coffee machine) (yesterday|last week|online), but I don't know how [it works/works/does it work]
    there is a word (in the text|in this letter|in the song) and I don't know what [it means/means/does it mean]
    I (wrote it down|bought a {thing}|made a copy) (yesterday|last week), but I (can't remember|don't know|forgot) where [I left it/left it/did I leave it]
    (I love|I like|my sister wants|we need) the {thing} in the window, but I don't know how much [it costs/costs/does it cost]
    there's a (concert|film|football match) on {day}, but I don't know what time [it starts/starts/does it start]
    [is it possible/is possible] to (pay by card|change the date|visit the {building} on {day}|leave the suitcases here|see the {thing})?
    [is it true/is true] that {s} {v.pres}{v.t}?
    [does it matter/does matter/is it matter] if {s} {v.pres}{v.t}?
    does [it hurt/hurt/it hurts] when (I touch your arm|you walk|you swallow|you play {sport}|you read)?
    why [is it/is/it is] so (cold|dark|quiet|hot|noisy) (in here|in this room|today|in the {building})?
    how far [is your house/is it your house/it is your house/your house is] from (here|the station|the {building}|{place})?
    so you went to the {event} (yesterday|on {day}|last week), right? how [was it/was/it was]?
    what a (nice|lovely|beautiful) (jacket|bag|watch|lamp)! where [did you buy it/did you buy/you bought it]?
    we can (meet at my house|go by bus|watch it on {day}|eat at home) if [it's/is] (OK with you|all right with you|easier for you|better for your parents)
    I'm making (a cake|soup|bread|a lasagne|dinner), so I'll call you when [it's/is/it] ready
    (I never go out|we don't play {sport}|they stay at home|nobody goes to the beach) when [it's/is/there is] (raining|snowing|very cold|so windy)
    what time is it? [it's/are/they are] (two o'clock|half past six|ten to eight|nearly three o'clock|a quarter past four)
    [it was/were/they were] (two|three|five) o'clock (in the morning|in the afternoon) when {s} {c.ed}{c.t}
    (who is it?|don't worry,) [it's me/I am/am I], open the door
    the (sign|website|letter|ticket|text) [says/puts/it says] that (the {building} is closed|dogs are not allowed|we need a passport|breakfast is free)
    [it says/puts/it puts] (here|in the letter|on the website|on the door) that (we have to pay|the {building} opens on {day}|you can't bring food|the {event} is cancelled)
    [it's/is/it] getting (late|dark|cold|hot), (let's go home|we should go|put on your {clothes}|the {building} is closing)
    there's (nobody|no one) in the {building} because [it's/is] (a holiday|lunchtime|Sunday|too early)
    in (summer|winter|{month}|my city) [it gets/gets/gets it] (dark|light|cold) very (early|quickly)
    [there seems/there seem] to be a problem with (the {thing}|my {thing}|the internet|the heating|your booking)
    [there's no need/it's no need/isn't need] to (shout|worry|bring {food}|book a table|wait for us)
    [there is nothing/it is nothing/is nothing] to (do|see|eat|buy) (in this town|here|in {city}|at the {building})
    how many of you [are there/you are/there are] in your (class|family|team|office)?
    (is the {building} nice?|do you like the hotel?|is it a good school?) yes, but [there isn't/isn't/there hasn't] (a lift|any hot water|a garden|a swimming pool)
    the first thing (I|we|they|you) do in the morning [is/it is/is it] (make coffee|open the windows|feed the {animals}|check the phone)
    what (worries|surprises|bothers|scares) me [is/it is/is it] that {s} {s.doesnt} {v}{v.t}
    learning ({lang}|to drive|to cook|the {instrument}) [is/it is/it's] (not easy|fun|a good idea|harder than I thought)
    to (speak {lang}|live in {city}|have a {animal}|work at night) [is/it is/it's] (not easy|my dream|very hard|better than nothing)
    (some of my friends|most of my classmates|all the tourists|both my cousins) [say/they say/says] that {city} is (beautiful|too expensive|boring|worth a visit)
    in (the photo|this picture|the painting|the first scene) the (man|old man|boy|king) [is/he is/are] {d.ing}{d.t}
    the fact that {s} {s.be} (old|young|from {city}|not here) [doesn't/it doesn't/don't] matter
    everybody (in my class|at work|in the {building}|I know) [has/they have/have] (a {thing}|seen the film|two {things}|a car)
    for me, the best (part|moment) of the (trip|{event}|film|week) [was/it was/was it] when {s} {v.ed}{v.t}
    (last year|in {year}|years ago) [I bought this house/this house I bought it/this house bought it] (in {city}|with my {kin}|for very little money)
    don't worry about the (shopping|washing-up|homework|cooking), [I'll do it/I'll do/I do it] (tomorrow|later|tonight)
    (hey|hi|sorry|omg) where [are u/u are] (now|going|from|sleeping tonight)?
    (hey|hi bea|omg|mum) what [are u/u are/do u] doing (now|tonight|on {day}|at the {building})?
    (hey|lol|and) why [dont u/u dont/arent u] (call me|come with us|answer ur phone|talk to my {kin})?
    (sorry|hi|oh no) i [cant/no can/dont can/cant to] (come|go w u|talk|play) (tonight|today|on {day}), (my mum is angry|too much work|im ill)
    (no|lol|sorry) i dont know where [she is/is she/she are], (ask {name}|call her mum|its late)
    {name} [isnt/dont/no] coming (tonight|to the {event}|w us), (just u and me|too bad|call me)
    do u know (when|how|why) [he went home/did he go home/went he home] last night?
    (sorry|ok|hi) im [not/no/dont] (coming|going out|playing) (tonight|today|w u), (im just tired|too much homework|maybe on {day})
    (hi|hey|yo) what time [does the film start/the film starts/starts the film] (tonight|on {day})?
    i [didnt go/no went/not went/didnt went] to (the gym|class|work|the {event}) yesterday bc i was (ill|tired|busy|asleep)
    (lol|omg|hey) ur (brother|cousin|sister|teacher) [is so/are so] (funny|nice|weird|tall)
    there [isnt/no is/dont] any (milk|bread|sugar|coffee) left, can u (buy some|go to the shop|ask ur mum)?
    u [dont need/no need/not need/dont needs] to (come|pay|worry|bring {food}), i have (everything|enough|a car)
    (last night|at six) I (saw|heard|watched) [{g} leave/leave {g}/leave to {g}] (the {building}|by the back door|in a hurry)
    from my (window|room|flat|bed) (I|you) can hear [the birds singing/singing the birds/sing the birds] (every morning|in spring|all day)
    (please|don't worry,|come on,) let [the children play/play the children/to play the children] (outside|in the garden|a bit longer|with the {animal})
    (the film|his joke|the {event}|that story) made [everybody laugh/laugh everybody/to laugh everybody] (again|a lot|last night)
    (I don't care|she never worries about|it doesn't matter) what [people think/think people/thinks people] (of my clothes|about it|in this town)
    as [my grandmother says/says my grandmother/my grandmother she says], (there's no place like home|time is money|everything gets better|you are what you eat)
    (we waited|nobody ate|I stayed there|it was quiet) until [{g} came/came {g}/that came {g}] (home|back|from {city})
    before [{g} came/came {g}/that came {g}], (everything was easier|we were very bored|the house was quiet|nobody knew about {subject})
    if [{h} calls/calls {h}] (tonight|while I'm out|before {hour}), (say I'm at work|take a message|wake me up|don't answer)
    in {year} [a new bridge was built/was built a new bridge/it was built a new bridge] (near {place}|in {city}|over the river)
    (last year|two years ago|in {month}) [three new schools were opened/were opened three new schools/it was opened three new schools] in (my town|{city}|the area)
    (every year|in {month}|every summer) [a big festival is held/is held a big festival/it is held a big festival] (in my town|in {city}|near the sea|on the beach)
    (at the end|on the last day|after the {event}) [the prizes were given/were given the prizes/it was given the prizes] to the (best students|winners|children)
    in (this factory|{city}|my region) [a lot of cars are made/it is made a lot of cars] (every year|for other countries)
    (on {day}|next week|tomorrow) [the winners will be announced/will be announced the winners/it will be announced the winners] (on TV|online|at the {event})
    from (here|my window|the top|our balcony) [you can see/can see] (the sea|the whole city|the {building}|the mountains)
    (sorry,|excuse me,) [you can't/not can/no can] (smoke|park|swim|eat|take photos) here
    how [do you say/say] "(hello|thank you|good luck|cheers)" in {lang}?
    in (my country|Spain|{city}) [people eat/eat people] very late (in summer|at weekends|every day)
    in (my country|{city}|this region) [people drink/drink people] a lot of {drink} (in summer|with meals|at breakfast)
    what [is the weather like/is like the weather/the weather is like] (in {city}|there|today|in {month})?
    what [is /]your (new boss|sister|flat|village|English teacher) [like/is like] (these days|in real life|compared to mine)?
    [what/how] is (your new teacher|your sister|the new boss|her boyfriend|{city}) like?
    [what/how] (is|was) (the weather|the food|the hotel|life) like (there|in {city}|on the island)?
    [what does/how does/what is] (your cousin|your boss|the thief|the new teacher) look like?
    [who/to who/a who] did you (see|invite|meet|help) (yesterday|at the {event}|in {city})?
    what (subject|school subject|sport|game) are you [good at/good] (now|this year)?
    which (flat|room) are you [staying in/staying] (this time|tonight)?
    which (city|village|house) [do you live in/do you live/you live in/live you] (now|in winter)?
    what (company|newspaper|magazine) [do you work for/you work for] (now|in {city})?
    who [did you vote for/did you vote/you voted for/did you voted for] (last time|in {year}|in the last election)?
    who did you (borrow the {thing}|hear the news)[ from/] (last week|in {city}|this time)?
    who [is this for/is for this/for is this/this is for]? (it's very heavy|there's no name on it|I found it outside)
    what [is /]this (button|key|machine|{thing}|tool) [for/is for]?
    who [does/is/do] this (dog|{thing}|coat|bike) belong to?
    what [is /]the (book|film|play|song) [about/is about] (exactly|in your opinion)?
    how many times a (week|month|day|year) [do you/you/are you] (go swimming|eat {food}|call your mother|wash your {clothes}|see your cousins)?
    how long ago [did {s} {c}/{s} {c.ed}/did {s} {c.ed}]{c.t}?
    how (fast|well|far|long) [can {s}/{s} can/does {s} can] (run|swim|jump|walk)?
    what else [do you need/you need/need you/are you need] (for the {event}|from the shop|to make a cake)?
    who else [came/did came] (to the {event}|with you|last night)?
    whose idea [was it/it was] to {v}{v.t}?
    [whose is/of who is/of whom is] this (bag|{thing}|phone|coat)?
    why [don't we/we don't/not we/don't] (go to the {event}|eat out|invite {name}|take a taxi|play {sport}) (tonight|on {day}|tomorrow)?
    why [hasn't {h}/{h} hasn't/doesn't {h}] (called|arrived|finished|eaten|answered) yet?
    what [don't you/you don't/not you] (understand|like about {city}|agree with|remember)?
    who [doesn't like/don't like/doesn't likes/not like] ({food}|{sport}|chocolate|holidays|music)?
    who [didn't come/didn't came/not came/doesn't came] to (class|the {event}|work|dinner) (yesterday|on {day}|last week)?
    who [can/does can/do can/can to] {v}{v.t}?
    who [has taken/has took/have taken] my (phone|{thing}|keys|charger)?
    what [makes/make/does makes] (you|your parents|children|her) (happy|angry|laugh|so nervous)?
    what [caused/did caused/was caused] the (accident|fire|problem|war|delay)?
    who [won/did won/was won] the (match|prize|election|race) (yesterday|last year|on {day})?
    what [woke/did woke] {q.whom} up (so early|last night|at {hour})?
    how many (people|players|students|tourists) [speak/does speak/speaks] {lang} (in your class|in {city}|here)?
    how much (food|money|water|paper) [is/does/are] (wasted|lost|used|thrown away) (every day|every year|in your country)?
    do you know if [there is/is there/there has] a (bank|{building}|bus stop|good café) (near here|in this street|at the airport)?
    could you tell me if [you have/have you/do you have/are you have] (a free room|any tickets|this {clothes} in {color}|a table for two)?
    (I'd like to know|I wonder|I'm not sure) if [I can/can I/I can to] {v}{v.t}
    do you have any idea (when|where|why|how) [{s} {v.ed}/did {s} {v}/did {s} {v.ed}]{v.t}?
    it depends on (where|how) [you live/do you live/live you]
    (it all depends|that depends|it depends) on how much [it costs/does it cost/costs it/costs] (to get there|in {city}|online)
    guess (who|what) [I saw/did I see/did I saw] (yesterday|on the bus|in {city}|at the {event})
    you won't believe how much [we paid/did we pay/did we paid] for (the {thing}|dinner|two coffees|the tickets)
    what do you think [I should/should I/I should to] (do|wear|buy|say|cook) (tonight|for the {event}|now)?
    how long do you think [it will take/will it take/it will takes/takes it] to (get there|finish the {thing}|learn {lang}|repair it)?
    who do you think [will win/that will win/will to win] (the match|the election|the race|on {day})?
    when do you think [{s} will/will {s}/that will {s}] {v}{v.t}?
    where did you say [you were/were you] (from|born|going|working)?
    (what time|when|where) did you say [it started/did it start/started it]?
    the (question|problem|mystery) is (how|when|where) [we are going to/we going to] {v}{v.t}
    (nobody explained|I didn't understand|he showed us) how [the machine worked/worked the machine/did the machine work]
    (sorry,|excuse me,|hello,) how [do I/to/I] get to (the {building}|the airport|the station|the beach) (from here|by bus|on foot)?
    where [can I/to/I can/can I to] buy (a ticket|stamps|{food}|a {thing}) (near here|in {city}|at this hour), please?
    what [should I/I should/should I to] do if (I lose my passport|my card doesn't work|it rains|{o} {o.be} late)?
    I'm (late|right|next|too early|your friend), [aren't I/isn't it/don't I]?
    nobody (called|came|answered|helped you) (yesterday|last night|on {day}), [did they/didn't they/isn't it]?
    everybody (knows {name}|loves {food}|needs a holiday|wants to win), [don't they/isn't it/aren't they]?
    this is your (seat|{thing}|bag|room), [isn't it/isn't this/doesn't it]?
    these are (yours|your {things}|our seats|the last tickets), [aren't they/aren't these/isn't it]?
    you used to (live here|play {sport}|have a {animal}|work in {city}), [didn't you/isn't it/don't you]?
    there won't be (any problems|an exam|much traffic|enough food), [will there/will it/won't there/isn't it]?
    you had to (pay|wait|work|leave early) (yesterday|last night|on {day}), [didn't you/isn't it/weren't you]?
    you'd better (go|hurry|rest|tell the truth), [hadn't you/isn't it/don't you]?
    is there a (bank|{building}|lift|shower) (near here|in the hotel|on this floor)? yes, [there is/it is/is]
    are there any (shops|{things}|tickets|seats) (left|in {city}|near the hotel)? no, [there aren't/they aren't/aren't/there don't]
    would you like (to come with us|a coffee|to see it|some {food})? yes, I [would/would like/like]
    would you like to (come|dance|join us|see the {event})? I'd [love to/love]
    are you going to {v}{v.t}? yes, I [am/go/do/going]
    (is she at home|will it rain|has he left|are they coming)? I [think so/think yes/think that yes]
    (is it broken|did we lose|has the {vehicle} left|is the {building} closed)? I'm afraid [so/yes/that yes]
    (is there any milk left|can you come on {day}|did you win|do you have a bigger room)? I'm afraid [not/no/that no]
    (are you angry|is it a secret|were you afraid|do you mind)? of course [not/no/that no]
    you (don't like {food}|can't come|didn't call|aren't happy)? why [not/no]?
    (is dinner ready|have you finished|has he called|did they pay)? no, [not yet/yet not/still no]
    (if you're free|if it's sunny|if she agrees), we can go out; if [not/no], (we can stay at home|I'll call you|we'll go on {day})
    (my brother|she|{name}) doesn't (smoke|drive|eat meat|speak {lang}), and I don't [either/neither/too/also]
    my (sister|boss|son) has to work on {day} and so [do/am] I
    my (cousin|wife|teacher) used to (live in {city}|smoke|play {sport}) and so [did/used/use] I
    {name} is going to {v}{v.t} and so [am/do/go] I
    my {kin} would love to (see {city}|come|learn {lang}) and so [would/am/love] I
    I (like|love|want|eat) {food}, but my (sister|brother|wife|boss) [doesn't/not/no]
    {h} {h.was} (late|happy|ill|nervous), but I [wasn't/not/no/didn't]
    (yesterday|last {day}|at the {event}) hardly [anyone/no one/nobody] {c.ed}{c.t}
    there's hardly [any/no/none] (food|{drink}|bread) (left|in the fridge|here|today)
    {p} {p.be} (faster|better|happier|taller) than [anybody/nobody/no one] (else|in the team|in my class|I know)
    (I love {subject}|I miss my family|she hates exams|this job means) more than [anything/nothing] (in the world|else)
    (today|now|this year) {s} {s.be} (happier|busier|healthier|more tired) than [ever/never]
    {s} {s.was} too (tired|ill) to (say|read) [anything/nothing]
    it's (impossible|difficult|hard) to find [anything/nothing] (in this room|open on {day}|cheap in {city}|in the dark)
    {s} left without [any/no] (money|help|luggage|problems|shoes)
    I don't think [anybody/nobody/no one] (knows|will come|likes {food}|has seen it)
    (please|children,|hey,) don't [ever/never] (do that|lie to me|touch my {thing}|say that) again
    I (promise|swear) I won't [ever/never] (do it|be late|lie to you|smoke) again
    {g} [didn't even say/not even said/even not said] (hello|goodbye|thank you|sorry) (to {q.whom}|when we met|at the {event})
    not even [my mother knows/my mother doesn't know/knows my mother] (about it|where I am|the truth|what happened)
    {h} [no longer {v.s}/not longer {v.s}/no longer {v}/doesn't longer {v}]{v.t}
    I don't (live here|work there|eat {food}|like {sport}) [any more/no more/already]
    {s} [still {s.hasnt}/{s.hasnt} still/still not {s.have}] {v.pp}{v.t}
    I'd rather [not/don't/not to] {v}{v.t} (today|if you don't mind)
    (she|my brother|the boss|he) (pretended|chose|preferred|agreed) [not to/to don't/don't/to no] {v}{v.t}
    {s} stayed at home in order [not to/to don't/for not/don't] {v}{v.t}
    thank you for [not smoking/don't smoke/no smoking/not smoke] (here|in my car|in the {building}|near the children)
    why [not try/no try/not to try] (the {food}|a new {thing}|again tomorrow|another {building})?
    let's [not/no/not to] {v}{v.t} (today|on {day}|again)
    I have [no idea/not idea/no any idea] (where {s} {s.be}|what to do|how to {v}{v.t})
    there's [no/none] (time|money|bread|hope|water) (left|for that|today)
    [none/nobody] of (my friends|us|the students|them) {c.ed}{c.t}
    [nobody/not anybody] (came to my party|called me|saw us|told me the truth) (yesterday|last night|on {day})
    [nothing/not anything] (happened|worked|changed|was open) (yesterday|in {city}|at the {event}|last week)
    [not all/no all/not every] (students|children|people|tourists) like ({food}|{sport}|{subject}|{animals})
    [not everything/no everything] (is|was) (lost|perfect|expensive|about money)
    [not many/no many/not much] people (came|know|live here|speak {lang})
    you can't (go out|watch TV|have dessert|leave) until you [finish/don't finish/not finish] (your homework|eating|the exam|your {food})
    I won't (go to bed|pay) until {s} [{v.pres}/{s.doesnt} {v}]{v.t}
    {h} doesn't eat [either/neither] (meat|pork|eggs) or (fish|cheese)
    {h} (drinks|likes|wants) neither (tea|beer|milk) [nor/neither/and not] (coffee|wine|water)
    (please,|mum,|hey,) don't [be/have] afraid of (the dog|me|the dark|{animals})
    (please|children,|always) [be/have/take] careful with (the {thing}|that dog|the traffic|your money)
    [have/make] a (nice day|good weekend|great time) (in {city}|with your family)
    let's [be/are/to be/being] (honest|quiet|patient) (for once|today)
    a number of (students|tourists|neighbours|people) [have/has/is] (complained|called|asked for help|left early) this week
    plenty of (people|students|tourists|families) [like/likes/is like] ({food}|{sport}|{city}|the {event})
    half of the (students|people|players|guests) [are/is] (late|from {city}|ill|vegetarians) this time
    two thirds of the (students|teachers|people) (here|in my school|in {city}) [are/is] (women|over fifty|from abroad|very young)
    (fifty|ten|eighty) per cent of the (students|workers|voters|customers) [say/says/is say] (yes|that it is too expensive|that they are happy|no)
    the rest of the (students|guests|books|{things}) [are/is] (in the {building}|here|upstairs|on the bus)
    the rest of the (money|food|homework) [is/are] (here|for you|on the table|for tomorrow)
    most of the (food|furniture) [was/were] (useless|expensive|for {person}|for sale)
    (he|she|my brother|{name}) is the only (one|person|student|friend) who [{c.s}/{c}]{c.t}
    it's (the students|my parents|the players) who [have/has/is] to (decide|pay|win|clean the {building})
    either (day|answer|colour|{thing}) [is/are] (fine|possible|good enough) for us
    both my (mother|sister|aunt) and my (father|brother|uncle) [{c}/{c.s}]{c.t}
    more than one (student|player|person|tourist) [has/have] (complained|failed|got lost|asked me that)
    the (rich|young|unemployed|elderly) [are/is] not always (happy|lazy|sad|alone)
    the (rich|poor|young|elderly) [have/has/haves] (other problems|more time|different needs)
    the (English|French|Chinese|Dutch) [are/is] (proud of their food|good at {sport}|different from us)
    the (English|French|Japanese|Irish) [drink/drinks/is drink] a lot of {drink}
    the United States [is/are] (a big country|far from {city}|bigger than Spain|a rich country)
    linguistics [is/are] (very popular|too difficult for me|my passion)
    (my|his|the|her) (shorts|pyjamas|leggings) [are/is] (dirty|too big|in the wash|on the floor)
    (your|my|these|the) clothes [are/is] (wet|dirty|on the chair|too small|in the {thing})
    my (feet|legs|eyes|ears|shoulders) [hurt/hurts/is hurt] (a lot|today|at night|when I work)
    (five|ten|twenty) kilometres [is/are] (a long way|too far) (to walk|on foot|to run|for my grandmother)
    there [is/are/have] a lot of (traffic|noise|work|furniture|rubbish) (in {city}|in the street|today|in this room)
    there [has/have/is] been a lot of (rain|snow|traffic|noise) (lately|this week|in {city})
    [does/do/is] (anyone|everybody|somebody|anybody here) (speak {lang}|know the answer|have a {thing}|need help)?
    [has/have/does] (anyone|anybody|everyone) (seen my {thing}|finished|got a pen|eaten)?
    [is/are/does] (everyone|everybody|anyone) (ready|at home|hungry|here|coming with us)?
    why [does/do/is] (nobody|everybody|everyone) (listen to me|want to help|like {food}|talk about {person})?
    what [are/is] your (hobbies|plans for {day}|favourite books|favourite sports|parents' names)?
    the (girl|woman|boy|student) whose (parents|brothers|friends) [live/lives/is live] (in {city}|near here|abroad) is (ill|my friend|called Alex)
    having (children|brothers|two jobs|a lot of friends) [changes/change/is change] (your life|everything|people)
    what [matters/matter/is matter/it matters] (most|to me|now|in life) is (your health|the {event}|that you are here)
    [{s} {s.was} offered/it was offered to {s.whom}/was offered to {s.whom}] (a job in {city}|a better room|{num} euros|some help)
    {s} {s.was} [shown/showed/show] (the photos|a new {thing}|the best rooms) (by the {job}|before the {event})
    {s} {s.hasnt} been [paid/pay/payed] (yet|for the {event}|this month|for weeks)
    {h} is (said|thought|believed) [to be/be/that is/being] (very rich|the best {job} in {city}|a genius|over ninety)
    the (castle|house|{building}|hotel) is said [to be/be/that is/that it is] (haunted|the oldest in {city}|very expensive|full of ghosts)
    {s} {s.be} expected [to {v}/{v}/for {v}/{v.ing}]{v.t}
    [it is/is] (believed|known) that (prices will rise|the king was ill|{animals} can swim)
    the (letter|parcel|form) should have [been sent/sent/be sent/being sent] (last week|on {day}|to my new address|before noon)
    the (accident|problem|fire|mistake) could have [been avoided/avoided/be avoided/being avoided] (easily|with more time|by the {job})
    (his|my|our) (bike|phone|car|{thing}) (may|might|must) have [been stolen/stolen/be stolen/stole] (last night|at the {event}|while we were away)
    (bread|this cheese|soap|wine|furniture) used to [be made/made/be make] (at home|by hand|here|in my village)
    a new ({building}|bridge|road|stadium) is going to [be built/build/built/be build] (near {place}|in our street|in {city} next year)
    the (rent|bill|fine|tax) has to [be paid/pay/paid/be pay] (every month|before {day}|in cash|by the owner)
    I don't want to [be disturbed/disturbed/be disturb/being disturbed] (tonight|during the {event}|before {hour}|while I work)
    (nobody likes|everybody hates|I don't like|teenagers hate) [being told/be told/being telling/being tell] what to do (at home|at work|all the time)
    {h} {h.be} tired of being [treated/treat/treating] like (a child|a servant|an idiot|a stranger)
    the thief (got in|left|escaped|entered the {building}) without being [seen/see/saw]
    after being [told/tell/telling/telled] the news, {s} {v.ed}{v.t}
    where [were these/these were/did these] (shoes|{things}) (made|bought|found|sold)?
    how is (this word|your name|your surname|that city) [spelled/spell/spelling]?
    how [is this/this is/does this] (cheese|sauce|dish|jam) (made|cooked|served|kept)?
    what [is this/this is/does this] (machine|tool|room|{thing}) used for?
    why [was the/the/did the] ({event}|match|flight|meeting) (cancelled|postponed|delayed)?
    [were/did/do] you (invited to the {event}|told about the change|paid last month|born in {city})?
    (breakfast|the {drink}|parking|internet) [isn't included/doesn't include/don't include/isn't include] in the (price|ticket|offer)
    my (village|house|school|hotel) is [situated/situate/situating] (in the north|near {city}|on a hill|between two rivers)
    the ({building}|hotel|museum) [is located/locates/is locate/located] (in {city}|near {place}|behind the station)
    (my town|the village|the castle|the lake) is [surrounded/surround/surrounding] by (mountains|trees|fields)
    {city} is [known/know/knew] (for its food|for its beaches|all over the world|as a good place to study)
    the (film|series|book|play) is [based/base/basing] on (a true story|a novel by a {job}|the life of a {job})
    the (team|group|class|committee) is [made up/make up/making up] of (ten people|students from {city}|young people)
    (the baby|the dog|my grandmother) is well looked [after by/by/of by] (a neighbour|a nurse|my aunt|the {job})
    {s} {s.was} laughed [at by/by/of by] (everyone|the other students|the whole class|the {job})
    this (song|book|poem|letter) was written [by/from] a (friend of mine|{job}|woman from {city}|child)
    [has my/did my/is my] (car|passport|order|{thing}) been (repaired|found|sent|checked) yet?
    I (love|like|can't stand) the way [/how /in how ]{s} {v.pres}{v.t}
    this is the (restaurant|hotel|bar|park) [where/which/what] we (had dinner|met|celebrated your birthday|spent the night)
    (is there|do you know) a place [where/which/what] (I can park|we can swim|you can buy {food}|children can play) (near here|in {city})?
    the (company|shop|magazine|family) (she|my uncle|my sister|Tom) [works for/works for it] is (in {city}|very famous|looking for a {job})
    the (sofa|bench) (I was sitting|he sat|she was sleeping)[ on/ on it/] (was broken|was wet|was very old)
    the (bed|room|tent) {s} slept[ in/ in it/] was (cold|too small|very comfortable|dirty)
    the (film|restaurant|problem|job) I told you[ about/] (is very interesting|was a surprise)
    nothing [that/what/which that] {s} (said|wrote) (yesterday|at the {event}|in {city}) was (true|new|useful)
    it was the (best|worst|first|strangest) thing [that/what] {s} (did|bought|saw|found) (in {city}|that year|on holiday)
    {s} {v.ed}{v.t}, [which/what] (made me angry|was a surprise|was a big mistake|made us all laugh)
    those who [want/they want/wants] to {v}{v.t} (must come early|should raise their hands|can stay)
    my new (phone|bike|car|{thing}), which I bought [/it ](yesterday|in {city}|online), (doesn't work|is {color}|was cheap)
    (Tom|my uncle|Peter|my grandfather), who I've known [/him /to him ]for years, (lives in {city}|is a {job}|speaks {lang})
    I have (some letters|two emails|a few reports) to [write/write them/write it] (tonight|before {day}|for my boss)
    (could I have|is there|do you have) a (cushion|stool) to [sit on/sit/sit on it]?
    there's nothing to [worry about/worry/worry about it] (now|any more|this time)
    (this is exactly|that's just|I think this is) what (I|we|my parents) [need/need it/needs] for (the {event}|work|summer)
    as I [said/said it] (before|yesterday|in my last email), (the {building} is closed|I can't come|we need more time)
    as I [told you/told it you] (before|yesterday|on the phone), (the {building} is closed|I can't come|we need more time)
    you can (eat|buy|wear|choose) what you [want/want it/to want]
    I didn't (understand|hear|believe|like) what {s} [said/said it/did said] (at the {event}|yesterday|about {city})
    (that's|this is|it's) [what/that what/the what] (I need|I wanted|my teacher said|we are looking for)
    this is [where/in where/the where] (I live|we met|my father works|the {event} was)
    that's [how/as/the how] (you make {food}|we met|the machine works|I learned {lang})
    that's [why/the why/for that] {s} {c.ed}{c.t}
    nowhere [have I seen/I have seen] (such clean beaches|so many {animals}|a better {building}|such friendly people)
    my uncle doesn't smoke, nor [does he drink/he drinks/he doesn't drink/drinks he] (alcohol|coffee|beer)
    (look,|quick,|oh,) here [he comes/comes he/he come/is he coming] (again|now|at last)
    where is my {thing}? here [it is/is it/is], (on the table|under your bed|in my bag|next to the {thing})
    it isn't as (easy|hard|expensive|far|cheap) as [it looks/looks/looks it/it look]
    this {thing} is (lighter|cheaper|older|better) than [it looks/looks/looks it]
    (life|the exam|{city}|my job) is (harder|easier|better) than [it used/used/it was used] to be
    my (brother|sister|mother) (cooks|drives|works|sings) (better|more|more often) than I [do/am]
    {h} is (taller|older|stronger|richer) than I [am/do/have]
    {h} (ran|jumped|worked|sang) (better|more|faster) than I [did/was/were]
    (call me|come home|send me the {thing}|write to me) as soon as [you can/can/can you]
    {g} (ran|worked|wrote|answered) as (fast|well|quickly) as [{g.pro} could/could/could {g.pro}]
    no matter how (hard|much|often) [I try/do I try/try I], (it doesn't work|I always lose|the {thing} won't open)
    the (older|richer|busier) [my grandfather gets/gets my grandfather/does my grandfather get], the (happier|sadder|kinder) he is
    the sooner [you start/start you/do you start], the (better|easier it will be|more you will learn)
    (she|my uncle|the guide|he) knows [this city very well/very well this city] (and never gets lost|after ten years|by now)
    (we|they|I|my parents) eat [fish every week/every week fish] (at home|for dinner|with {food})
    I drink [coffee every morning/every morning coffee] (at work|with milk|at {hour}|before I go out)
    I lost [my keys again/again my keys/other time my keys] (yesterday|last night|in {city}|on the bus)
    (my brother|she|{name}) [also likes/likes also/also like] ({food}|{sport}|{subject}|dancing)
    (my grandmother|she|our neighbour) [still lives/lives still/still live] (alone|in {city}|near {place}|with her {animals})
    (we|they) [all went/went all/all gone] (to the {event}|to {city}|home) (together|by bus|on {day})
    my (parents|brothers|cousins|sisters) [both work/work both/both works] (in {city}|at the {building}|from home)
    {s} {s.be} not [old enough/enough old] to {v}{v.t}
    {s} {s.doesnt} (work|train|study) [hard enough/enough hard]
    I (like|use|miss) [{i} a lot/a lot {i}] (in summer|these days|at work)
    {h} sent [me an email yesterday/me yesterday an email/yesterday me an email] (about the {event}|from {city}|with the {things})
    (let's go|I want to go|they went) [home early/early home/early to home] (tonight|because of the rain|after the {event})
    where do you [usually have/have usually/usual have] (lunch|dinner|breakfast|coffee)?
    what time do you [usually get/get usually] up (on Sundays|in summer|at weekends)?
    have you [ever seen/seen ever/ever saw] (a {animal}|snow|the sea|a ghost) (in {city}|in your life)?
    I [almost fell/fell almost/almost felt] (off the chair|down the stairs|into the river)
    (I|we|they) [really want/want really/very want] to {v}{v.t}
    {h} not only {v.s}{v.t} but also [{w.s}/{w}]{w.t}
    you can either {v}{v.t} or [{w}/to {w}]{w.t}
    {h} neither (smokes|drinks|gambles) nor [{v.s}/{v}/{v.ing}]{v.t}
    there were people (dancing|shouting|running) and [singing/sing/sang/to sing] (in the street|at the {event}|everywhere)
    (he|my uncle|the thief) was (stopped|arrested|caught) and [searched/search/searching/searches] by the police
    the (sheets|shirts|towels) are (washed|dried) and [ironed/iron/ironing] (every day|by a machine|in the basement)
    to be a good {job}, you need to work hard, listen to people and [learn/learning/learns] (every day|from your mistakes|fast)
    my hobbies are (reading|swimming|cooking), (drawing|running|dancing) and [playing/play/to play] ({sport}|chess|the {instrument})
    while [cooking/cook/to cook] ({food}|dinner|for us), (my uncle|she|{name}) (always sings|listened to music|had an idea)
    since [leaving/leave/to leave] (school|{city}|the army|home), {s} {s.have} been (happier|alone|ill|abroad)
    on [arriving/arrive/to arrive] (at the {building}|in {city}|home), {s} {v.ed}{v.t}
    (besides|apart from) [{v.ing}/{v}/to {v}]{v.t}, {h} {w.s}{w.t}
    [being/be/been] (so young|an only child|the youngest|new here), {h} {h.doesnt} {v}{v.t}
    [not wanting/don't want/not want/no wanting] to (wake the baby|be late|disturb the neighbours|lose time), {s} {v.ed}{v.t}
    the (people|guests|students|friends) [invited/inviting/invite] to the {event} (are late|have arrived|brought {food})
    the (van|lorry|motorbike|taxi) [parked/park/parks] (outside|in front of the {building}|near {place}) is (mine|new|very old)
    a (man|girl|woman) [dressed/dress] in (white|black|a {color} {clothes}|old clothes) (came in|asked me the time|was singing)
    I have a photo [taken/taking/took] (in {city}|by my {kin}|last summer|at the {event})
    anyone [interested/interesting/interest] in (the job|the course|{subject}|the {event}) can (call me|write to us|come on {day})
    there are only (two chairs|three tickets|five minutes|ten {things}) [left/leave/leaving/leaved]
    sorry to keep you [waiting/wait/to wait/waited] (so long|in the rain|for an hour|again)
    I caught {q.whom} [stealing/to steal/steal/stole] (my {food}|money|a {thing}) (in the kitchen|again|at work)
    {g} (slept|sat there|listened) with {g.poss} eyes [closed/close]
    [how/what/what a] {y} {i} {i.be}!
    how [/much ](tall|pretty|big|strong|clever) (you are|your son is|she is)!
    what (beautiful|big|blue) eyes [you have/you has]!
    how much [{g} {g.have} changed/{g.have} changed {g}] (since last year|since {month}|in ten years)!
    what a lot of (people|{things}|cars|dogs) [there are/are there] (here|in the street|on the beach)!
    it was my (brother|uncle|father|boss) [who/the who/who he] {c.ed}{c.t}
    [it wasn't me/I wasn't/not was me] who (broke the {thing}|called you|ate the {food}|said that)
    I was [the one who/who/the who] (paid|cooked|found the {thing}|called the police) (yesterday|last time|on {day})
    you are [the one who/who/the who] (has to decide|knows {city}|can help us|always forgets)
    what I did was [call/calling] (the police|my {kin}|a taxi|the {job})
    all {s} did was [{v}/{v.ing}]{v.t}
    [although/despite/in spite of] {p} {p.was} (tired|ill|late|hungry), {p} {v.ed}{v.t}
    despite [the fact that/that/of that] (it was raining|the {building} was closed|nobody helped us), {s} {v.ed}{v.t}
    even [though {p}/{p}/that {p}] {p.was} (tired|ill|busy|late), {p} {v.ed}{v.t}
    it was [such a/so a/a so/such] (good film|cold day|long trip|sad song|bad {event}) that {s} (cried|stayed at home|went to bed)
    there were [so many/so much/such many] people (at the {event}|on the bus|in the street) that {s} couldn't (see|move|breathe)
    {p} {p.was} [so/such/too] (tired|hungry|angry|nervous) that {p} couldn't (sleep|speak|eat|think)
    (we stayed at home|they cancelled the {event}|{s} {s.was} late|the {building} closed) because [of the/the/for the] (rain|traffic|strike|snow)
    [as/how/like] (it was late|{s} {s.was} tired|I didn't have any money|the {building} was closed), we (went home|took a taxi|decided to wait)
    [as long as/always that] you (behave|pay on time|come home early|help me), you can (stay|use my {thing}|go to the {event})
    [whenever/always that/always when] (I see a {animal}|I hear this song|I go to {city}|it rains), I (cry|feel happy|think of you)
    I wouldn't (do it|marry him|sell it|go there) [even if/even/even although] (they paid me|you asked me)
    take (a {clothes}|an umbrella|some {food}|my number) [in case/for if/by if] (it rains|you get hungry|there's a problem|you get lost)
    {g} (talked|behaved) [as if/like if/how if] {g.pro} (knew everything|were rich|didn't know me)
    (everything has changed|I've been alone|we've had no problems|nothing has worked) since [/that ]{s} (left|moved here|got married|arrived)
    before [/that /of ]{s} (left|arrived|went to bed|came), {o} {c.ed}{c.t}
    {o} {c.ed}{c.t} after [/that ]{s} (left|got home|fell asleep)
    whatever [happens/it happens/happen], (don't {v}{v.t}|I'll be here|we'll stay together)
    the next time you [come/will come/are come] to {city}, (call me|bring your {kin}|stay with us)
    (because|as|since) (it was raining|{s} {s.was} ill|the {building} was closed), [/for that ]we (stayed at home|couldn't play|went back)
    (write it down|put a note on the door|set an alarm) so that you [don't/not/no/to not] (forget it|miss the {event})
    as far as I [know/knows/am know/know it], (the {building} is closed|{s} {s.be} in {city}|the {event} is on {day})
    (no,|well,|sorry,) [I didn't say that/I not said that/I said not that/not I said that], (you are wrong|ask {name}|it was somebody else)
    (he|she|my boss) [will never be/never will to be/will be never] (happy|satisfied) (in this {building}|with that {thing}|again)
    (my {kin}|{name}) is one of the (best|nicest|tallest) people [I know/I know them] (in {city}|at work)
    (the last thing|all) I (want|need) now [is/it is/is it] (another {event}|more work|a new {thing}|a cold)
    not knowing {lang} [is/it is/it's] (a problem|a pity|normal here|not a crime) (in {city}|at work)
    (when|if) [it's/is] my turn, (tell me|call me|I'll pay|I'm going to sing)
    what (a noise|a mess|bad luck)! what [happened/it happened] (here|last night|to the {thing})?
    how (old|tall|far away) [do you think/you think/think you] {s} {s.be}?
    (does your {kin} like {food}?|is {name} coming?|did they win?) I [have no idea/have not idea/no have idea]
"""

RIGHT = r"""
    when in (doubt|{city}|trouble|a hurry), (ask a friend|take the metro|keep calm|follow the locals)
    if (necessary|possible|needed|in doubt), (call the {job}|write to me|ask at the {building}|come by taxi)
    (whoever|anyone who|anybody who) wants to {v}{v.t} can (come with us|call me|write their name here)
    (I hope|I want|I'd like) to {v}{v.t} when you arrive
    I (can't remember|don't know|forgot) where to put the (bag|{thing}|keys|{things})
    (nobody told us|I don't know|she asked me) who to (call|ask|invite|pay)
    the {building} is (small|old|far away) but is very (popular|clean|cheap|comfortable)
    the hotel has a (pool|garden|bar|lift) and is near (the beach|{place}|the station)
    {h} will try to {v}{v.t} and will call you (later|on {day}|after the {event})
    as (usually|often|always) happens in (winter|{month}|{city}), (the bus was late|it rained|everything was full)
    as was expected, (the {event} was long|{s} {s.was} late|prices went up|nobody came)
    the {event} was (longer|better|shorter|more expensive) than was expected
    sorry, can't (come|talk|stay|play) (tonight|on {day}|this weekend), (too busy|see you soon|have fun)
    hope you're (well|OK|having fun|not too tired) and see you (soon|on {day}|at the {event})
    got your (message|email|letter|photos), thanks, (will call you later|speak soon|see you on {day})
    not sure (yet|if I can come|what to do|about that), but thanks (anyway|for asking|a lot)
    (never been|haven't been) to {city}, (sorry|but I'd like to go|is it nice?)
    is (this|that) your {thing} or (mine|his|hers)?
    are you ready? I am
    who's there? (me|only me|your neighbour|your brother)
    the (letter|article|sign) says (no|nothing about it|where to go|what to do)
    getting (late|early) (trains|buses|flights) is (never fun|cheaper|hard work|not my idea of a holiday)
    it (says|said) nothing in the (letter|paper|book) about (the {event}|{city}|the price)
    I made it (yesterday|for you|at school|with my {kin}), but I don't know how to (use it|wash it|open it)
    I know (how to|who can|that you can|you can) {v}{v.t}
    there was a {job} and there were (two|three|several) {things}, but no (food|water|music)
    it (is|was|will be) nothing to (worry about|write home about|be afraid of)
    it has nothing to do with (you|me|the {event}|money|your {kin})
    it has nothing to (eat|drink), the poor (dog|cat|thing)
    it seems to be a (problem|matter) of (money|time|taste)
    how many of you (are coming|live in {city}|have a {thing}|speak {lang})?
    you are (two|three) (hours|days) too (late|early)
    the (people|girls|boys|friends) they (met|know|work with|live with) are from {city}
    the girl she (plays|works|lives|studies) with (is very nice|comes from {city}|has two {animals})
    the (car|tree|wall|bike) it hit was (mine|old|in front of the {building}|new)
    the (house|flat|car|{thing}) he (bought|sold|found) was (old|cheap|in {city}|too big)
    the (problem|noise|damage) it causes is (not serious|well known|terrible|our main worry)
    the (thing|truth|problem|fact) is it (doesn't matter|is late|costs too much|never works)
    what it is is (a mistake|a joke|too expensive|a kind of {thing})
    all it does is (make noise|eat|sleep|cost money)
    learning it is (hard|easy|fun|not enough)
    to (know|see|meet) her is to (love|admire|understand) her
    where I (live|grew up|work|study) it is (always cold|very quiet|never boring|too hot in {month})
    in (the photo|this picture|the film) he is (tired|young|with his {kin}|in {city})
    tomorrow it's my (birthday|turn|mother's birthday|day off)
    the chocolate I (love|like) best is (dark|from Belgium|the one with nuts)
    some of the (students|tourists|guests), they say, are (from {city}|still at the {building}|very rich)
    here (she|he) is at (the {event}|the beach|the age of six)
    here is my {kin} (again|now|with the {thing}|at last)
    there it is, (on the table|under the bed|next to the {thing}|behind the door)
    in front of the {building} stands a (statue|tree|tall tower|small church)
    on the wall (hangs|hung) a (photo|painting) of (my family|{city}|the king)
    then came the (war|winter|rain|good news), and everything changed
    next came (dessert|the speeches|the dancing|a long silence)
    first on the list (is|was) (the {thing}|a visit to {city}|my {kin})
    attached is (my CV|the list of {things}|a photo of the {building})
    enclosed are (two photos|the tickets|my papers)
    gone are the days when (we wrote letters|you could park here|bread was cheap|nobody had a phone)
    among the (guests|winners|passengers) was (a {job} from {city}|my {kin}|an old friend)
    so say (the experts|my parents|most doctors|the newspapers)
    "(come in|be careful|it's late|thank you)," said (the {job}|my {kin}|an old man|{name})
    {s} {s.have} a {thing}, as do most people (in {city}|here|I know)
    {h} {v.s}{v.t}, as does (everyone|my {kin}|her brother|his wife)
    (please|don't|you must) let go of (my hand|the {thing}|the dog|her bag)
    the (boss|{job}|teacher) made clear what (we had to do|the rules were|he wanted|was wrong)
    let the (dog|cat|water|baby) (out|in), please
    what (matters|comes next|happened there|worries me) is (a secret|not my business|hard to say)
    how I (got|came) (here|home) is (a long story|a mystery|not important)
    where you (live|work|study|were born) depends on (your parents|money|luck|many things)
    how old {h} {h.be} (doesn't matter|is a secret|is not important)
    why {s} {v.ed}{v.t} (nobody knows|is a mystery|is not clear)
    what you are (looking for|afraid of|worried about) is (here|not in this {building}|a secret)
    what (does|did) your (boss|sister|teacher|neighbour) like (to eat|to do|to read|best)?
    how (is|was) your (new boss|sister|English teacher) (today|getting on|doing)?
    how (is|was) the weather (in {city}|there)?
    how do (I|we|they|my shoes) look?
    how did the ({building}|cake|bride|soup) look?
    who does your (sister|brother) look like, your mum or your dad?
    what did the (thief|{job}|old man) look (for|at)?
    what is it like to (live in {city}|be a {job}|have a twin|work at night)?
    which (hotel|flat|house|city) do you (like|know) best?
    what do you need (most|now|first|today)?
    who did you (help|call|hear|visit) (last night|first|yesterday)?
    who (helped|called|heard|visited) you (last night|first|yesterday)?
    to whom did you (give|send|sell) the {thing}?
    who is this (man|{job}|woman) (to you|in the photo|next to you)?
    what is this (word|{thing}|colour) in {lang}?
    what (company|team|newspaper) do you (like|own)?
    what is the (book|film|song) you (bought|like|told me about)?
    how many times have I (told you|called|asked you) (today|this week)?
    how long ago was it that {s} {c.ed}{c.t}?
    whose (is|was) this {thing}?
    whose (idea|turn|fault|bike) is it (now|this time)?
    why (pay|wait|work|worry) (more|longer|so much|now)?
    why not (call|invite|ask|tell) (your {kin}|the {job}|{name}) (tonight|first|now)?
    why {s} can't {v}{v.t} (is a mystery|nobody knows|I don't understand)
    what if (it rains|{h} {h.be} ill|they don't come|we lose the {thing})?
    how come you (didn't call|are so late|know {name}|speak {lang})?
    who do you think (called|took my {thing}|told me|I saw)?
    what do you think (happened|makes {h.whom} so sad|is wrong|it is)?
    who did you say (called|was ill|wrote this|you met)?
    do you know who (called|is coming|else was there|can help)?
    guess (who|what) (is coming|made me laugh|woke me up|arrived this morning)
    I (wonder|don't know|forgot) what's (for dinner|wrong|the matter|in the box)
    (nobody knows|tell me|ask {name}) what is (happening|in the bag|on TV|best for a cold)
    do you know which is (better|yours|the right one|cheaper)?
    (tell me|and now), where do you (live|work|study|come from)?
    the question is, (how do we|who will|when can we) {v}{v.t}?
    I wonder: is it (possible|true|safe|too late)?
    it depends: (where do you live|how much does it cost|when did you buy it)?
    (excuse me|sorry), do you know {city}? where is the (station|{building}|beach)?
    so you know (my {kin}|{city}|the answer|{name}), do you?
    I am (right|late|next|your friend), aren't I?
    nobody (knows|likes it|came|called), (what a pity|and I'm glad|as usual)
    (this|that) is (nice|hers|the last one|a good {thing}), isn't it?
    you have to (go|work|pay|wait) (now|on {day}|again), don't you?
    she's got to (leave|work|study) (now|early|on {day}), hasn't she?
    he's (gone|left|arrived|forgotten), hasn't he?
    he's (here|ill|late|a {job}), isn't he?
    (sit down|help me|close the {thing}|pass me the {thing}), will you?
    you did what (yesterday|at the {event}|in {city})?
    {h} said what to (you|the {job}|your {kin})?
    so you (are|come) from {city}?
    you've never (been to {city}|seen the sea|eaten {food}|had a {animal})?
    {q} {q.isnt} coming to the {event}?
    is it (me|him|her) you're (looking for|waiting for|angry with)?
    was it you who (called|broke the {thing}|wrote this|won)?
    is it a ({building}|{thing}|{animal})? yes, it is
    are they (yours|new|your {things}|for me)? no, they aren't
    would you like a (cup of {drink}|biscuit)? I'd love one
    do you like {food}? yes, I (do|always have)
    (I|we|they) love to (dance|travel|read|cook), and so does my {kin}
    it was (late|raining|cold), and so I (did my homework|went home|am ill now|was not there)
    you have a (hole in your sock|spider on your {clothes}|stain on your {clothes}). so I have!
    my (sister|boss|son) has already (eaten|left|paid) and so have I
    my (sister|wife|{kin}) is (tired|from {city}|a {job}|hungry) and so am I
    neither (my brother|{name}|she) nor I {v.ed}{v.t}
    (I|we|they) like {food}, but not every day
    my (sister|brother|wife), not me, (broke the {thing}|called you|paid|ate the {food})
    I think (not|so), but (ask {name}|let me check|I'm not sure)
    I'm afraid (not|so), (sorry|but thanks anyway)
    is it (far|cold|true|late)? I think it is
    no, not (now|today|that one|again), please
    nobody ever (tells|gives|asks|sends) me anything
    there's (nobody|no one) who doesn't (like {food}|know {name}|want a holiday|make mistakes)
    there is nothing {h} doesn't (know about {subject}|like in {city}|eat)
    I can't just do nothing (all day|at the {event})
    I (know|saw|met|trust) (nobody|no one) (here|in {city}|at the {event})
    {s} said nothing (at the {event}|all day|about the {thing}|to {o.whom})
    {h} (eats no meat|drinks no {drink}|does no sport|speaks no {lang})
    I've never met (anyone|anybody) who didn't (like {food}|want to be happy|know {city})
    anybody can (do it|learn {lang}|make a mistake|come)
    anything is (possible|better than this|fine with me)
    any of my (friends|colleagues|cousins) could {v}{v.t}
    if (anybody|anyone) (calls|asks|comes), say (nothing|I'm out|no)
    (money|that|half) is better than nothing
    nothing is (better|worse|more boring) than (a long {event}|{food}|getting up at five|a holiday)
    it's (now|tonight|{day}) or never
    I love nobody more than (you|my {kin}|my {animal})
    it's better to have no (money|car|job) than no (friends|time|health)
    {h} went on as if nothing had (happened|changed)
    (we waited|they danced) until nobody was (left|there|awake)
    I (laughed|ran|walked|ate) until I couldn't (breathe|move|stand|walk)
    not all (who|those who) (travel|smile|win) are (happy|rich|lucky)
    everything isn't about (money|you|winning|{city})
    {h} doesn't eat (meat|pork|eggs) or (fish|cheese)
    either (he|she|my brother) or I will {v}{v.t}
    I don't (like|want|know|need) either of (them|these {things}|the two)
    {s} {s.be} still not (ready|here|happy|sure)
    {s} {s.have} yet to {v}{v.t}
    {s} {s.have} no more (time|money|{things}|work) (now|this week|for you)
    it takes no longer than (an hour|ten minutes|a day) (by bus|on foot|online)
    not to {v}{v.t} would be (a mistake|a pity|strange)
    I asked {q.whom} not to, but {q} {c.ed}{c.t} (anyway|again)
    (whether or not|if) it rains, we'll {v}{v.t}
    believe it or not, {s} {v.ed}{v.t}
    don't you (dare|ever) {v}{v.t} (again|without me)
    (nobody|everybody) move, (please|this is a robbery|I lost my {thing})
    you be (quiet|careful|nice to them|the {job}) and I'll (do the rest|call the {job}|wait here)
    do be (careful|quiet|kind|patient) (tonight|for once)
    please take careful (notes|aim|measurements) (in class|this time|before {day})
    (make a good impression|do a good job|take a short break) (in {city}|at the {event}|on {day})
    the number of (students|visitors) is (small|growing|not known), but a number of them are (new|from {city})
    she is one of those people who (like|likes) {food}
    neither of (them|my parents|the {things}) (was|were) (there|ready|in {city})
    none of us (is|are) (from {city}|late|perfect|hungry)
    my family (is|are) (from {city}|very tall|at home|all here)
    the (team|staff|government) (is|are) (happy|ready|tired|in {city}) today
    the police officer (is|was) (at the door|looking for a {thing}|very kind|from {city})
    the (English|French|Chinese) language is (difficult|beautiful|useful|spoken in {city})
    the (French|Chinese|English) (teacher|student|girl|film) is (good|from {city}|very nice|here)
    the (rich|poor|young|old) (man|woman|girl) is (not always happy|alone|from {city}|lazy)
    we each have (a key|a {thing}|our own room|a different idea)
    each of us has (a key|a {thing}|a room|a different idea)
    either of (them|the days|the two) is (fine|possible|good enough)
    there's a {thing} and (two|three) {things} (on the table|in my room|here)
    these ten euros are (for you|for the {food}|all I have|from my {kin})
    (three|five|ten) (years|weeks|days) have passed since {s} {v.ed}{v.t}
    half of (it|the cake|the money|the pizza) is (for you|gone|mine)
    half of (them|my friends|the chairs) are (here|old|gone)
    most of (it|the film|the food|the work) was (good|boring)
    all I want is (a holiday|two {things}|to {v}{v.t})
    all the (money|food|luggage) is (here|gone|in the {thing})
    what we need are (two {things}|more chairs|new ideas)
    her politics are (a mystery|not mine|well known)
    a pair of (scissors|jeans|glasses) is (on the table|missing|all I need)
    a person who (smokes|sings|travels|cooks) is not always (happy|ill|alone|rich)
    not one of (them|the {things}|my friends) was (there|mine|new|late)
    these two (series|species) are (new|from {city}|rare|very popular)
    (it's me who is|I am the one who is) (late|wrong|ill|in {city})
    those of us who (live|work|study) in {city} have (no time|two {things}|a problem)
    either you or (he|she|my brother) is (wrong|late|going to pay)
    do any of (you|them|your friends) (speak {lang}|have a {thing}|know {name})?
    is any of this (yours|true|for me|new)?
    have any of (them|the guests|your friends) (left|arrived|called|eaten)?
    does all of it (work|fit|cost money|belong to you)?
    they offered {person} a (job in {city}|better room|{thing}|second chance)
    the job was offered to (a {job} from {city}|my {kin}|someone else|{name})
    {s} showed {g} (the photos|some {things}|the way|the best rooms)
    the (owner|company|{job}) has to pay the (rent|bill|fine|tax) (every month|before {day})
    the ({building}|shop) (opens|closes) (at {hour}|late|on {day}s)
    (this book|her new song|the album) is selling well (in {city}|this year|online)
    this (car|bike|van) (drives|handles) well (in the rain|on snow|at night)
    the (bread|cake) is (baking|cooling) (now|slowly)
    what's (showing|playing|on) at the cinema (tonight|on {day}|in {city})?
    the (glass|window|plate|cup) broke (when it fell|last night|in two|on the way to {city})
    this (word|sign|name) is known to (mean "rain"|be very old|nobody)
    {h} {h.be} known as (a liar|the best in {city}|someone you can trust)
    the app locates your (phone|car|keys|dog) (at once|on a map|in a second)
    (mountains|trees|fields) surround the (village|castle|lake|{building})
    the (nurse|{job}|neighbour) looked after the (baby|dog|patients) (well|all night|for {num} euros)
    so it is said (in {city}|in the book|by many people)
    the (doctor|{job}|letter) said to be (careful|patient|here at {hour}|ready)
    it is expected to (rain|snow|be hot|get cold) (on {day}|in {city}|later)
    being (late|ill|alone|told a lie|watched) is (no fun|not a crime|something I hate)
    (they left|she stopped|he helped us) without being (asked|told|paid|rude)
    {h} hates (being alone|losing|to be told what to do|to wait)
    {s} {s.be} tired of (treating them like children|waiting|my {kin}|the {food})
    the (parcel|letter|train|{job}) should have arrived (yesterday|by now|on {day}|an hour ago)
    (the boy|my {kin}|a stranger) must have stolen the (bike|{thing}|money) (last night|by mistake)
    my (grandmother|uncle|{kin}) used to make (bread|cheese|soap|wine) at home
    this (machine|milk) is used to make (cheese|butter)
    when did they (build|open|sell|close) the {building}?
    a new law is going to (change|help|cost|ruin) (everything|many people|{city})
    I don't want to disturb (you|the {job}|anyone|your {kin}) (now|at work|so late)
    nobody likes telling (lies|people what to do)
    where were they (going|living|working|when it happened)?
    how does this (cheese|sauce) (taste|smell)?
    I love (the way|how) {s} {v.pres}{v.t}
    I like the way in which (he explains things|you cook|the {job} works)
    (the day|the moment|the year) {s} {v.ed}{v.t}, everything (changed|was different)
    this is the (restaurant|hotel|bar|park) (which|that) we (bought|like best|visited|painted)
    this is the (restaurant|hotel|bar) we (had dinner|met|stayed) in
    do you know a place (that|which) (sells {food}|opens at {hour}|is cheap)?
    the (year|summer) which I (remember|liked) (most|best) was {year}
    the person he (works|cooks|paid) for is (my {kin}|a {job}|very old)
    I have something to (read|eat|tell you|show you|do)
    there's (nobody|no one) to (call|ask|help us|blame)
    I need (someone|somebody|a friend) to (help me|love|drive the van|ask)
    (is there|do you have) a place to (sit|sleep|park|live)?
    we need a (bigger|new|quieter) place to (sit|sleep|live|work)
    I know what (that|this|it|love) is
    this is what I need it for
    the (job|thing|trip) I need it for is (a secret|not important|on {day})
    as I said it would, (the {event} started late|it rained|the price went up)
    as you (told me|said) it would be, the {event} was (long|boring|great)
    the (exam|trip|{event}) was (better|longer|harder) than I (thought|expected) it would be
    it was (bigger|older|nicer) than I thought it was
    you can do it (how|when|where|the way) you want
    I (heard|liked|believed) him when he said it (at the {event}|again|to {person})
    that's because (it was raining|{s} {v.ed}{v.t}|I was ill|nobody told us)
    that's the reason (why |){s} {c.ed}{c.t}
    the man (who|that) he thinks is a {job} is (from {city}|an actor)
    you are who you are, and {h} {h.be} (not like you|different)
    this is who I am (now|in {city}|without my {thing})
    I was who I was, and I (said|did|wore) what I wanted
    those they want (must|should|can) (come early|stay|{v}{v.t})
    {s} (called|helped|kissed) {g}, which (was kind|surprised everyone|made me angry), and left
    not long ago I (saw|met|read about) (your {kin}|a {job} from {city})
    not far from (here|{city}|the {building}) there is a (lake|{building}|small church)
    in no time (we|they|the children) were (home|asleep|friends|in {city})
    not surprisingly, {s} {s.was} (late|ill|angry|tired)
    only (he|she|my {kin}|the {job}) knows (the answer|where we are|{person})
    no wonder you (are tired|can't sleep|like {city}|feel ill)
    no doubt {s} will {v}{v.t}
    nowhere is (cheaper|better|quieter) than (here|{city}|home)
    {g} {g.doesnt} (smoke|drink|drive), and {g.pro} {g.doesnt} (gamble|eat meat|swim) either
    here it comes, the (bus|train|bill|best part)
    {p} {p.be} late, as {p} always {p.be}
    I am (happy|fine|ready), as I always am
    yes, I (usually|always|often) do
    no, (she|he|my {kin}) never does
    {s} went all the way to ({city}|the {building}|the top) (on foot|by bus|alone)
    we enjoyed all the (songs|food|films|{things}) (in {city}|at the {event})
    they work both (days|nights|weekends) (in {city}|at the {building})
    I don't get enough sleep (at night|during the week|because of work)
    there aren't enough old (people|houses|trees|photos) here
    {h} knows very well that (it's late|you are here|the {event} is on {day})
    I remember well (what you said|how we met)
    we lost again (on {day}|yesterday|against {city}|by two goals)
    {h} looked carefully at the (map|{thing}|sky|{things})
    {h} sent me yesterday's (newspaper|homework|list)
    it was an early (home game|lunch|flight home|train home)
    I would very much like to {v}{v.t}
    I like it (a lot|very much|too|better than before)
    is (it|the film|the {event}) still on?
    {s} {s.be} still in {city} and always will be
    {h} wants to {v}{v.t} and is (saving money|looking for a {thing}|very happy)
    I used to {v}{v.t} and now I {w}{w.t}
    {h} can {v}{v.t} and often {w.s}{w.t}
    my (sister|wife|brother) sings and I (dance|play the {instrument}|listen)
    they (sat|stood|came) there (smiling|waiting) and said nothing
    I prefer (walking|driving|cycling) to (work|school|the beach|the {building})
    I prefer {v.ing}{v.t} to {w.ing}{w.t}
    you either pay (now|here|in cash) or come back (later|on {day}|with money)
    there were people (dancing|shouting|running), and a man sang (in the street|for us|very badly)
    the (girl|boy) dressing the (doll|cat|baby) is (very careful|from {city})
    the car park (outside|near the {building}|in {city}) is (full|free|closed|expensive)
    the woman parking the (van|car|lorry) (outside|over there) is (a {job}|angry)
    the (people|friends) inviting us to the {event} are (late|very kind|from {city})
    (interesting|famous) people came to the {event} (in {city}|on {day}|with their {animals})
    a photo taking up (half a page|the whole wall) is too big
    taking photos (is not allowed|is fun|makes me happy) (here|in {city}|at the {event})
    when used (with care|every day|in the right way), this (machine|battery|printer) lasts for years
    when asked (about {subject}|about the {event}|why), {s} said nothing
    if (asked|invited|paid), {s} will {v}{v.t}
    while (abroad|at school|on holiday|in {city}), {s} {v.ed}{v.t}
    although (tired|ill|old|poor), {s} {v.ed}{v.t}
    on arrival (at the {building}|in {city}|at the airport), please call (me|the {job}|this number)
    the taxi leaves the {building} (at {hour}|in ten minutes|without us)
    {g} sat there, {g.poss} eyes (closed|open|on the {thing}|full of tears)
    sorry (I kept you waiting|to have kept you waiting|if you had to wait) (so long|in the rain)
    you know how {y} {i} {i.be}
    I can't believe how (tall|big|strong) (you are|your son is|she is) (now|these days)!
    how much (taller|bigger|older|stronger) (you are|he is|she is) than (me|last year|I thought)!
    how (tall|big|strong|old) (are you|is your son|is she) (now|this year)?
    how {s.have} {s} changed since (last year|{month}|the {event})?
    what a {adj} {thing} it is!
    {s} {s.be} (always|so) {y}, as you know
    it was (him|her|them|me) they (wanted|saw|invited|heard)
    it was to (her|him|my {kin}|the {job}) that I gave the {thing}
    who was it that (called|broke the {thing}|won|told you)?
    all {s} did was {v}{v.t}
    what I did (was|is) (my job|a mistake|not important|for you)
    I called the (police|{job}) because what I did was (wrong|a mistake|not enough)
    despite (that|this|everything|the rain), {s} {v.ed}{v.t}
    in spite of (that|this|everything|the {event}), {s} {v.ed}{v.t}
    even (I was|she was|the {job} was|my {kin} was) (tired|surprised|ill|angry) after the {event}
    even so, {s} {v.ed}{v.t}
    it was such (good weather|bad luck|fun) that I wrote about it
    so (few|many) people came that {s} (cried|went home|couldn't see)
    {s} {s.was} so (tired|ill|late)!
    because the (rain|noise|{event}|snow) (stopped|started|didn't stop), {s} {v.ed}{v.t}
    because of the (rain|noise|{event}|snow), {s} {v.ed}{v.t}
    how late it was when {s} {c.ed}{c.t}!
    like (me|my {kin}|most people|you), {h} {v.s}{v.t}
    it (feels|looks|smells|tastes) like (home|summer|{food}|a dream)
    the (rope|snake|scarf) is as long as (my arm|a bus|the table|this room)
    {h} always (says|thinks|hopes) that (you are right|it will rain|I can help)
    it's always when I'm (in the bath|asleep|in a hurry) that the phone rings
    since that (day|summer|{event}|film), everything has been (different|better|easier)
    before that (day|summer|{event}|film), I had never been (happy|to {city}|alone)
    after that, {s} {v.ed}{v.t}
    after that ({event}|film|day|trip), {s} {v.ed}{v.t}
    (I haven't slept|nobody has laughed|we have been friends) since (then|that day|the {event})
    take this (in case of rain|in any case|for your trip|in case), please
    whatever it (is|takes|costs|means), (we'll do it|I want it|don't worry)
    wherever you (are|live|work), (think of me|I'll find you|have fun)
    (it was raining|{s} {s.was} ill|the {building} was closed), so we (stayed at home|couldn't play|went back)
    (as|since|because) it was (raining|late|dark), we stayed (at home|in the {building}|there)
    I (write things down|set an alarm|ask {name}) so as not to (forget|be late)
    we drove as far as (the river|{city}|the {building}|the next village)
    as far as I (knew|remember|can see), the {building} was closed
    the next time (it rained|we met|I was ill), {s} {v.ed}{v.t}
    not knowing (helps nobody|is worse|is better) (at work|in life|now)
    (she|he|my {kin}) is one of the (best|nicest|oldest) (friends|people) we know
    dont worry, im (here|on my way|ok|not angry)
    cant (come|talk|play) (tonight|rn|on {day}) sorry, (too tired|call u later|mum said no)
    was (busy|asleep|at the {event}) sorry, just saw ur (msg|message|call)
    where r u? im (here|outside|at the {building}|near {place})
    u (there|ok|coming|home yet)?
    ok see u (there|at {hour}|on {day}|at the {building})
    she said shes (coming|ill|at home|w {name}) and hes not
    havent seen (her|him|{name}) today, (try the {building}|sorry|no idea why)
    whos (there|coming tonight|at the door|that guy)?
    i know where u (live|are|work|went) lol
    didnt u (see it|know|like it|call her)?
    lmk if u (need anything|want to come|see {name}|can help)
    hes not here (yet|today|anymore), (sorry|maybe at the {building}|try later)
    idk (why|what she said|where it is|if im free)
    ur (brother|sister|{thing}) is here, (come in|hurry up|waiting for u)
    no prob, (whenever u can|see u tmr|take ur time|its ok)
    I (thought|said|knew) it was (over|possible|{day}|too late), and it was
    I can and I will {v}{v.t}
    he can't eat {food}, nor does he want to
    it was then that {s} {c.ed}{c.t}
    it is the people (who|that) make {city} so (special|friendly|noisy)
    the people here are (kind|noisy|poor), and they (know it|work hard|go to bed late)
    my parents, who are (old|ill|from {city}), never {v}{v.t}
    what (people|the neighbours|my parents) think is (important|strange|not my problem)
    I saw {g} and left (the {building}|by the back door|in a hurry)
    {g} came, and we (were happy|had dinner|forgot about the {event})
    the birds are singing, and I can hear them from my window
    this is the one (that|which) I (like|want|bought|told you about)
    those who can, {v}{v.t}
"""
