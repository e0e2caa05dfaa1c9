"""The addresses of the library. Each page is made from the knowledge; nothing of a case is here."""

from collections.abc import Callable, Container
from typing import Any

from fastapi import APIRouter, HTTPException, Request
from starlette.responses import Response

from advisor.web.engines import Engines
from advisor.web.library import (
    advice,
    contrasts,
    facts,
    home,
    principles,
    rules,
    statements,
    worked,
)
from advisor.web.library.search import LONGEST_QUERY
from advisor.web.library.shelf import Shelf
from advisor.web.pages import Pages
from advisor.web.picture import pictures
from advisor.web.picture.svg import POLICY

ROUTER = APIRouter(prefix="/library", include_in_schema=False)

Index = Callable[[Shelf], dict[str, Any]]
Page = Callable[[str, Shelf], dict[str, Any]]

INDEXES: dict[str, Index] = {
    "statements": statements.index,
    "rules": rules.index,
    "advice": advice.index,
    "facts": facts.index,
    "conclusions": facts.conclusions,
    "principles": principles.index,
    "worked": worked.index,
    "contrasts": contrasts.index,
}
PAGES: dict[str, Page] = {
    "statements": statements.page,
    "rules": rules.page,
    "advice": advice.page,
    "facts": facts.page,
    "conclusions": facts.conclusion,
    "principles": principles.page,
    "contrasts": contrasts.of_rule,
}


def _shelf(request: Request) -> Shelf:
    shelf: Shelf = request.app.state.shelf
    return shelf


def _show(request: Request, template: str, values: dict[str, Any]) -> Response:
    pages: Pages = request.app.state.pages
    return pages.show(f"library/{template}.html", query=values.pop("query", ""), **values)


def _svg(picture: str) -> Response:
    headers = {"Content-Security-Policy": POLICY}
    return Response(picture, media_type="image/svg+xml", headers=headers)


def _known(part: str, shelf: Shelf) -> Container[str]:
    library = shelf.library
    names: dict[str, Container[str]] = {
        "statements": library.statements_by_id,
        "rules": library.rules_by_id,
        "advice": library.advice_by_id,
        "facts": library.facts,
        "conclusions": shelf.conclusions,
        "principles": {one.id for one in library.principles},
        "worked": {one.id for one in library.worked},
        "contrasts": library.rules_by_id,
    }
    return names.get(part, ())


def _must_know(part: str, name: str, shelf: Shelf) -> None:
    if name not in _known(part, shelf):
        raise HTTPException(404)


@ROUTER.get("")
def first(request: Request) -> Response:
    """Show what is here."""
    return _show(request, "home", home.home(_shelf(request)))


@ROUTER.get("/search")
def search(request: Request, q: str = "") -> Response:
    """Search everything."""
    return _show(request, "search", home.results(q[:LONGEST_QUERY], _shelf(request)))


@ROUTER.get("/picture")
def picture(request: Request) -> Response:
    """Show the way to the whole picture, and say in words what is in it."""
    return _show(request, "picture", pictures.in_words(_shelf(request).teller))


@ROUTER.get("/picture.svg")
def picture_file(request: Request) -> Response:
    """Give the whole picture."""
    return _svg(_shelf(request).picture)


@ROUTER.get("/rules/{name}/picture.svg")
def rule_picture(request: Request, name: str) -> Response:
    """Give the picture of what is around a rule."""
    shelf = _shelf(request)
    _must_know("rules", name, shelf)
    return _svg(pictures.of_rule(name, shelf.teller))


@ROUTER.get("/contrasts/advice/{name}")
async def advice_contrast(request: Request, name: str) -> Response:
    """Show pairs in which one fact decides on an advice."""
    shelf = _shelf(request)
    _must_know("advice", name, shelf)
    engines: Engines = request.app.state.engines
    values = await engines.run(lambda desk: contrasts.of_advice(name, shelf, desk.tools.space))
    return _show(request, "contrast_advice", values)


@ROUTER.get("/worked/{name}")
async def worked_case(request: Request, name: str) -> Response:
    """Show a worked case, with its plan made now."""
    shelf = _shelf(request)
    _must_know("worked", name, shelf)
    engines: Engines = request.app.state.engines
    values = await engines.run(lambda desk: worked.page(name, shelf, desk))
    return _show(request, "worked", values)


@ROUTER.get("/{part}")
def index(request: Request, part: str) -> Response:
    """List one part of the library."""
    if part not in INDEXES:
        raise HTTPException(404)
    return _show(request, "list", INDEXES[part](_shelf(request)))


@ROUTER.get("/{part}/{name}")
def page(request: Request, part: str, name: str) -> Response:
    """Show one thing."""
    shelf = _shelf(request)
    _must_know(part, name, shelf)
    return _show(request, part, PAGES[part](name, shelf))
