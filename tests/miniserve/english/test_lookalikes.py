"""Right constructions that stay, each beside a mistake of the same look that does not."""

import pytest

from miniserve.english.edits import Sentence, find_edits
from miniserve.english.explain import explained
from miniserve.english.guard import standing
from miniserve.english.lookalikes import LOOKALIKES, lookalike
from miniserve.english.typed import Typed

# rule, what is right, what a model may make of it; a mistake, its correction
ROWS = [
    (
        "agrees_already",
        "A number of students have already left.",
        "A number of students has already left.",
        "A number of students has already left.",
        "A number of students have already left.",
    ),
    (
        "agrees_already",
        "My name is Elena and I am from Murcia.",
        "My name is Elena and I are from Murcia.",
        "Elena and I am from Murcia.",
        "Elena and I are from Murcia.",
    ),
    ("agrees_already", "The team are here.", "The team is here.", "The dogs is here.", "The dogs are here."),
    (
        "agrees_already",
        "None of them were ready.",
        "None of them was ready.",
        "They was ready.",
        "They were ready.",
    ),
    (
        "agrees_already",
        "Some of my luggage is missing.",
        "Some of my luggage are missing.",
        "Some of my bags is missing.",
        "Some of my bags are missing.",
    ),
    (
        "agrees_already",
        "The price of the rooms is high.",
        "The price of the rooms are high.",
        "The price of the rooms are high.",
        "The price of the rooms is high.",
    ),
    ("inverted", "So does the dog.", "So do the dog.", "The dog do so.", "The dog does so."),
    (
        "inverted",
        "Go and see who is at the door.",
        "Go and see who are at the door.",
        "Who is you?",
        "Who are you?",
    ),
    (
        "subjunctive",
        "They insist that he be there by nine.",
        "They insist that he is there by nine.",
        "They know that he be there at nine.",
        "They know that he is there at nine.",
    ),
    (
        "subjunctive",
        "I suggest that she see a doctor.",
        "I suggest that she sees a doctor.",
        "I think that she see a doctor every year.",
        "I think that she sees a doctor every year.",
    ),
    (
        "subjunctive",
        "It is essential that every child have a book.",
        "It is essential that every child has a book.",
        "It is true that every child have a book.",
        "It is true that every child has a book.",
    ),
    (
        "interrupted",
        "The boys, one by one, were leaving the room.",
        "The boys, one by one, they were leaving the room.",
        "In my town, in winter, is very cold.",
        "In my town, in winter, it is very cold.",
    ),
    (
        "has_subject",
        "Rents rose by 7 percent.",
        "It rents rose by 7 percent.",
        "Rains here every day.",
        "It rains here every day.",
    ),
    (
        "has_subject",
        "Python 3.11.4 is installed.",
        "Python 3.11.4 it is installed.",
        "In my town is very cold.",
        "In my town it is very cold.",
    ),
    (
        "shared_subject",
        "She has two brothers and is close to them.",
        "She has two brothers and it is close to them.",
        "I have a map because is a big city.",
        "I have a map because it is a big city.",
    ),
    (
        "shared_subject",
        "He works, eats and sleeps here.",
        "He works, he eats and sleeps here.",
        "When I get up, is still dark.",
        "When I get up, it is still dark.",
    ),
    (
        "command",
        "It is late, so drive slowly.",
        "It is late, so it drives slowly.",
        "It is late, so is dark.",
        "It is late, so it is dark.",
    ),
    (
        "command_to_all",
        "Everybody sit down, please.",
        "Everybody sits down, please.",
        "Everybody know it.",
        "Everybody knows it.",
    ),
    (
        "command_to_all",
        "Somebody call a doctor!",
        "Somebody calls a doctor!",
        "Somebody call me every night.",
        "Somebody calls me every night.",
    ),
    ("bare_infinitive", "Let him go home.", "Let him goes home.", "Let him goes home.", "Let him go home."),
    (
        "bare_infinitive",
        "I saw her leave the house.",
        "I saw her left the house.",
        "I know my sister leave the house at six.",
        "I know my sister leaves the house at six.",
    ),
    (
        "bare_infinitive",
        "My parents let my brother drive the car.",
        "My parents let my brother drives the car.",
        "My mother makes cakes and he eat them.",
        "My mother makes cakes and he eats them.",
    ),
    (
        "timetable",
        "We fly to Rome tomorrow morning.",
        "We will fly to Rome tomorrow morning.",
        "I call you tomorrow morning.",
        "I will call you tomorrow morning.",
    ),
    (
        "timetable",
        "School starts next Monday.",
        "School will start next Monday.",
        "It rains next Monday.",
        "It will rain next Monday.",
    ),
    (
        "reduced_relative",
        "The man wearing a hat is my uncle.",
        "The man is wearing a hat is my uncle.",
        "The man wearing a hat today.",
        "The man is wearing a hat today.",
    ),
    (
        "reduced_participle",
        "The letters written by her are old.",
        "The letters wrote by her are old.",
        "He gone home yesterday.",
        "He went home yesterday.",
    ),
    (
        "unchanged_past",
        "He read the letter twice.",
        "He reads the letter twice.",
        "He read a book every week.",
        "He reads a book every week.",
    ),
    ("name", "Will has a new car.", "It will have a new car.", "Will rain today.", "It will rain today."),
    ("name", "May is a nurse.", "It may be a nurse.", "May work in a bank.", "May works in a bank."),
    (
        "conditional_inversion",
        "Were I rich, I would buy it.",
        "It was I rich, I would buy it.",
        "Was late, so I went home.",
        "It was late, so I went home.",
    ),
    (
        "past_for",
        "I lived in Berlin for two years.",
        "I have lived in Berlin for two years.",
        "I live in Berlin for two years.",
        "I have lived in Berlin for two years.",
    ),
    (
        "report",
        "My mother says I was very brave.",
        "My mother said I was very brave.",
        "Yesterday my mother says I was very brave.",
        "Yesterday my mother said I was very brave.",
    ),
    ("chat", "Sounds good to me.", "It sounds good to me.", "Is good for me.", "It is good for me."),
    ("chat", "Not bad at all!", "Don't bad at all!", "Not run at school!", "Don't run at school!"),
    ("semi_modal", "He need not come.", "He needs not come.", "He need a car.", "He needs a car."),
    ("semi_modal", "I haven't a clue.", "I don't have a clue.", "I no have a clue.", "I don't have a clue."),
    (
        "stranded",
        "The course you asked about has been cancelled.",
        "The course you asked about having been cancelled.",
        "Thank you for have come.",
        "Thank you for having come.",
    ),
    (
        "one_of_orders",
        "Tighten the four screws, but do not force them.",
        "Tighten the four screws, but does not force them.",
        "The machine tightens the screws, but do not force them.",
        "The machine tightens the screws, but does not force them.",
    ),
    (
        "one_of_orders",
        "If the screen freezes, unplug the device and wait thirty seconds.",
        "If the screen freezes, unplug the device and waits thirty seconds.",
        "If the screen freezes, he unplugs the device and wait thirty seconds.",
        "If the screen freezes, he unplugs the device and waits thirty seconds.",
    ),
    (
        "one_of_orders",
        "Once the water boils, add the pasta and stir.",
        "Once the water boils, adds the pasta and stir.",
        "Once the water boils, my mother add the pasta.",
        "Once the water boils, my mother adds the pasta.",
    ),
    (
        "lasting",
        "Now they live in a small flat.",
        "Now they are living in a small flat.",
        "Look! The man run to the bus.",
        "Look! The man is running to the bus.",
    ),
    (
        "needs_doing",
        "This jacket needs washing before you wear it.",
        "This jacket needs to wash before you wear it.",
        "I need going to the doctor.",
        "I need to go to the doctor.",
    ),
    (
        "all_i_did",
        "All I did was ask her name.",
        "All I did was asked her name.",
        "The bike was steal yesterday.",
        "The bike was stolen yesterday.",
    ),
    (
        "gone_are",
        "Gone are the days of cheap stamps.",
        "Gone is the days of cheap stamps.",
        "The days is gone.",
        "The days are gone.",
    ),
    (
        "the_easier_it",
        "The more you practise, the easier it gets.",
        "The more you practise, the easier gets.",
        "The teacher she gave us a lot of homework.",
        "The teacher gave us a lot of homework.",
    ),
    (
        "contact_clause",
        "The letter she wrote was long.",
        "The letter wrote was long.",
        "The letter it was long.",
        "The letter was long.",
    ),
    (
        "so_long_each",
        "I sleep for eight hours a night.",
        "I have slept for eight hours a night.",
        "I work here for eight years.",
        "I have worked here for eight years.",
    ),
    (
        "so_long_each",
        "Boil the eggs for ten minutes.",
        "Have boiled the eggs for ten minutes.",
        "We boil the eggs for ten minutes now.",
        "We have boiled the eggs for ten minutes now.",
    ),
    (
        "so_long_each",
        "The battery lasts for more than ten hours.",
        "The battery has lasted for more than ten hours.",
        "The battery is here for more than ten years.",
        "The battery has been here for more than ten years.",
    ),
    (
        "up_to_today",
        "I gave up smoking and haven't looked back.",
        "I gave up smoking and hadn't looked back.",
        "When I arrived, she hasn't left yet.",
        "When I arrived, she hadn't left yet.",
    ),
    (
        "nothing_but",
        "The house sees nothing but snow.",
        "The house sees nothing but snows.",
        "He is poor but work a lot.",
        "He is poor but works a lot.",
    ),
    (
        "active",
        "The bill passed the Senate by 52 votes.",
        "The bill was passed the Senate by 52 votes.",
        "The Mona Lisa painted by Leonardo.",
        "The Mona Lisa was painted by Leonardo.",
    ),
    (
        "since_noun",
        "They have lost four games since the summer break.",
        "They have lost four games since the summer breaks.",
        "The shop close at nine.",
        "The shop closes at nine.",
    ),
    (
        "agreed_that",
        "It was agreed that we should leave.",
        "It agreed that we should leave.",
        "I am agree with you.",
        "I agree with you.",
    ),
    (
        "title",
        "The Birds was filmed in California.",
        "The Birds were filmed in California.",
        "The dogs was tired.",
        "The dogs were tired.",
    ),
    (
        "modal_list",
        "She can sing, dance and play the drums.",
        "She can sing, dances and play the drums.",
        "She sings, dance and plays the drums.",
        "She sings, dances and plays the drums.",
    ),
    (
        "seems",
        "It was a day when nothing seems to matter.",
        "It was a day when nothing seemed to matter.",
        "Yesterday nothing seems to matter.",
        "Yesterday nothing seemed to matter.",
    ),
    (
        "into_tears",
        "She heard it and burst into tears.",
        "She heard it and burst into tore.",
        "Yesterday he tears the letter.",
        "Yesterday he tore the letter.",
    ),
    (
        "own_time",
        "It snowed in the night, and the garden looks white.",
        "It snowed in the night, and the garden looked white.",
        "She sees a mouse and ran away.",
        "She saw a mouse and ran away.",
    ),
    (
        "tried_doing",
        "I tried turning it off, but nothing helped.",
        "I tried to turn it off, but nothing helped.",
        "I want turning it off.",
        "I want to turn it off.",
    ),
    (
        "be_done",
        "Aren't you supposed to be at work?",
        "Haven't you supposed to be at work?",
        "She is already arrived.",
        "She has already arrived.",
    ),
    (
        "asked_for",
        "Please find attached the minutes of last Tuesday.",
        "Please found attached the minutes of last Tuesday.",
        "We find the minutes last Tuesday.",
        "We found the minutes last Tuesday.",
    ),
    (
        "has_noun",
        "The dog had fear in its eyes.",
        "The dog was afraid in its eyes.",
        "The dog had fear of the cat.",
        "The dog was afraid of the cat.",
    ),
    (
        "has_noun",
        "She has love in her heart.",
        "She has loved in her heart.",
        "She has work in London since 2010.",
        "She has worked in London since 2010.",
    ),
    (
        "to_ing",
        "In addition to baking bread, she teaches the cello.",
        "In addition to bake bread, she teaches the cello.",
        "She wants to baking bread.",
        "She wants to bake bread.",
    ),
    (
        "remembered",
        "I remember locking the door before we left.",
        "I remembered locking the door before we left.",
        "I lock the door before we left.",
        "I locked the door before we left.",
    ),
    (
        "spelled_right",
        "I have canceled the booking.",
        "I have cancelled the booking.",
        "I have stoped the car.",
        "I have stopped the car.",
    ),
    (
        "bare_infinitive",
        "She watched the boy climb the wall and jump down.",
        "She watched the boy climb the wall and jumped down.",
        "She watched the boy and jump down.",
        "She watched the boy and jumped down.",
    ),
    (
        "there_are",
        "Close the door, because there are mice in the building.",
        "Close the door, because there is mice in the building.",
        "There is mice in the building.",
        "There are mice in the building.",
    ),
    (
        "as_you_can_see",
        "My boss was very happy, as you can see from his letter.",
        "My boss was very happy, as you could see from his letter.",
        "When I was five, I can swim.",
        "When I was five, I could swim.",
    ),
    (
        "command_to_all",
        "When the alarm rings, everybody leave the building by the nearest exit.",
        "When the alarm rings, everybody leaves the building by the nearest exit.",
        "In my family everybody leave the house by the garden.",
        "In my family everybody leaves the house by the garden.",
    ),
    (
        "has_subject",
        "Snow is expected tonight.",
        "Snow it is expected tonight.",
        "Is expected to rain tonight.",
        "It is expected to rain tonight.",
    ),
    (
        "perfect_negative",
        "Your application has not been successful.",
        "Your application doesn't have been successful.",
        "She has not a car, so she walks.",
        "She doesn't have a car, so she walks.",
    ),
    (
        "made_somebody",
        "His uncle made him apologise.",
        "His uncle did him apologise.",
        "His uncle made me a favour.",
        "His uncle did me a favour.",
    ),
    (
        "modal_passive",
        "The deposit will be returned within fourteen days.",
        "The deposit will return within fourteen days.",
        "The guests will be arrived tomorrow.",
        "The guests will arrive tomorrow.",
    ),
]


def test_an_order_with_a_clause_in_it_is_no_subject() -> None:
    typed = "Make sure the battery is charged."
    assert stands(typed, "Making sure the battery is charged.") == typed
    assert stands("Learn English is fun.", "Learning English is fun.") == "Learning English is fun."


def stands(typed: str, answer: str) -> str:
    asked = Typed.of(typed)
    return asked.changed(standing(asked.asked, answer).changes)


@pytest.mark.parametrize(("right", "answer", "mistake", "correction"), [row[1:] for row in ROWS])
def test_what_is_right_stays_and_the_mistake_does_not(
    right: str, answer: str, mistake: str, correction: str
) -> None:
    assert stands(right, answer) == right
    assert stands(mistake, correction) == correction


@pytest.mark.parametrize(("rule", "right", "answer"), [row[:3] for row in ROWS])
def test_the_rule_recognises_its_construction(rule: str, right: str, answer: str) -> None:
    edits = find_edits(Sentence.of(right), Sentence.of(answer))
    names = {lookalike(reason.edit) for reason in explained(edits)}
    assert rule in names


def test_every_rule_has_its_row() -> None:
    assert {rule for rule, *_ in ROWS} == {name for name, _ in LOOKALIKES}
