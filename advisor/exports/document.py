"""A plan as a Word document: A4, real headings and lists, the same bytes for the same input."""

import io
import re
import zipfile
from datetime import datetime, time

from docx import Document
from docx.document import Document as Docx
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from advisor.exports.paper import Export, paper
from advisor.telling.lines import Line, Section
from advisor.telling.teller import Teller

FONT = "Calibri"
"""What Word has; elsewhere a font of the same widths takes its place. None is in the file."""

ALARM = RGBColor(0xB0, 0x00, 0x20)
INK = RGBColor(0x1F, 0x2A, 0x37)
QUIET = RGBColor(0x55, 0x55, 0x55)

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)


def write(export: Export, teller: Teller) -> bytes:
    """Return the export as a .docx file."""
    made = paper(export, teller)
    document = Document()
    _dress(document)
    _describe(document, made.title, export.at)
    document.add_heading(_text(made.title), 0)
    for part in made.parts:
        _part(document, part)
    document.add_paragraph().add_run(_text(made.made)).font.color.rgb = QUIET
    foot = document.sections[0].footer.paragraphs[0]
    foot.add_run(_text(made.closing)).font.size = Pt(9)
    return _steady(document)


def _part(document: Docx, part: Section) -> None:
    if part.heading:
        heading = document.add_heading(_text(part.heading), 1)
        if part.key == "safety":
            heading.runs[0].font.color.rgb = ALARM
    if part.key == "safety":
        numbers = _new_numbers(document)
        for n, line in enumerate(part.lines, 1):
            step = document.add_paragraph(style="List Number")
            step.add_run(_text(line.text.removeprefix(f"{n}. "))).bold = True
            properties = step._p.get_or_add_pPr().get_or_add_numPr()
            properties.get_or_add_numId().val = numbers
            properties.get_or_add_ilvl().val = 0
        return
    for line in part.lines:
        _line(document, line, "Quote" if part.key == "words" else _style(line))


def _style(line: Line) -> str:
    return ("Normal", "List Bullet", "List Bullet 2")[min(line.indent, 2)]


def _line(document: Docx, line: Line, style: str) -> None:
    run = document.add_paragraph(style=style).add_run(_text(line.text))
    run.bold = True if line.style == "strong" else None
    if line.style == "quiet":
        run.font.color.rgb = QUIET


def _text(text: str) -> str:
    """Replace what XML cannot hold."""
    return _NO_XML.sub("\ufffd", text)


def _dress(document: Docx) -> None:
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(22)
    page.top_margin = page.bottom_margin = Mm(18)
    for name, size, before, after in (
        ("Normal", 10.5, 0, 4),
        ("List Bullet", 10.5, 0, 2),
        ("List Bullet 2", 10.5, 0, 2),
        ("List Number", 10.5, 0, 2),
        ("Quote", 10.5, 0, 4),
        ("Title", 20, 0, 8),
        ("Heading 1", 13, 12, 4),
    ):
        style = document.styles.get_by_id(document.styles[name].style_id, WD_STYLE_TYPE.PARAGRAPH)
        assert isinstance(style, ParagraphStyle)
        style.font.name = FONT
        style.font.size = Pt(size)
        style.font.color.rgb = INK
        style.paragraph_format.space_before = Pt(before)
        style.paragraph_format.space_after = Pt(after)


def _describe(document: Docx, title: str, at: datetime) -> None:
    """Set what a file says of itself: no person, and no time but the day that was given."""
    about = document.core_properties
    about.title, about.language = title, "en"
    about.author = about.last_modified_by = about.comments = about.keywords = ""
    about.created = about.modified = datetime.combine(at.date(), time())
    about.revision = 1
    # The template brings a picture of its own empty first page.
    package = document.part.package
    for key, relation in list(package.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            del package.rels[key]


def _new_numbers(document: Docx) -> int:
    """Return a numbering that begins at one: without it a second card would count on."""
    style = document.styles["List Number"].element
    numbering = document.part.numbering_part.element
    number = style.pPr.numPr.numId.val
    abstract = next(n for n in numbering.num_lst if n.numId == number).abstractNumId.val
    fresh = numbering.add_num(abstract)
    fresh.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(fresh.numId)


def _steady(document: Docx) -> bytes:
    """Pack the document again, without the time at which it was packed."""
    packed, found = io.BytesIO(), io.BytesIO()
    document.save(packed)
    with (
        zipfile.ZipFile(packed) as old,
        zipfile.ZipFile(found, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for entry in old.infolist():
            clean = zipfile.ZipInfo(entry.filename, _ZIP_TIME)
            clean.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(clean, old.read(entry))
    return found.getvalue()
