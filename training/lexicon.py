"""The words the sentence generator draws from: verbs with what may follow them, subjects, things, times.

Only words; how they become sentences, right and wrong, is `generator.py`'s affair. A `{slot}` in a complement
is filled from `SLOTS`, or by `generator.py` itself for names, numbers and made-up words.
"""

from __future__ import annotations

# verb: what may follow it, alternatives separated by "|". Regular and irregular alike; `miniserve.verbs` inflects.
FRAMES: dict[str, str] = {
    # irregular
    "become": "a {job}|famous|very {adj}|a good {job}",
    "begin": "the {thing}|a new {thing}|work at {hour}|the course in {month}|with a {adj} {thing}|to {inf}",
    "bite": "the {person}|my {thing}|the {animal}|an apple",
    "break": "the {thing}|a {thing}|his leg|my {adj} {thing}|the window with a ball",
    "bring": "a {thing}|some {food}|{food} to the party|her {animal}|the {thing} to {place}|me a {thing}",
    "build": "a {adj} house|a {thing}|a bridge|houses in {city}|a wall near {place}",
    "buy": "a {thing}|some {food}|{food} and {food}|a new {thing} for {person}|{num} tickets|clothes online",
    "catch": "the bus|a cold|the train at {hour}|a {animal}|the ball",
    "choose": "the {adj} one|a {thing}|the {color} {thing}|a present for {person}",
    "come": "to {place}|home late|from {city}|to my house|with {person}|by bus|here|to the party|back from {place}",
    "cost": "{num} euros|a lot of money|too much|more than the {thing}",
    "cut": "the {food}|her hair|the bread with a knife|his finger",
    "do": "the homework|the shopping|a lot of exercise|yoga|a {adj} job|the dishes|karate|my best|nothing",
    "draw": "a {animal}|a picture of {person}|a map|very well|portraits",
    "drink": "{drink}|a glass of {drink}|too much {drink}|{num} cups of {drink}|{drink} with {food}|{drink} in {place}",
    "drive": "to {place}|a {color} car|too fast|a bus|to {city}|{person} to {place}|carefully|a taxi",
    "eat": "{food}|{food} with {person}|a lot of {food}|at {place}|{food} for lunch|too much {food}|an apple|{food} and {food}|no {food}",
    "fall": "on the stairs|off the {thing}|in love with {person}|down|asleep in class",
    "feed": "the {animal}|her {animal} with {food}|the baby|the ducks in the park",
    "feel": "{adj}|very {adj}|better|sick|a bit {adj}",
    "fight": "with {person}|for {thing}|about money|all the time",
    "find": "the {thing}|a {thing} in {place}|a good job|{num} euros|my keys|a mistake in the {thing}",
    "fly": "to {city}|a kite|from {city} to {city}|over the sea|a plane",
    "forget": "the {thing}|my {thing}|the password|her birthday|{poss} keys at home|the name of the {thing}|to {inf}",
    "forgive": "{person}|her brother|you",
    "get": "up at {hour}|home at {hour}|a {thing}|a lot of emails|married|angry with {person}|a present|to {place} by bus|up early|no answer",
    "give": "a {thing} to {person}|{person} a {thing}|money to {person}|me some {food}|a talk|us the {thing}|presents",
    "go": "to {place}|to {city}|home|to {place} with {person}|to work by bus|to bed late|shopping|out with {person}|to the gym|to school|on holiday to {city}|swimming|to the cinema",
    "grow": "tomatoes|very fast|{color} flowers|vegetables in the garden",
    "hang": "the {thing} on the wall|the picture|out with {person}",
    "have": "a {thing}|a {adj} {thing}|a {color} car|{num} {things}|lunch at {hour}|a shower|a lot of {things}|breakfast at {place}|a {animal}|a problem with the {thing}|a big family|dinner with {person}|two brothers|fun|a meeting|a headache|a good time in {city}|to {inf}|to {inf}|no money|no time|no idea|no {things}|nothing to eat",
    "hear": "a noise|the {thing}|the news|{person}|a strange sound in {place}",
    "hide": "the {thing}|behind the {thing}|the {thing} in {place}|under the bed",
    "hit": "the ball|the {thing}|his head|{person}",
    "hold": "the {thing}|her hand|a {thing}|the baby",
    "hurt": "my back|{person}|his leg|her feelings",
    "keep": "the {thing} in {place}|a secret|in touch with {person}|old {things}|the change|{ger}",
    "know": "{person}|the answer|{lang}|a lot about {subject}|the {thing}|my parents|how to {inf}|that song|each other|nothing about {subject}",
    "lead": "the team|a project in {city}|the group",
    "leave": "{place} at {hour}|home early|the {thing} in {place}|at {hour}|the house at {hour}|her job|the office late|for {city}",
    "lend": "me a {thing}|money to {person}|her {thing} to {person}|him {num} euros",
    "lose": "the {thing}|my {thing}|the match|weight|{poss} wallet|his job|a lot of money|her phone in {place}",
    "make": "a {thing}|a cake|{food}|dinner|a mistake|breakfast for {person}|a lot of noise|{drink}|mistakes|the bed|new friends in {city}",
    "mean": "something else|nothing|a lot to me",
    "meet": "{person}|{person} at {place}|new people|a friend in {city}|her husband at {place}|at {hour}",
    "pay": "the bill|for the {thing}|the rent|{num} euros|by card|with cash|too much",
    "put": "the {thing} on the table|sugar in the {drink}|the {thing} in {place}|the books on the shelf|on a coat",
    "read": "a book|the newspaper|{num} books|a {thing} about {subject}|the {thing}|novels in {lang}|my messages|the email from {person}",
    "ride": "a bike|a horse|her bike to {place}|a motorbike",
    "ring": "the bell|{num} times",
    "rise": "at {hour}|very fast|by {num} percent",
    "run": "in the park|{num} kilometres|fast|to {place}|a marathon|a small company|every race",
    "say": "hello to {person}|the truth|goodbye|nothing|something about the {thing}|sorry|yes",
    "see": "a film|{person}|a {animal}|the {thing}|the doctor|my grandparents|a {color} {thing} in {place}|a good film with {person}|{person} at {place}|that programme|nothing|no {things}",
    "sell": "{things}|the {thing}|the house|her car|{food} in {place}|old {things} online",
    "send": "a message|an email to {person}|the {thing} to {person}|me a {thing}|{num} emails|a postcard from {city}",
    "set": "the table|the alarm for {hour}|a date",
    "shake": "the bottle|hands with {person}",
    "shine": "in the morning|brightly",
    "show": "me the {thing}|the {thing} to {person}|us the house|her photos|{person} a {thing}",
    "shut": "the door|the window|the shop at {hour}",
    "sing": "a song|in the shower|very well|in a choir|songs in {lang}|at the party",
    "sit": "on the floor|near the window|next to {person}|in the garden",
    "sleep": "{num} hours|on the sofa|well|until {hour}|a lot|badly|at my grandmother's house",
    "speak": "{lang}|{lang} and {lang}|to {person}|very fast|{lang} at home|{num} languages|with the teacher|{lang} well",
    "spend": "a lot of money|{num} euros on {things}|the weekend in {city}|time with {person}|the summer at {place}",
    "stand": "near the door|in the queue|up",
    "steal": "the {thing}|a {thing}|money from {person}|my bike",
    "sweep": "the floor|the kitchen",
    "swim": "in the sea|{num} kilometres|in the lake|very well|in the pool|fast",
    "take": "the bus|a photo of {person}|the {thing}|a taxi to {place}|the dog for a walk|a shower|{num} photos|an exam|the train to {city}|the children to {place}|medicine|notes|a break",
    "teach": "{subject}|{lang} at {place}|{person} to {inf}|children|{subject} in {city}|me {lang}|us how to {inf}",
    "tear": "the paper|her dress",
    "tell": "the truth|{person} a story|me the answer|a joke|lies|us about the {thing}|{person} about {subject}|{person} to {inf}",
    "think": "about {subject}|about the {thing}|a lot|about you|of a solution",
    "throw": "the ball|the {thing} away|a party|stones",
    "understand": "the {thing}|{lang}|the question|me|{person}|the problem|everything|you",
    "wake": "up at {hour}|up early|the baby|up late",
    "wear": "a {color} shirt|glasses|a {adj} {clothes}|a uniform|a {color} {clothes}",
    "win": "the match|a prize|the race|{num} euros|the competition in {city}|a medal",
    "write": "a book|an email to {person}|a letter|{num} pages|the report|in {lang}|poems|a {thing} about {subject}|to my friends|the {thing}",
    # regular
    "accept": "the {thing}|the job|my apology|credit cards",
    "add": "some {food}|salt|a {thing}|sugar to the {drink}",
    "admit": "the mistake|everything",
    "answer": "the phone|the question|my email|{num} questions|me",
    "apologise": "to {person}|for the {thing}",
    "appear": "in a film|on television|at {hour}",
    "argue": "with {person}|about money|a lot",
    "arrive": "late|at {place}|in {city}|at {hour}|home|early|on time|from {city}",
    "ask": "a question|{person} for help|for the {thing}|me about {subject}|the teacher|{person} to {inf}",
    "attend": "the meeting|a {subject} course|classes|a conference in {city}",
    "bake": "a cake|bread|cookies for {person}",
    "believe": "{person}|in ghosts|the story|me|you",
    "belong": "to {person}|to my family|to a club",
    "book": "a room|a table for {num}|the flight to {city}",
    "borrow": "a {thing}|money from {person}|my {thing}|{num} books",
    "brush": "her teeth|his hair|the {animal}",
    "call": "{person}|me|the police|my mother|her boss|a taxi|the doctor",
    "cancel": "the meeting|the flight|my order",
    "carry": "a bag|the {thing}|a heavy {thing}|her books|the shopping",
    "change": "the {thing}|jobs|my mind|the password|trains in {city}|clothes",
    "chat": "with {person}|online|about {subject}",
    "check": "the {thing}|my email|the answers|the time",
    "clean": "the kitchen|the {thing}|my room|the house|the windows|{poss} shoes",
    "climb": "a mountain|the tree|the stairs",
    "close": "the door|the window|at {hour}|the {thing}|the shop",
    "collect": "stamps|the {things}|old {things}|the children from school",
    "complain": "about the {thing}|to the manager|about everything|a lot",
    "contact": "{person}|the company|me",
    "control": "the {thing}|everything",
    "cook": "dinner|{food}|{food} for {person}|very well|lunch|a {adj} meal|{food} with {food}|on Sundays",
    "copy": "the homework|the {thing}|the exercise",
    "count": "the money|the {things}|to ten",
    "cross": "the street|the road|the bridge",
    "cry": "a lot|in the cinema|all night|for hours",
    "dance": "salsa|with {person}|all night|very well|at the party|in the street|tango",
    "decide": "to {inf}|to {inf}|to {inf}|on the {color} {thing}",
    "refuse": "to {inf}|the offer",
    "agree": "to {inf}|with {person}",
    "seem": "{adj}|very {adj}|to {inf}",
    "deliver": "the {thing}|pizzas|{num} parcels",
    "depend": "on {person}|on the weather|on the price",
    "describe": "the {thing}|the picture|her house",
    "design": "a {thing}|websites|clothes",
    "discover": "a {adj} {thing}|a mistake|the truth",
    "discuss": "the {thing}|politics|the problem with {person}",
    "download": "the app|a film|{num} files",
    "dream": "about {person}|of a house in {city}",
    "dress": "well|the baby",
    "drop": "the {thing}|a glass|the keys",
    "earn": "{num} euros|a lot of money|more than {person}",
    "enjoy": "the {thing}|the party|{subject}|the film|my holidays|{ger}|{ger}",
    "enter": "the room|the university|the building",
    "exist": "in many countries|only in books",
    "explain": "the {thing}|the rules|the problem to {person}|{subject} very well|the lesson",
    "fail": "the exam|the {subject} test|again",
    "fill": "the {thing}|the bottle with {drink}|in the form",
    "finish": "the {thing}|work at {hour}|the homework|at {hour}|my studies|the report|the book|{ger}",
    "fix": "the {thing}|the car|my {thing}|computers",
    "follow": "the rules|{person}|the instructions|the news",
    "happen": "every year|at {hour}|in {city}",
    "hate": "{food}|{subject}|Mondays|the {thing}|the noise|spiders|{ger}",
    "help": "{person}|her mother|me with {subject}|old people|his sister with the homework|us|{person} to {inf}",
    "hope": "so|for the best|to {inf}",
    "hug": "{person}|the {animal}",
    "ignore": "the {thing}|me|{person}",
    "imagine": "a {adj} {thing}|the future",
    "improve": "my {lang}|the {thing}|every day|the results",
    "include": "breakfast|the price|a {thing}",
    "invite": "{person}|me to the party|her friends to dinner|us|{num} people|{person} to {inf}",
    "iron": "the shirts|{poss} clothes",
    "join": "the club|the team|a gym|us",
    "jump": "into the water|over the {thing}|very high",
    "kick": "the ball|the door",
    "kiss": "{person}|the baby",
    "laugh": "a lot|at the joke|at {person}",
    "learn": "{lang}|{subject}|a lot|new words|the {instrument}|quickly|{lang} at {place}|from mistakes|to {inf}|how to {inf}",
    "lie": "on the beach|in bed|to {person}",
    "like": "{food}|{subject}|the {thing}|{drink}|{animals}|my job|the film|{sport}|{food} and {food}|that song|dogs|{city}|your {thing}|to {inf}|{ger}|{ger}",
    "listen": "to music|to the radio|to {person}|to the teacher|to {adj} music",
    "live": "in {city}|with {person}|near {place}|in a {adj} house|alone|in a flat|in {city} with {person}|next to {place}|here|abroad",
    "lock": "the door|the {thing}",
    "look": "for the {thing}|at the {thing}|{adj}|after the children|out of the window|for a job|like {person}",
    "love": "{food}|{person}|{subject}|my family|{animals}|{city}|this {thing}|{sport}|{ger}|to {inf}",
    "manage": "a team|a shop in {city}|the project",
    "marry": "{person}|a {job}|his girlfriend",
    "miss": "the bus|my family|the train|{person}|the class",
    "mix": "the {food} with the {food}|colours",
    "move": "to {city}|the {thing}|house|to a new flat",
    "need": "a {thing}|money|help|a new {thing}|some {food}|{num} {things}|more time|a doctor|your help|a holiday|to {inf}|to {inf}",
    "notice": "the {thing}|a change",
    "offer": "me a job|{drink} to {person}|help",
    "open": "the {thing}|at {hour}|the window|a shop in {city}|the door|a present",
    "order": "{food}|a pizza|a {thing} online|{drink}",
    "organise": "a party|the {thing}|a trip to {city}",
    "own": "a {thing}|{num} houses|a restaurant",
    "pack": "the suitcase|{poss} bag",
    "paint": "the {thing}|the house {color}|pictures|the wall",
    "park": "the car|near {place}|in the street",
    "pass": "the exam|the salt|the {subject} test|the ball",
    "phone": "{person}|the office|me",
    "plan": "a trip|a party|the holidays|everything|to {inf}",
    "plant": "a tree|flowers|{num} trees",
    "play": "{sport}|the {instrument}|{sport} with {person}|video games|in the garden|chess|with the {animal}|cards|in a band|{sport} at {place}|computer games",
    "practise": "{lang}|{sport}|the {instrument}|a lot",
    "prefer": "{food}|{drink}|the {color} {thing}|{drink} to {drink}|the city|to {inf}",
    "prepare": "dinner|the {thing}|for the exam|{food}|the lesson",
    "promise": "a {thing}|nothing|to {inf}",
    "pull": "the door|the {thing}",
    "push": "the {thing}|the button",
    "receive": "a {thing}|a letter|{num} emails|good news|a call from {person}",
    "recommend": "the {thing}|this book|a restaurant in {city}",
    "relax": "at home|on the beach|in the garden",
    "remember": "the {thing}|my name|{person}|the password|everything|her face|to {inf}",
    "remind": "me of {person}|{person} about the {thing}",
    "rent": "a flat|a car in {city}|a bike",
    "repair": "the {thing}|cars|bikes|my {thing}",
    "repeat": "the {thing}|the question|the exercise",
    "reply": "to my email|to {person}",
    "rest": "at home|for an hour",
    "return": "the {thing}|to {city}|home late|from {city}",
    "save": "money|the file|water|{num} euros",
    "share": "a flat with {person}|the {thing}|a room|photos",
    "shop": "online|at the market|for clothes",
    "shout": "at {person}|a lot|very loudly",
    "smell": "good|of {food}|the flowers",
    "smile": "at {person}|all the time|a lot",
    "smoke": "{num} cigarettes|too much|in the street",
    "solve": "the problem|the {thing}|puzzles",
    "start": "at {hour}|the {thing}|a new job|a {subject} course|classes in {month}|work early|school|to {inf}|{ger}",
    "stay": "at home|in a hotel|in bed|with {person}|in {city}|at {place}|up late",
    "stop": "at the {thing}|the car|near {place}|the music|{ger}",
    "study": "{subject}|{lang}|at {place}|for the exam|a lot|{subject} at university|hard|medicine|in the library|{lang} and {subject}",
    "suffer": "a lot|from headaches",
    "suggest": "a {thing}|another date",
    "support": "the team|her family|{person}",
    "taste": "good|the {food}|of {food}",
    "talk": "to {person}|about {subject}|a lot|with my friends|on the phone|in class|to me",
    "thank": "{person}|you for the {thing}|the teacher",
    "touch": "the {thing}|my face",
    "train": "{num} hours|for the race|hard|with the team",
    "translate": "the {thing}|a book into {lang}",
    "travel": "to {city}|by train|a lot|to {city} with {person}|around the world|abroad|by plane|to {city} and {city}|alone",
    "try": "the {food}|the {thing}|again|a new {thing}|hard|to {inf}|to {inf}",
    "turn": "off the {thing}|on the light|left",
    "use": "the {thing}|a {thing}|my computer|the phone a lot|public transport|this app|the {thing} to {inf}",
    "visit": "{person}|{city}|my grandparents|a museum|{city} with {person}|the {thing}|her aunt|us|museums",
    "wait": "for {person}|for the bus|at {place}|{num} minutes|outside",
    "walk": "to {place}|the dog|in the park|home|{num} kilometres|to school|in the mountains|on the beach",
    "want": "a {thing}|a new {thing}|some {food}|{drink}|more money|a {animal}|the {color} {thing}|a job in {city}|to {inf}|to {inf}|to {inf}|to be a {job}",
    "warn": "{person}|me about the {thing}",
    "wash": "the dishes|the car|{poss} hands|the clothes|her hair",
    "waste": "time|a lot of money|water",
    "watch": "television|a film|the match|videos|a series|TV with {person}|the news|films in {lang}|{sport} on TV",
    "water": "the plants|the garden",
    "wonder": "about the {thing}",
    "work": "in a {building}|in {city}|as a {job}|hard|at {place}|for a {adj} company|with {person}|at night|from home|on Saturdays|in a {building} in {city}|too much|{num} hours",
    "worry": "about {person}|about the {thing}|too much|about money",
    "wrap": "the present|the {food}",
}

