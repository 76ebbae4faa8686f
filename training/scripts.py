"""Sentences with parts to be cast: for kinds of sentences that are too many for a pattern each.

A line is a whole sentence. One letter in braces is someone or something cast once for the line, and said in
one of its forms (`{s}`, `{s.have}`, `{v.ing}`): `patterns/scripted.py` has the letters and the forms. Longer
names in braces are the slots of `vocabulary.py`. `[right/wrong/wrong]` says one thing rightly and in the ways
in which learners get it wrong; a wrong way that happens to come out right is left out. Only words; knows no
grammar.
"""

# ruff: noqa: E501 - a line is a sentence

from __future__ import annotations


def lines(text: str) -> tuple[str, ...]:
    """The lines of a text that has one on each."""
    return tuple(line.strip() for line in text.strip().splitlines())


# By the kind of their mistake. What is wrong has one correction, whatever is cast.
MISTAKES: dict[str, tuple[str, ...]] = {
    kind: lines(text)
    for kind, text in {
        "present_perfect": """
            how long [{s.have} {s} been {a.ing}/{s.be} {s} {a.ing}/{s} {s.have} been {a.ing}/{s.have} {s} been {a}/{s.nothave} {s} been {a.ing}/{s.have} {s} {a.ing}]{a.t}?
            how long [{s.have} {s} {a.pp}/{s.do} {s} {a}/{s.have} {s} {a}/{s} {s.have} {a.pp}/{s.nothave} {s} {a.pp}]{a.t}?
            {s} {s.have} been [{d.ing}/{d}/{d.pp}]{d.t} all {daytime}
            {s} [{s.have}/{s.nothave}] been {d.ing}{d.t} {lately}
            {s} [{s.have} been {a.ing}/{s.be} {a.ing}/{s.have} been {a}/{s.have} {a.ing}]{a.t} {since}
            it [has been {z.ing}/is {z.ing}/has {z.ing}/has been {z}/have been {z.ing}] {sinceshort}
            {s} had {mid}[{v.pp}/{v.ed}/{v}/{v.reg}]{v.t} when {o} {w.ed}{w.t}
            {s} had {mid}[{v.pp}/{v.ed}/{v}/{v.reg}]{v.t} before {o} {w.ed}{w.t}
            by the time {o} {w.ed}{w.t}, {s} had already [{v.pp}/{v.ed}/{v}/{v.reg}]{v.t}
            when {o} {w.ed}{w.t}, {s} had already [{v.pp}/{v.ed}/{v}/{v.reg}]{v.t}
            {s} had never [{v.pp}/{v.ed}/{v}/{v.reg}]{v.t} before
            there [have been/has been/have be/are been/has be] {num} {things} in {city} this year
            there [have been/has been/have be/are been] a lot of {things} {lately}
            there [has been/have been/has be/is been/has was] a {thing} on the {thing} {since}
            {s} [{s.have} been married/{s.be} married/{s.have} be married/{s.have} married] {since}
            {s} [{s.have} been {j}/{s.be} {j}/{s.have} {j}/{s.have} be {j}] {since}
            this is the {first} time {o} [{o.have} {v.pp}/{o.have} {v}/{o.have} {v.ed}/{o.nothave} {v.pp}]{v.t}
            it's the {best} {thing} {o} {o.have} ever [{m.pp}/{m.ed}/{m}/{m.reg}]
            {s} {s.hasnt} [{v.pp}/{v.ed}/{v}/{v.reg}]{v.t} since {o} left {city}
            {s} [{s.hasnt}/{s.nothasnt}/{s.doesnt}] {v.pp}{v.t} yet
            {s} {s.have} just [{v.pp}/{v.ed}/{v}/{v.reg}]{v.t}, so {o} {o.be} {adj}
            [{s.have}/{s.nothave}/{s.be}] {s} {v.pp}{v.t} yet?
            [{s.have} {s} ever {v.pp}/{s} {s.have} ever {v.pp}/{s.have} {s} ever {v.ed}/{s.have} {s} ever {v}/did {s} ever {v.pp}]{v.t}?
            {s} {s.be} {adj} because {o} [{o.have}/{o.nothave}] {v.pp}{v.t}
        """,
        "infinitive": """
            {s} had better [{v}/to {v}/{v.ed}/{v.ing}/{v.s}]{v.t}
            {p}'d better [{v}/to {v}/{v.ed}/{v.ing}]{v.t}
            {p}'d better not [{v}/to {v}/{v.ing}]{v.t}
            {s} would rather [{v}/to {v}/{v.ing}/{v.ed}]{v.t}
            {p}'d rather [{v}/to {v}/{v.ing}]{v.t} than {w}{w.t}
            would {s} rather [{v}/to {v}/{v.ing}]{v.t}?
            {we} look forward to [{v.ing}/{v}]{v.t}
            {we} look forward to [{v.ing}/{v}]{v.t} {next}
            {p} {p.be} looking forward to [{v.ing}/{v}]{v.t} {next}
            would you mind [{v.ing}/to {v}/{v}]{v.t}?
            do you mind [{v.ing}/to {v}/{v}]{v.t}?
            [{v.ing}/{v}]{v.t} is {adj}
            [{v.ing}/{v}]{v.t} is {goodfor}
            [{v.ing}/{v}]{v.t} takes {longtime}
            [{v.ing}/{v}]{v.t} makes {person} {adj}
            {s} can't help [{v.ing}/to {v}/{v.ed}]{v.t}
            {s} can't stand [{v.ing}/{v}]{v.t}
            {s} {s.be} busy [{v.ing}/to {v}/{v}]{v.t}
            it is worth [{v.ing}/to {v}/{v}]{v.t}
            {s} learned {lang} by [{v.ing}/{v}/to {v}]{v.t}
            {s} spent the {dayperiod} [{v.ing}/to {v}/{v}]{v.t}
            {s} {s.be} used to [{v.ing}/{v}]{v.t}
            {s} got used to [{v.ing}/{v}]{v.t}
            {s} didn't use to [{v}/{v.ing}/{v.ed}]{v.t}
            did {s} use to [{v}/{v.ing}/{v.ed}]{v.t}?
            {s} decided not [to {v}/{v}/{v.ing}/to {v.ed}]{v.t}
            {s} promised not [to {v}/{v}/to {v.ing}]{v.t}
            {s} told {person} not [to {v}/{v}/to {v.ing}]{v.t}
            {s} asked {person} [to {v}/{v}/to {v.ing}/to {v.ed}]{v.t}
            {s} suggested [{v.ing}/to {v}]{v.t}
            {s} {s.be} able [to {v}/{v}/to {v.ing}]{v.t}
            {s} {s.be} not allowed [to {v}/{v}/{v.ing}]{v.t}
            {s} {s.was} supposed [to {v}/{v}/to {v.ing}]{v.t}
            {s} {s.be} ready [to {v}/{v}/for {v}]{v.t}
            {s} {s.have} a lot of work [to do/for do/do], so {o} can't {w}{w.t}
            I am writing [to {v}/for {v}/to {v.ing}/for to {v}]{v.t}
            I'm calling [to ask/for ask/ask/to asking/for asking] about the {thing}
            I am writing [to ask/for ask/ask/to asking/for to ask] about the {thing}
            I am writing [to complain/for complain/complain/to complaining] about the {thing}
            I am writing [to apply/for apply/apply/to applying] for the job of {job}
            please remember [to {v}/{v}]{v.t}
            don't forget [to {v}/{v}]{v.t}
            feel free [to {v}/{v}/for {v}]{v.t}
            {s} {s.have} the chance [to {v}/{v}/for {v}]{v.t}
            {s} {s.have} permission [to {v}/{v}/for {v}]{v.t}
            what would {s} like [to {k}/{k}/to {k.ing}]?
            where does {h} want [to {v}/{v}/to {v.ing}]{v.t}?
            {s} didn't want [to {v}/{v}/{v.ing}/to {v.ed}]{v.t}
            {s} {s.doesnt} need [to {v}/{v}/to {v.ing}]{v.t}
            {s} {s.doesnt} want [to {v}/{v}/{v.ing}]{v.t} because it {z.s} {alot}
            it took {person} {num} {minutes} [to {v}/{v}/for {v}]{v.t}
            there isn't enough time [to {v}/{v}/for {v}]{v.t}
            the best way [to {v}/{v}/for {v}]{v.t} is by {ger}
            {s} {s.be} too {adj} [to {v}/for {v}/{v}]{v.t}
            {s} {s.be} old enough [to {v}/for {v}/{v}]{v.t}
            instead of [{v.ing}/{v}/to {v}]{v.t}, {s} {w.ed}{w.t}
            before [{v.ing}/to {v}]{v.t}, {s} {w.ed}{w.t}
            after [{v.ing}/to {v}]{v.t}, {s} {w.ed}{w.t}
            without [{v.ing}/to {v}/{v}]{v.t}, {o} can't {w}{w.t}
            {s} {s.be} thinking of [{v.ing}/{v}/to {v}]{v.t}
            how about [{v.ing}/{v}/to {v}]{v.t}?
            what about [{v.ing}/to {v}]{v.t}?
            {s} gave up [{v.ing}/to {v}/{v}]{v.t} {lastyear}
            {s} went on [{v.ing}/{v}]{v.t} until {hour}
            {s} {s.be} responsible for [{v.ing}/{v}/to {v}]{v.t}
            {s} apologised for [{v.ing}/{v}/to {v}]{v.t}
            {s} {s.have} difficulty [{v.ing}/to {v}/{v}]{v.t}
            {s} made {person} [{v}/to {v}/{v.ing}]{v.t}
            let me [{v}/to {v}/{v.ing}]{v.t}
            {s} helped {person} [{v}/{v.ing}/{v.s}]{v.t}
        """,
        "future": """
            next {month} {s} [will start/will to start/will starts] a new job in {city}
            I'm sure that {o} [will {v}/will to {v}/wills {v}/will {v.ing}]{v.t}
            I [won't/don't will/will no] forget you
            {tomorrow} it [will be/will is/will to be/is be] {weather} in {city}
            what [will you do/you will do/will you to do/do you will do] when {o} {v.preso}{v.t}?
            {p} [{p.be}/{p.notbe}] going to {v}{v.t} {tomorrow}
            where [are you going/you are going/do you going/are you go] to stay in {city}?
            if {s} [had {v.pp}/would have {v.pp}/had {v}/had {v.ed}/have {v.pp}]{v.t}, {o} would have {w.pp}{w.t}
            {o} would have {w.pp}{w.t} if {s} [had {v.pp}/would have {v.pp}/had {v}/had {v.ed}]{v.t}
            if {s} had {v.pp}{v.t}, {o} would have [{w.pp}/{w.ed}/{w}/{w.ing}]{w.t}
            if {s} had {v.pp}{v.t}, {o} [wouldn't have/didn't would have/wouldn't had/wouldn't has] {w.pp}{w.t}
            if {s} [were/would be/{s.be}] {adj}, {o} would {w}{w.t}
            if {s} [were/would be/{s.be}] in {city}, {o} wouldn't {w}{w.t}
            {o} would {w}{w.t} if {s} [were/would be/{s.be}] {adj}
            if {s} {v.ed}{v.t}, {o} would [{w}/to {w}/{w.ing}/{w.ed}]{w.t}
            I wish {o} [had/have/has] more {time}
            I wish {o} [could/can/will can] {w}{w.t}
            if only {o} [could/can] {w}{w.t}
            I wish {o} [knew/know/knows] how to {w}{w.t}
            unless {s} [{v.pres}/will {v}/{v.bad}]{v.t}, {o} won't {w}{w.t}
            {o} will {w}{w.t} until {s} [{v.pres}/will {v}/{v.bad}]{v.t}
            {o} won't {w}{w.t} until {s} [{v.pres}/will {v}/{v.bad}]{v.t}
            {o} will {w}{w.t} as long as {s} [{v.pres}/will {v}/{v.bad}]{v.t}
            {p}'ll {w}{w.t} when {o} [{v.preso}/will {v}/{v.bado}]{v.t}
            {p}'ll {w}{w.t} if {o} [{v.preso}/will {v}/{v.bado}]{v.t}
            if it [{z.s}/will {z}/{z}] {tomorrow}, {o} won't {w}{w.t}
            if it [doesn't {z}/won't {z}/don't {z}/not {z}] {tomorrow}, {o} will {w}{w.t}
            if {s} [{s.doesnt} {v}/won't {v}/{s.notdoesnt} {v}/not {v}]{v.t}, {o} will {w}{w.t}
            {w}{w.t} before you [{v}/will {v}/{v.ed}]{v.t}
            call {person} when you [{v}/will {v}/{v.s}]{v.t}
            let me know if you [{v}/will {v}/{v.s}/{v.ing}]{v.t}
            please tell me as soon as {s} [{v.pres}/will {v}/{v.bad}]{v.t}
            I will be {adj} when {o} [{v.preso}/will {v}/{v.bado}]{v.t}
            this time tomorrow {s} will be [{d.ing}/{d}]{d.t}
            {s} [will be able to/will can/will able to/will be able] {v}{v.t} {tomorrow}
            {s} [won't be able to/won't can/don't will be able to/won't able to] {v}{v.t} {tomorrow}
            I hope that {o} [will {v}/will to {v}/wills {v}/will {v.ing}]{v.t} {tomorrow}
            {s} [{s.be} going to/going to/{s.notbe} going to/{s.be} going] {v}{v.t} because {o} {o.be} {adj}
            I think {o} [will {v}/will to {v}/{v.bado}/will {v.s}/will {v.ing}]{v.t} {tomorrow}
            there [will be/will are/will is/will have/will been] a lot of people at {place} {tomorrow}
            there [is going to be/is going be/are going to be/is going to have] a {thing} in {city} {tomorrow}
            when [will {s} {v}/{s} will {v}/will {s} to {v}/will {s} {v.ing}]{v.t}?
            what [{s.be} {s} going to/{s} {s.be} going to/{s.notbe} {s} going to/{s.be} {s} going] {k} {tomorrow}?
        """,
        "question": """
            what [do you do/you do/does you do/are you do] in your free time?
            what time [do you get/you get/are you get/does you get] up on {day}s?
            where [do you live/you live/does you live/are you live] now?
            where [did you go/you went/did you went/you did go] on holiday last year?
            how many brothers and sisters [do you have/you have/have you/are you have]?
            what [did you have/you had/did you had/have you] for dinner {past}?
            how [was/were] your {dayperiod}?
            how [are/is] your parents?
            what [does/do/is] your {kin} do?
            have you ever [been/be/was/went] to {city}?
            [do you know/you know/are you know/does you know] a good {building} near here?
            who [is/are] your favourite {job}?
            when [is your birthday/your birthday is/does your birthday]?
            what [are you/you are/do you] going to do {tomorrow}?
            why [are/is] {name} and {name} so {adj}?
            [does/do/is] this {vehicle} go to {city}?
            [did/do/was] you sleep well last night?
            [were/was/did] you at home {past}?
            [is/are/does] your {kin} at home?
            can I [have/to have/having/has] a {thing}, please?
            {q} {q.be} {adj}, [{q.isnt} {q}/isn't it/{q.doesnt} {q}]?
            {q} {q.be} {d.ing}{d.t}, [{q.isnt} {q}/isn't it/{q.doesnt} {q}]?
            {g} {g.be} {adj}, [{g.isnt} {g.pro}/isn't it/{g.doesnt} {g.pro}]?
            {g} {v.pres}{v.t}, [{g.doesnt} {g.pro}/isn't it/{g.isnt} {g.pro}/{g.notdoesnt} {g.pro}]?
            {q} {v.pres}{v.t}, [{q.doesnt} {q}/isn't it/{q.isnt} {q}/{q.notdoesnt} {q}]?
            {g} can {v}{v.t}, [can't {g.pro}/isn't it/{g.doesnt} {g.pro}]?
            {q} should {v}{v.t}, [shouldn't {q}/isn't it/{q.doesnt} {q}]?
            {g} {c.ed}{c.t} {past}, [didn't {g.pro}/isn't it/{g.doesnt} {g.pro}/wasn't it]?
            {q} didn't {v}{v.t}, [did {q}/didn't {q}/isn't it/do {q}]?
            {q} {q.doesnt} {v}{v.t}, [{q.do} {q}/{q.doesnt} {q}/isn't it]?
            {g} {g.have} already {v.pp}{v.t}, [{g.hasnt} {g.pro}/isn't it/{g.doesnt} {g.pro}]?
            {q} {q.hasnt} {v.pp}{v.t} yet, [{q.have} {q}/{q.hasnt} {q}/isn't it]?
            {q} will {v}{v.t}, [won't {q}/isn't it/{q.doesnt} {q}]?
            {q} won't {v}{v.t}, [will {q}/won't {q}/isn't it]?
            {g} {g.was} {adj} {past}, [{g.wasnt} {g.pro}/isn't it/didn't {g.pro}]?
            when [did {s} {v}/{s.have} {s} {v.pp}/{s} did {v}/did {s} {v.ed}]{v.t}?
            how long [does it take/it takes/takes it/does it takes/do it take] to {v}{v.t}?
            how far [is it/it is/is] from here to {place}?
            how many people [came/did come/did came] to {place} {past}?
            how many {things} [are there/there are/is there/have] in the {thing}?
            how much {drink} [is there/there is/are there/there are] in the {thing}?
            whose {thing} [is this/this is/are this]?
            whose {things} [are these/these are/is these]?
            what colour [{i.be} {i}/{i} {i.be}/{i.notbe} {i}/{i.have} {i}]?
            which {job} [{v.s}/does {v}/{v}]{v.t}?
            shall we [{v}/to {v}/{v.ing}/{v.ed}]{v.t}?
            who [{s.do} {s}/{s}/{s.notdo} {s}] live with?
            who [did {s}/{s}/{s} did] go to {place} with {past}?
            what [{s.be} {s}/{s} {s.be}/{s.notbe} {s}/{s.do} {s}] doing {here}?
            where [{s.be} {s}/{s} {s.be}/{s.notbe} {s}/{s}] going {now}?
            what [{s.be} {s} looking for/{s} {s.be} looking for/{s.be} {s} look for/does {s} looking for]?
            what [{s.was} {s}/{s} {s.was}/{s.notwas} {s}/did {s}] doing when {o} {w.ed}{w.t}?
            why [didn't {s} {v}/{s} didn't {v}/didn't {s} {v.ed}/not {s} {v.ed}]{v.t} {past}?
            why [{s.isnt} {s}/{s} {s.isnt}/{s.doesnt} {s}] {d.ing}{d.t}?
            why [are you/you are/do you/are you be] so {adj} today?
            [{i.do} {i} work/{i} {i.do} work/{i.notdo} {i} work/{i.do} {i} works/{i.be} {i} work]?
            where [{i.be} {i}/{i} {i.be}/{i.notbe} {i}/{i.do} {i}]?
            how much [{i.do} {i} cost/{i.pres} {i}/{i} {i.pres}/{i.notdo} {i} cost/{i.do} {i} costs]?
            how much [did {i} cost/cost {i}/{i} cost/did {i} costed] {past}?
            how heavy [{i.be} {i}/{i} {i.be}/{i.notbe} {i}]?
            when [{i.was} {i} {m.pp}/{i} {i.was} {m.pp}/did {i} {m.pp}/{i.notwas} {i} {m.pp}]?
            [{i.was} {i} {m.pp}/{i} {i.was} {m.pp}/did {i} {m.pp}/{i.was} {i} {m}] by {person}?
            can you tell me where [{i} {i.be}/{i.be} {i}/{i} {i.notbe}]?
            do you know where [{b} is/is {b}/{b} are]?
            excuse me, do you know what time [it is/is it/it are]?
            {iwonder} what time [it is/is it]
            {iwonder} what [{o} {k.preso}/{o.do} {o} {k}/{o} {k.bado}]
            {iwonder} why [{o} {o.be} so {y}/{o.be} {o} so {y}/{o} {o.notbe} so {y}]
            {iwonder} how old [{o} {o.be}/{o.be} {o}/{o} {o.have}]
            {iwonder} where [{o} {v.preso}/{o.do} {o} {v}/{o} {v.bado}]{v.t}
            {iwonder} if [{o} {v.preso}/{o.do} {o} {v}/{o} {v.bado}]{v.t}
            {iwonder} how much [{i} {i.pres}/{i.do} {i} cost/{i.pres} {i}]
            {iwonder} who [{v.s}/{v}/does {v}]{v.t}
            {s} asked me where [{o} {o.was}/{o.was} {o}/did {o} be]
            {s} asked me what [I wanted/did I want/do I want]
            {s} asked me where [I lived/did I live/do I live]
            {s} asked me if [I {c.ed}/did I {c}]{c.t}
            {s} wanted to know why [{o} had {v.pp}/had {o} {v.pp}/{o} had {v}]{v.t}
            [do you have/you have/have you/does you have/do you has] any {things} in {color}?
            [could you/you could/could you to/do you could] tell me the way to {place}?
            [would you like/do you would like/would like you/would you likes] a cup of {drink}?
            what kind of {things} [{s.do} {s} like/{s} {s.like}/{s.notdo} {s} like/{s.do} {s} likes]?
            what [did {s} do/{s} did/did {s} did/did {s}] {past}?
            what [does {h} do/{h} does/does {h}/do {h} do/does {h} does] at {place}?
            what [happened/did happen/did happened/happen] to {person} {past}?
            who [told/did tell/did told/telled] you about the {thing} {past}?
            who [wants/does want/want/do want] to go to {place}?
            who [knows/does know/know/do know] the answer?
            which of you [has/have/does have/haves] a {thing}?
            how often [{s.do} {s} {v}/{s} {v.pres}/{s.notdo} {s} {v}/{s.do} {s} {v.s}/{s} {v.bad}]{v.t}?
            how [{s.do} {s}/{s}/{s.notdo} {s}] know that {o} {o.be} {adj}?
            didn't {s} [{c}/{c.ed}/{c.s}]{c.t}?
            {s.doesnt} {s} [{v}/{v.s}/{v.ing}]{v.t}?
            [{s.isnt} {s}/{s.doesnt} {s}/{s.notisnt} {s}] {adj}?
        """,
        "passive": """
            {i} {i.have} been [{m.pp}/{m}/{m.ed}/{m.ing}/{m.reg}]
            {i} {i.have} already been [{m.pp}/{m}/{m.ed}/{m.reg}] by {person}
            {i} [{i.have}/{i.nothave}/{i.be}] been {m.pp}
            {i} {i.hasnt} been [{m.pp}/{m}/{m.ed}/{m.reg}] yet
            {i} will be [{m.pp}/{m}/{m.ed}/{m.ing}/{m.reg}] {tomorrow}
            {i} won't be [{m.pp}/{m}/{m.ed}/{m.ing}] {tomorrow}
            {i} [will be/will is/will are/will been/will] {m.pp} {tomorrow}
            {i} must be [{m.pp}/{m}/{m.ed}/{m.reg}] today
            {i} can be [{m.pp}/{m}/{m.ed}/{m.reg}] {online}
            {i} should be [{m.pp}/{m}/{m.ed}] by {day}
            {i} {i.be} being [{m.pp}/{m}/{m.ed}] at the moment
            {i} {i.be} [{m.pp}/{m.ed}/{m.reg}/{m}] {worldwide}
            {i} {i.was} [{m.pp}/{m.ed}/{m.reg}/{m}] in {year}
            {i} [{i.was}/{i.notwas}] {m.pp} {past}
            {i} {i.wasnt} [{m.pp}/{m.ed}/{m}/{m.reg}] by {person}
            {i} [{i.wasnt}/{i.notwasnt}/didn't] {m.pp} by {person}
            {i} had to be [{m.pp}/{m}/{m.ed}]
            {i} had been [{m.pp}/{m}/{m.ed}] before {o} {w.ed}{w.t}
            {lang} is [spoken/speak/spoke/speaked] {worldwide}
            rice is [eaten/eat/ate] {worldwide}
            {sport} is [played/play] {worldwide}
            {s} {s.was} [given/give/gave/gived] a {thing} by {person}
            {s} {s.was} [told/tell/telled] to {v}{v.t}
            {s} {s.was} [invited/invite] to the party by {person}
            {s} {s.was} [asked/ask] to {v}{v.t}
            {s} {s.was} [bitten/bit/bite] by a {animal}
            this {thing} was [written/write/wrote] by {person}
            this song was [sung/sang/sing] by {person}
            the {thing} was [stolen/stole/steal] {past}
            the {building} was [built/build/builded] in {year}
        """,
        "agreement": """
            my {kin} [works/work] as a {job} in {city}
            my {kin} [lives/live] with {person} in a {adj} house near {place}
            my {kin} [has/have/haves] two {things} and a {animal}
            my {kin} [goes/go/gos] to {place} by {vehicle} every morning
            my parents [have/has] a small {building} in {city}
            my best friend [studies/study/studys] {subject} at university
            our teacher always [gives/give] us a lot of homework
            my {kin} never [watches/watch/watchs] TV in the evening
            the {vehicle} [leaves/leave] at {hour} every day
            the {building} [opens/open] at {hour} and [closes/close] at {hour}
            in my family everybody [speaks/speak] {lang}
            my {kin} and her husband [live/lives] in {city}
            {name} [doesn't like/don't like/doesn't likes/not like/no like] {food}, but {s} {s.do}
            these days people [use/uses] their {things} too much
            my favourite {thing} [is/are] the {color} one
            my {kin} [is/are/am] {adj} and {adj}
            the weather in {city} [is/are] very {weather} in {month}
            {num} euros [is/are] too much for a {thing}
            {lang} [is/are] my favourite subject
            the police [are/is] looking for {person}
            my {clothes} [is/are] {color} and my shoes [are/is] {color}
            both of my {things} [are/is] broken
            here [are/is] the {things} you wanted
            here [is/are] the {thing} you wanted
            where [are/is] the {things} that {o} {m.ed}?
            what [are/is] those {things} on the {thing}?
            who [are/is] those people in the {building}?
            {name} and I [are/am/is] {d.ing}{d.t}
            my brother and I [are/am/is] {adj}
            my sister and I [were/was] {adj} {past}
            you and {name} [are/is] {adj}
            {v.ing}{v.t} [is/are] {adj}
            {v.ing}{v.t} [helps/help] me relax
            {v.ing}{v.t} [makes/make] {person} {adj}
            {v.ing}{v.t} [takes/take] {longtime}
            the {things} that {s} {m.ed} [were/was] {adj}
            the {things} {s} {m.ed} {past} [were/was] {adj}
            the {thing} that {s} {m.ed} [was/were] {adj}
            the {thing} which {s} {m.ed} {past} [was/were] {adj}
            the {thing} that {s} [{m.ed}/{m.reg}/{m.pp}] {past} was {adj}
            the {things} {s} [{m.ed}/{m.reg}/{m.pp}] {past} were {adj}
            the {job} whose {thing} [was/were] stolen called the police
            everyone who [{v.s}/{v}]{v.t} is {adj}
            people who [{v}/{v.s}]{v.t} are {adj}
            anyone who [wants/want] to {v}{v.t} can come
            each of the {things} [has/have] a {thing}
            neither of them [{v.s}/{v}]{v.t}
            both of them [{v}/{v.s}]{v.t}
            every {job} [knows/know] that
            all the {things} [are/is] {adj}
            the number of {things} [is/are] growing
            a lot of people [{v}/{v.s}]{v.t}
            most of the {things} [were/was] {adj} {past}
            some of my friends [{v}/{v.s}]{v.t}
            one of the {things} [is/are] {adj}
            one of my friends [{v.s}/{v}]{v.t}
            nothing [is/are] {adj} in {city}
            everything [is/are] {adj} here
            everything [was/were] {adj} {past}
            there [is/are] someone at the door
            there [is/are] nobody at home
            there [are/is/have/be] two {things} on the {thing} and a {thing} under it
            there [isn't/aren't/hasn't/don't] any {drink} left
            there [aren't/isn't/haven't/don't] any {things} here
            there [weren't/wasn't/didn't/hadn't] many {things} at {place} {past}
            there [wasn't/weren't/didn't/hadn't] a {thing} in the {thing} {past}
            there [must be/must to be/must is/must have] a mistake in the {thing}
            there used to [be/was/being/have] a {building} here
            my {things} [are/is] {color} and my {thing} is {color}
            these {things} [don't/doesn't] fit me
            these {things} [{x}/{x.s}] very {adj}
            this {thing} [{x.s}/{x}] very {adj}
            it [costs/is cost/costes] {num} euros to {v}{v.t} every year
            it [takes/take/is take] {num} minutes to get to {place}
            it [seems/seem/is seem] that {o} {o.be} {adj}
            what {o} {k.preso} [is/are] {adj}
            my parents, who [live/lives] in {city}, are {adj}
            my {kin}, who [lives/live] in {city}, {v.s}{v.t}
            {name}, who [works/work] as a {job}, is {adj}
            the boys who [sit/sits] next to {person} are {adj}
            {h} [{v.s}/{v}]{v.t} but {o} {o.doesnt}
            {h} [{v.s}/{v}]{v.t} more than {o} {o.do}
            {h} [{v.s}/{v}]{v.t} when {o} {w.preso}{w.t}
            when {h} [{v.s}/{v}]{v.t}, {o} {w.preso}{w.t}
            if {h} [{v.s}/{v}]{v.t}, {o} {w.preso}{w.t} too
            {h} [{v.s}/{v}]{v.t} although it {z.s} {alot}
            water [boils/boil] at 100 degrees
            the earth [goes/go] around the sun
            I thought that {o} [{o.was}/{o.be}/{o.notwas}] {state2}
            {s} thought {o} [{o.was}/{o.be}/{o.notwas}] {state2}
        """,
        "modal": """
            {s} {should} have [{v.pp}/{v.ed}/{v}/{v.ing}/{v.reg}]{v.t}
            {s} {should} [have/had/has/to have] {v.pp}{v.t}
            {s} {should} not have [{v.pp}/{v.ed}/{v}/{v.reg}]{v.t}
            {s} {shouldnt} have [{v.pp}/{v.ed}/{v}/{v.reg}]{v.t}
            {s} {shouldnt} [have/had/has] {v.pp}{v.t}
            {s} must be [{d.ing}/{d}]{d.t} at the moment
            {s} [{s.doesnt} have to/{s.hasnt} to/{s.notdoesnt} have to/{s.doesnt} have] {v}{v.t}
            {s} [didn't have to/hadn't to/didn't had to/didn't have] {v}{v.t} {past}
            [{s.do} {s} have to/{s.have} {s} to/{s.notdo} {s} have to/{s.do} {s} has to/{s.do} {s} have] {v}{v.t}?
            {s} [will have to/will must/will has to/will had to] {v}{v.t} {tomorrow}
            {s} may not [{v}/to {v}/{v.ing}/{v.s}]{v.t}
            {s} might not [{v}/to {v}/{v.ing}/{v.ed}]{v.t} {tomorrow}
            what should {s} [{k}/to {k}/{k.ing}]?
            when can {s} [{v}/to {v}/{v.s}/{v.ing}]{v.t}?
            [can {s}/{s.do} {s} can/{s} can/{s.be} {s} can] {v}{v.t}?
            how can {s} [{v}/to {v}/{v.ing}]{v.t}?
            could you please [{v}/to {v}/{v.ing}]{v.t}?
            could you please not [{v}/to {v}/{v.ing}]{v.t}?
            I would be grateful if you could [{v}/to {v}/{v.ing}/{v.ed}]{v.t}
            {s} can [{v}/to {v}/{v.s}/{v.ing}/{v.ed}]{v.t} and {w}{w.t}
            {s} must [{v}/to {v}/{v.ing}/{v.s}]{v.t}, but {o} can't
            when {s} {s.was} a child, {s.pro} [could/can/could to] {v}{v.t}
            {s} {s.be} {adj}, so {o} should [{v}/to {v}/{v.s}/{v.ing}/{v.ed}]{v.t}
        """,
        "negation": """
            {s} [{s.hasnt} got/{s.doesnt} have got/{s.nothasnt} got/not has got/no have got] a {thing}
            {s} [{s.have} got/{s.nothave} got/{s.be} got] a {color} {thing}
            [{s.have} {s} got/{s.do} {s} have got/{s.nothave} {s} got] a {thing}?
            {s} [hardly ever {v.pres}/{s.doesnt} hardly ever {v}/hardly ever {v.bad}]{v.t}
            {s} didn't {v}{v.t} because {o} didn't [{c}/{c.ed}/to {c}/{c.s}]{c.t}
            {s} [didn't {c}/not {c.ed}/didn't {c.ed}]{c.t} and {o} didn't {w}{w.t}
            {s} went home and didn't [{c}/{c.ed}/{c.s}]{c.t}
            [don't be/not be/don't are/no be/don't being/doesn't be] so {adj}
            please [be/are/being/to be] {quiet}
            never [{v}/to {v}/{v.ing}]{v.t}
            always [{v}/to {v}/{v.ing}]{v.t} before {ger}
            {s} {s.wasnt} [{d.ing}/{d}]{d.t} when {o} {w.ed}{w.t}
            {s} [{s.wasnt}/{s.notwasnt}/didn't] {d.ing}{d.t} when {o} {w.ed}{w.t}
            {s} [{s.isnt}/{s.notisnt}/{s.doesnt}] interested in {subject}
            {s} [{s.isnt}/{s.notisnt}/{s.doesnt}] married
            it [isn't/don't is/aren't/not is] {adj} to {v}{v.t}
            it [doesn't matter/don't matter/not matters/no matter/isn't matter] what {o} {k.preso}
            I don't think {o} [{v.preso}/{v.bado}/{o.doesnt} {v}]{v.t}
            {i} [{i.do} not work/{i.be} not work/{i.notdo} not work]
            {i} [{i.doesnt} work/{i.notdoesnt} work/{i.doesnt} works/no work/not works]
            {s} [{s.doesnt} have/{s.hasnt}/{s.notdoesnt} have/{s.doesnt} has/not have/no have] any {things}
            {s} [{s.doesnt} know/{s.notdoesnt} know/not know/no know/{s.doesnt} knows/{s.be} not know] what to {k}
            {s} [{s.doesnt} know/{s.notdoesnt} know/not know/{s.doesnt} knows/{s.doesnt} to know] if {o} will {w}{w.t}
            {s} [{s.doesnt}/{s.notdoesnt}/not/no] {v}{v.t} any more
            nobody [{c.ed}/didn't {c}/{c.reg}]{c.t} {past}
            neither {name} nor {name} [{c.ed}/didn't {c}]{c.t} {past}
        """,
        "present_continuous": """
            I [am writing/am write/writing/is writing/are writing] to {inform}
            {s} usually [{d.pres}/{s.be} {d.ing}/{d.bad}]{d.t}
            {s} {s.be} still [{d.ing}/{d}]{d.t}
            {s} {s.be} not [{d.ing}/{d}]{d.t} because {o} {o.be} {adj}
            {s} can't come because {o} [{o.be} {d.ing}/{o.be} {d}/{d.ing}/{o.notbe} {d.ing}]{d.t} at the moment
            {s} [{s.doesnt} understand/{s.be} not understanding/{s.notdoesnt} understand/not understand] {this}
            {s} [{n.pres}/{s.be} {n.ing}/{n.bad}]{n.t}
            {s.do} {s} [{n}/{n.ing}/{n.s}]{n.t}?
            it's late and {o} [{o.be}/{o.notbe}] still {d.ing}{d.t}
            I [am looking/am look/looking/look/is looking] for a {thing} at the moment
            the {things} [are getting/is getting/are get/getting] {adjer} at the moment
            more and more people [are {d.ing}/is {d.ing}/are {d}]{d.t}
            {s} [{s.be}/{s.notbe}] {d.ing}{d.t}, not {ger}
        """,
        "past_irregular": """
            {past} {s} [went/goed/go] to {place} and [saw/seed/see] {person}
            {past} my {kin} [bought/buyed/buy] a {color} {thing}
            {s} [took/taked/take] the {vehicle} to {city} {past}
            {s} [woke/waked] up late and missed the {vehicle} {past}
            {s} [left/leaved/leave] the {thing} at {place} {past}
            {s} [lost/losed/lose] my {thing} {past}
            {s} [found/finded/find] a {thing} in the street {past}
            {past} I [met/meeted/meet] {person} at {place}
            {s} [had/haved] dinner with {person} {past}
            {s} [came/comed/come] home at {hour} {past}
            I [broke/breaked/break] my {thing} {past}
            my {kin} [gave/gived/give] me a {thing} for my birthday {past}
            we [ate/eated/eat] {food} and [drank/drinked/drink] {drink} {past}
            I [thought/thinked] that {o} {o.was} {adj}
            {s} [felt/feeled] very {adj} {past}
            {s} {c.ed}{c.t}, but {o} [didn't {v}/didn't {v.ed}/not {v.ed}/no {v.ed}]{v.t} {past}
            while {o} {o.was} {d.ing}{d.t}, {s} [{c.ed}/{c.reg}/{c.pp}]{c.t}
            {s} [{c.ed}/{c.pres}/{c.reg}/{s.have} {c.pp}]{c.t} {past}, so {o} {o.was} {adj}
            {s} [{c.ed}/{c.reg}/{c.bad}]{c.t} and {o} {w.ed}{w.t} {past}
            when {s} {s.was} {num} years old, {s.pro} [{c.ed}/{c.reg}/{c.pres}]{c.t}
            {s} [{c.ed}/{c.pres}/{c.reg}]{c.t} when {s.pro} {s.was} young
            when {o} {o.was} young, {s} [used to/use to/used] {v}{v.t}
            it [was/is/were] {adj} {past}, so {o} {w.ed}{w.t}
            {s} [{c.ed}/{c.pres}/{c.reg}]{c.t} for the first time {past}
            the last time {o} {c.ed}{c.t}, {s} [{s.was}/{s.be}/{s.notwas}] {adj}
            {s} {s.was} {adj} because {o} didn't [{c}/{c.ed}/{c.s}]{c.t}
            {s} [{s.was}/{s.notwas}/{s.be}] {d.ing}{d.t} when it started to {z}
            first {s} {c.ed}{c.t}, then {s.pro} [{w.ed}/{w.reg}/{w.bad}]{w.t}
            {s} said that {o} [{o.was}/{o.notwas}] {adj}
            {s} told me that {o} had [{v.pp}/{v.ed}/{v}/{v.reg}]{v.t}
        """,
        "missing_subject": """
            I can't find my {things}; perhaps [they are/are] in the {thing}
            {h} can't find the {things}; maybe [they are/are] on the {thing}
            where is my {thing}? maybe [it is/is] in the {thing}
            I can't find the {thing}; perhaps [it is/is] in the {building}
            {we} don't go out because [it is/is] {z.ing}
            take an umbrella because [it is/is] {z.ing}
            close the window, [it is/is] very {weather} today
            [it is/is] {hour} and {o} {o.be} still {d.ing}{d.t}
            [it was/was] very late when {o} {v.ed}{v.t}
            when {o} {v.ed}{v.t}, [it was/was] already dark
            if [it {z.s}/{z.s}] {tomorrow}, we will stay at home
            is this your {thing}? yes, [it is/is] mine
            are these your {things}? yes, [they are/are] mine
            in {city} [it is/is/it] very {weather} in {month}
            in my city [it is/is/it] usually {weather} in summer
            in winter [it snows/snows/it snow] a lot in {city}
            {we} like this {thing} because [it is/is/it] {adj}
            {we} can't use the {thing} because [it is/is/it] {adj}
            I think [it is/is] a {adj} idea
            I think [it is/is] {better} to {v}{v.t}
            we think that [it was/was] a {adj} {thing}
            [it is/is] {adj} to {v}{v.t}, but {we} like it
            [it's/is] too late to {v}{v.t}
            [it was/was] {adj} to meet {person}
            [it is/is] the first time that {o} {o.have} {v.pp}{v.t}
            [it takes/takes] {num} minutes to get to {place}
            [it doesn't matter/doesn't matter/it not matter]; {we} can {v}{v.t} tomorrow
            [it depends/depends/it depend/it is depend] on the {thing}
            [it seems/seems/it seem] that {o} {o.be} {adj}
            yesterday [it rained/rained/it rain] all day, so {o} stayed at home
            I don't like {lang} because [it is/is] {adj}
            {h} bought the {things} because [they were/were] {adj}
            {h} never wears those {things} because [they are/are] too {adj}
            {g} can't come because [{g.pro} {g.be}/{g.be}] {ill}
            {g} didn't go to {place} because [{g.pro} {g.was}/{g.was}] {ill}
            {g} {g.be} at home because [{g.pro} {g.be}/{g.be}] {ill}
            {g} {g.be} happy because [{g.pro} {g.have}/{g.have}] a new job
            what is that? [it is/is] a {thing}
        """,
    }.items()
}

