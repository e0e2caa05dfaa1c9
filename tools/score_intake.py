"""Score the reader: python tools/score_intake.py DIR [--facts] [--json].

DIR holds files of the form {voice, texts: [{id, text, gives: {fact: value}, unsure: [fact]}]}.
Only the facts that are used (`Reading.facts`) count. A value is opposite if the text states the
fact with another value.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

sys.path.insert(0, str(Path(__file__).parents[1]))

from advisor.intake import Reader, read
from tests.intake.lexicon import reader as _reader


def texts(folder: Path) -> Iterator[dict[str, Any]]:
    """Every text of every file, each with the voice of its file."""
    paths = [folder] if folder.is_file() else sorted(folder.rglob("*"))
    for path in paths:
        if path.suffix not in {".yaml", ".yml", ".json"}:
            continue
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        for one in data["texts"]:
            yield {"voice": data.get("voice", path.stem), **one}


def score(folder: Path, reader: Reader) -> dict[str, Any]:
    """Count what was read rightly, wrongly, and not at all."""
    right = false = missed = opposite = 0
    misses: Counter[str] = Counter()
    falses: Counter[str] = Counter()
    rights: Counter[str] = Counter()
    voices: dict[str, list[int]] = {}
    details: list[str] = []
    for one in texts(folder):
        gold = dict(one.get("gives") or {})
        reading = read(one["text"], reader)
        got = {fact.fact: fact for fact in reading.facts}
        unsure = {u.fact: u for u in reading.unsure}
        tally = voices.setdefault(one["voice"], [0, 0, 0])
        for fact, value in gold.items():
            if fact in got and got[fact].value == value:
                right += 1
                tally[0] += 1
                rights[fact] += 1
                continue
            missed += 1
            tally[2] += 1
            misses[fact] += 1
            if fact in got:
                opposite += 1
                details.append(
                    f"{one['id']}: OPPOSITE {fact}={got[fact].value} <- {got[fact].words!r}"
                )
            else:
                because = (
                    f" ({unsure[fact].because}: {unsure[fact].words!r})" if fact in unsure else ""
                )
                details.append(f"{one['id']}: missed {fact}={value}{because}")
        for fact, found in got.items():
            if gold.get(fact) != found.value:
                false += 1
                tally[1] += 1
                falses[fact] += 1
                if fact not in gold:
                    details.append(f"{one['id']}: false {fact}={found.value} <- {found.words!r}")
    gold_count = right + missed
    return {
        "texts": sum(1 for _ in texts(folder)),
        "gold": gold_count,
        "precision": _share(right, right + false),
        "recall": _share(right, gold_count),
        "f1": _share(2 * right, 2 * right + false + missed),
        "opposite": _share(opposite, gold_count),
        "voices": {
            voice: {"precision": _share(r, r + f), "recall": _share(r, r + m)}
            for voice, (r, f, m) in sorted(voices.items())
        },
        "facts": {
            fact: {"right": rights[fact], "missed": misses[fact], "false": falses[fact]}
            for fact in sorted({*rights, *misses, *falses})
        },
        "details": details,
    }


def _share(part: int, whole: int) -> float:
    return round(part / whole, 3) if whole else 0.0


def main() -> None:
    """Print the score of a folder."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--facts", action="store_true", help="misses and false reads of each fact")
    parser.add_argument("--details", action="store_true", help="every miss and false read")
    parser.add_argument("--json", action="store_true", help="everything, as JSON")
    options = parser.parse_args()
    result = score(options.folder, _reader())
    if options.json:
        print(json.dumps(result, indent=2))
        return
    print(
        f"{result['texts']} texts, {result['gold']} facts: precision {result['precision']:.3f}, "
        f"recall {result['recall']:.3f}, F1 {result['f1']:.3f}, opposite {result['opposite']:.3f}"
    )
    for voice, share in result["voices"].items():
        print(f"  {voice}: precision {share['precision']:.2f}, recall {share['recall']:.2f}")
    if options.facts:
        for fact, count in result["facts"].items():
            print(f"  {fact:34}" + "".join(f"{name} {n:3}  " for name, n in count.items()))
    if options.details:
        print("\n".join(result["details"]))


if __name__ == "__main__":
    main()
