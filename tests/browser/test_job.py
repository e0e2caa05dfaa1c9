"""The whole job at the desk, as a cadre does it."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.browser.walk import (
    DANGER,
    OLDER_FITTER,
    describe,
    heading,
    press,
    to_facts,
    to_plan,
    to_question,
    unfold,
)

FIRST = "Receive the worker warmly"


@pytest.mark.parametrize("scripts", [True, False])
def test_from_text_to_print_view(open_page: Open, scripts: bool) -> None:
    page = open_page(java_script_enabled=scripts)
    to_question(page)
    page.get_by_label("Nobody is in danger").check()
    press(page, "Next")
    expect(page.get_by_text("Question 2 of at most 5")).to_be_visible()
    press(page, "Show me the plan now")
    heading(page, "What to do")
    expect(page.locator(".part.first .point > .line").first).to_contain_text(FIRST)
    page.get_by_label("My own words may be in it").check()
    press(page, "Print view")
    expect(page.locator("body.sheet blockquote")).to_have_text(OLDER_FITTER)
    expect(page.locator(".part.first")).to_contain_text(FIRST)
    press(page, "Back to the plan")
    press(page, "Print view")
    expect(page.locator("body.sheet h1")).to_be_visible()
    expect(page.locator("blockquote")).to_have_count(0)


def test_the_example_can_be_tried(open_page: Open) -> None:
    page = open_page()
    press(page, "Try this example")
    heading(page, "What I understood")
    expect(page.locator("mark").first).to_contain_text("older fitter")


def test_a_correction_changes_the_plan(open_page: Open) -> None:
    page = open_page()
    to_facts(page)
    page.locator(".item").filter(has_text="Came to you of their own accord").locator(
        "summary"
    ).click()
    page.get_by_label("Who took the first step?").select_option("Nobody has come to you about it")
    press(page, "Show me the plan now")
    expect(page.locator(".part.first")).to_contain_text("Go to the worker yourself")


def test_a_fact_can_be_added(open_page: Open) -> None:
    page = open_page()
    to_facts(page, "The bonus was cut.")
    unfold(page, "Add something that you know")
    page.get_by_label("Which age group is the worker in?").select_option("An older worker")
    press(page, "Show me the plan now")
    unfold(page, "What I understood")
    expect(page.get_by_text("An older worker", exact=True)).to_be_visible()


def test_what_was_only_supposed_is_asked_about(open_page: Open) -> None:
    page = open_page()
    to_facts(page, "The bonus was cut. Perhaps his wife is ill.")
    check = page.locator("section").filter(has=page.get_by_role("heading", name="Please check"))
    expect(check.get_by_role("combobox")).to_have_value("")
    check.get_by_role("combobox").select_option("yes")
    press(page, "Show me the plan now")
    unfold(page, "What I understood")
    expect(page.locator("details.understood")).to_contain_text("Someone in the family is ill")
    expect(page.locator("details.understood")).not_to_contain_text("only supposed")


def test_words_that_were_not_understood_can_be_explained(open_page: Open) -> None:
    page = open_page()
    to_facts(page, "The bonus was cut. New lockers come next week and the canteen smells of fish.")
    part = page.locator("section").filter(has=page.get_by_role("heading", name="Not understood"))
    choice = part.get_by_role("radio").first
    words = part.locator("label").first.inner_text()
    choice.check()
    press(page, "Show me the plan now")
    unfold(page, "What I understood")
    expect(page.locator("details.understood")).to_contain_text(words)


@pytest.mark.parametrize(
    "answer",
    ["I do not know", "It does not apply here (not the same as no)", "I will find out later"],
)
def test_a_question_can_be_left_open(open_page: Open, answer: str) -> None:
    page = open_page()
    to_question(page)
    page.get_by_label(answer).check()
    press(page, "Next")
    expect(page.get_by_text("Question 2 of at most 5")).to_be_visible()
    press(page, "Back")
    heading(page, "Is anyone in danger now?")
    expect(page.get_by_text("Question 1 of at most 5")).to_be_visible()


def test_no_more_than_five_questions_are_asked(open_page: Open) -> None:
    page = open_page()
    to_question(page)
    for n in range(1, 6):
        caption = page.locator(".caption")
        if not caption.count():
            break
        expect(caption).to_have_text(f"Question {n} of at most 5")
        page.get_by_label("I do not know").check()
        press(page, "Next")
        page.locator(f".caption:not(:text('Question {n} ')), .part.first").first.wait_for()
    heading(page, "What to do")


def test_why_a_question_is_asked(open_page: Open) -> None:
    page = open_page()
    to_question(page)
    unfold(page, "Why is this asked?")
    expect(page.get_by_text("Someone is in danger").last).to_be_visible()
    unfold(page, "What is meant?")
    expect(page.locator("details[open] .inset").last).to_be_visible()


def test_the_browsers_back_keeps_what_was_chosen(open_page: Open) -> None:
    page = open_page()
    to_question(page)
    page.get_by_label("Nobody is in danger").check()
    press(page, "Next")
    expect(page.get_by_text("Question 2 of at most 5")).to_be_visible()
    page.go_back()
    heading(page, "Is anyone in danger now?")
    expect(page.get_by_label("Nobody is in danger")).to_be_checked()
    page.go_back()
    heading(page, "What I understood")
    page.go_back()
    expect(page.get_by_label("The case, in your own words")).to_have_value(OLDER_FITTER)
    page.go_forward()
    heading(page, "What I understood")
    page.go_forward()
    heading(page, "Is anyone in danger now?")
    page.reload()
    heading(page, "Is anyone in danger now?")


def test_another_case_lets_go_of_the_one_before(open_page: Open) -> None:
    page = open_page()
    to_facts(page)
    page.get_by_role("link", name="Desk").click()
    to_facts(page, "A young packer is unhappy; the nursery closes before her shift ends.")
    page.go_back()
    heading(page, "What happened at work?")
    page.go_back()
    heading(page, "What happened at work?")
    assert page.get_by_label("The case, in your own words").input_value() == ""
    kept = page.evaluate("JSON.stringify(sessionStorage)")
    assert "packer" in kept
    assert "fitter" not in kept


def test_what_is_left_is_no_step_back(open_page: Open) -> None:
    page = open_page()
    to_plan(page)
    page.get_by_role("link", name="Leave this page").click()
    heading(page, "Nothing to see here")
    for _ in range(2):
        page.go_back()
        heading(page, "What happened at work?")
        assert "fitter" not in page.get_by_label("The case, in your own words").input_value()
    assert page.evaluate("sessionStorage.length") == 0


def test_every_point_says_why(open_page: Open) -> None:
    page = open_page()
    to_plan(page)
    points = page.locator(".point")
    assert points.count() > 5
    assert points.locator("details.why").count() == points.count()
    first = page.locator(".part.first details.why")
    expect(first.locator(".inset")).to_be_hidden()
    first.locator("summary").click()
    expect(first.locator(".inset")).to_contain_text("you said “came to me himself”")


def test_why_not_and_what_if(open_page: Open) -> None:
    page = open_page()
    to_plan(page)
    page.get_by_role("button", name="Why not?").first.click()
    heading(page, "Why not?")
    expect(page.locator("main")).to_contain_text("Not in this plan")
    press(page, "Back to the plan")
    page.get_by_label("One thing is otherwise").select_option("Nobody has come to you about it")
    press(page, "See what changes")
    heading(page, "What if it were otherwise?")
    expect(page.locator(".sides .gone").first).to_contain_text(FIRST)
    expect(page.locator(".sides .new").first).to_contain_text("Go to the worker yourself")
    press(page, "Back to the plan")
    expect(page.locator(".part.first")).to_contain_text(FIRST)


@pytest.mark.parametrize("scripts", [True, False])
def test_danger_is_a_page_of_its_own_that_comes_first(open_page: Open, scripts: bool) -> None:
    page = open_page(java_script_enabled=scripts)
    describe(page, DANGER)
    heading(page, "Danger comes first")
    expect(page.locator(".card").first).to_contain_text("Stay with the person")
    press(page, "I have read this. Go on.")
    heading(page, "What I understood")
    press(page, "Show me the plan now")
    heading(page, "What to do")
    assert page.locator("main > section").first.get_attribute("class") == "part safety"


def test_a_danger_that_is_answered_comes_first_too(open_page: Open) -> None:
    page = open_page()
    to_question(page)
    page.get_by_label("Someone is in danger").check()
    press(page, "Next")
    heading(page, "Danger comes first")
    press(page, "I have read this. Go on.")
    heading(page, "What to do")


def test_help_in_danger_is_one_step_from_every_page(open_page: Open) -> None:
    page = open_page()
    to_plan(page)
    page.get_by_role("link", name="In danger?").click()
    heading(page, "Danger comes first")
    page.get_by_role("link", name="Someone needs medical help").click()
    expect(page.get_by_role("heading", name="Someone needs medical help")).to_be_in_viewport()


def test_a_download_leaves_the_plan_where_it_is(open_page: Open) -> None:
    page = open_page()
    to_plan(page)
    with page.expect_download() as found:
        press(page, "Text (Markdown)")
    assert found.value.suggested_filename.endswith(".md")
    heading(page, "What to do")
