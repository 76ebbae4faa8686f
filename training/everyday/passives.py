"""Everyday sentences: the passive, participles and *be*."""

MISTAKES = {
    "age": """
        when my mother [was twenty/had twenty years/have twenty years], she moved to {city}
        our teacher [is about fifty/has about fifty years/have about fifty years], but he looks younger
        the twins [will be eighteen/will have eighteen years/will are eighteen] in {month}
        she [is seven years old/has seven years/has seven years old/is seven years] and already reads novels
        how old [is/has/have] your little brother?
        how old [was/had/were] {name} when the war ended?
        my daughter [is three years old/has three years/has three years old] and goes to nursery
        I [am 16/have 16 years/have 16 years old/am 16 years] and I live in {city}
        his grandmother [is ninety-two/has ninety-two years/have ninety-two years] and still rides a bike
        my cousin [turned 30/made 30 years/turned 30 years/fulfilled 30 years] last {day}
        {name} [was 12 years old/had 12 years/had 12 years old/was 12 years] when the family left {city}
        my son [will be four/will have four years/will has four years] in {month}
        our house [is/has/have] {num} years old
        this tree [is/has] more than {num} years old
        {name} and {name} [are 25 years old/have 25 years/have 25 years old/are 25 years]
        I learned to swim when I [was five/had five years/was five years]
        my father [isn't forty/hasn't forty years/doesn't have forty years] yet
        the actor died when he [was/had] only 48 [years old/years]
        the oldest tortoise in the zoo [is/has] {num} [years old/years]
        how old [are/have] your grandparents?
    """,
    "passive_form": """
        cheese is [made/make/maked] from milk
        in Argentina a lot of beef is [eaten/eat/ate]
        the bill must be [paid/pay/payed] before you leave
        the room was still being [cleaned/clean/cleaning] when we checked in
        my uncle is [said/say/says] to be the richest man in the village
        my brothers were [born/borned] in {city}
        rice is [grown/grow/growed/grew] in the south of the country
        Portuguese is [spoken/speak/spoke/speaked] in Brazil
        the stolen car was [found/find/finded] near {place}
        chemistry is [taught/teach/teached] in every school
        our flight has been [cancelled/cancel] because of the fog
        dogs are not [allowed/allow/allowing] in the restaurant
        the letters are [delivered/deliver/delivering] before noon
        the thieves were [caught/catch/catched] by the police {past}
        the winner will be [chosen/choose/chose] by a jury next {day}
        this novel was [written/wrote/write/writed] by a nurse from {city}
        breakfast is [served/serve/serving] from seven to ten
        the old theatre is going to be [turned/turn] into a hotel
        have the tickets been [sold/sell/selled] already?
        was the {building} [built/build/builded] before the war?
        the medicine should be [kept/keep/keeped] in the fridge
        the lift is [being/been] repaired this week, so please use the stairs
        the pool is [being/been/be] cleaned at the moment, so nobody can swim
        this ballad was [written/wrote/write] by a blind sailor
        the jam is [made/make/maked] by nuns in the mountains
        our fence has been [repaired/repair/repairing] twice since the storm
        the lighthouse was [designed/design/designing] by a priest
        it can be [done/do/did] in five minutes with the right screwdriver
        the rugs must be [cleaned/clean/cleaning] by hand
        the postman got [bitten/bite/bited] by a goose
        I got [stung/sting/stinged] by a jellyfish
        if you are rude to customers, you'll get [fired/fire/firing]
        the fountain has [been/being/be] moved to the harbour twice
        my car was [being/been/be] washed when the hail began
        the missing tiger has been [seen/saw/see] near the docks
        the anthem is [sung/sang/sing] before every match
        all the strawberries had been [eaten/ate/eat] by slugs
        {i} {i.was} [{m.pp}/{m}/{m.ed}] by mistake {past}
    """,
    "passive_no_be": """
        my bike [was stolen/stolen] outside the library last Tuesday
        her first album [was recorded/recorded] in a garage by her cousins
        the windows must [be cleaned/cleaned] before the guests arrive
        the telephone [was invented/invented] by a Scottish engineer
        my grandmother's ring [was found/found] under the sofa by our dog
        these shoes [are made/made] of leather and they cost a fortune
        the patients [were taken/taken] to another hospital after the fire
        all the cakes [were eaten/eaten] before we arrived
        the form must [be signed/signed/be sign] by both parents
        the pizza will [be delivered/delivered/be deliver] in half an hour
        this problem can [be solved/solved/be solve] with a bit of patience
        the meeting has [been postponed/postponed] until {day}
        my neighbour's roof [was destroyed/destroyed] by the storm {past}
        Arabic [is spoken/spoken] by most of my neighbours
        the school [was founded/founded] by two teachers in {year}
        the boys [were bitten/bitten] by a stray dog
        the lost keys [were given/given] back to my {kin}
        your luggage should [be left/left/be leave] at the reception
        this windmill [was built/built] in 1640 and still grinds flour
        the earrings [were found/found] behind the stove by our cleaner
        the results will [be announced/announced/be announce] on {day}
        my surname [is spelled/spelled/is spell] with a double t
        the castle gates [are locked/locked/are lock] at sunset by an old soldier
        the dough must [be kneaded/kneaded/be knead] for ten minutes
        scooters [aren't allowed/don't allowed/not allowed] on this path in summer
        the hostages [were released/released] after nine days and flew home
        the wedding had to [be postponed/postponed/be postpone] because of the flood
        the first parking meter [was installed/installed] in 1935 and cost five cents
        your application has [been received/received/being received] and you'll hear from us soon
        the calf [was rescued/rescued] from the well by two plumbers
        twelve people [were injured/injured] when the stage collapsed
        lunch can [be eaten/eaten/be eat] on the terrace
        [was this table made/this table made/did this table made] by your grandfather?
        the old cinema [was demolished/demolished] {past} and nobody complained
        {h} [was given/given] a medal by the mayor of {city}
    """,
    "not_passive": """
        the accident [happened/was happened/is happened] outside my office
        many dinosaurs [disappeared/were disappeared] after the impact
        Cervantes [wrote/was wrote/was written] his most famous novel in two parts
        my grandfather [died/was died/is died] when I was {num}
        the guests [arrived/were arrived/was arrived] late because of the snow
        a strange thing [occurred/was occurred] during the night
        the ghost [appeared/was appeared] at the window at midnight
        three glasses [fell/were fell/was fell] off the shelf
        the earthquake [happened/was happened/were happened] at dawn
        my cousin [grew/was grew/was grown] up on a farm near {place}
        the baby [slept/was slept] all afternoon
        the ceremony [lasted/was lasted] almost three hours
        this castle [belonged/was belonged] to a rich duke
        Columbus [sailed/was sailed] to America with three ships
        what [happened/was happened/is happened] to your arm?
        nothing interesting [happened/was happened] at the {event}
        our team [won/was won] the cup for the first time last year
        Picasso [painted/was painted] this picture when he was twenty
        the train [stopped/was stop] suddenly and everyone [screamed/was screamed]
        my great-uncle [died/was died/is died] at sea in {year}
        the collision [happened/was happened/was happen] at the roundabout
        your parcel [has arrived/has been arrived/is been arrived] at our depot
        the statue [disappeared/was disappeared] from the museum one night
        I [graduated/am graduated] from a university in {city} in 2018
        my niece [graduated/is graduated] from law school last June
        these ruins [have existed/have been existed/are been existed] for two thousand years
        the oral exam [consisted/was consisted] of three parts
        the kit [consists/is consisted/is consist] of four brushes and a sponge
        that violin [belonged/was belonged] to a famous soloist
        the explosion [occurred/was occurred] just after midnight
        a rainbow [appeared/was appeared] above the hills
        the siege [lasted/was lasted] forty days
        the old porter [seemed/was seemed] surprised to see us
        the price of olive oil [has risen/has been risen/is been risen] again
        two tiles [fell/were fell/was fell] off our roof during the gale
        nothing like that [has ever occurred/has ever been occurred] in our village
        the interview [took/was taken/was took] place in a hotel lobby
    """,
    "causative": """
        we had our roof [repaired/repair/repairing] after the hurricane
        I got my brother [to help/help/helped] me with the boxes
        she had her hair [cut/cutted] at the new salon
        I need to have my eyes [tested/test/testing]
        my parents are having the kitchen [painted/paint] this week
        he had his wallet [stolen/steal/stole] on the metro
        where do you get your car [washed/wash]?
        I must get my passport [renewed/renew/to renew] before the trip
        they had the carpets [cleaned/cleaning] last spring
        she got her husband [to cook/cook/cooked] dinner on her birthday
        we're going to have a pool [built/build/builded] in the garden
        I had a tooth [taken/take/took] out {past}
        the teacher had us [write/to write/wrote] a poem about autumn
        you should get that cough [checked/check/to check] by a doctor
        my aunt has her groceries [delivered/deliver/to deliver] every Friday
        how can I get my children [to eat/eat] vegetables?
        he had a suit [made/make/maked] for the wedding
        we had the boiler [repaired/repair/repairing] before the first frost
        I had my wisdom teeth [removed/remove/removing] in {month}
        my grandmother has her shopping [brought/bring/bringed] to the door
        they're having their wedding cake [baked/bake] by a chef from {city}
        did you have your blood pressure [measured/measure/measuring]?
        my sister had her ears [pierced/pierce/piercing] when she was nine
        we're getting the chimney [swept/sweep/sweeped] next week
        I must get this skirt [shortened/shorten/shortening] before the ball
        the farmer had his vineyard [sprayed/spray/spraying] last week
        our neighbours had their hedge [trimmed/trim/trimming] by a gardener
        the duke had his portrait [engraved/engrave/engraving] by a Spaniard
        you ought to get that mole [examined/examine/examining] by a specialist
        have you had the piano [tuned/tune/tuning] since you moved?
        my boss had the brochure [translated/translate/translating] into {lang}
        I'd like to have this watch [mended/mend/mending], please
        they had their van [towed/tow/towing] away by the police
        the teacher had each pupil [draw/to draw/drew] a map of {city}
        I got the electrician [to replace/replace/replaced] the wiring
        how did you get the toddler [to swallow/swallow/swallowed] the syrup?
        {s} got {person} [to feed/feed/fed] the {animals}
        she has her hair [cut/cutting/cutted] by the same stylist every month
        we had the locks [changed/change/changing] after the robbery
        the headmaster had us [clean/to clean/cleaned] the whole playground
        we got the mechanic [to check/check/checked] the brakes before the long drive
        I must have this coat [cleaned/clean/cleaning] before the wedding
        where did you have your passport photo [taken/take/took]?
        they are getting the roof [fixed/fix/fixing] next week
    """,
    "agree_es": """
        I [don't agree/am not agree/not agree/no agree] with the new rules
        my parents [agree/are agree] that I need a rest
        [do you agree/are you agree/you are agree] with this opinion?
        she never [agrees/is agree] with her sister about politics
        we all [agree/are agree] that the hotel was too noisy
        I [totally agree/am totally agree/am totally agreed] with the author of the article
        {s} [{s.doesnt} agree/{s.isnt} agree] with {person}
        it [depends/is depend/is depends] on the weather
        I [had/passed/passed me] a great time at your barbecue
        we [had/passed] a lovely time at the seaside
        did you [have/pass] a good time at the carnival?
        we [had/passed] so much fun at my aunt's cottage last summer
        everybody [agreed/was agree/were agree] to meet again in the spring
    """,
    "participles": """
        [having finished/had finished/finished] her speech, the mayor cut the ribbon
        [not knowing/not know/not knew] what to say, he simply handed her the flowers
        [written/write/wrote] in just six weeks, the novel became a bestseller
        [built/build/building] in 1890, the bridge is still used today
        [walking/walk/walked] home last night, I saw a fox
        [feeling/feel/felt] tired, she went to bed at nine
    """,
    "have_be": """
        the puppies [are hungry/have hungry/have hunger/has hungry], so fill the bowl
        after the sauna we [were thirsty/had thirst/had thirsty] and drank three jugs of water
        give me your mittens, my hands [are cold/have cold/has cold]
        my niece [is afraid/has afraid/have afraid] of clowns
        I [am sleepy/have sleep/have sleepy], so I'm going to stretch out in the hammock
        the electrician [was right/had reason/had right]: the fuse was broken
        the cashier [was in a hurry/had hurry/had a hurry] and gave me the wrong coins
        you [were very lucky/had very lucky/had much lucky] with that raffle ticket
        the pony [is six years old/has six years/has six years old]
        [are/have/do] you afraid of lightning?
        the bride [is twenty-seven/has twenty-seven years/have twenty-seven years] and the groom [is thirty/has thirty years]
        my lodger [wasn't hungry/didn't have hungry/hadn't hungry] because he had eaten a whole watermelon
    """,
    "feelings": """
        I am [interested/interesting] in old coins
        {s} {s.be} very [interested/interesting] in {subject}
        my son isn't [interested/interesting] in dinosaurs any more
        would you be [interested/interesting] in a job at our bakery?
        we heard a very [interesting/interested] talk about bees
        the guide told us some [interesting/interested] facts about the cathedral
        we were [excited/exciting] about the trip to the aquarium
        {s} {s.was} so [excited/exciting] about the {event} that {s.pro} couldn't sleep
        the kids are getting [excited/exciting] about Christmas
        it was the most [exciting/excited] match of the season
        our first ride in a balloon was really [exciting/excited]
        I was so [bored/boring] in the {subject} class that I counted the ceiling tiles
        we soon got [bored/boring] with the card game
        if you get [bored/boring] on the plane, you can read one of my comics
        she was so [bored/boring] during the speech that she nearly fell asleep
        the film was so [boring/bored] that half the audience left
        Sundays in that village are extremely [boring/bored]
        this is the most [boring/bored] book I have ever read
        standing behind a counter all day is [tiring/tired]
        carrying bricks up the stairs is very [tiring/tired]
        it had been a long and [tiring/tired] journey
        I'm too [tired/tiring] to cook tonight
        {s} {s.was} so [tired/tiring] that {s.pro} fell asleep on the {vehicle}
        it's [confusing/confused] that both twins are called Alex
        I'm [confused/confusing]. is the meeting on {day} or not?
        the signs at the airport are so [confusing/confused] that we went to the wrong gate
        the old man looked [confused/confusing] and asked us what day it was
        we were [surprised/surprising] to see a fox in the kitchen
        {s} {s.was} [surprised/surprising] at the price of the {thing}
        the news of their divorce was very [surprising/surprised]
        it is [surprising/surprised] how much a baby can eat
        the results of the election were [disappointing/disappointed]
        her parents were [disappointed/disappointing] with her marks
        the hotel was [disappointing/disappointed], because the pool was empty
        we were [disappointed/disappointing] that the concert was cancelled
        I have always been [fascinated/fascinating] by volcanoes
        the life of ants is [fascinating/fascinated]
        the children were [frightened/frightening] by the thunder
        our cat is [frightened/frightening] of the hoover
        the noises in the old house were [frightening/frightened]
        my sister is [terrified/terrifying] of spiders
        it was [terrifying/terrified] to cross that rope bridge
        my boss was [annoyed/annoying] with me because I was late again
        that dripping tap is really [annoying/annoyed]
        everybody was [amazed/amazing] at how well the little girl sang
        the view from the top of the tower was [amazing/amazed]
        we were [shocked/shocking] to hear about the fire
        the pictures of the earthquake were [shocking/shocked]
        {name} felt [embarrassed/embarrassing] because nobody laughed at the joke
        I fell off my chair in front of the whole class, and it was so [embarrassing/embarrassed]
        my uncle feels [depressed/depressing] because he lost his job
        this grey weather is [depressing/depressed]
        his mother was very [worried/worrying] because he hadn't phoned
        the lack of rain is very [worrying/worried] for the farmers
        we were [exhausted/exhausting] after moving all that furniture
        looking after triplets is [exhausting/exhausted]
        the baby was [amused/amusing] by the puppet
        the clown's tricks were very [amusing/amused]
        my grandparents were [thrilled/thrilling] with their present
        I feel so [relaxed/relaxing] after my yoga class
        a hot bath with candles is very [relaxing/relaxed]
    """,
}
