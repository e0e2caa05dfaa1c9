"""Harassment and abuse: unwanted touching, sexual pressure, humiliation by power, beating at home."""

ACT = (
    "keep~ touching/groping/stroking/kissing {her}",
    "{boss} touch~ (the/our) girls/women/trainees/apprentices",
    "expose~/exposed {self} to {her}/girls/women",
    # Touching.
    "grope~/fondle~/molest~/feel~_up/felt_up/paw~/grind~_against",
    "touch~/grab~/squeeze~/pinch~/rub~/stroke~/pat~/slap~/smack~/caress~/brush~/tickle~/lick~/massage~ .. "
    "{his}/{person} .. (on/by) (the) "
    "breast~/boob~/bottom~/bum~/butt/backside/buttock~/thigh~/crotch/groin/behind/bra/genitals/chest/tits/arse/ass/waist/hips/knee~/"
    "hair/skirt/private_parts/privates/rear/belly/underwear/leg~/neck/hip",
    "touch~/grab~/squeeze~/pinch~/rub~/stroke~/pat~/caress~ {him}/{person} .. (on/by/in/from) .. "
    "intimately/inappropriately/intimate/bottom/bum/behind/breast~/thigh~/waist/knee/hair/where/against/everywhere/improperly/"
    "between/all_over/under",
    "touch~/hug~/kiss~/stroke~/caress~/cuddle~/embrace~/fondle~/massage~ {him}/{person} .. "
    "against/though/although/without/whenever/every/each/all_the_time/again_and_again/always/constantly/when/after_she_said/while/"
    "in_the_store/alone/despite/even_though/unwanted/will/wish/no/daily/often",
    "keep~/kept/always/constantly/repeatedly/again .. touching/kissing/stroking/hugging/pawing/grabbing/pinching/rubbing .. {victim}",
    "keep~/kept/always/constantly/repeatedly touching/kissing/stroking/hugging/pawing/groping/pinching",
    "not/no_longer want~/like~ .. touch~/touching/hug~/hands",
    "unwanted/unwelcome/improper/inappropriate/indecent touch~/touching/kiss~/advance~/attention~/message~/hug~/contact/comment~/remark~/"
    "proposal~/caress~/behaviour/behavior/approach~/visit~",
    "touch~ .. inappropriately/indecently/improperly/intimately",
    "put~/lay~/laid/slide~/slid/stick~/place~/rest~/slip~/ran/running/run/has/keep~ .. (his/a) hand~/arm~ .. "
    "(on/up/under/down/between/in/inside/round/around/over) .. "
    "thigh~/skirt~/blouse~/knee~/leg~/waist~/bottom~/bum~/breast~/trousers/shirt~/dress~/buttocks/behind/bra~/hips/legs/pants/overalls/apron~/shoulders_every",
    "hand~ (is/are/was) (up/on/under/down/between) {his}/{person} .. "
    "skirt~/blouse~/thigh~/bottom~/bum~/knee~/leg~/waist~/breast~/trousers/dress~/behind/bra~/legs/pants/apron~",
    "press~/rub~/push~/grind~/brush~ .. {self}/up/body against {victim}",
    "rub~/press~/brush~ (up) against {victim}",
    "kiss~ {victim} .. on_the_mouth/forcibly/against/corner/store/archive",
    "try/tried/tries/trying/want~/attempt~/demand~/force~ .. (to) "
    "kiss/hug/touch/undress/grope/fondle/embrace her/him/them/me/{person}",
    "forced (a) kiss",
    "force~/forcing/forced {self} on/upon",
    # Sexual.
    "rape~/rapist",
    "sexual/sexually harass~/harassment/abuse~/assault~/attack~/molest~/remark~/comment~/joke~/favour~/favor~/advance~/message~/offer~/"
    "demand~/pressure~/suggestive/explicit/intimidate~/coerce~/allusion~/hint~/gesture~/insult~/proposal~/innuendo~/act/acts/"
    "services/touching/relations/violence/misconduct/bully~/threaten~/exploit~/proposition~/talk/photos/blackmail",
    "sex with/for/from/in_return/or/otherwise",
    "have/having/had/want~/demand~/ask~/force~/offer~/request~/talk~ (to) (have) (about/for) sex .. {victim}/or/if/job/contract/promotion/wages/every",
    "demand~/want~/ask~/force~/request~ .. (for/have) sex",
    "sleep/sleeps/sleeping/go_to_bed/goes_to_bed with {him}/{boss} .. "
    "if/or/for/to/contract/promotion/otherwise",
    "only/unless/if/must/should/has_to/had_to/wants_her_to/asked_her_to/told_her_to/in_return/offers/otherwise "
    ".. sleep~/go~_to_bed/bed with {him}/{boss}/me/him",
    "expose~/exposing/exposed {self}/his_private/genitals",
    "masturbat~/masturbate~",
    "flash~ {him}/{person}",
    "drop~/dropped {his} trousers/pants in_front/before/to",
    "nude/naked/topless/nudes .. photo~/pictures/picture/pics/pic/selfie~/video~/shots/images",
    "nudes",
    "photo~/picture~/pics/selfie~/video~ .. nude/naked/undressed/underwear/without_clothes/topless/private_parts/genitals/penis/shower",
    "send~/sent/sending/show~/showing/showed/forward~/get~/got/gets/receive~/share~/sharing/text~/message~/post~ "
    ".. "
    "dirty/obscene/porn/pornographic/pornography/lewd/indecent/filthy/smutty/erotic/steamy/saucy/explicit "
    "pictures/photos/videos/messages/jokes/film~/pictures/things/texts/voice",
    "dirty/obscene/lewd/smutty/filthy/crude/vulgar/suggestive/coarse/indecent (sexual) "
    "remark~/comment~/joke~/gesture~/message~/talk/word~/proposal~/suggestion~/noises/songs "
    ".. to/at/about/when/whenever/every/each/again/all/to_her",
    "ask~/asked/order~/force~/tell~/told/want~/make~/made/invite~/demand~ .. (to) "
    "strip~/undress~/take_off/lift/unbutton/remove .. "
    "clothes/shirt/blouse/bra/top/skirt/uniform/trousers",
    "undress~/strip~ .. in_front/for_him/before_them/naked/search",
    "film~/photograph~/record~/spy~/spied/spies/peep~/watch~/spying/peers/peer~/secretly/took_photos/takes_photos/camera~/hidden .. "
    "(the/women/girls/her/in/on/through/of) .. shower~/changing_room~/toilet~/locker_room~/undress~/skirt~/dressing_room/washroom~/bathroom/"
    "changing/cubicle~/showering/breast~",
    "hidden camera",
    "upskirt~",
    "strip~/pull~/tear~/tore/tug~/yank~ (down/off/at/up) (the/his/her) .. "
    "lads/boys/girls/apprentices/trainees "
    "trousers/pants/skirt/clothes/shirt/blouse/bra/underwear/headscarf/hijab/veil/towel",
    "come/came/invite~/ask~/call~/order~/summon~/told/visit (her/him) (to/into/up) .. "
    "(his/the) hotel_room/hotel/bedroom/cabin/apartment/flat .. "
    "night/alone/undress/drink/dinner/evening",
    "knock~/comes/came/turned_up/turns_up/enters/entered .. (at/on/to/into) (her/the_girls) door/room/cabin/bedroom .. night/drunk/evening/uninvited",
    "comment~/remark~/joke~/talk~/jokes/stare~/leer~/ogle~/gawp~/look~ .. (on/about/at/down/up) .. {his}/{person} .. "
    "breast~/boob~/tits/legs/bottom/bum/figure/body/bra/underwear/behind/backside/chest/buttocks/blouse/neckline/arse/cleavage/skirt",
    "leer~/ogle~/catcall~/wolf_whistle~ (at) her/the/every/women/girls",
    "stalk~ {victim}",
    "be~/being/been stalked",
    "stalker~",
    "pimp~/prostitut~",
    "follow~/follows/following/followed her/the_girl .. home/toilet/car/changing/everywhere/night",
    "wait~/waits/waiting/turns_up/appears/stands .. (at/outside/by/in_front) her "
    "door/house/flat/hostel/dormitory .. night/every/each/evening",
    # Power.
    "harass~ {victim}/{person}/women/girls",
    "be~/being/been/get~/feels/felt (being) (constantly/sexually/racially) harassed "
    "by/at/on/in/for/every/daily/again/since",
    "harassing",
    "harass~ (the/a/his/her/one/our/my/another/young) .. {person}",
    "victim~ of (sexual/workplace/racial) harassment/bullying/abuse/mobbing/hazing/domestic_violence/rape/stalking",
    "bully/bullies/bullied/bullying {victim}",
    "bully/bullies/bullying/bullied the/a/his/her/one/our/my/another .. {person}",
    "torment~/terroris~/terrorise~/victimise~/victimize~/persecute~/haze~/mob~ {victim}",
    "torment~/terrorise~/terrorize~/persecute~ (the/his/her/our/one) .. {person}",
    "bully~/bullied/bullying/harassment/mobbing .. {again}/sick/shift/afraid/every/by_the/from_the",
    "humiliat~/humiliate~/humiliating/demean~/belittle~/degrade~/ridicule~/shame~/mock~/insult~/berate~/abuse~/revile~/swear~_at/curse~/taunt~ "
    ".. {victim} .. {again}/roll/same/day/daily/front/morning/week/shift/meeting_after/publicly_every",
    "{again} .. humiliat~/humiliate~/humiliating/humiliated/demean~/demeaning/belittle~/belittling/degrade~/ridicul~/abusing/tormenting/taunting .. {victim}",
    "repeated~/repeatedly/daily/constant/systematic/permanent/weekly humiliation~/insults/abuse/bullying/harassment/mockery/degradation/mobbing/ridicule",
    "call~/calling/calls/called/names {victim}/{person} .. (a/an/the/like/old) .. {slur} .. "
    "{again}/front/everyone/everybody/before/all/whole/others/day/daily/shift/loud/meeting/radio/and",
    "call~ {him}/{person} (a/an/the) "
    "whore/slut/bitch/cripple/retard/cunt/faggot/monkey/nigger/ape/queer/spastic/dyke/tart/cow/dog/pig",
    "spread~ .. (that) (she/he) (is/was) (a) .. whore/slut/easy/sleeps_around/sleeping_with",
    "slut/whore/bitch .. because/since/after/for",
    "racist/racial/racially/sexist/homophobic/antisemitic/transphobic/xenophobic/islamophobic "
    "insult~/remark~/joke~/slur~/name~/abuse~/comment~/taunt~/harass~/jibe~/messages/graffiti/chants/bully~/songs/bullying/language/nicknames",
    "insult~/shout~/scream~/yell~/swear~/sworn/curses/curse~/spit~/roar~/bawl~ (abuse) (at) {victim}/{person} .. "
    "{again}/daily/every/day/each/constantly/morning/shift/worthless",
    "scream~/shout~/hurl~/yell~ (verbal) abuse/insults/obscenities",
    "verbal/verbally/emotional/emotionally/domestic/psychological abuse/abused/abuses/abusing/abusive/terror",
    "abuse~/abusing/abused {him}/{person}/{name}/girls/women/wives/children",
    "abuse~/abusing/abused (the/his/her/our/their) .. {person}",
    "be~/being/been/get~/got abused/mistreated/ill_treated/maltreated by/at/in/again/since/for",
    "abusive "
    "towards/to/husband/partner/relationship/boyfriend/boss/father/foreman/supervisor/wife/marriage/manager/chef/messages/home/stepfather",
    "mistreat~/maltreat~/ill_treat~/torture~/enslave~/exploit~_sexually {victim}",
    "made/make~/making/force~/forced/forcing/order~/ordered {him}/{person}/apprentice~ .. (to) "
    "kneel~/undress~/crawl~/strip~/dance/lick~/beg~/bark~/eat_off/stand_in_the_corner/clean_his_boots/drink_urine/sing_naked/wear_a_sign/"
    "eat_dirt/stand_in_the_rain/stand_outside/do_push_ups/kiss_his",
    "be~/is made to .. kneel/undress/crawl/strip/dance/lick/beg/bark/stand",
    "hazing/initiation .. beat~/strip~/tied/force~/naked/drink~/hurt/humiliat~/again/every",
    "tie~/tied/tape~/taped/lock~/locked/shut (up) {him}/{person}/apprentice .. (to/in/inside/up) .. "
    "(the/a) .. chair/post/pole/toilet/store/freezer/cupboard/cellar/locker/container/room/cold_store/box/trolley/coldroom/cage/shed/bench",
    "lock~/locked/locks (the/a/his/her) {person} in .. store/toilet/room/cellar",
    "withhold~/withheld/keep~/kept/took/take~/taken/confiscat~/confiscate~/hold~/holds/seized .. {his}/{person}/workers (away) passport~/papers_and/identity_card/id_card",
    "passport~ .. kept/withheld/taken/confiscated/took/holds/keeps/locked",
    "pick~/picked/picking on {him}/{person} .. {again}/daily/every/day/each/whatever",
    "be~/is/being/gets picked on .. {again}/day/daily/every/each/whatever",
    "bed/locker/clothes/food/lunch/helmet/boots/coat .. "
    "urine/urinate~/wet/soaked/spit/excrement/faeces/dead .. {again}",
    "urinat~/piss~/pissed/spit~/spat/pour~/urine .. (in/on/into/over) {his}/{person} .. "
    "bed/locker/food/boots/drink/clothes/lunch/helmet",
    "steal~/hide~/destroy~/throw~/wet/cut~/hid (his/her) "
    "food/tools/clothes/crutches/shoes/lunch/cane/hearing_aid .. "
    "{again}/because/laugh~/joins/join/night/gay/foreign~",
    "hide~/hid/took/take~/kick~/throw~ {his} crutch~/cane/hearing_aid/wheelchair/glasses/white_stick/prosthesis",
    "because {he} be~ (a/so) "
    "gay/lesbian/black/foreign~/jewish/muslim/disabled/trans/homosexual/roma/gypsy .. "
    "beat~/humiliat~/mock~/insult~/bully~",
    "in return/exchange for .. sex/sexual/kiss/night/date/body/being_nice/favours/favors",
    "sexual/certain/special favours/favors/services",
    "blackmail~ (him/her/them/{person}) .. with/photo~/pictures/video~/sex",
    "threaten~/spread~/post~/publish~/share~/circulat~/leak~/passed_round/pass~_around/show~_around "
    ".. private/intimate/nude/naked/secret .. intimate/nude/naked/private "
    "photo~/pictures/video~/images",
    "intimate photo~/picture~/video~",
    # At home.
    "{spouse} (has/had/also/again/often/still/regularly/always/is/was/been) "
    "beat~/hit~/choke~/slap~/punch~/kick~/strangle~/batter~/abuse~/threaten~/hurt~/rape~/whip~/throw~/threw/burn~/attack~/stab~/thrash~ .. "
    "{him}/child~/kid~/daughter/son/wife/mother",
    "beat~/hit~/choke~/slap~/punch~/kick~/strangle~/batter~/abuse~/whip~/thrash~/burn~ "
    "{his}/the/their (own/small/little/pregnant/young/old) {kin}",
    "be~/been/get~/gets/got/being beaten/hit/choked/slapped/battered/kicked/abused/burned/strangled (again) (by) .. "
    "{spouse}/at_home/son/in_laws/brother/uncle/home",
    "{spouse} .. lock~/locked/locks {him} in/up/out",
    "violence/violent/beat~/beaten at/in (her/his/the) home/marriage",
    "black eye~ .. husband/partner/boyfriend/wife/father/home/fell/door/again",
    "husband/partner/boyfriend/wife/father/stepfather .. black eye~",
    "bruise~ .. {spouse}/home/again/husband",
    "{spouse} .. bruise~/black_eye",
    "forced marriage",
    "force~ {him} to marry",
    "sold/sell~ {his} daughter",
    "sexualy/sexually/sexual/sexualli harrased/harrassed/harased/harassed/harrass/harrased/harrasment/"
    "harassed/harasment/harrassment",
    "harrased/harrassed/harased/harresed by/at/on/in/every",
    "pinch~ {the} {adj} women/girls/waitress~/nurse~/trainee~/apprentice~/cleaner~/maid~/typist~/"
    "secretary/secretaries/students",
    "pinch~ the/our women/girls/waitress~/nurse~/trainee~/apprentice~/cleaner~/maid~/typist~/"
    "secretaries/students",
    "pinch~/grope~/fondle~ her/women/girls",
    "pushed/push~/threw/throw~/pull~/pinned/dragged/forced/shoved {her}/{girl} .. onto/on/over/against "
    "(the/a/his/my/her) couch/bed/sofa/mattress/desk/lap",
    "earn~/make~/get~ (a_lot/much/far) (more/money/promotion/rich) on her/your back/knees",
    "picture~/photo~/pics/pic/video~/selfie~/photograph~/image~ of {his}/the (own) privates/"
    "private_parts/penis/genitals/cock/dick/willy/manhood/member/breasts/bottom",
    "call~ {him}/{person} (a/an/the) fat/lazy/stupid/old/dirty/filthy/ugly/silly/dumb/mad/"
    "useless whore/slut/bitch/cripple/cow/dog/pig/sow/monkey/ape/rat/hag",
    "call~ {victim}/{person} .. {slur} ... briefing/meeting/public/radio/laugh~/class/canteen/"
    "customers/guests/patients/passengers",
    "read~/reading {his} mistakes/errors/reports/letters/messages/diary/e_mails/emails aloud/out "
    "& laugh~/jeer~/grin~/everyone/all/meeting/mock~/front",
    "jeer~/boo~/sneer~/snigger~ at {victim}/{person} & {again}/front/meeting/roll/whole",
    "because {he} be~ (a/an/so/from) gay/lesbian/black/foreign~/jewish/muslim/disabled/trans/"
    "homosexual/roma/gypsy/deaf .. & put/left/wrote/paint~/spit~/spat/hid/hide~/steal~/cut/dead/"
    "push~/throw~/threw/lock~",
    "put~/puts/putting/stuck/stick~/push~/shov~/shove~ {his} (whole) tongue in/into/down/on/"
    "inside {his}/{person} (own) mouth/ear/throat/neck/face/lips",
    "lick~ {victim}/{person} (on/in/over) (the/his/her) face/neck/ear/cheek/hand/lips",
    "wrote/write~/written/sprayed/painted/scratched/scrawled/posted/spread~/chalked ... {he} be~ "
    "(a/an/the) (dirty/cheap/big) whore/slut/bitch/faggot/pig/cow/queer/dyke/tart/cripple",
    "whistle~ (at/after) {her}/women/girls & price/cost~/much/body/legs/sweet/come_here/shout~",
    "ask~/asked/want~/invite~/told/order~ .. (to) spend (the/a) night with {him}/{boss}",
    "open~/opens/pull~/comes/walks/enters .. (in/into) (the/her) shower~/shower_door/"
    "shower_curtain/cubicle/toilet_door .. women/girls/she/her/naked/undress~",
    "took/take~/hid/hide~ {his} clothes & shower~/naked & film~/laugh~/photo~/picture~",
    "film~/filmed/photograph~/photographed {him}/{person} (while) (he/she) naked/undressed/"
    "in_the_shower/showering/in_the_toilet",
    "if {he} be~/are nice/sweet/good/kind/friendly to {him} in/into bed",
    "nice/good/sweet to {him} in bed",
    "ask~/asked/want~/order~/tell~/told/force~/make~/made/beg~ .. (to) show/shows/showed {him}/"
    "them/{boss} .. {his} (bare) breast~/boobs/tits/bra/underwear/knickers/bottom/bum/genitals/"
    "privates/body_naked",
    "no sex no work/contract/job/shift/bonus/pay/raise/permit/promotion",
    "sleep with me or/otherwise",
    "mob~/mobbed/bullied/ostracis~/ostracised/ostracized/tormented/harassed for/since (a/the/"
    "more_than/over/many/several/two/three) year~/month~/week~/spring/summer/autumn/winter/she/"
    "he/day_one",
    "be~ (being/badly/constantly/openly) mobbed by/in/at (the/his/her/a/our) (own/whole) work/{worker}/{boss}/department/others/office",
    "lie~/lay/lies/lying/sat/sits/sit/climb~/got/crept (down) on/onto/into (her/my) bed & her/"
    "she/not/refus~/night/dormitory/drunk",
    "reach~/feel~/felt/grab~/grope~/fumbl~/grasp~/touch~/goes/slip~/grip~ (up/under/into/inside/down/beneath) under/up/into/inside/down/beneath (the/all) {the} (waitress~/girls/women/womens/nurse~/cleaner~/trainee~/apprentice~/colleague~) skirt~/blouse~/apron~/dress~/bra~/shirt~/trousers/pants/knickers/smock~/tunic~",
    "grab~/grope~/pinch~/slap~/smack~/squeeze~/fondle~/touch~ (the/all/young/every) (the/all/young/new) girls/women/waitress~/nurse~/cleaner~/trainees/apprentices/colleagues/packers/cashiers .. (by/on) (the/their) bottom~/bum~/behind~/breast~/backside~/waist~/thigh~/arse",
    "want~/wish~/like to see {her}/{girl} (all) naked/undressed/topless/without_clothes/nude/without_bra",
    "make~/made/force~/forced/making/forcing {him}/{the} {person} (to) .. drink/drinks/eat/swallow/lick .. dirty/filthy/urine/piss/soap/oil/vinegar/dog_food/spit/mud/insects/worm~/rotten/waste/bucket",
)

