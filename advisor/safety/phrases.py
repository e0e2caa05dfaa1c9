"""Patterns as data, and how they are found.

A pattern is one line of words: `want~ (to) .. die/be_dead`
    word        this word                       word~     any of its forms
    a/b/c       one of these                    {class}   a word of this class (see words.py)
    (x)         may be missing                  a_b       these two words in a row, as one place
    ..          up to three words between       ...       up to six words between
    x & y       both, in either order, near each other

In a sentence, the places of a word are the bits of one integer. A pattern is found everywhere at
once with shifts and ANDs: no backtracking, no pattern whose time explodes.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from threading import Lock

from advisor.safety.inflect import forms

_GAPS = {"..": 3, "...": 6}
_NO_WORDS = frozenset({*_GAPS, "&"})
_NEAR = 14
"""How many words may lie between the parts of an `x & y` pattern."""
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


class Field:
    """Where elements stand in one sentence; worked out when first asked for."""

    def __init__(self, vocabulary: Vocabulary, places: Mapping[str, int]) -> None:
        self._elements = vocabulary.elements
        self._places = places
        self._words = frozenset(places)
        self._found: dict[int, tuple[int, list[tuple[int, int]]]] = {}

    def _any(self, words: frozenset[str]) -> int:
        found = 0
        for word in words & self._words:
            found |= self._places[word]
        return found

    def at(self, element: int) -> tuple[int, list[tuple[int, int]]]:
        """Give the places of single words, and of rows: where they start, and their length."""
        known = self._found.get(element)
        if known is not None:
            return known
        what = self._elements[element]
        rows: list[tuple[int, int]] = []
        for row in what.rows:
            starts = self._any(row[0])
            for distance, part in enumerate(row[1:], start=1):
                if not starts:
                    break
                starts &= self._any(part) >> distance
            if starts:
                rows.append((starts, len(row)))
        found = self._found[element] = (self._any(what.words), rows)
        return found


def find(phrase: Phrase, field: Field) -> list[list[int]]:
    """Find a pattern: each time the words that it used, those of its first part in front."""
    found = _find_row(phrase, field)
    return _near(phrase, found, field) if found and phrase.others else found


def _near(phrase: Phrase, firsts: list[list[int]], field: Field) -> list[list[int]]:
    """Keep those first parts that have every other part near them."""
    others = []
    for part in phrase.others:
        paths = _find_row(part, field)
        if not paths:
            return []
        others.append((paths, [path[-1] for path in paths]))
    found = []
    for first in firsts:
        whole = list(first)
        for paths, ends in others:
            k = bisect_left(ends, first[0])
            near = [
                path
                for path in paths[max(0, k - 2) : k + 3]
                if max(path[0], first[0]) - min(path[-1], first[-1]) <= _NEAR
                and not set(path) & set(whole)
            ]
            if not near:
                break
            start = first[0]
            nearest = min(near, key=lambda path: abs(path[0] - start))
            whole += nearest
        else:
            found.append(whole)
    return found


def _find_row(phrase: Phrase, field: Field) -> list[list[int]]:
    """Find a pattern whose words follow each other."""
    single, rows = field.at(phrase.places[0].element)
    for starts, length in rows:
        single |= starts << (length - 1)
    reached, hits = [single], [single]
    for place in phrase.places[1:]:
        before = reached[-1]
        if not before:
            return []
        single, rows = field.at(place.element)
        hit = 0
        if single or rows:
            step = before << 1
            for _ in range(place.gap):
                step |= step << 1
            hit = step & single
            for starts, length in rows:
                hit |= (step & starts) << (length - 1)
        reached.append(hit | before if place.optional else hit)
        hits.append(hit)
    if len(reached) == 1 and not rows:
        return [[place] for place in ones(single)]
    return [_path(phrase, field, reached, hits, end) for end in ones(reached[-1])]


def _path(phrase: Phrase, field: Field, reached: list[int], hits: list[int], end: int) -> list[int]:
    """Walk back from the end of a found pattern to its beginning, by the shortest way."""
    path: list[int] = []
    at = end
    for k in range(len(phrase.places) - 1, -1, -1):
        if not hits[k] >> at & 1:
            continue  # an optional place that is missing
        single, rows = field.at(phrase.places[k].element)
        lengths = [1] if single >> at & 1 else []
        lengths += [
            length
            for starts, length in rows
            if at >= length - 1 and starts >> (at - length + 1) & 1
        ]
        for back, length in (
            (back, length) for back in range(1, phrase.places[k].gap + 2) for length in lengths
        ):
            before = at - length + 1 - back
            if k == 0 or (before >= 0 and reached[k - 1] >> before & 1):
                path.extend(range(at - length + 1, at + 1))
                at = before
                break
    return sorted(path)


def ones(number: int) -> list[int]:
    """List the places of the bits that are set."""
    found = []
    while number:
        lowest = number & -number
        found.append(lowest.bit_length() - 1)
        number ^= lowest
    return found


def bits(places: Iterable[int]) -> int:
    """Make an integer whose bits at `places` are set."""
    number = 0
    for place in places:
        number |= 1 << place
    return number


def spread(number: int, steps: int, allowed: int) -> int:
    """Let each set bit reach up to `steps` words to the right, over allowed words only."""
    reach = front = number
    for _ in range(steps):
        front = (front << 1) & allowed
        if not front:
            break
        reach |= front
    return reach