# The same where the phrase decides, or what else the sentence says, and not the verb alone. Each kind comes
# as often as any other, however many lines it has.
PHRASES: dict[str, tuple[str, ...]] = {
    kind: lines(text)
    for kind, text in {
        "since_for": """
            {s} {s.have} {a.pp}{a.t} [for/since/during/from] {num} {minutes}
            {s} {s.have} {a.pp}{a.t} [for/since/during] {dur}
            {s} {s.have} been {a.ing}{a.t} [for/since/during] {num} {minutes}
            {s} {s.have} been {a.ing}{a.t} [for/since/from] {dur}
            {s} {s.have} been {j} [for/since/during] {dur}
            {s} {s.have} been married [for/since] {num} years
            {s} {s.have} been in {city} [for/since/from] {dur}
            {s} {s.have} known {person} [for/since/from] {num} years
            {s} {s.have} had that {thing} [for/since/from] {num} years
            {s} {s.hasnt} seen {person} [for/since] {dur}
            {s} {s.hasnt} {v.pp}{v.t} [for/since] {num} {minutes}
            {s} [{s.have} {a.pp}{a.t} for/{a.pres}{a.t} since/{a.bad}{a.t} since/{a.pres}{a.t} from] {num} {minutes}
            {s} [{s.have} {a.pp}{a.t} for/{a.pres}{a.t} since/{a.bad}{a.t} since] {dur}
            {s} [{s.have} been {a.ing}{a.t} for/{s.be} {a.ing}{a.t} since/{s.have} been {a.ing}{a.t} since] {dur}
            {s} [{s.have} been ill for/{s.be} ill since/{s.notbe} ill since] {dur}
            {s} [{s.have} been {a.ing}/{s.be} {a.ing}/{s.nothave} been {a.ing}]{a.t} for {dur}
            {s} [{s.have} been/{s.be}] ill for {dur}
            {s} [{s.have} been/{s.be}] friends with {person} for {dur}
            {s} [{s.have} been/{s.be}] a {job} for {dur}
            {s} [{s.have} been/{s.be}] interested in {subject} for {dur}
            {s} {s.have} {a.pp}{a.t} [since/for/from] {year}
            {s} {s.have} {a.pp}{a.t} [since/for/from] last {month}
            {s} {s.have} been {j} [since/for] {sincepoint}
            {s} {s.have} been {a.ing}{a.t} [since/for] {sincepoint}
            [{s.have} {s} been/{s.be} {s}] married for {dur}?
            how long [{s.have} {s} {a.pp}/{s.do} {s} {a}/{s.have} {s} {a}/{s.be} {s} {a.ing}]{a.t}?
            we [have known/know/knew/are knowing] each other for {dur}
            we [have known/know/have know/are knowing] each other since {sincepoint}
            I [have had/have/am having] this {thing} since {sincepoint}
            {s} [{s.have} had/{s.have}/{s.nothave}] a {animal} since {sincepoint}
        """,
        "offer": """
            that {thing} looks heavy, [I'll carry/I carry/I carries] it for you
            give me that {thing}, [I'll carry/I carry] it
            give it to me, [I'll do/I do] it
            don't worry, [I'll pay/I pay/I paying] for the {drink}
            don't worry, [I'll {v}/I {v}/I {v.ing}]{v.t} for you
            don't get up, [I'll open/I open] the {thing}
            don't get up, [I'll {v}/I {v}]{v.t}
            sit down, [I'll make/I make] you some {drink}
            sit down and [I'll bring/I bring] you a {thing}
            the phone is ringing. [I'll answer/I answer] it
            the phone is ringing. [I'll get/I get] it
            there's someone at the door. [I'll open/I open] it
            there's no {mass} left. [I'll go/I go] and buy some
            are you cold? [I'll close/I close] the window
            you look {adj}. [I'll get/I get] you a glass of {drink}
            you look tired. [I'll drive/I drive] you home
            is it raining? [I'll lend/I lend] you my umbrella
            if you are {adj}, [I'll help/I help] you
            if you want, [I'll help/I help] you with the {thing}
            if you like, [I'll {v}/I {v}]{v.t} for you
            wait, [I'll help/I help] you with that {thing}
            wait a moment, [I'll ask/I ask] {person}
            wait here, [I'll be/I am/I be] back in a minute
            it's late. [I'll take/I take] you home
            it's dark in here. [I'll turn/I turn] on the light
            I forgot to call {person}! [I'll do/I do] it now
            I think [I'll have/I have] the {food}, please
            you forgot your wallet? [I'll lend/I lend] you {num} euros
            I promise [I'll {v}/I {v}]{v.t} tomorrow
            I promise that I [won't/don't] {v}{v.t} again
            OK, [I'll see/I see] you at {hour} tomorrow
            [I'll call/I call] you back later
            [I'll send/I send] you the {thing} later
            [I'll tell/I tell] you later
            [shall I/I] open the {thing} for you?
            [shall I/do I/will I to] {v}{v.t} for you?
        """,
        "able_to": """
            we hope to be able [to {v}/{v}/{v.ing}]{v.t} {tomorrow}
            I hope to be able [to {v}/{v}/of {v}]{v.t}
            {s} would like to be able [to {v}/{v}/{v.ing}]{v.t}
            I want to [be able to/can/be able] {v}{v.t}
            {s} {s.be} able [to {v}/{v}/for {v}]{v.t}
            {s} {s.was} able [to {v}/{v}/{v.ing}]{v.t}
            {s} {s.wasnt} able [to {v}/{v}/{v.ing}]{v.t} {past}
            {s} {s.isnt} able [to {v}/{v}]{v.t}
            {s} {s.have} never been able [to {v}/{v}]{v.t}
            {s} {s.hasnt} been able [to {v}/{v}/{v.ing}]{v.t} {lately}
            {s} might be able [to {v}/{v}]{v.t}
            {s} should be able [to {v}/{v}]{v.t}
            {s} [will be able to/will can/will able to/will be able/can will] {v}{v.t}
            {s} [won't be able to/won't can/won't able to/don't will can] {v}{v.t} {tomorrow}
            {s} [might be able to/might can] {v}{v.t} {tomorrow}
            sorry, I [won't be able to/won't can/will can't] come to the {event}
            will {s} be able [to {v}/{v}]{v.t}?
            [will {s} be able to/will {s} can/will {s} able to] {v}{v.t}?
            {s} {s.hasnt} [been able to/can/could/been able/can to] {v}{v.t} {sinceshort}
            since the accident, {s} {s.hasnt} [been able to/can/could/been able] {v}{v.t}
            {s} {s.have} not [been able to/can/could] {v}{v.t} {lately}
        """,
        "for_to": """
            {s} went to {place} [to buy/for buy/for to buy/for buying] a {thing}
            {s} came here [to see/for see/for to see] {person}
            {s} came to {city} [to learn/for learn/for to learn] {lang}
            {s} gave {person} a key [to open/for open/for to open] the {thing}
            {s} gave me {num} euros [to buy/for buy/for to buy] a {thing}
            we need {things} [to make/for make/for to make] a {thing}
            I need some {mass} [to make/for make/for to make] a cake
            I need a {thing} [to {c}/for {c}/for to {c}]{c.t}
            you need a {thing} [to enter/for enter/for to enter] the {building}
            {s} called me [to tell/for tell/for to tell/to telling] me the news
            {s} called {person} [to ask/for ask/for to ask] about the {thing}
            they use this {thing} [to cut/for cut/for to cut] the {food}
            I am saving money [to buy/for buy/for to buy/for buying] a {thing}
            I am saving money [to go/for go/for to go] to {city}
            {s} {v.ed}{v.t} [to see/for see/for to see] {person}
            {s} {v.ed}{v.t} [to get/for get/for to get] a {thing}
            {s} {v.ed}{v.t} [to have/for have/for to have] more {time}
            {s} studied hard [to pass/for pass/for to pass] the {event}
            {s} got up early [to catch/for catch/for to catch] the {vehicle}
            {s} stopped [to buy/for buy/for to buy] some {food}
            {s} opened the {thing} [to let/for let/for to let] the {animal} in
            {s} wrote [to say/for say/for to say] that {o} {o.was} {adj}
            it is too {adj} [to {c}/for {c}]{c.t}
            {s} {s.have} no time [to {c}/for {c}]{c.t}
            {s} {s.have} something [to {c}/for {c}]{c.t}
            [to {c}/for {c}]{c.t}, you need a {thing}
            [to learn/for learn/for to learn] {lang}, you must live in {city}
            this {thing} is used [to cut/for cut/for to cut] {food}
            {s} can't wait [to {c}/for {c}]{c.t}
            it is time [to {c}/for {c}/{c}]{c.t}
            the best place [to {c}/for {c}]{c.t} is {city}
            {s} {s.be} saving money [so that/for that] {o} can {w}{w.t}
            {s} {v.ed}{v.t} [so that/for that] {o} could {w}{w.t}
            I will speak slowly [so that/for that] {s} can understand
            {s} {s.be} learning [to {c}/{c}]{c.t}
            my {kin} is learning [to ride/ride] a bike
            {s} learned [to {c}/{c}]{c.t} when {s.pro} {s.was} {num}
        """,
        "want_that": """
            my parents [want me to/want that I] {v}{v.t}
            my {kin} [wants me to/wants that I/want that I/want me to] {v}{v.t}
            do you [want me to/want that I] {v}{v.t}?
            do you [want us to/want that we/want we] {v}{v.t}?
            I [want you to/want that you/want you] {v}{v.t}
            I don't [want you to/want that you] {v}{v.t}
            I don't [want him to {v}/want that he {v}/want that he {v.s}]{v.t}
            I'd like [you to/that you] {v}{v.t}
            I would like [her to {v}/that she {v}/that she {v.s}]{v.t}
            would you like [me to/that I] {v}{v.t}?
            {s} wanted [me to {c}/that I {c.ed}/that I {c}]{c.t}
            {s} wanted [us to {c}/that we {c.ed}/that we {c}]{c.t}
            {s} didn't want [them to {c}/that they {c.ed}/that they {c}]{c.t}
            the {job} [wants us to/wants that we/want that we] {v}{v.t}
            what do you want [me to/that I] {k}?
            nobody [wants him to/wants that he/want that he] {v}{v.t}
            {h} expects [us to/that we] {v}{v.t}
            {s} asked me [to {v}/that I {v}/for {v}]{v.t}
            {s} told him [to {v}/that he {v}]{v.t} at once
            {h} needs [me to/that I] {v}{v.t}
        """,
        "there_have": """
            in my town [there is/there have/it has/has/there has] a {adj} {building}
            in {city} [there are/there have/there is/have/has] many {things}
            in our class [there are/there have/there is/have/we are having] {num} students
            in the {building} [there is/there have/there has/has] a {thing}
            [there are/there have/there has/there is] many people in the street today
            [there is/there have/there has/has] a {thing} on the {thing}
            [there is/there have/there has/there are] a {building} near my house
            [there is/there have/there has/there are] some {mass} in the {thing}
            [there isn't/there hasn't/there haven't/there don't have/there aren't] any {mass} in the {thing}
            [there aren't/there haven't/there hasn't/there don't have/there isn't] many {things} here
            [there was/there had/there were] a {thing} in the {thing} {past}
            [there was/there had/there were] an accident near {place} {past}
            [there were/there had/there was] {num} people at the {event} {past}
            [there were/there had/there was] a lot of {things} at {place} {past}
            [there will be/there will have/will have/there will is] a {event} {tomorrow}
            [is there/has there/have/there has/there is] a {building} near here?
            [are there/have there/have/there are] any {things} in the {building}?
            how many {things} [are there/have there/there have/there are/have] in your {building}?
            is it true that [there is/there has/there have/has] a {thing} in the {building}?
            I think [there is/there has/there have/has] a {thing} under the {thing}
            [there has been/there have been/it has been/has been] a problem with the {thing}
            [there have been/there has been/have been] many {things} {lately}
        """,
        "when_time": """
            {s} {s.was} {d.ing}{d.t} when the phone [rang/ring/rings/ringed]
            {s} {s.was} {d.ing}{d.t} when the doorbell [rang/ring/rings]
            {s} {s.was} {d.ing}{d.t} when the lights [went/go/goed] out
            {s} {s.was} {d.ing}{d.t} when the alarm [went/go/goes] off
            {s} {s.was} {d.ing}{d.t} when it [began/begin/begins/begun] to {z}
            {s} {s.was} {d.ing}{d.t} when the {vehicle} [came/come/comes]
            {s} {s.was} {d.ing}{d.t} when the {animal} [ran/run/runs] in
            {s} {s.was} {d.ing}{d.t} when {o} [{c.ed}/{c.preso}/{c.bado}/{c.reg}]{c.t}
            {s} {s.was} {d.ing}{d.t} when suddenly {o} [{c.ed}/{c.preso}/{c.bado}]{c.t}
            when {o} [{c.ed}/{c.preso}/{c.bado}/{c.reg}]{c.t}, {s} {s.was} {d.ing}{d.t}
            when the phone [rang/ring/rings], {s} {s.was} {d.ing}{d.t}
            the phone [rang/ring/rings/ringed] while {s} {s.was} {d.ing}{d.t}
            {o} [{c.ed}/{c.preso}/{c.bado}/{c.reg}]{c.t} while {s} {s.was} {d.ing}{d.t}
            when {s} [{c.ed}/{c.preso}/{c.bad}]{c.t} {past}, {o} {w.ed}{w.t}
            when {s} [arrived/arrive/arrives] at {place} {past}, {o} had already {w.pp}{w.t}
            when {s} [saw/see/sees/seed] the {animal}, {s.pro} {w.ed}{w.t}
            when {s} [got/get/gets] home, {s.pro} {w.ed}{w.t}
            as soon as {s} [{c.ed}/{c.pres}/{c.bad}]{c.t}, {o} {w.ed}{w.t}
            before {s} [{c.ed}/{c.pres}/{c.bad}]{c.t}, {o} had {w.pp}{w.t}
            {s} {w.ed}{w.t} until {o} [{c.ed}/{c.preso}/{c.bado}]{c.t}
        """,
        "because": """
            {s} stayed at home because it [rained/rain/rains] all day yesterday
            {s} stayed at home {past} because {s.pro} [{s.was}/{s.be}/{s.notwas}] {ill}
            {s} couldn't come {past} because {s.pro} [{s.was}/{s.be}/{s.notbe}] {ill}
            {s} didn't {v}{v.t} {past} because {o} [{o.was}/{o.be}/{o.notwas}] {ill}
            {s} {s.was} late because the bus [didn't come/don't come/not came/didn't came/doesn't came]
            {s} {s.was} late because {s.pro} [missed/miss/misses] the {vehicle}
            {s} {s.was} {adj} because {o} [forgot/forget/forgets/forgetted] the {thing}
            {s} {s.was} {adj} because nobody [told/tell/tells] {person} about the {thing}
            {s} {s.was} {adj} because {o} [lost/lose/loses/losed] the {thing} {past}
            {s} {s.was} {adj} because {o} [broke/break/breaks/breaked] the {thing} {past}
            {s} sold the {thing} because it [was/is/were] too {adj} for {person}
            {s} bought the {thing} because it [was/is/were] {adj}
            {s} left early because {s.pro} [had/has/have/haved] to {v}{v.t}
            {s} {c.ed}{c.t} {past} because {s.pro} [wanted/want/wants] to {w}{w.t}
            {s} {c.ed}{c.t} {past} because {s.pro} [needed/need/needs] a {thing}
            {s} {c.ed}{c.t} {past} because {s.pro} [didn't have/don't have/doesn't have/hadn't/no had] any {mass}
            because it [was/is/were] {weather} {past}, {s} {c.ed}{c.t}
        """,
        "conditional": """
            I would buy that {thing} if I [had/have/would have] more money
            if I [had/have/would have] more money, I would buy that {thing}
            if {s} [had/would have] more {time}, {s.pro} would {w}{w.t}
            {s} would {w}{w.t} if {s.pro} [had/would have] more {time}
            if {s} [knew/would know/knowed] the answer, {s.pro} would tell {person}
            if {s} [lived/would live] in {city}, {s.pro} would {w}{w.t}
            what would you do if you [won/win/would win] the lottery?
            what would you do if you [lost/lose/would lose] your {thing}?
            what [would you do/you would do/will you do/would you did] if you were {adj}?
            where would you live if you [could/can/would can] choose?
            if you had told me, I [would have/would/would had/will have] helped you
            if you [had told/would have told/would told/had tell] me, I would have helped you
            if I [had known/would have known/would known/had knew], I would have {w.pp}{w.t}
            if {s} [hadn't/wouldn't have/didn't have] {v.pp}{v.t}, {o} wouldn't have {w.pp}{w.t}
            I would have {w.pp}{w.t} if I [had had/had have/would have had/would had] more {time}
            {o} [would have/would had/would of/will had] {w.pp}{w.t} if {s} had {v.pp}{v.t}
            if it [rains/will rain/rain/would rain] {tomorrow}, we will stay at home
            if you [don't hurry/won't hurry/not hurry/will not hurry], you will miss the {vehicle}
            if {s} [{v.pres}/will {v}/{v.bad}]{v.t}, {o} will be {adj}
            if {s} [{s.be}/will be/{s.notbe}] late, {o} will {w}{w.t} without {person}
            I will {w}{w.t} if {s} [{v.pres}/will {v}/{v.bad}]{v.t}
            when {s} [{s.be}/will be/{s.notbe}] older, {s.pro} will {w}{w.t}
            before you [{v}/will {v}/{v.ed}]{v.t}, {w}{w.t}
            if you heat ice, it [melts/melt/will melts]
            if {s} lived {nearer}, {s.pro} [would/will] {w}{w.t} {habit}
            if {s} lived {nearer}, {s.pro} [would/will] {w}{w.t}
            if {s} had more {time}, {s.pro} [would/will] {w}{w.t}
            if {s} had a {thing}, {s.pro} [would/will] {w}{w.t}
            {s} [would/will] {w}{w.t} if {s.pro} had more {time}
            {s} [would/will] {w}{w.t} if {s.pro} had a {thing}
            if {s} knew the answer, {s.pro} [would/will] tell {person}
            if I won the lottery, I [would/will] buy a {thing}
            if I were you, I [would/will] {v}{v.t}
            if I [were/am/would be] you, I would {v}{v.t}
            if I were {adj}, I [would/will] {v}{v.t}
            if it weren't so {weather}, we [would/will] go out
        """,
        "tag_question": """
            {q} {q.be} from {city}, [{q.isnt} {q}/isn't it/{q.doesnt} {q}]?
            {g} works in {city}, [doesn't {g.pro}/isn't it/isn't {g.pro}/don't {g.pro}]?
            {g} {g.was} at {place} {past}, [{g.wasnt} {g.pro}/isn't it/didn't {g.pro}]?
            they went to {place} {past}, [didn't they/isn't it/weren't they/don't they]?
            they {v}{v.t}, [don't they/isn't it/aren't they]?
            we have met before, [haven't we/isn't it/don't we]?
            you can {v}{v.t}, [can't you/isn't it/don't you]?
            you will {v}{v.t}, [won't you/isn't it/don't you]?
            you would like some {drink}, [wouldn't you/isn't it/don't you]?
            {g} {g.hasnt} {v.pp}{v.t}, [{g.have} {g.pro}/isn't it/{g.do} {g.pro}]?
            it was a {adj} {event}, [wasn't it/isn't it/weren't it/didn't it]?
            it is {weather} today, [isn't it/aren't it/doesn't it]?
            it {z.s} a lot in {city}, [doesn't it/isn't it/don't it]?
            the {things} are {adj}, [aren't they/isn't it/don't they]?
            the {thing} is {adj}, [isn't it/doesn't it/aren't it]?
            the {things} were {adj}, [weren't they/isn't it/didn't they]?
            there is a {building} near here, [isn't there/isn't it/hasn't it]?
            there are many {things} here, [aren't there/isn't it/haven't they]?
            that isn't your {thing}, [is it/isn't it/does it]?
            you don't {v}{v.t}, [do you/isn't it/don't you]?
            you aren't {adj}, [are you/isn't it/aren't you]?
            {q} never {v.pres}{v.t}, [{q.do} {q}/isn't it/{q.doesnt} {q}]?
        """,
        "indirect_question": """
            do you know where [the station is/is the station]?
            do you know where [{h} is/is {h}/{h} are]?
            excuse me, do you know where [{b} is/is {b}/{b} are]?
            could you tell me where [{i} {i.be}/{i.be} {i}/{i.do} {i} be], please?
            can you tell me how much [this costs/does this cost/costs this/this cost]?
            can you tell me how much [{i} {i.pres}/{i.do} {i} cost/{i.pres} {i}/cost {i}]?
            can you tell me what time [it is/is it]?
            could you tell me when [{s} {v.pres}/{s.do} {s} {v}/{s} {v.bad}]{v.t}?
            do you know why [{s} {c.ed}/did {s} {c}/did {s} {c.ed}]{c.t}?
            do you know how long [it takes/does it take/takes it] to get to {place}?
            do you know if [{s} {s.have}/{s.have} {s}/{s.do} {s} have] a {thing}?
            do you remember what [{s} said/did {s} say]?
            I don't understand why [{s} {c.ed}/did {s} {c}]{c.t}
            I don't understand what [{s} {k.pres}/{s.do} {s} {k}/{s} {k.bad}]
            I don't know what [her name is/is her name]
            I don't know how old [{s} {s.be}/{s.be} {s}/{s} {s.have}]
            I don't know where [{s} {s.was}/{s.was} {s}] {past}
            I don't know who [{s} {s.be}/{s.be} {s}/{s} {s.notbe}]
            I don't remember where [I put/did I put] my {thing}
            I asked her where [she lived/did she live/does she live]
            I asked {person} what time [it was/was it/is it]
            he asked me why [I was/was I/am I] {adj}
            he asked me what [I {k.ed}/did I {k}]
            she asked him how old [he was/was he/is he/did he have]
            {s} asked me what [my name was/was my name/is my name]
            {s} wanted to know where [{i} {i.was}/{i.was} {i}/{i.be} {i}]
            nobody knows what [they want/do they want/want they]
            nobody knows why [{s} {c.ed}/did {s} {c}]{c.t}
            tell me what [you want/do you want/want you]
            tell me where [{s} {s.be}/{s.be} {s}/{s.do} {s} be]
            I wonder how [{s} {v.pres}/{s.do} {s} {v}/{s} {v.bad}]{v.t}
        """,
        "look_forward": """
            {we} look forward to [seeing/see] {person} {next}
            {we} look forward to [hearing/hear] from you
            {we} look forward to [meeting/meet] {person}
            I look forward to [receiving/receive] your {thing}
            I am looking forward to [{v.ing}/{v}/to {v}]{v.t}
            {s} {s.be} looking forward to [{v.ing}/{v}/{v.s}]{v.t}
            {s} {s.was} looking forward to [{v.ing}/{v}]{v.t}
            {s} {s.be} [looking/look/looks] forward to the {event}
            {s} [{s.be} looking/{s.be} look/looking/{s.notbe} looking] forward to the {event}
            {s} {s.be} looking forward to [starting/start] a new job
            {s} {s.be} used to [{v.ing}/{v}]{v.t}
            {s} {s.isnt} used to [{v.ing}/{v}]{v.t}
        """,
        "wish": """
            I wish I [had/have/has/would have] a {thing}
            I wish I [had/have/has/would have] more {time}
            I wish I [could/can/will can] {v}{v.t}
            I wish you [were/are/be/is] here
            I wish {s} [were/{s.be}] {adj}
            I wish I [knew/know/knows] the answer
            I wish I [knew/know] how to {v}{v.t}
            I wish I [lived/live/am living] in {city}
            I wish it [weren't/isn't/doesn't be] so {weather}
            I wish I [didn't have/don't have/not have] to {v}{v.t}
            I wish {s} [didn't {v}/{s.doesnt} {v}/not {v}]{v.t}
            I wish I [had {v.pp}/have {v.pp}/had {v}/would have {v.pp}]{v.t} {past}
            he wishes he [had/has/have] a {thing}
            she wishes she [could/can/cans] {v}{v.t}
            she wishes she [knew/knows/know] how to {v}{v.t}
            if only I [had/have/has] a {thing}
            if only it [were/is/be] true
        """,
        "now": """
            wait a minute, please, I [am talking/talk/talking/am talk] on the phone
            wait a moment, I [am {d.ing}/{d}/{d.ing}/am {d}]{d.t}
            I can't talk now, I [am {d.ing}/{d}/{d.ing}/am {d}]{d.t}
            I can't come now because I [am {d.ing}/{d}/{d.ing}]{d.t}
            sorry, I can't hear you. {s} [{s.be} {d.ing}/{d.pres}/{d.bad}/{s.be} {d}]{d.t}
            be quiet, {s} [{s.be} {d.ing}/{d.pres}/{d.bad}/{s.be} {d}]{d.t}
            be quiet, the baby [is sleeping/sleeps/sleep/is sleep]
            hurry up, {s} [{s.be} waiting/{s.be} wait/waiting/{s.notbe} waiting] for you
            look, it [is {z.ing}/{z.s}/{z}/is {z}]
            look, {s} [{s.be} {d.ing}/{d.pres}/{d.bad}/{s.be} {d}]{d.t}
            where is {name}? he [is {d.ing}/{d.s}/{d}/is {d}]{d.t}
            don't disturb {person} now, {h} [is {d.ing}/{d.s}/{d}/is {d}]{d.t}
            what [are you doing/do you do/you are doing/are you do] right now?
            why [are you crying/do you cry/you are crying/are you cry]? what's the matter?
            this week {s} [{s.be} {d.ing}/{s.be} {d}/{s.notbe} {d.ing}]{d.t}
            at the moment {s} [{s.be} {d.ing}/{d.pres}/{d.bad}/{s.be} {d}]{d.t}
        """,
        "past_modal": """
            you [should have told/should told/should have tell/should had told] me {past}
            you should [have {v.pp}/{v.ed}/had {v.pp}/has {v.pp}]{v.t} {past}
            {s} should [have {c.pp}/{c.ed}/have {c}/had {c.pp}]{c.t} {past}
            {s} must [have {c.pp}/{c.ed}/have {c}/had {c.pp}]{c.t} {past}
            {s} could [have {c.pp}/{c.ed}/have {c}/had {c.pp}]{c.t} {past}, but {s.pro} didn't want to
            {s} could [have won/won/have win/had won] the match, but {s.pro} {s.was} {adj}
            {s} might [have {c.pp}/{c.ed}/have {c}]{c.t} {past}
            {s} would [have {c.pp}/{c.ed}/have {c}]{c.t} {past}, but {o} {o.was} {ill}
            {s} shouldn't [have {c.pp}/{c.ed}/have {c}/had {c.pp}]{c.t} {past}
            it must [have been/was/have was/had been] {weather} {past}
            it must [have been/was/have be/been] {adj}
            {s} must [have forgotten/forgot/have forgot/forgotten] the {thing} at {place}
            {s} must [have lost/lost/have lose/had lost] the {thing} {past}
            {s} should [have gone/went/have went/had gone] to bed earlier {past}
            I should [have gone/went/have went/gone] to {place} {past}
            you could [have called/called/have call/had called] me {past}
            we should [have bought/bought/have buy/had bought] the {thing} when it was cheap
            they must [have left/left/have leave/had left] already
            {s} can't [have {c.pp}/have {c}/had {c.pp}]{c.t} {past}
            why didn't you tell me? you should [have called/called/have call/had called]
        """,
        "passive": """
            my {thing} [was stolen/stolen/was steal/was stole] {past}
            our {things} [were stolen/stolen/were steal] {past}
            {i} [{i.was} stolen/stolen/{i.was} stole] from the {building} {past}
            {i} [{i.was} sent/sent/{i.was} send] to the wrong address
            {i} [{i.was} found/found/{i.was} find] in the {building} {past}
            {i} [{i.was} {m.pp}/{m.pp}/{i.was} {m}] by the {job} {past}
            {i} [{i.was} made/made/{i.was} make] in {city}
            this {building} [was built/built/was build/was builded] in the {nth} century
            the {building} [was built/built/was build] in {year}
            the {event} [was cancelled/cancelled/was cancel] because of the {thing}
            the {event} [was organised/organised/was organise] by {person}
            the {event} [was won/won/was win] by {person}
            the {things} [are delivered/are deliver/are delivering/delivered] every morning
            the {things} [are checked/are check/are checking] every {day}
            {lang} [is spoken/speaks/is speak/is spoke/spoken] in many countries
            {lang} [is spoken/speaks/is speak/is spoke] {worldwide}
            {sport} [is played/plays/is play] all over the world
            these {things} [are made/make/are make/made] in {city}
            breakfast [is served/serves/is serve] from {hour}
            my {animal} [is called/calls/is call/called] {name}
            the {thing} [is called/calls/is call] {city}
            the winners [will be announced/will announced/will announce/will be announce] on {day}
            the results [will be published/will published/will publish/will be publish] {tomorrow}
            {i} [will be delivered/will delivered/will be deliver/will deliver] on {day}
            {i} [will be repaired/will repaired/will be repair] {tomorrow}
            the {event} [will be held/will held/will hold/will be hold] in {city}
            {i} [must be {m.pp}/must {m.pp}/must be {m}] by {day}
            {i} [can be bought/can bought/can be buy] online
            {i} [{i.have} been/been/{i.be} been] {m.pp} by {person}
            homework [must be done/must done/must be do] before {day}
            this photo [was taken/taken/was took/was take] in {city}
            the {thing} [was invented/invented/was invent] in {year}
            {s} [{s.was} invited/{s.was} invite] to the {event} {past}
            this {thing} [was painted/painted/was paint] by {name}
            the {things} [were eaten/eaten/were ate] by the {animal}
        """,
        "third_conditional": """
            if I had known, I would [have {c.pp}/{c}/{c.ed}/had {c.pp}]{c.t} {past}
            if {s} had known, {s.pro} would [have {c.pp}/{c}/{c.ed}/have {c}]{c.t} {past}
            if {s} had {v.pp}{v.t}, {o} would [have {c.pp}/{c}/{c.ed}/had {c.pp}/have {c}]{c.t} {past}
            if {s} had {v.pp}{v.t} {past}, {s.pro} would [have {c.pp}/{c.ed}/had {c.pp}/have {c}]{c.t}
            if {s} had {v.pp}{v.t}, {s.pro} would [have {c.pp}/{c.ed}/had {c.pp}/of {c.pp}/have {c}]{c.t}
            if {s} had {v.pp}{v.t}, {o} would [have {c.pp}/{c.ed}/had {c.pp}/has {c.pp}]{c.t}
            if {s} had studied {harder}, {s.pro} would have [passed/pass/passes] the {event}
            if {s} had studied {harder}, {s.pro} would [have passed/passed/had passed] the {event}
            {s} would [have passed/passed/had passed/have pass] the {event} if {s.pro} had studied {harder}
            {o} would [have {c.pp}/{c.ed}/had {c.pp}]{c.t} if {s} had {v.pp}{v.t}
            {o} would [have {c.pp}/{c}/{c.ed}]{c.t} {past} if {s} had {v.pp}{v.t}
            if {s} hadn't {v.pp}{v.t}, {o} wouldn't [have {c.pp}/{c.ed}/had {c.pp}]{c.t}
            if {s} [had {c.pp}/would {c}/would have {c.pp}/would had {c.pp}]{c.t} {past}, {o} would have {w.pp}{w.t}
            if it [had rained/would rain/would have rained/had rain] {past}, we would have stayed at home
            if you had told me, I would [have helped/help/helped/had helped] you {past}
            if you had called me, I would [have come/came/had come/have came] at once
            {s} could [have {c.pp}/{c.ed}/had {c.pp}/have {c}]{c.t} if {o} had {w.pp}{w.t}
            if we had left earlier, we would [have caught/caught/had caught/have catch] the {vehicle}
        """,
        "past_time": """
            the {vehicle} from {city} [arrived/arrive/arrives] {past}
            the {vehicle} to {city} [left/leave/leaves/leaved] {past}
            the plane from {city} [landed/land/lands] {past}
            my {kin} [died/die/dies/was die] in {year}
            in {year} my family [moved/move/moves] to {city}
            my family [moved/move/moves] to {city} in {year}
            in {year} {s} [{c.ed}/{c.pres}/{c.bad}/{c.reg}]{c.t}
            {s} [worked/work/works] in {city} from {year} to {year}
            {s} [{a.ed}/{a.pres}/{a.bad}/{a.reg}]{a.t} from {year} to {year}
            the {event} [started/start/starts/was start] at {hour} yesterday
            the {building} [closed/close/closes] in {year}
            the {building} [opened/open/opens] in {year}
            the war [ended/end/ends/was end] in {year}
            {s} [rented/rent/rents] a {vehicle} {past} and drove to {city}
            last summer it [rained/rain/rains] almost every day
            it [rained/rain/rains] all day yesterday
            {s} [missed/miss/misses/was miss] the {vehicle} {past}
            {past}, {s} [{c.ed}/{c.pres}/{c.bad}/{c.reg}]{c.t}
            when I was a child, {s} [{c.ed}/{c.bad}/{c.reg}]{c.t}
            when {s} {s.was} five, {s.pro} [could/can] already {v}{v.t}
            {s} [couldn't/didn't can/can't/didn't could/don't could] {v}{v.t} {past}
            {s} [{s.wasnt}/didn't was/didn't be/not {s.was}/{s.notwasnt}] at {place} {past}
            where [{s.was} {s}/{s} {s.was}/{s.notwas} {s}] {past}?
        """,
        "agreement": """
            somebody [has/have] {v.pp}{v.t}
            someone [has/have] {m.pp} my {thing}
            nobody [has/have] {v.pp}{v.t} yet
            everybody [is/are] {adj}
            everyone here [{c.s}/{c}]{c.t}
            everybody in my {building} [{c.s}/{c}]{c.t}
            people [say/says] that {o} {o.be} {adj}
            people say that everybody [is/are] {adj}
            most people [think/thinks] that {o} {o.be} {adj}
            one of my friends [{c.s}/{c}]{c.t}
            one of my {things} [is/are] {adj}
            one of the {things} [was/were] {adj}
            every {job} [has/have] a {thing}
            each of us [has/have] a {thing}
            nothing [is/are] {adj} here
            because there [are/is] {animals} in the {building}
            there [are/is] a lot of {things} in the {building}
            {h} always [forgets/forget] the {things} and then [blames/blame] {person}
            {h} [works/work] in {city} and [likes/like] it very much
            {h} [lives/live] in {city} and [speaks/speak] {lang}
            {h} never [{c.s}/{c}]{c.t} and always [{v.s}/{v}]{v.t}
        """,
        "chat": """
            I'm [waiting/wait/waits] outside, hurry up
            I'm [waiting/wait/waited] for you at {place}
            I'm [{d.ing}/{d}/{d.s}]{d.t} right now, call you later
            sorry I'm [{d.ing}/{d}]{d.t}, can we talk later?
            he's [working/work/works] late tonight sorry
            she's [{d.ing}/{d}/{d.s}]{d.t} now
            they're [{d.ing}/{d}]{d.t} now, so be quiet
            we're [coming/come/comes] by {vehicle}, see you at {hour}
            it's [{z.ing}/{z}/{z.s}] a lot here
            [I agree/I'm agree/I'm agrees/I am agree] with you lol
            [I agree/I'm agree/I am agree] but my {kin} [doesn't/don't/isn't] agree
            hi I'm at the {thing} but I [don't see/not see/doesn't see/no see] you
            I'm at {place} but I [can't find/don't can find/can't to find/can't found] you
            did you [go/went/goes] to the {building} yesterday?
            did you [{c}/{c.ed}/{c.s}]{c.t} {past}?
            didn't you [see/saw/sees] my message?
            I [didn't go/didn't went/not went/don't went] to class yesterday
            I [didn't see/didn't saw/not saw/don't saw] your message, sorry
            she [doesn't want/doesn't wants/don't want/don't wants] to {v}{v.t}
            he [doesn't know/doesn't knows/don't know/not know] what to {k}
            I [can't come/can't to come/don't can come/can't coming] {tomorrow}, I'm {adj}
            I [haven't finished/haven't finish/don't have finished/hasn't finished] yet
            where [are you/you are/is you]? I'm already here
            what time [are you coming/you are coming/are you come/do you coming]?
            my {kin} [says/say] hi
            ok [I'll call/I call/I'll to call] you tomorrow
            ok [I'll be/I be/I'll to be] there in {num} minutes
            you're [going/go] to love it
            [are you coming/you coming/do you coming/are you come] to the {event}?
        """,
        "spanish_order": """
            what [did {h} say/said {h}/{h} said/did {h} said] about the {thing}?
            what [did {h} say/said {h}/{h} said/did {h} said] about the {things}?
            what [did {h} say/said {h}/{h} say] {past}?
            what [did {h} tell/told {h}/{h} told/did {h} told] you {past}?
            what [does {h} think/thinks {h}/{h} thinks/think {h}] about the {event}?
            what [has {h} {m.pp}/has {m.pp} {h}/{h} has {m.pp}/has {h} {m}] {lately}?
            what [is {h} doing/is doing {h}/{h} is doing/does {h} doing] {here}?
            what [{i.be} {i} made/{i.be} made {i}/{i} {i.be} made] of?
            where [is {h} working/is working {h}/{h} is working/does {h} working] {now}?
            where [is {h} living/is living {h}/{h} is living/is {h} live] {now}?
            where [{i.be} {i} going/{i.be} going {i}/{i} {i.be} going] to be?
            where [did {h} buy/bought {h}/{h} bought/did {h} bought] that {thing}?
            where [did {h} put/put {h}/{h} put/did {h} puts] the {things}?
            where [has {h} been/has been {h}/{h} has been/have {h} been] all {daytime}?
            where [will {e} be/will be {e}/{e} will be]?
            where [{i.was} {i} found/{i.was} found {i}/{i} {i.was} found]?
            when [did {e} start/started {e}/{e} started/did {e} started]?
            when [did {b} close/closed {b}/{b} closed/did {b} closed]?
            when [will {e} arrive/will arrive {e}/{e} will arrive/will {e} arrives]?
            when [is {h} coming/is coming {h}/{h} is coming/does {h} coming] back?
            when [was {b} built/was built {b}/{b} was built]?
            what time [does {e} begin/begins {e}/{e} begins/does {e} begins]?
            how [is {h} feeling/is feeling {h}/{h} is feeling] today?
            how [did {e} go/went {e}/{e} went/did {e} went]?
            why [{i.be} {i} so {y}/{i.be} so {y} {i}/{i} {i.be} so {y}]?
            why [was {e} so {y}/was so {y} {e}/{e} was so {y}]?
            why [is {h} {y}/is {y} {h}/{h} is {y}]?
            why [did {h} leave/left {h}/{h} left/did {h} left] so early?
            why [has {h} {v.pp}/{h} has {v.pp}/have {h} {v.pp}]{v.t}?
            who [told/said/did tell] you that {o} {o.was} {adj}?
            who [told/said/did tell] you that the {building} was {adj}?
            who [told/said] you about the {event}?
            how much [did {h} pay/paid {h}/{h} paid/did {h} paid] for the {thing}?
            how many {things} [did {h} buy/bought {h}/{h} bought/did {h} bought] {past}?
            how many languages [does {h} speak/speaks {h}/speak {h}/do {h} speak]?
            how long [have you had/do you have/have you/you have/are you having] that {thing}?
            how long [has {h} had/does {h} have/has {h}/does {h} has/do {h} have] that {thing}?
            how long [have you had/do you have/have you] this problem?
        """,
        "will_be": """
            {we} will miss the {event} if the {vehicle} [is/will be/are/would be] late
            we'll miss the {event} if {h} [is/will be/are] late again
            if the {vehicle} [is/will be/are] late, {we} will miss the {event}
            if the {thing} [is/will be/are] too {adj}, I won't buy it
            if the {things} [are/will be/is] too {adj}, we won't buy them
            if the weather [is/will be/are] {adj} {tomorrow}, {we} will go to {place}
            if there [is/will be/are] a {thing} in the {building}, {o} will {w}{w.t}
            if there [are/will be/is] no {things}, {o} will {w}{w.t}
            we'll start when everyone [is/will be/are] here
            we'll {w}{w.t} when the {things} [are/will be/is] ready
            {p}'ll {w}{w.t} as soon as the {thing} [is/will be/are] ready
            {o} will {w}{w.t} as soon as the {event} [is/will be/are] over
            I'll call you when the {thing} [arrives/will arrive/arrive]
            we can {w}{w.t} after the {event} [finishes/will finish/finish]
            {o} won't {w}{w.t} unless the {thing} [is/will be/are] {adj}
            don't {w}{w.t} until the {things} [are/will be/is] dry
            wait here until {h} [comes/will come/come] back
            call me if the {thing} [stops/will stop/stop] working
        """,
        "second_mistake": """
            {h} [came/come/comes/comed] home {past} and [told/tell/tells/said] me that the {thing} was {adj}
            {past} {h} [called/call/calls] me and [told/tell/tells/said] me about the {event}
            they [have written/have wrote/have write] the {thing}, but they [have not sent/have not send/have not sended] it yet
            {s} [{s.have} {c.pp}/{s.have} {c.ed}/{s.have} {c}/{s.nothave} {c.pp}]{c.t}, but {o} [{o.hasnt} {w.pp}/{o.hasnt} {w}/{o.hasnt} {w.ed}/{o.nothasnt} {w.pp}]{w.t} yet
            my {kin} [is hungry/has hunger/have hunger] and [is crying/is cry/are crying]
            {h} [is tired/has tired/are tired] and [is sleeping/is sleep/are sleeping]
            {h} [doesn't like/don't like/no like/not likes] the {things} and [never {v.s}/never {v}]{v.t}
            {h} [works/work] as a {job} and [doesn't have/don't have/not have/no has] any free time
            {past} {s} [went/go/goed] to {place}, but {s.pro} [didn't {c}/didn't {c.ed}/not {c}/no {c.ed}]{c.t}
            {past} {s} [didn't go/didn't went/not went] to {place} because {s.pro} [{s.was}/{s.be}/{s.notwas}] {ill}
            {h} [is/has/have] twenty years old and [studies/study/studys] {subject}
            {h} [can speak/can to speak/cans speak/can speaks] {lang}, but {g} [can't write/can't to write/doesn't can write] it
            there [were/was/had] many {things} at the {event} and we [bought/buyed/buy] a {thing}
            {s} {s.was} [{d.ing}/{d}]{d.t} when the lights [went/go/goes/goed] out
        """,
        "offer_more": """
            wait there and [I'll bring/I bring] you a {thing}
            stay there and [I'll get/I get] you some {drink}
            stay where you are, [I'll come/I come] to you
            don't worry, [I'll wash/I wash/I washing] the {things}
            don't worry about the {thing}, [I'll fix/I fix/I fixing] it tomorrow
            don't worry about the {things}, [I'll buy/I buy] some on the way home
            don't get up, [I'll answer/I answer] the door
            leave the {things}, [I'll do/I do] them later
            leave the {thing} there, [I'll clean/I clean] it tomorrow
            give me your {thing} and [I'll {c}/I {c}]{c.t} for you
            hold on, [I'll look/I look/I looking] for my {thing}
            no problem, [I'll ask/I ask] {person} tomorrow
            no problem, [I'll pick/I pick] you up at {hour}
            tell me your address and [I'll send/I send/I sending] you the {thing}
            tell me when you are free and [I'll call/I call] you
            if nobody else can, [I'll {c}/I {c}]{c.t}
            if you tell me the size, [I'll order/I order] it for you
            this one is on me, [I'll pay/I pay]
            you look busy, so [I'll come/I come] back later
            that's too heavy for you, [I'll take/I take] it upstairs
        """,
        "while_past": """
            while my {kin} was {d.ing}{d.t}, a {animal} [stole/steal/steals/stealed] the {food}
            while {s} {s.was} {d.ing}{d.t}, somebody [broke/break/breaks/breaked] the {thing}
            while {s} {s.was} {d.ing}{d.t}, someone [took/take/takes/taked] my {thing}
            while {s} {s.was} {d.ing}{d.t}, {o} [{c.ed}/{c.preso}/{c.bado}/{c.reg}]{c.t}
            while the {job} was {d.ing}{d.t}, the {animal} [fell/fall/falls/falled] asleep
            while we were having dinner, the lights [went/go/goes/goed] out
            while we were at {place}, it [started/start/starts] to {z}
            while they were away, the {thing} [caught/catch/catches/catched] fire
            a {animal} [ate/eat/eats/eated] my {food} while {s} {s.was} {d.ing}{d.t}
            the {vehicle} [broke/break/breaks/breaked] down while {s} {s.was} {d.ing}{d.t}
            just as {s} {s.was} leaving, the phone [rang/ring/rings/ringed]
            just as {o} [{c.ed}/{c.preso}/{c.bado}]{c.t}, it began to {z}
        """,
        "because_past": """
            we stayed at home all last weekend because the {vehicle} [didn't start/doesn't start/don't start/didn't started]
            {s} stayed at home {past} because the {vehicle} [didn't come/doesn't come/don't come/didn't came]
            {s} couldn't {v}{v.t} {past} because the {thing} [didn't work/doesn't work/don't work/didn't worked]
            {s} {s.was} late {past} because {s.pro} [didn't hear/don't hear/doesn't hear/didn't heard] the alarm
            {s} {c.ed}{c.t} {past} because {o} [didn't {w}/{o.doesnt} {w}/didn't {w.ed}/not {w.ed}]{w.t}
            {s} went home early {past} because {s.pro} [felt/feel/feels/feeled] {ill}
            {s} took an umbrella {past} because it [was raining/is raining/rains/was rain]
            we moved to {city} in {year} because my {kin} [found/find/finds/finded] a job there
            we didn't swim {past} because the water [was/is/were] too cold
            we had to walk because there [weren't/aren't/wasn't/isn't] any {vehicle}s {past}
            nobody slept {past} because the neighbours [had/have/has/haved] a party
        """,
        "past_list": """
            {s} {v.ed}{v.t}, [{c.ed}/{c.pres}/{c.bad}/{c.reg}]{c.t} and {w.ed}{w.t} {past}
            {past} {s} {v.ed}{v.t}, [{c.ed}/{c.pres}/{c.bad}/{c.reg}]{c.t} and {w.ed}{w.t}
            {past} {s} {v.ed}{v.t}, {w.ed}{w.t} and [{c.ed}/{c.pres}/{c.bad}/{c.reg}]{c.t}
            {s} opened the {thing}, [took/takes/take/taked] out a {thing} and went back to bed
            {s} got up, [made/make/makes/maked] some {drink} and sat down on the {thing}
            {s} closed the {thing}, turned off the lights and [left/leave/leaves/leaved]
            at {place} we {v.ed}{v.t}, {w.ed}{w.t} and [{c.ed}/{c}/{c.s}]{c.t} until midnight
            {h} stood up, [said/say/says/sayed] goodbye and walked out of the {building}
            every morning I get up, [have/has/having] a shower, [make/makes/making] {drink} and [read/reads/reading] the paper
            every morning we get up, [have/has/having] breakfast and [go/goes/going] to {place}
            every {day} {h} gets up early, [makes/make/making] {drink} and [reads/read/reading] the news
            first {h} washes the {things}, then [dries/dry/drying] them and [puts/put/putting] them away
        """,
        "have_thirst": """
            {s} [{s.was} very thirsty/had a lot of thirst/had much thirst/had very thirst] {past}
            {s} [{s.was} very hungry/had a lot of hunger/had much hunger/had very hungry] {past}
            {s} [{s.be} very hungry/{s.have} a lot of hunger/{s.have} much hunger/{s.have} very hungry]
            {s} [{s.be} very tired/{s.have} a lot of tired/{s.have} very tired/{s.notbe} very tired] after the {event}
            {s} [{s.was} very cold/had a lot of cold/had much cold] at the {event}
            {s} [{s.was} very scared/had a lot of fear/had much fear] of the {animal}
            {s} [{s.be} very sleepy/{s.have} a lot of sleep/{s.have} much sleep] this {dayperiod}
            {s} [{s.was} very lucky/had very lucky/{s.was} much luck] {past}
            {s} [{s.be} in a hurry/{s.have} hurry/{s.have} a hurry/{s.have} a lot of hurry]
            {s} [{s.be} right/{s.have} reason/{s.have} right] about the {thing}
        """,
        "wish_past": """
            I wish I [hadn't {c.pp}/didn't {c.ed}/haven't {c.pp}/hadn't {c.ed}]{c.t} {past}
            I wish I [hadn't sold/didn't sold/haven't sold/hadn't sell] my {thing} {past}
            I wish {o} [had {c.pp}/have {c.pp}/had {c}/would have {c.pp}]{c.t} {past}
            I wish we [had gone/went/have gone/had went/would have gone] to {city} last summer
            {h} wishes {g} [hadn't {c.pp}/didn't {c.ed}/hasn't {c.pp}]{c.t} {past}
            if only I [hadn't {c.pp}/didn't {c.ed}/haven't {c.pp}]{c.t} {past}
            I wish my {kin} [lived/live/lives] closer to me
            I wish the {thing} [were/is/are/be] not so {adj}
            I wish the {things} [weren't/aren't/isn't] so {adj}
        """,
        "duration": """
            {s} [{s.have} {a.pp}/{a.pres}/{a.bad}/{s.be} {a.ing}]{a.t} for {num} years now
            {s} [{s.have} {a.pp}/{a.pres}/{a.bad}]{a.t} for almost {num} years now
            {s} [{s.have} {a.pp}/{a.pres}/{a.bad}]{a.t} for more than {num} years and {s.pro} still {s.like} it
            I [have worked/work/works/am working] in this {building} for almost {num} years and I still love it
            I [have lived/live/lives/am living] in {city} for {num} years and I still don't know my neighbours
            my {kin} [has worked/works/work/is working] in the same {building} for {num} years now
            we [have had/have/are having] this {thing} for {num} years and it still works
            {s} [{s.have} known/{s.have} know/know/knows] {person} for almost {num} years
            {s} [{s.have} been waiting/{s.be} waiting/wait/{s.have} waiting] for the {vehicle} for almost an hour
            in this {building} [there are/have/there is/there have/has] a lot of {things}
            in my {building} [there are/have/there is/there have/has] {num} {things}
            here [there are/have/there is/there have/has] a lot of {things}
        """,
        "modal_saved": """
            we could [have saved/saved/have save/had saved] a lot of money with the other {thing} {past}
            {s} must [have forgotten/forgot/forgotten/have forgot/have forget] the {event} {past}
            {s} must [have forgotten/forgot/have forgot/forgotten] {s.poss} {thing}, because it's still in the {building}
            {s} must [have taken/took/have took/taken] the wrong {vehicle} {past}
            {s} could [have broken/broke/have broke/broken] the {thing} {past}
            {s} should [have told/told/have tell/telled] us about the {event} {past}
            {s} should [have written/wrote/have wrote/written] it down
            you could [have been/was/have was/been] more careful {past}
            they must [have seen/saw/have saw/seen] us when we came in
            {s} may [have left/left/have leave/had left] the {thing} on the {vehicle}
            {s} can't [have been/was/were/been] at {place} {past}, because {s.pro} {s.was} in {city}
            {s} shouldn't [have eaten/ate/have ate/eaten] so much {past}
        """,
        "acted_on": """
            two of my {things} [were lost/lost/was lost/were lose] by the {job} {past}
            some of our {things} [were {m.pp}/{m.pp}/was {m.pp}/were {m}] by the {job} {past}
            most of the {things} [were {m.pp}/{m.pp}/was {m.pp}] in {city} in {year}
            {num} people [were hurt/hurted/was hurt/were hurted] in the accident {past}
            the old {building} in {city} [was built/built/was build/builded] in {year}
            the {job} [was {m.pp}/{m.pp}/were {m.pp}] by a {animal} {past}
            {h} [was bitten/bitten/was bite/was bit] by a {animal} {past}
            {h} [was taken/taken/was took/was take] to hospital {past}
            {h} [was born/born/borned/is born] in {city} and [was educated/educated/was educate] in {city}
            our {vehicle} [was stopped/stopped/was stop] by the police {past}
            the {things} [were left/left/was left/were leave] in the {building} by {name}
            the {event} [was cancelled/cancelled/was cancel/were cancelled] by the {job} {past}
        """,
        "question": """
            how many languages [does {h} speak/speaks {h}/speak {h}/{h} speaks/do {h} speak]?
            how many {things} [{s.do} {s} {k}/{k.pres} {s}/{s} {k.pres}/{s.notdo} {s} {k}]?
            how many {things} do you have and where [did you buy/you bought/bought you/did you bought] them?
            how many languages [do you speak/you speak/speak you/does you speak] and where [did you learn/you learned/learned you] them?
            how many {things} did {s} [buy/bought/buys] {past}?
            excuse me, where did you [buy/bought/buyed] that {thing}?
            excuse me, where [did you buy/you bought/did you bought/bought you] those {things}?
            what [{s.do} {s} {k}/{k.pres} {s}/{k.bad} {s}] now?
        """,
    }.items()
}

