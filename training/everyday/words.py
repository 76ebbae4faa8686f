"""Everyday sentences: words, and text messages."""

MISTAKES = {
    "say_tell": """
        my grandmother used to [tell/say] us stories about the war
        stop [telling/saying] lies
        the guard [told/said] us to wait outside
        he [told/said] me yesterday that he loves me
        can you [tell/say] me the way to the harbour?
        she [said/told] that she was tired
        he [said/told] goodbye and got on the {vehicle}
        the doctor [told/said] my father to stop smoking
        {name} [said/told] nothing during the whole dinner
        they never [say/tell] thank you
        [tell/say] me your address, please
        who [told/said] you that the museum was closed?
        my aunt always [tells/says] funny jokes at parties
        the pilot [said/told] that the landing would be rough
        please [tell/say] your brother that dinner is ready
        nobody [told/said] {name} about the change of plan
        "I'm starving," [said/told] {name}
        did you [tell/say] the waiter that you are allergic to nuts?
        what did your boss [say/tell] when you arrived late?
        I promise to [tell/say] you the truth
        {name} [said/told] hello to everybody in the lift
        they [told/said] us not to touch the paintings
        the referee [told/said] the goalkeeper to tie his laces
        our landlady [told/said] us that the boiler was broken
        the optician [said/told] that I needed thicker glasses
        don't [tell/say] the toddler that the hamster is dead
        did the cashier [tell/say] you the total?
        the nun [said/told] a short prayer before dinner
        my godfather is always [telling/saying] jokes about penguins
        what did the electrician [say/tell] about the socket?
        could you [tell/say] me which tram goes to the funfair?
        "your tyre is flat," the mechanic [said/told]
        the lifeguard [told/said] the swimmers to leave the water
    """,
    "make_do": """
        who [does/makes/do] the shopping in your house?
        she [does/makes/do] yoga before breakfast
        could you [do/make] me a favour?
        we [made/did] a mistake in the last question
        he [made/did] a lot of money in {city}
        stop [making/doing] so much noise
        my brother never [does/makes] his homework
        I have to [do/make] the ironing this evening
        {name} [did/made] the washing-up after the party
        we need to [make/do] a decision before {day}
        can I [make/do] a phone call, please?
        it's easy to [make/do] friends at the {building}
        you should [do/make] more exercise
        the children [made/did] a terrible mess in the living room
        {name} is [doing/making] a degree in {subject}
        they have [made/done] a lot of progress this term
        did you [do/make] your best in the exam?
        please [make/do] an effort to be on time
        the explorers [made/did] an amazing discovery
        I [made/did] an appointment with the dentist
        the scientists are [doing/making] research on bees
        I'd like to [make/do] a complaint about my room
        we [do/make] business with a company in {city}
        don't forget to [make/do] your bed
        my cousins [do/make] judo on {day}s
        {name} [made/did] an excuse and left early
        [make/do] a wish before you blow out the candles
        I can't [do/make] this sum without a calculator
        we have to [make/do] plans for the holidays
        they [made/did] us an offer for the flat
        he hates [doing/making] housework
        the storm [did/made] a lot of damage to the roof
        the king [made/did] a promise to his daughter
        we [did/made] a lot of sport at school
        my stepsister [does/makes] gymnastics on {day}s
        the barber [made/did/maked] a joke about my moustache
        can you help me [make/do] a snowman?
        my roommate never [does/makes] the vacuuming
        don't [make/do] faces at the bridesmaids
        the tailor [made/did/maked] a waistcoat for the groom
        have you [done/made] the laundry yet?
        the hens [make/do] a lot of noise at dusk
        he [does/makes] fifty sit-ups before breakfast
        my lodger [did/made] his military service in {city}
        the campers [made/did] a fire with dry twigs
        the goats [made/did/maked] a hole in the hedge
    """,
    "text_message": """
        im [waiting/wait] outside the gym lol
        where r u [going/go] after class?
        [ill/i] pick u up at 8 tomorrow
        i [agree/am agree] w u
        she [doesnt/dont] want to come w us
        did u [see/saw/seen] the match yesterday?
        he [told/said] me he cant come
        i [havent seen/didnt saw/havent saw] her since monday
        my mum [doesnt/dont/isnt] let me go out tonight
        sorry i [didnt see/didnt saw/dont saw] ur message
        im so tired i [slept/sleeped/sleep] only 3 hours last night
        u [should/should to] try that new burger place
        dont [worry/to worry/worrying] i got ur keys
        wanna [come/to come/coming] to my place later?
        cant wait [to see/see/for see] u guys on friday
        thx for [helping/help/to help] me w my homework
        [are u coming/u are come/are u come] to the party tonight?
        [do u know/are u know/u knows] what time it starts?
        ur sister [is/are] so funny haha
        we [were/are] at the mall yesterday but u [didnt answer/didnt answered/not answered]
        my phone [doesnt work/dont work/not work], i dropped it lol
        im [gonna be/gonna] late, the bus just left
        omg i [forgot/forgotted/forget] ur birthday yesterday, so sorry
        hes [playing/play] football w his cousins rn
        [u were/u was] right about the landlady haha
        yesterday i [didnt go/didnt went/not went] to choir
        i [sprained/sprain] my ankle last night so i cant come
        [did u see/did u saw/do u saw] the clown at the funfair yesterday?
        my charger [is/are] broken, can i [borrow/to borrow] urs?
        im [peeling/peel] potatoes w my grandma rn
        he [doesnt/dont/isnt] know how to plug in the toaster lol
        we [are gonna bake/gonna bake/are gonna to bake] muffins l8r, wanna [come/to come/coming]?
        the tram [left/leaved/leave] w out me, ill be late
        my stepdad [snores/snore/snoring] so loud i [cant sleep/cant to sleep/cant slept]
        [there is/there have/has] a huge moth in my room, help
        u [should/should to] see his new moustache omg
        i [told/said] her about the picnic but she [has/have] the flu
        [ive/i] been in the queue for an hour and im so [bored/bore]
    """,
    "verb_choice": """
        could you [lend/borrow] me your ladder?
        can I [borrow/lend] your stapler for a minute?
        when you come to my house tonight, please [bring/take] your guitar
        inflation has [risen/raised] for the third month in a row
        if you know the answer, [raise/rise] your hand
        Granny [taught/learned] me to make jam
        Spain [beat/won] Germany in the final
        a nurse [earns/wins/gains] very little in my country
        somebody has [stolen/robbed] my saddle
        two men in masks [robbed/stole] the bank and escaped by boat
        please [remind/remember] me to buy stamps
        I don't [remember/remind] the name of that street
        my brother is [listening to/hearing/listening] a podcast about spies
        [look/see/watch] at that rainbow over the harbour
        they [met/knew] at a salsa class last winter
        my sister is [expecting/waiting] a baby in {month}
        please [pay/make/put] attention to the signs
        may I [ask/make/do] you a personal question?
        it [took/lasted] us three hours to climb the tower
        I [missed/lost] the last tram, so I walked home
        can you [lend/borrow] me your hairdryer?
        could you please [lend/borrow] {person} {num} euros until {day}?
        would you [lend/borrow] us your tent for the weekend?
        my cousin [lent/borrowed] me his wetsuit for the surf course
        {s} [lent/borrowed] {person} a saw and some nails
        nobody wanted to [lend/borrow] him a razor
        the bank won't [lend/borrow] us any more money
        Zoe has [lent/borrowed] me her favourite jumper
        she never [lends/borrows] anybody her skis
        I [borrowed/lent] two comics from the library {past}
        {s} [borrowed/lent] a wheelbarrow from the farmer next door
        may I [borrow/lend] your rubber? I've left mine at home
        can we [borrow/lend] your lawnmower on {day}? ours is broken
        my flatmate is always [borrowing/lending] money from me
        how many DVDs can I [borrow/lend] from the library at a time?
        the price of petrol [rose/raised] twice last year
        in summer the sun [rises/raises] before six
        the smoke [rose/raised] slowly from the chimney
        sea levels are [rising/raising] because the ice is melting
        the number of tourists has [risen/raised] since {year}
        the river [rose/raised] two metres after the storm
        the supermarket has [raised/risen] the price of olive oil again
        our landlord [raised/rose] the rent last spring
        please [raise/rise] your glasses to the bride and groom
        the pupils [raised/rose] their hands to answer
        the government wants to [raise/rise] taxes on tobacco
        [remind/remember] me to water the cactus tonight
        can you [remind/remember] me to phone the vet at {hour}?
        my phone [reminds/remembers] me to take my vitamins
        {name} [reminded/remembered] me to pay the gas bill
        this song [reminds/remembers] me of our honeymoon in {city}
        you [remind/remember] me of my cousin Bruno
        the smell of cinnamon always [reminds/remembers] me of Christmas
        his laugh [reminded/remembered] us of a seagull
        I can't [remember/remind] her surname
        do you [remember/remind] the words of that lullaby?
        I'm sorry, I don't [remember/remind] where we parked the car
        my grandfather still [remembers/reminds] his first day at school
        I suddenly [remembered/reminded] that the iron was still on
        my uncle [taught/learned/learnt] me to ride a horse
        who [taught/learned/learnt] you to tie knots like that?
        could you [teach/learn] me some words in {lang}?
        {name} is going to [teach/learn] us how to dance the tango
        Mr Brown [teaches/learns] us chemistry on {day}s
        the old fisherman [taught/learned] the boy to row
        a receptionist here [earns/wins] twelve euros an hour
        how much do you [earn/win] a month?
        my sister [earns/wins] more money than her boss
        he [earns/wins] his living as a street musician
        last summer I [earned/won] nine hundred euros a month as a dishwasher
        our neighbours [won/earned] two million euros in the lottery
        a girl from our village [won/earned] the gold medal in judo
        they [beat/won] us by three goals
        my little sister always [beats/wins] me at chess
        nobody could [beat/win] him at table tennis
        our school [beat/won] yours in the semi-final
        the girls in the other class have never [beaten/won] us at volleyball
        she [beat/won] the champion in only two sets
        we [won/beat] the match with a penalty in the last minute
        our team [won/beat] the cup on penalties
        three masked men [robbed/stole] the jeweller's {past}
        two teenagers [robbed/stole] my aunt on the underground and took her necklace
        the gang [robbed/stole] a bank in {city} in broad daylight
        we were [robbed/stolen] on our first night in {city}
        somebody [stole/robbed] my wallet at the {event}
        who has [stolen/robbed] the priest's bicycle?
        the thieves [stole/robbed] all the copper pipes from the church
        a monkey [stole/robbed] my sunglasses and climbed up a tree
        her passport was [stolen/robbed] at the airport
        they tried to [steal/rob] our van, but the alarm went off
        hurry, or we'll [miss/lose] the last ferry!
        she overslept and [missed/lost] the bus to school
        {s} [missed/lost] the train by two minutes
        I [missed/lost] the first half of the film because of a traffic jam
        we've [missed/lost] our flight, so we have to sleep at the airport
        he has [missed/lost] three lessons because of the flu
        I [miss/lose] my grandmother very much, because she lives abroad
        {s} [met/knew] {person} for the first time at a wedding
        I [met/knew] my wife on a train to {city} in {year}
        where did you first [meet/know] your husband?
        how did you two [meet/know]? at work?
        I have [known/met] Ruth since we were at nursery school
        we have [known/met] each other for twenty years
        my daughter [plays/touches] the {instrument} in the school orchestra
        can you [play/touch] the accordion?
        {name} has been [playing/touching] the {instrument} since {year}
        I [hope/wait] that you feel better soon
        I [hope/wait] you have a lovely time in {city}
        we [hope/wait] that the snow melts before Easter
        we were [expecting/waiting] twenty guests, but only six came
        I didn't [expect/wait] such a big present
        the plumber [said/told] that the pipe was blocked
        the driver didn't [say/tell] a word all the way to {city}
        did your brother [tell/say] you about his accident?
        can you [tell/say] us what time the museum opens?
        our guide [told/said] us the legend of the white lady
        I can't [hear/listen] you, the line is terrible
        did you [hear/listen] that strange noise in the attic?
        [look/see/watch] at me when I'm talking to you!
        my parents never [let/leave] me go out during the week
        [try/prove] this cheese, it's made from goat's milk
        Diego [left/let] his umbrella on the tram again
        can I [ask/make/do] you a question about the contract?
    """,
    "verb_use": """
        I listen [to podcasts/podcasts] in the kitchen while I peel the potatoes
        My grandfather never listens [to the/the] doctor
        We waited [for the/the] ferry for almost two hours
        Please wait [for me/me] outside the pharmacy
        The price depends [on/of] the size of the suitcase
        Everything depends [on/of] the weather in the mountains
        My cousins arrived [in/to] Lisbon late on Friday night
        The ambulance arrived [at/to] the stadium in four minutes
        When I arrived [home,/to home,] the cat was on the roof
        After the match we went [home/to home] by tram
        Our teacher explained [to us/us] the difference between a moth and a butterfly
        The plumber explained [the problem with the boiler to me/me the problem with the boiler]
        Please explain [the rules of chess to me/me the rules of chess] again
        The guide described [the old castle to us/us the old castle] in great detail
        My aunt married [a/with a] Norwegian sailor
        Elena is married [to/with] a vet from Bilbao
        I often think [about/in] my grandmother's garden
        I'm always thinking [about/in] food
        Last night I dreamed [about/with] a huge white horse
        She asked [for a/a] glass of lemonade and a straw
        My neighbour asked [me/to me] the address of the dentist
        We called [the/to the] police because of the noise
        I phone [my/to my] mother every Sunday evening
        I know [all/to all] the waiters in this café
        We visited [my/to my] uncle in the hospital yesterday
        A thief entered [the/in the] flat through the balcony
        We discussed [the/about the] budget during lunch
        Nobody answered [my/to my] email about the sofa
        Look [at this/this] photo of our puppy
        The children looked [at the/the] elephants with their mouths open
        I spent forty minutes searching [for my/my] passport
        My brother is looking [for a/a] flat near the port
        Laura paid [for the/the] popcorn and I bought the tickets
        He spends all his wages [on/in] video games
        That umbrella belongs [to me/me]
        Something strange happened [to me/me] on the underground
        Everybody laughed [at/of] my orange trousers
        She fell in love [with/of] a firefighter
        We enjoyed [the/of the] concert in the park
        The course consists [of/in] ten lessons and a final test
        I got [on/up] the bus and sat next to the driver
        My sister changed [schools/of school] when she was nine
        Marta can't come because she has to care [for/of] her baby
        My son plays [tennis/to tennis] on Wednesdays
        I prefer tea [to/than] coffee at breakfast
        My parents worry [about/for] my health too much
        He helped [me/to me] with the heavy boxes
        Thousands of runners participated [in/to] the marathon
        The kitchen smelled [of/to] garlic all day
        They went [shopping/to shopping] and came back with six bags
        On Saturdays my dad goes [fishing/to fishing] with his friend Paco
        The nurse I was talking [to is/is] from Ecuador
        The people I work [with are/are] very friendly
        We [missed/lost] the last train, so we slept at the station
        Hurry up or we'll [miss/lose] the plane
        A waiter here [earns/wins] about a thousand euros a month
        She [earns/wins] a good salary as a pilot
        Our team [beat/won] Valencia three to one
        I [met/knew] my husband at a wedding in 2009
        We [spent/passed] our holidays on a small island
        I [spent/passed] the whole afternoon in the library
        They [stole/robbed] my wallet on the beach
        Somebody has [stolen/robbed] my bicycle
        This smell [reminds/remembers] me of my childhood
        You [remind/remember] me of my old history teacher
        My flatmate [lent/borrowed] me his tent for the festival
        My uncle [taught/learned] me how to swim in a river
        I [attend/assist to] a yoga class twice a week
        Suddenly we [heard/listened] a loud noise in the attic
        My grandparents [watch/see] television after dinner
        My boss [let/left] me go home early because I had a fever
        He [left/let] his keys on the piano and went out
        Be careful, you're going to [drop/fall] the tray
        I [get/put] very nervous before an interview
        It was freezing, so I put [on my/my] gloves before I went out
        I [took off/quitted] my shoes at the door of the mosque
        In January it [is/makes] very cold in Burgos
        [There is/It makes] a lot of wind on this beach
        In the evening we [take/give] a walk along the river
        I can't [stand/support] that awful music
        My nephew [failed/suspended] his maths exam again
        I [fell/felt] down the stairs and broke a tooth
        After lunch I [felt/fell] very tired, so I lay on the sofa
        She was [wearing/dressing] a green skirt and white sandals
        It's dark in here, so I'm going to [turn on/open] the light
        I [took/delayed] two hours to paint the fence
        My mum gets angry if I [spend/expend] too much money
        I feel [tired/myself tired] after the gym
        I cut [myself/me] with a bread knife
        Diego fell off his skateboard and broke [his/him the] arm
        I brush [my/me the] teeth three times a day
        We met [at/us at] the entrance of the zoo
        My best friend and I write [each other/us] long letters
        The guests enjoyed [themselves a/a] lot at the barbecue
        I relax [with/me with] a hot bath and a novel
        This lamp is new. I bought [it in/in] a market in Granada
        The paella was so good that we ate [it in/in] five minutes
        I tried snails in Lyon, but I didn't [like them/like]
        Your scarf is on the chair. Put [it in/in] your bag
        The novel that you lent me [is/it is] fantastic
        The soup that my mother makes [is/it is] very thick
        I find [it difficult/difficult] to understand Scottish people
        This app makes [it easier/easier] to park in the centre
        When I was little, I [used/use] to collect stamps
        My mother [used/use] to work in a biscuit factory before I was born
        As a teenager, he used to [play/played] the drums in a garage
        Nowadays I [usually/use to] have yogurt for breakfast
        I moved to Dublin in May and I'm getting [used/use] to the rain
        At nine o'clock last night I was [washing/wash] the dishes
        All morning the tourists were [taking/took] pictures of the cathedral
        By midnight everyone had [gone/went] to bed
        Before that trip she had never [flown/flew] in a helicopter
        This poem was [written/wrote] by a prisoner
        The bridge was [built/build] by the Romans
        These carpets are [made/make] in Morocco
        The accident [happened/was happened] near the bakery
        My twin sons were [born/borned] in Seville
        I [get/am get] up at half past six every day
        My wife [works/is work] in a laboratory
        Feed the parrot when you [get/will get] home, please
        We'll stay under this tree until the storm [stops/will stop]
        The baby is asleep, so don't wake [her up/up her]
        The oven is still hot because I forgot to turn [it off/off it]
        I need [you to/that you] water my plants in August
        My landlord doesn't allow [us to/that we] keep pets
        It will be sunny tomorrow, or at least I hope [so/yes]
        You look [tired/like tired] today
        The museum is [closed/close] on Mondays
        I had my hair [cut/cutting] by a Turkish barber
        My new hamster is [called/call] Pepito
        I [met/knew] my husband at a salsa class in 2015
        It was nice to [meet/know] your parents at the barbecue last Sunday
        My grandfather always [wears/uses] a hat when he goes out
        My nephew [wears/carries] glasses because he can't see the board well
        Nurses in my country [earn/win] very little money
        My flatmate [earns/wins] nine hundred euros a month as a waiter
        I overslept and [missed/lost] the 7:15 train to Seville
        Hurry up or we will [miss/lose] the plane
        Mr Ortega [teaches/learns] chemistry to teenagers in a public school
        More than two hundred fans [attended/assisted to] the concert
        I'm sorry, but I can't [attend/assist to] the meeting on Thursday
        Dear Mrs Clark, I [hope/wait] that you are well
        Please [remind/remember] me to buy candles for the cake
        Your laugh [reminds/remembers] me of my aunt Lupe
        Can you [lend/borrow] me your umbrella until tomorrow?
        I [borrowed/lent] a tent from my neighbour for the camping trip
        It was pouring, so we stayed in and [watched/saw] television all evening
        I can't [hear/listen] you well; the signal is terrible here
        Last night I [heard/listened] a strange noise under my bed
        My kids [spend/pass] too many hours playing on the tablet
        I [spend/pass] a lot of money on video games
        A man [stole/robbed] my wallet on the metro
        Rents [rise/raise] every year in this district
        My parents don't [let/leave] me go out on weekdays
        I went out in a rush and [left/let] my keys on the kitchen table
        I can't [stand/support] the heat in August
        He trained for years and [became/converted in] a famous surgeon
        My aunt [brought/grew] up three children alone
        [Take off/Quit] your shoes before you go into the mosque, please
        Come here, I want to [introduce you to/present you] my cousin Raúl
        My parents [argued/discussed] last night because of the dirty dishes
        The post office [is/stays] next to the bank
        Put [on the/the] TV, please; the match is starting
        Please [turn off/close] the lights when you leave the office
        My cat [is called/calls] Nube and she is very lazy
        My sister [plays/touches] the violin in an orchestra
        After lunch we [went for/gave] a walk along the river
        You never [pay/put] attention in class, Diego
        The novel [is/treats] about a girl who lives in a lighthouse
        I [passed/approved] my driving test on Monday, so now I can drive
        Come and [try/prove] my mother's soup; it's delicious
        The mechanic [fixed/arranged] my brakes in half an hour
        We got [off/down of] the bus two stops early
        The teacher explained [the rules of chess to me/me the rules of chess]
        Nobody explained [to us/us] how the washing machine works
        My dentist suggested [an electric toothbrush to me/me an electric toothbrush]
        The witness described [the thief to us/us the thief]
        I listen [to music/music] when I iron my shirts
        My grandma listens [to the/the] radio while she peels potatoes
        We waited [for the/the] bus in the rain for an hour
        Wait [for me/me] at the entrance of the stadium
        We arrived [in/to] Lima at dawn, very tired but happy
        The ambulance arrived [at/to] the hospital in ten minutes
        The price of the ticket depends [on/of] the season
        My happiness doesn't depend [on/of] money
        My best friend married [a/with a] Canadian pilot
        I call [my/to my] mum every Sunday after Mass
        On Saturdays we visit [my/to my] grandparents in the village
        I always help [my/to my] dad in the garden
        If you don't understand, ask [the/to the] receptionist
        At night I think [about/in] my family and I feel sad
        Last night I dreamt [about/with] a giant spider
        My classmates laughed [at/of] my accent
        I fell in love [with/of] a girl from Brazil
        My uncle always pays [for the/the] drinks when we go to a bar
        Nico asked [for a/a] hamburger without onion, but he got one with it
        I'm looking [for a/a] cheap flat near the university
        Look [at the/the] moon, it's so big tonight
        We really enjoyed [the/of the] fireworks
        The thieves entered [the/to the] house through the window
        In class we discussed [pollution/about pollution] and recycling
        The manager never replied [to my/my] complaint
        He spends all his pocket money [on/in] stickers
        This guitar belongs [to my/my] cousin
        Your perfume smells [of/to] roses
        I prefer mountains [to/than] beaches
        My sister plays [volleyball/to volleyball] on Wednesdays
        A babysitter takes care [of my/my] little brothers in the afternoon
        I went [home/to home] early with a headache
        For more information, contact [our/with our] secretary
        My birthday party was great, thanks! My aunt gave me a scarf and I [love it/love]
        This restaurant is cheap and cosy, so I recommend [it to you/you]
        I bought a microwave, but I returned [it the/the] next day because it was broken
        My new job is hard, but I like [it very/very] much
        If you find my scissors, please put [them on/on] the shelf
        She wrote a poem and read [it to/to] the whole class
        The boots that I bought [online/them online] are too tight
        The man who I met [at/him at] the conference is a judge
        This is the cake that my mother baked [for/it for] you
        [I like the pizza/The pizza likes me] a lot, especially with mushrooms
        [I like/It likes me] the summer and the sea
        It seems [to me/me] a very good idea
        The sofa looks [comfortable/like comfortable]
        I feel [tired/me tired] after the gym
        My father always complains [about/himself about] the traffic
        We met [outside/us outside] the library at noon
        I can't concentrate [with/myself with] so much noise
        We enjoyed [ourselves a/a] lot at the water park
        [I/I'm] live in a small apartment with my wife
        On Fridays I [play/am play] cards with my neighbours
        [I/I'm] usually have cereal and orange juice for breakfast
        My cousins [love/are love] horror films, but I prefer comedies
        I [went/was went] to the dentist because my tooth hurt
        We [ate/were ate] tacos at a stall near the cathedral
        Maybe we can have a picnic; [it depends/it's depend] on the weather
        The accident [happened/was happened] in front of the pharmacy
        A rabbit [appeared/was appeared] in my garden this morning
        My grandfather [died/is died] in 2010
        I was [born/borned] in Guadalajara, but I grew up in Texas
        My older brother [is very/very] tall and a bit shy
        My favourite dish [is lentil/lentil] soup with bacon
        [I'm/I] really happy with my exam results
        The bridge was [built/build] by Italian engineers
        This letter was [written/wrote] by a soldier during the war
        Spanish is [spoken/speak] in more than twenty countries
        Our motorbike was [stolen/stole] from the garage
        When I was a child, I [used/use] to climb trees with my friends
        Before the pandemic, we used to [go/going] to the theatre every month
        Nowadays I [usually/use to] have dinner at nine
        Years ago my mum used to [make/made] her own bread
        At eight o'clock last night I was [washing/wash] the car
        All the guests were [dancing/dance] when the DJ played that song
        I couldn't sleep because the dogs were [barking/bark] all night
        While my wife [was cooking,/cooking,] I set the table
        We got to the cinema late and the film had already [begun/begin]
        I couldn't pay because I had [left/leave] my purse at home
        My boss asked me [to translate/that I translated] a contract
        The doctor told me [to/that I] stop eating salt
        I will call you when I [get/will get] to the airport
        As soon as the rain [stops,/will stop,] we can go out
        I always listen [to music/music] while I iron my shirts
        My grandfather listened [to the/the] football results on an old radio
        We waited [for the/the] bus for half an hour in the rain
        Please wait [for me/me] outside the library at five o'clock
        We arrived [in/to] Lisbon very late and all the restaurants were closed
        They arrived [at/to] the airport two hours before their flight
        The price of the room depends [on/of] the season
        Everything depends [on/of] the weather, so take an umbrella just in case
        I often think [of/in] my grandmother when I smell fresh bread
        My cousin never thinks [about/in] the consequences of his actions
        Last night I dreamt [about/with] an enormous shark
        At the age of twenty she fell in love [with/of] a Norwegian dentist
        My cousin got married [to/with] a firefighter in June
        The explorers entered [the/in the] cave with torches and ropes
        My aunt plays [tennis/to tennis] at the sports centre on Thursdays
        On rainy afternoons we play [cards/to cards] with our neighbours
        I asked [the/to the] waiter if the soup had nuts in it
        After dessert we asked [for the/the] bill and left a small tip
        The guide explained [the history of the cathedral to us/us the history of the cathedral]
        My boss explained [the new timetable to me/me the new timetable] on Monday
        The old lady looked [at the/the] photographs of her wedding and smiled
        I spent an hour looking [for my/my] glasses, but they were on my head
        I paid [for the/the] sandwiches and Marcos paid for the drinks
        The exam consists [of/in] three parts and lasts ninety minutes
        Everybody laughed [at/of] my new haircut
        On Sunday I visited [my/to my] godmother in hospital
        Every Friday I help [my/to my] neighbour with her heavy bags
        I called [the/to the] plumber because the sink was blocked
        This green suitcase belongs [to the/the] lady in seat 14
        My flatmate spends too much money [on/in] video games
        Carla answered [all/to all] the interviewer's questions in German
        After the concert we went [home/to home] by taxi
        I usually get [home/to home] at half past six
        On Saturday we went [shopping/to shopping] in the new mall
        Smoking affects [your/to your] lungs and your skin
        My uncle applied [for a/a] job in a bakery, but he didn't get it
        I can't concentrate [on/in] my homework with all that noise
        The stranger insisted [on/in] carrying my bags to the lift
        This morning I saw [Pedro/to Pedro] at the butcher's
        We invited [all/to all] our classmates to the barbecue
        My neighbour takes care [of my/my] cat when I'm on holiday
        She thanked me [for/by] the flowers
        My husband gave [me/to me] a silver bracelet for our anniversary
        I sent [my/to my] landlord an email about the broken boiler
        My father changed [jobs/of job] two years ago
        The kitchen smelled [of/to] burnt toast
        This yogurt tastes [of/to] coconut
        I searched [for my/my] passport in every drawer of the house
        I realized [my/of my] mistake when the shop was already closed
        I [missed/lost] the train because the traffic was terrible
        Hurry up or you're going to [miss/lose] the last bus
        Last summer I [met/knew] a lot of interesting people at the campsite
        My mother [taught/learned] me how to knit when I was seven
        My flatmate [lent/borrowed] me twenty euros, and I gave them back to her on Friday
        A waiter in my town [earns/wins] about 1,200 euros a month
        Our handball team [beat/won] the champions by two goals
        Somebody [stole/robbed] my bicycle from the garage last week
        This song [reminds/remembers] me of my summers in Cádiz
        Please [remind/remember] me to buy stamps tomorrow
        My son [spends/passes] too many hours with his tablet
        We [had a very good time/passed it very well] at the fair last night
        In March I [attended/assisted to] a conference about bees
        The bride [wore/carried] a long white dress and silver shoes
        I studied very hard and I [passed/approved] all my exams
        I [failed/suspended] chemistry, so my parents were furious
        I [hope/wait] you have a wonderful birthday next Sunday
        Our class [did/realized] a survey about recycling in the neighbourhood
        My grandpa [left/let] his umbrella on the tram this morning
        My parents never [let/leave] me go out on weekdays
        [Turn off/Close] the heating before you leave the flat, please
        Suddenly we [heard/listened] a loud explosion in the street
        My children [watch/see] too much television after school
        In June the sun [rises/raises] before seven o'clock
        I grew [up in/in] a fishing village with my aunt and my two cousins
        I [gained/won] three kilos over Christmas
        That purple scarf [suits/goes] you very well
        I can't [stand/support] this heat any longer; let's go inside
        Every evening I [go for/give] a walk along the river with my dog
        My little brother always [sets/puts] the table before dinner
        Nuria studied a lot and [got/took out] excellent marks in biology
        I put [on my/my] coat and ran to the bakery
        My nephew always [gets/puts] very nervous before an interview
        [I find it very hard/It costs me a lot] to get up early on Mondays
        Big spiders [scare me/give me fear]
        The film [is/treats] about a family of spies in Berlin
        Her new novel [is/goes] about a lonely lighthouse keeper
        The hotel [has/counts with] a heated pool and a sauna
        In Galicia I [tried/proved] octopus for the first time
        I shower [before/me before] breakfast and then I dry my hair
        Every night my daughter brushes her [teeth/the teeth] in front of the mirror
        We met [at/us at] the entrance of the zoo at noon
        My twin sister and I called [each other/us] every night during the holidays
        I [live/am live] in a small flat near the harbour
        My uncle [works/is work] as a lorry driver for a Dutch company
        The accident [happened/was happened] near the stone bridge
        My great-grandfather [died/was died] in 1998
        I [was/am] born in Zaragoza in 1994
        I was [cooking/cook] lentils when the lights went out
        While we were [having/have] lunch on the terrace, it began to snow
        The boys [were playing/playing] in the yard when it started to hail
        My dad was [driving/drove] through the forest when he saw a wild boar
        I [knew/was knowing] the answer, but I was too shy to speak
        When we got to the cinema, the film [had/has] already started
        When I shut the door, I realized that I [had/have] left my keys inside
        I had never [eaten/ate] sushi before that trip to Japan
        My parents had already [gone/went] to bed when I came back from the disco
        I [usually/use to] have a coffee in the bar opposite my office every morning
        At weekends we [usually/use to] eat at my mother-in-law's house
        When I was ten, I [used/use] to collect stamps from different countries
        As a child, my mother [used/was used] to walk five kilometres to school
        This aqueduct was [built/build] by the Romans
        My wallet was [stolen/stole] on the metro last night
        These letters were [written/wrote] by a soldier during the war
        The burglars were [caught/catched] by two policewomen
        When I was a child, I thought that one day I [would/will] be an astronaut
        Yesterday Rubén promised that he [would/will] fix my printer before lunch, but he never came
        I'll send you a postcard as soon as I [arrive/will arrive] in Dublin
        My sister makes me [wash/to wash] the dishes every night
        It's late and I'm starving, so let's [order/to order] a pizza
        My physiotherapist suggested [that I/me to] try yoga
        The photo is on your phone, so please send [it to me/me] tonight
        My aunt gave me a blue jumper, and I [love it/love]
        The tap is dripping again; please turn [it off/off it]
        My brother picked [me up/up me] from the station in his van
        My girlfriend speaks [Italian very well/very well Italian]
        I [really like/like very much] the beaches in Asturias
        Last night [something strange happened/happened something strange] in our building
        When [my uncle arrived,/arrived my uncle,] we opened the presents
    """,
    "verb_forms": """
        Marta finished [painting/to paint] the kitchen at midnight
        We really enjoy [hiking/to hike] in the Pyrenees every autumn
        You should avoid [driving/to drive] through the centre at rush hour
        Would you mind [opening/to open] that window a little?
        Carlos suggested [ordering/to order] a taxi from the hotel
        The surgeon decided [to keep/keeping] her in hospital one more night
        They refused [to pay/paying] for the broken lamp
        My cousin promised [to bring/bringing] a guitar to the picnic
        I can't imagine [living/to live] without my bicycle
        He gave up [playing/to play] squash after his knee operation
        Irene keeps [losing/to lose] her umbrella on the bus
        Did you manage [to find/finding] a plumber for Saturday?
        Grandad offered [to drive/driving] us to the ferry terminal
        I don't feel like [going/to go] out tonight, so let's get a pizza
        Our neighbours can't afford [to fix/fixing] the roof this year
        Pilar denied [scratching/to scratch] the van in the garage
        The cyclists agreed [to meet/meeting] outside the town hall at six
        It's not worth [repairing/to repair] this old printer
        I'm hoping [to see/seeing] the northern lights in Norway
        Nuria spent the whole morning [ironing/to iron] shirts
        Luis practises [speaking/to speak] German with his flatmate
        My niece wants [to learn/learn] the violin next year
        I need [to buy/buy] stamps before the post office closes
        They are planning [to open/open] a bakery in Seville
        Gonzalo forgot [to turn/turn] off the oven again
        She pretended [to be/being] asleep when the babysitter came in
        The ranger recommended [wearing/to wear] strong boots in the canyon
        I look forward to [hearing/hear] from your office soon
        Rosa considered [selling/to sell] her grandmother's piano
        Our driver risks [losing/to lose] his licence over a parking fine
        We postponed [visiting/to visit] the aquarium because of the storm
        Please remember [to lock/locking] the gate when you leave tonight
        I'll never forget [seeing/to see] the Atlantic for the first time in 1998
        Please stop [shouting,/to shout,] the baby has just fallen asleep
        We were thirsty, so we stopped [to buy/buying] lemonade at a kiosk
        My brother stopped [smoking/to smoke] two years ago and now he runs marathons
        I couldn't help [laughing/to laugh] at his ridiculous wig
        The receptionist is busy [answering/to answer] calls at the moment
        I'd like [to visit/visiting] the lighthouse tomorrow morning
        My son likes [playing/play] with wooden trains
        Around noon it started [to snow/snow] in the valley
        I prefer [to walk/walk] to the office in spring
        We go [shopping/to shopping] at the outlet every Saturday
        My grandfather and Tomás went [fishing/to fishing] at dawn
        My grandmother doesn't know [how to/to] send emails
        Does your little girl know [how to swim/swim] already?
        Nobody in my family knows [how to/to] change a tyre
        He went to the harbour to [buy/buying] fresh sardines
        It is hard to [find/finding] a cheap room in Dublin
        When she grows up, Lola would like to [become/becoming] a pilot
        It's impossible [to sleep/sleep] with that alarm ringing
        It takes me forty minutes [to get/get] to the factory
        Try [not to/to don't] be late for the christening
        We decided [not to/don't] renew the lease on the shop
        Esteban prefers [not to/don't] eat red meat
        The lawyer advised me [not to/don't] sign the contract
        What about [going/go] to the zoo on Sunday?
        Why don't we [invite/to invite] the Polish students too?
        Brush your teeth before [going/to go] to bed
        Beatriz left the party without [saying/to say] goodbye
        Are you interested in [learning/learn] Japanese calligraphy?
        My grandmother is very good at [baking/bake] sourdough bread
        After [finishing/to finish] the driving test, he hugged the examiner
        I'm tired of [waiting/wait] for the tram in the rain
        Instead of [complaining,/complain,] try talking to the manager
        Miguel is thinking of [changing/change] his mobile company
        You can save a lot of money by [cooking/cook] at home
        They finally succeeded in [climbing/to climb] the north face
        Amparo is afraid of [flying,/fly,] so she always takes the train
        My father-in-law insisted on [paying/pay] the whole bill
        Despite [having/to have] a fever, Iker ran the half-marathon
        At dinner we talked about [adopting/to adopt] a greyhound
        My uncle dreams of [owning/own] a vineyard in La Rioja
        Besides [teaching,/to teach,] she writes crime novels
        The paper mill was accused of [polluting/pollute] the river
        I'm really excited about [starting/start] university in October
        We're fed up with [hearing/hear] the same excuses from the builder
        I am used to [getting/get] up at five, so the early flight is no problem
        When I was a child, I [used/use] to collect shells on this beach
        As a student, he [used/was used] to live in a tiny attic
        Sofía hasn't got used to [driving/drive] on the left yet
        Nowadays I [usually/use to] go to the gym on Tuesdays
        Our spaniel is not used to [being/be] alone all day
        There used to [be/being] a cinema on this corner
        When I was small, I [used to/would] have a parrot called Pepe
        We [used to/would] live in Cádiz before my sister was born
        My parents never let me [stay/to stay] out after eleven
        The teacher made us [copy/to copy] the poem ten times
        The guard didn't let us [enter/to enter] the cathedral in shorts
        Can you help me [move/moving] this wardrobe?
        I saw a fox [cross/to cross] the motorway last night
        We heard someone [scream/to scream] in the stairwell
        This morning I heard my neighbour [sing/sang] opera in the shower
        The supervisor makes Elena [work/works] every Sunday
        The hail made [us cancel/that we cancelled] the barbecue
        Let's [dance/to dance] before the band goes home
        Spicy curry always makes him [sweat/to sweat]
        My godmother allowed me [to use/use] her old camera
        The coach forced them [to run/running] up the hill twice
        My mum told me [to clean/clean] the hamster's cage
        The secretary asked me [to wait/wait] in the corridor
        My editor asked me [to/that I] rewrite the last chapter
        Can you explain [this offside rule to me/me this offside rule] again?
        The mechanic explained [the problem with the brakes to me/me the problem with the brakes]
        Please explain [to me/me] how this espresso machine works
        My colleague suggested [a good dentist to me/me a good dentist]
        The porter suggested [taking/me to take] the tram
        On the phone, Carla described [her new loft to me/me her new loft]
        The chef recommended [that/us that] we try the octopus
        In 2010 he told me that he [would/will] retire the following year
        The waiter asked us what [we wanted/did we want] to drink
        A stranger asked me if [I had/did I have] a lighter
        I don't know where [the remote control is/is the remote control]
        Do you know what time [the pharmacy opens?/does the pharmacy open?]
        Can you tell me how much [this lamp costs?/does this lamp cost?]
        I wonder why [Teresa is/is Teresa] crying in the hall
        I have no idea how [the burglars got/did the burglars get] in
        Tell me where [you/do you] keep the scissors
        She wanted to know when [the parcel would/would the parcel] arrive
        The policeman asked where [I was/was I] going so fast
        I thought you [were/are] Italian until I saw your passport
        Last winter she promised that she [would/will] visit us, but she never came
        Bruno confessed that he [had/has] broken the vase the previous night
        The nurse told me [not to/don't] bend my arm
        These leather sandals are [made/make] in Elche
        That novel was [written/wrote] by a Chilean diplomat
        A new footbridge is [being/been] built over the river
        My washing machine has been [repaired/repair] twice this year
        The holiday flat got [broken/broke] into last summer
        The old watermill was [built/build] in 1432
        Catalan and English are [spoken/speak] in this shop
        The birthday cake was [eaten/ate] by the dog
        My earrings were [found/find] under the sofa
        I [was born/born] in Caracas during a thunderstorm
        My great-grandfather [died/was died] in a shipwreck
        The accident [happened/was happened] near the primary school
        The stolen paintings have never been [found/find]
        Breakfast is [served/serve] from seven to ten on the patio
        The semi-final has [been cancelled/cancelled] because of the fog
        This insulin must be [kept/keep] in the fridge
        The exam results will [be published/publish] on Monday
        Ramón and Julia got [married/marry] in a tiny chapel
        My ex-boss got [fired/fire] for insulting a customer
        Penicillin [was discovered/discovered] by a Scottish doctor in 1928
        The bride had her nails [painted/paint] for the wedding
        Have you had your eyes [tested/test] this year?
        Poor Joaquín got his phone [stolen/steal] on the metro
        I must get my passport [renewed/renew] before June
        I'm going to have my boiler [serviced/to be serviced]
        You should get the tenant [to sign/sign] the inventory
        I am so [bored/boring] in the history class that I draw cartoons
        We were all very [excited/exciting] about the carnival
        The opera was so [boring/bored] that half the audience left
        Picking olives all day is really [tiring/tired]
        I'm [confused:/confusing:] can you repeat the instructions, please?
        It was [surprising/surprised] that nobody noticed the mistake
        My teenage son is not [interested/interesting] in politics
        The puppies were [frightened/frightening] by the thunder
        The sales figures for August were [disappointing/disappointed]
        We felt very [relaxed/relaxing] after the massage
        Your documentary about sharks is [fascinating/fascinated]
        When I [arrive/will arrive] at the hostel, I'll send you a photo
        I'll sit on this bench until you [come/will come] back
        As soon as Olga [finishes/will finish] her shift, we can eat
        If it [rains/will rain] tomorrow, we'll play cards in the caravan
        Before you [leave,/will leave,] please water the geraniums
        Wait, [I'll/I] help you with that heavy suitcase
        Don't worry, [I'll/I] pay you back on Friday
        Maybe [I'll/I] go to Cuba next winter
        My [sister-in-law's/sister-in-law] going to have a baby in May
        We are going [to varnish/varnish] the fence this weekend
        I'm [going/go] to study pharmacy in Granada
        I will [phone/to phone] the landlord tonight
        We'll miss the last ferry unless we [hurry/don't hurry]
        You can't go in unless you [have/don't have] a ticket
        If I [had/would have] more free time, I'd learn to sail
        If I [were/will be] the mayor, I would plant more trees
        I wish I [could/can] sing like Montserrat Caballé
        I wish I [had/have] a bigger balcony for my tomatoes
        If they [had/have] caught the earlier coach, they would have seen the parade
        If he had listened to the warning, he [wouldn't have crashed/didn't crash]
        What would you do if you [saw/see] a bear in your tent?
        If we lived by the sea, we [would/will] swim every day
        Andrés spends money as if he [were/would be] a millionaire
        It's time [to go/go] home; the night bus leaves at ten
        If I were you, I [would/will] see a solicitor
        You should have [told/tell] me about the leak
        Emilio must have [forgotten/forget] his keys at the garage
        You should [have brought/brought] a raincoat yesterday
        You had better [see/to see] a specialist about that rash
        I'd rather [stay/to stay] at home and watch a western
        She would rather [walk/walking] than take the underground
        You [had/have] better put on a scarf, it's freezing
        The price of butter is likely [to rise/rise] this autumn
        The cargo ship was supposed [to arrive/arrive] at noon
        Fasten your seat belt, the plane is about [to take/take] off
        I was about [to call/calling] the police when he walked in
        Are we allowed [to bring/bring] food into the theatre?
        I [agree/am agree] with you about the new parking fees
        [Do/Are] you agree with the architect's proposal?
        My wife [doesn't/isn't] agree with the colour of the tiles
        "Is it far?" "It [depends/is depend] on the traffic."
        [I know/I'm knowing] your cousin from the chess club
        That purple rucksack [belongs/is belonging] to Aitor
        We [need/are need] more chairs for the rehearsal
        Yesterday I was [working/work] at the warehouse until nine
        This lentil soup is too hot [to/for] eat
        Felipe isn't old enough [to/for] drive a motorbike
        The marble table was too heavy [to/for] lift
        Do we have enough flour [to/for] make two cakes?
        "I love anchovies." "Really? So [do/am] I."
        "I'm from Bogotá." "What a coincidence! So [am/do] I."
        "I can't ski at all." "Neither [can/do] I."
        Marcos failed chemistry last term and so [did/does] Eva
        My roommate doesn't wear perfume and neither [do/am] I
        "I've been to Egypt twice." "So [have/am] I."
        Your sister plays the cello, [doesn't she?/isn't it?]
        You've met my friend Paula, [haven't/don't] you?
        The plumber didn't charge you, [did he?/isn't it?]
        It rained a lot in Galicia last week, [didn't/wasn't] it?
        Your dad can fix radios, [can't/isn't] he?
        Never [have I/I have] seen such an enormous spider
        Hardly [had I/I had] sat down when the doorbell rang
        Not only [did he lose/he lost] his wallet, but he also missed his flight
        Can you [lend/borrow] me your charger for an hour?
        I [borrowed/lent] two comics from the public library
        Waiter, could you [bring/take] me a clean fork, please?
        If you know the answer, [raise/rise] your hand
        In December the sun [rises/raises] after eight in Vigo
        Please [remind/remember] me to call the vet at five
        I know his face, but I can't [remember/remind] his surname
        This bolero [reminds/remembers] me of our honeymoon
        My aunt [teaches/learns] yoga to pensioners at the civic centre
        We [waited for/hoped] the ambulance for half an hour
        I [hope/wait] that you like the bracelet I sent you
        As a waiter, Rubén [earns/wins] only nine euros an hour
        Last night Valencia [beat/won] Getafe by two goals
        Two masked men [robbed/stole] a bank in Zaragoza this morning
        Somebody [stole/robbed] my wallet from my handbag
        I [met/knew] my husband at a wedding in 2015
        I overslept and [missed/lost] the school bus
        My neighbour's daughter [plays/touches] the piano beautifully
        She [was very/very] tired after last night's shift
        [They're/They] playing dominoes in the square right now
        [I'm/I] working as an electrician at the moment
        It [was snowing/snowing] hard when we left the theatre
        Where [are you/you] going with that ladder, Quique?
        My little brother [is afraid/afraid] of the dark
        [It's/Is] important to stretch before a yoga session
        In my village [it's/is] difficult to find a job
        I find [it difficult/difficult] to concentrate with that drill
        Did he [go/went] to the barber's this morning?
        Noelia didn't [know/knew] the password of the laptop
        By the time we arrived, the magician had [gone/went] home
        Uncle Paco [did/done] his military service in 1974
        The boys have [broken/broke] the greenhouse window
        Have you ever [ridden/rode] a camel in Morocco?
        The jury has already [chosen/chose] the winning photograph
        We didn't [find/found] any mushrooms in the woods
        [Swimming/Swim] is excellent for your back
        [Learning/Learn] to juggle takes a lot of patience
        [Eating/Eat] late at night gives me nightmares
        [Living/Live] alone was hard for Candela at first
        My favourite hobby is [cooking/cook] paella for my friends
        Yesterday [my uncle came/came my uncle] from Argentina
        Last night [something strange happened/happened something strange] in the lift
        Is [your brother coming/coming your brother] to the housewarming party?
        What is [your eldest son doing/doing your eldest son] in Berlin?
        I didn't hear what [the pilot said/said the pilot] about the delay
        Have [the new curtains arrived/arrived the new curtains] yet?
        Why [are you/you are] laughing at my new haircut?
        Excuse me, where [can I/I can] park my caravan?
        There [are/is] three butchers on our street
        There [is/are] a big hole in the pavement
        Yesterday there [was/is] a power cut in our building
        There will [be a/a] partial eclipse on Thursday
        There [were/was] two ambulances outside the nightclub
        [Don't/Not] touch that saucepan, it's burning hot
        [Don't/No] open the oven until the soufflé is ready
        Don't [worry/to worry] about the stain on the carpet
        How long [have you known/do you know] your best friend?
        How long [have you been/are you] married to Ignacio now?
        It's the second time [she's lost/she loses] her visa card this year
        This is the first time that [I've seen/I see] a whale
        You [don't have to/mustn't] bring a present; it isn't necessary
        Yesterday I [had to/must] take my rabbit to the clinic
        Leonor can [speak/to speak] four languages fluently
        All visitors must [leave/to leave] their bags in a locker
        I will [be able to/can] visit you in the mountains next June
        I'd love to [be able to/can] dance flamenco like Carmen
        I [saw/have seen] your ex-husband yesterday at the bakery
        [We/We've] moved to Bilbao in 2016
        When [did you buy/have you bought] that electric scooter?
        Their flight from Oslo [landed/has landed] two hours ago
        Look! The cat [is climbing/climbs] up the Christmas tree
        "Is the swimming pool open today?" "I think [so."/that yes."]
        "Will there be a strike?" "I hope [not."/that no."]
        Mum bought a cheesecake and put [it in/in] the fridge
    """,
    "known_mix": """
        The keys to the garden shed [are/is] behind the boiler
        Everybody in our choir [knows/know] the second verse by heart
        The news about the flooded tunnel [was/were] shocking
        The police [are/is] searching the quarry for a missing hiker
        Each of the bridesmaids [carries/carry] a small lantern
        People in Tbilisi [put/puts] walnuts in almost everything
        There [are/is] three wasps in the jam jar
        Nobody in the dormitory [snores/snore] as loudly as Fergus
        The bag with the dirty towels [is/are] under the sink
        Every pigeon on those rooftops [belongs/belong] to my brother-in-law
        Shh! The baby [is sleeping/sleeping] in the hammock
        Please wait, the plumber [is unblocking/unblocking] the drain right now
        Look! That squirrel [is stealing/steals] our peanuts
        I [know/am knowing] the owner of this kiosk very well
        Are you [knitting/knit] that scarf for Agnieszka?
        This suitcase [belongs/is belonging] to the lady from Oslo
        Why are you [crying,/cry,] Lucinda? Did you graze your knee?
        I can't talk now because [I'm feeding/I feed] the goats
        Listen! Somebody [is knocking/knock] on the shutters
        Yesterday the cat [sneezed/sneeze] all over my keyboard
        We [planted/plant] two lemon trees last autumn
        Hamish [stopped/stoped] smoking a decade ago
        Last night I [ironed/iron] eleven tablecloths for the hotel
        The lorry [skidded/skids] on the gravel yesterday evening
        I [studied/studyed] pharmacy in Bologna for four years
        My cousin [married/marry] a firefighter two summers ago
        The children [played/plaied] dominoes until midnight yesterday
        In 2009 my parents [opened/open] a launderette in Leeds
        She [dropped/droped] her contact lens in the bidet
        I [bought/buyed] these sandals at a flea market in Athens
        Mrs Okafor [taught/teached] us long division
        The goalkeeper [caught/catched] the ball with one hand
        We [felt/feeled] a small earthquake during breakfast
        My brother [broke/breaked] his collarbone on a trampoline
        Last weekend Ingrid [swam/swim] across the reservoir
        Yesterday we [drank/drink] mint tea in the courtyard
        Somebody [stole/stealed] the copper pipes from the chapel
        Two days ago I [lost/lose] an earring in the cinema
        I have never [eaten/ate] rhubarb before
        Has Priya [gone/went] to the optician yet?
        My aunt [has/have] already watered the begonias
        We've lived above the butcher's [for/since] three years
        I [saw/have seen] a hedgehog in the garage yesterday
        [They've/They has] just adopted a blind donkey
        [I've known/I know] Mr Petrov since 2011
        Nadia has worked as a dental nurse [for/since] eight months
        Have you ever [ridden/rode] a camel in the desert?
        We [moved/have moved] to Ghent five years ago
        Tomorrow we will [go/going] to the aquarium in Genoa
        The electrician will [arrive/to arrive] around noon
        [She's/She] going to sell her caravan next month
        The box office will [open/opens] at half past nine tomorrow
        I'm going [to visit/visit] my godmother in Cork on Friday
        Next year they will [build/built] a ramp near the library
        My flatmate will [bring/to bring] a corkscrew to the picnic
        It's [going/go] to snow in the valley tonight
        The bride [is going/going] to borrow her grandmother's veil
        My grandfather [doesn't eat/no eats] shellfish
        She doesn't [like/likes] the smell of turpentine
        We didn't [find/found] any mushrooms in the woods
        I [don't/not] speak Hungarian, only a little Czech
        They don't know [anything/nothing] about the hen party
        He [doesn't/don't] trust the lift in that skyscraper
        The vending machine [doesn't work/not works] on Sundays
        I didn't see [anybody/nobody] in the corridor
        My sister [isn't/no is] a hairdresser, she's a florist
        We [can't/no can] hear the church bells from here
        Where [did you buy/you bought] that velvet jacket?
        What time [does the pharmacy close?/the pharmacy closes?]
        Did Mateo [fix/fixed] the leaking tap?
        Why [are you/you are] wearing goggles in the kitchen?
        Who [lives/does live] in that lighthouse?
        Where [do/does] your uncles keep the wheelbarrow?
        How often [does she go/she goes] to the chiropodist?
        When [will the sauna/the sauna will] reopen?
        How much [does this duvet cost?/costs this duvet?]
        Does your landlord [speak/speaks] Dutch?
        She can [juggle/to juggle] five oranges
        My nephew must [wear/wears] a helmet on his scooter
        You should [see/to see] a dermatologist about that rash
        They might [have/of] missed the last tram
        He can [play/plays] the accordion blindfolded
        You mustn't [touch/to touch] the fresh varnish
        Could you [pass/passing] me the pepper grinder?
        We should [have/of] booked a cheaper hostel in Split
        My daughter [can/cans] whistle with two fingers
        I want [to go/go] to the ice rink with Bianca
        We enjoy [watching/to watch] otters by the canal
        They decided [to buy/buy] a second-hand tractor
        He left the tavern without [paying/to pay] the bill
        Would you mind [closing/to close] the skylight?
        Dariusz finished [sanding/to sand] the wardrobe at six
        She is very good at [baking/bake] sponge cakes
        Don't forget [to lock/lock] the greenhouse, Hannah
        My great-aunt [is/has] ninety-four years old
        [I'm/I have] very hungry; can we order the lasagne?
        [Are you/Do you have] thirsty? There's lemonade in the fridge
        [You're/You have] right, the tailor closes on Mondays
        The puppy [is afraid/has fear] of the hoover
        [I'm in a/I have] hurry, my train leaves in six minutes
        Her pottery shop [is/has] very successful in Porto
        My toddler [is/has] sleepy after the merry-go-round
        How old [is/has] your tortoise?
        When I [was/had] nine years old, I swallowed a marble
        I [agree/am agree] with the caretaker about the bins
        [Do/Are] you agree with the new parking rules?
        We [don't/aren't] agree with the referee
        My physiotherapist [agrees/is agree] that the chair is the problem
        They [agreed/were agree] with every word of the sermon
        She [doesn't/isn't] agree with homework at primary school
        If you [agree,/are agree,] we can meet at the fountain
        [It's/Is] raining again, so take your anorak
        I think [it's/is] too late for the planetarium
        I like this blanket because [it's/is] fluffy
        [It's/Is] very foggy in Bristol this morning
        [There's/Is] a spider in the bathtub, come quickly
        I bought the lamp because [it was/was] half price
        When [it's/is] hot, we sleep on the terrace
        I don't think [it's/is] a good idea to bleach the curtains
        [There are/Are] two bats in the attic and Mum is terrified
        [It's/Is] important to stretch before ballet
        My husband cooks, [cleans/clean] and mends our clothes at weekends
        Every morning Beatriz feeds the hens, collects the eggs and [sweeps/sweep] the yard
        Last night we lit candles, [sang/sing] carols and ate pistachios
        She gets up at five, [jogs/jog] to the pier and comes home
        On Monday he oiled the gate, mowed the lawn and [trimmed/trim] the hedge
        The waiter takes the orders, pours the wine and [smiles/smile] at everyone
        Yesterday Femi washed the van, [changed/change] the oil and polished the mirrors
        They are stamping, cheering and [clapping/clap] in the stadium
        Two summers ago we flew to Malta, [rented/rent] a moped and got sunburnt
        My boss [drinks/he drinks] six espressos a day
        The nurse [gave/she gave] me a tetanus jab
        My in-laws [run/they run] a vineyard near Mendoza
        The gazpacho [was/it was] too salty for me
        Our neighbour Wanda [breeds/she breeds] canaries
        The boots that I ordered [were/they were] the wrong size
        The mayor [promised/he promised] a new skate park
        The film about the whales [lasted/it lasted] three hours
        Her stepfather [works/he works] on an oil rig
        Pilar [told/said] me that the radiator was broken
        Can you [tell/say] me the price of this rucksack?
        The examiner [said/told] that my accent was charming
        I have to [do/make] my homework before fencing class
        We [made/did] a mistake with the invoice
        My son [made/did] a lot of noise with his trumpet
        Could you [do/make] me a favour and hold this rope?
        The priest [told/said] us a funny story about a bishop
        I need to [make/do] a phone call to the embassy
        We have to [make/do] a decision about the wallpaper
        This cathedral [was built/built] in 1432
        The stolen violin was [found/find] in a skip
        Our cheese is [made/make] from goat's milk
        My purse was [stolen/stole] on the metro in Lisbon
        The burglar was [caught/catched] on the roof
        These vaccines [are produced/produced] in Belgium nowadays
        The chimney was [repaired/repair] last spring
        Portuguese is [spoken/speak] in Mozambique
        This poem was [written/wrote] by a shepherd
        The injured cyclist was [taken/took] to hospital by helicopter
        You should [have told/told] me about the leak yesterday
        I must [have forgotten/forgot] my umbrella on the tube this morning
        She could [have broken/broke] her wrist in that fall last week
        We should [have brought/brought] thicker sleeping bags last night
        He must [have left/left] the oven on when he went out
        They could [have won/won] yesterday's pub quiz
        I should have [gone/went] to the chemist's earlier
        You must [have heard/heard] the thunder last night
        You shouldn't [have eaten/ate] the whole trifle yesterday
        yesterday i didnt [go/went] to pilates
        hi bea im [waiting/wait] for u outside the kebab shop
        sorry i cant [come/came] tonight, got a migraine
        mum did u [buy/bought] the toothpaste
        karim [doesnt/dont] want the spare ticket, do u
        last nite we [saw/see] a shooting star lol
        i have [left/leave] my bus pass at yours again
        zoe [has/have] a spare tyre if u need it
        where [are u/u are] now? im by the carousel
        i will [ring/to ring] u after my shift at the kennels
        I was showering when the phone [rang/ring]
        While we were [hiking/hike] in the Pyrenees, it began to hail
        She was peeling potatoes when the doorbell [rang/rings]
        When the siren went off, we [were watching/watching] a documentary
        I was [dreaming/dream] when the cockerel woke me
        Leila was crossing the bridge when she [spotted/spot] a heron
        While I [was/am] vacuuming, the cat knocked over the vase
        While Stavros [was cooking/cooks] octopus, the smoke alarm went off
        What [were you/you were] doing when the ambulance arrived?
        That crate looks heavy. [I'll/I] carry it for you
        You look exhausted, Gwen. [I'll/I] make you a cup of cocoa
        Are you lost? Wait, [I'll/I] show you on the map
        It's dark outside; [I'll/I] walk you to the taxi rank
        You forgot your wallet? Don't worry, [I'll/I] pay for the popcorn
        Oh dear, you spilled the gravy! [I'll/I] fetch a cloth
        I'll [lend/to lend] you my raincoat if you like
        I stayed in bed because my throat [hurt/hurted]
        She's upset because her hamster [died/die] last night
        We arrived late yesterday because the coach [broke/breaks] down
        He can't play because he has [sprained/sprain] his ankle
        I didn't phone because I [didn't/not] have any signal
        They moved to Quito because they [got/get] jobs there last year
        I can't try the nougat because [I'm/am] allergic to hazelnuts
        The pavement is wet because [it rained/rained] all night
        I'm tired because I [didn't rest/no rested] last night
        I'm not able [to unscrew/unscrew] this jar of gherkins
        She was able [to climb/climb] the rope in ten seconds
        Will you [be able/able] to attend the funeral on Thursday?
        We weren't able to [hire/hired] a babysitter
        After the operation she will [be able to/can] bend her elbow
        I'd like to [be able to/can] yodel properly
        Nobody was able [to solve/solving] the riddle
        The divers were able to [rescue/rescued] the dolphin
        I went to the ironmonger's [to/for] buy some hinges
        She uses a hairpin [to/for] open the drawer
        We stopped in a lay-by [to/for to] eat our sandwiches
        He's learning sign language [to/for to] chat with his nephew
        They came to Vilnius [to/for] study architecture
        Dad climbed the oak [to/for] reach a kite
        I wrote to the council [to/for] complain about the potholes
        We took a cable car [to/for] see the glacier
        My mother wants [me to/that I] become a notary
        I need [you to/that you] sign this form, Mr Lund
        The hygienist told me [to/that I] floss every night
        Do you want [us to/that we] wait by the turnstile?
        They want [Oscar to play/that Oscar plays] the innkeeper in the nativity
        I don't want [her to see/that she sees] the engagement ring yet
        I'd like [him to say/that he says] sorry to the bus driver
        She told me [not to/that I don't] touch the wet cement
        I need [the tiler to finish/that the tiler finishes] before Easter
        There [are/have] seven bridges in my city
        There [is/has] a blacksmith on the corner
        In the cellar there [are/have] dozens of cobwebs
        There [was/had] a brass band in the park yesterday
        [Is there/Does there have] a cash machine near the jetty?
        On Saturday there [were/had] hundreds of tourists at the geyser
        If you heat butter, it [melts/melt]
        If it [rains/will rain] tomorrow, we'll cancel the regatta
        If I [had/would have] a million euros, I would buy an island
        If she knew the password, [she'd/she will] tell us
        If I were you, [I'd/I will] return that toaster
        If you had called, [I'd have/I would] come to the station
        If [we'd/we would] left earlier, we would have caught the hydrofoil
        Unless you [hurry,/will hurry,] you'll miss the eclipse
        If Marek [revises/revise] tonight, he'll pass chemistry
        If he hadn't [driven/drove] so fast, he wouldn't have hit the lamp post
        You like marzipan, [don't/aren't] you?
        Your brother plays the tuba, [doesn't/isn't] he?
        You've met Chloe, [haven't/didn't] you?
        It's chilly today, [isn't/doesn't] it?
        They flew to Oman, [didn't/weren't] they?
        We should apologise to Brigid, [shouldn't/don't] we?
        He won't drop the tray, [will/does] he?
        There's a locksmith nearby, isn't [there?/it?]
        Nuria doesn't chew gum, [does/is] she?
        Could you tell me where [the cloakroom is?/is the cloakroom?]
        Do you know what time [the pantomime starts?/does the pantomime start?]
        I don't know why [Otto is/is Otto] so grumpy today
        Can you tell me how much [this rug weighs?/does this rug weigh?]
        I wonder where [she found/did she find] those earrings
        He wants to know if [he can/can he] park the trailer here
        I can't remember where [I/did I] put the thimble
        I have no idea how old [the castle is/is the castle]
        Please explain how [this mower works/does this mower work]
        I'm looking forward to [seeing/see] you in Gdansk
        We look forward to [hearing/hear] from your solicitor
        She's looking forward to [moving/move] into the bungalow
        Are you looking forward to [starting/start] your apprenticeship?
        The pupils are looking forward to [exploring/explore] the observatory
        I'm [looking/look] forward to the carnival in Cádiz
        He isn't looking forward to [shovelling/shovel] the snow
        I look forward to [meeting/meet] Professor Adeyemi
        I wish I [could/can] play the bagpipes like Angus
        I wish I [had/would have] longer eyelashes
        I wish my studio [had/has] a balcony
        She wishes she [were/is] taller than her stepsister
        I wish I [didn't/don't] have to wear braces
        Hugo wishes he [hadn't/didn't] sold his motorbike last year
        If only I [knew/know] her surname
        I wish we [lived/live] closer to the ocean
        We wish the lodgers [would/will] turn down their drums
        My godson [is seven years old and he loves/have seven years old and he love] beetles
        Yesterday we [went to the bowling alley and Ines won/go to the bowling alley and Ines win]
        She [doesn't want to/don't want] sell her piano
        Last winter the pond [froze and the swans left/freezed and the swans leave]
        He [doesn't know where the stapler is/no knows where is the stapler]
        While we were [napping in the meadow, a cow ate/nap in the meadow, a cow eat] our salad
        I [agree with Rowena, but Leo doesn't/am agree with Rowena, but Leo don't]
        If it [is sunny, we will/will be sunny, we will to] grill the sardines
        There [are four monks here and each of them plays/is four monks here and each of them play] chess
        I must [hurry because the bank closes/to hurry because the bank close] at two
        I want [you to lift this trunk because it's/that you lift this trunk because is] very heavy
        hi yusra, i [found the candles but i forgot to/finded the candles but i forgot] bring matches
        Did you [see the comet, or were/saw the comet, or was] you asleep?
        My uncle [has never flown/have never flew] in a hot-air balloon
        I'm looking forward to [tasting the strudel that Greta made/taste the strudel that Greta make] yesterday
        You should [call Imran; he's/to call Imran; he] waiting for your reply
        Where [did you rent that canoe, and how much did/you rented that canoe, and how much] it cost?
        The mechanic [doesn't/he don't] answer his phone on Sundays
        [It's a pity that Sven doesn't/Is a pity that Sven don't] dance
        yesterday i [met ur cousin and she said/meet ur cousin and she say] hi
        My aunt Pilar [sells/sell] homemade candles at the market every Saturday
        The baker in Lyon always [keeps/keep] two baguettes aside for us these days
        The kids next door now [have/has] a trampoline and a very noisy parrot
        One of the lifts in this building [is/are] out of order at the moment
        People in Reykjavik [are/is] used to long, dark winters
        Everybody in my choir now [knows/know] that lullaby by heart
        Be quiet, please: the baby [is sleeping/sleeping] in the next room
        I can't talk now because I am [driving/drive] through Lisbon
        Look! That goat [is/are] eating your scarf
        What is Yuki [doing/do] in the garage right now?
        At the moment we [are/is] repainting the ceiling in the hall
        Listen! Somebody [is playing/play] the accordion downstairs at this very moment
        Last summer we [rented/rent] a tiny cottage near Galway
        My late father [taught/teached] chemistry in Rosario for thirty years
        Two days ago a squirrel [stole my sandwich and ran/stealed my sandwich and runned] up a tree
        Yesterday Amina [bought/buyed] a second-hand piano on the internet
        In 2015 they [were/was] living above a fish shop in Bergen
        Last Tuesday the plumber [came at eight and fixed/comed at eight and fix] the boiler
        I have never [eaten/ate] octopus in my life
        Olga [has worked at the aquarium for/works at the aquarium since] three years
        Tomás has [lived/live] in Nairobi since 2019
        I haven't [seen/saw] my cousin Marek for ages
        Tomorrow I will [call/to call] the dentist about my crown
        Next month my sister is going [to have/have] twins
        We [are going to visit the volcano on Sunday if it doesn't/going to visit the volcano on Sunday if it will not] rain
        Don't worry, the ferry will [arrive/arrives] before midnight
        I think Brazil will [win/winning] the next World Cup
        They [won't/don't will] come to the barbecue next Friday
        My brother [doesn't eat/don't eats] cheese because it gives him headaches
        I [don't/no] understand the instructions for this blender
        Lucía doesn't [like/likes] wearing high heels
        We didn't [find/found] the campsite until nine o'clock
        This printer [doesn't work/not works] with my old laptop
        They [didn't go/not went] to the funeral last Monday
        Where [did you buy/you bought] those purple wellies?
        What time [does the chemist's open/the chemist's opens] on Mondays?
        [Does your neighbour speak/Do your neighbour speaks] Portuguese?
        Did you [sleep/slept] well in the hammock last night?
        How many cousins [do you/you] have in Guatemala?
        Why [is she/she is] crying in the kitchen?
        Our goalkeeper can [swim/to swim] faster than anyone in his club
        My uncle [can/cans] repair any kind of clock
        It's forbidden: you [mustn't/don't must] feed the penguins
        Hassan should [drink/drinks] less coffee at night
        We could [see/saw] the lighthouse from our balcony
        My dad enjoys [growing/to grow] tomatoes on the roof
        I decided [to buy/buying] a cheaper mattress
        They avoid [driving/to drive] through Naples at rush hour
        Ingrid hopes [to become/become] a vet one day
        The salesman left without [saying/say] goodbye to his hosts
        My nephew Bruno [is eleven years old/has eleven years] and loves chess
        I [am hungry and my sister is/have hungry and my sister have] thirsty; can we stop for a kebab?
        You [are/have] right: the museum closes on Tuesdays
        My grandad [agrees with the doctor now and doesn't/is agree with the doctor now and don't] eat salt any more
        I [don't/am not] agree with the new parking rules
        The children [are/have] very thirsty now, so give them some lemonade
        [It is/Is] very cold in Winnipeg in January
        My suitcase is missing; [it was/was] on the carousel ten minutes ago
        I love these biscuits because [they are/are] so crunchy
        In my opinion [it is/is] better to book the sleeper train early
        [There are/Are] three greengrocers in our street
        When I phoned Nadia, [she was/was] having a bath
        Every Friday Rosa [sings, dances/sing, dance] and plays the ukulele
        Every evening the farmer feeds the hens, [locks/lock] the barn and goes to bed
        My flatmate cooks, [cleans/clean] and irons for everyone
        On Saturday we packed the van, [drove/drive] to Porto and unloaded everything
        Fatima likes painting, [knitting/knit] and baking rye bread
        My friend Jon [lives/he live] on a houseboat in Amsterdam
        My parents [met/they met] at a bus stop in Manila
        The woman who lives upstairs [keeps/she keeps] snakes
        The new coffee machine [makes/it makes] an awful noise
        My boss Leila [never/she never] answers emails on Fridays
        My sister [told/said] me the password for the wifi
        Can you [tell/say] me your shoe size, please?
        The ranger [said/told] that the lake was frozen
        Sorry, I [made/did] a mistake in your invoice
        The widow told [me/to me] that the inn had closed
        This cheese [is made/made] in a village near Cuneo
        My bike [was stolen/stolen] outside the library last night
        Our house [was built/built] in 1932 by a Danish architect
        The newspapers are [delivered/deliver] before ten every day
        The injured hiker was [taken/took] to hospital by helicopter
        You should [have told/told] me about the leak last week
        We could [have gone/went] to the beach yesterday, but we stayed at home
        Boris must [have left his keys in the taxi, and now he can't open/left his keys in the taxi, and now he can't opens] the door
        I should have [written/wrote] down the address of the hostel
        They shouldn't [have sold/sold] that tractor so cheaply last year
        yesterday i didnt [go/went] to zumba, my knee hurts
        hi mum im [waiting/wait] at the station, where r u
        sorry i cant [come/came] tonight, too much work
        did u [see/saw] the goal last night?? amazing
        hey karim are u [coming/come] to the party on saturday
        i dont [have any cash, can u pay/has any cash, can u pays] for the taxi
        I was having a shower when the phone [rang/ring]
        We were crossing the bridge when the storm [started/start]
        When the lights went out, Sofia was [painting/paint] her nails
        The guard was [falling/fall] asleep when somebody knocked at the gate
        While I was peeling potatoes, I [cut my thumb and fainted/cutted my thumb and faint]
        That box looks heavy. [I'll/I] carry it for you
        Are you cold? Wait, [I'll/I] close the window
        Wait, I will [help/to help] you with the pushchair
        Have you forgotten your wallet? [I'll/I] pay for the sandwiches, then
        We cancelled the picnic yesterday because it [rained/rain] all morning
        I was late this morning because my alarm clock [didn't/don't] ring
        Mei moved to Oslo last year because her husband [found/find] a job there
        I can't lend you my rucksack because I [need/needs] it today
        They sold the dinghy because [it was/was] too expensive to repair
        I am not able [to sleep/sleep] with the radio on
        One day you will [be able to/can] speak Japanese like a native
        Niamh hasn't been able [to find/find] a flat in Dublin
        Will you [be able/able] to mend my zip by Thursday?
        After the operation the dog was able to [walk/walking] again
        I always use a hammer [to/for] open coconuts
        We went to Cusco [to/for] see the Inca ruins
        Dmitri is saving money [to/for] buy a motorbike
        The twins got up at five [to/for] catch the coach to Split
        I am calling you [to/for] ask about the vacant room
        I want [you to/that you] come to my graduation in Leeds
        My mother wants [me to/that I] study law in Salamanca
        Do you want [me to/that I] bring a lemon tart?
        The coach doesn't want [us to/that we] eat crisps before a match
        My landlord wants [his tenants to pay/that his tenants pays] in cash
        Help! There [is/have] an enormous spider in the bath
        In my village now there [are/has] two churches and a sawmill
        There [was/have] a lot of traffic in Jakarta yesterday
        [There was/Had] a fire in the carpet warehouse last night
        [There will be/Will have] a jazz concert in the park next Sunday
        If I [had/would have] more free time, I would learn the cello
        If it [rains/will rain] tomorrow, we'll play table tennis indoors
        If we had left earlier, we would [have caught/caught] the train to Zagreb
        If Chiara [studies harder, she will pass/study harder, she will passes] the theory test
        If I won the lottery, I [would/will] buy an island in Greece
        You live in Cardiff, [don't/doesn't] you?
        Your dad can ski, [can't/doesn't] he?
        Your dentist isn't from Peru, [is/isn't] she?
        They went to Malta last year, [didn't/weren't] they?
        You haven't fed the hamster yet, [have/did] you?
        Could you tell me what time [the film starts?/does the film start?]
        I don't remember where [I parked/did I park] the hire car
        The nurse asked me how old [I was and where I lived/was I and where did I live]
        I wonder why [Henrik resigned/did Henrik resign] so suddenly
        I look forward to [hearing/hear] from you soon, Mr Okafor
        We're looking forward to [meeting/meet] your fiancé in August
        I am [looking/look] forward to seeing the Northern Lights
        Grandma [is looking/looking] forward to her trip to Madeira next week
        Are you looking forward to [starting/start] your new job at the bank?
        I wish you [were/was] here with us on the beach in Goa
        I wish I [could/can] play the saxophone like you
        I wish I [had/have] a garden; my balcony is tiny
        Paula wishes she [hadn't/didn't] sold her camper van last year
        I wish it [would/will] stop snowing so I could go out
        My roommate wishes he [knew/know] how to sew on buttons
    """,
    "verb_sense": """
        my uncle always [wears/uses] a straw hat in the garden
        {name} [wears/uses] a black cap even indoors
        my little brother [wears/carries] glasses with a green frame
        our headmistress never [wears/uses] high heels
        the bride [wore/used] her grandmother's white dress
        do you have to [wear/use] a uniform at your school?
        the surgeons [wear/use] masks and green gowns
        she was [wearing/using] a woollen coat and a red scarf when I saw her
        in winter I [wear/use] two pairs of socks
        {name} usually [wears/uses/carries] jeans and a plain shirt to work
        he never [wears/uses/carries] a tie at the office
        we [spent/passed] the weekend in a cabin near the lake
        {name} [spent/passed] the whole summer in {city}
        we [spend/pass] Christmas with my in-laws every year
        how did you [spend/pass] your holidays?
        I'd like to [spend/pass] more time with my nephews
        they [spent/passed] three weeks in a village without electricity
        we want to [spend/pass] a few days in the mountains in {month}
        {name} [spends/passes] a lot of money on trainers
        my flatmate [spends/passes/expends] half his salary on video games
        she [spent/passed/expended] two hundred euros on a handbag
        I have [spent/passed/expended] too much money this month
        how much do you [spend/expend/pass] on food every week?
        we [watched/looked/looked on] television until midnight
        my grandparents [watch/look] the news on television every evening
        the twins are [watching/looking] cartoons in the living room
        shall we [watch/look] a series tonight?
        they [watched/looked] the match in a crowded pub
        {name} likes [watching/looking] TV in bed
        please speak louder, I can't [hear/listen] you
        did you [hear/listen] a scream just now?
        suddenly we [heard/listened] an explosion in the harbour
        my grandmother is deaf, so she can't [hear/listen] the doorbell
        I [heard/listened] a dog barking behind the fence
        have you [heard/listened] the news about the ferry?
        I like to [listen to/hear to/listen] jazz while I cook
        be quiet and [listen to/listen/hear to] your teacher
        sixty parents [attended/assisted to/assisted] the meeting about the new canteen
        {name} couldn't [attend/assist to/assist] the funeral on {day}
        I [attended/assisted to] a lecture about whales last week
        more than a thousand fans [attended/assisted to/assisted] the concert
        we have to [attend/assist to] a training course in {city}
        I finally [passed/approved] my driving test on {day}
        {name} [passed/approved] all the exams in {month}
        my cousin didn't [pass/approve] the maths exam
        did you [pass/approve] your {lang} exam?
        if you study a little every day, you will [pass/approve] the test
        my daughter has [passed/approved] her final exams
        I can't [stand/support] the heat in {city}
        my wife can't [stand/support] the cold in winter
        he can't [stand/support] the smell of boiled cabbage
        I can't [stand/support] this noise any longer
        she couldn't [stand/support] the pain, so she called the dentist
        let me [introduce/present] you to my fiancée
        Irene [introduced/presented] me to her parents at dinner
        could you [introduce/present] me to your cousin from {city}?
        he [introduced/presented] us to his new girlfriend in the lift
        my parents [argued/discussed] last night because of the electricity bill
        don't [argue/discuss] with the referee, he's always right
        my brothers always [argue/discuss] about who washes up
        Olga and her sister [argued/discussed] loudly and stopped talking to each other
        the drivers got out of their cars and began to [argue/discuss] angrily
        after many years of hard work she [became/converted in/converted into] a famous surgeon
        his son [became/converted in/converted into] a pilot
        the fisherman's daughter [became/converted in/converted into] the president of the country
        in {year} the village [became/converted in] a popular holiday resort
        they met at work and [became/converted in/converted into] good friends
        my grandmother [brought up/grew up] three children on her own
        Ingrid was [brought up/grown up/grew up] by her aunt in {city}
        it isn't easy to [bring up/grow up] twins in a tiny flat
        I [grew up/was grown up] in a small town near {city}
        my father [grew up/was grown up] on a farm with forty cows
        please [take off/quit/put off] your shoes before you come in
        the doctor asked him to [take off/quit] his shirt
        it was so hot that I [took off/quit/put off] my jumper
        [turn off/close] the lights before you leave the office
        who [turned off/closed] the radio?
        don't forget to [turn off/close] the iron
        could you [turn off/close] the air conditioning, please?
        I always [turn off/close] the lamp before I fall asleep
        [turn on/open] the TV, the match has already begun
        it's getting dark, [turn on/open] the lamp
        he [turned on/opened] the radio and danced in the kitchen
        can you [turn on/open] the heating, please?
        [pay/put/make] attention to the signs on the motorway
        {name} never [pays/puts/makes] attention in class
        the pupils weren't [paying/putting/making] attention when the bell rang
        please [pay/put/do] attention to the instructions of the crew
        we [went for/gave/made] a walk along the river after lunch
        shall we [go for/give/make] a walk before dinner?
        my grandparents [go for/give/make] a walk every morning
        my mother didn't [let/leave] me go out on school nights
        please [let/leave] me explain what happened
        the guard [let/left] us enter without tickets
        don't [let/leave] the children play with matches
        will your boss [let/leave] you go home early on {day}?
        my sister never [lets/leaves] me borrow her hairdryer
        I [left/let] my keys on the kitchen table
        {name} [left/let] the umbrella on the bus
        where did you [leave/let] the remote control?
        don't [leave/let] your bike outside, it's raining
        someone has [left/let] a wallet on this bench
        the bank [is/stays] next to the church
        excuse me, where [is/stays] the nearest chemist's?
        the museum [is/stays] opposite the town hall
        the film [is/treats] about a boy who lives in a lighthouse
        the novel [is/treats] about two sisters from {city}
        what [is the book/treats the book/does the book treat] about?
        the mechanic [fixed/arranged] my brakes in an hour
        can you [fix/arrange] my bicycle before {day}?
        my uncle [fixed/arranged] the broken washing machine himself
        the plumber hasn't [fixed/arranged] the leaking tap yet
        {name} [earns/wins] very little money as a nurse
        how much does a {job} [earn/win] in your country?
        waiters usually [earn/win] a low wage
        he [earns/wins] two thousand euros a month as a cook
        we [missed/lost] the 7:15 train and had to wait an hour
        hurry up or we'll [miss/lose] the bus
        my niece [missed/lost] her flight to {city} because of the traffic
        I overslept and [missed/lost] the beginning of the lesson
        I [met/knew] my husband at a salsa class in {year}
        where did you [meet/know] your best friend?
        we [met/knew] a very friendly couple on the cruise last summer
        {name} and I [met/knew/knew us] at a wedding in {year}
        my aunt [teaches/learns] chemistry to teenagers
        {name} [taught/learned/learnt] me to ride a motorbike
        who [taught/learned] you to cook so well?
        it takes me ten minutes to [get/take] dressed
        he [got/took] dressed in the dark and put on odd socks
        can you [take/make/do] a photo of us in front of the fountain?
        the tourists [took/made/did] hundreds of photos of the castle
        we have to [cancel/annul] the picnic because of the rain
        the airline [cancelled/annulled] our flight to {city}
        when I got home, I [realised/realised me] that I had lost my purse
        {name} didn't [realise/give account] that the shop was shut
        it took her a month to [recover/recover herself/recuperate herself] from the operation
        [bring/take] me a glass of water, please
        could you [bring/take] me the bill, please?
        I [hope/wait] you are well
        we [hope/wait] that the weather will be nice on {day}
        I [hope/wait] to see you again soon
        the university [carried out/realised/realized] a study of bees last year
        the students have to [carry out/realise/realize] an experiment with magnets
        the police [carried out/realised/realized] a search of the house
        we [beat/won] the team from {city} by two goals
        my sister [beat/won/winned] me at chess again
        somebody [stole/robbed] my phone on the underground
        two men [robbed/stole] the bank on the corner and escaped by motorbike
        please [remind/remember] me to buy candles
        this song [reminds/remembers] me of my childhood
        can I [borrow/lend] your pen for a moment?
        could you [lend/borrow] me twenty euros until {day}?
        please [raise/rise] your hand if you want to speak
        the price of petrol [rose/raised] again last month
        the colour blue really [suits/fits] you
        {name} [speaks/talks] four languages
        my niece [plays/touches] the {instrument} in an orchestra
        it [takes/lasts/delays] me twenty minutes to get to work
        the sofa doesn't [fit/enter] through the door
        have you ever [tried/proved] sushi?
        you should [try on/prove] these trousers before you buy them
        last night I [had/made/did] a strange dream about my old school
        may I [ask/make/do] you a question?
        I have to [take/drink] these pills twice a day
        I [gained/won] four kilos during the holidays
        {name} [answered/contested] the phone in the bath
        I [got/became] a lovely necklace from my aunt for my birthday
        we [got off/went down/got down] the bus at the wrong stop
        my grandfather used to [tell/count] us stories by the fire
        have you [packed/made/done] your suitcase yet?
    """,
    "object_it": """
        I like [this song very much/very much this song]
        that's my favourite café, I like [it very much/very much]
        try this soup, you'll like [it a lot/a lot]
        I bought a kettle but I [exchanged it the next day/exchanged the next day]
        the jacket was too small, so I [sent it back/sent back] to the shop
        please wash the plates and put [them on the shelf/on the shelf]
        it's a lovely hotel, I [recommend it to you/recommend you]
        if you haven't seen this film, I really [recommend it/recommend]
        the boots that I [bought online/bought them online] are too tight
        the cake that you [made yesterday/made it yesterday] was delicious
        the man who I [met at the conference/met him at the conference] lives in {city}
        the keys that my aunt [lost last week/lost them last week] were in the fridge
        this is the book that I [told you about/told you about it]
        the flat which we [rented last summer/rented it last summer] had a huge terrace
        the girl who we [invited to the party/invited her to the party] didn't come
        the song that they [played at the end/played it at the end] made me cry
        the photos that she [sent me/sent me them] are wonderful
        where is the umbrella that I [lent you/lent you it]?
        the restaurant which you [recommended/recommended it] was closed
        the picture that my son [painted at school/painted it at school] is on the fridge
        thanks for the party, we [enjoyed ourselves a lot/enjoyed a lot]
        the children [enjoyed themselves/enjoyed] very much at the zoo
        did you [enjoy yourselves/enjoy] at the wedding?
        I [feel tired/feel me tired] after the long drive
        my aunt [feels sick/feels herself sick/feels her sick] on boats
        do you [feel better/feel you better/feel yourself better] today?
        my father [wakes up/wakes himself up] at five every day
        I usually [wake up/wake me up] before the alarm rings
        we [get up/get us up] late on Sundays
        we [met/met us/met ourselves] outside the library at noon
        let's [meet/meet us/meet ourselves] at the station at six
        shall we [meet/meet us] in front of the cinema?
        I can't [concentrate/concentrate myself/concentrate me] with this music
        it is difficult to [concentrate/concentrate oneself] when the baby cries
        I [find it hard/find hard] to get up in winter
        {name} [finds it easy/finds easy] to make friends
        we [found it strange/found strange] that nobody answered the door
        the fog [made it impossible/made impossible] to see the road
        [I like the summer/it likes me the summer/me likes the summer]
        [I like chocolate/it likes me chocolate/to me likes chocolate] more than cheese
        [my sister likes dancing/to my sister likes dancing/it likes my sister dancing]
        he took an apple, washed [it and ate it/and ate]
        I lost my passport and a taxi driver [found it/found] under the seat
        when the letter came, my mother [opened it at once/opened at once]
        if you don't need the ladder, can I [borrow it/borrow]?
        the soup was too salty, so nobody [wanted it/wanted]
        they gave me a scarf, but I never [wear it/wear]
        I have an old piano, but I want to [give it away/give away]
        she made a cake and [brought it to the office/brought to the office]
        these shoes are nice, where did you [buy them/buy]?
        my phone is broken, can you [repair it/repair] by {day}?
        he picked up the parcel and [put it in the car/put in the car]
        I [remember that day/remember me that day/remember myself that day] very well
        we [relaxed/relaxed us] on the beach all day
        she [got married/married herself] in {year}
        my brother [complained/complained himself] about the cold food
        please don't [worry/worry you] about the dishes
        I [imagine/imagine me] that the flight was long
        the children [hurried/hurried themselves] to catch the bus
        what time do you [wake up/wake you up] on Sundays?
        I [shave/shave me] every morning before work
        they [divorced/divorced themselves] in {year}
    """,
    "depend_be": """
        it [depends/is depend/is depends] on how much the tickets cost
        the price [depends/is depend/is depends] on the size of the room
        it all [depends/is depend/is depends] on what my boss says
        our plans [depend/are depend/are depends] on the bus timetable
        I [usually have/am usually have] cereal for breakfast
        we [live/are live] near the harbour
        my grandparents [live/are live] in a village without shops
        I [come/am come] from a small island
        my flatmate [comes/is come/is comes] from {city}
        she [works/is work/is works] as a dentist in {city}
        my father [works/is work/is works] as a {job}
        they [work/are work] in a shoe factory
        I [think/am think] this soup needs more salt
        we [think/are think] that the rent is too high
        he [wants/is want/is wants] to learn {lang}
        I [want/am want] to buy a second-hand scooter
        my sister [likes/is likes] mushrooms on toast
        I [prefer/am prefer] tea to coffee
        the lesson [starts/is start/is starts] at {hour} on Mondays
        I [always walk/am always walk] to school
        we [often go/are often go] to the cinema on {day}s
        she [never eats/is never eat/is never eats] meat
        they [sometimes play/are sometimes play] cards after dinner
        this jacket [belongs/is belong/is belongs] to {name}
        the box [contains/is contain/is contains] twelve candles
        it [costs/is cost/is costs] a lot to repair a roof
        last year I [studied/was study] {subject} in {city}
        I [hope/am hope] you can come to the barbecue
        {name} [lives/is live/is lives] with two cats
        people here [speak/are speak] very fast
        I [need/am need] a new winter coat
    """,
}
