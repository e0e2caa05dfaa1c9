"""Put sections on a terminal, or plainly into a pipe."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from textwrap import TextWrapper

from advisor.telling.lines import Line, Section, Style

BRIEF_HEIGHT = 24
BRIEF_WIDTH = 80

_SHED = (
    "open",
    "why",
    "together",
    "lead",
    "practical",
    "follow_up",
    "talk",
    "nature",
    "understood",
)
"""What `--brief` leaves out, in this order; never card, first, avoid and the closing line."""

_STYLES = {"alarm": "bold red", "heading": "bold", "strong": "bold", "plain": "", "quiet": "dim"}


def paint(parts: Sequence[Section]) -> None:
    """Print all sections, wrapped and styled on a terminal only."""
    if sys.stdout.isatty():
        from rich.console import Console
        from rich.text import Text

        console = Console(highlight=False)
        for line in _laid_out(parts, max(console.width, 30)):
            console.print(Text(line.text, style=_STYLES[line.style]), soft_wrap=True)
    else:
        for line in _laid_out(parts, None):
            print(line.text)


def brief(parts: Sequence[Section]) -> tuple[Section, ...]:
    """Shed sections, then lines, until the rest fits 24 lines of 80 columns."""
    kept = list(parts)
    for key in _SHED:
        for n in range(len(kept) - 1, -1, -1):
            while _height(kept) > BRIEF_HEIGHT and kept[n].key == key:
                shorter = Section(key, kept[n].heading, kept[n].lines[:-1])
                if not shorter.lines:
                    del kept[n]
                    break
                kept[n] = shorter
    # Then the words around the first step, and last the later contacts and steps of a card.
    for key, least in (("first", 1), ("contacts", 2), ("safety", 3), ("contacts", 1)):
        for n, part in enumerate(kept):
            lines = part.lines
            while part.key == key and len(lines) > least and _height(kept) > BRIEF_HEIGHT:
                lines = lines[:-1]
                kept[n] = Section(key, part.heading, lines)
    return tuple(kept)


def _height(parts: Sequence[Section]) -> int:
    return sum(1 for _ in _laid_out(parts, BRIEF_WIDTH, airy=False))


def paint_brief(parts: Sequence[Section]) -> None:
    """Print what `brief` keeps, at 80 columns and without blank lines."""
    for line in _laid_out(brief(parts), BRIEF_WIDTH, airy=False):
        print(line.text)


def _laid_out(parts: Iterable[Section], width: int | None, airy: bool = True) -> Iterator[Line]:
    for n, part in enumerate(parts):
        if n and airy and part.key != "contacts":  # they belong to the card above
            yield Line("")
        if part.heading:
            style: Style = "alarm" if part.key == "safety" else "heading"
            yield from wrapped(Line(part.heading, style, 0), width)
        for line in part.lines:
            yield from wrapped(line, width)


def wrapped(line: Line, width: int | None) -> Iterator[Line]:
    """Break a line to fit a width, with its margin; without a width it stays one line."""
    margin = "  " * line.indent
    if width is None:
        yield Line(margin + line.text, line.style)
        return
    hanging = margin + ("  " if line.indent else "")
    wrapper = TextWrapper(
        width - 1,
        initial_indent=margin,
        subsequent_indent=hanging,
        break_on_hyphens=False,  # an id stays whole, to be copied
    )
    for text in wrapper.wrap(line.text):
        yield Line(text, line.style)
