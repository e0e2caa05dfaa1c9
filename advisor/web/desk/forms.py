"""From a form that comes in to the page that answers it, at a desk of its own."""

from collections.abc import Callable
from typing import Any

from fastapi import Request
from starlette.responses import Response

from advisor.interview import talk
from advisor.model.plan import Plan
from advisor.telling.answer import plan_for
from advisor.web.desk.answers import Form, unknown
from advisor.web.desk.state import State, opened
from advisor.web.engines import Desk, Engines
from advisor.web.pages import Pages

View = tuple[str, dict[str, Any]]
"""A template and what fills it."""


async def on_form(request: Request, work: Callable[[Form, Desk], View]) -> Response:
    """Answer a form with a page; status 422 if the page says what is wrong with it."""
    form = Form(
        tuple((k, v) for k, v in (await request.form()).multi_items() if isinstance(v, str))
    )
    engines: Engines = request.app.state.engines
    pages: Pages = request.app.state.pages

    def page(desk: Desk) -> Response:
        template, values = work(form, desk)
        return pages.show(template, 422 if values.get("errors") else 200, **values)

    return await engines.run(page)


async def on_case(request: Request, work: Callable[[Form, State, Plan, Desk], View]) -> Response:
    """Work on the case that a page sends back; what of it was left out is said above the page."""

    def opened_first(form: Form, desk: Desk) -> View:
        found = opened(form.one("state"), desk.library)
        state, notes = found.state, found.notes
        if form.one("seen"):
            seen = (*state.cards_shown, *form.one("seen").split()[:10])[-10:]
            state = state.model_copy(update={"cards_shown": seen})
        for name in unknown(form, desk.library)[:10]:
            notes = (*notes, desk.teller.wording.say("web.skipped", fact=name[:80]))
        made = plan_for(talk.case_of(state.interview), desk.advisor)
        template, values = work(form, state, made, desk)
        return template, {**values, "notes": notes}

    return await on_form(request, opened_first)
