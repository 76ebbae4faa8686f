"""What stands behind a verb, an adjective or a noun: *-ing*, *to*, prepositions, persons; verb by verb."""

# ruff: noqa: E501 - a line is a sentence

MISTAKES = r"""
    my (job|new job|work|course) involves [meeting/to meet/meet] (a lot of people|clients from {city}|famous people|the parents every month)
    being a {job} means [getting up/get up] (early|at five|before everybody else|in the middle of the night)
    you shouldn't delay [seeing/to see/see] (a doctor|the dentist|a lawyer) (any longer|until {month})
    (I|we) would really appreciate [hearing/to hear/hear] from you (soon|before {day}|about the {event}|by email)
    {s} {s.doesnt} recall [saying/to say/say] (that|such a thing|anything about the {event}|anything bad)
    we discussed [buying/to buy/buy/about buying] (a house|a bigger car|a new sofa|a flat in {city}) (last night|at dinner)
    (let's|we could|we should|you can) start by [reading/read/to read] (the first page|the text|the rules|her letter)
    (she|the teacher|our guide|the policeman) began by [asking/ask/to ask] us (our names|a few questions|where we were from|about {city})
    (in the end|it was so late that|there were no taxis, so) we ended up [eating/to eat/eat] (at home|{food} again|in the car|at the station)
    {s} wasted (an hour|the whole morning|a lot of time|two days) [looking/to look/in look] for (the {thing}|a parking space|{s.poss} keys|a cheaper hotel)
    don't waste (your time|any more time|the whole day) [trying/to try/in try] to {v}{v.t}
    it's no good [complaining/complain/in complaining] (now|about the price|to the {job}|all the time)
    what's the point of [having/have/to have] (a car|a bike|such a big kitchen|a garden) if you never use it?
    what's the use of [learning/learn/to learn] ({lang}|{subject}|the {instrument}) if you never practise?
    I'm sick of [hearing/hear/to hear] (the same song|your excuses|that noise|about {subject}|the neighbours)
    who is in charge of [opening/open/to open] (the {building}|the letters|the gate|the shop) (on {day}s|in the morning|this week)?
    (I am|we are|my parents are|most people are) in favour of [building/build/to build] (a new {building}|more hospitals|a park here|cheaper flats)
    (I'm|we're|many people are|the mayor is) against [building/build/to build/of building] (a hotel here|another airport|houses on the beach|that bridge)
    {s} {s.was} in the middle of [cooking/cook/to cook] (dinner|lunch|some {food}) when (the phone rang|you called|the lights went out)
    in addition to [teaching/teach] {subject}, (she|my cousin|our neighbour|her husband) (writes books|plays the {instrument}|works as a {job})
    apart from [cleaning/to clean] the house, {s} {s.have} to (cook|look after the children|do the shopping|feed the {animals})
    when it comes to [making/make] (cakes|decisions|friends|money), (nobody beats my aunt|he is the best|I'm terrible|she needs no help)
    (my son|he|my flatmate|half the class) is addicted to [playing/play] (video games|cards online|games on the phone)
    (these rules|small parks|your ideas) contribute to [making/make] (the city better|us happier|life easier|people healthier)
    (the secret|the key|one secret) to [learning/learn] ({lang}|a language|new words|any sport) is (practice|patience|starting early)
    thanks to [having/have/to have] (a map|good friends|a big family|a scholarship), {s} (found a job|got home|could study in {city})
    he offered me (200 euros|a free meal|his old bike|two tickets) in exchange for [helping/help/to help] him with the (move|garden|{event})
    (I|we|my parents|most of us) prefer (walking|cycling|going by train|taking the bus) [to driving/than driving/than drive/to drive] (to work|in {city}|in the rain|long distances)
    {s.id} rather (stay here|stay at home|stay in bed) than [go/going] (out|to the {event}|to {city})
    many people get ill because of [eating/eat/to eat] (badly|too much sugar|old fish|too fast|in the street)
    (the bags|the {things}|our products) are checked before [being/be/to be] (sold|sent to {city}|packed|used)
    {s} got (in|out|home|into the house) without [being/be/to be] (seen|heard|noticed|caught)
    {h} {h.was} afraid of [being/be] (seen|laughed at|left behind|caught|fired)
    {h} (hopes|wants|expects|needs) to [be/being/been] (paid more|invited|chosen|seen by a doctor|promoted)
    (everyone|my little brother|a good worker|the dog) wants [to be/be/being] (loved|listened to|taken seriously|praised)
    (the children|my parents|we all|my grandparents) enjoyed [being/be/to be] (taken to {place}|invited to the {event}|shown the city|looked after)
    far from [being/be/to be] (angry|sad|tired|disappointed), (she|the old man|my boss|Ana) (laughed|smiled|thanked us|wanted to do it again)
    {s} {s.have} just come back from [walking/walk/to walk] (the dog|the children to school)
    (my friends|my brother|they|the salesman) talked {o.whom} into [buying/buy/to buy] (a {thing}|an expensive phone|that car|the tickets)
    (the doctor|my parents|the bad weather|that film) discouraged {o.whom} [from {v.ing}/to {v}/of {v.ing}]{v.t}
    they banned {o.whom} [from entering/to enter/of entering/from enter] (the {building}|the club|the country|the website)
    (the police|my boss|his wife|everyone) suspected {o.whom} [of stealing/to steal/of steal/for stealing] (the money|a phone|the {thing})
    (my phone|this app|your map|the old man) saved us from [getting/get/to get] (lost in {city}|lost in the mountains)
    (my sister|she|his wife|the teacher) has never forgiven {o.whom} for [missing/miss/to miss] (the wedding|her birthday|the {event}|the funeral)
    they fined {o.whom} {num} euros [for parking/to park/for park/by parking] (here|on the pavement|in front of the {building}|on the beach)
    (the teacher|my mother|everybody|the boss) criticised {o.whom} [for being/to be/for be] (late|rude|lazy|so noisy)
    there's no excuse for [being/be/to be] (rude|late|lazy|so unkind|cruel to animals)
    this (app|book|website|game) is (great|good|useful|perfect) for [learning/learn/to learn] (new words|{lang}|how to cook|grammar)
    this (key|button|code|card) is for [opening/open] (the gate|the box|the garage|the safe)
    {s} {s.have} (a lot of|no|five years of|some) experience in [teaching/teach/to teach] (children|{lang}|adults|{subject})
    (my uncle|she|your brother|that {job}) is an expert at [fixing/fix/to fix] (old radios|bikes|computers|broken toys)
    there's no harm in [asking/ask/to ask] (for help|the {job}|for a discount|the price|again)
    we're planning on [moving/move] (to {city}|house|abroad|to a village) (next year|in {month}|soon)
    (I|we|you|they) should focus on [passing/pass/to pass] (the exam|the driving test) (first|this month|before {day})
    you can't rely on [getting/get/to get] (a good mark|a job in {city}|the money before {day}|a seat on that train)
    {s} felt guilty about [leaving/leave/to leave] (the dog alone|so early|the children with a stranger|without saying goodbye)
    {s} {s.be} (nervous|worried|excited|anxious) about [starting/start] (a new job|school|the course|work in {city})
    (sorry|I'm sorry|I'm so sorry|we are sorry) for [being/be] (late|rude|so noisy last night|angry with you)
    thanks (a lot|so much|again) for [letting/let/to let] (me stay|us know|me go first|us use the kitchen)
    {h} {h.was} found guilty of [stealing/steal/to steal] (a car|{num} euros|jewels|the painting)
    {s} {s.be} ashamed of [having/have] (lied|failed|shouted at {o.whom}|stolen the {thing})
    {s} {s.be} (really|very|so) proud of [winning/win] (the race|the prize|the match|a medal)
    the (advantage|disadvantage|best part|worst part) of [living/live/to live] (in a city|near {place}|abroad) is the (weather|people|price)
    the idea of [moving/move/to move] (to {city}|abroad|to a village|in with my parents) (scares me|is exciting|makes me nervous)
    (I|we|you|the children) should get into the habit of [reading/read/to read] (every day|before bed|the news|in {lang})
    there is (no|little|some|a small) chance of [winning/win] (the match|a prize|the cup|the election) (now|this year|without you)
    (everyone|my doctor|our teacher|this book) talks about the importance of [eating/eat/to eat] (well|fruit|breakfast|together)
    they came here in the hope of [finding/find/to find] (work|a better life|gold|cheaper flats)
    (my|her|his|our) fear of [getting/get/to get] (old|lost|ill|stuck in a lift) is (silly|normal|getting worse)
    there's nothing like [being/be/to be] (at home|on holiday|by the sea|with old friends)
    {h} did nothing but [complain/complaining/to complain] (all day|about the food|during the {event}|from morning to night)
    {s} had no (choice|option|alternative) [but to/that to/more than to] {v}{v.t}
    (unfortunately|in the end|because of the strike) {s} had no choice but [to {v}/{v.ing}/of {v.ing}]{v.t}
    why not [go/going/to go] (by train|to {city}|out tonight|together|for a walk)?
    why [wait/to wait/waiting] (until tomorrow|here in the rain|for them|so long)?
    we (might|may) as well [wait/to wait/waiting] (here|for the next bus|until it stops raining|inside)
    I have problems [sleeping/to sleep/for sleep/for sleeping] (at night|in summer|because of the noise|in hotels)
    (I|we|they|my parents) need help with [moving/move] (the sofa|the wardrobe|the boxes|to the new flat)
    since [leaving/leave/to leave] (school|{city}|the company|home), {s} {s.have} (had three jobs|been very happy)
    {h} {v.ed}{v.t} without [me knowing/that I knew/that I know/me know]
    (they sold the car|he got in|she took the money|we left) without [anyone noticing/that anyone noticed/that nobody noticed/anyone notice]
    (go there,|read it,|come with us,|learn {lang},) it [is worth it/worths it/worth it]
    (please|so) don't hesitate [to contact/in contacting/contacting/contact] me (if you have questions|by email|at any time|again)
    (our team|she|you all|my sister) deserved [to win/winning/win/of win] (the prize|the match|first place|everything)
    I didn't mean [to hurt/hurt/for hurt] (you|anyone|her feelings|the dog), (I'm sorry|believe me|it was an accident)
    {h} claims [to be/be] (a {job}|rich|from {city}|very ill|the owner of the {building})
    it turned out [to be/be] (a mistake|very easy|a lie|the wrong house|true in the end)
    the (exam|meal|trip|film) turned out [to be/be/that was] (a disaster|better than expected|too long)
    {h} {h.be} bound [to {v}/{v}/{v.ing}]{v.t} (sooner or later|one day|again)
    the (train|plane|ferry|boat from {city}) is due [to arrive/arriving/arrive/for arrive] (at {hour}|in ten minutes|tomorrow morning)
    {s} {s.was} (determined|eager|reluctant) [to {v}/{v.ing}/of {v.ing}]{v.t}
    {s} {s.was} unable [to {v}/of {v.ing}/{v.ing}/{v}]{v.t}
    you are (always|very|more than) welcome [to stay/staying/stay/for stay] (with us|at our house|for dinner|in {city})
    I can't wait [to meet/for meet/for meeting/to meeting] (your family|the new teacher|your girlfriend|my little cousin)
    I'm dying [to try/for try/for trying] (that cake|the new restaurant|your {food}|my new bike)
    it's (your|my|her|our) turn [to cook/of cooking/of cook/cook] (dinner|{food}|today|for everyone)
    whose turn is it [to wash up/of washing up/wash up] (today|tonight|this week)?
    it's up to you [to decide/decide/that you decide/for decide] (where to eat|what to do next|the colour|when we leave)
    it isn't (my|your|their) (job|responsibility|duty) [to clean/of cleaning/clean/of clean] (the kitchen|the room|the stairs|the {building})
    there's no need [to shout/shout] (at me|like that|so loudly|at the children)
    it's time [for {o.whom} to {v}/for that {o} {v}/to {o.whom} to {v}]{v.t}
    the (room|tent|garage) is big enough for (six people|all of us|the children|two adults) [to sleep/sleep] in
    it was too (late|cold|dark|dangerous) [for {o.whom} to {v}/for that {o} {v.ed}]{v.t}
    there's (nothing|not much|a lot) for (us|the kids|young people|tourists) [to do/do] (here|in {city}|in the evening|when it rains)
    is there anything [to eat/for eat/eat] (in the fridge|here|at the {event}|in the kitchen)?
    (I need|they're looking for|she can't find|we need) somewhere [to live/for live/where live/live] (in {city}|near {place}|from {month})
    they have nowhere [to go/for go/where go/go] (tonight|at Christmas|in {month}|with the dog)
    there was nowhere [to sit/where sit/for sit] (on the train|at the {event}|in the waiting room)
    (I have|she has|he had) (nobody|no one) to talk [to /](in the evenings|at work|here)
    there's nothing to worry[ about/], (the exam is easy|I'm fine|she is at home|everything is ready)
    this is a (nice|safe|quiet|great) place [to live/for live/of living/live] (with children|in summer|when you are old)
    {h} {h.was} the (first|last|only one) [to {v}/in {v.ing}/in {v}]{v.t}
    who was the first (man|woman|person) [to climb/in climbing/in climb] (that mountain|Everest|this tower)?
    (his|her|my|the president's) decision [to leave/of leaving/of leave/for leave] (the company|school|{city}|the team) (surprised us|was wrong|made me sad)
    (our|their|my) plan is [to open/open/for open] (a {building}|a shop in {city}|a small hotel|our own {building})
    my dream is [to become/become/of become] (a {job}|famous|a good {job}|a mother)
    the (aim|goal|purpose) of (the course|the {event}|the app) is [to help/help/for help] (people|students|children) (with {subject}|find a job|sleep better)
    (I|we|they|the students) made a (big|real|great|huge) effort [to finish/for finishing/for finish/of finish] (on time|the {thing}|before {day})
    (everybody|every child|each of us) has the right [to live/of live/for live/live] (in peace|where they want|without fear|with dignity)
    {s} {s.doesnt} have the (courage|patience|ability) [to {v}/of {v.ing}/of {v}]{v.t}
    there's no reason [to be/of be/be] (angry|sad|worried|afraid of the {animal})
    it's (an honour|a pleasure|a joy) [to work/for work] with (you|such a team|you all|children)
    {s} {s.was} (sad|surprised|sorry|shocked) [to hear/of hear/for hear/of hearing] (the news|about the accident|your answer)
    pleased [to meet/of meet/of meeting/for meet] you, (I'm {name}|my name is {name}|I've heard a lot about you)
    {s} {s.was} (delighted|lucky|pleased) [to be/of being/for be/of be] (invited|chosen|there|part of the team)
    it (was|is) (very|so|really) (kind|nice|generous) [of you/from you/by your part/from your part] to (help me|invite us|send the {thing}|come)
    it was (stupid|silly|wrong|rude) [of {o.whom}/from {o.whom}/from part of {o.whom}] to {v}{v.t}
    {h} is said [to be/that is/being/be] (rich|a genius|very ill|the best {job} in {city}|very strict)
    (the castle|this tree|that bridge|the painting) is (believed|thought|said) [to be/that is/being/be] (very old|a thousand years old|the oldest in {city})
    (we|the students|guests|you) are expected [to arrive/arriving/that arrive/arrive] (on time|before {hour}|with a gift|before dinner)
    {s} {s.was} forced [to {v}/{v}/{v.ing}]{v.t}
    they (forced|obliged) [{o.whom} to {v}/that {o} {v}]{v.t}
    {s} {s.was} (sorry|glad|proud|happy) to have [{v.pp}/{v.ed}]{v.t}
    {s.id} love to have [{v.pp}/{v.ed}]{v.t} (when {s.pro} {s.was} young|in {city}|with you that day)
    I don't know [whether to/if to] {v}{v.t} (or not|this year|tonight)
    {s} couldn't decide [whether to/if to/if] {v}{v.t} or not
    (we|they|I) didn't know [who to ask/to who ask/who ask] (for help|about the {event}|at the {building})
    (tell me|nobody told us|I'll tell you|you must learn) [when to/when] stop
    {s} {s.have} no idea [what to/what] (wear|say|cook|do next)
    (please|you have to|my brother will|somebody must) show me [how to/how] (use the {thing}|open this|make {food}|play the {instrument})
    (my uncle|she|the {job}) explained [to us how to/us how to/to us how/us how] (use the machine|make {food}|get to {place}|fill in the form)
    {s} convinced [{o.whom} to {v}/{o.whom} of {v.ing}]{v.t}
    (my friends|the teacher|my wife|they) persuaded [{o.whom} to {v}/to {o.whom} to {v}/{o.whom} of {v.ing}]{v.t}
    (my teacher|the coach|her friends|my aunt) encouraged [{o.whom} to {v}/{o.whom} to {v.ing}/to {o.whom} to {v}]{v.t}
    (this app|the internet|the new bridge|the loan) enables [us to {v}/us {v}/that we {v}]{v.t}
    (the rain|the accident|the snow|the strike) caused [{o.whom} to miss/that {o} missed/{o.whom} miss] (the train|the exam|the flight|the {event})
    I can't get (the printer|my phone|the car|this app) [to work/work]
    (please|you must|don't forget to) remind [{h.whom} to {v}/to {h.whom} to {v}/that {h} {v}]{v.t}
    {s} invited [{o.whom} to {v}/to {o.whom} to {v}/that {o} {v}]{v.t}
    (my lawyer|the doctor|our guide|my mother) advised [{o.whom} to {v}/to {o.whom} to {v}]{v.t}
    (his parents|the doctor|my boss|her coach) forbade [{o.whom} to {v}/to {o.whom} {v}/to {o.whom} to {v}]{v.t}
    {s} arranged [for {o.whom} to {v}/{o.whom} to {v}/for that {o} {v}]{v.t}
    {s} [told {o.whom} to/said {o.whom} to/said to {o.whom} that/told to {o.whom} that] {v}{v.t}
    I love listening to (her|the birds|my daughter|the choir) [sing/to sing/sings] (in the morning|when I'm sad|at {place})
    I can smell something [burning/burns] (in the kitchen|upstairs|in the oven)
    they caught {o.whom} [stealing/to steal/steal] (a phone|{food}|money from the till|the {thing})
    {s} found (the baby|the girl|her sister|my aunt) [crying/cry] (in the kitchen|in the garden|behind the door)
    sorry to keep you [waiting/wait/to wait] (so long|in the cold|for an hour|on the phone)
    don't leave the (tap|water|shower) [running/run] (all night|while you brush your teeth|when you go out)
    I can't imagine {h.whom} [{v.ing}/to {v}]{v.t}
    I (still|often) remember my (grandmother|uncle|father|teacher) [telling/to tell] us (stories|about the war|jokes at dinner)
    do you mind [if I open/that I open] (the window|the door|this box|a bottle)?
    do you mind [if we sit/that we sit/if we will sit] (here|next to you|at your table|at the front)?
    I want this (letter|parcel|email|package) [sent/send/sended] (today|before noon|to {city}|as soon as possible)
    (I hope|we hope) [you are/you to be] (well|happy|better|enjoying {city})
    I [hope/desire] you have a (nice|great|lovely|good) (weekend|holiday|day|time) (in {city}|with your family)
    (she|the doctor|my boss|the company) (assured|reminded|informed) [me /to me ]that (everything was fine|the {event} was on {day}|it was safe|there was no problem)
    (can you|could you) confirm [/me ](the date|the time of the {event}|your address)?
    {h} (admitted|confessed|mentioned) [to {o.obj} that/{o.obj} that] {h.pro} had {v.pp}{v.t}
    (my boss|her cousin|the mayor|Tom) proposed [that we {w}/us to {w}/to us to {w}]{w.t}
    (the customer|my boss|the teacher|the police) demanded [that {o} {w}/{o.whom} to {w}]{w.t}
    {s} {s.be} (sure|certain|convinced) [that/of that/about that] (the {building} is closed|it will rain|the bus has left|nobody knows)
    (I'm|we're|they're) (glad|happy|surprised) [that/of that/for that] (you can come|it isn't raining|nobody was hurt|the shop is closed)
    there's no doubt [that/of that] {s} {s.be} (right|the best|in love|guilty)
    I have the (feeling|impression) [that/of that] {s} {s.be} (lying|angry|ill|not happy here|bored)
    (we|the police|they|the doctors) came to the conclusion [that/of that] (nobody was guilty|it was an accident|the house was empty)
    (we|the police|they) [arrived at/arrived to/arrived in] the conclusion that (nobody was guilty|it was an accident|the machine was broken)
    despite [the fact that/that/of that] (it was raining|the {building} was closed|{o} {o.was} ill|it was late), {s} {v.ed}{v.t}
    {s} {v.ed}{v.t} in spite of [the fact that/that/the fact of that] (it was raining|it was very late|the {building} was closed)
    it depends [on whether/of whether/on that] {s} {s.be} (free|well|in {city}|on holiday) (or not|that day|in {month})
    {s} {s.wasnt} aware [that/of that/about that] (the shop was closed|the {event} was on {day}|you were ill|it was a secret)
    I would appreciate [it if/that] you could (send me the {thing}|call me|help me|reply soon)
    make sure [/of ]that the (door|gate|window|shop) is (closed|locked) before you (leave|go to bed|go out|go home)
    the fact [that/of that] {s} {s.be} (young|foreign|shy|new here) doesn't mean (anything|that we can't talk|it's easy)
    {s} (couldn't|can't) cope [with/to/against] (the stress|so much work|the heat|six children)
    (my sister|Ana|she|my cousin) is dating [/with ](a {job}|a boy from {city}|my best friend|her boss)
    (my aunt|she|Marta|our neighbour Rosa) is divorced [from/of] (my uncle|a {job}|her first husband|the mayor)
    (this|the problem|my question|your idea) is related [to/with] (the {event}|the weather|money|my work)
    the (film|book|series|play) is based [on/in] (a true story|a novel|real events|an old poem)
    the (village|house|hotel|{building}) is surrounded [by/of] (mountains|trees|water|beautiful gardens)
    {h} {h.was} accompanied [by/of] (two friends|a {job}|{h.poss} parents|a {animal})
    {s} accompanied [/to /with ]{o.whom} to (the door|{place}|the {building}|{city})
    {h} {h.was} dressed [in/of] (black|white|red|green) (at the {event}|that day|from head to foot)
    (for carnival|at the {event}|last {day}) {h} {h.was} dressed [as/of] a (pirate|{job}|{animal}|ghost)
    you (should|must|have to) [take into account/have in account/have into account/take in account] (the weather|the price|his age|the traffic)
    (this|it|the problem|my job) has nothing to [do/see] with (you|money|the {event}|{subject})
    (it|his job|the film|my idea) has (something|a lot) to [do/see] with ({animals}|{subject}|computers|the sea)
    {h} {h.was} named [after/like] {h.poss} (grandfather|grandmother|aunt|great-uncle)
    (yesterday|early in the morning|at {hour}|last {day}) {s} left [for/to] ({city}|the airport|the station|the coast)
    can you open [the door for me/me the door], (I forgot my keys|please|it's raining|my hands are full)?
    can you hold [this for me/me this] (a moment|while I pay|until I come back|for a minute)?
    my (neighbour|uncle|cousin|friend Luis) fixed [the car for me/me the car/to me the car] (for free|in an hour|last {day})
    (the waiter|a kind man|my brother|the driver) carried [the bags for me/me the bags] (to the taxi|upstairs|to my room)
    could you translate [this letter for me/to me this letter] (into {lang}|by {day}|before the {event})?
    could you repeat [that/me that] (please|more slowly|again)?
    my (little brother|cat|flatmate|son) broke [my glasses/me the glasses/to me the glasses] (yesterday|last {day}|by accident)
    (the dog|somebody|my flatmate|a bird) ate [my sandwich/me the sandwich/to me the sandwich] (when I went out|yesterday|on the beach)
    the (hairdresser|barber|girl at the salon) washed [my hair/me the hair/to me the hair] (twice|with cold water|very carefully)
    (the doctor|that man|you|a stranger) saved [my life/me the life/to me the life] (that day|in {city}|in the mountains)
    the (sun|smoke|screen|light) hurts [my eyes/me the eyes/to me the eyes] (in the morning|after a few hours|so much)
    they cut off [our water/us the water/to us the water] (last week|because we didn't pay|without warning)
    yesterday [my phone fell/my phone fell me/it fell me the phone/me fell the phone] (into the toilet|in the street|down the stairs|into the sea)
    (sorry,|excuse me,) [I forgot your name/it forgot me your name/I forgot me your name/me forgot your name] (again|last time|at the {event})
    [my phone broke/it broke me the phone] (yesterday|last week|during the {event})
    we [ran out of money/stayed without money] (on the second day|before the end of the trip)
    we [ran out of milk/stayed without milk] so (I went to the shop|nobody had breakfast)
    [I only have/it only stays me/only rest me/it only rests me] two (exercises|days|euros|pages) left
    [I didn't have time/me didn't give time] to (finish|eat|say goodbye|buy the {thing}|call you)
    [it's my turn/touches me/it touches to me] to (cook|play|pay|wash up) (today|now|this time)
    (that video|my uncle|he|the clown) always [makes me laugh/makes me grace]
    (that smell|this photo|cooking|swimming) [makes me hungry/gives me hunger/gives me hungry]
    (this music|the heat|wine|her voice) [makes me sleepy/gives me sleepy]
    (your holidays|those photos|your trips to {city}) [make me jealous/give me envy/do me envy]
    (rats|dirty dishes|these photos|snails) [disgust me/give me disgust/give disgust to me]
    (this song|the news|rain|the end of the film) always [makes me sad/puts me sad/gives me sad]
    (that noise|my neighbour|this traffic|your brother) [drives me crazy/puts me crazy/returns me crazy]
    [I feel sorry for/it gives me pity] (that dog|the children|your neighbour|him)
    (these shoes|the trousers|those boots|my jeans) [are too small for me/stay me small/are me small/stay small to me]
    this (jacket|dress|shirt|coat) [is too big for me/stays me big/is me big/stays big to me]
    [I really like/falls me well/it falls me well/me falls well] (your brother|the new teacher|your girlfriend|our neighbour)
    I [get on well with/take me well with/carry me well with/carry well with] (my sister|my classmates|the neighbours|my boss)
    (that name|the song|this story|your voice) [sounds familiar to me/sounds me/me sounds/sounds me familiar]
    (that|the plan|your idea|the price) [seems fine to me/seems me well/me seems fine/seems me fine]
    [it worries me that/me worries that/worries me that/it worries to me that] (she hasn't called|he's so thin|the {event} is tomorrow)
    [I'm glad that/me glad that/it glads me that] (you are better|the {event} went well|everybody came)
    [I would like to/me would like to] (go to {city}|learn {lang}|see you on {day}|have a {animal})
    [I'd love to/me would love to/me would love] (go with you|live in {city}|play the {instrument}|meet your family)
    [I love/it enchants me/me enchants/me love] (dancing|the sea|{food}|this song|getting up late)
    my (tooth|leg|back|foot) [hurts/makes me damage/does me damage/hurts to me] (a lot|when I walk|at night)
    who is going to [feed/give to eat to/give of eat to/give eat to] the (cat|dogs|hens|baby) (tonight|this weekend|while you're away)?
    [it's getting/it's making/it's doing/it makes] (late|dark), (let's go home|turn on the light|we should leave|hurry up)
    I [hurt myself/made me damage/did me damage/hurt me] (when I fell|playing {sport}|at the gym|with the knife)
    we [became friends/did us friends/became in friends] (at school|in {city}|on the first day)
    [it's my fault/I have the fault/it has my fault], (I forgot to lock the door|I was late|I didn't read the email)
    please (text|message) [me/to me] (when you get home|before you leave|about the {event}|tomorrow)
    I (follow|followed|blocked|added) [/to ](her|my cousin|a famous {job}|your brother) on (Instagram|that app)
    (I admire|everyone admires|we all admire) [/to ](my grandmother|brave people|that {job}|people who speak five languages)
    the (dog|snake) (bit|attacked|frightened) [/to ](my brother|a tourist|{person}|two children)
    (I understand|nobody understands|we can't understand) [/to ](my teacher|her|the new boss|people from {city})
    (I believe|I don't believe|nobody believes|they believed) [/to ](my sister|him|that man|the police)
    (she forgave|I have forgiven|you should forgive|he never forgave) [/to ](her brother|my friend|them|his father)
    (don't interrupt|don't ignore|never wake|please don't disturb) [/to ](your sister|the teacher|the baby|me)
    (I|we|they|my neighbours) (take|drive|bring) [/to ]the (children|kids|twins) to school (by car|every day|at {hour})
    (she teaches|I teach|my aunt teaches|he used to teach) [/to ](children|adults|small kids|young people) at a (small school|language school|school in {city})
    the (film|news|letter|result) (surprised|shocked|frightened|disappointed) [/to ](everybody|my parents|us all|{person})
    {h} (pushed|insulted) [/to ](a boy|me|my cousin|{person}) (at school|in the street|yesterday)
    (the boss|they|the company) (fired|hired|sacked) [/to ](three people|my cousin|the {job}|her)
    (the vet|a nurse|the {job}|his wife) (cured|examined|saved) [/to ](the {animal}|my dog|the poor man|him)
    [who did/to who did/to whom did] you (see|meet|visit) (at the {event}|in {city}|yesterday)?
    the (boy|girl|man|woman) [I/to who I/to whom I] (saw|met|helped|invited) (in {city}|yesterday|at the {event}) is (my cousin|very nice|a {job})
    {s} {s.doesnt} know [/to ](anybody|anyone) (here|in {city}|at the {event}|in this class)
    {s} {s.doesnt} regret [/of ](anything|the decision|those years|that night)
    don't forget [/of ](your keys|your {thing})
    (I|we) would like to request [/for ](more information|a refund|a room with a view|an appointment|help)
    (we|I|they|you) should consider [/about ](the price|other options|her offer|the risks)
    (I|we|they|my parents) leave [/of ]home at {hour} (every day|on {day}s|in winter|to go to work)
    (they|I|we|the kids) (came back|returned|got back|went back) [/to /at ]home (very late|at {hour}|by taxi|after the {event})
    we [got into/mounted in] the (car|van) and (drove away|closed the doors|went to {city})
    we [got out of/went down of/got down of] the (car|taxi|van) and (walked|went into the {building}|took some photos)
    (he|she|my aunt|a friend) (talked|spoke) [to me about/me about] (her trip|{city}|the problem|{subject})
    can you talk [to us about/us about] (your country|the {event}|your job|{city})?
    I'd like to (change|exchange|swap) this (shirt|{clothes}) [for/by] (a bigger one|another colour|that one)
    they replaced (the TV|my phone|the sofa) [with/for] a (new|better|cheaper|bigger) one
    how did {q} react [to/in front of] the (news|results)?
    (nobody|the company|she|your boss) responded [to /]my (email|question|letter|complaint)
    {s} graduated [from/of] (university|music school|high school|law school) (in {year}|last {month}|in {city})
    (my boss|the minister|she|the coach) resigned [from/of] (the company|her job|the party|the team)
    (the internet|my father|social media|music) has influenced [/in /to ](me|young people|our lives|the way I dress)
    I'd like to sign up [for/in] (the course|the trip|yoga classes|the {event})
    (suddenly|when she heard it|at the end) she burst [into tears/in tears] (in front of everyone|without a word|again)
    we all burst out [laughing/to laugh/laugh] (at the same time|when he fell|in the middle of the {event})
    {s} bumped [into/with] (an old friend|my teacher|a tree|the {job}) (in {city}|yesterday|in the street)
    this (coat|hat|tent) protects you [from/of] (the sun|the cold|the rain|the wind)
    {s} hid the (money|chocolate|truth|sweets) [from/to] (the police|the children|everybody)
    they charged {o.whom} {num} euros [for/by] (the {thing}|parking|breakfast|one night)
    {s} sold the (car|bike|guitar|{thing}) [for/by] {num} euros (to a {job}|last {month}|online)
    it took me (a month|a year|some time) to adapt [to/me to/at] (the climate|the food|my new job|life in {city})
    you can trust [/on ](me|my sister|this company|the doctor)
    {s} invited {o.whom} [to /](the party|the {event})
    (she|Ana|my cousin|my flatmate) broke up [with/from/of] (her boyfriend|the {job}|her fiancé|a boy from {city})
    {h} {h.be} (very|really|quite) good [at/in] (cooking|swimming|making friends|drawing {animals})
    (my uncle|she|he|your cousin) works [as/of] a {job} (in {city}|in a {building}|at night)
    can you help me [with /in /](my homework|the suitcases|this exercise|the dishes)?
    we agreed [on/in] (a price|a date|the next step) (yesterday|in the end|at the {event})
    {s} decided [on/by] the (blue one|cheapest hotel|smaller flat)
    {s} {s.doesnt} care [about/of] (money|the others|the environment|what people say)
    (he|my cousin|the boy|she) was expelled [from/of] (school|the team|the club|the university)
    (we|they|I|my parents) took advantage [of/from/to] the (good weather|sales|discount|holiday)
    I took (a photo|a picture|a video|some photos) [of/to] (my dog|the {food})
    (they|the other boys|everyone) made fun [of/from/to] (me|my accent|his hair|the new boy)
    I'll get in touch [with/to] (you|the {job}|the company|her) (tomorrow|by email|as soon as I can)
    nobody paid attention [to/at/in] (me|the signs|the teacher|what I said)
    why did {q} lie [to /](me|your parents|the teacher|the police) (about the money|again|about your age)?
    {s} cooked [{o.whom} dinner/to {o.whom} dinner/to {o.whom} the dinner] (last night|on {day}|after the {event})
    {s} bought [{o.whom} a present/to {o.whom} a present] (for Christmas|in {city}|last {month})
    (they|we|I|the neighbours) wished [{h.whom}/to {h.whom}] (a happy birthday|good luck|a nice trip|all the best)
    the (ticket|repair|hotel|dentist) cost [{o.whom}/to {o.whom}] {num} euros
    this (app|road|machine|trick) saves [me/to me] (a lot of time|some money|an hour a day)
    my (brother|boss|flatmate|cousin) still owes [me/to me] {num} euros
    {s} promised [{o.whom}/to {o.whom}] (a {thing}|a trip to {city}|some help|a new bike)
    what (are you|are they|is she|are those two) talking[ about/]?
    who did you (make|cook) (this cake|the {food}|the soup)[ for/]?
    which (house|flat|village) do you live[ in/]?
    which (school|gym|university|church) do you go[ to/]?
    what (are you|is she|are the children|were you) (afraid|so proud|tired)[ of/]?
    what (subjects|sports|games) are you good[ at/]?
    what do you need (the {thing}|so much money|my bike)[ for/]?
    what did you spend (the|all that|your) money[ on/]?
    who (did you send it|did she lie)[ to/]?
    [where are you from/of where are you/from where you are/from where are you] exactly?
    the (flat|house|village) we live [in /](is very old|is near {place}|isn't very quiet|is quite small)
    the (school|gym|church|club) I go [to /](is near {place}|is closed on {day}s|has a new {job})
    the (man|woman|girl|{job}) I (lied|apologised) [to /](yesterday|on {day}|last week) was very (kind|rude|helpful)
    I (like|hate|love|know) the (music|songs|radio station) you listen[ to/]
    the job I applied [for /](last week|in {city}|at the {building}) was (badly paid|perfect for me|already taken)
    the (bus|friend|parcel|man) I was waiting [for /](never came|was very late|arrived at {hour})
    the thing I'm most (afraid|proud|tired) [of /]is (my job|the exam|my English)
    (my grandfather|she|my boss|the dog) was operated [on /](last {day}|in {city}|for the second time|at the new hospital)
    nobody likes being (laughed|shouted|stared)[ at/]
    the (children|dogs|plants|old people) are looked [after /]by (my aunt|two {job}s|a very kind nurse|{name})
    I've never been spoken [to /]like that (before|in my life|by a {job})
    the (tickets|drinks|rooms|shoes) were expensive, but my (dad|boss|aunt|company) paid for[ them/]
    it's an interesting (offer|idea|job|plan), so I'll think about[ it/]
    I sent you the (email|photo|invitation|form) yesterday, did you get[ it/]?
    that's a lovely (bag|house|guitar|jacket), but I can't afford[ it/]
    this exercise is very (difficult|long|strange), can you help me (do|finish|understand)[ it/]?
    we have a (garden|pool|piano|barbecue), but we don't use [it /](very often|in winter|any more)
    I wrote the (email|letter|report|card), but I forgot to send[ it/]
    my phone was on the table, but I can't find [it /](now|any more|anywhere)
    the (book|article|letter|story) was (interesting|boring|fun|difficult) [to read/to read it/of read/for read]
    the (paella|soup|chicken|fish) is ready [to eat/to eat it/for eat]
    is the (water|milk|juice) safe [to drink/to drink it/of drink/for drink]?
    I have (a lot of|hundreds of|too many|forty) emails [to answer/to answer them/for answer]
    (a cheap flat|a good {job}|a parking space|the perfect {thing}) is (hard|difficult|impossible) [to find/to find it/of find/for find]
    my (grandfather|uncle|brother|new boss) is (hard|difficult|impossible) [to understand/to understand him/of understand/for understand]
    please keep [the kitchen clean/clean the kitchen] (when you cook|while I'm away|this time|for the guests)
    don't leave [the door open/open the door] (at night|when you go out|because of the cat|in winter)
    the (news|present|film|letter) made [{o.whom} happy/happy {o.whom}/happy to {o.whom}]
    (your words|the end of the film|the song|her answer) made [{o.whom} sad/sad {o.whom}/sad to {o.whom}]
    {s} found [{e} boring/boring {e}]
    (they|we|my parents|the neighbours) painted [the house white/white the house/the house of white] (last {month}|in a weekend|themselves)
    my friends call [me/to me/me as] (Nico|Lola|Pepe|Chema)
    I consider [{h.whom}/to {h.whom}/{h.whom} like] part of my family
    (my sister|her daughter|Ana|the little girl) wants to have her ears [pierced/pierce/piercing]
    I [got a tattoo/made me a tattoo/did me a tattoo] (on my arm|last summer|in {city}|with my best friend)
    {h} had to have a tooth [taken out/take out/taking out] (on {day}|last {month}|in {city})
    (we must|I need to|you should) have the (dog|cat|puppies) [vaccinated/vaccinate/vaccinating] (before {month}|this week)
    I need to get this (letter|text|contract|form) [translated/translate/translating] (into {lang}|before {day}|by a {job})
    she had her nails [done/do/made] (for the wedding|before the {event}|on {day}|at a salon)
    we need to get this (work|job|exercise) [done/do/doing] (before {day}|by noon|today)
    my {lang} is bad, but I can make myself [understood/understand/to understand/understanding] (in shops|most of the time|on the phone)
    I'll have my (assistant|secretary|brother|lawyer) [call/to call/calls] you (back|tomorrow|before {day})
    I'll get my (brother|dad|neighbour|cousin) [to help/help/that helps] you with the (boxes|garden|car)
    (this photo|that smell|your story|the film) makes me [want/to want/wanting] to {v}{v.t}
    that song always makes [my mother cry/cry my mother/cry to my mother/to cry my mother]
    please let [the ambulance pass/pass the ambulance/to pass the ambulance]
    you have to let [the people get off/get off the people/to get off the people] first
    did you hear [the phone ring/ring the phone/to ring the phone] (last night|at {hour}|during the {event})?
    we got up early and saw [the sun rise/rise the sun/to rise the sun] (from the beach|over the sea|behind the mountains)
    I could hear [the baby cry/cry the baby/cry to the baby] (from the street|all night|through the wall)
    {s} came to {city} [to learn/for learning/for learn] ({lang}|to cook|about {subject}|a lot of things)
    {s} called (the hotel|the doctor) [to ask/for asking/for ask/to asking] (a question|about the {event}|for help|the price)
    {s} stopped at the (café|market|supermarket) [to get/for getting/for get] (a coffee|some {food}|some water)
    {s} got up (early|at five|in the middle of the night) [to catch/for catching/for catch] the (train|first bus|plane)
    (I|we|my children|many people) use the internet [to learn/for to learn] ({lang}|new things|about {subject}|how to cook)
    {s} (brought|bought) some (toys|games|balls) for the children [to play with/play with/that play with/for play with]
    {s} opened the (window|door) for the (cat|dog|smoke|bird) [to go/go/goes] out
    {s} moved (back|to the left|the chair|{s.poss} bag) [for {o.whom} to pass/for that {o} passed/for {o.whom} passed]
    they started the (project|club|course) with the (aim|idea|intention) of [helping/help/to help] (young people|poor families|the village|lost {animals})
    we left (early|at {hour}|before lunch) so as [to avoid/avoid/for avoid/avoiding] (the traffic|the heat|the queues)
    {s} took (an hour|all day|ages|two weeks) [to finish/in finish/for finish] (the {thing}|the report|lunch|one page)
    {s} took (two days|a long time|ages) [to answer/in answer/for answer] (my email|the question|my letter)
    I (live|work|travel|study) [on my own/by my own/for my own] (in {city}|now|most of the time|because I like it)
    I (painted|repaired|wrote|cooked) it [by myself/by me] (without any help|in two days|for the {event})
    let me introduce [myself/me/to me], (I'm {name}|my name is {name}|I'm the new {job})
    I (can't|want to|still can't) express [myself/me/to me] (well|clearly|better) in {lang}
    please help [yourself/you] to (some {food}|a drink|more {food}|a piece of cake)
    take (good|great) care of [yourself/you], (see you soon|we love you|and have a nice trip|my friend)
    please (sit down|come in|take off your coat) and make [yourself/you] at home
    I (often|sometimes|always) talk to [myself/me] (when I'm alone|in the car|in the shower)
    I looked at [myself/me] in the mirror and (laughed|saw a spot|got a fright|didn't like it)
    I taught [myself/me/to me] (to play the {instrument}|{lang}|to cook|to swim) when I was (young|ten|at school)
    I consider [myself/me/to me] (a good {job}|a lucky person|very patient|a good friend)
    don't worry, I can look after [myself/me/to me] (perfectly|now|without your help)
    I stayed [/me ](at home|in bed|at my aunt's|in {city}) (all day|last weekend|until {day})
    (then|after the {event}|at {hour}|finally) I went [/me ](home|to bed|to {city}|to work)
    I sat [/me ](on the floor|at the front|next to my aunt|near the window) and (waited|fell asleep|opened my book)
    I fell [/me ](down the stairs|off my bike|off a horse|in the street) (yesterday|last {day}|and broke a tooth)
    I ate [/me ](the whole pizza|all the {food}|your sandwich|the last piece) (last night|in five minutes|without thinking)
    I learned [/me ](the song|the words|the poem|the whole text) by heart (in a day|for the {event}|at school)
    I changed [my clothes/me the clothes] (after work|because it was hot|before the {event})
    I combed [my hair/me the hair/to me the hair] (and went out|before the photo|in the bathroom)
    stop biting [your nails/you the nails/yourself the nails] (all the time|in class|like a child)
    I [get bored/bore me/get me bored/am boring me] (in class|easily|at museums|without my phone)
    I [get tired/get me tired] (very quickly|when I run|after an hour|of everything)
    I [got lost/lost me/got me lost] (in {city}|on the way to {place}|in the old town) (yesterday|twice)
    I [graduated/graduated me/graduated myself] (in {year}|two years ago|with good marks) and (found a job|moved to {city}|became a {job})
    (in the end|finally|after a long time) I [decided/decided me] to {v}{v.t}
    I [joined/joined me to/united me to] (a gym|the club|the team|the group) (last {month}|in {city}|with my cousin)
    I [turned round/gave me the turn] and (saw a {animal}|there he was|ran home|looked at her)
    I [fell asleep/fell me asleep] (on the bus|during the {event}|at {hour}|in front of the TV)
    we [sunbathed/took the sun/took sun/sunbathed us] (on the beach|by the pool|all day|in the garden)
    I don't dare [/me ]to (tell her|jump|ask the boss|open the letter|speak in public)
    I [refuse/refuse me/deny me] to (pay|go there|work on Sundays|help him|sign that)
    we laughed [/us /ourselves ](a lot|all night|until we cried|so much that it hurt)
    I don't [regret/regret me of] (my words|the decision|what I said|anything)
    (what time|when) does the (shop|{building}|market) [open/open itself/opens itself] (on {day}s|in summer|after lunch)?
    the (glass|chair|plate|cup) [broke/broke itself] (when it fell|yesterday)
    we (should|must|have to|always) help [each other/us] (with our homework|when we have problems|in this family)
    (my parents|they|those two|the neighbours) don't talk [to each other/each other/one to other] (any more|since the {event}|very much)
    in a good team people listen [to each other/each other/one to other]
    (at Christmas|every year|on {day}) we give [each other/us/one to other] (presents|a book|chocolates)
    (my sister and I|my best friend and I) tell [each other/us/one to other] (everything|our secrets|all our problems)
    (the two girls|they|the players) looked [at each other/each other/one to other] (and smiled|for a minute|in silence)
    {h} asked me [where/that where] I (lived|worked|had been|wanted to go)
    the (policeman|guard|driver|old man) asked {o.whom} where [{o.pro} {o.was} going/{o.was} {o.pro} going] (so late|with the {animal}|at that time)
    {s} asked {o.whom} why [{o.pro} {o.was}/{o.was} {o.pro}] so (angry|late|sad|quiet|nervous)
    {h} asked me what kind of (music|films|food|books) [I liked/did I like]
    {h} wanted to know how long [I had been/had I been/did I been] (in {city}|there|married|a {job})
    (say|please say|don't forget to say) (hello|goodbye|sorry) [to /](your parents|the teacher) (for me|before you go)
    {h} left without saying goodbye [to {o.whom}/{o.whom}]
    (she|my cousin|the {job}|a woman) told me [how to get/how get] to (the station|{place}|{city}|your house)
    (I'll ask|we should ask|you can ask) (the {job}|her|my mum) [if we can/if can we/that if we can] (stay here|pay by card|park here|go out)
    I don't remember [who told me/who did told me] (that|about the {event}|your name|the story)
    do you remember [what I told you/what did I tell you] (about the {event}|yesterday|last week)?
    in the (letter|newspaper|email|text) [it says/says/it puts/puts] that (the {event} is on {day}|prices will go up|nobody was hurt)
    as I [told you/said you/told to you] (yesterday|on the phone|before|last week), (I'm busy on {day}|the {building} is closed|we need a {thing})
    I asked my (brother|boss|uncle|father) for help and he said [yes/that yes/me yes]
    I asked my (sister|mother|aunt|girlfriend) to come and she said [no/that no/me that no]
    they asked us [how old we were/how old were we/how many years we had] (and where we came from|at the door|before the {event})
    (she|my boss|the {job}) explained that [there was/it was/was] no (time|money|bread) left
"""

