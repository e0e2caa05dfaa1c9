"""What people say and do who may harm themselves, as others report it."""

# Statements and acts that leave little doubt.
ACT = (
    "hurting/harming/cutting/burning {self}",
    # Killing oneself, in all the ways of saying it.
    "kill~/hang~/drown~/poison~/shoot~/stab~/gas/strangle~/electrocute~/suffocate~/behead~ {self}",
    "harm~/mutilate~ {self}",
    "do~ away with {self}/it",
    "do~ {self} in/harm/mischief/damage",
    "do~ {self} .. harm/mischief/injury",
    "top/tops/topping/off/offing/neck/necks {self}",
    "finish~ {self}",
    "finish~/end~/destroy~/extinguish~ {self}",
    "destroy~/wipe~/rid {self}",
    "unalive~",
    "kms",
    "selfharm~",
    "self harm~/injure~/injury/injuring/mutilate~/mutilation/hurting",
    "selfharming",
    "suicidal",
    "sucide/suicid/sucidal/suiside/sueside",
    "commit~ (to) suicide",
    "suicide/sucide attempt~/note~/plan~/threat~/letter~/thoughts/ideation/pact/talk/try/bid~",
    "attempt~/tried/tries/try/trying (at) .. suicide",
    "thought~/think~/idea~/plan~/talk~/speak~/spoke/threaten~/threat~/mention~/intend~ .. suicide",
    "consider~/contemplate~/hint~/dream~/joke~/wish~/fantasise~ .. suicide",
    "end~/finish~/take~/took/taking/taken {his}/own (own) life/lives",
    "end~/finish~/take~ {his} own lives/life",
    "end/finish/put an_end/stop to {his} (own) life/existence/suffering/misery/days",
    "put~ an end to it/{self}/everything/it_all/things",
    "put~ (a) stop to (his/her/my) life/{self}",
    "end~/finish~ it all",
    "end~/ending it tonight/now/today/tomorrow/soon/here/for_good/himself/herself",
    "end~ {his} days/existence/suffering/misery/pain",
    "take~ {his} (own) (way) easy_way/quick_way/cowards_way/way out",
    "throw~ (his/her/my/their) life away",
    # Death wished for.
    "want~/wish~/wanna/hope~/pray~/long~/longing/beg~/ready/prefer~/rather/like~/ask~ to/not_to (just) "
    "die/be_dead/perish",
    "wanna/want~ (to) (just) die/be_dead/dead",
    "rather/sooner (be) die/dead/dying",
    "better off dead/dying/in_the_grave/buried",
    "better dead",
    "best/better if {he} be~/were (just) dead/died/die",
    "wish~/wished/if_only .. {he} be~/had (just) (be~) dead/died/die/gone_forever",
    "wish~ {he}/{self} dead",
    "wish~/pray~/hope~ .. death",
    "wish~ .. never (been) born/woken/wake/lived",
    "hope~/pray~/wish~/want~/like~ .. not/never .. wake~",
    "hope~/pray~/wish~/want~ .. die/dies/died in {his} sleep/bed",
    "sleep~/asleep/bed and/to not/never (to) wake~",
    "not (to) wake~ up tomorrow/again/anymore/any_more/ever/in_the_morning",
    "fall~ asleep .. never .. wake~",
    "death (is/would_be/be) (the) only/better/best/relief/release/solution/way/answer/friend",
    "not deserve~ to live/be_alive",
    "deserve~ to die/be_dead",
    "look~/looking forward to dying/death",
    "plan~/want~ .. own death/funeral",
    # No will to live.
    "not/never/hardly/no_longer want~/wish~/wanna/like/care~/desire/feel_like (to) .. "
    "live/living/be_alive/exist/existing/alive/life",
    "not (to) want~/wish~ to be here/around/in_this_world/on_this_earth anymore/any_more/any_longer/tomorrow",
    "not want~ to be on/in this/the earth/world/planet",
    "no/little/without wish/desire/will/reason/point/sense/purpose/use/strength/urge/energy/joy .. "
    "live/living/life/alive/exist",
    "no/without reason/point/sense/use .. be_here/being_here/getting_up_again/exist/existing",
    "no/any reason (left) to live/wake_up/stay_alive/go_on",
    "lost/lose~/losing .. will/wish/desire/reason to live",
    "see~ no/any reason/point/sense/use in living/life/staying_alive",
    "life/living .. not (be) .. worth",
    "not worth living/staying_alive",
    "life (be~/has) (become) (just) not_worth/worthless/pointless/meaningless/unbearable/over/hell/finished",
    "life/existence .. no/without meaning/sense/point/purpose/value/worth",
    "enough of life/living/this_life/this_world/everything_and_living",
    "cannot/can_not/not .. live/living with_himself/with_herself/with_myself",
    "nothing/anything (left) .. to live for",
    "nothing/anything keeps/keeping/holding {him} alive/here/in_this_world",
    "why .. (should/would/keep/go_on/bother) live/living/stay_alive/be_alive",
    "what for .. live/living",
    "be~ dead by/tomorrow/soon/before/tonight/within/in_a/next/when",
    "not/no_longer be alive/living",
    "not live to see/past/through .. tomorrow/birthday/christmas/spring/summer/year/month/week",
    "tomorrow/soon/tonight/friday/monday .. dead/not_alive",
    "leave~/leaving/quit~/depart~ this/the world/earth/life",
    # Ways of doing it, with an intention beside them.
    "{will}/{say}/plan~/threaten~/idea~ .. (to) jump~/leap~/leaping/throw_himself/throw_herself/fling/drop "
    ".. {drop}",
    "{will}/{say}/threaten~ .. jump~/leap~/step~/walk~/lie/lying/laying/throw_himself/throw_herself/stand~/"
    "run/running .. {traffic}",
    "would/will/wants_to/want_to/wanted_to/wanting_to/going_to/gonna/about_to/threatens_to/threatened_to/threatening_to/try_to/"
    "tried_to/ready_to/tries_to jump/leap",
    "throw~/hurl~/fling~/cast~/toss~ {self} .. off/from/under/in_front/before/into/out/on/onto/over/down "
    ".. {drop}/{traffic}",
    "jump~/leap~/step~ (out) in_front/under/before/into/onto .. train~/truck~/lorry/bus/tram/traffic/track~",
    "lie~/lay/lying/laid/knelt/sat/sitting .. on/across the rails/tracks/track/railway/line_waiting",
    "pull~/talk~/drag~/hold~/held/grab~/bring~/brought/coax~/stop~ {him}/{person}/man/woman .. "
    "back/down/away/off/from .. {drop}/tracks/rails/railing/rail/edge/platform",
    "climb~/climbing/went/gone/stood/stands/standing/sits/sitting/got (out) over/outside/beyond .. "
    "rail~/railing~/parapet/barrier/fence_of_the_bridge/guardrail/handrail",
    "stand~/sit~/hung/climb~ .. bridge/roof/ledge/parapet/window~/balcony .. jump~",
    "{will}/idea~ .. driv~/drive~/steer~/crash~/ram/ramming/smash~/run/running/ride/riding .. into/off/against/under "
    ".. wall/tree/bridge/river/lake/pillar/truck/lorry/cliff/quay/canal/pier/oncoming/rock~/ravine/train",
    "tie~/knot~/hang~/hung/prepare~/practise~/practice~ .. noose",
    "noose",
    "buy~/bought/get~/got/has/have/keep~/kept/hid/hidden/hide~/bring~/carry~/took/take~/prepared/preparing .. rope "
    ".. {self}/neck/die/end/live",
    "rope .. round/around {his} neck",
    "bag/pillow over {his} (own) head",
    "hose .. exhaust",
    "exhaust .. {self}/die/hose",
    "take~/swallow~/eat~/down~/gulp~ .. (an) overdose~",
    "overdose~ (on) .. {pills}",
    "{he} overdose~",
    "take~/took/taken/taking an/another/intentional overdose",
    "od'd/oded",
    "swallow~/take~/took/taken/down~/gulp~/eat~ .. all/whole/handful/handfuls/packet~/box/boxes/bottle~/pack/"
    "packs/strip~/twenty/thirty/forty/fifty/lot/lots/entire/too_many/jar/tub .. {pills}",
    "swallow~/take~/took all {his} {pills}",
    "save~/saving/hoard~/collect~/collecting/stockpile~/count~/counting/stash~ (up) .. {pills}",
    "how many/much .. {pills} .. die/kill~/death/fatal/lethal/dead",
    "which/what {pills} .. kill~/deadly/lethal/die",
    "{pills} .. enough/kill~/lethal (to) .. kill/die/{self}/dose",
    "lethal/fatal/deadly dose~/amount~",
    "painless~/easy/easiest/quick/quickest/best/surest/ways/way/how/method~ .. (way) to die/kill_yourself/"
    "end_it/commit_suicide/end_ones_life",
    "slit~/slash~/cut~/cutting/open~/slice~/carve~/carving .. {his} (own) wrist~/vein~/artery/arteries/throat",
    "slit~/slash~ wrist~/vein~",
    "cut~/scratch~/burn~/carve~/slash~/hit~/bite~/punch~/stab~/pierce~ {his} own "
    "arm~/leg~/hand~/thigh~/wrist~/skin/body/head/belly/flesh/stomach/face",
    "cut~/scar~/burn~/mark~/scratch~/wound~ on/along/across/all_over .. arm~/wrist~/leg~/thigh~/forearm~ .. "
    "{self}/by_herself/by_himself/own",
    "cut~/scar~/burn~/wound~/bruise~ .. do~/did/made/make~/cause~/inflict~ .. {self}",
    "self inflict~",
    "blade~/razor~/knife/knives/scalpel/glass/scissors .. {his}/to/on/at/against .. (own) wrist~/veins/arm~/throat",
    "{his} (own) wrist~/throat/arm~ .. razor~/blade~",
    "cutting/cuts/burning/burns/hurting/hurts/starving/starves/injuring/injures/punishing {self}",
    "{will}/try~ (to) .. cut/hurt/injure/cutting/hurting/injuring/burn/burning/starve {self}",
    "cut~/hurt~/injure~/burn~/scald~/wound~ {self} on_purpose/deliberately/intentionally/again/wilfully/willingly",
    "deliberately/intentionally/wilfully cut~/hurt~/injure~/burn~/scald~/wound~ {self}",
    "{he} cut~/cutting when/because/to .. sad/alone/upset/feel~/stress~/cope/pain/numb",
    "set~/douse~/pour~/soak~/light~/lit {self} .. fire/alight/petrol/ablaze/fuel/flames",
    "pour~ petrol .. {self}",
    "gun/pistol/rifle/shotgun/revolver .. to/at/against/in .. {his} (own) head/mouth/temple/chest/chin",
    "put~ a_bullet in/through {his}/my/{self}",
    "bullet (in/through) {his}/my own head",
    "drink~/drank/drunk/swallow~ .. pesticide/weedkiller/weed_killer/rat_poison/paraquat/insecticide",
    "stop~/refuse~ eat~/eating/food .. (to) die",
    "goodbye/farewell/parting/last/final note~/letter~/message~/video~/post",
    "write~/left/leave~/find~/found .. note/letter .. goodbye/farewell/forgive/not_alive/when_i_am_gone/sorry_for_everything",
    "goodbye/farewell all/world/everyone/everybody/cruel_world .. end~/ending/forgive/last/go~/cannot",
    "say~/{say} .. goodbye/farewell .. for_ever/forever/for_the_last_time/to_life",
    "this time .. succeed/succeeds/do_it_properly/properly/no_one_will_stop",
    "nobody/no_one/not .. stop {him}/me .. kill~/dying/die/end_it",
    "i be~ done/finished with living/life/this_world",
    "mean~/meant/intend~/plan~/want~/wish~ (to) (do) harm {self}/to_himself/to_herself/to_myself",
    "danger/risk to {self}",
    "be~/been/keep~/kept hurting/harming/cutting/burning/scratching/starving {self}",
    "{self} hurting/harming/cutting",
    "let/lets {self} drop/fall/drown/die/go_under",
    "talk~/speak~/spoke/think~/thought .. about/of (his/her) hanging/drowning/overdosing",
    "stop~/stopped/refuse~/refuses/quit eat~/eating/drinking .. on_purpose/deliberately/to_die",
    "stop~/stopped/parked/park~/left {the} car/van/truck/lorry/tractor/bus/bike/motorbike .. on the "
    "line/tracks/rails/crossing/level_crossing .. (and) wait~",
    "suicide/death/dying/to_die .. only/best/one/easiest/easier way/answer/solution/option/exit",
    "suicide (be~/was/is) (the) only/best/easiest",
    "cannot/not/no_longer bear/stand/face/take/endure living (another/one_more/any)",
    "not see~/know~/understand~ why {he} (should/must/needs/would) .. live/living/alive/exist",
    "better (off) (for_everyone/for_everybody/for_all/for_us/for_them) if {he} be~/had/were (just) "
    "(be~) dead/died/buried",
    "saw/seen/found/caught/spotted/noticed {him} .. on/between the tracks/rails/railway/railway_line",
    "not/no_more want (to) (more) live/life/living",
    "want/wants/wish~ (to) not live/wake/exist",
    "want/wants/wish~ (to) sleep .. not/never/no wake~/get_up/open",
    "want~/wish~ (to) go_to_sleep/fall_asleep/close_his_eyes/close_her_eyes .. not/never wake~/open/"
    "get_up",
    "world/everyone/everybody/kids/children/family/wife/husband/son/daughter would/will/are/is/"
    "be be~ better off without {him}/{self}",
    "world/everyone/everybody/kids/children/family would/will/are/is better off without {him}/"
    "{self}",
    "will/would/going_to/gonna/could/wants_to/wanted_to/about_to (just) (simply) (one_day) step/"
    "walk/drop/roll/let_go/fall/climb/tip off/from/over (the/a/this/that) {height}",
    "just/simply step~/walk~/drop~/roll~ off/from (the/a/this/that) {height}",
    "comit/comitt/committ/commite/do/doing/make/making (a) suicide",
    "{will} (to) (do/make) (a) suicide",
    "aim~/steer~/point~ .. {vehicle}/it .. (straight) at/for/into/towards .. wall/tree/pillar/"
    "bridge/parapet/oncoming/abutment/river/quay/rock",
    "drove/driven/drive~/driving/steered/swerved/headed .. (straight/deliberately/on_purpose/"
    "intentionally) at/for/towards/into .. wall/tree/pillar/bridge/abutment/oncoming .. & "
    "on_purpose/deliberately/intentionally/himself/herself/end/last_second/last_moment/pulled/"
    "meant/wished",
    "make~/making/put/puts/putting/want~ .. end with/of/to/for {self}/my_life/his_life/her_life",
    "will/going_to/gonna/wants_to/about_to step/walk/run/lie in_front/under (of) (the/a) next",
    "nobody/no_one/not (can/will) stop {him} .. (and/he/she) (will) do it & rope/tonight/pills/"
    "gun/bridge",
    "lock~ {self} in .. garage/car .. engine/exhaust",
    "garage/car .. engine running & lock~/himself/herself/asleep/shut",
    "finish~/done with life/living",
    "stood/stand~/standing/sat/got on/onto the/a (chair/stool/ladder/table) chair/stool/table/"
    "bucket/crate with (a/the) rope/belt/cord/noose",
    "cut~/slash~/slice~/carve~ (up) {his} (own) arms/forearms/forearm/wrists/thighs (open) again/last_night/yesterday/at_night/every_night/in_secret/regularly/often/because/when/whenever",
    "cut~/slash~/slice~ (into/at) {his} own arm~/forearm~/wrist~/thigh~/leg~",
    "stand~/stood/standing/sit~/sat/sitting/climb~/climbed/got/was/found/went/gone/hung/hanging/be~ .. (on/to/over) (the) wrong/outer/far/other/out side of (the/a/our) (bridge/roof/balcony) railing~/rail~/parapet/guardrail/handrail/balustrade/banister/guard_rail/hand_rail",
    "wrong/outer side of (the/a/our) (bridge/roof/balcony/safety) railing~/parapet/guardrail~/handrail~/balustrade/banister",
    "{he}/{person}/{name} .. stand~/stood/standing/sit~/sat/sitting .. (on) (the) outside (of) (the/a) (bridge/roof/balcony) railing~/parapet/guardrail~/handrail~/balustrade",
)

