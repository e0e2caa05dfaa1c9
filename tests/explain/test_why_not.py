"""Why not, and what if: every change is replayed."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.consult import Advisor, consult
from advisor.explain.changes import apply, cheapest
from advisor.explain.needs import needs
from advisor.explain.targets import NoExplanationError, find_target, formula, holds
from advisor.explain.tools import Tools, stated
from advisor.explain.what_if import changed_case, way_to, what_if
from advisor.explain.why_not import hinders, why_not
from advisor.loading.contradictions import contradictions
from advisor.model.case import Case
from advisor.model.explanation import Target
from advisor.model.library import complete
from advisor.model.plan import Plan
from tests.explain.conftest import NAMES, plan_of


def points(plan: Plan) -> list[str]:
    return [*(p.id for p in plan.advice), *(f.id for f in plan.follow_up)]


@pytest.mark.parametrize("name", NAMES)
def test_the_smallest_change_makes_it_so(name: str, tools: Tools, quick_desk: Advisor) -> None:
    plan, library = plan_of(name, quick_desk), tools.library
    facts = stated(plan)
    inference = tools.engine.infer(facts)
    chance = random.Random(name)
    missing = [
        target
        for target in (
            *(Target(kind="rule", id=r.id) for r in chance.sample(library.rule_base.rules, 1)),
            *(Target(kind="advice", id=a.id) for a in chance.sample(library.advice, 1)),
        )
        if not holds(target, inference)
    ]
    for target in missing:
        found = why_not(target, plan, tools)
        assert found.rules
        for rule in found.rules:
            assert rule.fired or any(hinders(test) for test in rule.tests)
            assert rule.changes is not None
            after = apply(facts, rule.changes)
            assert not contradictions(after, library)
            assert holds(Target(kind="rule", id=rule.rule), tools.engine.infer(after)), rule
        sizes = [len(rule.changes or ()) for rule in found.rules]
        assert sizes == sorted(sizes)
        assert found.changes is not None
        after = apply(facts, found.changes)
        assert not contradictions(after, library)
        assert holds(target, tools.engine.infer(after)), found.changes


def test_no_smaller_change_is_overlooked(tools: Tools, quick_desk: Advisor) -> None:
    """Where one answer is enough, one answer is what is found."""
    plan, library = plan_of(NAMES[3], quick_desk), tools.library
    facts = stated(plan)
    known = complete(facts, library.summaries)
    reached: set[str] = set()
    for fact in library.facts.values():
        for value in fact.answers if fact.id not in known else ():
            then = {**facts, fact.id: value}
            if not contradictions(then, library):
                reached |= {given.advice for given in tools.engine.infer(then).advice}
    reached -= set(points(plan))
    assert reached
    for advice in random.Random(1).sample(sorted(reached), 12):
        found = why_not(Target(kind="advice", id=advice), plan, tools)
        assert found.changes is not None
        assert len(found.changes) == 1, found.changes


def test_changes_of_a_group_and_its_summary(tools: Tools) -> None:
    """No trouble at all against one trouble, and back: nothing contradicts, nothing is extra."""

    def found(facts: dict[str, str], wanted: str) -> dict[str, str]:
        where = formula(Target(kind="rule", id=wanted), tools.space)
        made = cheapest(tools.space, facts, [where], tools.library.facts)
        assert made is not None
        assert not contradictions(apply(facts, made), tools.library)
        return {change.fact: change.after for change in made}

    assert found({"practical.any": "no"}, "reckon-the-pay-openly") == {
        "practical.any": "yes",
        "practical.pay": "yes",
    }
    assert found({"practical.pay": "no"}, "reckon-the-pay-openly") == {"practical.pay": "yes"}
    assert found({"danger.self_harm": "yes"}, "reckon-the-pay-openly") == {
        "danger.self_harm": "no",
        "practical.pay": "yes",
    }
    assert found({}, "reckon-the-pay-openly") == {"practical.pay": "yes"}


def test_what_was_replaced_says_by_which(tools: Tools, quick_desk: Advisor) -> None:
    seen = 0
    for name in NAMES[::4]:
        plan = plan_of(name, quick_desk)
        for item in tools.engine.infer(stated(plan)).replaced[:1]:
            found = why_not(Target(kind="advice", id=item.advice), plan, tools)
            assert found.replaced_by == item.by
            assert any(rule.fired for rule in found.rules)
            seen += 1
    assert seen >= 3


def test_what_is_in_the_plan_is_refused(tools: Tools, quick_desk: Advisor) -> None:
    plan = plan_of(NAMES[0], quick_desk)
    with pytest.raises(NoExplanationError, match="is in this plan"):
        why_not(find_target("nature", tools.library), plan, tools)


@pytest.mark.parametrize("name", NAMES[::5])
def test_what_if_is_the_difference_of_two_plans(
    name: str, tools: Tools, quick_desk: Advisor
) -> None:
    plan, library = plan_of(name, quick_desk), tools.library
    same = what_if(plan, consult(changed_case(plan, {}), quick_desk), library)
    assert (same.changes, same.added, same.withdrawn, same.rule) == ((), (), (), None)
    fact = random.Random(name).choice(list(library.facts.values()))
    value = random.Random(name).choice(list(fact.answers))
    after = consult(changed_case(plan, {fact.id: value}), quick_desk)
    assert stated(after)[fact.id] == value
    found = what_if(plan, after, library)
    assert apply(stated(plan), found.changes) == stated(after)
    old, new = points(plan), points(after)
    assert set(found.added) == set(new) - set(old)
    assert set(found.withdrawn) == set(old) - set(new)
    assert set(found.unchanged) == set(old) & set(new)
    assert (found.nature.before, found.nature.after) == (plan.nature.value, after.nature.value)
    assert (found.first.before, found.first.after) == (plan.first.value, after.first.value)
    fired = [{entry.rule for entry in p.trace} for p in (plan, after)]
    order = [rule.id for rule in library.rule_base.rules]
    differs = sorted(fired[0] ^ fired[1], key=order.index)
    assert (found.rule.rule if found.rule else None) == (differs[0] if differs else None)


def test_unset_takes_a_fact_back(tools: Tools, quick_desk: Advisor) -> None:
    plan = consult(Case(text="The bonus was cut. I cannot promise it now."), quick_desk)
    after = consult(changed_case(plan, {}, ["solution.possible_now"]), quick_desk)
    found = what_if(plan, after, tools.library)
    assert [(c.fact, c.after) for c in found.changes] == [("solution.possible_now", "unknown")]
    assert "explain-the-reasons" in found.withdrawn


@pytest.mark.parametrize("name", NAMES[::4])
def test_the_way_to_something(name: str, tools: Tools, quick_desk: Advisor) -> None:
    plan, library = plan_of(name, quick_desk), tools.library
    chance = random.Random(name)
    wanted = [a.id for a in chance.sample(library.advice, 4)]
    for advice in (*wanted, chance.choice(points(plan))):
        target = Target(kind="advice", id=advice)
        found = way_to(target, plan, tools)
        assert (found.aim == "remove") == (advice in points(plan))
        if found.changes is not None:
            assert found.changes
            assert all("changeable" in library.facts[c.fact].flags for c in found.changes)
            after = apply(stated(plan), found.changes)
            assert not contradictions(after, library)
            assert holds(target, tools.engine.infer(after)) == (found.aim == "bring")


def test_who_the_worker_is_is_never_proposed(tools: Tools, quick_desk: Advisor) -> None:
    plan = consult(Case(facts={"sign.silent": "yes"}), quick_desk)
    found = way_to(find_target("sit-with-the-older-comrade", tools.library), plan, tools)
    assert found.changes is None


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_nothing_but_its_needs_changes_it(data: st.DataObject, tools: Tools) -> None:
    library = tools.library
    advice = data.draw(st.sampled_from([a.id for a in library.advice]))
    target = Target(kind="advice", id=advice)
    relevant = {need.fact for need in needs(target, library).facts}
    names = data.draw(st.lists(st.sampled_from(list(library.facts)), max_size=12, unique=True))
    facts = {n: data.draw(st.sampled_from(list(library.facts[n].answers))) for n in names}
    # Facts near the advice make it likely that it is given at all.
    rule = next(r for r in library.rule_base.rules if any(advice in str(e) for e in r.then))
    facts |= rule.examples[0].given
    other = {name: value for name, value in facts.items() if name in relevant}
    if not contradictions(facts, library) and not contradictions(other, library):
        assert holds(target, tools.engine.infer(facts)) == holds(target, tools.engine.infer(other))