ASK = (
    "sex/sexual/sexually/porn/naked/nude",
    "harassment/bullying/mobbing/hazing/groom~/grooming/molest~",
    "touch~/touches/touching {him}/{person}/women/girls",
    "pinch~/stroke~/caress~/kiss~/hug~ {him}/{person}/women/girls",
    "stalk~/stalking/stalked",
    "call~/called/calling/calls {victim} .. (a/an/the/an_old/like) .. {slur}",
    "call~ {victim} names",
    "be~/get~/gets/is/being picked on",
    "picks/pick/picking/picked on {him}/{person}",
    "{his} hands (are) everywhere/wander~/all_over",
    "wandering hands",
    "roving/wandering eyes/hands",
    "hand~ on {his} knee/thigh/waist/shoulder/back/hip .. long/again/always/whenever/every",
    "stand~/sits/sit/sitting/standing/comes/come/gets/get/leans/lean/leaning .. (much/far/very) (too/so) close to {him}/{person}",
    "leans/lean/leaning/bends/bending over {him}/{person} .. close/neck/whenever/screen/shoulder",
    "comment~/remark~/joke~ .. (on/about) .. {his} .. "
    "body/looks/figure/clothes/legs/dress/appearance/lips/weight/skin",
    "asks/asked/asking/ask her/him/{person} out",
    "said/says/told no many/several/three/five/ten times",
    "not/never take no for",
    "will/would/does not/never take no for an answer",
    "message~/text~/call~/phone~/rings/writes/sends/photos .. (to) {him}/{person} .. "
    "(at/in_the/late/every) .. night/midnight/evening/hours/day_and_night/weekend/two/three",
    "send~/sends/sent {him}/{person} .. "
    "heart~/kisses/private/love/flowers/selfie~/night/messages/texts .. "
    "night/every/again/does_not/asked/stop",
    "present~/gift~/flowers/chocolates/lingerie/perfume/underwear .. she/he .. not want/like/asked",
    "gives/gave/buys/bought/sends {him}/her .. "
    "presents/gifts/underwear/lingerie/perfume/flowers .. not/want/alone/wait~/refus~",
    "underwear/lingerie .. present/gift/desk/locker/bought",
    "be/being/were/was (a_bit/a_little/very/more/extra) nice/nicer/friendly/friendlier/kind/sweet/obliging/willing/available/grateful to/with {him}/{boss}",
    "be nice to {him}/{boss}",
    "be/being/was/were (a_bit/a_little/more) nicer/friendlier/sweeter",
    "contract/promotion/job/post/bonus/shift~/roster/hours/leave/wages/pay/mark~/permit/visa/renewal .. depend~/only/if/unless/provided/in_return .. "
    "nice/dinner/friendly/company/go_out/goes_out/date/obliging/private/evening/kind/sweet/grateful/him",
    "expect~/wants/want/ask~/asks/demand~/hint~/hints/owe~/owes .. "
    "favour~/favor~/something_in_return/gratitude/date/thanks_in_private",
    "refuse~/refuses/refused/afraid/scared/frightened/avoid~/never/not/dares_not/hate~/dread~/terrified/will_not/does_not "
    ".. be/stay/work/go/being/left/to/remain/take/sit/ride .. alone (in/with/at/near) .. "
    "{him}/{person}/room/office/store/lift/night",
    "alone with {him}/{person} .. any_more/again/never/not/afraid/refus~",
    "never/not/avoid~ (to) .. take/use/ride/share/enter/go .. (the/a) "
    "lift/car/van/room/office/cabin/archive/store with {him}/{person}",
    "warn~/tell~ .. "
    "each_new/every_new/new_girls/new_ones/the_girls/each_other/women/one_another .. "
    "not/never/about/against/keep",
    "afraid/scared/frightened/terrified/fear~/dread~/reluctant/not_want/not_dare/does_not_dare/refuses/not_wish/not_like "
    "(to) (go/going/return/be/getting/get) (back) home tonight/today/after/in",
    "afraid/scared/frightened/terrified/dread~ (of) .. "
    "{boss}/{spouse}/older_ones/him/others/boys/men",
    "fear~ {his} husband/father/wife/partner/boyfriend/foreman/supervisor/manager",
    "nowhere safe",
    "not feel~/be~ safe (with/at/near/around/in) .. home/him/work/hostel/room/here/shift",
    "flinch~/cower~/jumps/shrink~/tremble~/trembling/shaking/shakes/freezes/goes_stiff/stiffen~ "
    ".. when/whenever/if/every/as_soon .. "
    "{he}/{person}/comes/near/enters/door/touch~/voice/approach~/raises",
    "flinch~",
    "long sleeves/sunglasses/scarf/make_up/makeup .. "
    "heat/summer/hide/cover/indoors/hot/bruise~/inside/july/rain",
    "wears/wear/wearing/wore .. sunglasses/long_sleeves/scarf/high_collar .. "
    "heat/indoors/summer/inside/hot/even/to_hide/rain/dark/work",
    "walk~/ran/run/fell/bump~ into/against/down a/the door/cupboard/stairs again",
    "walked into a door",
    "change~/changing/another/different/any_other/transfer/move/leave/left/quit/swap~ .. "
    "shift/section/department/desk/seat/route/team/ward/place .. "
    "away_from/not_be_near/near_him/because_of_him/to_avoid/so_as_not/not_say_why/will_not_say/away_from_him/would_not_say/get_away",
    "not/none/refuses_to/never (want_to) say~/tell~/told/explain~ .. why",
    "women/girls/nurses/trainees/apprentices/secretaries/assistants have/all "
    "left/leave/quit/gave_notice/given_notice/resigned .. "
    "his/section/year/none/department/office/why",
    "door closed/locked/shut",
    "lock~/locks/locked/close~/closes/shuts/turns (the) door/key .. "
    "behind/when/with/her/whenever/she",
    "husband/partner/boyfriend/wife .. "
    "takes/took/counts/controls/checks/forbids/locks/phones/watches/follows/keeps/decides/allows "
    ".. wages/pay/phone/minutes/money/every/who/her/him/messages/key/out/hour",
    "{spouse} .. "
    "not_let/does_not_let/will_not_let/not_allow~/forbids/forbid/will_not_allow/does_not_allow",
    "everyone/everybody/all/they/others laugh~/mock~/imitat~/mimic~ .. (at/him/her) .. {again}/stammer~/limp/accent/walk/daily",
    "mock~/mimic~/imitat~/ape/apes/jeer~/sneer~ (at) {his}/{person} "
    "stammer/stutter/limp/accent/walk/voice/disability/hump/weight/skin/speech/faith/religion",
    "initiation/baptism/ritual/rite for_newcomers/new/apprentices/of",
    "spends/spend (his/her/the) .. break~/lunch (in/locked) .. toilet~/cubicle/store",
    "what she means/meant by/if_you_know",
    "if i know what .. mean~",
    "if you know what .. mean~",
    "creepy/creep/creeps/lecher~/sleazy/pervert~/perv/groper/letch",
    "makes {him}/{person} (feel) (very) uncomfortable/uneasy/sick/dirty",
    "uncomfortable/uneasy .. with/around/near/alone/when {him}/{boss}/{person}",
    "stares/stare/staring at {him}/her_body/women/girls",
    "wolf whistle~",
    "whistle~ at/after {him}/women/girls/every",
    "like dirt/slave/slaves",
    "spread~/spreads .. rumour~/lies/stories/gossip .. "
    "slept/sleeps/sleep/bed/affair/easy/about_her",
    "turned/turn {him} down .. since/now/then/ever",
    "since/because/after she turned/refused/rejected/said_no",
    "personal/private services/errands/massage/visits/dinner",
    "massage~ {his}/{person}",
    "call~ {girl}/{him} (his/my/a/the) (little/sweet/pretty/dear) flower/bird/birdie/princess/doll/"
    "dolly/kitten/sweetie/sweetheart/darling/honey/babe/sugar/beauty/bunny/pussycat/chick/treasure/dear",
    "not let/lets/allow~ her/{girl} .. leave/go/out/home .. (before/until/without/till) (he/him)",
    "no/none/not_one/hardly_a/never_a (of) (the) (young) girl~/woman/women/secretary/assistant~/maid~/"
    "intern~/nurse~/waitress~/typist~/trainee~ .. stay~/last~/remain~/keeps .. long/longer/month/"
    "months/week/weeks/year/under_him/with_him",
    "change~/changed/chang~ (her/his/the) (phone/telephone/mobile) number .. twice/again/three/several/"
    "because_of & someone/somebody/man/him/ex/{boss}/colleague~/times/calls",
    "not be (so/too) choosy/picky/prudish/shy/a_prude/difficult/cold/stiff/uptight/fussy/old_fashioned",
    "learn~/should/must/ought/need~/could/might (to) (how) (to) (be/show) (a_bit/a_little/more/some) "
    "(more) grateful/thankful/gratitude/appreciative/friendlier/cooperative/forthcoming",
    "turn~/went/go~/gets/got/grow~ (as) (completely/all/quite) white/pale/grey/rigid/stiff/silent/"
    "quiet/cold .. when/whenever/every_time/each_time/as_soon/if .. {his}/{he}/{boss}/{spouse}/him/"
    "phone",
    "everyone/everybody/all/others/colleagues look~/turn~ away/the_other_way/aside/down/elsewhere .. "
    "when/whenever/if/every",
    "tell~/told/ask~/asked/order~/decide~/choose~ her/{girl}/him .. which/what dress/skirt/clothes/"
    "blouse/underwear/perfume/shoes .. to/she/should wear/wears/put_on",
    "wear~ .. shorter/tighter/something_nice/something_pretty/short_skirt/lipstick/heels/low_cut/less "
    ".. (for/him/tomorrow)",
    "wear~/tomorrow (a/something) shorter/tighter/sexier/prettier",
    "sit/sits/sat/sitting on/in his lap/knee",
    "how/whether/who she sleeps/slept .. with",
    "her dress/legs/hair/figure/lips/body/perfume/blouse/skirt/eyes be~/look~ (so/very/really) nice/"
    "pretty/beautiful/sexy/hot/sweet/lovely",
    "your dress/legs/hair/figure/lips/body/perfume/blouse/skirt/eyes be~/look~ (so/very/really) nice/"
    "pretty/beautiful/sexy/hot/sweet/lovely",
    "not dare~/dares (to) .. refus~/refuse/say_no/complain/object/tell/go/report",
    "always/again/only find~/finds/has/have (a/some) reason/excuse/pretext .. (to) .. alone/send/touch/"
    "stay/her/room/close",
    "blow~/blew/blows kiss~",
    "rate~/rates/marks/scores .. women/girls/female/bodies/legs/looks",
    "take~/takes/took/keeps/keep {his} (bank) card/wages/pay/payslip/phone/papers .. (away/from/since) "
    ".. husband/father/brother/uncle/agent/landlord",
    "send~/sends/sent/text~/writes/message~ {him}/{girl} .. heart~/kisses/love_letter~/poem~/roses/"
    "kiss_emoji~/love_song~",
    "put~/puts/lay~/lays/throw~/throws/has {his} arm~ round/around the/{girl}/women/girls/their/"
    "shoulders/waist~",
    "harem/sugar_daddy/mistress/lap_dance/bedroom_eyes",
    "wait~/waits until/till she/{girl} .. alone",
    "has/have/keep~/keeps/hold~/holds/lock~/locked .. passport~ .. safe/drawer/office/desk/locked/"
    "cupboard",
    "block~/blocked {his} number",
    "passport~ .. in/with {his}/the .. safe/drawer/boss/agent/master/owner/captain",
    "give~/giving/offer~/offering {him}/{girl}/her/{person} .. massage~/back_rub~/neck_rub~/shoulder_rub~",
    "massage~/massaging/knead~/rub~ {his} (own) shoulder~/neck/temples & {boss}/he",
    "he/man/guy/ex/someone/colleague/customer/{boss} ... wait~ (at/outside/in/by/near) (in_front_of) her gym/flat/house/home/door/car/building/hostel",
    "turn~_up/show~_up/pop~_up/appear~/lurk~/hang~_around (at/outside/in/by/near) (in_front_of) her gym/flat/house/home/door/class/choir/church/street/hairdresser/building/bus_stop/stop/yoga/window/car",
    "leave~/leaving/left/put/puts/stick~ (her/me) .. notes/letters/poems/cards .. (on/in/at/under/to) her car/door/windscreen/doorstep/bike/letterbox/wipers/bag/home/bicycle",
    "leave~/leaving/left/put/puts/stick~/send~ (her/me) .. flowers/roses/gifts/presents/poems/love_letters .. (on/in/at/under/to) her car/desk/locker/door/windscreen/doorstep/bike/letterbox/till/wipers/bag/home",
    "flowers/roses/notes/letters/presents/gifts/poems/messages .. although/though/even_though/despite/after she/her (has/had) (said/told/already/clearly) no/not/said/told/refused/asked",
    "know~/knows/knew (exactly/always) what/where she/her (did/does/was/be~/goes/went/lives/parks/shops/had) (at/on/over/during/in) (the) weekend/evening~/last_night/yesterday/sunday/saturday/shops/parks/lives",
)

