"""The race against the peers, our experta engine, and starts: `python -m benchmarks`.

With `--write`, docs/benchmarks.md is written anew; else the same text is printed. `--experta`
leaves out the race, `--race` the rest. Engines that are not installed are named and left out.
"""

import argparse
import os
import sys

from benchmarks.course import run_race
from benchmarks.experta_cost import measure
from benchmarks.report import whole
from benchmarks.report_experta import experta_section
from benchmarks.report_race import race_sections
from benchmarks.starts import section as start_section
from tests.cases_data import all_cases
from tests.conftest import ROOT
from tools.shared import shipped

PAGE = ROOT / "docs" / "benchmarks.md"
EXPERTA_ROUNDS = 5


def main() -> None:
    """Run what was asked, and write or print the page."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.md")
    only = parser.add_mutually_exclusive_group()
    only.add_argument("--race", action="store_true", help="only the race")
    only.add_argument("--experta", action="store_true", help="only our experta engine")
    asked = parser.parse_args()
    load = os.getloadavg()[1]
    if asked.write and (asked.race or asked.experta):
        parser.error("--write writes the whole page")

    library = shipped()
    folders = ("cases", "cases_aside")
    corpus = [case.facts for name in folders for case in all_cases(ROOT / "tests" / name)]
    sections: list[str] = []
    if not asked.experta:
        sections += race_sections(run_race(library, corpus, _say))
    if not asked.race:
        _say("our experta engine: time by phase, memory")
        cost = measure(library, corpus, EXPERTA_ROUNDS)
        sections.append(experta_section(cost, len(corpus), len(library.rule_base.rules)))
        _say("fresh processes, and the floors")
        sections.append(start_section(library.rule_base, corpus))
    page = whole(sections, load)
    if asked.write:
        PAGE.write_text(page, encoding="utf-8")
    else:
        print(page)


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
