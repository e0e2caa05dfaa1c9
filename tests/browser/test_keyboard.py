"""The whole job with Tab, Enter, Space and the arrow keys alone, and a focus that is seen."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.walk import OLDER_FITTER, heading

NAME = """() => {
    const one = document.activeElement;
    const label = one.labels?.[0]?.innerText ?? one.innerText ?? "";
    return label.replace(/\\s+/g, " ").trim();
}"""
OUTLINE = """() => {
    const style = getComputedStyle(document.activeElement);
    return [style.outlineStyle, parseFloat(style.outlineWidth)];
}"""


def tab_to(page: Page, words: str, key: str = "Tab") -> None:
    """Press Tab until something that begins so has the focus; each stop must be seen."""
    for _ in range(120):
        page.keyboard.press(key)
        if page.evaluate("document.activeElement === document.body"):
            continue
        style, width = page.evaluate(OUTLINE)
        name = page.evaluate(NAME)
        assert style != "none" and width >= 2, f"the focus is not seen on {name}"
        if name.startswith(words):
            box = page.locator(":focus").bounding_box()
            assert box and box["width"] > 0 and box["height"] > 0
            return
    pytest.fail(f"the keyboard does not reach {words}")


def press(page: Page, words: str, key: str = "Enter") -> None:
    tab_to(page, words)
    page.keyboard.press(key)


@pytest.mark.parametrize("scripts", [True, False])
def test_from_text_to_print_view(open_page: Open, scripts: bool) -> None:
    page = open_page(java_script_enabled=scripts)
    press(page, "Skip to the content")
    tab_to(page, "If someone is in danger now")
    tab_to(page, "The case, in your own words")
    page.keyboard.type(OLDER_FITTER)
    press(page, "Read it")
    heading(page, "What I understood")
    press(page, "Change this: An older worker")
    tab_to(page, "Which age group is the worker in?")
    page.keyboard.press("ArrowUp")
    press(page, "This is right, go on")
    heading(page, "Is anyone in danger now?")
    tab_to(page, "Someone is in danger")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Space")
    expect(page.get_by_label("Nobody is in danger")).to_be_checked()
    press(page, "Next")
    expect(page.get_by_text("Question 2 of at most 5")).to_be_visible()
    tab_to(page, "none of these")
    page.keyboard.press("Space")
    press(page, "Show me the plan now", "Space")
    heading(page, "What to do")
    press(page, "Why this: Receive the worker warmly", "Space")
    expect(page.locator(".part.first details.why .inset")).to_be_visible()
    press(page, "My own words may be in it", "Space")
    press(page, "Print view")
    expect(page.locator("body.sheet .part.first")).to_be_visible()
    press(page, "Back to the plan")
    heading(page, "What to do")


def test_the_skip_link_is_first_and_skips(open_page: Open) -> None:
    page = open_page()
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the content")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_a_new_page_is_read_from_its_heading(open_page: Open) -> None:
    page = open_page()
    tab_to(page, "Try this example")
    page.keyboard.press("Enter")
    heading(page, "What I understood")
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")
