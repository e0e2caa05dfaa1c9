"""Folding: many ways to write a word become one, and every place still points to the original.

Width, case, accents, typographic apostrophes and dashes, zero-width characters and soft hyphens
must not hide a word. Folding may shorten or lengthen the text, so it keeps, for each code point
of the result, the code point of the original that it came from.
"""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_APOSTROPHES = "'\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9\u0060\u00b4\u055a\uff07"
_DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_QUOTES = '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u300c\u300d\u300e\u300f'
_STOPS = {
    "\u3002": ".",
    "\uff61": ".",
    "\u3001": ",",
    "\u2026": ".",
    "\u2028": "\n",
    "\u2029": "\n",
}


@dataclass(frozen=True, slots=True)
class Folded:
    """The folded text; `origin[i]` is where its i-th code point stood (None: nothing moved)."""

    text: str
    origin: tuple[int, ...] | None
    capitals: str
    """The same text before case was folded: a capital inside a sentence can be a name."""

    def place(self, index: int) -> int:
        """Tell where the code point at `index` stood in the original text."""
        return index if self.origin is None else self.origin[index]


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    """Fold one character, case kept; nothing remains of what is invisible."""
    if character in _STOPS:
        return _STOPS[character]
    if character in _APOSTROPHES:
        return "'"
    # A long dash parts clauses, a hyphen joins words; both stay, as different signs.
    if character in _DASHES:
        return "-" if character in "-\u2010\u2011\ufe63\uff0d" else ";"
    if character in _QUOTES:
        return '"'
    folded = []
    for part in unicodedata.normalize("NFKD", character):
        category = unicodedata.category(part)
        if category in ("Mn", "Me", "Cf"):
            continue
        folded.append(" " if category == "Zs" else part)
    return "".join(folded)


def fold(text: str) -> Folded:
    """Fold a text; plain ASCII, the usual case, costs one call."""
    if text.isascii():
        return Folded(text=text.lower(), origin=None, capitals=text)
    kept: list[str] = []
    origin: list[int] = []
    for index, character in enumerate(text):
        folded = character if character.isascii() else _fold_character(character)
        kept.append(folded)
        origin.extend([index] * len(folded))
    capitals = "".join(kept)
    # `lower` may change the length ("İ"); then each character is folded by itself.
    lower = capitals.lower()
    if len(lower) != len(capitals):
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in capitals)
    return Folded(text=lower, origin=tuple(origin), capitals=capitals)
