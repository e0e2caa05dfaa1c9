"""Text to words, each with its place in the original.

Signs that look alike become one sign for one (curly apostrophes, odd dashes, wide letters, hard
spaces), so that offsets stay those of the original text.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from advisor.intake.inflect import forms

COMMA, DASH, SENTENCE = 1, 2, 3
"""What can stand before a word, from weak to strong; 0 is nothing."""

_SAME = {
    "'": "\u2018\u2019\u201b\u02bc\u2032\u00b4\u0060\uff07",
    '"': "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02",
    "-": "\u2010\u2011\u00ad",
    "\u2014": "\u2012\u2013\u2015\u2212",
    " ": "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000\t",
    "\u2022": "\u25cf\u25aa\u2023\u2043\u00b7",
    ".": "\u3002\u2026",
    ",": "\uff0c\u3001",
    "\n": "\r\u2028\u2029",
}
_WIDE = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_TABLE = str.maketrans(_WIDE | {like: sign for sign, many in _SAME.items() for like in many})

_TOKEN = re.compile(
    r"(?P<word>[^\W_]+(?:[\u0300-\u036f\u200b-\u200d]+[^\W_]*)*(?:'[^\W_]+)*(?:(?<=s)'(?!\w))?)"
    r"|(?P<newline> *\n\s*)"
    r"|(?P<open>(?<![\w.,!?])'(?=\w))"
    r"|(?P<close>(?<=[\w.,!?])'(?!\w))"
    r"|(?P<mark>[.!?]+|[,;:()\[\]\u2014\u2022\"|=]|(?<=\s)-+(?=\s)|--+)"
)
_SOFT = re.compile(r"[\u0300-\u036f\u200b-\u200d]")
_GLUED = re.compile(r"(\d+)(yo|yrs?|y|years?|hrs?|h|km|k|m|x|pm|am)")

# What is written without its apostrophe, as in a chat.
_VERBS = ("do does did is are was were has have had would should could must need ai might").split()
BARE: dict[str, tuple[str, ...]] = {
    **{f"{verb}nt": ("is" if verb == "ai" else verb, "not") for verb in _VERBS},
    "cant": ("can", "not"), "cannot": ("can", "not"), "wont": ("will", "not"),
    "shant": ("shall", "not"), "dunno": ("do", "not", "know"), "idk": ("i", "do", "not", "know"),
    "hes": ("he", "'s"), "shes": ("she", "'s"), "thats": ("that", "'s"), "theres": ("there", "'s"),
    "whats": ("what", "'s"), "whos": ("who", "'s"), "im": ("i", "am"), "ive": ("i", "have"),
    "theyre": ("they", "are"), "theyve": ("they", "have"), "youre": ("you", "are"),
    "youve": ("you", "have"), "weve": ("we", "have"), "gotta": ("have", "to"),
    "gonna": ("going", "to"), "wanna": ("want", "to"), "lotta": ("lot", "of"),
}  # fmt: skip
_STEMS = {"ca": "can", "wo": "will", "sha": "shall", "ai": "is"}
_CLITICS = {
    "'s": ("'s", "is", "be", "has", "have"),
    "'d": ("'d", "had", "have", "would", "will"),
    "'ll": ("'ll", "will"),
    "'re": ("'re", "are", "be"),
    "'ve": ("'ve", "have"),
    "'m": ("'m", "am", "be"),
}
_SHORT = frozenset(("mr mrs ms dr prof st approx ca etc vs yrs yr hrs dept incl resp tel").split())

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_NUMBERS = {name: n for n, name in enumerate(_UNITS)} | {
    name: 20 + 10 * n for n, name in enumerate(_TENS)
}


@dataclass(frozen=True, slots=True)
class Word:
    """A word, the forms it may be a form of, its place, and what stands before it."""

    text: str
    keys: tuple[str, ...]
    start: int
    end: int
    before: int = 0
    quoted: bool = False
    asked: bool = False
    number: int | None = None
    name: bool = False


def _parts(word: str) -> list[tuple[str, tuple[str, ...]]]:
    """Take apart what is written together: n't, 's, cant, 50yo."""
    if word in BARE:
        return [(part, _CLITICS.get(part) or forms(part)) for part in BARE[word]]
    glued = _GLUED.fullmatch(word)
    if glued:
        return [(part, forms(part)) for part in glued.groups()]
    if "'" not in word:
        return [(word, forms(word))]
    head, *tails = word.split("'")
    if head.endswith("n") and tails[0] == "t":
        stem = _STEMS.get(head[:-1], head[:-1])
        return [(stem, forms(stem)), ("not", ("not",))]
    found = [(head, forms(head))]
    for tail in tails:
        clitic = "'" + tail
        if clitic in _CLITICS:
            found.append((clitic, _CLITICS[clitic]))
        elif tail:
            found.append((tail, forms(tail)))
        else:  # the drivers' bus
            found.append(("'", ("'s",)))
    return found


def _number(word: str) -> int | None:
    if word.isdigit() and word.isascii() and len(word) < 5:
        return int(word)
    return _NUMBERS.get(word)


def _wraps(text: str, start: int, end: int) -> bool:
    """Tell whether a line break only wraps a long line."""
    if text.count("\n", start, end) > 1 or end >= len(text):
        return False
    line = start - (text.rfind("\n", 0, start) + 1)
    return line >= 45 and (text[end].islower() or text[end] in "(\"'")


def _full_stop(text: str, mark: str, last: Word | None, end: int) -> bool:
    """Tell a full stop from the point of a short form or of a number."""
    if mark != ".":
        return True
    if end < len(text) and not text[end].isspace() and text[end] not in "\"')":
        return False
    initial = last is not None and len(last.text) == 1 and last.text.isalpha() and last.text != "i"
    return not (last and (last.text in _SHORT or initial) and text[end : end + 3].strip())


def _raw(text: str) -> Iterator[Word]:
    plain = text.translate(_TABLE)
    before, quote, last = SENTENCE, "", None
    for match in _TOKEN.finditer(plain):
        start, end = match.span()
        kind, sign = match.lastgroup, match[0]
        if kind == "word":
            folded = sign.lower()
            if not sign.isascii():
                folded = _SOFT.sub("", unicodedata.normalize("NFKC", sign).casefold())
            for part, keys in _parts(folded):
                last = Word(
                    part,
                    keys,
                    start,
                    end,
                    before,
                    bool(quote),
                    False,
                    _number(part),
                    sign.istitle(),
                )
                yield last
                before = 0
        elif kind == "newline":
            if sign.count("\n") > 1:
                quote = ""
            before = max(before, 0 if _wraps(plain, start, end) else SENTENCE)
        elif kind == "open" or (sign == '"' and not quote):
            quote = quote or sign
            before = max(before, COMMA)
        elif kind == "close" or sign == '"':
            quote = "" if quote == sign else quote
        elif sign[0] in ".!?":
            if _full_stop(plain, sign, last, end):
                before = SENTENCE
                if "?" in sign:
                    yield Word("?", (), start, end)
        elif sign in "\u2022;":
            before = SENTENCE
        else:
            before = max(before, COMMA if sign == "," else DASH)


def _joined(tens: Word, unit: Word) -> bool:
    return (
        tens.number is not None
        and unit.number is not None
        and not tens.text.isdigit()
        and not unit.text.isdigit()
        and tens.number in range(20, 100, 10)
        and 0 < unit.number < 10
        and not unit.before
    )


def read_words(text: str) -> tuple[Word, ...]:
    """The words of a text, in order; `asked` marks those of a sentence that ends in `?`."""
    found: list[Word] = []
    first = 0  # of the sentence
    for word in _raw(text):
        if word.text == "?":
            if found and not found[-1].asked:
                found[first:] = [replace(w, asked=True) for w in found[first:]]
            continue
        if word.before == SENTENCE:
            first = len(found)
        if found and _joined(found[-1], word):
            tens = found.pop()
            number = (tens.number or 0) + (word.number or 0)
            word = replace(tens, text=str(number), keys=(str(number),), end=word.end, number=number)  # noqa: PLW2901
        found.append(word)
    return tuple(found)
