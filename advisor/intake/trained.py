"""The trained reader: weights over words and finds, for facts that no phrase was written for.

A linear model for each answer of a fact, trained offline (`tools/train_reader.py`) on labelled
clauses. Here it is a table and a sum. It adds what it is sure of, and doubts what phrases claim
where it thinks that unlikely.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp

from advisor.intake.clauses import Clauses
from advisor.intake.families import Families
from advisor.intake.features import features
from advisor.intake.heard import Heard
from advisor.model.base import Name, Value
from advisor.model.facts import FactDefinition
from advisor.model.lexicon import Weights

Label = tuple[Name, Value]
Numbers = tuple[float, tuple[tuple[int, float], ...]]
"""How rare a feature is, and its weight for the labels that it speaks of."""

NEVER = -1e9
"""The bias of a label that must not be read."""

STRANGE = 5.0
"""How rare a feature counts that has no weight: what it does not know makes it less sure."""

WINDOW = 8
"""Statements of a long sentence are looked at in runs of clauses of at least so many words."""

EVIDENCE = 0.85
"""The words that are shown carry at least this part of what speaks for a fact."""


@dataclass(frozen=True, slots=True)
class Model:
    """`lines` hold a feature and its numbers each, in order, so that one is found without an index.

    What phrases claim is doubted below `keep`; what no phrase claims is used from `uses` on. Long
    statements are damped: the sum is divided by their length to the power of `damping`.
    """

    labels: tuple[Label, ...]
    biases: tuple[float, ...]
    lines: Sequence[str]
    families: Families
    keep: float
    uses: Mapping[Label, float]
    damping: float


@dataclass(frozen=True, slots=True)
class Guess:
    """How likely a statement gives a fact, and the words that speak for it most."""

    fact: Name
    value: Value
    likely: float
    at: tuple[int, ...]


def build_model(
    weights: Weights, families: Families, facts: Mapping[Name, FactDefinition]
) -> Model:
    """Read the weights, which are lines of plain text.

    A label that the vocabulary does not have (any more) is never likely.
    """
    settings = dict(line.split() for line in weights.settings.splitlines())
    labels: list[Label] = []
    biases = []
    uses = []
    for line in weights.labels.splitlines():
        label, bias, use = line.split()
        name, _, value = label.partition("=")
        known = name in facts and value in facts[name].answers
        labels.append((name, value))
        biases.append(float(bias) if known else NEVER)
        uses.append(float(use))
    return Model(
        labels=tuple(labels),
        biases=tuple(biases),
        lines=weights.features.splitlines(),
        families=families,
        keep=float(settings["keep"]),
        uses=dict(zip(labels, uses, strict=True)),
        damping=float(settings["damping"]),
    )


def guesses(model: Model, heard: Heard, least: float) -> dict[Label, Guess]:
    """Return, for each label that is at least so likely somewhere, the statement that says most."""
    best: dict[Label, Guess] = {}
    for places in statements(heard.clauses):
        found = tuple(dict(features(heard, places, model.families)).items())
        known = [(_numbers(line), i) for name, i in found if (line := _line(model, name))]
        if not known:
            continue
        strange = (len(found) - len(known)) * STRANGE * STRANGE
        damped = (sum(rarity * rarity for (rarity, _), _ in known) + strange) ** (model.damping / 2)
        sums = list(model.biases)
        for (rarity, pairs), _ in known:
            for n, weight in pairs:
                sums[n] += weight * rarity / damped
        for n, total in enumerate(sums):
            likely = 1 / (1 + exp(-max(-60.0, min(60.0, total))))
            label = model.labels[n]
            if likely >= least and (label not in best or likely > best[label].likely):
                at = _evidence(n, known)
                best[label] = Guess(label[0], label[1], likely, at)
    return best


def features_of(model: Model, guess: Guess, heard: Heard) -> list[tuple[str, float]]:
    """Return what speaks for or against a guess in its statement, the heaviest first."""
    number = model.labels.index((guess.fact, guess.value))
    around = next(p for p in statements(heard.clauses) if guess.at[0] in p and guess.at[-1] in p)
    found: dict[str, float] = {}
    for name, _ in features(heard, around, model.families):
        line = _line(model, name)
        if line:
            rarity, pairs = _numbers(line)
            weight = dict(pairs).get(number)
            if weight:
                found[name] = weight * rarity
    return sorted(found.items(), key=lambda item: (-abs(item[1]), item[0]))


def _line(model: Model, feature: str) -> str | None:
    start = f"{feature}\t"
    place = bisect_left(model.lines, start)
    if place < len(model.lines) and model.lines[place].startswith(start):
        return model.lines[place]
    return None


@lru_cache(maxsize=20_000)
def _numbers(line: str) -> Numbers:
    _, rarity, *pairs = line.split("\t")
    split = (pair.split(":") for pair in pairs)
    return float(rarity), tuple((int(n), float(w)) for n, w in split)


def statements(clauses: Clauses) -> Iterator[list[int]]:
    """Yield the places of each sentence, and of each run of clauses in a long one."""
    runs: list[list[int]] = []
    before = None
    for i, number in enumerate(clauses.sentence):
        if number != before:
            yield from _windows(runs)
            runs = []
        if not runs or clauses.clause[i] != clauses.clause[i - 1]:
            runs.append([])
        runs[-1].append(i)
        before = number
    yield from _windows(runs)


def _windows(runs: Sequence[list[int]]) -> Iterator[list[int]]:
    if runs:
        yield [i for run in runs for i in run]
    if len(runs) > 1:
        for start in range(len(runs)):
            places: list[int] = []
            for run in runs[start:]:
                places = places + run
                if len(places) >= WINDOW:
                    yield places
                    break


def _evidence(label: int, known: Sequence[tuple[Numbers, int]]) -> tuple[int, ...]:
    """Return the shortest row of words that carries most of what speaks for a label."""
    weight: dict[int, float] = {}
    for (rarity, pairs), i in known:
        for n, value in pairs:
            if n == label and value > 0:
                weight[i] = weight.get(i, 0.0) + value * rarity
    if not weight:
        return (known[0][1],)
    need, places = EVIDENCE * sum(weight.values()), sorted(weight)
    shortest = places
    for first in range(len(places)):
        total = 0.0
        for last in range(first, len(places)):
            total += weight[places[last]]
            if total >= need:
                if places[last] - places[first] < shortest[-1] - shortest[0]:
                    shortest = places[first : last + 1]
                break
    return tuple(range(shortest[0], shortest[-1] + 1))