# Regular verbs that need no more than a thing after them: they teach the spelling rules.
PLAIN_REGULAR = (
    "achieve advise agree allow announce annoy applaud arrange attach attack avoid beg boil bother burn calculate "
    "celebrate chase chop clap comb compare complete confirm confuse connect consider correct cover create damage "
    "dance decorate defend delay destroy develop disturb divide double dry edit educate employ encourage escape "
    "examine exchange exercise expect explore fetch film fold force fry gather grab greet guess guide hand handle "
    "hire hunt hurry identify inform inspect install interrupt introduce invent investigate judge knit knock "
    "label land last launch load mark measure melt mend mention mop multiply name obey observe obtain occupy paste "
    "peel perform photograph pick place please polish post pour praise press print produce programme protect prove "
    "provide publish pump punish race reach recognise record reduce refuse regret reject release remove replace "
    "report rescue reserve respect rinse rob roll rub ruin sail scratch search separate serve settle shape shave "
    "skip slice slip sort spell spoil squeeze stare step store stretch supply surprise switch tap taste test tidy "
    "tie toast trace trade treat trust twist type unlock update upload value vote warm welcome whisper whistle wipe"
).split()

# What is not normally said in the continuous.
STATIVE = frozenset(
    "agree be believe belong cost depend exist hate have hear include know like love mean need own prefer remember "
    "see seem smell sound taste understand want".split()
)

