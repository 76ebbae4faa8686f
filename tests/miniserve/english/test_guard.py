"""What stands of a model's answer: garbled parts do not, the rest does."""

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from miniserve.english.guard import standing
from tests.miniserve.english.standing import stands

# typed, the model's answer; all that is wrong with it is put back
GARBLED = [
    # right as it stands
    ("The factory makes parts for wind turbines.", "The factory makes parts to wind turbines."),
    ("I'm on the train and about to go home.", "I'm on the train and about going home."),
    ("No sooner had it begun than the geese were out.", "No sooner had it begun than the geese was out."),
    ("Little did they know what was hidden there.", "Little did they know what hidden there was."),
    ("Here comes the bride, and there go my flowers.", "Here comes the bride, and there goes my flowers."),
    ("The soldiers given medals that day were young.", "The soldiers gave medals that day were young."),
    # letters, signs, numbers, addresses, code
    ("Nguyễn works here.", "Nguy滅n works here."),
    ("I like 東京 and Łódź.", "I like 東亰 and Ładź."),
    ("The code is 1000000 42.", "The code is 10000000000."),
    ("It costs $1,000,000.00.", "It costs $1,0000.00."),
    ("It is version 1.26.4 now.", "It is version 1.26.444 now."),
    ("Write to ana@example.com today.", "Write to anna@example.com today."),
    ("See https://example.com/a?b=c here.", "See https://example.com/a?b=d here."),
    ("Use `rm -rf build` with care.", "Use `rm -rf builds` with care."),
    ("The &lang tag is missing.", "The /lang\\en tag is missing."),
    ("<b>Go</b> home.", "<b>Go</b <b>Go</b> home."),
    ("if (x == 0) { return -1; }", "if (x = 0) { returns -1; }"),
    (
        'git commit -m "Fix typo" && git push origin main',
        'git commit -m "Fix typo" && git pushes origin main',
    ),
    ("We pay 20 € for it.", "We pay 20 for it."),
    ("Run it with -- and a name.", "Run it with --- and a name."),
    ("What???!!!", "What??!!!"),
    ("I love it 😀😀.", "I love it 😀."),
    ("H2O and CO2", "H2O and CO22"),
    # names
    ("One of them works for the BBC.", "One of them works for the BBCC."),
    ("Last year Wales was cold.", "Last year Whales was cold."),
    ("Mrs. Wills locked the door.", "Mrs. It will lock the door."),
    ("Wales is small.", "It was small."),
    ("Rose likes tea.", "Rosing likes tea."),
    # words that no correction brings, or loses
    ("He works here.", "He works here here."),
    ("ha ha ha", "ha ha ha ha"),
    ("Sorry, my phone died.", "Sorry, my phone did."),
    ("We proposed it.", "We propposed it."),
    ("The data is stored here.", "The data is storen here."),
    ("i didnt go", "i didnted go"),
    ("He works. He works. He works.", "He works. He works."),
    ("She has a dog.", "She has a a dog."),
    ("It is cold.", "It is very cold today and tomorrow."),
    ("2. Milk", "2. He milk"),
    ("1", "111"),
    ("?", "Are there there there"),
    ("El perro come carne.", "El perro comes carne."),
    # changes without a reason
    ("The police are looking for him.", "The police have been looking for him."),
    ("I see a cat.", "I see a cats."),
    ("The shop is closed for two weeks.", "The shop has been closed for two weeks."),
    ("The story he told to the children was long.", "The story he told the children was long."),
    ("I tried turning it off, but nothing helped.", "I tried to turn it off, but nothing helped."),
    (
        "It snowed in the night, and the whole garden looks like an unwritten page.",
        "It snowed in the night, and the whole garden looked like an unwritten page.",
    ),
    (
        "In this section, we describe how the model was trained and evaluated.",
        "In this section, we described how the model was trained and evaluated.",
    ),
    ("The United Nations has sent observers.", "The United Nations have sent observers."),
    ("Some left early, others not until dawn.", "Some left early, others don't until dawn."),
    (
        "The door won't lock, the drawer keeps sticking, and the lamp blew last night.",
        "The door won't lock, the drawer kept sticking, and the lamp blew last night.",
    ),
    (
        "Better to have asked and been refused than never to have asked.",
        "Better have asked and been refused than never to have asked.",
    ),
    (
        "Were there any truth in the rumour, would she still be working here?",
        "Was there any truth in the rumour, would she still be working here?",
    ),
    (
        "I suggest that your brother not drive home tonight.",
        "I suggest that your brother don't drive home tonight.",
    ),
    ("They think she went to Chile in 2010.", "They thought she went to Chile in 2010."),
    (
        "The hero wakes up, looks out of the window and sees nothing but snow.",
        "The hero wakes up, looks out of the window and sees nothing but snows.",
    ),
    (
        "The Yankees have lost four straight games since the All-Star break.",
        "The Yankees have lost four straight games since the All-Star breaks.",
    ),
    (
        "It was the sort of afternoon when nothing seems to matter very much.",
        "It was the sort of afternoon when nothing seemed to matter very much.",
    ),
    (
        "It was agreed that the fence should be repaired before the summer fair.",
        "It agreed that the fence should be repaired before the summer fair.",
    ),
    (
        "The bill passed the Senate by a vote of 52 to 48.",
        "The bill was passed the Senate by a vote of 52 to 48.",
    ),
    (
        "Nothing much happened today, except that the swallows came back.",
        "Nothing much happened today, excepted that the swallows came back.",
    ),
    ("The Birds was filmed in California.", "The Birds were filmed in California."),
    ("She can sing, dance, and play the drums.", "She can sing, dances, and play the drums."),
    ("Nobody called while I was out, did they?", "Nobody called while I was out, was they?"),
    ("He does nothing but sleep all day.", "He does nothing but sleeps all day."),
    ("Neither side has said when talks will resume.", "Neither side has said when it talks will resume."),
    ("Are there seven lights in the market?", "There are there seven lights in the market?"),
    ("The more you practise, the easier it gets.", "The more you practise, the easier gets."),
    (
        "I gave up smoking two years ago and haven't looked back.",
        "I gave up smoking two years ago and hadn't looked back.",
    ),
    ("Perhaps he simply forgot.", "Perhaps he simplies forgot."),
    ("This jacket needs washing before you wear it.", "This jacket needs to wash before you wear it."),
    (
        "These trousers wash easily and don't need ironing.",
        "These trousers wash easily and don't need to iron.",
    ),
    ("All I did was ask her name.", "All I did was asked her name."),
    (
        "She put the kettle on and read the paper, as she always does.",
        "She puts the kettle on and reads the paper, as she always does.",
    ),
    ("Gone are the days when a stamp cost pennies.", "Gone is the days when a stamp cost pennies."),
    ("Pérez & Sons sell furniture.", "Pérez & Sons sells furniture."),
    ("I work here for almost six years.", "I work here to almost six years."),
    ("We'll miss the start if the tram will be late.", "We'll miss the start if the tram are late."),
    ("Reading the newspaper is relaxing.", "Reading the newspapers is relaxing."),
    ("Learning new words is fun.", "Learning new word is fun."),
    ("Doing my homework takes two hours.", "Doing my homeworks takes two hours."),
    ("Eating vegetables every day keeps you healthy.", "Eating vegetables every days keeps you healthy."),
    ("Walking my dog relaxes me.", "Walking my dogs relaxes me."),
    ("During the lesson we sing.", "During the lessons we sing."),
    ("Bring your umbrella, please.", "Bring your umbrellas, please."),
    ("Drinking juice takes time.", "Drinking juice take time."),
    ("During summer people travel a lot.", "During summer people travels a lot."),
    ("During the night cats hunt mice.", "During the night cats hunts mice."),
    ("Evening classes start at six.", "Evening classes starts at six."),
    (
        "Reading in bed and drinking coffee make me happy.",
        "Reading in bed and drinking coffee makes me happy.",
    ),
    (
        "The house was sold in 2010 and has been empty since.",
        "The house has been sold in 2010 and has been empty since.",
    ),
    (
        "He was hired in 2015 and has worked here ever since.",
        "He has been hired in 2015 and has worked here ever since.",
    ),
    (
        "Lunch is served at one, and has been since 1990.",
        "Lunch has been served at one, and has been since 1990.",
    ),
    ("The shop is closed since the owner is ill.", "The shop has been closed since the owner is ill."),
    ("I don't have fixed plans.", "I haven't fixed plans."),
    ("I don't have mixed feelings.", "I haven't mixed feelings."),
    ("They didn't have paid work.", "They hadn't paid work."),
    ("We don't have need of it.", "We haven't need of it."),
    ("The story was told to me by my mother.", "The story was told me by my mother."),
    ("It was told to me yesterday.", "It was told me yesterday."),
    (
        "The story told to the children every night is long.",
        "The story told the children every night is long.",
    ),
    (
        "The story he told to the children last night was long.",
        "The story he told the children last night was long.",
    ),
    ("What he told to the police yesterday was false.", "What he told the police yesterday was false."),
    ("I can tell to the second when he arrives.", "I can tell the second when he arrives."),
    ("I'd like to know if I can pay by card.", "I'd like to know if I could pay by card."),
    ("I would like to ask if we can meet on Friday.", "I would like to ask if we could meet on Friday."),
    ("Would you tell me if you can see it?", "Would you tell me if you could see it?"),
    ("I would ask him if he can come.", "I would ask him if he could come."),
    ("You would do well to go now if you can.", "You would do well to go now if you could."),
    ("I paid for that meal.", "I paid so that meal."),
    ("Thank you for that.", "Thank you so that."),
    ("He bought it for that reason because he can swim.", "He bought it so that reason because he can swim."),
    ("He opened a can of baked beans.", "He opened a can have baked beans."),
    ("The price of food has gone up since 2010.", "The price have food has gone up since 2010."),
    ("It is better to wait.", "It is better of wait."),
    ("What can you do to help?", "What can you do of help?"),
    ("Is everybody here?", "Are everybody here?"),
    ("Do people know?", "Does people know?"),
    ("Do everyone's shoes fit?", "Does everyone's shoes fit?"),
    ("Were people's houses damaged?", "Was people's houses damaged?"),
    ("They are already married.", "They have been already married."),
    ("They are just married.", "They have been just married."),
    ("I talk to friends.", "I talk to friend."),
    ("I went to parties.", "I went to party."),
    ("Thanks to increased sales we won.", "Thanks to increase sales we won."),
    ("We went to crowded beaches.", "We went to crowd beaches."),
    ("I am used to getting up early.", "I am used to get up early."),
    ("We are going to concerts this summer.", "We are going to concert this summer."),
    (
        "We were told to the sound of drums that it was over.",
        "We were told the sound of drums that it was over.",
    ),
    ("Police said the driver had left.", "Police told the driver had left."),
    ("Neither side has said when.", "Neither side has told when."),
    ("She said “hello” to me.", "She told “hello” to me."),
    ("I know that you can do better.", "I know that you can make better."),
    ("I always cry.", "I am always cry."),
    ("We have met since Monday.", "We have met for Monday."),
    ("It was the money he owed.", "It was the money owed."),
    ("I have a cold, so I am at home.", "I am a cold, so I am at home."),
    ("She not have enough money.", "She doesn't have enough to money."),
    ("We use it.", "We are using it."),
    ("She asked that the meeting be moved.", "She asked that the meeting to be moved."),
    ("The children thought it was funny.", "The children thought were funny."),
    ("I have a house.", "I am in a house."),
    ("Thanks for last night.", "Thanks since last night."),
    ("Who else is coming?", "Who is else coming?"),
    ("If you'd listened to me, you wouldn't be here.", "If you listened to me, you wouldn't be here."),
    ("Two weeks isn't long enough.", "Two weeks aren't long enough."),
    ("Nobody move until I say so.", "Nobody moves until I say so."),
    (
        "After the speech, she went on to thank her parents.",
        "After the speech, she went on thanking her parents.",
    ),
    ("We need a quiet room for recording.", "We need a quiet room to record."),
    ("She said to me, “I need a holiday.”", "She said to me, “I needed a holiday.”"),
    ("He is to quit after leaked mails.", "He is to quit after leaking mails."),
    ("He ran a hand through what was left.", "He ran a hand through what it was left."),
    ("The link you sent has expired.", "The link you sent have expired."),
    ("We saw her glasses, which were on her head.", "We saw her glasses, which was on her head."),
    ("Twenty dollars doesn't buy much.", "Twenty dollars don't buy much."),
    ("No ball games.", "Don't ball games."),
    ("I am waiting since half past eight.", "I am waiting for half past eight."),
    ("The library is shut.", "The library is shutting."),
    ("Arsenal were two goals down.", "Arsenal was two goals down."),
    ("Help me carry these boxes upstairs.", "Help me carry these boxes upstair."),
    ("See chapter 4 for how to change it.", "See chapter 4 to how to change it."),
    ("I use C++ and Python3.12.", "I am use C++ and Python3.12."),
    # one subject twice, or another subject
    ("What is doing he there?", "What is he doing he there?"),
    ("Where is going Ana?", "Where is Ana going Ana?"),
    ("Is Grace my sister?", "Is my sister Grace?"),
    ("Is Mark my new brother?", "Is my new brother Mark?"),
    ("Is swimming your favourite sport?", "Is your favourite sport swimming?"),
    ("Is this your bag?", "Is your bag this?"),
    ("What is the best time?", "What is time the best?"),
    ("Are you going to Rome?", "You are going to Rome?"),
    ("I wish we lived nearer.", "I wish we had lived nearer."),
    ("She has a lot of luck in her life.", "She is very lucky of her life."),
    ("wheres everyone sitting", "wheres everyone is sitting"),
    ("There is ice on all the windows.", "There are ice on all the windows."),
    ("The wire is live.", "The wire is living."),
    ("Which route is quicker at rush hour?", "Which route is quicker at rushing hour?"),
    ("The road will reopen.", "The road will be reopen."),
    ("Everyone take a deep breath and relax.", "Everyone takes a deep breath and relaxes."),
    ("My stomach hurts now.", "My stomach is hurting now."),
    # right as they are: subjects that ask, wishes about now, times of day, asides
    ("What is causing the problem?", "What is the problem causing?"),
    ("Who is helping your sister?", "Who is your sister helping?"),
    ("Who has seen Maria?", "Who has Maria seen?"),
    ("Who can drive the van?", "Who can the van drive?"),
    ("How many people have seen the film?", "How many people have the film seen?"),
    ("Which bus will take the children?", "Which bus will the children take?"),
    ("What has changed your mind?", "What has your mind changed?"),
    ("What do you think is causing the pain?", "What do you think is the pain causing?"),
    ("What will be the result?", "What will the result be?"),
    ("Who will be the next president?", "Who will the next president be?"),
    ("What is happening this weekend?", "What is this weekend happening?"),
    ("Who is free this weekend?", "Who is this weekend free?"),
    ("What has changed this year?", "What has this year changed?"),
    ("Why is learning English so difficult?", "Why is English learning so difficult?"),
    ("Where is parking the car allowed?", "Where is the car parking allowed?"),
    ("How was visiting Rome?", "How was Rome visiting?"),
    ("How is learning French going?", "How is French learning going?"),
    ("She has finished her homework, hasn't she?", "She has her homework finished, hasn't she?"),
    ("You have done your homework?", "You have your homework done?"),
    ("Is it true that they have found the boy?", "Is it true that they have the boy found?"),
    ("Was Frozen the best film?", "Was the best film Frozen?"),
    ("Is Long your family name?", "Is your family name Long?"),
    ("Has Anna seen the film?", "Has the film Anna seen?"),
    ("Why is learning English in Spain so difficult?", "Why is English learning in Spain so difficult?"),
    ("I wish I knew what happened last night.", "I wish I had known what happened last night."),
    ("I wish I still had the bike I sold last year.", "I wish I still had had the bike I sold last year."),
    ("I wish I was as fit as I was ten years ago.", "I wish I had been as fit as I was ten years ago."),
    ("I wish we lived nearer, as we did last year.", "I wish we had lived nearer, as we did last year."),
    ("I wish it was last year again.", "I wish it had been last year again."),
    ("I wish it didn't cost so much.", "I wish it hadn't cost so much."),
    ("I wish my shoes didn't hurt.", "I wish my shoes hadn't hurt."),
    ("I wish you didn't read my messages.", "I wish you hadn't read my messages."),
    ("We wish to thank everyone who came last night.", "We wish to thank everyone who had come last night."),
    (
        "We wish to announce that we sold the house last week.",
        "We wish to announce that we had sold the house last week.",
    ),
    ("My wishes came true last year.", "My wishes had come true last year."),
    ("As you wish, we changed the date last week.", "As you wish, we had changed the date last week."),
    ("I wish him well, but I haven't called him.", "I wish him well, but I hadn't called him."),
    ("I wish you luck and have attached the form.", "I wish you luck and had attached the form."),
    ("I wish I knew whether they have arrived.", "I wish I knew whether they had arrived."),
    ("My wish hasn't changed.", "My wish hadn't changed."),
    (
        "If only one student passed last year, why is it so easy?",
        "If only one student had passed last year, why is it so easy?",
    ),
    ("How long have we to wait?", "How long have we had to wait?"),
    ("How long have we before the train leaves?", "How long have we had before the train leaves?"),
    ("How long have we the car for?", "How long have we had the car for?"),
    ("How long has it been since you called her?", "How long has it been since you had called her?"),
    ("How long have you lived here?", "How long have you had lived here?"),
    ("Don't tell her unless it will help.", "Don't tell her unless it helps."),
    ("Don't say it unless it will make a difference.", "Don't say it unless it makes a difference."),
    ("I can't teach you unless you will let me.", "I can't teach you unless you let me."),
    ("We had a lot of success in Asia.", "We were very successful in Asia."),
    ("She has a lot of luck.", "She is very lucky."),
    ("I don't have much fear of heights.", "I am not very afraid of heights."),
    ("He had a lot of fear in his eyes.", "He was very afraid in his eyes."),
    ("He had a lot of hunger for success.", "He was very hungry for success."),
    ("I had a very lucky escape.", "I was very lucky to escape."),
    (
        "They walk for more than an hour every morning.",
        "They have walked for more than an hour every morning.",
    ),
    ("I sleep for more than eight hours a night.", "I have slept for more than eight hours a night."),
    ("Most cats live for at least ten years.", "Most cats have lived for at least ten years."),
    ("The battery lasts for more than ten hours.", "The battery has lasted for more than ten hours."),
    ("I'm here for at least a week.", "I've been here for at least a week."),
    ("The ticket is valid for at least two hours.", "The ticket has been valid for at least two hours."),
    ("Boil the eggs for at least ten minutes.", "Have boiled the eggs for at least ten minutes."),
    ("Boil the eggs for ten minutes.", "Have boiled the eggs for ten minutes."),
    ("I sleep for eight hours a night.", "I have slept for eight hours a night."),
    ("Do you know where Tom and Anna are?", "Do you know where are Tom and Anna?"),
    (
        "Can you tell me when the shops and the bank are open?",
        "Can you tell me when are the shops and the bank open?",
    ),
    ("If you and I are late, will they wait?", "If are you and I late, will they wait?"),
    ("Tea and coffee are included, right?", "Are tea and coffee included, right?"),
    ("Tom, like his sisters, sings well.", "Tom, like his sisters, sing well."),
    ("My brother, like my parents, lives in Rome.", "My brother, like my parents, live in Rome."),
    ("My sister, like her friends, has a car.", "My sister, like her friends, have a car."),
    (
        "The teacher, like the students, doesn't speak French.",
        "The teacher, like the students, don't speak French.",
    ),
    ("My grandma, bless her heart, lives alone.", "My grandma, bless her heart, live alone."),
    ("The more you practise the easier it gets.", "The more you practise the easier gets."),
    ("In general, the more you read, the better it gets.", "In general, the more you read, the better gets."),
    (
        "I think that the more you practise, the easier it gets.",
        "I think that the more you practise, the easier gets.",
    ),
    ("The letter she wrote was long.", "The letter wrote was long."),
    ("The book she wrote was long.", "The book wrote was long."),
    ("The film we saw was good.", "The film saw was good."),
    ("I wish it would stop raining.", "I wish it had stopped raining."),
    ("I wish I could have seen it.", "I wish I had seen it."),
    ("I wish you wouldn't put it there.", "I wish you hadn't put it there."),
    ("I wish I didn't have to work.", "I wish I hadn't had to work."),
    ("Do you know where he is?", "Do you know where is he?"),
    ("Do you know who is driving this car?", "Do you know who is this car driving?"),
    ("How long are you staying?", "How long have you been staying?"),
    ("Since then he has changed.", "Since then he changed."),
    ("Since 2010 she has worked here.", "Since 2010 she worked here."),
    ("Since Monday I have eaten nothing.", "Since Monday I ate nothing."),
    ("Since his accident he has walked with a stick.", "Since his accident he walked with a stick."),
    ("Since then, she has written two novels.", "Since then, she wrote two novels."),
    ("Since I have known her, she has been kind.", "Since I knew her, she has been kind."),
    ("Since you have finished, you can go.", "Since you finished, you can go."),
    ("He had his sister drive him home.", "He had his sister driven him home."),
    ("We had the plumber fix the sink.", "We had the plumber fixed the sink."),
    ("I have the dentist check my teeth twice a year.", "I have the dentist checked my teeth twice a year."),
    ("I had the company send me a refund.", "I had the company sent me a refund."),
    ("I have a question to ask you.", "I have a question asked you."),
    ("I have an essay to write.", "I have an essay written."),
    ("I've got a train to catch at six.", "I've got a train caught at six."),
    ("He has a family to support.", "He has a family supported."),
    ("She had a good reason to leave.", "She had a good reason left."),
    ("I had the chance to meet him.", "I had the chance met him."),
    ("I can't get my car to start.", "I can't get my car started."),
    ("I couldn't get the printer to work.", "I couldn't get the printer worked."),
    ("I got my sister to pick me up.", "I got my sister picked me up."),
    ("She likes to swim and goes to the pool every day.", "She likes to swim and go to the pool every day."),
    ("She can drive and has a car.", "She can drive and have a car."),
    ("She can speak French and works as a guide.", "She can speak French and work as a guide."),
    ("He used to be a chef and makes great pasta.", "He used to be a chef and make great pasta."),
    ("He likes to help and is very kind.", "He likes to help and be very kind."),
    ("He refused to pay and left.", "He refused to pay and leave."),
    ("She managed to escape and told the police.", "She managed to escape and tell the police."),
    ("He's working in Rome and lives near the river.", "He's working in Rome and living near the river."),
    ("I was driving home and saw an accident.", "I was driving home and seeing an accident."),
    ("She is smiling and looks happy.", "She is smiling and looking happy."),
    ("Avoid smoking and eat more fruit.", "Avoid smoking and eating more fruit."),
    ("After eating, brush your teeth and go to bed.", "After eating, brush your teeth and going to bed."),
    ("We love skiing, sailing and travel.", "We love skiing, sailing and travelling."),
    ("It seems like rain.", "It seems to like rain."),
    ("He seems like a nice man.", "He seems to like a nice man."),
    ("They got married.", "They got to marry."),
    ("I got lost.", "I got to lose."),
    ("He got hurt.", "He got to hurt."),
    ("He gets paid on Friday.", "He gets to pay on Friday."),
    ("Let's get going.", "Let's get to go."),
    ("He seems worried.", "He seems to worry."),
    ("I got help from a friend.", "I got to help from a friend."),
    ("We deserve respect.", "We deserve to respect."),
    ("I can't afford repairs.", "I can't afford to repair."),
    ("It means getting up early.", "It means to get up early."),
    ("The pills I take every day help me.", "The pills I take every day to help me."),
    (
        "The medicine she takes every night makes her sleepy.",
        "The medicine she takes every night to make her sleepy.",
    ),
    ("We have waited until now.", "We have been waited until now."),
    ("They will have arrived by Friday.", "They will have been arrived by Friday."),
    ("Unemployment has fallen by 2%.", "Unemployment has been fallen by 2%."),
    ("They have travelled by train.", "They have been travelled by train."),
    ("It's been a great week and we'll be back soon.", "It's gone a great week and we'll be back soon."),
    ("I've been ill, but I'll be back on Monday.", "I've gone ill, but I'll be back on Monday."),
    ("I've never gone to bed so late.", "I've never been to bed so late."),
    ("Have you ever gone to sleep on a bus?", "Have you ever been to sleep on a bus?"),
    ("The award has gone to Spain twice.", "The award has been to Spain twice."),
    ("You need not worry.", "You need not to worry."),
    ("Help me not make the same mistake again.", "Help me not to make the same mistake again."),
    ("I expect no reply.", "I expect not to reply."),
    ("I'll have two, please.", "I'll be two, please."),
    ("He has only two.", "He is only two."),
    ("How many do you have? I have about thirty.", "How many do you have? I am about thirty."),
    ("It will be two years since he died.", "It will be two years old since he died."),
    ("The course is three years.", "The course is three."),
    ("This is the last time I tell you.", "This is the last time I have told you."),
    ("Sunday is the only time I see my kids.", "Sunday is the only time I have seen my kids."),
    ("I can't believe no one called.", "I can't believe anyone called."),
    ("If you don't ask, no one will help.", "If you don't ask, anyone will help."),
    ("He can't take no for an answer.", "He can't take any for an answer."),
    ("The people I know do work hard.", "The people I know whether work hard."),
    ("Never give up.", "Never do give up."),
    ("Hardly anyone came.", "Hardly did anyone come."),
    ("Not only children like it.", "Not only do children like it."),
    ("We're having the house painted.", "We have the house painted."),
    ("We're having dinner in the garden.", "We have dinner in the garden."),
    ("So do the bus drivers.", "So does the bus drivers."),
    ("So do a lot of people.", "So does a lot of people."),
    ("I saw the doctor to get a prescription.", "I saw the doctor get a prescription."),
    ("Talk to him as you would to a friend.", "Talk to him as you would like to a friend."),
    ('"Tell me," he said.', '"Say me," he said.'),
    (
        "The word for book is new in Greek and new in Russian.",
        "The word to book is new in Greek and new in Russian.",
    ),
    ("The data show a clear fall in infections.", "The data show a clear falls in infections."),
    ("Why bother asking if they never reply?", "Why are bother asking if they never reply?"),
    ("Two thirds of the land is owned by one family.", "Two thirds of the land own by one family."),
    (
        "Neither my husband nor I received the letter that you say was posted in March.",
        "Neither my husband nor I received the letter that you say were posted in March.",
    ),
    ("We don't have to decide tonight, do we?", "We don't have to decide tonight, have we?"),
    (
        "You will be asked to enter the code that was sent to your phone.",
        "You will be asked to enter the code that it was sent to your phone.",
    ),
    (
        "Scientists have found a way of making plastic from seaweed.",
        "Scientists have found a way of making plastic since seaweed.",
    ),
    ("Keep out of reach of children.", "Keep out of reaching of children."),
    (
        "I have a question about the homework for Thursday.",
        "I have had a question about the homework since Thursday.",
    ),
    (
        "If it doesn't, I'd like to show you the lighthouse and the old harbour.",
        "If it didn't, I'd like to show you the lighthouse and the old harbour.",
    ),
    (
        "By next June she will have been teaching for thirty years.",
        "By next June will have been teaching for thirty years.",
    ),
    ("He said he would win, and win he did.", "He said he would win, and won he did."),
    (
        "Either the twins or their mother feeds the rabbits.",
        "Either the twins or their mother feed the rabbits.",
    ),
    ("Every man, woman and child was given a blanket.", "Every man, woman and child were given a blanket."),
    (
        "He stood there, his hands in his pockets, saying nothing.",
        "He stood there, his hands in his pockets, said nothing.",
    ),
    (
        "Turn left at the lights and carry on for half a mile.",
        "Turn left at the lights and carried on for half a mile.",
    ),
    (
        "If you would care to wait, the manager will see you shortly.",
        "If you cared to wait, the manager will see you shortly.",
    ),
    ('"Where on earth have you been?" he demanded.', '"Where have on earth you been?" he demanded.'),
    ("The ship sank so fast that few were saved.", "The ship sank so fast that few was saved."),
    ("He found the firm that his father had founded.", "He found the firm that his father had found."),
    (
        "The idea that cats are aloof is one that I reject.",
        "The idea that cats is aloof is one that I reject.",
    ),
    (
        "Manchester are two goals up with ten minutes left.",
        "Manchester is two goals up with ten minutes left.",
    ),
    ("Whatever she says, do not sign anything.", "Whatever she says, does not sign anything."),
    ("It is ages since we last went dancing.", "It has been ages since we last went dancing."),
    ("It is ages since we last went dancing.", "It was ages since we last went dancing."),
    ("She has to work on Sunday, doesn't she?", "She has to work on Sunday, hasn't she?"),
    ("We had to pay twice, didn't we?", "We had to pay twice, hadn't we?"),
    ("They had better apologise, hadn't they?", "They had better apologise, haven't they?"),
    (
        "It was not so much a holiday as an endurance test.",
        "It was not so much a holiday as an endurance tests.",
    ),
    ("Built in 1904, the pier has survived three fires.", "Built in 1904, the pier survived three fires."),
    ("Kindly return the form by the end of the month.", "Kindly returns the form by the end of the month."),
    ("If you'll excuse me, I have a pie in the oven.", "If you'll excuse me, I'll have a pie in the oven."),
    (
        "The staff were told of the closure by text message.",
        "The staff were told of the closure by texting message.",
    ),
    (
        "Rinse the rice two or three times so that it does not stick.",
        "Rinse is the rice two or three times so that it does not stick.",
    ),
    ("The museum doesn't open on Mondays, does it?", "The museum isn't opening on Mondays, is it?"),
    (
        "Both candidates speak fluent Portuguese and have managed large teams.",
        "Both candidates speak fluent Portuguese and has managed large teams.",
    ),
    (
        "You asked how the knitting was going; well, the jumper has turned into a scarf.",
        "You asked how the knitting it was going; well, the jumper has turned into a scarf.",
    ),
    (
        "I enclose a photograph taken on the day we moved in.",
        "I enclosed a photograph taken on the day we moved in.",
    ),
    ("Far below, a dog barked twice and was silent.", "Far below, a dog barked twice and it was silent."),
    (
        "I am 24 years old, I speak three languages and I have worked since I left school.",
        "I am 24 years old, I'll speak three languages and I have worked since I left school.",
    ),
    ("They have two dogs, and so do we.", "They have two dogs, and so have we."),
    ("He has to work on Saturdays, and so do I.", "He has to work on Saturdays, and so have I."),
    ("She's tired, and so am I.", "She's tired, and so do I."),
    ("I thought it was great, and so did Tom.", "I thought it was great, and so was Tom."),
    (
        "When I was young I loved comics, and so did my brother.",
        "When I was young I loved comics, and so was my brother.",
    ),
    ("The man who she wants to marry lives in Leeds.", "The man who wants to marry lives in Leeds."),
    ("That is the boy who she gave the book to.", "That is the boy who gave the book to."),
    ("Do you know who she loves the most?", "Do you know who loves the most?"),
    (
        "Nothing has changed since the days when I played here.",
        "Nothing changed since the days when I played here.",
    ),
    (
        "I have lived alone ever since the year when my wife died.",
        "I lived alone ever since the year when my wife died.",
    ),
    (
        "The firm has changed its rules after two workers died.",
        "The firm changed its rules after two workers died.",
    ),
    (
        "I have just found the ring I lost when we visited Rome.",
        "I just found the ring I lost when we visited Rome.",
    ),
    ("Have you read the note I left before we started?", "Did you read the note I left before we started?"),
    ("I ended up disappointed.", "I ended up disappointing."),
    ("We ended up lost in the forest.", "We ended up losing in the forest."),
    ("If you drive like that, you'll end up hurt.", "If you drive like that, you'll end up hurting."),
    ("She carried on research into cancer.", "She carried on researching into cancer."),
    ("No smoking, please.", "Don't smoke, please."),
    ("No running in the corridor, please.", "Don't run in the corridor, please."),
    ("No sugar for me, please.", "Don't sugar for me, please."),
    ("No need to hurry, please take your time.", "Don't need to hurry, please take your time."),
    ("No work this Friday.", "Don't work this Friday."),
    ("Are babies born with blue eyes?", "Were babies born with blue eyes?"),
    ("How many babies are born every day?", "How many babies were born every day?"),
    (
        "The forecast said it will rain tomorrow, but I bought the tickets anyway.",
        "The forecast said it would rain tomorrow, but I bought the tickets anyway.",
    ),
    (
        "What she said is true and I will help her, but I was away last week.",
        "What she said is true and I would help her, but I was away last week.",
    ),
    (
        "Everyone who knew him will miss him, but nobody knew him well.",
        "Everyone who knew him would miss him, but nobody knew him well.",
    ),
    (
        "As I said, the shop will close at six today, but it opened late.",
        "As I said, the shop would close at six today, but it opened late.",
    ),
    ("It would be better not to tell her.", "It would be better not tell her."),
    ("It's better not knowing.", "It's better not know."),
    ("He saw nobody to help him.", "He saw nobody help him."),
    ("My mum made something to eat.", "My mum made something eat."),
    ("I heard someone shouting my name.", "I heard someone shout my name."),
    ("Is there any homework for Monday?", "Is there any homework since Monday?"),
    ("Are you open from Monday to Friday?", "Are you open since Monday to Friday?"),
    ("I have made a cake for you.", "I have made a cake since you."),
    (
        "The meeting has been moved from Monday to Tuesday.",
        "The meeting has been moved since Monday to Tuesday.",
    ),
    ("She has recovered from the accident.", "She has recovered since the accident."),
    ("Neither my wife nor I am ready.", "Neither my wife nor am I ready."),
    ("Neither you nor I can go.", "Neither you nor can I go."),
    ("The report that was published in May is long.", "The report that it was published in May is long."),
    ("She's going away for three weeks.", "She's gone away for three weeks."),
    ("Did the house my wife and I bought cost a lot?", "Did the house my wife and I buy cost a lot?"),
    ("He had Tom fix the sink.", "He had Tom fixed the sink."),
    ("I'll have my assistant call this afternoon.", "I'll have my assistant called this afternoon."),
    ("What did cause the fire?", "What did the fire cause?"),
    ("If you need anything, I'd be glad to help.", "If you needed anything, I'd be glad to help."),
    ("If you would follow me, I will show you the room.", "If you followed me, I will show you the room."),
    ("My sister can drive and has a car.", "My sister can drive and have a car."),
    ("You'd better go, hadn't you?", "You'd better go, wouldn't you?"),
    ("Does the gym closes on public holidays?", "Do the gym closes on public holidays?"),
    (
        "Residents of the village say they were not warned until water was entering.",
        "Residents of the village say they did not warn until water was entering.",
    ),
    (
        "Voters go to the polls in what is being described as the closest race.",
        "Voters go to the polls in what are being described as the closest race.",
    ),
    (
        "It was as if he were seeing the house for the first time.",
        "It was as if he was seeing the house for the first time.",
    ),
    ("No news yet.", "No news yets."),
    ("Does your cousin still lives in Miami?", "Is your cousin still living in Miami?"),
    ("Someone fetch a towel before the dog comes in.", "Someone fetches a towel before the dog comes in."),
    (
        "The plans need work before the council sees them.",
        "The plans need to work before the council sees them.",
    ),
    (
        "On the shelf above the sink stand three blue jars.",
        "On the shelf above the sink stands three blue jars.",
    ),
    (
        "While I admire his courage, I question his judgement.",
        "While I admired his courage, I questioned his judgement.",
    ),
    ("There were a doctor and two nurses at the scene.", "There was a doctor and two nurses at the scene."),
    ("The more he practised, the worse he played.", "The more he practised, the worse played."),
    ("Fifty pounds was all I had left.", "Fifty pounds were all I had left."),
    ("Two and two makes four in any language.", "Two and two will make four in any language."),
    ("The new gasworks stands beside the canal.", "The new gasworks stand beside the canal."),
    ("Neither the manager nor her staff were informed.", "Neither the manager nor her staff was informed."),
    ("Long live the King, and God save us all.", "Long live the King, and God saves us all."),
    (
        "The moon hung low over the marsh like a cracked plate.",
        "The moon hung low over the marsh liked a cracked plate.",
    ),
    (
        "I bought two of these for my grandchildren, and they love them.",
        "I bought two of these for my grandchildren, and they loved them.",
    ),
    ("If it rains, we will stay at home.", "If it rains, we would stay at home."),
    ("If you wish, I will send you the photos.", "If you wish, I would send you the photos."),
    (
        "If you were born in May, you will get a discount.",
        "If you were born in May, you would get a discount.",
    ),
    (
        "Unless you don't want to come, I'll buy two tickets.",
        "Unless you want to come, I'll buy two tickets.",
    ),
    ("I'll see you at six unless you can't come.", "I'll see you at six unless you can come."),
    ("I always walk to work unless I'm not feeling well.", "I always walk to work unless I'm feeling well."),
    ("He moved to Spain in 2010 and works in a bank.", "He moved to Spain in 2010 and worked in a bank."),
    (
        "They moved here two years ago and they speak good English.",
        "They moved here two years ago and they spoke good English.",
    ),
    (
        "My grandfather built this house and we live in it.",
        "My grandfather built this house and we lived in it.",
    ),
    ("I always walked to school.", "I always walk to school."),
    ("She usually wore black.", "She usually wears black."),
    ("He was not told the truth.", "He did not tell the truth."),
    ("She was not given a chance.", "She did not give a chance."),
    ("They were not hurt in the crash.", "They did not hurt in the crash."),
    ("Was he offered the job?", "Did he offer the job?"),
    ("It's time for lunch, so we stop for an hour.", "It's time for lunch, so we stopped for an hour."),
    ("It's time to say what we think.", "It's time to say what we thought."),
    ("It's about time to ask the people who live here.", "It's about time to ask the people who lived here."),
    ("You have better work to do than this.", "You had better work to do than this."),
    ("A bigger kitchen would better fit our needs.", "A bigger kitchen had better fit our needs."),
    ("The school needs help with the new garden.", "The school needs helping with the new garden."),
    ("The project needs support from the council.", "The project needs supporting from the council."),
    ("I need help with my homework.", "I need to help with my homework."),
    ("I am looking for work.", "I am looking to work."),
    ("On the wall hang portraits of his parents.", "On the wall hangs portraits of his parents."),
    ("Here come the children.", "Here comes the children."),
    ("These are what are known as hard drives.", "These are what is known as hard drives."),
    ("Make a wish and it will come true.", "Make a wish and it would come true."),
    ("I wish you luck and hope you win.", "I wish you luck and hope you won."),
    ("She wishes him well and thinks he is brave.", "She wishes him well and thinks he was brave."),
    (
        "I hadn't decided if I wanted to go, so I didn't answer.",
        "I hadn't decided if I wanted to go, so I wouldn't answer.",
    ),
    ("Little she has said is true.", "Little has she said is true."),
    ("Two and two make four.", "Two and two will make four."),
    ("I take the bus to work.", "I'll take the bus to work."),
    ("Someone take the cake out before it burns.", "Someone takes the cake out before it burns."),
    ("There's nothing I can't do.", "There's nothing I can do."),
    ("She's finished, hasn't she?", "She's finished, isn't she?"),
    ("How come you know him?", "How come do you know him?"),
    ("They decided not to go.", "They didn't decide to go."),
    ("The house has been rented for the weekend.", "The house has been rented since the weekend."),
    ("he didnt come to class today, is he sick", "he didnt come to class today, it is he sick"),
    (
        "I don't remember meeting you at the party last year.",
        "I didn't remember meeting you at the party last year.",
    ),
    ("There's used to be a cinema here.", "There's used to being a cinema here."),
    (
        "They'd already eaten when we got there, so we ordered a pizza.",
        "They'd already ate when we got there, so we ordered a pizza.",
    ),
    ("Why were the windows open last night?", "Why did the windows open last night?"),
]


