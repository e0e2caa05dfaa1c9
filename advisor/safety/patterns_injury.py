"""Serious injury or illness now: what others see, and what the one concerned complains of."""

ACT = (
    "{he}/{person}/{name} be~ (still/now) bleeding",
    "{he}/{person}/{name} .. (has/had/suddenly/just/nearly/almost/have/simply) collaps~/collapse~/collapsed/faint~/fainted/fainting/swooned/keel~/keeled",
    # Bleeding.
    "not/will_not/cannot/no_way (to) stop~/stopping (the) bleed~/bleeding/blood",
    "keep~/kept/still/badly/heavily/profusely/constantly/severely/internal/internally bleed~/bleeding",
    "bleed~/bleeding/bled badly/heavily/profusely/a_lot/everywhere/to_death/internally/from/through/all_over/out/and/very/like/again/into",
    "blood pour~/gush~/drip~/soak~/spurt~/run~/stream~/everywhere/all_over/pooling/came_out/comes_out/is_coming/coming",
    "lost/lose~/losing (a_lot_of/much/so_much/too_much/lots_of) blood",
    "cover~/covered/soaked/full/pool/puddle (in/of/with) .. blood",
    "cough~/vomit~/spit~/throw~/threw/bring~/pass~/urinat~/pee~ (up) (bright/some/fresh/red) blood",
    "blood in/from/out_of (his/her/the) urine/stool~/vomit/spit/sputum/ear~/mouth/nose_and/phlegm/saliva/water",
    "haemorrhag~/hemorrhage~/haemorrhage~",
    # Breathing, heart, consciousness.
    "pain~/tight~/tightness/pressure/stab~/crush~/ache~/burning/stabbing/heavy/squeez~/weight .. "
    "(in/across/on/round/behind/over) (his/her/the/my) chest/heart/breastbone/left_arm/sternum",
    "chest pain~/pressure/tightness/cramps/is_tight/feels_tight/hurts/hurting",
    "chest (be~/feel~/was/is) (so/very/really/like) tight/hurts/heavy/painful/crushed/burning",
    "chest hurt~/tighten~/ache~",
    "clutch~/grab~/grip~/grasp~ (at) {his} chest/heart/left_arm/throat",
    "hold~/held/holding {his} chest .. (and) .. pain/sweat~/breath~/pale/grey/gray/gasp~/collaps~",
    "left arm (be~/feel~/goes/went/was) numb/hurts/hurting/tingling/pain~/heavy/weak/dead",
    "pain~ .. (down/in/into/along) .. left arm/jaw",
    "have/has/having/had/suffer~/think/thinks/looks_like/suspect/maybe/possible (a/an/his) (had/having/been_having) (a/an) (second/another/massive/mild/suspected) "
    "heart_attack/stroke/seizure~/fit/convulsion~/aneurysm/embolism/cardiac_arrest",
    "heart_attack/cardiac_arrest/stroke .. now/ambulance/help/on_the_floor/lying/i_think",
    "heart .. "
    "stop~/stopped/racing/races/skip~/pounding/flutter~/beat~_irregularly/galloping/beats_wildly/not_beating",
    "not/hardly/barely/cannot/can_not (to) (be~) (able) (to) (properly/really) breath~/breathe/breathing/respond~/responding/responsive/"
    "get_air/get_his_breath/get_her_breath/get_enough_air/catch_his_breath/catch_her_breath/get_any_air",
    "stop~/stopped breathing",
    "struggl~/struggle~/struggling/difficulty/trouble/hard/gasping/gasps/gasp/gasped/fight~/problems/unable "
    "(in/to/with/for) breathe/breathing/breath",
    "short/shortness of breath",
    "gasp~/gasping/gasps for air/breath",
    "wheez~/wheezing/wheezes .. blue/badly/cannot/inhaler",
    "no pulse/heartbeat/breath/sign_of_life/inhaler",
    "asthma attack~",
    "lips/face/fingers/nails/he/she (be~/are/is/turn~/went/going/go/turning) blue",
    "blue lips/in_the_face/face",
    "suffocat~/suffocating/suffocate~/asphyxiat~",
    "{he}/{person} be~ choking",
    "unconscious/unresponsive/comatose/coma",
    "lost/lose~/losing/loss (of) consciousness",
    "pass~/passed/passes/passing/black~/blacked/blacks/knocked/conk~ out cold .. "
    "at/in/on/during/while/twice/again/today/and/for/this/from/after/just/now/by",
    "{he}/{person} .. (just/has/had) passed/blacked/knocked/passes out",
    "collapse~/collapsed/faint~/fainted/fainting twice/again/repeatedly/three_times/several_times",
    "slumped/slumps over/at/in/against .. wheel/desk/machine/controls/bench/till/table/chair/steering",
    "lies/lying/lay (on) (the) floor/ground .. not/cannot/and .. "
    "move/moving/respond~/answer/wake/get_up/breath~",
    "cannot/can_not/could_not/unable_to/hardly/barely (be_able_to) (be) (really) (properly) "
    "wake~/woken/rouse~/roused (him/her/{person})",
    "cannot/can_not/no_longer/not/hardly/barely/unable (to/be_able_to) (really) (properly) "
    "see/feel/move/stand/walk/speak/swallow/keep_awake/stay_awake/get_up/stand_up/talk/lift/sit_up/open "
    "(his/her/the/up/on/anything/properly/straight) "
    "legs/leg/arm/arms/hand/feet/face/side/fingers/left/right/eye/eyes/mouth/toes",
    "cannot/can_not/no_longer/hardly/unable (to) "
    "see/feel/move/stand/walk/speak/swallow/stand_up/get_up .. "
    "since/after/legs/arm/leg/feet/hand/anything/any_more/anymore/hip/now/properly/eye",
    "not (able_to) feel/move {his} legs/leg/arm/arms/fingers/hand/feet/toes",
    "lost/lose~/losing/no (the) (all) feeling/sensation/sight/vision/hearing/speech/balance "
    ".. in/on/of/one/his/her/since/suddenly/and",
    "paralys~/paralyze~/paralysed/paralyzed",
    "slur~/slurred/slurring (his/her/the)",
    "speech/words (be~/sound~/has_become/becomes/suddenly) (suddenly) slurred/confused/thick/garbled/unclear",
    "talk~/speak~/mumbl~/babbl~ .. nonsense/gibberish/confused/incoherently/slurred",
    "mix~ up {his} words",
    "face/mouth/eyelid/eye/side .. "
    "hang~/droop~/drop~/numb/crooked/lopsided/sag~/paraly~/sideways/fell/fallen/limp",
    "one side (of) .. face/body/mouth .. down/numb/weak/limp/hang~",
    "stroke symptoms/signs",
    "seizure~/convuls~/convulsion~/convulsing/epileptic_fit~/fitting_on/eclampsia",
    "have/has/having/had/throwing a/an/another (epileptic) fit/seizure",
    "delirious/delirium",
    "confused/disoriented/disorientated/dazed/drowsy/sleepy/dizzy/vomit~/vomiting/sick/throws_up/threw_up/headache "
    ".. since/after/from .. "
    "blow/fall/knock/hit/head/fell/struck/accident/fumes/bang/beam/gas/tank/paint~",
    "blow/fall/knock/hit/fell/struck/bang~/bump~ .. head .. "
    "confused/disoriented/dazed/drowsy/sleepy/dizzy/vomit~/sick/headache/blood/bleed~/unconscious/nauseous/strange/keep_working/not_remember/funny/unsteady/double",
    "after/since the fall/blow/accident/knock/crash .. "
    "vomit~/sleepy/dizzy/confused/drowsy/double/headache/cannot/not_remember/strange",
    "concussion/concussed/skull_fracture/fractured_skull/head_injury",
    "hit/hits/struck/strike~/knock~/caught/bang~ (him/her/me/{person}) (on/in/against) "
    "(the/his/her) (back_of_the/back_of_his) head/temple/eye/skull .. and/now/cannot/since",
    "heatstroke/sunstroke/heat_stroke/hypothermia/frostbite/heat_exhaustion/frostbitten",
    "overcome/overwhelmed by .. {fumes}/heat",
    "stopped sweating",
    # Wounds.
    "cut~/slash~/gash~/slice~/tear~/tore/torn/rip~/split/pierce~/stab~/puncture~/skewer~ "
    "{his}/the (whole/left/right/own/bare) {body} .. "
    "badly/deep/deeply/open/to_the_bone/bone/on/with/bleed~/blood/wide/severely/nearly/half/almost/through/off/artery/tendon",
    "cut/gash/wound/laceration/slash/tear (to/on/in/across/down) {his}/the {body} .. "
    "deep/bleed~/open/stitch~/bone/infected/needs/gap~/bad",
    "deep/gaping/severe/nasty/ugly/serious/terrible/large/big/open/infected/festering/untreated/dirty/septic/head/stab/gunshot/bullet cut~/wound~/gash~/"
    "laceration~/burn~/bite~/injury",
    "wound .. "
    "infected/pus/stink~/black/swollen/smell~/open/untreated/fester~/green/gap~/red/hot/worse/again/not_heal~/oozing/weeps/maggots",
    "{limb} .. (be~/was/were/got/get~/has_been/nearly/almost/half) "
    "(just/nearly/almost/half/completely) "
    "torn/cut/ripped/chopped/sliced/crushed/severed/mangled/shattered/sheared/smashed/squashed/trapped/caught/stuck/pinned/degloved",
    "{limb} caught/stuck/trapped/pulled/dragged/jammed/went in/into/between/under",
    "get~/got/has/have/had/catch~/caught/trap~/trapped/jam~ {his} (whole/left/right) "
    "{limb}/sleeve/hair/scarf/clothes/overall/glove .. "
    "caught/stuck/trapped/pulled/dragged/jammed/crushed in/into/between/under",
    "amputat~/amputate~/amputated/amputation/severed",
    "trapped/pinned/stuck/buried/crushed/squeezed/wedged/jammed/caught/impaled (half/alive) "
    "under/between/in/beneath/by/inside/against/on/behind "
    "(the/a/an/his/her/rubble/earth/sand/two/coal/some/falling/machine) .. "
    "pallet/truck/machine/press/rollers/conveyor/lift/wall/load/stone/rubble/earth/trench/beam/tractor/door/car/lorry/tree/rock/sand/forklift/belt/shelf/rack/container/crate/gate/grain/roof/cab/coal/vehicle/train/buffers/wreck/silo/spike/fence/dock",
    "{he}/{person} be~ (still) trapped/pinned/buried/crushed",
    "broke~/broken/fractur~/fracture~/dislocat~/shatter~/broke/breaks .. {his}/the/a/an/with (left/right) "
    "{limb}/jaw/nose/back/neck/skull/spine/pelvis/bone~/cheekbone",
    "bone (is/was) sticking/showing/visible/out",
    "slip~/trip~/fell/fall~/stumbl~ .. cannot/can_not/not stand~/walk/get_up/move/put_weight",
    "burn~/burnt/scald~/scorch~/boil~ (both/all) {his}/the/both (left/right/whole/own) {body}/{limb}",
    "burn~/scald~ {his}/both (of) {his} {body}",
    "severe/bad/deep/serious/third_degree/second_degree/terrible/chemical/acid/nasty/large/extensive/electrical burn~/scald~",
    "burn~/scald~/scalded (on/to/all_over) {his} (whole) {body}",
    "be~/got/get~/been scalded/electrocuted/gassed/poisoned/run_over/hit_by_a/struck_by_a/impaled",
    "skin (be~/is/was) peel~/coming/hanging/blister~/black/charred/came/burnt/falling/white",
    "{poison}/lime/cement/hot_oil/hot_fat/boiling_water/hot_water/steam/molten/metal/ammonia/glue/resin/splash~/caustic .. "
    "(in/into/on/over/to) .. (both/his/her/the/one/my) .. eye~/face/skin/throat/mouth",
    "{poison}/lime/boiling_water/molten_metal/steam/hot_oil/hot_fat/hot_caustic/hot_tar/tar/liquid_nitrogen "
    ".. (over/on/onto/down) {his}/{him} face/legs/arms/hands/back/chest/feet/self",
    "spray~/splash~/drench~/douse~/soak~/scald~/spatter~/cover~ (him/her/{self}) (with/by/in) .. {poison}/steam/boiling/hot/molten/caustic/lime/tar/ammonia",
    "splinter/metal/glass/something/shard/chip/swarf/wire/nail/spark/particle/wood .. "
    "is/still/stuck/flew/flown/lodged/went (still) (in/into) .. {his}/the/one eye~",
    "eye~ .. swollen/burn~/bleed~/cannot_see/red_and/blind/pierced/injur~/hurt~_badly/splinter",
    "blinded/blind in/since/suddenly",
    "electric/electrical/violent/bad/strong/heavy/nasty/high_voltage shock~",
    "get~/got/had/receiv~/received/suffer~/take~/took (a/an/such_a) (bad/strong/heavy/nasty/severe/electric/huge) (electric) shock .. (from/off/at/when) .. "
    "panel/wire~/machine/cable/socket/board/plug/switch~/mains/line/cabinet/mixer/kettle/lamp/welder/drill/fence/{machine}",
    "electrocut~/electrocute~/electrocuted",
    "swallow~/drank/drink~/drunk/ingest~/gulp~/sipped/ate .. {poison}",
    "be~/been/got/get~/was poisoned/gassed/intoxicated",
    "poisoning from/by/symptoms/from_the",
    "food/lead/mercury/gas/carbon_monoxide/monoxide/solvent/alcohol/blood/mushroom/methanol poisoning",
    "inhal~/inhale~/breath~/breathe~ (in) .. {fumes}",
    "sick/dizzy/headache~/vomit~/unwell/faint/nauseous/nausea/collaps~/ill/drowsy/giddy/cough~ "
    ".. from/by/because_of/due_to/after .. {fumes}/silo/tank/spray~/hold",
    "{fumes} .. (feel/are/is/be~/get~) "
    "sick/dizzy/vomit~/unconscious/faint~/collaps~/headache~/nauseous",
    "snake/scorpion/viper/adder/spider bit/bite~/stung",
    "bite~/bitten/bit/stung by (a/an/the) snake/dog/rat/scorpion/viper/adder/spider/bat/fox/wasp~/bee~/hornet~",
    "allerg~/allergic/anaphyla~/anaphylactic/anaphylaxis/stung .. "
    "swell~/swollen/breath~/throat/lips/tongue/reaction/shock/face/collaps~",
    "lip~/tongue/throat/face/neck/leg/arm/foot/hand (be~/are/is) (all/badly/very/fast) (now) "
    "swell~/swollen/swelling .. up/shut/fast/breath~/cannot/red/twice/black/blue",
    "anaphyla~/anaphylactic/anaphylaxis/allergic_shock",
    "red line/streak~/stripe .. up/along/arm/leg",
    "blood poisoning/sepsis/septic/tetanus/gangrene/gangrenous/meningitis/thrombosis/pulmonary/appendicitis/pneumonia_and/hypoglyc~/septicaemia",
    "insulin .. ran_out/run_out/out_of/without/no/not/stopped/missed/forgot~/none/left",
    "ran/run/running out of .. insulin/inhaler/medicine/medication/pills/tablets/nitro",
    "without/no/not/missed/skip~ .. insulin",
    "diabet~/diabetic/diabetes .. "
    "dizzy/sweat~/confused/shak~/faint~/collaps~/pale/trembl~/unconscious/low_sugar/sugar_is",
    "hypo/low_blood_sugar/low_sugar .. attack/shak~/sweat~/collapse~",
    "fever of/over/above 39/40/41/103/104/105/forty/thirty",
    "39/40/41/forty degrees/degree fever",
    "high fever .. and/but/shiver~/hides/work~/delir~/stiff/rash/blood/wound",
    "fever .. wound/stiff_neck/rash/shiver~/blood/confus~",
    "stiff neck .. fever/headache/light/vomit~/rash",
    "pregnan~/pregnant/expecting .. "
    "bleed~/blood/cramps/pain~/contraction~/faint~/fell/collaps~/waters",
    "bleed~/pain~/cramps/fell/collapse~/faint~ .. pregnan~/pregnant",
    "waters (have/had/just) broke~/broken/broke",
    "miscarriage/miscarrying/in_labour/gone_into_labour/contractions",
    "worst headache/pain",
    "doubled/doubling/bent/curled (over/up) (in/with) pain~",
    "scream~/screaming/writh~/writhing/howl~/groan~/moaning (in/with) pain/agony",
    "be~/is/lies/lying in agony/great_pain/terrible_pain",
    "badly/seriously/severely/gravely/critically/heavily/fatally injured/hurt/wounded/burned/burnt/ill/sick/unwell",
    "serious/severe/grave/critical/untreated/head/spinal injury/injuries",
    "man/worker down",
    "injur~/injured/hurt/wounded/sick/ill/bleeding .. "
    "nobody/no_one/not/none/refus~/will_not/never .. "
    "seen_to/treat~/help~/look~/doctor/hospital/clinic/first_aid/medical/ambulance/nurse",
    "need~/needs/needed (a/an/medical/urgent) doctor/ambulance/hospital/medical_help/paramedic~/medic/medical_attention/stitches/first_aid/defibrillator",
    "call~/ring/phone/get/fetch an/the/a ambulance/doctor/medic .. now/quick~/please/immediately",
    "shall/should/must/do i/we call an ambulance",
    "vomit~/vomiting/throw~_up/threw_up .. "
    "blood/green/days/hours/everything/nonstop/since/black/keeps",
    "stop~/stopped/quit/skip~/not/ran_out (taking/take/takes) {his} "
    "heart/blood_pressure/epilepsy/insulin/diabetes/asthma/thyroid/anti_seizure/transplant/psychosis/water "
    "pills/tablets/medicine/medication/inhaler/injections/drops/shots/drugs",
    "dizzy/giddy/lightheaded/light_headed/trembling/shaking/pale/grey/gray/clammy/white .. and .. "
    "sweat~/vomit~/confused/collaps~/chest/cold_sweat/breath~/numb/slurr~",
    "went/turned/goes/gone/is/looks (all) (as) grey/gray/white/ashen/blue/pale/yellow (as) "
    "(in/and) (the/a) face/sheet/chalk/wall .. (and) .. "
    "sweat~/arm/chest/breath~/collaps~/sit/pain/funny/cold",
    "grey/gray/ashen/pale/white and sweat~/clammy/cold/shaking",
    "drown~/drowning .. now/in_the/man/pool/dock/tank/river/basin/help",
    "{he}/{person} be~ drowning",
    "struck/hit/crushed/run_over/knocked_down/dragged by (a/an/the/falling) "
    "falling/swinging/moving .. "
    "{machine}/{vehicle}/load/beam/crate/pallet/rock/stone/tree/branch/pipe/slab/brick/bale/hook/door/barrel/container/plank/gate/cable/log/box",
    "fell/fallen/dropped/falls/rolled/tipped/crashed/came_down/tipped_over (on/onto/over) "
    "{his} foot/feet/leg/legs/head/back/hand/chest/shoulder/toes/arm",
    "fell/fallen/dropped/rolled/tipped/crashed/came_down on (top_of) {him}/{person}",
    "step~/stepped/trod on a (rusty) nail .. swollen/red/fever/infected/through/tetanus/line",
    "snakebite/stabbed_himself_by_accident",
    "overdose~ of/on insulin/medicine",
    "tingl~/tingling .. joint~/since_he_came_up/dive/dived/arm_and/face_and",
    "decompression/the_bends",
    "radiation/irradiated/contaminated",
    "explosion/blast .. hurt/injur~/burn~/wound~/lying/casualties",
    "casualty/casualties",
    "on {his} last legs and",
    "be~/got/get~/been badly/severely burned/burnt",
    "struggl~/struggle~/gasp~/gasping/fighting for air",
    "be~/got burned/burnt by/with acid/steam/oil/fire/flame/metal/caustic/chemicals",
    "hit/struck/caught/clipped (him/her) on/in/across the head/skull/temple/back_of_the_head by/with/"
    "from",
    "drift~/drifting/fading in and out",
    "out of consciousness",
    "blown/thrown/knocked/flung/hurled off {his} feet .. by/when/from .. cable/shock/current/explosion/"
    "blast/steam/panel/pressure/arc/switch~/jet",
    "burn~/blister~/scald~ on/to/over both (his/her) hands/palms/arms/feet/legs/eyes",
    "not (feel~/felt/noticed) (the/her) baby .. move/moving/kick/kicking/since",
    "felt the/her/no baby/movement .. since",
    "lips/tongue/fingernails/nails .. (be~) (the) (colour/color) (of) (like) blue/purple/violet/plum~/"
    "slate/lead",
    "breath~/inhal~/inhale~/swallow~ (in) (a_lot_of/too_much/some) lime/cement/ash/powder/smoke/"
    "chlorine/ammonia/dust .. gasp~/chok~/choke~/cough~/cannot/blue",
    "{limb}/sleeve/hair be~/got/get~ pulled/dragged/drawn/sucked in/into/between/under",
    "nail~/bolt/rod/spike/rebar/skewer/drill_bit/fork_tine/chisel/screwdriver/iron_bar in/into "
    "{his} (left/right/own) knee/leg/foot/thigh/eye/neck/back/head/arm/chest/belly/calf/skull/"
    "shoulder/stomach",
    "nail~/bolt/rod/spike/rebar/skewer/drill/drill_bit/chisel/screwdriver/hook/wire/blade/"
    "splinter .. (right/straight/clean) through {his} (left/right) {body}",
    "drove/shot/fired/drilled/stapled/hammered/ran (a/the) nail/screw/bolt/staple/hook (in/into/"
    "through) .. {his} {body}",
    "hair/plait~/braid~/ponytail~/pigtail~/headscarf/beard (has/have/had) (be~/got/gets/get) "
    "(been) caught/pulled/drawn/dragged/wound/sucked/tangled (up) in/into/round/around/by",
    "cut~/sever~/severed/slice~/slash~/nick~/hit/torn/open~ (through) (a/an/the/his/her) (main/"
    "big/own) artery/arteries/tendon~/ligament~/nerve",
    "two/three/four/several/both/all/some/one/the (of) (the/our/my/them) (other/young/old) "
    "{human}/{worker} (has/have/had) (just/all) passed/blacked out",
    "pass~/passed out in/at/on/inside/beside/near/behind the/a/his/her tank/pit/hold/cellar/"
    "machine/floor/heat/line/press/bench/toilet/canteen/yard/oven/cab/wheel/desk/job/shift/silo/"
    "store/kitchen",
    "{he}/{person}/{name} (has/have/had) (just) been/be~/got stabbed/shot/knifed/gored/impaled/"
    "run_over/crushed/scalded/electrocuted",
    "and be~ (still/now) bleeding",
    "{he}/{person}/{name}/he not wake/woke/waking (up) (any/again) & fall~/fell/hit/collapse~/"
    "scaffold/ladder/head/floor",
    "fall~/fell/fallen .. (from/off) (the/a) scaffold~/ladder/roof/crane/platform/wall/mast/"
    "truck/tree .. & not wake~/move~/answer~/stand/breath~/talk~/speak~",
    "cannot/not (turn/move/lift) (his/her) (head/neck/arm/arms/legs) (and/or/nor) feel/move "
    "{his} hand/hands/legs/arms/feet/fingers/leg/arm/foot",
    "cannot/can_not/not (to) turn/move/lift {his} head/neck .. (and/or) .. feel/move/hands/legs/"
    "arms",
    "{he}/{person} have/has/had/lose~ (so/very/too) much blood",
    "baby come/coming/comes/is_coming & blood/pain/help/now/floor/nobody/ambulance",
)

