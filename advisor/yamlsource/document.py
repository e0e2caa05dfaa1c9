"""One file that was read: its text, its data, and where each value stands."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from advisor.diagnostics import Diagnostic, Lines, Span

Loc = tuple[str | int, ...]
"""A path of keys and indexes into a document."""


class Node(NamedTuple):
    """Where one value stands: half-open indexes of the value and its key, and what is inside."""

    start: int
    end: int
    key: tuple[int, int] | None
    inside: "dict[str | int, Node]"


@dataclass(frozen=True, slots=True)
class Document:
    """One file: the path as shown, the text, plain data (sequences are tuples), the positions."""

    path: str
    text: str
    data: dict[str, Any]
    positions: Node
    lines: Lines = field(repr=False, compare=False)

    def span(
        self, loc: Sequence[str | int] = (), *, key: bool = False, word: str | None = None
    ) -> Span:
        """Find the place of `loc`: of its value or, with `key`, of the last key on the way there.

        With `word`, the place of that word in the value, if it can be seen there. Steps that are
        not in the file are skipped, so that the nearest place is returned.
        """
        node, label = self.positions, None
        for step in loc:
            inner = node.inside.get(step)
            if inner is not None:
                node, label = inner, inner.key
        empty = node.start == node.end
        start, end = label if label and (key or empty) else (node.start, node.end)
        if word is not None:
            found = re.search(rf"(?<!\S){re.escape(word)}(?![^\s'\",}}])", self.text[start:end])
            start, end = (start + found.start(), start + found.end()) if found else (start, end)
        return self.lines.span(self.path, start, end)

    def at(self, loc: Sequence[str | int]) -> Any:
        """Return the data at `loc`, or None if there is nothing."""
        here: Any = self.data
        for step in loc:
            if isinstance(here, dict):
                here = here.get(step)
            elif isinstance(here, tuple) and isinstance(step, int) and step < len(here):
                here = here[step]
            else:
                return None
        return here

    def fault(
        self,
        loc: Sequence[str | int],
        code: str,
        message: str,
        hint: str | None = None,
        *,
        key: bool = False,
    ) -> Diagnostic:
        """Make a diagnostic about the value, or the key, at `loc`."""
        return Diagnostic(self.span(loc, key=key), code, message, hint)
