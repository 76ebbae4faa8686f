"""Frames from the first lines of the generator on: of every part of grammar."""

# ruff: noqa: E501 - a line is a frame

FRAMES = r"""
ing_after: word=busy
    be~ (busy|very busy|so busy|always busy) [{v.ing}/to {v.only}] (my|his|her|our|their|some|for|dinner|lunch|$)
    be~ (busy|very busy|so busy|always busy) [{v.ing}/to {v}] (my|his|her|our|their|some|for)
ing_after: word={head}
    (enjoy~|avoid~|finished|finishing|postpone~) [{v.ing}/of {v.ing}]
    {s} (finish|finishes) [{v.ing}/of {v.ing}]
    (enjoy~|avoid~|postpone~) [{v.ing}/of {v}]
    ^{s} (|really|always|don't|doesn't|didn't|will|would) (enjoy~|avoid~|postpone~) [{v.ing}/to {v}]
    ^(my|his|her|our) (@people) (|really|always|don't|doesn't|didn't|will|would) (enjoy~|avoid~) [{v.ing}/to {v}]
    ^(do|does|did|don't|doesn't) {s} (enjoy|avoid) [{v.ing}/to {v}]
    finish~ [{v.ing}/of {v}] (the|my|your|his|her|our|their|it|this|that|all|some|$)
    ^{s} (finished|have finished|has finished|'ve finished) [{v.ing}/to {v}] (the|my|your|his|her|our|their|all|some)
    ^when {s} finish~ [{v.ing}/to {v}] (the|my|your|his|her|our|their|all|some)
    (you|don't|doesn't) mind [{v.ing}/to {v}] (the|my|your|this|that|a|it|me|if|for)
    give~ up [smoking/to smoke]
    ^{s} (gave|have given|has given|had given) up [{v.ing}/to {v}] (sugar|meat|alcohol|chocolate|coffee|cigarettes|sweets|wine|beer)
ing_after: word=worth
    (is|isn't|not|be|was|wasn't) worth [{v.ing}/that {s} {v}]
    (is|are|was|were|be|isn't|wasn't|aren't|not|really|well|it) worth [{v.ing}/{v:see|read|visit|try|watch|do|buy|go|have|keep|know|make|take|listen}]
ing_after: word=no use
    (it is|it 's|it was|there is|there 's) no use [{v.ing}/to {v}]
ing_after: word=spend
    (spend~|waste~) (a lot of|too much|so much|more|much|all my|all your|all his|all her|all our|all their|my|your|his|her|our|their|the|the whole|a|an|two|three|{n}|many|every|most of the|half the|all) (time|free time|hour|hours|day|days|morning|weekend|weekends|afternoon|evening|evenings|week|weeks) [{v.ing}/to {v}]
    (spend~|waste~) (my|your|his|her|our|their|a lot of|too much|so much) time [trying/in try] to
    how much (time|money) do (you|they|we|i) spend [{v.ing}/{v.only}]
    how much (time|money) does (he|she|it) spend [{v.ing}/{v.only}]
right_preposition: word=no point in
    no point [in {v.ing}/on {v.only}/on {v.ing}]
    (there is|there 's|see) no point [in {v.ing}/of {v.ing}] (the|a|my|your|his|her|it|him|them|this|about|there|to|with|now|$)
right_preposition: word=interested in
    (am|is|are|was|were|be|'s|not|really|very) interested [in {v.ing}/on {v.ing}]
    interested [in {v.ing}/on {v.only}/for {v.only}/about {v.ing}]
    interested [in {v.ing}/to {v:work|buy|play|travel|join|visit|study|participate|take|make|do|rent|sell|practise|improve|develop|help|live|apply|cook|dance|become|get|start|teach|write|go}]
right_preposition: word=capable of
    (is|are|am|was|were|be|not|isn't|aren't|wasn't|weren't|'s|feel|very|really) capable [of {v.ing}/to {v}/for {v.only}]
right_preposition: word={head} of
    ({s}|always|often|to|is|are|was|were|been) (dream|dreams|dreamed|dreamt|dreaming) [of {v.ing}/with {v.ing}]
    ^{s} (dream|dreams|dreamed|dreamt) [of {v.ing}/to {v}]
    (am|is|are|was|were|been) dreaming [of {v.ing}/to {v}]
    be~ thinking [of {v.ing}/in {v.only}/on {v.only}/in {v.ing:buy|go|move|leave|change|study}/on {v.ing:buy|go|move|leave|change|study}]
right_preposition: word={head} somebody of
    (accuse|accuses|accusing) {who} [of {v.ing}/for {v.ing}]
    accused {o} [of {v.ing}/for {v.ing}]
    accuse~ (me|him|her|us|them|you|my {x}|his {x}|the {x}) [of {v.ing}/to {v:steal|lie|break|kill|copy}]
    accuse~ (me|him|her|us|them|you|my {x}|his {x}|the {x}) [of cheating/to cheat]
right_preposition: word={head} in
    succeed~ [in {v.ing}/on {v.ing}] (the|a|my|his|her|our|their|it|all|$)
right_preposition: word={head} on
    insist~ [on {v.ing}/in {v.only}/in {v.ing:pay|come|go|help}]
    insist~ [on {v.ing}/in {v.ing}] (the|a|my|his|her|your|our|me|him|them|us)
right_preposition: word={head} somebody from
    prevent~ {o} [from {v.ing}/of {v.ing}]
    prevent~ (me|him|her|us|you|people|children) [from {v.ing}/to {v}]
    (nobody|nothing|no one) (will|can|could|would) stop (me|him|her|us|you|them) [from {v.ing}/to {v}]
    (will|can|could|would|to|can't|couldn't) stop (me|him|her|us|you|them) [from {v.ing}/to {v:go|do}]
    (to|must|should|will|not) prevent [{s.obj} from {v.ing}/that {s} {v}/that {s} {v.ed}]
    ^{s} (prevent|prevents|prevented) [{s.obj} from {v.ing}/that {s} {v}/that {s} {v.ed}]
    (to|must|should|will|not) prevent [{x} from {v.ing}/that {x:people|children} {v}/that {x:people|children} {v.ed}]
    ^{s} (prevent|prevents|prevented) [{x} from {v.ing}/that {x:people|children} {v}/that {x:people|children} {v.ed}]
    (to|must|should|will|not) prevent [{d} {x} from {v.ing}/that {d:the|my|our} {x} {v}/that {d:the|my|our} {x} {v.ed}]
    ^{s} (prevent|prevents|prevented) [{d} {x} from {v.ing}/that {d:the|my|our} {x} {v}/that {d:the|my|our} {x} {v.ed}]
right_preposition: word={head} somebody for
    (thank~|blame~|forgive~) {o} [for {v.ing}/of {v.ing}]
    thanked (me|him|her|us|them) [for {v.ing}/to {v:help|come}]
    please forgive me [for {v.ing}/to {v}]
    ^thank you [for {v.ing}/to {v}] (me|us|my|your|it|this)
    ^thank you [for {v.ing}/to {v.only}] (me|us|my|your|the|it|this|so|in|at|here|with|$)
right_preposition: word={head} somebody on
    congratulate~ {o} [on {v.ing}/for {v.only}/to {v:win|pass|get}/by {v.ing:win|pass|get}/for {v:win|pass|get}]
ing_after_to: word=look forward to
    (looking|look) forward [to {v.ing}/to {v.only}/to to {v.only}] (the|my|your|you|a|an|him|her|it|them|from|about|more|this|again)
    (looking|look) forward [to {v.ing}/to {v}/to to {v}] (you|it|them|your)
    (looking|look) forward [to {v.ing}/to {v:work|play|travel|dance|chat|talk}/to to {v:work|play|travel|dance|chat|talk}] with (you|them|your|him|her)
    (looking|look) forward [to {v.ing}/to to {v}/to {v:see|hear|meet}]
    (looking|look) forward [to {v.ing}/for {v.ing}] (you|the|my|your|it|to|from|$)
ing_after_preposition: word={head}
    before [{v.ing}/of {v.ing}/of {v}] (the|a|my|your|his|her|it|to|in|at|here|home|for|some)
    ^before [{v.ing}/to {v}] (the|a|my|your|his|her|it|to|in|at|here|home|for|some)
    (without|despite|after) [{v.ing}/of {v.ing}]
ing_after_preposition: word=in spite of
    in spite of [{v.ing}/to {v}]
stop_doing:
    (please|don't|didn't|doesn't|never|can't|won't|to|must|should) stop [{v.ing}/of {v.ing}/of {v}]
    (has|have|had) stopped [{v.ing}/of {v.ing}/of {v}]
    {s} stopped [{v.ing}/of {v.ing}/of {v}]
to_after: word={head}
    ({s}|have|has|had|'ve|am|is|are|was|were|not) (tried|trying|decided|promised|agreed|managed|refused) [to {v}/of {v}/of {v.ing}]
    threaten~ [to {v}/with {v:kill|tell|hurt}]
    threaten~ [to sue/with sue]
    {s} ought [to {v}/{v.ing}]
to_after_object: word={head}
    (allow~|permit~|encourage~|persuade~|force~|invite~|oblige~) {o} [to {v}/for {v.only}]
    ^{s} (asked|ask|told|tell|taught|teach|ordered|order) [{o} to {v}/to {o} to {v}]
    ^(my|his|her|our|the) (@people) (asked|told|taught|ordered) [{o} to {v}/to {o} to {v}]
    ^{s} (asked|ask) [{o} to {v}/to {o} {v.only}]
    advise~ {o} [to {v}/{v.ing:go|take|see|do|study|buy|wait|eat|read|stay|call|leave|try}]
missing_person: base={head}
    ^(it|this) allows [you to {v}/to {v}]
    ^(the|this|my|our|your|that) (app|card|ticket|website|job|machine|system|course|phone) allows [you to {v}/to {v}]
    (app|card|ticket|website|job|machine|system|course|phone) allows [you to {v}/that you {v}]
    (app|card|ticket|website|job|machine|system|course|phone|it|this) allows [you to {v}/{v.only}] (the|a|an|your|my|it|them|people)
want_that: word={head}
    ^{s} (|really|also|just|only|don't|doesn't|didn't) want~ [{s.obj} to {v}/that {s} {v}/that {s} {v.ed}]
    ^(my|his|her|our|the|your|their) {x} (|really|also|don't|doesn't|didn't) want~ [{s.obj} to {v}/that {s} {v}/that {s} {v.ed}]
    ^(do|does|did) {s} want [{s.obj} to {v}/that {s} {v}]
    ^{s} (|really|also|just|only|don't|doesn't|didn't) want~ [{d} {x} to {v}/that {d:the|my|your|his|her|our|their} {x} {v}/that {d:the|my|your|his|her|our|their} {x} {v.s}]
    ^(my|his|her|our|the|your|their) {x} (|really|also|don't|doesn't|didn't) want~ [{d} {x} to {v}/that {d:the|my|your|his|her|our|their} {x} {v}/that {d:the|my|your|his|her|our|their} {x} {v.s}]
    want~ [people to {v}/that people {v}]
    want~ [{x} to {v}/that {x:everyone|everybody} {v.s}]
want_that: word=would like
    ^{s} (would like|'d like) [{s.obj} to {v}/that {s} {v}/that {s} {v.ed}]
    ^{s} (|really|also|just|only|don't|doesn't|didn't) (would like|'d like) [{d} {x} to {v}/that {d:the|my|your|his|her|our|their} {x} {v}/that {d:the|my|your|his|her|our|their} {x} {v.s}]
    ^(my|his|her|our|the|your|their) {x} (|really|also|don't|doesn't|didn't) (would like|'d like) [{d} {x} to {v}/that {d:the|my|your|his|her|our|their} {x} {v}/that {d:the|my|your|his|her|our|their} {x} {v.s}]
    (would like|'d like) [people to {v}/that people {v}]
    (would like|'d like) [{x} to {v}/that {x:everyone|everybody} {v.s}]
    (would like|'d like) (you|him|her|us|me) [to {v}/{v.only}]
wait_for:
    ({s}|to|can't) (wait|waits|waited) [for {s.obj} to {v}/that {s} {v.s}]
    be~ waiting [for {s.obj} to {v}/that {s} {v.s}]
    (wait|waits|waiting|waited) [for {o} to {v}/{o} to {v}]
base_after_let: word={head}
    (don't|doesn't|didn't|never|always|won't) let [{o} {v}/to {o} {v}]
    make~ (me|him|her) [{v}/to {v:cry|laugh|feel|think|want|work|do|wait|go|study|eat|clean|smile|stay}]
    make~ us [{v}/to {v:cry|laugh|smile|wait|clean}]
    let~ (me|him|her|us) [{v}/to {v}]
    (don't|didn't|doesn't|please|never|won't) let [{s.obj} {v}/that {s} {v}/that {s} {v.ed}]
    ^{s} (let|lets) [{s.obj} {v}/that {s} {v}]
help_do:
    help~ {o} [{v}/for {v.only}]
    (can|could|will|would) (you|he|she|they) help (me|him|her|us|them) [{v}/{v.ing}]
    ^(my|his|her|our) (@people) help~ (me|him|her|us|them) [{v}/{v.ing}]
    ^(i|we|he|she|they) (always|often|sometimes|usually|) help~ (me|him|her|us|them) [{v}/{v.ing}]
base_after_rather: word=would rather
    (would|'d) rather [{v}/to {v}]
had_better:
    {s} (had|'d) better [{v}/to {v}]
not_to: base={v}
    (try~|decide~|prefer~|promise~|learn~|told|tell~|ask~|careful|important|necessary|agree~|hope~|want~) [not to {v}/no to {v}/to not to {v}]
    ^{s} (|am|is|are|was|were) (try~|decide~|prefer~|promise~|learn~|agree~|hope~|want~|told|asked|careful) [not to {v}/to don't {v}]
    ^{s} (tried|decided|promised|agreed|hope|hopes) [not to {v}/don't {v}]
    (told|tell~|ask~|advise~|warn~) (me|you|him|her|us|them|people|children) [not to {v}/to don't {v}/for not {v}/to not to {v}]
    ^{s} (told|asked|advised|warned) (me|him|her|us|them) [not to {v}/don't {v}]
    ^(my|his|her|our|the) (@people) (told|asked|advised|warned) (me|him|her|us|them) [not to {v}/don't {v}]
not_to: base={v_only}
    (try~|decide~|prefer~|promise~|learn~|told|tell~|ask~|careful|important|necessary|agree~|hope~|want~) [not to {v}/to no {v.only}]
    (told|tell~|ask~|advise~|warn~) (me|you|him|her|us|them|people|children) [not to {v}/to no {v.only}]
not_to: base={won}
    (told|asked|advised|warned) (me|him|us|them) [not to {v}/not {v:go|tell|worry|wait|eat|open|touch|come|leave|smoke|drink|be}]
so_as_not_to:
    [so as not to {v}/for not {v}] (the|my|a|to|it|anybody|him|her|them|us|more|late)
    [in order not to {v}/for not {v}] (the|my|a|to|it|anybody|him|her|them|us|more|late)
so_that:
    ^{s} (speak|spoke|write|wrote|explained) (slowly|clearly|quietly|loudly|it) [so that/for that] {s} (can|could|will|would)
of_to_do: word=it is time; spanish=es hora de
    it (is|'s) time [to {v}/of {v.only}]
    it (is|'s) time [to {v}/of {v}] (the|my|your|our|his|her|with|about|at|on|home|more|a)
of_to_do: word={head}; spanish=oportunidad de
    opportunity [to {v}/of {v.only}] (the|a|to|my|your|in|at|with|some|more|abroad|there|here)
to_after_adjective: word={first}
    (easy|difficult|possible|impossible|necessary|important) [to {v}/of to {v}]
    (is|are|was|were|be|'s|very|not|so|too|isn't|wasn't) (easy|difficult|possible|impossible|necessary|important) [to {v}/of {v}/of {v.ing}]
    enough [to {v}/for to {v}]
    about [to {v}/to {v.ing}] (when|the|a|my)
for_to_do:
    (important|necessary|impossible|hard|essential|difficult|easy) [for {s.obj} to {v}/that {s} to {v}]
    (important|necessary|impossible|hard|essential|difficult|easy) [for {o} to {v}/{o} to {v}]
    (important|necessary|impossible|hard|essential|difficult|easy) [for {d} {x} to {v}/that {d:my|your|his|her|our|their} {x} to {v}]
    (important|necessary|impossible|hard|essential|difficult|easy) [for {x} to {v}/that {x:people|children|everyone} to {v}]
that_he_go: word=it is {x}
    (it is|it 's|it was) {x:essential|vital|necessary|important} that (she|he|it|they|we|you|everyone|everybody) [/will/would] {v}
that_he_go: word={head}
    (suggest~|recommend~|insist~) [that {o.subj} {v}/to {o} to {v}]
    propose~ [that we {v}/to us to {v}]
allow_ing: word={head}
    (doesn't|don't|didn't|does not|do not|did not|never) (allow|permit) [{v.ing}/{v.only}/that {v.only}] (in|inside|on|at|near|here|there|after|before|without|during|the|a|my|your|dogs|people|$)
    ^{s} (doesn't|don't|didn't|does not|do not|did not|never) (allow|permit) [{v.ing}/to {v}]
    ^(the|my|our|this|that|his|her) {x} (doesn't|don't|didn't|does not|do not|did not|never) (allow|permit) [{v.ing}/to {v}]
    ^(they|it|he|she|we) (forbid|forbids|forbade|permits|allows|allow) [{v.ing}/to {v}] (in|inside|on|at|near|here|there|after|before|without|during)
    ^(the|my|our|this|that|his|her) {x} (forbids|forbade|permits|allows) [{v.ing}/to {v}] (in|inside|on|at|near|here|there|after|before|without|during)
seem_to:
    ^(she|he|they) (seem|seems|seemed) [to {v}/that {s} {v.s}/that {s} {v}/that {v.s}]
    ^(she|he|they) (seem|seems|seemed) [to be/that {s} is/that {s} are/that is/that are/that he 's/that she 's]
    ^(she|he|they) (seem|seems|seemed) [to have/that {s} has/that {s} have/that has/to has]
    ^(my|his|her|your|our|the) (mother|sister|brother|teacher|girl|boy|man|woman|boss|friend|baby|dog|wife|husband|neighbour|neighbours) (seem|seems|seemed) [to {v}/that {s} {v.s}/that {s} {v}/that {v.s}]
    ^(my|his|her|your|our|the) (mother|sister|brother|teacher|girl|boy|man|woman|boss|friend|baby|dog|wife|husband|neighbour|neighbours) (seem|seems|seemed) [to be/that {s} is/that {s} are/that is/that are/that he 's/that she 's]
    ^(my|his|her|your|our|the) (mother|sister|brother|teacher|girl|boy|man|woman|boss|friend|baby|dog|wife|husband|neighbour|neighbours) (seem|seems|seemed) [to have/that {s} has/that {s} have/that has/to has]
    (don't|doesn't|didn't) seem [to {v}/{v:know|understand|want|care|have|be|enjoy|remember}]
it_seems_to_me:
    it seem~ [to {o}/{o}] that
    ^[it seems to me/me seems/it seems me/seems me] that
looks_like_clause:
    it looks [like/that/as] (he|she|they|we|you|i) (am|is|are|will|has|have|was|were)
    it looks [like/that] (it|nobody|everybody|everyone|someone|people|my {x}|the {x}) (is|are|will|has|have|was|were)
needs_doing: word=need
    (the|my|your|our|these|his|her|their) (windows|carpets|stairs|shoes|clothes|trousers|walls|curtains) need [{v.ing}/to {v:clean|wash|paint|repair|mend|iron|polish}] (again|every|before|as|more|soon|$)
easy_to_make: word={lost}
    (bag|box|suitcase|bags|boxes|sofa|table|soup|question|exercise|book|text|exam|phone|dress|curry|house) (is|was|are|were) too (heavy|expensive|spicy|salty|difficult) to {v} [/it/them] (alone|upstairs|$)
    (soup|coffee|tea|food|milk) (is|was) too hot to {v} [/it] (now|at|for|$)
    (were|are|is|was) (the|these|those|your|his|her|my|its) {x} (easy|hard|difficult|impossible) to {v} [/it]$
go_doing: word=go {v_ing}
    ({s}|to) (go|goes|went) [{v.ing}/of {v.ing}] (with|in|on|at|every|near|this|tomorrow|together|$)
    (am|is|are|was|were|have|has) (going|gone) [{v.ing}/of {v.ing}] (with|in|on|at|every|near|this|tomorrow|together|$)
    (go|goes|went|gone) [{v.ing}/to do {v.ing:shop|fish|swim|ski|hike|camp|dive|sightsee|surf}] (with|in|on|at|this|near|every|tomorrow|together|$)
know_how:
    do you know [how to {v}/{v}/to {v}/{v.ing}] (chess|poker|paella)
    do you know [how to {v}/{v:cook|play|drive|swim}/to {v:cook|play|drive|swim}/{v.ing:cook|play|drive|swim}] (the|chess|poker|well|paella|a)
usually:
    ^(he|she|it) [usually {v.s}/uses to {v}]
    ^(my|his|her|our|your|their) (mother|father|sister|brother|neighbour|uncle|aunt|grandmother|grandfather|friend|husband|wife|boss|teacher) [usually {v.s}/uses to {v}]
used_to:
    (didn't|did not) [use to/used to] {v}
    did ({s}|people) [use to/used to] {v}
    did (my|your|his|her|the) (@people) [use to/used to] {v}
purpose:
    [to {v}/in order that {v.only}/in order of {v:go|see|get|learn|improve|find|buy}/in order of {v.ing:go|see|get|learn|improve|find|buy}]
    in order [to {v}/to {v.ing}/that {v.only}]
    in order [to {v}/{v.only}] (the|a|an|my|your|his|her|our|their|it|him|them|me|us|some|more|better)
the_reason_why:
    (that is|this is|that 's|that was) the reason [why/because/by which/that why] {s} {x}
    ^the reason [why/because/of that] {s} {x}
    the reason [why/that why] {subject} {x}
like_subject:
    ^[i/to me] (liked|really liked|really like|don't like|didn't like)
    ^[i/to me] (like|love|prefer|hate|miss) (the|my|this|these|playing|going|watching|to|music)
    ^[i don't {v}/me doesn't {v}/to me doesn't {v}/to me don't {v}]
    ^[i miss/me misses]
    ^[i like/it like me] {x}
    ^[i really liked/liked me/me liked/me really liked/liked me a lot] (the|this|that|these|your|it)
    ^[i liked/liked me/me liked/me gusted] (the|this|that|these|your|it)
    what [do you like/likes you/do likes you]
like_subject_a:
    ^[/to] (my|his|her|our|your|their|most|many|the) {x} (doesn't|don't)
    ^[/to] (my|his|her|our|your|their|most|many|the) {x} (loves|likes) (to|the|a|his|her|my|our|their|playing|going|watching|reading|music|football|chocolate|animals|cooking|travelling)
    ^[/to] (my|his|her|our|your|their|most|many|the) {x} (love|like) (to|playing|going|watching|reading)
    ^[/to] (my|his|her|our|your|their) {x} really (loves|likes|love|like|liked|loved)
    ^[/to] (my|his|her|our|your|their|the) (little|big|older|younger|best|whole|old|new|two|three|youngest|eldest) {x} (doesn't|don't)
    ^[/to] (my|his|her|our|your|their|the) (little|big|older|younger|best|whole|old|new|two|three|youngest|eldest) {x} (loves|likes) (to|the|a|his|her|my|our|their|playing|going|watching|reading|music|football|chocolate|animals|cooking|travelling)
    ^[/to] (my|his|her|our|your|their|the) (little|big|older|younger|best|whole|old|new|two|three|youngest|eldest) {x} (love|like) (to|playing|going|watching|reading)
surprises_me:
    ^[it {x} me/me {x:surprises|surprised}/it {x:surprises|surprised} to me] (that|how|when)
    ^[it surprised me/i surprised] (how|when)
    (history|politics|music|art|it|science|sport|football|cooking) [interests me/me interests/interests to me] (a lot|very|more|$)
    (films|speeches|museums|lessons|books|jokes) [bore me/me bore/bore to me] (a lot|very|more|to|$)
verb_sense: spanish=me falta; word=I don't have enough
    ^[i don't have enough/lacks me/me lacks/it lack me]
    ^[i don't have enough/it lacks me] (money|time|two|one|three|a|some|the|ten|five|twenty)
verb_sense: spanish=(solo) me falta; word=I (only) need
    ^[i only need/only lacks me/me only lacks/only me lacks]
    ^[i only need/it only lacks me] (money|time|two|one|three|a|some|the|ten|five|twenty)
verb_sense: spanish=me da miedo; word=be afraid of
    ^[i am afraid of/it gives me fear/i have fear of/i have afraid of/i have fear to/me gives fear/gives me fear]
verb_sense: spanish=dar miedo; word=scare
    (spiders|dogs|storms|snakes|they|heights|clowns|horses) [scare me/give me fear/give fear to me/do me fear]
verb_sense: spanish=me dio vergüenza; word=be embarrassed
    ^[i was embarrassed/it gave me shame/gave me shame/it did me shame]
    ^[i was embarrassed/i had shame] (because|when|in|$)
verb_sense: spanish=me hace ilusión; word=be excited about
    [i am really excited about/it makes me a lot of illusion/i have a lot of illusion for/it makes me illusion/i have illusion for]
costs:
    it [is hard for me/costs to me/is difficult me] to
    it [was very hard for me/costed me a lot/costed to me/costed me] to
    it [is very hard for me/costs to me a lot] to
no_reflexive: word={head}
    i (relax|relaxed|concentrate) [/me/myself]
    i (complained|retired) [/me]
    we (relax|relaxed|concentrate) [/us/ourselves]
    we (complained|retired) [/us]
    (to|can|can't|couldn't) concentrate [/myself/ourselves/themselves/himself/herself/yourself]
    (he|man|father|grandfather|neighbour|customer) (relaxes|relaxed|concentrates) [/himself]
    (she|woman|mother|grandmother|customer) (relaxes|relaxed|concentrates) [/herself]
    feel~ [/me/myself/yourself/ourselves/us] (tired|lonely|happy|better|ill|sick|nervous|sad|bad|comfortable|very tired|very happy|very lonely|very sad|very bad|very nervous)
    do you feel [/yourself] (tired|lonely|happy|better|ill|sick|nervous|sad|bad|good|comfortable)
    do you feel [/you] (tired|lonely|happy|ill|sick|nervous|sad|comfortable)
    (get~|got) dressed [/me]
    {s} (get|gets|got) up [/me/us] (at|late|early|before|very|in)
    i (wake|woke) up [/me] (at|late|early|before|very|in)
    we (wake|woke) up [/us] (at|late|early|before|very|in)
    we met [/us] (at|in|on|ten|five|two|for|when|last)
get_married:
    [got married/got marry/was got married]
    {s} [got married/married herself/married himself] (in|last|when|at|two|$)
    [get married/get marry/marry ourselves]
    (going to|want to|wants to|decided to|will|would like to) [get married/marry themselves]
each_other:
    (love|see|know|help|hate|text|phone|call|write to|miss|understand|hug|kiss) [each other/one to other/one to the other] (very|a lot|so|every|well|twice|since|when|on|$)
    (smiled|laughed) [at each other/themselves] (all|$)
was_stolen:
    i [had my {x} stolen/was stolen my {x}/was stolen the {x}]
    he [had his {x} stolen/was stolen his {x}]
    she [had her {x} stolen/was stolen her {x}]
    we [had our {x} stolen/were stolen our {x}]
    [my {x} was stolen/i was stolen my {x}/i was stolen the {x}/i was robbed my {x}/they stole me the {x:bag|wallet|phone|bike|purse|camera|money|passport}]
    [i had my {x} stolen/they stole me my {x}/they stole me the {x:bag|wallet|phone|bike|purse|camera|money|passport}]
rob_steal:
    ^(my|his|her|our|your|their|the) (bag|wallet|phone|bike|purse|camera|money|passport|suitcase|laptop) (was|were|has been|have been) [stolen/robbed]
    (when|after|because|that|if) (my|his|her|our|your|their|the) (bag|wallet|phone|bike|purse|camera|money|passport|suitcase|laptop) (was|were|has been|have been) [stolen/robbed]
    [stole/robbed/has robbed] (my|his|her|our|their) (bike|bag|wallet|phone|purse|camera|money|passport|suitcases|suitcase|laptop|keys)
explain_to: word={head}; subject={o}
    explain~ [{x} to {o}/to {o} {x:it|them}] (again|please|slowly|$)
    (apologise~|apologize~) [for/{o} for]
explain_to: word={head}; subject=me
    (explain~|deliver~|return~) [it to me/me it/it me]
    explain~ [them to me/me them/them me]
    that {subject} explained [to me/me]
    happen~ [to me/me] (yesterday|last|when|in|before|that|this|on|again|$)
    occur~ [to me/me] (that|yesterday|to|in)
explain_to: word={head}; subject=him
    (explain~|deliver~|return~) [it to him/him it/it him]
    explain~ [them to him/him them/them him]
    happen~ [to him/him] (yesterday|last|when|in|before|that|this|on|again|$)
    occur~ [to him/him] (that|yesterday|to|in)
explain_to: word={head}; subject=us
    (explain~|deliver~|return~) [it to us/us it/it us]
    explain~ [them to us/us them/them us]
    that {subject} explained [to us/us]
    happen~ [to us/us] (yesterday|last|when|in|before|that|this|on|again|$)
    occur~ [to us/us] (that|yesterday|to|in)
explain_to: word={head}; subject=them
    (explain~|deliver~|return~) [it to them/them it/it them]
    happen~ [to them/them] (yesterday|last|when|in|before|that|this|on|again|$)
    occur~ [to them/them] (that|yesterday|to|in)
explain_to: word={head}; subject=her
    happen~ [to her/her] (yesterday|last|when|in|before|that|this|on|again|$)
    occur~ [to her/her] (that|yesterday|to|in)
say_tell:
    (can|could) you [tell/explain] (me|us|him|her) (where|your|what|the|how|when|if|why)
    (she|he|they|boss|teacher|doctor|mother|father|nobody) [told/said] (me|him|her|us) (the truth|a lie|that|what|about)
    what did {subject} [say/say you/say me] (when|about|after|before|$)
    what did {s} [say/tell] (when|about|after|before|$)
verb_sense: spanish=pasar; word=happen
    what 's [happening/passing] (here|there|with)
    what is [happening/passing] (here|there|with|to you|to him|to her)
    ^what [happened/passed] to (your|my|his|her) {x}$
to_person: base={head}; word={o}
    ({s}|to|can|don't|didn't|please|must|should) ask~ [{o}/to {o}] (if|what|where|when|how|why|for|about|a)
    make~ [{o}/to {o}] (happy|sad|nervous|angry|laugh|cry|feel|tired|hungry)
verb_bare: base={head}; spanish=a alguien
    (i|we|you|they|can|must|should|never|always) help [/to] (my|your|his|her|our|their) {x}
verb_preposition: base={head}; word=for; spanish=pedir
    ask~ [for/] (help|a refund|the bill)
    ask~ [for/] information (about|from|to|at|on|$)
verb_preposition: base={head}; word=on; spanish=depender de
    (depend|depends|depending) [on/from] (the|my|your|his|her|our|their|you|me|him|them|us|what|how|where|who|which|it|many|a)
verb_preposition: base=fall in love; word=with; spanish=enamorarse de
    (fall~|fell|am|is|are|was|were|be|been) in love [with/of] (a|an|the|my|his|her|him|me|you|this|that|{x})
    in love [with/from] (her|him|me|you)
verb_preposition: base=composed; word=of; spanish=compuesto por
    ^(the|our|my|this|that|your|their) (team|jury|committee|group|family|commission|band|class) (is|was|are) composed [of/by]
verb_preposition: base={head}; word=of; spanish=oler a
    (smells|smelled|smelt|smelling|doesn't smell|don't smell|didn't smell) [of/to] (fish|paint|fresh|gas|garlic|old|smoke|lemon|coffee|chocolate|onion|flowers|petrol)
arrive:
    arrive~ [at/to] (the|my|his|her|our|their) (airport|hotel|station|office|cinema|school|restaurant|museum|hospital|beach|party|bus|train|clinic|theatre|university|house|shop|gym|meeting|stadium|farm|camp|campsite|church) (late|early|at|yesterday|and|because|after|before|when|but|by|last|very|this|every|two|about|safely|tomorrow|$)
    arrive~ [in/to] (london|paris|madrid|spain|france|england|italy|delhi|rome|berlin|lisbon|barcelona|seville|germany|america|valencia|milan|new york|mexico|argentina) (yesterday|last|at|late|early|by|tomorrow|$)
let_know:
    (please|can you|could you|will|'ll) let [me/] know (if|when|what|how|whether|that|where|as)
    ^let [me/] know (if|when|what|how|whether|that|where|as)
resumptive: word={lost}
    (film|book|series|song|movie|dress|cake|jacket|bag|game|soup|pizza|dish) that {s} (saw|bought|watched|read|made|ate|ordered|cooked) [/it] (is|was|are|were|yesterday|last)
    (film|book|series|song|movie|dress|cake|jacket|bag|game|soup|pizza|dish) that {s} (told|talked) {any} about [/it] (is|was)
    (thing|song|subject|food|colour|film|book|person) that (i|you|we|they) (like|love|need|want|prefer) [/it/them] (most|best)
raise_rise:
    (prices|rents|temperatures|price|temperature|rent) (have|has|had) [risen/raised/rised/arisen] (this year|this month|again|by|since|sharply|$)
    (prices|rents|temperatures|price|temperature|rent) (have|has|had) [risen/raised/rised/arisen] a lot (since|this|in|$)
    (prices|taxes|rents|temperatures|costs|sales|price|temperature|rent|sun|sea) (have|has|had) [risen/rised] (a lot|again|by|this|since|sharply|in|too|$)
    (sun|sea) (have|has|had) [risen/raised] (again|$)
    (please|don't|to|must|you|i|can|could|should|and) [raise/rise/arise] (your|my|his|her|their) (hand|hands|voice|arm|arms)
    ^[raise/rise/arise] (your|my|his|her|their) (hand|hands|voice|arm|arms)
lie_lay:
    be~ [lying/laying] on the (sofa|bed|beach|grass|floor|ground|carpet|rug)
    be~ [lying/laying] in (bed|the sun|hospital)
lend_borrow:
    (can|could|will|would) you [lend/borrow] me (some|your|a|the|ten|twenty|five|{x} euros)
win_earn:
    how much (do|does) {subject} [earn/win] (a month|an hour|per hour|per month)
win_beat:
    (we|they|i|he|she|madrid|team) [beat/won to] (them|us|him|her|the champions|{x} three|{x} two)
hope_wait:
    ^i [hope/wait that] (you are|that you|you can|it doesn't|we can|you like)
    [expected/waited/hoped] (it|him|you|them) {x} to be
    [expected/waited] (it|him|her|you|them) to
remind_remember:
    [remind~/remember~ to] (me|you|us|him|her) (of|to)
verb_sense: spanish=oír; word=hear
    (can't|cannot|couldn't) [hear/listen/hear to] (you|anything|me|him|her|them)
    (suddenly|once|then) {s} [heard/listened] a (noise|sound|voice|scream|bang|cry|knock|strange|loud|shout|song|siren|big)
verb_sense: spanish=ver en la tele; word=watch
    [watch~/see~ to] (a|the|some) (film|series|match|movie|cartoons)
verb_sense: spanish=hablar un idioma; word=speak
    [speak/talk/say/tell] (english|spanish|french|german|italian|chinese|catalan|basque) (very well|very good|well|a bit|fluently|perfectly|at all)
are_left:
    ^only (two|three|four|five|six|ten|a few) (days|minutes|weeks|hours|months|eggs|tickets|people) [are left/rest/stay/lack/remain left]$
verb_sense: spanish=pasar tiempo; word=spend
    much time (do|does|did) {subject} [spend/stay]
    [spend~/pass~] (a lot of|much|too much) time
    [spend~/pass~] (all my|all his|all her|all our) (weekends|holidays) (in|at|with|there)
verb_sense: spanish=asistir a; word=attend
    [attend~/assist~ to] (the|a|my|all the|his|her|our) (meeting|lesson|conference|wedding|class|classes|course|concert|lecture|lectures|event|ceremony|lessons|workshop|party|congress)
    [attend~/assist~] (the|a|my|his|her|our) (meeting|wedding|lecture|lectures)$
verb_sense: spanish=realizar; word=carry out
    [carried out/realized] (a|an|several|some|two|many|the) (study|experiment|survey|test|tests|experiments|surveys|studies|investigation|analysis) (yesterday|last|$)
verb_sense: spanish=soportar; word=stand
    (can't|couldn't|cannot) [stand/bear to] (it|him|her|them|noise|heat|people)
    (can't|couldn't|cannot) [stand/bear to] {v.ing}
verb_sense: spanish=discutir; word=argue
    (parents|they|we|neighbours|i|brothers|sisters) [argued/discussed themselves] (with|loudly|about money)
verb_sense: spanish=tardar; word=take
    it [took/carried] (me|him|her|us|them|you) (two|three|four|five|ten|an|a|half an|many|some|only two|only ten|twenty) (hour|hours|minutes|days|day|week|weeks|months|years)
let_leave:
    (don't|doesn't|didn't|never|won't) [let/leave/leave to] (me|him|us|them) (go|do|sleep|eat|come|speak|drive|finish|see|have)
    (don't|doesn't|didn't|never|won't) [let/leave to] (me|him|us|them) {v}
verb_sense: spanish=devolver; word=return
    [return/devolve/devolve back] (it|my) {x}
    [return/devolve back] (the|it|my|your|this|these|them) {x}
verb_sense: spanish=ponerse (nervioso); word=get
    {s} [got/put himself/put herself/put me/became to/putted/put myself] (nervous|angry|sad|jealous|ill|red|worried|crazy|happy|sick|very nervous|very angry|very sad|very happy|very ill|so nervous|so angry|so sad|so happy|really nervous|really angry|really sad|really happy)
verb_not_noun: word={lost}; verb=advise
    [advised/adviced] (me|us|him|her|them|you) to
    [advise/advice] (me|us|him|her|them) (to|what|about|on|which|not)
    (can|could|would|will|to|i|they|we) [advise/advice] you (to|what|about|on|which|not)
verb_sense: spanish=darse cuenta de; word=realise
    [realised/gave me account/realised me/realised of/gave myself account] that
    [realised/gave account/took account] that {s}
    [realise/give me account/realise me/realise of] that
    [realise/give account] that {s}
verb_sense: spanish=molestar; word=bother
    (don't|not|never|to|please) [bother/molest to/bother to] (me|him|her|us|them|your|my|the|his|grandma|mum|dad)
    don't [bother/molest] (me|us|mum|dad|grandma|grandpa)
verb_not_noun: word=kitchen; verb=cook
    ^who [cooks/kitchens/cookers] (in|for|dinner|lunch|at|the|$)
verb_sense: spanish=hacer una foto; word=take
    [take~/make~] (a|some|many|two|lots of) (photo|selfie|photos|selfies) (of|with|in|at|here|$)
verb_sense: spanish=ducharse, bañarse; word=have
    [have~/make~] a (shower|bath|quick shower) (every|before|after|now|$)
verb_sense: spanish=dar un paseo; word=go for
    [go for/give/make] a walk (every|along|around|together|$)
    [went for/gave/maked] a walk (every|along|around|together|in|$)
verb_sense: spanish=preguntar; word=ask
    [ask~/make~/do~] (me|you|him|her|us|them) a question
    [ask~/make~] (me|him|her|us|them) some questions
make_do: word=do homework, sport
    [do~/make~] (my|your|his|her|the|our|some|any|more) (homework|shopping|exercises|ironing|cleaning|housework|washing|sport|exercise) ($|before|after|every|at|on|yesterday|now|today|alone)
    [done/maked/doed] (my|your|his|her|the|our|some|any) (homework|shopping|exercises|ironing|cleaning|housework|washing|sport)
verb_sense: spanish=prestar atención; word=pay
    [pay~/put~] (attention|more attention|a lot of attention|much attention|no attention) to (the|your|my|what|this|that|it|me|him|her|you|us|them)
    [pay~/make~] (attention|more attention|a lot of attention|much attention|no attention)$
verb_sense: spanish=engordar; word=put on weight
    [put on/taken/gained up/win/earn] weight (in|since|during|because|lately|over|last|this|$)
    (i|he|she|we|they|you|have|has|had|'ve) [put on/won/earned] weight (in|since|during|because|lately|over|last|this|$)
verb_sense: spanish=coger (un resfriado); word=catch
    [caught/catched] (a|an|another|the) (cold|terrible cold|bad cold|flu)
    [caught/picked] (a|another|the) (cold|terrible cold|bad cold|flu) (last|from|at|$)
phrasal: word=put on; spanish=ponerse
    ^put (your|my|his|her|a|the) (coat|shoes|gloves|hat|jacket|scarf|boots|socks|coats|pyjamas|jumper|sweater) [on/] (before|because)
    ^(i|he|she|we|they) put (my|his|her|our|their) (coat|shoes|gloves|hat|jacket|scarf|boots|socks|coats|pyjamas|jumper|sweater) [on/] (before|because|when)
get_off:
    (get~|got) [off/down of] the (bus|train|tram|metro|underground|plane)
    (get~|got) [off/down] the (bus|tram|metro|underground)
    (get~|got) [off/down] (at|at the) (next|the next|{x} stop)
phrasal: word=look after; spanish=cuidar
    (to|i|we|they|can|must|will) look [after/of] (my|your|his|her|the|our|their) (cat|plants|children|dog|baby|kids|grandmother|grandma|grandfather|son|daughter|brother|sister)
phrasal: word=grow up; spanish=crecer
    when (i|he|she) (grow|grows|grew) [up/]$
    (a|an) {x} when (i|we|you|they) [grow up/will grow up/will grow]$
    (a|an) {x} when (he|she) [grows up/will grow up]$
phrasal: word=run out of; spanish=quedarse sin
    (ran|have run|has run|had run|am running|is running|are running|was running|were running|they run|i run|we run|you run) [out of/of/off of] (milk|petrol|paper|sugar|bread|money|time|coffee|water|eggs|ideas)
phrasal: word=get up; spanish=levantarse
    ^i get [up/] at half past
state: word=hungry, thirsty, cold…; spanish=tengo hambre, sed, frío…
    i [am/have/feel me/have got] (hungry|thirsty|sleepy) (because|now|in|when|at|again|today|$)
state: word=right; spanish=tienes razón
    you [are right/are with reason] (,|and|but|because|$)
    (he|she|it) [is/has] right$
state: word=in a hurry; spanish=tengo prisa
    i [am in a hurry/have hurry/have a hurry/am hurry/am in hurry/have much hurry] (because|now|today|so|$)
state: word=lucky; spanish=tengo suerte
    (was|were|am|is|are|been|be) [lucky/a luck] (that|because|to|and|$)
    (i|he|she) [was lucky/was with luck]
    (i|he|she) [was lucky/had lucky] (with|because|to|yesterday|in|this|today|$)
verb_sense: spanish=hace (frío, calor, sol); word=it is (cold, hot, sunny)
    it [is/makes/does/has/it makes] (very cold|hot|cold|too windy|sunny|windy|very hot|too hot|so cold|so hot|warm) (today|here|outside|now|in the|in winter|in summer|$)
    it [is/makes/it makes] good weather (today|here|outside|now|in the|in winter|in summer|$)
    it [was/made/did/had/it made] (very cold|hot|cold|too windy|sunny|windy|very hot|too hot|so cold|so hot|warm) (yesterday|here|outside|last|in the|in winter|in summer|$)
verb_sense: spanish=tener sentido; word=make sense
    (doesn't|don't|didn't|not|it|that|this) [make/do] (sense|any sense|no sense|much sense)
    (it|this) (doesn't|does not|didn't|did not|don't) [make/have] (sense|any sense|much sense) (to|for me|if|because|at|$)
    (it|this) [make/have] no sense (to|$)
    [makes/haves] (sense|no sense|a lot of sense)
verb_not_noun: word={lost}; verb=breathe
    (can|could|can't|couldn't|can hardly|could hardly) [breathe/breath] (because|in|after|when|here|$)
verb_sense: spanish=comprobar; word=check
    (somebody|please|forget to) [check/control/comprobate] (if|whether)
    (can you|could you) [check/comprobate] (if|whether)
    (can you|could you|somebody|please|forget to) [check/comprobate] that
reported_would:
    (was|were) (sure|certain|convinced|afraid) that {subject} [would/will] {v} {any} but
    (i|we|they|he|she|you) (hoped|thought|expected|imagined) that (i|you|he|she|we|they|my {x}|the {x}|people) [would/will] {v}
    was (sure|afraid) (that|) (i|you|he|she|we|they) [would/will] {v}
    promised (me|us|him|her|them|my {x}|the {x}|our {x}|) (that|) {s} [would/will] {v} {any} and {s} did
no_will_in_case:
    in case (he|she|it) [{v.s}/will {v}]
    in case (i|you|we|they) [{v}/will {v}]
rather_past:
    (would|'d) rather you [didn't/don't/won't] {v}
    (would|'d) rather {s} [{v.ed}/{v.s}/will {v}]
no_would_after_if: word={head}
    ^if (i|he|she|we|they) [had/would have] (a|an|wings|more|three|two|enough|your|the|no|time|money|{x} months)
    ^(suppose|imagine) (you|i|we|he|she|they) [had/would have] (a|an|wings|more|three|two|enough|no|time|money)
able:
    (would|won't|should) [be able to/can/to can/could] {v}
    {s} (will|might|'ll) [be able to/can/to can/could] {v}
    (want|wants|wanted|like|need|needs|hope|hopes|order|try|love|possible|important|happy|glad) to [be able to/can/to can] {v}
    must [be able to/can/to can] {v.only}
    must [be able to/can/to can] {v} (the|a|my|your|it|well|in|with|to)
had_to_will:
    {s} (will|might) [have to/must/must to/to must] {v}
    would [have to/must/must to/to must] {v}
may_be:
    ^(he|she|they|we|you) [may be/maybe] (late|ill|tired|at|in|asleep|on|sick|right|wrong)
    ^[maybe/may be] {s} (will|can|is|are|could|should|has|have|was|were)
done_to: word={won}
    (book|poem|letter|article|story|novel|song|film|play|email) [written/wrote/write] by (him|her|me|my|his|a famous|an english|a spanish|a woman|a man|@names|shakespeare|cervantes)
    (a|an) [broken/broke/breaked] (window|chair|glass|plate|bottle|leg|arm|heart|toy|cup)
    the [broken/breaked] (window|chair|glass|plate|bottle|leg|arm|heart|toy|cup)
    the [stolen/stole/stealed] (car|bikes|painting|jewels|bag|phone|wallet)
    the [stolen/stealed] money
feels: word=bored
    i was so [bored/boring] that i (fell|left|started|went)
    we were so [bored/boring] that we (fell|left|started|went)
passive_be:
    (cheese|bread|table|bag|ring|chair|wine|paper|bottle|clothes|shoes) (is|are|was|were) [made/making] (of|from|by) (goat|milk|wood|hand|glass|plastic|gold|steel|experts|flour|water|cotton|wool)
    (bridge|road|roof|lift|castle|house|street|building|kitchen|school|hotel|car) (is|was) [being {v.pp}/been {v.pp}] (at|this|now|again|when|by)
    ^(the|a|this|that|our) (bridge|road|roof|lift|castle|building) is [being repaired/repairing] (at|now|this|again|$)
    ^(the|a|this|that|our) (bridge|road|roof|lift|castle|building) is [being built/building] (at|now|this|near|$)
there_have:
    ^there (used to|must|might|could|may|should|can) [be/have/has/to be] (a|an|another|some|many|no|two)
    ^there [will be/will have/will has/is going to have] (a|an|many|some|fireworks|lots|no)
there_had:
    ^there [was/were had/was had/had] (a|an|many|some|several|twenty)
there_for_it:
    (in|on|at) (my|the|our|this|that) (town|city|village|school|class|street|neighbourhood|house|room|area|garden|fridge|classroom|family|office|bag|park) [there are/it have] (a lot of|many|some|two|too many)
    ^(in|on) (my|our|this) (class|street|neighbourhood|fridge|classroom|family|bag) [there are/it has/have] (a lot of|many|some|two|too many)
    (in|on|at) (my|the|our|this|that) (town|city|village|school|class|street|neighbourhood|house|room|area|garden|fridge|classroom|family|office|bag|park) [there is/it have] (a|an|one|no)
    ^[there is/it have] (somebody|someone|a lot of people)
    (think|says|know|that) [there are/there have] (too many|many|a lot of)
    (think|says|know|that) [there are/there is] (too many|many people|many things|many cars|many places|many problems)
    (think|says) [there are/exist] (too many|many|a lot of)
arranged: word={post}
    what [are you doing/do you do/are you do] (tonight|tomorrow|this weekend|this evening)$
continuous:
    where [are you going/do you go/are you go] in such a hurry
    where [are you going/are you go] (so|now|at this|with that|$)
been_went:
    (have|has) [gone/went] (to|home|on|out|away|by)
    ^{s} (have|has|had) [gone/went/go] (to|home|on|out|away|by)
have_got:
    ^[have you got/do you have got/are you got] (a|an|any|some|the|time|change|brothers)
rel_who:
    (is|was|are|'s|know|knows|knew|met|saw|have|has|see|need) (a|an) (man|woman|boy|girl|person|teacher|student|doctor|friend|lady|neighbour) [who/which/what] {v.s}
    (is|was|are|'s|know|knows|knew|met|saw|have|has|see|need) (a|an) (man|woman|boy|girl|person|teacher|student|doctor|friend|lady|neighbour) [who/which/what] {v.ed}
    it was (my|his|her) (mother|father|sister|brother|uncle|aunt|cousin|friend|boss|teacher|neighbour) [who/which/what]
doubled_in_relative: subject=that; word=it
    (dish|sport|festival|city|thing|film|book|car|house|place) [that is/that it is/what is] (famous|called|celebrated|really|very)
rel_that:
    (know|knew|tell|told|said|say|do|did|have|had|want|need|remember|forget|forgot|bought|see|saw|understand|like|love|ate|eat|for|about|of) (everything|nothing|something|anything) [that/what/that what]
    ^(everything|nothing) [that/what/that what]
    (the only thing|the first thing|the best thing|one thing) [that/what/that what]
    (know|do|did|say|said|have|want|that is|this is|that was|this was|it is|that 's) all [that/what/that what] {s}
    the (film|book|dress|car|present|cake|song|photo|letter|shoes|thing|things|words|house|jacket|bag|movie|phone) [that/what] (i|you|he|she|we|they) {v.ed} (yesterday|last|in|at|for|from)
resumptive: word=there
    where {subject} (stayed|lived|spent the summer|worked|studied|met) [/there] (for|when|last|with|$)
doubled_subject: subject=what; word=it
    ^what [happens/it happens/happen/is happen] is
    ^what [happened/it happened/was happened] was
    ^(the|my|this|our) (weather|film|match|party|problem|house|city|food|class|exam|book|town|concert|game) [is/it is/it 's] (very|really|so|too|quite|not|good|bad|nice|cold|hot|beautiful|big|small|interesting|boring|great)
    ^(the|my|this|our) (weather|film|match|party|problem|house|city|food|class|exam|book|town|concert|game) [was/it was] (very|really|so|too|quite|not|good|bad|nice|cold|hot|beautiful|big|small|interesting|boring|great)
extra_be: base=make
    it [makes/'s makes/is makes/is make] (me|him|her|us|you|them)
find_it: word={head} it
    ^(it|this|that|they|we|he|she|you) (makes|make|made) [it/] (possible|impossible) to {v}
    ^(it|this|that|they|we|he|she|you) (makes|make|made) [it/] (easier|harder|difficult|easy|cheaper) to {v} (the|a|my|your|our|his|her|it|them|in|at|with|there|$)
    ^(the|this|my|our|that) {x} makes [it/] (possible|impossible|easier|harder|difficult|easy|cheaper) to {v}
what_called:
    ^[what is it called/how is it called] (in english|in spanish|in your|here|this|that|$)
    ^[what is it called/how it is called/what it is called/how it calls]$
    ^[what is it called/how is called/how do it call]
perfect_how_long:
    how long [have you known/do you know] (her|him|each|the|my|your|them)
hope_so: base=hope
    hope [so/that yes/yes]$
short_answer: aux=do
    yes , i [do/like]$
than_it:
    (easier|harder|better|worse|bigger|smaller|cheaper|more difficult|more expensive|more interesting) than (i|we|you|they|he|she) (thought|expected) [/it]$
the_more:
    the more {s} {x} , [the more {s}/more {s}]
    the (more|less|longer|older|harder) {s} {v} , [the/] (more|less|better|worse|easier) {s} {v}
although_but:
    ^(although|even though) {any} , [/but/however] (i|he|she|we|they|you|it)
despite_of:
    despite [/of] {x}
because_of:
    because [/of] (i|he|she|we|they) (was|were|is|are|am|had|has|have|didn't|don't)
while_during:
    [while/during] (i|he|she|we|they) (was|were|is|are|am)
verb_preposition: base=interested; word=in; spanish=interesado en
    interested [in/about] (the|a|my|your|this|{x})
    interested [in/on] (this|your|music|politics|history|art|science|sport|sports|languages|football)
    interested [in/for] (this|your|that) (job|position|course|offer|post|subject)
verb_sense: spanish=quedar bien; word=suit
    (jacket|hat|colour|dress|shirt|hairstyle|it|that|blazer|coat) [suits you/stays you well/goes you well/feels you good/stays you good/goes you good]
mind_it:
    {s} don't [mind/matter] {v.ing}
    ^i don't [mind/matter] if
    if [you don't mind/doesn't mind you/it doesn't matter you]
    if [you don't mind/it doesn't mind you] (,|to|$)
    ^[i don't mind/it doesn't mind me/me doesn't matter/doesn't matter me/it doesn't matter me] {v.ing}
verb_sense: spanish=¿qué te parece?; word=think of
    what [do you think of/seems you/does it seem you/do you seem] (my|the|this|our|her|his|that|your)
state: word=afraid; spanish=tengo miedo
    i [am/have] afraid of
    i [am/have] scared of (the|my|flying|dogs|spiders|heights|it|him|her|them|you|being|snakes|that|losing|falling)
to_after_adjective: word=able
    be~ able [to {v}/of {v.ing}]
    be~ able [to {v}/of {v.only}]$
    be~ able [to {v}/of {v}] (the|a|my|your|it|to|in|with|for|at|on)
    (be|been|not|isn't|aren't|wasn't|weren't|i am|i was|he was|she was|he is|she is) able [to {v}/{v.only}]
to_after_adjective: word=too {x}
    too {x} [to {v}/for to {v}]
verb_bare: base=discuss; spanish=discutir de, hablar de
    ^{s} (discuss|discussed|discusses|want to discuss|need to discuss|have to discuss|should discuss|must discuss|will discuss|can discuss|are discussing|were discussing) [/about] (the|it|this|our|my|his|her|their|politics|money|them)
    let 's discuss [/about] (the|it|this|our|my|his|her|their|politics|money|them)
    (topic|subject|problem|issue|question|matter) that {subject} discussed [/about] (is|was|yesterday|last|$)
verb_bare: base=affect; spanish=afectar a
    (affect|affects) [/to] (everybody|everyone|the|all|our|my|your|his|her|their|us|me|you|people|young|poor|many|health)
    affected [/to] (everybody|everyone|all|our|my|your|his|her|their|us|me|you|people|young|poor|many)
verb_bare: base=contact; spanish=contactar con
    (contacted|contacting|to contact|please contact|must contact|can contact|should contact|will contact) [/to] (me|us|him|her|them|the|my|your)
verb_bare: base=change; spanish=cambiar de
    (changed|to change|{s} change|he changes|she changes|can't change|don't change) [/of] (my|your|his|her|our|their) (mind|job|clothes)
verb_bare: base=enter; spanish=entrar en
    enter~ [/inside] (the|my|a|his|her|our|their) (room|house|building|church|shop|car|cave|office|school|hall|castle|museum|kitchen|garden|bank|cinema|classroom)
verb_preposition: base=depend; word=on; spanish=depender de
    (what|who) it depends [on/]$
verb_preposition: base=introduce; word=to; spanish=presentar a
    introduce~ (me|him|her|us|you) [to/] (my|his|her|your|our|their)
verb_not_noun: word={lost}; verb=prove
    (study|letter|video|this|that|it) [proves/proofs] that
verb_not_noun: word={lost}; verb=choose
    (have to|must|can|could|should) [choose/choice/election] (a|one|the|between|your|my|which)
verb_not_noun: word={lost}; verb=die
    (grandfather|he|she|dog|cat|father|mother|uncle) [died/was died/was die/deaded] (in|last|when|very|of|two|ten|five|yesterday|a)
    ^(he|she|my grandfather|my grandmother|my father|my mother|my uncle|my dog|my cat) [died/dead] (in|last|when|two|ten|five|yesterday|of)
verb_not_noun: word={lost}; verb=lose
    (don't|please|not) [lose/loose] the
    (don't|please|not|to) [lose/loose/lossed] (your|hope|my|weight|time|money|it)
    (don't|please|didn't) [lose/lost] (your|the|hope|my|weight|time|money|it)
verb_not_noun: word={lost}; verb=succeed
    {s} [succeeded/successed] in {v.ing}
    (i|he|she|we|they) [succeeded/success] in {v.ing}
right_preposition: word=succeed in
    succeeded [in/to] {v.ing} (the|a|my|his|her|our|their|it|to|all|some|in|$)
explain_to: word=occur; subject={o}
    it [occurred to {o}/{o} occurred] that
verb_preposition: base=look; word=at; spanish=mirar algo
    ^look [at/] (this|that|these|those|my) (photo|picture|dog|cat|bird|girl|boy|man|car|dress|house|video|map|flower|tree|baby|shoes|photos|pictures|message|note) (of|$)
past_after_since:
    (have|has) {any} since (i|he|she) [was/am/is] (little|five|six|seven|eight|ten|twelve|a child|a kid|a baby|a teenager)
whose:
    (have|know|met|saw|is|was|'s|like|love) (a|the|that|this) (girl|boy|man|woman|friend|student|classmate|colleague) [whose/that her/that his] (father|mother|brother|sister|son|daughter|wife|husband|uncle|aunt) is a
    ^(the|that|this|a) (girl|boy|man|woman|friend|student|classmate|colleague) [whose/that her/that his] (father|mother|brother|sister|son|daughter|wife|husband|uncle|aunt) is a
had_better_not:
    {s} (had|'d) better [not {v}/don't {v}/not to {v}/to not {v}]
verb_sense: spanish=perder (el autobús); word=miss
    [miss~/fail~] (the|my|his|her|our) (bus|train|flight|plane|ferry) (because|again|this|yesterday|by|and|today|to|$)
in_case_of:
    in case [/of] (you|i|he|she|we|they|it|there) (is|are|need|needs|want|wants|have|has|can|can't|don't|doesn't|will|comes|rains)
particle_order: word=pick {o} up
    to [pick {o} up/pick up {o}] (at|from|after|before|$)
particle_order: word=wake {o} up
    (can|will|could) you [wake {o} up/wake up {o}] (at|before|when|tomorrow|early|$)
suggest_to: word=suggest
    suggest~ [/me/us/him/her/them] (a|an|another) {x}
that_alone: word={head}
    suggest~ [/me/us/him/her/them/you] that (i|you|he|she|we|they|it|the|my|our|his)
    insist~ [/me/us/him/her/them/you] that
become_be:
    [become/become to be] (a|an|the|one)
    [became/became to be] (a|an|the|one|famous|popular)
doubled_in_relative: subject=which; word=it
    , which [{x}/it {x:is|was}] (a very|a really|a beautiful|a nice|a small|a big|a city|a town|a country|the best|the most|the biggest|the capital)
extra_be: base=happen
    what [happened/was happened] (at|in|to|yesterday|last|with)
not_ing: word=by
    by [not {v.ing}/don't {v.ing}]
    (improve|improved|improves|help|helped|helps|start|started|saved|save money|saved money|save time|save energy|lose weight) by [not {v.ing}/not to {v}/don't {v}/no {v.ing}]
verb_sense: spanish=vestirse; word=get dressed
    i [get dressed/wear me/dress me] and
think_so:
    ^i don't think [so/it]$
"""
