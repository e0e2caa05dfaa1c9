"""A machine, a place or an act of work that can hurt someone any minute."""

ACT = (
    # Safety devices out of use.
    "{device} (on/of/at/over/for/in/from) .. is/are/has/have/keeps "
    "(been/be/just/now/all/simply/again/always/permanently/being/stuck) {broken}",
    "{device} .. is/are/has/have/keeps (been/all/simply/now/being) {broken}",
    "{disable} (off/out/up/down/away/over) (the/a/all/his/every/its) .. safety {device} "
    "off/out/away/up/down",
    "{device} .. (do/does/did/will/can/would) not/no_longer (always/really) "
    "work/works/close/lock/hold/stop/function/trip/engage/react/respond/shut/grip/open/fit",
    "{device} .. not "
    "working/in_place/fitted/mounted/installed/connected/closed/there/refitted/put_back/replaced/tested",
    "without/no/missing (a/the/any/its) (working/proper/safety/machine) "
    "guard~/guarding/shield~/interlock~/light_curtain/emergency_stop/safety_switch/safety_valve/guardrail~/railing~/handrail~/barrier~/edge_protection/brakes/brake/cover~/rops/two_hand_control/safety_catch/limit_switch "
    ".. "
    "press/saw/machine/roller~/run~/work~/edge/stairs/platform/down/hill/on/at/in/pit/opening/hole/keep/still/them/him/her",
    "saw/press/machine/grinder/mixer/belt/chain/shaft/lathe/mill/punch/slicer/mincer/shredder/platform/gantry/pit/hole/edge "
    ".. (run~/running/is/works/working/has/have/had/with/on) .. without/no (a/any/its/the) "
    "guard~/guarding/shield~/cover~/interlock/emergency_stop/rail~/railing~/barrier~/edge_protection/hood",
    "unguarded/unfenced/unshielded "
    "machine~/press/saw/blade~/shaft/belt/roller~/edge~/pit/hole/opening/drop/chain",
    "{machine}/edge/opening/hole/pit/blade~ .. unguarded/unfenced/unshielded/uncovered",
    "exposed/open/bare/uncovered (moving/live/electric/electrical/high_voltage) "
    "wire~/cable~/blade~/rollers/gears/shaft~/conductor~/terminals/busbar~/belt~/manhole~/hatch/pit/contacts",
    "wire~/cable~/terminals/conductors/busbar~ .. (be~/are/is/hang~/lie/lying) "
    "bare/exposed/frayed/stripped/live/open",
    "no/without/faulty/failing/bad/worn/defective/useless/dodgy/failed/weak/soft/leaking "
    "brake~ .. drive~/driving/{vehicle}/still/and/but/goes/hill",
    "{vehicle} .. (has/have/had/with/without/run~/driv~/goes) .. "
    "no/faulty/failing/bad/worn/dodgy/hardly_any/without brake~/lights/steering",
    "brake~ .. "
    "fail~/do_not_work/not_work/does_not_work/hardly/barely/are_gone/gone/worn/slip~/not_hold/not_grip/bad/faulty/spongy/to_the_floor "
    ".. still/drive~/driving/every/people/and/sunday/go_on/use~/they/until",
    "steering/tyres/brake~ (be~) gone/loose/failing/bald .. still/drive/drives/driving/sent",
    "fire/emergency/escape exit~/door~/route~ .. (is/are/be~/was/were/has) .. "
    "locked/chained/blocked/bolted/barred/nailed/obstructed/welded/screwed/shut/walled/stacked/jammed/padlocked/piled",
    "lock~/chain~/block~/bolt~/nail~/bar~/obstruct~/padlock~/weld~ .. (the/all) "
    "(fire/emergency/escape) exit~/fire_door~/emergency_door~/escape_route~",
    "exit~/door~ (be~) locked/chained/bolted/padlocked/barred "
    "from_outside/on_the_outside/at_night/shut .. inside/with/workers/women/shift/people",
    # Running machines and hands.
    "reach~/climb~/crawl~/lean~/step~/stick~/put~/get~/gets/go~/hand~/clean~/clear~/grease~/oil~/unjam~/repair~/free~/remove~/fix~/brush~/wipe~/work~/poke~/shovel~/adjust~ "
    ".. (in/into/inside/at/on/under/between/over/through) .. (the/a) "
    "running/moving/turning/rotating/live/unlocked/spinning "
    "{machine}/rollers/rolls/blades/gears/drums/parts/belt/jaws",
    "clean~/clear~/grease~/oil~/unjam~/repair~/reach~/climb~/fix~/adjust~/wipe~/pick~/remove~/measure~/touch~/hand~/service~/maintain~/crawl~/brush~/work~_on/set~/change~/tighten~ "
    ".. while/when/with/without/as/though .. "
    "it/machine/they/belt/line/motor/engine/press/rollers/blade/drum/everything/conveyor/power/lathe/them/saw/mixer/spindle/current/mains "
    ".. "
    "running/moving/turning/on/rotating/spinning/runs/turns/live/going/moves/stopping_it/switching/isolating/locking",
    "clean~/clear~/reach~/unjam~/repair~/grease~/fix~/service~/work~/crawl~/climb~/maintain~ "
    ".. without .. "
    "stop~/switching/turning/locking/isolat~/isolating/lockout/lock_out/tag/shutting/cutting/power_off/unplugging/cutting_the_power",
    "hand~/arm~/finger~/fingers .. in/into/under/inside/near/between/through/close_to .. "
    "running/moving/turning/rotating/punch/press/blade/saw/rollers/ram",
    "hold~/feed~/push~ .. (by/with) (his/her/bare/the) (bare/own) hand~ .. "
    "(under/against/into/in/at) .. punch/press/saw/blade/roller~/ram/stamp/cutter/hammer",
    "by hand under/into/against",
    "sleeve~/hair/scarf/glove~/tie .. caught/pulled/drawn/wound .. "
    "twice/again/today/machine/rollers/shaft/spindle/times",
    "press/machine/robot/crane/saw/line/lift/hoist/conveyor/ram/forklift/punch/arm/truck .. "
    "cycle~/start~/move~/drop~/double~/close~/fire~/come~_down/came_down/goes_off/runs/strokes/restart~/fall~/lower~/jump~ "
    ".. "
    "by_itself/by_itself/on_its_own/of_its_own_accord/without_warning/unexpectedly/without_being_touched/without_command/with_nobody_near",
    "by_itself/on_its_own .. press/machine/robot/crane/ram",
    # Gas, fire, current, chemicals.
    "smell~/stink~/reek~/whiff (strongly/very/so/like) (of/like) (raw/leaking/rotten) gas/petrol/burning/solvent~/chlorine/ammonia/fuel/smoke/burnt_insulation/rotten_eggs/hydrogen/diesel/thinner",
    "strong/strange/heavy/clear/bad gas/petrol/chlorine/ammonia/chemical/solvent/burning smell",
    "gas smell .. in/and/at/by/still",
    "{leaky} .. {fumes}/fuel/petrol/acid/hydrogen/oil/caustic/nitric/diesel .. "
    "near/into/in/beside/over/welding/hot/people/workers/still/and/from/at/hall/cellar/room/canteen",
    "gas/chlorine/ammonia/fuel/petrol/acid/solvent/hydrogen/oxygen/chemical/steam/hydraulic/lpg/propane/acetylene/refrigerant/co/methane/freon "
    "(is/be~/cylinder/pipe/line/tank/hose/bottle/valve/vapour) (is/are/be~/has/keeps) {leaky}",
    "gas/ammonia/chlorine/fuel/petrol/chemical/acid/solvent/propane/acetylene/hydrogen leak~/leakage/escape/spill",
    "cylinder~/tank/pipe/drum~/valve/hose/boiler/barrel~ .. (of/with) .. "
    "gas/chlorine/acid/ammonia/petrol/solvent/fuel/propane .. {leaky}",
    "cylinder~/gas_pipe/tank .. (be~/is/keeps) leaking/hissing/bulging",
    "live/bare/loose/hanging/naked/damaged "
    "(electric/electrical/high_voltage/power/mains/overhead) wire~/cable~/line~/conductor~ .. "
    "hang~/over/on/in/lie~/lying/across/water/table/floor/above/touch~/people/near/where/at/down/sticking",
    "wire~/cable~ .. in/lying_in/through",
    "power/high_voltage/overhead line~ .. down/touch~/crane/close/near/under/distance/boom",
    "under_voltage/live/energised/energized/under_power/without_switching_off/under_current/power_on/high_voltage "
    ".. work~/repair~/panel/switchboard/without/alone/circuit/open/board/cabinet",
    "work~/repair~/chang~/fix~/connect~ .. (on/in/at) .. "
    "live/energised/energized/under_voltage/under_power "
    "panel/switchboard/wires/circuit/line/board/equipment/cable/parts/busbar/conductors",
    "water .. (in/into/on/over/drip~/run~/pour~/leak~) .. "
    "fuse_box/switchboard/panel/sockets/switchgear/electric~/electrical/distribution/transformer/socket",
    "get~/gives/gave/gets/feel~ (a/an) (electric/electrical/small/little/mild/slight) "
    "shock~/jolt .. when/whenever/from/every/each_time/touch~/off/if",
    "sparks/sparking/sparked come/coming/fly/flying/from/near/out/next/shoot/fall~ .. "
    "socket/panel/cable/switch/near/motor/solvent~/gas/petrol/wire/fuse/machine/sawdust/box/drum~/straw/kettle",
    "socket/panel/cable/switch~/motor/plug/fuse_box/box .. "
    "sparks/sparking/spark~/arcing/smok~/glow~/burn~/melted/melting/buzz~",
    "weld~/grind~/torch_cutting/flame_cutting/cut~_with_torch/solder~/light~/open_fire/sparks/grinding/heating/cigarette/hot_work/naked_flame "
    ".. near/beside/next_to/close_to/by/over/above/around/beneath/inside/in/on/among/between "
    ".. the/a/open/full/empty/drums_of/cans_of .. {fuel}",
    "{fuel} .. near/beside/next_to/close_to/by/around/above/under .. "
    "weld~/grind~/flame~/spark~/fire/furnace/heater~/stove/welding_bay/burner~/hot_plate/torch/cigarette~",
    "dust/vapour~/flour/sawdust/fumes/powder/methane/gas .. "
    "so_thick/cannot_see/thick/explo~/explosive/explode/in_the_air/alarm/build_up/cloud~/level~ "
    ".. and/weld~/grind~/spark~/still/work~/lamp/smok~",
    "risk/danger of "
    "explosion/collapse/fire/electrocution/suffocation/an_explosion/being_crushed/burial/drowning/falling",
    "could/might/may/can/will/going_to/would/about_to/gonna "
    "explode/blow_up/go_up/catch_fire/ignite/burst/blow .. "
    "any/at/soon/if/with/and/the/minute/moment",
    "boiler/tank/press/kettle/vessel/line/gauge/compressor .. pressure .. "
    "rising/climbing/red/above/over/too_high/limit",
    "pressure .. rising/red/too_high/above/over/keeps/in_the_red .. "
    "boiler/tank/valve/vessel/still/tied/stuck",
    "safety/relief/pressure valve .. {broken}/stuck/screwed",
    "smoke (is/was/be~) "
    "come~/coming/comes/pour~/pouring/billow~/rising/seeping/rises/drifting .. "
    "from/out/through/of",
    "there (is/be~) smoke",
    "be~/caught/catch~/catching/on/is (on) fire and/in/at/but/while/again",
    "machine/building/warehouse/motor/hall/van/truck/roof/store/kitchen/plant/ship/drum~/pallets/shed/paint_shop "
    "(is/be~/are/caught) (on) fire",
    "fire/flames (broke~/broken/breaks/has_broken/in/at/on/from) (out/the) .. "
    "and/still/people/workers/inside/nobody/now/next",
    "nobody/no_one/not (has/have/been) .. "
    "evacuat~/evacuate~/evacuated/clear~/cleared/stopped/pulled_out/left .. "
    "hall/building/shift/people/room/area",
    # Falls, loads, collapse.
    "work~/stand~/walk~/climb~/go~/paint~/weld~/balance~/sit~/clean~/repair~/be~/are/is/send~/up/change~/hang~ "
    ".. "
    "roof/mast/scaffold~/scaffolding/ladder/height~/gantry/tower/crane/edge/facade/beam~/girder~/chimney/pole/platform/metres/meters/storey/floor/forks/cherry_picker/basket/jib/tree/rack~/steelwork/pylon/silo/window_sill/sill/truss/bridge/mill/skylight~ "
    ".. without/no/not .. a/any/his/wearing/clipped/tied/secured "
    "{ppe}/tied/roped/secured/clipped/harness/belt/rope/anchored/net~",
    "without/no (a/any) (safety/fall/working) "
    "harness/fall_protection/safety_line/lifeline/fall_arrest/safety_rope/edge_protection/safety_net~/safety_belt "
    ".. roof/mast/height~/up/edge/tower/scaffold~/at/on/ladder/each/every/metres/every_day",
    "not wear~/wearing/clip~/clipped/tied (in/on) (a/his/their/any) "
    "harness~/safety_belt/belt/line/rope/off",
    "{structure} .. (be~/is/are/was/look~/looks/has/have/have_become/seem~) (very/so/badly/all/already/now/half/visibly/quite/just) {shaky}",
    "{shaky} {structure} .. "
    "and/with/people/above/over/while/men/they/under/on/still/every/six/workers",
    "hang~/lift~/load~/swing~/carry~/suspended/held .. (from/by/on/with/off) .. "
    "frayed/worn/cracked/torn/damaged/rusty/broken/knotted/old/bent/overloaded "
    "sling~/rope~/chain~/hook~/cable~/wire~/strap~/shackle~",
    "sling~/rope~/chain~/hook~/cable~/strap~/hoist~ .. "
    "frayed/worn/cracked/torn/damaged/fraying/half_through/half_torn/slip~/slips .. "
    "still/use~/used/lift~/over/load~/people/sunday/work~/they/every/until",
    "wall/roof/ceiling/scaffold~/stack/face/bank/trench/tree/beam/load/platform/crane/chimney/pile/rack/tower/floor/excavation/facade/slope/gallery/racking/side~/walls/earth/rock/stone/ground/tip/dam/shelf/shelves/pallets/ice/balcony/formwork/bales "
    ".. "
    "(could/might/may/can/will/about_to/going_to/threaten~_to/ready_to/bound_to/is/are/would) "
    ".. "
    "fall~/come_down/coming_down/collapse~/collaps~/cave_in/caving/give_way/giving_way/tip/slide/go/drop/topple/bury/crash/slip/tumble/fall_on",
    "about/going/ready/threatening/bound/starting/beginning to "
    "collapse/cave_in/come_down/fall/topple/give_way/tip_over/crack/tip/burst",
    "trench~/pit/excavation/ditch/shaft/hole/tunnel/gallery .. not/no/without/un/never/hardly "
    ".. "
    "shor~/shored/shoring/propp~/propped/prop~/support~/supported/secured/brac~/braced/sheet~/sheeting/timbered/bolted/box/benched/sloped",
    "not/no/without "
    "shored/shoring/propped/props/trench_box/supports/bracing/support/timbering/roof_bolts",
    "unshored/unpropped/unsupported/unbraced trench/wall/roof/walls/excavation/pit/gallery/face",
    "stand~/work~/walk~/sit~/pass~/eat~/be~/are/is/people/men/women/crew/sleep~ .. "
    "under/underneath/beneath/below .. "
    "hanging/suspended/raised/swinging/lifted/the_hanging/unsecured "
    "load~/beam~/pallet/container/bucket/forks/slab/crate/pipe~/stone/girder~/tipper",
    "load~/beam~/pallet~/crane/container~/slab~/bucket/pipe~/bundle~ .. "
    "swing~/hang~/carried/moved/lifted/pass~/passing (right/directly/low) (over/above) .. "
    "head~/people/workers/them/men/us/street/walkway/women/crew",
    "over {his}/people/workers/the heads",
    "roof/gallery/face/tunnel/wall/ceiling/ground/rock/dam/slope/bank/strata/earth .. "
    "crack~/cracking/creak~/creaking/mov~/moves/moving/rumbl~/trickl~/working/settling/sinking/bulging/dripping/talking "
    ".. shift/still/but/not/and/nobody/target/under/men/go_on/work~/feet/down",
    "floor/grating/plates/boards/cover~/lid~/hatch~/plank~/manhole~/grid~/railing~/rail~/handrail~/guardrail~/steps/grate~/slab~ "
    ".. (over/on/of/above/at/from) .. "
    "pit/hole/shaft/opening/stairs/edge/gap/walkway/platform/tank/manhole/balcony/vat/sump/drop/gallery "
    ".. (be~/are/is/were/have) .. "
    "missing/gone/open/loose/rotten/removed/broken/off/stolen/taken",
    "open/uncovered/unmarked/unlit/unfenced "
    "pit/hole/shaft/manhole/hatch/trench/lift_shaft/well/sump/drain .. "
    "in/on/at/people/walk~/every/dark/way/yard/path/no",
    "lift/cage/elevator/hoist/skip .. door~/gate~ .. open~/opens/opening .. "
    "between/floors/no_car/without/empty/shaft/while",
    "lift/elevator/cage/hoist .. drop~/drops/fell/falls/slip~/jerk~/stuck/free_fall .. "
    "people/still/every/metres/use~/workers/shift",
    "came down .. luck/nearly/just_missed/nobody_was/missed/inches",
    "only/pure/sheer/by (a/by) luck/miracle/chance/hair .. nobody/no_one/he/she/they .. "
    "hurt/killed/stood/stand/under/there/crushed/hit/injured/died",
    "just/nearly/almost/narrowly/barely "
    "miss~/missed/hit/crush~/crushed/killed/buried/ran_over .. "
    "(him/her/us/them/{person}/head) .. and/they/still/again/today/twice/nobody/keep",
    # Confined places, air.
    "send~/go~/goes/went/climb~/enter~/crawl~/be~/are/is/lower~/clean~/let/order~/weld~/paint~/spray~/jump~/get~ "
    ".. (in/into/inside/down/to/the) .. {hollow} .. "
    "without/no/not/nobody/unventilated/untested/unmeasured/alone/never",
    "air/gas/oxygen .. not/nobody/never/no_one/without/un .. "
    "measured/tested/test~/check~/checked/measure~/measuring/testing/sampled",
    "without/no/not (any/first/even) "
    "measur~/measuring/testing/checking/gas_test/ventilation/measured/gas_check/rescue/air_test/breathing_apparatus "
    ".. air/gas/tank/silo/{hollow}",
    "tank/silo/manhole/bin/pit/hopper .. (with/while/and) .. "
    "man/someone/worker/boy/he/somebody/person/men/people/two/lad/cleaner .. "
    "inside/in_it/standing/still",
    "emptied/filled/discharg~/running/unload~/started/being_emptied/being_filled .. "
    "man/someone/worker/boy/he/somebody/person/men/lad",
    "engine~/generator/heater/compressor/barbecue/charcoal .. running/run~/burning/burns .. "
    "inside/indoors/closed/shut/sealed/unventilated/hall/cellar .. "
    "windows/doors/no/without/air/people/shut/closed/headache",
    "mask~/respirator~/breathing_apparatus/breathing_gear/gloves/goggles/protection/ventilation/extraction "
    ".. no/without/broken/not_given/none/not .. "
    "asbestos/acid/solvent/spray~/chlorine/ammonia/silica/isocyanate/pesticide/lead/cyanide",
    "asbestos/acid/chlorine/ammonia/isocyanate/cyanide/pesticide/hydrofluoric/lead/silica/solvent "
    ".. without/no/bare .. "
    "mask~/respirator~/glove~/protection/hands/goggles/suit/apparatus/gear/extraction/ventilation",
    # Drivers, operators, traffic.
    "drunk/tipsy/stoned/high_on/hung_over/smell~_of_drink/smells_of_alcohol/smell~_of_alcohol/smells_of_schnapps/intoxicated/sleepwalking/drugged/over_the_limit/under_the_influence "
    ".. "
    "drive~/driving/wheel/operate~/operating/forklift/crane/bus/lorry/truck/machine/saw/press/controls/cab/train/road/scaffold/roof/run~/loader/take_the",
    "drive~/driving/operate~/operating/crane/forklift/bus/truck/lorry/steer~/controls/wheel/cab/locomotive/loader/take~_out "
    ".. "
    "drunk/tipsy/stoned/intoxicated/asleep/half_asleep/sleeping/nodding_off/falling_asleep/drugged/after_drinking/under_the_influence/vodka/schnapps/over_the_limit",
    "nod~/dozes/doze~/fall~/falls/fell/drop~ (off/asleep) (at/over/behind/in/on) "
    "(the/his/her) "
    "wheel/controls/crane/forklift/press/saw/machine/cab/levers/road/lathe/panel/console/motorway",
    "asleep at the wheel/controls/switch/levers",
    "driv~/drives/wheel/road/shift/duty/controls/awake/driving/worked/flying/cab .. (for) "
    "sixteen/seventeen/eighteen/nineteen/twenty/twenty_two/twenty_four/thirty/thirty_six/16/17/18/19/20/22/24/30/36 "
    "hours .. still/and/wheel/road/drive~/without/again/now/no/sleep",
    "strong/heavy/sleeping painkillers/pills/medication/tablets/drugs .. "
    "driv~/drives/operates/crane/forklift/truck/wheel/saw/machine",
    "driv~/drives/drive/operates/runs .. "
    "blind/cannot_see/without_lights/no_lights/without_brakes/blindly/no_licence/without_a_licence "
    ".. yard/people/dark/fog/shift/crowd/and",
    "cross~/walk~/work~/stand~/play~/be~/are .. live/open/busy/running "
    "track~/line~/rails/road/motorway/lane/traffic/runway",
    "work~/on (the) track~/line/motorway/road/rails/runway .. without/no/nobody .. "
    "lookout/cones/closed/closing/block/warning/barrier/flagman/signal/protection/sign~",
    "nobody/no_one/not/without/no .. "
    "keep~/kept/clear~/cordon~/cordon/barrier~/block~/spotter/banksman/flagman/warn~/fence~/close~ "
    ".. people/passers/road/area/away/off/out/street/pedestrians/below",
    "ride~/riding/stand~/sit~/sits/travel~/lift~/lifted/play~/climb~ .. (on) (the/a) "
    "forks/tipper/hook/tines/bucket/load/conveyor/drawbar/running_board/coupling/step/pallet/buffer~/roof_of_the_train/boom/skip/belt/trailer "
    ".. "
    "moving/unload~/up/high/while/it_is/drive~/every/metres/boys/children/lifted/when/forklift",
    "on_the_forks/on_a_pallet/in_the_bucket/on_the_hook/on_the_tines .. "
    "lift~/lifted/up/high/metres/change~/raise~/work~",
    "child/children/boys/kids/schoolboy~/minors/boy/toddler~/girl/pupils .. "
    "at/on/in/near/under/around/operate~/run~/play~/work~ .. (the/a) "
    "saw/press/machine~/blade~/quarry/silo/track~/forklift/tractor/thresher/pit/furnace/excavation",
    # Told to carry on; about to be hurt.
    "dangerous/unsafe/broken/defective/cracked/faulty/damaged/condemned/smoking/leaking/overloaded/unearthed/overheated/red_tagged/bald "
    "machine~/press/saw/crane/forklift/lift/scaffold~/ladder/hoist/boiler/truck/bus/grinder/disc/wheel/wiring/roof/platform/cable/sling/bridge/trench/elevator/chain/blade/van/lorry/tyres/furnace/conveyor/drill/tractor/tank/boat "
    ".. "
    "still/keep~/go_on/carry_on/every/ordered/told/forced/sent/made/anyway/refus~/continue~/use~/work~/run~/nobody/until",
    "order~/told/tell~/force~/forced/forces/made/makes/make/sent/sends/send/insist~/demand~ "
    ".. (them/him/her/us/{person}/to) .. "
    "carry_on/keep_going/continue/keep_running/go_on/work/go_in/go_down/go_up/climb/enter/keep_working/run_it/drive/use_it/go_back "
    ".. "
    "anyway/despite/although/even_though/with/crack~/smoke/gas/danger~/storm/lightning/leak~/brake~/water/without",
    "production/line/boss/foreman/manager/management/supervisor/they/plant/captain/he/she/nobody/chief "
    ".. refus~/refuse~/refuses/refused to stop/shut/halt/pause/evacuate/close/switch_off .. "
    "(the) line/machine/work/production/it/press/plant/job/hall/site/conveyor",
    "refus~/refuse~/refuses/refused to stop/shut_down/halt/evacuate",
    "keep~/kept/still/go_on/goes_on/went_on/continue~/carry~_on .. "
    "run~/running/using/use/work~/working/operating/driv~/driving/cutting/stamping/digging/lifting/loading "
    ".. without/despite/although/even_though/with_no/with_the .. "
    "{device}/{broken}/crack~/brakes/leak~/smoke/harness/danger/storm",
    "someone/somebody/he/she/they/people/one_of_them/we/everyone/a_man/anyone/workers .. "
    "can/could/will/might/may/going_to/would .. be/get "
    "killed/crushed/electrocuted/buried/maimed/run_over/burnt_alive/gassed/hurt_any .. "
    "any/at/if/there/soon/today/moment/minute/before/like/sooner",
    "waiting/bound (to/for) happen/an_accident/somebody_to_be/someone_to_die/someone_to_be/a_death",
    "in immediate/mortal/acute/great/grave/serious danger",
    "is/are/be~ in danger now/right/of/from/because/at/on/in/there",
    "danger of_life/to_life",
    "lives (are/be~) at_risk/in_danger/endangered",
    "risk~/risking/risks {his} life/lives/neck/limbs .. every/each/on/at/without/with/in",
    "death trap/trap~",
    "deathtrap",
    "any minute/moment/second/time .. fall/collapse/explode/kill~/crush~/hurt/fail/break/come_down",
    "fall/collapse/explode/crush/come_down/break/fail/hurt/give_way/go_up/tip_over/kill~/snap "
    ".. (at) any minute/moment/second/time/day",
    "disc/wheel/blade/chuck/stone .. crack~/cracked/chipped/loose/wobbl~/wobbles .. "
    "still/run~/grinder/use~/guard/shield/work~/spin~",
    "grinder/saw/lathe/press/drill .. crack~/cracked/loose disc/wheel/blade/stone/chuck",
    "overload~/overloaded/overloading/lift~_too_much/above_the_limit/twice_the_load/double_the_load/over_capacity "
    ".. "
    "crane/hoist/forklift/scaffold~/truck/lift/rack~/floor/boat/ferry/elevator/shelf/shelves/platform/bus",
    "crane/hoist/forklift/scaffold~/lift/rack~/boat/ferry/platform .. "
    "overload~/overloaded/overloading/twice_its_load",
    "crane/crane_driver/roofers/steelworkers/mast/scaffold~/tower/roof/lift~ .. "
    "storm/gale/lightning/thunderstorm/strong_wind/high_wind~/gusts",
    "storm/gale/lightning/thunderstorm/high_winds .. still/crane/roof/up_there/mast/scaffold~/keep",
    "unexploded/old bomb/shell/grenade/mine/ammunition .. found/site/dug/pit/under/in",
    "explosives .. lying/unattended/unlocked/next_to/beside/near/loose/smok~/misfire",
    "misfire~ .. back/hole/drill~/near",
    "flood~/water/river .. rising/rises/pouring/breaking .. "
    "in/into/shaft/mine/cellar/still/pit/tunnel/gallery/below",
    "radiation/radioactive source/leak .. open/unshielded/lost/missing/out",
    "no/without/untrained/not_trained/nobody_showed/nobody_has_shown/never_been_shown/never_shown/unlicensed/not_licensed "
    "training/licence/licensed/instruction/him/her/experience .. "
    "saw/press/forklift/crane/chainsaw/grinder/boiler/explosives/tower/digger/loader",
    "saw/press/forklift/crane/chainsaw/grinder/boiler/explosives/digger/loader .. "
    "no/without/untrained/not_trained/nobody_showed/nobody_has_shown/never_been_shown/never_shown/not_shown "
    ".. training/licence/him/her/how/instruction/trained/shown",
    "one/single/alone .. bull/boar/stallion",
)