RIGHT = (Path(__file__).parent / "right.txt").read_text(encoding="utf-8").splitlines()


def test_what_a_native_writer_writes_stays() -> None:
    """Right sentences, each with the answer that a rule was tempted to let stand."""
    pairs = [line.split(" || ") for line in RIGHT]
    assert [typed for typed, answer in pairs if standing(typed, answer).changes] == []


def test_what_is_garbled_is_put_back() -> None:
    assert [typed for typed, answer in GARBLED if stands(typed, answer) != typed] == []


@pytest.mark.parametrize(
    ("typed", "answer", "expected"),
    [
        ("She have 3 cats & 1 dog.", "She has 3 cats % 1 dog.", "She has 3 cats & 1 dog."),
        ("José live in Łódź.", "José lives in Łóźź.", "José lives in Łódź."),
        ("She want buy a car 😀.", "She wants to buy a car car.", "She wants to buy a car 😀."),
        ("He don't know 2000000.", "He doesn't know 20000000000000.", "He doesn't know 2000000."),
        ("Wait, I will helped you.", "Wait, I'll help you.", "Wait, I will help you."),
        ("The data is store in Łódź.", "The data is stored in Ładź.", "The data is stored in Łódź."),
    ],
)
def test_only_the_garbled_part_is_put_back(typed: str, answer: str, expected: str) -> None:
    assert stands(typed, answer) == expected


