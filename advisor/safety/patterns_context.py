"""What surrounds a sign and weakens it: denial, doubt, the past, treatment, exercises, other people.

Each tuple holds patterns; how far each reaches is said in `scope.py`.
"""

# Denial reaches forward over a few words, up to the next clause.
NEGATION = (
    "not/never/neither/nor/nobody/none/without/hardly/scarcely/no",
    "no_one/no_longer/not_anyone/nothing_like/no_sign_of/no_signs_of/no_trace_of/no_talk_of/no_question_of/no_thought_of",
    "deny/denies/denied/denying",
    "stop~/stopped (talking/thinking)",
    "rule~/ruled out",
    "far from",
    "instead of",
    "anything but",
    "not (have/had) (any/the) intention/plan~/wish/desire",
    "absence of",
    "rather than",
    "refus~/refuse~/refused/refuses/declined/unwilling to "
    "run/use/work/start/enter/climb/operate/drive/go/switch/touch",
)

# ... but these are no denials.
NOT_NEGATION = (
    "not only/just/merely/joking/kidding/simply/even",
    "no doubt/joke/wonder/surprise/question/exaggeration/longer_hides/secret",
    "not the first/for_the_first/surprised/surprising/unusual/far/sure/certain/know/believe_it/help_thinking/doubt",
    "not (want) (anyone/anybody/people/us/me/him/her) (to) know",
    "not tell/want_to_tell/say_anything/admit_it/hide/deny/denied/stop/cease",
    "nobody/no_one/none (here/else) (has) "
    "know~/knew/notice~/noticed/believe~/believed/listen~/listened/care~/cared/help~/helped/talk~/told/tell~/say~/said/take~/took/dare~/dared/does/did/stop~/stopped/intervene~/report~/reported/reacted/cares",
    "not (be_able_to) sleep~/eat~/come~/work~/speak~/talk~/answer~/go~_home/smile~/concentrate/look~",
    "cannot/can_not stop/stand/bear/forget/help/believe/sleep/work",
    "not know what/how/who/where/if/whether/why",
    "never mind",
    "not think it is a joke",
    "not a/the joke/first",
    "without (a) "
    "warning/reason/saying/thinking/hesitation/provocation/any_reason/emotion/being_asked/further/word",
    "for no/without_any (apparent) reason",
    "not (seem_to) care",
    "not hard/badly/seriously",
    "not well/happy/right/good/ok/okay/fine/himself/herself",
    "no use/help/answer",
    "no matter",
    "not long ago/before",
    "not (only) once",
    "whether or not",
    "if not",
    "not to mention",
    "or not",
    "not been seen/heard",
    "no other/more/way/solution/choice/option/one_knows",
    "see~ no other/way/reason/point/sense",
    "not see why",
    "not see (any/a) reason/point/sense/way",
)

# Asked or wondered, not said: the answer is open.
OPEN_QUESTION = (
    "whether",
    "ask~/asked/asking (him/her/them/me/directly/straight/outright) .. if",
    "wonder~/wondered/wondering if/about",
    "how (do/can/should/could) i/we/one ask~/know~/tell/talk~/react/recognise",
    "not (know/sure) if/whether (he/she/they)",
    "rumour~/rumor~/gossip/hearsay .. that/of/about/says",
    "is/was/be~ nonsense/unfounded/untrue/disproved",
    "jokingly/in_jest/for_fun/as_a_joke",
    "only/just/merely joking/kidding/a_joke/joke/teasing",
    "there is/was talk that/of",
    "talk/word/rumour has it",
    "supposedly/allegedly/apparently",
)