ASK = (
    "dangerous/dangerously/unsafe/hazardous/endanger~/in_danger",
    "guard~/shield~/interlock~/light_curtain/emergency_stop/safety_valve/safety_switch/limit_switch/guardrail~ .. {broken}",
    "{broken}/{disable} .. safety "
    "guard~/shield~/interlock~/light_curtain/emergency_stop/guardrail~/safety_device~/safety_switch~",
    "cover .. off/removed/missing/open/loose/taken_off .. "
    "machine/belt/faster/chain/shaft/run~/gear/fan/pit",
    "took/take~/taken (the/off) cover/guard/lid/grille/hood",
    "gas smell~/leak~",
    "smell~ of drink/alcohol/schnapps/beer/vodka/brandy .. shift/morning/machine/drive~/wheel/work",
    "{leaky} .. {fumes}",
    "live wire~/cable~",
    "gas/fire/smoke/methane meter/alarm/detector~/sensor~ .. "
    "switched_off/silenced/beep~/ignored/off/disabled/covered/taped/muted/keeps",
    "beep~/alarm~/siren .. "
    "switched_off/switched_it_off/silenced/ignore~/turned_off/turned_it_off/muted",
    "switched/turned (it/them/alarm) off",
    "tingle~/tingling/shock .. when/whenever/every_time/if .. touch~",
    "get~/gets/got/feel~ a tingle/shock/jolt .. machine/mixer/tap/casing/handle/kettle/touch~",
    "sparks/sparking/smouldering/smoldering/flames",
    "on fire/caught_fire",
    "fire door~/exit~/escape~ .. open/prop~/wedge~/block~/stack~/drum~/lock~",
    "brake~ .. slip~/slips/worn/bad/weak/fail~/squeal~/soft/not/do",
    "nods/nod/nodding/dozes/dozing/falls/fell/falling off/asleep",
    "half asleep",
    "drunk/drinking/drink/drinks/tipsy/stoned (on/at/before/during) (the/his/her) "
    "shift/job/work/duty/wheel",
    "smell~ of drink/alcohol/schnapps/beer/vodka/brandy .. shift/morning/machine/drive~/wheel/work",
    "crack~/cracks/cracked/creak~/sag~/sway~/wobbl~/wobbles/loose/rotten/frayed/rickety/shaky "
    ".. "
    "roof/wall/scaffold~/ladder/sling/rope/beam/platform/ceiling/stairs/crane/hook/chain/railing/floor/boards/prop~",
    "roof/wall/scaffold~/ladder/sling/rope/beam/platform/ceiling/stairs/crane/hook/chain/railing/floor/ground/prop~ "
    ".. "
    "crack~/cracks/cracked/creak~/sag~/sags/sway~/sways/wobbl~/wobbles/loose/rotten/frayed/rickety/shaky/slip~/slips/moves",
    "alone (at/on/in/with) (the/a) (big/large/heavy/old) "
    "saw/press/tank/silo/machine/crane/furnace/boiler/trench/chipper/shredder",
    "nobody/no_one/never/not .. show~/shown/showed/train~/trained/taught/instruct~/instructed "
    ".. him/her/them/how/machine/saw/press",
    "untrained/unlicensed/unsupervised",
    "accident/disaster/catastrophe/tragedy (is/be~) only)/(waiting/matter_of_time/bound/just",
    "only/just (a) (matter/question) of time",
    "near miss~/misses",
    "only/pure/sheer luck",
    "by a hair",
    "so/too fast that/for",
    "target/plan/production/output/norm comes/come/goes/counts first/before_safety",
    "overload~/overloaded/overloading",
    "explosion/explode~",
    "moving/running/rotating/turning machine/belt/conveyor/parts/rollers/blade",
    "sleeve/hair/glove/hand/scarf .. caught",
    "start~/cycle~/move~ by_itself/on_its_own",
    "power line~",
    "hold~/held (together/up) (with/by) wire/tape/string/rope",
    "eighteen/nineteen/twenty/twenty_four/sixteen/seventeen/16/17/18/19/20/24 hours "
    "at_the_wheel/on_duty/without/straight/in_a_row/awake/driving",
    "no air/oxygen/ventilation (in/down/inside) in/down/inside",
    "at any",
    "collapse~/cave_in/come_down/give_way .. any/soon/people/under/men",
    "{device} (on/of/at/over/for/in/from) .. be~/was/were/had (been) {broken}",
    "someone/somebody/anyone/he/she/they/people/workers be~ in danger",
    "smok~ .. paint/solvent/petrol/gas/thinner/fuel/lacquer",
    "no/without (wearing) (a/any/his/her/their) "
    "harness/mask~/goggles/respirator~/lifeline/life_jacket~",
    "smoke from/coming/in_the",
)

