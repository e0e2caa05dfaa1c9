"""What a person does on the pages of the desk, by what they read there."""

from __future__ import annotations

from playwright.sync_api import Page, expect

OLDER_FITTER = (
    "An older fitter has gone silent since the reorganisation; his wife is in hospital and the"
    " bonus was cut. He came to me himself. I cannot promise the money now."
)
DANGER = "A young packer said that he wants to kill himself."


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def heading(page: Page, words: str) -> None:
    """Wait for the page that begins with these words."""
    expect(page.get_by_role("heading", level=1)).to_have_text(words)


def describe(page: Page, text: str = OLDER_FITTER) -> None:
    page.get_by_label("The case, in your own words").fill(text)
    press(page, "Read it")


def to_facts(page: Page, text: str = OLDER_FITTER) -> None:
    describe(page, text)
    heading(page, "What I understood")


def to_question(page: Page, text: str = OLDER_FITTER) -> None:
    to_facts(page, text)
    press(page, "This is right, go on")
    heading(page, "Is anyone in danger now?")


def to_plan(page: Page, text: str = OLDER_FITTER) -> None:
    to_facts(page, text)
    press(page, "Show me the plan now")
    heading(page, "What to do")


def unfold(page: Page, words: str) -> None:
    page.locator("summary").filter(has_text=words).first.click()
