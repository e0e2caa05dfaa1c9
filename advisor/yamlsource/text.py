"""From bytes to the text that the YAML parser is given."""

import codecs
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from advisor.diagnostics import Diagnostic, Lines, Span

_WIDE = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
# What YAML does not allow, and the byte order mark, which may stand at the very beginning only.
_FORBIDDEN = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_JSON_PAIR = re.compile(
    r"(?<!\\)((?:\\\\)*)\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})"
)


@dataclass(frozen=True, slots=True)
class Prepared:
    """Text that the parser takes; `index` leads from a place in it to the text of the file."""

    text: str
    _shortened: tuple[int, ...] = ()

    def index(self, at: int) -> int:
        """Return the index in the text of the file."""
        return at + 2 * bisect_right(self._shortened, at)


def decode(raw: bytes, shown: str) -> str | Diagnostic:
    """Decode UTF-8, with or without a byte order mark, or say what the file is instead."""
    wide = next((name for mark, name in _WIDE if raw.startswith(mark)), None)
    if wide is None and b"\0" in raw[:2]:
        wide = "UTF-16"
    hint = "save it as UTF-8"
    if wide:
        return Diagnostic(Span(shown, 1, 1), "encoding", f"the file is written in {wide}", hint)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8-sig", errors="replace")
        place = Lines(before).span(shown, len(before), len(before))
        message = f"the byte {raw[error.start]:#04x} is not UTF-8"
        return Diagnostic(place, "encoding", message, hint)


def forbidden(text: str) -> Iterator[tuple[int, str]]:
    """Find the characters that may not stand in a file: index and name of each."""
    for found in _FORBIDDEN.finditer(text):
        yield found.start(), f"the character U+{ord(found[0]):04X}"


def prepare(text: str, *, json: bool) -> Prepared:
    """Make a text harmless for the parser.

    Forbidden characters are replaced, so that the rest can still be checked. JSON may be indented
    by tabs, and writes a character beyond U+FFFF as two escapes, where YAML has one.
    """
    text = _FORBIDDEN.sub("\ufffd", text)
    if not json:
        return Prepared(text)
    ends: list[int] = []

    def join(found: re.Match[str]) -> str:
        high, low = int(found[2], 16) & 0x3FF, int(found[3], 16) & 0x3FF
        ends.append(found.end() - 2 * (len(ends) + 1))
        return f"{found[1]}\\U{0x10000 + (high << 10) + low:08X}"

    joined = _JSON_PAIR.sub(join, text.replace("\t", " "))
    return Prepared(joined, tuple(ends))