ACT_NEAR = (
    # A safety device out of use, while work goes on.
    "{device}/pedal/light_beam/emergency_brake/tray/pusher/valve/grille/two_hand/photo_eye/safety_key "
    "& "
    "wedg~/wedged/tie~/tied/tape~/taped/bypass~/bypassed/bridge~/bridged/disabl~/disabled/remov~/removed/jam~/jammed/block~/blocked/short~/shorted/cut/defeat~/unscrew~/unscrewed/unbolt~/taken_off/took_off/taken_out/switched_off/turned_off/overrid~/missing/gone/not_work/not_works/disconnect~/disconnected/stick~/wire/brick/cheat~/fool~ "
    "& "
    "still/keep~/run~/running/so_that/so_they/to_go/faster/reach/hand~/work~/while/goes_on/every/production/numbers/they/he/she/shift/rattled/press/saw/robot/loco/machine/line/conveyor/crane/quota/bonus",
    "safety & chain/bar/belt/catch/switch/device~/stop/pin/net/gate/valve/rail/cut_out/circuit/key & cut/off/removed/missing/broken/disabled/gone/not/bypass~/taped/tied/dismantled/out",
    # In, under, beside something that runs, hangs, gives way.
    "power/machine/motor/engine/current/line/belt/blade~/rollers/it & on/running/moving/turning/live & "
    "climb~/reach~/crawl~/clean~/free/clear~/jam/unjam~/repair~/grease~/lean~/inside/into & baler/press/machine/conveyor/mixer/shredder/saw/mill/crusher/compactor/loom/roller~/belt/drum/auger/grinder/lathe/robot/harvester/hopper",
    "hand~/bare_hands/fingers & feed~/push~/hold~/clear~/reach~/pick~/pull~ & shredder/saw/press/grinder/mincer/roller~/blade/mixer/punch/auger/chipper/slicer/crusher & "
    "no/without/gone/missing/off/broken/because/running/with_his/with_her/bare",
    "under/beneath/underneath/below & jacked/jacked_up/raised/hanging/suspended/propped/lifted/loose & bus/truck/car/load/wagon/van/slab/rock/tractor/beam/lorry/container/machine/trailer & "
    "no/without/work~/stand~/only/men/lie~/he/we/they/me/people",
    "no/without stands/chocks/props/supports/supports_under/trench_box/shoring/shores/wedges/ties/bracing/anchor~/outriggers",
    "cable/rope/sling/chain/strap/hook/strop/wire_rope/belt & last_strands/strand~/thread/frayed/worn/crack~/torn/knot~/half/rusted/rusty/corroded/cut/kink~ & "
    "lift~/hoist~/men/people/load~/still/over/hang~/every/use~/using/pull~/crane/go_on/until/with_it",
    "slab/rock/boulder/beam/load/roof/wall/ceiling/stone/coal/pile/stack/tree/branch/chimney/crane/scaffold~/platform/balcony/shelf/racking/facade/cornice/ice/glass/formwork "
    "& "
    "hang~/loose/crack~/lean~/lean/tilt~/move/moves/moving/sway~/bulg~/giving/tip~/wobbl~/creak~/come_down/coming_down/fall/collapse "
    "& "
    "over/above/under/beneath/people/work~/men/bay/we/they/still/see/every/children/passers/street/stand~/shift/crew/walk~",
    "load~/beam~/containers/slabs/bundles/pipes/crane & over/above & people/heads/school/yard/street/workers/playground/canteen/pavement/us/walkway/market & swing~/lift~/hang~/carry~/carries/moves/hoist~/pass~/sling~",
    "hoist~/lift~/raise~/lower~/carry~/ride~/stand~/travel~ & men/people/him/boys/them/workers/us/man/she & bucket/forks/pallet/hook/skip/shovel/sling/load/grab/tines/strands/cable/rope & "
    "still/every/frayed/strands/no/without/up/high/metres/ladder/because/worn/last",
    "bolt~/screw~/pin~/nuts/weld~/support~/leg~/strut~/brace~/props/anchors/pegs & missing/loose/broken/gone/crack~/sheared/rusted/stolen/removed/not_there/half & "
    "stand/stage/scaffold~/crane/platform/tower/bridge/ride/carousel/grandstand/mast/roof/lift/balcony/seat~/wheel & crowd/people/still/they/go/goes/use~/six/work~/men/tonight/every/up/on/run~/children",
    "hatch/pit/hole/shaft/manhole/trench/opening/grating/sump/lift_shaft & "
    "open/missing/uncovered/gap/no_rail/no_cover/unfenced/not_covered/removed/gone/without & "
    "dark/night/walk~/people/crew/past/light/children/every/nobody/rail/step/barrier/fall/workers/way/shift/no",
    "dug/dig~/digging/excavat~/excavator/trench/metres_down/pit/tunnel & no/without/not/nobody/unsupported/straight/vertical & box/shoring/shored/props/support~/switched/slope~/steps/lay~/bottom/men/boys/down/wall~/cable/voltage/gas",
    "dig~/digging/excavator/drill~/drilling/crane/boom/ladder/mast/tipper & high_voltage/power_line~/cable~/gas_pipe/gas_main/overhead/live_cable/power_cable & "
    "near/under/where/not/nobody/runs/close/touch~/hit/switched/through/still/arm/metre",
    # Gas, fire, chemicals, current.
    "gas/petrol/fuel/ammonia/chlorine/propane/cylinder/bottle/solvent/hydrogen/methane/acetylene & hiss~/leak~/smell~/stink~/escap~/spill~/puddle/valve/alarm/reek~/vapour~ & "
    "people/still/nobody/eat~/work~/stove/inside/they/we/packers/shift/stay/smok~/weld~/told/hut/hall/room/heater/here/again/crew/cellar/canteen/women/kitchen/flat/children",
    "alarm~/siren/detector/sensor/gas_meter/warning_light & going/ringing/ring~/sound~/beep~/red/gone_off/goes_off/went_off/flash~/howl~/ignored/ignore~ & "
    "told/stay/carry_on/ignor~/work~/hour/nobody/keep~/still/continue/switched_off/since/everyone/gas/ammonia/put/packers",
    "weld~/welding/grind~/grinding/flame/torch/cut~/sparks/heater/stove/fire/cigarette~/candle~/lighter "
    "& "
    "drum~/tank~/petrol/fuel/solvent~/lacquer/gas/thinner/paint~/dust/straw/sawdust/hay/varnish/diesel/foam/glue/alcohol/cylinder~/hydrogen/spray~/oil/barrel~/cans/vapour~ "
    "& "
    "next/beside/near/on/had/in/over/inside/full/empty/close/under/while/open/where/spray~/around/lit "
    "& next_to/beside/near/on/in/over/close/inside/under/had/while/where/around/by",
    "mix~/mixing/pour~/pouring/combin~/together & acid/bleach/ammonia/chlorine/cleaner~/descaler/peroxide/chemicals & bleach/acid/ammonia/eyes/cough~/fumes/gas/cellar/laundry/people/they/bucket/toilet",
    "fuse~/fuse_box/breaker/rcd/socket/plug/cable/wiring/switchboard/extension & coin~/nail/wire/foil/bridged/tape~/bare/burn~/hot/smoulder~/melted/smok~/spark~/water/wet/overload~/char~/scorch~ & "
    "still/heater/so_that/stays/use~/they/on/every/men/keeps/hot/people/hut/dormitory/he/she/we/touch/nobody",
    "fire/flames/smoulder~/burning/blaze & "
    "hall/store/warehouse/roof/motor/silo/kitchen/machine/transformer/dust/skip/shed/wagon/cellar/dryer/belt/pallets/hold "
    "& "
    "nobody/still/people/inside/spread~/told/fill~/shift/evacuat~/again/cannot/packing/sewing/exit/door~",
    "tank/boiler/vessel/compressor/cylinder/kettle/autoclave/pipe/hose & bulg~/bulging/crack~/leak~/over_pressure/red/hiss~/swollen/rust~/glow~/vibrat~/scream~/pressure & "
    "keep~/still/on/run~/nobody/they/tied/valve/gauge/operator~/work~/use~/until",
    # Locked in, sent out, unfit.
    "lock~/locked/chain~/chained/bolt~/bolted/padlock~/barred & shift/workers/women/people/night/them/us/cleaners/inside/in & exit~/door~/gate/key/fire/out/get_out/hall/inside/night/way_out & "
    "night/one/inside/key/fire/only/nobody/no/shift/chained/women/in",
    "storm/gale/lightning/thunder/wind/ice/icy/flood/snow/fog/avalanche/waves/hurricane/typhoon & "
    "told/order~/ordered/send~/sent/made/forced/has_to/have_to/must/still/keep~/work~ & roof/crane/mast/scaffold~/ladder/tractor/lake/pond/river/boat/drive/line/tower/across/up/out/sea/jetty/pylon/bridge",
    "ice & bear/crack~/thin/hold & tractor/truck/drive/across/cross/men/told/walk/sled~/horse~",
    "brake~/steering/tyre~/lights/wheel & lock~/locks/fail~/gone/not/no/faulty/worn/bald/loose/stick~/sticks/pull~/bad/soft/hardly & bus/truck/lorry/forklift/van/crane/train/tram/car/tractor/loader/coach/ambulance/trailer/wagon & "
    "still/goes/drive~/gone/out/sent/night/every/children/passengers/again/road/hill/told/use~/he/she/they",
    "slept/awake/hours_straight/hours/no_sleep & "
    "thirty/twenty/twenty_four/eighteen/nineteen/sixteen/seventeen/thirty_six/forty_eight/24/30/36/20/18/48/not/no/two_nights/three_nights/second_job/double "
    "& "
    "driv~/drives/driving/drive/pilot/wheel/crane/bus/truck/lorry/flight/train/taking_the/road/ambulance/ferry/controls/locomotive/operat~/run "
    "& hours/not/no/still/without/now/two_nights/thirty/hasnt/nights/awake/straight",
    "drunk/drinking/drinks/drank/vodka/beer/schnapps/alcohol/stoned/smokes_weed/weed/high/pills/drugs "
    "& "
    "driv~/drives/driving/drive/wheel/crane/forklift/bus/truck/lorry/train/loader/press/saw/roof/scaffold~/tower/locomotive/controls/ferry/operat~/blasting "
    "& "
    "now/about/going/still/every/shift/before/during/out/take/again/people/children/passengers/up/behind/breath/today/morning/just",
    "falls/fell/fall~/nod~/nods/nodded/dozes/drift~/drifted/swerv~ & asleep/off/verge/lane/ditch/kerb & driv~/drives/wheel/bus/truck/crane/controls/lorry/forklift/train/press/saw/tractor/ferry/coach",
    "overload~/overloaded/overloading/too_many/twice_the/double_the/over_the_limit & boat/ferry/lift/scaffold~/crane/truck/bus/platform/balcony/rack~/floor/hoist/raft/cable_car/lorry & people/men/still/still/every/they/workers/passengers/creak~/sway~/sink~/load/weight",
    "height/roof/ledge/edge/beam/mast/ladder/girder/gutter/scaffold~/pylon/chimney/window~/façade/facade/wall/jib/tower & no/without/not & "
    "harness/rope/net~/rail~/belt/tied/line/secured/clipped/protection/barrier/anchor~/parapet/boards & he/she/they/men/work~/walk~/climb~/clean~/boys/crew/we/painters/roofers/stand~/up",
    "tank/silo/manhole/pit/sewer/hold/cistern/vat/bin/well/digester/vessel/cellar/shaft & go~/goes/went/send~/sent/climb~/enter~/crawl~/clean~/inside/down/lower~/order~ & "
    "no/without/not/nobody/never/alone/unventilated & mask/air/measur~/test~/gas/rope/watch~/meter/ventilat~/outside/breath~/alone/harness/apparatus/checked/oxygen/top",
    "child~/boy~/girl~/kids/fourteen/thirteen/twelve/schoolboy & saw/press/machine/shredder/furnace/quarry/tractor/forklift/chemical~/kiln/baler/grinder/mine/loom/thresher/explosives & feed~/work~/operat~/run~/at/drive~/clean~/let/hands/under",
    "danger~/dangerous/unsafe/deadly/lethal/get_killed/be_killed/get_hurt/be_crushed & "
    "any_minute/any_moment/any_day/right_now/now/soon/waiting_to/before_someone/someone_will/somebody_will/today/tonight "
    "& "
    "work~/machine/people/men/shift/wall/roof/crane/they/he/keep~/still/line/someone/somebody/trench/boiler/lift/scaffold~",
    "drum~/barrel~/container~/canister~/tank~/cylinder~/pipe/vat/valve & "
    "leak~/leaking/dripping/spill~/seep~/burst/hiss~ & "
    "chemical~/acid/solvent/store/nobody/people/still/fumes/moved/they/eyes/work~/hall",
    "ceiling/roof/wall/plaster/concrete/bricks/facade & "
    "com~/coming/fall~/falling/drop~/crumbl~ down/in/off/apart/on & "
    "pieces/people/packers/workers/still/heads/on/bay/chunks/every",
    "brace~/bracing/ties/bolts/boards/planks/guard_rails/toe_boards & "
    "missing/without/no/lack~/gone & scaffold~/platform/tower/stage & "
    "go_up/up/on/work~/told/men/plasterers/still/painters/they",
    "dust/flour/vapour/powder/fumes/gas & "
    "thick/so_thick/cloud~/cannot_see/not_see/fills/hangs & "
    "weld~/grind~/spark~/smok~/lamp/cut~/flame~/somebody/work~/people/still",
    "pit/tank/silo/hole/shaft/manhole/cellar/hold/well & gas/fumes/no_air/bad_air/smoke/water "
    "& "
    "send~/sent/go~/going_down/went/man/men/second/next/down/enter~/climb~/about_to/still/them",
    "excavator/crane/boom/tipper/digger/ladder/mast/drill/pole & "
    "power_line~/overhead_line~/high_voltage/live_line~/cable~ & "
    "below/under/near/close/right/touch~/next/beneath/beside/metre~/distance",
    "boy/girl/child/kid/lad/teenager/apprentice/schoolboy/son & "
    "thirteen/fourteen/fifteen/sixteen/twelve/eleven/ten/untrained/alone/first_day/no_training "
    "& "
    "saw/splitter/press/forklift/tractor/machine/chainsaw/grinder/shredder/baler/crane/furnace/explosives/loader/mixer/digger",
    "platform/lift/hoist/scaffold~/floor/bridge/balcony/stage/crane/shelf/rack/boat/ferry/bus/raft "
    "& "
    "sink~/sag~/bend~/bends/creak~/crack~/overload~/too_many/twice/double/too_heavy/lean~/list~/tilt~ "
    "& "
    "still/keep~/load~/people/stand/goes/they/workers/passengers/men/every/again/may_carry/carry",
    "roof/tower/mast/scaffold~/ladder/height/wall/edge/chimney/facade & no/without/not/any & "
    "rope/harness/net/rail/belt/helmet/guardrail/protection/tie & "
    "ice/icy/wind/rain/wet/storm/snow/he/they/up/now/men/work~/boys/crew/metres/floor~",
    "wire/cable/socket/plug/switch/panel/fuse_box/lamp/kettle/outlet & "
    "bare/spark~/sparks/smok~/wet/water/burn~/hot/exposed/loose/hang~/live/melt~/cracked/torn/open "
    "& "
    "kitchen/sink/floor/people/staff/touch~/children/hall/still/use~/where/under/wet/walk~/bath/shower/corridor/ward/everyone",
    "grind~/grinding/weld~/welding/cut~/cutting/torch/sparks/flame~/solder~/heating & "
    "acetylene/oxygen/gas/petrol/solvent~/paint/tank/drum~/fuel/cylinder~/straw/dust/bottles/foam/thinner/oil/diesel/lpg/propane "
    "& next/beside/near/on/by/close/full/empty/over/in/right",
    "guard/cover/shield/interlock/safety_switch/light_curtain/emergency_stop/fence/cage/hood/two_hand "
    "& "
    "removed/remove~/off/taken/took/taped/tape~/bypass~/bridged/disabled/tied/missing/gone/wedged/open/switched/unscrewed/broken/not_work "
    "& "
    "running/runs/still/turns/works/working/faster/lads/around/production/keep~/while/people/women/hands/shift/scrape/clean~/every/go_on/nobody/they",
    "conveyor/belt/roller~/mixer/drum/blade/saw/press/shaft/auger/rotor/machine/chain/lathe/grinder/robot "
    "& running/moving/turning/turns/while/runs/spinning/on & "
    "hand~/reach~/scrape/scraping/clean~/cleaning/climb~/crawl~/step~/clear~/feet/arm~/under/inside/pick~/rag/brush",
    "no/without/nobody/not/never & "
    "shoring/shored/trench_box/props/propped/supports/lifeguard/lookout/banksman/spotter/flagman/gas_test/lock_out/lockout/isolat~/earthed/grounded/chocks/wheel_chocks/outriggers/ventilation/fall_arrest/edge_protection "
    "& "
    "trench/dig~/work~/tank/down/crane/truck/track~/line/men/crew/they/he/roof/reversing/weld~/lift~/machine/pit/panel/switchboard/road",
    "leak~/leaking/spill~/spilled/escap~/hiss~/drip~/seep~/burst & "
    "gas/ammonia/chlorine/acid/petrol/fuel/solvent/chemical~/hydraulic/steam/oil/diesel/propane/caustic/refrigerant "
    "& "
    "hall/room/kitchen/people/still/nobody/workers/store/cellar/near/floor/they/lab/work~/sewer/truck/hot/welding",
    "brake~/steering/tyre~/axle/hitch/coupling/hook/sling/rope/chain/cable/winch/hydraulics/ladder/scaffold~ "
    "& "
    "broken/gone/fail~/faulty/crack~/worn/bald/loose/torn/frayed/bent/rust~/rotten/not_work/no/leak~/slip~/last "
    "& "
    "still/use~/using/drive~/drives/driving/goes/lift~/every/passengers/people/load/road/them/anyway/told/men/children/night/until/crew/send~/hill/workers/sunday/keep~",
    "lift~/lifted/raise~/raised/hoist~/carried & forks/forklift/tines/bucket/grab/hook & "
    "people/workers/men/man/him/boy/electrician/lamp~/change/person/us",
    "overflow~/overflowing/boil~_over/spill~/bubbling & "
    "acid/tank/vat/caustic/solvent/chemical~/molten/steel/metal/sewage",
    "petrol/diesel/engine/generator/pump/heater/grill & "
    "cellar/indoors/inside/shut/closed/sealed/hall/tent/container & "
    "people/work~/doors/headache/two/men/still/run~",
)