WANT_TO = "want need hope decide plan learn try forget promise refuse agree offer expect prefer start would_like".split()
ENJOY_ING = (
    "enjoy finish avoid keep mind hate miss suggest practise stop imagine recommend dislike consider".split()
)

MALE = (
    "Pedro Luis Carlos Juan Miguel José Pablo Diego Andrés Jorge Tom Peter John David James Mark Paul Ahmed Kenji Ivan "
    "Marco Hans Omar Raj Leo Hugo Álvaro Javier Sergio Alberto Daniel Adam Ben Oliver Jack Liam Rubén Iker Nico Borja"
).split()
FEMALE = (
    "María Ana Laura Lucía Carmen Elena Sofía Marta Isabel Rosa Julia Sara Paula Emma Kate Susan Mary Anna Olga Yuki "
    "Fatima Priya Mei Clara Nuria Irene Pilar Teresa Beatriz Silvia Alice Lucy Helen Rachel Ingrid Chloe Maria Lucia"
).split()

# (text, gender) for he/she; "n" for it.
SINGULAR_PEOPLE = (
    "my brother:m|my sister:f|my mother:f|my father:m|my boss:m|our teacher:f|the teacher:f|her husband:m|his wife:f"
    "|my uncle:m|my aunt:f|the doctor:f|my neighbour:m|my best friend:f|my grandfather:m|my grandmother:f|the boy:m"
    "|the girl:f|that man:m|this woman:f|her son:m|his daughter:f|my cousin:m|my roommate:f|the manager:m|the waiter:m"
    "|the nurse:f|our neighbour:m|my friend {name}:x|the new student:x|her boyfriend:m|his girlfriend:f|the secretary:f"
    "|my dad:m|my mum:f|a friend of mine:x|the man next door:m|the girl with the {color} {clothes}:f|the owner of the {thing}:m"
    "|the woman in the {color} {clothes}:f|one of my friends:x|one of my brothers:m|the director of the {building}:f"
    "|every student in my class:x|my older brother:m|her younger sister:f|my flatmate:x|the president:m|the baby:x"
    "|my colleague {name}:x|the {job}:x|the old {job}:x|the {job} from {city}:x|my little brother:m"
).split("|")
SINGULAR_THINGS = (
    "the {thing}|my {thing}|this {thing}|{name}'s {thing}|my friend's {thing}|the {animal}|my {animal}|the {adj} {thing}|the bus|the train|the film|my computer"
    "|the shop|the museum|the weather|the price of the {things}|the box of {things}|her {thing}|that {adj} {thing}"
    "|the company|the {building}|the new {thing}|your {thing}"
).split("|")
PRONOUN_SINGULAR = "everyone everybody nobody someone".split()
PLURALS = (
    "my parents|my friends|the children|the students|people|her brothers|our neighbours|the teachers|the boys|the girls"
    "|my cousins|the players|my colleagues|his friends|the people in my town|the students in my class|the {things}"
    "|these {things}|my {animals}|the tourists|some people|many people|most people|the boys in the {building}|her sisters"
    "|{name} and {name}|{name} and I|my brother and my sister|my mother and {name}|the neighbours|two of my friends"
    "|the workers at the {building}|the dogs|the doctors|all my friends|those {things}|your {things}|my children"
    "|the {adj} {things}|my wife and I|{name} and her friends|his parents|the kids|the people from {city}|men|women"
).split("|")

