"""The phrase language of the lexicon: from a line to what it matches.

`a/b` is one of, `(x)` may be missing, `..` is up to four words, `...` up to eight and across
commas, `{name}` is a word class, `x*` any ending, `=x` this form only, `#50-99` a number,
`#50-99!` a number that stands alone, `a_b` words side by side.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from advisor.intake.normalise import BARE, read_words

SHORT_GAP, LONG_GAP = 4, 8
_GAPS = {"..": SHORT_GAP, "...": LONG_GAP}
_CLASS = re.compile(r"\{([a-z0-9_-]+)\}")
_CHOICE = re.compile(r"\{[a-z0-9_-]+\}|#\d+-\d+!?|['=]?[^\W_]+(?:[-'_][^\W_]+)*\*?'?")

_COMMON = ("light", "filler", "preposition", "neg")
_CLASS_WEIGHT, _COMMON_WEIGHT, _NEVER = 300, 10_000, 1_000_000


EXACT = "except:"
"""The sources whose phrases are taken at their word: an exception must not grow by itself."""


class PhraseError(ValueError):
    """A phrase that cannot be read; the message is for the lexicon's author."""


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """One place of a phrase: any of `single`, or words in a row; or a gap of up to `gap` words.

    `heads` holds each word that it can begin with. An `article` may be missing from the text, and
    so may what is `optional`.
    """

    single: frozenset[str] = frozenset()
    rows: tuple[tuple[str, ...], ...] = ()
    optional: bool = False
    article: bool = False
    gap: int = 0
    heads: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """A line of the lexicon: whose it is (`source`), and its places."""

    source: str
    line: str
    elements: tuple[Element, ...]
    required: tuple[Element, ...]


class Compiler:
    """Reads phrases; elements that are written alike are read once and shared.

    What it remembers only saves time, so threads may share it.
    """

    def __init__(self, classes: Mapping[str, str]) -> None:
        self._classes = classes
        self._elements = {sign: Element(gap=gap) for sign, gap in _GAPS.items()}
        self._rows: dict[str, tuple[list[str], list[tuple[str, ...]]]] = {}
        self._articles = frozenset(self.members("article"))
        self._common = frozenset(w for name in _COMMON for w in self.members(name))
        self._weights: dict[str, int] = dict.fromkeys(_GAPS, _NEVER)

    def phrase(self, source: str, line: str) -> Phrase:
        """One line of `phrases`, `denies`, `except` or of a cue."""
        elements = tuple([self.element(part) for part in line.split()])
        if source.startswith(EXACT):
            elements = tuple([replace(e, article=False) if e.article else e for e in elements])
        while elements and elements[0].optional:  # what may be missing in front adds nothing
            elements = elements[1:]
        needed = [element for element in elements if not element.optional]
        if not needed or needed[0].gap or needed[-1].gap:
            raise PhraseError(f"`{line.strip()}` must begin and end with words")
        return Phrase(source, line, elements, tuple(_required(elements)))

    def anchor(self, line: str) -> str:
        """The part of a line that is likely to be the rarest in a text."""
        weights = self._weights
        best, least = "", _NEVER
        for part in line.split():
            weight = weights.get(part) or self._weigh(part)
            if weight < least:
                best, least = part, weight
        return best or line.split(maxsplit=1)[0]

    def heads(self, part: str) -> Iterator[str]:
        """The words that a part can begin with, without reading it whole."""
        for choice in part.strip("()").split("/"):
            if choice.isalpha() and choice not in BARE:
                yield choice
            else:
                single, rows = self._words(choice)
                yield from single
                for row in rows:
                    yield row[0]

    def element(self, part: str) -> Element:
        """What one part of a line matches."""
        known = self._elements.get(part)
        if known is not None:
            return known
        optional = part[0] == "(" and part[-1] == ")"
        single: list[str] = []
        rows: list[tuple[str, ...]] = []
        for choice in (part[1:-1] if optional else part).split("/"):
            if choice.isalpha() and choice not in BARE:
                single.append(choice)
            else:
                more, longer = self._words(choice)
                single += more
                rows += longer
        made = Element(
            single=frozenset(single),
            rows=tuple(rows),
            optional=optional,
            article=not rows and self._articles.issuperset(single),
            heads=frozenset([*single, *[row[0] for row in rows]]),
        )
        self._elements[part] = made
        return made

    def members(self, name: str, within: tuple[str, ...] = ()) -> list[str]:
        """The words of a class, those of the classes in it included."""
        if name in within:
            raise PhraseError(f"word class `{name}` holds itself")
        found: list[str] = []
        for word in self._classes.get(name, "").split():
            inner = _CLASS.fullmatch(word)
            found.extend(self.members(inner[1], (*within, name)) if inner else [word])
        return found

    def _words(self, choice: str) -> tuple[list[str], list[tuple[str, ...]]]:
        known = self._rows.get(choice)
        if known is None:
            if not _CHOICE.fullmatch(choice):
                raise PhraseError(f"`{choice}` cannot be read")
            name = _CLASS.fullmatch(choice)
            if name and name[1] not in self._classes:
                raise PhraseError(f"there is no word class `{name[1]}`")
            rows = [_row(word) for word in (self.members(name[1]) if name else [choice])]
            known = [row[0] for row in rows if len(row) == 1], [row for row in rows if len(row) > 1]
            self._rows[choice] = known
        return known

    def _weigh(self, part: str) -> int:
        """Fewer and rarer words weigh less; what may be missing is no anchor."""
        choices = part.split("/")
        if part[0] == "(" or self._articles.issuperset(choices):
            weight = _NEVER
        elif not self._common.isdisjoint(choices):
            weight = _COMMON_WEIGHT + len(choices)
        else:
            weight = len(choices) + _CLASS_WEIGHT * part.count("{")
        self._weights[part] = weight
        return weight


def _required(elements: Iterable[Element]) -> Iterable[Element]:
    for n, element in enumerate(elements):
        if element.heads and not element.optional and (n == 0 or not element.article):
            yield element


def _row(word: str) -> tuple[str, ...]:
    if word[0] in "'=":
        return (word,)
    if "'" in word or ("-" in word and word[0] != "#"):
        return tuple([w.text for w in read_words(word.replace("_", " "))])
    return tuple([part for piece in word.split("_") for part in BARE.get(piece, (piece,))])
