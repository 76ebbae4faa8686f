"""The words that are no verbs: who, what, where, when, and what may stand around a clause.

Only words; alternatives are separated by "|". A `{slot}` is filled from `SLOTS`, or by `words.py` for names,
numbers and made-up words. Knows nothing of grammar.
"""

from __future__ import annotations

MALE = (
    "Pedro Luis Carlos Juan Miguel José Pablo Diego Andrés Jorge Tom Peter John David James Mark Paul "
    "Ahmed Kenji Ivan Marco Hans Omar Raj Leo Hugo Álvaro Javier Sergio Alberto Daniel Adam Ben Oliver "
    "Will Mark Bill Drew Grant Rob Chase Art Frank Josh Wade James Charles Chris Dennis Marcus Miles Giles "
    "Lucas "
    "Nicholas Thomas Jesús Matías Jon Will James Jack Liam Rubén Iker Nico Borja Óscar Ángel Íñigo Jürgen "
    "Søren Łukasz François Ömer Øystein Иван"
    " Otto Fergus Stavros Kwame Kofi Mateo Nikos Dmitri Bogdan Piotr Wojciech Tomasz Jakub Viktor Sven Lars"
    " Magnus Bjørn Henrik Mikkel Mikko Pekka Dieter Klaus Stefan Matthias Pierre Luc Étienne Thierry"
    " Giovanni Luca Matteo Paolo Hiroshi Haruto Takeshi Minho Wei Arjun Vikram Rohan Sanjay Imran Yusuf"
    " Tariq Khalid Mustafa Mehmet Emre Levent Ibrahim Chidi Sipho Joseph Samuel Benjamin Edward Stuart"
    " Gareth Rhys Callum Declan Cormac Nigel Trevor Simon Gonzalo Joaquín Ignacio Santiago Emilio Xavier"
    " Zoltán Andrei"
).split()
FEMALE = (
    "María Ana Laura Lucía Carmen Elena Sofía Marta Isabel Rosa Julia Sara Paula Emma Kate Susan Mary "
    "Anna Olga Yuki Fatima Priya Mei Clara Nuria Irene Pilar Teresa Beatriz Silvia Alice Lucy Helen "
    "Grace Faith Hope Rose June April May Dawn Sue Pat Doris Agnes Iris Mercedes Frances Gladys Summer May "
    "Rachel Ingrid Chloe Maria Lucia Úrsula Élise Zoë Noémie Åsa Şule Chloé Мария"
    " Agnieszka Ines Leila Gwen Katarzyna Małgorzata Natalia Svetlana Tatiana Oksana Irina Ivana Zuzana"
    " Ilse Greta Heike Ursula Astrid Sigrid Freya Linnea Aino Camille Margaux Élodie Brigitte Chiara Giulia"
    " Francesca Valentina Aiko Sakura Naoko Haruka Jiwoo Ming Ananya Deepa Lakshmi Meera Amina Aisha Zainab"
    " Yasmin Samira Nadia Layla Zeynep Elif Ayşe Ngozi Amara Abena Thandi Hannah Rebecca Charlotte Amelia"
    " Bethany Siobhan Niamh Aoife Bronwen Megan Rosalind Margaret Dorothy Valeria Ximena Rocío Belén Begoña"
    " Guadalupe Daniela Eleni Despina"
).split()

LADIES = ("Mrs", "Mrs.", "Ms")

# who:gender. m: he, f: she, x: cannot be told.
SINGULAR_PEOPLE = (
    "my brother:m|my sister:f|my mother:f|my father:m|my boss:x|our teacher:x|the teacher:x|her husband:m"
    "|his wife:f|my uncle:m|my aunt:f|the doctor:x|my neighbour:x|my best friend:x|my grandfather:m"
    "|my grandmother:f|the boy:m|the girl:f|that man:m|this woman:f|her son:m|his daughter:f|my cousin:x"
    "|my roommate:x|the manager:x|the waiter:m|the nurse:x|our neighbour:x|my friend {name}:x"
    "|the new student:x|her boyfriend:m|his girlfriend:f|the secretary:x|my dad:m|my mum:f"
    "|a friend of mine:x|the man next door:m|the girl with the {color} {clothes}:f"
    "|the owner of the {thing}:x|the woman in the {color} {clothes}:f|one of my friends:x"
    "|one of my brothers:m|the director of the {building}:x|every student in my class:x|my older brother:m"
    "|her younger sister:f|my flatmate:x|the president:x|the baby:x|my colleague {name}:x|the {job}:x"
    "|the old {job}:x|the {job} from {city}:x|my little brother:m"
    "|each of the students:x|neither of my brothers:m|my mother-in-law:f|the boy next to me:m"
    "|{name}'s mother:f"
    "|{name}'s brother:m|my English teacher:x|the new {job}:x|the {job} who lives next door:x|that girl:f"
    "|this man:m"
    "|the woman I met in {city}:f|the customer:x|my youngest daughter:f|the head of the {building}:x"
    "|our guide:x"
    "|the boy with the {things}:m|my grandson:m|their niece:f|the other {job}:x|my ex-boyfriend:m"
    "|each of my friends:x"
    "|my doctor:x|another student:x|the captain of the team:x"
    "|my brother-in-law:m|my sister-in-law:f|my father-in-law:m|my stepfather:m|my stepmother:f|my nephew:m"
    "|my niece:f|my granddaughter:f|her grandmother:f|his grandfather:m|my godmother:f|my godfather:m"
    "|my wife:f|my husband:m|my girlfriend:f|my boyfriend:m|our daughter:f|our son:m|the bride:f"
    "|the queen:f|the king:m|the princess:f|the prince:m|my landlady:f|my landlord:m|the mayor:x"
    "|the headteacher:x|my dentist:x|my lawyer:x|my twin sister:f|my twin brother:m|the lady in the shop:f"
    "|the gentleman from {city}:m|my classmate:x|the patient:x|the tourist:x|the prime minister:x"
    "|the minister:x|the goalkeeper:x|our landlord:m|the winner of the {event}:x"
    "|the author of the {thing}:x|my neighbour's son:m|my neighbour's daughter:f|{name}'s sister:f"
    "|{name}'s father:m|{name}'s cousin:x|{name}'s best friend:x|my great-grandmother:f"
    "|my great-grandfather:m|the woman with the {things}:f|the man with the {color} {clothes}:m"
    "|the girl from {city}:f|the old man with the {animals}:m|the mother of the twins:f"
    "|the father of the bride:m|the {job} at the {building}:x|our new {job}:x|my driving instructor:x"
    "|my {lang} teacher:x|the young {job}:x|one of my cousins:x|one of her sisters:f"
    "|one of our neighbours:x|one of the {job}s:x|each of the {job}s:x|every {job} in {city}:x"
    "|the only {job} in town:x|my friend's mother:f|her eldest son:m|his eldest daughter:f"
    "|the lady at the reception desk:f|a man in a {color} {clothes}:m|a woman with two {animals}:f"
).split("|")
SINGULAR_THINGS = (
    "the {thing}|my {thing}|this {thing}|{name}'s {thing}|my friend's {thing}|the {animal}|my {animal}"
    "|the {adj} {thing}|the bus|the train|the film|my computer|the shop|the museum|the weather"
    "|the price of the {things}|the box of {things}|her {thing}|that {adj} {thing}|the college"
    "|the {building}|the new {thing}|your {thing}|the news|her hair|the food|the last bus"
    "|my homework|the information|the furniture|my luggage|the music|the traffic|the money|his advice"
    "|one of the {things}"
    "|the colour of the {things}|the number of {things}|the list of {things}|the other {thing}"
    "|our {adj} {thing}|the {event}"
    "|the {vehicle}|each of the {things}|the {thing} in the {thing}|everything in the {thing}"
    "|this {color} {thing}"
    "|the whole {thing}|the quality of the {things}|the key to the {thing}"
    "|the smell of the {food}|the front door|the road to {city}|the flight to {city}"
    "|the size of the {building}|the map of {city}|the colour of the {thing}|the end of the {event}"
    "|{name}'s {animal}|his {color} {clothes}|the bag of {things}|a box of {things}"
    "|the photo of the {animals}|the sound of the {instrument}|the jewellery|the equipment|the electricity"
    "|the internet|the rubbish|the air in {city}|the quality of the {food}|the owner's {animal}"
    "|the price of the {food}|the name of the {animal}|the entrance to the {building}"
    "|the shelf with the {things}|the list of the {job}s|the {thing} next to the {things}"
    "|the {thing} from {city}|the history of {city}|a cup of {drink}|the {drink}|this {adj} {building}"
    "|the {thing} under the {things}"
).split("|")
KNOWN_PEOPLE = SINGULAR_PEOPLE[:36]  # who also stand well as an object: my sister, the nurse
PRONOUN_SINGULAR = "everyone everybody nobody someone".split()
PLURALS = (
    "my parents|my friends|the children|the students|people|her brothers|our neighbours|the teachers"
    "|the boys|the girls|my cousins|the players|my colleagues|his friends|the people in my town"
    "|the students in my class|the {things}|these {things}|my {animals}|the tourists|some people"
    "|many people|most people|the boys in the {building}|her sisters|{name} and {name}|{name} and I"
    "|my brother and my sister|my mother and {name}|the neighbours|two of my friends"
    "|the workers at the {building}|the dogs|the doctors|all my friends|those {things}|your {things}"
    "|my children|the {adj} {things}|my wife and I|{name} and her friends|his parents|the kids"
    "|the people from {city}|men|women|the police|the {things} on the {thing}|my uncle and my aunt"
    "|both of them|all of us|both of my sisters|a lot of people|the other {things}|my trousers|these jeans"
    "|several {things}|most of my friends|young people|my brother and I|{name} and his wife"
    "|two of the {things}"
    "|the {things} in the {thing}|her parents and {name}|few people|a few students|my grandparents"
    "|the members of the club"
    "|the {color} {things}|our guests|the customers|other people|the twins|his children|all the {things}"
    "|old people"
    "|some of the {things}|people who live in {city}|my sister and her husband|those two"
    "|the rest of the students"
    "|my aunts and uncles|my grandchildren|her nephews|our cousins|the {job}s|the {job}s from {city}"
    "|most {job}s|both {job}s|my brothers-in-law|the nurses at the {building}|the firefighters"
    "|the passengers|the musicians|the pupils|some pupils|the visitors|the farmers|the bride and her mother"
    "|the mayor and the {job}|the king and the queen|{name} and her husband|{name} and my cousin"
    "|my sister and {name}|my aunt and I|my colleagues and I|my best friend and I|{name}'s parents"
    "|{name}'s children|my teacher's children|the parents of the twins|the {animals}|{name}'s {animals}"
    "|all {animals}|many of the students|the other passengers|the {things} from {city}"
    "|these {color} {things}|a lot of {things}|hundreds of {things}|the {animals} on the farm|the ladies"
    "|the gentlemen|several {job}s|three of my colleagues|all the guests|the people at the {event}"
).split("|")