# Oblique words and acts: they may mean it, so somebody has to ask.
ASK = (
    # Leaving, not being there.
    "better/easier/happier/best off/place/life/world/for .. without .. {him}/{self}",
    "world/everyone/everybody/we/they/you/all/us/family/kids/children/team/wife/husband/life .. better .. without {him}/{self}",
    "better off without him/her/me/them",
    "better off/for (everyone/all/everybody/us/the_family) .. if {he} .. gone/not_here/not_there/disappear~/"
    "not_exist/vanish~/not_around/never_born/never_existed/left_for_good",
    "better if {he} .. gone/not_here/not_there/disappear~/vanish~/not_exist/not_around/never_existed",
    "nobody/no_one/none/not_anyone/who/anyone/not_a_soul/anybody/nobody_on_earth ... "
    "miss~/notice~/care~/cry/grieve/mind/shed/mourn ... "
    "gone/disappear~/disappeared/dead/die~/vanish~/not_here/him/her/me/was_no_more/missing/tear/not_there/not_come/"
    "not_around/left/never_came_back",
    "nobody/no_one would/will miss/notice",
    "will/would anyone/anybody/somebody (even) miss/notice/care",
    "not/never/no_longer be/being .. (a) problem/trouble/bother/burden/nuisance/worry",
    "nobody/no_one/not/never/you .. have/has/need~/put_up (to) "
    "worry/bother/trouble/put_up/deal/look_after/care (about) .. {him}",
    "soon .. not/nobody/no_one .. {him}/bother/trouble/worry/problem/see",
    "rid of {him} soon",
    "soon .. rid of {him}/{self}",
    "not/never .. see/hear/find/have/bother/meet .. {him} again/any_more/anymore/alive/much_longer",
    "not/no_longer/never (to) be/being here/around/with_us/there/among_us .. "
    "anymore/any_more/longer/tomorrow/next/when/by/at/for/then/christmas/new_year/easter/summer/winter/spring/soon/"
    "much_longer/to_see/long/in",
    "not make it/last (to/till/until/through/past) .. "
    "christmas/new_year/summer/winter/spring/weekend/month/year/birthday/week/tonight/night",
    "when/once/after/if {he} be~/am/was/were/is gone/no_more/not_here/no_longer_here/dead",
    "when/after/once {he} .. gone",
    "look/looks/looking/care/caring/see/watch/feed after/for/to/over {his}/the/my .. when/after/if/once {he} "
    "(be~) (be~) gone/not_here/no_longer_here",
    "if/should/in_case (anything/something) .. happen~ to {him}",
    "join~/joining/see/seeing/be/being/reunite~/reunited .. (late/dead) "
    "wife/husband/son/daughter/mother/father/brother/child/parents/partner/mum/dad/baby .. "
    "soon/again/there/above/heaven/other_side/beyond",
    "join~/joining {his} late/dead/deceased/departed {kin}",
    "join~/follow~ {his} wife/husband/son/daughter/mother/father/brother/child/mum/dad/baby (into) "
    "soon/in_death/to_the_grave/in_heaven/in_the_grave/there",
    "other side .. see/meet/soon",
    "with god/heaven/the_lord soon",
    "go~/going/disappear~/vanish~/leave~/away forever/for_good/for_ever/somewhere_nobody/where_nobody",
    "disappear~/vanish~ .. world/face_of_the_earth/earth/altogether/completely",
    "stop~ existing",
    "if {he} disappear~/vanish~/died/was_gone/were_gone/dropped_dead",
    "sleep~/rest/peace forever/for_ever/at_last/for_good/eternal/finally",
    "eternal/final/everlasting rest/peace/sleep",
    "want~ .. (some) peace",
    "thank~ .. for everything .. remember~/good/forgive/goodbye/always/sorry",
    "remember~/think .. {him} well/kindly/fondly",
    "forgive {him} .. (for) (what) .. everything/do/going/about_to/leaving/leave",
    # No way on.
    "cannot/can_not/not/can_no_longer/could_not (be_able_to) (just) "
    "go_on/carry_on/continue/keep_going/keep_on/bear_it/face_another_day/face_tomorrow/take_any_more/take_it/take_much_more/do_this/stand_it/cope/stand_any_more/hold_on/face_it/take_anymore/bear_any_more/stand_this/bear_this/take_this/see_another_day",
    "cannot/not/no_longer live like this/that",
    "cannot/not live (with) .. shame/guilt/what/without_her/without_him/it/anymore",
    "cannot/not/no_longer/never .. bear/stand/take living/life/existence/being_alive",
    "no point/sense/use/reason/meaning (left) (in) .. "
    "going_on/carrying_on/anything/trying/life/anymore/any_more/keeping_on/getting_up/continuing/go_on/carry_on/"
    "everything/him_being/me_being/being/it_all/tomorrow/waking_up/staying/"
    "planning/future/existence",
    "what is/be~/was the point/use/sense (of/in) .. "
    "going_on/it_all/anything/trying/getting_up/carrying_on/life/everything/any_more",
    "what use {he} be~/am/is",
    "what be~ {he} (still) (even) here/alive/living for",
    "why .. (should/would) .. go_on/carry_on/keep_going/keep_trying/wake_up",
    "nothing/not_anything .. matters/makes_sense/left/to_look_forward_to/worth",
    "everything/it_all/all be~ (now) "
    "pointless/meaningless/useless/hopeless/in_vain/over_for/finished_for/lost_anyway",
    "it will/would (all) (soon) (all) be over soon/tonight/tomorrow/friday/monday/sunday/anyway/then/for",
    "soon (it) .. "
    "all_be_over/all_over/be_at_peace/at_peace/be_free_of/no_more_pain/quiet_forever/be_over",
    "no way out/forward/ahead",
    "see~/saw/sees/finds/knows/there_is no/any (other) way out/exit/escape/solution/future/hope/light",
    "only/one way/exit/thing (left/out) .. out/left/remains/open",
    "no future/hope/tomorrow",
    "without (any) hope/future",
    "hopeless/hopelessness/desperate/despair~/desperation",
    "give~/gave/given up on life/everything/himself/herself/living/hope/the_world",
    "lost all/every hope/joy/interest_in_life/interest_in_everything",
    "tired/sick/weary/worn/exhausted (of) it all/everything/fighting/struggling/pretending/of_trying",
    "want~/wish~/like~ (for) (it/everything/pain/things/all) (just) (all) (to) stop/be_over/end/ended/be_finished/stopped",
    "want~/wish~ {he} pain/suffering/everything/it/noise/thoughts (all) (to) stop/end",
    "make~/making it (all) stop",
    "end/ends/ending the/his/her/my/this pain/suffering/misery/shame/torment/nightmare",
    "burden to/on/for {him}/{person}/{the}/everyone/his/her",
    "millstone round/around",
    "not care~/mind if/whether/about .. live~/lives/die~/dies/wake~/alive/lived/dead/happens_to_him/happens_to_her/happens_to_me",
    "not care~/mind (any) .. what_happens_to_him/what_happens_to_her/what_happens_to_me/living/dying",
    "nothing (left/more) to lose",
    "it (should) should .. have be~ {him}/{self}",
    "should/ought have (been/be~) {him}",
    "why not {him} instead",
    "instead of {him}/me/her .. died/dead/should_have",
    "should/wish~ have died",
    "wish~ .. been {him}/{self}",
    "hope~/wish~ .. next .. take~/gets/hits/kills/finishes/crush~ {him}",
    "hope~/wish~ .. (will/would) not/never come back/up/home",
    "would/be be~ (a) relief/release if .. {him}/{he}/die/end",
    "{he} .. not/never (be) .. much/any longer .. (for/in) (this) world",
    "be~ not long for this world",
    "day~ be~ numbered",
    # Death on the mind.
    "poem~/poetry/song~/text~/picture~/drawing~/draws/drew/sketch~/write~/writes/posts/posting/painted/paints/letter~ .. "
    "death/dying/grave~/coffin~/graveyard/the_end/gallows/dead",
    "look~/search~/google~/googled/googling/read~/ask~/asks/asked/asking .. (up/for/about) .. "
    "deadly/lethal/fatal/poison~/poisonous/overdose~/ways_to_die/noose~/knots/hanging/drowning/painless/kills_you/fast_enough_to_kill",
    "stand~/stood/standing/sit~/sat/sitting/found/seen/saw/lean~/leaning/stare~/staring/walk~/linger~/hang~/go~/look~ "
    ".. edge/ledge/roof/rooftop/parapet/bridge/tracks/cliff/quarry/railing~/rails/brink/dam/viaduct/platform_edge "
    ".. alone/down/looking/staring/night/hours/water/over/again/evening/dark/below/crying/cry~/shift/silent/drop/trains",
    "edge/ledge of the roof/bridge/quarry/cliff/platform/dam/pier/quay/shaft/balcony",
    "walk~/step~/cross~ .. tracks/road/street/traffic/rails without looking",
    "take~/takes/taking/took risks .. as_if/not_care/does_not_care/like_someone_who",
    "do~/doing/did something stupid/silly/rash/desperate/foolish/drastic/terrible/bad/daft",
    "afraid/worry/worried/fear~/scared/anxious/frightened .. {he} .. (might/may/will/could/would/does/do) .. "
    "(do) something/to_himself/to_herself/to_themselves",
    "do something to {self}",
    "not/never (be) safe with {self}",
    "not trust {self} .. alone/tonight/near/with/knife/roof",
    "not/should_not leave {him} alone tonight/with/now",
    "on/in suicide watch",
    "scar~/cut~/marks/slashes/scratches/lines/razor_marks/bandage~/bandages/plaster~ on/over/along/around/round/across (both) "
    "{his}/both/the/her (inner/left/right) wrist~/arm~/forearm~/thigh~",
    "buy~/bought/get~/got/has/have/keep~/hid/hidden/hide~ (himself/herself) .. (a/new) rope",
    "rope (in/hanging) .. {his} locker/bag/car/boot/beam",
    "no longer/not (see/sees) .. (any) meaning/sense/point in life/living/it_all/anything/it",
    "dark/black/bad/evil/morbid/terrible thoughts",
    "thought~/think~ of/about ending",
    "end it",
    "all over/finished for {him}",
    "life be~ over/finished/ruined/hell/done",
    "not (be~) afraid of death/dying",
    "at peace with .. death/dying/going",
    "be~ (only/just) waiting for/to die/death/the_end",
    "count~/counting the days (until/till) .. over/end/peace",
    "no one/nobody can help {him}",
    "too late for {him}",
    "see you (all) in/on heaven/another_life/the_next_life/hell/the_other_side",
    "next life",
    "be~ going/go~/on to (a) better place",
    "last birthday/christmas/summer/shift/winter/holiday .. ever/for_me/for_him/on_earth",
    "cry~/crying/cries/sobs/sits/sitting .. (in) (his/her/the) car .. dark/hours/alone/cry~",
    "kill~/hang~/drown~/shoot~/poison~ {self} in/like/as/because",
    "weight/stone/millstone/chain/drag/load/burden (be~) round/around/on/upon {his}/{person}/everyones/"
    "everybodys/the .. neck~/back~/shoulders/family/life",
    "breathe/sleep/live/rest easier/better/freely .. without {him}/{self}",
    "breathe/sleep/live/rest easier/better .. (when/once/if) {he} .. gone/not_here/dead",
    "stop~/cease~ be/being (a) burden/problem/nuisance/bother/trouble/weight/worry",
    "no_longer/no_more (be/being) (a) burden/nuisance to/on/for",
    "{kin}/children/kids/family/they .. manage/cope/get_on/get_along/get_by/be_fine/do_fine/be_happier/"
    "do_better .. without {him}",
    "problem~ .. called/named me/him/her/{name}",
    "nothing .. ahead/before/in_front of (me/him/her) (but/except/only)",
    "nothing ahead/in_front (of)",
    "see~ only/nothing_but/just black/darkness/wall~/fog/emptiness/a_wall/a_hole",
    "good/long/fair run/innings .. time (for_me/for_him) to go/leave/stop/finish",
    "had/have/has {his} time/day/innings/share .. (and) go/over/enough/now",
    "{his} time be~/have over/done/near/come",
    "be/being under the ground/earth/soil/grass/sod/daisies",
    "six_feet under",
    "pushing up daisies",
    "good for .. (be~) fertiliser/fertilizer/compost/scrap/the_scrap/the_dump/the_bin/manure/worms",
    "food for worms/the_worms/fishes/the_fishes",
    "not matter~ (any_more/anymore/now/any_longer/much) (any) .. what/whether/if/how/who .. doctor/"
    "test~/result~/happen~/future/job/find~/die~/live~/take~/come~",
    "close {his} eyes .. (and) .. over/never/not_open/end/forever/for_good/gone/not_have",
    "have it (all) be over/finished",
    "all_be/all_is .. over/solved/settled/quiet/behind .. (and) smil~/smile~/calm~/laugh~",
    "tomorrow/tonight/soon/monday/tuesday/wednesday/thursday/friday/saturday/sunday/weekend/christmas/"
    "then .. it/everything (will/would) (all) be over/finished/done/solved/settled/quiet/behind_me/past",
    "problem/trouble/worry .. {him}/{self} .. be solved/gone/over/out_of_the_way",
    "wish~/wished/should .. be~ .. (in/on/under) .. instead of {his}/{him}/the/mate/friend/brother",
    "wish~/wished .. be~ {him}/{self} (and) (not)",
    "wish~ .. (had/have) be~ .. instead/in_his_place/in_her_place",
    "go~/went/drive~/walk~/visit~/back/stand~/sits .. (back) to/at/by the spot/place/bridge/tree/cliff/"
    "roof/tracks/crossing .. where/from_which .. jump~/died/hang~/killed/drowned/fell/did_it",
    "how easy/simple/quick/quiet/nice it/that would/will/might/must be",
    "what it would/will/might/must be like .. if/to .. not/stop~/let_go/fall~/jump/drown/gone/"
    "disappear/die/sleep/never",
    "wonder~/wondering/wondered .. what would/it .. if .. train/lorry/truck/car/crane/brakes/belt not/"
    "never stop~/brak~/hold",
    "one/single/only_a/only_one step/turn/jerk/moment/second .. (and) .. over/gone/peace/quiet/enough",
    "not/cannot/can_not/never/no_longer see~ (the/any/a/much) point/sense/use (in/of) .. going/"
    "getting_up/living/life/anything/any_of_it/him/eating/trying/staying/bed/being/carrying/tomorrow/"
    "it_all",
    "no point/sense/use in/to/of .. bed/any_of_it/eating/living/being_here/fighting/get_up",
    "as if/though {he} .. never/not/no_more .. come~/coming/return~/see~ (back/us/again)",
    "as if it be~ the/his/her last",
    "not/never .. see~/meet~ each_other/one_another .. again/any_more/anymore/in_this_life",
    "last time (that) {he}/we/you/{him} will/would/shall/see/sees/talk",
    "long/last/final/big/deep/eternal sleep/rest/journey/road .. (he/she/say~/soon)",
    "want~/wish~/like~/love (to) (just) (simply) disappear~/vanish~/evaporate/fade_away/dissolve/cease/"
    "stop_being/not_exist/go_under",
    "who/whom/what/nobody (for) .. (should/would/do/to) (i/he/she) .. live/get_up/go_on/carry_on .. for",
    "feel~/felt/be~ (so/completely/totally/utterly/quite/just) (a) worthless/superfluous/unwanted/"
    "surplus/unneeded/failure/disgrace",
    "life .. no/not good/worth/mean/taste/sense/colour/purpose .. (for) (him/her/me/any)",
    "no_good/worth_nothing/over (any_more) life",
    "cannot/not/no_longer see .. {self} .. next_year/in_a_year/at_christmas/by_summer/at_sixty/old/"
    "old_age",
    "friend~/company/way_out .. (be~) .. river/rope/grave/bridge/tracks",
    "had/have enough of everything/it_all/all_of_it/life",
    "want~/wish~ (to) go/be .. (to/with) {his} .. dead/late/departed/buried {kin}",
    "made/make~/making {his} peace with",
    "could/would (just) let go/let_himself_go/step_off/drive_into/walk_into/walk_off",
    "do not/never .. come_looking/look_for .. {him}",
    "not go~/be .. home .. tonight/any_more/ever .. alive/again",
    "no_need/not_need/need_not/no_use/not_necessary (to) put/count/plan/roster/order/book/write/expect/"
    "wait~ (for/on/with) {him}",
    "count me/him/her out .. (i/he/she/under/for)",
    "one less/fewer .. worry/feed/mouth/problem/burden/trouble/bother",
    "one mouth/problem/burden/worry less/fewer",
    "only one thing/way/place/road .. help~/left/stop~/end~/out/rest/remain~",
    "nobody/no_one would/will (even/really/ever) notice/miss/care/mind/realise",
    "nothing .. look~ forward",
    "nothing .. enjoy~/interests/pleases .. (any_more/anymore/now)",
    "after/from tomorrow/tonight/monday/tuesday/wednesday/thursday/friday/saturday/sunday/next_week/"
    "christmas .. you/nobody/no_one/we (will/would) (not/never) .. hear/see/be_bothered/have_to/worry",
    "wish~/wished/should .. gone/died with {him}/{kin}",
    "talk~/ask~/speak~/spoke/mention~ .. (about/of) .. who .. hang~/hanged/jumped/drowned/shot/"
    "killed_himself/killed_herself/gassed",
    "made up {his} mind .. (and) calm~/smil~/peace~/quiet",
    "someone/somebody to live for",
    "nobody/no_one to/left (to) live for",
    "children/kids/family/wife/mother .. would be all_right/alright/fine/ok/cared/better/looked/"
    "provided",
    "{he} be~ only/just/nothing_but (a/an) cost/expense/ballast/nuisance/obstacle/mouth/weight/trouble "
    "for/to",
    "lie~/lay/lying .. down .. (and) .. stay_there/not_get_up/never_get_up/not_rise/never_rise/"
    "be_covered",
    "same/equal/indifferent to {him} .. (whether/if) .. live~/die~/alive/wake~",
    "whether {he} live~/wake~ (up) or not/die~/dies",
    "built/build~/made/make~/carv~/dug/dig~ .. coffin/cross/grave/gravestone/urn .. himself/herself/own",
    "no reason to go/eat/sleep/work home/anywhere/any_more/anymore/now",
    "not/no_longer concern/interest/regard {him} .. any_more/anymore/then/by_then",
    "give~ it/mine/them/that/this to someone/somebody/one/another/a_person who (will/would/can/"
    "could/still/has) (still) (use/need~/enjoy/want/be_here/be_around/around/longer/future/live/"
    "wear)",
    "{say} .. (it) make~ no/not_any/little difference now/anymore/any_more/to_me/to_him/to_her/"
    "does_it/either",
    "it (all) make~ no difference now/anymore/any_more",
    "what (does/do) (it/that/any_of_it) matter~ now/anymore/any_more/to_me",
    "how many/much .. {pills} ... too_many/too_much/dangerous/at_once",
    "be~ no (more/longer) (a) burden/nuisance (to/on/for/any)",
    "walk~/wander~ .. along/on/between the (railway/train/tram) track~/rails/line & home/instead/"
    "night/dark/horn/drunk",
    "tired & not & kind/sort & sleep/sleeps/bed",
    "not the/a kind/sort of tired",
    "it will not be long (now) .. and/until/till/before/then & {he}/no/burden/over/peace",
)

