"""More lines as in `scripts.py`, in everyday words: whole sentences with few slots.

A pattern that draws its words from slots teaches the kind of a mistake, and not where else it comes: sentences by
people who had seen nothing of the project were missed mostly for a word that no slot had. Only words; knows no grammar.
"""

# ruff: noqa: E501 - a line is a sentence

from __future__ import annotations

from training.scripts import lines

# By the kind of their mistake. What is wrong has one correction, whatever is cast.
MISTAKES: dict[str, tuple[str, ...]] = {
    kind: lines(text)
    for kind, text in {
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
        """,
        "did_be": """
            what is that dog [doing/do/does] on our sofa?
            what were the police [looking/look/looked] for in the garage?
            where are you [going/go] after class?
            who are you [talking/talk/talked] to?
            why is the baby [crying/cry/cries/cried] again?
            what are those children [laughing/laugh] about?
            where was the old lady [running/run/ran] when you saw her?
            how are your grandparents [feeling/feel] after the trip?
            why are the neighbours [shouting/shout] at each other?
            what [is/does/do] {name} cooking for dinner tonight?
            who [were/did/was] they waiting for at the {building}?
            what [are/do/is] you listening to?
            what song [are/do/does] the musicians playing now?
            [is/does/do] your sister still studying {subject}?
            [was/did/were] it snowing when you landed in {city}?
            [are/do/is] your parents coming to the {event}?
            which film are we [watching/watch] on {day}?
            what was the waiter [carrying/carry] when he fell?
            how long are you [staying/stay] in {city}?
            [were/did/was] the boys fighting in the playground?
        """,
        "not_be": """
            Carlos [doesn't/isn't/aren't] live with his parents any more
            I [don't/am not/not] work on {day}s
            [doesn't/isn't/aren't] she work here?
            the heating [didn't work/not worked/not work/wasn't work] during our stay
            [don't be/doesn't be/not be/don't are] so hard on yourself
            [don't wait/don't be wait/not wait/doesn't wait] for me, I'll be late
            my grandfather [doesn't/isn't] hear very well
            these scissors [don't/aren't] cut properly
            we [didn't/weren't/wasn't] understand the {job} at all
            the shower [doesn't/isn't] have hot water in the evening
            [don't/aren't/isn't] your cousins speak {lang}?
            [don't be/don't/not be] late for the {event}
            [don't touch/don't be touch/not touch/no touch] that plate, it's boiling
            the twins [don't/aren't/isn't] eat meat or fish
            our hens [didn't/weren't] lay any eggs last week
            why [didn't/weren't/wasn't] you answer my message yesterday?
            my mum [doesn't/isn't] remember where she parked the car
            [don't forget/don't be forget/no forget/not forget] to lock the back door
            the printer [isn't/doesn't/don't] working today
            they [aren't/don't/doesn't] ready for the exam yet
        """,
        "habit": """
            every morning I [drink/am drinking/drinks] a coffee before I leave for work
            she [has/is having/have] a red car and two bicycles
            this cheese [smells/is smelling/smell] like old socks
            I [don't understand/am not understanding/not understand] this exercise
            my dad [deserves/is deserving/deserve] a better job
            every year we [spend/are spending/spends] Christmas at my aunt's house in {city}
            that {thing} [belongs/is belonging/belong] to my neighbour
            {name} [knows/is knowing/know] how to fix a puncture
            our hotel [consists/is consisting/consist] of two old towers
            the soup [tastes/is tasting/taste] of garlic
            normally they [go/are going/goes] to bed at eleven
            my sister [hates/is hating/hate] spiders
            water [boils/is boiling/boil] at a hundred degrees
            {name} [owns/is owning/own] a small farm near {city}
            I [don't know/am not knowing] where the nearest pharmacy is
            the bakery on the corner normally [opens/is opening/open] at seven
            he never [washes/is washing/wash] his football boots
            this bottle [contains/is containing/contain] half a litre of oil
            I [prefer/am preferring/prefers] trains to planes
        """,
        "was_doing": """
            at ten o'clock last night I [was studying/am studying/was study] for my exam
            this time yesterday we [were flying/are flying/were fly/was flying] over the Atlantic
            at midnight the neighbours [were still singing/are still singing/were still sing/was still singing]
            when you phoned, I [was having/am having/was have] a shower
            while my mum [was cooking/is cooking/was cook], my dad set the table
            I cut my finger while I [was chopping/am chopping/was chop] onions
            at half past six this morning it [was raining/is raining/was rain/were raining] hard, but it stopped at seven
            when the teacher came in, the pupils [were throwing/are throwing/were throw/was throwing] paper planes
            the lights went out while we [were playing/are playing/were play/was playing] cards
            yesterday at noon {name} [was painting/is painting/was paint] the garden fence
            this time last week they [were lying/are lying/was lying] on a beach in {city}
            I saw you last night. You [were dancing/are dancing/were dance/was dancing] with {name}
            {name} fell asleep while he [was watching/is watching/was watch] the match
            when we left the house, the sun [was shining/is shining/was shine/were shining]
            what [were you doing/are you doing/were you do/was you doing] at nine o'clock yesterday evening?
            last {day} at {hour} {s} {s.was} [{d.ing}/{d}]{d.t}
            at {hour} yesterday {s} [{s.was}/{s.be}] {d.ing}{d.t}
        """,
        "perfect_since": """
            my computer [has been making/is making/makes/have been making] that noise since {day}
            {name} [has known/knows/have known/is knowing] my uncle for more than a decade
            I [haven't seen/don't see/didn't see/haven't see] my cousin since last Christmas
            she [hasn't smoked for/hasn't smoked since/doesn't smoke since] six months
            the lift [has been/is/have been] out of order since the storm
            we [have lived/live/are living/has lived] in this flat since our wedding
            my grandparents [have grown/grow/are growing/has grown] olives since the seventies
            {name} [has played/plays/is playing/have played] the {instrument} since primary school
            I [haven't eaten/don't eat/haven't eat/hasn't eaten] anything since breakfast
            it [has been snowing/is snowing/snows] since dawn
            the shop on the corner [has sold/sells/is selling/have sold] stamps since {year}
            they [have been waiting/are waiting/wait/has been waiting] at the bus stop since half past eight
            my tooth [has hurt/hurts/is hurting/have hurt] since last night
            our team [hasn't won/doesn't win/hasn't win/haven't won] a match since {month}
            {name} [has been cleaning/is cleaning/cleans] the kitchen since lunch
            my father has worked as a {job} [for/since/during] a quarter of a century
            I have had a cold [since/for/from] last weekend
            she has been on a diet [for/since/during] a fortnight
            we haven't had any hot water [since/for] {day} morning
            {name} has worn glasses [since/for] the age of six
            we [have been/are/were been/has been] married for nine months
            my aunt [has had/has/is having/have had] that parrot for almost twenty years
            he hasn't spoken to his brother [for/since] months
            I have been allergic to nuts [since/for] my childhood
        """,
        "perfect_past": """
            I [saw/have seen/have saw/seen] that film last night
            we [went/have been/have gone/have went] to Lisbon three years ago
            [have/did/are] you ever been to Scotland?
            I [haven't/don't have/didn't/am not] gone to the gym this week
            since she [started/has start/start] her new job, she has been very tired
            {name} [bought/has bought/has buyed] a motorbike last {month}
            my grandmother [was/has been/have been] born in {city} in {year}
            [have/did/has] your parents ever eaten octopus?
            {name} [left/has left/has leave] the house ten minutes ago
            the concert [finished/has finished/have finished] at midnight yesterday
            when [did you arrive/have you arrived/you arrived/did you arrived] in {city}?
            [has/did/have] {name} ever ridden a camel?
            I [have never/didn't never/have ever] flown in a helicopter
            they [met/have met/have meet] at a wedding in the summer of {year}
            the firefighters [rescued/have rescued/has rescued] a kitten yesterday afternoon
            I have never [seen/saw/see/seeing] such a big spider
            we have already [sold/sell/selled/selling] our old caravan
            what time [did you wake/have you woken/did you woke/you woke] up this morning?
            my cousin [broke/has broken/has broke] his leg when he was nine
            have you [found/find/finded] your passport yet?
        """,
        "past_later": """
            the thief took the necklace and [escaped/escape/escapes] through the window
            the music was so loud that I [got/get/gets] a headache
            suddenly the lights went out and somebody [screamed/scream/screams]
            by the time we reached the airport, the plane [had/has/have] already left
            the dog jumped out of the car and [ran/run/runs] into the forest
            we knocked on the door, but nobody [answered/answer/answers]
            she opened the envelope, read the letter and [began/begin/begins/begun] to cry
            he slipped on the ice and [broke/break/breaks/breaked] his wrist
            when the storm started, the fishermen [came/come/comes] back to the harbour
            the old man put on his hat and [walked/walk/walks] slowly to the bridge
            I was so tired last night that I [fell/fall/falls/falled] asleep on the sofa
            the waiter brought the bill and my uncle [paid/pay/pays/payed] for everyone
            yesterday my sister found a wallet and [took/take/takes/taked] it to the police
            when they got home, the thieves [had/has/have] stolen the television
            the princess kissed the frog and it [became/become/becomes] a prince
            it was very foggy, so the captain [decided/decide/decides] to turn back
            he looked out of the window and [saw/see/sees/seen] a strange light in the sky
            last week the bus broke down and we [had/have/has] to walk five kilometres
            the wolf hid behind a tree and [waited/wait/waits] for the girl
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
        """,
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
        """,
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
        """,
        "modal_perfect": """
            with a better map, we [wouldn't have/wouldn't/wouldn't had] missed the turning
            they could have [saved/to saved/save] the tree
            I would never [have met/met/had met/have meet] my husband without that party
            you shouldn't [have bought/bought/have buy/had bought] such an expensive present
            she might [have forgotten/forgotten/have forget/had forgotten] our appointment
            he must [have taken/taken/have took/had taken] the wrong umbrella by mistake
            they can't [have eaten/eaten/have ate/had eaten] all the biscuits already
            it would [have been/been/had been] cheaper to go by coach
            without your advice, I would have [failed/fail] the exam
            the goalkeeper could [have stopped/stopped/had stopped] that shot easily
            we should [have booked/booked/of booked/have book] a table, the place is full
            you could [have been/been/had been/of been] hurt
            {s} must [have {c.pp}/{c.pp}]{c.t} before we got there
            {s} shouldn't have [drunk/drink/drinked] so much coffee last night
            I would have [gone/went/go] with you, but I was ill
            what would you have [done/did/do] in my place?
        """,
        "would_like": """
            I [would like/would/like would] to apply for the position
            she'd like [to become/become/becoming] a vet one day
            we'd like [to order/order] dessert now, please
            would you like [to dance/dance] with me?
            my {kin} would like [to visit/visit] the Alps next summer
            they [would like/would] to rent a flat with a balcony
            I'm gonna [kill/to kill/killing] my brother
            we're gonna [miss/to miss/missing] the last metro
            let's [meet/to meet/meeting] at the bus stop
            lets [meet/to meet/meeting] at 8
            let's [order/to order/ordering] a pizza and watch a comedy
            you'd better [put/to put/putting] on a warm coat
            we had better [leave/to leave/leaving] before the traffic gets worse
            he'd better [apologise/to apologise/apologises] to his mother
            I'd rather [stay/to stay/staying] in and read
            I wanna [learn/to learn/learning] how to surf
            I [would like/would] to know the price of the course
            I'd like you [to meet/meet/meeting] my fiancée
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
        """,
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
        "asked_if": """
            they asked me [if I had/did I have/if did I have/if had I] any experience
            I don't know what [he wants/does he want]
            can you tell me where [the station is/is the station]?
            the policeman asked him what [he was doing/was he doing] in the garden
            do you know what time [the pharmacy closes/does the pharmacy close/closes the pharmacy]?
            my landlord wants to know when [we are leaving/are we leaving]
            I wonder why [she didn't come/didn't she come] to the rehearsal
            the waiter asked us [if we wanted/did we want/if did we want] any dessert
            could you tell me how much [these boots cost/do these boots cost/cost these boots]?
            nobody remembers who [that actor is/is that actor]
            he asked me [if I could/could I/if could I] lend him a pen
            I can't remember where [I put/did I put] my glasses
            the journalist asked her how [she had escaped/had she escaped/did she escaped]
            have you any idea how old [the teacher is/is the teacher]?
            she asked me whether [I was/was I] ready to order
            tell me what [you did/did you do/did you] at the weekend
            {s} asked me where [{b} was/was {b}]
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
        "wish_had": """
            she wishes she [hadn't left/didn't leave/haven't left/wouldn't leave] school when she was sixteen
            I wish I [had/have/would have] more time for my hobbies
            I wish you [were/are] here right now
            if only I [knew/know/would know] her phone number
            I wish I [could/can/will can] play the {instrument} like you
            he wishes he [had/has/have] a garden
            I wish I [had studied/have studied/study/would study] harder for last week's exam
            we wish we [had brought/have brought/bring/would bring] our umbrellas this morning
            my uncle wishes he [were/is/would be] taller
            I wish it [wasn't/isn't] so cold today
            if only he [had listened/has listened/listens] to me that day
            I wish I [didn't have/don't have] to work tomorrow
            they wish they [lived/live/would live] closer to the beach
            I wish I [hadn't eaten/haven't eaten/don't eat] so much cake last night
            I wish the neighbours [would turn/will turn/turn] down their music
            I wish I [spoke/speak/would speak] {lang}
        """,
        "time_clause": """
            unless you [hurry/won't hurry/will hurry], we will be late
            you can borrow the drill provided that you [bring/will bring] it back on Monday
            as long as you [behave/will behave], you can stay up late
            I won't go to bed until the film [finishes/will finish/finish]
            as soon as the rice [is/will be] ready, we'll eat
            take a sandwich in case you [get/will get] hungry
            unless it [stops/will stop/won't stop] raining, the match will be cancelled
            I'll text you as soon as my plane [lands/will land/land]
            stay in the car until I [come/will come] back
            they'll give you a refund as long as you [keep/will keep] the receipt
            I'll feed your cat when you [are/will be] on holiday
            by the time we [reach/will reach] the theatre, the play will have started
            after she [graduates/will graduate/graduate], she'll look for a job in {city}
            brush your teeth before you [go/will go] to bed
            you won't pass unless you [practise/will practise/won't practise] every day
            we'll start the meeting when the manager [gets/will get/get] here
            even if he [apologises/will apologise/apologise], I won't forgive him
            the picnic will be fun as long as it [doesn't/won't/don't] rain
            write down the address in case you [forget/will forget] it
            if {h} [comes/will come/come] before {hour}, we can eat together
            I'll tell {person} the news as soon as {h} [arrives/will arrive/arrive]
        """,
        "inverted": """
            hardly [had I sat/I had sat/did I sat] down when the phone rang
            never [have I stayed/I have stayed/I stayed] in such a dirty hotel
            not only [was the shower/the shower was] broken, but the towels were wet too
            my sister loves sushi and so [do/am/does] I
            I don't eat meat and neither [does/do/doesn't] my wife
            my brother can't drive and nor [can/do/can't] I
            rarely [do we see/we see/see we] foxes in this part of town
            no sooner [had we left/we had left/did we left] the house than it started to rain
            only then [did she realise/she realised/she did realise/realised she] her mistake
            seldom [does he speak/he speaks/speaks he] about the war
            not only [did they lose/they lost/did they lost] the match, but two players were injured
            under no circumstances [should you open/you should open] this box
            he was late and so [was/did/were] his assistant
            they haven't paid and neither [have/do/haven't/has] we
            I went to the concert and so [did/was/do] my cousins
            my husband is a vegetarian and so [am/do/is] I
            little [did I know/I knew/did I knew] that she was a spy
            never before [had the team played/the team had played] so well
            she didn't enjoy the soup and neither [did/was/didn't] her friend
        """,
        "first_time": """
            this is the first time that I [have written/write/have wrote] a formal letter
            it's the third time you [have asked/ask] me the same question
            this is the first time my {kin} [has flown/flies/has flew] in a plane
            it's the second time the lift [has broken/breaks/has broke] down this week
            this is the best soup I [have ever tasted/ever taste/have ever taste]
            is this the first time you [have eaten/eat/have ate] oysters?
            it was the first time she [had seen/sees/has saw/had saw] the sea
            this is the only time he [has told/tells/has tell] me the truth
            it's the fourth time they [have lost/lose/have lose] this season
            it's the first time we [have had/have] a dog
            this is the tenth time I [have called/call] your office
            it's the first time that it [has snowed/snows] here in {month}
            that's the second time the {animal} [has run/runs/has ran] away
            this is the first time I [have been/am] to the opera
        """,
        "been_gone": """
            my wife has [been/gone/went] to Peru twice
            he has [been/gone] to the barber's and now he's showing everyone his haircut
            I have just [been/gone] to the gym, so I need a shower
            my parents have [been/gone] to Egypt and they showed us their photos
            he's [gone/been/went] to the supermarket and he'll be back in ten minutes
            I've [been/gone/went] to the dentist three times this month
            Maria isn't here, she has [gone/been/went] to the bank
            where is everyone? they've [gone/been/went] home
            have you ever [been/went/be] to {city}?
            I have never [been/went/be] to a rugby match in my life
            the kitchen is empty because the cook has [gone/been/went] to the market
            my neighbours have [gone/went/go] away for a month and I'm feeding their fish until they return
            we've [been/gone] to the museum and now we're sitting in a café
            how many times has your son [been/went/be] to Disneyland?
            you're brown! have you [been/went/be] to the beach?
            sorry, the manager has [gone/been/went] to lunch and won't be back until two
            {s} {s.have} never [been/went/be] to {city}
            she has just [gone/went/go] out, so call her later
        """,
        "double_no": """
            neither of my sisters [drives/doesn't drive]
            nobody [knows/doesn't know] the answer
            I have [never/not never] eaten snails
            we don't know [anybody/nobody/no one] in this town
            she never says [anything/nothing] in class
            there isn't [any/no] sugar in the cupboard
            he left without telling [anyone/no one/nobody]
            none of the shops [was/wasn't] open on Sunday
            nothing [happened/didn't happen] at the ceremony
            I can't find my scarf [anywhere/nowhere]
            I [hardly ever/don't hardly ever/not hardly ever] watch television
            they haven't got [any/no] pets
            no one [called/didn't call] while you were out
            don't tell [anybody/nobody] my secret
            I don't want [anything/nothing] to drink, thanks
            I [never eat/never don't eat/don't never eat] seafood
            {s} {s.doesnt} have [any/no] {mass}
            she couldn't see [anything/nothing] because of the fog
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
        """,
        "tag_question": """
            they can't come on Sunday, [can/can't/do/don't] they?
            you've met my sister, [haven't/don't/isn't/hadn't] you?
            he plays the {instrument}, [doesn't/isn't/don't/hasn't] he?
            it was a fantastic goal, [wasn't/didn't/weren't/doesn't] it?
            you don't like mushrooms, [do/don't/are] you?
            she won't be angry, [will/won't/is/does] she?
            your parents live in {city}, [don't/aren't/doesn't/isn't] they?
            we should call a plumber, [shouldn't/don't/aren't] we?
            the twins weren't at school, [were/weren't/did/was] they?
            you could swim when you were five, [couldn't/didn't/weren't] you?
            Diego hasn't finished his soup, [has/hasn't/does/did] he?
            the bakery opens at seven, [doesn't/isn't/don't] it?
            you didn't break the mirror, [did/didn't/do/were] you?
            she's leaving tomorrow, [isn't/doesn't/hasn't] she?
            let's go for a walk, [shall/let/don't] we?
            there's a bank near here, [isn't/doesn't/hasn't] there?
            they'd never been abroad, [had/hadn't/did/were] they?
            nobody was hurt, [were/weren't/wasn't/did] they?
            your aunt wouldn't lie to us, [would/wouldn't/does/did] she?
            we're meeting at noon, [aren't/don't/isn't] we?
        """,
        "reported": """
            my aunt said that she [would/will] come to dinner, but she never appeared
            I promised my son that I [would/will] take him to the circus, but I forgot
            he told me that he [would/will] call me, but he didn't
            they told us that the museum [would/will] be open, but it was closed
            I thought that you [would/will] like the present, but you didn't
            {s} said that {s.pro} [would/will] {v}{v.t}, but {s.pro} didn't
            my boss promised that he [would/will] pay me on Friday, but he didn't
            she told her mother that she [would/will] be home by ten, but she came at midnight
        """,
        "past_perfect": """
            the bus [had left/has left/had leave] when I got to the stop, so I walked
            I realised that I [had left/have left/had leave] my keys at home when I got to the car
            after she [had eaten/has eaten/had eat], she did the washing-up
            it was the first time I [had eaten/have eaten/eat] snails, and I quite liked them
            it was the first time {s} [had {v.pp}/have {v.pp}]{v.t}
            before the guests arrived, we [had cleaned/have cleaned] the whole house
            when the police came, the thieves [had escaped/have escaped/had escape]
            he was sad because he [had failed/has failed/had fail] his exam
            by the time the film ended, the children [had fallen/have fallen/had fell] asleep
        """,
        "so_do": """
            my brother loves rock music, and so [do/am] I
            I haven't tried the oysters, and neither [has/is] my wife
            Julia can't ski, and neither [can I/I can]
            Carmen was late for work, and so [was/did] her boss
            my sister plays chess, and so [does/is/do] my uncle
            we were tired, and so [were/did] the dogs
            I don't like onions, and neither [does/is/do] my {kin}
            they went home, and so [did/were] we
            I'm from {city}, and so [is/does] my {kin}
            he won't come, and neither [will she/she will]
            I saw the film, and so [did/was] {name}
            I haven't finished, and neither [have they/they have]
            she didn't see it, and neither [did I/I did]
            I can swim, and so [can/do] my children
        """,
        "rather": """
            I'd rather you [didn't/don't] smoke in my car
            I'd rather you [didn't/don't] tell anyone
            she'd rather we [didn't/don't] wait for her
            you'd better not [tell/telling/to tell] her the truth before the exam
            we'd better not [be/being/to be] late
            you had better [see/seeing/to see] a doctor about that cough
            I'd rather [stay/staying/to stay] at home than go out in this rain
            he would rather [walk/walking/to walk] than take a taxi
        """,
        "keep_on": """
            the engineer carried on [working/to work/work] after the alarm
            we ended up [sleeping/to sleep/sleep] in the car because the hostel was full
            please keep on [trying/to try/try], you are almost there
            he kept [asking/to ask/ask] me the same question
            there is no point in [arguing/argue/to argue] with a man who never listens
            I am interested in [working/work/to work] for your company as a designer
            she's thinking about [changing/change/to change] jobs
            we spent the evening [playing/to play/play] cards
            I'm fed up with [waiting/wait/to wait] for the bus
            I succeeded in [passing/pass/to pass] the driving test
            they apologised for [being/be/to be] late
            thanks for [coming/come/to come] to my party
            he's not very good at [drawing/draw/to draw] horses
            I really feel like [dancing/dance/to dance] tonight
            the old lady went on [talking/talk] for an hour
            are you keen on [trying/try/to try] the new climbing wall?
            I'm tired of [hearing/hear/to hear] the same excuses
            we ended up [paying/to pay/pay] for everyone
            she insisted on [driving/drive/to drive] us home
            you get better at chess by [losing/lose/to lose] often
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
        """,
        "used_to2": """
            my cousin [used to live/is used to live/use to live] in Quito, but last year she moved to Madrid
            as a child, I [used to spend/was used to spend/use to spend] every August in the mountains
            my father [used to smoke/was used to smoke/use to smoke], but he stopped ten years ago
            when we were students, we [used to share/were used to share/use to share] a tiny flat in {city}
            there [used to be/use to be/used to was] a cinema in this street
            he isn't used to [driving/drive] on the left
            I am used to [working/work] at night
            have you got used to [sleeping/sleep] with the window open?
            she is used to [being/be] the centre of attention
            we [used to go/used to going/were used to go] to the same school
        """,
        "order": """
            please [send/to send/sending/sends] me your answer before Wednesday
            [don't touch/no touch/not touch/doesn't touch] the paintings, please
            [don't run/no run/not run] near the pool
            please [don't forget/no forget/not forget/don't forgot] the keys
            [be/are/being] careful with that knife
            never [open/opening/to open] the door to strangers
            please [wait/to wait/waiting] here until they call your name
            [don't worry/no worry/not worry/don't worries], we have plenty of time
            please [close/to close/closing/closes] the windows before you leave
            [let/lets/to let] me help you with that
        """,
        "answer": """
            "are these seats free?" "no, they [aren't/don't/isn't], I'm afraid."
            "have you met my cousin?" "no, I [haven't/don't/am not], but I'd love to."
            "does your aunt live here?" "yes, she [does/is/do]."
            "can you drive?" "no, I [can't/don't/am not]."
            "did they win the match?" "yes, they [did/were/do]."
            "is it raining?" "yes, it [is/does]."
            "were you at home yesterday?" "no, I [wasn't/weren't/didn't]."
            "will it take long?" "no, it [won't/doesn't/isn't]."
            "has the bus left?" "yes, it [has/is/does]."
            "do your parents speak English?" "no, they [don't/aren't/doesn't]."
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
        """,
        "indirect2": """
            could you tell me how much [a room with breakfast costs/costs a room with breakfast/does a room with breakfast cost]?
            I'd like to know when [you will send/will you send] my order
            do you know who [that tall man is/is that tall man]?
            can you tell me what time [the last bus leaves/leaves the last bus/does the last bus leave]?
            I don't understand why [the shops are closed/are the shops closed]
            tell me how old [your children are/are your children]
            ask him what [this word means/means this word/does this word mean]
            she doesn't remember where [she parked/did she park] the car
            I've no idea how long [the film lasts/lasts the film/does the film last]
            do you know if [the library opens/opens the library/does the library open] on Saturdays?
            I'd like to know what [the new teacher is/is the new teacher] like
            could you tell me how much [a return ticket costs/costs a return ticket/does a return ticket cost]?
            do you know where [the toilets are/are the toilets]?
        """,
        "do_be": """
            [are/do] you afraid of spiders?
            [is/does] your cousin married?
            [are/do] they ready to go?
            why [are/do] you so late?
            [was/did] the exam difficult?
            [were/did] you tired after the race?
            my parents [aren't/don't] interested in football
            I [wasn't/didn't] sure about the answer
            the shops [aren't/don't] open on Sundays
            how many people [were/did] at the party?
            [isn't/doesn't] your brother ill?
            [am/do] I late?
        """,
        "must_have": """
            she must [have been/been/was] very tired yesterday
            they must [have left/left] an hour ago
            I must [have lost/lost/have lose] my wallet on the bus this morning
            it must [have rained/rained/have rain] last night, because the streets are wet
            you must [have seen/saw/seen/have saw] him at the party last week
        """,
        "noise": """
            we haven't [made/done/maked] a decision about the wedding cake
            they [made/did] a terrible mess in the kitchen
            have you [done/made] your homework already?
            can you [do/make] me a favour?
            he [makes/does] too many mistakes when he is tired
            they've [made/done] a lot of progress this year
            I have to [do/make] the ironing before dinner
            who [made/did/maked] this delicious soup?
            we [made/did] a big effort to finish on time
            stop [making/doing] that horrible noise, please
        """,
        "subject_did": """
            who [painted/did paint/did painted] this beautiful portrait?
            who [invented/did invent/did invented] the telephone?
            what [made/did make/did made] that noise?
            who [lives/does live/live] next door to you?
            which bus [goes/does go/go] to the airport?
            how many students [passed/did pass/did passed] the test?
            who [wants/does want/want] another piece of cake?
            what [happened/did happen/did happened] after the concert?
        """,
        "there_es2": """
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
        "agreement3": """
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
        "perfect_form": """
            my team have [lost/lose/losed] every match since September
            hes already [left/leave] the office, try his mobile
            today I have [done/did/do] something very stupid
            have you [written/wrote/write] to your aunt?
            she has never [flown/flew/fly] in a plane
            they've [broken/broke/break] the kitchen window
            I've [forgotten/forgot/forget] her name
            we have [driven/drove/drive] all night
            has the film [begun/began/begin]?
            I haven't [eaten/ate/eat] yet
            how long [have you been learning/are you learning/do you learn/have you learning] English?
            my computer [has been making/is making] that noise since Monday
        """,
        "stative_past": """
            I [knew/was knowing] the answer, but I was too shy to raise my hand
            this sauce [contains/is containing] nuts, so be careful
            we [wanted/were wanting] to leave early
            she [believed/was believing] in ghosts when she was little
            the house [belongs/is belonging] to my uncle
            why [do you need/are you needing] my passport number?
            I [need/am needing] a new umbrella
            he [owns/is owning] two restaurants
            [do you know/are you knowing] my cousin?
            they [didn't understand/weren't understanding] the question
            she [has/is having] a red car and a motorbike in the garage
            I [don't remember/am not remembering] his name
        """,
        "say_past": """
            the guide [told/said] us that the castle was built by monks
            he always [tells/says] lies when he is nervous
            she [told/said] her mother everything
            did he [tell/say] you why he left?
            nobody [told/said] me about the party
            [tell/say] your brother to come at six
            what did the doctor [say/tell] about your back?
            my boss [said/told] that I could go home early
            the girl [told/said] the policeman her address
            can you [tell/say] me the way to the station?
        """,
        "since_clause": """
            I have known her [since/for/from] we were at school
            she has lived alone [since/for] her husband died
            the doctor has been very busy since she [started/has started] at the new hospital
            I haven't slept well since I [moved/have moved] to this flat
            they have been friends since they [met/have met] in {city}
        """,
        "used_to3": """
            there [used to be/was used to be/used be] a fountain in the middle of this square
            there [used to be/was used to be] more trees in our street
            my grandmother [used to tell/was used to tell] us ghost stories
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
        "reported_past": """
            he swore that he [had never seen/has never seen] the victim before that night
            I couldn't pay because I [had left/have left] my purse in the other coat
            we didn't know that the road [was/is] closed, so we had to turn back
            she told the police that she [had lost/has lost] her passport the day before
            I asked the nurse what time the doctor [was/is] coming that afternoon
            they said they [had already eaten/have already eaten] when I offered them soup
            by the time the firemen came, the barn had [burned/burn] to the ground
            no sooner had the curtain [risen/rise/rose] than a child started to cry
            the old man opened the letter, [read/reads] it twice and threw it into the fire
        """,
        "gerund_subject2": """
            learning verbs by heart [takes/take] a lot of patience
            [raising/raise] three children alone wasn't easy for my mother
            [waiting/wait] for the results was the worst part
            [finding/find] a flat in this city isn't cheap
            [being/be] the eldest means looking after the others
        """,
        "causative2": """
            she has her hair [cut/cutting/cutted] by the same stylist every month
            we had the locks [changed/change/changing] after the robbery
            the headmaster had us [clean/to clean/cleaned] the whole playground
            we got the mechanic [to check/check/checked] the brakes before the long drive
            I must have this coat [cleaned/clean/cleaning] before the wedding
            where did you have your passport photo [taken/take/took]?
            they are getting the roof [fixed/fix/fixing] next week
        """,
        "until_perfect": """
            the judge won't speak until he [has read/will have read/will read] every document
            I'll ring you as soon as I [have finished/will have finished/will finish]
            don't go out before you [have done/will have done/will do] your homework
            you can watch television when you [have tidied/will have tidied/will tidy] your room
        """,
        "inverted2": """
            only after the funeral [did she understand/she understood] how much he had loved her
            only when I got home [did I realise/I realised] that my keys were in the taxi
            not only [did he forget/he forgot] my name, but he also spilled wine on my dress
            rarely [does a first novel receive/a first novel receives] such reviews
            little [did we know/we knew/did we knew] that the hotel had no running water
            only then [did they see/they saw] the size of the hole
            at no time [was the public/the public was] in danger
            Jorge passed the driving test and so [did I/I did]
            "I haven't read the contract." "neither [have/do] I."
            "I don't like peas." "neither [do/am] I."
            "I'm hungry." "so [am/do] I."
        """,
        "been2": """
            have you ever [been/gone/went] to Iceland?
            Mr Ortega isn't here, he has [gone/been/went] to lunch and will be back at three
            where have you [been/gone]? dinner is cold
            we have never [been/gone/went] to Portugal
            my aunt has [gone/been] shopping, so there's nobody at home
        """,
        "stative2": """
            I [don't believe/am not believing] a word of what he told us
            she [doesn't seem/isn't seeming] very happy with her present
            this box [weighs/is weighing] a ton
            we [hear/are hearing] that you are leaving the company
            he [deserves/is deserving] a second chance
            they [agree/are agreeing] with everything you say
        """,
        "future_perfect": """
            by next June I will [have finished/finished/have finish] all my exams
            by the time you arrive, we will [have eaten/eaten/have eat] everything
            in two weeks they will [have moved/moved] to their new house
            don't call me at nine, because I will [be watching/be to watch/be watch] the final
            this time next week we will [be lying/be lie/lying] on the beach
            tomorrow at ten she will [be flying/be fly/flying] over the Atlantic
        """,
        "its_time": """
            it's time that you [learned/learn/will learn] to iron your own shirts
            it's high time the government [did/does/do] something about the rents
            it's time to [go/going/went] to bed
            you [had better/have better/would better] hurry, or the shops will be shut
            we [had better/have better] not wake him
            he spends money as if he [were/is] a millionaire
            she looked at me as if I [had/have] two heads
            he talks as if he [knew/knows] everything
        """,
        "perceive2": """
            I heard my parents [whisper/to whisper/whispered] in the next room
            from the balcony we watched the procession [go/went/to go] slowly down the street
            can you help me [move/moving/moved] this wardrobe?
            I was made [to wait/wait/waiting] for two hours in a corridor
            she was seen [to leave/leave] the building at noon
            they never let us [use/to use/using] the kitchen
        """,
        "about_to": """
            hurry up, the film is about [to start/start/starting]
            the train was about [to leave/leave/leaving] when we reached the platform
            interest rates are likely [to rise/rise/rising] again in the spring
            the package [was supposed/supposed] to arrive on Wednesday
            you [are supposed/suppose/supposed] to wear a tie here
            your bike is filthy, it needs [washing/to washing/wash]
            these trousers need [shortening/shorten/to shortening] by a few centimetres
            the grass needs [cutting/cut/to cutting]
            nothing will stop me from [becoming/become/to become] a vet
            the noise kept us from [sleeping/sleep/to sleep]
            my cousins got [married/marry/marrying] in a tiny chapel
            be careful with that wire or you'll get [hurt/hurting]
            three players got [injured/injure] in the first half
            we got [lost/lose/losing] in the old town
            they got [caught/catch] in the rain
        """,
        "mixed_conditional": """
            if you had listened to the guide, we [wouldn't be/wouldn't have been/aren't] lost right now
            if my parents hadn't met at that dance, I [wouldn't be/didn't be/won't be] here today
            if I [spoke/speak/would speak] Chinese, I would have got that job
            unless you [water/don't water/will water] it daily, that fern will die
            unless it [stops/doesn't stop/will stop] raining, we can't play
            I wish you [would/will] listen to me for once in your life
            I wish it [would/will] stop raining
            she wishes she [had studied/studied/has studied] harder before last year's exams
            I wish I [hadn't eaten/didn't eat/haven't eaten] so much last night
        """,
        "relative2": """
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
        "participles": """
            [having finished/had finished/finished] her speech, the mayor cut the ribbon
            [not knowing/not know/not knew] what to say, he simply handed her the flowers
            [written/write/wrote] in just six weeks, the novel became a bestseller
            [built/build/building] in 1890, the bridge is still used today
            [walking/walk/walked] home last night, I saw a fox
            [feeling/feel/felt] tired, she went to bed at nine
        """,
        "answers2": """
            "did Elena bring the guitar?" "yes, she [did/brought/does]."
            "do you like horror films?" "no, I [don't/don't like/am not]."
            "are they coming by car?" "yes, they [are/do/come]."
            "have you finished?" "yes, I [have/do/did]."
            "was it expensive?" "no, it [wasn't/didn't]."
            "can she cook?" "yes, she [can/does/is]."
            who [ate/did eat/did ate] the last slice of cheesecake?
            there should [be/have/to be] a lifeguard at every public pool
            there must [be/have/to be] another way out
            there may [be/have] some milk in the fridge
            [don't put/no put/not put] metal objects in the microwave
            [don't forget/no forget] to water the plants
        """,
        "agree2": """
            I [completely agree/am completely agree] with the previous speaker
            I [totally disagree/am totally disagree] with this article
            my brother was [burning/burn] pancakes in the kitchen when I got home
            I [will call/will to call/will calling] the plumber first thing tomorrow
            this cathedral [was built/built/is build] in the thirteenth century by monks
            [does/do] your cousin still live in that flat above the bakery?
            [does/do] your neighbour work at night?
            [do/does] the shops close at noon?
        """,
    }.items()
}

# What looks like them and is right.
RIGHT: tuple[str, ...] = lines("""
    the house has a large garden.
    it has many bridges.
    what is that dog barking at?
    has a decision been made?
    when my mother had twenty students, she was always busy.
    I am having lunch with {name}.
    do you make bread at home?
    he told a story.
    I enjoy reading, and my brothers cook.
    I enjoy cooking, and my friends swim.
    my street has two bakeries and a chemist's.
    Prague has many bridges.
    the hotel had a big swimming pool and a sauna.
    yesterday we had a lot of work.
    last night they had a terrible fight outside our block.
    does this village have a petrol station?
    this castle has {num} years of history.
    he has seven years of experience as a {job}.
    my grandfather had six brothers when he was young.
    the twins will have eighteen guests in {month}.
    the smells of the market always make me hungry.
    the shoes in the window are cheap.
    the price of the tickets is on the website.
    my cousins, who live with {name}, work at a bank.
    most of the pupils in my class like {subject}.
    what did the police look for in the garage?
    what did that dog do on our sofa?
    who do you talk to when you are sad?
    where do you go after class?
    did your sister study {subject}?
    {name} isn't living with his parents at the moment.
    I'm not working on {day}.
    isn't she working here any more?
    isn't this work boring?
    don't be sad.
    the heating wasn't working during our stay.
    she is having a baby in {month}.
    we are having a great time in {city}.
    why is {name} smelling the cheese?
    I am thinking of selling my bike.
    the chef is tasting the soup.
    I am drinking a coffee before I leave.
    I studied for my exam until ten o'clock last night.
    at the moment we are flying over the Atlantic.
    this noise is driving me crazy.
    my uncle knows {name} very well.
    I didn't see my cousin last Christmas.
    she smoked for six months and then stopped.
    he worked in {city} for ten years before he retired.
    we went to {city} during the holidays.
    I have seen that film three times.
    did you go to the gym this week?
    has {name} ever seen a whale?
    thieves take what they find and escape through the window.
    by the time we reach the airport, the plane will have left.
    the music is so loud that I get a headache.
    he saw the thief escape through the window.
    we heard somebody scream in the night.
    my niece paints and her brothers act and write poems.
    he decided to leave his job, opening a café in {city}.
    leaving his job was the best thing he ever did.
    the students, they say, arrived late because of the strike.
    when my best friend and I were young, we met every day.
    the soup was so good that it was gone in a minute.
    my uncle has two shops, and he has a farm too.
    my grandmother used to say that time is money.
    she told us that she was tired.
    the guard said that we had to wait.
    "come in," said the {job} to us.
    I said to him that it was late.
    can you tell the difference between a crow and a raven?
    what do you make with this flour?
    {name} makes yoga mats.
    she made a cake and I did the washing-up.
    what does this machine do?
    they do what they want.
    he stopped smoking last year.
    I remember locking the door.
    the ladder was being used.
    I was used to sharing a flat.
    had the roof been repaired?
    a dress made from silk is very light.
    the album recorded in our garage sold well.
    who makes cheese from milk?
    they said they would.
    I'll never forget seeing the sea for the first time.
    she stopped to look at the shop window.
    try adding a little salt to the soup.
    the bike stolen last week was found near {place}.
    the letters written by my grandfather are in a box.
    my grandmother used to make jam from plums.
    this knife is used to cut cheese.
    the war ended before my mother was born.
    my brothers were bored, so they went home.
    the show has already ended.
    the houses destroyed in the storm were very old.
    the girl bitten by the dog is my cousin.
    I wish you a happy birthday.
    I hope you have a good time in {city}.
    I wish to speak to the manager.
    if you had told me, I would have helped you.
    he would have been a good doctor.
    she must have a lot of friends.
    they might have a spare key.
    you should have a rest.
    I would like a glass of {drink}, please.
    my {kin} likes to swim in the lake.
    I would if I could.
    we had our lunch in the park.
    I had to repair the roof by myself.
    she has cut her hair herself.
    he got a letter from {city}.
    I helped my brother carry the boxes.
    I was made to wait for an hour.
    she was seen to leave the building.
    I heard someone singing in the street.
    to smoke here would be stupid.
    it is hard to find a flat in {city}.
    she used to live near the sea.
    he went on talking for an hour.
    we regret to inform you that the flight has been cancelled.
    did they ask you if you had any experience?
    where does he think the station is?
    who told you where I live?
    what makes this noise?
    who drinks so much coffee?
    how many people live in this house?
    which team won the match?
    what happened to the {animal}?
    I wonder when he will arrive.
    I don't know if she will come tomorrow.
    do you know when the film will start?
    if you will follow me, I'll show you your room.
    I had hardly sat down when the phone rang.
    I have never stayed in such a dirty hotel.
    not only children enjoy this film.
    so I do not eat meat any more.
    she was so tired that she fell asleep.
    it was the first time I had eaten snails.
    the first time I wrote a formal letter, I was {num}.
    he has gone to Peru to visit his uncle.
    he had been gone for an hour.
    has she gone yet?
    I have nothing to do today.
    I didn't say anything, and he said nothing.
    nobody told me anything.
    neither my mother nor my father drives.
    that is not nothing!
    we passed the exam and had a great time.
    two years have passed since we met.
    we agreed on a price.
    it is agreed that we meet on {day}.
    are we agreed?
    im on my way, see u in 5.
    u ok?
    she said i could stay at hers lol.
    so you've met my sister, have you?
    I'm late, aren't I?
    don't be late, will you?
    {s} {s.was} told to {v}{v.t}.
    {s} {s.was} asked not to {v}{v.t}.
    {s} {s.be} used to {w.ing}{w.t}.
    {s} used to {w}{w.t}.
    The plumber had already left by the time we found the second leak.
    Never have I seen a goose look so offended.
    Rarely used, the back staircase smelled of dust and old apples.
    Hardly anyone on the island locks a door at night.
    My neighbours are moving to Leeds, and so are their parrots.
    She had the roof repaired before the autumn storms arrived.
    He had his sister drive him to the airport at four in the morning.
    Here is the parcel that was sent to you by mistake.
    The data show a clear fall in the number of road deaths.
    What is the Welsh word for book?
    Keep all medicines out of reach of children.
    A rise in crime has worried shopkeepers along the seafront.
    I have just been to the shop and I'll be back at six.
    Since you ask, I thought the soup was rather bland.
    You have to sign both copies, don't you?
    There used to be a cinema where the bank now stands.
    It took me months to get used to driving on the left.
    That that theory failed surprised nobody in the department.
    If you will follow me, I'll show you to your table.
    She read the letter twice yesterday and put it in a drawer.
    The dog lay under the table while we ate.
    Yesterday he laid the tiles, and today he is laying the carpet.
    Mark my words, April will be late again.
    May may arrive before the others do.
    Will will drive if Grace gives him the keys.
    The committee have not yet made up their minds.
    The committee has published its third report this year.
    Whisk the eggs, fold in the flour and bake for twenty minutes.
    Were it not for the fog, we could see France from here.
    I suggest that he see a dentist before the weekend.
    It is vital that every visitor be given a badge.
    The board demanded that the chairman resign at once.
    Losing the match hurt less than losing the bus fare.
    Learning to juggle takes patience and a high ceiling.
    Police seek witness to lunchtime robbery in Market Street.
    Mayor admits bridge will cost twice the original estimate.
    Storm leaves thousands without power across the north.
    Not only did he forget the ring, but he also lost the speech.
    No sooner had we sat down than the alarm went off.
    Little did she know that her brother had sold the boat.
    Only when the music stopped did I notice the rain.
    Under no circumstances should this valve be opened by hand.
    So loud was the thunder that the horses bolted.
    Should you need any help, press the green button.
    Had I known you were coming, I would have baked something.
    Down the hill came a boy on a bicycle far too big for him.
    On the shelf stood three jars of pickled lemons.
    Among the guests were a judge, two actors and a retired spy.
    The man sitting by the window is my old chemistry teacher.
    The letters written during the siege are kept in a vault.
    The film we saw last night was twenty minutes too long.
    The woman whose umbrella you borrowed is waiting outside.
    The town where my father grew up now lies under a reservoir.
    He arrived late, which annoyed the whole orchestra.
    Those who wish to leave early may do so quietly.
    There are few people to whom I would lend this violin.
    The reason I called is that your tyres are ready.
    The day she left, the first snow fell.
    Anyone caught feeding the seals will be fined.
    She asked me whether the museum was open on Mondays.
    He told us that he had never learned to swim.
    They wanted to know how long the repairs would take.
    The nurse said the results would be back by Thursday.
    My boss asked where I had been all morning.
    I wondered who had left the gate open.
    He admitted having read her diary.
    She denied that she had taken the keys.
    The guide warned us not to drink the water.
    Tom promised he would return the ladder, and he did.
    Do you know what time the last ferry leaves?
    Could you tell me where the nearest chemist's is?
    How many of these boxes have you checked?
    Who told you that I was leaving?
    What made her change her mind?
    Which of the two routes would you recommend?
    Whose turn is it to wash up?
    Isn't that the man who sold us the piano?
    Let's take the early train, shall we?
    Nobody called while I was out, did they?
    You'd rather stay at home, wouldn't you?
    I'm next in the queue, aren't I?
    He used to work here, didn't he?
    Pass me the salt, would you?
    That was a strange thing to say, wasn't it?
    There isn't any milk left, is there?
    She has to work on Sunday, doesn't she?
    We had to pay twice, didn't we?
    They had better apologise, hadn't they?
    You haven't seen my glasses anywhere, have you?
    He lived there for years without ever meeting the landlord.
    I have lived in this flat since I was six.
    By next June she will have been teaching for thirty years.
    This time tomorrow we will be flying over the Andes.
    It had been raining for days when the river finally broke its banks.
    I was just leaving when the telephone rang.
    Prices have risen steadily since the spring.
    The kettle boils, she turns, and he is gone.
    So this bloke walks up to me and asks for a light.
    The train leaves at 7.42 and gets in just before noon.
    We are having the kitchen painted next week.
    They are to be married in a small chapel in Cork.
    I was going to phone you, but my battery died.
    It is the third time this month that the lift has broken down.
    I haven't eaten meat since Christmas.
    When did you last see a doctor?
    She has been learning Korean for almost two years.
    I'd been meaning to write for ages.
    We were to have met at noon, but she never came.
    The bridge was designed by a woman who had never crossed it.
    He was seen leaving the building shortly after midnight.
    The suspect is believed to have fled to the coast.
    My bike got stolen outside the library.
    Nothing could be heard but the ticking of the clock.
    The cake must have been eaten by the children.
    We were made to wait in the corridor for an hour.
    I was given a choice between soup and salad.
    Her proposals are being looked into by the council.
    The old mill is being turned into flats.
    She got her cousin to fix the laptop.
    I'll have the porter bring up your bags.
    My parents never let me stay up late.
    We had our passports stolen in Lisbon.
    He couldn't get the engine to start.
    The smell of onions always makes me cry.
    Help me carry this sofa up the stairs.
    I watched the children build a dam across the stream.
    We heard someone singing in the flat above.
    I saw him cross the road and enter the bank.
    She doesn't eat fish, and neither do I.
    He said he would win, and win he did.
    You can come with us if you want to.
    So do the rest of us, Gerald.
    I ordered the trout, my wife the lamb.
    Nor did the weather help.
    She plays the cello better than I do.
    Though tired, the climbers pressed on.
    When asked about the money, he changed the subject.
    I'd love to come, but I can't.
    He is taller than either of his brothers.
    Once bitten, the poor lad was afraid of every poodle in town.
    This is by far the best curry I have ever eaten.
    His latest novel is no better than the last.
    It was not so much a holiday as an endurance test.
    She earns twice as much as her husband.
    He is as stubborn a man as I have ever met.
    That is too good an offer to refuse.
    How tall a tree can a squirrel safely jump from?
    I've never heard such nonsense in my life.
    It was such bad weather that we stayed in.
    There was hardly enough room to turn round.
    There seems to be something wrong with the printer.
    There must have been fifty people in the queue.
    There is a man at the door selling brushes.
    There came a point when nobody was listening.
    There being no further business, the meeting closed at nine.
    Is there anything else you would like to add?
    There will always be somebody who complains.
    There go the last of our savings.
    Two thirds of the land is under water.
    Two thirds of the residents are over sixty.
    The number of applicants has doubled.
    A number of applicants have withdrawn.
    Neither of the answers is correct.
    Each of the rooms has its own balcony.
    The police are looking for a red van.
    My family are all early risers.
    My family is larger than yours.
    Fish and chips is still my favourite supper.
    Bread and butter was all we could afford.
    Either the twins or their mother feeds the rabbits.
    What we need is a bigger hammer.
    Every man, woman and child was given a blanket.
    More than one witness has come forward.
    The scissors are in the top drawer.
    His whereabouts remain unknown.
    Twenty pounds seems a lot for a sandwich.
    The jury were divided, so the judge sent them home.
    My trousers are too long; they need shortening.
    Measles is more dangerous than most people think.
    Her advice was worth every penny.
    I need some information about evening classes.
    How much luggage are you allowed to take?
    Fewer people are buying newspapers these days.
    There is less traffic on Sundays.
    He gave me two useful pieces of advice.
    A little patience goes a long way.
    She made little effort and few friends.
    It took a great deal of courage to say that.
    The hospital is an hour's drive from here.
    She went to university at seventeen.
    He was sent to prison for fraud.
    I usually go to bed before midnight.
    We had breakfast at a café by the canal.
    An honest man would have handed it in.
    She is a European with an MBA from a university in Ohio.
    It took an hour and a half to find a unicorn costume.
    The Browns have bought a cottage near Lake Garda.
    He plays chess, the trumpet and, when sober, tennis.
    Life is short, but the life of a mayfly is shorter.
    The moon was so bright that we needed no torch.
    The blind are admitted free of charge.
    The patient was taken to the hospital by helicopter.
    A Mr Pemberton called while you were at lunch.
    I am interested in hearing both sides of the story.
    We look forward to welcoming you in September.
    She is not used to being contradicted.
    He objected to paying for the bread.
    I don't mind your borrowing the car.
    There's no point in arguing with a parrot.
    She stopped to admire the view.
    I remember locking the door, but I can't find the key.
    He regrets selling the farm.
    We regret to inform you that the post has been filled.
    Try adding a pinch of salt to the coffee.
    He went on talking long after we had stopped listening.
    She went on to become a famous surgeon.
    I can't help wondering what became of them.
    This shirt is worth ironing.
    The children enjoy being read to.
    He is too young to vote but old enough to pay tax.
    To err is human; to blame the computer is more so.
    It was kind of you to lend us the tent.
    I have nothing to wear to the wedding.
    She opened the box only to find another one inside.
    Suppose you won the lottery; what would you do?
    If she were to resign, the whole plan would collapse.
    Were I ten years younger, I would join you.
    Be that as it may, the rent is still due.
    Come what may, the show opens on Friday.
    God forbid that he should find out.
    They insisted that the road stay open.
    The judge ordered that the money be returned.
    I would sooner walk than ride with him.
    You can borrow it as long as you bring it back.
    If it hadn't been for you, I would still be there.
    Whether you like it or not, the wedding is in May.
    Much as I admire her, I cannot agree with her.
    Try as he might, he could not open the jar.
    Young as she is, she runs the firm well.
    Despite the heat, he kept his jacket on.
    Although it was late, the shops were still full.
    In spite of having a fever, she finished the race.
    Not knowing what to say, I offered him a biscuit.
    Having finished the crossword, he fell asleep.
    Seen from above, the city looks like a circuit board.
    Built in 1904, the pier has survived three fires.
    With the children at school, the house felt empty.
    All things considered, the trip was a success.
    Weather permitting, the launch will take place at dawn.
    He stood there, his hands in his pockets, saying nothing.
    Left to itself, the garden soon became a jungle.
    The falling leaves blocked every drain in the street.
    Fallen trees have closed the road to the valley.
    It was an exhausting day for the exhausted nurses.
    The results were disappointing, and so was the lunch.
    I was bored because the lecture was boring.
    A freshly painted door leads to a newly built porch.
    The remaining tickets will be sold at the gate.
    The people concerned have been told.
    Our long-awaited sofa came in the wrong colour.
    The wounded soldier asked for water.
    The growing demand for oats has surprised farmers.
    He gave her a five-pound note and a ten-minute lecture.
    My seven-year-old daughter wants to be an astronaut.
    She is seven years old and already reads Dickens.
    It weighs just under three kilos and costs $12.99.
    About two million people watched the final.
    Millions of bees were found behind the plaster.
    At the age of ninety, she took up sailing.
    Turn left at the lights and carry on for half a mile.
    Do not remove the cover while the blade is turning.
    Make sure the switch is off before you change the bulb.
    Store in a cool, dry place away from direct sunlight.
    Let the dough rest until it has doubled in size.
    Somebody call an ambulance, please.
    Let them eat first; they have come a long way.
    Do sit down and tell me all about it.
    Mind the step as you leave the train.
    Just you wait until your father gets home.
    Never you mind what we were talking about.
    Allow the glue to dry overnight before sanding.
    Insert the card with the chip facing up.
    Peel, core and slice the pears, then poach them in red wine.
    Please find attached the minutes of our last meeting.
    Kindly return the form by the end of the month.
    Will you please stop kicking my seat?
    If you would care to wait, the manager will see you shortly.
    If you'll excuse me, I have a pie in the oven.
    Would you mind if I opened the window?
    I was wondering if you could spare ten minutes on Friday.
    I would be grateful if you could send me a receipt.
    I am writing to complain about the noise from the gym.
    Further to our conversation, I enclose a cheque for £200.
    Hope you are well and that the move went smoothly.
    Many thanks for the flowers, which arrived this morning.
    Sorry to hear about your knee.
    See you at the usual place around eight.
    Running late, so start without me.
    Got your message, thanks, and yes, Friday works for me.
    Are you free tonight, or should we try tomorrow?
    Just landed and still waiting for my bag.
    Tell your mum I said happy birthday.
    No idea where he is, but his coat is still here.
    "I never said that," she replied, "and you know it."
    "Where on earth have you been?" he demanded.
    "It must have cost a fortune," said Aunt Ida.
    "You can't have read it already," I said.
    "Neither of us was hurt," Paolo told the reporter.
    The path cuts across a field that floods every winter.
    She cut the ribbon, smiled and went straight back to work.
    The thief hit the guard, hid the painting and fled.
    The balloon burst, and the baby burst into tears.
    He has hurt his back, so he cannot lift anything.
    The sun had risen before the baker rose.
    They raised the rent and our eyebrows rose with it.
    The map had lain in the attic since the war.
    The hens have laid no eggs this week.
    He lied about where the money lay.
    She hung the picture where the traitor was hanged.
    The company shut three plants and let two hundred workers go.
    I bet you ten pounds that he quit last week.
    The ship sank so fast that few were saved.
    She has drunk all the lemonade that I made.
    The bell rang once, as it had rung every evening.
    The pipes froze, and the pond has frozen too.
    He found the firm that his father had founded.
    The farmers produce cheese and sell their produce locally.
    They object to the object on the lawn.
    The guards guard the gates while the cooks cook.
    A record crowd watched her record a new song.
    We need to address the fact that nobody knows the address.
    A fall in sales led to a change of plan.
    The search for the missing walkers goes on.
    The increase in fares hits commuters hardest.
    A cut in tax is not always good news.
    The run on the bank began with a joke.
    The study suggests that sleep affects memory.
    The present findings support the view that birds plan ahead.
    These criteria are neither clear nor fair.
    The phenomenon was first described by a monk in 1620.
    Few studies have examined how toddlers interpret silence.
    It is often argued that taxation stifles growth.
    Such an approach, however, has its limits.
    The extent to which diet affects mood remains unclear.
    The sample consisted of forty adults, none of whom smoked.
    It follows that the two lines never meet.
    Several hypotheses have been put forward, most of them untestable.
    It is the method, not the result, that is in question.
    It was Priya who found the cat, not I.
    It wasn't until I got home that I missed my wallet.
    The fact that he apologised does not change that.
    I know that that clock is slow.
    It isn't that expensive, and that is that.
    He is the kind of man that dogs trust.
    She was so happy that she hugged the postman.
    I gave him all that I had, and that was not much.
    The idea that cats are aloof is one that I reject.
    Bill paid the bill before Rob could.
    Sue decided not to sue the newspaper.
    Mark marks the essays and Pat pats the dog.
    Can Dawn come before dawn?
    June was born in May and married in August.
    Frank was frank about the price.
    I have met Drew, who drew this portrait.
    I've gotten used to the noise, but the smell still bothers me.
    Did you already eat, or should we order a pizza?
    The team plays its next game Saturday in Denver.
    She was on the team that won it all in college.
    We'll visit with my folks over Thanksgiving.
    I've got a meeting at ten, so I can't stay.
    Have you a moment to look at this?
    He'll be at his mum's at the weekend.
    Manchester are two goals up with ten minutes left.
    The government is expected to announce new rules today.
    The staff were told of the closure by text message.
    An elderly couple were rescued from their roof on Sunday.
    The actor, who turned sixty in May, plays a retired thief.
    The sequel is funnier, faster and far less sentimental.
    I wanted to like this hotel, but the beds defeated me.
    The battery lasts two days, which is more than I expected.
    For the price, you could hardly ask for a better knife.
    The service was slow, the wine warm and the bill enormous.
    We would stay here again, if only for the breakfast.
    The fog came down, and with it a terrible silence.
    She had never liked the house, nor had it liked her.
    He would sit for hours on the harbour wall, counting boats.
    My grandfather would never have sold that watch.
    You needn't have bought any bread; we have plenty.
    You shouldn't have told him, but it can't be helped.
    Dare we ask what happened to the cake?
    He ought to have known better than to tease a swan.
    You must not touch the paintings, but you may take photographs.
    I daren't tell her that the fern has died.
    Whatever she says, do not sign anything.
    As soon as the paint dries, we will hang the mirror.
    Ever since the accident, she has walked with a stick.
    I have no idea when he will arrive.
    It will be years before the forest recovers.
    It is ages since we last went dancing.
    The week before last, we were still in Peru.
    I worked there from 1998 until it closed.
    They have known each other since primary school.
    She talks, walks and even laughs like her mother.
    He got up, made tea, fed the cat and went back to bed.
    The job involves filing, phoning and a lot of waiting.
    Ask your brother what he did with the stapler.
    Give it to whoever needs it most.
    My sister and I share a birthday.
    They invited my sister and me to the opening.
    The soup tastes good, though it looks awful.
    She hardly ever works hard on Fridays.
    We arrived in Oslo late on a Friday night.
    He is married to a vet from Bristol.
    It depends on how much they charge.
    She reminded me of someone I once knew.
    I agree with you, but I cannot agree to that.
    Please listen to what she is saying.
    The chair he was sitting on had only three legs.
    I have twelve years of experience in hospital kitchens.
    She has nearly thirty years of service behind her.
    We have two years of lease left on the bakery.
    They had forty years of marriage to look back on.
    A number of passengers were still asleep when the ferry docked.
    The number of applicants has fallen for the third year running.
    A growing number of farmers are switching to barley.
    The number of beds in each ward is decided by the trust.
    The coroner suggested that the witness return after lunch.
    I insist that she keep the receipt.
    The tenants demanded that the lift be repaired before Christmas.
    It is vital that every diver check the valve twice.
    My aunt recommended that he not sell the piano.
    The rules require that each player remain seated.
    He asked that nobody be told until Friday.
    If need be, I can sleep on the sofa.
    Far be it from me to criticise your soup.
    Come what may, the show opens on Saturday.
    Nadia and I are painting the hallway this weekend.
    The twins and I were the last to leave.
    My neighbour and I share a lawnmower.
    Between you and me, the pudding was dreadful.
    The box of old photographs is still in the loft.
    The captain, along with two of his officers, was taken ashore.
    The colour of the curtains matters more than the fabric.
    The reasons for the delay, as the letter explains, are financial.
    The keys to the shed hang behind the door.
    Her collection of antique clocks fills three rooms.
    The man who repairs our boats lives in Whitby.
    The government are divided over the new tax.
    The committee have ordered their lunch already.
    Arsenal were two goals down at the break.
    The family are arguing over the will again.
    The police have closed the road in both directions.
    My hands have gotten rough from all that gardening.
    Traffic has gotten worse since the bridge closed.
    The actor who played the butler lives two doors down from us.
    The woman who taught me to swim runs a café now.
    The boy who broke the window wants to apologise.
    The train leaves at six, so set your alarm.
    Term starts on the fourth of September.
    The shop closes early tomorrow.
    We fly to Lisbon next Thursday.
    The joke made everyone at the table laugh.
    Please let her finish her story.
    I saw him cross the street and wave.
    We heard the gate slam in the night.
    Could you help me carry this trunk upstairs?
    She watched the tide creep over the sand.
    I felt the floor shake beneath me.
    Somebody open a window, please.
    Everybody stay where you are!
    Nobody move until I find my contact lens.
    Someone fetch a towel before the dog comes in.
    She wondered whose umbrella it was.
    Ask him where the fuse box is.
    I can't remember how long the film is.
    The soldiers injured in the blast are recovering well.
    Anyone caught feeding the pigeons pays a fine.
    The horse raced past the barn fell.
    The letters sent in March arrived in May.
    The book I lent you belongs to my sister.
    The people we met yesterday own a vineyard.
    Everything she says he writes down.
    James plays the cello in a small orchestra.
    Chris owes me ten pounds.
    Charles keeps bees behind the garage.
    Will Will be at the wedding on Saturday?
    May may arrive before her brother.
    Mark marks our essays on Sunday nights.
    Drew drew a map on the back of a napkin.
    Rob never robbed anyone in his life.
    Bill pays the bill whenever we eat out.
    Grace says grace before every meal.
    Dawn gets up at dawn to walk the dogs.
    April hates April because of the rain.
    Does Dennis know about the surprise?
    June and August are my two best students.
    Mr Jones teaches physics and runs the chess club.
    Hope hopes to study law in Leeds.
    My grandfather used to mend shoes for a living.
    There used to be a cinema on this corner.
    This brush is used to clean the teapot.
    I am used to working nights.
    Didn't you use to live above the chemist's?
    You will soon get used to driving on the left.
    He never got used to eating alone.
    We're getting used to her being away.
    The drinks are on the table by the door.
    His talks draw huge crowds every summer.
    The walks along the canal do him good.
    The plans need work before the council sees them.
    The old man the boats while the young sleep.
    She papered the hall and carpeted the stairs.
    He shouldered his pack and headed north.
    The cook cooks and the cleaner cleans.
    Her answers surprise even her teachers.
    The building housing the archive is being restored.
    The meeting is in the morning, and the evening is free.
    The wedding ring was lying in the icing.
    Nothing interesting was happening during the opening.
    Swimming in the lake is forbidden after dark.
    Finding a parking space takes patience.
    His singing keeps the whole street awake.
    I know that that answer was wrong.
    It was so cold that the milk froze.
    That he lied is beyond doubt.
    The fact that she came at all was a comfort.
    The house that that builder put up is leaning.
    I doubt that that is what she meant.
    He isn't that tall, is he?
    In the corner sat an enormous ginger cat.
    Down came the rain and out came the umbrellas.
    On the shelf above the sink stand three blue jars.
    Here comes the bus at last.
    Under no circumstances should you open that valve.
    Rarely have I seen such a tidy shed.
    Not only did he apologise, but he also sent flowers.
    Never before had the village seen such snow.
    Only then did I realise my mistake.
    So do I, and so does my wife.
    I haven't finished, and neither has she.
    Some like it hot; others don't.
    I would help if I could, but I can't.
    Paul ordered the trout, and Maria the lamb.
    She sings better than I do.
    Sounds like a good plan to me.
    Mayor Resigns After Budget Row
    Two Held Over Museum Theft
    Minister to Face Questions on Rail Fares
    So this man walks into the bank and asks for a ladder.
    In 1805 Nelson sails for Trafalgar, and the rest is history.
    Since you are here, you may as well peel the potatoes.
    Since it was raining, we played cards all afternoon.
    She said nothing, for she knew he would not listen.
    While I admire his courage, I question his judgement.
    You can borrow the car as long as you fill the tank.
    As long as it stays dry, we will eat outside.
    On Sundays my father would bake bread for the whole street.
    Every winter the river would freeze, and we would skate to school.
    The cat will sit for hours staring at the wall.
    Boys will be boys, as my nan used to say.
    This drawer won't open however hard I pull.
    Take a torch in case the lights should fail.
    If you should see Martin, give him my regards.
    Should you have any questions, please ring the office.
    If I were to resign, who would take over?
    Were the dam to break, the valley would flood.
    Were I in your place, I would take the money.
    Had we known about the strike, we would have driven.
    Had she been any later, the shop would have been shut.
    But for your warning, we would have missed the turning.
    If it weren't for the dog, I would never leave the house.
    I did lock the door; I remember turning the key.
    She does speak Polish, just not very often.
    Do sit down and have some tea.
    I do wish you had told me sooner.
    You'd rather walk, wouldn't you?
    I'm late again, aren't I?
    Let's leave early, shall we?
    Nobody phoned while I was out, did they?
    He hardly ever complains, does he?
    She'd never seen the sea before, had she?
    We ought to thank them, oughtn't we?
    There won't be any trouble, will there?
    Your uncle lives where?
    You paid how much for that hat?
    Your sister married who?
    What a lovely surprise this is!
    How tall your daughter has grown!
    What weather we have been having!
    How I hate wet socks!
    It was Helen who found the missing key.
    What I need is a long holiday.
    It is they who are to blame, not the nurses.
    All he did was press the button.
    It's you who are always late.
    There is a lamp, two chairs and a rug in the spare room.
    There were a doctor and two nurses at the scene.
    There are plenty of eggs, but there is no flour.
    She is one of those people who never forget a face.
    He is one of those teachers who make you love maths.
    The more he practised, the worse he played.
    The sooner we start, the sooner we can go home.
    The older I get, the less I mind the cold.
    The film was boring, and I was soon bored.
    A fallen tree blocked the lane.
    The retired colonel grows prize leeks.
    She was given a watch by her colleagues.
    I was told a very different story.
    They were shown a flat overlooking the park.
    He was offered the post but turned it down.
    The Queen is to open the new wing in May.
    You are not to touch that stove.
    They were to meet again many years later.
    You need not wait for me.
    Need we bring our own sheets?
    She dare not tell her mother.
    How dare you speak to her like that!
    I didn't dare look down.
    He can't boil an egg, let alone roast a goose.
    She could barely stand, let alone dance.
    By then he had had enough of their excuses.
    The coat I had had since school finally fell apart.
    Ten miles is a long way to carry a canoe.
    Fifty pounds was all I had left.
    Three weeks seems too long to wait for a plumber.
    Two and two makes four in any language.
    Half of the cake has gone, and half of the biscuits have too.
    Great Expectations is my favourite novel.
    The Birds still frightens me after all these years.
    The news was better than we had feared.
    Mathematics has always come easily to her.
    Measles is rare in this part of the country.
    The darts final is on at nine.
    The new gasworks stands beside the canal.
    Gymnastics demands years of training.
    The United States has a long border with Canada.
    Either of the dates suits me.
    Neither of the twins likes cheese.
    None of the milk was fresh.
    None of the guests have arrived yet.
    Each has a key, and they each have a locker.
    Either the cat or the children have eaten the ham.
    Neither the manager nor her staff were informed.
    Many a sailor has drowned off that point.
    More than one shop was broken into.
    The rich get richer and the poor pay for it.
    Long live the King, and God save us all.
    He walks as though he were made of glass.
    I look forward to hearing from you.
    We object to being treated like children.
    I stopped to tie my shoelace.
    I stopped eating meat two years ago.
    She remembers meeting him in Rome.
    Remember to post the letter on your way home.
    Thank you for your kind letter, which reached me this morning.
    We were all so sorry to hear about your father.
    Please give my love to the children and to your mother.
    I am writing to complain about the service at your Bristol branch.
    I enclose a cheque for forty pounds and a stamped envelope.
    Your parcel came on Tuesday, and the jam has already gone.
    I hope this finds you well and that the new job is going smoothly.
    Would you be able to send me a copy of the invoice?
    We should be delighted to see you at Easter.
    It has been far too long since we last spoke.
    Hey, are you still coming tonight?
    No worries, I'll grab some milk on the way.
    Did you see what Tom posted this morning?
    I've just got home, and I'm starving.
    Let me know when you land.
    Are we still on for Friday?
    My phone died halfway through the call, sorry.
    Firefighters spent six hours tackling a blaze at a paper mill on Monday.
    Shares in the airline rose by four per cent after the announcement.
    Two men have been charged with stealing lead from a church roof.
    The Prime Minister is expected to visit the region later this week.
    Residents were advised to boil their water until further notice.
    The striker, who missed most of last season, scored twice.
    Inflation fell for the second month in a row, official figures show.
    A spokesman for the company declined to comment.
    The council has approved plans for a new library on the old market site.
    Heavy snow closed schools across the north of Scotland.
    The stranger lowered his lantern and listened.
    She folded the letter twice and slipped it into her sleeve.
    Somewhere below, a door banged, and then the house was quiet again.
    He had not slept since the night of the storm.
    "You're wet through," she said, and put the kettle on.
    The moon hung low over the marsh like a cracked plate.
    Nobody had lived in the mill since the fire.
    By the time they reached the ridge, the sun had set.
    Old Mrs Tanner counted her hens, frowned, and counted them again.
    He wanted to run, but his legs would not obey him.
    The road wound down between stone walls to the harbour.
    She had her mother's eyes and her father's temper.
    Remove the cover and unplug the red cable.
    Do not immerse the motor in water.
    Hold the button down for three seconds until the light flashes green.
    Make sure that the blade is locked before you change the bag.
    If the fault persists, contact your nearest dealer.
    Store the batteries in a cool, dry place.
    Preheat the oven and grease two round tins.
    Beat the eggs with the sugar until the mixture is pale.
    Tighten the screws by hand, then check that the shelf is level.
    Keep this leaflet, as you may need to read it again.
    Turn the dial clockwise to raise the temperature.
    The plot takes a while to get going, but the ending is superb.
    We stayed for three nights and could not fault the staff.
    The soup was cold, and the waiter did not seem to care.
    This is the best vacuum cleaner I have ever owned.
    The battery lasts about nine hours, which is plenty for a day out.
    Her second album is darker and far more ambitious than her first.
    I would not recommend this tent to anyone who camps in the rain.
    The room was clean, though the shower took ages to warm up.
    The acting is fine, but the script lets everyone down.
    It fits perfectly and feels much more expensive than it was.
    The chips were crisp, and the fish was cooked to perfection.
    I bought two of these for my grandchildren, and they love them.
    My brother has been learning the trumpet, and we have all been suffering.
    She works at the post office three days a week.
    We have lived in this street for eleven years.
    I've lost my glasses again; have you seen them anywhere?
    He was reading the paper when the ceiling came down.
    If it rains tomorrow, we'll move the party indoors.
    There isn't much bread left, but there are a few rolls.
    I'd never been on a plane until I was forty.
    Most of the furniture came from my grandmother's house.
    She advised me to see a dentist as soon as possible.
    The dog is afraid of the hoover and of men with beards.
    How long have you been waiting here?
""")
