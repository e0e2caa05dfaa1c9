"""Word classes of the patterns: `{self}` in a pattern is any word of that class.

Words are as folded. `~` stands for all forms of a word, `_` joins words in a row, and a class may
name others. A class is worth more than a list of phrases: it finds the wording nobody wrote down.
"""

LIGHT = frozenset(
    [
        "a",
        "an",
        "the",
        "his",
        "her",
        "their",
        "my",
        "your",
        "our",
        "its",
        "this",
        "that",
        "these",
        "those",
        "some",
        "any",
        "each",
        "every",
        "all",
        "both",
        "he",
        "she",
        "they",
        "we",
        "i",
        "you",
        "it",
        "him",
        "them",
        "me",
        "us",
        "who",
        "to",
        "of",
        "in",
        "on",
        "at",
        "by",
        "for",
        "with",
        "from",
        "into",
        "onto",
        "over",
        "under",
        "off",
        "out",
        "up",
        "down",
        "about",
        "as",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "am",
        "has",
        "have",
        "had",
        "do",
        "does",
        "did",
        "will",
        "would",
        "can",
        "could",
        "may",
        "might",
        "shall",
        "should",
        "and",
        "or",
        "but",
        "if",
        "when",
        "then",
        "than",
        "not",
        "no",
        "so",
        "too",
        "very",
        "just",
        "now",
        "again",
        "there",
        "here",
        "one",
        "two",
        "three",
        "more",
    ]
)
"""Words that carry little by themselves: a trap that holds only such a word of a sign is no trap."""

COMMON = LIGHT | frozenset(
    [
        "say",
        "says",
        "said",
        "saying",
        "tell",
        "tells",
        "told",
        "want",
        "wants",
        "wanted",
        "make",
        "makes",
        "made",
        "get",
        "gets",
        "got",
        "go",
        "goes",
        "going",
        "went",
        "gone",
        "keep",
        "keeps",
        "kept",
        "take",
        "takes",
        "took",
        "taken",
        "put",
        "puts",
        "come",
        "comes",
        "came",
        "give",
        "gives",
        "gave",
        "work",
        "works",
        "worked",
        "working",
        "machine",
        "machines",
        "line",
        "shift",
        "man",
        "men",
        "woman",
        "women",
        "people",
        "worker",
        "workers",
        "foreman",
        "boss",
        "manager",
        "supervisor",
        "leader",
        "colleague",
        "colleagues",
        "mate",
        "mates",
        "team",
        "driver",
        "day",
        "days",
        "night",
        "week",
        "weeks",
        "month",
        "months",
        "year",
        "years",
        "time",
        "times",
        "today",
        "still",
        "always",
        "never",
        "ever",
        "hand",
        "hands",
        "head",
        "face",
        "eye",
        "eyes",
        "back",
        "home",
        "house",
        "work",
        "office",
        "room",
        "door",
        "car",
        "everyone",
        "someone",
        "nobody",
        "others",
        "something",
        "nothing",
        "everything",
        "think",
        "thinks",
        "thought",
        "feel",
        "feels",
        "felt",
        "know",
        "knows",
        "see",
        "sees",
        "saw",
        "look",
        "looks",
        "new",
        "old",
        "young",
        "good",
        "first",
        "last",
        "long",
        "own",
        "because",
        "since",
        "after",
        "before",
        "while",
        "without",
        "like",
        "ask",
        "asks",
        "asked",
        "talk",
        "talks",
        "let",
        "lets",
        "left",
        "right",
        "run",
        "runs",
        "running",
        "no'",
        "how",
        "why",
        "where",
        "what",
        "which",
        "who",
        "wife",
        "husband",
    ]
)
"""Ordinary words, in every other report: no pattern is looked for by these alone."""

