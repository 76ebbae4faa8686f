"""Common words by what they may be. A word that is not listed may be anything."""

from __future__ import annotations

from miniserve.english.verbs import DOUBLING, IRREGULAR


def word_set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_REGULAR_VERBS = word_set("""
    accept accompany achieve act add admire admit advise afford agree aim allow amuse analyse announce annoy
    answer apologise apologize appear applaud apply appreciate approach approve argue arrange arrest arrive
    ask assist assume attach attack attempt attend attract avoid back bake balance bark base bathe beg
    behave believe belong blame bless boil book borrow bother bow breathe brush bury call cancel care carry
    cause celebrate change charge chase chat check cheer chew choose claim clap clean clear climb close
    collect comb comment communicate compare compete complain complete concentrate concern confirm confuse
    connect consider consist contact contain continue control convince cook cool copy correct cough count
    cover crash create criticise criticize cross cry damage dance dare decide decorate defend delay deliver
    demand deny depend describe deserve design destroy determine develop die disagree disappear disappoint
    discover discuss dislike disturb divide download doubt dream dress drop drown dry earn educate employ
    empty encourage end enjoy enter entertain escape examine excite excuse exercise exist expand expect
    expire explain explode explore express face fail fancy fasten fear fetch file fill film fine finish fish
    fix float flow fold follow force frighten fry gain gather grab greet guard guess guide handle happen
    harm hate head heal heat help hire hope hug hunt hurry identify ignore imagine impress improve include
    increase influence inform injure insist install instruct intend interest interrupt introduce invent
    invest invite involve iron itch jog join joke judge jump kick kill kiss knit knock label land last laugh
    launch learn lie lift like list listen live load lock long look love manage march mark marry match
    matter measure melt mend mention mind miss mix move murder name need nod note notice obey object observe
    obtain occur offend offer open operate order organise organize owe own pack paint park participate pass
    pause peel perform phone photograph pick plan plant play please point polish post pour practice practise
    pray prefer prepare present press pretend prevent print produce programme promise pronounce protect
    prove provide publish pull pump punish push queue race rain raise reach realise realize receive
    recognise recognize recommend record recover recycle reduce refer reflect refuse regret reject relax
    release rely remain remember remind remove rent repair repeat replace reply report request require
    rescue reserve resign respect rest result retire return review ring rob roll ruin rush sail satisfy save
    scare scratch scream search seem serve settle shake share shave shelter shiver shock shop shout sign
    signal ski slip smell smile smoke sneeze snow solve sound spell spill spoil stare start stay step stop
    store study succeed suffer suggest suit supply support suppose surf surprise surround suspect switch
    talk taste tease telephone tempt tend test text thank threaten tick tidy tie touch tour trade train
    translate transport travel treat tremble trick trust try turn twist type unlock unpack update upload use
    vanish visit vote wait walk wander want warm warn wash waste watch water wave weigh welcome whisper
    whistle wipe wish wonder work worry wrap wreck yawn yell burn click rinse shorten lower postpone rehearse
    sprinkle stir
    adopt bandage browse calculate carve chuckle classify coax combine confess crawl crouch define defrost
    delete demolish donate enlarge enquire erase establish graduate imitate inflate inherit inspire juggle
    lick loosen memorise misspell mow multiply mumble munch navigate nibble notify occupy overlook
    persuade pluck plunge poach pollute preach promote qualify rearrange repaint restore retile revise
    rewrite ripen scatter scold scrape sew sharpen shove simplify smuggle snatch sniff snore soak soften
    sow sprain starve stumble sunbathe terrify tickle tighten tiptoe tumble undress unload unscrew
    untangle untie vaccinate weld widen worsen wrestle
""")
# Verbs that are more often a noun or an adjective: no rule may take them for a verb.
_RATHER_NOUNS = word_set(
    "bag blot dub hem log model nap pedal pop scrap shovel slot stun whip worship broadcast forecast"
)
VERBS = (_REGULAR_VERBS | DOUBLING | IRREGULAR.keys()) - _RATHER_NOUNS