ACT_NEAR = (
    # Hands where they should not be.
    "hand~/arm~/finger~ & "
    "puts/put/putting/slid~/slide~/lay~/laid/run~/ran/running/stroke~/rest~/keep~/wander~/creep~/squeeze~/rub~/place~/stick~/under/up/down "
    "& "
    "thigh~/knee~/waist/bottom/bum/breast~/lap/skirt/blouse/shirt/hip~/lower/neck/leg~/shoulders/hair/trousers/chest/buttocks "
    "& "
    "{her}/girl~/woman/women/trainee~/every/whenever/each/keep~/again/always/although/asked/stop/nurse~/lad/boy",
    "rub~/massage~/stroke~/squeeze~/touch~/caress~/knead~/pat~/pinch~/grab~/press~/tickle~/hug~/kiss~/cuddle~/feel~_up/felt_up/fondle~ & "
    "{her}/girl~/women/woman/trainee~/cashier~/nurse~/him/apprentice~/lad & "
    "asked/stop/told/although/though/every/whenever/keep~/again/always/despite/refus~/unwanted/without/against/not_want/each/cry~/cries/disgust~/"
    "frozen/froze/cannot_move/no_means",
    "on/onto/into {his} lap",
    "lap & pull~/sit/sat/made/force~/drag~",
    "corner~/trap~/block~/lock~/shut~/press~/push~/pin~/followed/follows/follow~ & {her}/me/girl~/trainee~/him & store~/stock_room/stockroom/room/lift/office/cupboard/pantry/archive/wall/cellar/"
    "changing_room/cold_store/toilet~/kitchen/cabin & touch~/press~/against/kiss~/hand~/close/up/grope~/body/breath/let_go/shut/door",
    "press~/presses/pressed/rub~/rubs/rubbed/push~/grind~ .. (up) against {her}/me/him/girl~/women/the",
    "grab~/grabbed/grope~/pinch~/slap~/smack~/whistle~/whistled/catcall~ & girl~/women/woman/bottom/bum/behind/her/backside & "
    "pass~/walk~/every/always/what_they/laugh~/grab~/hall/shift/told/corridor/line",
    "tear~/tore/torn/rip~/ripped/pull~/lift~/unbutton~/undid/undo~/open~/unzip~/pull_down/drop/dropped/take_off/took_off/took_down & "
    "blouse/trousers/pants/skirt/shirt/bra/dress/underwear/clothes/knickers/uniform/headscarf/towel/zip/overalls & "
    "her/girl~/woman/lad/boy/apprentice/trainee/film~/front/laugh~/order~/made/told/welcome/joke/before/others",
    # Sex for work, words about sex.
    "night/nights/bed/weekend/hotel/dinner/sex/sleep & with {him}/me/the_boss/boss/the_manager/manager & "
    "job/contract/keep/promotion/post/permanent/wages/pay/bonus/renew~/permit/papers/if/only/otherwise/or/hired/leave/day_shift/shift",
    "sleep/sleeps/sleeping/slept/sex/night/bed & with & {him}/boss/foreman/manager/overseer/recruiter/owner/farmer & if/or/for/unless/demand~/must/have_to/has_to/to_be/hired/again/force~/made/job/work/passport",
    "message~/text~/photo~/picture~/video~/letter~/emails/notes/voice & {her}/girl~/me/trainee~/him/intern/apprentice/she & "
    "bed/naked/nude/body/sex/sexual/breast~/kiss/undress~/underwear/intimate/dirty/obscene/penis/genitals/porn/filthy/wants_to_do/would_like_to_do/lewd/explicit",
    "what he/they would/wants/want (like) (to) do to/with her/them/me",
    "bed/sex/body/breast~/legs/bottom/underwear/naked/undress~/virgin/lover & ask~/describe~/comment~/talk~/joke~/remark~/tells/tell/told/question~ & {her}/girl~/trainee~/women/me & "
    "every/always/constantly/daily/whenever/front/keep~/again/loud/colleagues/meeting",
    "camera/phone/hole/mirror & toilet~/shower~/changing/locker_room/washroom/skirt/bathroom/dressing & hid~/hidden/put/film~/found/install~/watch~/record~/peep~/under/drill~/wall/women/girls",
    "dildo/condom~/porn/pornographic/penis/vibrator/naked_picture/nude_calendar/used_tampon & locker/desk/drawer/bag/chair/pinned/taped/left/show~/send~/sent/walk~/laugh~/howl~",
    "penis/genitals/private_parts/himself/trousers & expos~/exposed/show~/showed/flash~/open~/drop~/pulled_out & her/carer/nurse/girl~/cleaner/women/front/receptionist",
    # Power and humiliation.
    "insult~/mock~/mimic~/imitat~/imitate~/ridicul~/ridicule~/tease~/taunt~/humiliat~/humiliate~/belittl~/belittle~/shout~/scream~/yell~/swear~/curse~/laugh~_at/jeer~/abuse~/"
    "call~/calls/sneer~/rant~/roar~/bellow~/berat~/berate~/bully~ & "
    "{him}/{person}/{his} & "
    "{again}/every_shift/week_in/week_out/months/daily/until/front/before/over_the/radio/loudspeaker & "
    "cry~/cries/tears/stammer~/stutter/limp/accent/disab~/idiot~/trash/scum/pig~/cow/dog/stupid/worthless/subhuman/cripple/fat/whore/slut/ugly/useless/names/animal/moron/retard~/"
    "sick/vomit~/tremble~/afraid/breaks_down/everyone/others/patients/customers/colleagues/whole/guests/team/staff/public",
    "made/make~/makes/force~/forced/order~/ordered & {him}/{person}/apprentice/sailor/youngest/new/her/cadet/boy & "
    "eat/lick/kneel/crawl/bark/undress/strip/dance/sing/beg/drink/stand/sleep/clean/wash/kiss & floor/boots/knees/naked/urine/toilet/shoes/dog/bowl/front/rain/cold/corner/trough/laugh~",
    "initiation/welcome/baptism/hazing/ritual/tradition & trousers/naked/strip~/undress/beat~/tied/tie~/grease/drink~/shave~/hold~_down/held_down/urine/paddle/hurt/cry~/cried/blindfold~/genitals",
    "lock~/locked/shut/tie~/tied/tape~/taped & {him}/her/apprentice/lad/boy/trainee/girl & cupboard/locker/cold_store/freezer/toilet/container/chair/pole/post/cellar/box/store & "
    "laugh~/joke/hours/night/scream~/cried/again/punish~/lesson/film~",
    "passport~/papers/visa/id/permit & keep~/kept/took/take~/hold~/withh~/withheld/lock~/confiscat~/confiscated & {boss}/captain/owner/recruiter/farmer/agent/employer/overseer & "
    "hit~/beat~/work~/leave/wage~/threat~/not/sleep/hours/pay",
    # Home and after a separation.
    "{spouse} & slap~/hit~/hits/beat~/beats/choke~/kick~/punch~/push~/strangl~/throw~/threw/burn~/belt/bruise~/lock~/rape~/knife/threat~/hurt~/hair & {her}/him/me/child~/kid~/wife/she",
    "husband/partner & waits/waiting/waited & every/night/afraid/hide~/leave_her_alone",
    "ex/husband/boyfriend/partner/father/brother~ & stalk~/follow~/watch~/turn~_up/harass~/threat~ & "
    "work/gate/bus/home/every/leave_her_alone/door/phone/night/kill/evening/afraid",
    "not/never leave her/him/me/them alone & wait~/follow~/message~/call~/gate/door/text~/every/gift~/asked/ex",
    "not let {him}/me go & pull~/held/hold~/grab~/grip~/door/kiss~/room",
    "father_in_law/mother_in_law/in_laws/uncle/brother/stepfather & beat~/beats/hit~/hits/belt/abuse~/touch~/lock~/burn~/rape~/slap~",
    "rape~/raped/molest~/assault~ & {her}/she/girl/woman/nurse/cleaner/maid/changing_room/blouse/party/hotel & he/man/guard/colleague/boss/manager/guest/blouse/tore",
    "monkey/ape/banana~/slave/nigger/chink/gypsy/terrorist/savage & "
    "call~/calls/called/leave~/leaves/throw~/sounds/noises & "
    "colleague/worker/him/her/them/driver/apprentice/desk/locker/our/the & "
    "desk/every/again/nigerian/african/black/roma/indian/asian/muslim/foreign~/laugh~/locker/daily/radio/front/colleague",
    "recruits/pupils/trainees/apprentices/newcomers/boys/girls/cadets/lads/students & "
    "made/make~/makes/force~/order~ & "
    "strip/undress/crawl/kneel/naked/beg/drink/lick/eat/dance/push_ups",
    "sexual/sex/dirty/smutty/crude & joke~/remark~/comment~/stories/songs & about/to/at & "
    "{her}/nurse/girl~/women/trainee~/woman/him/waitress",
    "touch~/touches/touching/grope~/hand~ & "
    "keep_quiet/say_nothing/tell_nobody/tell_no_one/secret/not_tell/keep_it_quiet/shut_up/or_else "
    "& {person}/{him}/her/girls/temps/women/trainees",
    "fire/sack/dismiss/transfer/punish/report/deport/evict/not_pay/promot~/hire/raise/bonus/permanent/extension/sign/pass/grade~/mark~ "
    "& unless/if/otherwise/only/provided/in_return/exchange & "
    "flat/apartment/hotel/bed/sleep/kiss/dinner/date/his_place/his_room/cabin/undress/massage/nice_to_him/sex/night/weekend/naked/photos",
    "undress~/naked/nude/penis/genitals/masturbat~/underwear/half_naked & "
    "{boss}/he/director/manager/colleague/guest/resident/him & "
    "video/photo~/picture~/sent/send~/showed/shows/opened/front/door/called_her/in_front/message",
    "{spouse} & broke/broken/fractur~/black_eye/bruise~/swollen/burn~/cut~/thrown/stairs & "
    "arm/nose/rib~/jaw/tooth/finger/wrist/eye/face/her/him",
    "pushed/push~/threw/throw~/pull~/pinned/held/pressed/dragged/force~ {her}/{person} .. "
    "onto/on/down/against/to couch/bed/sofa/desk/floor/table/wall/lap/mattress & "
    "lock~/door/trainer/boss/manager/kiss~/hand~/he/blouse/scream~/guard/instructor",
    "brush~/brushes/brushing/rub~/rubs/press~/presses/bump~/squeez~ against/past/up_against "
    "{the}/{her}/student/nurse~/girls/women/trainees/young",
    "beat~/beats/kick~/kicks/hit~/hits/slap~/slaps/whip~/burn~ & "
    "new_one/new_ones/youngest/boy/lad/sailor~/worker~/maid/cleaner/migrant~/apprentice/him/them/dogs/slow "
    "& "
    "each_night/every_night/every_day/when_he/when_they/slow/wash/again/always/daily/cries/make_him/for_fun/complain~/passport/punish~",
    "call~/calls/calling & "
    "dogs/animals/slaves/monkeys/pigs/vermin/apes/rats/cattle/subhuman/whores & "
    "{worker}/sailors/them/women/migrants/filipino/indian/african/foreign/crew/cleaners/the",
    "shout~/shouting/scream~/screaming/yell~/yelling/insult~/insulting/humiliat~/humiliating/belittl~/belittling/ridicul~ "
    "& her/him/them/{worker} & "
    "daily/for_a_year/for_months/for_weeks/every_day/each_day/constantly/year/months & "
    "vomit~/cry~/cries/tears/ill/sick/afraid/tremb~/sleep/doctor/panic/quit/breaks/depress~/public/everyone",
    "filthy/dirty/obscene/lewd/vulgar/crude/disgusting/suggestive/sleazy "
    "comment~/remark~/joke~/things/words/talk/proposals/offers/sounds/gestures & "
    "body/breast~/legs/bottom/her/women/girl~/cleaner/nurse/every/evening/daily",
    "forc~/force~/coerc~/pressur~/blackmail~/demand~/offer~/offered/ask~/asked/beg~/bribe~ & "
    "sex/kiss/nude~/naked/sexual/undress/sleep_with/intimate/massage/blow_job/bed & "
    "her/girl/women/him/trainee/nurse/worker/she/me",
    "stalk~/stalks/stalked/follow~/follows/followed & "
    "her/me/girl/nurse/woman/colleague/cashier & "
    "home/flat/bus/every/night/weeks/afraid/frightened/police/messages/car/door/window/months",
    "make~/makes/making/made fun & "
    "disability/stammer/stutter/limp/accent/weight/skin/faith/gay/deaf~ & "
    "every/daily/front/always/constantly/whole/team",
    "pull~/tear~/rip~/take~/lift~ off/up/down & "
    "gown/blouse/skirt/trousers/shirt/bra/dress/headscarf/towel/clothes & "
    "her/nurse/girl/cleaner/doctor/tried/corner~",
    "share~/sharing/sleep a/the/his room/bed/tent/cabin/hotel_room & "
    "boss/him/manager/lose/or/post/job/trip/must/had_to",
    "rub~/massage~/stroke~/squeeze~/touch~/caress~/knead~/pat~/pinch~/hug~/kiss~/tickle~ & {girl} & "
    "not_stop/she_says_no/they_say_no/she_said_no/they_said_no/saying_no/says_stop/say_stop/"
    "told_him_not/asked_him_not/asked_him_to_stop/told_him_to_stop/beg~/cry~/cries/tears",
    "{boss}/man/men/guard~/warden/caretaker & come~/enter~/walk~/burst~/let_himself/lets_himself & "
    "women/womens/girls/female/ladies & cabin/cabins/room~/dormitory/changing_room~/shower~/bedroom/"
    "toilet~/washroom/locker_room & without_knocking/not_knock/never_knocks/unannounced/naked/undress~/"
    "undressed/dressing/drunk/shower~/changing",
    "show~/showed/showing/send~/sent/play~/forward~/watch~ & porn/pornography/pornographic/sex_film~/"
    "sex_video~/nude~/dirty_film~ & {girl}/him/me/us/colleague~/staff/them",
    "video/photo~/picture~/clip/message/call & undress~/undressed/undressing/naked/masturbat~/"
    "masturbating/genitals/penis & himself/his/of & she/her/got/sent/send~/gets/received",
    "smear~/daub~/scrawl~/spray~/spat/spit~/piss~/urinat~/scratch~/paint~/put/throw~/throws/threw/"
    "dump~/wrote/write~ & locker/door/bed/clothes/lunch/bag/desk/food/coat/bench/helmet & filth/dirt/"
    "faeces/excrement/swastika~/slur/banana~/pork/dung/monkey/away/rubbish/urine/shit & jewish/jew/"
    "muslim/black/gay/lesbian/foreign~/foreigner~/roma/gypsy/african/asian/arab/polish/turkish/"
    "religion/faith/trans/disabled/refugee~/migrant~",
    "filthy/dirty/vile/foul/disgusting/nasty/racist/ugly/obscene name~/word~/insult~/remark~/joke~ & "
    "religion/faith/race/skin/colour/color/origin/accent/disability/god/prayer/nationality/country/"
    "body/mother & call~/called/every/daily/all_day/months/weeks/again/constantly/always/shout~",
    "contract/job/promotion/post/extension/permit/bonus/pass/grade/shift/shifts/roster & depend~/"
    "only_if/unless/in_return/up_to_her/as_long_as & nice/friendly/sweet/kind/obliging/nicer/"
    "friendlier/available & hotel/room/bed/night/nights/cabin/private/his_place/his_flat/him_alone",
    "told/tell~/order~/forbid~/forbids/instruct~ & not_speak/not_to_speak/not_talk/not_to_talk/ignore "
    "& roma/gypsy/black/muslim/jewish/foreign~/gay/african/asian/arab/refugee~/migrant~ & throw~/"
    "throws/spit~/spat/lunch/food/insult~/names/laugh~/dirt~",
    "shav~/shave~/cut/dye~/paint~/tarred/grease~/tape~ & head/hair/eyebrows/beard/face & apprentice~/"
    "boy/lad/newcomer/new_one/trainee/girl & film~/laugh~/held/force~/against/photo~/tied/drunk",
    "not/never speak~/spoken/spoke/said/say (a/one/single) word/to/with & weeks/months/year/"
    "since & jeer~/laugh~/humiliat~/aloud/mock~/front",
    "because {he} be~ (a/an/so/from) gay/lesbian/black/foreign~/jewish/muslim/disabled/trans/"
    "homosexual/roma/gypsy/deaf & dead/spit~/spat/paint~/hid/hide~/steal~/cut/push~/threw/throw~/"
    "lock~/kick~/smear~/scratch~",
    "take~/took/call~/brings/bring~ girls/women in/into/to {his} room/bedroom/cabin/flat & cry~/"
    "crying/door/lock~/close",
    "doctored/photoshopped/photo_shopped/faked/deepfake~/deep_fake~ & naked/nude/porn/body/sex/obscene & {her}/{girl}",
)

