"""What a verb takes, and which verb it is: persons, things, prepositions, particles."""

# ruff: noqa: E501 - a line is a sentence

MISTAKES = r"""
    [I like/me like/to me like/it likes me] (playing chess|going to concerts|these songs|old films|spicy food|rainy days|your new flat|{sport}) (a lot|very much|more than I expected)
    [I don't like/me don't like/it doesn't like me/to me don't like] (horror films|getting up early|modern art|the colour of the walls|crowded beaches|this {thing}) (at all|very much)
    what [do you like/likes you/it likes you] most about (your job|{city}|living abroad|this course|your neighbourhood|the new teacher)?
    [/to ](my sister|my little brother|his wife|our neighbour|Marta) (loves|really likes|doesn't like) (dancing salsa|{food}|watching {sport} on TV|the sea|surprises)
    [/to ](my parents|most teenagers|many people in {city}|all my friends) (love|don't like|really like) (camping|{food}|foreign films|winter|this kind of music)
    do you remember the (hotel|restaurant|beach|ice cream|song) that [you liked/liked you/liked to you] so much (last summer|when you were little|in {city})?
    last (summer|week|Easter) we visited (a castle|the {building}|my uncle's farm|a small island) and [I loved it/it loved me/me loved/I loved]
    [I really liked/me really liked/it liked me/liked me a lot] the (film|{event}|book|surprise|photos) you (told me about|showed us|recommended)
    I can't (come with you|buy the {thing}|finish the project|go to {city}) because [I don't have enough/it lacks me/lacks me/me lacks] (money|time)
    [I only need/only lacks me/it only lacks me/me only lacks] (one more point|one more week|{num} euros|two more signatures) to (finish|get it|reach my goal)
    [it surprises me/me surprises/it surprises to me] that (nobody has called|the {building} is closed|{o} {o.be} late|tickets are so cheap|there are so few people)
    [it surprised me/me surprised/it surprised to me/I surprised] how (quickly|much) (the town|everything|the neighbourhood) had changed
    (history|{subject}|cooking|politics|space travel) [interests me/me interests/interests to me/is interesting me] (a lot|more than {subject}|very much)
    (my cousins|the children|both of them) miss [/to ](their father|their old school friends|their grandma|the village) a lot
    [I miss/me misses/misses me/me miss] (my friends|the food|my bed|the sun|our walks) (a lot|so much|more and more) (here in {city}|now that I live alone)
    (spiders|big dogs|storms|deep water|snakes) [scare me/give me fear/give fear to me/me scare] (a bit|so much|more than anything)
    [I'm afraid of/it gives me fear/I have fear of/I have afraid of] (flying|driving at night|heights|the dark|speaking in public|being alone)
    [I was embarrassed/it gave me shame/I had shame/gave me shame] to (ask again|dance in front of everyone|say that I was lost|speak {lang})
    it [is hard for me/costs me/costs to me/is difficult me] to (get up early|understand fast speakers|make new friends|say no|speak in public)
    it [was very hard for me/cost me much/costed me a lot/costed to me] to (believe that story|get used to the cold|understand his accent|fall asleep in the new flat)
    [I'm really excited about/it makes me a lot of illusion/I have a lot of illusion for] (seeing you again|the trip to {city}|my first day at work|the {event})
    [my head hurts/me hurts the head/it hurts me the head/the head hurts me] (when I read in the car|because I slept badly|after so much noise)
    [my feet hurt/me hurt the feet/it hurts me the feet/the feet hurt me] after (walking all day|the race|dancing for hours|a day in these boots)
    [I don't mind/I don't matter/it doesn't mind me/me doesn't matter] (waiting a little|sharing a room|cooking tonight|sitting at the back|working on Sundays)
    (we could meet later|I'll bring a friend|I'd like to leave early|I'm going to open the window) if [you don't mind/it doesn't mind you/you don't matter]
    (these lessons|long speeches|museums|his jokes|war films) [bore me/me bore/bore to me] (to death|a lot|a bit)
    [it seems to me/me seems/it seems me/seems me] that (nobody is listening|{s} {s.be} wrong|the price is too high|it is going to rain|we need a bigger {thing})
    what [do you think of/seems you/does it seem you/do you seem] (my new haircut|the plan|this restaurant|the {clothes} I bought|our teacher)?
    that (jacket|hat|colour|{clothes}|hairstyle) [suits you/stays you well/goes you well/feels you good], (you look great|you should buy it|really)
    while I was (cooking|having a shower|driving home) it [occurred to me/occurred me/me occurred] that (we could move|the shop was closed|it was your birthday)
    (this jacket|that bike|the blue suitcase|the dog) [belongs to/belongs/is belong to] (my sister|our neighbours|{o.whom}|the owner of the {building})
    (after work|on Sundays|in the evening|when I get home) I like to [relax/relax me/relax myself] (with a book|on the sofa|in the garden|by watching {sport})
    I [feel/feel me/feel myself] (tired|lonely|happy here|much better today|ill|a bit nervous), (so I'm staying at home|to be honest|thank you for asking)
    she (didn't|doesn't) [feel/feel herself] (very well|sad|nervous|hungry) (this morning|before exams|at work|today)
    do you [feel/feel yourself/feel you] (better|sick|tired|ready for the {event}|sad) (now|today|after the trip)?
    (my aunt|her best friend|Lucía) [got married/married herself/got marry/was got married] (last spring|in {city}|on a beach|when she was very young)
    they (want to|are going to|will) [get married/marry themselves/get marry] (next {month}|in a small church|without telling anyone|in {city})
    with so much noise we couldn't [concentrate/concentrate ourselves/concentrate us] (on the exam|on our homework|at all|on what we were doing)
    (the customer|my neighbour|the old man) [complained/complained himself/complained him] about (the noise|the food|the price of the {thing}|the bad service)
    (stop|please stop) [complaining/complaining yourself/complaining you] about (everything|the weather|your job|the food)
    on (weekdays|Mondays|school days) I [wake up/wake up myself/wake me up/wake up me] at {hour} (and have breakfast|because the bus leaves early|even in winter)
    (yesterday|last Sunday) he [got up/got up himself/got up him] (late|at {hour}|before his parents) and (missed the bus|went for a run)
    (then|before breakfast|every morning) I [get dressed/dress me/get dressed me/wear me] and (go to school|take the dog out|make coffee)
    I couldn't [remember/remember me/remember myself/remember of] (her name|the way to the {building}|where I had parked|your address)
    we [met/met us/met ourselves/knew us] (at university|in {city}|at a {event}|ten years ago) and (became friends|started a band)
    my brother [moved/moved himself] to {city} (last {month}|after university|because of his job|when he was twenty)
    (my grandfather|her boss|the owner) [retired/retired himself] (in {year}|at sixty-five|last {month}|because of his health)
    they were so angry that they [shouted at each other/shouted themselves/shouted us] (in the street|for an hour|in front of everyone)
    my (grandparents|neighbours|aunt and uncle) [love each other/love themselves/are loved each other] (very much|a lot|deeply) and have been married for (forty|thirty|ten) years
    my best friend and I (see|phone|write to|text) [each other/us/ourselves/one to other] (every day|twice a week|whenever we can|on Sundays)
    how long have (they|your parents|those two girls|Ana and Tom) known [each other/themselves/to each other]?
    [I had my phone stolen/I was stolen my phone/I was stolen the phone/they stole me the phone] (on the metro|at the beach|in {city}|while I was asleep)
    (on holiday|last night|in a crowded street) [my bag was stolen/I was stolen my bag/me stole the bag/my bag was robbed] and (I had no money|we called the police)
    [they gave her/gave her/her gave/to her gave] (a prize|a medal|a second chance|some flowers) (after the {event}|at school|for her work)
    could you explain [to me/me] (how this works|what happened|why the {building} is closed|where I have to sign|how to get to {place})?
    (the teacher|our guide|my uncle) explained [to us/us] (how the machine worked|why we had to wait|what the {thing} was for|the day before where to go)
    the (exercise|problem|recipe|game) that (Ana|the teacher|my cousin) [explained to me/explained me] (was|seemed) very (difficult|long|easy)
    if you don't understand the (rules|instructions|jokes), I can explain [them to you/you them/them you/to you them]
    (please|before we start,) describe [to us/us] (what you saw|how the accident happened|what the thief looked like)
    (my doctor|a friend|the teacher) suggested [that I {w}/me to {w}/me {w}/to me to {w}]{w.t}
    who suggested [that you {w}/you to {w}/to you to {w}]{w.t}?
    (my cousin|the woman in the shop|Paul) suggested [/me ](a cheaper hotel|another {thing}|an earlier train|a walk)
    I want to introduce you [to /]my (parents|girlfriend|colleagues|best friend|cousin from {city})
    have I introduced you [to /]my (wife|neighbours|new boss|cousin|flatmates)?
    the company (promised to deliver|delivered|will deliver) [it to us/us it/it us] (on {day}|before noon|in two days)
    (she|your brother|the manager) didn't mention [/me ](the {event}|any problems|the price|that you were ill)
    (she|my boss|Tom) [told/said/explained] me that (the {event} was on {day}|I could go home|he was looking for a new flat|it was too late)
    (nobody|my parents|the doctor) [told/said/said to] us (the truth|a lie|what to do|where to go)
    can you [tell/say/say to/explain] me (where the {building} is|your phone number|what time it is|the price of the {thing})?
    what did (she|the policeman|your boss) [say/tell/say you/speak] (when you arrived|about the {thing}|after the {event})?
    (she|my uncle|the driver) [said/told/said us] that (the road was closed|{s} {s.was} ill|dinner was ready|it would rain)
    you should [tell/say] her (the truth|how you feel|that you love her|a story)
    did I tell you what [happened to me/happened me/passed to me/passed me/me happened] (yesterday|on the way home|in {city}|at the {event})?
    something (strange|awful|really funny) [happened to {o.whom}/happened {o.whom}/passed to {o.whom}] (last night|on holiday|in the lift|at work)
    what [happened/passed/happen] (at the {event}|after I left|with the {thing}|to your arm)?
    what's [happening/passing] (in the street|there|in this photo|with your computer)?
    I (asked|will ask|have to ask) [/to ](a policeman|my teacher|the waiter|the woman next door|my mum) (where the station is|what to do|about the {event})
    did you ask [/to ](your parents|the receptionist|her|them) (for the key|if we could stay|how much it costs)?
    more than {num} people attended [/to ]the ({event}|meeting|wedding|concert) (yesterday|last {month}|in spite of the rain)
    she entered [/in /to ]the (room|kitchen|{building}|church) (without saying a word|through the back door|and sat down)
    (nobody saw|I heard|the neighbours saw) him enter [/in /to ](the house|the garage|the office|my room)
    we (need to|have to|will) discuss [/about ]the (plan|problem|budget|details of the {event}) (tomorrow|before {day}|with the boss)
    the (topics|problems|ideas) that we discussed [/about /about them ](yesterday|in class|at the {event}) were (interesting|important|quite difficult)
    (my aunt|his ex-girlfriend|Elena) married [/with ](a {job}|her boss|an Italian|my best friend) (in {year}|last summer)
    do you (think|believe) (she|Ana|your cousin) will ever marry [/with ](him|that man|me|her boyfriend)?
    she (got|has been|is) married [to/with] (a {job}|a man from {city}|my cousin|a famous singer)
    (it|everything|the price|the answer) depends [on/of/from] (the weather|the season|you|what you want|how much time we have)
    {iwonder} what it [depends on/depends of/depends]
    we arrived [at/to] the (airport|hotel|station|{building}) (at {hour}|very late|just in time|in the rain)
    what time did they arrive [in/to] {city} (yesterday|last night)?
    {s} {s.have} always liked listening [to /]({subject} podcasts|pop music|the radio|old songs) (in bed|on the bus|while cooking)
    I was waiting [for /](the bus|my friends|a taxi|the results|the last train) when (it started to rain|you called|I saw him)
    how long have you been waiting [for /](me|the bus|us|a table|an answer)?
    look [at /to /](this photo|that bird|the sky|these shoes|my new {thing})!
    why (was he|were you|is everybody) looking [at /](me|the ceiling|my hair|that girl|us) like that?
    who paid [for /](the ice creams|the tickets|the drinks|the meal|our lunch) (yesterday|in the end|last time)?
    let me pay [for /](your coffee|the pizza|the drinks|the tickets), you paid (last time|yesterday)
    {s} {s.have} spent (too much|all {s.poss} money|{num} euros) [on/in] (clothes|video games|books|a new bike|sweets)
    (they|the owners|my parents) invested (everything|a lot of money|their savings) [in/on] (a small hotel|property|new machines|that company)
    last night I dreamt [about/with] (my grandmother|a huge {animal}|the exam|you|a house by the sea)
    do you ever dream [about/with] (flying|your old school|me|snakes|the sea)?
    the (course|exam|book|programme) consists [of/in/on] (three parts|several units|two sections and an introduction|four chapters)
    the (team|committee|jury|band) is composed [of/by/for] (five people|eleven members|young people|adults and children)
    {num} (people|pupils|teams) participated [in/to] the (race|competition|project|survey)
    I (couldn't resist|can't resist) [/to ](the temptation|a good cake|those eyes|the smell of fresh bread)
    I [phoned/phoned to] (my mother|the doctor|the hotel|{q.whom}) (twice|yesterday|but nobody answered|before leaving)
    why don't you call [/to ](the police|your sister|a plumber|the hotel) (now|and explain the problem)?
    (please|you must|I always|he forgot to) answer [/to ](my questions|this email|the phone|all the letters) (as soon as possible|before {day}|politely)
    as we approached [/to ](the village|the {building}|the border|the top) (it began to snow|we heard music|everyone became quiet)
    (these flats|many villages|the new schools|both hotels) lack [/of ](space|light|basic services|a good internet connection)
    (pollution|stress|the crisis|the new law) affects [/to ](everybody|poor people most|our health|all of us)
    how has (the crisis|the strike|the weather) affected [/to /in ](you|your business|the farmers|young people)?
    the {building} was so old that everything smelled [of/to] (fish|fresh paint|gas|garlic|old socks)
    they laughed [at/of] (me|my accent|his haircut|us) (in class|the whole evening), which was (rude|cruel)
    she fell in love [with/of/from] (a {job}|my cousin|the city|her teacher) (at first sight|that summer|in {city})
    what are you thinking [about/in]? you look (worried|sad|very serious|happy)
    (in the afternoon|every {day}|after school) we play [/to ]({sport}|cards|chess|video games) (in the park|with friends|at home)
    (every summer|at weekends|at Christmas) I visit [/to ]my (grandparents|cousins|aunt in {city}|old neighbours)
    I'm writing to thank [/to ]you for (the present|your help|a lovely evening|the {thing})
    you can contact [/with /to ]me (by email|at any time|on this number|through the website)
    you can access [/to ]the (website|database|library|garden) (from your phone|with this code|24 hours a day)
    I am writing to ask [for /](help with the {event}|more information about the course|a refund|a new password)
    {s} {s.have} been looking [for /](a job|{s.poss} keys|a cheaper flat|the {thing}) (all morning|for weeks|since {day})
    I saw (the film|that series|the {event}|the exhibition) last night and I liked [it /](very much|a lot|more than I expected)
    thanks for (the {event}|dinner|a lovely day|the concert), we really enjoyed[ it/ us/]
    I have an extra (ticket|sandwich|pen|blanket), do you want[ it/]?
    (I've tried|my mum makes|they sell|he often buys) (garlic soup|coffee|black pudding|goat's cheese|rice pudding), but I don't like[ it/]
    if you (see|find) my (keys|glasses|gloves), please give [them to me/to me/me]
    this is my favourite (jacket|bag|watch|ring) and I bought [it /](in {city}|last week|online|at the market)
    (my aunt|a friend|Mr Lee) gave me this {thing}, but I've never used[ it/]
    she (told|has told) [me /]that (the {event} was cancelled|you were ill|she was moving|she loved {city})
    let [me /]know (if you can come|when you arrive|what you think|the price)
    the (sandals|sunglasses|trainers|boots) that I bought [/them ](in {city}|last week|online) are (broken|too small|really comfortable)
    the (man|boy|teacher|singer) who we saw [/him ](in the park|on TV|at the {event}|yesterday) is (my uncle|from {city}|very famous)
    the (book|film|{thing}) you recommended [/it ]to me was (great|a bit boring|better than I expected)
    the (restaurant|house|village) that I told you about [/it ]is (near here|closed now|in {city})
    [I saw my brother/my brother I saw him/to my brother I saw him/I saw to my brother] (yesterday|at the {event}|in the street|last {day})
    [I sold the car/the car I sold it/the car sold it] (last {month}|to a friend|because it was too old|before moving)
    prices have [risen/raised/rised/arisen] (a lot|by ten per cent|again|sharply) (this year|since {year}|in {city})
    (if you know the answer|before you speak|to ask a question), [raise/rise/arise] your hand
    (all afternoon|when I came in|at midnight) he was [lying/laying/lied] (on the sofa|in bed|on the floor|in the sun)
    someone [stole/robbed/has robbed] (my bike|our suitcases|the painting|{num} euros) from the ({building}|car|garden)
    two men [robbed/stole] (a bank|an old lady|a jeweller's|a petrol station) (last night|in {city}|yesterday morning)
    could (I|we|my sister) [borrow/lend/let] your (pen|phone|tent|umbrella|bike) (for a moment|until {day}|this afternoon), please?
    can you [lend/borrow/let] me (some money|your bike|{num} euros|a coat) (until {day}|for the {event})?
    how much (do teachers|does a {job}|do you) [earn/win/gain] (a month|in {city}|per hour)?
    last {day} we [beat/won/won to/gained] (the best team|them|the champions|our rivals) (three-one|easily|at last|in the final)
    I [hope/wait/wait that] (to see you soon|you are well|you can come|it doesn't rain) and I (send you a hug|miss you)
    I [expected/waited/hoped] the (film|course|exam|trip) to be (better|easier|shorter|more interesting) than it was
    (this song|that smell|the house|your voice) [reminds/remembers/remembers to] me of (my childhood|summer|someone I used to know|{city})
    please [remind/remember/record] me to (buy {food}|call the {job}|close the windows|pay the rent)
    my (grandmother|uncle|neighbour) [taught/learned/learnt/teached] me to (swim|cook|play the {instrument}|ride a bike)
    (when you come to the party|next time|on {day}), can you [bring/take/carry] me (the {thing}|some ice|your photos) here?
    I can't [hear/listen/hear to] you because (there is a lot of noise here|the line is bad|your microphone is off|I'm on a train)
    (suddenly|all at once) I [heard/listened/listened to/hear] a (loud bang|scream|crash) (outside|in the kitchen|behind me)
    (last night|on {day}|at the weekend) we [watched/looked/saw to/looked at] (a film|the news|a series|the match) on TV
    I don't [speak/talk to/tell/say] {lang} (very well|at all|as well as you), but (I can read it|I'm learning)
    hurry up or you'll [miss/lose/fail] the (bus|train|flight|beginning of the film)
    (yesterday|this morning|in {city}) I [lost/missed/have losed] my (keys|wallet|passport|{thing}) and (couldn't find it anywhere|had to go home)
    (at the {event}|on the train|in {city}) last night I [met/knew/known] (a boy from {city}|an interesting {job}|your brother|my new boss)
    (how|when) did (you|she|your parents) find [out /]about (the {event}|us|his new job|the accident)?
    (let's|we can|why don't we|they want to) [meet/stay/remain] at {hour} (outside the {building}|at the station|in front of the cinema)
    only {num} (tickets|biscuits|euros) [are left/rest/stay/lack]
    how much time [do you spend/do you pass/do you stay] (on your phone|studying|in the kitchen|with your family) (a day|every week)?
    (I couldn't|she didn't|we won't|nobody could) [attend/assist/assist to/attend to] the (meeting|lesson|conference|wedding) (because of the strike|in {city})
    the scientists [carried out/realised/realized] (a study|an experiment|a survey|several tests) (in {city}|last year)
    (we|they|my parents) [intend/pretend] to (move to {city}|open a shop|sell the house|buy a {vehicle}) next (year|spring|{month})
    I can't [stand/support/bear to/stand to] (this heat|so much noise|the smell of fish|this pain|the cold) (any longer|any more)
    (yesterday|in the car|at dinner) my parents [argued/discussed/discussed themselves] (all night|with my brother|loudly|because of money)
    (my brother|she|the teacher) [has worn/has carried/carries/has wore] glasses since (last {month}|primary school|the accident|{year})
    it [took/carried/lasted/delayed] me (two hours|a long time|{num} minutes) to (get there|finish the exam|find the {thing})
    my parents don't [let/leave/allow/let to] me (go out at night|have a {animal}|drive their car|stay up late)
    when I was sixteen they didn't [let/leave/allow/let to] me (smoke|go to concerts|travel alone)
    we should save [/of ](water|energy|paper) (in summer|at home|at the office) and (use less plastic|go by bike)
    (you must|don't forget to|I have to) [return/turn back/give back to/come back] the (books|keys|money|{things}) (before {day}|next week|to the library)
    he [got/put/put himself/became to] (nervous|angry|very sad|really jealous) (before the exam|when he saw us|because we were late)
    she (wants|hopes|has always wanted) to [become/become to be/convert in] a {job} (when she is older|one day|in {city})
    (after that film|in {year}|at the age of twenty) he [became/became to be/turned to/became in] a (star|famous actor|national hero)
    (my boss|the doctor|a friend) [advised/advertised/adviced] me to (rest|change jobs|see a lawyer|drink more water)
    I [realised/realised me/gave account/gave me account] that (I had no money|it was a mistake|the door was open|we were lost)
    don't [bother/molest/bother to] (your sister|Grandma|Mum), she's (busy|studying|asleep|working)
    who [cooks/kitchens/cookers] (dinner|lunch|the meals|on Sundays) in your (house|family)?
    we're going to [have/do/make] a (party|surprise party|big party) (on {day}|at my house|for his birthday|in the garden)
    can you [take/make/do] a (photo|selfie) of (us|the {building}|my family|the view), please?
    (in summer|before bed|after the gym) I [have/make/do/give me] a (shower|bath) and (go to bed|have dinner|read a little)
    (let's|we could|I'd like to|on Sundays we) [go for/give/make] a walk (after dinner|along the river|in the park|with the dog)
    can I [ask/make/do] you a question (about the {event}|before you go|about your job)?
    let me [give/put] you an example (from my own life|so that you understand|of this problem)
    (yesterday|last time|in {city}) I [made/did/maked] (a mistake|two mistakes|a stupid mistake|the same mistake) (in the exam|again|when I wrote to him)
    have you [done/made/maked/doed] (your homework|the shopping|the exercises|the ironing) (yet|today)?
    you should [pay/put/take/make] (more attention|attention|a lot of attention) to (your teacher|the signs|what I say|the road)
    (we never|I hardly ever|they don't) [do/make] (any sport|much exercise|any exercise) (in winter|because of work|at school)
    (I've|she's|we've) [put on/won/earned] weight (since Christmas|this winter|in {city}) (because the food is so good|without noticing it)
    she [caught/catched/picked] a (cold|terrible cold) (last week|in the mountains|because she had no coat)
    put your (coat|shoes|gloves|{clothes}) [on /]before (you go out|the bus comes|breakfast), it's cold
    don't forget to turn [off /]the (lights|heating|TV|oven) before (leaving|going to bed|you go out)
    we have to get [off/down/down of] the bus at the (next stop|{building}|station|second stop)
    (my aunt|a neighbour|nobody) can look [after/of/to] my (cat|plants|children|dog) while we are (away|in {city}|on holiday)
    what (do you want|does your son want|would you like) to be when you [grow up/grow/will grow up]?
    I'd like to find [out /]about (the next {event}|courses in {city}|your prices|life in other countries)
    (my dad|a friend|our teacher) gave [up /]smoking (last year|in {year}|when I was born|for good)
    we have run [out of/out/of] (milk|petrol|paper|sugar|{food}), so (I'm going to the shop|you'll have to buy some)
    can you [wake me up/wake up me/awake me up] (at {hour}|before you leave|for breakfast), please?
    (my uncle|a friend|the driver) came to [pick us up/pick up us/pick us/collect up us] (at the airport|after the {event}|at {hour})
    I get [up /]at {hour} (every day|on Sundays|in summer) and (have breakfast|walk to work|take a shower)
    I [am/have/feel me] (hungry|thirsty|very cold|so hot|sleepy), can we (stop|eat something|go home)?
    you [are right/have reason/have right/are reason], (it was a mistake|we should go|the film was boring)
    sorry, I [am in a hurry/have hurry/have a hurry/am hurry], (can we talk later|I can't stay|my train leaves soon)
    it [is/makes/does/has] (very cold|hot|too windy|sunny) today, so (take a coat|let's stay at home|we're not going out)
    it [was/made/did/had] (cold|hot|windy) (last night|in {city}|when we arrived), but (we enjoyed it|we went out)
    (my sister|his daughter|our teacher) [is/has/haves] twenty-five years old and (lives|works) in {city}
    what you (say|wrote|are doing) doesn't [make/have/do] sense (to me|at all|any more)
    the (film|play|{event}|book) [was a success/was success/was in success] (in {city}|with young people|all over the world)
    I [was lucky/was luck/had lucky] (in the exam|with the weather|to find a {thing}|on my last trip)
    (could you please|I'd like someone to|nobody wants to) [advise/advice] me (what to do|about the course|which {thing} to buy|on the best hotel)
    {s} finally [succeeded in/successed in/succeeded to/success in] passing (the exam|{s.poss} driving test|all the subjects) (last {month}|after three years)
    I [agree/am agree/am agreed/agree me] with (you|her|the author|my parents) (about that|completely|on most things)
    (do you|don't you) [agree/be agree/agreed] with (me|the new rules|his opinion|that decision)?
    (he|she) [is/has] (successful|ambitious|famous), but (doesn't like|never talks about) (money|work|the past)
    I could hardly [breathe/breath/respire] (because of the smoke|in that heat|after the race|when I got to the top)
    (this study|the letter|the video) [proves/proofs/proof] that (he was right|the house was empty|nobody lied)
    you have to [choose/choice/election] (a {thing}|one of them|a date for the {event}|between the two flats)
    (he|my grandfather|their dog) [died/dead/was died/was die] (in {year}|last {month}|when I was a child|very young)
    (don't|please don't) [lose/loose/lost] (your ticket|the keys|hope|my {thing}) (again|this time)
    (the noise|a toothache|the heat) [prevented me from sleeping/avoided me to sleep/avoided that I slept/avoided me from sleeping] (last night|in {city}|until {hour})
    (can you|could somebody|I always|don't forget to) [check/control/comprobate] that the (windows are closed|lights are off|tickets are in the bag)
    (it was raining|the bus was late|I was tired) and I [missed/lost/failed] the (beginning of the {event}|last train|flight to {city})
    she [doesn't agree/isn't agree/doesn't be agree/isn't agreed] with (me|the new rules|her parents|what he wrote)
    I've never [agreed/been agree] with (that idea|people who think so|my uncle about politics)
    (my teacher|her father|that doctor) never listens [to /](me|anybody|what I say|our problems)
    (what kind of music|which radio station|which songs) do you listen[ to/] (at home|when you study|in the car)?
    could you explain [it to me/me it/it me/to me it] (again|more slowly|before the exam|in {lang})?
    nobody has explained [to us/us] (what to do|how the {thing} works|why the {event} was cancelled)
    I explained [/them ]to my (parents|friends|boss) (what had happened|why I was late|where we were)
    whether we (go|stay|buy it|sell the {thing}) or not will depend [on/of] (the price|my boss|the weather|your answer)
    the girl that I'm in love with [/her ](lives in {city}|works at the {building}|is called Sara)
    the (computer|bike|{vehicle}) which my uncle gave me [/it ](doesn't work|is too old|was very expensive)
    this is the (song|film|{building}) that I [like/like it] (most|best) and (I'd recommend it|everyone knows it)
    (I know|I've met|I often see|we love) [/to ]my (cousins|little brother|new neighbours|aunt) from {city}
    (I help|he is going to help|we must help|she never helps) [/to ](my mother|the old man next door|her brother|the poor)
    (many families|small shops|young people) have to face [/to /with ](serious problems|the crisis|high prices)
    for (years|many months|a long time) (my uncle|she|our neighbour) [has been/has] (unhappy|ill|alone|afraid of dogs)
"""