# ... unless the answer is given.
ANSWERED_YES = (
    "say~/said/answer~/answered/replied/whisper~/whispered yes",
    "nod~/nodded slowly/silently/only/and",
    "nodded/admitted/admits/confirmed/confirms/confessed/admitting",
    "do/does/did not deny/contradict/denied",
    "yes he/she/often/sometimes/every",
    "answer (was/is) yes",
    # No answer at all: "she says no one needs her".
    "say~/said/answer~/answered/replied/answer_was "
    "no one/need/point/reason/use/more/longer/way/future/hope/sense/body/woman/girl/man/matter/other/place",
)
ANSWERED_NO = (
    "say~/said/answer~/answered/replied/answer_was/answer_is (he/she/a_clear/firmly/clearly) no",
    "shook/shakes {his} head",
)

# Said of nobody in particular.
CONDITION = (
    "if/when/whenever/should/unless/in_case "
    "someone/somebody/anyone/anybody/one/people/a/an/any/somebody/you "
    "worker/colleague/person/man/woman/employee/patient/child/is/co_worker/mate/customer/guest/passenger/pupil/visitor",
    "in case of",
    "what (do/should/must/can) (we/you/i/one) do if/when/in_case",
    "what to do if/when/in_case/with/about",
    "how to "
    "recognise/recognize/treat/help/react/rescue/handle/stop/free/deal/report/prevent/behave",
    "trained/taught/train~/learn~/learnt/learned/knows/know/able to/how_to/what_to "
    "help/treat/rescue/react/recognise/recognize/handle/deal/free",
    "imagine/suppose/assuming/provided",
    "if/when/whenever/should/in_case someone/somebody/anyone/anybody/one_of_us/people/you",
    "if/when/whenever/should/in_case a/an/any/another worker/colleague/person/man/woman/employee/patient/child/customer/guest/passenger/pupil/visitor/mate",
)

# Long ago: a wound has healed, a wish may have passed.
PAST = (
    "#year/years/decades ago",
    "year~/decade~ ago/back/earlier/before/since_then",
    "two/three/four/five/six/seven/eight/nine/ten/twelve/fifteen/twenty/thirty/forty/several/some/many/few/a/couple_of "
    "year~/month~/decade~ ago",
    "last year/spring/summer/autumn/winter/fall/season/decade/century",
    "in {his} youth/childhood/twenties/teens/thirties/school_days/student_days/army_days/young_years",
    "as a (young/little/small/teenage) child/boy/girl/teenager/young/student/apprentice_once/youth/conscript/soldier/young_man/young_woman",
    "when {he} be~ young/a_child/a_boy/a_girl/little/a_student/an_apprentice_himself/fifteen/sixteen/seventeen/eighteen/in_the_army/at_school",
    "long ago/past",
    "a long time ago",
    "at/in {his} former/previous/last/old/earlier "
    "job/employer/firm/company/workplace/factory/plant/school/marriage/post",
    "former/ex/previous job/employer/firm/company/workplace/marriage",
    "ex_wife/ex_husband/former_husband/former_wife/former_partner",
    "used to",
    "back then/in_the_day",
    "once upon",
    "in (19/the) nineties/eighties/seventies/sixties/war",
    "in/since #year",
    "old story/incident/case/accident",
    "during/in/since the war",
)
# Weeks are long for a wound and nothing for a wish to die.
PAST_NEAR = (
    "last month",
    "month~/week~ ago/back",
    "earlier this year",
)
# Today outweighs the past.
PRESENT = (
    "still/again/now/since_then/ever_since/today/tonight/yesterday/this_morning/this_week/last_night/keeps/currently/lately/recently/these_days",
    "not healed/better/over/well",
)

