"""Correct sentences of the kinds that people write: letters, chats, news, novels, manuals.

Lines as in `scripts.py`, with the same letters and slots, and no brackets. Only words; knows no grammar.
"""

from __future__ import annotations

from training.scripts import lines

REGISTERS: dict[str, tuple[str, ...]] = {
    register: lines(text)
    for register, text in {
        "letter": """
            dear {name},
            Dear Mr. {name},
            Dear Madam,
            To whom it may concern,
            yours sincerely, {name}
            yours faithfully,
            kind regards, {name}
            love, {name}
            all the best,
            many thanks for your kind letter of {num} {month}.
            I am writing with reference to the {thing} in your {building}.
            I am writing on behalf of {person}.
            please accept my apologies for the delay.
            I enclose a copy of the {thing}.
            enclosed is the {thing} you asked for.
            attached you will find the {things}.
            please confirm that you have received the {thing}.
            we are pleased to offer you the job of {job}.
            we would be delighted if you could {v}{v.t}.
            we regret that the {event} has had to be cancelled.
            owing to the {adj} weather, the {event} will not take place.
            as discussed, {s} will {v}{v.t}.
            with regard to your {thing}, I would like to point out that it is {adj}.
            I would be happy to answer any questions you may have.
            should you have any questions, please let me know.
            I trust that you will {v}{v.t}.
            I was sorry to hear that {s} {s.be} {ill}.
            I was glad to hear that {s} {v.ed}{v.t}.
            give my love to {person}.
            I hope you are well and that the {thing} is too.
            how are things in {city}?
            nothing much has changed here.
            it seems like yesterday that we {v.ed}{v.t}.
            your {thing} arrived safely, and I can't thank you enough.
            having worked as a {job} for {num} years, I know how to {v}{v.t}.
            my previous job taught me to {v}{v.t}.
            as you can see from my CV, I have worked as a {job}.
            I believe I would be a good {job}.
            I hold a degree in {subject}.
            I am available from {month} onwards.
            the reason I am writing is that the {thing} is still {adj}.
            I bought the {thing} only {num} days ago, and it has already stopped working.
            I would like my money back.
            unless I hear from you by {day}, I shall {v}{v.t}.
            we have known each other since {year}.
            it is a pleasure to {v}{v.t}.
            what a lovely surprise to hear from you!
            do come and see us soon.
            please reply by {day}.
        """,
        "chat": """
            ok
            ok thanks
            lol
            haha no
            yeah, sure
            nope
            no idea, sorry
            on my way
            almost there
            be right back
            see u at {hour}
            u ok?
            where r u?
            omg {name}!
            what's up?
            not much, you?
            same here
            got it
            sounds good :)
            no worries
            never mind
            good night!
            gotta go
            can't wait!
            love it
            so {adj}
            me neither
            fine by me
            your turn
            lol {s} {v.ed}{v.t}
            omg {s} {s.have} {v.pp}{v.t}
            haha, that's so {adj}
            tbh I don't {v}{v.t}
            idk, ask {name}
            sorry, just saw your message
            sorry, wrong number
            just woke up
            just leaving {place}
            still at {place}
            stuck in traffic, sorry
            running late, start without me
            back in {num} {minutes}
            will call you later
            will be there at {hour}
            won't be long
            don't know yet
            haven't {v.pp}{v.t} yet
            can't {v}{v.t} today, sorry
            might {v}{v.t} later
            hope you {v}{v.t}!
            hope {s} {s.be} {adj}
            wish you were here x
            miss you
            anyone want to {v}{v.t}?
            who's coming to {place}?
            who's in?
            what are we having for dinner?
            {s.be} {s} coming or not?
            you coming?
            you at {place}?
            any news?
            any plans for {day}?
            pizza tonight?
            coffee at {hour}?
            {hour} ok?
            is {hour} ok for you?
            did u see the {thing}?
            my phone died, sorry
            bus is late again
            train's late again
            {name}'s here
            {name}'s {d.ing}{d.t}
            {name} says hi
            tell {name} I said hi
            left my {thing} at {place}
            forgot my {thing} again, so annoying
            the {thing} is {adj} lol
            so... {s} {v.ed}{v.t}?
            nice {thing}!
            what a {adj} {thing}!!
            happy birthday {name}!!!
            congrats!!
            ha, you should have seen {person}
            let's say {hour}
            up to you
            if you like
            as you wish
            that's what {s} said
            told you!
            {s} told me you {v.ed}{v.t}
            speaking of {things}, {s} {v.ed}{v.t}
            i'm at {place}
            i don't know, maybe
            i can't {v}{v.t}
            i'm {d.ing}{d.t}
            i think {s} {s.be} {adj}
        """,
        "news": """
            {num} people were hurt when a {vehicle} hit a {vehicle} near {city}.
            police in {city} are looking for a {job} seen near the {building}.
            a {job} has been arrested in {city}.
            a {num}-year-old man has been arrested in {city}.
            the minister said that the {things} would be {m.pp} by {month}.
            the minister, who {v.ed}{v.t} {past}, has resigned.
            the government plans to build {num} new {building}s by {year2}.
            the government has announced that {things} will become {adjer}.
            prices rose by {num}% {past}.
            prices have fallen by {num} percent {since}.
            rents in {city} have doubled {since}.
            shares in the company fell {num} percent {past}.
            the {building}, built in {year}, is to be sold.
            the {building} has been closed since {month}.
            the {building} reopened {past} after {num} months.
            the {event} was cancelled because of the {weather} weather.
            heavy rain is expected in {city} {tomorrow}.
            temperatures are expected to reach {num} degrees {tomorrow}.
            thousands of {job}s marched through {city} {past}.
            workers are demanding higher wages.
            residents of {city} say the {things} are too {adj}.
            residents say they have had enough of {adj} {things}.
            scientists in {city} have discovered why {animals} {v}{v.t}.
            researchers say the {thing} could change the way people {v}{v.t}.
            according to the report, {num} percent of people {v}{v.t}.
            a spokesman for the {building} said no one had been hurt.
            no one was injured.
            it is not known how the fire started.
            the cause of the fire is being investigated.
            the court ruled that {s} had {v.pp}{v.t}.
            the judge told {person} to {v}{v.t}.
            asked about the {thing}, the minister declined to comment.
            {city} beat {city} 3-1 {past}.
            {city} lost to {city} in the final.
            the team has not won a match {since}.
            the president arrives in {city} {tomorrow}.
            {name}, {num}, from {city}, won the {event}.
            {name}, a {job} from {city}, found the {thing} {past}.
            the {thing}, found in {city}, dates from {year}.
            the film, based on a book by {name}, opens {tomorrow}.
            voters go to the polls on {day}.
            talks between the two sides have failed.
            neither side wants to {v}{v.t}.
            what started as a {adj} {thing} has become a {adj} {thing}.
            the strike, now in its {first} week, is over.
            the storm left {num} homes without power.
            more than {num} people have signed the {thing}.
            fewer people {v}{v.t} than in {year}.
            schools in {city} will stay closed until {day}.
            the {building} said it was sorry for the delay.
        """,
        "novel": """
            {s} said nothing.
            nobody spoke.
            silence fell.
            {s} looked up, smiled and went on reading.
            the old {job} shook his head and said nothing.
            there was a knock at the {thing}.
            "come in," said {name}.
            "who's there?" she whispered.
            "I don't know," he said, and closed the {thing}.
            "{s} {v.ed}{v.t}," said {name}.
            "did {s} {v}{v.t}?" asked {name}.
            "don't {v}{v.t}," she said. "please."
            "why?" asked the {job}.
            "no," he said at last.
            "wait!" cried {name}. "don't go!"
            far away, a {animal} cried.
            outside, it had begun to snow.
            it was {hour} when {s} {v.ed}{v.t}.
            it had been raining for {num} days.
            the {thing} was gone.
            the {thing} lay on the {thing}, broken.
            the {thing} lay where {s} had left it.
            the door flew open and {name} ran in.
            the {animal} slept on the {thing}, as it always did.
            behind the {building} stood a {adj} {thing}.
            on the {thing} lay a {adj} {thing}.
            {s} had never seen so many {things}.
            {s} had been {d.ing}{d.t} when {o} {w.ed}{w.t}.
            {s} could hear {person} {d.ing}{d.t}.
            {s} could not {v}{v.t}.
            {s} could have {v.pp}{v.t}, but {o} didn't want to.
            {s} must have {v.pp}{v.t}.
            {s} felt that something was wrong.
            {s} knew that {o} would never {v}{v.t} again.
            {s} wondered whether {o} had {v.pp}{v.t}.
            {s} stood there, {d.ing}{d.t}.
            {s} sat down, took out a {thing} and began to {v}{v.t}.
            {s} rose, {adj} and {adj}, and {v.ed}{v.t}.
            slowly, without a word, {s} {v.ed}{v.t}.
            one by one, the {things} {c.ed}{c.t}.
            years later, {s} would {v}{v.t}.
            for a moment {s} {s.was} {adj}.
            for the first time in {num} years, {s} {v.ed}{v.t}.
            once upon a time there was a {job} who lived in {city}.
            that was the last {s} saw of {person}.
            what {s} saw there made {person} {v}{v.t}.
            not even {name} knew who had {v.pp}{v.t}.
            all at once the {thing} began to move.
            the wind blew, and the {things} shook.
            the sun was setting over {city}.
            the clock struck {num}.
            the more {s} thought about it, the {adjer} it seemed.
            as if in a dream, {s} {v.ed}{v.t}.
            {s} looked as if {s.pro} had {v.pp}{v.t}.
            had {s} known, {s.pro} would have {v.pp}{v.t}.
            if only {s} had {v.pp}{v.t}!
            he would {v}{v.t} for hours, {d.ing}{d.t}.
            she opened her eyes.
            his hands were {adj}.
            her voice shook.
            it was nearly dark.
            it was as though the {building} were alive.
            so this was {city}.
        """,
        "manual": """
            press the button.
            press and hold the button for {num} seconds.
            press the {color} button until the light goes out.
            turn the {thing} off before you {v}{v.t}.
            make sure that the {thing} is {adj} before {v.ing}{v.t}.
            make sure everyone {v.s}{v.t}.
            make sure no one {v.s}{v.t}.
            check that the {things} are {adj}.
            do not open the {thing} while it is {adj}.
            do not use the {thing} if it is {adj}.
            do not {v}{v.t} near water.
            never leave the {thing} open.
            keep the {thing} away from {things}.
            keep out of the reach of children.
            store in a cool, dry place.
            shake well before use.
            handle with care.
            no entry.
            push to open.
            wet paint.
            mind the gap.
            the {thing} should be {m.pp} every {num} {minutes}.
            the {thing} must be {m.pp} by a {job}.
            the {things} can be {m.pp} by hand.
            the {thing} is not suitable for children under {num}.
            the {thing} contains two {things} and is not suitable for {animals}.
            if the {thing} does not {k}, check the {thing}.
            if the {thing} becomes {adj}, call a {job}.
            if the light is {color}, the {thing} is {adj}.
            when the light turns {color}, remove the {thing}.
            when the alarm rings, leave the {building}.
            once the {thing} is {adj}, add the {mass}.
            add the {food} and stir for {num} minutes.
            bring the {drink} to the boil.
            cook for {num} minutes or until {adj}.
            preheat the oven to {num} degrees.
            mix the {mass} and the {mass} in a bowl.
            serve with {food}.
            place the {thing} on a flat surface, with the {thing} facing up.
            insert the {thing} with the {things} facing down.
            remove the {thing} from the {thing}.
            connect the {thing} to the {thing}.
            fold along the line marked A.
            to {v}{v.t}, press F1.
            to save the {thing}, press Ctrl+S.
            to open the {thing}, click File and choose Open.
            select the {thing} you want to {v}{v.t}.
            enter your name and click OK.
            type your {thing} and press Enter.
            see page {num}.
            see chapter {num} for more about {subject}.
            the {thing} switches itself off when not used.
            wash at {num} degrees.
            take one tablet {num} times a day.
            this {thing} is made of {mass}.
            made in {city}.
            warning: the {thing} gets {adj}.
            note: {things} are sold separately.
            step {num}: {v}{v.t}.
            {num}. {v}{v.t}.
            for best results, {v}{v.t}.
            failure to {v}{v.t} may cause damage.
            we recommend {v.ing}{v.t}.
            the maker is not responsible for damage caused by {adj} use.
            batteries are not included.
            tighten the screws with the {thing}.
            wear {things} and keep away from the {thing}.
            allow {num} {minutes} to cool.
            repeat until the {thing} is {adj}.
        """,
        "fragment": """
            {num}. {food}
            {num}. {name}
            {num}. the {thing}
            - {food}
            - {num} {things}
            {food}, {food} and {food}
            {food} and {drink}
            two {things} and a {thing}
            one {thing}, please
            {thing}: {num}
            {name}
            {name} {num}
            {city}
            {city}, {year}
            {city}, {num} {month} {year}
            {day}, {hour}
            {day} to {day}, {hour}
            chapter {num}
            chapter {num}: the {thing}
            the {thing} and the {things}
            a {adj} {thing}
            a {job} in {city}
            things to buy
            things to do on {day}
            how to {v}{v.t}
            why {animals} {v}
            my {adj} {thing}
            about the {thing}
            {color} {things}
            yes
            no
            yes!
            no.
            why?
            really?
            hello!
            hi!
            thanks!
            sorry?
            what a {thing}!
            no {things} today
            not today
            next stop: {city}
            room {num}
            page {num}
            tel. {num}
            PS
            etc.
            e.g. {things}
            in {city}
            at {hour}
            from {hour} to {hour}
            with love
            for {person}
            {name} and {name}
            {name}, {name} and {name}
            Mr. and Mrs. {name}
            {num} {minutes}
            {num} euros
            {num} + {num} = {num}
            {num} x {num}
            {num}%
            {num} kg
            ha ha
            ha ha ha
            very, very {adj}
            bla bla bla
        """,
    }.items()
}
