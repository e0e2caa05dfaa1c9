"""Threats, blows and weapons, by the worker or against the worker."""

ACT = (
    # Blows told plainly. Without a person as the subject a notice "hits him hard".
    "{he}/{person}/{name} punch~/kick~/slap~/headbutt~/whack~/thump~/strangle~ {him}",
    "{he}/{person}/{name} hit~/beat~ {him}",
    "get/gets/got/being/is/was hit/beaten/kicked/punched by {person}/{boss}",
    "{he}/{person}/{name} be~/got/gets attacked/assaulted/stabbed/punched/kicked/slapped/mugged/headbutted/strangled/beaten_up",
    # Threats.
    "threaten~ (to) (him/her/them/me/us/{person}) (that) (he) (would) .. "
    "kill~/murder~/stab~/shoot~/hit~/beat~/punch~/kick~/slap~/hurt~/harm~/burn~/bomb~/blow_up/smash~/break~/cut~/attack~/"
    "strangle~/slash~/knock~/throw~/run_over/run_him/run_her/run_me/ram/violence/violent/rape~/batter~/poison~/drown~/"
    "crush~/whip~/thrash~/bash~/finish~/hang~/slit~/wring~/destroy~/choke~/blood/push~/set_fire/set_the/torch~",
    "threaten~ .. (with) .. {weapon}/death/violence/beating/fire/rape",
    "threaten~ (and) .. insult~/push~/shov~/beat~/attack~",
    "threaten~ .. {kin}/children/kids/life/physically/lives",
    "threaten~ to come .. back/after/with/for",
    "threaten~ to .. get/do {him}/something",
    "threaten~ in writing/by_phone/openly/again",
    "be~/been/feel~/felt/was/being threaten~/threatened",
    "death/bomb/murder/knife/arson threat~",
    "threat~ against/to/on/towards .. {victim}/life/lives",
    "threat~ of/with .. violence/violent/physical/death/{weapon}/beating",
    "make~/made/making/utter~/uttering/sends/sent/received/receives/gets/got/issued (a/the/such/new) .. threat~",
    "threat to kill/stab/shoot/hit/beat/burn/hurt/murder/harm",
    "{will} (to) .. "
    "hit/punch/beat/kick/slap/hurt/attack/smash/thrash/batter/bash/harm/injure/cripple/maim/hurting/attacking/"
    "harming/beating/hitting/butcher/poison/drown/crush/whip/burn/cut/slash/gut/flatten/floor/clobber/thump/knock_out "
    "{victim}/people/everyone",
    "{will} .. (to) hit/punch/beat/hurt/attack/harm/burn/knife/thrash (the/his/her/my/our/that/this) .. {person}",
    "i/he/she/we/they will/would/shall/ll/going_to/could (really) (just) "
    "kill/murder/strangle/stab/shoot",
    "say~/scream~/shout~/yell~ .. kill/murder/stab/shoot {him}/all/you/everyone",
    "wants/wanted/want {him}/{person} dead/killed/beaten/hurt/to_suffer/to_bleed",
    "{will}/i .. shoot/stab/bomb/burn/blow_up/blow/set_fire/torch/smash/wreck/fire_bomb/demolish (up/down/to/the/this/that/our) .. "
    "{place}",
    "shoot up .. {place}",
    "set~/setting fire to .. {place}/{vehicle}/{person}",
    "set~ (the/his/her/a) {place}/{vehicle} on_fire/alight/ablaze",
    "torch~/firebomb~ (the/his/her) {place}/{vehicle}",
    "one more (word/knock/time/remark/complaint) .. shoot/stab/hit/kill/break/smash/beat/knife",
    "next time .. harder/kill/stab/shoot/not_miss/for_real/knife/head/worse/break/hospital/dead",
    "{will}/promise~ .. put {victim} .. in/into/under (a/the) "
    "hospital/ground/coffin/grave/wheelchair/morgue/earth/cemetery",
    "put {him}/{person} in (a/the) hospital/coffin/grave/wheelchair",
    "{will} .. break/smash/crack/bash/knock/beat/kick .. "
    "legs/arms/bones/neck/jaw/face/nose/fingers/head/skull/teeth/knees/ribs/kneecaps",
    "break/smash/bash/kick/crack {his}/{person} (fucking/bloody/damn) face/head/skull/teeth/legs/neck/bones/jaw/nose/knees/kneecaps",
    "run~/ran/drive~/drove/drives/driving/aimed/steered .. (straight/right) (at/into/over) {victim} .. "
    "over/down/with_the/forklift/car/truck/lorry/loader/tractor/on_purpose",
    "drove/drives/driving/drive~ straight/right/deliberately at {victim}",
    "try~/tried/tries .. (to) run {victim} over/down",
    "skin {him} alive",
    "wring {his}/{person} neck",
    "cut/slit/cutting .. throat~/ears/fingers .. of/whoever",
    "cut/slit {his}/{person} throat~",
    "slice/carve/cut {him}/{person} .. up/open/to_pieces",
    "{will}/get/alone ... finish {victim}",
    "get {victim} alone",
    "get/have {him}/{person} beaten/killed/hurt/done_over/kneecapped/shot/whacked/seen_to",
    "come~/came/coming/be/return~/back .. (back) (in) .. with (a/an/the/his) .. {arm}/gun/bomb/brothers_to_fight/petrol",
    "{he} be~/are a dead man/woman/duck/meat",
    "dead man walking",
    "dead if {he}",
    "hit/kill/death list",
    "bullet~/knife/knives/cartridge/gun .. (with/for/waiting) .. name/waiting/reserved",
    "this/that/a/one (knife/bullet/gun/axe/one) .. be~ (meant) for {person}/{him}",
    "dead/burnt/decapitated rat/cat/bird/chicken/dog/fish .. desk/locker/door/bag/bench/car",
    # Blows that were struck.
    "hit~/punch~/kick~/slap~/headbutt~/strike~/struck/thump~/clout~/whack~/smack~/beat~ "
    "the/a/an/his/her/my/our/one/another/this/that/their/two/three (of) (other/new/old/young/older/younger/night/line/shift/head/"
    "floor/deputy/ward/team/crane/store/bus/security/female/male/little/elderly/whole) (team/night/floor/shift/lorry) {person}",
    "hit~/punch~/kick~/slap~/struck/elbow~/kneed/smack~/beat~/headbutt~ {victim} .. in/on/across/over/with/round .. "
    "{hardpart}/{weapon}",
    "hit~/punch~/kick~/slap~/struck/elbow~/kneed .. (in/on/across) the/his/her/my face/stomach/jaw/belly/ribs/mouth/nose",
    "attack~/assault~/stab~/strangle~/throttle~/batter~/headbutt~/knife/knifed/bludgeon~/choke~/maul~/lynch~/bash~/pummel~/"
    "thrash~/flog~ {victim}",
    "be~/been/got/gets hit by (the/a/an/his/her/my/our/one) .. {person}/{name}",
    "be~/been/got/gets beaten/beat (up) (by/in/with/behind/at/after/for/black) .. {person}/{weapon}/dormitory/yard/toilets/blue/home/"
    "badly/again/them/him",
    "hold~/held/pinned (him/her) (down) .. (and/while) .. beat~/hit~/kick~/punch~/beaten",
    "beat~/beats/beating/beaten {victim}",
    "beat~/beating/beaten/duff~/rough~/work~ .. up .. {person}/{him}",
    "beat~/rough~/duff~ {victim} up/senseless/bloody/unconscious/black",
    "beat~/beaten/beating up",
    "fist/knife/bar/violent/mass/street fight~/attack~",
    "fight~/fought/fighting .. (with) .. {weapon}/fists/bars/bottles/bare/each_other/yard/toilets/again/blood/injured",
    "fight/brawl/scuffle/punch_up broke/breaks/breaking out",
    "brawl~/punch_up/fisticuffs/knife_attack/shootout/stabbing~/affray/mugging/manslaughter",
    "come~/came/coming/got/went/turn~ (to) blows/physical/violent",
    "scuffle~/scuffled with",
    "physical/physically "
    "attack~/violence/fight~/assault~/violent/aggressive/abuse~/abused/threatened",
    "{he}/{person} be~/get~/got/become~/became/turn~/turned/go~ violent",
    "lay~/laid hands on {victim}",
    "raise~/raised/lift~/lifted (his/her/a) hand~/fist~ (to/against/at) {victim}",
    "raise~/shook/shake~/wave~ (his/her/a) fist~ at/in",
    "lung~/lunge~/flew/fly/flies/swing~/swung/lash~/rush~/charge~ (out) at "
    "{the}/{victim}/{him} .. {victim}",
    "lunge~ at",
    "{he}/{person} went for {him}/{person} .. with/throat",
    "go~/went/come~/came at {victim} with",
    "throw~/threw/hurl~/fling~/flung/toss~/chuck~/lob~/pelt~ .. "
    "{weapon}/ledger/knife/stapler/phone/pot/kettle/computer/monitor/part~/bolt~/file~/folder/shoe~/boot~/water/coffee/"
    "scalding/hot/book~/box~/crate~/something/things/keyboard/scissors/boiling .. at/after/over {victim}",
    "throw~/threw/hurl~/fling~/flung/pelt~ .. at {person}/{him}",
    "swing~/swung/aim~/point~/brandish~/wave~/wield~/flourish~/rais~/lift~ .. {arm}/{blunt} .. (at/in/over/against) .. (the/his/her) {victim}/face/head/around/about",
    "swing~/swung/brandish~/wave~/wield~/pull~/drew/draw~/point~/produce~/whipped/grabbed/grab~/took/snatch~/flash~/show~ "
    "(out) (up) (a/an/the/his/her) "
    "(long/big/kitchen/bread/carving/pocket/butcher/butchers/meat) "
    "{gun}/knife/knives/machete/axe/cleaver/dagger/hatchet/iron_bar/baseball_bat/crowbar/sword/bayonet "
    ".. on/at/against/towards/over/toward",
    "pull~/draw~/drew/point~/brandish~/wave~/wield~/aim~ .. {gun}/knife/machete/axe/cleaver/dagger",
    "hold~/held/put/puts/press~/pressed .. {arm}/{blunt}/scissors .. to/at/against/on .. "
    "throat~/neck/head/chest/face/back/ribs/belly/stomach/{him}/cheek/temple",
    "with/carrying/has/have/got/holding (a/an/the/his/her) .. {arm} .. (and) .. "
    "look~/looking/search~/wait~/hunt~/chas~/chase~/after/threat~/threatening/shout~/against/demand~/walk~_around/walking_around/"
    "running/wandering/ran_after/coming",
    "run~/ran/walk~/walking/come~/came/chase~/chased/wander~/arrive~/standing/stood/storm~/burst .. with (a/an/his/the) .. "
    "{gun}/knife/machete/axe/cleaver/dagger/hatchet/iron_bar/sword/crowbar/baseball_bat",
    "chase~/chased .. (with) .. {arm}/hammer/spanner/shovel",
    "bring~/brought/carry~/carries/carried/has/have/keep~/kept/hide~/hid/hidden/bought/buy~/got/get~/show~/showed/found/owns "
    "(a/an/the/his/her/loaded) (loaded/real/illegal/hunting/old/fathers) gun/pistol/rifle/shotgun/revolver/firearm/handgun/grenade/weapon",
    "loaded gun/pistol/rifle/shotgun/revolver/firearm",
    "shotgun/revolver/handgun/grenade .. locker/bag/desk/car/boot/work/gate/office/jacket/belt",
    "sharpen~/sharpening (a/his/the) .. knife/axe/blade/machete/screwdriver .. for/say~/look~/mutter~/stare~/staring",
    "push~/shov~/shove~/throw~/threw/knock~/kick~/fling~/flung/slam~/ram/rammed/hurl~ {victim} "
    ".. (down/off/against/over/into/onto/out/to/through) .. "
    "stairs/steps/wall/machine/floor/ground/door/window/platform/rail/ladder/locker~/rack/table/water/pit/ditch/fence/moving/"
    "train/traffic/track~/shelf/shelving/press/dock/pillar/bench/van/car/scaffold/stove/oven/desk",
    "push~/shov~/shove~/throw~/threw/knock~/slam~/pin~/pinned the/a/an/his/her/my/our/one (old/new/young/night/shift/team) {person} .. "
    "stairs/steps/wall/machine/floor/ground/door/window/platform/rail/locker~/rack/table/down/off/over",
    "knock~/knocked {victim} down/over/out/unconscious/cold/to_the_ground/to_the_floor",
    "grab~/seize~/held/took/take~/caught/catch~/grip~/grasp~ .. (by) (the/his/her) throat/neck/collar/hair/scruff/lapels/windpipe",
    "squeeze~/hands (on/round/around) (his/her/my/the) throat/neck",
    "hands (on/round/around) {his}/{person} throat/neck",
    "spit~/spat/spits at/on/in/into .. {victim}/face",
    "bite~/bit {him}/{person} .. in/on/arm/hand/ear",
    "set~/sets/setting (his/the/a/her) dog~ on {victim}",
    "hostage~",
    "take~/took/taken/holding {victim} hostage",
    "abduct~/kidnap~/kidnapped/kidnapping",
    "fire~/fired (a/two/three/several/some) shots",
    "shooting/shots .. (inside/in/at) the gate/canteen/school/hospital/mall",
    "gunman/gunmen/attacker~/assailant~/knifeman",
    "want~/plan~/going/threaten~/swear~/swore/vow~ .. (to) .. murder/kill",
    "draw~/drew/drawing/made/make~/pass~/ran/run~ .. finger .. across .. throat",
    "cut throat gesture/sign",
    "{he} hit~/punch~/kick~/slap~/struck back",
    "smash~/smashed (in) {his}/{person} face/head/skull/teeth",
    "pour~/threw/throw~ .. acid/petrol/boiling/scalding .. (on/over/at/in) .. {victim}",
    "burn~ {him}/{person} with",
    "poison~ {his}/the/our food/tea/drink/soup/coffee",
    "put~/mix~/slip~ .. poison .. food/tea/drink/coffee/soup/cup",
    "tie~/tied {him}/{person} up/to",
    "be~/get~/got/been violent",
    "blood will/shall/would/going_to/gonna flow/be_spilled",
    "bloodbath",
    "{will} .. (be) .. blood on .. floor/walls/hands/street",
    "not/never .. leave/get_out/walk_out/come_out/go_home/get_home .. alive",
    "get~ away with it alive",
    "pay/paid with {his} life/blood",
    "ram/rammed/ramming {him}/{person} .. with",
    "broke~/broke/broken {his}/{person} nose/jaw/tooth/arm/rib/ribs .. "
    "with/fight/punch~/blow/quarrel",
    "give~/gave {him}/{person} (a) .. "
    "black_eye/bloody_nose/beating/hiding/thrashing/thick_ear/kicking",
    "a/the/several/two blow/blows (to/in/on/from/against) .. head/face/chest/{worker}/{boss}",
    "tried to .. strangle/stab/hit/punch/choke/drown/run_over/push .. {victim}",
    "threaten~ {victim} .. {again}/several/many/often/times",
    "will/would/shall/going_to/gonna/ll .. come/go/return/drive .. (and) (to) kill/shoot/stab/beat/"
    "burn/hurt/strangle/murder/slaughter {him}/{person}/everyone/us_all",
    "pull~/pulled/drew/draw~/held/hold~/wav~/wave~/waved/point~/pointed (out) (a/the/his/her/an/up) (a/"
    "an) box_cutter/boxcutter/stanley_knife/penknife/screwdriver/scissors/chisel/razor/cutter/cleaver/"
    "scalpel on/at/against/to",
    "bomb/explosives/device/grenade (planted/hidden/placed) in/under/inside/at (the/our/his/her/this) "
    "{place}",
    "{will} .. brake/breack/breake .. legs/arms/bones/neck/face/nose/head/skull/teeth/knees/hand/"
    "hands",
    "try~/tried/tries/trying/wanted/attempt~ .. (to) run .. {victim} .. over/down",
    "try~/tried/tries/trying/wanted/attempt~ (to) (run) knock/hit/mow/drive/ram .. {victim} .. "
    "down/over/with .. {vehicle}",
    "swung/swings/swing (out) (a/the/his/her/an/with) (heavy/big/iron) {weapon} at {victim}",
    "{will} .. drop .. load/crate/pallet/beam/hook/bucket/container/stone/brick/hammer .. on "
    "{victim}",
    "{will} .. run {victim} .. over/down/off_the_road",
    "{he}/{person}/somebody/someone/they shooted/shot/fires/fired/shoots at {the} bus/car/house/"
    "gate/window/plant/shop/us/me/him/her/train/lorry/truck/them",
    "(carry~/carries/has/brings/brought/bring~/got/keeps) .. knife/gun/pistol/axe/bar & want~ .. "
    "get {the} {boss}",
    "attak/attack/attacked/atack {him} with",
    "{he}/{person} say/says/tell/told/scream~/shout~ (to) (me/him/her/us) (that) i/he/she/we "
    "kill/stab/shoot/beat/burn {him}/you/{person}",
    "{person}/they/men/boys/lads/two/both/them be~ (all/already/still/actually/really) fighting/brawling/scuffling (with_each_other/physically) right_now/now/at_this_moment/as_i_write/outside/behind/in_the_yard/in_the_canteen/in_the_corridor/on_the_floor/on_the_ground/on_the_ramp/by_the/in_front/with_fists/with_bottles/with_knives",
    "wait~/lurk~/lie~_in_wait/lying_in_wait/stand~/gather~/hid~/assembl~ .. with (wooden/iron/baseball/big/their) stick~/bats/clubs/cudgels/chains/iron_bars/bars/knives/machetes/crowbars/stones/batons/poles .. for/at/by/behind/near/outside ... {him}/our/{person}/{name}",
    "beat~/hit~/whip~/thrash~/lash~/flog~/cane~ {victim}/{him} .. with (a/an/the/his/her) (rubber/leather/wooden/iron/plastic/electric/water/garden/steel/wet) hose/hosepipe/cable/belt/stick~/rod/strap/whip/cane/ruler/pipe/shovel/broom/broomstick/fist~/chain/wrench/spanner/buckle/batten",
    "beat~/whip~/thrash~/flog~ (up) (the/his/our/their) (seasonal/agency/young/migrant/foreign/new/casual/day/hired) workers/labourers/pickers/girls/lads/boys/apprentices/migrants/newcomers/trainees/helpers/harvesters & bruise~/hose/stick/slow/cry~/belt/every/each/again/marks/if/when/whenever/mistake",
    "go~/going/went/flying/laying (in/straight) at/into each_other/one_another ... with (the/an/a/iron/wooden) {weapon}/fists",
)

