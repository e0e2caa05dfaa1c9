"""The API for programs: one case in a call, the same plan as on every other face."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, TypeVar

from fastapi import APIRouter, Request
from fastapi.routing import APIRoute
from starlette.responses import Response

from advisor.explain.targets import NoExplanationError
from advisor.model.base import Frozen
from advisor.safety.check import check
from advisor.telling.data import (
    as_text,
    known,
    rule_row,
    rule_rows,
    statement_row,
    statement_rows,
)
from advisor.telling.problems import Problem
from advisor.web import faults
from advisor.web.api import answers
from advisor.web.api import document as description
from advisor.web.api.bodies import (
    CaseBody,
    QuestionsBody,
    RefusedError,
    TargetBody,
    WhatIfBody,
    WhyBody,
    Wrong,
)
from advisor.web.api.reading import read, text_in
from advisor.web.engines import Desk, Engines
from advisor.web.pages import Pages

ROUTER = APIRouter(prefix="/api", include_in_schema=False)
"""Its description is made in `document`; the framework's own would know nothing of bodies."""

M = TypeVar("M", bound=Frozen)


@ROUTER.post("/v1/plan")
async def plan(request: Request) -> Response:
    """Answer a case: what to do first, how, and why (`advisor ask --json`)."""
    return await _on_case(request, CaseBody, answers.plan)


@ROUTER.post("/v1/understand")
async def understand(request: Request) -> Response:
    """Say what is read of a case: stated, denied, unsure, not used."""
    return await _on_case(request, CaseBody, answers.understand)


@ROUTER.post("/v1/questions")
async def questions(request: Request) -> Response:
    """Say what would be asked next of a case, after what was asked so far."""
    return await _on_case(request, QuestionsBody, answers.questions)


@ROUTER.post("/v1/why")
async def why(request: Request) -> Response:
    """Explain something in the plan; without a target, say what the plan takes for granted."""
    return await _on_case(request, WhyBody, answers.why)


@ROUTER.post("/v1/why-not")
async def why_not(request: Request) -> Response:
    """Explain why something is not in the plan, and the smallest change that brings it."""
    return await _on_case(request, TargetBody, answers.why_not)


@ROUTER.post("/v1/what-if")
async def what_if(request: Request) -> Response:
    """Say what other facts do to the plan, or (`to`) which would bring or remove something."""
    return await _on_case(request, WhatIfBody, answers.what_if)


@ROUTER.get("/v1/rules")
def rules(request: Request) -> Response:
    """List the rules."""
    return _json(rule_rows(_pages(request).library))


@ROUTER.get("/v1/rules/{id}")
def rule(request: Request) -> Response:
    """Show one rule with its reason and examples."""
    library = _pages(request).library
    name = known(request.path_params["id"], library.rules_by_id, "rule")
    return _json(rule_row(library.rules_by_id[name], library))


@ROUTER.get("/v1/statements")
def statements(request: Request) -> Response:
    """List the statements of the source, each with the rules that carry it."""
    return _json(statement_rows(_pages(request).library))


@ROUTER.get("/v1/statements/{id}")
def statement(request: Request) -> Response:
    """Show one statement, and what carries it."""
    library = _pages(request).library
    name = known(request.path_params["id"], library.statements_by_id, "statement")
    return _json(statement_row(name, library))


@ROUTER.get("/v1/health")
async def health(request: Request) -> Response:
    """Say that cases are answered, and with which knowledge."""

    def answer(desk: Desk) -> Response:
        return _json(description.health(desk.library))

    engines: Engines = request.app.state.engines
    return await engines.run(answer)


@ROUTER.get("/openapi.json")
async def document(request: Request) -> Response:
    """Describe the API (OpenAPI 3.1)."""
    engines: Engines = request.app.state.engines
    pages = _pages(request)

    def answer(desk: Desk) -> dict[str, Any]:
        return description.document(_operations(), desk, partial(faults.problem, pages))

    kept = request.app.state
    if not hasattr(kept, "document"):  # its examples are worked out live, once
        kept.document = await engines.run(answer)
    return _json(kept.document)


def _operations() -> Iterator[description.Operation]:
    for route in ROUTER.routes:
        if isinstance(route, APIRoute) and route.endpoint is not document:
            method = "".join(route.methods or ())
            name, summary = route.endpoint.__name__, str(route.endpoint.__doc__)
            yield description.Operation(name, method.lower(), route.path, summary)


async def _on_case(
    request: Request, model: type[M], work: Callable[[M, Desk], answers.Told]
) -> Response:
    raw, media = await request.body(), request.headers.get("content-type", "")
    engines: Engines = request.app.state.engines
    pages = _pages(request)
    asked = "/to" if model is WhatIfBody else "/target"

    def answer(desk: Desk) -> Response:
        try:
            found, made = work(read(raw, media, model, pages.say), desk)
        except RefusedError as error:
            status, wrong = error.status, error.wrong
        except NoExplanationError as error:
            status, wrong = 422, (Wrong(asked, error.kind, str(error)),)
        except Problem as error:
            status, wrong = faults.status_of(error), (Wrong("", error.kind, error.text),)
        else:
            levels = {card.level for card in made.safety}
            level = "act" if "act" in levels else "ask" if levels else "none"
            return _json(found.model_dump(mode="json", by_alias=True), level)
        # As on every face: whatever else is wrong, danger in the words is answered.
        alarm = check(text_in(raw), {}, desk.library.cards)
        more = {
            "errors": [{"pointer": w.place, "problem": w.kind, "text": w.text} for w in wrong],
            "safety": [c.model_dump(mode="json") for c in alarm.cards if alarm.level == "act"],
        }
        text = "\n".join(w.text for w in wrong)
        return faults.tell(pages, request.url.path, status, wrong[0].kind, text, more)

    return await engines.run(answer)


def _pages(request: Request) -> Pages:
    pages: Pages = request.app.state.pages
    return pages


def _json(data: object, danger: str = "") -> Response:
    headers = {description.DANGER: danger} if danger else None
    return Response(as_text(data) + "\n", media_type="application/json", headers=headers)
