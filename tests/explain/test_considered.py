"""What a plan came close to is not in it, and one condition or a better advice is the reason."""

from __future__ import annotations

import pytest

from advisor.consult import Advisor, consult
from advisor.explain.considered import considered
from advisor.explain.targets import find_target
from advisor.explain.tools import Tools
from advisor.explain.why_not import hinders, why_not
from advisor.model.case import Case
from advisor.model.conditions import Advise
from tests.explain.conftest import NAMES, plan_of


@pytest.mark.parametrize("name", NAMES[::15])
def test_it_was_replaced_or_one_condition_is_missing(
    name: str, tools: Tools, quick_desk: Advisor
) -> None:
    plan = plan_of(name, quick_desk)
    in_plan = {p.id for p in plan.advice} | {f.id for f in plan.follow_up}
    for advice in considered(plan, tools, most=6):
        assert advice not in in_plan
        found = why_not(find_target(advice, tools.library), plan, tools)
        one_missing = any(sum(map(hinders, rule.tests)) == 1 for rule in found.rules)
        assert found.replaced_by or one_missing, advice


def test_the_near_miss_of_a_rule_was_considered(tools: Tools, quick_desk: Advisor) -> None:
    rule = next(
        rule
        for rule in tools.library.rule_base.rules
        if len(rule.when.all) > 2 and not rule.when.unless and isinstance(rule.then[0], Advise)
    )
    fires, misses = (
        next(one for one in rule.examples if one.expect == kind) for kind in ("fires", "silent")
    )
    (advice,) = (e.advise for e in rule.then[:1] if isinstance(e, Advise))
    given, missed = (consult(Case(facts=one.given), quick_desk) for one in (fires, misses))
    assert rule.id in {entry.rule for entry in given.trace}
    assert advice not in {point.id for point in missed.advice}
    assert advice in considered(missed, tools, most=500)


def test_at_most_as_many_as_asked_for(tools: Tools, quick_desk: Advisor) -> None:
    plan = consult(Case(facts={"practical.pay": "yes", "contact.heard": "yes"}), quick_desk)
    whole = considered(plan, tools, most=50)
    assert considered(plan, tools, most=2) == whole[:2]
    assert len(whole) > 2
