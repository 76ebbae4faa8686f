"""What stands behind a verb, an adjective or a noun: *-ing*, *to*, prepositions, persons; verb by verb."""

# ruff: noqa: E501 - a line is a frame

FRAMES = r"""
@own = my|your|his|her|our|their
@one = the {x} of the {x}|{x} of the {x}|{x} of my {x}|the {x}|this {x}|that {x}|a {x}|my {x}|your {x}|his {x}|her {x}|our {x}|their {x}|{x}
@clause = {s}|nobody|everybody|everyone|somebody|someone|the {x}|my {x}|your {x}|his {x}|her {x}|our {x}|their {x}
@mine = my {x}|your {x}|his {x}|her {x}|our {x}|their {x}|the {x}
@everyone = {o}|everyone|everybody|someone|somebody|nobody|no one
@thing = a|an|the|this|that|these|those|my|your|his|her|our|their|it|him|them|me|us|some|more|another
@aux = am|is|are|was|were|will|has|have|had|can|could|would|isn't|aren't|wasn't|weren't|won't|can't|don't|doesn't|didn't
@it_was = it is|it 's|it was|it isn't|it wasn't|that is|that 's|that was
@kind = kind|nice|generous|good|sweet|clever|brave|stupid|silly|wrong|rude|mean|selfish
@shoes = shoes|trousers|boots|jeans|socks|gloves|clothes|trainers|shorts
@shirt = jacket|dress|shirt|coat|hat|skirt|jumper|sweater|t-shirt|ring|suit
@body = tooth|leg|back|foot|head|stomach|arm|knee|throat|hand|neck|shoulder|finger|ear|eye|teeth|legs|feet|arms|knees|hands|eyes|ears
@whom = me|you|him|her|us|them|everybody|everyone|somebody|someone|anybody|anyone|nobody
@end = $|and|but|because|when|again|yesterday|today|tomorrow|last|in|at|from|after|before|every|very|so|if|while|until|any|now|all
@will = |want to|have to|had to|need to|would like to|'d like to|am going to|try to|like to|know how to|will|can|can't|cannot|couldn't|could|don't|didn't|won't|always|often|sometimes|never|still|still can't
@jobs = teacher|doctor|nurse|waiter|waitress|driver|engineer|lawyer|cook|chef|writer|actor|actress|singer|farmer|journalist|programmer|dentist|pilot|architect|mechanic|baker|plumber|manager|cleaner|receptionist|photographer|translator|scientist|builder|electrician|librarian|vet|guide|soldier|designer|painter|model|footballer|hairdresser|accountant|psychologist|firefighter|police officer|shop assistant|secretary|musician|dancer|babysitter|editor|consultant|professor|surgeon|gardener|economist|banker|historian|au pair
@aside = |back|aside|over|forward|a bit|a little|to the left|to the right|to one side|the {x}|my {x}|your {x}|his {x}|her {x}|our {x}|their {x}
ing_after: word={head}
    ^(@my) (|new|first) {x} (involves|will involve|would involve|doesn't involve) [{v.ing}/to {v}/{v.only}]
    (shouldn't|mustn't|should not|must not) delay [{v.ing}/{v.only}]
    (shouldn't|mustn't|should not|must not) delay [seeing/to see] (a|the|your) (doctor|dentist|vet|lawyer)
    (shouldn't|mustn't|should not|must not) delay [going/to go] to (the|a|hospital)
    (would|'d) (|really|also|very much) appreciate [{v.ing}/to {v}/{v.only}]
    ^(@one) (don't|doesn't|didn't|can't|couldn't) recall [{v.ing}/to {v}/{v.only}] (that|such|it|him|her|them|any|anything|anybody|anyone)
    ^{s} (|have|had|also|never|often) discussed [{v.ing}/to {v}/{v.only}]
    (spend|spends|spent|spending|wastes|wasted|wasting) (an|another|half an|the whole) hour [{v.ing}/in {v.only}]
    (spent|wasted) (an|another|half an|the whole) hour [{v.ing}/to {v:wait|talk}]
    (spent|wasted) (an|another|half an|the whole) hour [looking/to look] for
verb_bare: base=discuss; spanish=discutir de, hablar de
    ^{s} (|have|had|also|never|often) discussed [/about] {v.ing}
ing_after_preposition: word=against
    ^(many people|most people|@one) (be~|'s) (|totally|completely|strongly|really|not|also) against [{v.ing}/to {v}/of {v.ing}/{v.only}]
ing_after_to: word={pre}
    (in addition to|thanks to) [{v.ing}/{v.only}] (a|an|@own|it|him|them|us)
    when it comes to [{v.ing}/{v.only}] (english|spanish|french|german|money|languages|decisions)
    when it comes to [{v.ing}/{v:learn|speak|choose}]
    when it comes to [making/make] (a|an|decisions|friends|money)
    when it comes to [buying/buy] (a|an|the|new|clothes)
    ^(the|@own) (|real|only|best|main) (secret|key) to [learning/learn] (english|spanish|french|german|languages|a|any|anything|fast|quickly|well)
    ^the (|real|only|best) secret to [{v.ing}/{v.only}] (good|better|well|a good|a great|a better|a perfect|a happy) {any} is
ing_after_to: word={head} to
    (it|this|things|rules|parks|exercise|sport|music) (|also|can|could) contribute~ to [{v.ing}/{v.only}]
ing_after_preposition: word=for
    in exchange for [{v.ing}/to {v}/{v.only}]
    in exchange for [helping/help] (me|him|us|them)
right_preposition: word=prefer … to
    prefer~ {v.ing} (|by {x}|the {x}|at {x}|in {x}|a {x}|on {x}) [to {w.ing}/than {w.ing}/than {w}/than to {w}]
    prefer~ (walking|cycling|going by {x}|taking the {x}) to [driving/drive] (to|in|long|everywhere)
base_after_rather: word=would rather … than
    (would|'d) rather (stay|sit|wait|sleep|die) (|here|there|home|alone|inside|at home|in bed|in silence|with {o}) than [{v}/{v.ing}]
    (would|'d) rather {w} than [{v}/{v.ing}]
right_preposition: word={head} somebody into
    (talk~|trick~|fool~|pressure~) (@one) into [{v.ing}/to {v}/{v.only}]
right_preposition: word={head} somebody from
    (ban~|discourage~|prohibit~) {o} [from {v.ing}/of {v.ing}]
    discourage~ (|@my) (@everyone|@people) [from {v.ing}/to {v:go|come|apply|study|travel|smoke|drink|eat|buy|join|speak|become|drive|continue|try}]
    ban~ (@one) [from entering/to enter]
    (ban~|discourage~|prevent~) (@one) from [{v.ing}/{v.only}]
right_preposition: word=suspect somebody of
    suspect~ (@one) of [{v.ing}/{v.only}]
    suspected ({o}|my {x}|his {x}|her {x}|our {x}|the {x}) [of stealing/to steal/for stealing]
right_preposition: word={head} somebody for
    (forgive~|blame~|punish~|criticise~|arrest~|thank~) (@one) for [{v.ing}/to {v}/{v.only}]
    fined {any} (euros|pounds|dollars) [for parking/for park/to park/by parking] (here|there|in|on|at|outside)
ing_after_preposition: word=about
    ^(@one) (am|is|are|was|were|'s|feel~) (|very|so|really) (guilty|nervous|worried|excited|anxious|happy|sorry|bad|stressed) about [{v.ing}/to {v}/{v.only}]
    ^(@one) (am|is|are|was|were|'s|feel~) (|very|so|really) (nervous|worried|excited|anxious|happy|stressed) about [starting/start] (@thing|school|work)
ing_after_preposition: word=like
    there (is|'s|was) nothing like [{v.ing}/to {v}/{v.only}]
verb_sense: spanish=no tener más remedio que; word=have no choice but to
    no (|other) (choice|option|alternative) [but to/(that|more than) to] {v}
to_after_adjective: word=no choice but
    no (|other) (choice|option|alternative) but [to {v}/of {v.ing}/of {v.only}]
    (have|has|had) no (choice|option) but [to {v}/{v.ing}] (@thing)
why_wait:
    ^why not [{v}/to {v}] (together|tonight|tomorrow)
    ^why not [{v}/{v.ing}] (together|by bus|by train|by car|by bike|by plane|by taxi|for a {x})$
    ^why [{v}/to {v}] so (long|early|late|soon|often)
    ^why [wait/to wait] any
    ^why [wait/waiting] (here|here in the {x}|in the {x}|so long|any longer|until {x}|for {x})$
base_after_modal: aux={first} as well
    (might|may) as well [{v}/to {v}/{v.ing}]
ing_after_preposition: word=since
    ^since [{v.ing}/{v.only}] (school|university|college|home|married|a|an|the|@own)
verb_sense: spanish=sin que…; word=without me knowing, without anyone noticing…
    ^(@one) {w.ed} {any} without [{s.obj} {v.ing}/that {s} {v.ed}]$
    ^(@one) {w.ed} {any} without [me knowing/that i know]$
    ^(@one) {w.ed} {any} without [anyone {v.ing}/that (anyone|anybody|nobody|no one) {v.ed}]$
    without (anyone|anybody) [{v.ing}/{v:know|notice|see|hear}]$
    without (anyone|anybody) [helping/help] (me|us|him|her|them)$
    without (me|him) [{v.ing}/{v:know|notice|see|hear|ask}]$
verb_sense: spanish=valer (la pena); word=be worth (it)
    ^it [is worth it/(worths|worth) it]$
    (it|this|that|he|she) [is worth/worths]
to_after: word=turn out
    turn~ out [to be/be] {x}
    ^(@my) {x} turned out [to be/that was/that it was]
to_after_adjective: word=unable
    unable [to {v}/of {v.ing}/{v.ing}/(of|for) {v.only}/{v.only}]
verb_sense: spanish=me muero por; word=I'm dying to
    i am dying [to {v}/for {v.only}]
    i am dying [to see/for seeing] (you|him|her|it|them|the|my|your)
    i am dying [to meet/for meeting] (you|him|her|them|my|your)
to_after_adjective: word=it is my {head}
    (@it_was) (@own) (turn|job|responsibility|duty) [to {v}/of {v.ing}/of {v.only}/{v.only}]
    (@it_was) (@own) turn [to cook/of cook/cook] {x}
    (@it_was) (@own) (job|responsibility|duty) [to clean/of clean/clean] (@my|up)
to_after_adjective: word=whose turn is it
    whose turn is it [to {v}/of {v.ing}/of {v}/for {v.ing}]
    whose turn is it [to {v}/{v}] (up|@my|dinner)
for_to_do:
    it (is|'s|was) (|about|high) time [for {o} to {v}/to {o} to {v}]
    it (is|'s|was) (|about|high) time [for {d} {x} to {v}/to {d:my|the} {x} to {v}/for that {d:my|the} {x} {v}]
    (it is time|it 's time|it was time|it is too {x}|it 's too {x}|it was too {x}) [for {s.obj} to {v}/for that {s} {v}/for that {s} {v.ed}] (@thing)
    arrange~ [for {s.obj} to {v}/for that {s} {v}/for that {s} {v.ed}]
    arrange~ [for {x} to come/{x:him|her|us} to come]
    enough for (me|you|him|us|them|{x} people|{n} adults|everyone|everybody|all of {o}|the children|the kids) [to {v}/{v}] in
    there (is|'s|was|isn't|wasn't) (nothing|not much|much|a lot|plenty|anything) for (@one|{x} people) [to do/do]
to_after_adjective: word=somewhere, nowhere
    (need~|want~|have~|for) (somewhere|nowhere) [to {v}/(for|where) {v:stay|sit|go|sleep|eat|put}/{v:stay|sit|go|sleep|eat|put}] ($|in|for|near|with|at|on|tonight|now|while|when|because|and)
    (need~|want~|have~|for) (somewhere|nowhere) [to put/(for|where) put/put] (@thing)
    (need~|want~|have~|for) (somewhere|nowhere) [to park/where park/park] ($|the|my|our|near|in)
    (need~|want~|have~|find~|for) (somewhere|nowhere) [to live/(for|where) live/live] ($|in|near|with|from|until)
verb_preposition: base=talk; word=to; spanish=hablar con
    (have|has|had) (nobody|no one) to talk [to/] (at work|at home|at night|at lunch|in the evening|in the evenings|here|$)
verb_preposition: base=worry; word=about; spanish=preocuparse por
    (is|'s|was|isn't|have|has|had) (nothing|anything) to worry [about/]$
to_after_adjective: word=the first, the last…
    be~ the (first|last|only|second) (|one|person|man|woman|girl|boy|team|country) [to {v}/in {v.ing}] (a|an|the|it|him|them|more|everest|@own)
    be~ the (first|last|only|second) (|one|person|man|woman|girl|boy|team|country) [to {v}/in {v:arrive|know|get|see|try}]
    be~ the (first|last) (|one|person) [to arrive/in arriving]
to_after_adjective: word=the plan is, my dream is…
    (plan|dream|goal|aim|purpose|objective) (|of the {x}|of this {x}|of our {x}) is [to {v}/(for|of) {v:become|be|have|make|find|get|create|learn|improve}/{v:become|be|have|make|find|get|create|learn|improve}] (a|an|@own|it|him|them|us|rich|famous|people)
    (plan|dream|goal) is [to open/(for|of) open/open] (a|an|@own|another)
    (aim|goal|purpose|objective) of {any} is [to help/for help/help] (people|students|children|others|families|him|them|us) (to|with|who|learn|find|understand|live|get)
to_after_adjective: word=make an effort
    make~ (an|every|no|a {x}) effort [to {v}/(for|of) {v.ing}/of {v.only}] (a|an|the|@own|it|him|them)
    make~ (an|every|no|a {x}) effort [to {v}/of {v.only}]
    make~ (an|every|no|a {x}) effort [to learn/(for|of) (learn|learning)]
    make~ (an|every|no|a {x}) effort [to understand/(for|of) (understand|understanding)]
    make~ (an|every|no|a {x}) effort [to improve/for improve]
    make~ (an|every|no|a {x}) effort [to come/(for|of) (come|coming)]
of_to_do: word=right; spanish=derecho a
    (have|has|had) (the|every|no|a) right [to {v}/(of|for) {v.only}]
    (have|has|had) (the|every|no|a) right [to live/(of|for) live/live] (in|where|without|with|as|here)
to_after_adjective: word=the {head}
    (have|has|had|lack~) (the|no|enough|any) (courage|patience|ability) [to {v}/of {v.ing}/of {v.only}]
    (have|has|had|lack~) (the|no|enough|any) (strength|energy) [to {v}/of {v.ing}/of {v.only}] (a|an|the|@own|it|him|them|more)
to_after_adjective: word=a pleasure, an honour…
    it (is|'s|was) (a|an|my|such a|a {x}|an {x}) (honour|pleasure|joy|privilege) [to {v}/of {v.only}/for {v:meet|be|see|know|have|speak}]
    it (is|'s|was) (a|an|my|such a|a {x}|an {x}) (honour|pleasure|joy|privilege) [to work/for work] (with|for|here)
to_after_adjective: word={first}
    (sad|surprised|sorry|shocked|happy|pleased|relieved|delighted|disappointed|glad) [to {v}/of {v.only}/for {v:hear|see|be|know|have|learn|say}]
    (sad|surprised|sorry|shocked|happy|pleased|relieved|delighted|disappointed) [to {v}/of {v.ing}] (@thing|you|about)
    (pleased|glad|happy|delighted) [to meet/(of|for) (meet|meeting)] (you|him|her|them)
    (nice|lovely) [to meet/(of|for) meet] (you|him|her|them)
verb_preposition: base={head}; word=of; spanish=por tu parte, de su parte
    (@it_was) (|very|so|really) (kind|generous|rude|mean|selfish|stupid|silly|sweet|wrong) [of/from] (|@own) ({o}|@people|@names) to {v}
    (@it_was) (|very|so|really) nice [of/from] you to {v}
    (@it_was) (|very|so|really) (@kind) [of/(from|by) part of] (@one) to {v}
    (@it_was) (|very|so|really) (@kind) [of you/(by|from|of) your part]
whether_to:
    (know|decide|decided|sure) [whether to/if to] {v}
    (know|decide) [whether to {v}/if {v.only}] (|to) (a|an|the|@own|it|him|them|there|home) {any} or not
    (know|decide) [whether to {v}/if {v:go|come}] or not
    (know|decide) [whether to buy/if buy] {any} or not
to_after_adjective: word=know who, know what…
    ^{s} (don't|doesn't|didn't) know [who to {v}/to who to {v}/to (who|whom) {v:ask|call|tell|trust|believe|invite}]
    ^{s} (don't|doesn't|didn't) know [who to {v}/who {v:ask|call|tell|trust|believe|invite|choose|thank}] ($|for|about|in|now|first|or)
    ^{s} (don't|doesn't|didn't) know what [to do/do] ($|now|with|about)
to_after_object: word={head}
    (encourage~|remind~|forbid~|persuade~|convince~) [/to] (|@my) (@everyone|@people|@names) to
    encourage~ (|@my) (@everyone|@people|@names) to [{v}/{v.ing}]
    (forbade|forbids|forbid) [{o} to {v}/to {o} {v}]
    (forbade|forbids|forbid) [people to {v}/to people {v}]
    (forbade|forbids|forbid) [{d} {x} to {v}/to {d:the|my} {x} {v}]
    ^(@one) enable~ (|@my) (@everyone|@people|@names) [to {v}/{v.only}]
    ^(@one) (caused|has caused|will cause|can cause|could cause) (|@my) (@everyone|@people|@names) [to {v}/{v.only}] (a|an|the|@own|it|him|them)
    ^(@one) enable~ (me|you|him|us|them) [to {v}/{v}]
    ^(it|this) (enables|enabled|will enable) [{s.obj} to {v}/that {s} {v}/that {s} {v.s}]
    ^(it|this|the {x}|my {x}|his {x}|her {x}|our {x}) caused [{s.obj} to {v}/that {s} {v.ed}] (@thing|school|work)
    ^(it|this|the {x}|my {x}|his {x}|her {x}|our {x}) caused [the {x} to {v}/that the {x} {v.ed}]
    remind [him to {v}/that he {v}]
    remind [her to {v}/that she {v}]
ing_after: word=smell something
    smell~ something [burning/burns]
ing_after: word={head} somebody
    catch~ ({o}|my {x}|a boy|a man|the boy|the man|the boys|two boys|@people|someone|somebody) [stealing/to steal]
    ^(@one) caught (|@my) (@everyone|@people|@names) [copying/copy] ($|in|the|from|@own)
    ^(@one) caught (|@my) (@everyone|@people|@names) [smoking/smoke] ($|at|behind)
    found (me|him|us|them|the boy|the girl|the child|the children|my {x}|his {x}|our {x}) [crying/cry] (in|behind|on|under|alone|outside)
    keep~ (me|you|him|us|them) [waiting/wait/to wait]
    (can't|cannot|couldn't) imagine {o} [doing/to do]
    (can't|cannot|couldn't) imagine (@own) (@people) [doing/to do]
ing_after: word=leave something
    leave~ (@my|a) (tap|taps|water|shower|engine|radio|tv) [running/run]
remember_doing:
    remember~ (@own) (@people) [{v.ing}/to {v}] (me|us|him|them|stories|jokes)
verb_sense: spanish=¿te importa que…?; word=do you mind if…?
    (do|would) you mind [if/that] (i|we) (open|close|shut|sit|ask) (here|down|it|next to {x}|with {x}|at {x} {x}|at the {x}|a {x}|the {x}|this {x})$
no_will_after_if: word=if
    (do|would) you mind if (i|we) [{v}/will {v}]
causative: word={head}
    want~ (@my) (letter|letters|parcel|package|email|document|documents|text|book|report|photos|homework|money) [{v.ed}/{v:send|deliver|translate|finish|print}] ($|by|to|before|today|tonight|tomorrow|now|as|this|in)
    want~ (@my) (letter|letters|parcel|package|email|document|documents|text|book|report|photos|homework|money) [written/write] ($|by|to|before|today|tonight|tomorrow|now|as|this|in)
verb_sense: spanish=espero que, deseo que; word=I hope (that)
    ^(i|we) (|really|do|just) hope [you {v}/you to {v}]
    ^(i|we) (|really|do|just) hope [you are/you to be]
    ^(i|we) [hope/desire] you (have|enjoy|are|get)
    ^(i|we) [hope/desire that] you are
to_person: base={head}; word={o}
    (assures|remind|reminds|reminded|inform|informs|notify|notifies|convince|convinces|convinced) [/to] {o} that
    ^{s} (assure|assured|informed|notified) [/to] {o} that
no_reflexive: word={head}
    confirm [/(me|us)] (your|whether)
    (please|can you|could you|would you|kindly) confirm [/(me|us)] (the|when|where|if|that)
    repeat [/(me|us)] (it|that|this|the {x}|your {x}) ($|please|more|again|slowly|once)
that_he_go: word=demand
    demand~ [that he {v}/him to {v}]
    demand~ [that she {v}/her to {v}]
    demand~ [that we {v}/us to {v}]
of_that: word={first}
    (sure|certain|convinced|aware|glad|happy|surprised|pleased) [that/(of|for|about) that] (he|she|we|they|nobody|everybody|everyone|somebody|the {x}|my {x}|our {x}|your {x}|his {x}|her {x}) (@aux)
    (sure|certain|convinced|aware|glad|happy|surprised|pleased) [that/(of|for) that] (it|you) (@aux)
    (fact|feeling|impression|conclusion) [that/of that] ({s}|@own|the|every|nobody|everybody|everyone|something)
    doubt [that/of that] (@clause|@names) (@aux)
verb_preposition: base=arrive; word=at; spanish=llegar a la conclusión
    arrive~ [at/(to|in)] (the|a|that|this|another|@own) conclusion
verb_sense: spanish=a pesar de que; word=despite the fact that, in spite of the fact that
    ^despite [the fact that/that/of that] {subject} (@aux) {any} , ({s}|@my|both|all|everybody|everyone)
    (a|an|in|to|at|with|@my) {x} in spite of [the fact that/that] (@clause) (@aux)
verb_preposition: base=depend; word=on; spanish=depender de si
    depend~ [on whether/(of|from) whether/of if]
verb_sense: spanish=depende de si; word=it depends on whether
    ^it depends [on whether/on that] (@clause) (@aux)
find_it: word=appreciate it if
    ^(i|we) (would|'d) (|really|also|very much) appreciate [it if/that] (@clause) (could|would)
verb_preposition: base=cope; word=with; spanish=sobrellevar, poder con
    cope~ [with/to] (so much|so many|all this|stress|pressure|the stress|the heat|the pain|the pressure|the noise|the cold|the work|the situation|the problem|the problems)
verb_bare: base=date; spanish=salir con
    (am|is|are|was|were|'s|been) dating [/with] (a|an|@own) (|{x}) (boy|girl|man|woman|guy|friend|colleague|classmate|student|teacher|doctor|dentist|nurse|lawyer|waiter|cousin|neighbour|boss) ($|from|at|who|now|called|named)
verb_preposition: base=be divorced; word=from; spanish=divorciarse de
    divorced [from/of] (a|an|him|me|them|you)
    divorced [from/of] (@own) (|first|second|third|ex) (husband|wife|partner|ex-husband|ex-wife)
verb_preposition: base=be related; word=to; spanish=relacionado con
    (is|are|isn't|aren't|be|'s) (|not|closely|directly|also) related [to/with] (it|what|money|work|health|food|sport|music|politics)
    (is|are|isn't|aren't|be|'s) (not|closely|directly|also) related [to/with] (@my)
    (is|are|isn't|aren't|be|'s) related [to/with] (@my) (job|work|problem|problems|topic|subject|question|environment|weather|company|family|world|health)
verb_preposition: base=be based; word=on; spanish=basado en
    based [on/in] (|a|an|the|real) (|true|real|old|short|historical) (story|stories|events|novel|poem|legend|book|comic) ($|by|about|that|which|written|and|from)
verb_preposition: base=surrounded; word=by; spanish=rodeado de
    (am|is|are|was|were|be|been|'s|live|lives|lived|came) (|always|completely|often) surrounded [by/of] (a|an|the|people|friends|children|trees|mountains|hills|water|nature|forests|many|two|three|other|beautiful|good|green|high|tall|big|him|them|us|me)
    surrounded [by/of] (@own) (@people)
verb_preposition: base=accompanied; word=by; spanish=acompañado de
    (am|is|are|was|were|be|been|'s|live|lives|lived|came) (|always|completely|often) accompanied [by/of] (a|an|the|people|friends|children|trees|mountains|hills|water|nature|forests|many|two|three|other|beautiful|good|green|high|tall|big|him|them|us|me)
    accompanied [by/of] (@own) (@people)
verb_preposition: base=be dressed; word=in; spanish=vestido de
    dressed [in/of] (black|white|red|green|blue|yellow|pink|purple|brown|grey|orange|dark)
verb_preposition: base=be dressed; word=as; spanish=vestido de, disfrazado de
    dressed [as/of] (superman|batman|santa|father christmas)
    dressed [as/of] (a|an) (witch|ghost|pirate|clown|princess|prince|cat|queen|king|vampire|zombie|superhero|doctor|nurse|policeman|police|cowboy|ninja|angel|devil|bear|dog|rabbit|soldier|skeleton|fairy|mummy|woman|man)
verb_sense: spanish=tener en cuenta; word=take into account
    [take~ into account/have~ (in|into) account/take~ in account] (all|how|what|it|everything|other|@my)
    [take~ {o} into account/have~ {o} (in|into) account/take~ {o} in account] ($|when|if|because|and|for|before)
verb_sense: spanish=tener que ver con; word=have to do with
    (problem|job|idea|question|film|answer|story|accident|decision|mistake|work) (has|had|have) (nothing|something|a lot|much|little) to [do/see] with
    (it|this|that) (has|had|doesn't have|didn't have) (nothing|anything|something) to [do/see] with (it|me|you|him|her|us|them|what|money|politics|work)
    (it|this|that) (has|had|doesn't have|didn't have) (nothing|anything|something) to [do/see] with (@my) (weather|war|problem|subject|topic|question|work|job|money|situation|economy|government|politics)
    (have|has|had) nothing to [do/see] with (you|him|us|them)
    (have|has|had) nothing to [do/see] with (her|this|that)$
verb_preposition: base=be named; word=after; spanish=llamarse como, por
    (was|were|is|am|are|been) named [after/like] (@own) (great-uncle|great-aunt|great-grandfather|great-grandmother|@people)
verb_preposition: base=leave; word=for; spanish=irse a, salir hacia
    ^{s} left [for/to] (the airport|the station|the coast|the beach|madrid|london|paris|barcelona|rome|berlin|lisbon|spain|france|england|italy|germany|portugal|japan|america|mexico|argentina)
for_me:
    (open~|close~|translate~|repair~) [the {x} for me/me the {x}]
    (translate~|repair~) [this {x} for me/me this {x}]
    hold [this for me/me this] (a moment|a second|a minute|while|until|for a|please|$)
    fix~ [the car for me/(me|to me) the car]
    carry~ [the bags for me/(me|to me) the bags] (to|up|upstairs|home|$)
my_glasses:
    (break~|hurt~) [my/(me|to me) the/me my] (glasses|phone|watch|computer|laptop|bike|heart|@body)
    (wash~|cut~|dry~|dye~|brush~|comb~) [my/(me|to me) the/me my] hair
    (break~|hurt~|wash~|cut~|dry~|dye~|save~) [his/(him|to him) the] (hair|heart|life|eyes|nose|feelings)
    save~ [my/(me|to me) the] life
    ate [my/(me|to me) the] (sandwich|chocolate|cake|biscuits|cookies|dinner|lunch|breakfast|chips|yogurt|yoghurt|food|pizza|homework|snack|ice|apple|banana)
    cut~ off [our/(us|to us) the] (water|electricity|gas|light|internet|phone)
    cut~ off [my/(me|to me) the] (water|electricity|gas|light|internet|phone)
verb_sense: spanish=se me cayó; word=my {x} fell
    [my {x} fell/it fell me the {x}]
    ^[my {x} fell/me fell the {x}]
    (yesterday|today|morning|night|week) [my {x} fell/me fell the {x}]
    [my {x} fell/my {x} fell me] (into|in|down|on|out|to|from|off|$)
verb_sense: spanish=se me olvidó; word=I forgot
    ^[i forgot/(it forgot|it forgot to|i forgot) me] (@own)
verb_sense: spanish=se me rompió…; word=my {x} broke
    ^[my {x} broke/it broke me the {x}] (yesterday|today|again|$)
phrasal: word=run out of; spanish=quedarse sin
    [ran out of/stayed without] (milk|petrol|paper|toilet paper|ink|eggs|battery|money on|money before|money halfway)
verb_sense: spanish=solo me quedan; word=I only have … left
    ^[i only have/(it only stays|it only rests|only rest|only rests|only stay|only stays) me/me only (rest|stay)] {any} left
verb_sense: spanish=no me dio tiempo a; word=I didn't have time to
    ^[i didn't have time/me didn't give time/it didn't give time to me] to {v}
verb_sense: spanish=me toca; word=it's my turn to
    ^[it 's my turn/(it touches to me|touches to me|me touches)] to {v}
verb_sense: spanish=hacer gracia; word=make somebody laugh
    make~ (me|you|him|us|them) [laugh/grace] (so|when|because|every|very|a lot|$)
verb_sense: spanish=dar sueño, poner triste…; word=make sleepy, sad…
    [make~/(give~|put~)] {o} (|so|very|really) (hungry|thirsty|sleepy|sad|nervous|jealous|happy|angry) ($|when|because|every|if|too|now|again)
verb_sense: spanish=dar hambre; word=make hungry
    (it|this|that|smell|walking|running|swimming|sport|exercise|always|really) [make~ {o} hungry/give~ {o} hunger] ($|when|because|every|now|again)
verb_sense: spanish=dar envidia; word=make jealous
    [make~ {o} jealous/give~ {o} envy] ($|when|because|every|so)
verb_sense: spanish=dar asco; word=disgust
    [disgust~ {o}/give~ {o} disgust/give~ disgust to {o}] ($|when|because|every|so)
verb_sense: spanish=volver loco; word=drive somebody crazy
    [drive~/(put~|return~)] (me|you|him|her|us|them) (crazy|mad) ($|when|because|every|with|sometimes|all|at)
verb_sense: spanish=me da pena; word=I feel sorry for
    ^[i feel sorry for/(it gives me|it gives to me|me gives|gives me) pity] (him|her|them|you|@my)
verb_sense: spanish=me queda grande, pequeño…; word=be too {x} for me
    (@shoes) [are too {x} for me/stay me {x}]
    (@shirt) [is too {x} for me/stays me {x}]
verb_sense: spanish=me queda pequeño; word=be too small for me
    (@shoes) [are too small for me/are me small/stay small to me]
    (@shirt) [is too small for me/is me small/stays small to me]
verb_sense: spanish=me queda grande; word=be too big for me
    (@shoes) [are too big for me/are me big/stay big to me]
    (@shirt) [is too big for me/is me big/stays big to me]
verb_sense: spanish=me cae bien; word=I really like
    ^[i really like/(it falls me|falls me|me falls) well/(falls|it falls) well to me]
verb_sense: spanish=llevarse bien con; word=get on well with
    i [get on well with/(take|carry|get|bring) me well with]
    i [get on/carry] well with (@my) (@people)
    we [get on/(take|carry|bring) us] well
verb_sense: spanish=me suena; word=sounds familiar to me
    (name|song|story|voice|face|place|title|word|that|this|it) [sounds familiar to me/(sounds me|me sounds|sounds me familiar)]$
verb_sense: spanish=me parece bien; word=seems fine to me
    (that|it|plan|idea|price|this|date|time) [seems fine to me/(seems me|me seems) (well|fine|good)]
surprises_me:
    it (worries|bothers|annoys|surprises|scares|amazes|shocks) [/to] me that
    ^[it bothers me/me bothers] that
verb_sense: spanish=me alegro de; word=I'm glad
    ^[i am glad/(it glads me|me glads|me gladdens)] (that|to)
like_subject:
    ^[i would like/to me would like] (to|a|an|some|the|that|this|more|another|@own)
    ^[i 'd love to/to me would love to/to me would love] {v}
    ^[i would love to/to me would love to/to me would love] {v}
    ^[i love/(me enchants|to me enchants)] {x}
    ^[i love/it enchants me] (the sea|the beach|the mountains|the rain|the snow|the cinema|chocolate|coffee|ice cream|pizza|pasta|this {x})
head_hurts:
    (@own) (@body) [hurts/(makes|does) me (damage|pain)/hurts to me]
    (@own) (@body) [hurt/(make|do) me (damage|pain)/hurt to me]
verb_sense: spanish=dar de comer a; word=feed
    [feed~/give~ (of eat|eat|to eat) to] (@my)
verb_sense: spanish=se hace tarde, se hace de noche; word=it's getting late, it's getting dark
    ^[it 's getting/(it 's making|it 's doing|it makes)] (late|dark) (so|now|already|outside|$)
verb_sense: spanish=me hice daño; word=I hurt myself
    i [hurt myself/(made me|did me|made myself) damage] ($|when|in|on|with|playing|while|at|yesterday|and|but|because)
myself: word=myself
    i hurt [myself/me] (when|playing|at|in|with|on|while|yesterday|last|again|$)
verb_sense: spanish=hacerse amigos; word=become friends
    became [/in] friends ($|with|when|at|in|on|after|because|and|very|again|last)
    we [became friends/(did|made|became) us friends] (at|in|on|when|very|last|because|after|quickly|years|$)
verb_sense: spanish=tengo la culpa; word=it's my fault
    ^[it 's my fault/(i have the fault|it has my fault|i have fault)] ($|because|if)
    ^[it 's my fault/it has my fault] that
to_person: base={head}; word={o}
    ^{s} (texted|messaged|will text|will message) [{o}/to {o}]
    ^(please|can you|could you|will you|don't|i don't|please don't|can you please|could you please) (text|message) [{o}/to {o}]
verb_bare: base={head}; spanish=a alguien
    ^{s} (|have|has|want to|didn't|don't|doesn't|always|just) (follow~|block~|unfollow~|added) [/to] (|@my|a|an|some) (@whom|@people|famous {x}) on (instagram|facebook|tiktok|twitter|whatsapp|youtube|snapchat|that app)
    (dog|dogs|cat|snake|wolf|bear|shark|horse|spider|bee|wasp|mosquito|monkey|bull) (bit|stung|attacked|chased|frightened|scared) [/to] (|a|an|two|@my) (@whom|@names|@people|tourist) (@end)
    (i|you|we|they|he|she|nobody|don't|doesn't|didn't|never|always|can't|couldn't) believe~ [/to] (|@my) (@whom|@names|@people|police) (@end)
    (forgive|forgives|forgave|interrupt|interrupts|interrupted|ignore|ignores|ignored|disturb) [/to] (|@my) (@whom|@names|@people) (@end)
    (have|has|had|never) forgiven [/to] (|@my) (@whom|@names|@people) (@end)
    (cured|examined|rescued|he saved|she saved|they saved|doctor saved|doctors saved|dog saved|who saved|firefighters saved) [/to] (|@my) (|poor|old|little) (@whom|@names|@people|dog|cat|horse|rabbit|bird|cow|kitten|puppy) (@end)
    (film|news|letter|result|results|story|answer|noise|ending|decision|accident|it|that) (frightened|shocked|surprised|disappointed|scared|annoyed|worried|upset|impressed) [/to] (|@my) (@whom|@names|@people) (@end)
    (take~|drive~|bring~|send~) [/to] (@my) (@people|twins) to (school|nursery|the doctor|the dentist|the hospital|the vet|the airport|the station|the cinema|the beach|the park|the zoo|the museum)
    ^({s}|my {x}) (teach|teaches|taught|used to teach) [/to] (|small|young|little) (children|kids|adults|people|students|teenagers|beginners) (at|in)
    ^[who/to who/to whom] (did|do|does|will) {s} (see|meet|visit|kiss|help|invite|marry|hug) ($|at|in|on|yesterday|last|today|tomorrow|there|when)
verb_sense: spanish=la persona a la que vi, conocí, ayudé…; word=the person I saw, met, helped…
    (@people|person) [{s}/to who {s}/to whom {s}] (saw|met|helped|invited|visited|loved|kissed) (in|at|on|yesterday|last|there|is|was|are|were|$)
verb_bare: base=regret; spanish=arrepentirse de
    ^({s}|people|@mine|@names) (don't|doesn't|didn't|won't) regret~ [/of/me of]
    ^{s} never regret~ [/of/me of]
    ^{s} regret~ [/of/me of]
verb_sense: spanish=solicitar algo; word=request something
    (like to|want to|need to|wish to|writing to|can i|can we|could i|could we) request [/for] (|a|an|some|more) (help|permission|information|advice|details|refund|quote|meeting|appointment|copy|visa|interview|loan|invoice|extension|discount|room|table|receipt|certificate)
verb_sense: spanish=pensar en algo, plantearse algo; word=consider something
    ^{s} (should|must|have to|need to|can|could|might|didn't|don't|never) consider [/about] (my|your|his|her|our|their|this|other|it|them)
    ^{s} (should|must|have to|need to|can|could|might|didn't|don't|never) consider [/about] the (price|risk|risks|offer|options|idea|problem|problems|consequences|cost|situation|future|environment)
verb_bare: base=leave; spanish=salir de
    ^({s}|parents|my parents|my {x}) (leave|leaves|left) [/of] home
    (when|before|after|if|until) {s} (leave|leaves|left) [/of] home
go_home: word=home
    (i|he|she|we|they|@people|@names) (@will) (return~|come~ back|go~ back|get~ back) [/to] home ($|at|every|because|when|before|after|early|late|very|yesterday|by|with)
    come~ back [/to] home ($|early|late|very|with|because)
    get~ back [/at] home (late|early|very late|very early)
    (i|he|she|@people|@names) (@will) (return~|come~ back|go~ back) [/at] home ($|late|early|very|every|because|when|yesterday)
verb_sense: spanish=subir a un coche; word=get into
    ^(i|you|he|she|we|they) [get~ into/mount~ in] (the|a|my|his|her|our|their) (car|van|taxi|lorry|truck|cab)
verb_sense: spanish=bajar de un coche; word=get out of
    [get~ out of/go~ down of/get~ down of] (a|@my) (car|van|taxi|lorry|truck|cab)
verb_preposition: base={head}; word=for; spanish=cambiar por
    (change~|exchange~|swap~) (it|them|@mine|this {x}|this {x} {x}) [for/by] (a bigger|a smaller|a larger|a cheaper|a better|a different|a new|another|that|this) (one|colour|size) (@end)
verb_preposition: base=replace; word=with; spanish=sustituir por
    replace~ {who} [with/for] (a {x}|another) one
verb_preposition: base=react; word=to; spanish=reaccionar ante
    react~ [to/in front of] (the|this|that|my|your|his|her) (news|result|results|problem|problems|situation|changes|crisis|question|criticism|decision) (@end)
verb_preposition: base=graduate; word=from; spanish=graduarse en
    (graduated|graduating|to graduate|will graduate) [from/of] (|@my) (|{x}) (university|college|school|academy)
verb_preposition: base=expel; word=from; spanish=expulsar de
    expelled [from/of] (|@my) (|{x}) (university|college|school|academy|team|club|class|party)
verb_preposition: base=resign; word=from; spanish=dimitir de
    resign~ [from/of] (@my) (company|job|party|team|post|position|board|committee|government|club|firm)
verb_bare: base=influence; spanish=influir en
    ^(it|music|technology|television|fashion|social {x}|the {x}|my {x}|his {x}|her {x}) (has|have|had) influenced [/in/to/on] (me|us|them|him|young people|teenagers|my life|our lives|the way)
verb_preposition: base=sign up; word=for; spanish=apuntarse a
    sign~ up [for/in] (|the|a|an|this) (|{x}) (course|trip|classes|lessons|excursion|marathon|tournament|competition|race|webinar|championship) (@end)
verb_preposition: base=burst; word=into; spanish=romper a llorar, estallar en carcajadas
    burst~ [into/in] (tears|laughter)
ing_after: word=burst out
    burst~ out [{v.ing}/to {v:laugh|cry}/{v:laugh|cry}/to {v.ing:laugh|cry}/in {v.ing:laugh|cry}]
verb_preposition: base=bump; word=into; spanish=chocar, tropezarse con
    (i|you|he|she|we|they|and|accidentally|almost|@people|@names) bumped [into/with] (a|an|@my) (|old|{x}) (@people|@jobs|tree|wall|door|car|table|chair) (@end)
verb_preposition: base=hide; word=from; spanish=esconder algo a alguien
    hide~ (|the|my|his|her|our|their|some|all the) (it|everything|money|truth|chocolate|sweets|cigarettes|secret) [from/to] (|@my) (@whom|@people|police) (@end)
verb_preposition: base=charge; word=for; spanish=cobrar por
    charge~ {any} (euros|pounds|dollars) [for/by] (parking|one night|two nights|a coffee|the repair|the ticket|the drinks) (@end)
    charge~ {o} {any} (euros|pounds|dollars) [for/by] (breakfast|lunch|dinner) (@end)
verb_preposition: base=sell; word=for; spanish=vender por
    sell~ (|it|them|everything|@mine|this {x}) [for/by] {n} (euros|pounds|dollars)
no_reflexive: word=adapt
    take~ me {any} to adapt [/me] to
verb_preposition: base=adapt; word=to; spanish=adaptarse a
    adapt~ [to/at] (|the|my|our) (climate|weather|food|cold|heat|changes|situation|life|new job|new life) (@end)
verb_bare: base=trust; spanish=confiar en
    ^{s} (can|can't|don't|shouldn't|should|must|could|couldn't|never|always|) trust [/on] (|@my) (@whom|@people|company|bank)
verb_preposition: base=invite; word=to; spanish=invitar a
    invite~ (|@my) (@whom|@people|@names) [to/] (the|a|my|your|his|her|our|their) (|{x}) (party|wedding|dinner|concert|festival|exhibition|ceremony|conference|lecture|funeral|play|opera|show) (@end)
verb_preposition: base=break up; word=with; spanish=romper con
    (broke|broken|breaks|to break|didn't break) up [with/from/of] (|a|an|@my) (@people|@names|@jobs|him|her|me|them|ex|fiancé|fiancée) (@end|{n}|a|some|many)
right_preposition: word=good at
    (i|you|he|she|we|they|@people|@names) (am|is|are|was|were|'s|isn't|aren't) (|very|really|quite|so|not|too) good [at/in] (cooking|swimming|drawing|dancing|painting|skiing|learning|making|playing) ($|but|because|and|so|languages|animals|tennis|football|chess|the piano|the guitar|cakes|friends)
verb_preposition: base=work; word=as; spanish=trabajar de
    (i|you|he|she|we|they|who|want to|wants to|wanted to|used to|like to|going to|@people|@names) (|am|is|was|'s) (work|works|worked|working) [as/of] (a|an) (|{x}) (@jobs)
verb_preposition: base=help; word=with; spanish=ayudar con
    help~ (@whom) [with/in/] (my|your|his|her|our|their|the|this|these) (homework|suitcase|suitcases|dishes|bags|boxes|luggage) (@end)
    help~ (@whom) [with/] (my|your|his|her|our|their|the|this|these) (exercise|exercises|translation|shopping) (@end)
verb_preposition: base=agree; word=on; spanish=ponerse de acuerdo en
    (we|can't|couldn't|didn't|don't|to|must|should|finally) agree~ [on/in] (a|the) (price|date) (@end)
verb_preposition: base=decide; word=on; spanish=decidirse por
    (i|you|he|she|we|they|@people|@names) decided [on/by] the (blue|red|green|black|white|cheapest|cheaper|smaller|bigger|smallest|biggest|other) (one|ones|hotel|flat|room|model|option|car)
verb_preposition: base=take advantage; word=of; spanish=aprovechar, aprovecharse de
    take~ advantage [of/from/to] (me|us|him|them|it|people|everybody)
    take~ advantage [of/from/to] (@my) (good|weather|sun|sales|discount|discounts|offer|holiday|holidays|situation|opportunity|chance|fact|kindness)
verb_preposition: base=take a photo; word=of; spanish=hacer una foto a
    take~ (a|some|many|lots of) (photo|photos|picture|pictures|selfie|video) [of/to] (@my) (dog|dogs|cat|bird|horse|animals|sunset|view|flowers|food|cake|pizza|paella|fruit|sandwiches) (@end)
verb_preposition: base=make fun; word=of; spanish=burlarse de
    make~ fun [of/from/to] (@whom|@names)
    make~ fun [of/from/to] (@my) (|new|old|poor|other) (@people|accent|hair|clothes|english|nose|name|shoes|voice|mistakes)
verb_preposition: base=get in touch; word=with; spanish=ponerse en contacto con
    in touch [with/to] (@whom)
    in touch [with/to] (@my) (@people|@jobs|company|school|office|bank|hotel|owner|police)
verb_preposition: base=pay attention; word=to; spanish=prestar atención a
    pay~ attention [to/at/in] (me|you|him|us|what {s})
    pay~ attention [to/at/in] (|the|my|your|this) (signs|rules|instructions|details|teacher|boss|children|baby) (@end)
verb_preposition: base=lie; word=to; spanish=mentir a
    (lied|did {s} lie|do {s} lie|does {s} lie|didn't lie|don't lie|never lie|would lie) [to/] (|@my) (@whom|@people|@names|police) ($|about|again|because|when|any|every)
to_person: base={head}; word=somebody
    cook~ [/to] (me|you|him|us|them|everybody|everyone|@names) (dinner|lunch|breakfast|supper)
    cook~ [/to] (@own) (mother|father|mum|dad|parents|brother|sister|son|daughter|children|kids|husband|wife|boyfriend|girlfriend|friend|friends|flatmates) (dinner|lunch|breakfast|supper)
    cook~ [{o} dinner/to {o} the dinner]
    ^({s}|@mine|@names) (@will) buy~ [/to] (|@my) (@whom|@people|@names) (a|an|some|two|three|new)
    to buy [/to] (|@my) (@whom|@people|@names) (a|an|some)
    ({s}|neighbours|to) (wish|wished|wishes) [/to] (@whom|@names) (a|all|good|happy|merry|luck|the best)
    ({s}|neighbours|to) (wish|wished|wishes) [/to] (@my) (@people|@jobs) (a|all|good|happy|merry|luck|the best)
    (cost~|owe~) [/to] (|@my) (@whom|@people|@names) {n} (euros|pounds|dollars)
    save~ [/to] (|@my) (@whom|@people|@names) (a lot|some|time|money|hours|an hour|so much|hundreds)
    promised [/to] (@whom|@names) (a|an|some|the|a new) (trip|present|help|dog|car|bike|phone|computer|ring|holiday|surprise|job|house)
stranded: word={won}
    ^what (are|is|were|was) (you|they|he|she|@mine|these two|those two|people|@names) talking [about/]$
    ^who did {s} (make|cook|bake|prepare|buy) (this|that|these|those|the) (cake|soup|pizza|salad|coffee|dinner|lunch|sandwich|bread|food|meal|biscuits|rice|pasta|fish|dress) [for/]$
    ^(which|what) (house|flat|village|city|town|street|country|neighbourhood|building|area|part) (do|does|did) {subject} live [in/]$
    ^(which|what) (school|gym|university|church|cinema|beach|college|academy|supermarket|dentist|pub|hairdresser|doctor) (do|does|did) {subject} go [to/]$
    ^what (are|is|were|was) ({s}|my {x}|your {x}|his {x}|her {x}|@names|people|the children|the kids) (|so|most) (afraid|proud|scared|frightened|jealous|ashamed|tired|capable|fond) [of/]$
    ^(which|what) (subject|subjects|sport|sports|game|games|instrument|instruments) (are|is|was|were) ({s}|your {x}|the {x}) (|really|most|very) (good|bad) [at/]$
    ^what (do|does|did|will) {s} need (my|your|our|their) (help|car|phone|number|money|address|password|email|bike|passport|computer|camera|book|books|key|keys|name|card|room|photo|signature|permission|opinion) [for/]$
    ^what (do|does|did|will) {s} need (the|this|that|a|all the|all that|so much) (money|paper|car|bike|phone|key|bag|book|camera|computer|knife|rope|map|box) [for/]$
    ^what (do|does|did|will) {s} (spend|waste) (|all|so much) (|@my) (|{x}) money [on/]$
    ^who (do|does|did|will) {s} (lie|apologise|apologize|complain|talk|speak|listen|send it|give it|show it|lend it|sell it) [to/]$
    the (flat|house|village|city|town|street|area|neighbourhood|building|country|room) {s} (live|lives|lived) [in/] (is|isn't|was|wasn't|has|had|are|looks)
    the (school|gym|church|club|university|college|academy|cinema|hairdresser|dentist) {s} (go|goes|went) [to/] (is|isn't|was|wasn't|has|had|closes|closed|opens)
    ^the (@people|@jobs) {s} (lied|apologised|apologized|talked|spoke) [to/] (yesterday|last|is|was|were)
    (is|was|'s) the (@people|@jobs) {s} (lied|apologised|apologized|talked|spoke) [to/] (yesterday|last)
    ^the (music|song|songs|radio|radio station|podcast|podcasts|band|bands) {s} listen~ [to/] (is|was|when|every|at)
    ^{s} (like~|love~|hate~|know~) the (music|song|songs|radio station|podcast|podcasts|band|bands) {s} listen~ [to/] ($|when|every|at)
    ^the (job|post|position|course|scholarship|grant|visa|loan) {s} applied [for/] (last|yesterday|in|at|is|was|wasn't)
    the (bus|train|plane|taxi|parcel|package|letter|call|email|answer|@people) {s} (was|were|am|are|is) waiting [for/] (never|is|was|were|arrived|came|finally came|finally arrived|didn't|hasn't)
    (thing|things|what) {s} (am|is|are|was|were|'s) (|most) (afraid|proud|tired|scared|ashamed|frightened|jealous) [of/] (is|was|are|were)
    (like~|hate~|love~|enjoy~|stand|mind) being (laughed|stared|shouted|yelled) [at/] ($|in|by|all|when|because)
    (children|kids|baby|twins|dog|dogs|cat|cats|plants|people) (is|are) (|well) looked [after/] by
verb_sense: spanish=¿de dónde eres?; word=where are you from?
    ^[where {x} {s} from/of where {x:are|is} {s}/from where {x:are|is} {s}] (exactly|originally|$)
verb_preposition: base=operate; word=on; spanish=operar a, operarse
    (i|he|dog|cat|@people|@names) (was|were|is|has been|have been|had been|will be|is being|was being) operated [on/] ($|last|in|at|for|yesterday|this|again|two|twice|because|when|next|tomorrow)
    she (was|is|has been|had been|will be|is being|was being) operated [on/] ($|last week|last night|last month|last monday|last friday|in hospital|in the hospital|yesterday|this morning|because|next|tomorrow)
object_it: word={won}
    were {any} , but ({s}|@names|my {x}|our {x}|the {x}) paid for [them/]$
    was {any} , but ({s}|@names|my {x}|our {x}|the {x}) paid for [it/]$
    (is|'s|was) (a|an) {any} , so {s} (will|have to|need to|must|want to|am going to|are going to) think about [it/]$
    (sent|left|wrote|gave|send) (|you) (a|an|@my|two|some) (|{x}) (email|photo|photos|invitation|form|message|letter|link|file|parcel|document|book) (|{x}) (|{x}) , did you (get|receive) [it/]$
    (is|'s|was) (a|an|the) (|very|really) (|{x}) (house|flat|car|phone|computer|laptop|camera|bike|motorbike|dress|jacket|coat|bag|watch|ring|hotel|restaurant|course|school|trip|holiday|place|guitar|sofa) , but {s} (can't|couldn't|cannot) afford [it/]$
    (have|has|had|bought) (a|an) (|very|really|new) (|{x}) {x} , but {s} (don't|doesn't|didn't|never|hardly ever) use [it/] ($|often|very often|anymore|at all|in winter|in summer)
    (email|letter|report|card|message|form|parcel|postcard|essay) , but {s} (forgot to|forget to|didn't) (send|post) [it/]$
    (@my) (phone|wallet|bag|passport|book|key|car|ring|watch|pen|umbrella|laptop|coat|camera|ticket) (was|is) (here|there|on|in|under|next) {any} , but {s} (can't|couldn't|cannot) find [it/] ($|now|anymore|anywhere)
easy_to_make: word=it
    (book|article|letter|story|novel|poem|text|report|email|magazine) (is|was) (|very|so|really|quite|too) (interesting|boring|fun|difficult|easy|hard|impossible|nice|long) to read [/it] ($|and|but|because|in|at|after|before|when|again)
    (water|milk|juice|wine|coffee|food|meat|fish|cheese|fruit) (|is|isn't|was|wasn't|is not) safe to (drink|eat) [/it] ($|and|but|because|in|from|when|here)
to_after_adjective: word={first}
    (interesting|boring|fun|funny|difficult|easy|hard|impossible|nice) [to read/of read/for read] ($|but|because|in|when|if|it|this|them)
    (difficult|easy|hard|impossible) [to understand/for understand]
    safe [to drink/of drink/for drink] ($|here|in|without|when)
noun_to_do: word={lost}
    have~ (a lot of|lots of|hundreds of|many|some|no|{n}) (emails|messages|questions|calls|exercises) to (answer|read|make|do) [/them] (@end)
purpose:
    have~ (a lot of|lots of|hundreds of|many|too many|some|no|{n}) (emails|messages|letters) [to answer/for answer]
object_between: word={head}
    keep~ [the {x} clean/clean the {x}] ($|and|but|because|when|while|every|this|for)
    keep~ [your {x} clean/clean your {x}] (@end|this|for)
    (keep|keeps|kept|don't leave|didn't leave|never leave|always leave) [the {x} open/open the {x:door|window}] (@end)
    make~ [{o} {x}/{x:happy|sad} {o}/{x:happy|sad} to {o}] (@end)
    make~ [my {x} {y}/{y:happy|sad} my {x}/{y:happy|sad} to my {x}] (@end)
    make~ [the {x} happy/happy the {x}/happy to the {x}] ($|and|but|because|when)
    make~ [{o} cry/cry {o}/to cry {o}/cry to {o}] (@end)
    make~ [my {x} cry/cry my {x}/to cry my {x}/cry to my {x}] (@end)
    make~ [people cry/cry people/to cry people/cry to people] (@end)
    make~ [{o} laugh/laugh to {o}] (@end)
    make~ [my {x} laugh/laugh to my {x}] (@end)
    make~ [people laugh/laugh to people] (@end)
    find~ [the {x} {y}/{y:boring|interesting} the {x}] ($|and|but|because|when)
    paint~ [the {x} {y}/{y:white|blue} the {x}] ($|and|but|because|when|with)
    let~ [{o} pass/to pass {o}/pass to {o}] ($|first|please|and|because)
    let~ [the ambulance pass/pass the ambulance/to pass the ambulance]
    let~ [the people pass/pass the people/to pass the people] ($|first|please|and|because)
    let~ [the people get off/get off the people/to get off the people]
    (hear|hears|{s} heard) [the {x} {v}/{v:ring|cry} the {x}/to {v:ring|cry} the {x}] ($|and|but|because|when|from|in|at|during|last|through|all)
    (hear|hears|{s} heard) [the baby cry/cry to the baby]
    (hear|hears|{s} heard) [the {x} bark/bark the {x}] ($|and|but|because|when|from|in|at|during|last|through|all)
    (hear|hears|{s} heard) [the dog bark/bark to the dog]
    (hear|hears|{s} heard) [the birds sing/sing the birds]
    (see~|watch~) [the sun {v}/{v:rise|set} the sun/to {v:rise|set} the sun]
verb_sense: spanish=pintar algo de blanco; word=paint something white
    paint~ (|@my) (it|them|everything|house|wall|walls|door|room|kitchen|fence|bedroom|ceiling|chair|table|bike|nails|hair) [/of] (white|blue|green|red|yellow|black|pink|grey|orange|purple|brown) ($|but|because|when|yesterday|last|this)
to_person: base=call; word={o}
    call~ [{o}/to {o}] (@names|nico|lola|pepe|chema|paco|manu|nacho|kiko|alex|max) ($|but|because|since|when|at)
verb_sense: spanish=me llaman Nico; word=they call me Nico
    call~ {o} [/as] (@names|nico|lola|pepe|chema|paco|manu|nacho|kiko|alex|max) ($|but|because|since)
verb_bare: base=consider; spanish=considerar a alguien como
    consider~ [/to] (|@my) (@whom|@people|@names) part of
    consider~ (|@my) (@whom|@people|@names) [/like] part of
causative: word={head}
    have~ (@my) ears [pierced/pierce/piercing] (@end|for)
    (have~|get~) (@my) (dog|dogs|cat|cats|puppy|puppies|baby|kids|children) [vaccinated/vaccinate/vaccinating] (@end|this)
    (have~|get~) (a|@my) (letter|text|contract|form|document|documents|email|page|book|certificate|article) [translated/translate] (@end|into|by)
    (have~|get~) (@my) (nails|hair) [done/do] (@end|for|on|by)
    (have~|get~) (@own) hair [done/made] (@end|for|on|by)
    (have~|get~) (my|her|your) nails [done/made] ($|at|for the)
    get~ (this|the|my|our|your|all the|all this) (work|job|exercise|homework|project|report|housework) [done/do] (before {x}|by {x}|today|tomorrow)
verb_sense: spanish=hacerse un tatuaje; word=get a tattoo
    ^i (@will) [get~ a tattoo/make~ me a tattoo/do~ me a tattoo]
verb_sense: spanish=hacerse entender; word=make oneself understood
    make~ (myself|yourself|himself|herself|ourselves|themselves) [understood/to understand/understanding] ($|in|on|when|at|because|even|with|everywhere|most of)
get_to:
    (will get|to get|can get|got) (|@my) (him|them|@people|@names) [to help/help] (you|me|us|him|them) (with|to)
purpose:
    call~ (@my) (hotel|doctor|school|restaurant|office|bank|shop|dentist|airport|museum|police|@people) [to ask/for ask/for asking] (a|about|for|the|if|what|when|how|whether|where)
    stop~ at (the|a) (café|market|supermarket|shop|bakery|bar|pharmacy|petrol station) [to {v}/for {v.only}] (some|bread|milk|something|petrol|water|food|a coffee|a sandwich|a drink|a cake|the bread|the newspaper|the shopping)
    ^{s} stopped at (the|a) (café|market|supermarket|shop|bakery|bar|pharmacy|petrol station) [to {v}/for {v.ing}] (a|some|the|bread|milk|something)
for_to_do:
    (toys|games|balls|books|things|something) for (@my) (@people|dog|cat) [to play/play/that play/for play] with$
    ({s}|please) open~ (@my|a) (window|door|gate|cage|box) for (a|@my) {x} [to go/go/goes] (out|in|inside)
    move~ (@aside) [for {s.obj} to pass/for that {s} passed/for {s} passed/for {s} pass/for that {s} pass]
    move~ (@aside) [for {o} to pass/for {o} passed/for {o} pass/for that {o} passed]
    move~ (@aside) for (@my) (@people) [to pass/passed/pass] (@end)
ing_after_preposition: word=of
    with the (aim|idea|intention|goal|purpose|hope|objective) of [{v.ing}/to {v}]
    with the (aim|idea|intention|goal|purpose|hope|objective) of [{v.ing}/{v.only}] (a|an|my|your|his|her|our|their|more|some|it|them|people)
    with the (aim|idea|intention|goal|purpose|hope|objective) of [helping/help] (people|young|poor|others|lost|him|her|them|us)
to_after: word={head} a long time
    take~ (|{x}) (|{x}) (time|long|ages|hours|days|weeks|months|years|week|month|year) [to {v}/in {v.only}/for {v.only}] (me|my|his|her|your|our|it)
    take~ (|{x}) (|{x}) (time|long|ages|hours|days|weeks|months|years|week|month|year) [to {v}/in {v.only}/for {v.only}] (the|a) {x} $
    take~ (|{x}) (|{x}) (time|long|ages|hours|days|weeks|months|years|week|month|year) [to answer/in answer/for answer] (me|my|the|his|her|your|our|a|it)
verb_sense: spanish=solo, por mi cuenta; word=on {x} own
    (travel~|study~|eat~|learn~|do~ it) [on {x} own/by {x} own] ($|in|at|now|most|because|since|when|again)
    (live~|work~) [on {x} own/by {x} own] (in|most|because|since)
    (travel~|study~|learn~) [on {x} own/for {x} own] (in|at|most|because|since|when)
verb_sense: spanish=yo solo, yo sola; word=by myself
    i (@will) (paint~|write~|cook~|make~|do~|fix~|repair~|build~|finish~|learn~|clean~|translate~|solve~|organise~|draw~) (it|everything|them) [by myself/by me] (@end|without|for)
ask_myself: word={won}
    let me introduce [myself/me/to me]
    ^i (@will) (introduce~|express~|taught) [myself/me/to me]
    ^i (@will) consider~ [myself/me/to me] (a|an|very|quite|really|lucky|happy|good|part|too)
    ^i (@will) (look~ after|talk~ to) [myself/me] (@end|without|perfectly|well)
    ^i (@will) (look~ at|watch~) [myself/me] in (the|a|my) (mirror|window|photo|picture|glass|video|water)
    ^i (@will) see~ [myself/me] in (the|a|my) (mirror|window|glass|water)
    please help [yourself/you] to (some|a drink|a piece|a slice|more|another|anything)
    ^take (good|great) care of [yourself/you] (, see you|, we love you|, i love you|, my friend|, my dear|, my love|, and have fun|and have fun)
    (please|sit down and|come in and|your coat and|and please) make [yourself/you] at home
no_reflexive: word={head}
    i (@will) (stay~|go~|come~|return~|sit~|fall~|graduate~|decide~) [/me] (home|to|at|in|on|out|away|there|here|down the|off|next|near|into|from|with|asleep|back|over|two)
    we (stay~|go~|come~|return~|sit~|sunbathe~|fall~) [/us] (home|to|at|in|on|out|away|there|here|off|next|near|by|all|asleep|back)
    ^i (@will) (eat~|drink~|learn~) [/me] (the|all|your|my|his|this)
    ^i (@will) get~ [/me] (tired|bored|nervous|angry|lost|dressed)
    i (don't|didn't|wouldn't|won't|never) dare [/me] to
    (what time|when) does (@my) (|{x}) (shop|market|museum|bank|library|pharmacy|school|restaurant|bar|office|cinema|theatre|pub|café|bakery|hotel|gym|pool|park|club|clinic|centre|station) (open|close) [/itself]
    (glass|chair|plate|cup|window|vase|bottle|phone|machine|branch|toy|lamp|table|mirror) (broke|breaks|has broken) [/itself] (@end)
marry:
    ({s}|my {x}|his {x}|her {x}|our {x}|their {x}|@names) [got married to/married with] (a|an|the|my|his|her|our) (|{x}) (@jobs|artist|vet|man|woman|boy|girl|neighbour|colleague|friend|footballer|musician|soldier|policeman)
own_body: word={won}
    (change~|take~ off) [my clothes/me the clothes/me of clothes]
    (comb~|brush~|wash~|dry~|dye~|cut~) [my hair/me the hair/to me the hair]
    bite~ [my nails/me the nails]
    bite~ [your nails/you the nails/yourself the nails]
verb_sense: spanish=me aburro; word=I get bored
    i [get bored/bore me/am boring me]
    i [got bored/bored me/was boring me]
verb_sense: spanish=me perdí; word=I got lost
    i [got lost/lost me] (in|on|yesterday|twice|there|at|$)
verb_sense: spanish=unirse a, apuntarse a; word=join
    ^i (@will) [join~/join~ me to/join~ me in/unite~ me to] (a|an|the|my|this|that)
verb_sense: spanish=darse la vuelta; word=turn round
    i [turned round/gave me the turn/gave myself the turn]
verb_sense: spanish=tomar el sol; word=sunbathe
    (i|we|they|you|he|she|people) [sunbathe~/take~ sun] (on|by|in) (the|a|my|our) (beach|terrace|balcony|roof|sand|pool|sea|river|lake|garden|park|grass)
verb_sense: spanish=negarse a; word=refuse
    i [refuse~/refuse~ me/deny~ me] to
verb_preposition: base={head}; word=to; spanish=hablarse, escucharse
    (speak~|listen~) [to each other/each other] (@end|about|much|like|since)
    talk~ [to each other/each other] ($|and|but|because|when|again|yesterday|today|tomorrow|last|before|after|every|very|if|while|any|now|all the time|all day|all night|in class|in english|in spanish|at school|at work|about|much|like|since)
verb_preposition: base={head}; word=at; spanish=mirarse, sonreírse
    (look~|smile~|shout~|laugh~|stare~) [at each other/each other] ($|and|for|when|because|in silence|all the time|all day|again|with)
each_other:
    (talk~|speak~|listen~) [to each other/one to other]
    (look~|smile~|shout~|laugh~|stare~) [at each other/one to other]
verb_sense: spanish=preguntar que dónde, que cómo…; word=ask where, ask how…
    ask~ {who} [/that] (where|why|how|how {x}) {s}
verb_preposition: base=say; word=to; spanish=decir hola o adiós a alguien
    say~ (hello|hi|goodbye|good morning|good night) [to/] (your|his|her|our|their|the) (@people|@jobs) ($|for me|for us|from me|from us|because|when|before|tomorrow)
    say~ (hello|hi|goodbye|good morning|good night) [to/] (me|us|him|her|them) ($|and|but|because|when|again|yesterday|today|tomorrow|before|for)
verb_sense: spanish=en la carta pone que; word=in the letter it says that
    ^in (@my) (letter|newspaper|email|text|contract|article|paper|report|book|sign|message|instructions) [it says/says/it puts/puts] that ({s}|the|there|nobody|everybody|prices|people|all)
say_tell:
    say~ [{x}/me {x:yes|no}/me that {x:yes|no}] (@end|to)
stop_doing:
    (my|his|her|our) {x} stopped [{v.ing}/of {v.ing}]
want_that: word=would like
    ^would you like [me to {v}/that i {v}]
    ^would you like [us to {v}/that we {v}]
    ^would you like [him to {v}/that he {v.s}]
    ^would you like [her to {v}/that she {v.s}]
to_after_adjective: word=about
    {s} (am|is|are|was|were|'m|'s|'re) (|just) about [to/of] (leave|go|start|call|eat|begin|finish|buy|fall|cry|say|tell|send|give up|close|open)
verb_sense: spanish=esperar que algo ocurra; word=hope
    ^i [hope/wait] (you|he|she|they|it|everything|we) (feel|feels|get|gets|are|is|have|has|can|will|like|likes|enjoy|enjoys|come|comes)
verb_preposition: base=dream; word=about; spanish=soñar con
    (dreamed|dreamt|dream|dreaming) [about/with] my (old|first|former) (school|house|teacher|flat|job|village|boss|maths teacher|bike|car)
verb_bare: base=answer; spanish=responder a
    (answered|answering) [/to] (the|your|my|his|her|this|that) (questionnaire|survey|question|questions|email|emails|message|messages)
base_after_let: word={head}
    (let|lets) (me|us|him|her|them) [listen to/to listen] (music|the radio)
verb_sense: spanish=asistir a; word=attend
    ({s}|my {x}|our {x}) [attended/assisted to] (a|an|the) (|very|really) (|{x}) (talk|conference|workshop|lecture|seminar|course|concert|wedding|class|meeting)
verb_sense: spanish=parecer cansado, enfadado…; word=look tired, look angry…
    {s} look~ [/like] (tired|happy|sad|angry|ill|worried|nervous|bored|excited|surprised) ($|and|but|because|after|today|this)
verb_sense: spanish=tener sentido; word=make sense
    ^what {any} (says|say|said|does|do|did) (doesn't|does not|didn't) [make/have] (|any|much) sense
verb_sense: spanish=conocer (por primera vez); word=meet
    {s} [met/knew] my (best friend|wife|husband|girlfriend|boyfriend) (on the first day|at a {x} class|at a party|at a wedding|on holiday)
verb_sense: spanish=¿qué pasó con…?; word=what happened with…?
    ^what [happened/passed] with (the|your|my) (order|package|parcel|car|flight|exam|report|invoice|keys|money)
easy_to_make: word=it
    ^(this|that|the) {x} is too (heavy|big|small|hot|cold|expensive|difficult|large) to (carry|lift|move|eat|drink|wear|buy|repair|open|read) [/it] ($|up the|down the|alone|now|today|home|by)
verb_sense: spanish=enseñar a alguien; word=teach
    ^who [taught/learned/learnt] (you|him|her|me|us|them) (to|how)
want_that: word=allow
    (company|school|hotel|contract|library|gym) allows [us to {v}/that we {v}]
    (company|school|hotel|contract|library|gym) allows [you to {v}/that you {v}]
    (company|school|hotel|contract|library|gym) allows [me to {v}/that i {v}]
    (company|school|hotel|contract|library|gym) allows [them to {v}/that they {v}]
advise_to: word=tell
    (doctor|dentist|nurse|physiotherapist|vet|coach|trainer) told me [to {v}/that i {v:rest|wait|stop|stay|come}] (for a|for two|in bed|at home|back in|back on)
late_verb_it: word=happened
    [something {x} happened to me/it happened me something {x:strange|funny|weird|terrible|amazing|incredible|similar|awful|wonderful}]
"""
