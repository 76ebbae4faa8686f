"""Everyday sentences: questions, negatives, answers and orders."""

MISTAKES = {
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
        your stepson snores, [doesn't/isn't/don't/hasn't] he?
        the omelette is burnt, [isn't/doesn't/hasn't] it?
        you aren't allergic to wasps, [are/aren't/do/don't] you?
        the burglars escaped through the basement, [didn't/weren't/don't/isn't] they?
        ostriches can't fly, [can/can't/do/are] they?
        she has dyed her hair, [hasn't/doesn't/isn't/didn't] she?
        we shouldn't feed the seagulls, [should/shouldn't/do/must] we?
        you'll rinse the saucepan, [won't/don't/aren't/wouldn't] you?
        the bridesmaids were nervous, [weren't/didn't/wasn't/aren't] they?
        there's a lid for this jar, [isn't/hasn't/doesn't] there?
        the plumber didn't mend the boiler, [did/didn't/does/was] he?
        your aunt doesn't chew gum, [does/is/did] she?
        you haven't seen my ladder, [have/did/are] you?
        we're going to miss the ferry, [aren't/don't/isn't] we?
        he can whistle, [can't/doesn't/isn't] he?
        they won't mind, [will/do/are] they?
        the shop closes at six, [doesn't/isn't/don't] it?
        you weren't asleep, [were/did/are] you?
        she's knitted that herself, [hasn't/isn't/doesn't] she?
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
        my sister doesn't eat pork, and neither [do I/I do/does I/am I]
        the dentist isn't open on {day}s, and neither [is the bank/the bank is/does the bank]
        Marta has never ridden a donkey, and neither [have I/I have/has I]
        Owen can't whistle, and nor [can his twin/his twin can/does his twin]
        the rolls weren't fresh, and neither [was the butter/the butter was/did the butter]
        {name} didn't bring a sleeping bag, and neither [did I/I did/was I]
        I won't sign the petition, and neither [will my wife/my wife will/does my wife]
        we haven't paid the rent, and nor [have the students/the students have/do the students] upstairs
        my uncle grows roses, and so [does/is/do] the lady across the road
        the carpets smell of smoke, and so [do/are/does] the curtains
        Hassan was born in a taxi, and so [was/did/were] his little sister
        {name} speaks {lang}, and so [do/does/am] I
        I'm allergic to cats, and so [is/does/are] my boss
        the bus drivers are on strike, and so [are/do/is] the nurses
        our neighbours sold their caravan, and so [did/were/do] we
        "I can't find my gloves." "neither [can I/I can/do I]."
        "I hated that hotel." "so [did/was/do] I."
        my flatmate doesn't like {drink}, and neither [{p.do} {p}/{p} {p.do}/{p.notdo} {p}]
        my {kin} didn't go to the {event}, and neither [did {p}/{p} did]
        {name} hasn't been to {city}, and neither [{p.have} {p}/{p} {p.have}/{p.nothave} {p}]
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
    "negation": """
        my godson [doesn't chew/doesn't chews/don't chew/not chew] his food
        the windscreen wipers [don't move/doesn't move/not move/no move]
        he [didn't sneeze/didn't sneezed/not sneezed/don't sneezed] during the whole concert
        this corkscrew [doesn't belong/don't belong/not belongs/doesn't belongs] to the landlord
        I [don't recognise/not recognise/no recognise/doesn't recognise] the man with the moustache
        we [didn't hear/didn't heard/not heard/don't heard] the lorry last night
        koalas [don't drink/doesn't drink/not drink/no drink] much water
        the lodger [didn't rinse/didn't rinsed/not rinsed/doesn't rinsed] his mug this morning
        I [am not/don't am/no am] allergic to peanuts
        the socket [isn't/not is/doesn't is/no is] near the bed
        there [isn't/no is/not is] a spoon in my saucer
    """,
    "question": """
        [does your stepfather snore/do your stepfather snore/is your stepfather snore/does your stepfather snores] every night?
        [did the goat eat/did the goat ate/ate the goat/does the goat ate] your timetable?
        why [did you applaud/you applauded/did you applauded/you did applaud] before the end?
        [do hedgehogs bite/does hedgehogs bite/are hedgehogs bite/bite hedgehogs]?
        where [do you keep/you keep/does you keep/keep you] the corkscrew?
        how often [does the barber sharpen/do the barber sharpen/the barber sharpens/sharpens the barber] his scissors?
        what [did the clown drop/the clown dropped/did the clown dropped/dropped the clown] into the bucket?
        when [did the blister burst/the blister burst/bursted the blister/did the blister bursted]?
        [is the kettle/does the kettle is/does the kettle/are the kettle] plugged in?
        how [does a caterpillar become/do a caterpillar become/becomes a caterpillar/a caterpillar becomes] a butterfly?
        why [are your mittens/your mittens are/do your mittens are/is your mittens] wet?
        where [did you rent/you rented/you did rent] that canoe?
        how much [did it cost/it cost/it costed] to repair the roof?
        where [did you rent/you rented] that tent, and how much [did it cost/it cost]?
        [did you see/did you saw/you saw] the comet, or [were/was] you asleep?
        [has Priya gone/has Priya went] to the optician yet?
        [are you knitting/are you knit] that scarf for your grandson?
        what time [does the chemist's open/opens the chemist's/the chemist's opens] on {day}s?
        why [did they cancel/they cancelled/did they cancelled] the regatta?
        who [did you invite/you invited/did you invited] to the housewarming?
        when [did the fire start/started the fire/did the fire started]?
    """,
    "indirect_question": """
        can you tell me where [the lighthouse is/is the lighthouse]?
        I wonder why [the toddler is sobbing/is the toddler sobbing]
        do you know how much [this rucksack costs/costs this rucksack/does this rucksack cost]?
        I don't remember who [smashed/did smashed] the jug
        nobody knows what time [the funfair opens/opens the funfair/does the funfair open]
        could you tell me where [I can buy/can I buy] a corkscrew?
        ask the butcher how long [the lamb needs/needs the lamb/does the lamb need] in the oven
        we have no idea what [the magician hid/hid the magician/did the magician hide] under the hat
        she asked me if [I was/was I] allergic to shrimps
        I'd like to know when [the barge sails/sails the barge/does the barge sail]
        tell me why [you are limping/are you limping]
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
}
