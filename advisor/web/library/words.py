"""Words of a text as the search compares them: folded, in one spelling, without endings."""

import re
from functools import lru_cache

from snowballstemmer import stemmer

_WORD = re.compile(r"[\u4e00-\u9fff]|\d+\.\d+[a-z]?|[^\W_\u4e00-\u9fff]+")
_IRREGULAR = {
    form: base
    for base, forms in {
        "tell": "told",
        "speak": "spoke spoken speech",
        "give": "gave given",
        "keep": "kept",
        "hear": "heard",
        "say": "said",
        "leave": "left",
        "child": "children",
        "wife": "wives",
        "woman": "women",
        "man": "men",
        "person": "people",
        "pay": "paid",
        "break": "broke broken",
        "breach": "breaches",
        "think": "thought",
        "know": "known knew",
        "fall": "fell fallen",
        "drink": "drank drunk",
        "ill": "illness",
        "safe": "safety safely",
        "critic": "criticise criticising criticised criticises criticize criticizing criticized",
    }.items()
    for form in forms.split()
}
"""What no ending tells, and the one family that the stemmer splits."""

STOP = frozenset(
    "a an and are as at be been but by can could did do does for from had has have he her his how"
    " i if in is it its me my of on one or our s she so than that the their them then there these"
    " they this those to was we were what when where which who why will with would you your t"
    "".split()
)
"""Words that say nothing of what is looked for."""


def words(text: str) -> tuple[str, ...]:
    """Return the words of a text as they are written, folded; a Chinese sign is a word."""
    return tuple(_WORD.findall(text.casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")))


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return what the forms of a word share."""
    base = _IRREGULAR.get(word, word)
    if len(base) > 40 or not base.isalpha() or not base.isascii():
        return base
    spelt = re.sub(r"is(e|es|ed|ing|ation|ations)$", r"iz\1", base).replace("our", "or")
    found: str = _english().stemWord(spelt)
    return found


def _english() -> "stemmer":
    return stemmer("english")