RIGHT = r"""
    I like people who (listen|don't shout|laugh a lot) and (I think|I hope) people like me
    (this job|your offer|the idea|that course) really interests me, (so please call me|but I need more details|as I told you)
    it cost me {num} euros to (repair the car|have the {thing} mended|send the parcel to {city})
    he didn't feel like himself (yesterday|after the operation|that week), and (everyone noticed|he stayed in bed)
    (my little sister|the girl next door) looked at herself in the mirror (for hours|and smiled|before the {event})
    I (cut|burnt|hurt) myself while I was (cooking|repairing the roof|working in the garden|making dinner)
    they introduced themselves (and sat down|to the new boss|before the {event}), and we (really enjoyed ourselves|felt at home)
    he said hello to (me|us|everyone) and told (a joke|us a story|a lie)
    (she|the doctor) said to me: don't worry, and I told (him|them) everything
    she asked to (see the manager|leave early|speak to the doctor) and asked me (where I lived|for my passport)
    a friendly nurse attended to the (patients|wounded|injured boy) (all night|at once|in silence)
    both countries entered into (an agreement|negotiations|a new alliance) (in {year}|last {month})
    my (brother|boss|older cousin) is married with (two|three) children and lives in {city}
    we arrived home (at {hour}|late|completely wet) and (went straight to bed|made dinner)
    did you hear the (news|{thing}|noise|storm) last night? I was listening to music
    (my dad|the boss|our host) paid the (bill|rent|fine|waiter|taxi driver) (in cash|without complaining|yesterday)
    we spent {num} euros in (that shop|{city}|two days), most of it on (food|clothes|presents)
    she used to dream of (living abroad|becoming a {job}|a better life) and now she does
    this (song|piece|opera) was composed by (a friend of mine|Mozart|a young pianist) (in Vienna|in two days)
    thank you for replying to my (email|letter|message), the answer to your question is (yes|simple|below)
    the lack of (water|sleep|money|teachers) is a (serious|growing|common) problem (in {city}|here)
    my mum makes (great cakes|good coffee), and I'd love to learn how
    the (jacket|bag|{clothes}) was expensive, but I bought it anyway, and the shoes I liked were sold out
    (my cousin|a friend) lent me the (book|DVD|costume|map) that she had borrowed from the {building}
    we waited for the results, hoping for the best and expecting the worst
    the children pretended to be asleep (when we came in|so as not to go to school)
    (my parents|all my friends|the neighbours) supported me (when I lost my job|in everything|from the beginning)
    (after lunch|in the evening|at {hour}) we usually take a (coffee|shower|break) and (do the washing-up|make the beds)
    it's time to take a decision (about the {event}|before {day}) because we made a (promise|plan|mistake)
    the bus stops here and I get off at the (station|{building}), then I wake my brother up and look for his keys
    we had a lot of luck, and (the {event}|our shop|the film) has been a success (abroad|in {city}|so far)
    my head hurts, but my (back|leg|knee|arm) doesn't hurt any more, so (I'm going out|don't worry)
    a man was robbed (in the street|near the {building}), his (phone|wallet|watch) was stolen and (he called us|nobody helped)
    we lay on the (beach|grass|sofa) while the (waiter|children) laid the table and the sun rose
    she made (a cake|a phone call|a decision|her bed) and then did (the shopping|her homework|nothing)
    I had a (cold|headache|fever) and I was (cold|hungry|tired), but (I went out|it was a good day)
    I told her I was sorry and explained (the problem|the rules|everything) to (my boss|my parents|them)
    I remember (her|that summer|your aunt) well, (but|and) you remind me of (your father|someone|a famous {job})
    every morning he gets up, washes and gets dressed (in ten minutes|before {hour}|without any help)
    could you give it to me and show us (the photos|how it works|the way to {place})?
    the (man|girl|{job}) I told you about gave us (a map|some advice|two tickets) and wished us luck
    she learned to (swim|drive|cook) in {city} and taught her (brother|parents|friends) to do it too
    if he doesn't know, ask him to ask (the teacher|his parents|a {job}), and tell me what they say
"""
