"""The application as a browser or a program meets it, without a server and without JavaScript."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field
from html import unescape
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from advisor.model.contacts import Contact
from advisor.model.library import Library
from advisor.web.app import create

HOST = "http://localhost:8000"


@dataclass(frozen=True)
class Client:
    """Asks one application; keeps nothing between two requests, as there are no cookies."""

    app: FastAPI
    headers: dict[str, str] = field(default_factory=dict)

    def ask(self, method: str, path: str, **options: Any) -> httpx.Response:
        async def once() -> httpx.Response:
            transport = httpx.ASGITransport(app=self.app)
            async with httpx.AsyncClient(transport=transport, base_url=HOST) as client:
                headers = {**self.headers, **options.pop("headers", {})}
                return await client.request(method, path, headers=headers, **options)

        return asyncio.run(once())

    def get(self, path: str, **options: Any) -> httpx.Response:
        return self.ask("GET", path, **options)

    def post(self, path: str, data: dict[str, Any] | None = None, **options: Any) -> httpx.Response:
        return self.ask("POST", path, data=data, **options)


def hidden(page: str, name: str) -> str:
    """The value of the first hidden field of this name."""
    found = re.search(rf'<input type="hidden" name="{name}" value="([^"]*)"', page)
    assert found, f"no hidden field {name}"
    return unescape(found[1])


def words_of(page: str) -> str:
    """What a person reads of a page, on one line."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", page)).split())


CONTACT = Contact(kinds=("all",), name="Works doctor", reach="gate 2, ext. 41")


@pytest.fixture(scope="session")
def app(library: Library) -> FastAPI:
    return create(library, (CONTACT,), ("localhost", "127.0.0.1", "::1"))


@pytest.fixture(scope="session")
def client(app: FastAPI) -> Client:
    return Client(app)