ASK = (
    "knife/blade/axe/bat/iron_bar .. in/under/inside his/her/the "
    "locker/boot/boots/bag/belt/jacket/car/sleeve/pocket/desk/pillow",
    "watch {his}/{person} (own) back/step",
    "better/should/had_best/ought_to watch/look (out/{his}) (behind/over) .. "
    "back/shoulder/step/out",
    "look~ over {his} shoulder",
    "someone/somebody/people/everyone/others/{he}/{boss} (be~) "
    "going_to/will/gonna/could/might/would (get/end_up/be) "
    "hurt/killed/dead/bleed/suffer/burned",
    "people will/would die/bleed/suffer",
    "{he} .. will/would/going_to/gonna/shall/be .. (be/feel) (very) sorry/regret",
    "make~/made {him}/{person} sorry/regret/pay/suffer/bleed/cry/beg",
    "live~ to regret",
    "{him}/{person}/he .. will/would/going_to/gonna/shall pay for/dearly",
    "teach {him}/{person} a lesson",
    "get even/revenge/back_at",
    "get {his} own back",
    "revenge/vengeance/vendetta/payback/retaliate/retaliation",
    "take~ (the) law into {his} own hands",
    "settle~/settling/settled (the/his/an/old) "
    "accounts/scores/score/account/things/it/this/matters (up) "
    "with/in_his_own/in_her_own/outside/personally/his_way",
    "score/scores/bone/account to settle",
    "deal/sort with {him}/{person}/it/things (in) (his/her/my) own way",
    "sort~ {him}/{person}/it/this/things out .. himself/outside/his_way/for_good/man/own_way/once",
    "outside/alone .. man to man",
    "see/meet {him} outside/after_work/in_the_car_park/in_the_dark/on_the_street",
    "know~/knew/find~/found (out) (exactly) where .. live/lives/park~/parks/works/sleeps/children/kids/school/drinks/wife/family/goes",
    "know~ (which/what/where/when) .. {kin} .. school/walk~/go~/work~/live~",
    "know~ .. way home",
    "ask~/asking/finding_out/knows/noted/writes_down/wrote_down .. what/which/when/where .. "
    "{boss}/{person}/he/she .. leave~/drive~/park~/walk~/live~/route/alone/car",
    "follow~/follows/followed/following/tail~/trail~ {him}/{person} .. "
    "home/car/car_park/everywhere/street/around/bus/evening/night/door/station",
    "follow~/follows/following/followed .. to/all_the_way (to) (his/her) home/car/door/house/flat",
    "wait~/waits/waiting/waited for {him}/{person} .. after work/shift/dark",
    "be waiting for {him}/{person}",
    "stare~/staring at .. office/window/door/house",
    "accident~ (can/could/may/might/do/will) happen~",
    "something (bad/terrible/awful/nasty) will/would/might/may/could/going_to happen "
    "to/if/soon/here",
    "something (will/would/might/may/could) happen to {victim}",
    "see what happen~",
    "or else",
    "{will} .. (not) be {person}/{him}/locker/door/window/table/wall .. next",
    "next time (it) (will/would) not be",
    "next time .. {him}/{person}/you/someone",
    "{he}/{person} be~ next",
    "take/taking/takes .. (others/them/someone/people/everyone/some/a_few/him/half/as_many/you_all/the_boss) .. (down) with {him}/{self}",
    "not go~/go alone/quietly/down_alone/down_by_himself",
    "go down .. take",
    "corpses",
    "will be blood/hell/war",
    "slash~/slashed/puncture~/cut .. tyres/tires",
    "scratch~/keyed .. car",
    "bat/stick/club/hammer/crowbar .. (has) (his/her) reasons/just_in_case/in_case/needed",
    "baseball bat",
    "not (know/answer/answerable/responsible) .. what {he} .. (might/will/would/may/is_capable) .. do",
    "afraid/frightened/scared/fear~/terrified/worried/worry .. (of/about) (what) .. {he} .. (might/may/could/will/would/does/do/is_capable)"
    " .. (do/to) .. {person}/them/him/her/us/others",
    "afraid/frightened/scared/terrified of {him}/{person}",
    "fear~/afraid/scared for {his} life/safety/children/family",
    "lose~/lost/losing control of/and/one_day/with",
    "snap/snaps/snapped/explode~ one_day/any_day/soon/any_moment",
    "go~/went berserk/postal/mad/crazy/amok",
    "amok/berserk",
    "rampage",
    "talk~/speak~/read~/admire~/understand~/praise~/watch~/laugh~ .. (about) (the) .. "
    "shot/shooting/shooter/massacre/gunman/murderer/stabbed/killed",
    "massacre",
    "hatred/hates/hate .. (enough/so_much) .. (could/would) .. kill/hurt/do",
    "{he} (could/might/may) .. hurt/kill/harm someone/somebody/people/others",
    "grab~/grabs/grabbed/seize~/seized/push~/pushed/shov~/shove~/shoved/jostl~/manhandl~ "
    "{him}/{person} by/hard/away/around/about/again/and",
    "clench~ {his} fist~",
    "fist~ .. table/clenched/face/raised",
    "squar~/square~ up to",
    "fight~/fought with/each_other/again .. {person}/{him}",
    "fighting/fight in/at/on/between/among",
    "lash~ out",
    "throw~/threw/hurl~/fling~/flung (a/an/his/her/the) "
    "{weapon}/chair/tool/tools/phone/cup/mug/plate/knife/spanner/stapler/box/crate/bolt/nut",
    "anonymous letter~/note~/call~/threat~",
    "we know where",
    "count~ {his} days",
    "days (are) counted",
    "enjoy .. while {he} (still) can",
    "this is not over",
    "not over yet/between",
    "hold~ .. grudge",
    "be~ (going) (to) get {him}/{person}/them_all",
    "get {him}/them_all/the_foreman/the_boss/the_manager for this/it/that",
    "will get {him}/you/{person}",
    "wish~ {him}/{person} dead",
    "wish~ .. (someone) (would) kill~/run_over/shoot/drop_dead",
    "extort~/blackmail~/protection money",
    "intimidat~/intimidate~",
    "terrified/terrorise~/terrorize~",
    "beat~ {him}",
    "a beating",
    "threaten~ {him}/{person}",
    "careful/care .. (when/while/on) (he/she) walk~/driving/going/crossing/cycling/stairs/home/"
    "way_home/dark/alone/street/night .. (home/alone/night/dark/street/now)",
    "should/better/had_better/must/tell~/told/told_to/warn~ .. be careful/take_care .. (when/while) "
    "(walking/going/driving/on) .. home/way/dark/street/night/stairs/children/kids",
    "make~/made/take~/find~/get~ {his} own justice/law/laws/punishment/verdict/court",
    "justice .. {his}/my own",
    "no justice ... {his} own (hands)",
    "list/notebook/diary/names .. (of) (everyone/everybody/all/those/people/the_ones) .. who/that .. "
    "wrong~/insult~/cross~/hurt/laugh~/humiliat~/humiliate~/betray~/against/let_him/let_her/offend~/"
    "mock~/reported/did",
    "death warrant/sentence",
    "something/anything that/which goes/go bang",
    "sleep~/sleeps (with/beside/next_to) (a/the/his/her) {arm}/{blunt}",
    "sleep~/sleeps .. {arm}/hammer .. under/beside/by/next .. pillow/bed/mattress",
    "dream~ .. of/about .. killing/hitting/hurting/beating/strangling/shooting/stabbing",
    "see/meet/catch/find/get {him}/{person} .. other_side/beyond/behind .. fence/gate/wall/hall/shed",
    "loosen~/loosened/undid/unscrewed/tamper~/sabotag~/sabotage~ .. wheel~/nuts/brake~/bolts/ladder/"
    "harness/scaffold~/steering & {him}/{person}/someone/somebody",
    "someone/somebody tamper~/loosen~/undid/unscrewed/cut .. wheel~/nuts/brake~/harness/rope/ladder",
    "if {he} (still) value/love/cherish/like/treasure/want_to_keep {his}/our skin/life/lives/health/"
    "teeth/family/head/neck/bones/kneecaps",
    "someone/somebody/some_people/some/one_of/one_of_us/one_of_them/certain_people/not_everyone (will/"
    "would) (will) not (be) .. walk~/go~/come~/get~/leave~/leaving/make_it .. home/here/alive/out/away/"
    "family",
    "not/never (be) walk~/go~/get~/come~ home that/this/one day/night/evening",
    "single/live/rifle/shotgun/spent cartridge~/shell~/round~",
    "get~/got/have/has what_is/what_was/what he/she/they/is/are/{boss} .. coming/deserve~/asked_for",
    "{his}/{boss} day/time/hour/turn will/would/is/shall .. come/coming/near",
    "not know~ .. who/what .. {he} .. capable/dealing/messing/can_do/could_do",
    "capable of anything/everything/murder",
    "show {him}/{person}/them_all who/what .. {he}",
    "clean~/oil~/load~/polish~/strok~ {his} (hunting/old/service) rifle/shotgun/pistol/revolver/"
    "handgun/crossbow",
    "bought/buy~/order~/ordered/acquired (a/an/himself/herself/the/new) (a) (big/new/hunting/combat/"
    "army/flick) machete/crossbow/rifle/pistol/revolver/shotgun/flick_knife/combat_knife/hunting_knife/"
    "knuckleduster/pepper_spray/ammunition/bullets",
    "bring~/brought/carry~/carries (a/an/his/the) (big/long/hunting/pocket/flick/huge) knife/machete/"
    "axe/dagger/cleaver/hatchet/crossbow .. (to/at/into) .. work/shift/meeting/school/office/canteen/"
    "class/hostel/factory",
    "make~/cause~ .. problem~/trouble .. for {him}/{person} .. outside/home/family/street",
    "keep~/kept/sleep~/hid/hidden/put/lay~/carry~/brought/collect~ .. pipe~/bar~/bat~/club~/knife/"
    "chain~/stick~/axe~/hammer~ .. beside/under/near/next_to/by/behind/in .. bed~/pillow~/bunk~/"
    "mattress~/dormitory/seat/jacket/sleeve",
    "smash~/break~/burn~ .. everything/the_place/it_all .. (down/up) .. if/when/one_day",
    "burn .. to the ground",
    "photo~/picture~/video~/film~ .. of (the/his/her/our) {boss}/{worker}/{kin} .. house/home/car/door/"
    "garden/children/kids/family/wife/flat/street",
    "pretty/nice/handsome face .. (not) .. long/spoil~/pity/acid/shame/lose",
    "face/nose/legs .. not be .. pretty/handsome/straight/whole/beautiful",
    "break/snap/crush/squash {him}/{person}/{his} .. like a/an",
    "prison/jail .. not .. scare~/afraid/frighten~/mind/worse",
    "go~ to prison/jail for {him}/it/that/this",
    "sleep~ with one eye",
    "thumb/finger/hand .. across (his/her) throat",
    "knife/axe/screwdriver/hatchet/chisel .. stuck/plunged/rammed/planted (in/into/through) .. desk/"
    "door/table/photo/chair/board/picture",
    "crow/pigeon/mouse/rat/cat/bird/fish/snake/chicken/fox/hedgehog .. dead/headless/skinned/strangled "
    ".. desk/seat/locker/door/bag/chair/car/bed/box",
    "dead/headless/skinned/strangled crow/pigeon/mouse/snake/fox/kitten/hen/animal/magpie/squirrel .. "
    "(on/in/at/to)",
    "find_out/see/learn/show~ .. what happen~ to .. liars/people/those/snitches/traitors/scabs/girls/"
    "who/someone",
    "{victim}/whoever/he/she/you/they (will/would/going_to) (soon) need a/an/new/some dentist/coffin/"
    "crutches/wheelchair/teeth/undertaker/priest/gravedigger",
    "we/i see/watch/know you/everything",
    "wait~ for {him}/{person} .. behind/round_the_corner/in_the_dark/in_the_alley",
    "you/we/i/they (will/would) (soon) (be) read/reading/hear/hearing .. about (the) {him}/{boss}/name "
    ".. in/on (the) paper/papers/newspaper/news/tv",
    "some/certain/someone/somebody/people (people) should/better/ought/must (to) check/watch/count/"
    "mind {his} brakes/tyres/tires/harness/steps/fingers/children/kids/teeth",
    "{he}/{person} will/would see what {he} get~/gets/deserve~/happens",
    "{say}/ask~/asking ... which/where ... {boss} (will/would) be/stand/work/park tomorrow/"
    "tonight/alone & mutter~/angry/quarrel/hate~/revenge/sacked/see/grudge/threat~",
    "{say} .. walk~/walked/ran/bumped/run into (the/a) cupboard~/doors/a_door/wardrobe~/doorframe/"
    "lamppost/door_frame",
    "minute/minutes/quarter/hour late home/back/for_him & no_telling/trouble/afraid/row/beat~/"
    "lock~/angry/pays/goes/runs/hell",
    "late home & no_telling/afraid/row/beat~/lock~/hell/scared/punish~/panic~",
    "photograph~/photo~/picture~ of (the/his/her/our) {adj} {boss}/{worker}/{kin} .. house/home/"
    "car/door/garden/flat/children/kids/gate",
    "talk~/speak~/tell~/going_on/goes_on/keeps .. (about) .. man/guy/one/bloke/woman/fellow/"
    "worker/driver in/on/from the news/paper/papers/television/tv/internet .. who/that",
    "understand~/admire~/see_why/respects/gets .. man/guy/one/bloke/shooter/attacker/killer/"
    "arsonist .. news/paper/who_shot/who_went/who_stabbed/who_drove",
    "push~/put~/wedge~/move~/pull~/shov~/shove~/jam~/drag~ .. cupboard/chair/bed/table/wardrobe/"
    "locker/chest/cabinet/bench .. against/under/before/in_front .. door/doorhandle/handle & "
    "night~/every/sleep~/evening/dormitory/room/bunk",
    "tell~/told/beg~ (me/us/to) (to) (tell/let) nobody/no_one/not_anyone/none .. where {he} be~/"
    "lives/sleeps/works",
    "{say} .. if ... late home/back & no_telling/trouble/afraid/row/beat~/lock~/angry/pays/hell/explain~",
)

