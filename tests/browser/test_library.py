"""The library, by its links: axe finds nothing, and nothing scrolls sideways.

One page of each kind is looked at; ALL_PAGES=1 looks at every page.
"""

from __future__ import annotations

import os
import re
from collections import Counter

import pytest
from playwright.sync_api import expect

from tests.browser.axe import faults
from tests.browser.conftest import Open

OF_A_KIND = 1
LINKS = """() => [...document.querySelectorAll("a[href^='/library']")]
    .map(one => new URL(one.href).pathname).filter(one => !one.endsWith(".svg"))"""


def kind(path: str) -> str:
    """Return what pages of this address share: the parts without the last name."""
    return re.sub(r"/[^/]+$", "/*", path) if path.count("/") > 2 else path


@pytest.mark.parametrize("width", [320, 1280])
def test_pages_of_every_kind(open_page: Open, width: int) -> None:
    page = open_page("/library", viewport={"width": width, "height": 800})
    left, seen, kinds = ["/library"], {"/library"}, Counter[str]()
    wrong = {}
    while left:
        path = left.pop(0)
        kinds[kind(path)] += 1
        if kinds[kind(path)] > OF_A_KIND and not os.environ.get("ALL_PAGES"):
            continue
        answer = page.goto(path)
        assert answer is not None
        page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
        if lines := [*faults(page), *([str(answer.status)] if answer.status != 200 else [])]:
            wrong[path] = lines
        found = [link for link in page.evaluate(LINKS) if link not in seen]
        seen.update(found)
        left += dict.fromkeys(found)
    assert len(kinds) > 8
    assert wrong == {}


def test_why_praise_leads_criticism_in_one_search(open_page: Open) -> None:
    page = open_page("/library")
    page.get_by_role("searchbox").fill("praise criticism")
    page.keyboard.press("Enter")
    page.locator("main a").filter(has_text="raise").first.wait_for()
    page.get_by_role("link", name=re.compile("7.1a")).first.click()
    expect(page.locator("main")).to_contain_text("raise")


def test_a_point_of_a_plan_leads_to_its_page_and_back(open_page: Open) -> None:
    page = open_page()
    page.get_by_role("button", name="Try this example").click()
    page.get_by_role("button", name="Show me the plan now").click()
    page.locator(".part.first details.why summary").click()
    page.locator(".part.first").get_by_role("link", name="In the library").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Receive the worker warmly")
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("What to do")
