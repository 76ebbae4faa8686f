"""*To* and the base form, *-ing* or neither: what follows words of which Spanish has another form."""

# ruff: noqa: E501 - a line is a frame

FRAMES = r"""
@kin = son|daughter|mother|father|mum|dad|sister|brother|husband|wife|friend|cousin|aunt|uncle|neighbour|boss|teacher|doctor|child|children|parents|friends
ing_after: word={head}
    (found|caught) (him|her|them|me|us) [{v.ing}/to {v:steal|smoke|cheat|lie}]
    (long|sorry) to keep you [waiting/waited]
    sorry to keep you [waiting/waited/wait/to wait]
ing_after_preposition: word=to
    thanks to [having/to have] (a|an|the|good|my|so|two|such)
ing_after_preposition: word=for
    (criticise~|criticize~) (me|him|her|us|them|my {x}|his {x}|her {x}|the {x}) [for being/for be] (late|rude|lazy|so|too|noisy)
    (no|an) excuse for [being/to be/be] (rude|late|lazy|so|cruel|unkind|mean)
    (is|'s|was|are) (great|good|useful|perfect|ideal|bad) for [{v.ing}/to {v:learn|cook|write|travel|study|sleep|read|practise|teach}]
ing_after_preposition: word=into
    talked (me|him|her|us|them|my {x}|his {x}|her {x}) into [{v.ing}/{v:buy|sell|go|come|marry|invest|join}]
ing_after_preposition: word=of
    for fear of [{v.ing}/to {v}]
verb_sense: spanish=¿por qué no?; word=why not
    ^why not [/no] {v:try|go|call|ask|stay|come}
to_after: word={head}
    deserve~ [to/of] {v:win|go|be|know|rest|get|have|live}
to_after_adjective: word={head}
    (is|are|was|were|am|'m|'s|'re|so|very|be|been) (eager|reluctant|determined) [to {v}/of {v.ing}/of {v}]
    (is|are|was|were|am|'m|'s|'re|so|very|be|been) (delighted|lucky|pleased) [to be/of being/of be/for be]
to_after_adjective: word=can't wait
    can't wait [to {v}/for {v.ing:meet|see|visit|try|tell|show|hug}] (your|you|my|the|him|her|them|it)
to_after_adjective: word=dying
    (i|we) (am|are|'m|'re|was|were) dying [to {v}/for {v.ing:try|see|meet|know|visit|taste}/for {v:try|see|meet|taste|visit}] (that|the|your|my|this|it|him|her|them)
to_after_adjective: word=up to {o}
    (is|'s) up to {o} [to/] (decide|choose) (where|what|the|when|if|who|how|which|whether)
    (is|'s) up to {o} [to decide/for decide/decide]
to_after_adjective: word={head}
    (nice|safe|quiet|great|good|bad|better|best) place [to live/of living/of live] (in|with|when|for|and|$)
    was the (first|last|only one) [to {v}/in {v:arrive|leave|come|know|say|go|speak}]
    the first (man|woman|person) [to {v}/in {v:climb|win|swim|cross|fly}]
    (his|her|my|our|their|your|'s) decision [to {v}/of {v.ing:leave|stay|go|sell|buy|marry|move|close|resign}/of {v:leave|stay|go|sell|buy|marry|resign}]
    (big|real|great|huge|an) effort [to {v}/for {v:finish|be|arrive|learn|come}/of {v:finish|be|arrive|learn|come}]
    (no|a|any) reason [to/of] be (angry|sad|worried|afraid|happy|jealous|ashamed)
    (is|are) (believed|thought|said) [to be/being] (very|a|an|the|one|over|almost)
want_that: word={head}
    enables [us to {v}/us {v.only}]
    enables [you to {v}/you {v.only}]
    enables [me to {v}/me {v.only}]
    enables [them to {v}/them {v.only}]
    (please|must|to|will|'ll|please don't forget to) remind [/to] (me|him|her|us|them|@names) to {v}
    ^{s} invited [me to {v}/that i {v.ed}]
    ^{s} invited [him to {v}/that he {v}]
    ^{s} invited [her to {v}/that she {v}]
    ^{s} invited [us to {v}/that we {v.ed}]
    ^{s} invited [them to {v}/that they {v.ed}]
    ^{s} invited [/to] (me|him|her|us|them) to {v}
    encourage~ (me|him|her|us|them) to [{v}/{v.ing}]
    encourage~ [/to] (me|him|her|us|them|@names) to {v}
    forbade [me to/to me to] {v}
    forbade [him to/to him to] {v}
    forbade [her to/to her to] {v}
    forbade [us to/to us to] {v}
    forbade [them to/to them to] {v}
explain_to: word=explain; subject=us
    explain~ [to us/us] how (to|it|the|i|we)
explain_to: word=explain; subject=me
    explain~ [to me/me] how (to|it|the|i|we)
base_after_let: word={head}
    listening to (her|him|them|us|you) [{v}/to {v:sing|play|talk|speak}]
    'll have my (assistant|secretary|brother|lawyer|son|wife|husband|colleague|daughter) [{v}/{v.s:call|phone|email|send|help|bring}]
get_to:
    'll get my (brother|dad|neighbour|cousin|son|wife|husband|friend|sister|mum) [to help/help] (me|you|us|him|her)
causative: word={head}
    (have|has|had) (a|the|my|his|her) (tooth|wisdom tooth|teeth) [taken/taking/take] out
    (have|has|had) (her|my|his) nails [done/do] (for|before|on|at|in|yesterday|today)
    (get|got) this (work|job|exercise|homework|report) [done/doing] (before|by|today|now|$)
verb_sense: spanish=hacerse entender; word=make oneself understood
    (make|made|makes|making) (myself|himself|herself|ourselves|themselves) [understood/understanding]
purpose:
    got up (early|at {x}|in the middle of the night) [to catch/for catching/for catch] (the|a|my)
    (door|window) for the (cat|dog|smoke|bird|children) [to go/go] out
base_after_order:
    so as [to {v}/{v:avoid|be|get|catch|save}/for {v:avoid|be|get|catch|save}] (the|a|my|some|time|on|there|early|late|money|to)
verb_sense: spanish=mejor no (hacer algo); word=had better not
    (you|we|i|he|she|they) [had better not/hadn't better/haven't better] {v}
verb_sense: spanish=preferiría no (hacer algo); word=would rather not
    (would|'d) rather [not/don't] {v:go|talk|say|eat|drink|come|stay|be|wait|drive|tell|see|know|do|have|pay|think}
    (i|we|he|she|they|you|'d) rather [not {v}/don't {v}] (today|if|now|tonight|here)
"""
