"""Likeness: does a sentence resemble reports of danger, though no pattern names its words?

A small linear model, trained offline by `tools/train_safety.py` on our own corpora. It adds up the
weights of words, of pairs of words and of word classes: plain arithmetic, the same every time. It
can only ask, never act: what it finds is a question with the words that raised it.
"""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from advisor.model.knowledge import DangerKind

KINDS: tuple[DangerKind, ...] = ("self_harm", "violence", "harassment", "injury", "hazard")
SCALE = 100
"""Weights are whole hundredths."""
TAGS = (
    "self slur gun blade pills poison drop traffic intimate limb body spouse boss worker kin "
    "device broken machine hollow structure shaky fumes fuel leaky vehicle"
).split()
"""The word classes that count as if they were words."""

_ENDING = re.compile(r"(?:ing|ed|es|s|er|ly)$")

Weights = Mapping[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Likeness:
    """The kind that a sentence resembles most, how much, and the words that say so."""

    kind: DangerKind
    margin: float
    because: tuple[str, ...]


def stem(word: str) -> str:
    """Cut the commonest endings off a long word."""
    return _ENDING.sub("", word) if len(word) > 5 else word


def features(words: Sequence[str], tags: Mapping[str, tuple[str, ...]]) -> set[str]:
    """List what counts in a sentence: words, pairs, pairs with one between, classes."""
    stems = [stem(word) for word in words]
    found = set(stems)
    found.update(f"{a}_{b}" for a, b in pairwise(stems))
    found.update(f"{a}_.._{b}" for a, b in zip(stems, stems[2:], strict=False))
    for i, word in enumerate(words):
        for tag in tags.get(word, ()):
            found.add(tag)
            if i:
                found.add(f"{stems[i - 1]}_{tag}")
            if i + 1 < len(stems):
                found.add(f"{tag}_{stems[i + 1]}")
    return found


def likeness(found: set[str], weights: Weights, base: Sequence[int]) -> Likeness:
    """Weigh the features of a sentence."""
    known = [(feature, weights[feature]) for feature in found if feature in weights]
    length = math.sqrt(len(known)) or 1.0
    sums = [
        base[k] / SCALE + sum(weight[k] for _, weight in known) / SCALE / length
        for k in range(len(KINDS))
    ]
    best = max(range(len(KINDS)), key=sums.__getitem__)
    strongest = sorted(known, key=lambda item: (-item[1][best], item[0]))[:3]
    because = tuple(name for name, weight in strongest if weight[best] > 0)
    return Likeness(KINDS[best], sums[best], because)


def read_weights(text: str) -> dict[str, tuple[int, ...]]:
    """Read the table of weights: a feature and its weight for each kind, a line each."""
    rows = (line.split() for line in text.splitlines() if line)
    return {name: tuple(map(int, numbers)) for name, *numbers in rows}
