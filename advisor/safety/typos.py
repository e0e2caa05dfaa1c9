"""Small typos in the words that matter most.

In a long key word, one letter missing, too many or wrong, or two swapped; in a short one, two
swapped letters only: short words have too many neighbours that are words themselves (shot and
shoot, slabs and stabs). `_REAL_WORDS` are the remaining neighbours that are words.
"""

from collections.abc import Callable, Container
from functools import lru_cache

from advisor.safety.inflect import forms

_LONG = 7
_SHORTEST = 4
_LONGEST = 16

_KEYS = (
    # Long enough for any small typo.
    "suicide suicidal himself herself themselves myself yourself overdose overdosed "
    "overdoses tablets painkillers goodbye "
    "farewell strangle~ threaten~ weapons violence violent shotgun revenge harass~ "
    "harassment sexually "
    "humiliate~ bullied bullying husband bleeding unconscious collapse~ breathe breathing seizure "
    "poison~ injured injury wounded ambulance swallow~ vomit~ trapped crushed electrocute~ "
    "hospital headache interlock emergency scaffold~ scaffolding harness chlorine ammonia "
    "explosion "
    "explode~ dangerous machine bypass~ disable~ missing without murder~ assault~ attack~ stabbed "
    "stabbing killing killed hanging hanged jumping drowned shooting punched punched strangled "
    "fainted choking dizziness slurred burning unguarded knocked whether anymore depressed "
    "nothing worthless hopeless pesticide "
    # Swapped letters only.
    "kill~ knife stab~ hang~ jump~ die dying dead death alive life want~ pills rope pistol rifle "
    "punch~ kick~ beat~ choke~ rape~ grope~ touch~ naked bully abuse~ bleed~ blood chest faint~ "
    "burn~ leak~ smoke brakes guard trench wires harm~ hurt~ shoot~ threat threats"
).split()

# Words of the language one letter away from a long key word.
_REAL_WORDS = frozenset(
    (
        "amusing attached attaching attucks bating beading beaming bearing beast beasting bellied "
        "belting berating besting beta betas betting bidding billed bleating bleeping blending "
        "boating breaching breather breathy breeding brun bruns brunt bulling bullring burling "
        "burping burying chilled chloride chlorite chowing coking cooking crashed crusher crusted "
        "depresses downed drilled droned emergence explore explored explores exploring filled "
        "grilled griping grouping growing hamming handing handling hangings hanning harding "
        "hardness haring harking harkness harling harping harting hinging hitting homeless "
        "hosting hunting hurling hurtling insured inured kipling knacked knocker leading leafing "
        "leaning leaping leasing leaving lief machina machined massing messing milled misting "
        "misusing notching nothings noting notting overdone pinched pinches pinching prisons "
        "puncher revenue sallow scabbing scooting shallow shallows shooing shorting shouting "
        "skilled slurped spilled spurred stabled stabling stilled straggling strange strangler "
        "stubbed stubbing swabbed swabbing tables tapped threads thrilled throats tilled torched "
        "torches torching touche toughed tramped trapper treats tripped violet wafting waiting "
        "waning wasting whither willed"
    ).split()
)