ASK_NEAR = (
    "{boss}/director/chef/he & alone & {her}/girls/women/interns/trainees/she/them/none_of_them/nobody/apprentice~ & not/never/none/avoid~/arrange~/refus~/afraid/want~/make_sure/only/stays",
    "by herself/themselves & {boss}/director/he/him/comes & arrange~/never/none/not/make_sure/avoid~",
    "{boss}/boss/owner/he & bedroom/bathroom/hotel_room/room/cabin/dormitory & come/comes/came/enter~/allowed/knock~/key/night/into & her/staff/girls/she/women/maid~/me",
    "perfume/underwear/lingerie/flowers/necklace/jewellery/present~/gift~/chocolates/dress/money & buy~/buys/bought/give~/gave/gives/send~/sent & "
    "owe~/owes/thank/nice/wants/expects/in_return/dinner/kiss/again/refus~/not_want/alone/uncomfortable",
    "hid/hide~/hides/hiding/locked_herself/lock~_herself & cupboard/toilet~/store/cold_room/locker_room/pantry/office/shed/cellar/stairwell & until/from/chef/boss/{boss}/he/him/gone/husband",
    "since/after/because she/he & no/refus~/turned_him_down/rejected/would_not/slapped/complain~/said_no & "
    "shift~/worst/dirty/dirtiest/roster/bonus/punish~/nights/laugh~/ignored/mistake~/tasks/jobs/hours/life_hell",
    "husband/partner/boyfriend/ex & nobody/not_tell/secret/shift_times/address & "
    "afraid/hide~/hid/police/shelter/refuge/where_she/give_out/picks_her_up/pick~_her",
    "wet~/wets himself/herself/his/her",
    "tremble~/shak~/shake~/pale/sick/cry~/cries/vomit~/stiff/freeze~/freezes/flinch~/silent/panic~/quiet/sweat~ & when/whenever/each_time/every_time/as_soon/if & {boss}/he/his/him/master/husband/chef & "
    "voice/name/comes/enters/roster/calls/near/raises/passes/phone/room/shift/door",
    "burn~/bruise~/mark~/cut~/scar~/handprint~/finger_marks & {her}/she/arm/neck/face/back & fell/door/fault/clumsy/iron/cigarette~/again/stairs/explain~/excuse~/hide~/scarf/make_up/sleeve~/sunglasses/will_not_say",
    "break in & girls/new/young/women/apprentices/lads/maids",
    "young/new/pretty/girls/trainees/interns/apprentices/women & {boss}/he & favourite~/private/special/personally/himself/likes/picks/chooses/always & girl~/women/young/pretty & office/home/car/trip/lessons/evening/room/break",
    "laugh~/mock~/tease~/imitat~/imitate~/nickname~/joke~/jokes & {him}/{his} & stammer~/limp/accent/hump/disab~/religion/skin/weight/glasses/deaf~/prayer/headscarf/gay/poor & every/always/until/they_all/never/day/silent/cry~/eats",
    "afraid/scared/frightened/terrified/dread~ & home/{spouse}/{boss}/him/alone & "
    "{her}/she/he/child~/tonight/go/going",
    "control~/check~/checks/count~/counts/forbid~/forbids/lock~/locks/takes/takes_away/track~ & {spouse} & phone/money/wages/minutes/clothes/friends/calls/key~/door/salary/where/pay",
    "quit/quits/leave~/left/resign~/transfer/move & women/girls/nurses/trainees/assistants/maids/interns & why/none/nobody/no_one/section/silent/same/him/{boss}/third/fourth/each/year",
    "touch~/touches/touching/hand~/hug~/hugs & {her}/girls/women/trainee~/young & {boss}/he/chef/instructor/teacher/doctor & often/always/every/too/long/close/friendly/father",
    "breath~/breathes/sniffs/leans/whispers & {his}/her neck/hair/ear/shoulder/face & "
    "behind/close/stands/every/chair/desk",
    "beg~/begged/plead~/pleaded/implored/asked_me & not & "
    "put/with/alone/nights/shift/room/car/trip/near & {boss}/chief/him/he",
    "always/every_time/each_time & he/she/him/her & gets/get & "
    "broken/worst/blame/dirty/wet/dirtiest/heaviest/leftover & "
    "laugh~/everyone/joke~/blame/nobody",
    "everyone/everybody/all/the_others/they laugh~ & always/blame/him/her/cry~/boots/broken/again",
    "not/forbid~/forbids/never (be) (allowed) & speak/talk/meet/leave/see/call/go_out & "
    "anyone/anybody/friends/colleagues/people/alone & "
    "father/husband/brother~/partner/family/uncle/mother_in_law/she/her",
    "father/husband/uncle/brother/partner & take~/takes/took & "
    "coin/wages/money/pay/card/salary/earns",
    "what she/he be~ wearing",
    "wearing/underwear/alone/boyfriend & message~/asks/asking/text~/ask~ & "
    "night/late/her/she/what/every",
    "not ride/drive/travel/go/sit/work with him/her & why/tell/say/refus~/will_not/truck/van/car",
    "pass his/the test & girls/women/joke/what_you_have_to_do/do",
    "wrist~/neck/arm~/face/eye/throat/back/legs & "
    "bruise~/mark~/scratch~/black/blue/finger_marks & "
    "sleeve~/scarf/hide~/pull~/make_up/door/fell/look/clumsy/cover~",
    "roma/gypsy/black/muslim/jewish/foreigner~/gay/lesbian/trans/disabled/deaf/chinese/african/asian/arab/refugee~ "
    "& mock~/joke~/laugh~/not_speak/not_to_speak/avoid~/shun~/imitate~/smell~/jumps",
    "smile/nice/sweet/friendly/pretty/dress/skirt/flirt~/charming/grateful & if/when/unless & "
    "sign~/paper~/leave/shift/pay/contract/job/wants/permit/holiday/bonus & "
    "she/her/girl/women",
    "sleep~/spend~/stay~ & "
    "car/office/station/park/bench/changing_room/colleague/church/stairwell/bathroom & "
    "rather_than/instead/afraid/not_go/cannot_go/payday/husband/father/home/drunk",
    "key~ & dormitory/room~/bedroom/flat/changing_room/shower/hostel/cabin/locker & "
    "boss/foreman/landlord/manager/he/warden/supervisor/caretaker",
    "wear~/wears/wearing/covers/cover~/buttons & "
    "two/pullover~/layers/coat/jacket/long/scarf/sleeves/high & whenever/when/if/since/only & "
    "he/boss/shift/near/{boss}/summer",
    "wait~/waiting for him/her & "
    "behind/outside/shed/corner/toilets/dormitory/shower/locker_room & "
    "others/boys/men/older/gang/lads/they/every & "
    "no_more/says/afraid/stopped/alone/bruise~/cry~",
    "stopped/stops/no_longer/refuses/avoid~/avoids/not "
    "eat~/eating/sit~/sitting/shower~/showering/chang~/changing/talking/coming/using & "
    "others/boys/older/men/canteen/locker_room/dormitory/him & "
    "shed/afraid/alone/wait~/laugh~/hide~/silent",
    "ashamed/blush~/humiliat~/embarrass~ & boss/manager/foreman/doctor/instructor/he & "
    "touch~/looked/hands/made_her/said/undress/alone/comment~/photo~",
    "alone & him/{boss} & "
    "afraid/refus~/never/not/beg~/avoid~/cries/trembles/uncomfortable/dread~/will_not/does_not_want",
    "afraid/scared/terrified/frightened/dread~/panic~/fear~ & "
    "{boss}/husband/father/boyfriend/partner/ex/brother/older/gang/dormitory/shower/payday/weekend/night_shift/lift/van/archive/meeting",
    "he/boss/{boss}/husband & decides/controls/checks/reads/allows/forbids/counts/watches & "
    "her & phone/messages/clothes/money/where/friends/every/steps/calls/wages/talk",
    "rumour~/rumors/gossip/stories/lies & "
    "slept/whore/slut/easy/affair/bed/pregnant/lesbian/gay & her/she/about/spread~/everyone",
    "finger~/hand~/arm & shoulder~/waist/back/hair/cheek/knee/hip & "
    "{boss}/he/instructor/doctor & "
    "her/girls/trainee/always/long/every/too/lingers/uncomfortable",
    "laugh~/giggle~/snigger~/whistle~/hoot~/moan~ & whenever/when/every & she/he/her/him & "
    "walk~/pass~/bend~/enters/speaks/limp~/comes/stammer~",
    "hide~/hidden/steal~/stolen/cut/spoil~/spoilt/wet/break~/glue~ & {his} & "
    "shoes/clothes/tools/lunch/locker/bed/boots/glasses/cap/work/chair & "
    "always/every/again/laugh~/they/others/nobody/daily/weeks",
    "nobody/no_one/none/not & sits/sit/talks/talk/speaks/speak/greets/works with/to him/her & "
    "since/order~/boss/told/weeks/months/complain~/report~/forbidden",
    "offer~/drives/drive~/drove/invit~/invite~/invites/insist~ & youngest/young/new/girl~/clerk/"
    "trainee~/intern~/apprentice/secretary/assistant/student/cashier/waitress/her/she & lift/home/"
    "dinner/drink~/summer_house/cottage/hotel/weekend/trip/cabin/apartment/sauna/boat/his_place/"
    "his_flat/villa/hunting_lodge/dacha/swim~ & only/always/refus~/dare~/hide~/again/every/alone/third/"
    "uncomfortable/afraid/personally/keep~/keeps/excuse~",
    "hid/hide~/hides/hiding/lock~_herself/locks_herself/slip~/disappear~ & washroom/toilet~/cold_store/"
    "cold_room/store/cupboard/locker_room/pantry/stairwell/kitchen/cellar/boiler_room & when/whenever/"
    "at/until/till/as_soon/before/every & she/girl/woman/clerk/boy/apprentice/intern/trainee/maid & he/"
    "his/him/{boss}/keys/footsteps/voice/five/hears/evening/end",
    "shut~/shuts/close~/closes/lock~/locks/pull~/pulls/draw~/draws/lower~ & door/blind~/curtain~/"
    "shutter~ & {boss}/he/director/chef/doctor & {girl}/desk/reception & when/whenever/brings/alone/"
    "every/each/comes/enters/in_there/behind",
    "send~/sends/sent/get~/gets & others/everyone/everybody/the_rest/colleagues/other_women & out/away/"
    "home/early/upstairs & she/her/girl/intern/apprentice/alone & room/reason/always/stays/remain~/"
    "left/again/alone",
    "scratch~/cross~/erase~/swap~/swaps/change~/changes/alter~/trade~ & roster~/rota~/shift~/schedule/"
    "route/lift/bus/break~/seat & his/him/name/{boss} & she/her/hers/girl & never/every/avoid~/beside/"
    "near/with/same/not_with",
    "check~/checks/checking/inspect~/adjust~/fix~/straighten~/button~/search~/measur~/measure~ & women/"
    "womens/girls/her/female/ladies & uniform~/skirt~/blouse~/clothes/pocket~/buttons/apron~/collar~/"
    "hems/hem/bra & himself/personally/insist~/insists/hands/always/every",
    "change~/changes/changing/shower~/showers/wash~/washes/undress~ & early/earlier/hour/late/later/"
    "last/alone/home/toilet & not/never/so_as_not/avoid~ & others/men/lads/boys/them/changing_room/"
    "shower~",
    "call~/calls/says/said/joke~/jokes/imitat~/remark~ & laugh~/laughs/giggle~/snigger~/grin~ & "
    "whenever/every_time/each_time/always/when & mouth/speaks/talks/meeting/opens/report/enters/"
    "question/idea/name",
    "dress/skirt/blouse/legs/heels/lipstick/figure/shorter/tighter/wear & tomorrow/nice/shorter/"
    "tighter/smile~/turn_round/show/should/like & {boss}/he/director/chef/supervisor/says/say/told & "
    "her/she/girl/secretary/hostess/waitress/intern",
    "number/shift~/address/route/desk/flat/locker & change~/changed/chang~ & twice/three_times/again/"
    "suddenly/because_of/third & someone/somebody/here/man/him/{boss}/ex/will_not_say/not_say & she/"
    "her/he/his",
    "white/pale/grey/trembl~/tremble~/cry~/cries/sick & phone/name/voice/message~/footsteps/keys/car/"
    "horn & husband/{spouse}/{boss}/his/he/him & when/whenever/shows/rings/hears/sees/every",
    "girl/woman/intern/she/her/trainee/maid/waitress/secretary & learn/should/must/need~/ought/could & "
    "grateful/gratitude/choosy/friendly/nice/obliging/fussy/cooperative/smile/picky/shy & {boss}/he/"
    "chef/owner/director/manager/told/says",
    "look~/looks/turn~ & away/other_way/down & everyone/everybody/colleagues & desk/comes/touch~/"
    "shout~/blinds/hands/closes/her/him & when/whenever/every",
    "debts/debt/passport/papers/visa/permit/contract/baby/children/loan & should/must/cannot_afford/"
    "not_afford/ought & choosy/no/picky/refuse/complain/nice/kind/friendly/say_no & her/she/girl/woman/"
    "maid",
    "locker/room/store/office/toilet & lock~/locked/locks & {girl}/him & for_fun/joke/laugh~/again/"
    "hours/dark/alone/cry~/scream~/bang~",
    "behind & her/girl~/intern/trainee/secretary/nurse/cashier & chair/desk/counter/neck/bench/till & "
    "always/every/often/keeps/again/close & {boss}/he/director",
    "shy/prudish/uptight/reserved/stiff & less/not_so/stop_being/were/if & trainee/girl/her/she/intern/"
    "secretary/waitress & go_far/promotion/career/job/contract/bonus/rise/nice",
    "baggy/loose/wide/thick/buttoned/high_necked/shapeless & clothes/sweater~/coat/jumper~/jacket/"
    "blouse/dress/trousers & since/because/whenever/when/near & {boss}/he/leader/him/new & she/her/girl",
    "block~/blocks/stand~/stands & door/doorway/aisle/passage/corridor & squeez~/squeeze~/press~/"
    "brush~ & her/she/girls/women/me",
    "walk~/accompan~/accompany~/escort~/fetch~/pick~ & her/she & car/bus/station/home/toilet/door/stop "
    "& afraid/not_alone/never_alone/not_go_alone/not_walk_alone/someone_follows/because_of",
    "facebook/instagram/profile/account~/social_media/linkedin/whatsapp & her/she/girl/intern & every/"
    "new_account/blocked/again/like~/comment~/follows/night/boss & {boss}/he/him/colleague/customer",
    "get~/stand~/leave~/leaves/move~/empt~ & table/bench/canteen & when/whenever/as_soon & sits/sit/"
    "comes/joins & he/she/him/her & they/others/all/everyone/everybody",
    "eat~/eats/lunch/break~ & toilet/cubicle/car/boiler_room/storeroom/stairwell & alone/since/always/"
    "every & they/others/laugh~/avoid~/canteen/nobody",
    "take~/takes/demand~/collect~/collects & lunch/wages/pay/cigarettes/payday/tips & every/each & him/"
    "lad/boy/apprentice/youngest/migrant~/newcomer/new_one & older/gang/they/foreman/threat~/or",
    "bra/knickers/panties/thong/underwear & her/{girl}/she & colour/color/size/ask~/asks/what/kind/"
    "guess~",
    "avoid~/dread~/swap~/swaps/refus~/sick/absent/ill & shift~/duty/rota/roster/nights/mondays/route & "
    "whenever/each_time/every_time/only_when/when_he/when_she/if_he & he/him/{boss}/she",
    "make~/made/force~/has_to/must & eat/sit/sleep/wait/change/stand & outside/apart/separately/floor/"
    "corner/yard/toilet & roma/gypsy/black/muslim/jewish/foreigner~/african/asian/arab/refugee~/"
    "migrant~/newcomer/apprentice/lad",
    "stand~/stands/watch~/watches/comes/walks & dresses/undresses/undress/dressing/undressing/showers "
    "& she/girls/women/her & he/{boss}/him",
    "read~/reads/open~/opens/check~/checks & letter~/messages/mail/post & her/hers & {boss}/he/husband/"
    "father & decide~/decides/meet/speak/all/every/forbid~",
    "reason/excuse to/for leave/go/leaving/going & when/whenever/as_soon/every_time & {boss}/he/"
    "him/director",
    "leave~/leaves/runs_out/hurries_out/slips_out/goes_out & always/every_time/whenever/"
    "each_time & {boss}/director/he comes/enters/appears/arrives/walks & she/he/girl/her/"
    "assistant",
    "ask~/beg~/want~/request~ ... moved/transferred/taken/swapped/switched off/away/from/out .. "
    "{boss} & third/second/again/reason/twice/cry~/why/used_to/no_reason/trip~",
    "ask~/beg~/want~/request~ ... moved/transferred/taken/swapped off/away/from/out .. trip~/car/team/office/desk & third/fourth/no_reason/without_giving/not_say/will_not_say",
    "drink~/drank/drinking nothing/less/little/hardly/not & toilet~/washroom/lavatory/loo/"
    "bathroom & so/avoid~/not/need/afraid/because & she/her/he/his/woman/girl",
    "cannot/not/no_one/nobody & reach/touch/spit/get_at/find/steal & {his} food/lunch/cup/drink/"
    "sandwiches/bread & they/others/better/alone/where",
    "lose~/losing/loses/lost/missing/disappear~/vanish~ & keeps/always/again/fourth/third/second "
    "& grin~/grins/snigger~/smirk~/laugh~/wink~/giggle~ & others/they/lads/rest/everyone",
    "number/address/name/phone/e_mail/mobile & change~/hide/hidden/remov~/remove~/delete/take & "
    "not & see/find/get/have/know/reach & colleague/he/him/foreman/someone/certain/particular & "
    "she/her/so",
    "take~/took/taken/taking {his}/the name off/from the/her/his letterbox/doorbell/bell/door/"
    "mailbox/buzzer",
    "clap~/applaud~/hum~/hoot~/stamp~/hiss~/moo~/grunt~ & slow/slowly/whenever/every/each & he/"
    "she/him/her & comes/come/enters/enter/walks/room/in/passes",
    "call~/summon~/order~/invite~/tells ... to {his} flat/apartment/bungalow/bedroom/cabin/house/"
    "room & sign/papers/saturday~/sunday~/weekend~/evening~/alone/clean/iron/help & {boss}/he & "
    "her/girl/student/young/one_of/intern/trainee/women",
    "drawing~/drew/draw~/caricature~/cartoon~/sketch~/picture & donkey/pig/monkey/ape/stammer/"
    "limp/gallows/naked/rat/cow/accent/hump/big_nose/ears & his/her/him & locker/chair/wall/"
    "board/desk/door/toilet~/back/bench/cup",
    "by_chance/by_coincidence/coincidence/everywhere/wherever & her/she & stop/gym/baker/bakery/"
    "shop/supermarket/station/street/church/cafe/bus & man/he/him/colleague/driver",
    "drink~/drank/drinking nothing/less/little/hardly/not & toilet~/washroom/lavatory/loo/"
    "bathroom & need_not/not_need/not_have/not_to/avoid~/afraid/not_use",
    "exam~/examination/contract/promotion/job/post/grade~/mark~/licence/license/certificate/future/career/permit/place/apprenticeship/room/hostel/visa/internship/reference/renewal & depend~_on_him/depend~_on_me/depends_only_on/depend~_upon_him/in_his_hands/in_my_hands/up_to_him & told/tells/says/said/remind~/hint~/whisper~/let_her & her/she/girl~/woman/intern/trainee/apprentice",
    "nobody/no_one/not_anyone/not_a_soul & has_to_know/needs_to_know/need_know/must_know/have_to_know/will_know/would_know/should_know/has_to_find/will_find_out/will_ever & {boss}/he & her/girl~/woman/intern/trainee/apprentice/maid & told/tells/says/said/whisper~/hotel/night/evening/exam/alone/happened",
    "keep~/kept/order~/makes/made/detain~ & late/after_hours/overtime/evening~/after_work/after_shift/behind & alone/only_the_two/just_the_two/nobody_else/his_office/the_two_of_them & girl~/youngest/intern/trainee/woman/apprentice/waitress/secretary & he/{boss}",
    "doctored/edited/photoshopped/photo_shopped/faked/manipulated/altered/deepfake~/mocked_up/retouched & picture~/photo~/image~/video~/meme~ & of_her/of_him/of_the_fat/of_{the}_girl/of_{the}_woman/of_{the}_boy/of_{the}_lad/her_face/his_face/her_head/girl/apprentice/trainee & chat/group/everyone/everybody/laugh~/circulat~/share~/sent/send~/posted/locker/wall/board/phones",
    "chat/whatsapp/telegram & set_up/made/created/opened/only_for/just_for/exist~/started & laugh~/mock~/make_fun/making_fun/pictures/photos/memes/jokes/nickname~/ridicul~ & of_her/about_her/of_him/about_him/against_him/against_her/of_the_fat/fat/stammer~/limp~/about_the",
    "not_dare/dares_not/not_daring/too_scared/too_afraid/no_longer_dares/afraid & walk/go/leave/drive & alone & any_more/anymore/home/car_park/to_her_car/street/dark/after_work/because & she/girl/woman",
)

