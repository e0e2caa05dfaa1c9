"""How each fault is told: as a page, or to the API as problem+json with the same words."""

from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from advisor.explain.targets import NoExplanationError
from advisor.telling.problems import Exit, Problem
from advisor.web.engines import BusyError
from advisor.web.pages import Pages

API = "/api/"

KNOWN = (400, 403, 404, 405, 408, 413, 415, 421, 422, 500, 503)
"""What has words of its own (`web.fault_404` and so on); all else is told as 404 or 500."""


NOT_THERE = ("unknown-rule", "unknown-statement")


def status_of(problem: Problem) -> int:
    """Return the HTTP status of a problem: the knowledge is ours, all else is the sender's."""
    if problem.kind in NOT_THERE:
        return 404
    return 500 if problem.exit_code is Exit.KNOWLEDGE else 422


def tell(
    pages: Pages,
    path: str,
    status: int,
    kind: str = "",
    text: str = "",
    more: Mapping[str, Any] | None = None,
) -> Response:
    """Tell a fault; `text` says more than the status does, `more` is for programs only."""
    if path.startswith(API):
        told = problem(pages, status, kind, text) | dict(more or {})
        return JSONResponse(told, status, media_type="application/problem+json")
    return pages.show("fault.html", status, title=_title(pages, status), text=text)


def problem(pages: Pages, status: int, kind: str = "", text: str = "") -> dict[str, Any]:
    """Return a fault as the API tells it (RFC 9457)."""
    title = _title(pages, status)
    return {
        "type": "about:blank",
        "title": title,
        "status": status,
        "detail": text or title,
        "problem": kind or "http",
        "errors": [],
        "safety": [],
    }


def _title(pages: Pages, status: int) -> str:
    code = status if status in KNOWN else 500 if status >= 500 else 404
    return pages.say(f"web.fault_{code}")


def install(app: FastAPI, pages: Pages) -> None:
    """Let every exception be told."""

    @app.exception_handler(Problem)
    def mendable(request: Request, error: Problem) -> Response:
        return tell(pages, request.url.path, status_of(error), error.kind, error.text)

    @app.exception_handler(NoExplanationError)
    def no_explanation(request: Request, error: NoExplanationError) -> Response:
        return tell(pages, request.url.path, 422, error.kind, str(error))

    @app.exception_handler(RequestValidationError)
    def invalid(request: Request, error: RequestValidationError) -> Response:
        lines = [f"{_place(one['loc'])}: {one['msg']}" for one in error.errors()]
        return tell(pages, request.url.path, 422, "request", "\n".join(lines))

    @app.exception_handler(HTTPException)
    def http(request: Request, error: HTTPException) -> Response:
        told = tell(pages, request.url.path, error.status_code)
        told.headers.update(error.headers or {})  # which methods are allowed
        return told

    @app.exception_handler(BusyError)
    def busy(request: Request, error: BusyError) -> Response:
        return tell(pages, request.url.path, 503, "busy")


def _place(where: tuple[object, ...]) -> str:
    return ".".join(map(str, where))
