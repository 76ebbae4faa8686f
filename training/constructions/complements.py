"""What stands behind a verb, an adjective or a noun: *to* and *-ing*, clauses, purposes."""

# ruff: noqa: E501 - a line is a sentence

MISTAKES = r"""
    (the film|the news|the storm|that noise|the accident|the teacher) made [{o.whom} {v}/that {o} {v.ed}/{o.whom} to {v}]{v.t}
    this (song|place|weather|smell|photo|city) always makes [me feel/that I feel/me to feel] (sad|happy|better|at home|relaxed|like a child)
    what makes [you think/that you think/you to think] that {s} {s.be} (angry|lying|ill|in love|bored)?
    (his|her|my|our) (boss|coach|grandmother|landlady) made [us clean/us to clean/that we cleaned] the {thing} (again|twice|before lunch|in the rain)
    {poss} {kin} (never|always|sometimes|rarely) lets [{o.whom} {v}/{o.whom} to {v}/that {o} {v}]{v.t}
    please let [me {v}/me to {v}/that I {v}]{v.t}, (I promise it won't take long|mum|it's my turn|just this once)
    why didn't (they|your parents|the guards) let [{o.whom} {v}/{o.whom} to {v}/to {o.whom} {v}]{v.t}?
    could you help me [carry/carrying/for carry] (these boxes|the {things}|the shopping|my suitcase), please?
    (my neighbour|a stranger|the internet|that course) helped [{o.whom} {v}/that {o} {v.ed}/{o.whom} {v.ing}]{v.t}
    the boss had {p.whom} [{v}/to {v}]{v.t} (all afternoon|before lunch|in front of everybody|again)
    (I think|at first|after the {event}) [it seemed/seemed] that {s} {s.was} (tired|angry|bored|nervous|in a hurry)
    (my sister|her aunt|the queen|your girlfriend|she) seems [to be/that she is/that is] (tired|angry|worried|in love|happy with the {thing})
    (my boss|he|your uncle|the waiter) seems [to have forgotten/that he has forgotten/to has forgotten] (the {event}|your name|about us|the {thing})
    it seems [to me/me] that {s} {s.be} (wrong|right|too busy|very kind|a bit strange)
    (the children|your friends|they|the neighbours) don't seem [to like/that they like/liking] (the {food}|{city}|the new teacher|{animals})
    it looks [like/that] {s} {s.be} going to {v}{v.t}
    the {building} doesn't allow [smoking/to smoke/smoke] (inside|in the garden|near the door|any more)
    they don't allow [eating/to eat/that eat] in (class|the library|the lift|the theatre|the lab)
    this (app|card|ticket|website|job|machine) allows [you to {v}/to {v}/{v}/that you {v}]{v.t}
    (I'd|we'd|the guide would) recommend [visiting/to visit] {place} (in {month}|early in the morning|with a guide|at night)
    the doctor recommended [eating/to eat] (more vegetables|less {food}|slowly|fruit in the morning|fewer sweets)
    the law forbids [parking/to park] (near the {building}|on this street|on the pavement|in front of the hospital)
    the {job} didn't permit [{o.whom} to {v}/{o.whom} {v}/that {o} {v.ed}]{v.t}
    (my parents|the teachers|her boss and he) never allowed [{o.whom} to {v}/{o.whom} {v}/that {o} {v.ed}]{v.t}
    (my aunt|a lawyer|the vet|my teacher) advised {o.whom} [to {v}/{v.ing}/for {v}]{v.t}
    it is (essential|vital|necessary|important) that (all the students|the guests|we all|the drivers|you) [/will /would ]{v}{v.t}
    for the {event} it's (essential|really important|necessary) that (everybody|each guest|the teacher) [brings/will bring] (a {thing}|{food}|warm clothes|some money)
    it was (important|necessary|impossible|hard|essential) [for {o.whom} to {v}/that {o} to {v}/{o.whom} to {v}]{v.t}
    it isn't (necessary|possible|polite|easy|safe) [to {v}/{v}/of {v}]{v.t}
    is it (necessary|better|possible|dangerous|important) [to {v}/{v}/of {v}]{v.t}?
    {s} [suggested/suggested me/suggested us] that we should {v}{v.t}
    (my doctor|the guide|her cousin) suggested [that I {v}/me to {v}/me that I {v}]{v.t}
    (I|we|they) suggested [{v.ing}/to {v}]{v.t} (but nobody listened|after the {event}|together|because it was late)
    the {job} insisted [that I {v}/me to {v}/me that I {v}]{v.t}
    {s} wanted [{o.whom} to {v}/that {o} {v.ed}/{o.whom} {v}]{v.t}
    do you want [me to {v}/that I {v}/me {v}]{v.t} (tonight|for you|before I go|or not)?
    I don't want [{q.whom} to {v}/that {q} {v}]{v.t} (any more|again|without me|on my birthday)
    {s.id} like [{o.whom} to {v}/that {o} {v.ed}/that {o} {v}]{v.t}
    hey, would you like [me to bring/that I bring/me bring] (some {food}|the {thing}|my {instrument}|a cake|more chairs) to the {event}?
    (my boss|he|the coach|our {job}) needs [us to {v}/that we {v}/us {v}]{v.t}
    {s} didn't expect [{o.whom} to {v}/{o.whom} {v}]{v.t}
    {s.im} waiting [for {q.whom} to {v}/that {q} {v}/{q.whom} to {v}]{v.t}
    {s} asked [{o.whom} to {v}/to {o.whom} to {v}/{o.whom} for {v}]{v.t}
    {s} told [{o.whom} to {v}/to {o.whom} to {v}/{o.whom} for {v}]{v.t}
    {s.id} prefer [to {v}/{v}]{v.t} (at home|on {day}|with friends|if you don't mind)
    {s} should avoid [{v.ing}/to {v}]{v.t} (at night|when it rains|alone|for a few days)
    (luckily|somehow|in the end) {s} avoided [{v.ing}/to {v}]{v.t}
    (I really|my cousins|most people|we all) enjoy [{v.ing}/to {v}/of {v.ing}]{v.t}
    did you enjoy [swimming in the lake/to swim in the lake/swim in the lake] (last summer|on your holiday|yesterday|with the kids)?
    {s} {s.have} just finished [{v.ing}/to {v}/of {v}/of {v.ing}]{v.t}
    when I finish [{v.ing}/to {v}/{v}]{v.t}, I'll (call you|go to bed|have a shower|walk the dog)
    {s} kept [{v.ing}/to {v}]{v.t} (although it was late|all night|for hours|until {day})
    (would you|do you) mind [opening/to open/open] (the window|the door|that box|the {thing}) for me?
    can you imagine [living/to live/live] (in {city}|without a phone|on a boat|with ten {animals})?
    if you don't leave now, you risk [missing/to miss/miss] (the train|the {event}|your flight|the beginning of the film)
    {s} admitted [{v.ing}/to {v}/{v}]{v.t}
    (the thief|our neighbour|that {job}|the man) denied [having {v.pp}/to have {v.pp}/have {v.pp}]{v.t}
    have you ever considered [{v.ing}/to {v}]{v.t}?
    you need to practise [speaking/to speak/speak] {lang} (every day|with native speakers|a bit more|before the exam)
    (my uncle|she|our teacher) gave up [smoking/to smoke/smoke] (last year|in {month}|after the operation|years ago)
    I miss [seeing/to see/see] (you|my friends|my {kin}|the sea) every (day|weekend|summer|morning)
    {s} [had {s.poss} car repaired/repaired {s.poss} car] by (a mechanic|a friend of the family|an expert|the best mechanic) in {city}
    yesterday {s} went to the hairdresser's to [have {s.poss} hair cut/cut {s.poss} hair/have cut {s.poss} hair]
    {s} [had {s.poss} hair cut/cut {s.poss} hair] at (the hairdresser's|an expensive salon|the barber's) (last week|on {day}|for the {event})
    when are you going to have (the roof|your bike|that {thing}|the fridge) [repaired/repair/repairing]?
    (I need|you need|we ought) to get (my eyes|your eyes|the dog's teeth|the water|our hearing) [tested/test]
    we [had the house painted/painted the house] by (a professional|two painters|a company from {city}|some experts)
    tonight we're having (a pizza|some {food}|a sofa|the groceries) [delivered/deliver/to deliver] (to the office|at home|at eight)
    {s} {s.was} busy [{v.ing}/to {v}/{v}]{v.t} (when I called|all day|so we didn't go out)
    sorry, I can't talk, I'm busy [cooking/to cook/in cook] (dinner|{food}|for the {event}|with my mum)
    the {building} is worth [visiting/to visit/visiting it] (if you have time|at night|on a rainy day)
    it isn't worth [{v.ing}/to {v}/{v}]{v.t} (now|for so little money|if it rains|at our age)
    do you think it's worth [{v.ing}/to {v}/that we {v}]{v.t}?
    (this film|that series|the castle|the exhibition) [is worth/worths/worth] seeing (twice|with friends|again)
    it's no use [{v.ing}/{v}/in {v}]{v.t} (now|any more|without help)
    there's no point [in {v.ing}/to {v}/of {v}]{v.t} (today|if nobody helps|when you're so tired)
    {s} couldn't help [laughing/to laugh/laugh] when {o} (fell off the chair|started to sing|saw the {animal}|came in)
    I can't help [feeling/to feel/feel] (nervous|sad|guilty|jealous) when (I think about it|I see those {things}|she's late)
    (I|my parents|we|they) can't stand [{v.ing}/{v}]{v.t}
    (tonight|to be honest|sorry but) I don't feel like [{v.ing}/to {v}/{v}]{v.t}
    do you feel like [going/to go/go] (to the cinema|out for dinner|to the {event}|for a walk|to {place}) (tonight|after work|later)?
    {s} spent (the whole weekend|two hours|all morning|most of {month}|the evening) [{v.ing}/to {v}/{v}/in {v}]{v.t}
    how much time do you spend [{v.ing}/to {v}/on {v}]{v.t}?
    {s} had (great difficulty|a lot of trouble|a hard time) [{v.ing}/to {v}/for {v}]{v.t}
    {s} had (fun|a great time) [playing/to play/play] ({sport}|cards|the {instrument}|chess) (at the {event}|in the park|yesterday)
    the (windows|carpets|ovens|stairs|shoes) need [cleaning/to clean/clean] (again|every week|before the {event})
    (my car|your jacket|this shirt|the dog) needs [washing/to wash/wash] (before the trip|as soon as possible|more often)
    this (box|sofa|suitcase|table|bag) is too heavy [to carry/to carry it/for carry it/to be carry] (on my own|upstairs|to the {building})
    (the soup|her coffee|the tea|the {food}) was too hot [to eat/to eat it/for eat] so {s} waited (a bit|{num} minutes)
    {s} {s.was} too (tired|young|ill|shy|old|nervous) [to {v}/for {v}/to {v.ing}/for to {v}]{v.t}
    {s} {s.isnt} (old|strong|clever|rich|brave) enough [to {v}/for {v}/to {v.ing}]{v.t}
    this (phone|app|camera|machine|dictionary) is (very|so|quite) easy [to use/to use it/of use/of using] (for beginners|even for my grandma|at first)
    (my handwriting|this old letter|{poss} writing|that sign) is (hard|difficult|impossible) [to read/to read it/of reading/for read]
    were the (instructions|rules|exercises) (easy|hard|difficult) [to understand/to understand them/of understanding]?
    [it is difficult for {s.whom}/{s} {s.be} difficult] to {v}{v.t}
    it's (easy|hard|difficult|possible) [to {v}/of {v}/of {v.ing}/{v}]{v.t} (nowadays|in {city}|with a good teacher)
    {s} went to {place} [to {v}/for {v}/for to {v}]{v.t}
    (I'm saving money|she needs a visa|they need help|we have no time) [to {v}/for {v}/for to {v}]{v.t}
    [to {v}/for {v}/for to {v}]{v.t}, you (need|will need) (a lot of {time}|a good {thing}|some help|patience)
    {s} left (early|quietly|at six|by the back door) [so as not to/for not/for not to/for don't] {v}{v.t}
    did {h} come here [to {v}/for {v}]{v.t} or (just to see us|for another reason|only for the {event})?
    (please speak slowly|I'll write it down|turn the lights on) [so that/for that/for] {s} can understand (it|everything|the rules)
    {s} left the door open [so that/for that/for] {o} could {v}{v.t}
    come on, it's time [to {v}/of {v}/of {v.ing}/for {v}]{v.t}
    {s} left without [{v.ing}/{v}/to {v}]{v.t}
    you can't (travel|pass the exam|join the team|get the job) without [having/have/to have] (a passport|experience|a good level of {lang}|a medical certificate)
    instead of [{v.ing}/{v}/to {v}]{v.t}, {s} should have (stayed at home|gone to {place}|called me|slept)
    why don't you (rest|help us|go out|do something useful) instead of [{v.ing}/to {v}/{v}]{v.t}?
    before [{v.ing}/to {v}/of {v.ing}]{v.t}, {s} always (had|wanted|drank) (a coffee|some {drink}|a glass of water)
    after [{v.ing}/to {v}/of {v}]{v.t}, {s} went (to bed|home|to {place}|out for dinner)
    don't forget to (turn off the lights|lock the door|say goodbye|feed the cat) before [leaving/leave the house/to leave]
    despite [being/be/of being/to be] (ill|tired|late|hungry), {s} {v.ed}{v.t}
    in spite of [having/have/to have] (a cold|no money|a broken arm|little time), {s} went to (the {event}|work|{city})
    you (can improve|will improve|could improve) your {lang} by [watching/watch/to watch] (films|the news|series|cartoons) (every day|with subtitles|at home)
    [when {s} arrived/at arrive/to arrive/when arrived] at {place}, (it was raining|it was too late|nobody was there|the {event} had finished)
    {s} used to [{v}/{v.ing}]{v.t} (when we were young|years ago|before the war|in those days)
    (my father|our neighbour|his aunt|she) [usually {v.s}/uses to {v}]{v.t} (on Sundays|in summer|after dinner|on {day}s)
    do you [usually/use to] {v}{v.t} (at weekends|in the evening|before breakfast)?
    {s.im} not very used to [getting up/get up/gets up] (early|so late|at five|before dawn)
    (little by little|at last|after a while) {s} got used to [{v.ing}/{v}]{v.t}
    {s} {s.was} not accustomed to [{v.ing}/{v}]{v.t}
    {s} {s.doesnt} know [how to swim/swim/to swim/swimming] (well|very well|at all|so {s.pro} stayed on the beach)
    do you know [how to play/play/to play/playing] (the {instrument}|chess|{sport}|poker)?
    (my cousin|he|our {job}|her boyfriend) [knows how to cook/knows cook/knows to cook] (very well|{food}|for twenty people|like a chef)
    (my grandma|a friend|his father) taught [{o.whom} to {v}/{o.whom} {v}/to {o.whom} {v}]{v.t}
    {s} learnt [to {v}/{v}/how {v}]{v.t} (in {city}|at school|last summer|at the age of ten)
    (please|next time|you must) try [not to/to don't/don't/to no] {v}{v.t}
    {s} decided [not to/to don't/don't/to not to] {v}{v.t} (in the end|because of the rain|any more)
    (the doctor|our coach|mum|the police) told {o.whom} [not to/to don't/don't/for not] {v}{v.t}
    (it's better|it's important|you promised|be careful) [not to/to don't/don't] {v}{v.t} (today|so late|near the {animals})
    {s.id} rather [{v}/to {v}/{v.ing}]{v.t} than (work|sleep|watch TV|go to the {event})
    would you rather [{v}/to {v}/{v.ing}]{v.t} or (stay at home|go to {place}|eat {food})?
    (you'd|we'd|they'd) better [{v}/to {v}/{v.ing}]{v.t} (before it's too late|now|or mum will be angry)
    you'd better [not/don't/not to/to not] {v}{v.t}
    {s} {s.was} supposed [to {v}/{v}/{v.ing}]{v.t} (yesterday|on {day}|before the {event})
    {s} {s.was} just about [to {v}/{v}/{v.ing}]{v.t} when (the phone rang|it began to rain|the lights went out)
    {s.im} going [to {v}/{v}]{v.t} (tonight|next week|on {day}|soon)
    (finally|luckily|with your help) {s} managed [to {v}/{v}/{v.ing}]{v.t}
    {s} {s.wasnt} able [to {v}/{v}/of {v.ing}/of {v}]{v.t}
    {s} {s.be} (quite|perfectly|not) capable [of {v.ing}/to {v}/of {v}]{v.t}
    please stop [shouting/to shout/shout], (I can't hear the TV|the baby is asleep|you're giving me a headache)
    it has stopped [raining/to rain/of raining/rain], so we can (go out|play {sport}|hang out the washing|walk home)
    the (baby|dog|girl) didn't stop [crying/to cry/of crying/cry] (all night|during the {event}|until we got home)
    {s} {s.was} hungry, so on the way {s.pro} stopped [to have/having/for have] (lunch|a sandwich|some {food})
    I'll always remember [meeting/to meet/meet] you (at that {event}|in {city}|that summer|for the first time)
    please remember [to lock/locking/lock] (the door|the gate|your bike) when you (leave|go out|go to bed)
    don't forget [to call/calling/of call/call] (me|your mother|the {job}|your {kin}) (tonight|tomorrow|when you arrive)
    I'll never forget [seeing/to see/see] (the sea|the Pyramids|snow|a whale) for the first time (when I was six|last year|in {year})
    (now she really|my uncle|he deeply) regrets [selling/to sell/sell] (his house|the {thing}|the farm|that car) last year
    {s} {s.was} trying [to sleep/sleeping/of sleep], but (the neighbours were very loud|it was too hot|the phone kept ringing)
    (we|the three of us|my brothers) tried [to {v}/{v}/of {v}]{v.t} but (it was impossible|we couldn't|nothing worked)
    {s} went [shopping/to shopping/of shopping/for shopping] (with friends|in {city}|on {day}|after work)
    (shall we|do you want to|why don't we) go [swimming/to swimming/of swimming/to do swimming] (this weekend|later|on {day}|after the {event})?
    (every summer|in {month}|at weekends) (we|they|my cousins) go [fishing/to fishing/of fishing/for fishing] (near the village|in the north|with my dad)
    {s} saw [{o.whom} {v}/{o.whom} to {v}/to {o.whom} {v}]{v.t}
    did you hear [{o.whom} come in/{o.whom} to come in/to {o.whom} come in] (last night|at three|after the {event})?
    (everybody|the whole class|a policeman) watched [{o.whom} {v}/to {o.whom} {v}/{o.whom} to {v}]{v.t}
    I've never seen [{q.whom} dance/{q.whom} to dance/to {q.whom} dance] (like that|before|so well|at a {event})
    {s} {s.be} (not|very|really|only) interested in [{v.ing}/{v}/to {v}]{v.t}
    are you interested [in working/to work/in work/on working] (as a {job}|with children|in {city}|at the {building})?
    {s.im} looking forward to [{v.ing}/{v}]{v.t}
    we look forward to [seeing/see/to see] you (in {month}|at the {event}|next week|in {city})
    {s} {s.be} afraid of [{v.ing}/{v}/to {v}]{v.t}
    (my sister|he|our {job}) is (very|not) keen on [{v.ing}/{v}/to {v}]{v.t}
    {s.im} thinking [of {v.ing}/in {v.ing}/on {v}/to {v}]{v.t}
    (as a child|for years|all my life) I dreamt [of {v.ing}/with {v.ing}/to {v}/of {v}]{v.t}
    {s} insisted [on {v.ing}/in {v.ing}/to {v}/in {v}]{v.t}
    (after three attempts|in {year}|finally) {s} succeeded [in {v.ing}/to {v}/in {v}]{v.t}
    are you tired of [{v.ing}/{v}/to {v}]{v.t}?
    (they|the police|her boss|my neighbours) accused {o.whom} [of {v.ing}/to {v}/of {v}]{v.t}
    (the rain|a strike|the snow|her illness) prevented [{o.whom} from {v.ing}/{o.whom} to {v}/that {o} {v.ed}]{v.t}
    (nothing|nobody|not even the rain) will stop [us from {v.ing}/us to {v}/that we {v}]{v.t}
    {s} thanked {o.whom} [for {v.ing}/to {v}/for {v}/by {v.ing}]{v.t}
    thank you for [coming/come/to come] (to my {event}|so early|today|to see us)
    (I'd like to|we|let me) congratulate you on [winning/win/to win] (the match|the prize|the race|the competition)
    {s} apologised for [{v.ing}/{v}/to {v}]{v.t}
    don't blame (me|her|them|your brother) [for {v.ing}/of {v.ing}/to {v}/for {v}]{v.t}
    (this cream|a hat|the tree) will protect your skin from [burning/burn/to burn] (in summer|at the beach|at midday)
    {s} promised [to {v}/{v.ing}/{v}]{v.t} (before {day}|one day|after the {event})
    (my neighbour|a kind man|she) offered [to {v}/{v.ing}/{v}]{v.t}
    {s} refused [to {v}/{v.ing}/{v}]{v.t} (again|without a reason|at first)
    (the {job}|her ex-husband|the boss) threatened [to {v}/{v.ing}/with {v}]{v.t}
    (we all|both sides|my parents) agreed [to {v}/{v.ing}/{v}]{v.t}
    {s} can't afford [to {v}/{v.ing}/{v}]{v.t} (this year|any more|at the moment)
    {s.have} {s} decided [to {v}/{v.ing}/{v}]{v.t} yet?
    {s} {s.have} [to {v}/{v}/that {v}]{v.t} (before {day}|every morning|right now)
    (I think|the doctor says|maybe) (you|we|they) ought [to {v}/{v}/{v.ing}]{v.t}
    (we|you|the players|they) really need [to {v}/{v}/{v.ing}]{v.t} (soon|before the {event}|this week)
    the reason [why/of that/because] {s} {v.ed}{v.t} is (simple|a secret|money|a long story)
    {s} {s.have} no intention of [{v.ing}/{v}/to {v}]{v.t}
    is there any possibility of [changing/change/to change] (the date|my ticket|the {thing}|the time of the {event})?
    {s} had the (chance|opportunity) [to {v}/of {v}/for {v}/{v}]{v.t}
"""

