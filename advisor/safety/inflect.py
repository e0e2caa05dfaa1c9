"""The forms of a word, so that a pattern names it once: `stab~` is stab, stabs, stabbed, stabbing.

Too many forms do no harm (a form that does not exist matches nothing), too few lose a report.
"""

_IRREGULAR = {
    verb.split()[0]: frozenset(verb.split())
    for verb in (
        "be is are am was were been being",
        "beat beats beating beaten",
        "become becomes became becoming",
        "bite bites bit bitten biting",
        "bleed bleeds bled bleeding",
        "blow blows blew blown blowing",
        "break breaks broke broken breaking",
        "bring brings brought bringing",
        "burn burns burned burnt burning",
        "burst bursts bursting bursted",
        "buy buys bought buying",
        "catch catches caught catching",
        "come comes came coming",
        "cut cuts cutting",
        "die dies died dying",
        "do does did done doing",
        "draw draws drew drawn drawing",
        "dream dreams dreamed dreamt dreaming",
        "drink drinks drank drunk drinking",
        "drive drives drove driven driving",
        "eat eats ate eaten eating",
        "fall falls fell fallen falling",
        "feel feels felt feeling",
        "fight fights fought fighting",
        "find finds found finding",
        "fly flies flew flown flying",
        "forget forgets forgot forgotten forgetting",
        "freeze freezes froze frozen freezing",
        "get gets got gotten getting",
        "give gives gave given giving",
        "go goes went gone going",
        "grind grinds ground grinding",
        "grow grows grew grown growing",
        "hang hangs hung hanged hanging",
        "have has had having",
        "hear hears heard hearing",
        "hide hides hid hidden hiding",
        "hit hits hitting",
        "hold holds held holding",
        "hurt hurts hurting",
        "keep keeps kept keeping",
        "know knows knew known knowing",
        "leap leaps leaped leapt leaping",
        "leave leaves left leaving",
        "let lets letting",
        "lie lies lay lain lying lied",
        "lose loses lost losing",
        "make makes made making",
        "mean means meant meaning",
        "meet meets met meeting",
        "pay pays paid paying",
        "put puts putting",
        "quit quits quitting",
        "ride rides rode ridden riding",
        "run runs ran running",
        "say says said saying",
        "see sees saw seen seeing",
        "sell sells sold selling",
        "send sends sent sending",
        "set sets setting",
        "shake shakes shook shaken shaking",
        "shoot shoots shot shooting",
        "shut shuts shutting",
        "sit sits sat sitting",
        "sleep sleeps slept sleeping",
        "slide slides slid sliding",
        "slit slits slitting",
        "smell smells smelled smelt smelling",
        "speak speaks spoke spoken speaking",
        "spit spits spat spitting",
        "stand stands stood standing",
        "step steps stepped stepping",
        "stick sticks stuck sticking",
        "stink stinks stank stunk stinking",
        "strike strikes struck striking stricken",
        "swear swears swore sworn swearing",
        "swell swells swelled swollen swelling",
        "swing swings swung swinging",
        "take takes took taken taking",
        "teach teaches taught teaching",
        "tear tears tore torn tearing",
        "tell tells told telling",
        "think thinks thought thinking",
        "throw throws threw thrown throwing",
        "tie ties tied tying",
        "wake wakes woke woken waking waked",
        "wear wears wore worn wearing",
        "write writes wrote written writing",
        "overdose overdoses overdosed overdosing",
        "man men",
        "woman women",
        "child children",
        "foot feet",
        "tooth teeth",
        "knife knives",
        "wife wives",
        "life lives",
        "wolf wolves",
        "body bodies",
    )
}
_VOWELS = "aeiou"
_DOUBLED = frozenset("bdgmnprt")
_ONE_BEAT_PREFIXES = ("un", "re", "ab")
_FALSE_DOUBLES = frozenset(
    [
        "threaten",
        "frighten",
        "harm",
        "happen",
        "open",
        "listen",
        "visit",
        "limit",
        "edit",
        "enter",
        "offer",
        "suffer",
        "murder",
        "order",
        "batter",
        "gather",
        "weaken",
        "loosen",
        "electrocute",
        "collapse",
        "slaughter",
        "hammer",
        "corner",
        "pressure",
    ]
)


def _doubles(word: str) -> bool:
    """Tell whether the last letter is doubled before an ending (stab, grab, slap, strip)."""
    if len(word) < 3 or word in _FALSE_DOUBLES or word[-1] not in _DOUBLED:
        return False
    if word[-2] not in _VOWELS or word[-3] in _VOWELS:
        return word[-3:-1] in ("ui",) and word.startswith("qu")
    return sum(letter in _VOWELS for letter in word) == 1 or word.startswith(_ONE_BEAT_PREFIXES)


def forms(word: str) -> frozenset[str]:
    """List the forms of a word: plural, third person, past, -ing."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ie"):
        return frozenset((word, f"{word}s", f"{word}d", f"{word[:-2]}ying"))
    if word.endswith("e"):
        return frozenset((word, f"{word}s", f"{word}d", f"{word[:-1]}ing"))
    if word.endswith("y") and word[-2:-1] not in ("a", "e", "o", "u"):
        stem = word[:-1]
        return frozenset((word, f"{stem}ies", f"{stem}ied", f"{word}ing"))
    stem = word + word[-1] if _doubles(word) else word
    plural = f"{word}es" if word.endswith(("s", "sh", "ch", "x", "z")) else f"{word}s"
    return frozenset((word, plural, f"{stem}ed", f"{stem}ing"))
