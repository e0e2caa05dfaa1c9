"""A few exports that the tests share, and how a file's words are found again."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime
from html import unescape

from advisor.consult import Advisor, consult
from advisor.exports import Export, writer
from advisor.model.case import Case
from advisor.model.contacts import Contact
from advisor.telling.teller import teller_of

AT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
CONTACT = Contact(kinds=("all",), name="Works doctor", reach="gate 2, ext. 41")
DANGER = (
    "The packer says he does not want to live any more, and he will beat the foreman with an iron"
    " bar after the shift."
)


def export_of(
    text: str | None, desk: Advisor, *, with_words: bool = False, at: datetime = AT, **facts: str
) -> Export:
    case = Case(text=text, facts={name.replace("__", "."): value for name, value in facts.items()})
    return Export(consult(case, desk), text, with_words, at, (CONTACT,))


def made(ending: str, export: Export, desk: Advisor) -> bytes:
    teller = teller_of(desk.library)
    return writer(ending, teller)(export, teller)


def everything_in(ending: str, content: bytes) -> str:
    """Every word of a file, the hidden ones too."""
    if ending == "md":
        return re.sub(r"\\(.)", r"\1", content.decode())
    if ending == "ics":
        return re.sub(r"\\(.)", r" ", content.decode().replace("\r\n ", ""))
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        names = [name for name in packed.namelist() if "styles" not in name]
        parts = [packed.read(name).decode("latin-1") for name in names if "theme" not in name]
        told = packed.read("word/document.xml").decode()
    paragraphs = re.sub(r"<[^>]+>", "", re.sub(r"</w:p>|<w:br/>", "\n", told))
    return unescape("\n".join((paragraphs, *parts)))
