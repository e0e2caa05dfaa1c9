"""The addresses of the library, and what leads to them."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote, urlencode

from advisor.model.base import Name, StatementId
from advisor.telling.teller import Teller

HOME = "/library"
PARTS = (
    "statements",
    "rules",
    "advice",
    "facts",
    "conclusions",
    "principles",
    "worked",
    "contrasts",
)
"""The parts that have a list and a page for each thing in it, in the order in which they teach."""


@dataclass(frozen=True, slots=True)
class Link:
    """A line that leads somewhere, or nowhere without `href`; `note` stands beside it."""

    text: str
    href: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Lines under one heading; `anchor` is its place on the page."""

    heading: str
    items: tuple[Link, ...]
    anchor: str = ""
    note: str = ""


def to(part: str, name: str = "") -> str:
    """Return the address of a part of the library, or of one thing in it."""
    return f"{HOME}/{part}/{quote(name)}" if name else f"{HOME}/{part}"


def to_statements(ids: Iterable[StatementId], teller: Teller) -> list[Link]:
    """Return what leads to statements of the source, each by its id and title."""
    known = teller.library.statements_by_id
    return [
        Link(
            teller.wording.say("web.lib_statement", id=one, title=known[one].title),
            to("statements", one),
        )
        for one in ids
    ]


def to_search(words: str) -> str:
    """Return the address of a search."""
    return f"{HOME}/search?{urlencode({'q': words})}"


def slug(name: Name) -> str:
    """Return a name as an anchor."""
    return name.replace(".", "-").replace("_", "-")
