"""Score the reader: `python tools/score_intake.py FOLDER [--facts] [--details] [--json]`.

FOLDER holds files of the form {voice, texts: [{id, text, gives: {fact: value}, unsure: [fact]}]},
or whole cases {text, facts}. `--without FACT` leaves a fact out on both sides.
Where a text names the `words` of its facts, it is also counted how often the words shown for a fact
that was read rightly overlap them. Only the facts that are used (`Reading.facts`) count. A value is
opposite if the author of the text gives the fact another value; it counts as a false read and as a
miss too.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from advisor.intake import Reader, build, read
from advisor.model.case import Reading
from advisor.yamlsource import Document
from advisor.yamlsource import read as read_yaml
from tools.shared import shipped

SUFFIXES = {".yaml", ".yml", ".json"}


@dataclass
class Tally:
    """What was read rightly, falsely, with the opposite value, and not at all; by fact."""

    right: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    opposite: int = 0
    shown: int = 0
    shown_well: int = 0

    def shares(self) -> dict[str, float]:
        """Precision, recall, F1, and opposite values as a share of what the authors give."""
        right, false, missed = self.right.total(), self.false.total(), self.missed.total()
        return {
            "precision": _share(right, right + false),
            "recall": _share(right, right + missed),
            "f1": _share(2 * right, 2 * right + false + missed),
            "opposite": _share(self.opposite, right + missed),
            "evidence": _share(self.shown_well, self.shown),
        }


def texts(folder: Path) -> Iterator[dict[str, Any]]:
    """Every text of every file, each with the voice of its file."""
    paths = [folder] if folder.is_file() else sorted(folder.rglob("*"))
    for path in paths:
        if path.suffix in SUFFIXES:
            document = read_yaml(path)
            if not isinstance(document, Document):
                raise SystemExit("\n".join(fault.one_line() for fault in document))
            data = document.data
            if "texts" not in data:  # a whole case
                yield {
                    "voice": "cases",
                    "id": path.stem,
                    "text": data["text"],
                    "gives": data["facts"],
                }
                continue
            for one in data["texts"]:
                yield {"voice": data.get("voice", path.stem), **one}


def count(
    one: dict[str, Any], reading: Reading, tallies: list[Tally], without: set[str]
) -> Iterator[str]:
    """Count one text in every tally, and yield a line for each miss and each false read."""
    gives = {f: v for f, v in (one.get("gives") or {}).items() if f not in without}
    got = {fact.fact: fact for fact in reading.facts if fact.fact not in without}
    unsure = {doubt.fact: doubt for doubt in reading.unsure}
    for tally in tallies:
        tally.right.update(f for f, v in gives.items() if f in got and got[f].value == v)
        tally.missed.update(f for f, v in gives.items() if f not in got or got[f].value != v)
        tally.false.update(f for f, fact in got.items() if gives.get(f) != fact.value)
        tally.opposite += sum(f in got and got[f].value != v for f, v in gives.items())
        for name, words in (one.get("words") or {}).items():
            if name in got and got[name].value == gives.get(name):
                tally.shown += 1
                tally.shown_well += _overlap(got[name].span, words, one["text"])
    for name, value in gives.items():
        if name not in got:
            doubt = unsure.get(name)
            why = f" ({doubt.because}: {doubt.words!r})" if doubt else ""
            yield f"{one['id']}: missed {name}={value}{why}"
    for name, fact in got.items():
        if gives.get(name) != fact.value:
            kind = "OPPOSITE" if name in gives else "false"
            yield f"{one['id']}: {kind} {name}={fact.value} <- {fact.words!r}"


def score(folder: Path, reader: Reader, without: set[str]) -> dict[str, Any]:
    """Score every text of a folder; facts `without` are left out on both sides."""
    whole = Tally()
    voices: dict[str, Tally] = {}
    details: list[str] = []
    seen = 0
    for one in texts(folder):
        seen += 1
        voice = voices.setdefault(one["voice"], Tally())
        details += count(one, read(one["text"], reader), [whole, voice], without)
    names = sorted({*whole.right, *whole.missed, *whole.false})
    return {
        "texts": seen,
        "gold": whole.right.total() + whole.missed.total(),
        **whole.shares(),
        "voices": {name: tally.shares() for name, tally in sorted(voices.items())},
        "facts": {
            name: {
                "right": whole.right[name],
                "missed": whole.missed[name],
                "false": whole.false[name],
            }
            for name in names
        },
        "details": details,
    }


def _overlap(span: tuple[int, int], words: str, text: str) -> bool:
    """Whether the words shown share at least one letter with those that the author named."""
    start = text.find(words)
    return start >= 0 and span[0] < start + len(words) and start < span[1]


def _share(part: int, whole: int) -> float:
    return round(part / whole, 3) if whole else 0.0


def shipped_reader() -> Reader:
    """The reader of the English lexicon that is shipped."""
    library = shipped()
    return build(library.lexicon["en"], library.facts)


def main() -> None:
    """Print the score of a folder."""
    parser = argparse.ArgumentParser(description="Score the reader on texts with known facts.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--without", action="append", default=[], metavar="FACT", help="leave out")
    parser.add_argument("--facts", action="store_true", help="misses and false reads of each fact")
    parser.add_argument("--details", action="store_true", help="every miss and every false read")
    parser.add_argument("--json", action="store_true", help="everything, as JSON")
    options = parser.parse_args()
    result = score(options.folder, shipped_reader(), set(options.without))
    if options.json:
        print(json.dumps(result, indent=2))
        return
    print(
        f"{result['texts']} texts, {result['gold']} facts: precision {result['precision']:.3f}, "
        f"recall {result['recall']:.3f}, F1 {result['f1']:.3f}, opposite {result['opposite']:.3f}, "
        f"evidence {result['evidence']:.3f}"
    )
    for voice, share in result["voices"].items():
        print(f"  {voice}: precision {share['precision']:.2f}, recall {share['recall']:.2f}")
    if options.facts:
        for name, counts in result["facts"].items():
            print(f"  {name:34}" + "".join(f"{what} {n:3}  " for what, n in counts.items()))
    if options.details:
        print("\n".join(result["details"]))


if __name__ == "__main__":
    main()