ASK_NEAR = (
    "jerk~/drop~/drops/judder~/stick~/sticks/shak~/shakes/shudder~/slip~/slips & lift/hoist/cage/elevator/crane/cable_car/chairlift/platform & time/every/each/people/everyone/we/men/again/joke~/hold~",
    "coins/nail/foil/wire & fuse/fuse_box/breaker/switch",
    "reach~/lean~/put~/stick~ .. past/over/under/between/into & blade/saw/roller~/press/belt/knife/rollers/chain/fan/shaft/gears/punch",
    "stand~/climb~/balanc~/sit~ .. (on) & pallet/forks/chair/drum/crate/bucket/railing/boxes/bricks & ladder/high/reach/short/up/turns/shelf/roof/metres/top",
    "props/timbers/roof/rock/ground/beams/pillars/ice & talk/talking/crack~/groan~/creak~/work~/knock~/move~ & heading/face/mine/gallery/shift/men/old/say/hear/night/go_on",
    "tired/exhaust~/exhausted/sleepless/no_sleep/drift~/second_job/double_shift~/drows~/yawn~/painkillers/medication/tablets & driv~/drives/drive/bus/truck/crane/forklift/wheel/press/saw/lorry/train/operates/machine/ambulance",
    "no/without/missing/broken/worn/cracked/faulty .. "
    "guard/rail/railing/harness/brake~/helmet/mask/gloves/extinguisher~ & "
    "work~/machine/roof/pit/edge/stairs/tank/height/saw/press/acid/gas",
    "near/almost/nearly/inches/hair/luck/lucky/miracle/just_missed & fell/fall~/crush~/hit/caught/killed/came_down/collapse~/hurt/explod~/burn~ & again/still/twice/went_on/goes_on/nobody/they/work/week/machine/crane/beam/load",
    "told/order~/ordered/has_to/must/made/pressure/forced/say~/says & carry_on/keep_going/do_it_anyway/hurry/skip/ignore/go_up/go_in/go_down/finish_first/wait_until/until_sunday & "
    "danger~/broken/crack~/leak~/gas/smoke/guard/brake~/rope/rule/check/lockout/safety/measure/permit/storm",
    "zap/zaps/zapped/tingle/tingles/jolt/jolts/shocks & "
    "station/machine/touch~/gets/get/now_and_then/every/again/tap/casing/whoever/everyone",
    "race~/races/racing/speed~/speeding/reckless~/drift~/joyrid~/wheelies & "
    "truck~/forklift~/reach_trucks/cart~/tug~/tractor~/lorries & "
    "people/women/aisle/walk~/hall/yard/pick~/kids/lads/drivers/night",
    "guards/harness~/helmets/gloves/masks/locks/goggles & "
    "for_beginners/for_cowards/sissies/nonsense/waste_of_time/not_needed/unnecessary/get_in_the_way/slow~/babies/old_women",
    "battery/batteries/fuse & took/taken/pulled/remove~/out & alarm/detector/sensor/smoke/beep~",
    "alarm/detector & battery/disconnected/unplugged/taped/covered/sock/off/ignore~/ignored & "
    "smoke/fire/gas/so_often/again/nobody/annoy~/every",
    "crack~/cracking/grind~/grinding/bang~/knock~/screech~/groan~ noise/sound/sounds/noises & "
    "load/hoist/crane/lift/bearing/cable/beam/brake~/wheel & "
    "turn~/radio/ignore~/every/still/under/nobody/go_on",
    "boiler/machine/hoist/crane/press/lift/engine/motor/pipe/tank/compressor/furnace/turbine "
    "& "
    "knock~/hiss~/shake~/shakes/vibrat~/bang~/rattl~/scream~/smoke~/smokes/hum~/groan~/hot/glow~/jerk~ "
    "& crosses/pray~/nobody/still/fear/afraid/stand_back/joke~/he/they/every/again/go_on/old",
    "scaffold~/ladder/platform/wall/roof/tower/crane/rack/stack/fence/stairs/floor & "
    "hum~/walk~/walks/sway~/sways/wobbl~/shake~/shakes/move~/moves/lean~/leans/creak~/bend~/bends/swing~/give~/gives "
    "& wind/whole/when/step/every/load/people/under/men/storm/rain/stand/climb",
    "widow/death/suicide/killer/coffin/grave/devil "
    "maker/step/trap/corner/ladder/curve/machine/ride",
    "widow maker",
    "held/tied/fixed/patched/hang~ & together/up/on & "
    "wire/tape/string/rope/hope/prayer/luck/thread/screw & "
    "machine/scaffold~/ladder/crane/truck/bus/lift/roof/platform/brake~/press/it/pipe/cable",
    "wonder/miracle/luck/grace_of_god/lucky & nobody/no_one/not & "
    "hurt/killed/injured/died/lost/fallen/crushed/burnt & "
    "yet/so_far/until/still/every/machine/here/there/this",
    "one_day/sooner_or_later/some_day/someday/only_question_of/matter_of & "
    "accident/someone/somebody/killed/hurt/fall/explode/lose/crush/die/burn/collapse",
    "safety & "
    "laugh~/joke~/ignored/no_time/too_slow/later/nonsense/skipped/waste/costs/only_paper/forget/beginners/cowards",
    "told/ordered/pressed/threatened/forced/expected & without/no/skip~/ignor~ & "
    "helmet/mask/harness/guard/lock/check/rope/permit/gloves/belt/break/sleep/rest/test",
    "hours/nights/double/second_shift/straight & "
    "driv~/drives/wheel/crane/forklift/bus/truck/surgery/controls/pilot & "
    "tired/asleep/without/no_break/in_a_row/sleep/eyes/again",
    "mask~/gloves/goggles/respirator~/suit~/extraction/ventilation & "
    "no/without/broken/none/not_enough/torn/run_out/locked & "
    "dust/acid/chlorine/solvent~/spray~/asbestos/fumes/paint/chemical~/silica/lead/pesticide~/weld~",
    "fire/exit/extinguisher~/sprinkler~/alarm/hydrant & "
    "blocked/locked/empty/off/missing/expired/none/broken/stacked/chained/behind/painted/no & "
    "people/hall/workers/dormitory/night/children/nobody/store/still/shift/always",
)