SLOTS: dict[str, list[str]] = {
    key: text.split("|")
    for key, text in {
        "thing": (
            "book|phone|car|bike|house|bag|computer|letter|chair|table|camera|umbrella|jacket|ticket|watch|guitar|lamp"
            "|key|bottle|box|picture|radio|shirt|sofa|window|door|printer|projector|map|present|laptop|tablet|wallet"
            "|message|report|project|exercise|lesson|song|story|film|magazine|plate|cup|mirror|clock|bed|ladder|engine"
            "|machine|toy|cake|newspaper|calendar|suitcase|exam|contract|garden|kitchen|bathroom|plan|meeting|website"
        ),
        "things": (
            "books|phones|cars|bikes|houses|bags|computers|letters|chairs|tables|cameras|tickets|shoes|keys|bottles"
            "|boxes|pictures|shirts|windows|maps|presents|messages|reports|projects|exercises|lessons|songs|stories"
            "|films|flowers|plates|cups|toys|emails|questions|problems|ideas|photos|clothes|glasses|exams|trains|planes"
        ),
        "adj": (
            "big|small|new|old|expensive|cheap|beautiful|happy|tired|interesting|boring|difficult|easy|nice|strange"
            "|important|famous|quiet|angry|busy|ready|nervous|sad|ill|late|young|tall|clean|dirty|modern|heavy|lovely"
            "|funny|delicious|worried|proud|excited|bored|cold|hot|hungry|lonely|lazy|clever|polite|popular|dangerous"
        ),
        "color": "red|blue|green|yellow|black|white|brown|grey|pink|orange|purple|dark blue|light green",
        "food": (
            "pizza|rice|bread|fish|meat|pasta|soup|salad|cheese|chicken|apples|vegetables|fruit|chocolate|eggs|paella"
            "|sandwiches|potatoes|ice cream|sushi|breakfast|ham|cake|tomatoes|oranges|biscuits|tacos|beans|tortilla"
        ),
        "drink": "coffee|tea|water|milk|juice|wine|beer|orange juice|hot chocolate|lemonade|mate|cola",
        "place": (
            "school|the park|the beach|the office|the supermarket|the library|the station|the hospital|the airport"
            "|the gym|the market|university|the cinema|the museum|the bank|church|the village|the restaurant|the mountains"
            "|the pool|the shopping centre|the bus stop|the theatre|a concert|the dentist|the stadium|the pub|town|work"
        ),
        "building": (
            "bank|hospital|school|shop|factory|restaurant|hotel|library|bookshop|bakery|pharmacy|big office|law firm"
            "|supermarket|travel agency|clinic|garage|museum|laboratory|call centre|farm"
        ),
        "city": (
            "Madrid|London|Paris|Barcelona|Berlin|Rome|Lisbon|New York|Bogotá|Lima|Seville|Valencia|Tokyo|Dublin|Mexico"
            "|Buenos Aires|Bilbao|Oslo|Spain|England|Italy|France|Germany|Japan|Canada|Peru|Chile|Colombia|the United States"
            "|Granada|Manchester|Vienna|Athens|Scotland|India|China|Brazil|Málaga|Zaragoza"
        ),
        "lang": "English|Spanish|French|German|Italian|Chinese|Japanese|Arabic|Portuguese|Russian|Catalan|Greek",
        "subject": (
            "maths|history|music|physics|politics|art|biology|football|science|travelling|literature|economics|law"
            "|chemistry|philosophy|computers|cooking|fashion|films|cars|geography|engineering|design"
        ),
        "sport": "football|tennis|basketball|volleyball|golf|handball|rugby|hockey|padel|badminton|baseball|table tennis",
        "instrument": "guitar|piano|violin|drums|flute|saxophone|trumpet|cello",
        "job": (
            "teacher|doctor|nurse|waiter|driver|engineer|lawyer|cook|writer|actor|police officer|secretary|farmer"
            "|journalist|programmer|singer|dentist|pilot|architect|mechanic|baker|plumber|manager|cleaner|receptionist"
        ),
        "animal": "dog|cat|horse|bird|rabbit|cow|mouse|fish|parrot|snake|hamster|tortoise",
        "animals": "dogs|cats|horses|birds|rabbits|cows|parrots|snakes|fish",
        "clothes": "coat|hat|skirt|jacket|dress|sweater|shirt|scarf|T-shirt|suit",
        "month": "January|February|March|April|May|June|July|August|September|October|November|December",
        "day": "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
        "poss": "my|his|her|our|their|your",
    }.items()
}