# As those write it who know the word by ear only: too far off for a small typo.
_BY_EAR = {
    wrong: key
    for key, spellings in {
        "attack": "attak atack attac atak attck",
        "attacked": "attaked atacked attackd",
        "attacks": "attaks atacks",
        "shot": "shooted",
        "suicide": "sooicide suisaid suecide soocide suaside suiciede sewerside suizid suicid",
        "kill": "kil kiel kyll",
        "killed": "kild kiled",
        "killing": "kiling",
        "kills": "kils",
        "die": "diie",
        "hospital": "hospitel hospitle ospital hospitl hospita hospitol",
        "weapon": "wepon weppon weapen wapon waepon",
        "knife": "nife knif niefe knaif",
        "knives": "nives knifes nifes",
        "pistol": "pistole pistl pistoll",
        "threatened": "thretened treatened threatend thretend tretened threated",
        "threatens": "thretens treatens",
        "threaten": "threten treaten threatin",
        "beaten": "beeten beated beten",
        "blood": "blod bloud blodd bludd",
        "bleeding": "bleding bleading bleedding blooding blidding",
        "bleeds": "bleads bleds",
        "unconscious": "unconcious unconshus unconsious unconcius unconsciouss unconcsious",
        "breathe": "breth breeth brethe breeve",
        "breathing": "brething breatheing",
        "breath": "breht brath",
        "knee": "kneee",
        "chest": "chesst chset",
        "finger": "fingger fingre",
        "fingers": "fingres finggers fingars",
        "stomach": "stomak stomac stomache stumach",
        "strangle": "strangel stranggle",
        "strangled": "strangeld strangld",
        "raped": "raiped",
        "touches": "tuches toches",
        "touch": "tuch toutch",
        "touched": "tuched toched",
        "touching": "tuching toching",
        "breasts": "brests breats",
        "breast": "brest",
        "naked": "nacked naket",
        "sexual": "sexuel seksual sexsual",
        "sexually": "sexualy sexuely seksually",
        "harassed": "harased harrased harrassed harresed",
        "harasses": "harases harrases harrasses",
        "harassing": "harasing harrasing harrassing",
        "harassment": "harasment harrasment harrassment",
        "bullied": "bulied bullyed buliied",
        "bullying": "buling bulying bullieng",
        "suicidal": "suicidle suisidal suicidel",
        "himself": "himselv hisself himslef himsef",
        "herself": "herselv herslef hersef",
        "tablets": "tabletts tabelts tablettes",
        "pills": "pils pilss",
        "jump": "jumb jumpe",
        "jumped": "jumpt jumbed",
        "burned": "burnd bernt",
        "unable": "unabel",
        "ambulance": "ambulans ambulanse amblance",
        "collapsed": "colapsed collapst colapst",
        "fainted": "feinted faintet",
        "punched": "puncht punshed",
        "kicked": "kickt kiked",
        "slapped": "slaped slapt",
        "slaps": "slapps",
        "stabbed": "stabed stabt",
        "gun": "gunn",
        "police": "polise polis",
        "hanged": "hangt",
        "dead": "ded deaad",
        "death": "deth daeth",
        "afraid": "affraid afrade afraied",
        "hurt": "hurted hirt",
        "poisoned": "poisond poisend",
        "swallowed": "swalowed swallowd",
    }.items()
    for wrong in spellings.split()
}


class Speller:
    """Mends a word to a key word if it is a small typo of it and no word itself."""

    def __init__(self, known: Callable[[], Container[str]]) -> None:
        """`known` gives the words that are never mended; it is asked once, when one looks alike."""
        self._known = lru_cache(maxsize=1)(known)
        self._by_trace: dict[str, str] = {}
        self._swapped: dict[str, str] = {}
        for key in sorted({word for line in _KEYS for word in _forms(line)}):
            if len(key) >= _LONG:
                for trace in _traces(key):
                    self._by_trace.setdefault(trace, key)
            for i in range(1, len(key) - 1):
                swapped = key[:i] + key[i + 1] + key[i] + key[i + 2 :]
                self._swapped.setdefault(swapped, key)

    def mend(self, word: str) -> str:
        """Give the key word that was meant, or the word as it is."""
        meant = self._alike(word)
        return word if meant is None or word in self._known() else meant

    def _alike(self, word: str) -> str | None:
        """Return the key word that a word looks like."""
        if word in _BY_EAR:
            return _BY_EAR[word]
        size = len(word)
        if size < _SHORTEST or size > _LONGEST or word in _REAL_WORDS:
            return None
        if word in self._swapped or size < _LONG - 1:
            return self._swapped.get(word)
        for trace in _traces(word):
            key = self._by_trace.get(trace)
            if key is not None and _one_apart(word, key):
                return key
        return None


def _forms(key: str) -> frozenset[str]:
    return forms(key[:-1]) if key.endswith("~") else frozenset((key,))


def _traces(word: str) -> list[str]:
    """List the word and the word less one letter each; the first letter stays."""
    return [word, *[word[:i] + word[i + 1 :] for i in range(1, len(word))]]


def _one_apart(word: str, key: str) -> bool:
    """Tell whether two words differ by one letter missing, too many or wrong, or swapped."""
    if word == key or abs(len(word) - len(key)) > 1:
        return False
    i = 0
    while i < min(len(word), len(key)) and word[i] == key[i]:
        i += 1
    if len(word) > len(key):
        return word[i + 1 :] == key[i:]
    if len(word) < len(key):
        return word[i:] == key[i + 1 :]
    if word[i + 1 :] == key[i + 1 :]:
        return True
    swapped = word[i : i + 2] == key[i : i + 2][::-1]
    return swapped and word[i + 2 :] == key[i + 2 :]
