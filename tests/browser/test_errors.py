"""What is wrong is said beside the field and in a summary, which has the focus."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.browser.walk import heading, press, to_facts, to_question, unfold


@pytest.mark.parametrize("scripts", [True, False])
def test_no_text(open_page: Open, scripts: bool) -> None:
    page = open_page(java_script_enabled=scripts)
    press(page, "Read it")
    summary = page.locator("#errors")
    expect(summary).to_be_focused()
    field = page.get_by_label("The case, in your own words")
    expect(field).to_have_attribute("aria-invalid", "true")
    words = page.locator("#text-error").inner_text()
    expect(field).to_have_accessible_description(
        f"Leave out names; “an older fitter” is enough. A few sentences do. {words}"
    )
    summary.get_by_role("link", name=words).click()
    expect(field).to_be_focused()


def test_no_answer(open_page: Open) -> None:
    page = open_page()
    to_question(page)
    press(page, "Next")
    expect(page.locator("#errors")).to_be_focused()
    expect(page.locator("#answer-error")).to_have_text(
        "Choose an answer. “I do not know” is one too."
    )
    page.locator("#errors a").click()
    expect(page.get_by_role("radio").first).to_be_focused()


def test_two_facts_that_exclude_each_other(open_page: Open) -> None:
    page = open_page()
    to_facts(page)
    unfold(page, "Add something that you know")
    page.get_by_label("Is there a practical trouble behind it, at work or at home?").select_option(
        "no"
    )
    press(page, "This is right, go on")
    heading(page, "What I understood")
    expect(page.locator("#errors")).to_be_focused()
    wrong = page.locator("select[aria-invalid=true]")
    expect(wrong).to_have_count(2)
    assert page.locator(".field-error").count() == 2
    page.locator("#errors a").click()
    expect(wrong.first).to_be_focused()
    wrong.last.select_option("")
    press(page, "This is right, go on")
    heading(page, "Is anyone in danger now?")


def test_the_server_is_gone(open_page: Open) -> None:
    page = open_page()
    to_question(page)
    page.get_by_label("Nobody is in danger").check()
    page.context.set_offline(True)
    press(page, "Next")
    expect(page.get_by_text("advisor does not answer.")).to_be_visible()
    expect(page.get_by_label("Nobody is in danger")).to_be_checked()
