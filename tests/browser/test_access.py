"""axe finds nothing on any page, in both themes, narrow and wide; nothing scrolls sideways."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import faults, overflow
from tests.browser.conftest import Open
from tests.browser.walk import DANGER, describe, heading, press, to_facts, to_plan

UNCLEAR = "The bonus was cut. Perhaps his wife is ill. The canteen smells of fish on Fridays."


def desk_pages(page: Page) -> Iterator[str]:
    """Walk over every page of the desk, with all that can be folded out."""
    yield "start"
    press(page, "Read it")
    expect(page.locator("#errors")).to_be_focused()
    yield "start with an error"
    to_facts(page, UNCLEAR)
    page.get_by_label("Is someone in the family ill?").select_option("yes")
    yield "facts"
    page.evaluate("document.querySelector('details.more').open = true")
    page.get_by_label("Is there a practical trouble behind it").select_option("no")
    press(page, "This is right, go on")
    expect(page.locator("#errors")).to_be_focused()
    yield "facts with an error"
    page.goto("/")
    to_facts(page)
    press(page, "This is right, go on")
    heading(page, "Is anyone in danger now?")
    yield "question"
    press(page, "Next")
    expect(page.locator("#errors")).to_be_focused()
    yield "question with an error"
    page.get_by_label("Nobody is in danger").check()
    press(page, "Next")
    page.get_by_text("Question 2 of at most 5").wait_for()
    yield "list"
    press(page, "Show me the plan now")
    heading(page, "What to do")
    yield "plan"
    page.get_by_role("button", name="Why not?").first.click()
    heading(page, "Why not?")
    yield "why not"
    press(page, "Back to the plan")
    press(page, "See what changes")
    heading(page, "What if it were otherwise?")
    yield "what if"
    press(page, "Back to the plan")
    press(page, "Print view")
    page.locator("body.sheet").wait_for()
    yield "sheet"
    page.goto("/")
    describe(page, DANGER)
    heading(page, "Danger comes first")
    yield "danger"
    press(page, "I have read this. Go on.")
    press(page, "Show me the plan now")
    heading(page, "What to do")
    yield "plan in danger"
    for path in ("/urgent", "/left", "/nowhere"):
        page.goto(path)
        yield path


@pytest.mark.parametrize("width", [320, 1280])
def test_every_page_of_the_desk(open_page: Open, width: int) -> None:
    page = open_page(viewport={"width": width, "height": 800})
    found = {}
    for name in desk_pages(page):
        page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
        found[name] = faults(page)
    assert len(found) == 16
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_axe_sees_what_is_wrong(open_page: Open) -> None:
    page = open_page(viewport={"width": 320, "height": 800})
    page.evaluate("document.querySelector('h1').style.color = '#ccc'")
    page.evaluate("document.querySelector('main').append(document.createElement('select'))")
    page.evaluate("document.querySelector('main').style.width = '200vw'")
    page.evaluate("document.querySelector('main').style.maxWidth = 'none'")
    seen = " ".join(faults(page))
    assert "color-contrast" in seen
    assert "select-name" in seen
    assert "scrolls sideways" in seen


def test_text_twice_as_large(open_page: Open) -> None:
    page = open_page(viewport={"width": 1280, "height": 800})
    for name in desk_pages(page):
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        clipped = page.evaluate(
            """() => [...document.querySelectorAll("main p, main h1, main h2, main button, main a")]
                .filter(one => one.checkVisibility() && !one.closest(".hidden"))
                .filter(one => one.scrollWidth > one.clientWidth + 1 && one.clientWidth)
                .map(one => one.outerHTML.slice(0, 80))"""
        )
        assert (name, overflow(page), clipped) == (name, 0, [])


def test_nothing_moves_for_who_wants_no_motion(open_page: Open) -> None:
    moving = "getComputedStyle(document.documentElement).scrollBehavior"
    still = open_page(reduced_motion="reduce")
    to_plan(still)
    assert still.evaluate(moving) == "auto"
    durations = still.evaluate(
        "[...document.querySelectorAll('*')].map(one => getComputedStyle(one))"
        ".flatMap(one => [one.transitionDuration, one.animationDuration])"
    )
    assert set(durations) == {"0s"}