SLOTS: dict[str, list[str]] = {
    key: text.split("|")
    for key, text in {
        "thing": (
            "book|phone|car|bike|house|bag|computer|letter|chair|table|camera|umbrella|jacket|ticket|watch"
            "|guitar|lamp|key|bottle|box|picture|radio|shirt|sofa|window|door|printer|projector|map|present"
            "|laptop|tablet|wallet|message|report|project|exercise|lesson|song|story|film|magazine|plate"
            "|cup|mirror|clock|bed|ladder|engine|machine|toy|cake|newspaper|calendar|suitcase|exam|contract"
            "|garden|kitchen|bathroom|plan|meeting|website|answer|apple|apartment|balcony|basket|battery|belt"
            "|bill|birthday cake|blanket|boat|bridge|brush|bucket|button|cable|candle|card|carpet|ceiling"
            "|channel|charger|church|cinema ticket|coin|comb|cupboard|curtain|cushion|desk|diary|dictionary"
            "|document|drawer|driving licence|envelope|event|fence|file|flag|floor|folder|fork|fridge|game"
            "|gate|gift|glass|hammer|handbag|headphone|helmet|hotel room|idea|insurance|island|job|keyboard"
            "|knife|language|law|license plate|light|lorry|medicine|menu|microwave|motorbike|mountain"
            "|necklace|notebook|number|office|oven|page|paper|park|passport|password|path|pen|pencil|photo"
            "|pillow|pocket|poem|poster|price|problem|question|receipt|recipe|ring|river|road|roof|room|rule"
            "|sandwich|scarf|school|screen|shelf|ship|shower|sign|smartphone|spoon|stamp|stone|story|street"
            "|subject|sweater|swimming pool|table|tap|taxi|tent|test|text|towel|tower|town|traffic light"
            "|train ticket|tree|truck|uniform|vase|video|village|wall|washing machine|wheel|word|year"
            "|app|appointment|army|aunt's house|backpack|bakery|band|bar|bench|birthday|board|boot|bowl"
            "|branch|break"
            "|bracelet|bus pass|business|button|castle|chain|chapter|charity|cheque|choice|city|client"
            "|climate"
            "|coach|coat|collar|comment|competition|computer game|cooker|corner|country|couple|course|crowd"
            "|customer|deadline|decision|degree|delay|discount|discovery|dream|drone|earring|elevator|error"
            "|essay|factory|farm|festival|field|flight|flower|forest|form|frame|future|grade|group|guest"
            "|guide|habit|hall|heart|heater|hobby|holiday|hole|homepage|image|interview|invitation|invoice"
            "|joke|journey|lake|leaf|lecture|lift|line|link|list|lunch break|marathon|market|mask|match|meal"
            "|memory|method|mistake|museum|nail|noise|novel|offer|opinion|order|oven glove|package|parcel"
            "|party"
            "|pencil case|performance|phone call|phone number|plant|podcast|pool|prize|programme|pub|pump"
            "|queue"
            "|quiz|race|razor|reason|reservation|result|rope|route|rug|rumour|sample|sauce|saucepan|scooter"
            "|season|seat|secret|service|shoulder bag|show|skill|solution|speech|spider|square|stage|station"
            "|subtitle|suit|summer job|surprise|task|team|theory|timetable|tool|toothbrush|topic|tour"
            "|tournament|tradition|trip|truth|tyre|van|view|visit|voice|weekend|wedding|window seat"
            "|workshop|zoo"
            "|teapot|kettle|tin opener|bottle opener|frying pan|chopping board|cheese grater|wooden spoon"
            "|teaspoon|tablespoon|saucer|tea towel|tablecloth|napkin|toaster|blender|mixer|coffee machine"
            "|dishwasher|hairdryer|vacuum cleaner|sewing machine|radiator|thermostat|air conditioner"
            "|light bulb|candlestick|chandelier|wardrobe|bookcase|bookshelf|armchair|rocking chair"
            "|footstool|coffee table|dressing table|bedside table|mattress|duvet|pillowcase|bathtub"
            "|washbasin|toilet|doorbell|doormat|letterbox|wheelbarrow|lawnmower|spade|flowerpot|hosepipe"
            "|greenhouse|hammock|parasol|deckchair|barometer|thermometer|microscope|telescope|calculator"
            "|stapler|eraser|pencil sharpener|crayon|paintbrush|highlighter|ballpoint pen|sketchbook"
            "|textbook|guidebook|cookbook|comic|paperback|encyclopedia|atlas|globe|jigsaw|chessboard"
            "|surfboard|tennis racket|football shirt|golf club|dumbbell|rucksack|sleeping bag|briefcase"
            "|shoebox|lunchbox|water bottle|first-aid kit|toothpick|hairbrush|lipstick|shower curtain"
            "|bath mat|handkerchief|brooch|bangle|pendant|cufflink|wristwatch|alarm clock|cuckoo clock"
            "|stopwatch|egg timer|loudspeaker|microphone|record player|turntable|television|webcam|router"
            "|modem|scanner|photocopier|typewriter|joystick|e-reader|smartwatch|tripod|photo album|postcard"
            "|birthday card|credit card|library card|identity card|brochure|diploma|trophy|statue|figurine"
            "|kite|puppet|rocking horse|tricycle|pram|cot|high chair|car key|spare tyre|windscreen"
            "|steering wheel|number plate|life jacket|motorway|pavement|roundabout"
        ),
        "things": (
            "books|phones|cars|bikes|houses|bags|computers|letters|chairs|tables|cameras|tickets|shoes|keys"
            "|bottles|boxes|pictures|shirts|windows|maps|presents|messages|reports|projects|exercises"
            "|lessons|songs|stories|films|flowers|plates|cups|toys|emails|questions|problems|ideas|photos"
            "|clothes|glasses|exams|trains|planes|answers|apples|bags|balls|bills|boots|buses|buttons|candles"
            "|cards|classes|coins|countries|curtains|documents|doors|dreams|envelopes|events|exams|eyes"
            "|files|games|gifts|gloves|hands|jeans|jobs|knives|languages|lights|machines|meetings|mistakes"
            "|mountains|notes|numbers|offices|pages|parties|pens|places|plants|prices|recipes|results"
            "|rivers|roads|rooms|rules|sandwiches|schools|shelves|shops|socks|spoons|stamps|streets|tests"
            "|things|toys|trees|trousers|videos|walls|words|actors|apps|appointments|backpacks|blankets"
            "|bowls|brushes"
            "|cables|cakes|chapters|chargers|cities|coats|comments|courses|customers|days|decisions"
            "|drawings|earrings"
            "|errors|essays|exercises|facts|flats|flights|folders|friends|guests|guitars|headphones|hobbies"
            "|hotels"
            "|instructions|invitations|invoices|jackets|jokes|leaves|letters|lessons|lists|lorries"
            "|magazines|meals"
            "|memories|menus|neighbours|newspapers|offers|opinions|orders|packages|paintings|parks"
            "|passwords|pencils"
            "|photos|pillows|plans|potatoes|prizes|programmes|rings|sandals|seats|secrets|shirts|sounds"
            "|stones"
            "|stories|suitcases|tools|topics|towels|trips|umbrellas|vegetables|watches|wishes"
            "|teapots|kettles|tin openers|bottle openers|frying pans|chopping boards|cheese graters"
            "|wooden spoons|teaspoons|tablespoons|saucers|tea towels|tablecloths|napkins|toasters|blenders"
            "|mixers|coffee machines|dishwashers|hairdryers|vacuum cleaners|sewing machines|radiators"
            "|thermostats|air conditioners|light bulbs|candlesticks|chandeliers|wardrobes|bookcases"
            "|bookshelves|armchairs|rocking chairs|footstools|coffee tables|dressing tables|bedside tables"
            "|mattresses|duvets|pillowcases|bathtubs|washbasins|toilets|doorbells|doormats|letterboxes"
            "|wheelbarrows|lawnmowers|spades|flowerpots|hosepipes|greenhouses|hammocks|parasols|deckchairs"
            "|barometers|thermometers|microscopes|telescopes|calculators|staplers|erasers|pencil sharpeners"
            "|crayons|paintbrushes|highlighters|ballpoint pens|sketchbooks|textbooks|guidebooks|cookbooks"
            "|comics|paperbacks|encyclopedias|atlases|globes|jigsaws|chessboards|surfboards|tennis rackets"
            "|football shirts|golf clubs|dumbbells|rucksacks|sleeping bags|briefcases|shoeboxes|lunchboxes"
            "|water bottles|first-aid kits|toothpicks|hairbrushes|lipsticks|shower curtains|bath mats"
            "|handkerchiefs|brooches|bangles|pendants|cufflinks|wristwatches|alarm clocks|cuckoo clocks"
            "|stopwatches|egg timers|loudspeakers|microphones|record players|turntables|televisions|webcams"
            "|routers|modems|scanners|photocopiers|typewriters|joysticks|e-readers|smartwatches|tripods"
            "|photo albums|postcards|birthday cards|credit cards|library cards|identity cards|brochures"
            "|diplomas|trophies|statues|figurines|kites|puppets|rocking horses|tricycles|prams|cots"
            "|high chairs|car keys|spare tyres|windscreens|steering wheels|number plates|life jackets"
            "|motorways|pavements|roundabouts"
        ),
        "adj": (
            "big|small|new|old|expensive|cheap|beautiful|happy|tired|interesting|boring|difficult|easy|nice"
            "|strange|important|famous|quiet|angry|busy|ready|nervous|sad|ill|late|young|tall|clean|dirty"
            "|modern|heavy|lovely|funny|delicious|worried|proud|excited|bored|cold|hot|hungry|lonely|lazy"
            "|clever|polite|popular|dangerous|afraid|amazing|awful|bad|bright|broken|calm|careful|closed"
            "|common|crazy|curious|dark|deep|different|dry|early|elegant|empty|fantastic|fast|fat|fresh"
            "|friendly|full|good|great|green|hard|healthy|helpful|horrible|huge|kind|large|long|loud|narrow"
            "|noisy|open|perfect|pleasant|poor|pretty|rich|safe|serious|short|shy|sick|silly|simple|slow|soft"
            "|special|strong|surprised|sweet|terrible|thin|tiny|typical|useful|warm|weak|wet|wide|wonderful"
            "|wrong|absent|alone|anxious|brave|brilliant|cheerful|comfortable|complicated|confident"
            "|confused|convenient"
            "|cool|correct|creative|crowded|cute|delighted|disappointed|disappointing|embarrassed|exciting"
            "|exhausted"
            "|exhausting|expensive|fair|false|fit|flexible|free|frightened|generous|gentle|grateful|grumpy"
            "|handsome"
            "|honest|impossible|incredible|independent|intelligent|interested|jealous|light|lucky|messy"
            "|necessary"
            "|normal|old-fashioned|patient|peaceful|pleased|practical|private|professional|public|punctual"
            "|quick"
            "|relaxed|relaxing|reliable|responsible|rude|satisfied|scared|selfish|sensible|sensitive"
            "|similar|smart"
            "|spicy|stressed|stressful|strict|stupid|successful|sunny|sure|talented|tasty|thirsty|tidy"
            "|traditional"
            "|true|ugly|unfair|unhappy|unique|unusual|upset|valuable|violent|wise"
            "|ancient|gorgeous|cosy|enormous|faithful|fashionable|foolish|formal|informal|fragile|harmless"
            "|hopeful|hopeless|imaginative|impatient|impolite|impressive|dishonest|inexpensive|unreliable"
            "|lively|loyal|luxurious|magnificent|mysterious|nasty|odd|optimistic|pessimistic|painful"
            "|attractive|ambitious|arrogant|bossy|bitter|childish|chilly|colourful|courageous|cruel"
            "|delicate|dusty|eager|efficient|elderly|energetic|enthusiastic|familiar|fierce|furious|gloomy"
            "|glad|greedy|guilty|hilarious|innocent|miserable|modest|moody|muddy|naughty|obvious|ordinary"
            "|peculiar|playful|powerful|precious|ridiculous|romantic|rusty|shiny|sincere|skilful|sleepy"
            "|slippery|sociable|sophisticated|spacious|spectacular|splendid|sticky|stubborn|superb"
            "|suspicious|talkative|thoughtful|trendy|tricky|unbelievable|uncomfortable|unpleasant|useless"
            "|weird|witty|worthless"
        ),
        "color": (
            "red|blue|green|yellow|black|white|brown|grey|pink|orange|purple|dark blue|light green"
            "|turquoise|violet|beige|navy blue|golden|light blue|dark green|dark red|pale yellow|bright red"
            "|scarlet|lilac|khaki|light brown|sky blue"
        ),
        "food": (
            "pizza|rice|bread|fish|meat|pasta|lasagne|yoghurt|honey|noodles|toast|sweets|popcorn|lentils"
            "|omelettes|burgers|soup|salad|cheese|chicken|apples|vegetables|fruit|chocolate"
            "|eggs|paella|sandwiches|potatoes|ice cream|sushi|breakfast|ham|cake|tomatoes|oranges|biscuits"
            "|tacos|beans|tortilla"
            "|spaghetti|macaroni|ravioli|risotto|gnocchi|couscous|hummus|falafel|porridge|muesli|granola"
            "|cereal|tofu|bacon|salami|chorizo|sausages|meatballs|tuna|prawns|mussels|beef|pork|turkey"
            "|steak|gazpacho|guacamole|mozzarella|broccoli|spinach|cauliflower|lettuce|cucumber|garlic"
            "|onions|carrots|leeks|asparagus|aubergines|pumpkin|chickpeas|peas|almonds|walnuts|peanuts"
            "|hazelnuts|raisins|olives|grapes|bananas|pears|peaches|cherries|strawberries|blueberries"
            "|raspberries|melon|pineapple|muffins|doughnuts|croissants|brownies|cookies|marmalade"
            "|peanut butter|cheesecake|apple pie|tiramisu|fried rice|ramen|dumplings|kebabs|burritos|nachos"
            "|churros|crêpes|tapas|fruit salad|onion soup|vegetable soup"
        ),
        "drink": (
            "coffee|tea|water|milk|juice|wine|beer|orange juice|hot chocolate|lemonade|mate|cola"
            "|apple juice|tomato juice|pineapple juice|grape juice|green tea|iced tea|mint tea|herbal tea"
            "|black coffee|iced coffee|mineral water|sparkling water|tap water|red wine|white wine"
            "|champagne|cider|whisky|vodka|rum|tequila|sangria|ginger ale|almond milk|coconut water"
            "|espresso|cocoa"
        ),
        "place": (
            "school|the park|the beach|the office|the supermarket|the library|the station|the hospital"
            "|the airport|the gym|the market|university|the cinema|the museum|the bank|church|the village"
            "|the restaurant|the mountains|the pool|the shopping centre|the bus stop|the theatre|a concert"
            "|the dentist|the stadium|the pub|town|work|the bakery|the lake|the castle|the town hall"
            "|the post office"
            "|the airport|the swimming pool|the police station|the city centre|the hotel|the river|the café"
            "|the zoo"
            "|the doctor's|the hairdresser's|the car park|the town centre|the chemist's"
            "|the harbour|the port|the train station|the bus station|the metro station|the art gallery"
            "|the botanical garden|the football stadium|the tennis club|the golf club|the sports centre"
            "|the health centre|the community centre|the language school|the primary school|the campsite"
            "|the youth hostel|the ski resort|the seaside|the waterfall|the lighthouse|the cathedral"
            "|the mosque|the temple|the synagogue|the abbey|the monastery|the cemetery|the palace"
            "|the fortress|the town square|the fountain|the aquarium|the amusement park|the theme park"
            "|the playground|the skating rink|the bowling alley|the nightclub|the pizzeria|the butcher's"
            "|the baker's|the optician's|the vet's|the toy shop|the bookshop|the petrol station|the embassy"
            "|the fire station|the canteen|the classroom|the conference centre|the planetarium|the vineyard"
            "|the laundrette|Mount Fuji|the Eiffel Tower"
        ),
        "building": (
            "bank|hospital|school|shop|factory|restaurant|hotel|library|bookshop|bakery|pharmacy|big office"
            "|law firm|supermarket|travel agency|clinic|garage|museum|laboratory|call centre|farm"
            "|publishing house|primary school|secondary school|language school|music school|nursery"
            "|kindergarten|nursing home|care home|dental clinic|flower shop|shoe shop|toy shop|pet shop"
            "|bike shop|coffee shop|furniture shop|café|pizzeria|brewery|winery|dairy|sawmill|power station"
            "|petrol station|fire station|radio station|TV studio|dance studio|theatre|cinema|art gallery"
            "|aquarium|sports centre|leisure centre|research centre|hostel|guesthouse|monastery|embassy"
            "|courthouse|prison|car factory|chocolate factory|department store|post office|beauty salon"
            "|university|observatory"
        ),
        "city": (
            "Madrid|London|Paris|Barcelona|Berlin|Rome|Lisbon|New York|Bogotá|Lima|Seville|Valencia|Tokyo"
            "|Dublin|Mexico|Buenos Aires|Bilbao|Oslo|Spain|England|Italy|France|Germany|Japan|Canada|Peru"
            "|Chile|Colombia|the United States|Granada|Manchester|Vienna|Athens|Scotland|India|China|Brazil"
            "|Málaga|Zaragoza|Wales|Texas|Athens|Brussels|the Netherlands|Naples|Murcia|Leeds|Los Angeles"
            "|Cyprus"
            "|Kraków|Zürich|São Paulo|Hà Nội"
            "|Amsterdam|Rotterdam|Copenhagen|Stockholm|Helsinki|Reykjavik|Warsaw|Gdańsk|Prague|Budapest"
            "|Bucharest|Zagreb|Belgrade|Ljubljana|Riga|Tallinn|Kyiv|Moscow|Istanbul|Ankara|Thessaloniki"
            "|Milan|Venice|Turin|Bologna|Munich|Hamburg|Cologne|Frankfurt|Salzburg|Geneva|Lyon|Marseille"
            "|Bordeaux|Toulouse|Porto|Edinburgh|Glasgow|Cardiff|Belfast|Liverpool|Birmingham|Bristol|Oxford"
            "|Brighton|Salamanca|Pamplona|Alicante|Córdoba|Toledo|San Sebastián|A Coruña|Cádiz|Boston"
            "|Chicago|San Francisco|Seattle|Toronto|Montreal|Vancouver|Havana|Caracas|Quito|La Paz"
            "|Montevideo|Valparaíso|Medellín|Rio de Janeiro|Cairo|Marrakesh|Casablanca|Nairobi|Lagos|Accra"
            "|Cape Town|Dubai|Mumbai|Delhi|Bangkok|Singapore|Hong Kong|Shanghai|Beijing|Seoul|Osaka|Kyoto"
            "|Melbourne|Auckland|Portugal|Ireland|Belgium|Switzerland|Austria|Poland|Sweden|Norway|Denmark"
            "|Finland|Iceland|Greece|Croatia|Romania|Bulgaria|Hungary|the Czech Republic|the United Kingdom"
            "|Morocco|Egypt|Kenya|Nigeria|Senegal|South Africa|Vietnam|Thailand|South Korea|Indonesia"
            "|Pakistan|Argentina|Bolivia|Ecuador|Uruguay|Cuba|Costa Rica|Australia|New Zealand|California"
            "|Florida|Andalusia|Sicily"
        ),
        "lang": (
            "English|Spanish|French|German|Italian|Chinese|Japanese|Arabic|Portuguese|Russian|Catalan|Greek"
            "|Dutch|Swedish|Danish|Norwegian|Turkish|Korean|Hebrew|Hindi|Basque|Galician|Romanian|Hungarian"
            "|Czech|Bulgarian|Croatian|Swahili|Vietnamese|Thai|Latin|Irish|Persian|Urdu|Icelandic|Finnish"
            "|Esperanto|Quechua"
        ),
        "subject": (
            "maths|history|music|physics|politics|art|biology|football|science|travelling|literature"
            "|economics|law|chemistry|philosophy|computers|cooking|fashion|films|cars|geography|engineering"
            "|design"
            "|psychology|geology|astronomy|sociology|anthropology|archaeology|architecture|medicine"
            "|journalism|drama|photography|poetry|religion|technology|nutrition|robotics|computer science"
            "|linguistics|statistics|education|ballet|opera|ecology|botany|zoology|algebra|geometry|nature"
            "|jazz|classical music|modern art|mythology"
        ),
        "sport": (
            "football|tennis|basketball|volleyball|golf|handball|rugby|hockey|padel|badminton|baseball"
            "|table tennis"
            "|cricket|lacrosse|water polo|polo|softball|netball|beach volleyball|futsal|chess|dominoes"
            "|ice hockey|American football|croquet|pickleball|dodgeball|backgammon|petanque|korfball"
            "|floorball|billiards"
        ),
        "instrument": (
            "guitar|piano|violin|drums|flute|saxophone|trumpet|cello"
            "|clarinet|oboe|accordion|banjo|mandolin|viola|double bass|bass guitar|electric guitar|trombone"
            "|tuba|French horn|harmonica|organ|bassoon|xylophone|recorder|tambourine|harpsichord|sitar"
        ),
        "job": (
            "teacher|doctor|nurse|waiter|driver|engineer|lawyer|cook|writer|actor|police officer|secretary"
            "|farmer|journalist|programmer|singer|dentist|pilot|architect|mechanic|baker|plumber|manager"
            "|cleaner|receptionist|photographer|translator|scientist|builder|electrician|politician"
            "|librarian|chef|vet|guide"
            "|soldier|student|designer|judge|painter|model|footballer|hairdresser|accountant|psychologist"
            "|firefighter"
            "|tiler|optician|beekeeper|gardener|carpenter|florist|greengrocer|goldsmith|watchmaker"
            "|shoemaker|roofer|bricklayer|decorator|lifeguard|paramedic|surgeon|physiotherapist|zookeeper"
            "|shopkeeper|shop assistant|bartender|barista|flight attendant|bus driver|taxi driver"
            "|lorry driver|train driver|astronaut|astronomer|biologist|chemist|physicist|historian"
            "|geologist|archaeologist|mathematician|economist|banker|estate agent|travel agent|consultant"
            "|web developer|graphic designer|film director|TV presenter|newsreader|swimming instructor"
            "|driving instructor|yoga teacher|maths teacher|dancer|musician|violinist|pianist|composer|poet"
            "|sculptor|novelist|editor|headteacher|lecturer|professor|caretaker|detective|police inspector"
            "|sailor|miner|welder|locksmith|tattoo artist|make-up artist|goalkeeper|cyclist|racing driver"
            "|dog trainer|interpreter|undertaker|postal worker|social worker|bookseller|jeweller"
            "|window cleaner"
        ),
        "animal": (
            "dog|cat|horse|bird|rabbit|cow|mouse|duck|parrot|snake|hamster|tortoise"
            "|lion|tiger|elephant|giraffe|zebra|kangaroo|koala|panda|camel|donkey|goat|hen|turkey|canary"
            "|budgie|guinea pig|hedgehog|lizard|iguana|gecko|crocodile|penguin|owl|eagle|pigeon|flamingo"
            "|peacock|dolphin|octopus|lobster|butterfly|dragonfly|ant|wasp|bee|ladybird|grasshopper|frog"
            "|toad|newt|kitten|puppy|mule|llama|alpaca|hippo|rhino|gorilla|chimpanzee|leopard|cheetah|otter"
            "|raccoon|poodle|greyhound|cockatoo|chinchilla|gerbil|mosquito"
        ),
        "animals": (
            "dogs|cats|horses|birds|rabbits|cows|parrots|snakes|ducks"
            "|lions|tigers|elephants|giraffes|zebras|kangaroos|koalas|pandas|camels|donkeys|goats|hens"
            "|turkeys|canaries|budgies|guinea pigs|hedgehogs|lizards|iguanas|geckos|crocodiles|penguins"
            "|owls|eagles|pigeons|flamingos|peacocks|dolphins|octopuses|lobsters|butterflies|dragonflies"
            "|ants|wasps|bees|ladybirds|grasshoppers|frogs|toads|newts|kittens|puppies|mules|llamas|alpacas"
            "|hippos|rhinos|gorillas|chimpanzees|leopards|cheetahs|otters|raccoons|poodles|greyhounds"
            "|cockatoos|chinchillas|gerbils|mosquitoes|hamsters|tortoises"
        ),
        "clothes": (
            "coat|hat|skirt|jacket|dress|sweater|shirt|scarf|T-shirt|suit"
            "|blouse|cardigan|hoodie|pullover|jumper|raincoat|overcoat|waistcoat|blazer|tracksuit|swimsuit"
            "|bikini|kimono|beret|headscarf|poncho|anorak|kilt|nightdress|dressing gown|bathrobe|polo shirt"
            "|sweatshirt|denim jacket|leather jacket|fur coat|winter coat|straw hat|woolly hat"
            "|evening dress|wedding dress|miniskirt|sundress|tunic|turban|sari|parka|dinner jacket|apron"
            "|shawl|cape"
        ),
        "month": "January|February|March|April|May|June|July|August|September|October|November|December",
        "day": "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
        "poss": "my|his|her|our|their|your",
        "mass": (
            "water|milk|coffee|tea|juice|rice|bread|cheese|money|sugar|salt|butter|oil|fruit|food|paper|soap"
            "|traffic|time|work|information|advice|homework|furniture|space|music|news|luggage|pasta|meat"
            "|soup"
            "|honey|yoghurt|chocolate|garlic|vinegar|mustard|ketchup|mayonnaise|spinach|lettuce|lemonade"
            "|beer|olive oil|orange juice|mineral water|apple juice|tofu|beef|spaghetti|tomato sauce"
            "|brown rice|whole-grain bread|peanut butter|marmalade|cold water"
        ),
        "kin": (
            "brother|sister|cousin|uncle|aunt|friend|neighbour|boss|teacher|colleague|flatmate|grandmother"
            "|classmate|teammate|roommate|workmate|penfriend|dentist|lawyer|doctor|hairdresser|best friend"
            "|English teacher|piano teacher|manager|landlady|mother|daughter|granddaughter|niece|stepsister"
            "|stepmother|sister-in-law|mother-in-law|godmother|great-aunt|girlfriend|twin sister"
            "|younger sister|older sister|secretary|next-door neighbour"
        ),
        "vehicle": (
            "bus|train|plane|ferry|boat|tram|coach|taxi|last bus|next train|flight"
            "|night bus|metro|school bus|minibus|hydrofoil|morning flight|evening flight|cable car"
            "|helicopter|motorboat|airport bus|ambulance|speedboat|cruise ship|moped|car ferry"
            "|double-decker|tourist bus|water taxi|rickshaw"
        ),
        "event": (
            "film|concert|class|meeting|party|lesson|course|match|show|wedding|exam|play|conference"
            "|ceremony|festival|exhibition|lecture|seminar|birthday party|funeral|job interview"
            "|football match|tennis match|semi-final|dance class|cooking class|English lesson|yoga class"
            "|opera|ballet|musical|rehearsal|training session|press conference|dinner party|marathon"
            "|carnival|election|excursion|reunion|book fair|tournament|championship|webinar"
            "|chess tournament|graduation ceremony"
        ),
        "adjer": (
            "bigger|smaller|older|cheaper|better|worse|colder|hotter|faster|slower|easier|harder|longer"
            "|shorter"
            "|nicer|darker|louder|taller|cleaner|busier|more expensive|more difficult|more interesting"
            "|less expensive|happier|younger|later|heavier|stronger"
            "|wider|richer|poorer|smarter|safer|quieter|calmer|cleverer|friendlier|funnier|prettier|luckier"
            "|deeper|thinner|thicker|sweeter|softer|tastier|warmer|wetter|drier|noisier|lazier|more careful"
            "|more comfortable|more polite|more dangerous|more useful|more popular|less difficult"
            "|less important|less useful|less comfortable"
        ),
        "adjest": (
            "biggest|smallest|oldest|cheapest|best|worst|nicest|funniest|most beautiful|most expensive"
            "|most interesting|strangest|easiest|hardest|most boring|tallest|longest|saddest"
            "|fastest|slowest|quietest|loudest|prettiest|tastiest|kindest|bravest|warmest|coldest|happiest"
            "|laziest|largest|newest|healthiest|cleverest|strongest|heaviest|most modern|most famous"
            "|most dangerous|most useful|most popular|most comfortable|most delicious|most difficult"
            "|least expensive|least interesting"
        ),
        # what scripts.py puts around its lines
        "alot": "a lot|every day|all the time|in winter|here|too much",
        "best": "best|worst|first|only|nicest|most beautiful|strangest",
        "better": "better|important|easy|necessary|impossible|hard|good|dangerous|possible|useful",
        "dayperiod": "weekend|day|afternoon|evening|morning|summer|night|whole day|holidays",
        "daytime": "day|morning|afternoon|evening|night|week|weekend",
        "first": "first|second|third|last|only",
        "dur": (
            "three years|two weeks|a long time|ages|ten minutes|many years|a year|several months|half an hour"
            "|a week|an hour|hours|two days|six months|a few days|{num} years|{num} hours"
            "|the last {num} years"
        ),
        "sincepoint": (
            "last year|{day}|{month}|yesterday|this morning|I was a child|{year}|we were children|Christmas"
            "|last summer|{hour}|the beginning|we met|last {day}|school|the {event}|my birthday"
        ),
        "goodfor": (
            "good for your health|bad for your health|good for {person}|bad for {person}|a good idea|not easy"
            "|fun|not a good idea|a waste of time|the best way to relax|hard work|very important|a problem"
        ),
        "harder": "more|harder|a bit more|a little longer|for the {event}",
        "here": "here|there|in {city}|at {place}|in the {building}|with that {thing}",
        "ill": "ill|tired|busy|sick|very busy|too tired|in hospital|very ill|angry|late|at work|on holiday",
        "inform": (
            "ask about the {thing}|complain about the {thing}|thank you for the {thing}"
            "|tell you about my {thing}"
            "|apply for the job|say sorry|ask for a {thing}|inform you about the {thing}"
            "|invite you to the party"
            "|confirm our {event}|ask if you have any {things}|cancel my {thing}"
        ),
        "iwonder": (
            "I wonder|I don't know|I have no idea|tell me|I can't remember|please tell me|I'd like to know"
            "|nobody knows|I'm not sure|let me know|she knows|I forgot"
        ),
        "lastyear": "last year|years ago|last {month}|in {year}|two months ago",
        "lately": "lately|recently|this week|this year|this month|today",
        "longtime": "a long time|time|hours|years|{num} minutes|a lot of time|a few days|ages",
        "mid": "|already |just |never |always |already ",
        "minutes": "minutes|hours|days|months|weeks|years",
        "nearer": "closer|nearer|nearby|in {city}|in the country|near {place}",
        "next": "next week|soon|in {month}|next {day}|at the {event}|tomorrow|again",
        "nth": "tenth|twelfth|fifteenth|seventeenth|nineteenth|12th|18th|last",
        "now": "now|tonight|tomorrow|next weekend|after the {event}|with all those {things}|so fast",
        "online": "online|at the {building}|in {city}|in any {building}|for {num} euros|everywhere",
        "quiet": (
            "quiet|careful|patient|kind to {person}|on time|polite|honest|nice to {person}|ready at {hour}"
        ),
        "should": "should|could|might|must|would|should|could",
        "shouldnt": "shouldn't|couldn't|wouldn't|can't|shouldn't",
        "sinceshort": (
            "since this morning|for hours|since last night|all day|since {day}|for {num} days|since {hour}"
        ),
        "state2": "at home|at work|in {city}|ill|on holiday|at {place}|a {job}|angry with me|with {person}",
        "this": "this {thing}|the {thing}|the question|your {thing}|what you mean|me|why|this word|the rules",
        "time": "time|money|friends|patience|free time|{mass}|{things}",
        "we": "we|I|they|you",
        "weather": (
            "hot|cold|windy|sunny|warm|rainy|dry|cloudy|foggy|wet"
            "|chilly|misty|icy|stormy|humid|snowy|mild|frosty|muggy|breezy|drizzly|changeable|horrible"
            "|pleasant|beautiful|unpleasant"
        ),
        "worldwide": (
            "all over the world|in many countries|every day|in {city}|by many people|here|in every {building}"
            "|everywhere|in most countries"
        ),
    }.items()
}

