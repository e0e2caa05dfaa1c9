"""Score the danger check on a corpus of reports and a corpus of look-alikes.

    python tools/score_safety.py POSITIVES.yaml LOOKALIKES.yaml [--list]

A report counts as found if the sign is of its kind. Texts are printed only under `--list`.
"""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from advisor.safety.check import check

Entry = dict[str, Any]


def read(path: Path) -> list[Entry]:
    """Read a corpus: a list of entries, alone or under one key."""
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    if isinstance(content, dict):
        content = next(value for value in content.values() if isinstance(value, list))
    return [dict(entry) for entry in content]


def level_of(entry: Entry) -> tuple[str | None, str | None]:
    """Give the level for the kind of a report, and for any kind."""
    finding = check(str(entry["text"]), {})
    own = next((card.level for card in finding.cards if card.kind == entry.get("kind")), None)
    return own, finding.level


def share(part: int, whole: int) -> str:
    """Write a share in percent, with the counts."""
    return f"{100 * part / whole if whole else 0:5.1f} %  ({part} of {whole})"


def main() -> None:
    """Print the four scores, and the failures if asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("positives", type=Path)
    parser.add_argument("lookalikes", type=Path)
    parser.add_argument("--list", action="store_true", help="print the texts that failed")
    options = parser.parse_args()
    reports = [(entry, *level_of(entry)) for entry in read(options.positives)]
    direct = [r for r in reports if r[0]["directness"] == "direct"]
    oblique = [r for r in reports if r[0]["directness"] == "oblique"]
    others = [(entry, level_of(entry)[1]) for entry in read(options.lookalikes)]
    false = [entry for entry, level in others if level == "act"]
    asked = [e for e, level in others if level == "ask" and e["expect"] == "none"]
    silent = [e for e, level in others if level is None and e["expect"] == "ask"]

    def count(rows: Iterable[tuple[Entry, str | None, str | None]], *levels: str) -> int:
        return sum(own in levels for _, own, _ in rows)

    def count_any(rows: Iterable[tuple[Entry, str | None, str | None]], *levels: str) -> int:
        return sum(level in levels for _, _, level in rows)

    print("direct at act         ", share(count(direct, "act"), len(direct)))
    print("direct at least ask   ", share(count(direct, "act", "ask"), len(direct)))
    print("oblique at least ask  ", share(count(oblique, "act", "ask"), len(oblique)))
    print("false cards (act)     ", share(len(false), len(others)))
    print("of any kind: direct at act", share(count_any(direct, "act"), len(direct)))
    print(
        "of any kind: oblique at least ask", share(count_any(oblique, "act", "ask"), len(oblique))
    )
    print("questions where none is due", share(len(asked), len(others)))
    print("no question where one is due", share(len(silent), len(others)))
    if options.list:
        for entry, own, any_kind in reports:
            missed = own != "act" if entry["directness"] == "direct" else own is None
            if missed:
                where = f"{entry['id']} {entry['kind']} {own} (any kind: {any_kind})"
                print(f"MISSED {where}: {entry['text']}")
        for entry in false:
            print(f"FALSE  {entry['id']}: {entry['text']}")


if __name__ == "__main__":
    main()