# Injuries and illnesses in good hands.
TREATED = (
    "in (the/a) (district/city/local/military/university/county/same) hospital/clinic/intensive_care/rehab/rehabilitation/sanatorium/convalescence/nursing_home/surgery_now",
    "in hospital/rehab/treatment/therapy/recovery/remission/plaster/physio/physiotherapy",
    "under (a/the/medical/good/specialist/doctors/her/his) "
    "(doctor/doctors/specialist/specialists/medical) treatment/care/observation/supervision",
    "under treatment/medical_care/medical_treatment",
    "be~/been/was/were/is/got/get~/being "
    "(already/properly/well/soon/at_once/quickly/immediately/duly) "
    "treated/stitched/operated/dressed/bandaged/discharged/hospitalised/hospitalized/cured/vaccinated/x_rayed/stitched_up/patched_up/put_in_plaster/set/examined/cleared/seen_to/looked_after/released/taken_to_hospital/admitted",
    "taken/took/brought/driven/drove/rushed/transported/flown/went/carried/admitted/transferred/gone "
    "(him/her/them) (by) (ambulance/car/straight) (to) (the/a) "
    "hospital/clinic/doctor/emergency_room/casualty/er/surgeon/first_aid",
    "ambulance (crew) (has/have/had) taken/took/picked/collected/left",
    "ambulance took/picked",
    "heal~/healed/healing",
    "recover~/recovered/recovering/recuperat~/recuperating/convalescent/convalescing",
    "is/be~/feel~/felt/been/are/was (quite/completely/fully/perfectly/all/much/doing) "
    "well/fine/fit/healthy/better/cured/ok/okay/alright/all_right/stable",
    "feels/feel/is/be~ fit again/and/for",
    "back (at/on/to) (the/his/her/full) work/job/bench/duty/duties/shift/line/desk/wheel/crane",
    "came/come/is/be~/has_come back part_time/to_work/at_work/after",
    "signed_off/off_sick/off_work/sick_leave/sick_note/on_sick/written_off_sick/sick_list",
    "take~/taking/takes/took {his} insulin/tablets/pills/medicine/medication/inhaler "
    "regularly/daily/as/every/and_is",
    "see~/sees/seeing/visits/saw/consults/with (a/the/his/her) "
    "specialist/doctor/cardiologist/neurologist/therapist/physiotherapist "
    "for/about/regularly/every/already/and/twice/yesterday",
    "had/has_had/after/having/an/his/her (a/an/the) (heart/hip/knee/back/eye) "
    "operation/surgery/bypass/transplant/stent",
    "doctor (is/was/be~) satisfied/happy/content/treating/pleased",
    "doctor/nurse/surgeon/first_aider/medic/paramedic~/clinic/hospital (has) "
    "treated/stitched/dressed/looked/examined/seen/bandaged/checked/cleaned/released/cleared/operated/set/fixed/removed/saw/signed",
    "stitched/bandaged/dressed/cleaned/disinfected/plastered (up) (by/at/in) (the/a) "
    "nurse/doctor/hospital/clinic/surgery/first_aider",
    "being treated",
    "plaster/bandage/dressing/ice_pack (was/is/be) enough",
    "having/has/have/gets/get/receiving "
    "chemo/chemotherapy/dialysis/treatment/therapy/radiotherapy/physiotherapy",
    "nothing/not_much (much/more) serious/bad/broken/to_worry",
    "light/slight/slightly/lightly/minor/small/harmless "
    "injury/injuries/cut/bruise~/scratch~/wound/burn/injured/hurt",
    "{limb} in plaster/cast/splint/sling",
    "prosthesis/artificial_leg/artificial_arm",
    "since (then) .. teaches/limps/works/walks_with",
    "is/be~ on_the_mend/out_of_danger/out_of_hospital/convalescing",
    "laugh~/laughed/joke~ about it later/afterwards/already/now",
    "plaster on {his} finger/thumb/chin/hand",
)
# ... but these say the opposite.
UNTREATED = (
    "not/never/no/nobody/no_one/without/refus~/refuse~/refuses/refused/wants_no/declin~/before/instead/yet/until/should/must/needs/need/ought/avoid~/afraid/will_not "
    ".. be/go/see/get/to "
    "treated/treatment/stitched/hospital/doctor/clinic/operated/examined/nurse/ambulance/dressed/looked_at/seen/surgery/medicine/medication/back/check/well/fine/heal~/healed/insulin/tablets/pills",
    "untreated/worse/worsening/again/relapse~/relapsed",
    "come/came/comes/coming/out/left/discharged .. too_early/too_soon/himself/against",
    "discharged {self}",
    "hide~/hides/hiding/hid/conceal~/secret",
    "{pills} .. ran_out/stopped/used_up",
    "say~/says/said/claims/insists .. all_right/alright/fine/nothing/ok/okay/well",
    "but hand~/hands/he/she/still/keeps/cannot/not",
    "small/slight/minor/light/harmless/tiny/little & scratch~/cut/wound/burn/injury/bruise~/bite~/prick "
    "& red/fever/shiver~/shivers/swollen/swelling/black/pus/spread~/throb~/stinks/worse",
)