# Words that may stand anywhere and settle nothing: they teach that what is not a verb is copied.
ASIDES = (
    "really|probably|perhaps|of course|however|also|even|quite|so|still|together|at least|for example|(really)|well"
    "|very early|in general|- I think -|almost|only|actually|a little|more or less|instead|again|then|as usual|in theory"
    '|somehow|{thing}|{adj}|{things}|and {food}|the {thing}|({name})|{num}|"{thing}"|{color}|{city}|{job}|{name}\'s|which|whose'
    "|although|with|from|{subject}|than|under|between|{month}|{day}|{hour}|{num} km|50%|#{num}|@{thing}|www.{thing}.com|20 €"
).split("|")

# Time expressions, each of which settles a tense.
HABIT_END = (
    "every day|every morning|every week|every weekend|on {day}s|every {day}|twice a week|once a month|in the evenings"
    "|every summer|at weekends|every night|three times a week|on {day} mornings|every year|after school every day"
).split("|")
HABIT_MID = "always|usually|often|sometimes|never|rarely|normally|hardly ever".split("|")
PAST_END = (
    "yesterday|last week|last night|last year|last month|last weekend|last {day}|last summer|{num} days ago|two weeks ago"
    "|a year ago|an hour ago|in {year}|yesterday morning|yesterday evening|when I was a child|a long time ago|in the 1990s"
    "|when we were young|last {month}|the day before yesterday|{num} years ago|yesterday afternoon|five minutes ago"
    "|when she was {num} years old|last Christmas|a few days ago"
).split("|")
NOW_END = "now|right now|at the moment|at this moment|now".split("|")
FUTURE_END = (
    "tomorrow|next week|next month|next year|next {day}|next summer|tomorrow morning|tomorrow evening|in two days|soon"
    "|next weekend|in {year2}|tomorrow afternoon|next {month}|the day after tomorrow|later|in the future|in a few minutes"
).split("|")
SINCE = (
    "since {year}|since {month}|for {num} years|since last year|for two months|since I was a child|since {day}"
    "|for a long time|since 2015|for many years|since last summer|for three weeks|since she was born"
).split("|")

