"""What is said when something is wrong, and where it is wrong."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

_LINE_BREAK = re.compile(r"\r\n|\r|\n")
_EXCERPT_WIDTH = 96
_WORD_LIMIT = 60
_FEW = 8


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in a file. Lines and columns count from 1, in code points, as editors do."""

    path: str
    line: int
    column: int
    length: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


class Lines:
    """The lines of a text, so that an index becomes a place."""

    __slots__ = ("_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(found.end() for found in _LINE_BREAK.finditer(text))]

    def span(self, path: str, start: int, end: int) -> Span:
        """Give the place of `text[start:end]`, cut at the end of its first line.

        Indexes outside the text are moved to its nearest end.
        """
        start = min(max(start, 0), len(self._text))
        row = bisect_right(self._starts, start) - 1
        line_end = self._starts[row] + len(self.line(row + 1))
        length = max(min(end, line_end) - start, 1)
        return Span(path, row + 1, start - self._starts[row] + 1, length)

    def line(self, number: int) -> str:
        """Return a line without its line break; empty if there is no such line."""
        if not 1 <= number <= len(self._starts):
            return ""
        start = self._starts[number - 1]
        end = self._starts[number] if number < len(self._starts) else len(self._text)
        return self._text[start:end].rstrip("\r\n")


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One fault: where it stands, what was found, and if it can be guessed, what helps."""

    span: Span
    code: str
    message: str
    hint: str | None = None

    def one_line(self) -> str:
        """Render the GNU way (`file:line:column: text`), which editors can follow."""
        hint = f"; {self.hint}" if self.hint else ""
        return f"{self.span}: error: {self.message}{hint} [{self.code}]"

    def pretty(self, text: str) -> str:
        """Render with the offending line of `text`, the content of the file, underlined.

        Without text (the file is missing or empty) there is no excerpt.
        """
        number = str(self.span.line)
        gutter = " " * len(number)
        shown = [f"error[{self.code}]: {self.message}", f"{gutter}--> {self.span}"]
        if text:
            line, underline = _excerpt(Lines(text).line(self.span.line), self.span)
            shown += [f"{gutter} |", f"{number} | {line}", f"{gutter} | {underline}"]
        if self.hint:
            shown.append(f"{gutter} = {self.hint}")
        return "\n".join(shown)


def in_order(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Sort by path and place, without repetitions."""
    return tuple(sorted(set(found), key=lambda d: (d.span, d.code, d.message, d.hint or "")))


def quoted(word: object) -> str:
    """Quote a word of the user for a message: one line, without control characters, cut short."""
    text = str(word)
    cut = text if len(text) <= _WORD_LIMIT else text[: _WORD_LIMIT - 1] + "…"
    return "`" + "".join(_printable(char) for char in cut) + "`"


def did_you_mean(word: str, choices: Iterable[str]) -> str | None:
    """Suggest the nearest choice; name them all when none is near and they are few."""
    known = sorted(set(choices))
    near = _nearest(word, known)
    if near is not None:
        return f"did you mean `{near}`?"
    if 0 < len(known) <= _FEW:
        return "expected one of: " + ", ".join(f"`{choice}`" for choice in known)
    return None


def _nearest(word: str, known: list[str]) -> str | None:
    if len(word) > _WORD_LIMIT:
        return None
    low = word.lower()
    same_ending = [choice for choice in known if choice.rpartition(".")[2] == low]
    if len(same_ending) == 1:
        return same_ending[0]
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(low)
    best, score = None, 0.6
    for choice in known:
        matcher.set_seq1(choice)
        # The two quick ratios are upper bounds of the true one, and far cheaper.
        if matcher.real_quick_ratio() > score and matcher.quick_ratio() > score:
            ratio = matcher.ratio()
            if ratio > score:
                best, score = choice, ratio
    return best


def _excerpt(line: str, span: Span) -> tuple[str, str]:
    """Cut a window out of a line, and underline the span in it.

    Tabs stay, above and below alike; a wide character gets two places, a combining one none.
    """
    start = span.column - 1
    first = max(0, start - _EXCERPT_WIDTH // 3) if len(line) > _EXCERPT_WIDTH else 0
    shown = line[first : first + _EXCERPT_WIDTH]
    before, after = "…" if first else "", "…" if first + len(shown) < len(line) else ""
    blank = "".join("\t" if c == "\t" else " " * _width(c) for c in shown[: start - first])
    marked = sum(max(_width(c), 1) for c in shown[start - first : start - first + span.length])
    text = "".join(c if c == "\t" else _printable(c) for c in shown)
    return before + text + after, " " * len(before) + blank + "^" * max(marked, 1)


def _printable(char: str) -> str:
    # Control, format and surrogate characters could move the cursor or turn the text around.
    return "�" if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") else char


def _width(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1
