"""Chromium before a served advisor. Every page is watched: see `Watch`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Response

from tools import browser as tool

MOST_BYTES = 100 * 1024
EXPECTED = ("status of 404", "status of 422", "net::ERR_INTERNET_DISCONNECTED")
"""What Chromium notes of answers that are shown as pages, and of a test that cuts the line."""


@dataclass
class Watch:
    """What must never happen on any page."""

    address: str
    seen: list[str] = field(default_factory=list)

    def context(self, context: BrowserContext) -> None:
        context.set_default_timeout(20_000)
        context.on("request", lambda one: self._request(one.url))
        context.on("response", self._response)
        context.on("console", lambda one: self._console(one.type, one.text))
        context.on("weberror", lambda one: self.seen.append(f"script: {one.error}"))

    def _request(self, url: str) -> None:
        if not url.startswith(self.address):
            self.seen.append(f"a request to another host: {url}")

    def _console(self, kind: str, text: str) -> None:
        if kind in ("error", "warning") and not any(one in text for one in EXPECTED):
            self.seen.append(f"console: {text}")

    def _response(self, response: Response) -> None:
        is_page = response.headers.get("content-type", "").startswith("text/html")
        if response.status >= 500 or (response.status >= 400 and not is_page):
            self.seen.append(f"{response.url} is answered {response.status}")
        length = int(response.headers.get("content-length", "0"))
        if is_page and length > MOST_BYTES:
            self.seen.append(f"{response.url} has {length} bytes")


Open = Callable[..., Page]


# Not for the session: Playwright's event loop runs as long, and others must start their own.
@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    path = tool.chromium()
    if path is None:
        if os.environ.get("CI"):
            pytest.fail("Chromium is missing; .ci/run installs it")
        pytest.skip("Chromium is missing: apt-get install chromium")
    with tool.browser(path) as found:
        yield found


@pytest.fixture(scope="package")
def address() -> Iterator[str]:
    with tool.served() as found:
        yield found


@pytest.fixture
def open_page(chromium: Browser, address: str) -> Iterator[Open]:
    """Open a page in a fresh context; at the end nothing bad was seen on any."""
    watch = Watch(address)
    contexts: list[BrowserContext] = []

    def open_page(path: str = "/", **options: Any) -> Page:
        context = chromium.new_context(base_url=address, **options)
        contexts.append(context)
        watch.context(context)
        page = context.new_page()
        page.goto(path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert watch.seen == []
