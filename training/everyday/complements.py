"""Everyday sentences: the form after a verb or a preposition."""

MISTAKES = {
    "gerund_after": """
        it's not worth [repairing/to repair/repair] this old machine
        we had trouble [finding/to find/find] the entrance
        I couldn't help [laughing/to laugh/laugh] when he slipped
        I can't stand [listening/to listening/listen] to her complaints
        she suggested [taking/to take/take] the early train
        I miss [living/to live/live] near the sea
        they avoided [talking/to talk] about money
        [smoking/smoke] is forbidden in the hospital
        he admitted [breaking/to break/break] the vase
        she denied [stealing/to steal/steal] the necklace
        my neighbours keep on [making/to make/make] noise at night
        my father gave up [drinking/to drink/drink] coffee last winter
        wash your hands before [touching/to touch/touch] the dough
        he left the party without [saying/to say/say] goodbye
        instead of [calling/call/to call/to calling] a taxi, we walked home
        thank you for [lending/lend/to lend] me your ladder
        I'm looking forward to [seeing/see] your new house
        we really enjoyed [camping/to camp/camp] by the lake
        have you finished [ironing/to iron/iron] the shirts?
        do you mind [opening/to open/open] the window?
        I don't feel like [cooking/to cook/cook] tonight
        he's very good at [telling/tell/to tell] jokes
        she is tired of [sharing/share/to share] a bathroom
        my {kin} is afraid of [flying/fly/to fly]
        after [reading/read/to read] the contract, she refused the offer
        you can save energy by [turning/turn/to turn] off the lights
        they talked about [selling/sell/to sell] the farm
        the rain prevented us [from playing/from play/from to play] tennis
        he insisted on [paying/pay/to pay] for the meal
        imagine [winning/to win/win] a million euros in the lottery
        [swimming/swim] in this river can be dangerous
        [learning/learn] a language takes a lot of patience
        it's no use [crying/cry/to crying] over a broken toy
        she spends hours [choosing/to choose/choose] her clothes
        I'm not used to [getting/get] up so early
        we're considering [moving/to move/move] to the countryside
        you risk [losing/to lose/lose] your job if you lie
        {s} {s.be} thinking of [{w.ing}/to {w}]{w.t}
        {s} {v.ed}{v.t} without [{w.ing}/to {w}]{w.t}
        {s} apologised for [{c.ing}/to {c}]{c.t}
        do you enjoy [singing/to sing/sing] in the shower?
        I finished [varnishing/to varnish/varnish] the shed at dusk
        try to avoid [driving/to drive/drive] during rush hour
        would you mind [moving/to move/move] your van a little?
        Pablo suggested [hiring/to hire/hire] a canoe for the weekend
        the puppy keeps [chewing/to chew/chew] my slippers
        we couldn't help [staring/to stare/stare] at his purple beard
        my father can't stand [queuing/queue/to queuing] in the cold
        Nadia gave up [eating/to eat/eat] sweets after she lost a tooth
        don't put off [seeing/to see/see] the optician any longer
        I really miss [having/to have/have] breakfast on your balcony
        the climbers risked [freezing/to freeze/freeze] to death on the north face
        can you imagine [living/to live/live] on a submarine?
        the clowns practise [juggling/to juggle/juggle] in the corridor
        the abandoned lighthouse is worth [photographing/to photograph/photograph]
        the waiters were busy [folding/to fold/fold] napkins
        we spent the whole afternoon [searching/to search/search] for the {animal}
        did you have any trouble [parking/to park/park] the trailer?
        {s} didn't mind [{c.ing}/to {c}]{c.t}
        {s} {s.have} finished [{c.ing}/to {c}]{c.t}
    """,
    "to_after": """
        we can't afford [to go/go/going] skiing this year
        I promised my daughter [to buy/buying/buy] her a guitar
        he advised me [to go/that go/going/go] by train
        remember [to lock/locking/lock] the back door when you leave
        don't forget [to call/calling/call] your mother tonight
        he stopped [to have/having/for have] a rest at a petrol station because he was tired
        she refused [to answer/answering/answer] the reporter's questions
        they managed [to escape/escaping/escape] through the kitchen window
        my boss expects me [to finish/finishing/finish] the report by noon
        I've decided [to quit/quitting/quit] my job at the bank
        we hope [to hear/hearing/hear] from you soon
        he offered [to carry/carrying/carry] my suitcase upstairs
        the dentist told me [to brush/brushing/brush] my teeth more often
        she pretended [to be/being/be] asleep
        I'd love [to visit/visit] Iceland one day
        they agreed [to share/sharing/share] the cost of the petrol
        the children seem [to enjoy/enjoying/enjoy] the new playground
        my aunt taught me [to knit/knitting/knit] when I was eight
        the coach encouraged us [to train/training/train] harder
        it's important [to drink/drink] enough water
        I was surprised [to find/find] a frog in my boot
        she's planning [to open/opening/open] a bakery in {city}
        we were too tired [to climb/climb/for climb] the last hill
        he isn't old enough [to vote/vote/for vote]
        I don't know how [to fix/fix/fixing] this tap
        she wants [to study/study/studying] medicine in {city}
        my sister learned [to swim/swim] in the sea
        the guide warned the tourists [to stay/stay] on the path
        it takes an hour [to get/get/for get] to the airport
        please allow the paint [to dry/dry/drying] for two hours
        would you be willing [to work/work/working] at weekends?
        {s} promised [to {w}/{w.ing}]{w.t}
        {s} persuaded my {kin} [to {w}/that {w}]{w.t}
        I invited {person} [to have/have] lunch with us
        we decided [to spend/spend/spending] the winter in {city}
        I hope [to see/see/seeing] a hedgehog tonight
        the mayor is planning [to close/close/to closing] the night market
        my daughter is learning [to ride/ride/to riding] a unicycle
        the miners agreed [to return/return/returning] to work
        a stranger offered [to push/push/pushing] our car out of the mud
        you promised [to mend/mend/mending] the swing
        the bouncer refused [to let/let/letting] us in
        {name} wants [to become/become/becoming] a beekeeper
        I would like [to exchange/exchange] these trainers for a bigger size
        the sailors expect [to arrive/arrive/arriving] at dawn
        the nurse asked me [to roll/roll/rolling] up my sleeve
        my landlady doesn't allow us [to keep/keep/keeping] pets
        my grandfather taught me [to milk/milk/to milking] a cow
        please remind me [to buy/buy/buying] stamps on the way home
        the ranger warned the campers not [to leave/leave/leaving] food in their tents
        the robbers forced the cashier [to open/open/opening] the safe
        my physiotherapist told me [to swim/swim/swimming] twice a week
        {s} offered [to {c}/{c.ing}]{c.t}
        {s} asked the {job} [to {w}/{w}]{w.t}
    """,
    "told_not": """
        the teacher told us [not to look/to don't look/to not looking/don't look] at our phones
        he asked me [not to smoke/to don't smoke/don't smoke/not smoke] in the car
        try [not to be/to don't be/don't be/not be] late
        I decided [not to go/to don't go/not go/don't go] to the reunion
        the doctor advised her [not to eat/to don't eat/don't eat/not eat] salty food
        my mother told me [not to open/to don't open/that not open/no open] the door to strangers
        we agreed [not to tell/to don't tell/not tell/don't tell] anyone about the surprise
        she promised [not to shout/to don't shout/not shout/don't shout] again
        he pretended [not to hear/to don't hear/not hear/don't hear] the baby
        the sign tells visitors [not to feed/to don't feed/don't feed/to no feed] the monkeys
        I'd prefer [not to talk/to don't talk/don't talk] about my salary
        they warned him [not to swim/to don't swim/don't swim/not swim] after dark
        be careful [not to burn/to don't burn/don't burn/not burn] your fingers
        she begged me [not to leave/to don't leave/don't leave/not leave] her alone
        {s} asked me [not to {w}/to don't {w}/don't {w}/not {w}]{w.t}
        {s} told {person} [not to {w}/to don't {w}/to not {w.ing}]{w.t}
    """,
    "saw_him": """
        I saw him [put/to put/puts] the wallet in his bag
        we heard them [argue/to argue/argued] in the kitchen
        she made me [wait/to wait/waiting/waited] for an hour
        let the dog [sleep/to sleep/sleeping] on the rug
        I watched the plane [take/to take/took] off
        his jokes always make us [laugh/to laugh/laughing]
        my parents didn't let me [stay/to stay/staying] out after ten
        the film made my {kin} [cry/to cry/cried]
        did you hear the bell [ring/to ring]?
        I felt something [touch/to touch] my leg
        the guard made us [show/to show/showed/showing] our tickets
        let me [explain/to explain/explaining] what happened
        nobody noticed the boy [climb/to climb] over the fence
        the boss lets her [work/to work/working/works] from home on Fridays
        what makes you [think/to think/thinking] that I'm rich?
        don't let the children [play/to play/playing] with matches
        {s} made my {kin} [{w}/to {w}/{w.ing}]{w.t}
        {s} didn't let {person} [{w}/to {w}/{w.ing}]{w.t}
    """,
    "perceive": """
        I heard someone [shout/to shout/shouted] my name in the crowd
        we watched the dolphins [jump/jumped/to jump] over the waves
        through the window I could see the boys [playing/played/to play] football in the rain
        I felt the floor [shake/shook/to shake] under my feet
        did you notice the man [leave/left/to leave] the room?
        I saw your brother [dance/danced/to dance] at the wedding
        nobody heard the thief [open/opened/to open] the window
        we saw two foxes [cross/crossed/to cross] the road
        I heard my parents [whisper/to whisper/whispered] in the next room
        from the balcony we watched the procession [go/went/to go] slowly down the street
        can you help me [move/moving/moved] this wardrobe?
        I was made [to wait/wait/waiting] for two hours in a corridor
        she was seen [to leave/leave] the building at noon
        they never let us [use/to use/using] the kitchen
    """,
    "in_order": """
        the council closed the bridge in order [to repair/to repairing/repair] the arches
        she set two alarms so as [not to miss/to not missing/not miss] her flight
        we whispered in order [not to wake/to not waking/not wake] the baby
        he took a loan in order [to open/to opening/open] a bakery
        they hid the presents [so that/for that] the children wouldn't see them
    """,
    "told_that": """
        the librarian [told us not to/told us that we don't] speak so loudly
        my boss [asked me to/asked me that I] stay until seven
        the captain [ordered the sailors to/ordered that the sailors to] lower the boats
        she [told me to/told me that I] wait outside for ten minutes
        the board insisted that the treasurer [resign/to resign] at once
        I recommend that you [try/to try/trying] the lamb
        my doctor suggested that I [take/to take/taking] a week off
        they asked that everybody [arrive/to arrive] before eight
    """,
    "seem_to": """
        your cousin seems [to know/know/knowing] everybody in the village
        the twins don't seem [to like/like/liking] their new school
        there seems [to be/be/being] a leak under the sink
        the thieves appear [to have/have/having] entered through the roof
        do you happen [to know/know/knowing] where the stepladder is?
        I happened [to meet/meet/meeting] my old piano teacher on the ferry
        toddlers tend [to wake/wake/waking] up before dawn
        my boss tends [to forget/forget/forgetting] people's birthdays
        we managed [to catch/catch/catching] the last cable car
        how did the monkey manage [to open/open/opening] its cage?
        Lucas pretended [to have/have/having] a fever because he hadn't studied
        the goat refused [to cross/cross/crossing] the bridge
        {name} refuses [to wear/wear/wearing] a helmet
        few families can afford [to live/live/living] near the harbour
        could you afford [to pay/pay/paying] {num} euros a month for a garage?
        don't hesitate [to ring/ring/ringing] me if the cough gets worse
        the council intends [to plant/plant/to planting] a hundred lime trees
        the rocket failed [to reach/reach/reaching] its orbit
        {s} managed [to {c}/{c.ing}]{c.t}
        {s} pretended [to {c}/{c.ing}]{c.t}
    """,
    "preposition_ing": """
        despite [being/be/to be] ill, the soprano went on stage
        in spite of [having/have/to have] a compass, we got lost in the marsh
        instead of [grumbling/grumble/to grumble], you could dry a few plates
        the stranger left the restaurant without [paying/pay/to pay] for his steak
        before [crossing/cross/to cross] the railway, look both ways
        after [milking/milk/to milk] the goats, my grandmother lit the stove
        you can open the jar by [tapping/tap/to tap] the lid with a spoon
        besides [running/run/to run] a flower shop, my aunt teaches karate
        as well as [damaging/damage/to damage] the roof, the hurricane flooded the cellar
        I'm tired of [sweeping/sweep/to sweep] your hair off the floor
        my little brother is fond of [collecting/collect/to collect] shells
        a crocodile is capable of [crushing/crush/to crush] a bone with one bite
        the village is famous for [producing/produce/to produce] blue cheese
        who is responsible for [locking/lock/to lock] the gym at night?
        the firemen were proud of [rescuing/rescue/to rescue] the lamb
        my niece is terrible at [keeping/keep/to keep] secrets
        are the pensioners keen on [joining/join/to join] our choir?
        Yusuf has no intention of [selling/sell/to sell] his violin
        {s} {s.be} scared of [{c.ing}/to {c}]{c.t}
        {s} {s.be} bored with [{c.ing}/to {c}]{c.t}
    """,
    "verb_preposition_ing": """
        the shopkeeper accused the boys of [stealing/steal/to steal] a melon
        three women succeeded in [crossing/cross/to cross] the desert on foot
        my godmother insisted [on knitting/to knit/on knit] a scarf for the postman
        the airline apologised for [losing/lose/to lose] our pushchair
        an electric fence prevents the cows from [wandering/wander/to wander] onto the motorway
        heavy snow stopped the lorries from [reaching/reach/to reach] the pass
        we congratulated Mei on [winning/win/to win] the spelling contest
        thank you for [watering/water/to water] my tomatoes while I was away
        have you ever thought of [becoming/become/to become] a midwife?
        as a boy he dreamed of [sailing/sail/to sail] round the world
        my parents believe in [telling/tell/to tell] children the truth
        the tenants complained about [having/have/to have] no heating
        please concentrate on [solving/solve/to solve] the first puzzle
        many farmers object to [losing/lose] their fields to the new airport
        I'm slowly getting used to [wearing/wear] contact lenses
        the huskies are used to [pulling/pull] sledges in the dark
        we're looking forward to [tasting/taste] your famous goulash
        the gardener confessed to [burying/bury] the silver under the roses
        Doctor Osei devoted her life to [treating/treat] poor children
        {s} thanked me for [{c.ing}/to {c}]{c.t}
    """,
    "phrasal_order": """
        that radio is too loud, please turn [it down/down it]
        your socks are all over the stairs, so pick [them up/up them]
        I have an early flight, so please wake [me up/up me] at {hour}
        those boots are muddy, so take [them off/off them] before you come in
        it's a lovely cardigan, why don't you try [it on/on it]?
        here is the form, please fill [it in/in it] with a black pen
        I didn't know the word, so I looked [it up/up it] in a dictionary
        the yoghurt had gone sour, so we threw [it away/away it]
        {name} borrowed my drill last year and never gave [it back/back it]
        the visit isn't urgent, let's put [it off/off it] until {month}
        the lamps are still on, could you switch [them off/off them]?
        the vases were on the shelf, but the cat knocked [them over/over them]
        the candles are still burning, so blow [them out/out them] before you go to bed
        you can trust your brother, he won't let [you down/down you]
        it was a difficult riddle, but {name} worked [it out/out it] in a minute
        we were going to the stadium, and a taxi dropped [us off/off us] at the gate
        they had planned a picnic, but they called [it off/off it] because of the wasps
        the boys were rude to the nurse, so their father told [them off/off them]
        these are the new timetables, could you hand [them out/out them]?
        I never remember long numbers, so I write [them down/down them]
    """,
    "make_let": """
        sad films make my grandfather [cry/to cry/cries/crying]
        our trainer made us [run/to run/runs/ran] round the lake twice
        the dentist made the boy [rinse/to rinse/rinses/rinsed] his mouth
        this hat makes you [look/to look/looks/looking] like a pirate
        the smoke made everybody [cough/to cough/coughed/coughing]
        what made the baby [stop/to stop/stopped] crying?
        my parents let us [sleep/to sleep/slept/sleeping] in the tree house
        let the jam [cool/to cool/cools/cooling] before you close the jars
        don't let the cat [scratch/to scratch/scratches/scratching] the sofa
        the stewards wouldn't let the fans [enter/to enter/entered/entering] the pitch
        they never let {name} [drive/to drive/drives/driving] the tractor
        I saw her [slip/to slip/slipped] on the wet tiles
        we heard him [drop/to drop/dropped/drops] a tray in the kitchen
        the whole street watched the chimney [collapse/to collapse/collapsed]
        I noticed him [hide/to hide/hid/hides] a letter in his sleeve
        could you help me [hang/hanging/hung/hangs] these curtains?
        a kind cyclist helped us [find/finding/found/finds] the campsite
        my niece helped her uncle [pick/picking/picked/picks] the cherries
        {s} saw me [{c}/to {c}/{c.ed}]{c.t}
        {s} let me [{w}/to {w}/{w.ing}]{w.t}
    """,
    "too_enough": """
        after the hike I was too tired [to cook/for cook/cook] dinner
        my son is old enough [to cycle/for cycle/cycle] to school alone
        this tea is still too hot [to drink/for drink/drink]
        we got to the harbour too late [to catch/for catch/for catching] the ferry
        that chest is too heavy [to lift/for lift/lift]
        {name} was too shy [to ask/for ask/for asking] for an autograph
        are you tall enough [to reach/for reach/reach] the top shelf?
        the sea isn't warm enough [to swim/for swim/swim] in
        I haven't got enough money [to buy/for buy/buy] a canoe
        there isn't enough time [to visit/for visit/visit] the palace
        it's too dark [to read/for read/read] without a lamp
        the rope wasn't strong enough [to hold/for hold/hold] the goat
        my grandfather is too proud [to accept/for accept/accepting] our money
        those kittens are too young [to leave/for leave/leaving] their mother
        the spy was clever enough [to hide/for hide/hiding] the film in a boot
        it was too noisy in the pub [to hear/for hear/hearing] what she said
        is the ice thick enough [to skate/for skate/skating] on?
        the postman was kind enough [to push/for push/pushing] my car
        {s} {s.was} too tired [to {c}/for {c}/{c}]{c.t}
        {s} {s.wasnt} brave enough [to {c}/for {c}/{c}]{c.t}
    """,
    "remember_ing": """
        I don't remember [seeing/to see/see] you at the christening last spring
        please remember [to water/watering/water] the ferns tonight
        we stopped [to buy/for buy/for buying] petrol near the border
        don't forget [to switch/switching/switch] off the iron before you leave
        I'll never forget [holding/to hold/hold] my daughter for the first time
        the doctor told him to stop [eating/to eat/eat] so much salt
        I regret [selling/to sell/sell] my motorbike last year
        he tried [to lift/lift/lifts] the piano, but it was too heavy
        why don't you try [adding/add/for add] a pinch of cinnamon?
        after the interval the violinist went on [playing/play/plays] as if nothing had happened
        after school she went on [to study/study/to studying] law in Oslo
        stop [shouting/to shout/shout], the baby is asleep
        did you remember [to post/posting/post] my letter this morning?
        I clearly remember [locking/to lock/lock] the door when I left this morning
        Nadia forgot [to take/taking/take] her pills yesterday, so she felt dizzy
        he remembers [falling/to fall/fall] off the roof when he was six
        I forgot [to tell/telling/tell] {person} about the {event} yesterday
        please remember [to {v}/{v.ing}/{v}]{v.t} tomorrow
    """,
    "suggest": """
        he suggested [that I take/me to take/me take/that I to take] the coastal road
        the coach suggested [that we train/us to train/that we to train] on the sand
        the lawyer explained [the contract to us/us the contract] before we signed it
        could you explain [this recipe to me/me this recipe]?
        could you describe [the thief to us/us the thief], madam?
        my dentist recommended [that I use/me use/that I to use] a softer brush
        the waiter recommended [trying/to try/try] the trout
        I suggest [that you ask/you to ask/that you to ask] a lawyer
        what do you suggest [we do/us to do/we to do/us do] about the damp?
        who suggested [going/to go/go] by coach?
        the guide explained [to us/us] why the temple has no windows
        can you explain [to the children/the children] how a volcano works?
        {h} explained [to me/me] why {h.pro} had left the {event}
        {h} suggested [{v.ing}/to {v}/{v}]{v.t}
        the witness described [the van to the officers/the officers the van]
        the twins suggested [that their mother buy/their mother to buy/that their mother to buy] a trampoline
        nobody explained [the rules to the new boy/the new boy the rules]
    """,
    "wait_that": """
        he is waiting [for me to apologise/that I apologise/me to apologise/for that I apologise]
        I'd like [you to come/that you come/you come] to my exhibition
        we are waiting [for the dentist to call/that the dentist calls/the dentist to call] us in
        do you need [me to sign/that I sign/me sign] anything?
        my parents want [me to become/that I become/me become] an accountant
        the director wants [the actors to learn/that the actors learn/the actors learn] their lines by {day}
        everyone expects [us to win/us that we win/us win] the cup
        she asked [me to feed/me that I feed/to me that I feed/me feed] her parrot
        the sergeant ordered [the recruits to run/to the recruits that they run/the recruits that they run] ten laps
        I don't want [you to worry/that you worry/you worry] about the bill
        would you like [me to pour/that I pour/me pour] the tea?
        they were waiting [for the fog to lift/that the fog lifted/the fog to lift]
        the museum wants [visitors to leave/that visitors leave/visitors leave] their bags at the door
        my wife would love [me to shave/that I shave/me shave] off my beard
        who wants [me to read/that I read/me read] them a story?
        {s} {s.be} waiting [for the twins to {w}/that the twins {w}/the twins to {w}]{w.t}
        the customs officer told [me to open/me that I open/that I open] my suitcase
    """,
    "infinitive": """
        we decided [to wallpaper/wallpaper/wallpapering/to wallpapering] the hall
        I forgot [to rinse/rinse/to rinsed] the shampoo out of the bucket
        my roommate wants [to adopt/adopt/adopting/to adopts] a tortoise
        would you like [to taste/taste/to tasting] the custard?
        the burglar tried [to crawl/crawl/to crawled] under the gate, but he was too fat
        this mattress is too heavy [to lift/lift/for lift/to lifting]
        it was difficult [to squeeze/squeeze/to squeezed] into the tiny lift
        my godfather hopes [to retire/retire/retiring/to retires] in {month}
        the toddler refuses [to swallow/swallow/swallowing/to swallows] the pill
        you need [to squeeze/squeeze/to squeezing] two limes for this recipe
        they plan [to harvest/harvest/to harvesting] the grapes before it rains
    """,
    "purpose": """
        I need a cloth [to open/for open/for to open] the jar
        she climbed onto the stool [to reach/for reach/for to reach] the jam
        they lit a bonfire [to keep/for keep/for to keep] warm
        he bought a hose [to water/for water/for to water] the lettuces
        we stopped at the lighthouse [to take/for take/for to take] a photo
        the sparrow uses twigs [to build/for build/for to build] its nest
        my grandad wears slippers [to keep/for keep/for to keep] his toes warm
        I went to the optician's [to have/for have/for to have] my eyes tested
        the clown wore a wig [to make/for make/for to make] us laugh
        put a lid on the saucepan [to save/for save/for to save] gas
        you need a permit [to camp/for camp/for to camp] on the dunes
        he's learning sign language [to chat/for to chat/for chat] with his nephew
        she stood on a stool [to reach/for reach/for to reach] the top shelf
        we need a corkscrew [to open/for open/for to open] this bottle
        I went to the hardware shop [to buy/for buy/for to buy] some nails
        they took a taxi [to avoid/for avoid/for to avoid] the rain
    """,
    "want_that": """
        my stepfather wants [me to mow/that I mow/me mow] the lawn
        do you want [us to bring/that we bring/us bring] the kayak?
        the referee wanted [the captains to shake/that the captains shake/that the captains shook] hands
        I'd like [you to come/that you come] to the christening
        our landlady doesn't want [us to fry/that we fry/us fry] fish in the flat
        would you like [me to sew/that I sew/me sew] the button on?
        the dentist wants [my grandson to rinse/that my grandson rinses/that my grandson rinse] his mouth
        they didn't want [the puppies to chew/that the puppies chewed/that the puppies chew] the slippers
        who wants [me to push/that I push] the swing?
        I don't want [you to scold/that you scold/you scold] the twins
        the conductor wants [the choir to whisper/that the choir whispers/that the choir whisper] the last line
        they want [Oscar to play/that Oscar plays] the donkey in the nativity
        I need [the tiler to finish/that the tiler finishes] before Easter
        my boss wants [us to arrive/that we arrive] ten minutes early
        would you like [me to peel/that I peel] the carrots?
        the coach wants [everybody to stretch/that everybody stretches] before the match
        we don't want [the children to see/that the children see] the presents
        he asked [the barber to trim/that the barber trims] his beard
        do you need [me to sign/that I sign] anything?
    """,
    "look_forward": """
        I am looking forward to [tasting/taste/tasted] your grandmother's custard
        we are looking forward to [camping/camp/camped] on the dunes
        my goddaughter is looking forward to [sleeping/sleep/sleeps] in a tent
        we look forward to [welcoming/welcome] you on board our yacht
        he isn't looking forward to [shaving/shave/shaves] off his moustache
        are you looking forward to [harvesting/harvest/harvested] the grapes?
        the twins [are looking/are look/looking/is looking] forward to the funfair
        my stepsister is looking forward to [riding/ride/rides] the new pony
        I look forward to [discussing/discuss] the contract with your landlord
    """,
    "know_how": """
        my nephew doesn't know [how to swim/swim/to swim] yet
        do you know [how to whistle/whistle/to whistle]?
        nobody in my family knows [how to knit/knit/to knit]
        I don't know [how to iron/iron/to iron] a shirt
        {name} doesn't know [how to drive/drive/to drive] a lorry
        my aunt had never learned [how to change/change] a tyre
        does your grandmother know [how to use/use/to use] a computer?
        {s} didn't know [how to play/play/to play] the {instrument}
        at the age of four he already knew [how to read/read/to read]
        most of my classmates don't know [how to sew/sew/to sew] a button on
        I'd like to know [how to make/make/to make] paper boats
        we need someone who knows [how to repair/repair/to repair] boilers
        my little brother still doesn't know [how to tie/tie/to tie] his shoelaces
        do you know [how to say/say/to say] cheese in {lang}?
        my dad knows [how to prepare/prepare/to prepare] a wonderful paella
        Erik knows [how to ski/ski/to ski], but he can't skate
    """,
    "go_doing": """
        on {day} we went [shopping/to shopping/shop] in {city}
        my uncle goes [fishing/to fishing/fish] every {day}
        let's go [camping/to camping] in the mountains
        they went [skiing/to skiing/ski] in the Alps last winter
        I often go [jogging/to jogging] along the canal
        last night we went [dancing/to dancing/dance] until three
        would you like to go [cycling/to cycling] with us tomorrow?
        my cousins went [surfing/to surfing/surf] in Portugal
        {name} goes [hiking/to hiking/hike] with two dogs at weekends
        did you go [sailing/to sailing] on the lake?
        {s} went [bowling/to bowling/bowl] with some friends {past}
        the girls went [ice-skating/to ice-skating/ice-skate] after school
        we are going [horse riding/to horse riding/horse ride] next {day}
        it was too cold to go [snorkelling/to snorkelling]
    """,
    "listen_to": """
        I listen [to music/music] while I do the ironing
        my father listens [to the radio/the radio] in the bath
        you never listen [to me/me]
        please listen [to the announcement/the announcement] carefully
        we waited [for the bus/the bus] in the pouring rain
        {s} waited [for her/her] outside the {building}
        look [at me/me] when I speak to you
        everyone looked [at the rainbow/the rainbow]
        don't look [at the sun/the sun] without dark glasses
        this caravan belongs [to my aunt/my aunt/of my aunt]
        does this glove belong [to you/you]?
        the price depends [on/of/from] the season
        whether we go or not depends [on/of/from] the weather
        can we ask [for the bill/the bill], please?
        the success of the picnic will depend [on/of] how many people come
    """,
    "explain_to": """
        can you explain [this rule to me/me this rule]?
        the teacher explained [the exercise to us/us the exercise] twice
        could you explain [the problem to the mechanic/the mechanic the problem]?
        please explain [to me how/me how] this coffee machine works
        she explained [to us why/us why] the shop was closed
        the pharmacist explained [to him how/him how] to take the tablets
        he explained [to the police what/the police what] had happened
        I'll explain [everything to you/you everything] tomorrow
        nobody has explained [the plan to him/him the plan]
        can somebody explain [to me what/me what] this sign means?
        the nurse explained [to my mother/my mother] that the operation had gone well
        please describe [your flat to me/me your flat]
        he described [the painting to us/us the painting] in great detail
        can you describe [to me what/me what] you saw?
        the old sailor described [the island to the children/the children the island]
        he suggested [that I take/me to take/me take] a day off
        the doctor suggested [that she eat/her to eat] less salt
        I suggested [that they come/them to come/them come] by train
        my lawyer suggested [that we wait/us to wait/us wait] until {month}
        who suggested [that he sell/him to sell/him sell] the farm?
        {name} suggested [a picnic to us/us a picnic]
        she recommended [that we try/us that we try] the grilled sardines
        the guide recommended [that they wear/them that they wear] comfortable shoes
        my dentist recommended [that I give/me that I give/that I to give] up sweets
        the vet recommended [that we keep/us that we keep/that we to keep] the cat indoors
    """,
    "find_it": """
        I find [it difficult/difficult] to fall asleep on planes
        {s} found [it hard/hard] to say goodbye
        the rain made [it impossible/impossible] to light a fire
        this app makes [it easy/easy] to find a parking space
        she finds [it boring/boring] to play cards
        my grandfather thinks [it rude/rude] to eat in the street
        the fog made [it dangerous/dangerous] to drive
        do you find [it easy/easy] to remember people's names?
        we thought [it strange/strange] that nobody answered the door
        the noise made [it hard/hard] to hear the actors
        he found [it embarrassing/embarrassing] to sing in front of his boss
        the new ramp makes [it possible/possible] for my aunt to enter the library in her wheelchair
        many foreigners find [it impossible/impossible] to pronounce our surname
    """,
    "particle": """
        the invitation arrived, but she turned [it down/down it]
        the tent is in the boot, let's put [it up/up it] before dark
        the posters are out of date, so take [them down/down them]
        the toaster is on the table, could you plug [it in/in it]?
        the sailor caught the rope and tied [it up/up it]
        the shoes didn't fit, so I sent [them back/back them]
        the puppy was scratching at the door, so {name} let [it in/in it]
        that word is wrong, so rub [it out/out it]
        I don't wear those coats any more, so I'm giving [them away/away them]
        the pirates buried a chest, and a farmer dug [it up/up it] two centuries later
        the presents are for {name}, could you wrap [them up/up them]?
        my brother was lonely, so we invited [him over/over him]
        the boxer hit his rival hard and knocked [him out/out him]
        we were singing in the library, so they threw [us out/out us]
        the hotel had no guests, so they closed [it down/down it]
        the milk was sour, so I poured [it away/away it]
        my train arrives at six. can you pick [me up/up me] at the station?
        Teresa phoned while you were out. please call [her back/back her]
        Sofia was sad, so we tried to cheer [her up/up her]
        my parents died young and my aunt brought [me up/up me]
        the twins look so alike that I always mix [them up/up them]
        he got the letter, tore [it up/up it] and burned it
        I like Olivia, but I'm too shy to ask [her out/out her]
        my cousin owes me money, but he'll pay [me back/back me] in {month}
        the guards caught two boys and locked [them up/up them]
        he was shouting and nobody could calm [him down/down him]
        your coat is on the floor, hang [it up/up it]
        my grandparents were leaving, so we went to the station to see [them off/off them]
        the soup is cold. could you warm [it up/up it]?
        we trusted you, and you let [us down/down us]
    """,
    "verb_preposition": """
        my brother listens [to jazz/jazz] in the shower
        my stepson never listens [to advice/advice]
        we were listening [to the rain/the rain] on the roof
        you should listen [to your doctor/your doctor]
        she listens [to podcasts/podcasts] on the way to {city}
        do your parents listen [to the radio/the radio] at breakfast?
        nobody listened [to the captain/the captain]
        listen [to me/me], please
        I was waiting [for the tram/the tram/to the tram] when it started to snow
        wait [for me/me/to me] at the corner
        {name} waited [for the plumber/the plumber/to the plumber] all morning
        we're still waiting [for an answer/an answer] from the bank
        who are they waiting [for/to]?
        have you been waiting [for us/us/to us] long?
        hundreds of fans waited [for the singer/the singer] outside the hotel
        I can't wait [for the holidays/the holidays/to the holidays]
        look [at that rainbow/that rainbow/to that rainbow]
        the baby is looking [at the goldfish/the goldfish/to the goldfish]
        {s} looked [at the map/the map/to the map] and turned left
        don't look [at me/me/to me] like that
        the dentist looked [at my teeth/my teeth/to my teeth]
        she was looking [at herself/herself/to herself] in the mirror
        I'm looking [for my glasses/my glasses] everywhere
        {name} is looking [for a flat/a flat] near {place}
        we looked [for the cat/the cat] under every bed
        are you looking [for these keys/these keys]?
        they are looking [for a new goalkeeper/a new goalkeeper]
        my aunt looked [for a job/a job] for {num} months
        it depends [on the weather/of the weather/from the weather]
        the price depends [on the season/of the season/from the season]
        that depends [on your boss/of your boss/from your boss]
        everything depends [on the result/of the result] of the test
        our plans depend [on the money/of the money] we have
        it will depend [on the traffic/of the traffic]
        my children still depend [on me/of me/from me]
        {s} arrived [in Lima/to Lima] at midnight
        the president arrived [in Egypt/to Egypt] {past}
        we arrived [at the airport/to the airport] two hours early
        {name} arrived [at the hospital/to the hospital] in a taxi
        the firemen arrived [at the factory/to the factory] too late
        when did you arrive [in Brazil/to Brazil]?
        my grandparents arrived [in this country/to this country] in {year}
        the bride arrived [at the church/to the church] on a horse
        the parcel arrived [at my office/to my office] on {day}
        I think [about you/in you] every night
        {name} is always thinking [about football/in football]
        I was thinking [about my exam/in my exam] and missed my stop
        what are you thinking [about/in]?
        think [of a number/in a number] from one to ten
        she only thinks [about money/in money]
        don't think [about it/in it] too much
        last night I dreamt [about a spider/with a spider]
        {name} dreams [of a house/with a house] by the sea
        my little sister often dreams [about monsters/with monsters]
        I dreamed [about my old school/with my old school] again
        the whole class laughed [at my hat/of my hat]
        they laughed [at him/of him/him] because of his accent
        please don't laugh [at my drawing/of my drawing/my drawing]
        everybody was laughing [at the clown/of the clown]
        {name} fell in love [with a sailor/of a sailor]
        my cousin is in love [with her boss/of her boss]
        we fell in love [with Lisbon/of Lisbon/from Lisbon] at once
        he fell in love [with her voice/of her voice]
        this bike belongs [to my cousin/my cousin/of my cousin]
        who does this umbrella belong [to/of]?
        the farm belonged [to my uncle/my uncle/of my uncle]
        those boots don't belong [to me/me/of me]
        the island belongs [to Greece/Greece/of Greece]
        the boy asked [for a hamburger/a hamburger]
        {name} asked the waiter [for the bill/the bill]
        I asked my parents [for a puppy/a puppy]
        why don't you ask [for a discount/a discount]?
        the workers asked [for more money/more money] {past}
        we asked them [for help/help] but they didn't come
        let me pay [for the drinks/the drinks]
        who paid [for your ticket/your ticket]?
        {name} paid ninety euros [for those trainers/by those trainers]
        my company pays [for my lunch/my lunch]
        her parents paid [for the wedding/the wedding]
        {s} didn't reply [to my email/my email/at my email]
        the mayor replied [to our letter/our letter/at our letter] in {month}
        she never replies [to my messages/my messages]
        the course consists [of ten lessons/in ten lessons/on ten lessons]
        their breakfast consists [of bread and olives/in bread and olives]
        the team consists [of six girls/in six girls/by six girls]
        the exam consists [of three parts/in three parts/on three parts]
        the kitchen smells [of onions/to onions/at onions]
        your jumper smells [of smoke/to smoke/at smoke]
        his breath smelled [of garlic/to garlic]
        this soap smells [of roses/to roses]
        the soup tastes [of fish/to fish/at fish]
        this cake tastes [of lemon/to lemon]
        I prefer mountains [to beaches/than beaches]
        {name} prefers tea [to coffee/than coffee/that coffee]
        most children prefer crisps [to carrots/than carrots]
        my dad prefers trains [to planes/than planes]
        who takes care [of your plants/your plants/about your plants] in summer?
        {name} takes care [of two elderly ladies/two elderly ladies]
        she took care [of my parrot/my parrot] for {num} days
        a nurse is taking care [of him/him/about him]
        my son spends all his money [on stickers/in stickers]
        {s} spent fifty pounds [on make-up/in make-up]
        how much do you spend [on petrol/in petrol] every month?
        they spent a fortune [on curtains/in curtains]
        the council spends too little [on buses/in buses]
        the driver apologised [for the delay/by the delay/the delay]
        {name} apologised [for his mistake/by his mistake/his mistake]
        you have to apologise [to your sister/your sister]
        the neighbours complained [about the noise/for the noise/the noise]
        the guests complained [about the cold soup/the cold soup/for the cold soup]
        he is always complaining [about his back/for his back]
        I agree [with you/you] about the colour
        my wife doesn't agree [with me/me]
        {name} agrees [with her teacher/her teacher/to her teacher] about this
        my grandmother insisted [on a photo/in a photo]
        they insisted [on a table/in a table] by the window
        he insisted [on separate rooms/in separate rooms]
        this song reminds me [of my childhood/to my childhood/my childhood]
        you remind me [of my brother/to my brother/my brother]
        the smell reminds her [of Italy/to Italy]
        thank you [for the flowers/the flowers/by the flowers]
        {name} thanked us [for the ride/the ride/by the ride]
        thanks [for your visit/your visit/by your visit]
        we congratulated her [on her victory/by her victory]
        I congratulated my friend [on her new job/by her new job/of her new job]
        our school participated [in a chess tournament/on a chess tournament]
        {s} participated [in the debate/on the debate/to the debate]
        twelve countries are participating [in the project/on the project/to the project]
        are you going to take part [in the race/on the race/of the race]?
        she finally succeeded [in politics/on politics]
        my nephew looks [after the sheep/the sheep]
        someone knocked [on the window/to the window]
        {name} knocked [on my door/to my door/in my door] at six
        it's rude to point [at people/people]
        the child pointed [at the biggest cake/the biggest cake]
        you can rely [on me/in me/of me/me]
        {name} relies [on her phone/of her phone/in her phone] for everything
        I can't concentrate [on my homework/in my homework]
        concentrate [on the road/in the road], please
        the report focuses [on young people/in young people]
        do you get on [with your stepmother/to your stepmother]?
        I get on well [with my flatmates/to my flatmates]
        can I talk [to the manager/the manager]?
        {name} talked [to the policeman/the policeman] about the accident
        I need to speak [to Doctor Hill/Doctor Hill]
        she explained [the rules to us/us the rules]
        can you explain [the joke to me/me the joke]?
        {name} explained [his idea to them/them his idea]
        what happened [to your arm/your arm]?
        something terrible happened [to my neighbour/my neighbour]
        an odd thing happened [to me/me] {past}
        my uncle suffers [from headaches/of headaches]
        she suffered [from asthma/of asthma] as a child
        he has recovered [from the flu/of the flu]
        two prisoners escaped [from jail/of jail]
        a thief stole a laptop [from my colleague/to my colleague]
        I bought this guitar [from a neighbour/to a neighbour]
        I borrowed a tent [from my cousin/to my cousin]
        they are still searching [for a solution/a solution/to a solution]
        {name} has applied [for a scholarship/a scholarship]
        I applied [for the job/the job] in {month}
        we all hope [for peace/the peace]
        I don't believe [in ghosts/on ghosts]
        do you believe [in luck/on luck]?
        a lorry crashed [into a lamp post/with a lamp post]
        the frog turned [into a prince/in a prince]
        the waiter filled the jug [with water/of water]
        the road was covered [with leaves/of leaves]
        my daughter is worried [about her spots/of her spots]
        don't worry [about the dishes/of the dishes/for the dishes]
        my mother worries [about everything/of everything]
        the coach shouted [at the referee/the referee]
        the baby smiled [at me/me]
        stop staring [at that man/that man/to that man]
        they accused him [of murder/for murder]
        they accused the cook [of theft/for theft]
        this model differs [from the old one/of the old one]
        we ran out [of sugar/from sugar/sugar]
        she got rid [of her old sofa/from her old sofa/her old sofa]
        the surgeon operated [on his knee/his knee]
        my uncle voted [for the youngest candidate/by the youngest candidate]
        {name} introduced me [to her parents/her parents/with her parents]
        my dog barks [at the postman/the postman]
        you can count [on us/with us] for the move
        {name} specialises [in old clocks/on old clocks]
        I have subscribed [to a magazine/a magazine/in a magazine]
        they blamed the pilot [for the accident/of the accident]
    """,
    "no_preposition": """
        {name} married [a pilot/with a pilot] in {year}
        my aunt is going to marry [a farmer/with a farmer/to a farmer]
        will you marry [me/with me/to me]?
        the princess married [a baker/with a baker]
        she wants to marry [her boyfriend/with her boyfriend] in {month}
        the burglar entered [the house/to the house/in the house] through the cellar
        we entered [the museum/to the museum/in the museum] at ten
        {name} entered [the classroom/to the classroom/in the classroom] without a word
        when I entered [the kitchen/to the kitchen/in the kitchen], it was full of smoke
        you can't enter [the club/to the club/in the club] in sandals
        we discussed [pollution/about pollution] in class
        {s} discussed [the problem/about the problem/on the problem] for hours
        they are discussing [the budget/about the budget]
        let's discuss [your salary/about your salary] tomorrow
        my parents never discuss [politics/about politics]
        I call [my mum/to my mum] every Sunday on my mobile
        {name} called [an ambulance/to an ambulance]
        please call [this number/to this number]
        we called [the police/to the police] at once
        I'll phone [the vet/to the vet/with the vet] in the morning
        {name} phoned [the school/to the school] {past}
        we visit [my grandparents/to my grandparents] at Easter
        {name} visited [her uncle/to her uncle] in {city}
        {s} visited [the castle/to the castle/at the castle] {past}
        have you ever visited [Scotland/to Scotland/in Scotland]?
        thousands of tourists visit [the island/to the island/at the island] every year
        I help [my dad/to my dad] in the garage
        can you help [us/to us] with the boxes?
        {name} helped [an old lady/to an old lady] across the street
        volunteers help [the homeless/to the homeless]
        ask [the receptionist/to the receptionist] for the key
        {name} asked [the guard/to the guard] what time it was
        why don't you ask [your teacher/to your teacher]?
        I asked [him/to him] where the bank was
        we asked [a policeman/to a policeman] for directions
        everyone enjoyed [the fireworks/of the fireworks/with the fireworks]
        we really enjoyed [the boat trip/of the boat trip/with the boat trip]
        did you enjoy [your meal/of your meal/with your meal]?
        {name} enjoys [the silence/of the silence] of the mountains
        contact [us/with us/to us] if you have any questions
        you should contact [your lawyer/with your lawyer/to your lawyer]
        {name} contacted [the airline/with the airline/to the airline] about her suitcase
        nobody answered [the phone/to the phone/at the phone]
        {s} answered [all the questions/to all the questions] quickly
        please answer [my letter/to my letter] soon
        the climbers reached [the top/to the top/at the top] at noon
        we reached [the village/to the village/at the village] before dark
        the letter didn't reach [him/to him] in time
        my brother left [his job/from his job/of his job] in {month}
        he left [his wife/from his wife/of his wife] after twenty years
        I play [volleyball/to volleyball/at the volleyball] on Thursdays
        {name} plays [chess/to chess/at the chess] with his granddad
        do you play [basketball/to basketball]?
        the boys were playing [cards/to cards/at the cards]
        after the film we went [home/to home/at home]
        {name} came [home/to home] at three in the morning
        what time did you get [home/to home] last night?
        I want to go [there/to there] by bike
        when will you come [here/to here] again?
        my sister wants to go [abroad/to abroad] next year
        go [upstairs/to upstairs] and wash your hands
        tell [me/to me] a story
        {name} told [her parents/to her parents] the truth
        I told [him/to him] that the shop was closed
        don't tell [anyone/to anyone] my secret
        more than eighty people attended [the funeral/to the funeral/at the funeral]
        {name} attends [a music school/to a music school]
        did you attend [the lecture/to the lecture/in the lecture]?
        the twins resemble [their father/to their father/with their father]
        {name} resembles [a film star/to a film star/with a film star]
        the soup lacks [salt/of salt]
        our village lacks [a chemist's/of a chemist's]
        plants need [light/of light]
        my car needs [new tyres/of new tyres]
        soldiers have to obey [orders/to orders]
        our dog never obeys [my brother/to my brother]
        a stranger approached [me/to me] in the square
        the train is approaching [the station/to the station]
        {name} kissed [her grandfather/to her grandfather] on the cheek
        the prince kissed [the frog/to the frog]
        I met [my best friend/to my best friend] at a camp
        {name} met [her husband/to her husband] on a train
        I'd like to thank [my coach/to my coach] for his support
        {name} thanked [the nurses/to the nurses] with a big cake
        I watched [the neighbours/to the neighbours] from the balcony
        we invited [all our cousins/to all our cousins] to the barbecue
        I love [my grandma/to my grandma] very much
        {name} hugged [his son/to his son]
        the police followed [the van/to the van] for {num} miles
        she joined [the army/to the army/at the army] in {year}
        I'd like to join [your club/to your club/at your club]
        my neighbour survived [the crash/to the crash/of the crash]
        the article mentions [our town/about our town/of our town]
        describe [your bedroom/about your bedroom] in fifty words
        I don't remember [his surname/of his surname]
        I know [Marta/to Marta] from the gym
        she hates [her cousin/to her cousin]
        drugs affect [the brain/to the brain/in the brain]
        that colour suits [you/to you]
        you must respect [your elders/to your elders]
    """,
}
