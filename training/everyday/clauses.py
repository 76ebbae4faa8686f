"""Everyday sentences: clauses: reported, conditional, inverted."""

MISTAKES = {
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
        as soon as the kettle [boils/will boil/boil], I'll make the tea
        please don't interrupt until the speaker [finishes/will finish/finish]
        before the guests [arrive/will arrive/arrives], we have to hide the presents
        after my husband [retires/will retire/retire], we're going to move to {city}
        by the time the ambulance [gets/will get/get] here, it'll be too late
        once [you taste/you will taste/you'll taste] this sauce, you'll never buy ketchup again
        once the snow [melts/will melt/melt], the hikers will come back
        if the alarm [goes/will go/go] off, leave the building by the stairs
        if your tooth still [hurts/will hurt/hurt] tomorrow, ring the dentist
        what will you do if the landlord [raises/will raise/raise] the rent?
        we'll have a barbecue when the weather [is/will be/be] warmer
        the baby will scream as soon as you [put/will put] her down
        wait at the kerb until the light [turns/will turn/turn] green
        when {h} [comes/will come/come] back from {city}, we'll throw a party
        as soon as the curtain [fell/would fall/will fall], the audience jumped to its feet
        Ana promised that she would ring us when her plane [landed/would land/will land]
        we stayed in the cave until the storm [passed/would pass/pass]
        last night, when my father [walked/would walk/walk] through the door, the dog barked with joy
        the robbers had burned the van before the police [came/would come/come]
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
        hardly [had we/we had] sat down when the lights of the theatre went out
        hardly [had the bride/the bride had] cut the cake when the tent collapsed
        scarcely [had the plane/the plane had] taken off when a passenger fainted
        scarcely [had I closed/I had closed/did I closed] my eyes when the baby began to cry
        no sooner [had Felix paid/Felix had paid/did Felix paid] the fine than he parked on the pavement again
        no sooner [had the puppy/the puppy had] eaten its biscuits than it was sick on the rug
        never [have my neighbours/my neighbours have] been so quiet on a {day} night
        never [had {s} tasted/{s} had tasted/did {s} tasted] such bitter chocolate
        rarely [does our landlord answer/our landlord answers/answers our landlord] his phone
        seldom [do bears attack/bears attack/attack bears] people without a reason
        not only [does this café sell/this café sells/does this café sells] books, but it also lends umbrellas
        not only [did the plumber break/the plumber broke/did the plumber broke] the tap, but he also flooded the cellar
        not only [is the new bridge/the new bridge is] ugly, but it also sways in the wind
        only after the storm [did they see/they saw/did they saw] the hole in the barn
        only after the operation [was she/she was] able to walk without pain
        only when the bill came [did we notice/we noticed/did we noticed] how much we had eaten
        only when the tide is low [can you/you can] walk to the lighthouse
        under no circumstances [may passengers/passengers may] leave their bags on the stairs
        little [did the burglar know/the burglar knew/did the burglar knew] that a detective lived next door
        only after a week [did Ingrid discover/Ingrid discovered/did Ingrid discovered] the scratch on her car
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
        Marta told us she [would/will] bring the tent, but she left it at home
        I thought Hugo [was/is] a vegetarian until I saw him with a steak
        we believed the ferry [would leave/will leave] from pier two, so we missed it
        the mechanic swore that the brakes [were/are] safe, and the next day they failed
        my grandfather promised he [would/will] build us a tree house, but he never found the time
        I knew that the puppy [was/is] ill, so I took it to the vet that evening
        we heard that the baker [was/is] selling his shop, so we bought it from him
        the weather forecast said it [would/will] be sunny, but it poured all weekend
        the lifeguard thought I [could/can] swim, so he didn't jump in when I fell off the pier
        {h} told me the {building} [was/is] closed, but when I got there it was open
        {s} thought the {event} [was/is] on {day}, so {s.pro} {s.was} a day late
        the landlady said the flat [had/has] central heating, but we froze all winter
        my sister swore she [hadn't/hasn't] touched my diary, but her fingerprints were on it
        the boys said they [weren't/aren't] hungry, and ten minutes later they ate three pizzas
        everyone believed that the old pier [would/will] last for ever, but it collapsed in {year}
        the salesman promised us that the freezer [would/will] come before Easter, and it came in June
        {name} told me that the soup [was/is] vegetarian, but I found a bone in it
        until I was six, I believed that the moon [followed/follows/is following] our car
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
    "unless": """
        unless we [hurry/don't hurry/won't hurry], the bakery will be shut when we get there
        unless you [feed/don't feed/will feed] those goldfish, they will die
        the boat will sink unless they [repair/don't repair/will repair] the hull
        you won't get a table unless you [book/don't book/will book] one in advance
        unless {name} [apologises/doesn't apologise/apologise], I'm not coming to the wedding
        unless the rain [stops/doesn't stop/will stop/stop], the river will burst its banks
        nobody will hear you unless you [speak/don't speak/will speak] into the microphone
        unless our team [scores/doesn't score/will score] in the last minute, the cup is lost
        we can't bake the pie unless somebody [buys/doesn't buy/will buy/buy] more flour
        the dishwasher doesn't start unless you [press/don't press/will press] both buttons
        take a torch in case the path [is/will be] dark
        I'll leave the key under the flowerpot in case {name} [comes/will come/come] home early
        pack a jumper in case it [gets/will get/get] chilly on the ferry
        we always keep candles in the drawer in case there [is/will be] a power cut
        buy an extra loaf in case the cousins [drop/will drop] in
        you can stay on the team as long as you [train/will train] twice a week
        as long as the ice [holds/will hold/hold], we can skate to the island
        you may borrow my skis as long as nothing [gets/will get/get] broken
        my aunt will lend us the cottage as long as we [don't leave/won't leave/not leave] any rubbish behind
        I'll sign the contract as long as the price [stays/will stay/stay] the same
    """,
    "conditional": """
        if you [leave/will leave/leaves] jelly in the sun, it melts
        if you mix yellow and blue, you [get/gets/getting] green
        if it [hails/will hail/hail], we'll put the scooter under the roof
        the wasp won't sting you if you [stay/will stay/would stay] still
        if I [were/am/would be] taller, I would trim that hedge myself
        if she [won/wins/would win/winned] the raffle, she would buy a yacht
        I would lend you my kayak if I [had/have/would have] one
        what would you do if you [found/find/would find/finded] a tarantula in your slipper?
        if you had worn a helmet, you [wouldn't have hurt/wouldn't had hurt/hadn't hurt/won't have hurt] your head
        if he [had taken/had took/would have taken/would take] the earlier tram, he would have arrived in time
        the tent wouldn't have collapsed if we [had fixed/would have fixed/have fixed] the poles better
        if the referee [had seen/would have seen/had saw/has seen] the foul, he would have stopped the game
        if you [tickle/will tickle/tickles] him, he'll scream
        if you had called, I would [have come/come] to the station
        if he had listened, he [wouldn't have crashed/didn't crash] the van
        if we had left earlier, we would [have caught/catch/caught] the ferry
        if I [were/will be] the mayor, I would plant more trees
    """,
    "wish": """
        I wish my lodger [didn't snore/doesn't snore/don't snore] so loudly
        my stepmother wishes she [were/is/would be] ten years younger
        I wish I [had/have/would have] curly hair like the bride
        he wishes he [could/can/will can] whistle with his fingers
        I wish I [hadn't eaten/didn't eat/haven't eaten/hadn't ate] that oyster yesterday
        we wish we [had brought/have brought/bring/had bring] a thicker sleeping bag last night
        I wish it [would/will] stop drizzling
        she wishes she [had worn/has worn/wears/had wore] flat shoes to yesterday's parade
        I wish our terrace [were/is/be] a bit bigger
        {name} wishes the hedge [weren't/isn't/won't be] so tall
    """,
}
