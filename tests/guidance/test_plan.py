"""The plan as a consumer of `advice/v1` gets it."""

from __future__ import annotations

import json

import pytest

from advisor.consult import Advisor, consult
from advisor.guidance.order import ACTS, SLOTS
from advisor.model.case import Case
from tests.cases_data import all_cases
from tests.conftest import ROOT

FITTER = (
    "An older fitter has gone silent since the reorganisation; his wife is in hospital and the"
    " bonus was cut. He came to me himself. I cannot promise the money now."
)


def test_the_keys_stand_in_their_fixed_order(desk: Advisor) -> None:
    data = json.loads(consult(Case(text=FITTER), desk).model_dump_json(by_alias=True))
    assert list(data) == [
        "schema",
        "knowledge",
        "understood",
        "safety",
        "nature",
        "first",
        "combinations",
        "advice",
        "follow_up",
        "open_questions",
        "provisional",
        "trace",
    ]
    assert data["schema"] == "advice/v1"


def test_the_case_of_the_older_fitter(desk: Advisor) -> None:
    plan = consult(Case(text=FITTER), desk)
    stated = {item.fact: item.value for item in plan.understood.facts}
    stated |= {item.fact: item.value for item in plan.understood.denied}
    assert stated == {
        "person.age": "older",
        "person.role": "worker",
        "sign.silent": "yes",
        "practical.illness_family": "yes",
        "practical.pay": "yes",
        "contact.initiative": "came",
        "solution.possible_now": "no",
        "history.reorganisation": "yes",
    }
    assert plan.safety == ()
    assert (plan.nature.value, plan.first.value) == ("practical", "listen")
    given = {point.id: point.statements for point in plan.advice}
    assert plan.first.advice == "receive-and-listen"
    assert "7.2d" in given["explain-the-reasons"]
    assert "7.2b" in given["put-it-down-to-thinking"]
    assert [(f.id, f.in_days) for f in plan.follow_up][-1] == ("come-back-with-an-answer", 14)


def test_words_and_spans_are_slices_of_the_text(desk: Advisor) -> None:
    plan = consult(Case(text=FITTER), desk)
    found = [(item.words, item.span) for item in plan.understood.facts]
    found += [(item.words, item.span) for item in plan.understood.denied]
    found += [(item.words, item.span) for item in plan.understood.unused]
    for words, span in found:
        assert span is not None
        assert FITTER[span[0] : span[1]] == words


EVERY_CASE = [*all_cases(), *all_cases(ROOT / "tests" / "cases_aside")]


@pytest.mark.parametrize("case", EVERY_CASE, ids=lambda case: case.name)
def test_every_plan_is_in_order_and_fits(case: object, desk: Advisor) -> None:
    plan = consult(Case(facts=case.facts), desk)  # type: ignore[attr-defined]  # a WholeCase
    assert plan.advice[0].slot == "first"
    places = [(SLOTS.index(p.slot), ACTS.index(p.act)) for p in plan.advice]
    assert places == sorted(places)
    do = [p for p in plan.advice if p.kind == "do"]
    avoid = [p for p in plan.advice if p.kind == "avoid"]
    assert 2 <= len(do) + len(plan.follow_up) <= 9
    assert 1 <= len(avoid) <= 4
    if plan.nature.value != "undetermined" and plan.first.value != "safeguard":
        assert len(do) + len(plan.follow_up) >= 4
    for point in plan.advice:
        assert point.statements, f"{point.id} cites nothing"


def test_unknown_is_never_no(desk: Advisor) -> None:
    """What the plan rests on without having been told is said."""
    plan = consult(Case(facts={"practical.pay": "yes"}), desk)
    assert plan.nature.value == "practical"
    assert plan.nature.assumes == ("fault.any", "thinking.any")
    first = plan.advice[0]
    assert "contact.heard" in first.assumes
    assert "contact.heard" in {q.fact for q in plan.open_questions}
    assert plan.provisional


def test_settings_win_over_facts_and_facts_over_text(desk: Advisor) -> None:
    text = "The older packer is short of money, the bonus was cut."
    plan = consult(Case(text=text, facts={"practical.pay": "no"}), desk)
    denied = {item.fact: item.source for item in plan.understood.denied}
    assert denied["practical.pay"] == "case"
    plan = consult(
        Case(text=text, facts={"person.age": "middle"}, settings={"person.age": "young"}), desk
    )
    found = {item.fact: (item.value, item.source) for item in plan.understood.facts}
    assert found["person.age"] == ("young", "set")


def test_a_text_that_contradicts_a_stronger_source_is_shown_and_not_used(desk: Advisor) -> None:
    plan = consult(Case(text="The bonus was cut.", settings={"practical.any": "no"}), desk)
    assert "practical.pay" not in {item.fact for item in plan.understood.facts}
    assert [(u.fact, u.because) for u in plan.understood.unsure] == [
        ("practical.pay", "conflicting")
    ]
    assert plan.nature.value == "undetermined"


def test_the_trace_says_where_each_matched_fact_came_from(desk: Advisor) -> None:
    plan = consult(Case(text=FITTER), desk)
    entry = next(t for t in plan.trace if t.rule == "concern-from-a-practical-trouble")
    assert entry.sources == {"practical.any": "practical.pay, practical.illness_family"}
    entry = next(t for t in plan.trace if t.rule == "receive-who-comes")
    assert entry.sources["contact.initiative"] == "text"
    assert entry.sources["first"] == "first-listen"
