"""A terminal as the interview sees it; tests put a list of answers in its place."""

import shutil
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from advisor.cli.paint import wrapped
from advisor.telling.lines import Line


@dataclass(frozen=True, slots=True)
class Terminal:
    """How to read an answer, how to write a line, and how wide a line may be.

    `read` raises EOFError for Ctrl-D and KeyboardInterrupt for Ctrl-C.
    """

    read: Callable[[str], str]
    write: Callable[[str], None]
    width: int = 80

    def show(self, lines: Iterable[Line]) -> None:
        """Write lines, wrapped."""
        for line in lines:
            if not line.text:
                self.write("")
            for part in wrapped(line, self.width):
                self.write(part.text)

    def ask(self, prompt: str) -> str:
        """Write a prompt of any length, and read what is typed after its last line."""
        *above, last = [part.text for part in wrapped(Line(prompt, indent=0), self.width)] or [""]
        for text in above:
            self.write(text)
        return self.read(last + " ").strip()


def is_there() -> bool:
    """Whether someone sits at a terminal, to read and to type."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def this_terminal() -> Terminal:
    """Return the terminal that advisor runs in."""
    width = max(shutil.get_terminal_size((80, 24)).columns, 30)
    return Terminal(input, print, width)