RIGHT = r"""
    {s} {s.was} made to {v}{v.t} (at school|by the boss|every morning|against the rules)
    {s} helped {o.whom} to {v}{v.t} (yesterday|on {day}|last {month})
    it seems that {s} {s.have} lost {s.poss} (keys|passport|ticket|dog|glasses)
    (the rules|they|the owners) don't allow people to {v}{v.t}
    the doctor recommended that (he|she|my father) {v}{v.t}
    (her lawyer|the headmaster|his wife) insisted that (he|she|the company) {v}{v.t}
    (we|the students|my parents) expect that (the {event}|the meeting|the exam) will be (long|short|cancelled|fun)
    {s} stopped to (buy some {food}|have a coffee|ask the way|take a photo|rest) on the way to {city}
    {s} had {s.poss} (wallet|phone|bag|bike) stolen (in {city}|at the {event}|on the bus)
    it took (us|them|her|me) {dur} to {v}{v.t}
    (the roof|that {thing}|the lift|our car) needs to be repaired (soon|before winter|again)
    {lang} is (easy|difficult|impossible|fun) to learn (on your own|at my age|without a teacher)
    (my boss|her mother|our cat|that customer) is (hard|difficult|impossible) to please
    this (knife|machine|tool) is for (cutting|making|peeling|cooking) {food}
    {s} {s.was} (punished|arrested|fined|criticised) for {v.ing}{v.t}
    (this {thing}|this machine|a special knife) is used to (cut|make|keep) {food}
    {s} never used to {v}{v.t}, but now {s.pro} (can't stop|must|might)
    we regret to inform you that (your flight|the {event}|the course|the concert) has been cancelled
    if the (computer|phone|printer|TV) doesn't work, try (turning it off|restarting it|pressing this button|calling a technician)
    (from the window|last night|at the {event}) I saw {o.whom} {v.ing}{v.t}
    {s} remembered to {v}{v.t} (just in time|before the {event}|this time)
    {s} {s.be} used to {v.ing}{v.t}
    I would like {o.whom} to {v}{v.t}
    they had to {v}{v.t} in order not to (lose|miss the train|be late|wake the baby)
"""
