"""Everyday sentences: tenses."""

MISTAKES = {
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
        I [have had/have/am having/has had] this blister since the hike
        the chimney [has been smoking/smokes/is smoking/have been smoking] since Monday morning
        my ankle [has been/is/have been] swollen for three days
        the tramps [have slept/sleep/are sleeping/has slept] in that shed since {month}
        she has played the cello [for/since/during] fourteen years
        we have had the same mattress [since/for] 2009
        our rooster [has crowed/crows/is crowing] every morning since we moved here
        he has worn a wig [since/for/from] his fortieth birthday
        my flute teacher [hasn't shaved/doesn't shave/haven't shaved] for a month
        the florist has sold roses on that corner [for/since/during] ages
        I [have been queueing/am queueing/queue/has been queueing] for forty minutes
        {name} [has collected/collects/is collecting/have collected] shells since the age of four
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
        Olga has [gone/been/went] to the florist's, so you can't speak to her now
        have you ever [been/went/be] to a bullfight?
        I've just [been/gone/went] to the butcher's, so here are your sausages
        the twins have [gone/been/went] to their aunt's and won't return until Sunday
        my mother has [been/went/be] to Rome twice
        we've never [been/went/be] to the north of the island
        the plumber has [gone/been/went] to fetch a longer pipe, so we are waiting for him
        where have you [been/gone/went]? your shoes are covered in mud
        how many times have you [been/went/be] to the ballet this season?
        is Clara in? no, she has [gone/been/went] jogging and she took her keys
        the shop is shut because the owners have [gone/been/went] to a funeral
        I have already [been/gone/went] to the chemist's, and these are your pills
        the guide has [gone/been/went] ahead with the torch, and now we can't see a thing
        has your uncle ever [been/went/be] to a sauna?
        {name} has [gone/been/went] to {city} and won't be back until {day}
        {s} {s.have} [been/went/be] to {city} {num} times
        we have [been/gone/went] to the swimming pool and our hair is still wet
        have you ever [been/gone/went] to Iceland?
        Mr Ortega isn't here, he has [gone/been/went] to lunch and will be back at three
        where have you [been/gone]? dinner is cold
        we have never [been/gone/went] to Portugal
        my aunt has [gone/been] shopping, so there's nobody at home
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
        the cyclists were exhausted because they [had been climbing/have been climbing/are climbing] for five hours
        when we opened the shutters, it [had been raining/has been raining/was raining] since dawn
        my hands were black because I [had been repairing/have been repairing/am repairing] the tractor
        by the time the vet arrived, the foal [had already been/has already been/have already been] born
        the milk smelled awful because somebody [had left/has left/had leave] it in the sun
        until that afternoon I [had never seen/have never seen/never have seen] a live octopus
        the referee sent him off because he [had kicked/has kicked/had kick] the goalkeeper
        Tomás didn't recognise the street, because they [had cut/have cut/has cut] down all the trees
        the teacher was furious because nobody [had done/has done/had did/had do] the homework
        I thanked the waiter because he [had found/has found/had find] my purse
        before she moved to Oslo, she [had never worn/has never worn/had never wore] gloves
        we couldn't get in because the caretaker [had changed/has changed/had change] the lock
        how long [had you been waiting/have you been waiting/you had been waiting] when the coach finally came?
        {h} was late because {h.pro} [had lost/has lost/had lose] the {thing}
        when {s} got to the {building}, it [had already closed/has already closed/had already close]
        the bride arrived at four, but by then the guests [had gone/have gone/had went] home
        I wasn't hungry at the reception because I [had eaten/have eaten/had ate] a huge lunch
        the soil was dry because it [hadn't rained/hasn't rained/hadn't rain] for weeks
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
        I [completely agree/am completely agree] with the previous speaker
        I [totally disagree/am totally disagree] with this article
        my brother was [burning/burn] pancakes in the kitchen when I got home
        I [will call/will to call/will calling] the plumber first thing tomorrow
        this cathedral [was built/built/is build] in the thirteenth century by monks
        [does/do] your cousin still live in that flat above the bakery?
        [does/do] your neighbour work at night?
        [do/does] the shops close at noon?
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
        have you ever [ridden/rode/rided/ride] a donkey?
        the cardigan has [shrunk/shrinked/shrink] in the wash
        my goddaughter has [torn/tore/teared] the page with the zebra
        the hamster has [hidden/hided/hide] under the quilt
        we have [swept/sweeped/sweep] the basement twice this week
        the wind has [blown/blew/blowed] the tent into the pond
        the ducks have [swum/swam/swimmed] across the marsh
        I have [lent/lended/lend] my drill to the tenant downstairs
        I've never [worn/wore/weared] a bow tie
        has the moth [flown/flew/flied] out of the wardrobe?
        she has already [fed/feeded/feed] the goats
        somebody has [stuck/sticked/stick] chewing gum under the desk
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
        it's been ages since I [saw/don't see/see] my godmother
        it's been three months since we [heard/don't hear/hear] from the lawyer
        it's been years since he [wore/doesn't wear/wear] a tie
        it's ten years since they [moved/move/moves] to the coast
        it's been a long time since I last [ate/eat/eated] oysters
        it's been a week since it last [rained/rains/rain]
        how long is it since you [visited/don't visit/visit] your parents?
        it's been {num} years since {name} [left/leaves/leave] the army
        [it's been/it makes/it does] two days since the cat came home
        [it's been/it makes/makes] nearly a year since our last holiday
        it's been six weeks since the boiler [broke/breaks/break/breaked] down
        it's been {num} days since {s} [{c.ed}/{s.doesnt} {c}/{c.pres}]{c.t}
        it's been a while since we [played/don't play/play] cards together
        it's been half a year since Inés [smoked/doesn't smoke/smoke] a cigarette
        it's been two hours since the baby [fell/falls/fall/falled] asleep
        it's been ages since you [cooked/don't cook/cook] your famous stew
        it's been four winters since the lake [froze/doesn't freeze/freezes/freezed]
    """,
    "until_perfect": """
        the judge won't speak until he [has read/will have read/will read] every document
        I'll ring you as soon as I [have finished/will have finished/will finish]
        don't go out before you [have done/will have done/will do] your homework
        you can watch television when you [have tidied/will have tidied/will tidy] your room
    """,
    "future_perfect": """
        by next June I will [have finished/finished/have finish] all my exams
        by the time you arrive, we will [have eaten/eaten/have eat] everything
        in two weeks they will [have moved/moved] to their new house
        don't call me at nine, because I will [be watching/be to watch/be watch] the final
        this time next week we will [be lying/be lie/lying] on the beach
        tomorrow at ten she will [be flying/be fly/flying] over the Atlantic
        by next summer my daughter [will have learned/will has learned/will have learn] to swim
        by the end of the month I [will have written/will have wrote/will have write] the last chapter
        this time tomorrow we [will be sailing/will be sail/will sailing/be sailing] past the lighthouse
        by {day} the painters [will have finished/will have finish/will finished] the staircase
        at eight tonight the whole town [will be watching/will be watch/will watching] the fireworks
        when you wake up tomorrow, I [will have left/will have leave/will left] for the airport
        by 2040 engineers [will have built/will have build/will built/will have builded] a tunnel under the strait
        in an hour the dough [will have risen/will have rise/will have rose] enough
        by {month} {s} [will have {c.pp}/will have {c}]{c.t}
        this time next year {name} [will be studying/will be study/will studying] medicine in {city}
        by the time the guests ring the bell tonight, I [will have laid/will have lay/will laid] the table
        how many miles [will you have driven/you will have driven/will you have drive/will you have drove] by sunset?
        by the end of this course you [will have read/will has read/will have reading] twelve plays
        the snow on that peak [won't have melted/won't have melt/won't melted] by Easter
        in two years they [will have paid/will have pay/will paid] off the mortgage
        tomorrow at noon the surgeon [will be operating/will be operate/will operating] on my knee
        next {month} I [will have been working/will have been work/will have working/will been working] here for {num} years
        by ten o'clock tonight the caterpillars [will have eaten/will have ate/will have eat] every leaf
    """,
    "stative": """
        we [know/are knowing/knows] a short cut through the woods
        our vet [has had/has been having/is having] that jeep since {year}
        this jar [contains/is containing/contain] pickled onions
        they [own/are owning/owns] half the houses in our street
        I [don't understand/am not understanding] the last rule of this card game
        my niece [wants/is wanting/want] a hamster for her birthday
        the hens [need/are needing/needs] more straw
        nobody here [believes/is believing/believe] in vampires
        that caravan [belongs/is belonging/belong] to a clown
        your solution [seems/is seeming/seem] perfect to me
        my tortoise [hates/is hating/hate] thunder
        [do you prefer/are you preferring] the window or the aisle?
        what [does this symbol mean/is this symbol meaning/does mean this symbol]?
        the fare [depends/is depending/depend] on the distance
        a seat at the opera [costs/is costing/cost] a fortune nowadays
        I still [remember/am remembering] every word of that lullaby
        {s} [{s.have}/{s.be} having/{s.nothave}] two {animals} and a {animal}
        I [don't believe/am not believing] a word of what he told us
        she [doesn't seem/isn't seeming] very happy with her present
        this box [weighs/is weighing] a ton
        we [hear/are hearing] that you are leaving the company
        he [deserves/is deserving] a second chance
        they [agree/are agreeing] with everything you say
    """,
    "used_to": """
        [there used to be/there was used to be/it used to be/there use to be] a bakery on this corner
        [there used to be/there's used to be/there were used to be] wolves in these woods
        I'm not used to [eating/eat/eats] dinner so late
        my cousins [used to keep/were used to keep/used to keeping/use to keep] bees
        we [used to call/were used to call/used to calling] our maths teacher the owl
        did you [use to bite/use bite/used bite/use to biting] your nails as a child?
        I [didn't use to like/not used to like/wasn't used to like] olives, but now I eat them every day
        the recruits soon got used to [sleeping/sleep] in tents
        Eva [is used to speaking/is used to speak] in public, so she isn't nervous
        are you used to [driving/drive] such a big van?
        Grandad [used to whistle/was used to whistle/use to whistle] while he shaved
        we're used to [living/live] without electricity
        people [used to think/were used to think/used to thinking] that the earth was flat
        it took my dog weeks to get used to [wearing/wear/wears] a collar
        where did your family [use to spend/use spend/used spend] the summer?
        {s} [used to {v}/{s.was} used to {v}/used to {v.ing}]{v.t} every day when {s.pro} {s.was} younger
        {s} {s.isnt} used to [{v.ing}/{v}]{v.t}
        this hotel [used to be/was used to be/used to being] a convent
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
        there [used to be/was used to be/used be] a fountain in the middle of this square
        there [used to be/was used to be] more trees in our street
        my grandmother [used to tell/was used to tell] us ghost stories
    """,
    "present_continuous": """
        look! a squirrel [is nibbling/nibbles/is nibble/nibbling] your biscuit
        be quiet, the toddler [is napping/naps/is nap/napping]
        my stepmother [is sewing/sews/is sew/are sewing] a button on my jumper right now
        hurry up, the gravy [is burning/burns/is burn]!
        listen, the owl [is hooting/hoots/is hoot/hooting] in the chestnut tree
        at the moment the gardener [is trimming/trims/is trim/trimming] the hedge
        they [are sweeping/sweep/are sweep/is sweeping] the gravel off the path at the moment
        I can't talk now, I [am bathing/bathe/am bathe/bathing] the toddler
        watch out, the ladder [is sliding/slides/is slide]!
        why [are you whistling/do you whistling/you are whistling/are you whistle]?
        the electrician [is changing/changes/is change/are changing] the plug at this very moment
        look, the puppets [are bowing/bow/are bow/is bowing] to us
    """,
    "past_regular": """
        yesterday the janitor [mopped/mop/mops] the corridor twice
        the audience [applauded/applaud/applauds] for ten minutes after the clown's last joke last night
        I [sprained/sprain/sprains] my ankle on the gravel last {day}
        two days ago the wasps [attacked/attack/attacks] our neighbour's goat
        in 1998 my godfather [sailed/sail/sails] to Norway in a wooden yacht
        she [knotted/knot/knots] her shoelaces and then ran to the start
        after he [rinsed/rinse/rinses] the lettuce, he made the salad
        last night the baby [hiccuped/hiccup/hiccups] until two in the morning
        a moment ago your stepson [stumbled/stumble/stumbles] over the hose
        we [peeled/peel/peels] five kilos of carrots yesterday afternoon
        the florist [wrapped/wrap/wraps] the tulips in brown paper this morning before she closed
        {name} [scribbled/scribble/scribbles] a note on my notebook {past}
        the goalkeeper [limped/limp/limps] off the pitch at the end of yesterday's match
    """,
    "past_irregular": """
        a wasp [stung/stinged/sting/stings] my grandson on the elbow yesterday
        she [tore/teared/tear/tears] her tights on a nail last night
        the pedestrian [shook/shaked/shake/shakes] his fist at the cyclist and walked away
        I [fed/feeded/feed/feeds] the donkey some carrots an hour ago
        the barge [sank/sinked/sink/sinks] in the harbour in 1986
        he [put/putted/puts] the omelette on the saucer and ate it standing up
        my godmother [taught/teached/teach/teaches] me how to crochet when I was ten
        we [bought/buyed/buy/buys] a second-hand scooter last {month}
        the shark [bit/bited/bite/bites] the raft, but nobody was hurt
        yesterday the jockey [hurt/hurted/hurts] his shoulder
        they [swept/sweeped/sweep/sweeps] the terrace before the guests arrived yesterday
        the carpenter [shut/shutted/shuts] his thumb in the drawer last {day}
        {name} [spread/spreaded/spreads] jam on my sandwich yesterday
        the puddles [froze/freezed/freeze/freezes] last night
        we [felt/feeled/feel/feels] a breeze on our necks, and then the candle went out
        the hen [chose/choosed/choose/chooses] the warmest nest and fell asleep in it
        my {kin} [caught/catched/catch/catches] a trout with his bare hands {past}
    """,
    "future": """
        tomorrow the bricklayers [will build/will to build/will builds/will building] the wall
        I [will unplug/will to unplug/will unplugging] the toaster before we leave
        we [are going to sail/going to sail/are going sail/are go to sail] round the island in {month}
        my stepsister [is going to dye/going to dye/is going dye/is go to dye] her hair purple
        the referee [will whistle/will to whistle/will whistles/will whistling] in two minutes
        look at that chimney, it [is going to collapse/going to collapse/goes to collapse]!
        next week the optician [will test/will to test/will tests/wills test] my eyes again
        [will you help/you will to help/will you to help/do you will help] me with the mattress?
        they [won't repay/don't will repay/won't to repay/won't repays] the loan before {year}
        he [is going to propose/going to propose/is going propose/is go to propose] to her on the ferry
        the parade [will start/will to start/will starts/will starting] at {hour} tomorrow
    """,
    "interrupted": """
        I was peeling a mango when the knife [slipped/slip/slips]
        while I [was ironing/am ironing/was iron/ironing] the tablecloth, the lights went out
        the plumber [was lying/is lying/was lie/were lying] under the sink when the pipe burst
        when the alarm [rang/ring/rings/ringed], the janitor was mopping the stairs
        we were rowing across the lake when it [began/begin/begins/beginned] to hail
        while the barber [was shaving/is shaving/was shave] the priest, somebody sneezed
        the campers were toasting bread when a bear [came/come/comes] out of the bushes
        I [was brushing/am brushing/was brush/were brushing] the pony when it kicked me
        they [were hanging/are hanging/were hang/was hanging] the curtains when the ladder broke
        {s} {s.was} {d.ing}{d.t} when the wasp [stung/sting/stings/stinged] {person}
        while the choir [was singing/is singing/was sing/singing], a pigeon flew into the church
        when the hailstorm [started/start/starts], {s} {s.was} {d.ing}{d.t}
    """,
    "offer": """
        that rucksack looks heavy, [I'll carry/I carry] it for you
        sit down, [I'll rinse/I rinse] the mugs
        don't get up, [I'll fetch/I fetch] the corkscrew
        your lace is undone. wait, [I'll tie/I tie] it for you
        you're shivering! [I'll fetch/I fetch] you a blanket
        the kettle is whistling. [I'll take/I take] it off the stove
        give me the shovel, [I'll dig/I dig] for a while
        is your tyre flat? don't worry, [I'll pump/I pump] it up for you
        are you thirsty? [I'll squeeze/I squeeze] you some oranges
        you look busy. [I'll mop/I mop] the floor for you
        you've cut your thumb! [I'll get/I get] you a plaster
        that crate looks heavy. [I'll carry/I carry] it for you
        you look exhausted. [I'll make/I make] you a cup of cocoa
        relax, [I'll rinse/I rinse] the saucepans tonight
        oh dear, you spilled the gravy! [I'll fetch/I fetch] a cloth
        your hands are full. [I'll open/I open] the gate for you
        are you cold? [I'll close/I close] the window
        the phone is ringing. [I'll get/I get] it
        you paid last time, so [I'll pay/I pay] for the coffees
        is that suitcase too heavy? [I'll lift/I lift] it onto the rack
        sit down, [I'll lay/I lay] the table
        you can't find your glasses? [I'll help/I help] you to look for them
        it's dark outside. [I'll walk/I walk] you to the bus stop
        don't worry about the dog, [I'll feed/I feed] him while you are away
        I can see you're busy. [I'll call/I call] you back later
        the baby is crying. [I'll pick/I pick] her up
        your bike has a flat tyre. [I'll pump/I pump] it up for you
        you forgot your umbrella? [I'll lend/I lend] you mine
        no milk left? [I'll go/I go] to the corner shop
        hold on, [I'll turn/I turn] the music down
        wait there, [I'll bring/I bring] you a towel
        if you like, [I'll drive/I drive] you to the airport
        you've got a headache? [I'll get/I get] you an aspirin
        leave the plates, [I'll wash/I wash] them up in a minute
    """,
    "usually": """
        nowadays I [usually go/use to go] to work by bike
        on Sundays we [usually/use to] have lunch at my grandmother's
        my husband [usually gets/uses to get] up before me
        in summer they [usually/use to] eat on the terrace
        what do you [usually do/use to do] on {day} evenings?
        these days {name} [usually works/uses to work] from home
        I [don't usually/don't use to] drink coffee after six, because I can't sleep
        the postman [usually comes/uses to come] at about ten
        these days we [usually/use to] buy our bread at the new bakery
        at Christmas my cousins [usually/use to] come and stay with us
        now that I live near the beach, I [usually/use to] swim before breakfast
    """,
    "then": """
        in 2010 he told me that he [would/will] retire the following year
        she promised me that day that she [would/will] never lie again, but she did
        {past} {s} said that {s.pro} [would/will] be back by midnight, but it wasn't true
        the builders told us last autumn that they [would/will] finish before the new year, but they never did
        in {year} the mayor announced that the tram [would/will] reach the beach two years later
        he confessed that he [had broken/has broken] the window the previous night
        she told the judge that she [had seen/has seen] the accused the day before
        the nurse said that my father [had slept/has slept] well the previous night
        they admitted that they [had copied/have copied] each other's answers in the exam the week before
        when I got to the station, the train [had already left/has already left]
        we couldn't get in because {name} [had lost/has lost] the keys
        his eyes were red because he [had been crying/has been crying]
        their clothes were filthy because they [had been playing/have been playing] in the mud
        we [had been waiting/have been waiting] for an hour when the doctor finally arrived
        when they found him, he [had been walking/was walking] for three days without food
        when we met, she [had been living/was living] in {city} for ten years
        my uncle has [had/been having] that car since 2003
        how long has she [had/been having] her own flat?
        I asked him why he [was/is] crying, but he didn't answer
        when the firemen arrived, the house [had been burning/was burning] for two hours
    """,
    "no_need": """
        you [don't have to/mustn't] bring a towel, because the hotel provides them
        entry is free, so you [don't have to/mustn't] buy a ticket
        tomorrow is a holiday, so I [don't have to/mustn't] get up early
        it's optional, so you [don't have to/mustn't] do it if you don't want to
        you [don't have to/mustn't] wear a tie, but you can if you like
        there's no hurry, you [don't have to/mustn't] finish it today
        the dishes are clean already, so you [don't have to/mustn't] wash them
        you [mustn't/don't have to] touch that wire, because it could kill you
        smoking is forbidden on board, so you [mustn't/don't have to] light a cigarette here
        you [mustn't/don't have to] park here, it's for ambulances only
        you can't go in unless you [have/don't have] a ticket
        they won't let you drive unless you [have/don't have] a licence
        children can't swim here unless an adult [is/isn't] with them
    """,
}
