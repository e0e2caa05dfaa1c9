"""Score whole cases: `python -m tools.score_cases FOLDER [--list]`.

A case comes out right if nature, first, leads, what it must cite and what it must not cite are all
as its author wrote. Scored twice: from the given facts, and from the text alone.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from advisor.consult import Advisor, consult, prepare
from advisor.model.case import Case
from advisor.model.plan import Plan
from tools.shared import cases_in, shipped

PARTS = ("nature", "first", "leads", "must", "must not")


def wrong_parts(plan: Plan, expect: dict[str, Any]) -> Iterator[str]:
    """Yield the parts in which a plan differs from what its case expects."""
    if plan.nature.value != expect["nature"]:
        yield "nature"
    if plan.first.value != expect["first"]:
        yield "first"
    leads = {pair.id: pair.lead for pair in plan.combinations}
    if not expect.get("combinations", {}).items() <= leads.items():
        yield "leads"
    given = {s for point in plan.advice for s in point.statements}
    given |= {s for item in plan.follow_up for s in item.statements}
    held = {s for pair in plan.combinations for s in pair.statements} | {*plan.nature.statements}
    if not set(expect.get("cites", ())) <= given | held:
        yield "must"
    if set(expect.get("never_cites", ())) & given:
        yield "must not"


def score(cases: dict[str, dict[str, Any]], advisor: Advisor, by: str, listed: bool) -> str:
    """Return one line of scores; with `listed`, a line for each case that is wrong too."""
    lines: list[str] = []
    right = 0
    counts = dict.fromkeys(PARTS, 0)
    for name, data in cases.items():
        case = Case(facts=data["facts"]) if by == "facts" else Case(text=data["text"])
        wrong = list(wrong_parts(consult(case, advisor), data["expect"]))
        right += not wrong
        for part in PARTS:
            counts[part] += part not in wrong
        if wrong and listed:
            lines.append(f"  {name}: {', '.join(wrong)}")
    parts = ", ".join(f"{part} {counts[part]}" for part in PARTS)
    total = len(cases)
    lines.append(f"from {by}: {right} of {total} right ({100 * right / total:.0f} %); {parts}")
    return "\n".join(lines)


def main() -> None:
    """Print both scores of a folder of cases."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--list", action="store_true", help="name the cases that are wrong")
    options = parser.parse_args()
    library = shipped()
    cases = cases_in(options.folder)
    advisor = prepare(library)
    for by in ("facts", "text"):
        print(score(cases, advisor, by, options.list))


if __name__ == "__main__":
    main()