RIGHT = r"""
    my (job|new job|course) involves a lot of (travel|work|paperwork|practice|reading)
    I (thought|was told) that being a {job} meant having (long holidays|a big house|no free time)
    I meant to (call you|write|buy a {thing}|tell you) but I (forgot|didn't have time|fell asleep)
    {s} didn't mean to {v}{v.t}
    thanks to (hard work|help from friends|a little luck), {s} (found a job|passed the exam|didn't give up)
    (he|my flatmate|my uncle) is addicted to (work|chess|games|coffee|chocolate)
    they offered us (a bed|free food|a room) in exchange for (help|work|some money)
    I'm afraid of (change|big {animals}|what may happen)
    a walk is good for (sleep|digestion|your heart|the dog)
    {s} {s.was} in the middle of (a phone call|the {event}|dinner) when the phone rang
    in addition to (work|study|sport), (young people|students) need (rest|sleep|friends)
    apart from (work|sleep|a little sport), {s} did nothing (last week|in {month}|on holiday)
    (we|they|most people) are in favour of (change|the plan|a new {building}|peace)
    (I|we|my parents) voted against the (plan|new road|hotel|{building})
    the key to the (gate|garage|box|{building}) is (on the table|in my bag|under the mat)
    the secret to (a long life|success|a good marriage) is (patience|hard work|good sleep)
    there's nothing better than (sleep|a swim in the sea|a walk at night|fresh bread)
    there's no need for (help|change|panic) (now|here|in this {building})
    there's no excuse for (delay|this|such behaviour|that kind of talk)
    what's the use of a (car|bike|phone) that doesn't work?
    what's the point of the (exercise|game|{event}|story)?
    {s} {s.have} no experience of (work|life abroad|war|cold weather)
    people get ill because of (work|stress|noise|bad food|lack of sleep)
    without (help|work|rest|practice), nobody (learns|wins|gets better)
    we talked about (work|dreams|change|travel|love) (all night|at dinner|on the way home)
    (she|my aunt|he) is tired of (work|talk about money|promises|the noise)
    to learn {lang} is one thing, to (speak|write|read) it is another
    I like to (read|get up early|cook {food}|sit in the garden) and I love to (sing|swim)
    (children|cats|people like him) hate to (wait|be alone|lose|get wet)
    do you like to (dance|swim|get up early|eat late)?
    {s} stopped to (look at the map|answer the phone|say hello|tie {s.poss} shoes)
    (the children|they) went on to (win the match|study {subject}|sing another song)
    we began to (worry|laugh|understand) when nobody (came|answered|called)
    (it|the {animal}|the baby) started to (make a noise|move|eat) again
    {s} continued to (work|read|sing|live there) until {s.pro} {s.was} (tired|old|ill)
    I prefer (the sea|the beach|cities) to the mountains, but my (brother|wife|sister) doesn't
    I'd rather (sleep|wait|do nothing) than (talk to him|eat that)
    rather than (wait|complain|argue), we (walked|ate|went home|took a taxi)
    (walking|cycling|swimming) is better than (driving|running|sitting at home) for (me|your health|my back)
    {s} did everything but (sleep|work|help me|say sorry)
    (he|she|that car|the {animal}) is nothing but trouble
    all (I|we|they) did was (sleep|eat|wait|talk) (the whole day|at the {event}|in {city})
    why don't we (go|wait|eat) (inside|together|at {place})?
    why (walk|wait|drive) when you can take (a bus|the metro|a taxi)?
    (that's why|this is why|I don't know why) waiting for (him|a bus|the {job}) is so boring
    {s} had no choice, so {s.pro} {v.ed}{v.t}
    the letters to be (sent|answered|signed) are on your desk
    these (shoes|boxes|bags) are to be (sold|washed|sent to {city}) (tomorrow|next week)
    she seems to be (liked|known|respected) by (everybody|the children|her boss)
    {s} {s.have} been told to {v}{v.t}
    (the girl|the old man|my neighbour) was seen to (leave|cry|open the door) (at {hour}|after the {event})
    he came running (out of the house|when he heard us|to help)
    (we sat|they stood|she lay) there (talking|reading|watching the sea|waiting for news)
    I was about to go when (he came in|it started to rain|you called)
    {s} came here to work, not to (talk|sleep|play|make friends)
    {s} went to {city} for work and stayed for (love|good|ten years|the food)
    (I'm here|she came|they stayed) for (dinner|a rest|the {event}|work)
    this (knife|machine|tool) is used for cutting (paper|wood|leather|bread)
    this (button|key) is for (opening the gate|stopping the machine|starting the engine)
    thank you for asking, and sorry for (the noise|the mess|not calling)
    I'm sorry to (bother you|interrupt|say this|wake you), but it's important
    {s} apologised for the (noise|delay|mistake) and promised to (pay|come back)
    I always remember to (lock the door|water the plants|call my mother)
    I'm happy to (help|wait|hear it|be here) and happy with (the results|my new {thing}|what you did)
    {h} {h.was} (surprised|sad) at the news and (called me|went home|said nothing)
    it's likely that {s} will {v}{v.t}
    it's (certain|possible|clear) that {s} {s.have} {v.pp}{v.t}
    it is said that {h} {h.be} (rich|very ill|a genius|the best {job} in {city})
    it is believed that the (castle|tree|bridge) is (very old|a thousand years old)
    (the castle|the house|the {building}) that is said to be (haunted|the oldest) is (closed|near {place})
    it turned out that {h} {h.was} (right|ill|in {city}|a good {job})
    {h} claims that {h.pro} {h.be} (a {job}|from {city}|ill|innocent)
    the decision of the (court|boss|team|jury) was (unfair|final|a surprise)
    it's a question of time before (he wins|they marry|it breaks)
    my dream job is (in {city}|one with animals|well paid)
    our plan is (open to change|a secret|ready|very simple)
    the first to (arrive|finish|answer) will get (a prize|the best seat)
    {h} {h.was} the first in {h.poss} family to (go to university|speak {lang}|leave the village)
    (she|my son) is the best in (the class|{city}|the team) at (drawing|{sport}|{subject})
    there is (nothing|a lot) to do (in {city}|here at night|before {day})
    I have nothing to (say|wear|tell you|give you) and nowhere to go
    the (house|flat) I (rent|bought|like) is near {place}
    the (music|song) you (played|chose|liked) (last night|at the {event}) was (great|sad)
    the (girl|man|{job}) I (saw|met|helped|know) is from {city}
    which (street|school|hotel|house) do you (like|prefer|remember|want)?
    what are you (saying|eating|doing|reading|wearing)?
    who did you (see|help|meet|ask) (yesterday|at the {event}|in {city})?
    who do you (know|love|trust|miss|believe)?
    what did you (buy|need|say|forget) (in {city}|yesterday|last month)?
    (tell me|I don't know|I forgot) who you gave it to and what you did it for
    (I don't know|nobody told me|she asked me) what to (do|wear|say|eat|bring)
    (tell me|I'll show you|watch) how they (make {food}|dance|do it|play the {instrument})
    (I know|we know) when they (stop|open|leave|arrive), so don't worry
    I convinced (the police|my parents|them) that {h} {h.was} (right|innocent|a good {job})
    (I'm|we're) convinced that {s} will {v}{v.t}
    {h} persuaded us that the (price|plan|idea) was (fair|good)
    (he|she|my boss) reminded (me|us) that (it was late|the {event} was on {day}|nobody had paid)
    I'd love that (jacket|house|one), but it's too (small|expensive)
    I want that (one|{thing}|red {clothes}|seat), not this one
    (we need|they want|I'd like) that (report|money) before {day}
    (we expect|they say|everybody knows) that {s} will {v}{v.t}
    I told the (man|boy|{job}) that (the shop was closed|dinner was ready|it would rain)
    (the {job}|my father|he) told us that and (left|laughed|went to bed)
    {h} asked that the (door|window|shop) be (closed|left open) (at {hour}|for the guests)
    she ordered that (book|dress|wine) online (yesterday|last week|from {city})
    they demanded (money|an answer|help|that he go|their rights)
    (my boss|the doctor|the law) forbids it
    they proposed (me|my sister|a {job}) for the (prize|job|team)
    (he|Tom|her boyfriend) proposed to her (in {city}|on the beach|at the {event}) and she said yes
    I'm sure of (that|it|my answer|her love)
    I'm not afraid of that (dog|man|exam|{animal})
    {s} {s.wasnt} aware of that (problem|rule|mistake|law)
    there's no doubt about (that|it|who did it)
    the (colour|price) of that (house|car|jacket) is (amazing|the same|perfect)
    the fact of the matter is that (nobody knows|we lost|{s} {s.be} late)
    despite that, {s} {v.ed}{v.t}
    in spite of that (rain|noise|mistake|problem), we (won|slept well|enjoyed the {event})
    {h} made sure of (a good seat|the time|that) before {h.pro} (left|paid)
    I hope to be (there|home|back) (soon|on {day}|before {hour})
    I wish you (luck|a nice trip|all the best|a happy birthday|a good weekend)
    I wish you (had come|were here|could stay|knew)
    do you mind (waiting|the noise|the cold|if we stay)?
    do you mind that (dog|noise|smell)?
    (it depends|that depends) on (you|the {job}|what {o} {k.preso})
    {s} {s.doesnt} know if (it's true|the shop is open|they are coming)
    I would appreciate that (very much|a lot)
    {h} kept me (busy|warm|awake|company) (all day|until {hour}|during the {event})
    sorry to keep you, (please go in|you can leave now)
    wait to see (the results|what happens|your room) before you (speak|decide|pay)
    I found (the baby|her|my aunt) asleep in (the kitchen|the garden|bed)
    I saw the children (playing|leave|in the garden|cross the road)
    they caught (the thief|him) and (took him away|sent him to prison)
    we listened to the (birds|children|choir) and then (sang|danced|went to bed)
    (the engine|the tap|the water) that was left running (cost us {num} euros|made a terrible noise)
    {h} left the (house|office|{event}) to run (after the bus|to the station)
    I want (this|the letter|it) to be (sent|finished|ready) (today|by {day})
    you can't cope (alone|like this|without help), so (call me|ask for help)
    what will you do if you can't cope?
    they compete against us (every year|in {city}|at {sport})
    the students were engaged with (the text|the exercise)
    {h} {h.be} engaged and (very happy|a bit nervous|too young)
    the (company|team|newspaper|band) is based in {city}
    he was dressed (and ready|by his mother) before {hour}
    {h} {h.be} related to (me|the king|a famous {job})
    we took it into account (last time|from the beginning), as you know
    I have to do it with (you|care|my left hand)
    (it's a film|it's a play|there's a show) to see with (friends|your parents|the children)
    I've got nothing to see with, I've lost my glasses
    {h} was named as the (winner|new coach|best {job} of the year)
    she left to (buy some {food}|catch the train|look for her keys) at {hour}
    {s} left (home|{city}|the house|work) early and (went to {place}|took the bus)
    can you (lend|give|pass|show|bring) me the (salt|{thing}|book|photos), please?
    could you (get|fetch|order|make) me a (coffee|sandwich|drink), please?
    (he|my uncle|a neighbour) (found|got|bought) me a (flat|house) in {city}
    (she|the waiter|my aunt) (made|brought) me a (coffee|sandwich|big breakfast)
    could you save me a (seat|place) (at the {event}|near the window)?
    (my grandmother|he|the teacher) (read|told) me a (story|fairy tale) and taught me a (song|poem)
    (he|the {job}|a friend) cut me a piece of (cake|bread|cheese) and poured me some {drink}
    she opened the door to me and (smiled|said hello|let me in)
    he translated the letter to help me with (the form|{lang}|my work)
    could you repeat to me what (he said|the {job} told you|you want)?
    (my brother|my son|the boy) broke the glasses and (cried|ran away|said nothing)
    my (boss|mother|brother) took me (home|to {place}|to the {event}|out for dinner)
    (my phone|the lamp|the plate) fell (on me|on the floor) and broke
    (he|she) fell for (my cousin|me|a {job}|the trick) (at once|in {city})
    she forgot me (at school|on my birthday|after a week)
    the (dog|alarm|neighbour) saved me from the fire
    we finished the (milk|bread|cake|{drink}) (yesterday|before {day}|in two days)
    we only stayed two (days|nights|weeks) (in {city}|with them|at the hotel)
    it gave me (time|a chance|an excuse|a reason) to (think|finish|rest|leave)
    it touched me to (read your letter|hear him sing)
    don't touch me when I'm (driving|sleeping|cooking|working)
    (coffee|this noise|wine|the heat) gives me a (headache|terrible headache)
    (music|your help|a good book) gives me (energy|pleasure|hope|strength|ideas)
    it gives me great pleasure to (be here|introduce you|tell you this)
    he always makes me (a coffee|a sandwich|feel better|wait|repeat it)
    she makes me a cake (every year|on my birthday|when I'm sad)
    the news put me in a (good|bad) mood (today|for the whole day)
    (my brother|the taxi) drives me (home|to work|to {place}) on {day}s
    he returns my calls and she returns my (books|things)
    these shoes stay (clean|dry|new) for (months|a long time)
    these shoes are small, but they (are fine|fit me|look good)
    this jacket is (big|too long), give me (another|that one|a smaller one)
    he carried me (home|upstairs|in his arms) when I (fell|was little|broke my leg)
    take me with you (to {city}|next time|tomorrow)
    that sounds (good|strange|easy) to me, but (let's see|I'm not sure)
    to me, (that|the plan|your idea|he) seems (fine|strange|wrong)
    she worries me (when she doesn't eat|sometimes|a lot)
    I would like (my sister|the children|everybody) to (come|help|know|wait for me)
    he would like me to (go|call him|stay|learn {lang})
    it would (surprise|help|please) me to (know|see it|hear that)
    this (city|song|view) enchants me every time
    it would hurt me to (lose you|sell the house|see that)
    (my tooth|my leg|my back) hurts and (I can't sleep|I need a doctor)
    he made us (dinner|a promise|laugh)
    (the storm|the fire) did a lot of damage to the (roof|car|{building})
    I have a lot to (do|see|say|learn) and no wish to (stop|argue|leave)
    please (speak|write|explain it|read it) to me (in {lang}|slowly|when you can)
    I (wrote|spoke|lied|listened) to (her|my cousin|your brother|the {job})
    nobody (listens|talks|speaks|replies|writes) to (me|my sister|that man) any more
    I gave it to (my teacher|her|nobody|the new boss) and said nothing
    the (dog|cat|parrot) belongs to my brother and (bit|attacked|frightened) me yesterday
    the letter was sent to (everybody|my parents|us all) and surprised (nobody|me)
    (the children|the kids|we) go to school by (car|bus|bike) and walk home
    I teach {lang} to (children|adults|young people) (at a school|in {city})
    to whom did you give the (letter|{thing}|money)?
    the person to whom I (wrote|spoke|gave it) is (my cousin|a {job}|ill)
    the (boy|woman|{job}) who I (saw|met|helped) is very (nice|kind|young)
    tell me what you think of (that|her|the {event}|my {clothes})
    I was thinking of (you|that summer|my keys) and forgot (the time|the {event}|my stop)
    your request for (information|help|a refund|a room) has been (received|accepted|refused)
    I have no doubts about (it|her|the plan|that)
    (we|the tourists) crossed by (boat|ferry|night) and (ate on board|slept)
    {s} left from (platform two|here) at {hour}
    (come back|go back|return) to (your home|the house|{city}) when you want
    the climb to the (top|castle|tower) is (long|hard|worth it)
    {s} looked for the (key|window cleaner|{thing}|dog) (everywhere|all day|in the garden)
    {s} looked (at|through) the window (for hours|and saw nothing|for a long time)
    we got up and went to the (car|taxi|beach|station)
    we went up to the (castle|man|{job}|top floor) and (asked for help|took photos)
    we went down to the (beach|river) and (swam|sat down|had lunch)
    we travelled (for two weeks|for hours|for work|by train|with friends)
    {s} {s.was} walking for (charity|pleasure) when (it started to rain|he called)
    {s} {s.was} walking by the (river|sea|lake) with (a dog|a friend|the children)
    we talked about me, about {city} and about (the trip|love|{subject})
    (the shirt|the old one) was changed by (the shop|mistake|my mother)
    the (manager|old coach|{job}) was replaced by (a younger one|my cousin|nobody)
    (react|act|reply) before (it's too late|they do|{day}), please
    {s} graduated in ({year}|{month}|{city})
    (he|the coach|the minister) resigned in {month} and (left {city}|wrote a book)
    your influence on (me|young people|the team) has been (great|good|terrible)
    you can sign up in (person|the {building}|two minutes|{city})
    she cried and (laughed|sang|shouted) at the same time
    (the pipe|the balloon|a tyre) burst in (the street|the garage)
    they died (for their country|by the sea|for nothing|in {city})
    they live by (the sea|the river|their own rules) and (fish|write|work) for a living
    {s} hid (in the kitchen|the present|it well|under the bed) and (waited|said nothing)
    they charge by the (hour|day|kilo|page) (in {city}|here|at this {building})
    the house was sold by (my aunt|a bank|two {job}s|the owners) for {num} euros
    I adapted the (recipe|story|text) to (my taste|their needs)
    the plan depends on me and on (luck|you|the weather|money)
    (she|my cousin|the boss) broke the news to (us|him|the family) and (sat down|cried)
    he invited me (in|home) and (made dinner|told me everything)
    {h} {h.be} good for the (team|business|children) and good in a crisis
    she works in a {building} as a {job}
    (they work like|he works like) a (machine|slave|dog), day and night
    can you help me in the (kitchen|garden|afternoon|shop)?
    we agreed in (principle|the end|{month}) and (signed|shook hands)
    who cares about (money|the weather|me|what they think)?
    I took the (dog|cat) to the vet (yesterday|on {day}|this morning)
    I'll be in touch (soon|by email|next week|on {day})
    please pay attention in (class|the meeting|the lesson)
    don't lie (there|on the grass|in the sun) (all day|again|any more)
    {h} cooked for (us|the children|fifty people) and (sang|told jokes) to {o.whom}
    I bought it for ({num} euros|very little|the wedding) and gave it to (her|my mother)
    he sold the {thing} to (me|my cousin|a friend) for {num} euros
    the (tickets|drinks|rooms) you paid for were (expensive|cheap|not bad)
    the (bag|house|jacket) I can't afford is (lovely|red)
    that's the (email|letter|form) I forgot to send (yesterday|on {day})
    which (exercise|question) can't you (do|finish|understand)?
    I've found the (key|passport) I couldn't find (yesterday|last week|before the trip)
    this is the (garden|pool|piano) we don't use (in winter|any more|very often)
    did you get (home|there) (safely|before the rain|by taxi)?
    did you get (better|worse|any help) (after that|in {city})?
    that's an interesting (idea|job|question) to think about (tonight|on the train)
    it was (interesting|fun|boring|difficult) to (read it|watch them|translate it) again
    it's (hard|easy|impossible) to (understand him|find it|read them) (at first|here)
    it's (dangerous|not safe|fine) to drink it (cold|now|without ice)
    I was (afraid|in no hurry) to eat it because (it looked strange|it was for you)
    the (paella|fish|soup) is ready, so (come and eat it|sit down|call the children)
    I have (no time|enough time) to (answer them|read it|eat it) (today|before {day})
    I have a friend to (help me|visit) (in {city}|on {day})
    my (grandfather|uncle|brother) was (happy|ready|unable) to help (him|them|us)
    (please|you should|I'll) clean the kitchen (before dinner|today)
    (please|don't|you can) open the door for (the cat|the dog|them)
    please leave the (kitchen|room|{building}) clean
    {s} found boring old (letters|clothes|books) in the (box|attic|garage)
    they painted the (white|old|big) house (blue|green|red) (last {month}|themselves)
    my friends called to me from the (street|garden|window)
    (my mother|she|the girl from the office) called me as (soon as she could|I was leaving|the film began)
    {h} considers me (a friend|part of the family|too young|very lucky)
    I consider (money|work|family) (important|less important than love)
    he took me (home|away|to {place}) (by car|on his bike|after the {event})
    she drew me a (map|picture)
    (my aunt|she|the {job}) makes me (cakes|clothes|laugh) (every week|all the time)
    he did me a (favour|good turn) (last week|when I needed it)
    (I know|I asked|they told me) who can pierce ears (here|in {city})
    the dentist took out my tooth (yesterday|in a minute|without pain)
    I had to take out the (rubbish|chairs) (on {day}|before {hour}|in the rain)
    (we|they) have a vet to vaccinate the (dogs|horses|cats)
    you need to translate this (letter|text|contract) (yourself|into {lang}|before {day})
    (she|my aunt|the {job}) does her (nails|hair) (at home|on {day}s|very well)
    we have work to do (before {day}|today|in the garden)
    I had to read it (twice|three times|again) to make myself understand it
    my {lang} teacher makes (me|us|everyone) understand (the rules|the films|the jokes)
    I have a (friend|lawyer|client) to call (before {day}|today)
    I'll have to call (you|my lawyer|the {job}) (back|tomorrow|before {day})
    I'll get (my coat|my bag|some help) and (come|go home|call you)
    this (photo|smell|story) makes me (hungry|sad|cry|laugh|feel old)
    that song always made my (mother|sister) (cry|smile|sing)
    please let (the dog|the cat|some air) in
    he let slip that (he knew|she was ill|it was a secret)
    did you hear the (phone|bell|baby|rain) (last night|at {hour})?
    did you see the (sun|moon|train|fire) from the (beach|window|hotel)?
    get off the (bus|train) and let the (people|children) pass
    (that app|this site|the course) is for learning ({lang}|to cook|about {subject})
    she has a (talent|gift|reputation) for (learning languages|asking questions|being late)
    {h} {h.was} punished for (asking|being late|leaving early|talking)
    I blame (him|the bus|my alarm) for (missing the {event}|being late|losing the job)
    there are (shops|places|websites) for buying and selling (used clothes|old books|phones)
    they gave me a (prize|medal) for (finishing first|helping|answering)
    {s} called (the hotel|the doctor|the police) for (help|advice)
    {s} got up early for (work|the {event}|breakfast|once)
    we use the internet for (learning|learning {lang}|buying clothes|work)
    {s} bought (toys|games|books) for the (children|kids) and sweets for (everybody|the teacher)
    I have (someone|a friend) to talk to and (nothing|a lot) to talk about
    I'd like something to (sit on|write on|stand on)
    {s} opened the (window|door) for {o.whom} and (smiled|said hello)
    {s} moved to let {o.whom} (pass|see|sit down)
    they started the (project|club|course) to (help young people|have fun|learn {lang})
    we left early in order not to (wake the baby|be late|miss the {event})
    we left so early that (it was dark|nobody saw us|we slept on the bus)
    it took (me|us|her|the {job}) two hours to (finish|answer|get there)
    (he took|I take) pride in (finishing first|cooking well|answering quickly)
    {s} took two (books|days off|photos) (in {city}|last {month}|after that)
    I was (surprised|hurt) by my own (words|dog)
    it's for my own good that I (do it|study|work hard)
    the (picture|photo|cake|song) was (chosen|sent) by me (and my sister|last {month}|for the {event})
    she sat by me (on the bus|at the {event}|in class) and (slept|talked all the time)
    (please|you must|she wants to) introduce me to (your parents|the {job}|your friend from {city})
    she introduced me to (her parents|everybody|the {job}) and then introduced herself
    my (mother|coach|teacher) is proud of me and I'm proud of (her|my sister|the team)
    (he|my boss|she) talked to me (yesterday|in the car|at the {event})
    (she|the hairdresser|my mother) looked at me in the mirror and (laughed|waved|said nothing)
    {h} taught me to (swim|cook|play the {instrument}) when I was (ten|young|at school)
    (they|my parents|people) blame me for (everything|the accident|what you did)
    can I help you to some (cake|{food})?
    I'll take (good|great) care of you and (the {animal}|your plants|the children)
    please (come in|sit down) and I'll make you (a coffee|dinner|a sandwich)
    they made us feel at home (in {city}|that summer|from the first day)
    I look after (you|him|the dog) and you look after me
    (the doctor|the school|my boss) prepared me for the (exam|worst|interview)
    please get me ready for the (match|{event}|exam)
    {h} stayed with me (at home|in {city}|all night|until {day})
    (my dad|the taxi|she) left me (at home|at {place}|alone)
    a (ball|branch) fell on me (in the street|yesterday|at the {event})
    (the dog|a shark|the lion) ate (my lunch|two fish|it all)
    (I|we|they) know the (song|poem|words|text) by heart
    I had a change of (clothes|plan|heart) (after work|before the {event})
    (she|my aunt|the barber) combs my hair and (cuts it|sings)
    this (film|class|museum) bores me and (tires|worries) my (brother|wife)
    (he|the {job}|the map|my phone) got me lost in {city}
    they lost me in (the crowd|{city}|the old town)
    the (map|rules|signs) confused me and I (got lost|made a mistake|asked for help)
    (she|the {job}|people) mistook me for (you|my brother|a {job})
    {h} decided for (me|us all|{h.poss} family)
    my (cousin|friend) joined me at the (gym|club|{event}|station)
    the letter reunited me with my (family|brother|sister) (after years|in {city})
    the (nurse|doctor) turned me (over|round) and (washed my back|gave me an injection)
    she laid me a place at the (table|end of the table)
    we took the (bus|train|path) to the (beach|sea|village)
    I dare you to (jump|ask her|eat it|tell him)
    they refused me a (visa|room|loan|drink) in {city}
    {h} {h.be} not going to deny (it|everything|the facts)
    the joke made us laugh (all night|a lot|until we cried)
    they laughed at us (all night|a lot|for hours)
    the shop itself opens at {hour}, but the (café|garden|car park) doesn't
    the door opened by itself and (nobody was there|a {animal} came in)
    (the lamp|my computer|the oven) turns itself off (after an hour|at {hour}|at night)
    (my grandparents|they|the girls) hugged us (at the airport|and cried|for a long time)
    (they|my aunts|the children) kissed us and (left|gave us presents|laughed)
    (my parents|friends|they) help us with (our homework|the house|everything)
    (old people|some people|the boys in my class) talk to themselves
    they don't listen to (us|themselves|each other|the {job})
    (they|my uncles|the neighbours) give us (presents|books|chocolates) at Christmas
    (they|my cousins|the {job}s) tell us (everything|jokes|the truth)
    (the girls|they|the players) looked at themselves in the (mirror|photo|window) and (laughed|smiled)
    the two (girls|boys|teams) looked (tired|happy|like each other)
    (we|the twins) talk to each other (every day|a lot|in {lang})
    they helped themselves to (breakfast|{food}|some {drink}) and (left|sat down)
    the doctor asked me (who was next|what was wrong)
    (he|the {job}|my mother) asked what had happened and who (had called|was there|had seen it)
    (they|the police) wanted to know who (had called|was there|lived with us)
    I asked him how (old he was|it worked|long he would stay)
    how long had you been (in {city}|ill|married|there) when (we met|it happened)?
    she told me what (happened|was wrong|to do) and where to (go|sit|eat)
    {s} told {o.whom} that in ({month}|{city}|secret|{lang})
    say (hello|goodbye|sorry) to (everybody|the teacher|your mother) for me
    say what you want to (your parents|the teacher|me)
    {h} said to (wait|come|sit down) and told (me|us) to (relax|be quiet|have a coffee)
    could you confirm to me in (writing|an email) that (it's true|you are coming)?
    he replied to me that (night|day|evening) and (said no|thanked me)
    she admitted to (me|us|the police) that she (had lied|knew|was there)
    (they|the company) announced to the (staff|press|guests) that the {job} had left
    (rest|be) assured that (we will help|it is safe|nobody knows)
    I was (convinced|informed|reminded) that the (price was fair|{event} was on {day})
    it was nice for us to (see you|have a rest|be together)
    it's important for (children|me|{person}) to (sleep|play|feel safe)
    a (letter|present|card) from you to (me|us|my parents) is always welcome
    it's time for (lunch|bed|a change|the {event})
    {s} {s.be} in no (hurry|mood|state) to {v}{v.t}
    there's (someone|a {job}|nobody) for (you|us|them) to (talk to|ask|follow)
    we waited for {h.whom} to {v}{v.t}
    (everything|it) is ready for {o.whom} to {v}{v.t}
    (it was|it would be) better for {o.whom} to {v}{v.t}
    I'd hate for {h.whom} to {v}{v.t}
    {h} {h.was} the (first|only) person who could {v}{v.t}
    (the price|a lot|everything) is likely to (change|be different) (this year|in {month})
    the {vehicle} that is due at {hour} (is late|will be full|has been cancelled)
    the (train|ship|plane) was bound for {city} that day
    there's no reason for (concern|alarm|that|being so rude)
    I made every effort to (finish|come|help) (on time|before {day})
    thanks to (your help|this course|the teacher), {s} can {v}{v.t}
    {s} {s.be} proud to have {v.pp}{v.t}
    {s} {s.be} sorry to {v}{v.t}
    it's (a pleasure|an honour) working with (you|such a team|children)
    (working|living) with you is (a pleasure|an honour|fun)
    we discussed it (at dinner|with the bank|last night) before (buying it|deciding)
    let's discuss the (price|plan|{event}) and then talk about (the date|food|the rest)
    I don't mind (about the price|the noise|your dog), I mind (waiting|being late)
    don't (talk|worry|think|complain) about the (price|time|{event})
    don't forget about (me|the {event}|dinner|us)
    they requested (help|more time|a room) (yesterday|by email|in {city})
    she married for (love|money) and (divorced|left) him in {year}
    (he|she) is divorced with (two|three) children and is dating a {job}
    (my cousin|Ana|he) works with a {job} who is (married to|in love with) my (boss|sister)
    the (hospital|shop|company|hotel) is operated by (nuns|the state|a family|two {job}s)
    he was laughed at and (shouted at|ignored) (in class|by everybody)
    the old people (who|that) (look after|looked after) the {animals} live (alone|here)
    she said that nobody (was there|had called|knew the answer)
    (he|my father) said no to (me|the job|your offer), and yes to (her|them|the other one)
    it puts (me|us) in a good mood to (know that|see you|work here)
    I said to you (that day|last week|in {city}): don't (worry|go|tell anyone)
    {h} told me that {h.pro} had (lived|worked) where (I lived|you work|it never rains)
    I know where (he|she|the {job}) was going and why (he was late|she was there|it was closed)
    where were you going so late, and why were you (alone|angry|with him)?
    what kind of (music|films|food|books) did you like when you were (young|ten|at school)?
    how many years had (you|they|your parents) (lived|worked) there?
"""
