"""Every plan fits on one sheet of paper, in letters of 8 points at least.

One case in ten is printed; ALL_SHEETS=1 prints every case, those kept aside too.
"""

from __future__ import annotations

import io
import json
import os

from playwright.sync_api import Page
from pypdf import PdfReader

from tests.browser.conftest import Open
from tests.browser.walk import press, to_plan
from tests.cases_data import FOLDER, WholeCase, all_cases

LONGEST = (
    "educate-gang-laughs-at-lock-out",
    "grey-in-the-face-at-the-pulp-press",
    "safeguard-laundry-worker-beaten-at-home",
)
SEND = """state => {
    const form = document.createElement("form");
    form.method = "post";
    form.action = "/case/print";
    for (const [name, value] of [["state", state], ["words", "yes"]]) {
        const field = document.createElement("input");
        [field.type, field.name, field.value] = ["hidden", name, value];
        form.append(field);
    }
    document.body.append(form);
    form.submit();
}"""
SMALLEST = """() => {
    const sizes = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const holder = walker.currentNode.parentElement;
        if (walker.currentNode.data.trim() && holder.checkVisibility())
            sizes.push(parseFloat(getComputedStyle(holder).fontSize));
    }
    return Math.min(...sizes);
}"""


def sample() -> list[WholeCase]:
    if os.environ.get("ALL_SHEETS"):
        return [*all_cases(), *all_cases(FOLDER.parent / "cases_aside")]
    cases = all_cases()
    return [c for n, c in enumerate(cases) if n % 11 == 0 or c.name in LONGEST]


def pages(page: Page) -> int:
    return len(PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages)


def test_every_plan_fits_on_one_page(open_page: Open) -> None:
    page = open_page("/left")
    found = {}
    for case in sample():
        page.goto("/left")
        with page.expect_navigation():
            page.evaluate(SEND, json.dumps({"interview": {"text": case.text, "facts": case.facts}}))
        page.locator("body.sheet .part.first").wait_for()
        found[case.name] = (pages(page), case.text.strip() in page.content())
        if case.name in LONGEST:  # the page of the plan is watched for its size
            press(page, "Back to the plan")
            page.locator(".part.first, .card").first.wait_for()
    assert len(found) > 10
    assert {name: count for name, (count, _) in found.items() if count != 1} == {}


def test_the_sheet_can_be_read(open_page: Open) -> None:
    page = open_page()
    to_plan(page)
    press(page, "Print view")
    page.locator("body.sheet").wait_for()
    page.emulate_media(media="print")
    assert page.evaluate(SMALLEST) * 72 / 96 >= 8
    assert page.locator("header.top").is_hidden()
    assert page.get_by_role("button").count() == 0


def test_the_plan_page_prints_what_is_folded(open_page: Open) -> None:
    page = open_page()
    to_plan(page)
    words = "Thank you for telling me"
    assert page.get_by_text(words).is_hidden()
    text = "".join(one.extract_text() for one in PdfReader(io.BytesIO(page.pdf(format="A4"))).pages)
    assert words in " ".join(text.split())
    assert "Print view" not in text
