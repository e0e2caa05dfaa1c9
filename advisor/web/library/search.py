"""One search over everything that the library shows."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from math import log
from typing import NamedTuple

from advisor.model.library import Library
from advisor.web.library.search_texts import Text, texts
from advisor.web.library.words import STOP, stem, words

LONGEST_QUERY = 200
SHOWN = 30
NEAR = 0.74

KINDS = {"statement": 1.3, "principle": 1.1, "rule": 1.1, "worked": 1.0, "advice": 1.0}
"""What counts more when the words fit alike: what the source says, then what is done about it."""


class Hit(NamedTuple):
    """One thing that was found, and how well it fits."""

    text: Text
    fit: float


@dataclass(frozen=True, slots=True)
class Found:
    """The best things first, how many there are in all, and a query that may have been meant."""

    hits: tuple[Hit, ...]
    count: int
    meant: str


@dataclass(frozen=True, slots=True)
class Index:
    """Where each word stands, and how much it says there.

    `places` maps a stem to texts and weights, `written` a word to the number of texts that have it.
    """

    texts: tuple[Text, ...]
    places: dict[str, dict[int, float]]
    sequences: tuple[tuple[str, str], ...]
    written: dict[str, int]


def build(library: Library) -> Index:
    """Build the index of a knowledge version."""
    found = texts(library)
    places: dict[str, dict[int, float]] = {}
    written: Counter[str] = Counter()
    sequences = []
    for number, text in enumerate(found):
        weights: defaultdict[str, float] = defaultdict(float)
        seen: set[str] = set()
        for weight, part in (
            (4.0, text.title),
            (4.0, text.name),
            (2.0, text.lead),
            (1.0, text.more),
        ):
            here = words(part)
            seen.update(here)
            for word, count in Counter(map(stem, here)).items():
                weights[word] += weight * (1 + log(count))
        length = 1 + log(1 + sum(weights.values()) / 40)
        for word, weight in weights.items():
            places.setdefault(word, {})[number] = weight / (weight + 2 * length)
        written.update(seen)
        sequences.append((_sequence(text.title), _sequence(text.lead)))
    return Index(found, places, tuple(sequences), dict(written))


def search(query: str, index: Index) -> Found:
    """Find what fits the words of a query, the best first."""
    asked = words(query[:LONGEST_QUERY])
    wanted = [word for word in dict.fromkeys(asked) if word not in STOP] or list(asked)
    stems = list(dict.fromkeys(map(stem, wanted)))
    fits: defaultdict[int, float] = defaultdict(float)
    met: Counter[int] = Counter()
    for one in stems:
        there = index.places.get(one, {})
        rarity = log(1 + len(index.texts) / (1 + len(there)))
        for number, weight in there.items():
            fits[number] += rarity * weight
            met[number] += 1
    phrase = _sequence(query[:LONGEST_QUERY])
    name = query.strip().casefold()
    hits = []
    for number, fit in fits.items():
        text = index.texts[number]
        whole = (met[number] / len(stems)) ** 2
        for sequence, gain in zip(index.sequences[number], (2.0, 1.5), strict=True):
            if len(stems) > 1 and phrase in sequence:
                whole *= gain
        hits.append(Hit(text, fit * whole * KINDS.get(text.kind, 0.9)))
    named = [Hit(text, 1000.0) for text in index.texts if text.name == name]
    others = [hit for hit in hits if hit.text.name != name]
    # What has few of the words is only shown where nothing has them all.
    best = max((met[n] for n in fits), default=0)
    if best > 1:
        enough = {index.texts[n].href for n in fits if met[n] >= max(2, best - 1)}
        others = [hit for hit in others if hit.text.href in enough]
    ranked = sorted((*named, *others), key=lambda hit: (-hit.fit, hit.text.href))
    return Found(tuple(ranked[:SHOWN]), len(ranked), _meant(wanted, index))


def _sequence(text: str) -> str:
    return " ".join(stem(word) for word in words(text) if word not in STOP)


def _meant(wanted: Iterable[str], index: Index) -> str:
    """Return the query with the nearest known word for each that is not known; or nothing."""
    wanted = tuple(wanted)
    unknown = [word for word in wanted if stem(word) not in index.places]
    # "befor" is the stem of "before" by chance: only worth a word beside a word that is not known.
    maimed = [w for w in wanted if w not in index.written and stem(w) == w]
    better = {word: _nearest(word, index) for word in dict.fromkeys((*unknown, *maimed))}
    if not any(better[word] for word in unknown):
        return ""
    return " ".join(better.get(word) or word for word in wanted)


def _nearest(word: str, index: Index) -> str:
    if len(word) < 4 or len(word) > 30:
        return ""
    alike = [w for w in index.written if abs(len(w) - len(word)) <= 2 and w not in STOP]
    near = get_close_matches(word, alike, n=3, cutoff=NEAR)
    # The word that begins alike and stands in most texts was most likely meant.
    near.sort(key=lambda w: (w[0] != word[0], -index.written[w], w))
    return near[0] if near else ""
