"""Each engine gives what the rules mean, on random rule bases and random partial situations."""

import os

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advisor.engines import ENGINES
from advisor.engines.experta_engine import ExpertaEngine, TracedEngine, experta
from advisor.model.library import RuleBase
from tests import oracle
from tests.engines.expected import expected
from tests.strategies import rule_bases, situations

BASES = int(os.environ.get("ADVISOR_FUZZ", "300"))


@pytest.mark.parametrize("engine", sorted(ENGINES))
@settings(
    max_examples=BASES,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(base=rule_bases(), cases=st.lists(situations(), min_size=1, max_size=4))
def test_engine_agrees_with_the_oracle(
    engine: str, base: RuleBase, cases: list[dict[str, str]]
) -> None:
    built = ENGINES[engine](base)
    plain = oracle.plain(base)
    for facts in cases:  # several cases through one engine: none leaks into the next
        assert built.infer(facts).model_dump_json() == expected(plain, facts)


def test_the_oracle_catches_the_stock_strategy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Negative control: experta's own agenda fires cancelled rules, and that must show."""
    wrong = 0

    @settings(max_examples=150, deadline=None, derandomize=True, database=None)
    @given(base=rule_bases(), facts=situations())
    def compare(base: RuleBase, facts: dict[str, str]) -> None:
        nonlocal wrong
        engine = ExpertaEngine(base)
        wrong += engine.infer(facts).model_dump_json() != expected(oracle.plain(base), facts)

    monkeypatch.setattr(TracedEngine, "__strategy__", experta.strategies.DepthStrategy)
    compare()
    assert wrong > 0
