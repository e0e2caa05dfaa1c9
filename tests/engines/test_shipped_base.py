"""Oracle, experta and compiled engine give the same bytes on the shipped rule base.

On the corpus, and on random partial situations: 2,000, or as many as `ADVISOR_SITUATIONS` says.
"""

from __future__ import annotations

import os

import pytest

from advisor.engines import ENGINES, Engine
from advisor.loading.contradictions import contradictions
from advisor.model.library import Library
from tests import oracle
from tests.cases_data import all_cases
from tests.conftest import ROOT
from tests.engines.expected import expected
from tests.engines.situations import situation

SITUATIONS = int(os.environ.get("ADVISOR_SITUATIONS", "2000"))
CHUNKS = 8


@pytest.fixture(scope="module")
def plain(library: Library) -> oracle.Plain:
    return oracle.plain(library.rule_base)


@pytest.fixture(scope="module")
def compiled(library: Library) -> Engine:
    return ENGINES["compiled"](library.rule_base)


@pytest.mark.parametrize("folder", ["cases", "cases_aside"])
def test_the_corpus(
    folder: str, library: Library, plain: oracle.Plain, engine: Engine, compiled: Engine
) -> None:
    cases = all_cases(ROOT / "tests" / folder)
    assert len(cases) >= 60
    for case in cases:
        wanted = expected(plain, case.facts)
        assert engine.infer(case.facts).model_dump_json() == wanted, case.name
        assert compiled.infer(case.facts).model_dump_json() == wanted, case.name


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_random_situations(
    chunk: int, library: Library, plain: oracle.Plain, engine: Engine, compiled: Engine
) -> None:
    for seed in range(chunk, SITUATIONS, CHUNKS):
        facts = situation(library, seed)
        assert not contradictions(facts, library)
        wanted = expected(plain, facts)
        assert engine.infer(facts).model_dump_json() == wanted, facts
        assert compiled.infer(facts).model_dump_json() == wanted, facts


def test_the_situations_make_every_rule_fire(library: Library, compiled: Engine) -> None:
    """Else the comparison would say little; they are partial, valid, and the same every time."""
    fired: set[str] = set()
    count = 0
    for seed in range(2000):
        firings = compiled.infer(situation(library, seed)).firings
        fired.update(firing.rule for firing in firings)
        count += len(firings)
    silent = {rule.id for rule in library.rule_base.rules} - fired
    assert not silent
    assert count / 2000 > 12
    assert situation(library, 7) == situation(library, 7)


def test_a_result_equals_one_that_was_checked(library: Library, compiled: Engine) -> None:
    """Results are built unchecked: they must be whole, and equal to those built with checks."""
    result = compiled.infer(situation(library, 1))
    parts = [result, *result.firings, *result.conclusions, *result.advice, *result.replaced]
    for part in parts:
        checked = type(part).model_validate(part.model_dump())
        assert checked == part
        assert list(vars(part)) == list(type(part).model_fields)
        assert part.model_fields_set == checked.model_fields_set
        assert repr(part.model_copy()) == repr(checked)


def test_the_generated_source_can_be_read(library: Library) -> None:
    from advisor.engines.compiled import CompiledEngine

    source = CompiledEngine(library.rule_base).source
    for rule in library.rule_base.rules:
        assert f"    # {rule.id} (stratum " in source
    assert source == CompiledEngine(library.rule_base).source
