"""Finding the phrases of a lexicon in the words of a text.

Each line is kept, unread, under its likely rarest part; what a text may hold is read once. So
preparing a lexicon takes little, and a text meets few of its phrases.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from advisor.intake.normalise import COMMA, Word
from advisor.intake.phrases import LONG_GAP, Compiler, Element, Phrase

_FILLERS_IN_A_ROW = 2
_RANGE = re.compile(r"#(\d+)-(\d+)(!?)")
_PREFIX = re.compile(r"([^\W_]+)\*")


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase found in a text, with the positions of the words that matched."""

    phrase: Phrase
    at: tuple[int, ...]


class Index:
    """The lines of a lexicon, each under its anchor; never changed once it is made."""

    def __init__(
        self, compiler: Compiler, lines: Iterable[tuple[str, str]], fillers: Iterable[str]
    ) -> None:
        """Take `lines` as (source, the lines of a block)."""
        self._compiler = compiler
        self._lines: dict[str, list[tuple[str, str]]] = {}
        self._ready: dict[str, tuple[Phrase, ...]] = {}
        self.fillers = frozenset(fillers)
        ranges: set[tuple[int, int, bool]] = set()
        prefixes: set[str] = set()
        anchor, kept = compiler.anchor, self._lines
        for source, block in lines:
            for line in block.splitlines():
                if line and not line.isspace():
                    kept.setdefault(anchor(line), []).append((source, line))
            if "#" in block:
                ranges |= {(int(a), int(b), bool(c)) for a, b, c in _RANGE.findall(block)}
            if "*" in block:
                prefixes |= set(_PREFIX.findall(block))
        self.ranges = tuple(sorted(ranges))
        self.prefixes = tuple(sorted(prefixes))
        self.by_key: dict[str, list[str]] = {}
        for part in kept:
            for key in compiler.heads(part):
                self.by_key.setdefault(key, []).append(part)

    def phrases(self, anchor: str) -> tuple[Phrase, ...]:
        """The phrases kept under an anchor, read when they are first wanted."""
        ready = self._ready.get(anchor)
        if ready is None:
            read = self._compiler.phrase
            ready = tuple([read(source, line) for source, line in self._lines[anchor]])
            self._ready[anchor] = ready
        return ready


class Places:
    """The words of one text as the phrases see them: keys by position, positions by key."""

    def __init__(self, words: Sequence[Word], index: Index) -> None:
        self.keys: list[tuple[str, ...]] = []
        self.at: dict[str, list[int]] = {}
        for position, word in enumerate(words):
            alone = bool(word.before) and (
                position + 1 == len(words) or bool(words[position + 1].before)
            )
            keys = (*word.keys, "=" + word.text, *_extra(word, alone, index))
            self.keys.append(keys)
            for key in keys:
                self.at.setdefault(key, []).append(position)
        self.before = [word.before for word in words]
        self.filler = [word.text in index.fillers for word in words]


def _extra(word: Word, alone: bool, index: Index) -> Iterator[str]:
    """The prefixes and number ranges of the lexicon that a word falls under."""
    for prefix in index.prefixes:
        if word.text.startswith(prefix):
            yield prefix + "*"
    if word.number is not None:
        for low, high, only_alone in index.ranges:
            if low <= word.number <= high and (alone or not only_alone):
                yield f"#{low}-{high}{'!' if only_alone else ''}"


def find(places: Places, index: Index) -> list[Found]:
    """Every place where a phrase matches, at most one match a phrase and starting word."""
    present = places.at.keys()
    met = dict.fromkeys(part for key in present for part in index.by_key.get(key, ()))
    absent: dict[Element, bool] = {}
    found: list[Found] = []
    for anchor in met:
        for phrase in index.phrases(anchor):
            if any(_absent(element, present, absent) for element in phrase.required):
                continue
            starts = {i for key in phrase.elements[0].heads & present for i in places.at[key]}
            dead: set[tuple[int, int]] = set()
            for start in sorted(starts):
                at = _match(phrase.elements, 0, start, places, dead, 0)
                if at is not None:
                    found.append(Found(phrase, at))
    return found


def _absent(element: Element, present: Iterable[str], absent: dict[Element, bool]) -> bool:
    known = absent.get(element)
    if known is None:
        known = absent[element] = element.heads.isdisjoint(present)
    return known


def _match(
    elements: tuple[Element, ...],
    n: int,
    i: int,
    places: Places,
    dead: set[tuple[int, int]],
    skipped: int,
) -> tuple[int, ...] | None:
    """Match the elements from `n` on at word `i`; `dead` remembers what failed before."""
    if n == len(elements):
        return ()
    if i >= len(places.keys) or (n, i) in dead:
        return None
    element = elements[n]
    if element.gap:
        return _after_gap(elements, n, i, places, dead)
    before = places.before[i]
    if not before or n == 0 or elements[n - 1].gap == LONG_GAP:
        for length in _lengths(element, i, places):
            rest = _match(elements, n + 1, i + length, places, dead, 0)
            if rest is not None:
                return (*range(i, i + length), *rest)
        if n and places.filler[i] and skipped < _FILLERS_IN_A_ROW and not before:
            rest = _match(elements, n, i + 1, places, dead, skipped + 1)
            if rest is not None:
                return rest
    if element.optional or (element.article and n and not elements[n - 1].gap):
        return _match(elements, n + 1, i, places, dead, skipped)
    if not skipped:
        dead.add((n, i))
    return None


def _after_gap(
    elements: tuple[Element, ...], n: int, i: int, places: Places, dead: set[tuple[int, int]]
) -> tuple[int, ...] | None:
    gap = elements[n].gap
    weakest = COMMA if gap == LONG_GAP else 0
    for j in range(i, min(i + gap + 1, len(places.before))):
        if places.before[j] > weakest:
            break
        rest = _match(elements, n + 1, j, places, dead, _FILLERS_IN_A_ROW)
        if rest is not None:
            return rest
    dead.add((n, i))
    return None


def _lengths(element: Element, i: int, places: Places) -> Iterator[int]:
    """How many words from `i` on an element can take."""
    keys = places.keys
    if not element.single.isdisjoint(keys[i]):
        yield 1
    for row in element.rows:
        if row[0] in keys[i] and _stands(row, i, places):
            yield len(row)


def _stands(row: tuple[str, ...], i: int, places: Places) -> bool:
    if i + len(row) > len(places.keys):
        return False
    return all(
        row[k] in places.keys[i + k] and not places.before[i + k] for k in range(1, len(row))
    )