# Words that may stand almost anywhere and settle nothing: they teach that what is not a verb is copied.
ASIDES = (
    "really|probably|perhaps|of course|however|also|even|still|together|at least|for example|definitely"
    "|certainly|absolutely|obviously|clearly|frankly|surprisingly|naturally|basically|secretly|once again"
    "|in fact|on the other hand|in the end|as far as I know|at first|to be fair|(luckily)|(of course)"
    "|(really)"
    "|in general|- I think -|actually|more or less|instead|as usual|in theory|somehow|({name})|(sadly)"
    "|- luckily -|- I believe -|maybe|apparently|(as you know)|by chance|(in {month})|(at {hour})"
).split("|")

# Time expressions, each of which settles a tense.
HABIT_END = (
    "every day|every morning|every week|every weekend|on {day}s|every {day}|twice a week|once a month"
    "|in the evenings|every summer|at weekends|every night|three times a week|on {day} mornings|every year"
    "|after school every day|twice a year|most days|in winter|every two weeks|each morning|every other day"
    "|before breakfast every day|every {day} evening|in {month} every year|on Sundays and {day}s"
    "|at {hour} every day|nearly every day|from Monday to Friday|all the time|every month"
    "|on {day}s and {day}s|every time"
).split("|")
HABIT_MID = (
    "always|usually|often|sometimes|never|rarely|normally|hardly ever|seldom|generally|frequently"
    "|almost never|nearly always|occasionally|almost always|very often"
).split("|")
PAST_END = (
    "yesterday|last week|last night|last year|last month|last weekend|last {day}|last summer|{num} days ago"
    "|two weeks ago|a year ago|an hour ago|in {year}|yesterday morning|yesterday evening|when I was a child"
    "|a long time ago|in the 1990s|when we were young|last {month}|the day before yesterday|{num} years ago"
    "|yesterday afternoon|five minutes ago|yesterday|last Christmas|a few days ago|the other day"
    "|{num} weeks ago|in {month} {year}|when I lived in {city}|last {day} night|on my last birthday"
    "|an hour ago|three years ago|ten minutes ago|the night before last|last Easter"
    "|last term|in the summer of {year}|half an hour ago|when I was at school|back in {year}|last spring"
    "|last autumn"
    "|at the end of last year|last winter|a week ago|the week before last|some years ago|when she was {num}"
    "|a month ago"
    "|during the war|at {hour} yesterday|in my childhood|{num} minutes ago"
).split("|")
NOW_END = "now|right now|at the moment|at this moment|now".split("|")
FUTURE_END = (
    "tomorrow|next week|next month|next year|next {day}|next summer|tomorrow morning|tomorrow evening"
    "|in two days|soon|next weekend|in {year2}|tomorrow afternoon|next {month}|the day after tomorrow|later"
    "|in the future|in a few minutes|in {num} days|in an hour|at {hour} tomorrow|from next {day}"
    "|in three weeks|next Christmas|next term|next spring|before long|by the end of next week|in a year"
    "|tomorrow night|the week after next"
).split("|")
SINCE = (
    "since {year}|since {month}|for {num} years|since last year|for two months|since I was a child"
    "|since {day}|for a long time|since 2015|for many years|since last summer|for three weeks"
    "|since she was born|for ages|since yesterday|since this morning|since I moved here|for an hour"
    "|since we met|since {hour}|since breakfast|since 1999|for {num} days|for several months"
    "|since Christmas|since he left|for half an hour|since we were children|for quite a while"
    "|since last {month}|for over a year|since the summer"
).split("|")

