"""Words that may stand for each other in a sentence without making it right or wrong: an entry is one sort.

Only words. A word is here if it is nothing but a noun (or an adjective, an adverb, a number) wherever our
workloads use it, because another one in place of a verb would be another mistake. A word after a "/" may take
the place of the others, but is never replaced itself.
"""

NAMES = (
    # men
    "Ben Dan Joe Leo Max Sam Tim Tom Ray Roy Ian Guy Lee Ken Jim",
    "Adam Alan Carl Eric Hans Hugo Ivan Jack John Juan Karl Leon Luis Mark Mike Nico Omar Otto Paul Pete "
    "Raul Rene Sean Toby",
    "Ahmed Brian Bruno Chris Colin David Diego Emile Felix Frank Henry Jakob James Jorge Kenji Kevin Lewis "
    "Lucas Marco Mario Oscar Pablo Pedro Peter Ralph Roger Simon Steve Tomas Ulric",
    "Alexis Andrew Arthur Carlos Daniel Edward Ernest George Gerard Harold Ismael Javier Joseph Julian "
    "Marcel Marcos Martin Miguel Norman Oliver Robert Rafael Samuel Sergio Victor Walter",
    "Alberto Antonio Charles Emilio Ernesto Fabrice Francis Gonzalo Gustavo Leonard Lorenzo Manuel Matthew "
    "Maurice Mohamed Patrick Ricardo Richard Roberto Rodrigo Stephen Vicente William Xavier",
    "Adrián Álvaro Andrés Ángel Aarón Rubén Germán Iván Óscar Hernán Tomás José Raúl Saúl Julián Fabián "
    "César Simón Ramón Matías Néstor Martín Efraín Joaquín Agustín Nicolás Sebastián Damián Héctor Víctor "
    "Félix Jesús",
    # women
    "Amy Ana Ann Eva Ida Kim Liz Lea Mia Pam Pat Sue Zoe Fay Joy",
    "Anna Cora Dora Emma Elsa Gina Inga Irma Jane Jill Judy Kate Lara Lena Lisa Lola Lucy Lynn Mary Mona "
    "Nina Nora Olga Rita Rosa Ruth Sara Sofi Tina Vera Yuki Zara",
    "Alice Anita Berta Carla Celia Clara Diana Elena Ellen Emily Erika Fiona Gemma Grace Greta Helen Irene "
    "Julia Karen Laura Linda Lydia Maria Marta Nadia Nuria Paula Petra Pilar Priya Sally Sandy Sofia Susan "
    "Wanda Tania Wendy",
    "Amanda Andrea Angela Astrid Camila Carmen Esther Fatima Gloria Hannah Ingrid Isabel Jasmin Leonor "
    "Louise Marina Miriam Monica Nicole Noelia Olivia Rachel Regina Silvia Sophie Teresa Ulrike Violet",
    "Adriana Antonia Aurora Barbara Beatriz Camilla Cecilia Cristina Dolores Felicia Frances Jessica "
    "Johanna Lorena Lucinda Marcela Mariana Martina Natalia Patricia Rebecca Valeria Vanessa Victoria "
    "Yolanda",
    "Zoé Zoë Inés Noël Lucía Sofía María Noemí Belén Rocío Begoña Mónica Úrsula Ángela África Débora "
    "Fátima Verónica Angélica Bárbara Rosalía Eugenia Eloísa",
    # surnames with Spanish letters
    "Peña Solé Gómez López Pérez Muñoz Acuña Núñez Yáñez Ibáñez Zúñiga Ordóñez",
    # towns
    "Bern Bari Bonn Gent Graz Kiel Lima Linz Lodz Lyon Metz Oslo Pisa Riga Rome Troy York",
    "Accra Basel Cairo Dakar Delhi Genoa Hanoi Kyoto Leeds Lagos Malmo Miami Milan Osaka Paris Porto Quito "
    "Seoul Tokyo Tunis Turin Wigan",
    "Athens Austin Bergen Berlin Bilbao Boston Bremen Dallas Denver Dublin Geneva Havana Krakow Lisbon "
    "London Madrid Malaga Manila Munich Naples Odense Oporto Ottawa Oviedo Oxford Prague Toledo Venice "
    "Vienna Warsaw Zagreb Zurich",
    "Algiers Antwerp Baghdad Bangkok Beirut Bologna Bristol Burgos Cardiff Caracas Chicago Coimbra Colombo "
    "Cologne Cordoba Detroit Dresden Glasgow Granada Hamburg Houston Jakarta Kampala Leipzig Managua "
    "Nairobi Palermo Ravenna Seattle Segovia Seville Toronto Utrecht",
    "Aberdeen Alicante Auckland Belgrade Brighton Brussels Budapest Coventry Florence Helsinki Istanbul "
    "Montreal Pamplona Salzburg Santiago Shanghai Syracuse Valencia Zaragoza",
    "Amsterdam Baltimore Barcelona Bucharest Cambridge Edinburgh Frankfurt Jerusalem Leicester Liverpool "
    "Marrakesh Melbourne Nashville Salamanca Sheffield Singapore Stockholm Stuttgart",
    "Jaén León Cádiz Gijón Ávila Málaga Mérida Bogotá Cancún Alcalá Potosí Ibagué Coruña Panamá Córdoba "
    "Cáceres Almería Logroño Tucumán Popayán Neuquén Mazatlán Medellín Culiacán Asunción Torreón Leganés "
    "Alcañiz Zúrich",
    # countries
    "Chad Cuba Fiji Iran Iraq Laos Mali Oman Peru Togo",
    "Benin Chile China Congo Egypt Gabon Ghana Haiti India Italy Japan Kenya Korea Libya Malta Nepal Niger "
    "Qatar Samoa Spain Sudan Syria Tonga Wales Yemen",
    "Angola Belize Brazil Canada Cyprus France Greece Guyana Israel Jordan Kuwait Latvia Malawi Mexico "
    "Norway Panama Poland Russia Rwanda Serbia Sweden Turkey Uganda Zambia",
    "Albania Algeria Armenia Austria Belgium Bolivia Croatia Denmark Ecuador England Estonia Finland "
    "Georgia Germany Hungary Iceland Ireland Jamaica Lebanon Moldova Morocco Myanmar Nigeria Romania "
    "Senegal Somalia Tunisia Ukraine Uruguay Vietnam",
    "Barbados Botswana Bulgaria Cambodia Cameroon Colombia Dominica Ethiopia Honduras Malaysia Mongolia "
    "Pakistan Paraguay Portugal Scotland Slovakia Slovenia Tanzania Thailand",
    # languages
    "Czech Dutch Greek Hindi Irish Welsh",
    "Arabic Basque Danish French German Hebrew Korean Polish",
    "Catalan Chinese English Finnish Italian Maltese Persian Russian Spanish Swedish Turkish",
    "Albanian Armenian Croatian Estonian Galician Japanese Romanian",
    # days and months
    "Monday Friday Sunday Thursday Saturday",
    "Mondays Fridays Sundays Thursdays Saturdays",
    "April March June July January October February November December",
)

