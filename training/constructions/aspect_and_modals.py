"""Which tense and which modal: what is so now, till now, by then, or would be."""

# ruff: noqa: E501 - a line is a sentence

MISTAKES = r"""
    (dinner is ready!|the taxi is here!|where are you? we're late!|there's a phone call for you!) OK, [I'm coming/I come]
    (hurry up,|let's go home,|we should leave,|I must go,) it [is getting/gets/is making] (late|dark)
    on (Mondays|Sundays|weekdays|Saturdays), what time [do you usually get up/you usually get up/do you use to get up]?
    in my (city|village|country|region) it [rains/is raining/rain] a lot in (winter|{month}|autumn|spring)
    my (cousin|uncle|neighbour|new boss) [speaks/is speaking/speak] (three|four|five) languages (and wants to learn more|and works as a translator)
    I [speak/am speak] a little {lang}, (but I want to improve|but not enough|so I can help you|and I understand a lot)
    (personally,|to be honest,|as for me,) I [think/am think] that (school uniforms are a good idea|this law is unfair|phones should be banned in class|we work too much)
    what [do you think/are you thinking/you think] of (the new teacher|my idea|my new glasses)?
    (sorry,|oh,|ah,) I [see/am seeing/am see] that (you are busy|you have visitors|you are on the phone|this is a bad moment), so I'll come back later
    I [suppose/am suppose] that you are (tired after the journey|Ana's brother|the new teacher|hungry)
    I [doubt/am doubt] that (they will come|she knows|we can finish today|he will pay|it is true)
    the price [includes/is including/include/is include] (breakfast|a guide|two drinks|the museum ticket|the bus from the airport)
    these (shoes|jeans|trousers|gloves|boots) [don't fit/doesn't fit/not fit] me any more
    I still [owe/am owing/am owe] (you|my sister|the bank|the landlord) (twenty euros|a lot of money|fifty pounds|two months' rent)
    I [recognise/am recognising/am recognise] (that voice|this street|the man in the photo|your face|this song), but I don't know where from
    [do you recognise/are you recognise] (this place|my voice|that man|the song)?
    [do you realise/are you realise] (what you have done|how late it is|what this means)?
    [does it matter/is it mattering/does matter] if I (arrive late|don't come|wear jeans|pay tomorrow)?
    I [don't care/not care/am not care] (what they say|about money|who wins|if it's old)
    this (road|path|street|corridor) [leads/is leading/lead] to (the beach|the old town|the kitchen|the station)
    I [admire/am admire] (people|nurses|teachers|athletes) who (never give up|work so hard|help others|get up at five)
    every (day|evening|night|Friday) when I [get/gets] home, (I feed the cat|I take off my shoes|I call my mother|the dog jumps on me)
    (hi,|hello,|welcome back!) how long [are you staying/do you stay] in {city} this time?
    [are you coming/do you come/do you coming] to my (party|wedding|concert|barbecue) (on Saturday|tomorrow|next week)?
    [are you going/do you go/do you going] (anywhere|away) (this weekend|tomorrow|tonight|next summer)?
    (it's late|I'm tired|I have a headache|I have to get up at five), so I [am going/going] home now
    (hello,|good morning,|hi,) I [am calling/call/am call/calling] about (the advert|the flat|the job|my order|the course)
    where [are you calling/do you call/you call/you are calling] from? (the line is bad|I can't hear you|there's a lot of noise)
    what [are you laughing/do you laugh/you laugh/are you laugh] at? (it isn't funny|tell me|stop it)
    (my sister|his wife|our neighbour|my best friend) [is expecting/expects/is waiting/waits] a baby (and is very happy|and they have bought a bigger car)
    (go on,|tell me everything,) I [am listening/listen/listening/am listen]
    excuse me, you [are sitting/sit/are sit/sitting] in my (seat|chair)
    (you|they|the neighbours|my parents) are always [complaining/complain/complained] about (the noise|the food|money|the weather)
    the (film|class|match|concert) [lasts/is lasting/last/is last] (two hours|fifty minutes|about an hour and a half)
    when I was (a child|little|at school), I [had/was having/have/have had] (long hair|a dog|a lot of toys|glasses|an imaginary friend)
    every (summer|August|Christmas) when we were children, we [went/were going/have gone/go] to (the beach|my grandparents' village|the mountains|{city})
    how [did you meet/have you met/did you met/you met] (your husband|your wife|your best friend|each other)?
    where [did you buy/have you bought/did you bought] that (jacket|lamp|bag|hat)? (I love it|it's beautiful|I want one too)
    who [wrote/has written/did wrote] (Don Quixote|Hamlet|the Odyssey|Romeo and Juliet|Frankenstein)?
    who [discovered/has discovered/did discovered] (America|penicillin|gravity|the planet Neptune)?
    (Goya|Rembrandt) [painted/has painted/was painting] more than a hundred (portraits|pictures)
    [did you see/have you seen/have you saw/do you saw] the full moon (last night|yesterday)?
    I [didn't sleep/haven't slept/not slept/didn't slept] (well|at all|much) last night because (of the heat|the baby cried|I was nervous|my neighbours had a party)
    why [didn't you come/haven't you come/you didn't come/didn't you came] to (class|work|the party|the meeting) (yesterday|last {day}|last week)?
    when [was/has been] the last time you {c.ed}{c.t}?
    the last time I [saw/have seen/see] (her|him|my cousin|them) was (in {year}|at a wedding|two years ago|at the airport)
    the first time I [went/have gone/have been/go] to {city}, (it rained every day|I got lost|I was ten|I didn't like it)
    it was the last time I [saw/have seen/see] (her|my grandfather|that house|the two of them)
    the second time I [saw/have seen/see] the film, I (understood it|fell asleep|liked it more)
    I [worked/have worked/have been working] (in a shop|in {city}|as a {job}|there) from (2010 to 2015|2012 until 2018|January to June last year)
    until (last year|2015|last summer|two years ago), I [lived/have lived/live/am living] (with my parents|in {city}|in a tiny flat|abroad)
    [did you visit/have you visited/have you visit] (the museum|the castle|your aunt|the cathedral) when you were in {city}?
    {s} [{a.ed}/{s.have} {a.pp}]{a.t} for (two|three|five) years (in the nineties|when {s.pro} {s.was} young)
    (last summer|last year|two years ago|in {year}) we [went/have gone] to {city} and (had a great time|stayed for two weeks|loved it)
    when I finished (school|university|the course), I [started/have started/start] working in a {building}
    (the castle|this bridge|our school|the cathedral) [was built/has been built/is built] in (1920|{year}|the fifteenth century)
    my (bike|car|wallet|phone) [was stolen/has been stolen/has stolen/is stolen] (last night|yesterday|two days ago|last week)
    (the exam|the match|the flight|the concert) [was cancelled/has been cancelled/has cancelled] (yesterday|an hour ago|last night)
    (the party|the match|the concert|dinner) [was/has been] (great|boring|awful|a disaster) (last night|yesterday|on Saturday)
    so far we [have visited/visit/have visit] (two museums|three cities|the castle|only the old town)
    until now nobody [has complained/complains/is complaining/has complain] about (the noise|the food|it|the price)
    in the last (few|two|ten) years (my city|this street|the village|the world) [has changed/changes/is changing/have changed] a lot
    I [have lived/live/am living/have live] here all my life, (and I love it|so I know everybody|and I don't want to move)
    I have [always/ever] wanted to (visit {city}|learn {lang}|write a book|see a whale)
    what [have you been doing/are you doing/have you been do] all this time?
    [have you been waiting/are you waiting] long, (Ana|sir)?
    [have you lived/do you live/have you live] here long?
    [have you known/do you know/are you knowing/have you know] each other long?
    how many years [have you been working/are you working/have you been work] (here|in this company|at the bank|for them)?
    how many years [have you been/are you] (married|together|in this company|on the team)?
    how long [has it been raining/is it raining/it has been raining/has been raining] (here|in {city}|in your area)?
    my (grandfather|grandmother|old dog|uncle) [has been dead/is dead/has died] for (ten|twenty|many) years
    I [have been working here for two years/have two years working here/carry two years working here] and (I'm happy|I'm tired|I want to leave|I know everybody)
    we [have been living in this flat for six months/have six months living in this flat/carry six months living in this flat/live in this flat since six months]
    (she|my cousin|the captain) [has been in the team for a year/takes a year in the team/is in the team since a year]
    (my parents|Luis and Marta|they) [have been married for twenty years/have twenty years married/carry twenty years married/are married since twenty years]
    I [haven't smoked for two months/have two months without smoking/take two months without smoking/carry two months without smoking], (and I feel great|but it's hard)
    we [haven't spoken for a week/have a week without speaking/take a week without speaking/are a week without speaking] because of (a stupid argument|the money|the wedding)
    (my son|she|the baby) [hasn't eaten for two days/has two days without eating/takes two days without eating/is two days without eating]
    (I|we|they) have had (this car|the dog|a garden|that sofa) [for three years/since three years ago/from three years ago/for three years ago]
    I (met him|started this job|moved here|bought it) [two years ago/ago two years/makes two years/since two years]
    (my parents|they|we) (got married|came to {city}|sold the house) [a long time ago/makes a long time/ago a long time/since a long time]
    [how long ago/how much time ago/how long time ago/ago how long] did {q} (move here|start the course|buy the car|meet Ana)?
    how long ago [did you start/have you started/you started] (this job|learning {lang}|playing the {instrument}|the diet)?
    (we|they) (lived there|stayed in {city}|worked together|shared a flat) [for/during/since] (two years|six months|a long time|only a week)
    (I'll be away|she'll be in hospital|we're staying in {city}|the shop will be closed) [for/during/since] (two weeks|a few days|three months)
    (boil the eggs|cook the rice|leave it in the oven|stir the sauce) [for/during/by] (ten|fifteen|twenty) minutes
    [ten years have passed/have passed ten years/it has passed ten years/they have passed ten years] since (we met|the accident|they got married|I left school)
    [many things have happened/have happened many things/it has happened many things/many things have been happened] since (then|you left|the summer|we last spoke)
    how long did [it take you/it take to you] to (get here|learn to drive|finish the book|find a job)?
    (I'll finish it|the report must be ready|please send me the form|I need an answer|we have to hand it in) [by/until] ({day}|the end of the month|tomorrow morning)
    I [still haven't finished/haven't still finished/yet haven't finished/still don't have finished] (the report|my homework|that book|the housework)
    {s} [still {s.hasnt} {v.pp}/{s.hasnt} still {v.pp}/yet {s.hasnt} {v.pp}]{v.t}
    {s} {s.hasnt} {v.pp}{v.t} [yet/still]
    (I|we|they|you|my parents) have [already/yet] {v.pp}{v.t}
    {h} [is still/is yet/follows] (asleep|in bed|at work|angry with me)
    [do you still live/do you yet live/still you live] (here|in {city}|with your parents|in the same flat)?
    (he|she|Ana|my cousin) [doesn't work here any more/already doesn't work here/doesn't work here more]
    I don't (smoke|eat meat|drink coffee|watch the news|play tennis) [any more/more/already]
    [we don't live there any more/already we don't live there/we already don't live there/we don't live there more], (so don't send us letters|we moved last year)
    (have you finished?|is it ready?|are you dressed?|has she called?) no, [not yet/yet not/yet no]
    don't worry, [I'll call you/already I'll call you/I'll already call you/I already will call you]
    (who knows,|it depends,|I'm not sure,|be patient,) [we'll see/already we'll see/we'll already see]
    (I|we|they|you|my parents) [have just {v.pp}/finish to {v}]{v.t}
    {h} [has just {v.pp}/finishes to {v}]{v.t}
    we [had just sat down/finished to sit down/finished of sitting down] when (the phone rang|the lights went out|the waiter came)
    if you [ever come/come ever/some time come] to {city}, (call me|you can stay with us|I'll show you the old town)
    have (you|they|we) [ever/some time/any time] {v.pp}{v.t}?
    it's the (best|worst|strangest|most expensive) meal [I have ever had/I have never had/I have had never]
    our teacher is the (kindest|funniest|strangest) person [I have ever met/I have never met/I have met never]
    nothing like this [has ever happened/has never happened/never happens] (to me|here|in our town) before
    {s} {s.have} [been/being/be] (very busy|ill|on a diet|away|tired) (lately|all week|since Monday)
    it has [been/being/be] a (pleasure|long day|difficult year|great trip|hard week)
    we have [been/being/be] waiting for (an hour|you|the bus|ages)
    [{q.have} {q} {v.pp}/{q.do} {q} have {v.pp}/did {q} have {v.pp}]{v.t} yet?
    {s} [{s.hasnt} {v.pp}/{s.doesnt} have {v.pp}/didn't have {v.pp}]{v.t} since (Monday|last week|the summer)
    {s} [hadn't {v.pp}/didn't had {v.pp}/didn't have {v.pp}]{v.t} before (that day|the summer|the course)
    [had you ever {v.pp}/did you had ever {v.pp}/you had ever {v.pp}]{v.t} before (that day|you moved here)?
    why [were you/did you be/did you were/you were] (so late|so angry|at home alone|in such a hurry) (yesterday|last night|on {day})?
    have you (paid|finished|eaten|packed)? yes, [I have/I had]
    what [have you got/have you get] in (your bag|your hand|that box|your mouth)?
    how many (brothers|cats|cousins|children) [have you got/have got you]?
    I didn't [have/had/have got] (time|a car|any money|a mobile phone) (yesterday|last year|when I was young|at that time)
    did you [have/had/have got] a (phone|dog|computer|bike) when you were ten?
    {s} [{s.be} used to/used to/{s.be} use to] (the noise|the cold|spicy food|long journeys|his jokes)
    at first it was (hard|strange|horrible), but now [I'm used to it/I used to it/I use to it/I'm use to it]
    (I can't|you'll soon|she will never|it's hard to) [get used to/get use to/used to/get used] (the cold|this keyboard|the new timetable|his accent)
    I [got used to/used to] (my new glasses|the city|the noise|the new teacher) in (a week|two days|a month)
    did it take you long to get used to [{v.ing}/{v}]{v.t}?
    [did it use to/does it use to] be (cheaper|quieter|a school|better in the past)?
    there didn't [use to be/use to have/use be] so many (tourists|cars|hotels|bars) (here|in this street|in the old days)
    what did you use to [do/did/doing] (on Sundays|after school|in summer) when you were (little|ten|at school)?
    who [used to live/use to live/was used to live] (here|next door|in that house)?
    (tomorrow|tonight|next week) I [am going to/go to/am go to/will going to] (cook dinner|tell her the truth|start a diet|be very busy|need your help)
    what [are you going to do/do you go to do/you go to do/are you go to do] (tonight|tomorrow|this weekend|with the money)?
    who [is going to/goes to/is go to] (cook|drive|pay|tell her|clean this)?
    {s} [{s.be} going to/will going to] {v}{v.t} (soon|next week|one of these days)
    it [is going to be/goes to be/is going be/will going to be] (fun|a long day|very hot tomorrow|difficult|expensive)
    the (lift|car|heating|printer) [broke down again/returned to break down/came back to break down] (last week|yesterday)
    it [rained again/returned to rain/came back to rain] (in the evening|after lunch)
    (prices|rents|taxes) [have gone up again/have returned to go up/have come back to go up] (this year|since {month})
    it [is still raining/is following raining], so (we can't play|take a coat|I'm staying in)
    the phone [kept ringing/followed ringing/kept to ring/kept ring] (all night|during dinner|all afternoon)
    why do you [keep asking/follow asking/keep to ask/keep ask] me (that|the same thing|the same question)?
    (the baby|she|Ana|the girl) [started to cry/put to cry/put herself to cry] (when the music stopped|in the middle of the film|for no reason)
    suddenly it [started to rain/put to rain/put itself to rain] and (we got wet|everybody ran home|the match was stopped)
    in this (museum|library|hospital|church) [you have to/there is to/it has to/there is that] (pay|wear a mask|leave your bag at the door)
    to (get a visa|open an account|enter the club|join the gym), [you have to/there is to/it has to/there is that] (fill in a form|pay a fee|show your passport)
    I [have to/have that] (study tonight|go now|call my mother|finish this)
    do you [have to/have that/have] (go so soon|pay a fee|wear a uniform)?
    it must [be/of be/to be/being] (expensive|very late|a mistake|his brother|cold outside)
    [maybe/can be that] {s} {s.be} (ill|late|at home|tired|on the bus)
    [maybe you are right/can be that you are right], (but I still disagree|so we will try it|but nobody knows)
    take (a coat|an umbrella|your boots), it [might/can/mights] rain (later|tonight|this afternoon)
    that (shop|restaurant|bar|bank) [might be/can be/might is/might to be] closed (today|already|by now), so call first
    I'm not sure, but her birthday [might be/can be/might is/might to be] on {day}
    [can you help me/do you help me/you help me/do you can help me] (with my homework|to move this table|with these bags|in the kitchen), please?
    [can you pass me/do you pass me/you pass me/do you can pass me] (the salt|the bread|that pen|the towel), please?
    [can you lend me/do you lend me] (a pen|ten euros|your notes|your charger), please?
    [can you give me/do you give me/you give me] (your number|a hand|another chance|the address), please?
    [can you bring us/do you bring us/you bring us] (the bill|some bread|another spoon|the menu), please?
    [can you wait/do you wait/do you can wait] (a moment|for me|outside|five minutes), please?
    [can you speak/do you speak/do you can speak] (more slowly|a bit louder|in English), please?
    [can I/do I/I/do I can] (come in|ask you something|try this on), please?
    (where|what time) [shall we meet/we shall meet/shall we to meet] (tomorrow|tonight|on {day})?
    maybe [I'll go/I go/I will to go] (to the gym|for a run|to the beach|by bus) (tomorrow|later|this afternoon)
    I think [I'll buy/I buy/I will to buy] (the blue one|two kilos)
    don't worry, I'm sure [you'll pass/you pass/you will to pass] (the exam|your test|your driving test) (next week|tomorrow)
    I don't think [she'll come/she will to come/she will comes] to the (party|meeting|wedding) (tomorrow|on Saturday)
    do you think [it will rain/it rains/will it rain/it will to rain] (tomorrow|this weekend|later)?
    I suppose [I'll see/I see/I will to see] you (at the wedding|tomorrow|next week)
    {s} [will probably/probably/will probably to] {v}{v.t} (tomorrow|next week|in the future)
    (goodbye,|bye,|OK,) [see you/we see us] (tomorrow|on {day}|next week|at the party)
    I hope {s} [will {v}/would {v}]{v.t} (tomorrow|next week|this year)
    {s} [might/will might/might to] {v}{v.t} (tomorrow|next week|later)
    (yesterday|this morning|last night) the car [wouldn't/won't] start, so I (took a taxi|walked|stayed at home)
    I [was going to call/was going call/was go to call/were going to call] you, but (I forgot|it was too late|my phone died)
    we [were going to get/were going get/were go to get/was going to get] married in {month}, but (we waited|there was no money|he changed his mind)
    I thought it [was going to/is going to/was go to] rain, so I (took an umbrella|stayed at home|closed the windows), but it didn't
    by the time I'm (thirty|forty|fifty), I [will have/have/would have/will has] (finished my studies|bought a house|travelled round the world)
    the moment {s} [{v.pres}/will {v}]{v.t}, (call me|I'll tell you|we'll leave|send me a message)
    the next time you [come/will come/came] to {city}, (stay with us|bring the children|we'll go to the beach)
    (I'll be here,|we won't sell the house,|don't tell anyone,|I'll love you,) whatever [happens/will happen/happen]
    whoever [wins/will win/win] (the match|the election|the contest), (life will be the same|nothing will change|we'll have a party)
    wherever you [go/will go/would go], (I'll find you|take this map with you|people will be kind to you)
    every time I [hear/am hearing/will hear/hears] this song, I (cry|think of you|want to dance)
    anyone who [arrives/arrive] late won't (be able to come in|get a seat|see the beginning)
    the first person who [answers/will answer/answer] (the question|correctly) will get (a prize|{num} euros|a free ticket)
    I'll (call you|tell you everything|send it|pay you) as soon as I [can/will can/could/will be able]
    (send it to me|call me|come and see us|write to me) when you [can/will can/could/would can]
    when I [can/will can/could/would can] speak {lang} well, I will (look for a job in {city}|travel alone|read novels)
    when I [finish/will finish/would finish/will finished] (university|school|this course), I would like to (travel|work abroad|live in {city})
    I'll look after your (cat|plants|house|children) while you [are/will be/would be] away
    (what will you do|where will you live|what are you going to do) when you [finish/will finish/would finish] (school|university|your studies)?
    {h} (said|promised) that {h.pro} would (call|write|come) as soon as {h.pro} [got/would get] (home|there|to {city})
    before [you leave/that you leave/of you leave/you will leave], (turn off the lights|give me the key|talk to {person})
    after [we finish/that we finish/of we finish/we will finish], we can (have a drink|go home|watch a film)
    (I'll stay here|we can't start|don't touch anything) until [they come/that they come/they will come]
    [once/once that/one time that] (you finish|the soup is ready|everybody is here), (call me|we can start|turn off the oven)
    [as soon as/as soon that/so soon that] (you arrive|the film ends|there is news), (call me|send me a message|tell us)
    it will be (years|months|a long time) before (we|they) [meet/would meet] again
    I'll remember (this day|your face|those words|that summer) as long as I [live/will live/would live]
    the (sooner|earlier) you [start/will start/would start/starts], the (sooner|earlier) you'll finish
    call us if (anything|something) [changes/will change/would change/change]
    we're going (to the wedding|out tonight|to {city}) whether you [like/will like/would like] it or not
    you can (sit|sleep|park|eat) wherever you [want/will want]
    (you can come|come and see us|call me|take a break) whenever you [want/will want/wanted]
    [if I were you/I that you/I than you], I would (call the police|accept the job|say nothing|see a doctor)
    if there [were/would be/would have/will be] (more buses|fewer cars|more jobs|good schools), (people|we|families) would (stay in the village|be happier|live better)
    if there [had been/would have been/had had/has been] (more time|less traffic|enough food|a lift), (we|they) would have (stayed longer|been happier|arrived on time)
    if {s} [could/would can/will can] {v}{v.t}, {s.pro} would be (very happy|proud|surprised)
    if I [had to/would have to/would must] choose, I would (take the red one|stay at home|say yes|live in {city})
    what would happen if (the internet|the lift|the heating|our computer) [stopped/would stop/will stop/would stopped] working?
    what would you say if I [told/would tell/will tell] you that (I'm getting married|it was free|I've won a prize)?
    how would you feel if (someone|your friend|your boss) [said/would say/will say] that to you?
    what [would you have done/would have you done/you would have done/did you would have done] in (my place|that situation|her shoes)?
    where [would you have gone/would have you gone/you would have gone/would you had gone] without (a map|my help|a car)?
    if {s} had {v.pp}{v.t}, {o} [would have/had/will have/{o.have}] {w.pp}{w.t}
    {o} [would have/had/will have] {w.pp}{w.t} if {s} had {v.pp}{v.t}
    I [wouldn't have/hadn't/won't have] (come|stayed|done it|said anything) if you hadn't asked me
    if I [had studied/would have studied/have studied/had study] more at school, I would (have a better job|be a {job}|earn more) now
    if you hadn't (helped|called|stopped) me, I [would be/will be/am] (in prison|dead|lost|in hospital) now
    if I hadn't [been/be/being/was] (ill|so tired|in {city}|at work), I would have (come|called you|helped you)
    if you [see/will see/would see] (Ana|my brother|the teacher|my cousins), (say hello from me|call me)
    if you [have/will have/would have] any (questions|problems|news), (please contact us|let me know|call this number)
    if you [need/would need] (anything|help|more information|a lift), (call me|just ask|let me know)
    if (anyone|someone|the landlord) [calls/will call/would call/call], (say that I'm out|take a message|don't answer)
    if you [come/would come] to {city} next (summer|year|month), I'll (show you the old town|cook for you|introduce you to my family)
    if {s} [{v.pres}/would {v}]{v.t} (tomorrow|next week), I'll be very (happy|surprised)
    if nobody [helps/help/would help/doesn't help] us, we won't (finish|arrive on time|be able to move the piano)
    take (some money|your phone|an extra ticket|a torch) [in case/for if/by if] (we need it|something goes wrong|there is a problem)
    [unless/at least that/unless that/less that] (you hurry|it stops raining|someone helps us), we'll (be late|have to stay here)
    you can (stay|play here|come with us|use my computer) [as long as/always that/while that/always when] (you are quiet|you don't touch anything|you behave)
    [if it weren't for/if it wasn't by/if it weren't by/if not were for] (my parents|my job|the weather|my dog), I would (move to {city}|be in bed|be much happier)
    if it hadn't been [for/by] (you|that taxi|the map|the dog), (we|I) would have (got lost|missed the train|been late)
    (excuse me,|and|so) what happens if I [lose/will lose/would lose] (my ticket|my key|the receipt)?
    what will happen if we [miss/will miss/would miss] (the last bus|the connection|our flight)?
    would you mind if I [sat/would sit] (here|next to you|with you)?
    do you mind if I [open/will open/would open/opening] (the window|the door|this box|the curtains)?
    is it OK if I [bring/will bring/would bring/bringing] (a friend|my dog|the children|my own food)?
    I would appreciate [it if/it that] you could (send me the form|call me back|reply soon|confirm the date)
    it would be (great|nice|better) if you [could/would can/will can/could to] (come|help us|bring some drinks|arrive earlier)
    it would be (better|a pity|a surprise|great) if {s} [{c.ed}/will {c}]{c.t}
    [even if/even/even that] it rains tomorrow, we'll (play|go|have the party in the garden)
    I'll (come|dance|sing|pay) only if you [come/would come] too
    I [hope/wish] (you pass your exam|she gets the job|they win tomorrow|it doesn't rain tomorrow)
    I [wish/hope/would like] I were (taller|younger|on holiday|rich|there with you)
    I [wish/hope/want] I had (a sister|more free time|a garden|your patience)
    if only you [had told/would have told/have told/had tell] me (before|earlier|the truth)
    I wish I [had been/would have been/have been/was been] (there|with you|at the party) (yesterday|last night|that day)
    it's time [for us to/for we/for that we/to us] (go|leave|have lunch|make a decision)
    {h} talks [as if/like if/how if] {h.pro} (knew everything|were the boss|lived here|didn't care)
    it looks [like/like if/like that] it's going to (rain|snow|be a long night)
    I feel [as if/like if/how if] I had (run a marathon|slept for a week|known you for years)
    {s} acted as if nothing [had happened/would have happened/has happened/had happen]
    I [would have loved/had loved/would loved/would have love] to (come to your party|meet her|see you), but (I was ill|I had to work)
    I [would have liked/had liked/would liked/would have like] to (stay longer|say goodbye|study medicine), but (it wasn't possible|there was no time)
    I'd rather [have stayed/stayed/had stayed/to have stayed] at home last night
    {s} would rather [not {v}/don't {v}/not to {v}/no {v}]{v.t}
    I [would rather/rather/rather to/would rather to] (walk|stay at home|wait for the bus) than (take a taxi|spend money|go with them)
    {s} {s.have} [had to/must/must to/had must] {v}{v.t} (this week|several times|again)
    (we|you|they) might [have to/must/has to/to have to] (wait|pay|work late|take a taxi)
    {s} {s.be} going to [have to/must/has to/must to] {v}{v.t}
    I hate [having to/must] (get up early|wait|work at night|wear a tie)
    when (I was|we were) at school, we used to [have to/must/had to] (wear a uniform|stand up|learn poems by heart)
    I don't want to [have to/must/has to/must to] (do it again|call the police|ask twice)
    {s} got in without [having to/must/to must/have to] (pay|wait|show a ticket)
    if we moved to {city}, I [would have to/would must/would had to/would has to] (find a new job|sell the car|learn {lang})
    you [should/would must/should to/would should] (see a doctor|rest|call her|eat more fruit)
    {s} {s.doesnt} [have to/must/must to] {v}{v.t}
    [{q.do} {q} have to/{q.do} {q} must] {v}{v.t}?
    (yesterday|last week|at the weekend) {s} [didn't need to/didn't needed to] {v}{v.t}
    I used to [be able to/can/could/able to] (run ten kilometres|speak {lang}|touch my toes)
    {s} {s.be} going to [be able to/can/could/be able] {v}{v.t}
    it's (great|nice|important|wonderful) to [be able to/can/could/be able] {v}{v.t}
    I love [being able to/can] (sleep late|walk to work|see the sea from my room)
    {s} left without [being able to/can/to can/be able to] (say goodbye|pay|speak to {person})
    I'm sorry for not [being able to/can/be able to/to can] (come|help|answer earlier)
    {s} [{s.be} able to/able to/{s.do} able to] {v}{v.t}
    [{q.be} {q} able to/{q.do} {q} able to] {v}{v.t}?
    {s} [can't/{s.isnt} can/{s.be} not can] {v}{v.t}
    {s} [can/{s.be} can] {v}{v.t}
    [could {q}/did {q} can/did {q} could] {v}{v.t} (in those days|when {q.pro} {q.was} little)?
    it's a pity you [couldn't come/couldn't came/didn't can come] (yesterday|to the party|with us)
    {s} [shouldn't/{s.doesnt} should/should no/not should] {v}{v.t}
    I [wouldn't/don't would/would no/not would] (do that|say that|buy it|sell the house) (in your place|if I were you)
    it [might not/doesn't might/might no/might to not] (rain|work|be true|arrive today)
    [should I/do I should/should I to] (tell her|take a taxi|buy a present|wait), or not?
    (which|what) (bus|train|line|road) [should I/do I should/should I to/I should] take to (the airport|the centre|{city})?
    [may I/may I to/do I may] (come in|ask you something|borrow your pen|leave early)?
    somebody [might have/might had] seen (us|the thief|what happened)
    you [could have/can have/could had/could has] (told me|called us|asked first|sent a message), you know
    you [should have seen/should saw/should had seen] (his face|the queue|her dress|the view), it was (incredible|amazing)
    you [shouldn't have said/hadn't to say/shouldn't said/hadn't to have said] that (to her|in front of everyone)
    you [needn't/needn't to] (worry|shout|wait for me|come so early)
    you [needn't have bought/needn't had bought/needn't to have bought/needn't have buy] (bread|milk|more eggs|flowers), we have plenty
    {s} ought [to {v}/{v}/to {v.ing}]{v.t}
    it [can't be/can't to be/not can be] true, (I saw her yesterday|you're joking|he hates cats)
    that (man|woman) [must be/must to be/must is/must of be] (the new boss|very rich|lost|in love)
    {s} might [be {d.ing}/{d.ing}/be {d}/to be {d.ing}]{d.t} (now|at the moment|right now)
    {s} should [be {d.ing}/{d.ing}/be {d}]{d.t} (now|at this time)
    you shouldn't [be driving/driving/be drive/to be driving] (so fast|without your glasses|after the operation)
    {s} can't be [{d.ing}/{d}]{d.t} at this time of (day|night)
    {s} must have been [{a.ing}/{a}]{a.t} when (I called|the lights went out|we arrived)
    {s} should have been [{a.ing}/{a}]{a.t} instead of (sleeping|playing|watching TV)
    (the keys|the money|my bike|those paintings) must have [been stolen/stolen/be stolen/being stolen]
    it should have been [done/did/do] (yesterday|before|by an expert|more carefully)
    (the letter|your parcel|my suitcase) might have been [sent/send/sended] to the wrong address
    should (I|we|they) have [{c.pp}/{c}/{c.ed}]{c.t}?
    [should I have/should have I/did I should have] (called first|said something|waited)?
    [would you have/would have you/did you would have] (done the same|said yes|gone alone)?
    who could have [done/did/do] (this|that|such a thing)?
    where can I have [left/leave/leaved] (my keys|my glasses|the tickets|the car)?
    why would (she|he|anyone) have [said/say/sayed] that?
    (they|the guests|the children|our bags) should [have arrived/arrived/had arrived/be arrived] by now
    {s} {should} have [been/being/be/was] (there|more careful|on time|at home) (yesterday|that day)
    there must [have been/been/had been/have being] an (accident|argument|explosion) (last night|yesterday|before we arrived)
    there should [have been/been/had been/have being] more (chairs|police|teachers|food) at the (party|concert|meeting) yesterday
    there would [be/have/to be] (less pollution|fewer accidents|less noise) if people (drove less|walked more|went by bike)
    there can't [be/have/to be/is] (another way|so many mistakes|anyone in there)
    there has to [be/have/has/being] (a solution|another way|someone who knows|a mistake)
    there might [not be/not have/no be] (any tickets left|enough food|a bus at this hour)
    [she is supposed to be/is supposed that she is/she supposed to be] (at work|the boss|an expert|on holiday)
    [they are supposed to pay/is supposed that they pay/they suppose to pay] (today|us|for everything)
    what [am I supposed to/is supposed that I/I'm supposed to/do I suppose to] do (now|with this|about it)?
    you [aren't supposed to/don't supposed to/not supposed to/aren't suppose to] (park here|eat in class|know that)
    [are we supposed to/do we supposed to/are we suppose to] (bring anything|wear a suit|wait here)?
    we weren't [allowed/allow/allowing/let] to (go out|speak|use our phones) (at school|after ten|during meals)
    [are you allowed to/do you allowed to/are you allow to/are you let to] (smoke here|have pets|work at home)?
    you [had better not/hadn't better/haven't better/better don't] (tell anyone|be late|touch it|wait for me)
    I'd better [be going/to be going], (it's late|the shops close at eight|my bus leaves soon)
    {s} {s.have} got [to {c}/{c}/that {c}]{c.t} (now|today|tomorrow)
    when we were (kids|little|students), my (uncle|grandmother|neighbour) would [tell/told/to tell/tells] us stories every night
    every (summer|Sunday|night) (we|my cousins and I|the neighbours) would [go/went/to go/going] (to the river|fishing|for a walk|dancing) together in those days
    they told me that I [would have to/would must/will must] (wait|pay more|come back later|show my passport)
    yesterday {h} told me {h.pro} [couldn't/didn't can/wouldn't can] (come|sleep|find the keys|pay), so (we helped|I was worried|I offered to help)
    (yesterday|last week) (my boss|a tourist|the teacher) asked me if I [could/would can/can to/could to] (help|stay longer|translate a letter|wait)
    this is my first time [visiting/that I visit/visit/that I'm visiting] {city}
    is this your first time [flying/that you fly/fly/that you are flying], (Ana|sir|Peter)?
    is this the first time you [have been/are/be] (here|in {city}|on a plane|abroad)?
    once upon a time there [was/were/had/is] a (princess|king|poor farmer|little girl) who (lived in a castle|had three sons|loved {animals})
    it [was getting/is getting/was making/was get] dark, so we (went home|lit a fire|turned on the lights)
    one day, a young (man|woman|farmer) [was walking/is walking/was walk/walking] in the forest when suddenly a (wolf|bear|stranger) appeared
    I [didn't know/wasn't knowing/didn't knew/not knew] what to do, so I (called a friend|ran away|sat down and cried)
    suddenly I [realised/have realised/was realising] that (my bag wasn't there|I was alone|the door was open)
    after (lunch|dinner|the film) we [went/have gone/have went] for a walk and (came back|got home) (late|at ten|very tired)
"""