STANDING = [
    ("I attended to the wedding of my cousin.", "I attended the wedding of my cousin."),
    ("Because of the war, prices have raised.", "Because of the war, prices have risen."),
    ("My doctor told me to stop to eat so much salt.", "My doctor told me to stop eating so much salt."),
    ("My nephew knows play the accordion very well.", "My nephew knows how to play the accordion very well."),
    (
        "You must attend to all the lectures to get the certificate.",
        "You must attend all the lectures to get the certificate.",
    ),
    ("I don't feel myself well today, doctor.", "I don't feel well today, doctor."),
    ("Who paid the ice creams?", "Who paid for the ice creams?"),
    (
        "My eldest girl spends all her pocket money in comics.",
        "My eldest girl spends all her pocket money on comics.",
    ),
    (
        "We arrived to the clinic ten minutes before the appointment.",
        "We arrived at the clinic ten minutes before the appointment.",
    ),
    ("The price of olive oil has raised again.", "The price of olive oil has risen again."),
    ("hi ana, can you to pick me up at 8", "hi ana, can you pick me up at 8"),
    ("The Birds filmed by Hitchcock.", "The Birds were filmed by Hitchcock."),
    ("My parents are married since 1987.", "My parents have been married since 1987."),
    ("My parents are married for thirty years.", "My parents have been married for thirty years."),
    ("She want buy a car.", "She wants to buy a car."),
    ("I have 20 years.", "I am 20 years old."),
    ("Is raining in São Paulo 😀.", "It is raining in São Paulo 😀."),
    ("You like pizza?", "Do you like pizza?"),
    ("Do you can swim?", "Can you swim?"),
    ("How many years do you have?", "How old are you?"),
    ("SHE HAVE A DOG AT HOME", "SHE HAS A DOG AT HOME"),
    ("i didnt went to class", "i didnt go to class"),
    ("My number is 123 and I has a car.", "My number is 123 and I have a car."),
    ("He said, “I am agree.”", "He said, “I agree.”"),
    ("I have hunger.", "I am hungry."),
    ("My brother has fear of spiders.", "My brother is afraid of spiders."),
    ("I have hurry this morning.", "I am in a hurry this morning."),
    ("did u saw my msg", "did u see my msg"),
    ("hes work late tonight", "hes working late tonight"),
    ("im agree with you", "i agree with you"),
    ("He is cut the bread now.", "He is cutting the bread now."),
    ("I live here since a year.", "I live here for a year."),
    ("What is doing he there?", "What is he doing there?"),
    ("There seems to be two pages missing.", "There seem to be two pages missing."),
    ("There is lots of mice.", "There are lots of mice."),
    ("There is mice here.", "There are mice here."),
    ("There is more books here.", "There are more books here."),
    ("There was nice people there.", "There were nice people there."),
    ("There are a pharmacy on the corner.", "There is a pharmacy on the corner."),
    ("Where you lived when you were a child?", "Where did you live when you were a child?"),
    ("The invitations will be send next week.", "The invitations will be sent next week."),
    (
        "How many languages you speak and where you learned them?",
        "How many languages do you speak and where did you learn them?",
    ),
    ("Elena works in that bank since January.", "Elena has worked in that bank since January."),
    ("My cousin always says lies.", "My cousin always tells lies."),
    ("And how long do you know him?", "And how long have you known him?"),
    ("So how long do you know him?", "So how long have you known him?"),
    ("For how long are you living here?", "For how long have you been living here?"),
    ("Do think you can help me?", "Do you think you can help me?"),
    ("What do think you are doing?", "What do you think you are doing?"),
    ("Where did say you live?", "Where did you say you live?"),
    ("Does know she is late?", "Does she know she is late?"),
    ("My brother, like my parents, are tall.", "My brother, like my parents, is tall."),
    ("The waiter he was very kind, the best of all.", "The waiter was very kind, the best of all."),
    ("I wish I haven't gone.", "I wish I hadn't gone."),
    ("I wish I haven't seen it.", "I wish I hadn't seen it."),
    ("I wish we went to Tokyo last summer.", "I wish we had gone to Tokyo last summer."),
    ("I wished I went with them last summer.", "I wished I had gone with them last summer."),
    ("Where is working your sister?", "Where is your sister working?"),
    ("How is feeling your mother today?", "How is your mother feeling today?"),
    ("What is doing your brother?", "What is your brother doing?"),
    ("When will arrive the train?", "When will the train arrive?"),
    ("Why are so expensive the tickets?", "Why are the tickets so expensive?"),
    ("How much will cost the ticket?", "How much will the ticket cost?"),
    ("What time will start the film?", "What time will the film start?"),
    ("Is closed the shop?", "Is the shop closed?"),
    ("Has arrived the post?", "Has the post arrived?"),
    ("What has said she?", "What has she said?"),
    ("Where has been my brother all day?", "Where has my brother been all day?"),
    ("Where are hidden the keys?", "Where are the keys hidden?"),
    ("What are doing the children today?", "What are the children doing today?"),
    ("The teacher she gave us homework.", "The teacher gave us homework."),
    ("I wish I haven't sold it last year.", "I wish I hadn't sold it last year."),
    (
        "Every morning I get up, have a shower, makes coffee and read.",
        "Every morning I get up, have a shower, make coffee and read.",
    ),
    ("Matías arrive late every day.", "Matías arrives late every day."),
    ("The menus was good.", "The menus were good."),
    ("I wish I know the answer.", "I wish I knew the answer."),
    ("Who is those men?", "Who are those men?"),
    ("There hasn't any milk.", "There isn't any milk."),
    (
        "Last week she painted the fence, plant two trees and left.",
        "Last week she painted the fence, planted two trees and left.",
    ),
]


