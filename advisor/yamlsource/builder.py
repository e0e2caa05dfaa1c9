"""Builds data and positions out of a stream of events, and collects what we do not accept."""

from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from advisor.diagnostics import Diagnostic, Lines, in_order, quoted
from advisor.yamlsource.document import Document, Node
from advisor.yamlsource.text import forbidden

DEPTH_LIMIT = 50
FAULT_LIMIT = 100

Place = tuple[int, int]


@dataclass(slots=True)
class _Open:
    """A mapping or sequence whose end has not come yet.

    A mapping with `wants_key` waits for a key; `key` is None if the last one cannot be used.
    """

    place: Place
    is_block: bool
    data: dict[str, Any] | list[Any]
    inside: dict[str | int, Node] = field(default_factory=dict)
    wants_key: bool = True
    key: str | None = None
    key_place: Place | None = None


class Builder:
    """Takes events one by one, without recursion; `is_full` says that reading on has no use."""

    def __init__(self, shown: str, lines: Lines, bad: list[Diagnostic]) -> None:
        self.is_full = False
        self._shown, self._lines, self._faults = shown, lines, list(bad)
        self._open: list[_Open] = []
        self._documents = 0
        self._data: Any = None
        self._root = Node(0, 0, None, {})

    def fault(self, place: Place, code: str, message: str, hint: str | None = None) -> None:
        """Note a fault."""
        span = self._lines.span(self._shown, *place)
        self._faults.append(Diagnostic(span, code, message, hint))
        self.is_full = self.is_full or len(self._faults) >= FAULT_LIMIT

    def open_bracket(self) -> Place | None:
        """Return the place of the innermost `[` or `{` that is not closed yet."""
        if not self._open or self._open[-1].is_block:
            return None
        return self._open[-1].place

    def begin_document(self, place: Place) -> None:
        """A document begins."""
        self._documents += 1
        if self._documents > 1:
            self.fault(place, "documents", "a second document begins here", "one document a file")

    def begin(self, place: Place, *, is_mapping: bool, is_block: bool) -> None:
        """A mapping or a sequence begins."""
        if len(self._open) >= DEPTH_LIMIT:
            self.fault(place, "too-deep", f"nested more than {DEPTH_LIMIT} levels deep")
            self.is_full = True
        above = self._open[-1] if self._open else None
        if above and isinstance(above.data, dict) and above.wants_key:
            self.fault(place, "key", "a key is plain text", "a `{`, `[` or `?` needs quotes")
        self._open.append(_Open(place, is_block, {} if is_mapping else []))

    def end(self, place: Place) -> None:
        """The innermost mapping or sequence ends."""
        done = self._open.pop()
        start, end = done.place[0], place[1]
        if isinstance(done.data, dict):
            # A block mapping is shown by its first key, not by the lines that it fills.
            first = next(iter(done.inside.values()), None)
            end = first.key[1] if first and first.key and done.is_block else end
            self._add(done.data, Node(start, end, None, done.inside))
        else:
            self._add(tuple(done.data), Node(start, end, None, done.inside))

    def nothing(self, place: Place) -> None:
        """Something stands here that was refused already."""
        self._add(None, Node(*place, None, {}), refused=True)

    def scalar(self, place: Place, value: Any, written: str, *, is_plain: bool) -> None:
        """A scalar."""
        for _, name in () if is_plain else islice(forbidden(written), FAULT_LIMIT):
            self.fault(place, "character", f"{name} is not allowed here")
        above = self._open[-1] if self._open else None
        refused = False
        if above and isinstance(above.data, dict) and above.wants_key:
            refused = True
            if is_plain and written == "<<":
                self.fault(place, "merge-key", "merge keys are not used here", "write it out")
            elif not isinstance(value, str):
                shown = f"{quoted(written)} is not text" if written else "a key is missing"
                self.fault(place, "key", shown, "put the key in quotes" if written else None)
            elif value in above.data:
                known = above.inside[value].key or place
                line = self._lines.span(self._shown, *known).line
                hint = f"first written on line {line}"
                self.fault(place, "repeated-key", f"{quoted(value)} is written twice", hint)
            else:
                refused = False
        self._add(value, Node(*place, None, {}), refused=refused)

    def document(self, text: str) -> Document | tuple[Diagnostic, ...]:
        """Return what was built, or the faults."""
        if not self._faults and not isinstance(self._data, dict):
            place = self._root.start, self._root.end
            if self._data is None:
                self.fault((0, 0), "empty", "there is nothing in this file")
            else:
                message = "the file does not hold fields, `name: value`"
                self.fault(place, "not-a-mapping", message)
        if self._faults:
            return in_order(self._faults)
        return Document(self._shown, text, self._data, self._root, self._lines)

    def _add(self, value: Any, node: Node, *, refused: bool = False) -> None:
        if not self._open:
            if self._documents == 1:
                self._data, self._root = value, node
            return
        above = self._open[-1]
        if isinstance(above.data, list):
            above.inside[len(above.data)] = node
            above.data.append(value)
        elif above.wants_key:
            is_key = isinstance(value, str) and not refused
            above.key = value if is_key else None
            above.key_place = (node.start, node.end)
            above.wants_key = False
        else:
            if above.key is not None:
                above.data[above.key] = value
                above.inside[above.key] = node._replace(key=above.key_place)
            above.wants_key = True
