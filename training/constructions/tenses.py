"""Tense, aspect, voice and modality."""

# ruff: noqa: E501 - a line is a sentence

MISTAKES = r"""
    I was (sure|certain|convinced|afraid) that {s} [would/will] {v}{v.t}, but {s.pro} didn't
    {h} promised (my parents|the teacher|our neighbours|the children|the whole class) that {h.pro} [would/will] {v}{v.t}, and {h.pro} did
    (yesterday|last week|on {day}|two days ago) {h} (said|told us|told me|told my mum) that {h.pro} [would/will] (come|call|be there|help) the next day, but {h.pro} (forgot|didn't|couldn't)
    (when I was a child|ten years ago|at school|at that time), nobody (thought|believed|imagined|said) that {s} [would/will] become (famous|rich|so successful|so popular)
    I had no idea that {h} [was/is] (ill|at work|busy|in hospital|asleep), so I (waited for an hour|went alone|called three times|got angry)
    I thought that {h} [was/is] (ill|married|at work|on holiday|from {city}|a {job}), but I was wrong
    (yesterday|last night|on {day}) the (teacher|doctor|policeman|secretary) asked me where I [had/have] been (the night before|the previous day|the week before)
    we (hoped|thought|expected) that (the exam|the match|the flight|the hotel|the test) [would/will] be (easier|cheaper|better|more difficult), but we were wrong
    {s} [{n.pres}/{s.be} {n.ing}]{n.t}
    (sorry, but|I think that|it seems that|everyone says that) {s} [{s.doesnt} {n}/{s.isnt} {n.ing}]{n.t}
    [{q.do} {q} {n}/{q.be} {q} {n.ing}]{n.t}?
    {s} {s.have} [known/been knowing] (Teresa|Pablo|the owner|his cousin|this village|my family) (since 2010|for years|for a long time|since last summer|since the wedding)
    (this car|the house|that dog|the red bike|this {thing}) [belongs/is belonging] to (my uncle|the {job}|Marta|the school|our neighbours)
    (the price|everything|the result|my answer|our trip|it) [depends/is depends] on (the weather|the size|the traffic|what you want|our boss|the date)
    {h} [has/is having] (a car|a new bike|two brothers|blue eyes|a big garden|three cats|a good memory)
    I don't know what (this word|that sign|the last sentence|this {adj} sentence|your answer) [means/is meaning]
    {s} [knew/{s.was} knowing] (the answer|the city|the owner|the password|everybody|my secret) (when we met|that day|at that time)
    (sorry, but |I'm afraid |as you know, |well, )I [don't agree/am not agree] with (you|them|that idea|the teacher|the plan|this opinion)
    [do you agree/are you agree] with (him|my idea|the new rules|the article|your parents)?
    (I|we|they|my parents|the children|you) [usually/use to] {v}{v.t} (on Fridays|every weekend|in the evening|after lunch)
    {h} [usually {v.s}/uses to {v}]{v.t} (on Mondays|at the weekend|every morning|in winter)
    what do (you|they|your friends|the students|your parents) [usually/use to] do (on Sundays|after school|in summer|at Christmas)?
    did {q} [use/used] to {v}{v.t} (in the past|when {q.pro} {q.was} little|at school)?
    {s} didn't [use/used] to {v}{v.t} (in the past|when {s.pro} {s.was} young|before the pandemic)
    {s} used to [{v}/{v.ing}]{v.t} (every summer|when {s.pro} {s.was} little|in those days)
    (when I was little|years ago|in the old house|as a child), I [used to/was used to] {v}{v.t} (a lot|every day|with my cousins)
    I [have been working here for three years/take three years working here] (and|but) (I love it|I want a change|nobody knows my name|the pay is bad)
    (my brother|Ana|the {job}|she) [has been studying English for five years/takes five years studying English/is five years studying English] (and speaks very well|but can't speak|in {city}|at this school)
    we [have been waiting for an hour/take one hour waiting/are one hour waiting] (outside {place}|in the rain|at the door|for the bus)
    (you know that|the truth is that|as I told you,|well,) [I have been living in this street for two years/it makes two years that I live in this street]
    [I haven't seen her for two years/it makes two years that I don't see her/it does two years that I don't see her], (what a pity|so I'm nervous|can you believe it|but we still write)
    {s} [{s.have} been living/{s.be} living] (here|in {city}|in this flat|alone|abroad) for (ten|two|five|many|more than twenty) years
    {h} [has been working/is working] (here|in this {building}|at the airport|as a {job}|with my father) since (last year|2015|Christmas|the summer)
    I [have been learning/am learning] {lang} for (two years|six months|ten years|a long time)
    how long [have you known/do you know] (Marta|each other|her husband|him|your best friend|my cousin|the {job})?
    how long [have you been/are you] (married|ill|together|a {job}|interested in {subject}|unemployed|friends)?
    (I|we|they|my parents|the neighbours) [have had/have] this (car|phone|dog|job|bike|{thing}) since (last year|2015|the wedding|Christmas|the summer)
    {h} [has been/is] (ill|away|in hospital|on holiday|out of work|very sad) since ({day}|last week|the accident|the summer)
    it's the first time that (I|we|they|you|my parents) [have {v.pp}/{v}]{v.t}
    this is the (second|third|first|fourth) time that {h} [has {v.pp}/{v.s}]{v.t}
    it was the (first|second|third|only) time that {s} [had/{s.have}] {v.pp}{v.t}
    since I [was/am] a (child|student|teenager|little girl|baby|boy), I have (loved {subject}|lived near the sea|hated {food}|wanted to be a {job})
    {s} {s.have} (loved music|lived here|known Pablo|been friends with Eva|spoken {lang}|hated cats) since {s.pro} [{s.was}/{s.be}] (very young|little|ten|five years old)
    {h} [has lived/lives] (here|in {city}|in this house|in the same street|by the sea) since {h.pro} was born
    {s} [{v.ed}/{s.have} {v.pp}]{v.t} {lastyear}
    (yesterday|last night|last week|three days ago|in {year}) {s} [{v.ed}/{s.have} {v.pp}]{v.t}
    (what time|when) [did {q} {v}/{q.have} {q} {v.pp}]{v.t} (yesterday|last night|on the last day)?
    {s} [{s.hasnt} seen/didn't see] (Marta|the dog|that film|a doctor|the sea|our cousins) since (Monday|last year|the party|the summer|they moved)
    nobody [has called/called/calls] (me|us|the office|the {job}) since (Monday|last week|the accident|this morning)
    [{q.have} {q} ever {v.pp}/{q.be} {q} ever {v.pp}]{v.t}?
    [have you ever been/are you ever been/were you ever been] (to {city}|on television|in a helicopter|to a concert|in love)?
    {s} {s.have} never [{v.pp}/{v.ed}]{v.t} (before|in public|so far)
    {s} {s.have} just [{v.pp}/{v}]{v.t}
    by the time (we|the police|the doctor|my sister|the guests) (arrived|got there|came back), {s} [had/{s.have}] already {v.pp}{v.t}
    by the time you [get/will get] (home|here|to the station|to {city}|back), (we|they|the children|the others) will have (left|finished|eaten|gone to bed)
    when (we got to the station|I arrived|they came back|she called), (the train|the bus|everybody|the taxi|the last ferry) [had/has] already (left|gone)
    I couldn't (pay|get in|call you|buy anything|read it) because I [had left/have left] my (wallet|keys|phone|bag|glasses) at home that day
    when {s} [{v.pres}/will {v}]{v.t}, (I'll call you|we'll celebrate|I'll be very happy|we'll need a bigger house)
    (I'll wait here|we won't leave|nobody can leave|I'm not going to move) until {s} [{v.pres}/will {v}]{v.t}
    (I'll text you|let me know|we'll start|please call me) as soon as {h} [{v.s}/will {v}]{v.t}
    before {s} [{v.pres}/will {v}]{v.t}, (I want to talk to you|we must find a {thing}|I'll speak to the {job}|let's have a coffee)
    if it [rains/will rain/would rain] (tomorrow|on {day}|this afternoon|at the weekend), we'll (stay at home|go by car|cancel the picnic|go to the museum)
    if {s} [{s.be}/will be] (late|ill|too tired|busy) tomorrow, (we'll go without {s.obj}|I'll do the work|the boss will be angry|we won't start)
    once (the film|the match|the concert|the {event}|the show) [starts/will start], (nobody can come in|please turn off your phone|we can relax|you must be quiet)
    you (won't pass|can't pass|will fail|are not going to pass) (the exam|the test|{subject}|the course) unless you [study/don't study] (harder|more|every day)
    (I won't go|I don't want to go|I'm not going) (to the party|to the cinema|to {city}|to the {event}) alone, so I'll stay in unless you [come/don't come/will come] too
    take (an umbrella|a coat|your boots|a hat|the raincoat) in case it [rains/will rain/would rain] (later|tonight|in the mountains)
    (take this map|keep this key|write down my number|I'll wait here) in case [you/of you] (get lost|need it|have a problem|want to come back)
    if {s} [had/would have] (more time|a car|a garden|longer holidays|enough money|a bigger house), {s.pro} would (be happier|have a dog|travel more|see {person} more often)
    if {s} [knew/would know] (the answer|her address|the truth|the password|what to do), {s.pro} would (tell us|say it|write it|do it)
    if {s} [had known/would have known/would know] that (it was so cold|you were here|the shop was closed|it was a secret), {s.pro} would have (stayed at home|called|gone away|said nothing)
    if I [were/would be] (you|rich|taller|a {job}|younger|the president), I would (move to {city}|stop working|buy a {vehicle}|learn {lang}|never do that)
    if you had (called|told me|asked me|been there|sent a message), I would have [{v.pp}/{v}]{v.t}
    if {s} [had/{s.have}] {v.pp}{v.t} (last week|that day|in time), (we would have won|everything would have been different|the party would have been better)
    if {s} had (studied more|worked harder|trained every day|listened to {person}), {s.pro} [would be/will be] (famous|rich|happier|very good at it) now
    what would you do if you [won/would win] (the lottery|a million euros|a trip to {city}|a sports car|first prize)?
    if I found (a wallet|a phone|{num} euros|a gold ring|a dog) in the street, I [would/will] (take it to the police|look for the owner|tell my parents)
    I wish (I|we|they|my parents|our neighbours) [had/have/would have] (more {time}|a dog|a bigger kitchen|a garden|a better phone)
    I wish {s} [could/can] {v}{v.t}
    I wish I [had studied/have studied/studied] ({lang}|more|medicine|{subject}) when I was (young|at school|at university)
    I wish you [were/are] (here|with us|taller|on holiday|my brother|a {job})
    if only I [knew/know/would know] (the answer|her name|how to swim|where they live|what to say)
    it's (high time|time|about time) you [went/go/will go] (to bed|home|to the doctor|back to {city}|to the dentist)
    (tonight|this weekend|today|on {day}) I would rather [{v}/to {v}/{v.ing}]{v.t}
    I'd rather you [didn't/don't/won't] (smoke here|tell {person}|bring the dog|open that window|call so late)
    {h} looked as if {h.pro} [had/would have] (seen a ghost|run a marathon|slept in the street|won the lottery|been ill for weeks)
    {h} (spends money|behaves|talks|dresses) as if {h.pro} [were/would be] (a millionaire|the boss|a {job}|a film star|the king)
    suppose you [had/would have] (a million euros|wings|three months of holidays|your own {building}|a boat), what would you do?
    {s} {s.be} [supposed/suppose] to {v}{v.t} (today|before Friday|this afternoon)
    {s} will [be able to/can] {v}{v.t}
    (next year|when the course ends|in the future|one day) {s} will [have to/must] {v}{v.t}
    with (more practice|your help|a bit of luck|another {job}), {s} would [be able to/could/can] {v}{v.t}
    (for this job|to pass the test|in our team) you must [be able to/can/to can] {v}{v.t}
    (on Mondays|in my opinion,|before the {event}|after lunch) {s} [must/must to] {v}{v.t}
    I (think|hope|suppose|know) that {s} can [{v}/to {v}/{v.ing}]{v.t}
    {h} [can/cans/can to] {v}{v.t} (very well|without help|quite fast)
    {s} [can't/{s.doesnt} can] {v}{v.t}
    [can {q}/{q.do} {q} can] {v}{v.t}?
    can you [{v}/to {v}/{v.ing}]{v.t}, please?
    {h} [must/musts] {v}{v.t} (today|every day|before {day}|alone)
    (yesterday|last {day}|two days ago|last month) {s} [had to/must/must to] {v}{v.t}
    {s} [couldn't/didn't can/didn't could] {v}{v.t} (last night|yesterday|because of the rain|that day)
    {s} should have [{v.pp}/{v.ed}]{v.t}
    {s} must have [{v.pp}/{v}]{v.t} (yesterday|last night|by mistake)
    (you|we|they|I) could have [gone/went/go] (by train|with {person}|to {city}|to a better {building}|earlier)
    (in those days|as a child|at that time|before the accident) {s} could [{v}/{v.ed}]{v.t}
    {h} (should|might|could|may) [{v}/{v.s}]{v.t}
    {s} had better [{v}/to {v}]{v.t} (now|tonight|before it's too late)
    you [don't have to/mustn't/must not] (pay|buy a ticket|bring money|spend a cent), (it's free|the {event} is free|entry is free)
    tomorrow is (a holiday|Sunday|the first day of the holidays), so {s} [{s.doesnt} have to/mustn't/must not] (get up early|go to work|work|wear a uniform)
    you [mustn't/don't have to] (smoke|swim|park|use your phone|touch anything) (here|in this area), it's (forbidden|very dangerous|against the law)
    [maybe/may be] {s} will {v}{v.t} (tomorrow|next week|one day)
    {s} [may be/maybe] (late|ill|tired|at home|in the garden|asleep|on the bus)
    {s} [{v.pres}/{s.be} {v}]{v.t} (every day|on Mondays|every summer|at weekends)
    (my uncle|my best friend|she|Ana|the {job}) [lives/is live/is lives] (in {city}|near the sea|with {person}|alone|in the centre)
    (we|they|my parents|Luis and Ana) [work/are work] (in a {building}|in {city}|at home|at night|as a team)
    {s} [{v.ed}/{s.was} {v}]{v.t} (yesterday|last night|last weekend|two days ago)
    (the accident|the fire|the robbery|the miracle|all this) [happened/was happened/is happened] (yesterday|in {city}|last {month}|near {place}|years ago)
    (her cat|my great-grandfather|the old king|the {job}|Ana's {animal}) [died/was died/is died] (in {year}|last night|two years ago|of cancer|in {city})
    (suddenly|at midnight|that night|then), a (ghost|wolf|strange man|{animal}|rainbow|policeman) [appeared/was appeared] (in the garden|at the door|in front of us)
    (this course|the test|the book|the game|the meal) [consists/is consist/is consists] of (two|three|several|six) (parts|units|stages)
    (the taxi|my parcel|the plane|Ana|the doctor|your uncle) [arrived/was arrived/did arrived] (late|at six|yesterday|an hour ago|at {hour})
    {s} [didn't/{s.wasnt}] {v}{v.t} (yesterday|last week|that night)
    [did/{q.was}] {q} {v}{v.t} (yesterday|last week|on Saturday)?
    {s} [{s.doesnt}/{s.isnt}] {v}{v.t} (every day|very often|in winter)
    {s} didn't [{v}/{v.ed}]{v.t}
    (why|where|when) did {q} [{v}/{v.ed}]{v.t}?
    {h} doesn't [{v}/{v.s}]{v.t} (very often|at the weekend|any more)
    (when|why|how often) does {h} [{v}/{v.s}]{v.t}?
    {s} (wanted|decided|tried|needed|had) to [{v}/{v.ed}]{v.t} (yesterday|last night|last summer)
    (do you know|have you heard of|do you remember|I don't know) the (film|book|story|series|song) [called/calling/call] "(Rain|Home|The Island|Blue Eyes|Freedom)"
    I'm reading (a book|a poem|an article|a short story|a letter) [written/writing/wrote] by (a {job}|my grandmother|a famous {job}|Cervantes)
    the (people|families|students|old men) [living/lived/live] (next door|in that house|in my street|on the third floor) are (very kind|noisy|from {city}|strange)
    {s} {s.be} (really|very|not very|also) [interested/interesting] in (buying a {thing}|{subject}|this job|learning {lang}|going to {city})
    {s} {s.was} so [bored/boring] that {s.pro} (fell asleep in the {event}|left the {event}|started to yawn)
    (careful,|look,|oh no,) there is a [broken/broke/breaked] (window|chair|glass|plate|bottle) (in the kitchen|on the floor|over there)
    the police (found|have found|are looking for|haven't found) the [stolen/stole] (car|money|bikes|painting|jewels)
    (the results|the new book|her first novel|the list|the photos|his poems) will [be published/publish/published] (next week|in {month}|soon|online)
    (this church|the castle|our school|the bridge|that tower) was [built/build/builded] (in {year}|by the Romans|two centuries ago|for the king)
    (this cheese|the sauce|this bread|that drink) is [made/making/make] (from goat's milk|with {food}|by hand|in {city})
    (the sea|the mountain|the whole city|the castle|{place}) can be [seen/see/saw] from (my window|the top floor|the train|our hotel)
    (my bike|the painting|her bag|our car|his wallet) has been [stolen/stole/steal]
    (this exercise|the homework|the shopping|everything|this job) must be [done/do/did] (before {day}|today|very carefully|at home)
    {i} {i.was} [{m.pp}/{m}] (by the owner|yesterday|two days ago|last year)
    {i} will [be {m.pp}/{m}] by (experts|the owner|our team|the {job}|a famous artist)
    {s} [{s.was} born/born/{s.have} born] (in {city}|in {year}|in {month}|on a {day}|in a small village)
    {h} [was/is] born in ({year}|{month} {year}|the same year as {person}|a village near {city} sixty years ago)
    where [were you born/did you born/are you born], (Ana|in {city} or here|in a hospital or at home)?
    [it is said/is said/it is saying] that (garlic is good for the heart|this house is full of ghosts|the {job} is very rich|cats have nine lives)
    {s} {s.was} [given/gave/give] (a prize|a medal|a {thing}|some flowers|an award|a second chance) (yesterday|at the {event}|last year)
    (the ship|their plane|the {animal}|the money|the old man) [disappeared/was disappeared/is disappeared] (in the storm|last week|without a trace|years ago)
    (the accident|the explosion|the earthquake|the crime) [occurred/was occurred] (at night|in {city}|at {hour}|during the {event})
    {s} {s.be} going to get [married/marry] (in {month}|next year|in {city}|on the beach|soon)
    {h} (got up|had a shower|had breakfast), got [dressed/dress] and (went out|left home|took the bus|walked to school)
    (yesterday|last summer|on the first day) {s} got [lost/lose] (in {city}|in the forest|in the mountains|on the way to {place})
    [learning/learn] (English|{lang}|to cook|a new language|to drive) is (difficult|easy|fun|important for work|not so easy)
    [{v.ing}/{v}]{v.t} is (fun|hard work|not easy|my favourite thing|a good idea)
    [smoking/the smoking] is (bad for you|a bad habit|forbidden in hospitals|bad for the lungs)
    (last night|yesterday|last {day}|in {year}) there [was/is/had] (a storm|a big fire|a concert|a strike|an accident) (in {city}|in my street|near {place})
    there [will be/will have/will has] (a party|a concert|an exam|a {event}|fireworks) (tomorrow|on {day}|next week|at school)
    there [have been/are been/has been] (many accidents|several storms|a lot of problems|three robberies) (this year|here since Christmas|this week)
    there used to [be/have] a ({building}|swimming pool|market|small church|park) (here|in this street|near my house)
    there is a (man|woman|girl|policeman|dog|{job}) [waiting/wait/waits] (outside|for you|at the door|in the car)
    (wait,|don't worry,|leave it,|that looks heavy,) I [will carry/carry] (that bag|the box|your suitcase|the chair) for you
    (the phone is ringing|somebody is at the door|don't get up|stay there), I [will go/go]
    it's (hot|very hot|stuffy) in here, [shall I/do I] open (the window|the door|the balcony door)?
    what [are you doing/do you do/you do] (tonight|tomorrow evening|this weekend|on Saturday night)? (let's go out|do you want to come with us|I'm free)
    (next week|tomorrow|this summer|tonight) {s} [{s.be} going/going] to {v}{v.t}
    {s} {s.be} [going to/going] {v}{v.t} (tomorrow|this weekend|next month|tonight)
    {s} {s.be} going to [{v}/{v.ing}]{v.t}
    {s} {s.be} [gonna/gonna to] {v}{v.t}, (lol|sorry|I promise|haha)
    [{q.be} {q} going/{q.do} {q} going] to {v}{v.t}?
    (please,|hey,|remember:|whatever happens,) [don't/don't to/not] {v}{v.t}
    (careful,|please,|hey,|children,) [don't touch/no touch/not touch] (that|the {thing}|the paintings|anything|my phone)
    (first|then|now|after that), [go/to go/going] (straight on|past {place}|along this street|up the hill) and turn (left|right)
    let's [{v}/to {v}/{v.ing}]{v.t} (together|today|tomorrow)
    never [{v}/to {v}]{v.t} (again|when you are tired|without permission)
    (yesterday|last Saturday|on the last day of the holidays) {s} got up (late|early|at {hour}) and [{v.ed}/{v.pres}]{v.t}
    last (summer|year|month|weekend) {s} went to {city}, met {person} and [{v.ed}/{v.pres}]{v.t}
    when (we arrived|I got home|the police came|my mother called), {h} [was/is] {d.ing}{d.t}
    (yesterday|last night|that morning), while {s} {s.was} {d.ing}{d.t}, (the phone|the alarm|the bell|her mobile) [rang/rings/ringed]
    (look|look outside|take a coat|oh no), it [is raining/rains/raining/is rain] (again|a lot|now|and we have no umbrella)
    (listen|shh|can you hear it?), {h} [is singing/sings/singing] (in the shower|our song|a song in {lang}|that awful song)
    (be quiet|don't make any noise|turn the music down|shh), the (baby|dog|child|patient) [is sleeping/sleeps/sleeping/is sleep]
    I can't (talk|come|answer the phone|open the door) now because I [am having/have] (a shower|a bath|a wash)
    (hey,|hi!|wait!|Ana,) where [are you going/do you go/you go] (so fast|in such a hurry|now|at this time of night)?
    {s} [found/founded/finded] (a wallet|a cat|some money|an old photo|my keys) (in the street|under the bed|on the bus|yesterday)
    (yesterday|that day|after the {event}|at first) {s} [felt/fell/feeled] (sad|nervous|happy|lonely|better)
    {s} [fell/felt/falled] (off the bike|down the stairs|off a horse|into the river) (yesterday|last week|and broke an arm)
    {h} was [lying/laying/lieing] (on the sofa|in bed|on the beach|on the grass|in the sun) (when I arrived|all morning|with the cat)
    (yesterday|last week|in the end|at the {event}) {s} [chose/choose/choosed/choosen] (the red one|a {thing}|{city}|the cheapest hotel)
    {s} [thought/though/thinked] that (it was late|the {event} was on {day}|you were at home|the exam was easy)
    {s} [bought/brought/buyed] (a car|a {thing}|a second-hand bike|some shoes) (on the internet|in the sales|at the market) for (30|200|{num}) euros
    {s} [caught/catched/catch] (a cold|the last bus|a big fish|the ball|the thief) (last week|yesterday)
    (Mr Smith|my aunt|she|a {job}) [taught/teached/learned] (me|us|my sister|our class) (to swim|{lang}|to cook|{subject}) (last year|years ago|when I was six)
    (she|he|everybody|the {job}|my cousin) [wore/weared/worn] (a {clothes}|a mask|black shoes|a funny hat) (at the {event}|yesterday)
    (I|we|my brother|they|she) [did/done] (the homework|a lot of exercise|nothing|the shopping|a test) (yesterday|last night|on {day})
    (I|we|my sister|they|he) [saw/seen] (a {animal}|your brother|a great film|the new teacher) (yesterday|last night|on {day}|in {city})
    (I|he|my mother|she) [was/been] (in {city}|ill|at the {event}|very busy|on holiday) (last week|yesterday|last {month})
    {s} {s.have} [gone/went/go] (to {city}|home|to work|on holiday|to the {event}) (already|with {person}|by train)
    when I (got there|arrived|called|came back), {s} had already [drunk/drank/drinked] (two coffees|a bottle of water|too much|all the {drink})
    {s} {s.have} [{v.pp}/{v.ed}]{v.t} (twice|several times|this week|today)
    {s} [{v.ed}/{v.reg}]{v.t}
    [have you got/do you have got/are you got] (a {thing}|any brothers|a pen|change|a minute|a car)?
    {s} [{s.hasnt} got/{s.doesnt} have got/{s.doesnt} got] (a {thing}|any money|a car|time|a {color} {clothes})
    (sorry, |unfortunately, |well, |no, )I [haven't got a car/haven't a car got] (and|but) (I don't need one|I want to buy one|I can't drive)
    (yes, |oh, |well, )I've [got a/a got] (dog|cold|new phone|good idea|headache|twin sister)
    last summer {s} went to the (beach|park|zoo|market), (ate an ice cream|took some photos|bought a {thing}) and [{v.ed}/{v.pres}]{v.t}
    I can't (talk|answer|write) now because I [am driving/drive] (home|to work|to {city}|on the motorway)
    (yesterday|last week|at the {event}) I [was told/told] that {s} had {v.pp}{v.t}
    (the bridge|the road|our roof|the lift|the castle) is [being repaired/repairing/been repaired] (at the moment|this week|again)
    (the hotel|the kitchen|my flat|the old {building}) was being [painted/painting/paint] when (we arrived|I called|the fire began)
    {s} {s.have} been [{a.ing}/{a}]{a.t} all (morning|day|week|summer)
    (at that moment|when the lights went out|when I saw {person}), {s} {s.was} [{d.ing}/{d}]{d.t}
    at {hour} yesterday {s} [{s.was} {d.ing}/{d.ing}]{d.t}
    (we hope|I think|they say) that the (thief|lion|man|dog) will be [caught/catch/catched] (soon|by the police|before {day})
    {s} would have [{v.pp}/{v.ed}]{v.t} (with more time|in your place|without the rain)
"""