ENDINGS = ["."] * 16 + ["!", "!", "", "..."]
OPENERS = (
    "Hello, |Hi, |Well, |Sorry, but |Yes, |No, |In my opinion, |By the way, |Of course, |Sometimes I think that "
    "|I think that |I think |I know that |I believe |Maybe |As you know, |In fact, |You know, |Honestly, |Unfortunately, "
    "|Dear {name}, |{name}, |Thanks, {name}. |Good morning. |Hi {name}! |Excuse me, |And |But |So |Oh, |OK, |Fortunately, "
    "|I'm sure that |I'm sorry, but |The problem is that |It is true that |In {city} |At {place}, |In my country "
    "|For example, |First, |Finally, |I hope that |{name} says that |My mother says that |PS: |1. |- "
).split("|")
FILLERS = (
    "I am from {city}.|My name is {name}.|It is very {adj}.|Thank you very much!|See you soon.|The {thing} is {color}."
    "|How are you?|I am a {job}.|She is a {job} in {city}.|We were in {city}.|I have a {color} {thing}.|Is that OK?"
    "|These are {name}'s {things}.|It was a {adj} day.|What a {adj} {thing}!|There are {num} {things} here.|Nice to meet you."
    "|He is {num} years old.|I can't believe it.|Good luck!|Where is the {thing}?|I love it.|Happy birthday, {name}!|Really?"
    "|I don't know why.|It's {hour}.|My favourite colour is {color}.|Please help me.|That's all.|No problem.|Best wishes, {name}"
).split("|")
TAILS = (
    " with {person}| in {city}| at {place}| near {place}| because of the {thing}| after lunch| before dinner| after work"
    "| with a {adj} {thing}| for {person}| without {person}| in the morning| at night| in summer| in the {building}"
    "| at home| too| as well| during the {thing}| like {person}| on the {thing}| in a {adj} {building}| at {hour}"
).split("|")