# Oblique too, but retirement, a move or a promotion explain them (PLAIN_REASONS).
TAKING_LEAVE = (
    # Putting things in order, giving away, taking leave.
    "put~/putting/set~/setting/has/got/get~/tidy~/arrange~/arranging/settle~ (all) {his}/all "
    "affairs",
    "affairs in order",
    "make~/made/write~/wrote/written/change~ {his}/a/out will/testament",
    "last will",
    "insurance .. pay~/suicide/cover~/cause/die~/death/dead/accident/worth/policy_pays",
    "life insurance .. pay~/ask~/cover~/suicide",
    "ask~/asking/wanted_to_know/keen_to_know .. life insurance/death_benefit/survivor/widow_pension/widows_pension/death_grant",
    "own funeral",
    "{his}/own funeral/grave/coffin/burial/headstone/gravestone/cremation/ashes .. "
    "plan~/choose~/chose/paid/pay/picked/song/songs/wants/bought/arranged/my/own",
    "plan~/choose~/chose/paid/pick~/bought/arrange~/talk~/describe~ .. {his}/own (own) funeral/coffin/grave/burial/gravestone/cremation",
    "funeral .. who (would) come/cry/comes",
    "come/cry (to/at) {his}/my funeral",
    "give~/gave/giving/hand~/handed/handing/leave~/left/share~/distribute~/pass~ "
    "(all/away/out) (of) {his} .. (best/good/favourite/beloved/dearest/precious/whole/all) "
    "dog~/cat~/bird~/pigeon~/canary/watch~/tools/toolbox/toolkit/guitar~/violin/accordion/camera~/bike/bicycle/motorbike/fishing/collection/medal~/jewellery/jewelry/ring/photo~/album~/books/belongings/possessions/things/stuff/savings/money/records/keepsakes/clothes/rabbits/budgie/harmonica/trumpet/chess_set/stamps/furniture/kit/plants/horse/laptop/tool_set/coat/knives/rods/boots/phone",
    "give~/gave/giving/given away {his}/all/everything/most & "
    "dog/cat/things/belongings/possessions/collection/watch/ring/medals/guitar/savings/everything/all_he/all_she/whole",
    "give~/gave/giving .. {his} things/stuff/belongings/tools/possessions/everything",
    "sold/sell~/selling/giving/gave/give everything he/she/they owns/owned/has/had/possesses",
    "will not/never need~/need/want (them/it/these/those/this/that/any_of_it/any_of_this/her) "
    "anymore/any_more/any_longer/again/where/soon/much_longer",
    "not need~ .. where {he} be~ going",
    "letter~ .. (children/kids/wife/family/parents/mother/daughter/son/husband) .. opened/later/when/after/gone/read/locker",
    "letters to (each) .. {kin}",
    "say~/said/saying/bid/bade/wave~/waved/wish~/take~/took/taking/make~ .. (his/her/a) goodbye~/farewell~/leave .. "
    "everyone/everybody/all/each/every/people/strange/strangely/odd/oddly/funny/forever/for_good/one_by_one/"
    "as_if/like/them/colleagues/mates/whole/properly/again",
    "goodbye/farewell .. strange/odd/as_if/last/final/long/forever/tears",
    "shook/shake~/shaking hand~ .. every/everyone/everybody/all/each ... "
    "not/never/last/goodbye/see/farewell",
    "hugged/hug~/embraced/embrace~/kissed every/everyone/everybody/all/each",
    "tell~/told/telling {him} farewell/goodbye",
    "suddenly/strangely/oddly/unnaturally/all_of_a_sudden/now/eerily "
    "calm/cheerful/peaceful/serene/happy/at_peace",
    "weeks/months .. crying/despair/depressed/depression/down/gloom .. calm/cheerful/peaceful/serene",
    "back all {his}/the keys",
    "paid/pay~/paying/settle~/settled (back/off) .. all/every .. debt~/loan~/bill~ .. goodbye/farewell/suddenly/overnight",
    "give~/gave/given/hand~/pass~/leave~/left/entrust~ & pigeon~/dog/cat/bird~/canary/parrot/budgie/"
    "rabbit~/bees/hives/horse/goat~/hens/pet~ & better_with/from_now_on/look_after/keep/forever/"
    "for_good/will_not_need/would_not_need/no_longer/remember/yours_now/not_be_here/care_of",
    "give~/gave/given/hand~/left & photo/picture/watch/ring/medal~/knife/tools/cross/rosary/guitar/"
    "bible/book~ & forget/remember/think_of/face/memory/keepsake/not_need/no_use/look_after/yours_now/"
    "from_now_on/keep_it/for_ever",
    "not/never forget .. {his}/my face/voice/name/song",
    "remember .. {his}/my face/voice/song",
    "put~/set~/get~/got/has/had/sort~/tidied/arrang~ .. {his}/all .. affairs/papers/documents/matters/"
    "things/house/accounts .. in order",
    "give~/gave/given/giving up .. flat/room/lease/house & telephone/phone/cat/dog/account~/everything/"
    "all/nothing/goodbye",
    "not/never .. count~/reckon~/rely~/depend~/plan~ on/with/for me/him/her .. (for/at/in/any) .. "
    "harvest/season/christmas/easter/spring/summer/autumn/winter/new_year/next_year/next_month/any_more",
    "envelope~/letter~ .. to_be opened/read",
    "thank~ {him}/{person} .. for .. (everything/kindness/patience/friendship/being) .. never/last/"
    "peace/farewell/goodbye/while_he_can/while_she_can/in_case",
    "hand~/handed/gave/give~ (over) (all) {his} .. keys/passwords/files/notes/badge/uniform/tools .. "
    "as_if/as_though/not_resigned/without_a_word/never",
    "{he}/{say} & feed/walk/keep/mind/look_after/take & dog/cat/birds/pigeons/kids/children/mother/"
    "graves/fish & who/will/would/happens/gone/not_here",
    "pay~/paid/settle~/settled/clear~/cleared (back/off) .. every/all/last .. debt~/loan~/penny/bill~/"
    "coin & goodbye/farewell/suddenly/overnight/one_day/calm~/smil~/thank~/round/each",
    "write~/wrote/writing/written .. letter~ .. (to) (each/all) (of) {his} .. children/kids/sons/"
    "daughters/family/parents/grandchildren",
    "transfer~/sign~/signed/made_over/put & house/car/flat/account/savings/land & name/wife/husband/"
    "son/daughter/brother/sister & clear~/cleared/wardrobe/suddenly/quarrel/sale/emptied/belongings",
    "clear~/cleared/empti~/emptied .. {his} half/side/part/wardrobe",
    "shook/shake~/hug~/press~ .. {his} hand & not/never/last & see~/meet~/again/goodbye/time",
    "watch/ring/medal~/knife/tools/guitar/camera/bike/cross/rosary & press~/gave/give~/hand~/left/"
    "leave~/put & have_it/keep_it/is_yours/should_have/want_you_to/take_it/hold_on_to",
    "paid/pay~/repaid/settled/returned & every/all/last/even & loan~/debt~/bill~/borrowed/penny & "
    "closed/cancel~/account/goodbye/calm~/suddenly",
    "told/tell~/showed/explain~ .. {kin} .. where .. papers/will/documents/money/insurance/policy/"
    "deeds/bankbook & in_case/if/happen~/later/ever/suddenly/gone/then",
    "sold/sell~/selling & car/bike/boat/tools/motorbike/house/dog/guitar & not_say_why/nothing_left/"
    "no_need/everything/not_need/suddenly/cannot_take",
    "feed/walk/mind/look_after/take_care_of dog/cat/birds/pigeons/kids/children/mother/graves/fish .. "
    "when/if/after/once .. {he} .. not/gone/happen~",
    "gave/give~/given/left/leave~/pass~ {victim} (all) {his} best/favourite/beloved/dearest/precious/"
    "prized/treasured",
    "give~/gave/given/left/hand~ {his} (late/dead) (late/dead) fathers/grandfathers/mothers/"
    "grandmothers/father/grandfather/mother/wife/wifes/husbands watch/ring/medal~/violin/knife/"
    "tools/cross/bible/accordion/clock/razor",
    "give~/gave/given {his} .. watch/ring/medal~/violin/guitar/accordion/camera/bike/motorbike/"
    "dog/fishing_rods/collection .. to the/a/an/our {adj} {worker}",
    "hand~/handed/gave/left/give~/put & folder/list/notebook/envelope/binder/file & password~/"
    "contact~/keys/accounts/codes & afterwards/later/trouble/without_him/without_her/when_he/"
    "when_she/find_everything/in_case/someday",
    "suddenly/strangely/oddly/all_of_a_sudden/unnaturally (has/had) (become/became/turned/grown/"
    "so/very/is/was/quite) calm/cheerful/peaceful/serene/happy",
    "paid/pay~/repaid/settle~/settled (back/off) everyone/everybody/all/every/each .. owed/owes/"
    "coin/penny/debt~/cent",
    "new owner/home/family/master for {his} dog/cat/birds/pigeons/parrot/horse/bees/hens/rabbits",
    "hand~/handed/gave/left/give~ .. folder/list/notebook/envelope/binder/file & password~/"
    "contact~/keys/accounts/codes & nobody/afterwards/someday/in_case/everything",
)

