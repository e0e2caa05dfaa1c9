"""The application: the desk, the library and the API over one knowledge version."""

from collections.abc import Iterable
from pathlib import Path

from fastapi import FastAPI
from starlette.responses import Response
from starlette.staticfiles import StaticFiles

from advisor import __version__
from advisor.model.contacts import Contact
from advisor.model.library import Library
from advisor.web import faults
from advisor.web.api import routes as api
from advisor.web.desk import downloads
from advisor.web.desk import routes as desk
from advisor.web.engines import start
from advisor.web.guard import Guard
from advisor.web.library.routes import ROUTER as LIBRARY
from advisor.web.library.shelf import opened
from advisor.web.pages import Pages


def create(
    library: Library, contacts: tuple[Contact, ...] = (), hosts: Iterable[str] = ()
) -> FastAPI:
    """Build the application; its threads are ready when it returns.

    `contacts` stand on the page for danger. `hosts` are the names it answers to, all if empty.
    Raises Problem (exit code 4) for knowledge without the words of the pages.
    """
    pages = Pages(library)
    app = FastAPI(
        title="advisor",
        version=__version__,
        docs_url=None,  # its pages would load scripts from elsewhere
        redoc_url=None,
        openapi_url=None,
    )
    app.state.pages = pages
    app.state.contacts = contacts
    app.state.engines = start(library, contacts)
    app.include_router(desk.ROUTER)
    app.include_router(downloads.ROUTER)
    app.include_router(api.ROUTER)
    app.state.shelf = opened(library)
    app.include_router(LIBRARY)
    app.mount("/static", StaticFiles(directory=Path(__file__).parent / "static"), name="static")
    faults.install(app, pages)

    def refuse(path: str, status: int) -> Response:
        return faults.tell(pages, path, status)

    app.add_middleware(Guard, refuse=refuse, hosts=tuple(hosts))
    return app
