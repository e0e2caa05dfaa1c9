"""Whole cases: what the plan must hold, as their author wrote it before there were rules."""

from __future__ import annotations

from collections import Counter

import pytest

from advisor.checking.lint import sentences
from advisor.consult import Advisor, consult
from advisor.model.case import Case
from tests.cases_data import WholeCase, all_cases


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: case.name)
def test_case(case: WholeCase, desk: Advisor) -> None:
    plan = consult(Case(facts=case.facts), desk)
    expect = case.expect
    assert (plan.nature.value, plan.first.value) == (expect["nature"], expect["first"]), case.why
    leads = {pair.id: pair.lead for pair in plan.combinations}
    assert expect.get("combinations", {}).items() <= leads.items()
    given = {s for point in plan.advice for s in point.statements}
    given |= {s for item in plan.follow_up for s in item.statements}
    cited = given | {s for pair in plan.combinations for s in pair.statements}
    cited |= {*plan.nature.statements}
    assert set(expect.get("cites", ())) <= cited
    assert not set(expect.get("never_cites", ())) & given


def test_undetermined_only_where_expected(desk: Advisor) -> None:
    cases = all_cases()
    found = {c.name for c in cases if _nature(c, desk) == "undetermined"}
    assert found == {c.name for c in cases if c.expect["nature"] == "undetermined"}


def _nature(case: WholeCase, desk: Advisor) -> str:
    return consult(Case(facts=case.facts), desk).nature.value


def test_no_advice_outside_the_first_step_is_given_everywhere(desk: Advisor) -> None:
    """Fit, not flood: at most 40 % of the cases get the same piece of advice."""
    cases = all_cases()
    counts: Counter[str] = Counter()
    for case in cases:
        plan = consult(Case(facts=case.facts), desk)
        counts.update(point.id for point in plan.advice[1:])
        counts.update(item.id for item in plan.follow_up)
    assert [(name, n) for name, n in counts.items() if n > 0.4 * len(cases)] == []


def test_sentences_are_short_over_all_plans(desk: Advisor) -> None:
    lengths: list[int] = []
    for case in all_cases():
        plan = consult(Case(facts=case.facts), desk)
        texts = [point.text for point in plan.advice] + [item.text for item in plan.follow_up]
        lengths += [len(part.split()) for text in texts for part in sentences(text)]
    assert sum(lengths) / len(lengths) <= 20
    assert max(lengths) <= 30
