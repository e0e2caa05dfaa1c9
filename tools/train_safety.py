"""Train the likeness model of the danger check on our own corpora (never on the unseen ones).

    python -m tools.train_safety [CORPUS_FOLDER]

Needs scikit-learn and numpy, which the advisor itself does not. Writes
advisor/safety/likeness_weights.py, and prints what cross-validation says of texts not trained on.
"""

import sys
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import Normalizer

from advisor.safety.likeness import KINDS, SCALE, TAGS, features
from advisor.safety.tokens import sentences
from advisor.safety.words import CLASSES, class_tags

ROOT = Path(__file__).resolve().parent.parent

TARGET = ROOT / "advisor" / "safety" / "likeness_weights.py"
KEPT = 3500
STRENGTH = 20


def read(folder: Path, name: str) -> list[Any]:
    """Read one corpus: a list, or the list under `texts`."""
    data = yaml.safe_load((folder / f"own_{name}.yaml").read_text(encoding="utf-8"))
    return list(data["texts"] if isinstance(data, dict) else data)


def main() -> None:
    """Train, report, write."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "tests" / "safety"
    positives, others = read(folder, "positives"), read(folder, "lookalikes")
    texts = [p["text"] for p in positives] + [o["text"] for o in others] + read(folder, "neutral")
    names = ("none", *KINDS)
    labels = np.zeros(len(texts), dtype=int)
    labels[: len(positives)] = [names.index(p["kind"]) for p in positives]
    tags = class_tags(CLASSES, TAGS)
    rows = [
        dict.fromkeys({f for s in sentences(text) for f in features(s.words, tags)}, 1)
        for text in texts
    ]

    def model() -> LogisticRegression:
        return LogisticRegression(C=STRENGTH, class_weight="balanced", max_iter=500)

    counts: dict[str, int] = {}
    for row in rows:
        for feature in row:
            counts[feature] = counts.get(feature, 0) + 1
    rows = [{f: 1 for f in row if counts[f] > 1} for row in rows]
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform(rows)
    first = make_pipeline(Normalizer(), model()).fit(matrix, labels)
    difference = first[-1].coef_[1:] - first[-1].coef_[:1]
    kept = np.sort(np.argsort(-np.abs(difference).max(axis=0))[:KEPT])
    matrix = matrix[:, kept]
    folds = StratifiedKFold(8, shuffle=True, random_state=1)
    held_out = cross_val_predict(
        make_pipeline(Normalizer(), model()), matrix, labels, cv=folds, method="decision_function"
    )
    margin = (held_out[:, 1:] - held_out[:, :1]).max(axis=1)
    oblique = np.array([p["directness"] == "oblique" for p in positives])
    reports, rest = margin[: len(positives)], margin[len(positives) :]
    look, neutral = rest[: len(others)], rest[len(others) :]
    for threshold in (0.5, 0.8, 1.0, 1.2, 1.5, 2.0):
        print(
            f"margin {threshold}: direct {np.mean(reports[~oblique] > threshold):.2f} "
            f"oblique {np.mean(reports[oblique] > threshold):.2f} "
            f"look-alikes {np.mean(look > threshold):.3f} "
            f"neutral {np.mean(neutral > threshold):.4f}"
        )
    final = make_pipeline(Normalizer(), model()).fit(matrix, labels)[-1]
    weights = np.rint((final.coef_[1:] - final.coef_[:1]) * SCALE).astype(int)
    base = np.rint((final.intercept_[1:] - final.intercept_[0]) * SCALE).astype(int)
    columns = vectorizer.get_feature_names_out()[kept]
    lines = [
        f"{name} {' '.join(map(str, weights[:, i]))}" for i, name in enumerate(columns) if name
    ]
    TARGET.write_text(
        '"""Weights of the likeness model; written by tools/train_safety.py, not by hand."""\n\n'
        f"BASE = ({', '.join(map(str, base))})\n"
        'WEIGHTS = """\n' + "\n".join(lines) + '\n"""\n',
        encoding="utf-8",
    )
    print(f"{len(lines)} features, {TARGET.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