ASK = (
    "faint~/collapse~/collapsed",
    "unwell/seriously_ill/very_ill/gravely_ill",
    "dizzy/giddy/faint/fainting/dizziness/giddiness/lightheaded/light_headed",
    "cough~ badly/all_night/for_weeks/and_fever",
    "hold~/holding/held/rub~/clutch~/press~ {his} chest/heart/stomach/side/head/belly/arm",
    "left arm",
    "feel~/felt/goes/went/going/gone (all) numb/funny/strange/odd/weird/peculiar .. "
    "after/since/arm/head/chest/lie/side/face/tank/clean~",
    "numb/numbness/tingl~/pins_and_needles",
    "go~/went/turn~/looks/looked/is/gone/goes (all/very/quite/so) "
    "grey/gray/ashen/yellow/blue/deathly/white (in/as/round) (the/a) face/sheet/wall/mouth",
    "grey/gray/ashen/yellow in the face",
    "pale and/as",
    "cold sweat",
    "sweat~ heavily/buckets/cold/like/profusely/a_lot .. and/cold/pale/winter",
    "breathless/out_of_breath/short_of_breath/panting/rattl~/wheez~/wheeze~ after/on/when/by",
    "gasp~",
    "walk~/stagger~/sway~/stumbl~/reel~/totter~ (as_if/like) "
    "drunk/he_were_drunk/a_drunk/he_was_drunk",
    "as if drunk",
    "stagger~/staggering/sways/swaying/unsteady/reeling",
    "see~/sees/saw/seeing double/stars/spots/flashes",
    "rag/cloth/towel/handkerchief/bandage/sock/glove/sleeve/shirt .. "
    "soaked/blood~/red/dripping/through/wet",
    "hide~/hides/hid/hiding/conceal~/cover~ {his}/the/an "
    "hand/arm/leg/foot/wound/injury/limp/cut/burn/bandage/illness/pain/fever/bump",
    "hand/arm/leg/foot wrapped/hidden in",
    "lump/growth/mole/swelling .. grow~/growing/refus~/months/bigger/bleed~/not/hard",
    "refuse~/refuses/refused/refusing/will_not/would_not/not/never/afraid/cannot/does_not_want/did_not_want/declin~ "
    "(to) go/see/be_seen/have/get/want/let .. (to) (a/the/any/it/him) .. "
    "doctor~/hospital/clinic/looked_at/nurse/checked/help/medical/treatment/surgery/seen_to/ambulance/emergency/stitches",
    "not/never been/be seen/treated/looked by/to/at/yet",
    "nobody/no_one have/has (yet) seen/looked/treated/examined (at) {his}/the "
    "wound/hand/arm/leg/foot/head/cut/burn/eye/injury",
    "not (yet) (been) treat~/treated/attended/examined",
    "untreated",
    "should/must/ought/needs/need (be/to/go/see/really) (be/go/see/to/have) (in/to/a/the/at) hospital/doctor/surgeon/clinic/emergency",
    "stop~/stopped/quit/skip~/not/halv~/forgets (taking/take/his/her/takes) (his/her/the) "
    "pills/tablets/medicine/medication/inhaler/injections",
    "run/ran out of medicine/medication/pills/tablets/inhaler",
    "not afford .. medicine/medication/pills/tablets/insulin/inhaler",
    "not/will_not/cannot/hardly wake~ (up)",
    "worst headache~/headache",
    "terrible/severe/splitting/awful/bad/constant/violent/strong/pounding/blinding headache~ "
    "since/for/and/light",
    "light hurts/hurting {his} eyes",
    "severe/bad/terrible/strong/constant/awful/stabbing/sharp/acute pain~ .. "
    "but/keeps/still/refus~/will_not/in_his/in_her/hides",
    "in (great/terrible/constant/awful/severe/a_lot_of/much/so_much) pain",
    "high fever/temperature",
    "fever .. but/still/work~/says/nothing/days/days_now",
    "shiver~/shaking/trembling all_over/violently/uncontrollably/with_fever",
    "vomit~/vomiting/threw_up/throws_up/throwing_up",
    "lose~/losing/lost (a_lot_of/so_much/ten/fifteen/twenty) kilos/weight/pounds .. "
    "doctor/cough~/refus~/weeks/blood/month~",
    "cut~ {his}/the (left/right/index/own) {limb}",
    "cut/gash/wound .. stitch~/bandage~/bleed~/swollen/red/infected",
    "burn~/scald~ {his} {limb}",
    "burn~ on {his}",
    "hit/hits/bang~/bump~/knock~/struck {his} head",
    "hit/struck/knocked on (the/his/her) head",
    "concuss~",
    "accident .. just/today/now/this/help/happened/here",
    "had an accident (at/with/on/in) .. today/now/just/morning/shift/work",
    "infected/infection/festering/pus/sepsis",
    "swollen/swelling .. leg/hand/face/arm/foot/red/hot/black",
    "heart_attack/stroke/palpitations",
    "overdose~",
    "poison~/poisoned/poisoning/intoxicated by/from/with .. {fumes}",
    "strange/funny/ill/queer/sick/unwell after/since "
    "cleaning/he_cleaned/she_cleaned/working/being/entering/spraying/painting/welding/the_tank",
    "limp~/limps/limping badly/since/and",
    "pain~ .. joint~/chest/side/belly",
    "slip~/fell/fall~/fallen .. stairs/ladder/roof/ice/scaffold .. today/just/now/morning",
    "in (a/the) coma",
    "not (right/himself/herself) since (the) fall/blow/accident/knock",
    "medical emergency",
    "ambulance",
    "sleep~ at (the)",
    "drinks/drank/drinking himself/herself sick/unconscious",
    "withdrawal symptoms/shakes",
    "not let/lets/allow~/want anyone/anybody/nobody/somebody/us/me/him/her/them/people (to) look/see/"
    "touch/near (at) (it/his/her/the/there)",
    "let nobody/no_one look/see/touch/near",
    "not/will_not let/allow anybody/anyone/us/me/him/the_nurse look/see/touch/near",
    "hand~/lean~/hold~/holds/feel~/steady~ .. on/to/against/along the wall/rail~/bench~/machine~/"
    "shelves .. before/at/with/each/every/between/when .. step/steps/walk~/move~",
    "mix~/mixes/mixing/confus~/confuse~/swap~/forget~ .. left_and/left/right_and_left/words/names/days/"
    "colours/tools & since/suddenly/today/this_morning/yesterday/after/fall/fell",
    "lip~/nail~/finger~/ear~/tongue .. (be~/turn~/go~/went/look~) (all/quite/very) (colour/color/like/"
    "as) (of) blue/purple/violet/plum~/bluish/dark/slate/grey/white",
    "lips/face/skin/nails .. the colour/color of",
    "keep~/keeps/wear~/wears/kept {his} glove~/jacket/boot~/scarf/coat/sleeve~/cap .. (on) (even) at/"
    "in/during/through/indoors lunch/inside/heat/canteen/dinner/breaks/sun/summer",
    "wince~/winc~/grimac~/grimace~/flinch~ .. (when/as/whenever/each_time/every_time/if) .. lift~/"
    "move~/bend~/breath~/breathe~/step~/turn~/cough~/laugh~/sit~/reach~/stand~/climb~",
    "dark/red/brown/wet/black patch~/stain~/spot~ .. spread~/spreading/grow~/growing/sleeve/glove/"
    "shirt/trousers/sock/bandage",
    "patch~/stain~ .. spread~/spreading/grow~/growing/getting_bigger",
    "shake/shook/wake/woke/call/speak~/nudge/poke .. {him}/{person} .. (he/she/and/only) .. mumbl~/"
    "mumble~/mutter~/groan~/grunt~/not_answer/nonsense/babbl~/stare~",
    "drink~/drinks/drinking .. (and) .. never/not full/enough/quenched/stops/satisfied",
    "thin as",
    "thirst~/thirsty .. all_the_time/always/constantly/never/night",
    "not/never notice~/feel~/felt/realise~/realize~ .. (that) {his} .. boot~/hand~/foot/finger~/"
    "sleeve~/arm/leg/glove~ (be~/was/had) .. burn~/burning/bleed~/bleeding/cut/crush~/crushed/on_fire/"
    "hot/smok~/smoking/stuck",
    "stomach/belly .. (be~) (like/as) (hard/tight/a) (as) (a) drum/board/stone/rock/balloon/bloated/"
    "swollen/wood",
    "not be~ to the toilet/loo .. days/week",
    "threw/throw~/brought/bring~/vomit~/sick~ (it/them/everything/all/that) (all/straight) up (again)",
    "quiet/silent/odd/strange/different/slow/vague/pale/dull/forgetful/muddled/clumsy .. since/after "
    "(the/a/that/his) .. beam/fall/blow/hit/struck/caught/fell/knock/bang/load/branch/hook/accident/"
    "plank/pallet/door",
    "clos~/close~/closing/cover~/shut~/squint~ one/his/her/an eye (to/when/all/since)",
    "squint~/squinting/blink~/blinking since",
    "yellow in/of/eyes/skin/as",
    "legs/knees/hands/arms (just/suddenly/simply) gave/give~/giving/gone/went/fold~/buckl~ (way/weak/"
    "numb/under)",
    "gave way under {him}",
    "cannot/not/hardly lift/raise/grip/hold/close/turn/bend/feel {his}/anything/the (left/right/own) "
    "(arm/hand/neck/fist/cup/head/fingers/knee/foot)",
    "see~/hear~ things that/which are_not/were_not/not_there",
    "arm/hand/leg/side/foot/fingers/face .. gone_to_sleep/went_to_sleep/goes_to_sleep/fell_asleep/"
    "falls_asleep/asleep",
    "towel/rag/cloth/shirt/tissue~/tape/sock/handkerchief/t_shirt .. (wrapped) round/around .. {limb}/"
    "head/eye/face",
    "pain/hurt/pressing/heavy/tight .. (in/on/at) (the/his/her) breast/breastbone/heart",
    "rusty nail~/wire~/hook~/blade~",
    "dog/rat/bat/fox/snake/cat/ferret (has/have) bit/bitten/bites {him}/{person}",
    "swallow~ .. pin/screw/nail/battery/coin/glass/bone/tooth/needle",
    "handwriting/signature/writing .. changed/crooked/shaky/illegible/strange",
    "bump~/walk~/drift~/veer~/steer~ .. (into/to/against) .. door_frame~/doorframe~/frames/posts/"
    "left_all_the_time/one_side",
    "metal~/metallic/bitter/sweet taste .. mouth",
    "boot/shoe/ring/glove (will/would/does) not (come_off/go_on/fit) .. off/on/swollen/swell~",
    "half .. (see~/eye/vision/sight) .. dark/black/missing/curtain/shadow",
    "curtain/shadow/veil .. (before/over/in) {his}/one eye~",
    "speak~/talk~/sound~ .. (as_if/like/thick) .. potato/cotton/drunk/marbles/wool/mouth_full/mush",
    "fell/fallen/falls .. metre~/meters/feet/floors/storeys/steps/rungs .. (and/but) .. work~/nothing/"
    "says/got_up/now/keeps/walk~",
    "keep~/kept/always ask~/asking what/where/who .. day/he_is/she_is/happened/time_it",
    "doz~/doze~/nod~/falls/fell (asleep) (off) .. middle_of/mid/while_talking/while_speaking/"
    "while_standing",
    "stain/patch/spot/blood coming/seeping/soaking/spreading/showing/comes/seeps/soaks/spreads "
    "through",
    "ask~ ... (twice/again/three_times) what/which day/month/year it/we/today",
    "lips .. (a) (funny/be~/bit/slightly/quite/look~) blue/purple/bluish/violet/grey",
    "blue/purple/bluish/violet lips",
    "sit~/rest~/stop~/pause~/hold~ (down) (on/for) .. (after/every/each) every/each/few/two/"
    "three/four (few/two/three/four/couple) steps/stairs/stair/metres/paces/yards/step",
    "eye~ .. milky/cloudy/fogged/hazy",
    "like a blind man/woman/person/one",
    "turn~ {his} whole body/trunk/upper_body",
    "cup/mug/glass/spoon with both/two hands & since/slip~/fall/accident/shak~/he/she",
    "sleep~/sleeping sitting up/upright & he/she/his/her/van/weeks/cough~/breath~/spots",
    "blood/bloody/red/rusty/rust/brown/pink spots/specks/streaks/stains/spot/marks .. "
    "handkerchief~/tissue~/hanky/hankies/sink/pillow",
    "foot/feet/hand/leg/ankle/finger .. not/no_longer/hardly/cannot .. fit~/get/goes/go .. in/"
    "into/on .. shoe~/boot~/glove~/sandal~/slipper~",
    "plastic_bag/rag/newspaper/duct_tape/bin_bag over/round/around/on {his}/the/it (left/right) "
    "foot/hand/wound/leg/it",
    "same headache~/dizziness/nausea",
    "cannot/could_not/not (be_able_to) remember/recall/think_of the word/words/name for/of/it/his",
)