RIGHT = r"""
    I come here (every day|on Sundays|when I'm sad|to read)
    I go (by bus|alone|on foot) and my brother comes later
    it gets (dark|cold) very early in (winter|December|the mountains)
    it makes (no sense|a lot of noise|us all happy)
    it is raining a lot this (winter|week|month|year)
    my cousin is speaking (to the boss|on the phone|at a conference) at the moment
    I am speaking (from experience|for all of us|as a friend)
    where are you coming from at this hour?
    I am thinking (about you|about the exam|of a number|of my holidays)
    what are you thinking about (now|right now)?
    I am seeing (the dentist|my lawyer|Ana) (tomorrow|on {day}|at six)
    he is seeing (someone|a girl from {city}|a nurse) and he is very happy
    we are fitting (a new kitchen|new windows|a bigger door) this week
    she is (leading|winning) (the race|the game|by two points)
    I am including (you|your name|my sister) on the list
    the doctor is weighing (the baby|him|my son) now
    {q} {q.be} always {d.ing}{d.t}, and I love it
    how long do you usually stay in {city}?
    do you come here (often|every week|by train)?
    do you go (to the gym|to church|dancing) (every week|on {day}s|at weekends)?
    I go home (at six|by train|for lunch) every day
    I call (my mother|home|my sister) every (day|Sunday|week)
    who do you call when (you are sad|you need help|the lights go out)?
    what do you laugh at when you watch TV?
    she expects (a lot of her students|an answer today|us to help|too much)
    I'm expecting (a parcel|a call|visitors) this afternoon
    I listen (to music|to the radio|to her) when I (cook|drive|can't sleep)
    you sit here and I sit there
    the children complain (about the food|every day|when it rains)
    I was having (lunch|a bath|a nap|a bad dream) when (you called|the bell rang)
    they were having (a party|an argument|fun) when the police came
    we were going to (the beach|the cinema|{city}) when (it started to rain|the car broke down)
    I am having (a party|friends round|lunch with Ana) on Saturday
    have you bought (the tickets|a present|the bread) yet?
    who has written (on the wall|this|my name here)?
    who has painted (the door|this wall|my bike)? it looks (great|awful)
    she has painted more than a hundred (portraits|pictures) and she is only twenty
    I have seen (the news|the film|her), and I don't want to talk about it
    I haven't slept (well lately|for two days|since Monday)
    why haven't you (called me|told them|paid) (yet|this week)?
    when have I ever (lied to you|been late|said that)?
    I have worked (in a shop|as a waiter|in {city}), so I know what it's like
    I have lived in {city} for (five|ten) years and I love it
    I lived in {city} for (five|ten) years and I loved it
    {s} {a.ed}{a.t} for (two|three) years, but that was long ago
    the castle has been (restored|sold|empty for years)
    the concert has been cancelled, (so we can go home|have you heard?|what a pity)
    my wallet has been stolen, (call the police|what can I do?|help me)
    this bridge has been (closed|under repair|open) since {month}
    it has been (a long week|great to see you|very hot today)
    I have seen her (twice|many times|only once) this year
    that's the last time I (help you|lend you money|cook for you)
    I have lived with my parents until now, but next month I'm moving out
    I always wanted to be a {job} when I was little
    I always want to (sleep|eat something sweet) after lunch
    have you ever wanted to (run away|live abroad|be famous)?
    what are you doing (all day tomorrow|here|on Sunday)?
    what do you do all day?
    are you waiting for (me|the bus|Ana|your results)?
    do you live (here|near here|alone|with friends)?
    do you know each other?
    how long were you (married|ill|a {job}|away)?
    how long are you in {city} for?
    how many years do you need to become a {job}?
    I have two years to (finish my degree|pay it back|decide)
    we have six months (to find a flat|left|of work ahead of us)
    she has one year left at (school|university)
    they have twenty years of experience (in hotels|with children|as cooks)
    I carry two (bags|phones|bottles of water) when I (go to work|travel)
    the baby is two (days|weeks|months) old
    it is three years older than (the house|my car)
    we managed two months without (a car|electricity|coffee)
    they went a week without (speaking|eating|a shower)
    he was dead when they found him
    the old man died (ten years ago|in {year}|in his sleep)
    I had met him two years before (that|the wedding|the war)
    she left at six and came back two hours later
    how much time (do we have|is left|do you need)?
    I worked there during the (summer|holidays|war)
    I woke up twice during the night
    during the two years I lived in {city}, I (learned a lot|was very happy|made many friends)
    for two years (I lived alone|we didn't speak|nothing happened)
    ten years passed before (we met again|they found the ring|she came home)
    five minutes passed and nobody (came|spoke|moved)
    I passed my driving test ten years ago
    how long did you last in that job?
    how long did you take to (decide|get here|read it)?
    the shop is open until (Friday|ten|the end of the month)
    (I'll wait|we're staying|I'm here|she's on holiday) until (Friday|{day}|the end of the month)
    I'll be there by (six|Friday|noon), so wait for me
    (have you finished already?|are you up already?|is it six already?) that was quick
    I have yet to (meet him|read it|see a better film)
    the best is yet to come
    it is cheap and yet it works
    she is rich, yet she isn't happy
    aren't you ready yet?
    do you already know (Ana|the answer|where to go)?
    I already know (him|that|what you mean)
    (stand|sit|stay|hold) still, please
    still, I (like it|wouldn't buy it|miss him)
    is he still (asleep|angry|here)?
    I can no longer (walk that far|see the screen|wait)
    there is no more (milk|bread|time|coffee)
    no more (coffee|cake|wine) for me, thanks
    I don't want any more (soup|coffee|problems)
    I don't smoke more than (two|five) a day
    I don't eat more (meat|sugar) than I need
    we see them (every week|on Sundays|once a year)
    we see each other (every day|on Sundays|at work)
    I see you have a new (bike|phone|dog)
    I finish (work|my shift) at (six|five) to pick up the children
    you finish early to avoid the traffic
    I just (arrived|woke up|saw your message|heard the news)
    I just want to (sleep|go home|help|say sorry)
    we only just caught the train
    {s} {s.have} {m.pp} just one {thing}
    come and see us some time
    have you any time (tomorrow|for me|to help)?
    I have some time (now|after lunch|on Friday)
    the one film I have never seen is (Titanic|Casablanca|Psycho)
    this is a book that I never finished
    I have never had (a better meal|so much fun|a dog)
    nothing ever happens (here|in this town|on Sundays)
    nothing like that happens in our town
    he is being (rude|silly|very kind) today
    being (ill|alone|famous|tired) is no fun
    it will be a (pleasure|long day|great trip)
    we are being (followed|watched|filmed)
    do they have (used cars|cooked meals|printed copies)?
    did you have (fried eggs|mashed potatoes) for lunch?
    they don't have (frozen food|smoked fish|used books)
    did you ever meet (my aunt|him|the old {job}) before (that day|the wedding)?
    have you any (brothers|idea|questions|change)?
    what do you have in your (bag|hand|pocket)?
    I got (a car|a job|a letter) last year
    did you get (my message|the job|a dog) in the end?
    (we|they) used the money to (buy food|pay the rent|help her)
    the method used to make (the cheese|this glass|the paper) is a secret
    she used the noise as an excuse
    I used it to (open the box|cut the bread|call you)
    did you use the (car|oven|phone) yesterday?
    did it use too much (petrol|water|paper)?
    who used my (towel|cup|computer)?
    what did you use to (open it|clean the floor|make the sauce)?
    I'm getting used to (it|the cold|my new job)
    a used (car|phone|bike) is cheaper
    I go to (cooking classes|work|mass) (by bus|on Mondays|with my sister)
    do you go to (school|work|university) on foot?
    who goes to (bed|work|school) so early?
    the train that goes to {city} leaves (at six|from here|soon)
    it goes to show that money isn't everything
    will (he|she|Ana) be going to (the party|{city}|work) tomorrow?
    {s} will be going to {city} (soon|next week|in {month})
    I returned to (thank her|see my family|pay the bill)
    he came back to (say sorry|get his coat|live with us)
    she came back to {city} to marry (him|an old friend|a {job})
    in the evening the snow turned to rain
    prices returned to normal in (May|{month})
    they turned to (me|the police|their friends) for help
    the police are following (him|a red car|two men)
    the dog follows me (everywhere|home|to the shop)
    a lot of people follow her on the internet
    heavy rain followed the (storm|wind)
    he keeps (bees|a diary|to himself|the change)
    keep to the (left|right|path)
    she put the baby to bed (at eight|after dinner|and sat down)
    he put his ear to the door
    the old dog was put to sleep
    we are staying at (a hotel|my aunt's|home) (this weekend|tonight)
    I stay with my parents when I'm in {city}
    we stayed to (help|eat|watch the fireworks|the end)
    they remained (at home|silent) all night
    there is (nothing|a lot|not much|so much) to (do|see|say) here
    that's all there is to (know|say|do)
    what is there to (eat|see|do) (here|in {city})?
    there is that old (shop|house|cinema) on the corner
    it has to (stop|work|be here somewhere|be said)
    it has to do with (money|the weather|his job)
    I have that (book|film|song) (at home|too|somewhere)
    do you have that (in blue|in a bigger size|with you)?
    I have (work tomorrow|study leave in {month}|help at home)
    it must of course be (paid|checked|free)
    it can be (very cold|dangerous|noisy|boring) (at night|here|in winter)
    it can be seen that (prices are rising|she is right)
    can it be that nobody knows?
    it may be that (he is ill|they forgot|you are right|nobody saw it)
    it can rain for days here (in winter|in April)
    the party can be on {day} if you like
    she pulled with all her might
    do you help (your mother|at home|with the cooking)?
    do you lend (books|money|skis) to people?
    do you speak {lang} (at home|at work|better than me)?
    do you bring your lunch (to work|from home|every day)?
    do you give (private lessons|discounts|money to charity)?
    do you pass (the bank|the bakery|my house) on your way home?
    do you wait for (the bus|your brother) here every day?
    do you leave (the key|the dog|your phone) at home?
    do you open (on Sundays|at nine|every day)?
    do I sit here or over there?
    do I (pay now or later|look tired|need a visa|know you)?
    what have we here?
    when do we (meet|leave|eat) tomorrow?
    we shall (see|have to wait|never know)
    you shall have it (tomorrow|by Friday)
    maybe I (go there too often|need a rest|am wrong|talk too much)
    I think I (know him|understand|have a cold|need a rest)
    I'm sure you (know her|remember him|are right|have a key)
    I don't think she (likes me|knows|lives here|drives)
    do you think it rains more here than in {city}?
    I suppose I (see what you mean|am too old|like her)
    {s} probably {v.pres}{v.t} every day
    I hope you (are well|had fun|are having a good time|like it)
    I hoped {s} would {v}{v.t}
    we were hoping that {s} would {v}{v.t}
    the car won't start and (I'm late|it's raining|I have a meeting)
    (he|she|the baby) won't (eat|listen|sleep)
    he asked her to dance, but she wouldn't
    they went to {city} to get married
    I went to call you, but you were already there
    I was going (home|to work|to the shop) when (I saw the accident|it happened)
    he was later to become a famous {job}
    he moved to {city}, where he still lives
    she will later become a {job}, but she doesn't know it yet
    by the time I get home, the children are (always in bed|usually asleep)
    by the time he was thirty, he had (two houses|seen the world|lost everything)
    I don't know (when|where) {h} will be able to {v}{v.t}
    I wonder whether {s} will {v}{v.t}
    ask her when (she will be ready|she would like to eat|it will be open)
    tell me what will happen (to the house|next|if he says no)
    the day will come when we (will meet again|can laugh about this)
    nobody knows what will happen (next|tomorrow|to the dog)
    anyone who will be late should (call|tell us now)
    take whatever you will need (for the trip|at night|tomorrow)
    sit wherever you would like
    choose whichever you would prefer
    every time I see her, she is wearing (a hat|black|a new {clothes})
    every time I was falling asleep, the (phone|dog|baby) woke me up
    I called her as soon as I could
    I came when I could, but (it was too late|you weren't there)
    when I could (walk|swim|speak) again, I cried
    do what you can when you can
    when she finished school, she (moved to {city}|wanted to travel|worked as a {job})
    we have lunch at two, and after that we work until six
    until that (day|moment|night) I had (never been afraid|always trusted him)
    since that (day|night|trip) I haven't (driven|eaten meat|been the same)
    I'll stay until that is (clear|over|fixed)
    once that is (done|clear|over), we can (start|go home|relax)
    once, when (I was ten|we lived in {city}), I got lost
    the one time that I was late, nobody noticed
    don't leave so soon
    since you are in (a hurry|{city}|bed), I'll call you tomorrow
    I don't know if anything will change
    whether it will (rain|work|be enough), nobody knows
    I'll (do it|go|sing) if you will
    if you would (wait a moment|sit down|sign here), I'll (tell her you are here|get the key)
    if you won't (help me|tell me|do it), I'll ask someone else
    if he won't (pay|listen|leave), we'll call the police
    if it would help, I could (call them|stay|write a letter)
    if you would rather (stay|walk|wait), that's fine
    I don't know if {s} would {v}{v.t}
    ask them if there would be (room|time|enough food) for us
    if there was (time|a break|no work), we (talked|played cards)
    if he could read at four, it's because his sister taught him
    if I can (come|help), I will
    if I must choose, I'll take the red one
    if I have to (wait|pay|go alone), I will
    what happens next (is a surprise|is sad|depends on you)
    what would you say it (costs|means|weighs)?
    what would you say to a (coffee|walk|pizza)?
    would you have (a minute|change for a euro|time for a coffee)?
    would you have a look at (this|my car|the letter)?
    I know what you would have done
    you would have done the same
    if I have studied enough, I will pass
    if you have (seen|lost|found) it, tell me
    if you saw (the accident|the fire|the thief), tell the police
    if he came (yesterday|to the party|home), I didn't see him
    if you came by car, where did you park?
    if you were (at home|ill|there) last night, why didn't you (call|open the door|say so)?
    if they knew (the answer|my name), they didn't say so
    if she told you (that|I was ill|it was free), she was lying
    if nobody will help us, we'll do it (alone|ourselves)
    I hadn't (eaten|slept|paid) when you called
    at least that (is good news|won't cost much|was easy)
    unless that (dog|man|noise) goes away, I won't sleep
    he isn't always that (kind|funny|late)
    is it always that (cold|late|easy)?
    while that was happening, (I was asleep|we were at home)
    I always feel better when you are here
    if it wasn't by (Goya|Mozart|him), who was it by?
    even that (dog|child|old man) knows it
    even when it rains, we (play|go for a walk|eat outside)
    even I can (cook|do) that
    I would appreciate (your help|it|a quick answer) very much
    I'd appreciate it if you didn't (smoke|shout|tell anyone)
    I wonder if I would (like it there|be brave enough|say yes)
    would you mind (sitting here|opening the window|waiting outside)?
    I don't know if I will (open it|come|sit with them)
    I wish you (a safe journey|a happy new year|luck|all the best)
    I wish to (speak to the manager|complain|thank everyone)
    I hope I (was clear|had the right answer|did well) in the exam
    I hope I was (right|clear|helpful)
    I still want the (dog|bike|life) I had as a child
    he talks like (a teacher|my father|a child)
    what would it look like if we (painted it red|moved the sofa)?
    it looks like that (house|cat|film) we saw
    it looks like (rain|snow|fun)
    I feel like (dancing|a pizza|a walk)
    he smiled as if he (didn't care|knew|was happy)
    nothing would have happened without you
    nothing has happened (yet|since then|today)
    I had loved (her|that house|this song) for years before I told anyone
    I would love to (come|meet her|stay), but I (can't|have to work)
    I had stayed at home because (I was ill|it was cold)
    I rather (like|miss) ({city}|that old car)
    rather than (wait|pay), we walked home
    my parents want me to study (law|medicine)
    my parents know I would study (law|medicine) if I could
    my parents know I will study hard
    the money I have must last until (Friday|{day})
    the house we used to have must be worth a million now
    the school she is going to must be expensive
    the hotel we are going to can be noisy at night
    my aunt loves to can (peaches|tomatoes|fruit) in summer
    did they can the (tuna|fruit|tomatoes) here?
    you needn't (wait|worry|come)
    you need not (wait|worry|answer) if you don't want to
    you need to (rest|worry less|eat more)
    we didn't need to (pay|wait), so we (left|went in)
    she is a very able (student|{job})
    anyone able to (drive|swim|help) should come with us
    those able to (walk|swim) helped the others
    unable to find a seat, I stood by the door
    not being able to sleep, I got up
    somebody can have my (ticket|seat|cake)
    you can have (my seat|another cake|the last one)
    who can have (done this|taken it|called so late)?
    where can (he|they|she) have gone?
    it can't have been easy
    can they have forgotten?
    you had to see (a doctor|the boss) yesterday, didn't you?
    you must have seen her, she was there too
    you didn't have to say that (twice|to be polite)
    you don't need (a ticket|a car|my help) to get there
    I ought to have (called|known|stayed)
    (the boy|somebody|the dog) must have stolen (the keys|my sandwich)
    he might have sent the letter to the wrong address
    should I have a (coffee|look|word with her)?
    would you have (lunch|a drink|dinner) with me?
    they should arrive (soon|before six|in time)
    {s} might {d}{d.t} (later|tomorrow)
    you should drive more slowly
    {s} must {a}{a.t} every day
    the people there would have more time
    the students there should have more help
    everyone there has to (work|wear a uniform|pay)
    the shops there might not have any left
    I suppose that she is (at work|on holiday|an expert)
    it is generally supposed that cats hate water
    what is supposed to (happen now|be in the box)?
    it's supposed to (rain|be a secret|be good for you)
    they suppose we are (rich|stupid|friends)
    they don't allow (dogs|smoking|children) here
    do you allow (dogs|smoking|visitors)?
    he let us go out after ten
    hadn't we better go?
    it's better not to (tell anyone|touch it|wait)
    better not (wait for me|tell her)
    I have got that (book|film|song) somewhere
    have you got that?
    she has got to know (her neighbours|the city) well
    my uncle told us stories every night
    I told them I must be home by ten
    he is asking if I can (help|stay|come early)
    he asked if he could (sit|come in|pay later) and I said yes
    every time that I visit {city}, it rains
    my first visit to {city} was (short|a disaster|great)
    last time, I (paid|cooked|drove)
    are you here for the (wedding|first time|summer)?
    it is getting dark, so we are going home
    the young (man|woman) is walking in the forest with a dog
    I don't know what to do, so I'm (calling you|asking you)
    I have realised that (you were right|I was wrong|I miss her)
    we had gone for a walk when (it started to rain|you called)
    they had gone home by (ten|then|the time we arrived)
    the old king had three (sons|castles|{animals})
"""