RIGHT = r"""
    I knew (then|that day|at once|from the beginning) that {s} would {v}{v.t}
    {h} says that {h.pro} will (come|call us|be there|pay|help me) (tomorrow|next week|on {day})
    {h} is having (lunch|a shower|dinner|a bath|a great time|breakfast) (at the moment|right now|with {person})
    I'm thinking (of|about) (moving to {city}|buying a car|studying {subject}|changing jobs|getting a dog)
    {s} {s.be} used to {v.ing}{v.t}
    {h} has been living in {city} for ({num} years|a long time|many years|six months)
    how long are you going to stay (in {city}|here|at the hotel|with your aunt)?
    {s} had already {v.pp}{v.t} when (we arrived|I called|the doctor came|the storm began)
    I don't know when {s} will {v}{v.t}
    (do you know|I wonder|I'd like to know) (if|when) {s} will {v}{v.t}
    I'll stay here until {s} {v.pres}{v.t}
    if {s} had {v.pp}{v.t}, everything would have been (different|easier|better|worse)
    I wonder if {s} would {v}{v.t} if (we asked nicely|it were free|there was time)
    it's time to (go home|have lunch|leave|go to bed|feed the {animals})
    {s} will be able to {v}{v.t}
    {s} {s.have} to {v}{v.t}
    maybe {s} can {v}{v.t}
    the man living (next door|upstairs|in that flat|across the street) is (a {job}|from {city}|very kind)
    the (film|class|book|lecture|{event}) was so boring that (I fell asleep|we left early|nobody stayed)
    (a lot of|many|twenty) babies are born (here|in this hospital|in {city}) every (day|week|month)
    (the accident|the fire|the explosion|something strange) happened (near {place}|in {city}|while we were sleeping)
    there has been (an accident|a robbery|a mistake|a fire|a change of plan)
    {s} {s.be} going (swimming|shopping|fishing|skiing) (tomorrow|with {person}|on {day})
    {s} {s.have} been to {city} (twice|many times|several times|with {person})
    it often rains (in {city}|here|in {month}|at the weekend)
    the (train|bus|flight|film|course) (leaves|starts|ends) at {hour} tomorrow
    here comes (the bus|my brother|the {job}|our train|the bride)
    {s} did {v}{v.t}, (believe me|I saw it|that's true)
    {h} does {v}{v.t}, but (not very often|only in summer|never alone)
    since {h} is (ill|busy|away|on holiday), we are going alone
    {s} had had (enough|a bad day|a lot of problems|that car for years)
    I wish {s} would {v}{v.t} more often
    I hope (that |){s} will {v}{v.t}
    if you would like (a coffee|more information|to visit us|a table), (ask {person}|call this number|tell us)
    (his grandfather|the old king|her cat|that writer) has been dead for (years|ten years|a long time)
    (prices|taxes|rents) were increased by (the government|the owners|the new mayor) last (year|month|{month})
    (this {building}|the bank|the old school) was (closed|sold|destroyed) in {year}
    {h} was brought up in {city} by (an aunt|nuns|two uncles|a {job})
    {s} must have {v.pp}{v.t} (yesterday|last night)
    I was asked if {s} had {v.pp}{v.t}
    the people who live (next door|here|in {city}) usually {v}{v.t}
    what do you do (at weekends|in your free time|when you are bored|for a living)?
    {h} felt (ill|better|something cold) and fell (asleep|down|to the floor)
    I'd rather (stay|wait|eat|sleep) here than {v}{v.t}
    {s} {s.have} been {a.ing}{a.t} since {h} left
"""