# What may stand around a sentence.
ENDINGS = ["."] * 16 + ["!", "!", "", "..."]
OPENERS = (
    "Hello, |Hi, |Well, |Hey {name}, |Good evening. |Actually, |Luckily, |Sadly, |I guess |I suppose that "
    "|I hear that "
    "|Don't forget that |It seems that |I'm afraid that |As I said, "
    "|First of all, |On the one hand, |Besides, |In my experience, |My dad says |Guess what: "
    "|The truth is that |Oh no, "
    "|Dear Ms {name}, |Thank you for your email. |Just to let you know, |Hi everyone, |2. |* |Sorry, but "
    "|Yes, |No, |In my opinion, |By the way, |Of course, "
    "|Sometimes I think that |I think that |I think |I know that |I believe |Maybe |As you know, |In fact, "
    "|You know, |Honestly, |Unfortunately, |Dear {name}, |{name}, |Thanks, {name}. |Good morning. "
    "|Hi {name}! |Excuse me, |And |But |So |Oh, |OK, |Fortunately, |I'm sure that |I'm sorry, but "
    "|The problem is that |It is true that |In {city} |At {place}, |In my country |For example, |First, "
    "|Finally, |I'm happy because |Listen, |It's a pity that |The good news is that |Everyone knows that "
    "|To be honest, |I remember that |This is strange: |You're right, |Mum, |{name} says that "
    "|My mother says that |PS: |1. |- "
).split("|")
FILLERS = (
    "I am from {city}.|My name is {name}.|It is very {adj}.|Thank you very much!|See you soon."
    "|The {thing} is {color}.|How are you?|I am a {job}.|She is a {job} in {city}.|We were in {city}."
    "|I have a {color} {thing}.|Is that OK?|These are {name}'s {things}.|It was a {adj} day."
    "|What a {adj} {thing}!|There are {num} {things} here.|Nice to meet you.|He is {num} years old."
    "|I can't believe it.|Good luck!|Where is the {thing}?|I love it.|Happy birthday, {name}!|Really?"
    "|I don't know why.|It's {hour}.|My favourite colour is {color}.|Please help me.|That's all."
    "|No problem.|Best wishes, {name}|My {thing} is in the {thing}, and yours is here."
    "|The {thing} that I bought in {city} was very {adj}.|We have lived here since {year}."
    "|I have never been there.|My favourite {subject} book is about {city}."
    "|She told me that the {thing} was {adj}.|If you want, you can take my {thing}."
    "|It has been a {adj} week.|There was a {thing} under the {thing}.|He had lunch with us, as usual."
    "|Did you see the {thing} on the {thing}?|You should not worry about it."
    "|Who is that man with the {things}?|They don't sell {things} any more.|I can't find my {things}."
    "|What are you doing?|When does the {thing} arrive?|The {things} were too expensive for us."
    "|It takes {num} minutes by bus.|I would like to see it again.|Nobody knows the answer."
    "|Everyone was very {adj}.|Let me know if you need the {thing}.|I was waiting for you at {hour}."
    "|We are going to need another {thing}.|The weather was {adj} and the sea was warm."
    "|My {animal} sleeps on the {thing}.|I will send you the {things} tomorrow.|He said that he was sorry."
    "|The {adj} one is mine.|Her {thing} costs about {num} euros.|Have you ever tried it?"
    "|It is a {adj} place, but the people are {adj}.|I saw it with my own eyes."
    "|She works there with her father.|This is the {thing} I told you about."
    "|Sometimes we go there together.|I am not sure about that.|You look {adj} today."
    "|The {job} gave us two {things}.|I have been very busy lately.|Before that, everything was {adj}."
    "|Don't forget your {thing}!|Could you help me with it?|There is nothing in the {thing}."
    "|He wants to be a {job}.|They were talking about {subject}.|My parents don't like it at all."
    "|I didn't know that.|The {thing} doesn't work.|She hasn't answered yet.|We used to play {sport} there."
    "|It must be {adj}.|I think it is a good idea."
).split("|")
# Whole sentences with nothing wrong in them: what only looks like a mistake must stay as it is.
NATURAL = FILLERS + (
    "{name} has two brothers and a sister.|The {things} in the {thing} belong to my sister."
    "|My mother, who is a {job}, works in a {building}.|I wish I were {adj}."
    "|If I were you, I would stay at home.|Neither of them speaks {lang}.|Both of my sisters live in {city}."
    "|Each of the {things} has a number.|The news was very {adj} yesterday."
    "|{name} and {name} have been friends since school.|It doesn't matter if you are late."
    "|What time does the {thing} open?|How long have you lived in {city}?|Where did you buy those {things}?"
    "|Who gave you that {thing}?|What happened to your {thing}?|Which of these {things} do you like best?"
    "|Have you finished your homework?|Shall we go to {place}?|Would you like some {drink}?"
    "|Can I have a {thing}, please?|Do you know where the {building} is?|I don't think he is coming."
    "|She said that she would call me later.|He asked me if I was {adj}.|They told us to wait outside."
    "|I heard someone shout in the street.|We watched the children play in the garden."
    "|My father used to work in a {building}.|I am used to getting up early.|She made me laugh."
    "|Let him sleep.|Let's go to {place} on {day}.|Please sit down.|Don't worry, be {adj}.|Never say never."
    "|Swimming is good for you.|Learning {lang} takes a lot of time.|To be honest, I prefer {sport}."
    "|He left without saying goodbye.|I went to {place} to buy some {food}."
    "|She is good at playing the {instrument}.|Instead of walking, we took a taxi."
    "|Before going to bed, I read a book.|After finishing work, he goes to {place}."
    "|They should have told us.|You must have seen him.|I could have helped you.|It might rain tomorrow."
    "|The {thing} was made in {city}.|These {things} are sold all over the world.|English is spoken here."
    "|The {thing} has been repaired.|My {thing} was stolen last {day}."
    "|The results will be published in {month}.|He is being {adj} today."
    "|I have been waiting for {num} minutes.|She had never seen the sea before."
    "|By the time we arrived, they had left.|I was about to call you.|We are about to leave."
    "|When I was young, we lived in {city}.|While I was cooking, the phone rang."
    "|As soon as he arrives, we will eat.|Unless it rains, we will go to {place}."
    "|I will wait until you finish.|If it snows, the {building} will be closed."
    "|There used to be a {building} here.|There are {num} people waiting for you.|There was nobody at home."
    "|Here comes the bus.|So do I.|Neither does she.|I hope so.|I don't think so.|Nor am I."
    "|Not only is it {adj}, it is also cheap.|The more I read, the more I learn."
    "|Everything looks {adj} from here.|The police are looking for him.|My glasses are on the {thing}."
    "|Maths is my favourite subject.|Ten euros is too much for a {thing}.|A lot of people like {sport}."
    "|The number of {things} is growing.|One of my friends plays in a band.|Nobody wants to go."
    "|Someone has left a {thing} on the {thing}.|Everyone in my class studies {subject}."
    "|People say that {city} is {adj}.|The {job} who helped us was {adj}.|The {thing} she bought is {adj}."
    "|The man I saw was {adj}.|This is where I grew up.|That's why I like it.|I wonder what he does."
    "|Tell me what you want.|I don't know where they live.|Can you tell me how it works?"
    "|I'd rather stay here.|You'd better go now.|I'd love to see {city}.|It's worth visiting."
    "|It's no use crying.|She keeps asking me about {name}.|He stopped smoking last year."
    "|I remember meeting {name} in {city}.|Remember to lock the door.|I forgot to bring my {thing}."
    "|We enjoy cooking together.|They suggested going by train.|He seems to know everything."
    "|The {thing} needs cleaning.|I had my hair cut yesterday.|He got his {thing} repaired.|How {adj} it is!"
    "|What a pity!|Long live the {thing}!|God bless you.|May I come in?|Who knows?"
    "|I did my homework and had dinner.|She does yoga and plays {sport}.|I do like {food}.|He did say that."
    "|They do not have a {thing}.|He does not want to come.|I did not see you.|We are not going to stay."
    "|She can speak {lang} and {lang}.|You needn't come.|He may be at {place}.|We ought to leave."
    "|I've got a {thing}.|Has she got a {thing}?|He's gone home.|He's a {job}.|They're at {place}."
    "|We'll see.|{name}'s {thing} is new.|My parents' house is near {place}."
    "|It's {num} o'clock, so let's go.|In {year}, {name} moved to {city} and opened a {building}."
    "|Last {month} we visited {city}.|On {day} I have a {subject} exam.|Tomorrow is {day}."
    "|Next year she is going to study in {city}.|At the moment I am reading a book about {subject}."
    "|Every {day} he takes the bus to {place}."
    '|"Do you like {food}?" "Yes, I do."|"Has {name} called?" "No, she hasn\'t."'
    '|"Are you {adj}?" "Yes, I am."'
    '|"Did you see {name}?" "No, I didn\'t."|"Can you swim?" "Yes, I can."|"Thank you," said {name}.'
    '|"I\'m {adj}," she said.|He said, "I don\'t like {food}."|The sign says "No {things}".'
    '|She asked, "Where are you?"'
    "|You're from {city}, aren't you?|She likes {food}, doesn't she?|They can't swim, can they?"
    "|It's {adj}, isn't it?|You didn't call me, did you?|We've met before, haven't we?"
    "|He won't come, will he?|{name} is a {job}, isn't she?|If you heat water, it boils."
    "|If it rains, we stay at home.|If you don't eat, you get hungry.|If I had known, I would have come."
    "|If she had a car, she would drive to {place}.|I wouldn't do that if I were you."
    "|What would you do if you won?|They lived in {city} for {num} years, but now they live in {city}."
    "|He worked there from {year} to {year}.|I studied {lang} for {num} years, but I don't speak it well."
    "|She has lived here all her life.|There isn't any {drink} left.|There aren't any {things} here."
    "|There is some {mass} in the fridge.|Is there any {drink}?|Are there any {things} in the {thing}?"
    "|There weren't many people at {place}.|Nobody was hurt.|Nobody has seen the {thing}."
    "|No one knows where he is.|Nothing happened.|I have nothing to say.|He has no {things}.|We had no time."
    "|I know nothing about it.|The doctor suggested that he rest.|I suggest that she take a taxi."
    "|It is important that he be on time.|Neither do I.|So am I.|My {things} are {adj}, and so is my {thing}."
    "|She never eats {food}, and neither do I.|Me too!|Wait here, please.|Come in and sit down.|Be careful!"
    "|Take the first street on the left.|Turn off the {thing}, please.|Don't be late.|Have a nice day!"
    "|Call me when you arrive.|Open the {thing} and read the {thing}.|Be quiet, please."
    "|Hurry up, we are late.|Take your {clothes}, it is cold.|Let me help you."
    "|Ask {name}, she knows the answer.|It is raining, so take an umbrella.|Have you ever been to {city}?"
    "|I've never been to {city}.|She's just left.|We've already eaten.|Have they finished yet?"
    "|I haven't seen him since {month}.|How long has she worked here?|He has gone to {place}."
    "|They have been to {city} twice.|I've been learning {lang} for {num} years.|It's been raining all day."
    "|She has been working at {place} since {year}.|What have you done?|Who has taken my {thing}?"
    "|What were you doing at {hour}?|I was sleeping when you called."
    "|They were having dinner when the lights went out.|The phone rang while I was in the shower."
    "|He was born in {city} in {year}.|When were you born?|She was named after {name}."
    "|The {building} was built in {year}.|My {thing} is being repaired.|The {things} were sold."
    "|It has to be done by {day}.|{lang} is spoken in many countries.|I was given a {thing}."
    "|He got fired last {month}.|We were told to wait.|I am going to have a shower."
    "|She isn't going to like it.|Are you going to buy it?|We're leaving tomorrow."
    "|What are you doing tomorrow?|I'll have the {food}, please.|Will you marry me?|It will be {adj}."
    "|I won't tell anyone.|You mustn't touch that.|You don't have to come.|She had to go home."
    "|He couldn't swim when he was {num}.|May I ask a question?|Could I have some {drink}?"
    "|You should have called.|They might be late.|It can't be true.|I'm not able to help you."
    "|I used to live in {city}.|Did you use to play {sport}?|She isn't used to driving on the left."
    "|I got used to it.|I stopped to buy a {thing}.|He stopped to rest.|Would you mind opening the {thing}?"
    "|I can't help laughing.|I'm looking forward to seeing you.|She is afraid of flying."
    "|He is tired of waiting.|I'm thinking of buying a {thing}.|It's easy to learn.|I'm glad to hear that."
    "|It was nice to see you.|He is old enough to drive.|It is too late to call.|I don't know what to do."
    "|She showed me how to cook {food}.|I have a lot of work to do.|The {thing} is hard to find."
    "|I want you to be happy.|My parents let me go.|They made us wait.|I saw her leave.|I heard him singing."
    "|The students who study hard pass the exam.|The {thing} that he wants costs {num} euros."
    "|This is the {job} whose {thing} I found.|{name}, who lives in {city}, is my cousin."
    "|I know a man who has {num} {animals}.|I've got a {animal} that likes {food}."
    "|The {things} I bought are on the {thing}.|That's the {building} where I work.|What she said was {adj}."
    "|Either you or I am wrong.|My family is big.|The team has won.|Physics is {adj}."
    "|{num} years is a long time.|The police have caught him.|My hair is {adj}.|The information is useful."
    "|Everybody has a {thing}.|Each student gets a {thing}.|None of us was {adj}."
    "|She is as tall as her mother.|He runs faster than I do.|The older he gets, the {adj} he is."
    "|I would rather have {drink}.|I'm {num}.|He's {num} years old.|I'm hungry and thirsty.|You are right."
    "|She's in a hurry.|I agree with you.|I don't agree.|I'm cold, so close the {thing}.|It's hot in here."
    "|It was raining, so we stayed at home.|It takes time.|It is {hour}.|Not everyone likes {sport}."
    "|Only {name} knows it.|Even my mother laughed.|At last the bus came.|On the way home, I met {name}."
    "|First I wash the {things}, then I cut them.|We got up early, had breakfast and left."
    "|He came, saw and won.|I thought it was {adj}, but it wasn't.|She says she is {adj}, but she isn't."
    "|I like {food}, but my sister doesn't.|He works more than I do.|You know more than she does."
    "|I'll do it if you do.|Yes, of course.|No, thanks.|Not yet.|See you on {day}!"
).split("|")
# What may stand before and behind a whole text.
QUOTES = (
    ('"', '"'), ('"', '"'), ('He said: "', '"'), ("'", "'"), ("(", ")"), ("- ", ""), ("Re: ", ""), ("“", "”"),
    ("«", "»"), ("– ", ""), ("* ", ""), ("1. ", ""), ("> ", ""), ("[", "]"), ("", " 😀"), ("", " :)"),
)  # fmt: skip
# What may follow any verb and its complement.
TAILS = (
    " with {person}| in {city}| at {place}| near {place}| because of the {thing}| after lunch"
    "| before dinner| after work| with a {adj} {thing}| for {person}| without {person}| in the morning"
    "| at night| in summer| in the {building}| at home| too| as well| during the {thing}| like {person}"
    "| on the {thing}| in a {adj} {building}| at {hour}"
).split("|")