ACT_NEAR = (
    "{will}/promise~/swear~ .. flatten/bury/cripple/finish_off/do_in/waste/whack/slaughter/maul/strangle/knife/shoot/kill/hang/drown/gut/lynch/smash/hurt/"
    "stab/beat_up/knock_down/run_over/cut_up/burn/torch/rip/tear .. {victim}",
    "do {him}/{person}/{name} in",
    "do the/his/her/our/that {person} in",
    "make sure/certain .. {victim}/you/he/she .. (do/does) not/never .. walk/live/work_again/see/wake/talk/breathe/get_up",
    "{will}/promise~/swear~/vow~ & crack/break/smash/split/bash/cave/kick/knock & {his}/{person}/your & "
    "skull~/head~/face~/bone~/neck~/jaw~/leg~/knee~/teeth/arm~/ribs/fingers/spine/nose~",
    "list & shoot/kill/stab/pay/get/punish/enemies/dead & name~/teacher~/people/boss~/colleague~/of",
    "gun~/pistol~/rifle/shotgun/revolver/machete/grenade/bullet~ & "
    "photo~/picture~/sent/sending/send~/soon/desk/letter/envelope/locker/bag/found/work/office/school/shift/plant/factory/came/come/coming/back/show~/"
    "threat~/mention~/joke~/foreman/boss/manager/supervisor/colleague~/revenge/suspended/fired/dismissed & {he}/{person}/we/someone/somebody/our/the",
    "petrol/acid/bomb/explosive~/molotov/gasoline/petrol_bomb~/firebomb~ & {person}/{him}/office/house/plant/building/car & "
    "threat~/will/would/throw~/threw/pour~/came_with/can_of/bring/brought/says/said/going & "
    "burn/hostage/not_let/blow/house/face/alive/revenge/office/them_all/light~/lighter/match~",
    "not/nobody/refus~ let~/allow~ .. leave/out/go/go_home & knife/petrol/gun/axe/weapon/hammer/barricad~/locked/hostage/threat~",
    "chase~/chasing/ran/run/running/rush~/came_at/went_for/went_after/charge~/lunge~ & "
    "{victim}/around/round/after/at/through & "
    "knife/knives/axe/machete/cleaver/iron_bar/crowbar/hammer/bat/pipe/spanner/wrench/scissors/shovel/pitchfork/blade/sword/hatchet/chainsaw",
    "knife/blade/machete/axe/cleaver/gun/pistol/dagger/razor/bayonet & pull~/drew/draw~/pointed/point~/held/hold~/wav~/wave~/swing~/swung/brandish~/flash~/show~ & "
    "{victim}/{person}/throat/face/neck/at/on",
    "hit~/kick~/punch~/slap~/strike/struck/bit_him/bit_her/bit_me/bit_his/bit_the/bit_my/bit_one/bite/bites/biting/bitten/beat/beats/beaten/stab~/attack~/assault~/headbutt~/strangle~/choke~/throttle~/thump~/elbow~/shove~/shoved/push~/pushed & "
    "face/head/belly/stomach/ground/unconscious/hospital/bleed~/blood/wall/floor/fists/fist/stick~/bar~/belt/pipe~/spanner/wrench/hammer/boot~/racking/fell/down/neck/throat/nose/"
    "tooth/teeth/lip/eye/jaw/ribs & {person}/{him}/another/one_of",
    "shov~/shove~/push~/pushed/knock~/threw/throw~/slam~ .. {person}/{him} .. (so_hard/hard/into/against/down/over/off) & fell/fall/floor/ground/wall/racking/stairs/machine/door/hurt/table/shelf/head",
    "drag~/pull~/haul~/grab~ .. {person}/{him} .. by/over/across/out/along & hair/throat/neck/collar/arm/counter/floor/ear/jacket/cab",
    "surround~/corner~/jump~/set_upon/gang~/ambush~ & beat~/kick~/hit~/stick~/punch~/fists/bars/knife",
    "fist/knife/street/bar fight~",
    "fight~/fighting/fought/brawl~/scuffle~ & "
    "fist~/blood/lip/nose/eye/knife/ground/police/bottles/bars/punch~/kick~/injur~/teeth",
    "{will}/say~/swear~/promise~ .. run .. {victim} .. (over/down)",
    "threat~/threaten~/threatening & "
    "kill~/death/knife/gun/hurt/harm/beat~/burn~/life/family/children/kids/violence/shoot~/stab~/smash~/break~/legs/face/throat/rape/axe/hammer/bar/fire",
    "hold~/held/pin~/pinned & down/arms & beat~/hit~/kick~/punch~/beaten/slap~/cut~",
    "knife/axe/iron_bar/hammer/bat/blade & boot/bag/locker/belt/sleeve/pocket/jacket/desk/car & "
    "{boss}/{worker}/for_the/for_him/for_her/for_them/for_you/use_it/revenge/whoever/anyone/next/waiting/reason~",
    "crossbow/gun/rifle/pistol/knife/weapon/knives/camouflage & bought/buy~/got/order~/collect~ & respect/regret/sorry/revenge/pay/show_them/show_him/learn/lesson/boss/office/them_all/payback/foreman",
    "knife/knives/gun/pistol/axe/machete/bat/blade/iron_bar/hammer/bullet & "
    "is_for/it_for/are_for/meant_for/be_for/saved_for/reserved_for/waiting_for & "
    "{boss}/{worker}/{him}/whoever/them_all",
    "knife/knives/gun/pistol/axe/machete/bat/blade/iron_bar & "
    "carry~/carries/bring~/brings/brought/keep~/keeps/has/hides & "
    "supervisor/foreman/boss/manager/inspector/revenge/against/him/them/whoever/protect~/next_time/anyone",
    "fight~/fighting/fought & "
    "bleed~/bleeding/blood/broken/nose/unconscious/hospital/ambulance/ground/separate~/pull~_apart",
    "found/floating/buried/end_up/ends_up in the/a "
    "river/canal/ditch/forest/woods/boot/quarry/harbour/concrete & "
    "letter/note/message/said/say~/would/threat~/will",
    "throw~/threw/hurl~/fling~/flung/chuck~/swing~/swung/aim~ & "
    "{weapon}/tool/chair/hammer/spanner/brick/bottle/knife/pan/stapler/phone/box/bolt/stone & "
    "at/after .. {person}/{him}",
    "gun/pistol/rifle/shotgun/revolver/knife/machete & know~/use/using & "
    "{boss}/{him}/{person}/them & how/on/will/would/say~",
    "got/get~/gets physical/violent/rough & with/held_back/men/pull~/grab~/team/{person}",
    "held/hold~/pulled/pull~/drag~/restrain~ back/off/apart/down & men/people/three/four/two "
    "& {person}/fight~/attack~/fists/hit~/went_for/throat",
    "bullet/knife/axe/blade/spanner/screwdriver in/into/through the/his/her/your/my "
    "boss/head/chest/back/skull/foreman/manager/neck/heart/ribs/belly",
    "slit/cut/slash/open .. throat~",
    "lunge~/lunged/flew/went/came/rush~ at me/him/her/us/the/them & "
    "shears/scissors/knife/axe/tool/fists/hammer/bottle/chisel/fork/spade/bar/iron",
    "poison~/spike~/drug/rat_poison/acid/bleach & "
    "coffee/tea/food/soup/lunch/drink/milk/water_bottle/thermos & "
    "{boss}/{worker}/him/her/going/put/say~/threat~/will/someone",
    "shotgun/gun/rifle/pistol/machete/axe/knife & "
    "gate/entrance/reception/office/yard/door/hall/canteen/parking/building/floor/ward & "
    "{he}/former/employee/man/someone/customer/with/sacked/husband",
    "kill/murder/stab/shoot/burn & "
    "wrote/letter/note/message/wall/text/email/post/signed/graffiti/list & "
    "{boss}/{him}/{worker}/all/everyone/will/would",
    "bring~/brought/fetch~/get~/come/comes back & gun/knife/axe/mates/brothers/bat/petrol & "
    "sort/finish/kill/show/teach/them/foreman/boss/later/tomorrow",
    "nose/jaw/arm/tooth/teeth/rib~/cheekbone/finger/skull & "
    "broken/broke/broken_by/cracked/knocked & "
    "punch~/hit~/kick~/visitor/customer/fight/attack~/patient/drunk/fist/quarrel/slapped/colleague_hit",
    "throat/neck & grab~/squeez~/hands/held/chok~/strangl~/grip~ & {him}/{person}/her/me",
    "attacks/attacked/assaulted/assaults/beats/stabbed/strangled/punched/kicked & "
    "{worker}/{boss}/{kin}/me/us/her/him & "
    "night/shift/yesterday/today/gate/parking/ward/drunk/customer/patient/passenger/visitor/prisoner/pupil/guest/tenant/again/twice",
    "set~/pour~/threw/throw~/douse~ & petrol/acid/fire/alight/boiling/lighter/match & "
    "{him}/{person}/office/house/bed/car/desk/door",
    "hold~/held/keeps/kept & hostage/prisoner/captive/locked_in/not_let_out & "
    "{person}/{him}/us/staff/women/office/room",
    "pull~/pulled/drew/draw~/held/hold~/waved/wave~/grabbed "
    "box_cutter/stanley_knife/screwdriver/scissors/chisel/hammer/bottle/razor/cutter & "
    "{person}/{him}/on/at/throat/face",
    "know~/knew where .. {kin}/lives/live/school/sleeps/house/address & sorry/regret/careful/pay/"
    "happen~/accident/shame/pity/burn~/visit/hurt/suffer",
    "fight~/fighting/brawl~/quarrel~/scuffle~/going_at_each_other & right_now/now/just_now/outside/one/another/other/them/both & holding/holds/grabbed/picked_up/has_a/with_a/got_a/has_got/have/waving/swinging & crowbar/iron_bar/knife/bottle/stick/bat/hammer/spanner/wrench/pipe/shovel/chain/axe/screwdriver/pitchfork",
    "wait~/lurk~/lying_in_wait/lie~_in_wait & with_sticks/with_bats/with_clubs/with_iron_bars/with_knives/with_crowbars/with_chains/with_baseball/with_machetes/with_iron & {him}/our/{boss}/{worker}",
    "crowbar/iron_bar/knife/bat/axe/machete & in_{his}_hand/in_{his}_hands/raised & shout~/scream~/yell~/threaten~/chas~/come_out/quarrel~/furious/rage/swear~",
)

