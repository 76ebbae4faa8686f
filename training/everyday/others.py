"""Everyday sentences: verb mistakes of every other kind, as four teachers remembered them."""

MISTAKES = {
    "other": """
        My son always explains [the rules of the game to me/me the rules of the game]
        Can you [remind/remember] me to buy bread?
        Can I [borrow/lend] your pencil, please?
        Paco [lent/borrowed] me his bike for the weekend
        Our team [beat/won] Sevilla on Sunday
        My mother [earns/wins] two thousand euros a month as a nurse
        I first [met/knew] my husband at a wedding in Cádiz
        We [missed/lost] the bus because Lucía couldn't find her shoes
        In this picture the policeman [is wearing/carries] a blue uniform
        I [intend/pretend] to study medicine in Granada next year
        About fifty parents [attended/assisted to] the meeting yesterday
        I [spend/pass] a lot of time with my cousins
        Somebody [stole/robbed] my wallet on the metro
        Wait, I want to [take/make] a photo of the cake
        Children, [pay/put] attention to the video, please
        I shop online because I can [save/win] time
        Please listen [to the/the] song and sing
        The music is so loud that I can't [hear/listen] you
        My brother [advises/advices] me about computers
        Plants [die/dead] if you don't water them
        She wants to [succeed/success] in her new job
        Nowadays I [usually/use to] have breakfast at seven
        No, thank you, I [have just eaten/finish to eat] a sandwich
        [I've been working in this bakery for three years/I take three years working in this bakery]
        He didn't answer, so I [called him again/returned to call him]
        It [takes/lasts] me twenty minutes to get to school
        [I/Me] like your new haircut
        [I like/It likes me] the colour of your bedroom
        [My head hurts/Me hurts the head] today
        [One card is missing/It misses one card] in this box
        My grandma [has her hair done/makes her hair] at the salon on Fridays
        It's cold outside, so put your [coat on/coat]
        Turn the [light on,/light,] I can't see anything
        I am very [interested/interesting] in dinosaurs
        The film was so [boring/bored] that we left early
        Put the [broken/broke] toy in the bin, please
        [I always/Always I] brush my teeth before bed
        [I have never/Never I have] seen snow in Málaga
        The doctor suggested [that I/me to] drink more water
        It's high time you [tidied/to tidy] your room
        You had better [see/to see] a doctor
        I would rather [stay/to stay] at home tonight
        I'm [supposed/suppose] to clean the board today
        Carmen and Luis got [married/marry] in June
        My sister married [a/with a] Frenchman last year
        Is Laura coming today? I [don't think so/think no]
        Will it be sunny tomorrow? I hope [so/yes]
        Let's [go/to go] to the swimming pool
        [Don't/No] touch the oven, it's hot!
        I don't know [anything/nothing] about football
        [It/There] is raining in Seville today
        My uncle used to [smoke/smoking] a lot
        I'm a baker, so I'm used to [getting/get] up early
        Mum doesn't let me [eat/to eat] sweets
        My parents don't allow me [to go/go] out at night
        The rain [prevented/avoided] us from playing outside
        I avoid [driving/to drive] at night
        The baby finally stopped [crying/to cry] and fell asleep
        We finished [painting/to paint] the classroom on Friday
        I'm ill in bed. Can you [bring/take] me a glass of water?
        Please [raise/rise] your hand before you speak
        In winter the sun [rises/raises] at eight
        I [did/realised] a course in first aid last year
        I didn't realise [that/of that] until Monday
        We may have a picnic, but it depends [on/of] the weather
        I am always thinking [about/in] my holidays
        My niece dreams [of/with] being a famous singer
        The other children laughed [at/of] his funny hat
        We arrived [in/to] Córdoba at midnight
        The thief entered [the/in the] house through a window
        I asked [my/to my] neighbour for some eggs
        Read the text and answer [the/to the] questions
        He phoned [his/to his] girlfriend from the train
        I waited [for my/my] sister at the station for an hour
        Look [at the/the] blackboard, please
        Who paid [for the/the] pizzas last night?
        This red notebook belongs [to María/María]
        Don't worry [about/for] me, I'm fine
        The exam consists [of/in] three parts
        He spends a lot of money [on/in] video games
        Yesterday we discussed [the/about the] school trip
        He described [his new house to me/me his new house]
        The waiter suggested [the fish soup to us/us the fish soup]
        He gave [me/to me] a book for my birthday
        Grandad bought [us/to us] some ice creams
        Two boys [robbed/stole] an old lady and ran away with her handbag
        We're going to [have/do] a party for Irene
        Would you like to [have/take] a coffee with me?
        Teacher, can I [ask/make] a question?
        After lunch we [took/gave] a walk along the river
        Please don't [disturb/molest] the dog while it's eating
        [Insert/Introduce] a coin in the machine, please
        I rang three times, but nobody [answered/contested] the phone
        My cousin [serves/attends] the customers in a shoe shop
        We [had a very good time/passed it very well] at your party
        The kids enjoyed [themselves a/a] lot at the zoo
        I feel [sad/me sad] when it rains
        Relax [and/you and] breathe slowly
        I wash [my/me the] hands before dinner
        My friends and I meet [every/us every] Friday
        She complained [about/herself about] the noise
        [There are two biscuits left/They rest two biscuits] in the tin
        My father [stopped smoking/left to smoke] two years ago
        The film [is about/treats of] a lost dog
        Hello, [I'm called/I call me] Antonio
        He asked me [to/that I] open the window
        She promised me she [would/will] bring a salad, but she forgot
        When I met you, I thought that you [were/are] English
        If you had looked at the map, we [would/will] not be lost now
        Pedro loves cheese and so [do I/I do]
        My wife doesn't eat meat and neither [do I/I do]
        Yesterday [my grandparents came/came my grandparents] to lunch
        Not only [does she sing,/she sings,] but she also dances
        I like [your earrings very much/very much your earrings]
        Their daughter speaks [English very well/very well English]
        I [really/very] enjoy reading comics
        I [eat too much/too much eat] at Christmas
        Walking up that hill is very [tiring/tired]
        We were very [surprised/surprising] by the price
        The noise from the street is really [annoying/annoyed]
        The boy [talking/talk] to Sara is my nephew
        Before [leaving,/to leave,] close the windows
        After [eating/eat] lunch, we have a nap
        Thank you for [coming/come] to my house
        My daughter is good at [drawing/draw] animals
        The man left the bar without [paying/to pay]
        [Learning/Learn] a language is not easy
        It [is hard for/costs] me to understand the news in English
        I find [it difficult/difficult] to spell long words
        It is worth [visiting/to visit] the Alhambra in spring
        We couldn't help [laughing/to laugh] in the library
        I have difficulty [sleeping/to sleep] in summer
        Do you fancy [seeing/to see] a film tonight?
        My dad made me [apologise/to apologise] to Ana
        Could you help me [carry/carrying] these boxes?
        The salesman convinced us [to/of] buy a bigger car
        They accused Iván [of breaking/to break] the window
        I apologise [for arriving/to arrive] late this morning
        She insisted [on paying/to pay] the bill
        We can't afford [to buy/buying] a new fridge
        The little boy refused [to open/opening] his mouth at the dentist's
        I grew [up in/in] a small village near Jaén
        My grandmother takes care [of me/me] after school
        We are looking [for a/a] flat in Almería
        Can you pick me [up from/from] the station at six?
        I get [on very/very] well with my neighbours
        Our plane takes [off at/at] ten, so hurry up
        I eat too many cakes and I'm putting [on weight/weight]
        [Sit down,/Seat,] please, and open your books
        My youngest son [turns nine/makes nine years] tomorrow
        [Is there/Does it exist] a bus from here to Ronda?
        On Saturdays [there are/it is] a lot of people in the market
        [It/There] was very late when we got home
        It takes [me/to me] ten minutes to have a shower
        But I did [call/called] you last night!
        I need [you to/that you] help me with the shopping
        I'd rather you [came/to come] on Tuesday
        I advise you [to/that you] take the early train
        I [can't decide/doubt] between the red shirt and the blue one
        Dear Emma, I [hope/wait] that you are well
        Can you [teach/learn] me to swim?
        My nephew knows [how to/to] play chess
        [Try/Prove] this soup, it's delicious!
        I studied hard and I [passed/approved] the maths exam
        My brother [failed/suspended] two subjects this term
        I [enrolled/inscribed] in a yoga class last week
        [Write/Point] this number in your notebook
        My dad [drives/conducts] a taxi in Marbella
        Please [summarise/resume] this story in ten lines
        [Stir/Remove] the soup slowly with a big spoon
        My brothers always [argue/discuss] and then they don't speak for days
        I can't [stand/support] the noise of motorbikes
        [Take off/Quit] your shoes before you come in
        I [dropped/fell] my phone in the toilet
        My grandfather grows [tomatoes/up tomatoes] in his garden
        Last year I [had my knee operated on/operated my knee] at the hospital in Huelva
        I always [get/put] nervous before an exam
        The princess kissed the frog and it [turned into/converted in] a prince
        My mother is seventy, but she [is still/follows] working
        Take an umbrella, because it [might/can] rain this evening
        You should have [called/call] me last night
        Our new teacher lacks [patience/of patience]
        You [look like/seem to] your mother in this photo
        You look [tired/like tired] today
        This ice cream [tastes of/knows to] lemon
        Your kitchen smells [of/to] garlic
        [Keep/Have] in mind that the shop closes at two
        The accident [happened/passed] at six in the morning
        Something funny happened [to me/me] in Rome
        You have to [get off/go down] the bus at the next stop
        On Saturdays we always go [home/to home] by taxi
        My kids [watch/see] too much TV
        Oh no, I [left/let] my bag in the car!
        [Let/Leave] me see your picture, Daniela
        In July it [is/makes] very hot in Écija
        That hat [suits/stays] you very well
        My suitcase [weighs/weights] twenty kilos
        Can I [sharpen/sharp] my pencil, teacher?
        [Fill/Full] the bottle with water, please
        My mother [gets angry/angries] when we shout
        My boss explained [the new timetable to me/me the new timetable] yesterday
        We discussed [the/about the] budget for three hours
        Camila married [a/with a] Canadian dentist in 2015
        The trip depends [on/of] the weather in Puno
        The exam consists [of/in] four short papers
        Please don't enter [my/to my] room without knocking
        Nobody answered [my/to my] email last week
        My grandfather always listens [to the/the] radio at breakfast
        Wait [for me/me] outside the station, please
        Tonight I want to pay [for the/the] drinks for everyone
        Rodrigo dreams [of/with] owning a vineyard one day
        Everybody laughed [at/of] my new haircut
        The bus arrived [in/to] Trujillo two hours late
        They accused him [of/for] stealing a bicycle
        My little brother resembles [our/to our] uncle Hernán
        I insisted [on paying/to pay] for the whole dinner
        I succeeded [in repairing/to repair] the washing machine myself
        He apologised [to me/me] for the delay
        This kitchen smells [of/to] garlic
        Your plan sounds [interesting/like interesting]
        Somebody [stole/robbed] my phone on the metro
        They [robbed/stole] me in the centre of Lima
        Could you [lend/borrow] me your calculator for a minute?
        I [borrowed/lent] this novel from the school library
        Please [remind/remember] me to buy stamps tomorrow
        Sorry, I don't [remember/remind] your surname
        The landlord [raised/rose] the rent again in March
        Prices have [risen/raised] a lot in Santiago this year
        Last night our team [beat/won] Colombia by two goals
        My aunt [earns/wins] a good salary at the mine
        I [met/knew] my husband at a wedding in Cusco
        We [missed/lost] the last bus and had to walk home
        My teacher always [wears/carries] a blue tie on Fridays
        Waiter, could you [bring/take] me another fork, please?
        I didn't [attend/assist to] the meeting because of the strike
        In the future I [intend/pretend] to become a marine biologist
        We [spent/passed] our summer holidays in Viña del Mar
        The students [did/realised] an interview with the mayor
        I don't [remember/record] the name of that actress
        You haven't [answered/contested] my question yet
        Excuse me, does the smoke [bother/molest] you?
        The play [turned out/resulted] very boring
        My mother suggested [that I/me to] apply for the grant
        It's high time he [learned/learns] to cook for himself
        You'd better [leave/to leave] the dog outside
        You are [supposed/suppose] to wear a helmet here
        After ten years, I am used to [driving/drive] in heavy traffic
        I [usually/use to] go to the gym on Mondays and Thursdays
        Martín [has just arrived/finishes of arriving] from Chiclayo
        I [have been working in this bank for three years/take three years working in this bank]
        The dentist [called me again/returned to call me] this morning
        [It takes me/I last] two hours to get to work
        How long do you [take/delay] to get ready?
        [There are only three weeks left/Lack only three weeks] until my graduation
        [This soup lacks salt/It lacks salt to this soup]
        [I/Me] like your new haircut a lot
        [I don't like that song/That song doesn't like me]
        [My knee hurts/Me hurts the knee] when I run
        [Was there any cake left/Did it rest any cake] after the party?
        My grandmother will [have her eyes operated on/operate her eyes] next month at the hospital
        She [had her house painted/made paint her house] by two students
        I had my car [washed/to be washed] before the wedding
        It was cold, so I put [on my/my] coat and left
        Please turn [off the/the] lights when you leave the office
        Please take [off your/your] shoes before you walk on the carpet
        I grew [up in/in] a small village near Ayacucho
        My father gave [up smoking/smoking] last January
        Our car broke [down in/in] the middle of the desert
        I'm looking [for my/my] glasses, but I can't find them
        Who looks [after your/your] children while you work?
        Our plane took [off/out] at midnight
        I get [on/up] well with my mother-in-law
        We [got off/went down of] the bus near the market
        I ran out [of milk,/milk,] so I drank my coffee black
        I can't stand [my/up my] noisy neighbours
        Pick [me up/up me] at eight outside the cinema
        I know a boy [called/calling] Inti
        The letters [written/wrote] by my grandfather are in this box
        The man [standing/stands] near the door is my coach
        [Feeling/Feel] tired, she went to bed early
        We found the money [hidden/hide] under the sofa
        I was [bored/boring] during the whole concert
        The final was really [exciting/excited] until the last minute
        These instructions are very [confusing/confused] for beginners
        We get [lost/losing] every time we drive in Callao
        My bicycle got [stolen/steal] outside the library
        They got [married/marry] in a tiny chapel
        I like [this old café very much/very much this old café]
        She speaks [English very well/very well English]
        Diego [always goes/goes always] to work by bicycle
        [An accident happened/Happened an accident] near my school
        Yesterday [my cousins arrived/arrived my cousins] from Iquitos
        Only then [did I understand/I understood] what my teacher meant
        Under no circumstances [should you/you should] open this door
        I [quickly ate/ate quickly] my lunch and went back to work
        [This exam is very important/Is very important this exam] for my career
        [All the tickets were sold/Were sold all the tickets] in one hour
        She asked me [to help/that I helped] her with the boxes
        Mum told me [not to/that don't] touch the oven
        When I was six, I believed that the moon [was/is] following us
        I'd be fitter now if I [hadn't stopped/didn't stop] swimming last year
        If you hadn't helped me, I [would/will] still be in the office
        It is essential that everyone [bring/to bring] a passport
        My parents didn't let me [go/that I went] to the concert
        They let us [use/to use] the kitchen
        Our boss doesn't allow us [to use/use] our phones
        The ending of the film made me [cry/to cry]
        Tomás always makes [everybody laugh/that everybody laughs]
        Sofía invited me [to/that I] spend the weekend in Paracas
        My lawyer advised me [not to sell/of not selling] the house
        I can't avoid [laughing/to laugh] when he dances
        I couldn't [prevent the dog from escaping/avoid that the dog escaped]
        The boy denied [having/to have] broken the window
        Imagine [living/to live] without electricity!
        My nephew kept [asking/to ask] the same question
        I had trouble [finding/to find] a parking space
        We spent the whole afternoon [painting/to paint] the fence
        She refused [to sign/signing] the contract
        The tourists ended [up sleeping/to sleep] at the airport
        She left the house without [saying/to say] goodbye
        After [eating,/to eat,] we washed the dishes
        I [advise/advice] you to book in advance
        My neighbour's parrot [died/deads] last summer
        I want to [succeed/success] in my new job
        The nurse is going to [weigh/weight] the baby
        The rain can [make the rescue difficult/difficult the rescue]
        Customers [complain/complaint] every day about the lift
        My sister [chose/choice] the red one because it was cheaper
        We have to [prove/proof] that we live here
        Exercise [strengthens/strengths] your heart
        Can you [lower/low] the volume, please?
        Could you [take/make] a photo of us?
        We are [having/doing] a party for my grandfather's birthday
        [Pay/Put] attention when the pilot speaks
        If we take the highway, we'll [save/win] time
        My daughter [took/gave] her first steps yesterday
        I always [get/put] nervous before a job interview
        It [scares me/gives me fear] to walk here at night
        Do you know [how to swim/swim]?
        I [passed/approved] all my exams without a private teacher
        I [argued/discussed] with my brother because he broke my tablet
        I need to [withdraw/retire] money from the cash machine
        I couldn't [stand/support] that noise any longer
        You can count [on/with] me for anything
        The film [is/treats] about two brothers in a war
        Let me [give/put] you an example
        I [had a very good time/passed it very well] at your barbecue
        [Something strange happened/It passed something strange] in the lift
        Don't [worry,/preoccupy,] the baby is fine
        It doesn't [matter/import] if you are late
        Never lie [to me/me] about money
        I feel [very/myself very] tired today
        My parents phone [each other/themselves] every day at noon
        She complained [about/herself about] the service
        We enjoyed [ourselves a/a] lot at the carnival
        'Is Lucía at home?' 'I [don't think so.'/think no.']
        'Will it rain during the match?' 'I hope [not.'/no.']
        My sister plays chess, and so [do I/I do]
        Felipe can't swim and neither [can I/I can]
        Let's [dance/to dance] before the music stops
        [Don't/No] touch the paintings, please
        [It/There] is very difficult to park here
        Excuse me, [there/it] must be a mistake in this bill
        But I [did send/do sent] you the invitation last Monday!
        It [takes/lasts] one hour to cook this stew
        [I find it hard/It costs me] to understand native speakers on the phone
        Can you [hear/listen] that strange noise upstairs?
        Don't [look/see] at me like that!
        [Let/Leave] me explain what happened
        My grandfather [taught/learned] me to fish
        Little by little I [came/became] to understand the accent
        You must [have/had] been very tired after the trek
        You should [have told/told] me about the change
        When I was a child, I [had/would have] a dog called Canelo
        What you are saying doesn't [make/have] sense
        He [plays/touches] the guitar in a rock band
        I [brush/wash] my teeth after every meal
        My nephew [turns five/accomplishes five years] next Monday
        She [got/stayed] pregnant a month after the wedding
        Oh no, I [dropped/fell] my phone into the river!
        These boots need to [be repaired/repair]
        This recipe is really easy to [make/make it]
        I saw a fox [cross/to cross] the road
        I don't feel like [cooking/to cook] tonight
        Something similar happened [to me/me] last year
        They stole my [sister's/sister her] passport
        I'd love to [be able to/can] play the piano like you
        It's almost midnight, but they [keep/follow] working
        [My bag was stolen/I was stolen my bag] at the bus terminal
        The accident [happened/was happened] at dawn
        Can you [summarise/resume] the article in five lines?
        Yesterday I [had to/must] stay at work until ten
        Instead of [watching/watch] television, go outside and play
        Please explain [to me/me] the new mortgage conditions before Thursday
        We will discuss [the/about the] budget in the afternoon meeting
        I [have just spoken/finish to speak] with Doctor Herrera, and he says yes
        [My left knee hurts/Me hurts the left knee] when I go downstairs
        Could you [lend/borrow] me your stapler for five minutes?
        [Remind/Remember] me to call the Bilbao branch, please
        The bank has [raised/risen] the commission on foreign cards
        I [usually/use to] have breakfast in the hospital canteen these days
        The nurse suggested [that I/me to] drink more water
        My manager [advised/adviced] me not to sign anything yet
        I [don't think so,/think no,] but ask Beatriz in reception
        The ambulance [took/lasted] twenty minutes to arrive
        Yesterday I [had my hair cut/cut my hair] at the new hairdresser's near the branch
        Let's [start/to start] the meeting without Gonzalo
        [Don't/No] touch the bandage until tomorrow morning
        I didn't tell [anything/nothing] to the auditors
        It depends [on/of] the interest rate, Mr Walker
        Last night I [attended/assisted to] a conference about cybersecurity
        I [intend/pretend] to finish the report before the holidays, I promise
        Somebody [robbed/stole] the Vallecas branch on Monday and escaped with ten thousand euros
        [Pay/Put] attention to the signature on the last page
        Sorry, I [missed/lost] the bus and I am still in Getafe
        Please listen [to me/me] for a moment, it's urgent
        The patient in room twelve [died/deads] yesterday at midnight
        How many euros do you [earn/win] per month as a cashier?
        I am very [interested/interesting] in the vacancy you posted on LinkedIn
        It's time [for/that] you to see a specialist, Mr Conde
        You had better [rest/to rest] a couple of days, Mrs Soto
        I'd rather [pay/to pay] by transfer, if possible
        I'm not used to [working/work] at night in Emergencies
        The security guard didn't let me [park/to park] there
        My boss made me [repeat/to repeat] the whole presentation
        Please sit [on/you on] the stretcher, Mrs Gil
        I'll phone [you/to you] when I have the results
        Wait [for me/me] in the lobby, I'm coming down now
        Last year I [met/knew] my husband in the blood donation queue
        I didn't [notice/realise of] the error until the customer complained
        We arrived [in/to] London at nine and went directly to the office
        Doctor, I have [got/put] very fat since Christmas
        My father [spent/passed] three weeks in intensive care
        Please [fill in/fulfil] this form with your personal details
        I [called the client again,/returned to call the client,] but nobody answered
        I [have been working in the risk department for three years/take three years working in the risk department]
        In this contract [two pages are missing,/miss two pages,] Mr Ibarra
        [I/Me] like the new uniform of the nurses
        Be quick, [there are only ten minutes left/lack only ten minutes] until the meeting
        You are supposed [to wear/wear] gloves in this room
        Only when I read the contract [did I understand/I understood] the risk
        Never [have I/I have] seen such a long queue at the cash desk
        She [always answers/answers always] the phone in a very friendly way
        I like [my job in paediatrics very much/very much my job in paediatrics]
        The lift [broke down/spoiled] last night, so use the stairs
        Last week [something strange happened/happened something strange] at the cash machine
        [The courier arrived/Arrived the courier] with the contracts at half past ten
        It was a hard project, but Elisa carried [it out/out it] well
        Can you pick [me up/up me] at the station at seven?
        Turn [off the/the] lights when you leave the meeting room, please
        Put [on your/your] coat, Mr Rivas, it's freezing outside
        I always [get/stand] up at six for the morning shift
        I stopped [smoking/to smoke] in 2015, after the operation, and I've never smoked since
        Don't forget [to bring/bringing] your health card tomorrow
        He denied [having/to have] opened the account in Andorra
        Would you mind [closing/to close] the window, Patricia?
        We managed [to close/closing] the deal before midnight
        She accused him [of leaking/to leak] the salaries to the press
        At last I have succeeded [in opening/to open] the encrypted PDF
        They prevented us [from entering/to enter] the operating theatre
        You should avoid [getting the wound/that the wound gets] wet
        I insist [on paying/to pay] for everybody, it's my birthday
        The new system will allow [us to/to] reduce the waiting lists
        Thank you for [answering/answer] so quickly, Ms Bennett
        I apologise for [not replying/don't reply] to your mail last week
        She left the call without [saying/say] goodbye
        Before [signing,/to sign,] read the small print carefully
        I [succeeded/success] in my exam for head nurse last June
        The cyberattack [affected/effected] all the branches in Andalusia
        Can you [test/prove] the microphone before the webinar, to see if it works?
        We have to [breathe/breath] through the mouth during the test
        My grandmother broke [her/herself the] hip in the shower
        Yesterday I [fell/felt] down the stairs and hurt my back
        The surgeon informed [me that/that] I could go home on Friday
        I recommend [that/you that] you take a taxi to the airport
        Could you [enter/introduce] your PIN number in the keypad, please?
        I have to [renew/renovate] my health card before July, it expires soon
        Don't [disturb/molest] the patients before nine, they are sleeping
        The clinic [performs/realises] more than forty operations every week
        I [caught a cold/constipated] last week in the swimming pool
        I can't [stand/support] the noise of the air conditioning any more
        This form [reminds me of/recalls me] the one from the tax office
        Yes, I agree with [closing/close] the small branches
        I'm thinking [of changing/to change] my savings account next month
        Last month the shares went up a lot and I dreamt [of/with] being rich
        My sister married [an/with an] anaesthetist from Vigo
        Ask [Lucía/to Lucía] if the room is free at eleven
        You didn't answer [my/to my] question about the invoices
        He entered [the/in the] office without knocking
        Who is going to pay [for the/the] coffees this morning?
        I'm still searching [for my/my] glasses, have you seen them?
        Look [at this/this] chart: the profits are falling again
        I trust [that/in that] you will send the documents today
        The company consists [of/in] four divisions and two laboratories
        Did you participate [in/on] the strike of last Tuesday?
        The HR team congratulated me for [passing/pass] the English exam
        I don't care [about/of] the salary, I only want a quiet job
        They provided [us with/to us] a new laptop with camera
        Sometimes I ask [myself/me] why I work in a call centre
        How do you feel [after/yourself after] the operation, Mr Doyle?
        I couldn't concentrate [with/myself with] so many phones ringing
        [Relax,/Relax you,] it's only a small injection
        Rosa and her ex-husband meet [every/themselves every] Friday at the notary's
        I burned [myself with/with] the coffee of the machine this morning
        We enjoyed [ourselves a/a] lot at the Christmas dinner of the bank
        The customers complain [every/themselves every] Monday about the app
        When she stood up [from/of] the wheelchair she got dizzy
        We [had/made] a party for Julián's retirement on the terrace, with tapas
        Can you [take/make] a photo of your rash and send it?
        Can I [ask/make] you a question about my pension?
        If you scan both pages together, we [save/win] time
        Don't [waste/lose] your time with that supplier
        After lunch my grandfather always [takes/throws] a nap on the sofa
        The baby [took/gave] his first steps in the waiting room
        Count to ten and calm [down/you] before answering that client
        On Sundays we [go for/give] a walk with the dogs around the hospital
        Your comments [embarrassed me/gave me shame] in front of the director
        Needles [scare me,/give me fear,] can you do it slowly?
        It [makes/has] no sense to pay for both systems
        You must follow a diet and [do/realize] exercise three times a week
        The kidney stone [caused/produced] me a terrible pain
        I would like to ask [for an/an] appointment with the dentist
        Monday at ten [suits/goes] me well, Mrs Price
        Carmen confessed [to me/me] a secret about the merger
        She described [the pain to me/me the pain] as a burning sensation
        Come here and [bring/take] me the scissors, quickly!
        When I come back from Lisbon, I'll [bring/carry] you a present
        The new receptionist [wears/carries] glasses and a red scarf every day
        Yesterday our team [beat/won] the Santander branch at padel
        Sorry, I don't [hear/listen] you well, the line is terrible
        Every night I [watch/see] the television in the doctors' lounge
        I [wait for/expect] the bus in front of the clinic every morning
        I [hope/wait] that you feel better soon, Amparo
        My back [hurts/pains] a lot when I sit at the computer
        [My head hurts/It hurts me the head] when I read without glasses
        [There is some food left/It leaves some food] from the farewell lunch, does anyone want it?
        We have [arranged to meet/stayed with] the notary at twelve to sign the mortgage
        The blue tie [suits/stays] you very well, Mr Ortega
        [There are only two copies of the annual report left/It only rests two copies of the annual report]
        We ran out [of petrol/petrol] on the way to the congress
        I like the new dentist, but I can't put up [with his/his] jokes
        I gave up [learning/to learn] German after two months
        The trainee is on holiday, so I must deal [with her/her] emails too
        Who takes care [of/after] your mother while you are at work?
        Hang [up the/the] phone and call the emergency number now
        The consultant is washing [his/himself the] hands, one moment
        I have to [get off/go down of] the train at Atocha
        Please take [off/out] your shoes before the scan
        The meeting was very [boring/bored] and half the team fell asleep
        The results of the quarter are really [disappointing/disappointed]
        I was [excited/exciting] when they offered me the post in Dublin
        The documents [attached/attaching] to this email are confidential
        The woman [standing/stand] by the printer is our new auditor
        All the patients [treated/treating] with this drug recovered in a week
        He told me that he [would/will] come at five, but he never came
        I thought you [were/are] on sick leave until Wednesday, what a surprise!
        If I had studied medicine, I [would/will] be a surgeon now
        The dermatologist demanded [that I/me to] use sun cream every day
        It's essential that the patient [fast/to fast] before surgery
        I'd rather you [sent/to send] it by email
        My cousin works in a bank and so [do I/I do]
        Marta can't come on Saturday, and [neither can I/me neither can]
        Is the doctor free today? I hope [so/yes]
        Will they close our branch? I hope [not/that no]
        He got [fired/fire] from the insurance company in March
        I need to have [my car repaired/repair my car] before the trip to Murcia
        We must have [the contract translated/translate the contract] by a professional
        It [is/makes] very cold in the archive, bring a jacket
        [There were/It was] a lot of people in the emergency room last night
        I find [it difficult/difficult] to speak on the phone in English
        It [takes/costs] me an hour to get to the hospital by bus
        [It's hard for/It costs] me to understand the Scottish clients
        I'll repeat [the reference number to you/you the reference number] slowly
        We call [my/to my] grandson Chemo, like his great-grandfather
        I must admit that the bonus was bigger than I [expected/waited]
        Our client [sued/demanded] the bank for the hidden fees, and the judge agreed
        My brother-in-law [argues/discusses] with my sister every day about money
        I have to [withdraw/retire] five hundred euros from the cash machine
        The boss [took the best clients from me/quitted me the best clients] and gave them to Hugo
        My mother [fell/put] ill during the video call
        My nephew [failed/suspended] the driving test for the third time
        The receptionist [treated/attended] me very badly on the phone
        The surgeon [removed my/operated me of the] appendix in April
        My wife resists [taking/to take] the antibiotics
        My ankle [swells/inflates] every night after the long shift
        Yes, I [did send/do sent] the invoice, check your spam folder
        My wife gave [birth/light] to twins in this hospital
        My daughter [was born/borned] in this hospital nine years ago
        I attach [the/you the] invoice for September
        I [inform/communicate] you that your loan has been approved
        Here [people work/is worked] a lot in December
        The cleaner [disappeared/was disappeared] for two hours with the master key
        The night doctor seems [to be/be] very tired today
        My mother explained [the recipe to me/me the recipe] on the phone
        Ana put [on her/her] coat and went out
        It's dark here, turn [on the/the] light, please
        Fill [in this/this] form and bring it to reception
        My cousin grew [up in/in] Guadalajara with her grandparents
        The plane takes [off at/at] nine, so hurry
        Pedro gave up [smoking/to smoke] last year
        We ran out [of milk/milk] yesterday
        I can't find my keys, help me look [for them/them]
        She is listening [to the/the] radio in the kitchen
        We waited [for the/the] bus for twenty minutes
        I asked [for a/a] coffee and a sandwich
        My daughter dreams [of/with] having a dog
        Carlos married [a/with a] Polish girl last summer
        The course consists [of/in] ten lessons
        We arrived [in/to] London at midnight
        I entered [the/in the] office without knocking
        She thanked me for [helping/help] her with the boxes
        Please answer [the/to the] phone, I'm cooking
        I phoned [my/to my] mother last night
        He asked [the/to the] teacher about the exam
        I'm going to [get married/marry me] next year
        The children complained [about/for] the food
        Please forgive me [for being/to be] late
        They accused him [of stealing/to steal] the tips
        The rain prevented us [from playing/to play] football
        We discussed [the/about the] menu with the chef
        Diego lacks [experience/of experience] in kitchens
        My son resembles [his/to his] grandfather
        I [reminded/remembered to] my sister that it was Mum's birthday
        This song [reminds/remembers] me of my childhood
        Can you [lend/borrow] me your pen?
        I [borrowed/lent] a bicycle from my neighbour
        The landlord [raised/rose] the rent again
        Bus fares have [risen/raised] a lot this year
        Chelsea [beat/won] Arsenal two nil
        She [earns/wins] twelve pounds an hour in the laundry
        I [missed/lost] the last bus and had to walk
        We met [outside/us outside] the cinema
        I [met/knew] my wife at a party in Leeds
        Yesterday a man [stole/robbed] my phone on the bus
        She [spends/passes] too much time looking at her phone
        My grandmother always [wears/dresses] black clothes
        I didn't realise [the/of the] time
        Last month I [attended/assisted to] a wedding in Puebla
        I [intend/pretend] to study medicine when I finish school
        He [put/introduced] the card in the machine
        The waiter suggested [the fish to me/me the fish]
        My friend suggested [that I/me to] go by train
        I [advise/advice] you to see a dentist
        My goldfish [died/deaded] last night
        If you work hard, you will [succeed/success]
        This cream will [soften/soft] your hands
        They are going to [widen/wide] this road
        My tutor asked me to [shorten/short] the introduction
        He always [criticises/critics] my cooking
        The medicine will [relieve/relief] the pain
        Can you [prove/proof] that you live here?
        I think she [chose/choiced] the wrong dress
        We have to [analyse/analysis] the results first
        I'm not used to [getting/get] up so early
        These days I [usually/use to] eat lunch with Marta
        She used to [live/living] in Peru
        I [have just eaten,/finish to eat,] so I'm not hungry
        I [have been working in this café for three years/take three years working in this café]
        Please [call me again/return to call me] in the afternoon
        Yesterday [it took me/I lasted] two hours to get home
        [I like/It likes me] your new haircut
        [My left knee hurts/Me hurts the left knee] today
        [There is a spoon missing/It lacks a spoon] on table six
        [There was a lot of food left/It was left a lot of food] after the party
        I [arranged to meet/stayed with] Lucía at six at the station, but she didn't come
        I [had my hair cut/cut me the hair] at the barber's yesterday
        We are going to [have the kitchen painted/make paint the kitchen] by a friend
        My mum made me [eat/to eat] the soup
        My parents don't let me [go/to go] out on Mondays
        The teacher allowed us [to leave/leave] early
        I [stopped smoking/left to smoke] two years ago
        He stopped [talking/to talk] to me after our fight, and I miss him
        Can you [take a photo of us,/make us a photo,] please?
        My neighbours [had/made] a party on Saturday
        You should [pay/put] attention to the road signs
        We can [save/win] time if we chop the onions now
        I want to [ask/do] you a question
        My grandfather [takes/gives] a walk every evening
        Spiders [frighten me/give me fear]
        I [realised/gave myself account] that the door was open
        Tomás [gets/puts] nervous before every exam
        The dog escaped [from/itself from] the garden
        I felt [very/me very] lonely in my first month here
        He always complains [about/himself about] the noise
        [Relax,/Relax you,] the exam is easy
        I woke up [at/me at] five today
        We enjoyed [ourselves a/a] lot at the beach
        I enjoyed [the concert very much/very much the concert]
        I [always go/go always] to the market on Fridays
        [I have never/Never I have] seen such a big kitchen
        Not only [does he cook,/he cooks,] but he also sings
        Only when I got home [did I notice/I noticed] the hole
        [Many customers came/Came many customers] on Saturday night
        Yesterday [something strange happened/happened something strange] in the park
        I saw him [run/to run] across the road
        I heard [someone/to someone] crying upstairs
        Can you [hear/listen] that noise in the engine?
        I [saw/looked] a strange bird in the garden yesterday
        Excuse me, can you [bring/take] me the bill, please?
        The teacher [taught/learned] us a new song
        My aunt taught me [to cook/cook] rice
        You had better [call/to call] the landlord
        I would rather you [came/will come] on Tuesday
        It's time the children [went/will go] to bed
        The doctor insisted that my father [rest/to rest]
        My boss demanded [that we/us to] work on Sunday
        We are [supposed/suppose] to wear black trousers
        My sister got [lost/lose] in the market
        Luis got [fired/fire] from the pizzeria
        Marta is from Quito and so [am I/I am]
        He can't drive and I can't [either/neither]
        Is Juan coming tonight? I [don't think so/think that no]
        Is it going to rain? I hope [not/no]
        Let's [order/to order] a pizza tonight
        [Don't/No] touch that plate, it's hot
        Please [sit/to sit] down here
        [Never/Don't never] leave your bag there
        I didn't eat [anything/nothing] this morning
        Nobody [told/didn't tell] me about the change
        She hardly [speaks/doesn't speak] English
        [It/There] is very cold in this room
        [There was/It happened] an accident near my school
        But I [did do/yes did] the homework, teacher!
        The nurse told me [not to/that don't] worry
        My landlady begged me [to pay/that I paid] on time
        The students were [bored/boring] because the film was so long
        The match was very [exciting/excited]
        I felt so [embarrassed/embarrassing] when I dropped the tray
        It takes [me/to me] an hour to get to college
        It [takes/delays] ten minutes to walk to the station
        I avoid [eating/to eat] in the street
        Close the door to [prevent the cat from escaping/avoid that the cat escapes]
        Last night I [finished painting/ended to paint] the bedroom
        I thought you [were/are] Spanish when I met you
        If I had known, I would [have brought/bring] you a cake yesterday
        The cakes [made/making] by my aunt are the best
        After [finishing/to finish] the shift, we cleaned the floor
        He left without [saying/say] goodbye
        I need English [to/for] get a better job
        I don't mind [working/to work] at weekends
        Oaxaca is worth [visiting/to visit]
        I can't help [laughing/to laugh] when he sings
        My father refused [to pay/paying] the fine
        The boy denied [breaking/to break] the window
        We managed [to find/finding] a cheap flat
        He spends the day [playing/to play] video games
        She succeeded [in passing/to pass] her driving test
        Our guest insisted [on paying/to pay] the bill
        I'm thinking [of buying/to buy] a motorbike
        Please pick [me up/up me] at six
        Throw [it away,/away it,] it smells bad
        Take [off/out] your shoes before you come in
        We [got off/went down] the train at Oxford
        I [took/presented] my maths exam yesterday
        [Stir/Remove] the soup slowly with a wooden spoon
        I can't [stand/support] this heat any more
        She [failed/suspended] the history exam, so she's sad
        I was [waiting for/hoping] you outside the bank for an hour
        My niece [was born/borned] in a London hospital
        I forgot [to buy/of buying] the bread
        I remember [playing/to play] with dolls when I was small
        The soup smells [of/to] garlic
        The milk [tastes/knows] strange today
        Everybody laughs [at/of] his jokes
        It doesn't matter [to me/me] if we lose
        That jacket [suits/goes] you very well
        My dog [is called/calls] Canelo
        The police stopped him because he [drove/conducted] too fast
        On Sunday we visited [my/to my] godmother
        He described [the thief to us/us the thief]
        A boy stole [my/me the] wallet in the metro
        The waiter [dropped/fell] a glass on my dress
        [Try/Prove] this cheese, it's delicious
        This word [means/wants to say] 'happy' in Spanish
        Sofía [plays/touches] the guitar in a band
        The film [is/treats] about a boxer
        I was so tired that I [fell/stayed] asleep on the bus
        My classmate [became/converted in] a famous singer
        They expect [me/from me] to study law
        He [bought/invited] me a beer after work
        When I was ten, I [had/would have] a parrot called Chispa
        You should [have told/told] me earlier
        He keeps [calling/to call] me at night
        The baby [started/put] to cry at midnight
        You should apologise [to/with] your sister
        I think I [lost/missed] my wallet in the taxi
        My cousin [won/gained] the race by two seconds
        Can you [take/approach] me to the station?
        Can you [set/put] the table for dinner?
    """
}