TRAPS = (
    "security/gate/night/bank/old/prison/crossing/life/coast/border/works/museum/honour guard~",
    "guard~ (at/of_the) gate/door/entrance/honour/bank",
    "guard~ (taken_off/off) (the/duty) night/roster/list/rota/duty",
    "off/on/stand~/stood guard",
    "guard dog~/against/duty/house/his/her/its",
    "gas "
    "bill~/price~/fitter~/man/station/cooker/company/supplier/meter_reading/heating/tariff/stove/works",
    "{he}/chief/boss/director/{person} (be~) (a) (real/such_a) live wire",
    "be~ a (real) live wire",
    "live wire and everyone/everybody/all/we",
    "sparks fly/flew/between/interest/joy/off/ideas/enthusiasm/debate",
    "spark~ of/between/joy/interest/an_idea/discussion/debate/a_debate/plug~",
    "work~/works/working/be~/put~/under under (great/heavy/much/high/time/constant) pressure",
    "pressure (be~) rising/mounting/growing .. "
    "because/plan/from/deadline/on/boss/customers/targets",
    "smoke/fire "
    "break~/drill~/alarm_test/brigade/signal~/station/engine~/extinguisher~/insurance/service/officer/wood/place/works_display/sale/proof",
    "smoke .. grill/barbecue/summer_party/party/cigarette~/candle~/stage",
    "no smoke without",
    "stop~/quit/gave_up/give~_up smok~/smoking",
    "smok~/smoke~/smoking area/corner/break~/ban/room/shelter",
    "slow/small/little/minor/water/data/oil/coolant/roof/tap leak~",
    "leak of water/information/data/news/documents",
    "leak~ (the) news/list/information/documents/plan/roof/story/salaries",
    "information/news/list/story (has/was/be~) leak~/leaked",
    "roof/tap/pipe/window/tent/boots/dishwasher (be~/has/have) (a) leaking/leaks/leak",
    "pour~/spill~/spilled/spilt (of) water/coffee/tea/milk/soup/paint/beans/oil_paint",
    "out of danger",
    "no (longer) (danger/hazard) to/for/of/any_more/now",
    "danger "
    "money/pay/zone_pay/allowance/sign~/of_losing/of_becoming/of_missing/of_running_late/of_being_late",
    "in danger of "
    "losing/becoming/missing/being_forgotten/being_late/falling_behind/forgetting/closing/getting_bored",
    "hazard pay/bonus/lights/allowance/training/report_form/warning_lights/symbol~/course/class",
    "endanger~ (the/his/her/our) plan/bonus/project/delivery/order/deadline/reputation/job/harvest",
    "endangered species/birds",
    "fire~ {him}/{person}/up/from/of",
    "on fire for/with_enthusiasm/tonight/today/at_the_moment/lately/this_season",
    "be~ on fire with/for/about/in_sales/this",
    "explosive~ by_the_book/store_is_locked/expert/temper",
    "meeting/temper/mood/growth/talk/debate/mixture .. explosive",
    "explosive meeting/temper/mood/growth/talk/debate/mixture/topic",
    "prices/costs/sales/orders/demand/figures explode~/exploded/are_exploding",
    "explode~ (with/in) laughter/anger/rage/joy/applause",
    "{he}/{boss} exploded",
    "deal/talks/price~/market/friendship/team/marriage/plan/project/bonus/plans/coalition/sales/offer "
    ".. collapse~/fall_through/falls_apart/fall_apart",
    "shaky start/argument/voice/knowledge/finances/marriage/camera",
    "loose talk/tongue/change/ends/leaf/fit/clothes/contact_with",
    "broken "
    "promise~/english/heart/family/home/marriage/sleep/coffee/toilet/heating/fridge/chair~/lamp/window/radio/kettle/phone/printer",
    "alarm clock~",
    "alarm~ (was/be~) (a) false",
    "false alarm~",
    "car alarm~",
    "curtain~/net~ (in/of/at/for) (the) stage/window/canteen/theatre/office",
    "cover letter/story/for/up/shift/charge/song/version",
    "under cover/the_cover",
    "cover~ (for) (his/her/a/the) shift/colleague~/costs/expenses/holiday~",
    "nod~/dozes/fell/falls/fall/nodding/falling (off/asleep) (in/during/over/at) (the) "
    "meeting~/lecture/course/break~/speech/speeches/desk/bus_home/tv/training/training_session/canteen/sofa/newspaper/book/class/seminar/assembly",
    "by/at/on/near (the) edge of town/the_village/the_city/retirement",
    "brake~ (on/to) (the) spending/enthusiasm/reform~/growth/hiring/project",
    "lunch/coffee/tea/smoke brake~",
    "hit/put the brakes on",
    "brake~ .. (was/were/have_been/has_been) "
    "changed/repaired/replaced/renewed/checked/tested/serviced/fixed",
    "speed/political/economic/mental trap~",
    "near miss~ report/form/reporting/box/system",
    "chain of",
    "chain of command/shops/events",
    "cage fight~/bird~",
    "two hands",
    "matter of time before (he/she/they/we) is_promoted/gets_promoted/succeed~/finds/gets_the_hang",
    "accident free/statistics/prevention/insurance",
    "without/no (an/any/a_single) accident~",
    "not dangerous/in_danger/hazardous",
    "trigger warning",
    "under construction barrier~",
    "language/trade/sound/cultural/career barrier~",
    "face~/faces (the/a) cracks",
    "crack~ (a) joke~/smile/whip/code/problem/nut/egg~/case",
    "hard nut to crack",
    "crack of dawn",
    "asleep on/in the bus/train/tram/sofa/plane/break_room/meeting",
    "smoke/fog/bubble machine",
    "on fire in the final/match/tournament/table/game/race",
    "toy gun",
    "trip~ the breaker/fuse",
    "deadline/figures/price~ .. danger",
)
