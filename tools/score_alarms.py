"""Count what the danger check raises on ordinary reports: `python -m tools.score_alarms FOLDER...`.

The folders hold texts or whole cases, as `tools.score_intake` reads them. Those that state a danger
are left out; what is raised on the rest is a false alarm, and is listed under `--list`.
"""

import argparse
from pathlib import Path

from advisor.safety.check import check
from tools.score_intake import texts


def main() -> None:
    """Print how many reports raise a question or a card."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--list", action="store_true", help="print what was raised, and on which")
    options = parser.parse_args()
    counts = {"act": 0, "ask": 0, None: 0}
    for folder in options.folders:
        for one in texts(folder):
            gives = one["gives"] or {}
            if any(f.startswith("danger.") and v == "yes" for f, v in gives.items()):
                continue
            finding = check(one["text"], {})
            counts[finding.level] += 1
            if options.list and finding.signs:
                print(f"{finding.level} {one['id']}: {finding.signs[0].words!r}")
    print(f"{sum(counts.values())} reports: {counts['act']} cards, {counts['ask']} questions")


if __name__ == "__main__":
    main()
