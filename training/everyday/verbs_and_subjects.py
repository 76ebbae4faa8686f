"""Everyday sentences: agreement and subjects."""

MISTAKES = {
    "agreement_far": """
        the smell of fresh bread always [makes/make/making] me hungry
        the keys of the new office [are/is/be] in the top drawer
        everyone in my class [likes/like/are liking] the new {subject} teacher
        each of these parcels [weighs/weigh/are weighing] {num} kilos
        one of my cousins [works/work/are working] as a {job} in {city}
        the price of these shoes [is/are] too high for me
        the windows of that old castle [are/is] always dirty
        the man with the two big dogs never [says/say] hello
        the noise from the roadworks often [wakes/wake] the baby up
        the girl who sits behind my brothers [plays/play] the {instrument}
        the people who live upstairs [have/has] a noisy parrot
        the woman next to the pilots [seems/seem] really nervous
        every student in the back rows usually [falls/fall] asleep
        nobody in my family ever [eats/eat] seafood
        the books on the bottom shelf [belong/belongs] to {person}
        a box of old photographs [is/are] under my bed
        the results of the blood test [were/was] better than we expected
        the boss of all these waiters rarely [smiles/smile]
        my uncle, like most farmers, [gets/get] up before sunrise
        the neighbour with the twins sometimes [leaves/leave] us a cake
        one of my roommates [sneezes/sneeze/sneezing] every time he opens the pepper
        the boy with the freckles [shoves/shove] everyone in the canteen
        the landlady of these flats [mows/mow] the lawn every Saturday
        the slippers under the stool [smell/smells] of wet sheep
        each of the violinists [bows/bow] before the first song
        the lid of both saucepans [rattles/rattle] when the soup is hot
        the pensioner who feeds the pigeons [hums/hum] all morning
        the driver of the yellow lorries always [honks/honk] at us
        one of the bridesmaids [has/have] a rash on her neck
        the pyjamas in that basket [are/is] for the twins
        the girl with two ponytails never [claps/clap/clapping]
        the zips on this rucksack [get/gets] stuck all the time
        the hairdresser who cuts my nieces' fringes [yawns/yawn] a lot
        one of the {animals} in the stable [limps/limp/limping] when it is cold
    """,
    "list_form": """
        my niece paints, [acts/act/acting] and writes poems
        I enjoy reading, swimming and [cooking/cook/to cook] for friends
        he decided [to leave/leaving/leave] his job and open a café
        we can go out, [eat/eats/eating] something and talk
        my grandfather feeds the hens, [waters/water/to water] the tomatoes and has a nap
        {name} is good at drawing, singing and [telling/tell/to tell] jokes
        on holiday we want to swim, [sunbathe/sunbathing/sunbathes] and sleep
        she hates ironing, dusting and [washing/wash/to wash] the dishes
        you must stay in bed, [drink/drinks/drank] a lot of water and rest
        every evening my niece has dinner, [brushes/brush/to brush] her teeth and goes to bed
        they spent the weekend hiking, fishing and [camping/camp/to camp] in the mountains
        last summer we rented a boat, [visited/visit/visits] three islands and ate a lot of fish
        my flatmate comes home, [turns/turn/to turn] on the radio and dances
        thank you for coming, helping and [bringing/bring/to bring] the drinks
        {name} can juggle, [sing/sings/sang] and speak {lang}
        the children were running, shouting and [climbing/climb/climbed] on the furniture
        {name} gave up smoking, joined a gym and [lost/lose/losing/loses] ten kilos
        my dream is to see the world, [learn/learns/learned] languages and write a book
        the nurse takes your temperature, [checks/check/to check] your pulse and calls the doctor
        he combs his beard, [ties/tie/tying] his laces and runs to the tram
        the magician bowed, [waved/wave/waves] his hat and vanished
        she likes sewing, knitting and [baking/bake/to bake]
        yesterday I mopped the floor, [ironed/iron/irons] six shirts and scrubbed the bath
        the waitress wipes the tables, [sweeps/sweep/sweeping] the floor and counts the coins
        the dog sniffed the parcel, barked and [ran/run/runs/runned] away
        every Sunday my grandad polishes his trumpet, [hums/hum/humming] a tune and falls asleep
        you need to peel the pears, [slice/slicing/slices] them and add the cinnamon
        last night the clown slipped, [tripped/trip/trips] over a bucket and lost his wig
        we spent the afternoon paddling, diving and [collecting/collect/to collect] shells
        I want to sell the lorry, [buy/buying/bought] a barge and travel along the canals
        she gets up at five, [jogs/jog] to the pier and comes home
        he peels the potatoes, [boils/boil] them and adds butter
        on {day} he oiled the gate, mowed the lawn and [trimmed/trim] the hedge
        we cleaned the attic, [swept/sweep] the stairs and went to bed
        they were laughing, cheering and [clapping/clap] in the stadium
        I was chopping onions, [stirring/stir] the sauce and listening to the radio
        she has packed her bag, [watered/water] the plants and locked the door
        he can juggle, [whistle/whistles] and ride a unicycle
        you must wash your hands, [dry/dries] them and put on gloves
        my grandmother knits, [sews/sew] and paints
        the baker gets up early, [heats/heat] the oven and bakes the bread
        they came in, [sat/sit] down and ordered soup
        he opened the box, [took/take] out the ring and smiled
        the cat yawns, stretches and [falls/fall] asleep again
        I like swimming, [cycling/cycle] and going to the cinema
    """,
    "there_is": """
        [is there/has/have/there is] a petrol station on this road?
        [is there/has/have/there is] a good restaurant near here?
        [there are/has/it has/there have/there is] many bridges in Prague
        last night [there was/had/there had] a terrible fight outside our block
        [there was/had/there had] a big swimming pool at the hotel
        in my street [there are/has/have/there have] two bakeries
        [are/is/have] there any towels in the bathroom?
        in the attic [there is/has/there has] an old piano
        on the roof [there were/had/there had/there was] three pigeons
        [are there/has/have/there are] any lifts in this {building}?
        [there is/has/there has] a strange smell in the cellar
        [there isn't/hasn't/there hasn't/doesn't have] a cash machine in the village
        [there weren't/hadn't/there hadn't/there wasn't] any free seats on the {vehicle}
        in the past [there was/had/there had] a cinema in our neighbourhood
        how many pupils [are there/has/have/there have] in your class?
        [was there/had/there had/were there] a queue at the passport control?
        [there were/had/there had/there was] two ambulances outside the stadium last {day}
        I think [there are/has/it has/there have] some scissors in that drawer
        [there are/it has/has/have] many bridges in Prague
        [there is/it has/is/has] a lake behind our hotel
        [there was/it had/had/was] a long queue at the bank this morning
        [there were/had/it had/there was] more than {num} people at the concert
        why [are there/there are/have] so many people here?
        [is there/there is/has] a lift in the hotel?
        [are there/has/there are] any seats left?
        how many chairs [are there/there are/have] in the room?
        in my village [there isn't/hasn't/there hasn't/isn't] a cinema
        last year [there was/had/there had] a big fire near {place}
    """,
    "doubled": """
        the students [arrived/they arrived] late because of the strike
        my best friend and I [met/we met] at a chess club
        the soup that I ordered [was/it was] cold
        my uncle {name} [has/he has] two shops in {city}
        the boy who sits next to me [snores/he snores] in class
        my parents [sold/they sold] our old van last {month}
        the {job} who repaired the roof [was/he was] very friendly
        the shoes that you lent me [are/they are] too tight
        my sister's husband [comes/he comes] from {city}
        the capital of my country [is/it is] a noisy city
        many tourists [visit/they visit] the cathedral in August
        the cake that my grandmother baked [tasted/it tasted] of lemon
        the new secretary [speaks/she speaks] four languages
        our neighbours upstairs [have/they have] a piano
        the book which we read at school [was/it was] about pirates
        is your dad [coming/he coming] to the picnic?
        the girls in my team [train/they train] three times a week
        the bus that goes to the airport [leaves/it leaves] at {hour}
        my boyfriend and his brother [play/they play] in a rock band
        in my town [people/the people they/people they] go to bed late
        my stepmother [whistles/she whistles] while she is hanging the washing
        the plumber with the ponytail [charges/he charges] too much
        the hedgehogs in our garden [eat/they eat] slugs
        the lamp that I plugged in [exploded/it exploded]
        my godmother's tortoise [hides/it hides] under the radiator
        the cyclists in yellow helmets [overtook/they overtook] the tram
        our lodger [never rinses/he never rinses] his mug
        the roof of the greenhouse [leaks/it leaks] when it rains
        the bride and her bridesmaids [danced/they danced] until dawn
        the mango which you gave me [is/it is] still green
        the surgeon that operated on my knee [plays/he plays] the cello
        the mayor [promised/he promised] a new skate park
        my knees [ache/they ache] after training
        the film about the whales [lasted/it lasted] three hours
        the boots that I ordered [were/they were] the wrong size
        our dentist [is/he is] on holiday until {day}
        the twins [hate/they hate] getting up early
        the old oak in our garden [fell/it fell] down in the storm
        my little cousin [doesn't/she doesn't] like strangers
        the soup [was/it was] much too salty
        the keys [are/they are] on the hook by the door
        the new neighbours [have/they have] a very noisy parrot
        the bus driver [shouted/he shouted] at the cyclists
        my sister's wedding [was/it was] on a beach
        the woman at the reception [gave/she gave] us a map
        these scissors [don't/they don't] cut properly
        the plumber who came yesterday [forgot/he forgot] his tools
        the vet [said/she said] that the rabbit was fine
        all my friends [went/they went] to the concert without me
    """,
    "spanish_order": """
        where [is your nephew studying/is studying your nephew] this year?
        why [are the girls crying/are crying the girls] in the corridor?
        what [does this sign mean/means this sign/does mean this sign]?
        how many cups of coffee [does your boss drink/drinks your boss/does drink your boss] every day?
        what [did the doctor say/said the doctor/did say the doctor]?
        how many brothers [does your wife have/have your wife/has your wife/does have your wife]?
        what time [does the concert start/it starts the concert/starts the concert/does start the concert]?
        where [do your grandparents live/live your grandparents/do live your grandparents]?
        when [did the Romans build/built the Romans/did build the Romans] this bridge?
        why [did the baby wake/woke the baby/did wake the baby] up so early?
        how [does this printer work/works this printer/does work this printer]?
        how much [do these earrings cost/cost these earrings/do cost these earrings]?
        what [are the neighbours doing/are doing the neighbours] in the garden?
        where [has the cat hidden/has hidden the cat]?
        when [will the builders finish/will finish the builders] the kitchen?
        what [was the old man carrying/was carrying the old man] in his bag?
        how often [does the postman come/comes the postman/does come the postman] to the island?
        which team [does your cousin support/does support your cousin]?
        what language [do the tourists speak/speak the tourists/do speak the tourists]?
        where [did Laura buy/bought Laura/did buy Laura] that lamp?
        what [do rabbits eat/eat rabbits/do eat rabbits] in winter?
        [are the lions sleeping/are sleeping the lions]?
        [has the film begun/has begun the film] yet?
        [did the police catch/caught the police/did catch the police] the thief?
        [is your daughter learning/is learning your daughter] to drive?
        [does your teacher wear/wears your teacher/does wear your teacher] glasses?
        when [does the pool open/opens the pool/does open the pool] on Sundays?
        how long [does the journey take/takes the journey/does take the journey]?
        who [is your brother dancing/is dancing your brother] with?
        what kind of music [does Pablo listen/listens Pablo/does listen Pablo] to?
        why [did the manager leave/left the manager/did leave the manager] the company?
        what [can your parrot say/can say your parrot]?
        where [were the children playing/were playing the children] when it started to rain?
        what [did {s} buy/bought {s}/did buy {s}] in {city}?
    """,
    "relative": """
        there is a girl in my class who [plays/she plays/play] the drums in a band
        I know a man who [has/he has/have] three boats
        my uncle is a person who [never says/he never says/never say] no
        this is the bus that [goes/it goes/go] to the airport
        that's the teacher who [taught/he taught] me to read
        we need somebody who [speaks/he speaks/speak] Arabic
        the book that you lent me [was/it was] really boring
        the hotel where we stayed last year [has/it has] a new owner
        the woman who [rents/she rents] the top floor is a retired opera singer
        that's the wallet which I found [under/it under] the seat
        I finally met the cousin that you told me [about/about him]
        the song that you are listening [to/to it] is by my brother
        the man [wearing/worn/wears] the green scarf is my father-in-law
        the paintings [stolen/stealing/stole] from the gallery in 1990 have never been found
        anyone [travelling/travels/is travelling] to the islands needs to book a ferry
        the people [waiting/waits/wait] outside look cold
        a boy [called/calling/call] Leo lives next door
    """,
    "gerund_subject": """
        growing vegetables [is/are] cheaper than buying them at the market
        [having/have] a dog means going for walks even when it snows
        [eating/eat] too much sugar is bad for your teeth
        [living/live] with three cats is a lot of fun
        [driving/drive] at night makes me nervous
        reading comics [helps/help] me to learn new words
        [getting/get] up early isn't easy in winter
        making new friends [takes/take] time
        [travelling/travel] alone can be dangerous
        answering e-mails [is/are] the most boring part of my job
        learning verbs by heart [takes/take] a lot of patience
        [raising/raise] three children alone wasn't easy for my mother
        [waiting/wait] for the results was the worst part
        [finding/find] a flat in this city isn't cheap
        [being/be] the eldest means looking after the others
    """,
    "it_happened": """
        [a terrible accident happened/it happened a terrible accident/happened a terrible accident] on the motorway {past}
        last Sunday [some cousins came/came some cousins/it came some cousins] to lunch
        yesterday [a strange thing happened/happened a strange thing/it happened a strange thing] to me in the lift
        in the end [the bill arrived/arrived the bill/it arrived the bill] and nobody wanted to pay
        suddenly [the torches went out/went out the torches/it went out the torches]
        while we were eating, [the telephone rang/rang the telephone/it rang the telephone]
        [my head hurts/it hurts my head/hurts my head/me hurts the head] when I read on the bus
        [two forks are missing/are missing two forks/it misses two forks] from this drawer
        in April [the swallows return/return the swallows/it returns the swallows] to our barn
        every summer [thousands of tourists arrive/arrive thousands of tourists/it arrives thousands of tourists]
        I think that [the match has started/has started the match/it has started the match]
        when [the shops opened/opened the shops], there was already a queue
        [nothing unusual happened/it happened nothing unusual/happened nothing unusual] during the night
        at my school [a new teacher has arrived/has arrived a new teacher/it has arrived a new teacher]
        [a pipe burst/it burst a pipe/burst a pipe] in our bathroom last night
        it was late and [the babysitter had fallen asleep/had fallen asleep the babysitter]
        after the storm [three boats had disappeared/had disappeared three boats/it had disappeared three boats]
    """,
    "agreement": """
        my stepfather [shaves/shave/shaving] twice a day
        he [stammers/stammer] when {person} asks him a question
        the police [have/has] found the smuggler in a barn
        everybody [claps/clap] when the acrobat lands on the mattress
        {name} always [underlines/underline] the difficult words with a ruler
        people in our village [gossip/gossips] about the new priest
        she [blushes/blush/blushing] when her godmother praises her
        there [is/are] a hedgehog behind the hutch
        there [are/is] three worms in this apricot
        the news about the lighthouse [is/are] on every channel
        a penguin [waddles/waddle] because its legs are short
        nobody in the choir [recognises/recognise] the conductor without his moustache
        he [doesn't/don't] chew his sausages properly
        nobody in my office [speaks/speak] French, but three people speak German
        the police [were/was] looking for a man with a grey beard
        each of the rooms [has/have] its own balcony and a tiny fridge
        my last job [has/have] taught me how to deal with angry customers
        the cat often [sleeps/sleep] on my keyboard
        my dentist never [smiles/smile]
        one of the lifts [doesn't/don't] work
        everyone at the office [drinks/drink] too much coffee
        the people at the next table [were/was] very loud
        my hair [looks/look] awful today
        this pair of shoes [costs/cost] too much
        the news about the accident [was/were] terrible
        neither of my uncles [has/have] a car
    """,
    "missing_subject": """
        [it is/is/it] hailing, so put the scooter in the garage
        I love this quilt because [it is/is] so soft
        I think [it is/is] too salty for the toddler
        we didn't buy the kayak because [it was/was/it were] too heavy
        [it was/was/it were] so misty that the barge turned round
        I can't lend you my rucksack because [it has/has/it have] a broken strap
        we had to cancel the barbecue because [it was/was] drizzling
        [it is/is] forbidden to dive off the cliff
        don't touch the grill, [it is/is] still hot
        my stepsister can't sing tonight because [she has/has/she have] a sore throat
        I bought these slippers because [they are/are/they is] made of wool
        {name} says that [it is/is] cheaper to hire a trailer
        [there's/is] a spider in the bathtub, come quickly!
        [there's/is] a strange smell in the corridor
        [there are/are] too many mosquitoes at this campsite
        the campsite is cheap, but [there are/are] too many mosquitoes
        I like this neighbourhood because [there are/are] lots of parks
        [there was/was] a queue outside the bakery this morning
        in my street [there's/is] a shop that sells only buttons
        I bought the lamp because [it was/was] half price
        we didn't go in because [it was/was] closed
        she threw the yoghurt away because [it was/was] out of date
        he took the blue one because [it was/was] cheaper
        I don't eat it because [it is/is] too spicy for me
        the film was boring, and [it was/was] three hours long
        don't touch the pan, [it's/is] still hot
        I think [it's/is] a good idea to book a table
        [it's/is] not easy to find a plumber in {month}
        yesterday [it was/was] my sister's birthday
        [it's/is] two kilometres to the next petrol station
        [it was/was] a pity that you couldn't come
        I love this jacket, but [it's/is] too small for me
    """,
    "there_have": """
        [there are/there have/have/there is] six mugs in the sink
        in the stable [there is/there has/has/there are] a newborn foal
        [is there/has/there is/have] a socket behind the wardrobe?
        yesterday [there was/there had/had/there were] a huge puddle outside the butcher's
        [there are/there have/has/there is] so many moths in the basement
        [are there/have/there are/has] any crayons in the drawer?
        [there isn't/there hasn't/hasn't/there aren't] a zip on this jumper
        next to our tent [there was/there had/had] a nest with three eggs
        [there were/there had/had/there was] hundreds of lanterns at the parade last {day}
        how many seats [are there/have/there are/there have] in a kayak?
        [there is/there has/has/there have] a lot of mud on your boots
    """,
    "late_verb": """
        yesterday [my uncle came/came my uncle] to see us
        last night [something strange happened/happened something strange] in our garden
        I didn't hear what [the pilot said/said the pilot]
        is [your brother coming/coming your brother] to the barbecue?
        [a serious accident happened/it happened a serious accident] at the sawmill last winter
        in {year} [my grandmother died/died my grandmother]
        last week [my cousin arrived/arrived my cousin] from {city}
        yesterday [two parcels arrived/arrived two parcels/it arrived two parcels] for you
        on {day} [a plumber came/came a plumber] to mend the shower
        last night [the alarm went/went the alarm] off in the {building}
        are [your parents going/going your parents] to sell the house?
        is [the bride wearing/wearing the bride] a veil?
        has [the postman been/been the postman] yet?
        have [your friends left/left your friends] already?
        do you know what [the doctor recommended/recommended the doctor]?
        nobody understood what [the old man wanted/wanted the old man]
        I can't remember what [my father said/said my father] about it
        tell me what [the mechanic did/did the mechanic] to your car
        the cake that [my aunt made/made my aunt] was delicious
        this is the bench that [my neighbour painted/painted my neighbour]
        last month [a new supermarket opened/opened a new supermarket/it opened a new supermarket] in our street
        [many things have changed/have changed many things/it has changed many things] since I left the village
        [three buses came/came three buses] at the same time
        when [the concert finished/finished the concert], everybody clapped
        as soon as [the teacher left/left the teacher], the pupils began to shout
        [nobody came/came nobody/it came nobody] to my party
    """,
}
