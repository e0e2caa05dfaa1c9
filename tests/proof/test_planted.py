"""Every planted fault is found, and the bases that they are planted in are clean.

Three bases here; all thirty with ADVISOR_PLANTED=30.
"""

from __future__ import annotations

import os
from random import Random

import pytest

from advisor.model.library import Library
from advisor.proof.prove import check_rules, idle_edits
from advisor.proof.search import space
from tests.proof.planted import KINDS, failing, is_named, thinned

BASES = int(os.environ.get("ADVISOR_PLANTED", "3"))


@pytest.mark.parametrize("seed", range(BASES))
def test_every_planted_fault_is_found(seed: int, library: Library) -> None:
    base = thinned(library, seed)
    assert failing(base) == set()
    missed = []
    for kind in KINDS:
        planted = kind(base, Random(seed))
        failed = failing(planted.library)
        if planted.kind == "redundant":
            everything = space(planted.library)
            idle, _ = idle_edits(planted.library, everything)
            failed |= {c.id for c in check_rules(planted.library, everything, idle)}
        if not is_named(planted.expected, failed):
            missed.append((planted.kind, planted.expected, sorted(failed)[:5]))
    assert missed == []
