"""Sentences with nothing wrong in them that look like a mistake, by the rule that they tempt one to apply.

Lines as in `scripts.py`, with the same letters and slots, and no brackets. Only words; knows no grammar.
"""

from __future__ import annotations

from training.scripts import lines

LOOKALIKES: dict[str, tuple[str, ...]] = {
    rule: lines(text)
    for rule, text in {
        # *I have 20 years* is *I am 20*, but not these
        "have_years": """
            {s} {s.have} {num} years of experience in {subject}.
            {s} {s.have} {num} years of experience as a {job}.
            {s} {s.have} more than {num} years of experience.
            with {num} years of experience, {s} {s.be} the best {job} in {city}.
            {s} {s.have} {num} years of {lang} behind {s.obj}.
            {s} {s.have} {num} years of work behind {s.obj}.
            {s} {s.have} {num} years left to pay for the {thing}.
            {s} {s.have} {num} {minutes} left before the {event}.
            {s} {s.have} {num} {minutes} to find a new {thing}.
            {s} {s.have} {num} {minutes} to get to {place}.
            {s} {s.have} {num} years to {v}{v.t}.
            {s} {s.have} {num} years of school ahead of {s.obj}.
            {s} had {num} years to {v}{v.t}.
            we have {num} days left in {city}.
            you have {num} minutes left.
            the {thing} has a guarantee of {num} years.
            {s} {s.have} {num} days of holiday a year.
            {s} {s.have} a {adj} {animal} that is {num} years old.
            {s} {s.have} a {kin} of {num}.
            {s} {s.have} two children, who are {num} and {num}.
            {s} {s.have} a right to know.
            {s} {s.have} reason to be {adj}.
            {s} {s.have} no fear of {animals}.
            {s} {s.have} a fear of {animals}.
            {s} {s.have} a cold.
            {s} {s.have} every right to {v}{v.t}.
        """,
        # *Ana and I am* is *are*, but not where the *and* joins two clauses
        "and_i": """
            my name is {name} and I am from {city}.
            my name is {name} and I am {num} years old.
            my name is {name}, I am {num} and I am a {job}.
            I'm {name} and I am a {job}.
            he is my {kin} and I am his.
            {s} {s.be} {adj} and I am {adj}.
            {s} {s.was} {adj} and I was {adj}.
            {s} {v.ed}{v.t} and I was {adj}.
            it is {hour} and I am {adj}.
            it was {hour} and I was alone.
            it was late and I was {d.ing}{d.t}.
            the {thing} was {adj} and I was {adj}.
            my parents are {adj} and I am {adj}.
            my {kin} is a {job} and I am a {job}.
            {name} is from {city} and I am from {city}.
            {name} was in the {building} and I was at home.
            {name} and I are from {city}.
            {name} and I were {d.ing}{d.t}.
            {name} and I have {v.pp}{v.t}.
            {name} has left and I have to {v}{v.t}.
            {name} {v.s}{v.t} and I {w}{w.t}.
            {name} called and I was {adj}.
            it's {weather} and I have no {thing}.
            I love {city} and I am going to stay here.
            I live in {city} and I have two {animals}.
            I work as a {job} and I am very {adj}.
            {s} {s.be} here, and I am not {adj}.
            {s} {s.be} my {kin}, and I am {adj}.
        """,
        # the subjunctive: no -s, *be*, and no tense
        "subjunctive": """
            {o} suggested that {s} {v}{v.t}.
            {o} suggested {s} {v}{v.t} {tomorrow}.
            I suggest {s} {v}{v.t}.
            the {job} suggested that {h} {v}{v.t}.
            the {job} suggested that {h} take a {thing}.
            my {kin} suggested that {h} be {adj}.
            they insist that {h} {v}{v.t}.
            they insisted that {h} be there by {hour}.
            the {job} insisted that {i} be {m.pp}.
            the {job} insists that {i} be {m.pp} by {day}.
            {o} insisted that {s} {v}{v.t}.
            {o} asked that {h} {v}{v.t}.
            {o} asked that {i} be {m.pp}.
            {o} demanded that {h} {v}{v.t}.
            {o} demanded that {i} be {m.pp} at once.
            {o} recommended that {h} {v}{v.t}.
            I recommend that {h} {v}{v.t}.
            we recommend that {i} be {m.pp} every year.
            I propose that {h} {v}{v.t}.
            we proposed that {h} {v}{v.t}.
            {o} requested that {h} {v}{v.t}.
            {o} ordered that {i} be {m.pp}.
            the judge ordered that {h} pay {num} euros.
            the {job} advised that {h} {v}{v.t}.
            it is important that {h} {v}{v.t}.
            it is essential that {h} {v}{v.t}.
            it is essential that {i} be {m.pp}.
            it is vital that {h} be told.
            it is necessary that {h} be on time.
            it is better that {h} not {v}{v.t}.
            I ask only that {h} be {adj}.
            my advice is that {h} {v}{v.t}.
            the rule is that {i} be {m.pp} before {hour}.
            if I were {adj}, I would {v}{v.t}.
            if {h} were here, {o} would {v}{v.t}.
            {s} {v.ed}{v.t} as if {s.pro} were {adj}.
            {s} {v.ed}{v.t} as though it were {num} o'clock.
            I'd rather {h} {v.ed}{v.t}.
            it's time {h} {v.ed}{v.t}.
            suppose {h} {v.ed}{v.t}?
            come what may, {s} will {v}{v.t}.
            whether it be {adj} or {adj}, {s} will buy it.
            God save the king!
            far be it from me to {v}{v.t}.
            be that as it may, {s} will {v}{v.t}.
        """,
        # collectives take both numbers
        "collective": """
            the team is {d.ing}{d.t}.
            the team are {d.ing}{d.t}.
            the team has {v.pp}{v.t}.
            the team have {v.pp}{v.t}.
            our team was {adj} {past}.
            our team were {adj} {past}.
            {city} have won three of their last {num} matches.
            {city} is playing {city} on {day}.
            {city} are playing {city} on {day}.
            the government is {adj}.
            the government are {adj}.
            the government has {v.pp}{v.t}.
            the government have {v.pp}{v.t}.
            the committee was {adj} about the {thing}.
            the committee were {adj} about the {thing}.
            the committee has not met {since}.
            the committee have not met {since}.
            my family is from {city}.
            my family are all {adj}.
            my family are coming {tomorrow}.
            my family lives in {city}.
            my family live in {city}.
            my family was very {adj}.
            my family were very {adj}.
            her family have a {building}.
            her family has a {building}.
            the staff is {adj}.
            the staff are very {adj} here.
            the staff have been told about the {thing}.
            the staff were {adj}.
            the band is on tour.
            the band are on tour.
            the band have a new {thing}.
            the band has a new {thing}.
            the company is {d.ing}{d.t}.
            the company are {d.ing}{d.t}.
            the class is {adj} today.
            the class are {adj} today.
            the crew was {adj}.
            the crew were {adj}.
            the audience were on their feet.
            the audience was on its feet.
            the public is {adj}.
            the public are {adj}.
            the club is looking for a new {job}.
            the club are looking for a new {job}.
            the couple were married in {year}.
            the couple is {d.ing}{d.t}.
            the jury has reached a decision.
            the jury have reached a decision.
            the council are going to build a {building}.
            the council is going to build a {building}.
            the press was there.
            the press were there.
            the group are on their way to {city}.
            the police are looking for {person}.
            the police have found the {thing}.
            the enemy were near.
            the crowd were shouting.
            the crowd was silent.
        """,
        # both varieties of *got*, and other forms that vary
        "gotten": """
            it has gotten {adjer} {since}.
            it has got {adjer} {since}.
            the {things} have gotten {adjer}.
            the {things} have got {adjer}.
            prices have gotten {adjer} {lately}.
            {s} {s.have} gotten used to {v.ing}{v.t}.
            {s} {s.have} got used to {v.ing}{v.t}.
            {s} had gotten {adj}.
            {s} {s.have} gotten {adj}.
            {s} {s.have} gotten a {thing}.
            {s} {s.have} never gotten over it.
            {s} {s.hasnt} gotten up yet.
            {s} {s.have} just gotten home.
            {s} {s.have} just got home.
            {s} should have gotten up earlier.
            what has gotten into {person}?
            things have gotten out of hand.
            {p.ive} gotten {adjer} at {subject}.
            have you gotten the {thing} I sent you?
            {s} {s.have} gotten to know {person} well.
            {s} {s.have} proved it.
            {s} {s.have} proven it.
            {s} learnt {lang} in {city}.
            {s} learned {lang} in {city}.
            {s} dreamt of {person}.
            {s} dreamed of {person}.
            the {food} smelt of {drink}.
            the toast was burnt.
            the toast was burned.
            {s} spelt the word wrongly.
            {s} leant against the {thing}.
            {s} leapt over the {thing}.
            {s} spilt the {drink}.
            {s} spoilt the {event}.
            did {s} already {v}{v.t}?
            {s} already {v.ed}{v.t}.
            {s} just {v.ed}{v.t}.
            do you have a {thing}?
            have you got a {thing}?
            have you a {thing}?
            {s} {s.have} no {thing}.
        """,
        # what decides the number is not the noun next to the verb
        "quantity": """
            a number of {things} have already left.
            a number of {things} are {adj}.
            a number of people have {v.pp}{v.t}.
            a number of {job}s were {d.ing}{d.t}.
            a large number of people {v}{v.t}.
            a small number of {things} were {m.pp}.
            the number of {things} is {adj}.
            the number of {things} has fallen {lately}.
            the number of people who {v}{v.t} has risen.
            a couple of my friends {v}{v.t}.
            a couple of {things} are {adj}.
            a couple of {things} were missing.
            a couple of people have called.
            a couple of hours is enough.
            none of them is {adj}.
            none of them are {adj}.
            none of them was {adj}.
            none of them were {adj}.
            none of the {things} was {adj}.
            none of the {things} were {adj}.
            none of the {things} has been {m.pp}.
            none of the {things} have been {m.pp}.
            none of us {v}{v.t}.
            none of us {v.s}{v.t}.
            none of this is {adj}.
            none of the {mass} is {adj}.
            the data is {adj}.
            the data are {adj}.
            the data has been {m.pp}.
            the data have been {m.pp}.
            the data shows that {s} {s.be} {adj}.
            the data show that {s} {s.be} {adj}.
            the media is {adj}.
            the media are {adj}.
            the majority of {things} are {adj}.
            the majority of people {v}{v.t}.
            the majority has voted against it.
            half of the {mass} is gone.
            half of the {things} are gone.
            two thirds of the {mass} is gone.
            two thirds of the {things} are gone.
            a lot of the {mass} has been {m.pp}.
            a lot of {mass} is needed.
            lots of {things} are needed.
            plenty of {mass} is left.
            plenty of {things} are left.
            most of the {mass} was {adj}.
            all of the {mass} is {adj}.
            some of the {mass} has gone bad.
            ten percent of the {things} were {adj}.
            {num} euros is a lot of money.
            {num} kilometres is too far for {person}.
            {num} years is a long time to wait.
            more than one {thing} was {adj}.
            one in {num} {things} is {adj}.
            one or two {things} are {adj}.
            the rest of the {mass} is in the {thing}.
            the rest of the {things} are in the {thing}.
            a pair of {things} was lying on the {thing}.
            neither of the {things} is {adj}.
            neither {name} nor I was {adj}.
            either {name} or {name} is {d.ing}{d.t}.
            each of the {things} contains a {thing}.
            every one of the {things} has a {thing}.
            one of the {things} that I bought is {adj}.
            {name} is one of those people who {v}{v.t}.
            what I need is {things}.
            there is a {thing} and two {things} on the {thing}.
            the {things} and the {thing} are {adj}.
            a group of {job}s is {d.ing}{d.t}.
            a group of {job}s are {d.ing}{d.t}.
            a series of {things} was {m.pp}.
        """,
        # the main clause keeps its own tense
        "past_relative": """
            the {job} who called {past} {v.s}{v.t}.
            the woman who {w.ed}{w.t} {past} {v.s}{v.t}.
            the man who {w.ed}{w.t} {past} is {adj}.
            the people who {w.ed}{w.t} {past} {v}{v.t}.
            the people {s} met {past} are {adj}.
            the people {s} met in {city} {v}{v.t} every year.
            the {thing} that {s} bought {past} is too {adj}.
            the {thing} {s} bought {past} is already broken.
            the {thing} {s} lost {past} is {color}.
            the {things} that {s} {m.ed} {past} are {adj}.
            the {things} {s} {m.ed} {past} don't {k}.
            the film {s} saw {past} is based on a {adj} {thing}.
            the book {s} read {past} tells the story of a {job}.
            the house where {s} grew up is now a {building}.
            the {job} {s} saw {past} says that {o} {o.be} {adj}.
            everyone who was at the {event} says the same.
            the boy who broke the {thing} lives in {city}.
            the girl {s} told you about {past} works in a {building}.
            {s} {s.be} the person who {w.ed}{w.t} {past}.
            {s} {v.pres}{v.t} now because {s.pro} {w.ed}{w.t} {past}.
            {s} {s.be} {adj} because {s.pro} {w.ed}{w.t} {past}.
            {s} still {v.pres}{v.t}, although {s.pro} {w.ed}{w.t} {past}.
            I know who {w.ed}{w.t} {past}.
            I think {s} {w.ed}{w.t} {past}.
            I hope {s} {w.ed}{w.t} {past}.
            {s} {v.pres}{v.t} in the {building} that {o} built in {year}.
            the {event} {s} went to {past} takes place every year.
            the {job} you met {past} is my {kin}.
            if it rained, we stayed at home.
            if {s} called, nobody answered.
            if {s} had a {thing}, {s.pro} never showed it to us.
            if {s} did that {past}, {s.pro} will do it again.
            {s} paid {num} euros for that {thing}.
            {s} would {v}{v.t} every day when {s.pro} lived in {city}.
            if {s} had studied {subject}, {s.pro} would be a {job} now.
            the woman who lives upstairs says she has two {animals}.
            the man I met {past} says he is a {job}.
            when {s} called, {o} {o.was} {d.ing}{d.t}.
            I hear it {z.s} a lot there.
        """,
        # what is fixed stands in the present
        "timetable": """
            we fly to {city} {tomorrow}.
            {s} {s.flies} to {city} {tomorrow}.
            {s} {s.leaves} for {city} {tomorrow}.
            {s} {s.arrives} in {city} {tomorrow}.
            {s} {s.starts} work {tomorrow}.
            {s} {s.starts} a new job {tomorrow}.
            {s} {s.have} a {subject} exam {tomorrow}.
            {s} {s.have} an appointment {tomorrow}.
            {s} {s.have} a meeting at {hour} {tomorrow}.
            {s} {s.be} on holiday from {day}.
            {s} {s.comes} back from {city} {tomorrow}.
            {s} {s.be} back in {city} {tomorrow}.
            {s} {s.moves} to {city} in {month}.
            the {vehicle} leaves at {hour} {tomorrow}.
            the {vehicle} to {city} leaves {tomorrow}.
            the {vehicle} arrives in {city} {tomorrow}.
            our {vehicle} leaves at {hour}.
            their {vehicle} lands at {hour} {tomorrow}.
            my {vehicle} gets in at {hour}.
            when does your {vehicle} leave {tomorrow}?
            the {event} starts at {hour} {tomorrow}.
            the {event} begins at {hour} {tomorrow}.
            the {event} is {tomorrow}.
            the {event} ends next {day}.
            the {building} opens {tomorrow}.
            the {building} closes early {tomorrow}.
            the {building} reopens on {day}.
            school starts next {day}.
            term ends next {day}.
            the holidays begin {tomorrow}.
            my birthday is {tomorrow}.
            my exam is {tomorrow}.
            {tomorrow} is my birthday.
            {tomorrow} is {day}.
            {city} play {city} {tomorrow}.
            the president visits {city} {tomorrow}.
            the new law comes into force next {month}.
            the shop sells its last {thing} {tomorrow}.
            {s} {s.retires} next {month}.
            I work {tomorrow}, so I can't come.
            {s.be} {s} free {tomorrow}?
            what time do we meet {tomorrow}?
            we're having dinner with {person} {tomorrow}.
            {s} {s.be} {d.ing}{d.t} {tomorrow}.
            when {s} {v.pres}{v.t} {tomorrow}, tell {person}.
            if {s} {v.pres}{v.t} {tomorrow}, {o} will be {adj}.
        """,
        # after these verbs stands the base
        "bare_infinitive": """
            {s} made him {v}{v.t}.
            {s} made {person} {v}{v.t}.
            {s} makes me {v}{v.t}.
            the film made {person} cry.
            the {thing} made everybody laugh.
            that {clothes} makes you look {adj}.
            what made him {v}{v.t}?
            nothing can make {person} {v}{v.t}.
            {o} saw {person} {v}{v.t}.
            {o} saw her {v}{v.t} and {w}{w.t}.
            {o} saw the {vehicle} leave.
            I saw my {kin} {v}{v.t}.
            have you ever seen {person} {v}{v.t}?
            {o} watched {person} {v}{v.t}.
            {o} watched the {vehicle} disappear.
            {o} heard {person} {v}{v.t}.
            {o} heard the door close.
            {o} heard my {kin} come home at {hour}.
            I felt the {thing} move.
            did you notice {person} {v}{v.t}?
            let {person} {v}{v.t}.
            let her {v}{v.t} now.
            let my {kin} {v}{v.t}.
            let it be.
            let there be light.
            {o} let {person} {v}{v.t}.
            {o} won't let {person} {v}{v.t}.
            my parents never let me {v}{v.t}.
            my parents let my {kin} {v}{v.t}.
            {o} had the {job} repair the {thing}.
            I'll have {person} call you.
            {o} helped {person} {v}{v.t}.
            can you help {person} {v}{v.t}?
            {o} did nothing but {v}{v.t}.
            all {s} did was {v}{v.t}.
            why not {v}{v.t}?
            rather than {v}{v.t}, {s} {w.ed}{w.t}.
            better not {v}{v.t}.
            I dare not {v}{v.t}.
            you need not {v}{v.t}.
            {s} cannot but {v}{v.t}.
            come and {v}{v.t}.
            go and {v}{v.t}.
            try and {v}{v.t}.
        """,
        # a command to everybody
        "imperative": """
            everybody {v}{v.t}, please.
            everyone {v}{v.t}, please.
            please, everybody, {v}{v.t}.
            everybody sit down, please.
            everybody stand up and {v}{v.t}, please.
            everyone take a {thing}, please.
            everybody come in, please!
            everybody be quiet, please.
            OK, everybody stop talking and {v}{v.t}, please.
            nobody move!
            nobody leave the {building}, please.
            nobody touch that {thing}!
            somebody help me!
            somebody call the police!
            somebody do something!
            someone open the {thing}, please.
            someone please {v}{v.t}.
            will somebody please {v}{v.t}?
            you {v}{v.t}, and I'll {w}{w.t}.
            you two, {v}{v.t}!
            {name}, {v}{v.t}.
            {name}, {v}{v.t}, please.
            {name}, be {adj}.
            boys, {v}{v.t}!
            do be {adj}.
            do come in.
            always {v}{v.t} before you {w}{w.t}.
            never {v}{v.t} when {o} {o.be} {adj}.
            just {v}{v.t}.
            simply {v}{v.t} and {w}{w.t}.
            first {v}{v.t}, then {w}{w.t}.
            to begin, {v}{v.t}.
            when {s} {s.be} {adj}, {v}{v.t}.
            if {s} {v.pres}{v.t}, {w}{w.t}.
            before you {w}{w.t}, {v}{v.t}.
            {v}{v.t} or {w}{w.t}.
            {v}{v.t} and {w}{w.t}.
            don't {v}{v.t} until {s} {w.pres}{w.t}.
            be sure to {v}{v.t}.
            have a seat.
            have some {food}.
            have a {adj} day!
            wait for {person} to {v}{v.t}.
        """,
        # the order inside a sentence is that of a statement, also where nothing else follows
        "indirect": """
            I don't know who this is.
            I don't know who that {job} is.
            I don't know who these people are.
            I don't know what this is.
            I don't know whose {thing} this is.
            do you know who this is?
            do you know who {s} {s.was} talking to?
            do you know what the {thing} is called?
            tell me who {o} {o.be}.
            tell me what the problem is.
            tell me what it is.
            tell me how {s} {s.be}.
            {s} wondered who these people were.
            {s} wondered what it was.
            {s} asked who {o} {o.was}.
            {s} asked how old {o} {o.was}.
            {s} asked what time it was.
            {s} asked me what I {k.ed}.
            can you see who it is?
            guess who it is.
            guess what {s} {s.have} {v.pp}.
            nobody knows where {i} {i.be}.
            nobody knew where {i} {i.was}.
            I have no idea where {s} {s.be}.
            I know how much it costs.
            I see what you mean.
            that is who {s} {s.be}.
            this is what {s} {v.pres}.
            that's where {s} {v.pres}{v.t}.
            that depends on what {s} {v.pres}.
            who {s} {s.be} is none of your business.
            what {s} {v.ed} is none of your business.
            how {s} {v.ed}{v.t} is a secret.
            it doesn't matter who {w.s}{w.t}.
            look how {adj} {s} {s.be}!
            remember who you are.
            I asked {person} which {thing} was {adj}.
        """,
        # a participle that is no tense
        "participle": """
            the {job} sitting next to {person} is {adj}.
            the boy standing over there is my {kin}.
            the girls playing in the {building} are {adj}.
            the people living next door {v}{v.t}.
            the people waiting at {place} were {adj}.
            the man {d.ing}{d.t} is my {kin}.
            the woman {d.ing}{d.t} is a {job}.
            the {things} {m.pp} by {person} are {adj}.
            the {things} {m.pp} in {year} were {adj}.
            the {thing} {m.pp} by {person} is in the {thing}.
            the {thing} {m.pp} {past} was {adj}.
            the {thing} made in {city} is {adj}.
            the letters written by {person} are in the {thing}.
            the house built by {person} has two {things}.
            the {thing} stolen from the {building} has been found.
            the money found in the {thing} belongs to {person}.
            the {job} seen near the {building} has been named.
            the {things} sold in this {building} come from {city}.
            anyone caught {v.ing}{v.t} will be asked to leave.
            anyone wanting to {v}{v.t} should call {person}.
            those {d.ing}{d.t} are {adj}.
            a {job} named {name} lives there.
            a {animal} called {name} was sleeping on the {thing}.
            {s} bought a {thing} made of {mass}.
            {s} saw a {job} {d.ing}{d.t}.
            {s} found {person} {d.ing}{d.t}.
            {s} found the {thing} broken.
            {s} left the {thing} open.
            {s} kept {person} waiting.
            {s} got the {thing} {m.pp}.
            {s} wants the {thing} {m.pp} by {day}.
            {s} had the {thing} {m.pp} {past}.
            there is somebody {d.ing}{d.t}.
            there are two {job}s {d.ing}{d.t}.
            there are {num} {things} left.
            there was nothing left.
            asked about the {thing}, {s} said nothing.
            asked why, {s} {v.ed}{v.t}.
            built in {year}, the {building} is now a {building}.
            born in {city} in {year}, {s} moved to {city}.
            written in {year}, the book is still {adj}.
            seen from here, {city} looks {adj}.
            tired and {adj}, {s} went home.
            {d.ing}{d.t}, {s} met {person}.
            walking home, {s} met {person}.
            having {v.pp}{v.t}, {s} {w.ed}{w.t}.
            not having {v.pp}{v.t}, {s} {w.ed}{w.t}.
            when {m.pp}, the {thing} is {adj}.
            if {m.pp}, the {thing} becomes {adj}.
            as expected, {s} {v.ed}{v.t}.
            as agreed, {s} will {v}{v.t}.
            {s} sat in the {building}, {d.ing}{d.t}.
            the {event}, held in {city} every year, is {adj}.
            the {building}, closed since {month}, reopens on {day}.
            the {thing}, {m.pp} by {person}, was {adj}.
            the letters sent to the wrong address have come back.
            the {things} stolen {past} have never been found.
            the {thing} stolen {past} was {adj}.
            the {building} built in {year} is {adj}.
            the winners announced on {day} are from {city}.
            the {things} delivered every morning are {adj}.
            {lang} spoken in {city} sounds {adj}.
            the {things} sell well in {city}.
            this {thing} opens easily.
            this {thing} washes well.
            her books sell all over the world.
            the {building} closes at {hour} and opens again on {day}.
            the story told to {person} was {adj}.
            {s} said to {person} that {o} {o.was} {adj}.
            {s} said so to {person}.
        """,
        # names that end in -s, or that are a month, a verb or a modal
        "name": """
            Will {c.s}{c.t}.
            Will is {adj}.
            Will has a {adj} {thing}.
            Will has {v.pp}{v.t}.
            Will will {v}{v.t}.
            Will Will {v}{v.t}?
            does Will {v}{v.t}?
            May {c.s}{c.t}.
            May is {adj}.
            May has a {adj} {thing}.
            May may {v}{v.t}.
            May is a warm month here.
            Mark {c.s}{c.t}.
            Mark has a {thing}.
            Mark marks the {things}.
            Bill pays the bill.
            Rose is {adj} and rose early.
            Drew drew a {animal}.
            Grace has {num} {things}.
            Hope is {d.ing}{d.t}.
            Faith lives in {city}.
            Pat and Will are {d.ing}{d.t}.
            Sue is going to sue the {building}.
            Grant is {adj}.
            April was {weather}.
            June is my {kin}'s daughter.
            August is {weather} in {city}.
            March is too early for {food}.
            James is {adj}.
            James has {v.pp}{v.t}.
            Chris {c.s}{c.t}.
            Charles {c.s}{c.t}.
            Lucas and Thomas {v}{v.t}.
            Doris was {adj} {past}.
            Agnes {c.ed}{c.t} {past}.
            Mr. Woods {c.s}{c.t}.
            Mrs. Banks has a {thing}.
            Mr. Rivers is a {job}.
            Ms Brooks {c.ed}{c.t} {past}.
            Dr. Waters was {adj}.
            the Simpsons live next door.
            the Woods are {adj}.
            Wales is {adj}.
            Texas is bigger than Wales.
            Athens is {adj} in {month}.
            Brussels is the capital of Belgium.
            Cyprus is an island.
            the Netherlands is {adj}.
            the United States is {adj}.
            the Philippines is {adj}.
            the Alps are {adj}.
            Paris is {adj}, and so is Naples.
            Leeds is in the north of England.
            Honduras has {v.pp}{v.t}.
            Adidas makes shoes.
            Mercedes makes cars.
            McDonald's is {d.ing}{d.t}.
            politics is {adj}.
            athletics is a {adj} sport.
            the news is {adj}.
            the bus is {adj}.
            this series is {adj}.
            the gas is off.
            measles is {adj}.
            chess is a {adj} game.
            the boss is {adj}.
            the glass is {adj}.
            {name}'s boss is {adj}.
            the class has started.
            his Spanish is {adj}.
            this dress costs {num} euros.
            the virus spreads fast.
            my address is {num} {city} Street.
        """,
        # inversions, short answers, ellipsis, and pasts that look like the present
        "order": """
            never have I seen such a {adj} {thing}.
            never had {s} {v.pp}{v.t}.
            only then did {s} {v}{v.t}.
            not once did {s} {v}{v.t}.
            hardly had {s} {v.pp}{v.t} when {o} {w.ed}{w.t}.
            no sooner had {s} {v.pp}{v.t} than {o} {w.ed}{w.t}.
            rarely does {h} {v}{v.t}.
            little did {s} know that {o} {o.was} {adj}.
            under no circumstances should {s} {v}{v.t}.
            had {s} {v.pp}{v.t}, {o} would have {w.pp}{w.t}.
            should you need a {thing}, call {person}.
            were I {adj}, I would {v}{v.t}.
            on the {thing} stood a {thing}.
            on the wall hung two {things}.
            in the {building} lives a {job}.
            down the street came a {vehicle}.
            here comes {name}.
            there goes my {vehicle}.
            there stands the {building}.
            so does my {kin}.
            so did my {kin}.
            so do my parents.
            neither do I.
            neither does {name}.
            nor do I.
            nor does {person}, by the way.
            "so am I," said {name}.
            I think so.
            I thought so.
            I do, too.
            if not, {v}{v.t}.
            when in {city}, {v}{v.t}.
            {h} read the {thing} {past}.
            {h} put the {thing} on the {thing} and left.
            {h} cut the {food} and gave it to {person}.
            {h} shut the {thing} and went home.
            {h} hit the {thing} and ran away.
            {h} let {person} go {past}.
            {h} set the {thing} on the {thing} {past}.
            the {thing} cost {num} euros {past}.
            the {thing} hit the floor and broke.
            the {thing} burst {past}.
            it hurt a lot {past}.
            {s} used to {v}{v.t}.
            {s} {s.be} used to {v.ing}{v.t}.
            {s} {s.be} said to {v}{v.t}.
            {s} {s.be} supposed to {v}{v.t}.
            {s} {s.be} to {v}{v.t} {tomorrow}.
            {s} {s.was} to {v}{v.t}, but {o} {o.was} {adj}.
            {s} {s.be} about to {v}{v.t}.
            {s} {s.be} being {adj}.
            {s} {s.was} being {m.pp}.
            {s} lived in {city} for {num} years.
            {s} worked there for {num} years before {s.pro} moved.
            {s} {a.ed}{a.t} for {num} {minutes} {past}.
            since it is late, {s} should {v}{v.t}.
            since {s} {s.be} {adj}, {o} won't {v}{v.t}.
            it is {num} {minutes} since {s} {v.ed}{v.t}.
            {s} did it, but {o} didn't.
            {h} does {v}{v.t}.
            {s} {s.do} like {food}.
            {s} did {v}{v.t} {past}.
            what {s} did {past} was {adj}.
            {s} said it to {person}.
            {s} said nothing to {person}.
            {s} said to {person} that {o} {o.was} {adj}.
            {s} told the truth.
            {s} told a joke.
            {s} {s.be} done with the {thing}.
            {s} {s.be} gone.
            {s} {s.be} finished with the {thing}.
            {s} {s.be} married to a {job}.
            {s} {s.be} lost.
            this {thing} is for {v.ing}{v.t}.
            {s} went to {place} for a {thing}.
            {s} paid {num} euros for a {thing}.
            {s} asked for help.
            thank you for coming.
            my brother, he of the {adj} {things}, is here.
            it was he who {v.ed}{v.t}.
            you and he are {adj}.
            Ana, she is here.
            whoever {v.s}{v.t} is {adj}.
            whatever {s} {v.pres} is {adj}.
            I like it when {s} {v.pres}{v.t}.
            when {s} {v.pres}{v.t}, {o} {w.preso}{w.t}.
            {h} {v.s}{v.t} when the phone rings.
            the phone rings and {h} {v.s}{v.t}.
            I open the {thing} every morning.
            I carry the {thing} for my {kin} every day.
            I talk on the phone every evening.
            there have been two {things} {lately}.
            there had been a {thing} here.
            they have a {building} in {city}.
            {city} has a {adj} {building}.
            in {city} they have {adj} {food}.
            I wish {person} a {adj} day.
            I wish you were here.
            I hope you {v}{v.t}.
            I want that {thing}.
            I want that one, please.
            I think that {s} {v.pres}{v.t}.
        """,
    }.items()
}