def test_a_correction_stands() -> None:
    assert [typed for typed, answer in STANDING if stands(typed, answer) != answer] == []


@pytest.mark.parametrize(
    ("typed", "answer", "expected"),
    [
        ("She  have  a  dog.", "She has a dog.", "She  has  a  dog."),
        ("\tYou\nlike it?  ", "Do you like it?", "\tDo you\nlike it?  "),
        ("I   am agree.", "I agree.", "I   agree."),
        ("He want  go.", "He wants to go.", "He wants  to go."),
    ],
)
def test_space_stays_what_it_was(typed: str, answer: str, expected: str) -> None:
    assert stands(typed, answer) == expected


def test_an_auxiliary_and_its_verb_stand_or_fall_together() -> None:
    typed = "Why the director of the company leaved?"
    assert stands(typed, "Why did the director of the company lxave?") == typed


def test_what_was_put_back_as_garbled_is_told_from_what_was_right_already() -> None:
    assert standing("The team are here.", "The team is here.").is_doubtful is False
    assert standing("The data is stored here.", "The data is storen here.").is_doubtful is True


_WORDS = st.sampled_from(
    "I he she My dog dogs is are was have has go goes went to not don't do 20 years Łódź € . ? ,".split()
)
_TEXTS = st.lists(_WORDS, max_size=10).map(" ".join)