# Words that tell it when they stand near each other, in whatever order.
ACT_NEAR = (
    # Resolved to die.
    "{resolve} (to) .. die/be_dead/hang/drown",
    "{resolve} (to) .. end things/everything/it_there/it_here/it_now",
    "happier/easier/sooner/nicer/peaceful/best/well/wishing/wants/want dead",
    "think~/dream~/talk~/speak~/fantasise~/imagine~ .. being/be dead",
    "think~/talk~/speak~/dream~/joke~/threaten~ .. about/of/with hanging/drowning/overdosing/dying/ending/jumping/cutting/shooting "
    "{self}/it/things/everything/off/from/in/under/all/tonight/one",
    "talk~/speak~ .. about/of hanging/drowning/overdosing/jumping & beam/rope/bridge/roof/tracks/river/train/quietly/himself/herself/she/he",
    "not/nor/cannot/no_reason/why/no_point/no_need/whether .. "
    "carry_on/carrying_on/go_on/going_on/keep_on/continue/continuing/stay/staying/remain/keep/be living/alive/existing/breathing",
    "{his} own death",
    "{his} death & plan~/picked/chosen/date/day/place/how/when/arranged/prepared/ready/decided",
    "die/dead/death & method~/plan/date/time/place & chosen/picked/decided/ready/has/knows",
    "attempt~ on {his} (own) life",
    "attempt~ & tablets/pills/rope/hospital/himself/herself & again/second/third/another/next",
    # Living as pain.
    "living/existence/being_alive & pain~/painful/torture/pointless/unbearable/hell/agony/too_much/stop/end/tired/enough/over/hate~/cannot/burden/point",
    "life & end/put_an_end/put_a_stop/finish/leave/quit/throw_away/take & {resolve}/going",
    "god/death/lord/devil/earth/sea/river/water & take~/fetch/have/swallow {him}/me",
    "not/never make it/see .. morning/tomorrow/weekend/dawn & alive/live/goodbye/kids/tell",
    "not/no_longer be alive/around & tell/love/kids/children/goodbye/remember/forgive",
    # Means and places, with a will or an act.
    "{resolve}/threaten~/threat~ .. (to) jump/leap/throw_himself/throw_herself in_front/under/before/into/off/onto/over",
    "throw~/threw/fling~/hurl~/let/drop~ {self} off/down/under/overboard/in_front/over/fall/from/go_over",
    "go~/slip~/jump~/climb~/step~/roll over the side/rail/railing/edge/bulwark/parapet/fence & sea/water/never/again/will/would/say~/told/down/drown",
    "overboard & {resolve}/jump~/let/sea",
    "rope/belt/cord/cable/wire/scarf/noose/sling/lanyard/tie/strap/chain & {his} neck",
    "rope/noose/belt & beam/hook/rafter/tree/locker/attic/barn & {he}/tie~/hung/hang~/found",
    "engine/exhaust & garage/car/shut/closed/hose & found/asleep/inside/again/windows",
    "rifle/shotgun/pistol/gun/revolver/knife/razor/rope/pills/tablets/blade & on/with {self}",
    "rifle/shotgun/pistol/gun/revolver/knife & turn~/use~/point~/try/put & {self}/his_mouth/his_temple/his_chin/his_head",
    "pill~/tablet~/painkiller~/medicine/medication/morphine/insulin/dose & die/fatal/lethal/deadly/kill~/enough/not_wake/never_wake/take_them_all/"
    "all_at_once/end/goodbye & {he}/how/what/many/save~/stockpil~/stockpiling/hoard~/collect~",
    "swallow~/took/taken/take~ .. {pills} & all/whole/handful/bottle/packet/box/pack/blister/entire/everything/whiskey/vodka/ambulance/brandy",
    "dragged/pulled/got/fetched/talked/grabbed {him}/{name}/{person} .. out/away/back/off/down & tracks/line/crossing/rails/bridge/roof/ledge/edge/"
    "railway/water/river/railing & stop~/stood/wait~/sat/lay/lying/standing/climb~/jump~/train",
    "stop~/stood/sat/lay/wait~/parked .. tracks/rails/line/crossing & train/wait~ & dragged/pulled/got_him/fetched/on_purpose",
    "cut~/scar~/burn~/slash~/scratch~/mark~ & arm~/wrist~/thigh~/leg~/forearm~/skin/belly & "
    "{self}/puts/does_it/did_it/makes/does_this/own/on_purpose/deliberately/relief/calms/helps/razor/blade/compass/cigarette~",
    "cut~/hurt~/burn~/injur~/hit~/starv~/punish~/bite~ .. {self} & on_purpose/deliberately/helps/relief/feel~/pain/again/often/toilet/alone/every/calm~",
    "on_purpose/deliberately/intentionally & hand/fist/arm/wrist/head/finger & {he} & glass/wall/blade/saw/pain/fire/stove/flame/feels",
    "wean~/eat~/eating/food & not/stop~/refus~ & die/body_to_give_up/waste_away/starve/end",
    "last/final/farewell/goodbye letter~/note~/message/video/email & {he}/wrote/left/desk/locker/found/forgive",
    "note/letter/message & goodbye/farewell/end/die/dead/death/alive/forgive_me/suicide & wrote/found/left/sent/posted/text~",
    "post~/text~/wrote/message~/email~/chat/status & die/dead/suicide/end_it/kill/not_live/goodbye_world",
    "do it again/properly/right & {pills}/engine/rope/tracks/bridge/hospital/wrist~/attempt~/hang~",
    "jump/jumping/leap & bridge/roof/silo/crane/tower/balcony/window/quarry/platform/tracks/train/cliff/mast/gantry & "
    "{resolve}/threat~/say~/talk~/think~/idea/thought~/shout~/ready/about",
    "see_to_it/do_it/manage_it/take_care_of_it {self} & god/die/death/dead/end",
    "end~/ending {self}",
    "i/he/she want~/wants to (just) die/be_dead/not_exist/stop_living",
    "not/no_longer/never see/want/have/find .. reason/point/sense/will & live/living/alive/exist~",
    "hurts/hurting/cuts/cutting/burns/burning/injures/starves {self} & "
    "on_purpose/deliberately/intentionally/when/shifts/because/stress/hides/cuffs/sleeves",
    "see~/find~/has/have/had/know~ no/not_a/not_any/not_see_a (more) reason/point/sense .. "
    "to/in stay~/live/living/be/go_on .. alive/living/life",
    "walk~/go~/wade~/swim~ into/out_to the sea/river/lake/water/sea & not/never "
    "come/back/return/again",
    "how_to_do_it/how_he_would_do_it/how_she_would_do_it/how_he_will_do_it & "
    "pills/tablets/rope/car/river/train/roof/bridge/gun/thought/plan~",
    "thought/thinks/think/thinking how to do_it & {say}/says/pills/rope/told",
    "{resolve}/{say}/think~/thinking/talk~/idea .. (of/about/to) "
    "step~/jump~/leap~/walk~/drive~/driving/steer~/crash~/swerv~/roll~/fall~/dive/diving/climb~/go~/let_himself/let_herself "
    "off/into/over/under/onto/in_front .. {drop}/{traffic}",
    "blow {his} brains/head out/off",
    "blow/blew/blowing {his} brains",
    "head in the/an (gas) oven/noose",
    "turn~/open~ on the gas & kill~/die/end/sleep/himself/herself/window~",
    "make~/made an end of/to it/himself/herself/myself/his_life/her_life",
    "lay~/laid hands on himself/herself/myself",
    "out of {his} (own) misery",
    "get/go/be over/through with it & {pills}/rope/die/dead/end/life/note/tonight/bridge/gun",
    "end it & {pills}/rope/gun/bridge/train/tonight/now/himself/herself/for_good/heart",
    "finish it & {pills}/rope/gun/bridge/train/himself/herself/heart",
    "cuts/cutting/scratches/scratching/burns/burning/slashes/slashing/carves {his} "
    "arm~/leg~/thigh~/skin/wrist~/belly/forearm~/stomach/body & "
    "she/he/with/toilet/secret/room/when/because/to_feel/box/blade/knife/lighter/cigarette",
    "spirits/vodka/whisky/whiskey/schnapps/brandy/rum/alcohol/wine & "
    "sedative~/pills/tablets/sleeping_pills/valium/painkillers/medication/antidepressants & "
    "drank/drunk/drink~/took/taken/swallow~/all/whole/with/bottle/mixed",
    "bury/cremate/scatter me & {say}/told/soon/not_be_long/next_to/mother/see_to/long",
    "drowned/hanged/gassed/shot/killed himself/herself/themselves & "
    "same/too/also/brother/father/follow/do_the_same/like",
    "same as/way his/her brother/father/mother/sister/son/friend & "
    "hang~/gas/rope/drown/kill~/die/suicide",
    "disclos~/disclosed/confid~/confided/admitted/confessed/revealed & "
    "end_her_life/end_his_life/suicid~/take_her_life/take_his_life/self_harm/overdose/not_live/want_to_die/plan_to/kill",
    "does/do not want_to/wish_to/care_to be alive/here_anymore/on_earth/born",
    "would/will not mind/care dying/being_dead/if_i_died/if_he_died/if_she_died",
    "stop/stopped/stopping insulin/eating/dialysis/heart_pills/medication/treatment & "
    "die/end/on_purpose/want~/give_up/deliberately",
    "jump/jumping & would/will/going/want~/threat~/thinking/about & "
    "roof/bridge/window/crane/silo/tower/balcony/ledge/train/quarry",
    "razor/razors/blade~/scalpel & "
    "wrist~/arm~/herself/himself/skin/cuts/toilet/hid/under_the_pillow",
    "rope/noose & bought/tied/hid/made/practis~/knot/attic/beam/locker/tree & "
    "neck/himself/herself/end/die/use/which/ready/for_when",
    "attempt/attempts/tried/attempted & "
    "kill~/suicide/take_his_life/take_her_life/end_his/end_her/hang~/drown~/overdose/jump & "
    "{he}/himself/herself/again/last/twice/week/hospital",
    "hurting/cutting/harming/burning/scratching/injuring/punishing/stabbing/starving/hitting "
    "{self} & "
    "with/break~/toilet/compass/needle/again/been/keeps/knife/home/secret/stop/arms/when",
    "tracks/rails/railway & wait~/lay/lying/sat/sitting & express/goods_train/freight_train/"
    "for_the_train/next_train & {him}/he/she/said/say~",
    "do it/that again & overdose/attempt~/suicide/wrist~/tried_to_kill/tried_to_end/hanged/hang~/"
    "tablets/pills/river/rope/drown~",
    "{pills}/rope/gun/razor/blade~/noose ready/prepared/waiting/laid_out & living/bear/life/goodbye/"
    "end/tonight/die/die",
    "hurting/cutting/burning/harming/scratching/injuring {self} & compass/needle~/scissors/razor~/"
    "blade~/cigarette~/lighter/secret/secretly/toilet~/sleeves",
    "tie~/tied/tying/fix~/fasten~/hung/hang~ .. rope/belt/cord/sheet/strap/flex .. pipe/beam/"
    "hook/rafter/tree/branch/girder/banister/ceiling & down_again/taken_it_down/took_it_down/"
    "takes_it_down/untied/untie~/neck/dormitory/bedroom/attic/toilet/loft/himself/herself/alone",
    "ask~ .. insurance/policy/pension & pay~/paid & suicide/own_life/own_lives/kills_himself/"
    "kills_herself/hangs/kill_himself/kill_herself",
    "walk~/step~/ran/run/jump~/climb~/stood/threw/leap~ .. train/tram/tracks/edge/bridge/roof/"
    "rails/railing/ledge/parapet & pull~/drag~/held/hold~/grab~/snatch~ {him} back/away/off/down",
    "do it properly/right/better/again & next_time/this_time & {pills}/{poison}/die/died/dying/"
    "attempt~/dead/hang~/rope/wrist~/hospital/overdose",
    "cannot/not/no_longer go_on/carry_on/continue/take_it & goodbye/forgive/farewell & {say}/"
    "text~/message/wrote/sent/note/letter/i/me/night",
    "{resolve}/threaten~/threat~ .. (to) walk/run/drive/cycle/step/lie/ride in_front/under/"
    "before/into/off/onto (of) .. train~/truck~/lorry/bus/tram/traffic/tracks/track/rails/bridge/"
    "roof/{height}",
    "scaffold~/roof/crane/bridge/jib/tower/mast & will/would/going_to/gonna/wants_to/about_to "
    "step/walk off & he/she/alone/next_time/one_day",
    "{say}/talk~/speak~ ... {he} go/goes/going (to) die/dead/kill & plan~/rope/pills/soon/always/"
    "tonight/tomorrow/date/way",
    "not_be_here/not_be_around/not_going_to_be_here/not_going_to_be_around/not_be_alive/not_be_with_you/no_longer_here/not_here/no_longer_around/not_around/not_live/no_more/gone & forgive_me/forgive_him/forgive_her/god_forgive/forgive_us & any_more/anymore/any_longer/tomorrow/tonight/no_longer/for_ever/forever/everybody/everyone/everything/kids/children/mother",
    "ask~_{him}/ask~_{the}/ask~_{worker}/beg~_{him}/beg~_{the}/told_{him}/tell~_{him}/made_{him}/make~_{him} & look_after/take_care/care_for/watch_over/bring_up/raise/adopt/feed/see_to/keep_an_eye & when_i_be~_dead/when_he_be~_dead/when_she_be~_dead/once_i_be~_dead/once_he_be~_dead/once_she_be~_dead/after_i_be~_dead/when_i_have_died/after_my_death/after_his_death/after_her_death & kids/children/dog/cat/wife/mother/son/daughter/family/bees/brother/father/sister",
    "when/once/after/if {he} be~ dead & this_week/tonight/tomorrow/next_week/on_friday/on_monday/by_friday/by_monday/weekend/very_soon/few_days",
    "use~/try~/turn~/point~/aim~/empty/fire~ (it/this/that) .. on/at {self} & gun/pistol/rifle/shotgun/revolver/weapon/knife",
    "done/finished/through with everything/it_all/it/all_this/the_world & quick/quickly/fast/painless/not_hurt/no_pain/pills/rope/gun/bridge/last_time/goodbye",
    "ask~_{him}/want~_to_know & life_insurance/insurance/death_benefit/payout & suicide/own_life/own_lives/kill~_himself/kill~_herself/kill~_themselves/kill~_yourself",
    "son/daughter/wife/husband/brother/sister/mother/father/girlfriend/boyfriend told/tells/says/said/called/rang/phoned/wrote & suicide/hang~_himself/kill~_himself/kill~_herself & nobody_at_work/no_one_at_work/back_on_shift/back_at_work/should_not_work/nobody_in_the_firm/colleagues_know/keep_it_quiet",
)

