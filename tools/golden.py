"""Regenerate the golden suite: `python -m tools.golden [--write]`.

The suite is a list of situations of which every killable single edit of the rules changes at least
one plan, with the plan's outline for each. Refuses while a proof fails. Prints what changed in the
plans of the situations that are in the file now.
"""

import argparse
import json
from pathlib import Path
from typing import Any

from advisor.consult import Advisor, consult, prepare
from advisor.model.case import Case
from advisor.model.plan import Plan
from advisor.proof.golden import golden_cases
from advisor.proof.prove import prove
from tools.shared import shipped

FILE = Path(__file__).parent.parent / "tests" / "proof" / "golden.json"


def outline(plan: Plan) -> dict[str, Any]:
    """Return what a golden case holds of a plan: its decisions and what each cites."""
    points = [(point.id, point.statements) for point in plan.advice]
    points += [(item.id, item.statements) for item in plan.follow_up]
    return {
        "nature": [plan.nature.value, *plan.nature.statements],
        "first": plan.first.value,
        "combinations": [[c.id, c.lead, c.support, *c.statements] for c in plan.combinations],
        "advice": [[name, *statements] for name, statements in points],
    }


def answered(facts: dict[str, str], desk: Advisor) -> dict[str, Any]:
    """Return one golden case: the facts and the outline of their plan."""
    return {"facts": facts, **outline(consult(Case(facts=facts), desk))}


def changes(desk: Advisor) -> list[str]:
    """Say which cases of the file have another outline now, as far as their facts still exist."""
    known = desk.library.rule_base.facts
    said = []
    for case in json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else []:
        facts = {n: v for n, v in case["facts"].items() if v in known.get(n, ())}
        now = answered(facts, desk)
        for part in ("nature", "first", "combinations", "advice"):
            if now[part] != case[part]:
                said.append(f"{json.dumps(facts)}\n  {part}: {case[part]}\n   -> {now[part]}")
    return said


def main() -> None:
    """Print what changed; with --write, write the new suite."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    write = parser.parse_args().write
    library = shipped()
    if failed := prove(library).failed:
        raise SystemExit("a proof fails: " + ", ".join(claim.id for claim in failed))
    desk = prepare(library, "compiled")
    for line in changes(desk):
        print(line)
    if write:
        cases = [answered(facts, desk) for facts in golden_cases(library)]
        lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases)
        FILE.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
        print(f"{len(cases)} cases written")


if __name__ == "__main__":
    main()
