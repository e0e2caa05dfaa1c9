"""Where a pattern stands in a sentence.

The places of a word are the bits of one integer. A pattern is found everywhere at once with shifts
and ANDs: no backtracking, no pattern whose time explodes.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping

from advisor.safety.phrases import Phrase, Vocabulary

_NEAR = 14
"""How many words may lie between the parts of an `x & y` pattern."""


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