ASK_NEAR = (
    "hit~/beat~/punch~/kick~/slap~/strangle~/stab~/shoot~/attack~ .. {him}/{person}",
    "check~/look~ under {his} car/bed/desk/seat",
    "under {his} car & check~/look~/before/bomb/start",
    "noose/coffin/wreath/bullet/cross/dead_rat/dead_bird/dead_fish/funeral & locker/desk/door/mailbox/bench/car/mail/chair",
    "asks/asking/find_out/wants_to_know/watches/noting/follows/following & "
    "{boss}/{person}/she/he/her/him & "
    "alone/lives/live/route/home/children/kids/address/leaves/where/school/car_park",
    "read/hear/see/watch .. about/of/on {him}/me/us .. paper~/newspaper~/news/tv/television/headlines",
    "news/newspaper/headlines/television & read/hear/see & about/of & him/me/you_all/they_all/all & will/would",
    "last (quiet) evening/night/day/supper/shift/meal & enjoy/might & your/his/her",
    "enjoy & while/last/might & evening/night/day/life/weekend/freedom",
    "put/shoot/drown .. dog .. (down) & bit~/bite~/foreman/boss/look~/like/man/him",
    "tyre~/tire~/window~/windscreen/car/brake_line~/locker/door & slash~/smash~/scratch~/cut/broken/paint~/burn~/vandal~/spray~ & report~/complain~/after/since/next_day/revenge/again/threat~/her/his/dare~",
    "ways/quarry/furnace/river/mine/sea/forest/acid/concrete & "
    "person/people/body/someone/somebody/{boss}/him/her & "
    "disappear~/vanish~/never_be_found/get_rid/bury/hide/found",
    "never be found",
    "respect/fear/afraid/remember/laugh/regret/sorry/pay/know & {him}/me & learn/teach/show/make/one_day/soon/see/wait/watch & {boss}/office/they/them/you_all/everyone/people",
    "show/teach/get/punish/make them/him/her/you/them_all/everyone & pay/lesson/soon/suffer/wait_and_see/sorry/regret/fear",
    "someone/somebody/people/they & should/must/deserve~/has_to/ought & die/hang/be_shot/suffer/pay/beaten/burn",
    "deserve~ to/a die/be_shot/be_beaten/suffer/bullet/beating/hang",
    "hate~/hatred/rage/fury/grudge & {boss}/{him}/{person} & kill~/hurt/weapon/knife/gun/revenge/pay/destroy/explode/boil~/trembl~",
    "brother~/cousin~/friends/mates/boys/gang/men & come/coming/wait~/bring/visit/pay/sort/send & {him}/her/car_park/gate/lesson/beat/outside/visit/talk_to",
    "car_park/outside/gate/dark/alley/way_home/bus_stop/stairwell & wait~/see/meet/catch/get/find & {him}/her/me/you & alone/after/tonight/brothers/sort/settle/pay",
    "knows/know & where & sleep~/live~/park~/school/kids/family/car",
    "punch~/kick~/hit~/smash~/broke/broken/throw~/threw/slam~ & wall/door/locker~/window/table/chair/screen/machine/desk/lamp & rage/anger/angry/argument/after/when/shout~/scream~/furious/because",
    "afraid/scared/frightened/terrified/fear~ & {him}/{person}/he & do/hurt/temper/angry/drunk/attack/violent/home/knife/next",
    "will/would/going_to .. (be) sorry/regret/remember/pay",
    "fire/burn~/match/matches/lighter/petrol & office/plant/house/shed/place/warehouse/car/store & joke~/talk~/say~/hint~/mutter~/would/could/go_up/watch",
    "accident~ & happen~/could/might/sometimes/easily & {person}/{him}/people/careful/he/brake~/crane/machine/talk~/mouth",
    "people like you/him/her/them & accident~/end_up/disappear/fall/die/suffer/hurt/pay",
    "photo~/picture~/name & scratch~/crossed/cross~/pins/pin~/burn~/eyes/dart~/target & "
    "{boss}/{person}/his/her/wall/bench/locker/out",
    "drive~/drives/walk~/walks/cycles/ride~/hang~/sits .. past/by/around/outside/near & "
    "{boss}/{his}/her/their/the .. house/home/flat/street/door & "
    "night/every/each/evening/often/slowly/again",
    "reckoning/judgement/judgment/doomsday/payday/vengeance & "
    "near/come~/coming/certain/day/for/soon/will/people/them",
    "not come/be in/here/at_work/near/there on/tomorrow & if/were/would & "
    "{he}/you/her/friday/monday/tomorrow",
    "if {he} were you/her/him & would/not/careful/come/stay",
    "nothing (left/more) to lose & "
    "pay/boss/somebody/someone/they/them/foreman/manager/company/regret/show/revenge",
    "hero/gets_it/understands/understand/right/admir~/deserved & "
    "shooting/shooter/gunman/killed/stabb~/attack~/massacre/bomb~",
    "talk~/talks/reads/read/watch~ & "
    "shooting/shootings/massacre/killer~/bomb~/weapon~/gun~/knives & "
    "lot/always/all_day/keep~/gets_it/every/detail~/again",
    "fists/fist/knuckles & clench~/raised/white/shook/shak~ & {person}/{him}/boss/meeting/he",
    "joke~/joking/joked/laugh~ & gun/knife/shoot~/bomb/kill~/stab~/burn_down/poison/weapon",
    "know~ (which/what/where) .. school/kindergarten/nursery/street/bus/gym/church/house/door "
    "& {his}/girl/son/daughter/kids/children/wife/boy/goes/lives/parks",
    "photo~/pictures/film~/notes/list/number_plates/plates & "
    "cars/house/gate/entrances/exits/home/guards/schedule/door & "
    "took/takes/taking/made/makes/wrote/writes/sacked/fired/back/after/dismiss~/came",
    "laugh~ & last/monday/friday/soon/not_be/long/stop & {boss}/he/she/they",
    "hate/shame/pity if/to/see something/anything happen~",
    "nice/pretty/lovely/little shop/house/family/car/kids/face & "
    "shame/happen~/pity/hate/careful/burn/accident/something",
    "polish~/sharpen~/sharpening/polishing/clean~/stroke~/plays/toys & "
    "bat/knife/blade/axe/gun/machete/bar/chain/hammer & "
    "wink~/stare~/look~/smile~/boss/foreman/lead/mutter~/grin~/bench/names",
    "stare~/stares/staring/glare~/glares & {boss}/{him}/{person} & "
    "hours/knife/fists/silent/follows/hate/without_a_word/every/always",
    "teeth/jaw/fists & clench~/grind~/gritted & {boss}/says/swears/revenge/pay/one_day",
    "one_day/some_day/someday/wait/just_wait/soon/sooner_or_later/you_will_see/they_will_see "
    "& "
    "pay/see/regret/remember/sorry/get_him/get_them/explode/snap/hurt/settle/finish/end_badly/bleed",
    "get_back_at/take_revenge/get_revenge/make_him_pay/make_her_pay/make_them_pay/even_the_score/hit_back/strike_back "
    "& {he}/boss/them/him/her/foreman/says",
    "enemy/enemies/traitor~/rat/snitch/informer & "
    "deal/know/find/get/punish~/pay/end_up/what_we_do/watch/list",
    "nightmare/terror/fear/afraid/scared/frightened/shak~/trembl~ & "
    "of_him/of_her/him/coworker/colleague/customer/ex/gang & "
    "knife/threat~/temper/night/parking/walk/alone/shift/home/drunk/rage",
    "temper/rage/anger/fury/tantrum~ & "
    "lose~/lost/uncontroll~/out_of_control/explod~/throw~/smash~/scream~/hit/hits/wall/afraid/scared/wife/red "
    "& {he}/him/colleague~/people/boss",
    "bullet~/cartridge/round/coffin/noose/wreath/knife/dead_mouse/funeral_card/black_ribbon/"
    "death_notice/obituary/gravestone & keyboard/mailbox/letterbox/doorstep/windscreen/windshield/seat/"
    "pigeonhole/bag/shoe~/helmet & someone/somebody/found/lying/lay/left/put/was/there",
    "practis~/practise~/practic~/practice~/training/shoots/shooting & range/target~/gun~/knife/"
    "throwing & think~/thought/office/boss/manager/foreman/plant/work/them/revenge/ready",
    "get/find/sell/sells/buy/source/obtain/lend & gun/pistol/bang/explosive~/dynamite/grenade/weapon/"
    "piece/shooter & ask~/asked/who/where/knows/someone/somebody/could",
    "plan/map/floor_plan/sketch/drawing/layout & cross~/crosses/marked/circles/red/targets/skulls/"
    "coffins/entrances/exits/guards & office/desk~/names/doors/rooms/seats/floor/building",
    "dream~/dreams/fantasis~/fantasies/imagin~ & hammer/knife/gun/axe/fire/blood/revenge/kill~ & "
    "{boss}/office/them/him/her/colleague~",
    "address/route/number_plate/car & now/got/found_out/has/knows & tank/petrol/knife/gun/visit/pay/"
    "wait_for/night/tonight/brothers/mates",
    "grin~/grins/smil~/smile~/smiles/laugh~/laughs/says/said/mutter~/joke~ & empty/missing/one_less/"
    "fewer/gone & chair/desk/place/seat/office/boss/foreman & soon/tomorrow/monday/next",
    "stay_home/stay_away/take_the_day/day_off/not_come/take_thursday/take_friday/take_monday/"
    "call_in_sick & value/skin/alive/life/safe/better/happen/sorry/something & us/them/you/him/her/me/"
    "colleague~/friend~/everyone",
    "park~/parks/sit~/sits/stand~/stands/wait~/waits/lurk~/lurks/linger~/hang~ & across/outside/"
    "opposite/corner/gate/street/road & watch~/watches/star~/stares/stare~/follow~/follows & {boss}/"
    "him/her/wife/girl~/women/colleague~/house/window/windows",
    "sacked/dismissed/fired/suspended/former/ex & wait~/waits/park~/parks/stand~/follow~/watch~/hang~/"
    "drives/rings/phones/writes & gate/outside/house/home/street/night/every/evening & {boss}/{worker}/"
    "her/him/we/us",
    "iron/steel/metal/pipe~/bars/bats/clubs/knives/chains/sticks & bed~/bunk~/pillow~/dormitory/hostel/"
    "barracks & keep~/keeping/sleep~/beside/under/group~/hidden/hiding/men/both",
    "list/notebook/book/diary & name~/everyone/everybody/people/those/who & wrong~/insult~/hurt/enemy/"
    "enemies/punish~/revenge/day/pay/cross~/settle & he/she/his/her/keeps/reads/read/writes",
    "war/army/prison/jail/commando/front & kill~/shot/killed/knife/violence/hands & forgot/forgotten/"
    "learn~/learnt/know~/again/afraid/easy & he/she/says/told",
    "finger~/fingers/hand/thumb & gun/pistol/shoot~/trigger/throat/temple & point~/points/made/makes/"
    "cocked/gesture~/across/pretend~ & {him}/{boss}/{worker}/at_her/at_me",
    "hammer/knife/axe/bar/spanner/wrench/chain/scissors/bat & past/behind/towards/front_of & {boss}/"
    "him/her/colleague & smil~/smile~/smiles/grin~/grins/wink~/stare~/star~/whistl~",
    "note/letter/message/sticker/sms/text & see_you/know_where/watching_you/your_turn/you_are_next/"
    "remember_you/know_everything/count_the_days",
    "sunglasses/dark_glasses & indoors/inside/mondays/monday/running/office/night_shift/rain/"
    "again/three/twice/take_off & come~/came/wear~/wears/keeps/with/in & she/he/her/his/{worker}",
    "duck~/ducks/flinch~/cower~/cring~/winc~/wince~/shield~/arms_over/hands_over & reach~/raise~/"
    "lift~/hand/arm/arms/comes_near/steps_behind/approach~/passes & when/whenever/if/every_time/"
    "each_time & {boss}/{he}/him/someone/anyone/leader",
    "different/three/two/several/another/new stor~/story/stories/explanation~/version~ & mark~/"
    "bruise~/eye/ribs/cut~/burn~/lip/scratch~",
    "nobody/none/no_one/not_one & with the/him/{boss} & threes/pairs/twos/never_alone/not_alone/"
    "pair",
    "sleep~/stay~/night~ & changing_room/locker_room/workshop/canteen/depot/works/storeroom/"
    "office/break_room/cloakroom & children/kids/this_week/few_nights/tonight/may_she/if_she/"
    "asked/asks & not_say/nobody/secret/not_go_home/afraid/why/may/could",
    "if a_man/he/husband/someone/anyone/somebody calls/rings/phones/asks/comes & tell~/say/not/"
    "nobody & she/her/here/where",
    "brake~/fuel/throttle hose/line/cable/pipe/hoses/lines/cables .. cut/slit/sliced/sawn/"
    "severed & {boss}/his/her/moped/motorbike/bicycle/bike/clean/someone/somebody/overnight/"
    "meeting",
    "cut/slit/severed/sawn & brake_hose/brake_line/brake_cable/brake_pipe & {boss}/his/her/moped/"
    "motorbike/bicycle/bike/someone/somebody",
    "with the/him/{boss}/charge_hand & threes/in_pairs/in_twos & not/only/never/always/nobody/"
    "none & go~/work~",
    "{say} .. if .. late home/back & no_telling/trouble/afraid/row/beat~/lock~/angry/pays/hell/explain~",
    "bruise~/black_eye~/split_lip/marks/burns & fell/stairs/door/clumsy/cupboard/explain~/excuse~ & always/every/again/new/few_weeks/third/fourth/often & she/her/he/his",
    "husband/boyfriend/partner/fiance/wife/girlfriend/father/brother/father_in_law & call~/rings/check~/control~/count~/takes/take~/forbid~/not_let/not_allow/follow~/wait~ & where_she_be~/where_he_be~/pay_card/bank_card/wages/her_pay/phone/messages/every_hour/half_hour/every_half_hour/money & afraid/fear~/jump~/flinch~/angry/tremble~/shak~/pale/not_let/panic~/not_allowed/cry~",
    "must_not/better_not/not/never make/get him/her angry/mad/cross/furious & husband/boyfriend/partner/father/wife/he/home",
)