ACT_NEAR = (
    # A part of the body and what is wrong with it.
    "eye~/eyeball & chip/splinter/metal/steel/acid/chemical/caustic/lye/lime/cement/nail/wire/glass/bleach/shard/swarf/blood/bleed~/burn~/blind/see/stream~/swollen/pierc~/solvent/detergent/ammonia/"
    "spark~/oil/boiling/blow/punch & in/into/from/his/her/he/she/cannot/still & not_be_good_at/stream~/still/cannot/nobody/rins~/rub~/hurt~/stuck/red/now/go_on/refus~/got/splash~/flew/went/keeps/hit",
    "finger~/fingertip~/thumb~/toe~/ear/hand/foot/arm/leg & off/lost/took/missing/hang~/severed/amputat~/crushed/ice/bag/towel & cut/saw/chain/press/blood/bleed~/tore/torn/sliced/machine/door/blade/wrapped/rag/ice/chopped",
    "nail/spike/hook/rod/needle/screw/knife/blade/chisel/rebar/pitchfork/glass/shard/splinter/bolt/wire & through/in/into & hand/foot/arm/leg/thigh/belly/chest/eye/shoulder/finger/palm/back/neck/knee & "
    "drove/shot/went/stuck/stepped/ran/still/ramm~/still_in/pull~/fell/put/stab~/through/pierc~/bleed~",
    "boiling/scalding/hot/molten/burning/caustic/acid/steam/lye/lime/tar/fat/oil/live_steam/liquid_nitrogen & "
    "arm~/hand~/face/leg~/foot/feet/eye~/chest/back/skin/neck/body/elbow/himself/herself/stomach/belly/wrist~ & "
    "put/poured/pour~/spill~/spilled/spilt/splash~/fell/tipped/over/burn~/scald~/into/in/dip~/blister~/peel~/sprayed/on/spray~",
    "leg/arm/foot/hand/wrist/ankle/knee/neck/shoulder/elbow/finger/hip & "
    "bent/twisted/angle/wrong_way/crooked/sticking/bone/hang~/dangl~/limp/broken/snapped/crack~/shatter~/swollen/black/blue/numb "
    "& "
    "fell/crush~/hit/caught/trailer/pallet/beam/slip~/between/since/cannot/he/she/still/load/truck/walk~/wrong_way/angle/odd/doctor",
    "boot/sleeve/trousers/shirt/glove/towel/rag/bandage/apron/overalls/floor/face/shoe & full/soaked/cover~/pool/drip~/red/drench~ & blood",
    "blood & pour~/gush~/spurt~/soak~/lot/pool/everywhere/mouth/ear~/nose/spit~/cough~/vomit~/floor/wound/head/leg/stop/trail & he/she/his/her/him/man/woman/there/it",
    "kick~/kicked/gored/trampled/thrown/butted/bitten/mauled/crushed .. by (a/an/the) horse/cow/bull/ram/boar/dog/camel/stallion/mule/pig/stag/sow/bees/wasps/snake/shark",
    # How someone is.
    "not/hardly/barely/stopped/no_longer (even) "
    "moving/breathing/responding/reacting/answering/swallowing/making_sense",
    "not/hardly/barely move/breathe/stir & lying/lies/floor/ground/fell/slumped/collapsed/he/she/since/after/hit",
    "not/hardly/barely react/respond/answer & lying/lies/lay/floor/ground/fell/slumped/collapsed/eyes/hit_his/hit_her/his_head/her_head/pinch~/shake~/shook/touch/voice/pupils/awake/dribbl~/drool~/slump~/foam~/saliva",
    "barely/not/hardly/no make~/making/makes sense",
    "makes/make/making/talks/talking no_sense/nonsense & stiff/cold/hot/head/fell/sugar/fever/sun/heat/since/after/drunk/hit/gas/blow/diabet~",
    "went/go~/gone/fell/drop~ down/over like (a) sack/stone/tree/log",
    "not come/came/woken round/to/up/around & fell/down/collaps~/faint~/passed/went/yet/hit/still/sack/out",
    "pass~/passed/black~/blacked out & hold/shift/came/double/twice/again/today/this/morning/heat/head/machine/fell/work/back/truck/wheel/crane/minute~/refus~/stand~/desk/kitchen/line/bench/now/stairs",
    "sees/seeing/see double",
    "no/lost/without/cannot_feel/not_feel (any/all) feeling/sensation/movement/strength/legs/arm/arms & waist/leg~/arm~/hand/feet/below/side/body/fell/since/face/down/fall/knocked/ladder",
    "throat/tongue/lips/airway/face/eyes/neck & swell~/swollen/swelling/clos~/closing/tight~/tight/thick/puff~/blue & sting/stung/bee/wasp/nut~/shellfish/eat~/ate/breath~/cannot/allerg~/since/injection/medicine/fast/now/up",
    "cough~/coughing/wheez~/gasp~/breath~/suffocat~/chok~ & {fumes} & stop/lips/blue/cannot/not/since/blood/chest/hard/eyes/collaps~/out/still",
    "fight~/fighting/gasp~/gasping/struggl~/struggling/beg~/short/chok~ & air/breath/breathe/breathing",
    "inhaler/insulin/epipen/epi_pen/heart_spray/nitro & forgot~/lost/empty/no/without/ran/not/left & breath~/air/gasp~/wheez~/dizzy/shak~/chest/sweat~/attack/faint~/blue",
    "pain~/pressure/weight/elephant/squeez~/cramp~/ache~/tight~/burning & breastbone/chest/left_arm/left_shoulder/jaw/heart/ribs/sternum & he/she/his/her & "
    "since/sweat~/breath~/arm/blames/lunch/morning/sit~/grey/gray/pale/keep~/refus~/not/two/hour~/stairs/crushing/says/again/has/had/days/doctor/rub~",
    "face/mouth/eye/cheek/lid & drop/dropped/droop~/hang~/hung/crooked~/crookedly/slip~/slipped/lopsided/sag~/numb/one_side/twisted & she/he/left/right/side/arm/speech/since/suddenly/cannot/smile~/words",
    "sugar/diabet~/diabetic/hypo & low/high/crash~/sense/shak~/sweat~/confus~/faint~/all_over/dizzy/unconscious/out_of/insulin/trembl~/refus~/slur~/collaps~/over_the_place",
    "fever/temperature/burning_up/shiver~/chills & bite/wound/refus~/ring/rash/stiff/blood/confus~/delir~/doctor/hides/leg/swollen/cough~/malaria/days/tick/cut/red & he/she/his/her",
    "pregnan~/pregnant/months_along/expecting/months_gone/weeks_along/baby & bleed~/bleeding/blood/cramp~/cramps/pain~/water~/faint~/fell/fall/kick/hit/not_felt/not_move/contraction~/dizzy/head",
    "baby & not_felt/not_moved/stopped/move & since/fall/stairs/days/yesterday/blow/morning",
    "shock/jolt/current/zapped/electrocut~/high_voltage/230/380/400_volts & thrown/flung/hand~/heart/shak~/trembl~/burn~/unconscious/stiff/numb/finger~/cannot/fell/chest/across/stuck/let_go/hair & "
    "he/she/his/her/him/cable/panel/transformer/wire/socket/machine/line",
    "drank/drunk/swallow~/ate/sip~/gulp~/took_a_mouthful/mouthful & wrong/bottle/descaler/cleaner/acid/bleach/solvent/fuel/diesel/antifreeze/poison/detergent/pesticide/petrol/caustic/thinner/lye/"
    "methanol/brake_fluid/mushroom~/berries/battery & he/she/mouth/throat/stomach/vomit~/burn~/by_mistake/mistake/thinking/thought/now/it_was",
    "mouth/throat/stomach/lips & burn~/burning/blister~ & drank/swallow~/bottle/acid/descaler/caustic",
    "spray~/pesticide/insecticide/solvent/fumes/vapour~/gas/tank/paint/fumigat~ & drool~/pupils/twitch~/vomit~/confus~/dizzy/headache~/cramps/blurr~/sweat~/collaps~/shak~/sick/giddy/drunk/unconscious/faint~ & he/she/they/men/after/since/from/his/her",
    "acid/hydrofluoric/phenol/lye/caustic & wrist/hand/arm/skin/face/leg/finger~/eye~/neck/body/chest",
    "fell/fallen/falls/slipped/plunged/dropped/toppled/knocked/tumbled & from/off/down/through/into & ladder/roof/scaffold~/height/metres/storey/stairs/platform/pit/tank/hold/mast/crane/slurry_pit/shaft/vat/silo/horse/truck/tree & "
    "back/head/leg~/cannot/not/lying/blood/pain/unconscious/waist/feel~/hip/arm/broken/moving/scream~/groan~/help/!/just/now/somebody/someone/limp~/neck/ribs/breath~/wrist",
    "somebody/someone/man/worker/boy/woman/child/driver/he/she have~/just/been/has fallen/fell/gone in/into .. pit/tank/silo/water/vat/dock/river/shaft/canal/hopper/slurry_pit/machine/manhole/bin/well/basin",
    "struck/hit/crush~/bury~/buried/pinned/trapped/caught/knocked/run_over/squeezed/jammed/fell_on/rolled_over/under & "
    "trailer/ramp/truck/forklift/beam/load/pallet/wall/machine/press/lorry/wagon/rock/tree/crate/tractor/lift/gate/container/train/bale/log/stone/roof/car/sand/earth/grain/pipe/slab/bucket/hoist & "
    "leg~/arm~/foot/hand/chest/pelvis/head/scream~/bleed~/cannot/breath~/blood/unconscious/hip/back/ribs/belly/stuck/bent/free/him_out/her_out/out/alive",
    "calf/thigh/arm/leg/hand/scalp/cheek/belly/back/knee/foot/head/neck/lip/forehead & torn/open/gash~/deep/gap~/bone/split/slashed/ripped/flap/stitch~ & "
    "himself/tape/rag/bleed~/blood/refus~/not/he/she/saw/wire/axe/dog/knife/glass/glue/plaster/towel/work~/doctor",
    "cold/froze/frozen/freez~/freezing/ice/snow/water & stiff/shiver~/blue/white/sense/unconscious/numb/sleepy/slur~/stopped/drows~/confus~/cannot/black & fingers/toes/half/night/hours/hut/store/he/she/hands/feet/water/hold/lake & "
    "stiff/sense/sleepy/stopped_shivering/drowsy/blue/white/black/confus~/slur~/numb",
    "sun/heat/hot/oven/furnace & collaps~/faint~/dizzy/confus~/vomit~/nonsense/unconscious/cramp~/stopped_sweating/passed_out/fell/fit/staggers/stagger~ & he/she/roofer/field/asphalt/worker/they/man/kitchen/still/not",
    "vomit~/vomiting/throw~_up/threw_up/drowsy/sleepy/confus~/confused/dizzy/nausea/headache/double/not_remember/blurred/unsteady/stagger~ "
    "& head/fell/fall/blow/hit/knock~/struck/bump~/accident/helmet/beam/skull & "
    "since/after/now/still/he/she/work/keep~/yesterday/morning/not/cannot",
    "overdose~/too_many/whole_packet/wrong_dose & insulin/tablets/pills/medicine & vomit~/unconscious/sleepy/cannot_wake/not_wake/drows~",
    "seizure~/convuls~/convulsing/convulsion~/fitting/jerking/twitching/foam~/epilep~/epileptic & now/floor/first/again/he/she/wheel/machine/minutes/stop/not/mouth/head/three/two/shift/today",
    "wound/cut/bite/burn/sore/ulcer/finger/toe/leg/foot & infect~/infected/pus/stink~/smell~/black/red/hot/swollen/swell~/green/fever/rot~/line/streak~/spreading & he/she/his/her/not/doctor/refus~/says/nothing/rag/hides/up/work/keeps",
    "slip~/fell/tripped/stumbled/fallen & not/cannot & stand/walk/get_up/stand_up/move/put & "
    "now/just/he/she/leg/hip/stairs/floor/foot",
    "get~/got/has/had/put/stuck/caught/went/pulled/dragged/sucked {his}/the "
    "(left/right/whole) arm/hand/finger~/foot/leg/sleeve/hair/head/fingers/thumb .. "
    "in/into/between/under/through .. "
    "{machine}/baler/rollers/belt/press/gears/chain/door/blades/propeller/auger",
    "piece/bit/chunk/fragment/shard/part/splinter/nail/staple/dart/arrow/bolt/spoke/wire "
    "in/inside/through {his} (own) (left/right) {body}",
    "wind/breath/air & knocked/no/cannot/gasp~ & chest/fell/kick~/hit/ribs/stairs/lip~",
    "pulse/heartbeat/heart & "
    "weak/very_weak/faint/racing/irregular/stopped/slow/fast/skip~/wild/fluttering/no & "
    "he/she/his/her/collaps~/keeled/grey/pale/sweat~/since",
    "numb/limp/weak/dead/tingling/paralysed & side/arm/leg/face/hand/left/right & "
    "slur~/speech/face/mouth/morning/sudden~/since/cannot/confus~/words/headache/droop~/stand/walk",
    "vomit~/vomiting/sick/throwing_up/nausea/giddy/drunk/dizzy & "
    "paint~/spray~/solvent~/fumes/gas/mask/glue/thinner/exhaust/degreas~/chemical~/fumigat~/tank/welding/varnish "
    "& he/she/they/after/since/see~/double/while/working/head",
    "hang~/hanging/suspended/stuck/dangl~ & "
    "harness/rope/crane/scaffold~/mast/bridge/lift/height/ladder & "
    "answer~/respond~/moving/unconscious/limp/hours/stopped/help/scream~/not",
    "eyelid~/eye~/lips/tongue/throat/face & "
    "swollen/swelling/shut/burn~/burned/blister~/scald~/steam/acid/melted",
    "tooth/teeth/jaw/nose/cheek/eye/ear & knocked/smash~/broken/split/bleed~/blood/torn & "
    "machine/fell/hit/handle/hook/door/chain/bar/swung/beam/kick/horse/pipe & he/she/his/her",
    "calf/leg/arm/hand/face/thigh & ripped/torn/bitten/mauled/shredded/slashed & "
    "dog/wire/machine/glass/saw/metal/he/his/still/her/boar",
    "bled/bleeding/spotting/cramps/contractions & "
    "pregnan~/pregnant/weeks/months/baby/expecting & she/her/since/now/lunch/shift",
    "drop~/fell/fall/fallen/tipped/landed/rolled/crashed & on/onto & "
    "foot/feet/toes/leg/hand/head/back/chest/him/her & "
    "crate/beam/plate/slab/drum/pallet/bar/pipe/block/stone/anvil/sheet/engine/door/sack/barrel/load "
    "& cannot/blood/limp~/broken/swollen/scream~/boot/bone/crush~/unconscious/still/flat/help",
    "burn~/burned/burnt/scald~/blister~ & hand~/arm~/face/leg~/chest/back/foot/feet/neck/eyes "
    "& "
    "steam/oil/fryer/oven/acid/weld~/metal/water/soup/tar/fire/flame/caustic/kettle/pipe/boiler/cement "
    "& "
    "badly/both/severe/peel~/blister~/raw/swollen/refus~/works/hides/still/skin/shut/open/doctor/pain/whole/deep",
    "sting/stung/bite/bitten/nuts/shellfish/penicillin/injection & "
    "rash/swell~/swollen/breath~/throat/wheez~/collaps~/dizzy/hives/tongue/lips & "
    "he/she/his/her",
    "heart/chest & pain~/hurts/squeez~/tight/pressure/heavy/burn~/stab~/press~/cramp~ & "
    "he/she/says/since/keeps/left/arm/stairs/sweat~/breath/night/days/nothing/refus~/indigestion",
    "collaps~/collapsed/fainted/keeled/passed_out/blacked_out/slumped/went_down & "
    "he/she/worker/man/woman/{worker}/our/one & "
    "kiln/machine/line/bench/wheel/yard/floor/desk/till/field/stairs/heat/shift/again/just/now/today/morning/pulse/breath/ward/kitchen/office/furnace",
    "found & floor/ground/toilet/yard/cold_store/cabin/bed/stairs/ditch & "
    "unconscious/not_breathing/cold/blood/not_answering/not_responding/foam~/motionless/stiff/barely",
    "inhal~/breathed/breathing/swallowed/gassed/exposed & "
    "ammonia/chlorine/fumes/smoke/gas/acid/solvent/dust/vapour/monoxide & "
    "cough~/cannot/dizzy/sick/blue/vomit~/chest/breath/collaps~/confus~/eyes/headache/unconscious",
    "stick~/stuck/prick~/pricked/jab~/jabbed/pierc~/scratch~ & himself/herself/finger/hand/thumb/palm/"
    "his/her & used/dirty/bloody/infected/contaminated/patients & needle~/syringe~/scalpel/cannula/"
    "lancet",
    "cough~/coughing/vomit~/vomiting/spit~/spitting/bring~/brings/threw/throwing up/bright/fresh/red/"
    "some/and/dark (bright) blood & {he}/his/her/{worker}",
    "cough~/coughing/spit~/spitting/vomit~/vomiting/passing blood & {he}/{worker}/his/her",
    "crush~/crushed/cut/tore/torn/broke/smash~/squash~/mangl~ {his} hand/foot/arm/leg/fingers/finger/"
    "thumb/toes/knee & bleed~/bleeding/blood/badly/bone/scream~/white/press/machine/numb/cannot",
    "not/cannot/can_not/hardly/barely/unable & finish/complete/get_out/get_through/say/speak/manage/bring_out/utter & sentence~/word/words & breath~/wheez~/cough~/gasp~/pant~/air/puff~/blue/inhaler/asthma",
    "only/just/one/two & word_at_a_time/words_at_a_time/single_words/between_breaths/words_between/in_gasps & breath~/wheez~/gasp~/pant~/air/speak~/talk~/cough~",
)

