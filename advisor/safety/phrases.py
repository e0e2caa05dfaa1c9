"""Patterns as data: what each place may hold, and which patterns a sentence can have at all.

A pattern is one line of words: `want~ (to) .. die/be_dead`
    word        this word                       word~     any of its forms
    a/b/c       one of these                    {class}   a word of this class (see words.py)
    (x)         may be missing                  a_b       these two words in a row, as one place
    ..          up to three words between       ...       up to six words between
    x & y       both, in either order, near each other
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from threading import Lock

from advisor.safety.inflect import forms

_GAPS = {"..": 3, "...": 6}
_NO_WORDS = frozenset({*_GAPS, "&"})
_PEOPLE = ("{victim}", "{person}", "{boss}", "{worker}", "{kin}")
_BEFORE_PEOPLE = ("{the}", "{adj}", "{adj}")
NAME = "{name}"
"""Stands for a word with a capital inside a sentence."""
YEAR = "#year"
"""Stands for a number such as 1998."""


Words = frozenset[str]
Row = tuple[Words, ...]
"""Words in a row; at each place one of a set."""


@dataclass(frozen=True, slots=True)
class Element:
    """What one place of a pattern may hold: single words, or words in a row.

    `entries` are words of which one is there whenever the element is; `weight` is small if they
    are rare.
    """

    words: Words
    rows: tuple[Row, ...]
    entries: Words
    weight: int


@dataclass(frozen=True, slots=True)
class Place:
    """One place of a pattern: which element, after up to how many words, needed or not."""

    element: int
    gap: int
    optional: bool


@dataclass(frozen=True, slots=True)
class Phrase:
    """A compiled pattern; `line` is how it was written, `others` what must stand near it.

    `needed` are the elements that cannot be missing, the rarest first.
    """

    line: str
    places: tuple[Place, ...]
    others: tuple["Phrase", ...]
    needed: tuple[int, ...]


class Vocabulary:
    """The elements of the patterns, each compiled when a pattern first needs it."""

    def __init__(self, classes: Mapping[str, str], common: Words) -> None:
        self._classes = classes
        self._common = common
        self._parts: dict[str, tuple[Words, tuple[Row, ...]]] = {}
        self._ids: dict[str, int] = {}
        self.elements: list[Element] = []

    def named(self, lines: Iterable[str]) -> Words:
        """List every word that some pattern names."""
        items = {item for line in lines for item in line.split()} - _GAPS.keys() - {"&"}
        parts = [self._part(one) for one in {p for i in items for p in _bare(i).split("/")}]
        in_rows = [part for _, rows in parts for row in rows for part in row]
        return frozenset[str]().union(*(words for words, _ in parts), *in_rows)

    def _part(self, item: str) -> tuple[Words, tuple[Row, ...]]:
        """List what one alternative stands for; a class may name others."""
        part = self._parts.get(item)
        if part is None:
            part = self._parts[item] = self._read_part(item)
        return part

    def _read_part(self, item: str) -> tuple[Words, tuple[Row, ...]]:
        if item.startswith("{") and item != NAME:
            parts = [self._part(word) for word in self._classes[item[1:-1]].split()]
            words = frozenset[str]().union(*(words for words, _ in parts))
            return words, tuple(row for _, rows in parts for row in rows)
        if "_" in item:
            return frozenset(), (tuple(self._part(word)[0] for word in item.split("_")),)
        return forms(item[:-1]) if item.endswith("~") else frozenset((item,)), ()

    def _weight(self, words: Words) -> int:
        return len(words) + 60 * len(words & self._common)

    def _guess(self, item: str) -> int:
        """Guess how common an element is, without compiling it."""
        parts = item.split("/")
        return sum(20 if p[0] == "{" else 60 if p in self._common else 1 for p in parts)

    def _element(self, text: str) -> int:
        if text in self._ids:
            return self._ids[text]
        parts = [self._part(item) for item in text.split("/")]
        words = frozenset[str]().union(*(words for words, _ in parts))
        rows = tuple(row for _, rows in parts for row in rows)
        entries = words.union(*(min(row, key=self._weight) for row in rows)) if rows else words
        self._ids[text] = len(self.elements)
        self.elements.append(Element(words, rows, entries, self._weight(entries)))
        return self._ids[text]

    def anchor(self, line: str) -> Words:
        """List words of which one stands wherever a pattern does, from the rarest-looking place."""
        needed = [item for item in line.split() if item[0] != "(" and item not in _NO_WORDS]
        return self.elements[self._element(min(needed, key=self._guess))].entries

    def phrase(self, line: str) -> Phrase:
        """Compile one pattern."""
        if " & " in line:
            first, *others = (self.phrase(part) for part in line.split(" & "))
            needed = [*first.needed, *(element for other in others for element in other.needed)]
            return Phrase(line, first.places, tuple(others), self._rarest_first(needed))
        places: list[Place] = []
        gap = 0
        for item in line.split():
            if item in _GAPS:
                gap = _GAPS[item]
                continue
            optional = item[0] == "("
            if places and not gap and any(people in item for people in _PEOPLE):
                # "the old foreman" stands wherever "him" does.
                places += [Place(self._element(before), 0, True) for before in _BEFORE_PEOPLE]
            places.append(Place(self._element(_bare(item)), gap, optional))
            # If the optional word is missing, the words between may still be there.
            gap = gap if optional else 0
        needed = [place.element for place in places if not place.optional]
        return Phrase(line, tuple(places), (), self._rarest_first(needed))

    def _rarest_first(self, elements: list[int]) -> tuple[int, ...]:
        return tuple(sorted(elements, key=lambda number: self.elements[number].weight))


def _bare(item: str) -> str:
    return item[1:-1] if item[0] == "(" else item


class Index:
    """Which patterns can be in a sentence at all, by a rare word that each needs.

    A pattern is compiled when a sentence has that word: most never are, and a process that answers
    one case starts the sooner.
    """

    def __init__(self, vocabulary: Vocabulary, lines: Sequence[str]) -> None:
        self._vocabulary = vocabulary
        self._lines = lines
        self._phrases: dict[int, Phrase] = {}
        self._compiling = Lock()
        self._of_word: dict[str, list[int]] = {}
        for number, line in enumerate(lines):
            for word in vocabulary.anchor(line):
                self._of_word.setdefault(word, []).append(number)

    def candidates(self, words: Words) -> list[tuple[int, Phrase]]:
        """List the patterns that may be in a sentence with these words, in their order."""
        found: set[int] = set()
        for word in words:
            found.update(self._of_word.get(word, ()))
        elements = self._vocabulary.elements
        phrases = [(number, self._phrase(number)) for number in sorted(found)]
        return [
            (number, phrase)
            for number, phrase in phrases
            if not any(elements[e].entries.isdisjoint(words) for e in phrase.needed)
        ]

    def _phrase(self, number: int) -> Phrase:
        phrase = self._phrases.get(number)
        if phrase is None:
            with self._compiling:  # threads share the elements
                phrase = self._vocabulary.phrase(self._lines[number])
                self._phrases[number] = phrase
        return phrase