@settings(deadline=None)
@given(_TEXTS | st.text(max_size=30), _TEXTS | st.text(max_size=30))
def test_numbers_and_foreign_letters_survive_any_answer(typed: str, answer: str) -> None:
    after = stands(typed, answer)
    for strange in ("20", "Łódź", "€"):
        assert after.count(strange) == typed.count(strange)


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        (
            "What happened to your ear? to You are walking oddly. your",
            "What passed to your ear? You are walking oddly.",
        ),
        ("If I had a I boat, would sail to Malta. them", "If I would have a boat, I would sail to Malta."),
        ("I know what suits you.", "I know what."),
        ("We win by not to paint.", "We win by in not painting of."),
    ],
)
def test_what_once_raised_is_answered(typed: str, answer: str) -> None:
    """Texts and answers that are no sentences, found by a search."""
    standing(typed, answer)


def test_no_answer_is_too_strange() -> None:
    """Words lost, moved, or put where nobody would, in the answer and in what is typed: nothing is raised."""
    rng = random.Random(7)
    pairs = [line.split(" || ") for line in RIGHT]
    others = [word for _, answer in pairs for word in answer.split()]
    for typed, answer in rng.sample(pairs, 120):
        words = answer.split()
        here, there = rng.randrange(len(words)), rng.randrange(len(words))
        lost = [*words[:here], *words[here + 1 :]]
        for strange in (lost, [*lost[:there], words[here], *lost[there:]], [*words, rng.choice(others)]):
            standing(typed, " ".join(strange))
            standing(" ".join(strange), typed)


@settings(deadline=None)
@given(_TEXTS, _TEXTS)
def test_every_change_has_a_reason(typed: str, answer: str) -> None:
    assert all(reason.key for reason in standing(typed, answer).reasons)
