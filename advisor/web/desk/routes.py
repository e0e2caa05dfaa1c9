"""The cadre's desk: text, what was understood, questions, plan. Each page is made from its form."""

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from advisor.interview import talk
from advisor.model.base import Name, Value
from advisor.model.interview import Interview
from advisor.model.plan import Plan
from advisor.safety.check import check
from advisor.telling.answer import plan_for
from advisor.telling.problems import Problem
from advisor.web.desk import danger as danger_views
from advisor.web.desk import views
from advisor.web.desk.answers import Form, answered, corrected, question_of
from advisor.web.desk.forms import View, on_case, on_form
from advisor.web.desk.state import QUESTIONS, State, begun
from advisor.web.engines import Desk
from advisor.web.pages import Pages

ROUTER = APIRouter(include_in_schema=False)


@ROUTER.get("/")
def home(request: Request) -> Response:
    """Show the page to begin with."""
    pages: Pages = request.app.state.pages
    return pages.show("start.html", text="", errors=())


@ROUTER.get("/urgent")
def urgent(request: Request) -> Response:
    """Show what to do in danger, of every kind."""
    pages: Pages = request.app.state.pages
    return pages.show(
        "danger.html", **danger_views.of_every_kind(pages.library, request.app.state.contacts)
    )


@ROUTER.get("/left")
def left(request: Request) -> Response:
    """Show a page that says nothing of a case."""
    pages: Pages = request.app.state.pages
    return pages.show("left.html")


@ROUTER.get("/case/{rest:path}")
@ROUTER.get("/case")
def again() -> Response:
    """Begin anew: a case has no address, as nothing of it is kept."""
    return RedirectResponse("/", 303)


@ROUTER.post("/case")
async def understand(request: Request) -> Response:
    """Read the text of a case, and show what was understood."""

    def work(form: Form, desk: Desk) -> View:
        text = form.one("text")
        try:
            state = begun(text, desk.library)
            plan = plan_for(talk.case_of(state.interview), desk.advisor)
        except Problem as problem:
            # As on every face: whatever else is wrong, danger in the words is answered.
            alarm = check(text, {}, desk.library.cards)
            seen = form.one("seen").split()
            if alarm.level == "act" and any(card.id not in seen for card in alarm.cards):
                return danger_views.of_text(text, alarm.cards, desk)
            return "start.html", {"text": text, "errors": (problem.text,)}
        return _danger(state, plan, desk, "/case/facts") or views.facts(state, plan, desk)

    return await on_form(request, work)


@ROUTER.post("/case/facts")
async def facts(request: Request) -> Response:
    """Show what is understood, to be corrected."""

    def work(_: Form, state: State, plan: Plan, desk: Desk) -> View:
        return views.facts(state, plan, desk)

    return await on_case(request, work)


@ROUTER.post("/case/ask")
async def ask(request: Request) -> Response:
    """Take the corrections, and ask the first question."""

    def work(form: Form, state: State, plan: Plan, desk: Desk) -> View:
        after = corrected(form, state.interview, plan, desk.library)
        clash = talk.clash(after, plan, desk.library)
        if clash:
            error = views.clash(clash, _stated(after, plan), desk)
            wrong = clash.facts
            return views.facts(state, plan, desk, errors=(error,), form=form, wrong=wrong)
        state = state.model_copy(update={"interview": after})
        return _next(state, desk, finish=form.one("go") == "plan")

    return await on_case(request, work)


@ROUTER.post("/case/answer")
async def answer(request: Request) -> Response:
    """Take an answer, and ask the next question or show the plan."""

    def work(form: Form, state: State, plan: Plan, desk: Desk) -> View:
        go = form.one("go")
        if go == "back":
            if not state.interview.asked:
                return views.facts(state, plan, desk)
            before = talk.back(state.interview)
            return _next(state.model_copy(update={"interview": before}), desk)
        if go == "plan":
            return _plan(state, plan, desk)
        question = question_of(form, desk.library)
        after = answered(form, question, state.interview, desk.library)
        if after is None:
            error = desk.teller.wording.say("web.choose_one")
            return views.question(state, plan, question, desk, errors=(error,))
        clash = talk.clash(after, plan, desk.library)
        if clash:
            error = views.clash(clash, _stated(after, plan), desk)
            return views.question(state, plan, question, desk, errors=(error,))
        return _next(state.model_copy(update={"interview": after}), desk)

    return await on_case(request, work)


@ROUTER.post("/case/plan")
async def plan(request: Request) -> Response:
    """Show the plan."""

    def work(_: Form, state: State, plan: Plan, desk: Desk) -> View:
        return _plan(state, plan, desk)

    return await on_case(request, work)


@ROUTER.post("/case/why-not")
async def why_not(request: Request) -> Response:
    """Say why something is not in the plan."""

    def work(form: Form, state: State, plan: Plan, desk: Desk) -> View:
        return views.why_not(state, plan, form.one("target"), desk)

    return await on_case(request, work)


@ROUTER.post("/case/what-if")
async def what_if(request: Request) -> Response:
    """Show the plan beside the one that another fact would give."""

    def work(form: Form, state: State, plan: Plan, desk: Desk) -> View:
        return views.what_if(state, plan, form.one("change"), desk)

    return await on_case(request, work)


@ROUTER.post("/case/print")
async def print_view(request: Request) -> Response:
    """Show the plan on one sheet."""

    def work(form: Form, state: State, plan: Plan, desk: Desk) -> View:
        return views.sheet(state, plan, desk, with_text=form.one("words") == "yes")

    return await on_case(request, work)


def _stated(after: Interview, plan: Plan) -> dict[Name, Value]:
    """Return all that is stated after an answer; `plan` is from before it."""
    return {i.fact: i.value for i in plan.understood.stated} | talk.known(after)


def _next(state: State, desk: Desk, *, finish: bool = False) -> View:
    """Ask the next question, or show the plan."""
    made = plan_for(talk.case_of(state.interview), desk.advisor)
    danger = _danger(state, made, desk, "/case/plan")
    if danger:
        return danger
    question = talk.next_question(state.interview, made, desk.library, QUESTIONS)
    if finish or question is None or any(card.level == "act" for card in made.safety):
        return _plan(state, made, desk)
    return views.question(state, made, question, desk)


def _plan(state: State, made: Plan, desk: Desk) -> View:
    return _danger(state, made, desk, "/case/plan") or views.plan(state, made, desk)


def _danger(state: State, made: Plan, desk: Desk, then: str) -> View | None:
    """Show the cards that were not shown yet, on a page of their own."""
    new = [c for c in made.safety if c.level == "act" and c.id not in state.cards_shown]
    return danger_views.of_case(state, made, desk, then) if new else None
