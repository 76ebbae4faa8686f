"""Everyday sentences that look like mistakes and are right."""

RIGHT = """
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
    we had hardly opened the menu when the waiter came.
    they only saw the hole in the barn after the storm.
    only my sister saw the otter.
    only when the tide is low can you reach the chapel.
    rarely worn, the ballgown was as good as new.
    hardly anybody voted in {city}.
    not only adults read comics.
    the little we knew about him came from his postcards.
    scarcely a week goes by without a strike.
    never open that cage without gloves.
    no sooner had they mended the pipe than it burst again.
    he says that I snore, and so I do.
    she does the ironing, and so I do the cooking.
    neither of my aunts drives, but both of them cycle.
    my husband can't ice-skate, and neither can I.
    I neither smoke nor drink.
    unless you don't eat fish, I'll make a paella.
    unless I'm mistaken, the pharmacy shuts at {hour}.
    bring a raincoat in case it pours.
    in that case, the tickets will be cheaper.
    in this case the judge will decide.
    stay as long as you like.
    I wonder when the plumber will come.
    ask the receptionist when the doctor will see you.
    do you know if it will snow on {day}?
    I'm not sure if they will keep the puppy.
    the day will come when you will thank me.
    nobody can say when the strike will end.
    whenever the bell rang, we would run into the yard.
    in winter, when the snow came, my grandfather would carve spoons.
    he asked when the ferry would arrive.
    she told me that she would wait until the rain stopped.
    {name} seems tired today.
    he appears on stage at nine.
    accidents happen, don't they?
    my aunt tends her roses with great care.
    {name} managed a hotel in {city} for years.
    the museum can't afford a new roof.
    {name} failed the driving test twice.
    the farmers refused the offer.
    despite the fog, the ferry left on time.
    instead of rice, we had noodles.
    she can juggle as well as sing.
    after work I play badminton with my {kin}.
    this brush is for scrubbing pans.
    they do nothing but complain.
    all I did was ask a question.
    why not try the other key?
    she devoted her life to music.
    this oil is used to fry fish.
    he used to pull sledges as a student.
    I'm used to noise, but this is too much.
    we're looking forward to the carnival.
    we drove to the coast to taste the oysters.
    the shopkeeper insists that the boys stole a melon.
    thank you for your help with the tent.
    there was a ladder, so I climbed up it.
    the slope was steep, but we skied down it.
    the bridge was old, and a lorry was driving over it.
    the tram came and we got on it.
    I've lost my gloves. could you look for them?
    please turn the heating down before you leave.
    please turn down the heating before you leave.
    she put on her helmet and rode off.
    he picked up the phone, and then he put it down.
    my neighbours keep bees on the roof.
    that stamp is worth a fortune.
    we stopped to pick blackberries.
    {name} went on to win the gold medal.
    I can't stand to see good bread thrown away.
    I can't help but admire her courage.
    to enjoy the view, you have to climb the tower.
    they finished early to catch the {vehicle}.
    we were too busy to talk.
    I learned swimming and diving at the same club.
    he is planning a trip to {city}.
    she promised me a postcard.
    the captain ordered soup for everybody.
    the novel made him famous.
    we heard the band playing in the square.
    I noticed him hiding a letter in his sleeve.
    the pupils were made to apologise.
    could you help me to hang these curtains?
    I heard the road was closed, so I came by train.
    we had ten sheep to shear and four cows to milk.
    the mechanic got the engine running again.
    my father has repaired the boiler himself.
    the DJ had everybody dancing in five minutes.
    I'm too tired for a walk.
    this hall is big enough for dancing.
    she told me that she will be here at six, so put the kettle on.
    he says he can fix the dishwasher himself.
    I thought you were going to bring the salad.
    we know that the ferry leaves at nine.
    Copernicus believed that the earth moves round the sun.
    they told us the pool is heated, so bring your swimsuit.
    I hope the plumber will come before noon.
    we have been travelling for two days and we are exhausted.
    when I looked out of the window, it was snowing.
    before she left, she kissed every one of us.
    I was late because I missed the tram.
    it has been raining since midnight.
    by noon the fog had lifted and we could see the harbour.
    he had been a sailor before he became a priest.
    had you met my wife before that evening?
    by then the ice cream had melted.
    I will finish the fence tomorrow.
    by next June we will have saved enough for a boat.
    this time tomorrow I'll be lying in a hammock.
    will you have finished with the drill by five?
    next year they will have been married for half a century.
    the meeting will last about an hour.
    my great-aunt was born and died in the same bed.
    the tomatoes were dropped by the waiter.
    the hat was raised politely.
    she is dead, and her dog died soon after.
    the guests are gone.
    the box consists of six drawers.
    the flag was raised at dawn, and then the sun rose.
    the newly arrived nurses were taken to their rooms.
    a graduated cylinder is used in chemistry.
    he has been seen in {city} three times.
    the fallen trees were cut up for firewood.
    the play has been a success from the first night.
    the roof is being repaired, so the attic is wet.
    he is being silly again.
    the house has been empty for years.
    the glasses must be clean before the party.
    the door was open when we got there.
    the chapel built by the monks still has its bell.
    the keys found under the mat were not mine.
    the people injured in the crash are out of hospital.
    the bakery opened in {year} and closed a year later.
    the frog turned into a prince.
    these scarves sell well in winter.
    the bread is baking in the oven.
    I'm seeing the dentist on {day}.
    we're having the neighbours round for dinner.
    she's thinking of buying a canoe.
    knowing the answer, he smiled.
    not wanting to wake the baby, we took off our shoes.
    everyone owning a dog must keep it on a lead.
    he's being difficult about the bill.
    she was having a bath when the bell rang.
    depending on the weather, we'll eat inside or in the garden.
    Marta has been at the bank all morning.
    he has gone to fetch the ladder.
    we had been to the zoo the week before.
    how long has she been gone?
    the milk has gone sour.
    my tooth has gone black.
    I have been to every island but one.
    it's been ages since we went camping.
    it has been cold since you left.
    I haven't seen my godson since he started school.
    since I don't eat meat, I had the mushroom pie.
    since you don't know him, I'll introduce you.
    I remember seeing a fox here last spring.
    remember to lock up when you go.
    we stopped to look at the map.
    my uncle stopped driving when he turned eighty.
    I tried to open the jar, and then I tried tapping the lid.
    I regret to say that the tickets are sold out.
    I regret saying that to your mother.
    he went on to become a judge.
    he suggested that we walk along the canal.
    she suggested walking to the lighthouse.
    the map suggests that the river is near.
    I recommend that she see a lawyer.
    he told me to take the coastal road.
    she described the thief to the police and they drew a picture of him.
    can you explain to me how this stove works?
    I know that you want to come.
    I like that you always tell the truth.
    I'm waiting for the paint to dry.
    they ordered that the bridge be closed.
    I hope that you come and see us soon.
    it happened on a Sunday in {month}.
    it so happened that the judge was my cousin.
    here comes the postman.
    it was a terrible accident, and it happened in front of our house.
    this brush is used to clean bottles.
    he isn't used to being told what to do.
    I used the ladder to get onto the roof.
    she has got used to working nights.
    it used to be a convent, but now it's a hotel.
    it's time to shear the sheep.
    it looks as if it is going to rain.
    I'd rather you told me the truth.
    you had better not be late, and he had better bring the cake.
    one of my roommates sneezes, and the others laugh.
    the bridesmaids with the pink bows yawn a lot.
    the hens and the rooster sleep in the barn.
    the boys with freckles are cousins.
    I heard the toddler sneeze behind the curtain.
    she made the goat swallow the pill.
    let your grandson peel the orange.
    the police are searching the greenhouse.
    the barber snores on the tram, but never at home.
    I always hum while I'm sweeping the terrace.
    did the owl hoot last night?
    the jug didn't crack.
    does your lodger rinse his mug?
    my ankle hurt all day yesterday.
    she put the saucer on the stool and left.
    he cut his thumb on the lid of the tin.
    the waistcoat cost a fortune last year.
    the tram hit a lorry yesterday, but nobody was hurt.
    I have the flu and a sore throat.
    we had lunch on the barge.
    she has a fear of clowns.
    the pony has six teeth.
    my granddaughter has a cold, so she's staying in bed.
    there were three mugs, and I washed them all.
    the stable has two doors.
    the jar has no lid.
    it isn't hailing, it's only drizzling.
    the quilt is soft, isn't it?
    the surgeon who operated on my knee, Dr Vega, plays the cello.
    my godmother, she told me, never eats mussels.
    when the plumber came, he mended the boiler.
    the hedge is tall, but it hides the neighbours.
    he said to the lifeguard that the water was cold.
    the bride told us that she was nervous.
    don't say a word to the landlady.
    the optician said I needed glasses.
    I do my best to make the tailor happy.
    I'm looking forward to the funfair.
    as I looked forward, I saw the lighthouse.
    I wish you a pleasant stay on board.
    I hope it stops drizzling.
    if I was rude to the janitor, I'm sorry.
    if she snores, I wear earplugs.
    if it hailed, we stayed in the tent.
    a corkscrew is used for opening bottles.
    thank you for mopping the floor.
    the sponge is for cleaning the bath.
    I usually carry the rucksack, and she carries the tent.
    I mop the floor on {day}s, so you needn't do it.
    I insist that he wear a helmet.
    you must have a torch when you go into the cave.
    she might have the flu.
    the burglars must have climbed over the hedge.
    where does he think the corkscrew is?
    who smashed the jug?
    where is the lighthouse?
    she played the cello for fourteen years and then sold it.
    my stepfather shaved before he went to the christening.
    they went to the dunes to fly a kite.
    u were right, the tram was late.
    can I borrow your ladder, or have you lent it to somebody?
    she lent me the book that she had borrowed from the library.
    I lent my tent to {name}, and he lent me his canoe.
    you can borrow my skis if you lend me your boots.
    banks lend money, and families borrow it.
    I never lend books, because nobody gives them back.
    he borrowed a drill from his neighbour.
    the sun rises early and the farmer rises with it.
    they raised their glasses, and the curtain rose.
    prices rise when the government raises taxes.
    she raised three children on her own.
    the balloon rose above the roofs.
    he rose from his chair and raised his hat.
    remember to remind me!
    I remember the day we met.
    she reminded me that I had promised to help.
    this beach reminds me of the one I remember from my childhood.
    remember me to your parents.
    he taught me everything I know about bees.
    I learned to swim because my aunt taught me.
    we learned a lot from the old fisherman.
    I'm learning {lang} and my wife teaches it.
    she learned the poem by heart.
    he earns a lot of money, but he has never won a prize.
    we won the match, so we beat them at last.
    they beat us in the final and won the cup.
    she won {num} euros in a quiz.
    beat the eggs with a little sugar.
    the nurse earned the respect of everyone.
    they robbed the bank and stole a van to escape.
    my aunt was robbed in {city}, but only her camera was stolen.
    he robbed the rich to help the poor.
    the thief who robbed us stole nothing of value.
    a monkey stole her hat.
    I missed the bus because I had lost my ticket.
    we lost the match because the striker missed a penalty.
    I miss my family, but I don't want to lose my job.
    he lost his way in the fog.
    don't miss this film!
    she has lost a lot of weight.
    I met my wife in {year}, so I have known her for a long time.
    I knew him well before he became famous.
    I have met her twice, but I don't really know her.
    we knew that we would meet again.
    did you know that man?
    don't touch the piano unless you can play it.
    she plays the {instrument} like an angel.
    the children touched the statue and then played in the garden.
    I hope you didn't wait long.
    wait here, and I hope I won't be long.
    I'm waiting for the bus, and I hope it comes soon.
    she is expecting a parcel from {city}.
    he said something, but he didn't tell me what.
    he said that he would tell me later.
    say that again, please.
    she told us what the doctor had said.
    I can tell you are tired.
    I listened, but I heard nothing.
    we watched a film and saw some old friends.
    let me leave early, please.
    she left the dog in the car and let the cat in.
    they tried the soup and liked it.
    I am interested in this book because it is interesting.
    an interesting idea came from an interested student.
    the lesson was boring, so we were all bored.
    my boss is so boring that we fall asleep when he speaks.
    it was a tiring day, and I am tired.
    a tired old horse was standing in the rain.
    we were excited because the news was exciting.
    the results were surprising, and everyone was surprised.
    he is a disappointed man.
    her answer was disappointing.
    my brother can be very annoying.
    I was annoyed by his annoying questions.
    an embarrassed waiter brought us an embarrassing bill.
    the dog is frightening the children.
    the children were frightening their grandmother with a rubber snake.
    you are confusing me with my sister.
    the film is depressing everybody.
    a worried mother was looking for her son.
    that tall man is quite frightening.
    the children were tiring after the long walk.
    she is worrying about the exam again.
    it is worrying that nobody has called.
    {s} {s.be} interested in {subject}, but the others are bored.
    she is an amazing cook.
    he knows how to swim, but he can't dive.
    do you know where to buy stamps?
    I know what to do and how to do it.
    she can swim and she knows how to row.
    I know the twins swim every day.
    they let me know when to come.
    we were told how to {c}{c.t}.
    a good waiter knows to smile.
    we went shopping and then went to the shop where you work.
    she went to swim in the lake.
    he went to a shop to buy a lamp.
    we are going to shop online.
    I went to a dancing school.
    I like fishing, so I often go fishing.
    I heard the music, but I wasn't listening to it.
    we waited an hour for the bus.
    wait a minute!
    wait your turn, please.
    it looks good, so look at it again.
    that depends.
    it depends what you mean.
    she explained the rule to me, and I explained it to {name}.
    he showed me how to tie a knot.
    tell me how this machine works.
    the teacher taught us this rule.
    he advised me to take the train.
    she told us to try the fish.
    he suggested a walk, and she recommended a boat trip.
    my doctor suggested that he take a holiday.
    that book explains how bridges are built.
    could you describe the man who robbed you?
    I find this book difficult.
    it is difficult to find a plumber in August.
    I found the exam easy.
    the rain made the road dangerous.
    he made his daughter happy.
    I found my keys easily.
    I used to go by car, but now I usually go by bike.
    they use sand to clean the pots.
    my aunt uses a stick to walk.
    did you use to play in this park?
    here comes my uncle!
    then came the war.
    on the hill stood a castle.
    "we are landing," said the pilot.
    there was a terrible accident.
    what happened last night?
    who said that?
    which bus came first?
    there goes our taxi.
    he climbed the ladder and then came down it.
    turn the radio down, or turn it off.
    the path was steep, but we walked up it.
    I'm looking after them, so don't worry.
    she got on the bus, sat down and got off it at the zoo.
    he said he will come tomorrow.
    he has broken his leg, so he can't come.
    he has been travelling all night and he is exhausted.
    when I woke up, it was snowing.
    she has been having problems with her car lately.
    you mustn't smoke here, and you don't have to stay.
    you don't have to come if you don't want to.
    you mustn't tell anyone, it's a secret.
    you can't go in if you don't have a ticket.
    unless it rains, we'll eat outside.
    I carry my own bags, thank you.
    I make cocoa every evening in winter.
    is that your suitcase?
    is a spider an insect?
    are too many cooks a problem?
    was it cheap because it was old?
    the woman at the reception, she told us, was from Peru.
    my sister and the twins, they say, are coming too.
    if you called, I would come to the station.
    if he listens, he won't crash.
    I know how to swim, and I will be able to dive soon.
    {s} arrived to find the door open.
    we arrived to help with the cooking.
    {name} arrived home at dawn.
    my parents arrived here in {year}.
    what time did you arrive there?
    the letters arrived on Tuesday.
    the train to Lima arrived an hour late.
    he arrived at the hospital with a broken wrist.
    they arrived in Japan on a cargo ship.
    I always think in English when I'm abroad.
    {name} thinks in pictures.
    she was thinking in the bath.
    I think about you in the evenings.
    {s} spent a lot of money in Paris.
    we spent a week in a tent.
    they spent the money on a boiler.
    she spent two hours in the waiting room.
    tourists spend more in summer.
    wait a minute, my shoe is untied.
    wait here, please.
    we waited an hour in the rain.
    {name} waited to hear the results.
    they waited {num} minutes for the ferry.
    wait your turn!
    can we pay the bill, please?
    {name} paid the fine at once.
    my uncle pays his workers every Friday.
    we paid the rent late in {month}.
    he paid the driver and got out.
    I paid for the ice creams and she paid for the coffees.
    may I ask a question?
    she asked the time.
    {name} asked me my age.
    he asked the way to the harbour.
    they asked to see the kitchen.
    she asked me for a pen.
    you look tired, Grandpa.
    {s} looked surprised.
    that cheese looks delicious.
    look, there's a squirrel!
    look to your left before you cross.
    the doctor looked up from his papers.
    {name} looks like a wrestler.
    we looked out of the window.
    she looked at the ceiling and sighed.
    the fish smells bad.
    can you smell gas?
    your hair smells nice.
    the hall smells of paint.
    the sauce tastes good.
    I listened carefully and wrote everything down.
    listen, somebody is at the gate.
    {name} listens to the news at seven.
    it depends.
    it depends where you live.
    the number of buses depends on the day of the week.
    we laughed a lot at the theatre.
    {name} laughed out loud.
    she dreamt that she could fly.
    I dream in Italian.
    I prefer tea.
    she prefers swimming to running.
    {name} prefers the smaller room.
    my dog takes care of the sheep.
    take care on the ice!
    they apologised and left.
    {name} complained to the manager.
    I agree, it's too expensive.
    we agreed to meet at the fountain.
    we agreed on a date for the picnic.
    she insisted that we stay for dinner.
    remind me to water the plants.
    I reminded him to buy stamps.
    a strange thing happened in the lift.
    it happened with no warning.
    he knocked twice and waited.
    please knock before you enter.
    the guide pointed to the north.
    she talks in her sleep.
    we talk every Sunday.
    they speak Dutch at home.
    {name} is married to a pilot.
    she got married to a dentist in {month}.
    my cousin married young.
    the two companies entered into an agreement.
    the discussion about pollution lasted all afternoon.
    we talked about pollution in class.
    I made a call to my mum.
    on our visit to the castle it rained.
    his answer to the question was wrong.
    there was no reply to our letter.
    {name} went to her grandmother's home.
    we stayed at home all weekend.
    I helped to paint the fence.
    {name} asked to leave early.
    they played to win.
    we played in the park until eight.
    she plays for a team in {city}.
    they left for Madrid at noon.
    the bus to the airport leaves from the square.
    there is a lack of nurses in the country.
    we are in need of a new roof.
    tell the truth!
    I was told to wait outside.
    he sent a kiss to his daughter.
    I met with the bank manager about the loan.
    I'm in contact with my old classmates.
    the entrance to the tunnel was closed.
    say hello to your aunt.
    she gave her seat to an old man.
    I believe you.
    he sold his motorbike to my neighbour.
    she lent a tent to my cousin.
    the farmer turned in at the gate.
    You can use my pen if yours is empty.
    He uses a knife to open letters.
    She uses a hairdryer every morning.
    My grandmother carries an umbrella in her bag.
    The waiter carried six plates on one arm.
    She was carrying a hat box under her arm.
    I carry my glasses in a blue case.
    Can you pass the salt, please?
    He passed the ball to the striker.
    We passed three castles on the way.
    I pass the bakery on my way to school.
    She passed her driving test in {month}.
    He spends his pocket money on comics.
    We spent the weekend in {city}.
    Shall we go and see a film tonight?
    I saw your brother at the market.
    I can see the lighthouse from here.
    The neighbours watched the parade from the balcony.
    Look at that rainbow!
    Listen, somebody is singing.
    She listens to the radio in the bath.
    I heard a cat in the yard.
    A young doctor assisted the surgeon.
    He assisted the old lady with her luggage.
    I attended a meeting in {city}.
    The council approved the plan for a new bridge.
    My parents don't approve of my tattoos.
    The boss approved my holiday request.
    Which team do you support?
    My brother supports the team from {city}.
    Four pillars support the roof.
    She supports her family with two jobs.
    The mayor presented the prize to the winner.
    {name} presents a show on the radio.
    They presented their results at the conference.
    He introduced me to his wife.
    We discussed the plan over lunch.
    They want to discuss the price with you.
    The committee will discuss the budget on {day}.
    We argued about the heating again.
    They converted the barn into a studio.
    He converted the attic into a bedroom.
    The witch turned into a raven.
    She became a vet.
    Children grow up so fast.
    My cousins grew up in {city}.
    He brought up four sons.
    Tomatoes grow well in this soil.
    He quit his job in {month}.
    She wants to quit smoking.
    Close the door, please.
    The shop closes at six.
    Close your eyes and count to ten.
    She closed the book and sighed.
    Open the window, it's hot.
    He opened a tin of beans.
    They opened a new library in {city}.
    Put the milk in the fridge.
    He put a coin in the machine.
    She put her hand on his shoulder.
    She gave the dog a bone.
    He gave a speech at the wedding.
    Leave the room at once!
    We leave the house at seven.
    Please leave me alone.
    She left the party early.
    He left school at sixteen.
    Let him go, he's done nothing wrong.
    Let me help you with that.
    We stay at home on Sundays.
    They stayed in a cheap hotel near the church.
    Stay close to me in the crowd.
    The vet treated the horse for an infection.
    He treats his staff well.
    She arranged the flowers in a vase.
    We arranged a meeting for {day}.
    He won the lottery in {year}.
    Our team won the match.
    She won a silver medal.
    Don't lose your ticket.
    I lost my purse at the fair.
    I miss my friends in {city}.
    I have known him for years.
    Do you know my neighbour?
    I knew the answer at once.
    She is learning chemistry.
    He learned to swim at the age of six.
    Take an umbrella with you.
    He took the dog to the vet.
    He made a chair from old crates.
    The court annulled the contract.
    The marriage was annulled.
    She realised her dream of sailing round the world.
    The police recovered the stolen painting.
    We are waiting for the plumber.
    I'm hoping for a better result.
    I enjoyed the concert.
    I met him at the conference.
    He woke himself up with his snoring.
    She hurt herself on the ladder.
    The film treats the subject with humour.
    It depends on the weather.
    We are dependent on the bus.
    I am usually at home on {day}.
    He is often late.
    She is never tired.
    I'm used to the noise.
    The shop is open at nine.
    I recommend this dish to everyone.
    I like it very much.
    Do you remember him?
    He remembers the war.
    She robbed a bank.
    I lent him my bike.
    The sun rises at six.
    Can I borrow you for a minute?
    Could I borrow her for a moment?
    May I borrow him on Friday?
    Can I borrow her bike?
    I borrowed her dress for the party.
    She borrows her sister's clothes all the time.
    The club borrowed him from Leeds last season.
    The museum lent three paintings from its collection.
    The bank lends money from its own reserves.
    The library lends laptops from nine till five.
    The bank lent money from 1990 onwards.
    She lends books from her own shelves.
    They lend bikes from the station.
    We lend skis from December.
    The library lends DVDs free from Monday.
    As prices rise our savings shrink.
    When the waters rise their homes flood.
    When the sun rises my cat wakes me.
    After the sun rose her spirits lifted.
    With this pay rise my rent is no problem.
    That was the pay rise his boss had promised.
    If costs rise their profits fall.
    Rising prices raise fears of inflation.
    Higher costs raise prices.
    The cost raised eyebrows.
    The smoke raised suspicions.
    The moon raises tides.
    Low prices raise hopes.
    The sun raised temperatures to thirty degrees.
    All the dough raised goes to charity.
    High levels raise concerns about safety.
    The prices raised last week were lowered again.
    The rent raised eyebrows among tenants.
    The price raised questions.
    Remember me to Mark.
    Do remember us to Rob when you see him.
    I remember him of old.
    They won twice a week.
    She won the lottery a year ago.
    She won the race a year later.
    They win every week.
    He wins a prize every year.
    We won a day at the spa.
    She won a week in Paris.
    I won a year's supply of coffee.
    Nobody wins every day.
    He won his first medal a month ago.
    We won the cup a week after the final.
    Someone wins the jackpot each week.
    He has won five matches a year since 2010.
    The team wins thirty games a year.
    They won the election a day after he died.
    The winner wins 500 pounds a month for life.
    That goal won us promotion.
    It won her many friends.
    Her charm won him over.
    What won you over?
    She won her first race.
    He won her heart.
    The novel won him three prizes.
    His smile won me over at once.
    Hard work won her two medals.
    The song won us millions of fans.
    You've won me round.
    Serena won her match easily.
    That speech won him respect.
    It was luck that won us that game.
    Patience won him what force could not.
    He slowly won her trust.
    They stole the bank manager's car.
    The thief stole a bank card.
    Somebody stole my house keys.
    They stole a station wagon.
    They stole the museum's best paintings.
    He stole the shop's takings.
    She stole the house plants.
    They stole the supermarket trolley.
    He stole our bank details.
    He stole his house mate's phone.
    Someone stole the station clock.
    They stole the jeweller's van.
    Inflation robs our money of its value.
    Cold weather robs your phone of battery life.
    The fog robbed the camera of detail.
    They robbed the money van.
    They robbed the bike store.
    He robbed the watch dealer.
    Two men robbed the passport office.
    They robbed the mobile library.
    They robbed the money lender.
    They robbed the phone company.
    They robbed the camera store at noon.
    They robbed the bag lady.
    A gang robbed the jewellery store.
    I lost my train of thought.
    She lost her train of thought halfway.
    The RAF lost a plane over the sea.
    The airline has never lost a plane.
    The village lost its bus service in May.
    The city lost its last tram in 1952.
    The team lost their coach in March.
    I lost my internet connection.
    We lost the connection during the call.
    The village lost its bus stop.
    I've lost my bus timetable.
    She has lost the metro map.
    We lost a lesson to the fire drill.
    They lost the ferry contract.
    He lost his train set in the move.
    Radar lost the plane at noon.
    I've lost my flight details.
    The island lost its only ferry in a storm.
    My son lost his toy train.
    He lost his plane in the war.
    She lost her tennis coach to a rival.
    I lost my bag on the bus.
    I lost my phone on a train.
    She lost her hat on the plane.
    I lost an earring at the bus stop.
    He lost his temper on the bus.
    I knew her husband at the wedding but nobody else.
    We knew their songs at the concert.
    She knew my name at the conference.
    He knew his lines at the festival.
    Everyone knew her at the festival.
    I already knew him at the party.
    I knew you at the disco before you spoke.
    We knew our places at the wedding.
    I only knew my cousin at the party.
    She knew Anna at the wedding and nobody else.
    Don't touch the piano with wet hands.
    Who touched my guitar?
    Please do not touch the drums.
    Don't touch the keyboard.
    She won't let anyone touch her harp.
    I haven't touched my violin for months.
    The cat touched the piano keys.
    She gently touched the old cello.
    Don't let the paint touch the guitar.
    I can't wait that long.
    Don't wait that long.
    We waited that night in vain.
    He waited that day until five.
    I'll wait that one out.
    We waited that whole summer.
    I couldn't have waited that much longer.
    Nobody should wait that many hours.
    She waited that morning by the gate.
    Did you really wait that long?
    I wouldn't wait that extra week.
    People who wait that long give up.
    We were waiting that evening at the pier.
    Listen carefully.
    She listened intently.
    He never listens properly.
    We listened last night.
    I listen every day.
    We listened a moment.
    I have been listening the whole time.
    Listen everyone, we need to talk.
    Listen you two, stop it.
    Listen Peter, it's over.
    Now listen everybody!
    Listen here, young man.
    They listened through headphones.
    You can listen live online.
    Listen again to the first part.
    He listened all day.
    I listen most days.
    Listening skills matter.
    They found a listening device.
    I wasn't listening either.
    She listens more than she talks.
    Listen mate, I'm busy.
    I listened this morning.
    You can listen anywhere.
    I listened behind the door.
    She didn't know to bring a coat.
    How did you know to call me?
    How did they know to look in the shed?
    I didn't know to ask.
    I wouldn't know to look there.
    The dog doesn't know to stop.
    They didn't know to wait for us.
    How would he know to come here?
    We know help is coming.
    I know love when I see it.
    I know work is hard.
    She knows fear.
    I know change is never easy.
    She knows show business.
    I know test results take days.
    We don't know love.
    He doesn't know fear.
    The book is interesting in parts.
    That is interesting in itself.
    He is interesting in his own way.
    What is so exciting about it?
    What is exciting about Rome?
    It is boring by comparison.
    He was tiring of the city.
    She is tiring of his jokes.
    I was worrying about nothing.
    She was worrying about her exam.
    What is confusing about the rule?
    It is surprising at first.
    It was shocking by today's standards.
    The result was disappointing in many ways.
    The sequel was disappointing by comparison.
    He is so annoying with his phone.
    He can be annoying with all his questions.
    She is amazing at chess.
    You are amazing at this.
    What is so embarrassing about it?
    What was depressing about the film?
    It was exhausting by the end.
    I'm annoying when I'm hungry.
    I'm relaxing in the garden.
    I'm relaxing at home.
    We were relaxing in the sun.
    I was relaxing when the phone rang.
    We were relaxing at the beach.
    I am worrying because she is late.
    We were tiring in the second half.
    I'm embarrassing in public.
    I was annoying at school.
    We were relaxing, and then it rained.
    I'm amazing at darts.
    The film felt tired.
    The story is tired and predictable.
    His speech was confused.
    The meeting was relaxed and friendly.
    The lesson was relaxed.
    The journey was relaxed.
    The baby cried because it was tired.
    The dog barked when it was frightened.
    The cat stared and it looked annoyed.
    It seemed interested.
    The puppy yawned because it was bored.
    It was so excited.
    During the film I was bored.
    During the lesson she looked tired.
    During the trip we were excited.
    According to Tom she was disappointed.
    According to her mother she was bored.
    Following the accident he was depressed.
    Beijing is worried.
    Working mothers are exhausted.
    Growing children are often tired.
    Waiting passengers were annoyed.
    Visiting fans were disappointed.
    Walking home we were exhausted.
    Something in her face looked frightened.
    Everything about him is relaxed.
    The people watching the film seemed bored.
    The student taking the exam looked worried.
    The boys playing the match were exhausted.
    The girl reading the story was amused.
    Watching you makes me feel tired.
    Losing the game made them look embarrassed.
    The dog turned on me.
    The crowd turned on us.
    Suddenly he turned on her.
    Everything turns on it.
    The whole case turns on it.
    What did you put on it?
    How much did you put on it?
    I hate the pressure they put on me.
    The spell she put on him is broken.
    The money they took off him was his.
    How much did they take off you?
    Leaves dropped off it.
    There is a lane and we turned down it.
    We joined the A6 and turned off it at Bakewell.
    She brought up her children alone.
    She made up her mind.
    She turned on her heel.
    He picked up her bag.
    The limits put on them are silly.
    She set up her own firm.
    The strain this put on her was terrible.
    The demands we put on you are high.
    It came the next day.
    It left a mess.
    It left the station at noon.
    It happened the other day.
    It left my head spinning.
    It left the children hungry.
    It left my mother in tears.
    It left something behind.
    It happened a week ago.
    Last year came his greatest triumph.
    Yesterday came their reply.
    Last night came Germany's response.
    This morning came my big chance.
    Last week came his resignation.
    Last week left my parents exhausted.
    Yesterday left my sister in tears.
    Last night left our neighbours shaken.
    Yesterday left Tom speechless.
    This morning left Anna tired.
    That is what told my mother the truth.
    This is what means the most to me.
    This is what tells your phone to switch off.
    I know what means a lot to you.
    Only after he had gone did she cry.
    Only after we had eaten did we talk.
    Only after I finished did I see it.
    Only after we ate did we talk.
    Only after they leave can we start.
    Only by knowing who you are can you be free.
    Only after hearing what she had said did I understand.
    Only by listening to what they are saying can we help.
    Only with the people I love can I relax.
    Only in the house I grew up in do I feel safe.
    Only in the years we lived there were we happy.
    Only with the help you gave us could we win.
    Only by the clothes he wore could you tell.
    Only in what we do are we free.
    We apologised to keep the peace.
    I only apologised to make her feel better.
    He concentrated to keep his balance on the ice.
    She was concentrating to hear what he was saying.
    He only insisted to annoy me.
    You must succeed to stay in the league.
    Some people apologise to avoid trouble.
    You don't have to apologize to be forgiven.
    I remembered to post the letter yesterday.
    Did you remember to lock the door last night?
    I forgot to call my mother yesterday.
    She forgot to feed the cat last night.
    For once he remembered to buy milk last week.
    I didn't remember to take my pills yesterday.
    Two weeks ago we forgot to pay the rent.
    I never forgot to do my homework when I was a child.
    He remembered to bring his passport for the first time.
    I've forgotten to ring the dentist I saw last week.
    You forgot to sign the form you sent last month.
    Don't forget to return the book you borrowed last week.
    She goes to dancing classes on Mondays.
    He went to swimming lessons as a child.
    I go to running club on Tuesdays.
    We went to fishing villages along the coast.
    All the money goes to hunting groups.
    After football he went to cycling.
    My daughter goes to riding school.
    Are you going to swimming practice tonight?
    They have gone to bowling night at the club.
    From singing she went to dancing and never looked back.
    The medal went to skating star Ann Lee.
    He goes to sailing club every weekend.
    Most of my pay goes to shopping for food.
    He goes to fishing camp.
    Can you recommend me a good book?
    Could you recommend us a hotel?
    I mentioned it when she called.
    She mentioned it that evening.
    He explained it that way.
    I recommended him when they asked.
    We suggested it that same day.
    I can't explain it that well.
    I described it how I remembered it.
    Nobody mentioned him when we met.
    I wouldn't recommend it when it rains.
    She described them when the police asked.
    He explained it what seemed a hundred times.
    He mentioned you that night.
    Do you recommend it that highly?
    We suggested it that evening.
    She recommended them that summer.
    I recommended her that same day.
    We'd recommend you to book your flight early.
    The board recommended him to lead the company.
    My old boss recommended me to run the shop.
    The committee recommended her to chair the meeting.
    Both friends recommended him to paint our house.
    It was my aunt who recommended me to work here.
    She recommended me to the manager.
    So long was the wait that we missed the film.
    Such was the wait that he gave up.
    So terrible was the wait that I left.
    It was during the wait that I met him.
    It was only after a long wait that they came.
    It was after the wait that she fell ill.
    It was while I waited that I saw her.
    It was while we were waiting that we heard the news.
    It was the cake she made that we liked best.
    That was the offer he made that we accepted.
    It's the only joke he made that I understood.
    The dress she made that I wore to the ball is here.
    It was one of the few films he made that she enjoyed.
    The mistakes they made that we paid for were huge.
    It is a choice she made that they regret.
    It was the soup Mum made that he loved.
    That's a decision you made that I can't support.
    What I find difficult to believe is that he lied.
    It was a book I found hard to put down.
    This is a word that I find difficult to pronounce.
    There are some things that people find hard to accept.
    I can't find anything to wear.
    I must find something to eat.
    We never find time to read.
    They will always find reason to complain.
    He found nothing to do there.
    Do what you think best to do.
    She made something to eat.
    You should make time to rest.
    I have problems I find impossible to solve.
    Which languages do you find easy to learn?
    What do you find difficult to say?
    He did what he thought right to do.
    They made way to let us through.
    What I find strange to this day is his silence.
    Which of these jobs do you find boring to do?
    Here are ten tips you may find useful to remember.
    I'm excited about work again.
    We're worried about damage to the roof.
    People are nervous about change.
    Is he serious about love?
    They are serious about research.
    She is keen on dance.
    I'm worried about work.
    We were happy with service at the hotel.
    The islanders are happy about rain for once.
    She is keen on sport and art.
    We're excited about camp this year.
    He is worried about rent.
    Are you keen on squash?
    The show was organised by dance teachers.
    You can pay by travel card.
    The trips are led by walk leaders.
    The results are listed by study group.
    It's run by travel agents in Leeds.
    It was written by travel writer Ann Lee.
    Children learn by play as much as by study.
    He was trained by swim coaches from Spain.
    Besides wear and tear there was no damage.
    Besides travel the job offers good pay.
    Besides rent you pay for heating.
    Besides swallow nests we saw an owl.
    Besides water you need salt.
    There are many places of worship here.
    He is a master of disguise.
    They sold the car for scrap.
    I like sausages with mash and gravy.
    She hates the sound of pop music.
    He escaped in disguise.
    It goes well with lean meat.
    He damned it with faint praise.
    I bought a jar of pickle.
    We spoke about it on zoom.
    The doors open by swipe card.
    He has a box of tackle.
    On toast it tastes great.
    In exchange you get a free meal.
    By coach it takes two hours.
    For camp you need boots.
    At camp the boys learned to row.
    Police were armed with stun guns.
    He shot it before capture.
    The animals die soon after capture.
    I am happy about help from friends.
    He is serious about study.
    They were worried about attack from the sea.
    He was happy with praise.
    She's worried about lack of sleep.
    Are you happy with water?
    They were happy with change.
    She is dead serious about exercise.
    The room is used by play groups.
    Drive is what he lacks.
    Drive takes you further than talent.
    Cook is in the kitchen.
    Cook makes a lovely soup.
    Work was hard last week.
    Work keeps me busy.
    Sleep was impossible.
    Sleep helps your memory.
    Camp was fun.
    Service was slow.
    Service was good and the food was hot.
    Exercise helps me relax.
    Love requires patience.
    Change requires courage.
    Help was late.
    Travel was expensive then.
    Rent was cheap in those days.
    Water was expensive.
    Coach was happy with us.
    Rain was likely.
    Use the pan Mum gives you.
    Wear whatever keeps you warm.
    Do whatever helps.
    Say it was easy.
    Tell her dinner was lovely.
    Pretend it was hard.
    Follow the advice she gives you.
    Admit it was wrong.
    Keep the change he gives you.
    Squash was fun.
    Toast was cheap.
    Land was cheap.
    Swim is a band from Leeds.
    Pickle makes it taste better.
    Worship is at ten.
    Pop is my favourite music.
    Mash is easy to make.
    Scrap is worth money.
    Bounce is what a ball needs.
    Disguise is important for spies.
    Capture means death.
    Google is free.
    Blush is a kind of make-up.
    Tackle can be hired at the shop.
    Lean meat is better for you.
    Tame rabbits can live indoors.
    Faint praise is worse than none.
    Sprout soup is good.
    Scrap metal is worth money.
    Pop music is fun.
    Coach travel is cheap.
    Drill music is loud.
    Dance music was great in the nineties.
    Fast food was cheap.
    Cook time is ten minutes.
    Swim class is at ten.
    Swim practice was hard.
    Work wasn't easy.
    Sleep wasn't possible.
    Play was impossible after lunch.
    Trade was good last year.
    Support was great.
    Fire was important to early people.
    Milk was free at school.
    Research was expensive.
    Call whoever helps you most.
    Take the pills she gives you.
    Tell Dad it was great.
    Imagine life was easy.
    Remember it was free.
    Get whatever helps.
    She is caring, loving and open.
    Her speech was moving, inspiring and clear.
    The stew is warming, filling and lean.
    He was smiling, joking and calm.
    The lesson was interesting, surprising and complete.
    The hut was welcoming, inviting and warm.
    Our new teacher is demanding, inspiring and clever.
    I like sewing, knitting and pop music.
    We still have a window to be replaced.
    She has a suit to be cleaned.
    I've got a bike to be fixed.
    Mr Hill has a piano to be tuned.
    He had a letter to be translated.
    We had a great service at the church.
    We have a bus service here.
    The village has a coach service to London.
    They have a delivery service.
    She said we'll discuss it at the next meeting.
    He told me we'll get off at the next stop.
    As I said, we will cover this in the next lesson.
    As promised, I will send you the next chapter.
    The coach said he won't play in the next match.
    The man who told us that will drive the next bus.
    He said, "I'll take the next bus."
    They said the government will build the next phase in 2030.
    Mum said I will get the next one.
    I told you it will be in the next episode.
    The minister promised that the law will change in the next year.
    They told us the shop will close for the next two weeks.
    The email said the course will run on the following dates.
    I said I won't be there the next two Mondays.
    She explained that the new model has replaced the previous one.
    We found that sales have overtaken the previous peak.
    He said sales have doubled since the year before.
    I noticed that profits have grown faster than the year before.
    I saw that you haven't changed the previous address.
    The match was called off because it has been raining all week.
    The road was closed because they have been repairing it since March.
    I was calling because I have been having trouble with my phone.
    I was born in Kenya but speak French because I have been living in Paris.
    He was promoted because he has been doing great work.
    I was surprised by your mail because I have been thinking about you.
    We were late this morning because the trains have been running slowly all week.
    This picture was chosen because people have been sharing it online.
    You were right, and I say so because I have been reading about it.
    It was boring because I have been playing it too long.
    I was told to rest because I have been working too hard.
    By the time we came, they were leaving since it was late.
    When I rang, he was saying that he has been ill since May.
    When the rain began, we were having our first picnic since June.
    When I saw him, he was wearing the same coat, which he has had since 1990.
    When I came in, she was asking what had happened since Monday.
    When it broke, I was making the first coffee since breakfast.
    When we spoke, they were living in the flat that has since burned down.
    My boss has been understanding about everything.
    Firefighters have been containing the blaze all day.
    The strikes have been costing us thousands.
    The charity has been recognising local heroes since 1990.
    We have been having issues with the computer.
    I have been having driving lessons since May.
    She has been having headaches since Monday.
    We have been having our house painted.
    He has been having nightmares since the accident.
    I've been needing a holiday.
    I have been liking your photos all day.
    I have been hating every minute of it.
    I have been remembering my school days a lot lately.
    They have been having parties since they moved in.
    We have been agreeing terms with the buyers.
    The app I use to track my runs every day is free.
    This is the bus I use to get to work every morning.
    What do you use to clean it every week?
    Did you use to go there every day?
    He didn't use to come every week.
    Didn't she use to sing every Sunday?
    It's the knife I always use to cut bread.
    Here is the cream I use to treat it twice a day.
    That is the phone we now use to take orders.
    People didn't use to travel as much as they do now.
    Where did you use to live before you moved to where you are now?
    The words people use to describe it now are different.
    I never use to eat meat every day.
    The glue I use to mend toys is now cheap.
    You might use to advantage what you know now.
    You can't fail unless you don't try.
    You won't be fined unless you don't pay.
    It's not a lie unless you don't believe it.
    You won't miss it unless you don't look up.
    It isn't a problem unless it doesn't stop.
    I don't worry about him unless he doesn't call.
    We don't need to talk unless you don't agree.
    You can't go wrong unless you don't read the instructions.
    I never stay late and I don't complain unless they don't pay me.
    They won't close the school unless the boilers don't work.
    Don't call me unless you don't feel well.
    You mustn't call her unless it's necessary.
    You mustn't use more water than necessary.
    You must not stay longer than is necessary.
    You mustn't think the course is optional.
    We mustn't spend more than is strictly necessary.
    You mustn't take it just because it's free.
    They mustn't touch the alarm unless absolutely necessary.
    You mustn't smoke here, so if necessary go outside.
    I mustn't eat nuts, and it's necessary to read every label.
    They're arriving in the car they bought last week.
    The tube is graduated like the one I used last year.
    She is dying of the cancer they found last month.
    They are appearing in the play we saw last night.
    The price is falling as it did last year.
    The same thing is occurring as in 1929.
    The birds are disappearing as they did 50 years ago.
    Everything about her was relaxed.
    We'd like seating for ten tomorrow.
    We'd like parking for two tomorrow.
    I love camp.
    I like toast.
    I want squash, not tea.
    I want pickle on my sandwich.
    She loves pop music.
    They offer coach tours of the lakes.
    We prefer coach travel.
    Do you want tape or glue?
    We use tape to mend it.
    I hope camp is fun.
    Ask coach if we can go.
    The bar can refuse service to anyone.
    She teaches massage.
    He helps coach the under-tens.
    They have coach trips in summer.
    We have camp on Monday.
    We have sprout soup on Sundays.
    She likes slot machines.
    They love scrap metal.
    I hate plaster dust.
    We use vacuum cleaners at work.
    I prefer sketch comedy.
    They teach swim classes.
    Choose squash or tennis.
    We had squash after school.
    I had toast this morning.
    We had camp last week.
    He has wax in his ears.
    We had drill at six.
    He has paste on his brush.
    We had toast and jam.
    She had dice in her hand.
    The shop has tape and glue.
    We have log fires in winter.
    He had stroke damage.
    She is lean and strong.
    The line is faint.
    The fox is tame.
    He is trim and fit.
    Tom's sketch is better.
    The girl's nap was short.
    John's score is ten.
    The dog's leap was huge.
    Ann's coach is late.
    Dinner's toast again.
    The soup's lean and good.
    Her voice is faint now.
    The answer is squash.
    My favourite sport is squash.
    The present is tape.
    Lunch was mash and peas.
    Go hike the trail.
    Let's go camp by the lake.
    Come coach our team.
    The team score was low yesterday.
    Last year camp was great.
    Yesterday coach told us to rest.
    His test score improved last term.
    The row started last night.
    The nap lasted an hour yesterday.
    The score was two all last night.
    The hike took six hours yesterday.
    The fire drill lasted an hour yesterday.
    Our team coach resigned last week.
    A gas leak closed the road last night.
    The summer camp ended last week.
    The bus service stopped last year.
    Her divorce made the news last year.
    The price rise and the row it caused last week are forgotten.
    Last week coach was ill.
    She made her son captain and coach.
    The coach knows every drill we use.
    I enjoy drill and practice.
    I enjoy squash.
    I enjoy camp more each year.
    We finished drill at ten.
    I miss camp.
    I miss camp so much.
    Kids practise drill every day.
    I dislike pop music.
    Avoid lean cuts for this stew.
    We avoid coach parties.
    They suggest massage for the pain.
    Consider squash or tennis.
    The music score is by Elgar.
    He's been to drill.
    I look forward to camp.
    I'm used to drill.
    I'm looking forward to squash.
    We are used to coach travel.
    There is tape in the drawer.We had to wait the storm out.
    We'll just have to wait it out.
    They decided to wait him out.
    The longer you wait the harder it gets.
    After a long wait the train arrived.
    After a short wait a nurse called us in.
    Let's wait this one out.
    You look a bit tired.
    You look a little pale.
    You look a mess.
    It looks a lot better now.
    It looks a lot like rain.
    That looks a good idea.
    He looked a fool.
    She doesn't look her age.
    She looks the spitting image of her mum.
    Look the word up in a dictionary.
    I looked the number up.
    I'll look that up later.
    Never look a gift horse in the mouth.
    He looked his attacker in the eye.
    He gave me a look that said it all.
    The look the waiter gave us was priceless.
    I'll have a look this afternoon.
    Have a look this weekend and let me know.
    You're looking a bit peaky.
    You're looking a little tired.
    You're looking your best today.
    He's looking a different player this season.
    She looked a million dollars.
    He looks the type to complain.
    Let's look a little closer.
    It depends to a large extent on the weather.
    It depends in part on the weather.
    It depends of course on the weather.
    It depends to some extent on what you mean.
    Demand depends in turn on price.
    It depends in large measure on luck.
    Many people here depend in winter on tourism.
    We arrived to an empty house.
    We arrived to a blizzard.
    She arrived to a packed house.
    He arrived to a locked door and no key.
    We arrived to the smell of fresh bread.
    We arrived to a house full of guests.
    I arrived to a message from my boss.
    We arrived to Mum shouting at the dog.
    I think in the past people were kinder.
    I think in the future we'll all work from home.
    I think in my family we all snore.
    I think in the exam you should answer every question.
    I think in our friends we see ourselves.
    She thinks in the past tense.
    Do you think in the future there'll be no cars?
    I had a dream with you in it.
    I had a dream with my grandmother in it.
    She lay dreaming with her mouth open.
    Dare to dream with us.
    He has the laugh of a hyena.
    We had the laugh of our lives.
    I can still hear the laugh of my grandmother.
    Put it back where it belongs this instant.
    Where do I belong these days?
    He never felt he belonged the way his brother did.
    I finally feel I belong a little more.
    I replied the moment your message arrived.
    She replied the day the letter came.
    He replied the minute the email came in.
    In her reply the questions were ignored.
    Ask the help desk.
    Ask the table next to us.
    He asked the room a question.
    Ask your water company.
    Ask the wine waiter.
    Ask the coffee shop for the key.
    I asked my loan officer.
    He paid the ice cream man.
    They don't pay the course leaders enough.
    I searched my purse for the keys.
    The police searched his phone.
    They searched her wallet and found nothing.
    Have you searched your phone for it?
    Apply the glue and place the pieces together.
    They applied the loan to their debts.
    We apply the grant money to salaries.
    Apply the sealant and place it face down.
    You must apply the job criteria fairly.
    Happiness consists in a clear conscience.
    Virtue consists in a willingness to help others.
    The difference consists in a single word.
    How does it smell to you?
    There's a funny smell to this room.
    There was a musty smell to the place.
    It took ages for the smell to go away.
    It smelled to him like burnt rubber.
    There's a metallic taste to this water.
    It had a bitter taste to it.
    How does that taste to you?
    You participate at your own risk.
    Everyone participated on equal terms.
    Employees participate on a voluntary basis.
    They participated to show their support.
    She only participates to win.
    Patients participated at no cost.
    Thank you for participating at such short notice.
    Students can participate at any level.
    He insisted in a loud voice that he was innocent.
    She insisted in vain that it was hers.
    He insisted in an interview that he would stay.
    He insisted in court that he had been asleep.
    The minister insisted in public that nothing was wrong.
    I couldn't concentrate in the exam hall.
    He can't concentrate in the lesson because of the noise.
    Most of the skill is concentrated in the book trade.
    Take care you don't slip.
    Take care the soup doesn't boil over.
    Take care your shoelaces are tied.
    Take care that nobody sees you.
    Take care this weekend.
    Take care my friend.
    I prefer a quieter place than this.
    She prefers taller men than him.
    They prefer younger candidates than us.
    My dog prefers colder weather than I do.
    He prefers wines older than himself.
    I prefer anything other than football.
    The Scots prefer it stronger than we do.
    She was thanked by the mayor.
    He thanked her by cooking dinner.
    She thanked us by sending flowers.
    I thanked him by email.
    Please thank them by Friday.
    They were all thanked by name.
    She's married with a good job.
    He's happily married with a house in the suburbs.
    I'm married with my own business.
    They were married with the minimum of fuss.
    They got married with the whole village watching.
    She got married with her parents' blessing.
    We got married with a hangover.
    I'm married with a toddler.
    We spent the day in coffee shops.
    I spent two hours in clothes shops.
    The actors spend four hours in makeup.
    She spent ten years in games development.
    He spends half his life in taxis.
    I spent the whole wedding in shoes that pinched.
    She spent twenty years in magazines.
    They spent a week in clothes they couldn't wash.
    They married with their parents' blessing.
    They married with the minimum of fuss.
    We married with a registrar and two witnesses.
    He entered to a standing ovation.
    She entered to the sound of trumpets.
    He entered in a rage.
    She entered in a white dress.
    Check the date you entered in the form.
    The bride entered to her favourite song.
    Guests entered in their finest clothes.
    I entered in the under-twelves.
    We discussed about twenty proposals.
    They discussed about half the questions.
    So far we've discussed about ten options.
    What I enjoyed of the first half was the music.
    I liked what little I enjoyed of it.
    Phone to his ear, he walked past.
    She stood there, bag in hand and phone to her ear.
    She called to her mother from the garden.
    He called to his friend across the street.
    They called to their dad from the top of the slide.
    She called to the police officer on the corner.
    It was my only visit to the island.
    We had a quick lunch and visit to the castle.
    The day includes lunch and visit to a vineyard.
    She helped to the best of her ability.
    It will help to a degree.
    I helped to the extent I could.
    It did help to an extent.
    Who did you ask to the dance?
    The people we asked to the wedding all came.
    He's the boy I asked to my party.
    Everyone we asked to the meeting turned up.
    Running a shop is hard, as we know to our cost.
    As she knew to her cost, he was not to be trusted.
    He knows to the penny what he earns.
    She knew to the minute when he would arrive.
    Nobody knows to this day who did it.
    I don't know to this day what she meant.
    That's the only answer to your question.
    Practice is the only answer to these questions.
    Answer to the question on page three.
    The reforms affect to a great extent the poorest families.
    It affects to a lesser degree the older children.
    Contact with the skin may cause irritation.
    Avoid ingestion and contact with the eyes.
    She was his only contact with the family.
    Exercise and contact with the outdoors do you good.
    All I remember of him is his beard.
    What do you remember of that night?
    How much do you remember of your childhood?
    What I remember of the accident is hazy.
    The little she remembered of her father was kind.
    I go to home and away games.
    He went to home and away matches for years.
    I used my scarf as a blanket.
    She used her coat as a pillow.
    Use the coat hooks by the door.
    He used his helmet as a bowl.
    They use a uniform system.
    Use the cap as a measure.
    We used a suit hire firm.
    I never use the tie rack.
    She uses her dress allowance on shoes.
    I always carry my glasses in my bag.
    The waiter carried our glasses out on a tray.
    He carried his uniform in a bag.
    You should carry spare glasses when you drive.
    She dresses up jeans with heels.
    Pass the Christmas cake.
    She passed away last Christmas.
    The law was passed last summer.
    He passed his driving test last summer.
    Pass me the money.
    He passed the money across the table.
    I can see the television from here.
    Have you seen the TV remote?
    I saw that TV advert again.
    You can't see the telly from there.
    We saw a lovely television in the window.
    The regulator has approved the test.
    The board approved the history syllabus.
    They approved the new exam timetable.
    The school suspended the history teacher.
    They've suspended all biology lessons.
    I realised the interview was over.
    She realised the project was doomed.
    I realize this study is small.
    Put your full attention into it.
    He put his attention elsewhere.
    The union won a wage rise.
    She won a salary increase.
    They won higher wages after the strike.
    She won her weight class.
    I've arranged a computer course.
    I need to arrange a boiler service.
    I listened until the noise stopped.
    She listened while the noise died away.
    We listened but the noise had stopped.
    I fell and my phone smashed.
    She fell and the tray went flying.
    He fell and his glass broke.
    Could you give the dog a walk?
    I'll give Rex a walk.
    She gave him a quick walk round the block.
    We can't support the music department any longer.
    The council cannot support the traffic scheme.
    Open the TV app.
    Close the TV app first.
    Open the TV guide.
    She quit her uniform job.
    She quit the dress shop.
    She assisted to the best of her ability.
    They assisted to a degree.
    Let the coat on the hook dry.
    Let the phone in the kitchen ring.
    I put red paint on the wall.
    He's put serious money into the business.
    You need to put serious thought into it.
    She put sad music on.
    The clinic treats about fifty patients a day.
    The hospital treated about a hundred people.
    They treat about ten cases a year.
    He felt down the back of the sofa.
    I felt down the side of the bed for my glasses.
    I felt off all day.
    Something felt off about it.
    Night fell cold and clear.
    As they grew up the children drifted apart.
    When we grew up our kids had phones.
    They presented him to the Queen.
    The priest presented them to the congregation.
    She was wearing white when he presented her to the court.
    I like the plan we discussed last night.
    As we discussed last week, the price is fixed.
    That's what we discussed yesterday.
    Those are the points we discussed.
    It's the only thing they discussed all evening.
    I think yes is the safest answer.
    It's a place we love very much.
    She is someone I love very much.
    This is the song I love so much.
    It's a show critics hate but I love.
    They're a band you like a lot.
    It's a game we enjoyed a lot.
    It's a book I enjoyed very much.
    That's the one she enjoyed so much.
    He felt himself better than the rest of us.
    She felt herself very lonely in that house.
    They felt themselves ill used.
    They showered themselves with praise.
    He showered himself in glory.
    They hurt them badly.
    He hurt him.
    She hurt her deeply.
    Did he hurt him?
    He burned him with a cigarette.
    The book that I bought him was a hit.
    The cake that I made her was lovely.
    The letter that I wrote him never arrived.
    The coat that we bought them was too small.
    The house that we found them is tiny.
    What did he come here for to begin with?
    What are we paying for to begin with?
    Who is she voting for to lead the party?
    What do you need it for to start with?
    What are you waiting for to happen?
    She moved on to teaching maths.
    Let's move on to planning the party.
    He gave in to smoking again.
    She logged on to shopping sites.
    We then got on to talking about money.
    That's no use to working mothers.
    It's no good to working parents.
    They cause trouble to visiting fans.
    He went to hunting and fishing shows.
    She goes to dancing and music classes.
    He has the will to win.
    She lost the will to live.
    I came for work experience.
    I'm ready for change in my life.
    I'm going there for study leave.
    He asked for help with the bags.
    They worked for change all their lives.
    She was trained for work in schools.
    He listened the whole way through.
    She listened a little longer.
    I listened that much and no more.
    We listened the way he taught us.
    She has listened her whole life.
    We waited a good twenty minutes.
    I waited a full two hours.
    We waited the best part of an hour.
    I waited the full ninety minutes.
    You'll have to wait a little longer.
    Wait a sec.
    Wait a mo.
    She made him wait a fortnight.
    We waited an eternity.
    They had to wait a decade.
    You'll have to wait a couple of days.
    I asked his advice.
    You should ask her advice.
    I asked her permission to leave.
    I paid the speeding ticket.
    She paid her parking ticket.
    Have you paid your course fees?
    Who pays the food bill?
    We paid the dinner bill.
    The company pays a lunch allowance.
    Four teams participated on the first day.
    I find it hard to concentrate in an exam.
    I called to my brother to come in.
    I use old socks for dusting.
    We passed the weekend quietly.
    They passed the summer pleasantly enough.
    They expended time and effort on it.
    We arranged a bike ride.
    Can you arrange bike hire?
    I guess yes.
    My daughter goes to dancing on Tuesdays.
    She goes to swimming after school.
    The tale she told to the children that night was true.
    The story he told to me that night was true.
    There's no need for change yet.
    I use it for work mostly.
    they voted to leave the club last night.
    the nurse is attending to the patient in room four.
    her face was known to him.
    this chemical is used with great care.
    we have problems to solve before lunch.
    the charity protects the rights of the people who live here.
    she is married with two children.
    he agreed to her plan at once.
    both sides entered into an agreement in March.
    I have need of a good lawyer.
    she smiled to herself and closed the book.
    he was invited to her party.
    our visit to my aunt was far too short.
    all contact with him was lost in May.
    I studied to the end of June.
    I think in English when I travel.
    we thought in silence for a while.
    it depends in part on the price.
    he apologised by letter the next day.
    she apologised by sending him flowers.
    they thanked us by inviting us to dinner.
    who will take care of the dog?
    the escape of gas caused the fire.
    he believed on good authority that she was ill.
    they invest on behalf of their clients.
    a man married to a nurse never gets ill, they say.
    I got married with a smile on my face.
    she got married with her parents watching.
    his lack of experience cost him the job.
    the need of the hour is patience.
    I have no doubt of your honesty.
    they are opposed to the plan.
    remember me to your mother.
    I asked to see the manager.
    they help to keep the beach clean.
    she loves to ski and I love to swim.
    he was found to be right.
    thanks to my teacher, I passed.
    she sent a thank-you to her aunt.
    the train to London approaches to a loud whistle.
    you can reach to the back of the shelf.
    the border runs from here to there.
    we moved to a town near there.
    he borrowed a book to read on the train.
    she borrowed my car to drive to him.
    they discussed about fifty cases.
    he commented about the match on the radio.
    we focus in class and rest at home.
    I stopped to think about it.
    he stopped to talk to John on the stairs.
    I was about to complain about him.
    I didn't think to ask her name.
    the film made me think of going back.
    it is fun to drive at night.
    we had the fun to ourselves.
    he prepared to the best of his ability.
    they train to music in the gym.
    I replied to her question with another.
    he complained for hours about the food.
    she worries for a living, I sometimes think.
    the dog dreamed with its eyes open.
    he was accused to his face of lying.
    they congratulated him by letter.
    don't blame the lack of rain on me.
    I met with Ana in Paris on business.
    the news affected to surprise nobody.
    we go there to get away.
    he went to the back of the room.
    she played to win, as always.
    they played to a full house.
    I had no difficulty with the test.
    he looked a picture of health.
    you look a bit tired today.
    she asked my advice about the flat.
    I paid the taxi driver in cash.
    we mentioned about ten names.
    I heard to my surprise that he had left.
    they told to the last detail how it happened.
"""
