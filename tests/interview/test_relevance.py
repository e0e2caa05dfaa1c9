"""What is called irrelevant changes nothing, and what is asked can change something."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from advisor.consult import Advisor, consult, prepare
from advisor.guidance.order import in_order
from advisor.interview.relevance import Relevance, relevance
from advisor.loading.contradictions import contradictions
from advisor.model.case import Case
from advisor.model.inference import Inference
from advisor.model.library import Library, complete
from advisor.model.plan import Plan
from advisor.proof.situations import masks, masks_of_answers
from advisor.safety.check import READS, check, raised
from tests.cases_data import all_cases
from tests.engines.situations import situation

SEEDS = range(0, 2000, 37)


@pytest.fixture(scope="module")
def fast(library: Library) -> Advisor:
    return prepare(library, "compiled")


def core(facts: Mapping[str, str], desk: Advisor) -> tuple[object, ...]:
    """Nature, first, combinations, advice in order (follow-up with it), and cards for danger."""
    inference: Inference = desk.engine.infer(facts)
    named = ("nature", "first", "combination", "support")
    held = [c for c in inference.conclusions if c.fact.partition(".")[0] in named]
    return (
        frozenset((c.fact, c.value) for c in held),
        tuple(advice.id for advice, _ in in_order(inference.advice, desk.library)),
        check(None, facts).cards,
    )


def core_of(plan: Plan) -> dict[str, Any]:
    return {
        "safety": plan.safety,
        "nature": plan.nature.value,
        "first": plan.first.value,
        "combinations": [(c.id, c.lead, c.support) for c in plan.combinations],
        "advice": [point.id for point in plan.advice],
        "follow_up": [item.id for item in plan.follow_up],
    }


def worked_out(facts: Mapping[str, str], desk: Advisor) -> Relevance:
    def cards(more: Mapping[str, str]) -> object:
        return check(None, {**facts, **more}).cards

    return relevance(facts, cards, desk.library)


def open_answers(facts: Mapping[str, str], library: Library) -> Iterator[tuple[str, str]]:
    whole = complete(facts, library.summaries)
    for fact in library.facts.values():
        for value in fact.answers:
            if fact.id not in whole and not contradictions({**facts, fact.id: value}, library):
                yield fact.id, value


@pytest.mark.parametrize("seed", SEEDS)
def test_every_answer_changes_exactly_what_is_said(seed: int, fast: Advisor) -> None:
    facts = situation(fast.library, seed)
    found = worked_out(facts, fast)
    before = core(facts, fast)
    answers = list(open_answers(facts, fast.library))
    assert answers == [(name, value) for name, values in found.open.items() for value in values]
    for name, value in answers:
        changes = core({**facts, name: value}, fast) != before
        assert changes == (value in found.effects.get(name, {})), (facts, name, value)


def test_an_irrelevant_answer_leaves_the_whole_core_as_it_is(fast: Advisor) -> None:
    """Through `consult` itself, with texts, danger check and all."""
    rng = random.Random(7)
    for case in all_cases()[::6]:
        plan = consult(Case(text=case.text), fast)
        stated = {item.fact: item.value for item in plan.understood.facts}
        stated |= {i.fact: i.value for i in plan.understood.denied if i.value == "no"}
        asked = {q.fact for q in plan.open_questions}
        asked |= {name for q in plan.open_questions for name in q.choices}
        members = {m for s in asked for m in fast.library.summaries.get(s, ())}
        if any(name.startswith("danger.") for name in asked):  # one question stands for all
            members |= {name for name in fast.library.facts if name.startswith("danger.")}
        rest = [a for a in open_answers(stated, fast.library) if a[0] not in asked | members]
        for name, value in rng.sample(rest, 12):
            after = core_of(consult(Case(text=case.text, facts={name: value}), fast))
            for key in ("safety", "nature", "first"):
                assert after[key] == core_of(plan)[key], (case.name, name, value)


def test_what_is_asked_is_decisive(fast: Advisor) -> None:
    for case in all_cases()[::10]:
        plan = consult(Case(facts=case.facts), fast)
        found = worked_out(case.facts, fast)
        for question in plan.open_questions:
            names = question.choices or (
                question.fact,
                *fast.library.summaries.get(question.fact, ()),
            )
            assert any(found.is_decisive(name) for name in names), (case.name, question.fact)
            assert question.answers
            assert question.changes


def test_one_question_on_danger_and_none_on_members_of_an_open_summary(fast: Advisor) -> None:
    for case in all_cases():
        plan = consult(Case(text=case.text), fast)
        names = [question.fact for question in plan.open_questions]
        assert len(names) == len(set(names))
        assert sum(name.startswith("danger.") for name in names) <= 1
        for summary in {*names} & {*fast.library.summaries}:
            assert not {*names} & {*fast.library.summaries[summary]}


def test_a_sign_of_danger_is_what_is_asked_first(fast: Advisor) -> None:
    plan = consult(Case(text="She gave her tools away and keeps to herself."), fast)
    assert plan.safety[0].level == "ask"
    assert plan.open_questions[0].fact == f"danger.{plan.safety[0].kind}"


def test_a_summary_that_is_yes_asks_for_its_members_as_one_question(fast: Advisor) -> None:
    plan = consult(Case(facts={"danger.act": "yes"}), fast)
    (question,) = [q for q in plan.open_questions if q.fact == "danger.act"]
    assert set(question.choices) == set(fast.library.summaries["danger.act"])
    assert question.question.startswith("Someone is in danger.")


def test_a_consultation_loads_no_solver() -> None:
    code = (
        "import sys; from advisor.cli.main import advisor;"
        "advisor.main(['ask', '--json', 'The bonus was cut.'], standalone_mode=False);"
        "sys.exit(any(m.startswith('pysat') for m in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], stdout=subprocess.DEVNULL, check=False)
    assert done.returncode == 0


@pytest.mark.parametrize("seed", SEEDS)
def test_answers_set_at_once_are_those_of_situations_completed_one_by_one(
    seed: int, library: Library
) -> None:
    base = library.rule_base
    facts = situation(library, seed)
    known = complete(facts, base.summaries)
    answers = [(n, v) for n, values in base.facts.items() for v in values if n not in known]
    one_by_one = masks([facts, *({**facts, name: value} for name, value in answers)], library)
    assert masks_of_answers(known, answers, library) == one_by_one


def test_what_the_danger_check_does_not_read_never_changes_what_it_raises(
    library: Library,
) -> None:
    half = {"sign.giving_things_away": "yes"}
    for fact in library.facts.values():
        for value in fact.answers:
            same = raised((), {**half, fact.id: value}) == raised((), half)
            assert same or fact.id in READS, fact.id
    assert raised((), {**half, "sign.tearful": "yes"}) != raised((), half)
