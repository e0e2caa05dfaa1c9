"""Train the reader: `python -m tools.train_reader [--write] [--score FOLDER ...]`.

Learns one linear model for each answer of a fact (logistic regression, scikit-learn) from

- labelled clauses (`knowledge/lexicon/clauses/en/`) and the examples of the lexicon;
- whole texts with the facts that they give (`TEXTS`). Where the words are named that give a fact,
  the statements that hold them give it; else the model so far says which do, and learns from that.

`--write` writes `knowledge/lexicon/en/weights.yaml`. The same data gives the same file. Settings
were chosen on held-out voices and on the texts of `tests/cases_aside`, never on
`tests/intake/frozen`.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy import sparse
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from advisor.intake import Reader, build
from advisor.intake.families import Families, families
from advisor.intake.features import features
from advisor.intake.reader import hear
from advisor.intake.trained import STRANGE, statements
from advisor.model.lexicon import LexiconFile
from tools.shared import data_of, shipped

ROOT = Path(__file__).parent.parent
CLAUSES = ROOT / "knowledge/lexicon/clauses/en"
TEXTS = ("tests/intake/texts", "tests/intake/texts2", "tests/intake/training", "tests/cases")
TARGET = ROOT / "knowledge/lexicon/en/weights.yaml"

STRENGTH, WEIGHT, DAMPING, ROUNDS = 3.0, 30.0, 0.7, 1
KEEP, USE, USE_CAREFUL = 0.3, 0.55, 0.75
CAREFUL = ("contact.heard=yes", "inquiry.facts_checked=yes", "inquiry.comes_from_trouble", "fault.")
"""What would let a plan pass over a step is only read where the words are very sure of it."""

RAREST, FEWEST, SMALLEST = 2, 3, 0.5
"""Features in fewer rows, labels with fewer rows, and features whose weights are all smaller."""

NOT_READ = ("danger.", "person.gender")
"""Danger is read by the safety check; gender is asked only where a protection depends on it."""

Features = dict[str, float]


@dataclass(frozen=True)
class Row:
    """A statement by its features, and the labels that it gives."""

    features: Features
    labels: frozenset[str]
    voice: str


@dataclass(frozen=True)
class Trained:
    """Weights of labels (rows) over features (columns)."""

    vectorizer: DictVectorizer
    kept: Any
    rarity: Any
    labels: list[str]
    weights: Any
    biases: Any

    def likely(self, rows: Sequence[Features]) -> Any:
        """Return how likely each row gives each label."""
        counts = self.vectorizer.transform(rows)[:, self.kept]
        damped = _damped(counts, self.rarity, [len(row) for row in rows])
        return 1 / (1 + np.exp(-(damped @ self.weights.T + self.biases)))


def _damped(counts: Any, rarity: Any, sizes: Sequence[int]) -> Any:
    rows = counts.multiply(rarity).tocsr()
    known = np.asarray((rows > 0).sum(1)).ravel()
    strange = (np.array(sizes) - known) * STRANGE**2
    length = np.sqrt(np.asarray(rows.multiply(rows).sum(1)).ravel() + strange)
    length[length == 0] = 1
    scaled = (sparse.diags(1 / length**DAMPING) @ rows).tocsr()
    scaled.sum_duplicates()
    scaled.sort_indices()
    return scaled


def labels_of(facts: dict[str, str]) -> frozenset[str]:
    """Return what is learned of some facts, as `fact=value`."""
    return frozenset(f"{n}={v}" for n, v in facts.items() if not n.startswith(NOT_READ))


@dataclass(frozen=True)
class Piece:
    """A statement of a text by its features, with the characters that it spans."""

    features: Features
    spans: tuple[tuple[int, int], ...]

    def holds(self, start: int, words: str) -> bool:
        """Whether at least half of some words, which begin at a place of the text, stand in it."""
        end = start + len(words)
        inside = sum(b - a for a, b in self.spans if start <= a and b <= end)
        return 2 * inside >= len("".join(words.split()))


@dataclass(frozen=True)
class Told:
    """A whole text, what it gives, and the words that say so where they are named."""

    text: str
    labels: frozenset[str]
    words: Mapping[str, str]


def pieces(text: str, reader: Reader, kin: Families) -> list[Piece]:
    """Return each statement of a text."""
    heard = hear(text, reader)
    return [
        Piece(
            {name: 1.0 for name, _ in features(heard, places, kin)},
            tuple((heard.words[i].start, heard.words[i].end) for i in places),
        )
        for places in statements(heard.clauses)
    ]


def clause_rows(reader: Reader, lexicon: LexiconFile) -> Iterator[Row]:
    """Yield the labelled clauses, and the examples of the lexicon as one more voice."""
    kin = families(lexicon)
    for path in sorted(CLAUSES.glob("*.yaml")):
        data = data_of(path)
        for clause in data["clauses"]:
            labels = labels_of(clause.get("gives") or {})
            yield _row(clause["text"], labels, data["voice"], reader, kin)
    for entry in lexicon.entries.values():
        for line in entry.examples.splitlines():
            text, arrow, given = line.partition("=>")
            if arrow:
                pairs = (p if "=" in p else f"{p}=yes" for p in given.replace(",", " ").split())
                labels = frozenset(p for p in pairs if not p.startswith(NOT_READ))
                yield _row(text.strip(), labels, "lexicon", reader, kin)


def _row(text: str, labels: frozenset[str], voice: str, reader: Reader, kin: Families) -> Row:
    heard = hear(text, reader)
    whole = features(heard, range(len(heard.words)), kin)
    return Row({name: 1.0 for name, _ in whole}, labels, voice)


def texts(folders: Iterable[str]) -> Iterator[Told]:
    """Yield whole texts with what they give."""
    for folder in folders:
        for path in sorted((ROOT / folder).glob("*.yaml")):
            data = data_of(path)
            for one in data.get("texts", (data,)):
                labels = labels_of(one.get("gives") or one.get("facts") or {})
                yield Told(one["text"], labels, one.get("words") or {})


def fit(rows: Sequence[Row]) -> Trained:
    """Fit one logistic regression for each label; then again, on the features that matter."""
    vectorizer = DictVectorizer(dtype=np.float64)
    counts = vectorizer.fit_transform([row.features for row in rows])
    seen = np.asarray((counts > 0).sum(0)).ravel()
    kept = np.where(seen >= RAREST)[0]
    often = Counter(label for row in rows for label in row.labels)
    labels = sorted(label for label, n in often.items() if n >= FEWEST)
    for _ in range(2):
        rarity = np.log((1 + len(rows)) / (1 + seen[kept])) + 1
        inputs = _damped(counts[:, kept], rarity, [len(row.features) for row in rows])
        weights, biases = _fitted(rows, inputs, labels)
        found = Trained(vectorizer, kept, rarity, labels, weights, biases)
        kept = kept[np.abs(weights).max(0) >= SMALLEST]
    return found


def _fitted(rows: Sequence[Row], inputs: Any, labels: Sequence[str]) -> tuple[Any, Any]:
    weights, biases = [], []
    for label in labels:
        model = LogisticRegression(
            C=STRENGTH, class_weight={0: 1.0, 1: WEIGHT}, solver="liblinear", random_state=0
        )
        model.fit(inputs, [int(label in row.labels) for row in rows])
        weights.append(np.where(abs(model.coef_[0]) < SMALLEST / 2, 0.0, model.coef_[0]))
        biases.append(model.intercept_[0])
    return np.vstack(weights), np.array(biases)


def placed(trained: Trained, whole: Sequence[tuple[Told, list[Piece]]]) -> Iterator[Row]:
    """Say which statement of a text gives what: by the words that are named, else by the model."""
    number = {label: n for n, label in enumerate(trained.labels)}
    for told, parts in whole:
        if not parts:
            continue
        likely = trained.likely([piece.features for piece in parts])
        found: list[set[str]] = [set() for _ in parts]
        for label in sorted(told.labels):
            for n in _where(label, told, parts, likely, number):
                found[n].add(label)
        for piece, labels in zip(parts, found, strict=True):
            yield Row(piece.features, frozenset(labels), "texts")


def _where(
    label: str, told: Told, parts: Sequence[Piece], likely: Any, number: Mapping[str, int]
) -> Iterator[int]:
    words = told.words.get(label.partition("=")[0], "")
    start = told.text.find(words) if words else -1
    if start >= 0:
        yield from (n for n, p in enumerate(parts) if p.holds(start, words))
    elif label in number:
        column = likely[:, number[label]]
        top = int(np.argmax(column))
        for n, value in enumerate(column):
            if value >= max(0.15, 0.8 * column[top]) or (n == top and value >= 0.03):
                yield n


def train(reader: Reader, lexicon: LexiconFile, folders: Iterable[str] = TEXTS) -> Trained:
    """Train on clauses, then on clauses and whole texts."""
    kin = families(lexicon)
    rows = list(clause_rows(reader, lexicon))
    whole = [(told, pieces(told.text, reader, kin)) for told in texts(folders)]
    trained = fit(rows)
    for _ in range(ROUNDS):
        trained = fit([*rows, *placed(trained, whole)])
    return trained


def as_yaml(trained: Trained) -> str:
    """Write the weights as the lexicon file that the reader takes."""
    names = trained.vectorizer.get_feature_names_out()[trained.kept]
    lines = []
    for column, name in enumerate(names):
        weights = trained.weights[:, column]
        pairs = [f"{n}:{weights[n]:.1f}" for n in np.nonzero(weights)[0]]
        lines.append("\t".join([name, f"{trained.rarity[column]:.2f}", *pairs]))
    labels = [
        f"{name} {bias:.3f} {USE_CAREFUL if name.startswith(CAREFUL) else USE}"
        for name, bias in zip(trained.labels, trained.biases, strict=True)
    ]
    settings = [f"keep {KEEP}", f"damping {DAMPING}"]
    parts = {"settings": settings, "labels": labels, "features": lines}
    body = "".join(
        f"  {name}: |\n" + "".join(f"    {line}\n" for line in part) for name, part in parts.items()
    )
    return f"# Written by `python -m tools.train_reader --write`; do not edit.\nweights:\n{body}"


def main() -> None:
    """Train, and write the weights if asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    write = parser.parse_args().write
    library = shipped()
    lexicon = library.lexicon["en"].model_copy(update={"weights": None})
    trained = train(build(lexicon, library.facts), lexicon)
    content = as_yaml(trained)
    print(f"{len(trained.labels)} labels, {content.count(chr(10)):,} lines, {len(content):,} bytes")
    if write:
        TARGET.write_text(content, encoding="utf-8")


if __name__ == "__main__":
    main()