CLASSES: dict[str, str] = {
    # People -----------------------------------------------------------------------------------
    "self": "himself herself themself themselves myself yourself ourselves oneself hisself "
    "theirself theirselves him_self her_self them_selves my_self",
    "he": "he she they i we you who nobody someone somebody everyone everybody anyone one",
    "him": "him her them me us you someone somebody everyone everybody anyone anybody others "
    "another people whoever anyone_else someone_else everyone_else each_other one_another",
    "his": "his her their my your our one whose",
    "the": "the a an his her their my your our this that these those some any every each no one "
    "another two three four five six several many all both",
    "adj": "old new young other night day shift head floor deputy ward team crane store bus security "
    "female male little elderly whole line section department pregnant poor foreign older younger "
    "small own assistant chief senior junior tall drunk black white replacement temporary shop "
    "site plant warehouse kitchen ticket gate union former two three of of_the apprentice hall yard truck "
    "forklift lorry human nursing school class nigerian polish turkish indian chinese african asian "
    "roma migrant maintenance quality project office safety fellow big fat best dear personnel works "
    "purchase sales delivery laundry dairy bakery boiler press paint tool dispatch loading canteen training "
    "student tower tram train ferry lift seasonal agency casual hired",
    "kin": "wife~ husband~ mother~ father~ mum mom dad son~ daughter~ child~ kid~ baby babies "
    "brother~ sister~ uncle~ aunt~ cousin~ nephew~ niece~ grandmother~ grandfather~ grandson "
    "granddaughter parent~ family families girlfriend~ boyfriend~ fiance fiancee spouse~ "
    "partner~ stepfather stepmother stepson in_laws father_in_law mother_in_law "
    "brother_in_law sister_in_law son_in_law daughter_in_law ex_wife ex_husband ex grandma grandpa "
    "grandchild~ widow~ toddler~ granny",
    "spouse": "wife~ husband~ girlfriend~ boyfriend~ fiance fiancee spouse~ partner~ ex "
    "stepfather father~ mother~ ex_husband ex_wife ex_boyfriend ex_partner stepmother "
    "father_in_law mother_in_law brother_in_law lover hubby missus",
    "boss": "boss~ foreman~ foremen forewoman supervisor~ manager~ manageress leader~ chief~ head~ "
    "director~ superior~ overseer~ chargehand~ gaffer~ ganger~ superintendent~ "
    "captain~ skipper~ officer~ principal~ chef~ sergeant~ lieutenant~ dispatcher~ planner~ "
    "secretary secretaries chairman president ceo owner~ employer~ landlord~ headmaster "
    "headmistress matron sister instructor~ trainer~ teacher~ lecturer~ professor~ master~ "
    "bosun mate~ deputy deputies brigadier~ commander~ section_head department_head team_lead "
    "charge_hand lead editor~ conductor~ coach~ steward~ doctor~ surgeon~ consultant~ "
    "partner~ client~ customer~ guest~ patient~ resident~ passenger~ tenant~ senior~",
    "worker": "journeyman journeymen worker~ coworker~ co_worker~ colleague~ workmate~ teammate~ mate~ employee~ staff "
    "apprentice~ trainee~ intern~ newcomer~ novice~ labourer~ laborer~ operator~ driver~ welder~ "
    "fitter~ turner~ miner~ packer~ picker~ loader~ porter~ cleaner~ cook~ waiter~ waitress~ "
    "nurse~ carer~ clerk~ cashier~ accountant~ bookkeeper~ receptionist~ typist~ guard~ "
    "watchman~ watchmen janitor~ caretaker~ storeman storemen storekeeper~ checker~ inspector~ "
    "auditor~ engineer~ technician~ mechanic~ electrician~ plumber~ carpenter~ joiner~ mason~ "
    "bricklayer~ painter~ roofer~ plasterer~ rigger~ crane_driver~ scaffolder~ smith~ "
    "blacksmith~ founder~ moulder~ caster~ grinder~ polisher~ butcher~ baker~ farmer~ "
    "farmhand~ gardener~ forester~ logger~ fisherman fishermen sailor~ deckhand~ seaman seamen "
    "stoker~ docker~ stevedore~ conductor~ signalman signalmen shunter~ postman postmen "
    "postwoman courier~ messenger~ teller~ salesman salesmen saleswoman saleswomen seller~ "
    "shopkeeper~ weaver~ spinner~ seamstress~ tailor~ sewer~ machinist~ programmer~ developer~ "
    "designer~ draughtsman analyst~ chemist~ laboratory_assistant assistant~ aide~ helper~ "
    "orderly orderlies paramedic~ ambulanceman firefighter~ fireman firemen policeman "
    "policewoman policemen soldier~ cadet~ student~ pupil~ teacher~ tutor~ librarian~ steward~ "
    "stewardess~ maid~ housekeeper~ chambermaid~ attendant~ usher~ bartender~ barman barmaid "
    "barista~ dishwasher~ sorter~ handler~ shearer~ herdsman milker~ vet~ diver~ pilot~ "
    "mechanician rep~ representative~ steward~ fellow~ crew~ gang~ shift~ team~ temp~ "
    "migrant~ contractor~ subcontractor~ hr personnel_officer adviser~ delegate~ ranger~ "
    "warden~ interpreter~ translator~ journalist~ reporter~ actor~ musician~ stoker~ slinger~ "
    "hairdresser~ barber~ masseuse beautician~ stylist~ agent~ broker~ buyer~ planner~ "
    "weighman checkweighman lookout binman binmen dustman roadman sweeper~ tiler~ glazier~ "
    "steelworker~ pipefitter~ boilerman smelter~ driller~ blaster~ surveyor~ mechanic~ "
    "shopfloor_worker reader~ meter_reader~ neighbour~ neighbor~ friend~ roommate~ "
    "flatmate~ stranger~ visitor~ member~ informer~ witness~ scab~ snitch~ volunteer~ "
    "operative~ recruit~ usher~ speaker~ striker~ breaker~ counsellor~ inmate~ resident~ presser~ ironer~ dyer~ knitter~ cutter~ brewer~ bottler~ tester~ tractor_driver "
    "marshal~ banksman banksmen gatekeeper~ gateman laundress laundryman sawyer~ sandblaster~ stockman stockmen planter~ archivist~ groundsman lineman linemen packer~ feeder~ minder~ potter~ printer~_hand binder~ bookbinder~ cobbler~ shoemaker~ cabinetmaker~ toolmaker~ setter~ foundryman quarryman quarrymen trawlerman shepherd~ beekeeper~ zookeeper~ lifeguard~ undertaker~ pharmacist~ midwife midwives therapist~ caregiver~ social_worker~ switchman pointsman ferryman quartermaster~ buyer~ handyman odd_job_man charwoman dinner_lady nanny nannies "
    "pensioner~ foreigner~ refugee~ steeplejack~ bargee~ bus_driver ticket_inspector",
    "human": "man~ woman~ boy~ girl~ lad~ lass~ guy~ bloke~ chap~ person~ persons people lady "
    "new_one new_ones young_ones youngest weakest smallest newest others_there temps temp~ ladies gentleman gentlemen youth~ youngster~ teenager~ kid~ child~ body somebody someone "
    "everyone everybody anyone anybody human being~ veteran~ elder~ victim~ old_man lot rest",
    "person": "{kin} {boss} {worker} {human}",
    "victim": "{person} {him} {name}",
    "girl": "her she girl~ woman women trainee~ intern~ apprentice~ waitress~ nurse~ cleaner~ "
    "clerk~ cashier~ secretary secretaries receptionist~ maid~ student~ assistant~ lad~ boy~ "
    "newcomer~ temp~ typist~ seamstress~ machinist~ packer~ stewardess~ hostess~ carer~ cadet~",
    "public": "public crowd~ class~ school~ schools everyone people office~ plant~ factory "
    "factories",
    # Saying, wanting ---------------------------------------------------------------------------
    "say": "say~ tell~ write~ text~ texted shout~ yell~ scream~ mutter~ mumble~ whisper~ murmur~ "
    "announce~ declare~ claim~ state~ add~ repeat~ insist~ mention~ remark~ admit~ confess~ "
    "confide~ reply replied replies answer~ joke~ message~ post~ email~ phone~ rang call~ swear~ "
    "vow~ promise~ boast~ cry cried cries sob~ hint~ suggest~ warn~ scribble~ talk~ speak~ "
    "report~ heard hear overheard overhear~ quote~",
    "think": "think~ consider~ contemplate~ imagine~ dream~ fantasise~ fantasize~ plan~ talk~ "
    "speak~ joke~ ponder~ obsess~ ruminate~ brood~ toy~ toying",
    "want": "want~ wanna wish~ hope~ plan~ intend~ mean~ try tries tried trying attempt~ threaten~ "
    "swear~ swore vow~ promise~ decide~ determined ready prepared prefer~ rather going "
    "tempted desire~ urge~ longs longing like~ love~ pray~ prays need~ likes prepare~ would "
    "will shall might may could",
    "will": "will would shall going want~ wanna plan~ intend~ mean~ threaten~ promise~ swear~ vow~ "
    "ready might may could try~ attempt~ wish~ like love dream~ think~ talk~ talks speak~ decide~ "
    "consider~ contemplate~ rather better determined prepared about joke~ warn~ hope~ fantasise~ "
    "fantasize~ feel~ threat~ say~ wait~ itching vowed tempted urge~ thought~ plan~ gets",
    "resolve": "want~ wish~ hope~ plan~ intend~ mean~ decide~ decided choose chose chosen prefer~ rather "
    "ready prepare~ prepared going would will gonna love long~ pray~ ask~ beg~ promise~ swear~ "
    "vow~ try~ attempt~ determined desperate resolved urge~ about threaten~ set_on wanting needs "
    "need sooner",
    "her": "her him me them us",
    "again": "again repeatedly always constantly continually continuously daily nightly weekly "
    "regularly every_day every_shift every_single every_morning every_time every_evening every_night every_week every_briefing every_meeting "
    "each_day each_morning each_shift each_time each_roll each_evening everyday whenever keep~ weeks months persistently week_in "
    "all_the_time day_after_day day_in time_and non_stop nonstop once_more routinely "
    "systematically twice times",
    "now": "now currently presently today tonight still right_now at_the_moment this_minute "
    "as_we_speak this_morning this_afternoon this_evening this_moment at_this_moment just",
    "anymore": "anymore any_more any_longer no_longer longer more",
    # Bodies ------------------------------------------------------------------------------------
    "limb": "arm~ hand~ finger~ thumb~ wrist~ elbow~ shoulder~ leg~ foot~ toe~ knee~ ankle~ "
    "thigh~ calf calves shin~ hip~ rib~ collarbone~ forearm~ fingertip~ palm~ heel~",
    "body": "{limb} head~ face~ eye~ ear~ nose~ mouth~ lip~ tongue~ jaw~ throat~ neck~ back~ "
    "chest~ belly belly~ stomach~ abdomen side~ skin scalp~ skull~ forehead~ cheek~ chin~ tooth~ "
    "groin~ spine~ pelvis artery arteries vein~ temple~ eyebrow~ scalp~ lung~ body~",
    "intimate": "breast~ boob~ bottom~ bum~ butt~ backside~ buttock~ thigh~ crotch groin~ "
    "behind rear bra~ genitals privates private_parts chest tits arse ass hips waist knee~ "
    "hair neck leg~ belly_button skirt blouse underwear knickers",
    "hardpart": "face~ head~ stomach~ jaw~ nose~ mouth~ eye~ back~ ribs chest neck throat belly "
    "ear~ cheek~ groin~ teeth chin temple kidneys leg~ shin~ arm~ shoulder~ guts",
    # Things that harm --------------------------------------------------------------------------
    "gun": "gun~ pistol~ rifle~ shotgun~ revolver~ firearm~ handgun~ crossbow~ grenade~ weapon~ "
    "ammunition bullet~",
    "blade": "knife~ machete~ axe~ ax hatchet~ cleaver~ dagger~ blade~ razor~ sword~ scalpel~ "
    "boxcutter box_cutter box_knife box_knives sickle~ scissors screwdriver~ bayonet~ "
    "switchblade~ chisel~ penknife penknives cutter~ stanley_knife sharpened_file shiv awl~",
    "blunt": "bat~ bar~ crowbar~ hammer~ spanner~ wrench~ pipe~ club~ stick~ chain~ shovel~ "
    "spade~ brick~ stone~ rock~ bottle~ baton~ truncheon~ cudgel~ chair~ mallet~ sledgehammer~ "
    "plank~ rod~ fist~ belt~ poker~ pitchfork~ fork~ torch whip~ cane~ iron_bar iron_pipe "
    "iron_rod knuckleduster~ pole~ broom~ tool~ ladle~ rolling_pin stool~ cable~ pan ashtray "
    "paperweight~ extinguisher beam glass mug~ cup~ tray~ plate~ lid~ board~ wood",
    "weapon": "{gun} {blade} {blunt}",
    "arm": "{gun} {blade} bat~ iron_bar iron_bars iron_pipe~ iron_rod~ crowbar~ club~ cudgel~ "
    "knuckleduster~ sledgehammer~ baton~ pitchfork~",
    "pills": "pill~ tablet~ sleeper~ sleeping_pill~ painkiller~ medicine~ medication~ paracetamol "
    "aspirin~ antidepressant~ barbiturate~ tranquilliser~ tranquilizer~ opioid~ morphine valium "
    "drug~ capsule~ ibuprofen insulin sedative~ meds",
    "poison": "bleach pesticide~ weedkiller weed_killer herbicide~ insecticide~ poison~ antifreeze "
    "solvent~ thinner acid~ lye caustic petrol paraffin kerosene methanol cyanide paraquat "
    "detergent disinfectant ammonia degreaser chemical~ turpentine turps spirits descaler "
    "cleaner cleaning_fluid cleaning_agent brake_fluid drain_cleaner diesel ratpoison alkali "
    "rat_poison white_spirit chlorine acetone formaldehyde battery_acid dishwasher_liquid "
    "fertiliser fertilizer glycol",
    "drop": "roof~ rooftop~ bridge~ window~ balcony balconies tower~ crane~ jib~ cliff~ quarry "
    "building~ parapet~ ledge~ edge~ viaduct~ dam~ silo~ mast~ stack~ chimney~ gantry headframe "
    "top floor~ storey storeys story overpass railing~ rail~ pier~ quay~ shaft~ pit~ flyover "
    "pylon~ scaffolding scaffold~ height~ multi_storey car_park deck overboard river~ canal~ lake~ "
    "water sea dock~ well weir ridge gable furnace~ kiln~ ladle vat~ shredder~ crusher~ blast_furnace terrace~ "
    "landing overhang mast lighthouse spire gorge ravine precipice lock~ harbour jetty",
    "height": "roof~ rooftop~ bridge~ balcony balconies tower~ crane~ jib~ cliff~ parapet~ ledge~ edge "
    "viaduct~ dam~ silo~ mast~ chimney~ gantry scaffold~ scaffolding pier~ quay~ railing~ window~ girder~ "
    "boom derrick headframe pylon~ stack gable mezzanine parapet walkway~ catwalk~ overpass flyover",
    "traffic": "train~ tram~ truck~ lorry lorries bus~ car~ traffic track~ rails line~ railway "
    "motorway highway oncoming kerb platform_edge locomotive~ wagon~ tractor~ metro subway underground van~ express",
    "slur": "idiot~ pig~ dog~ animal~ cow~ whore~ slut~ bitch~ cripple~ retard~ retarded trash "
    "garbage scum rat~ monkey~ moron~ imbecile~ stupid useless worthless lazy_pig freak~ "
    "faggot~ queer~ spastic~ peasant~ fat ugly names bastard~ donkey~ ape~ vermin parasite~ "
    "cretin~ dimwit~ dummy cunt~ tart~ dyke~ terrorist~ gypsy dirt cockroach~ sow~ hag~ loser~ "
    "halfwit~ half_wit dunce~ village_idiot sissy fairy pansy thick filthy nothing",
    # Places and machines -----------------------------------------------------------------------
    "place": "place~ plant~ factory factories office~ building~ house~ home~ depot~ shop~ "
    "workshop~ hall~ warehouse~ canteen~ barracks hostel~ dormitory dormitories car~ garage~ yard~ "
    "site~ mill~ school~ hospital~ ward~ kitchen~ hotel~ store~ mine~ shed~ barn~ station~ "
    "headquarters block~ hut~ flat~ apartment~ ship~ boat~ bus~ lot joint everything town bakery "
    "archive~ stable~ village",
    "device": "guard~ guarding shield~ cover~ interlock~ light_curtain~ curtain~ estop e_stop "
    "emergency_stop~ emergency_button~ emergency_switch~ stop_button~ limit_switch~ limiter~ "
    "cut_out cutout~ safety_switch~ safety_valve~ relief_valve~ safety_catch~ safety_pin~ "
    "safety_guard~ safety_device~ safety_gate~ safety_cover~ safety_chain~ safety_net~ "
    "safety_fence~ safety_rail~ safety_belt~ safety_interlock~ safety_sensor~ safety_cut~ "
    "safety_lock~ safety_circuit~ safeguard~ guardrail~ guard_rail~ handrail~ hand_rail~ "
    "railing~ barrier~ deadman dead_man rcd fuse breaker~ earthing gate_switch~ door_switch~ "
    "overload_cut two_hand_control~ pressure_valve~ hood~ safety_stop~ pull_cord~ tripwire trip "
    "kill_switch light_barrier~ photo_cell photocell~ hatch_cover grating~ grille~ alarm~ "
    "detector~ sensor~ cage~ riving_knife brake~ handbrake~ lock_out light_gate~",
    "ppe": "harness~ helmet~ hard_hat~ mask~ respirator~ glove~ goggles fall_protection "
    "fall_arrest safety_line~ lifeline~ life_line~ safety_rope~ rope~ lanyard~ safety_belt~ "
    "breathing_apparatus breathing_gear life_jacket~ lifejacket~ net~ protection "
    "guardrail~ railing~ face_shield~ visor~ anchor~ edge_protection spotter~ lookout~ "
    "banksman permit~ gas_test~ gas_meter gas_detector~ air_test ventilation shoring lockout "
    "lock_out rescue_line stand_by standby tie_off line",
    "broken": "off missing removed gone broken bypassed bridged disabled taped tied wired jammed "
    "blocked locked chained dismantled defeated overridden jumpered propped loose cracked absent "
    "failed failing faulty defective dead disconnected unplugged deactivated bent wedged stuck "
    "unscrewed unbolted shorted shorted_out cut_off torn unhooked damaged worn worn_out kaputt "
    "inoperative switched_off turned_off taken_off took_off taken_out pulled_out "
    "held_down tied_down tied_up tied_back taped_over taped_up blocked_up blocked_off out_of_order "
    "out_of_action not_working not_work fail~ silenced muted ignored stripped ripped_out "
    "cut_out circumvented overrides blanked screwed_shut lifted_off snapped rusted bodged "
    "rigged ineffective finished unserviceable short_circuited burnt_out",
    "disable": "remove~ bypass~ bridge~ disable~ dismantle~ defeat~ override overrode overriding "
    "overrides jumper~ jam~ wedge~ tape~ disconnect~ unplug~ deactivate~ unscrew~ unbolt~ "
    "unhook~ short~ circumvent~ silence~ mute~ block~ took take~ cut~ pull~ tie~ wire~ prop~ "
    "switch~ turn~ strip~ rip~ lift~ cheat~ fool~ knock~ blank~",
    "machine": "machine~ machinery press~ saw~ lathe~ mill~ conveyor~ belt~ roller~ rollers mixer~ "
    "grinder~ shredder~ crusher~ cutter~ slicer~ mincer~ punch~ drill~ planer~ loom~ baler~ "
    "compactor~ robot~ auger~ fan~ pump~ turbine~ rotor~ blade~ gear~ chain~ line line_1 line_2 "
    "crane~ hoist~ winch~ lift~ elevator~ forklift~ fork_lift~ truck~ reach_truck~ loader~ "
    "digger~ excavator~ tractor~ harvester~ combine~ tipper~ dumper~ bus~ lorry lorries van~ car~ "
    "train~ locomotive~ tram~ boiler~ furnace~ oven~ kiln~ stamping calender~ guillotine~ "
    "extruder~ centrifuge~ unit bandsaw~ chainsaw~ circular_saw equipment tool~ engine~ motor~ "
    "spindle~ drum~ shaft~ hopper~ vehicle~ wheel controls wheel_loader stacker~ escalator~ "
    "angle_grinder~ palletiser~ palletizer~ wrapper~ filler~ separator~ thresher~ dryer~ picker~ "
    "ironing_press mangle~ tanker~ coach~ plane~ helicopter~ ferry boat~ rig~ cart~ tug~ ram",
    "vehicle": "forklift~ fork_lift~ truck~ lorry lorries bus~ coach~ van~ car~ tractor~ digger~ "
    "excavator~ dumper~ tipper~ loader~ train~ locomotive~ tram~ crane~ reach_truck~ "
    "wheel_loader~ stacker~ tanker~ vehicle~ boat~ ferry plane~ trailer~ ambulance~ taxi~ cab "
    "shuttle~ hoist~ lift~ elevator~ winch~ motorbike~ scooter~ trolley~ wagon~ cart~ tug~",
    "hollow": "tank~ silo~ manhole~ pit~ vessel~ sewer~ bin~ well~ shaft~ trench~ hold~ cellar~ "
    "pipe~ chamber~ boiler~ hopper~ bunker~ vat~ digester~ tunnel~ excavation~ ditch~ kettle~ "
    "drain~ duct~ gallery galleries confined_space~ cistern~ barrel~ tanker~ container~ kiln~ "
    "furnace~ cold_store freezer~ slurry_pit autoclave~ cesspit reactor~ chest_freezer",
    "structure": "scaffold~ scaffolding ladder~ wall~ roof~ ceiling~ floor~ beam~ platform~ stage~ "
    "staircase~ stair~ stairs shelf shelves shelving rack~ racking pile~ stack~ trench~ face~ bank~ "
    "chimney~ bridge~ gantry gangway~ plank~ walkway~ slab~ formwork shoring prop~ pillar~ "
    "gallery galleries tunnel~ tower~ mast~ crane~ sling~ rope~ cable~ hook~ chain~ load~ pallet~ "
    "excavation~ balcony balconies boards hoist~ lift~ tree~ container~ crate~ stone~ rock~ "
    "overhang~ ground embankment~ dam~ tailings ice parapet~ cornice~ rail~ steps cradle~ basket~ "
    "coal seam facade~ facade door~ gate~ grating~ girder~ heap~ barn~ silo~ tank~",
    "shaky": "loose unsafe wobbly wobbles wobbling cracked cracking rotten overloaded frayed "
    "collapsing leaning sagging unstable unsecured unsupported unpropped unshored crumbling "
    "swaying sways bulging bulges slipping creaking shifting moving crumbles rusted buckled "
    "buckling unbraced undermined giving_way fraying splitting split corroded rickety shaky "
    "torn teetering tilting subsiding cracks leans sags",
    "fumes": "gas~ gasses fumes smoke vapour~ vapor~ chlorine ammonia solvent~ carbon_monoxide "
    "monoxide h2s hydrogen_sulphide exhaust dust chemical~ acid~ phosgene nitrogen methane "
    "thinner paint exhaust_fumes formaldehyde lpg propane butane toluene benzene acetone co co2 "
    "sulphur sulfur slurry_gas welding_fumes asbestos",
    "fuel": "gas petrol diesel fuel solvent~ thinner paint~ acetone alcohol spirit~ lacquer "
    "varnish oil hydrogen oxygen acetylene propane butane lpg gasoline methane dust flour "
    "drums barrels tank~ cylinder~ bottles ammonia kerosene sawdust straw hay ethanol glue foam",
    "leaky": "leak~ leakage escaping escapes escape spill~ spilling hiss~ dripping drips seep~ "
    "spray~ gush~ pour~ burst~ vent~ bubbling",
    "acute": "severe severely terrible terribly bad badly awful horrible unbearable serious "
    "seriously extreme worst violent excruciating agonising agonizing splitting massive crushing "
    "stabbing sharp sudden suddenly strong heavy heavily nasty huge deep deeply acute critical "
    "critically dangerous dangerously life_threatening gravely grievous grievously profusely "
    "big gaping constant terrific dreadful dreadfully",
}
