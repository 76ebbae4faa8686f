"""What Spanish says with other words: its idioms, its reflexives, its false friends."""

# ruff: noqa: E501 - a line is a sentence

MISTAKES = r"""
    [I forgot/it forgot me/me forgot] to (call you|buy {food}|lock the door|bring the keys|tell you the news) (yesterday|this morning|on {day}|again)
    (sorry,|oh no,|I'm sorry but) [I forgot/it forgot me/I forgot me] (your birthday|my password|the tickets|the time of the {event}|to reply)
    [my phone broke/it broke me the phone/my phone broke me] (last {day}|when I fell|in {city}|yesterday), so (I couldn't call you|I need a new one|write to me by e-mail)
    [I dropped/it fell me/it fell to me/I fell me] (the plates|my phone|a glass|the keys|the tray) (in the kitchen|in the street|on the stairs|at the {event})
    [I burnt/it burnt me/it burnt to me/it burned me] the (rice|toast|pizza|chicken|biscuits|omelette) (again|last night|because the phone rang|while I was talking)
    [my dog died/my dog died me/it died me the dog] (last {month}|when I was ten|in {year}|of old age) and I (cried a lot|still miss him|was very sad)
    [I ran out of/it finished me the/it ended me the] (money|petrol|milk|paper|coffee) (before the end of the month|yesterday|last {day})
    [I really like my sister's boyfriend/my sister's boyfriend falls me very well/my sister's boyfriend falls well to me] because he (is very funny|helps us|tells good jokes|loves {sport})
    [I don't like our new boss/our new boss falls me bad/our new boss falls bad to me/our new boss falls me badly] because she (shouts a lot|never smiles|is always late|is rude)
    [I don't care/it gives me the same/it gives me equal/me gives the same] (what they say|if it rains|who wins|how much it costs|what people think)
    it [makes me laugh/makes me grace/does me grace/gives me laugh] when (my dog chases its tail|he speaks {lang}|people shout at the TV|you say that)
    [I feel sorry for/it gives me pity/me gives pity/it gives me pain] (that old dog|those children|the animals in the zoo|the people who sleep in the street|my neighbour's cat)
    (the smell of fish|cold meat|that cheese|the kitchen of our flat|black pudding) [disgusts me/gives me disgust/makes me disgust] (a bit|so much|more than anything)
    (reading|watching TV|the heat) [makes me sleepy/gives me sleep/gives me sleepy] (in the evening|after lunch|on the train|at night)
    (swimming|the smell of {food}|the cold|running|talking about {food}) [makes me hungry/gives me hunger/gives me hungry] (every time|in the morning)
    it [makes me angry/gives me anger/gives me rage/makes me anger] when (people lie to me|they don't answer|somebody drops litter in the street|the neighbours shout)
    [I'm jealous/it gives me envy/I have envy/I have jealous] when (I see your photos|my friends travel|you tell me about {city}|my colleagues go on holiday in {month})
    [I'm too lazy/it gives me laziness/I have laziness/me gives laziness] to (cook|get up|go to the gym|clean my room|go out) (today|on Sundays|when it rains)
    I [hit my head/gave me a hit in the head/gave a hit in the head/hit me the head] on the (door|table|shelf|cupboard|window) (yesterday|and it still hurts|when I stood up)
    (they|the two presidents|the players|our fathers) [shook hands/gave the hand/gave themselves the hands/gave their hands] (before the match|at the end|and smiled|and went home)
    I [feed/give to eat to/give eat to/give of eat to] (the cat|my dog|the baby|the hens|the fish) (every morning|before work|twice a day|at {hour})
    can you give (the dog|my grandma|the children|the cat) [something to drink/to drink], please?
    my (mother|uncle|sister|flatmate) [teaches/gives class of/makes classes of] {lang} (to children|in {city}|at a school|online)
    I (just want|wanted|would like) to [thank you/give you the thanks/give the thanks to you] for (your help|coming|everything|the present|the invitation)
    [hurry up/give you hurry/give yourself hurry/make hurry] (or we'll miss the train|because it's late|and get dressed|or the shop will close)
    (at the airport|yesterday|for the tickets|outside the {building}) we had to [queue/make queue/do queue/make the queue] for (an hour|two hours|ages|half the morning)
    my (brother|cousin|friend|uncle) always [cheats/makes traps/does traps/makes trap] (at cards|in exams|at board games)
    (my children|the students|young people|you) never [listen to me/make me case/do me case/make case to me] (when I speak|when I'm right|any more|at home)
    (last summer|on holiday|yesterday|in {city}) we [went sightseeing/made tourism/did tourism/made sightseeing] (all day|with a guide|in the old town|before lunch)
    my (dad|sister|boss|neighbour) [goes jogging/makes footing/does footing/makes jogging] (every morning|before work|by the river|on {day}s)
    let's [go camping/make camping/go of camping] (in the mountains|near the lake|this summer|next weekend|in {month})
    the (bus drivers|doctors|teachers|pilots) are going to [go on strike/make strike/do strike] (on {day}|next week|in {month}|because of their salaries)
    (be careful,|stop,|please don't do that,|ow,) you are [hurting me/making me damage/making damage to me]
    (my new shoes|these boots|the sandals|my trainers) [hurt/make me damage/make damage to me] (a lot|when I walk|after an hour|so much)
    did you [hurt yourself/make yourself damage/make you damage] (when you fell|playing football|in the accident|at the gym)?
    (the boy|my son|Tom|my brother) [pretended to be/made himself the/made the] (asleep|ill|busy|deaf) (because he didn't want to work|when his mother came in|so as not to help)
    it's [getting/making/doing/making itself] late, (we should go home|I have to leave|the children must go to bed|call a taxi)
    in (winter|{month}|{city}|the north) it [gets dark/makes night/makes itself night/makes dark] (early|at five|before we get home)
    (my parents|my dogs|we|these shoes) are [getting/making/putting] old (very fast|little by little|now)
    (the two brothers|my parents|the neighbours|my sisters) had an argument, but they [made peace/made the peaces/did the peaces] (the next day|after dinner|in the end)
    the doctor says I have to [have/make me/make to me] a (blood test|scan|check-up) (next week|on {day}|before the operation)
    (I|we|the nurses|my colleagues) often [work extra hours/make extra hours] (in {month}|on {day}s|when there's a lot of work|without pay)
    my (sister|flatmate|cousin|boss) [did/made/realised] (an internship|a master's) in {city} (last year|after university|in {year})
    don't [be silly/make the silly/do the silly], (that's not true|you look great|of course you can come)
    sorry to [make you wait/make wait you/do you wait/make you to wait] (so long|in the cold|outside|for the results)
    please [be quiet/make silence/do silence/make the silence], (the baby is asleep|I'm on the phone|the film is starting|I can't hear)
    (that|this|my job|the film|the problem|your question) has nothing to [do/see/make] with (me|politics|the weather|you|money)
    what does (that|money|my age|the weather) have to [do/see/make] with (it|the {event}|your decision|us)?
    (tonight|today|to be honest|at the moment) I [don't feel like/don't have desire of/don't have wish of/haven't desires of] (going out|cooking|talking|working|studying)
    [it's not my fault/I don't have the fault/I haven't the blame/I have not the fault] if (the {vehicle} is late|you don't listen|it rains|nobody came)
    who [is to blame/has the fault/has the guilt] for (the accident|this mess|the delay|what happened)?
    (you should|we must|please) [take into account/have into account/have in account/take in account] (the weather|her age|my opinion|the price of {food}|the distance)
    (the wedding|the meeting|the concert|the final|the ceremony) will [take place/have place/take a place] (in {city}|on {day}|at the {building}|next {month})
    (the exhibition|the race|this course|the fair) [takes place/has place/is taken place] (every year|in {month}|twice a year|in {city})
    I [am sure/have clear/have it clear] that (I want to be a {job}|it was a mistake|we are going to win|she likes you)
    (you|they|the children|my parents) [look/have face of/have a face of] (tired|hungry|happy|worried|angry) (today|in this photo|this morning)
    (the bridge|the pool|the wall|the garden|this rope) [is/has/makes] (ten|twenty|thirty|fifty) metres long
    my (brother|son|boyfriend|cousin) [is/has/makes] (one metre eighty|almost two metres|nearly six feet) tall (and plays {sport}|already|and is still growing)
    I don't have [any /]idea (where my keys are|what to do|how it works|why she left|what you mean)
    (sorry,|hello,|I think) you [have the wrong number/are wrong of number/mistake of number/have wrong the number], (there is no Ana here|I don't know you|this is a {building})
    I [got on the wrong bus/mistook of bus/was wrong of bus/wronged me of bus] (and arrived late|this morning|in {city}|because I was tired)
    (sorry,|excuse me,|I think) I [made a mistake/mistook] (in the last exercise|with the date|with your name|in my e-mail)
    my (boss|sister|father|flatmate) [is in a bad mood/is of bad humour/is of bad mood] (today|every {day}|before breakfast|when it rains)
    [we are/we go/we have] late, (hurry up|the {event} starts at {hour}|call a taxi|run)
    today [is/we are/we are at] {day}, (so the market is closed|and I have no classes|so we can sleep late)
    what day [is it/are we/we are/it is] today?
    (in summer|in {city}|here in {month}) it [is/makes/does/has] (thirty|forty|five|ten) degrees (in the shade|at night|outside)
    if [the weather is good/it makes good weather/makes good weather] (tomorrow|on {day}|at the weekend), we'll (go to the beach|have a picnic|go by bike)
    there were no seats, so I had to [stand/be of foot/stay of foot] (for two hours|next to the door|the whole way|on the bus)
    {s} {s.was} [sitting/sit/siting] (on the sofa|in the kitchen|next to the window|on the floor) when (the phone rang|the lights went out|it started to rain)
    are you [joking/of joke/in joke/joke] or (is it true|do you mean it|are you serious)?
    (my parents|we|the neighbours|Ana and Tom) are [on holiday/of holidays/in holidays] (in {city}|until {day}|all {month}|this week)
    I was [about/to point/in point/at the point] to (leave|call you|go to bed|cry|send the e-mail) when (you came|the phone rang|it started to rain)
    the (police|council|guard|inspector) [gave/put/made] (me|us|my father|my brother) a fine (for parking there|yesterday|for driving too fast|on the motorway)
    the teacher [gave/put] (me|my brother|us|Ana) a (bad mark|nine|zero|good mark) in (maths|history|English|science)
    the (doctor|nurse|dentist|pharmacist) [gave/put] (me|my son|us all|my grandmother) (an injection|a vaccine|some drops) (yesterday|on {day})
    the teacher [gave/put] us (a lot of homework|two exercises|a project|a test) (for {day}|yesterday|on {day})
    they [called/put/put the name to] their (dog|baby|cat|son) (Luna|Leo|Max|Coco) because of (a film|a song|an uncle|a book)
    (the firefighters|my neighbours|we|two boys) [put out/turned off/switched off/put off] the fire (with water|before it reached the {building})
    can you [put on/put] (some music|the news|another song|a film), please?
    (waiting|this song|the dentist|speaking in public|that noise) [makes/puts] me (nervous|sad|angry|happy) every time
    (that noise|this music|my little brother|the traffic) [drives/returns/puts] me crazy (in the morning|all day|when I want to sleep)
    what are they [showing/throwing] (on TV|on channel four) (tonight|on {day}|this weekend)?
    (on holiday|in {city}|every summer|at the weekend) I like to [sunbathe/take sun/make sun] (on the beach|by the pool|in the garden|with a book)
    are you [pulling my leg/taking my hair/taking me the hair/taking to me the hair] or (is it true|are you serious)?
    nobody [answered/caught/attended] the phone (at the {building}|when I called|all morning)
    my (brother|cousin|flatmate|boss) and I [get on/take us/carry us/take ourselves] very well (now|at work|although we are very different|most of the time)
    (my parents|my sisters|our dogs|the neighbours) don't [get on/carry/take] well (with each other|with my uncle|any more)
    does this (soup|cake|salad|sauce|dish) [have/carry/bring] (milk|nuts|eggs|fish|meat) in it?
    (my sister|that boy|the singer|our teacher) [has/carries/brings/takes] (long hair|green hair|very short hair) (now|this year|and looks great)
    could you [take/approach] me to the (airport|station|hospital|dentist's) (tomorrow|by car|at {hour}|after work)?
    I [take/carry] my (children|son|daughter|little brother) to school (by car|by bus|in my car|on the metro) (every morning|on {day}s|before work)
    the (exam|interview|presentation|test|trip) [went/went me/came me out/went me out] (very well|really badly|well|better than I expected)
    (my uncle|our school|my village|the neighbour's dog) [was on/exited on/went out in] TV (last night|on {day}|yesterday|because of the {event})
    the sun [came out/exited/got out/went out] (after the storm|at noon|when we left|for a few minutes), so (we went to the beach|we had lunch outside|I took off my coat)
    what time does the (bus|train|ferry|plane|coach) to {city} [leave/exit/get out]?
    I [leave work/go out of work/exit the work/go out from the work] at (six|{hour}|half past three) (on {day}s|every day|in summer)
    I [start work/enter to work/enter to the work/enter at work] at (eight|nine|{hour}) (on {day}s|every day|in {month})
    please get [in/on/up/up to] the (car|taxi), (it's raining|we have to go|the children are waiting|I'm in a hurry)
    (he|the driver|my mother|the police officer) got [out of/off/down/down of] the car (and ran|to help|without a word|in front of the {building})
    (prices|rents|temperatures|the numbers) [went down/got down/downed] (last {month}|after Christmas|in {city}|a bit)
    my (town|city|company|school|village) has [grown/growed] a lot (since {year}|in ten years)
    (plants|trees|vegetables) [grow/grow up] (very fast|a lot in spring|well here|without much water)
    my (English|German|pronunciation|memory|cooking) has [improved/improved itself] a lot (this year|since I came here|thanks to you)
    please [sit/seat you/seat] (over there|next to me|here), (dinner is ready|I want to talk to you|the film is starting)
    (the teacher|he|my father|our guest) [sat down/seated] (and opened a book|without a word)
    (everyone|all the players|the whole class|the children) [stood up/put on foot/got on foot] when the (teacher|president|bride) came in
    I'm tired, so I'm going to [lie down/lie me/lay me] (for a while|on the sofa|before dinner)
    I usually [fall asleep/fall sleep] (on the sofa|very late|with the TV on|when I read)
    (my mother|my sister|Ana|our teacher) never [puts on make-up/paints herself/paints the face] for (work|parties|school|the {event})
    I [fell/fell me/fell myself/was fallen] (down the stairs|off my bike|on the ice|in the street) (yesterday|last {day}|in front of everybody)
    (it's late,|OK,|well,|sorry, but) I'm [leaving/leaving me/leaving myself] (now|in ten minutes|because I'm tired)
    we [laughed/laughed us/laughed ourselves] a lot (at the party|yesterday|during dinner|in {city})
    I [didn't dare/didn't dare me] to (ask|say no|jump|tell my parents|go in) (at first|that day|because I was shy)
    we [got bored/bored us/got bore] at the (lecture|party|museum|beach|meeting) (and left early|yesterday|because there was nothing to do)
    we [had a lot of fun/diverted a lot/diverted us a lot] (at your party|in {city}|playing cards|on the beach)
    I [get tired/get tire] (when I run|very easily|if I stand for a long time|after work)
    I [am glad/glad me/am glad me/happy me] that (you are better|you can come|the exam went well|we are friends|you liked {city})
    I [got scared/scared me/got scare/frightened me] when (I saw the {animal}|the lights went out|somebody knocked at the door|the dog ran at me)
    I [fell in love/got in love/enamoured me/fell in loved] with (the city|her voice|a boy in my class|this house) (at once|last summer|the first day)
    (Ana and Tom|my sister and her boyfriend|my cousin and Leo|our teachers) [got engaged/engaged themselves] (last summer|in {city}|at Christmas)
    what [does your husband do/does your husband dedicate to/is your husband dedicated/does your husband dedicate himself] (now|in {city}|for a living)?
    I have [signed up for/pointed me to] (a yoga course|the trip|a race|{lang} classes) (in {month}|with a friend|at the {building})
    (we|my parents|my friends|they) [moved house/changed of house/moved of house] (last {month}|in {year}|three times|because of the noise)
    wait, I need to [change/change me] (before the {event}|first|because my shirt is wet)
    (they|the players|the two friends|my grandparents) [hugged each other/hugged the one to the other] (at the station|and cried|in the end)
    people say that my (sister|brother|cousin) and I [look alike/look like us/seem us]
    do you [look like/seem] your (mother|father|brother|grandmother)?
    [what does/how does/how is] (your boyfriend|the thief|your new flat|the singer|she) look like?
    [what/how] (is|was) (your new boss|{city}|the food|the hotel|life there|the weather) like?
    how [do you say/is said/it says] (that|this word|hello|goodbye|happy birthday) in (English|{lang}|your language)?
    [what do you call/how do you call/how you call/how it calls] (this|this fruit|the thing for opening bottles|a small river) in (English|{lang}|your country)?
    what do you [mean/want to say/want say] by (that|this word|a lot|soon)?
    (this word|that sign|her answer|the red light) doesn't [mean/want to say/want say] (anything|that|yes|what you think)
    here [you can't/not can/no can] (park|smoke|swim|play {sport}|sit)
    in (this village|{city}|the country|small towns) [people live/it is lived] (very well|longer|without stress|quietly)
    from (my room|here|the hotel|the top) you can [see/look] the (sea|castle|whole city|mountains) very well
    from (my room|here|the hotel|the tower) [you can see/it looks] the (sea|castle|whole city|mountains)
    from (my bed|our room|the garden|the kitchen) [you can hear/it listens] the (sea|trains|birds|neighbours|traffic)
    the (book fair|competition) [is held/celebrates/celebrates itself] (every year|in {month}|in {city}|in the main square)
    (the hotel|my school|our flat|the museum|my village) [is located/locates/is locate] (near the sea|in the centre of {city}|next to the {building}|ten minutes from the beach)
    (the film|the series|her last book|the play) [is based on/is based in/bases on/bases in] a (true story|novel|famous book|real crime)
    (the film|the song|this dish|her dress) is inspired [by/in/of] (a true story|the sea|old paintings|a trip to {city})
    (the book|my country|the course|the city) [is divided into/is divide in] (three|two|four|several) parts
    the (garden|house|village|square|lake) is surrounded [by/of/for] (trees|mountains|high walls|shops|fields)
    (my grandmother|a man|the actor|she) was dressed [in/of/on] (black|white|green|red from head to foot) (at the {event}|yesterday|that day)
    (at the party|for carnival|last {month}) I [dressed up as/disguised of] a (witch|pirate|nurse|cat)
    (tomorrow|on {day}|next week) I have to [present/expose] my (project|essay) (in front of the class|in {lang})
    I have to [update/actualise/actualize] my (CV|phone|profile|website|address) (before {day}|this week|again)
    can you [translate/traduce/traduct] this (letter|text|word|song|menu) (for me|into {lang}|before {day}), please?
    I'd like to [apply for/solicit/solicitate] (a scholarship|the job of {job}|a visa|a place on the course)
    (we|they|my neighbours|I) [reported/denounced/denunciated] the (robbery|theft|accident|noise) to the police (last night|on {day}|in {city})
    (my parents|the neighbours|we) are [renovating/reforming/making reforms in] (the kitchen|the bathroom|the house|an old flat) (this year|in {month}|before the wedding)
    the (film|book|match|concert|ending) [disappointed/decepcioned] me (a lot|a bit|in the end)
    they [transferred/translated/traslated] (me|my father|my boss|us) to (another office|the office in {city}|the new {building}) (last {month}|in {year}|without asking)
    I [don't know/ignore/not know] (where he lives|if she is married|when they will arrive)
    can you [wrap/involve/envolve] (this book|the present|these cups|the bottle) (in paper|for me|before {day}), please?
    I [tried/treated/treated of] to (help them|open the door|explain it|learn {lang}|be nice) (but it was impossible|several times|without success)
    (in the end|finally|after three attempts|at last) I [managed/achieved/obtained] to (open it|pass the exam|find a flat|speak to the manager|sleep)
    on (Sundays|{day}s|weekdays|holidays) I [usually/accustom to/accustom] (get up late|have lunch with my parents|go to the gym|call my mother)
    the (girl|woman|bride|actress) [burst out crying/broke to cry/exploded to cry/burst to cry] when (she saw the photo|the film ended|they told her the news)
    everybody [burst out laughing/broke to laugh/exploded to laugh/burst to laugh] when (I fell|he opened the box|the teacher said that|the dog came in)
    I [decided/decided me/decided myself/was decided] to (study {subject}|leave my job|call her|move to {city}) (in the end|after a week|last {month})
    (he|my boss|the child|our landlord) [refused/denied/negated/denied himself] to (answer|pay|help us|eat|talk to me)
    we [agreed/accorded/agreed us] to meet (at {hour}|on {day}|outside the {building}|next week)
    it [turned out/resulted/resulted to be/turned] that (he was my cousin|the {building} was closed|they knew each other|nobody had a key)
    (the change|a new baby|the move|this plan) will [mean/suppose/supose] (more work|a lot of money|less free time|some problems) (for us|for the company|at first)
    I [collect/recollect/recolect] my (children|kids|son|sister) from school (at {hour}|every day|on {day}s|by car)
    please [let me know/make me know] when (you get home|the plane lands|dinner is ready|you are in {city})
    (we|my class|the whole team|everybody) [took advantage of/profited/took profit of] the (good weather|holiday|free afternoon|sun) to (go to the beach|visit {city}|paint the house|rest)
    you must [follow/accomplish/complete] the rules (of the {building}|if you live here|at school|like everybody else)
    (he|my father|a good friend|our mayor) always [keeps/accomplishes/complies/completes] his promises
    my dream [came true/became true] (last {month}|when I got the job|in {city}|in {year})
    I've [changed my mind/changed of idea] (about the {event}|and I'm staying|again)
    (come on,|please|you have to) [make up your mind/make up the mind], (it's late|the shop is closing|we can't wait)
    (my sister|you|that boy|my uncle) can't [keep/guard/save] a secret (for long|from anyone|for five minutes)
    don't forget to [save/guard] the (document|file|photos|changes) before you close the computer
    here are (ten|twenty|fifty) euros, [keep/stay with/remain with/stay] the change
    (he|my brother|the boy|my ex) [kept/stayed with/remained with/stayed] (the money|my books|all the photos|the car) for himself
    can you [save/guard/guard to] me a (seat|place) (at the {event}|next to you|near the door)?
    (my neighbour|that girl|the new student|he) never [says hello to/salutes to] me (in the lift|at school|in the street|in the morning)
    you should [say sorry to/ask pardon to/ask sorry to/say pardon to] (your sister|the teacher|her|your friend) (for what you said|at once|before it's too late)
    I [wish/desire] you (a happy birthday|a merry Christmas|good luck in the exam|a good trip|all the best)
    (last year|in {year}|when I was ten|at Christmas) [we won the lottery/the lottery touched us/it touched us the lottery]
    now [it's my turn/it touches me/it touches to me] to (cook|speak|throw|wash the dishes|pay)
    (we|my parents|the tourists|they) [left/let] a (good|small|five-euro) tip (in the restaurant|for the waiter|on the table)
    (please|you can|don't forget to) [leave/let] me a message (if I don't answer|after the tone|when you get home)
    my phone [ran out of battery/stayed without battery/finished the battery/left without battery] (on the train|in the middle of the call|before the {event}|yesterday)
    can I [charge/load/fill] my phone (here|in your car|at your house|for a minute)?
    (I|we|my sister|my cousin) [downloaded/discharged/descharged] (the app|the film|the photos|that song) (last night|for free|in ten minutes|from the internet)
    (I|my sister|they|a friend) [uploaded/went up] (the photos|a video|the song) to (Instagram|the internet|YouTube|the website)
    please [sign/firm] (here|the contract|this form|at the bottom|both copies) (before {day}|with your full name|in blue)
    can you [print/imprint/impress] (the tickets|this page|two copies|my CV) (for me|at the {building}|in colour), please?
    [click on/make click in/do click in/click in] the (link|red button|second option) (to continue|and write your name|below)
    you have to [log in to/make login in] (the website|your account|the app) (with your password|first|from your phone)
    (nobody|my mother|a stranger|my ex) [liked/gave like to/put like to/put a like in] my (photo|post|video|story) (on Instagram|yesterday|from the trip)
    (she|my cousin|somebody) [tagged/etiquetted] me in (a photo|an old photo|a video) (from the party|from {year}|without asking)
    (my aunt|she|they|my boss) [posted/hung/hanged] (the photos|a video of us|everything) (on Facebook|on Instagram|on the internet)
    the call [was cut off/cut itself] (after a minute|twice|before I could answer|because I was in a tunnel)
    can you [put me through to/pass me with/communicate me with] (the manager|Mr Hill|the doctor|reception), please?
    to (call a taxi|speak to a doctor|book a table|order a pizza), [dial/mark] (this number|the number on the card)
    (hello,|good morning,|sorry,) who [is calling/calls], please?
    (Messi|our striker|my brother|number nine) [scored/marked/put/did] (a goal|two goals|the first goal|three goals) (in the last minute|against {city}|on {day}|with his head)
    (we|the two teams|they|Italy and Spain) [drew/empated/were draw/made draw] (two all|one all|three all) (in the first match|last night|on {day})
    (the captain|our best player|my brother|he) [missed/failed/lost] the penalty (in the final|again|in the last minute)
    (he|the captain|my brother|number ten) always [takes/throws/pulls] the penalties (in our team|with his left foot|in important matches)
    I [support/am of] (Real Madrid|Liverpool|Barcelona|the local team|Manchester United) (because of my father|like all my family|but I also like tennis)
    (two players|our goalkeeper|my cousin|he) [got injured/lesioned/got injure] (in the first half|during training|before the final|last week)
    last {day} we [played/disputed/made] a match against (a team from {city}|the teachers|last year's champions|the neighbours)
    (he|my cousin|she|the athlete) [broke/won/did] the (world|school|national) record (in {year}|last week|by two seconds)
    I bet {num} euros [on/for/to] (the white horse|Brazil|our team|number seven) (and lost|and won|yesterday)
    my (dad|sister|uncle|neighbour) taught me to [ride/mount in/go in] a (bike|motorbike|scooter) (when I was six|in {city}|last summer)
    have you ever [ridden/mounted in/mount in] a (camel|horse|donkey|motorbike) (before|in {city}|on a beach)?
    we [put together/armed] the (wardrobe|bed|table|desk) (in an hour|with no instructions|on {day}|without help)
    you have to [fold/bend] the (shirts|clothes|sheets|towels) (like this|before you put them away|carefully)
    [turn/double/bend] (left|right) at the (traffic lights|next corner|{building}|church)
    [go straight on/follow straight] until (you see the {building}|the traffic lights|the bridge|you get to the square)
    this (bus|train|tram) [passes through/passes for/passes of] (the centre|{city}|the village|the old town)
    I [missed my stop/passed me the stop/passed me of stop/lost my stop] because I was (asleep|reading|talking on the phone|listening to music)
    [press/tighten] the (red|green|second|big) button (to start the machine|if you need help)
    to open it, [pull/throw of] the (door|handle|rope|string) (hard|towards you|slowly)
    (it's dark, so|it's her birthday, so|dinner is ready, so) can you [light/turn on/switch on] the candles?
    (make a wish and|please|before you leave,) [blow out/turn off/switch off] the candles
    (a mosquito|a spider) [bit/picked] me (on the leg|last night|in the garden|on the arm)
    a (bee|wasp|jellyfish) [stung/picked/pricked] (me|my son|him) (at the beach|yesterday|last summer)
    my (back|nose|arm|head|skin) [itches/picks me/picks] (a lot|when it's hot|because of the cream)
    (help,|mum,|oh no,|look,) (my|your) (nose|finger|knee) is [bleeding/blooding/throwing blood]
    (she|the bride|my aunt|a student) [fainted/fainted herself/dismayed/lost the sense] (in the street|because of the heat|during the {event}|in the lift)
    I always [get dizzy/get dizzy me/dizzy me] (in cars|on boats|on the bus|when I read in the car)
    (my brother|my son|a colleague|my boss) [gave/contaged/stuck] me (his cold|the flu|a virus) (last week|at the {event}|on {day})
    my (grandfather|neighbour|aunt|uncle) was [admitted to/ingressed in/entered in] hospital (last night|on {day}|after the accident)
    (an old man|the dog|a cyclist|our cat) was [run over/ran over/runned over] by a (car|bus|taxi|motorbike)
    are your (grandparents|parents|dogs|uncles) still [alive/live/life]?
    (the baby|my son|the patient|your brother) is [asleep/slept] (already|in the next room|on the sofa|at last)
    were you [awake/awaked/wake] (when I called|at that time|at {hour}|last night)?
    the (film|party|match|course|holiday) is [finished/finish] and (we are going home|everybody is leaving|I'm sad)
    I [owe/must] (you|my brother|the bank|her|my parents) {num} euros
    how much do I [owe/must/debt] (you|him|them|your sister) (for the {food}|for the tickets|now)?
    these (shoes|earrings|glasses) [cost/value/vale] {num} euros (in the sales|online|in {city})
    (they|the shop) [charged/collected/cashed] me (too much|twice|{num} euros) for the (water|tickets|repair|bread)
    we can't [afford/permit us] (a new car|a holiday this year|that hotel|such a big flat)
    my (salary|money|scholarship) [isn't enough/doesn't arrive/doesn't reach me/doesn't arrive me] to (pay the rent|live in {city}|buy a car|travel)
    (it's expensive, but|the queue is long, but|it's hard work, but|believe me,) [it's worth it/it values the pain/it deserves the pain/it's worth]
    it [works out/goes out/results/exits] (cheaper|more expensive|very cheap) to (go by car|eat at home|buy a big one|book online)
    put your money away, [I'm paying/I invite/I'm inviting] (today|this time|tonight)
    I want to [deposit/ingress] (some money|{num} euros|this cheque) (in my account|in the bank|today)
    they didn't [give me back/turn me back/devolve me] (the money|my passport|the keys|my coat) (at the hotel|after the {event}|until {day})
    don't [waste/spend] water (when you brush your teeth|in the garden|in summer|while you wash the dishes)
    these (trousers|shoes|jeans|gloves) [are too small for me/stay me small/are me small/go me small] (now|but I like the colour)
    this (jacket|coat|skirt|shirt) [is too big for me/stays me big/goes me big/is me big] (now|because I've lost weight|but I like the colour)
    these (jeans|boots|trousers|shoes) don't [fit/enter/enter to/go in] me (any more|now|after Christmas)
    do these (shoes|earrings|gloves|socks) [go with/stick with/paste with/hit with] my (dress|coat|hat|{clothes})?
    what size (shoes|jeans|shirt) do you [wear/use/carry]?
    I have to [revise/repass] (for the exam|for the test) (tonight|before {day}|with a friend|all weekend)
    we have to [hand in/hand] the (essay|homework|exercises) (on {day}|before the exam|by e-mail)
    can you [show/teach] me (your photos|your new phone|your room|what you bought|your tattoo)?
    she [showed/taught/teached] (us|me|the police|everyone) (her new car|her passport|the photos of the wedding|the scar on her arm)
    my (Italian|French|English) isn't perfect, but I [get by/defend me/defend myself] (in shops|when I travel)
    (she|my boss|our guide|my cousin) [speaks/dominates/domains] (English|{lang}|three languages) (perfectly|very well|without any accent)
    I (can|could) [start/incorporate/incorporate me] (immediately|next week|on {day}|in {month})
    I [have/count with/dispose of] (five years of|a lot of|some) experience (as a {job}|with children|in this kind of work)
    I [trained/formed me/formed] as a (nurse|teacher|chef|pilot) (in {city}|for two years|at a good school)
    (my sister|Tom|my father|she) works [as/of] a {job} (in {city}|at weekends)
    (my sister|he|our boss|a friend) [was promoted/was ascended/got ascended/was promote] (last {month}|to manager|after one year)
    (my sister|he|my colleague|Mr Lee) [is in charge of/charges of/is charge of/is in charge to] (the orders|the website|the new students|the keys)
    they [fired me/threw me from work/threw me of the job/threw me of work] (last {month}|because of the crisis|without a reason)
    (tomorrow|on {day}|next week) I'm going to [take the day off/take the day free] (to go to the dentist|because it's my birthday|to rest)
    I have to [put the baby to sleep/sleep the baby/do sleep the baby] (before dinner|at {hour}|because my wife is working)
    they [gave/regaled/regalated] (me|my father|her|us) a (watch|book|trip|cake) (at Christmas|last {month}|on {day})
    (people|we all|young people|companies) should [be aware/take conscience/have conscience] of (the problem|climate change|the danger|this)
    the government should [find/put] a solution to (the traffic|this problem|the high rents) (soon|before {month})
    (TV|social media|advertising|the weather) influences [/in /on ](children|our mood|what we buy|young people) (a lot|more than we think)
    (excuse me,|hey,|sorry, but) [what is this for/what does this serve for/for what serves this]?
    (this app|my old phone|that knife|the map) [is useless/serves for nothing/doesn't serve for nothing] (here|in {city}|without internet)
    (without cars|with more trees|with better laws|without exams) there [would be/would have/would/will would be] (less noise|fewer accidents|less stress|more people in the streets)
    there [should be/should have/should to be/shoulds be] (more parks|a law against that|a bus at {hour}|free museums) (in {city}|in this town|for everyone)
    there [can't be/can't have/doesn't can be/no can be] (a better place in the world|two bosses in this company|another street with that name in {city}|so many mistakes on one page)
    there [won't be/won't have/don't will be/will not have] (any classes|a bus|enough food|anybody at home) (tomorrow|on {day}|in {month})
    (the police said that|I didn't know that|they told me that) there [had been/had had/was been/had be] (an accident|a fire|a robbery|a problem with the lift)
    there must [have been/have had/had been/have be] (an accident|a mistake|a party|a storm) (last night|yesterday|in {city})
    there [has to be/has to have/has that be] (a reason|another way|a mistake|someone who knows)
    there [aren't going to be/aren't going to have/isn't going to have/aren't going be] (any problems|many people|any classes) (tomorrow|at the {event}|this year)
    [has there been/has been] (an accident|a fire|any news|another robbery) (near here|today|this week)?
    would [there be/be/have/there have] (enough time|a free room|any problem|space for a bed) if (I came on {day}|we arrived late|my sister came too)?
    there [is no need/is not necessity/has no need/isn't need] to (shout|run|worry|book|bring anything)
    how long [has there been/there is/is there/has been] a (pool|{building}|statue|bridge) here?
    (the baby|my niece|their first child|my sister's son) will [be born/born/to born/be borned] in ({month}|spring|a hospital in {city})
    nobody [is born/borns/born/is borned] (knowing everything|a hero|with good manners)
    before I [was born/born/borned/had born], my parents (lived in {city}|had two dogs|worked as cooks|met in {city})
    if I had [been born/born/borned] in {city}, I would (speak {lang}|be different|love {sport})
    is (your brother|Ana|your boss|the new teacher) [married/marry/marrying] or single?
    (the soup|your cake|this cheese|my coffee) tastes [good/well] (with lemon|today|when it's hot)
    (this milk|the water here|the fish|that medicine) tastes [bad/badly] (today|without sugar|when it's cold)
    (something|the kitchen|your perfume|the bread) smells [good/well] (today|in here|this morning)
    (your idea|the plan|a week in {city}|dinner at eight) sounds [great/greatly/very well] (to me|to us|to everyone)
    (you|the bride|your mother|she) looked [beautiful/beautifully] (at the wedding|in that dress|in the photos)
    (he|my boss|the teacher|your father) looked [angry/angrily] (yesterday|this morning|in the photo)
    (she|my mother|your sister|the nurse) sounded [sad/sadly] (on the phone|last night|when I called)
    (he|everybody|the dog|your son) seems [happy/happily] (today|with the new house|in this photo)
    this (sofa|bed|scarf|jumper) feels [soft/softly] (and warm|on the skin)
    it feels [good/well] to (be home|speak to you|be back in {city}|swim in the sea)
    (please|you must|try to) stay [calm/calmly] (during the exam|if there is a fire|and breathe)
    (please|you must|everybody must) keep [quiet/quietly] (in the library|during the exam|until the end)
    the (film|concert|book|show) was (very|really) [good/well] (and we enjoyed it|but a bit long|for the price)
    (your English|his Spanish|her accent|my French) is (very|really|quite|not very) [good/well]
    I always [go/put/put me] red when (I speak in public|people look at me|the teacher asks me something)
    (my uncle|the old king|her grandfather|a neighbour) [went/stayed] (blind|deaf|bald) (at forty|when he was young|years ago)
    I [was/stayed/kept] very surprised when (I saw the price|they told me the news|she opened the door|you called)
    we got [stuck/stick/stucked] in (traffic|a lift|the snow|the mud) (for an hour|on the way to {city}|yesterday)
    (he|my uncle|everybody|Tom) got [drunk/drink/drank] at the (party|wedding|Christmas dinner) (and started to sing|again|last night)
    we get [paid/pay/payed] (at the end of the month|every {day}|very little|in cash)
    (let's go in,|take a jacket,|close the window,|hurry up,) it's [getting/making/doing/putting] (cold|dark|windy)
    (the patient|my grandmother|your dog|his leg) [is getting/is putting/puts/is making] (better|worse|stronger) (every day|little by little)
    we [got lost/lost us/got losed] (in {city}|in the forest|on the way to the {event}|at night)
    how do I get [to/at/until] (the station|your house|the airport|the {building}) from here?
    you can [get in contact with/put in contact with/put you in contact with/enter in contact with] (us|me|my secretary|the teacher) (by e-mail|at any time|on this number)
    (it took me a year to|she can't|I need to) [get over/surpass/overpass] (the flu|his death)
    (yesterday|on {day}|in {city}) I [ran into/found me with/found with] (an old friend|your cousin|my teacher|{name}) (in the street|at the {building}|on the bus)
    (she|my sister|Ana) [broke up with/cut with/broke up of/broke up from] her boyfriend (last week|by text message|in {month})
    please [slow down/down the speed], (there are children here|it's raining|I'm scared)
    can you [turn up/go up] the (volume|music|TV|heating) (a bit|a little), please?
    I'll [think about it/think it/think in it] and (call you tomorrow|tell you on {day}|write to you|let you know)
    we need to [talk about it/talk it] (tomorrow|before the {event}|with your parents)
    (wait,|mum,|listen,) somebody is [knocking on/calling to/touching to/calling] the door
    (a man|the postman|someone|our neighbour) [rang/called to] the bell (at {hour}|twice|and ran away|during dinner)
    we [checked in/made the check in/made check in] (online|at {hour}|and went to the beach|at the hotel)
    I have to [tidy/order/ordinate] my (room|bedroom) (before my parents come|today|every {day})
    (after dinner|when you finish|before dessert), can you [clear/quit/retire/take off] the table?
    this (soap|product|powder) [removes/quits] (stains|the smell|chewing gum|ink) (from clothes|very easily|in a minute)
    I'm going to [hang out/extend/tend] the (washing|sheets|towels) (because it's sunny|on the terrace|before I go out)
    I [await/await for/await to] your (reply|answer|news|decision) (with interest|before {day}|on this matter)
    we look forward [to /](your reply|your visit|the {event}|our next meeting)
    I am writing to request [/for ](a refund|information about the course|a day off|a new password)
    (my cousin|she|my boss|our {job}) graduated [from/of] (this school|a university in {city}|the University of Granada) (last {month}|in {year})
    (everyone|the village|every student|our town) will benefit [from/of] (the new law|the {building}|this change|the course)
    I haven't [heard from/known of/known nothing of] (you|Ana|my cousin|him) (for ages|since {month}|for a long time)
    have you ever heard [of/speak about/to talk about] (this singer|{city}|that book|our {building})?
    (that name|this song|his voice|the title) [sounds familiar/sounds me/sounds to me] (but I don't know why|from somewhere)
    (what|the thing that) [caught my attention/called me the attention] was (the price|her voice|the silence|the colour of the walls)
    my (boss|teacher|coach|mother) [told me off/called me the attention] (because I was late|for talking too much|in front of everyone)
    (fried food|milk|red wine|this medicine) [makes me feel sick/sits me bad/feels me bad/falls me bad] (sometimes|at night|and my head hurts)
    does (Monday|{day}|next week|tomorrow morning) [suit you/come you well/go you well/come well to you] for the (meeting|dinner|appointment)?
    [I only have one exam left/it only rests me one exam/it only stays me one exam/only rests me one exam] (this week|before the holidays|in {subject})
    [we have no money left/it doesn't stay us money/it doesn't rest us money/we don't rest money] (for the taxi|until {day}|to buy a present)
    (yesterday|on {day}|this morning) [I got a letter/it arrived me a letter/arrived me a letter] from (the bank|the {building}|my aunt in {city}|a lawyer)
    [my hair is falling out/the hair is falling me/it falls me the hair/is falling me the hair] (because of stress|a lot|this year)
    we [were very cold/passed very cold/passed a lot of cold] (at the {event}|in the tent|last night|waiting for the bus)
    I [was really scared/passed a lot of fear/passed much fear] (during the flight|in the dark|on the mountain|watching that film)
    I have to [vacuum/pass the vacuum cleaner in/pass the vacuum to] the (living room|stairs|carpet|whole flat) (on {day}|before they come)
    I [couldn't get/couldn't turn/couldn't come] back to sleep (after the storm|because of the noise|last night|when you left)
    (wait here,|don't worry,|I'm going to the {building} but) I won't [be long/delay me/be much time]
    the (film|concert|play|exam) [lasts/delays/dures] (two hours|about an hour|ninety minutes|too long)
    the (battery|milk|good weather|money) won't [last/delay/dure] (until {day}|all week|very long)
    (the bus|your flight|the plane|our train) [is delayed/is delay] (because of the snow|again|today)
    (he|my cousin|the driver) [crashed into/shocked with/choked with/shocked against] (a tree|a wall|another car|a bus) (last night|in {city}|because of the ice)
    (something strange|a terrible thing|the same thing) [happened/succeeded/suceeded] to (me|us|my neighbour|a friend of mine) (yesterday|last {month}|in {city})
    we [stayed/hosted] in a (cheap hotel|small flat|hostel|cottage) (near the beach|in {city}|for a week|with a pool)
    what time do you [have dinner/dinner] (in your country|on {day}s|at home|in summer)?
    (last night|on {day}|yesterday) we [had dinner/dinnered/dinner] (in a small restaurant|at my aunt's house|very late|with the neighbours)
    I want to [introduce myself/present me/introduce me] (first|to the group|before we start)
    I [got/removed/took off] my driving licence (last {month}|when I was eighteen)
    I [heard/listened/hear say] that (you are getting married|the {building} is closing|he has moved to {city}|there was a fire)
    I can't [see/look] (anything|the screen|the board|the road) (from here|because of the fog)
    (it was|the flight was|the test was) (cheaper|harder|better|worse) than I [expected/waited/was waiting]
    I [lay/lied] on the (sofa|beach|grass|bed) for (an hour|a while|two hours) (yesterday|after lunch|and read a book)
    (she|my mother|the waiter) [laid/lay/lied] the table (before we arrived|yesterday)
    be careful, don't [drop/fall] the (tray|eggs|glasses|cake|baby)
    how long does the (bus|train|letter|journey) to {city} [take/delay/spend]?
    we [took/made] turns (to look after the baby|in the kitchen)
    can I [have/throw/make] a look at (your notes|the menu|that photo|the map)?
    we [had/made/did] a (long|serious|very interesting) conversation (about {subject}|with the teacher|on the train)
    (my uncle|she|a friend|my boss) [had/made/did] an accident (on the motorway|at work|last {month}|in {city})
    (we|you|I|the players) should [have/make/do] a rest (before the match|now|after lunch)
    after lunch (I|we|my parents|the children) [have/sleep/make] a nap (on the sofa|in summer|every day)
    (yesterday|on {day}|this morning) we [had/made] an exam in {subject} but I wasn't ready
    he [plays/makes/represents] the part of (the king|a {job}|the father|a thief) (in the film|in the school play|very well)
    (my brother|they|our friends|the boys) [played/spent] a joke on (me|us|the teacher|my mother) (yesterday|at the {event})
    (the mayor|my boss|the bride's father|a student) [gave/said/told] a speech (at the end|in {lang}|about {subject})
    could you [give/put/make] me a discount (on this coat|if I buy two|because it's broken)?
    [give/make/do] me a call (when you arrive|tomorrow|before {day}|if you need help)
    (my aunt|he|the little girl|everyone) [gave/made/did] me a (kiss|big hug|hug) (at the station|when I arrived|on my birthday)
    I asked her (to marry me|to come|if she was free|to help us) and she [said yes/said that yes/told yes/said me yes]
    (he asked me for money|they invited me|they wanted me to work on {day}), but I [said no/said that no/told no/said them no]
    (is she coming|will they win|is he angry)? I [suppose so/suppose yes/suppose that yes/suppose it]
    (do we have to pay|is it far|are they closed)? I'm [afraid so/afraid yes/afraid that yes/afraid it]
    (are they brothers|is it broken|has he left)? It [seems so/seems yes/seems that yes]
    I [told you so/said you so/told so you/said it you], but you (never listen|laughed|didn't believe me)
    are you free on {day}? If [so/that yes], (call me|send me a message|we can meet)
    do you like it? If [not/that no], (tell me|we can change it|I'll take it back)
    (shall we go by train|can I come too|can we buy it)? (Yes,|OK,|Sure,) why [not/no/don't]?
    the (sign|letter|e-mail|notice) [says/puts/puts that] (the {building} is closed|dogs are not allowed|we have to pay)
    what does (the sign|the e-mail|that poster|the message) [say/put/puts]?
    (on the door|on the ticket|in the e-mail|in the newspaper) it [says/puts/tells] that (the {building} is closed|we need a passport|the {event} is at {hour})
    the (shop|bar|library|museum) [opens/opens itself/is opens] at {hour} (on {day}s|in summer|every day)
    this year I'm going to [celebrate/make] my birthday (at home|in {city}|on {day}|with all my friends)
    [be careful/have careful] with (the dog|that knife|the stairs|your bag|the step)
    don't [be/have] afraid (of the dog|to ask|of making mistakes|of him)
    you must [be/have] (hungry|thirsty|sleepy|very cold) (after the trip|by now|after so many hours)
    [aren't you/don't you have/haven't you/don't you] (cold|hungry|sleepy|thirsty) (after the walk|yet|at this hour)?
    (no, thanks,|really,|it's OK,) I [am not/don't have/haven't/not have] (hungry|thirsty|cold|sleepy|in a hurry)
    (the children|we|they|my parents) [weren't/didn't have/hadn't/not had] (hungry|thirsty|sleepy|afraid|in a hurry) (last night|after lunch|at all)
    you don't know how [lucky you are/luck you have/lucky you have/much luck you have]
    you must [be/have/have got] (eighteen|twenty-one|at least sixteen) to (drive|vote|work here)
    when I [am/have/make/will have] (eighteen|thirty|forty|sixty-five), I (want to travel|am going to buy a motorbike|will live in {city})
    I wish I [were/had/have] (eighteen|twenty|thirty|ten) again
    (my niece|the boy|my nephew) is going to [be/have/make] (ten|twelve|fifteen) (in {month}|on {day}|next year)
    I have a (brother|son|cousin|nephew) who [is/has/have] (ten|six|fifteen|thirty) years old
    my (mother|wife|boss|grandmother) [is always right/has always reason/always has reason/has always right] (about everything|in the end|about the weather)
    who [is right/has reason/has the reason/has right], (you or me|your father or your mother|the teacher or the book)?
    I [am ashamed/have shame/am shame/have ashamed] of (my marks|what I did|my handwriting|that photo)
    are you [sure/secure] that (the {event} is on {day}|this is the right street|you locked the door|he is from {city})?
    I've [lost/lowered] (five kilos|weight|three kilos) (since Christmas|this month|thanks to the diet)
    I'm [on a diet/at diet/making diet] (because of the wedding|until {month}|again)
    (my uncle|she|that man|a friend of mine) [makes a living/wins the life/gains the life] (selling ice creams|as a street musician|playing cards)
"""

