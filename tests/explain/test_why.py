"""Why, on every case: only facts of the case, enough by themselves, and truly withdrawn."""

from __future__ import annotations

import random
from collections.abc import Iterable

import pytest

from advisor.consult import Advisor, consult
from advisor.explain.assumed import assumed
from advisor.explain.needs import needs
from advisor.explain.steps import justification, steps_of
from advisor.explain.targets import NoExplanationError, find_target, holds
from advisor.explain.tools import Tools, stated, told
from advisor.explain.why import why
from advisor.model.base import Id
from advisor.model.case import Case
from advisor.model.explanation import Step, Target
from advisor.model.plan import Plan
from tests.explain.conftest import NAMES, plan_of


def targets(plan: Plan) -> list[Target]:
    """All that a plan shows, and every fifth rule that fired."""
    points = [*(p.id for p in plan.advice), *(f.id for f in plan.follow_up)]
    found = [Target(kind="advice", id=point) for point in points]
    found += [Target(kind="rule", id=entry.rule) for entry in plan.trace[::5]]
    found += [Target(kind="conclusion", id="nature", value=plan.nature.value)]
    return [*found, Target(kind="conclusion", id="first", value=plan.first.value)]


@pytest.mark.parametrize("name", NAMES)
def test_every_point_has_a_proof(name: str, tools: Tools, quick_desk: Advisor) -> None:
    plan = plan_of(name, quick_desk)
    inference = tools.engine.infer(stated(plan))
    for target in targets(plan):
        rules = justification(target, inference, tools.library).rules
        check_proof(rules, steps_of(rules, inference, told(plan), tools.library), plan, tools)


@pytest.mark.parametrize("name", NAMES)
def test_every_why_holds_in_the_engine(name: str, tools: Tools, quick_desk: Advisor) -> None:
    plan = plan_of(name, quick_desk)
    facts = stated(plan)
    for target in targets(plan):
        found = why(target, plan, tools)
        assert {t.fact: t.value for t in found.told}.items() <= facts.items()
        check_proof(found.rules, found.steps, plan, tools)
        relevant = {need.fact for need in needs(target, tools.library).facts}
        assert {t.fact for t in found.told} <= relevant
        assert found.alone.items() <= facts.items()
        assert holds(target, tools.engine.infer(found.alone)), found.alone
        for fact in found.alone:
            less = {k: v for k, v in found.alone.items() if k != fact}
            assert not holds(target, tools.engine.infer(less)), fact
        for answer in found.withdrawn_by:
            assert answer.fact not in facts
            then = tools.engine.infer({**facts, answer.fact: answer.value})
            assert not holds(target, then), answer
            assert set(answer.replaced_by) <= {given.advice for given in then.advice}


def check_proof(rules: Iterable[Id], found: Iterable[Step], plan: Plan, tools: Tools) -> None:
    """Each step is a firing of the plan, each reason stands in its rule, each chain ends."""
    fired = {entry.rule: entry for entry in plan.trace}
    steps = {step.rule: step for step in found}
    facts = stated(plan)
    assert rules
    assert set(rules) <= steps.keys() <= fired.keys()
    for step in steps.values():
        rule = tools.library.rules_by_id[step.rule]
        assert len(step.reasons) == len(rule.when.all) + len(rule.when.unless)
        for reason in step.reasons:
            if reason.ground == "concluded":
                assert reason.by
                assert set(reason.by) <= steps.keys()
            elif reason.ground == "stated":
                assert facts[reason.fact] == reason.value
            elif reason.ground == "worked_out":
                assert reason.by
                assert set(reason.by) <= facts.keys()
            elif reason.ground == "not_stated":
                assert reason.fact in fired[step.rule].assumed


def test_words_stand_where_they_were_read(tools: Tools, quick_desk: Advisor) -> None:
    text = "The bonus was cut. I cannot promise the money now."
    plan = consult(Case(text=text), quick_desk)
    found = why(find_target("explain-the-reasons", tools.library), plan, tools)
    assert [t.words for t in found.told] == ["bonus was cut", "I cannot promise"]
    for item in found.told:
        assert item.span
        assert text[slice(*item.span)] == item.words
    assert found.alone == {"practical.pay": "yes", "solution.possible_now": "no"}
    assert "danger.act" in found.assumes
    assert ("danger.act", "yes") in {(a.fact, a.value) for a in found.withdrawn_by}


def test_every_open_answer_that_withdraws_is_listed(tools: Tools, quick_desk: Advisor) -> None:
    """Not only those that `needs` calls relevant."""
    from advisor.loading.contradictions import contradictions

    plan = plan_of(NAMES[0], quick_desk)
    facts = stated(plan)
    known = tools.engine.infer(facts).facts
    for target in random.Random(1).sample(targets(plan), 3):
        listed = {(a.fact, a.value) for a in why(target, plan, tools).withdrawn_by}
        for fact in tools.library.facts.values():
            for value in fact.answers if fact.id not in known else ():
                then = {**facts, fact.id: value}
                if not contradictions(then, tools.library):
                    gone = not holds(target, tools.engine.infer(then))
                    assert gone == ((fact.id, value) in listed)


@pytest.mark.parametrize("name", NAMES[::10])
def test_what_is_taken_for_granted(name: str, tools: Tools, quick_desk: Advisor) -> None:
    plan = plan_of(name, quick_desk)
    found = assumed(plan, tools)
    listed = {a.fact: a for a in found.assumptions}
    assert not listed.keys() & stated(plan).keys()
    assumes = {item.id: item.assumes for item in plan.advice}
    assumes |= {item.id: item.assumes for item in plan.follow_up}
    for point, facts in assumes.items():
        assert all(point in listed[fact].supports for fact in facts)
    for assumption in found.assumptions:
        for value, lost in assumption.answers.items():
            then = tools.engine.infer({**stated(plan), assumption.fact: value})
            left = {given.advice for given in then.advice}
            left |= {f"{held.fact}: {held.value}" for held in then.conclusions}
            assert lost
            assert not set(lost) & left


def test_what_is_not_there_is_refused(tools: Tools, quick_desk: Advisor) -> None:
    plan = plan_of("listen-older-fitter-wife-in-hospital", quick_desk)
    library = tools.library
    with pytest.raises(NoExplanationError, match="not in this plan") as caught:
        why(find_target("name-the-breach", library), plan, tools)
    assert caught.value.kind == "not-in-plan"
    with pytest.raises(NoExplanationError, match="did you mean `first-listen`"):
        find_target("first-lisen", library)
    with pytest.raises(
        NoExplanationError, match="is not a value of `nature`; did you mean `mixed`"
    ):
        find_target("nature=mixd", library)
    with pytest.raises(NoExplanationError, match="a fact that a case states"):
        find_target("practical.pay", library)
    with pytest.raises(NoExplanationError, match="statement of the source"):
        find_target("7.2d", library)
    with pytest.raises(NoExplanationError, match="several values"):
        why(find_target("due", library), plan, tools)


def test_ids_of_every_kind(tools: Tools) -> None:
    library = tools.library
    both = "take-it-to-who-decides"
    assert find_target(both, library).kind == "advice"
    assert find_target(f"rule:{both}", library).kind == "rule"
    assert str(find_target("nature: mixed", library)) == "nature: mixed"
    assert find_target("concern.own", library).value == "yes"
    for advice in library.advice:
        assert find_target(advice.id, library).kind == "advice"
