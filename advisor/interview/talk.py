"""The steps of an interview: plain functions from a state and an answer to the next state."""

from advisor.interview.questions import DANGER
from advisor.loading.contradictions import Contradiction, contradictions
from advisor.model.base import NO, YES, Name, Value
from advisor.model.case import Case
from advisor.model.interview import AnswerKind, Asked, Interview, Question
from advisor.model.library import Library
from advisor.model.plan import OpenQuestion, Plan

LIMIT = 10
"""How many questions are asked at most in one sitting."""

LISTED = 5
"""How many things a list holds at most."""

_DANGER = f"{DANGER}."


def answers(state: Interview) -> dict[Name, Value]:
    """Return what the answers state, a later one winning over an earlier."""
    return {name: value for asked in state.asked for name, value in asked.values.items()}


def known(state: Interview) -> dict[Name, Value]:
    """Return the facts that the user stated: before the interview, and in it."""
    return state.facts | answers(state)


def case_of(state: Interview) -> Case:
    """Return the case as it stands now."""
    return Case(text=state.text, facts=known(state), without=state.without)


def next_question(
    state: Interview, plan: Plan, library: Library, limit: int = LIMIT
) -> Question | None:
    """Choose the most decisive question that was not put; none after the limit.

    Things of which only one answer can change the plan are put together as a list. One question is
    on danger, and one more on which, if there is any.
    """
    if len(state.asked) >= limit:
        return None
    put = {name for asked in state.asked for name in (asked.choices or (asked.fact,))}
    danger = any(name.startswith(_DANGER) for name in put)
    left = [
        question
        for question in plan.open_questions
        if put.isdisjoint(question.choices or (question.fact,))
        and (question.choices or not danger or not question.fact.startswith(_DANGER))
    ]
    if not left:
        return None
    head = left[0]
    if head.choices:
        return Question(fact=head.fact, choices=dict.fromkeys(head.choices, YES))
    listed = [question for question in left if _fits_a_list(question, library)][:LISTED]
    if head in listed and len(listed) > 1:
        return Question(fact=head.fact, choices={q.fact: next(iter(q.answers)) for q in listed})
    return Question(fact=head.fact)


def _fits_a_list(question: OpenQuestion, library: Library) -> bool:
    """Whether only one of two answers could change the plan."""
    return (
        not question.choices
        and not question.fact.startswith(_DANGER)
        and library.facts[question.fact].is_yes_no
        and len(question.answers) == 1
    )


def answer(state: Interview, question: Question, value: Value) -> Interview:
    """State one value in answer to a question."""
    asked = Asked(fact=question.fact, kind="answered", values={question.fact: value})
    return _with(state, asked)


def choose(state: Interview, question: Question, chosen: tuple[Name, ...]) -> Interview:
    """Say which things of a list are so; without any, that none of them is.

    What is not chosen beside others stays open: nobody said that it is not so.
    """
    values = {name: question.choices[name] for name in chosen} or {
        name: NO if value == YES else YES for name, value in question.choices.items()
    }
    return _with(state, Asked(**dict(question), kind="answered", values=values))


def leave_open(state: Interview, question: Question, kind: AnswerKind) -> Interview:
    """Answer "I do not know", "does not apply" or "later"; the fact stays open."""
    return _with(state, Asked(fact=question.fact, choices=question.choices, kind=kind))


def back(state: Interview) -> Interview:
    """Take the last question back."""
    return state.model_copy(update={"asked": state.asked[:-1]})


def change(state: Interview, name: Name, value: Value | None) -> Interview:
    """State a fact anew, wherever it came from, or take it back with None."""
    facts = {n: v for n, v in state.facts.items() if n != name}
    asked = tuple(_changed(item, name, value) for item in state.asked)
    in_answers = any(name in item.values for item in asked)
    without = tuple(n for n in state.without if n != name)
    if value is None:
        without = (*without, name)
    elif not in_answers:
        facts[name] = value
    return state.model_copy(update={"facts": facts, "asked": asked, "without": without})


def _with(state: Interview, asked: Asked) -> Interview:
    return state.model_copy(update={"asked": (*state.asked, asked)})


def _changed(item: Asked, name: Name, value: Value | None) -> Asked:
    if name not in item.values and not (item.fact == name and not item.choices):
        return item
    values = {n: v for n, v in item.values.items() if n != name}
    if value is not None:
        values[name] = value
    kind = "answered" if values else "unknown"
    return item.model_copy(update={"values": values, "kind": kind})


def clash(state: Interview, plan: Plan, library: Library) -> Contradiction | None:
    """Find what an answer contradicts among all that was stated; `plan` is from before it."""
    read = {
        item.fact: item.value
        for item in plan.understood.stated
        if item.source == "text" and item.fact not in state.without
    }
    found = contradictions(read | known(state), library)
    return found[0] if found else None


def put_off(state: Interview) -> tuple[Name, ...]:
    """Return the facts that were answered "later"."""
    return tuple(item.fact for item in state.asked if item.kind == "later")


def resumed(state: Interview) -> Interview:
    """Return the state in which an interview goes on: what was put off is asked again."""
    kept = tuple(item for item in state.asked if item.kind != "later")
    return state.model_copy(update={"asked": kept})
