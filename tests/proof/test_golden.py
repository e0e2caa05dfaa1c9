"""The golden suite: few situations that notice every single edit of the rules."""

from __future__ import annotations

import json
from typing import Any

import pytest

from advisor.consult import Advisor, prepare
from advisor.model.library import Library
from advisor.proof.mutants import kills, mutants
from advisor.proof.prove import idle_edits
from advisor.proof.search import space
from tools.golden import FILE, answered

CASES: list[dict[str, Any]] = json.loads(FILE.read_text(encoding="utf-8"))


def test_it_is_small() -> None:
    assert 60 <= len(CASES) <= 160


@pytest.mark.parametrize("name", ["experta", "compiled"])
def test_every_golden_case_has_its_plan(name: str, library: Library) -> None:
    desk: Advisor = prepare(library, name)
    changed = [
        case["facts"]
        for case in CASES
        if json.loads(json.dumps(answered(case["facts"], desk))) != case
    ]
    assert changed == [], "the plans changed: see `python -m tools.golden`"


def test_it_notices_every_edit_that_changes_any_plan(library: Library) -> None:
    everything = mutants(library.rule_base)
    seen = kills(library, [case["facts"] for case in CASES], everything)
    idle, _ = idle_edits(library, space(library))
    assert [mutant for mutant in everything if not seen[mutant] and mutant not in idle] == []
