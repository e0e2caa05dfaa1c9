"""What fills the pages of the desk: plain data from a plan, for the templates."""

import sys
from collections.abc import Mapping, Sequence
from typing import Any

from advisor.explain.considered import considered
from advisor.explain.targets import NoExplanationError, find_target
from advisor.explain.what_if import changed_case
from advisor.explain.what_if import what_if as explain_what_if
from advisor.explain.why import why as explain_why
from advisor.explain.why_not import why_not as explain_why_not
from advisor.interview.reasons import reasons
from advisor.loading.contradictions import Contradiction
from advisor.model.base import UNKNOWN, Name, Value
from advisor.model.case import Span
from advisor.model.interview import Question
from advisor.model.plan import Plan
from advisor.telling import plan as telling
from advisor.telling import questions as asking
from advisor.telling import what_if as telling_what_if
from advisor.telling import why as telling_why
from advisor.telling import why_not as telling_why_not
from advisor.telling.answer import plan_for
from advisor.telling.lines import Line, Section
from advisor.telling.play_back import Item, items
from advisor.telling.problems import Exit, Problem
from advisor.web.desk.answers import Form
from advisor.web.desk.state import QUESTIONS, State, closed
from advisor.web.engines import Desk

CONSIDERED = 6
PARTS = ("read", "check", "unread")
View = tuple[str, dict[str, Any]]


def clash(found: Contradiction, values: Mapping[Name, Value], desk: Desk) -> str:
    """Say which two answers do not go together, and why."""
    one, other = found.facts[0], found.facts[-1]
    return desk.teller.wording.say(
        "web.clash_because" if found.because else "web.clash",
        one=desk.teller.answer(one, values[one]),
        other=desk.teller.answer(other, values[other]),
        because=found.because,
    )


def facts(
    state: State,
    plan: Plan,
    desk: Desk,
    *,
    errors: Sequence[str] = (),
    form: Form | None = None,
    wrong: Sequence[Name] = (),
) -> View:
    """Show what was understood.

    `form` keeps what was chosen when it is refused, because of the facts that are `wrong`.
    """
    found = sorted(items(plan, desk.teller, desk.advisor.reader), key=_place)
    named = {item.fact for item in found}
    stated = {item.fact: item.value for item in plan.understood.stated}
    more = [
        (group.title, [fact for fact in group.facts if fact.id not in named])
        for group in desk.library.groups
    ]
    chosen = dict(form.fields) if form else {}
    return "facts.html", {
        "text": state.interview.text or "",
        "items": found,
        "spans": {n: item.span for n, item in enumerate(found, start=1) if item.span},
        "stated": stated,
        "chosen": chosen,
        "more": [(title, group) for title, group in more if group],
        "cards": _questions_of_danger(plan),
        "wrong": wrong,
        "errors": errors,
        "state": closed(state),
    }


def question(
    state: State, plan: Plan, put: Question, desk: Desk, *, errors: Sequence[str] = ()
) -> View:
    """Put one question, with why it is asked."""
    library = desk.library
    known = next((q for q in plan.open_questions if q.fact == put.fact), None)
    stated = {item.fact: item.value for item in plan.understood.stated}
    waiting = reasons(put, known, stated, desk.tools.engine.infer, library)
    return "question.html", {
        "number": len(state.interview.asked) + 1,
        "most": QUESTIONS,
        "put": put,
        "words": asking.words_of(put, plan, desk.teller),
        "answers": _answers(put, desk),
        "help": [library.facts[name] for name in put.choices or (put.fact,)],
        "why": list(asking.why(waiting, desk.teller)),
        "question": put.model_dump_json(include={"fact", "choices"}),
        "errors": errors,
        "state": closed(state),
    }


def plan(state: State, made: Plan, desk: Desk) -> View:
    """Show the plan, each point with its proof."""
    points = (*(p.id for p in made.advice), *(f.id for f in made.follow_up))
    return "plan.html", {
        "sections": _sections(made, desk),
        "whys": {point: _why(point, made, desk) for point in points},
        "considered": [(name, desk.teller.advice(name)) for name in _considered(made, desk)],
        "changes": _changes(made, desk),
        "provisional": made.provisional,
        "state": closed(state),
    }


