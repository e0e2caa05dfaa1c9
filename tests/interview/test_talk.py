"""The steps of an interview, without a terminal."""

from __future__ import annotations

import pytest

from advisor.consult import Advisor, consult, prepare
from advisor.engines import ENGINES
from advisor.interview import talk
from advisor.interview.reasons import reasons
from advisor.interview.suggestions import suggestions
from advisor.model.interview import AnswerKind, Interview, Question
from advisor.model.library import Library
from tests.cases_data import all_cases

HEARD = Question(fact="contact.heard")


@pytest.fixture(scope="module")
def fast(library: Library) -> Advisor:
    return prepare(library, "compiled")


def all_questions(state: Interview, desk: Advisor, kind: AnswerKind) -> list[Question]:
    """Answer everything alike, to the end."""
    found = []
    while question := talk.next_question(state, consult(talk.case_of(state), desk), desk.library):
        found.append(question)
        state = talk.leave_open(state, question, kind)
    return found


@pytest.mark.parametrize("kind", ["unknown", "not_applicable", "later"])
def test_nothing_is_asked_twice_and_at_most_ten(kind: AnswerKind, fast: Advisor) -> None:
    for case in all_cases()[::7]:
        found = all_questions(Interview(text=case.text), fast, kind)
        names = [name for q in found for name in (q.choices or (q.fact,))]
        assert len(names) == len(set(names)), case.name
        assert len(found) <= talk.LIMIT
        assert sum(q.fact.startswith("danger.") and not q.choices for q in found) <= 1


def test_only_open_questions_of_the_plan_are_put(fast: Advisor) -> None:
    state = Interview(text="The bonus was cut.")
    for _ in range(talk.LIMIT):
        plan = consult(talk.case_of(state), fast)
        question = talk.next_question(state, plan, fast.library)
        if question is None:
            break
        names = {name for q in plan.open_questions for name in (q.choices or (q.fact,))}
        assert set(question.choices or (question.fact,)) <= names
        state = talk.leave_open(state, question, "unknown")


def test_nothing_open_is_left_when_every_question_is_answered(fast: Advisor) -> None:
    """The plan is no longer provisional if everything is known."""
    state = Interview(facts={"practical.pay": "yes"})
    while question := talk.next_question(
        state, plan := consult(talk.case_of(state), fast), fast.library
    ):
        if question.choices:
            state = talk.choose(state, question, ())
        else:
            values = tuple(fast.library.facts[question.fact].answers)
            state = talk.answer(state, question, values[-1])
    assert not plan.provisional
    assert len(state.asked) <= 6


def test_dont_know_and_does_not_apply_leave_the_fact_open(fast: Advisor) -> None:
    state = Interview(text="The bonus was cut.")
    before = consult(talk.case_of(state), fast)
    for kind in ("unknown", "not_applicable", "later"):
        after = talk.leave_open(state, HEARD, kind)
        assert consult(talk.case_of(after), fast) == before
    put_off = talk.leave_open(state, HEARD, "later")
    assert talk.put_off(put_off) == ("contact.heard",)
    assert talk.resumed(put_off).asked == ()


def test_a_list_none_of_it_and_some_of_it() -> None:
    question = Question(fact="a.b", choices={"a.b": "yes", "c.d": "no"})
    state = Interview()
    assert talk.answers(talk.choose(state, question, ())) == {"a.b": "no", "c.d": "yes"}
    assert talk.answers(talk.choose(state, question, ("c.d",))) == {"c.d": "no"}


def test_what_depends_on_a_changed_answer_follows(fast: Advisor) -> None:
    state = talk.answer(Interview(text="The bonus was cut."), HEARD, "yes")
    assert consult(talk.case_of(state), fast).first.value == "investigate"
    again = talk.change(state, "contact.heard", "no")
    assert consult(talk.case_of(again), fast).first.value == "listen"
    assert len(again.asked) == 1
    assert talk.back(state) == Interview(text="The bonus was cut.")


def test_a_fact_of_the_text_can_be_taken_back_and_stated_again(fast: Advisor) -> None:
    state = talk.change(Interview(text="The bonus was cut."), "practical.pay", None)
    plan = consult(talk.case_of(state), fast)
    assert "practical.pay" not in {item.fact for item in plan.understood.stated}
    state = talk.change(state, "practical.pay", "no")
    stated = {i.fact: i.value for i in consult(talk.case_of(state), fast).understood.stated}
    assert stated["practical.pay"] == "no"


def test_taking_back_never_hides_a_danger_in_the_text(fast: Advisor) -> None:
    state = Interview(text="He says he does not want to live any more.")
    state = talk.change(state, "danger.self_harm", None)
    assert consult(talk.case_of(state), fast).safety[0].level == "act"


def test_contradictions_name_both(fast: Advisor) -> None:
    state = Interview(text="The bonus was cut.")
    plan = consult(talk.case_of(state), fast)
    after = talk.answer(state, Question(fact="practical.any"), "no")
    found = talk.clash(after, plan, fast.library)
    assert found is not None
    assert found.facts == ("practical.any", "practical.pay")
    assert talk.clash(talk.back(after), plan, fast.library) is None


def test_why_names_what_waits(fast: Advisor) -> None:
    state = Interview(text="The bonus was cut.")
    plan = consult(talk.case_of(state), fast)
    known = next(q for q in plan.open_questions if q.fact == "contact.heard")
    facts = {item.fact: item.value for item in plan.understood.stated}
    infer = ENGINES["compiled"](fast.library.rule_base).infer
    (found,) = reasons(HEARD, known, facts, infer, fast.library)
    assert (found.value, found.turns) == ("yes", {"first": "investigate"})
    assert found.added
    assert found.rules
    nothing_known = consult(talk.case_of(Interview()), fast)
    for question in nothing_known.open_questions:  # summaries too
        put = Question(fact=question.fact)
        assert reasons(put, question, {}, infer, fast.library), question.fact


def test_suggestions_share_words_with_the_clause(library: Library) -> None:
    found = suggestions("the pension papers are a mess", library.facts, library)
    assert ("practical.retirement", "yes") in found
    assert len(found) <= 3
    assert suggestions("xyzzy", library.facts, library) == ()
    assert suggestions("the pension", [], library) == ()