ASK_NEAR = (
    "not/cannot remember/know/recall & day/name/happened/where/who/today & since/after/head/fell/hit/bump~/blow/accident/knock~/suddenly/she/he",
    "drop~/drops/dropping things/tools/cup/everything & hand/arm/right/left/keep~/suddenly/since/crookedly/smile~/words",
    "smile~/mouth/speech/words & crooked/crookedly/slur~/thick/confused/slowly/wrong/mixes/odd",
    "stopped/no_longer shiver~/shivering/sweat~/sweating",
    "eyes/skin/face & yellow/blue/grey/gray & turned/gone/nothing/he/she/his/her",
    "belly/stomach/abdomen & hard/swollen/board/pain~/cramp~/touch & he/she/his/her & days/keep~/refus~/work/stand/painkillers/vomit~/bent/since/doctor",
    "painkillers/aspirin/tablets/pills & sweets/handful/like/all_day/to_stand/to_get_through/every_hour/dozens",
    "jaw/left_arm/shoulder & rub~/rubs/hold~/holds/pain~/ache~/numb/hurt~ & chest/sweat~/breath~/elephant/stairs/again/he/she",
    "weak~/weaker/faint/dizzy/giddy/tired/pale/thin/breathless/feverish & refus~/doctor/hospital/clinic/keep~/stairs/every/work~/lean~/hold~/days/weeks & he/she/his/her & "
    "refus~/no_doctor/not/hold~/lean~/sit~/fall~/faint/stairs/blood/collapse~",
    "pain~/hurt~/ache~/cramp~ & grit~/teeth/bend~/bent/grimac~/cannot/hardly/refus~/doctor/double/sit/stand/sleep/painkillers/scream~/cry~ & he/she/his/her/chest/belly/back/side/head",
    "head & hit/struck/bump~/bang~/knock~/fell/blow & he/she/him/her & since/yesterday/today/this/morning/now/dizzy/quiet/strange/ill/headache/not",
    "fell/fallen/slipped/fall & ladder/stairs/roof/scaffold~/truck/platform/height/horse & today/yesterday/this_morning/just/now/since/work~/limp~/hold~",
    "hides/hide~/hiding/conceal~/secret/not_tell/nobody_know~/wraps/bandage~/wrap~ & wound/hand/arm/leg/cut/burn/injury/fever/cough/blood/pain/swelling/seizure~/fits",
    "cough~/coughing/breath~/lungs/wheez~ & weeks/months/worse/blood/night/thin/sweat~/refus~/dust/stairs/blue/cannot",
    "not/nothing/hardly eat~/eaten/drunk & days/week/weak/stand/faint/collaps~/pale",
    "{his} leg/foot/hand/arm/face/ankle & swollen/swell~/blue/black/red/hot/cold/numb/white & "
    "he/she/his/her & since/worse/days/refus~/walk~/work~/cannot/nothing/up/suddenly",
    "sleepy/drowsy/confused/odd/strange/unsteady/slurring/absent & since/after & fall/blow/tank/spraying/paint/accident/medicine/injection/head/fumes/heat",
    "colour/color of putty/ash/chalk/wax/paper/clay",
    "putty/ashen/waxy/grey/gray/yellow/white & face/skin/colour/color/lips & "
    "lean~/sit~/wall/holds/sway~/sweat~",
    "lean~/hold~/steady~ .. wall/rail~/bench/table/machine & "
    "pale/grey/gray/keep~/breath~/dizzy/colour/sweat~/stairs/steps/again",
    "bandage/dressing/wound/foot/hand/leg & smell~/stink~/reek~/black/green/weeks/pus/oozes/soaked",
    "asks/asking/ask~/say~/saying/repeat~ .. same question/thing/sentence/story & "
    "since/fell/slip~/head/again/hit/over",
    "bent/doubled/curled double/over/up",
    "black/white/blue/dead & tips/fingertips/fingers/toes/hand/nose & "
    "cold/frost/numb/since/gone/store",
    "air/breath & not/cannot/hardly & lying/lie/flat/sleep~/sitting/night/get/stairs",
    "flash~/flashes/spots/stars/shadows/double/blurred & see~/sees/seeing/vision & "
    "since/fell/slip~/head/hit/ladder/blow/he/she/suddenly",
    "trembl~/tremble/shake~/shakes/shaking/tremor/twitch~ & "
    "hand~/legs/lever/cup/whole/body/he/she & "
    "since/nothing/days/water/cannot/wheel/pale/cold/sweat~/withdraw~",
    "breath/urine/sweat & smell~/smells/fruit/sweet/acetone/sugar & "
    "he/she/his/her/thirst/drink~/litres/water",
    "thirst~/thirsty/litres & drink~/drinking/water & "
    "weight/tired/all_day/cannot/sugar/breath/night/fruit",
    "wet_through/soaked/dripping/sweat~/drenched & "
    "cold/shirt/grey/pale/rail/hold~/winter/chest/breath & he/she/his/her",
    "hold~/grips/clings/leans & rail/wall/bench/chair/both_hands/doorframe & "
    "pale/sweat~/wet/breath/cold/dizzy/grey/white/knees/shak~",
    "nothing but/only & water/tea/coffee/cigarettes & "
    "days/since/week/monday/sunday/friday/three/four/five",
    "not/hardly/nothing & eat~/eaten/drunk/food/keep_down/swallow & "
    "days/since/week/sunday/monday/weak/thin/faint/tremb~",
    "limp~/limps/drags/hobbl~/hop~ & "
    "foot/leg/since/worse/blood/swollen/refus~/badly/boot/cannot & he/she",
    "cough~/wheez~/rattl~/whistl~ & "
    "night/weeks/worse/chest/breath/stairs/fever/phlegm/thin/blue/cannot/sleep",
    "rash/blister~/boils/sores/spots/hives & "
    "spreading/fever/face/chemical~/since/hands/itch~/burn~/swell~/swollen/peel~",
    "yellow/jaundic~/swollen/bloated & eyes/skin/belly/face/legs/ankles & he/she/his/her",
    "wound/cut/burn/stump/stitches/scar & "
    "open~/opened/weep~/ooz~/smell~/red/hot/burst/again/not_heal~/dirty/rag/tape/refus~",
    "headache~/migraine/head & "
    "worst/days/burst~/explod~/vomit~/light/stiff/since/tablets/cannot/fell/hit/blinding & "
    "he/she/his/her/says",
    "heart & race~/races/stumble~/skips/flutter~/jump~/pound~/thump~/stop~ & "
    "he/she/says/stairs/night/feels/since",
    "left/right/words/names/day~/months/floors & mix~/mixes/confus~/confuses/forget~/forgets/wrong & "
    "since/suddenly/this_morning/today/yesterday/all_at_once & she/he/laugh~/says/her/his",
    "heat/hot/forty/sun/degrees/furnace/oven & vomit~/threw/throws/sick/dizzy/headache/cramp~/staggers/"
    "stagger~/babbl~/shiver~/giddy/stops_sweating/collapse~/water_up & he/she/his/her/they/him",
    "sleep~/sleeping/sleeps/doz~/dozes & mumbl~/mumbles/not_wake/hard_to_wake/shake/grunt~/cannot_wake "
    "& he/she/him/her & cab/floor/day/morning/since/noon/chair/bench/corner",
    "glove/sleeve/boot/jacket/trouser~/scarf/cap & one/keeps/never_takes/always/even & hand/lunch/heat/"
    "foot/off/wound/blood/patch/stain/smell~/winc~/winces/wince~ & he/she/his/her",
    "thin/kilos/weight/rake/skinny/bones & drink~/drinks/thirst~/thirsty/eat~/cough~/sweat~/nothing & "
    "he/she/her/his/never/days/weeks",
    "toilet/bowel~/urine/stomach/belly/abdomen & days/swollen/drum/hard/bent/groan~/cramps/black/blood/"
    "dark/tight & he/she/his/her & not/like/holds/keeps/since/as",
    "burn~/burning/smok~/cut/bleed~/crush~ & not_notice/not_feel/felt_nothing/no_pain/not_felt & hand/"
    "foot/boot/finger~/sleeve/leg/arm/him/he",
    "wall/rail~/bench/shelf & each_step/every_step/every_few_steps/before_each/between_steps/"
    "to_stay_upright/so_as_not_to_fall/to_keep_upright & he/she/his/her",
    "all/everyone/everybody/both/whole/three/several/others & headache~/dizzy/vomit~/nausea/nauseous/"
    "drowsy & room/hold/tank/cellar/boiler/garage/stove/generator/heater/oven/engine/paint~",
    "soot/smoke/singed/fire & nose/nostrils/voice/hoarse/spit~/throat & cough~/since/after/black/"
    "hoarse & he/she/his/her",
    "hand/arm & pocket/sleeve/jacket/behind_his_back/under_the_table & keep~/keeps/hide~/hides/"
    "hid & since/stain/only_the_right/only_the_left/the_right/the_left/blood/jam/one_hand",
    "heater/stove/generator/brazier/barbecue/gas_fire & shut/closed/sealed/taped & headache~/red/"
    "sleepy/cheeks/floor/dizzy/sick/faint~/drowsy/tired",
    "bump~/knock~/hit/hits/blow/bang~/under & beam/head/shelf/door/pipe/branch/hook/load & since/"
    "after/started/been & wrong/forget~/remember/confus~/twice/strange/same/funny/odd/again",
    "doctor/nurse/clinic/hospital/see_anybody/see_anyone & not/afraid/refus~ & contract/sacked/"
    "papers/job/permit/fired/pay & want/go/see & he/she",
    "stare~/staring/blank/absent/gaze~/freezes & not_answer/not_respond/not_react/jerk~/twitch~/smack~_his_lips/hear_nothing & suddenly/seconds/afterwards/minute/twice/again/knows_nothing/not_remember/remembers_nothing/moment~",
    "jerk~/twitch~/convulsive & arm/leg/face/body & suddenly/afterwards/twice/knows_nothing/not_remember/remembers_nothing/not_answer",
)