RIGHT = r"""
    (my ex|the teacher|the driver|everybody) forgot me (at the station|after the trip|that day)
    the storm broke the (window|lamp|fence) and (I was scared|nobody could repair it)
    that story broke (me|my heart|her heart) (a little|completely|when I read it)
    the (sun|iron|soup|coffee) burnt me (badly|a little|on the arm|last {day})
    he fell and the (plates|glasses|eggs|keys) fell with him
    (the coat|the dress|her hair) falls (well below the knee|over her shoulders|to the floor)
    (the rain|the snow) fell on me (all day|from the roof)
    it gives me (great pleasure|hope|strength) to (see you here|read your letters)
    (the new timetable|working at home|the early train) gives me time to (think|cook|read the paper|have breakfast)
    this (job|pension|arrangement) gives me the time to (travel|study {lang}|see my family)
    this machine gives me the same (coffee|answer|number|message) every time
    his (answer|letter|boss) gave me the reason for (the delay|the change|his visit)
    the (doctor|news|film) gave me a good reason to (stop smoking|sleep more|walk to work)
    I gave the dog to (my uncle|a family in {city}|the neighbours|a friend)
    she gives (money|food|clothes|her time) to (charity|the poor|the church) every (month|Christmas|year)
    (the path|our terrace|the back door) gives onto (the beach|a field|the main road|the garden)
    the (door|gate|corridor) gives access to the (garden|cellar|car park|library)
    can you give the (key|money|parcel) to my (sister|neighbour|boss), please?
    she gives classes (on {day}s|online|at the {building}|to adults) and I give private lessons
    they gave thanks (before the meal|in church|for the harvest)
    she made a (strong|good|clear) case for (a new {building}|higher wages|going by train)
    my grandfather made traps for (mice|rabbits|foxes|birds)
    he did a (few|couple of) tricks and made (a rabbit|a coin|my watch) disappear
    the (hail|fire|flood|wind) did a lot of damage to the (grapes|cars|roof|{building})
    tourism made this (village|coast|island|town) (rich|famous|noisy)
    {subject} made him (famous|rich|happy)
    the mayor made peace with the (farmers|drivers|shopkeepers|neighbours)
    he made himself a (sandwich|coffee|hat|cup of tea) and (sat down|went out|watched TV)
    (eating too much|the heat|that fish|the journey) made (him|me|us|the children) ill
    the (noise|heat|light) made it hard to (sleep|work|think)
    it makes a change to (eat out|go by bus|see the sun|stay at home)
    it makes sense to (book early|take a map|save energy|ask first)
    the (curtains|trees|clouds) make the room (dark|cold|a bit sad)
    he made a fool of himself (at the {event}|on TV|in front of his boss)
    if you are late, I'll make you (wait|pay|walk home|do it again)
    they asked for (silence|a minute of silence|some silence) and everybody was quiet
    I have (something|a lot|nothing) to see (at the {building}|in {city}|before I go)
    what do you have to (see|buy|do) before you (leave|decide|sign)?
    she has a strong desire to (travel|learn {lang}|be alone|succeed)
    the (car|lift|printer|washing machine) has a fault and (nobody|the mechanic|my uncle) can find it
    (this city|that song|her dog|the old house) has a special place in my heart
    you have (clear|nice|small) handwriting
    they made it clear that (we had to pay|the {building} was closed|dogs were not allowed)
    he has the face of a (baby|boxer|film star|tired old man)
    the (room|box|screen|table) measures (four|two|three) metres by three
    I have (no|half an|a good|a better) idea where it is
    you are wrong about the (number|price|date|name of the street)
    I mistook him for (a waiter|your brother|the new {job}|the owner)
    she has a good sense of humour and is never in a bad mood
    we have late (classes|dinners|meetings) on {day}s
    we are (at home|at work|in {city}) today and tomorrow is a holiday
    what day are we (leaving|meeting|having the party)?
    it makes (good|great|strong|terrible) coffee, this old machine
    we went on foot because the (bus|train|car|taxi) had broken down
    my dogs sit when (I say so|I ask them|they want food|they are tired)
    the best part of the holidays was the (food|beach|weather|hotel)
    the point is to (win|learn|have fun|help people)
    put the (milk|eggs|cake|butter) in the fridge and put on your coat
    they put (me|us|my brother) in touch with a (lawyer|doctor|guide) in {city}
    they put (me|us|everybody) in a bad mood with their (shouting|jokes|questions)
    please put the (alarm clock|lamp|radio|photo) on the shelf
    put your name (on the list|here|at the top|on your books)
    they turned off the (gas|heating|electricity) before the firefighters put out the fire
    what are they (throwing away|putting in the box|giving the children|giving you for your birthday)?
    they are putting (a new roof|new seats|solar panels) on the (cinema|school|station)
    they are giving (a party|a dinner|a concert) for the new (neighbours|students|doctor)
    they put the (boat|car|horses) up for sale
    my wife puts up with my (snoring|jokes|moods|brothers)
    take the (sun cream|hats|towels|water) if you go to the beach
    he caught the (phone|ball|glass|bottle) before it hit the floor
    a (nurse|young doctor|vet) attended the (patient|wounded man|horse) all night
    she attended the same (school|church|classes|university) as my mother
    I took the phone out of my (bag|pocket|coat) and answered it
    the waiter took us to our table and (carried our bags|brought the menu|took our coats)
    the (boat|train|horse) carried us safely to the other side
    (sound|her voice) carries well (over water|in this valley|at night)
    he takes (criticism|bad news|jokes|photos) very well
    the (lorry|ship|train) was carrying (milk|sand|old furniture|oranges)
    (he|my father|a fireman|a stranger) carried me (up the stairs|on his back|out of the house|home in his arms)
    could you carry this (box|suitcase|chair|bag) to the (car|kitchen|top floor)?
    he is going with me to the (dentist|airport|{event}|police)
    the two girls (left together|got out at the next stop|went out by the back door)
    the (lights|candles|fire) went out (during the {event}|at {hour}|when we left)
    we went out of the (building|room|shop|cinema) and got into a taxi
    she gets out of (bed|school|hospital|the meeting) at {hour}
    he entered (the room|his password|the wrong number) and (smiled|waited)
    I started to work (as a {job}|in {city}|there|at home) (in {year}|last {month}|years ago)
    get on the (bus|train|tram) and get off at the (church|station|second stop|market)
    get on your (bike|horse|motorbike) and ride up (the hill|this street|to the {building})
    the (cat|boy|fireman) got down from the (tree|roof|wall) (quickly|without help|by himself)
    (my children|our daughters|those boys) have grown up (in {city}|so fast|together|and moved out)
    what do you want to do when (you grow up|your children grow up|the kids have grown up)?
    my (daughter|son|hair|debt) has grown a lot since {month}
    the (roses|plants) grow up (the wall|the old fence|that tree)
    we have improved the (menu|website|garden|course) (a lot|this year|for you)
    he seated the (guests|new girl|old lady|children) next to (me|the window|the stage)
    the (theatre|plane|hall) seats (fifty|two hundred|five hundred) people
    they raised (their hands|their glasses|the flag|the curtain) when the president came in
    (yesterday|last night|all morning) I lay (on the sofa|in bed|on the beach|on the grass)
    you can lay the (baby|map|blanket|clothes) on the bed
    (hens|ducks|these birds) lay (eggs|two eggs a week)
    my mother laid (her coat|the letter|the baby|a hand) on the (chair|table|bed)
    he lied to (me|us|the police|his boss) about his (age|job|marks|name)
    (my mum|my dad|the nurse) puts (me|us|the baby) to bed at (eight|nine|{hour})
    she slept (well|badly|until noon|in a tent) and woke up hungry
    he paints (houses|landscapes|her portrait|the fence) every summer
    she makes up (stories|songs|excuses|games) for the children
    he leaves me (alone|in peace|notes on the fridge|the keys) when I'm working
    we laughed at (ourselves|each other|the photo|his jokes) (a lot|for an hour|all the way home)
    don't you dare (touch it|tell him|open it|laugh)!
    he dared me to (jump|swim to the boat|eat the insect|sing)
    the (film|speech|lesson|guide) bored us (so much that we left|to tears|from the first minute)
    they diverted the (traffic|flight|bus) because of the (flood|accident|works)
    the (clown|dog|children) amused us (for an hour|a lot|with some tricks)
    (long walks|the stairs|loud places|meetings) tire me (out|a bit|more and more)
    the (noise|dog|film|storm) frightened me (a bit|so much|when I was a child)
    your (visit|letter|call|present) made me happy and I told (everyone|my mother|the neighbours)
    she dedicated the (song|book|medal|prize) to her (mother|sister|teacher)
    he is dedicated to (his work|his children|{subject}|the village)
    I pointed to the (photo|sign|cake|map) and (smiled|asked the price|said nothing)
    she pointed me (in the right direction|to a chair|to the exit)
    we changed the (date|name|place) of the (party|meeting)
    can you change (this note|the channel|my ticket|the baby), please?
    they hugged (the children|their mother|the dog|me) and (cried|went home|laughed)
    my (sister|cousin|dog|son) looks like (my father|a film star|her brother|yours)
    she looked to her (brother|friends|boss) for help
    how does (she|the kitchen|my hair|the cake) look (now|in that light|in the photo|today)?
    how (is|was) your (new boss|mother|first class|grandfather)?
    how do you like (your coffee|{city}|my hat|the new flat)?
    what do you like about (your new boss|{city}|the flat|my village)?
    how do I call (reception|a taxi from here|you from abroad|the lift)?
    how do you write such (good letters|long e-mails|funny songs)?
    how you say it is (more important than what you say|up to you|a question of taste)
    what is happening (in the kitchen|at the {building}|to your hair|with the trains)?
    what do you want to say to (the press|your parents|us|the teacher)?
    he wants to say (sorry|goodbye|something|a few words), but he is too shy
    my (baby|robot|parrot) can't talk, but it can (laugh|sit|swim|sing)
    can it (fly|swim|bite|speak|cook)?
    it can be (cold|hot|wet|foggy|dangerous) here in {month}
    what a strange animal! It (lives|sleeps) (in trees|under the ground)
    the (robot|cat|machine) is clever: it sees, it hears and it (learns|remembers)
    you can look (at the photos|out of the window|in my bag|under the bed), but don't touch anything
    you can listen to the (sea|recording|radio|birds) from (your bed|the garden|here)
    (she|my boss|the dog|a good {job}) notices everything
    I noticed that (you were tired|the door was open|it was raining|she had a new {clothes})
    (the town|my school|our club) celebrates its (festival|anniversary) in {month}
    we celebrated (my birthday|the victory|{name}'s wedding) in a (restaurant|garden|park)
    this (app|map|program) locates (your phone|lost keys|the nearest {building})
    she bases her (novels|songs|opinions|classes) on (her own life|old stories|facts)
    the (company|band|team) is based in {city}
    the (teacher|film|song|sea) inspires (me|children|young people|us all)
    the (river|road|wall|law) divides the (city|country|village) in two
    he is a friend of (mine|a woman dressed in black|the owner)
    don't expose the (film|paint|baby|plant) to (the sun|strong light|the cold)
    she exposed (a scandal|the truth|a lie|their plan) in the newspaper
    (a firm handshake|a firm bed|a firm answer|a good law firm) is (important|better|hard to find)
    the (firm|company) signed the contract (in {month}|on {day}|yesterday)
    the government reformed the (law|tax system|schools|army)
    they denounced the (war|government|new law|king) in (every speech|their songs|the newspaper)
    the (thief|salesman|spy) deceived (us|everyone|my aunt) with (a smile|a false name|his good manners)
    they translated the (letter|book|sign) (from {lang}|into {lang}|for my father)
    he ignored (my advice|the sign|my messages|the rules) and (bought it|went in|got lost)
    I ignore (people who shout|the noise|his comments|stupid questions)
    the (course|job|plan|treatment) involves (a lot of reading|some risk|travel|hard work)
    please don't involve (me|my sister|the children|us) in your problems
    don't provoke the (dog|bull|bees|drunk man)
    he treated (us|me|my sister|the whole team) to (dinner|an ice cream|a coffee)
    they treated (me|us|the dog|my cousin) (very well|like a king|for free)
    she achieved (her dream|a lot|good results|success) (in {city}|last year|without help)
    they obtained permission to (build|park here|travel|sell {food})
    I am accustomed to (the noise|the cold|long days|big cities)
    the (balloon|pipe|bubble) burst and the (baby|girl|children) cried
    he denied (everything|the story|the accusation|having a key)
    they denied (him|her|us|me) (a visa|entry|help|the prize)
    the (talks|changes|mistake) resulted in (a new agreement|more work|a long delay)
    I suppose that (you are tired|it's too late|they know|she is a {job})
    I can't recollect (his name|the date|that day|the street)
    they collect (stamps|old coins|rubbish|money for the {building})
    the (shops|hotels|farmers) profited from the (festival|rain|situation|new road)
    (my parents|the teacher|her boss) approved of (the plan|my friends|the trip|him)
    he completed the (form|course|race|puzzle) (in an hour|last week)
    the (bike|food|building|toy) complies with the (law|rules|new standards)
    I've changed my opinion of (him|{city}|the film|modern art)
    decide (for yourself|which one you want|before {day}|what to eat)
    two (soldiers|dogs|policemen) guard the (palace|bank|gate|border)
    guard your (bag|phone|camera) in (crowded places|the market|{city})
    we are saving money for (a holiday|the summer|the future)
    you can stay with (us|my aunt|a family|friends) in {city}
    she stayed with the (children|old dog|boys) for (a week|years|two days)
    keep your (keys|passport|tickets|money) in (a safe place|this drawer|your bag)
    the (soldiers|officers|guards) salute (the flag|the king|their captain)
    I beg your pardon, (I didn't hear you|it was my mistake|I thought you were my sister)
    I hope you have (a good trip|a happy birthday|a nice time) in {city}
    (your kindness|her letter|the song|that story) touched us (deeply|very much)
    the ball touched (the line|his hand|the net|the floor)
    it touches on a difficult (subject|question), so (be careful|think first)
    to see (if it works|if it's ready|the results|more photos), (press the button|open the box|click here)
    we go to see (my grandmother|a film|the doctor|the sea) (on Sundays|every month|when we can)
    here you have (a view of the sea|to take off your shoes|everything you need|more space)
    let the (dog|sun|air|children) in and leave the door open
    let (me|him|the girl) (write|send|take) a message
    leave the (keys|car|bill) with me
    load the (washing machine|car|van|dishwasher), please
    the (phone|battery) is charging (in the kitchen|slowly)
    the patient was discharged (from hospital|on {day}|with some pills)
    they lowered the (boat|flag|bridge) (slowly|at sunset)
    he went up (the stairs|to the photographer|the hill) and (smiled|waited)
    we wanted to impress (the visitors|my boss|her parents|the judges)
    please enter the (building|theatre|hall|museum) by the side door
    stick the (photo|stamp|label) (here|on the page|in your passport) with some glue
    the (boxes|bottles|files) are labelled (in {lang}|with a number|by hand)
    we hung (the photos|her picture|the clock|a mirror) in the (hall|kitchen|living room)
    I cut (the call short|my finger|the cake|the rope)
    he passed (the ball|the salt|the letter|a note) to (me|the captain|his sister)
    we communicate (by e-mail|with our hands|in {lang}|very little)
    the teacher marked the (exams|essays|homework) (on {day}|in red|at home)
    the (alarm|horn|siren|bell) sounded (at midnight|twice|in the fog)
    who (calls|works) here at this hour?
    she put (a lot of work|her heart|all her money) into (the {event}|her first film)
    we tied (the boat to a tree|with the other team|our shoes|for first place)
    he failed (the exam|the test|in the end) and (lost hope|tried again|left school)
    the team lost (the match|a point) because of the penalty
    she threw the (ball|bottle|letter|keys) (away|to the goalkeeper|into the sea|out of the window)
    I am of (the same opinion|Spanish origin)
    he injured (his knee|two people|his back|himself) (in the first half|during training|last week)
    nobody disputed the (result|decision|goal|bill)
    (he|my cousin|she|the team) won (the race|a medal|the match) and broke the record
    she mounted (the horse|her bike|the motorbike) and rode away
    he mounted the (picture|TV|camera|shelf) on the wall
    the (thieves|guards|police) were armed
    the (price|rent|population|size) doubled (in a year|in {year}|after the war)
    bend your (knees|arms|elbows) and keep your back straight
    follow the (road|river|path|signs) (straight to the church|on the right)
    he passes for (a local|a student|much younger|an Italian)
    squeeze the (lemon|orange|sponge|tube) and tighten the (lid|screw|cap)
    turn on the (lamp|oven|heater) and light the candles
    she turned off the (lamp|radio|oven) and blew out the candles
    we picked (flowers|apples) (in the garden|together|for {name})
    she pricked (her finger|her arm) with a (needle|pin)
    pick me (up at {hour}|a flower|a good one|for the team)
    (give|donate) blood (if you can|at the hospital|this {month})
    the (news|result|price|letter) dismayed (her|my parents|everyone)
    I feel dizzy and (I need to sit down|my head hurts|everything is moving)
    she entered the (hospital|church) (by the main door|at {hour}|with her mother)
    the (bus|taxi|lorry) ran over (a bottle|my foot|a cat|his bike) (last night|near {place}|by accident)
    my (grandparents|great-uncles|first dogs) died (before I was born|in {year}|young)
    they live (in {city}|a quiet life|on a farm|alone) and die of old age
    we watched the (match|concert|final) live (on TV|in a bar|in {city})
    did you wake (up|the baby|your father) in the night?
    I always finish (my work|my dinner|my homework) before {hour}
    please prepare the (table|room|vegetables|documents) before {hour}
    you must (pay|help|thank|phone) your brother before {day}
    (I think|she says) I must (call|tell|visit|invite) you more often
    they value (good service|my advice|old friends|their free time) more than money
    they collected (the money|the tickets|signatures|the children) for the trip
    can you cash this cheque for (me|my mother|{num} euros)?
    they don't permit (dogs|children|cameras|smoking) in the hotel
    we allow ourselves (one cake|an ice cream|a day off) a week
    the (train|letter|good weather) doesn't arrive until (noon|{day})
    the (water|phone signal|lift|ladder) doesn't reach the top floor
    you deserve (a holiday|the prize|it|better than this)
    (the pain|all that work|the long wait) was worth it
    I'm inviting (twenty people|my cousins|the whole class|you all) to (my party|dinner|the wedding)
    they return (on {day}|next week|in {month}), so call me then
    return the (books|keys|shoes|money) to me (when you finish|on {day}|next week)
    spend (a day|some time|a week) (at the sea|near the water|in {city})
    we spend (very little|too much|{num} euros) on water
    the (room|tent|bed) is small for (two people|a family)
    these (shoes|boots|trousers) go (well with the bag|under the bed|in that box|to my sister)
    this bag carries (more than you think|my whole life|a laptop and two books)
    they deliver the (pizza|furniture|newspapers|letters) before {hour}
    hand the (keys|letter|scissors|essay) to (your mother|the teacher|me)
    she taught (us|me|everyone|the children) (a song|the alphabet|good manners|to swim)
    can you teach me (a song|to swim|some {lang}|the rules|how to drive)?
    she defended herself (in court|with a stick|very well|against them)
    one (team|man) dominated the match
    they incorporate (new ideas|fresh herbs) into the menu
    count with me (from one to ten|in {lang}|slowly)
    you can count on (me|us|my sister|the whole team) for {day}
    (the children|we|they) formed a (band|team) (in {year}|after school)
    the work of (a {job}|an artist|the police) is (hard|never finished|important)
    he works (for a dentist|for himself|with wood|on the roof) in {city}
    the (balloon|queen|lift|plane) ascended (slowly|to the top|at noon)
    they charge (extra for breakfast|too much|{num} euros for the parking)
    they threw (stones at the train|him out of the bar|a party for me|away my old shoes)
    the (museum|car park|concert) is free on {day}s
    we (argued about|discussed|talked about) the (bill|menu|film|rules) in front of everyone
    my parents argued (about money|a lot|for hours), but they never fought
    the (room|tent|boat) sleeps (two|four|six) people
    he regaled (us|the guests|the children) with (stories|songs) of the sea
    she is conscious (that people are watching|of the risk|again)
    he has a (clear|bad|guilty) conscience
    put (your phones away|the question to the teacher|an end to this)
    parents have a great influence on (their children|our ideas|what we eat)
    he served (in the army|two years|the soup|ten customers)
    this box serves as a (table|chair|bed for the cat)
    they don't serve (lunch|alcohol|{food}) (here|on {day}s|after {hour})
    if the (shop|hotel) had (a garden|a car park|a lift), it would have more customers
    (the hotel|every school) should have (a lift|a garden|more trees|a library)
    we won't have (any classes|a car|enough chairs|time) (tomorrow|on {day}|this year)
    they had had (an accident|a fire|a good year|two dogs) before that
    he must have had (an accident|a bad day|help|a key)
    the (owner|driver|school) has to have (a licence|insurance|a permit)
    (my parents|we|they) aren't going to have (any problems|a party|a dog|time)
    would (you|your friend|your mother) have (room for me|time on {day}|a free bed)?
    how long is (the bridge|your holiday|the film|there to wait)?
    people born in ({month}|{year}|{city}) (get a free ticket|don't pay|can come in)
    (a man|a girl|a {job}) born and bred in {city} (won the prize|wrote this book|lives next door)
    they want to marry (in {month}|young|on the beach|for love)
    (my cousin|Ana|our {job}) is marrying (a {job}|for the second time|her boss)
    she tasted the (soup|sauce|wine) carefully and said it was (good|bad|delicious)
    he smelled the (milk|fish|flowers) (carefully|quickly|again)
    (the wine|this sauce) goes well with (fish|the salad|everything)
    the (phone|lift|heating|new printer) works (well|very well|badly)
    (my aunt|he|our neighbour) cooks (well|really well|badly|beautifully)
    I (don't|didn't) feel well (today|after lunch|on boats|in this heat)
    you look well, have you been (on holiday|in {city})?
    he looked angrily at (the waiter|the clock|my dog|us) and left
    she looked (sadly|happily|calmly) (out of the window|at the photo|round the room)
    they stayed (quietly|happily|calmly) at home (all day|and waited)
    he (seems|appears|claims) to be happily married
    the (bell|horn) sounded (loudly|badly out of tune)
    the (party|interview|operation|trip) went (well|badly|very well|better than we expected)
    (she|your uncle|the baby|everybody) is well and sends you (a kiss|best wishes)
    the book was very well (organised|made|received)
    his (essay|speech) is very well (written|prepared)
    she spoke (calmly|quietly|softly|beautifully) and everyone (stayed calm|kept quiet|listened)
    he put (the red one|red paint|a red cross) (in the box|on the door|there)
    she stayed (awake|in bed|ill) (all night|for two days)
    I have to prepare (lunch|the room|my speech) for (tomorrow|{day})
    I work (at the station|until {hour}|at your house|for the airport)
    (sales|the results|her marks) surpassed (all our hopes|last year's)
    I found (my keys|your cousin|an old friend|the teacher) (in the street|on the bus)
    she cut (the cake|her hair|the bread) with (a knife|my scissors|her left hand)
    the low (speed|price|table|volume) is (a problem|perfect for children|not important)
    up the hill (went the train|ran the children)
    do you think it (works|will rain|is far|is a good idea)?
    they speak it (at home|very well|in {city}|with their parents)
    somebody is calling (you|your dog|a taxi) (in the street|from the window|outside)
    please don't touch (the door|the walls|anything), the paint is wet
    she checked (the windows|the list|my homework) and made (the beds|the tea|a note)
    I'd like to order (the soup|two coffees|a taxi|a new bed) (for {hour}|online|in {lang})
    put the (names|books|cards|numbers) in order
    he quit (his job|the team|smoking|school) (last {month}|after the {event}|without a word)
    take (the glasses|your feet|the books|the cat) off the table
    (he|my boss|our {job}) retired (at sixty-five|last {month}|to the country)
    extend your arms (slowly|a little)
    hang (your coat|the picture|the towels) behind the door
    we await your (answer|news|visit|decision)
    she waited for (my answer|your call|the results|the decision) for weeks
    please send your request for (a refund|information|a day off) by e-mail
    the benefits of (the new law|{sport}|the course) are clear
    he asked (two questions|a waiter|my name|for a coffee) and ordered (the fish|a beer)
    I have known (him|her|them|your cousin) for ages
    do you know of (a good dentist|a cheap hotel|any jobs) in {city}?
    have you ever heard (her sing|him speak about {city}|anyone talk like that|the sea)?
    it sounds to me (like a good idea|as if he was lying|a bit strange)
    he called my attention to (a mistake|the price) on the bill
    (he|my grandfather|the cat) rests (for an hour|on the sofa|a lot) after lunch
    a (letter|parcel|message) arrived for (me|you|my aunt) (this morning|on {day}|yesterday)
    we had (a cold winter|cold hands|cold food|a lot of cold rain)
    can you pass (me that page|the vacuum cleaner to your brother|me the iron)?
    the (snow|strike|accident|fog) delayed (us|the flight|the {event}) (a lot|again|for hours)
    don't delay, (book today|call now|buy your ticket)
    the (train|flight|bus) has a (long|short|ten-minute) delay
    I can't endure (this heat|his jokes|the pain) any longer
    the (price|news|photo) shocked (us|my mother|everyone)
    he (nearly|almost) choked on (a bone|his coffee|a grape)
    she succeeded (in business|at last|where I failed|her father as director)
    (our town|{city}|my cousin|the school) hosted the (games|party|festival|students)
    the (hotel|tent|flat) accommodates (two|four|six|ten) people
    I had a bath (at home|after work) and went swimming (on {day}|in the sea|again)
    dinner is (at {hour}|ready|on the table|my favourite meal)
    the (boys|cats|sisters) fought (with each other|over the ball|among themselves)
    she presented (me with a medal|the prize|her project|the news) (on {day}|last night|in {lang})
    I took (my licence|some money|the photos) out of my (pocket|bag|wallet)
    he took off his (hat|shoes|glasses) and removed the (stain|stone|label)
    look at the (board|map|screen|road) and tell me what you see
    let me look at (your hand|the menu|that photo|the engine)
    I'm waiting for (a call|the postman|my friends) and expecting (good news|a parcel|guests)
    he is hoping for (good news|a call|a better job|snow)
    they lay the table (and we cook|at {hour}|every day|on {day}s)
    don't let the (baby|eggs|glasses|cake) fall
    how long can you (spend|stay|wait|work) in {city}?
    we made (a speech|a plan|dinner|some tea) and had (a chat|a rest|a look at the map)
    the rest of (the cake|the class|my family|the money) is here
    (we|they|the teachers) made the exam (easier|harder|too long) this year
    he makes parts for (old cars|clocks|bikes|boats)
    he said (a few words|a prayer|nothing|goodbye) and told (a joke|us a story)
    make me a (cup of tea|cake|promise|list) and give me (a minute|a kiss|your number)
    he said that (no trains were running|yes meant no|nobody knew)
    (well,|yes,) I suppose it is (late|true|too far|my fault)
    I'm afraid that (nobody knows|we are late|it's broken|yes is the wrong answer)
    it seems that (he has left|they are brothers|it is broken|nobody knows)
    I told (you that it was closed|it to my mother|her so many times)
    if (not now, when|not you, who|not here, where)?
    if no (buses come|taxis are free), (we'll walk|call me)
    why (no sugar|no tomatoes|not the red one|don't we go by train)?
    he puts (his name|a sign|notices) (on everything|on the door|in the newspaper)
    the clock tells the time and the (sign|map) shows the way
    the (door|window|box) opens (by itself|with this key|at the top|easily)
    my (mother|sister|boss) made my birthday (special|very happy|a day to remember)
    take care with (the dog|that knife|your words|the glasses)
    have a careful look at (the contract|the map|your marks)
    you must have (hungry children|cold feet|thirsty plants|sleepy neighbours)
    don't you have (a coat|a pen) at home?
    I haven't (eaten|slept|got any) (yet|today)
    they hadn't (slept|rested), so they were (sleepy|tired)
    how much luck (do you need|did they have|has she got)?
    a (team|class|jury) must have (eleven|twelve|at least ten) people
    when I have (time|thirty minutes), I (will call you|can help|go by bike)
    I wish I had (ten of those|twenty minutes|a dog|your luck)
    my (niece|sister|boss|cousin) is going to have (a baby|an operation|a party)
    I have a (brother|neighbour|friend) who has (ten dogs|six children|a boat|two jobs)
    he has (ten|fifteen|thirty) years of experience as a {job}
    (my boss|your mother|she) always has (reasons|a reason|the right) to be angry
    who has (the right to decide|a better idea|the keys)?
    it's a shame that (you can't come|it's closed|they lost|she left)
    keep (your passport|the money|your password) in a secure place
    she lowered (her voice|the price|the bucket|the flag) (a bit|slowly|again)
    a (healthy|good) diet (has a lot of fruit|is important|is not enough)
    (she|he|a friend) won (a car|a trip|a game|{num} euros) (playing cards|on TV|last week)
    she (is|looks) lovely, and she sings (well|beautifully|softly)
    the exam was bad and I did badly in (maths|history|English)
    is the film any good? It is (well made|well acted|good)
    I feel (bad|terrible|sorry) about (it|the accident|what I said)
    the (smell|taste|sound) of it was (good|awful|strange)
    there is a man (calling|asking|looking) for you at the door
    there are (people|neighbours|students) who have (no time|two jobs|big dogs)
    there were (two of us|five of them|a lot of us) in the (car|lift|photo)
    there goes (the bell|my phone|our bus) again
    (we|you|they) will have (a party|an exam|the wedding) here on {day}
    the (wedding|party|race) has a (website|theme|date)
    it rained, so I got (wet|cold|lost|home late)
    he got (his money back|a letter|me a drink|the job) in the end
    (she|my aunt|the dog) is getting (old|fat|tired|better)
    I got (the driver|my son|Ana) to (stop|help|slow down)
    they make (phones|strong shoes|cold drinks|bread) in {city}
    they are making (a film|noise|progress|a snowman) and getting cold
    the (bus|taxi|plane) is late, so we go on (waiting|talking|playing cards)
    he asked (for silence|the waiter|me out) and (sat down|smiled|waited)
    what does she have for (breakfast|lunch|dinner) in {city}?
    I carry (the baby|my bag|the shopping) up the stairs every day
    (hello,|good morning,) this is {name} from the {building}
    can I leave (the baby|my bag|the car) here with you?
    let's (see|watch) the (match|video) together
    let me see if (I understand|it fits|there is any left)
    it's your turn to touch (the ball|the wall|his hand)
    how lucky (you are|we were|she is)!
    what lucky (people|children|dogs) you are!
    he is married with (two children|a big family) and works (as a {job}|with his wife)
"""