# The words of teaching, exercises, stories and papers: nobody is in danger in them.
TEACHING = (
    "fire/evacuation/rescue/emergency/alarm/safety/gas/first_aid/disaster/lifeboat/earthquake "
    "(safety) "
    "drill~/exercise~/practice/rehearsal/course~/class~/training/lesson~/lecture~/seminar~/instruction/demonstration/video/simulation/certificate/team/talk/briefing/day/poster/week/refresher",
    "drill assumed/assumes",
    "first aid course/class/training/lesson/team/kit/certificate/room/box",
    "course~/class~/lecture~/seminar~/lesson~/training/talk/poster~/leaflet~/brochure~/article~/report~/film~/book~/novel~/play/lesson/workshop/webinar/video~/statistics/documentary/policy/policies/regulation~/rule~/law~/committee/campaign/study/survey/paper/essay/presentation/campaigner/survey/module/slides "
    "on/about/against/of/for/says/describes/deals/where/with_a/in_which",
    "attend~/attended/took/completed/passed/gave/gives/hold~/held/organis~/organise~/organised/teaches/taught/hear~/heard "
    "(a/the/his/her/part) course/class/lecture/seminar/training/lesson~/talk/workshop",
    "trainer/instructor/teacher/lecturer/film/video/poster/leaflet/article/brochure/speaker/safety_officer/manual "
    "told/tells/showed/shows/explained/explains/demonstrated/described/describes/says/teaches/taught/warned",
    "practis~/practise~/practised/practiced/practising/rehears~/rehearse~/rehearsed/rehearsing/simulat~/simulate~/simulated",
    "pretend~/pretended/role_play~/played_the/plays_the/play~_the/acted_the/mock",
    "dummy/mannequin/stuntman/stunt_man/stunt",
    "novel~/thriller~/crime_story/crime_stories/movie~/film/films/series/television/tv/theatre/theater/stage_play/cinema/opera/musical/comic~/video_game~/computer_game~/podcast/documentary/soap_opera/ballad/history_book/fairy_tale/scene/tragedy/script/detective",
    "news/newspaper/radio/article/magazine/another_country/another_town/abroad/famous/celebrity/singer "
    ".. about/of/on/was/country",
    "of a famous",
    "helpline/hotline",
    "policy says/forbids",
    "in the lecture/course/class/film/novel/play/manual/seminar/book/news",
    "history lesson",
    "accident report",
    "toolbox talk~",
    "statistics",
    "prevention",
    "awareness day/week/campaign/month",
    "dreamt/dreamed/nightmare .. that/about/of/he/she",
    "teach~/teaches/taught/show~/showed us/me/them/everyone/everybody/you (on) .. how to",
)
# Teaching says nothing of what happened after or in spite of it.
NOT_TEACHING = (
    "after/before/on_the_way_to/on_the_way_from/on_the/despite/leaving/during_a_break_in/since "
    "(the/a/his/her/our) (first_aid/fire/safety/training) "
    "drill/course/training/exercise/lecture/class/seminar/film/trip",
    "training trip/room/centre/workshop/bay",
    "nobody/no_one/no/without/empty/need~/where (be~) (is) (here) (with) (a/the/any) first aid",
    "ask~/asked/asks/asking/wonder~ .. if/whether .. rule~/law~/policy/allowed",
    "she/he/her/him/girl/woman got/gets/received/receives/sent/sends (a/the/his) video~/film~",
    "practis~/practising/practises .. range/shooting/aim~/knife/throwing",
    "real/not_a_drill/for_real/no_drill",
    "film~/films/filming it/him/her/them/everything/us",
    "and/they/to/who/then film it/him/her/them",
    "trainer/instructor/teacher/lecturer/speaker told/tells/showed/shows her/him/me/the_girl/"
    "the_woman/the_boy",
    "the/a man/guy/one/bloke/woman/fellow in/from the news/paper/papers/newspaper",
)

