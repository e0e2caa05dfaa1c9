"""Read YAML as plain data that still knows where every value was written.

A plain subset of YAML: no anchors, tags, merge keys or repeated keys, one document a file, and none
of YAML 1.1's surprises: `no`, `12:30`, `010`, `7.2` and `2024-01-01` are text, as typed. JSON is
part of YAML and is read the same way.
"""

from itertools import islice
from pathlib import Path

from advisor.diagnostics import Diagnostic, Lines, Span
from advisor.yamlsource.builder import FAULT_LIMIT
from advisor.yamlsource.document import Document, Loc
from advisor.yamlsource.events import parse
from advisor.yamlsource.text import decode, forbidden, prepare

SIZE_LIMIT = 4 * 1024 * 1024
"""The largest file that is read, in bytes (in code points, if it is given as text)."""


def read(
    path: Path, source: str | bytes | None = None, *, shown: str | None = None
) -> Document | tuple[Diagnostic, ...]:
    """Read one file, or say everything that is wrong with its form.

    `source` is its content if the caller has it already; `shown` is the path for messages. Never
    raises: a file that cannot be opened is a diagnostic too.
    """
    shown = path.as_posix() if shown is None else shown
    top = Span(shown, 1, 1)
    if source is None:
        try:
            with path.open("rb") as file:
                source = file.read(SIZE_LIMIT + 1)
        except OSError as error:
            reason = error.strerror or "the system does not say why"
            return (Diagnostic(top, "unreadable", f"the file cannot be opened: {reason}"),)
    if len(source) > SIZE_LIMIT:
        return (Diagnostic(top, "too-large", "the file is larger than 4 MiB"),)
    text = decode(source, shown) if isinstance(source, bytes) else source
    if isinstance(text, Diagnostic):
        return (text,)
    text = text.removeprefix("\ufeff")
    lines = Lines(text)
    bad = [
        Diagnostic(lines.span(shown, at, at + 1), "character", f"{name} is not allowed here")
        for at, name in islice(forbidden(text), FAULT_LIMIT)
    ]
    return parse(shown, text, lines, prepare(text, json=shown.lower().endswith(".json")), bad)


__all__ = ["SIZE_LIMIT", "Document", "Loc", "read"]
