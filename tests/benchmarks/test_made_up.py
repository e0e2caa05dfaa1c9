"""Made-up rule bases: the same every time, of the asked size, in the shape of the shipped ones."""

from __future__ import annotations

import pytest

from advisor.engines import ENGINES
from advisor.model.library import Library
from benchmarks.made_up import made_up, made_up_cases
from tests import oracle
from tests.engines.expected import expected


@pytest.mark.parametrize("size", [50, 250, 1000])
def test_the_same_seed_gives_the_same_base(size: int, library: Library) -> None:
    shipped = library.rule_base
    base = made_up(shipped, size, seed=3)
    assert len(base.rules) == size
    assert base == made_up(shipped, size, seed=3)
    assert base != made_up(shipped, size, seed=4)
    assert made_up_cases(base, 5, seed=3) == made_up_cases(base, 5, seed=3)


def test_it_has_strata_exceptions_and_unknowns(library: Library) -> None:
    base = made_up(library.rule_base, 250, seed=3)
    conditions = [condition for rule in base.rules for condition in rule.when.all]
    assert set(base.strata.values()) == set(library.rule_base.strata.values())
    assert any(rule.when.unless for rule in base.rules)
    assert any("unknown" in condition.values for condition in conditions)
    assert any(condition.fact in base.conclusions for condition in conditions)
    assert any(condition.fact in base.summaries for condition in conditions)


def test_its_cases_are_valid_and_make_rules_fire(library: Library) -> None:
    base = made_up(library.rule_base, 250, seed=3)
    cases = made_up_cases(base, 20, seed=3)
    engine, meaning = ENGINES["compiled"](base), oracle.plain(base)
    for facts in cases:
        assert all(value in base.facts[name] for name, value in facts.items())
        assert engine.infer(facts).model_dump_json() == expected(meaning, facts)
    assert sum(len(engine.infer(facts).firings) for facts in cases) > 5 * len(cases)