TRAPS = (
    "look~/looking/looks/feel~/little/bit/rather/very/slightly harassed (by/because/with) "
    "(the/all) (the) many/calls/customers/questions/deadlines/phone",
    "squeez~/squeeze~ past",
    "turn~/look~ away from (the) dust/noise/wind/light/smoke/camera/screen",
    "close~/closes/pull~/lower~/draw~ & blind~/curtain~ & sun/glare/heat/bright/screen/light",
    "look~/looks/looked (so/very/rather/quite/a_bit) harassed",
    "bully beef/for_you",
    "bullying/harassment/abuse policy/officer/poster/training/course/committee/leaflet/law/rules/procedure/helpline/awareness/seminar/talk/hotline",
    "abuse~ (the/of/his/her/of_the/of_his) (sick/company/old/office) "
    "photocopier/machine/leave/trust/privilege~/alcohol/drugs/substances/tool~/equipment/car/van/phone/rules/kindness/hospitality/system/overtime/gearbox/clutch",
    "drug/alcohol/substance abuse",
    "abuse of alcohol/drugs/office/funds/trust/company",
    "rape/rapeseed harvest~/field~/oil/seed~/flower~/crop~/honey/price~/meal/cake",
    "harvest/fields/field of rape",
    "touch~ (on/up) (the/a/same/his) subject~/topic~/issue/theme/screen/nerve/point/paint~/paintwork/wood/base",
    "touch~ on",
    "touch~ (everyone/everybody/us/them/him/her/me/people/the_audience) "
    "deeply/at_the_party/to_tears/with_his_words/very_much/all",
    "story/speech/words/letter/gesture/song/kindness/gift/film/poem/card (has/really/deeply) touched",
    "touched by/that/when/at",
    "be~/felt (deeply/very) touched",
    "touchy/touching scene/story/speech/letter/words/gesture/moment",
    "butt of (friendly/good/a/the)",
    "rub~ {him}/people/everyone/{person} (up) the",
    "rub~ {him}/people/everyone/{person} up",
    "rub~ it in",
    "kiss~ {his}/the (own) wife/husband/bride/child~/mother/baby/daughter/son/ring/flag/medal/groom/grandmother",
    "bride/groom/couple .. kiss~",
    "kiss~/hug~ {him}/{person} goodbye/on_the_cheek/for_joy/when_they_won/after_the_win",
    "strip~ (the/old/all/down) "
    "bed~/cable~/wire~/paint/wood/wallpaper/engine/machine~/varnish/insulation/layers/copper",
    "wire/paint/cable/comic/film/led stripper~/strip~",
    "sexual harassment "
    "training/course/policy/poster/seminar/lecture/law/officer/complaints_procedure/talk",
    "sex education/discrimination_law/pistils/chicks/of_the_baby/of_the_calf/change_of",
    "grasp~/grip~/grab~ (the/a/this) chance/opportunity/idea/software/handle/attention",
    "humiliating defeat/loss/result",
    "abusive customer_training",
    "slave to",
    "master slave",
    "call~ {self} (a/an) {slur}",
    "call~ (the/his/her/my/our) dog/cat/machine/car/pig/cow/horse/robot/printer",
    "work~/works/worked like a dog/horse/slave",
    "picks/pick/picking up/out/apples/fruit/berries/cotton/orders",
    "leave~ the door closed/locked/shut",
    "keep~ the door",
    "door closed/locked/shut (for/because/against) (the) draught/cold/noise/wind",
    "not say~/said/tell~ why the/we/machine",
    "warn~ (the/about/of/against) rain/ice/weather/storm/layoffs/prices/strike",
    "bruise~/bruised apple~/fruit/pear~/peach~/tomato~/ego/pride/potatoes",
    "not afraid/scared of {boss}/{person}/him/her/work",
    "afraid/scared/frightened (of) what .. boss/manager/foreman/leader~ "
    "thinks/will_think/will_say/says/reaction/opinion",
    "shut/lock/close the door/key",
    "shout~ at {him}/{person}/us "
    "for_joy/hurrah/to_hear/over_the_noise/because_of_the_noise/goodbye",
    "shout~ .. over_the_noise/because_of_the_noise/against_the_noise",
    "had/has/suffer~/after (a) stroke",
    "harassed by (phone/the) "
    "calls/customers/questions/emails/advertisers/flies/mosquitoes/paperwork",
    "face/hands/clothes (be~) black with dust/soot/oil/coal/grease",
    "hugged/hug~/kissed everybody/everyone/all/each_other when/and/cried/goodbye/won",
    "touched/patted/slapped {his} shoulder/arm and told/said/smiled/wished",
    "{kin}/a/the/had/of stroke",
    "{his} stroke",
    "flash~ {him}/{person} a",
    "expose~/exposed {self} to criticism/danger/noise/risk~/dust/heat/cold/chemical~/fumes/gas/ridicule/radiation/questions/blame",
    "teach~/taught/teaches us how",
    "{kin} (be~) (lying/back/still/now) in (the/a) hospital/clinic/rehab .. (with) .. broken/"
    "fracture~/burn~/cut~/bruise~",
    "mother/father/mum/dad/grandmother/grandfather/son/daughter/wife/parents/child/boy/girl (has/"
    "had/have) broke~/fractur~ {his} (own/left/right) hip/ankle/foot/knee/leg/toe/collarbone/"
    "wrist/arm",
    "massage~/massaging & physio/physiotherapist/physiotherapy/spa/masseur/masseuse/therapist/voucher/insurance/course/doctor_prescribed/salon",
    "depend~ (only) on/upon him/her/{boss} passing/doing/keeping/getting/being/having/finding/coming/staying/working",
    "nobody/no_one & has_to_know/must_know/needs_to_know/should_know/will_know & surprise/party/birthday/gift/collection/farewell/present",
    "leave~/left/put/puts/stick~/send~ .. flowers/roses/gifts/presents/notes/letters/poems/cards ... desk/locker/door/car/home/till/bag & birthday/retirement/farewell/anniversary/thank~/funeral/condolence~/get_well/jubilee/wedding/women's_day/womens_day",
)