ASK_NEAR = (
    "dying/die/dead/death/grave/coffin/buried/afterlife/heaven & {say}/think~/talk~/feel~/wish~/dream~/want~ & {he}/{self}/i/me",
    "alive/living & {say}/feel~/wish~/why/not/hardly & {self}/he/she/i",
    "if/when/once/after/case/soon/time & not_around/not_here/not_there/no_longer_here/no_longer_there/no_longer_around/gone/no_more/out_of_the_way/dead & "
    "{he}/me/him/her & manage/cope/fine/better/easier/look_after/happier/miss~/kids/children/brother/wife/family/dog/cat/tools/happy/peace/bike/"
    "motorbike/tell/give~/everyone/make_sure/get_on/get_along",
    "not/no_longer/never be around/there/here & show/see/again/to/next/when/time/much/long/teach/christmas/grow_up",
    "out of everyones/everybodys/your/their/our/the/peoples way soon/then/forever/for_good/at_last",
    "out of everyone/everybody/your/their/our/the/people way & soon/then/forever/for_good/at_last",
    "insurance & {his}/family/wife/kids/children/dead/death/worth/money & better/pay~/asked/asks/cause/suicide/more/than/whatever/how_much",
    "worth more dead/to_them/insured",
    "where {he} be~ going & no_use/not_need/no_need/will_not_need/need/use/take/does_not/not",
    "follow~/join~/be_with/meet~/see~ .. {kin}/friend/mate & die~/died/dead/late/mine/grave/buried/soon/heaven",
    "none/nothing of it/this/that matter~ (any/now)",
    "nothing/none/not_anything matter~ & now/anyway/any/anymore/any_more/soon/to_him/to_her/to_me",
    "not see {self} at/in/next/here/getting/reach~/old/growing/by",
    "switch~/turn~ {self} off",
    "switch off for_good/forever/for_ever",
    "tired & rest/sleep/peace/close_his_eyes/close_her_eyes & for_good/forever/just/never/at_last/for_ever/want~",
    "train~/river/water/bridge/tracks/edge/sea/lake/depths & call~/calling/pull~/draw~/invit~ {him}/me",
    "apologise~/apologize~/apologising/thank~/forgive & everything/everyone/all/one_after/each/out_of_the_blue/before & friend~/family/old/phon~/called/letter~/people",
    "by the time & letter/note/message/read/find & late/too_late/gone/over",
    "only thing & keeps/keeping/kept/stops/stopping/holds/prevents & {him}/me/here/alive/going/is/cat/dog/kids/children/mother/daughter/son",
    "keep~ {him}/me alive/going/here & only/just/nothing_but",
    "not plan~/planning/planned/book~/arrange~/buy anything/beyond/past/for/holiday & month/week/summer/need/no_need/then/date",
    "long/painful/hurt~/quick~/easy/feel~ & die/drown/bleed_out/hang/suffocate/dying & ask~/reading/read/look~/search~/google~/wonder~/how/whether",
    "ring/watch/medal~/keepsake~/photo~/lighter/savings/bankbook/deed~/keys/diary/guitar/dog/cat/motorbike/tools & "
    "give~/gave/left/leave~/envelope/hand~/pass~ & {kin}/apprentice/neighbour/mate/me/colleague/friend & "
    "remember/not_need/no_use/goodbye/not_around/cleared/why/last/suddenly/strange/tears/cry~/says_nothing/would_not_say/just_in_case",
    "clear~/cleared/clean~/tidied/empty/emptied (out) {his} desk/locker/room/flat/drawer & goodbye/delete~/deleted/left/ring/letter/envelope/farewell/"
    "hugged/gave/quiet~/never/without_a_word/not_leaving",
    "delete~/deleted/closed .. account~/profile~/messages & goodbye/gave/left/ring/letter/suddenly/all",
    "scar~/cut~/bandage~/plaster~ & wrist~/forearm~ & hide~/sleeve~/will_not_say/would_not_say/door/cat/again/fresh/new",
    "stopped/stop~/refuses/not eat~/eating/drinking/taking & "
    "give_up/body/disappear/die/punish~/wither/fade",
    "everything/it_all & be_over/over & soon/then/want~/wish~/tonight/peace",
    "dead/ghost/corpse/empty & feel~/felt & inside/already/man/woman/like",
    "knife/rope/pills/tablets/river/bridge/rail~/roof/tracks & alone & night/cry~/despair/quiet/stares/staring/hours & {he}",
    "afraid/worry/worried/scared/fear & harm/hurt/something & {self}",
    "afraid/worry/worried/scared/fear~ & not_alive/find_him_dead/find_her_dead/lose_him/lose_her/last_time/not_come_back/come_too_late",
    "walk~/go~/sit~/stand~ .. (along/on/by/to) .. line/tracks/rails/embankment/bridge/river/quay/weir/cliff & night~/alone/dark/hours/trains/water",
    "not/never leave him/her alone & tonight/afraid/worried/scared/dare/knife",
    "life & no_meaning/no_sense/meaningless/empty/over/ruined/finished/worth/pointless/joy & {say}/feel~/thinks/told",
    "punish~/deserv~ .. {self}/to_suffer/nothing & {say}/feel~/thinks",
    "out of the picture/way/equation",
    "if/when/once/in_case/after {he} be~/was/were not around/alive",
    "not around any_more/anymore/any_longer/one_day/much_longer/for_long/long/then",
    "take~/taking up space/air/oxygen",
    "waste of space/oxygen/air/skin/time_and_air",
    "no good/use/help/value to "
    "anyone/anybody/everyone/his_family/her_family/the_family/them/us/any",
    "nobody/no_one/not_anybody needs/wants {him}",
    "last "
    "soup/meal/shift/christmas/summer/birthday/time/coffee/pay/harvest/winter/run/trip/drink/cigarette "
    "& ever/here_or_anywhere/of_my_life/of_his_life/of_her_life",
    "smile~/cheerful/calm/peaceful/serene/happy/relaxed/light & "
    "months/weeks/suddenly/overnight/after & "
    "gloom/despair/crying/depress~/down/dark/silence/grief/paid/thank~/gave/goodbye/debts/settled/quiet",
    "thank~ & each/every/everyone/all & "
    "name/goodbye/paid/calm/last/debt~/suddenly/strange/remember~",
    "done with it/all/everything/life/this_world/the_world/people/trying",
    "be~/i finished/through with it_all/everything/all/life/the_world",
    "have/find/found/get/be/come (my/his/her/some/at) (last/peace) peace & "
    "soon/finally/at_last/then/everyone/leave",
    "who gets what/the_house/the_car/the_tools/his/her/my",
    "list/paper/note/written/wrote & who & gets/inherits/should_have/gets_what",
    "not bother~/put/plan/count/roster/need (to) .. me/him/her/with_me/on_me & "
    "next_month/next_week/next/anymore/roster/rota/after/summer/future/any_more/then",
    "roof/parapet/ledge/bridge/railing/quay/tracks/edge/platform/balcony/cliff/rail~ & "
    "alone/by_himself/by_herself/at_night/hours/every_break/each_break/right_at/stands/staring/looking_down/look_down/looks_down/stood",
    "not/no/never see/has/have .. future (for/having/ahead/any)",
    "no future for/in/ahead",
    "feel~/felt/is/says trapped/cornered/caged & out/stop/end/pain/only/way/no/life/cannot",
    "stop/end/ending/stopping the/this/all_the/his/her/my "
    "pain/hurt/noise/voices/suffering/thoughts",
    "favour/favor to/for everybody/everyone/us/all/the_family/the_world/you",
    "do~ everyone/everybody/us_all/you_all/them_all/the_world/my_family/his_family/her_family "
    "(a) favour/favor",
    "fell/fall~/run_over/hit/under .. bus/train/truck/lorry/tram & "
    "favour/better/relief/would_not_matter/mind/hope~/wish~/nobody/wonder~/not_care",
    "cannot/not/no_longer face "
    "wake~/waking/getting/the_day/another/the_morning/tomorrow/life/mornings",
    "cancel~/closed/gave_up/gave_notice_on & phone/flat/account/lease/subscription~/insurance "
    "& gave/give~/goodbye/gone/canary/dog/cat/neighbour~/away/nothing/silent/no_need",
    "gave/give~/given .. canary/dog/cat/bird~/pigeons/pet~/parrot/budgie/rabbit~/horse/fish & "
    "neighbour~/away/mate/friend/shelter/colleague/sister/brother/to",
    "no point {he}/me/him/being/in_me/in_him",
    "what/who would happen_to/look_after/take_care_of/care_for .. if/when {he}",
    "if it be~ not for .. kids/children/dog/cat/mother/daughter/son & would/not/long_ago/gone/here",
    "wish~ {he} could/would/had/was/were "
    "disappear/vanish/not_exist/never_been/gone/sleep_forever/stop/invisible/dead",
    "hope~/wish~/pray~ & machine/truck/train/accident/roof/illness/cancer/heart & "
    "take~/kill~/get/finish~/end & {him}/me/it_all",
    "drink~/drank/drives/drive~/rides/speeds & "
    "to_death/die/as_if/does_not_care/not_care/wants_to_crash/without_a_helmet_on_purpose & "
    "{he}/says/since",
    "grave/coffin/funeral/urn/headstone & {his}/own & "
    "bought/chosen/picked/paid/choose/song/wants/planned/plan~",
    "no reason to/for get_up/go_on/be_here/stay/wake_up/try/bother/carry_on",
    "talk~/speak~/spoke/think~/joke~ .. about/of hanging/drowning/suffocating/poisoning/jumping",
    "stop~/stood/parked/sat/lay/waited/lingered .. on the line/tracks/rails/crossing/railway",
    "at the/his/her end & says/said/feels/keeper/rope/strength/look_for/cannot",
    "at the end of his/her/my tether/rope/strength/road/patience_with_life",
    "asleep/sleep & stay/never_wake/not_wake/forever/for_good/ever & like/want~/wish~/would",
    "bury/buried/cremated/ashes & me/my/he/she & when/next_to/say~/told/wants/soon/where",
    "nobody/no_one/not/do_not & come/look/search for/looking me/him/her",
    "look~/search~ for me/him/her & not/nobody/do_not/no_need",
    "transfer~/signed/sign~/put/made_over & house/car/flat/account/savings/land/business & "
    "wife/husband/son/daughter/name/brother/sister & "
    "cleared/without/quarrel/suddenly/goodbye/quiet/just/all/everything",
    "peaceful/quiet/calm/inviting/tempting/easy/soft & "
    "down_there/river/water/grave/other_side/tracks/edge/bridge/lake/bottom/deep & "
    "look~/says/said/looks",
    "get over it/me/him/her & they/kids/children/wife/will/family & gone/better/soon/need/when",
    "only/just waiting for/until & die/dies/dead/dog/mother/end/death/then",
    "shopping/buy~/plan~/haircut/shav~/wash~ & "
    "forever/no_point/why_bother/not_worth/what_for/no_longer/stopped & {he}/says/said",
    "forgive & me/him/her/everything/all & keep/remember/cap/ask~/beg~/one_day/letter/goodbye",
    "keep/have/take my/his/her & cap/watch/tools/ring/dog/photo/bike/jacket/knife/pipe/medal "
    "& remember/forgive/gone/not_need/then/in_memory",
    "worth/insured/insurance & more/dead/alive/them/family",
    "no_place/no_room/no_use/not_needed/not_wanted & "
    "for_me/for_him/for_her/anywhere/world/here/earth/left & {say}/feel~/he/she",
    "dead/gone/buried & i/he/she & soon/anyway/inside/better/already/wish/might_as_well/as_good_as",
    "might as well be/die/end/go dead/gone/now/it",
    "might as well die/jump/end/give_up",
    "what keeps/holds me/him/her here/alive/going",
    "nothing/nobody/no_one keeps/holds/waits/left/misses (for) me/him/her",
    "dark/black/darkness/tunnel/abyss/hole & see~/feel~/inside/no_light/out_of/falling/fell & "
    "he/she/says/cannot/no",
    "no tears/feelings/feeling left/any_more/anymore",
    "numb/empty/hollow inside & {he}/says/feels",
    "cry~/sob~/weep~/tears & "
    "hours/every_night/nights/alone/toilet/locker_room/car/dark/no_reason/constantly & "
    "{he}/she/he/not/says/why",
    "stopped/no_longer/not wash~/eating/shaving/talking/answering/caring/sleeping/coming & "
    "weeks/despair/everything/empty/gone/alone/locked/dark/curtains/bed",
    "say~/said/saying/wrote/write~ & last_words/last_wish/last_will/last_wishes/final_wish",
    "last/final wish/wishes/words",
    "sorry/forgive & for_everything/for_what_i/for_all/for_being/leaving & "
    "letter/note/wrote/text/says/said/message",
    "take care of/for {his}/the/my/them/each_other/yourselves & "
    "goodbye/gone/not_be/long/whatever/promise/when/hugg~/tears/strange",
    "promise~ me/us/him & look_after/take_care/kids/children/dog/wife/when/if",
    "ready/prepared to/for go/meet/leave/death/the_end/his_maker/her_maker/god",
    "meet {his} maker",
    "knock~ on heaven",
    "angels/heaven/god/jesus/paradise/other_side & call~/wait~/soon/go~/see/join/with/there & "
    "{he}/says/told/me",
    "ghost/invisible/transparent/air & feel~/like/treat~/nobody_sees & "
    "gone/better/notice/miss/disappear",
    "drive~/drives/driving/rides/ride & fast/without_belt/helmet/eyes_closed/lights_off/death "
    "& not_care/does_not_care/wants/whatever/no_matter/fate/see_what_happens",
    "test~/tempt~ fate/death",
    "play~ with death/fire/his_life/her_life",
    "russian roulette",
    "wish~/wished/hope~ & cancer/illness/tumour/heart/accident/lightning/roof/bus/truck & "
    "me/him/her/take/quick/over/instead/end",
    "die/died/death/buried/burial/funeral/grave/lost/dead/late/widow~ & be/being/go/going/come/coming "
    "with/to him/her/them & soon/again/there/now",
    "hurts/hurt/pain/painful/long/quick/easy/deep/cold & drown/drowning/hang/bleed/freeze/jump/"
    "fall_from & ask~/wonder~/read~/search~/look~",
    "how_much/how_long/how_thick/what_weight/strong & rope/beam/branch/belt/rafter & hold/holds/bear/"
    "bears/carry/take/hang",
    "high/height/deep/depth/drop/how_far & silo/tower/roof/bridge/viaduct/quarry/reservoir/dam/chimney/"
    "cliff/crane & ask~/wonder~/want~_to_know & locked/open/key/fall/survive/ladder/fence/railing/"
    "night/alone/water/down/he/she",
    "bottle/river/rope/grave/bridge & only/best/last & friend~/left/answer/company/comfort",
    "only thing & good_for/fit_for/worth & fertiliser/worms/scrap/burn~/earth/grave/bin/dump/dying/"
    "insurance",
    "brave/strong/good & look_after/take_care/mind/help & mum/mother/mummy/sisters/little_ones/"
    "brothers & phone/told/tell~/letter/note/message/whole/cried/voice",
    "not_know/nobody_knows/would_not_say/will_not_say/no_reason & gave_up/given_up/gives_up/giving_up "
    "& flat/cat/dog/phone/telephone/house/car",
    "stopped/no_longer/not mak~/making/make/have/has/any plan~/appointments/bookings & told/not/count/"
    "say~/said/next/summer/holiday/harvest/christmas",
    "at_peace/calm/calmly/serene/relieved/lightness/smiled/smiles & goodbye/thank~/debts/everything/"
    "all_be_over/all_over/farewell/settled & {he}/tomorrow/says/told",
    "look~/looks/looking/stare~/stares down/over & easy/thought~/think~/jump/fall/step/let_go/end/"
    "quick & scaffold~/roof/bridge/edge/rail~/quay/tower/crane/days/he/she",
    "letter~/envelope~/note~/message~ & open~/opened/read & only_if/only_when/not_before/not_until/"
    "gone/after_he/after_she/dead/to_be_opened/happens",
    "brother/father/mother/friend/mate/wife/husband/son/daughter & dead/died/grave/heaven/buried & "
    "want~/wants/soon/go_to/follow/be_with/miss & go/be/sleep/join/with & {he}/say~/told",
    "be_solved/solve_itself/sort_itself_out/out_of_your_hair/rid_of_me & soon/tomorrow/monday/friday/"
    "then/next_week/weekend & {he}/says/said/told",
    "thank~ & kindness/everything/patience/goodness/years/been_good & her_peace/his_peace/at_peace/"
    "goodbye/never/calm~/tears/last/without/no_reason/strange~/sudden~",
    "ask~/asked/asks/wonder~/reads/read & fall/drop/jump/current/voltage/dose/gas/train/exhaust & "
    "kill~/die/dead/fatal/instantly/survive~/at_once/painless/unconscious & {he}/twice/how/whether/if",
    "found/knows/got & solution/way_out/answer/exit & calm~/peace~/smil~/relieved/everyone/everybody/"
    "at_last/for_good & {he}",
    "ask~/asked/asks/wonder~ & pension/wife/family/children/payout/insurance/mortgage & if/when/after "
    "& die~/dies/died/dead/gone/death/not_there/no_longer",
    "god/priest/sin/hell/soul/pastor/imam & forgive~/forgives/punish~ & suicide/those_who/people_who/"
    "someone_who/himself/herself & ask~/asked/asks/wonder~/talk~",
    "not_concern/no_longer_concern/not_affect/not_matter_to & next/future/year/rota/plan~/autumn/"
    "spring/summer & him/her/me",
    "birthday/christmas/new_year/anniversary/cake/present & will_not_need/would_not_need/not_bother/"
    "no_need/not_bake/not_buy & {he}/told/says/him/her",
    "asleep/crash~/swerv~/brakes & wheel/lorry/tree/bridge & not_mind~/not_minding/would_not_care/"
    "not_care/wish~/would_not_mind/dream~",
    "book~/booking/plan~/order~/calendar/appointment/sign~_up/put_down & leave/holiday~/vacation/"
    "course/boots/uniform/next_year/check_up/summer & no_need/not_bother/need_not/no_point/"
    "not_worth/what_for/not_be_needed/not_be_necessary & {he}/said/says/answered",
    "sleeve~ & heat/hot/summer/degrees/july/august/sun/heatwave & not/never/refus~ & push/roll/"
    "take/pull/wash/up & he/she/his/her",
    "sleeve~ & even/always & heat/degrees/heatwave/july & arms/wrist~/scratch~/cut~/wash~",
    "sleeve~ & heat/hot/summer/degrees/july/august/sun/heatwave & not/never/refus~ & push/roll/"
    "take/pull",
)

