"""Everyday sentences: modals."""

MISTAKES = {
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
        you should [have told/told/tell/have tell] the landlord about the leak last week
        the burglar must [have climbed/climbed/have climb/had climbed] over the hedge last night
        she might [have caught/caught/have catched/had caught] the flu from the lodger
        you could [have sprained/sprained/have sprain/had sprained] your wrist on that swing
        we shouldn't [have lent/lent/have lend/had lent] him the scooter
        the owl can't [have flown/flown/have flew/had flown] far with that wing
        he should [have worn/worn/have wore/had worn] a helmet yesterday
        somebody must [have eaten/eaten/have ate/had eaten] the raspberries while we were out
        I could [have hugged/hugged/have hug/had hugged] the plumber when the tap stopped dripping
        the referee should [have listened/listened/have listen/of listened] to the goalkeepers
        they may [have taken/taken/have took/had taken] the earlier tram
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
    "must_have": """
        she must [have been/been/was] very tired yesterday
        they must [have left/left] an hour ago
        I must [have lost/lost/have lose] my wallet on the bus this morning
        it must [have rained/rained/have rain] last night, because the streets are wet
        you must [have seen/saw/seen/have saw] him at the party last week
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
        it's time she [found/finds/will find] a proper job
        it's high time you [apologised/apologise/will apologise] to your neighbours
        it's high time the council [mended/mends/will mend] these pavements
        I'd rather you [didn't/don't/won't] bring the dog
        they'd rather we [paid/will pay/to pay] in cash
        he gives orders as if he [were/is/be] the king of Spain
        my aunt treats her poodle as if it [were/is/be] a baby
        I wish my flat [had/has/have/would have] a balcony
        I wish I [knew/know/will know] how to whistle
        I wish we [didn't/don't] have to move house next month
        you'd better [take/to take/taking] a torch
        we'd better [not touch/not to touch/don't touch/to not touch] those wires
        it's time [to feed/feed/for feed] the hens
        she wishes her brother [were/is/be] here for the wedding
        he had better [renew/to renew/renewing] his licence
        it's high time {s} [{c.ed}/{c.pres}]{c.t}
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
    "modal": """
        a referee [must be/must is/must to be/must being] fair
        ostriches [can't fly/can't to fly/don't can fly/can't flies], but they run fast
        you [should wipe/should to wipe/should wiping] your boots on the mat
        passengers [must fasten/must to fasten/must fastening] their seatbelts
        my grandson [can whistle/can to whistle/can whistles/cans whistle] with two fingers
        she [might faint/might to faint/might faints/might fainting] if she sees blood
        [can I borrow/can I to borrow/I can to borrow/do I can borrow] your stapler, please?
        the surgeon [should rest/should rests/should to rest/should resting] after such a long shift
        you [mustn't tickle/mustn't to tickle/don't must tickle] the baby while she is eating
        a good tailor [can mend/can mends/can to mend/can mending] any zip
        {name} [may borrow/may to borrow/may borrows] my scooter on {day}
    """,
    "able": """
        after the operation she will [be able to/can] bend her elbow
        soon you will [be able to/can] skate backwards
        I haven't [been able to/could] unscrew this jar
        I'm not able [to unscrew/unscrew] this jar of gherkins
        we won't [be able to/can] park near the stadium
    """,
}
