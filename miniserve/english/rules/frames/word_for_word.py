"""What Spanish says with other words: its idioms, its reflexives, its false friends."""

# ruff: noqa: E501 - a line is a frame

FRAMES = r"""
@and_then = $|when|because|if|but|so|in|on|at|for|with|after|before|while|until|yesterday|today|tomorrow|tonight|last|this|every|again|now
@languages = english|spanish|french|german|italian|chinese|japanese|arabic|portuguese|russian|catalan|greek|dutch|swedish|danish|norwegian|turkish|korean|hebrew|hindi|basque|galician|romanian|hungarian|polish|ukrainian|finnish|czech|latin|irish
@relatives = children|kids|child|baby|son|sons|daughter|daughters|brother|sister|mother|father|mum|dad|parents|grandmother|grandfather|grandma|grandpa|uncle|aunt|cousin|nephew|niece|wife|husband
@jobs = teacher|doctor|nurse|waiter|waitress|driver|engineer|lawyer|cook|chef|secretary|farmer|journalist|programmer|dentist|pilot|architect|mechanic|baker|plumber|manager|cleaner|receptionist|translator|builder|electrician|librarian|vet|guide|hairdresser|accountant|psychologist|firefighter|gardener|carpenter|florist|bartender|barista|lifeguard|physiotherapist|consultant|babysitter|cashier|salesman|policeman|scientist|photographer|designer|painter|model|footballer|officer|assistant|attendant|agent|developer|instructor|writer|actor|singer|soldier|judge|dancer|musician|surgeon|chemist|professor|detective|sailor|miner|interpreter|worker
@weekdays = monday|tuesday|wednesday|thursday|friday|saturday|sunday
@clothes = jeans|trousers|shorts|shoes|boots|trainers|sandals|gloves|socks|earrings|dress|skirt|shirt|shirts|t-shirt|blouse|coat|jacket|jumper|sweater|cardigan|hoodie|suit|tie|scarf|hat|ring|necklace|tracksuit|raincoat|clothes
@places = station|airport|hotel|museum|bank|hospital|school|shop|factory|restaurant|library|bookshop|bakery|pharmacy|supermarket|cinema|theatre|university|beach|office|stadium|clinic|farm|park|port|square|market|church|castle|bridge|centre|café|gallery|prison|embassy|aquarium|hostel
@food = soup|cake|cheese|coffee|tea|food|meat|fish|chicken|wine|beer|milk|juice|water|bread|rice|pasta|pizza|salad|sauce|chocolate|fruit|dinner|lunch|ice cream|medicine
@photos = photo|photos|picture|pictures|video|videos|selfie|selfies|story|stories|post|posts
@teams = real madrid|manchester united|manchester city|arsenal|juventus|barça|betis|atlético|bayern|boca juniors|river plate|the local team|this team|that team|another team
@costumes = pirate|pirates|princess|princesses|witch|witches|vampire|vampires|ghost|ghosts|clown|clowns|zombie|zombies|cat|cats|superhero|superheroes|robot|robots|fairy|fairies|king|queen|nurse|doctor|superman|batman|spiderman|santa|dracula
@notices = sign|letter|e-mail|email|notice|message|poster|label|note|newspaper|ticket|invitation|contract|menu
happened_to_me: spanish=se me olvidó; word=I forgot
    [{o.subj} forgot/it forgot (to|) {o}] (to {x}|my|your|his|our|their|the tickets|the keys|the time of|the password|the name|the book|the money|the address)
    ^[i forgot/me forgot/i forgot me] (to|my|your|his|our|their|the)
happened_to_me: spanish=se me rompió el móvil; word=my phone broke
    my (phone|mobile|laptop|computer|tablet|watch|camera|glasses|umbrella) broke [/to me/me] (@and_then|two|three)
    [my {x} broke/it broke (to|) me my {x}/it broke to me the {x}] (yesterday|again|last|in|on|at|today|while|when i fell|when it fell|and|$)
    [my phone broke/it broke me the phone] (yesterday|again|last|in|on|at|today|while|when i fell|when it fell|and|$)
happened_to_me: spanish=se me cayó el vaso; word=I dropped the glass
    [{o.subj} dropped/it fell (to|) {o}/i fell {o}] (the|my|your|a|some|two) (plates|plate|glass|glasses|phone|keys|tray|cup|cups|bottle|vase|ball|fork|eggs|book|pen|wallet|camera|ice cream)
happened_to_me: spanish=se me quemó la comida; word=I burnt the food
    [{o.subj} burnt/it (burnt|burned) (to|) {o}] (the|my|all the) (rice|toast|pizza|chicken|biscuits|omelette|potatoes|food|dinner|lunch|cake|meat|bread|soup|milk|eggs|steak|fish|pasta|garlic)
happened_to_me: spanish=se me murió el perro; word=my dog died
    [my {x} died/my {x} died me/it died (to|) me (the|my) {x}] (last|when|in|of|yesterday|two|three|this|because|at|from|$)
happened_to_me: spanish=se me acabó el dinero; word=I ran out of money
    [{o.subj} ran out of/it (finished|ended) (to|) {o} the] (money|petrol|milk|paper|coffee|bread|sugar|gas|water|battery|ink|food|patience|rice|eggs|oil|data)
verb_sense: spanish=me cae bien; word=I like
    [i really like {who}/{who} (falls|fall) me (very|) well/{who} (falls|fall) (very|) well to me]
    [i really like {who} 's {x}/{who} 's {x} falls me (very|) well/{who} 's {x} falls (very|) well to me]
    [i really like {s.obj}/{s} (falls|fall) me (very|) well/{s} (falls|fall) (very|) well to me]
verb_sense: spanish=me cae mal; word=I don't like
    [i don't like {who}/{who} (falls|fall) me (very|) (bad|badly)/{who} (falls|fall) (bad|badly) to me]
    [i don't like {who} 's {x}/{who} 's {x} falls me (very|) (bad|badly)/{who} 's {x} falls (bad|badly) to me]
    [i don't like {s.obj}/{s} (falls|fall) me (very|) (bad|badly)/{s} (falls|fall) (bad|badly) to me]
verb_sense: spanish=me da igual; word=I don't care
    [i don't care/it gives (to|) me the same] (what|who|how much|where|why|if it rains)
    [i don't care/me gives (the same|equal)/it gives (to|) me equal/it (is|'s) me equal] (what|who|how|where|why|whether|if|when|that)
verb_sense: spanish=me hace gracia; word=it makes me laugh
    [make~ me laugh/(make~|do~) me grace/give~ me laugh] (when|because|a lot)
    [make~ {o} laugh/(make~|do~) {o} grace/give~ {o} laugh] (when|because)
verb_sense: spanish=me da pena; word=I feel sorry for
    [i feel sorry for/it gives (to|) me pity/me gives (pity|pain)] (the|those|these|my|your|his|our|their|that|him|them)
    [i feel sorry for/it (gives|makes) me pain] (that old man|that old woman|that poor man|that poor woman|that old dog|that poor dog|the animals|the children|the people|the poor|those children|those animals|those people|my {x} 's)
verb_sense: spanish=dar asco; word=disgust
    [disgusts me/(gives|makes) me disgust]
    [disgust~ {o}/give~ {o} disgust/give~ disgust to {o}] ($|so much|more than|very much|when|because|every)
verb_sense: spanish=dar sueño, dar hambre…; word=make me sleepy, hungry…
    [make~/give~] {o} (sleepy|hungry|thirsty) (@and_then)
    [make~ {o} hungry/give~ {o} hunger] ($|every|in the|when|because|after|at|if)
    (studying|driving|eating|tv|television|films|heat|class|lesson|book|speech|opera) [make~ {o} sleepy/give~ {o} sleep] (@and_then)
verb_sense: spanish=dar rabia; word=make me angry
    it [make~ me angry/give~ me (anger|rage)/make~ me anger] (when|if|because|that|how)
    it [make~ {o} angry/give~ {o} (anger|rage)/make~ {o} anger] (when|because)
verb_sense: spanish=me da envidia, tengo envidia; word=I am jealous
    [i am jealous/it (gives|makes) (to|) me envy/me gives envy/i have (envy|jealous|jealousy)] (when|because|if|of)
verb_sense: spanish=me da pereza; word=I'm too lazy
    [i am too lazy/it (gives|makes) (to|) me laziness/me gives laziness/i have (laziness|lazy)] to (cook|get|go|clean|study|do|work|read|write|wash|leave|call|start|come|train|talk)
verb_sense: spanish=darse un golpe en; word=hit my {x}
    i [hit my {x}/gave me a (hit|blow) (in|on|to) (the|my) {x}/gave a hit in (the|my) {x}/hit me (in|on|) the {x}] (on|against|with|and|when|yesterday|$)
verb_sense: spanish=darse la mano; word=shake hands
    [shook hands/gave (the hand|the hands|their hands)/gave themselves the (hand|hands)/gave us the hands] (before|after|at the end|when|and smiled|and went|and left|and said|$)
verb_sense: spanish=dar de comer a; word=feed
    [feed~/give~ (to|of|for|) eat to]
verb_sense: spanish=dar de beber, de comer; word=give something to drink, to eat
    ^(can|could|will|would) you give (me|him|us|them|the {x}|my {x}|our {x}) [something/] to (drink|eat) ($|now|before|please)
verb_sense: spanish=dar clases de; word=teach
    [teach~/give~ (class|classes) of/(make~|do~) (class|classes) of] (@languages|maths|music|history|science|yoga|piano|guitar) (@and_then|and|to|from|twice|once|online)
verb_sense: spanish=dar las gracias; word=thank
    [thank~ {o}/give~ {o} the thanks/give~ the thanks to {o}] (for|because)
verb_sense: spanish=date prisa; word=hurry up
    [hurry up/give (you|yourself) hurry/make hurry]
verb_sense: spanish=hacer cola; word=queue
    to [queue/(make|do) (the|) queue] for (an hour|{n} hours|hours|ages|half an|half the|a long|{n} minutes)
    [queue~/make~ queue] (for|at|in|outside|$)
verb_sense: spanish=hacer trampas; word=cheat
    [cheat~/(make~|do~) (traps|trap|a trap)] (at cards|at board games|at games|at poker|at chess|in exams|in the exam|in tests)
verb_sense: spanish=hacer caso; word=listen to
    (never|don't|doesn't|didn't|not|nobody|won't) [listen~ to {o}/(make~|do~) case to {o}]
    (never|don't|doesn't|didn't|not|nobody|won't) [listen~ to {x}/(make~|do~) {x:me|him} case]
verb_sense: spanish=hacer turismo; word=go sightseeing
    [go~ sightseeing/make~ (tourism|sightseeing)/do~ tourism] (all day|all morning|with a guide|in the old town|in the centre|before lunch|after lunch|yesterday)$
verb_sense: spanish=hacer footing; word=go jogging
    ({s}|@people|@names|always|usually|often) [go~ jogging/make~ (footing|jogging)/do~ footing] (every {x}|twice a {x}|before work|by the {x}|along the {x}|in the {x}|on {x}|)$
verb_sense: spanish=ir de acampada; word=go camping
    let 's [go/make] camping (in the {x}|near the {x}|by the {x}|this {x}|next {x}|in {x}|tomorrow|)$
go_doing: word=go {x}
    let 's go [/of] {x} ($|this|next|in|at|on|with|tomorrow|today|tonight|now)
verb_sense: spanish=hacer huelga; word=go on strike
    (to|drivers|doctors|teachers|workers|pilots|nurses|students) [go~ on/make~] strike (@and_then|against)
    to [go on/do] strike (on|next|in|because|this|tomorrow|$)
verb_sense: spanish=hacer daño; word=hurt
    (am|is|are|was|were|'s) [hurting {o}/making {o} damage/making damage to {o}] ($|when|because)
    (shoes|boots|sandals|trainers|heels) [hurt/make me damage/make damage to me] (a lot|when|after|so much|$)
    did you [hurt yourself/make (yourself|you) damage] (when|playing|in|at|$)
verb_sense: spanish=hacerse el dormido; word=pretend to be asleep
    [pretend~ to be/make~ (the|himself the|herself the|themselves the|myself the)] (asleep|ill|sick|busy|deaf|dead) (because|when|so as|so that)
verb_sense: spanish=se hace tarde; word=it is getting late
    it (is|was|'s) [getting/making/doing/making itself] late$
verb_sense: spanish=se hace de noche; word=it gets dark
    it [get~ dark/make~ (night|itself night|dark)] (early|at {n}|at half|before we|soon)
verb_sense: spanish=hacerse viejo; word=get old
    (are|am|is|was|were|'s) [getting/(making|putting) (themselves|itself|himself|herself|me|us|)] old (very fast|very quickly|little by little|now|too fast)
verb_sense: spanish=hacer las paces; word=make peace
    [make~ peace/make~ (the|) peaces/do~ the peaces]
verb_sense: spanish=hacerse (una prueba, una revisión); word=have
    i (have to|need to|must|should|will|want to|had to|am going to) [have/make (me|to me)/do me] (a|an|some|the) (blood|scan|check-up|x-ray|operation|test|tests|ultrasound)
verb_sense: spanish=hacer horas extra; word=work extra hours
    ({s}|@people|nurses|workers|always|often|usually|sometimes) [work~/make~] extra hours (without|every|because|this|last|$)
make_do: word=do an internship, a degree
    ({s}|@people) [do~/(make~|realise~|realize~)] (an internship|a phd|a master 's|a masters) (in {x}|abroad) (last year|last summer|after university|in {n}|)$
verb_sense: spanish=hacer el tonto; word=be silly
    (don't|not|never) [be silly/make (the|yourself the) silly] ($|with|when|in)
verb_sense: spanish=hacer esperar, reír, llorar a alguien; word=make somebody wait, laugh, cry
    make~ [{o} {v}/{v:wait|laugh|cry} (to|) {o}]
    sorry to [make {o} wait/do {o} wait/do wait {o}/make {o} to wait]
verb_sense: spanish=guardar silencio; word=be quiet
    (please|must|should|have to|has to) [be quiet/(make|do) silence/do the silence] ($|because|when|in class|during|now)
verb_sense: spanish=tener que ver con; word=have to do with
    (that|this|it|job|film|problem|question|story|money) (has nothing|had nothing|doesn't have anything) to [do/see/make] with (me|you|him|us|it|this|that|politics|money|religion|love|the weather|the problem|what)
    what (does|do|did) (that|this|money|love|my age|your age|her age|the weather|politics|religion|sport) have to [do/see/make] with
    what (does|did) it have to [do/see/make] with (me|you|him|her|us|them|this|that|love|money|politics)
verb_sense: spanish=no tengo ganas de; word=I don't feel like
    [don't feel like/(don't have|haven't|have not) (desire|desires|wish|wishes) of] {v.ing}
    [doesn't feel like/(doesn't have|hasn't) (desire|desires|wish|wishes) of] {v.ing}
verb_sense: spanish=no tengo la culpa; word=it's not my fault
    ^[it 's not my fault/i (don't have|haven't|have not|haven't got) the blame] (if|that|$)
    ^[it 's not my fault/i (don't have|haven't|have not|haven't got) the (fault|guilt)] (if|that) (you|he|she|they|we) (are|is|was|were|'s) (late|angry|sad|ill|sick|tired|lost|wrong|poor)
verb_sense: spanish=tener en cuenta; word=take into account
    [take~ into/have~ into/(have~|take~) in] account (the|her|my|your|his|our|their|these|everything|all|what|how)
    [take~/have~] ({o}|this|that|everything) into account
verb_sense: spanish=tener lugar; word=take place
    (wedding|meeting|concert|final|ceremony|match|party|exam|festival|conference|race) (will|would|may|can|must|should|) [take~/have~] place (in|on|at|next|tomorrow|this|every|last|yesterday|here|today)
    (wedding|meeting|concert|final|ceremony|match|exam) (will|would|may|must) take [/a] place (on|) (next|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
verb_sense: spanish=tener claro; word=be sure
    i [am sure/have (it|) (very|) clear] that
    (we|they|you) [are sure/have (it|) (very|) clear] that
verb_sense: spanish=tener cara de (cansado); word=look (tired)
    [look~/have~ (a|the|) face of] (tired|hungry|happy|worried|angry|sad|sleepy|bored|ill|scared|surprised|nervous) (today|in this|this|when|because|all|$)
verb_sense: spanish=mide, tiene (dos metros de largo); word=is (two metres long)
    ^(the|my|our|this) {x} [is/makes] (almost|about|over|only|) (a|{n}) (metre|metres|centimetres|kilometres) (long|tall|high|deep|wide) ($|and|but)
    [is/has] (almost|about|nearly|over|only|) (one|a|{n}) (metre|metres|meters|centimetres|kilometres|feet|miles|km|cm) ({n}|) (long|tall|high|deep|wide) ($|and|but|already|now)
verb_sense: spanish=no tengo ni idea; word=I don't have any idea
    (don't|doesn't|didn't) have [any/] idea (where|what|how|why|who|when|which|of|about|$)
verb_sense: spanish=equivocarse de (número); word=have the wrong (number)
    (you|we|they) [have the wrong number/are (wrong|mistaken) of number/(mistake|mistook) of number/have wrong the number]
verb_sense: spanish=equivocarse de (autobús); word=get on the wrong (bus)
    {s} [got on the wrong {x}/(mistook|mistaked|was wrong|were wrong|wronged me|made a mistake) of {x:bus|train}]
verb_sense: spanish=equivocarse; word=make a mistake
    ^i think i [made a mistake/mistook/mistaked] (in the|in my|with the|with your|with my)
    ^{s} [made a mistake/mistook/mistaked] (in the last|in the first|in the exercise|in the exam|in the date|in my e-mail|in my homework|with the|with your|with my|with his)
verb_sense: spanish=estar de mal (buen) humor; word=be in a bad (good) mood
    be~ [in a bad mood/of (a|) bad (humour|humor|mood)/in bad mood] (@and_then|and)
    be~ [in a good mood/of (a|) good mood/in good mood] (@and_then|and)
verb_sense: spanish=vamos tarde, llegamos tarde; word=we are late
    ^we [are/go/have] late , (hurry|call|run|come on|let 's|quick|the {x} starts|the {x} leaves)
verb_sense: spanish=hoy estamos a (lunes); word=today is (Monday)
    ^today [is/we are (at|in|on|)/are] (monday|tuesday|wednesday|thursday|friday|saturday|sunday) ($|and|so|but|because)
verb_sense: spanish=estamos a, hace (treinta) grados; word=it is (thirty) degrees
    it [is/makes/does/has] (almost|about|over|only|minus|) {n} degrees (in the shade|in the sun|at night|outside|today|here|in summer|in winter)
    it [was/made/did/had] (almost|about|over|only|minus|) {n} degrees (in the shade|in the sun|at night|outside|yesterday|here|in summer|in winter)
verb_sense: spanish=hace buen tiempo; word=the weather is good
    (if|when) [the weather is {x}/it (makes|does) {x} weather/makes {x} weather] (today|tomorrow|on|at the weekend|this|$)
verb_sense: spanish=estar de pie; word=stand
    (to|must|can|should|will|would) [stand/(be|stay) of (foot|feet)]
    (am|is|are|was|were|'s) [standing/of foot] (@and_then|all|and|near|next)
verb_sense: spanish=estar de broma; word=be joking
    (are|is|was|were) (you|they|he|she|we) [joking/(of|in|) joke] (or|$)
verb_sense: spanish=estar de vacaciones; word=be on holiday
    (i|he|she|we) (am|are|is|was|were|'s) [on holiday/of (holiday|holidays|vacation)/in holidays]
    ^(@names) and (@names) (are|were) [on holiday/of (holiday|holidays|vacation)/in holidays]
    ^(@my) (@people) (are|is|was|were) [on holiday/of (holiday|holidays|vacation)/in holidays]
verb_sense: spanish=estar a punto de; word=be about to
    {s} (was|were|am|is|are) [about/(in|at) point/in the point] to {v}
    {s} (was|were|am|is|are) [about/at the point] to (cry|send|give up|lose|faint|call|leave when|leave the house)
    {s} (was|were|am|is|are) [about/to point] to {v.only}
verb_sense: spanish=poner una multa; word=give a fine
    [give~/put~/make~] (me|us|him|them|you|my {x}|our {x}) a fine (for|yesterday|because|when|on the motorway|on the bus|on the train|on the metro|last week|last month|last year)
verb_sense: spanish=poner (una nota, una inyección, deberes); word=give
    [give~/put~] (me|us|him|them|you|everybody|@names|my {x}|the {x}) (a good mark|a bad mark|a low mark|a better mark|bad marks|a zero|a {n}) (in|for|and|because|$)
    [give~/put~] (me|us|us all|him|them|you|everybody|@names|my {x}|the {x}) (an injection|a vaccine|some drops|a jab)
    [give~/put~] (me|us|us all|him|them|you|everybody|@names) (the injection|the vaccine)
    [give~/put~] (me|us|him|them|everybody) (homework|a lot of homework|too much homework|some homework|exercises|a project|a test|an exam)
    [give~/put~] (me|us|him|them|everybody) {n} exercises ($|for|to|every)
verb_sense: spanish=ponerle (un nombre); word=call
    [call~/put~ (the name to|the name|)] (their|our|his|her|my|the) (dog|baby|cat|son|daughter|puppy|horse) (luna|leo|max|coco|toby|rex|bella|@names) (because|like)
phrasal: word=put out; spanish=apagar (un fuego)
    [put~ out/(turn~ off|switch~ off|put~ off|close~)] the fire (with water|with sand|with a blanket|before it reached|before it spread)
phrasal: word=put on; spanish=poner (música, una película)
    ^(can|could|will|would) you [put on/put] (some music|music|the news|another song|a song|a film|another film|the radio|the match) ($|please)
verb_sense: spanish=poner (nervioso, triste); word=make
    [make~/put~] (me|him|them) (nervous|sad|angry|happy|jealous)
    [make~/put~] (us|you|everybody|everyone) (nervous|sad|angry|happy|jealous) (@and_then|and|to|how|that|all)
verb_sense: spanish=volver loco; word=drive crazy
    [drive~/return~/put~] (me|him|us|them|you|everybody) (crazy|mad) ($|when|because|and|so|every|all|with|if|in the morning|at night|at work|in class)
verb_sense: spanish=poner, echar (en la tele); word=show
    what (are|were) they [showing/throwing] on (tv|television|channel)
verb_sense: spanish=tomar el sol; word=sunbathe
    (to|i|we|they|you|people|usually|always|often) [sunbathe~/(take~|make~) sun] (on the beach|by the pool|on the sand|by the sea|on the terrace|with a book)
    ^(i|we) [sunbathe~/(take~|make~) sun] (on the|by the|in the|with a|every|$)
verb_sense: spanish=tomar el pelo; word=pull my leg
    [pull~ my leg/take~ (to|) me the hair]
    (are|is|were|was) {s} [pulling my leg/taking my hair] or (is|are|am|do|what)
verb_sense: spanish=coger el teléfono; word=answer
    (nobody|no one|somebody|didn't|doesn't|don't|never|please) [answer~/attend~] the phone (@and_then|all)
    (nobody|no one|somebody) [answered/caught] the phone (when {s} called|when {s} rang|all morning|all day|at the office|at the hotel|at the school|at the hospital)
verb_sense: spanish=llevarse bien; word=get on
    (and i|and me|we) [get~ on/(take~|carry~) us/take~ ourselves] (very well|really well|so well|well|very badly|badly|great)
    ({s}|@people|@names|dogs|cats) (don't|doesn't|didn't) [get on/(carry|take) (us|themselves|)] well (with each|with my|with her|with his|with their)
    ({s}|@people|@names|dogs|cats) (don't|doesn't|didn't) [get on/(carry|take) (us|themselves)] well any more
verb_sense: spanish=lleva (nueces, leche); word=have
    (does|do) (this|that|these|the|your) (soup|cake|cakes|salad|sauce|dish|pizza|pie|sandwich|paella|dessert|burger|bread|stew|omelette|drink) [have/carry/bring] {x} (in it|in them|inside)
    (soup|cake|salad|sauce|pizza|pie|sandwich|paella|dessert|burger|bread|omelette) [has/carries/brings] (no|) (milk|nuts|eggs|egg|fish|meat|cheese|sugar|gluten|garlic|onion|ham) ($|in it)
verb_sense: spanish=llevar (el pelo largo); word=have
    (he|she|singer|teacher|daughter|son|husband|wife|brother|sister|boy|girl|friend|mother|father|uncle|aunt|cousin) [have~/(carry~|bring~|take~)] (very|really|) (long|short|curly|straight|blond|blonde|dark|red|green|blue|black) hair ($|now|this year|and looks|since|because)
verb_sense: spanish=llevar a alguien (a un sitio); word=take
    [take~/carry~] (my|your|his|her|our|their) (little|) (@people) to (school|work|class|the {x}) (by car|by bus|by train|by taxi|in my car|on the metro)
verb_sense: spanish=me salió (bien, mal); word=it went (well, badly)
    [went/went me/(came|went) me out/(came|went) out me] (very well|well|badly|really|very badly|better|so well|quite)
verb_sense: spanish=salir en la tele; word=be on TV
    [was on/exited (on|in)/(went|got) out in] (tv|television) ($|last|yesterday|when|because|this|today|every|on)
verb_sense: spanish=salió el sol; word=the sun came out
    (when|until|then|after|finally|suddenly|because|if) the sun [came out/exited/got out] ($|and|after|at|again|when|but|for a)
    ^the sun [came out/exited/got out] ($|and|after|at|again|when|but|for a)
verb_sense: spanish=salir (un tren, un autobús); word=leave
    (what time|when) (does|did|will) (the|my|our|this) (next|last|first|) (bus|train|ferry|plane|coach|flight|boat) (to {x}|to {x} {x}|to the {x}|) [leave/exit] ($|today|tomorrow|on)
    (what time|when) does (the|my|our|this) (next|last|first) (bus|train|ferry|coach) [leave/get out] ($|today|tomorrow|on)
    (what time|when) does (the|my|our|this) (next|last|first|) (bus|train|ferry|coach) to {x} [leave/get out] ($|today|tomorrow|on)
verb_sense: spanish=salir del trabajo; word=leave work
    [leave~ work/go~ out (of|from) (the|) work/exit~ (from|) (the|) work] at (one|two|three|four|five|six|seven|eight|nine|ten|1|2|3|4|5|6|7|8|9|10|half|a quarter|noon)
verb_sense: spanish=entrar a trabajar; word=start work
    [start~ work/enter~ (to|at|in|to the|at the|in the) work] at (one|{n}|half|a quarter|noon)
verb_sense: spanish=subir al coche; word=get in the car
    please get [in/(up|up to)] the (car|taxi|van)$
    please get [in/on] the (taxi|van)$
    ^(i|you|he|she|we|they|@names) get~ [in/on] (a|the|his|her|my|our) (taxi|cab) (at|to|and|because|outside|when|$)
verb_sense: spanish=bajar del coche; word=get out of the car
    got [out of/down of] the (car|taxi|van)
    (he|she|driver|officer|@relatives) got [out of/off/down] the (car|taxi|van) (and ran|and walked|and started|and said|to help|in front of|without a word)
verb_sense: spanish=bajar (los precios); word=go down
    (prices|price|rents|rent|sales|taxes|costs|numbers|temperatures|temperature) [went down/got down/(downed|goed down)] (last|after|a bit|a lot|by|this|since|yesterday|$)
no_particle: spanish=crecer; word=grow
    ^(the|my|our|your|these|those) (plants|vegetables|flowers|tomatoes) [grow~/grow~ up] (very fast|very quickly|a lot|well|without|fast|faster)
no_reflexive: word=improve
    (english|spanish|french|german|pronunciation|memory|cooking|grammar|accent|vocabulary|weather|situation|health) (has|have|had) improved [/itself]
verb_sense: spanish=sentarse; word=sit
    please [sit/seat (you|)] (here|there|over there|next to|down|with)
    ^(can|could|may) i [sit/seat (me|)] (here|there|next to|with you)
verb_sense: spanish=sentarse; word=sit down
    ^(he|she|i|we|they|the {x}|my {x}|our {x}) [sat down/seated] (and opened|and started|and began|and smiled|and read|and said|and looked|without a word)
verb_sense: spanish=ponerse de pie; word=stand up
    ^(everyone|everybody|the whole class) [stood up/(got|put) on foot] when (the|our) (teacher|bride|judge|queen|king|president|band|film|concert|national anthem)
    (everyone|everybody|class|players|children|audience|people|they|we|he|she|i) [stood up/(got|put) (himself|herself|themselves|us|me|) of foot/(got|put) (himself|herself|themselves) on foot] (when|to applaud|and applauded|$)
verb_sense: spanish=tumbarse; word=lie down
    i (am going to|want to|need to|have to|had to|will|must) [lie down/lie (me|myself)/lay me] (for|on|before|in|after|because|$)
verb_sense: spanish=quedarse dormido; word=fall asleep
    ({s}|to|@people|usually|always|never|often|can't|couldn't|didn't|don't|doesn't|have|has|had|will) fall~ [asleep/sleep] (@and_then|and|very|quickly|easily|early|late)
verb_sense: spanish=maquillarse; word=put on make-up
    (never|always|usually|often) [puts on make-up/paints (herself|the face)] for (the|) (work|parties|school|wedding|party|concert|meeting|interview|ceremony)
no_reflexive: word=fall
    i [fell/fell me/was fallen] (down the|off my|off the|off a|on the|in the street)
    i fell [/myself] (down the|off my|off the|off a)
    i fell [/me] (again|when|because|yesterday|last|from|over|$)
no_reflexive: word=leave
    i am leaving [/me] (now|in|because|soon|tomorrow|already|$)
no_reflexive: word=laugh
    laugh~ [/us/ourselves/themselves/myself] (a lot|so much|very much)
no_reflexive: word=dare
    i (don't|didn't|never|wouldn't|couldn't) dare [/me] to
verb_sense: spanish=divertirse mucho; word=have a lot of fun
    we [had a lot of fun/diverted (us|ourselves) a lot]
    we [had a lot of fun/diverted a lot] (at your|at the party|playing|on the beach)
verb_sense: spanish=me alegro; word=I am glad
    i [am glad/glad me/am glad me/(am|) happy me/gladden me] (that|to|when|because)
verb_sense: spanish=me asusté; word=I got scared
    i [got scared/scared me/got scare/frightened me/got fright] (when|because|with|a lot|so)
verb_sense: spanish=enamorarse; word=fall in love
    [fall~ in love/(get~|become~|enter~) in love/fall~ in loved] with
    i [fell in love/(enamoured|enamored) (me|myself)] (with|of)
verb_sense: spanish=prometerse; word=get engaged
    [got engaged/engaged themselves] (last|at christmas|yesterday|two years)
verb_sense: spanish=¿a qué te dedicas?; word=what do you do?
    what [does {who} do/does {who} dedicate (to|himself|herself)/is {who} dedicated/does {who} dedicates] (now|in|for a living|$)
    what do (you|they) [do/dedicate (to|yourself|yourselves|themselves)] (now|for a living|$)
verb_sense: spanish=apuntarse a; word=sign up for
    ^i (have|want to|would like to|am going to|will|) [sign~ up for/point~ me (to|in|at)] (a|an|the|some|yoga|{x} classes|{x} course)
verb_sense: spanish=mudarse de casa; word=move house
    ({s}|@people|want to|going to|have to|need to|decided to) [move~ house/(change~|move~) of (house|home)]
    (have|has|had) [moved house/(changed|moved) of (house|home)]
no_reflexive: word=change
    i (need to|have to|want to|must|had to) change [/me] (before the|because my|for the party|for the wedding|for the meeting|for the concert)
each_other:
    (hug~|kiss~|love~|hate~|help~|understand~|respect~|know~) [each other/(the|) (one|ones) to (the|) (other|others)] (@and_then|and|very)
verb_sense: spanish=parecerse; word=look alike
    (and i|and me) [look alike/(look like|seem|look|resemble) us] ($|a lot|but|and|very)
verb_sense: spanish=parecerse a; word=look like
    (i|you|he|she|baby|boy|girl|man|woman|son|daughter) [look~ like/seem~] (my|your|his|her|their|our) (mother|father|mum|dad|brother|sister|grandmother|grandfather|uncle|aunt|cousin) ($|a lot|very|but|when)
what_like:
    [what/how] (do|does|did) {subject} look like$
    [what does/how is/what is] (he|she|it) look like$
    [what does/how is] (@my) (@people) look like$
    [what/how] (is|was|are|were|'s) (@my|a|an|) (new|first|old|) {x} (there|here|) like ($|there|to live|to work)
    [what/how] (is|was|are|were|'s) (@my|) (it|life|weather|food|teacher|school|house|city|town|room|hotel) (there|here|) like (in|at night|at the|at your)
verb_sense: spanish=¿cómo se dice…?; word=how do you say…?
    ^how [do you say/(is said|it says|says)] {x} {any} in (@languages|your language)
verb_sense: spanish=¿cómo se llama esto?; word=what do you call this?
    ^[what do you call/how do you call] (this|that|it|these|those|the thing) {any} in (@languages|your language|her language|his language|their language)$
    ^[what do you call/how do you call] the thing {any} in (your|his|her|their) (country|city|town|village|region)$
    ^[what do you call/how do you call] (this|that|it|these|those) in (your|his|her|their) (country|city|town|village|region)$
    ^[what do you call/how (you call|it calls|is called)] {x} {any} in (@languages|your|his|her|their) (language|country|city|town|village|region|)$
verb_sense: spanish=querer decir; word=mean
    (do|does|did) {subject} [mean/want say] by (that|this|it|this word|that word|a lot|soon|love)$
    ^(the|this|that|these|my|your|his|her|red) (word|words|sign|signs|answer|light|phrase|sentence|symbol|expression) (doesn't|don't|didn't|does not|) [mean~/want~ (to|) say]
verb_sense: spanish=se vive; word=people live
    ^in {any} [people live/it (is|'s) lived] (very|longer|without|quietly|calmly)
verb_sense: spanish=ver; word=see
    (can|could|can't|couldn't) [see/look] the (sea|castle|whole city|mountains|river|beach|lake|moon|stars) ($|very|well|from|and|behind)
verb_sense: spanish=se ve; word=you can see
    from {any} [you can see/it (looks|is looked|is seen)] the (sea|castle|whole city|mountains|river|beach|lake|moon|stars)
verb_sense: spanish=se oye; word=you can hear
    from {any} [you can hear/it (listens|is listened)] the
verb_sense: spanish=celebrarse; word=be held
    (fair|competition|race) [is held/celebrates (itself|)] (every|in) (year|summer|winter|the main square|january|february|march|april|may|june|july|august|september|october|november|december) ($|in|at|here)
verb_preposition: base=be based; word=on; spanish=estar basado en
    (the|this|her|his|last|first) (film|series|book|play|movie|novel|song|story) [is based on/is basing (on|in)]
    (film|series|book|play|movie|novel|song|story|show) (is|was|are|were) based [on/in] (a|the|) (true|real|famous|) (story|stories|novel|book|crime|poem) ($|by|of|about|that|and|in)
verb_preposition: base=be inspired; word=by; spanish=inspirarse en
    be~ inspired [by/of] (@my|a|an|him|them|it|real|true|nature)
    be~ inspired [by/in] (a true story|a real story|real events|true events|the life of|old paintings|old songs|a trip to|a poem|the sea)
verb_sense: spanish=estar dividido en; word=be divided into
    (book|country|course|city|school|class|house|exam|text|day|year|film) (is|was) [divided into/divide (in|into)]
verb_preposition: base=be surrounded; word=by; spanish=estar rodeado de
    surrounded [by/of] (@my|a|an|so|many|people|friends|trees|mountains|high|walls|shops|fields|houses|water|hills|forests|flowers|buildings|nature|animals|books|plants|children|family|me|him|us|them)
    surrounded [by/for] (trees|mountains|high|walls|shops|fields|houses|water|hills|forests)
verb_preposition: base=be dressed; word=in; spanish=ir vestido de
    (be~|all) dressed [in/of/on] (black|white|green|red|blue|yellow|pink|grey|brown|purple) ($|at|yesterday|that|from|today|with|and)
verb_sense: spanish=disfrazarse de; word=dress up as
    [dressed up as/disguised (me|myself|himself|herself|themselves|us|) of/dressed up of] (a|an|the|) (@costumes)
    (to|i|we|they) [dress up as/disguise (me|myself|us|themselves|) of] (a|an|the|) (@costumes)
verb_sense: spanish=exponer (un trabajo); word=present
    (to|must|will) [present/expose] (my|our) (project|essay|presentation|topic|thesis) (in|to the) (front|class|@languages)
verb_sense: spanish=actualizar; word=update
    [update~/actualise~/actualize~] (my|your|the|his|her|our|their|this) (cv|phone|profile|website|web|address|app|apps|computer|page|software|information|blog|password|calendar|photo|files)
verb_sense: spanish=traducir; word=translate
    [translate~/(traduct~|tradut~)] (it|this|that|the|my|a|some|these) (letter|text|texts|word|words|song|menu|sentence|sentences|book|document|page|message|email|poem|article|into|from|for)
    [translate~/traduce~] (it|this|that|the|my|a|some|these) (song|text|texts|book|document|poem|) for (me|us|him|her|them)
    [translate~/traduce~] (it|this|that|the|my|a|some|these) (letter|word|menu|sentence|sentences|page|message|email|into|from)
verb_sense: spanish=solicitar; word=apply for
    [apply~ for/(solicit~|solicitate~)] (a|the|my|this|another) (scholarship|visa|place|permit|licence|passport)
    [apply~ for/solicitate~] (a|the|my|this|another) job
verb_sense: spanish=denunciar (ante la policía); word=report
    [report~/denounce~/denunciate~] (the|a|my|this|an) (robbery|theft|accident|noise|burglary|fight|crime|loss) to the police
verb_sense: spanish=reformar (una casa); word=renovate
    [renovate~/reform~] (the|our|my|an|a|their|your|his|her) (kitchen|bathroom|flat|old flat|apartment|bedroom|old house|garage) (@and_then|and|two|by|ourselves)
    [renovate~/(make~|do~) reforms in] (the|our|my|an|a|their|your|his|her) (bathroom|flat|old flat|apartment|bedroom|old house|garage)
    (@relatives|neighbours|friends|we|i) (are|is|am|were|was|have|has) [renovate~/(reform~|make~ reforms in)] (our|my|their|his|her) house (@and_then|and)
verb_sense: spanish=decepcionar; word=disappoint
    [disappointed/decepcioned/decepcionated/deceptioned/decepted]
verb_sense: spanish=trasladar; word=transfer
    [transferred/(traslated|trasladated)] (me|us|him|them|my boss|my father|my mother|my brother|my sister|my husband|my wife|my friend) to
    [transferred/translated] (me|us|him|them|my boss|my father|my mother|my brother|my sister|my husband|my wife|my friend) to (another office|another city|another department|another branch|another town|another school|another team|the office|the new office)
verb_sense: spanish=ignoro (no sé); word=I don't know
    ^i [don't know/ignore] if (he|she|they) (is|are) (married|single|alive|at home)
    ^i [don't know/ignore] (where {s} lives|where {s} live|where {s} is|if {s} will|when {s} will) ($|come|be|go|arrive|now)
    i [don't know/not know] (where {s} lives|where {s} live|where {s} is|where {s} works|if {s} is|if {s} has|if {s} will|whether|when {s} will)
verb_sense: spanish=envolver; word=wrap
    (you|please|i have to|i need to) [wrap/involve/envolve] (this|the|these|my|that) (book|books|present|presents|gift|gifts|cups|bottle|bottles|box|glasses|toy|vase|sandwich) (in paper|for me|before|as|in gift|$)
verb_sense: spanish=tratar de, intentar; word=try to
    ^(i|he|she) [try~/treat~ (of|)] to (help|make|get)
    ^{s} [try~/treat~ (of|)] to (open|explain|learn|be|do|go|find|speak|talk|understand|call|see|buy|tell|say|write|read|sleep|come|arrive|study|eat|finish|leave)
verb_sense: spanish=lograr, conseguir; word=manage to
    ^{s} (finally|never|) [manage~/achieve~/obtain~] to {v}
    (in the end|finally|at last|attempts|eventually) (,|) {s} [manage~/achieve~/obtain~] to {v}
verb_sense: spanish=suelo, acostumbro a; word=I usually…
    (i|we|you|they|people|parents|friends) [usually {v}/accustom (to|) {v}]
    (he|she|@people) [usually {v.s}/accustoms (to|) {v}]
verb_sense: spanish=echarse a llorar, a reír; word=burst out crying, laughing
    [burst out crying/(broke|exploded|burst|burst out) to (cry|crying)]
    [burst out laughing/(broke|exploded|burst|burst out) to (laugh|laughing)]
verb_sense: spanish=negarse a; word=refuse to
    ^({s}|my {x}|our {x}|the child|the boy|the girl|the man|the woman|the teacher|the doctor) [refuse~/deny~/negate~] to (answer|pay|help|eat|talk|speak|come|sign|listen|go|work|give|leave|let|tell|sleep|take)
verb_sense: spanish=acordar; word=agree
    ^(we|they|he|she|i) [agreed/(accorded|agreed|accorded us|agreed us|agreed ourselves)] to {v}
verb_sense: spanish=resulta que, resultó que; word=it turned out that
    it [turn~ out/turn~] that (he|she|we|they|i|you|nobody|everybody|there)
    it [turn~ out/result~ (to be|)] that ({s}|nobody|somebody|everybody|the|my|our|his|her|there|their)
verb_sense: spanish=suponer, significar; word=mean
    (change|changes|baby|move|plan|this|that|it|law|decision|project|school|trip) will [mean/suppose/supose] (more|a lot of|less|many|fewer|a big|big)
verb_sense: spanish=recoger a alguien; word=collect
    [collect~/recollect~/recolect~] (my|his|her|our|the|your|their) (little|) (@relatives) from (school|nursery|work|the station|the airport|class|football) (at|every|on|by car|by bus)
verb_sense: spanish=avisar; word=let me know
    (please|can you|could you|will you) [let {o} know/do {o} (to|) know]
    (please|can you|could you|will you) [let me know/make me (to|) know] ($|if|when|what time|as soon)
verb_sense: spanish=aprovechar; word=take advantage of
    [take~ advantage of/profit~ (of|)] (the|our|my|this|that) (good weather|nice weather|sun|free afternoon|free day|sunny day|holiday|holidays|opportunity|free time) to
    [take~ advantage of/take~ profit of] (the|our|my|this|that|it|them)
verb_sense: spanish=cumplir (las normas); word=follow
    [follow~/(accomplish~|comply~)] (the|these|all the|his|my) (rules|rule|law|instructions)
verb_sense: spanish=cumplir (una promesa); word=keep
    (always|never) [keep~/complete~] (his|her|my|your|our|their) promises
    [keep~/(accomplish~|comply~)] (his|her|my|your|our|their|a) (promises|promise)
verb_sense: spanish=hacerse realidad; word=come true
    (dream|dreams|wish|wishes) [come~ true/(become~|get~|turn~) true/make~ (itself|themselves) true]
verb_sense: spanish=cambiar de idea; word=change my mind
    i [change~ my mind/change~ of (idea|opinion|mind)]
    i (have|had) [changed my mind/changed of (idea|opinion|mind)]
    he [change~ his mind/change~ of (idea|opinion|mind)]
    he (has|had) [changed his mind/changed of (idea|opinion|mind)]
    she [change~ her mind/change~ of (idea|opinion|mind)]
    she (has|had) [changed her mind/changed of (idea|opinion|mind)]
    you [change~ your mind/change~ of (idea|opinion|mind)]
    you (have|had) [changed your mind/changed of (idea|opinion|mind)]
verb_sense: spanish=decidirse; word=make up your mind
    (please|come on|you have to|you must) (,|) [make up your mind/make up the mind]
verb_sense: spanish=guardar un secreto; word=keep a secret
    (can't|couldn't|can you|never) [keep/save] (a secret|my secret) ($|for long|for five|for more|from)
verb_sense: spanish=guardar (un archivo); word=save
    [save~/guard~] (the|your|my|this|all the) (document|file|files|photos|changes|essay) (before you close|before you shut|before you turn off|before you switch|before closing)
verb_sense: spanish=quedarse con; word=keep
    ^[keep/(stay|remain) with] the change
    ^[keep/stay] the change$
    [keep~/(stay~|remain~) (with|)] (all|) (the|my|his|her|our|their) (money|books|photos|car|house|keys|prize|bike|toys|chocolate|phone) for (himself|herself|themselves|myself)
verb_sense: spanish=guardar un sitio; word=save a seat
    [save~ {o}/guard~ (to|) {o}/save~ to {o}] (a|two|some) (seat|seats|place|places|table)
verb_sense: spanish=saludar; word=say hello to
    (never|always|don't|doesn't|didn't|he|she|they|neighbour|please) [say~ hello to/salute~ to] ({o}|my|anyone|anybody|everybody|the neighbours)
verb_sense: spanish=pedir perdón; word=say sorry to
    [say~ sorry to/ask~ (pardon|sorry|for sorry) to] (your|the|her|him|me|my|his|us|them|our)
verb_sense: spanish=desear (suerte, un feliz día); word=wish
    [wish~/desire~] (you|me|him|us|them) (a happy|a merry|a good|a nice|a lovely|a wonderful|an excellent|good luck|luck|the best|all the best|success)
verb_sense: spanish=nos tocó la lotería; word=we won the lottery
    [{o.subj} won the lottery/it touched (to|) {o} the lottery]
    (year|month|week|christmas|{n}) [{o.subj} won the lottery/the lottery touched (to|) {o}] ($|and|so|last|when|in|at)
verb_sense: spanish=me toca a mí; word=it's my turn
    now [it 's my turn/it touches (to|) me] to (cook|speak|throw|wash|pay|clean|choose|drive)
    [it 's my turn/it touches to me] to {v}
let_leave:
    [leave~/let~] (a|some) (good|small|big|five-euro|) tip ($|on the table|for the waiter|for the waitress|in restaurants|in bars)
    [leave~/let~] (me|us|him|them|you) a (message|note)
verb_sense: spanish=quedarse sin batería; word=run out of battery
    (phone|mobile|laptop|computer|tablet|watch|camera|i) [ran out of battery/(stayed|remained) without battery] (@and_then|and)
    (phone|mobile|laptop|computer|tablet|watch|camera) [ran out of battery/(finished|ended) (the|) battery] (@and_then|and)
verb_sense: spanish=cargar (el móvil); word=charge
    [charge~/load~] (my|your|his|her|our) (phone|mobile|tablet) (here|in your|at your|$)
verb_sense: spanish=descargar, bajarse; word=download
    [download~/(discharge~|descharge~|descarge~)] (the|a|an|some|that|this|my) (app|apps|film|films|photos|song|songs|music|file|files|game|games|video|videos|movie|document|update)
verb_sense: spanish=subir (fotos); word=upload
    [upload~/go~ up] (the|a|some|my|our|that|this) (photo|photos|video|videos|song|songs|picture|pictures) (to|on)
verb_sense: spanish=firmar; word=sign
    (please|to|you|i|we|he|she|they|have|has) [sign~/firm~] (the contract|this contract|the form|this form|both copies|the document|the papers|the letter|your name)
    please [sign/firm] (here|below|at the bottom)
verb_sense: spanish=imprimir; word=print
    (you|need to|have to|want to|please) [print/imprint/impress] (the|this|these|two|my|some) (ticket|tickets|page|pages|copies|cv|document|documents|photo|photos|map|email|essay)
verb_sense: spanish=hacer clic en; word=click on
    [click~ on/(make~|give~) (a|) click (in|on|to|)/do~ a click (in|on|to|)] (the|this|that|your) (red|green|blue|second|first|) (link|links|button|option|icon|logo)
    (i|you|we|he|she|they|to|please|just|can|must|have|has) [click~ on/click~ in] (the|this|that|your) (red|green|blue|second|first|) (link|links|button|option|icon|logo)
    ^[click on/click in] (the|this|that|your) (red|green|blue|second|first|) (link|links|button|option|icon|logo)
verb_sense: spanish=iniciar sesión en; word=log in to
    [log~ in to/make~ login in/make~ the login in/do~ login in] (@my) {x} ($|first|again|with|from|every|before|when)
verb_sense: spanish=dar (un) like a; word=like
    [like~/give~ like to/put~ like to/put~ a like in/put~ a like to] (@my|all my) (@photos)
verb_sense: spanish=etiquetar (en una foto); word=tag
    [tagged/etiquetted/etiqueted/etiquetated]
verb_sense: spanish=colgar, subir (fotos a internet); word=post
    [post~/hang~] (@my|a|some|all my|) (@photos) (on|of {who} on) (facebook|instagram|tiktok|twitter|youtube|the internet|internet)
    [posted/hanged] (@my|a|some|all my|) (it|everything|@photos) (on|of {who} on) (facebook|instagram|tiktok|twitter|youtube|the internet|internet)
verb_sense: spanish=cortarse (una llamada); word=be cut off
    (call|calls|connection|conversation|internet|wifi) [was cut off/cut itself/was cutted] ($|after|before|because|twice|again|when|while|in|at|and|but)
phrasal: word=put through; spanish=pasar con (alguien, por teléfono)
    [put~ me through to/communicate~ me with]
    (can|could|would|will) you [put me through to/pass me with] (reception|mr|mrs|ms|miss|dr|doctor|somebody|someone|{x} manager|{x} doctor|{x} director|{x} secretary|{x} boss)
verb_sense: spanish=marcar (un número de teléfono); word=dial
    ^to (call|speak|talk|phone|contact|ring) {any} , (please|you must|you have to|just|) [dial/mark] (this number|this extension|the extension)
continuous:
    ^who [is calling/calls/call/does call] (, please|please)$
verb_sense: spanish=marcar, meter (un gol); word=score
    (i|you|we|they|he|she|have|has|team|striker|@people|@names) [score~/mark~/do~/put~] (a|{n}|the first|the second|the last|another) (goal|goals) (in the {x} minute|in the {x} half|against us|against them|with his head|with her head) ($|and|but)
    (i|you|we|they|he|she|have|has|team|striker|@people|@names) [score~/mark~/do~/put~] (a|{n}|the first|the second|the last|another) (goal|goals) against {x}$
verb_sense: spanish=empatar; word=draw
    [draw~/empate~]
    [drew/were draw/was draw/made draw/made a draw] (one|nil|{n}) all
verb_sense: spanish=fallar (un penalti); word=miss
    [miss~/fail~] (the|a|his|her|that|another) penalty ($|in|again|when|because|at|and|but)
    (he|she|striker|@people|@names) [missed/lost] (the|a|his|her) penalty (in the {x} minute|in the {x} half|$)
verb_sense: spanish=tirar (un penalti, una falta); word=take
    [take~/throw~] (the|all the|our|all our) (penalty|penalties|free kick|free kicks) ($|in|with|for|when|because|very|well)
verb_sense: spanish=ser de (un equipo); word=support
    ^i [support/am of] (@teams)
    ^(we|you) [support/are of] (@teams)
    ^(he|she|my father|my brother|my sister|my mother|my dad|my uncle|my cousin|my friend|my boyfriend|my husband|my son|my boss) [supports/is of] (@teams)
verb_sense: spanish=lesionarse; word=get injured
    [got injured/got injure/got injuried/got lesioned]
    (player|players|goalkeeper|striker|captain|i|he|she|@people) [got injured/lesioned/lesioned himself/lesioned herself/lesioned myself] ($|in|during|before|after|last|yesterday|on|at|when|while|playing|and|again)
verb_sense: spanish=disputar, jugar (un partido); word=play
    [play~/dispute~] (a|another|{n}|many|our first) (match|matches) against
verb_sense: spanish=batir (un récord); word=break
    (he|she|i|they|athlete|swimmer|runner|cyclist|@people|@names) [break~/win~/do~] (the|her|his) (world|school|national|olympic|european) record ($|in|by|last|yesterday|at|on|again|and)
verb_preposition: base=bet; word=on; spanish=apostar por, apostar a
    bet~ {n} (euros|pounds|dollars) [on/for/to] (@my|) (horse|{x} horse|team|{x} team|dog|number {n}|brazil|spain|argentina|england|france|germany|italy)
verb_sense: spanish=montar en (bici, a caballo); word=ride
    (i|we|he|she|they|you|to|ever|never|@people) [ride~/mount~ in] (a|an|that) (bike|bicycle|motorbike|motorcycle|scooter|moped|horse|camel|donkey|pony|elephant) (@and_then|and|alone|every)
    (want|wants|wanted|like|likes|love|loves|learn|prefer|afraid|going) to [ride/go in] a (bike|bicycle|motorbike|motorcycle|scooter|moped) ($|when|in|last|with|alone|before|and)
phrasal: word=put together; spanish=armar, montar (un mueble)
    (to|must|can|can't|could|i|we|you|he|she|they|have|has) [put~ together/arm~] (the|a|this|that|our|my|his|her) (wardrobe|bed|table|desk|bookcase|shelf|shelves|cupboard|sofa|cot|furniture|tent) ($|in|on|by|with|without|before|and|but|alone|today|yesterday)
verb_sense: spanish=doblar (la ropa); word=fold
    [fold~/bend~] (@my|all the) (shirt|shirts|t-shirts|trousers|jeans|jumper|socks|clothes|towel|towels|napkins|blanket|blankets) ($|like|before|carefully|and|in|when|after|well)
verb_sense: spanish=girar, doblar (a la derecha); word=turn
    ^[turn/double] (left|right) at the (@places|traffic|lights|corner|roundabout|next|first|second)
    (you must|you should|you can|you have to|you need to|you) [turn/double] (left|right) at the (@places|traffic|lights|corner|roundabout|next|first|second)
verb_sense: spanish=seguir recto; word=go straight on
    [go straight on/follow all straight] (until|till)
verb_preposition: base=pass; word=through; spanish=pasar por
    (this|every|each|another) (bus|train|tram|coach|metro|boat|river|road|motorway|street|path|line) passes [through/of] (the|my|our|your) ({x}|) (@places|city|town|village)
    (this|every|each|another) (bus|train|tram|coach|metro|boat) passes [through/for] (the|my|our|your) ({x}|) (@places|city|town|village)
    (this|every|each|another) (bus|train|tram|coach|metro|boat|river|road|motorway|street|path|line) passes [through/of] {x} ($|and|every|at|on|before|after)
verb_sense: spanish=pasarse de parada; word=miss the stop
    i [missed my stop/passed me the stop/passed me of stop/passed me of the stop/passed me my stop/lost my stop] ($|because|and|when|while|again|so)
verb_sense: spanish=apretar (un botón); word=press
    [press~/tighten~] (@my|a) ({x}|) button (to start|to turn|to open|to call|to switch|to go|to play|to record|to send|for help)
verb_sense: spanish=tirar de (algo); word=pull
    (to|must|can|can't|don't|should|please|you|we|he|she|they|i) [pull~/throw~ of] (@my) (door|handle|rope|string|lever|cord|chain|hair|sleeve)
    ^[pull/throw of] (@my) (door|handle|rope|string|lever|cord|chain|hair|sleeve)
verb_sense: spanish=encender, apagar (una vela); word={won}
    birthday (,|) {any} [light~/turn~ on/switch~ on] (the|her|his|some|all the) candles
    [light~/turn~ on/switch~ on] (the|some|{n}) (candle|candles) on (the|her|his|my|your|a) cake
    wish and [blow out/turn off/switch off] (the|your|all the) candles
verb_sense: spanish=picar; word={won}
    (mosquito|mosquitoes|mosquitos|spider|spiders|flea|fleas|ant|ants|tick) [bit/picked] (me|him|her|us|you|them) (on|in|last|yesterday|while|all|twice|during)
    (a|the|this|that) (mosquito|spider|flea|ant|tick) (has|) [bite~/pick~] (me|him|her|us|you|them) ($|on|in|when|again|and)
    (bee|wasp|jellyfish|hornet|scorpion) [sting~/pick~/prick~] (me|him|her|us|you|them|my son|my daughter|my brother|my sister|my dog|my hand|my foot) ($|on|in|last|yesterday|while|when|at|again|twice|and)
    (bees|wasps) [sting~/prick~] (me|him|her|us|you|them|my son|my daughter|my brother|my sister|my dog|my hand|my foot) ($|on|in|last|yesterday|while|when|at|again|twice|and)
    (my|your|his|her) (back|nose|arm|head|skin|leg|foot|eye|neck|ear|throat) [itches/picks me/picks/is picking me/picks to me] ($|a lot|when|because|so much|again|today)
    (my|your|his|her) (eyes|legs|feet|arms|ears) [itch/pick me/are picking me/pick to me] ($|a lot|when|because|so much|again|today)
verb_sense: spanish=sangrar; word=bleed
    (nose|finger|fingers|knee|hand|leg|lip|arm|foot|mouth|head|gums) (is|was|are|were|'s) [bleeding/blooding/throwing blood]
verb_sense: spanish=desmayarse; word=faint
    (she|he|i|@people|bride) [fainted/fainted herself/fainted himself/dismayed herself/lost the sense] (in the street|in the lift|in class|on the bus|because of the heat|during the)
    (she|he|i) [fainted/dismayed] (in the street|in the lift|in class|on the bus|because of the heat|during the)
verb_sense: spanish=marearse; word=get dizzy
    i (always|often|sometimes|usually|never|) [get~ dizzy/get~ dizzy me/dizzy~ me/dizzy~ myself]
verb_sense: spanish=contagiar, pegar (una enfermedad); word=give
    [give~/contage~/contagiate~/stick~] (me|you|him|her|us|them|my {x}|the {x}) (the flu|the virus|a virus|a cold|his cold|her cold|your cold|covid) ($|last|at|on|yesterday|when|again|and|this)
verb_sense: spanish=ingresar en (el hospital); word=be admitted to
    (he|she|i|they|@people) (was|were|is|are|has been|had to be) [admitted to/ingressed in/ingressed to/entered in/entered into] (hospital|the hospital) ($|last|on|after|because|for|yesterday|with|at|when|and)
    [was admitted to/ingressed in/ingressed to/ingressed at] (hospital|the hospital|a hospital)
verb_sense: spanish=vivo; word=alive
    ^(is|are|was|were) (@my) (parents|grandparents|mother|father|grandmother|grandfather|grandma|grandpa|uncle|uncles|aunt|aunts|dog|dogs|cat|cats) still [alive/live/life/lived/lives]$
    (he|she) (is|was) still [alive/life] ($|and|but|because)
    ^(my|your|his|her|our|their) (@people) (is|was|are|were) still [alive/life] ($|and|but|because)
verb_sense: spanish=dormido; word=asleep
    (he|she|we|you|i|@people|everyone|everybody|patient|twins|dog|cat) (is|are|was|were|am) (already|still|finally|) [asleep/slept] ($|already|in|on|at last|now|and|because|when|here)
verb_sense: spanish=deber (dinero); word=owe
    (i|we|they|you) [owe/must] (you|him|her|them|me|us|my {x}|your {x}|his {x}|the {x}) ({x}|{n}|a lot of|) (euros|pounds|dollars|money|coffee|beer|dinner|favour|explanation|apology)
    (he|she|@people) [owes/must/musts] (you|him|her|them|me|us|my {x}|your {x}|the {x}) ({x}|{n}|a lot of|) (euros|pounds|dollars|money|coffee|beer|dinner|favour|explanation|apology)
    how much (money|) (do|does|did) {s} [owe/must/debt/due]
verb_sense: spanish=valer, costar; word=cost
    (these|those) ({x}|) {x} [cost/value/vale/values] {n} (euros|pounds|dollars) ($|each|per|a|and|but|in)
    (this|that|it|each) ({x}|{x} {x}|) [costs/values/vales] {n} (euros|pounds|dollars) ($|each|per|a|and|but|in|at|now)
    how much (do|does|did) (it|this|that|the {x}|this {x}|that {x}|these {x}|those {x}) [cost/value/vale/costs/values]$
verb_sense: spanish=cobrar; word=charge
    [charge~/cash~] (me|us|him|her|you) (too much|too little|twice|extra|double|{n} euros|{n} pounds|{n} dollars) for
    [charge~/collect~] (me|us|him|her|you) (too much|too little|extra|double) for
verb_sense: spanish=permitirse (un gasto); word=afford
    i (can|can't|cannot|could|couldn't) [afford/permit me/allow me]
    we (can|can't|cannot|could|couldn't) [afford/permit us/allow us]
verb_sense: spanish=no me llega (el dinero); word=not be enough
    (salary|money|scholarship|pension|wage|wages|grant) [isn't enough/doesn't arrive me/doesn't arrive to me/doesn't reach me/doesn't reach] to (pay|buy|live|travel|eat|rent|save|cover)
verb_sense: spanish=vale la pena; word=be worth it
    it ['s worth it/values the pain/deserves the pain] ($|and|but|because)
    it [isn't worth it/doesn't value the pain/doesn't deserve the pain/doesn't worth the pain/doesn't worth it/doesn't worth] ($|and|but|because)
verb_sense: spanish=salir (más barato, más caro); word=work out
    it [work~ out/result~/exit~] (cheaper|much cheaper|cheap|very cheap|more expensive|expensive|very expensive|too expensive)
    it [works out/goes out] (cheaper|much cheaper|more expensive)
verb_sense: spanish=invito yo; word=I'm paying
    ^[i am paying/i invite/i am inviting/i will invite] (today|this time|tonight)$
verb_sense: spanish=ingresar (dinero); word=deposit
    [deposit~/ingress~] (money|some money|the money|my money|cash|a cheque|this cheque|the cheque|my salary|{n} euros|{n} pounds|{n} dollars)
phrasal: word=give back; spanish=devolver
    [give~ {o} back/devolve~ {o}] (the|my|your|his|her|our) (money|passport|key|keys|coat|jacket|book|books|bike|phone|change|deposit|bag|documents|umbrella|ticket|tickets)
    [give~ {o} back/turn~ {o} back/devolve~ to {o}] (the|my|your|his|her|our) (money|passport|key|keys|coat|jacket|book|books|bike|phone|change|deposit|bag|documents|umbrella|ticket|tickets) ($|yesterday|tomorrow|last|today|because|before)
verb_sense: spanish=gastar, malgastar; word=waste
    (don't|never|not|shouldn't|mustn't|stop) [waste~/spend~] (water|so much water|too much water|electricity|so much electricity) ($|when|in|while|if|by|every|because)
verb_sense: spanish=me queda pequeño, grande…; word=be too small, too big… for me
    (these|those|the|my) ({x}|) (@clothes) [are too {y} for me/stay me {y}/go me {y}/are me {y:big|small}] ($|now|but|because|and|so)
    (this|that|the|my) ({x}|) (@clothes) [is too {y} for me/stays me {y}/goes me {y}/is me {y:big|small}] ($|now|but|because|and|so)
verb_sense: spanish=no me entra (la ropa); word=fit
    (@clothes) (don't|doesn't|didn't|won't) [fit/enter/enter to/enter in/go in/go into] (me|him|her|you|us)
verb_sense: spanish=pegar (combinar); word=go with
    (@clothes) (don't|doesn't) [go with/stick with/paste with/hit with] (@my) ({x}|) (@clothes)
    (@clothes) [goes with/sticks with/pastes with/hits with] (@my) ({x}|) (@clothes)
verb_sense: spanish=usar, llevar (ropa); word=wear
    what size (shoe|shoes|jeans|trousers|shirt|t-shirt|dress|skirt|jacket|coat|clothes) (do|does|did) {subject} [wear/use]$
verb_sense: spanish=repasar (para un examen); word=revise
    [revise~/repass~] (for my|for the exam|for the exams|for the test|my notes|your notes|our notes|the notes|the lesson|the unit|the verbs|the vocabulary)
phrasal: word=hand in; spanish=entregar (un trabajo)
    (to|must|should|please|i|we|you|they|he|she|can|will|have|has) hand~ [in/] (the|my|your|our|his|her|this|an) (essay|homework|exercise|exercises|report|project|assignment) (before|tomorrow|next week|by e-mail|by email)
    (to|must|should|please|i|we|you|they|he|she|can|will|have|has) hand~ [in/] (the|my|your|our|his|her|this|an) (essay|homework|exercise|exercises|report|project|assignment) on (@weekdays)$
verb_sense: spanish=enseñar (mostrar); word=show
    [show~/teach~] (me|us|him|her|them|everyone|the police|my {x}) (your|his|her|my|our|their) ({x}|) (tattoo|passport|car|phone|house|flat|room|bedroom|garden|dress|ring|coat|shoes|baby) ($|in|on|when)
    [show~/teach~] (me|us|him|her|them|everyone|the police|my {x}) (@my|some) ({x}|) (photos|scar|scars|tattoos) ($|of|in|on|from|when|and)
    [show~/teach~] (me|us|him|her|them|everyone|the police|my {x}) (@my|a) ({x}|) photo ($|of|in|on|from|when)
phrasal: word=get by; spanish=defenderse (en un idioma)
    i [get by/defend me] (in|with) (@languages|the language|shops|restaurants)
    (@languages) (isn't|is not) {any} (,|) but i [get by/defend me/defend myself] ($|in|quite|well|very|ok|and)
verb_sense: spanish=dominar (un idioma); word=speak
    [speak~/dominate~/domain~] (@languages|two languages|three languages|several languages|many languages|both languages) (perfectly|very well|fluently|without an accent)
    (i|you|we|they|he|she|to|can|who|@people|@names) [speak~/dominate~/domain~] (@languages|two languages|three languages|several languages|many languages|both languages) (well|without)
verb_sense: spanish=incorporarse (a un trabajo); word=start
    i (can|could|will|would like to|want to|) [start/incorporate me] (immediately|next|on|now|tomorrow|whenever|right)
    i (can|could) [start/incorporate myself] (immediately|tomorrow|whenever|right away|on {x} the)
verb_sense: spanish=contar con, disponer de; word=have
    [have~/count~ with/dispose~ of] (a lot of|some|much|enough|previous|many years of|{n} years of) experience
verb_sense: spanish=formarse (como); word=train
    ^(i|he|she) [trained/formed/formed me/formed myself/formed himself/formed herself] as (a|an) ({x}|) (@jobs)
verb_preposition: base=work; word=as; spanish=trabajar de
    (i|we|you|they|he|she|who|@people|@names) work~ [as/of] (a|an) ({x}|) (@jobs)
    (want to work|wants to work|like to work|going to work|am working|is working|are working|was working|been working|started working) [as/of] (a|an) ({x}|) (@jobs)
verb_sense: spanish=encargarse de; word=be in charge of
    (i|you|he|she|we|they|who|@people|@names) (am|is|are|was|were) [in charge of/charge of] (the|my|our|all|this|these|everything)
    (he|she|who|mother|father|sister|brother|cousin|uncle|aunt|husband|wife|colleague|@names) [is in charge of/charges of] (the|my|our|all|this|these|everything)
verb_sense: spanish=echar (del trabajo); word=fire
    [fire~ {o}/throw~ {o} from work/throw~ {o} from the work/throw~ {o} of work/throw~ {o} of the work/throw~ {o} of the job/throw~ {o} from the job] ($|because|for|when|after|last|yesterday|and|but)
verb_sense: spanish=tomarse (el día) libre; word=take … off
    take~ (the|a|my|his|her|this|that) (day|morning|afternoon) [off/free] ($|to|because|for|and|on|next)
verb_sense: spanish=dormir (a un niño); word=put … to sleep
    (have to|has to|had to|must|going to|need to) [put the baby to sleep/sleep the baby/do sleep the baby/make sleep the baby] ($|before|at|because|after|now|while)
verb_sense: spanish=regalar; word=give
    [give~/regalate~/regalet~] (me|us|him|her|them|you|my {x}|his {x}|her {x}|our {x}) (a|an|some|many|these)
    [give~/regale~] (me|us|him|her|them|you|my {x}|his {x}|her {x}|our {x}) (a|an) ({x}|) (book|watch|bike|bicycle|phone|mobile|car|ring|necklace|perfume|plant|dog|cat|puppy|kitten|t-shirt|shirt|dress|jumper|scarf|bag|doll|ball|toy|game|guitar|camera|laptop|tablet|cake)
verb_sense: spanish=tomar conciencia, ser consciente (de); word=be aware
    [aware/conscient]
    (should|must|to|can|will|would|might|may) [be aware/take conscience/have conscience] (of|that)
    (should|must|to|i will|we will|they will) [be aware/take consciousness] of
    [became aware/took conscience/took consciousness] (of|that)
verb_sense: spanish=poner (solución); word=find
    [find~/put~] (a|any|some) solution to (@my|all the) ({x}|) (problem|problems|traffic|situation|crisis|noise|pollution|rents|violence|poverty|change) (soon|now|quickly|as soon|$)
verb_bare: base=influence; spanish=influir en
    (it|this|that|he|she|media|tv|weather|advertising|music|diet|family|age) influences [/in/on] {who} (a lot|too much|more than we|more than you|more than i)
    (can|could|may|might|will|would|doesn't|don't|didn't) influence [/on] (children|people|young people|us|me|you|them|him|her|everyone|everybody|what|how)
    (has|have|had) influenced [/on] (children|people|young people|us|me|you|them|him|her|everyone|everybody|what|how)
verb_sense: spanish=¿para qué sirve?; word=what is it for?
    what [is {subject} for/does {subject} serve for/does {subject} serves for]$
    ^[what is {x} for/for what serves {x}/what serves {x} for/for what does {x} serve]$
verb_sense: spanish=no servir para nada; word=be useless
    (it|this|app|phone|knife|map|machine|umbrella|computer|key|law|plan|printer|battery|card|camera) [is useless/serves for nothing/doesn't serve for nothing/doesn't serve for anything] ($|because|if|when|without|and|in|here|now)
there_have:
    ^(without|with) ({x}|more {x}|fewer {x}|less {x}|better {x}|no {x}) there [would be/would have/would has/will would be] (less|fewer|more|no|a lot of) {x}
    ^there [would be/would have/would has/will would be] (less|fewer|more|no|a lot of|too many)
    ^there [has to be/has to have/has that be/have to have/has to has] (a|an|another|some|someone|somebody|something|one)
adjective_after: word={head}; adj={won}
    (@food|it|this|that|everything|here) (tastes|tasted) [good/well] ($|with|without|today|when|here|but|because|if|to me|too|now)
    (@food|it|this|that|everything|here) (tastes|tasted) [bad/badly] ($|with|without|today|when|here|but|because|if|to me)
    (@food|something|everything|kitchen|perfume|house|room|flower|soap|garden|hair) (smells|smelled|smelt) [good/well] ($|today|in here|this|here|when|but|because|now)
    (idea|plan|dinner|lunch|trip|week|weekend|holiday|party) (at {x}|in {x}|in {x} {x}|) sounds [great/greatly/very well] ($|to me|to us|to you|to everyone)
    (you|she|he|i|they|we|bride|@people) look~ [beautiful/beautifully] ($|at the wedding|at the party|in that|in this|in the|today|tonight)
    (you|he|she|they|i|we|@people) (look~|sound~|seem~) [angry/angrily] (today|yesterday|this morning|last night|on the phone|in the photo|in this photo|in that photo) ($|and|but|because|when)
    (you|he|she|they|i|we|@people) (look~|sound~|seem~) [sad/sadly] (today|yesterday|this morning|last night|on the phone|in the photo|in this photo|in that photo) ($|and|but|because|when)
    (you|he|she|they|i|we|@people) (look~|sound~|seem~) [happy/happily] (today|yesterday|this morning|last night|on the phone|in the photo|in this photo|in that photo|with the new {x}) ($|and|but|because|when)
    (sofa|bed|scarf|jumper|sweater|blanket|towel|pillow|skin|coat|hair|fabric|carpet) feel~ [soft/softly]
    it feel~ [good/well] to
    stay [calm/calmly] ($|during the|if|when|and breathe|and think)
    ^keep [quiet/quietly] ($|in the library|in class|in church|in the cinema|during|until|while|when)
    (please|must|should|have to) keep [quiet/quietly] (in the library|in class|in church|in the cinema|during|while)
good_not_well:
    (film|movie|concert|book|show|food|party|match|trip|meal|hotel|weather|restaurant|holiday|lesson|course|day) (is|was|were|are) (very|really|so|quite|not very) [good/well] ($|and we|and i|but|for the price|because)
    (@languages|accent|pronunciation|grammar|level) (is|was|isn't|wasn't) (very|really|so|quite|not very|pretty) [good/well] ($|but|for|because)
verb_sense: spanish=ponerse (rojo); word=go
    i (always|often|sometimes|usually|never|) [go red/put me red/put myself red/become me red] when (i speak|i talk|i have to|i see|people|the teacher|somebody|someone|everyone|they)
    i (always|often|sometimes|usually|never|) [go red/put red] when (i speak|i talk|people look|everyone looks|they look|somebody looks|someone looks)
verb_sense: spanish=quedarse (ciego, calvo); word=go
    [go~/stay~] (blind|deaf|bald) (at {n}|at the age|when he was young|when she was young|years ago|{x} years ago|suddenly)
verb_sense: spanish=quedarse (sorprendido); word=be
    (i|he|she|@people) [was/stayed/kept] (very|so|really|quite|) (surprised|shocked|amazed|astonished) ($|when|by|because|to see|that)
verb_sense: spanish=emborracharse; word=get drunk
    get~ [drunk/drank]
got_done: word={won}
    get~ [paid/payed]
    (i|we|you|they|to|don't|never) get [paid/pay] (at the end|every|very little|once a|by the|in cash)
verb_sense: spanish=hacerse, ponerse (de noche, frío…); word=get
    it (is|'s|was) [getting/making/doing/putting] (cold|dark|windy|hot|cloudy|late|foggy|colder|darker) ($|outside|now|so|again|today|here|early)
verb_sense: spanish=ponerse (mejor, peor); word=get
    (he|she|@people|patient|dog|cat|leg|arm|knee|back|health) [is getting/puts] (better|worse|stronger|weaker) ($|every day|day by day|little by little|now|slowly)
    (patient|dog|cat|leg|arm|knee|back|health) [is getting/is putting] (better|worse|stronger|weaker) ($|every day|day by day|little by little|now|slowly)
    ^(my|your|his|her|our|the) {x} [is getting/is making] (better|worse|stronger|weaker) (every day|day by day|little by little)
verb_preposition: base=get; word=to; spanish=llegar a
    how (do|can|could) (i|we|you) get [to/at/until] (@my) ({x}|) (@places|house|flat) ($|from|by)
verb_sense: spanish=ponerse en contacto con; word=get in contact with
    [get~ in contact with/enter~ in contact with]
    [get~ in contact with/get~ in contact to] (me|you|him|her|us|them|my|our|the|your)
    ^you (can|could|must|should|have to) [get in contact with/put you in contact with/put in contact with] (me|us|him|her|them|my|our|the)
phrasal: word=get over; spanish=superar
    (she|he|i|we|need|needs|year|years|months|time) (can't|couldn't|never|to) [get over/surpass/overpass] (the flu|a cold|his death|her death|the divorce|the accident|the break-up|the illness|his illness|her illness)
phrasal: word=run into; spanish=encontrarse con (por casualidad)
    i [ran into/found me with/encountered me with/met me with]
    (yesterday|today|last night|last week|this morning|@weekdays) i [ran into/found with] (an old friend|a friend|my {x}|your {x}|@names) (in the street|at the|on the bus|on the train)
phrasal: word=break up with; spanish=cortar con (la pareja)
    (broke|broken|breaking|to break|didn't break|will break) up [with/of/from] (my|his|her|your|their) (boyfriend|girlfriend|partner|ex|fiancé|fiancée|husband|wife)
    ^(i|he|she|my {x}|his {x}|her {x}|our {x}|@names) [broke up with/cut with] (my|his|her) (boyfriend|girlfriend|partner|fiancé|fiancée) ($|last|in|by|because|after|when|yesterday)
phrasal: word=slow down; spanish=reducir la velocidad
    (please|must|should|can you|could you|have to|need to) [slow down/down the speed/low the speed/low down the speed/down the velocity/low the velocity] ($|when|because|in|near|here|and)
phrasal: word=turn up, turn down; spanish=subir, bajar (el volumen)
    (can you|could you|would you|will you|please) [turn up/go up/rise] the (volume|music|tv|heating|radio|sound|television) ($|a|please|because|in|when|for|now)
    (can you|could you|would you|will you|please) [turn down/go down/low/low down] the (volume|music|tv|heating|radio|sound|television) ($|a|please|because|in|when|for|now)
verb_preposition: base=think; word=about; spanish=pensarlo
    (i will|we will|let me) [think about it/think it/think in it] and (call|tell|let|write to|answer|decide|get back|phone|text)
verb_preposition: base=talk; word=about; spanish=hablarlo
    (need to|have to|must|should|want to) [talk about it/talk it] (tomorrow|before|with|later|today|tonight|calmly)
verb_sense: spanish=llamar a (la puerta); word=knock on
    (somebody|someone|who|he|she|they|man|postman|neighbour|anybody) (is|are|was|were|'s) [knocking on/calling to/calling/touching to/touching on] the door ($|and|again|now|but)
verb_sense: spanish=llamar (al timbre); word=ring
    (he|she|they|i|we|who|somebody|someone|nobody|postman|@people) [ring~/call~ to] the (bell|doorbell) (@and_then|and|twice|three)
phrasal: word=check in; spanish=hacer el check-in
    (i|we) [check~ in/make~ the check in/make~ check in/make~ the check-in/make~ check-in] ($|online|at {n}|yesterday|before|and went|and then|late|early)
verb_sense: spanish=ordenar (la habitación); word=tidy
    (to|must|should|never|always|don't) [tidy/order/ordinate/ordenate] (my|his|her) (room|bedroom) ($|before|today|every|because|and|when|now)
verb_sense: spanish=quitar, recoger (la mesa); word=clear
    ^(can|could|will|would) you [clear/quit/retire/take off] the table ($|please|before|after|and)
verb_sense: spanish=quitar (una mancha); word=remove
    (soap|product|powder|cream|liquid|detergent|spray|shampoo) [removes/quits] (stains|the smell|the stain|the stains|all stains|any stain|bad smells|chewing gum|ink|grease|wine|dirt)
    [remove~/quit~] (the|this|that|a|these) (stain|stains|smell|ink|grease|dirt|spots|dust)
phrasal: word=hang out; spanish=tender (la ropa)
    [hang~ out/extend~/tend~] (the|my|your|our) (washing|laundry|clothes|sheets|towels|shirts|socks) ($|because|on the terrace|on the balcony|on the roof|in the garden|in the sun|outside|before|when|to dry)
verb_preposition: base=look forward; word=to; spanish=esperar con ilusión
    look~ forward [to/] your ({x}|) (reply|visit|answer|email|response|message|news|call|birthday|wedding|party)
    (i|we|really|am|are|is) look~ forward [to/] (the|our|my|his|her|their) ({x}|) (visit|meeting|holiday|holidays|trip|birthday|wedding|party|concert|weekend|summer|film|match|course|class)
verb_preposition: base=graduate; word=from; spanish=graduarse en
    (i|you|he|she|we|they|who|have|has|had|@people|@names) graduated [from/of]
verb_preposition: base=benefit; word=from; spanish=beneficiarse de
    (will benefit|would benefit|can benefit|could benefit|may benefit|might benefit|don't benefit|doesn't benefit|benefited|benefitted|benefiting) [from/of] (this|that|these|my|your|his|her|our|their|a|an|it|more|better|lower|cheaper|free|the change|the changes|the new|the law|the offer|the discount|the experience)
verb_sense: spanish=saber de, tener noticias de; word=hear from
    (haven't|hasn't|hadn't) [heard from/known nothing of/known anything of/known nothing about] {who} (for ages|for months|for a long|since|lately)
    (haven't|hasn't|hadn't) [heard from/known of] (him|her|them|you|my {x}|@names) (for ages|for months|for a long|since|lately)
verb_sense: spanish=oír hablar de; word=hear of
    ^(have you ever|have you|has he|has she|i have never|we have never|i haven't) heard [of/speak about/speak of/to talk about/to speak about/to speak of]
verb_sense: spanish=me suena; word=sound familiar
    ^(@my) (name|song|voice|title|face|word|story|music|melody|place) [sounds familiar/sounds me/sounds to me/sounds me of] ($|but|from)
verb_sense: spanish=llamar la atención (de alguien); word=catch … attention
    (what|that|which|it|something|thing|nothing) [catch~ my attention/call~ me the attention/call~ me attention] (@and_then|and|is|was|about|most|the most|more)
phrasal: word=tell off; spanish=llamar la atención (regañar)
    (he|she|they|coach|@people) [tell~ {o} off/call~ {o} the attention] (@and_then|and|because)
verb_sense: spanish=sentar mal (una comida); word=make … feel sick
    [make~ {o} feel sick/sit~ {o} bad/fall~ {o} bad/fall~ {o} badly] ($|sometimes|at night|and|when|if|because|yesterday|last)
verb_sense: spanish=venir bien (a alguien); word=suit
    (does|do|would|will|doesn't|don't) {any} [suit {o}/come {o} well/go {o} well/come {o} good/come well to {o}] ($|for|to|at|or)
    (it|that|tomorrow|@weekdays|time|day|week|morning|afternoon|evening) [suits {o}/comes {o} well/goes {o} well/comes {o} good] ($|for|at|because|but|and|if|better|too|to meet)
are_left:
    ^[i only have {x} {y} left/it only stays me {x} {y}/it only remains me {x} {y}/only rests me {x} {y}/only stays me {x} {y}]
    ^[i only have {n} {y} left/it only rests me {n} {y}]
    ^[i have no {x} left/it doesn't stay me {x}/it doesn't remain me {x}]
    ^[we have no {x} left/it doesn't stay us {x}/it doesn't remain us {x}]
verb_sense: spanish=me llegó (algo); word=I got
    [i got {x} {y}/it arrived me {x} {y}/arrived me {x} {y}] from
    ^[i got {x} {y}/it arrived to me {x:a|an} {y}/arrived to me {x:a|an} {y}] from
verb_sense: spanish=se me cae el pelo; word=my hair is falling out
    ^[my hair is falling out/the hair is falling me/it is falling me the hair/is falling me the hair/it falls me the hair/me falls the hair]
verb_sense: spanish=pasar (mucho) frío, miedo; word=be (very) cold, scared
    (we|they|you|@people) [were very cold/passed very cold/passed a lot of cold/passed much cold] (at|in|last|waiting|on|during|because|yesterday|there)
    (i|he|she|@people) [was very cold/passed very cold/passed a lot of cold/passed much cold] (at|in|last|waiting|on|during|because|yesterday|there)
    (we|they|you|@people) [were really scared/passed a lot of fear/passed much fear]
    (i|he|she|@people) [was really scared/passed a lot of fear/passed much fear]
verb_sense: spanish=pasar la aspiradora; word=vacuum
    [vacuum~/pass~ the vacuum cleaner to/pass~ the vacuum to/pass~ the hoover to] (@my|all the) (living room|room|bedroom|stairs|carpet|house|flat|floor|kitchen|whole house|whole flat|sofa) ($|and|every|before|once|twice|on|when|today|again|after)
    (have to|has to|need to|must|going to|always) [vacuum/pass the vacuum cleaner in/pass the vacuum in/pass the hoover in] (@my|all the) (living|room|bedroom|stairs|carpet|house|flat|floor|kitchen|whole|sofa)
verb_sense: spanish=volver a dormirse; word=get back to sleep
    (couldn't|can't|cannot|didn't) [get/turn] back to sleep
verb_sense: spanish=no tardar; word=not be long
    (i|we) (won't|will not) [be long/be much time/be late much/delay me]
verb_sense: spanish=durar; word=last
    (film|movie|concert|play|exam|match|show|class|lesson|course|meeting|party|journey) [lasts/delays] (an hour|about an hour|half an hour|{n} hours|about {n} hours|{n} minutes|too long)
    [lasts/dures/durates]
    (battery|milk|money|food|bread|good weather) (won't|will not|doesn't) [last/delay] (until|very long|much|forever|all week|all day|all night)
    (won't|will not|doesn't|didn't|don't|can|can't|will|to) [last/dure/durate]
verb_sense: spanish=chocar con; word=crash into
    [crash~ into/shock~ against] (a|an|another|the|my|our|his|her) ({x}|) (tree|wall|car|bus|lorry|taxi|van|bike|motorbike|train|tram|fence) ($|last|in|on|at|because|and|when|while|near)
    (i|you|he|she|we|they|it|who|have|has|driver|car|bus|lorry|taxi|van|bike|motorbike|train|tram|@people|@names) [crash~ into/shock~ with/choke~ with] (a|an|another|the|my|our|his|her) ({x}|) (tree|wall|car|bus|lorry|taxi|van|bike|motorbike|train|tram|fence) ($|last|in|on|at|because|and|when|while|near)
verb_sense: spanish=suceder; word=happen
    (something|anything|nothing|thing|what|same|accident) ({x}|) [happen~/succeed~/suceed~/succed~] to (me|us|him|her|you|them|my neighbour|my cousin|my brother|my sister|my friend|a friend|everyone|somebody)
verb_sense: spanish=alojarse; word=stay
    ^(i|he|she|we|they) [stayed/hosted] in (a|an|the) ({x}|{x} {x}|) (hotel|hostel|campsite|guesthouse|pension) ($|in|near|for|with|and|but|next|last|because)
verb_not_noun: word=dinner; verb=have dinner
    ^(do|does|did|don't|doesn't|didn't) {s} (usually|normally|always|) [have dinner/dinner]
    (when|where|time|why|who) (do|does|did) {s} (usually|normally|always|) [have dinner/dinner] ($|with|in|on|at|yesterday|last|here|together|so)
    (i|we|they|you) (usually|normally|always|often|never|don't|didn't|sometimes) [have dinner/dinner]
    [had dinner/dinnered]
    (last night|yesterday|@weekdays) {s} [had dinner/dinner] ($|in|at|with|very|together|late)
verb_sense: spanish=presentarse; word=introduce myself
    ^i (want|would like|have|need|wanted|am going) to [introduce myself/introduce me/present me]
    (let me|may i|can i|allow me to) [introduce myself/introduce me/present me]
verb_sense: spanish=sacarse (el carné de conducir); word=get
    i [got/removed/took off] my driving (licence|license) (when i was|at {n}|{n} years ago)
verb_sense: spanish=oír; word=hear
    (i|we|he|she|they|you|have|has|had|@people) [heard/listened] that (i|you|he|she|they|we|it|there|the|my|your|his|her|our)
verb_sense: spanish=ver; word=see
    (can't|cannot|couldn't) [see/look] (anything|the screen|the board|the blackboard|the road|the film|the stage|the sea|the words|the numbers|the sign) ($|from|because|in|without|well|clearly|at|here|very)
lay_laid:
    (i|he|she|we|they|@people) [lay/lied/layed] on the (sofa|bed|beach|grass|ground|sand|carpet|couch) ($|for|and|yesterday|after|all|until|with|reading|watching|because|when)
    [laid/lied/layed] the table
    ^(she|he|my mother|my father|my mum|my dad|my sister|my brother|the waiter|the waitress) [laid/lay] the table (before|yesterday|last|for us)
verb_sense: spanish=tirar, dejar caer; word=drop
    (don't|not to|never|want to|going to|will|can) [drop/fall] (@my) (tray|egg|eggs|glass|glasses|cake|baby|plate|plates|phone|keys|ball|box|bottle|cup|vase)
    {s} [dropped/falled] (the|my|his|her|your|our|their|a)
verb_sense: spanish=tardar; word=take
    how long (does|do|did|will|would) (@my) (bus|train|letter|journey|flight|boat|trip|parcel|plane|package|ferry|coach|metro) {any} [take/spend]$
    how long (does|do|did|will|would) (@my) (bus|train|letter|journey|flight|boat|trip|parcel|plane|package|ferry|coach|metro) (to {x}|to the {x}|from {x} to {x}|usually|normally|) [take/delay]$
    how long (does|did|will|would) it [take/delay/spend] to
verb_sense: spanish=turnarse; word=take turns
    (i|we|you|they|to|parents) [take~/make~] turns (to look after|to cook|to wash|to clean|to sleep|to watch|in the kitchen|with the baby)
verb_sense: spanish=echar (un vistazo, la siesta), hacer (un descanso); word=have
    (can|could|may|let) (i|we|me|us|you) [have/throw/make] a (quick|) look at (@my|it)
    (can|could|may|let) (i|we|me|us|you) [have/do] a look at (@my|it)
    (i|we|you|they|he|she|to|should|must|can|could|let's|@people|players) [have~/make~/do~] a (little|) rest ($|before|now|after|and|when|every|because)
    [have~/sleep~] (a|my|our|their|the) (short|long|little|quick|) nap
    (i|we|they|always|usually|parents) [have~/make~] (a|my|our) (short|little|) nap ($|on|in|every|after|at|when)
verb_sense: spanish=tener (una conversación, un accidente, un examen); word=have
    (i|we|they|he|she|you|@people) [had/made] a (long|serious|short|nice|good|interesting|very {x}) conversation (about|with|on the)
    (i|we|they|he|she|you|@people|driver) [had/made/did] (an|a bad|a serious|a small|a car|a terrible) accident ($|last|on|at|in|when|because|with|yesterday)
    (i|we) [had/made] (an|a|two|another) (exam|exams|test) (yesterday|today|last week|this morning|in {x}|on {x}|of {x}|) (but i|and i|and we|but we) (wasn't ready|didn't study|hadn't studied|failed|passed|didn't pass) ($|it|them|for|because)
verb_sense: spanish=hacer (un papel); word=play
    (he|she|i|who|actor|actress|@people) [play~/make~] the (part|role) of (the|a|an) (@jobs|king|queen|prince|princess|father|mother|son|daughter|thief|villain|hero|witch|wolf|ghost) ($|in the|very well)
verb_sense: spanish=gastar una broma; word=play a joke
    [play~/spend~] (a|another|some|the same) (joke|jokes|trick|tricks) on
verb_sense: spanish=hacer, decir (un discurso, un descuento, una llamada, un abrazo); word=give
    [give~/say~/tell~] (a|an) ({x}|) speech (about|at|in|on|to) ({x}|the {x}|my {x}|our {x}|his {x}|her {x})$
    [give~/make~/put~] (me|us|him|her|you|them) (a|some|any|another) ({x}|) discount ($|on|if|because|for|please|when)
    [give~/make~/do~] (me|us|him|her|them) a (quick|) call ($|when|tomorrow|before|if|later|as soon|after|tonight|at)
    [give~/make~/do~] (me|us|him|her|them|you|my {x}) (a|an|two|many|another|some) (big|little|huge|strong|) (kiss|kisses|hug|hugs)
say_tell:
    (i|he|she|they|we|@people) [said {x}/said {o} {x:yes|no}] ($|and|but|because)
    (i|he|she|they|we) [said {x}/told {x:yes|no}] ($|and|but|because)
    i [told {o} so/told so {o}/said {o} so/said it {o}] ($|but|before)
hope_so: base=suppose
    ^i suppose [so/that yes/it]$
hope_so: base=am afraid
    am afraid [so/that yes/it]$
verb_sense: spanish=parece que sí; word=it seems so
    it seems [so/that yes]$
verb_sense: spanish=si es así; word=if so
    ^if [so/that yes] (,|call|send|tell|please|let|we can)
verb_sense: spanish=si no; word=if not
    ^if [not/that no] ,
verb_sense: spanish=¿por qué no?; word=why not?
    (yes|ok|okay|sure|yeah|fine|well) , why [not/no/don't]$
verb_sense: spanish=poner, decir (un cartel, una carta); word=say
    (@notices) [says/puts/puts that] (we|they|he|she|there|dogs|the {x}|the {x} {x}) (is|are|has|have|can|can't|must|will|isn't|aren't)
    (@notices) [says/puts] that (the|we|you|they|he|she|it|there|dogs|i|children|smoking)
    what (does|did) (@my) (@notices) [say/put/puts]$
    (in|on) (@my) {x} it [says/puts/tells] that (the|we|you|they|he|she|it|there|i)
verb_sense: spanish=celebrar (el cumpleaños); word=celebrate
    i (always|usually|will|am going to|want to) [celebrate/make] my birthday (on|) (@weekdays|at home|with my friends|with all my friends|with my family)$
state: word=cold, hungry, thirsty…; spanish=no tener frío, hambre, sed…
    [aren't you/don't you have/haven't you/don't you] (cold|hot|hungry|sleepy|thirsty) (after|yet|at this|now|here|today|outside)
    [aren't you/don't you have/haven't you/don't you] (hungry|sleepy|thirsty)$
    (we|they|you|@people) [weren't/didn't have/hadn't/not had] (hungry|thirsty|sleepy|afraid|in a hurry) ($|last|after|at all|at|in the|yesterday|because|when)
    (i|he|she|@people) [wasn't/didn't have/hadn't/not had] (hungry|thirsty|sleepy|afraid|in a hurry) ($|last|after|at all|at|in the|yesterday|because|when)
state: word=lucky; spanish=tener suerte
    how [lucky {s} are/luck {s} have/lucky {s} have]$
    how [lucky {s} is/luck {s} has]$
age:
    must [be/have/have got] (sixteen|eighteen|twenty-one|16|18|21|at least sixteen|at least eighteen|at least 18) to (drive|vote|drink|smoke|get married)
verb_sense: spanish=seguro (convencido); word=sure
    (are|am|is|was|were) (you|i|he|she|we|they|not|really|quite|very|absolutely|) [sure/secure] that (the|this|it|you|he|she|they|we|i|there|your|my|his|her)
verb_sense: spanish=bajar, perder (peso); word=lose
    (i|you|we|they|he|she|have|has|@people) [lost/lowered] (weight|some weight|a lot of weight|{n} kilos|a kilo|some kilos|a few kilos) (since|thanks|this month|this year|with the diet)
verb_sense: spanish=estar a dieta; word=be on a diet
    (i am|he is|she is|we are|you are|i was|he was|she was) [on a diet/on diet/at diet/in diet/making diet/doing diet] ($|because|until|again|since|now|but|so)
verb_sense: spanish=ganarse la vida; word=make a living
    [make~ a living/win~ the life/gain~ the life/earn~ the life] (as a|as an|selling|playing|singing|teaching|working|painting|cleaning|driving|writing|cooking|fishing|begging)
"""