# Weak alone: two of different lists in one text ask the question (as the facts do).
GIVING_AWAY = (
    "give~/gave/giving/given (away) {his} .. away",
    "give~/gave/giving/given away",
    "give~/gave/hand~ {his} (own) tools/things/belongings",
)
WITHDRAWN = (
    "withdrawn/withdraws/withdrew/tearful/listless/downcast/depressed",
    "fallen/fell/goes/gone/went/become/became/grown/grew (very) silent/quiet",
    "hardly/barely/no_longer/not speaks/speak/talks/talk/eats_with",
    "keeps/keep/sits/stays to himself/herself/alone",
    "low spirits",
    "eats/sits/sitting/stays alone",
    "cry~/weep~/wept/tears",
)

# Not meant: idioms, accidents, other meanings. Words used here say nothing about self-harm.
TRAPS = (
    "suicide/suicidal mission~/squad/squeeze/run~/rate~/statistics/target~/schedule/pace/deadline~/shift~/route~/"
    "price~/pricing/offer/plan_of/tactics/speed/traffic/driving/door~/knob/burnout/sprints/job",
    "suicide prevention/helpline/hotline/awareness/lecture/course/training/bomber~",
    "suicide_prevention/anti_suicide/suicidal_ideation_training",
    "commercial/political/career/financial/professional/economic/social/business/commercially suicide/suicidal",
    "kill~/killing/hurt~/bust~/shoot~ {self} laughing/with_laughter/with_work/with_overtime/for_the_firm/to_finish/working",
    "shoot~/shot {self} in the/his/her/my foot/leg",
    "kill~/killing {self} with/over/to/for/by work~/overtime/finish/get/meet/please/keep/hours/double_shifts/all/these/this/the",
    "not kill yourself over/with/for/doing",
    "near~/nearly/almost kill~/hang~ {self} on/with/when/tripping/slipping/falling/over",
    "work~/drink~/smoke~/eat~/run~ {self} to/into death/the_ground/the_grave/an_early_grave",
    "drown~ {self} in work/paperwork/duties",
    "throw~/threw {self} into (the/his/her) work/job/study/studies/task/training/project",
    "hang~ around",
    "let {self} hang",
    "pull/pulls/pulled the trigger on",
    "want~/wish~ to die of shame/embarrassment/laughter/boredom/laughing",
    "almost/nearly/could_have/could die~/died of/laughing/with",
    "die~/dying of laughter/boredom/embarrassment/laughing/curiosity/shame/thirst/hunger",
    "dying to/for know/see/hear/try/meet/a/get/go/be",
    "rather die than .. wear/eat/sing/dance/lose/miss/support",
    "cut~/hurt~/burn~/scald~/prick~/injure~/bang~ {self} .. on_the/on_a/on_his/on_her/while/"
    "shaving/off/loose/short/accidentally/slightly/"
    "a_little/by_accident/at_the/at_a/in_the_thumb/in_the_finger/with_the_bread/with_the_tin",
    "cut~/hurt~ {self} a/some",
    "death warrant/sentence",
    "disappear~/vanish~ into/to/for/from (the/his/her) "
    "(work/another/a/new/mountains/office/crowd/garage/kitchen/break/holiday)",
    "hanging the/a/an/up/out/some/new/his/her",
    "cutting/cuts/hurting {self} off/short/loose/out/free",
    "end~/ending {his} (working) contract/lease/career/working_life/apprenticeship/shift/marriage",
    "end~/finish~/ended it all at/with/in this/the/that plant/firm/job/company/shop",
    "end~ it with {his}",
    "life insurance offered/offer/seller/salesman/agent/business",
    "sell~/sells/selling/sold life insurance",
    "edge of retirement/town/bankruptcy/the_village/the_city/the_forest/his_seat/her_seat/the_field/the_road/the_table",
    "will/testament .. retire~/retirement/course/pensioners/notary_offer/house",
    "do/doing something stupid/silly like",
    "jump~/leap~ at/to/from the/turning/milling/another/a chance/conclusions/opportunity/offer/milling/joy",
    "jump/jumped ship/queue/the_queue/the_gun",
    "save/saved/saving/rescue~/rescued .. (child/boy/girl/man/woman/colleague/stranger/dog) from drowning/death/river",
    "life (be~) (not) worth .. with_this/in_this/of_canteen",
    "no point in (the/this/that/another/his/her/more) .. "
    "meeting~/report~/form~/list~/paperwork/overtime/course~/rule~/complaint~/survey~/machine/asking/arguing/complaining/schedule/plan",
    "what is the point of (the/this/that/another/these/all) .. "
    "meeting~/report~/form~/list~/paperwork/overtime/course~/rule~/survey~/bonus/training/inspection~/suggestion~",
    "cannot/not go_on/carry_on/continue .. "
    "working/nights/shift~/night_shift/leave/holiday/strike/maternity/as_treasurer/as_a/as_team/with_the_project/course/trip/commuting",
    "cannot/not keep_going/go_on to/on/with work/the/this/that course/meeting/trip/machine/holiday/leave",
    "cannot/not live on/from/without (this/that/his/her/the/such) .. wage~/pay/salary/pension/money/overtime/bonus/minimum/car/coffee",
    "cannot/not do_this job/task/work/alone/without/by/in/on/until/any_faster/before",
    "cannot/not take_it to/home/out/off/into/with/apart/personally",
    "tired of it all the forms/stamps/lists/paperwork",
    "way out of (the) .. debt/contract/mess/car_park/building/maze/jam/dispute",
    "way out/forward (was/is) found",
    "burden of (the) proof/work/taxes",
    "tax/financial/cost~/travel/debt/admin/administrative .. burden",
    "burden .. cost~/money/rent/fees/fares",
    "burden to nobody",
    "not need~ .. tools .. retire~/retirement/new",
    "last day before/of (the) holiday/holidays/leave/vacation",
    "cannot/not/never (want) see~/hear .. again this/the soup/roster/machine",
    "put/put_a_stop/put_an_end to it with/at",
    "putting/put an_end/a_stop to (the) "
    "bullying/overtime/rumours/smoking/waste/practice/dispute/noise",
    "tear~ {self} apart/away",
    "finish~ {self} .. work/task/shift",
    "end it (all) there/with_overtime",
    "not do {self} justice",
    "self harm/injury training/course/policy/awareness/prevention",
    "{pills} .. blood_pressure/doctor_ordered/prescribed/as_prescribed/regularly",
    "his/her will is",
    "dying for/to (a) cigarette/coffee/smoke/drink/hear/know",
    "hurt {self} a_little/slightly/at_volleyball/at_football/at_sports",
    "overdose~ .. "
    "chlorine/salt/fertiliser/fertilizer/detergent/additive/dye/perfume/chemical~/pool",
    "living room/wage/wages/cost/costs/conditions/standard/quarters",
    "cost/costs/standard of living",
    "for a living",
    "earn~/make~/makes/made (a/his/her) living",
    "will/would die of boredom/shame/embarrassment/laughter/curiosity/thirst/hunger",
    "end/ends/ending the/this/a quarrel/dispute/strike/gossip/argument/meeting/feud",
    "put/puts an end to (the/this/all) gossip/rumour~/waste/dispute/bullying/overtime/noise",
    "hanging (the/a/up/out/new/some) "
    "doors/banner~/pictures/wallpaper/curtains/laundry/washing/coats/sign~/lamps/baskets/around",
    "living out of a/the suitcase/bag/box/car",
    "tired of living in/with/at/so_far/on",
    "tie~/tied/hung/hang~/fix~/fasten~/has/have (a/the/his) rope/belt/sling/chain/strap (to/on/"
    "over/round/around/from) (the/a) (roof) beam/hook/rafter/tree/pipe (to/and/for) lift~/hoist~/"
    "pull~/secur~/lower~/raise~/haul~/tow~/hold~",
    "jump/jumps/jumped in/into/onto the/a/his/her truck/lorry/van/car/bus/train/tram and/to/"
    "drive/off",
    "walk/walks into the line and/to/where",
    "go/goes onto/over the roof/bridge (tomorrow/today/now/next) (to/because/by/for/and)",
    "jump~/leap~ in to/and/with/as/for/when/during/at_the_deep_end",
    "want~/going/ready/about/try~/like to jump in to/and/with/as/for/when/during/at_the_deep_end",
    "jump~/leap~ on/onto the bandwagon/offer/idea/chance",
    "jump/jumped the rope/queue/shark",
    "cut~/scratch~ {his} arm~/forearm~/wrist~/thigh~/leg~ (open/badly) (again/yesterday) on/at/while (the/a/some/an) (sheet/metal/sharp/old/wire) metal/sheet~/edge~/press/slicer/saw/wire/machine/thorn~/bramble~/fence/pallet~/nail~/box~/tin~/pipe~/cutter/branch~",
    "park~/car/truck/lorry/pallet~/van/bin~/bicycle~/bike~/stored/sign/gate/bus/cable~/pipe~ ... wrong/outer/far/other/out side of (the/a/our) (bridge/roof/balcony/safety) railing~/rail~/parapet/guardrail~/handrail~/balustrade",
    "not be here/around/in ... & forgive~/sorry & dentist/appointment/day_off/holiday~/vacation/course/on_leave/meeting/wedding/exam",
    "{he} be~ dead tired/beat/on_my_feet/on_his_feet/on_her_feet/drunk/sure/serious/right/set",
)

# Giving away and taking leave have plain reasons too: then the oblique signs above are silent.
PLAIN_REASONS = (
    "retire~/retiring/retirement/pension/pensioned/promote~/promoted/promotion",
    "move~/moving to/into/house/away/flat/another/a/the new/other/another/smaller/building/plant/section/town/city",
    "because/since {he} (be~) moving/retiring/leaving_for/emigrating",
    "holiday~/vacation/leave_starts/maternity",
    "charity/raffle/flea_market/jumble/collection_for/refugees/flood_victims/orphanage/second_hand/lottery/museum",
    "transfer~/transferred to",
    "bought/buy/buys/got/gets (a) .. new one/set/ones/tools",
    "new job/post/tools",
    "changing/changed/change jobs/job/firms",
    "audit/inspection",
    "allergic/allergy",
)
