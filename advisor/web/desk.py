"""The cadre's desk: text, what was understood, questions, plan. Each page is made from its form."""

from collections.abc import Callable
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from advisor.interview import talk
from advisor.model.plan import Plan
from advisor.telling.answer import plan_for
from advisor.telling.problems import Problem
from advisor.telling.questions import clash as clash_line
from advisor.web import desk_views as views
from advisor.web.answers import Form, answered, corrected, question_of
from advisor.web.engines import Desk, Engines
from advisor.web.pages import Pages
from advisor.web.state import QUESTIONS, Opened, State, begun, opened

ROUTER = APIRouter(include_in_schema=False)

View = tuple[str, dict[str, Any]]
"""A template and what fills it."""


async def _answer(request: Request, work: Callable[[Form, Desk], View]) -> Response:
    form = Form(
        tuple((k, v) for k, v in (await request.form()).multi_items() if isinstance(v, str))
    )
    engines: Engines = request.app.state.engines
    pages: Pages = request.app.state.pages

    def page(desk: Desk) -> Response:
        template, values = work(form, desk)
        return pages.show(template, 422 if values.get("errors") else 200, **values)

    return await engines.run(page)


@ROUTER.get("/")
def home(request: Request) -> Response:
    """Show the page to begin with."""
    pages: Pages = request.app.state.pages
    return pages.show("start.html", text="", errors=())


@ROUTER.get("/urgent")
def urgent(request: Request) -> Response:
    """Show what to do in danger, of every kind."""
    pages: Pages = request.app.state.pages
    return pages.show("danger.html", **views.urgent(pages.library, request.app.state.contacts))


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
            return "start.html", {"text": text, "errors": (problem.text,)}
        return _danger(state, plan, desk, "/case/facts") or views.facts(state, plan, desk)

    return await _answer(request, work)


@ROUTER.post("/case/facts")
async def facts(request: Request) -> Response:
    """Show what is understood, to be corrected."""

    def work(form: Form, desk: Desk) -> View:
        found, plan = _open(form, desk)
        return views.facts(found.state, plan, desk, skipped=found.skipped)

    return await _answer(request, work)


@ROUTER.post("/case/ask")
async def ask(request: Request) -> Response:
    """Take the corrections, and ask the first question."""

    def work(form: Form, desk: Desk) -> View:
        found, plan = _open(form, desk)
        after = corrected(form, found.state.interview, plan, desk.library)
        clash = talk.clash(after, plan, desk.library)
        if clash:
            values = {i.fact: i.value for i in plan.understood.stated} | talk.known(after)
            error = clash_line(clash, values, desk.teller).text
            return views.facts(
                found.state, plan, desk, errors=(error,), form=form, wrong=clash.facts
            )
        state = found.state.model_copy(update={"interview": after})
        return _next(state, desk, finish=form.one("go") == "plan")

    return await _answer(request, work)


@ROUTER.post("/case/answer")
async def answer(request: Request) -> Response:
    """Take an answer, and ask the next question or show the plan."""

    def work(form: Form, desk: Desk) -> View:
        found, plan = _open(form, desk)
        state, go = found.state, form.one("go")
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
            values = {i.fact: i.value for i in plan.understood.stated} | talk.known(after)
            error = clash_line(clash, values, desk.teller).text
            return views.question(state, plan, question, desk, errors=(error,))
        return _next(state.model_copy(update={"interview": after}), desk)

    return await _answer(request, work)


@ROUTER.post("/case/plan")
async def plan(request: Request) -> Response:
    """Show the plan."""

    def work(form: Form, desk: Desk) -> View:
        found, made = _open(form, desk)
        return _plan(found.state, made, desk)

    return await _answer(request, work)


@ROUTER.post("/case/why-not")
async def why_not(request: Request) -> Response:
    """Say why something is not in the plan."""

    def work(form: Form, desk: Desk) -> View:
        found, made = _open(form, desk)
        return views.why_not(found.state, made, form.one("target"), desk)

    return await _answer(request, work)


@ROUTER.post("/case/what-if")
async def what_if(request: Request) -> Response:
    """Show the plan beside the one that another fact would give."""

    def work(form: Form, desk: Desk) -> View:
        found, made = _open(form, desk)
        return views.what_if(found.state, made, form.one("change"), desk)

    return await _answer(request, work)


@ROUTER.post("/case/print")
async def print_view(request: Request) -> Response:
    """Show the plan on one sheet."""

    def work(form: Form, desk: Desk) -> View:
        found, made = _open(form, desk)
        return views.sheet(found.state, made, desk, with_text=form.one("words") == "yes")

    return await _answer(request, work)


def _open(form: Form, desk: Desk) -> tuple[Opened, Plan]:
    found = opened(form.one("state"), desk.library)
    if form.one("seen"):
        seen = (*found.state.cards_shown, *form.one("seen").split()[:10])[-10:]
        found = Opened(found.state.model_copy(update={"cards_shown": seen}), found.skipped)
    return found, plan_for(talk.case_of(found.state.interview), desk.advisor)


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
    return views.danger(state, made, desk, then) if new else None
