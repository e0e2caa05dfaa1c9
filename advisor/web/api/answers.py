"""What the API answers about one case: data from the same functions that every face calls."""

from typing import Literal

from pydantic import Field

from advisor.explain.assumed import assumed
from advisor.explain.targets import find_target
from advisor.explain.tools import stated
from advisor.explain.why import why as explain_why
from advisor.explain.why_not import why_not as explain_why_not
from advisor.interview import talk
from advisor.interview.reasons import reasons
from advisor.model.base import Frozen, Name, Value
from advisor.model.explanation import Assumed, WayTo, WhatIf, Why, WhyNot
from advisor.model.interview import Question, Waiting
from advisor.model.plan import KnowledgeVersion, OpenQuestion, Plan, SafetyCard, Understood
from advisor.telling.answer import plan_for
from advisor.telling.explained import with_aim, with_facts
from advisor.telling.questions import words_of
from advisor.web.api.bodies import (
    CaseBody,
    QuestionsBody,
    RefusedError,
    TargetBody,
    WhatIfBody,
    WhyBody,
    Wrong,
    case_of,
    check_changes,
    interview_of,
)
from advisor.web.engines import Desk


class ReadingAnswer(Frozen):
    """What was made of a case, and the cards for danger."""

    schema_: Literal["reading/v1"] = Field(default="reading/v1", alias="schema")
    knowledge: KnowledgeVersion
    understood: Understood
    safety: tuple[SafetyCard, ...]


class NextQuestion(Frozen):
    """A question as it is put.

    `answers` maps each answer to its words; of a list (`choices` is not empty) it maps each fact,
    and several may be chosen. `waiting` says what each answer that matters would change.
    """

    fact: Name
    choices: dict[Name, Value]
    question: str
    answers: dict[Name, str]
    help: dict[Name, str]
    waiting: tuple[Waiting, ...]


class QuestionsAnswer(Frozen):
    """What would be asked next (null if nothing is), and all that is open.

    With a card for danger (level `act`) nothing is asked: the card comes first.
    """

    schema_: Literal["questions/v1"] = Field(default="questions/v1", alias="schema")
    knowledge: KnowledgeVersion
    safety: tuple[SafetyCard, ...]
    number: int
    most: int
    next: NextQuestion | None
    open_questions: tuple[OpenQuestion, ...]
    provisional: bool


Told = tuple[Frozen, Plan]
"""An answer, and the plan that it is about."""


def plan(body: CaseBody, desk: Desk) -> Told:
    """Answer a case."""
    made = _plan(body, desk)
    return made, made


def understand(body: CaseBody, desk: Desk) -> Told:
    """Return what was read and is used of a case."""
    made = _plan(body, desk)
    known = {"knowledge": made.knowledge, "understood": made.understood, "safety": made.safety}
    return ReadingAnswer.model_validate(known), made


def questions(body: QuestionsBody, desk: Desk) -> Told:
    """Return what would be asked next."""
    library = desk.library
    case = case_of(body, library, desk.teller.wording.say)
    state = interview_of(body, case, library)
    made = plan_for(case.model_copy(update={"facts": talk.known(state)}), desk.advisor)
    danger = any(card.level == "act" for card in made.safety)
    put = None if danger else talk.next_question(state, made, library, body.most)
    return QuestionsAnswer(
        knowledge=made.knowledge,
        safety=made.safety,
        number=len(state.asked) + 1,
        most=body.most,
        next=_next(put, made, desk) if put else None,
        open_questions=made.open_questions,
        provisional=made.provisional,
    ), made


def why(body: WhyBody, desk: Desk) -> Told:
    """Explain something in the plan, or say what the plan takes for granted."""
    made = _plan(body, desk)
    if body.target is None:
        everything: Assumed = assumed(made, desk.tools)
        return everything, made
    found: Why = explain_why(find_target(body.target, desk.library), made, desk.tools)
    return found, made


def why_not(body: TargetBody, desk: Desk) -> Told:
    """Explain why something is not in the plan."""
    made = _plan(body, desk)
    found: WhyNot = explain_why_not(find_target(body.target, desk.library), made, desk.tools)
    return found, made


def what_if(body: WhatIfBody, desk: Desk) -> Told:
    """Say what other facts would do to the plan, or which would bring or remove a thing."""
    say = desk.teller.wording.say
    if bool(body.changes or body.unset) == bool(body.to):
        raise RefusedError(422, Wrong("", "usage", say("web.api_what_if")))
    made = _plan(body, desk)
    if body.to:
        aim: WayTo = with_aim(find_target(body.to, desk.library), made, desk.advisor, desk.tools)
        return aim, made
    check_changes(body, stated(made), desk.library, say)
    effect: WhatIf = with_facts(made, body.changes, body.unset, desk.advisor)
    return effect, made


def _plan(body: CaseBody, desk: Desk) -> Plan:
    return plan_for(case_of(body, desk.library, desk.teller.wording.say), desk.advisor)


def _next(put: Question, made: Plan, desk: Desk) -> NextQuestion:
    facts = desk.library.facts
    known = next((q for q in made.open_questions if q.fact == put.fact), None)
    chosen = {name: facts[name].answers[value] for name, value in put.choices.items()}
    return NextQuestion(
        fact=put.fact,
        choices=put.choices,
        question=words_of(put, made, desk.teller),
        answers=chosen or dict(facts[put.fact].answers),
        help={name: facts[name].help for name in put.choices or (put.fact,)},
        waiting=reasons(put, known, stated(made), desk.tools.engine.infer, desk.library),
    )