TRAPS = (
    "bleed~/bleeding (the/out/air/all/off) (the/air/old) "
    "brake~/radiator~/valve~/line~/hydraulic~/system/air/pump~/heating/pipe~/tank/clutch/fuel/diesel/steam",
    "bleeding/bleed the",
    "bleed~ for/money/edge/dry/heart",
    "heart~ bleeds/bleed",
    "bled for this/the/that",
    "bleeding edge/obvious/heart",
    "bled {him}/the dry",
    "colour~/color~/ink/paint/dye~ (be~/has) bleed~/bled",
    "bloody "
    "cold/hot/idiot~/good/hell/awful/shame/nuisance/weather/minded/tired/stupid/well/hard/late/nice/lucky",
    "blood pressure/test~/donor~/donation~/donate~/bank/sugar/group/type/brother~/sample~/orange~/sausage/pudding/red/boil~/boils/drive/count/relative~/relation~/"
    "runs_cold/hound~/line~/transfusion_service/sport/thirsty/feud/results",
    "donate~/give~/gave/giving/given/donating (his/her) (own/own) blood",
    "new/young/fresh/bad/blue/own/royal/warm/cold/first blood",
    "sweat and blood",
    "cough~/coughs from/in (the) dust",
    "blood sweat",
    "blood and tears/sweat/guts/soil",
    "chest .. (be~) not pain~/hurt~/hurting",
    "wound kit/cream/dressing~/spray",
    "arm/hand/leg/foot/finger/neck/shoulder of the (welding/old) "
    "robot/crane/machine/chair/table/lathe/press/loader",
    "robot/crane/machine/loading arm~",
    "in {his}/the blood",
    "after blood",
    "flesh and blood",
    "heart (be~/was) not in",
    "{his} heart (be~/is/was) not/set",
    "take/took/taken/takes .. to heart",
    "lose/lost/lose~/gain~/take~/took heart",
    "heart of/breaking/broken/felt/warming/to_heart",
    "broke/broken/breaks/breaking/break {his}/the/my "
    "heart/promise/word/silence/record/habit/ice/rule~/bank/news/camel/monotony/mould/routine/seal/spell/will/spirit",
    "heart .. broke/broken/breaks",
    "broke/break~/breaking/broken (the/his/her/my/a/an) back of",
    "back breaking",
    "broke~ {his} back",
    "at (first/the_first/the) sight of (the/a/blood)",
    "faintest",
    "black~ out",
    "blackout curtain~/blinds",
    "pass~/passed out "
    "leaflets/the/sweets/copies/gloves/flyers/forms/tickets/of_the_academy/of/papers/cake/helmets",
    "knock~ out the/of/a_wall/competition/round/mouse",
    "collapse~/collapsed (in/with/into) "
    "laughter/giggles/fits/heap/chair/tears_of_laughter/an_armchair/bed",
    "talk~/negotiation~/market~/price~/marriage/shelf/shelves/roof/business/firm/company/plan~/deal/bridge/scaffold~/wall/stack/pile/tent/building/government/union/project/bank/economy/network/server/system/website/programme/shed/coalition/morale/world/relationship/family/bench/table/sales/bonus/orders/strike/production/prices/tower/chair/bed/stall/gate/fence/floor/ceiling/awning/exchange_rate "
    ".. (have/has/had/nearly/almost/then) collaps~/collapse~/collapsed",
    "stroke of luck/genius/pen/brush/midnight/twelve/the_pen/fortune/misfortune/fate",
    "two/four/back/breast/key/brush/butterfly/piston/swimming/double/long/short/single stroke~",
    "stroke~ (the/his/her) dog/cat/beard/rabbit/horse/calf",
    "throw~/threw/had/has/have/having (a) (fit/fits) (of) "
    "over/about/because/when/giggles/laughter/pique/temper/anger/jealousy/sneezing",
    "fit of/over/about/because",
    "fit~/fitting as/for/in_with/in_well/well/the/to/a/with",
    "physically fit",
    "choke~/choked up/back/off",
    "chok~/choke~ (the) line/pump/pipe/drain/filter/traffic/engine/discussion/valve/carburettor",
    "choked with rags/leaves/mud/sawdust/emotion/weeds",
    "be~/was/were/is shocked by/at/to/that/when",
    "shock absorber~/wave~/price~/therapy/announcement/result",
    "culture/price/reality/future/aftershock shock",
    "in/of (state_of) shock about/over/at",
    "got the shock of",
    "got/get/had (a/quite_a/such_a/bit_of_a) shock when (he/she) saw/heard/read/opened_the_bill",
    "cold feet",
    "feet (be~) killing",
    "pain in the neck/arse/ass/backside/butt/bum",
    "pain~ staking/stakingly",
    "growing/teething pains",
    "on/at/for pain of",
    "take~/took/taking (great/the) pains",
    "headache for the/us/our/management/planner",
    "be~ (a) (real/big/constant/great) headache",
    "got/has/have/had (a) (slight/bit_of_a/little/light/mild) headache",
    "headache from the bad/light/screen/noise/paperwork",
    "cough~/coughs up (the) money/cash",
    "sick leave/pay/note/list/day~/of/and_tired/joke/building/certificate/cover/to_death_of",
    "sick (and) tired",
    "ill feeling/will/advised/fitting/at_ease/timed/prepared/informed/mannered",
    "sore point/loser/back/hands/feet/throat",
    "cut~/cuts/cutting {his}/the "
    "hours/pay/bonus/wages/budget/allowance/hair/grass/hedge/costs/staff/teeth_on/overtime/pension/break/bread/cake/corners/losses",
    "cut~/cutting corner~/cost~/back/down/short/across/through/out",
    "cut~/cutting off from/by/in/at/the_power/power/the_gas/the_water/electricity/supply/supplies/the_current/the_line/the_phone/access",
    "remark/words cut {him}",
    "cut {him}/{person} to/dead/off/some_slack",
    "cut (to) the quick",
    "cuts himself/herself/himself_shaving",
    "clean/short/crew/fresh cut",
    "burn~/burnt (the) "
    "out/midnight/bridges/calories/candle/money/through/oil/rubber/fuel/food/cake/toast/soup/rice/porridge/bread/cd/fat",
    "burn~/burnt {his} bridges/fingers_on_shares/boats/bread/lunch/dinner/cake/supper",
    "ears/cheeks/face (be~/are/were) burning with",
    "hot head/headed/line/seat/topic",
    "splitting hairs/up/the",
    "wounded pride/veteran~/soldier~/vanity",
    "open wound (in/for) the",
    "old wound~",
    "rub~ salt",
    "stick~/stuck/trapped/caught (in) (the/a) "
    "traffic/lift_music/rut/meeting~/middle/mud_at/details/past/bureaucracy/cycle/jam/queue/snow",
    "caught a/the/him/her/up/in_the_act/between/out/my_eye/sight/on/cold/off/red_handed/thief/flu",
    "feel~/felt trapped in (the/this/a/his/her) job/post/role/marriage/office/routine",
    "buried (in/under) work/paper~/paperwork/orders/files/requests/forms/debts/emails/mail",
    "drown~/drowning in "
    "paper~/paperwork/orders/debt~/work/forms/emails/requests/data/files/reports/sorrow/mail/parcels",
    "fell/fall~/fallen "
    "behind/in_love/ill/asleep/out/apart/for/short/through/into_line/silent/due/on_hard/on_deaf/from_grace/on_a_sunday/in_with",
    "trip~ (over) {his}",
    "finger~ crossed/in_every_pie/on_the_pulse/print~/tips",
    "pull~ {his} leg",
    "cost~ (an/him/her) (an) arm/leg/arm_and_a_leg",
    "twist~ {his} arm",
    "head over heels/count/office/start/hunter~/phones/set/wind/line~",
    "scratch~ {his} head",
    "bang~/hit~ {his} head against (a/the/brick)",
    "gun/rapid/rose/cherry/field/day/school blind",
    "blind spot/eye/date/alley/rivet~/faith/trust/copy",
    "turn~ a blind",
    "blinds",
    "smoke/vape/cigarette/exhaust/grill .. annoy~/break/summer",
    "inhal~/breath~/breathe~ (in) (the) "
    "fresh/new/sea/life/again/easy/easily/easier/down/neck/freely/mountain/country",
    "not/cannot/hardly breathe a word",
    "hold~ {his} breath",
    "catch~/caught {his} breath",
    "out of breath (from/after) running/the_run/laughing/stairs/climbing/cycling",
    "breath of fresh",
    "took {his} breath",
    "paralysed/paralyzed by indecision/fear/bureaucracy/the_strike/paperwork/strike/debate",
    "production/line/office/port/traffic/company/firm/work (was/is) paralysed/paralyzed",
    "delirious with",
    "confused (by/about/with) the/new/instructions/forms",
    "dizzy heights/with_success/with_success",
    "allerg~/allergic to criticism/meetings/work/bosses/overtime/orders/early/paperwork/advice",
    "infectious laugh/laughter/enthusiasm/humour/smile/mood",
    "laughter/enthusiasm/humour .. infect~/infectious",
    "overdos~/overdose~ (the) "
    "chlorine/fertiliser/fertilizer/salt/detergent/additive/chemical~/dye/perfume/water",
    "poison~ (the) atmosphere/climate/mood/air/relationship~/team/well",
    "see~/saw stars/red/double_bookings",
    "twist~ my/the story/words",
    "ambulance "
    "driver~/station/base/crew/service/chaser/man/men/men/depot/garage/college/course/school",
    "casualty of the/cuts/reform/restructuring/merger",
    "hurt a_little/a_bit/nobody/no_one/nothing/slightly",
    "injury time/report_of_last/lawyer/statistics/rate",
    "accident report/statistics/insurance/rate/book/free/prevention",
    "seizure of",
    "convulsed with",
    "shiver~/tremble~/shak~ (with) cold/excitement/joy/laughter/hands",
    "cry~/weep~ with laughter",
    "sharp tongue/eyed/suit/dresser/increase/rise/bend",
    "numb number",
    "tingle of",
    "pale blue/green/ale/yellow/grey/imitation/comparison",
    "grey area/hair/market/zone/matter/eminence",
    "went/gone/going/turned grey early/young/at_the_temples/over_the_years/with_worry/in_this_job",
    "growth in/of/rate/target/figures/plan/is",
    "no pulse",
    "finger on the pulse",
    "in stitches",
    "nosebleed .. dry_air/stopped",
    "nail gun",
    "wire crushed",
    "crushed "
    "stone/ice/rock/garlic/ore/gravel/glass/pepper/grapes/by_the_news/hopes/his_hopes/her_hopes",
    "crush on/barriers",
    "gas man/bill/price~/fitter~/station/meter_reading/company/cooker",
    "tear~/torn/tore between/off_a_strip/a_strip/down/up/apart_the/paper/letter/page/hair_out",
    "collapse~/collapsed into/in {his}/a/the chair/armchair/bed/heap/sofa",
    "choke~/choked on {his} coffee/tea/words/laughter/sandwich",
    "pain in {his} tooth/thumb",
    "got/get~/was/been burnt/burned by/in a/the (bad) investment/deal/loan/shares/contract",
    "stabbing pain~ & dentist",
    "take~/took off {his}/your hands",
    "keep~/kept an/one eye on",
    "lend~/give~/gave/need~/need (a/me/him/her/them/us/you) hand",
    "in good/safe/your/his/her/the_best hands",
    "at hand",
    "second/left/right hand_side",
    "on the other hand",
    "face to face",
    "on {his} feet",
    "back to/at/on/in/into/from",
    "choke~/choking with rage/laughter/anger/envy",
    "faint~ at the sight of (the/a) needle/blood/bill/price",
    "stiff neck .. (since) accident/crash/draught",
    "drown~/drowning in (his/her/the/all/so_many/all_the/a_sea_of/a_flood_of) e/email~/e_mails/"
    "mails/calls/applications/invoices/files/complaints/meetings/tickets/messages/homework/"
    "bureaucracy/tasks/overtime/returns/deliveries/washing/laundry/post/letters/papers/clothes/"
    "sales/numbers/figures/lists/reports/boxes",
    "power/gas/water/current/supply/electricity/line/road/village (is/was/be~/has_been/gets) cut "
    "off",
    "fitting guard/cover/key/tool/lid/door/gloves/mask/helmet/boots/shoes/part/clothes/hood/suit",
    "wage/pay/wrong/delivery/order/packing/first slip/slips",
    "does/did/do/would/will/has not open~ {his} mouth",
    "knocked out in/of the (first/second/third/last) round",
    "{he}/{person} be~ (nearly/almost/literally/just) drowning in (his/her/the/all/so_many/"
    "all_the/a_sea_of/a_flood_of/his_own) e/email~/mails/mail/calls/applications/invoices/files/"
    "complaints/meetings/tickets/messages/bureaucracy/tasks/overtime/returns/deliveries/laundry/"
    "work/post/letters/papers/paperwork/orders/forms/requests/data/debt~/numbers/figures/lists/"
    "reports/boxes/parcels",
    "splinter/thorn/staple in {his} (left/right/index/little) finger/thumb/toe/palm/hand",
    "batch~/rats/mice/mouse/pests/vermin/bait/pigeons/weeds/ants/cockroaches/wasps/moles/the_well/soil/river/stream/fish/dough/wine/lake/trees/atmosphere/mood/relationship/climate/air/data ... (be~/been/got) poisoned",
    "stab~/stabbed/stabbing (him/her/me/us/them/people/each_other) in the/his/her back & promise~/promoted/promotion/bonus/betray~/gossip~/idea/credit/union/vote~/petition/feels/feel/by_management/meeting/email",
    "feel~/felt (like/as_if) (he/she) (be~/been/was/were) stabbed/knifed in",
    "dizzy/giddy/faint/lightheaded/light_headed (only/just) for a/one (short/brief) moment/second/minute/instant/bit",
    "not respond~/react~/answer~ to (the/our/his/her/my/any/their/this) (many/second/third/last/written) mail~/e_mail~/email~/reminder~/letter~/message~/request~/offer~/praise/criticism/invitation~/advert~/proposal~/complaint~/application~",
)
