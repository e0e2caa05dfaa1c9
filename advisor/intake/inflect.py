"""The base forms that an English word may have: a suffix rule and the irregular words.

A wrong candidate does no harm as long as it is no word of the lexicon ("stopp" beside "stop"), so
the rule needs no dictionary. Comparatives are left alone: "worker" is no form of "work".
"""

from functools import lru_cache

# Base form first, its irregular forms after it.
_IRREGULAR = """
be am is are was were been being 're|have has had having 've|do does did done doing|go goes went gone gonna
say said|tell told|speak spoke spoken|come came|get got gotten getting|give gave given|take took taken
make made|see saw seen|know knew known|think thought|feel felt|find found|leave left|lose lost
keep kept|hold held|stand stood|sit sat sitting|lie lay lain lying|lay laid|fall fell fallen|bring brought
buy bought|bear bore borne|beat beaten|become became|begin began begun|break broke broken|build built
burn burnt|catch caught|choose chose chosen|cost costs|cut cuts cutting|deal dealt|die dying|dig dug
draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fight fought|fly flew flown
forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|grow grew grown
hang hung|hear heard|hide hid hidden|hit hitting|hurt hurting|lead led|learn learnt|lend lent|let letting
light lit|mean meant|meet met|mishear misheard|mistake mistook mistaken|overhear overheard|pay paid|put putting
quit quitting|read|ride rode ridden|ring rang rung|rise rose risen|run ran running|sell sold|send sent
set setting|shake shook shaken|shoot shot|show shown|shut shutting|sing sang sung|sink sank sunk
sleep slept|smell smelt|spend spent|spill spilt|split splitting|spoil spoilt|steal stole stolen|stick stuck
strike struck stricken|swear swore sworn|sweep swept|swell swollen|swing swung|teach taught|tear tore torn
throw threw thrown|understand understood|wake woke woken|wear wore worn|weep wept|win won|withdraw withdrew withdrawn
write wrote written|undo undid undone|overtake overtook overtaken|undertake undertook undertaken|slide slid
bleed bled|breed bred|feed fed|flee fled|kneel knelt|seek sought|shrink shrank shrunk|spit spat|stink stank stunk
blow blew blown|bite bit bitten|bend bent|bind bound|grind ground|spring sprang sprung|creep crept|cling clung
man men|woman women|child children|wife wives|foot feet|tooth teeth|person people|life lives|shelf shelves
knife knives|half halves|half-day half-days|mouse mice|crisis crises|tie tying|can could|will would wanna
spread spreading|bet betting|cast casting|shed shedding|overhaul|redo redid redone|rewrite rewrote rewritten
outdo outdid outdone|overdo overdid overdone|partake|fit fitting|upset upsetting|drag|wind wound|deal dealt
quarrel quarrelled|favour favor favored favors|labour labor|rumour rumor rumors|honour honor honors honored
behaviour behavior|humour humor|colour color|neighbour neighbor neighbors|centre center|programme program programs
cheque check|licence license|grey gray|mould mold moldy mouldy|tyre tire|defence defense|dispatcher despatcher
enrol enroll enrolled|skilful skillful|mum mom mommy mummy mam|dad daddy|kid kiddo kids|grandma gran granny nan
"""

# Words that look inflected and are not, or whose base means something else.
_WHOLE = frozenset(
    [
        "news",
        "goods",
        "evening",
        "morning",
        "during",
        "nothing",
        "something",
        "anything",
        "everything",
        "ceiling",
        "always",
        "perhaps",
        "needed",
        "unless",
        "address",
        "business",
        "process",
        "access",
        "progress",
        "congress",
        "success",
        "illness",
        "witness",
        "harness",
        "christmas",
        "canvas",
        "gas",
        "bus",
        "plus",
        "thus",
        "yes",
        "his",
        "this",
        "its",
        "hers",
        "ours",
        "theirs",
        "yours",
        "us",
        "as",
        "is",
        "was",
        "has",
        "does",
        "wedding",
        "hundred",
        "indeed",
        "sacred",
        "wicked",
        "naked",
        "rugged",
        "speed",
        "need",
        "seed",
        "feed",
        "weed",
        "breed",
        "bleed",
        "thing",
        "king",
        "ring",
        "sing",
        "bring",
        "string",
        "spring",
        "swing",
        "wing",
        "sting",
        "sling",
        "cling",
        "wring",
        "fling",
        "sibling",
        "darling",
        "shilling",
        "less",
        "across",
        "perhaps",
        "besides",
        "towards",
        "afterwards",
        "upstairs",
        "downstairs",
        "series",
        "species",
        "means",
        "mathematics",
        "physics",
        "politics",
        "overseas",
        "kudos",
        "bias",
        "virus",
        "status",
        "campus",
        "census",
        "surplus",
        "chaos",
        "focus",
        "apparatus",
    ]
)

_IZE = ("ize", "ized", "izes", "izing", "ization", "izations", "yze", "yzed", "yzing")


def _irregular() -> dict[str, tuple[str, ...]]:
    bases: dict[str, tuple[str, ...]] = {}
    for group in _IRREGULAR.replace("\n", "|").split("|"):
        base, *forms = group.split() or [""]
        for form in forms:
            bases[form] = (*bases.get(form, ()), base)
    return bases


_BASES = _irregular()


def _without_suffix(word: str) -> list[str]:
    if word in _WHOLE or len(word) < 4:
        return []
    if word.endswith("ies"):
        return [word[:-3] + "y", word[:-1]]
    if word.endswith("es"):
        return [word[:-1], word[:-2]]
    if word.endswith("s") and not word.endswith("ss"):
        return [word[:-1]]
    if word.endswith("ied"):
        return [word[:-3] + "y", word[:-1]]
    if word.endswith("ed"):
        return [word[:-1], *_stems(word[:-2])]
    if word.endswith("ing"):
        return [word[:-3] + "e", *_stems(word[:-3])]
    return []


def _stems(stem: str) -> list[str]:
    """Take one letter from a doubled ending as well: stopp, stop."""
    if len(stem) > 2 and stem[-1] == stem[-2]:
        return [stem, stem[:-1]]
    return [stem] if len(stem) > 2 else []


@lru_cache(maxsize=8192)
def forms(word: str) -> tuple[str, ...]:
    """The word itself and every base form that it may have, without repeats."""
    found = [word]
    if len(word) > 40:  # no word; keep the cache small
        return (word,)
    british = word.replace("iz", "is").replace("yz", "ys") if word.endswith(_IZE) else word
    if british != word:
        found.append(british)
    found.extend(_BASES.get(word, ()))
    found.extend(base for base in _without_suffix(british) if len(base) > 2)
    return tuple(dict.fromkeys(found))