WORDS = (
    # numbers, without one, which is a pronoun too
    "two six ten four five nine three seven eight",
    "eleven twelve fifteen sixteen thirteen fourteen eighteen nineteen",
    "twenty thirty eighty ninety forty fifty sixty",
    # family and friends
    "mother sister aunt wife",
    "father nephew brother husband",
    "brothers / children teachers students painters",
    "sisters cousins friends parents / nephews uncles",
    "cousin friend / nephew",
    "girl lady baby",
    "girls twins",
    "neighbour colleague classmate",
    "daughter flatmate roommate grandson",
    "neighbours colleagues classmates",
    # what people do
    "nurse baker pilot actor tutor clerk miner diver owner",
    "boss chef maid monk",
    "doctor farmer waiter singer lawyer driver writer dancer tailor banker butler dealer editor grocer "
    "jockey priest sailor vendor artist author",
    "teacher painter dentist plumber student tourist cleaner manager butcher cashier florist janitor "
    "officer partner surgeon trainer postman",
    "engineer director musician gardener mechanic reporter chairman comedian composer designer minister "
    "novelist optician sculptor",
    "secretary scientist policeman architect astronaut attendant biologist carpenter detective economist "
    "fisherman historian librarian professor therapist",
    "nurses bakers pilots actors tutors clerks miners divers",
    "doctors farmers waiters singers lawyers drivers writers dancers tailors bankers sailors workers "
    "members clients players",
    "teachers painters dentists plumbers students tourists cleaners managers butchers cashiers officers "
    "partners surgeons trainers children",
    "engineers musicians gardeners mechanics reporters designers ministers fishermen",
    # animals
    "dog cat cow fox pig hen ant bee owl rat",
    "goat lion wolf frog crow deer hare mole toad swan lamb / bear duck",
    "horse tiger zebra camel snake whale mouse eagle goose otter panda sheep",
    "rabbit monkey parrot spider turtle donkey beetle falcon hamster jaguar lizard pigeon animal",
    "dogs cats cows pigs hens ants bees owls rats bats",
    "birds goats lions frogs crows hares moles toads swans lambs ducks bears wasps",
    "horses tigers zebras camels snakes whales eagles otters pandas",
    "rabbits monkeys parrots spiders turtles donkeys beetles falcons lizards pigeons animals",
    # colours
    "blue pink grey gold",
    "green black white brown",
    "yellow purple silver golden",
    # at home
    "door gate",
    "wall roof",
    "walls gates roofs doors",
    "lamp vase sofa desk bowl",
    "table chair shelf bench couch stool",
    "window drawer locker",
    "mirror basket carpet",
    "windows drawers lockers",
    "mirrors baskets carpets",
    "kitchen bedroom hallway balcony terrace",
    "bathroom basement corridor",
    "garden garage cellar",
    "house hotel villa cabin tower lodge manor",
    "houses hotels villas cabins towers lodges",
    "flat / shed loft barn",
    # in town
    "bank farm shop park club",
    "shops banks farms parks clubs",
    "town city port",
    "village country",
    "museum castle office market bakery clinic palace temple cinema studio casino chapel",
    "station airport library factory theatre gallery harbour stadium brewery company college embassy "
    "grocery laundry nursery",
    "hospital pharmacy showroom bookshop workshop",
    "hospitals bookshops workshops",
    "university / conference restaurant tournament",
    "restaurant courthouse lighthouse monastery laboratory observatory",
    "restaurants playgrounds lighthouses",
    "bridge tunnel square avenue street corner",
    "road lane path",
    "roads lanes paths",
    "bar pub",
    # outside
    "river beach coast shore ocean",
    "lake pond hill",
    "hills woods caves cliffs",
    "sea bay / zoo",
    "valley forest desert canyon jungle meadow",
    "mountains / highlands vineyards woodlands",
    "trees roses ferns",
    "flowers daisies orchids",
    "rainbow volcano",
    "north south",
    "spring summer autumn winter",
    "morning evening",
    "week / year",
    "weeks / years",
    # food
    "soup rice meat corn tofu / fish",
    "bread pasta salad honey sugar fruit pizza cream bacon",
    "cheese butter garlic yogurt",
    "cake tart / loaf",
    "fish crab / tuna",
    "milk wine beer cola",
    "water juice cider",
    "coffee brandy / cognac",
    "eggs nuts figs peas",
    "lemons apples grapes onions melons olives carrots avocados cherries",
    "oranges bananas peaches mangoes radishes",
    "biscuits sausages tomatoes potatoes pancakes sardines",
    "sandwich omelette",
    "dinner supper",
    # things
    "hat cap bag pen jar mug box key / cup map",
    "hats caps bags pens jars mugs keys / cups maps",
    "coat belt kilt",
    "dress shirt scarf skirt apron glove",
    "jacket jumper blazer",
    "shoes boots socks coats belts",
    "gloves shirts skirts aprons scarves trousers",
    "glasses sandals / mittens",
    "wallet camera bottle pencil candle hammer ladder needle pillow ribbon bucket button",
    "wallets cameras bottles pencils candles hammers ladders needles pillows ribbons buckets buttons",
    "bandage blanket lantern",
    "letter sermon / report",
    "letters sermons / reports",
    "message summary invoice",
    "computer passport suitcase notebook keyboard necklace bracelet umbrella envelope calendar",
    "computers passports suitcases notebooks keyboards necklaces bracelets umbrellas envelopes calendars "
    "paintings portraits postcards",
    "machine freezer scanner toaster",
    "phone radio / clock alarm",
    "plate spoon knife",
    "violin guitar",
    "piano flute cello banjo",
    "bicycle scooter / tractor caravan",
    "car bus van",
    "cars vans",
    "boat raft / ship",
    "boats rafts / ships",
    "train ferry plane coach truck canoe",
    "trains ferries planes coaches trucks canoes",
    "petrol diesel",
    "prize medal",
    "picture drawing",
    "photos videos",
    "story novel essay",
    "book poem / tale",
    "song hymn / poem tune",
    "songs hymns / poems tunes",
    "film opera / play show",
    "scene / verse",
    "idea / plan",
    "noise / sound smell",
    "leg arm toe",
    "legs arms ears eyes",
    "finger tongue",
    # what people learn, play and go to
    "lesson course",
    "exam quiz / test",
    "football handball baseball",
    "politics / business football",
    "tennis hockey",
    "match final",
    "chess poker bingo",
    "history biology physics algebra",
    "music maths",
    "team band crew",
    "class choir / group",
    "party feast / dance",
    "conference exhibition tournament / convention discussion graduation inspection expedition",
    "meeting concert",
    "language religion",
    "languages religions",
    "reasons / motives methods",
    "question sentence",
    "questions sentences",
    "flight voyage",
    # how
    "small large quiet cheap",
    "tired angry happy lucky",
    "cold warm",
    "quickly quietly happily calmly slowly loudly softly",
    "beautiful wonderful fantastic excellent",
    "strange curious unusual",
    "big new",
    "famous modern pretty",
)
