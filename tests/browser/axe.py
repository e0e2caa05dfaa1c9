"""axe on a page, through the driver: the strict Content-Security-Policy stays as it is."""

from __future__ import annotations

import os
from functools import cache
from importlib import resources
from typing import Literal

from playwright.sync_api import Page

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")


@cache
def _script() -> str:
    return (resources.files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


def faults(page: Page) -> list[str]:
    """Return what is wrong with a page in light and dark, a line each.

    Contrast takes most of the time, and the width hardly changes it: a narrow page is measured in
    light and a wide one in dark, unless ALL_PAGES=1.
    """
    found = []
    schemes: tuple[Literal["light", "dark"], ...] = ("light", "dark")
    for scheme in schemes:
        page.emulate_media(color_scheme=scheme)
        is_narrow = bool(page.viewport_size and page.viewport_size["width"] < 700)
        contrast = is_narrow == (scheme == "light") or "ALL_PAGES" in os.environ
        found += [f"{scheme}: {line}" for line in _violations(page, contrast=contrast)]
    if overflow(page) > 0:
        found.append(f"scrolls sideways by {overflow(page)} px")
    return found


def overflow(page: Page) -> int:
    """Return by how many pixels a page can be scrolled sideways."""
    return int(page.evaluate("document.documentElement.scrollWidth - innerWidth"))


def _violations(page: Page, *, contrast: bool) -> list[str]:
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(_script())
    options = {
        "runOnly": [*TAGS],
        "rules": {"color-contrast": {"enabled": contrast}},
        "resultTypes": ["violations"],
        "preload": False,
    }
    found = page.evaluate("options => axe.run(options)", options)
    return [
        f"{one['id']}: {node['html'][:160]} {node['failureSummary']}"
        for one in found["violations"]
        for node in one["nodes"]
    ]