# Honoured help, past deeds of rescue.
RESCUE = (
    "save~/saved/rescu~/rescue~/rescued/revive~/revived/pulled_out .. "
    "child/boy/girl/man/woman/colleague/stranger/passenger/dog/someone/drown~/life/neighbour",
    "help~/helped (a/an/the) stranger/injured/old_man/old_woman/passer_by/driver/cyclist "
    "who/after/when",
    "medal/bravery",
)

# Whose illness: forward from the family word, until the one spoken of is named again.
FAMILY = ("{kin}",)

# Someone dead or someone far away did it: grief, not danger (but ask).
OTHERS_DEATH = (
    "his/her/my/our/the/a/an/their/whose .. "
    "brother/sister/father/mother/uncle/aunt/friend/cousin/neighbour/neighbor/son/daughter/wife/husband/colleague/mate/grandfather/predecessor/classmate/teacher/nephew/singer/actor/comrade/schoolmate/partner/roommate/farmer/politician/writer/poet "
    "(who/had/has/once) "
    "kill~/killed/hang~/hanged/hung/took/shot/drowned/committed/attempted/died/ended/jumped/threw",
    "suicide of a/an/his/her/the/another",
    "his/her "
    "(brother/sister/father/mother/friend/uncle/cousin/neighbour/wife/husband/son/daughter) "
    "suicide",
    "lost/lose~ (a/his/her) "
    "friend/brother/sister/father/mother/son/daughter/colleague/wife/husband .. "
    "suicide/killed/took/hanged",
)

# Clauses end for a denial where a new subject or a turn begins. From here on: sets of words.
TURN_WORDS = frozenset(
    [
        "but",
        "however",
        "although",
        "though",
        "yet",
        "because",
        "since",
        "when",
        "while",
        "until",
        "so",
        "then",
        "after",
        "before",
        "and",
        "now",
        "today",
        "just",
        "which",
        "whereas",
        "only",
        "except",
        "instead",
    ]
)
SUBJECT_WORDS = frozenset(
    [
        "he",
        "she",
        "they",
        "we",
        "i",
        "it",
        "you",
        "there",
        "this",
        "that",
        "his",
        "her",
        "their",
        "my",
        "our",
        "the",
        "a",
        "an",
        "one",
        "someone",
        "somebody",
        "nobody",
    ]
)
# Words of today: what they govern is not past.
PRESENT_WORDS = frozenset(
    [
        "is",
        "are",
        "am",
        "wants",
        "says",
        "keeps",
        "will",
        "does",
        "do",
        "talks",
        "thinks",
        "feels",
        "threatens",
        "going",
        "now",
        "still",
        "again",
        "today",
        "tonight",
        "has",
        "have",
        "wishes",
        "asks",
        "tells",
        "wishing",
    ]
)
# Where the talk turns from the family back to the worker.
FAMILY_STOP_WORDS = frozenset(
    [
        "he",
        "she",
        "i",
        "we",
        "they",
        "and",
        "but",
        "who",
        "worker",
        "workers",
        "colleague",
        "himself",
        "herself",
    ]
)