def why_not(state: State, made: Plan, target: str, desk: Desk) -> View:
    """Say why something is not in the plan. Raises NoExplanationError."""
    found = explain_why_not(find_target(target, desk.library), made, desk.tools)
    shown = telling_why_not.sections(found, desk.teller)
    return "why_not.html", {"sections": shown, "state": closed(state)}


def what_if(state: State, made: Plan, change: str, desk: Desk) -> View:
    """Show two plans side by side. Raises Problem (exit code 5)."""
    name, _, value = change.partition("=")
    fact = desk.library.facts.get(name)
    if fact is None or value not in (*fact.answers, UNKNOWN):
        raise Problem(Exit.CASE, "change", desk.teller.wording.say("web.choose_change"))
    settings, gone = ({}, [name]) if value == UNKNOWN else ({name: value}, [])
    after = plan_for(changed_case(made, settings, gone), desk.advisor)
    found = explain_what_if(made, after, desk.library)
    sides = []
    for key, one in (("before", made), ("after", after)):
        ids = [*(p.id for p in one.advice), *(f.id for f in one.follow_up)]
        changed = set(found.withdrawn if key == "before" else found.added)
        points = [(point, desk.teller.advice(point), point in changed) for point in ids]
        nature = desk.teller.answer("nature", one.nature.value)
        sides.append((key, nature, desk.teller.answer("first", one.first.value), points))
    return "what_if.html", {
        "sections": telling_what_if.sections(found, desk.teller),
        "sides": sides,
        "state": closed(state),
    }


def sheet(state: State, made: Plan, desk: Desk, *, with_text: bool) -> View:
    """Show the plan for one sheet of paper."""
    left_out = ("why", "open", "understood")
    return "sheet.html", {
        "sections": [s for s in _sections(made, desk) if s.key not in left_out],
        "text": state.interview.text if with_text else None,
        "provisional": made.provisional,
        "state": closed(state),
    }


def _place(item: Item) -> tuple[int, Span]:
    """Return what puts items in the order of the text, part by part; what has no words is last."""
    return PARTS.index(item.part), item.span or (sys.maxsize, 0)


def _sections(made: Plan, desk: Desk) -> tuple[Section, ...]:
    return telling.sections(made, desk.library, desk.contacts)


def _why(point: str, made: Plan, desk: Desk) -> tuple[Section, ...]:
    try:
        found = explain_why(find_target(point, desk.library), made, desk.tools)
    except NoExplanationError:  # an advice that shares its id with nothing is always explained
        return ()
    return telling_why.sections(found, desk.teller)[1:]


def _considered(made: Plan, desk: Desk) -> tuple[str, ...]:
    return considered(made, desk.tools, CONSIDERED)


def _answers(put: Question, desk: Desk) -> list[tuple[str, str]]:
    facts = desk.library.facts
    if put.choices:
        return [(name, facts[name].answers[value]) for name, value in put.choices.items()]
    return list(facts[put.fact].answers.items())


def _changes(made: Plan, desk: Desk) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return what can be tried: facts by group, each answer that is not so now."""
    now = {item.fact: item.value for item in made.understood.stated}
    open_now = {question.fact for question in made.open_questions}
    found = []
    for group in desk.library.groups:
        pairs: list[tuple[str, str]] = []
        for fact in group.facts:
            if "changeable" in fact.flags or fact.id in now or fact.id in open_now:
                pairs += _options(fact.id, now.get(fact.id), desk)
        if pairs:
            found.append((group.title, pairs))
    return found


def _options(name: Name, now: Value | None, desk: Desk) -> list[tuple[str, str]]:
    fact = desk.library.facts[name]
    pairs = [(f"{name}={v}", answer) for v, answer in fact.answers.items() if v != now]
    if now is not None:
        words = desk.teller.wording.say("web.not_told", answer=fact.answers[now])
        pairs.append((f"{name}={UNKNOWN}", words))
    return pairs


def _questions_of_danger(plan: Plan) -> list[Line]:
    return [
        Line(step, "strong") for card in plan.safety if card.level == "ask" for step in card.steps
    ]
