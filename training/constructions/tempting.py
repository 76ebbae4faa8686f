"""Right sentences in which the words of a frame stand side by side by chance, by two who looked for them."""

RIGHT = r"""
    A bath always relaxes her
    A change of his mind would surprise us
    A clown can make a party special
    A dog can give a walk a purpose
    A few herbs will give some taste to old vegetables
    A good story is like a boat: it carries you all the way
    A good will can make all the difference
    A man like him and me doesn't cry
    A nurse assisted the party of climbers
    A phone made easier for old people sells well
    A rusty lantern depended from the beam above them
    A seed needs water when it grows in sand
    A will can be contested
    A will could be contested
    After a run of luck he lost everything
    All I get at home on weekdays is noise
    All I lack of course is money
    All my cash goes to shopping on Saturdays
    All the ways tried of raising money had failed
    All the while that I was there, nobody spoke
    All those I have scared of course forgive me
    All who are able help in the garden
    Allow some time for rest
    Always put attention to detail on your list of skills
    And I wait to see you smile
    Any group that includes me lacks a leader
    Anyone who lives there can have a key
    Are you waiting with Tom?
    As a child, I was used to work
    As it happens you are right
    As soon as he spoke I knew your brother had won
    As you can see it, you must be close
    Ask a clerk who she works for
    Ask a clerk who they work for
    Ask some friends to help you move
    Ask the boy who the father is
    Ask the city what is planned for the park
    Ask the teacher which book the class needs
    At home we mostly talk English as a courtesy to Grandma
    At the party they discussed themselves all evening
    Back in Leeds I knew a man who kept bees
    Blue or green, which was it?
    Boots like these are no use in snow
    Boxers like him win weight divisions
    Buses pass all the time
    By the time we woke the sun had arisen
    By then it seemed us against them
    Can we let the dog out?
    Can you awake him gently?
    Can you control the volume from your phone?
    Can you explain it the way Dad did?
    Can you say it when he comes in?
    Can you say to them what you said to me?
    Cells continue to respire in the dark
    Choose what seems to you the best
    Coffee, I like very much, but tea I can do without
    Come back this afternoon
    Could we let her go now?
    Could you control the heating from outside?
    Could you get down the train set from the attic?
    Could you let his cat in, please?
    Could you wake up her sister?
    Cross country skiing is fun
    Cut the grass when it grows
    Day after day, I wait to see you pass my window
    Did a walk help?
    Did he feel me at the door?
    Did he feel us at the door?
    Did many photos survive the fire?
    Do some pictures still hang in the hall?
    Do two mistakes cancel each other out?
    Do you feel you better understand it now?
    Do you feel you very rarely speak?
    Do you know if that works?
    Do you listen when I talk?
    Do you listen?
    Does a bath help when you have a cold?
    Does a cake need eggs?
    Does a party of six need a bigger table?
    Does a question mark go here?
    Does a shower use less water than a bath?
    Does it mean anything that what he says is false?
    Does more attention help the child?
    Does no sense of shame hold him back?
    Does sense matter more than sound?
    Dogs make me fear for my cat
    Don't be afraid to ask more questions
    Don't leave it open at night
    Don't leave it open
    Don't let me scare you
    Don't let that dog bite you
    Don't look to me for help
    Email writing by machines is common now
    Every photo of her and me surprises that man
    Everybody can see that I am in love with him
    Everyone there had some soup
    Everything that broke because of it was replaced
    Explain your interests to me
    Faced with the choice, she said nothing
    Feed the tomatoes when they grow
    First, to clean the wound, use warm water
    Flats let to students need repairs
    For that I can only thank you
    For that my mother could kill me
    For that the people could thank him
    From election to election a party may change its mind
    From how it looks that car is finished
    From what it likes you can tell that it's a bird
    Gardeners are always busy in spring
    Give it maybe a week and try again
    Give me fear any day
    Give them the help that they need
    Good friends make a party
    Guests who had a good time come back
    He accused his own brother to win favour
    He advised me concerning the will
    He allowed that the plan needed work
    He arrived to the hospital staff's applause
    He asked if we would have the fish or the meat
    He asked more of his players than they could give
    He assisted the conference organisers with the parking
    He attributes success in fishing to patience
    He believes in song writing by committee
    He blamed his sister to protect himself
    He brought his worries to me
    He came back the day after to collect my things
    He congratulated her by sending flowers
    He converted in a small church in Rome
    He decided to can fish in oil
    He decided to convert in the end
    He did a picture of the harbour in oils
    He doesn't have any sense of humour
    He doesn't seem interesting
    He dreamed in surprising detail
    He entered inside a minute of her
    He entered inside the hour
    He expected that they knew
    He failed the last exam of his degree
    He forgave the sin of lying
    He founded a company at twenty
    He gained us a little time
    He gave the contact to me last week
    He got up himself at six
    He had become in the end a hero
    He had her to thank for his life
    He had us to help
    He has a change of his mind every week
    He has that look in his eye
    He has won weight classes in three countries
    He insisted in writing that the bill had been paid
    He introduced them his own way
    He invested it on my behalf
    He is capable of murder
    He is married himself
    He is older than I thought it possible to be
    He is tired, but may be able to come
    He knew a lot at that age
    He knew and liked me that much
    He knows the book and says it has many flaws
    He lay with his face to the wall
    He looked at a film of oil on the water
    He mentioned me the other day
    He mentioned us the other day
    He moved as though in a dream, but he heard everything
    He moved himself to tears
    He only plays at chess
    He only plays at golf
    He picked the cold dishes from the menu
    He proposed to her to please his mother
    He put himself so far in debt that he lost the house
    He ran to loose the ropes
    He realised the test was harder than he had thought
    He realized some tests were missing
    He resisted to the end
    He said it about my sister
    He said it that way on purpose
    He said nothing, for he could see her tears
    He said that it happened on Monday
    He sat there, never looking to the side
    He says it is a bargain, which it is
    He spent four years in care
    He spent the whole year in care
    He succeeded to existing debts
    He swore he did not molest his daughter
    He teaches the practice of dance
    He told the girl that the house was sold
    He told the police what he saw in the park
    He turned to a life of crime
    He vowed never to drink again
    He waited the tables to be near her
    He wants to give back to the community
    He was a friend in time of need
    He was accused of trying to molest the girl
    He was affected to the point of tears
    He was laying on a feast for the whole village
    He was seen to come back
    He was seen to help carry the box
    He was so boring that I fell asleep
    He was supposed missing
    He was threatened with being fired
    He was threatened with murder
    He wasn't rich though by any means, but he was happy
    He went to do acting in London
    He went without to feed his children
    He won in despite of his enemies
    He won to the best of my knowledge two prizes
    He's glad that somebody explained it
    Her plan took account that some might fail
    Her success in raising money surprised everybody
    His back doesn't allow him sleep
    His fame consists on the one hand of talent and on the other of luck
    How can they let a child wait so long?
    How can you help others if you don't matter to yourself?
    How could I let a man die?
    How do you know to call the police?
    How is it called from C?
    How it calls its young is a mystery
    How it is called depends on the region
    How long do you know about the dates beforehand?
    How long do you know in advance?
    How long you know him matters little
    How many people do you know have the time?
    How much do babies gain in the first month?
    How much do you win if you match three numbers?
    How much does he gain from selling now?
    How much money do you spend on drink?
    How much money do you spend to keep it running?
    How much money does he spend on drink?
    How much money does he spend to look that good?
    How much time did she pass in silence?
    How much time did they pass together?
    How were you affected in the end?
    I allow that he tried
    I am sure that it happened there
    I am sure that she will come soon but you need not wait
    I asked a stranger who he works for
    I asked her if she would have a drink with us
    I asked my boss for help not work
    I asked the people who they work for
    I became interested on reading her book
    I blame the habit of drinking
    I bought some cakes in case he would like one
    I brought tea in case they would prefer it
    I can feel myself at risk
    I can wake up myself at six
    I can't help him being rude
    I can't listen to what he says any more
    I can't listen to you and drive at the same time
    I come as often as my job allows to help at home
    I complained myself last week
    I congratulate you for work well done
    I decided to leave to her work at which she excels
    I don't care what it happened to be called
    I don't care what you do this weekend
    I don't have much sense of direction
    I don't know where the people who lived there went
    I don't like the look of the dog
    I don't think that at all
    I don't think that if you ask she will refuse
    I don't think that in ten years we will need it
    I dress myself and make my own breakfast
    I drove to school instead of to work
    I expect that lunch comes at one
    I expect that the plane landed late
    I expect that you know the answer
    I felt myself a stranger
    I found about twenty mushrooms in the woods
    I get up myself at six
    I got dressed myself this morning
    I had a dream with flying horses in it
    I had shame written all over my face
    I had that work at home
    I have been in love from the day I met her
    I have got hungry on the way
    I have got sleepy from all that food
    I have half a mind to sell the house
    I have hungry children to feed
    I have hurry sickness
    I have not lost my keys
    I have sleepy eyes this morning
    I have that fear at night
    I have that work to finish tonight
    I helped my uncle visiting from Ohio
    I hope it at least works
    I hope it in time heals
    I knew a girl in Paris once
    I knew a man from Leeds who kept bees
    I know that if you leave I will be sad
    I know that it happened
    I know that you love them most
    I know what you think of the boss
    I like the look of your cat
    I looked for the can opener
    I love my cat and it misses me
    I love the coast because it has good weather
    I loved the dog and it loved me
    I made it to help you
    I need a change of my clothes from the bag
    I ordered it for work
    I paid for the can of soup
    I put myself so deep in debt that I had to sell the house
    I realised myself how bad it was
    I realised the study had been faked
    I remember myself that summer
    I saw a face to the left of the door
    I saw her to say goodbye
    I saw something passed to him under the table
    I saw to his needs
    I still feel the love she bore to me
    I still laugh at the joke she told that evening
    I suggested him the last time
    I surprised that boy in the shed
    I think it has too many rooms
    I told my neighbours that they could park here
    I told the kids what we ate in Japan
    I told the man that his car was ready
    I told the man what brought me here
    I told them all what happened
    I want to thank you by buying you dinner
    I was asked to wait to see the manager
    I was thinking on reading your letter that you must be happy
    I will give back to my school what it gave to me
    I wonder if that is true
    I wonder if you would have time to see me
    I wonder whether that is true
    I wonder whether that works
    I wonder who cookers were first made for
    I work for no pay to help the poor
    I would like to discuss with you the plans for next year
    I would prefer that he stay
    I'd be interested to hear your views
    I'd prefer that the children stayed here
    I'd prefer that you leave
    I'll allow that you have a point
    I'll leave the number in case she will need it
    I'll see him to discuss the contract
    I'll see to the news desk and you take the phones
    I'll show the boss what we made in class
    I'll tell the students which page to read
    I'll thank you to mind your own business
    I'm glad that his teacher explained them
    I'm going to stop him to ask the way
    I'm looking forward to work tomorrow
    I'm too heavy to try it on
    I've a good mind to tell your mother
    I've had better to eat
    I've tried to no end
    Ideas earn weight when they are repeated
    If I have fear of anything, it is of spiders
    If it's worse than expected I will tell you
    If the difficulties prove too great, we can stop
    If you have no email write by post
    If you put attention first, marks will follow
    If you return it you get your money back
    In a crisis you should turn to a friend
    In case of you not hearing from us by Friday, please call
    In his old age he looks to his son for help
    In my opinion it has no value
    In the UK it has a different name
    In the dream we met ourselves in the street
    In the end it has a happy message
    In the run-up to election the mayor kissed babies
    In this edition it has a new preface
    In yoga you pay attention to breath and posture
    Is he waiting at the door?
    It allows that you need time
    It cost me a lot to mend the roof
    It cost me much to say it
    It costs me a lot to run the car
    It costs me much to say it
    It delayed me an hour
    It happens it is my birthday
    It has a lot of people worried
    It has someone else's name on it
    It is a film that it is impossible to forget
    It is advice you to this day follow
    It is believed that prices will rise this year
    It is clear who kitchens were built for in those days
    It is covered by no existing law
    It is expected that he will resign tomorrow
    It is hard to know what you become in a crisis
    It is hoped that the work will finish by May
    It is hoped they will meet next week
    It is how they seem that is the problem
    It is of such worth that you need a guard
    It is quite easy to lose them in a crowd
    It is something that only young players lack
    It is something we discussed on the phone, on the train and on a walk
    It is thought he will recover
    It is worth telling them
    It left her angry and me surprised that he cared
    It looks as it has always looked
    It looks as it was meant to look
    It made me question my life
    It matters nothing what they say
    It seemed her only hope
    It seemed him or me
    It seemed me against the world
    It seemed to her that he was ill
    It seemed to him very strange
    It seems to us important
    It suggested to me a way out
    It suggested to us a new plan
    It takes a lot of attention to drive in this city
    It tastes to old people like the soup of their childhood
    It was a cheap phone but it lasted me two years
    It was a face with a scar
    It was a place she hated and I loved
    It was a time for change
    It was brave of the party to pick her after all that
    It was harder than I thought it would be
    It was her dream to become a pilot
    It was only later that I thought of it
    It was only later that she remembered him
    It was so important that failing to reply cost her the job
    It was the car which broke down
    It was the crash she prevented that people remembered
    It was the dog which barked
    It was the house he let that she owned
    It was the rain which spoiled the day
    It was the reading that the data suggest to be true
    It was the sound of a breaking heart
    It was the third stop that they made
    It's Sunday, so he must not be late for church
    It's Sunday, so we mustn't be late for church
    It's a cross I cannot bear to my grave
    It's a holiday, so he mustn't work
    It's a house let to him for life
    It's a need that we share
    It's close enough to being perfect
    It's hard to say them the right way
    It's how he seems that has changed
    It's not that you can't; rather you won't try
    It's really hard to leave them
    It's so easy that learning to play takes an hour
    It's so important that people will pay anything
    It's the deaths we prevent that people forget
    It's the flat he let that we rent now
    It's the kind of advice you on no account should take
    It's the wait that he hates
    It's too difficult to do it alone
    It's too early to pick them
    It's too expensive to keep it in town
    It's too expensive to keep them in town
    It's very easy to make it at home
    It's worth asking them if they have a room
    It's worth reading it again
    It's worth trying it
    Lemon juice adds taste to fish
    Let me bore more holes
    Let that man go
    Let's look at the series of numbers on the board
    Let's take a walk along the river
    Letter writing by hand is dying out
    Look at the sign: it is saying that we should stop
    Many families can't afford heating
    May I let some air in?
    Meanwhile he was waiting outside
    Meanwhile they are still arguing
    Men of worth respect honesty
    Music makes the cleaning fun
    Music relaxes me
    My aunt, I love a lot; my uncle, not so much
    My dog needs to eat
    My grandfather is hard of hearing
    My house it is, then
    My weekends went to fishing with Dad
    Neither of them looked themselves
    Never let that boy drive
    No one can forget what he became in the war
    No one knows what he became to the people who loved him
    Nobody knows the reason for what he did
    Nobody knows when it will grow
    Nobody knows when they will grow up
    Nobody suggested us the first time
    Nothing gives me fear
    Now you have the reason, so act on it
    Now, walking along the beach, she felt better
    Of course I knew your father
    On Sundays only the cooks rest
    On what it depends, nobody knows
    Once I listened to a whole opera on my feet
    Once he listened a whole night
    Once the books are in order they can be sold
    Once you explain it you feel better
    Once you explain them you feel better
    Once you've seen to her call me
    One tube is enough; it lasts me three months
    Only names that have sense and reference count
    Only the dead rest
    Only the rich stay in that hotel
    Only the strong stay
    Only two guests stay and eat with us
    Or rather you don't want to understand
    Ought smoking to be banned?
    Ought work to come first?
    Over the years his words earned weight in the village
    People given the chance take it
    People in trouble need help
    People pass all the time, but nobody stops
    People say Spanish very rarely lets them down
    People there must have a licence
    People who get the chance leave
    People who have a hard time need friends
    People who keep their papers in order sleep better
    Plants need oxygen to respire
    Please control that dog
    Please stop to think
    Please stop work now
    Please take contact details at the door
    Please tell German as well as Italian guests about the change
    Please tell us at the time of booking the room
    Please try to leave it clear at all times
    Please turn to one side
    Please turn to the next page
    Please wake me at six every day
    Please wake me up at six every day
    Poker is a luck game
    Priests can't marry themselves
    Put it maybe at the top
    Put the shoes when you can on the rack
    Put them in order of use
    Remember me the way I was
    Remember me when I am gone
    Remind the people who they were
    Rising costs have raised fears of a recession
    Say what it happened to cost
    Seat belts prevent any risk of falling
    She asked a new colleague to join us for lunch
    She asked to stay to help
    She asked what it happened to be
    She assists the class teacher on Mondays
    She didn't want to leave her work to others
    She doesn't seem caring
    She explained to us it was closed
    She failed the last test by two points
    She found her father dead in bed
    She founded it with her sister
    She gained their respect by working hard
    She got married herself last year
    She got out of the metro station and looked around
    She had better training
    She had lucky socks for the exam
    She had stopped to eat, so we passed her
    She had them to feed
    She had them to stay for a week
    She has been in love from the very start
    She has been interested for years
    She has cheeses years old in the cellar
    She has made up her mind to leave the firm
    She has not lost hope
    She has promised me that she will come early but I want it in writing
    She has taken weight training classes for years
    She has that drive to win
    She has that look at times
    She helped us for love
    She invested their savings on their behalf
    She is a woman we met ourselves in Rome
    She is able of mind and body
    She is capable of love
    She is considered to be a genius
    She is not old enough for work
    She is rude and doesn't like me
    She kept going, never stopping to rest
    She knew a shortcut in the woods
    She knows that I am in love with her
    She lay as though asleep, but she was listening
    She lay with her face to the wall
    She left, never to return to the village
    She let it to make ends meet
    She likes to make attention a form of love
    She looked at the news page on her phone
    She made the test a little easier this year
    She mentioned him that night
    She packed a change of his clothes
    She passed the contact to her boss
    She put herself very much at risk
    She put me so at ease that I forgot the time
    She ran off of fear and adrenaline
    She realised herself that it was over
    She realized the test was over
    She retired herself last year
    She said it was the town she liked and that in my town it has no equal
    She sat on deck looking forward for passing ships
    She saw to her guests
    She spent the day in search of a job
    She succeeded on opening night
    She taught me how to can fish at home
    She taught us for love, not money
    She told a friend that her father was ill
    She told the children that they were safe
    She took jeans and boots for the trip
    She turned to the window and sighed
    She was convinced that it will rain tomorrow
    She was interested to learn that he had moved
    She was one of the most capable to work here
    She was shy once, but look what she became in the end
    She was thinking in surprising ways
    She went to do washing at the river
    She wore the stole money had bought her
    She's trying to make a go of acting in London
    Show the children what happens to you
    Since I am a vegetarian, I never order the stew
    Since I am ten years older, I will drive
    Since he is a student, he pays less
    Since he is little, he can slip through the gap
    Since she is a doctor, she will know what to do
    Since she is very tired, we will go without her
    Since they are children, we must be patient
    Since they are very busy, we will come back later
    So as I could not sleep, I read
    So as you can see, it works
    So happy do they seem that they are envied
    So ill does she seem that he is worried
    So mad does he seem that she has left
    So tired did she seem that I let her sleep
    So, which is it?
    Some people I care for don't like him
    Staying home because of you is no fun
    Storms make me fear the worst
    Stroke the cat if it doesn't mind you touching it
    Take a tie in case the place is smart
    Take sunglasses and a hat
    Talk to English as well as French speakers
    Taxes have raised the price of petrol
    Tea or coffee, which is it?
    Tell me what you happened to see
    Tell me what you think of my plan
    Tell them all what to do
    Tell us what seems to you the right way
    Thanks to choice the customer wins
    That is advice you not only need but want
    That is where the boy who worked there was from
    That is where you go now
    That's the bus stop that I use
    The actors were vain and they discussed themselves a lot
    The agency advertised me to its clients as a chef
    The anthem for the group was composed for a film
    The app has made my shopping easier
    The area most affected in the war was the north
    The areas affected in the north are poor
    The band played at the basketball final
    The band played to football crowds
    The barn was converted into a flat
    The best coffee I get at home and not here
    The boy who knew him and me liked the idea
    The boy who knew him and me really liked the plan
    The brakes failed the train driver on the hill
    The bread he is making from flour and water needs no yeast
    The breaking glass woke the whole house
    The breaking plate made everyone turn
    The broke chair dealer left town
    The broke toy maker sold his house
    The bus I get at half past nine is always late
    The buyers were interested on the whole
    The camera can't hear you and can't listen to me
    The car needs work
    The cases I have decided show this
    The cast is ready, but it only lacks me
    The cat is old and it doesn't like me
    The chairs are old and may be sold soon
    The children made a picture out of leaves
    The children really enjoyed me and my puppets
    The club sells permits to fish in the lake
    The coach was wrong to pick him
    The company adds a smell to gas so that leaks are noticed
    The company naming rights were sold
    The concert she attended in the school was good
    The couple gave account that day of all they had done
    The crowd really enjoyed us at the festival
    The deal took account that prices could fall
    The delay made the experiment useless
    The doctor is busy and may be late tonight
    The dog is calm and it doesn't mind me singing
    The door was made harder to open
    The electrical contact to the motor was loose
    The euros were converted into the local money
    The factories must can fish within hours
    The fans shouted us on
    The fears that we discussed about them were real
    The fence prevented access to land
    The figures were correct at the time of writing
    The film relaxed us
    The film shows a man naming his accomplices
    The firm offered training
    The firm retired him
    The firm that owns the castle is building a hotel
    The fish was ugly and it had cold eyes
    The flats let to them need repairs
    The food I get at my school in Leeds is good
    The food was too hot to call it mild
    The friend who knew her gave a speech
    The friend who left him and me misses us
    The friends that they invited never came
    The friends who drop by don't stay
    The game is old, but in my country it has two names
    The game is old, but in the UK it has many fans
    The gang has robbed our car of its wheels
    The generator can run off of petrol
    The girl next to me bothers a lot of people
    The government is laying down the law
    The government plans to devolve the budget powers
    The ground was so hard that trying to dig it hurt
    The guards tried to allow them rest at noon
    The harder you push, worse I may get
    The heat makes any exercise a torment
    The hens are laying in the barn again
    The house it is next to is empty
    The house needs to sell soon
    The house was big and it had very cold floors
    The huntsman gave the order to loose the dogs
    The kettle was old, but it made hot water
    The key to breath in singing is practice
    The law doesn't allow work on Sundays
    The law doesn't permit travel without papers
    The lesson I attended at the party office was dull
    The lies they told that day are still remembered
    The lies they told to me hurt
    The lifeboat was small, yet it carried them all to safety
    The longer I wait, more I cannot say
    The machine is great: it makes hot drinks
    The main reason that they want them is the price
    The man behind me bores very easily
    The man had tried to molest her before
    The man next to me interests very few people
    The man next to me scares very easily
    The man next to me stole the show
    The man on the bridge is repairing it
    The man who fell off the roof is repairing clocks again
    The man who sits next to me worries a lot
    The man with the bag was robbed
    The march for brass band was composed by Holst
    The market had a long run of success
    The meals consist on Sundays of leftovers
    The members must elect a new president
    The men there are tired and the boss there is going to have no choice
    The men were threatened with drowning
    The moment you see the ball rise your arm should swing
    The money helped my family living abroad
    The more he read, the more books he wanted
    The more they tried, the more mistakes they made
    The neighbours I have scared of late avoid me
    The neighbours I let know if I go away have a key
    The new bed will help to allow her sleep at night
    The new machine has made our washing softer
    The noise because of them is bad, and because of it is worse
    The old house had better heating
    The ones who had better don't complain
    The ones who tell me don't know
    The only people we let know that we were leaving were our parents
    The pain doesn't allow her rest
    The part is so vital that nobody would sell it
    The party it was
    The pay I get at work in a month is low
    The people I work for don't know the half of it
    The people living there will have a hard winter
    The people that they met were kind
    The people there had a good laugh
    The people they ask don't know
    The people we cook for don't pay a fair price
    The people will have to elect the mayor again
    The photo is good but it lacks me
    The piece he wrote for the family was composed by candlelight
    The plan is generally admitted to have failed
    The plans that we discussed about a year ago are dead
    The plants need water
    The plumber made a bath fit into the tiny room
    The police can stop you to check your papers
    The practice of tipping has spread from America
    The preachers convert in the villages
    The prices have raised eyebrows across the industry
    The prices may depend from year to year on the harvest
    The priest agreed to marry us
    The question asked to me about taxes was fair
    The rail prevents the danger of falling
    The rain didn't stop play until five
    The rain made a walk impossible
    The reason by which we know is not enough
    The reason of that age was cold
    The refugees they admitted have settled well
    The report is short and it is saying that nothing will change
    The risk of damage is small
    The risk to trade is small
    The rooms we let to tourists cost more
    The rules we agreed to don't matter
    The rules we live by don't change
    The sales have raised over a million for charity
    The site advertised us to new customers
    The speech moved me to tears
    The stories he told that night were all true
    The story was told to him to make him laugh
    The streets affected in our town are near the river
    The studio sent me the photo proofs that I had asked for
    The system allows change to happen
    The tale is told to children to scare them
    The team went on a run of wins
    The terms I agreed to don't work
    The things that matter to him and to me don't change
    The things that she discussed about them were private
    The things we try don't work
    The tide was strong and it carried us half a mile
    The tool she uses to cut glass is sharp
    The toys she is making by hand are for her niece
    The traffic on the bridge is building
    The trip was made possible for us by a grant
    The trucks passed all day long, and cars pass the whole day too
    The try was converted in the last minute
    The two men were known to each other
    The very fact that he told her about it was a surprise
    The vicar was married herself
    The view gave a walk there a special charm
    The will must be signed by two people
    The woman that his father married is Dutch
    The woman there is going to have a baby
    The workers are laying down new cables
    Their success in selling the house was pure luck
    Then I knew my chance had come
    Then she listened to a few of his songs
    Then we listened a long time to the rain
    Then we listened to a podcast in the car
    Then, looking up, he smiled
    Then, turning to the door, he sighed
    There are things we don't allow to happen
    There is a risk of losing your data
    There is a risk of rain
    There is little chance of change
    There is no point of contact between the two
    There is no point on record at which it stopped
    There is too much to discuss all at once
    There was a face at the window
    There was a long pause, and during that I was counting the tiles
    There was no point of landing on that coast
    There were faces at the window
    There's a chance of rain
    There's no time for love
    These fish are found about the reef
    These sofas convert into a double bed
    These were the facts at the time of going to press
    They advertised him to the public as a healer
    They are known for success in growing roses
    They are listed in order of cost
    They are not poor, or rather they pretend to be
    They are shown in order of finishing
    They arrived to London in chaos
    They arrived to the school choir singing in the yard
    They asked some tough questions at the interview
    They decided to leave it empty for a year
    They did without to save money
    They didn't have much sense, did they?
    They didn't stop to eat all day
    They discuss every book they read
    They discussed on the way home what to do next
    They do a walk every Sunday
    They don't matter if nobody sees them
    They don't seem trusting
    They dress me and feed me
    They found the cat dead in the road
    They gained our trust in a week
    They had a hard time for want of money
    They had better working conditions
    They had to pick him from forty applicants
    They had us to stay last summer
    They hoped for not rain but snow
    They laughed us all the way home
    They left the dog dead in the ditch
    They left the house, for they don't like noise
    They look to us for support
    They looked to each other for support
    They made her question everything
    They made two tests for the new course
    They moved us to a new office
    They picked another cold morning for the race
    They picked the flu strain for this year's vaccine
    They play to football crowds every week
    They played at cards until dawn
    They put me really close to the stage
    They realised themselves that it was wrong
    They resisted to the last man
    They resisted to the last
    They robbed our car of its radio
    They said it was a trap, which it was
    They say English as a subject is losing ground
    They spent the money to impress the neighbours
    They stole me the school flag
    They suggested me the second time
    They talk Italian very loudly on the balcony
    They told the story for love not gain
    They turned to one another and laughed
    They wake me before dawn every morning
    They wanted him freed and me loved
    They wear me and my wife out
    They were faced with many problems
    They were so boring that we left early
    They were threatened with attack
    They were very busy to say the least
    They will introduce it our way
    They won to my surprise
    They'd rather disappointing results last year
    Things of no use take up space
    This allows work to continue
    This car is a dream to drive
    This is a burden you can't bear to the end
    This is the best place to go for shopping in town
    This is the one thing on which it depends
    This is the permit that you need
    This job takes attention to detail
    This letter is proof that it can work, and the photo proof that it did
    This means trouble for trade
    This street, I love very much
    Those there will have lots of questions
    Those who are able pay more
    Those who are able work for their food
    Those who do as they ought have nothing to fear
    Those who invest only on good news lose in the end
    Those who promise don't deliver
    Those who would like it come back
    Those who would like them need to sign up
    To many people love is everything
    To me love is everything
    To my dear friend love and thanks
    To my dear love
    To pass some time, they played cards
    To the human mind love is a riddle
    Tomorrow is a holiday, so we must not miss the last bus today
    Try to leave them clean to the last
    Turn to the left and you will see it
    Volunteers assist the course leader
    Was the news hard to tell them?
    Watch him to learn the trick
    Watch me scare him
    We accused him to save ourselves
    We all know that if it rains the match is off
    We always discuss all our plans with the team
    We always invest money on her advice
    We are certain that he will win again but it won't be easy
    We arrived to Paris in full bloom
    We arrived to the hotel manager's apologies
    We asked information desk staff for directions
    We blame others to feel better
    We close early in order that they can rest
    We complained ourselves
    We congratulated them to be polite
    We couldn't see what passed us in the dark
    We didn't leave it empty
    We didn't stop to rest until midnight
    We discuss every option before we vote
    We discussed about a dozen topics
    We don't allow that talk in here
    We don't allow that type of dog
    We don't think it at all likely
    We felt ourselves at risk
    We gained about three kilos on holiday
    We got out of the plane crash alive
    We had a great time to be honest
    We had a lot of fun to begin with
    We had met the night before to plan the trip
    We had stopped to rest, and the dog ran off
    We have to elect one candidate
    We help to the best of our ability
    We introduced it our way
    We introduced it their way
    We keep spare fuses in case of it breaking down
    We learn how love grows
    We learnt what passed at the meeting
    We lived on what passed to us from our father
    We look forward to spring
    We looked at the match report together
    We make them to sell
    We meet in order that work can go on
    We must devolve these powers to the regions
    We need it maybe a day earlier
    We need this proof that he was there
    We passed some time chatting on the porch
    We practise to win
    We prevent floods to save lives
    We ran a dog naming contest
    We realised some tests would have to be repeated
    We saw a play at the tennis club
    We saw an opportunity for change
    We shall all give account that day of what we did
    We stood by not to help but to watch
    We suggested her the other day
    We were finding about one mistake on every page
    We were glad of the help that she gave
    We will give more attention to your case
    We'll come back the same way
    What are you looking for?
    What are you looking in there for?
    What are you thinking in terms of price?
    What are you thinking in that little head of yours?
    What can make a walk more fun?
    What did he say you and Tom should do?
    What did he speak about?
    What did she give up to get the part?
    What did she say me and Bill should do?
    What did the knife used to kill him look like?
    What did the old man tell before he died?
    What did they speak before that?
    What did you discuss on the phone?
    What do they suggest to help?
    What do you do tomorrow if he says no?
    What do your neighbours use to heat the house?
    What does sense perception tell us?
    What does that decision mean for us?
    What has passed in this room must stay here
    What he felt was supposed love, but it was only pride
    What he imagined to be a ghost was a sheet
    What is interesting me more is the cost
    What is it worth to keep him quiet?
    What is no use to fish may help birds
    What is passing in front of us?
    What it is called I can't recall
    What it is called in French I have no idea
    What made a walk so hard was the heat
    What made the homework so hard?
    What makes a photo good?
    What makes a question hard?
    What makes a shower leak?
    What matters to him and to me doesn't change
    What meant most to her gave the rest of us nothing
    What she couldn't bear to this day is the smell of gas
    What you do tonight matters more
    What you saw should make you question him
    What's passing overhead?
    When I come back my room will be full of boxes
    When all is in order the work can begin
    When did a party last win so many seats?
    When doubts arise your hand begins to shake
    When she was little, it was used to store grain
    When there is snow it delays us an hour or more
    When they were little, they were used to sell papers
    When you come back the shop will be closed
    When you get down here next time, bring the children
    When you have seen to them come back
    When you've seen to the horses come in
    Where did you put your coat when you came in?
    Where do you go for swimming on holiday?
    Where do you go now that the gym is shut?
    Where do you go with that much money?
    Where is he waiting?
    Where should I put my hat if it's wet?
    Which product would you recommend to clean ovens?
    Who are you waiting with?
    Who did come to the party, then?
    Who did you let know when the time changed?
    Who do you know living the good life?
    Who does live here, then?
    Who is she waiting on?
    Who suggested her that night?
    Who took glasses from this cupboard?
    Who was that boy that liked you so much?
    Why are you waiting?
    Why do you listen at doors?
    Why don't you take a walk?
    Will you let me a room for the summer?
    Without this proof that she paid, she will lose
    Work in Paris is hard
    Would you let me the cottage for a month?
    Would you let me the next time you're cooking stir the sauce?
    Yes, I do it for fun
    Yes, I like it when you sing
    Yes, I like it
    Yes, I like to swim
    Yes, I like when it rains
    You are reason, and I am passion
    You came to talk instead of to listen
    You can't listen to anything on these headphones
    You can't reason because you're angry
    You cannot turn back the clock
    You certainly picked a cold day for a swim
    You couldn't listen to him without laughing
    You have failed my last hope
    You have reason and evidence on your side
    You have reason to worry
    You have reason, and that is more than I have
    You have right and wrong mixed up
    You know what he became to so many of us
    You must not assume that everything here is free
    You must not enter before the road is free
    You must say them a little louder
    You put me very much in mind of my uncle
    You should complain yourself
    You spend too much money to be poor
    You will find about ten of them in the box
    You will learn how work gets done here
    Your plants need to grow
"""
