"""Pictures of the main pages for docs/screenshots: `python -m tools.screenshots [--all FOLDER]`.

`--all` takes every page narrow and wide, light and dark, in full length, to be looked at.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Page, ViewportSize

from tools import browser as tool

FOLDER = Path(__file__).parent.parent / "docs/screenshots"
RULE = "/library/rules/explain-what-cannot-be-solved-now"
DANGER = "A young packer said that he wants to kill himself."
Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
HEIGHTS = {320: 720, 1280: 900}
PAPER = ViewportSize(width=703, height=870)
"""As wide as A4 between its margins, and as high as the plan of the example."""

KEPT: frozenset[tuple[str, int, Scheme]] = frozenset(
    {
        ("start", 1280, "light"),
        ("start", 320, "dark"),
        ("facts", 1280, "light"),
        ("question", 320, "light"),
        ("plan", 1280, "light"),
        ("plan", 1280, "dark"),
        ("plan", 320, "light"),
        ("why", 1280, "light"),
        ("what-if", 1280, "light"),
        ("danger", 320, "light"),
        ("sheet", 1280, "light"),
        ("rule", 1280, "light"),
        ("rule", 320, "dark"),
    }
)


def main(arguments: list[str]) -> int:
    """Take the pictures; return the exit code."""
    parser = argparse.ArgumentParser(description="Pictures of the main pages.")
    parser.add_argument("--all", type=Path, metavar="FOLDER")
    folder: Path | None = parser.parse_args(arguments).all
    path = tool.chromium()
    if path is None:
        print("Chromium is missing: apt-get install chromium", file=sys.stderr)
        return 1
    (folder or FOLDER).mkdir(parents=True, exist_ok=True)
    with tool.served() as address, tool.browser(path) as found:
        for width in HEIGHTS:
            for scheme in SCHEMES:
                take(found, address, width, scheme, folder)
    return 0


def take(browser: Browser, address: str, width: int, scheme: Scheme, folder: Path | None) -> None:
    """Take the pictures of one width and theme: all into `folder`, or those that are kept."""
    size = ViewportSize(width=width, height=HEIGHTS[width])
    context = browser.new_context(
        base_url=address, color_scheme=scheme, viewport=size, reduced_motion="reduce"
    )
    page = context.new_page()
    for name in walk(page):
        if folder or (name, width, scheme) in KEPT:
            file = (folder or FOLDER) / f"{name}-{width}-{scheme}.png"
            page.screenshot(path=file, full_page=bool(folder))
            print(f"{file.name}: {file.stat().st_size // 1024} KB")
    context.close()


def walk(page: Page) -> Iterator[str]:
    """Go from page to page, and name each."""
    page.goto("/")
    yield "start"
    press(page, "Try this example", "What I understood")
    yield "facts"
    press(page, "This is right, go on", "Is anyone in danger now?")
    yield "question"
    press(page, "Show me the plan now", "What to do")
    yield "plan"
    why = page.locator(".part.first details.why summary")
    why.click()
    yield "why"
    why.click()
    page.locator("#change").select_option("Nobody has come to you about it")
    press(page, "See what changes", "What if it were otherwise?")
    yield "what-if"
    press(page, "Back to the plan", "What to do")
    page.get_by_role("button", name="Why not?").first.click()
    page.get_by_role("heading", level=1, name="Why not?").wait_for()
    yield "why-not"
    press(page, "Back to the plan", "What to do")
    press(page, "Print view", "What to do")
    page.locator("body.sheet").wait_for()
    size = page.viewport_size
    page.emulate_media(media="print")
    page.set_viewport_size(PAPER)
    yield "sheet"
    page.emulate_media(media="screen")
    page.set_viewport_size(size or PAPER)
    page.goto("/")
    page.locator("#text").fill(DANGER)
    press(page, "Read it", "Danger comes first")
    yield "danger"
    for name, path in (("urgent", "/urgent"), ("library", "/library"), ("rule", RULE)):
        page.goto(path)
        yield name


def press(page: Page, button: str, heading: str) -> None:
    """Press a button, and wait for the page that it leads to."""
    page.get_by_role("button", name=button, exact=True).click()
    page.get_by_role("heading", level=1, name=heading, exact=True).wait_for()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
