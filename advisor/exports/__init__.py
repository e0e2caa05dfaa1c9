"""Plans to take along: Markdown, Word and calendar, from the same sections as the screen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from advisor.exports.paper import Export
from advisor.telling.problems import Exit, Problem
from advisor.telling.teller import Teller

__all__ = ["FORMATS", "Export", "Format", "Writer", "writer"]

Writer = Callable[[Export, Teller], bytes]
"""Makes a file of an export. May raise Problem (exit code 5): there is nothing to write."""


def _markdown() -> Writer:
    from advisor.exports.markdown import write

    return write


def _document() -> Writer:
    from advisor.exports.document import write

    return write


def _calendar() -> Writer:
    from advisor.exports.calendar import write

    return write


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file. `load` imports what makes it: packages that not everyone has."""

    media_type: str
    load: Callable[[], Writer]


FORMATS: Mapping[str, Format] = {
    "md": Format("text/markdown; charset=utf-8", _markdown),
    "docx": Format(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", _document
    ),
    "ics": Format("text/calendar; charset=utf-8", _calendar),
}
"""By ending, without the dot."""


def writer(ending: str, teller: Teller) -> Writer:
    """Return what makes files with an ending. Raises Problem (exit code 2) without its packages."""
    try:
        return FORMATS[ending].load()
    except ImportError:
        text = teller.wording.say("export.missing_packages", ending=ending)
        raise Problem(Exit.USAGE, "missing-packages", text) from None