TRAPS = (
    "hit~ {him} (very/so/really) hard/badly/late/too",
    "beat~ {him} to/at/by/in/fair/squarely",
    # Threats that are none: to leave, to complain, by the weather.
    "threaten~ (him/her/them/me/us/{person}) (to/with/that) (the/a/an/his) (immediate/instant) .. "
    "resign~/resignation/leave/leaving/quit~/complain~/complaint/sue/report~/strike~/transfer~/dismiss~/dismissal/fire_him/fire_her/"
    "sack~/sacking/walk_out/cancel~/close~/closing/call/go_to/union/court/lawyer/tribunal/inspectorate/deduct~/fine~/penalty/"
    "pay_cut/demotion/redundancy/redundancies/hand_in/give_notice/write/inform/layoff~/layoffs/lay_off/disciplinary/warning/move/"
    "withdraw~/stop/refuse/withhold/eviction/evict/termination/notice/press/newspaper/bailiff~/foreclosure/divorce/boycott/not/"
    "rain/snow/collapse/burst/overflow/fail/spoil",
    "rain/storm~/frost/drought/flood~/snow/closure/merger/competition/layoffs/cut~/automation/bankruptcy/drought/virus/weather "
    "(also) threaten~ {the}/harvest/jobs/us/everyone/them/our",
    "threat of/to (the/his/her/our) .. "
    "losing/dismissal/closure/redundancy/eviction/job~/strike/bankruptcy/layoff~/flood~/fire/rain/drought/competition/harvest/harvests",
    "job~/post~/plant/existence/livelihood/bonus/section/harvest be~ threatened/under_threat/threatened_with",
    "be~ threatened with/by "
    "dismissal/closure/redundancy/eviction/layoff~/bankruptcy/extinction/the_sack/losing/flood~",
    # Killing what is no person, and other meanings.
    "kill~/killing/kills/killed (off) (the/my/our/his/her/some/any/a/all/this/that) (old/new/whole) (main/night) "
    "time/power/engine~/motor~/mood/joke~/deal~/project~/idea~/plan~/proposal~/line/process/processes/server~/system~/till/"
    "program~/job~/virus/weed~/germ~/bacteria/mould/pest~/rat~/mice/insect~/seedling~/harvest/crop~/tree~/plant~/grass/"
    "conversation/enthusiasm/motivation/spirit/morale/fun/joy/atmosphere/appetite/light~/lights/session/script/story/hour~/"
    "half_an_hour/afternoon/minute~/two_birds/market/machine~/battery/budget/profit~/bonus/margin~/weeds/vermin/fish/chicken~/"
    "pig~/animal~/cockroach~/wasps/initiative/signal/pain/smell/interest/romance/creativity/task/tasks/trade/business/current",
    "press/frost/virus/update/price~/competition/rain/drought/heat/cold/boredom/monotony/policy/committee/bureaucracy/software/"
    "paperwork/noise/weather/overtime/hail .. kill~",
    "killing/kills me/us/him/her/them",
    "work/workload/back/feet/heat/job/shoes/knee~/commute/stairs/boots/wait/suspense/pace/night_shifts/schedule "
    "(be~) killing/kills/kill .. me/him/her/us/them",
    "kill~ it/two_birds",
    "would/could/will kill for",
    "kill~/killing/killed time",
    "could murder a/an/some",
    "murder/murders/murdered (every/the/a/this/that/any) song~/tune/anthem/english/language",
    "murder on",
    "be~ murder on/to/at/in/for/the",
    "get~ away with murder",
    "blue murder",
    "murder mystery/scene/case/novel~/story/stories/film/series/play",
    "dressed to kill",
    "dress~ to kill",
    "if looks could kill",
    "make~ a killing",
    "killer argument/app/feature/deal/heels/whale/punchline/smile/workout/shift~/pace/hill/view/cake/sauce",
    "lady killer",
    "nickname~/nicknamed/called (be~) killer",
    "{kin}/boss/manager/foreman/supervisor/chef/landlord/accountant/planner/dispatcher "
    "will/would/going_to/gonna kill/murder (me/him/her/us/you) "
    "if/when/for/over/because/about/unless",
    "nearly/almost killed me/him/her/us",
    "you/he slay~/slayed/slays",
    "dead tired/set/end/line/line~/loss/against/easy/good/sure/serious/right/on/straight/weight/season/stock/letter/heat/slow/"
    "boring/quiet/simple/keen/centre/center/lucky/beat/proud/certain",
    # Shooting, arms and bombs of other kinds.
    "shoot~/shooting/shot (a/the/our/some/an) (short/whole/new/group) "
    "film/video~/photo~/photograph~/picture~/team/scene~/footage/advert/commercial~/portrait~/clip~/hoops/goal~/baskets/pool/"
    "breeze/anniversary/interview",
    "photo shoot~/shooting",
    "shoot~/shooting club/range/star~/gallery/competition/up_through_the_ranks",
    "shot blast~/put/blasting/blaster~/firer~/peening/glass~/silk/list/clock",
    "flu/booster/vaccination/tetanus/covid/vitamin/insulin/allergy/one/long/big/best/good/first/second/another/warning shot~",
    "shot/shoot~ (up) (to/from/through/past/out) (the/of) "
    "roof/ceiling/fame/bed/his_seat/her_seat/gate/door",
    "prices/costs/temperature/output shot up",
    "straight shooter",
    "trouble shoot~/shooter~/shooting",
    "nail/spray/glue/heat/staple/paint/grease/rivet/barcode/scanner/scanning/caulking/price/label/labelling/massage/water/radar/"
    "soldering/sealant/foam/bolt/tagging/air/cap/toy/starting/starter/speed/screw/hot_glue/silicone gun~",
    "gun/rifle/pistol/shooting/hunting club~/hobby/collector~/licence/license/collection/season/association/party/sport",
    "young/top/big/hired gun~",
    "jump~ the gun",
    "stick~/stuck to {his} gun~",
    "go~/went/going great guns",
    "under the gun",
    "son of a gun",
    "bite~/bit the bullet",
    "bullet~ point~/train~/proof/journal",
    "dodge~ a bullet",
    "silver/magic bullet",
    "bomb site/disposal/squad/shelter~",
    "bath/photo/cherry bomb~",
    "cost~/like a bomb",
    "printer/ink/toner/filter/gas/grease cartridge~",
    "careful/care & ice/icy/snow/fog/slippery/weather/storm/rain/frost/stairs_are",
    "bombed/bombs because/out/with/at",
    "blow~/blew up at/over/in/about/balloon~/the_photo/photo~/tyres/mattress",
    "secret/powerful/best/sharpest/main weapon",
    # Hitting, beating, attacking as other things.
    "hit~/hitting (the/a/an/our/his/her/their/all/every/its/some) (new/monthly/weekly/daily/annual/sales/year/quarterly/glass) "
    "target~/road/roof/ceiling/mark/nail/jackpot/sack/hay/bottle/books/gym/ground/headline~/button~/key/brakes/brake/deadline~/"
    "number~/norm/wall/bullseye/peak/note~/limit/quota/plan/bump/kerb/curb/switch/pothole/snag/problem~/rock_bottom/dance_floor/"
    "floor_running/streets/market/buffers/bar/shops/town/record/delete/send/enter/stop",
    "hit~ it off",
    "hit~ by/with (the) "
    "cuts/inflation/prices/redundancies/crisis/news/recession/flood/fees/a_fine/costs/shortages",
    "hit {him}/us/team/family/everyone/everybody/the_shift/people hard/badly/hardest/like_a",
    "news/death/loss/cut~/price~/crisis/divorce/thought/idea/change/rent/costs/transfer/closure/inflation/flood/truth/realisation/it "
    "(has/had/really) hit/hits {him}/{person}/us/everyone",
    "death of .. hit",
    "hit~ on (an/the/a) .. idea/solution/way",
    "hit~ back at critics/criticism",
    "hit song/parade/show",
    "big/smash/huge/great hit",
    "heavy/hard hitting",
    "hit {his}/her/the (own) {body}",
    "hits/hit/hitting her/his/my {body} on/against",
    "beat~/beating/beaten (the/our/his/her/a/last/all/their/to/him/her/us/them/by/every) (rival/other/old/last/previous/night/day/"
    "second/first/champion/city/neighbouring/visiting/own) .. "
    "record~/target~/plan/team/shift/competition/competitors/norm/egg~/eggs/drum~/carpet~/rug~/cream/batter/time/clock/deadline/"
    "odds/traffic/heat/crowd/system/retreat/champions/world/price~/quota/figures/year/football/chess/tennis/ping_pong/table_tennis/"
    "volleyball/cards/darts/match/final/parking/space/hands_down/points/goals/fair/squarely/dough/metal/tournament/"
    "opposition/offer/average",
    "beat~/beating {self} up",
    "beat~ about/around the bush",
    "beat~/dead beat",
    "beat {him} to",
    "beat {him} at/by/in "
    "chess/cards/tennis/football/table_tennis/darts/a/the_final/two/three/points/minutes/seconds/ping_pong",
    "heart .. beat~/beating/beats",
    "panel beat~/beater~/beating",
    "carpet/egg beater~",
    "off the beaten",
    "attack~/attacks/attacked (every/each/the/a/my/his/her/our/this/that/any/all/these/it) .. "
    "problem~/task~/work/job~/proposal~/plan~/idea~/position/policy/argument~/project/backlog/pile/budget/cake/buffet/paper/"
    "report/suggestion~/weeds/mess/rust/dirt/challenge/question",
    "verbally attack~/attacked in_the_meeting/my/the/his",
    "heart/panic/asthma/anxiety/cyber/hacker/virus/coughing/gout/sneezing/migraine/angina/counter attack~",
    "kick~ (out) (the) "
    "habit/ball/bucket_list/tyres/can/football/meeting/season/year/project/campaign",
    "kick~ off/start/starter/out_of_it/in/about",
    "get~ a kick",
    "free/penalty kick~",
    "kick~ {self}",
    "punch~ "
    "in/out/late/card~/clock/hole~/holes/line/bag/ticket~/bowl/above/press/numbers/code/the_air",
    "punch~ {his} card/weight",
    "hole punch~",
    "slap~ (a/the/some) contract/label~/paint/sticker/stamp/coat/notice/price",
    "slap~ {him}/{person} on the back/shoulder",
    "slap~ {his} thigh/thighs",
    "pat~/slap~/clap~/slapped/clapped {him}/{person} on the back/shoulder",
    "slap up/dash/stick",
    "slap in the face",
    "strike~/struck (a/the) deal/balance/match/chord/gold/lucky/note/bargain/pose/oil/iron",
    "on/general/rail/hunger/token/a/the/tube/bus/train strike~",
    "strike fund/ballot/committee/vote/action/pay/breaker~",
    "struck {him} as",
    "struck by (the/his/her/how/a) .. kindness/beauty/idea/patience/skill/quiet/calm/quality",
    "struck by lightning",
    "stab~/stabbed/stabbing in/at it/dark/the_dark",
    "stab~/stabbed/stabbing (him/her/me/us/them/people/each_other) in the/his/her back & promise~/promoted/promotion/bonus/betray~/gossip~/idea/credit/union/vote~/petition/feels/feel/by_management/meeting/email",
    "stab~/stabbed in {his}/the back",
    "take~/took/have/had/make a stab",
    "back stab~/stabber~/stabbing",
    "stabbing pain~",
    "strangle~/choke~/smother~ (the/every/any/all/our) .. "
    "discussion/budget/initiative/line/growth/trade/development/debate/idea~/engine/flow/project/production",
    "push~/pushed {him}/{person} (to/into/for/towards/too/on/hard) .. "
    "apply/course/job/post/role/learn/study/do/take/finish/work/exam/limit~/study/career/retirement/agree/accept/become/improve",
    "push~/grab~ (for/past/ahead) (the/a) .. "
    "change~/better/higher/door/button~/cart~/trolley/pallet~/boundaries/chance/coffee",
    "grab~ {him}/{self} .. coffee/sandwich/seat/bite/drink/lunch/attention",
    "throw~/threw/thrown (at/a/in/an/the) (him/her/us) (a) "
    "party/towel/fit/light/ball~/look/glance/smile/kiss/rice/confetti/wrench_into_the_works/spanner_in_the_works/money_at/questions",
    "spanner .. works",
    "fight~/fought/fighting for/against/over/about (the/her/his/a/more/better/our/their/every/this/higher/fair/an) .. "
    "girls/rights/pay/banner/people/team/place/trophy/cup/wages/jobs/corner/crew/members/flood/fire/fires/illness/cancer/disease/"
    "weeds/tears/sleep/time/money/remote/fan/radio/heating/window/roster/recognition/job/survival/title/prize/waste/costs/"
    "bureaucracy/corruption/addiction/depression/injustice",
    "fight/fights/fighting/fought (a) "
    "cold/flu/fire~/fit/back_tears/spirit/shy/chance/dog/uphill/losing/off/sleep",
    "fire fight~/fighter~/fighting",
    "snowball/pillow/water/bull/cock/mock/food fight~",
    "fight/fights for",
    "fired {him}/{person} up",
    "fired {person}/last/because/without/from",
    "set~/setting {him} .. (heart/imagination/world) on_fire/alight",
    "explosive meeting/growth/mixture/topic/atmosphere/start",
    "blood pressure/test~/donor~/donation/donate~/bank/sugar/group/type/brother~/sample~/orange~/sausage/pudding/red/boils/bath_of_colour/lab/count/vessel",
    "new/young/fresh/bad/blue/donate~/give~/gave/giving/first/own/gives blood",
    "sweat/blood_sweat/flesh and tears/blood",
    "in {his}/the blood",
    "blood .. boil~/boils/cold",
    "run~ over time/budget/the_plan/the_figures/the_list/schedule/the_hour",
    "run {him} over the plan/numbers/list",
    "teach~ (a) lesson~ in/on/about/to/at",
    "knock~ (him/her/them/us) (out) (of) (the) cup/tournament/competition/final/socks/off",
    "knock~ out (the) competition/champions/favourites/rival~",
    "knock~ on/at the/his/her door/wood/window",
    "knock off/work/early/price",
    "follow~ {his}/the/in "
    "advice/example/rule~/instructions/footsteps/orders/recipe/lead/plan/procedure/route/course",
    "follow~ {him} in everything/it/this",
    "follow up",
    "wait~/waits/waiting for {him}/{person} (at/outside) .. "
    "couple/lunch/together/bus_home/lift_home/married/engaged",
    "where {person} lives because/since neighbours/neighbour",
    "know~ where .. lives/live .. (because/since/as) .. neighbours/neighbour/chess/friends/related/cousins",
    "settle~/settled/settling (the) accounts/account for (the) "
    "canteen/month/coffee/travel/trip/kitty",
    "settle~ (the) bill~/invoice~/expenses",
    "watch~/watches {his} weight/figure/diet/step_count/language/pennies/spending",
    "better watch the oven/time/clock/pressure/gauge/milk/stove/weather/price~",
    "hurt/hurts/hurting {his}/{person}/her/my feelings/pride/reputation/chances/sales/eyes/ears/business",
    "hurt feelings/pride",
    "get~ hurt feelings",
    "hand axe",
    "axe .. budget/jobs/posts/projects",
    "get~/got/gave the axe/sack/boot/chop",
    "axe to grind",
    "bread/butter/cheese/palette/putty/fish/table/fruit/kitchen/paring/filleting/boning/skinning/carving/cake/oyster/steak/vegetable/utility/craft/pruning/hunting "
    "knife/knives .. "
    "for_the_canteen/sharpen~/new/blunt/missing_from/order~/bought_for/peel~/cut~/skills",
    "need~/new/ask~/asked/order~/ordered/buy~/bought (for) (a) (new) "
    "bread/kitchen/butter/filleting/boning/paring/cake knife/knives",
    "knife skills/sharpening/grinder~/block~/work/handling/maker~",
    "whip~ cream/eggs/round/into/up",
    "whip~ .. into shape",
    "slaughter~ pig~/cattle/sheep/cow~/chicken~/animal~/lamb~/calf/calves/turkeys/house",
    "slaughter house/hall",
    "poison ivy/label~/cupboard/hotline/control/centre/store/cabinet/register/pen",
    "rat~/mouse/weed poison",
    "rat poison must/stored/cupboard",
    "poison~ (against/for) (the/a) rats/mice/weeds",
    "take~/took/taken {him}/them (all) (along/home/out/on) with {him} to/on",
    "go~ mad/crazy with_joy/about/for/over",
    "assault course/on_the_senses/on_the_ears",
    "violent storm~/game~/film~/cough~/headache/sneezing/weather",
    "spit~ (out) it/the/image/roast",
    "spitting image",
    "throw~ at (the) wall/target/dartboard",
    "bite~ (his/her) lip/lips/tongue/nails",
    "snap~ photo~/picture~/decision~/a",
    "revenge match/game/return",
    "crime/criminal/detective novel~/film~/series/story/stories",
    "body/bodies/corpse builder~/building/shop/language/clock/weight/work/temperature",
    "regulatory/governing/student bodies/body",
    "attack~/attacked/bitten/chased by (a/the/an/some) "
    "goose/geese/swan/dog/wasps/bees/cow/bull/cat/bird/seagulls/ram/rooster",
    "kicked upstairs/out/off",
    "cost~/debt~/rent/price~/deadline/norm/taxes/interest/paperwork/bureaucracy .. (be~) "
    "strangl~/strangling/kill~/killing/choking/crushing/squeezing",
    "blow to/for him/her/them/us/the",
    "club offers/has/invit~/member~/house/room",
    "shouted/laughed {self} hoarse",
    "murdered journalist/king/duchess/singer/president",
    "deadline/schedule/heat/pace/boredom/stairs .. killing/kills (the/me/us/him/her/them)",
    "threaten~ the/our/their/his/her "
    "peace/plan/harvest/bonus/project/job~/order~/delivery/balance/quiet/stability/contract",
    "take off {his}/your hands",
    "take~/took a shot at the/it/this/his/her",
    "shot at the/a job/post/title/promotion",
    "bit/bite~ {his} head off",
    "bit/bite~ {his} tongue/lip/nails",
    "stab~/stabbed {him}/us/me in the back",
    "shot/shoot~ down {his}/the/my/an idea/proposal/plan/suggestion",
    "at each others throats",
    "tore/tear~/torn {his} report/paper/plan/proposal/contract to pieces",
    "own knives/knife for",
    "cutting/slicing/tearing {his} report/proposal to",
    "choke~/choking with rage/laughter/anger",
    "gets/got/is shot .. kids/film/play/show/cartoon/end",
    "threaten~ the/a vending_machine/machine/printer/computer/photocopier/dog/cat/alarm",
    "{kin} (be~) (lying/back/still/now) in hospital",
    "bring~/buy~/need~/have~/take~/keep~/use~/own~/carry~ {his} own knives/knife/scissors/"
    "chisels/razor/axe/axes/cleaver/tools",
    "own knives/knife/scissors/razors/chisels",
    "strangle/kill/murder/shoot/throttle/hang/lynch/stab/hit/slap/hug/marry .. whoever/person/"
    "one/idiot/man/someone/genius/inventor/people .. invent~/design~/built/wrote/made/thought/"
    "came_up/ordered/bought/chose/planned/programmed",
    "strangle/throttle/murder/kill whoever",
    "strangle/kill/murder/shoot/throttle/hang the printer/computer/copier/scanner/photocopier/"
    "till/program/kettle/machine/inventor/alarm",
    "hostage/robbery/raid/gunman/attacker/shooting .. drill~/exercise~/practice/rehearsal/training",
    "toy/dummy/water/fake/plastic/wooden/rubber/cardboard/replica pistol~/gun~/knife/rifle~/"
    "weapon~/sword~",
    "stab~/stabbing/hammer~/punch~/bash~/hitting/beating (away) at/on the/his/her/a keyboard/"
    "keys/buttons/screen/phone/calculator/keypad/plate/salad/potatoes/till/typewriter",
    "could have hit/slapped/punched/kicked/strangled/killed/murdered/thumped/throttled/choked "
    "{victim}",
    "{he} could (really/just/easily) have hit/slapped/punched/kicked/strangled/killed/murdered/"
    "thumped/throttled",
    "hostage .. drill~/exercise~/practice/rehearsal/training/course",
    "robbery/raid/gunman/attacker/shooting .. drill~/exercise~/practice/rehearsal/training/course",
    "cut~ heads/posts/jobs/staff/workers/people",
    "knocked out in/of the (first/second/third/last) round",
    "hike/increase/tax/rise/cuts/fine~/reform/strike/shortage (will/would/may) (also) hit {the}/"
    "workers/packers/us/families/pensioners",
    "{his} knife and fork/bread/spoon",
    "fight~/fighting (again/still/now/right_now/always/constantly) over/about/for .. budget/percent/who_gets/who_has/whose/seat~/holiday~/rota/roster/overtime/quota~/priorit~/resources/slots/machines/pay/wages/contract",
    "{will} .. hit~/hurt~/strike~/attack~ {him}/{person} (right/just) where it/that/they hurts/hurt/feel/can",
    "hit~/hurt~/strike~/attack~ {him}/{person} (right/just/exactly) where it/that/they/he/she hurts/hurt/feel/feels/will",
)

# Sport, animals: blows that hurt nobody.
HARMLESS = (
    "football/soccer/chess/volleyball/tennis/table_tennis/ping_pong/tournament/league/boxing/boxer/boxes/karate/judo/wrestling/"
    "match/rugby/handball/hockey/cup_final/goalkeeper/boxing_club/gym/kickboxing/martial_arts/taekwondo/basketball/darts/"
    "arm_wrestling/arm_wrestle/sparring/cards/video_game~/computer_game~/punchbag/snowball/paintball/talent_show",
)