# Nothing is wrong in these.
RIGHT: tuple[str, ...] = lines("""
    my {kin} lives in {city} with {person} and works as a {job}.
    my {kin} has lived in {city} since {year}, but now wants to move to {city}.
    when I was {num}, my family moved from {city} to {city}.
    we went to {city} last summer and had a {adj} time.
    last {day} {s} went to {place} to buy a {thing}.
    I usually get up at {hour} and go to work by {vehicle}.
    I'm learning {lang} because I want to work in {city}.
    I've been learning {lang} for {num} years, but I still make mistakes.
    my favourite {thing} is the {color} one you gave me.
    could I speak to {person}, please?
    I'd like a table for {num}, please.
    I'd like to book a room for {num} nights.
    can I pay by card?
    how much is it to {city}?
    what time does the next {vehicle} to {city} leave?
    does this {vehicle} stop at {place}?
    is there a {building} near here?
    excuse me, where can I find the {things}?
    turn left at the {building} and go straight on.
    the {vehicle} was late again, so {s} missed the {event}.
    our flight was delayed, so we had to wait for {num} hours.
    have you packed your {thing} yet?
    don't forget to bring your {thing}!
    see you at {hour}, then.
    see you later!
    take care, {name}.
    get well soon!
    good luck with your {event}!
    congratulations on your new job!
    it was great to see {person} again.
    thank you for your help.
    thanks a lot for the {thing} you sent me.
    I'm really sorry about the {thing}.
    sorry for the late reply.
    I hope to hear from you soon.
    let me know what you think.
    let's meet at {place} at {hour}.
    what are your plans for {day}?
    are you free on {day}?
    do you fancy {v.ing}{v.t}?
    do you feel like {v.ing}{v.t}?
    I don't feel like {v.ing}{v.t} today.
    I can't wait to {v}{v.t}.
    I can hardly wait!
    that sounds {adj}.
    that looks {adj}!
    you look {adj} in that {clothes}.
    it smells of {food} in here.
    what does it say on the {thing}?
    how do you spell {name}?
    what's the {lang} word for it?
    what do you mean?
    what does {name} look like?
    what is {name} like?
    she looks like her mother.
    he is a {adj} man who {v.s}{v.t}.
    she is the most {adj} person I know.
    {name} doesn't live here any more.
    {name} hasn't called {since}.
    nobody has told {person} about the {thing}.
    somebody must have {v.pp}{v.t}.
    the students were asked to {v}{v.t}.
    the {thing} has to be {m.pp} by {day}.
    dinner is ready!
    lunch is served at {hour}.
    smoking is not allowed here.
    no smoking, please.
    the {things} are sold out.
    the {building} is closed on {day}s.
    the {building} will be open until {hour}.
    the lights went out while {s} {s.was} {d.ing}{d.t}.
    my {thing} broke down on the way to {city}.
    my {thing} ran out of battery.
    I've run out of {mass}.
    we need to buy some more {mass}.
    there isn't much {mass} left.
    how much {mass} do we need?
    how many {things} are there?
    there were too many {things} on the {thing}.
    there is a {thing} and two {things} in my {thing}.
    two {things} and a {thing} were found near {place}.
    {name}, {name} and I went to {city} by {vehicle}.
    me and my {kin} love {food}.
    each {job} has a {thing}.
    everybody loves {person}, don't they?
    you and I know that {s} {s.be} {adj}.
    the {job} and the {job} are friends.
    his parents, who live in {city}, are {adj}.
    on {day}s we go to {place}; on {day}s we stay at home.
    first we {v.ed}{v.t}; then we {w.ed}{w.t}.
    at first I didn't like {city}, but now I love it.
    I used to hate {lang}, but now I love it.
    when I was a child, I would {v}{v.t} every day.
    she'd already left when {s} {v.ed}{v.t}.
    she'd like to be a {job} when she grows up.
    I'd never seen such a {adj} {thing} before.
    if I'd known, I'd have told you.
    if it rains tomorrow, we'll cancel the {event}.
    when it gets dark, the {animals} go to sleep.
    I'll call you as soon as I get home.
    I'll be there in {num} minutes.
    we'll be late if we don't hurry.
    who's going to {v}{v.t}?
    who's been {d.ing}{d.t}?
    what's {name} been doing?
    it's {name} who {v.s}{v.t}, not me.
    is it true that {s} {v.pres}{v.t}?
    isn't {name} coming?
    did you use to {v}{v.t}?
    do I have to {v}{v.t}?
    must we {v}{v.t}?
    may I {v}{v.t}?
    need I say more?
    how dare you!
    how dare you {v}{v.t}!
    here you are.
    here we go!
    off we went.
    poor {name}!
    you must be joking!
    that can't be right.
    so it seems.
    if so, {v}{v.t}.
    as usual, {s} {v.ed}{v.t}.
    as a child, {s} {v.ed}{v.t}.
    unlike {name}, {s} {v.pres}{v.t}.
    like most people, {s} {v.pres}{v.t}.
    thanks to {person}, {s} can {v}{v.t}.
    apart from {name}, nobody {v.ed}{v.t}.
    speaking of {subject}, have you met {person}?
    to tell the truth, {s} {v.pres}{v.t}.
    to {v}{v.t}, you have to {w}{w.t}.
    to my surprise, {s} {v.ed}{v.t}.
    {s} had better {v}{v.t}.
    {p}'d better {v}{v.t} before {o} {w.preso}{w.t}.
    {s} would rather {v}{v.t} than {w}{w.t}.
    {p}'d rather you didn't {v}{v.t}.
    would you rather {v}{v.t} or {w}{w.t}?
    let's not {v}{v.t}.
    let's {v}{v.t}, shall we?
    don't let {person} {v}{v.t}.
    how {adj} {i} {i.be}!
    how quickly {s} {v.pres}!
    what a {adj} {thing} {s} {s.have}!
    what {adj} {things}!
    what an idea!
    if only {s} {c.ed}{c.t}!
    I wish {s} {c.ed}{c.t}.
    I wish {s} could {v}{v.t}.
    I wish {s} were here.
    it's time {s} {c.ed}{c.t}.
    it's time to {v}{v.t}.
    it's high time we left.
    there's someone at the {thing}.
    there's a {thing} on the {thing}.
    there's {mass} in the {thing}.
    there are fewer {things} than there were {num} years ago.
    there must be a {thing} in here somewhere.
    there's no need to {v}{v.t}.
    there's no point in {v.ing}{v.t}.
    there seems to be a problem with the {thing}.
    there hasn't been any rain {since}.
    there have been a few {things} {lately}.
    there will be {num} people at {place}.
    being {adj} isn't always easy.
    {v.ing}{v.t} makes me {adj}.
    {v.ing}{v.t} isn't easy.
    {v.ing}{v.t} can be {adj}.
    not {v.ing}{v.t} was a mistake.
    not knowing what to do, {s} {v.ed}{v.t}.
    knowing {person}, {s} will {v}{v.t}.
    having {v.pp}{v.t}, {s} went home.
    after {v.ing}{v.t}, {s} {w.ed}{w.t}.
    before {v.ing}{v.t}, {s} {w.ed}{w.t}.
    while {v.ing}{v.t}, {s} {w.ed}{w.t}.
    by {v.ing}{v.t}, {s} saved {num} euros.
    the {adjer} it is, the {adjer} it gets.
    the more {s} {v.pres}, the less {o} {w.preso}.
    prices have gone up again.
    everything has gone wrong today.
    the {building} is being repaired at the moment.
    {i} {i.have} been {m.pp}.
    {i} {i.was} {m.pp} by {person}.
    {i} will be {m.pp} {tomorrow}.
    {i} can't be {m.pp}.
    {i} {i.be} going to be {m.pp}.
    {i} {i.be} {m.pp} {worldwide}.
    {i} had already been {m.pp}.
    {s} {s.be} said to be {adj}.
    {s} {s.was} told that {i} would be {m.pp}.
    {s} {s.was} asked to {v}{v.t}.
    {s} got {adj} when {o} {v.ed}{v.t}.
    {s} told me {o} would {v}{v.t}.
    {s} told me that {o} had {v.pp}{v.t}.
    {s} said {o} could {v}{v.t}.
    {s} said that {s.pro} {s.was} {adj}.
    {s} asked whether {o} had {v.pp}{v.t}.
    {s} asked if {o} could {v}{v.t}.
    {s} asked {person} not to {v}{v.t}.
    {s} told {person} not to {v}{v.t}.
    {s} decided not to {v}{v.t}.
    {s} pretended not to {v}{v.t}.
    {s} promised not to {v}{v.t}.
    we've decided not to {v}{v.t}.
    {s} wondered why {o} {v.ed}{v.t}.
    {s} thought {o} {o.was} {adj}.
    {s} knew that {o} would {v}{v.t}.
    they want us to {v}{v.t}.
    {s} would like {person} to {v}{v.t}.
    the teacher had us {v}{v.t}.
    {s} had {s.poss} {thing} {m.pp}.
    {s} helped {person} {v}{v.t}.
    {s} helped {person} to {v}{v.t}.
    {s} saw {person} {v}{v.t}.
    {s} heard {person} {v.ing}{v.t}.
    {s} made {person} {v}{v.t}.
    {s} let {person} {v}{v.t}.
    {s} got {person} to {v}{v.t}.
    the {job} I was talking to is {adj}.
    the man {s} {s.was} looking for is my {kin}.
    the {thing} {s} {s.was} talking about is {adj}.
    the house where {s} {s.was} born no longer exists.
    the {building} where {s} {v.pres} is {adj}.
    the day when {s} {v.ed}{v.t} was {adj}.
    the reason why {s} {v.ed}{v.t} is {adj}.
    the {thing} {s} {m.ed} {past} is {adj}.
    the {things} that {s} {m.ed} were {adj}.
    the first thing {s} {v.ed} was the {thing}.
    anyone who wants to {v}{v.t} is welcome.
    those who {v}{v.t} are {adj}.
    everyone who {v.s}{v.t} is {adj}.
    {name} is the one who {v.ed}{v.t}.
    it was {name} who {v.ed}{v.t}.
    what {s} {s.have} to do is {v}{v.t}.
    what you need is a {adj} {thing}.
    all {s} {n.pres} is a {thing}.
    all you have to do is {v}{v.t}.
    neither of us knew what to {k}.
    neither {name} nor {name} {v.s}{v.t}.
    either {name} or {name} has the {things}.
    both {name} and {name} {v}{v.t}.
    both of us {v}{v.t}.
    half of the {things} were {adj}.
    most of the work has been done.
    some of the {things} are missing.
    each of us has a {thing}.
    the police haven't found {person} yet.
    my {clothes} is too {adj}, but my trousers are fine.
    {num} euros isn't enough.
    {num} kilometres is a long way.
    {lang} is harder than {s} thought.
    everyone has to bring their own {thing}.
    somebody left their {thing} here.
    do {v}{v.t}, please.
    {p} did {v}{v.t}, but {o} {o.wasnt} listening.
    {p} {p.do} {k} it!
    so did {s}.
    so has my {kin}.
    so am I, and so is {person}.
    {s} can't {v}{v.t}, and neither can {o}.
    {s} {v.ed}{v.t}, and so did {o}.
    {s} {s.doesnt} {v}{v.t}, and neither {o.do} {o}.
    {h} {v.s}{v.t}, and so {o.do} {o}.
    {s} {s.have} never {v.pp}{v.t}, but {o} {o.have}.
    {s} {v.ed}{v.t}, but {o} didn't.
    {h} {v.s}{v.t}, but {o} {o.doesnt}.
    {s} will {v}{v.t}, but {o} won't.
    I thought {s} would {v}{v.t}, but {s.pro} didn't.
    has anyone seen my {things}?
    has anybody {v.pp}{v.t}?
    does anyone {v}{v.t}?
    did anybody {v}{v.t}?
    is anyone {d.ing}{d.t}?
    who did {s} {v} with?
    who {s.do} {s} {v} with?
    who {v.ed}{v.t}?
    who {v.s}{v.t}?
    what makes {person} {v}{v.t}?
    what made {s} {v}{v.t}?
    how come {s} {s.be} still here?
    how come {s} {v.ed}{v.t}?
    what's it like {v.ing}{v.t}?
    what's the {thing} like?
    what's {name} doing?
    what's happening?
    what's wrong with {person}?
    what's the matter?
    why not {v}{v.t}?
    why don't we {v}{v.t}?
    why don't you ask {person}?
    how about {v.ing}{v.t}?
    what about {v.ing}{v.t}?
    what if {s} {v.pres}{v.t}?
    shall I {v}{v.t}?
    shall we {v}{v.t}?
    what shall we {k}?
    where shall we {v}{v.t}?
    {s.isnt} {s} {d.ing}{d.t}?
    {s.hasnt} {s} {v.pp}{v.t} yet?
    {s.doesnt} {s} {v}{v.t}?
    didn't {s} {v}{v.t}?
    won't {s} {v}{v.t}?
    can't {s} {v}{v.t}?
    couldn't you {v}{v.t}?
    isn't it {adj}?
    haven't we met before?
    wasn't {name} there?
    could you {v}{v.t} a bit?
    can you {v}{v.t} for me?
    would you {v}{v.t}, please?
    do you mind if I {v}{v.t}?
    would you mind {v.ing}{v.t}?
    would you mind not {v.ing}{v.t}?
    have you got a {thing}?
    have you got time to {v}{v.t}?
    what have you got in your {thing}?
    which {thing} do you prefer, the {color} one or the {color} one?
    which {job} {v.s}{v.t}?
    how many {things} does {h} {k}?
    how far is {city} from {city}?
    how long does it take to {v}{v.t}?
    how long did it take {person} to {v}{v.t}?
    how long {s.have} {s} been {a.ing}{a.t}?
    how long ago did {s} {v}{v.t}?
    how often {s.do} {s} {v}{v.t}?
    who {s.be} {s} waiting for?
    where {s.be} {s} from?
    where are you off to?
    where have you been?
    what time is it?
    what time does the {event} start?
    what day is it today?
    do you know who {v.ed}{v.t}?
    do you know where {s} {v.ed}{v.t}?
    do you know how to {v}{v.t}?
    do you know whether {s} {s.be} {d.ing}{d.t}?
    do you think {s} will {v}{v.t}?
    do you think {s} {s.be} {adj}?
    could you tell me how much {i} {i.pres}?
    could you tell me if {s} {v.pres}{v.t}?
    {iwonder} what {s} {s.be} {d.ing}.
    {iwonder} where {i} {i.be}.
    {iwonder} how {s} {v.ed}{v.t}.
    {iwonder} who {v.ed}{v.t}.
    {iwonder} if {s} can {v}{v.t}.
    {iwonder} whether to {v}{v.t}.
    {s} {s.doesnt} know whether to {v}{v.t} or {w}{w.t}.
    {s} can't decide which {thing} to buy.
    {q} {q.hasnt} seen my {things}, {q.have} {q}?
    {q} {q.be} {adj}, {q.isnt} {q}?
    {q} {q.isnt} {adj}, {q.be} {q}?
    {g} {v.pres}{v.t}, {g.doesnt} {g.pro}?
    {q} {q.doesnt} {v}{v.t}, {q.do} {q}?
    {q} {c.ed}{c.t}, didn't {q}?
    {q} didn't {v}{v.t}, did {q}?
    {q} will {v}{v.t}, won't {q}?
    {q} can {v}{v.t}, can't {q}?
    {q} couldn't {v}{v.t}, could {q}?
    {g} {g.have} {v.pp}{v.t}, {g.hasnt} {g.pro}?
    {g} {g.was} {adj}, {g.wasnt} {g.pro}?
    {q} should {v}{v.t}, shouldn't {q}?
    I'm {adj}, aren't I?
    there's a {building} near here, isn't there?
    nobody called, did they?
    {p.ill} have {v.pp}{v.t} by {day}.
    {s} will have {v.pp}{v.t} by the time {o} {w.preso}{w.t}.
    this time tomorrow {p.ill} be {d.ing}{d.t}.
    at {hour} tomorrow {s} will be {d.ing}{d.t}.
    {p.ill} be {d.ing}{d.t} when {o} {w.preso}{w.t}.
    will {s} be {d.ing}{d.t} {tomorrow}?
    our train leaves at {hour} tomorrow.
    the {vehicle} leaves at {hour} on {day}.
    the {event} starts at {hour} tomorrow.
    the {building} opens at {hour} on {day}s.
    {p.im} {d.ing}{d.t} on {day}.
    {p.im} meeting {person} for lunch on {day}.
    {p.im} going to {v}{v.t} {tomorrow}.
    {p.ive} been {d.ing}{d.t} all {daytime}.
    {p.ive} just {v.pp}{v.t}.
    {p.ive} never {v.pp}{v.t}.
    {p.ive} always wanted to {v}{v.t}.
    {s} {s.have} been {a.ing}{a.t} {since}.
    {s} had been {a.ing}{a.t} for {num} {minutes} when {o} {w.ed}{w.t}.
    by {year} {s} had {v.pp}{v.t}.
    {s} had {v.pp}{v.t} before {o} {w.ed}{w.t}.
    when {s} {v.ed}{v.t}, {o} had already {w.pp}{w.t}.
    {s} realised that {s.pro} had {v.pp}{v.t}.
    {s} {should} have {v.pp}{v.t}.
    {s} {shouldnt} have {v.pp}{v.t}.
    {s} may have {v.pp}{v.t}.
    {s} needn't have {v.pp}{v.t}.
    {p.id} have {v.pp}{v.t}, but {o} {o.was} {adj}.
    {s} {s.was} going to {v}{v.t}, but {s.pro} forgot.
    {s} {s.was} about to {v}{v.t} when {o} {w.ed}{w.t}.
    {s} {s.was} supposed to {v}{v.t}.
    no sooner had {s} {v.pp}{v.t} than {o} {w.ed}{w.t}.
    hardly anyone {v.ed}{v.t}.
    hardly anybody {v.s}{v.t}.
    {s} hardly ever {v.pres}{v.t}.
    {s} hardly {n.pres}{n.t}.
    {s} could hardly {v}{v.t}.
    only then did {s} {v}{v.t}.
    never {s.have} {s} {v.pp}{v.t}.
    never before had {s} {v.pp}{v.t}.
    not only did {s} {v}{v.t}, but {s.pro} also {w.ed}{w.t}.
    had {s} {v.pp}{v.t}, {o} would have {w.pp}{w.t}.
    had {s} known, {o} would have {w.pp}{w.t}.
    if it hadn't {z.ed}, {p}'d have {v.pp}{v.t}.
    if {s} hadn't {v.pp}{v.t}, {o} would have {w.pp}{w.t}.
    if {s} had {v.pp}{v.t}, {o} would have {w.pp}{w.t}.
    if {s} had {v.pp}{v.t}, {o} would {w}{w.t} now.
    if {s} were {adj}, {o} would {w}{w.t}.
    if I were you, I'd {v}{v.t}.
    if you {v}{v.t}, you get {adj}.
    if you {v}{v.t}, {w}{w.t}.
    if you see {person}, tell {person} to {v}{v.t}.
    if {s} {v.pres}{v.t}, {o} {w.preso}{w.t} too.
    if {s} {s.doesnt} {v}{v.t}, {o} can't {w}{w.t}.
    what would {s} do if {o} {c.ed}{c.t}?
    what will {s} do if {o} {v.preso}{v.t}?
    should you need anything, call {person}.
    should {s} {v}{v.t}?
    in case {s} {v.pres}{v.t}, here's my number.
    {s} will {v}{v.t} as long as {o} {w.preso}{w.t}.
    {s} won't {v}{v.t} unless {o} {w.preso}{w.t}.
    even if {s} {v.pres}{v.t}, {o} won't {w}{w.t}.
    although it was {z.ing}, {s} {v.ed}{v.t}.
    although {s} {s.was} {adj}, {o} {v.ed}{v.t}.
    despite being {adj}, {s} {v.ed}{v.t}.
    despite {v.ing}{v.t}, {s} {s.was} {adj}.
    in spite of the {thing}, {s} {v.ed}{v.t}.
    instead of {v.ing}{v.t}, {s} {w.ed}{w.t}.
    {s} went on {v.ing}{v.t}.
    {s} kept {v.ing}{v.t}.
    {s} can't stand {v.ing}{v.t}.
    {s} {s.doesnt} mind {v.ing}{v.t}.
    {s} couldn't help {v.ing}{v.t}.
    {s} {s.be} busy {v.ing}{v.t}.
    it's no good {v.ing}{v.t} now.
    it's worth {v.ing}{v.t}.
    {s} spent the {dayperiod} {v.ing}{v.t}.
    {s} spent {num} hours {v.ing}{v.t}.
    {s} had trouble {v.ing}{v.t}.
    {s} {s.be} used to {v.ing}{v.t}.
    {s} {s.isnt} used to {v.ing}{v.t}.
    {s} never got used to {v.ing}{v.t}.
    {s} used to {v}{v.t}, but now {s.pro} {w.pres}{w.t}.
    {s} didn't use to {v}{v.t}.
    {s} stopped {v.ing}{v.t} {past}.
    {s} stopped to {v}{v.t}.
    {s} tried {v.ing}{v.t}, but it didn't help.
    {s} managed to {v}{v.t} in the end.
    {s} can't afford to {v}{v.t}.
    {s} {s.be} able to {v}{v.t}.
    {s} {s.was} able to {v}{v.t}.
    {s} {s.be} allowed to {v}{v.t}.
    {s} {s.be} likely to {v}{v.t}.
    {s} {s.have} to {v}{v.t}.
    {s} had to {v}{v.t} because {o} {o.was} {adj}.
    {s} {s.doesnt} have to {v}{v.t}.
    you mustn't {v}{v.t} in here.
    {s} must be {d.ing}{d.t}.
    {s} might be {d.ing}{d.t}.
    {s} may not {v}{v.t}.
    {s} could {v}{v.t} when {s.pro} {s.was} {num}.
    {s} would {v}{v.t} every summer.
    I'm sorry to bother you, but is this {thing} taken?
    I'm sorry for {v.ing}{v.t}.
    I'm sorry I didn't {v}{v.t}.
    sorry, I didn't mean to {v}{v.t}.
    sorry I'm late; the {thing} was {adj}.
    I am writing to apply for the position of {job}.
    I am writing to {inform}.
    I'm writing because {s} {s.hasnt} {v.pp}{v.t} yet.
    please find attached the {thing}.
    please let me know if you need anything else.
    please let me know when {s} {v.pres}{v.t}.
    could you please send me the {things} by {day}?
    I look forward to {v.ing}{v.t}.
    looking forward to hearing from you.
    thank you for {v.ing}{v.t} so quickly.
    thanks for letting me know.
    as I mentioned in my last email, the {thing} is {adj}.
    as {s} said, {i} {i.be} {adj}.
    as far as I know, {s} {v.pres}{v.t}.
    dear {name}, thank you for your {thing}.
    I hope you are well.
    I hope {s} {v.pres}{v.t}.
    I hope you had a {adj} {dayperiod}.
    I'd be happy to {v}{v.t}.
    I'm afraid {s} can't {v}{v.t}.
    I'm afraid I don't {n}{n.t}.
    {s} {s.hasnt} got any {things}.
    {s} {s.have} got a {color} {thing}.
    {p.ive} got a {kin} who {v.s}{v.t}.
    {p.ive} got to {v}{v.t}.
    {s} {s.doesnt} {v}{v.t} any more, and {s.pro} {x.pres} {adj}.
    {s} no longer {v.pres}{v.t}.
    {s} {s.be} getting married {tomorrow}.
    {s} {s.was} {adj}, so {s.pro} {v.ed}{v.t}.
    {s} {s.was} so {adj} that {o} {v.ed}{v.t}.
    it was such a {adj} {thing} that {s} {v.ed}{v.t}.
    {s} {v.pres} so much that {o} {o.be} {adj}.
    {s} never {v.ed}{v.t}.
    {s} rarely {v.pres}{v.t} during the week.
    {s} {s.be} always {v.ing}{v.t}.
    {s} almost {v.ed}{v.t}.
    {s} even {v.ed}{v.t}.
    {s} finally {v.ed}{v.t}.
    nobody {v.ed}{v.t}.
    nobody told {person}.
    no one will {v}{v.t}.
    nothing has changed {since}.
    who's there?
    who cares?
    keep {v.ing}!
    keep going!
    keep calm and {v}{v.t}.
    mind the {thing}.
    same here.
    same to you!
    well done, {name}!
    of course not.
    not at all.
    never mind.
    what for?
    why not?
    me neither.
    go on, {v}{v.t}.
    come on, {v}{v.t}!
    stop {v.ing}{v.t}!
    try {v.ing}{v.t}.
    try not to {v}{v.t}.
    remember to {v}{v.t}.
    make sure you {v}{v.t}.
    make sure that {i} {i.be} {adj}.
    feel free to {v}{v.t}.
    be careful not to {v}{v.t}.
    never {v}{v.t} without {w.ing}{w.t}.
    {v}{v.t} and {w}{w.t}.
    {v}{v.t}, or {s} will {w}{w.t}.
    please {v}{v.t} before {w.ing}{w.t}.
    do not {v}{v.t}.
    don't just {v}, {w}{w.t}!
    either {v}{v.t} or {w}{w.t}.
    it's been {num} years since {s} {v.ed}{v.t}.
    it's been {z.ing} {since}.
    it took {person} {num} {minutes} to {v}{v.t}.
    it takes {longtime} to {v}{v.t}.
    it doesn't matter what {s} {k.pres}.
    it looks as if {s} {s.have} {v.pp}{v.t}.
    it looks like {s} {s.be} {adj}.
    it seems that {s} {v.pres}{v.t}.
    it turned out that {s} had {v.pp}{v.t}.
    it was nice of {person} to {v}{v.t}.
    it was very kind of {person} to {v}{v.t}.
    it was silly of {person} to {v}{v.t}.
    it would be {adj} to {v}{v.t}.
    it might {z} {tomorrow}.
    it depends on what {s} {k.pres}.
    I don't care who {v.s}{v.t}.
    I don't care what {s} {k.pres}.
    I don't think {s} {v.pres}{v.t}.
    I don't think {s} will {v}{v.t}.
    I doubt {s} will {v}{v.t}.
    I bet {s} {v.pres}{v.t}.
    guess what {s} {k.ed}!
    guess who {v.ed}{v.t}!
    the more you {v}, the better you get.
    the sooner {s} {v.pres}{v.t}, the better.
    {h} {v.s} as well as {o} {o.do}.
    {h} {v.ed} better than anyone else.
    {s} {v.ed} more than {o} did.
    {i} {i.be} {adjer} than {s} thought.
    the {thing} tastes better than it looks.
    {i} {i.be} as {adj} as {name} said.
    {i} {i.be} not as {adj} as the other one.
    this is the {adjest} {thing} {s} {s.have} ever {m.pp}.
    it's the best {thing} {p.ive} ever {m.pp}.
    that's the {adjest} {thing} of all.
    {s} put the {thing} on the table {past}.
    {s} cut {s.poss} finger while {s.pro} {s.was} cooking.
    {s} let us in.
    {i} cost {person} a fortune.
    {s} read the {thing} and {v.ed}{v.t}.
    {s} read {num} pages {past}.
    the {things} hurt my feet.
    while {s} {s.was} {d.ing}{d.t}, {o} {w.ed}{w.t}.
    as {s} {s.was} {d.ing}{d.t}, it started to {z}.
    {s} {s.was} {d.ing}{d.t} and {o} {o.was} {w.ing}{w.t}.
    when {s} {v.ed}{v.t}, {o} {o.was} {d.ing}{d.t}.
    what {s.was} {s} {d.ing} when {o} {w.ed}{w.t}?
    as soon as {s} {v.ed}{v.t}, {o} {w.ed}{w.t}.
    until {s} {v.ed}{v.t}, {o} {o.was} {adj}.
    ever since {s} {v.ed}{v.t}, {o} {o.have} been {adj}.
    ever since then, {s} {s.have} been {a.ing}{a.t}.
    the last time {s} {v.ed}{v.t}, {o} {o.was} {adj}.
    every time {s} {v.pres}{v.t}, {o} {w.preso}{w.t}.
    whenever {s} {v.pres}{v.t}, {o} {w.preso}{w.t}.
    wherever {s} {v.pres}, {o} {w.preso}{w.t}.
    whoever {v.s}{v.t} wins a {thing}.
    whatever {s} {k.pres}, {o} {w.preso}{w.t}.
    now that {s} {s.have} {v.pp}{v.t}, {o} can {w}{w.t}.
    since {s} {s.be} {adj}, {o} will {w}{w.t}.
    so that {s} could {v}{v.t}, {o} {w.ed}{w.t}.
    {s} {v.ed}{v.t} so that {o} could {w}{w.t}.
    {s} {v.ed}{v.t} in order to {w}{w.t}.
    the {thing}, which {s} {m.ed} {past}, is {adj}.
    my {kin}, who {v.s}{v.t}, is {adj}.
    {name}, whose {kin} {v.s}{v.t}, is {adj}.
    my {kin} and I {v}{v.t}.
    {name} and I are {adj}.
    {name} and I were {d.ing}{d.t}.
    here is the {thing} {s} {m.ed}.
    here are the {things} you asked for.
    there goes the {vehicle}.
    up went the {things}.
    on the {thing} there was a {adj} {thing}.
    in {city} it {z.s} a lot in {month}.
    {day} is my {adj} day.
    today is {adj}, isn't it?
    today is {name}'s birthday.
    {p.im} not {adj}, {p.im} {adj}.
    {p.im} not sure if {s} {s.be} {adj}.
    {p.im} {adj} to {v}{v.t}.
    {p.im} too {adj} to {v}{v.t}.
    {p.im} {num}, and my {kin} is {num}.
    {p.im} here to {v}{v.t}.
    {p.ill} {v}{v.t} if {o} {w.preso}{w.t}.
    {p.ill} let you know if {s} {v.pres}{v.t}.
    {p.id} like to {v}{v.t}, please.
    {p.id} love to, but I have to {v}{v.t}.
    {p.id} like {person} to {v}{v.t}.
    {s} {v.ed}{v.t}, {w.ed}{w.t} and went home.
    {s} got up, {v.ed}{v.t} and {w.ed}{w.t}.
    {s} {v.pres}{v.t} at {hour} and {w.pres}{w.t} at {hour}.
    {s} {v.ed}{v.t} {past}, but today {o} {o.be} {adj}.
    yesterday {s} {v.ed}{v.t}; tomorrow {o} will {w}{w.t}.
    {s} always {v.pres}{v.t}, but today {s.pro} {s.be} {d.ing}{d.t}.
    {s} {v.pres}{v.t} {habit}, but {o} never {w.preso}{w.t}.
    {s} {v.pres}{v.t} {habit}.
    {habit} {s} {v.pres}{v.t}.
    yes, {p} {p.do}, but only in {month}.
    no, {p} {p.doesnt}, and {o} {o.doesnt} either.
""")