# Adjectives that might be taken for the base of a verb after *be*, or for its participle.
ADJECTIVES = word_set("""
    awake asleep alone alive afraid aware busy calm clean clear close closed complete content cool correct
    dead dry due empty equal exact fast fine fit free full good hard hot ill kind late last light live
    long loose low mad mean own open perfect present quiet ready right rough sad safe secret separate sick
    slow smooth sore sound still thin tidy tired warm welcome well wet wrong
""")
# What is one thing though it ends in -s.
SINGULAR_IN_S = word_set("""
    news mathematics maths physics economics politics gymnastics athletics electronics statistics
    linguistics ethics measles diabetes tennis bus gas glass boss class kiss dress address business princess
    actress waitress guess mess loss cross pass grass virus campus bonus status circus octopus process
    gasworks waterworks ironworks barracks crossroads headquarters
    success access progress lens series species crisis basis analysis atlas canvas chaos cactus genius minus
    plus yes this is was has dolores mercedes nieves ines tomas matias elias moises nicolas iris doris chris
    dennis agnes alexis lewis jonas gladys frances hans jules paris james charles thomas carlos luis jesus
    andres lucas marcos nicolas texas wales brussels athens netherlands philippines maldives bahamas states
""")
PLURALS = word_set("""
    people children men women police teeth feet mice geese sheep fish cattle these those they we data media
    criteria clothes trousers jeans glasses scissors thanks
""")
AMOUNTS = word_set(
    "dollars euros pounds cents pesos miles metres kilometres kilos litres degrees hours minutes days weeks "
    "months years"
)
# Groups of people: British English has them in the plural, too.
COLLECTIVES = word_set("""
    team family government staff band crew audience committee company class crowd public group council club
    party press jury board army army orchestra choir couple majority minority management parliament cabinet
    union department gang squad side navy community generation population opposition enemy youth electorate
    manchester leeds newcastle united arsenal chelsea everton liverpool tottenham celtic rangers
    barcelona juventus
""")
# *the rich*, *the dead*: people, with a plural verb.
PEOPLE_BY_KIND = word_set("""
    dead rich poor young old blind deaf sick elderly homeless unemployed english french spanish british
    irish dutch welsh chinese japanese living wounded injured disabled brave
""")
# Nouns that are verbs, too.
NOUN_VERBS = word_set("""
    damage work help love play dance walk travel use change answer visit call talk sleep rest stop start
    look cook drink smoke swim run drive ride plan dream hope fear need show order report snow rain water
    milk fish smell taste fire fun dinner lunch music paint paper light love peace war food blood sugar salt
    exercise practice research trade transport support respect trust pain noise sport study end cut hand
    face back book test test place form name power experience interest rush peak risk ease reach fall rise
    drop increase decrease delay lack attack control cause view guess guide laugh smile kiss record review
    request reply result note notice offer park plant point post press print promise race release repair rent
    return search shape shop sign sort sound store stress struggle supply surprise tie touch trip vote wave
    share step deal text message post mail
    bandage blend blush bounce camp capture coach cycle disguise divorce drill dust echo escort exchange
    faint glue google gossip guarantee hammer harvest hike howl leak lean leap log mash massage model nail
    nap panic paste pickle picnic pop praise punch quiz quote row scale score scrap service shovel signal
    sketch slot splash sprint sprout squash stitch stretch stroke stun swipe tackle tame tape toast trace
    trim tune tweet wax whip whisk wink worship zoom
""")
# Verbs that are no nouns without an article, and no adjectives: *involves meet people*, not *involves work*.
ONLY_VERBS = word_set("""
    accept accompany achieve add admire admit adopt advise afford agree allow amuse analyse announce
    annoy apologise apologize appear applaud apply appreciate approve argue arise arrange arrive ask
    assist assume attach attend attract avoid babysit bathe be become beg begin behave believe belong
    bleed bless borrow bother breathe breed bring browse bury buy calculate cancel carry carve celebrate
    chew choose chuckle clap classify come commit communicate compare compete complain confess confirm
    confuse connect consider consist contain continue convince create criticise criticize crouch dare
    decide decorate defend define defrost delete deliver demolish deny depend describe deserve destroy
    determine develop disagree disappear disappoint discover discuss disturb do donate drown earn eat
    educate employ encourage enjoy enlarge enquire enter entertain equip erase establish examine excite
    excuse exist expand expect expel expire explain explode explore fasten find flee fling follow forbid
    foresee forget forgive frighten fry gather get go greet grow hang happen have heal hear hop
    identify ignore imagine imitate impress improve include inflate inform inherit injure insist inspire
    install instruct intend interrupt introduce invent invest involve keep kidnap kneel know learn lend
    listen loosen lose make manage marry meet memorise mishear mislead misspell misunderstand mow
    multiply mumble munch navigate nibble notify obey observe obtain occupy occur offend operate
    organise organize outgrow overcome overdo overhear oversleep overtake owe participate perform
    persuade pluck poach pollute postpone pour practise pray preach prefer prepare pretend prevent
    promote pronounce protect prove provide publish punish qualify read realise realize rearrange
    receive recognise recognize recommend recover recycle redo reduce refer reflect rehearse relax rely
    remain remember remind remove repaint repay replace require resign restore retell retile retire
    revise rewind rid ripen rob sag satisfy say scatter scold see seek seem sell send sew sharpen
    shorten shrink simplify sing sit smuggle snatch soften solve speak spend starve submit succeed
    suffer suggest sunbathe suppose surround take teach tell tempt tend terrify thank threaten tighten
    tiptoe translate tremble undergo understand undo undress unload unlock unpack unscrew untangle untie
    unwind upload vaccinate vanish want warn weep weigh widen withdraw withhold withstand worsen wrap
    wrestle wring write
""")
# Small words of other languages that English has not.
FOREIGN = word_set("""
    el la los las un una unos es y que de del en por con para su sus como muy yo le les des du et je tu il
    elle nous der die das und ist ich nicht ein eine mit uma não com lo gli che
""")
# Words of which no English text of some length has none.
COMMON = word_set("""
    the a an i you he she it we they me him her us them my your his its our their this that these those is
    are am was were be been being have has had do does did will would can could should must may might not no
    and or but if when because so of to in on at for with from by about as what who where why how which
    there here all some any every very now then than too also just only more most much many please thanks
    yes don't didn't i'm
""")
