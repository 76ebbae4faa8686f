"""Fixed phrases in which Spanish has another verb, noun or preposition."""

# ruff: noqa: E501 - a line is a frame

FRAMES = r"""
@my = my|your|his|her|our|their|the|this|that
@end = $|and|but|because|when|again|yesterday|today|tomorrow|last|in|at|after|before|so|if|every|on|with
verb_sense: spanish=dar clases de; word=teach
    (mother|uncle|sister|flatmate|cousin|friend|he|she|wife|husband) [teaches/gives classes of/gives class of] {x} (to|in|at|online)
verb_sense: spanish=guardar silencio; word=be quiet
    ^please [be quiet/do silence/make the silence/do the silence] ,
verb_sense: spanish=tener la culpa; word=it's my fault, be to blame
    ^who [is to blame/has the blame] for
    ^[it 's not my fault/i have not the fault/i haven't the fault/i haven't the blame] if
    ^[it 's my fault/it has my fault] ($|, i|because)
verb_sense: spanish=medir (un metro ochenta); word=be (one metre eighty) tall
    (brother|son|boyfriend|cousin|he|she|sister|daughter) [is/makes] (one|almost|nearly|about|two) {any} tall
verb_sense: spanish=hoy estamos a viernes; word=today is Friday
    ^today [is/we are/we are at] (monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    ^what day [is it/are we/we are] today
verb_sense: spanish=estar a punto de; word=be about to
    (was|were|am|is|are|'m|'re|'s) [about/in point/at point/at the point] to (leave|call|go|cry|send|fall|say|start|buy|eat)
verb_sense: spanish=tomar el sol; word=sunbathe
    (to|we|i|they|can|always) [sunbathe/make sun] (on|by|in|at|with|all)
    we [sunbathed/took sun/sunbathed us] (on the beach|by the pool|all day|in the garden|all morning|at)
verb_sense: spanish=salió el sol; word=the sun came out
    the sun [came/exited] out (after|at|when|for|this|yesterday|again)
verb_sense: spanish=salir (un tren, un vuelo); word=leave
    what time does the (bus|train|ferry|plane|coach) (|to {x}) [leave/exit]$
verb_sense: spanish=ponerse de pie; word=stand up
    (everyone|players|class|children|everybody|they|we|i) [stood up/put themselves on foot]
no_reflexive: word=fall
    i fell [/me] (down|off|on|in the|over)
verb_sense: spanish=me aburrí; word=I got bored
    we [got bored/bored us/got bore] at
verb_sense: spanish=divertirse; word=have a lot of fun
    we [had a lot of fun/diverted us a lot/had fun a lot] (at|in|playing|on|together|with)
got_done: word={won}
    got [drunk/drank] (at|and|again|last|with|on)
    we got [lost/losed/lose] (in|on|at|again)
what_like:
    ^[what does/how does/how is] (your|the|my|his|her|our) {x} look like$
    ^[what does/how does/how is] (she|he|it) look like$
verb_sense: spanish=querer decir; word=mean
    what do you [mean/want say/want tell] (by|with)
    (doesn't|does|don't) [mean/want say] (anything|that|yes|what|no)
verb_sense: spanish=celebrarse; word=be held
    (fair|competition|festival|exhibition|meeting|conference) [is held/is celebrated itself] (every|in|on|at)
verb_sense: spanish=traducir; word=translate
    (can|could|to|please|must|will|can you|could you) [translate/traduct] (this|the|that|it|a|my)
verb_sense: spanish=solicitar (una beca, un trabajo); word=apply for
    (to|like to|will|can|must|should) [apply for/solicitate] (a scholarship|the job|a visa|a place|a grant|the post|a job)
verb_sense: spanish=reformar (la casa); word=renovate
    (are|is|am|'re|'m|'s) [renovating/doing reforms in] (the|an|our|my|their|his|her) (|old|whole) (kitchen|bathroom|house|flat|garage|apartment)
verb_sense: spanish=trasladar (a otra oficina); word=transfer
    they [transferred/traslated] (me|us|him|her|them|my {x}) to (another|the|a) (|new) (office|building|branch|city|department)
verb_sense: spanish=negarse a; word=refuse
    (he|she|boss|child|landlord|they|we) [refused/denied/denied himself/negated/denied themselves] to (answer|pay|help|eat|talk|come|speak|sign|go)
verb_sense: spanish=suponer (más trabajo); word=mean
    will [mean/supose] (more|less|a lot of|some|many) (work|money|time|problems|changes|free time)
verb_sense: spanish=cumplir las normas; word=follow the rules
    [follow/accomplish/fulfil] the rules (of|if|like|here|at|in)
verb_sense: spanish=pedir perdón; word=say sorry
    (should|must|to|have to) [say sorry/ask pardon/ask sorry/ask forgiveness] to (your|the|her|him|them|my|me|us)
verb_sense: spanish=quedarse sin batería; word=run out of battery
    phone [ran out of/stayed without/remained without] battery
verb_sense: spanish=publicar fotos; word=post photos
    (aunt|she|they|boss|he|i|we) [posted/hanged] (the|some|a|my|our|everything) {any} on (facebook|instagram|the internet|twitter)
    (aunt|she|they|boss|he|i|we) [posted/hanged] everything on (facebook|instagram|the internet|twitter)
verb_sense: spanish=marcar un gol; word=score a goal
    (striker|brother|messi|nine|he|she|ten|player|team|they|we|i) [scored/marked/did] (a|two|three|the first|the second|one|the winning) (goal|goals)
verb_sense: spanish=fallar el penalti; word=miss the penalty
    [missed/failed] the penalty (in|again|$)
verb_sense: spanish=lanzar los penaltis; word=take the penalties
    (always|usually|never|he|she) [takes/throws/pulls] the penalties
verb_sense: spanish=jugar un partido; word=play a match
    we [played/did] a match (against|with)
verb_sense: spanish=montar en bici, a caballo; word=ride
    (to|can|taught me to|how to) [ride/mount on] a (bike|motorbike|scooter|horse|camel|donkey)
    ever [ridden/mounted in/mount in/mounted on] a (camel|horse|donkey|motorbike|bike)
verb_sense: spanish=doblar a la derecha; word=turn right
    ^[turn/double] (left|right) at
verb_sense: spanish=seguir recto; word=go straight on
    ^[go straight on/follow straight/follow straight on/continue all straight] until
verb_sense: spanish=desmayarse; word=faint
    (bride|aunt|student|she|he|woman|man|i|boy|girl) [fainted/fainted herself/fainted himself/lost the sense] (in|because|during|at|on|from|yesterday)
verb_sense: spanish=costar; word=cost
    these (shoes|earrings|glasses|trousers|jeans) [cost/value/vale] {n} (euros|pounds|dollars)
verb_sense: spanish=cobrar; word=charge
    (they|shop|waiter|he|she|restaurant) [charged/cashed] me (too much|twice|{n}) {any} for
    (they|shop|waiter|he|she|restaurant) [charged/cashed] me (too much|twice) for
verb_sense: spanish=no me llega el dinero; word=it isn't enough
    (salary|money|scholarship|pension) [isn't enough/doesn't reach me/doesn't arrive me/doesn't reach] to (pay|live|buy|travel|eat)
verb_sense: spanish=valer la pena; word=be worth it
    [it 's worth it/it values the pain/it deserves the pain]
verb_sense: spanish=devolver; word=give back
    (didn't|don't|never|won't) [give me back/devolve me/turn back me] (the|my|our)
verb_sense: spanish=pegar (una prenda con otra); word=go with
    (shoes|earrings|gloves|socks|shirt|tie|bag) [go/paste/hit] with my (dress|coat|hat|skirt|shirt|trousers)
verb_sense: spanish=enseñar, mostrar; word=show
    (she|he|they|i|we) [showed/teached] (us|me|the police|everyone|him|her|them) (her|his|my|our|their|the) (|new) (car|passport|photos|scar|ring|house|tickets|ticket|flat|bike)
verb_sense: spanish=defenderse (en un idioma); word=get by
    , but i [get by/defend me] (in|when|with|well)
verb_sense: spanish=dominar (un idioma); word=speak perfectly
    (she|he|boss|guide|cousin) [speaks/domains] (english|french|spanish|german|italian|three languages|two languages|icelandic|chinese) (perfectly|very well|without|well)
verb_sense: spanish=incorporarse (a un trabajo); word=start
    i (can|could) [start/incorporate me] (immediately|next|on|in|tomorrow|now)
verb_sense: spanish=ascender (en el trabajo); word=be promoted
    (was|got|been|were) [promoted/promote] (last|to|after|in|at)
verb_sense: spanish=estar a cargo de; word=be in charge of
    (sister|he|she|colleague|lee|boss|who) [is in charge of/is charge of/is in charge to]
verb_sense: spanish=despedir (del trabajo); word=fire
    they [fired me/threw me from work/threw me of the job/threw me of work/threw me from the job]
verb_sense: spanish=no hace falta; word=there is no need
    there is [no need/not necessity/isn't need] to
    ^there [is no need/has no need/isn't need] to
born:
    nobody [is born/borns/born/is borned/is borning]
    ^if i had [been born/born/borned/be born] in
verb_sense: spanish=estar casado; word=be married
    ^is (ana|your {x}|he|she|the {x}|the new {x}) [married/marry/marrying] or single
verb_sense: spanish=sonar triste, parecer contento; word=sound sad, seem happy
    (mother|she|he|sister|nurse|you|voice|they) sounded [sad/sadly] (on|last|when|yesterday)
verb_sense: spanish=ponerse rojo; word=go red
    (always|i|he|she|never|often) [go/put me/put myself/become me] red (when|if|and)
verb_sense: spanish=encontrarse con alguien; word=run into
    i [ran into/found me with] (an old|your|my|a) (friend|cousin|teacher|old friend|neighbour|colleague|boss)
verb_sense: spanish=reducir la velocidad; word=slow down
    ^please [slow down/down the speed/low the speed/low the velocity] ,
verb_sense: spanish=facturar, hacer el check-in; word=check in
    we [checked in/made check in/did check in]
verb_sense: spanish=me sienta mal; word=it makes me feel sick
    (food|milk|wine|medicine|coffee|cheese|it) [makes me feel sick/sits me bad/feels me bad/falls me bad/sits me badly]
verb_sense: spanish=solo me queda un examen; word=I only have one exam left
    ^[i only have one exam left/it only rests me one exam/it only stays me one exam/only rests me one exam/only stays me one exam]
    ^[we have no money left/it doesn't stay us money/it doesn't rest us money/we don't rest money/it doesn't remain us money]
verb_sense: spanish=volver a dormirse; word=get back to sleep
    (couldn't|can't|to|didn't) [get/turn] back to sleep
verb_sense: spanish=alojarse; word=stay
    we [stayed/lodged us/hosted us] in a (|very) (cheap|small|nice|big|hostel|cottage|hotel|flat|little)
verb_sense: spanish=sacarse el carnet; word=get one's driving licence
    i [got/took off] my driving licence
verb_sense: spanish=oír decir que; word=hear that
    i [heard/listened/hear say/heard to say] that (you|he|she|they|the|there)
verb_sense: spanish=de lo que esperaba; word=than I expected
    than i [expected/was waiting]$
verb_sense: spanish=te lo dije; word=I told you so
    ^i [told you so/said you so/told so you/said it you/told it you] ,
    ^i [told you so/said you so/told so you/said it you]$
verb_sense: spanish=qué suerte tienes; word=how lucky you are
    know how [lucky you are/luck you have]
verb_sense: spanish=tener 18 años; word=be eighteen
    ^when i [am/have/will have/will be] (eighteen|sixty-five) , i
    wish i [were/have/was having] (eighteen|thirty|twenty|ten|fifteen) again
verb_sense: spanish=me da vergüenza; word=I am ashamed of
    i [am ashamed/have shame/am shame/have ashamed/am shamed] of
verb_sense: spanish=hacerse una foto, dar envidia…; word=make jealous
    (holidays|photos|trips|you|she|he|they) [make me jealous/do me envy/give me envy]
verb_sense: spanish=a mí me encanta; word=I love
    ^[i love/me love/me enchants/me loves] (dancing|the|this|that|my|getting|music|nachos|chocolate|prawns|paella|cheese|swimming|reading)
    ^[i 'm glad that/it glads me that/me glads that]
    ^[it worries me that/it worries to me that]
easy_to_make: word=it
    (flat|job|house|parking space|ticket) is (hard|difficult|impossible|easy) to (find|get) [/it]$
easy_to_make: word=him
    (@my) (grandfather|uncle|brother|boss|father|teacher|son) is (hard|difficult|impossible|easy) to understand [/him]
easy_to_make: word=her
    (@my) (grandmother|aunt|sister|boss|mother|teacher|daughter) is (hard|difficult|impossible|easy) to understand [/her]
ask_myself: word={won}
    can look after [myself/to me]
no_reflexive: word={head}
    i graduated [/me] (in|from|two|last|with)
    we laughed [/us] (a lot|all|so|until)
    does the {x} [open/opens itself]
"""
